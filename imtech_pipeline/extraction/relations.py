"""Which level a change, a share or a multiple belongs to, within its sentence and by a pronoun to the one before.

One pass from left to right over the numerals of a sentence, whose kinds `kinds` has decided. What needs subjects to be
told (a level in a sentence of its own) comes in `headline`.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from .lexicon import numbers, words
from .model import Numeral

if TYPE_CHECKING:
    from .kinds import SentenceReader

_MOVE = words("up") | words("down")
_ITS_CHANGE = frozenset("annual monthly the year-on-year yearly".split())
_OF_NO_OTHER = frozenset(": against amounted being came compared from is on over was".split())
_CHANGE_NOUN = words("change_noun")
_COMPARATIVE = words("comparative_up") | words("comparative_down")
_SHARE_VERB = words("share_verb")
_SHARE_NOUN = words("share_noun")
_HEDGE = words("approx") | words("hedge")
_PERCENT = frozenset(("percent", "permille"))
_RATES = _PERCENT | {"percentage_point"}
_SAME_THING = words("same_thing")
_CLAUSE_BREAK = words("clause_break")
_REACHING = words("reaching")
_PUTTING = words("putting")
_CAUSES = frozenset(("after", "as", "when"))
_CAUSES_NOTHING = frozenset("as even far it just long many much of only same shortly soon such that they well".split())
_POINTING_BACK = words("pointing_back")
_VERB_AFTER_PRONOUN = words("verb_after_pronoun")
_SHARE_JOINT = words("share_joint") | _SHARE_VERB
_POINTERS = numbers("pointer")
_POINTING = frozenset(_POINTERS)
_TURNS_OUT = frozenset("generated generate generates produced produce produces supplied supply supplies".split())
_BEING_PART = frozenset("accounting comprising constituting contributing making representing taking".split())
_OWN_CLAUSE = frozenset(("and", "but", "when", "whereas", "while"))
_MOVES_IT = frozenset(
    "boost boosted boosting cut cuts cutting lift lifted lifting lowered lowering lowers raise raised raises raising"
    " reduce reduced reduces reducing slash slashed slashing trim trimmed trimming".split()
)
_PART_VERB = frozenset(
    "account accounts accounted make makes made take takes took cover covers represent represents represented"
    " constitute constitutes constituted".split()
)
_HAVING = frozenset("employs employed has have had owns operates runs".split())
_NO_NOUN_EITHER = frozenset("it they these those which".split())
_RATE_NOUN = words("rate_noun")
# How far from its level a share may stand.
_SHARE_REACH = 26
_DIMENSION = {
    **dict.fromkeys(("W", "kW", "MW", "GW", "TW"), "power"),
    **dict.fromkeys(("Wh", "kWh", "MWh", "GWh", "TWh"), "energy"),
    **dict.fromkeys(("m", "km", "cm", "mm", "mi", "ft"), "length"),
    **dict.fromkeys(("m2", "ha", "km2", "mu", "acre", "mi2"), "area"),
    **dict.fromkeys(("g", "kg", "t", "kt", "Mt", "lb", "oz", "jin"), "mass"),
    **dict.fromkeys(("m3", "l", "L", "bbl", "gal"), "volume"),
    **dict.fromkeys(("degC", "degF"), "temperature"),
}  # fmt: skip
_OWNED = frozenset(("its", "their", "her", "his"))
_OWNER = frozenset(("its", "their", "the"))
_POINTS_BACK = frozenset(
    "they these those both all two three four them former latter first second third"
    " their its rates shares values figures".split()
)
_VERB = words("verb")
_VALUE = frozenset(("value", "amount", "sum", "turnover", "worth"))
_RESULT_STOP = frozenset((";", ".", "while", "whereas", "but", "as", "because", "though", "although"))
_NO_RESULT = frozenset(("equal", "equivalent", "close", "compared", "due", "according", "thanks", "relative"))
_CONTRASTS = frozenset(("while", "whereas", "but", ";"))
_CLAUSE_REACH = 30
_OWN_RATE = frozenset(
    ("coefficient", "coverage", "incidence", "intensity", "prevalence", "proportion", "rate", "ratio")
)
_OWN_NAMED = _OWN_RATE - {"proportion", "ratio"}
_PRONOUN = frozenset(("it", "they", "this", "that", "these"))
_BEING = frozenset(("is", "are", "was", "were", "has", "have", "had"))
_SPENDS = frozenset("gives invest invested invests pays spend spends spent".split())
_REACHED = words("measured_by")
_JOINING = words("preposition") | words("conjunction") | words("be") | words("have")
# A clause that begins with one of these goes on with the subject of the one before: ", having grown", "and was".
_AUXILIARY = words("be") | words("have")
_NO_OTHER = (
    _HEDGE | _MOVE | _AUXILIARY | _PRONOUN | _POINTS_BACK | _VERB | {"a", "an", "of", "or", "the", "which", "by"}
)
_STILL = frozenset(("still", "only", "also", "even", "just", "down", "up", "by"))
_CHANGE_DETERMINER = frozenset(("an", "a", "year", "of", "its", "their"))
_JOINT = frozenset((",", ";", "and", "while", "but"))
_AHEAD = frozenset("due going it likely set they thus".split())
_ASIDE_OPENER = frozenset(("which", "who", "home", "where"))
_A_RATE = frozenset(("proportion", "rate", "ratio", "share"))
_FORMER = frozenset(("former", "latter"))
_VALUED = frozenset(("output", "sales", "added", "export", "import", "production", "contract", "land"))
_SAME_FIGURE = frozenset(
    "estimate estimates figure forecast forecasts level number projection target value what".split()
)
_ONLY_GROWTH = frozenset(
    "the their respective average annual yearly compound growth rate rates was were by of increase increases rise "
    "rises reached hit came to at".split()
)
_WHERE_SPENT = frozenset(("into", "among", "across", "in"))
_SUPERLATIVE = words("superlative") | {"steepest", "sharpest", "slowest", "weakest"}
_SUM = _VALUE | {"money"}
_WHERE = frozenset("across at by from in within".split())
_ITS_OR_THE = _OWNED | {"the"}
_BRINGING = frozenset("bringing taking lifting raising pushing cutting".split())
_AREA = frozenset(("area", "acreage"))
_SPEED = frozenset(("pace", "rate", "growth", "speed", "average", "increase", "size"))
_WHOLE = frozenset(("total", "whole", "national", "country", "world"))
_OVER_TIME = frozenset(
    "- and from last month month-on-month month-over-month on over quarter quarter-on-quarter same the year"
    " year-on-year year-over-year".split()
)
_SUM_OF = frozenset("assets debt earnings income price prices profit profits revenue revenues turnover value".split())
_AT_TO_WAS = frozenset(("at", "to", "was", "were"))
_HELD = frozenset(("estimate", "figure", "level", "rate", "reading", "total"))


def is_money(unit: str | None) -> bool:
    """Whether a unit code is a currency."""
    return unit is not None and len(unit) == 3 and unit.isupper() and unit != "TEU"


def dimension(unit: str | None) -> str:
    """What a unit measures; an unknown unit measures itself."""
    return "money" if is_money(unit) else _DIMENSION.get(unit or "1", unit or "1")


class Relations:
    """Points changes, shares and multiples of a sentence to the level that they belong to."""

    def __init__(self, reader: SentenceReader) -> None:
        self.reader = reader
        self.low = reader.low
        self.sent = reader.sent
        self.nums = reader.nums
        self.before = reader.before
        # Told so far: what a change may belong to, none of it a mere basis of comparison or a condition.
        self.here: list[Numeral] = []
        self.levels: list[Numeral] = []
        self.share: Numeral | None = None
        self.ratio: Numeral | None = None
        self.change: Numeral | None = None
        self.rank: Numeral | None = None
        self.base: Numeral | None = None
        self.by_dimension: dict[str, Numeral] = {}
        self.pushed = 0
        # Levels and shares of the whole sentence, for what is told before them.
        self.all = [k for k, n in enumerate(self.nums) if n.kind in ("level", "share")]
        # Where the last clause with a subject of its own began, and the last joint of any kind, before token `scanned`.
        self.scanned = self.sent.first
        self.clause = self.joint = self.earlier_joint = self.boundary = self.cause = -1
        self.points = reader.says(_POINTING)
        self.parted = -1  # the share told last of a part that has a name

    def run(self) -> None:
        nums = self.nums
        k = 0
        while k < len(nums):
            n = nums[k]
            if n.kind not in ("change", "share", "multiple") or n.applies_to is not None:
                k += 1
                continue
            self._push(k)
            j = k + 1
            while (
                j < len(nums)
                and n.group
                and nums[j].group == n.group
                and nums[j].kind == n.kind
                and nums[j].form != "range_high"
            ):
                j += 1
            j = self._with_the_rest(k, j)
            if n.form == "range_low" and j < len(nums) and nums[j].form == "range_high":
                n.applies_to = nums[j].applies_to = self._one(k, n)
                j += 1
            elif j > k + 1 and "or" in self.low[n.last : nums[k + 1].first]:
                # "18.7 percent, or more than a sixth": the same share twice.
                target = self._one(k, n)
                for member in nums[k:j]:
                    member.applies_to = target
            elif j > k + 1:
                self._several(k, j)
            else:
                n.applies_to = self._one(k, n)
            k = j
        if self.reader.doc.has("respectively", self.sent.first, self.sent.last):
            self._each_its_own()
        for k, n in enumerate(nums):
            if n.applies_to is n:
                n.applies_to = None
            if self._grown_beyond(n):
                n.applies_to = self._large_enough(k, n)
            told = nums[k - 1] if k else None
            if (
                told is not None
                and told.kind == n.kind == "change"
                and told.applies_to is None
                and n.applies_to is not None
                and n.unit in _PERCENT
                and (told.unit == "1" or is_money(told.unit))
                and (told.unit == "1" or (n.applies_to.unit or "")[:3] == told.unit)
                and self.low[told.last : n.first] in (["or"], [",", "or"])
                and abs(told.value or 0.0) < abs(n.applies_to.value or 0.0)
            ):
                told.applies_to = n.applies_to  # "rose 82 cents, or 1 percent, to $81.75"
                told.unit = n.applies_to.unit
            # "800 yuan per ton, up 150 yuan"
            if n.kind == "change" and n.applies_to is not None and self._is_numerator(n, n.applies_to):
                n.unit = n.applies_to.unit
            # "The tariff will be cut by 5 percent a year": percent of a rate in percent are points.
            if (
                n.kind == "change"
                and n.unit == "percent"
                and n.applies_to is not None
                and n.applies_to.kind == "share"
                and self.reader.says(_RATE_NOUN)
                and abs(n.value or 0) < (n.applies_to.value or 0)
            ):
                n.unit = "percentage_point"

    def _with_the_rest(self, k: int, j: int) -> int:
        """ "4,178, 5,034 and 2,811 trucks, for gains of 3% and 11% and a plunge of 22%": the list goes on with another
        noun of change, where as many levels stand before."""
        end, nums, low = j, self.nums, self.low
        while end < len(nums) and nums[end].kind == "change" and nums[end].unit == nums[k].unit:
            gap = low[nums[end - 1].last : nums[end].first]
            if len(gap) != 4 or gap[:2] not in (["and", "a"], ["and", "an"]) or gap[2] not in _CHANGE_NOUN:
                break
            end += 1
        told = self.levels[k - end :] if end > j else []
        alike = len(told) == end - k and told[0].group > 0 and all(m.group == told[0].group for m in told)
        return end if alike else j

    def _push(self, upto: int) -> None:
        wholes = self.reader.wholes
        for k in range(self.pushed, upto):
            n = self.nums[k]
            if n.kind == "rank":
                self.rank = n
            elif n.kind == "change" and n.unit in _PERCENT:
                self.change = n
            elif n.kind == "multiple" and n.form == "ratio":
                self.ratio = n
            elif n.kind in ("level", "share"):
                if k in wholes or (k - 1 in wholes and self._where(self.nums[k - 1], n)):
                    continue
                if n.base:
                    self.base = n
                elif (
                    n.form != "range_low"
                    and n.scenario != "condition"
                    and not (n.kind == "level" and n.unit in _RATES)
                    and not self._attribute(k, n)
                    and self.low[n.last : n.last + 2] != ["-", "star"]  # "rooms in four-star hotels"
                ):
                    self.here.append(n)
                    self.by_dimension[dimension(n.unit)] = n
                    if n.kind == "level":
                        self.levels.append(n)
                    else:
                        self.share = n
        self.pushed = max(self.pushed, upto)

    def _where(self, m: Numeral, n: Numeral) -> bool:
        """ "Of the 4,126 people surveyed in nine provinces, 63 percent": a count that only says where."""
        return (
            n.unit == "1"
            and self.low[n.first - 1] in _WHERE
            and n.first - m.last < 9
            and "," not in self.low[m.last : n.first]
        )

    def _attribute(self, k: int, n: Numeral) -> bool:
        """ "48 million 50-kg bags", "TEU (twenty-foot equivalent units)": a size that says of which kind the things
        are, behind the figure that counts them."""
        low = self.low
        return (
            k > 0
            and n.unit != "1"
            and "-" in low[n.first : n.last]
            and n.last < self.sent.last
            and low[n.last].isalpha()
            and low[n.last] not in _JOINING
            and n.first - self.nums[k - 1].last <= 3
        )

    def _scan(self, upto: int) -> None:
        """Note joints and new clauses up to a token: "..., and exports fell by" has a noun phrase between the joint
        and the move."""
        low = self.low
        for i in range(self.scanned, upto):
            w = low[i]
            if w in (",", ";", "and"):
                self.boundary = i
                if w == "and" and low[i - 1] == "to" and low[i + 1 : i + 2] == ["from"]:
                    continue  # "moved to and from Velm, which rose 5.8 percent"
                if (
                    w != ";"
                    and i + 1 < self.sent.last
                    and low[i + 1] not in _SAME_THING
                    and not (low[i + 1] in _AUXILIARY and (w == "and" or low[i + 1] == "having"))
                ):
                    self.earlier_joint, self.joint = self.joint, i
            elif (
                w in _CAUSES
                and low[i - 1] not in _CAUSES_NOTHING
                and i + 1 < self.sent.last
                and low[i + 1] not in _CAUSES_NOTHING
            ):
                self.cause = i
            if w == ";" or w in _CLAUSE_BREAK or (w == "as" and low[i - 1] == "even"):
                if not self._same_subject(i, upto):
                    self.clause = i
            elif (
                w in _MOVE
                and w not in ("up", "down")
                and low[i - 1] not in _CHANGE_DETERMINER | _SUPERLATIVE
                and not (low[i - 1] in _ITS_CHANGE and w in _CHANGE_NOUN and low[i + 1] in _OF_NO_OTHER)
                and not (w in _CHANGE_NOUN and low[i + 1 : i + 3] in (["in", "a"], ["in", "succession"]))
                and not (
                    w in _CHANGE_NOUN
                    and low[i - 2] in ("a", "an")
                    and low[i + 1 : i + 2] == ["of"]
                    and _BEING.isdisjoint(low[i + 2 : i + 6])
                )
            ):
                joint = self.joint if self.joint < i - 1 else self.earlier_joint
                # "Sales fell 6 percent to 37 tons as wages climbed by 20 percent"
                own = low[i + 1 : i + 2] not in (["it"], ["them"])  # "after the regulator had cut it by one shilling"
                cause = self.cause if own and self.joint < self.cause < i - 1 else -1
                self.clause = max(self.clause, joint, cause)
        self.scanned = max(self.scanned, upto)

    def _same_subject(self, i: int, upto: int) -> bool:
        """ "; it is down 9 percent from its peak", "but still 4 percent short of the record": of the figure before."""
        low = self.low
        head = low[i + 1 : min(upto, i + 9)]
        if len(head) > 2 and head[0] in _ITS_CHANGE and head[1] in _CHANGE_NOUN and head[2] in _OF_NO_OTHER:
            # "came to 2.4 million; the increase was 8 percent", "while the increase over May was 8 percent"
            return True
        if head[:1] in (["a"], ["an"]) and i + 3 < upto < i + 6 and low[upto - 1] == "of" and low[i] == "but":
            # "a fall of 5 percent on the year, but a rise of 9 percent against 2019"
            return low[upto - 2] in _CHANGE_NOUN and _BEING.isdisjoint(low[upto : upto + 4])
        if low[i] in ("but", ";") and not _PRONOUN.isdisjoint(head):
            at = next(k for k, w in enumerate(head) if w in _PRONOUN)
            return at + 1 < len(head) and head[at + 1] in _BEING and "," not in head[:at]
        return low[i] == "but" and all(w in _STILL or w in _HEDGE or w in _AUXILIARY for w in low[i + 1 : upto])

    def _new_clause(self, a: int, b: int) -> bool:
        """Whether between tokens a and b a new subject begins: a verb of change with words of its own before it."""
        self._scan(b)
        return self.clause >= a

    def _pointed(self, k: int, n: Numeral, size: int) -> list[Numeral]:
        """ "The first and the third grew by": the members of the list before that ordinals point to."""
        if not self.points or not self.before:
            return []
        low, claimed = self.low, self.reader.claimed
        picks: list[int] = []
        for j in range(max(self.reader.left(k), n.first - 14), n.first):
            if low[j] in _POINTERS and not claimed[j] and (low[j] != "last"):
                picks.append(int(_POINTERS[low[j]]))
        if len(picks) != size:
            return []
        last = self.before[-1]
        listed = [
            m for m in self.before if m.sent == last.sent and m.unit == last.unit and m.kind == last.kind and not m.base
        ]
        return [listed[p] for p in picks] if len(listed) > 1 and max(picks) < len(listed) else []

    def _several(self, k: int, j: int) -> None:
        """A list of changes or shares: pair it in order with as many levels before it, after it, or in the sentence
        before."""
        nums, low = self.nums, self.low
        if low[nums[k].first - 1] == "from":
            # "from 62 percent to 75 percent" is one share at two times.
            return
        size = j - k
        targets = self._pointed(k, nums[k], size)
        if not targets:
            at = bisect_left(self.all, j)
            following = [nums[i] for i in self.all[at : at + size]] if len(self.all) - at >= size else []
            gap = low[nums[j - 1].last : following[0].first] if following else []
            if gap[-1:] == ["to"] and (len(gap) == 1 or self._goes_on(nums[j - 1], following[0])):
                targets = following  # "up 187 percent and 205 percent year-on-year to 11.3 million and"
            else:
                shares = [m for m in self.here if m.kind == "share"] if nums[k].unit == "percentage_point" else []
                targets = self._last_list(shares or self.levels, size)
                if len(targets) == 2 and any(
                    m.applies_to is targets[0] and targets[0].first < m.first < targets[1].first
                    for m in nums[max(0, k - 4) : k]
                ):
                    # "9 million, up 5 and 3 percent; farmers had 4 million, up by 7 and 5 percent": each has its own
                    targets = [targets[1]] * 2
                if not targets and not self.levels:
                    if following and not following[0].base and nums[k].first - self.sent.first < 12:
                        targets = following
                    elif self._own_list(k, size):
                        # "Turbines, batteries and cars rose 41, 43 and 68 percent": of these and of nothing before.
                        targets = []
                    else:
                        earlier = [m for m in self.before if m.kind == "level" and not m.base and self._same_para(m)]
                        targets = self._last_list(earlier, size)
        if (
            not targets
            and 0 < len(self.levels) < size
            and self.reader.doc.has("respectively", self.sent.first, self.sent.last)
            and not self._new_clause(self.levels[-1].last, nums[k].first)
        ):
            # "had 2.1 million guests. That brought 340 million euros, an increase of 9 and 12 percent respectively"
            earlier = [m for m in self.before if m.kind == "level" and not m.base and m.sent == self.sent.index - 1]
            targets = self._last_list([*earlier, *self.levels], size)
        if not targets and self.levels and self._goes_on(self.levels[-1], nums[k]):
            targets = [
                self.levels[-1]
            ] * size  # "120 million euros, up 3 percent on the month and 9 percent on the year"
        if len(targets) == size:
            for member, target in zip(nums[k:j], targets, strict=True):
                member.applies_to = target

    def _each_its_own(self) -> None:
        """ "exports were 1.3 billion and imports 0.8 billion, an increase of 31 million and a decrease of 44 million,
        respectively"."""
        nums, low = self.nums, self.low
        for k in range(3, len(nums)):
            first, second, a, b = nums[k - 3 : k + 1]
            alike = a.unit == b.unit and first.kind == second.kind == "level" and first.unit == second.unit
            # "revenue was 3.1 billion and the margin 14.5 percent, up 19.2 percent and 2.5 points respectively"
            rate = a.unit == "percent" and b.unit == "percentage_point" and first.kind == "level"
            if (
                a.kind == b.kind == "change"
                and (alike or (rate and second.kind == "share"))
                and "and" in low[a.last : b.first]
                and b.first - a.last <= 8
                and a.first - second.last <= 6
                and "respectively" in low[b.last : b.last + 3]
            ):
                a.applies_to, b.applies_to = first, second

    def _same_para(self, m: Numeral) -> bool:
        return self.reader.doc.sents[m.sent].para == self.sent.para

    def _goes_on(self, m: Numeral, n: Numeral) -> bool:
        """Whether nothing stands between a level and what follows but its equivalent, times and words of change."""
        if n.first - m.last > 16:
            return False
        i = m.last
        while i < n.first:
            told = self.reader.starting_at(i)
            if told is None and not self.reader.light(i):
                return False
            i = told.last if told is not None else i + 1
        return True

    def _of_the_total(self, a: int, n: Numeral) -> bool:
        """ "was 112 thousand, of whom 61 thousand were women; the total was 10 thousand lower": a word for the figure
        that the sentence began with."""
        low = self.low
        at = next((j for j in range(n.first - 2, max(a, n.first - 6), -1) if low[j] in _POINTING_BACK), 0)
        return (
            at > 0
            and low[at - 1] == "the"
            and low[at - 2] in (",", ";", "and", "but")
            and low[at + 1] in _VERB_AFTER_PRONOUN
        )

    def _own_value(self, n: Numeral) -> Numeral | None:
        """ "The number of loans rose by 28 percent and the amount by 37 percent": the amount told last."""
        low = self.low
        start = max(self.sent.first, n.first - 9)
        tail = low[start : n.first]
        cut = max((i for i, w in enumerate(tail) if w in (",", "and", ";", "while")), default=-1)
        tail = tail[cut + 1 :]
        if not any(w in _VALUE and tail[i - 1] in _OWNER for i, w in enumerate(tail) if i):
            return None
        return next((m for m in reversed(self.before) if m.kind == "level" and is_money(m.unit) and not m.base), None)

    def _own_number(self, n: Numeral) -> Numeral | None:
        """ "312 trains left with goods worth 3 million. The number grew by a fifth", "The number of stems rose": the
        count in the sentence before."""
        low = self.low
        start = max(self.sent.first, n.first - 8)
        at = next((j for j in range(n.first - 2, start, -1) if low[j] == "number" and low[j - 1] in _OWNER), 0)
        if not at or any(w in (",", ";", "and") for w in low[at : n.first]):
            return None
        things = low[at + 2] if low[at + 1] == "of" else ""
        counts = (
            m
            for m in self.before
            if m.kind == "level" and m.unit == "1" and not m.base and m.sent == self.sent.index - 1
        )
        return next((m for m in counts if not things or things in low[m.last : m.last + 4]), None)

    def _within_phrase(self, m: Numeral) -> bool:
        """ "Inflation in the 15 countries climbed to": a count that only says where."""
        low = self.low
        return (
            (m.unit == "1" or (low[m.first - 1] in _OWNED and not is_money(m.unit)))
            and m.kind == "level"
            and (
                # "The production value of 38 mines rose by 8 percent"
                (m.unit == "1" and low[m.first - 1] == "of" and low[m.first - 2] in _SUM_OF)
                or (
                    low[m.first - 1] in ("the", "these", "those")
                    and low[m.first - 2] in ("in", "across", "among", "for", "at")
                )
                or (low[m.first - 1] in _OWNED and low[m.first - 2] in ("to", "in", "at", "on", "across", "from"))
            )
        )

    def _past_aside(self, m: Numeral, n: Numeral) -> Numeral:
        """ "3,150 tonnes, including 900 tonnes of flowers, left by air, a quarter more": the level before an aside that
        a verb has ended."""
        low, at = self.low, len(self.levels) - 2
        if at < 0 or self.levels[-1] is not m or "including" not in low[m.first - 2 : m.first]:
            return m
        for j in range(m.last, n.first - 1):
            if low[j] == ",":
                following = low[j + 1 + (low[j + 1] == "and")]
                return self.levels[at] if following in _VERB or following in _AUXILIARY else m
        return m

    def _clause_of(self, m: Numeral, n: Numeral) -> int:
        """Where the clause of a level begins that tells more of the subject or a place: "The mill, which employs 300
        people, makes 12 percent of all tiles", "in Graz, where two mills closed, it rose to 9 percent"; -1 for none."""
        low = self.low
        ends = (
            low[j + 1]
            for j in range(m.last, min(n.first - 1, m.last + 20))
            if low[j] == ","
            and low[j + 1][-3:] != "ing"
            and (low[j + 1] in _VERB or low[j + 1] in _AUXILIARY or low[j + 1] in ("it", "they"))
        )
        verb = next(ends, "")
        if not verb:
            return -1
        for j in range(m.first - 1, max(self.sent.first, m.first - 24), -1):
            spent = (
                low[j] == "with" and verb in _SPENDS
            )  # "The firm, with 27 patents, spends 4 percent of its sales on"
            if low[j - 1] == "," and (spent or low[j] in _ASIDE_OPENER or low[j][-3:] == "ing"):
                return -1 if low[j + 1] in _BEING or low[j + 1] in _REACHED else j - 1
            if low[j - 1] == ",":
                return -1
        return -1

    def _is_of_own(self, a: int, n: Numeral) -> bool:
        """ "Profit rose to 3 million yuan, and water use was 16 percent lower than in 2020": what a comparative is told
        of by a clause with a subject of its own."""
        low = self.low
        if low[n.last : n.last + 1] == [] or low[n.last] not in _COMPARATIVE:
            return False
        told = [w for w in low[max(a, n.first - 14) : n.first] if w not in _HEDGE]
        joint = max((i for i, w in enumerate(told) if w in _OWN_CLAUSE), default=-1)
        subject = told[joint + 1 :]
        if joint < 0 or (told[joint] == "and" and told[joint - 1 : joint] != [","]):
            return False
        while len(subject) > 1 and subject[-1] in ("be", "to"):
            subject.pop()
        if not 2 <= len(subject) <= 9 or subject[-1] not in _AUXILIARY or any(self.reader.claimed[a : n.first]):
            return False
        named = subject[:-1]
        if named[-1] in _VALUED:
            return False  # "made 40 tons of rail, and output was 8 percent lower"
        return (
            all(w[0].isalpha() for w in named)
            and _POINTS_BACK.isdisjoint(named)
            and _PRONOUN.isdisjoint(named)
            and _SAME_THING.isdisjoint(named)
            and _SAME_FIGURE.isdisjoint(named)
            and named[-1] not in _JOINING
        )

    def _own_object(self, a: int, b: int) -> bool:
        """ "A furnace that cost 860 million yuan has cut the use of coke by 70 percent": what a verb moves."""
        low = self.low
        verb = next((i for i in range(b - 1, max(a, b - 9), -1) if low[i] in _MOVES_IT), 0)
        if not verb or low[verb - 1] in ("was", "were", "is", "are", "been", "be"):
            return False
        moved = [w for w in low[verb + 1 : b] if w not in ("the", "its", "their", "a", "an")]
        plain = all(w[0].isalpha() and w not in _PRONOUN and w not in _POINTS_BACK for w in moved)
        return len(moved) > 0 and plain and moved[-1] not in _VALUED | _SAME_FIGURE and _MOVE.isdisjoint(moved)

    def _own_noun(self, a: int, b: int) -> bool:
        """Whether between tokens a and b an "and" or ", with" and a noun of its own stand and no verb of change."""
        gap = self.low[a:b]
        joint = gap.index("and") if "and" in gap else gap.index("with") if "with" in gap else -1
        if joint < 0 or not _MOVE.isdisjoint(gap) or (gap[joint] == "with" and gap[joint - 1] != ","):
            return False
        tail = gap[joint + 1 :]
        if tail[:2] == ["the", "other"]:
            return False  # "maize to 40 million tons and soybeans to 7 million, the one up 8 percent and the other 5"
        tail = [w for w in tail if w not in ("'", "\u2019")]  # "and farmers' incomes by 30 percent"
        return 0 < len(tail) < 6 and all(w[0].isalpha() and w not in _SAME_THING | _AUXILIARY for w in tail)

    def _of_another(self, target: Numeral, k: int, n: Numeral) -> bool:
        """ "Maize gained 1.3 percent to $5.67, soybeans 0.8 percent and oats 2 percent": things that only name
        themselves."""
        low, last = self.low, self.nums[k - 1].last
        gap = low[last : n.first]
        if not gap or gap[0] not in (",", "and") or not 0 < n.first - target.last < 16:
            return False
        named = gap[2 if gap[:2] == [",", "and"] else 1 :]
        named = named[:-1] if named[-1:] == ["by"] else named
        return (
            0 < len(named) < 4
            and low[n.last : n.last + 1] in ([","], ["."], ["and"], [";"])
            and low[target.first - 1] == "to"
            and all(w.isalpha() and w not in _NO_OTHER and w[-3:] != "ing" and w[-2:] != "ed" for w in named)
        )

    def _of_others(self, a: int, b: int) -> bool:
        """ "stocks of 4 million tonnes were 11 percent smaller, those of maize 6 percent larger", "rose 4 percent to 30
        million euros and to Kenya 2 percent"."""
        low = self.low
        if 2 < b - a <= 7 and low[a] in _JOINT and low[a + 1] in ("to", "in", "for", "from", "among"):
            gap = low[a + 2 : b]
            if (
                _MOVE.isdisjoint(gap)
                and _AUXILIARY.isdisjoint(gap)
                and not any(self.reader.claimed[a:b])
                and gap[-1].isalpha()
            ):
                return all(w.isalpha() and w not in _HEDGE for w in gap)
        return any(
            low[j] in ("those", "that") and low[j + 1] in ("of", "from", "for", "in", "to") and low[j - 1] in _JOINT
            for j in range(max(a + 1, b - 60), b - 1)
        )

    def _own_list(self, k: int, size: int) -> bool:
        """Whether the clause of a list of changes has as many things of its own, or one that all are told of."""
        low = self.low
        head = low[max(self.sent.first, self.nums[k].first - 40) : self.nums[k].first]
        if not _POINTS_BACK.isdisjoint(head):
            return False
        if low[self.sent.first] in ("that", "this", "it") and low[self.sent.first + 1] in _BEING:
            return False  # "That was up 38.2 percent and 61.5 percent, respectively"
        if low[self.sent.first] in ("the", "their") and _ONLY_GROWTH.issuperset(head):
            return False  # "The average annual growth rates were 13.9 percent and 18.9 percent, respectively"
        joints = sum(w in (",", "and") for w in head[:-1])
        return joints >= size - 1 or _SAME_FIGURE.isdisjoint(head)

    @staticmethod
    def _last_list(levels: list[Numeral], size: int) -> list[Numeral]:
        """The last `size` levels of those that a list may be paired with, or none."""
        return levels[-size:] if len(levels) >= size else []

    def _put_growth(self, n: Numeral) -> bool:
        """ "It put growth at 4 percent": of the economy, and no level told before."""
        low = self.low
        return any(
            low[i] == "growth" and low[i - 1] in _PUTTING and low[i + 1] in ("at", "of")
            for i in range(n.first - 2, max(self.sent.first, n.first - 7), -1)
        )

    def _one(self, k: int, n: Numeral) -> Numeral | None:
        low = self.low
        if n.kind != "share":
            target = self._result(k, n)
            if target is not None:
                return target
        pointed = self._former_or_latter(k, n)
        if pointed is not None:
            return pointed
        if n.kind == "share":
            return self._share_of(k, n)
        if n.kind == "change" and self._of_more(n):
            return None
        if n.kind == "change" and n.unit == "1" and self.ratio is not None and (n.value or 0.0) % 1:
            n.unit = self.ratio.unit  # "The ratio was 1.31, 0.04 lower than"
            return self.ratio
        if n.kind == "change" and n.unit == "1" and low[n.last : n.last + 1] in (["place"], ["places"]):
            if self.rank is not None and not self._new_clause(self.rank.last, n.first):
                return self.rank
            # "climbed two places to rank fifth"
            following = self.nums[k + 1] if k + 1 < len(self.nums) else None
            return (
                following
                if following is not None and following.kind == "rank" and following.first - n.last <= 5
                else None
            )
        if n.unit == "percentage_point" and (self.share is not None or self.change is None) and self.here:
            return self.share
        if n.unit == "percentage_point" and self.change is not None and self.share is None:
            # "rose 1.06 percent, 0.05 percentage points faster than in May"
            return self.change
        if n.kind == "change" and self.levels and self._of_the_total(self.levels[-1].last, n):
            return self.levels[0]
        if n.kind == "change" and self.here and self._held_against(self.here[-1]):
            m = next(
                (m for m in reversed(self.nums[max(0, k - 4) : k]) if m.kind == "change" and m.unit == n.unit), None
            )
            if m is not None and m.last < self.here[-1].first:
                # "is 3 percent below the May rate of 225,000 and 4 percent above the June 2020 rate"
                return m.applies_to
        if not self.here:
            if n.kind == "change" and self._put_growth(n):
                return None
            if n.kind == "multiple" and (moved := self._moved(k, n)) is not None:
                return moved
            if n.unit in _PERCENT and (value := self._own_value(n) or self._own_number(n)) is not None:
                return value
            return self._ahead(k, n) or self._back(n) or self._line_above(n)
        here = [m for m in self.here[-3:] if not self._within_phrase(m)]
        if not here:
            return self._ahead(k, n) or self._back(n)
        if n.kind == "multiple" and n.form == "verb" and self._own_subject(here[-1], n):
            return None
        target = self._past_aside(here[-1], n)
        if n.kind == "multiple" and (moved := self._moved(k, n)) is not None:
            return moved
        if (
            n.kind == "multiple"
            and target.kind == "share"
            and low[n.last : n.last + 2] in (["as", "many"], ["as", "large"])
        ):
            target = self.levels[-1] if self.levels else target  # "61,000 people, 3 percent, half as many as in 2001"
        if n.unit in _PERCENT and not is_money(target.unit) and (value := self._own_value(n)) is not None:
            return value
        if n.kind == "change" and low[n.last : n.last + 1] in (["in"], ["by"]):
            told = low[n.last + 1 : n.last + 2]
            if told == ["number"]:
                return self.by_dimension.get("1")
            if told in (["value"], ["volume"], ["quantity"], ["weight"], ["tonnage"]) and len(self.levels) > 1:
                # "17 lakh tonnes worth Rs 6,396 crore, a rise of 26 percent in quantity"
                money = told == ["value"]
                return next((m for m in reversed(self.levels[-3:]) if is_money(m.unit) == money), target)
        if n.unit in _PERCENT and dimension(target.unit) != "area" and "area" in self.by_dimension:
            head = low[max(self.reader.left(k), n.first - 7) : n.first]
            if not _AREA.isdisjoint(head):
                return self.by_dimension["area"]  # "on an area that grew by only 1.5 percent"
        if (
            n.kind == "multiple"
            and target.kind == "share"
            and n.form == "times"
            and "and" in low[target.last : n.first]
        ):
            # "made up a quarter of the region's and was 1.8 times that of 2019": both of the same
            return target.applies_to
        behind = low[n.last : n.last + 2]
        if n.kind == "multiple" and behind[:1] == ["the"] and behind[-1] in _VALUE and "money" in self.by_dimension:
            # "2.8 billion yuan was given by four partners, 2.3 times the sum of 2017"
            return self.by_dimension["money"]
        if n.kind == "change" and target.kind == "share" and n.unit in _PERCENT:
            self._scan(n.first)
            if low[n.first - 1] == "(" and low[n.first] in ("+", "-", "\u2212"):
                return None  # "machinery accounted for 38.1% (+4.4%)": of what it is a share of
            aside = low[target.first - 1] == "(" and low[target.last] == ")"  # "food exports (22.9 percent) rose 3.1"
            if aside or self.boundary >= target.last:
                level = self.levels[-1] if self.levels else None
                return level if level is not None and not self._new_clause(level.last, n.first) else None
        if n.unit not in _PERCENT and n.unit not in ("ratio", target.unit) and not self._is_numerator(n, target):
            if self._in_its_unit(n, target):
                n.unit = target.unit if n.unit == "1" else n.unit
                return target
            return self.by_dimension.get(dimension(n.unit))
        if n.kind == "change" and self._is_of_own(max(target.last, self.nums[k - 1].last if k else 0), n):
            return None
        if self._new_clause(target.last, n.first):
            level = self.here[0]
            if (
                n.kind == "change"
                and n.unit in _PERCENT
                and level.kind == "level"
                and all(m.unit == level.unit for m in self.here[:6])
                and any(
                    low[j] in ("but", "and") and low[j + 1] == "it" and not any(self.reader.claimed[j : n.first])
                    for j in range(max(target.last, n.first - 9), n.first - 1)
                )
            ):
                return level  # "was 27,950 yuan, or 10,180 yuan short of the average, but it advanced by 7 percent"
            return self._ahead(k, n)
        if low[n.first - 1] == "by" and self._own_object(max(target.last, self.nums[k - 1].last), n.first - 1):
            return None
        if low[n.first - 1] in ("by", "up", "down") and self._own_noun(
            max(target.last, self.nums[k - 1].last), n.first - 1
        ):
            # "rose by 3.3 percent to 49 million tonnes and electricity generation by 6 percent"
            return None
        if n.kind == "change" and low[n.first - 1] == "(" and "led" in low[target.last : n.first]:
            return None  # "five branches shrank, led by glass (-4.9%), lime (-2.8%)"
        if n.kind == "change" and (self._of_others(target.last, n.first) or self._of_another(target, k, n)):
            return None
        # "put 18 billion into 1,020 firms, 1.9 times the sum of last year": the object and not where it went.
        if target.unit == "1" and len(self.here) > 1 and low[target.first - 1] in _WHERE_SPENT:
            m = self.here[-2]
            if low[target.first - 1] != "in" or (is_money(m.unit) and target.first - m.last == 1):
                target = m
        if target.unit == "1" and len(self.here) > 1 and low[target.first - 1] == "to":
            # "delivered 735 aircraft to 87 customers, 11 percent more"
            m = self.here[-2]
            gap = low[m.last : target.first]
            if 2 <= len(gap) <= 4 and "and" not in gap and "," not in gap and low[m.first - 1] not in ("from", "by"):
                target = m
        return target

    def _grown_beyond(self, n: Numeral) -> bool:
        """ "Seven provinces saw employment grow, led by Limpopo with 41,000": no count has grown by more than it is."""
        m = n.applies_to
        if m is None or n.kind != "change" or m.kind != "level" or n.unit != "1" or m.unit != "1":
            return False
        return (n.value or 0.0) > (m.value or 0.0) > 0

    def _large_enough(self, k: int, n: Numeral) -> Numeral | None:
        """ "212 companies hold at least one patent, 47 more than a year ago": the count told before the small one."""
        for m in reversed(self.nums[max(0, k - 4) : k]):
            if n.first - m.last > 16:
                return None
            if m.kind == "level" and m.unit == "1" and (m.value or 0.0) > (n.value or 0.0):
                return m
        return None

    def _held_against(self, m: Numeral) -> bool:
        """ "below the May rate of 225,000": a level that another one is compared with."""
        low, i = self.low, m.first - 2
        if low[i + 1] != "of" or low[i] not in _HELD:
            return False
        span = low[max(self.sent.first, i - 6) : i]
        return not {"above", "below", "than"}.isdisjoint(span) and "," not in span

    def _in_its_unit(self, n: Numeral, target: Numeral) -> bool:
        """ "64,100 person-years, 2,900 more than before", "At 101.3, the index was 0.4 points higher"."""
        low, j = self.low, n.last
        if n.unit == "point":
            return target.unit == "1" and low[target.first][0].isdecimal()
        close = (
            0 < n.first - target.last <= 9
            and low[n.first - 1] == ","
            and target.kind == "level"
            and not is_money(target.unit)
        )
        return close and n.unit == "1" and n.kind == "change" and j < self.sent.last and low[j] in _COMPARATIVE

    def _moved(self, k: int, n: Numeral) -> Numeral | None:
        """ "jumped 83 percent, which was eight times the growth rate of", "goes down by 20 cm a year, twice the pace of
        2005": the change just told."""
        told = next((m for m in reversed(self.nums[max(0, k - 3) : k]) if m.kind not in ("rank", "duration")), None)
        if told is not None and told.kind == "share" and k > 1 and self.nums[k - 2].applies_to is told:
            told = self.nums[k - 2]  # "cut by a quarter point to 5.75%, half the size of the cut made in May"
        if told is None or told.kind != "change":
            return None
        behind = self.low[n.last : min(n.last + 6, self.sent.last)]
        if (
            told.unit in _PERCENT
            and behind[:1] in (["that"], ["those"], ["the"])
            and self.low[told.last] == ","
            and _HEDGE.issuperset(self.low[told.last + 1 : n.first])
        ):
            return told  # "the increase was 11.6 percent, twice that recorded from 2001 to 2006"
        pace = behind[:1] in (["the"], ["that"], ["its"], ["last"], ["this"]) and not _SPEED.isdisjoint(behind)
        return told if pace or (behind[:1] == ["as"] and behind[1:2] in (["fast"], ["quickly"], ["steeply"])) else None

    @staticmethod
    def _is_numerator(n: Numeral, of: Numeral) -> bool:
        if of.unit is None or n.unit is None:
            return False
        if n.unit == "1":
            # "11.5 per 10,000 people, 1.7 more than": a part of a thing is no count of others
            return of.unit.startswith("1/") and (n.value or 0.0) % 1 != 0
        return of.unit.startswith(n.unit + "/")

    def _result(self, k: int, n: Numeral) -> Numeral | None:
        """ "rose 24.1 percent to 1,204", "doubled its key laboratories to 12", "up by 11 to 31"."""
        low = self.low
        for m in self.nums[k + 1 : k + 5]:
            if m.kind == "change":
                if n.unit == "percentage_point" and m.unit == "percent" and low[n.last : m.first] == ["to"]:
                    return m  # "growth was revised up by 0.2 points to 1.9 percent"
                if m.first - n.last <= 2:
                    continue
                between = low[n.last : m.first]
                if between[-1:] == ["and"] and m.unit == n.unit and all(w in _OVER_TIME for w in between):
                    continue  # "slid 2.5% month-over-month and 4.2% year-over-year to 3.8 million"
                return None
            if m.kind == "multiple" and m.form == "verb" and n.kind == "change":
                return None  # "revenue was up 56 percent, and profit nearly doubled to 94 million yuan"
            if m.kind not in ("level", "share") or m.base:
                continue
            if n.unit == "1" and n.kind == "change" and m.unit == "percent" and abs(n.value or 0.0) >= 100:
                return None  # "added 248,000 jobs, pushing the rate down to 5.9 percent"
            gap = low[n.last : m.first] if m.first - n.last <= 24 else []
            if gap[:1] in (["more"], ["fewer"]) and gap[-1] == "(" and len(gap) < 6 and gap[1].isalpha():
                return m if n.unit in _PERCENT else None  # "5.8% more camels (1.7 million)"
            beside = n.kind == "change" and gap in (["at"], [",", "at"]) and n.unit != m.unit
            if beside and (n.unit in _PERCENT or low[n.first - 1] in ("up", "down")):
                return m  # "exports up 7.1 percent at 25.5 trillion yuan", "and sexual offences 32 per cent, at 2,240"
            if gap[-1:] == ["at"] and n.kind == "change" and gap[:1] in (["against"], ["versus"]) and len(gap) <= 5:
                return m  # "down 0.3 per cent against the dollar at $1.2634"
            if (
                gap[-1:] == ["at"]
                and n.kind == "change"
                and [w for w in gap if w != ","][-2:-1] in (["higher"], ["lower"])
            ):
                return m  # "settled 87 cents, or 1.7 percent, higher at $51.23", "was 9 percent higher, at 53 rubles"
            if "to" not in gap or not _RESULT_STOP.isdisjoint(gap):
                return None
            if ")" in gap and "(" not in gap[: gap.index(")")]:
                return None  # "4.1 billion euros (up 3%), imports to 4.6 billion"
            # "12.3 percent more than in 2016, which lifted its intensity to 2.13 percent": of another thing.
            if (
                "which" in gap
                or ("and" in gap[:-1] and (gap[gap.index("and") + 1] in _VERB or gap[gap.index("and") + 1] in _OWNER))
                or ("," in gap and any(w in _OWNER and gap[i - 1] in _MOVE for i, w in enumerate(gap)))
                # "came to 32,900 yuan, 6.4 percent more than a year before, and that of farmers to 12,300 yuan"
                or any(gap[i : i + 2] in (["that", "of"], ["those", "of"]) for i in range(2, len(gap) - 2))
                # "crossed $2.1 billion in June, 20 percent more than a year ago, taking the total for the year to"
                or (len(self.levels) > 0 and any(w in _BRINGING and gap[i - 1] == "," for i, w in enumerate(gap) if i))
                # "offered 230 routes, 46 more than in 2009, offering services to 300 ports"
                or (
                    len(self.levels) > 0
                    and gap[:1] in (["more"], ["fewer"])
                    and any(w[-3:] == "ing" and gap[i - 1] == "," for i, w in enumerate(gap[:-2]) if i)
                )
                # "climbed to 437 lats, 34.6 percent more, in the private sector to 370 lats"
                or (len(self.levels) > 0 and low[n.first - 1] == "," and gap[1:2] == [","] and gap[0] in _COMPARATIVE)
                # "said that refunds came to 310 million yuan, 8 percent less than in 2022, and that the number rose to"
                or any(gap[i : i + 2] == ["and", "that"] for i in range(2, len(gap) - 2))
            ):
                return None
            to = len(gap) - 1 - gap[::-1].index("to")
            tail = gap[to + 1 :]
            # "dropping $3.12 to settle at $49.62"
            if to and (gap[to - 1] in _NO_RESULT or (gap[to - 1] == "up" and to > 1)):
                return None
            bare = all(w in _HEDGE or w in ("$", "us", "rmb") for w in tail) or (len(tail) == 2 and tail[1] == "at")
            bare = bare or (len(tail) == 1 and tail[0] in ("reach", "hit"))
            # "fell 1.8 percent to a seasonally adjusted annual rate of 5.52 million"
            bare = bare or (
                2 < len(tail) < 8
                and tail[-1] == "of"
                and tail[-2] in _HELD
                and tail[0] in ("a", "an", "the", "its")
                and all(w[0].isalpha() for w in tail)
            )
            if bare and not (gap[0] == "," and n.kind == "change" and "from" not in gap and to > 0):
                return m
            if gap[0] == "," and all(w in _HEDGE or w in (",", "to") for w in gap):
                return m
            return None
        return None

    def _of_more(self, n: Numeral) -> bool:
        """ "on 720,000 ha farmers stocked 15 percent fewer larvae": of what there is less of."""
        i = n.last
        if n.unit not in _PERCENT or i + 1 >= self.sent.last or self.reader.claimed[i + 1]:
            return False
        if self.low[n.first - 1] in _BEING:
            return False  # "That is 12 percent more flowers than in 2014"
        w, thing = self.low[i], self.low[i + 1]
        many = thing[-1] == "s" and thing[-2:] not in ("ss", "us", "is", "as") and thing.isalpha()
        return (w == "fewer" and thing.isalpha() and thing not in _JOINING | _HEDGE) or (
            w in ("less", "more") and many and len(thing) > 4
        )

    def _ahead(self, k: int, n: Numeral) -> Numeral | None:
        """ "increased by 1.5 times, when it reached 250 million yuan", "three times as much, consuming 20.4 million
        barrels"."""
        low = self.low
        # "With an increase of 12 percent over the year before, the number of guests in the county came to 66,000"
        fronted = low[self.sent.first] == "with" and n.first - self.sent.first < 6
        for m in self.nums[k + 1 : k + 3]:
            if m.kind != "level" or m.base:
                continue
            if m.first - n.last > (22 if fronted else 14):
                return None
            gap = low[n.last : m.first]
            told = [w for w in gap if w not in _HEDGE]
            tail = told[-1] if told else ""
            if ";" not in gap and (
                (tail in _REACHING and ("it" in gap or "and" not in gap))
                or (fronted and tail in _AT_TO_WAS and gap[0] not in ("in", "of") and "," in gap and "and" not in gap)
                or (n.kind == "multiple" and gap[:1] == ["as"] and "," in gap and tail.endswith("ing"))
            ):
                return m
            return None
        return None

    def _line_above(self, n: Numeral) -> Numeral | None:
        """ "115.4 billion euros / +0.5% on the previous month / +12.4% on the same month a year earlier": lines that
        begin with a change, below the line that begins with its level."""
        reader = self.reader
        if (
            n.kind != "change"
            or n.first != self.sent.first
            or not self.before
            or self.low[n.last : n.last + 1] == [":"]
        ):
            return None
        m = self.before[-1]
        sents = reader.doc.sents
        if m.kind != "level" or m.first != sents[m.sent].first or not 0 < self.sent.index - m.sent <= 3:
            return None
        # a sentence of the text ends with a full stop, a line of figures does not
        between = sents[m.sent : self.sent.index + 1]
        return None if any(self.low[s.last - 1] in (".", "!", "?") or s.last - s.first > 14 for s in between) else m

    def _own_subject(self, m: Numeral, n: Numeral) -> bool:
        """ "3,000 beehives are to be set up, and the pressing capacity will double": of what stands behind "and"."""
        gap = self.low[m.last : n.first] if n.first - m.last < _CLAUSE_REACH else []
        if any(
            gap[i : i + 3] in ([",", "that", "of"], [",", "those", "of"]) for i in range(max(0, len(gap) - 8), len(gap))
        ):
            return True  # "coal output reached 84.9 million tonnes, that of silicon doubled"
        behind = gap[gap.index("and") + 1 :] if "and" in gap and gap[gap.index("and") - 1] == "," else []
        return behind[:1] == ["the"] and len(behind) > 2

    def _back(self, n: Numeral) -> Numeral | None:
        """The level of an earlier sentence that a pronoun or a bare "the value" points to."""
        word = self._anaphoric(n)
        if not word or not self.before:
            return None
        # "less than half the national average of 2.23 percent" is of a rate
        rated = n.kind == "multiple" and any(m.unit == "percent" and 0 < m.first - n.last < 8 for m in self.nums)
        wanted = "share" if n.unit == "percentage_point" or rated else "level"
        levels = [m for m in self.before if m.kind == wanted and not m.base and m.scenario != "condition"]
        if n.kind == "change" and n.unit not in _RATES and n.unit != "point":
            if self.rank is not None and n.unit == "1":
                return None  # "It was the 97th train this year, nine more than in all of 2022"
            alike = dimension(n.unit)
            levels = [m for m in levels if dimension(m.unit) == alike or (m.unit or "").startswith(f"{n.unit}/")]
        if not levels:
            return None
        last = levels[-1]
        if word == "area":
            return next((m for m in reversed(levels) if dimension(m.unit) == "area"), None)
        if rated:
            return last
        if n.kind == "share" and (named := self._named_behind(n, levels)) is not None:
            return named
        if word in ("it", "this", "that"):
            near = [m for m in levels if m.sent == last.sent]
            # "Rates for a 40-foot container slipped to $1,561. That is 81 percent less"
            near = [m for m in near if "-" not in self.low[m.first : m.last]] or near
            for a, b in pairwise(near if word != "it" else ()):
                # "Lima bought 870 trams, while Quito bought 410. This was a rise of 9 percent"
                if b.first - a.last < _CLAUSE_REACH and not _CONTRASTS.isdisjoint(self.low[a.last : b.first]):
                    near[0] = b
            return near[0]
        return last

    def _named_behind(self, n: Numeral, levels: list[Numeral]) -> Numeral | None:
        """ "sowed 4 million mu, reaped 990,000 tons of seeds. That is half of all the seeds": the level beside the
        noun that the share is taken of."""
        low = self.low
        whole = {w for w in low[n.last + 1 : min(n.last + 6, self.sent.last)] if len(w) > 3 and w[-1] == "s"}
        near = (m for m in reversed(levels) if m.sent == levels[-1].sent)
        return next((m for m in near if not whole.isdisjoint(low[max(0, m.first - 3) : m.last + 4])), None)

    def _former_or_latter(self, k: int, n: Numeral) -> Numeral | None:
        """ "The former rose 12.4 percent, while the latter was up 9 percent"."""
        if not self.reader.says(_FORMER):
            return None
        low = self.low
        behind = low[n.last : n.last + 3]
        if behind[:2] in (["for", "the"], ["in", "the"]) and behind[-1] in _FORMER:
            return self._either(behind[-1])
        for j in range(n.first - 1, max(self.reader.left(k), n.first - 10) - 1, -1):
            if low[j] in _FORMER:
                one = next(
                    (i for i in range(self.sent.first, min(j, self.sent.first + 14) + 1) if low[i] == "former"), 0
                )
                opening = low[self.sent.first : one - 1]
                if one and opening[-1:] == [","] and "and" in opening[-9:] and opening[0] in ("as", "in", "of"):
                    return None  # "In terms of light and heavy industry, the former grew": no figures are meant
                return self._either(low[j])
        return None

    def _either(self, word: str) -> Numeral | None:
        levels = self.levels
        if len(levels) < 2:
            levels = [m for m in self.before if m.kind == "level" and not m.base]
        return levels[-2 if word == "former" else -1] if len(levels) >= 2 else None

    def _share_of(self, k: int, n: Numeral) -> Numeral | None:
        low, nums = self.low, self.nums
        # "80.1 percent of their value, or 1.79 trillion yuan": the part is told behind.
        if low[n.last : n.last + 1] == ["of"] and k + 1 < len(nums):
            m = nums[k + 1]
            gap = low[n.last : m.first] if m.first - n.last <= 12 else []
            if m.kind == "level" and m.unit == "1" and len(gap) > 2 and gap[-1] in ("'s", "\u2019s"):
                return None  # "A third of the league's 210 farms have closed": of those
            again = next((i for i, w in enumerate(gap) if w in ("or", "i.e.")), 0)
            if m.kind == "level" and again and gap[again - 1] == ",":
                return m
            if (
                m.kind == "level"
                and "," in gap
                and all(w in _HEDGE for w in gap[gap.index(",") + 1 :])
                and (m.unit != "1" or gap[1] in ("them", "these", "those"))
                and low[m.last : m.last + 1] in ([","], ["."], [";"])
            ):
                return m  # "got less than a tenth of the money, 1.13 billion yuan, but"
        if low[n.last : n.last + 1] == ["of"] and low[n.last + 1 : n.last + 2] in (["that"], ["this"]):
            # "318 contracts, worth 2.1 billion yuan. Three quarters of that value"
            money = (*self.before[-3:], *self.levels[-3:])
            if not _SUM.isdisjoint(low[n.last + 2 : n.last + 3]):
                return next((m for m in reversed(money) if m.kind == "level" and is_money(m.unit)), None)
        # "..., and its share slid to 34.7 percent", "but its share jumped from 41.7 percent"
        left = self.reader.left(k - 1 if k and nums[k - 1].unit == "percentage_point" else k)
        head: list[str] = low[max(left, n.first - 12, self.sent.first + 1) : n.first]
        if self.levels and "share" in head and head[head.index("share") - 1] in ("its", "their") and head[0] != "share":
            return self.levels[-1]
        # "only 78 percent of the 2019 figure", "two-thirds of what it had been": of the same thing at another time.
        if low[n.last : n.last + 1] == ["of"] and any(
            low[j] in _SAME_FIGURE and (low[j - 1] not in _VALUED or low[j] != "value")
            for j in range(n.last + 1, min(n.last + 5, self.sent.last))
        ):
            return self.levels[-1] if self.levels else self._back(n)
        told_so = any(m.kind == "share" and m.unit == n.unit for m in nums[max(0, k - 3) : k])
        if told_so and low[n.first - 2 : n.first] == [",", "from"]:
            return None  # "rose to 12 percent, equivalent to 5.9 million people, from 11.7 percent"
        # A ratio with a name of its own is no share of the thing told before it.
        previous = nums[k - 1] if k else None
        near = low[max(self.reader.left(k), n.first - 5) : n.first]
        beside = bool(self.here) and self.here[-1].sent == n.sent
        own_name = "intensity" in near or not (beside or _OWN_NAMED.isdisjoint(near))
        if own_name or (n.base and previous is not None and previous.kind == "share" and previous.applies_to is None):
            return None
        if (
            previous is not None
            and previous.kind == "change"
            and n.first - previous.last <= 6
            and any(w.startswith("contribut") for w in low[previous.last : n.first])
        ):
            # "grew by 2.4 percent, contributing 6 percent to the overall growth"
            return previous
        if (ahead := self._moved_to(k, n)) is not None:
            return None if low[ahead.first - 2 : ahead.first] == ["up", "to"] else ahead
        if not self.levels:
            return self._back(n)
        target = next((m for m in reversed(self.levels) if m.unit != "percentage_point"), self.levels[-1])
        if low[n.last : n.last + 2] in (["of", "whom"], ["of", "them"]) and len(self.levels) > 1:
            m = self.levels[-2]
            if target is self.levels[-1] and m.unit == "1" and self._where(m, target) and target.first - m.last < 5:
                target = m  # "1,040 patients in 16 hospitals, half of whom"
        gap = low[target.last : n.first] if n.first - target.last < 9 else []
        if gap[-1:] == ["of"] and "and" in gap:
            after = [
                w for w in gap[gap.index("and") + 1 : -1] if w not in ("a", "an", "its", "spending", "their", "the")
            ]
            bare = len(after) == 1 and after[0] in ("proportion", "share")
            if 0 < len(after) < 5 and not bare and _JOINING.isdisjoint(after) and _VERB.isdisjoint(after):
                return None  # "800 firms and R&D spending of 2.8 percent of GDP"
        if (
            target.unit == "1"
            and low[n.last : n.last + 2] in (["of", "its"], ["of", "their"])
            and "and" in low[max(target.last, n.first - 20) : n.first]
            and not set(low[n.last + 2 : n.last + 3]) <= set(low[target.last : target.last + 4])
        ):
            return None  # "milks 900 cows and sells a third of its cheese abroad"
        if (
            "whom" in low[max(target.last, n.first - 9) : n.first]
            and low[target.first - 1] in ("from", "in", "across")
            and len(self.levels) > 1
            and self.levels[-1] is target
        ):
            target = self.levels[-2]  # "2,871 athletes from 91 countries, of whom 45 percent were women"
        if low[n.first - 5 : n.first - 3] == ["the", "amount"] or low[n.first - 4 : n.first - 2] == ["the", "amount"]:
            return target  # "4.9 points above the overall pace, adding that the amount accounted for 28.8 percent"
        target = self._past_aside(target, n)
        if (clause := self._clause_of(target, n)) >= 0:
            here = [m for m in self.here[-4:] if m.last <= clause]
            if not here or here[-1].kind == "share":
                return None
            target = here[-1]
        if target.unit == "year" or n.first - target.last > _SHARE_REACH or self._new_clause(target.last, n.first):
            return None
        gap = low[target.last : n.first]
        if target.unit != "1" and "who" in gap[2:]:
            return None  # "pay 40 euros for a card, and parents of patients, who make up 18 percent of admissions"
        if any(w in _BRINGING and gap[i - 1] == "," and gap[i + 1] in _ITS_OR_THE for i, w in enumerate(gap[:-1]) if i):
            return None  # "has planted 3,400 hectares of poplars, raising its forest cover to 29.5 percent"
        if gap[:1] == [","] and "to" in gap[2:]:
            named = gap[1 : gap.index("to")]
            shared = gap[len(named) + 2 : len(named) + 3] in (["account"], ["make"], ["represent"])
            if (
                shared
                and (_PRONOUN | _POINTS_BACK).isdisjoint(named)
                and not any(w.endswith("ed") or w in _AHEAD for w in named)
            ):
                return None  # "Sales are to exceed 5 billion yuan, exports to account for 3.5 percent of them"
        told = [w for w in gap if w not in _HEDGE]
        if (
            told
            and told[-1] in _BEING
            and low[n.last : n.last + 1] != ["of"]
            and [",", "and"] in [told[i : i + 2] for i in range(len(told) - 2)]
        ):
            named = told[len(told) - 1 - told[::-1].index("and") + 1 : -1]
            if named and _PRONOUN.isdisjoint(named) and _OWNED.isdisjoint(named) and _POINTS_BACK.isdisjoint(named):
                return None  # "Arrivals averaged 89,000 a day, and hotels were 91 percent full"
        if gap[:2] in (["of", "which"], ["of", "whom"]) and "," in gap:
            return None  # "Private firms, 612 of which reported exports, contributed 62.5 percent"
        # What follows the counted noun: "61 maker spaces, about one-fourth of those in the region".
        at = next((i for i, w in enumerate(gap) if w in _SHARE_JOINT), None)
        if at is None:
            told = [w for w in gap if w not in _HEDGE]
            if (
                told
                and told[-1] in _BEING
                and len(told) <= 4
                and low[n.last : n.last + 1] == ["of"]
                and "," not in told
            ):
                return target  # "its 276,954 votes were 35.9 percent of the total"
            return None
        gap = gap[at:]
        if any(gap[i] == "the" and gap[i + 1] in _SHARE_NOUN for i in range(len(gap) - 1)):
            return None
        if self._part_named(gap):
            self.parted = k
            return None
        if k and self.parted == k - 1 and low[nums[k - 1].last] in ("and", ",") and n.first - nums[k - 1].last < 7:
            self.parted = k
            return None
        joint = next((i for i, w in enumerate(gap) if w in ("and", "when", "whereas", "while")), -1)
        behind_and = gap[joint + 1 :] if joint >= 0 and n.unit == "percent" else []
        if behind_and and behind_and[0] in _OWNER and not _OWN_RATE.isdisjoint(behind_and):
            return None  # "Pay now tops $8,400, and the literacy rate has climbed above 91 percent"
        if behind_and and low[n.last : n.last + 1] == ["of"] and self._another_part(behind_and, n.last + 1):
            return None
        owned = len(behind_and) > 3 and behind_and[0] in ("its", "their") and behind_and[1] not in _SHARE_NOUN
        if owned and target.unit == "1" and behind_and[-2:] == ["accounted", "for"]:
            return None  # "210 lines called, and its exports accounted for 75 percent of the total"
        if behind_and[:1] in (["accounts"], ["accounted"], ["contributes"]):
            begin = target.first - 1
            while low[begin] in _HEDGE:
                begin -= 1
            if low[begin] in _HAVING:
                return None  # "The trade employs 4 million people and accounts for 80 percent of exports"
        head = [w for w in gap if w not in _HEDGE]
        if head in ([","], ["and"], [",", "and"]):
            return target if head == [","] or self._whole(n.last + 1) else None
        if "with" in gap and _SHARE_VERB.isdisjoint(gap):
            return None
        return target

    def _part_named(self, gap: list[str]) -> bool:
        """ ", with milk accounting for 64 percent and tourism for 21 percent": a part whose level is not told."""
        told = [w for w in gap if w not in _HEDGE]
        at = len(told) - 1 - told[::-1].index("with") if "with" in told else 0
        part = told[at + 1 :]
        if part and part[-1] in ("up", "for"):
            part.pop()
        if told[at : at + 1] != ["with"] or not 2 <= len(part) < 9:
            return False
        return part[-1] in _BEING_PART and part[0] not in _NO_NOUN_EITHER and all(w[0].isalpha() for w in part)

    def _another_part(self, clause: list[str], whole: int) -> bool:
        """ "Demand peaked at 243 GW, and coal-fired plants generated 73% of electricity", "has 40 schools, and forest
        covers 61 percent of its land": a clause with a subject of its own that is a part of something else."""
        told = [w for w in clause if w not in _HEDGE]
        if told and told[-1] in ("up", "for"):
            told.pop()
        if len(told) < 2 or not (told[-1] in _TURNS_OUT or told[-1] in _PART_VERB):
            return False
        subject = told[:-1]
        named = all(w[0].isalpha() or w == "-" for w in subject) and _JOINING.isdisjoint(subject)
        named = named and not any(w in _VERB and w[-1] != "s" for w in subject)
        return named and subject[0] not in _NO_NOUN_EITHER and not self._whole(whole)

    def _moved_to(self, k: int, n: Numeral) -> Numeral | None:
        """ "gold, which made up 44 percent of the total, rose by 12 percent to $6 billion": the level of the main
        clause, which goes on behind the aside."""
        low = self.low
        if low[n.last : n.last + 2] != ["of", "the"] and low[n.last : n.last + 2] != ["of", "all"]:
            return None
        m = next((m for m in self.nums[k + 1 : k + 4] if m.kind not in ("change", "rank", "duration")), None)
        if m is None or m.kind != "level" or m.base or low[m.first - 1] != "to" or m.first - n.last > 24:
            return None
        gap = low[n.last : m.first]
        return m if "," in gap and gap.count(",") == 1 and gap[gap.index(",") + 1] in _MOVE else None

    def _whole(self, j: int) -> bool:
        """ "of the total", "of those", "of all": what the share is taken of is the whole of the thing just told."""
        low = self.low
        return low[j : j + 1] in (["those"], ["them"], ["all"]) or (
            low[j : j + 1] == ["the"] and j + 1 < len(low) and low[j + 1] in _WHOLE
        )

    def _anaphoric(self, n: Numeral) -> str:
        """The word at the head of the clause that points back, or nothing."""
        low, first = self.low, self.sent.first
        head: list[str] = low[first : min(first + 7, n.first)]
        if len(head) > 1 and head[0] in ("on", "but", "and", "however", "meanwhile", ","):
            cut = head.index(",") + 1 if "," in head else 1
            head = low[first + cut : min(first + cut + 6, n.first)]
        if not head:
            return ""
        following = head[1] if len(head) > 1 else ""
        if head[0] in ("this", "it", "that", "they", "these") and not (
            following and head[0] in ("this", "that", "these") and following not in _VERB_AFTER_PRONOUN
        ):
            return head[0]
        if n.unit == "percentage_point" and head[0] == "the" and following in _A_RATE and head[2:3] != ["of"]:
            return "it"  # "The rate is 2 percentage points lower"
        return ""
