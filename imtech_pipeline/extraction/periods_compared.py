"""Times that figures are compared with, and the figures of those times."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from .iso_periods import bounds, day_before, end_day, months_away, months_in, one_after, one_before, shift, unit_before
from .lexicon import TIME_WORDS, words
from .model import Numeral
from .periods_scan import TimeExpr
from .periods_state import CLAUSES, MOVES, RISES, State, averaged, broken, index_before, is_ongoing, is_span, is_target
from .periods_tense import tense_of
from .relations import is_money

_BEFORE = frozenset(("after", "following", "from"))
_POSSESSIVES = (["'s"], ["\u2019s"])
_GROWTH_OF = tuple([noun, "of"] for noun in sorted(words("change_noun", TIME_WORDS) | {"rate", "pace"}))
_WHICH = frozenset(("that", "when", "which"))
_RECORDED = frozenset("contributed had posted recorded registered reported saw showed stood was witnessed".split())
_VERSUS = frozenset(("after", "against", "from", "versus", "vs", "with"))
_RATE_OF = words("change_noun", TIME_WORDS) | {"a", "an", "of", "the", "revised"}
_HEDGES = frozenset("about almost around just nearly only over some".split())
_RATE_NOUNS = words("change_noun", TIME_WORDS) | {"rate", "pace"}
_FROM = frozenset(("from", "against", "compared"))
_HAS = frozenset(("has", "have"))
_EDITIONS = frozenset(("corrected", "final", "initial", "preliminary", "record", "revised"))
_FIGURES = frozenset(("estimate", "figure", "level", "number", "rate", "reading", "total"))
_REVISING = frozenset(("corrected", "revised", "revising", "revises"))
_FORECASTS = words("forecast", TIME_WORDS) | {"guidance", "outlook", "target"}
_RANGING = frozenset(("range", "ranged", "ranges", "ranging", "varied", "varies", "vary", "varying"))
_ELSEWHERE = frozenset(("across", "among", "elsewhere", "for", "in", "nationally", "nationwide", "statewide", "of"))
_WHOSE = frozenset(("the", "its", "their", "his", "her", "'s"))
_NEAR = frozenset(("prev_month", "prev_period", "prev_quarter", "prev_week"))
_WHOLE = frozenset(("all", "full", "whole"))
_PART_OF_YEAR = frozenset(("early", "late", "mid"))
# So many years back nobody means the same months.
_FAR_BACK = 6


def date_bases(st: State, main: str | None) -> None:
    """Date "a year earlier", "the same period", "the previous month" by what they are seen from."""
    for t in st.bases:
        if t.rel == "prev_period":
            # "earned 31 million in the half year, against 28 million in the previous period": a year before
            told = main or ""
            t.rel = "prev" if len(told) == 4 or (len(told) == 15 and months_in(told) in (6, 12)) else t.rel
        if t.rel in ("prev", "same"):
            t.iso = seen_as(st, t, ago(st, t, _seen_from(st, t, main)))
        elif main is None and t.rel in _NEAR and st.today is not None and st.low[t.last - 1] == "ago":
            t.iso = unit_before(st.today, t.rel[5:])
        elif t.rel in _NEAR and main is not None:
            day = next((o.iso for o in reversed(st.own[:16]) if o.first < t.first and o.edge and o.iso), None)
            if day is not None and t.months and len(main) != 10:
                t.iso = months_away(day, -t.months)  # "at the end of June, from 12.7 billion three months earlier"
                continue
            t.iso = unit_before(main, t.rel[5:]) or (months_away(main, -t.months) if t.months else None)
        elif t.rel == "prev_day":
            now = main if main is not None and len(main) == 10 else st.today
            t.iso = day_before(now) if now is not None else None  # "2,527 were injured, up from 1,500 the day before"
        elif t.rel == "prev_months":
            t.iso = months_away(seen, -t.months) if (seen := main or st.today) is not None else None
        elif main is not None and t.iso is not None and st.low[t.first : t.first + 1] == ["last"] and len(t.iso) == 7:
            if t.kind == "relative" and len(main) == 15 and bounds(main) == bounds(t.iso):
                t.iso = unit_before(main, "quarter")
            elif t.kind == "relative" and len(main) == 7 and main <= t.iso and ("Q" in main) == ("Q" in t.iso):
                t.iso = one_before(main)  # "8 percent in Q1, faster than the 7 percent of last quarter", told in April
        elif main is not None and t.rel == "part" and _is_later_part(st, t, main):
            # "In the third quarter of 2022, exports grew by 8.8 percent, against 3 percent in the second quarter"
            part = (t.iso or "")[4:]
            t.iso = main[:4] + part if part < main[4:] else f"{int(main[:4]) - 1}{part}"


def _is_later_part(st: State, t: TimeExpr, main: str) -> bool:
    """Whether a month or quarter without a year that facts are held against would be later than they are."""
    iso = t.iso
    if iso is None or iso <= main or len(iso) != 7 or len(main) != 7 or ("Q" in main) != ("Q" in iso) or t.edge:
        return False
    now = st.context
    if now is not None and len(now) == 7 and ("Q" in now) == ("Q" in iso) and iso < now:
        return False  # "higher than 6.7 percent in the second quarter, lower than 7.1 percent in the third of 2016"
    at = index_before(st.figures, t.cue)
    return at < 0 or st.figures[at].scenario == "actual"


def _same_part(st: State, t: TimeExpr) -> str | None:
    """A flow of Q1 compared "with 1.2 million in 2019" is compared with the first quarter of 2019."""
    iso, main = t.iso, st.sentence_main
    if iso is None or len(iso) != 4 or main is None or len(main) in (4, 9, 10) or not t.explicit:
        return iso
    if int(main[:4]) - int(iso) > _FAR_BACK:
        return iso  # "rose from 11 percent in 2010 to 21.5 percent", in news of two months
    if len(main) == 7 and main[5] != "Q":
        # A price of August is held against that of a whole year.
        return shift(main, -1) if int(main[:4]) - int(iso) == 1 and _of_like_size(st, t) else iso
    if len(main) == 15 and months_in(main) == 12:
        return iso  # "16.9 million in the 12 months to October, below the peak of 23.8 million reached in 2007"
    mate = next((o for o in reversed(st.bases[:16]) if o.first < t.first), None)
    if mate is not None and st.low[t.first - 2 : t.first] == ["that", "of"] and len(mate.iso or "") == 7:
        return iso + (mate.iso or "")[4:]  # "86% in the second quarter of 2022 and 72% in that of 2021"
    if (
        mate is not None
        and mate.iso is not None
        and len(mate.iso) == 4
        and not _WHOLE.isdisjoint(st.low[mate.first - 2 : mate.last])
    ):
        return iso  # "against 64 in all of 2020 and 37 in 2019"
    whole = st.low[t.first - 1] in _WHOLE or not _WHOLE.isdisjoint(st.low[t.first : min(t.first + 3, t.last)])
    if whole or st.low[t.first] in _PART_OF_YEAR:
        return iso
    if len(main) == 21 and (main[4:10] == "-01-01" or main == st.week_told):
        # "has doubled so far this year, after rising 130 percent in 2022"; "33 cases in the week, fewer than in 2021"
        return iso
    if (m := index_before(st.figures, t.cue)) >= 0 and is_target(st.figures[m]):
        # "Exports are expected to come in at 73 million tons, against 74 million in 2019"
        return iso
    return shift(main, int(iso) - int(main.split("/")[-1][:4]))


def _of_like_size(st: State, t: TimeExpr) -> bool:
    """ "101 million kg in May against 107 million kg last year": no sum of a year is as small as that of a month."""
    k = index_before(st.figures, t.first)
    if k < 1:
        return False
    n, m = st.figures[k], st.figures[k - 1]
    unit = n.unit or ""
    if n.kind != "level" or m.kind != "level" or m.scenario != "actual" or m.unit != unit or "/" in unit:
        return False
    if n.first - t.cue > 4 or t.cue < m.last:
        return False
    small = unit in ("percent", "permille", "degC") or (n.value or 0.0) < (1e6 if is_money(unit) else 1000)
    return not small and 0.5 < (n.value or 0.0) / (m.value or 1.0) < 2


def seen_as(st: State, t: TimeExpr, of: str | None) -> str | None:
    """ "the previous year", "the same period of 2019" seen from a period."""
    if t.rel == "prev":
        if of is None:
            return str(st.day.year - 1) if st.day else None
        iso = shift(of, -(t.year or 1))
        return bounds(iso)[t.edge > 0].isoformat() if t.edge else iso
    if t.rel == "same":
        if of is None:
            return str(t.year) if t.year and t.year > 0 else None
        if t.year is None or t.year == -1:
            return shift(of, -1)
        if t.year == 0:
            return of
        if t.months:
            begin = bounds(of)[0]
            return shift(of, t.year - begin.year + (begin.month < t.months))
        return shift(of, t.year - int(of.split("/")[-1][:4]))
    return t.iso


def as_told(st: State, t: TimeExpr) -> str | None:
    """ "Imports in the same month were 28 billion": the month told before, where no year is told."""
    if t.rel != "same" or t.year is not None:
        return None
    if st.low[max(st.first, t.first - 2)] == "by":
        return st.target or st.context  # "2 million households by the same date"
    return st.grains.get(st.low[t.last - 1]) or st.context


def _seen_from(st: State, t: TimeExpr, main: str | None) -> str | None:
    """ "7.34 million tons in the first half; 78 yuan at the end of July, against 73 a year earlier": the time of
    the figure that is compared."""
    for o in reversed(st.own[:64]):
        if o.first < t.first and o.role == "time" and o.iso is not None:
            if o.edge == 1 and not o.future:
                return o.iso if o.first > st.first + 3 else main
            if o.rel == "part" and o.first > st.first + 3 and not broken(st, o.last, max(o.last, t.cue - 2)):
                # "531,000 cars in the half year, and in June 84,950 against 89,007 a year before"
                return o.iso
            if st.today is not None and bounds(o.iso)[0].isoformat() > st.today:
                # "40 percent in 2030, compared with 31 percent five years earlier"
                return o.iso
            if len(o.iso) == 4 and 0 < t.cue - o.last <= 5 and o.first > st.first + 3:
                return o.iso  # "was 17.6 percent in 2015, and days came to 298 last year, 41 more than a year earlier"
    if t.rel == "same" and st.context is not None and st.own and all(o.first > t.last for o in st.own[:16]):
        k = index_before(st.figures, st.own[0].first)
        if k >= 0 and st.figures[k].first > t.last:
            # "faster than the 6.2 percent of the same quarter of 2015 and the 7 percent of the second quarter"
            return st.context
    return main


def _is_season(iso: str) -> bool:
    return (len(iso) == 9 and int(iso[5:]) - int(iso[:4]) == 1) or (len(iso) == 15 and months_in(iso) == 12)


def ago(st: State, t: TimeExpr, seen: str | None) -> str | None:
    """ "14.0 percent in the last quarter of 2011 and 12.4 percent a year ago": seen from the news."""
    news = st.context
    if t.rel == "prev" and "season" in st.low[t.first : t.last]:
        # "forecast a 2017/18 harvest of 228 million tonnes, short of the 237 million of the season before"
        before = sorted((*st.own[:16], *st.bases[:16]), key=lambda o: o.first)
        seasons = [o.iso for o in before if o.first < t.first and o.iso is not None and _is_season(o.iso)]
        return seasons[-1] if seasons else (st.main if st.main is not None and _is_season(st.main) else seen)
    if t.rel == "prev" and st.low[t.last - 1] == "that":
        told = [o for o in (*st.own[:16], *st.bases[:16]) if o.first < t.first and o.iso is not None]
        return max(told, key=lambda o: o.first).iso if told else seen
    if seen is not None and news is not None and t.rel == "prev" and st.low[t.last - 1] == "ago":
        return news if len(news) != 10 and bounds(seen)[1] < bounds(news)[0] else seen
    return seen


def beyond_base(st: State, n: Numeral) -> None:
    """ "has 1,307 firms, 278 more than at the end of 2014": a stock at the same day a year later."""
    t = st.bases[0]
    if t.iso is not None and t.edge == 1 and t.explicit and n.kind in ("level", "share") and st.day is not None:
        later = shift(t.iso, 1)
        since = (st.day - bounds(later)[1]).days
        # In summer a text is of the year that is over only if it says so.
        told = (st.context or "")[:4] == later[:4] or (st.main or "")[:4] == later[:4]
        if n.time_period == st.today and 0 <= since < (366 if told else 150):
            n.time_period = later
            # What the article goes on to tell that there is, is of that day too.
            st.count_day = st.count_day or bounds(later)[1].isoformat()


def past_base(st: State, n: Numeral) -> None:
    """ "fell by a full 14 percent compared with the first half of last year": the same part of this year."""
    t = st.bases[0]
    iso, told = t.iso, n.time_period
    if iso is None or t.edge or is_span(t) or st.day is None or n.scenario != "actual":
        return
    m = n if n.kind == "change" else st.figures[index_before(st.figures, t.cue)]
    following = one_after(iso) if len(iso) == 7 and m is n and st.low[t.cue] in _BEFORE else None
    recent = following is not None and 0 <= (st.day - bounds(following)[1]).days < 60
    within = (
        told is not None
        and following is not None
        and len(told) > 4
        and told[4] == "-"
        and (told[8:] == following or (told[5] == "Q" and bounds(told)[1] == bounds(following)[1]))
    )
    if recent and (told == st.today or within):
        n.time_period = following  # "a shortfall of 553 billion, down from 778 billion in May"
        return
    if m is n and n.kind != "change":
        return
    if m is not n and (m.kind != "change" or m.applies_to is not n or m.first < n.last or t.rel in ("prev", "same")):
        return  # "averaged 139.9 to the dollar, 8 percent weaker than in June last year": so does the level
    if len(iso) not in (7, 15) or t.cue < n.first or not (told is None or len(told) in (4, 10, 15)):
        return
    later = shift(iso, 1)
    if told is not None and len(told) == 15 and not (len(iso) == 7 and told[:7] <= later <= told[8:]):
        return  # behind a sentence on the half year
    if bounds(later)[1] <= st.day and (told is None or bounds(later)[0].year == bounds(told)[0].year):
        n.time_period = later


def of_base(st: State, n: Numeral) -> bool:
    """Whether a figure is one that others are compared with, and so for the time of the comparison."""
    low = st.low
    at = bisect_left(st.base_starts, n.last)
    for t in st.bases[at : at + 2]:
        if t.cue < n.first and t.iso is not None:
            # "two-thirds of the 540 million yuan planned for 2015"
            # "has risen from 79 percent in 2019 to 91 percent", in news of five months
            moved = low[n.first - 1] == "from" and not _HAS.isdisjoint(low[max(st.first, n.first - 5) : n.first])
            n.time_period = t.iso if is_target(n) or n.kind in MOVES or moved else _same_part(st, t)
            if t.rel in ("over_year", "year_to") and n.kind in MOVES:
                # "after an 8.3% rise in the 12 months to August"
                n.time_period, n.comparison_basis = t.grain or end_day(t.iso)[:7], "yoy"
            if is_span(t) and n.kind == "change" and not any(averaged(st, m) for m in st.figures[:32]):
                # "compared with 5.4 percent from 2001 to 2006"
                n.time_period, n.comparison_basis = t.iso[5:], f"since:{t.iso[:4]}"
            st.compared.add(id(n))
            return True
    if not at:
        return False
    if n.group and _where_respectively(st, n, at):
        return True
    t = st.bases[at - 1]
    if (
        (low[t.last] in _WHICH or low[t.last : t.last + 2] == [",", "which"])
        and t.iso is not None
        and n.first - t.last <= 9
        and _recorded_by(st, t, n)
    ):
        # "higher than in the first quarter of 2018, which recorded 28 billion naira"
        n.time_period = t.iso
        st.compared.add(id(n))
        return True
    if low[t.last] == "had" and low[t.first - 1] == "which" and t.iso is not None and n.first - t.last <= 4:
        n.time_period = t.iso  # "Sales, which a year earlier had been 3,922, surged"
        st.compared.add(id(n))
        return True
    if n.kind in MOVES:
        if t.iso is not None and rate_of(st, t, n):
            n.time_period = t.iso  # "following May's 9.1 percent slump", "up from May's rise of 9.1 percent"
            return True
        k = index_before(st.figures, t.first)
        if (
            t.iso is not None
            and low[t.last : n.first] == ["("]
            and low[n.last : n.last + 1] == [")"]
            and k >= 0
            and st.figures[k].unit == "percentage_point"
        ):
            n.time_period = t.iso  # "0.8 points higher than the rate recorded in April (16.5 percent)"
            st.compared.add(id(n))
            return True
        return False
    if t.iso is None or not 0 <= n.first - t.last <= 14:
        return False
    w = low[t.last]
    if w == "(" and n.first == t.last + 1 and low[n.last : n.last + 1] == [")"]:
        # "an increase of 1.6 percent on 2016 (8.7 billion yuan)"
        n.time_period = t.iso
        st.compared.add(id(n))
        return True
    if w == "," and (low[t.last + 1] == "when" or low[t.last + 1 : t.last + 3] == ["a", "year"]):
        if any(low[i] in CLAUSES for i in range(t.last + 2, n.first)):
            return False  # "than in the season before, when it was 28.7 metres, but it is still the third-highest"
        # "from 2021, when two-fifths had gone elsewhere"
        n.time_period = str(t.year) if t.rel == "same" and t.year and t.year > 0 else t.iso
        st.compared.add(id(n))
        return True
    # "its 2017 output of 11,000 tons"
    lead = low[t.first - 2 if low[t.first - 1] in _EDITIONS else t.first - 1]
    named = low[n.first - 1] == "of" and n.first - t.last <= 4 and lead in _WHOSE
    if low[t.last] == "of" and n.first == t.last + 1 and low[t.first - 1] == "for" and low[t.first - 2] in _FIGURES:
        named = True  # "below the figure for May of 210,000"
    k = index_before(st.figures, n.first)
    if (w == "'s" or named) and not broken(st, t.last, n.first) and (k < 0 or st.figures[k].first < t.last or n.group):
        # "compared with last year's 23", "than the 2018 figure of 6,277"
        n.time_period = t.iso
        st.compared.add(id(n))
        return True
    return False


def _recorded_by(st: State, t: TimeExpr, n: Numeral) -> bool:
    """Whether "which recorded" tells a figure of the time before it."""
    low = st.low
    at = t.last + 1 + (low[t.last] == ",")
    if at >= n.first or low[at] not in _RECORDED or "," in low[at : n.first]:
        return False
    return st.figures[index_before(st.figures, t.last) + 1] is n


def _where_respectively(st: State, n: Numeral, at: int) -> bool:
    """ "down from the same quarter of 2018 and up on the quarter before, where it was 9.5% and 7.1% respectively"."""
    low, t = st.low, st.bases[at - 1]
    if at < 2 or low[t.last] != "," or low[t.last + 1] not in ("where", "when") or n.first - t.last > 16:
        return False
    before = st.bases[at - 2]
    group = [m for m in st.figures[:64] if m.group == n.group]
    if len(group) != 2 or before.iso is None or t.iso is None or not st.doc.has("respectively", n.first, st.last):
        return False
    n.time_period = before.iso if n is group[0] else t.iso
    st.compared.add(id(n))
    return True


def rate_of(st: State, t: TimeExpr, n: Numeral) -> bool:
    """Whether a change is that of the time it is named after, and others are held against it."""
    low = st.low
    if n.kind != "change" or t.cue < 0 or t.cue >= t.first:
        return False
    if low[t.last : t.last + 1] not in _POSSESSIVES:
        # "higher than the third quarter 2022 growth of 2.25 percent"
        return t.kind == "date" and low[t.last : t.last + 2] in _GROWTH_OF and 2 <= n.first - t.last <= 3
    if n.first - t.last == 1:
        return True
    of = n.first - 1 - (low[n.first - 1] in _HEDGES)
    return low[of] == "of" and t.last + 2 <= of <= t.last + 4 and low[of - 1] in _RATE_NOUNS


def from_to(st: State, s: int, nums: list[Numeral], times: list[TimeExpr]) -> None:
    """ "went up from 22,400 to 30,450, by 35.9 percent year on year": what it went up from is last year's."""
    _years_before(st, nums, times)
    _since_earlier(st, nums)
    for k, n in enumerate(nums):
        if k and st.low[n.first - 1] == "from" and _forecast_before(st, nums[k - 1], n):
            n.time_period, n.scenario = nums[k - 1].time_period, "target"
            continue
        hedged = n.base and st.low[n.first - 3 : n.first - 1] == ["from", "an"] and st.low[n.first - 1][-2:] == "ed"
        if n.time_period is None or not (st.low[n.first - 1] == "from" or hedged):
            continue
        news = next((t for t in st.own[:64] if t.doubtful and t.role == "time" and 0 <= t.first - n.last <= 2), None)
        if news is not None and news.iso is not None and not hedged:
            # An earlier forecast is for the same time, an earlier fact for the one before.
            earlier_one = day_before(news.iso) if len(news.iso) == 10 else one_before(news.iso)
            n.time_period = news.iso if is_ongoing(st, news.iso) else earlier_one
            continue
        later = next((t.iso for t in st.own[:16] if t.rel == "next_the_year" and t.first > n.last), None)
        if later is not None and n.time_period == later and len(later) == 4 and st.low[n.last : n.last + 1] == ["to"]:
            n.time_period = one_before(later)  # "fell from 7.1 percent to 1.5 percent in the following year"
            continue
        if not n.base:
            continue
        at = bisect_left(st.starts, n.first)
        if at and is_span(t := st.own[at - 1]) and n.time_period == t.iso:
            # "Between 2012 and 2022, it shrank from 4,000 to 2,900"
            n.time_period = n.time_period[:4]
        elif (
            k
            and (aim := nums[k - 1]).scenario == "target"
            and st.low[n.first - 2] in ("up", "down")
            and aim.time_period is not None
            and st.day is not None
            and len(aim.time_period) in (4, 15)
            and bounds(aim.time_period)[0] <= st.day
        ):
            # "expects 500 billion yen for the year, up from 470 billion"
            n.time_period = shift(aim.time_period, -1)
            n.scenario = "actual"
    earlier = next((t for t in st.bases if t.rel == "prev" and not t.edge and st.low[t.cue] == "from"), None)
    told = st.basis == "yoy" and st.basis_sent == s
    # "earned 11 million shillings in July, 9 percent less than a year earlier. Sales rose to 46 tons from 44 tons"
    yearly = st.basis == "yoy" and 0 <= s - st.basis_sent <= 2 and st.doc.sents[st.basis_sent].para >= st.para - 1
    frame = st.sentence_main
    if (
        frame is None
        or (st.today and frame.endswith("/" + st.today))
        # "stood at 21 billion on December 31, compared with 17.9 billion"
        or (len(frame) == 10 and not told and frame[4:] != "-12-31")
    ):
        return
    if len(frame) in (4, 7) and not any(t.rel == "next_the_year" for t in st.own[:16]):
        for k, n in enumerate(nums):
            if n.time_period == frame and n.scenario == "actual" and _rate_before(st, nums, k):
                n.time_period = one_before(frame)
    monthly = len(frame) == 7 and frame[5] != "Q"
    # "Prices dropped by 1.2 percent over the month, as the index moved from 187 to 185"
    stepped = st.basis in ("mom", "qoq") and st.basis_sent == s
    if (
        not told
        and (
            any(t.role == "since" or is_span(t) or t.rel == "now" for t in st.own)
            # Not "eased to 18.7 percent in October from 18.9, and is forecast at 19.1 for December"
            or any(n.scenario == "target" for n in nums[: 1 + next((k for k, n in enumerate(nums[:64]) if n.base), 64)])
        )
    ):
        return
    for n in nums:
        beside = n.base and earlier is not None and earlier.last < n.first and st.low[n.first - 1] == "from"
        if beside and earlier is not None and n.time_period in (frame, one_before(frame)) and n.scenario == "actual":
            # "fell to 2.3 million in June from 3 million a year earlier, and the rate to 4.5 percent from 6 percent"
            n.time_period = earlier.iso or n.time_period
            continue
        if (
            n.base
            and n.scenario != "condition"
            and n.kind
            in (("level", "share") if told else ("level", "share", "change") if monthly else ("level", "share"))
            and (
                told
                or (yearly and st.low[n.first - 1] == "from")
                or not monthly
                or n.kind != "level"
                or stepped
                or "/" in (n.unit or "")
            )
            and n.time_period == frame
            and not _FROM.isdisjoint(
                lead := st.low[max(st.first, n.first - (6 if st.low[n.first - 1] == ":" else 4)) : n.first]
            )
            and _RANGING.isdisjoint(lead)
            and not ("against" in lead and not told and _contrast(st, n))
            and not ("compared" in lead and (n.last >= st.last or st.low[n.last] in _ELSEWHERE))
            # "falls from 6,277 to 6,204" in the present tense tells a figure that was revised.
            and (told or not any(w[-1] == "s" and w[:-1] in RISES for w in lead))
            and (told or not _revised(st, n))
            and _REVISING.isdisjoint(st.low[max(st.first, n.first - 12) : n.first])
        ):
            at = bisect_left(st.base_starts, n.last) if st.bases else 0
            if not any(t.cue < n.first for t in st.bases[at : at + 1]):
                # A rate of a month is news against the month before, all else against the year before.
                before = monthly or (len(frame) == 7 and (stepped or st.opening_basis == "qoq"))
                if monthly and yearly and n.kind == "level" and "/" not in (n.unit or ""):
                    before = False
                n.time_period = unit_before(frame, "week") if len(frame) == 21 and not told else None
                season = len(frame) == 9 and int(frame[5:]) - int(frame[:4]) == 1
                n.time_period = n.time_period or (
                    frame[:4]
                    if len(frame) == 9 and not season
                    else one_before(frame)
                    if before and not told
                    else shift(frame, -1)
                )


def _forecast_before(st: State, m: Numeral, n: Numeral) -> bool:
    """ "cut its forecast for 2023 to 2.1 percent from 2.6 percent in April": both are for that year."""
    if m.scenario != "target" or m.time_period is None or m.last != n.first - 1 or (m.unit, m.kind) != (n.unit, n.kind):
        return False
    low = st.low
    lead = low[max(st.first, m.first - 14) : m.first]
    return lead[-1:] == ["to"] and not _FORECASTS.isdisjoint(lead) and not any(w[-3:] == "ing" for w in lead[-3:])


def rates_before(st: State, s: int, nums: list[Numeral]) -> None:
    """ "(1.2 percent vs 3.4 percent in Q1), mills (4.8 percent vs 6.1 percent)": of the quarter before too. "The food
    index rose 1.5 percent, compared with an increase of 0.3 percent": of the time that the sentence before told."""
    low = st.low
    told: str | None = None
    held = st.held if st.held_sent >= s - 3 and st.doc.sents[st.held_sent].para == st.para and not st.bases else None
    for m, n in pairwise(nums):
        frame = m.time_period
        if m.kind != "change" or n.kind != "change" or m.unit != n.unit or frame is None or len(frame) != 7:
            continue
        joint = low[n.first - 1]
        if joint in _VERSUS and (low[m.first - 1] == "(" or "(" in low[n.first - 3 : n.first - 1]):
            if low[n.last : n.last + 1] != [")"]:
                told = n.time_period if n.time_period != frame else told
            elif n.time_period == frame:
                n.time_period = told or one_before(frame)
        elif held is not None and n.time_period == frame == held[0] and n.first - m.last <= 8:
            gap = low[m.last : n.first]
            if gap[:3] in ([",", "compared", "with"], [",", "compared", "to"]) and all(w in _RATE_OF for w in gap[3:]):
                n.time_period = held[1]
    if st.bases and st.sentence_main is not None and len(st.sentence_main) == 7:
        base = st.bases[-1].iso
        if base is not None and len(base) == 7:
            st.held, st.held_sent = (st.sentence_main, base), s


def between_ends(st: State, nums: list[Numeral]) -> None:
    """ "fell from 17 to 14.6 percent between March 2010 and March 2011": what it fell from is of the one, what it fell
    to of the other."""
    if len(st.own) != 1 or st.bases:
        return
    t, low = st.own[0], st.low
    lead = low[t.first - 2] if low[t.first - 1] == "the" else low[t.first - 1]
    if lead != "between" or t.iso is None or "/" not in t.iso or "and" not in low[t.first : t.last]:
        return
    begin, end = t.iso.split("/")
    if len(begin) != len(end):
        return
    if len(begin) == 7 and "quarter" in low[t.first : t.last]:
        begin = f"{begin[:4]}-Q{(int(begin[5:]) + 2) // 3}"
        end = f"{end[:4]}-Q{(int(end[5:]) + 2) // 3}"
    for m, n in pairwise(nums):
        if (
            low[m.first - 1] == "from"
            and low[m.last : n.first] == ["to"]
            and m.scenario == n.scenario == "actual"
            and m.kind == n.kind
            and not RISES.isdisjoint(low[max(st.first, m.first - 6) : m.first - 1])
        ):
            m.time_period, n.time_period = begin, end


def same_months(st: State, nums: list[Numeral]) -> None:
    """ "fell from 23 tons in June last year to 19 tons this year", "to 19 in June this year from 23 last year": the
    month is told once."""
    low = st.low
    for m, n in pairwise(nums):
        part, whole = m.time_period or "", n.time_period or ""
        if len(part) not in (7, 15) or len(whole) != 4 or m.unit != n.unit or m.kind != n.kind:
            continue
        joints = low[m.first - 1], low[n.first - 1]
        later = joints == ("from", "to")
        if (later or joints == ("to", "from")) and low[n.last : n.last + 2] == ["this" if later else "last", "year"]:
            moved = shift(part, 1 if later else -1)
            if moved[:4] == whole and (low[n.last + 2 : n.last + 3] or ["."])[0] in (".", ",", ";", "and"):
                n.time_period = moved


def restated(st: State, nums: list[Numeral]) -> None:
    """ "after 777.8 billion in May, which was revised from 778.2 billion": the same time, as first told."""
    for m, n in pairwise(nums):
        gap = st.low[m.last : n.first] if n.first - m.last < 16 else []
        if (
            n.revision == "before"
            and m.revision != "before"
            # Not "was revised to +223,000, and the change for August was revised from +173,000"
            and gap[:2] != [",", "and"]
            and gap[:1] != ["and"]
            and (m.unit, m.kind) == (n.unit, n.kind)
            and not _REVISING.isdisjoint(gap)
            and not _FROM.isdisjoint(gap)
        ):
            n.time_period = m.time_period


def note_earlier(st: State) -> None:
    """Keep the time that the figures of a sentence are held against."""
    told = next((t.iso for t in reversed(st.bases) if t.iso is not None and t.rel not in _NEAR), None)
    if told is not None:
        st.earlier, st.earlier_para = told, st.para


def _since_earlier(st: State, nums: list[Numeral]) -> None:
    """ "43,000 more than three years ago, and turnout climbed from 35.8 to 38.5 percent", "8 million more than in the
    census of 2010. Those with a degree rose from 8 to 15 percent": what it rose from is of the time told before."""
    frame, earlier = st.sentence_main, st.earlier
    if frame is None or earlier is None or not (st.census or st.earlier_para == st.para):
        return
    if (bounds(frame)[1] - bounds(earlier)[1]).days < 500:
        return
    for n in nums:
        lead = st.low[max(st.first, n.first - 4) : n.first]
        moved = lead[-1:] == ["from"] and "to" in st.low[n.last : n.last + 3] and not RISES.isdisjoint(lead)
        now = any(t.rel == "now" and 0 <= t.first - n.last <= 1 for t in st.own[:16])
        if moved and not now and n.base and n.scenario == "actual" and n.time_period == frame:
            n.time_period = earlier


def _years_before(st: State, nums: list[Numeral], times: list[TimeExpr]) -> None:
    """ "has dropped from 3,240 to 1,860 in ten years": what it dropped from is of ten years before."""
    for t in times:
        k = index_before(nums, t.first) if t.rel == "in_years" and t.year else 0
        if k < 1 or nums[k].time_period is None or st.low[nums[k].first - 1] != "to" or t.first - nums[k].last > 4:
            continue
        n = nums[k - 1]
        if st.low[n.first - 1] == "from" and n.scenario == nums[k].scenario == "actual":
            n.time_period = str(bounds(nums[k].time_period or "")[1].year - (t.year or 0))
            st.compared.add(id(n))


def _rate_before(st: State, nums: list[Numeral], k: int) -> bool:
    """ "Inflation cooled to 7.4 percent from 7.7 percent", "growth slowed from 7.7 to 7.4 percent": the rate of the
    month, quarter or year before."""
    n = nums[k]
    if n.kind != "change" or n.unit != "percent" or st.low[n.first - 1] != "from" or n.revision:
        return False
    if not _REVISING.isdisjoint(st.low[max(st.first, n.first - 6) : n.first]):
        return False
    if k and (m := nums[k - 1]).kind == "change" and st.low[m.first - 1] == "to":
        # Also "to 7.4 percent in May from 7.7 percent"
        beside = m.last == n.first - 1 or (m.last == n.first - 2 and st.low[m.last] == ",")
        return beside or any(t.last == n.first - 1 and 0 <= t.first - m.last <= 3 for t in st.own[:16])
    if k + 1 < len(nums) and (m := nums[k + 1]).first == n.last + 1:
        return m.kind == "change" and st.low[n.last] == "to"
    return False


def _contrast(st: State, n: Numeral) -> bool:
    """ "Freight costs 18 cents by rail, against 42 cents by truck": nothing has moved."""
    # "stood at 44 percent, against 39 percent in Christchurch"
    return (n.last < st.last and st.low[n.last] in _ELSEWHERE) or tense_of(st, n) == "present"


def _revised(st: State, n: Numeral) -> bool:
    """Whether the sentence tells in the present tense what figures become."""
    low = st.low
    return any(w[-1] == "s" and w[:-1] in RISES for w in low[max(st.first, n.first - 24) : n.first])
