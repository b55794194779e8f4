"""``python -m convoschema``: the command line."""

from convoschema.cli import main

main()
