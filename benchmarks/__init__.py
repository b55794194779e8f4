"""Side-by-side measurements: ``python -m benchmarks`` from the root of the repository."""
