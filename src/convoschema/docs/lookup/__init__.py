"""Names, paths and JSON Pointers → what they stand for in the models."""
