"""What a number tells: level, change, share or multiple; its sign, its hedge, and the level that it belongs to.

Works sentence by sentence on the numerals that `numerals` found, from left to right with running state, so that a
sentence of any length takes time in proportion. Words of the cues are data; the order of the rules is here. Whether a
figure is a fact or a target comes in `scenario`, what needs subjects in `headline`; periods, places and subjects come
later.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .kinds_changes import AGENTS, BY_COMPARATIVE, COMPARATIVE, POINTS, SHUT, ChangeReader, negate, set_change, sign_of
from .kinds_lists import MOVE, NO_NOUN, PERCENT, RATES, rescale
from .lexicon import TIME_WORDS, word_classes, words
from .model import STATEMENT_KINDS, Numeral
from .relations import Relations, dimension, is_money
from .tokens import Doc

_UP = words("up")
_OF_TIMES = frozenset("as that the those this its their his her what of".split())
_PEAK = frozenset("record peak high highs low lows".split())
_DOWN = words("down")
_CHANGE_NOUN = words("change_noun")
_APPROX = words("approx")
_HEDGE = (_APPROX | words("hedge")) - MOVE
_CLAUSE_BREAK = words("clause_break")
_COMPARATIVE_UP = words("comparative_up")
_COMPARATIVE_DOWN = words("comparative_down")
_OPENERS = frozenset(("(", "\uff08", "["))
_APPROX_BEFORE = words("approx_before")
_ABOVE_BEFORE = words("above_before")
_BELOW_BEFORE = words("below_before")
_HEDGE_BEFORE = words("hedge_before")
# The words that the hedges before a figure, and those behind it, begin with.
_HEDGING = _APPROX_BEFORE.union(
    _ABOVE_BEFORE,
    _BELOW_BEFORE,
    _HEDGE_BEFORE,
    words("surpass"),
    "above as below least most of over than to under".split(),
)
_HEDGING_BEHIND = frozenset("and or in at plus , give more - mark line".split())
_MORE = words("more")
_LESS = words("less")
_SURPASS = words("surpass")
_PASS_MARK = words("pass_mark")
_MAKE_UP = words("make_up")
_HEDGE_PHRASE = word_classes()["hedge_phrase"]
_PHRASE_ENDS = frozenset(phrase.rsplit("-", 1)[-1] for phrase in _HEDGE_PHRASE)
_THRESHOLD_HEAD = words("threshold_head")
_AVERAGED = words("averaged")
_REVISION = words("revision")
_OF_BEFORE = frozenset((",", "(", "as", "that", "which", "was", "were", "had", "has", "been", "it"))
_REVISING = _REVISION | frozenset(("revision", "revisions", "recount", "restatement"))
_REVISED = words("revised")
_FIRST_SUMS = frozenset(("accounting", "calculation", "calculations"))  # of a communique, that none replaces in it
_SUPERSEDED = words("superseded")
_REPORTED = words("reported")
_YIELD = frozenset(("yield", "yields"))
_FIELD = {"hectare": "ha", "ha": "ha", "mu": "mu"}
_OR_MORE = frozenset((a, b) for a in ("or", "and") for b in ("more", "above", "higher", "over", "longer"))
_OR_SO = frozenset((("or", "so"), ("or", "thereabouts"), ("in", "round")))
_OR_LESS = frozenset((("or", "less"), ("or", "fewer"), ("or", "below"), ("at", "most")))
_OF_ANOTHER_TIME = _CHANGE_NOUN | {
    "loss",
    "profit",
    "deficit",
    "surplus",
    "number",
    "amount",
    "share",
    "proportion",
    "sum",
    "total",
}
_BALANCE = frozenset("balance balances surplus surpluses deficit deficits".split())
_MEASURED = frozenset("pace price prices rate level size average speed".split())
_OTHER_FIGURE = frozenset(("average", "peak", "record", "high", "level"))
_PHRASAL_OVER = frozenset("handed hand handing took take taking taken turned carried brought won signed passed".split())
_MARKS = frozenset(("line", "mark", "threshold"))
_TOLD_SUM = frozenset(("area", "income", "investment", "revenue", "revenues", "sales"))
_CLASS_HAS = frozenset("with whose having earning have that who generating making".split())
_TELLING = frozenset(
    "announced expected expects forecast forecasts generated had posted recorded registered reported saw sees".split()
)
_MOVE = words("up") | words("down")
_BOUND_BY = frozenset("above at below exceeding fewer least less more over than under".split())
_BUILDS = frozenset("add build construct create develop erect establish install open".split())
_TO_DO = frozenset(("to", "will", "would"))
_OF_VALUE = frozenset("costing priced valued worth".split())
_ANOTHER_CLAUSE = frozenset((",", ";", ":", "and", "but", "or", "which", "while", "with"))
_YEARLY = frozenset(("annual", "yearly"))
_MORE_THAN = (["more", "than"], ["fewer", "than"], ["less", "than"], ["at", "least"])
_CUT = frozenset("cut cuts cutting slashed slash reduced chopped".split())
_WIPE = frozenset("wipe wiped wipes wiping".split())
_THAT_MUCH = frozenset("amount number sum level size rate figure much many".split())
_AS_MUCH = frozenset(("many", "much", "high", "large", "big", "long", "often"))
_MISSING = frozenset(("missed", "misses", "miss", "missing", "undershot"))
_SINCE = frozenset(("on", "y", "m", "q", "yoy", "mom", "over", "against", "since", "compared", "than", "from", "year"))
_RATE_NOUN_TOLD = frozenset(("growth", "inflation"))
_SAME_TIME = frozenset(("same", "corresponding"))
_WAS_THEN = (["was"], ["were"])
_NORMS = words("norm_of_level")
_BEFORE_FRACTION = frozenset(("by", "nearly", "little", "barely", "scarcely", "fully", "well"))
_LAGGING = frozenset("lag lags lagged lagging trail trails trailed trailing".split())
_SUM_THEN = frozenset("volume total figure level number output sum result".split())
_EARLIER = frozenset(("previous", "last", "earlier", "before"))
_NO_PART = frozenset((":", ",", ";", "(", "and", "was", "were"))
_TERMS = (["in", "real", "terms"], ["in", "nominal", "terms"])
_DONE = words("have") | words("be") | frozenset(("does", "do", "did", "spends", "pays", "spent", "paid", "used"))
_NET_VERB = words("net_verb")
_DIRECT_MOVE = words("direct_move")
_HEADLINE_MOVE = frozenset("drop drops fall falls jump jumps plunge plunges rise rises sink sinks slump slumps".split())
_HEAT = words("degrees_of_heat")
_UP_TO_VERB = MOVE | words("up_to_verb")
_WAS_OR_BEEN = frozenset("be been is are was were".split())
_BEHIND_COUNT = frozenset("a between by during in on over per since".split())
_EVEN = frozenset((",", "even", "still"))
_ABOVE_BELOW = frozenset(("above", "below"))
_COMPARED_BEFORE = frozenset(("above", "over", "below", "under"))
_TIMES_BETWEEN = frozenset(("by", "year", "on", "year-on-year", "yoy", "-"))
_PAST_VERB = words("past_verb", TIME_WORDS) | {"was", "were"}
_THRESHOLD_JOINT = frozenset(("with", "of", "whose", "having", "earning", "employing", "owning"))
_THRESHOLD_STOP = frozenset((",", ";", "(", "was", "were", "is", "are", "reached", "totaled"))
_EQUIVALENT = frozenset(("(", "\uff08", "[", "or", "equivalent", "to", "=", ",", "rmb", "us", "\u7ea6", "equal", "."))
_BASE_HEDGE = (_HEDGE - {"than", "of", "to"}) | {"the", "its", "just", "only", "all"}
_SPELLED = frozenset(("degC", "degree", "m"))
_SPELLED_AS = frozenset(("degree", "degrees", "meters"))
_AMERICAN = frozenset("acre gal mi ft lb bu in degF".split())
_METERED = frozenset(("metered", "unmetered", "metering", "prepaid"))
_BECAME = frozenset(("became", "become", "becoming"))
_EXTREME = frozenset(("peak", "high", "low", "record", "level", "rate", "average", "total"))


def _plural(word: str) -> bool:
    return len(word) > 4 and word[-1] == "s" and word[-2] not in "su'" and word.isalpha()


def _same_dimension(a: str | None, b: str | None) -> bool:
    if a is not None and b is not None and "/" in a and "/" in b:
        # "3,321 kg per hectare, or about 49.4 bushels per acre": grain is told by weight or by volume.
        return dimension(a.split("/")[1]) == dimension(b.split("/")[1]) and a != b
    return (is_money(a) and is_money(b)) or (a is not None and dimension(a) != a and dimension(a) == dimension(b))


class SentenceReader(ChangeReader):
    """Kinds and relations of the numerals of one sentence."""

    def read(self) -> None:
        low = self.low
        for n in self.nums:
            if n.unit == "point" and self._part_of_growth(n):
                n.unit = "percentage_point"
        self._lists()
        self._borrow_units()
        for k, n in enumerate(self.nums):
            if n.form == "fraction" and n.kind == "share":
                self._fraction(k, n)
                if n.kind == "share" and low[n.last : n.last + 1] and low[n.last] not in AGENTS:
                    self.rate = 0
            elif n.kind in ("level", "share"):
                self._kind(k, n)
            elif n.kind == "multiple":
                self._multiple(n)
            n.qualifier = self._qualifier(k, n)
        self._spread()
        for k, n in enumerate(self.nums):
            if n.kind == "level" and (
                (n.qualifier in ("more_than", "less_than") and (self._threshold(n) or self._tells_which(k, n)))
                or (low[n.last : n.last + 1] == ["each"] and self._yearly_each(n))
            ):
                n.scenario = "condition"
        if self.says(_YIELD):
            self._yields()
        self._equivalents()
        self._bases()
        if self.says(_REVISING) or self.says(_SUPERSEDED):
            self._revisions()
        Relations(self).run()
        for n in self.nums:
            if n.revision == "before" and n.kind in ("level", "share"):
                n.base = True
            if n.unit == "degree" and self.says(_HEAT):
                n.unit = "degC"
            if n.unit == "point":
                n.unit = "1"  # the points of an index have no unit

    def _yields(self) -> None:
        """ "The yield per hectare exceeded 3 tons": the area belongs to the unit."""
        low = self.low
        for n in self.nums:
            if n.kind != "level" or n.unit not in ("kg", "t"):
                continue
            at = next((j for j in range(n.first - 2, max(self.sent.first, n.first - 9), -1) if low[j] == "per"), 0)
            if at and low[at - 1] in _YIELD and low[at + 1] in _FIELD:
                n.unit = f"{n.unit}/{_FIELD[low[at + 1]]}"

    def _kind(self, k: int, n: Numeral) -> None:
        if (
            n.unit == "1"
            and (self._bare(n) or self.low[n.first - 2 : n.first] == ["factor", "of"])
            and self._is_ratio(k, n)
        ):
            n.kind, n.unit, n.form = "multiple", "ratio", "ratio"
        if n.unit == "1" and self._places(k, n):
            return
        became = n.kind == "level" and n.unit not in RATES and self.low[n.first - 1] in _BECAME
        sign = 0 if became else self._change_sign(k, n)  # "increased by 184 thousand, becoming 31.6 million"
        if sign and n.unit == "percent" and self.low[n.first - 1] == "by" and self._short_of(n):
            n.kind = "level"  # "missed the target of 30.5 billion by 1.05 percent"
            negate(n)
            return
        if sign and n.unit == "percent" and self._beyond_another(n):
            n.kind = "level"  # "exceeded the average of the sector by 56.6 percent"
            if self._lags(n):
                negate(n)
            return
        if sign and self.against_plan(n):
            if self._right_comparative(k, n) in _COMPARATIVE_DOWN:
                negate(n)
            n.kind = "level"
            return
        m = self.gone_on.get(k) if n.unit == "percentage_point" and not self._right_comparative(k, n) else None
        if m is not None and m.kind in ("change", "share"):
            n.kind = m.kind
            if (m.kind == "change" and sign_of(m) < 0) or self.low[n.first - 1] in ("detracted", "subtracted"):
                negate(n)
            return
        if (
            n.unit == "percentage_point"
            and self.low[n.first - 1] == "the"
            and _MARKS.issuperset(self.low[n.last : n.last + 1])
        ):
            n.kind, n.unit = "level", "1"  # "stayed above the 50-point mark that parts growth from decline"
            return
        if n.unit in POINTS and (n.unit != "point" or sign):
            if n.form == "gap" or self._gap_itself(k, n) or self._margin(n):
                return
            if n.unit != "point" and self._contributed(k, n):
                n.kind = "share"
                return
            if not self._gap_to_other(k, n):
                n.kind = "change"
                sign = sign or self._sign_before(k, n)
            if sign < 0 or (not sign and n.kind == "level" and self._lags(n)):
                negate(n)
        elif n.unit in PERCENT:
            if "\u00b1" in (self.low[n.first], self.low[n.first - 1]):
                return
            n.kind = "share"
            if not sign and (m := self.gone_on.get(k)) is not None and m.kind == "change":
                sign = sign_of(m)
            if not sign and self._led_with(k, n):
                sign = 1
            if not sign and k and self.nums[k - 1].kind == "change" and self.low[n.last : n.last + 3] in _TERMS:
                sign = sign_of(self.nums[k - 1])  # "18 percent higher in nominal, though only 2 percent in real terms"
            behind = self.low[n.last] if n.last < self.sent.last else ""
            if sign and behind == "short" and self._rated_as(k, n):
                sign = 0
            if sign and behind in COMPARATIVE and self._gap_to_other(k, n):
                # "40 percent less than in Beijing"
                n.kind = "level"
                if sign < 0:
                    negate(n)
                sign = 0
            if sign and n.unit == "permille" and self.low[n.first] in ("-", "\u2212"):
                sign = 0  # "a natural growth rate of -1.85 per thousand"
            if self._lags(n):
                n.kind = "level"  # "Incomes trail the national average by 12 percent"
                negate(n)
            elif sign:
                set_change(n, sign)
                if not _RATE_NOUN_TOLD.isdisjoint(self.low[max(self.sent.first, n.first - 14) : n.first]):
                    self.rate_told = n.last
            elif behind == "shy" and self._short_of(n):
                n.kind = "level"  # "8 percent shy of forecasts"
                negate(n)
            # Where falls have their minus, what has none is a rise: "in Malta (-0.3%). It was highest in Cyprus (3%)".
            self.rate = 1 if sign < 0 and self.low[n.first] in ("-", "\u2212") else sign
        elif (
            (
                self.low[n.first] == "+"
                or (
                    self.low[n.first] in ("-", "\u2212")
                    # "the change for May was revised from -140,000 to -227,000"
                    and (self.low[n.first - 1] == "(" or (n.unit == "1" and self._of_change(n)))
                )
            )
            and n.last < self.sent.last
            and (
                self.low[n.last] in (";", ")", ",", "to", "or")
                or (self.low[n.last] in _SINCE and self._in_brackets_at(n))
            )
            and not (is_money(n.unit) and self.says(_BALANCE))
        ):
            # "led by construction (+35,000; +2.3%)"
            set_change(n, 1 if self.low[n.first] == "+" else -1)
        elif self._fallen_in_brackets(k, n):
            set_change(n, -1)
        elif sign and self._than_other(n):
            if sign < 0:
                negate(n)
            m = self.nums[k - 1] if k else n
        elif n.kind == "level" and n.form != "verb" and (gap := self._than_place(n)):
            if gap < 0:
                negate(n)
        elif sign and (self.sure == k or self._count_changes(k, n)):
            if n.unit == "1" and n.form in ("digits", "word") and self._jobs_moved(k, n):
                n.form = "net"  # so many in a time, and no step from one day to another
            set_change(n, sign)
        elif (
            n.kind == "level"
            and n.unit not in (None, "1")
            and self.low[n.last : n.last + 1] == ["behind"]
            and self.low[n.first - 1] in ("been", "was", "is", "were", "are")
        ):
            negate(n)  # "Argentina had been 12,000 tonnes behind Chile"
        elif n.kind == "level" and self._short_of(n):
            negate(n)
            at = n.last + 2
            if (
                self.low[at : at + 1] == ["the"]
                and self.low[at + 2 : at + 3] == ["of"]
                and self.low[at + 1] in _SUM_THEN
            ):
                at += 3  # "1.2 million tonnes short of the volume of 2019"
            behind_time = at < self.sent.last and self.claimed[at]  # "35 yuan short of four years ago"
            if behind_time or not _EARLIER.isdisjoint(self.low[n.last + 2 : n.last + 6]):
                n.kind = "change"  # "186 million yuan short of the previous year's sum"

    def _of_change(self, n: Numeral) -> bool:
        """Whether a change was revised from or to a number."""
        told = self.low[max(self.sent.first, n.first - 26) : n.first]
        return told[-1:] in (["from"], ["to"]) and "change" in told and "revised" in told

    def _fallen_in_brackets(self, k: int, n: Numeral) -> bool:
        """ "diesel 1.76 euros (-1 cent)"."""
        low = self.low
        if low[n.first] not in ("-", "\u2212") or low[n.first - 1] != "(" or low[n.last : n.last + 1] != [")"] or not k:
            return False
        level = self.nums[k - 1]
        return level.kind == "level" and level.last == n.first - 1 and not self.says(_BALANCE)

    def _lags(self, n: Numeral) -> bool:
        """ "so that the province lagged by 0.3 percentage points", "trailed the national average by 0.4 points"."""
        if self.low[n.first - 1] != "by":
            return False
        for j in range(n.first - 2, max(self.sent.first, n.first - 10), -1):
            if self.low[j] in _LAGGING:
                return True
            if self.low[j] in MOVE:
                break
        return False

    def _sign_before(self, k: int, n: Numeral) -> int:
        """ "exports slipped by 2.3 percent, and their share by 1.8 points": the verb of the change before."""
        if self.low[n.first - 1] != "by":
            return 0
        near = (m for m in reversed(self.nums[max(0, k - 4) : k]) if m.kind == "change" and n.first - m.last <= 24)
        m = next(near, None)
        if m is None:
            return 0
        gap = self.low[m.last : n.first]
        return sign_of(m) if "and" in gap and MOVE.isdisjoint(gap) else 0

    def _beyond_another(self, n: Numeral) -> bool:
        """Whether one thing is told to be so many percent beyond another, and not beyond itself at another time."""
        if self.low[n.first - 1] != "by":
            return False
        return self._beaten(n.first) and not any(self.claimed[max(self.sent.first, n.first - 8) : n.first])

    def _margin(self, n: Numeral) -> bool:
        """ "plus or minus 1.5 points", "±0.6 points": how far a figure may stray."""
        if self.doc.has("error", max(self.sent.first, n.first - 9), n.first):
            return True  # "the standard error of the estimate is 0.2 percentage points"
        if self.low[n.first - 2 : n.first] == ["band", "of"] or self.low[n.last : n.last + 3] == [
            "on",
            "either",
            "side",
        ]:
            return True
        return self.low[n.first - 3 : n.first] == ["plus", "or", "minus"] or "\u00b1" in (
            self.low[n.first],
            self.low[n.first - 1],
        )

    def _short_of(self, n: Numeral) -> bool:
        """ "8,000 short of the goal", "missed its goal by 8.4 billion yuan": a gap below what was wanted."""
        low = self.low
        if low[n.last : n.last + 2] in (["short", "of"], ["shy", "of"]):
            return True
        if n.first == self.sent.first or low[n.first - 1] != "by":
            return False
        return not _MISSING.isdisjoint(low[max(self.sent.first, n.first - 12) : n.first])

    def _fraction(self, k: int, n: Numeral) -> None:
        """ "cut by a third", "a third more than", "half as much again" are changes; "two-thirds of" a share."""
        low, sent = self.low, self.sent
        j = n.first - 1
        if low[j] == "to" and low[j - 1] == "up":
            j -= 2  # "cut runs by up to a fifth"
        while j >= sent.first and (low[j] in _HEDGE or low[j] in _BEFORE_FRACTION) and low[j] not in ("of", "to"):
            j -= 1
        if low[j] in MOVE and not _ABOVE_BELOW.isdisjoint(low[j + 1 : n.first]):
            return  # "fell below a third": where it is
        if (
            low[j] == "in"
            and n.last - n.first == 1
            and low[n.first] == "half"
            and not _CUT.isdisjoint(low[max(sent.first, j - 8) : j])
        ):
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"  # "cut its net income in half"
            rescale(n, 0.01)
            return
        if low[j] == "out" and low[j - 1] in _WIPE and j > sent.first:
            set_change(n, -1)  # "Frost wipes out a quarter of the crop"
            return
        if (
            j >= sent.first
            and (
                low[j] in ("up", "down")
                or low[j] in _NET_VERB
                or low[j] in _DIRECT_MOVE
                # "exports fall a fifth", in a headline
                or (low[j] in _HEADLINE_MOVE and n.last >= sent.last and low[n.first] in ("a", "by", "third", "half"))
            )
            and (
                low[n.last : n.last + 1] not in (["of"], ["the"], ["more"])
                or low[n.last : n.last + 3] in (["of", "its", "value"], ["of", "their", "value"])
                or (low[j] in _NET_VERB and low[n.last : n.last + 2] in (["of", "its"], ["of", "their"]))
            )
            and low[j - 1] not in _MAKE_UP
            and low[j - 1] not in SHUT
        ):
            # "R&D spending up by nearly a third", "the index has lost a quarter"
            set_change(n, -1 if low[j] in _DOWN else 1)
            return
        told = self.nums[k - 1] if k else None
        if (
            told is not None
            and told.kind == "change"
            and told.unit == "percent"
            and told.value is not None
            and n.value is not None
            and low[j] in (",", "or", "-", "\u2013")
            and told.last in (j, j - 1)
            and (n.last >= sent.last or not low[n.last][0].isalnum())
            and abs(abs(told.value) - n.value) < n.value / 5
        ):
            # "dropped by 30.1 percent, nearly a third, in May": the same change again
            set_change(n, sign_of(told))
            return
        if low[j] == "of" and low[j - 1] in _CHANGE_NOUN:
            # "a rise of more than a third"
            set_change(n, 1 if low[j - 1] in _UP else -1)
            return
        if "by" in low[j + 1 : n.first]:
            # "cut the cost of feeding 3,000 sheep by a fifth": the verb may stand further off.
            for i in range(j - (low[j] == ","), max(self.left(k) - 12, sent.first) - 1, -1):
                if low[i] in MOVE or low[i] in BY_COMPARATIVE:
                    set_change(n, 1 if low[i] in _UP or low[i] in _COMPARATIVE_UP else -1)
                    return
            if (
                (low[j + 1] == "by" or low[j] == "by")
                and low[n.last : n.last + 1] not in (["of"], ["the"])
                and not low[n.last - 1][0].isdecimal()
                and n.last - n.first <= 3
            ):
                # "Costs overran by half", "Attendance was off by a fifth", "have shrunk, one by more than a quarter"
                down = "off" in low[j - 1 : j + 2] or (self.says(_DOWN) and not self.says(_UP))
                set_change(n, -1 if down else 1)
                return
        after = low[n.last] if n.last < sent.last else ""
        following = low[n.last + 1] if n.last + 1 < sent.last else ""
        third = low[n.last + 2] if n.last + 2 < sent.last else "."
        if n.value is not None and (
            (after == "that" and following in _THAT_MUCH)
            or (after == "as" and following in _AS_MUCH and "again" not in low[n.last + 2 : n.last + 4])
            or (after == "of" and following == "that" and not third[0].isalpha())
            or (
                after == "the"
                and following in ("record", "average", "peak", "usual", "normal")
                and low[n.first - 1] != "of"
            )
        ):
            # "half as many as in 2015", "a tenth of that", "less than half the record of 235 euros"
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"
            rescale(n, 0.01)
        elif (
            after == ","
            and following in COMPARATIVE
            and low[n.first - 1] == "or"
            and low[n.last + 2 : n.last + 3] == ["than"]
        ):
            set_change(n, -1 if following in _COMPARATIVE_DOWN else 1)  # "6.2 million, or a quarter, more than in"
        elif after in COMPARATIVE and following == "than" and self._gap_to_other(k, n):
            n.kind = "level"  # "two-fifths less than in Beijing"
            if after in _COMPARATIVE_DOWN:
                negate(n)
        elif after in ("above", "below") and following in _NORMS:
            n.kind = "level"  # "a quarter below average"
            if after == "below":
                negate(n)
        elif (
            after in ("above", "below")
            and n.value is not None
            and (
                any(self.claimed[n.last + 1 : min(n.last + 6, sent.last)])
                or not _PEAK.isdisjoint(low[n.last + 1 : n.last + 5])
            )
            and not self._gap_to_other(k, n)
        ):
            set_change(n, -1 if after == "below" else 1)  # "a fifth below the high of late May"
        elif after in COMPARATIVE:
            if after not in ("above", "below", "under") and following in ("than", ",", ".", "from", "on", "of"):
                set_change(n, -1 if after in _COMPARATIVE_DOWN else 1)
        elif (
            after == "of"
            and following in ("the", "its", "their")
            and n.value is not None
            and self._of_other(k, n.last + 2)
        ):
            # "just a tenth of the peak", "two-fifths of the national average", "a quarter of the 1.02 million seen in"
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"
            rescale(n, 0.01)
        elif after in ("that", "those") and following in ("of", "in", "for") and n.value is not None:
            # "half that of Peru", "less than a third those in Oslo"
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"
            rescale(n, 0.01)
        elif (
            after in ("this", "last", "what")
            and n.value is not None
            and low[n.first - 1] not in ("than", "of", "for")
            and (after == "what" or any(low[j] in _MEASURED for j in range(n.last + 1, min(n.last + 5, sent.last))))
        ):
            # "half this year's pace", "half what they would pay in Beijing"
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"
            rescale(n, 0.01)
        elif (
            after == "the"
            and n.value is not None
            and any(
                low[j] in _MEASURED
                and low[j - 1] != "of"
                and (
                    low[n.first - 1] not in ("than", "of")
                    or (low[n.first - 2] == "less" and low[j + 1 : j + 3] in (["of", "a"], ["of", "an"]))
                    or self._of_other_time(j + 1, k)
                )
                for j in range(n.last + 1, min(n.last + 4, sent.last))
            )
        ):
            # "half the pace of the previous quarter", "about half the regional average"
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"
            rescale(n, 0.01)
        elif (
            after == "the"
            and n.value is not None
            and following in _OF_ANOTHER_TIME
            and self._of_other_time(n.last + 2, k)
            and low[n.first - 1] != "of"
        ):
            # "0.2%, half the increase seen in August", "less than half the loss of 590,000 euros made in 2021"
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"
            rescale(n, 0.01)
        elif after == "the" and n.value is not None and k + 1 < len(self.nums) and self.nums[k + 1].first == n.last + 1:
            # "half the 9.3 percent of 2010": so many times another figure.
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"
            rescale(n, 0.01)
            self.nums[k + 1].base = True
        elif (
            after == "of"
            and following == "what"
            and (low[n.first - 1] in _EVEN or low[n.last + 3 : n.last + 4] in _WAS_THEN)
            and n.value is not None
            and (
                low[n.last + 2 : n.last + 3] not in (["it"], ["they"])
                or low[n.first - 1] in _EVEN - {","}
                or low[n.last + 3 : n.last + 4] in _WAS_THEN
            )
            and not _DONE.isdisjoint(low[n.last + 3 : min(n.last + 9, self.sent.last)])
        ):
            # "spends $12 a child, a third of what Zambia does": another's figure has no parts here either
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"
            rescale(n, 0.01)
        elif after == "of" and k + 1 < len(self.nums) and self.says(_AVERAGED):
            # An average has no parts: "$5,300 a head, one-seventh of the U.S.'s $38,000" is a multiple of another
            # figure.
            whole = self.nums[k + 1]
            if (
                whole.kind == "level"
                and whole.unit not in RATES
                and _NO_PART.isdisjoint(self.low[n.last : whole.first])
                and "them" not in self.low[n.last : whole.first]
                and whole.first - n.last <= 6
                and n.value is not None
            ):
                n.kind, n.unit, n.form = "multiple", "ratio", "fold"
                rescale(n, 0.01)
                whole.base = True

    def _of_other(self, k: int, j: int) -> bool:
        """Whether from token j on an average, a peak or a figure of another year stands, of which nothing is a part."""
        low, end = self.low, min(j + 4, self.sent.last)
        for i in range(j, end):
            if low[i] in _OTHER_FIGURE:
                after = low[i + 1] if i + 1 < self.sent.last else "."
                return after in ("of", "in", "seen") if low[i] == "level" else after in NO_NOUN or after in ",.;("
            if not low[i][0].isalpha() or low[i] in NO_NOUN:
                break
        told = self.nums[k + 1] if k + 1 < len(self.nums) else None
        if told is None or told.first != j:
            return False
        return low[told.last : told.last + 1] in (["seen"], ["recorded"], ["reached"]) or (
            (is_money(told.unit) or not _SAME_TIME.isdisjoint(low[told.last + 1 : told.last + 3]))
            and low[told.last : told.last + 1] in (["of"], ["in"])
            and (
                any(self.claimed[told.last + 1 : told.last + 3])
                or not _SAME_TIME.isdisjoint(low[told.last + 1 : told.last + 3])
            )
        )

    def _of_other_time(self, j: int, k: int) -> bool:
        """Whether from token j on it is told when another figure was seen: "seen in August", "of 590,000 made in
        2021"."""
        low, sent = self.low, self.sent
        if low[j : j + 1] == ["of"] and k + 1 < len(self.nums) and self.nums[k + 1].first in (j + 1, j + 2):
            j = self.nums[k + 1].last
        return low[j : j + 1] in (["seen"], ["recorded"], ["made"], ["posted"], ["reported"]) or (
            low[j : j + 1] in (["of"], ["in"]) and j + 1 < sent.last and bool(self.claimed[j + 1])
        )

    def _multiple(self, n: Numeral) -> None:
        """ "increased by 1.5 times" is a change of 150 percent; "1.5 times that of", "doubled" and "a fivefold rise"
        are multiples."""
        if n.form != "times" or not n.value:
            return
        low, sent = self.low, self.sent
        if low[n.first] == "+":
            n.kind, n.unit = "change", "percent"
            rescale(n, 100.0)
            return
        j = n.first - 1
        while j >= sent.first and (low[j] in _HEDGE or low[j] in _TIMES_BETWEEN):
            j -= 1
        if j > sent.first and low[j + 1] == "by" and low[j][-2:] == "ly" and low[j - 1] in MOVE:
            j -= 1  # "increased rapidly by 7.5 times"
        after = low[n.last : n.last + 2]
        if (
            n.value >= 100
            and n.value % 1 == 0
            and not (after and (after[0] in _OF_TIMES or after[0] in COMPARATIVE or after[-1] == "than"))
            and (j < sent.first or low[j] not in MOVE)
        ):
            n.kind, n.unit = "level", "1"  # "The ferries ran 9,580 times in 2023"
        elif (
            j > sent.first
            and low[j][-2:] == "ed"
            and low[j] not in MOVE
            and low[j - 1] in _WAS_OR_BEEN
            and (not after or after[0] in _BEHIND_COUNT or not after[0][0].isalpha())
        ):
            n.kind, n.unit = "level", "1"  # "was cited 15.2 times between 2013 and 2023"
        elif (
            j >= sent.first
            and low[j] in MOVE
            and low[j] != "add"
            and not (after and after[0] in ("that", "the", "as", "those", "what", "its", "their"))
        ):
            n.kind, n.unit = "change", "percent"
            rescale(n, 100.0)
            if low[j] in _DOWN:
                negate(n)
        elif len(after) == 2 and after[1] == "than" and after[0] in _LESS:
            low_end, high_end = n.value_low or n.value, n.value_high or n.value
            n.value, n.value_low, n.value_high = 1 / n.value, 1 / high_end, 1 / low_end

    # -- hedges -------------------------------------------------------------------------------------

    def _qualifier(self, k: int, n: Numeral) -> str | None:
        low, sent = self.low, self.sent
        start = max(sent.first, n.first - 5, self.nums[k - 1].last if k else 0)
        if low[n.first - 1] in _PHRASE_ENDS:
            for length in (2, 3, 4):
                told = _HEDGE_PHRASE.get("-".join(low[max(start, n.first - length) : n.first]))
                if told is not None:
                    return told  # "just shy of 4,100 farms", "in the region of 4,100"
        for j in range(n.first - 1, start - 1, -1):
            w = low[j]
            if w not in _HEDGING:
                break
            previous = low[j - 1] if j > start else ""
            if w in _APPROX_BEFORE or (w == "to" and previous == "close"):
                return "approx"
            if w == "than" and (previous in _MORE or previous in _LESS):
                # "9.8 percent more than the 630 billion of 2021" compares and hedges nothing, nor does "0.2 points
                # higher than 11.9 percent".
                if low[j + 1] in ("the", "its", "their") or (k and n.form != "verb" and self.nums[k - 1].last == j - 1):
                    return None
                up = previous in _MORE
                if j - 2 >= sent.first and low[j - 2] in ("no", "not"):
                    up = not up
                return "more_than" if up else "less_than"
            if (w in _SURPASS or w in _ABOVE_BEFORE) and low[j + 1] == "by":
                return None
            if w in _COMPARED_BEFORE and low[j + 1] in ("the", "its", "their", "last"):
                # "5.3 percent, above the 4.9 percent expected": compared with, not hedged.
                return None
            if w in _ABOVE_BEFORE and low[j + 1] == "the" and self._dated(n):
                # "exceeds the 97 million tonnes harvested in 2021": compared with.
                return None
            if w in _ABOVE_BEFORE and (
                previous in ("not", "never", "cannot") or (previous == "been" and low[j - 2] in ("not", "never"))
            ):
                return "less_than"
            if w == "over" and previous in _CHANGE_NOUN:
                return None  # "a 57.5 percent increase over 3.79 billion"
            if w == "over" and previous in _PHRASAL_OVER:
                return None  # "handed over 434 aircraft"
            if w == "as" and previous == "much" and low[j - 2] == "as":
                return "less_than"
            if w in _ABOVE_BEFORE or (w == "least" and previous == "at"):
                return "more_than"
            if (
                w in _BELOW_BEFORE
                or (w == "to" and previous == "up" and low[j - 2] not in _UP_TO_VERB)
                or (w == "most" and previous == "at")
            ):
                return "less_than"
            if (
                w == "of"
                and previous in ("mark", "line", "threshold")
                and not _PASS_MARK.isdisjoint(low[max(sent.first, j - 5) : j])
            ):
                return "more_than"
            if w not in _HEDGE_BEFORE or (w == "of" and previous == "mark"):
                break
        if self.doc.has("plus", n.first, n.last):
            return "more_than"
        if self.doc.has("odd", n.first, n.last):
            return "approx"
        if n.last < len(low) and low[n.last] == "(":
            # "3 million yuan ($420,000) or more"
            close = next((j for j in range(n.last, min(n.last + 7, sent.last)) if low[j] == ")"), n.last)
            if tuple(low[close + 1 : close + 3]) in _OR_MORE:
                return "more_than"
        if n.last < len(low) and low[n.last] in _HEDGING_BEHIND:
            after = low[n.last : n.last + 2]
            pair = tuple(after)
            if pair in _OR_MORE or after[0] == "plus":
                return "more_than"
            if (
                pair in _OR_SO
                or (after[0] == "," and tuple(low[n.last + 1 : n.last + 3]) in _OR_SO)
                or after[0] == "give"
                or pair == ("more", "or")
            ):
                return "approx"
            if pair in _OR_LESS:
                return "less_than"
            if after[0] == "-" and pair[1:] in (("plus",), ("odd",)):
                return "more_than" if after[1] == "plus" else "approx"
            if (after[0] in ("mark", "line") or after == ["-", "mark"]) and not _PASS_MARK.isdisjoint(
                low[max(sent.first, n.first - 4) : n.first]
            ):
                return "more_than"
        behind = self._hedged_behind(k, n)
        if behind is not None:
            return behind
        # "exceeded the 100,000", "tops growth of"
        if n.kind == "level" and (not k or self.nums[k - 1].last <= n.first - 4) and n.first > sent.first:
            head = low[max(sent.first, n.first - 4) : n.first]
            if head[-1] == "the" and self._dated(n):
                return None
        return None

    def _dated(self, n: Numeral) -> bool:
        """ "the 97 million tonnes harvested in 2021", "the 7 billion of 2022": a figure of another time."""
        low, j = self.low, n.last
        return j < self.sent.last and (bool(self.claimed[j]) or low[j].endswith("ed") or low[j] in ("of", "seen"))

    def _hedged_behind(self, k: int, n: Numeral) -> str | None:
        """ "500 cows or more", "2,000 trains or so": the hedge behind the noun."""
        low = self.low
        for j in range(n.last + 1, min(n.last + 4, self.right(k) - 1, self.sent.last - 1)):
            if not low[j - 1][0].isalpha() or low[j - 1] in NO_NOUN:
                return None
            if low[j] in ("or", "and"):
                pair = (low[j], low[j + 1])
                after = low[j + 2] if j + 2 < self.sent.last else "."
                if after in ("than", "money"):
                    return None
                if pair in _OR_MORE:
                    return "more_than"
                return "approx" if pair in _OR_SO else "less_than" if pair in _OR_LESS else None
        return None

    def _threshold(self, n: Numeral) -> bool:
        """ "enterprises with revenue of over 20 million yuan", "those of over 10 million yuan each", "people under
        30"."""
        low, start = self.low, self.sent.first
        bare = n.unit in ("1", "year")
        behind = low[n.last : min(n.last + 7, self.sent.last)]
        at = behind.index("each") if "each" in behind else -1
        # not "at least 3,000 yuan to each of 26,300 households"
        each = at >= 0 and "," not in behind[:at] and behind[at - 1 : at + 2] != ["to", "each", "of"]
        if each and n.unit != "percent" and "of" not in low[n.first - 4 : n.first]:
            return True
        if low[n.first - 2 : n.first] == ["each", "worth"]:
            return True  # "projects that are each worth 6 million yuan or more"
        i = n.first - (3 if low[n.first - 2 : n.first] in _MORE_THAN else 2)
        if i > start and low[i] == "with" and bare and (_plural(low[i - 1]) or low[i - 1].isdecimal()):
            return True  # "96 schools with more than ten pupils", "districts with fewer than 20,000 electors"
        for j in range(n.first - 1, max(start, n.first - 14) - 1, -1):
            w = low[j]
            if n.first - j > 8:
                if low[j - 1 : j + 1] == ["those", "with"]:
                    return True  # "those with yearly revenue from their main business of at least 5 million yuan"
                continue
            told = (
                w == "of" and low[j - 1] in _TOLD_SUM and low[j - 2] in _TELLING
            )  # "reported sales of over 20 billion"
            told = told or (w == "of" and low[j - 1] in _TOLD_SUM and not self._whose_sum(j - 1))
            if j > start and low[j - 1] in _THRESHOLD_HEAD and not told and self._opens_threshold(j, n):
                return True
            if w in _THRESHOLD_STOP:
                break
        return False

    def _whose_sum(self, j: int) -> bool:
        """ "firms with a yearly revenue", "those whose main sales": what has the sum is named as a class; not in
        "brought the town revenue", "in May, with a revenue"."""
        low = self.low
        for i in range(j - 1, max(self.sent.first, j - 7), -1):
            if low[i] in _CLASS_HAS:
                k = i - 2 if low[i - 1] in ("each", "to") else i - 1
                k -= low[k] == "," and k < i - 1
                return low[k] in _THRESHOLD_HEAD or _plural(low[k])
            if low[i] in _THRESHOLD_STOP or self.claimed[i]:
                break
        return False

    def _tells_which(self, k: int, n: Numeral) -> bool:
        """ "Investment in projects worth more than 5 million yuan rose 4 percent", "1,151 contracts over 10 million
        yuan": which of them are counted."""
        low, i = self.low, n.first - 1
        if not is_money(n.unit):
            return False
        while i > n.first - 4 and low[i] in _BOUND_BY:
            i -= 1
        if i < self.sent.first or i == n.first - 1:
            return False
        bare = _plural(low[i])
        if bare and k and low[i + 1] in _COMPARED_BEFORE and low[i] in _THRESHOLD_HEAD:
            of = self.nums[k - 1]
            if of.kind == "level" and of.unit == "1" and i - of.last < 5 and "," not in low[of.last : i]:
                return True
        if k + 1 >= len(self.nums) or not (
            bare or (low[i] in _OF_VALUE and i > self.sent.first and _plural(low[i - 1]))
        ):
            return False
        behind = low[n.last : self.nums[k + 1].first]
        return (
            self.nums[k + 1].kind == "change"
            and len(behind) < 10
            and not _MOVE.isdisjoint(behind)
            and _ANOTHER_CLAUSE.isdisjoint(behind)
        )

    def _yearly_each(self, n: Numeral) -> bool:
        """ "industrial firms, with an annual output of 20 million yuan each"."""
        before = self.low[max(self.sent.first, n.first - 9) : n.first]
        return before[-1:] == ["of"] and "with" in before and not _YEARLY.isdisjoint(before)

    def _opens_threshold(self, j: int, n: Numeral) -> bool:
        """ "with revenue of over", "those of over"; but in "sales of the phone passed a million" the verb tells a
        fact."""
        low = self.low
        if low[j] in ("that", "who") and low[j + 1][-2:] != "ed" and low[j + 1] not in _PAST_VERB:
            return True  # "firms that employ more than 50 people"
        if low[j] not in _THRESHOLD_JOINT or not _PASS_MARK.isdisjoint(low[j + 1 : n.first]):
            return False
        for i in range(j - 2, max(self.sent.first, j - 8), -1):
            if low[i] in _BUILDS:
                # "will build plants with a capacity above": what is to be built, and no class
                return low[j] != "with" or _TO_DO.isdisjoint(low[max(self.sent.first, i - 3) : i])
        return True

    def _spread(self) -> None:
        """A hedge, kind or sign told for one of a list or range holds for the others."""
        nums = self.nums
        for k in range(len(nums) - 1, 0, -1):
            a, b = nums[k - 1], nums[k]
            if (
                b.group
                and a.group == b.group
                and b.kind == "change"
                and a.kind == "share"
                and a.unit == b.unit
                and a.form != "fraction"
                and self.low[b.first - 1] not in ("up", "down")  # "378 million, or 10.7%, up 16.3%"
            ):
                set_change(a, sign_of(b))
        for k in range(1, len(nums)):
            a, b = nums[k - 1], nums[k]
            if (
                k > 2
                and b.kind == "change"
                and a.kind == "level"
                and a.unit == b.unit == nums[k - 2].unit == nums[k - 3].unit == "1"
                and self.low[a.first - 1 : b.first] == [",", self.low[a.first], "and"]
                and nums[k - 2].kind == nums[k - 3].kind == "level"
            ):
                set_change(a, sign_of(b))  # "214 orchards and 83 plants, 31 and 9 more than a year ago"
            if not b.group or a.group != b.group:
                if b.qualifier is None and a.qualifier == "more_than" and self._coordinated(a, b):
                    # "More than 100 universities and 1,800 institutes"
                    b.qualifier = a.qualifier
                continue
            alike = a.unit == b.unit
            if b.qualifier is None and alike:
                b.qualifier = a.qualifier
            as_range = a.form == "range_low" and b.form == "range_high"
            if a.kind == "change" and a.form == "times" and b.kind == "multiple" and b.form == "times":
                set_change(b, sign_of(a))  # "an increase of 2.4 times and 1.7 times respectively"
                b.unit = "percent"
                rescale(b, 100.0)
            if as_range and alike and a.kind == b.kind and (b.value or 0.0) < 0 < (a.value or 0.0):
                negate(a)  # "1.5 to 2 percentage points below those for other loans"
            if as_range and alike and a.kind == "share" and b.kind == "level" and b.unit == "percent":
                a.kind = "level"  # "yields 15 to 20 percent more than the old ones"
            if (
                a.kind == "change"
                and b.kind != "change"
                and (
                    as_range
                    or (alike and b.kind in ("level", "share") and b.form != "fraction" and "to" not in self.gap(a, b))
                )
            ):
                set_change(b, sign_of(a))

    def _coordinated(self, a: Numeral, b: Numeral) -> bool:
        """Whether two counts with their nouns are joined by an "and" and nothing else."""
        low = self.low
        if a.unit != b.unit or a.kind != b.kind or low[b.first - 1] != "and" or not 2 <= b.first - a.last <= 6:
            return False
        if low[b.first - 2][-2:] == "ed" or low[b.last : b.last + 1] == ["others"]:
            return False  # "more than 700 people injured and five others still missing"
        return all((w[0].isalpha() and w not in NO_NOUN) or w == "of" for w in low[a.last : b.first - 1])

    # -- the same amount told again -----------------------------------------------------------------

    def _equivalents(self) -> None:
        for low, high in pairwise(self.nums):
            if low.form == "range_low" and high.form == "range_high" and (high.unit or "").startswith(f"{low.unit}/"):
                low.unit = high.unit  # "66,000-67,500 dong a kg"
        for k in range(1, len(self.nums)):
            a, b = self.nums[k - 1], self.nums[k]
            priced = (
                (a.unit or "")[3:4] == "/"
                and is_money((a.unit or "")[:3])
                and "(" in self.low[max(a.last, b.first - 6) : b.first]
            )
            if (
                b.kind != "level"
                or a.unit == b.unit
                or self.low[b.first] in ("+", "-", "\u2212")
                or not 0
                < b.first - a.last
                <= (9 if self.low[b.first - 3 : b.first] == ["the", "equivalent", "of"] else 6)
                or a.kind not in ("level", "change", "equivalent")
                or not (
                    _same_dimension(a.unit, b.unit)
                    or (priced and is_money(b.unit))
                    or (b.unit == "1" and a.kind == "level" and a.unit not in RATES and self._told_in(a, b))
                )
            ):
                continue
            gap = self.gap(a, b)
            if (
                (not _OPENERS.isdisjoint(gap) and all(w in _HEDGE or w in _EQUIVALENT for w in gap))
                or (gap[-1] in _OPENERS and self.low[b.last : b.last + 1] == [")"])
                or (gap[0] == "or" and all(w in _HEDGE or w == "or" for w in gap))
                or (gap[0] == "of" and "or" in gap[2:5] and all(w in _HEDGE for w in gap[gap.index("or") + 1 :]))
                or gap[-3:] == ["the", "equivalent", "of"]
                or (
                    gap[0] in (",", "or") and ("equivalent" in gap or all(w in _HEDGE or w in _EQUIVALENT for w in gap))
                )
            ):
                b.kind, b.form = "equivalent", "digits"
                if priced and is_money(b.unit):
                    b.unit = f"{b.unit}{(a.unit or '')[3:]}"  # "2.4 yuan a kg (35 cents)"
                b.applies_to = a if a.kind != "equivalent" else a.applies_to
                c = self.nums[k + 1] if k + 1 < len(self.nums) else b
                if k > 1 and a.form == "range_high" and c.form == "range_high" and c.first - b.last <= 2:
                    # "66,000-67,500 dong ($2.79-$2.85) a kg"
                    c.kind, c.form, c.unit, c.applies_to = "equivalent", "digits", b.unit, a
                    b.applies_to = self.nums[k - 2]

    def _told_in(self, a: Numeral, b: Numeral) -> bool:
        """ "3.5 million tonnes, or 58.8 million bags, 3.8 percent more": the same in another measure, a count of
        things."""
        low = self.low
        joint = [w for w in self.gap(a, b) if w not in _HEDGE]
        things = low[b.last : b.last + 1]
        if things in (["each"], ["apiece"]):
            return False  # "looks after 4,300 hectares, or about 480 each"
        return joint == [",", "or"] and things != [] and things[0].isalnum() and things[0] not in COMPARATIVE

    def _grown_from(self, k: int, n: Numeral) -> bool:
        """ "came to 5,929 million, having increased by 17.4 percent from 5,050": what the rate makes of it."""
        if k < 2 or n.value is None:
            return False
        rate, level = self.nums[k - 1], self.nums[k - 2]
        if rate.kind != "change" or rate.unit != "percent" or level.unit != n.unit or level.kind != n.kind:
            return False
        reckoned = n.value * (1 + (rate.value or 0.0) / 100)
        return n.first - rate.last < 8 and abs(reckoned - (level.value or 0.0)) <= abs(reckoned) / 100

    def _rated_as(self, k: int, n: Numeral) -> bool:
        """ "13 per cent surplus, 81 per cent adequate and 6 per cent short": parts of one whole."""
        if k < 1 or self.low[n.last + 1 : n.last + 2] == ["of"]:
            return False
        told = [m for m in self.nums[max(0, k - 4) : k] if m.unit == n.unit]
        return len(told) > 0 and all(m.kind == "share" for m in told) and sum(m.value or 0.0 for m in told) > 40

    def _in_brackets_at(self, n: Numeral) -> bool:
        """ "3,240 (-1 on the year before)": a number that opens a bracket right behind another."""
        low, at = self.low, n.first - 1
        return at > self.sent.first and low[at] == "(" and low[at - 1][-1].isalnum() and ")" in low[n.last : n.last + 8]

    # -- bases and revisions ------------------------------------------------------------------------

    def _bases(self) -> None:
        """Mark the figures that are told only to compare with."""
        low, nums, sent_first = self.low, self.nums, self.sent.first
        for k, n in enumerate(nums):
            if n.kind not in ("level", "share"):
                continue
            if k and n.kind == nums[k - 1].kind and nums[k - 1].unit == n.unit:
                gap = low[nums[k - 1].last : n.first]
                if (
                    gap[:1] == ["("]
                    and ")" not in gap
                    and (len(gap) == 1 or gap[-1] == ":")
                    and (n.unit != "1" or low[n.last : n.last + 1] == [")"])
                ):
                    # "grain at 3.1 million tonnes (2009: 2.6 million)"
                    n.base = True
                    continue
            if k and low[n.first - 1] == ":" and nums[k - 1].last == n.first - 1 and nums[k - 1].base:
                n.base = True  # "adjusted from 2.5:60.5:37.0 to 2.4:60.0:37.6"
                continue
            if (
                k
                and n.group
                and nums[k - 1].group == n.group
                and nums[k - 1].base
                and "to" not in self.gap(nums[k - 1], n)
            ):
                n.base = True  # "compared with 10.7, 36.3 and 53 percent in 2013"
                continue
            j = n.first - 1
            if low[j] == "the" and low[j - 1] in _COMPARED_BEFORE and j - 1 > sent_first and not self._mark(n):
                # "well above the 190,000 that economists expected"
                n.base = True
                continue
            start = max(self.left(k), n.first - 5)
            while j >= start and low[j] in _BASE_HEDGE:
                j -= 1
            if j < start:
                continue
            if low[j] == "of" and j - 3 >= self.sent.first and low[j - 1] in _EXTREME:
                # "down from a peak of 67 percent", "from the previous year's record of 17 billion"
                j = next((i for i in range(j - 2, max(self.left(k), j - 7) - 1, -1) if low[i] == "from"), j)
            w, previous = low[j], low[j - 1] if j > self.sent.first else ""
            if w == "from":
                n.base = (
                    previous in MOVE
                    or low[n.last : n.last + 1] == [":"]
                    or (previous == "," and k > 0 and nums[k - 1].unit == n.unit)
                    or self._from_to(k, n)
                    or self._reached_before(k, n)
                    or self._grown_from(k, n)
                )
            elif (w in ("with", "to") and previous in ("compared", "comparing", "relative")) or w in (
                "against",
                "versus",
                "vs",
            ):
                n.base = True
            elif (
                w == "and"
                and k
                and nums[k - 1].base
                and nums[k - 1].unit == n.unit
                # "down from 24 last winter and 40 in summer 2008"
                and (any(self.claimed[nums[k - 1].last : n.first]) or "last" in low[nums[k - 1].last : n.first])
                and ")" not in low[nums[k - 1].last : n.first]
            ):
                # "against 74 million in 2019 and 83 million in 2018", "with 51 million visits and 38 billion yuan"
                n.base = True
            elif w in ("on", "over") and previous in _CHANGE_NOUN and low[j + 1] == "the" and n.kind == "level":
                n.base = True  # "an 8 percent increase on the 2,640 of June 2020"
            elif w == "than" and previous in COMPARATIVE:
                n.base = low[j + 1] in ("the", "its", "a") or n.first - j > 3
            elif w == "of" and (j == self.sent.first or (k and self._is_whole(nums[k - 1], n))):
                # "82 percent of the 8.54 million", "21 of the 164 spaces", "Of the 4,200 applicants, 30 percent": the
                # whole.
                n.base = k > 0 and "percent" in low[max(self.sent.first, j - 6) : j]
                self.wholes.add(k)

    def _from_to(self, k: int, n: Numeral) -> bool:
        """ "From 40 to 55"; but "Pay of clerks from five districts exceeded 300 yuan, 59 had 250 to 280"."""
        at = next((j for j in range(n.last, min(n.last + 14, self.sent.last)) if self.low[j] == "to"), -1)
        return at >= 0 and not any(m.form == "range_low" and m.last == at for m in self.nums[k + 1 : k + 8])

    def _mark(self, n: Numeral) -> bool:
        """ "above the 50-point mark", "the 500,000 line": a threshold."""
        j = n.last + (self.low[n.last : n.last + 1] == ["-"])
        return self.low[j : j + 1] in (["mark"], ["line"], ["threshold"], ["level"])

    def _reached_before(self, k: int, n: Numeral) -> bool:
        """ "to 600 billion won ($459 million) in the quarter from 14.1 trillion won": what it came from."""
        while k and self.nums[k - 1].kind == "equivalent":
            k -= 1
        return k > 0 and self.nums[k - 1].unit == n.unit and self.low[self.nums[k - 1].first - 1] == "to"

    def _is_whole(self, part: Numeral, n: Numeral) -> bool:
        gap = n.first - part.last
        return gap <= 4 and (
            part.kind in ("share", "multiple")
            or (
                gap == 2
                and part.kind == "level"
                and part.unit == n.unit == "1"
                and self.low[n.first - 1] == "the"
                and (part.value or 0) < (n.value or 0)
            )
        )

    def _revisions(self) -> None:
        """Which figures a correction replaces and which it puts in their place: "revised from 62 to 64", "first
        reported as 62"."""
        low, sent, nums = self.low, self.sent, self.nums
        moved = self.says(_REVISION)
        state: str | None = None
        told: list[tuple[Numeral, str]] = []
        at = sent.first
        for k, n in enumerate(nums):
            for j in range(at, n.first):
                w = low[j]
                if w in (";", ".") or w in _CLAUSE_BREAK:
                    state = None
                elif w in _REVISION and w not in ("raised", "trimmed"):
                    state = "after"
                elif w in _SUPERSEDED and (
                    (
                        w in ("preliminary", "provisional")
                        and low[j - 1 - (low[j - 1] == "the")] not in ("on", "to")
                        and low[j + 1] not in _FIRST_SUMS
                    )
                    or low[j + 1] in _REPORTED
                    or low[j - 1] in _REPORTED
                ):  # but "based on provisional data, sales reached"
                    state = "before"
            at = n.last
            if (
                low[at : at + 1] == ["before"]
                and n.value is not None
                and not _REVISING.isdisjoint(low[at + 1 : at + 4])
            ):
                # "was 0.93 percent before the revision"
                told.append((n, "before"))
                continue
            if n.kind in ("level", "share", "change") and n.value is not None and self._superseded(at):
                told.append((n, "before"))
                continue
            if state is None or n.kind in ("rank", "duration") or n.value is None:
                continue
            lead = next(
                (
                    low[j]
                    for j in range(n.first - 1, max(self.left(k), n.first - 5) - 1, -1)
                    if low[j] not in _BASE_HEDGE
                ),
                "",
            )
            if state == "before" and lead in ("was", "is", "now") and told and told[-1][0].unit == n.unit:
                told.append((n, "after"))
            elif (moved and lead == "from") or state == "before":
                told.append((n, "before"))
            elif lead in ("to", "at", "is", "was", "as", "of", "now") and (
                lead != "of" or low[n.first - 2] in _REVISED
            ):
                told.append((n, "after"))
        old = next((n for n, revision in told if revision == "before"), None)
        if old is None and not moved:
            return
        for n, revision in told:
            n.revision = revision
        if old is not None and self.says(_REVISED):
            # "Preliminary data put it at 5.2 billion; the final figure is 4.8 billion."
            for n in nums:
                if n.revision is None and n.unit == old.unit and n.kind == old.kind and n.first > old.first:
                    n.revision = "after"

    def _superseded(self, at: int) -> bool:
        """ "not 88.3 billion, as previously reported", "below the 4.1 percent that was initially estimated": it was
        told before."""
        low, last = self.low, min(self.sent.last, at + 7)
        k = at
        while k < last and low[k] in _OF_BEFORE:
            k += 1
        if k + 1 >= last or low[k] not in _SUPERSEDED or low[k + 1] not in _REPORTED:
            return False
        # not "4 percent, initially put at 3 percent"
        return k + 2 >= self.sent.last or low[k + 2] not in ("at", "as")


def _or_again(doc: Doc, m: Numeral) -> bool:
    """ "29 million bags, or 1.74 million tonnes": what is told in another measure last is what is gone on about."""
    return m.kind == "equivalent" and doc.low[m.first - 1] == "or" and not is_money(m.unit)


def _sentences(found: list[Numeral]) -> Iterator[list[Numeral]]:
    """The numerals of one sentence after the other."""
    i, n = 0, len(found)
    while i < n:
        j = i
        while j < n and found[j].sent == found[i].sent:
            j += 1
        yield found[i:j]
        i = j


def _measures(doc: Doc, found: list[Numeral]) -> None:
    """Units that the whole text tells: degrees where miles and gallons are told, meters that count electricity."""
    low = doc.low
    spelled = [n for n in found if n.unit in _SPELLED and low[n.last - 1] in _SPELLED_AS]
    if not spelled:
        return
    warm = [n for n in spelled if n.unit == "degC" and (n.value or 0.0) > 45]
    if warm and any(n.unit in _AMERICAN for n in found):
        for n in spelled:
            if n.unit == "degC" or (n.unit == "degree" and low[n.first - 1] in _COMPARED_BEFORE):
                n.unit = "degF"  # "61 degrees" on a morning in Vermont
    if any(n.unit == "m" for n in spelled) and not _METERED.isdisjoint(low):
        for n in spelled:
            if n.unit == "m" and (n.value or 0.0) >= 1000 and low[n.last : n.last + 1] != ["of"]:
                n.unit = "1"  # "installed 213,000 meters"


def read(doc: Doc, found: list[Numeral], claimed: list[bool]) -> None:
    """Decide kind, sign, hedge and relation of every statement in `found` (in text order)."""
    before: list[Numeral] = []
    rate, size = 0, 0.0
    shares: list[float] = []
    last: Numeral | None = None
    for group in _sentences(found):
        nums = [m for m in group if m.kind in STATEMENT_KINDS or m.kind == "duration"]
        if nums:
            reader = SentenceReader(doc, doc.sents[nums[0].sent], nums, before, claimed, rate, size, shares, last)
            reader.read()
            rate = reader.rate
            told = [m for m in nums if m.unit == "percent" and m.value]
            size = next((abs(m.value or 0.0) for m in reversed(told) if m.kind == "change"), size)
            shares = (shares + [m.value or 0.0 for m in told if m.kind == "share" and m.form != "fraction"])[-12:]
            # an age is of who speaks: "said Ma Xiuhua, 51. Five years ago it was 5,000"
            told = [m for m in nums[-12:] if m.unit != "year"]
            last = next((m for m in reversed(told) if m.kind not in ("duration", "rank", "multiple")), last)
            before = (before + [m for m in told if m.kind in ("level", "share") or _or_again(doc, m)])[-12:]
    _measures(doc, found)
