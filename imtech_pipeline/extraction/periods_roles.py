"""Roles of time expressions: time of the figures, base of a comparison, start of a stretch, remark."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from .iso_periods import bounds, end_day, months_in
from .lexicon import TIME_WORDS, numbers, words
from .model import Numeral
from .periods_scan import CURRENT, PERCENT, TimeExpr
from .periods_state import (
    AUXILIARY,
    BREAKS,
    CLAUSES,
    COMPARE,
    FOUNDED,
    INTO_TIME,
    MODAL,
    MOVES,
    PRESENT,
    RISES,
    State,
    index_before,
    lead_of,
)

# Words that may stand between a preposition of comparison and its time: "above the level of a year earlier".
_LEVELISH = words("level_phrase", TIME_WORDS)
_PACED = frozenset("faster quicker slower steeper stronger weaker worse".split())
_COMPARATIVES = words("comparatives", TIME_WORDS)
_SUPERLATIVE = words("superlative", TIME_WORDS)
_OTHER = words("of_other_figure", TIME_WORDS)
_THOSE = frozenset(("that", "those"))
_DOES_SO = frozenset(("he", "it", "she", "they", "we"))  # ", and it sold 300 tons last year"
_DETERMINERS = frozenset(("the", "that", "those", "what", "its", "last"))
_SET = frozenset(("reached", "set", "touched"))
_SETS_IT = frozenset((",", "hitting", "its", "making", "marking", "reaching", "setting", "their"))
_ABOVE_BELOW = frozenset(("above", "below", "from", "off", "since", "under"))
_EXTREMES = words("extremes", TIME_WORDS)
_LEVELS = frozenset(("level", "levels", "average", "figure", "mean"))
_AMOUNTS = _LEVELS | {"number", "value", "volume"}
_RULES = frozenset(
    "act agreement contract deal law policy programme program regulation rule rules scheme system treaty".split()
)
_LAWS = frozenset("act decree directive law regulation rule treaty".split())
_MATCHING = frozenset(
    "matching matched equaling equalling exceeding surpassing exceeded surpassed topped passed beat".split()
)
_OF_WHAT = frozenset(("a", "an", "its", "that", "the", "their"))
_GOES_ON = PRESENT | MODAL | frozenset(("is", "are", "aims", "calls", "was", "were"))
_PRE_TAX = frozenset(("tax", "taxes", "taxation", "interest"))
_NTH = frozenset(numbers("ordinal")) - frozenset(("last", "half"))
_UNITS = frozenset(("day", "week", "month", "quarter", "half", "year", "days", "weeks", "months", "quarters", "years"))
_IN_PRICES = frozenset(("at", "by", "constant", "in"))
_PRICED = frozenset(("average", "comparable", "constant", "current", "fixed"))
_AT_THE = frozenset(("at", "in", "the"))
_SETS = words("sets", TIME_WORDS)
_OWNERS = frozenset(("the", "its", "their", "a", "his", "her"))
_GOALS = words("goal", TIME_WORDS)
_OUTLOOKS = _GOALS | words("forecast", TIME_WORDS) | {"guidance", "outlook"}
_KEPT = frozenset(("cut", "held", "kept"))
_WEATHER = words("weather", TIME_WORDS)
_CAUSED_BY = frozenset("after amid because despite due following from given owing thanks".split())
_NEWS = frozenset(("after", "as", "because", "despite"))
_TELLINGS = words("told_thing", TIME_WORDS)
_MEETINGS = _TELLINGS - frozenset(
    ("estimate", "estimates", "forecast", "forecasts", "prediction", "projection", "projections")
)
_TRADED = words("traded", TIME_WORDS)
_RECORDED = words("recorded", TIME_WORDS)
_READY = frozenset(
    "built commissioned completed completion finished operation operational opened operations production".split()
)
_AHEAD = frozenset(("will", "would", "to", "expected", "planned"))
_SUBORDINATE = frozenset(("after", "because", "before", "despite", "following", "until"))
_RUNS = frozenset(("began", "begins", "ended", "ends", "runs", "starts"))
_DEADLINE = frozenset(("by", "until", "till"))
_ORDERS = frozenset(("first", "last", "most", "least"))
_UNTIL = frozenset(("till", "to", "until"))
_TO_WHOLE = frozenset("all for full in of the whole".split())
_EXCEEDS = frozenset("beating exceeded exceeding surpassed surpassing topped topping".split())
_ONCE = _SUPERLATIVE | {"time"}
_BEATING = words("beating", TIME_WORDS)
_POLLED = words("polled", TIME_WORDS)


_LAGGING = frozenset("far lag lagged lagging lags slightly still well".split())
_OF_THESE_IN = tuple(["of", these, "in"] for these in ("these", "them", "those", "which"))
_TILL = frozenset(("till", "until", "through", "to"))
_SET_OFF = frozenset(("-", "--", "\u2013", "\u2014", "(", ")"))
_INCREASE = frozenset("decline decrease drop fall gain growth improvement increase rise".split())
_FOR_IN = frozenset(("during", "for", "in"))
_LEVY = words("levy")
_ONE = frozenset(("a", "an", "its", "one", "the"))
_FINITE = frozenset(("had", "has", "have", "was", "were"))
_PRETERITES = words("no_participle", TIME_WORDS) | {"became", "came", "did"}
_WHOSE_CLAUSE = frozenset("he it she that they we where which who whose you".split())
_EARLIER = frozenset(("prev", "same", "prev_day", "prev_month", "prev_period", "prev_quarter", "prev_week"))


def _is_later(iso: str | None, base: str | None) -> bool:
    return iso is not None and base is not None and bounds(iso)[0] > bounds(base)[1]


def _beyond_that(low: list[str], at: int, first: int) -> int:
    """ "exceeding that for the whole of last year": the token that compares, 0 where none does."""
    i = at - 1
    while i > first and low[i] in _TO_WHOLE:
        i -= 1
    i -= low[i] in ("that", "figure", "total")
    i -= low[i] == "the"
    return i if first < i < at - 2 and low[i] in _EXCEEDS else 0


def _best_since(low: list[str], at: int, first: int) -> bool:
    """Whether a superlative stands before "since", and no figure of its own between them."""
    since = next((i for i in range(at, max(first - 1, at - 8), -1) if low[i] == "since"), at)
    for i in range(since - 1, max(first - 1, since - 9), -1):
        if low[i] in _SUPERLATIVE:
            return True
        if low[i][0].isdecimal():
            return False
    return False


def _extreme_of(low: list[str], t: TimeExpr, first: int) -> bool:
    """ "reaching a new high in the recent five years", "the fastest pace of the past decade": over how long a figure is
    the best or worst, and not its time."""
    i = t.first - 1
    while i > first and low[i] in ("the", "about", "almost", "nearly", "over"):
        i -= 1
    if i - 2 <= first or low[i] not in ("in", "for", "of", "over", "within"):
        return False
    if low[i - 1] in _EXTREMES:
        return not _SETS_IT.isdisjoint(low[max(first, i - 4) : i - 1])
    return low[i - 1] in _SUPERLATIVE or low[i - 2] in _SUPERLATIVE


def _part_of_level(st: State, t: TimeExpr, nums: list[Numeral], first: int) -> int:
    """Where what a share is held against begins in "95 percent of the number in May 2018", "80 percent of its 2019
    level"; else -1."""
    low, j = st.low, t.first - 1
    if low[t.last : t.last + 1] and low[t.last] in _LEVELS:
        j += low[j] in ("pre", "-")
    elif j - 1 > first and low[j] in ("in", "of", "for", "from") and low[j - 1] in _AMOUNTS:
        j -= 2
    else:
        return -1
    if j - 1 <= first or low[j] not in ("the", "their", "its") or low[j - 1] != "of":
        return -1
    m = index_before(nums, t.first)
    return j - 1 if m >= 0 and nums[m].last == j - 1 and nums[m].kind == "share" else -1


def _of_owner(low: list[str], first: int, at: int) -> bool:
    """ "(after May) 's 9.1 percent", "'s revised gain of 0.9 percent": whether a figure is of the time before 's."""
    return first == at + 1 or (at + 2 < first <= at + 5 and low[first - 1] == "of")


_LIKE = frozenset(("as", "like", "unlike"))
_LIKE_IN = (["in"], ["in", "the"], ["during"], ["during", "the"], ["was", "the", "case", "in"])
_ITS_SUBJECT = frozenset(("he", "it", "she", "they"))


def _opens_clause(st: State, t: TimeExpr, following: Numeral | None, first: int, last: int) -> bool:
    """ "..., and a year earlier it was 212", "; the previous year they were 212", ", and a year earlier 212"."""
    low = st.low
    i = t.first - 1 - (low[t.first - 1] == "the")
    if i > first and low[i] in CLAUSES:
        return True
    if i - 1 <= first or low[i] not in ("and", "but") or low[i - 1] not in (",", ";"):
        return False
    if following is not None and following.first == t.last and following.kind not in MOVES:
        return True
    j = t.last + (low[t.last : t.last + 1] == [","])
    return j + 1 < last and low[j] in _ITS_SUBJECT


def _by_how_much(low: list[str], i: int, last: int) -> bool:
    """ "have risen over the month of February by 10 percent": a time, and no basis."""
    return i + 1 < last and low[i] == "by" and low[i + 1][0].isdecimal()


def set_role(st: State, t: TimeExpr, nums: list[Numeral], first: int, last: int) -> None:
    """Whether the figures of the sentence are for this time or compared with it."""
    low = st.low
    if t.role == "since" and _best_since(low, t.first, first):
        # "the lowest since 1988", "the most in any month since the line opened in 2013"
        t.role = "aside"
    elif (
        t.role == "time"
        and t.kind == "relative"
        and "/" in (t.iso or "")
        and index_before(nums, t.first) >= 0
        and _extreme_of(low, t, first)
    ):
        t.role = "aside"
        return
    elif t.role == "time" and (cue := _beyond_that(low, t.first, first)):
        t.role, t.cue = "base", cue
        return
    elif (
        t.rel == "now"
        and low[t.first - 1] in _UNTIL
        and not _SUPERLATIVE.isdisjoint(low[max(first, t.first - 8) : t.first])
    ):
        # "and in 2010, the worst year until now, over 157,000"
        t.role = "aside"
    elif (
        t.role == "time"
        and "since" in (back := low[max(first, t.first - 8) : t.first])
        and BREAKS.isdisjoint(back[back.index("since") : -2])
        and not _ONCE.isdisjoint(low[max(first, t.first - 12) : t.first])
    ):
        # "the steepest since the severe winter of 2009/10"
        t.role = "aside"
        m = index_before(nums, t.first)
        if m >= 0 and low[nums[m].first - 1] in _ONE and low[nums[m].first - 2] == "since" and nums[m].kind != "rank":
            # "the largest fall since the 16 percent of May 2020": its own time.
            t.owner = nums[m]
    if t.role in ("time", "since") and nums and (cue := _against_peak(st, t, nums, first)) >= 0:
        if t.role == "time":
            t.role, t.cue = "base", cue
        return
    if t.role in ("time", "since") and _remark(st, t, first, last):
        t.role = "aside"
    if t.role == "time" and nums and _of_weather(st, t, nums, first, last):
        t.role = "aside"
    if t.role == "time" and len(nums) > 1 and (m := _of_part(low, t, nums)) > 0:
        t.role, t.owner = "aside", nums[m]
    if (
        t.role == "time"
        and t.first - first <= 3
        and low[first] in _LIKE
        and low[first + 1 : t.first] in _LIKE_IN
        and low[t.last : t.last + 1] == [","]
    ):
        t.role = "aside"  # "As in the first quarter, demand rose by 0.4 percent"
    if t.role == "time" and nums and _of_goal(st, t, first, last):
        t.role = "aside"
    if t.role not in ("time", "base") or t.rel in ("now", "ytd"):
        return
    if t.role == "time" and _told_again(st, t, last):
        t.role = "aside"
        return
    if t.role == "time" and _of_prices(st, t, first, last):
        t.role = "aside"
        return
    lead = low[t.first - 1] if t.first > first else ""
    if (
        lead == "of"
        and (m := index_before(nums, t.first)) >= 0
        and t.first - 2 <= nums[m].last <= t.first - 1
        and nums[m].first > first
    ) and (
        (
            low[nums[m].first - 1] == "the"
            and nums[m].kind == "level"
            and (nums[m].first - 2 <= first or low[nums[m].first - 2] in _ABOVE_BELOW)
        )
        or (low[nums[m].first - 1] in ("the", "record") and t.rel == "prev")
    ):
        # "The 61.82 million of the end of 2022 has doubled", "half the 235 euros of the year before"
        t.role, t.cue = "base", nums[m].first - 1
        return
    if lead == "of" and not nums and t.first - 2 > first and low[t.first - 2] in _LEVELS:
        # A title: "Tourism still below the level of 2010"
        t.role, t.cue = "base", t.first - 2
        return
    of = t.first - 1 - (lead == "the")
    if low[of] == "of" and of - 3 > first and low[of - 1] in _LEVELS and low[of - 3] in _MATCHING:
        # "rose to 2.69 million, matching the level of January 2019"
        t.role, t.cue = "base", of - 3
        return
    if nums and t.role == "time" and (cue := _part_of_level(st, t, nums, first)) > first:
        t.role, t.cue = "base", cue
        return
    if low[t.last : t.last + 1] == ["'s"] and (
        lead in _BEATING or (lead == "after" and any(_of_owner(low, n.first, t.last) for n in nums[:64]))
    ):
        # "That beats last year's 5.7 million tons by 7 percent", "the second-best month after June's 8 percent"
        t.role, t.cue = "base", t.first - 1
        return
    if lead in _DEADLINE and t.rel not in ("prev", "same") and not (t.edge == 1 and lead == "by" and _over(st, t)):
        return
    named = low[t.first + 1 : t.first + 3] == ["-", "quarter"] and t.last < last and low[t.last].isalpha()
    # Not "after third-quarter revenue of 21 billion dollars fell short of"
    if lead in ("after", "before") and t.first - 1 > first and not t.edge and not named:
        # "12 of them founded after 2000"
        t.role = "aside"
        return
    if (
        lead == "("
        and (compared := st.role_before) is not None
        and compared.role == "base"
        and compared.last == t.first - 1
        and t.last < last
        and low[t.last] == ")"
    ):
        # "on the previous three-month period (May to July)"
        t.role = "aside"
        return
    if lead == "(" and t.last < last and low[t.last] in (":", "=") and t.rel in (None, "prev", "same"):
        t.role = "inset"
        return
    if lead == "(" and low[t.first - 2] in ("constant", "base") and low[t.last : t.last + 1] == [")"]:
        t.role = "aside"  # "at constant (2010) prices"
        return
    if t.last < last and low[t.last : t.last + 2] == ["=", "100"]:
        t.role = "aside"  # "the index (June = 100)"
        return
    anaphor = t.rel in (
        "prev",
        "same",
        "prev_day",
        "prev_month",
        "prev_months",
        "prev_period",
        "prev_quarter",
        "prev_week",
    )
    # "against the average of 2015-2019", and no "grew 14.6 percent a year on average from 2016 to 2021"
    mean = low[t.first - 2] in ("average", "mean") and low[t.first - 3] != "on"
    spanned = t.iso is not None and "/" in t.iso and not anaphor and not mean
    # A fiscal year is one year.
    spanned = spanned and low[t.last - 1] != "week"  # "down from 41 last week"
    spanned = spanned and not (len(t.iso or "") == 15 and months_in(t.iso or "") == 12) and not _season(st, t)
    if t.rel in ("prev_span", "the_period", "vague"):
        return
    what = _what_it_did(low, t.first, first) if lead not in CLAUSES and not spanned else 0
    if what and (anaphor or _part_of(low, nums, what)):
        # "less than half of what it made a year earlier", "twice what they had cost the month before"
        t.role, t.cue = "base", what
        return
    if (
        t.last < last
        and low[t.last] in ("level", "levels")
        and lead in ("of", "the", "above", "below", "from", "than", "with")
    ):
        t.role, t.cue = "base", t.first - 1
        return
    number: Numeral | None = None
    begin = t.cue + 1 if t.rel == "plan" and t.cue >= first else t.first
    k = bisect_left([n.first for n in nums], begin) - 1 if len(nums) < 64 else index_before(nums, begin)
    i = begin - 1
    stop = max(first, t.first - 16)
    compared = st.role_before
    if (
        compared is not None
        and compared.role == "base"
        and first <= compared.first
        and 1 <= t.first - compared.last <= 2
        and lead_of(st, t) in _FOR_IN
        and (compared.rel in _EARLIER or _is_later(t.iso, compared.iso))
    ):
        stop = compared.last  # "rose 5 percent compared with a year earlier in August"
    own = compared.last if compared is not None and compared.role == "base" and compared.first >= first else -1
    direct = True  # nothing but words of the kind "the level of" so far
    base = False
    since = False
    numbers_seen = 0
    while i >= stop:
        if k >= 0 and i < nums[k].last:
            n = nums[k]
            if (
                n.kind == "multiple"
                and not low[n.last - 1][0].isdecimal()
                and (n.form not in ("verb", "fold") or low[n.last] in _DETERMINERS)
                and (numbers_seen == 0 or (number is not None and low[number.first - 1] == "the"))
                and (not spanned or t.rel == "plan" or not _THOSE.isdisjoint(low[n.last : t.first]))
                and low[n.first - 1] != "from"
                # "will double the sum in 2025"
                and not (t.iso is not None and st.day is not None and bounds(t.iso)[0] > st.day)
            ):
                base = True
                i = n.last - 1
                t.owner = n
                break
            if (
                n.kind == "share"
                and low[n.last] == "of"
                and (not spanned or "level" in low[n.last : t.first])
                and (_of_other(st, n.last, t.first, numbers_seen, anaphor) or _told_of_then(low, nums, k, t.first))
                # Not "60 percent of the 14 million tons shipped last year went to Japan"
                and not (
                    t.last < last
                    and numbers_seen > 0
                    and (low[t.last] in _PRETERITES or (low[t.last] in _FINITE and low[t.last] not in ("has", "have")))
                )
            ):
                # "82.2 percent of the 8.54 million seen in 2019"
                base = True
                i = n.last
                break
            if number is not None and not (n.group and n.group == number.group) and not anaphor:
                told = st.role_before
                if (
                    told is not None
                    and told.role == "base"
                    and n.last <= told.first < number.first - 1 <= told.last + 3
                    and low[number.first - 1] == "and"
                    and number.kind == n.kind
                    and told.cue >= first
                    and low[told.cue] in ("after", "following")
                ):
                    # "after gains of 1.6% in the fourth quarter of 2021 and 0.8% in the first of this year"
                    base = True
                    i = told.cue
                break
            number = n
            numbers_seen += 1
            direct = False
            i = n.first - 1
            k -= 1
            continue
        w = low[i]
        if i < own and number is not None and number.first >= own and low[number.first - 1] == "to":
            break  # "rose by 6 percent from a year earlier to 3.9 trillion yuan in 2012"
        if w == "than":
            hedge = (
                number is not None
                and number.first <= i + 2
                and low[i - 1] in _COMPARATIVES
                and low[i + 1] not in ("the", "its", "that")
                and not (k >= 0 and nums[k].kind in MOVES and nums[k].last >= i - 1)
                # "grew by 8.8 percent, slower than a 10 percent rise in the first quarter"
                and low[i - 1] not in _PACED
            )
            if not hedge:
                base = True
                break
        elif w in COMPARE or (w == "contrast" and low[i + 1] in ("to", "with")):
            if (
                direct
                or (number is None and (w != "against" or st.low[i + 1][0].isdigit()))
                or (number is not None and number.first - i <= 6)
            ):
                base = True
                break
        elif w == "short" and low[i + 1] == "of" and (k < 0 or number is None):
            # "still 4 percent short of the record set in 2008", "fell short of the result of December 2011"
            base = True
            break
        elif (
            w in ("after", "following")
            and number is not None
            and (number.kind != "share" or low[number.last] not in _LEVY)
            and (anaphor or _after_figure(st, i, number, t, first, k >= 0 and nums[k].last == i))
        ):
            base = True
            break
        elif (
            w in ("after", "following")
            and direct
            and k >= 0
            and nums[k].kind in MOVES
            and i - nums[k].last < 2
            and low[t.last] in ("'s", "\u2019s")
        ):
            # "climbed 4.4 percent, following May's 9.1 percent slump"
            base = True
            break
        elif w == "followed" and number is not None and low[i + 1] != "by" and k >= 0:
            # "The gain of 0.3 percent followed a loss of 9,400 in June"
            base = True
            break
        elif w == "as":
            if (
                direct
                and low[i + 1] != "of"
                and low[i - 1] not in ("recently", "early", "late", "long", "such")
                and ("as" in (before := low[max(first, i - 6) : i]) or "same" in before)
            ):
                base = True
                break
        elif w in ("with", "to"):
            if (
                direct
                and anaphor
                and i > first
                and low[i - 1] in ("level", "equal", "equivalent", "similar", "identical", "unchanged")
            ):
                base = True
                break
            if w == "to" and direct and k >= 0 and _as_percent_of(st, nums[k], i):
                base = True
                break
        elif (
            w == "from"
            and t.rel == "weekday"
            and direct
            and low[t.last : t.last + 1] == ["'s"]
            and not _named(low, t.last)
        ):
            # "the toll from Saturday's earthquake rose to 1,419"
            break
        elif w == "from" and spanned and i == t.first - 1:
            # "compared with 5.4 percent from 2001 to 2006": its own word
            pass
        elif w == "from":
            if (
                k >= 0
                and nums[k].last == i
                and nums[k].kind in MOVES
                and number is None
                and low[i + 1] in _OF_WHAT
                and not (st.role_before is not None and st.role_before.last > i)
            ):
                # "fell 0.1 point from the July-September period", "up 2.6 points from the pace recorded in 2021"
                base = True
                break
            decade = number is not None and low[t.last - 1] == "s"  # "from 300 in the 1980s to 2,100"
            if (spanned and not decade) or (direct and st.day is not None and t.iso and bounds(t.iso)[0] > st.day):
                # "will be cut to 12 a year from 2018"
                break
            moved = (
                low[i - 1] == "unchanged"
                or not RISES.isdisjoint(low[max(first, i - 14) : i])
                or (k >= 0 and nums[k].kind in MOVES)
            )
            # "The rate fell to 14 per 100,000, and that of infants to 3.5, from 3.9 in 2021"
            moved = moved or (k >= 0 and low[i - 1] == "," and nums[k].last == i - 1 and low[nums[k].first - 1] == "to")
            if direct and i == first and not anaphor:
                since = True
                break
            if direct and (anaphor or moved or _to_follows(st, t.last, last)):
                base = True
                break
            if (
                number is not None
                and number.first - i <= 6
                and "to" not in low[number.last : t.first]
                and (moved or number.base or _to_follows(st, t.last, last))
            ):
                base = True
                t.doubtful = not anaphor and not number.group and low[t.last : t.last + 1] != ["to"]
                break
        elif w == "over":
            near = direct or (number is not None and number.first - i <= 2 and low[i + 1] in ("the", "its"))
            through = (
                direct and k < 0 and (_by_how_much(low, t.last, last) or low[i + 1 : i + 4] == ["the", "month", "of"])
            )
            # "a 6.3% increase over the second half of 2001"
            half = direct and k >= 0 and nums[k].last >= i - 1 and low[i - 1] in _INCREASE
            half = half and spanned and "half" in low[t.first : t.last] and nums[k].kind in MOVES
            if near and (half or not spanned) and not through and (t.rel != "over_year" or t.kind != "date"):
                base = (
                    anaphor
                    or any(n.kind in MOVES for n in nums[max(0, k - 3) : k + 1])
                    or not RISES.isdisjoint(low[max(first, i - 3) : i])
                    # "the growth rate in June 2021 over June 2020 was 5.3%"
                    or (direct and st.role_before is not None and st.role_before.last == i)
                )
                if base:
                    break
        elif w == "on":
            if direct and t.iso is not None and len(t.iso) == 10 and _on_day(st, t, k, i, nums):
                base = True
                break
            if (
                direct
                and nums
                and (
                    not spanned
                    or low[i - 1] in ("up", "down")
                    or (k >= 0 and nums[k].last == i and nums[k].kind in MOVES)
                )
                and not (t.iso is not None and len(t.iso) == 10 and (not t.edge or len(t.template or "") == 6))
                and t.rel not in ("weekday", "vague", "the_period")
                # "19 percent on the same period of 2022", not "on the same day"
                and (t.rel != "same" or (k >= 0 and nums[k].last == i and nums[k].kind in MOVES))
            ):
                base = True
                break
        elif w == "behind" and number is not None and low[i - 1] in _LAGGING and number.first <= i + 3:
            # "lags well behind the 3,746 deals that were counted in the first nine months of 2014"
            base = low[number.first - 1] in ("the", "behind") and not number.base
            if base:
                break
        elif w in _ABOVE_BELOW and number is not None and _recorded_then(low, i, number, t.first):
            # "remained well above the 4.6 percent recorded in September 2014"
            base = True
            break
        elif (
            w in _ABOVE_BELOW
            and number is None
            and lead == "of"
            and low[i + 1] in _OWNERS
            and k >= 0
            and nums[k].last >= i - 1
            and nums[k].kind in MOVES
        ):
            # "14.6 percent above its price of June 2016"
            base = True
            break
        elif (
            (
                w in ("above", "below", "exceeding", "exceeded", "under", "beyond")
                or (w in ("ahead", "behind") and t.first - i <= 3)  # "18.7 percent ahead of last year's pace"
            )
            and (
                (
                    direct
                    or not _LEVELS.isdisjoint(low[i : t.first])
                    # "29 percent above the 1.26 kroner earned in 2023"
                    or (number is not None and low[i + 1] == "the" and number.first == i + 2)
                )
                and k >= 0
                and nums[k].last >= i - 1
            )
        ):
            base = True
            break
        if (
            w in ("and", ",")
            and number is not None
            and (number.kind not in MOVES or (k >= 0 and _another(nums[k], number, i)))
            and st.role_before
            and st.role_before.role == "base"
            and i - 1 <= st.role_before.last <= i
            # Not "After 2.1 million a year earlier, output came to 2.3 million last month"
            and not (w == "," and st.role_before.cue <= first)
            # Not "against 52 percent in 2023, and climbed to 91 percent between May 3 and 9"
            and RISES.isdisjoint(low[i : number.first])
            and not (low[i + (w == ",")] == "and" and low[i + 1 + (w == ",")] in _DOES_SO)
        ):
            # "up from 14.1 percent a year before and only 2.4 percent in 2000"
            base = True
            break
        if w == ":" and low[i - 1][-1].isdecimal() and low[i + 1][0].isdecimal():
            # "from 16.1:54.3:29.6 in the previous year"
            number = None
        elif w == "," and t.rel == "same" and t.first - i <= 3 and low[i + 1] in _FOR_IN and low[t.last - 1] == "year":
            pass  # "compared to the 6,200 and 90 cases respectively, during the same period last year"
        elif w in (";", ":", ".") or w in CLAUSES or (w == "," and (number is None or not number.group)):
            break
        if w not in _LEVELISH:
            direct = False
        i -= 1
    if base:
        t.role = "base"
        t.cue = i
    elif since:
        t.role = "since"
    elif anaphor:
        # "In the previous year, it had been ..." tells the time itself.
        that = "that" in low[max(first, t.first - 4) : t.first] or "those" in low[max(first, t.first - 4) : t.first]
        opening = (
            t.first == first
            or (t.first == first + 1 and lead == "the")
            or lead in CLAUSES
            or _opens_clause(st, t, nums[k + 1] if k + 1 < len(nums) else None, first, last)
        )
        extended = number is not None and k >= 0 and low[number.first - 1] == "the" and number.kind in MOVES
        # Not "shrank by 7 percent, extending the 5 percent contraction in the previous quarter"
        alone = lead_of(st, t) in ("in", "during", "for", "at") and not that and not extended
        if alone and number is None and not _MATCHING.isdisjoint(low[max(first, t.first - 9) : t.first]):
            alone = False  # "to climb by 0.2 percent, matching the increase reported for the previous month"
        # "The shelter index increased 0.4 percent the previous month"
        near = number is not None and number.kind == "change" and t.first - number.last == 1 and lead == "the"
        alone = alone or (near and t.rel in ("prev_month", "prev_quarter"))
        # "a ratio that was 2.74 a year before"
        was = number is not None and number.last == t.first and low[number.first - 1] in ("was", "were", "been")
        t.role = (
            "time"
            if opening or alone or was or (number is not None and number.kind not in MOVES and not that)
            else "base"
        )
        # No figure stands between what compares and the time, but where rates are set side by side.
        t.cue = number.first - 1 if extended and number is not None else t.first
    year = t.iso is not None and len(t.iso) == 4 and t.last == t.first + 1
    if t.role == "time" and year and t.last < last and low[t.last] in _LAWS and lead in ("a", "the", "by"):
        t.role = "mention"  # "A 2004 law covers losses of more than 30 percent"
    if (
        t.role == "time"
        and lead in ("in", "since", "on")
        and t.first - 2 >= first
        and low[t.first - 2] in FOUNDED
        and (
            t.first - 3 < first
            or (
                low[t.first - 3] in (",", "was", "and", "(")
                and (low[t.first - 3] != "was" or low[t.first - 4] in ("which", "that"))
            )
            # "A company founded in 2008 had imports of 73 tonnes"
            or (
                low[first] in _ONE
                and t.first - first <= 8
                and t.last < last
                and low[t.last] in _FINITE
                and index_before(nums, t.first) == index_before(nums, first)
            )
        )
    ):
        t.role = "aside"


def _over(st: State, t: TimeExpr) -> bool:
    """ "31 more than by the end of 2016": what was there then."""
    return t.ends_before(st.day) and not t.future


def _told_again(st: State, t: TimeExpr, last: int) -> bool:
    """ "in the six months to January 7, the first half of its fiscal year,": the same time in other words."""
    before, low = st.role_before, st.low
    if before is not None and before.role == "time" and low[before.last : before.last + 1] != []:
        # "in the first five months of 2009 - till May - the shortfall"
        till = t.first == before.last + 2 and low[t.first - 1] in _TILL and low[before.last] in _SET_OFF
        if till and low[t.last : t.last + 1] != [] and low[t.last] in _SET_OFF:
            return True
    if (
        before is None
        or before.role != "time"
        or before.sent != t.sent
        or low[before.last : before.last + 2] != [",", "the"]
    ):
        return False
    gap = low[before.last + 2 : t.first]
    if gap[-1:] == ["the"]:
        gap = gap[:-1]  # "as March, the last month of the financial year, had fetched"
    return len(gap) <= 4 and gap[-1:] == ["of"] and gap[:1] != ["end"] and t.last < last and low[t.last] in (",", ".")


def _another(before: Numeral, number: Numeral, i: int) -> bool:
    """ "slowed to 1 percent, from 4 percent in May and 6 percent in April": another rate of the same kind."""
    return number.first == i + 1 and number.kind == before.kind and number.unit == before.unit


def _recorded_then(low: list[str], i: int, number: Numeral, at: int) -> bool:
    """Whether nothing but "the 4.6 percent recorded in" stands behind a comparison."""
    gap = low[number.last : at]
    return (
        low[i + 1] == "the"
        and 0 < len(gap) <= 3
        and all(w in _RECORDED or w in _SET or w in INTO_TIME or w[-2:] == "ed" for w in gap)
    )


def _what_it_did(low: list[str], at: int, first: int) -> int:
    """Where "what it made" stands right before a time, 0 where it does not."""
    for i in range(at - 2, max(first, at - 7), -1):
        if low[i] == "what":
            return i
        if not low[i].isalpha():
            return 0
    return 0


def _part_of(low: list[str], nums: list[Numeral], what: int) -> bool:
    """ "a third (of what it was in 2003)": a figure told in words, set against another time."""
    k = index_before(nums, what)
    return (
        low[what - 1] == "of"
        and k >= 0
        and nums[k].last == what - 1
        and low[what - 2][0].isalpha()
        and low[nums[k].first][0].isalpha()
    )


def _as_percent_of(st: State, n: Numeral, i: int) -> bool:
    """ "104.3 percent in comparable prices to the same period of 2021", "94.6% to January-May 2022" """
    low = st.low
    priced = low[n.last : n.last + 1] == ["in"] and low[i - 1] == "prices" and i - n.last <= 5
    return n.kind == "share" and n.unit == "percent" and (n.last == i or priced)


def _season(st: State, t: TimeExpr) -> bool:
    """ "2019-20", "2019/20": two years that are one of crops."""
    iso = t.iso or ""
    return len(iso) == 9 and int(iso[5:]) - int(iso[:4]) == 1 and len(st.low[t.last - 1]) == 2


def set_clause(st: State, t: TimeExpr, first: int) -> None:
    """Where the clause of a time begins that dates nothing outside of it: "after cutting output in 2022"."""
    low = st.low
    if st.role_before is not None:
        # Not "on the quarter before in the second quarter".
        first = max(first, st.role_before.last)
    for k in range(t.first - 2, max(first, t.first - 13) - 1, -1):
        if low[k] == "after" and not _READY.isdisjoint(low[k + 1 : t.first]) and not _AHEAD.isdisjoint(low[first:k]):
            return  # "will turn out 30,000 tons a year after it is completed in 2023"
        if low[k] in _SUBORDINATE and low[k + 1] not in _PRE_TAX and low[k + 1] != "hours":
            t.clause = k
        if low[k] in BREAKS or t.clause >= 0:
            return


def _of_part(low: list[str], t: TimeExpr, nums: list[Numeral]) -> int:
    """ "2.1 million people are displaced - one million of these in 2017": the part that the time is of; 0 for none."""
    m = index_before(nums, t.first)
    if m < 1:
        return 0
    n = nums[m]
    set_off = low[n.first - 1] in _SET_OFF and low[n.first - 1] not in "()"
    return m if set_off and low[n.last : t.first] in _OF_THESE_IN else 0


def _of_weather(st: State, t: TimeExpr, nums: list[Numeral], first: int, last: int) -> bool:
    """ "put the crop at 12.2 million tonnes despite heavy rains in February and March": when the cause was at work."""
    low, k = st.low, t.first - 1
    while k > first and low[k] in INTO_TIME:
        k -= 1
    cause = next((i for i in range(k - 1, max(first, k - 7), -1) if low[i] in _CAUSED_BY), 0)
    if low[k] not in _WEATHER or not cause:
        return False
    if len(t.iso or "") == 4 and (st.role_before is None or st.role_before.role != "time"):
        return False
    m = index_before(nums, t.first)  # not "after the magnitude 7.2 earthquake of May"
    return m == len(nums) - 1 and nums[m].first < cause


def _of_prices(st: State, t: TimeExpr, first: int, last: int) -> bool:
    """ "at 2015 prices", "in the prices of 2010": the year that money is counted in."""
    low = st.low
    if t.iso is None or len(t.iso) != 4:
        return False
    if t.last < last and (
        low[t.last] == "prices" or (low[t.last] in _PRICED and low[t.last + 1 : t.last + 2] == ["prices"])
    ):
        return t.first > first and low[t.first - 1] in _IN_PRICES
    return (
        t.first - 3 > first
        and low[t.first - 1] == "of"
        and low[t.first - 2] == "prices"
        and low[t.first - 3] in _AT_THE
    )


def _named(low: list[str], i: int) -> bool:
    """ "(from Friday) 's close", "'s 23": a figure of the day."""
    told = low[i + 1] if i + 1 < len(low) else ""
    return told in _LEVELS or told in _TRADED or told[:1].isdecimal()


def _of_goal(st: State, t: TimeExpr, first: int, last: int) -> bool:
    """ "94 percent of the full-year goal", "of the target for the whole of 2024": the time is the goal's, and no
    figure tells the goal."""
    low = st.low
    if _of_outlook(low, t, first, last):
        return True
    of_budget = t.last < last and low[t.last] == "budget" and low[t.first - 1] in ("the", "its", "their", "this")
    if of_budget and (t.first - 1 == first or (t.first - 2 >= first and low[t.first - 2] in ("in", "under"))):
        return False  # "set aside 2.2 billion yuan in its 2018 budget"
    if t.last < last and low[t.last] in _GOALS:
        after = low[t.last + 1 : t.last + 3]
        if _is_set(low, t, last):
            return False
        return after[:1] not in (["of"], ["for"], ["at"], ["is"], ["was"]) or not after[-1][:1].isdecimal()
    k = t.first - 1
    while k > first and low[k] in ("the", "of", "whole", "all", "full"):
        k -= 1
    before = t.first - 1 - (low[t.first - 1] in ("in", "last"))
    if low[before] in ("fixed", "set"):
        # "3 million yuan above the target set last January"
        k = before
        return k > first + 3 and low[k - 1] in _GOALS and low[k - 2] in _OWNERS and low[k - 3] in _ABOVE_BELOW
    if low[k] == "for" and low[k - 1] in ("fixed", "planned", "set"):
        # "88 percent of the quota set for the year"
        k -= 1
    elif low[k] not in ("for", "in"):
        return False
    return k > first + 2 and low[k - 1] in _GOALS and "of" in low[max(first, k - 5) : k - 1]


def _is_set(low: list[str], t: TimeExpr, last: int) -> bool:
    """ "The full-year forecast was cut to 565 billion yen": a figure tells what is foreseen."""
    after = low[t.last + 1 : t.last + 3]
    told = after[:1] in (["is"], ["was"]) and after[-1] in _SETS
    return told and any(w[:1].isdecimal() for w in low[t.last + 3 : min(last, t.last + 7)])


def _of_outlook(low: list[str], t: TimeExpr, first: int, last: int) -> bool:
    """ "Raised its full-year profit forecast on Thursday after", "lifted its outlook for 2023 as": the year of what is
    foreseen, with no figure for it."""
    if t.rel != "whole_year" and len(t.iso or "") != 4:
        return False
    noun = next((i for i in range(t.last, min(last, t.last + 4)) if low[i] in _OUTLOOKS), -1)
    behind = noun + 1
    if noun < 0:
        noun, behind = t.first - 2, t.last
        if noun - 2 < first or low[noun] not in _OUTLOOKS or low[noun + 1] not in ("for", "in"):
            return False
    lead = low[max(first, noun - 6) : noun]
    if not any((w[-2:] == "ed" or w in _KEPT) and v in _OWNERS for w, v in pairwise(lead)):
        return False
    news = next((i for i in range(behind, min(last, behind + 6)) if low[i] in _NEWS), -1)
    return news >= 0 and not any(w[-1].isdecimal() for w in low[behind:news])


def _against_peak(st: State, t: TimeExpr, nums: list[Numeral], first: int) -> int:
    """ "17.8 percent above their peak of April 2007", "14.4 percent below the record set in May 2011": the token that
    compares, -1 where no change is held against a peak."""
    low = st.low
    i = t.first - 1
    while i > first and (low[i] in INTO_TIME or low[i] in _RECORDED or low[i] in _SET or low[i] == "the"):
        i -= 1
    at = index_before(nums, i + 1)
    if at > 0 and nums[at].last == i + 1 and low[nums[at].first - 1] == "of":
        i = nums[at].first - 2  # "42% below the peak of £224,670 reached in 2007"
    if i <= first or low[i] not in _EXTREMES:
        return -1
    for k in range(i - 1, max(first, i - 5) - 1, -1):
        if low[k] in _ABOVE_BELOW:
            m = index_before(nums, k)
            return k if m >= 0 and nums[m].kind in MOVES and k - nums[m].last <= 2 else -1
    return -1


def _remark(st: State, t: TimeExpr, first: int, last: int) -> bool:
    """Whether a time belongs to a remark without figures, and dates none: "its July peak", "its best this year",
    "something it did for the first time in 2020", "the losses recorded from July to September"."""
    low = st.low
    if t.last < last and low[t.last] in _TELLINGS and t.rel != "now" and not (len(t.iso or "") == 4 and t.ledger):
        # "raising its February estimate"
        return t.rel != "whole_year" or not _is_set(low, t, last)
    if t.last + 3 < last and low[t.last] == "'s" and t.iso is not None and len(t.iso) != 4:
        # "Papers for yesterday's board meeting put it at 70.6 percent"
        return not _MEETINGS.isdisjoint(low[t.last + 1 : t.last + 3])
    opens = t.first - 1 == first and low[first] == "in"  # "In 2018 record exports pushed output up"
    if t.last < last and not opens and (low[t.last] in _EXTREMES or (low[t.last] in _TRADED and len(t.iso or "") == 7)):
        return True
    k = t.first - 1
    while k > first and low[k] in INTO_TIME:
        k -= 1
    if k <= first:
        return False
    time = t.first - 1 - (low[t.first - 1] == "the")
    time -= low[time] in ("in", "over")
    if low[time] in ("time", "times") and low[time - 1] in _NTH and "/" in (t.iso or "") and t.kind != "date":
        return True  # "It is the third time in the last 40 years that warm air has limited it"
    if low[k] in _POLLED or (low[k] == "delivery" and k < t.first - 1):
        # "crude for delivery in June touched $120": June has not come
        return True
    if k < t.first - 1 and (low[k] in FOUNDED or low[k][-2:] == "ed") and t.last < last and low[t.last] in _GOES_ON:
        # "the strategy adopted in 2017 aims to"; not "recovered in June to some 31 million"
        grown = low[t.last] == "to" and any(w[-1].isdecimal() for w in low[t.last + 1 : min(last, t.last + 4)])
        return low[k - 1] not in AUXILIARY and not grown
    if (
        (low[k] in FOUNDED or low[k][-2:] == "ed")
        and low[k - 1] in _RULES
        and "under" in low[max(first, k - 5) : k - 1]
    ):
        return True  # "went to the inventors under a rule introduced six years ago"
    if low[k] in _RUNS and low[k - 1] in ("which", "that", "season") and k - 1 > first:
        # "in fiscal 2022, which ended on March 31"; "The season began in September"
        return True
    if low[k] == "time" and low[k - 1] == "first" and low[k - 2] == "the" and low[k - 3] == "for":
        # What happened for the first time then goes on; the figures before it are of now.
        return BREAKS.isdisjoint(low[k : t.first]) and any(low[i] == "," for i in range(max(first, k - 10), k))
    if (low[k] in _NTH and low[k - 1] in _OWNERS) or (low[k - 1] in _NTH and low[k - 2] in _OWNERS and k - 2 > first):
        # "the third increase this year and the fifth since October"
        # But "fell by a fifth last year".
        owner = low[k - 1] if low[k] in _NTH else low[k - 2]
        return owner != "a" and low[k + 1] != "of" and low[k] not in _UNITS and BREAKS.isdisjoint(low[k : t.first])
    if low[k] in _EXTREMES and k < t.first - 1 and low[k - 1] in _OWNERS and low[k - 2] != "at":
        # "well below their peak of November 2007"
        return True
    if t.first == k + 1 and t.first < last and low[t.first] in CURRENT and k > first + 3:
        for i in range(k - 1, max(first + 1, k - 3), -1):
            if low[i] in _SUPERLATIVE and low[i - 1] == "the" and low[i] not in _ORDERS and low[i - 2] in ("and", ","):
                # "up 10.4 percent and the fastest monthly growth this year"
                return True
    if (
        low[k] in _UNITS
        and low[k - 1] in _SUPERLATIVE
        and low[k - 1] not in _ORDERS
        and low[k - 2] in ("its", "their", "the", "his", "her")
        and (len(t.iso or "") == 4 or t.rel in ("the_year", "ytd"))
        and low[k - 3] not in ("at", "in", "for", "on", "over")
    ):
        return True  # "delivered 218,000 cars, its best month this year", "August was the weakest month of the year"
    if low[k] in _SUPERLATIVE and low[k - 1] in ("its", "their", "the", "his", "her") and low[k] not in _ORDERS:
        return t.first == k + 1
    if low[k] in _RECORDED and low[k - 1] not in AUXILIARY and low[k - 1].isalpha():
        # A noun with its participle, no figure in between.
        for i in range(k - 1, max(first, k - 6) - 1, -1):
            if low[i] in ("the", "those", "that", "all"):
                # "0.3 points lower than the rate recorded in April", "83 percent of the homes registered last month"
                return low[i - 1] != "than" and not (low[i - 1] == "of" and low[i - 2] in PERCENT)
            if not low[i].isalpha():
                return False
    return False


def _of_other(st: State, a: int, b: int, numbers: int, anaphor: bool) -> bool:
    """Whether what stands between a share and a time says that the whole is a figure of that time."""
    gap = st.low[a:b]
    if numbers:
        return len(gap) > 2 and gap[1] in ("the", "its") and not _done(gap)
    return (anaphor or "that" in gap or "level" in gap or "what" in gap or "those" in gap) and all(
        w in _OTHER for w in gap
    )


def _done(gap: list[str]) -> bool:
    """ "(two-thirds) of the 900 wells were drilled in (May)", not "of the 900 wells that were drilled in (May)":
    whether what a share is of has a verb of its own."""
    for w in gap[2:]:
        if w in _WHOSE_CLAUSE:
            return False
        if w in _FINITE or w in _PRETERITES:
            return True
    return False


def _told_of_then(low: list[str], nums: list[Numeral], k: int, at: int) -> bool:
    """ "cover 4.1 million mu, barely half of the area of 2012": beside a level, a share of the same thing then."""
    n = nums[k]
    gap = low[n.last : at]
    return (
        len(gap) == 4
        and gap[:2] == ["of", "the"]
        and gap[3] in ("of", "in")
        and k > 0
        and nums[k - 1].kind == "level"
        and "," in low[n.first - 2 : n.first]
        and n.first - nums[k - 1].last <= 3
    )


def _on_day(st: State, t: TimeExpr, k: int, i: int, nums: list[Numeral]) -> bool:
    """ "an increase of 53,000 on June 30, 2022": the last day of a month, a year or more ago, is what is
    compared with."""
    if k < 0 or nums[k].kind not in MOVES or nums[k].last != i or t.iso is None or st.day is None:
        return False
    day = bounds(t.iso)[0]
    return end_day(t.iso[:7]) == t.iso and (st.day - day).days > 330


def _after_figure(st: State, i: int, number: Numeral, t: TimeExpr, first: int, behind: bool) -> bool:
    """ ", after 70,000 in 2022", "to 18.6% after 16.9% in the second quarter": what went before, for comparison."""
    low = st.low
    return (
        i > first
        and (low[i - 1] == "," or behind)
        and number.first - i <= 5
        and number.kind in ("level", "share", "change")
    )


def _to_follows(st: State, i: int, last: int) -> bool:
    """ "from 23 last year to 41" """
    return "to" in st.low[i : min(i + 4, last)]
