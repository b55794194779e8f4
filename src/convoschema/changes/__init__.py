"""What changed between two catalogs: snapshots of them → differences → reports."""
