"""Actual, target or condition: whether a figure is told as a fact, as something planned or expected, or as a threshold.

A cue speaks for what follows it in its clause; the clauses are walked once from left to right.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from itertools import pairwise

from .lexicon import TIME_WORDS, numbers, words
from .model import Numeral
from .periods_scan import MONTHS, TimeExpr
from .relations import is_money
from .tokens import Doc

_TARGET = words("target")
_CONDITION = words("condition")
_TOLD_TO = frozenset("asked assigned instructed ordered tasked".split())
_BLAMING = frozenset("blaming citing ending following reversing undoing".split())
_CUES = (
    _TARGET
    | _BLAMING
    | _CONDITION
    | words("binding_noun")
    | {
        "after",
        "because",
        "whose",
        "since",
        "means",
        "need",
        "needs",
        "seen",
        "set",
        "course",
        "track",
        "basis",
        "despite",
        "could",
    }
    | {"projects", "see", "sees", "pointed", "where", "when", "which", "who", "reach", "has", "have"}
    | {"appealed", "estimated", "assumed", "capped", "each", "every", "cap"}
    | {"fine", "fines"}
    | {"heading", "heads", "headed", "line"}
    | {"guides", "guided"}
    | _TOLD_TO
)
_CUES_AND_TO = _CUES | {"to"}
_FORECAST_NOUN = words("forecast_noun")
_GIVEN = words("given")
_BINDING_NOUN = words("binding_noun")
_RECEIVE = words("receive")
_FORESAW = frozenset("believed dreamed dreamt expect expected imagine imagined think thought".split())
_NEVER = frozenset(("didn't", "hardly", "never", "nobody"))
_LIFTING = frozenset("bring bringing brings lift lifting lifts push pushing raise raises raising take taking".split())
_ANYONE = words("anyone")
_RELATIVE = words("relative")
_CONDITION_WORD = words("condition_word")
_PROPOSING = words("proposing")
_AGREEING = words("agreeing")
_MOVE = words("up") | words("down")
_REACHING = words("reach")
_PLANNED = words("planned")
_AWAITED = _PLANNED | words("foreseen")
_DETERMINER = words("determiner")
_MODAL = words("modal")
_BE = words("be") | words("have")
_STAYED = frozenset(("held", "remained", "stayed", "stood"))
_BREAK = frozenset((";", ".", "while", "whereas", "but", "although", "though"))
_OBEYS = frozenset(("come", "contain", "cover", "hold", "keep", "meet", "wear"))
_HAS = frozenset(("has", "have", "counts", "employs", "operates"))
_PAST_BE = frozenset(("was", "were", "has", "have"))
_PAST = frozenset(("was", "were", "had", "did", "got", "has", "have"))
# A stock told for the end of the week or month in which an article appears is no forecast.
_AT_HAND = timedelta(days=7)
_FAR_OFF = timedelta(days=60)
_FUTURE = "future"
_TARGETED = "target"
_CONDITIONAL = "condition"
_ON_IN = frozenset(("in", "on"))


def read(doc: Doc, nums: list[Numeral], times: list[TimeExpr], published_on: date | None) -> None:
    """Set the scenario of every statement."""
    i, n, at = 0, len(nums), 0
    low = doc.low
    after = None if published_on is None else published_on + _AT_HAND
    budget = _budget_to_come(doc, times, published_on)
    ahead = False
    lately = -9  # the last sentence of plans or forecasts
    asked = _asked_for(doc)
    while i < n:
        j = i
        while j < n and nums[j].sent == nums[i].sent:
            j += 1
        sent = doc.sents[nums[i].sent]
        while at < len(times) and times[at].first < sent.first:
            at += 1
        future: list[int] = []
        past: list[int] = []
        running = False
        while at < len(times) and times[at].first < sent.last:
            time = times[at]
            start, over = time.start, time.end
            if (
                after is not None
                and start is not None
                and start > after
                and time.rel != "the_period"  # "in the quarter", told of before
                and low[time.first - 1] not in ("since", "within")
                and low[time.first - 3 : time.first - 1] not in (["which", "ends"], ["that", "ends"])
                and "than" not in low[time.first - 3 : time.first]
                # "5,800 mu which his family has leased until 2027"
                and not (low[time.first - 1] == "until" and not _HAD.isdisjoint(low[time.first - 6 : time.first - 2]))
                # "Today there are 30 mills and six owners, whose leases run until 2032"
                and "whose" not in low[max(sent.first, time.first - 6) : time.first]
            ):
                future.append(time.first)
            if published_on is not None and over is not None:
                if over < published_on:
                    past.append(time.first)
                elif start is not None and time.rel != "now" and (over - start).days > 27:
                    running = True
            at += 1
        group = nums[i:j]
        _sentence(doc, group, future, past)
        if (sent.index in asked and not past) or (
            not past
            and (
                (ahead and _refers_back(low, sent.first, sent.last))
                or (sent.index - lately <= 3 and _new_figure(low, sent.first))
            )
        ):
            _plan(group)
        elif budget and not past:
            _of_budget(low, group, sent.first)
        if running or future:
            _set_aside(low, group, sent.first, sent.last)
            _estimated(low, group, sent.first, sent.last)
        if any(m.scenario == "target" for m in group):
            lately = sent.index
        own = [m for m in group if m.applies_to is None and m.scenario != "condition"]
        ahead = bool(own) and sent.index + 1 < len(doc.sents) and all(m.scenario == "target" for m in own)
        i = j


def foresee(doc: Doc, nums: list[Numeral], published_on: date | None) -> None:
    """Figures of a year that is far from over are forecasts where another of the same year and unit is, unless they are
    told in the past: "By region, the south leads with 83.7 million tonnes", in an article on a harvest to come."""
    if published_on is None:
        return
    after = (published_on + _FAR_OFF).isoformat()
    coming = {
        (n.time_period, n.unit) for n in nums if n.scenario == "target" and n.unit != "1" and _lasts_a_year(n, after)
    }
    if not coming:
        return
    years = {period for period, _ in coming}
    past: dict[int, bool] = {}
    for n in nums:
        own = n.kind == "change" and n.unit == "percent" and n.applies_to is None
        if n.scenario == "actual" and not n.base and (own or n.kind in ("level", "equivalent", "share")):
            alike = n.time_period in years if n.kind == "share" else (n.time_period, n.unit) in coming
            if alike and n.sent not in past:
                past[n.sent] = _in_past(doc.low, doc.sents[n.sent].first, doc.sents[n.sent].last)
            if alike and not past[n.sent]:
                n.scenario = "target"
        elif (
            n.scenario == "actual"
            and n.kind in ("change", "multiple")
            and n.applies_to is not None
            and n.applies_to.scenario == "target"
            and n.time_period == n.applies_to.time_period
        ):
            n.scenario = "target"


def _in_past(low: list[str], first: int, last: int) -> bool:
    """Whether a sentence has a verb in the past, beside those of saying and foreseeing."""
    for i in range(first, last - 1):
        w = low[i]
        if w in _HIT and low[i + 1] in _OWNED and low[i - 1] not in _BEFORE_BASE:
            return True  # "after rains cut the harvest"
        if w in _DID or w in _WAS or w in _PASSIVE or (w[-2:] == "ed" and low[i - 1] != "," and low[i + 1] != "by"):
            return True
    return False


def _lasts_a_year(n: Numeral, after: str) -> bool:
    """Whether a figure is told for a year or season that ends after a day."""
    period = n.time_period or ""
    if len(period) == 4:
        return f"{period}-12-31" > after
    begin, _, end = period.partition("/")
    return len(end) == 4 == len(begin) and int(end) - int(begin) == 1 and end >= after[:4]


def _asked_for(doc: Doc) -> set[int]:
    """The sentences that order something below a heading of goals: "Targets for 2022", then "Open 12 clinics"."""
    low, under = doc.low, False
    found: set[int] = set()
    if not doc.where(_GOAL_HEADS):
        return found
    for s in doc.sents:
        if under and _is_order(low, s.first + (low[s.first] in _BULLETS), s.last):
            found.add(s.index)
        elif s.last - s.first <= _HEADING and low[s.last - 1] not in _STOPS:
            under = not _GOAL_HEADS.isdisjoint(low[s.first : s.last])
    return found


def _is_order(low: list[str], first: int, last: int) -> bool:
    if first + 1 >= last or low[first] not in _ORDERS:
        return False
    word = low[first + 1]
    if word in _ORDERED or word[0].isdecimal():
        return True
    # "Keep GDP growth above 6 percent", but "Plant sales rose"
    return word.isalpha() and not _in_past(low, first, last) and _IS.isdisjoint(low[first + 1 : last])


def _plan(nums: list[Numeral]) -> None:
    """Make a target of what was read as a fact."""
    for n in nums:
        if n.scenario == "actual" and not n.base:
            n.scenario = "target"


def _budget_to_come(doc: Doc, times: list[TimeExpr], published_on: date | None) -> bool:
    """Whether the article opens with a budget for a year that has not begun or has only just."""
    if published_on is None or not doc.sents:
        return False
    end = doc.sents[min(6, len(doc.sents) - 1)].last
    if not doc.has("budget", 0, end):
        return False
    begun = published_on - _JUST_BEGUN
    for time in times:
        if time.first >= end:
            return False
        start, over = time.start, time.end
        if start is not None and over is not None and start > begun and 350 < (over - start).days < 370:
            return time.role == "time"
    return False


def _of_budget(low: list[str], nums: list[Numeral], first: int) -> None:
    """ "Water gets 5.3 billion of the budget", "the tariff rises by 11 percent", in an article on a budget to come."""
    at = len(nums)
    for k, n in enumerate(nums):
        begin = nums[k - 1].last if k else first
        if not k and not _BUDGET_HEADS.isdisjoint(low[first : first + 4]) and low[n.first - 1] in _AMOUNTS:
            # "The deficit is 30 billion crowns"
            at = k
            break
        if not _BUDGET_VERBS.isdisjoint(low[begin : n.first]) or (
            not k and not _BUDGET_VERBS.isdisjoint(low[n.last : n.last + 4])
        ):
            at = k
            break
    _plan(nums[at:])


def _refers_back(low: list[str], first: int, last: int) -> bool:
    """ "Of this, 12 billion is meant for roads", "These include renovating 14 blocks", behind what is planned."""
    w, after = low[first], low[first + 1 : first + 2]
    if any(
        low[i] in ("is", "are") and low[i + 2] == "at" and low[i + 1] in _PUT
        for i in range(first + 1, min(first + 4, last - 2))
    ):
        return True  # "Investment is put at 9 million euros"
    if w in ("of", "among"):
        return not _THESE.isdisjoint(after) and low[first + 2 : first + 3] == [","]
    return w in _THESE and after != [] and after[0] in _INCLUDES


def _new_figure(low: list[str], first: int) -> bool:
    """ "The new figure includes 32 million tons of wheat", behind a forecast."""
    if low[first] != "the":
        return False
    return any(low[i] in _FIGURES and low[i + 1] in _INCLUDES for i in range(first + 1, min(first + 4, len(low) - 1)))


def _estimated(low: list[str], nums: list[Numeral], first: int, last: int) -> None:
    """ "raised its estimate of this year's growth to 2.5 percent from 2 percent", "put growth at 3.1 percent for 2024":
    what is reckoned of a time that is not over."""
    if _REVISES_OR_PUTS.isdisjoint(low[first:last]):
        return
    for i in range(first, last - 3):
        w = low[i]
        if w in _REVISES:
            noun = next((j for j in range(i + 1, min(i + 6, last)) if low[j] in _ESTIMATES), 0)
            if noun and not _OWNERS.isdisjoint(low[i + 1 : noun]):
                behind = [n for n in nums if n.first > noun and not _news_behind(low, noun, n.first, first)]
                _plan(behind)
                for n in behind:
                    if n.base and low[n.first - 1] == "from":
                        n.scenario = "target"
        elif w in _PUTS:
            at = next((j for j in range(i + 1, min(i + 9, last)) if low[j] == "at"), 0)
            if at and (low[i - 1] in ("is", "are") if at == i + 1 else low[i - 1] not in _BE):
                _plan([n for n in nums if n.first == at + 1 or (n.group and n.first - at < 9 and n.first > at)])


def _set_aside(low: list[str], nums: list[Numeral], first: int, last: int) -> None:
    """ "has set aside 93 million reais for this year", "earmarked 500 million yuan for 2021": money to be spent."""
    for n in nums:
        if n.scenario == "actual" and n.kind in ("level", "equivalent") and is_money(n.unit):
            before = low[max(first, n.first - 5) : n.first]
            behind = low[n.last : n.last + 3]
            if "earmarked" in before or "aside" in before or (behind[1:] == ["set", "aside"] and behind[0] in _IS):
                n.scenario = "target"
                for m in nums:
                    if m.first > n.first and "but" in low[max(n.last, m.first - _BUT_WITHIN) : m.first]:
                        break  # "set aside 9.7 billion but spent 4.1 billion, or 42 percent of it"
                    # "Of the 900 million earmarked for it, only 310 million has been released"
                    if m.scenario == "actual" and not _is_done(low, m, last):
                        m.scenario = "target"


def _sentence(doc: Doc, nums: list[Numeral], future: list[int], over: list[int]) -> None:
    sent = doc.sents[nums[0].sent]
    low = doc.low
    cues = _cues(doc, sent.first, sent.last)
    if over and not future:
        # "Output in May is estimated to increase by 3 percent", told in June
        cues = [(i, sign) for i, sign in cues if low[i] not in _ESTIMATED or not _just_over(low, i, over)]
    if cues or future:
        dated = [cue for t in future for cue in _dated(low, t, sent.first, sent.last)]
        _spread(low, nums, sorted([*cues, *dated]), over, sent.first, sent.last)
    if doc.tells(_IF_UNLESS, sent.first, sent.last) or doc.low[sent.first] == "should":
        _supposed(low, nums, sent.first, sent.last)
    rules: list[tuple[int, int]] = []
    if doc.tells(_PAYING_OR_PAID, sent.first, sent.last):
        # "The city pays each a bonus of 300,000 yuan; in 2021 it handed out 46 million"
        begin = sent.first
        for i in range(sent.first, sent.last + 1):
            if i < sent.last and low[i] != ";":
                continue
            # "for those with a master's degree the sums are 80,000": goes on with the rule
            goes_on = len(rules) > 0 and rules[-1][1] + 1 == begin and not _in_past(low, begin, i)
            if begin < i and (goes_on or _states_rule(low, begin, i)):
                rules.append((_rule_begin(low, begin, i), i))
            begin = i + 1
    granted = _whom_granted(low, sent.first, sent.last) if doc.tells(_GRANTING, sent.first, sent.last) else (0, 0)
    for n in nums:
        if granted[0] <= n.first < granted[1] and n.kind in ("level", "share", "equivalent"):
            n.scenario = "condition"
        if (
            len(rules) > 0
            and n.scenario == "actual"
            and n.kind in ("level", "share", "equivalent")
            and _in_rule(rules, n.first)
        ):
            n.scenario = "condition"
        if (
            n.scenario == "actual"
            and _forecast_of(low, n.first, sent.first)
            and _FORECASTERS.isdisjoint(low[n.last : n.last + 1])
        ):
            n.scenario = "target"
        if n.scenario == "actual" and low[n.first - 1] in _BEHIND_TOWARDS and _towards(low, n.first, sent.first):
            n.scenario = "target"
        if n.scenario == "target" and n.kind == "level" and (n.value or 0.0) < 0 and low[n.first - 1] == "by":
            n.scenario = "actual"  # "missed its goal by 8.4 billion yuan"
        if (
            n.scenario == "target"
            and n.unit == "percentage_point"
            and low[n.first - 1] == "by"
            and low[n.first - 2] in _GOAL_NOUN
        ):
            n.scenario = "actual"  # "exceeding the growth target by 2.9 percentage points"
        if (
            n.scenario == "target"
            and n.kind == "level"
            and low[n.first - 1] == "by"
            and not _COMPARED_WITH.isdisjoint(low[max(sent.first, n.first - 14) : n.first])
            and not _FORECAST.isdisjoint(low[max(sent.first, n.first - 12) : n.first])
        ):
            n.scenario = "actual"  # "surpassed the forecast made in May by 6 million euros"
        if n.scenario == "target" and over and _is_over(low, n, over, sent.first):
            n.scenario = "actual"
        the = low[n.first - 1] == "the" and n.kind != "rank"  # "the first country to meet the target"
        if the and n.scenario == "actual" and _foreseen(low, n.last, sent.last):
            # "above the 190,000 that was expected", "short of the 2.5% which had been predicted"
            n.scenario = "target"
        if n.scenario != "condition" and not n.base and _bounds_class(low, n, sent.first, sent.last):
            n.scenario = "condition"
        if n.scenario == "actual" and low[n.last : n.last + 2] in _IN_YEARS:
            n.scenario = "condition"  # "One in five residents is 65 or older"
        if (
            n.scenario == "actual"
            and n.kind in ("level", "share")
            and _tells_which(low, n, nums, sent.first, sent.last)
        ):
            n.scenario = "condition"
        if n.scenario == "actual" and n.kind == "level" and _due_by(low, n.last, sent.first, sent.last):
            n.scenario = "target"
        if n.scenario == "actual" and n.kind == "level" and _being_built(low, n, sent.first, sent.last):
            n.scenario = "target"
        if low[n.first - 1] == "the" and low[n.last : n.last + 2] in (["needed", "for"], ["needed", "to"]):
            n.scenario = "condition"  # "reached the 30 percent needed for a pass"
        if (
            low[n.first - 1] == "the"
            and low[n.last : n.last + 1] == ["that"]
            and not _ALLOWS.isdisjoint(low[n.last + 2 : min(n.last + 5, sent.last)])
        ):
            n.scenario = "condition"  # "well above the 19.9 percent that the regulator lets it charge"
        if n.scenario == "actual" and "to" in low[n.last : min(n.last + 3, sent.last)] and _to_be_done(low, n.last):
            n.scenario = "target"  # "Of the 3.6 billion yuan to be invested this year, half will go into motors"
        if n.qualifier == "less_than" and n.scenario != "condition" and low[n.first - 2 : n.first] == ["up", "to"]:
            # "Up to 30 percent of the losses will be covered" is a ceiling; "received up to 30,000 yuan" has been paid.
            head = low[max(sent.first, n.first - 9) : n.first - 2]
            bound = (
                n.scenario == "target"
                or not _MODAL.isdisjoint(low[max(sent.first, n.first - _FAR) : min(sent.last, n.last + _FAR)])
                or any(w in _BE or w in _PAYING for w in head)
            )
            past = any((w.endswith("ed") and v != "be") or w in _PAST or w in _MOVE for v, w in pairwise(["", *head]))
            if low[n.first - 3] in _MOVING_UP:
                continue  # "stepping up to 95 billion in September"
            if not _LIFTING.isdisjoint(head):
                continue  # "will add 10 million kW, bringing the share up to 60 percent"
            if (n.unit == "percent" or is_money(n.unit)) and (n.scenario == "target" or (bound and not past)):
                n.scenario = "condition"
    for a, b in pairwise(nums):
        ends = (
            a.form == "range_low"
            and b.form == "range_high"
            and "from" not in low[max(sent.first, a.first - 4) : a.first]
        )
        if ends and {a.scenario, b.scenario} == {"actual", "target"}:
            a.scenario = b.scenario = "target"  # "Investment of 90 to 100 million euros is planned"
    limited: Numeral | None = None
    for n in nums:
        if limited is not None and n.scenario == "actual" and _bounds_too(low, limited, n):
            n.scenario = "condition"
        elif limited is not None and n.applies_to is limited and n.kind == "change" and low[limited.last] in _MOVE:
            n.applies_to = None  # what it bounds has risen
        if n.kind != "equivalent":
            limited = n if n.scenario == "condition" and n.kind == "level" else None
    for n in nums:
        of = n.applies_to
        if (
            of is not None
            and not n.base
            # "which seeks 4 billion, was 31 percent funded"
            and not (n.kind == "share" and low[n.last : n.last + 1] and low[n.last] in _COVERED)
            and not _part_done(low, n)
            and (of.scenario == "target" or (of.scenario == "condition" and n.kind in ("equivalent", "change")))
        ):
            n.scenario = of.scenario


def _dated_by_itself(low: list[str], n: Numeral, over: list[int], date: int) -> bool:
    """ "was raised to 8 percent from 5 percent on April 1 and goes up to 10 in 2025" """
    return any(0 <= t - n.last <= 4 and t < date and (low[t - 1] in _ON_IN or low[t] == "last") for t in over[:32])


def _dated(low: list[str], t: int, first: int, last: int) -> list[tuple[int, str]]:
    """What a time to come speaks for: its clause, but no more than the aside in "has 300 coaches on order, the first 45
    of which are due next spring, as well as 42 trains"."""
    begin = t
    while begin > max(first, t - 14) and low[begin] != ",":
        begin -= 1
    aside = any(low[j] == "of" and low[j + 1] in ("which", "whom") for j in range(begin + 1, min(begin + 6, t)))
    aside = aside or low[t - 1] in ("until", "till")  # "ended June with 1.1 billion euros, enough to last until 2025"
    if low[begin] != "," or not aside or not _MODAL.isdisjoint(low[begin:t]):
        return [(t, _FUTURE)]
    end = next((j for j in range(t, last) if low[j] == ","), last)
    return [(begin, _TARGETED), (end, "actual")]


def _spread(
    low: list[str], nums: list[Numeral], cues: list[tuple[int, str]], over: list[int], first: int, last: int
) -> None:
    """Give each numeral what the last cues before it in its clause say; a future date speaks for its whole clause."""
    at = c = 0
    target = False
    # "The plan for 2025: 1,400 firms; over 32 billion yuan; and 80 parks": what leads in speaks for all of the list.
    colon = next((i for i in range(first, min(last, first + 14)) if low[i] == ":"), first)
    led = (
        colon > first
        and nums[0].first > colon
        and any(t < colon and kind in (_FUTURE, _TARGETED) for t, kind in cues[:8])
        and not any(kind == "actual" for t, kind in cues[:8] if t < colon)
    )
    while first < last:
        # One clause.
        end = first
        while end < last and low[end] not in _BREAK:
            end += 1
        # "would reach 3.1% in 2025, but fall to 2.4%"
        carried = (
            target
            and (
                (low[first - 1] == "but" and low[first : first + 1] != [] and low[first] in _INFINITIVE)
                # "output is to grow by 7 percent; investment by 5 to 8 percent": what goes on without a verb
                or (low[first - 1] == ";" and first < end and not any(_is_verb(w) for w in low[first:end]))
            )
        )
        target, condition = led or carried, False
        begin = c
        while c < len(cues) and cues[c][0] <= end:
            c += 1
        inside = cues[begin:c]
        # A future date behind a cue of its own ("is expected to draw 15 million by March") says nothing of what
        # stands before.
        dated = next((kind for _, kind in inside if kind != "actual"), "") == _FUTURE
        if dated and inside and (at < len(nums) and nums[at].first < inside[0][0]) and _opens(low, inside[0][0], first):
            # "180 trucks are on the road, and by 2025 there should be 5,000": from there on.
            dated = False
            inside = [(t, _TARGETED if kind == _FUTURE else kind) for t, kind in inside]
        k = 0
        told = False  # whether the cue told last is that of a fact
        while at < len(nums) and nums[at].first <= end:
            n = nums[at]
            at += 1
            while k < len(inside) and inside[k][0] < n.first:
                kind = inside[k][1]
                target = target or kind == _TARGETED
                condition = condition or kind == _CONDITIONAL
                if kind == "actual":
                    target = condition = False
                told = kind == "actual"
                k += 1
            if n.scenario == "condition":
                continue
            ahead = target or condition or dated
            if ahead and k and inside[k - 1][0] < n.first and _went_on(low, inside[k - 1][0], n.first):
                # "will be cut to 900 million, and the margin narrowed to 40 percent"
                target = condition = False
                told = True
            if (target or dated) and k and _news_behind(low, inside[k - 1][0], n.first, first):
                # "raised its profit forecast on Thursday after earnings of 1.9 billion crowns"
                target = False
                told = True
            if n.base:
                # "raised its forecast for growth from 9.6 percent": the old forecast.
                if (
                    target
                    and low[n.first - 1] == "from"
                    and low[n.first - 2] not in ("down", "up")
                    and not _FORECAST_NOUN.isdisjoint(low[max(first, n.first - 14) : n.first])
                ):
                    n.scenario = "target"
                elif condition and low[n.first - 2] in _FINES:
                    n.scenario = "condition"  # "face fines from 140 to 5,000 euros"
                continue
            before = low[n.first - 1]
            if (
                before in _GIVEN
                or (before == "," and n.unit == "year")  # "said Ma Li, 47."
                or (before in ("its", "their") and n.unit == "1")
                or before in ("after", "instead")
                or (
                    before == "," and low[n.last : n.last + 2] == [",", "to"]
                )  # "wants that share, 13 percent, to fall"
                or (target and before in ("now", "currently", "presently"))
                or (target and _from_current(low, n, first))
                or (before[-3:] == "ing" and low[n.first - 2] == "after")
                or _was_done(low, n)
                or _after_that(low, n.first)
                or (before == "the" and n.unit == "1" and at > 1 and _is_whole(low, nums[at - 2], n))
                or not _FORECASTERS.isdisjoint(low[n.last : n.last + 1])
                # "more than double last season's 3.8 million"
                or (before == "'s" and low[n.first - 3] == "last")
                # "double the 0.6 percent of 2014"
                or (before == "the" and _of_past_year(low, n.last, inside))
                # "to slow to 1.5 percent, compared with the 3.1 percent growth rate recorded last year"
                or (before == "the" and not _LOGGED.isdisjoint(low[n.last : min(n.last + 4, end)]))
                or (
                    before == "of"
                    and low[n.first - 2] in _RECORDS
                    and low[n.last : n.last + 1] in (["set"], ["reached"])
                )
                or _is_done(low, n, end)
                or _part_done(low, n)
                # "forecasts 2.4 million, short of the record 2.8 million"
                or (before == "record" and low[n.first - 2] == "the" and low[n.first - 3] in _HELD_AGAINST)
                or low[n.first - 3 : n.first] in (["against", "a", "record"], ["after", "a", "record"])
                or (before == "with" and low[n.first - 2] in ("compared", "compares"))
                or (before == "against" and low[n.first - 2] == ",")
                # "3.2 million tonnes, against a harvest of 2.9 million in the previous year"
                or (
                    before == "of"
                    and low[n.first - 2] in _OUTCOMES
                    and not _HELD_TO.isdisjoint(low[max(first, n.first - 7) : n.first])
                )
                or (before == "from" and n.kind == "change" and low[n.first - 2] in ("down", "up"))
                or (
                    n.form == "word"
                    and n.unit == "1"
                    and before in ("the", "these", "both", "between")
                    and low[n.last : n.last + 1]
                    != ["mark"]  # "are to rise by 4 percent, reaching the one million mark"
                )
            ):
                continue
            noun = n.last
            while noun < min(n.last + 3, end) and low[noun].isalpha() and low[noun] not in _PLANNED_OR_NO_NOUN:
                noun += 1  # "5% growth forecast for 2005"
            if (
                low[noun : noun + 1]
                and low[noun] in _PLANNED
                and (noun == n.last or (n.kind == "change" and low[noun + 1 : noun + 2] in (["for"], ["by"], ["in"])))
                and _DETERMINER.isdisjoint(low[noun + 1 : noun + 2])
                and low[noun + 1 : noun + 2] != ["to"]
            ):
                # "7.5 percent of the 40,000 crore rupees planned"
                n.scenario = "target"
            elif condition:
                n.scenario = "condition"
            elif (
                target
                or (
                    dated
                    and not told
                    and not _dated_by_itself(low, n, over, inside[0][0])
                    and not _done_before(low, n, inside, first)
                    and not _has_now(low, n, first, end)
                )
                or _to_come(low, n, inside, k, first)
            ):
                n.scenario = "target"
        first = end + 1


def _from_current(low: list[str], n: Numeral, first: int) -> bool:
    """ "would raise the rate to 5.6 percent, up from the current range between 5.25% and 5.5%": both are what is."""
    for j in range(n.first - 1, max(first + 1, n.first - 9), -1):
        if low[j] in ("current", "present"):
            return low[j - 1] == "the" and low[j - 2] in ("from", "than", "above", "below")
        if low[j] == "to" or low[j] in _BREAK or low[j] == ",":
            return False
    return False


def _is_verb(w: str) -> bool:
    return w in _VERBS or w[-2:] == "ed"


def _supposed(low: list[str], nums: list[Numeral], first: int, last: int) -> None:
    """ "If the rate of a bank reaches 5 percent, new business is suspended": what has not come about."""
    firsts = [n.first for n in nums]
    for i in range(first, last - 3):
        if (low[i] in _IF_UNLESS and low[i - 1] not in _ASKING) or (low[i] == "should" and i == first):
            end = next((j for j in range(i + 1, min(last, i + _FAR)) if low[j] in (",", ";")), min(last, i + _FAR))
            at = bisect_left(firsts, i + 1)
            would = "would" in low[end + 1 : min(last, end + 12)]
            for n in nums[at : bisect_left(firsts, end)]:
                if would and n.first > i + 2 and n.scenario in ("actual", "target"):
                    n.scenario = "condition"  # "If exports fell by 10 percent, 41,000 jobs would be lost"
                    continue
                said = low[i + 2 : n.first]
                if (
                    (n.scenario == "actual" or (n.scenario == "target" and _AHEAD.isdisjoint(low[i : n.first])))
                    and (n.first > i + 2 or "would" in low[end : min(last, end + _FAR)])
                    and (
                        n.first <= i + 2
                        or any(w in _BE or w in _INFINITIVE or (w[-1:] == "s" and len(w) > 3) for w in said)
                    )
                    and _WAS.isdisjoint(said)
                ):
                    n.scenario = "condition"


def _bounds_class(low: list[str], n: Numeral, first: int, last: int) -> bool:
    """ "Mills that burn less than 4,000 tonnes are exempt", "for trips of less than 80 km", "anything under 600 is a
    loss", "at least 30 percent must be women", "is not to exceed 40 yuan": a bound and all that keep to it."""
    if low[n.first - 1] == "exceed" and low[n.first - 3 : n.first] == ["not", "to", "exceed"]:
        return True
    over = False
    for i in range(n.last, min(n.last + 4, last - 1)):
        if low[i] == "or" and low[i + 1] in _OR_MORE:
            over = True
    if n.qualifier is None and not over:
        return False
    if n.qualifier == "approx" and not over:
        return False
    at = n.first - 1
    while at > first and at > n.first - 5 and low[at] in _BOUNDING:
        at -= 1
    if low[at] in _ANYTHING and at < n.first - 1:
        return True
    if low[at] in _ONLY_IF and at < n.first - 1:
        return True  # "are admitted only if at least 85 percent is clean", "once at least 60 percent of it is let"
    if over and any(low[j] == "provided" for j in range(max(first, n.first - 7), n.first)):
        return True  # "provided the order is worth 1 million yuan or more"
    if (
        low[at] == "of"
        and at < n.first - 1
        and at - 2 in (first, first - 1 + (low[first] == ","))
        and low[at - 2] == "for"
        and low[at - 1][-1:] == "s"
    ):
        return True
    if at < n.first - 1 and (
        at <= first
        or low[at] == ","
        or low[at - 1 : at + 1] == [",", "and"]
        or (low[at] == "of" and low[at - 1][-1:] == "s")
    ):
        for i in range(n.last, min(n.last + 12, last - 1)):
            if low[i] in _MUST or (low[i] in ("has", "have") and low[i + 1] == "to"):
                return True
            if low[i] in _BREAK or low[i] == "," or low[i] in _BE or low[i] in _RELATIVE:
                break
    for j in range(at, max(first, n.first - 9), -1):
        w = low[j]
        if w in _PUT_UP and low[j - 1] in ("that", "who"):
            continue
        if low[j - 1] == "who" and low[j - 2] in ("anyone", "anybody"):
            return True  # "anyone who earned at least 600,000 yuan last year may apply"
        if w in _ENDS_CLAUSE or w in _DID or w in _WAS or w in _MODAL or w in ("and", "but", "which"):
            return False
        if w in ("that", "who"):
            verb, head = low[j + 1], low[max(first, j - 6) : j]
            if j == at or not verb.isalpha() or verb[-2:] == "ed" or verb in _NO_VERB or verb in _DETERMINER:
                return False
            if not _ANY.isdisjoint(head):
                return True
            noun = j - 3 if low[j - 2] == "in" else j - 1  # "firms in Velm that"
            begin = noun
            while begin > first and begin > noun - 4 and low[begin - 1] not in _OPENS_CLASS:
                begin -= 1
            return low[noun][-1:] == "s" and len(low[noun]) > 3 and low[begin] not in _DEFINITE
    return False


def _bounds_too(low: list[str], bound: Numeral, n: Numeral) -> bool:
    """ "projects with public investment of more than 50 million yuan ($7 million) and private investment of more than
    100 million yuan": the second bound of the same things."""
    if n.unit != bound.unit or n.kind != "level" or n.qualifier not in ("more_than", "less_than"):
        return False
    i = bound.last
    if low[i : i + 1] == ["("]:
        i = next((j + 1 for j in range(i, n.first) if low[j] == ")"), i)
    if low[i] not in ("and", "or") or n.first - i > 8:
        return False
    at = n.first - 1
    while at > i and low[at] in _BOUNDING:
        at -= 1
    return at == i or low[at] == "of"


def _tells_which(low: list[str], n: Numeral, nums: list[Numeral], first: int, last: int) -> bool:
    """ "57 percent of the firms have fewer than 100 workers", "nine of them sell goods for over 20 million yuan": a
    bound that tells which are counted. "Two of the ports together handled over 40 million tons" has a sum."""
    if n.qualifier not in ("more_than", "less_than"):
        return False
    at = n.first - 1
    while at > first and at > n.first - 5 and low[at] in _BOUNDING:
        at -= 1
    hedged = at < n.first - 1 or low[at] in _EXCEEDING
    if not hedged or _OF_EACH.isdisjoint(low[max(first, at - 2) : at + 1]):
        return False
    if n.kind == "share" and low[at] not in _EXCEEDING:
        return False
    begin = at
    while begin > first and begin > at - 14 and low[begin] not in (",", ";", "and", "or", "while", "but", "together"):
        begin -= 1
    parts = [m for m in nums[:_NUMBERS] if begin <= m.first and m.last <= at]
    if not parts or not _TOGETHER.isdisjoint(low[begin : min(last, n.last + 6)]):
        return False
    part = parts[0]
    if part.kind == "share" and low[part.last] in ("now", "still", "have", "had"):
        return True
    if part.kind == "share" and low[part.last] != "of":
        return "in" in low[part.first : part.last] or "of" in low[part.first : part.last]  # "one in five farms has"
    if part.kind != "share" and (part.kind != "level" or part.unit != "1" or low[part.last] != "of"):
        return False
    whole = part.last + 1
    while whole < at and (low[whole] in _WHOSE or low[whole][0].isdigit()):
        whole += 1
    return part.kind != "share" or low[whole] in _COUNTABLE or low[whole][-1:] == "s" or low[whole - 1] in _COUNTABLE


def _whom_granted(low: list[str], first: int, last: int) -> tuple[int, int]:
    """ "An enterprise that spends at least 5 percent of its sales on research will be refunded 10 percent": where a
    sentence tells what is due to whoever meets a bound, (0, 0) for nowhere."""
    begin = first
    if low[begin] in _AS_OF:
        begin = next((i + 1 for i in range(begin, min(begin + 9, last - 1)) if low[i] == ","), first)
    one = low[begin] in _ANY_ONE
    if not one and low[begin][-1:] != "s":
        return (0, 0)
    which = next((i for i in range(begin + 1, min(begin + 5, last - 1)) if low[i] in _SUCH), -1)
    if which < 0 or (low[which] in ("for", "of") and low[begin] in ("a", "an")):
        return (0, 0)
    acts = low[which] in ("that", "who", "which") and low[which + 1][-1:] == "s" and low[which + 1] not in _IS
    bound = one and acts
    for i in range(which + 1, min(which + 20, last - 2)):
        w = low[i]
        if w in ("least", "exceeds", "exceeding") or (w in _MORE_OR_LESS and low[i + 1] == "than"):
            bound = True
        if (w == "or" and low[i + 1] in _OR_MORE) or (w == "over" and low[i + 1][0].isdigit()):
            bound = True
        helped = w in _GRANT_HELPING
        verb = low[i + 2] if helped and low[i + 1] == "be" else low[i + 1]
        due = (helped or w in _IS) and verb in _GRANTING
        gets = (helped and verb in _GETTING) or (w in _GETTING and low[i - 1] not in _GRANT_HELPING and w != "have")
        if due or (gets and any(low[j][0].isdigit() for j in range(i + 1, min(i + 9, last)))):
            if not bound:
                return (0, 0)
            end = next((j for j in range(i, last) if low[j] == ";" or low[j : j + 2] == [",", "and"]), last)
            return (begin, end)
        if w == ";" or w in _WAS or w in _DID:
            break
    return (0, 0)


def _being_built(low: list[str], n: Numeral, first: int, last: int) -> bool:
    """ "Three mills with a capacity of 40,000 tonnes are being built", "a smelter of 40,000 tonnes, due to open in
    2027": what is not there yet."""
    of_new = low[n.first - 1] == "of" and not _NEW_ONE.isdisjoint(low[max(first, n.first - 4) : n.first - 1])
    if low[n.first - 1] != "with" and low[n.first - 2 : n.first] != ["capacity", "of"] and not of_new:
        return False
    for i in range(n.last, min(n.last + 8, last - 2)):
        if low[i] == ",":
            if i + 5 > last:
                return False
            i += 1 + (low[i + 1] in ("which", "that")) * (1 + (low[i + 2] in ("is", "are")))
            ahead = (low[i] in _PLANNED or low[i] in _DUE) and low[i + 1] == "to"
            return (ahead or low[i] == "will") and low[i + 1 + ahead] in _COMING | _COMES_OUT
        if low[i] in ("is", "are"):
            return (low[i + 1] == "being" and low[i + 2] in _COMING) or low[i + 1 : i + 3] == ["under", "construction"]
        if low[i] in _ENDS_CLAUSE or low[i] in _RELATIVE or low[i] in _DID:
            return False
    return False


def _went_on(low: list[str], cue: int, at: int) -> bool:
    """Whether a clause of its own, in the past, has begun behind a cue and governs a figure: "..., which was 92 percent
    complete", "and grew by 6.4 percent"."""
    j = at - 1
    if low[at][-2:] == "ed" and low[at] not in _PLANNED and low[j] not in _BE and low[j] not in ("to", "than"):
        # "would raise spending next year, and the US doubled its budget"
        return any(low[x] == "," and low[x + 1] == "and" for x in range(max(cue + 1, at - 5), at - 1))
    if j - 2 > cue and low[j][-2:] == "ed" and low[j] not in _PLANNED and low[j - 2 : j] == [",", "and"]:
        return True  # "hopes to handle 14 million tonnes this year, and handled 2 million in January"
    if _other_did(low, cue, at):
        return True
    for x in range(max(cue + 2, at - _CLAUSE_BACK), at - 1):
        if low[x] in _WHO and low[x - 1] == "," and low[x + 1][-2:] == "ed" and low[x + 1] not in _PLANNED:
            return (
                "," not in low[x:at]
            )  # "will be posted to Velm, which accounted for 64 percent of last year's murders"
    while j > cue and low[j] not in _ENDS_CLAUSE:
        if low[j] in ("is", "are") and low[j + 1][-3:] == "ing" and low[j - 1] == "and" and low[j - 2] == ",":
            return True  # "has paid 96 percent of those entitled, and is putting up 640 homes"
        done = low[j] in ("has", "have") and low[j + 1][-2:] == "ed" and low[j + 1] not in _PLANNED
        if done and low[j - 1] == ",":
            return True  # "aims to raise 500 million, has secured 180 million"
        if done and "with" in (back := low[max(0, cue - 14) : cue]) and "," not in back[back.index("with") :]:
            # "With a target of three million arrivals, Velm has welcomed 200,000"
            comma = next((x for x in range(j - 1, max(cue, j - 6), -1) if low[x] == ","), 0)
            if comma and not any(w[0].isdecimal() or w in _PLANNED for w in low[comma:j]):
                return True
        if ((low[j] in _WAS or low[j] in _STAYED) and low[j - 1] not in ("to", "be")) or done:
            start = j - 1
            while start > cue and start > j - 9 and low[start] not in _BEGINS_CLAUSE:
                start -= 1
            return start > cue and low[start] in _BEGINS_CLAUSE and _AHEAD.isdisjoint(low[start:j])
        j -= 1
    return False


def _other_did(low: list[str], cue: int, at: int) -> bool:
    """ "will give 5 million pounds, and the bank approved a grant of 60 million": another one, who did something."""
    c = next((x for x in range(at - 2, max(cue, at - 18), -1) if low[x] in (",", ";")), cue)
    if low[c] not in (",", ";") or low[c + 1] not in ("and", "but", "while", "whereas"):
        return False
    for x in range(c + 3, min(at, c + 10)):
        w = low[x]
        if w in _MODAL or w in _PLANNED or w in _WHO or w == "that":
            return False
        if w[-2:] == "ed" or w in _DID:
            return low[x - 1].isalpha() and (x + 1 == at or low[x + 1] in _DETERMINER)
    return False


def _was_done(low: list[str], n: Numeral) -> bool:
    """ "30 schools, of which 12 opened last year", "where 40 stood", "the 3.3 million it handled"."""
    before, after = low[n.first - 1], low[n.last : n.last + 2]
    if before == "of" and low[n.first - 3 : n.first - 1] == ["on", "top"]:
        return True
    told = low[n.first - 4 : n.first]
    if "having" in told and _AWAITED.isdisjoint(told[told.index("having") :]):
        return True  # "is to spend 4 million, having spent 2.5 million last year"
    if before == "where" and "to" not in low[n.last : n.last + 5] and _MODAL.isdisjoint(low[n.last : n.last + 5]):
        return True  # "for a school on Velm, where 300 people live"
    if before in ("which", "whom", "where"):
        return any((w in _WAS or w[-2:] == "ed") and w not in _PLANNED for w in after[:1])
    if before != "the" or len(after) < 2 or after[0] not in _THEY or after[1] in _PLANNED | _FORESEEN:
        return False
    if after[1][-1] == "s" and after[1] not in _WANTING and after[1] not in _BE and after[1] not in _MODAL:
        return True  # "short of the 3.1 million it consumes"
    return after[1] in _WAS or after[1][-2:] == "ed"


def _to_be_done(low: list[str], j: int) -> bool:
    """Whether token j, or the one behind a noun, begins "to be invested"."""
    if low[j] in _BE:
        return False  # "45,000 had to be plucked from trees"
    j += low[j] != "to"
    return low[j : j + 2] == ["to", "be"] and low[j + 2 : j + 3] != [] and low[j + 2][-2:] in ("ed", "lt", "nt", "en")


def _is_done(low: list[str], n: Numeral, end: int) -> bool:
    """ "of which 1.2 billion has been spent", "Of the 400 km planned, 120 km have been built": the subject of what has
    been done."""
    if low[n.first - 1] not in _OPENS_SUBJECT and low[n.first - 1] not in _HEDGES:
        return False
    for i in range(n.last, min(n.last + 4, end - 2)):
        if low[i] in _HAD and (low[i + 1 : i + 3] == ["so", "far"] or low[i + 1] == "already"):
            return True
        if low[i] in ("is", "are") and (low[i + 1 : i + 3] == ["in", "hand"] or low[i + 1] in _THERE):
            return True  # "needs 98 million dollars, of which 41 million is in hand"
        if low[i] in _PASSIVE:
            verb = low[i + 2] if low[i + 1] == "been" else low[i + 1]
            passive = low[i] in ("was", "were") or low[i + 1] == "been"
            return passive and verb[-2:] in ("ed", "lt", "nt", "en", "id") and verb not in _PLANNED
        if not low[i][0].isalpha():
            break
    return False


def _part_done(low: list[str], n: Numeral) -> bool:
    """ "has budgeted 80 billion yuan, half of which had been spent by June": what is done of a plan is a fact."""
    behind = low[n.last : n.last + 4]
    return (
        n.kind == "share"
        and len(behind) == 4
        and behind[0] == "of"
        and behind[1] in ("it", "them", "that", "which", "whom")
        and behind[2] in _PASSIVE
        and (behind[3] == "been" or behind[3][-2:] in ("ed", "en", "nt"))
        and behind[3] not in _PLANNED
    )


def _done_before(low: list[str], n: Numeral, inside: list[tuple[int, str]], first: int) -> bool:
    """ "Output doubled to 38,000 tons between 2020 and 2023, and officials want it to reach 60,000 by 2025": what was,
    in front of a time to come that has a clause of its own."""
    k = bisect_right(inside, (n.last, "~"))
    date = next((t for t, kind in inside[k : k + 16] if kind == _FUTURE), 0)
    if not date or date - n.last > 60:
        return False
    first = max(first, n.first - 60)
    first, date = max(first, n.first - _FAR), min(date, n.last + _FAR)
    who = next((i for i in range(n.first - 1, max(first, n.first - 14), -1) if low[i] in _RELATIVE), 0)
    if who and low[who - 1] == "," and "," in low[n.last : date] and _AHEAD.isdisjoint(low[who : n.first]):
        return True  # "The group, which spent 4 billion yuan in 2018, signed a deal to build a plant by 2025"
    been = next((i for i in range(n.last, min(n.last + 14, date)) if low[i] == "been" and low[i - 1] in _HAD), date)
    if any(low[i] == "and" and not _REMAINING.isdisjoint(low[i + 1 : i + 4]) for i in range(been, date - 2)):
        return True  # "40 of the 90 wells have been drilled and the rest are to follow by December"
    own = next((i for i in range(date - 2, n.last - 1, -1) if low[i] == "," and low[i + 1] in ("and", "but")), n.first)
    done = not _WAS.isdisjoint(low[first : n.last]) or any(
        low[j][-2:] == "ed"
        and low[j] not in _PLANNED
        and (low[j - 1] not in _BE or (low[j - 1] in ("has", "have") and j < own))
        for j in range(first + 1, max(own, n.first))
    )
    done = done or not _PRESENT.isdisjoint(low[first + 1 : n.first])  # "carries 300 people, and another is due in 2027"
    if not done or not (_AHEAD - {"to"}).isdisjoint(low[first : n.first]):
        return False
    comma = next((i for i in range(n.last, date - 1) if low[i] == ","), date)
    # "planted 122 million trees in 2021, as part of a drive to plant one billion by 2025"
    drive = any(low[i] == "to" and low[i - 1] in _PURPOSE for i in range(comma + 1, date - 2))
    return drive or any(low[i] == "," and low[i + 1] in ("and", "but", "with") for i in range(comma, date - 1))


def _news_behind(low: list[str], cue: int, at: int, first: int) -> bool:
    """ "Raised its profit forecast on Thursday after earnings of 1.9 billion crowns", "kept its outlook as sales grew
    by 4 percent": what the news is is no forecast."""
    if low[cue - 1] in ("for", "in"):
        cue -= 2  # "its outlook for 2023"
    if low[cue] not in _FORECAST_NOUN and low[cue] not in _AIMED_AT:
        return False
    lead = low[max(first, cue - 7) : cue]
    if not any((w[-2:] == "ed" or w in _REVISES or w in ("held", "kept")) and v in _OWNED for w, v in pairwise(lead)):
        return False
    behind = low[cue:at] if at - cue < 40 else []
    return not _BEHIND_NEWS.isdisjoint(behind) and _INFINITIVE.isdisjoint(behind)


_WHOSE_OWN = frozenset(("'s", "a", "its", "the", "their"))
_LOGGED = frozenset("achieved logged posted recorded registered".split())
_REVISED_BY = frozenset(("downwardly", "slightly", "upwardly"))


def _after_that(low: list[str], i: int) -> bool:
    """ "will rise by 4.1 percent, after an increase of 3.9 percent": what went before; so is "(originally 3.8%)"."""
    j = i - 1
    if low[j] in ("originally", "previously") or (low[j] == "from" and low[j - 1] == "revised"):
        return low[j - 1 - (low[j] == "from")] == "("
    while j > max(0, i - 7) and (
        low[j] in _GROWING
        or low[j] in ("a", "an", "of", "about", "revised", "the", "previous")
        or low[j] in _REVISED_BY
        or (low[j] == "'s" and low[j - 1] in MONTHS)
        or (low[j] in MONTHS and low[j + 1] == "'s")
    ):
        j -= 1
    return j < i - 1 and low[j] in ("after", "following")


def _is_whole(low: list[str], part: Numeral, whole: Numeral) -> bool:
    """ "will lay off 640 of the 2,150 workers": those that there are."""
    return part.unit == "1" and whole.kind == "level" and low[part.last : whole.first] == ["of", "the"]


def _is_among(inside: list[tuple[int, str]], at: int) -> bool:
    """Whether a time to come stands at a token, among the cues of a clause, which are in order."""
    k = bisect_right(inside, (at, ""))
    return (at, _FUTURE) in inside[k : k + 3]


def _of_past_year(low: list[str], j: int, inside: list[tuple[int, str]]) -> bool:
    year = low[j + 1 : j + 2]
    return low[j : j + 1] == ["of"] and year != [] and year[0].isdecimal() and not _is_among(inside, j + 1)


def _in_rule(rules: list[tuple[int, int]], at: int) -> bool:
    """Whether a token lies in one of the clauses, which are in order."""
    k = bisect_right(rules, (at, 1 << 60)) - 1
    return k >= 0 and at < rules[k][1]


def _rule_begin(low: list[str], first: int, last: int) -> int:
    """ "costs fell by 15 percent, said the bureau, which pays each of them up to 900 yuan": the aside is one."""
    for i in range(first, min(first + 60, last - 2)):
        if low[i] in _PAYS:
            return i - 2 if low[i - 2] == "," and low[i - 1] in ("which", "who") and i - 2 > first else first
    return first


def _states_rule(low: list[str], first: int, last: int) -> bool:
    """ "Under a rule in force since April, the city refunds half of the interest", "the bank bears 40 percent if"."""
    words_here = low[first : min(last, first + 60)]
    if not _IS_PAID.isdisjoint(words_here) and _PAST_TOLD.isdisjoint(words_here):
        # "9.54 yuan is paid for each mu", "new equipment is subsidized at 12 percent of its price"
        for i, w in enumerate(words_here):
            if w in _IS_PAID and words_here[i - 1] in _IS:
                behind = words_here[i + 1 :]
                if behind[:1] in (["at"], ["by"]) or any(
                    b in _WHOEVER and a in ("for", "of") for a, b in pairwise(behind)
                ):
                    return True
    if _PAYING.isdisjoint(words_here):
        return False
    if any(
        w in _RULE and words_here[i - 2 : i] and words_here[i - 2] == "under" for i, w in enumerate(words_here) if i > 1
    ):
        return True
    if not _IF.isdisjoint(words_here) and _PAST_PAYING.isdisjoint(words_here):
        return True
    if not _PAST_PAYING.isdisjoint(words_here):
        return False
    if words_here[0] == "for" and words_here[1:2] and words_here[1] in _WHOEVER and not _PAYS.isdisjoint(words_here):
        return True  # "For each that is planted on at least 10,000 mu, the city pays 300,000 yuan"
    for i, w in enumerate(words_here):
        if w in _PAYS and words_here[i + 1 : i + 2] != ["by"]:  # "gets by with 0.2 kWh for each"
            # "The bureau pays 1,000 yuan for every cow", "a doctor receives", "the city bears 40 percent of a loss"
            behind = words_here[i:]
            if (
                not _WHOEVER.isdisjoint(behind)
                # "an operator pays 0.33 yuan per kilowatt-hour" is a price
                or (w != "pays" and not _WHO_GETS.isdisjoint(words_here[max(0, i - 3) : i]))
                or any(pair in _LIMITING for pair in pairwise(behind))
            ):
                return True
            if any(
                a in ("for", "to") and c in ("that", "who") and d[-2:] != "ed" and d not in _DID
                for a, _, c, d in zip(behind, behind[1:], behind[2:], behind[3:], strict=False)
            ):
                return True  # "The city offers a subsidy of 300,000 yuan to firms that set up a laboratory"
        elif (
            w in _PROVIDES
            and not _RULE_NOUN.isdisjoint(words_here[max(0, i - 9) : i])
            and words_here[i - 1] != "to"
            and not _IN_MONEY.isdisjoint(words_here[i:])
        ):
            return True  # "A policy in force since July provides allowances of 500,000 yuan for holders of a doctorate"
        elif w in _GETS and not _RECOGNIZED.isdisjoint(words_here[max(1, i - 8) : i]) and words_here[0][-1] == "s":
            return True  # "Enterprises recognized as key laboratories receive a reward of 300,000 yuan"
        elif w in _GETS and i > 2 and "who" in words_here[:i] and words_here[0] in _WHO_GETS:
            return True  # "Those who give up grazing receive 9 yuan per mu"
        elif w in _GETS and (who := next((k for k in range(i - 2, max(0, i - 12), -1) if words_here[k] == "who"), 0)):
            verb = words_here[who + 1]
            if (
                words_here[who - 1][-1] == "s"
                and verb[-2:] != "ed"
                and verb not in _DID
                and "," not in words_here[who:i]
            ):
                return True  # "Doctors who sign for five years receive 200,000 yuan"
    # "can get up to 30,000 yuan", and no "nine in 10 villages can get parcels at home"
    return any(
        w in _CAN
        and words_here[i + 1 : i + 2] != []
        and words_here[i + 1] in _OBTAINING
        and any(v[0].isdecimal() or v in _SOME_PART for v in words_here[i + 2 : i + 16])
        for i, w in enumerate(words_here)
    )


def _forecast_of(low: list[str], at: int, first: int) -> bool:
    """ "ahead of the estimate for a 0.5% advance", "a forecast of 0.3%"."""
    j = at - 1
    if low[j] == "of" and low[j - 1] in _GROWING and low[j - 2] in ("a", "an") and j - 3 > first:
        # "expectations for a decrease of 2.7 million"
        j -= 3
    while j > first and low[j] in ("a", "an", "about", "around", "nearly"):
        j -= 1
    j -= low[j] == "for" and low[j - 1] in ("was", "is", "been", "were", "are")
    if low[j] in ("was", "is", "been", "were", "are") and j > first + 1:
        # "The consensus was 2.3 percent", "The median estimate of 14 economists had been 7.1 percent"
        head = low[max(first, j - 12) : j - (low[j] == "been")]
        at = next((i for i, w in enumerate(head) if w in _FORECAST), -1)
        if at < 0 and "estimate" in head and not _EXPERTS.isdisjoint(head):
            at = head.index("estimate")
        return at >= 0 and all(w not in _ENDS_CLAUSE and w not in _DID and w not in _RELATIVE for w in head[at:])
    return (
        low[j] in ("of", "for")
        and j > first
        and (
            low[j - 1] in _FORECAST
            or (low[j] == "for" and low[j - 1] == "estimate")
            or low[j - 2 : j] == ["consensus", "estimate"]
        )
    )


def _is_over(low: list[str], n: Numeral, over: list[int], first: int) -> bool:
    """ "3,000 firms in 2030 (1,950 at the end of 2023)", "will slow to 2% from 3.1% in 2023": what was, in the midst of
    what is planned."""
    if low[n.first - 1] not in ("(", ",", "from", "the", "with", "against", "after") or not _FORECAST_NOUN.isdisjoint(
        low[max(first, n.first - 4) : n.first]
    ):
        return False
    at = next((t for t in over if t >= n.last), -1)
    gap = low[n.last : at] if 0 <= at - n.last <= 4 else ["?"]
    if low[n.first - 1] == "the" and gap and gap[0][-2:] == "ed" and gap[0] not in _PLANNED and gap[0] not in _FORESEEN:
        # "four times the 25 km managed in 2021"
        gap = gap[1:]
    return all(w in _OF_TIME for w in gap)


def _towards(low: list[str], at: int, first: int) -> bool:
    """ "raising the wage towards 120 dollars", "towards the equivalent of 120 dollars"."""
    j = at - 1
    if low[j - 2 : j + 1] == ["the", "equivalent", "of"]:
        j -= 3
    while j > max(first, at - 9) and (
        low[j] in ("about", "around", "some") or not low[j][0].isalnum() or low[j][0].isdecimal()
    ):
        j -= 1
    return j >= first and low[j] in ("toward", "towards")


def _foreseen(low: list[str], j: int, end: int) -> bool:
    """ "(the 2.5%) which the government had predicted", "(the 190,000) expected by economists", "(the 3.3) set as a
    goal"."""
    for i in range(j, min(j + 9, end)):
        if low[i] in (",", ";", "and") or (
            low[i] in ("is", "are", "was", "were") and low[i - 1] not in ("that", "which")
        ):
            return False
        if low[i] in _PLANNED or low[i] in _FORESEEN or (low[i] == "mind" and low[i - 1] == "in"):
            return True
        if low[i] in _FORECAST_NOUN and low[i - 2] == "as":
            return True
    return False


def _opens(low: list[str], date: int, first: int) -> bool:
    """Whether a future date opens a clause of its own behind an "and" or a comma."""
    return date - 3 > first and low[date - 1] in ("by", "in") and low[date - 2] == "and"


def _to_come(low: list[str], n: Numeral, inside: list[tuple[int, str]], k: int, first: int) -> bool:
    """ "A further 120,000 patents are expected", "a 500-km road will open": an indefinite subject of what is to
    come."""
    if k >= len(inside) or inside[k][1] != _TARGETED:
        return False
    cue = inside[k][0]
    if low[cue : cue + 2] == ["would", "have"]:
        return False
    if _comes_about(low, n, cue, first) or _in_apposition(low, n, cue):
        return True
    verb = cue if low[cue] in _MODAL else cue - 1
    aside = _aside_before(low, n.last, verb) if low[cue] != "would" else 0
    if cue - n.last > 12 and not aside:
        return False
    if n.kind == "share" and low[cue] == "would" and low[n.last : n.last + 1] != ["increase"] and low[first] != "if":
        # "Some 41 percent of workers would give up": those who say so are counted now.
        return False
    if low[cue] not in _MODAL and low[cue - 1] not in _BE:
        return False
    if any(low[i] in ("is", "are", "been") for i in range(n.last, aside or cue - 1)):
        # "Another 3.4 million kW is under construction and will"
        return False
    j = n.first - 1
    while j >= first and low[j] in _INDEFINITE:
        j -= 1
    if j >= first and j > 0 and low[j] in ("final", "first", "last", "next", "remaining") and low[j - 1] == "the":
        j -= 2  # "the first 45 buses will arrive"
    if j > first and (low[j] == "of" or (low[j] == "on" and low[j - 1] in _WORKS)):
        # "a harvest of over 76 million tons is expected", "growth of about 5.5 percent is targeted"
        head = j - 1
        while head >= first and head > j - 5 and low[head].isalpha() and low[head] not in ("that", "and"):
            head -= 1
        if low[head + 1] not in _DEFINITE:
            j = head
    fronted = low[j] == "," and (
        (low[first] in _FRONTED and j - first < 18 and _DID.isdisjoint(low[n.last : cue]))
        or (low[first] == "according" and j - first < 16)
        or (low[first] in _SUBORDINATE and j - first < 20)
    )
    opens = (
        fronted
        or j < first
        or (low[j] in ("that", "and", "year", ",", "said", "says") and not (low[j] == "," and n.first - j < 2))
        or (low[j] in _DASHES and j - first < 12)  # "VELM, June 4 -- Some 600 guests are expected"
        or (low[j] == "which" and low[j - 1] in _WITHIN)  # "a contest, in which 20 to 25 designs are to be chosen"
    )
    # "two deals worth $500 million that were anticipated to be signed"
    relative = any(
        low[i] in ("that", "which") and low[i + 1] in ("is", "are", "were", "was")
        for i in range(max(n.last, cue - 3), cue)
    )
    # "Three mills with funds of 2.6 billion yuan have settled in the park, which is expected to": they are there
    relative = relative and "have" not in low[n.last : cue] and "has" not in low[n.last : cue]
    if relative and low[n.first - 1] in ("the", "its", "their"):
        return False  # "She pointed to the 1 billion pound fund, which is to create 150,000 jobs"
    return (opens and "," not in low[n.last : aside or cue]) or relative


def _aside_before(low: list[str], i: int, verb: int) -> int:
    """Where the aside begins that ends before a verb: "Some 85,000 villagers, most of whom walk, will be served"."""
    if low[verb - 1] != ",":
        return 0
    k = verb - 2
    while k > i and k > verb - 30 and low[k] != ",":
        k -= 1
    return k if i < k <= i + 6 and low[k] == "," and "under" not in low[k:verb] else 0


_FUNDS = frozenset(
    "agreement agreements aid contract credit deal financing fund funding funds grant loan package".split()
)
_GRANTED = frozenset("agreed announced approved approves gives inked pledged pledges secured signed signs".split())
_HELPING = frozenset(
    "assist boost build buy construct create develop enable expand finance help improve install modernise modernize"
    " provide rehabilitate repair replace restore support train upgrade".split()
)
_HAD = frozenset(("had", "has", "have"))
_THERE = frozenset(("available", "covered", "secured"))
_REMAINING = frozenset(("balance", "others", "remainder", "remaining", "rest"))
_COVERED = frozenset(("complete", "completed", "covered", "financed", "funded", "met"))
# No clause goes on further, in tokens, and no sentence is looked through for each of its figures.
_FAR = 120
_CLAUSE_BACK = 16
_WHO = frozenset(("which", "who"))
_BUT_WITHIN = 12
_WORKS = frozenset(("construction", "work", "works"))


def _in_apposition(low: list[str], n: Numeral, cue: int) -> bool:
    """ "Half of the sum, 12 million euros, is to be spent": the subject told again between two commas."""
    start = cue if low[cue] in _MODAL else cue - 1
    return n.last == start - 1 and low[n.last] == "," and low[n.first - 1] in (",", "or")


def _comes_about(low: list[str], n: Numeral, cue: int, first: int) -> bool:
    """ "A new plant, with 36,000 square meters of workshops and a price tag of 420 million yuan, is to open in May":
    what is to come about has none of its measures yet."""
    behind = low[cue : cue + 5]
    if _COMING.isdisjoint(behind) or "already" in behind or not _BE_NOW.isdisjoint(low[first : cue - 1]):
        return False
    long = low[n.first - 1] == "," and low[n.last] in _SIZES  # "A second line, 435 km long, is due to open in 2027"
    told = long or not _MEASURE_JOINT.isdisjoint(low[max(first, n.first - 5) : n.first])
    between = low[n.last : cue]
    adjective = n.unit not in ("1", "percent") and 1 <= len(between) <= 4 and _DID.isdisjoint(between)
    told = told or (adjective and between[0].isalpha() and between[0] not in _NO_NOUN)  # "The 134 km canal is to open"
    return told and _DID.isdisjoint(low[first:cue])


_ESTIMATED = frozenset(("estimated", "assumed"))


def _just_over(low: list[str], i: int, over: list[int]) -> bool:
    """Whether a time that is over stands shortly before token i in its clause."""
    return any(i - 10 < t < i and "," not in low[t:i] for t in over)


def _cues(doc: Doc, first: int, last: int) -> list[tuple[int, str]]:
    low, toks = doc.low, doc.toks
    cues: list[tuple[int, str]] = []
    aside: list[int] = []
    ended: list[int] = []
    for i in doc.where(_CUES_AND_TO, first, last):
        w = low[i]
        while ended and ended[0] < i:
            cues.append((ended.pop(0), "actual"))
        if aside and aside[0] < i:
            cues.append((aside.pop(), _TARGETED))
        if w == "to" and low[i + 1 : i + 2] == ["say"]:
            continue  # "that is to say"
        if w in _CUES:
            after = low[i + 1] if i + 1 < len(low) else ""
            before = low[i - 1] if i > first else ""
            if w == "may" and toks[i] == "May" and (i > first or after not in _DETERMINER):
                continue  # the month
            if before == "(" and after == ")" and toks[i].isupper():
                continue  # "MAPUTO (AIM) - The authorities"
            if toks[i] == "Plan" and toks[i - 1].istitle() and after not in _PLAN_GOES_ON:
                continue  # "9 trainees of the Young Welders Support Plan"
            verb = i + 1 + (after == "be")
            if w == "must" and verb + 1 < last and low[verb] in _MOVE and low[verb + 1] in ("by", "from", "to"):
                cues.append((i, _TARGETED))  # "By 2030, residual waste must fall to 120 kg per inhabitant"
            elif (w in _CONDITION and _is_condition(low, i, w, before, after)) or (
                w in _FINES
                and after in ("of", "from")
                and (before[:4] == "face" or not _in_past(low, max(first, i - _FAR), i + 1))
            ):
                cues.append((i, _CONDITIONAL))
                if w == "may" and before in ("who", "that", "which"):
                    # "the dairies that may use the label took in 1.13 million litres"
                    did = next((j for j in range(i + 2, min(i + 9, last)) if low[j] in _DID), 0)
                    if did:
                        cues.append((did, "actual"))
            elif w in _GOAL_NOUN and after not in ("of", "for") and _part_of_plan(low, i, first):
                pass  # "equal to 58 percent of the yearly plan, and 3.9 million TEUs"
            elif w in _HELD_UP_TO and after in _NOTHING_MORE and not _HOLDS_UP.isdisjoint(low[max(first, i - 4) : i]):
                pass  # "slightly below forecasts, after the bank cut its rate to 3.5 percent"
            elif w in _HELD_UP_TO and after in ("for", "of") and not _HOLDS_UP.isdisjoint(low[max(first, i - 4) : i]):
                # "above forecasts for 2.6 percent, as services costs grew by 3.9": no more than the next figure
                cues.append((i, _TARGETED))
                over = next((j for j in range(i + 2, min(i + 8, last)) if low[j] in _NOTHING_MORE), 0)
                if over:
                    ended.append(over)
            elif w in ("goal", "goals") and (before in _ORDINALS or before in _TH):
                pass  # "the 27th goal of the season"
            elif w in _COUNTED_GOALS and (before.isdecimal() or before in _CARDINALS):
                pass  # "Of the 24 targets set a year ago, three were missed"
            elif w in ("shall", "should") and _at_least(low, i, first, last):
                cues.append((i, _CONDITIONAL))
            elif w == "will" and after in _FIND and "that" in low[i + 2 : min(i + 4, last)]:
                pass  # "Look again and you will find that the share slipped to 1.76 percent"
            elif (
                w in _TARGET
                and _is_target(low, i, w, before, after)
                and not (w == "due" and i + 2 < last and _is_cause(low[i + 2], before, i == first))
            ):
                cues.append((i, _CONDITIONAL if _is_rule(low, i, first) else _TARGETED))
                if w == "projected" and before in _WHOSE_OWN and low[first] in ("as", "with") and i - first < 8:
                    # "With the country's projected population reaching 102 million, GDP per head grew by 5 percent"
                    over = next((j for j in range(i + 2, min(i + 18, last)) if low[j] == ","), 0)
                    if over and any(low[j] in _DID for j in range(over + 1, min(over + 12, last))):
                        ended.append(over)
            elif (
                (w in _BINDING_NOUN and after == "to" and not (w == "order" and before == "in"))
                or (w == "set" and low[i + 1 : i + 3] == ["out", "to"])
                or (w == "means" and after == "to" and before not in ("a", "by", "no", "the"))
                or (w in _TOLD_TO and after == "to" and (before in _IS or low[i - 2 : i] in _HAS_BEEN))
                or (w in ("course", "track", "line") and before in ("on", "in") and after in ("to", "for"))
                # "is heading for a harvest of 18 million tonnes"
                or (w in ("heading", "heads", "headed") and after == "for")
                or (w in ("guides", "guided") and after in ("for", "to"))
                or (w in ("may", "could") and (after in _REACHING or after in _MOVE or after in _COMES_OUT))
                # "The Treasury still projects growth of 1.5 percent"
                or (
                    w == "projects"
                    and (after in _GROWING or (after in _DETERMINER and after != "this") or after[:1].isdecimal())
                )
            ):
                cues.append((i, _TARGETED))
            elif w in ("need", "needs") and "least" in low[i : min(i + 16, last)]:
                cues.append((i, _CONDITIONAL))
            elif w == "seen":
                # "Corn output is seen at 100.1 million tonnes", "Coffee crop seen at 61 million bags"
                if (before in ("is", "are") or (first == 0 and before not in _BE)) and (
                    after == "at" or after.endswith("ing")
                ):
                    cues.append((i, _TARGETED))
            elif w in ("see", "sees") and "now" not in low[max(first, i - 4) : i - 1]:
                # ... and not "while now the port sees one train passing through every day"
                # "We see inflation averaging 4.8% in the final quarter", "sees a decrease of 4 percent", "now sees
                # full-year sales of 1.6 billion euros"
                noun = low[i + 2 : i + 3] if after in ("a", "an") else [after]
                foreseen = not _FORESEERS.isdisjoint(low[max(first, i - 9) : i])
                if (
                    # ... and not "Benin sees GDP rise 7.1 pct"
                    (not _GROWING.isdisjoint(noun) and (i + 2 >= last or low[i + 2] not in _RISES or foreseen))
                    or any(len(v) > 5 and v[-3:] == "ing" for v in low[i + 2 : min(i + 6, last)])
                    or ("of" in low[i + 2 : min(i + 6, last)])
                    or ((after in _DETERMINER or after[:1].isdecimal()) and foreseen)
                ):
                    cues.append((i, _TARGETED))
            elif w == "pointed":
                # "A poll of 17 analysts had pointed to a gain of 0.5%"
                if after == "to" and not _POLLS.isdisjoint(low[first:i]):
                    cues.append((i, _TARGETED))
            elif w == "when":
                # "the most since June, when it had jumped 4.3%"
                if before == "," and not (_PAST.isdisjoint(low[i + 1 : i + 5]) and _DID.isdisjoint(low[i + 1 : i + 5])):
                    cues.append((i, "actual"))
            elif w == "reach":
                # "To reach $265 billion, we need 23.5 billion a month"
                if i == first + 1 and before == "to":
                    cues.append((i, _TARGETED))
            elif w in ("has", "have"):
                # "The region has pledged 3 billion yuan", "The deficit has to narrow to 10 percent"
                if after == "to" and low[i + 2 : i + 3] and low[i + 2] in _OBEYS:
                    cues.append((i, _CONDITIONAL))  # "parks have to keep a quarter of their area for trees"
                elif (after == "pledged" and low[i + 2 : i + 3] != ["to"]) or (
                    after == "to" and i + 2 < last and low[i + 2] in _INFINITIVE
                ):
                    cues.append((i, _TARGETED))
            elif w == "appealed":
                # "appealed on Saturday for $20 million"
                if "for" in low[i + 1 : min(i + 5, last)]:
                    cues.append((i, _TARGETED))
            elif w in ("estimated", "assumed"):
                # "is estimated to fall by 300 million"
                if after == "to" and before in ("is", "are") and i + 2 < last and low[i + 2] in _INFINITIVE:
                    cues.append((i, _TARGETED))
            elif w == "capped":
                if after == "at":
                    cues.append((i, _CONDITIONAL))
            elif w in ("each", "every"):
                # "Each rise by ten cents costs 1 billion euros"
                if (i == first or before in (",", "that")) and (after in _MOVES or after in ("percentage", "point")):
                    cues.append((i, _CONDITIONAL))
            elif w in ("which", "who"):
                # "will enlarge its stadium, which holds 32,300, to 40,000 seats"
                if before == "," and after in _TELLS and any(kind == _TARGETED for _, kind in cues[-3:]):
                    cues.append((i, "actual"))
                    end = next((j for j in range(i + 2, min(i + 16, last - 1)) if low[j] == ","), 0)
                    if end and cues[-2][1] == _TARGETED:
                        aside.append(end)
            elif w == "after":
                # "will import 2.5 million tonnes, after the drought cut the harvest by 35 percent"
                # "is likely to import 9 million tonnes after rains cut the harvest to 3 million"
                # "expects 84 million passengers, after a record 30 million people passed through in summer"
                hit = next((j for j in range(i + 2, min(i + 7, last)) if low[j] in _CUT), i)
                cut = before == "," and any(
                    low[j] in _DID or (low[j][-2:] == "ed" and low[j] not in _PLANNED)
                    for j in range(i + 2, min(i + 12, last))
                )
                fell = hit > i and _AHEAD.isdisjoint(low[i + 1 : hit])
                if fell or (cut and _AHEAD.isdisjoint(low[i + 1 : min(i + 12, last)])):
                    cues.append((i, "actual"))
            elif w == "where":
                # "in the Netherlands, where it employs 15,000"
                if before == "," and low[i + 1 : i + 5] and _AHEAD.isdisjoint(low[i + 1 : i + 7]):
                    cues.append((i, "actual"))
            elif (
                w in ("because", "whose") or (w == "since" and after in _DETERMINER) or (w == "basis" and after == "of")
            ):
                cues.append((i, "actual"))
            elif w in _BLAMING:
                # "will cut its capacity, blaming the 12 pound tax", "will reopen, ending a closure that has kept"
                if before == ",":
                    cues.append((i, "actual"))
            elif w == "despite" and i == first and "," in low[i:last]:
                cues.append((low.index(",", i), "actual"))
            if (
                before == "had"
                and after == ","
                and low[i + 2 : i + 3] == ["to"]
                and cues
                and cues[-1] == (i, _TARGETED)
            ):
                cues.append((i + 1, "actual"))  # "three times as much as economists had predicted, to 2.15 trillion"
            if (w in _GOAL_NOUN or before == "had") and cues and cues[-1] == (i, _TARGETED):
                # "beating its target of more than 670, and won 731 orders": what was done is told again.
                end = next(
                    (j for j in range(i + 1, min(i + 14, last - 1)) if low[j] == "and" and low[j + 1] in _DID), 0
                )
                if low[end + 2 : end + 4] == ["that", "for"]:
                    end = 0  # "raised its forecast for pears to 9 million tonnes and kept that for apples at"
                if end:
                    cues.append((end, "actual"))
            if (
                w in _GOAL_NOUN
                and cues
                and cues[-1] == (i, _TARGETED)
                and not _COMPARED_WITH.isdisjoint(low[max(first, i - 4) : i])
            ):
                # "grew by 3.8 percent, against a plan of 9 percent, and we have only 29"
                end = next((j for j in range(i + 1, min(i + 10, last - 1)) if low[j] == "and" and low[j - 1] == ","), 0)
                if end:
                    cues.append((end, "actual"))
            if w == "planned" and cues and cues[-1] == (i, _TARGETED) and low[first] == "of" and "," in low[i : i + 9]:
                cues.append((low.index(",", i), "actual"))  # "Of the 192 projects planned, 186 got under way"
            elif w == "planned" and cues and cues[-1] == (i, _TARGETED) and before not in _BE:
                # "a farm with a planned capacity of 200 MW is being built on 600 hectares, and its first turbines were"
                for j in range(i + 2, min(i + _FAR, last - 1)):
                    if low[j] in _PAST_BE or (low[j] in ("is", "are") and low[j + 1] == "being"):
                        cues.append((j, "actual"))
                        break
            if cues and cues[-1] == (i, _TARGETED) and (end := _relative_end(low, i, first, last)):
                cues.append((end, "actual"))
        elif i + 1 < last and low[i + 1] in _HELPING and _is_lent(low, i, first):
            cues.append((i, _TARGETED))
        elif i > first and low[i - 1] in ("is", "are") and i + 1 < last and low[i + 1].isalpha():
            cues.append((i, _CONDITIONAL if _is_rule(low, i, first) else _TARGETED))
            if end := _relative_end(low, i, first, last):
                cues.append((end, "actual"))
    if cues and (came := _unexpected(low, cues[0][0], cues[-1][0], first)) >= 0:
        cues = [cue for cue in cues if cue[0] < came]
        aside.clear()
    if aside:
        cues.append((aside.pop(), _TARGETED))
    cues += [(over, "actual") for over in ended]
    if cues and cues[-1][1] == _TARGETED:
        if (speaker := _speaker(low, cues[-1][0], last)) is not None:
            cues += [(speaker[0], "actual"), (speaker[1], _TARGETED)]
        told = _quotation_end(low, cues[-1][0], last)
        if told:
            cues.append((told, "actual"))
    return cues


def _unexpected(low: list[str], begin: int, end: int, first: int) -> int:
    """ "I did not expect that it could bring me 3 million yuan", "We never thought sales would double": where what came
    about begins to be told; -1 where nothing came so."""
    for i in range(max(first + 1, begin - 12), min(end, begin + 24) + 1):
        if low[i] in _FORESAW and (low[i - 1] in _NEVER or low[i - 2 : i] == ["did", "not"]):
            return i
    return -1


def _is_lent(low: list[str], i: int, first: int) -> bool:
    """ "approved a $350 million credit to help Peru upgrade 1,250 km of roads": what money just granted is for."""
    fund = next((j for j in range(i - 1, max(first, i - 6), -1) if low[j] in _FUNDS), 0)
    return fund > 0 and not _GRANTED.isdisjoint(low[max(first, fund - 16) : fund])


def _speaker(low: list[str], i: int, last: int) -> tuple[int, int] | None:
    """ "But buyers now ask for more," an exporter with 3,500 workers said: where those who are quoted are told of."""
    end = next((j for j in range(i, last - 2) if low[j] in _QUOTES and low[j - 1] == ","), 0)
    said = next((j for j in range(end + 2, min(end + 14, last)) if low[j] in ("said", "says", "told")), 0)
    return (end, said) if end and said else None


def _quotation_end(low: list[str], i: int, last: int) -> int:
    """ "We see inflation averaging 5 percent," said an economist, adding that it had been 3 percent: where what is
    quoted ends; 0 where it goes on later."""
    quotes = [j for j in range(i, last) if low[j] in _QUOTES]
    told = next((j for j in quotes if low[j + 1 : j + 2] and low[j + 1] in _SAYS), 0)
    return told if told and quotes[-1] == told else 0


def _relative_end(low: list[str], i: int, first: int, last: int) -> int:
    """ "The alliance, which had hoped for 30 seats, won 15": where the clause of a cue ends and what was goes on; 0
    where neither is so."""
    begin = i - 1
    while begin > max(first, i - 16) and low[begin] not in _CLAUSE_MARKS:
        begin -= 1
    head = low[begin + (low[begin] in _CLAUSE_MARKS)]
    where = head == "where" or (head in ("when", "after", "since") and (low[begin] == ":" or begin == first))
    aside = low[i] == "due" and (low[i - 1] == "," or (low[i - 1] == "and" and "," in low[max(first, i - 8) : i]))
    if (
        not where
        and not aside
        and not any(low[j] in _RELATIVE and low[j - 1] == "," for j in range(i - 1, max(first + 1, i - 4), -1))
    ):
        return 0
    end = next((j for j in range(i + 1, min(i + 16, last - 1)) if low[j] == ","), 0)
    if where:
        # "In Velm, where two of the mines are to close in June, the rate reached 10.3 percent"
        clause = low[end + 1 : min(end + 8, last)]
        return end if end and any(w in _DID or w in _WAS or w[-2:] == "ed" for w in clause) else 0
    return (
        end
        if end and (low[end + 1] in _TELLS or low[end + 1] in ("cost", "has", "have") or low[end + 1][-2:] == "ed")
        else 0
    )


def _part_of_plan(low: list[str], i: int, first: int) -> bool:
    """Whether a plan or goal is told of only to say how much of it has been reached."""
    return any(low[j] == "of" and low[j - 1] in _PERCENT_WORD for j in range(i - 1, max(first, i - 6), -1))


def _is_condition(low: list[str], i: int, w: str, before: str, after: str) -> bool:
    if w == "may":
        # "May total 70 million" is a guess, "may apply" a rule.
        if after == "be" and i + 2 < len(low) and low[i + 2][-2:] in ("ed", "en", "wn") and low[i + 2] not in _MOVE:
            return True  # "no more than a tenth may be fed into the grid"
        return (
            before != "in"
            and after not in _MAY_BE
            and not after[:1].isdecimal()
            and after not in _REACHING
            and after not in _MOVE
            and after not in _INFINITIVE
            and after not in _COMES_OUT
            and after not in ("exceed", "soon")
        )
    if w in ("limit", "cap"):
        return after in ("of", "is", "was", "on", "stays", "remains") or (
            before in ("will", "would", "to", "shall", "which", "that") and "to" in low[i + 1 : i + 12]
        )
    if w in ("limits", "limiting", "caps"):
        # "The park limits entries to 3,000 a day"
        return any(
            low[j] in ("to", "at") and low[j + 1][:1].isdecimal() for j in range(i + 1, min(i + 8, len(low) - 1))
        )
    if w in ("threshold", "thresholds") and not _CROSSING.isdisjoint(low[max(0, i - 5) : i]):
        return False  # "GDP per head crossed the threshold of 90,000 yuan"
    if w == "eligible":
        return after not in ("voters", "to")
    return w in _CONDITION_WORD


def _has_now(low: list[str], n: Numeral, first: int, end: int) -> bool:
    """ "The town has 190 brokers, a number to be raised to 500 by 2025": what it has is no plan."""
    if "to" in low[max(first, n.first - 60) : n.first] or not any(
        w in _HAS for w in low[max(first, n.first - 20) : n.first]
    ):
        return False
    return any(low[j] == "," and "to" in low[j + 1 : min(j + 6, end)] for j in range(n.last, min(n.last + 24, end)))


def _is_rule(low: list[str], i: int, start: int) -> bool:
    """ "Those promoted will receive", "carriers that do well will get": what anyone gets who qualifies."""
    if low[i] not in ("will", "shall", "would", "can", "to"):
        return False
    j = i + 1
    while j < len(low) and low[j] in ("also", "each", "be", "then"):
        j += 1
    if j >= len(low):
        return False
    given_back = low[j] == "have" and not _IS_PAID.isdisjoint(low[j + 1 : j + 9])  # "will have a third of it refunded"
    if not given_back and not (low[j] in _RECEIVE or (low[j] == "pay" and low[i] != "would")):
        return False
    head = low[start : min(i, start + 6)]
    if low[i - 1] == "others" or low[i - 2] == "no":
        return (
            True  # "architects get in free; others will pay 22 euros", "no applicant will get more than 500,000 yuan"
        )
    return bool(head) and (head[0] in _ANYONE or not _RELATIVE.isdisjoint(head))


def _due_by(low: list[str], end: int, first: int, last: int) -> bool:
    """ "The 85 million yuan of subsidies must be paid out before the end of October": what has to be done, and until
    when."""
    must = next((j for j in range(end, min(end + 8, last)) if low[j] in _MUST or low[j] in _ENDS_CLAUSE), last)
    if low[must : must + 2] not in (["must", "be"], ["shall", "be"]) or not _WHOEVER.isdisjoint(low[first:must]):
        return False
    for j in range(must + 3, min(must + 12, last - 1)):
        if low[j] in ("before", "within"):
            return True
        if low[j] == "by" and (low[j + 1][0].isdecimal() or low[j + 1 : j + 3] == ["the", "end"]):
            return True
    return False


def _at_least(low: list[str], i: int, first: int, last: int) -> bool:
    """ "R&D personnel should account for no less than 15 percent of the staff": a bound and no date for it."""
    said = low[i + 1 : min(i + 14, last)]
    bound = "least" in said or any(
        w == "no" and said[k + 1 : k + 2] and said[k + 1] in _BOUNDS for k, w in enumerate(said)
    )
    return bound and not any(
        w[:2] == "20" and len(w) == 4 and w.isdecimal() for w in low[max(first, i - 20) : min(last, i + _FAR)]
    )


def _is_cause(w: str, before: str, opens: bool) -> bool:
    """ "Due to the holiday", "mainly due to nurses", "Due to frost damage", but "due to open"."""
    return (
        w in _DETERMINER
        or (opens and w not in _COMING and w not in _INFINITIVE and w not in _COMES_OUT)
        or w in _CAUSE_OPENS
        or before.endswith("ly")
        or w.endswith(_NOUN_ENDS)
        or (w.endswith("s") and not w.endswith("ss"))
    )


def _is_target(low: list[str], i: int, w: str, before: str, after: str) -> bool:
    if w in ("plan", "plans"):
        return before not in ("year", "-", "pension", "under", "the", "-year") or after in _PLAN_GOES_ON
    if w in ("undertaken", "undertakes", "undertook"):
        return after == "to"
    if w == "target" and (
        (after in _RATES and low[i + 2 : i + 3] != ["of"])
        or (after == "interest" and not _RATES.isdisjoint(low[i + 2 : i + 3]))
        or (before == "rate" and low[i - 3 : i - 1] != ["the", "growth"] and after in ("by", "to"))
        or (low[i + 1 : i + 3] == ["range", "for"] and not _RATES.isdisjoint(low[i + 3 : i + 8]))
    ):
        return False  # "raised the target range for the funds rate to", "cut its target rate": what a bank sets
    if w == "set":
        if after == "to" and before not in ("be", "been", "was", "were"):
            # "is set to pass 13 million", "with sales set to pass", but "set to the speed", "set to 5 percent"
            return low[i + 2 : i + 3] != [] and low[i + 2].isalpha() and low[i + 2] not in _DETERMINER
        return after in ("itself", "a", "the", "growth") and before in ("has", "have")
    if w in ("calls", "call"):
        return after == "for"
    if w in _TASKS:
        return ":" in low[i + 1 : i + 9]  # "This year's main tasks: keep growth above 6 percent; build"
    if w in ("count", "counts"):
        return after == "on" and before not in _CAN
    if w in ("hope", "hopes") and after in ("in", "on", "rest", "rests"):
        return False  # "put its hopes in free entry, which the state grants to 12 countries"
    if w == "should" and low[i + 1 : i + 3] == ["help", "that"]:
        return False  # "It should help that the wage now stands at 2,000 yuan"
    if w in ("reckon", "reckons", "reckoning"):
        return after in ("with", "on")
    if w in _DUE:
        return after == "to" and (w not in _MEANT or before in ("is", "are", "was", "were"))
    if w == "would":
        # "Without the refunds, the increase would have been 9.4 percent" tells what was.
        if before == "that" and low[i - 2] in (",", ";", ".", '"'):
            # "against last year, that would be 11.8 percent more", "That would put the rate around 5.1%"
            return after in _WOULD_BE
        if after == "have":
            return low[i + 2 : i + 3] != [] and low[i + 2] in _FOREGONE  # "It would have cost 4.5 million dollars"
        if low[i - 2] == "what" and before in ("it", "they"):
            return False  # "three times what it would fetch in town"
        return before not in ("who", "that") and (before != "which" or (low[i - 2] == "," and after != "be"))
    if w in ("ask", "asks", "asking", "demand", "demands", "demanding"):
        return after == "for" and w[0] == "a" and low[i + 2 : i + 3] not in ([","], ["."])
    if w in _AGREEING:
        return (
            after == "to"
            or (w in ("want", "wants") and (after[:1].isdecimal() or after in _HEDGES))
            # "want the wage to be raised to 8,114 taka", "wants pay raised by 8 percent"
            or (w in ("want", "wants") and any(v == "to" or v in _MOVE for v in low[i + 2 : i + 9]))
            or (w in _PROPOSING and after == "that" and w[0] != "s")
            or (w in _PROPOSING and (after in _DETERMINER or after[:1].isdecimal()))
        )
    if w in _PLANNED:
        if (
            before == "than"
            or (before == "-" and low[i - 2] == "than")  # "a better-than-expected 4 percent"
            or (before == "been" and "than" in low[max(0, i - 4) : i])
            # "stronger than investors had expected, as it added"
            or (before == "had" and "than" in (held := low[max(0, i - 5) : i]) and all(v.isalpha() for v in held))
            or (before == "be" and low[i - 2] in ("can", "could"))
        ):
            return False
        if after not in _NO_NOUN and after.isalpha() and low[i + 2 : i + 3] != [] and low[i + 2] in _STOOD:
            return False  # "the waiting list for planned treatment stood at 71,830"
        return before not in ("than", "as", "was") or after == "to"
    return w not in ("required", "subject", "projects", "pledged")


_RATES = frozenset(("rate", "rates"))
_MOVING_UP = words("up_to_verb")
_WOULD_BE = frozenset(("be", "bring", "put", "take"))
_ORDERS = words("order_verb")
_BULLETS = frozenset(("*", "-", "\u2022", "\u2013", "\u00b7", "\u25cf"))
_ORDERED = frozenset("a an the more over at about nearly some another up one two three four five six".split())
_CROSSING = frozenset(
    "cleared clearing crossed crossing exceeded exceeding passed passing reached surpassed surpassing topped".split()
)
_TASKS = frozenset(("priorities", "tasks"))
_GOAL_HEADS = frozenset("goal goals objectives priorities plan plans target targets tasks".split())
_STOPS = frozenset((".", "!", "?", ";", ",", "\u201d", '"'))
_HEADING = 8
_PLAN_GOES_ON = frozenset(("to", "is", "calls", "for", "aims"))
_SOME_PART = frozenset("half third quarter two three four five ten one".split())
_WITHIN = frozenset(("for", "from", "in", "through", "under"))
_FOREGONE = frozenset("brought built cost created earned meant needed paid preferred saved spent taken".split())
_MEANT = frozenset(("supposed", "meant"))
_FIND = frozenset(("find", "notice", "realise", "realize", "remember", "see"))
_FINES = frozenset(("fine", "fines"))
_IS_PAID = frozenset(
    "paid refunded reimbursed granted awarded subsidized subsidised rewarded compensated charged levied".split()
)
_PAST_TOLD = frozenset(("was", "were", "had", "did", "last"))
_IS = frozenset(("is", "are"))
_BOUNDS = frozenset(("less", "more", "fewer", "later"))
_STOOD = frozenset("stood was were fell rose grew had totaled totalled".split())
_WANTING = frozenset("needs wants expects hopes plans aims targets seeks requires foresees forecasts projects".split())
_DUE = frozenset("going due scheduled slated designed supposed meant".split())
_ASKING = frozenset(("as", "ask", "asked", "see", "wonder", "know"))
_IF_UNLESS = frozenset(("if", "unless"))
_THEY = frozenset(("he", "i", "it", "she", "they", "we", "you"))
_SUBORDINATE = frozenset("after as if once should under unless when with".split())
_MOVES = frozenset("change decline drop fall gain increase rise".split())
# Pasts that are no participles besides.
_WAS = frozenset(
    "became began broke came chose did drew drove fell gave got grew had ran rose sank shrank stood took was went"
    " were narrowed doubled totaled totalled overran slipped".split()
)
_ENDS_CLAUSE = frozenset((",", ";", ":", "(", ")"))
_BEGINS_CLAUSE = frozenset(("after", "and", "but", "where", "when", "which", "who", "whom", "whose"))
_DID = words("past_verb", TIME_WORDS)
_HIT = frozenset(("cut", "hit"))
_CUT = _DID | _HIT
_BEFORE_BASE = frozenset("can could may might must not shall should to will would".split())
_VERBS = _MODAL | _WAS | _DID | words("present_verb", TIME_WORDS) | _BE
_BUDGET_VERBS = words("budget_verb")
_HAS_BEEN = (["has", "been"], ["have", "been"])
_NEW_ONE = frozenset(("a", "an", "another", "new"))
_POLLS = frozenset(("analysts", "consensus", "economists", "forecasts", "poll"))
_QUOTES = frozenset(('"', "\u201d"))
_FORESEERS = words("agent_noun") | {"who", "he", "she", "government", "ministry", "fund"}
_ALLOWS = words("allows")
_SIZES = words("size")
_GETS = frozenset(("receive", "get", "pay"))
_HELD_AGAINST = frozenset(
    ("above", "below", "beating", "exceeding", "from", "of", "over", "than", "to", "under", "with")
)
_RECORDS = frozenset(("record", "peak", "high", "low"))
_OPENS_SUBJECT = frozenset(("which", "whom", "that", ",", "and", ";"))
_PASSIVE = frozenset(("was", "were", "has", "have", "had"))
_SAYS = frozenset(("said", "says", "told", "added", "he", "she"))
_FIGURES = frozenset(("figure", "forecast", "estimate", "projection", "total"))
_BUDGET_HEADS = frozenset(("deficit", "expenditure", "expenditures", "revenue", "revenues", "spending", "surplus"))
_AMOUNTS = frozenset(("is", "are", "at", "to", "totals"))
_JUST_BEGUN = timedelta(days=20)
_THESE = frozenset(("this", "these", "those", "them", "that", "they"))
_AIMED_AT = frozenset("goal guidance outlook target targets".split())
_OWNED = frozenset(("a", "its", "the", "their"))
_BEHIND_NEWS = frozenset(("after", "as", "because", "despite", "following", "since"))
_REVISES = frozenset("cut cuts lifted lifts lowered lowers raised raises revised revises trimmed trims".split())
_ESTIMATES = frozenset(
    ("assumption", "assumptions", "estimate", "estimates", "expectation", "expectations", "guidance", "outlook")
)
_OWNERS = frozenset(("its", "their", "his", "her", "the"))
_PUTS = frozenset(("put", "puts"))
_PUT = frozenset(("put", "estimated"))
_REVISES_OR_PUTS = _REVISES | _PUTS
_INCLUDES = frozenset(("include", "includes", "comprise", "comprises"))
_COMPARED_WITH = frozenset(
    ("above", "against", "beat", "beating", "below", "exceeded", "exceeding", "missed", "missing", "surpassed", "than")
)
_PAYING = words("paying")
_PAYING_OR_PAID = _PAYING | _IS_PAID
_PAYS = frozenset("pays refunds reimburses bears offers grants receives gets subsidizes subsidises rewards".split())
_PROVIDES = frozenset("award awards give gives grant grants offer offers provide provides".split())
_RULE_NOUN = frozenset(
    "guideline guidelines measures plan policies policy programme program regulation rules scheme".split()
)
_IN_MONEY = frozenset("$ \u20ac \u00a3 yuan dollars euros pounds yen rupees".split())
_RECOGNIZED = frozenset(("accredited", "certified", "rated", "recognised", "recognized"))
_LIMITING = frozenset((("up", "to"), ("no", "more"), ("not", "more"), ("of", "a"), ("of", "any")))
_WHOEVER = frozenset(("each", "every"))
_WHO_GETS = frozenset(("a", "an", "who", "those", "anyone", "whoever"))
_PAST_PAYING = frozenset(("was", "were", "had", "did", "last", "paid"))
_RULE = frozenset(("rule", "rules", "policy", "scheme", "measures", "regulations", "regulation"))
_IF = frozenset(("if", "provided", "whenever"))
_CLAUSE_MARKS = frozenset((",", ":"))
_CAN = frozenset(("can", "could", "may"))
_OBTAINING = frozenset(("claim", "obtain", "get", "receive", "borrow", "apply"))
_OF_TIME = frozenset("in of at the end as for by during on".split())
_FORECAST = frozenset(
    ("forecast", "forecasts", "projection", "projections", "consensus", "expectation", "expectations")
)
_FORESEEN = frozenset(
    "predicted anticipated envisaged foreseen foresaw budgeted promised pledged wants wanted sought asked hoped"
    " demanded".split()
)
_OR_MORE = frozenset("more less over under above below longer older younger fewer higher lower".split())
_NUMBERS = 64
_AS_OF = frozenset("after as at from in since under until".split())
_ANY_ONE = frozenset("a an any anyone each every whoever".split())
_SUCH = frozenset("for of that which who whose with".split())
_MORE_OR_LESS = frozenset("fewer less more".split())
_GRANT_HELPING = frozenset("can may will would".split())
_GETTING = frozenset("claim get gets have pay pays receive receives".split())
_GRANTING = _GETTING | frozenset(
    "apply awarded charged eligible entitled exempt exempted fined given granted paid refunded reimbursed rewarded "
    "taxed".split()
)
_IN_YEARS = (["or", "older"], ["or", "younger"])
_EXCEEDING = frozenset("exceed exceeded exceeds".split())
# What each of those counted has or does.
_OF_EACH = frozenset(
    "earn employ employed exceed exceeded get had has have held hold keep kept live own owned pay produce receive sell "
    "spend".split()
)
_TOGETHER = frozenset("altogether combined jointly together total".split())
_WHOSE = frozenset("all her his its our that the their these those".split())
_COUNTABLE = frozenset("families households people them these those us which whom".split())
_BOUNDING = frozenset("at least less more fewer than over under above below up to no exceeding".split())
_ANYTHING = frozenset(("anything", "anyone", "everything", "everyone"))
_MUST = frozenset(("must", "shall"))
_ONLY_IF = frozenset(("if", "once", "provided", "unless"))
_OPENS_CLASS = frozenset((",", ";", ":", "and", "but", "for", "to", "of", "by", "from", "than", "all", "only"))
_NO_VERB = frozenset("he she it they we you in on at by for from with to of more less over about only some".split())
_ANY = frozenset(("any", "every", "no", "those", "anyone", "nobody"))
_PUT_UP = frozenset(("cut", "put", "set", "let", "cost", "spread"))
_BEHIND_TOWARDS = frozenset(
    ("toward", "towards", "of", "about", "around", "some", "-", "\u2013", "$", "\u20ac", "\u00a3")
)
_PERCENT_WORD = frozenset(("percent", "%", "cent", "pct", "pc"))
_COUNTED_GOALS = frozenset(("goals", "targets"))
_TH = frozenset(("th", "st", "nd", "rd"))
_ORDINALS = frozenset(numbers("ordinal"))
_CARDINALS = frozenset(numbers("cardinal"))
_GOAL_NOUN = frozenset(("goal", "goals", "target", "targets", "plan", "forecast", "forecasts"))
_PURPOSE = frozenset("aim bid campaign drive effort efforts order plan programme program push scheme".split())
_HELD_UP_TO = _GOAL_NOUN | {"expectations", "estimates", "projections", "predictions"}
_HOLDS_UP = frozenset(
    "above below beat beating beats exceeding missed missing than surpassing topped topping undershooting line".split()
)
_NOTHING_MORE = frozenset(("", ",", ".", ";", ")", "and", "but", "as", "after", "while"))
_PRESENT = words("present_verb", TIME_WORDS)
_TELLS = _DID | words("present_verb", TIME_WORDS)
_EXPERTS = frozenset(("median", "analysts", "economists", "consensus"))
_FORECASTERS = frozenset(("analysts", "banks", "economists", "experts"))
_COMES_OUT = frozenset(
    "come go do arrive double triple quadruple halve make produce harvest lose yield contract import export".split()
)
_HELD_TO = frozenset(("against", "compared"))
_OUTCOMES = frozenset("output production harvest crop exports imports sales revenue profit figure".split())
_RISES = frozenset("climb decline drop expand fall grow increase jump rise shrink surge".split())
_CAUSE_OPENS = words("comparatives", TIME_WORDS) | frozenset(
    "its their a an lower higher strong weak weaker stronger high low poor bad good heavy cheap new demand".split()
)
_NOUN_ENDS = ("ing", "tion", "sion", "ment", "ness", "ance", "ence", "ity", "ery", "cy", "ism")
_GROWING = frozenset(
    "contraction decline decrease drop expansion fall gain gdp growth increase inflation output rebound rise slump"
    " slowdown".split()
)
_AHEAD = _MODAL | frozenset(("to", "aims", "plans", "expects", "hopes", "wants"))
_HEDGES = frozenset(("at", "about", "around", "just", "only", "over", "some", "nearly"))
_INFINITIVE = frozenset(
    "fall rise grow drop slow decline ease shrink climb increase decrease reach remain recover pick stay narrow"
    " widen harvest produce hit exceed".split()
)
_MAY_BE = frozenset(("be", "have", "also", ","))
# What a thing that is not there yet does first.
_COMING = frozenset(
    "open start begin launch built completed finished ready launched operational commissioned constructed erected"
    " established inaugurated opened installed".split()
)
_DASHES = frozenset("-\u2013\u2014")
_FRONTED = frozenset(("as", "at", "by", "during", "for", "from", "in", "of", "on", "to", "under"))
_MEASURE_JOINT = frozenset(("with", "of", "costing", "worth", "at"))
_NO_NOUN = words("preposition") | words("conjunction") | words("be") | words("have") | words("modal")
_PLANNED_OR_NO_NOUN = _PLANNED | _NO_NOUN
_DEFINITE = frozenset(("the", "its", "their", "his", "her", "our", "this", "these", "those", "of", "in"))
_BE_NOW = frozenset(("is", "are", "has", "have"))
_INDEFINITE = frozenset(
    [
        "a",
        "an",
        "another",
        "estimated",
        "additional",
        "some",
        "further",
        "more",
        "about",
        "nearly",
        "around",
        "up",
        "to",
        "at",
        "least",
        "than",
        "over",
        "fewer",
        "less",
        "no",
    ]
)
