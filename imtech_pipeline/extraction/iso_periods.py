"""ISO 8601 periods as strings: "2018", "2018-03", "2018-Q1", "2018-03-12", and from one to another with a slash.

Here belongs their arithmetic. Which period a text speaks of is for `periods_find` and `periods_assign`.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache


@lru_cache(maxsize=8192)
def bounds(iso: str) -> tuple[date, date]:
    """First and last day of an ISO 8601 period as this project writes them."""
    if "/" in iso:
        a, b = iso.split("/", 1)
        return bounds(a)[0], bounds(b)[1]
    year = int(iso[:4])
    if len(iso) == 4:
        return date(year, 1, 1), date(year, 12, 31)
    if iso[5] == "Q":
        quarter = int(iso[6])
        return date(year, 3 * quarter - 2, 1), date(year, 3 * quarter, 30 if quarter in (2, 3) else 31)
    month = int(iso[5:7])
    if len(iso) == 7:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    day = date(year, month, int(iso[8:10]))
    return day, day


@lru_cache(maxsize=8192)
def shift(iso: str, years: int) -> str:
    """The same period so many years later; a week keeps its days of the week."""
    if len(iso) == 21 and (bounds(iso)[1] - bounds(iso)[0]).days == 6 and abs(years) < 5:
        return "/".join((date.fromisoformat(day) + timedelta(days=364 * years)).isoformat() for day in iso.split("/"))
    parts = []
    for part in iso.split("/"):
        moved = f"{int(part[:4]) + years:04d}{part[4:]}"
        if moved[4:] == "-02-29" and monthrange(int(moved[:4]), 2)[1] == 28:
            moved = moved[:4] + "-02-28"
        parts.append(moved)
    return "/".join(parts)


@lru_cache(maxsize=8192)
def end_day(iso: str) -> str:
    """The last day of a period."""
    return bounds(iso)[1].isoformat()


def build(year: int, template: str) -> str:
    """A period from its year and the part of the year: "" the year itself, "-03", "-Q1", "-01/-06", "-10-01/-10-07"."""
    if "/" not in template:
        return f"{year}{template}" if 999 < year < 10000 else f"{year:04d}{template}"
    a, b = template.split("/")
    first = year - 1 if a > b else year
    return f"{first}{a}/{year}{b}" if 999 < first < 9999 else f"{first:04d}{a}/{year:04d}{b}"


def part_period(
    template: str, today: date | None, context: int | None, same_sentence: bool, full_year: bool, future: bool
) -> str | None:
    """The year of "March", "Q1", "the first half", "Oct 1 to 7" where none is told.

    Parameters
    ----------
    template : str
        The part of the year, as `TimeExpr.template`.
    today : date or None
        The article's own day.
    context : int or None
        The year told before.
    same_sentence : bool
        Whether it was told in the same sentence.
    full_year : bool
        Whether it was told as a whole year that the text goes on with.
    future : bool
        Whether the sentence looks forward.
    """
    if today is None:
        return build_valid(context, template) if context is not None else None
    month_like = "Q" not in template and template not in ("-01/-06", "-07/-12", "-01/-09")
    year = today.year
    iso = build_valid(year, template)
    if iso is None:
        return None
    begin, end = bounds(iso)
    if future:
        return iso if end >= today else build_valid(year + 1, template)
    if month_like:
        # A day of the next two weeks is this year's, whatever is told of it.
        near = timedelta(days=14 if len(template) == 6 else 0)
        late = begin > today + near if "/" not in template else end > today + timedelta(days=31)
    else:
        # Offices tell a quarter's figures in its last days.
        late = end > today + timedelta(days=5)
    if late:
        year -= 1
    if template.startswith("-01/") and end <= today and (today - end).days <= 75:
        # The months up to now are news, whatever year was told before.
        return build_valid(year, template)
    if (
        context == year - 1
        and full_year
        and same_sentence
        and month_like
        and "/" not in template
        and timedelta(0) <= today - end <= timedelta(days=75)
    ):
        # "1,215 vehicles in 2013, and in January a fund was set up", in March of 2014
        return build_valid(year, template)
    if context == year - 1 and len(template) == 6 and timedelta(0) <= today - end <= timedelta(days=14):
        # "was sown on 3 million hectares last autumn, and 2.9 million were harvested by July 10", told on July 14
        return build_valid(year, template)
    if context == year - 1 and "/" in template and template[0:3] > template.split("/")[1][0:3]:
        # "58 percent in 2024, and 91 percent between December 23 and January 2": the turn of that year
        return build_valid(year, template)
    # "earned 118,000 yuan last year. The economy grew by 6 percent in the first quarter", in July
    recent = context == year - 1 and timedelta(0) <= today - end <= timedelta(days=120)
    if context is not None and context < year and (same_sentence or (full_year and not month_like and not recent)):
        year = context
    return build_valid(year, template)


def just_passed(template: str, today: date) -> bool:
    """Whether a part of the year is over and its end nearer than its next beginning."""
    iso, following = build_valid(today.year, template), build_valid(today.year + 1, template)
    if iso is None or following is None:
        return False
    return timedelta(0) < 2 * (today - bounds(iso)[1]) < bounds(following)[0] - today


def build_valid(year: int, template: str) -> str | None:
    """As `build`; None where there is no such day."""
    iso = build(year, template)
    try:
        bounds(iso)
    except ValueError:
        return None
    return iso


def join(a: str, b: str) -> str:
    """From the beginning of a to the end of b, in the grain of a and b."""
    a = a.split("/")[0]
    b = b.split("/")[-1]
    if len(a) == 7 and a[5] == "Q":
        a = a[:4] + quarter_months(a[4:], 0)
    if len(b) == 7 and b[5] == "Q":
        b = b[:4] + quarter_months(b[4:], 1)
    return f"{a}/{b}"


def quarter_months(template: str, end: int) -> str:
    """The first (end 0) or last (1) month of "-Q2"; other templates as they are."""
    if "Q" not in template:
        return template
    quarter = int(template[-1])
    return f"-{3 * quarter - (0 if end else 2):02d}"


def months_from(first: int, count: int) -> str:
    """So many months from one on, counted from the year 0: a year, a quarter or a month where it is one."""
    year, month = divmod(first, 12)
    last = first + count - 1
    if count == 12 and month == 0:
        return f"{year:04d}"
    if count == 3 and month % 3 == 0:
        return f"{year:04d}-Q{month // 3 + 1}"
    begin = f"{year:04d}-{month + 1:02d}"
    return begin if count == 1 else f"{begin}/{last // 12:04d}-{last % 12 + 1:02d}"


def period_around(day: date, unit: str, step: int) -> str:
    """The month, quarter or year so many steps from a day's own."""
    if unit == "year":
        return str(day.year + step)
    if unit == "month":
        m = day.year * 12 + day.month - 1 + step
        return f"{m // 12}-{m % 12 + 1:02d}"
    q = day.year * 4 + (day.month - 1) // 3 + step
    return f"{q // 4}-Q{q % 4 + 1}"


def next_to(iso: str) -> str | None:
    """What a change is against that is told from one year or month to the next; in January and February figures are
    told together."""
    a, _, b = iso.partition("/")
    if len(a) == len(b) == 4 and int(b) - int(a) == 1:
        return "yoy"
    if len(a) == len(b) == 7 and a[5:] == b[5:] and int(b[:4]) - int(a[:4]) == 1:
        return "yoy"  # "from May 2020 to May 2021"
    if len(a) == len(b) == 7 and months_in(iso) == 2 and b[5:] != "02":
        return "mom"
    return None


def months_in(iso: str) -> int:
    """The number of months of a stretch."""
    a, b = bounds(iso)
    return 12 * (b.year - a.year) + b.month - a.month + 1


def one_before(iso: str) -> str:
    """The month, quarter or year before one; of other stretches the same a year earlier."""
    if len(iso) != 7:
        return shift(iso, -1)
    return period_around(bounds(iso)[1], "quarter" if iso[5] == "Q" else "month", -1)


def months_before(iso: str, count: int) -> str | None:
    """So many months up to the one before a month; None for other periods."""
    if len(iso) != 7 or iso[5] == "Q":
        return None
    return months_from(12 * int(iso[:4]) + int(iso[5:]) - 1 - count, count)


def day_before(iso: str) -> str:
    """The day before the beginning of a period."""
    return (bounds(iso)[0] - timedelta(days=1)).isoformat()


def one_after(iso: str) -> str | None:
    """The month or quarter after one."""
    if len(iso) != 7:
        return None
    return period_around(bounds(iso)[1], "quarter" if iso[5] == "Q" else "month", 1)


def months_away(iso: str, months: int) -> str | None:
    """The day, month or quarter so many months later (earlier below 0), the end of a month at the end of one; None
    for other periods."""
    if "/" in iso or len(iso) == 4:
        return None
    if iso[5] == "Q":
        return period_around(bounds(iso)[0], "quarter", months // 3) if months % 3 == 0 else None
    month = period_around(bounds(iso)[0].replace(day=1), "month", months)
    if len(iso) == 7:
        return month
    last = end_day(month)
    return last if iso == end_day(iso[:7]) else f"{month}-{min(iso[8:], last[8:])}"


def unit_before(iso: str, unit: str) -> str | None:
    """The day, week, month or quarter before a period of that grain, or the same day of it; the "period" before it."""
    if unit == "month" and len(iso) == 10:
        first = date.fromisoformat(iso[:8] + "01")
        ended = first - timedelta(days=1)
        return ended.replace(day=min(int(iso[8:]), ended.day)).isoformat()
    if unit == "month" and len(iso) == 7 and iso[5] != "Q":
        m = int(iso[:4]) * 12 + int(iso[5:7]) - 2
        return f"{m // 12}-{m % 12 + 1:02d}"
    if unit == "day":
        return day_before(iso) if len(iso) == 10 else None
    if unit == "period":
        if len(iso) == 15 and months_in(iso) == 3:
            return months_from(12 * int(iso[:4]) + int(iso[5:7]) - 4, 3)
        return one_before(iso) if len(iso) in (4, 7, 15) else None
    if unit == "week" and len(iso) in (10, 21) and (bounds(iso)[1] - bounds(iso)[0]).days in (0, 6):
        return "/".join((date.fromisoformat(day) - timedelta(days=7)).isoformat() for day in iso.split("/"))
    if unit == "quarter" and len(iso) == 15 and months_in(iso) == 3:
        return months_from(12 * int(iso[:4]) + int(iso[5:7]) - 4, 3)
    if unit == "quarter" and len(iso) == 7 and iso[5] == "Q":
        q = int(iso[:4]) * 4 + int(iso[6]) - 2
        return f"{q // 4}-Q{q % 4 + 1}"
    return None
