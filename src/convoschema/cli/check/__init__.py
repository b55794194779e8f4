"""Paths → targets → batches → results: how ``check`` reads files and finds what is wrong with what they hold."""
