"""Files → files without what is personal in them."""
