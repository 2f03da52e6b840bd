"""From a statistical news article to a DuckDB warehouse in which every number keeps its sentence.

`imtech --help` imports this package, so it imports nothing itself: the version, and what notebooks begin with, which
brings its imports along when it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os

    from imtech_pipeline.notebook import OpenWarehouse

__version__ = "0.1.0"


def open_warehouse(warehouse: str | os.PathLike[str] | None = None) -> OpenWarehouse:
    """Open the published warehouse for reading: see `imtech_pipeline.notebook.open_warehouse`."""
    from imtech_pipeline import notebook

    return notebook.open_warehouse(warehouse)
