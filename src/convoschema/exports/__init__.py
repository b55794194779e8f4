"""Models in the forms that other tools take: older drafts, OpenAPI, AsyncAPI, what generators of code read."""
