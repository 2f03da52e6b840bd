"""Relative times: "last year", "a decade ago", "now", "on Friday", and the words of comparison, "year on year"."""

from __future__ import annotations

from datetime import date, timedelta

from .iso_periods import bounds, build, end_day, months_from, period_around
from .lexicon import TIME_WORDS, words
from .periods_fiscal import begun_behind, fiscal_word, season_month
from .periods_parts import (
    LASTING,
    days_of,
    edge_behind,
    first_days,
    holiday,
    months_until,
    same_period,
    under_review,
    within_month,
    year_from,
)
from .periods_scan import (
    AUXILIARIES,
    AWAY,
    CARDINALS,
    COMPARING,
    CURRENT,
    DASHES,
    DEMONSTRATIVE,
    ENDS_IT,
    FORWARD,
    MONTHS,
    ORDINALS,
    PAST_WORDS,
    PERCENT,
    SAID,
    SEASONS,
    SUFFIXES,
    TENS_ORDINALS,
    UP_TO,
    WEEKDAYS,
    WITHIN,
    YEARS,
    Ledger,
    Scan,
    TimeExpr,
    cue,
    dated,
    one_away,
    to_date,
    up_to_now,
)

_PAST = words("past_verb", TIME_WORDS)
_EXTREME = words("superlative", TIME_WORDS) | {"fewest"}
_SET_AGAINST = frozenset(("compared", "since", "than", "versus"))
_INCREASING = frozenset("declining decreasing dropping falling growing increased increasing rising".split())
_SPANS = frozenset(("days", "months", "nights", "weeks"))
_PART_OF_YEAR = (["first"], ["last"], ["final"], ["past"], ["the"], ["remaining"], ["opening"])
_AFTER_THAT = frozenset((",", ".", ";", "and"))
_NEXT_WORDS = words("before_future", TIME_WORDS)
_RATES = words("change_noun", TIME_WORDS)
_BEFORE_RATE = frozenset(("a", "an", "the", "and", "its"))
_YEAR_KINDS = words("kind_of_year", TIME_WORDS)
_THE = frozenset(("the", "its", "full", "whole", "a"))
_MOVEMENT = words("movement", TIME_WORDS)
_FOR_OVER = frozenset("after for in just little lasted over since than took well within".split())
_OF_MONTHS = frozenset(MONTHS) | {"month"}
_BASES = {"quarterly": "qoq", "monthly": "mom", "annual": "yoy", "yearly": "yoy", "annualized": "annual"}

_AT_ITS_END = frozenset(("at", "down", "higher", "lower", "on", "up", "with"))


def _mid_year(scan: Scan, i: int, end: int) -> TimeExpr:
    """A stock "at mid-year" is as of the end of June."""
    today = scan.today
    t = TimeExpr(i, end, None, "relative", [], "mid_year")
    t.template, t.edge = "-01/-06", 1
    if today:
        # "At mid-year, livestock numbered 3.6 million", told in January
        over = scan.word(i - 1) == "by" or (today.month, today.day) > (6, 15)
        t.iso = end_day(build(today.year - (not over), t.template))
    return t


def _midyear(scan: Scan, i: int) -> TimeExpr | None:
    return _mid_year(scan, i, i + 1) if scan.word(i - 1) in ("at", "by") else None


def _year_word(scan: Scan, i: int) -> TimeExpr | None:
    low, today = scan.low, scan.today
    before, after = scan.word(i - 1), scan.word(i + 1)
    if not scan.same(i - 1, i):
        before = ""
    if not scan.same(i, i + 1):
        after = ""
    k = i - 1
    if after == "'s" and before in ("the", "this", "last") and scan.word(i + 2) in ORDINALS:
        j = i + 4 if scan.word(i + 3) in DASHES else i + 3
        if scan.word(j) in ("quarter", "half") or scan.word(j + 1) == "months":
            return None  # "the year's first quarter" is one time, "the year's first ten months" as well
    if after in ("-", "\u2013") or (after == "on" and scan.word(i + 2) == "year"):
        # year-on-year, year on year, year-over-year, year-end, year-earlier
        j = i + 2 if after in ("-", "\u2013") else i + 1
        w = scan.word(j)
        if w in ("on", "over", "to"):
            m = j + 2 if scan.word(j + 1) in ("-", "\u2013") else j + 1
            if scan.word(m) == "year":
                return cue(scan, i, m + 1, "yoy")
            if w == "to" and scan.word(m) == "date":
                return to_date(scan, i, m + 1)
        if w == "end":
            if scan.word(j + 1) in YEARS:
                t = dated(scan, i, j + 2, YEARS[low[j + 1]], "", [(j + 1, j + 2, "date", None, None)])
                t.edge = 1
                return t
            t = TimeExpr(i, j + 1, None, "relative", [], "the_year")
            t.edge = 1
            return t
        if w in ("earlier", "ago"):
            t = TimeExpr(i, j + 1, None, "relative", [], "prev")
            t.role = "base"
            return t
        return None
    if after in ("over", "/") and scan.word(i + 2) == "year":
        return cue(scan, i, i + 3, "yoy")
    if before == "the" and scan.word(k - 1) == "through" and scan.word(k - 2) in PERCENT and after != "to":
        return cue(scan, k - 1, i + 1, "yoy")  # "grew 0.4 per cent in the quarter and 2.1 per cent through the year"
    if before == "on" and scan.word(i - 2) in PERCENT and after not in ("-", "\u2013"):
        return cue(scan, i - 1, i + 1, "yoy")  # "Timber prices went up 7.7 percent on year"
    if after == "to" and scan.word(i + 2) == "date":
        return to_date(scan, i, i + 3)
    if before in ("-", "\u2013"):
        if scan.word(i - 2) in ("previous", "prior") and i - 2 >= scan.pos:
            # "up from the prior-year period", "from the prior-year quarter"
            t = TimeExpr(i - 2, i + 1 + (after in ("month", "period", "quarter")), None, "relative", [], "prev")
            t.role = "base"
            return t
        if scan.word(i - 2) == "on" and after not in ("-", "\u2013"):
            # "Exports rose 7.8 percent on-year"
            return cue(scan, i - 2, i + 1, "yoy")
        # full-year, whole-year, mid-year; not three-year
        if scan.word(i - 2) in ("full", "whole"):
            if after in YEARS:
                return None
            return TimeExpr(i - 2, i + 1, None, "relative", [], "whole_year")
        if scan.word(i - 2) == "mid" and scan.word(i - 3) in ("at", "by"):
            return _mid_year(scan, i - 2, i + 1)
        return None
    if (
        before.isalpha()
        and (edge := edge_behind(scan, i + 1))
        and (before in _YEAR_KINDS or (edge > i + 1 and before in _THE))
        and (span := months_until(scan, edge, 12)) is not None
    ):
        # "for the fiscal year to March 2024", "in the marketing year that ended on June 30"
        span.first = k if before in _YEAR_KINDS else i
        return span
    if before in _YEAR_KINDS and (begun := begun_behind(scan, i)) is not None:
        begun.first = k
        return begun
    if before in ("fiscal", "financial"):
        return year_from(scan, i, k) or fiscal_word(scan, i)
    if after in ("earlier", "ago", "before", "previously") and before in ("a", "the", "one"):
        t = one_away(scan, k, i, "year", "prev")
        t.role = "base"
        if after == "before" and scan.word(i + 2) == "last":
            t.rel, t.role, t.last = None, "time", i + 3
            t.iso = str(today.year - 2) if today else None
            t.explicit = True
        elif after == "before" and scan.word(i + 2) == "that":
            t.last = i + 3  # "1.66 million in 2016 and 2.5 million the year before that"
        return t
    if before == "the" and scan.word(k - 1) in ENDS_IT and after in _AT_ITS_END:
        # "Unemployment ended the year at 12.9 percent"
        t = TimeExpr(k, i + 1, None, "relative", [], "the_year")
        t.edge = 1
        return t
    if after == "'s" and scan.word(i + 2) == "end" and before in ("at", "before", "by", "until"):
        t = TimeExpr(i, i + 3, None, "relative", [], "the_year")
        t.edge = 1
        return t
    over = (
        scan.word(k - 1) == "over" and scan.word(k - 2) not in _FOR_OVER and (after == "in" or not after[:1].isalnum())
    )
    if before in ("a", "one") and (over or (scan.word(k - 1) in ("in", "within") and not after[:1].isalnum())):
        # "a share that has risen by 4 points in a year"
        t = cue(scan, k - 1, i + 1, "yoy")
        if before == "one":
            t.ledger.append((k, i + 1, "duration", 1.0, "year"))
        return t
    if (after == "later" and before in ("a", "one")) or (
        after == "after" and before == "the" and scan.word(i + 2) in _AFTER_THAT
    ):
        # "a year later", "the year after, it sold 70 tons"
        t = one_away(scan, k, i, "year", "later")
        t.year = 1
        return t
    if (after in ("ended", "ending") and before not in CURRENT and before not in PAST_WORDS) or (
        after in ("to", "through") and before in ("the", "full", "in", "a", "whole")
    ):
        span = months_until(scan, i + 1, 12)
        if span is not None:
            span.first = i
            return span
    if before in _YEAR_KINDS and scan.word(k - 1) in ("previous", "preceding", "prior"):
        t = TimeExpr(k - 1, i + 1, None, "relative", [], "prev")
        t.role = "base"
        return t
    if before in CURRENT:
        t = TimeExpr(k, i + 1, str(today.year) if today else None, "relative", [], None)
        t.explicit = True
        j = k - 1
        if scan.word(j) == "of":
            j -= 1
        if scan.word(j) == "far" and scan.word(j - 1) in ("so", "thus") and j - 1 >= scan.pos:
            t.first = j - 1
            up_to_now(scan, t)
        elif after in ("so", "thus") and scan.word(i + 2) == "far":
            t.last = i + 3
            up_to_now(scan, t)
        elif scan.word(j) == "date" and scan.word(j - 1) == "to":
            t.first = j - 1
            up_to_now(scan, t)
        elif "already" in low[max(scan.doc.sents[scan.doc.sent_of[i]].first, k - 12) : k]:
            # "The market has already doubled this year"
            up_to_now(scan, t)
        elif (
            after == "and"
            and scan.word(j := i + 2 + (scan.word(i + 2) == "the")) == "next"
            and scan.word(j + 1) not in MONTHS
            and today
        ):
            # "will grow by 3 percent both this year and next"
            t.iso = f"{today.year}/{today.year + 1}"
            t.last = j + 2 if scan.word(j + 1) == "year" else j + 1
        return t
    if before in ("last", "past"):
        if scan.word(k - 1) == "the" and after in ("of", "before", "for", "in", "when"):
            return None
        lead = scan.word(k - 1)
        if lead == "the" and scan.word(k - 2) in ("over", "in", "during", "within"):
            iso = f"{period_around(today, 'month', -12)}/{period_around(today, 'month', -1)}" if today else None
            return TimeExpr(k, i + 1, iso, "relative", [])
        t = TimeExpr(k, i + 1, str(today.year - 1) if today else None, "relative", [])
        t.rel = None if today else "unknown_last"
        t.explicit = True
        return t
    if before == "next" and scan.word(k - 1) == "the" and scan.word(k - 2) not in WITHIN:
        # "and took back 400 by the summer of the next year"
        return TimeExpr(k, i + 1, None, "relative", [], "next_the_year")
    if before in ("next", "coming", "upcoming"):
        t = TimeExpr(k, i + 1, str(today.year + 1) if today else None, "relative", [])
        t.explicit = True
        return t
    if before == "following":
        return TimeExpr(k, i + 1, None, "relative", [], "next_the_year")
    if before in ("previous", "preceding", "prior"):
        t = TimeExpr(k, i + 1, None, "relative", [], "prev")
        t.role = "base"
        return t
    if before in ("that", "same"):
        return TimeExpr(k, i + 1, None, "relative", [], "that_year" if before == "that" else "the_year")
    if before in ("whole", "full", "entire"):
        if after in YEARS or (after == "of" and scan.word(i + 2) in YEARS):
            return None
        return TimeExpr(k, i + 1, None, "relative", [], "whole_year")
    if before == "the" and after == "so" and scan.word(i + 2) == "far":
        return to_date(scan, k, i + 3)  # "revenue for the year so far"
    if before == "the":
        if after in YEARS or after in ("of",):
            return None
        if low[max(0, i - 4) : k] in (["the", "turn", "of"], ["at", "turn", "of"]):
            # "at the turn of the year", "since the turn of the year": the end of the one before
            iso = f"{today.year - 1}-12-31" if today else None
            t = TimeExpr(i - 3, i + 1, iso, "relative", [])
            t.explicit = True
            return t
        if scan.low[i + 1 : i + 4] == ["as", "a", "whole"]:
            return TimeExpr(k, i + 4, None, "relative", [], "whole_year")
        lead = scan.word(k - 1)
        if lead == "of" and scan.word(k - 2) in _SPANS and scan.low[max(0, k - 5) : k - 3][-1:] not in _PART_OF_YEAR:
            return None  # "cools the halls for ten months of the year", and no "the first ten months of the year"
        if after == "end":
            t = TimeExpr(k, i + 2, None, "relative", [], "the_year")
            t.edge = 1
            return t
        if lead == "before" and (
            after in ("closes", "ends") or scan.low[i + 1 : i + 3] in (["is", "out"], ["is", "over"])
        ):
            t = TimeExpr(k, i + 2 + (after == "is"), None, "relative", [], "the_year")
            t.edge = 1
            if after == "is" and today:
                t.iso, t.rel, t.explicit = str(today.year), None, True  # "is to take 500 before the year is out"
            return t
        if after == "'s" and scan.word(i + 2) in ("end", "close"):
            t = TimeExpr(k, i + 3, None, "relative", [], "the_year")
            t.edge = 1
            return t
        if lead == "on" and scan.same(k - 1, k):
            t = TimeExpr(k, i + 1, None, "relative", [], "prev")
            t.role = "base"
            return t
        if lead in (
            "in",
            "during",
            "of",
            "over",
            "for",
            "throughout",
            "through",
            "before",
            "within",
            "across",
            "by",
            "at",
        ) or after in ("saw", "had", "was", "ended", "began", "closed"):
            return TimeExpr(k, i + 1, None, "relative", [], "the_year")
        return None
    if before == "of" and scan.word(k - 1) == "end":
        return TimeExpr(i, i + 1, None, "relative", [], "the_year")  # "by the end of year"
    if before == "first" and scan.word(k - 1) in ("its", "their", "his", "her", "my", "our", "the"):
        t = TimeExpr(k, i + 1, None, "relative", [(k, i + 1, "date", None, None)], "first_years")
        if scan.word(k - 1) != "the" or "from" in low[max(0, k - 6) : k]:
            t.year = 1  # Not "in the first year a team pays 5 euros"
        return t
    return None


def _years_word(scan: Scan, i: int) -> TimeExpr | None:
    """five years ago, over the past three decades, the first two years, in the next three years, recent years"""
    low, today = scan.low, scan.today
    unit = 10 if low[i].startswith("decade") else 1
    k = i - 1
    w = scan.word(k)
    if not scan.same(k, i) or k < scan.pos:
        return None
    count = CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) <= 3 else 0)
    if 0 < count < 10 and scan.word(k - 1) in DASHES and (tens := CARDINALS.get(scan.word(k - 2), 0)) >= 20:
        count, k = tens + count, k - 2  # "twenty-three years later"
    name = "decade" if unit == 10 else "year"
    ledger: Ledger = []
    if count:
        ledger.append((k, i + 1, "duration", float(count), name))
        if w == "one" and unit == 10:
            ledger = [(k, i + 1, "duration", 1.0, name)]
        k -= 1
    elif low[i] == "decade" and w in DASHES and scan.word(k - 1) == "half":
        count, unit, k = 1, 5, k - 2  # "over the past half-decade"
    elif low[i] == "decade":
        count = 1
        if w in ("a", "the", "one"):
            k -= 1
    elif w in ("recent", "previous", "past", "last"):
        return TimeExpr(k, i + 1, None, "relative", [], "vague")
    else:
        return None
    years = count * unit
    if years > 150:
        # No statistics reach back or forward so far.
        return None
    lead = scan.word(k)
    while lead in ("or", "so", "more", "than", "full", "consecutive", "straight"):
        k -= 1
        lead = scan.word(k)
    after = scan.word(i + 1)
    if lead in ("previous", "preceding", "prior") and "average" in low[max(0, k - 4) : k]:
        return None  # "burnt 540,000 hectares in 2017, four times the average of the previous ten years"
    first = ledger[0][0] if ledger else i
    if after in ("ago", "earlier", "before", "previously") and not (
        after == "before" and scan.word(i + 2) in ("the", "it", "he", "they")
    ):
        if low[i] == "decade" and not ledger:
            first = i - 1 if w in ("a", "one", "the") else i
        t = TimeExpr(first, i + 2, None, "relative", ledger)
        if after == "ago" and today:
            t.iso = str(today.year - years)
            t.rel = "ago"
        elif after != "ago":
            t.rel = "prev"
            t.year = years
        return t
    if after == "later" and (ledger or w in ("a", "one")):
        first = ledger[0][0] if ledger else i - 1  # "100 billion yuan a decade later"
        t = TimeExpr(first, i + 2, None, "relative", ledger, "later")
        t.year = years
        return t
    if after in ("to", "through", "until", "ended", "ending") and (ledger or unit == 10) and scan.word(i + 2) in YEARS:
        end = YEARS[low[i + 2]]
        ledger.append((i + 2, i + 3, "date", None, None))
        t = TimeExpr(first, i + 3, f"{end - years + 1}/{end}", "date", ledger)
        t.explicit = True
        return t
    if (
        lead in DEMONSTRATIVE
        and ledger
        and scan.word(k - 1) in WITHIN
        and after not in ("of", "before", "after", "since", "from", "to", "between")
    ):
        t = TimeExpr(k, i + 1, None, "relative", ledger, "the_period")
        t.months = 12 * years
        return t
    if lead == "last" and scan.word(k - 2) in LASTING:
        return None  # "the deposit will last five years"
    if lead in PAST_WORDS and scan.word(k - 1) == "the" and not _EXTREME.isdisjoint(low[max(0, k - 5) : k - 1]):
        told = low[max(0, k - 5) : k - 1]
        if told[-1] in ("in", "of", "for") and "," not in told:
            return None  # "This outbreak is the largest in the last ten years"
    if lead in PAST_WORDS:
        iso = None
        if today:
            # The year is over in the text's mind from late autumn on.
            last = today.year if today.month >= 10 else today.year - 1
            iso = f"{last - years + 1}/{last}"
        return TimeExpr(k, i + 1, iso, "relative", ledger)
    if lead == "within" and ledger and unit == 1 and not _done_within(scan, k):
        return TimeExpr(k, i + 1, str(today.year + years) if today else None, "relative", ledger)
    if (
        ledger
        and unit == 1
        and ((lead == "in" and not after[:1].isalnum() and scan.word(k - 1) not in ("be", "to")) or lead == "within")
    ):
        if lead == "within" and _agreed_to(scan, k):
            t = TimeExpr(k, i + 1, None, "relative", ledger, "later")
            t.year = years
            return t
        if lead == "in" and today and _is_wanted(scan, k):
            # "wants it to reach 90 percent in ten years"
            return TimeExpr(k, i + 1, str(today.year + years), "relative", ledger)
        # "output has gone up by 83 percent in nine years", "rents have doubled within six years"
        near = scan.low[max(0, k - 7) : k]
        near = near[-3:] if "," not in near else near[len(near) - 1 - near[::-1].index(",") :]
        if lead == "in" and not _EXTREME.isdisjoint(near):
            return None  # "the fewest in 15 years"
        t = cue(scan, first, i + 1, "in_years")
        t.ledger, t.year = ledger, years
        return t
    if lead in _NEXT_WORDS:
        iso = None
        if today:
            begin = today.year if today.month <= 6 else today.year + 1
            iso = f"{begin}/{begin + years - 1}"
        return TimeExpr(k, i + 1, iso, "relative", ledger)
    if lead == "first" and unit == 1 and count:
        t = TimeExpr(k, i + 1, None, "relative", [(k, i + 1, "date", None, None)], "first_years")
        t.year = years
        return t
    return None


def _done_within(scan: Scan, k: int) -> bool:
    """Whether what is told within some years has come about: "rents have doubled within six years"."""
    sent = scan.doc.sents[scan.doc.sent_of[k]]
    told = scan.low[max(sent.first, k - 60) : k]
    return FORWARD.isdisjoint(told) and any(w in AUXILIARIES or w in _PAST or w[-2:] == "ed" for w in told)


def _is_wanted(scan: Scan, k: int) -> bool:
    """ "will reach", "wants it to reach", "is to be doubled": what is told in front of a length of time is to come, and
    what is told behind one that opens its sentence."""
    low, sent = scan.low, scan.doc.sents[scan.doc.sent_of[k]]
    first = sent.first
    if k - first <= 1 and (k == first or not low[first][0].isalnum()):
        for i in range(k + 3, min(k + 18, sent.last)):
            if low[i] == "will" or (low[i] == "to" and (low[i - 1] in ("is", "are") or low[i - 1] in FORWARD)):
                return True
            if low[i] in AUXILIARIES or low[i] in _PAST or low[i][-2:] == "ed":
                return False
        return False
    for i in range(k - 1, max(first, k - 14), -1):
        if low[i] in ("will", "would"):
            return True
        if low[i] == "to" and low[i + 1].isalpha() and low[i + 1] not in _NO_INFINITIVE:
            before = low[max(first, i - 3) : i]
            return not FORWARD.isdisjoint(before) or not _WANTS.isdisjoint(before)
        if low[i] in AUXILIARIES or low[i] in _PAST or low[i][-2:] == "ed" or low[i] in (",", ";"):
            return False
    return False


def _agreed_to(scan: Scan, k: int) -> bool:
    """ "In 2018, they signed an agreement to raise the share to 1 percent within three years": counted from then."""
    low, first = scan.low, scan.doc.sents[scan.doc.sent_of[k]].first
    for i in range(k - 1, max(first, k - 30), -1):
        if low[i] == "to" and low[i + 1].isalpha() and low[i + 1] not in _NO_INFINITIVE:
            return True
        if low[i] in AUXILIARIES or low[i] in _PAST or low[i][-2:] == "ed":
            return False
    return False


def _decade_word(scan: Scan, i: int) -> TimeExpr | None:
    w = scan.word(i - 1)
    if scan.low[i] == "decade" and w in ("the", "this") and scan.word(i - 2) == "of" and scan.word(i - 3) == "end":
        # "6 GW by the end of the decade"
        first = i - 3 - (scan.word(i - 4) == "the")
        return TimeExpr(first, i + 1, str(scan.today.year // 10 * 10 + 10) if scan.today else None, "relative", [])
    if scan.low[i] == "decade" and w in PAST_WORDS and scan.same(i - 1, i):
        iso = f"{scan.today.year - 10}/{scan.today.year - 1}" if scan.today else None
        return TimeExpr(i - 1, i + 1, iso, "relative", [])
    if scan.low[i] == "decade" and w in _NEXT_WORDS and scan.same(i - 1, i):
        iso = f"{scan.today.year}/{scan.today.year + 9}" if scan.today else None
        return TimeExpr(i - 1, i + 1, iso, "relative", [])
    return _years_word(scan, i)


def _century(scan: Scan, i: int) -> TimeExpr | None:
    """ "a quarter of a century ago", "half a century ago", "at the turn of the century" """
    low, today = scan.low, scan.today
    if not scan.same(i - 1, i):
        return None
    if low[max(0, i - 3) : i] == ["turn", "of", "the"] and (today is None or today.year > 2000):
        t = TimeExpr(i - 3, i + 1, "2000", "relative", [])
        t.explicit = True
        return t
    if scan.word(i + 1) != "ago" or scan.word(i - 1) != "a":
        return None
    first, years = i - 1, 100
    if low[max(0, i - 3) : i - 1] == ["quarter", "of"]:
        first, years = (i - 4 if scan.word(i - 4) == "a" else i - 3), 25
    elif scan.word(i - 2) == "half":
        first, years = i - 2, 50
    if first < scan.pos:
        return None
    told: Ledger = [(first, i + 1, "duration", float(years), "year")] if years < 100 else []
    t = TimeExpr(first, i + 2, None, "relative", told)
    if today:
        t.iso, t.rel = str(today.year - years), "ago"
    return t


_MONTH_COUNTS = frozenset(map(str, range(2, 12)))


_EARLIER_YEAR = frozenset("corresponding last preceding previous prior same year".split())


def _hung_on(low: list[str], at: int) -> bool:
    """ "Investment was 28.7 billion yuan, an increase of 12.4 percent over the same period": a change behind what it is
    of is against the same period of the year before."""
    comma = next((j for j in range(at - 1, max(0, at - 10), -1) if low[j] == ","), -1)
    if not _SET_AGAINST.isdisjoint(low[max(0, at - 30) : at]):
        return (
            False  # "17.2 percent more than in 2013, and 5.4 billion yuan, a gain of 20.5 percent over the same period"
        )
    return comma >= 0 and (
        low[comma + 1] in ("up", "down")
        or low[comma + 1] in _INCREASING
        or (low[comma + 1] in ("a", "an") and "of" in low[comma + 2 : comma + 6])
    )


def _period(scan: Scan, i: int) -> TimeExpr | None:
    k = i - 1
    w = scan.word(k)
    if not scan.same(k, i) or k < scan.pos:
        return None
    if (
        w == "same"
        and scan.word(k - 1) == "the"
        and scan.word(k - 2) in ("over", "in", "during", "for")
        and not (scan.word(k - 2) == "over" and _hung_on(scan.low, k - 2))
        and scan.word(i + 1) not in ("of", "last", "a", "in", "this")
        # "In the same period the city's exports grew", not "the same period the previous year"
        and (scan.word(i + 1) != "the" or scan.word(i + 2) not in _EARLIER_YEAR)
        and scan.word(i + 1) not in YEARS
    ):
        t = TimeExpr(k, i + 1, None, "relative", [], "the_period")
        return t
    if w in ("same", "corresponding", "comparable", "like", "similar", "year-earlier", "equivalent"):
        return same_period(scan, i, k)
    if (reviewed := under_review(scan, i, k, None)) is not None:
        return reviewed
    if w in ("previous", "preceding", "prior"):
        # "following a 4.2 percent rise in the previous period": the quarter, month or year before that of the figure
        t = TimeExpr(k, i + 1, None, "relative", [], "prev_period")
        t.role = "base"
        return t
    if (
        w in ("month", "months")
        and scan.word(k - 1) in DASHES
        and scan.word(k - 2) in ("three", "3")
        and scan.word(k - 3) in ("previous", "preceding", "prior")
    ):
        # "down 0.1 points on the previous three-month period"
        t = TimeExpr(k - 3, i + 1, None, "relative", [(k - 2, k + 1, "date", None, None)], "prev_quarter")
        t.role = "base"
        return t
    if (
        w in ("month", "months")
        and scan.word(k - 1) in DASHES
        and (count := CARDINALS.get(scan.word(k - 2)) or (int(d) if (d := scan.word(k - 2)) in _MONTH_COUNTS else 0))
        and scan.word(k - 3) in DEMONSTRATIVE
        and scan.word(k - 4) in WITHIN
        and scan.word(i + 1) not in UP_TO
    ):
        # "rose to 7 billion in the six-month period"
        t = TimeExpr(k - 3, i + 1, None, "relative", [(k - 2, k + 1, "date", None, None)], "the_period")
        t.months = count
        return t
    if w in ("earlier", "ago") and scan.word(k - 1) in DASHES and scan.word(k - 2) == "year":
        t = TimeExpr(k - 2, i + 1, None, "relative", [], "prev")
        t.role = "base"
        return t
    if (
        w in ("the", "that", "this")
        and (
            scan.word(k - 1) in ("in", "during", "over", "for", "of", "throughout", "within")
            or scan.word(i + 1) in ("saw",)
        )
        and scan.word(i + 1) not in ("of", "from", "between", "since")
        and not (scan.word(i + 1) in YEARS or (scan.word(i + 1) in MONTHS and scan.toks[i + 1][0].isupper()))
    ):
        return TimeExpr(k, i + 1, None, "relative", [], "the_period")
    return None


_BEFORE_THIS_TIME = COMPARING | {"at", "by", "to"}


def _time_word(scan: Scan, i: int) -> TimeExpr | None:
    w = scan.word(i - 1)
    if scan.low[i] in ("season", "edition"):
        if w in ("previous", "preceding") and scan.same(i - 1, i):
            t = TimeExpr(i - 1, i + 1, None, "relative", [], "prev")
            t.role = "base"
            return t
        if scan.low[i] == "season" and w == "the" and scan.word(i + 1) in ("before", "earlier"):
            t = TimeExpr(i - 1, i + 2, None, "relative", [], "prev")
            t.role = "base"
            return t
        if scan.low[i] == "season" and w in ("a", "the") and (begun := begun_behind(scan, i)) is not None:
            return begun
        if scan.low[i] == "season" and w in ("this", "last", "next", "current") and scan.same(i - 1, i):
            return _season(scan, i, w)
        return None
    if w == "this" and scan.word(i - 2) in _BEFORE_THIS_TIME and scan.low[i] != "times" and scan.word(i - 3) != "than":
        # "At this point last year, 12 million tons had been exported": a year before what was told
        t = same_period(scan, i, i - 1)
        if t.rel == "same" and t.last > i + 1 and not t.ledger and t.year:
            t.year = -1
            return t
        return None
    if scan.low[i] == "point":
        return None
    if w == "same" and scan.same(i - 1, i) and i - 1 >= scan.pos:
        if i < scan.doc.sents[scan.doc.sent_of[i]].first:
            return None  # "At the same time, this year 50 came"
        t = same_period(scan, i, i - 1)
        return t if t.rel == "same" else None
    if w == "that" and scan.word(i - 2) in ("at", "by", "since", "in", "during", "over"):
        return TimeExpr(i - 1, i + 1, None, "relative", [], "then" if scan.word(i - 2) == "at" else "the_period")
    return None


_IN_SEASON = frozenset(("sales", "window"))


def _this_season(scan: Scan, season: str) -> bool:
    """Whether the text tells of "this summer" as well, so that "last summer" is the one before."""
    return any(scan.word(i - 1) == "this" for i in scan.doc.where(frozenset((season,)))[:32])


def _quarter_of_nature(scan: Scan, i: int) -> TimeExpr | None:
    """ "this summer", "last winter" """
    which, today = scan.word(i - 1), scan.today
    if which == "the" and today and (scan.word(i + 1) in _IN_SEASON or scan.word(i + 2) in _IN_SEASON):
        # "in the summer transfer window"
        opens = today.year * 12 + SEASONS[scan.low[i]] - 1
        opens -= 12 * (opens > today.year * 12 + today.month - 1)
        last = i + 2 if scan.word(i + 1) in _IN_SEASON else i + 3
        told = months_from(opens, 3) if SEASONS[scan.low[i]] == 12 else str(opens // 12)
        return TimeExpr(i, last, told, "relative", [])
    if (
        which not in ("this", "last", "next")
        or not scan.same(i - 1, i)
        or i - 1 < scan.pos
        or scan.word(i + 1) in ("festival", "wheat", "crop", "season")
        or (scan.low[i] == "fall" and scan.word(i + 1) in ("by", "from", "in", "of", "to"))
    ):
        return None
    iso = None
    if today:
        begin = SEASONS[scan.low[i]]
        month = today.year * 12 + today.month - 1
        # The one at hand, or the last that has begun.
        first = today.year * 12 + begin - 1
        if which == "last":
            first -= 12 * (first + 2 >= month or _this_season(scan, scan.low[i]))
        elif which == "next":
            first += 12 * (first <= month)
        elif begin == 12 and today.month <= 6:
            first -= 12
        # What is sown, sold or counted once a year is of the year; a winter lies in two.
        iso = months_from(first, 3) if begin == 12 else str(first // 12)
    t = TimeExpr(i - 1, i + 1, iso, "relative", [])
    t.explicit = True
    return t


def _season(scan: Scan, i: int, which: str) -> TimeExpr:
    """This season: crops and sports are counted from one summer to the next."""
    iso = None
    if scan.today:
        month = season_month(scan)
        begin = scan.today.year - (scan.today.month < (month or 8)) + {"last": -1, "next": 1}.get(which, 0)
        compared = not COMPARING.isdisjoint(scan.low[max(0, i - 7) : i - 1])
        if which == "last" and not month and scan.today.month in (6, 7) and not compared:
            begin += 1  # in June, the one that has just ended
        iso = f"{begin}-{month:02d}/{begin + 1}-{month - 1:02d}" if month > 1 else f"{begin}/{begin + 1}"
    t = TimeExpr(i - 1, i + 1, iso, "relative", [])
    t.explicit = True
    return t


def _now(scan: Scan, i: int) -> TimeExpr | None:
    low = scan.low
    word = low[i]
    first, last = i, i + 1
    if word == "present":
        if scan.word(i - 1) not in ("at", "the") or (
            scan.word(i - 1) == "the" and scan.word(i - 2) not in ("to", "until", "at")
        ):
            return None
        first = i - 1 if scan.word(i - 1) == "at" else i
    elif word == "far":
        if scan.word(i - 1) != "so":
            return None
        if scan.word(i + 1) == "this" and scan.word(i + 2) == "year":
            return None
        if scan.word(i + 1) == "in" and scan.today and scan.word(i + 2) == str(scan.today.year):
            t = to_date(scan, i - 1, i + 3)
            t.ledger.append((i + 2, i + 3, "date", None, None))
            return t
        first = i - 1
    elif word == "date" and scan.word(i - 1) == "same" and scan.word(i - 2) == "the":
        return same_period(scan, i, i - 1)
    elif word == "date":
        if scan.word(i - 1) != "to":
            return None
        if scan.word(i + 1) == "this" and scan.word(i + 2) == "year":
            return None
        first = i - 1
    elif word == "moment":
        if scan.word(i - 1) != "the" or scan.word(i - 2) != "at":
            return None
    elif word == "yesterday":
        iso = (scan.today - timedelta(days=1)).isoformat() if scan.today else None
        return TimeExpr(i, i + 1, iso, "relative", [])
    elif word == "then":
        ends = scan.word(i + 1) in (".", "?", "!") and scan.word(i - 1) not in ("and", "but", "even", "only")
        if scan.word(i - 1) not in ("since", "by", "until") and not ends:
            return None  # "Machines made up 12 percent of it then."
        return TimeExpr(i, i + 1, None, "relative", [], "by_then" if scan.word(i - 1) == "by" else "then")
    return TimeExpr(max(first, scan.pos), last, scan.today.isoformat() if scan.today else None, "relative", [], "now")


_WANTS = frozenset("aim aims hope hopes intend intends is are plan plans want wants wish wishes".split())
_NO_INFINITIVE = frozenset("a about almost an half its nearly our over some that the their this".split())
_USUAL = frozenset("average busy normal ordinary quiet regular typical usual".split())


def _weekday(scan: Scan, i: int) -> TimeExpr | None:
    if not scan.toks[i][0].isupper():
        return None
    if scan.word(i - 1) == "a":
        return None  # "on a Friday in May"
    if scan.word(i - 1) in _USUAL:
        # "1,900 portions on an ordinary Friday": so it is at present
        return TimeExpr(i, i + 1, scan.today.isoformat() if scan.today else None, "relative", [], "now")
    iso = None
    if scan.today:
        back = (scan.today.weekday() - WEEKDAYS[scan.low[i]]) % 7
        w = scan.word(i - 1)
        day = scan.today - timedelta(days=back)
        if w == "next" or (w in ("this", "coming") and back):
            day += timedelta(days=7)
        if back and w == "on" and _to_come(scan, i):
            day += timedelta(days=7)
        if scan.word(i + 1) == "'s" and scan.word(i + 2) in _BALLOTS and _ahead_of(scan, i):
            # "19.6 million people are eligible to vote in Tuesday's elections"
            t = TimeExpr(i, i + 1, (day + timedelta(days=7 * (back > 0))).isoformat(), "relative", [])
            t.role = "aside"
            return t
        iso = day.isoformat()
    j = i + 2 if scan.word(i + 1) in (",", "(") else i + 1
    j += scan.word(j) == "the"
    # "Thursday, February 17, 2005", "Thursday 17 February", "Thursday the 17th of February": the date tells it.
    if scan.word(j) in MONTHS and scan.word(j + 1).isdecimal():
        return None
    if scan.word(j).isdecimal() and len(scan.word(j)) <= 2:
        m = j + 2 if scan.word(j + 1) in SUFFIXES else j + 1
        if scan.word(m + (scan.word(m) == "of")) in MONTHS:
            return None
    j = i + 2 if scan.word(i + 1) == "of" else i + 1
    week = AWAY.get(scan.word(j))
    if week is not None and scan.word(j + 1) == "week":
        # "on Tuesday last week", "on Monday of this week"
        if scan.today:
            monday = scan.today - timedelta(days=scan.today.weekday())
            iso = (monday + timedelta(days=7 * week + WEEKDAYS[scan.low[i]])).isoformat()
        t = TimeExpr(i, j + 2, iso, "relative", [])
        t.explicit = True
        return t
    return TimeExpr(i, i + 1, iso, "relative", [], "weekday")


_BALLOTS = frozenset("ballot by-election election elections poll polls referendum run-off runoff vote".split())


def _ahead_of(scan: Scan, i: int) -> bool:
    """ "ahead of Sunday's vote", "to vote in Tuesday's elections" """
    before = scan.low[max(0, i - 4) : i]
    return before[-2:] == ["ahead", "of"] or before[-1:] == ["before"] or "to" in before


def _to_come(scan: Scan, i: int) -> bool:
    """ "is expected to raise its rate on Thursday" """
    low = scan.low
    if low[i - 2] in SAID or low[i - 2] in ("reported", "showed"):
        return False  # "will yield nothing, the office said on Wednesday"
    for j in range(max(scan.doc.sents[scan.doc.sent_of[i]].first + 1, i - 20), i - 1):
        if low[j] == "will" or (low[j] in FORWARD and low[j + 1] == "to" and low[j - 1] not in AUXILIARIES):
            return True
    return False


_ENDS = frozenset(("", ",", ".", ";", ")"))
_OF_WHEN = frozenset(("a", "in", "last", "of", "one", "this"))


def _day_word(scan: Scan, i: int) -> TimeExpr | None:
    """on the third day: a day of something told before; the same day last year"""
    w = scan.word(i - 1)
    if scan.low[i] == "days":
        if (
            w == "same"
            and scan.same(i - 1, i)
            and i - 1 >= scan.pos
            and (t := same_period(scan, i, i - 1)).last > i + 1
        ):
            return t  # "the same days last year"
        return first_days(scan, i, 1) or _last_days(scan, i, 1) or _ago(scan, i, 1) or _same_days(scan, i)
    if w == "-" and (span := _days_ended(scan, i)) is not None:
        return span
    if scan.low[i] == "day" and w in ("the", "a", "one", "previous") and scan.same(i - 1, i) and i - 1 >= scan.pos:
        # "2,527 were injured, up from 1,500 the day before", "A day earlier, the board had lowered its rate"
        told = scan.word(i + 1) == "earlier" or (scan.word(i + 1) == "before" and scan.word(i + 2) in _ENDS)
        if told or w == "previous":
            counted: Ledger = [(i - 1, i, "vague", 1.0, "1")] if w == "one" else []
            return TimeExpr(i - 1, i + 1 + told, None, "relative", counted, "prev_day")
    if scan.low[i] == "day" and w == "same" and scan.same(i - 1, i) and i - 1 >= scan.pos:
        t = same_period(scan, i, i - 1)
        return t if t.last > i + 1 else None
    if (
        scan.low[i] == "day"
        and scan.word(i - 2) == "the"
        and scan.word(i - 3) == "on"
        and (w in ORDINALS or w in TENS_ORDINALS)
        and w != "last"
    ):
        return TimeExpr(i - 1, i + 1, None, "relative", [(i - 1, i + 1, "date", None, None)], "vague")
    return None


def _days_ended(scan: Scan, i: int) -> TimeExpr | None:
    """ "the eight-day Spring Festival holiday that ended on Saturday", "a three-day fair, which closed on March 3" """
    w = scan.word(i - 2)
    count = CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) <= 2 else 0)
    for j in range(i + 2, i + 7):
        if not (1 < count <= 31 and scan.same(i, j) and scan.low[j - 1].isalpha()):
            return None
        edge = edge_behind(scan, j)
        if not edge:
            continue
        k = edge + 2 if scan.word(edge + 1) == "on" else edge + 1
        span = _weekday(scan, k) if scan.word(k) in WEEKDAYS else months_until(scan, edge, 1)
        last = span.iso and (span.day or bounds(span.iso)[1]) if span is not None else None
        if span is None or not last or (span.rel != "weekday" and span.day is None):
            return None
        span.iso = f"{(last - timedelta(days=count - 1)).isoformat()}/{last.isoformat()}"
        span.first, span.rel, span.explicit = i - 2, None, True
        span.ledger.insert(0, (i - 2, i + 1, "duration", float(count), "day"))
        return span
    return None


_EPIDEMIC = frozenset(("epidemiological", "epidemiologic", "epi"))


def _is_week_number(scan: Scan, i: int) -> bool:
    w = scan.word(i)
    return w.isdecimal() and len(w) <= 2 and 1 <= int(w) <= 53 and scan.word(i + 1) not in ("%", "percent", "per")


def _numbered_week(scan: Scan, i: int) -> TimeExpr:
    """ "In week 20", "week 5 of 2021": a week of ISO 8601, of the last year that has had it; those of epidemiology
    begin on the Sunday before."""
    number, last, iso = int(scan.low[i + 1]), i + 2, None
    ledger: Ledger = [(i + 1, last, "date", None, None)]
    year = None
    if scan.today:
        begun, week, _ = scan.today.isocalendar()
        year = begun - (number > week)
    if scan.word(last) == "of" and scan.word(last + 1) in YEARS:
        year, last = YEARS[scan.word(last + 1)], last + 2
        ledger.append((last - 1, last, "date", None, None))
    if year and number <= date(year, 12, 28).isocalendar()[1]:
        begin = date.fromisocalendar(year, number, 1)
        if scan.doc.where(_EPIDEMIC):
            begin -= timedelta(days=1)
        end = begin + timedelta(days=6)
        lead = i - 1 - (scan.word(i - 1) in _EPIDEMIC)
        iso = f"{begin.isoformat()}/{end.isoformat()}"
        if scan.word(lead) in ("to", "until", "till", "through") and scan.word(lead - 1) != "week":
            iso = f"{year}-01-01/{end.isoformat()}"  # "cases notified up to week 20"
    return TimeExpr(i, last, iso, "date", ledger)


def _week_word(scan: Scan, i: int) -> TimeExpr | None:
    w = scan.word(i - 1)
    if scan.low[i] == "week" and _is_week_number(scan, i + 1):
        return _numbered_week(scan, i)
    if scan.low[i] == "weeks":
        return (
            first_days(scan, i, 7)
            or _last_days(scan, i, 7)
            or _ago(scan, i, 7)
            or _weeks_to(scan, i)
            or _same_days(scan, i)
        )
    if scan.low[i] == "week" and w in ("the", "in") and scan.word(i + 1) in UP_TO:
        span = months_until(scan, i + 1, 1)
        if span is not None and span.day is not None:
            last_day = span.day
            span.iso = f"{(last_day - timedelta(days=6)).isoformat()}/{last_day.isoformat()}"
            span.first = i
            return span
    if scan.low[i] == "week" and w in ("first", "last") and scan.word(i + 1) == "of" and i - 1 >= scan.pos:
        # "in the first week of July"
        days = within_month(scan, i - 1, i, 7 if w == "first" else -7)
        if days is None and w == "first":
            days = days_of(scan, i + 2, i - 1, 7, [(i - 1, i + 1, "date", None, None)])
        if days is not None:
            return days
    if w in ("golden", "day", "festival") and scan.low[i] == "week":
        return holiday(scan, i)
    if scan.low[i] == "week" and w in ("this", "last", "next"):
        iso = None
        if scan.today:
            monday = scan.today - timedelta(days=scan.today.weekday() + {"this": 0, "last": 7, "next": -7}[w])
            iso = f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
        return TimeExpr(i - 1, i + 1, iso, "relative", [])
    if scan.low[i] == "week" and w == "same" and scan.same(i - 1, i):
        return same_period(scan, i, i - 1)
    if (
        scan.low[i] == "week"
        and w in ("a", "one")
        and scan.word(i + 1) == "ago"
        and scan.today
        and not _compared(scan, i)
    ):
        # "The fee went up to 12 pounds a week ago"
        t = _days_ago(scan, i - 1, i, 7)
        return t
    ago = scan.word(i + 1) == "ago" and not COMPARING.isdisjoint(scan.low[max(0, i - 8) : i - 1])
    if scan.low[i] == "week" and w in ("a", "the") and (ago or scan.word(i + 1) in ("before", "earlier")):
        # "3,000 more than the week before"
        t = TimeExpr(i - 1, i + 2, None, "relative", [], "prev_week")
        t.role = "base"
        return t
    if scan.low[i] == "week" and w == "past" and scan.word(i - 2) == "the" and scan.today:
        # "In the past week 1,140 cases were added"
        begin = scan.today - timedelta(days=6)
        return TimeExpr(i - 1, i + 1, f"{begin.isoformat()}/{scan.today.isoformat()}", "relative", [])
    if scan.low[i] == "week" and w == "previous":
        t = TimeExpr(i - 1, i + 1, None, "relative", [], "prev_week")
        t.role = "base"
        return t
    return None


_REPORTED = SAID | {"reported", "posted"}


def _compared(scan: Scan, i: int) -> bool:
    first = scan.doc.sents[scan.doc.sent_of[i]].first
    return not COMPARING.isdisjoint(scan.low[max(first, i - 8) : i - 1])


def _last_days(scan: Scan, i: int, unit: int) -> TimeExpr | None:
    """ "have died in the last 90 days", "over the past three weeks": up to the day of the article."""
    w = scan.word(i - 1)
    count = CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) < 4 else 0)
    if not count or scan.today is None or scan.word(i - 2) not in ("last", "past") or scan.word(i - 3) != "the":
        return None
    if scan.word(i - 4) not in WITHIN or scan.word(i + 1) in ("of", "to", "ended") or i - 3 < scan.pos:
        return None
    begin = scan.today - timedelta(days=unit * count - 1)
    told: Ledger = [(i - 1, i + 1, "duration", float(count), "week" if unit == 7 else "day")]
    return TimeExpr(i - 3, i + 1, f"{begin.isoformat()}/{scan.today.isoformat()}", "relative", told, "days_ago")


def _ago(scan: Scan, i: int, unit: int) -> TimeExpr | None:
    """ "two weeks ago", "10 days ago" """
    w = scan.word(i - 1)
    count = CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) < 3 else 0)
    if not count or scan.word(i + 1) != "ago" or i - 1 < scan.pos or scan.today is None:
        return None
    t = _days_ago(scan, i - 1, i, unit * count)
    t.ledger.append((i - 1, i + 1, "duration", float(count), "week" if unit == 7 else "day"))
    return t


def _days_ago(scan: Scan, first: int, i: int, days: int) -> TimeExpr:
    """The day that many days ago, or the week around it where weeks were counted."""
    assert scan.today is not None
    day = scan.today - timedelta(days=days)
    iso = day.isoformat()
    if scan.low[i][:4] == "week":
        monday = day - timedelta(days=day.weekday())
        iso = f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    t = TimeExpr(first, i + 2, iso, "relative", [], "days_ago")
    if _compared(scan, i):
        t.role = "base"
    elif not _REPORTED.isdisjoint(scan.low[max(0, first - 6) : first]):
        t.role = "announced"  # "its rival, which had reported 1,044 two weeks ago"
    return t


def _same_days(scan: Scan, i: int) -> TimeExpr | None:
    """ "in the same 22 days", "over the same weeks": the days told last"""
    k = i - 1
    count = CARDINALS.get(scan.word(k)) or (int(scan.word(k)) if scan.word(k).isdecimal() else 0)
    if count:
        k -= 1
    if scan.word(k) != "same" or scan.word(k - 2) not in WITHIN or scan.word(i + 1) in _OF_WHEN:
        return None
    duration: Ledger = [(k + 1, i + 1, "duration", float(count), scan.low[i][:-1])] if count else []
    t = TimeExpr(k, i + 1, None, "relative", duration, "the_period")
    t.grain = "days"
    return t


def _weeks_to(scan: Scan, i: int) -> TimeExpr | None:
    """ "in the six weeks to January 6", "the 13 weeks ended Sept. 30" """
    w = scan.word(i - 1)
    count = CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) < 3 else 0)
    if not count or scan.word(i + 1) not in UP_TO or i - 1 < scan.pos:
        return None
    span = months_until(scan, i + 1, 1)
    if span is None or span.day is None:
        return None
    begin = span.day - timedelta(days=7 * count - 1)
    span.iso = f"{begin.isoformat()}/{span.day.isoformat()}"
    span.ledger.insert(0, (i - 1, i + 1, "duration", float(count), "week"))
    span.first = i - 1
    return span


def _annual(scan: Scan, i: int) -> TimeExpr | None:
    """ "an annual increase of 5 percent", "up 5 percent annually" """
    if scan.low[i] == "annual":
        w = scan.word(i + 1)
        if w in ("percentage", "percent") and scan.word(i + 2).removesuffix("s") in _RATES:
            return cue(scan, i, i + 1, "annual")  # "the annual percentage change in rents"
        if scan.word(i - 1) != "average" and "inflation" in scan.low[i + 1 : i + 4]:
            # Also "annual headline inflation"
            return cue(scan, i, i + 1, "annual")
        if scan.word(i - 1) == "an" and scan.word(i - 2) in _MOVEMENT and w[:1].isdecimal():
            return cue(scan, i, i + 1, "annual")  # "Ticket prices climbed an annual 3 percent"
        if w[-1:] == "s" and w[:-1] in _RATES and scan.word(i - 1) != "average":
            return cue(scan, i, i + 1, "annual")  # "after annual increases of 1.7 percent"
        opens = scan.doc.sents[scan.doc.sent_of[i]].first == i
        if w in _RATES and (opens or scan.word(i - 1) in _BEFORE_RATE) and scan.word(i - 2) != "average":
            return cue(scan, i, i + 1, "annual")
        return None
    return None


def _per_unit(scan: Scan, i: int) -> TimeExpr | None:
    """the quarterly change, a monthly gain, the largest yearly decreases"""
    noun = scan.word(i + 1).removesuffix("s")
    if noun in _RATES and scan.word(i - 1) != "average":
        return cue(scan, i, i + 1, _BASES[scan.low[i]])
    return None


def _basis_word(scan: Scan, i: int) -> TimeExpr | None:
    """on a quarterly basis, on a quarterly, seasonally adjusted basis, in annual terms"""
    if scan.word(i + 1) in ("point", "points"):
        return None
    for k in range(i - 1, max(i - 5, scan.pos - 1), -1):
        rel = _BASES.get(scan.low[k])
        if rel == "annual" and scan.low[k] == "annualized" and "quarter" in scan.low[max(0, k - 8) : k]:
            return None  # "on a quarter-on-quarter seasonally-adjusted annualized basis"
        if rel is not None:
            return cue(scan, k, i + 1, rel)
        if scan.low[k] in ("a", "an", "on"):
            break
    return None


def _sequential(scan: Scan, i: int) -> TimeExpr | None:
    """ "revenue rose 4 percent sequentially": from the quarter before, or the month where the sentence tells months"""
    if scan.low[i] == "sequential" and scan.word(i + 1).removesuffix("s") not in _RATES and scan.word(i + 1) != "basis":
        return None
    sent = scan.doc.sents[scan.doc.sent_of[i]]
    monthly = scan.doc.tells(_OF_MONTHS, sent.first, sent.last) and not scan.doc.has("quarter", sent.first, sent.last)
    return cue(scan, i, i + 1, "mom" if monthly else "qoq")


HANDLERS = {
    **dict.fromkeys(WEEKDAYS, _weekday),
    **dict.fromkeys(
        ("now", "currently", "presently", "nowadays", "present", "far", "date", "moment", "today", "yesterday", "then"),
        _now,
    ),
    **dict.fromkeys(("year", "yearend"), _year_word),
    "midyear": _midyear,
    "years": _years_word,
    **dict.fromkeys(("decade", "decades"), _decade_word),
    "century": _century,
    **dict.fromkeys(("period", "stretch", "span"), _period),
    **dict.fromkeys(("point", "time", "times", "season"), _time_word),
    **dict.fromkeys(("annual", "annually"), _annual),
    **dict.fromkeys(SEASONS, _quarter_of_nature),
    **dict.fromkeys(("basis", "terms", "comparison"), _basis_word),
    **dict.fromkeys(("monthly", "quarterly", "yearly"), _per_unit),
    **dict.fromkeys(("sequential", "sequentially"), _sequential),
    **dict.fromkeys(("week", "weeks"), _week_word),
    **dict.fromkeys(("day", "days"), _day_word),
}
