"""What a number tells: level, change, share or multiple; its sign, its hedge, its scenario, and the level that it belongs to.

Works sentence by sentence on the numerals that `numerals` found. Words of the cues are data; the order of the rules is here.
Periods, places and subjects come later.
"""

from __future__ import annotations

from .lexicon import words
from .model import STATEMENT_KINDS, Numeral
from .tokens import Doc, Sentence

_UP = words("up")
_DOWN = words("down")
_MOVE = _UP | _DOWN
_CHANGE_NOUN = words("change_noun")
_COMPARATIVE_UP = words("comparative_up")
_COMPARATIVE_DOWN = words("comparative_down")
_COMPARATIVE = _COMPARATIVE_UP | _COMPARATIVE_DOWN
_NARROWING = words("narrowing")
_SHARE_VERB = words("share_verb")
_SHARE_NOUN = words("share_noun")
_APPROX = words("approx")
_TARGET = words("target")
_CONDITION = words("condition")
_DETERMINER = words("determiner")
_BE = words("be")
_GLUE = frozenset((",", "and", "or", "to", "by", "&", "-", "\u2013", "\u2014"))
# What may stand with the glue between two members of a list.
_LIST_HEDGE = _APPROX | frozenset("more than over above less fewer at least a an the just only $ us rmb".split())
_HEDGE = _APPROX | frozenset(
    "more than over at least above under below less fewer up to just only as much many an a the another further mere no not close well slightly exceed"
    " exceeding exceeded estimated total average combined some of".split()
)
_YOY_ADVERB = frozenset("year-on-year yoy year on annually yearly sharply slightly significantly steadily rapidly considerably further respectively just only even also"
                        " respectively nearly almost about some by an average of another a as much the over more than around roughly to fully - y".split())  # fmt: skip
_PERCENT = frozenset(("percent", "permille"))
_DASH = frozenset("-\u2013\u2014")


def _is_money(unit: str | None) -> bool:
    return unit is not None and len(unit) == 3 and unit.isupper() and unit != "TEU"


class SentenceReader:
    """Kinds and relations of the numerals of one sentence, with what the sentences before it left open."""

    def __init__(
        self, doc: Doc, sent: Sentence, nums: list[Numeral], before: list[Numeral], claimed: bytearray
    ) -> None:
        self.doc = doc
        self.low = doc.low
        self.sent = sent
        self.nums = nums
        self.before = before  # levels and shares of the paragraph's earlier sentences, in order
        self.claimed = claimed

    def read(self) -> None:
        self._lists()
        for k, n in enumerate(self.nums):
            if n.kind == "level" or n.kind == "share" and n.form != "fraction":
                self._kind(k, n)
            elif n.form == "fraction" and n.kind == "share":
                self._fraction(k, n)
            elif n.kind == "multiple":
                self._multiple(k, n)
            elif n.kind == "rank":
                pass
            self._qualifier(k, n)
        self._spread()
        for n in self.nums:
            if n.qualifier and n.kind == "level" and self._threshold(n):
                n.scenario = "condition"
        self._equivalents()
        self._bases()
        self._attach()

    # -- lists and ranges: units and scales told once -----------------------------------------------------------------------------

    def _gap(self, a: Numeral, b: Numeral) -> list[str]:
        return self.low[a.last : b.first]

    def _lists(self) -> None:
        """Number the lists and hand the unit and scale of their last member (or first, when it is a prefix) to the others."""
        nums, low = self.nums, self.low
        group = 0
        for k in range(1, len(nums)):
            a, b = nums[k - 1], nums[k]
            if b.first - a.last > 6:
                continue
            gap = self._gap(a, b)
            if (
                not gap
                or any(
                    w not in _GLUE and w not in _LIST_HEDGE and not (w in ("up", "down") and a.unit == b.unit)
                    for w in gap
                )
                or any(self.claimed[a.last : b.first])
            ):
                continue
            head = gap[0]
            lead = low[a.first - 1] if a.first > self.sent.first else ""
            if "to" in gap and (
                head != "to"
                or lead in ("by", "of")
                and a.unit == b.unit
                or a.unit != b.unit
                and a.unit != "1"
                and not (_is_money(a.unit) and b.unit == "1")
            ):
                continue
            if "by" in gap and "and" not in gap and "," not in gap:
                continue
            # ", or 41.3 percent" tells the same again; ", 22.5 percent" without an "and" behind it adds a share.
            if head == "," and "or" in gap and a.unit != b.unit:
                continue
            if (
                gap == [","]
                and a.unit != b.unit
                and not (a.unit == "1" and k + 1 < len(nums) and self._continues(b, nums[k + 1]))
            ):
                continue
            if head == "or" and a.unit != b.unit and a.unit != "1":
                continue
            if b.form in ("fraction", "verb", "fold") and a.unit != b.unit:
                continue
            if not a.group:
                group += 1
                a.group = self.sent.index * 1000 + group
            b.group = a.group
            if (
                head in _DASH and len(gap) == 1 and self.doc.starts[b.first] - self.doc.ends[a.last - 1] <= 3
                or gap == ["and"] and lead == "between"
                or head == "to" and lead != "from"
                or gap == ["or"] and a.unit == "1" and b.unit != "1" and a.kind != "multiple"
            ):  # fmt: skip
                a.form, b.form = "range_low", "range_high"
        # Back to front, so that a list of any length takes over what its last member says.
        for k in range(len(nums) - 1, 0, -1):
            a, b = nums[k - 1], nums[k]
            if not b.group or a.group != b.group or b.value is None or a.value is None:
                continue
            if (
                a.unit == "1"
                and b.unit not in (None, "1", "ratio")
                and b.kind in ("level", "duration", "change", "share")
                and a.kind == "level"
            ):
                scale = (
                    self._scale_of(b)
                    if self._scale_of(a) == 1 and not (_is_money(b.unit) and self._prefixed(b))
                    else 1.0
                )
                if scale != 1 and self._fits(a.value * scale, b.value):
                    self._rescale(a, scale)
                if scale != 1 or not _is_money(b.unit) or self._scale_of(a) != 1 or a.value < 1000:
                    a.unit = b.unit
                    if b.kind == "duration":
                        a.kind = "duration"
            elif _is_money(a.unit) and b.unit == "1" and a.form == "range_low":
                b.unit = a.unit
                scale = self._scale_of(b)
                if scale != 1 and self._scale_of(a) == 1:
                    self._rescale(a, scale)
            elif (
                a.unit == b.unit
                and a.form == "range_low"
                and self._scale_of(a) == 1
                and (scale := self._scale_of(b)) != 1
                and a.value * scale <= b.value
            ):
                self._rescale(a, scale)

    def _continues(self, a: Numeral, b: Numeral) -> bool:
        """Whether a list goes on from a to b with an "and" or another comma."""
        gap = self._gap(a, b)
        return 0 < len(gap) <= 3 and gap[0] in (",", "and") and all(w in (",", "and") or w in _APPROX for w in gap)

    @staticmethod
    def _fits(value: float, other: float) -> bool:
        return other == 0 or 1e-4 <= abs(value / other) <= 1e4

    def _prefixed(self, n: Numeral) -> bool:
        return not self.low[n.first][0].isdigit()

    def _scale_of(self, n: Numeral) -> float:
        """The scale written in the expression: 1e9 for "23.6 billion"."""
        for token in self.low[n.first : n.last]:
            if token[0].isdigit():
                try:
                    printed = abs(float(token.replace(",", "")))
                except ValueError:
                    return 1.0
                return round(abs(n.value or 0) / printed) if printed and n.value else 1.0
        return 1.0

    @staticmethod
    def _rescale(n: Numeral, scale: float) -> None:
        assert n.value is not None and n.value_low is not None and n.value_high is not None
        n.value *= scale
        n.value_low *= scale
        n.value_high *= scale

    # -- kind -----------------------------------------------------------------------------------------------------------------------

    def _left(self, k: int) -> int:
        """First token of what may speak of numeral k on its left."""
        return self.nums[k - 1].last if k else self.sent.first

    def _right(self, k: int) -> int:
        return self.nums[k + 1].first if k + 1 < len(self.nums) else self.sent.last

    def _kind(self, k: int, n: Numeral) -> None:
        low = self.low
        if n.unit == "ratio":
            return
        if n.unit == "1" and self._places(k, n):
            return
        sign = self._change_sign(k, n)
        if n.unit == "percentage_point":
            if self._gap_to_other(k, n):
                n.kind = "level"
                if sign < 0 or self._right_comparative(k, n) in _COMPARATIVE_DOWN:
                    self._negate(n)
            else:
                n.kind = "change"
                if sign < 0:
                    self._negate(n)
            return
        if n.unit in _PERCENT:
            if sign:
                n.kind = "change"
                if sign < 0 and n.value is not None and n.value > 0:
                    self._negate(n)
                elif low[n.first] in ("-", "\u2212", "\u2013", "minus"):
                    pass
            else:
                n.kind = "share"
            return
        if sign and self._count_changes(k, n):
            n.kind = "change"
            if sign < 0 and n.value is not None and n.value > 0:
                self._negate(n)

    def _places(self, k: int, n: Numeral) -> bool:
        """Places climbed or lost in a ranking."""
        low = self.low
        j = n.last
        if not (
            j < self.sent.last and low[j] in ("place", "places", "spot", "spots", "notch", "notches", "rung", "rungs")
        ):
            nums = self.nums
            return bool(
                n.group
                and k + 1 < len(nums)
                and nums[k + 1].group == n.group
                and self._places(k + 1, nums[k + 1])
                and self._as_place(n, nums[k + 1])
            )
        around = low[max(self.sent.first, n.first - 8) : n.first] + low[j : min(j + 3, self.sent.last)]
        down = any(w in _DOWN or w in ("worse", "lower", "behind") for w in around)
        if not down and not any(w in _UP or w in ("better", "higher", "ahead", "moved", "climb") for w in around):
            return False
        n.kind = "change"
        if down:
            self._negate(n)
        return True

    def _as_place(self, n: Numeral, other: Numeral) -> bool:
        n.kind = other.kind
        if (other.value or 0) < 0:
            self._negate(n)
        return True

    @staticmethod
    def _negate(n: Numeral) -> None:
        if n.value is None or n.value < 0:
            return
        n.value = -n.value
        n.value_low, n.value_high = (-(n.value_high or 0.0), -(n.value_low or 0.0))

    def _change_sign(self, k: int, n: Numeral) -> int:
        """+1 or -1 where the words around numeral k tell a change, else 0."""
        low = self.low
        first, start, end = n.first, self._left(k), self._right(k)
        if low[first] == "+":
            return 1
        if low[first] in ("-", "\u2212") and n.unit in _PERCENT:
            return -1
        # "The increase, 150 million yuan, was the largest on record."
        if (
            first - 3 >= self.sent.first
            and low[first - 1] == ","
            and low[first - 2] in _CHANGE_NOUN
            and low[first - 3] in ("the", "this")
        ):
            return 1 if low[first - 2] in _UP else -1
        # Member of a list: what the first one is.
        if (
            k
            and n.group
            and self.nums[k - 1].group == n.group
            and n.unit in _PERCENT | {"percentage_point"}
            and self.nums[k - 1].unit == n.unit
        ):
            own = self._left_sign(first, self.nums[k - 1].last) or self._right_sign(n.last, end)
            if own:
                return own
            previous = self.nums[k - 1]
            return 0 if previous.kind != "change" else (-1 if (previous.value or 0) < 0 else 1)
        left = self._left_sign(first, start)
        if left:
            return self._with_narrowing(left, first, start)
        right = self._right_sign(n.last, end)
        if right:
            return right
        # "1.94 billion yuan or 10.2 percent more than": what the rate is, the amount is too.
        if (
            n.unit not in _PERCENT
            and k + 1 < len(self.nums)
            and self.nums[k + 1].unit in _PERCENT
            and self._gap(n, self.nums[k + 1]) in (["or"], [",", "or"])
        ):
            j = self.nums[k + 1].last
            j += low[j : j + 1] == [","]
            if low[j : j + 1] and low[j] in _COMPARATIVE:
                return self._right_sign(j, min(self.sent.last, j + 6))
        # "to 41, or by 78.3 percent"
        if n.unit in _PERCENT and low[first - 2 : first] == ["or", "by"]:
            for j in range(first - 3, max(self.sent.first, first - 24) - 1, -1):
                if low[j] in _MOVE:
                    return 1 if low[j] in _UP else -1
        # "up 21.3 percent and automobiles 14.8 percent", "industry by 6.28%; and services by 6.12%": the verb is left out.
        if k and n.unit in _PERCENT:
            previous = next(
                (m for m in reversed(self.nums[max(0, k - 3) : k]) if m.kind == "change" and m.unit == n.unit), None
            )
            if previous is not None:
                gap = low[previous.last : first] if self.nums[k - 1] is previous else low[self.nums[k - 1].last : first]
                if (
                    gap
                    and len(gap) <= 7
                    and gap[0] in (",", "and", ";")
                    and (gap[-1] == "by" or self.nums[k - 1] is previous)
                    and len(gap) > 1
                    and not any(
                        w in _SHARE_VERB
                        or w in _SHARE_NOUN
                        or w in ("of", "for", "is", "was", "were", "which", "or", "with", "at", "to")
                        for w in gap
                    )
                    and low[n.last : n.last + 1] != ["of"]
                ):
                    return -1 if (previous.value or 0) < 0 else 1
            # "4.1 points faster than the national average of 28.2 percent"
            if (
                self.nums[k - 1].unit == "percentage_point"
                and low[first - 1] in ("of", "at")
                and low[first - 2 : first - 1] in (["average"], ["rate"], ["level"])
                and any(
                    w in ("grew", "growth", "rose", "faster", "slower", "increase")
                    for w in low[self.sent.first : first]
                )
            ):
                return 1
        # "an increase of 1.15 billion yuan, or 8.5 percent": the same change told as a rate.
        if (
            k
            and n.unit in _PERCENT
            and low[first - 1] == "or"
            and first - self.nums[k - 1].last <= 2
            and self.nums[k - 1].kind == "change"
        ):
            return -1 if (self.nums[k - 1].value or 0) < 0 else 1
        # "257.42 billion yuan, or 8.4 percent, more than in the previous year"
        if n.unit in _PERCENT and low[n.last : n.last + 1] == [","] and k and low[first - 1] == "or":
            right = self._right_sign(n.last + 1, min(self.sent.last, n.last + 6))
            if right and low[n.last + 1] in _COMPARATIVE:
                return right
        # "are not 66.7 percent, but 64.8 percent"
        if (
            k
            and n.unit in _PERCENT
            and self.nums[k - 1].kind == "change"
            and low[first - 1] in ("but", "not")
            and first - self.nums[k - 1].last < 8
        ):
            return -1 if (self.nums[k - 1].value or 0) < 0 else 1
        if n.unit in _PERCENT:
            # "growth was 18.6 percent", "their growth rates were 107.8%", "growth of the sector reached 5 percent"
            j = first - 1
            steps = 0
            while j >= start and steps < 14:
                w = low[j]
                if w in (",", ";", "(", ")", "while", "whereas"):
                    break
                if w in ("growth", "inflation", "increase") and not (
                    low[j - 1 : j] == ["economic"] and low[j + 1 : j + 2] == ["zone"]
                ):
                    return 1
                if w in ("decline", "contraction", "deflation"):
                    return -1
                if w in _SHARE_NOUN and w not in ("rate", "rates"):
                    return 0
                j -= 1
                steps += 1
            # "Imports grew 43.6 pct to 55.64 bln and exports 18.7 pct to 34.68 bln"
            if (
                n.last + 1 < self.sent.last
                and low[n.last] == "to"
                and k + 1 < len(self.nums)
                and self.nums[k + 1].unit not in _PERCENT
                and self.nums[k + 1].first - n.last <= 4
            ):
                for m in reversed(self.nums[:k]):
                    if m.kind == "change":
                        return -1 if (m.value or 0) < 0 else 1
        return 0

    def _with_narrowing(self, sign: int, first: int, start: int) -> int:
        """ "The decline narrowed by 2 points" is a rise, "growth slowed by 0.3 points" a fall."""
        low = self.low
        span = low[start:first]
        if any(w in _NARROWING or w in ("cut", "shrank") for w in span) and any(
            w in ("decline", "drop", "fall", "contraction", "decrease", "deficit") for w in span
        ):
            return 1
        return sign

    def _left_sign(self, first: int, start: int) -> int:
        """Sign of a move told right before token `first`: "up", "rose by", "an increase of", "a growth rate of"."""
        low = self.low
        j = first - 1
        steps = 0
        by = of = False
        while j >= start and steps < 9:
            w = low[j]
            if w == "to" or w == "from":
                if w == "from" or by or of or steps and low[j + 1] not in _HEDGE:
                    return 0
                # "rose to 28 percent" is a level, "growth rose to 9.6%" a rate of growth.
                return 0
            if w in _MOVE:
                if (
                    w == "up"
                    and low[j - 1 : j]
                    and low[j - 1]
                    in (
                        "made",
                        "makes",
                        "make",
                        "making",
                        "took",
                        "takes",
                        "taking",
                        "take",
                        "set",
                        "sets",
                        "built",
                        "goes",
                        "build",
                    )
                ):
                    return 0
                if w == "up" and low[j + 1 : j + 2] == ["to"]:
                    return 0
                if w in ("add", "cut") and not by:
                    return 0
                if w == "contract" and not by:
                    return 0
                if (
                    w in _CHANGE_NOUN
                    and not (by or of)
                    and w not in _DIRECT_NOUN_VERBS
                    and low[j + 1] not in ("was", "is", "at")
                ):
                    # "growth 5 percent" reads as a rate all the same.
                    pass
                if w == "inflation":
                    return 1
                return 1 if w in _UP else -1
            if w == "by":
                by = True
            elif w == "of":
                of = True
            elif w in ("was", "were", "is", "stood", "at", "reached", "hit", "came"):
                of = True
            elif w in ("rate", "rates", "pace", "margin"):
                if low[j - 1] in ("growth", "increase", "inflation", "expansion"):
                    return 1
                if low[j - 1] in ("decline",):
                    return -1
                if not (low[j - 1 : j] == ["annual"] or low[j - 1 : j] == ["average"]):
                    return 0
            elif w == "," and by and j == first - 2:
                pass
            elif w in (",", ";", ":", "(", ")", ".", "while", "and", "but", "whereas"):
                return 0
            elif w in _YOY_ADVERB or w.endswith("ly") or w in _HEDGE:
                pass
            elif w in ("place", "places", "points", "percent"):
                return 0
            else:
                # One or two words may stand between ("rose an average", "growth in output of"), no more.
                steps += 2
            j -= 1
            steps += 1
        return 0

    def _right_comparative(self, k: int, n: Numeral) -> str:
        for w in self.low[n.last : min(n.last + 4, self._right(k))]:
            if w in _COMPARATIVE:
                return w
        return ""

    def _right_sign(self, j: int, end: int) -> int:
        """Sign of a move told right after a number: "more than in 2016", "fewer", "growth", "up on a year earlier", "cheaper"."""
        low = self.low
        limit = min(end, j + 7, self.sent.last)
        start = j
        while j < limit:
            w = low[j]
            if (
                w in ("year-on-year", "yoy")
                or w == "year"
                and low[j + 1 : j + 3] in (["on", "year"], ["-", "on"])
                or w == "y"
                and low[j + 1 : j + 2] in (["-"], ["/"])
            ):
                j += 5 if w == "year" and low[j + 1 : j + 3] == ["-", "on"] else 3 if w in ("year", "y") else 1
                following = low[j] if j < limit else ""
                if following in _CHANGE_NOUN or following in _COMPARATIVE or following in ("up", "down"):
                    return -1 if following in _DOWN or following in _COMPARATIVE_DOWN else 1
                return 1
            if w in _COMPARATIVE:
                following = low[j + 1] if j + 1 < self.sent.last else ""
                if w in ("above", "below"):
                    return 1 if w == "above" else -1
                if (
                    following == "than"
                    or w
                    not in ("more", "less", "under", "short", "behind", "better", "longer", "shorter", "below", "above")
                    or j == start
                    and following in (",", ".", ";", "", ")", "from", "on", "over", "in")
                ):
                    return -1 if w in _COMPARATIVE_DOWN else 1
                return 0
            if w in ("up", "down") and j == start:
                return 1 if w == "up" else -1
            if w in _CHANGE_NOUN or w in ("yoy",):
                if w in (
                    "increase",
                    "growth",
                    "rise",
                    "gain",
                    "jump",
                    "surge",
                    "drop",
                    "decline",
                    "decrease",
                    "fall",
                    "reduction",
                    "cut",
                    "dip",
                    "expansion",
                    "contraction",
                    "slump",
                    "climb",
                    "plunge",
                    "improvement",
                    "hike",
                    "slowdown",
                ):
                    return -1 if w in _DOWN else 1
                return 0
            if w == "over" or w == "from":
                tail = low[j + 1 : j + 5]
                if w == "over" and any(x in ("year", "earlier", "period", "previous") for x in tail) and j == start:
                    return 1
                return 0
            if w in (
                "annual",
                "annually",
                "average",
                "overall",
                "in",
                "further",
                "-",
                "sales",
                "price",
                "real",
                "nominal",
            ):
                if w == "in" and j > start:
                    return 0
                if w == "in":
                    return 0
                j += 1
                continue
            return 0
        return 0

    def _gap_to_other(self, k: int, n: Numeral) -> bool:
        """Percentage points against another place or rate ("above the national average") and not against another time."""
        low, claimed = self.low, self.claimed
        while n.group and k + 1 < len(self.nums) and self.nums[k + 1].group == n.group:
            k += 1
            n = self.nums[k]
        j, end = n.last, min(self._right(k), n.last + 14, self.sent.last)
        if j >= end:
            return self._beaten(n.first)
        seen = False
        while j < end:
            w = low[j]
            if w in (",", ";", ".", ")", "(") and seen:
                break
            if w in _COMPARATIVE or w in ("ahead", "behind"):
                seen = True
            elif seen:
                if claimed[j] or w in (
                    "year",
                    "earlier",
                    "previous",
                    "period",
                    "ago",
                    "forecast",
                    "expected",
                    "quarter",
                    "month",
                    "months",
                    "before",
                    "level",
                ):
                    return False
                if w in (
                    "average",
                    "national",
                    "nationwide",
                    "country",
                    "region",
                    "city",
                    "province",
                    "overall",
                    "provincial",
                    "delta",
                    "rate",
                    "ordinary",
                    "rest",
                    "world",
                    "eastern",
                    "western",
                    "global",
                    "eu",
                    "regional",
                ):
                    return True
            elif w in (",", ";", "."):
                break
            j += 1
        return seen and any(t[:1].isupper() for t in self.doc.toks[n.last : j]) or not seen and self._beaten(n.first)

    def _beaten(self, first: int) -> bool:
        """ "outpaced that of value added by 5.4 percentage points", "beat the national rate by seven"."""
        low = self.low
        j = first - 1
        while j >= self.sent.first and first - j < 14:
            if low[j] in (
                "beat",
                "beating",
                "beats",
                "outpaced",
                "outpacing",
                "outpace",
                "outperformed",
                "surpassed",
                "surpassing",
                "exceeded",
                "exceeding",
                "outstripped",
                "trailed",
                "lagged",
            ):
                return True
            if low[j] in (",", ";") and first - j > 8:
                return False
            j -= 1
        return False

    def _count_changes(self, k: int, n: Numeral) -> bool:
        """Whether a count or amount is itself the change: "36 more than a year earlier", "an increase of 1.15 billion yuan"."""
        low = self.low
        j = n.first - 1
        start = self._left(k)
        moved = ""
        while j >= start and n.first - j <= 8:
            w = low[j]
            if w in ("by", "of"):
                moved = w
            elif w in _MOVE:
                if moved == "by" or w in ("up", "down") or (moved == "of" and w in _CHANGE_NOUN):
                    return True
                if w in _CHANGE_NOUN and low[j + 1 : j + 2] == ["of"]:
                    return True
                return False
            elif w == "," and n.first - j == 1 and low[j - 1] in _CHANGE_NOUN and low[j - 2] in ("the", "this", "an"):
                return True
            elif w in (",", ";", "(", ")", "to", "from", "and"):
                break
            elif w not in _HEDGE and w not in _YOY_ADVERB and not w.endswith("ly"):
                # "went up by 8,300", "grew from ... by" keep a word or two between
                if moved != "by" or n.first - j > 4:
                    break
            j -= 1
        # "36 more than a year earlier", "15 more than in 2016", "1.94 billion yuan ... more than in 2021"
        j = n.last
        end = min(self.sent.last, j + 16)
        # the same told in percent stands between: "1.94 billion yuan, or 10.2 percent, more than in 2021"
        if (
            k + 1 < len(self.nums)
            and self.nums[k + 1].unit in _PERCENT
            and self._gap(n, self.nums[k + 1]) in (["or"], [",", "or"])
        ):
            j = self.nums[k + 1].last
            if low[j : j + 1] == [","]:
                j += 1
        if (
            j < end
            and low[j] in _COMPARATIVE
            and low[j] not in ("above", "below", "under")
            and low[j + 1 : j + 2] == ["than"]
        ):
            return True
        if (
            j < end
            and low[j] in _COMPARATIVE
            and low[j] in ("more", "fewer", "less", "higher", "lower")
            and low[j + 1 : j + 2] in ([","], ["."], ["from"], ["on"], ["compared"])
        ):
            return True
        return j < end and low[j] in ("up", "down") and low[j + 1 : j + 2] in (["on"], ["from"])

    def _fraction(self, k: int, n: Numeral) -> None:
        """ "cut by a third", "a third more than", "half as much again" are changes; "two-thirds of" a share."""
        low = self.low
        j = n.first - 1
        while (
            j >= self.sent.first
            and (low[j] in _HEDGE or low[j] in ("by", "nearly"))
            and low[j] != "of"
            and low[j] != "to"
        ):
            j -= 1
        if j >= self.sent.first and j < n.first - 1 and low[j + 1 : n.first].count("by"):
            # "cut the cost of feeding 3,000 sheep by a fifth": the verb may stand further off.
            i = j
            while i >= self._left(k) - 12 and i >= self.sent.first:
                if low[i] in _MOVE and low[i] != "contract":
                    n.kind = "change"
                    if low[i] in _DOWN:
                        self._negate(n)
                    return
                if low[i] in (",", ";"):
                    break
                i -= 1
        after = low[n.last] if n.last < self.sent.last else ""
        if (
            after in _COMPARATIVE
            and after not in ("above", "below", "under")
            and low[n.last + 1 : n.last + 2] in (["than"], [","], ["."], ["from"], ["on"])
        ):
            n.kind = "change"
            if after in _COMPARATIVE_DOWN:
                self._negate(n)
        elif after in ("increase", "rise", "growth", "drop", "decline", "cut", "reduction", "decrease"):
            n.kind = "change"
            if after in _DOWN:
                self._negate(n)

    def _multiple(self, k: int, n: Numeral) -> None:
        """ "increased by 1.5 times" is a change of 150 percent; "1.5 times that of", "doubled" and "a fivefold rise" are multiples."""
        low = self.low
        if n.form == "times":
            j = n.first - 1
            while j >= self.sent.first and (
                low[j] in _HEDGE or low[j] in ("by", "year", "on", "year-on-year", "yoy", "-")
            ):
                if low[j] == "to":
                    return
                j -= 1
            after = low[n.last] if n.last < self.sent.last else ""
            if (
                j >= self.sent.first
                and (low[j] in _MOVE and low[j] not in ("add",))
                and after not in ("that", "the", "as", "those", "what", "its", "their")
            ):
                assert n.value is not None
                n.kind, n.unit = "change", "percent"
                self._rescale(n, 100.0)
                if low[j] in _DOWN:
                    self._negate(n)
            elif low[n.last : n.last + 2] == ["less", "than"] or low[n.last : n.last + 2] in (
                ["smaller", "than"],
                ["fewer", "than"],
                ["lower", "than"],
            ):
                if n.value:
                    n.value, n.value_low, n.value_high = (
                        1 / n.value,
                        1 / (n.value_high or n.value),
                        1 / (n.value_low or n.value),
                    )

    # -- hedges ---------------------------------------------------------------------------------------------------------------------

    def _qualifier(self, k: int, n: Numeral) -> None:
        low = self.low
        j = n.first - 1
        start = max(self.sent.first, n.first - 5, self.nums[k - 1].last if k else 0)
        found: str | None = None
        while j >= start and found is None:
            w = low[j]
            previous = low[j - 1] if j > start else ""
            if w in (
                "about",
                "some",
                "around",
                "nearly",
                "almost",
                "roughly",
                "approximately",
                "circa",
                "ca",
                "approx",
                "estimated",
                "~",
                "\u7ea6",
            ):
                found = "approx"
            elif w == "to" and previous == "close":
                found = "approx"
            elif w == "than" and previous in (
                "more",
                "greater",
                "higher",
                "better",
                "larger",
                "less",
                "fewer",
                "lower",
                "smaller",
            ):
                up = previous in ("more", "greater", "higher", "better", "larger")
                if low[j - 2 : j - 1] in (["no"], ["not"]) and j - 2 >= self.sent.first:
                    up = not up
                found = "more_than" if up else "less_than"
            elif w in (
                "over",
                "above",
                "exceeding",
                "exceeded",
                "exceed",
                "exceeds",
                "topped",
                "topping",
                "tops",
                "top",
                "surpassed",
                "surpassing",
                "surpass",
                "passed",
                "crossed",
                "beyond",
                "past",
                ">",
                "broke",
                "\u8d85",
            ):
                found = "more_than"
            elif w == "least" and previous == "at":
                found = "more_than"
            elif w == "of" and previous in ("excess", "minimum", "upwards", "mark"):
                found = "more_than" if previous != "mark" else None
                if previous == "mark":
                    break
            elif w == "mark" or w == "line":
                break
            elif w in ("under", "below", "<", "within"):
                found = "less_than"
            elif w == "to" and previous == "up":
                found = "less_than"
            elif w in ("most",) and previous == "at":
                found = "less_than"
            elif w in (
                "a",
                "an",
                "the",
                "by",
                "only",
                "just",
                "another",
                "of",
                "total",
                "mark",
                "as",
                "much",
                "many",
                "-",
                "to",
                "at",
            ) or low[j] in ("us", "$", "rmb"):
                pass
            else:
                break
            j -= 1
        after = low[n.last : n.last + 3]
        if "plus" in low[n.first : n.last]:
            found = "more_than"
        elif "odd" in low[n.first : n.last]:
            found = "approx"
        if found is None and after:
            if after[:2] in (
                ["or", "more"],
                ["or", "above"],
                ["and", "above"],
                ["or", "higher"],
                ["and", "over"],
                ["and", "more"],
                ["or", "over"],
                ["or", "longer"],
            ):
                found = "more_than"
            elif after[:2] in (["or", "so"],):
                found = "approx"
            elif after[:2] in (["or", "less"], ["or", "fewer"], ["or", "below"], ["at", "most"]):
                found = "less_than"
            elif after[0] in ("-",) and after[1:2] in (["plus"], ["odd"]):
                found = "more_than" if after[1] == "plus" else "approx"
            elif after[0] in ("mark", "line") or after[:2] in (["-", "mark"],):
                if any(
                    w
                    in (
                        "break",
                        "breaks",
                        "broke",
                        "broken",
                        "pass",
                        "passed",
                        "passes",
                        "cross",
                        "crossed",
                        "crosses",
                        "exceed",
                        "exceeded",
                        "top",
                        "topped",
                        "hit",
                    )
                    for w in low[max(self.sent.first, n.first - 4) : n.first]
                ):
                    found = "more_than"
        if found is None:
            head = low[max(self.sent.first, n.first - 4) : n.first]
            if (
                any(
                    w in ("topped", "tops", "top", "exceeded", "exceeds", "exceed", "surpassed", "surpass")
                    for w in head
                )
                and not any(w in ("by",) for w in head)
                and n.kind == "level"
                and (not k or self.nums[k - 1].last <= n.first - 4)
            ):
                if head[-1] in ("the",) or head[-1] in _MOVE:
                    found = "more_than"
        n.qualifier = found

    def _threshold(self, n: Numeral) -> bool:
        """ "enterprises with revenue of over 20 million yuan", "those of over 10 million yuan each", "people under 30"."""
        low, start = self.low, self.sent.first
        if low[n.last : n.last + 1] == ["each"] and n.unit != "1":
            return True
        j, steps = n.first - 1, 0
        while j >= start and steps < 8:
            w = low[j]
            if w in ("with", "of", "whose", "having", "under", "over", "above", "below", "aged"):
                head = low[j - 1] if j > start else ""
                if head in _THRESHOLD_HEAD:
                    return True
            if w in (",", ";", "(") or w in ("was", "were", "is", "are", "reached", "totaled"):
                break
            j -= 1
            steps += 1
        return False

    def _spread(self) -> None:
        """A hedge, kind or sign told for one of a list or range holds for the others."""
        for a, b in zip(reversed(self.nums[:-1]), reversed(self.nums), strict=False):
            if (
                b.group
                and a.group == b.group
                and b.kind == "change"
                and a.kind == "share"
                and a.unit == b.unit
                and a.form != "fraction"
            ):
                a.kind = "change"
                if (b.value or 0) < 0:
                    self._negate(a)
        for a, b in zip(self.nums, self.nums[1:], strict=False):
            if b.group and a.group == b.group:
                if b.qualifier is None and a.qualifier and a.unit == b.unit:
                    b.qualifier = a.qualifier
                if (
                    b.kind in ("level", "share")
                    and a.kind == "change"
                    and a.unit == b.unit
                    and b.form != "fraction"
                    and "to" not in self._gap(a, b)
                ):
                    b.kind = "change"
                    if (a.value or 0) < 0:
                        self._negate(b)
                if (
                    a.form == "range_low"
                    and b.form == "range_high"
                    and a.unit == b.unit
                    and b.kind == "change"
                    and a.kind != "change"
                ):
                    a.kind = "change"
                    if (b.value or 0) < 0:
                        self._negate(a)
                if a.form == "range_low" and b.form == "range_high" and a.kind == "change" and b.kind != "change":
                    b.kind = "change"
                    if (a.value or 0) < 0:
                        self._negate(b)

    # -- the same amount told again ---------------------------------------------------------------------------------------------------

    def _equivalents(self) -> None:
        low = self.low
        for k in range(1, len(self.nums)):
            a, b = self.nums[k - 1], self.nums[k]
            if (
                b.kind != "level"
                or a.kind not in ("level", "change", "equivalent")
                or a.unit == b.unit
                or not self._same_dimension(a.unit, b.unit)
            ):
                if not (b.kind == "level" and a.kind == "level" and a.unit == b.unit and False):
                    continue
            gap = low[a.last : b.first]
            if len(gap) > 6 or not gap:
                continue
            opened = "(" in gap or "\uff08" in gap or "[" in gap
            if (
                opened
                and all(
                    w in _HEDGE
                    or w
                    in (
                        "(",
                        "\uff08",
                        "[",
                        "or",
                        "equivalent",
                        "to",
                        "=",
                        ",",
                        "rmb",
                        "us",
                        "\u7ea6",
                        "approximately",
                        "equal",
                    )
                    for w in gap
                )
                or gap[0] == "or"
                and all(w in _HEDGE or w == "or" for w in gap)
                or gap[:1] == [","]
                and "equivalent" in gap
            ):
                b.kind = "equivalent"
                b.applies_to = a if a.kind != "equivalent" else a.applies_to
                b.form = "digits"

    @staticmethod
    def _same_dimension(a: str | None, b: str | None) -> bool:
        if _is_money(a) and _is_money(b):
            return True
        return a is not None and b is not None and a in _DIMENSION and _DIMENSION[a] == _DIMENSION.get(b)

    # -- bases --------------------------------------------------------------------------------------------------------------------------

    def _bases(self) -> None:
        """Mark the figures that are told only to compare with."""
        low = self.low
        for k, n in enumerate(self.nums):
            if n.kind not in ("level", "share"):
                continue
            j = n.first - 1
            start = max(self._left(k), n.first - 5)
            while j >= start and (
                low[j] in _HEDGE and low[j] not in ("than", "of", "to") or low[j] in ("the", "its", "just", "only")
            ):
                j -= 1
            if j < start:
                continue
            w, previous = low[j], low[j - 1] if j > self.sent.first else ""
            if w == "from":
                ahead = low[n.last : min(n.last + 14, self.sent.last)]
                n.base = (
                    previous in ("up", "down", "rose", "fell", "rising", "falling", "grew", "increased")
                    or "to" in ahead
                )
            elif w in ("with", "to") and previous in ("compared", "comparing", "relative"):
                n.base = True
            elif w in ("against", "versus", "vs"):
                n.base = True
            elif (
                w == "than"
                and previous in _COMPARATIVE
                and (low[j + 1] in ("the", "its", "a") or not self._is_hedge_than(j, n))
            ):
                n.base = True
            elif (
                w == "of"
                and "of" in low[j : j + 1]
                and low[max(self.sent.first, j - 6) : j].count("percent")
                and k
                and self.nums[k - 1].kind in ("share", "multiple")
                and n.first - self.nums[k - 1].last <= 4
            ):
                n.base = True

    def _is_hedge_than(self, j: int, n: Numeral) -> bool:
        return n.first - j <= 3

    # -- relations ------------------------------------------------------------------------------------------------------------------------

    def _attach(self) -> None:
        """Point changes, shares and multiples to the level that they belong to."""
        nums, low = self.nums, self.low
        k = 0
        while k < len(nums):
            n = nums[k]
            if n.kind not in ("change", "share", "multiple") or n.applies_to is not None:
                k += 1
                continue
            members = [n]
            j = k + 1
            while (
                j < len(nums)
                and nums[j].group
                and nums[j].group == n.group
                and nums[j].kind == n.kind
                and nums[j].form != "range_high"
            ):
                members.append(nums[j])
                j += 1
            if n.form == "range_low" and j < len(nums) and nums[j].form == "range_high":
                target = self._one(k, n)
                n.applies_to = nums[j].applies_to = target
                k = j + 1
                continue
            if len(members) > 1:
                self._several(k, j, members)
            else:
                n.applies_to = self._one(k, n)
            k = j
        for n in nums:
            if n.applies_to is n:
                n.applies_to = None
        del low

    def _candidates(self, upto: int) -> list[Numeral]:
        return [
            m
            for m in self.nums[:upto]
            if m.kind == "level" and not m.base and m.form != "range_low" and m.scenario != "condition"
        ]

    def _pointed(self, k: int, n: Numeral, size: int) -> list[Numeral]:
        """ "The first and the third grew by": the members of the list before that ordinals point to."""
        start = self.nums[k - 1].last if k else self.sent.first
        words_left = self.low[max(start, n.first - 14) : n.first]
        picks = [p for w in words_left if (p := _POINTERS.get(w)) is not None]
        if (
            len(picks) == 1
            and size > 1
            and words_left[words_left.index("first") + 1 : words_left.index("first") + 2] in (["two"], ["three"])
            if "first" in words_left
            else False
        ):
            picks = list(range(size))
        if len(picks) != size:
            return []
        if not self.before:
            return []
        last = self.before[-1]
        listed = [
            m for m in self.before if m.sent == last.sent and m.unit == last.unit and m.kind == last.kind and not m.base
        ]
        if last.group:
            listed = [m for m in listed if m.group == last.group] or listed
        return [listed[p] for p in picks] if len(listed) > 1 and max(picks) < len(listed) else []

    def _several(self, k: int, j: int, members: list[Numeral]) -> None:
        """A list of changes or shares: pair it in order with as many levels before it, after it, or in the sentence before."""
        low = self.low
        size = len(members)
        pointed = self._pointed(k, members[0], size)
        if pointed:
            for member, target in zip(members, pointed, strict=True):
                member.applies_to = target
            return
        following = [m for m in self.nums[j:] if m.kind in ("level", "share")]
        if low[members[-1].last : members[-1].last + 1] == ["to"] and len(following) >= size:
            targets = following[:size]
        else:
            here = self._pairable(self._candidates(k), size)
            if len(here) >= size:
                targets = here[-size:]
            elif len(following) >= size and members[0].first - self.sent.first < 12 and not here:
                targets = following[:size]
            else:
                earlier = self._pairable([m for m in self.before if m.kind == "level" and not m.base], size)
                targets = earlier[-size:] if len(earlier) >= size and not here else []
        if len(targets) == size:
            for member, target in zip(members, targets, strict=True):
                member.applies_to = target

    @staticmethod
    def _pairable(levels: list[Numeral], size: int) -> list[Numeral]:
        """Levels for a list of `size`: the last list of that length if there is one, else the levels as they come."""
        by_group: dict[int, list[Numeral]] = {}
        for m in levels:
            if m.group:
                by_group.setdefault(m.group, []).append(m)
        if levels and levels[-1].group and len(by_group[levels[-1].group]) == size:
            return by_group[levels[-1].group]
        return levels

    def _one(self, k: int, n: Numeral) -> Numeral | None:
        low, nums = self.low, self.nums
        following = nums[k + 1] if k + 1 < len(nums) else None
        # "rose 24.1 percent to 1,204", "doubled its key laboratories to 12", "up by 11 to 31"
        if n.kind in ("change", "multiple") and following is not None:
            for m in nums[k + 1 :]:
                if m.kind == "change":
                    if self._linked(n, m):
                        continue
                    break
                gap = low[n.last : m.first]
                if (
                    m.kind in ("level", "share")
                    and not m.base
                    and "to" in gap
                    and len(gap) <= 16
                    and not any(w in (";", ".", "while", "whereas", "but") for w in gap)
                ):
                    to = len(gap) - 1 - gap[::-1].index("to")
                    if all(w in _HEDGE or w in ("$", "us", "rmb") for w in gap[to + 1 :]) and not (
                        "," in gap
                        and gap.index(",") < to
                        and n.kind == "change"
                        and "from" not in gap
                        and gap[0] == ","
                    ):
                        return m
                    if gap[0] == "," and all(w in _HEDGE or w in (",", "to") for w in gap):
                        return m
                if m.kind in ("level", "share") and not m.base:
                    break
        pointed = self._former_or_latter(k, n)
        if pointed is not None:
            return pointed
        listed = self._pointed(k, n, 1)
        if listed and not any(m.kind == "rank" for m in nums[:k]):
            return listed[0]
        if n.kind == "change" and n.unit == "1" and low[n.last : n.last + 1] in (["place"], ["places"]):
            ranks = [m for m in nums[:k] if m.kind == "rank" and not self._new_clause(m.last, n.first)]
            return ranks[-1] if ranks else None
        here = [
            m
            for m in nums[:k]
            if m.kind in ("level", "share") and not m.base and m.form != "range_low" and m.scenario != "condition"
        ]
        if n.kind == "share":
            levels = [m for m in here if m.kind == "level"]
            return self._share_of(k, n, levels) or (self._back(n) if not levels else None)
        if here:
            if n.unit == "percentage_point":
                shares = [m for m in here if m.kind == "share"]
                return shares[-1] if shares else None
            target = here[-1]
            if (
                n.kind == "change"
                and target.kind == "share"
                and n.unit in _PERCENT
                and self._boundary(target.last, n.first)
            ):
                levels = [m for m in here if m.kind == "level"]
                return levels[-1] if levels and not self._new_clause(levels[-1].last, n.first) else None
            if n.unit not in _PERCENT and n.unit != "ratio" and n.unit != target.unit:
                fitting = [m for m in here if m.unit == n.unit or self._same_dimension(m.unit, n.unit)]
                return fitting[-1] if fitting else None
            if self._new_clause(target.last, n.first):
                return self._ahead(k, n)
            return target
        return self._ahead(k, n) or self._back(n)

    def _ahead(self, k: int, n: Numeral) -> Numeral | None:
        """ "increased by 1.5 times from 2015 to 2019, when it reached 250 million yuan"."""
        low = self.low
        for m in self.nums[k + 1 : k + 3]:
            if m.kind == "level" and not m.base:
                gap = low[n.last : m.first]
                tail = [w for w in gap if w not in _HEDGE]
                if (
                    tail
                    and tail[-1] in ("reached", "reaching", "hit", "hitting", "totaling", "totalling", "reach", "at")
                    and ";" not in gap
                    and len(gap) <= 14
                    and ("it" in gap or "and" not in gap)
                ):
                    return m
                return None
        return None

    def _back(self, n: Numeral) -> Numeral | None:
        """The level of an earlier sentence that a pronoun or a bare "the value" points to."""
        word = self._anaphoric(n)
        if not word or not self.before:
            return None
        wanted = "share" if n.unit == "percentage_point" else "level"
        levels = [m for m in self.before if m.kind == wanted and not m.base and m.scenario != "condition"]
        if not levels:
            return None
        last = levels[-1]
        if word in ("value", "values", "amount", "sum"):
            money = [m for m in levels if _is_money(m.unit)]
            return money[-1] if money else None
        if word in ("it", "this", "that"):
            return next(m for m in levels if m.sent == last.sent)
        return last

    def _former_or_latter(self, k: int, n: Numeral) -> Numeral | None:
        """ "The former rose 12.4 percent, while the latter was up 9 percent"."""
        low = self.low
        start = self.nums[k - 1].last if k else self.sent.first
        for j in range(n.first - 1, max(start, n.first - 10) - 1, -1):
            if low[j] in ("former", "latter"):
                levels = [m for m in self.nums[:k] if m.kind == "level" and not m.base]
                if len(levels) < 2:
                    levels = [m for m in self.before if m.kind == "level" and not m.base]
                if len(levels) >= 2:
                    return levels[-2] if low[j] == "former" else levels[-1]
                return None
            if low[j] in (";", "."):
                return None
        return None

    def _linked(self, a: Numeral, b: Numeral) -> bool:
        return b.first - a.last <= 2

    def _boundary(self, a: int, b: int) -> bool:
        return any(w in (",", ";", "and") for w in self.low[a:b])

    def _new_clause(self, a: int, b: int) -> bool:
        """Whether between tokens a and b a new subject begins: a verb of change with words of its own before it."""
        low = self.low
        words = low[a:b]
        for i, w in enumerate(words):
            if w in (";", "while", "whereas", "but", "although"):
                return True
            if w in ("and", ",") and i + 1 < len(words):
                # "..., and exports fell by": a noun phrase between the joint and the move.
                rest = words[i + 1 :]
                for t, x in enumerate(rest):
                    if (
                        x in _MOVE
                        and x not in ("up", "down")
                        and t >= 1
                        and rest[0]
                        not in (
                            "an",
                            "a",
                            "its",
                            "their",
                            "up",
                            "down",
                            "which",
                            "or",
                            "representing",
                            "with",
                            "this",
                            "it",
                            "marking",
                            "showing",
                        )
                        and rest[t - 1] not in ("an", "a", "year", "of")
                    ):
                        return True
        return False

    def _share_of(self, k: int, n: Numeral, here: list[Numeral]) -> Numeral | None:
        low = self.low
        if not here:
            return None
        target = here[-1]
        gap = low[target.last : n.first]
        if self._new_clause(target.last, n.first) or len(gap) > 26 or ";" in gap:
            return None
        # What follows the counted noun: "61 maker spaces, about one-fourth of those in the region".
        at = next((i for i, w in enumerate(gap) if w in _SHARE_JOINT), None)
        if at is None:
            return None
        gap = gap[at:]
        joint = set(gap)
        if any(gap[i] == "the" and gap[i + 1] in _SHARE_NOUN for i in range(len(gap) - 1)):
            return None
        head = [w for w in gap if w not in _HEDGE]
        if head in ([","], ["and"], [",", "and"]):
            whole = low[n.last + 1 : n.last + 3]
            told = (
                low[n.last : n.last + 1] != ["of"]
                or whole
                in (
                    ["the", "total"],
                    ["the", "whole"],
                    ["all", "of"],
                    ["the", "national"],
                    ["the", "country"],
                    ["the", "world"],
                )
                or whole[:1] in (["those"], ["them"], ["all"])
            )
            return target if told or head == [","] else None
        if "with" in joint and not joint & _SHARE_VERB:
            return None
        return target

    def _anaphoric(self, n: Numeral) -> str:
        """The word at the head of the clause that points back, or nothing."""
        low = self.low
        head = low[self.sent.first : min(self.sent.first + 7, n.first)]
        if head and head[0] in ("on", "but", "and", "however", "meanwhile", ",") and len(head) > 1:
            cut = head.index(",") + 1 if "," in head else 1
            head = low[self.sent.first + cut : min(self.sent.first + cut + 6, n.first)]
        if not head:
            return ""
        if head[0] in ("this", "it", "that", "they", "these") and not (
            len(head) > 1 and head[0] in ("this", "that", "these") and head[1] not in _VERB_AFTER_PRONOUN
        ):
            return head[0]
        if head[0] in ("the", "their", "its", "both", "this", "that", "these"):
            for w in head[1:3]:
                if w in _CHANGE_NOUN and head[0] in ("the", "this"):
                    return "increase"
                if w in (
                    "figure",
                    "figures",
                    "number",
                    "numbers",
                    "value",
                    "values",
                    "total",
                    "amount",
                    "sum",
                    "volume",
                    "count",
                ):
                    return w
        return ""


_VERB_AFTER_PRONOUN = frozenset(
    "is was were are means meant represents represented made makes marks marked accounted equals equaled compares compared corresponded".split()
)
_SHARE_JOINT = frozenset(
    (
        ",",
        "or",
        "(",
        "which",
        "and",
        "making",
        "accounting",
        "representing",
        "\u2014",
        "that",
        "in",
        "taking",
        "constituting",
        "amounted",
        "amounting",
        "amounts",
    )
) | words("share_verb")
_THRESHOLD_HEAD = frozenset(
    "those enterprises companies firms loans projects contracts provinces cities industries people households countries families parks regions counties deals"
    " municipalities ones workers revenue revenues income incomes investment sales area farms villages towns banks residents persons children".split()
)
_POINTERS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}
_DIRECT_NOUN_VERBS = frozenset(
    (
        "rise",
        "increase",
        "gain",
        "jump",
        "surge",
        "climb",
        "drop",
        "decline",
        "decrease",
        "fall",
        "slump",
        "plunge",
        "dip",
        "cut",
    )
)
_DIMENSION = {
    **dict.fromkeys(("W", "kW", "MW", "GW", "TW"), "power"),
    **dict.fromkeys(("Wh", "kWh", "MWh", "GWh", "TWh"), "energy"),
    **dict.fromkeys(("m", "km", "cm", "mm", "mi", "ft"), "length"),
    **dict.fromkeys(("m2", "ha", "km2", "mu", "acre", "mi2"), "area"),
    **dict.fromkeys(("g", "kg", "t", "kt", "Mt", "lb", "oz"), "mass"),
    **dict.fromkeys(("m3", "l", "L", "bbl", "gal"), "volume"),
    **dict.fromkeys(("degC", "degF"), "temperature"),
}  # fmt: skip


def read(doc: Doc, found: list[Numeral], claimed: bytearray) -> None:
    """Decide kind, sign, hedge and relation of every statement in `found` (in text order)."""
    before: list[Numeral] = []
    i, n = 0, len(found)
    while i < n:
        j = i
        sent = doc.sents[found[i].sent]
        while j < n and found[j].sent == found[i].sent:
            j += 1
        nums = [m for m in found[i:j] if m.kind in STATEMENT_KINDS or m.kind == "duration"]
        if nums:
            SentenceReader(doc, sent, nums, before, claimed).read()
            before = [*before, *(m for m in nums if m.kind in ("level", "share"))][-12:]
        i = j
