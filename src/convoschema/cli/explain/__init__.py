"""Names → what they mean: problem codes, models and their properties."""
