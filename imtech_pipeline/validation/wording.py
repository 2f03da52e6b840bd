"""Figures in the words of findings: "23.6 billion yuan", "66.7 percent", "3,765 or 3,766".

Only the wording of numbers belongs here; sentences stand with the edits that say them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

#: Money words as articles print them; any other unit is told by its catalogue name.
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_UNIT_WORDS = {
    "CNY": "yuan",
    "USD": "US dollars",
    "EUR": "euros",
    "percent": "percent",
    "percentage_point": "percentage points",
}


def plain(value: float, digits: int = 5) -> str:
    """A number without unit: thousands separated, at most `digits` significant digits in a fraction."""
    if not math.isfinite(value):
        return "unknown" if math.isnan(value) else "any number"
    size, whole = abs(value), round(value)
    if abs(value - whole) < (1e-6 * size if size > 1.0 else 1e-6):
        return f"{whole:,}"
    return f"{value:,.{digits}g}" if 1e-4 < size < 10**digits else f"{value:,.{0 if size > 1 else 9}f}"


def figure(value: float | None, unit: str | None, units: Mapping[str, str] | None = None, digits: int = 5) -> str:
    """A number with its unit, scaled as an article would print it.

    Parameters
    ----------
    value
        The number in `unit`.
    unit
        Unit code; "1" for counts, which have no word.
    units
        English names by unit code, for units without a word of their own here.
    digits
        Significant digits.
    """
    if value is None or math.isnan(value):
        return "an unknown number"
    word = _UNIT_WORDS.get(unit or "1", (units or {}).get(unit or "1", unit or "1"))
    if unit in (None, "1"):
        return plain(value, digits) if abs(value) < 1e12 else _scaled(value, digits)
    if unit == "ratio":
        return f"{plain(value, digits)} times"
    if unit in ("percent", "percentage_point"):
        return f"{plain(value, digits)} {word}"
    return f"{_scaled(value, digits)} {word}"


def _scaled(value: float, digits: int) -> str:
    size = abs(value)
    for scale, name in _SCALES:
        if size >= scale:
            return f"{plain(value / scale, digits)} {name}"
    return plain(value, digits)


def span(low: float, high: float, unit: str | None, units: Mapping[str, str] | None = None, digits: int = 4) -> str:
    """An interval: "3,765 or 3,766", "16.19 to 16.37 billion yuan", "at least 6 billion yuan"."""
    if math.isnan(low) or math.isnan(high):
        return "an unknown number"
    if math.isinf(high):
        return f"at least {figure(low, unit, units, digits)}"
    if math.isinf(low):
        return f"at most {figure(high, unit, units, digits)}"
    first, last = figure(low, unit, units, digits), figure(high, unit, units, digits)
    if first == last:
        return first
    if unit == "1" and high - low == 1:
        return f"{first} or {last}"
    head, _, tail = first.partition(" ")
    return f"{head} to {last}" if tail and last.endswith(tail) else f"{first} to {last}"
