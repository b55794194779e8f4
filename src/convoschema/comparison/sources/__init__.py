"""A place that states facts → facts: schemas, snapshots, Swagger files, the vendor's Python SDK."""
