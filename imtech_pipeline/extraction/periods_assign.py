"""Periods of figures: which time each statement is for, and what a change is measured against.

Here belongs the choice between the times of the clause, the sentence and the text before; `periods_find` has found and
dated the expressions. The order is that of a careful reader: a time beside the figure, then the time that the sentence
opened with, then what was told last; a stock told in the present tense with no date is as of the day of the article.

This module goes through the sentences. `periods_roles` says what a time is for, `periods_choice` which of them a
figure takes, `periods_inherit` what it has where there is none, `periods_compared` and `periods_basis` deal with
comparisons, and `periods_frame` keeps what the text has told.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from datetime import date
from itertools import pairwise

from .iso_periods import bounds, months_before, one_after, shift, unit_before
from .lexicon import TIME_WORDS, words
from .model import Numeral
from .periods_basis import set_basis
from .periods_choice import BRINGING, GUIDANCE, hanging, independent, yearly
from .periods_compared import (
    ago,
    as_told,
    between_ends,
    date_bases,
    from_to,
    note_earlier,
    rates_before,
    restated,
    same_months,
    seen_as,
)
from .periods_frame import anaphora, enter, note, note_times, set_topic, up_to_day
from .periods_roles import set_clause, set_role
from .periods_scan import TimeExpr
from .periods_state import (
    BREAKS,
    FOUNDED,
    MOVES,
    PAST,
    RELATIVE,
    RISES,
    VERBS,
    State,
    averaged,
    index_before,
    is_ongoing,
)
from .periods_tense import tense_of, verb_at
from .relations import is_money
from .tokens import Doc

_DEPENDENT = frozenset(("equivalent", "change", "share", "multiple"))
_BEFORE = frozenset(("prev_day", "prev_month", "prev_period", "prev_quarter", "prev_week"))
_FINITE = frozenset(("are", "had", "has", "have", "is", "was", "were", "will"))
_RELATIVES = RELATIVE | {"where", "whose"}
_THAT_SAYS = words("telling", TIME_WORDS) | frozenset(
    ("so", "and", "but", "than", "means", "suggests", "shows", "is", "was")
)
_CAPTIONS = words("caption", TIME_WORDS)
_OF_WHICH = ([",", "of", "which"], [",", "of", "whom"])
_MARKS = frozenset(("yoy", "mom", "qoq", "mtm", "qtq"))
_RECORDED = frozenset("recorded seen registered reported posted observed noted".split())
_MOVED = frozenset(("a", "an", "by", "of", "the", "having"))
_BRACKETS = frozenset(("(", "["))
_LISTED = frozenset((",", "and", "&", "or"))
_JOINTS = frozenset((",", "and", "in", "&"))
_BEHIND_PARTICIPLE = frozenset(("by", "in", "last", "on", "this", "up"))
_REVISED = words("revision") | (words("superseded") - {"first", "earlier"})
_REPORTED = words("reported")
_SETS = words("sets", TIME_WORDS)
_PARTICIPLES = words("hit_participle", TIME_WORDS) | FOUNDED

_ENUMERATORS = frozenset("enumerator enumerators interviewer interviewers".split())
_REVERSING = frozenset(("erasing", "rebounding", "recovering", "reversing", "snapping"))


def assign(
    doc: Doc, times: list[TimeExpr], nums: list[Numeral], published_on: date | None, announced_on: date | None = None
) -> str | None:
    """Set `time_period` and `comparison_basis` of the statements.

    Parameters
    ----------
    doc : Doc
        The tokenised text.
    times : list of TimeExpr
        As `find_times` gives them for the same text and dates; their roles are made more precise here.
    nums : list of Numeral
        The statements in text order, with kind, unit, scenario and applies_to set.
    published_on, announced_on : date or None
        The article's own dates.

    Returns
    -------
    str or None
        The day of the census that the article reports, if it does.
    """
    if not nums:
        return None
    told_again = _reach_past_brackets(doc.low, nums)
    st = State(doc, times, nums, published_on or announced_on)
    sents = doc.sents
    body = _body(st)
    groups: list[tuple[int, list[Numeral], list[TimeExpr]]] = []
    i = j = 0
    n_nums, n_times = len(nums), len(times)
    while i < n_nums or j < n_times:
        s = nums[i].sent if i < n_nums else 1 << 60
        if j < n_times and times[j].sent < s:
            s = times[j].sent
        a, b = i, j
        while i < n_nums and nums[i].sent == s:
            i += 1
        while j < n_times and times[j].sent == s:
            j += 1
        figures, expressions = nums[a:i], times[b:j]
        groups.append((s, figures, expressions))
        sent = sents[s]
        st.role_before = None
        told = [n for n in figures if n.kind != "equivalent"] if told_again else figures
        for t in expressions:
            set_role(st, t, told, sent.first, sent.last)
            if t.role == "time":
                set_clause(st, t, sent.first)
            st.role_before = t
        if st.day is not None and figures and expressions:
            up_to_day(st, expressions, figures)
    set_topic(st, body)
    headlines = []
    topic: str | None = None  # the article's, while a section has one of its own
    heads = deque(_headings(doc, body))
    headings = set(heads)
    told_below = []
    for s, figures, expressions in groups:
        if s < body:
            headlines.append((figures, expressions))
            continue
        while heads and heads[0] <= s:
            # "II. Work in 2017": what its section goes back to, up to the next heading
            dated = next((t for t in expressions if t.role == "time" and t.iso), None) if heads[0] == s else None
            heads.popleft()
            if dated is not None and not figures and _is_over(st, dated):
                topic = topic or st.main
                st.main = dated.iso
            elif topic is not None:
                st.main = topic
                topic = None
        enter(st, s)
        _sentence(st, s, figures, expressions)
        if s in headings and figures and not any(t.iso for t in expressions):
            told_below.append(figures)
    st.main = topic or st.main
    for figures in told_below:
        _as_below(st, figures)
    for figures, expressions in headlines:
        if figures:
            _headline(st, figures, expressions)
    census = st.count_day if st.census and st.count_day is not None and len(st.count_day) == 10 else None
    if census is not None:
        _of_the_count(census, nums)
    if st.yearly:
        _over_year({id(n) for n in st.yearly}, nums)
    for n, last in told_again:
        n.last = last
    return census


def _of_the_count(day: str, nums: list[Numeral]) -> None:
    """ "The census cost 4.2 million yuan, and 11,000 enumerators took part": in its year, and not on its day."""
    for n in nums:
        if n.time_period == day and (
            is_money(n.unit) or not _ENUMERATORS.isdisjoint((n.subject or "").lower().split())
        ):
            n.time_period = day[:4]


def _over_year(yearly: set[int], nums: list[Numeral]) -> None:
    """ "had 300 firms at the end of 2017. Their sales came to 4 million, 8 percent more": in the year."""
    for n in nums:
        told = n.time_period or ""
        if (id(n) in yearly or id(n.applies_to) in yearly) and told[4:] == "-12-31":
            n.time_period = told[:4]


def _reach_past_brackets(low: list[str], nums: list[Numeral]) -> list[tuple[Numeral, int]]:
    """Let a level end behind the same amount in brackets: "from 1,047 billion yuan ($157 billion) in 2012".

    Returns the levels with their own ends.
    """
    reached = []
    for n in nums:
        if low[n.last : n.last + 1] == ["("] and low[n.last + 2 : n.last + 3] == [")"] and low[n.last + 1] in _MARKS:
            reached.append((n, n.last))
            n.last += 3  # "7.9% (yoy) in June"
    for level, again in pairwise(nums):
        if (
            again.kind == "equivalent"
            and again.applies_to is level
            and low[level.last] == "("
            and again.first - level.last <= 4
            and low[again.last : again.last + 1] == [")"]
        ):
            reached.append((level, level.last))
            level.last = again.last + 1
    return reached


def _body(st: State) -> int:
    """Index of the first sentence of running text: it ends like a sentence and is long enough for one."""
    toks = st.doc.toks
    caption = -1
    for s in st.doc.sents:
        begin = min(s.first + (st.low[s.first] in _BRACKETS), s.last - 1)
        if st.low[begin] in _CAPTIONS and st.low[begin + 1 : begin + 2] == [":"]:
            caption = s.para
        if (
            s.last - s.first >= 8
            and s.para != caption
            and toks[s.last - 1] in '.!?"\u201d\u3002:;)'
            and not (toks[s.last - 1] == ")" and s.last - s.first < 25)
        ):
            return s.index
    return 0


def _headings(doc: Doc, body: int) -> list[int]:
    """Sentences behind the first of the text that stand alone in a short line and do not end like one."""
    sents, toks = doc.sents, doc.toks
    out = []
    for s in sents[body + 1 :]:
        if s.last - s.first < 10 and toks[s.last - 1][-1:].isalnum() and toks[s.first][0].isupper():
            before = sents[s.index - 1]
            enumerated = before.para == s.para and before.last - before.first <= 2
            alone = s.index + 1 == len(sents) or sents[s.index + 1].para != s.para
            if alone and (enumerated or before.para != s.para):
                out.append(s.index)
    return out


def _is_over(st: State, t: TimeExpr) -> bool:
    """Whether a time of a heading is a year, a part of one, or years, that have begun."""
    iso = t.iso or ""
    return len(iso) != 10 and t.rel != "vague" and (st.today is None or bounds(iso)[1].isoformat()[:4] <= st.today[:4])


def _headline(st: State, group: list[Numeral], times: list[TimeExpr]) -> None:
    """A headline's figures are those of the text, told shorter."""
    st.context, st.context_now = st.main, False
    _sentence(st, group[0].sent, group, times)
    own = any(t.role == "time" and t.iso for t in times)
    last = group[-1].sent
    below = index_before(st.nums, group[-1].last) + 1
    for n in group:
        if n.value is None:
            continue
        best = None
        for m in st.nums[below : below + _FIGURES_BELOW]:
            if m.sent > last and m.unit == n.unit and m.value is not None and m.kind == n.kind:
                near = abs(m.value - n.value) <= 0.05 * abs(m.value)
                if m.scenario == "target" and n.scenario == "actual" and m.value != n.value:
                    near = False  # "fall by 89 percent", beside a goal of 90
                if near and (best is None or abs(m.value - n.value) < abs((best.value or 0.0) - n.value)):
                    best = m
        if best is not None:
            if not own or n.time_period is None:
                n.time_period = best.time_period
            if n.comparison_basis is None and n.kind in MOVES:
                n.comparison_basis = best.comparison_basis


# A text of nothing but headlines is read in linear time.
_FIGURES_BELOW = 1000
_NEARLY_OVER = 100


def _as_below(st: State, figures: list[Numeral]) -> None:
    """The figures of a heading are those of its section, told shorter."""
    k = index_before(st.nums, figures[-1].last) + 1
    for n in figures:
        for m in st.nums[k : k + 12]:
            if m.sent <= n.sent + 5 and m.value == n.value and m.unit == n.unit and m.kind == n.kind:
                n.time_period = m.time_period
                break


def _sentence(st: State, s: int, nums: list[Numeral], times: list[TimeExpr]) -> None:
    sent = st.doc.sents[s]
    st.first, st.last = sent.first, sent.last
    st.figures = nums
    st.firsts = [n.first for n in nums]
    st.breaks, st.fences = st.doc.where(BREAKS, sent.first, sent.last), {}
    if "but" in st.low[sent.first : sent.last]:
        # Not "which had all but stopped"
        st.breaks = [i for i in st.breaks if st.low[i] != "but" or st.low[i - 1] != "all"]
    if times:
        st.announced_at = {t.last for t in times if t.role == "announced"}
        st.fences = _fence(st, times)
        anaphora(st, times)
    if not nums:
        note_times(st, s, times)
        return
    st.own, st.bases, st.insets, st.whens, st.owned = [], [], [], [], {}
    st.told_here = times
    st.starts = []
    st.sentence_main = st.context
    st.announced = None
    main = None
    if times:
        _settle(st, times)
        st.own = [t for t in times if t.role in ("time", "since", "caption")]
        st.bases = [t for t in times if t.role == "base"]
        st.insets = [t for t in times if t.role == "inset"]
        st.owned = {
            id(t.owner): t.iso for t in times if t.role == "aside" and t.owner is not None and t.iso is not None
        }
        tokens, end = st.low, sent.last - 2
        st.whens = [
            t
            for t in times
            if t.last < end
            # "against the same week last year when exports stood at 6 million"
            and (tokens[t.last] == "," or (tokens[t.last] == "when" and t.role == "base"))
            and (
                tokens[t.last] == "when"
                or tokens[t.last + 1] == "when"
                # "That is far from 2017, the worst year so far, when 186,000 people fell ill"
                or (
                    tokens[t.last + 1] == "the"
                    and [",", "when"] in (tokens[i : i + 2] for i in range(t.last + 2, t.last + 7))
                )
            )
        ]
        main = _main(st)
        for t in times:
            if t.role == "announced":
                if st.announced is None and t.iso is not None and len(t.iso) == 10:
                    st.announced = t.iso
            elif t.iso is None and t.rel in ("prev", "same") and t.role in ("time", "inset"):
                # Not "Five years ago, in the same eight months of 2018"
                told = any(o.first < t.first and o.iso is not None and o.iso != str(t.year) for o in st.own[:64])
                seen = main if main and (told or t.role == "inset") else st.context
                t.iso = as_told(st, t) or seen_as(st, t, ago(st, t, seen))
                main = main or (t.iso if t.role == "time" else None)
            elif t.rel == "prev_span":
                month = main if main is not None and len(main) == 7 else st.context
                t.iso = months_before(month, t.months) if month is not None else None
            elif t.iso is None and t.rel in _BEFORE and t.role == "time":
                # "In the previous quarter the rate was 6.5 percent", "76 patients on July 3 and 81 the previous day"
                before = (unit_before(seen, t.rel[5:]) for seen in (main, st.context or st.main) if seen is not None)
                t.iso = next((iso for iso in before if iso is not None), None)
        if main is None and st.bases and st.context is not None and st.context != st.grains.get("month"):
            month = st.grains.get("month")
            if month is not None and len(st.context) == 15 and any(t.rel == "prev_month" for t in st.bases[:8]):
                # "For the first ten months ... Industry grew 4.9 percent, 1.6 points less than the month before"
                st.context = month
        if main is None and len(st.bases) == 1 and st.context is not None and len(st.context) == 15:
            base = st.bases[0].iso or ""
            spans = {base[4:9] + base[12:], st.context[4:9] + st.context[12:]}
            if len(base) == 15 and st.bases[0].explicit and len(spans) == 2 and all(x[:4] == "-01/" for x in spans):
                # "Fares brought in 4 million, 3 percent above January-September 2012", in news of January-February 2014
                later = shift(base, 1)
                st.context = later if bounds(later)[1] <= bounds(st.context)[1] else st.context
        st.sentence_main = main or st.context
        date_bases(st, st.sentence_main)
        st.starts = [t.first for t in st.own]
        st.base_starts = [t.first for t in st.bases]
    dependent = []
    moves = conditions = targets = revised = False
    bases = any(t.doubtful for t in times)
    for n in nums:
        if n.base or (n.kind == "change" and st.low[n.first - 1] == "from"):
            bases = True
        if n.revision == "before":
            revised = True
        if n.kind in MOVES:
            moves = True
        if n.scenario == "condition":
            conditions = True
        elif n.scenario == "target":
            targets = True
        if n.applies_to is None or n.kind not in _DEPENDENT:
            independent(st, n)
            if n.unit == "permille" and n.kind == "share" and (n.time_period or "")[4:] == "-12-31":
                # "At the end of the year it had 712,600 people. The birth rate was 5.02 per thousand": of the year
                n.time_period = (n.time_period or "")[:4]
        else:
            dependent.append(n)
    for n in dependent:
        hanging(st, n, 0)
    level = next((n for n in reversed(nums) if n.kind == "level" and not n.base and id(n) not in st.compared), None)
    if level is not None:
        st.last_told = (level.sent, level.time_period)
    elif nums[-1].kind == "change":
        st.last_moved = (nums[-1].sent, nums[-1].time_period)
    if targets and len(nums) > 1:
        _parallel(st, s, nums)
    for low, high in pairwise(nums):
        if low.form == "range_low" and high.form == "range_high" and not low.base:
            low.time_period = high.time_period
        elif high.unit == low.unit and high.kind == low.kind and _stood_before(st, low, high):
            high.time_period = low.time_period
        elif (
            low.base
            and low.scenario == high.scenario == "target"
            and st.low[high.first - 1] == "to"
            and "and" not in st.low[low.last : high.first]
        ):
            low.time_period = high.time_period  # "raised its forecast for the year from 8.5 million to 9 million"
        elif (
            high.unit == low.unit
            and high.kind == low.kind
            # Also "averaged 72 percent last year, after 70 percent;"
            and (
                low.kind == "change"
                or (len(low.time_period or "") == 4 and not "".join(st.low[high.last : high.last + 1]).isalnum())
            )
            and (earlier := _after_that(st, low, high))
        ):
            high.time_period, high.comparison_basis = earlier, low.comparison_basis
        elif (
            high.kind == "level"
            and high.unit == "percentage_point"
            and low.kind == "change"
            and low.time_period is not None
            and len(low.time_period) == 9
            and "," in st.low[low.last : high.first]
            and high.first - low.last <= 9
        ):
            # "growing by 5.9 percent a year, 0.5 percentage points faster than the country"
            high.time_period = low.time_period
    if len(st.own) > 1 and len(nums) > 1:
        _respectively(st, nums)
    if st.own and len(nums) > 1 and nums[-1].group and st.doc.has("respectively", nums[-1].last, st.last):
        _year_by_year(st, nums)
    if conditions:
        _conditions(nums)
    if moves:
        if st.earlier is not None and not st.own and (st.census or st.earlier_para == st.para):
            _a_year_since(st, st.earlier, nums)
        set_basis(st, s, nums, times)
    note_earlier(st)
    if moves:
        rates_before(st, s, nums)
    if bases:
        from_to(st, s, nums, times)
        between_ends(st, nums)
        same_months(st, nums)
    if revised:
        restated(st, nums)
    note(st, s, nums)
    if targets:
        for n in nums:
            if n.kind == "change" and n.scenario == "target":
                yearly(st, n)


def _stood_before(st: State, told: Numeral, n: Numeral) -> bool:
    """ "fell by 1.1 percent in May (revised from a fall of 0.9 percent)", "5.3 percent, first put at 5.1 percent": what
    a figure was before it was revised is of the same time."""
    for i in range(n.first - 1, max(told.last, n.first - 8) - 1, -1):
        if st.low[i] in ("(", ","):
            lead = st.low[i + 1 : i + 3]
            told_first = lead[:1] == ["first"] and lead[-1] in _REPORTED
            return told_first or lead[0] in _REVISED
    return False


def _after_that(st: State, told: Numeral, n: Numeral) -> str | None:
    """ "accelerated over a year (+4.6% after +4.2%)", "grew 0.4 percent in May, after growing by 1.6 percent": the rate
    of the month, quarter or year before."""
    gap = st.low[told.last : n.first]
    at = gap.index("after") if "after" in gap[:10] else -1
    if at < 0 or told.time_period is None or len(told.time_period) not in (4, 7) or told.base:
        return None
    behind = gap[at + 1 :]
    if not all(w in _MOVED or w in RISES for w in behind) or any(w in VERBS for w in gap[:at]):
        return None
    closed = st.low[n.last : n.last + 1] == [";"]
    if any(
        (0 <= t.first - n.last <= 4 and not closed) or told.last + at < t.first < n.first
        for t in (*st.own[:64], *st.bases[:64])
    ):
        return None
    if len(told.time_period) == 4:
        return str(int(told.time_period) - 1)
    return unit_before(told.time_period, "quarter" if "Q" in told.time_period else "month")


def _settle(st: State, times: list[TimeExpr]) -> None:
    """ "eased to 3.2 percent from 3.4 percent in March": whose time March is, the text before it tells, or the
    day of the article: figures are news of the last month or quarter that is over."""
    doubtful = [t for t in times if t.doubtful and t.role == "base" and t.iso is not None]
    alone = not any(o.role == "time" and o.iso is not None for o in times) if doubtful else False
    frame = st.context if st.context is not None and len(st.context) != 10 else None
    dated = [o.first for o in times if o.role == "time"] if doubtful else []
    for t in doubtful:
        iso = t.iso or ""
        if _held_now(st, t, dated):
            continue
        if (
            t.rel == "part"
            and frame is not None
            and len(frame) == len(iso) == 7
            and iso[:4] > frame[:4]
            and ("Q" in iso) == ("Q" in frame)
            and iso[4:] < frame[4:]
        ):
            continue  # news of the third quarter of 2021, "down from 10 percent in the second quarter"
        if len(iso) == 4 and st.context_now and not is_ongoing(st, iso):
            continue  # "62 per cent passed, results of today show. In Velm it was 56 per cent, up from 53 in 2016"
        if is_ongoing(st, iso) or _set_on(st, t) or (alone and (iso == frame or _is_latest(st, iso, frame))):
            t.role = "time"


def _held_now(st: State, t: TimeExpr, dated: list[int]) -> bool:
    """ "There are 37 of them, down from 41 last week", "is forecast at 18 billion, up from 16 billion in 2006": what is
    so now, or is to be, is held against then."""
    low, k = st.low, index_before(st.figures, t.first)
    n = st.figures[k] if k > 0 else None
    if n is not None and st.day is not None and st.figures[k - 1].scenario == "target":
        # "is likely to rise to 42 billion rupees from 39 billion in 2018-19", "at 42 billion, up 8 percent from 39
        # billion estimated for 2018-19", in March: that year is nearly over
        before = st.figures[k - 1]
        to = (before.applies_to or before) if before.kind == "change" else before
        moved = before is not to or low[before.first - 1] == "to"
        near = "from" in low[before.last : n.first] and n.first - before.last <= 6 and t.first - n.last <= 5
        if moved and near and to.unit == n.unit and to.kind == "level":
            return (bounds(t.iso or "")[1] - st.day).days < _NEARLY_OVER
    if n is None or low[n.first - 3 : n.first] not in ([",", "down", "from"], [",", "up", "from"]):
        return False
    level = st.figures[k - 1]
    if level.scenario == "target" or t.first - n.last > 2:
        return level.unit == n.unit
    # "grew by 2.2 percent in spring, down from 3.2 percent in the first three months"
    return bisect_left(dated, level.last) < bisect_left(dated, n.first) or (
        low[t.first] == "last" and tense_of(st, level) in ("present", "copula")
    )


def _set_on(st: State, t: TimeExpr) -> bool:
    """ "raised to 8 percent from 5 percent on April 1": the day of a decision."""
    k = index_before(st.figures, t.first)
    if len(t.iso or "") != 10 or st.low[t.first - 1] not in ("on", "last") or k < 1:
        return False
    n = st.figures[k - 1]
    before = st.low[max(st.first, n.first - 9) : n.first]
    return before[-1:] == ["to"] and not _SETS.isdisjoint(before) and GUIDANCE.isdisjoint(before)


def _is_latest(st: State, iso: str, frame: str | None) -> bool:
    """Whether a period is later than what was told, or the last of its length that was over on the article's day."""
    if frame is not None:
        return bounds(frame)[1] < bounds(iso)[1]
    if st.day is None:
        return False
    following = shift(iso, 1) if len(iso) == 4 else one_after(iso)
    return following is not None and bounds(following)[0] <= st.day <= bounds(following)[1]


def _a_year_since(st: State, earlier: str, nums: list[Numeral]) -> None:
    """ "23 percent fewer than in 2010. The population thus shrank by 2.7 percent a year on average": in all the years
    since what was compared."""
    begin = earlier.split("/")[-1][:4]
    for n in nums:
        told = n.time_period or ""
        if (
            n.kind == "change"
            and n.unit == "percent"
            and n.scenario == "actual"
            and len(told) in (4, 10)
            and int(told[:4]) - int(begin) > 1
            and averaged(st, n)
        ):
            n.time_period = f"{begin}/{told[:4]}"


def _respectively(st: State, nums: list[Numeral]) -> None:
    """ "3.2, 3.5 and 4.1 billion yuan in 2019, 2020 and 2021": the first for the first."""
    low, own = st.low, st.own
    i = 0
    while i < len(own):
        j = i + 1
        while (
            j < len(own)
            and own[j].first - own[j - 1].last <= 3
            and not (set(low[own[j - 1].last : own[j].first]) - _JOINTS)
        ):
            j += 1
        if j - i > 1:
            _deal(st, own[i:j], nums)
        i = j


def _year_by_year(st: State, nums: list[Numeral]) -> None:
    """ "From 2017 to 2019, the growth rates were 10.2, 10.3 and 11.8 percent respectively": one for each year."""
    low = st.low
    group = [n for n in nums if n.group == nums[-1].group]
    begin = group[0].first
    for t in st.own[:8]:
        told = t.iso or ""
        if t.last > begin or len(told) != 9 or told[4] != "/" or int(told[5:]) - int(told[:4]) != len(group) - 1:
            continue
        after = t.last + (low[t.last] == ",")
        same = all(n.subject == group[0].subject for n in group)
        if same and begin - after < 25 and _LISTED.isdisjoint(low[after:begin]) and group[0].form != "range_low":
            for k, n in enumerate(group):
                n.time_period = f"{int(told[:4]) + k}"
                n.comparison_basis = None


def _deal(st: State, times: list[TimeExpr], nums: list[Numeral]) -> None:
    k = max(0, index_before(nums, times[0].first))
    for at in (k, k + 1):
        if at < len(nums) and nums[at].group:
            group = [n for n in nums[max(0, at - len(times)) : at + len(times)] if n.group == nums[at].group]
            if len(group) == len(times) and group[0].form != "range_low":
                for n, t in zip(group, times, strict=True):
                    n.time_period = t.iso
                return


def _parallel(st: State, s: int, nums: list[Numeral]) -> None:
    """ "8.6 million in 2023 and 8.2 million in 2024, and prices of 42 and 51 dollars"; "In Peru, growth is seen at 1.2
    and 1.6 percent": forecasts side by side are for the years told side by side last."""
    first: Numeral | None = None
    for n in nums:
        if not n.group or n.scenario != "target" or (first is not None and first.group == n.group):
            continue
        first = n
        group = [m for m in nums if m.group == n.group]
        last = group[-1]
        at = bisect_left(st.starts, n.first)
        series = _years([t for t in st.own[:at] if t.role == "time"])
        if len(series) < 2 and s - st.series_sent <= 4:
            series = st.series
        behind = st.own[at].first if at < len(st.own) else st.last + 9
        if (
            1 < len(group) == len(series)
            and n.form != "range_low"
            and (n.subject or "").split()[-1:] == (last.subject or "").split()[-1:]
            and not (behind > last.last and behind - last.last <= 4)
            and behind > n.last
        ):
            for m, period in zip(group, series, strict=True):
                m.time_period = period
    series = _years([t for t in st.own if t.role == "time"])
    if len(series) > 1:
        st.series, st.series_sent = series, s


def _years(times: list[TimeExpr]) -> list[str]:
    """The years of times, if they rise."""
    years = [t.iso for t in times[:8] if t.iso is not None and len(t.iso) in (4, 15)]
    return years if all(a < b for a, b in pairwise(years)) else []


def _conditions(nums: list[Numeral]) -> None:
    """A threshold among figures holds for their time: "those with revenue above 100 million yuan numbered 201"."""
    told = next(
        (n.time_period for n in nums if n.scenario == "actual" and n.time_period is not None and not n.base), None
    )
    if told is not None:
        for n in nums:
            if n.scenario == "condition" and n.time_period is None:
                n.time_period = told


def _main(st: State) -> str | None:
    """The period that the sentence speaks of: its first time that is neither a comparison nor in the future."""
    for t in st.own:
        if (
            t.role == "time"
            and t.iso is not None
            and id(t) not in st.fences
            and not (st.day and bounds(t.iso)[0] > st.day)
        ):
            return t.iso
    return None


def _fence(st: State, times: list[TimeExpr]) -> dict[int, tuple[int, int]]:
    """Times of earlier things in clauses of their own: "spending, which had dropped in 2020, bounced back",
    "Spain, which led until 2006, added nothing", "farming, hit by disease in 2019, is on the mend"."""
    low, breaks = st.low, st.breaks
    fences: dict[int, tuple[int, int]] = {}
    for k, t in enumerate(times[:-1]):
        if low[t.last : t.last + 2] == [",", "when"]:
            # "Since 2015, when the survey of 2014 put it at 40 dollars, spending has fallen"
            begin = bisect_left(breaks, t.last) + 1
            end = breaks[begin] if begin < len(breaks) else st.last
            fences.update({id(o): (t.last, end) for o in times[k + 1 : k + 9] if o.first < end})
    for t in times:
        if id(t) in fences or t.role not in ("time", "aside"):
            continue
        at = bisect_left(breaks, t.first)
        if t.role == "time" and low[t.last : t.last + 1] == [")"] and (opened := _bracket_of(st, t)) != 0:
            fences[id(t)] = (opened, t.last)
            continue
        if t.rel == "now" and (held := _within_brackets(st, t)) is not None:
            fences[id(t)] = held
            continue
        if t.role == "time" and low[t.first - 1] == "(" and (shut := _bracketed_first(st, t)) != 0:
            fences[id(t)] = (t.first - 1, shut)
            continue
        if t.role == "time" and (figure := _recorded_then(st, t)) is not None:
            fences[id(t)] = (figure.first - 2, t.last)
            continue
        if t.role == "time" and (clause := _relative_clause(st, t, breaks, at)) is not None:
            fences[id(t)] = clause
            continue
        if t.role == "time" and at and low[breaks[at - 1] : breaks[at - 1] + 2] == [",", "having"]:
            # "sugar fell by 2 points to 418, having reached its highest level in January"
            fences[id(t)] = (breaks[at - 1], breaks[at] if at < len(breaks) else st.last)
            continue
        if at and t.role == "time" and low[breaks[at - 1] : breaks[at - 1] + 3] in _OF_WHICH and len(times) < 9:
            a, b = breaks[at - 1], breaks[at] if at < len(breaks) else st.last
            k = bisect_left(st.firsts, a)
            if 0 < k < len(st.figures) and (m := st.figures[k]).last < t.first:
                # "rose to 29.1 billion, of which 9.2 billion stems from a sale in December"
                does = m.unit != "1" and low[m.last].isalpha() and low[m.last][-1] == "s"
                if does or any(verb_at(st, i) is not None for i in range(m.last, t.first)):
                    fences[id(t)] = (a, b)
                    continue
        if at and t.role == "time" and low[breaks[at - 1]] == ",":
            a, b = breaks[at - 1], breaks[at] if at < len(breaks) else st.last
            empty = t.rel == "now" and bisect_left(st.firsts, a) == bisect_left(st.firsts, b)
            if low[a + 1] in BRINGING and t.rel == "the_period" and t.months:
                # ", raising the ten-month volume and value to 120,000 tonnes and $1.1 billion"
                k = bisect_left(breaks, a + 1)
                while k < len(breaks) and low[breaks[k]] != ",":
                    k += 1
                b = breaks[k] if k < len(breaks) else st.last
                if b < st.last and low[b + 1 : b + 2] in (["up"], ["down"]):
                    b = st.last
            if low[a + 1] in BRINGING or low[a + 1] in _REVERSING or (empty and low[a + 1] in _RELATIVES):
                # ", bringing the average over the plan period to 24.5 percent"; ", which has now been picked,"
                fences[id(t)] = (a, b)
                continue
        if t.role == "aside":
            # "The plant, built in 2011 at a cost of 260 million yuan, has"
            # Also "Founded in 1956 with 40 beds, the hospital has"
            a = breaks[at - 1] if at else st.first - 1
            closed = at < len(breaks) and low[breaks[at]] == "," and (at == 0 or low[a] == ",")
            if closed and low[a + 1] in _PARTICIPLES and low[t.last] != "and":
                k = bisect_left(st.firsts, t.last)
                if k < len(st.firsts) and st.firsts[k] < breaks[at]:
                    t.role = "time"
                    fences[id(t)] = (a, breaks[at])
            continue
        if at < len(breaks) and t.last == breaks[at] and _before_next(st, t, breaks[at]):
            fences[id(t)] = (st.first - 1, breaks[at])
            continue
        if at and 3 <= t.first - breaks[at - 1] <= 4 and _told_besides(st, breaks[at - 1]):
            # "left through the zone, approved in April 2020 as one of 46"
            fences[id(t)] = (breaks[at - 1], breaks[at] if at < len(breaks) else st.last)
            continue
        if not 0 < at < len(breaks) or breaks[at] - t.last > 9:
            continue
        a, b = breaks[at - 1], breaks[at]
        if low[a] != "," or low[b] != ",":
            continue
        k = bisect_left(st.firsts, a)
        empty = all(n.kind == "rank" for n in st.figures[k : bisect_left(st.firsts, b)]) and not (
            k and a - st.figures[k - 1].last <= 6
        )
        if (
            empty
            and low[a + 2] in _BEHIND_PARTICIPLE
            and (low[a + 1] in _PARTICIPLES or low[a + 1] == "due" or low[a + 1][-2:] == "ed")
        ):
            # Also "The cabinet, sworn in on Monday, inherited", "The zone, approved in 2018 as the 19th, has"
            fences[id(t)] = (a, b)
    return fences


def _bracket_of(st: State, t: TimeExpr) -> int:
    """ "in Wales (7.4%) and Kent (9.3% in March)": where the bracket opens that holds a figure and its own time."""
    k = bisect_left(st.firsts, t.first) - 1
    if k < 1 or st.low[st.figures[k].first - 1] != "(" or t.first - st.figures[k].last > 3:
        return 0
    return st.figures[k].first - 1


def _within_brackets(st: State, t: TimeExpr) -> tuple[int, int] | None:
    """ "Velm (34.4 percent before revision, now 33.1 percent) and Kent with 29.7": the brackets around a time."""
    low = st.low
    opened = next((i for i in range(t.first - 1, max(st.first, t.first - 12) - 1, -1) if low[i] in ("(", ")")), -1)
    shut = next((i for i in range(t.last, min(st.last, t.last + 12)) if low[i] in ("(", ")")), -1)
    return (opened, shut) if opened >= 0 and shut > 0 and low[opened] == "(" and low[shut] == ")" else None


def _bracketed_first(st: State, t: TimeExpr) -> int:
    """ "up 10.7% (Jan-Feb: 13.2%), real estate down 5%": where the bracket closes that a time and its figure fill."""
    k = bisect_left(st.firsts, t.last)
    if k < 1 or k >= len(st.firsts) or st.firsts[k] - t.last > 3:
        return 0
    close = st.figures[k].last
    return close if st.low[close : close + 1] == [")"] else 0


def _recorded_then(st: State, t: TimeExpr) -> Numeral | None:
    """ "grew by 0.1 percent, reversing the 0.4 percent contraction recorded in the first quarter": the figure whose
    time it is."""
    low, k = st.low, bisect_left(st.firsts, t.first) - 1
    at = t.first - 1 - (low[t.first - 1] == "the")
    if k < 1 or low[at] != "in" or low[at - 1] not in _RECORDED or at - 1 - st.figures[k].last > 2:
        return None
    return st.figures[k] if low[st.figures[k].first - 1] == "the" else None


def _told_besides(st: State, a: int) -> bool:
    """Whether a participle behind a comma tells of what stands before, and that is no figure."""
    low = st.low
    w = low[a + 1]
    k = bisect_left(st.firsts, a)
    return (
        low[a] == ","
        and k > 0
        and low[a + 2] in _BEHIND_PARTICIPLE
        and (w in _PARTICIPLES or (w[-2:] == "ed" and len(w) > 4))
        and w != "set"
        and a - st.figures[k - 1].last > 3
    )


def _before_next(st: State, t: TimeExpr, comma: int) -> bool:
    """ "Corn sold well last winter, and the area under soybeans shrank by 9,000 mu": what has no figure is of then."""
    low = st.low
    return (
        t.role == "time"
        and t.first - st.first > 2
        and low[comma : comma + 2] == [",", "and"]
        and bisect_left(st.firsts, comma) == 0
        and comma + 3 < st.last
        and verb_at(st, comma + 2) is None
        and any(verb_at(st, i) == "past" for i in range(comma + 3, min(st.last, comma + 12)))
    )


def _paid(st: State, comma: int) -> bool:
    """Whether behind a comma stands what the thing told before it brought or cost: ", for 480,000 yuan", ", or an
    average of 8 yuan per kg"."""
    low, k = st.low, bisect_left(st.firsts, comma)
    if k == len(st.firsts) or low[comma] != "," or low[comma + 1] not in ("at", "for", "or", "worth"):
        return False
    n = st.figures[k]
    return (
        n.first - comma <= 5
        and (n.unit or "")[:3].isupper()
        and all(verb_at(st, i) is None for i in range(comma + 2, n.first))
    )


def _there_was(st: State, i: int) -> bool:
    """ "There was only one freight train that passed through in 2013": what the clause dates is counted."""
    k = index_before(st.figures, i)
    if k < 0 or st.figures[k].last < i - 6:
        return False
    j = st.figures[k].first - 1
    j -= st.low[j] in ("just", "only")
    return j > st.first and st.low[j] in ("was", "were") and st.low[j - 1] == "there"


def _relative_clause(st: State, t: TimeExpr, breaks: list[int], at: int) -> tuple[int, int] | None:
    """The clause with a verb in the past that a time closes: "the freighters that it started to operate in May",
    "the laboratory, which opened in 2022, has", "of the firms that moved in in 2015, 64 percent were still". Also
    "after cutting output in 2022", "until the harbour froze in January"."""
    low = st.low
    # "The Games, which the city hosted from Feb. 17 to 27, drew 3,700 athletes"
    spanned = "/" in (t.iso or "") and "had" not in low[max(st.first, t.first - 6) : t.first]
    begin = breaks[at - 1] + 1 if at else st.first
    for i in range(t.first - 2, max(begin, t.first - 20) - 1, -1):
        w = low[i]
        if i == t.clause and t.iso is not None and not spanned:
            if at + 1 < len(breaks) and low[breaks[at] : breaks[at] + 2] in ([",", "which"], [",", "who"]):
                at += 1
            return i, breaks[at] if at < len(breaks) else st.last
        if w in _RELATIVES and i > st.first and low[i - 1] != ":":
            said = low[i - 1] in _THAT_SAYS or low[i - 1] in VERBS or low[i - 1][-2:] == "ed"
            # "said on Tuesday that its trains had carried"
            if w == "that" and (said or (st.announced_at and i in st.announced_at)):
                return None
            if (
                w in RELATIVE
                and low[i - 1] == ","
                and at < len(breaks)
                and breaks[at] + 1 < st.last
                and low[breaks[at]] == ","
                and low[breaks[at] + 1] in ("was", "were")
                and not any(low[j] == "," for j in range(i, breaks[at]))
            ):
                return i, breaks[at]  # "Shares, which are down 5% this year after rising 25% in 2021, were up 1.2%"
            if w in RELATIVE and _there_was(st, i):
                return None
            # "Shares, which have risen 45% so far this year, were down at 19 euros"
            perfect = low[i + 1] in ("has", "have") and low[i - 1] == ","
            # "Its 1,064 inns, 300 of which opened within the past 12 months, took in"
            # "Imports, which had risen by 12 percent in the first half of 2020, fell by 3 percent"
            if spanned and not perfect and low[i - 1] != "of" and "had" not in low[i + 1 : min(i + 4, t.first)]:
                return None
            if i == t.first - 2 and low[i - 1] == "," and at < len(breaks) and low[t.last] in ("had", "was", "were"):
                return i, breaks[at]  # "French clubs, which in 2014 had paid out 105 million, came to 220 million"
            # Also "on a plant that will fill 24,000 bottles from 2021"
            if (
                low[i + 1] != "will"
                and not perfect
                and not any(v in PAST or (v[-2:] == "ed" and v[-3:] != "eed") for v in low[i + 1 : t.first])
            ):
                return None
            while at < len(breaks) and _paid(st, breaks[at]):
                at += 1  # "which sold 60 tonnes in May, for 480,000 yuan, or 8 yuan per kg, has"
            end = breaks[at] if at < len(breaks) else st.last
            return (i, end) if _FINITE.isdisjoint(low[t.last : t.last + 1]) else (i, t.last + 1)
    return None
