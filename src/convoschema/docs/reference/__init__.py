"""Catalog → reference: what a reader wants to know, and nothing about how it looks."""
