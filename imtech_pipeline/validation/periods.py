"""Periods as codes: their days, the period a year earlier, and how a person says them.

Only ISO 8601 / SDMX period codes belong here ("2018", "2018-Q1", "2023-01/2023-06",
    "2019-03-12"); the words of an article are
read elsewhere. All functions are pure and cached: a million observations have a few thousand different periods.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from functools import lru_cache

_POINT = re.compile(
    r"(?P<year>\d{4})(?:-A1|-?Q(?P<quarter>[1-4])|-?[SH](?P<half>[12])|-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?"
)
_HALVES = {"1": "the first half of", "2": "the second half of"}
_QUARTERS = {
    "1": "the first quarter of",
    "2": "the second quarter of",
    "3": "the third quarter of",
    "4": "the fourth quarter of",
}


@lru_cache(maxsize=65536)
def days(period: str | None) -> tuple[dt.date, dt.date] | None:
    """First and last day of a period; None for what is no period or ends before it begins."""
    if not period:
        return None
    if "/" in period:
        first, last = (days(part) for part in period.split("/", 1))
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None
    match = _POINT.fullmatch(period)
    if not match:
        return None
    try:
        year = int(match["year"])
        if match["quarter"]:
            return _months(year, 3 * int(match["quarter"]) - 2, 3)
        if match["half"]:
            return _months(year, 6 * int(match["half"]) - 5, 6)
        if match["day"]:
            day = dt.date(year, int(match["month"]), int(match["day"]))
            return day, day
        if match["month"]:
            return _months(year, int(match["month"]), 1)
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    except ValueError:
        return None


def _months(year: int, month: int, count: int) -> tuple[dt.date, dt.date]:
    last = month + count - 1
    return dt.date(year, month, 1), dt.date(year, last, calendar.monthrange(year, last)[1])


@lru_cache(maxsize=65536)
def year_earlier(period: str | None) -> str | None:
    """The same period one year earlier, written the same way; None for what spans more than a year or is no period."""
    span = days(period)
    if not period or not span or (span[1] - span[0]).days > 366:
        return None

    def shift(part: str) -> str:
        earlier = f"{int(part[:4]) - 1:04d}{part[4:]}"
        return earlier[:-2] + "28" if earlier.endswith("-02-29") else earlier

    earlier = "/".join(shift(part) for part in period.split("/"))
    return earlier if days(earlier) else None


@lru_cache(maxsize=65536)
def base_period(period: str | None, basis: str | None) -> str | None:
    """The period that a change told for `period` starts from: a year earlier for yoy, the one named by `since:`."""
    if basis == "yoy":
        return year_earlier(period)
    if basis and basis.startswith("since:"):
        base = basis.removeprefix("since:")
        return base if days(base) else None
    return None


def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


@lru_cache(maxsize=65536)
def words(period: str | None) -> str:
    """The period as a person says it: "2018", "the first half of 2023", "18 March 2019", "January to May 2021"."""
    span = days(period)
    if not period or not span:
        return period if period else "an unknown time"
    first, last = span
    if first == last:
        return _day(first)
    if "/" not in period:
        match = _POINT.fullmatch(period)
        assert match is not None
        if match["quarter"]:
            return f"{_QUARTERS[match['quarter']]} {first.year}"
        if match["half"]:
            return f"{_HALVES[match['half']]} {first.year}"
        return f"{first:%B %Y}" if match["month"] else str(first.year)
    whole_months = first.day == 1 and (last + dt.timedelta(days=1)).day == 1
    if not whole_months:
        return f"{_day(first)} to {_day(last)}"
    if (first.month, last.month) == (1, 12):
        return f"{first.year} to {last.year}" if first.year != last.year else str(first.year)
    if first.year == last.year and (first.month, last.month) in {(1, 6), (7, 12)}:
        return f"{_HALVES['1' if first.month == 1 else '2']} {first.year}"
    start = f"{first:%B}" if first.year == last.year else f"{first:%B %Y}"
    return f"{start} to {last:%B %Y}"


def at(period: str | None) -> str:
    """The period with its preposition: "in 2018", "on 18 March 2019", "from January to May 2021"."""
    span = days(period)
    if not span or not period:
        return f"in {words(period)}"
    if span[0] == span[1]:
        return f"on {words(period)}"
    return f"from {words(period)}" if " to " in words(period) else f"in {words(period)}"
