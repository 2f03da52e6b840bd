"""Figures in a sentence without a time of their own: of the present, of what was told before, of the day's trading."""

from __future__ import annotations

from bisect import bisect_left

from .iso_periods import bounds, end_day, months_in, shift
from .lexicon import TIME_WORDS, words
from .model import Numeral
from .periods_state import (
    CLAUSES,
    COMPARE,
    FORWARD,
    PAST,
    PRESENT,
    RISES,
    VERBS,
    State,
    at_topic,
    index_before,
    is_ongoing,
    is_target,
    risen,
)
from .periods_tense import by_the_year, present_without, tense_of

_DECIDED = words("decided", TIME_WORDS)
_PUT = frozenset(("estimated", "pegged", "projected", "put"))
_SET_UP = frozenset(("established", "founded", "instituted", "endowed"))
_EXPECTS = words("expects", TIME_WORDS)
_RELATING = words("relating_verb", TIME_WORDS)
_LASTING = words("lasting_verb", TIME_WORDS)
_PARTS = words("part_verb", TIME_WORDS)
_PER = frozenset(("a", "an", "each", "every", "per"))
_UNITS_OF_TIME = frozenset(("day", "hour", "minute", "month", "week"))
_OUTLAYS = frozenset(("capacity", "cost", "investment", "outlay"))
# "Livestock contributes almost a third of it"
_THERE = frozenset(("it", "that", "them", "these", "this", "those"))
_REPORTS = words("yearly_report", TIME_WORDS)
_NO_SUM = words("no_annual_sum", TIME_WORDS)
_AGAINST = COMPARE | frozenset(("than", "of", "above", "below", "beating", "missed", "missing"))
_FORWARD_NOUNS = (
    words("forecast", TIME_WORDS) | words("goal", TIME_WORDS) | {"expectations", "consensus", "guidance", "predictions"}
)
_EXPECTED = words("foreseen", TIME_WORDS) | {"aimed", "targeted"} | words("survey", TIME_WORDS)
_NO_FLOW = frozenset(("1", "day", "month", "percent", "year"))
# "That makes 8.6 per 1,000. Finland has 15.9, Latvia 4.9"
_HAVE = frozenset(("has", "have"))
_ENDS = frozenset((",", ".", ";"))
_BEEN = frozenset(("been", "was", "were"))
_MAKES = frozenset(("makes", "means"))
_NOW_VERBS = PRESENT | {"are", "do", "does", "is"}
_PRESENT_BE = frozenset(("is", "are"))
_AWAITED_OF = words("awaited", TIME_WORDS)
_IN_THE_MAKING = (
    ["under", "construction"],
    ["under", "way"],
    ["being", "built"],
    ["being", "constructed"],
    ["being", "erected"],
    ["being", "laid"],
)
_PLEDGES = words("pledged", TIME_WORDS)
_LISTED = words("listed", TIME_WORDS)
_CURRENCIES = words("currency", TIME_WORDS)
_DEALT = words("dealt", TIME_WORDS)
_STIRRED = RISES | {"lost", "shed"}
_CURRENT = frozenset(("current", "present"))
_BONDS = frozenset("bond bonds bund bunds gilt gilts treasuries treasury jgb jgbs".split())
_TOPS = frozenset(("heads", "leads", "tops"))  # "Velm tops the list for leeks (6.2 million tons)": of the year told
_GROWING = frozenset(
    "amounting climbing declining dropping falling growing hitting increasing jumping reaching rising soaring surging"
    " totaling totalling".split()
)
_THE_FIGURE = frozenset(("figure", "figures", "number", "numbers", "total"))
_GROWTH_NOUNS = frozenset("decline decrease growth increase".split())
_INCLUDES = frozenset("comprise comprises consists exclude excludes include includes".split())
_EXCHANGE = _LISTED | _CURRENCIES | _CURRENT | {"=", "gmt", "trading"} | _BONDS
_OF_THE_SESSION = frozenset(("was", "were", "last", "afternoon", "early", "late", "midday", "morning"))


def _crop_year(st: State) -> str | None:
    """The season that an article is about, if it is not over: "puts the harvest of 2021-22 at 9 million tons"."""
    iso = st.main or ""
    season = (len(iso) == 9 and int(iso[5:]) - int(iso[:4]) == 1) or (len(iso) == 15 and months_in(iso) == 12)
    return iso if season and is_ongoing(st, iso) else None


def inherit(st: State, n: Numeral) -> str | None:
    """No time in the sentence: the present, or what was told before."""
    if is_target(n):
        if st.today is not None and _pledged(st, n):
            st.ongoing.add(id(n))
            return st.announced or st.today
        if st.context is not None and (len(st.context) != 10 or st.context == st.main) and _was_expected(st, n):
            return st.context
        if st.today is not None and _agreed(st, n):
            # "has attracted 41 projects with a planned investment of 103 billion yuan"
            st.ongoing.add(id(n))
            return st.announced or st.today
        if target_near(st, n) or _asked(st, n.sent):
            return st.target
        if st.day is not None and (
            not _EXPECTS.isdisjoint(st.low[max(st.first, n.first - 30) : n.first]) or _is_expected(st, n)
        ):
            last = str(st.day.year - 1)
            if st.context == last and st.day.month < 3:
                # "GDP is expected to come in at 87 billion", in a report of January on the year that is over
                return last
            if st.goal is not None and len(st.goal) == 15 and is_ongoing(st, st.goal):
                return st.goal  # "exports will earn 55 billion in the year to June 2023": a year of its own
            if (following := _after_fiscal(st, n)) is not None:
                return following
            return _crop_year(st) or str(st.day.year)
        if st.goal is not None:
            return st.goal
        if (crop := _crop_year(st)) is not None:
            return crop
        # A plan that nothing dates is one of the time that the text is about, if that is not over.
        about = st.main is not None and (
            st.day is None
            or (is_ongoing(st, st.main) and (st.main == st.target or (len(st.main) == 4 and _to_grow(st, n))))
        )
        return st.main if about else None
    if n.base and st.today is not None and n.scenario == "actual" and _to_be_raised(st, n):
        st.ongoing.add(id(n))
        return st.today
    if _put_at(st, n):
        if st.goal is not None or target_near(st, n):
            return st.target if target_near(st, n) else st.goal
        return st.context if st.context is not None and len(st.context) != 10 else st.main or st.today
    if n.scenario == "condition":
        return st.context if tense_of(st, n) == "past" else None
    if (
        n.kind == "level"
        and st.day is not None
        and st.context is not None
        and len(st.context) not in (4, 9, 10)
        and _of_year(st, n)
    ):
        year = str(min(bounds(st.context)[1].year, st.day.year - 1))
        st.inherited, st.inherited_sent, st.inherited_tense = year, n.sent, tense_of(st, n)
        return year
    if st.dealing_sent != n.sent:
        st.dealing_sent = n.sent
        st.dealing = st.doc.tells(_EXCHANGE, st.first, st.last)
        st.deciding = st.doc.tells(_DECIDED, st.first, st.last)
    if st.dealing and st.today is not None and _quoted(st, n):
        st.ongoing.add(id(n))
        return st.main if st.main is not None and len(st.main) == 10 else st.today
    announced = st.announced
    if st.deciding and st.today is not None and (st.context is None or len(st.context) not in (4, 10, 21)):
        # "The board decided to keep its rate at 9.25 percent", "Four directors voted for a cut"
        return st.main if st.main is not None and len(st.main) == 10 else announced or st.today
    near = st.context_sent >= 0 and st.doc.sents[st.context_sent].para == st.para and n.sent - st.context_sent <= 2
    tense = tense_of(st, n)
    if tense in (None, "past") and by_the_year(st, n):
        tense = "present"
    if tense in ("present", "copula") and n.kind == "level" and n.unit not in _NO_FLOW and _with_growing(st, n):
        told = st.context if near and not st.context_now and len(st.context or "") != 10 else st.main
        if told is not None and len(told) != 10:
            return told
    if st.inherited_sent == n.sent and st.inherited is not None:
        # "Latvia, at 0.8 percent, is far behind, while Finland spends 3.1 percent"
        present = tense == "present" and st.inherited_tense == "copula" and not st.pronoun
        k = bisect_left(st.breaks, n.first) - 1
        if k >= 0 and st.low[st.breaks[k] + 1] == "which" and st.low[st.breaks[k] + 2] in _MAKES:
            return st.inherited  # "There were 124 farms, which makes 300 for each"
        if tense is None or tense == st.inherited_tense or present:
            return st.inherited
    if tense is None and n.kind != "change":
        tense = present_without(st, n)
    if tense is None and ((st.context is None and st.main is None) or _asked_now(st, n.sent)):
        tense = "present"
    period: str | None
    if st.counted is not None and st.para - st.counted_para <= 2 and _of_count(st, n, tense):
        period = st.counted
    elif (
        tense in ("present", "copula")
        and st.first + 2 < st.last
        and st.low[st.first + 1] in _THE_FIGURE
        and st.low[st.first + 2] in _INCLUDES
        and st.last_told[0] == n.sent - 1
        and st.last_told[1] is not None
    ):
        period = st.last_told[1]  # "42 million at the end of 2012. The figure includes 15 million refugees"
    elif (told := _of_that_rate(st, n.sent)) is not None:
        period = told
    elif tense in ("present", "copula"):
        subject = st.low[st.first + (st.low[st.first] == "with")]  # "With this, we have reached"
        back = _background(st)
        if back or _day_passed(st):
            near = False
        if (
            near
            and not st.context_now
            and len(st.context or "") in (4, 7, 15)
            and st.today is not None
            and _is_count(st, n)
        ):
            st.ongoing.add(id(n))
            return announced or st.today
        if st.today is not None and len(st.context or "") != 10 and _being_built(st, n):
            st.ongoing.add(id(n))
            return announced or st.today
        part = n.kind == "share" and st.verb in _PARTS and st.context == st.main and len(st.main or "") != 7
        # "Timber costs 80 percent more than in January", in news of a year
        costs = st.verb in ("cost", "costs") and len(st.bases) > 0 and len(st.main or "") == 15
        # "Its total has thus doubled", "It is five times the national rate"
        multiplied = n.kind == "multiple" and (
            tense == "copula" or VERBS.get(st.verb) == "past" or st.verb[-2:] == "ed"
        )
        if (
            st.main is not None
            and len(st.main) != 10
            and not st.context_now
            and ((n.kind == "change" and not costs) or part or multiplied)
        ):
            # "Butter is 14 percent dearer than a year earlier", "Girls make up 56 percent"
            period = st.main if back else st.context or st.main
        elif (
            near
            and st.context is not None
            and not (n.kind in ("level", "share") and st.verb in _LASTING)
            and (
                # not "was founded on May 1, 1947. Its people have 49 languages"
                (len(st.context) == 10 and (st.today is None or int(st.context[:4]) > int(st.today[:4]) - 3))
                # "has reached 62 billion yuan, up 2 percent from the same period last year"
                or (len(st.context) == 15 and n.unit != "1" and _against_year_before(st))
                or subject in ("this", "that")
                or (
                    not st.context_now
                    and (n.kind != "rank" or n.form == "foremost")
                    and (
                        tense == "copula"
                        or st.pronoun
                        or subject == "they"
                        or st.verb in _RELATING
                        or (n.unit not in _NO_FLOW and not _TOPS.isdisjoint(st.low[st.first : st.first + 6]))
                        or (n.kind == "share" and n.last + 1 < st.last and st.low[n.last + 1] in _THERE)
                        or (st.verb in _HAVE and n.last < st.last and st.low[n.last] in _ENDS)
                    )
                )
            )
        ):
            period = st.context
        elif st.count_day is not None and (announced is None or (len(st.count_day) > 10 and st.count_day == st.main)):
            period = st.count_day
        elif (
            st.main is not None
            and st.today is not None
            and st.main[:4] < st.today[:4]
            and len(st.main) == 4
            and n.kind == "level"
            and n.unit not in _NO_FLOW
            and not st.context_now
            and not _all_the_time(st, n)
            and (not _TOPS.isdisjoint(ahead := st.low[st.first : st.first + 7]) or "top" in ahead)
        ):
            # "Baotou is at the top of the table with 56,000 yuan", in an article on last year
            period = st.main
        elif (
            st.main == st.context
            and st.main is not None
            and len(st.main) == 4
            and n.kind == "level"
            and n.unit not in _NO_FLOW
            and not _all_the_time(st, n)
            and is_ongoing(st, st.main)
        ):
            # "The crop is 4 million tons", "the fields yield 6 tons", in news of the year in progress
            period = st.main
        else:
            period = announced or st.today or st.context
            # Nothing told it: it dates no other sentence.
            st.ongoing.add(id(n))
    elif not near and _founded(st, n):
        period = announced or st.today or st.context
    elif st.context is not None and not (st.context_now and (tense == "past") and at_topic(st, n.sent)):
        period = st.context
    else:
        period = st.main or st.context or announced or st.today
    st.inherited, st.inherited_sent, st.inherited_tense = period, n.sent, tense
    return period


def _after_fiscal(st: State, n: Numeral) -> str | None:
    """ "is likely to rise to 42 billion rupees from 39 billion in 2018-19", in March 2019: for the year after that."""
    for t in st.bases[:4]:
        iso = t.iso or ""
        if len(iso) == 15 and 0 < t.first - n.last < 18 and months_in(iso) == 12 and st.day is not None:
            return shift(iso, 1) if -90 < (bounds(iso)[1] - st.day).days < 100 else None
    return None


def _with_growing(st: State, n: Numeral) -> bool:
    """ "Uganda remains the largest partner, with trade growing by 21 percent to 57 million dollars": of the stretch."""
    low = st.low
    for i in range(n.first - 1, max(st.first, n.first - 16), -1):
        if low[i] == "with":
            return not _GROWING.isdisjoint(low[i + 2 : n.first])
        if low[i] in (",", ";", "("):
            break
    return False


def _of_that_rate(st: State, sent: int) -> str | None:
    """The time of "rose 11 percent over the first two months", where it goes on "The growth rate was 6 points
    above the average"; None elsewhere."""
    low, i = st.low, st.first + 1
    if low[i - 1] not in ("the", "this") or i + 3 >= st.last:
        return None
    if low[i] == "growth" and low[i + 1] in ("pace", "rate"):
        i += 1
    elif low[i] not in _GROWTH_NOUNS:
        return None
    k = index_before(st.nums, st.first)
    if k < 0 or low[i + 1] not in ("is", "was") or st.nums[k].sent != sent - 1 or st.nums[k].kind != "change":
        return None
    return st.nums[k].time_period


def _against_year_before(st: State) -> bool:
    """ "has reached 62 billion yuan, up 2 percent from a year earlier": a sum of the stretch that was told before."""
    return any(t.rel in ("same", "prev", "yoy") and t.role in ("base", "cue") for t in st.told_here[:8])


def _all_the_time(st: State, n: Numeral) -> bool:
    """ "It costs farmers 180 yuan per mu", "a machine harvests 8 mu an hour": no sum of a year."""
    return (
        st.verb in _LASTING
        or (n.unit is not None and "/" in n.unit)
        or (n.last + 1 < st.last and st.low[n.last] in _PER and st.low[n.last + 1] in _UNITS_OF_TIME)
    )


def _being_built(st: State, n: Numeral) -> bool:
    """ "A further 2.4 million kilowatts are under construction", "is being built": so now, whatever was told before."""
    low = st.low
    for i in range(n.first - 3, max(st.first, n.first - 10), -1):
        if low[i] in _PRESENT_BE and low[i + 1 : i + 3] in _IN_THE_MAKING:
            return True  # "A hall is being built for 40 million yuan"
    for i in range(n.last, min(n.last + 9, st.last - 2)):
        if low[i] in _PRESENT_BE:
            at = i + 1 + (low[i + 1] in ("also", "now", "still"))
            return low[at : at + 2] in _IN_THE_MAKING
    return False


def _to_be_raised(st: State, n: Numeral) -> bool:
    """ "will lift capacity from 4,000 to 10,000 tons", "will be raised to 10,000 tons in 2020 from 4,000": what a plan
    starts from is so now."""
    k = index_before(st.figures, n.last) + 1
    before = st.figures[k - 2] if k > 1 else n
    if n.first - before.last <= 5 and is_target(before) and (before.unit, before.kind) == (n.unit, n.kind):
        return st.low[n.first - 1] == "from" and st.low[before.first - 2] not in ("down", "up")
    if k >= len(st.figures) or st.figures[k].first - n.last > 6:
        return False
    # Also "The threshold drops from 500,000 to 250,000 on July 1"
    return is_target(st.figures[k]) or (st.figures[k].scenario == "condition" and st.low[n.first - 1] == "from")


def _is_count(st: State, n: Numeral) -> bool:
    """ "The zone is home to 108 firms", behind what the year brought: how many there are, and no sum of the year. A
    communique tells what there was at the end of its year."""
    if st.context == st.main and not _REPORTS.isdisjoint(st.low[:40]):
        return False
    count = n.kind == "level" and n.unit == "1" and (n.value or 0) >= 2
    return count and st.verb not in _RELATING and st.low[st.first] not in ("this", "that")


def _agreed(st: State, n: Numeral) -> bool:
    """ "with a planned investment of": what has been agreed on by now."""
    low = st.low
    for i in range(n.first - 1, max(st.first, n.first - 6), -1):
        if low[i] in _OUTLAYS:
            return low[i - 1] == "planned" or low[i - 2 : i] == ["planned", "total"]
    return False


def _pledged(st: State, n: Numeral) -> bool:
    """ "Britain has pledged 77 million pounds and Japan 52 million dollars", "appealed for 30 million": of the day."""
    low = st.low
    for i in range(n.first - 1, max(st.first, n.first - 30), -1):
        if low[i] in _PLEDGES:
            return "to" not in low[i + 1 : i + 3]
        if low[i] in CLAUSES or low[i] == "to":
            return False
    return False


def _is_expected(st: State, n: Numeral) -> bool:
    """ "GDP is expected to come in at", "1.9 million tons are expected": what is told to be on its way."""
    low = st.low
    near = (*range(n.first - 1, max(st.first, n.first - 12), -1), *range(n.last + 1, min(st.last, n.last + 5)))
    return any(low[i] in _AWAITED_OF and low[i - 1] in _PRESENT_BE for i in near)


def _to_grow(st: State, n: Numeral) -> bool:
    """ "The area is to grow by 1.7 percent", "the south should bring in 60,000 tons", in a forecast for the year."""
    low = st.low
    if n.unit == "1" and n.kind == "level":
        return False
    for i in range(n.first - 1, max(st.first, n.first - 25), -1):
        if low[i] == "should" or (low[i] == "to" and low[i - 1] in _PRESENT_BE):
            return True
    return False


def risen_over(st: State, n: Numeral) -> str | None:
    """ "Firms rose from eight in 2016 to 104", in a review of five years: the end of them."""
    iso = n.time_period or ""
    if len(iso) != 9 or int(iso[5:]) - int(iso[:4]) < 2 or n.kind not in ("level", "share"):
        return n.time_period
    if st.low[n.first - 1] != "to" or not risen(st, n):
        return n.time_period
    st.ongoing.add(id(n))  # the sentences behind it are of all the years still
    return st.today if is_ongoing(st, iso) else iso[5:]


def _day_passed(st: State) -> bool:
    """ "By Saturday it had reached 31. Five are still missing": a day of the week of the news, told in passing."""
    day = st.context
    return (
        day is not None
        and st.day is not None
        and day == st.weekday_told
        and day not in (st.main, st.count_day)
        and 0 < (st.day - bounds(day)[0]).days < 7
        and day != end_day(day[:7])
    )


def _put_at(st: State, n: Numeral) -> bool:
    """ "Receipts are estimated at 9 billion", "the yield is put at 6 tons"; not how many there are."""
    low = st.low
    if n.unit == "1" or n.scenario == "condition":
        return False
    for i in range(n.first - 2, max(st.first, n.first - 6), -1):
        if low[i] in _PUT and low[i + 1] == "at":
            return low[i - 1] in _PRESENT_BE
    return False


def target_near(st: State, n: Numeral) -> bool:
    """Whether the paragraph has told a time of goals."""
    return n.sent - st.target_sent <= 2 and st.target_sent >= 0 and st.doc.sents[st.target_sent].para == st.para


def _background(st: State) -> bool:
    """Whether the text has looked back: "In the 1990s only 30,000 birds came. Of the 260 species, 45 are rare"."""
    if st.context is None or len(st.context) == 10 or st.day is None:
        return False
    if st.main is not None:
        return bounds(st.context)[1] < bounds(st.main)[0] and st.context != st.main
    return (st.day - bounds(st.context)[1]).days > 730


def _of_year(st: State, n: Numeral) -> bool:
    """ "China's annual GDP was" among the figures of a quarter."""
    low = st.low
    for i in range(max(st.first, n.first - 8), n.first - 1):
        if low[i] == "annual" and low[i + 1] not in RISES and low[i + 1] not in _NO_SUM:
            return True
    return False


def _quoted(st: State, n: Numeral) -> bool:
    """A rate of exchange or a price of an exchange is news of the day: "the rand fell to 13.45 against the dollar",
    "the shares closed 3.8 percent lower", "($1 = 33.15 baht)"."""
    low = st.low
    if low[n.first - 1] == "=" or low[n.first - 1] in _CURRENT:
        return low[n.first - 1] != "=" or low[n.first - 2] == "1"
    near = range(max(st.first + 1, n.first - 60), min(st.last, n.last + 60))
    if any((low[i] == "trading" and low[i - 1] in _OF_THE_SESSION) or low[i] == "gmt" for i in near):
        # "rose as much as 6.8 percent in early trading in Oslo and changed hands at 241 kroner"
        return True
    begin, end = max(st.first, n.first - 12), min(st.last, n.last + 5)
    about = low[begin:end]
    if n.unit in ("percent", "percentage_point") and ("yield" in about or "yields" in about):
        return not _BONDS.isdisjoint(about)  # "yields on 10-year Bunds eased to 1.63 percent"
    dealt = not _DEALT.isdisjoint(low[begin:end])
    for i in range(begin, end):
        if low[i] in _LISTED and (dealt or (low[i] == "shares" and _moves(st, i + 1, n.first))):
            return True
        if (
            low[i] in _CURRENCIES
            and low[i - 1] == "the"
            and i > st.first
            and (dealt or not RISES.isdisjoint(low[i + 1 : i + 3]))
        ):
            return True
    return False


def _moves(st: State, i: int, end: int) -> bool:
    """ "Airbus shares rose 1.3 percent", "shares in Glaxo fell", "shares of Fiat lost" """
    low = st.low
    if i < end and low[i] in ("in", "of"):
        return not _STIRRED.isdisjoint(low[i + 2 : min(i + 5, end)])
    return i < end and low[i] in _STIRRED


_POLLED = frozenset(("analysts", "economists", "forecasters"))
_BEAT = frozenset(("beat", "exceeded", "missed", "surpassed", "topped"))
_FORESAW = frozenset(("anticipated", "expected", "predicted", "projected"))


def _was_expected(st: State, n: Numeral) -> bool:
    """ "Economists had forecast 15,000", "compared with a projection of 4.1 percent": for the time of the news."""
    before = st.low[max(st.first, n.first - 10) : n.first]
    if before[-1:] == ["for"] and not _BEEN.isdisjoint(before[-3:-1]):
        # "The median forecast of 14 economists had been for 1.6 percent"
        return not _FORWARD_NOUNS.isdisjoint(st.low[max(st.first, n.first - 16) : n.first])
    if st.low[st.first] == "despite" and not _FORWARD_NOUNS.isdisjoint(st.low[st.first : min(st.first + 5, n.first)]):
        return "," not in before
    far = st.low[max(st.first, n.first - 18) : n.first]
    put = next((i for i in range(len(far) - 1) if far[i] in _BEEN and far[i + 1] == "for"), 0)
    if put and far[put - 1] in _FORWARD_NOUNS | {"been", "had"} and not _FORWARD_NOUNS.isdisjoint(far[:put]):
        return "," not in far[put:]  # "The median forecast was for a monthly rise of 8.6% and an annual rate of 46.8%"
    if (
        "and" in before
        and "had" in far
        and "," not in (seen := far[far.index("had") + 1 :])
        and not _EXPECTED.isdisjoint(seen[:1])
    ):
        return True  # "had forecast a gain of 21,100 positions and a jobless rate of 5.5 percent"
    said = -1
    for i, w in enumerate(before):
        if w == "had" and any(
            v in FORWARD or v in _EXPECTED or v in _FORWARD_NOUNS
            for v in (*before[max(0, i - 9) : i], *before[i + 1 :])
        ):
            # "Economists had on average expected 3 percent", "The target had been 34 tons", "A poll had pointed to 2"
            return True
        if w in _AGAINST and not _FORWARD_NOUNS.isdisjoint(before[i + 1 :]):
            return True
        if w in _AGAINST:
            said = i
    behind = st.low[n.last : min(n.last + 5, st.last)]
    if not _BEAT.isdisjoint(before[-4:]) and not _FORWARD_NOUNS.isdisjoint(behind[:2]):
        return True  # "That beat the 3.8 percent median forecast"
    if before[-1:] == ["the"] and not _EXPECTED.isdisjoint(behind[:1]) and behind[1:2] == ["by"]:
        return True  # "sailed past the 115,000 predicted by analysts"
    if not _POLLED.isdisjoint(st.low[st.first : min(st.first + 3, n.first)]):
        verb = next((i for i in range(st.first + 1, min(st.first + 12, n.first)) if st.low[i] in _FORESAW), 0)
        if verb and "," not in st.low[st.first : n.first] and "to" not in st.low[verb : min(verb + 3, n.first)]:
            return True  # "Economists surveyed by the agency expected a gain of 706,000"
    # "below the 5.5 percent median forecast", "against the 3 percent predicted in May"
    told = said >= 0 and len(before) - said <= 3 and not (_EXPECTED | _FORWARD_NOUNS).isdisjoint(behind)
    return told and _PRESENT_BE.isdisjoint(behind)


def _asked(st: State, s: int) -> bool:
    """Whether the paragraph before, with a time to come, was a question or leads this one in."""
    sents = st.doc.sents
    if st.target_sent < 0 or sents[st.target_sent].para != st.para - 1:
        return False
    asked = sents[st.target_sent]
    if st.doc.toks[asked.last - 1] not in "?:":
        # "The city wants 1,000 start-ups by 2030. Is that serious?"
        asked = sents[asked.index + 1]
    return asked.para == st.para - 1 and s - asked.index <= 6 and st.doc.toks[asked.last - 1] in "?:"


def _asked_now(st: State, s: int) -> bool:
    """ "How many firms come out of it? - Twenty-nine": an answer without a verb has the tense of its question."""
    asked = st.doc.sents[s - 1]
    low = st.low
    if any(low[i] == "of" and low[i + 1] in ("it", "that") for i in range(asked.first, asked.last - 2)):
        return False  # "It earned 40 million last year. How much of that is kelp? - Seven million."
    return (
        s > 0
        and st.doc.toks[asked.last - 1] == "?"
        and not _NOW_VERBS.isdisjoint(st.low[asked.first : asked.last])
        and PAST.isdisjoint(st.low[asked.first : asked.last])
    )


def _of_count(st: State, n: Numeral, tense: str | None) -> bool:
    """ "Up to Friday, 28,400 cases had been reported this year. ... 41 people have died. Velm leads with 6,030": of all
    the days counted."""
    if n.kind not in ("level", "share") or n.unit not in ("1", "percent"):
        return False
    perfect = tense == "present" and (st.verb in _HAVE or VERBS.get(st.verb) == "past" or st.verb[-2:] == "ed")
    return perfect or not _TOPS.isdisjoint(st.low[st.first : st.first + 6])


def _founded(st: State, n: Numeral) -> bool:
    """What was set up at an untold time exists on the day of the article: "has set up a special fund of"."""
    if n.kind != "level":
        return False
    before = st.low[max(st.first, n.first - 9) : n.first]
    return any(w in _SET_UP or (w == "set" and before[i + 1 : i + 2] == ["up"]) for i, w in enumerate(before))
