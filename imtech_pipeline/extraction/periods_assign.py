"""Periods of figures: which time each statement is for, and what a change is measured against.

Here belongs the choice between the times of the clause, the sentence and the text before; `periods_find` has found and dated
the expressions. The rules that decide are those of a careful reader: a time beside the figure, then the time that the sentence
opened with, then what was told last; a present-tense stock without a date is told as of the day of the article.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date

from .model import Numeral
from .periods_find import TimeExpr, bounds, end_day, part_period, period_of, shift
from .tokens import Doc

_DEPENDENT = frozenset(("equivalent", "change", "share", "multiple"))
_MOVES = frozenset(("change", "multiple"))
_BREAKS = frozenset((",", ";", ":", "--", "\u2014", "while", "whereas", "but", "although", "though", "\uff0c", "\uff1b", "\u3001"))
_CLAUSES = frozenset((";", "while", "whereas", "but", "although", "though", "\uff1b"))
# Words that may stand between a preposition of comparison and its time: "above the level of a year earlier".
_LEVELISH = frozenset(
    "the a an in of at on level levels that those figure figures number numbers total rate rates end same period it what was were during for"
    " recorded registered reached seen one ones value volume amount result results respectively as from end's its all during whole full late".split()
)
_COMPARE = frozenset(("compared", "comparison", "versus", "vs", "against", "relative"))
_COMPARATIVES = frozenset("more less fewer lower higher greater larger smaller faster slower better worse bigger cheaper earlier longer shorter".split())
_RISES = frozenset(
    "up down rise rises rose risen rising fall falls fell fallen falling grow grew grown growing increase increases increased increasing decrease decreased"
    " decreasing drop dropped dropping decline declined declining jump jumped jumping climb climbed climbing soar soared soaring surge surged surging"
    " slip slipped dip dipped widen widened narrow narrowed improve improved improving change changed changing expand expanded shrink shrank gain gained"
    " advance advanced edged raised raise lifted lift cut reduced reduce growth from swelled accelerated slowed compared".split()
)
_FOUNDED = frozenset("launched founded established opened built born created begun started introduced inaugurated incorporated completed commissioned".split())
_ANAPHORS = frozenset(("the_year", "whole_year", "part_the_year", "the_period", "part"))
_COMPARING = frozenset(("than", "from", "with", "against", "on"))
_FORWARD = frozenset("expect expects expected hope hopes hoped forecast forecasts plan plans aim aims target targets will would predicted prediction predictions projected".split())
_SUPERLATIVE = frozenset(
    "lowest highest largest smallest biggest best worst fastest slowest first most least record steepest sharpest strongest weakest lows highs".split()
)
_RELATIVE = frozenset(("that", "which", "who"))
_ITEM = frozenset("-\u2013\u2022*\u00b7\u25cf\u25a0|")
_SETTLEMENT = frozenset("city county league banner town village province region prefecture district country area zone park port state municipality nation".split())
_GROWTH = frozenset(("growth", "decline", "drop", "fall", "decrease", "pace"))
_OTHER = frozenset("of the that those what it they he had been was were level levels figure number in at from same a seen recorded reached as over".split())
_EXPECTS = frozenset(("expects", "expect", "forecasts", "forecast", "predicts", "estimates"))
_NO_TOPIC = frozenset(("now", "weekday", "vague", "ytd", "plan", "prev", "same", "the_period", "then", "by_then", "prev_month", "prev_quarter", "prev_week"))
_PRONOUNS = frozenset("it they this that these those its their both he she the".split())
_AVERAGE = frozenset("average annually annual yearly compound cagr".split())
_PRESENT = frozenset(
    "is are has have 're house houses hold holds host hosts boast boasts cover covers own owns operate operates employ employs account accounts make makes"
    " rank ranks stand stands take takes contain contains serve serves include includes exceed exceeds remain remains run runs work works live lives"
    " share shares occupy occupies represent represents total totals comprise comprises give gives bring brings turn turns count counts supply supplies"
    " generate generates provide provides offer offers consist consists belong belongs feature features lead leads come comes sit sits lie lies keep keeps".split()
) - {"share", "shares", "total", "totals", "is", "are", "work", "works", "features", "house", "lead", "leads", "offers", "offer", "supply", "supplies", "count", "run", "runs",
     "live", "turn", "turns"} | {"houses"}  # fmt: skip
_PAST = frozenset(
    "was were had did rose fell grew came stood took spent saw made sold led brought began ran gave went hit put got kept left lost paid drew won"
    " built held met bought became sank shrank sent drove chose broke cut".split()
)
_PAST_NOT = frozenset("hundred united combined based need indeed feed seed speed designated estimated related registered-size so-called limited advanced"
                      " added".split())  # fmt: skip


def assign(doc: Doc, times: list[TimeExpr], nums: list[Numeral], published_on: date | None, announced_on: date | None = None) -> None:
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
        self.main: str | None = None
        self.topic: str | None = None
        self.topic_sent = 0
        # The day of the count that the article reports, if that is not long ago.
        self.count_day: str | None = None
        self.target: str | None = None
        self.target_sent = -9
        self.basis: str | None = None
        self.basis_sent = -9
        self.para = -1
        # The context before a list, while in it.
        self.lead_in: tuple[str | None, bool] | None = None
        self.breaks: list[int] = []
        self.inherited: str | None = None
        self.inherited_sent = -1
        self.inherited_tense: str | None = None
        # Whether the verb found last has a pronoun for its subject.
        self.pronoun = False
        self.sentence_main: str | None = None
        # Figures of "since 2015": their period ends today and is nobody else's.
        self.ongoing: set[int] = set()

    # -- driver ---------------------------------------------------------------------------------------------------------------------

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
            groups.append((s, nums[a:i], times[b:j]))
            sent = sents[s]
            for t in times[b:j]:
                self._role(t, nums[a:i], sent.first, sent.last)
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
            if s.last - s.first >= 8 and toks[s.last - 1] in '.!?"\u201d\u3002:;)' and not (toks[s.last - 1] == ")" and s.last - s.first < 25):
                return s.index
        return 0

    def _topic(self, body: int) -> None:
        """Set the period that the article is about: the one told most, a headline's and the opening's counting for more."""
        votes: dict[str, int] = {}
        seen: dict[str, int] = {}
        best: str | None = None
        opened = False
        for t in self.times:
            iso = t.iso
            if iso is None or t.role != "time" or t.rel in _NO_TOPIC or t.future:
                continue
            if self.today is not None and bounds(iso)[0].isoformat() > self.today:
                continue
            if len(iso) == 9 and t.rel != "span" and iso[4] == "/" and int(iso[5:]) - int(iso[:4]) > 5:
                continue
            if len(iso) == 10:
                if not t.edge:
                    continue
                if self.count_day is None and self.day is not None and t.sent <= body + 3 and 0 <= (self.day - bounds(iso)[1]).days <= 92:
                    self.count_day = iso
                if iso[5:] == "12-31":
                    iso = iso[:4]
            weight = 3 if t.sent < body else 1
            if not opened and body <= t.sent <= body + 2:
                opened, weight = True, 3
            votes[iso] = votes.get(iso, 0) + weight
            seen.setdefault(iso, t.sent)
            if best is None or votes[iso] > votes[best]:
                best = iso
        if best is not None and votes[best] >= 2:
            self.topic, self.topic_sent = best, seen[best]
            self.main = best

    def _enter(self, s: int) -> None:
        """A new paragraph goes back to the article's topic after a look at older times, unless it is an item of a list."""
        para = self.doc.sents[s].para
        if para == self.para:
            return
        self.para = para
        sents, toks = self.doc.sents, self.doc.toks
        first = sents[s].first
        item = toks[first] in _ITEM or toks[first].isdigit() and toks[first + 1 : first + 2] == [")"]
        led = bool(s) and toks[sents[s - 1].last - 1] == ":"
        if item and self.lead_in is not None:
            # An item goes on from what leads the list in, not from the item before it.
            self.context, self.context_now = self.lead_in
            self.context_sent = s - 1
            return
        if not led and self.main is not None and (self.topic is None or self.topic_sent <= s or self.context is None):
            self.context, self.context_now = self.main, False
        self.lead_in = (self.context, self.context_now) if item else None

    # -- headlines ------------------------------------------------------------------------------------------------------------------

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

    # -- one sentence -----------------------------------------------------------------------------------------------------------------

    def _sentence(self, s: int, nums: list[Numeral], times: list[TimeExpr]) -> None:
        sent = self.doc.sents[s]
        low = self.low
        self._anaphora(times)
        if not nums:
            self._note_times(s, times)
            return
        first = sent.first
        breaks = [i for i in range(first, sent.last) if low[i] in _BREAKS] if times else []
        self.breaks = breaks
        own = [t for t in times if t.role in ("time", "since", "caption")]
        bases = [t for t in times if t.role == "base"]
        main = self._main(own)
        for t in times:
            if t.iso is None and t.rel in ("prev", "same") and t.role == "time":
                t.iso = self._relative(t, self.context)
                if main is None:
                    main = t.iso
        self.sentence_main = main or self.context
        self._bases_iso(bases, main or self.context)
        starts = [t.first for t in own]
        done: set[int] = set()
        independent = [n for n in nums if n.applies_to is None or n.kind not in _DEPENDENT]
        told: list[Numeral] = []
        for n in independent:
            self._independent(n, nums, own, starts, bases, breaks, sent.first, sent.last)
            done.add(id(n))
            told.append(n)
        for n in nums:
            if id(n) not in done:
                self._dependent(n, nums, own, starts, bases, breaks, sent.first, sent.last, 0)
        self._settle_bases(bases, nums, main)
        self._conditions(nums)
        self._basis(s, nums, times)
        for n in nums:
            if n.base and n.kind == "level" and n.time_period == self.sentence_main and self.basis == "yoy" and self.basis_sent == s and n.time_period is not None:
                if not any(t.cue < n.first < t.first for t in bases):
                    # "went up from 22,400 to 30,450, by 35.9 percent year on year"
                    n.time_period = shift(n.time_period, -1)
        self._note(s, nums, own)

    def _anaphora(self, times: list[TimeExpr]) -> None:
        """Give "the year", "the period", "Q1" the year of the figures told before, which is known better here."""
        told: str | None = None
        for t in times:
            rel = t.rel
            if rel in _ANAPHORS:
                context = told or self.context
                if rel == "the_period":
                    t.iso = context or t.iso
                elif rel == "part":
                    near = told is not None or context is not None and self.doc.sents[max(self.context_sent, 0)].para == self.para
                    year = int(context.split("/")[-1][:4]) if context is not None and (near or self.day is None) else None
                    t.iso = part_period(t.template or "", self.day, year, told is not None, context is not None and len(context) == 4, t.future)
                elif context is not None and not t.future and not self.context_now:
                    year = int(context.split("/")[-1][:4])
                    if rel == "whole_year" and self.day and self._looks_forward(t):
                        year = self.day.year
                    t.iso = period_of(year, t.template or "")
                if t.edge and t.iso is not None:
                    t.iso = end_day(t.iso) if t.edge == 1 else bounds(t.iso)[0].isoformat()
            if t.iso is not None and t.role == "time" and rel not in ("now", "weekday", "plan", "prev", "same") and self._lead(t) not in _COMPARING:
                told = t.iso

    def _lead(self, t: TimeExpr) -> str:
        k = t.first - 1
        if k >= 0 and self.low[k] == "the":
            k -= 1
        return self.low[k] if k >= 0 else ""

    def _looks_forward(self, t: TimeExpr) -> bool:
        sent = self.doc.sents[t.sent]
        return not _FORWARD.isdisjoint(self.low[max(sent.first, t.first - 25) : min(sent.last, t.last + 15)])

    def _main(self, own: list[TimeExpr]) -> str | None:
        """The period that the sentence speaks of: its first time that is neither a comparison nor in the future."""
        for t in own:
            if t.role == "time" and t.iso is not None and not (self.today and bounds(t.iso)[0].isoformat() > self.today):
                return t.iso
        return None

    def _same_part(self, t: TimeExpr) -> str | None:
        """A flow of Q1 compared "with 1.2 million in 2019" is compared with the first quarter of 2019."""
        iso, main = t.iso, self.sentence_main
        if iso is None or len(iso) != 4 or main is None or len(main) in (4, 9, 10) or not t.explicit:
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

    def _bases_iso(self, bases: list[TimeExpr], main: str | None) -> None:
        for t in bases:
            if t.rel in ("prev", "same"):
                t.iso = self._relative(t, main)
            elif t.rel in ("prev_month", "prev_quarter", "prev_week") and main is not None:
                t.iso = _before(main, t.rel[5:])

    @staticmethod
    def _conditions(nums: list[Numeral]) -> None:
        """A threshold among figures holds for their time: "those with revenue above 100 million yuan numbered 201"."""
        told = next((n.time_period for n in nums if n.scenario == "actual" and n.time_period is not None and not n.base), None)
        if told is not None:
            for n in nums:
                if n.scenario == "condition" and n.time_period is None:
                    n.time_period = told

    def _settle_bases(self, bases: list[TimeExpr], nums: list[Numeral], main: str | None) -> None:
        """Nothing told before: "a year earlier" is seen from the period that the figures of the sentence got."""
        if main is not None or not bases or self.context is not None:
            return
        for n in nums:
            if n.time_period is not None:
                self._bases_iso(bases, n.time_period)
                return

    # -- roles ------------------------------------------------------------------------------------------------------------------------

    def _role(self, t: TimeExpr, nums: list[Numeral], first: int, last: int) -> None:
        """Whether the figures of the sentence are for this time or compared with it."""
        low = self.low
        if t.role == "since" and not _SUPERLATIVE.isdisjoint(low[max(first, t.first - 8) : t.first]):
            # "the lowest since 1988", "the first fall since 2009"
            t.role = "aside"
        if t.role not in ("time", "base") or t.rel in ("now", "ytd"):
            return
        lead = low[t.first - 1] if t.first > first else ""
        if lead == "of" and (m := self._index_before(nums, t.first)) >= 0 and t.first - 2 <= nums[m].last <= t.first - 1 and nums[m].first > first:
            if low[nums[m].first - 1] == "the" and nums[m].kind == "level" and nums[m].first - 2 <= first:
                # "The 61.82 million of the end of 2022 has doubled"
                t.role, t.cue = "base", nums[m].first - 1
                return
        anaphor = t.rel in ("prev", "same", "prev_month", "prev_quarter", "prev_week")
        spanned = t.iso is not None and "/" in t.iso and not anaphor
        if t.rel in ("the_period", "vague"):
            return
        if t.last < last and low[t.last] in ("level", "levels") and lead in ("of", "the", "above", "below", "from", "than", "with"):
            t.role, t.cue = "base", t.first - 1
            return
        number: Numeral | None = None
        k = bisect_left([n.first for n in nums], t.first) - 1 if len(nums) < 64 else self._index_before(nums, t.first)
        i = t.first - 1
        stop = max(first, t.first - 16)
        direct = True  # nothing but words of the kind "the level of" so far
        base = False
        since = False
        numbers_seen = 0
        while i >= stop:
            if k >= 0 and i < nums[k].last:
                n = nums[k]
                if n.kind == "multiple" and n.form not in ("verb", "fold") and numbers_seen == 0 and not spanned and low[n.first - 1] != "from":
                    base = True
                    i = n.last - 1
                    t.owner = n
                    break
                if n.kind == "share" and low[n.last] == "of" and not spanned and self._of_other(n.last, t.first, numbers_seen, anaphor):
                    # "82.2 percent of the 8.54 million seen in 2019"
                    base = True
                    i = n.last
                    break
                if numbers_seen and not n.group and not anaphor:
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
                if direct or number is None and w != "against" or number is not None and number.first - i <= 6:
                    base = True
                    break
            elif w == "after" and anaphor and number is not None:
                base = True
                break
            elif w == "as":
                if direct and low[i + 1] != "of" and low[i - 1] not in ("recently", "early", "late", "long", "such") and "as" in low[max(first, i - 6) : i]:
                    base = True
                    break
            elif w in ("with", "to"):
                if direct and anaphor and i > first and low[i - 1] in ("level", "equal", "equivalent", "similar", "identical", "unchanged"):
                    base = True
                    break
            elif w == "from":
                if spanned:
                    break
                moved = not _RISES.isdisjoint(low[max(first, i - 14) : i]) or k >= 0 and nums[k].kind in _MOVES
                if direct and i == first and not anaphor:
                    since = True
                    break
                if direct and (anaphor or moved or self._to_follows(t.last, last)):
                    base = True
                    break
                if number is not None and number.first - i <= 6 and (moved or number.base or self._to_follows(t.last, last)):
                    base = True
                    break
            elif w == "over":
                near = direct or number is not None and number.first - i <= 2 and low[i + 1] in ("the", "its")
                if near and not spanned:
                    base = anaphor or any(n.kind in _MOVES for n in nums[max(0, k - 3) : k + 1]) or not _RISES.isdisjoint(low[max(first, i - 3) : i])
                    if base:
                        break
            elif w == "on":
                if direct and not spanned and not (t.iso is not None and len(t.iso) == 10 and not t.edge) and t.rel not in ("weekday", "vague", "the_period"):
                    base = True
                    break
            elif w in ("above", "below", "exceeding", "exceeded", "under", "beyond"):
                if (direct or "level" in low[i : t.first]) and k >= 0 and nums[k].last >= i - 1 and nums[k].kind in _MOVES:
                    base = True
                    break
            elif w in ("double", "twice", "triple", "half") and direct and lead in ("the", "in", "of", "at"):
                base = True
                break
            if w in (";", ":", ".") or w in _CLAUSES or w == "," and (number is None or not number.group):
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
            opening = t.first == first or t.first == first + 1 and lead == "the"
            alone = lead in ("in", "during", "for", "at") and not that
            t.role = "time" if opening or alone or number is not None and number.kind not in _MOVES and not that else "base"
        if t.role == "time" and lead in ("in", "since", "on") and t.first - 2 >= first and low[t.first - 2] in _FOUNDED and (
            t.first - 3 < first or low[t.first - 3] in (",", "was", "and", "(") and (low[t.first - 3] != "was" or low[t.first - 4] in ("which", "that"))
        ):
            t.role = "aside"

    def _of_other(self, a: int, b: int, numbers: int, anaphor: bool) -> bool:
        """Whether what stands between a share and a time says that the whole is a figure of that time."""
        gap = self.low[a:b]
        if numbers:
            return len(gap) > 2 and gap[1] in ("the", "its") and gap[2][0] in "0123456789$\u20ac\u00a3\u00a5"
        return (anaphor or "that" in gap or "what" in gap or "those" in gap) and all(w in _OTHER for w in gap)

    @staticmethod
    def _index_before(nums: list[Numeral], token: int) -> int:
        return bisect_left(nums, token, key=lambda n: n.first) - 1

    def _to_follows(self, i: int, last: int) -> bool:
        """ "from 23 last year to 41" """
        return "to" in self.low[i : min(i + 4, last)]

    # -- levels and all that belongs to no level --------------------------------------------------------------------------------------------

    def _independent(
        self, n: Numeral, nums: list[Numeral], own: list[TimeExpr], starts: list[int], bases: list[TimeExpr], breaks: list[int], first: int, last: int
    ) -> None:
        for t in bases:
            if t.cue < n.first < t.first and t.iso is not None:
                n.time_period = self._same_part(t)
                return
            if n.first >= t.last and n.first - t.last <= 14 and n.kind not in _MOVES and t.iso is not None:
                # "compared with last year's 23", "than the 2018 figure of 6,277"
                w = self.low[t.last]
                if w == "," and self.low[t.last + 1 : t.last + 2] == ["when"] or self.low[t.last : t.last + 3] == [",", "a", "year"]:
                    n.time_period = str(t.year) if t.rel == "same" and t.year and t.year > 0 else t.iso
                    return
                if (w == "'s" or w in ("figure", "level", "total", "number", "value") and "of" in self.low[t.last : n.first]) and not self._broken(t.last, n.first, breaks):
                    n.time_period = t.iso
                    return
        if n.kind == "share" and self.low[n.last : n.last + 1] == ["of"] and self.low[n.last + 1 : n.last + 2] and self.low[n.last + 1] in ("it", "this", "them", "these", "that", "which", "whom"):
            m = self._index_before(nums, n.first)
            if m >= 0 and nums[m].time_period is not None:
                n.time_period = nums[m].time_period
                if id(nums[m]) in self.ongoing:
                    self.ongoing.add(id(n))
                return
        if n.scenario == "actual" and breaks and self._aside(n, breaks, first, nums):
            n.time_period = self.today or self.context
            self.ongoing.add(id(n))
            return
        t2 = self._time_of(n, nums, own, starts, breaks, first, last)
        if t2 is not None:
            self._take(n, t2, own)
            return
        n.time_period = self._inherit(n, first, last)

    def _aside(self, n: Numeral, breaks: list[int], first: int, nums: list[Numeral]) -> bool:
        """A remark on the subject between two commas holds as of today: "Ulaanqab, a city of 1.67 million people, ..."."""
        at = bisect_left(breaks, n.first)
        if at == 0 or at == len(breaks):
            return False
        low = self.low
        a, b = breaks[at - 1], breaks[at]
        if low[a] != "," or low[b] != "," or nums[0].first < a or n.kind == "change":
            return False
        head = low[a + 1]
        if head == "home":
            return True
        if head in ("a", "an"):
            return n.first - a <= 12 and not _SETTLEMENT.isdisjoint(low[a + 2 : n.first]) and low[n.first - 1] in ("of", "with", "some", "about", "covering", "nearly", "over")
        return head in ("which", "who") and any(self._verb(i, a) in ("present", "copula") for i in range(a + 2, min(n.first, a + 4)))

    def _broken(self, a: int, b: int, breaks: list[int]) -> bool:
        return bisect_left(breaks, b) > bisect_left(breaks, a)

    def _time_of(self, n: Numeral, nums: list[Numeral], own: list[TimeExpr], starts: list[int], breaks: list[int], first: int, last: int) -> TimeExpr | None:
        """The time of the sentence that a figure is for."""
        if not own:
            return None
        at = bisect_left(starts, n.last)
        target = n.scenario == "target"
        # Beside it, on its right: "187 at the end of 2017".
        if at < len(own):
            t = own[at]
            if self._usable(n, t) and self._reaches(n, t) and not self._broken(n.last, t.first, breaks) and not self._between(n, t.first, nums) and not self._opens_next(t, nums):
                return t
        # The last one before it; a target looks forward.
        best: TimeExpr | None = None
        for t in reversed(own[max(0, at - 6) : at]):
            if self._usable(n, t):
                if t.role == "since" and best is None and (self._broken(t.last, n.first, breaks) and t.first - first > 2):
                    continue
                best = t
                break
        if best is not None and not (target and self.today and bounds(best.iso or "")[1].isoformat() < self.today):
            return best
        for t in own[at : at + 6]:
            if self._usable(n, t) and t.role != "since" and (best is None or target and self.today and bounds(t.iso or "")[1].isoformat() >= self.today):
                clauses = [b for b in breaks[bisect_left(breaks, n.last) : bisect_left(breaks, t.first)][:8] if self.low[b] in _CLAUSES]
                if not clauses:
                    return t
                break
        return best

    def _usable(self, n: Numeral, t: TimeExpr) -> bool:
        if t.iso is None:
            return False
        if t.rel == "now" and n.scenario == "target":
            return False
        # What is told as a fact is not for a time to come.
        return not (n.scenario == "actual" and self.today is not None and t.role != "since" and bounds(t.iso)[0].isoformat() > self.today)

    def _reaches(self, n: Numeral, t: TimeExpr) -> bool:
        """ "since 2019" in a relative clause speaks of the change and not of the figure before it: "a share that has grown since 2019"."""
        return t.role != "since" or _RELATIVE.isdisjoint(self.low[n.last : t.first])

    def _between(self, n: Numeral, end: int, nums: list[Numeral]) -> bool:
        """Whether another figure stands between n and a time, that is no list mate and does not hang on n."""
        k = self._index_before(nums, end)
        m = nums[k]
        if m is n:
            return False
        if n.group and m.group == n.group:
            return False
        return not (m.applies_to is n or m.kind == "equivalent" and n.applies_to is not m)

    def _opens_next(self, t: TimeExpr, nums: list[Numeral]) -> bool:
        """ "... 5,403 and in 2019 6,636": the time opens the next part."""
        low = self.low
        k = t.first - 1
        if low[k] in ("in", "at", "by", "on", "for", "during", "from", "over"):
            k -= 1
        if low[k] != "and":
            return False
        following = self._index_before(nums, t.last) + 1
        return following < len(nums) and nums[following].first - t.last <= 4

    def _take(self, n: Numeral, t: TimeExpr, own: list[TimeExpr]) -> None:
        iso = t.iso
        if iso is None:
            return
        if t.rel == "now":
            iso = self._announced(n.sent) or iso
        if t.role == "since":
            other = next((o.iso for o in own if o.role == "time" and o.iso is not None and bounds(o.iso)[1] >= bounds(iso)[1] and o.rel != "now"), None)
            until = other or self.today
            if n.kind in _MOVES and self._averaged(n) and until is not None:
                n.time_period = f"{iso[:4]}/{until.split('/')[-1][:4]}"
                return
            self.ongoing.add(id(n))
            if n.kind in _MOVES:
                n.time_period = until
            elif until is not None:
                end = until.split("/")[-1]
                n.time_period = f"{iso.split('/')[0]}/{end}" if end >= iso[: len(end)] else until
            return
        if n.kind in _MOVES and _is_span(t) and not self._averaged(n):
            n.time_period = iso.split("/")[1]
            n.comparison_basis = f"since:{iso[:4]}"
            return
        if _is_span(t) and self._broken(min(n.last, t.last), max(n.first, t.first), self.breaks):
            # "from 2015 to 2019, when it reached 250 million yuan"
            n.time_period = iso.split("/")[1]
            return
        n.time_period = iso

    def _averaged(self, n: Numeral) -> bool:
        """Average annual growth is for the whole range."""
        low = self.low
        sent = self.doc.sents[n.sent]
        around = low[max(sent.first, n.first - 12) : min(sent.last, n.last + 6)]
        if not _AVERAGE.isdisjoint(around):
            return True
        after = low[n.last : min(sent.last, n.last + 3)]
        return after[:2] in (["a", "year"], ["per", "year"], ["each", "year"], ["every", "year"]) or after[:1] == ["annually"]

    def _inherit(self, n: Numeral, first: int, last: int) -> str | None:
        """No time in the sentence: the present, or what was told before."""
        if n.scenario == "target":
            near = n.sent - self.target_sent <= 2 and self.target_sent >= 0 and self.doc.sents[self.target_sent].para == self.para
            if near:
                return self.target
            if self.day is not None and not _EXPECTS.isdisjoint(self.low[max(first, n.first - 30) : n.first]):
                return str(self.day.year)
            return None
        if n.scenario == "condition":
            return self.context if self.context is not None and n.sent == self.context_sent else None
        announced = self._announced(n.sent)
        near = self.context_sent >= 0 and self.doc.sents[self.context_sent].para == self.para and n.sent - self.context_sent <= 2
        tense = self._tense(n, first, last)
        if self.inherited_sent == n.sent and self.inherited is not None and (tense is None or tense == self.inherited_tense or self.pronoun):
            return self.inherited
        if tense is None and self.context is None and self.main is None:
            tense = "present"
        period: str | None
        if tense in ("present", "copula"):
            subject = self.low[first]
            if near and self.context is not None and (len(self.context) == 10 or subject in ("this", "that") or tense == "copula" and not self.context_now and n.kind != "rank"):
                period = self.context
            elif announced is None and self.count_day is not None:
                period = self.count_day
            else:
                period = announced or self.today or self.context
        elif self.context is not None and not (self.context_now and self.main is not None and not near):
            period = self.context
        else:
            period = self.main or self.context or announced or self.today
        self.inherited, self.inherited_sent, self.inherited_tense = period, n.sent, tense
        return period

    def _announced(self, s: int) -> str | None:
        """The day on which the sentence says that it was told."""
        return next((t.iso for t in self.times_of(s) if t.role == "announced" and t.iso is not None and len(t.iso) == 10 and t.rel != "dateline"), None)

    def times_of(self, s: int) -> list[TimeExpr]:
        a = bisect_left(self.times, s, key=lambda t: t.sent)
        b = bisect_right(self.times, s, key=lambda t: t.sent)
        return self.times[a:b]

    def _tense(self, n: Numeral, first: int, last: int) -> str | None:
        """Tense of the verb that governs a figure: the nearest finite one before it, else the next one after it."""
        low = self.low
        self.pronoun = False
        i = n.first - 1
        stop = max(first, i - 40)
        while i >= stop:
            tense = self._verb(i, first)
            if tense is not None:
                self.pronoun = i > first + 1 and low[i - 1] in ("they", "it")
                return tense
            if low[i] == ";":
                break
            i -= 1
        for i in range(n.last, min(last, n.last + 25)):
            tense = self._verb(i, first)
            if tense is not None:
                return tense
            if low[i] == ";":
                break
        return None

    def _verb(self, i: int, first: int) -> str | None:
        w = self.low[i]
        if w in ("is", "are"):
            return None if i and self.low[i - 1] in ("that", "which") else "copula"
        if w in _PRESENT:
            return "present"
        if w in _PAST:
            return "past"
        if len(w) > 4 and w.endswith("ed") and w not in _PAST_NOT:
            for j in range(i - 1, max(first, i - 4) - 1, -1):
                v = self.low[j]
                if v in ("is", "are", "has", "have"):
                    return "copula" if v in ("is", "are") else "present"
                if v in ("was", "were", "had", "did"):
                    return "past"
                if v in ("a", "an", "the", "of", "with", "by", "newly", "-", "to", "all"):
                    return None
            before = self.low[i - 1] if i > first else ""
            after = self.low[i + 1] if i + 1 < len(self.low) else ""
            if after[:1].isdigit():
                return "past"
            if before == "," or after in ("by", "in", "at", "with"):
                return None
            return "past"
        return None

    # -- what hangs on a level -----------------------------------------------------------------------------------------------------------

    def _dependent(
        self,
        n: Numeral,
        nums: list[Numeral],
        own: list[TimeExpr],
        starts: list[int],
        bases: list[TimeExpr],
        breaks: list[int],
        first: int,
        last: int,
        depth: int,
    ) -> None:
        of = n.applies_to
        assert of is not None
        if n.kind != "equivalent" and own:
            at = bisect_left(starts, n.last)
            t = own[at] if at < len(own) else None
            beside = t is not None and self._usable(n, t) and not self._broken(n.last, t.first, breaks) and not self._between(n, t.first, nums) and not self._opens_next(t, nums)
            if t is not None and beside and (t.role == "time" and t.rel != "now"):
                self._take(n, t, own)
                if n.comparison_basis is not None and of.sent == n.sent and of.time_period == t.iso:
                    # "increased by 1.5 times from 2015 to 2019, when it reached 250 million yuan"
                    of.time_period = n.time_period
                return
            if of.sent != n.sent:
                t = self._time_of(n, nums, own, starts, breaks, first, last)
                if t is not None and t.role == "time":
                    self._take(n, t, own)
                    return
            elif n.kind in _MOVES:
                for t in own:
                    if _is_span(t) and t.last <= n.first and not self._broken(t.last, n.first, breaks) and not self._averaged(n):
                        self._take(n, t, own)
                        if of.time_period == t.iso:
                            of.time_period = n.time_period
                        return
        if of.time_period is None and of.applies_to is not None and of.sent == n.sent and depth < 4 and of.applies_to is not n:
            self._dependent(of, nums, own, starts, bases, breaks, first, last, depth + 1)
        if of.time_period is None and of.sent > n.sent:
            # It belongs to a level further on (a headline's): the sentence's own reading must do.
            self._independent(n, nums, own, starts, bases, breaks, first, last)
            return
        n.time_period = of.time_period

    # -- comparison ------------------------------------------------------------------------------------------------------------------------

    def _basis(self, s: int, nums: list[Numeral], times: list[TimeExpr]) -> None:
        cues = [t for t in times if t.role in ("cue", "base", "since") and not self._compares_rates(t, nums)]
        moves = [n for n in nums if n.kind in _MOVES]
        if not moves:
            return
        ends = [t.first for t in cues]
        clause = [i for i in self.breaks if self.low[i] == ";"] if cues else []
        told: str | None = None
        for n in moves:
            if n.comparison_basis is not None or self._averaged(n) and n.time_period is not None and "/" in n.time_period and len(n.time_period) == 9:
                continue
            if n.unit == "percentage_point" and self._of_growth(n):
                at = bisect_left(ends, n.last)
                if at < len(cues) and (basis := self._basis_of(n, cues[at])) in ("yoy", "qoq", "mom"):
                    n.comparison_basis = basis
                continue
            basis = None
            at = bisect_left(ends, n.last)
            if at and cues[at - 1].rel == "annual" and n.first - cues[at - 1].last <= 8:
                n.comparison_basis = "yoy"
                continue
            while at < len(cues) and cues[at].owner is not None and cues[at].owner is not n:
                at += 1
            for t in cues[at : at + 1]:
                if not self._broken(n.last, t.first, clause):
                    basis = self._basis_of(n, t)
            if basis is None and at:
                t = cues[at - 1]
                if (t.owner is None or t.owner is n) and t.role != "since" and not self._broken(t.last, n.first, clause) or t.role == "cue":
                    basis = self._basis_of(n, t)
            if basis is None and n.kind == "multiple" and n.form == "verb" and n.time_period is not None and len(n.time_period) == 4:
                earlier = [t.iso for t in times if t.role == "time" and t.last <= n.first and t.iso is not None and len(t.iso) == 4 and t.iso < n.time_period]
                if earlier:
                    # "passed 1 trillion in 2012, doubled to over 2 trillion in 2019"
                    basis = f"since:{earlier[-1]}"
            if basis is None and n.unit not in ("ratio", "percentage_point"):
                basis = told or self._inherited_basis(s)
            n.comparison_basis = basis
            if basis in ("yoy", "qoq", "mom"):
                told = basis
                self.basis, self.basis_sent = basis, s

    def _compares_rates(self, t: TimeExpr, nums: list[Numeral]) -> bool:
        """ "slower than the 7.1% of the year before" sets rates side by side; neither is measured against the other's time."""
        if t.role != "base" or t.cue < 0:
            return False
        m = self._index_before(nums, t.first)
        return m >= 0 and nums[m].first > t.cue and nums[m].kind == "change"

    def _of_growth(self, n: Numeral) -> bool:
        """The change of a growth rate is against the rate last told, and the text does not say of when."""
        if n.applies_to is not None and n.applies_to.kind == "change":
            return True
        sent = self.doc.sents[n.sent]
        return not _GROWTH.isdisjoint(self.low[max(sent.first, n.first - 8) : n.first])

    def _inherited_basis(self, s: int) -> str | None:
        if self.basis is None or s - self.basis_sent > 2 or self.doc.sents[self.basis_sent].para != self.doc.sents[s].para:
            return None
        return self.basis

    def _basis_of(self, n: Numeral, t: TimeExpr) -> str | None:
        rel = t.rel
        if rel in ("yoy", "qoq", "mom"):
            return rel
        if rel == "annual":
            return None
        if rel == "prev" and not t.edge and t.year in (None, 1):
            return "yoy"
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
        if len(base) == 4 or base[4:] == "-12-31" or base[4:] == "-01-01" and b0 == b1:
            return f"since:{base[:4]}"
        if "/" in base:
            return f"since:{base[:4] if t.role == 'since' else base.split('/')[1][:4]}"
        if base[5] == "Q":
            return f"since:{b0.isoformat()[:7]}"
        return f"since:{base[:7]}"

    # -- what goes on to the next sentence ------------------------------------------------------------------------------------------------------

    def _note_times(self, s: int, times: list[TimeExpr]) -> None:
        for t in times:
            if t.role == "time" and t.iso is not None and self._looks_forward(t) and t.rel != "now":
                self.target, self.target_sent = t.iso, s
            if t.role == "time" and t.iso is not None and t.rel not in ("weekday", "vague") and not (self.today and bounds(t.iso)[0].isoformat() > self.today):
                if len(t.iso) == 10 and not t.edge and t.rel != "now":
                    continue
                self.context, self.context_sent, self.context_now = t.iso, s, t.rel == "now"
                if t.rel == "now":
                    self.context_now = True
                return

    def _note(self, s: int, nums: list[Numeral], own: list[TimeExpr]) -> None:
        best: str | None = None
        dated = any(t.role in ("time", "since") and t.iso is not None for t in own)
        for n in nums:
            period = n.time_period
            if period is None or n.base:
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
            self._note_times(s, own)
            return
        if not dated and best == self.today:
            return
        if len(best) == 10 and not any(t.edge for t in own) and self.context is not None and len(self.context) != 10 and bounds(self.context)[0].isoformat() <= best < bounds(self.context)[1].isoformat():
            # One day out of the period that the text speaks of.
            return
        self.context, self.context_sent = best, s
        self.context_now = best == self.today and any(t.rel == "now" for t in own)
        if self.main is None and not self.context_now:
            self.main = best


def _within(a: str, b: str) -> bool:
    """Whether period a is a part of the longer period b."""
    (a0, a1), (b0, b1) = bounds(a), bounds(b)
    return b0 <= a0 and a1 <= b1 and (a1 - a0) < (b1 - b0) and (len(a) != 10 or a1 < b1)


def _is_span(t: TimeExpr) -> bool:
    """From one year to another."""
    return t.rel == "span" and t.iso is not None and len(t.iso) == 9


def _before(iso: str, unit: str) -> str | None:
    """The month or quarter before a period of that grain."""
    if unit == "month" and len(iso) == 7 and iso[5] != "Q":
        m = int(iso[:4]) * 12 + int(iso[5:7]) - 2
        return f"{m // 12}-{m % 12 + 1:02d}"
    if unit == "quarter" and len(iso) == 7 and iso[5] == "Q":
        q = int(iso[:4]) * 4 + int(iso[6]) - 2
        return f"{q // 4}-Q{q % 4 + 1}"
    return None
