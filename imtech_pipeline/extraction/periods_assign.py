"""Periods of figures: which time each statement is for, and what a change is measured against.

Here belongs the choice between the times of the clause, the sentence and the text before; `periods_find` has found and
dated the expressions. The order is that of a careful reader: a time beside the figure, then the time that the sentence
opened with, then what was told last; a stock told in the present tense with no date is as of the day of the article.

What was told last is the frame of the text. Only what a sentence speaks of sets it: not what that is compared with, nor
a look back ("a year earlier it was"), a remark ("which led until 2006"), a goal, "now", or the parts of the article's
own period set side by side. A new paragraph goes back to the article's topic.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from itertools import pairwise

from .iso_periods import bounds, build, end_day, months_from, part_period, period_around, shift
from .lexicon import TIME_WORDS, numbers, words
from .model import Numeral
from .periods_find import TimeExpr, year_before
from .tokens import Doc

_DEPENDENT = frozenset(("equivalent", "change", "share", "multiple"))
_MOVES = frozenset(("change", "multiple"))
_BREAKS = frozenset(
    (",", ";", ":", "--", "\u2014", "while", "whereas", "but", "although", "though", "\uff0c", "\uff1b", "\u3001")
)
_CLAUSES = frozenset((";", "while", "whereas", "but", "although", "though", "\uff1b"))
# Words that may stand between a preposition of comparison and its time: "above the level of a year earlier".
_LEVELISH = words("level_phrase", TIME_WORDS)
_COMPARE = words("compared", TIME_WORDS)
_COMPARATIVES = words("comparatives", TIME_WORDS)
_RISES = words("movement", TIME_WORDS)
_FOUNDED = words("founded", TIME_WORDS)
_ANAPHORS = frozenset(("the_year", "whole_year", "part_the_year", "the_period", "part", "mid_year"))
_COMPARING = words("before_base", TIME_WORDS)
_FORWARD = words("forward", TIME_WORDS)
_SUPERLATIVE = words("superlative", TIME_WORDS)
_RELATIVE = frozenset(("that", "which", "who"))
_ITEM = frozenset("-\u2013\u2022*\u00b7\u25cf\u25a0|")
_SETTLEMENT = words("settlement", TIME_WORDS)
_GROWTH = words("growth_noun", TIME_WORDS)
_OTHER = words("of_other_figure", TIME_WORDS)
_SET_UP = frozenset(("established", "founded", "instituted", "endowed"))
_EXPECTS = words("expects", TIME_WORDS)
_NO_TOPIC = frozenset(("ago",)) | frozenset(
    (
        "now",
        "weekday",
        "vague",
        "ytd",
        "plan",
        "prev",
        "same",
        "the_period",
        "then",
        "by_then",
        "prev_month",
        "prev_quarter",
        "prev_week",
    )
)
_AVERAGE = words("average", TIME_WORDS)
_PRESENT = words("present_verb", TIME_WORDS)
_RELATING = words("relating_verb", TIME_WORDS)
_PAST = words("past_verb", TIME_WORDS)
_VERBS = dict.fromkeys(_PRESENT, "present") | dict.fromkeys(_PAST, "past") | dict.fromkeys(("is", "are"), "copula")
# What a participle makes with the word before it; "" is no finite verb.
_AUXILIARY = (
    dict.fromkeys(("is", "are"), "copula")
    | dict.fromkeys(("has", "have"), "present")
    | dict.fromkeys(("was", "were", "had", "did"), "past")
    | dict.fromkeys(("a", "an", "the", "of", "with", "by", "newly", "-", "to", "all"), "")
)
_MODAL = frozenset(("to", "will", "would", "can", "could", "may", "might", "should", "must", "shall"))
_DETERMINERS = frozenset(("the", "that", "those", "what", "its", "last"))
_LEVELS = frozenset(("level", "levels", "average", "figure", "mean"))
_PLACES = frozenset(("place", "places", "spot", "spots", "notch", "notches", "rung", "rungs"))
_BRINGING = frozenset(("bringing", "brought", "brings", "taking", "lifting", "raising"))
_NO_STRETCH = frozenset(("ytd", "span", "vague", "the_period", "then"))
_FINITE = frozenset(("are", "had", "has", "have", "is", "was", "were", "will"))
_THAT_SAYS = words("telling", TIME_WORDS) | frozenset(
    ("so", "and", "but", "than", "means", "suggests", "shows", "is", "was")
)
_WHO = frozenset(("which", "who", "whose"))
_JOINTS = frozenset((",", "and", "in", "&"))
_EXTREMES = words("extremes", TIME_WORDS)
_PRONOUNS = frozenset(("it", "they", "he", "she"))
_GOES_ON = _PRESENT | _MODAL | frozenset(("is", "are", "aims", "calls", "was", "were"))
_NTH = frozenset(numbers("ordinal")) - frozenset(("last", "half"))
_UNITS = frozenset(("day", "week", "month", "quarter", "half", "year", "days", "weeks", "months", "quarters", "years"))
_OWNERS = frozenset(("the", "its", "their", "a", "his", "her"))
_NOT_NOW = frozenset(("(", ","))
_AGAINST = _COMPARE | frozenset(("than", "of", "above", "below", "beating", "missing"))
_FORWARD_NOUNS = words("forecast", TIME_WORDS) | frozenset(("expectations", "consensus", "predictions"))
_GOALS = words("goal", TIME_WORDS)
_TELLINGS = words("told_thing", TIME_WORDS)
_PARTICIPLES = words("hit_participle", TIME_WORDS) | _FOUNDED
_TRADED = words("traded", TIME_WORDS)
_RECORDED = words("recorded", TIME_WORDS)
_INTO_TIME = frozenset(("on", "in", "of", "from", "during", "over", "since", "for"))
_ORDERS = frozenset(("first", "last", "most", "least"))
_FROM = frozenset(("from", "against"))
_FROM_BETWEEN = frozenset(("from", "between"))
_REVISING = frozenset(("corrected", "revised", "revising", "revises"))
_RANGING = frozenset(("range", "ranged", "ranges", "ranging", "varied", "varies", "vary", "varying"))
_PRESENT_BE = frozenset(("is", "are"))
_AWAITED = frozenset(("due", "expected", "likely", "planned", "scheduled", "set"))
_PART_OF_YEAR = frozenset(("early", "late", "mid"))
_LISTED = words("listed", TIME_WORDS)
_CURRENCIES = words("currency", TIME_WORDS)
_DEALT = words("dealt", TIME_WORDS)
_CURRENT = frozenset(("current", "present"))
_ONCE = _SUPERLATIVE | {"time"}
_EXCHANGE = _LISTED | _CURRENCIES | _CURRENT | {"="}
_POLLED = words("polled", TIME_WORDS)
_THERE = frozenset(("it", "this", "them", "these", "that", "which", "whom"))
_PAST_NOT = words("participle_adjective", TIME_WORDS)


def assign(
    doc: Doc, times: list[TimeExpr], nums: list[Numeral], published_on: date | None, announced_on: date | None = None
) -> None:
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
    """
    _Assigner(doc, times, nums, published_on or announced_on).run()


class _Assigner:
    def __init__(self, doc: Doc, times: list[TimeExpr], nums: list[Numeral], today: date | None) -> None:
        self.doc = doc
        self.low = doc.low
        self.times = times
        self.nums = nums
        self.today = today.isoformat() if today else None
        self.day = today
        # The period told last, where, and whether it is "at present".
        self.context: str | None = None
        self.context_sent = -1
        self.context_now = False
        # The sentence that named a time last.
        self.told_sent = -1
        self.main: str | None = None
        # The opening sentence: news of a day is told as of that day until another time is named.
        self.body = -1
        self.topic: str | None = None
        self.topic_sent = 0
        # The day of the count that the article reports, if that is not long ago.
        self.count_day: str | None = None
        # The last month, quarter, plan or other stretch told: what "the period" means.
        self.stretch: str | None = None
        # Stretches told, by their number of months.
        self.stretches: dict[int, str] = {}
        # The month and the quarter told last.
        self.grains: dict[str, str] = {}
        self.target: str | None = None
        self.target_sent = -9
        self.basis: str | None = None
        self.basis_sent = -9
        self.basis_period: str | None = None
        self.para = -1
        # The context before a list, while in it.
        self.lead_in: tuple[str | None, bool] | None = None
        # The sentence at hand: its tokens, figures, commas and the like, times of its figures, times compared with.
        self.first = self.last = 0
        self.figures: list[Numeral] = []
        self.firsts: list[int] = []
        # The time before the one whose role is told.
        self._role_before: TimeExpr | None = None
        self.breaks: list[int] = []
        self.own: list[TimeExpr] = []
        # The day on which the sentence says that it was told.
        self.announced: str | None = None
        self.starts: list[int] = []
        # Times of relative clauses in the middle of the sentence, with the tokens of their clauses.
        self.fences: dict[int, tuple[int, int]] = {}
        self.bases: list[TimeExpr] = []
        self.base_starts: list[int] = []
        # Times in brackets before their figures, and the last one with its sentence.
        self.insets: list[TimeExpr] = []
        self.inset: str | None = None
        self.inset_sent = -99
        self.bracketed: set[int] = set()
        self.inherited: str | None = None
        self.inherited_sent = -1
        self.inherited_tense: str | None = None
        # Whether the verb found last has a pronoun for its subject.
        self.pronoun = False
        self.verb = ""
        self.sentence_main: str | None = None
        # Figures of "since 2015": their period ends today and is nobody else's.
        self.ongoing: set[int] = set()
        # Whether the sentence speaks of what is dealt in on an exchange.
        self.dealing = False
        self.dealing_sent = -1
        # Figures of the time of a comparison.
        self.compared: set[int] = set()
        # The time since which figures of "since 2011" are told.
        self.since: dict[int, TimeExpr] = {}

    # -- driver

    def run(self) -> None:
        nums, times, sents = self.nums, self.times, self.doc.sents
        if not nums:
            return
        body = self._body()
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
            self._role_before = None
            for t in expressions:
                self._role(t, figures, sent.first, sent.last)
                self._role_before = t
        self._topic(body)
        headlines = []
        for s, figures, expressions in groups:
            if s < body:
                headlines.append((figures, expressions))
                continue
            self._enter(s)
            self._sentence(s, figures, expressions)
        for figures, expressions in headlines:
            if figures:
                self._headline(figures, expressions)

    def _body(self) -> int:
        """Index of the first sentence of running text: it ends like a sentence and is long enough for one."""
        toks = self.doc.toks
        for s in self.doc.sents:
            if (
                s.last - s.first >= 8
                and toks[s.last - 1] in '.!?"\u201d\u3002:;)'
                and not (toks[s.last - 1] == ")" and s.last - s.first < 25)
            ):
                return s.index
        return 0

    def _topic(self, body: int) -> None:
        """Set the period that the article is about: the one told most, those of headline and opening count for more."""
        self.body = body
        votes: dict[str, int] = {}
        seen: dict[str, int] = {}
        best: str | None = None
        counted: str | None = None
        opened = daily = False
        for t in self.times:
            iso = t.iso
            if iso is None or t.role != "time" or t.rel in _NO_TOPIC or t.future:
                daily = daily or (t.rel == "weekday" and t.sent == body and t.role == "time" and iso == self.today)
                continue
            if self.today is not None and bounds(iso)[0].isoformat() > self.today:
                continue
            if len(iso) == 9 and t.rel != "span" and iso[4] == "/" and int(iso[5:]) - int(iso[:4]) > 5:
                continue
            if len(iso) == 10:
                if counted is None and t.explicit and t.sent <= body + 2 and self._counts(t):
                    counted = iso
                if not t.edge:
                    continue
                if (
                    self.count_day is None
                    and self.day is not None
                    and t.sent <= body + 3
                    and 0 <= (self.day - bounds(iso)[1]).days <= 92
                ):
                    self.count_day = iso
                if iso[5:] == "12-31":
                    iso = iso[:4]
            weight = 3 if t.sent < body else 1
            if not opened and body <= t.sent <= body + 2:
                opened, weight = True, 2
            votes[iso] = votes.get(iso, 0) + weight
            seen.setdefault(iso, t.sent)
            if best is None or votes[iso] > votes[best]:
                best = iso
        if daily and (best is None or seen[best] > body + 1):
            # News of the day: "gold climbed to a record on Friday".
            self.main = self.today
        elif best is not None and votes[best] >= 2:
            self.topic, self.topic_sent = best, seen[best]
            self.main = best
        elif best is None:
            self.main = counted

    def _counts(self, t: TimeExpr) -> bool:
        """ "With zero hour of November 1, 2020 as the standard time", "as at 1 July 2019": the day of a count."""
        before = self.low[max(0, t.first - 3) : t.first]
        return before[-2:] in (["as", "of"], ["as", "at"], ["as", "on"]) or "hour" in before or "hours" in before

    def _enter(self, s: int) -> None:
        """A new paragraph goes back to the article's topic, unless it is an item of a list."""
        para = self.doc.sents[s].para
        if para == self.para:
            return
        self.para = para
        sents, toks = self.doc.sents, self.doc.toks
        first = sents[s].first
        item = toks[first] in _ITEM or (toks[first].isdigit() and toks[first + 1 : first + 2] == [")"])
        led = bool(s) and toks[sents[s - 1].last - 1] == ":" and sents[s - 1].last - sents[s - 1].first > 4
        if item and self.lead_in is not None:
            # An item goes on from what leads the list in, not from the item before it.
            self.context, self.context_now = self.lead_in
            self.context_sent = s - 1
            return
        if self.main is not None and self.context is not None and self.context != self.main:
            (b0, b1), (m0, m1) = bounds(self.context), bounds(self.main)
            if b0 < m0 and b1 == m1 and b0.year == b1.year and self._leads(self.context_sent):
                # News of a month that has given a paragraph to the months up to it stays with them.
                return
        if not led and self.main is not None and (self.context is None or self._at_topic(s)):
            self.context, self.context_now = self.main, False
        self.lead_in = (self.context, self.context_now) if item else None

    def _leads(self, s: int) -> bool:
        """Whether a sentence is the first of its paragraph."""
        sents = self.doc.sents
        return s <= 0 or sents[s - 1].para != sents[s].para

    def _at_topic(self, s: int) -> bool:
        """Whether the article has come to its topic: what is told later dates nothing that has a date already."""
        return self.main is not None and (self.topic is None or self.topic_sent <= s)

    # -- headlines

    def _headline(self, group: list[Numeral], times: list[TimeExpr]) -> None:
        """A headline's figures are those of the text, told shorter."""
        self.context, self.context_now = self.main, False
        self._sentence(group[0].sent, group, times)
        own = any(t.role == "time" and t.iso for t in times)
        last = group[-1].sent
        for n in group:
            if n.value is None:
                continue
            best = None
            for m in self.nums:
                if m.sent > last and m.unit == n.unit and m.value is not None and m.kind == n.kind:
                    near = abs(m.value - n.value) <= 0.05 * abs(m.value)
                    if near and (best is None or abs(m.value - n.value) < abs((best.value or 0.0) - n.value)):
                        best = m
            if best is not None:
                if not own or n.time_period is None:
                    n.time_period = best.time_period
                if n.comparison_basis is None and n.kind in _MOVES:
                    n.comparison_basis = best.comparison_basis

    # -- one sentence

    def _sentence(self, s: int, nums: list[Numeral], times: list[TimeExpr]) -> None:
        sent = self.doc.sents[s]
        self.first, self.last = sent.first, sent.last
        self.figures = nums
        self.firsts = [n.first for n in nums]
        self.breaks, self.fences = [], {}
        if times:
            self.breaks = self.doc.where(_BREAKS, sent.first, sent.last)
            self.fences = self._fence(times) if self.breaks else {}
            self._anaphora(times)
        if not nums:
            self._note_times(s, times)
            return
        self.own, self.bases, self.insets = [], [], []
        self.starts = []
        self.sentence_main = self.context
        self.announced = None
        main = None
        if times:
            self._settle(times)
            self.own = [t for t in times if t.role in ("time", "since", "caption")]
            self.bases = [t for t in times if t.role == "base"]
            self.insets = [t for t in times if t.role == "inset"]
            main = self._main()
            for t in times:
                if t.role == "announced":
                    if self.announced is None and t.iso is not None and len(t.iso) == 10:
                        self.announced = t.iso
                elif t.iso is None and t.rel in ("prev", "same") and t.role in ("time", "inset"):
                    told = any(o.first < t.first and o.iso is not None for o in self.own[:64])
                    seen = main if main and (told or t.role == "inset") else self.context
                    t.iso = self._relative(t, self._ago(t, seen))
                    main = main or (t.iso if t.role == "time" else None)
            self.sentence_main = main or self.context
            self._bases_iso(self.sentence_main)
            self.starts = [t.first for t in self.own]
            self.base_starts = [t.first for t in self.bases]
        dependent = []
        moves = conditions = False
        bases = any(t.doubtful for t in times)
        for n in nums:
            if n.base:
                bases = True
            if n.kind in _MOVES:
                moves = True
            if n.scenario == "condition":
                conditions = True
            if n.applies_to is None or n.kind not in _DEPENDENT:
                self._independent(n)
            else:
                dependent.append(n)
        for n in dependent:
            self._dependent(n, 0)
        if self.bases and self.sentence_main is None:
            # Nothing told before: "a year earlier" is seen from the period that the figures of the sentence got.
            self._bases_iso(next((n.time_period for n in nums if n.time_period is not None), None))
        if len(self.own) > 1 and len(nums) > 1:
            self._respectively(nums)
        if conditions:
            self._conditions(nums)
        if moves:
            self._basis(s, nums, times)
        if bases:
            self._from_to(s, nums)
        self._note(s, nums)

    def _settle(self, times: list[TimeExpr]) -> None:
        """ "eased to 3.2 percent from 3.4 percent in March": whose time March is, the text before it tells, or the
        day of the article: figures are news of the last month or quarter that is over."""
        doubtful = [t for t in times if t.doubtful and t.role == "base" and t.iso is not None]
        alone = not any(o.role == "time" and o.iso is not None for o in times) if doubtful else False
        frame = self.context if self.context is not None and len(self.context) != 10 else None
        for t in doubtful:
            iso = t.iso or ""
            if self._ongoing(iso) or (
                alone and (iso == frame or (self._is_latest(iso) if frame is None else frame < iso))
            ):
                t.role = "time"

    def _ongoing(self, iso: str) -> bool:
        """Whether a period is not over on the day of the article."""
        return self.day is not None and bounds(iso)[1] >= self.day

    def _is_latest(self, iso: str) -> bool:
        """Whether a period is the last of its length that was over on the day of the article."""
        if self.day is None:
            return False
        following = shift(iso, 1) if len(iso) == 4 else _after(iso)
        return following is not None and bounds(following)[0] <= self.day <= bounds(following)[1]

    def _respectively(self, nums: list[Numeral]) -> None:
        """ "3.2, 3.5 and 4.1 billion yuan in 2019, 2020 and 2021": the first for the first."""
        low, own = self.low, self.own
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
                self._deal(own[i:j], nums)
            i = j

    def _deal(self, times: list[TimeExpr], nums: list[Numeral]) -> None:
        k = max(0, self._index_before(nums, times[0].first))
        for at in (k, k + 1):
            if at < len(nums) and nums[at].group:
                group = [n for n in nums[max(0, at - len(times)) : at + len(times)] if n.group == nums[at].group]
                if len(group) == len(times) and group[0].form != "range_low":
                    for n, t in zip(group, times, strict=True):
                        n.time_period = t.iso
                    return

    def _from_to(self, s: int, nums: list[Numeral]) -> None:
        """ "went up from 22,400 to 30,450, by 35.9 percent year on year": what it went up from is last year's."""
        for k, n in enumerate(nums):
            if n.time_period is None or self.low[n.first - 1] != "from":
                continue
            news = next(
                (t for t in self.own[:64] if t.doubtful and t.role == "time" and 0 <= t.first - n.last <= 2), None
            )
            if news is not None and news.iso is not None:
                # An earlier forecast is for the same time, an earlier fact for the one before.
                n.time_period = news.iso if self._ongoing(news.iso) else _one_before(news.iso)
                continue
            if not n.base:
                continue
            at = bisect_left(self.starts, n.first)
            if at and _is_span(t := self.own[at - 1]) and n.time_period == t.iso:
                # "Between 2012 and 2022, it shrank from 4,000 to 2,900"
                n.time_period = n.time_period[:4]
            elif (
                k
                and (aim := nums[k - 1]).scenario == "target"
                and self.low[n.first - 2] in ("up", "down")
                and aim.time_period is not None
                and self.day is not None
                and len(aim.time_period) in (4, 15)
                and bounds(aim.time_period)[0] <= self.day
            ):
                # "expects 500 billion yen for the year, up from 470 billion"
                n.time_period = shift(aim.time_period, -1)
                n.scenario = "actual"
        told = self.basis == "yoy" and self.basis_sent == s
        frame = self.sentence_main
        if frame is None or (len(frame) == 10 and not told):
            return
        monthly = len(frame) == 7 and frame[5] != "Q"
        if not told and (
            any(t.role == "since" or _is_span(t) or t.rel == "now" for t in self.own)
            or any(n.scenario == "target" for n in nums[:64])
        ):
            return
        for n in nums:
            if (
                n.base
                and n.scenario != "condition"
                and n.kind in (("level",) if told else ("share", "change") if monthly else ("level", "share"))
                and n.time_period == frame
                and not _FROM.isdisjoint(lead := self.low[max(self.first, n.first - 4) : n.first])
                and _RANGING.isdisjoint(lead)
                and not ("against" in lead and not told and self._contrast(n))
                # "falls from 6,277 to 6,204" in the present tense tells a figure that was revised.
                and (told or not any(w[-1] == "s" and w[:-1] in _RISES for w in lead))
                and (told or not self._revised(n))
                and _REVISING.isdisjoint(self.low[max(self.first, n.first - 12) : n.first])
            ):
                at = bisect_left(self.base_starts, n.last) if self.bases else 0
                if not any(t.cue < n.first for t in self.bases[at : at + 1]):
                    # A rate of a month is news against the month before, all else against the year before.
                    n.time_period = (
                        frame[:4]
                        if len(frame) == 9
                        else _one_before(frame)
                        if monthly and not told
                        else shift(frame, -1)
                    )

    def _contrast(self, n: Numeral) -> bool:
        """ "Freight costs 18 cents by rail, against 42 cents by truck": nothing has moved."""
        return _RISES.isdisjoint(self.low[max(self.first, n.first - 24) : n.first]) and self._tense(n) == "present"

    def _revised(self, n: Numeral) -> bool:
        """Whether the sentence tells in the present tense what figures become."""
        low = self.low
        return any(w[-1] == "s" and w[:-1] in _RISES for w in low[max(self.first, n.first - 24) : n.first])

    def _anaphora(self, times: list[TimeExpr]) -> None:
        """Give "the year", "the period", "Q1" the year of the figures told before, which is known better here."""
        told: str | None = None
        for t in times:
            rel = t.rel
            if rel in _ANAPHORS:
                context = told or self.context
                if rel == "the_period":
                    # "The period" is a stretch of its own rather than a year, and may be paragraphs away.
                    named = context is not None and len(context) not in (4, 10)
                    t.iso = (context if named else self.stretch or context) or t.iso
                    if t.grain is not None:
                        t.iso = self.grains.get(t.grain) or t.iso
                    if t.months:
                        t.iso = self._stretch_of(t.months)
                elif rel == "part":
                    near = told is not None or (context is not None and self._told_near())
                    year = (
                        int(context.split("/")[-1][:4]) if context is not None and (near or self.day is None) else None
                    )
                    t.iso = part_period(
                        t.template or "",
                        self.day,
                        year,
                        told is not None,
                        context is not None
                        and len(context) == 4
                        and (context == self.main or self.day is None or int(context) < self.day.year - 1),
                        t.future,
                    )
                    t.iso = year_before(t.iso, self.low[t.first - 1], self.day)
                elif context is not None and not t.future and not self.context_now:
                    year = int(context.split("/")[-1][:4])
                    if rel == "part_the_year" and self.day and told is None and not self._told_near():
                        # "Output in the first half of the year": of this one, if it is over.
                        recent = part_period(t.template or "", self.day, None, False, False, False)
                        if recent is not None and year == self.day.year - 1:
                            year = int(recent[:4])
                    k = self._index_before(self.figures, t.first)
                    over = k >= 0 and self.figures[k].scenario == "actual"
                    if rel == "whole_year" and self.day and over and year == self.day.year:
                        # "That leaves growth at 2.3 percent for the full year"
                        year -= 1
                    elif (
                        rel == "whole_year" and self.day and (told is None or len(told) != 4) and self._looks_forward(t)
                    ):
                        year = self.day.year
                    t.iso = build(year, t.template or "")
                if t.edge and t.iso is not None:
                    t.iso = end_day(t.iso) if t.edge == 1 else bounds(t.iso)[0].isoformat()
            if (
                t.iso is not None
                and t.role == "time"
                and id(t) not in self.fences
                and rel not in ("now", "weekday", "plan", "prev", "same")
                and ("/" in t.iso or self._lead(t) not in _COMPARING)
            ):
                told = t.iso
                if len(told) == 7:
                    self.grains["quarter" if told[5] == "Q" else "month"] = told
                if len(told) in (7, 9, 15, 21) and rel not in _NO_STRETCH:
                    self.stretch = told
                    if "/" in told:
                        self.stretches[_months_in(told)] = told

    def _stretch_of(self, months: int) -> str | None:
        """ "In the five years", "for the nine months": the stretch of that length told last, else the last years."""
        told = self.stretches.get(months) or (self.stretches.get(months + 12) if months >= 24 else None)
        if told is None and months % 12 == 0 and self.day is not None:
            last = self.day.year - (self.day.month < 10)
            told = f"{last - months // 12 + 1}/{last}"
        return told

    def _told_near(self) -> bool:
        """Whether the paragraph has named a time."""
        return self.told_sent >= 0 and self.doc.sents[self.told_sent].para == self.para

    def _lead(self, t: TimeExpr) -> str:
        k = t.first - 1
        if k >= 0 and self.low[k] == "the":
            k -= 1
        return self.low[k] if k >= 0 else ""

    def _looks_forward(self, t: TimeExpr) -> bool:
        sent = self.doc.sents[t.sent]
        return not _FORWARD.isdisjoint(self.low[max(sent.first, t.first - 25) : min(sent.last, t.last + 15)])

    def _main(self) -> str | None:
        """The period that the sentence speaks of: its first time that is neither a comparison nor in the future."""
        for t in self.own:
            if (
                t.role == "time"
                and t.iso is not None
                and id(t) not in self.fences
                and not (self.today and bounds(t.iso)[0].isoformat() > self.today)
            ):
                return t.iso
        return None

    def _fence(self, times: list[TimeExpr]) -> dict[int, tuple[int, int]]:
        """Times of earlier things in clauses of their own: "spending, which had dropped in 2020, bounced back",
        "Spain, which led until 2006, added nothing", "farming, hit by disease in 2019, is on the mend"."""
        low, breaks = self.low, self.breaks
        fences: dict[int, tuple[int, int]] = {}
        for t in times:
            if t.role not in ("time", "aside"):
                continue
            at = bisect_left(breaks, t.first)
            if t.role == "time" and (clause := self._relative_clause(t, breaks, at)) is not None:
                fences[id(t)] = clause
                continue
            if t.role == "aside":
                # "The plant, built in 2011 at a cost of 260 million yuan, has"
                # Also "Founded in 1956 with 40 beds, the hospital has"
                a = breaks[at - 1] if at else self.first - 1
                closed = at < len(breaks) and low[breaks[at]] == "," and (at == 0 or low[a] == ",")
                if closed and low[a + 1] in _PARTICIPLES:
                    k = bisect_left(self.firsts, t.last)
                    if k < len(self.firsts) and self.firsts[k] < breaks[at]:
                        t.role = "time"
                        fences[id(t)] = (a, breaks[at])
                continue
            if not 0 < at < len(breaks) or breaks[at] - t.last > 2:
                continue
            a, b = breaks[at - 1], breaks[at]
            if low[a] != "," or low[b] != ",":
                continue
            empty = bisect_left(self.firsts, a) == bisect_left(self.firsts, b)
            if empty and low[a + 2] in ("by", "in") and low[a + 1] in _PARTICIPLES:
                fences[id(t)] = (a, b)
        return fences

    def _relative_clause(self, t: TimeExpr, breaks: list[int], at: int) -> tuple[int, int] | None:
        """The clause with a verb in the past that a time closes: "the freighters that it started to operate in May",
        "the laboratory, which opened in 2022, has", "of the firms that moved in in 2015, 64 percent were still"."""
        low = self.low
        if "/" in (t.iso or ""):
            # "The Games, which the city hosted from Feb. 17 to 27, drew 3,700 athletes"
            return None
        begin = breaks[at - 1] + 1 if at else self.first
        for i in range(t.first - 2, max(begin, t.first - 12) - 1, -1):
            w = low[i]
            if w in _RELATIVE and i > self.first:
                if w == "that" and (low[i - 1] in _THAT_SAYS or low[i - 1] in _VERBS or low[i - 1][-2:] == "ed"):
                    return None
                if not any(v in _PAST or v[-2:] == "ed" for v in low[i + 1 : min(i + 6, t.first)]):
                    return None
                end = breaks[at] if at < len(breaks) else self.last
                return (i, end) if _FINITE.isdisjoint(low[t.last : t.last + 1]) else (i, t.last + 1)
        return None

    def _same_part(self, t: TimeExpr) -> str | None:
        """A flow of Q1 compared "with 1.2 million in 2019" is compared with the first quarter of 2019."""
        iso, main = t.iso, self.sentence_main
        if iso is None or len(iso) != 4 or main is None or len(main) in (4, 9, 10) or not t.explicit:
            return iso
        if len(main) == 7 and main[5] != "Q":
            # A price of August is held against that of a whole year.
            return iso
        if self.low[t.first - 2 : t.first] in (["whole", "of"], ["all", "of"]) or self.low[t.first] in _PART_OF_YEAR:
            return iso
        if not _EXTREMES.isdisjoint(self.low[t.cue : t.first]):
            # "down from a peak of 15 percent in 2012"
            return iso
        if len(main) == 21 and main[4:10] == "-01-01":
            # "has doubled so far this year, after rising 130 percent in 2022"
            return iso
        if (m := self._index_before(self.figures, t.cue)) >= 0 and _is_target(self.figures[m]):
            # "Exports are expected to come in at 73 million tons, against 74 million in 2019"
            return iso
        return shift(main, int(iso) - int(main.split("/")[-1][:4]))

    def _relative(self, t: TimeExpr, of: str | None) -> str | None:
        """ "the previous year", "the same period of 2019" seen from a period."""
        if t.rel == "prev":
            if of is None:
                return str(self.day.year - 1) if self.day else None
            iso = shift(of, -(t.year or 1))
            return bounds(iso)[t.edge > 0].isoformat() if t.edge else iso
        if t.rel == "same":
            if of is None:
                return str(t.year) if t.year and t.year > 0 else None
            if t.year is None or t.year == -1:
                return shift(of, -1)
            if t.year == 0:
                return of
            return shift(of, t.year - int(of.split("/")[-1][:4]))
        return t.iso

    def _seen_from(self, t: TimeExpr, main: str | None) -> str | None:
        """ "7.34 million tons in the first half; 78 yuan at the end of July, against 73 a year earlier": the time of
        the figure that is compared."""
        for o in reversed(self.own[:64]):
            if o.first < t.first and o.role == "time" and o.edge == 1 and o.iso is not None and not o.future:
                return o.iso if o.first > self.first + 3 else main
        return main

    def _ago(self, t: TimeExpr, seen: str | None) -> str | None:
        """ "14.0 percent in the last quarter of 2011 and 12.4 percent a year ago": seen from the news."""
        news = self.context
        if seen is not None and news is not None and t.rel == "prev" and self.low[t.last - 1] == "ago":
            return news if len(news) != 10 and bounds(seen)[1] < bounds(news)[0] else seen
        return seen

    def _bases_iso(self, main: str | None) -> None:
        for t in self.bases:
            if t.rel in ("prev", "same"):
                t.iso = self._relative(t, self._ago(t, self._seen_from(t, main)))
            elif t.rel in ("prev_month", "prev_quarter", "prev_week") and main is not None:
                t.iso = _before(main, t.rel[5:])

    @staticmethod
    def _conditions(nums: list[Numeral]) -> None:
        """A threshold among figures holds for their time: "those with revenue above 100 million yuan numbered 201"."""
        told = next(
            (n.time_period for n in nums if n.scenario == "actual" and n.time_period is not None and not n.base), None
        )
        if told is not None:
            for n in nums:
                if n.scenario == "condition" and n.time_period is None:
                    n.time_period = told

    # -- roles

    def _role(self, t: TimeExpr, nums: list[Numeral], first: int, last: int) -> None:
        """Whether the figures of the sentence are for this time or compared with it."""
        low = self.low
        if t.role == "since" and not _SUPERLATIVE.isdisjoint(low[max(first, t.first - 8) : t.first]):
            # "the lowest since 1988", "the first fall since 2009"
            t.role = "aside"
        elif (
            t.role == "time"
            and "since" in low[max(first, t.first - 8) : t.first]
            and not _ONCE.isdisjoint(low[max(first, t.first - 12) : t.first])
        ):
            # "the steepest since the severe winter of 2009/10"
            t.role = "aside"
        if t.role in ("time", "since") and self._remark(t, first, last):
            t.role = "aside"
        if t.role == "time" and nums and self._of_goal(t, first, last):
            t.role = "aside"
        if t.role not in ("time", "base") or t.rel in ("now", "ytd"):
            return
        lead = low[t.first - 1] if t.first > first else ""
        if (
            (
                lead == "of"
                and (m := self._index_before(nums, t.first)) >= 0
                and t.first - 2 <= nums[m].last <= t.first - 1
                and nums[m].first > first
            )
            and low[nums[m].first - 1] == "the"
            and nums[m].kind == "level"
            and nums[m].first - 2 <= first
        ):
            # "The 61.82 million of the end of 2022 has doubled"
            t.role, t.cue = "base", nums[m].first - 1
            return
        if lead == "of" and not nums and t.first - 2 > first and low[t.first - 2] in _LEVELS:
            # A title: "Tourism still below the level of 2010"
            t.role, t.cue = "base", t.first - 2
            return
        if lead in ("by", "until", "till") and t.rel not in ("prev", "same"):
            return
        if lead in ("after", "before") and t.first - 1 > first and not t.edge:
            # "12 of them founded after 2000"
            t.role = "aside"
            return
        if lead == "(" and t.last < last and low[t.last] in (":", "=") and t.rel in (None, "same"):
            t.role = "inset"
            return
        anaphor = t.rel in ("prev", "same", "prev_month", "prev_quarter", "prev_week")
        spanned = t.iso is not None and "/" in t.iso and not anaphor and low[t.first - 2] not in ("average", "mean")
        if t.rel in ("the_period", "vague"):
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
        k = bisect_left([n.first for n in nums], begin) - 1 if len(nums) < 64 else self._index_before(nums, begin)
        i = begin - 1
        stop = max(first, t.first - 16)
        direct = True  # nothing but words of the kind "the level of" so far
        base = False
        since = False
        numbers_seen = 0
        while i >= stop:
            if k >= 0 and i < nums[k].last:
                n = nums[k]
                if (
                    n.kind == "multiple"
                    and (n.form not in ("verb", "fold") or low[n.last] in _DETERMINERS)
                    and (numbers_seen == 0 or (number is not None and low[number.first - 1] == "the"))
                    and (not spanned or t.rel == "plan")
                    and low[n.first - 1] != "from"
                ):
                    base = True
                    i = n.last - 1
                    t.owner = n
                    break
                if (
                    n.kind == "share"
                    and low[n.last] == "of"
                    and (not spanned or "level" in low[n.last : t.first])
                    and self._of_other(n.last, t.first, numbers_seen, anaphor)
                ):
                    # "82.2 percent of the 8.54 million seen in 2019"
                    base = True
                    i = n.last
                    break
                if number is not None and not (n.group and n.group == number.group) and not anaphor:
                    break
                number = n
                numbers_seen += 1
                direct = False
                i = n.first - 1
                k -= 1
                continue
            w = low[i]
            if w == "than":
                hedge = (
                    number is not None
                    and number.first <= i + 2
                    and low[i - 1] in _COMPARATIVES
                    and low[i + 1] not in ("the", "its", "that")
                    and not (k >= 0 and nums[k].kind in _MOVES and nums[k].last >= i - 1)
                )
                if not hedge:
                    base = True
                    break
            elif w in _COMPARE:
                if direct or (number is None and w != "against") or (number is not None and number.first - i <= 6):
                    base = True
                    break
            elif w == "short" and low[i + 1] == "of" and k >= 0 and nums[k].last == i:
                # "still 4 percent short of the record set in 2008"
                base = True
                break
            elif (
                w in ("after", "following")
                and number is not None
                and (anaphor or self._after_figure(i, number, t, first))
            ):
                base = True
                break
            elif w == "as":
                if (
                    direct
                    and low[i + 1] != "of"
                    and low[i - 1] not in ("recently", "early", "late", "long", "such")
                    and "as" in low[max(first, i - 6) : i]
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
            elif w == "from":
                if spanned or (direct and self.day is not None and t.iso and bounds(t.iso)[0] > self.day):
                    # "will be cut to 12 a year from 2018"
                    break
                moved = not _RISES.isdisjoint(low[max(first, i - 14) : i]) or (k >= 0 and nums[k].kind in _MOVES)
                if direct and i == first and not anaphor:
                    since = True
                    break
                if direct and (anaphor or moved or self._to_follows(t.last, last)):
                    base = True
                    break
                if (
                    number is not None
                    and number.first - i <= 6
                    and "to" not in low[number.last : t.first]
                    and (moved or number.base or self._to_follows(t.last, last))
                ):
                    base = True
                    t.doubtful = not anaphor and not number.group and low[t.last : t.last + 1] != ["to"]
                    break
            elif w == "over":
                near = direct or (number is not None and number.first - i <= 2 and low[i + 1] in ("the", "its"))
                if near and not spanned:
                    base = (
                        anaphor
                        or any(n.kind in _MOVES for n in nums[max(0, k - 3) : k + 1])
                        or not _RISES.isdisjoint(low[max(first, i - 3) : i])
                    )
                    if base:
                        break
            elif w == "on":
                if direct and t.iso is not None and len(t.iso) == 10 and self._on_day(t, k, i, nums):
                    base = True
                    break
                if (
                    direct
                    and nums
                    and (not spanned or low[i - 1] in ("up", "down"))
                    and not (t.iso is not None and len(t.iso) == 10 and not t.edge)
                    and t.rel not in ("weekday", "vague", "the_period", "same")
                ):
                    base = True
                    break
            elif w in ("above", "below", "exceeding", "exceeded", "under", "beyond"):
                if (
                    (direct or not _LEVELS.isdisjoint(low[i : t.first]))
                    and k >= 0
                    and nums[k].last >= i - 1
                    and nums[k].kind in _MOVES
                ):
                    base = True
                    break
            elif w in ("double", "twice", "triple", "half") and direct and lead in ("the", "in", "of", "at"):
                base = True
                break
            if (
                w in ("and", ",")
                and number is not None
                and number.kind not in _MOVES
                and self._role_before
                and self._role_before.role == "base"
                and i - 1 <= self._role_before.last <= i
            ):
                # "up from 14.1 percent a year before and only 2.4 percent in 2000"
                base = True
                break
            if w == ":" and low[i - 1][-1].isdecimal() and low[i + 1][0].isdecimal():
                # "from 16.1:54.3:29.6 in the previous year"
                number = None
            elif w in (";", ":", ".") or w in _CLAUSES or (w == "," and (number is None or not number.group)):
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
            opening = t.first == first or (t.first == first + 1 and lead == "the") or lead in _CLAUSES
            alone = self._lead(t) in ("in", "during", "for", "at") and not that
            t.role = (
                "time"
                if opening or alone or (number is not None and number.kind not in _MOVES and not that)
                else "base"
            )
            # No figure stands between what compares and the time.
            t.cue = t.first
        if (
            t.role == "time"
            and lead in ("in", "since", "on")
            and t.first - 2 >= first
            and low[t.first - 2] in _FOUNDED
            and (
                t.first - 3 < first
                or (
                    low[t.first - 3] in (",", "was", "and", "(")
                    and (low[t.first - 3] != "was" or low[t.first - 4] in ("which", "that"))
                )
            )
        ):
            t.role = "aside"

    def _of_goal(self, t: TimeExpr, first: int, last: int) -> bool:
        """ "94 percent of the full-year goal", "of the target for the whole of 2024": the time is the goal's, and no
        figure tells the goal."""
        low = self.low
        if t.last < last and low[t.last] in _GOALS:
            after = low[t.last + 1 : t.last + 3]
            return after[:1] not in (["of"], ["for"], ["at"], ["is"], ["was"]) or not after[-1][:1].isdecimal()
        k = t.first - 1
        while k > first and low[k] in ("the", "of", "whole", "all", "full"):
            k -= 1
        return (
            k > first + 2
            and low[k] in ("for", "in")
            and low[k - 1] in _GOALS
            and "of" in low[max(first, k - 5) : k - 1]
        )

    def _remark(self, t: TimeExpr, first: int, last: int) -> bool:
        """Whether a time belongs to a remark without figures, and dates none: "its July peak", "its best this year",
        "something it did for the first time in 2020", "the losses recorded from July to September"."""
        low = self.low
        if t.last < last and low[t.last] in _TELLINGS and t.rel != "now" and not (len(t.iso or "") == 4 and t.ledger):
            # "raising its February estimate"
            return True
        if t.last < last and (low[t.last] in _EXTREMES or (low[t.last] in _TRADED and len(t.iso or "") == 7)):
            return True
        k = t.first - 1
        while k > first and low[k] in _INTO_TIME:
            k -= 1
        if k <= first:
            return False
        if low[k] in _POLLED:
            return True
        if (
            k < t.first - 1
            and (low[k] in _FOUNDED or low[k][-2:] == "ed")
            and t.last < last
            and low[t.last] in _GOES_ON
        ):
            # "the strategy adopted in 2017 aims to"
            return low[k - 1] not in _AUXILIARY
        if low[k] in ("ended", "ends", "began") and low[k - 1] in ("which", "that") and k - 1 > first:
            # "in fiscal 2022, which ended on March 31"
            return True
        if low[k] == "time" and low[k - 1] == "first" and low[k - 2] == "the" and low[k - 3] == "for":
            # What happened for the first time then goes on; the figures before it are of now.
            return _BREAKS.isdisjoint(low[k : t.first]) and any(low[i] == "," for i in range(max(first, k - 10), k))
        if (low[k] in _NTH and low[k - 1] in _OWNERS) or (
            low[k - 1] in _NTH and low[k - 2] in _OWNERS and k - 2 > first
        ):
            # "the third increase this year and the fifth since October"
            return low[k + 1] != "of" and low[k] not in _UNITS and _BREAKS.isdisjoint(low[k : t.first])
        if low[k] in _EXTREMES and k < t.first - 1 and low[k - 1] in _OWNERS and (low[k - 2] != "at" or k - 2 > first):
            # "well below their peak of November 2007"
            return True
        if low[k] in _SUPERLATIVE and low[k - 1] in ("its", "their", "the", "his", "her") and low[k] not in _ORDERS:
            return t.first == k + 1
        if low[k] in _RECORDED and low[k - 1] not in _AUXILIARY and low[k - 1].isalpha():
            # A noun with its participle, no figure in between.
            for i in range(k - 1, max(first, k - 6) - 1, -1):
                if low[i] in ("the", "those", "that", "all"):
                    return True
                if not low[i].isalpha():
                    return False
        return False

    def _of_other(self, a: int, b: int, numbers: int, anaphor: bool) -> bool:
        """Whether what stands between a share and a time says that the whole is a figure of that time."""
        gap = self.low[a:b]
        if numbers:
            return len(gap) > 2 and gap[1] in ("the", "its") and gap[2][0] in "0123456789$\u20ac\u00a3\u00a5"
        return (anaphor or "that" in gap or "level" in gap or "what" in gap or "those" in gap) and all(
            w in _OTHER for w in gap
        )

    def _on_day(self, t: TimeExpr, k: int, i: int, nums: list[Numeral]) -> bool:
        """ "an increase of 53,000 on June 30, 2022": the last day of a month, a year or more ago, is what is
        compared with."""
        if k < 0 or nums[k].kind not in _MOVES or nums[k].last != i or t.iso is None or self.day is None:
            return False
        day = bounds(t.iso)[0]
        return end_day(t.iso[:7]) == t.iso and (self.day - day).days > 330

    def _after_figure(self, i: int, number: Numeral, t: TimeExpr, first: int) -> bool:
        """ ", after 70,000 in 2022": what went before, for comparison."""
        low = self.low
        return (
            i > first
            and low[i - 1] == ","
            and number.first - i <= 5
            and number.kind in ("level", "share", "change")
            and all(w in _INTO_TIME or w in _RISES or w == "the" for w in low[number.last : t.first])
        )

    @staticmethod
    def _index_before(nums: list[Numeral], token: int) -> int:
        return bisect_left(nums, token, key=lambda n: n.first) - 1

    def _to_follows(self, i: int, last: int) -> bool:
        """ "from 23 last year to 41" """
        return "to" in self.low[i : min(i + 4, last)]

    # -- levels and all that belongs to no level

    def _independent(self, n: Numeral) -> None:
        low = self.low
        if n.unit == "year" and self.today is not None and self._age(n):
            n.time_period = self.today
            self.ongoing.add(id(n))
            return
        if self.bases and self._of_base(n):
            return
        if self.insets and self._inset(n):
            return
        if self.inset is not None and self._bracketed(n):
            n.time_period = self.inset
            self.bracketed.add(id(n))
            return
        if n.kind == "share" and n.last + 1 < self.last and low[n.last] == "of" and low[n.last + 1] in _THERE:
            # "5,800 mu has been put to use since 2020, nearly half of it for workshops"
            m = self._index_before(self.figures, n.first)
            at = bisect_left(self.starts, n.first) if self.own else 0
            if (
                m >= 0
                and (whole := self.figures[m]).time_period is not None
                and not (at and self.own[at - 1].first > whole.last)
            ):
                n.time_period = whole.time_period
                if id(whole) in self.ongoing:
                    self.ongoing.add(id(n))
                return
        if self.breaks and n.scenario == "actual" and self._aside(n):
            n.time_period = self.today or self.context
            self.ongoing.add(id(n))
            return
        t = self._time_of(n) if self.own else None
        if t is not None and n.kind in _MOVES and self.today and self._has_since(n):
            # "prices, which had soared until 2022, have since tumbled by 40 percent"
            n.time_period, n.comparison_basis = self.today, f"since:{end_day(t.iso or self.today)[:4]}"
            self.ongoing.add(id(n))
            return
        if t is not None:
            self._take(n, t)
            if (
                low[n.first - 1] == "to"
                and n.time_period is not None
                and n.scenario == "actual"
                and not _BRINGING.isdisjoint(low[max(self.first, n.first - 9) : n.first])
            ):
                # "596 were added in the year, bringing the total to 2,002": a stock at the end of it.
                n.time_period = end_day(n.time_period)
            return
        n.time_period = self._inherit(n)
        if self.bases and not self.own and n.time_period is not None and n.scenario == "actual":
            self._beyond_base(n)

    def _age(self, n: Numeral) -> bool:
        """ "Altanbagan, 45, sold", "the 52-year-old villager": how old somebody is on the day of the article."""
        low = self.low
        return low[n.last - 1] == "old" or (low[n.first - 1] == "," and low[n.last : n.last + 1] == [","])

    def _has_since(self, n: Numeral) -> bool:
        low = self.low
        return any(
            low[i] == "since" and low[i - 1] in ("has", "have")
            for i in range(max(self.first + 1, n.first - 5), n.first)
        )

    def _inset(self, n: Numeral) -> bool:
        """ "revenue was 8.2 billion (Q2 2022: 7.5 billion)" """
        for t in self.insets[:64]:
            if t.iso is not None and 0 < n.first - t.last <= 4 and ")" not in self.low[t.last : n.first]:
                n.time_period = t.iso
                self.inset, self.inset_sent = t.iso, n.sent
                self.bracketed.add(id(n))
                return True
        return False

    def _bracketed(self, n: Numeral) -> bool:
        """ "8.2 billion (Q2 2022: 7.5 billion) and 9.1 billion (8.8 billion)": the later brackets hold the same."""
        low = self.low
        m = self._index_before(self.figures, n.first)
        if n.kind != "level" or n.sent - self.inset_sent > 9 or n.last >= self.last or low[n.last] != ")":
            return False
        return m >= 0 and self.figures[m].last == n.first - 1 and low[n.first - 1] == "("

    def _beyond_base(self, n: Numeral) -> None:
        """Compared with a quarter (or months) of the very year it would be for, a figure is for the year after."""
        t = self.bases[0]
        base, period = t.iso, n.time_period
        if base is not None and t.edge == 1 and t.explicit and n.kind in ("level", "share") and self.day is not None:
            # "has 1,307 firms, 278 more than at the end of 2014": a stock at the same day a year later.
            later = shift(base, 1)
            if period == self.today and 0 <= (self.day - bounds(later)[1]).days < 366:
                n.time_period = later
            return
        if base is None or period is None or len(base) in (4, 9, 10) or not t.explicit or t.rel is not None:
            return
        (b0, b1), (p0, p1) = bounds(base), bounds(period)
        if p0 <= b0 and b1 <= p1:
            later = shift(base, 1)
            if self.day is None or bounds(later)[1] <= self.day:
                n.time_period = later

    def _of_base(self, n: Numeral) -> bool:
        """Whether a figure is one that others are compared with, and so for the time of the comparison."""
        low = self.low
        at = bisect_left(self.base_starts, n.last)
        for t in self.bases[at : at + 2]:
            if t.cue < n.first and t.iso is not None:
                # "two-thirds of the 540 million yuan planned for 2015"
                n.time_period = t.iso if _is_target(n) else self._same_part(t)
                self.compared.add(id(n))
                return True
        if not at or n.kind in _MOVES:
            return False
        t = self.bases[at - 1]
        if t.iso is None or not 0 <= n.first - t.last <= 14:
            return False
        w = low[t.last]
        if w == "," and (low[t.last + 1] == "when" or low[t.last + 1 : t.last + 3] == ["a", "year"]):
            # "from 2021, when two-fifths had gone elsewhere"
            n.time_period = str(t.year) if t.rel == "same" and t.year and t.year > 0 else t.iso
            return True
        named = w in ("figure", "level", "total", "number", "value") and "of" in low[t.last : n.first]
        if (w == "'s" or named) and not self._broken(t.last, n.first):
            # "compared with last year's 23", "than the 2018 figure of 6,277"
            n.time_period = t.iso
            return True
        return False

    def _aside(self, n: Numeral) -> bool:
        """A remark between two commas holds as of today: "Ulaanqab, a city of 1.67 million people, ..."."""
        breaks, low = self.breaks, self.low
        at = bisect_left(breaks, n.first)
        if at == 0 or at == len(breaks):
            return False
        a, b = breaks[at - 1], breaks[at]
        if low[a] != "," or low[b] != "," or self.figures[0].first < a or n.kind == "change":
            return False
        head = low[a + 1]
        if head == "home":
            return True
        if head in ("a", "an"):
            return (
                n.first - a <= 12
                and not _SETTLEMENT.isdisjoint(low[a + 2 : n.first])
                and low[n.first - 1] in ("of", "with", "some", "about", "covering", "nearly", "over")
            )
        return head in ("which", "who") and any(
            self._verb(i) in ("present", "copula") for i in range(a + 2, min(n.first, a + 4))
        )

    def _broken(self, a: int, b: int) -> bool:
        """Whether a comma or the like stands between two tokens."""
        return bisect_left(self.breaks, b) > bisect_left(self.breaks, a)

    def _beside(self, n: Numeral, at: int) -> TimeExpr | None:
        """The time on the right of a figure, if it is that figure's: "187 at the end of 2017"."""
        if at >= len(self.own):
            return None
        t = self.own[at]
        if (
            not self._usable(n, t)
            or self._broken(n.last, t.first)
            or (self._between(n, t.first) and not (t.doubtful and self._moved_from(n)))
            or self._opens_next(t)
            # In a relative clause it is not for the figure before: "6 percent, a share that has grown since 2019".
            or (t.role == "since" and not _RELATIVE.isdisjoint(self.low[n.last : t.first]))
        ):
            return None
        return t

    def _time_of(self, n: Numeral) -> TimeExpr | None:
        """The time of the sentence that a figure is for."""
        own, day = self.own, self.day
        at = bisect_left(self.starts, n.last)
        if at and own[at - 1].rel == "now" and n.first - own[at - 1].last <= (not _is_target(n)) and own[at - 1].iso:
            # "The pool, now 420 million yuan, will be enlarged"
            return own[at - 1]
        t = self._beside(n, at)
        if t is not None:
            return t
        # The last one before it; a target looks forward.
        best: TimeExpr | None = None
        past: TimeExpr | None = None
        forward = _is_target(n) and day is not None
        for t in reversed(own[max(0, at - 6) : at]):
            if t.rel == "now" and n.scenario == "actual" and self._told_besides(t):
                continue
            if forward and t.ends_before(day):
                past = past or (t if self._usable(n, t) else None)
                continue
            if self._usable(n, t) and not (
                t.role == "since"
                and t.first - self.first > 2
                and self.low[self.first] != "since"
                and self._broken(t.last, n.first)
                and not self._when(n, t)
            ):
                best = t
                break
        if _is_target(n) and best is not None and (own_deadline := self._deadline(n, best, at)) is not None:
            return own_deadline
        if best is not None:
            return best
        for t in own[at : at + 6]:
            if t.rel == "now" and not _NOT_NOW.isdisjoint(self.low[n.last : t.first]):
                continue
            if (
                self._usable(n, t)
                and t.role != "since"
                and not (t.ends_before(day) and (past is not None or (forward and self._target_near(n))))
            ):
                m = self.figures[self._index_before(self.figures, t.first)]
                if n.scenario == "actual" and m.scenario == "target" and m.first > n.last:
                    # "That is 11.5 for every 10,000 people, close to the goal of 12 set for 2020"
                    break
                if n.scenario == "actual" and self.context is not None and self._of_pronoun(n, t):
                    continue
                a, b = bisect_left(self.breaks, n.last), bisect_left(self.breaks, t.first)
                if not any(self.low[i] in _CLAUSES for i in self.breaks[a : min(b, a + 8)]):
                    return t
                break
        # "R&D intensity, 2.31 percent in 2020, will be raised to 2.8 percent": for the time of the goals told before.
        return None if past is not None and self._target_near(n) else past

    def _target_near(self, n: Numeral) -> bool:
        """Whether the paragraph has told a time of goals."""
        return (
            n.sent - self.target_sent <= 2
            and self.target_sent >= 0
            and self.doc.sents[self.target_sent].para == self.para
        )

    def _told_besides(self, t: TimeExpr) -> bool:
        """ "Output in 2010 is now estimated at": the clause has a time of its own."""
        k = bisect_left(self.starts, t.first) - 1
        if k < 0 or self.own[k].role != "time" or self.own[k].rel == "now" or self.own[k].iso is None:
            return False
        return not self._broken(self.own[k].last, t.first) and "and" not in self.low[self.own[k].last : t.first]

    def _of_pronoun(self, n: Numeral, t: TimeExpr) -> bool:
        """ "wrote off 16 billion, mostly on a rival it took over in 2007": a clause of its own behind the figure."""
        at = bisect_left(self.breaks, t.first)
        if not at or self.breaks[at - 1] < n.last:
            return False
        return any(self.low[i] in _PRONOUNS for i in range(self.breaks[at - 1] + 2, t.first - 1))

    def _deadline(self, n: Numeral, best: TimeExpr, at: int) -> TimeExpr | None:
        """ "will pass 75 million in 2025 and reach 145 million by 2030": the first deadline is another target's."""
        m = self._index_before(self.figures, best.first)
        if at >= len(self.own) or m < 0 or best.first - self.figures[m].last > 4 or not _is_target(self.figures[m]):
            return None
        t = self.own[at]
        if t.role != "time" or t.iso is None or not self._usable(n, t) or (self.day and t.ends_before(self.day)):
            return None
        a, b = bisect_left(self.breaks, n.last), bisect_left(self.breaks, t.first)
        if b - a > 3 or any(self.low[i] != "," for i in self.breaks[a:b]):
            return None
        return t if t.first - n.last <= 10 else None

    def _usable(self, n: Numeral, t: TimeExpr) -> bool:
        if t.iso is None or (t.rel == "now" and _is_target(n)):
            return False
        fence = self.fences.get(id(t)) if self.fences else None
        if (
            fence is not None
            and not fence[0] <= n.first < fence[1]
            # "6,277 deals that were signed in 2018"
            and (n.last > fence[0] or fence[0] - n.last > 3 or self.low[fence[0]] == ",")
        ):
            return False
        # What is told as a fact is not for a time to come.
        return (
            not (n.scenario == "actual" or n.base)
            or self.day is None
            or t.role == "since"
            or bounds(t.iso)[0] <= self.day
        )

    def _between(self, n: Numeral, end: int) -> bool:
        """Whether another figure stands between n and a time, that is no list mate and does not hang on n."""
        m = self.figures[self._index_before(self.figures, end)]
        if m is n or (n.group and m.group == n.group):
            return False
        return not (m.applies_to is n or (m.kind == "equivalent" and n.applies_to is not m))

    def _moved_from(self, n: Numeral) -> bool:
        """Whether the next figure is what n came from: "to 3.2 percent from 3.4 percent"."""
        k = self._index_before(self.figures, n.last) + 1
        return k < len(self.figures) and self.low[n.last] == "from" and self.figures[k].first - n.last <= 2

    def _opens_next(self, t: TimeExpr) -> bool:
        """ "... 5,403 and in 2019 6,636": the time opens the next part."""
        low = self.low
        k = t.first - 1
        if low[k] in ("in", "at", "by", "on", "for", "during", "from", "over"):
            k -= 1
        if low[k] != "and":
            return False
        following = self._index_before(self.figures, t.last) + 1
        return following < len(self.figures) and self.figures[following].first - t.last <= 4

    def _take(self, n: Numeral, t: TimeExpr) -> None:
        """Give a figure the period of a time expression, as its kind takes it."""
        iso = t.iso
        assert iso is not None
        moves = n.kind in _MOVES and n.form != "net"
        if t.rel == "now":
            iso = self.announced or iso
        if t.role == "since" and self._when(n, t):
            n.time_period = iso
            return
        if t.role == "since":
            begin = bounds(iso)[1]
            until = self.today
            for o in self.own[:64]:
                if (
                    o.role == "time"
                    and o.rel != "now"
                    and o.iso is not None
                    and bounds(o.iso)[1] >= begin
                    and not (self.day is not None and bounds(o.iso)[0] > self.day)
                ):
                    until = o.iso
                    break
            if until is None:
                return
            last = until.split("/")[-1]
            if moves and self._averaged(n):
                n.time_period = f"{iso[:4]}/{last[:4]}"
                return
            self.ongoing.add(id(n))
            self.since[id(n)] = t
            lead = self.low[n.first - 1]
            if not moves and (lead == "from" or (lead == "to" and (self._risen(n) or self._come_to(n)))):
                # "Since 1980, the share has grown from 36 to 40 percent."
                n.time_period = iso if lead == "from" else until
                return
            n.time_period = until if moves or last < iso[: len(last)] else f"{iso.split('/')[0]}/{last}"
            return
        if (
            self.low[t.first - 1] in _FROM_BETWEEN
            and (ends := _next_to(iso)) is not None
            and (moves or ends == "mom")
            and not self._averaged(n)
        ):
            # "between 2014 and 2015", "from September to October"
            n.time_period = iso.split("/")[1]
            if moves:
                n.comparison_basis = ends
            return
        if _is_span(t):
            if moves and not self._averaged(n):
                n.time_period = iso[5:]
                n.comparison_basis = f"since:{iso[:4]}"
                return
            if not moves and self._ends_span(n, t):
                # "from 2015 to 2019, when it reached 250 million yuan"; "from 1999 to 2004 it doubled to 170 billion"
                n.time_period = iso[5:]
                return
        if (
            not moves
            and len(iso) == 9
            and int(iso[5:]) - int(iso[:4]) > 1
            and self.low[n.first - 1] == "to"
            and (n.first - t.last in (1, 2) or _is_target(n) or (self._risen(n) and self.low[n.first - 2] != "up"))
        ):
            # "cut by 5 points a year for three years to 25 percent", "over the six years it rose to 71 percent"
            iso = iso[5:]
        n.time_period = iso

    def _when(self, n: Numeral, t: TimeExpr) -> bool:
        """ "since December, when it was raised by 25 basis points" """
        behind = self.low[t.last : t.last + 2] == [",", "when"]
        return behind and n.first > t.last and not self._broken(t.last + 1, n.first)

    def _come_to(self, n: Numeral) -> bool:
        """ "have halved since 2011 to $68" """
        m = self._index_before(self.figures, n.first - 1)
        return m >= 0 and self.figures[m].applies_to is n

    def _risen(self, n: Numeral) -> bool:
        return not _RISES.isdisjoint(self.low[max(self.first, n.first - 9) : n.first])

    def _ends_span(self, n: Numeral, t: TimeExpr) -> bool:
        """Whether a figure is what was reached at the end of a span of years, and not a sum over it."""
        low = self.low
        if (
            n.first > t.last
            and low[n.first - 1] == "to"
            and not _RISES.isdisjoint(low[max(t.last, n.first - 8) : n.first])
        ):
            return True
        return t.first - self.first > 6 and self._broken(min(n.last, t.last), max(n.first, t.first))

    def _averaged(self, n: Numeral) -> bool:
        """Average annual growth is for the whole range."""
        low = self.low
        if not _AVERAGE.isdisjoint(low[max(self.first, n.first - 12) : min(self.last, n.last + 6)]):
            return True
        return n.last + 1 < self.last and low[n.last] in ("a", "per", "each", "every") and low[n.last + 1] == "year"

    def _inherit(self, n: Numeral) -> str | None:
        """No time in the sentence: the present, or what was told before."""
        if _is_target(n):
            if self.context is not None and len(self.context) != 10 and self._was_expected(n):
                return self.context
            if self._target_near(n) or self._asked(n.sent):
                return self.target
            if self.day is not None and not _EXPECTS.isdisjoint(self.low[max(self.first, n.first - 30) : n.first]):
                return str(self.day.year)
            return None
        if n.scenario == "condition":
            return self.context if self._tense(n) == "past" else None
        if (
            n.kind == "level"
            and self.day is not None
            and self.context is not None
            and len(self.context) not in (4, 9, 10)
            and self._of_year(n)
        ):
            year = str(min(bounds(self.context)[1].year, self.day.year - 1))
            self.inherited, self.inherited_sent, self.inherited_tense = year, n.sent, self._tense(n)
            return year
        if self.dealing_sent != n.sent:
            self.dealing_sent = n.sent
            self.dealing = not _EXCHANGE.isdisjoint(self.low[self.first : self.last])
        if self.dealing and self.today is not None and self._quoted(n):
            self.ongoing.add(id(n))
            return self.today
        announced = self.announced
        near = (
            self.context_sent >= 0
            and self.doc.sents[self.context_sent].para == self.para
            and n.sent - self.context_sent <= 2
        )
        tense = self._tense(n)
        if (
            self.inherited_sent == n.sent
            and self.inherited is not None
            and (tense is None or tense == self.inherited_tense or self.pronoun)
        ):
            return self.inherited
        if tense is None and self.context is None and self.main is None:
            tense = "present"
        period: str | None
        if tense in ("present", "copula"):
            subject = self.low[self.first]
            if (tense == "copula" and self._awaited(n)) or self._background():
                near = False
            if (
                near
                and self.context is not None
                and (
                    len(self.context) == 10
                    or subject in ("this", "that")
                    or (
                        not self.context_now
                        and n.kind != "rank"
                        and (tense == "copula" or self.pronoun or subject == "they" or self.verb in _RELATING)
                    )
                )
            ):
                period = self.context
            elif announced is None and self.count_day is not None:
                period = self.count_day
            else:
                period = announced or self.today or self.context
                # Nothing told it: it dates no other sentence.
                self.ongoing.add(id(n))
        elif not near and self._founded(n):
            period = announced or self.today or self.context
        elif self.context is not None and not (self.context_now and not near and self._at_topic(n.sent)):
            period = self.context
        else:
            period = self.main or self.context or announced or self.today
        self.inherited, self.inherited_sent, self.inherited_tense = period, n.sent, tense
        return period

    def _background(self) -> bool:
        """Whether the text has looked back: "In the 1990s only 30,000 birds came. Of the 260 species, 45 are rare"."""
        if self.context is None or len(self.context) == 10 or self.day is None:
            return False
        if self.main is not None:
            return bounds(self.context)[1] < bounds(self.main)[0] and self.context != self.main
        return (self.day - bounds(self.context)[1]).days > 730

    def _awaited(self, n: Numeral) -> bool:
        """ "The 80 tourists are expected to visit London": told of now."""
        behind = self.low[n.last : min(self.last, n.last + 6)]
        return any(w in _PRESENT_BE and v in _AWAITED for w, v in pairwise(behind))

    def _of_year(self, n: Numeral) -> bool:
        """ "China's annual GDP was" among the figures of a quarter."""
        low = self.low
        for i in range(max(self.first, n.first - 8), n.first - 1):
            if (
                low[i] == "annual"
                and low[i + 1] not in _RISES
                and low[i + 1] not in ("capacity", "rate", "target", "average")
            ):
                return True
        return False

    def _quoted(self, n: Numeral) -> bool:
        """A rate of exchange or a price of an exchange is news of the day: "the rand fell to 13.45 against the dollar",
        "the shares closed 3.8 percent lower", "($1 = 33.15 baht)"."""
        low = self.low
        if low[n.first - 1] == "=" or low[n.first - 1] in _CURRENT:
            return low[n.first - 1] != "=" or low[n.first - 2] == "1"
        begin, end = max(self.first, n.first - 12), min(self.last, n.last + 5)
        dealt = not _DEALT.isdisjoint(low[begin:end])
        for i in range(begin, end):
            if low[i] in _LISTED and (dealt or (low[i] == "shares" and self._moves(i + 1, n.first))):
                return True
            if (
                low[i] in _CURRENCIES
                and low[i - 1] == "the"
                and i > self.first
                and (low[i - 2] == "against" or dealt or not _RISES.isdisjoint(low[i + 1 : i + 3]))
            ):
                return True
        return False

    def _moves(self, i: int, end: int) -> bool:
        """ "Airbus shares rose 1.3 percent", "shares in Glaxo fell" """
        low = self.low
        if low[i] == "in":
            return not _RISES.isdisjoint(low[i + 2 : min(i + 5, end)])
        return i < end and low[i] in _RISES

    def _was_expected(self, n: Numeral) -> bool:
        """ "Economists had forecast 15,000", "compared with a projection of 4.1 percent": for the time of the news."""
        before = self.low[max(self.first, n.first - 10) : n.first]
        if self.low[self.first] == "despite" and not _FORWARD_NOUNS.isdisjoint(
            self.low[self.first : min(self.first + 5, n.first)]
        ):
            return "," not in before
        for i, w in enumerate(before):
            if (w == "had" and not _FORWARD.isdisjoint(before[i + 1 : i + 3])) or (
                w in _AGAINST and not _FORWARD_NOUNS.isdisjoint(before[i + 1 :])
            ):
                return True
        return False

    def _asked(self, s: int) -> bool:
        """Whether the paragraph before, with a time to come, was a question or leads this one in."""
        sents = self.doc.sents
        if self.target_sent < 0 or sents[self.target_sent].para != self.para - 1:
            return False
        asked = sents[self.target_sent]
        return s - asked.index <= 6 and self.doc.toks[asked.last - 1] in "?:"

    def _tense(self, n: Numeral) -> str | None:
        """Tense of the verb that governs a figure: the nearest finite one before it, else the next one after it."""
        low = self.low
        self.pronoun, self.verb = False, ""
        for i in range(n.first - 1, max(self.first, n.first - 41) - 1, -1):
            w = low[i]
            if w in _VERBS or w[-2:] == "ed":
                tense = self._verb(i)
                if tense is not None and (
                    "," not in low[i : n.first] or _WHO.isdisjoint(low[max(self.first, i - 5) : i])
                ):
                    self.pronoun = i > self.first + 1 and low[i - 1] in ("they", "it")
                    self.verb = w
                    return tense
            elif w == ";":
                break
        for i in range(n.last, min(self.last, n.last + 25)):
            w = low[i]
            if w in _VERBS or w[-2:] == "ed":
                tense = self._verb(i)
                if tense is not None and _WHO.isdisjoint(low[max(n.last, i - 5) : i]):
                    self.verb = w
                    return tense
            elif w in (";", ":"):
                break
        return None

    def _verb(self, i: int) -> str | None:
        """present, copula (present too), past; None where token i is no finite verb."""
        low, first = self.low, self.first
        w = low[i]
        if w == "costs":
            # A verb before its amount, else a noun.
            return "present" if low[i + 1 : i + 2] and not low[i + 1][0].isalpha() else None
        tense = _VERBS.get(w)
        if tense == "past" and w not in _AUXILIARY:
            for j in range(i - 1, max(first, i - 3) - 1, -1):
                auxiliary = _AUXILIARY.get(low[j])
                if auxiliary is not None:
                    return auxiliary or None
        if tense == "present" and w[-1] != "s" and i > first and low[i - 1] in _MODAL:
            return None
        if tense is not None:
            return None if tense == "copula" and i > first and low[i - 1] in ("that", "which") else tense
        if len(w) <= 4 or w[-2:] != "ed" or w in _PAST_NOT:
            return None
        for j in range(i - 1, max(first, i - 4) - 1, -1):
            auxiliary = _AUXILIARY.get(low[j])
            if auxiliary is not None:
                return auxiliary or None
        after = low[i + 1] if i + 1 < len(low) else ""
        if after[:1].isdigit():
            return "past"
        if after in ("by", "in", "at", "with") or (i > first and low[i - 1] == ","):
            return None
        return "past"

    # -- what hangs on a level

    def _directly_of_base(self, n: Numeral) -> bool:
        """ ", after a gain of 54,000 in September" """
        at = bisect_left(self.base_starts, n.last)
        return (
            at < len(self.bases)
            and self.bases[at].cue < n.first
            and all(w in _INTO_TIME or w in _RISES or w == "the" for w in self.low[n.last : self.bases[at].first])
        )

    def _mean_growth(self, n: Numeral) -> bool:
        """ "from 390 billion yuan in 2005 to 1,165 billion in 2010, growing on average by 17.6 percent a year" """
        begin = next((t.iso for t in self.bases[:64] if t.iso is not None and t.first < n.first), None)
        end = next((t.iso for t in self.own[:64] if t.iso is not None and t.first < n.first and t.role == "time"), None)
        if begin is None or end is None or not len(begin) == len(end) == 4 or begin >= end or not self._averaged(n):
            return False
        n.time_period = f"{begin}/{end}"
        return True

    def _dependent(self, n: Numeral, depth: int) -> None:
        """A change, share, equivalent or multiple is for the time of its level, unless it has one of its own."""
        of = n.applies_to
        assert of is not None
        if self.bases and n.kind == "change" and self._mean_growth(n):
            return
        if (
            self.bases
            and (n.base or self.low[n.first - 1] == "from" or self._directly_of_base(n))
            and n.kind in ("share", "change")
            and self._of_base(n)
        ):
            return
        if self.own and n.kind != "equivalent":
            at = bisect_left(self.starts, n.last)
            t = self._beside(n, at)
            if t is None or t.role != "time" or t.rel == "now":
                t = None
                if of.sent != n.sent:
                    t = self._time_of(n)
                    if t is not None and t.role != "time" and not self._when(n, t):
                        t = None
                elif n.kind in _MOVES and at and _is_span(self.own[at - 1]):
                    # "From 2010 to 2019 it grew by 80 percent to ..."
                    t = self.own[at - 1]
                    if self._broken(t.last, n.first) and not self._averaged(n):
                        t = None
            if t is not None:
                whole = t.iso
                self._take(n, t)
                if n.comparison_basis is not None and of.sent == n.sent and of.time_period == whole:
                    # "increased by 1.5 times from 2015 to 2019, when it reached 250 million yuan"
                    of.time_period = n.time_period
                return
        above = of.applies_to
        if of.time_period is None and above is not None and of.sent == n.sent and above is not n and depth < 4:
            self._dependent(of, depth + 1)
        if id(of) in self.bracketed and n.first - of.last <= 4:
            # "122.72 (114.4), +7.3 percent": what follows the bracket is not the bracket's.
            m = self._index_before(self.figures, of.first)
            if m >= 0 and self.figures[m].time_period is not None:
                n.time_period = self.figures[m].time_period
                return
        if of.time_period is None and of.sent > n.sent:
            # It belongs to a level further on: the sentence's own reading must do.
            self._independent(n)
            return
        n.time_period = of.time_period

    # -- comparison

    def _basis(self, s: int, nums: list[Numeral], times: list[TimeExpr]) -> None:
        """Set what the changes and multiples of a sentence are measured against."""
        cues = [t for t in times if t.role in ("cue", "base", "since") and not self._compares_rates(t)]
        starts = [t.first for t in cues]
        earlier = self._inherited_basis(s)
        told: str | None = None
        for n in nums:
            if n.kind not in _MOVES:
                continue
            basis = n.comparison_basis
            if basis is None and not (n.time_period is not None and len(n.time_period) == 9 and self._averaged(n)):
                basis = self._told_basis(n, cues, starts) if cues else None
                if basis is None and n.kind == "multiple" and n.form == "verb" and self.own:
                    basis = self._grown_from(n)
                if basis is None and id(n) in self.since:
                    basis = self._basis_of(n, self.since[id(n)])
                if basis in ("yoy", "qoq", "mom"):
                    self.basis_period = n.time_period
                elif basis is None and n.unit not in ("ratio", "percentage_point"):
                    basis = told or (earlier if self._goes_on(n, earlier) else None)
                    if basis is not None and self._to_date(n):
                        basis = None
                n.comparison_basis = basis
            if basis is not None and self._yearly_since(n, basis):
                n.comparison_basis = basis = n.applies_to = None
            if basis in ("yoy", "qoq", "mom"):
                told = basis
                self.basis, self.basis_sent = basis, s

    def _yearly_since(self, n: Numeral, basis: str) -> bool:
        """ "Compared with 2010, ... an average annual decline of 0.81 percent": of all the years since."""
        begin, end = basis.removeprefix("since:"), n.time_period
        if n.kind != "change" or begin == basis or end is None or "/" in end or "-Q" in begin + end:
            return False
        near = self.low[max(self.first, n.first - 5) : n.first]
        if not (
            "average" in near and ("annual" in near or "yearly" in near) and "," not in near[near.index("average") :]
        ):
            return False
        size = min(len(begin), len(end))
        if begin[:size] >= end[:size]:
            return False
        n.time_period = f"{begin[:size]}/{end[:size]}"
        return True

    def _to_date(self, n: Numeral) -> bool:
        """ "In the year to date, sales rose 17.9 percent": nothing tells against what."""
        return any(t.rel == "ytd" and t.iso == n.time_period for t in self.own[:8])

    def _goes_on(self, n: Numeral, basis: str | None) -> bool:
        """Whether the basis of the sentence before holds on: not for places climbed, nor from a month to a year."""
        if n.last < self.last and self.low[n.last] in _PLACES:
            return False
        return basis == "yoy" or n.time_period == self.basis_period

    def _told_basis(self, n: Numeral, cues: list[TimeExpr], starts: list[int]) -> str | None:
        """The basis that the sentence tells for a change: behind it, else before it."""
        at = bisect_left(starts, n.last)
        if n.unit == "percentage_point" and self._of_growth(n):
            basis = self._basis_of(n, cues[at]) if at < len(cues) else None
            return basis if basis in ("yoy", "qoq", "mom") else None
        if at and cues[at - 1].rel == "annual" and n.first - cues[at - 1].last <= 8:
            return "yoy"
        for t in cues[at : at + 4]:
            if t.owner is None or t.owner is n:
                if not self._parted(n.last, t.first) and (basis := self._basis_of(n, t)) is not None:
                    return basis
                break
        if at:
            t = cues[at - 1]
            mine = t.owner is None or t.owner is n
            if t.role == "cue" or (mine and t.role != "since" and not self._parted(t.last, n.first)):
                return self._basis_of(n, t)
        return None

    def _grown_from(self, n: Numeral) -> str | None:
        """ "passed 1 trillion yuan in 2012, doubled to over 2 trillion yuan in 2019" """
        at = bisect_left(self.starts, n.first)
        for t in reversed(self.own[max(0, at - 4) : at]):
            if t.role == "time" and t.iso is not None and n.time_period is not None:
                years = len(t.iso) == 4 and len(n.time_period) == 4
                return f"since:{t.iso}" if years and t.iso < n.time_period else None
        return None

    def _parted(self, a: int, b: int) -> bool:
        """Whether a semicolon stands between two tokens."""
        return any(
            self.low[i] == ";" for i in self.breaks[bisect_left(self.breaks, a) : bisect_left(self.breaks, b)][:64]
        )

    def _compares_rates(self, t: TimeExpr) -> bool:
        """ "slower than the 7.1% of the year before" sets rates side by side: no base for either."""
        if t.role != "base":
            return False
        m = self._index_before(self.figures, t.first)
        return m >= 0 and self.figures[m].first > t.cue and self.figures[m].kind == "change"

    def _of_growth(self, n: Numeral) -> bool:
        """The change of a growth rate is against the rate last told, and the text does not say of when."""
        if n.applies_to is not None and n.applies_to.kind == "change":
            return True
        if n.last < self.last and self.low[n.last] in ("slower", "faster", "quicker"):
            return True
        return not _GROWTH.isdisjoint(self.low[max(self.first, n.first - 8) : n.first])

    def _founded(self, n: Numeral) -> bool:
        """What was set up at an untold time exists on the day of the article: "has set up a special fund of"."""
        if n.kind != "level":
            return False
        before = self.low[max(self.first, n.first - 9) : n.first]
        return any(w in _SET_UP or (w == "set" and before[i + 1 : i + 2] == ["up"]) for i, w in enumerate(before))

    def _inherited_basis(self, s: int) -> str | None:
        if (
            self.basis is None
            or s - self.basis_sent > 2
            or self.doc.sents[self.basis_sent].para != self.doc.sents[s].para
        ):
            return None
        return self.basis

    def _basis_of(self, n: Numeral, t: TimeExpr) -> str | None:
        rel = t.rel
        if rel in ("yoy", "qoq", "mom"):
            return rel
        if rel == "annual":
            return None
        if rel == "prev" and not t.edge:
            if t.year in (None, 1):
                return "yoy"
            return f"since:{t.iso.split('/')[-1][:4]}" if t.iso is not None else None
        if rel == "prev_quarter":
            return "qoq"
        if rel == "prev_month":
            return "mom"
        if rel == "prev_week":
            return None
        if rel == "same" and (t.year is None or t.year == -1):
            return "yoy"
        if rel == "unknown_last":
            return "yoy"
        base, period = t.iso, n.time_period
        if base is None:
            return None
        if period is None:
            return f"since:{base[:7] if len(base) == 7 and base[5] != 'Q' else base[:4]}"
        b0, b1 = bounds(base)
        p0, p1 = bounds(period)
        if t.role != "since":
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

    # -- what goes on to the next sentence

    def _note_times(self, s: int, times: list[TimeExpr]) -> None:
        for t in times:
            if t.role == "time" and t.iso is not None and self._looks_forward(t) and t.rel != "now":
                self.target, self.target_sent = t.iso, s
            if (
                t.role == "time"
                and t.iso is not None
                and t.rel != "vague"
                and not (self.today and bounds(t.iso)[0].isoformat() > self.today)
                and not (self.main is not None and t.rel is None and not t.ledger and self._ongoing(t.iso))
            ):
                if len(t.iso) == 10 and not t.edge and t.rel not in ("now", "weekday"):
                    continue
                if t.rel != "now":
                    self.context, self.context_sent, self.told_sent, self.context_now = t.iso, s, s, False
                return

    def _note(self, s: int, nums: list[Numeral]) -> None:
        own = self.own
        best: str | None = None
        dated = any(t.role in ("time", "since") and t.iso is not None for t in own)
        if own and all(t.rel in ("prev", "same") for t in own):
            # "In the same months a year ago the deficit had been 8 percent": a look back.
            return
        for n in nums:
            period = n.time_period
            if period is None or n.base or id(n) in self.compared:
                continue
            if n.scenario == "target":
                self.target, self.target_sent = period, s
                continue
            if n.scenario == "actual" and n.applies_to is None:
                if id(n) in self.ongoing:
                    continue
                if best is None or bounds(period)[1] > bounds(best)[1]:
                    best = period
        if best is None:
            if not any(n.scenario == "target" for n in nums[:64]):
                self._note_times(s, self.own)
            return
        if not dated and best == self.today:
            return
        if (
            len(best) == 10
            and self.main is not None
            and len(self.main) != 10
            and any(t.rel == "weekday" and t.iso == best for t in own)
        ):
            # "The government, sworn in on Monday, inherits": a day of the news among figures of a year.
            return
        if (
            len(best) == 10
            and not any(t.edge for t in own)
            and self.context is not None
            and len(self.context) != 10
            and bounds(self.context)[0].isoformat() <= best < bounds(self.context)[1].isoformat()
            and s != self.body
        ):
            # One day out of the period that the text speaks of.
            return
        if self.main is not None and self._at_topic(s) and len({t.iso for t in own if t.role == "time"}) > 1:
            (b0, b1), (m0, m1) = bounds(best), bounds(self.main)
            if m0 <= b0 and b1 <= m1:
                # "6.8 percent in the first quarter and 6.7 percent in the second": the text goes on with the half.
                return
        self.context, self.context_sent = best, s
        if any(t.iso == best for t in own):
            self.told_sent = s
        self.context_now = best == self.today and any(t.rel == "now" for t in own)
        if self.main is None and not self.context_now and (self.day is None or (self.day - bounds(best)[1]).days < 730):
            # What an article comes to first is its topic, unless it looks back.
            self.main = best


def _is_target(n: Numeral) -> bool:
    """Planned or expected; what a plan starts from ("from 62 percent to 75 percent") is a fact."""
    return n.scenario == "target" and not n.base


def _is_span(t: TimeExpr) -> bool:
    """From one year to another."""
    return t.rel == "span" and t.iso is not None and len(t.iso) == 9


def _next_to(iso: str) -> str | None:
    """What a change is against that is told from one year or month to the next; in January and February figures are
    told together."""
    a, _, b = iso.partition("/")
    if len(a) == len(b) == 4 and int(b) - int(a) == 1:
        return "yoy"
    if len(a) == len(b) == 7 and _months_in(iso) == 2 and b[5:] != "02":
        return "mom"
    return None


def _months_in(iso: str) -> int:
    """The number of months of a stretch."""
    a, b = bounds(iso)
    return 12 * (b.year - a.year) + b.month - a.month + 1


def _one_before(iso: str) -> str:
    """The month, quarter or year before one; of other stretches the same a year earlier."""
    if len(iso) != 7:
        return shift(iso, -1)
    return period_around(bounds(iso)[1], "quarter" if iso[5] == "Q" else "month", -1)


def _after(iso: str) -> str | None:
    """The month or quarter after one."""
    if len(iso) != 7:
        return None
    return period_around(bounds(iso)[1], "quarter" if iso[5] == "Q" else "month", 1)


def _before(iso: str, unit: str) -> str | None:
    """The month or quarter before a period of that grain, or the same day of it."""
    if unit == "month" and len(iso) == 10:
        first = date.fromisoformat(iso[:8] + "01")
        ended = first - timedelta(days=1)
        return ended.replace(day=min(int(iso[8:]), ended.day)).isoformat()
    if unit == "month" and len(iso) == 7 and iso[5] != "Q":
        m = int(iso[:4]) * 12 + int(iso[5:7]) - 2
        return f"{m // 12}-{m % 12 + 1:02d}"
    if unit == "quarter" and len(iso) == 15 and _months_in(iso) == 3:
        return months_from(12 * int(iso[:4]) + int(iso[5:7]) - 4, 3)
    if unit == "quarter" and len(iso) == 7 and iso[5] == "Q":
        q = int(iso[:4]) * 4 + int(iso[6]) - 2
        return f"{q // 4}-Q{q % 4 + 1}"
    return None
