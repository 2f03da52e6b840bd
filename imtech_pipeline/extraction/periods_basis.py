"""What a change or a multiple is measured against: a year earlier, the month before, a year long ago."""

from __future__ import annotations

from bisect import bisect_left

from .iso_periods import bounds, months_in, shift
from .lexicon import TIME_WORDS, words
from .model import Numeral
from .periods_compared import rate_of
from .periods_scan import TimeExpr
from .periods_state import MOVES, State, averaged, index_before

_LITTLE = frozenset(("change", "decline", "drop", "fall", "growth", "increase", "rise"))
_GROWTH = words("growth_noun", TIME_WORDS)
_LISTED = words("listed", TIME_WORDS) | words("currency", TIME_WORDS)
_MONTHLY = frozenset(("month", "monthly", "quarter", "quarterly"))
_AND_IT = ([",", "and", "it"], [",", "and", "they"])
_CLAUSE = frozenset(("after", "as", "because", "when"))
_RATES = frozenset(("inflation", "it", "rate", "rates"))
_SEASON = frozenset(("season", "winter", "summer", "spring", "autumn"))
_PLACES = frozenset(("place", "places", "spot", "spots", "notch", "notches", "rung", "rungs"))


def set_basis(st: State, s: int, nums: list[Numeral], times: list[TimeExpr]) -> None:
    """Set what the changes and multiples of a sentence are measured against."""
    cues = [t for t in times if t.role in ("cue", "base", "since") and not _compares_rates(st, t)]
    starts = [t.first for t in cues]
    earlier = _inherited_basis(st, s)
    told: str | None = None
    openings: set[str] = set()
    last: Numeral | None = None
    before: Numeral | None = None
    for n in nums:
        before = last
        last = n
        if n.kind not in MOVES or (n.kind == "multiple" and st.low[n.last - 1][0].isdecimal()):
            # A ratio ("2.69", no "times") is a figure of its own.
            continue
        basis = n.comparison_basis
        if basis is None and not (n.time_period is not None and len(n.time_period) == 9 and averaged(st, n)):
            basis = _told_basis(st, n, cues, starts) if cues else None
            if basis is not None and before is not None and _from_rate(st, before, n):
                basis = before.comparison_basis
            if (basis is None or basis[:5] == "since") and _last_season(st, n):
                basis = "yoy"
            if basis is None and id(n) in st.since:
                basis = basis_of(st, n, st.since[id(n)])
            if basis is not None and basis[:5] == "since" and told is not None and id(n) in st.compared:
                basis = told  # "1.8 percent on the same quarter of 2022, down from 3.2 percent in the first quarter"
            if basis in ("qoq", "mom") and not st.own and len(period := n.time_period or "") == 7:
                other = st.grains.get("quarter" if basis == "qoq" else "month")
                if other is not None and (period[5] == "Q") != (basis == "qoq"):
                    n.time_period = other  # "Farming jumped 7.8% quarter on quarter", among figures of April
            if basis in ("yoy", "qoq", "mom"):
                st.basis_period = n.time_period
            elif basis is None and n.unit not in ("ratio", "percentage_point"):
                again = st.low[n.first - 2 : n.first] in (["or", "by"], [",", "or"])
                if again and before is not None and before.kind == n.kind and before.comparison_basis is not None:
                    n.comparison_basis = before.comparison_basis  # "by 317,300 since the start of the year, or by 0.9%"
                    continue
                basis = told or (earlier if _goes_on(st, n, earlier) else "yoy" if _yearly_again(st, s, n) else None)
                if basis is None and before is not None and id(n) in st.compared and before.kind == n.kind:
                    like = before.unit == n.unit and before.comparison_basis in ("yoy", "qoq", "mom")
                    basis = before.comparison_basis if like else None  # "0.6 percent on the quarter, after 1 percent"
                if basis is not None and (_to_date(st, n) or (len(n.time_period or "") == 10 and _dealt(st, n))):
                    basis = None
                if basis is None and (basis := _of_topic(st, n)) is not None:
                    n.comparison_basis = basis
                    continue
            n.comparison_basis = basis
        if basis is not None and _yearly_since(st, n, basis):
            n.comparison_basis = basis = n.applies_to = None
        # "7.2 percent, 0.5 percentage points more than the month before. Mining grew 0.3 percent": not on the month.
        if basis == "yoy" or (basis in ("qoq", "mom") and n.unit != "percentage_point"):
            told = basis
            if s <= st.body + 1 and n.time_period is not None and n.time_period == st.main:
                openings.add(basis)
            st.basis, st.basis_sent = basis, s
            if basis == "yoy":
                st.yearly_sent = s
    if st.opening_basis is None and openings:
        # What is told both ways at once holds for neither.
        st.opening_basis = "" if len(openings) > 1 else openings.pop()


def _from_rate(st: State, before: Numeral, n: Numeral) -> bool:
    """ "rose 0.9 percent month on month from 1.0 percent and 1.6 percent year on year": both on the month."""
    return (
        before.comparison_basis in ("yoy", "qoq", "mom")
        and before.kind == n.kind == "change"
        and before.unit == n.unit
        and st.low[n.first - 1] == "from"
        and n.first - before.last <= 8
        and st.low[n.last : n.last + 1] in (["and"], [","], ["."])
    )


def _of_topic(st: State, n: Numeral) -> str | None:
    """What the article has told once: "GDP rose 0.8 percent on the quarter before" holds for the other rates of that
    quarter, "annual inflation was 3.9 percent" for all inflation."""
    if n.unit != "percent":
        return None
    if (
        st.annual_inflation
        and n.kind == "change"
        and "inflation" in (n.subject or "").lower().split()
        and not _RATES.isdisjoint(st.low[st.first : st.last])
    ):
        return "yoy" if _MONTHLY.isdisjoint(st.low[max(st.first, n.first - 9) : n.first]) else None
    own = n.time_period == st.main or id(n) in st.owned
    own = own and _BY_THE_YEAR.isdisjoint(st.low[max(st.first, n.first - 8) : n.first])
    return st.opening_basis if st.opening_basis in ("qoq", "mom") and own else None


def _yearly_since(st: State, n: Numeral, basis: str) -> bool:
    """ "Compared with 2010, ... an average annual decline of 0.81 percent": of all the years since."""
    begin, end = basis.removeprefix("since:"), n.time_period
    if n.kind != "change" or begin == basis or end is None or "/" in end or "-Q" in begin + end:
        return False
    near = st.low[max(st.first, n.first - 5) : n.first]
    if not ("average" in near and ("annual" in near or "yearly" in near) and "," not in near[near.index("average") :]):
        return False
    size = min(len(begin), len(end))
    n.time_period = f"{begin[:size]}/{end[:size]}"
    return True


def _last_season(st: State, n: Numeral) -> bool:
    """ "200,000 more than last season", "a third less than last winter"."""
    behind = st.low[n.last : min(n.last + 9, st.last)]
    at = behind.index("last") if "last" in behind else 0
    return (
        at > 0 and behind[at - 1] in ("than", "on", "from", "in") and at + 1 < len(behind) and behind[at + 1] in _SEASON
    )


def _dealt(st: State, n: Numeral) -> bool:
    """ "The margin was 2 points less than a year ago. Shares jumped as much as 9.1 percent": on the day."""
    return not _LISTED.isdisjoint((n.subject or "").lower().split())


def _to_date(st: State, n: Numeral) -> bool:
    """ "In the year to date, sales rose 17.9 percent": nothing tells against what."""
    return any(t.rel == "ytd" and t.iso == n.time_period for t in st.own[:8])


_BY_THE_YEAR = frozenset(("annual", "annually", "yearly"))


def _goes_on(st: State, n: Numeral, basis: str | None) -> bool:
    """Whether the basis of the sentence before holds on: not for places climbed, nor from a month to a year."""
    if n.last < st.last and st.low[n.last] in _PLACES:
        return False
    if basis == "yoy":
        return st.basis == "yoy" or n.scenario == "actual"
    if not _BY_THE_YEAR.isdisjoint(st.low[max(st.first, n.first - 8) : n.first]):
        return False  # "fell 0.2% from the quarter before. Annual output rose 1.2%"
    return n.time_period == st.basis_period


def _told_basis(st: State, n: Numeral, cues: list[TimeExpr], starts: list[int]) -> str | None:
    """The basis that the sentence tells for a change: behind it, else before it."""
    at = bisect_left(starts, n.last)
    if n.unit == "percentage_point" and _of_growth(st, n):
        basis = basis_of(st, n, cues[at]) if at < len(cues) else None
        return basis if basis in ("yoy", "qoq", "mom") else None
    if at and cues[at - 1].rel == "annual":
        gap = n.first - cues[at - 1].last
        if gap <= 8 or (
            gap <= 16 and index_before(st.figures, n.first) < index_before(st.figures, cues[at - 1].last) + 1
        ):
            return "yoy"
    if at and cues[at - 1].rel in ("mom", "qoq") and st.low[n.first - 1] == "of" and n.first - cues[at - 1].last == 2:
        return cues[at - 1].rel  # "a monthly variation of 0.5 percent, below that of July 2022"
    for t in cues[at : at + 4]:
        if _of_second(st, n, t):
            break
        if at and t.role == "cue" and t.first > n.last and t.last < st.last and st.low[t.last] in _GROWTH:
            break  # "Year-on-year growth was 4.1%, with quarter-on-quarter growth at 1.1%"
        if (
            t.role == "base"
            and t.cue > n.last
            and st.low[t.cue] == "than"
            and "," in st.low[n.last : t.cue]
            and "," not in st.low[t.cue - 2 : t.cue]
        ):
            # "fell 0.1 points to 66.7 percent, still higher than the 65.8 percent of March 2020"
            break
        if not _CLAUSE.isdisjoint(st.low[n.last : t.first]) and _anothers(st, n, t):
            break
        if t.role == "base" and t.first > n.last and _of_other_base(st, n, t):
            break
        if t.owner is None or t.owner is n:
            if at and _of_next(st, t):
                break
            if not _parted(st, n.last, t.first) and (basis := basis_of(st, n, t)) is not None:
                return basis
            break
    if at:
        t = cues[at - 1]
        mine = t.owner is None or t.owner is n
        if t.role == "cue" or (mine and t.role != "since" and not _parted(st, t.last, n.first)):
            basis = basis_of(st, n, t)
            if basis in ("mom", "qoq") and n.unit == "percent":
                k = index_before(st.figures, t.first)
                if k >= 0 and st.figures[k].unit == "percentage_point" and st.figures[k].kind == "change":
                    return None  # "2.2 percent, 0.2 points more than in May, and that of coal by 5.7 percent"
            # "narrowed from the first half, with profits in July alone shrinking 6.7 percent": that is another thing
            beside = t.role == "base" and (
                st.low[t.last : t.last + 2] == [",", "with"] or _next_has_own(st, n, t) or _told_beside(st, n, t)
            )
            return basis if basis == "yoy" or not beside else None
    return None


def _next_has_own(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "fell to 390 yuan from 490 in May, and investment tumbled 52 percent from January to September"."""
    own = bisect_left(st.starts, n.last)
    if own >= len(st.own) or st.own[own].role != "time" or st.own[own].first - n.last > 2:
        return False
    if st.own[own].rel not in (None, "part"):
        return False  # "over the same period"
    breaks = st.breaks[bisect_left(st.breaks, t.last) : bisect_left(st.breaks, n.first)]
    return any(st.low[i : i + 2] == [",", "and"] for i in breaks[:16])


def _told_beside(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "245 billion yuan, compared with 155 billion in 2020, and growth of 12 percent is forecast": the figure of then
    stands beside that of now, and the growth is of another time."""
    if st.low[t.last : t.last + 3] in _AND_IT:
        return True  # "2.6 times as large as in 2019, and it produced 2.65 million tons, an increase of 15.9 percent"
    k = index_before(st.figures, t.first)
    m = st.figures[k] if k >= 0 else n
    return (
        m.base
        and t.first - m.last <= 2
        and st.low[t.last : t.last + 2] == [",", "and"]
        and n.scenario != "actual"
        and n.applies_to is not m
    )


def _of_other_base(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "doubled to 40 million euros, and the margin widened to 12 percent, from 9 percent in 2019": of the margin."""
    m, of = st.figures[index_before(st.figures, t.first)], n.applies_to
    return m.base and m.first > n.last and t.first - m.last <= 2 and of is not None and m.unit not in ("1", of.unit)


def _anothers(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "Gold fell 0.2 percent after prices rose 3.2 percent from a year earlier": the year is that of the second."""
    k = index_before(st.figures, t.cue if t.cue > n.last else t.first)
    m = st.figures[k]
    return m.kind in MOVES and m.first > n.last and not _CLAUSE.isdisjoint(st.low[n.last : m.first])


_YET = frozenset(("although", "but", "though", "yet"))
_APART = frozenset((",", "are", "but", "had", "is", "was", "were"))


def _of_second(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "Earnings rose 0.6 percent in May, and were up 4.5 percent from a year earlier": one thing, told both ways."""
    k = index_before(st.figures, t.first)
    m = st.figures[k] if k >= 0 else n
    if m.first > n.last and not _YET.isdisjoint(st.low[n.last : min(m.first, t.first, n.last + 12)]):
        return True  # "down 3 pence but four times higher than a year ago"
    return (
        m.first > n.last
        and m.kind == n.kind == "change"
        and m.unit == n.unit
        and m.value != n.value
        and n.subject is not None
        and m.subject == n.subject
        and m.time_period == n.time_period
        and not m.base
        and (
            not _APART.isdisjoint(st.low[n.last : m.first])
            or (st.low[m.first - 1] == "by" and any(n.last <= x.first < m.first for x in st.own[:16]))
        )
    )


def _of_next(st: State, t: TimeExpr) -> bool:
    """ "Since December they rose by 2.2 percent, and against July 2015 by 4.5 percent": July is that of the second."""
    k = bisect_left(st.firsts, t.last)
    return t.role == "base" and st.low[t.cue - 1] == "and" and k < len(st.firsts) and st.firsts[k] - t.last <= 3


def _parted(st: State, a: int, b: int) -> bool:
    """Whether a semicolon stands between two tokens, or ", having risen"."""
    breaks = st.breaks[bisect_left(st.breaks, a) : bisect_left(st.breaks, b)][:64]
    return any(st.low[i] == ";" or st.low[i : i + 2] == [",", "having"] for i in breaks)


def _compares_rates(st: State, t: TimeExpr) -> bool:
    """ "slower than the 7.1% of the year before" sets rates side by side: no base for either."""
    if t.role != "base":
        return False
    if "same" in st.low[max(st.first, t.cue - 3) : t.cue] and st.low[t.cue] == "as":
        # "the same pace as in 2021"
        return True
    if st.low[t.cue] == "following" or (st.low[t.cue] == "after" and st.low[t.last : t.last + 1] == ["'s"]):
        return True  # "climbed 4.4 percent, following May's 9.1 percent slump"
    if st.low[t.cue] in ("compared", "with", "to") and not _LITTLE.isdisjoint(
        st.low[t.cue + 1 : min(t.first, t.cue + 5)]
    ):
        return True  # "rose by 0.3 percent on the month, compared with little change in May 2022"
    m = index_before(st.figures, t.first)
    if (
        m > 0
        and st.figures[m].kind == "change"
        and st.low[st.figures[m].first - 1] == "("
        and t.first - st.figures[m].last <= 4
        and st.low[t.last : t.last + 1] == [")"]
    ):
        return True  # "grew 3.8 percent (4.1 percent in the previous three months)"
    if m + 1 < len(st.figures) and rate_of(st, t, st.figures[m + 1]):
        return True  # "up from the first quarter's increase of 1.4 percent"
    return m >= 0 and st.figures[m].first > t.cue and st.figures[m].kind == "change"


def _of_growth(st: State, n: Numeral) -> bool:
    """The change of a growth rate is against the rate last told, and the text does not say of when."""
    if n.applies_to is not None and n.applies_to.kind == "change":
        return True
    return not _GROWTH.isdisjoint(st.low[max(st.first, n.first - 8) : n.first])


def _yearly_again(st: State, s: int, n: Numeral) -> bool:
    """ "up 3.7 percent year on year; month on month, up 0.01 percent. From January to July, it grew 3.8 percent" """
    near = s - st.yearly_sent <= 3 and st.doc.sents[st.yearly_sent].para == st.doc.sents[s].para
    return near and n.scenario == "actual" and st.basis in ("qoq", "mom") and _goes_on(st, n, "yoy")


def _inherited_basis(st: State, s: int) -> str | None:
    if st.basis is None or s - st.basis_sent > 2 or st.doc.sents[st.basis_sent].para != st.doc.sents[s].para:
        return None
    # "up 3.7 percent year on year; month on month, up 0.01 percent. Mining grew by 3.4 percent": on the year
    return "yoy" if st.yearly_sent == st.basis_sent else st.basis


def basis_of(st: State, n: Numeral, t: TimeExpr) -> str | None:
    """What a change is measured against if a time expression tells it: yoy, qoq, mom, since:..., None."""
    rel = t.rel
    if rel in ("yoy", "qoq", "mom"):
        return rel
    if rel == "in_years":
        until = n.time_period or st.today
        return f"since:{int(until[:4]) - (t.year or 0)}" if until and n.scenario == "actual" else None
    if rel == "prev" and not t.edge:
        if t.year in (None, 1):
            return "yoy"
        return f"since:{t.iso.split('/')[-1][:4]}" if t.iso is not None else None
    if rel == "prev_quarter":
        return "qoq"
    if rel == "prev_month":
        return "mom"
    if rel == "prev_period":
        told = n.time_period or ""
        return "yoy" if len(told) != 7 else "qoq" if told[5] == "Q" else "mom"
    if rel in ("prev_day", "prev_span", "prev_week"):
        return None
    base, period = t.iso, n.time_period
    if base is None:
        return None
    if t.role == "base" and (
        (rel == "the_year" and not t.edge) or (len(base) == 15 and not t.explicit and months_in(base) == 12)
    ):
        # "lost 84,000 posts over the year", "a quarter of its value over the past year"
        return "yoy"
    if period is None:
        return f"since:{base[:7] if len(base) == 7 and base[5] != 'Q' else base[:4]}"
    b0, b1 = bounds(base)
    p0, p1 = bounds(period)
    if t.role != "since":
        if base == period and t.role == "base" and (len(base) in (4, 7) or base[4:] == "-12-31"):
            # "Sales in August were up 3 percent compared with last August"; of the year that the article reports on:
            # "there were 26 firms, 3 more than last year"
            return "yoy"
        if len(base) == 4:
            if p1.year - b1.year == 1:
                return "yoy"
        else:
            q1 = bounds(shift(period, -1))[1]
            if abs((q1 - b1).days) <= 31:
                return "yoy"
            if len(base) == 7 and len(period) == 7 and base[5] != "Q" and period[5] != "Q" and (p0 - b1).days == 1:
                return "mom"
            if (p0 - b1).days == 1 and 89 <= (p1 - p0).days + 1 <= 93 and 89 <= (b1 - b0).days + 1 <= 93:
                return "qoq"
    if len(base) == 4 or base[4:] == "-12-31" or (base[4:] == "-01-01" and b0 == b1):
        return f"since:{base[:4]}"
    if len(base) == 9 and t.role == "base":
        # Against the average of several years: no one period.
        return None
    if "/" in base:
        return f"since:{base[:4] if t.role == 'since' else base.split('/')[1][:4]}"
    if base[5] == "Q":
        return f"since:{b0.isoformat()[:7]}"
    return f"since:{base[:7]}"
