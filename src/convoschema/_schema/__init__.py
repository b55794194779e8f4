"""Schema files → catalog → profile → bundle: what the models say, before any payload is looked at."""
