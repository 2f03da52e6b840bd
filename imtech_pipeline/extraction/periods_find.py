"""Time expressions: where a text speaks of days, months, quarters, years or stretches of them, and which they are.

Here belongs what the words of an expression and the text before it tell: its span, its ISO 8601 period, its role. Which
figure a period is for, and what "a year earlier" means for it, is for `periods_assign`. Plain lengths of time ("a
three-year loan") and years inside names stay with the numerals.

`periods_dates`, `periods_fiscal`, `periods_parts` and `periods_relative` read the expression at a word that may belong
to one; here they are called in text order and joined to ranges, then `periods_resolve` dates what leans on the text.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from .iso_periods import bounds, build, end_day, join, part_period, quarter_months, shift
from .lexicon import TIME_WORDS, words
from .periods_dates import HANDLERS as DATES
from .periods_dates import dotted_date, year_behind
from .periods_fiscal import FISCAL_WORDS
from .periods_fiscal import HANDLERS as FISCAL
from .periods_parts import HANDLERS as PARTS
from .periods_parts import other_quarters
from .periods_relative import HANDLERS as RELATIVE
from .periods_resolve import fiscal_quarters, looks_ahead, resolve, told_halves, told_quarters
from .periods_scan import (
    COMPARING,
    COPYRIGHT,
    DASHES,
    DECADES,
    MONTHS,
    ORDINALS,
    RANGE_WORDS,
    SUFFIXES,
    TRIGGERS,
    WEEKDAYS,
    YEARS,
    Scan,
    TimeExpr,
    dated,
    set_year,
)
from .tokens import Doc

_WRAPS = words("time_wrap", TIME_WORDS)
_LEADS = words("prepositions", TIME_WORDS)
_WHOLE_YEAR = frozenset(("calendar", "entire", "full", "whole"))
_WHOSE_YEAR = {"last": -1, "next": 1, "the": 0, "this": 0}
_THIS_YEAR = ["this", "year"]
_LAST_THIS = (_THIS_YEAR, ["last", "year"])
_EDGE_WORDS = {"end": 1, "close": 1, "end-": 1, "beginning": -1, "start": -1}
_NOT_YET = frozenset(("before", "by", "through", "till", "until"))
_COMPARED = words("compared", TIME_WORDS)
_YEAR_ENDS = frozenset(("ended", "ending", "ends"))
_FEASTS = frozenset(("holiday", "holidays", "festival", "week", "break"))
_OF_THE_DAY = frozenset(("now", "weekday"))
_HANDLERS = {**DATES, **FISCAL, **PARTS, **RELATIVE}


def find_times(doc: Doc, published_on: date | None, announced_on: date | None = None) -> list[TimeExpr]:
    """All time expressions of a document in text order.

    Parameters
    ----------
    doc : Doc
        The tokenised text.
    published_on, announced_on : date or None
        The article's own dates; without them relative expressions ("last year") are seen from the latest time that
        the text tells, and days of the week and "now" keep iso None.

    Returns
    -------
    list of TimeExpr
        Non-overlapping token spans, in text order.
    """
    day = published_on or announced_on
    found = _find(Scan(doc, day))
    if day is None and any(t.iso is None and t.role != "cue" for t in found):
        anchor = _latest(Scan(doc, None), found)
        if anchor is not None:
            found = _find(Scan(doc, anchor))
            for t in found:
                if t.rel == "ytd":
                    t.iso = str(anchor.year)
                elif t.rel in _OF_THE_DAY or (t.iso is not None and len(t.iso) == 10 and not t.explicit and not t.edge):
                    t.iso = None
    return found


def _latest(scan: Scan, found: list[TimeExpr]) -> date | None:
    """The day from which a text without a date is seen: news tells the latest past. A text that tells a part of a year
    is of that year, one that tells a whole year or its end is of the next."""
    told: dict[int, str] = {}
    sure: set[int] = set()
    for t in found:
        iso = t.iso
        if iso is None or t.future or t.role == "since" or t.rel == "plan":
            continue
        lead = scan.word(t.first - 1) if scan.word(t.first - 1) != "the" else scan.word(t.first - 2)
        bare = len(iso) == 4 and not t.edge
        if (bare and lead in _NOT_YET) or ("/" not in iso and lead in COMPARING) or looks_ahead(scan, t):
            continue
        year = bounds(iso)[1].year
        first = scan.doc.sents[t.sent].first
        if (
            year in told
            or not bare
            or t.sent < 3
            or not _COMPARED.isdisjoint(scan.low[max(first, t.first - 16) : t.first])
        ):
            # What a text opens with or holds figures against is seldom long ago; a year in passing may be.
            sure.add(year)
        if year not in told or bounds(iso)[1] > bounds(told[year])[1]:
            told[year] = iso
    # A year far from all others is a goal, or what was long ago.
    years = sorted(told, reverse=True)
    if len(years) > 1 and years[0] - years[1] > 1 and len(told[years[0]]) == 4:
        years = years[1:]
    if not years or (len(years) == 1 and years[0] not in sure):
        return None
    latest = told[years[0]]
    end = bounds(latest)[1]
    return date(end.year + 1, 7, 1) if len(latest) in (4, 9) or (end.month, end.day) == (12, 31) else end


def _find(scan: Scan) -> list[TimeExpr]:
    low, sent_of = scan.low, scan.doc.sent_of
    found: list[TimeExpr] = []
    handlers = _HANDLERS
    marks = scan.doc.where(TRIGGERS)
    # Dates with dots stand in the head of a page, if anywhere.
    dotted = [i for i, w in enumerate(low[:60]) if len(w) == 10 and "." in w]
    if dotted:
        marks = sorted(dotted + marks)
    copyright_sentence = -1
    for i in marks:
        if i < scan.pos:
            continue
        word = low[i]
        if word in COPYRIGHT:
            copyright_sentence = sent_of[i]
            continue
        if copyright_sentence == sent_of[i]:
            continue
        handler = handlers.get(word)
        t = handler(scan, i) if handler is not None else dotted_date(scan, i)
        if t is None:
            continue
        _wrapped(scan, t)
        if t.rel is None or t.rel in ("now", "part", "ytd"):
            t = _range(scan, t)
        elif t.rel == "weekday":
            _weekdays(scan, t)
        _edges(scan, t)
        _from_start(t)
        if word in _FEASTS and found and t.template and found[-1].last == t.first - 1 and low[t.first - 1] == "'s":
            t.first = found[-1].first  # "during last year's National Day week": no time of its own beside it
            found.pop()
        found.append(t)
        t.sent = sent_of[min(t.first, scan.n - 1)]
        scan.pos = max(t.last, scan.pos)
        if (t.template is not None and (t.template[1:2] == "Q" or t.template in ("-01/-06", "-07/-12"))) or (
            t.rel == "the_period" and t.grain == "quarter"
        ):
            other_quarters(scan, t, found)
        if t.last - t.first == 2 and scan.low[t.first : t.last] == ["this", "year"] and scan.today:
            _and_next(scan, t, found)
    _explained(scan, found)
    resolve(scan, found)
    told_quarters(scan, found)
    fiscal_quarters(scan, found)
    told_halves(scan, found)
    return found


def _explained(scan: Scan, found: list[TimeExpr]) -> None:
    """ "the first half of the 2019-20 fiscal year (July 2019-June 2020)", "the current fiscal year ending next month":
    what is told behind a fiscal year explains it."""
    low = scan.low
    for t, of in pairwise(found):
        lead = low[of.first - 1]
        if t.last != of.first - 1 or (lead != "(" and lead not in _YEAR_ENDS):
            continue
        if FISCAL_WORDS.isdisjoint(low[t.first : t.last]) or (lead == "(" and scan.word(of.last) != ")"):
            continue
        of.role = "mention"


def _and_next(scan: Scan, t: TimeExpr, found: list[TimeExpr]) -> None:
    """ "by 6 percent this year and 1 percent next": the noun is told once."""
    low, last = scan.low, scan.doc.sents[t.sent].last
    for i in range(t.last + 2, min(t.last + 16, last)):
        if low[i] in TRIGGERS:
            return
        ends = i + 1 >= last or not low[i + 1][0].isalnum() or low[i + 1] in ("and", "but", "while")
        if low[i] == "next" and ends and "and" in low[t.last : i] and scan.today is not None:
            following = TimeExpr(i, i + 1, str(scan.today.year + 1), "relative", [])
            following.explicit, following.sent = True, t.sent
            found.append(following)
            scan.pos = i + 1
            return


def _wrapped(scan: Scan, t: TimeExpr) -> None:
    """Take along what belongs to a time: "(in) the month of May", "the whole of 2018", "the calendar year 2018", "the
    course of last year", "the year's (first quarter)"."""
    low, k, pos = scan.low, t.first - 1, scan.pos
    if k < pos or not scan.same(k, k + 1) or t.role == "cue":
        return
    if low[k] == "'s":
        if t.rel == "part" and scan.word(k - 1) == "year" and k - 2 >= pos and (whose := low[k - 2]) in _WHOSE_YEAR:
            t.first = k - 2
            if whose == "the":
                t.rel = "part_the_year"
            elif scan.today:
                set_year(t, scan.today.year + _WHOSE_YEAR[whose])
        return
    j = k
    if low[j] == "of":
        j -= 1
        if j < pos or low[j] not in _WRAPS:
            return
    elif t.template != "" or (low[j] != "year" and low[j] != "calendar"):
        return
    if low[j] == "year" and j - 2 >= pos and low[j - 1] in DASHES and low[j - 2] in _WHOLE_YEAR:
        t.first = j - 2  # "full-year 2018 (sales)"
        return
    if low[j] == "year" and j > pos and low[j - 1] in _WHOLE_YEAR:
        j -= 1
    if j > pos and low[j - 1] == "the":
        j -= 1
    elif low[j] not in ("all", "calendar") and (low[k] == "of" or low[j - 1] not in _LEADS):
        return
    t.first = j


def _range(scan: Scan, t: TimeExpr) -> TimeExpr:
    """Join "from January to May", "between 1994 and 2004", "Jan-Oct", "Nov. 5, 2020 to Jan. 3, 2021"."""
    sep = scan.word(t.last)
    if not sep or not scan.same(t.last - 1, t.last):
        return t
    before = scan.word(t.first - 1)
    if before == "the":
        before = scan.word(t.first - 2)
    elif before == "years" and t.template == "":
        before = "period"  # "in the years 2015 to 2020"
    to_date = t.rel == "ytd" or (
        t.rel is None and t.template is None and before != "of" and scan.low[t.first : t.last] == _THIS_YEAR
    )
    if t.rel == "ytd" and sep not in RANGE_WORDS:
        return t
    opened = before in ("from", "between", "for", "during", "period", "of", "in", "(", "over")
    if sep in DASHES:
        pass
    elif sep in RANGE_WORDS:
        if (
            sep not in ("through", "thru")
            and not to_date
            and before not in ("from", "(", "period", "during", "for", "in", "of", "between", "over")
            and t.template
            in (
                "",
                None,
            )
        ):
            return t
    elif sep == "and":
        if before != "between":
            return _two_months(scan, t, before)
    else:
        return t
    if not opened and sep not in DASHES and sep not in ("through", "thru") and t.template == "":
        return t
    limit = min(t.last + 7, scan.n)
    keep = scan.pos
    scan.pos = t.last + 1
    other = None
    for i in range(t.last + 1, limit):
        w = scan.low[i]
        if w in TRIGGERS and w not in COPYRIGHT:
            other = _HANDLERS[w](scan, i)
            if other is not None or w not in DECADES:
                break
        elif not (
            w in ("the", "next", "end", "of", "now", "at", "mid", "-", "late", "early", "to", "in")
            or (w in ORDINALS and i == t.last + 2)
            or w.isdecimal()
            or w in SUFFIXES
        ):
            break
    scan.pos = keep
    if other is None:
        return t
    scan.pos = t.last + 1
    _edges(scan, other)
    scan.pos = keep
    hyphens = scan.low[t.last : other.first] == ["-", "to", "-"]  # "the June-to-August quarter"
    if (
        other.first > t.last + 1
        and not (other.first == t.last + 2 and scan.low[t.last + 1] in ("next", "the"))
        and not hyphens
    ):
        return t
    if other.rel == "now":
        if t.iso is None and t.rel != "part":
            return t
        if t.iso is None:
            return t
        other.iso = other.iso or None
        if other.iso is None:
            return t
    if (
        other.template is not None
        and t.template is not None
        and other.rel in (None, "part", "part_the_year", "part_prev")
        and not t.explicit
    ):
        # The year of the end is the year of the beginning, unless the range turns the year.
        if "/" in t.template or "/" in other.template:
            return t
        a, b = t.template, other.template
        if "Q" in a + b:
            a, b = quarter_months(a, 0), quarter_months(b, 1)
        if len(a) == 3 and len(b) == 6 and before == "from":
            a += "-01"  # "from January until March 19"
        joined = dated(scan, t.first, other.last, other.year, f"{a}/{b}", t.ledger + other.ledger)
        joined.rel = other.rel
        joined.explicit = other.explicit
        if scan.word(joined.last) == "half" and f"{a}/{b}" in ("-01/-06", "-07/-12"):
            joined.last += 1  # "for the January-June half"
        if other.year is not None:
            joined.iso = build(other.year, f"{a}/{b}")
        elif (
            scan.word(joined.last) in ("quarter", "period", "season")
            and scan.word(joined.last + 1) == "of"
            and (scan.word(joined.last + 2) in YEARS or scan.low[joined.last + 2 : joined.last + 4] in _LAST_THIS)
            and scan.word(joined.last + 3) not in ("-", "/", "\u2013")
        ):
            joined.last += 1  # "in the July-September quarter of 2018"
            year_behind(scan, joined)
        elif scan.word(joined.last) in ("quarter", "period") and other.rel == "part":
            # "in the April-June quarter of FY25"
            later = other
            later.last = joined.last + 1
            year_behind(scan, later)
            if later.year is not None:
                joined = dated(scan, t.first, later.last, later.year, f"{a}/{b}", t.ledger + later.ledger)
                joined.explicit = later.explicit
            elif later.rel not in (None, "part", "unknown"):
                joined.last, joined.rel = later.last, later.rel  # "in the April-June quarter of the previous year"
        return joined
    if t.iso is not None and (other.iso is not None or (other.rel == "part" and other.template)):
        end = other.iso or build(int(bounds(t.iso)[1].year), other.template or "")
        if not other.iso and bounds(end)[1] < bounds(t.iso)[0]:
            # "from October 2023 until April 20": the last that is over
            end = part_period(other.template or "", scan.today, None, False, False, False) or shift(end, 1)
        if bounds(end)[1] < bounds(t.iso)[0]:
            return t
        if to_date:
            # "so far this year to the end of August"
            end = end if len(end) == 10 else str(bounds(end)[1])[:7]
            t.iso = t.iso[:4] + ("-01-01" if len(end) == 10 else "-01")
        elif other.edge == 1:
            end = end_day(end)
        joined = TimeExpr(
            t.first,
            other.last,
            join(t.iso, end),
            "date",
            t.ledger + other.ledger,
            "span" if before in ("from", "between") else None,
        )
        joined.explicit = True
        return joined
    return t


def _weekdays(scan: Scan, t: TimeExpr) -> None:
    """ "From Friday to Sunday, 41,000 people came", "between Monday and Saturday" """
    begun = scan.word(t.first - 1)
    joints = ("to", "through", "until") if begun == "from" else ("and",) if begun == "between" else ()
    if scan.word(t.last) not in joints or scan.word(t.last + 1) not in WEEKDAYS or t.iso is None:
        return
    day = bounds(t.iso)[0]
    end = day + timedelta(days=(WEEKDAYS[scan.word(t.last + 1)] - day.weekday()) % 7)
    if scan.today is not None and end <= scan.today:
        # Not "The shop is open from Monday to Friday"
        t.iso, t.rel, t.last = f"{t.iso}/{end.isoformat()}", "span", t.last + 2


def _two_months(scan: Scan, t: TimeExpr, before: str) -> TimeExpr:
    """ "in January and February", "in both 2024 and 2025" is a stretch, unless each has its own figure."""
    if t.template == "" and t.year is not None:
        return _two_years(scan, t, before)
    month = MONTHS.get(scan.word(t.last + 1), 0)
    if (
        not (
            before in ("in", "during", "for", "over", "(")
            or (before == "of" and scan.word(t.first - 2) == "months" and scan.word(t.first - 3) == "two")
        )
        or t.rel != "part"
        or len(t.template or "") != 3
        or not t.template
        or f"-{month - 1:02d}" != t.template
        or not scan.toks[t.last + 1][0].isupper()
        or (scan.word(t.last + 2).isdecimal() and scan.word(t.last + 2) not in YEARS)
        or "respectively" in scan.low[t.last : min(t.last + 60, scan.doc.sents[scan.doc.sent_of[t.first]].last)]
    ):
        return t
    joined = dated(scan, t.first, t.last + 2, None, f"{t.template}/-{month:02d}", [])
    year_behind(scan, joined)
    return joined


def _two_years(scan: Scan, t: TimeExpr, before: str) -> TimeExpr:
    year, low = YEARS.get(scan.word(t.last + 1)), scan.low
    sent = scan.doc.sents[scan.doc.sent_of[t.first]]
    if (
        year is None
        or t.year is None
        or year != t.year + 1
        or before not in ("both", "during", "for", "in", "over")
        or scan.word(t.last + 2) in ("to", "through")
        or "respectively" in low[t.last : sent.last]
    ):
        return t
    told = [w for w in low[max(sent.first, t.first - 16) : t.first] if w[0].isdecimal() and w not in YEARS]
    if before != "both" and len(told) > 1:
        return t
    joined = dated(scan, t.first, t.last + 2, None, "", [*t.ledger, (t.last + 1, t.last + 2, "date", None, None)])
    joined.template = joined.rel = None
    joined.iso, joined.explicit = f"{t.year}/{year}", True
    return joined


def _edges(scan: Scan, t: TimeExpr) -> None:
    """ "the end of", "end-", "late", "year-end" before an expression."""
    low = scan.low
    k = t.first - 1
    if (
        k < scan.pos
        or (t.role in ("base", "cue") and t.rel != "prev")
        or not scan.same(k, t.first if t.first < scan.n else t.first - 1)
    ):
        return
    w = low[k]
    if (
        w in ("the", "this", "that")
        and (
            t.rel in ("the_year", "that_year", "whole_year", "the_period", "prev")
            # "the end of the third quarter", "the end of the first half"
            or (t.template or "")[1:2] == "Q"
            or "half" in low[t.first : t.last]
            or "semester" in low[t.first : t.last]
        )
    ):
        k -= 1
        w = scan.word(k)
    if w == "of":
        e = _EDGE_WORDS.get(scan.word(k - 1))
        if scan.word(k - 1) == "middle" and k - 1 >= scan.pos:
            t.first = k - 1
            _middle(t, "mid")
        if e is not None and k - 1 >= scan.pos:
            t.edge = e
            t.first = k - 1
            if scan.word(k - 2) == "the" and k - 2 >= scan.pos:
                t.first = k - 2
    elif w in DASHES and scan.word(k - 1) == "end":
        t.edge = 1
        t.first = k - 1
    elif w in ("end", "yearend") and t.template is not None:
        t.edge = 1
        t.first = k
    elif w in ("late", "early", "mid") and t.edge == 0:
        t.first = k
        _middle(t, w)
    elif w in DASHES and scan.word(k - 1) in ("mid", "early", "late"):
        t.first = k - 1
        _middle(t, scan.word(k - 1))


def _from_start(t: TimeExpr) -> None:
    """ "From the beginning of this year to August", "from the start of 2020 to May 20": up to there."""
    year, _, end = (t.iso or "").partition("/")
    if t.edge == -1 and len(year) == 4 and len(end) in (4, 7, 10):
        if len(end) == 10 and bounds(end[:7])[1].isoformat() == end:
            end = end[:7]  # "to the end of August"
        t.iso, t.edge, t.rel = f"{year}{'-01-01'[: len(end) - 4]}/{end}", 0, "span"


def _middle(t: TimeExpr, word: str) -> None:
    """ "by mid-2026", "by the middle of next year": in June."""
    if word == "mid" and t.iso is not None and len(t.iso) == 4:
        t.iso, t.template = f"{t.iso}-06", "-06" if t.template is not None else None
