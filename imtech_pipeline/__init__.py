"""From a statistical news article to a DuckDB warehouse in which every number keeps its sentence.

Only the version belongs here: `imtech --help` imports this package, so it imports nothing itself.
"""

__version__ = "0.1.0"
