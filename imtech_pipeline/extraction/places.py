"""Where a figure is for: the two stages of the reader that deal with places.

`find_places` finds the names and what each does in its sentence (`places_find`), `assign` hands them to the figures
(`places_assign`).
"""

from __future__ import annotations

from .places_assign import assign
from .places_find import Mention, find_places

__all__ = ["Mention", "assign", "find_places"]
