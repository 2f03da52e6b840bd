"""What a number tells: level, change, share or multiple; its sign, its hedge, and the level that it belongs to.

Works sentence by sentence on the numerals that `numerals` found, from left to right with running state, so that a
sentence of any length takes time in proportion. Words of the cues are data; the order of the rules is here. Whether a
figure is a fact or a target comes in `scenario`, what needs subjects in `headline`; periods, places and subjects come
later.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .lexicon import numbers, unit_forms, words
from .model import STATEMENT_KINDS, Numeral
from .relations import Relations, dimension, is_money
from .tokens import Doc, Sentence

_UP = words("up")
_DOWN = words("down")
_MOVE = _UP | _DOWN
_CHANGE_NOUN = words("change_noun")
_SHARE_VERB = words("share_verb")
_SHARE_NOUN = words("share_noun")
_APPROX = words("approx")
_HEDGE = _APPROX | words("hedge")
_CLAUSE_BREAK = words("clause_break")
_PERCENT = frozenset(("percent", "permille"))
_COMPARATIVE_UP = words("comparative_up")
_COMPARATIVE_DOWN = words("comparative_down")
_COMPARATIVE = _COMPARATIVE_UP | _COMPARATIVE_DOWN
_NARROWING = words("narrowing") | {"cut", "shrank"}
_FALLING = words("falling")
_LIST_HEDGE = _APPROX | words("list_hedge")
_GLUE = frozenset((",", "and", "or", "to", "by", "&", "-", "\u2013", "\u2014"))
_CHANGE_ADVERB = words("change_adverb")
_COPULA = words("copula")
_PACE = words("pace")
_STANDING = frozenset(("stood", "stands", "was", "is", "remained", "remains"))
_POINTS = frozenset(("percentage_point", "basis_point", "point"))
_RATES = _PERCENT | {"percentage_point"}
_DASH = frozenset("-\u2013\u2014")
_OPENERS = frozenset(("(", "\uff08", "["))
_APPROX_BEFORE = words("approx_before")
_ABOVE_BEFORE = words("above_before")
_BELOW_BEFORE = words("below_before")
_HEDGE_BEFORE = words("hedge_before")
_MORE = words("more")
_LESS = words("less")
_SURPASS = words("surpass")
_PASS_MARK = words("pass_mark")
_OUTDO = words("outdo")
_GAP_PLACE = words("gap_place")
_GAP_TIME = words("gap_time")
_RANKING_PLACE = words("ranking_place")
_CHANGE_AFTER = words("change_after")
_FRACTION_CHANGE = words("fraction_change")
_BEFORE_CHANGE_NOUN = words("before_change_noun")
_DIRECT_MOVE = words("direct_move")
_MAKE_UP = words("make_up")
_THRESHOLD_HEAD = words("threshold_head")
_PERSON = words("person")
_AVERAGED = words("averaged")
_COMPARING = words("comparing")
_COUNTED = words("counted")
_REVISION = words("revision")
_REVISING = _REVISION | frozenset(("revision", "revisions", "recount", "restatement"))
_REVISED = words("revised")
_SUPERSEDED = words("superseded")
_REPORTED = words("reported")
_VERB = words("verb") - words("noun_form")
_NOT_ELIDED = (
    _VERB | _SHARE_VERB | _SHARE_NOUN | frozenset(["of", "for", "is", "was", "were", "which", "or", "with", "at", "to"])
)
_BEHIND = _DOWN | {"worse", "lower", "behind"}
_AHEAD = _UP | {"better", "higher", "ahead", "moved", "climb"}
_OR_MORE = frozenset((a, b) for a in ("or", "and") for b in ("more", "above", "higher", "over", "longer"))
_OR_SO = frozenset((("or", "so"), ("or", "thereabouts"), ("in", "round")))
_OR_LESS = frozenset((("or", "less"), ("or", "fewer"), ("or", "below"), ("at", "most")))
_YEAR_WORDS = frozenset(("year", "earlier", "period", "previous"))


def _same_dimension(a: str | None, b: str | None) -> bool:
    if a is not None and b is not None and "/" in a and "/" in b:
        # "3,321 kg per hectare, or about 49.4 bushels per acre": grain is told by weight or by volume.
        return dimension(a.split("/")[1]) == dimension(b.split("/")[1]) and a != b
    return (is_money(a) and is_money(b)) or (a is not None and dimension(a) != a and dimension(a) == dimension(b))


def _negate(n: Numeral) -> None:
    if n.value is not None and n.value > 0:
        n.value = -n.value
        n.value_low, n.value_high = -(n.value_high or 0.0), -(n.value_low or 0.0)


def _rescale(n: Numeral, scale: float) -> None:
    # Without the rest that binary fractions leave ("8.2 million").
    n.value = round((n.value or 0.0) * scale, 6)
    n.value_low = round((n.value_low or 0.0) * scale, 6)
    n.value_high = round((n.value_high or 0.0) * scale, 6)


def _set_change(n: Numeral, sign: int) -> None:
    n.kind = "change"
    if sign < 0:
        _negate(n)


def _sign_of(n: Numeral) -> int:
    return -1 if (n.value or 0) < 0 else 1


def _fits(value: float, other: float) -> bool:
    return other == 0 or 1e-4 <= abs(value / other) <= 1e4


class SentenceReader:
    """Kinds and relations of the numerals of one sentence, with what the sentences before it left open."""

    def __init__(
        self, doc: Doc, sent: Sentence, nums: list[Numeral], before: list[Numeral], claimed: bytearray, rate: int = 0
    ) -> None:
        self.doc = doc
        self.low = doc.low
        self.sent = sent
        self.nums = nums
        self.before = before  # levels and shares of the sentences shortly before, in order
        self.claimed = claimed
        self.tail: Sequence[int] = range(len(nums))  # the last member of the list that each numeral is in
        self.wholes: set[int] = set()  # numerals that tell of what a part was told
        self.words = frozenset(doc.low[sent.first : sent.last])
        # Whether the last percentage told was a rate of growth or inflation (its sign), and where that was said here.
        self.rate = rate
        self.rate_told = -1

    def read(self) -> None:
        self._lists()
        self._borrow_units()
        for k, n in enumerate(self.nums):
            if n.form == "fraction" and n.kind == "share":
                self._fraction(k, n)
            elif n.kind in ("level", "share"):
                self._kind(k, n)
            elif n.kind == "multiple":
                self._multiple(n)
            n.qualifier = self._qualifier(k, n)
        self._spread()
        for n in self.nums:
            if n.kind == "level" and n.qualifier in ("more_than", "less_than") and self._threshold(n):
                n.scenario = "condition"
        self._equivalents()
        self._bases()
        if not self.words.isdisjoint(_REVISING) or not self.words.isdisjoint(_SUPERSEDED):
            self._revisions()
        Relations(self).run()
        for n in self.nums:
            if n.revision == "before" and n.kind in ("level", "share"):
                n.base = True
            if n.unit == "degree" and not self.words.isdisjoint(_HEAT):
                n.unit = "degC"
            if n.unit == "point":
                n.unit = "1"  # the points of an index have no unit

    # -- lists and ranges: units and scales told once -----------------------------------------------

    def gap(self, a: Numeral, b: Numeral) -> list[str]:
        return self.low[a.last : b.first]

    def _lists(self) -> None:
        """Number the lists and hand the unit and scale of their last member (or first, when it is a prefix) to the
        others."""
        nums, low = self.nums, self.low
        group = 0
        for k in range(1, len(nums)):
            a, b = nums[k - 1], nums[k]
            if b.first - a.last > 6 or not self._listed(k, a, b):
                continue
            if not a.group:
                group += 1
                a.group = self.sent.index * 1000 + group if group < 1000 else -(self.sent.first + group)
            b.group = a.group
            gap = self.gap(a, b)
            lead = low[a.first - 1] if a.first > self.sent.first else ""
            if (
                (gap[0] in _DASH and len(gap) == 1 and self.doc.starts[b.first] - self.doc.ends[a.last - 1] <= 3)
                or (gap == ["and"] and lead == "between")
                or (gap[0] == "to" and lead != "from")
                or (gap == ["or"] and a.unit == "1" and b.unit != "1" and a.kind != "multiple")
            ):  # fmt: skip
                a.form, b.form = "range_low", "range_high"
        if not group:
            return
        # Back to front, so that a list of any length takes over what its last member says.
        self.tail = tail = list(range(len(nums)))
        for k in range(len(nums) - 1, 0, -1):
            a, b = nums[k - 1], nums[k]
            if b.group and a.group == b.group:
                tail[k - 1] = tail[k]
                if a.value is not None and b.value is not None:
                    self._share_unit(a, b, a.value, b.value)

    def _listed(self, k: int, a: Numeral, b: Numeral) -> bool:
        """Whether numeral k goes on with a list or range that the one before it is in."""
        low = self.low
        gap = self.gap(a, b)
        alike = a.unit == b.unit or (gap == ["to"] and (b.unit or "").startswith(f"{a.unit}/"))
        if not gap or any(self.claimed[a.last : b.first]) or _GLUE.isdisjoint(gap):
            return False
        if not all(w in _GLUE or w in _LIST_HEDGE or (alike and w in ("up", "down")) for w in gap):
            return False
        head = gap[0]
        lead = low[a.first - 1] if a.first > self.sent.first else ""
        if "to" in gap and (
            head != "to"
            or (lead in ("by", "of") and alike and a.unit not in _PERCENT)
            or (not alike and a.unit != "1" and not (is_money(a.unit) and b.unit == "1"))
        ):
            return False
        if "by" in gap and "and" not in gap and "," not in gap:
            return False
        if (
            gap == ["to"]
            and alike
            and lead in _MOVE
            and is_money(a.unit)
            and not (low[a.last - 1][0].isdecimal() and low[a.first][0].isdecimal())
        ):
            # "fell 12 cents to $5.20"
            return False
        if alike:
            return True
        if b.unit in _PERCENT and ((a.value or 0) >= 1000 or self._scale_of(a) != 1):
            # "1.88 million or 1.1 percent more"
            return False
        if head == "," and "and" in gap and not a.group and lead in ("from", "than", "against"):
            # "99 rounds, down from 131, and 20 billion yuan": the comma closes the comparison.
            return False
        # ", or 41.3 percent" tells the same again; ", 22.5 percent" without an "and" behind it adds a share.
        if (head == "," and "or" in gap) or (head == "or" and a.unit != "1") or b.form in ("fraction", "verb", "fold"):
            return False
        nums = self.nums
        return gap != [","] or (a.unit == "1" and k + 1 < len(nums) and self._continues(b, nums[k + 1]))

    def _share_unit(self, a: Numeral, b: Numeral, first: float, second: float) -> None:
        """Give member a of a list the unit and scale of member b behind it, or the other way round."""
        if a.unit == "1" and b.form == "times" and a.kind == "level":
            a.unit, a.kind, a.form = "ratio", "multiple", "times"
        elif (
            a.unit == "1"
            and b.unit not in (None, "1", "ratio")
            and a.kind == "level"
            and b.kind in ("level", "duration", "change", "share")
        ):
            own = self._scale_of(a)
            scale = self._scale_of(b) if own == 1 and not (is_money(b.unit) and self._prefixed(b)) else 1.0
            if scale != 1 and _fits(first * scale, second):
                _rescale(a, scale)
            if (
                scale != 1
                or not is_money(b.unit)
                or own != 1
                or first < 1000
                or a.form == "range_low"
                or self.gap(a, b) == ["to"]
            ):
                a.unit = b.unit
                if b.unit == "percent" and a.value is not None and a.value_low == a.value_high:
                    # "a rise of 31 and 44.2 percent": no count any more, and so as rounded as other rates
                    a.value_low, a.value_high = a.value - 0.5, a.value + 0.5
                if b.kind == "duration":
                    a.kind = "duration"
        elif is_money(a.unit) and b.unit == "1" and (a.form == "range_low" or self._scaled_alone(b)):
            b.unit = a.unit
            if a.form != "range_low":
                return
            scale = self._scale_of(b)
            if scale != 1 and self._scale_of(a) == 1:
                _rescale(a, scale)
        elif b.unit is not None and b.unit.startswith(f"{a.unit}/") and self.gap(a, b) == ["to"]:
            a.unit = b.unit  # "from 3 tonnes to 5 tonnes per hectare"
        elif (
            a.unit == b.unit
            and (a.form == "range_low" or (self.gap(a, b) == ["to"] and first < 100))
            and self._scale_of(a) == 1
        ):
            scale = self._scale_of(b)
            if scale != 1 and first * scale <= second:
                _rescale(a, scale)

    def _scaled_alone(self, n: Numeral) -> bool:
        """ "Rs 2.4 lakh crore and 35 crore": a scale and no noun behind it."""
        low, j = self.low, n.last
        alone = j >= self.sent.last or not low[j][0].isalpha() or self._counts_nothing(j)
        return alone and not low[n.last - 1][0].isdecimal() and self._scale_of(n) != 1

    def _continues(self, a: Numeral, b: Numeral) -> bool:
        """Whether a list goes on from a to b with an "and" or another comma."""
        if not 0 < b.first - a.last <= 3:
            return False
        gap = self.gap(a, b)
        return gap[0] in (",", "and") and all(w in (",", "and") or w in _APPROX for w in gap)

    def _prefixed(self, n: Numeral) -> bool:
        return not self.low[n.first][0].isdecimal()

    def _scale_of(self, n: Numeral) -> float:
        """The scale written in the expression: 1e9 for "23.6 billion"."""
        for token in self.low[n.first : n.last]:
            if token[0].isdecimal():
                try:
                    printed = abs(float(token.replace(",", "")))
                except ValueError:
                    return 1.0
                return round(abs(n.value or 0) / printed) if printed and n.value else 1.0
        last = self.low[n.last - 1]
        return _SCALE[last] if n.form != "fraction" and last in _SCALE and n.last - n.first > 1 else 1.0

    def _borrow_units(self) -> None:
        """ "20.4 million barrels a day, while China uses only 6.5 million": the unit of the figure that it is
        compared with."""
        low, sent = self.low, self.sent
        last: Numeral | None = None
        borrower: Numeral | None = None
        priced: Numeral | None = None
        nums = self.nums
        for k, n in enumerate(nums):
            if n.kind != "level" or n.value is None:
                continue
            if n.unit == "point" and n.value < 100 and self._beside_rate(k):
                # "Occupancy averaged 71.6 percent, 8.1 points more"
                n.unit = "percentage_point"
            if n.unit not in (None, "1"):
                # "800 yuan per ton, up from 650 yuan", "35 yuan per kilogram; we hope to bring it under 25 yuan"
                if (
                    priced is not None
                    and (low[n.first - 1] in _PRICE_JOINT or self._follows_range(k, n) or self._priced_alone(n))
                    and (priced.unit or "").startswith(f"{n.unit}/")
                    and 0.1 < n.value / (priced.value or 1.0) < 10
                ):
                    n.unit = priced.unit
                last = n
                if "/" in (n.unit or ""):
                    priced = n
                continue
            if (
                self._bare(n)
                and (source := self._like(k, n) or self._signed(k, n) or self._per_people(k, n)) is not None
            ):
                scale = self._scale_of(source)
                if scale != 1 and self._scale_of(n) == 1:
                    _rescale(n, scale)
                n.unit = source.unit
                if source.kind == "share":
                    n.kind = "share"
                continue
            j = n.last
            if (code := self._quoted(n)) is not None:
                n.unit = code
                last = n
                continue
            if n.value < 10000 or (j < sent.last and low[j][0].isalpha() and not self._counts_nothing(j)):
                if n.value < 100 and n.first > sent.first + 1:
                    if low[n.first - 1] in ("under", "over"):
                        self._age(n)
                    elif self._aged(n) or (k and nums[k - 1].unit == "year" and n.form == "range_high"):
                        n.unit = "year"
                        if low[n.first - 1] not in (",", "is", "was", "of") and not low[n.first - 1].startswith("turn"):
                            n.scenario = "condition"
                continue
            scale = self._scale_of(n)
            if scale == 1:
                continue
            source = last
            told = next((m for m in reversed(self.before[-3:]) if m.kind == "level"), None)
            if (
                source is None
                and k == 0
                and told is not None
                and (
                    (n.first == sent.first + 1 and low[sent.first] == "the")
                    or (
                        is_money(told.unit)
                        and self._scale_of(told) == scale
                        and _COUNTED.isdisjoint(low[sent.first : n.first])
                    )
                )
            ):
                source = told
            if source is None or source.value is None or source.unit in _RATES or not _fits(n.value, source.value):
                continue
            between = low[max(source.last, n.first - 14, sent.first) : n.first]
            compared = (
                not _COMPARING.isdisjoint(between)
                or "which" in between
                or any(w == "that" and between[i + 1 : i + 2] == ["of"] for i, w in enumerate(between))
            )
            # "85 billion euros, 35 billion of it for the banks"
            alike = is_money(source.unit) and self._scale_of(source) == scale and n.first - source.last < 10
            # "thermal power took 28.97 million, solar power 4.71 million and wind power 0.92 million"
            chained = borrower is not None and n.first - borrower.last < 8 and self._scale_of(borrower) == scale
            if not compared and self._named_next(between):
                compared = True
            # "4.4 million tonnes (4.5 million)", "2.4 million TEU: the mark of two million has been passed"
            if between == ["("] or (low[n.first - 1] == "of" and low[n.first - 2] == "mark"):
                compared = True
            if source.sent != n.sent or (
                (compared or alike or chained)
                and _COUNTED.isdisjoint(between)
                and (chained or n.first - source.last < 24)
            ):
                n.unit = source.unit
                borrower = n

    def _named_next(self, between: list[str]) -> bool:
        """ "Argentina 53 million tonnes and Paraguay 9.9 million": another thing in the same unit."""
        cut = max((i for i, w in enumerate(between) if w in (",", "and", ";")), default=-1)
        tail = between[cut + 1 :]
        return (
            cut >= 0
            and 1 <= len(tail) <= 3
            and all(w[0].isalpha() and w not in _NO_NOUN for w in tail)
            and tail[-1] not in _HEDGE
        )

    def _quoted(self, n: Numeral) -> str | None:
        """ "The naira was quoted at 411.5 to the dollar": so much of the currency that is spoken of."""
        low, j = self.low, n.last
        j += low[j : j + 1] in (["to"], ["against"], ["per"], ["versus"])
        if j == n.last:
            return None
        j += low[j : j + 1] in (["the"], ["a"], ["one"])
        j += low[j : j + 1] in (["us"], ["u.s."])
        if low[j : j + 1] not in (["dollar"], ["euro"], ["greenback"], ["pound"]):
            return None
        forms = unit_forms()[1]
        for i in range(n.first - 1, max(self.sent.first, n.first - 20) - 1, -1):
            if low[i] in forms and low[i] != low[j]:
                code = next((f.unit for f in forms[low[i]] if not f.rest and is_money(f.unit)), None)
                if code is not None:
                    return code
        return None

    def _bare(self, n: Numeral) -> bool:
        """A number in digits with nothing counted behind it."""
        j = n.last
        return (
            n.form not in ("word", "ordinal")
            and (self.low[n.first][0].isdecimal() or self.low[n.first] in "+-\u2212")
            and (
                j >= self.sent.last
                or not self.low[j][0].isalpha()
                or self._counts_nothing(j)
                # "close to the 3.3 set as a goal"
                or ("." in self.low[n.first] and self.low[j] in _TOLD_AS)
            )
        )

    def _per_people(self, k: int, n: Numeral) -> Numeral | None:
        """ "111.2 patents per 10,000 people, ahead of Shanghai (47.5)": the rate of others."""
        if "." not in self.low[n.first]:
            return None
        near = (*reversed(self.nums[max(0, k - 4) : k]), *reversed(self.before[-2:]))
        m = next((m for m in near if (m.unit or "").startswith("1/")), None)
        return m if m is not None and 0.01 < (n.value or 0.0) / (m.value or 1.0) < 100 else None

    def _signed(self, k: int, n: Numeral) -> Numeral | None:
        """ "urban income 40,512 yuan (+4.1) and rural income 15,937 yuan (+6.3 per cent)"."""
        nums, low = self.nums, self.low
        signs = ("+", "-", "\u2212")
        if low[n.first] not in signs:
            return None
        near = (m for m in (*nums[k + 1 : k + 4], *reversed(nums[max(0, k - 3) : k])) if low[m.first] in signs)
        return next((m for m in near if m.unit == "percent"), None)

    def _priced_alone(self, n: Numeral) -> bool:
        """ "$82 per barrel in 2024 and $79 in 2025", "it had cost $119.81 on June 16", "the peak of 340 euros"."""
        low, i = self.low, n.last
        if low[n.first - 1] not in _PRICED_AFTER:
            return False
        if i < self.sent.last and low[i] in _TIME_JOINT:
            i += 1
            return i < self.sent.last and self.claimed[i] == 1
        return i >= self.sent.last or not low[i][0].isalnum() or self.claimed[i] == 1 or low[i] in _REACHED

    def _follows_range(self, k: int, n: Numeral) -> bool:
        """The upper end of a range of prices."""
        return bool(k and n.form == "range_high" and "/" in (self.nums[k - 1].unit or ""))

    def _like(self, k: int, n: Numeral) -> Numeral | None:
        """The figure whose unit a bare number has too: "led with 234.4 billion yuan, ahead of Jiangsu with 226",
        "prices rose by 2.1 in cities and by 1.9 percent in the country"."""
        low, nums = self.low, self.nums
        lead = self._lead(n)
        if lead not in _UNIT_JOINT:
            return None
        if lead in ("from", "against", "than") and k:
            # "measured 41,500 gross tonnes, against 36,900"
            m = nums[k - 1]
            if (
                m.unit not in (None, "1", "ratio")
                and m.unit not in _RATES
                and m.kind == "level"
                and n.first - m.last <= 8
                and self._lead(m) not in _MOVE
                and self._lead(m) != "by"
                and self._scale_of(n) == self._scale_of(m)
                and 0.05 < (n.value or 0.0) / (m.value or 1.0) < 20
            ):
                return m
        printed = self._printed(n)
        for m in [*reversed(nums[max(0, k - 3) : k]), *nums[k + 1 : k + 2]]:
            if m.unit in (None, "1", "ratio") or m.kind not in ("level", "share") or self._lead(m) != lead:
                continue
            if m.unit in _PERCENT and (lead in ("to", "of") or self._scale_of(n) != 1):
                continue
            if m.first > n.first and (m.first - n.last > 8 or "and" not in low[n.last : m.first]):
                continue
            if 0.02 < printed / (self._printed(m) or 1.0) < 50 and self._scale_of(n) in (1, self._scale_of(m)):
                return m
        return None

    def _lead(self, n: Numeral) -> str:
        """The word that joins a number to its clause, before its hedges."""
        j = n.first - 1
        while j > self.sent.first and (self.low[j] in _APPROX or self.low[j] in ("only", "just", "a", "than", "more")):
            j -= 1
        return self.low[j] if j >= self.sent.first else ""

    def _printed(self, n: Numeral) -> float:
        return abs(n.value or 0.0) / (self._scale_of(n) or 1.0)

    def _beside_rate(self, k: int) -> bool:
        nums = self.nums
        return any(
            nums[j].unit in _RATES and "or" not in self.low[nums[min(j, k)].last : nums[max(j, k)].first]
            for j in (k - 1, k + 1)
            if 0 <= j < len(nums)
        )

    def _counts_nothing(self, j: int) -> bool:
        return self.claimed[j] == 1 or self.low[j] in _NO_NOUN

    def _age(self, n: Numeral) -> None:
        """ "People under 30", "workers aged 52": years of age."""
        low, j = self.low, n.last
        if low[n.first - 2] in _PERSON and (j >= self.sent.last or not low[j][0].isalpha() or low[j] in _NO_NOUN):
            n.unit = "year"
            n.scenario = "condition"

    def _aged(self, n: Numeral) -> bool:
        """ "workers aged 52", "those 55 and older", "before they turn 35", "the driver, 36, said"."""
        low, j, last = self.low, n.last, self.sent.last
        before = low[n.first - 1]
        if low[n.first - 2] in ("age", "ages") and before in ("is", "was", "of", "to"):
            return True
        if before in ("aged", "turn", "turned", "turning"):
            return j >= last or not low[j][0].isalpha() or low[j] in _NO_NOUN
        toks = self.doc.toks
        if before == "," and low[j : j + 1] == [","] and 15 <= (n.value or 0) < 100 and n.first - 3 >= self.sent.first:
            # "Yuan Zhixue, 58, of Weiyuan county", "said Guo Jianmin, 42, chief engineer"
            names = toks[n.first - 3 : n.first - 1]
            if all(t[0].isupper() and t[1:].islower() for t in names) and not any(
                self.claimed[n.first - 3 : n.first - 1]
            ):
                return n.first - 3 == self.sent.first or low[n.first - 4] not in _NO_NOUN
        if before == "of" and low[j : j + 1] == ["who"]:
            return True  # "a widow of 63 who kept three cows"
        if j + 1 >= last:
            return False
        if low[j] in ("and", "or") and low[j + 1] in ("older", "younger"):
            return True
        if low[j] in ("and", "or") and low[j + 1] in ("over", "above", "under", "below", "up"):
            # "60 and above": ages, in the tables of a census
            return n.unit == "1" and (before not in _PREPOSITION_OF_COUNT)
        return (
            before == "," == low[j]
            and (n.value or 0) >= 10
            and low[n.first - 2].isalpha()
            and (
                low[j + 1] in ("who", "whose", "said", "says")
                or (self.doc.toks[n.first - 2][0].isupper() and low[j + 1].isalpha() and low[j + 1] in _PERSON_VERB)
            )
        )

    # -- kind ---------------------------------------------------------------------------------------

    def left(self, k: int) -> int:
        """First token of what may speak of numeral k on its left."""
        return self.nums[k - 1].last if k else self.sent.first

    def right(self, k: int) -> int:
        return self.nums[k + 1].first if k + 1 < len(self.nums) else self.sent.last

    def _kind(self, k: int, n: Numeral) -> None:
        if n.unit == "1" and self._bare(n) and self._is_ratio(n):
            n.kind, n.unit, n.form = "multiple", "ratio", "ratio"
        if n.unit == "ratio" or (n.unit == "1" and self._places(k, n)):
            return
        sign = self._change_sign(k, n)
        if n.unit in _POINTS and (n.unit != "point" or sign):
            if self._gap_itself(k, n):
                return
            if n.unit != "point" and self._contributed(k, n):
                n.kind = "share"
                return
            if not self._gap_to_other(k, n):
                n.kind = "change"
            elif self._right_comparative(k, n) in _COMPARATIVE_DOWN:
                sign = -1
            if sign < 0:
                _negate(n)
        elif n.unit in _PERCENT:
            n.kind = "share"
            behind = self.low[n.last] if n.last < self.sent.last else ""
            if sign and behind in _COMPARATIVE and self._gap_to_other(k, n):
                # "40 percent less than in Beijing"
                n.kind = "level"
                if sign < 0:
                    _negate(n)
                sign = 0
            if sign:
                _set_change(n, sign)
                if not _RATE_NOUN_TOLD.isdisjoint(self.low[max(self.sent.first, n.first - 14) : n.first]):
                    self.rate_told = n.last
            self.rate = sign
        elif self.low[n.first] == "+" and n.last < self.sent.last and self.low[n.last] in (";", ")", ",", "to"):
            # "led by construction (+35,000; +2.3%)"
            _set_change(n, 1)
        elif sign and self._count_changes(k, n):
            if n.unit == "1" and n.form in ("digits", "word") and self._jobs_moved(k, n):
                n.form = "net"  # so many in a time, and no step from one day to another
            _set_change(n, sign)

    def _is_ratio(self, n: Numeral) -> bool:
        """ "The ratio of the two narrowed from 2.60 to 2.54", "multiplied by 3.2"."""
        low = self.low
        if low[n.first - 2 : n.first] == ["multiplied", "by"]:
            return True
        if (n.value or 0) >= 1000 or low[n.first - 1] not in _UNIT_JOINT | _COPULA:
            return False
        for j in range(n.first - 1, max(self.sent.first, n.first - 12) - 1, -1):
            if low[j] == "ratio":
                return True
            if low[j] in (";", "and", "while"):
                return False
        return False

    def _places(self, k: int, n: Numeral) -> bool:
        """Places climbed or lost in a ranking."""
        low, sent = self.low, self.sent
        last = self.nums[self.tail[k]]
        j = last.last
        if j >= sent.last or low[j] not in _RANKING_PLACE:
            return False
        around = low[max(sent.first, last.first - 8) : last.first] + low[j : min(j + 3, sent.last)]
        down = any(w in _BEHIND for w in around)
        if not down and not any(w in _AHEAD for w in around):
            return False
        _set_change(n, -1 if down else 1)
        return True

    def _change_sign(self, k: int, n: Numeral) -> int:
        """+1 or -1 where the words around numeral k tell a change, else 0."""
        low, nums, sent = self.low, self.nums, self.sent
        first, start, end = n.first, self.left(k), self.right(k)
        rate = n.unit in _PERCENT
        if rate:
            # "is to expand for a fourth consecutive year, by 3.3 percent": what tells neither level nor change between
            at = k
            while (
                at and nums[at - 1].kind in ("rank", "duration") and _CLAUSE.isdisjoint(low[nums[at - 1].last : first])
            ):
                at -= 1
            start = self.left(at)
        if rate and k and nums[k - 1].unit == "1" and nums[k - 1].kind == "level" and low[nums[k - 1].last].isalpha():
            # "Inflation in the 15 countries that share the euro climbed to 4 percent"
            start = self.left(k - 1)
        previous = nums[k - 1] if k else None
        if low[first] == "+":
            return 1
        if low[first] in ("-", "\u2212") and rate:
            return -1
        if (
            low[first] in ("minus", "plus")
            and rate
            and (low[n.last : n.last + 1] in (["from"], ["over"], ["on"], ["against"], ["year-on-year"], ["year"]))
        ):
            # "imports of 11.2 million tons, minus 7.5% from 2017"
            return -1 if low[first] == "minus" else 1
        # "The increase, 150 million yuan, was the largest on record."
        if (
            first - 3 >= sent.first
            and low[first - 1] == ","
            and low[first - 2] in _CHANGE_NOUN
            and (low[first - 3] in ("the", "this") or (rate and low[first - 3] in _EXTREME_CHANGE))
        ):
            return 1 if low[first - 2] in _UP else -1
        if low[first - 2 : first] == ["loss", "of"] and (rate or (n.unit == "1" and n.form != "word")):
            return -1  # "a loss of 22 percent within a year", "of 203,500 jobs"; but one of a billion is an amount
        if rate and low[first - 1] in _NET_VERB and low[n.last : n.last + 1] != ["of"] and n.form != "fraction":
            # "Real estate investment added 2.6 percent"
            return -1 if low[first - 1] in _DOWN else 1
        # Member of a list: what the first one is.
        if (
            previous is not None
            and n.group
            and previous.group == n.group
            and n.unit in _RATES
            and previous.unit == n.unit
        ):
            if previous.form == "fraction" and previous.kind == "change" and low[n.last : n.last + 1] != ["more"]:
                return 0
            own = self._left_sign(first, previous.last) or self._right_sign(n.last, end)
            return own or (_sign_of(previous) if previous.kind == "change" else 0)
        if rate and low[first - 1] == "at" and low[first - 2] in _STANDING and low[first - 3] == "and":
            # "continued its decline and stood at 15.8%": where it is, not by how much it went.
            return 0
        if (
            n.unit == "percent"
            and low[first - 1] in ("added", "adding", "adds")
            and low[n.last : n.last + 1] == ["to"]
            and k + 1 < len(nums)
            and nums[k + 1].first == n.last + 1
        ):
            # "The index added 0.8% to 515.95 points"
            return 1
        if (
            previous is not None
            and previous.kind == "change"
            and previous.unit == n.unit
            and self._lead(n) == "with"
            and "compared" in low[max(previous.last, first - 4) : first]
        ):
            return _sign_of(previous)  # "lost 4.4 percent, compared with 15.7 percent over the same period"
        if rate and low[first - 1] == "off" and low[first - 2] in _STANDING | {"were", "are"}:
            return -1
        if low[first - 1] in ("adds", "added", "adding") and not rate and low[n.last : n.last + 2] == ["to", "the"]:
            return 1
        if low[first - 1] in _HAN_MOVE:
            return _HAN_MOVE[low[first - 1]] if low[first - 2] in _HAN_MOVE_HEAD else 0
        if n.unit in _POINTS and (comparative := self._right_comparative(k, n)) and comparative != "better":
            # "the growth rate was 2.1 points lower": behind it stands which way.
            return self._with_narrowing(-1 if comparative in _COMPARATIVE_DOWN else 1, min(n.last + 4, end), start)
        if n.unit == "permille" and low[first - 1] not in ("by", "up", "down", "of"):
            # "The natural growth rate was 4.02 per mille": births less deaths, and no change against another time.
            return 0
        if n.unit == "1" and (net := self._jobs_moved(k, n)):
            return net
        if low[first - 1] == "of" and low[first - 2] in ("plus", "minus"):
            return 1 if low[first - 2] == "plus" else -1
        left = self._left_sign(first, start)
        if left:
            return self._with_narrowing(left, first, start)
        right = self._right_sign(n.last if rate else self._past_noun(n.last), end)
        if right:
            if n.unit == "percentage_point" and not self.words.isdisjoint(_FALLING):
                return self._with_narrowing(right, min(n.last + 4, end), start)
            return right
        if not rate:
            return self._as_its_rate(k, n)
        if previous is not None:
            sign = self._elided(k, n, previous)
            if sign:
                return sign
        # "to 41, or by 78.3 percent", "from 22,400 to 30,450, i.e. by 35.9 percent"
        if low[first - 1] == "by" and low[first - 2] in ("or", "i.e.", "namely", "is") and first - 2 > start - 1:
            for j in range(first - 3, max(sent.first, first - 24) - 1, -1):
                if low[j] in _MOVE:
                    return 1 if low[j] in _UP else -1
        # "from 1.6 million tons to 4.3 million in seven years, an average of 15.3 percent a year"
        if "average" in low[max(sent.first, first - 4) : first] and low[n.last : n.last + 2] in _A_YEAR:
            for j in range(first - 1, max(sent.first, first - 30) - 1, -1):
                if low[j] in _MOVE:
                    return 1 if low[j] in _UP else -1
        sign = self._growth_rate(k, n, start) or self._against(k, n) or self._rate_again(k, n)
        if sign:
            self.rate_told = n.last
        return sign

    def _against(self, k: int, n: Numeral) -> int:
        """ "GDP is up 2.3%, short of the 2.5% that was predicted", "1.1%, ahead of the estimate for a 0.5% advance"."""
        low = self.low
        previous = self.nums[k - 1] if k else None
        if previous is None or previous.kind != "change" or previous.unit != n.unit or n.first - previous.last > 14:
            return 0
        j = n.first - 1
        while j > previous.last and (low[j] in _READING or low[j] in _BETWEEN_COMPARED):
            j -= 1
        compared = low[j] in _COMPARES or (j + 1 < n.first and low[j + 1] == "of" and low[j] in ("ahead", "short"))
        part = low[n.last : n.last + 1] == ["of"] and not any(self.claimed[n.last + 1 : n.last + 4])
        if compared and (j + 1 < n.first or low[j] in ("previously", "following", "after")) and not part:
            return _sign_of(previous)
        return 0

    def _rate_again(self, k: int, n: Numeral) -> int:
        """ "Growth would reach 4.4% in 2004, but fall to 3.3% next year", "Economists had expected a reading of 3.1%":
        the rate of growth or inflation spoken of before."""
        low, claimed = self.low, self.claimed
        if not self.rate or low[n.last : n.last + 1] == ["of"]:
            return 0
        told = self.rate_told
        if k and self.nums[k - 1].kind == "multiple" and self.nums[k - 1].last == n.first - 1:
            return self.rate  # "half the 5.8 percent seen in 2011"
        start = told if told >= 0 else max(self.sent.first, n.first - 24)
        lead = self._lead(n)
        if told >= 0:
            if lead not in _RATE_LEAD or n.first - told > 30:
                return 0
        elif k and any(
            m.kind not in ("change", "rank", "duration")
            for m in self.nums[max(0, k - 3) : k]
            if m.group != n.group or not n.group
        ):
            return 0
        generic = (
            low[n.first - 1] in _FORECASTS
            or low[n.first - 2 : n.first] == ["look", "for"]
            or (lead in _FORECASTS)
            or (n.group > 0 and k > 0 and low[self.nums[k - 1].first - 1] in _FORECASTS)
        )
        if n.last < self.sent.last and low[n.last] in _READING and low[n.first - 1] in ("a", "an", "the", "its"):
            generic = True
        for j in range(start, n.first):
            w = low[j]
            if w in _SHARE_VERB and w not in ("equal", "equivalent"):
                return 0
            if (w in _READING and not claimed[j]) or (w == "rate" and low[j - 1] == "the" and low[j + 1] != "of"):
                generic = True
            elif w in _SHARE_NOUN and not (w == "rate" and low[j - 1] in _RATE_OF_CHANGE):
                return 0
        return self.rate if generic or told >= 0 else 0

    def _as_its_rate(self, k: int, n: Numeral) -> int:
        """ "1.94 billion yuan or 10.2 percent more than": what the rate is, the amount is too, and the other way
        round."""
        nums, low = self.nums, self.low
        if k and nums[k - 1].kind == "change" and nums[k - 1].unit in _PERCENT and self._or_next(nums[k - 1], n):
            return _sign_of(nums[k - 1])
        if k + 1 < len(nums) and nums[k + 1].unit in _PERCENT and self._or_next(n, nums[k + 1]):
            j = nums[k + 1].last
            j += low[j : j + 1] == [","]
            if low[n.first - 1] in _COPULA or low[n.first - 1] in _TOTALING:
                # "it was 54.1 billion yuan, or 27.4 percent less than in the first": how much it was.
                return 0
            if j < self.sent.last and low[j] in _COMPARATIVE:
                return self._right_sign(j, min(self.sent.last, j + 6))
        return 0

    def _or_next(self, a: Numeral, b: Numeral) -> bool:
        if b.first - a.last > 8:
            return False
        # "shrank by 1.2 million mu between 2009 and 2013, or 0.5 percent"
        gap = self.gap(a, b)
        if len(gap) > 2 and any(self.claimed[a.last : b.first]):
            gap = [w for j, w in enumerate(gap, a.last) if not self.claimed[j] and w not in _ABOUT_TIME]
        return gap in (["or"], [",", "or"])

    def _elided(self, k: int, n: Numeral, previous: Numeral) -> int:
        """A rate of change whose verb was told with the figure before it, or is told with the same figure as an
        amount."""
        low, nums, first = self.low, self.nums, n.first
        if low[first - 1] == "from" and k + 1 < len(nums) and self._explains(n, nums[k + 1], previous):
            return 0
        # "up 21.3 percent and automobiles 14.8 percent", "industry by 6.28%; and services by 6.12%"
        moved = next((m for m in reversed(nums[max(0, k - 3) : k]) if m.kind == "change" and m.unit == n.unit), None)
        if moved is not None and low[n.last : n.last + 1] != ["of"]:
            gap = low[max(previous.last, first - 16) : first]
            by = gap[-1:] == ["by"]
            if by and len(gap) <= 5 and previous.kind == "level" and _NOT_ELIDED.isdisjoint(gap[1:]):
                # "exports fell by 6.9%, and imports of 66.3 billion euros by 7.3%"
                return _sign_of(moved)
            if by:
                # "...; industry and construction by 6.28%": only the clause that the "by" is in.
                cut = max((i for i, w in enumerate(gap) if w in (",", ";")), default=0)
                if not cut and gap[0] not in (",", "and", ";") and "and" in gap:
                    cut = gap.index("and")
                gap = gap[cut:]
            tail = gap
            if previous is moved and not by and "and" in gap[1:]:
                # "decreased 1.1 percent from the same period of last year and the PPI 6.1 percent"
                tail = gap[len(gap) - 1 - gap[::-1].index("and") :] if len(gap) < 14 else []
            if previous is moved and tail is gap and "," in gap[1:]:
                cut = len(gap) - 1 - gap[::-1].index(",")
                if gap[cut + 1 : cut + 2] and gap[cut + 1] in ("at", "in", "for", "among"):
                    tail = gap[cut:]
            if len(tail) > 2 and tail[0] in (",", "and", ";") and tail[1] in ("at", "in", "for", "among"):
                tail = tail[:1] + tail[2:]  # "80 per cent lower, at Ford 65 per cent"
            if (
                1 < len(tail) <= 7
                and tail[0] in (",", "and", ";")
                and (by or previous is moved)
                and _NOT_ELIDED.isdisjoint(tail)
            ):
                return _sign_of(moved)
            # "grew by 8.4 percent, ahead of industry's 6.0 percent", "beat that of the townspeople (9.6 percent)"
            if previous is moved and (
                (low[first - 1] in ("'s", "\u2019s") and "of" not in low[n.last : n.last + 2])
                or (low[first - 1] == "(" and len(gap) < 14 and ("that" in gap or "those" in gap))
            ):
                return _sign_of(moved)
            # "use rose 4.1 percent; that of industry, 3.8 percent; of services, 9.5 percent"
            if len(gap) > 2 and gap[0] in (";", ",") and gap[-1] == "," and len(gap) <= 7 and "of" in gap[1:3]:
                return _sign_of(moved)
            # "grew 3.9 percent last year and 3.3 percent in 2016", "4.2-4.5 percent instead of 4.2-4.7 percent"
            if (
                previous is moved
                and len(gap) > 1
                and (
                    (gap[-1] in ("and", "but") and all(self.claimed[previous.last : first - 1]))
                    or gap[-2:] in (["instead", "of"], ["rather", "than"])
                )
            ):
                return _sign_of(moved)
            # "up 10.4 percent in volume and 16.7 percent in value", "3 percent on the year and 1 percent on the month"
            if (
                2 < len(gap) <= 6
                and gap[-1] in ("and", "but")
                and gap[0] in ("in", "on", "from", "year", "month")
                and low[n.last : n.last + 1] == [gap[0] if gap[0] not in ("year", "month") else "month"]
            ):
                return _sign_of(moved)
        # "4.1 points faster than the national average of 28.2 percent"
        if (
            previous.unit == "percentage_point"
            and low[first - 1] in ("of", "at")
            and low[first - 2] in ("average", "rate", "level")
            and not self.words.isdisjoint(_GROWING)
        ):
            return 1
        # "a nominal increase of 8.8 percent and a real one of 6.6 percent"
        if previous.kind == "change" and low[first - 2 : first] == ["one", "of"] and first - previous.last < 10:
            return _sign_of(previous)
        # "an increase of 1.15 billion yuan, or 8.5 percent": the same change told as a rate; "are not 66.7 percent,
        # but 64.8"
        if previous.kind == "change" and (
            self._or_next(previous, n)
            or (low[first - 1] in ("but", "not") and first - previous.last < 8 and low[n.last : n.last + 1] != ["of"])
        ):
            return _sign_of(previous)
        # "257.42 billion yuan, or 8.4 percent, more than in the previous year"
        if low[first - 1] == "or" and low[n.last : n.last + 1] == [","] and n.last + 1 < self.sent.last:
            right = self._right_sign(n.last + 1, min(self.sent.last, n.last + 6))
            if right and low[n.last + 1] in _COMPARATIVE:
                return right
        # "Growth slowed by 0.7 points to 3.2 percent", "grew 2.3 percent, down from 3.1 percent"
        lead = low[first - 1]
        if lead == "the" and low[first - 2] == "from":
            lead = "from"  # "revised to 4.9 percent from the 4.8 percent reported in May"
        if (
            lead == "with"
            and low[first - 2] == "compared"
            and moved is not None
            and first - moved.last < 26
            and previous.kind != "share"
        ):
            return _sign_of(moved)
        if lead == "to" and previous.last == first - 1 and previous.unit in _POINTS:
            before = low[max(self.sent.first, previous.first - 8) : previous.first]
            return 1 if "growth" in before or "inflation" in before else 0
        if (
            lead in ("from", "against", "with")
            and previous.kind == "change"
            and previous.unit == n.unit
            and previous.form != "fraction"
            and first - previous.last < 12
            and _SHARE_NOUN.isdisjoint(low[previous.last : first])
            and (lead != "with" or low[first - 2] == "compared")
        ):
            return _sign_of(previous)
        # "GDP would grow at 8.6% to 9%, it rose to 9.6%": told again of the same thing.
        if low[first - 1] == "to" and low[first - 3] in ("it", "this", "which") and low[first - 2] in _MOVE:
            return _sign_of(previous) if previous.kind == "change" and previous.unit == n.unit else 0
        return 0

    def _explains(self, a: Numeral, b: Numeral, change: Numeral) -> bool:
        """ "Approval fell by a third, from 60 to 40 percent": the two shares between which the change lies."""
        if self.gap(a, b) != ["to"] or change.kind != "change" or not a.value or b.value is None:
            return False
        return abs((b.value / a.value - 1) * 100 - (change.value or 0.0)) < 1 + abs(change.value or 0.0) * 0.1

    def _growth_rate(self, k: int, n: Numeral, start: int) -> int:
        """ "Growth was 18.6 percent", "their growth rates were 107.8%", "growth of the sector reached 5 percent"."""
        low, claimed = self.low, self.claimed
        first = n.first
        j = first - 1
        if j >= start and low[j] == "(" and low[n.last : n.last + 1] == [")"]:
            j -= 1
        for at in range(j, max(start, j - 14) - 1, -1):
            w = low[at]
            if w == "," and ((at + 1 < first and low[at + 1] in ("from", "which")) or claimed[at - 1]):
                continue
            if w in (",", ";", "(", ")", "while", "whereas"):
                break
            if w in ("growth", "inflation", "increase") and not (
                low[at - 1] == "economic" and low[at + 1 : at + 2] == ["zone"]
            ):
                return 1
            if w in ("decline", "contraction", "deflation"):
                return -1
            # A percentage that GDP itself is at is its growth.
            if w == "gdp" and low[at - 1] not in ("of", "to", "in") and low[at + 1] in _GDP_AT:
                return 1
            if w in _SHARE_NOUN and w not in ("rate", "rates"):
                return 0
        # "Inflation rates have been a challenge, reaching as high as 17%"
        if "inflation" in self.words and k == 0 and "inflation" in low[max(start, first - 24) : first]:
            return 1
        # "Imports grew 43.6 pct to 55.64 bln and exports 18.7 pct to 34.68 bln"
        nums = self.nums
        if (
            k
            and n.last + 1 < self.sent.last
            and low[n.last] == "to"
            and k + 1 < len(nums)
            and nums[k + 1].unit not in _PERCENT
            and nums[k + 1].first - n.last <= 4
        ):
            moved = next((m for m in reversed(nums[max(0, k - 6) : k]) if m.kind == "change"), None)
            return _sign_of(moved) if moved is not None else 0
        return 0

    def _with_narrowing(self, sign: int, first: int, start: int) -> int:
        """ "The decline narrowed by 2 points" is a rise, "growth slowed by 0.3 points" a fall."""
        if self.words.isdisjoint(_FALLING):
            return sign
        span = self.low[max(start, first - 30) : first]
        return 1 if not _NARROWING.isdisjoint(span) and not _NARROWED.isdisjoint(span) else sign

    def _left_sign(self, first: int, start: int) -> int:
        """Sign of a move told right before token `first`: "up", "rose by", "an increase of", "a growth rate of"."""
        low = self.low
        j, steps = first - 1, 0
        by = bound = False
        while j >= start and steps < (17 if by else 9):
            w = low[j]
            # "rose to 28 percent" is a level.
            if w == "to" and low[j - 1] == "up" and low[j - 2] in ("by", "of") and j - 2 >= start:
                j -= 2  # "is expected to grow by up to 5%"
                continue
            if w == "to" or w == "from":
                return 0
            if j == first - 1 and w in ("below", "above"):
                bound = True
            elif bound and w in _MOVE and not by and not w.startswith(("grow", "grew", "expand", "shr")):
                return 0  # "growth slips below 7 percent" tells where it is
            if by and w in _GAP_MOVE:
                return 1 if w.startswith("wid") else -1
            if by and w in _BY_COMPARATIVE:
                # "cheaper by 5 percent"
                return -1 if w in _COMPARATIVE_DOWN else 1
            if (
                w in _MOVE
                or (w == "contract" and low[j - 1] in _AUXILIARY)
                or (w == "contracts" and low[j - 1] in _ECONOMY)
            ):
                if w == "up" and (low[j - 1] in _MAKE_UP or low[j + 1] == "to"):
                    return 0
                if w == "down" and low[j - 1] in _SHUT:
                    return 0
                if w in ("grow", "grows", "grew", "raise", "raises") and j == first - 1 and self._part_follows(first):
                    return 0
                if w in ("add", "cut") and not by and low[j - 1] not in ("a", "the"):
                    return 0
                return 1 if w in _UP else -1
            if w == "by":
                by = True
            elif w in _PACE and not by:
                before = low[j - 1]
                if before in ("growth", "increase", "inflation", "expansion"):
                    return 1
                if before == "decline":
                    return -1
                if before not in ("annual", "average"):
                    return 0
            elif w in _LEFT_STOP and not (by and (w == ":" or (w == "," and j == first - 2))):
                return 0
            elif w not in _LEFT_PASS and not w.endswith("ly"):
                # One or two words may stand between ("rose an average", "growth in output of"), no more.
                steps += 2
            j -= 1
            steps += 1
        return 0

    def _part_follows(self, first: int) -> bool:
        """ "grows 28 percent of the crop": a part of it."""
        low = self.low
        j = next((j for j in range(first, min(first + 4, self.sent.last)) if low[j] == "of"), 0)
        return j > 0

    def _right_comparative(self, k: int, n: Numeral) -> str:
        for w in self.low[n.last : min(n.last + 4, self.right(k))]:
            if w in _COMPARATIVE:
                return w
            if w == ",":
                break
        return ""

    def _right_sign(self, j: int, end: int) -> int:
        """Sign of a move told right after a number: "more than in 2016", "fewer", "growth", "up on a year earlier",
        "cheaper"."""
        low = self.low
        limit = min(end, j + 7, self.sent.last)
        start = j
        while j < limit:
            w = low[j]
            hyphened = w == "year" and low[j + 1 : j + 3] == ["-", "on"]
            if (
                w in ("year-on-year", "yoy")
                or hyphened
                or (w == "year" and low[j + 1 : j + 3] == ["on", "year"])
                or (w == "y" and low[j + 1 : j + 2] in (["-"], ["/"]))
            ):
                j += 5 if hyphened else 3 if w in ("year", "y") else 1
                following = low[j] if j < limit else ""
                return -1 if following in _DOWN or following in _COMPARATIVE_DOWN else 1
            if w in _COMPARATIVE:
                if w in ("above", "below"):
                    return 1 if w == "above" else -1
                if w in ("more", "fewer", "less") and j == start and self._of_rate(start):
                    return -1 if w in _COMPARATIVE_DOWN else 1
                following = low[j + 1] if j + 1 < self.sent.last else ""
                if (
                    following == "than"
                    or (w == "short" and following == "of")
                    or w not in _WEAK_COMPARATIVE
                    or (j == start and following in _AFTER_COMPARATIVE)
                ):
                    return -1 if w in _COMPARATIVE_DOWN else 1
                return 0
            if w in ("up", "down") and j == start and low[j + 1 : j + 2] != ["to"]:
                return 1 if w == "up" else -1
            if w in _CHANGE_AFTER:
                return -1 if w in _DOWN else 1
            if w == "over" and j == start and not _YEAR_WORDS.isdisjoint(low[j + 1 : j + 5]):
                return 1
            if w not in _BEFORE_CHANGE_NOUN:
                return 0
            j += 1
        return 0

    def _of_rate(self, j: int) -> bool:
        return self.low[j - 1] in ("%", "percent", "pct", "cent")

    def _gap_to_other(self, k: int, n: Numeral) -> bool:
        """Percentage points against another place or rate ("above the national average") and not against another
        time."""
        low, claimed = self.low, self.claimed
        k = self.tail[k]
        n = self.nums[k]
        if low[n.last : n.last + 1] in (["up"], ["down"]):
            return False
        end = min(self.right(k), n.last + 14, self.sent.last)
        seen = False
        j = n.last
        while j < end:
            w = low[j]
            if w in (",", ";", ".", "but") or (seen and w in (")", "(")):
                break
            if w in _COMPARATIVE or w in ("ahead", "behind"):
                seen = True
            elif seen:
                if w in ("target", "goal", "limit", "ceiling") and low[n.last] in ("above", "below"):
                    return True
                if claimed[j] or w in _GAP_TIME:
                    return False
                if w in _GAP_PLACE:
                    return True
                if w == "that" and low[j + 1 : j + 2] == ["of"]:
                    # "lower than that of imports", not "than that of the first quarter"
                    return not any(claimed[j : min(j + 5, self.sent.last)]) and _GAP_TIME.isdisjoint(low[j : j + 5])
            j += 1
        if seen:
            following = self.nums[k + 1] if k + 1 < len(self.nums) else None
            if (
                following is not None
                and j == following.first
                and low[following.last : following.last + 1] == ["target"]
            ):
                return True  # "two percentage points above the 2% target"
            told = low[n.last : j]
            if n.unit in _POINTS and "than" in told and told[-1] != "than":
                # "22 points more than manufacturing"
                other = told[told.index("than") + 1]
                if other.isalpha() and other not in _NO_NOUN and other not in _NO_OTHER:
                    return True
            return any(t[:1].isupper() for t in self.doc.toks[n.last : j])
        return self._beaten(n.first)

    def _contributed(self, k: int, n: Numeral) -> bool:
        """ "Services contributed 8.3 percentage points to growth": a part of it and no change."""
        low = self.low
        for j in range(n.first - 1, max(self.sent.first, n.first - 7) - 1, -1):
            if low[j] in ("by", ",", ";"):
                return False
            if low[j].startswith("contribut"):
                return True
            if low[j] in _ADDING or low[j : j + 2] in (["taking", "away"], ["took", "away"]):
                # "iron ore adding 2.3 percentage points": to the growth of the whole
                if low[j] not in _ADDING:
                    _negate(n)
                return True
        previous = self.nums[k - 1] if k else None
        return (
            previous is not None
            and previous.kind == "share"
            and previous.unit == "percentage_point"
            and n.first - previous.last <= 4
            and low[previous.last] == "and"
        )

    def _gap_itself(self, k: int, n: Numeral) -> bool:
        """ "The gap narrowed from 14 to 9 points", "a lead of three points": how wide it is and no change."""
        low = self.low
        joint = low[n.first - 1]
        if joint not in ("to", "from", "at", "of", "was", "is") or (n.form == "range_high" and joint == "to"):
            joint = low[self.nums[k - 1].first - 1] if k and n.group and self.nums[k - 1].group == n.group else ""
        if joint not in ("to", "from", "at", "of", "was", "is"):
            return False
        head = low[max(self.sent.first, n.first - (4 if joint == "of" else 12)) : n.first]
        return not _GAP_NOUN.isdisjoint(head)

    def _beaten(self, first: int) -> bool:
        """ "outpaced that of value added by 5.4 percentage points", "beat the national rate by seven"."""
        low = self.low
        for j in range(first - 1, max(self.sent.first, first - 13) - 1, -1):
            if low[j] in _OUTDO:
                return True
            if low[j] in (",", ";") and first - j > 8:
                return False
        return False

    def _count_changes(self, k: int, n: Numeral) -> bool:
        """Whether a count or amount is itself the change: "36 more than a year earlier", "an increase of 1.15 billion
        yuan"."""
        low, nums = self.low, self.nums
        if k and nums[k - 1].kind == "change" and self._or_next(nums[k - 1], n):
            return True
        if low[n.first - 1] in ("adds", "added", "adding") and low[n.last : n.last + 2] == ["to", "the"]:
            # "The crisis adds 10 million to the jobless"
            return True
        if n.unit == "1" and (self._jobs_moved(k, n) or low[n.first - 2 : n.first] == ["loss", "of"]):
            return True
        moved = ""
        for j in range(n.first - 1, max(self.left(k), n.first - 8) - 1, -1):
            w = low[j]
            if w in ("by", "of"):
                moved = w
            elif w == "down" and low[j - 1] in _SHUT:
                break
            elif w in _MOVE:
                if not moved and n.unit != "1" and _BOUND.isdisjoint(low[j + 1 : n.first]):
                    # "dropping $3.12", "lost six cents to $1.89"
                    level = nums[k + 1] if k + 1 < len(nums) else None
                    if w in _DIRECT_MOVE or (
                        level is not None
                        and level.unit == n.unit
                        and level.first - n.last <= 2
                        and low[n.last] == "to"
                        and (n.value or 0) < (level.value or 0)
                    ):
                        return True
                return (
                    moved == "by"
                    or w in ("up", "down")
                    or (w in _CHANGE_NOUN and (moved == "of" or low[j + 1] == "of"))
                )
            elif w == "," and n.first - j == 1 and low[j - 1] in _CHANGE_NOUN and low[j - 2] in ("the", "this", "an"):
                return True
            elif w in _COUNT_STOP:
                break
            elif (
                w not in _HEDGE
                and w not in _CHANGE_ADVERB
                and not w.endswith("ly")
                and (moved != "by" or n.first - j > 4)
            ):
                # "went up by 8,300", "grew from ... by" keep a word or two between
                break
        # "36 more than a year earlier"; the same told in percent may stand between: "1.94 billion yuan, or 10.2
        # percent, more"
        j = n.last
        if (
            k + 1 < len(nums)
            and nums[k + 1].unit in _PERCENT
            and self._or_next(n, nums[k + 1])
            and low[n.first - 1] not in _COPULA
            and low[n.first - 1] not in _TOTALING
        ):
            j = nums[k + 1].last
            j += low[j : j + 1] == [","]
        j = self._past_noun(j)
        if j + 1 >= self.sent.last:
            return False
        w, following = low[j], low[j + 1]
        if w in _COMPARATIVE:
            return (following == "than" and w not in ("above", "below", "under")) or (
                w in ("more", "fewer", "less", "higher", "lower")
                and (
                    following in (",", ".", "from", "on", "compared")
                    or (following == "per" and is_money(n.unit))
                    or (following == "at" and w[-2:] == "er")
                )
            )
        return w in ("up", "down") and following in ("on", "from")

    def _jobs_moved(self, k: int, n: Numeral) -> int:
        """ "Mining lost 8,000 posts", "employers added 21,000 jobs", "24,000 more people worked than": the sign."""
        low, sent = self.low, self.sent
        j = n.first - 1
        while j > sent.first and low[j] in _HEDGE:
            j -= 1
        noun = low[n.last] if n.last < sent.last else ""
        if (
            low[j] in _NET_VERB
            and noun != "of"
            and (noun in _POST or low[j] not in ("added", "adding", "adds"))
            and low[j - 1] not in _AUXILIARY
        ):
            return -1 if low[j] in _DOWN else 1
        previous = self.nums[k - 1] if k else None
        if previous is not None and previous.kind == "change" and previous.unit == "1" and self._bare(n):
            gap = low[previous.last : n.first]
            if (
                len(gap) < 8
                and ("and" in gap or "," in gap)
                and _MOVE.isdisjoint(gap)
                and low[j].isalpha()
                and low[j] not in _NO_NOUN
                and low[j] not in _MAKING
            ):
                return _sign_of(previous)
        if noun in ("more", "fewer") and n.last + 2 < sent.last and low[n.last + 1].isalpha():
            for i in range(n.last + 2, min(n.last + 12, sent.last)):
                if low[i] == "than":
                    return -1 if noun == "fewer" else 1
                if low[i] in (",", ";") or low[i][0].isdecimal():
                    break
        return 0

    def _past_noun(self, j: int) -> int:
        """Past what is counted where a comparison follows: "0.43 persons less than in 2010"."""
        low, last = self.low, self.sent.last
        for i in range(j, min(j + 3, last - 1)):
            if low[i] in _COMPARATIVE and low[i + 1] == "than" and low[i] not in ("above", "below", "under"):
                return i
            if not low[i][0].isalpha() or low[i] in _NO_NOUN or low[i] in _VERB:
                break
        return j

    def _fraction(self, k: int, n: Numeral) -> None:
        """ "cut by a third", "a third more than", "half as much again" are changes; "two-thirds of" a share."""
        low, sent = self.low, self.sent
        j = n.first - 1
        while (
            j >= sent.first
            and (low[j] in _HEDGE or low[j] in ("by", "nearly"))
            and low[j] not in ("of", "to")
            and low[j] not in _MOVE
        ):
            j -= 1
        if (
            j >= sent.first
            and (low[j] in ("up", "down") or low[j] in _NET_VERB)
            and (
                low[n.last : n.last + 1] not in (["of"], ["the"], ["more"])
                or low[n.last : n.last + 3] in (["of", "its", "value"], ["of", "their", "value"])
            )
            and low[j - 1] not in _MAKE_UP
        ):
            # "R&D spending up by nearly a third", "the index has lost a quarter"
            _set_change(n, -1 if low[j] in _DOWN else 1)
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
            _set_change(n, _sign_of(told))
            return
        if low[j] == "of" and low[j - 1] in _CHANGE_NOUN:
            # "a rise of more than a third"
            _set_change(n, 1 if low[j - 1] in _UP else -1)
            return
        if "by" in low[j + 1 : n.first]:
            # "cut the cost of feeding 3,000 sheep by a fifth": the verb may stand further off.
            for i in range(j, max(self.left(k) - 12, sent.first) - 1, -1):
                if low[i] in _MOVE or low[i] in _BY_COMPARATIVE:
                    _set_change(n, 1 if low[i] in _UP or low[i] in _COMPARATIVE_UP else -1)
                    return
                if low[i] in (",", ";"):
                    break
        after = low[n.last] if n.last < sent.last else ""
        following = low[n.last + 1] if n.last + 1 < sent.last else ""
        if after in _COMPARATIVE and following == "than" and self._gap_to_other(k, n):
            n.kind = "level"  # "two-fifths less than in Beijing"
            if after in _COMPARATIVE_DOWN:
                _negate(n)
        elif after in _COMPARATIVE:
            if after not in ("above", "below", "under") and following in ("than", ",", ".", "from", "on"):
                _set_change(n, -1 if after in _COMPARATIVE_DOWN else 1)
        elif after in _FRACTION_CHANGE:
            _set_change(n, -1 if after in _DOWN else 1)
        elif (
            after == "the"
            and n.value is not None
            and any(low[j] in _MEASURED and low[j - 1] != "of" for j in range(n.last + 1, min(n.last + 4, sent.last)))
            and low[n.first - 1] not in ("than", "of")
        ):
            # "half the pace of the previous quarter", "about half the regional average"
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"
            _rescale(n, 0.01)
        elif after == "the" and n.value is not None and k + 1 < len(self.nums) and self.nums[k + 1].first == n.last + 1:
            # "half the 9.3 percent of 2010": so many times another figure.
            n.kind, n.unit, n.form = "multiple", "ratio", "fold"
            _rescale(n, 0.01)
            self.nums[k + 1].base = True
        elif after == "of" and k + 1 < len(self.nums) and not self.words.isdisjoint(_AVERAGED):
            # An average has no parts: "$5,300 a head, one-seventh of the U.S.'s $38,000" is a multiple of another
            # figure.
            whole = self.nums[k + 1]
            if (
                whole.kind == "level"
                and whole.unit not in _RATES
                and _NO_PART.isdisjoint(self.low[n.last : whole.first])
                and whole.first - n.last <= 6
                and n.value is not None
            ):
                n.kind, n.unit, n.form = "multiple", "ratio", "fold"
                _rescale(n, 0.01)
                whole.base = True

    def _multiple(self, n: Numeral) -> None:
        """ "increased by 1.5 times" is a change of 150 percent; "1.5 times that of", "doubled" and "a fivefold rise"
        are multiples."""
        if n.form != "times" or not n.value:
            return
        low, sent = self.low, self.sent
        j = n.first - 1
        while j >= sent.first and (low[j] in _HEDGE or low[j] in _TIMES_BETWEEN):
            if low[j] == "to":
                return
            j -= 1
        after = low[n.last : n.last + 2]
        if (
            j >= sent.first
            and low[j] in _MOVE
            and low[j] != "add"
            and not (after and after[0] in ("that", "the", "as", "those", "what", "its", "their"))
        ):
            n.kind, n.unit = "change", "percent"
            _rescale(n, 100.0)
            if low[j] in _DOWN:
                _negate(n)
        elif len(after) == 2 and after[1] == "than" and after[0] in _LESS:
            low_end, high_end = n.value_low or n.value, n.value_high or n.value
            n.value, n.value_low, n.value_high = 1 / n.value, 1 / high_end, 1 / low_end

    # -- hedges -------------------------------------------------------------------------------------

    def _qualifier(self, k: int, n: Numeral) -> str | None:
        low, sent = self.low, self.sent
        start = max(sent.first, n.first - 5, self.nums[k - 1].last if k else 0)
        for j in range(n.first - 1, start - 1, -1):
            w = low[j]
            previous = low[j - 1] if j > start else ""
            if w in _APPROX_BEFORE or (w == "to" and previous == "close"):
                return "approx"
            if w == "than" and (previous in _MORE or previous in _LESS):
                # "9.8 percent more than the 630 billion of 2021" compares and hedges nothing.
                if low[j + 1] in ("the", "its", "their") or (k and self.nums[k - 1].last == j - 1):
                    return None
                up = previous in _MORE
                if j - 2 >= sent.first and low[j - 2] in ("no", "not"):
                    up = not up
                return "more_than" if up else "less_than"
            if w in _SURPASS and low[j + 1] == "by":
                return None
            if w in _COMPARED_BEFORE and low[j + 1] in ("the", "its", "their", "last"):
                # "5.3 percent, above the 4.9 percent expected": compared with, not hedged.
                return None
            if w == "up" and low[j + 1] == "to" and previous in _UP_TO_VERB:
                # "edged up to 3.7 percent"
                return None
            if w in _ABOVE_BEFORE and low[j + 1] == "the" and self._dated(n):
                # "exceeds the 97 million tonnes harvested in 2021": compared with.
                return None
            if w in _ABOVE_BEFORE and previous in ("not", "never", "cannot"):
                return "less_than"
            if w == "over" and previous in _PHRASAL_OVER:
                return None  # "handed over 434 aircraft"
            if w == "as" and previous == "much" and low[j - 2] == "as":
                return "less_than"
            if w in _ABOVE_BEFORE or (w == "least" and previous == "at"):
                return "more_than"
            if w == "of" and previous in ("excess", "minimum", "upwards"):
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
        inside = low[n.first : n.last]
        if "plus" in inside:
            return "more_than"
        if "odd" in inside:
            return "approx"
        after = low[n.last : n.last + 2]
        if after:
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
            if (head[-1] == "the" or head[-1] in _MOVE) and not _SURPASS.isdisjoint(head) and "by" not in head:
                return "more_than"
        return None

    def _dated(self, n: Numeral) -> bool:
        """ "the 97 million tonnes harvested in 2021", "the 7 billion of 2022": a figure of another time."""
        low, j = self.low, n.last
        return j < self.sent.last and (bool(self.claimed[j]) or low[j].endswith("ed") or low[j] in ("of", "seen"))

    def _hedged_behind(self, k: int, n: Numeral) -> str | None:
        """ "500 cows or more", "2,000 trains or so": the hedge behind the noun."""
        low = self.low
        for j in range(n.last + 1, min(n.last + 4, self.right(k) - 1, self.sent.last - 1)):
            if not low[j - 1][0].isalpha() or low[j - 1] in _NO_NOUN:
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
        if low[n.last : n.last + 1] == ["each"] and n.unit != "percent" and "of" not in low[n.first - 4 : n.first]:
            return True
        for j in range(n.first - 1, max(start, n.first - 8) - 1, -1):
            w = low[j]
            if (
                j > start
                and low[j - 1] in _THRESHOLD_HEAD
                and (self._opens_threshold(j, n) or (bare and w in ("under", "over", "above", "below", "aged")))
            ):
                return True
            if w in _THRESHOLD_STOP:
                break
        return False

    def _opens_threshold(self, j: int, n: Numeral) -> bool:
        """ "with revenue of over", "those of over"; but in "sales of the phone passed a million" the verb tells a
        fact."""
        low = self.low
        return low[j] in _THRESHOLD_JOINT and _PASS_MARK.isdisjoint(low[j + 1 : n.first])

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
            ):
                _set_change(a, _sign_of(b))
        for k in range(1, len(nums)):
            a, b = nums[k - 1], nums[k]
            if not b.group or a.group != b.group:
                if b.qualifier is None and a.qualifier == "more_than" and self._coordinated(a, b):
                    # "More than 100 universities and 1,800 institutes"
                    b.qualifier = a.qualifier
                continue
            alike = a.unit == b.unit
            if b.qualifier is None and alike:
                b.qualifier = a.qualifier
            as_range = a.form == "range_low" and b.form == "range_high"
            if a.kind == "change" and b.kind != "change":
                if as_range or (
                    alike and b.kind in ("level", "share") and b.form != "fraction" and "to" not in self.gap(a, b)
                ):
                    _set_change(b, _sign_of(a))
            elif as_range and alike and b.kind == "change" and a.kind != "change":
                _set_change(a, _sign_of(b))

    def _coordinated(self, a: Numeral, b: Numeral) -> bool:
        """Whether two counts with their nouns are joined by an "and" and nothing else."""
        low = self.low
        if a.unit != b.unit or a.kind != b.kind or low[b.first - 1] != "and" or not 2 <= b.first - a.last <= 6:
            return False
        return all((w[0].isalpha() and w not in _NO_NOUN) or w == "of" for w in low[a.last : b.first - 1])

    # -- the same amount told again -----------------------------------------------------------------

    def _equivalents(self) -> None:
        for k in range(1, len(self.nums)):
            a, b = self.nums[k - 1], self.nums[k]
            priced = (a.unit or "")[3:4] == "/" and is_money((a.unit or "")[:3]) and self.low[b.first - 1] == "("
            if (
                b.kind != "level"
                or a.unit == b.unit
                or not 0 < b.first - a.last <= 6
                or a.kind not in ("level", "change", "equivalent")
                or not (_same_dimension(a.unit, b.unit) or (priced and is_money(b.unit)))
            ):
                continue
            gap = self.gap(a, b)
            if (
                (not _OPENERS.isdisjoint(gap) and all(w in _HEDGE or w in _EQUIVALENT for w in gap))
                or (gap[-1] in _OPENERS and self.low[b.last : b.last + 1] == [")"])
                or (gap[0] == "or" and all(w in _HEDGE or w == "or" for w in gap))
                or (gap[0] == "of" and "or" in gap[2:5] and all(w in _HEDGE for w in gap[gap.index("or") + 1 :]))
                or (
                    gap[0] in (",", "or") and ("equivalent" in gap or all(w in _HEDGE or w in _EQUIVALENT for w in gap))
                )
            ):
                b.kind, b.form = "equivalent", "digits"
                if priced and is_money(b.unit):
                    b.unit = f"{b.unit}{(a.unit or '')[3:]}"  # "2.4 yuan a kg (35 cents)"
                b.applies_to = a if a.kind != "equivalent" else a.applies_to

    # -- bases and revisions ------------------------------------------------------------------------

    def _bases(self) -> None:
        """Mark the figures that are told only to compare with."""
        low, nums, sent_first = self.low, self.nums, self.sent.first
        for k, n in enumerate(nums):
            if n.kind not in ("level", "share"):
                continue
            if k and n.kind == "level" and nums[k - 1].kind == "level" and nums[k - 1].unit == n.unit:
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
            if low[j] == "of" and j - 3 >= self.sent.first and low[j - 1] in _EXTREME and "from" in low[j - 3 : j - 1]:
                # "down from a peak of 67 percent"
                j = j - 3 if low[j - 3] == "from" else j - 2
            w, previous = low[j], low[j - 1] if j > self.sent.first else ""
            if w == "from":
                n.base = (
                    previous in _MOVE
                    or (previous == "," and k > 0 and nums[k - 1].unit == n.unit)
                    or "to" in low[n.last : min(n.last + 14, self.sent.last)]
                    or self._reached_before(k, n)
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
                and any(self.claimed[nums[k - 1].last : n.first])
            ):
                # "against 74.1 million in 2019 and 83.3 million in 2018"
                n.base = True
            elif w == "than" and previous in _COMPARATIVE:
                n.base = low[j + 1] in ("the", "its", "a") or n.first - j > 3
            elif w == "of" and (j == self.sent.first or (k and self._is_whole(nums[k - 1], n))):
                # "82 percent of the 8.54 million", "21 of the 164 spaces", "Of the 4,200 applicants, 30 percent": the
                # whole.
                n.base = k > 0 and "percent" in low[max(self.sent.first, j - 6) : j]
                self.wholes.add(k)

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
        moved = not self.words.isdisjoint(_REVISION)
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
                    w in ("preliminary", "provisional") or low[j + 1] in _REPORTED or low[j - 1] in _REPORTED
                ):
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
        if old is not None and not self.words.isdisjoint(_REVISED):
            # "Preliminary data put it at 5.2 billion; the final figure is 4.8 billion."
            for n in nums:
                if n.revision is None and n.unit == old.unit and n.kind == old.kind and n.first > old.first:
                    n.revision = "after"


_CLAUSE = frozenset(("when", "which", "where", "who", "while"))
_FORECASTS = words("forecasting_verb")
_MEASURED = frozenset("pace price prices rate level size average speed".split())
_SHUT = frozenset("shut shuts laid lay broken broke torn turned".split())
_ABOUT_TIME = frozenset(("between", "and", "in", "from", "to", "since", "over", "during"))
_PHRASAL_OVER = frozenset("handed hand handing took take taking taken turned carried brought won signed passed".split())
_ADDING = frozenset(("adding", "added", "adds", "add"))
_EXTREME_CHANGE = words("superlative") | frozenset(("average", "annual", "biggest", "steepest", "sharpest", "slowest"))
_SCALE = numbers("scale")
_MAKING = frozenset(("leaving", "bringing", "making", "taking", "including", "putting"))
_HAN_MOVE = {"长": 1, "加": 1, "升": 1, "降": -1, "少": -1, "跌": -1}
_HAN_MOVE_HEAD = frozenset("增上下减")
_NARROWED = frozenset(("decline", "drop", "fall", "contraction", "decrease"))
_BY_COMPARATIVE = (words("comparative_up") | words("comparative_down")) - frozenset(
    "more less above below under better behind short".split()
)
_PERSON_VERB = words("be") | words("have") | words("modal") | words("verb") | {"does", "did", "a", "from"}
_RATE_LEAD = frozenset(
    ("to", "from", "at", "of", "with", "(", "and", ",", "than", "peak", "hit", "reach", "reached", "was")
)
_RATE_OF_CHANGE = words("rate_of_change") | {"the", "annual", "same", "headline", "core", "monthly", "quarterly"}
_READING = words("reading")
_RATE_NOUN_TOLD = frozenset(("growth", "inflation"))
_PREPOSITION_OF_COUNT = frozenset(("at", "by", "to", "from", "of", "with"))
_TOTALING = frozenset(("to", "totaled", "totalled", "numbered", "reached", "averaged", "exceeded", "topped"))
_COMPARES = frozenset("above below beating missing exceeding than following after previously".split())
_BETWEEN_COMPARED = frozenset(
    "the a an for of its expected revised upwardly downwardly initial previous first barely own".split()
)
_NO_PART = frozenset((":", ",", ";", "(", "and", "was", "were"))
_NO_OTHER = frozenset(
    "a the an it that expected planned forecast previously last this these what economists analysts".split()
)
_NET_VERB = words("net_verb")
_POST = words("post_noun")
_AUXILIARY = words("modal") | {"to", "and", "not"}
_ECONOMY = frozenset(("economy", "gdp", "output", "sector", "market"))
_HEAT = frozenset("warming temperature temperatures cold heat climate weather celsius frost thermometer".split())
_PRICED_AFTER = frozenset("and of cost costs costing paid fetched".split())
_TIME_JOINT = frozenset("in on at during by".split())
_REACHED = frozenset("reached recorded seen set hit".split())
_PRICE_JOINT = frozenset(("from", "against", "to", "under", "with", "than", "over", "below"))
_UNIT_JOINT = frozenset(("by", "from", "with", "against", "at", "than", "of", "to"))
_GAP_NOUN = words("gap_noun")
_UP_TO_VERB = _MOVE | words("up_to_verb")
_COMPARED_BEFORE = frozenset(("above", "over", "below", "under"))
_GAP_MOVE = frozenset(("narrowed", "narrows", "narrow", "narrowing", "widened", "widens", "widen", "widening"))
_GROWING = frozenset(("grew", "growth", "rose", "faster", "slower", "increase"))
_GDP_AT = frozenset(("being", "was", "is", "at", "grew", "would", "will", "to"))
_LEFT_STOP = frozenset(
    (",", ";", ":", "(", ")", ".", "while", "and", "but", "whereas", "place", "places", "points", "percent")
)
_LEFT_PASS = _CHANGE_ADVERB | _HEDGE | _COPULA | {"of", "its", "their"}
_COUNT_STOP = frozenset((",", ";", "(", ")", "to", "from", "and"))
_WEAK_COMPARATIVE = frozenset(["more", "less", "under", "short", "behind", "better", "longer", "shorter"])
_AFTER_COMPARATIVE = frozenset((",", ".", ";", "", ")", "from", "on", "over", "in"))
_TIMES_BETWEEN = frozenset(("by", "year", "on", "year-on-year", "yoy", "-"))
_THRESHOLD_JOINT = frozenset(("with", "of", "whose", "having"))
_THRESHOLD_STOP = frozenset((",", ";", "(", "was", "were", "is", "are", "reached", "totaled"))
_EQUIVALENT = frozenset(("(", "\uff08", "[", "or", "equivalent", "to", "=", ",", "rmb", "us", "\u7ea6", "equal"))
_BASE_HEDGE = (_HEDGE - {"than", "of", "to"}) | {"the", "its", "just", "only", "all"}
_A_YEAR = (["a", "year"], ["per", "year"], ["a", "month"], ["per", "month"])
_BOUND = frozenset(("below", "above", "over", "under", "at", "past"))
_EXTREME = frozenset(("peak", "high", "low", "record", "level", "rate", "average", "total"))
_TOLD_AS = words("reported") | words("planned") | {"set", "recorded", "seen"}
_NO_NOUN = (
    words("preposition")
    | words("conjunction")
    | words("be")
    | words("have")
    | words("modal")
    | _MOVE
    | {"respectively", "also", "now", "already"}
)


def _sentences(found: list[Numeral]) -> Iterator[list[Numeral]]:
    """The numerals of one sentence after the other."""
    i, n = 0, len(found)
    while i < n:
        j = i
        while j < n and found[j].sent == found[i].sent:
            j += 1
        yield found[i:j]
        i = j


def read(doc: Doc, found: list[Numeral], claimed: bytearray) -> None:
    """Decide kind, sign, hedge and relation of every statement in `found` (in text order)."""
    before: list[Numeral] = []
    rate = 0
    for group in _sentences(found):
        nums = [m for m in group if m.kind in STATEMENT_KINDS or m.kind == "duration"]
        if nums:
            reader = SentenceReader(doc, doc.sents[nums[0].sent], nums, before, claimed, rate)
            reader.read()
            rate = reader.rate
            before = [*before, *(m for m in nums[-12:] if m.kind in ("level", "share"))][-12:]
