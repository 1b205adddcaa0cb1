"""Measurements of the program: ``python -m benchmarks`` says which."""
