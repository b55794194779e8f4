"""What upstream says of the models, and where the bundled schemas differ from it.

Facts come from a Swagger file, from the files of the vendor's Python SDK, from a snapshot of either, and from our own
schemas; :mod:`~convoschema.upstream._differences` compares two of them.
"""
