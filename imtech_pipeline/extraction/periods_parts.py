"""Parts of a year: quarters, halves, runs of months, "the same period", holidays."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from .iso_periods import bounds, build, months_away, months_from, period_around
from .lexicon import TIME_WORDS, word_classes, words
from .periods_dates import days_counted, month_at, year_behind
from .periods_fiscal import FISCAL_EDGES, fiscal_begin, fiscal_month, fiscal_part, fiscal_short, fiscal_tail
from .periods_scan import (
    AWAY,
    CARDINALS,
    DASHES,
    DEMONSTRATIVE,
    FORWARD,
    MONTHS,
    NOW,
    ORDINALS,
    PAST_WORDS,
    PERCENT,
    SUFFIXES,
    TRIGGERS,
    UP_TO,
    WITHIN,
    YEARS,
    Ledger,
    Scan,
    TimeExpr,
    cue,
    dated,
    one_away,
    set_year,
    to_date,
)

_HALF_FIRST = {
    "first": "-01/-06",
    "1st": "-01/-06",
    "second": "-07/-12",
    "2nd": "-07/-12",
    "latter": "-07/-12",
    "other": "-07/-12",
    "opening": "-01/-06",
    "back": "-07/-12",
}
LASTING = frozenset(("can", "could", "may", "should", "to", "will", "would"))
_SO_FAR = words("sum_so_far", TIME_WORDS)
_HOLIDAYS = word_classes(TIME_WORDS)["holiday"]
_DURING = frozenset(("during", "over", "throughout"))
CURRENCY_SIGNS = frozenset("$ us$ hk$ a$ c$ nz$ s$ r$ € £ ¥ ₹ rs rmb aed usd eur inr".split())
_SCALES = frozenset("million billion trillion crore lakh mln bln bn".split())
_COMING = frozenset(("approaching", "coming", "forthcoming", "upcoming"))
_OF_FESTIVAL = frozenset("and eve fair gala goods holiday holidays rush shopping travel week".split())


def _moving() -> dict[str, dict[int, tuple[str, str]]]:
    """The days of holidays by their last two words and the year."""
    classes = word_classes(TIME_WORDS)
    days: dict[str, dict[int, tuple[str, str]]] = {}
    for key, span in classes["holiday_days"].items():
        name, _, year = key.rpartition("-")
        days.setdefault(name, {})[int(year)] = (span[:5], span[6:])
    for name, span in _HOLIDAYS.items():
        if name in days:
            for y in YEARS.values():
                days[name].setdefault(y, (span[1:6], span[8:]))
    for other, name in classes["holiday_name"].items():
        days[other] = days[name]
    return days


_MOVING = _moving()
_COMPARING = frozenset(("from", "than")) | words("compared", TIME_WORDS)
_STOPS = frozenset((",", ".", ";", ":", ")", "?", "!"))
_OVER_THE_YEAR = (["over", "the", "year"], ["through", "the", "year"])
_BEFORE_QUARTER = frozenset(("by", "during", "end", "for", "from", "in", "of", "on", "over", "than", "with"))

_POINTS = frozenset(("points", "point", "pp"))


def _on_itself(scan: Scan, i: int, word: str) -> int:
    """The token after "month on month", "quarter-to-quarter"; 0 where there is none."""
    j = i + 1
    if scan.word(j) == "/" and scan.word(j + 1) == word:
        return j + 2
    if scan.word(j) in DASHES:
        j += 1
    if scan.word(j) not in ("on", "over") and (scan.word(j) != "to" or j == i + 1):
        return 0
    j += 1
    if scan.word(j) in DASHES:
        j += 1
    return j + 1 if scan.word(j) == word else 0


def _quarter_number(word: str) -> int:
    number = CARDINALS.get(word, 0) or (int(word) if len(word) == 1 and word.isdecimal() else 0)
    return number if number < 5 else 0


def _quarter(scan: Scan, i: int) -> TimeExpr | None:
    low = scan.low
    if low[i] == "quarter" and (last := _on_itself(scan, i, "quarter")):
        return cue(scan, i, last, "qoq")
    if low[i] == "quarter" and (told := _quarter_number(scan.word(i + 1))) and scan.word(i - 1) in _BEFORE_QUARTER:
        # "in quarter two", "in Quarter 2 of 2021"
        t = dated(scan, i, i + 2, None, f"-Q{told}", [(i, i + 2, "date", None, None)])
        year_behind(scan, t)
        return t
    k = i - 1
    if scan.word(k) in DASHES:
        k -= 1
    booked = scan.word(k) in ("fiscal", "financial")
    if (booked or scan.word(k) == "calendar") and ORDINALS.get(scan.word(k - 1)) is not None:
        k -= 1
    w = scan.word(k)
    if not scan.same(k, i) or k < scan.pos:
        return None
    if w == "on" and (k == i - 2 or (low[i] == "quarter" and scan.word(k - 1) in PERCENT)):
        # "up 2.1 percent on-quarter", "1.3 percent on quarter"
        return cue(scan, k, i + 1, "qoq")
    if low[i] == "quarters":
        count = CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) == 1 else 0)
        lead = scan.word(k - 1)
        if lead in ("first", "opening") and count in (2, 3):
            t = dated(scan, k - 1, i + 1, None, f"-01/-{3 * count:02d}", [(k - 1, i + 1, "date", None, None)])
            year_behind(scan, t)
            return t
        if lead in ("last", "past") and count and scan.today is not None and scan.word(k - 2) == "the":
            over = scan.today.year * 12 + (scan.today.month - 1) // 3 * 3  # where the quarter in progress began
            lasting: Ledger = [(k, i + 1, "duration", float(count), "quarter")]
            return TimeExpr(k - 2, i + 1, months_from(over - 3 * count, 3 * count), "relative", lasting)
        second = ORDINALS.get(w)
        if (
            second
            and w not in ("last", "latter")
            and lead in ("and", "to")
            and ORDINALS.get(scan.word(k - 2)) == second - 1
        ):
            # "between the third and fourth quarters"
            t = dated(scan, k - 2, i + 1, None, f"-Q{second}", [(k - 2, i + 1, "date", None, None)])
            year_behind(scan, t)
            return t
        return None
    number = ORDINALS.get(w)
    row = k
    if w in SUFFIXES and scan.word(k - 1).isdecimal():
        number = int(low[k - 1]) if int(low[k - 1]) <= 4 else None
        row = k - 1
    if number is not None and (w not in ("last", "latter") or scan.word(i + 1) == "of"):
        end = i + 1
        named = w in ("last", "final", "latter", "opening", "closing")
        ledger: Ledger = [] if named else [(row, end, "date", None, None)]
        t = dated(scan, row, end, None, f"-Q{number}", ledger)
        year_behind(scan, t)
        _ended(scan, t)
        if t.rel == "part" and scan.today and (booked or scan.word(row - 1) in ("fiscal", "financial")):
            # "its fiscal first quarter", "the first fiscal quarter"
            fiscal_part(scan, t, fiscal_begin(scan, "the", fiscal_month(scan) or 10, t), t.last)
        return t
    if (reviewed := under_review(scan, i, k, "quarter")) is not None:
        return reviewed
    edge = _up_to(scan, i + 1)
    until = w in ("the", "a") and edge
    if until and (span := months_until(scan, edge, 3)) is not None:
        span.first = k
        return span
    if w in (
        "this",
        "current",
        "last",
        "past",
        "previous",
        "preceding",
        "prior",
        "same",
        "corresponding",
        "similar",
        "the",
        "year-ago",
        "next",
        "coming",
    ):
        return _relative_unit(scan, i, w, k, "quarter")
    if w in ("a", "one") and scan.word(i + 1) in ("earlier", "ago", "before"):
        t = one_away(scan, k, i, "quarter", "prev_quarter")
        t.role = "base"
        return t
    return None


def under_review(scan: Scan, i: int, k: int, unit: str | None) -> TimeExpr | None:
    """ "during the review quarter", "in the month under review": the one told last."""
    first = k
    if scan.word(k) == "review" and scan.word(k - 1) == "the":
        first, last = k - 1, i + 1
    elif scan.word(k) == "the" and scan.low[i + 1 : i + 3] in (["under", "review"], ["in", "review"]):
        last = i + 3
    else:
        return None
    if scan.word(first - 1) not in WITHIN or scan.word(first - 1) == "the":
        return None
    t = TimeExpr(first, last, None, "relative", [], "the_period")
    t.grain = unit
    return t


def other_quarters(scan: Scan, t: TimeExpr, found: list[TimeExpr]) -> None:
    """ "6.8 percent in the first quarter and 6.7 percent in the second": the noun is told once. So of halves, and of
    "4 percent in the second quarter. It had been 3 percent in the first." """
    low, sent = scan.low, scan.doc.sents[t.sent]
    if t.sent + 1 < len(scan.doc.sents) and scan.doc.sents[t.sent + 1].para == sent.para:
        sent = scan.doc.sents[t.sent + 1]
    for i in range(t.last + 2, min(t.last + 40, sent.last - 1)):
        number, year = ORDINALS.get(low[i]), 0
        if (
            number is not None
            and low[i - 1] == "the"
            and low[i - 2] in ("in", "of", "from", "than", "for", "during")
            and low[i] not in ("last", "final", "latter")
            and (low[i + 1] in _STOPS or low[i + 1] in ("and", "while", "but", "to") or (year := _of_year(scan, i + 1)))
        ):
            halves = (t.template or "")[1:2] != "Q" and t.grain != "quarter"
            if halves and (number > 2 or "half" not in low[t.first : t.last]):
                return
            part = ("-01/-06", "-07/-12")[number - 1] if halves else f"-Q{number}"
            last = i + 3 if year else i + 1
            other = dated(scan, i, last, year or t.year, part, [(i, last, "date", None, None)])
            other.sent = scan.doc.sent_of[i]
            found.append(other)
            scan.pos = last
        elif low[i] in TRIGGERS and low[i] not in NOW:
            return


def _of_year(scan: Scan, i: int) -> int:
    """ "0.8 percent in the first of 2022": the year told from token i on, or 0."""
    return YEARS.get(scan.word(i + 1), 0) if scan.word(i) == "of" and scan.same(i, i + 1) else 0


def _ended(scan: Scan, t: TimeExpr) -> None:
    """ "the second quarter ended in June", "its fourth quarter ended Sept. 30": the three months up to it."""
    if scan.word(t.last) not in ("ended", "ending") or t.year is not None:
        return
    span = months_until(scan, t.last, 3)
    if span is not None:
        t.iso, t.last, t.template, t.rel, t.explicit = span.iso, span.last, None, None, True
        t.ledger += span.ledger


def _half(scan: Scan, i: int) -> TimeExpr | None:
    k = i - 1
    if scan.word(k) in DASHES:
        k -= 1
    w = scan.word(k)
    if w in SUFFIXES and scan.word(k - 1) in ("1", "2"):
        k -= 1
        w = "first" if scan.word(k) == "1" else "second"  # "in the 1st half"
    template = _HALF_FIRST.get(w)
    if w in DEMONSTRATIVE and scan.same(k, i) and k >= scan.pos:
        last = i + 2 if scan.word(i + 1) in DASHES and scan.word(i + 2) == "year" else i + 1
        last += scan.word(last) == "year"
        if w == "same":
            return same_period(scan, last - 1, k)
        if w == "the" and (edge := _up_to(scan, last)) and (span := months_until(scan, edge, 6)) is not None:
            # "in the half-year to June", "the half ended 31 December"
            span.first = k
            return span
        if scan.word(k - 1) not in WITHIN or scan.word(last) in ("of", "and", "century", "hour"):
            return None
        # "764,300 units were shipped in the half year"
        t = TimeExpr(k, last, None, "relative", [(i, last, "date", None, None)], "the_period")
        t.months = 6
        return t
    if template is None or k < scan.pos or not scan.same(k, i):
        return None
    if scan.word(i + 1) == "of" and scan.word(i + 2) in MONTHS and scan.toks[i + 2][0].isupper():
        # "in the first half of July"
        return within_month(scan, k, i, 15 if template == "-01/-06" else -15)
    if (
        scan.word(i + 1) == "of"
        and scan.word(i + 2) not in ("this", "last", "next", "the", "that", "fiscal", "fy")
        and scan.word(i + 2) not in YEARS
    ):
        amount = scan.word(i + 2) in CURRENCY_SIGNS or scan.word(i + 3) in _SCALES
        if (scan.word(i + 2)[:1].isdecimal() and (amount or scan.word(i + 3) in PERCENT)) or (
            amount and scan.word(i + 3)[:1].isdecimal()
        ):
            # "growth in the first half of 11 percent", "a profit in the first half of $4 million"
            return dated(scan, k, i + 1, None, template, [(k, i + 1, "date", None, None)])
        return None
    last = i + 3 if scan.word(i + 1) in DASHES and scan.word(i + 2) == "year" else i + 1
    t = dated(scan, k, last, None, template, [(k, i + 1, "date", None, None)])
    year_behind(scan, t)
    if t.rel == "part" and scan.word(i + 1) == "of":
        return None
    return t


def _months_word(scan: Scan, i: int) -> TimeExpr | None:
    """first ten months, past 12 months, last month, the same months of 2020, three months to September"""
    low = scan.low
    k = i - 1
    if scan.word(k) == "-":
        k -= 1
    w = scan.word(k)
    if low[i] == "month" and (last := _on_itself(scan, i, "month")):
        return cue(scan, i, last, "mom")
    if k < scan.pos or not scan.same(k, i):
        return None
    if low[i] == "month":
        if k == i - 2 and (span := _stretch_ended(scan, i)) is not None:
            return span
        opens = scan.doc.sents[scan.doc.sent_of[i]].first == k
        if k == i - 2 and scan.word(i + 1) in _SO_FAR and (opens or scan.word(k - 1) in ("the", "its")):
            count = CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) <= 2 else 0)
            if not 1 < count < 12:
                return None
            # "12,000 tonnes in October, bringing the ten-month figure to 90,000"
            t = TimeExpr(k, i + 1, None, "relative", [(k, i + 1, "duration", float(count), "month")], "the_period")
            t.months = count
            return t
        if w == "on" and (k == i - 2 or scan.word(k - 1) in ("%", "cent", "pct", "percent")):
            return cue(scan, k, i + 1, "mom")
        if (reviewed := under_review(scan, i, k, "month")) is not None:
            return reviewed
        if w == "the" and scan.word(i + 1) in UP_TO and (span := months_until(scan, i + 1, 1)) is not None:
            span.first = k
            return span
        if w in (
            "last",
            "this",
            "next",
            "previous",
            "preceding",
            "prior",
            "same",
            "the",
            "that",
            "current",
            "corresponding",
            "similar",
            "following",
        ):
            return _relative_unit(scan, i, w, k, "month")
        if scan.word(i + 1) == "of" and (number := ORDINALS.get(w)) and w not in ("last", "latter"):
            return _month_of_fiscal(scan, k, i, number)
        if w in ("a", "one") and scan.word(k - 1) in ("in", "within") and not scan.word(i + 1)[:1].isalnum():
            return cue(scan, k - 1, i + 1, "mom")  # "prices went up 0.3% in one month"
        if w in ("a", "one") and scan.word(i + 1) in ("earlier", "ago", "before"):
            t = one_away(scan, k, i, "month", "prev_month")
            t.role = "base"
            return t
        if w in ("a", "one") and scan.word(i + 1) == "later":
            t = one_away(scan, k, i, "month", "later")
            t.months = 1
            return t
        return None
    if w in ("same", "corresponding"):
        if (
            w == "same"
            and scan.word(k - 2) in ("during", "for", "in", "over")
            and (scan.word(i + 1) in _STOPS or scan.word(i + 1) == "and")
        ):
            # "rose to 1,655 in the same months"
            return TimeExpr(k, i + 1, None, "relative", [], "the_period")
        return same_period(scan, i, k)
    count = CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) <= 2 else 0)
    if not count:
        return None
    lead = scan.word(k - 1)
    if lead in ("same", "corresponding") and k - 1 >= scan.pos and scan.word(i + 1) in ("of", "in", "a", "last"):
        # "on the same five months of 2022"
        t = same_period(scan, i, k - 1)
        t.ledger.insert(0, (k, i + 1, "duration", float(count), "month"))
        return t
    if lead == "second" and count in (3, 6) and k - 1 >= scan.pos:
        # "in the second three months of the year"
        part = "-Q2" if count == 3 else "-07/-12"
        t = dated(scan, k - 1, i + 1, None, part, [(k - 1, i + 1, "date", None, None)])
        year_behind(scan, t)
        return t
    if lead in ("first", "initial", "opening") and count <= 12 and k - 1 >= scan.pos:
        t = dated(
            scan, k - 1, i + 1, None, f"-01/-{count:02d}" if count > 1 else "-01", [(k - 1, i + 1, "date", None, None)]
        )
        year_behind(scan, t)
        return t
    year = scan.word(i + 2)
    within = lead in WITHIN or (lead == "the" and scan.word(k - 2) in WITHIN)
    if within and count < 12 and scan.word(i + 1) == "of" and len(year) == 4 and year.isdecimal() and year < "2100":
        # "in nine months of 2022", as offices of the east write
        t = dated(scan, k - (lead == "the"), i + 1, None, f"-01/-{count:02d}", [(k, i + 1, "date", None, None)])
        year_behind(scan, t)
        return t
    if within and count < 12 and scan.word(i + 1) == "of":
        # "in eleven months of FY 2016", "during ten months of the current fiscal year"
        t = dated(scan, k - (lead == "the"), i + 1, None, f"-01/-{count:02d}", [(k, i + 1, "date", None, None)])
        if fiscal_tail(scan, t, i + 2):
            return t
    if lead in ("closing", "final", "last") and scan.word(i + 1) == "of" and count <= 12:
        t = dated(scan, k - 1, i + 1, None, f"-{13 - count:02d}/-12", [(k, i + 1, "date", None, None)])
        year_behind(scan, t)
        if lead == "last" and scan.today and t.iso is not None and bounds(t.iso)[1] >= scan.today:
            # "in the last eight months of the fiscal year 2018-19", in March: of what is over of it
            t = dated(scan, k - 1, i + 1, None, f"-01/-{count:02d}", [(k, i + 1, "date", None, None)])
            year_behind(scan, t)
        return t
    after = scan.word(i + 1)
    if edge := _up_to(scan, i + 1):
        span = months_until(scan, edge, count)
        if span is not None:
            span.first = k
            span.ledger.insert(0, (k, i + 1, "date", None, None))
            return span
    duration: Ledger = [(k, i + 1, "duration", float(count), "month")]
    before = scan.word(k - 2)
    if count == 12 and lead in ("over", "in") and (before in PERCENT or before in _POINTS or before[-1:].isdecimal()):
        # "Rents rose 3.1 percent over twelve months", "a fall of 2 points in twelve months"
        t = cue(scan, k - 1, i + 1, "yoy")
        t.ledger = duration
        return t
    if lead in DEMONSTRATIVE and scan.word(k - 2) in WITHIN and after not in ("of", "before", "after"):
        t = TimeExpr(k, i + 1, None, "relative", [(k, i + 1, "date", None, None)], "the_period")
        t.months = count
        return t
    if count == 12 and "average" in scan.low[max(0, k - 11) : k] and "over" in scan.low[max(0, k - 3) : k]:
        if lead not in ("previous", "preceding", "prior"):
            return None
        # "above the average monthly gain of 64,000 over the prior 12 months": no base
        span = TimeExpr(k - 1, i + 1, None, "relative", [(k, i + 1, "date", None, None)], "prev_span")
        span.months = count
        return span
    if lead in ("previous", "preceding", "prior") and count in (3, 12):
        date: Ledger = [(k, i + 1, "date", None, None)]
        t = TimeExpr(k, i + 1, None, "relative", date, "prev_quarter" if count == 3 else "prev")
        if count == 3 and scan.word(k - 2) == "the" and scan.word(k - 3) in ("for", "over"):
            # "had been 62.6 percent for the prior three months"
            t.first, t.rel, t.months = k - 1, "prev_span", 3
            return t
        t.role = "base"
        return t
    if lead in PAST_WORDS and k - 1 >= scan.pos:
        if lead == "last" and scan.word(k - 2) in LASTING:
            return None  # "its stocks will last five months"
        iso = None
        if scan.today:
            iso = months_from(scan.today.year * 12 + scan.today.month - 1 - count, count)
        # "Over the past 12 months, prices have risen by 4 percent": against a year before
        return TimeExpr(k - 1, i + 1, iso, "relative", duration, "over_year" if count == 12 and iso else None)
    if after in ("ago", "earlier", "before", "previously") and count % 12 == 0:
        t = TimeExpr(k, i + 2, None, "relative", duration, "prev")
        t.year = count // 12
        t.role = "base"
        return t
    if count == 3 and after in ("earlier", "before", "previously"):
        t = TimeExpr(k, i + 2, None, "relative", duration, "prev_quarter")
        t.role, t.months = "base", 3
        return t
    if after == "earlier":
        t = TimeExpr(k, i + 2, None, "relative", duration, "prev_months")
        t.role, t.months = "base", count
        return t
    if after == "ago":
        iso = None
        if scan.today:
            m = scan.today.year * 12 + scan.today.month - 1 - count
            iso = f"{m // 12}-{m % 12 + 1:02d}"
        return TimeExpr(k, i + 2, iso, "relative", duration)
    return None


def _month_of_fiscal(scan: Scan, k: int, i: int, number: int) -> TimeExpr | None:
    """ "the first month of FY24", "the second month of the current fiscal year" """
    t = dated(scan, k, i + 1, None, f"-01/-{max(number, 2):02d}", [(k, i + 1, "date", None, None)])
    if not fiscal_tail(scan, t, i + 2) or t.iso is None or len(t.iso) != 15:
        return None
    t.iso = t.iso[:7] if number == 1 else t.iso[8:]
    return t


def first_days(scan: Scan, i: int, unit: int) -> TimeExpr | None:
    """the first 20 days of May, the first two weeks of January 2024, the last four days of March"""
    w, which = scan.word(i - 1), scan.word(i - 2)
    count = unit * (CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) <= 2 else 0))
    if (
        not 1 < count <= 28
        or which not in ("first", "last")
        or i - 2 < scan.pos
        or scan.word(i + 1) not in ("of", "in")
    ):
        return None
    if which == "first" and scan.word(i + 1) == "of" and scan.today:
        days = days_of(scan, i + 2, i - 2, count, [(i - 2, i + 1, "date", None, None)])
        if days is not None:
            return days
    if which == "first" and scan.word(i + 3) == "month" and scan.word(i + 2) in AWAY:
        return _days_of_month(scan, i - 2, i + 4, 1, count, [(i - 2, i + 1, "date", None, None)])
    return within_month(scan, i - 2, i, count if which == "first" else -count)


def days_of(scan: Scan, k: int, first: int, count: int, told: Ledger) -> TimeExpr | None:
    """ "(the first 26 days) of this year", "of 2025", "of the month": of the month that is on, or over if it is too
    young."""
    today = scan.today
    w, of = scan.word(k), scan.word(k + 1)
    if today is None:
        return None
    year = YEARS.get(w)
    if year is not None and of not in DASHES:
        last, told = k + 1, [*told, (k, k + 1, "date", None, None)]
        begin = date(year, 1, 1)
    elif w in ("this", "the") and of == "year":
        last, begin = k + 2, date(today.year, 1, 1)
    elif w == "the" and of == "month":
        last, begin = k + 2, today.replace(day=1)
        if begin + timedelta(days=count - 1) > today:
            begin = (begin - timedelta(days=1)).replace(day=1)
    else:
        return None
    end = begin + timedelta(days=count - 1)
    t = TimeExpr(first, last, f"{begin.isoformat()}/{end.isoformat()}", "relative", told)
    t.explicit = True
    return t


def within_month(scan: Scan, first: int, i: int, days: int) -> TimeExpr | None:
    """The first days of the month that is named behind "of", the last ones where they count less than nothing. A half
    is 15 days, and what is left is the other."""
    if scan.word(i + 2) not in MONTHS or not scan.toks[i + 2][0].isupper():
        return None
    month = month_at(scan, i + 2)
    if month is None or month.template is None or len(month.template) != 3:
        return None
    length = monthrange(month.year or 2001, int(month.template[1:]))[1]
    if abs(days) > length:
        return None
    begin, end = (1, days) if days > 0 else (16 if days == -15 else length + days + 1, length)
    template = f"{month.template}-{begin:02d}/{month.template}-{end:02d}"
    told: Ledger = [(first, i + 1, "date", None, None)]
    t = dated(scan, first, month.last, month.year, template, [*told, *month.ledger])
    t.rel = month.rel
    return t


def _days_of_month(scan: Scan, first: int, last: int, begin: int, end: int, told: Ledger) -> TimeExpr:
    """ "(the first ten days) of this month", "(from the 1st to the 20th) of last month" """
    iso = None
    if scan.today:
        month = period_around(scan.today, "month", AWAY[scan.low[last - 2]])
        if end > bounds(month)[1].day:
            return TimeExpr(first, last, month, "relative", told)
        iso = f"{month}-{begin:02d}" if begin == end else f"{month}-{begin:02d}/{month}-{end:02d}"
    t = TimeExpr(first, last, iso, "relative", told)
    t.explicit = True
    return t


def edge_behind(scan: Scan, j: int) -> int:
    """The token that leads up to a date: "(the year) to (June 30)", "that ended on", "which closed at the end of";
    0 where there is none."""
    if scan.word(j) == "," and scan.word(j + 1) == "which":
        j += 1
    if scan.word(j) in ("that", "which"):
        j += 1
    return j if FISCAL_EDGES.get(scan.word(j)) == "ends" else 0


def _up_to(scan: Scan, j: int) -> int:
    """The token that leads up to a date: "(12 months) to", "up to", "that closed on"; 0 where there is none."""
    w = scan.word(j)
    if w in UP_TO:
        return j
    if w == "up" and scan.word(j + 1) == "to":
        return j + 1
    return edge_behind(scan, j) if w in ("that", "which") else 0


def _stretch_ended(scan: Scan, i: int) -> TimeExpr | None:
    """ "the four-month season that closed on May 31", "the six-month period to March" """
    first = i - 2
    w = scan.word(first)
    count = CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) <= 2 else 0)
    for j in range(i + 2, i + 5):
        if not (1 < count <= 24 and scan.same(i, j) and scan.low[j - 1].isalpha()):
            return None
        if edge := edge_behind(scan, j):
            span = months_until(scan, edge, count)
            if span is not None:
                span.first = first
                span.ledger.insert(0, (first, i + 1, "duration", float(count), "month"))
            return span
    return None


def months_until(scan: Scan, j: int, months: int) -> TimeExpr | None:
    """ "(12 months) to March 2024", "(year) ended 31 March 2024": the months up to the one named."""
    k = j + 1
    while scan.word(k) in ("in", "on", "at", "the", "end", "of", "-", "mid", "early", "late", "last", "month", "this"):
        k += 1
    quarter = k + 2 if scan.word(k + 1) in DASHES else k + 1
    if months == 12 and scan.word(quarter) == "quarter" and scan.word(k) not in MONTHS:
        return _year_to_quarter(scan, quarter, k)
    for i in range(k, min(k + 4, scan.n)):
        if scan.low[i] in MONTHS and scan.toks[i][0].isupper():
            keep, scan.pos = scan.pos, k
            t = month_at(scan, i)
            scan.pos = keep
            if t is None or t.first > k + 1:
                return None
            if t.year is None and scan.today:
                part = (t.template or "")[:3]
                over = bounds(build(scan.today.year, part))[1].isoformat()[:7] <= scan.today.isoformat()[:7]
                year = scan.today.year if over else scan.today.year - 1
                sent = scan.doc.sents[scan.doc.sent_of[j]]
                # "For the year to March it expects"
                end = min(t.last + 8, sent.last) if j - sent.first < 5 else j
                ahead = scan.low[max(sent.first, j - 30) : end]
                if months == 12 and scan.low[j] in ("ending", "to", "through") and not FORWARD.isdisjoint(ahead):
                    year += 1
                set_year(t, year)
            if t.iso is None:
                return None
            day = bounds(t.iso)[1]
            t.day = day if len(t.iso) == 10 else None
            t.grain = t.iso if months == 12 and "Q" in t.iso else None
            if scan.low[j - 3 : j - 2] == ["of"] and scan.word(j - 4) in ("beginning", "start") and scan.low[j] == "to":
                # "from the beginning of the year to 20 October"
                t.iso = f"{day.year}-01-01/{day.isoformat()}" if t.day else f"{day.year}-01/{day.isoformat()[:7]}"
                t.template, t.rel, t.day = None, None, None
                return t
            t.iso = months_from(day.year * 12 + day.month - months, months)
            if t.day is not None and 3 < day.day < 26:
                # "the six months to January 7"
                before = months_away(day.isoformat(), -months)
                if before is not None:
                    t.iso = f"{(date.fromisoformat(before) + timedelta(days=1)).isoformat()}/{day.isoformat()}"
            t.template = None
            t.rel = None
            if months == 12 and scan.low[j] in ("to", "through"):
                # "Prices rose by 4 percent over the year to May": in May. "Sales grew by 4 percent in the year to May"
                over = scan.low[j - 1] == "months" or scan.low[j - 3 : j] in _OVER_THE_YEAR
                t.rel = "over_year" if over else "year_to" if scan.low[j - 2 : j] == ["the", "year"] else None
            elif months == 12 and scan.low[j - 1] == "months":
                t.rel = "year_to"  # "The index moved up 8.5 percent for the 12 months ended in May": in May
            return t
        if not (scan.low[i].isdecimal() or scan.low[i] in SUFFIXES):
            return None
    return None


def year_from(scan: Scan, i: int, first: int) -> TimeExpr | None:
    """ "(the fiscal) year that begins on 1 July", "starting in April": the twelve months from then on."""
    j = i + 2 if scan.word(i + 1) in ("that", "which") else i + 1
    verb = scan.word(j)
    if FISCAL_EDGES.get(verb) != "begins":
        return None
    k = scan.bare(j + 2) if scan.word(j + 1) in ("in", "on", "from") else j + 1
    m = k + 1 if scan.word(k).isdecimal() else k
    if scan.word(m) not in MONTHS or not scan.toks[m][0].isupper():
        return None
    keep, scan.pos = scan.pos, k
    t = month_at(scan, m)
    scan.pos = keep
    if t is None or t.first != k:
        return None
    if t.year is None and scan.today:
        # What begins is at hand; what has begun is the last one.
        part = (t.template or "")[:3]
        first_day = bounds(build(scan.today.year, part))[0]
        if verb in ("began", "begun", "started"):
            set_year(t, scan.today.year - (first_day > scan.today))
        else:
            set_year(t, scan.today.year + ((scan.today - first_day).days > 45))
    if t.iso is None:
        return None
    day = bounds(t.iso)[0]
    t.iso = months_from(day.year * 12 + day.month - 1, 12)
    t.first, t.template, t.rel, t.explicit = first, None, None, True
    return t


def _year_to_quarter(scan: Scan, i: int, k: int) -> TimeExpr | None:
    """ "in the year to the first quarter" """
    keep, scan.pos = scan.pos, k
    t = _quarter(scan, i)
    scan.pos = keep
    if t is None or (t.template or "")[1:2] != "Q" or not scan.today:
        return None
    if t.year is None:
        over = bounds(build(scan.today.year, t.template or ""))[1] < scan.today
        set_year(t, scan.today.year if over else scan.today.year - 1)
    day = bounds(t.iso or "")[1]
    t.grain = t.iso
    t.iso = months_from(day.year * 12 + day.month - 12, 12)
    t.template, t.rel = None, "over_year"
    return t


def _relative_unit(scan: Scan, i: int, w: str, k: int, unit: str) -> TimeExpr | None:
    """last month, this quarter, the previous quarter, the same quarter of 2019"""
    if (
        w == "same"
        and scan.word(k - 2) in ("during", "for", "in")
        and (scan.word(i + 1) in _STOPS or scan.word(i + 1) == "and")
        and _COMPARING.isdisjoint(scan.low[max(scan.doc.sents[scan.doc.sent_of[k]].first, k - 16) : k])
    ):
        # "Norway reported 5 percent for the same month."
        t = TimeExpr(k, i + 1, None, "relative", [], "the_period")
        t.grain = unit
        return t
    if w in ("same", "corresponding", "similar", "year-ago"):
        return same_period(scan, i, k)
    if w == "last" and scan.word(k - 1) == "the" and scan.word(i + 1) == "of" and scan.word(i + 2) in ("the", "its"):
        return None  # "March, the last month of the financial year"
    if w in ("the", "this", "that") and scan.word(i + 1) == "of" and scan.word(i + 2) in MONTHS:
        return None  # "in the month of May"
    if w == "the":
        if scan.word(i + 1) in ("before", "earlier") and scan.word(i + 2) not in ("the", "it", "he", "they"):
            t = TimeExpr(k, i + 2, None, "relative", [], "prev_" + unit)
            t.role = "base"
            return t
        stretch = scan.word(i + 1) in ("of", "ended") or (scan.word(i + 1) == "to" and scan.word(i + 2) in MONTHS)
        if (scan.word(k - 1) == "on" or (scan.word(k - 1) == "over" and not stretch)) and unit != "week":
            # "254 points, up 3.7 percent on the month", "hours rose by 0.2 percent over the month"
            t = TimeExpr(k, i + 1, None, "relative", [], "prev_" + unit)
            t.role = "base"
            return t
        if scan.word(k - 1) not in ("in", "during", "for", "over", "of", "throughout"):
            return None
        t = TimeExpr(k, i + 1, None, "relative", [], "the_period")
        t.grain = unit
        return t
    if w == "that":
        t = TimeExpr(k, i + 1, None, "relative", [], "the_period")
        t.grain = unit
        return t
    if w == "last" and unit == "month" and scan.word(k - 1) == "the" and scan.word(k - 2) == "in" and scan.today:
        # "went up by 2.2% in the last month"
        return TimeExpr(k - 1, i + 1, period_around(scan.today, unit, -1), "relative", [])
    if w in ("previous", "preceding", "prior") or (w == "last" and scan.word(k - 1) == "the"):
        t = TimeExpr(k, i + 1, None, "relative", [], "prev_" + unit)
        t.role = "base"
        return t
    if not scan.today:
        return TimeExpr(k, i + 1, None, "relative", [])
    if unit == "month" and w in AWAY and scan.word(k - 1) == "of" and (days := days_counted(scan, k)):
        first, begin, end = days
        return _days_of_month(scan, first, i + 1, begin, end, [(first, k - 1, "date", None, None)])
    step = {"this": 0, "current": 0, "last": -1, "past": -1, "next": 1, "following": 1, "coming": 1}.get(w, 0)
    t = TimeExpr(k, i + 1, period_around(scan.today, unit, step), "relative", [])
    t.explicit = True
    return t


def same_period(scan: Scan, i: int, k: int) -> TimeExpr:
    """the same period of 2019, the same months of last year, the same period a year earlier"""
    low = scan.low
    t = TimeExpr(k, i + 1, None, "relative", [], "same")
    j = i + 1
    if scan.word(j) in ("of", "in", "from", "for", ",") and scan.same(i, j):
        j += 1
    w = scan.word(j)
    if (
        w == "the"
        and scan.word(j + 1) in ("previous", "preceding", "prior", "last", "year")
        and (scan.word(j + 2) == "year" or scan.word(j + 2) in ("before", "earlier"))
    ):
        t.last = j + 3
        t.year = -1
    elif w in ("last", "this", "previous") and scan.word(j + 1) == "year":
        t.last = j + 2
        t.year = -1 if w != "this" else 0
        if w == "last" and scan.today:
            t.year = scan.today.year - 1
    elif w in ("a", "one") and scan.word(j + 1) == "year" and scan.word(j + 2) in ("earlier", "ago", "before"):
        t.last = j + 3
        t.year = -1
    elif w in YEARS and scan.same(i, j) and not scan.counts(j):
        t.year = YEARS[w]
        t.last = j + 1
        pair = scan.word(j + 2)
        if (scan.word(j + 1) in DASHES or scan.word(j + 1) == "/") and pair in (
            f"{(t.year + 1) % 100:02d}",
            str(t.year + 1),
        ):
            # "the same period of 2022-23": by the year that begins in a month of 2022
            t.last, t.months = j + 3, fiscal_month(scan) or 7
        t.ledger.append((j, t.last, "date", None, None))
    elif low[i] == "time" and t.last == i + 1:
        t.rel = None
        t.role = "cue"
    else:
        t.year = None
    return t


def _letter(scan: Scan, i: int) -> TimeExpr | None:
    """Q1, H1, 1Q, 1H; y-o-y, y/y; FY24"""
    low, word = scan.low, scan.low[i]
    after = scan.word(i + 1)
    if word == "ytd":
        return to_date(scan, i, i + 1)
    if word in ("mtm", "qtq"):
        return cue(scan, i, i + 1, "mom" if word == "mtm" else "qoq")
    if word in ("yoy", "qoq", "mom"):
        # "her mom" is none
        rate = word != "mom" or scan.toks[i].isupper() or scan.toks[i] == "MoM"
        rate = rate or scan.word(i - 1) in PERCENT or (scan.word(i - 1) == "(" and scan.word(i - 2) in PERCENT)
        return cue(scan, i, i + 1, word) if rate else None
    if word == "y":
        if after in ("-", "/", "o") and scan.touch(i + 1):
            for j in range(i + 2, min(i + 6, scan.n)):
                if low[j] == "y":
                    return cue(scan, i, j + 1, "yoy")
        return None
    if word in ("m", "q") and after in ("/", "-") and scan.touch(i + 1):
        # "1.4% m/m", "(q-o-q)"
        last = i + 2 if after == "/" else i + 4
        if scan.word(last) == word and (after == "/" or low[i + 2 : i + 4] == ["o", "-"]) and scan.touch(last):
            return cue(scan, i, last + 1, f"{word}o{word}")
    if word == "m":
        return None
    if word == "fy":
        return fiscal_short(scan, i)
    toks = scan.toks
    template = None
    first, last = i, i + 1
    limit = "1234" if word == "q" else "12"
    if toks[i].isupper():
        if (
            len(after) == 1
            and after in limit
            and scan.touch(i + 1)
            # "Q2FY16"
            and (not (scan.touch(i + 2) and scan.word(i + 2).isalnum()) or scan.word(i + 2) == "fy")
        ):
            number, last = after, i + 2
        elif (
            scan.touch(i)
            and len(scan.word(i - 1)) == 1
            and scan.word(i - 1) in limit
            and i - 1 >= scan.pos
            and not (scan.touch(i - 1) and scan.word(i - 2)[-1:].isalnum())
        ):
            number, first = low[i - 1], i - 1
        else:
            return None
        template = f"-Q{number}" if word == "q" else ("-01/-06" if number == "1" else "-07/-12")
    if template is None:
        return None
    if last == i + 1 and len(after) == 2 and after.isdecimal() and scan.touch(i + 1):
        # 2Q23
        last += 1
        return dated(scan, first, last, 2000 + int(after), template, [(first, last, "date", None, None)])
    t = dated(scan, first, last, None, template, [(first, last, "date", None, None)])
    year_behind(scan, t)
    return t


def holiday(scan: Scan, i: int) -> TimeExpr | None:
    """the 2021 National Day holiday, over this year's May Day week; "the holiday" is the stretch told before"""
    k = i - 1
    if scan.word(k) in ("week", "golden"):
        k -= 1
    if scan.word(k) in ("-", "long") and scan.word(k - 1) in ("-", "week", "month"):
        k -= 2 if scan.word(k - 1) != "-" else 3  # "the National Day week-long holiday"
    called = f"{scan.word(k - 1)}-{scan.word(k)}"
    if called in _MOVING:
        # "during last year's": those two words are behind it already
        begin = scan.pos - 3 if scan.word(k - 2) == "'s" else scan.pos
        ahead = scan.low[max(begin, k - 7, 0) : k - 1]
        led = any(w in WITHIN or w in _BEFORE_QUARTER or w in _COMING for w in ahead if w != "the")
        return _moving_holiday(scan, k - 1, i + 1, called) if led or called in _HOLIDAYS else None
    name = _HOLIDAYS.get(called)
    if name is None:
        j = i - 1
        if scan.word(j) == "day" and scan.word(j - 1) == "-" and scan.word(j - 2) in CARDINALS:
            j -= 3  # "during the seven-day holiday"
        lead, before = scan.word(j), scan.word(j - 1)
        if scan.low[i] == "week" or lead not in ("the", "this") or not (before in WITHIN or before == "of"):
            return None
        if scan.low[i] == "break" and j == i - 1:
            return None
        if j < i - 1:
            return TimeExpr(i, i + 1, None, "relative", [], "the_period")
        last = i + 2 if scan.word(i + 1) == "period" else i + 1
        return TimeExpr(i - 1, last, None, "relative", [], "the_period")
    first = k - 1
    if first < scan.pos and not (scan.pos == first + 1 and scan.word(k - 1) in MONTHS):
        return None
    first, year, ledger = _year_before(scan, first)
    t = dated(scan, first, i + 1, year, name, ledger)
    if year is None:
        year_behind(scan, t)
    if scan.word(t.last) == "in" and f"-{MONTHS.get(scan.word(t.last + 1), 0):02d}" in name:
        t.last += 2  # "the National Day holiday in October"
    return t


def _festival(scan: Scan, i: int) -> TimeExpr | None:
    """ "During the Spring Festival": the days off; not the fair of that name, nor what is told of its eve."""
    called = f"{scan.word(i - 1)}-festival"
    if called not in _MOVING or scan.word(i + 1) in _OF_FESTIVAL:
        return None
    low = scan.doc.low
    lead = next((k for k in range(i - 2, max(-1, i - 7), -1) if low[k] in _DURING), -1)
    if lead < scan.pos:
        return None
    first = i - 1
    while scan.word(first - 1) in ("-", "mid", "dragon"):
        first -= 1
    return _moving_holiday(scan, first, i + 1, called)


def _year_before(scan: Scan, first: int) -> tuple[int, int | None, Ledger]:
    """The year told in front of a holiday, "the 2023 Spring Festival" or "last year's", and where that begins."""
    if scan.word(first - 1) in YEARS:
        return first - 1, YEARS[scan.low[first - 1]], [(first - 1, first, "date", None, None)]
    if scan.word(first - 1) == "'s" and scan.word(first - 2) == "year" and scan.today:
        return first, scan.today.year + {"last": -1, "next": 1}.get(scan.word(first - 3), 0), []
    return first, None, []


def _moving_holiday(scan: Scan, first: int, last: int, called: str) -> TimeExpr | None:
    """ "over last year's Spring Festival holiday", "in the Dragon Boat Festival holiday of 2023": days that lie
    elsewhere in another year."""
    while scan.word(first - 1) in ("-", "mid", "dragon"):
        first -= 1
    if first < scan.pos and not (scan.pos == first + 1 and scan.word(first) in MONTHS):
        return None
    days = _MOVING[called]
    first, year, ledger = _year_before(scan, first)
    told = year is not None
    t = dated(scan, first, last, year, "", ledger)
    if year is None:
        year_behind(scan, t)
        told, year = t.year is not None, t.year
    if year is None and scan.today is not None:
        ahead = scan.word(first - 1) in _COMING or not FORWARD.isdisjoint(scan.low[max(0, first - 16) : first])
        # What is foreseen is for the next one, if that is near.
        near = 200 if scan.word(first - 1) in _COMING else 30 if ahead else 0
        seen = (scan.today + timedelta(days=near)).isoformat()
        year = max((y for y, (a, _) in days.items() if f"{y}-{a}" <= seen), default=None)
    if year is None or year not in days:
        # of a year whose days the list does not have
        return t if told else None
    if scan.word(t.last) == "in" and scan.word(t.last + 1) in MONTHS:
        t.last += 2  # "the National Day holiday in October"
    a, b = days[year]
    t.template, t.iso = f"-{a}/-{b}", f"{year}-{a}/{year}-{b}"
    t.year, t.rel, t.explicit = year, None, told
    return t


HANDLERS = {
    **dict.fromkeys(("quarter", "quarters"), _quarter),
    **dict.fromkeys(("half", "semester"), _half),
    **dict.fromkeys(("month", "months", "months'"), _months_word),
    **dict.fromkeys(("q", "h", "fy", "yoy", "y", "m", "qoq", "mom", "mtm", "qtq", "ytd"), _letter),
    **dict.fromkeys(("holiday", "holidays", "break"), holiday),
    "festival": _festival,
}
