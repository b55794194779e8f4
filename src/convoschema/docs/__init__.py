"""The schema reference: catalog → what a reader wants to know → HTML, Markdown and a search index."""
