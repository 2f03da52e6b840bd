"""Fiscal years and plan periods: which months a country or a company counts as its year."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from .. import catalogue
from .iso_periods import months_from
from .lexicon import TIME_WORDS, numbered, word_classes, words
from .periods_scan import (
    CURRENT,
    DASHES,
    FORWARD,
    MONTHS,
    ORDINALS,
    SUFFIXES,
    TENS_ORDINALS,
    YEARS,
    Ledger,
    Scan,
    TimeExpr,
    part_months,
    set_year,
)

_FISCAL_COUNTRY = numbered("fiscal_year_begins", TIME_WORDS)
_FISCAL_IN = numbered("fiscal_year_in", TIME_WORDS)
FISCAL_WORDS = frozenset(("fiscal", "financial", "fy"))
_SHARED = words("fiscal_shared", TIME_WORDS)
# Where a fiscal year goes by the calendar year that it begins in.
_FIRST_YEAR = words("fiscal_first_year", TIME_WORDS)
_FISCAL_LEAD = CURRENT | frozenset(
    ("the", "its", "full", "last", "previous", "preceding", "prior", "next", "coming", "upcoming", "following")
)
_THIS_FISCAL = frozenset("this last next current previous upcoming coming outgoing".split())
_OVER = frozenset(("closed", "completed", "concluded", "ended", "finished", "outgoing"))
# Before a month: what it tells of a fiscal year.
FISCAL_EDGES = word_classes(TIME_WORDS)["fiscal_edge"]
_SEASON_EDGES = frozenset(FISCAL_EDGES) - frozenset(("through", "to")) | {"("}
_SEASONS_BEHIND = words("crop_year", TIME_WORDS) | frozenset(("also", "and", "that", "usually", "which", "year"))
_CROPS = words("crop_year", TIME_WORDS)


def fiscal_tail(scan: Scan, t: TimeExpr, k: int) -> bool:
    """ "(the first quarter) of fiscal 2024", "(the first eight months) of the current financial year" """
    w = scan.word(k)
    if w in _FISCAL_LEAD:
        k += 1
        if w == "the" and scan.word(k) in _FISCAL_LEAD:
            w = scan.word(k)
            k += 1
    elif w not in FISCAL_WORDS:
        return False
    if (
        scan.word(k) in YEARS
        and scan.word(k + 1) in ("-", "/")
        and scan.word(k + 2) == f"{(YEARS[scan.low[k]] + 1) % 100:02d}"
        and scan.word(k + 3) in ("crop", "marketing", "season")
    ):
        # "the first five months of the 2020-21 crop year"
        first, last = part_months(t.template or "")
        t.iso = months_from(YEARS[scan.low[k]] * 12 + (season_month(scan) or 7) - 2 + first, last - first + 1)
        t.template, t.rel, t.explicit = None, None, True
        t.ledger.append((k, k + 3, "date", None, None))
        t.last = k + 4 + (scan.word(k + 3) != "season" and scan.word(k + 4) == "year")
        return True
    if (
        scan.word(k) in YEARS
        and scan.word(k + 1) in ("-", "/", "\u2013")
        and scan.word(k + 2) == f"{(YEARS[scan.low[k]] + 1) % 100:02d}"
        and scan.word(k + 3) in FISCAL_WORDS
        and scan.word(k + 4) == "year"
    ):
        # "in the first eight months of its 2023/24 fiscal year"
        t.ledger.append((k, k + 3, "date", None, None))
        fiscal_part(scan, t, YEARS[scan.low[k]], k + 5)
        return True
    if scan.word(k) in YEARS and scan.word(k + 1) in FISCAL_WORDS and scan.word(k + 2) == "year":
        t.ledger.append((k, k + 1, "date", None, None))
        fiscal_part(scan, t, int(fiscal_year(scan, YEARS[scan.low[k]], None, fiscal_month(scan) or 10)[:4]), k + 3)
        return True
    crop = scan.word(k) in ("crop", "marketing") and scan.word(k + 1) in ("season", "year")
    if (crop or scan.word(k) == "season") and scan.today and (begun := season_month(scan)) > 1:
        # "the first three months of the current season, which runs from October"
        first, last = part_months(t.template or "")
        begin = fiscal_begin(scan, w, begun, t)
        t.iso = months_from(begin * 12 + begun - 2 + first, last - first + 1)
        t.template, t.rel, t.explicit, t.last = None, None, True, k + 1 + crop
        return True
    if scan.word(k) not in FISCAL_WORDS:
        return False
    two = scan.word(k + 1)
    if scan.word(k) == "fy" and len(two) == 2 and two.isdecimal():
        t.ledger.append((k, k + 2, "date", None, None))
        fiscal_part(scan, t, int(fiscal_year(scan, 2000 + int(two), None, fiscal_month(scan) or 10)[:4]), k + 2)
        return True
    j = k + 2 if scan.word(k + 1) == "year" and scan.word(k) != "fy" else k + 1
    month = fiscal_month(scan) or 10
    row = j
    if scan.word(j) in YEARS:
        year = YEARS[scan.low[j]]
        j += 1
        end = None
        if scan.word(j) in ("-", "/", "\u2013") and scan.touch(j) and scan.touch(j + 1):
            two = scan.word(j + 1)
            end = year + 1 if two.isdecimal() and int(two) % 100 == (year + 1) % 100 else None
            j = j + 2 if end is not None else j
        begin = int(fiscal_year(scan, year, end, month)[:4])
        t.ledger.append((row, j, "date", None, None))
    elif scan.word(k) == "fy" or not scan.today or w in FISCAL_WORDS:
        return False
    else:
        begin = fiscal_begin(scan, w, month, t)
    fiscal_part(scan, t, begin, j)
    return True


def fiscal_part(scan: Scan, t: TimeExpr, begin: int, end: int) -> None:
    """Make a part of a year one of the fiscal year beginning in a calendar year; the expression ends at a token."""
    month = fiscal_month(scan) or 10
    first, last = part_months(t.template or "")
    if first == last or t.grain == "named":
        # A month by its name, or a quarter by its last month.
        set_year(t, begin if first >= month else begin + 1)
    else:
        scan.fiscal_quarters = scan.fiscal_quarters or "Q" in (t.template or "")
        t.iso = months_from(begin * 12 + month - 2 + first, last - first + 1)
        t.template, t.rel, t.explicit = None, None, True
    t.last = end


def fiscal_begin(scan: Scan, word: str, month: int, part: TimeExpr | None = None) -> int:
    """The calendar year in which "this", "last", "the" fiscal year begins."""
    assert scan.today is not None
    begin = scan.today.year if scan.today.month >= month else scan.today.year - 1
    if word in ("last", "previous", "preceding", "prior"):
        return begin - 1
    if word in ("next", "coming", "upcoming", "following"):
        return begin + 1
    if part is not None and word not in CURRENT:
        # The part of it that is over.
        over = begin * 12 + month - 2 + part_months(part.template or "")[1]
        if over > scan.today.year * 12 + scan.today.month - 1:
            return begin - 1
    return begin


@lru_cache(maxsize=1)
def _towns() -> dict[str, int]:
    """First month of the fiscal year of the country that a town lies in, by its name."""
    months: dict[str, int] = {}
    for row in catalogue.load().area_names:
        month = _FISCAL_IN.get(row.ref_area[:2].lower())
        if month and row.form == "name" and row.name.isalpha() and len(row.name) > 4:
            months.setdefault(row.name.lower(), month)
    return months


def fiscal_month(scan: Scan) -> int:
    """First month of the fiscal year that the text tells of, or of the country that it speaks of; 0 for neither."""
    if scan.fiscal_start is None:
        counts = {4: 0, 7: 0, 10: 0, 1: 0, 8: 0}
        counted = scan.low[:20_000]
        towns = _towns()
        for i, w in enumerate(counted):
            m = _FISCAL_COUNTRY.get(w)
            if m:
                # Rupees are India's and Pakistan's: what a country is called tells more.
                counts[m] += 1 if w in _SHARED else 1000
            elif w in towns and scan.toks[i][0].isupper():
                counts[towns[w]] += 30
        best = max(counts, key=lambda m: counts[m])
        scan.japan = not _FIRST_YEAR.isdisjoint(counted)
        scan.fiscal_start = _fiscal_told(scan, counted) or (best if counts[best] else 10 if "$" in counted else 0)
    return scan.fiscal_start


def _fiscal_told(scan: Scan, low: list[str]) -> int:
    """The first month as the text itself tells it: "the fiscal year, which ends in June", "the year to March 31",
    "its fourth quarter ended Sept. 30"; 0 where it does not."""
    for i, w in enumerate(low):
        if w not in FISCAL_EDGES:
            continue
        month = _month_told(scan, i)
        if not month:
            continue
        back = low[max(0, i - 7) : i]
        if not FISCAL_WORDS.isdisjoint(back) or back[-1:] == ["year"]:
            return month
        if back[-1:] == ["quarter"] and back[-2:-1] and (number := ORDINALS.get(back[-2])):
            return (month - 1 - 3 * number) % 12 + 1 if FISCAL_EDGES[w] == "ends" else (month - 3 * number) % 12 + 1
    return 0


def season_month(scan: Scan) -> int:
    """First month of the season or crop year as the text tells it: "the season, which began in October", "the wheat
    crop of 2022-23 (July-June)"; 0 where it tells none, or several."""
    if scan.season_start is None:
        told = set()
        for i in scan.doc.where(_SEASON_EDGES):
            if scan.low[i - 1] in _SEASONS_BEHIND and not _CROPS.isdisjoint(scan.low[max(0, i - 7) : i]):
                told.add(_month_bracketed(scan, i) if scan.low[i] == "(" else _month_told(scan, i))
        told.discard(0)
        scan.season_start = told.pop() if len(told) == 1 else 0
    return scan.season_start


def begun_behind(scan: Scan, i: int) -> TimeExpr | None:
    """ "the season that began in July", "the marketing year which starts on Oct. 1": the twelve months from then."""
    j = i + 2
    if scan.word(i + 1) not in ("that", "which") or FISCAL_EDGES.get(scan.word(j)) != "begins" or not scan.today:
        return None
    month = _month_told(scan, j)
    end = next((x + 1 for x in range(j + 1, min(scan.bare(j + 2) + 2, scan.n)) if scan.low[x] in MONTHS), 0)
    if not month or not end:
        return None
    told = end - 1
    end += 1 + (scan.word(end) == ".") if scan.word(end + (scan.word(end) == ".")).isdecimal() else 0
    ahead = scan.low[j][-1:] == "s"  # "that begins in October"
    year = scan.today.year + (ahead and scan.today.month > month) - (not ahead and scan.today.month < month)
    first = next((x for x in range(j + 1, told) if scan.low[x][0].isdigit()), told)
    day: Ledger = [(first, end, "date", None, None)] if end - first > 1 else []
    t = TimeExpr(i, end, months_from(12 * year + month - 1, 12), "relative", day)
    t.explicit = True
    return t


def _month_told(scan: Scan, i: int) -> int:
    """ "began in October", "runs from October", "ends on Sept. 30": the first month; 0 for none."""
    j = scan.bare(i + 2) if scan.word(i + 1) in ("in", "on", "from") else i + 1
    j = j + 1 if scan.word(j).isdecimal() else j
    month = MONTHS.get(scan.word(j))
    if month is None or not scan.toks[j][0].isupper():
        return 0
    return month if FISCAL_EDGES[scan.low[i]] == "begins" else month % 12 + 1


def _month_bracketed(scan: Scan, i: int) -> int:
    """ "(April-March)" """
    month = MONTHS.get(scan.word(i + 1), 0)
    whole = (scan.word(i + 2) in DASHES or scan.word(i + 2) in ("to", "through")) and MONTHS.get(
        scan.word(i + 3), 0
    ) % 12 == month - 1
    return month if whole else 0


def fiscal_year(scan: Scan, year: int, end: int | None, month: int = 0) -> str:
    """A fiscal year by its one year (the one it ends in; in Japan and for "2023-24" the one it begins in)."""
    month = month or fiscal_month(scan) or 1
    if month == 1:
        return str(year)
    if end is None and not (month == 4 and scan.japan):
        year -= 1
    return f"{year}-{month:02d}/{year + 1}-{month - 1:02d}"


_SEASONAL = words("seasonal", TIME_WORDS)
_IN_YEAR = frozenset(("against", "during", "for", "in", "of", "on", "over", "than", "to", "with", "year"))


_PLAYED = frozenset(("season", "seasons"))


def fiscal_or_span(scan: Scan, first: int, last: int, year: int, end: int, sep: str) -> TimeExpr:
    """ "2018/19", "2016-20": one fiscal year or a range of years."""
    before = scan.word(first - 1)
    fiscal = (
        before in ("fy", "fiscal", "financial")
        or scan.word(last) in ("fiscal", "financial")
        or (before == "year" and scan.word(first - 2) in ("fiscal", "financial"))
        or (scan.fiscal_pairs and scan.word(last) not in ("season", "winter"))
    )
    begin = first - 1 if before in ("fy",) and first - 1 >= scan.pos else first
    iso = f"{year}/{end}"
    two_digits = len(scan.low[last - 1]) == 2
    seasonal = scan.word(last) in _SEASONAL or (sep != "/" and before in _IN_YEAR and fiscal_month(scan) in (4, 7))
    opens, closes = MONTHS.get(scan.word(last), 0), MONTHS.get(scan.word(last + 2), 0)
    if end == year + 1 and opens > 1 and closes == opens - 1 and scan.word(last + 1) in DASHES:
        # "in the 2021/22 July-June marketing year"
        t = TimeExpr(begin, last + 3, f"{year}-{opens:02d}/{end}-{closes:02d}", "date", [])
        t.ledger = [(begin, last, "date", None, None)]
        t.explicit = True
        return t
    if end == year + 1 and (two_digits or fiscal or (seasonal and not scan.japan)):
        if fiscal:
            scan.fiscal_pairs = True
            month = fiscal_month(scan)
            # Two years for one, and no country known: from July to June, as in most that write it so.
            month = month if month > 1 else 7
            iso = f"{year}-{month:02d}/{end}-{month - 1:02d}" if month > 1 else iso
        elif (month := _month_bracketed(scan, last) if scan.word(last) == "(" else season_month(scan)) > 1:
            iso = f"{year}-{month:02d}/{end}-{month - 1:02d}"
        elif (
            (scan.word(last) in ("school", "academic") or fiscal_month(scan) in (4, 7))
            and not scan.japan
            # "in the 2013-14 season", "over three seasons from 2016-17": not from April
            and (fiscal_month(scan) != 4 or _PLAYED.isdisjoint((scan.word(last), scan.word(first - 2))))
        ):
            month = 7 if scan.word(last) in ("school", "academic") else fiscal_month(scan)
            iso = f"{year}-{month:02d}/{end}-{month - 1:02d}"
    t = TimeExpr(begin, last, iso, "date", [(begin, last, "date", None, None)])
    t.explicit = True
    if first == scan.plan_years:
        t.role = "mention"
    return t


def fiscal_short(scan: Scan, i: int) -> TimeExpr | None:
    """ "FY24", "FY'24" """
    after = scan.word(i + 1)
    j = i + 1
    if after in ("-", "'"):
        j, after = i + 2, scan.word(i + 2)
    if after.isdecimal() and len(after) == 2:
        t = TimeExpr(i, j + 1, fiscal_year(scan, 2000 + int(after), None), "date", [(i, j + 1, "date", None, None)])
        t.explicit = True
        return t
    return None


def fiscal_word(scan: Scan, i: int) -> TimeExpr | None:
    """last fiscal year, the current financial year, this fiscal"""
    k = i - 2 if scan.low[i] == "year" else i - 1
    w = scan.word(k)
    if scan.word(i + 1) in YEARS or not scan.today:
        return None
    if w in _OVER or (scan.low[i] == "year" and not _OVER.isdisjoint(scan.low[i + 1 : i + 4])):
        return _just_over(scan, i, k)
    if w in ("previous", "preceding"):
        t = TimeExpr(k, i + 1, None, "relative", [], "prev")
        t.role = "base"
        return t
    if w not in _FISCAL_LEAD or (w in ("the", "full", "its") and scan.low[i] != "year"):
        return None
    month = fiscal_month(scan) or 10
    begin = fiscal_begin(scan, w, month)
    if w in ("the", "full", "its"):
        start = date(begin, month, 1)
        forward = not FORWARD.isdisjoint(scan.low[max(0, i - 20) : i + 12])
        if not forward and (scan.today - start).days < 92:
            # Its results are told in the months after it.
            begin -= 1
    iso = f"{begin}-{month:02d}/{begin + 1}-{month - 1:02d}" if month > 1 else str(begin)
    t = TimeExpr(k, i + 1, iso, "relative", [])
    t.explicit = True
    return t


def _just_over(scan: Scan, i: int, k: int) -> TimeExpr:
    """ "the fiscal year just ended", "the just concluded fiscal year", "the outgoing financial year": the last that was
    over, or is so within weeks."""
    assert scan.today is not None
    month = fiscal_month(scan) or 10
    last = scan.today.year * 12 + scan.today.month - 1 + (scan.today.day > 15)
    first = (last - month + 1) // 12 * 12 + month - 13
    t = TimeExpr(k, i + 1, months_from(first, 12), "relative", [])
    t.explicit = True
    return t


def _fiscal_alone(scan: Scan, i: int) -> TimeExpr | None:
    after = scan.word(i + 1)
    if after in ("year", "years", "deficit", "policy") or after in YEARS or not scan.same(i - 1, i):
        return None
    return fiscal_word(scan, i) if scan.word(i - 1) in _THIS_FISCAL else None


def _plan(scan: Scan, i: int) -> TimeExpr | None:
    """The words of a plan are a name; their time hangs on an empty span behind them, or on the word "period"."""
    low = scan.low
    if not (scan.word(i - 1) == "year" and scan.word(i - 2) in DASHES and scan.word(i - 3) == "five"):
        if not (scan.word(i - 1) == "year" and scan.word(i - 2) == "five"):
            return None
        j = i - 3
    else:
        j = i - 4
    w = scan.word(j)
    number = TENS_ORDINALS.get(w, 0)
    if w in SUFFIXES and scan.word(j - 1).isdecimal():
        number = int(low[j - 1])
        j -= 1
    if not 6 <= number <= 30:
        return None
    year = 2016 + 5 * (number - 13)
    last = i + 1
    at = last + 1 if scan.word(last) in ('"', "'", "\u201d") else last
    first = at
    if scan.word(at) == "period":
        last = at + 1
    else:
        first = last
    t = TimeExpr(first, last, f"{year}/{year + 4}", "date", [], "plan")
    t.explicit = True
    t.cue = j - 1
    if scan.low[j - 3 : j] == ["end", "of", "the"] and first != last:
        t.iso = str(year + 4)
        if scan.word(last) == "(" and YEARS.get(scan.word(last + 1)) == year:
            # "the end of the plan period (2016-20)"
            scan.plan_years = last + 1
    lead = scan.word(j - 1)
    lead = scan.word(j - 2) if lead == "the" else lead
    if first == last and lead not in ("during", "over", "in", "throughout"):
        t.role = "mention"
    return t


HANDLERS = {"plan": _plan, "fiscal": _fiscal_alone}
