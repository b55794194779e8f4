"""Files → a configuration: which models their payloads are, for ``init``."""
