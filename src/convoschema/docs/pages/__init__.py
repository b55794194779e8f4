"""Reference → pages: the site, Markdown and llms.txt."""
