"""The Dagster assets: each reads, calls a pure function, checks the rows, writes them, and tells what it did.

What is computed does not belong here: the reader is in `extraction/`, the comparison of figures in `observations.py`
and `validation/`, the tables in `sql/`.
"""
