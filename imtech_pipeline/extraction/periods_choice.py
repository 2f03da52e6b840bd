"""Which of its sentence's times a figure is for: the one beside it, else one in front, else one behind."""

from __future__ import annotations

from bisect import bisect_left

from .iso_periods import bounds, end_day, next_to, shift
from .lexicon import TIME_WORDS, words
from .model import Numeral
from .periods_compared import beyond_base, of_base, past_base
from .periods_inherit import inherit, risen_over, target_near
from .periods_scan import SAID, SEASONS, TimeExpr
from .periods_state import (
    AUXILIARY,
    BREAKS,
    CLAUSES,
    FOUNDED,
    INTO_TIME,
    MOVES,
    RELATIVE,
    RISES,
    VERBS,
    State,
    averaged,
    broken,
    index_before,
    is_span,
    is_target,
    lead_of,
    moved_to,
    risen,
    told_near,
)
from .periods_tense import by_the_year, present_without, tense_of, verb_at

_SETTLEMENT = words("settlement", TIME_WORDS)
BRINGING = frozenset(("bringing", "brought", "brings", "taking", "lifting", "raising"))
_HAS_NOW = frozenset(("employs", "has", "owns", "runs"))
_IN_A_YEAR = words("yearly_noun", TIME_WORDS)
_FLOWS = frozenset("deficit exports imports income loss profit revenue sales surplus turnover".split())
_IT = frozenset(("that", "these", "they", "this"))
# "set up jointly with the Academy of Sciences in 2015"
_PARTICIPLE = 12
_MADE = FOUNDED | words("hit_participle", TIME_WORDS)
_SUBJECTS = RELATIVE | frozenset(("and", "but", "it", "or", "they", "where", "whose"))
_STANDING = words("standing", TIME_WORDS)
_TELLS = words("telling", TIME_WORDS) | words("relating_verb", TIME_WORDS) | words("survey", TIME_WORDS)
_PRONOUNS = frozenset(("it", "they", "he", "she"))
_IT_WAS = (["it", "was"], ["it", "stood"], ["it", "had"], ["they", "were"], ["it", "came"])
_TIMES_OVER = frozenset(("doubled", "halved", "quadrupled", "tripled"))
_ROSE = RISES | {"doubled", "quadrupled", "tripled"}
_REVISED = words("revision")
_OPENING = frozenset(("in", "at", "by", "on", "for", "during", "from", "over"))
_REACHING = ([",", "reaching"], [",", "hitting"], [",", "topping"])
_REACHED = frozenset(("came", "reached", "stood", "totaled", "totalled", "was", "were"))
_NOT_NOW = frozenset(("(", ","))
_FROM_BETWEEN = frozenset(("from", "between"))
# "They were worth 2 billion, and another 684 were signed in May", "because two had been sold in 2022"
_CAUSES = frozenset(("amid", "because", "despite", "owing", "thanks"))
_OTHER_CLAUSE = frozenset(("another",))
_ONGOING_NOT = frozenset(("come", "cut", "have", "put"))
# What another figure comes to.
_COMES_TO = frozenset("accounts brings equals exceeds leaves makes means represents stands takes totals works".split())
_GOALS = words("goal", TIME_WORDS)
GUIDANCE = words("forecast", TIME_WORDS) | _GOALS | {"guidance", "outlook"}
_GIVEN_UP = frozenset("abandoned dropped given issued published scrapped suspended withdrawn withdrew".split())
_FORESEEN = frozenset(("forecast", "foreseen", "predicted", "projected", "pledged"))
_WAS_DONE = frozenset(("had", "has", "have", "was", "were"))
_HELD_AGAINST = frozenset(("against", "from", "than", "with", "of"))
_OF_GOAL = frozenset(("about", "around", "at", "is", "of", "over", "roughly", "some", "was"))
_YEARLY = frozenset(("annual", "yearly"))
_WHOLE = frozenset(("entire", "full", "whole"))
_PERFECT = frozenset(("had", "has", "have"))
_ENDS = frozenset((",", ".", ";"))
_RESIDENTS = frozenset(("inhabitants", "residents"))
_DWELLERS = _RESIDENTS | {"people"}
_STAFF = words("staff", TIME_WORDS)
_OF_WITH = frozenset(("covering", "of", "over", "with"))
_DETERMINERS = frozenset(("the", "its", "their"))
_CURRENT = frozenset(("current", "present"))
_JOINING = frozenset(("and", "which", "who", "whose"))
_UNDATED = frozenset(("part", "unknown_last"))
_OF_WHOM = frozenset(("where", "who", "whose"))
_A = frozenset(("a", "an"))
_UNTIL = frozenset(("till", "until"))
_THEM = frozenset(("them", "these", "those"))
_OF_THAT = (
    ["of", "which"],
    ["of", "this"],
    ["of", "that"],
    ["within", "this"],
    ["within", "that"],
    ["of", "these"],
    ["of", "them"],
    ["among", "them"],
    ["among", "these"],
    ["among", "which"],
)
_IS_NOW = frozenset(("has", "is", "was"))
_WAS = frozenset(("had", "was", "were"))
_THERE = frozenset(("it", "this", "them", "these", "that", "which", "whom"))
# Further behind a figure no time of a sentence is its own.
_AHEAD = 160


def independent(st: State, n: Numeral) -> None:
    """Give a level, or what belongs to no level, its period."""
    low = st.low
    if n.unit == "year" and st.today is not None and _age(st, n):
        n.time_period = st.today
        st.ongoing.add(id(n))
        return
    if (
        n.unit == "1"
        and n.kind == "level"
        and not _DWELLERS.isdisjoint(low[n.last : n.last + 2])
        and st.today is not None
        and _residents(st, n)
    ):
        n.time_period = st.count_day if len(st.count_day or "") == 10 else st.today
        st.remarks.add(id(n))
        counted = next((t for t in st.own[:32] if 0 <= t.first - n.last <= 5 and t.role == "time"), None)
        if counted is not None and counted.iso and "," not in low[n.last : counted.first]:
            # "Nairobi, a city of 3.1 million people at the 2009 census, has": that is when they were counted
            n.time_period = counted.iso
            st.fences[id(counted)] = (n.first - 1, counted.last)
            return
        st.ongoing.add(id(n))
        return
    if low[n.first - 1] in _CURRENT and n.scenario == "actual" and st.today is not None:
        n.time_period = st.today
        st.ongoing.add(id(n))
        return
    if st.whens and _in_when(st, n):
        return
    if st.owned and (remark := st.owned.get(id(n))) is not None:
        n.time_period = remark
        st.compared.add(id(n))
        return
    if st.announced_at and n.scenario == "target" and (seen := _foreseen_before(st, n)) is not None:
        n.time_period = seen.time_period
        return
    if st.bases and ((n.kind == "change" and not is_target(n) and _mean_growth(st, n)) or of_base(st, n)):
        return
    if st.insets and _inset(st, n):
        return
    if (grown := _grown_to(st, n)) is not None and grown.time_period is not None:
        n.time_period = shift(grown.time_period, -1)
        st.compared.add(id(n))
        return
    if st.inset is not None and _bracketed(st, n):
        n.time_period = st.inset
        return
    if (
        n.kind in ("share", "level")
        and n.last + 1 < st.last
        and low[n.last] == "of"
        and low[n.last + 1] in _THERE
        and (n.kind == "share" or (n.unit == "1" and low[n.last + 1] in _THEM and not _later(st, n)))
    ):
        # "5,800 mu has been put to use since 2020, nearly half of it for workshops"
        m = index_before(st.figures, n.first)
        while m > 0 and id(st.figures[m]) in st.compared:
            m -= 1
        at = bisect_left(st.starts, n.first) if st.own else 0
        if m >= 0 and (whole := st.figures[m]).time_period is not None and not (at and st.own[at - 1].role != "since"):
            n.time_period = whole.time_period
            if id(whole) in st.ongoing:
                st.ongoing.add(id(n))
            return
    if low[n.first - 1] in _DETERMINERS and n.scenario == "actual" and st.today is not None and _whole_of_plan(st, n):
        n.time_period = st.today
        st.ongoing.add(id(n))
        return
    if st.own and n.kind == "level" and n.scenario == "actual" and (part := _part_now(st, n)) is not None:
        n.time_period = part.time_period
        st.ongoing.add(id(n))
        return
    if st.own and n.scenario == "actual" and n.kind != "change" and st.today is not None and _has_since(st, n):
        n.time_period = st.today
        st.ongoing.add(id(n))
        return
    if st.own and st.breaks and n.scenario == "actual" and st.today is not None and _and_now(st, n, st.own[0]):
        n.time_period = st.today
        st.ongoing.add(id(n))
        return
    if st.breaks and n.scenario == "actual" and _aside(st, n):
        n.time_period = st.today or st.context
        st.ongoing.add(id(n))
        return
    t = _time_of(st, n) if st.own else None
    if t is not None and t.first > n.last and (summed := _summed_up(st, n, t)) is not None:
        n.time_period = summed.time_period
        return
    if n.scenario == "target" and not n.base and _of_whole_year(st, n):
        frame = (t.iso if t is not None else None) or st.sentence_main or st.today
        if frame is not None and (len(frame) == 4 or "/" not in frame or frame[:4] == frame.split("/")[1][:4]):
            n.time_period = frame[:4]
            return
    if t is not None:
        _take(st, n, t)
        if (
            moved_to(st, n)
            and not (t.rel == "the_period" and t.months)
            and not (t.rel == "ytd" and st.low[t.first - 1] == "for")
            and n.time_period is not None
            and n.kind == "level"
            and _FLOWS.isdisjoint((n.subject or "").split())
            and n.scenario == "actual"
            and not BRINGING.isdisjoint(low[max(st.first, n.first - 9) : n.first])
            # "taking the total for the year to 21 billion"
            and not (t.last == n.first - 1 and "for" in low[max(t.first - 2, st.first) : t.first])
            # "brought investment to 90 million in 2009, down 3 percent from that in 2008"
            and not any(low[i] == "that" and low[i - 1] == "from" for i in range(n.last + 4, min(n.last + 12, st.last)))
        ):
            # "596 were added in the year, bringing the total to 2,002": a stock at the end of it.
            n.time_period = end_day(n.time_period)
        if t.first < n.first and (n.time_period or "")[4:] == "-12-31" and _flows(n):
            marks = st.breaks[bisect_left(st.breaks, t.last) : bisect_left(st.breaks, n.first)][:32]
            if any(low[i] == ";" for i in marks):
                st.yearly.append(n)  # "There were 21 firms at the end of the year; the added value fell by 3.7 percent"
        return
    if _before_that(st, n):
        st.compared.add(id(n))
        return
    if low[n.first - 2 : n.first] == ["of", "which"] and (is_target(n) or tense_of(st, n) not in ("present", "copula")):
        m = index_before(st.figures, n.first)
    if st.day is None and any(o.iso is None and (o.rel in _UNDATED or o.explicit) for o in st.own[:16]):
        # "last year", and nothing tells which: that is not what was told before
        return
    if (
        not st.own
        and st.last_told[0] == n.sent - 1
        and low[st.first : st.first + 2] in _OF_THAT
        and n.scenario == "actual"
        and (
            st.doc.sents[n.sent - 1].para == st.doc.sents[n.sent].para
            or low[st.first + 2 : st.first + 3] == ["total"]  # "Within this total", in a paragraph of its own
        )
    ):
        # "... 512 million in July; in the seven months 3,529 million. Of which, sales of goods": a part of the last
        n.time_period = st.last_told[1]
        return
    total = st.last_moved[0] == n.sent - 1 and low[st.first + 2 : st.first + 3] == ["total"]
    if total and not st.own and n.scenario == "actual" and low[st.first : st.first + 2] in _OF_THAT:
        # "In the first quarter exports fell 0.4 percent. Within this total, those of tea rose 2 percent"
        n.time_period = st.last_moved[1]
        return
    n.time_period = inherit(st, n)
    if is_target(n) and n.time_period is not None and st.day and all(t.rel == "now" for t in st.own[:4]):
        over = bounds(n.time_period)[1].year < st.day.year - 1
        if over and tense_of(st, n) in ("present", "copula"):
            n.time_period = None  # "Ten years ago eight in ten were imported. Today, our target is 20 percent"
    n.time_period = risen_over(st, n)
    told = n.time_period or ""
    if told[4:] == "-12-31" and told == st.context and not st.own and _flows(n):
        st.yearly.append(n)
    if st.bases and not st.own and n.time_period is not None and n.scenario == "actual":
        beyond_base(st, n)
        past_base(st, n)


def _foreseen_before(st: State, n: Numeral) -> Numeral | None:
    """ "will rise by 2.6 percent this year, compared with the 3.3 percent predicted in May, and 2 percent in 2025":
    the figure for whose time another was foreseen before."""
    low, m = st.low, index_before(st.figures, n.first)
    told = st.figures[m] if m >= 0 else n
    if told is n or (told.unit, told.kind, told.scenario) != (n.unit, n.kind, n.scenario) or n.first - told.last > 14:
        return None
    if _HELD_AGAINST.isdisjoint(low[max(told.last, n.first - 4) : n.first]):
        return None
    said = any(at in st.announced_at for at in range(n.last + 2, min(st.last, n.last + 8)))
    return told if said and not broken(st, n.last, n.last + 2) else None


def _before_that(st: State, n: Numeral) -> bool:
    """ "Before the outbreak, enrolment was 76 percent", "Before that, it was half": of a time that nobody tells."""
    low = st.low
    at = st.first + (not low[st.first][0].isalpha())
    if low[at : at + 1] != ["before"] and low[at : at + 2] != ["prior", "to"]:
        return False
    comma = next((i for i in st.breaks[:4] if low[i] == ","), 0)
    if not comma or comma > n.first:
        comma = next((i for i in range(at + 2, min(at + 7, n.first)) if low[i] in _PRONOUNS), 0)
    return 0 < comma < n.first and comma - at < 14 and n.scenario == "actual" and tense_of(st, n) == "past"


def _summed_up(st: State, n: Numeral, t: TimeExpr) -> Numeral | None:
    """ "plans to add 40 GW this year, bringing the total to 135 GW, and to build 7 lines by 2030": of this year."""
    low, m = st.low, index_before(st.figures, n.first)
    if n.kind != "level" or m < 0 or st.figures[m].time_period is None or not broken(st, n.last, t.first):
        return None
    at = next((i for i in range(n.first - 1, max(st.figures[m].last, n.first - 8), -1) if low[i] in BRINGING), 0)
    return st.figures[m] if at and low[at - 1] == "," else None


def _flows(n: Numeral) -> bool:
    """Whether the head of a subject is counted over a year and not at its end."""
    head = (n.subject or "").lower().partition(" of ")[0].partition(" in ")[0].partition(" under ")[0]
    head = head.partition(" by ")[0].removesuffix(" generated")
    whole = n.kind in ("level", "change") and n.unit != "percentage_point" and n.scenario == "actual"
    return whole and (head.rsplit(" ", 1)[-1] in _IN_A_YEAR or head.endswith(("added value", "value added")))


def _later(st: State, n: Numeral) -> bool:
    """Whether a time stands behind a figure, or it is planned: "380 of them in March"."""
    return n.scenario != "actual" or bisect_left(st.starts, n.first) < len(st.starts)


def _whole_of_plan(st: State, n: Numeral) -> bool:
    """ "will lay off 640 of the 2,150 workers": the whole is there now."""
    m = index_before(st.figures, n.first)
    return (
        m >= 0
        and is_target(st.figures[m])
        and n.kind == "level"
        and n.unit == "1"
        and st.low[st.figures[m].last : n.first] in (["of", "the"], ["of", "its"], ["of", "their"])
    )


def _since_then(st: State, n: Numeral) -> bool:
    """ "has regained half a lira since." """
    for i in range(n.last, min(n.last + 3, st.last - 1)):
        if st.low[i] == "since":
            # Also "has halved in price since then."
            then = st.low[i + 1] == "then" and st.low[i + 2 : i + 3] != [] and st.low[i + 2] in _ENDS
            return n.scenario == "actual" and (st.low[i + 1] in _ENDS or then)
    return False


def _residents(st: State, n: Numeral) -> bool:
    """ "a spa of barely 30,000 residents", "a place with fewer than 20,000 registered inhabitants": what a place is."""
    low = st.low
    behind = low[n.last : min(n.last + 2, st.last)]
    if _RESIDENTS.isdisjoint(behind):
        # "a town of 160,000 people"
        at = n.first - 2
        return (
            behind[:1] == ["people"]
            and at > st.first
            and low[at + 1] == "of"
            and low[at] in _SETTLEMENT
            # Also "a county-level city of"
            and not _A.isdisjoint(low[max(st.first, at - 4) : at])
        )
    for i in range(n.first - 1, max(st.first, n.first - 5) - 1, -1):
        if low[i] in ("of", "with"):
            return i > st.first + 1 and not _A.isdisjoint(low[max(st.first, i - 4) : i]) and low[i - 1] != "population"
    return False


def yearly(st: State, n: Numeral) -> None:
    """ "By 2030, it is to reach 60 GW, with average annual growth of 14 percent": in all the years up to then."""
    if st.day is None or n.time_period is None or not averaged(st, n):
        return
    until = n.time_period[:4]
    begin = st.day.year + (st.day.month > 9)
    if begin + 1 < int(until):
        n.time_period = f"{begin}/{until}"


def _in_when(st: State, n: Numeral) -> bool:
    """ "the lowest since October 2022, when it stood at 7 percent", "than in 2019, when it made 31 GWh" """
    for t in reversed(st.whens[:16]):
        if t.last >= n.first or t.iso is None or t.rel == "now":
            continue
        at = t.last + 1
        if st.low[t.last] != "when" and st.low[at] != "when":
            at = st.low.index("when", t.last + 2) + 1
        if at <= n.first and not broken(st, at, n.first):
            n.time_period = t.iso
            if t.role != "time":
                st.compared.add(id(n))
            return True
    return False


def _age(st: State, n: Numeral) -> bool:
    """ "Altanbagan, 45, sold", "the 52-year-old villager": how old somebody is on the day of the article."""
    low = st.low
    return low[n.last - 1] == "old" or (low[n.first - 1] == "," and low[n.last : n.last + 1] in ([","], ["."], []))


def _inset(st: State, n: Numeral) -> bool:
    """ "revenue was 8.2 billion (Q2 2022: 7.5 billion)" """
    for t in st.insets[:64]:
        if t.iso is not None and 0 < n.first - t.last <= 4 and ")" not in st.low[t.last : n.first]:
            n.time_period = t.iso
            st.inset, st.inset_sent = t.iso, n.sent
            return True
    return False


def _grown_to(st: State, n: Numeral) -> Numeral | None:
    """ "Profit rose to 171 million kroner (138 million kroner)": the level that the one in brackets has grown to."""
    low = st.low
    m = index_before(st.figures, n.first)
    if m < 0 or n.kind != "level" or low[n.first - 1] != "(" or n.last >= st.last or low[n.last] != ")":
        return None
    level = st.figures[m]
    grown = (
        level.kind == "level" and level.unit == n.unit and level.last == n.first - 1 and low[level.first - 1] == "to"
    )
    return level if grown and risen(st, level) else None


def _bracketed(st: State, n: Numeral) -> bool:
    """ "8.2 billion (Q2 2022: 7.5 billion) and 9.1 billion (8.8 billion)": the later brackets hold the same."""
    low = st.low
    m = index_before(st.figures, n.first)
    return m >= 0 and st.figures[m].last == n.first - 1 and low[n.first - 1] == "("


def _aside(st: State, n: Numeral) -> bool:
    """A remark between two commas holds as of today: "Ulaanqab, a city of 1.67 million people, ...". So does what is
    told of a speaker or a place in the present: "said Ole Berg, who runs a plant with 86 workers", "said Ole Berg,
    owner of a plant with 86 workers"."""
    breaks, low = st.breaks, st.low
    at = bisect_left(breaks, n.first)
    if at and n.kind == "level" and _of_speaker(st, n, breaks[at - 1]):
        return True
    if at == 0 or (n.kind == "share" and not (st.own or st.bases)):
        return False
    a, b = breaks[at - 1], breaks[at] if at < len(breaks) else st.last
    if (
        low[a] == ","
        and low[a + 1] in _OF_WHOM
        and (low[a + 1] != "whose" or st.own or st.bases)
        and n.kind != "change"
        and not any(a < t.first < b for t in st.own[:32])
    ):
        tense = next((v for i in range(a + 2, b) if (v := verb_at(st, i)) is not None), None)
        if tense in ("present", "copula"):
            return True
    if (
        low[a : a + 2] == [",", "which"]
        and n.kind == "level"
        and a + 2 < n.first
        and low[a + 2] not in _COMES_TO
        and verb_at(st, a + 2) == "present"
        and st.own
        and not any(a < t.first for t in st.own[-3:])
    ):
        return True  # "said Li Na of Huaxin Paper, which owns 14 mills"
    if at == len(breaks):
        return False
    if low[a] != "," or low[b] != "," or st.figures[0].first < a or n.kind == "change":
        return False
    head = low[a + 1]
    if head == "home" or (n.first <= a + 2 and low[n.last : n.last + 2] in (["in", "size"], ["in", "area"])):
        return True
    if head in ("a", "an"):
        return (
            n.first - a <= 12
            and (not _SETTLEMENT.isdisjoint(low[a + 2 : n.first]) or low[n.last] in _STAFF)
            and not _OF_WITH.isdisjoint(low[n.first - 3 : n.first])
        )
    return (
        head in ("which", "who")
        # Not "Oslo, which is large and where it sank to minus 8 C on Jan. 9, has"
        and not any(
            n.last <= t.first < b and all(verb_at(st, i) is None for i in range(n.last, t.first)) for t in st.own[:32]
        )
        and any(verb_at(st, i) in ("present", "copula") for i in range(a + 2, min(n.first, a + 4)))
    )


def _of_speaker(st: State, n: Numeral, comma: int) -> bool:
    """Whether a figure is told of who is quoted, behind the name and without a verb or a time of its own."""
    low = st.low
    who = next((i for i in range(comma + 2, min(comma + 6, n.first)) if low[i] == "who"), 0)
    if low[comma] != "," or (low[comma + 2 : comma + 3] not in (["of"], ["at"]) and not who) or n.first - comma > 24:
        return False
    if any(comma < t.first for t in st.own[-3:]) or SAID.isdisjoint(low[max(st.first, comma - 6) : comma]):
        return False
    if who:
        return low[who + 1][-1] == "s" and low[who + 1] != "was"  # "said Ma Chao, a foreman who heads a shift of 46"
    return all(verb_at(st, i) is None for i in range(comma + 1, n.first))


def _has_since(st: State, n: Numeral) -> bool:
    """ "In 2015 only 12 homes had it, but the number has since grown to 71": what it has come to by now."""
    low = st.low
    for i in range(n.first - 1, max(st.own[0].last, n.first - 7), -1):
        if low[i] in (",", ";"):
            return False
        if low[i] == "since" and low[i - 1] in ("has", "have"):
            told_again = low[i + 1] == "been" and low[i + 2] in _REVISED
            return low[i + 1].isalpha() and not told_again and not any(t.first == i + 1 for t in st.own[:16])
    return False


def _beside(st: State, n: Numeral, at: int) -> TimeExpr | None:
    """The time on the right of a figure, if it is that figure's: "187 at the end of 2017"."""
    if at >= len(st.own):
        return None
    t = st.own[at]
    if (
        not _usable(st, n, t)
        or broken(st, n.last, t.first)
        or not _CAUSES.isdisjoint(st.low[n.last : t.first - 1])
        or (_between(st, n, t.first) and not ((t.doubtful or len(t.iso or "") == 10) and _moved_from(st, n)))
        or _opens_next(st, t)
        or _of_next_figure(st, n, t)
        # In a relative clause it is not for the figure before: "6 percent, a share that has grown since 2019".
        or (t.role == "since" and not RELATIVE.isdisjoint(st.low[n.last : t.first]))
    ):
        return None
    return t


def _closes_clause(st: State, n: Numeral, before: TimeExpr, t: TimeExpr) -> bool:
    """ "sent 120 rescuers on Sunday, and Venezuela three planes with 50 tonnes of aid on Monday": the time that closes
    the clause, where the one told before stands in another."""
    low, k = st.low, bisect_left(st.breaks, n.first) - 1
    if k < 0 or st.breaks[k] < before.last or low[st.breaks[k] : st.breaks[k] + 2] != [",", "and"]:
        return False
    if broken(st, n.last, t.first) or t.role != "time" or t.iso is None or not _usable(st, n, t):
        return False
    within = [m for m in st.figures[index_before(st.figures, n.first) + 1 :][:4] if n.first < m.first < t.first]
    ends = t.last >= st.last - 1 or not low[t.last][0].isalnum()
    return ends and len(within) == 1 and "and" not in low[n.last : t.first] and "with" in low[n.last : t.first]


def _of_next_figure(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "cost insurers 3 billion and the quake of 1994 15.3 billion": a time right in front of the next figure."""
    k = index_before(st.figures, t.last) + 1
    if k >= len(st.figures) or st.figures[k].applies_to is n:
        return False
    gap = range(n.last, min(t.first, n.last + 9))
    if st.figures[k].first - t.last < 4 and any(st.low[i] == "and" and verb_at(st, i + 1) is not None for i in gap):
        return True  # "raised it to 6.70 dollars and opened the 2018-19 season at 7.00"
    if st.figures[k].first != t.last:
        return False
    return "and" in st.low[n.last : t.first] and t.first - n.last > 2


def _time_of(st: State, n: Numeral) -> TimeExpr | None:
    """The time of the sentence that a figure is for."""
    own, day = st.own, st.day
    at = bisect_left(st.starts, n.last)
    if (
        at
        and own[at - 1].rel == "now"
        and n.first - own[at - 1].last <= (not is_target(n))
        and own[at - 1].iso
        and st.low[n.first - 1] not in ("and", ",")
    ):
        # "The pool, now 420 million yuan, will be enlarged"
        return own[at - 1]
    if at and st.low[n.first - 1] == "(" and own[at - 1].last == n.first - 1 and own[at - 1].role == "time":
        close = next((i for i in range(n.last, min(st.last, n.last + 9)) if st.low[i] == ")"), 0)
        if close and (at == len(own) or own[at].first > close) and _usable(st, n, own[at - 1]):
            # "Growth in the fourth quarter (19.2 percent) was the fastest of the year"
            return own[at - 1]
    t = _beside(st, n, at)
    if t is not None:
        return t
    if at and at < len(own) and _closes_clause(st, n, own[at - 1], own[at]):
        return own[at]
    # The last one before it; a target looks forward.
    best: TimeExpr | None = None
    past: TimeExpr | None = None
    forward = is_target(n) and day is not None and not _planned_then(st, n)
    for t in reversed(own[max(0, at - 6) : at]):
        if t.rel == "now" and n.scenario == "actual" and _told_besides(st, t):
            continue
        if n.scenario == "actual" and st.today is not None and _goes_on(st, n, t):
            return None
        if forward and day is not None and t.rel == "weekday" and t.iso is not None and bounds(t.iso)[1] <= day:
            # "The bureau, due to update its figure on Tuesday, expects"
            continue
        if forward and t.ends_before(day):
            past = past or (t if _usable(st, n, t) else None)
            continue
        if _usable(st, n, t) and not (
            t.role == "since"
            and t.first - st.first > 2
            and st.low[st.first] != "since"
            and broken(st, t.last, n.first)
            and not _when(st, n, t)
            and not _moved_as_well(st, n, t)
        ):
            best = t
            break
    if is_target(n) and best is not None and (own_deadline := _deadline(st, n, best, at)) is not None:
        return own_deadline
    if best is not None:
        return best
    for t in own[at : at + 6]:
        if t.first - n.last > _AHEAD or (st.low[t.last : t.last + 2] in _IT_WAS and _opens_next(st, t)):
            break
        if (
            st.low[n.last : n.last + 2] == [",", "which"]
            and st.low[n.last + 2 : n.last + 3] != []
            and st.low[n.last + 2] in _WAS
            and st.figures[index_before(st.figures, t.first)] is not n
        ):
            break  # "The surplus was 3.3 billion, which was 1.9 billion a year before"
        if not _OTHER_CLAUSE.isdisjoint(between := st.low[n.last : t.first]) or not _CAUSES.isdisjoint(between):
            break
        if (
            ":" in between
            and n.scenario == "actual"
            and tense_of(st, n) in ("present", "copula")
            and any(verb_at(st, i) == "past" for i in range(n.last + between.index(":"), t.first))
        ):
            break  # "Pickers are paid 80 quetzales, and still posts stay vacant: some 18,000 people left in 2022"
        if _of_next_figure(st, n, t):
            break
        if t.rel == "now" and not _NOT_NOW.isdisjoint(st.low[n.last : t.first]):
            continue
        if st.low[t.last : t.last + 1] == ["'s"] and st.low[t.first - 1] == "of" and not RELATIVE.isdisjoint(between):
            continue  # "402 officers graduated and go to Velm, which accounted for 64 percent of last year's murders"
        if (
            n.scenario == "actual"
            and _opens_next(st, t)
            and (verb_at(st, t.last) == "past" or st.low[t.last] in _REACHED)
        ):
            break
        if n.scenario == "actual" and broken(st, n.last, t.first) and (t.rel == "whole_year" or _of_habit(st, n, t)):
            # "reached 912,000, and the full-year figure is forecast to exceed 1.3 million"
            break
        if (
            _usable(st, n, t)
            and (t.role != "since" or _done_since(st, n, t))
            and not (
                t.ends_before(day) and (past is not None or (forward and (st.goal is not None or target_near(st, n))))
            )
        ):
            m = st.figures[index_before(st.figures, t.first)]
            if (
                n.scenario == "actual"
                and m.scenario == "target"
                and m.first > n.last
                # Not "Half of the 62,000 homes planned for this year had been finished by the end of June"
                and not (n.kind == "share" and _WAS_DONE.isdisjoint(st.low[n.last : m.last]) and _done_by(st, m, t))
            ):
                # "That is 11.5 for every 10,000 people, close to the goal of 12 set for 2020"
                break
            if n.scenario == "actual" and st.context is not None and (_of_pronoun(st, n, t) or _of_noun(st, n, t)):
                continue
            if forward and m.scenario == "target" and _own_next(st, n, m, t):
                # "expects 15.5 percent, and only a small fall to 15.1 percent next year"
                break
            a, b = bisect_left(st.breaks, n.last), bisect_left(st.breaks, t.first)
            if not any(st.low[i] in CLAUSES or st.low[i + 1] == "yet" for i in st.breaks[a : min(b, a + 8)]) and not (
                n.scenario == "actual" and _holds_now(st, n, t)
            ):
                return t
            break
    # "R&D intensity, 2.31 percent in 2020, will be raised to 2.8 percent": for the time of the goals told before.
    return None if past is not None and (forward and st.goal is not None) else past


def _done_by(st: State, m: Numeral, t: TimeExpr) -> bool:
    """Whether between a figure and a time stands what had been done."""
    return not broken(st, m.last, t.first) and not _WAS_DONE.isdisjoint(st.low[m.last : t.first])


def _planned_then(st: State, n: Numeral) -> bool:
    """ "ran for 214 days last year instead of the 230 planned": what had been planned for the time told."""
    behind = st.low[n.last : min(n.last + 5, st.last)]
    told = behind[:1] in (["planned"], ["budgeted"], ["hoped"])
    # Also "fell short of the 21.96 billion that analysts had expected"
    return st.low[n.first - 1] == "the" and (told or (behind[:1] == ["that"] and "had" in behind))


def _moved_as_well(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "House prices have risen 118 percent since 2015, wages 35 percent": a list of moves with its verb told once."""
    if n.kind not in MOVES or st.low[t.last] not in (",", ";") or not 1 < n.first - t.last < 6:
        return False
    if st.low[n.first - 1] in ("after", "against", "from", "than", "to", "with"):
        return False
    m = st.figures[max(0, index_before(st.figures, t.first))]
    return (
        m.kind == n.kind
        and m.unit == n.unit
        and m.last <= t.first
        and all(st.low[i].isalpha() and verb_at(st, i) is None for i in range(t.last + 1, n.first))
        and RISES.isdisjoint(st.low[t.last + 1 : n.first])
    )


def _done_since(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "has drilled 310 wells in two districts since January": all that was done is told, up to now."""
    low, first = st.low, n.first
    had = next((i for i in range(first - 1, max(st.first, first - 5), -1) if low[i] in ("has", "have", "had")), 0)
    return (
        n.kind == "level"
        and had > 0
        and any(low[i][-2:] in ("ed", "en", "lt", "nt") for i in range(had + 1, first))
        and RELATIVE.isdisjoint(low[n.last : t.first])
        and not broken(st, n.last, t.first)
    )


def _of_whole_year(st: State, n: Numeral) -> bool:
    """ "64 percent of the annual target of 300,000", "the full-year growth target of around 5 percent" """
    low = st.low
    for i in range(n.first - 1, max(st.first, n.first - 7), -1):
        if low[i] in _GOALS:
            return any(
                low[k] in _YEARLY or (low[k] == "year" and (low[k + 1] == "'s" or low[k - 2] in _WHOLE))
                for k in range(max(st.first + 1, i - 4), i)
            )
        if low[i] not in _OF_GOAL:
            return False
    return False


def _holds_now(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "It holds 87 patents, and last year it was named a champion", "It employs 6,800 people, two-thirds of the staff
    that it had in 2015", "Dairy is one of six trades: the city raised 378,000 cows in June": what is so now is of no
    time that a later clause tells."""
    low = st.low
    over = t.ends_before(st.day) or low[t.last - 1] in SEASONS  # "this spring"
    if t.rel == "now" or not over or not (by_the_year(st, n) or tense_of(st, n) in ("present", "copula")):
        return False
    k = bisect_left(st.breaks, t.first) - 1
    begin = st.breaks[k] if k >= 0 else st.first
    if begin < n.last:
        # "employs 300 people and made 40 tons of paper in 2022"
        perfect = any(
            low[i] in _PERFECT and (low[i + 1][-2:] in ("ed", "en") or VERBS.get(low[i + 1]) == "past")
            for i in range(max(st.first, n.first - 8), n.first)
        )
        return (not perfect and n.kind == "level") and any(
            low[i] == "and" and verb_at(st, i + 1) == "past" for i in range(n.last, min(t.first - 1, n.last + 9))
        )
    end = min(st.last, t.last + 8) if low[begin + 1] in _JOINING or low[begin] in (":", ";") else begin + 2
    return any(
        verb_at(st, i) == "past" and (low[i] in VERBS or (low[i][-2:] == "ed" and low[i - 1] not in RELATIVE))
        for i in range(begin + 1, end)
    )


def _goes_on(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "A warehouse opened in June and employs 240 people": what began then and is so now."""
    over = t.ends_before(st.day) or st.low[t.first] == "last"  # "last season", of years told as two
    if t.role != "time" or t.rel == "now" or not over:
        return False
    k = bisect_left(st.breaks, t.last)
    if any(i < n.first and st.low[i] == ":" for i in st.breaks[k : k + 3]) and _have_since(st, n):
        # "In the same months of 2020 it had been 83 percent: the other cities have more than doubled their sales"
        return True
    if n.kind == "level" and _and_has(st, n, t):
        return True
    if t.first - st.first < 4:
        return False
    if _of_participle(st, n, t):
        return True
    begin = t.last + 1 if st.low[t.last] == "," else t.last
    if any(i < n.first and st.low[i] in CLAUSES for i in st.breaks[k : k + 3]) and tense_of(st, n) == "present":
        # "Power was back by Sunday, but 18,000 people depend on trucks"
        return True
    if any(i + 1 < n.first and st.low[i] == "," and st.low[i + 1] == "and" for i in st.breaks[k : k + 6]) and tense_of(
        st, n
    ) in ("present", "copula"):
        # "It produced 5 million tons in 2016, a fifth of all, and two of the firms are based here"
        return True
    if begin > t.last and verb_at(st, begin) == "present" and not broken(st, begin, n.first):
        # "It spent 61 million pesos last season, employs 14 coaches and sold 9,300 tickets"
        return True
    return (
        st.low[begin] == "and"
        and st.low[begin + 1] not in _ONGOING_NOT
        and verb_at(st, begin + 1) == "present"
        and n.first - begin <= 16
    )


def _and_has(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "took on 14,000 workers in June and still has 50,000 vacancies": what it has now."""
    low, i = st.low, n.first - 1
    if i - 2 < t.last or low[i] not in _HAS_NOW:
        return False
    i -= 1 + (low[i - 1] in ("also", "now", "still"))
    return low[i] == "and"


def _have_since(st: State, n: Numeral) -> bool:
    """Whether the clause of a figure behind a colon is in the present perfect, and what stands before it is not."""
    low = st.low
    colon = next((i for i in st.breaks[:32] if low[i] == ":"), st.last)
    told = next((i for i in range(colon + 1, min(st.last, colon + 60)) if low[i] in ("has", "have", "had")), 0)
    return told > 0 and low[told] != "had" and "had" in low[max(st.first, colon - 60) : colon]


def _part_now(st: State, n: Numeral) -> Numeral | None:
    """ "1,760 of the district's 2,900 pumps have run dry": the whole is there when its part is told."""
    m = index_before(st.figures, n.first)
    if m < 0 or not 3 <= n.first - st.figures[m].last <= 5 or id(st.figures[m]) not in st.ongoing:
        return None
    part, low = st.figures[m], st.low
    return part if low[part.last] == "of" and low[n.first - 1] == "'s" and part.unit == n.unit else None


def _and_now(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "Last year the firm had sales of 80 million yuan, and 320 people work there": a clause in another tense."""
    k = bisect_left(st.breaks, n.first) - 1
    if k < 0 or st.breaks[k] < t.last or st.low[st.breaks[k] : st.breaks[k] + 2] != [",", "and"]:
        return False
    if n.kind != "level" or n.unit != "1" or n.first - st.breaks[k] > 4 or t.rel == "now" or not t.ends_before(st.day):
        return False
    begin = st.breaks[k]
    told = next((v for i in range(n.last, min(st.last, n.last + 9)) if (v := verb_at(st, i)) is not None), None)
    return told == "present" and any(verb_at(st, i) == "past" for i in range(t.last, min(begin, t.last + 60)))


def _of_participle(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "A workshop built in 2020 with money from Denmark employs 64 women": the verb has no other subject."""
    low = st.low
    k = t.first - 1
    while k > max(st.first, t.first - _PARTICIPLE) and low[k] not in _MADE and low[k][-2:] != "ed":
        if low[k] in BREAKS:
            return False
        k -= 1
    told = k > st.first and (low[k] in _MADE or low[k][-2:] == "ed")
    if not told or low[k - 1] in AUXILIARY or not low[k - 1].isalpha():
        return False
    for i in range(t.last, min(n.first, t.last + 60)):
        if low[i] in _SUBJECTS or low[i] in CLAUSES:
            return False
        if low[i] in ("is", "are") or verb_at(st, i) == "present":
            return low[i] not in _TELLS
    return False


def _ends_list(st: State, n: Numeral) -> bool:
    """ "Over the five years incomes rose to 40,194 yuan in towns and 16,430 yuan": the second of those reached."""
    m = st.figures[max(index_before(st.figures, n.first), 0)]
    return m is not n and m.group != 0 and m.group == n.group and st.low[m.first - 1] == "to" and risen(st, m)


def _own_next(st: State, n: Numeral, m: Numeral, t: TimeExpr) -> bool:
    """Whether a time to come is that of the figure beside it and not of one before."""
    listed = n.group and m.group == n.group and st.low[m.first - 2 : m.first] != [",", "and"]
    apart = m is not n and not listed and m.applies_to is not n and n.applies_to is not m
    return apart and t.first - m.last <= 1 and m.unit == n.unit and target_near(st, n) and broken(st, n.last, m.first)


def _told_besides(st: State, t: TimeExpr) -> bool:
    """ "Output in 2010 is now estimated at": the clause has a time of its own."""
    k = bisect_left(st.starts, t.first) - 1
    if k < 0 or st.own[k].role != "time" or st.own[k].rel == "now" or st.own[k].iso is None:
        return False
    return not broken(st, st.own[k].last, t.first) and "and" not in st.low[st.own[k].last : t.first]


def _of_habit(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "has 400 mu to cut before the snow, which usually arrives by Oct 20": a relative clause in the present."""
    a = st.breaks[bisect_left(st.breaks, n.last)]
    if st.low[a] != "," or st.low[a + 1] != "which":
        return False
    return not any(verb_at(st, i) == "past" or st.low[i][-2:] == "ed" for i in range(a + 2, t.first))


def _of_pronoun(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "wrote off 16 billion, mostly on a rival it took over in 2007": a clause of its own behind the figure."""
    at = bisect_left(st.breaks, t.first)
    if not at or st.breaks[at - 1] < n.last:
        return False
    return any(st.low[i] in _PRONOUNS for i in range(st.breaks[at - 1] + 2, t.first - 1))


def _of_noun(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "has lost 7 percent, mostly to the storms of last autumn": the time of what is named behind the figure."""
    return lead_of(st, t) == "of" and not t.edge and broken(st, n.last, t.first)


def _deadline(st: State, n: Numeral, best: TimeExpr, at: int) -> TimeExpr | None:
    """ "will pass 75 million in 2025 and reach 145 million by 2030": the first deadline is another target's."""
    m = index_before(st.figures, best.first)
    if st.low[n.first - 1] == "from":
        return None  # "to 4.30 dollars this year from 3.85, and to 4.25 for the next"
    if at >= len(st.own) or m < 0 or best.first - st.figures[m].last > 4 or not is_target(st.figures[m]):
        return None
    t = st.own[at]
    if t.role != "time" or t.iso is None or not _usable(st, n, t) or (st.day and t.ends_before(st.day)):
        return None
    a, b = bisect_left(st.breaks, n.last), bisect_left(st.breaks, t.first)
    if b - a > 3 or any(st.low[i] != "," for i in st.breaks[a:b]):
        return None
    return t


def _usable(st: State, n: Numeral, t: TimeExpr) -> bool:
    if t.iso is None or (t.rel == "now" and is_target(n)):
        return False
    if t.rel == "now" and t.last < n.first and t.first > st.first and st.low[t.last] in ("in", "under"):
        before = st.low[t.first - 1]
        if before[-1:] == "s" and before not in _IS_NOW:
            return False  # "The four shops currently in operation received 900 guests over the holiday"
    fence = st.fences.get(id(t)) if st.fences else None
    if (
        fence is not None
        and not fence[0] <= n.first < fence[1]
        # "6,277 deals that were signed in 2018"
        and (
            n.last > fence[0]
            or fence[0] - n.last > 3
            or st.low[fence[0]] not in RELATIVE
            # "The 1,035-km line, which opened in 2021, carries"
            or (st.low[fence[0] - 1] == "," and "-" in st.low[n.first : n.last + 1])
        )
    ):
        return False
    if (
        n.scenario == "actual"
        and n.last <= t.first
        and not _UNTIL.isdisjoint(st.low[max(n.last, t.first - 4) : t.first])
        and (tense_of(st, n) or present_without(st, n)) == "present"
    ):
        return False  # "pay half at 137 museums until the end of October": what holds now
    # What is told as a fact is not for a time to come.
    return not (n.scenario == "actual" or n.base) or st.day is None or t.role == "since" or bounds(t.iso)[0] <= st.day


def _between(st: State, n: Numeral, end: int) -> bool:
    """Whether another figure stands between n and a time, that is no list mate and does not hang on n."""
    m = st.figures[index_before(st.figures, end)]
    if m is n or (n.group and m.group == n.group):
        return False
    return not (m.applies_to is n or (m.kind == "equivalent" and n.applies_to is not m))


def _moved_from(st: State, n: Numeral) -> bool:
    """Whether the next figure is what n came from: "to 3.2 percent from 3.4 percent"."""
    k = index_before(st.figures, n.last) + 1
    return k < len(st.figures) and st.low[n.last] == "from" and st.figures[k].first - n.last <= 2


def _opens_next(st: State, t: TimeExpr) -> bool:
    """ "... 5,403 and in 2019 6,636": the time opens the next part."""
    low = st.low
    k = t.first - 1
    if low[k] == "in" and low[k - 1] in (",", ";") and low[t.last : t.last + 2] in _IT_WAS:
        return True  # "was 41.3 percent, in 1990 it stood at 19.8"
    if t.edge and low[k] == "of":
        k -= 2 + (low[k - 2] == "the")  # "and by the end of 2020 stood at"
    if low[k] == "of" and low[k - 1] in ("that", "those"):
        # "The census of 2010 found 27 million people and that of 2020 found 24 million"
        k -= 1
    if low[k] == "the" and low[k - 1] in _OPENING:
        k -= 1  # "and in the first quarter it was 212"
    if low[k] in ("that", "those") or low[k] in _OPENING:
        k -= 1
    if low[k] != "and":
        return False
    following = index_before(st.figures, t.last) + 1
    return following < len(st.figures) and st.figures[following].first - t.last <= 4


def _take(st: State, n: Numeral, t: TimeExpr) -> None:
    """Give a figure the period of a time expression, as its kind takes it."""
    iso = t.iso
    if iso is None:
        return  # "since July" in a text without a date
    moves = n.kind in MOVES and n.form != "net"
    if t.rel == "now":
        iso = (st.count_day if st.count_day is not None and st.count_day == st.main else st.announced) or iso
    if n.scenario != "actual" and not n.base and (begun := _in_force(st, n, t, iso)) is not None:
        n.time_period = begun
        return
    if is_target(n) and len(iso) == 7 and t.ends_before(st.day) and _set_then(st, n, t):
        n.time_period = iso[:4]
        return
    if is_target(n) and t.role == "time" and t.ends_before(st.day) and _foreseen_then(st, n, t):
        m = index_before(st.figures, n.first - 1)
        n.time_period = st.figures[m].time_period if m >= 0 and is_target(st.figures[m]) else None
        return
    if is_target(n) and len(iso) == 7 and t.rel == "part" and t.ends_before(st.day) and _by_event(st, t):
        n.time_period = shift(iso, 1)
        return
    if t.role == "since":
        until = (st.count_day if st.census else st.today) or st.main
        if st.day is not None and len(iso) in (7, 10) and bounds(iso)[0] > st.day:
            iso = shift(iso, -1)  # "Exports since July 1 amount to 5 million tonnes", told in March
        begin = bounds(iso)[1]
        if st.low[st.first : st.first + 2] == ["up", "to"] and len(st.own[0].iso or "") == 10:
            until = st.own[0].iso  # "Up to Friday, 28,400 cases had been reported since the beginning of the year"
        if (
            moves
            and st.main
            and len(st.main) == 7
            and st.context == st.main
            and told_near(st)
            and begin < bounds(st.main)[0]
        ):
            # "Prices fell by 0.3 percent in August. Since December they have risen by 2.2 percent."
            until = st.main
        if until is None:
            return
        last = until.split("/")[-1]
        if moves and averaged(st, n) and iso[:4] < last[:4]:
            n.time_period = f"{iso[:4]}/{last[:4]}"
            return
        st.ongoing.add(id(n))
        st.since[id(n)] = t
        lead = st.low[n.first - 1]
        if not moves and (lead == "from" or (lead == "to" and (risen(st, n) or _come_to(st, n)))):
            # "Since 1980, the share has grown from 36 to 40 percent."
            n.time_period = iso if lead == "from" else until
            return
        n.time_period = until if moves or last < iso[: len(last)] else f"{iso.split('/')[0]}/{last}"
        return
    if (
        st.low[t.first - 1] in _FROM_BETWEEN
        and (ends := next_to(iso)) is not None
        and (moves or (ends == "mom" and st.low[t.first - 1] == "from"))
        and not averaged(st, n)
    ):
        # "between 2014 and 2015", "from September to October"
        n.time_period = iso.split("/")[1]
        if moves:
            n.comparison_basis = ends
        return
    if moves and len(iso) == 7 and iso[5] == "Q" and st.low[t.first - 2 : t.first] == ["between", "the"]:
        n.time_period, n.comparison_basis = iso, "qoq"  # "between the third and fourth quarters"
        return
    stands = t.rel == "year_to" and moves and not _STANDING.isdisjoint((n.subject or "").lower().split())
    if stands or (t.rel == "over_year" and (moves or moved_to(st, n)) and lead_of(st, t) != "for"):
        # "rose by 7.9 percent in the 12 months to May": what May has more than the May before; not "revenue for the
        # 12 months to June"
        n.time_period = t.grain or end_day(iso)[:7]
        if moves:
            n.comparison_basis = "yoy"
        return
    if t.rel == "year_to" and moves:
        n.comparison_basis = "yoy"
    if (
        is_target(n)
        and st.low[t.first - 1] in ("through", "until")
        and len(iso) == 4
        and st.day
        and st.day.year < int(iso)
    ):
        # "will set aside a billion a year through 2026"
        n.time_period = f"{st.day.year}/{iso}"
        return
    over = (
        t.rel == "the_period"
        and n.kind == "change"
        and not t.months
        and len(iso) == 9
        and int(iso[5:]) - int(iso[:4]) > 1
    )
    if (is_span(t) or over) and moves and not averaged(st, n):
        # Also "Between 2000 and 2007 ... In Asia deaths declined by 42 percent over the period"
        n.time_period = iso[5:]
        n.comparison_basis = f"since:{iso[:4]}"
        return
    if (
        not moves
        and len(iso) == 9
        and int(iso[5:]) - int(iso[:4]) > 1
        and (
            _ends_list(st, n)
            or (
                moved_to(st, n)
                and (
                    n.first - t.last in (1, 2)
                    or (is_target(n) and n.form != "range_high")
                    or (risen(st, n) and st.low[n.first - 2] != "up")
                    or st.low[n.first - 2] in _TIMES_OVER  # "doubled to 4 million tons between 2015 and 2022"
                )
            )
            or (st.low[n.first - 2 : n.first] in _REACHING and not _ROSE.isdisjoint(st.low[t.last : n.first]))
        )
    ):
        # "cut by 5 points a year for three years to 25 percent", "over the six years it rose to 71 percent"
        iso = iso[5:]
    n.time_period = iso
    if t.rel == "days_ago" and "/" in iso and iso.endswith(st.today or "?"):
        st.ongoing.add(id(n))  # "in the last 90 days": no frame for what follows


def _when(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "since December, when it was raised by 25 basis points" """
    behind = st.low[t.last : t.last + 2] == [",", "when"]
    return behind and n.first > t.last and not broken(st, t.last + 1, n.first)


def _by_event(st: State, t: TimeExpr) -> bool:
    """ "wants it to fall below 5 percent by the festival in September": a September to come."""
    before = st.low[max(st.first, t.first - 7) : t.first - 1]
    return "by" in before and before[-1:] != ["by"] and BREAKS.isdisjoint(before) and st.low[t.first - 1] == "in"


def _set_then(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "the growth target of 5 percent set in January", "the target that the industry set itself in January": for the
    year in which it was set."""
    before = st.low[max(st.first, n.first - 12) : n.first]
    told = st.low[max(st.first, min(n.first, t.first) - 8) : max(n.first, t.first)]
    # Also "had suspended its guidance of around 5.5 billion in March"
    return (not _GOALS.isdisjoint(before) and "set" in told) or (
        not GUIDANCE.isdisjoint(before) and not _GIVEN_UP.isdisjoint(st.low[max(st.first, n.first - 16) : n.first])
    )


def _foreseen_then(st: State, n: Numeral, t: TimeExpr) -> bool:
    """ "having predicted 3 percent in May": when it was foreseen, and not for when."""
    low = st.low
    behind = 0 <= t.first - n.last <= 2 and low[n.last : t.first] in (["in"], ["on"], [], ["a"])
    return behind and not _FORESEEN.isdisjoint(low[n.first - 2 : n.first])


def _in_force(st: State, n: Numeral, t: TimeExpr, iso: str) -> str | None:
    """ "From January 1, each bed is granted 10,000 yuan", "On 1 January, the tax will be cut to 20 percent": what
    begins with a year is that year's; a rule since another month is dated by that."""
    rule = n.scenario == "condition"
    if iso[4:] == "-01-01" or (rule and iso[4:] == "-01" and (t.role == "since" or st.low[t.first - 1] == "from")):
        return iso[:4]
    ahead = st.day is not None and bounds(iso)[0] > st.day
    return iso if t.role == "since" and (ahead or rule) else None


def _come_to(st: State, n: Numeral) -> bool:
    """ "have halved since 2011 to $68" """
    m = index_before(st.figures, n.first - 1)
    return m >= 0 and st.figures[m].applies_to is n


def _mean_growth(st: State, n: Numeral) -> bool:
    """ "from 390 billion yuan in 2005 to 1,165 billion in 2010, growing on average by 17.6 percent a year", "reached
    1.9 million in 2022, having grown by 22 percent a year since 2016" """
    begin = next((t.iso for t in st.bases[:64] if t.iso is not None and t.first < n.first), None)
    begin = begin or next((t.iso for t in st.own[:64] if t.role == "since" and 0 <= t.first - n.last <= 8), None)
    end = next((t.iso for t in st.own[:64] if t.iso is not None and t.first < n.first and t.role == "time"), None)
    if end is None and begin is not None:
        # "has grown at 6 percent a year since 2003 to reach 94,400 tonnes in 2008"
        end = next((t.iso for t in st.own[:64] if t.iso and t.first > n.last and t.role == "time"), None)
        end = end if end is not None and "to" in st.low[n.last : n.last + 9] else None
    of = n.applies_to
    if begin is None and of is not None and of.first < n.first and of.sent == n.sent:
        # "Over the plan period, sales rose from 52 to 78 million yuan, an average annual increase of 8.9 percent"
        base = st.figures[index_before(st.figures, of.first)]
        span = next((t.iso for t in st.own[:16] if t.iso is not None), st.context) or ""
        if len(span) == 9 and base.base and base.unit == of.unit and averaged(st, n):
            n.time_period = span
            return True
    if begin is None or end is None or not len(begin) == len(end) == 4 or not averaged(st, n):
        return False
    n.time_period = f"{begin}/{end}"
    return True


def _directly_of_base(st: State, n: Numeral) -> bool:
    """ ", after a gain of 54,000 in September" """
    at = bisect_left(st.base_starts, n.last)
    if at >= len(st.bases) or st.bases[at].cue >= n.first:
        return False
    gap = st.low[n.last : st.bases[at].first]
    near = len(gap) <= 3 and gap[-1:] == ["in"] and "," not in gap
    return near or all(w in INTO_TIME or w in RISES or w == "the" for w in gap)


def _so_grown(st: State, n: Numeral, of: Numeral) -> str | None:
    """ "In 2019 it was still 640 million yuan, so the market has become eight times as big": of what the text is about,
    and not of the time that it looks back to."""
    low, told = st.low, of.time_period
    if of.sent != n.sent or of.last > n.first or told is None:
        return None
    k = bisect_left(st.breaks, n.first) - 1
    if k < 0 or st.breaks[k] < of.last or low[st.breaks[k] + 1] != "so" or low[st.breaks[k]] != ",":
        return None
    begin = st.breaks[k]
    if not any(verb_at(st, i) in ("present", "copula") for i in range(begin + 2, min(n.first, begin + 16))):
        return None
    if bisect_left(st.starts, n.last) < len(st.starts) or (st.own and st.own[-1].first > begin):
        return None
    for frame in (st.context, st.main):
        if frame is not None and bounds(told)[1] < bounds(frame)[0]:
            return frame
    return None


def _against_base(st: State, n: Numeral, of: Numeral) -> bool:
    """ "rose from 870,000 in 2018 and made up 20 percent", "0.6 percent this year, half the pace of 2021": not of the
    time that something is held against."""
    if of.first >= n.last:
        return n.kind == "multiple" and st.low[n.last] != "to"
    return id(of) in st.compared and n.kind != "equivalent" and not n.base


def _beyond_fence(st: State, n: Numeral, of: Numeral) -> bool:
    """ "Founded in 2019 with a capital of 500 million yuan, the firm is 51 percent owned by": not of what a clause
    of its own tells."""
    if n.kind != "share":
        return False
    end = next((b for a, b in st.fences.values() if a <= of.first < b <= n.first), n.first)
    return any(verb_at(st, i) is not None for i in range(end, n.first))


def _fenced(st: State, n: Numeral, of: Numeral, t: TimeExpr) -> bool:
    """ "Turnover was 13 billion yuan, bringing average growth over the plan period to 24.5 percent": the clause of the
    figure has its own time, and its level stands outside."""
    fence = st.fences.get(id(t))
    return fence is not None and t.role == "time" and of.first < fence[0] <= n.first < fence[1]


def _beyond(st: State, n: Numeral, of: Numeral, t: TimeExpr) -> bool:
    """ "They have stored 460 tonnes; in the drought of 2017 it was two-thirds as much": another clause and time."""
    if n.kind != "multiple" or t.role != "time" or not of.last <= t.first < n.first or broken(st, t.last, n.first):
        return False
    between = st.breaks[bisect_left(st.breaks, of.last) : bisect_left(st.breaks, t.first)]
    return any(st.low[i] in CLAUSES for i in between[:8]) and verb_at(st, t.last + 1) is not None


def hanging(st: State, n: Numeral, depth: int) -> None:
    """A change, share, equivalent or multiple is for the time of its level, unless it has one of its own."""
    of = n.applies_to
    assert of is not None
    if n.kind == "change" and n.unit == "percent" and _mean_growth(st, n):
        return
    if st.whens and n.kind != "equivalent" and _in_when(st, n):
        return
    if n.kind in MOVES and st.today is not None and _since_then(st, n):
        n.time_period = st.today
        st.ongoing.add(id(n))
        return
    if st.insets and n.kind in ("change", "share") and _inset(st, n):
        return
    if st.today is not None and n.kind in MOVES and (after := _so_grown(st, n, of)) is not None:
        n.time_period = after
        return
    if id(of) in st.remarks or _against_base(st, n, of) or (st.fences and _beyond_fence(st, n, of)):
        independent(st, n)
        return
    if (
        st.bases
        and (n.base or st.low[n.first - 1] == "from" or _directly_of_base(st, n))
        and (n.kind in ("share", "change") or (n.kind == "multiple" and st.low[n.last - 1][0].isdecimal()))
        and of_base(st, n)
    ):
        return
    if st.own and n.kind != "equivalent":
        at = bisect_left(st.starts, n.last)
        t = _beside(st, n, at)
        if t is None or t.role != "time" or t.rel == "now":
            t = None
            if of.sent != n.sent:
                t = _time_of(st, n)
            elif at and ((st.fences and _fenced(st, n, of, st.own[at - 1])) or _beyond(st, n, of, st.own[at - 1])):
                t = st.own[at - 1]
        if (
            t is None
            and n.kind == "share"
            and st.low[n.first - 1] in ("from", "to")
            and of.last < st.own[0].first < n.first
        ):
            t = st.own[0] if st.own[0].role == "since" else None  # "since 2002 their share has grown from 25 to 40"
        if t is not None:
            whole = t.iso
            _take(st, n, t)
            if n.comparison_basis is not None and of.sent == n.sent and of.time_period == whole:
                # "increased by 1.5 times from 2015 to 2019, when it reached 250 million yuan"
                of.time_period = n.time_period
            return
    above = of.applies_to
    if of.time_period is None and above is not None and of.sent == n.sent and above is not n and depth < 4:
        hanging(st, of, depth + 1)
    if of.time_period is None and of.sent > n.sent:
        # It belongs to a level further on: the sentence's own reading must do.
        independent(st, n)
        return
    if (
        of.sent < n.sent
        and not st.own
        and n.kind != "equivalent"
        and of.time_period != st.context
        and not (n.kind == "change" and st.low[st.first] in _IT)
    ):
        # "In 2020 it had been 1.45 billion. Britons remained the largest group: their stays soared by 32 percent"
        independent(st, n)
        return
    if n.kind in MOVES and id(of) in st.since and not broken(st, min(n.last, of.last), max(n.first, of.first)):
        # "Since 2015, the number of clinics has grown by 40 percent to 310"
        st.since[id(n)] = st.since[id(of)]
    n.time_period = of.time_period
    if (
        n.kind == "change"
        and n.unit == "percent"
        and of.sent == n.sent
        and st.low[n.last : n.last + 1] != [","]
        and averaged(st, n)
    ):
        # "Over the five years incomes rose to 16,430 yuan, up by 8.2 percent a year on average"
        spans = (t.iso for t in st.own[:16] if t.iso is not None and len(t.iso) == 9)
        n.time_period = next((iso for iso in spans if iso[5:] == of.time_period), n.time_period)
    if is_target(n) and of.scenario == "actual" and target_near(st, n) and (of.time_period or "") < (st.target or ""):
        # "The cost, 13,900 zloty in 2023, will then be 1.5 times as high"
        n.time_period = st.target
