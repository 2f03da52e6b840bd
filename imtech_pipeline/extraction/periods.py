"""When a figure is for, and what it is compared with: the two stages of the reader that deal with time.

`find_times` finds the time expressions (`periods_find`), `assign` hands them to the figures (`periods_assign`).
"""

from __future__ import annotations

from .periods_assign import assign
from .periods_find import find_times
from .periods_scan import TimeExpr

__all__ = ["TimeExpr", "assign", "find_times"]
