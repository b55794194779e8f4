"""What two sources say of the models, and where they differ.

Facts come from a Swagger file, from the files of the vendor's Python SDK, from a snapshot of either, and from schemas;
:mod:`~convoschema.comparison.differences` compares two sets of them. ``drift`` compares the bundled schemas with the
vendor's facts, ``diff`` two catalogs, or two releases of this package, with each other.
"""
