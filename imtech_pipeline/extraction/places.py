"""Where a figure is for: the stages of the reader that deal with places.

`find_places` finds the names and what each does in its sentence (`places_find`), `assign` hands them to the figures
(`places_assign`), `name_as_written` gives figures of tables the names that the text uses, and `nation_of` tells the
country of a place.
"""

from __future__ import annotations

from .places_assign import assign, nation_of
from .places_find import Mention, find_places, name_as_written

__all__ = ["Mention", "assign", "find_places", "name_as_written", "nation_of"]
