"""Numbers that stand in a list or beside another: the unit, scale and sign that is told once for them, and ages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .lexicon import numbers, unit_forms, words
from .model import Numeral
from .numerals_quantities import LOCAL_CURRENCY
from .numerals_units import SOLD_BY, decimal, digits_value, per_unit, suffix_unit
from .relations import dimension, is_money
from .tokens import Doc, Sentence

_UP = words("up")
_DOWN = words("down")
MOVE = _UP | _DOWN
_APPROX = words("approx")
_HEDGE = _APPROX | words("hedge")
_INDEXES = frozenset(("index", "indexes", "indices", "pmi"))
_STOOD = frozenset("averaged averages averaging at to was is reached reaching hit".split())
PERCENT = frozenset(("percent", "permille"))
_LIST_HEDGE = _APPROX | words("list_hedge")
_GLUE = frozenset((",", "and", "or", "to", "by", "&", "-", "\u2013", "\u2014"))
RATES = PERCENT | {"percentage_point"}
_NO_NOUN_EITHER = frozenset(
    "it they we he she i you the that which who previously came comes stemmed went goes".split()
)
_OF_EACH = frozenset("for among in from at".split())
WITH_CENTS = frozenset("EUR AUD CAD NZD SGD HKD ZAR KES LKR MUR NAD BWP".split())
_CENTS = frozenset(("cent", "cents", "c"))
_LIGHTLY = frozenset("only just a mere than more".split())
_DASH = frozenset("-\u2013\u2014")
_PERSON = words("person")
_KIN = frozenset("son daughter wife husband mother father brother sister grandson granddaughter nephew niece".split())
_OWNING = frozenset(("his", "her", "my", "their", "our", "whose", "'s"))
_NAMED_PERSON = words("named_person")
_COMPARING = words("comparing")
_COUNTED = words("counted")
_SCALE = numbers("scale")
_PERSON_VERB = words("be") | words("have") | words("modal") | words("verb") | {"does", "did", "a", "from"}
_PREPOSITION_OF_COUNT = frozenset(("at", "by", "to", "from", "of", "with"))
_PROMISED = frozenset("approved asked budgeted earmarked expected forecast needed planned pledged promised".split())
_MORE_THEN = frozenset((",", ".", ";", "for", "from", "in", "next", "this"))
_GROUPED = frozenset(("among", "at", "for", "in"))
_PEAKS = frozenset(("high", "low", "peak", "record", "trough"))
_PRICED_AFTER = frozenset("and of cost costs costing paid fetched".split())
_FETCHING = frozenset("quoted cost costs fetch fetches fetched sold sells went goes".split())
_TIME_JOINT = frozenset("in on at during by".split())
_REACHED = frozenset("reached recorded seen set hit".split())
_PRICE_JOINT = frozenset(("from", "against", "to", "under", "with", "than", "over", "below", "versus", "vs"))
_OF_WHOM = frozenset(("them", "whom", "be", "are", "is", "was", "were"))
_GETTING = frozenset("earn earns earned get gets got make makes receive receives received".split())
_EITHER_SIDE = frozenset(("above", "below", "over", "under"))
_AFTER_AGE = frozenset(("who", "whose", "since", "years"))
UNIT_JOINT = frozenset(("by", "from", "with", "against", "at", "than", "of", "to"))
# What may stand between a figure and one that goes on from it in its unit: no thing of its own.
_LIGHT = (
    words("preposition")
    | words("conjunction")
    | words("be")
    | words("have")
    | words("modal")
    | words("adverb")
    | words("pronoun")
    | words("verb")
    | words("comparing")
    | MOVE
    | _HEDGE
    | frozenset(", ; ( ) 's \u2019s not % percent per cent day week month year".split())
)
_COUNTED_NUMBER = _COUNTED | frozenset(
    "numbers passenger visitor arrivals customers viewers listeners workforce".split()
)
_LENGTH = frozenset("high height long length deep depth wide width tall metres meters km wave waves race jump".split())
_RATE = frozenset(("rate", "rates", "unemployment", "inflation", "share"))
_CONCENTRATION = frozenset(("ug", "mg"))
# What leads in a number that goes on with the measure told last: "it was 12", "I had 90", "above our 41.5".
_LASTS_NOW = (["from", "the", "current"], ["from", "the", "present"])
_ONCE_LASTED = (
    ["instead", "of"],
    ["rather", "than"],
    ["down", "from"],
    ["up", "from"],
    ["compared", "with"],
    ["compared", "to"],
)
_BE = words("be")
_ADVERB = words("adverb")
_OWNER = frozenset("our their its his her my your".split())
_SPEAKER = frozenset("i we you he she they".split())
_STANDS_FOR = frozenset("it they ours theirs his hers mine that this both".split())
_HAVE_BEEN = frozenset("had has have still now then already not never".split())
_NEGATED = frozenset("still now already even not nearly".split())
_COMPARED_TO = frozenset("above below over under than against beyond past with to".split())
_TOLD_OF = words("told_of")
_ADDED = frozenset("added adding contributed detracted subtracted took".split())
_VERB = words("verb") | words("irregular_past")
_NEXT = frozenset("next second third followed behind ahead".split())
_NEXT_WITH = frozenset(("with", "for"))
_FORESEEING = words("foreseen")
_BIDDING = frozenset("offer offers offered want wants wanted demand demands demanded".split())
_OF_OTHERS = frozenset(("from", "against", "than"))
_BY_THE_PIECE = frozenset("auto autos automobile automobiles car cars vehicle vehicles smartphone smartphones".split())
_ITS = frozenset(("its", "the", "their"))
_OF_AREA = frozenset(("acreage", "area", "areas", "plantation", "plantations", "size", "total"))
_NOW_OR_UP = frozenset((",", "compared", "current", "down", "present", "the", "up"))
_SAYING = frozenset(("added", "adds", "said", "says"))
_STOPPED = ([","], ["."], [";"], ["and"], ["now"], ["when"])
_STAYS = frozenset("stays stayed remains remained stands stood is was".split())
_BEHIND_WHOLE = frozenset(("in", "needed", "of", "on", "that", "to", "under", "which"))
_SIZES = frozenset(("ha", "mu", "acre", "km2", "km", "mi"))
_WITHIN = frozenset("same in for over within past last first next these those during the".split())
_FROM_OR_AGAINST = (
    [",", "down", "from"],
    [",", "up", "from"],
    [",", "compared", "with"],
    [",", "compared", "to"],
    [",", "against"],
)
_AWAY = frozenset(("above", "at", "below", "every", "over", "under", "within"))
_CAME = frozenset("came comes fell falls rose rises dropped drops went goes amounted ran".split())
_ELLIPSIS = {"at", "to"} | _BE | _OWNER | _TOLD_OF | _NEXT_WITH | _FORESEEING | _BIDDING
_STOOD_AT = frozenset("averaged is reached was were".split())
_BEFORE_PERSON = frozenset("and but while when for with like as by".split())
_AGES_OF_LIFE = frozenset("retire retires retired retiring died married marry".split())
_AGE_BOUND = frozenset("over past above under below between".split())
_QUOTED = frozenset("traded trading quoted stood closed ended changing".split())
_MAIN_CURRENCY = frozenset("dollar euro greenback".split())
_PER = frozenset(("/", "a", "an", "each", "per"))
_OF_NOUN = frozenset("the their its his her our this that whose , and but while".split())
_PARTED = frozenset("ha mu acre km2 km t kW MW GW kWh".split())
_AREAS = frozenset(("ha", "mu", "acre", "km2", "km"))
_LEADS_RATE = frozenset("to above below is was over under".split())
_CONTENT = words("content_with")
_THAT_OF = frozenset(("that", "those"))
_CLOSES = frozenset("and while but , . ; : ) ? ! \" ' \u2019 \u201d \u2014".split())
_SPENT = words("spent_on")
_THEM = frozenset(("them", "whom"))
_JOINT = frozenset(("and", ",", ";", "but"))
_TOLD_AS = words("reported") | words("planned") | {"set", "recorded", "seen"}
NO_NOUN = (
    words("preposition")
    | words("conjunction")
    | words("be")
    | words("have")
    | words("modal")
    | MOVE
    | {"respectively", "also", "now", "already"}
)


def rescale(n: Numeral, scale: float) -> None:
    """Multiply the value and its interval."""
    n.value = decimal((n.value or 0.0) * scale)
    n.value_low = decimal((n.value_low or 0.0) * scale)
    n.value_high = decimal((n.value_high or 0.0) * scale)


def fits(value: float, other: float) -> bool:
    """Whether two numbers are near enough in size to stand in one list."""
    return other == 0 or 1e-4 <= abs(value / other) <= 1e4


_JOINTS_OF_CLAUSE = frozenset((",", "and", "as", "while", "with"))
_COUNTED_ONLY = words("counted_only")
_HOSTING = words("hosting")

_EARNS = frozenset(
    "earn earned earning earns get gets got made make makes making paid pay pays spend spends spent".split()
)
_SUMS = frozenset("debt deficit investment loss losses profit profits revenue revenues surplus turnover".split())
_OF_THOSE = (["of", "them"], ["of", "which"], ["of", "whom"], ["of", "these"], ["of", "those"])
_EMPLOYS = frozenset(("employed", "employing", "employs"))
_MAKES = frozenset(("make", "made", "makes", "making"))
_SPEAKERS = frozenset(("he", "i", "now", "she", "they", "we"))
_HELD_AGAINST = frozenset("after against behind below above than to with".split())
_GROWING = frozenset(("before", "since", "until", "when"))
_EARNS_ONLY = frozenset("earn earned earning earns fetch fetched fetches receive received receives".split())
_AND_OVER = (["and", "over"], ["and", "above"], ["or", "over"], ["or", "above"], ["and", "older"], ["or", "older"])
_SPANS = (["day"], ["month"], ["season"], ["week"], ["year"], ["hour"], ["head"], ["person"])


class ListReader:
    """The numerals of one sentence and what was left open before it: their lists, and units told once for them."""

    def __init__(
        self,
        doc: Doc,
        sent: Sentence,
        nums: list[Numeral],
        before: list[Numeral],
        claimed: list[bool],
        rate: int,
        size: float,
        shares: list[float],
        told: Numeral | None = None,
    ) -> None:
        self.doc = doc
        self.low = doc.low
        self.sent = sent
        self.nums = nums
        self.before = before  # levels and shares of the sentences shortly before, in order
        self.claimed = claimed
        self.tail: Sequence[int] = range(len(nums))  # the last member of the list that each numeral is in
        self.wholes: set[int] = set()  # numerals that tell of what a part was told
        # Whether the last percentage told was a rate of growth or inflation (its sign), and where that was said here.
        self.rate = rate
        self.rate_told = -1
        self.sure = -1  # the figure whose move nothing can doubt
        self.rate_size = size  # of the rate of change told last
        self.shares = shares  # the percentages told last that were none
        self.told = told  # the figure told last before the sentence
        self.exchanged = False  # whether a rate of exchange has been told
        self.by_first: dict[int, Numeral] = {}  # filled when first asked for
        self.cents_of: str | None = ""  # whose cents those of the sentence are; "" until asked for
        self.gone_on: dict[int, Numeral] = {}  # the figure that a bare number goes on from

    # -- lists and ranges: units and scales told once -----------------------------------------------

    def says(self, words: frozenset[str]) -> bool:
        """Whether the sentence has one of these words."""
        return self.doc.tells(words, self.sent.first, self.sent.last)

    def gap(self, a: Numeral, b: Numeral) -> list[str]:
        return self.low[a.last : b.first]

    def _lists(self) -> None:
        """Number the lists and hand the unit and scale of their last member (or first, when it is a prefix) to the
        others."""
        nums, low = self.nums, self.low
        group = 0
        for k in range(1, len(nums)):
            a, b = nums[k - 1], nums[k]
            if b.first - a.last > 6 or not self._listed(k, a, b) or self._apart(a, b):
                continue
            if not a.group:
                group += 1
                a.group = self.sent.index * 1000 + group if group < 1000 else -(self.sent.first + group)
            b.group = a.group
            gap = self.gap(a, b)
            lead = low[a.first - 1] if a.first > self.sent.first else ""
            if (
                (gap[0] in _DASH and len(gap) == 1 and self.doc.starts[b.first] - self.doc.ends[a.last - 1] <= 3)
                or (gap == ["and"] and (lead == "between" or (lead == "of" and low[a.first - 2] in ("age", "ages"))))
                or gap[0] == "to"
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

    def _apart(self, a: Numeral, b: Numeral) -> bool:
        """ "2.4 billion euros - 182 million more than": the dash between two spaces begins another phrase."""
        spaced = self.doc.starts[b.first] - self.doc.ends[a.last - 1] == 3 and self.gap(a, b)[0] in _DASH
        return spaced and a.value is not None and b.value is not None and a.value > b.value

    def _listed(self, k: int, a: Numeral, b: Numeral) -> bool:
        """Whether numeral k goes on with a list or range that the one before it is in."""
        low = self.low
        gap = self.gap(a, b)
        alike = a.unit == b.unit or (gap == ["to"] and (b.unit or "").startswith(f"{a.unit}/"))
        if not gap or not all(w in _GLUE or w in _LIST_HEDGE or (alike and w in ("up", "down")) for w in gap):
            return False
        if any(self.claimed[a.last : b.first]) or _GLUE.isdisjoint(gap):
            return False
        if gap[0] == "," and low[a.first - 1] in _EITHER_SIDE and low[a.first - 2] in _PERSON:
            return False  # "all children below 18, more than 1.2 million"
        if gap == ["to"] and self._scale_of(a) == self._scale_of(b) != 1 and "by" in low[a.first - 2 : a.first]:
            return False  # "narrowed by 1.2 billion to 4.3 billion kroner": the scale of a range is told once
        if gap == ["to"] and low[a.last - 1] in _CENTS and low[b.last - 1] not in _CENTS:
            return False  # "U.S. crude 38 cents to $77.74"
        if gap == ["to"] and low[a.first - 2 : a.first] == ["multiplied", "by"]:
            return False
        if (
            b.kind == "multiple"
            and a.kind == "level"
            and (a.unit != "1" or (gap[0] == "," and (a.value or 0.0) >= 100))
        ):
            # "on 310,000 mu - three times the area of 2011", "reached 1,200, over three times that of 2015"
            return False
        scaled = gap == ["to"] and self._scaled_range(a, b)
        if (
            gap == ["to"]
            and alike
            and not scaled
            and (
                self._lead(a) in MOVE
                or self._lead(a) in ("by", "or")
                or (low[a.first - 2 : a.first] in (["less", "than"], ["more", "than"]) and low[a.first - 3] in MOVE)
            )
            and abs(b.value or 0.0) > 5 * abs(a.value or 0.0)
        ):
            return False  # "slipped 2,500 to 223,750", "fell by about 300 million to 6.4 billion": no range is so wide
        if gap == [","] and a.unit == b.unit in PERCENT and b.last < self.sent.last and low[b.last] in ("up", "down"):
            return False  # "The rate was 11.4 permille, 0.3 permille up on the year before"
        if gap[-1] == "and" and low[b.last + 1 : b.last + 2] == ["than"]:
            # "up by 0.4 points, and 1.2 higher than", "an increase of 38 percent and 12 percent more than in 2019"
            own = low[a.first - 1] == "by" if gap[0] == "," else low[a.first - 1] == "of" and low[a.first - 2] in MOVE
            if own:
                return False
        if low[b.last : b.last + 2] in (["of", "them"], ["of", "these"], ["of", "which"]):
            return False  # "added 33,000, 9,000 of them for the census"
        if a.unit == b.unit == "1" and gap[-1] in ("up", "down"):
            return False  # "3,098 and 2,972, up 37.6 and 22.9 percent"
        head = gap[0]
        lead = low[a.first - 1] if a.first > self.sent.first else ""
        if lead == "aged" and len(gap) > 1:
            return False  # "those aged 65 and above, 11.67 percent"
        if low[a.first - 2] == "aged" and a.unit == "1" and b.unit in PERCENT:
            return False  # "Of those aged under 25, just 24 percent"
        if "aged" in low[max(self.sent.first, a.first - 3) : a.first] and self._scale_of(b) != 1:
            return False  # "women aged 25-54, about 3.5 million are idle"
        if (
            "to" in gap
            and not scaled
            and (
                head != "to"
                or (lead in ("by", "of") and alike and a.unit not in PERCENT)
                or (not alike and a.unit != "1" and not (is_money(a.unit) and b.unit == "1"))
            )
        ):
            return False
        if alike:
            # "up 17.5 percent, or 25.9 percent of national output", "up 14.6 percent, and 46 percent of it comes from"
            apart = gap == [",", "or"] or (gap in ([","], [",", "and"]) and self._lead(a) in MOVE)
            return not apart or a.unit != "percent" or low[b.last : b.last + 1] != ["of"]
        if (
            gap[-1] == "or"
            and b.unit in PERCENT
            and ((a.value or 0) > max(99.0, 4 * (b.value or 0)) or (gap == ["or"] and (a.value or 0) > (b.value or 0)))
        ):
            return False  # "412 or 10.8% fewer", "38 or 0.45 percent of them": no range falls
        if gap in _AND_OVER and lead == "of" and low[a.first - 2] in _PERSON:
            return False  # "those of 60 and over 19.78 percent"
        if "at" in gap and lead != "at":
            return False  # "among those under 35, at 53 percent"
        if b.unit in PERCENT and ((a.value or 0) >= 1000 or self._scale_of(a) != 1):
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

    def _scaled_range(self, a: Numeral, b: Numeral) -> bool:
        """ "by $1 to $1.2 billion", "3.5m to 4m bales": the scale of a is told with b, or was read as metres."""
        first, second, scale = a.value or 0.0, b.value or 0.0, self._scale_of(b)
        if scale < 1e6 or not first * scale <= second < 10 * first * scale:
            return False
        if a.unit == "m" != b.unit:
            return self.low[a.last - 1] == "m" and scale == 1e6
        return a.unit == b.unit and is_money(a.unit) and self._scale_of(a) == 1

    def _share_unit(self, a: Numeral, b: Numeral, first: float, second: float) -> None:
        """Give member a of a list the unit and scale of member b behind it, or the other way round."""
        times = b.form == "times" or (b.unit == "ratio" and self.low[b.last - 1] == "times")
        if a.unit == "1" and times and a.kind == "level":
            a.unit, a.kind, a.form, b.form = "ratio", "multiple", "times", "times"
        elif a.unit == "m" != b.unit and self.low[a.last - 1] == "m" and self._scale_of(b) == 1e6:
            a.unit = b.unit  # "between 8.6m and 8.8m teu"
            rescale(a, 1e6)
        elif (
            a.unit == "1"
            and b.unit not in (None, "1", "ratio")
            and a.kind == "level"
            and b.kind in ("level", "duration", "change", "share")
        ):
            if self.low[a.first - 1] == "of" and self.low[a.first - 2] in _COUNTED_NUMBER:
                return  # "a population of 559,000 and 1,754 square kilometers of land"
            own = self._scale_of(a)
            if own not in (1, self._scale_of(b)) and is_money(b.unit) and first < second / 50:
                return  # "visits and revenue came to 11 million and 16.8 billion yuan"
            scale = self._scale_of(b) if own == 1 and not (is_money(b.unit) and self._prefixed(b)) else 1.0
            if scale != 1 and fits(first * scale, second):
                rescale(a, scale)
            if (
                scale != 1
                or (self.gap(a, b) == ["and"] and 0.05 < first / (second or 1.0) < 20 and self._bare(a))
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
        elif (
            is_money(a.unit)
            and b.unit == "1"
            and a.form == "range_low"
            and b.last < self.sent.last
            and self.low[b.last] in _PER
        ):
            # "Rmb31,000-36,000/t", "$140-160 per sqm", "$2-2.5 billion a year"
            a.unit = b.unit = per_unit(self.doc, a.unit or "", b.last)[0]
            scale = self._scale_of(b)
            if scale != 1 and self._scale_of(a) == 1:
                rescale(a, scale)
        elif (
            is_money(a.unit) and b.unit == "1" and ((a.form == "range_low" and self._bare(b)) or self._scaled_alone(b))
        ):
            b.unit = a.unit
            if a.form != "range_low":
                return
            scale = self._scale_of(b)
            if scale != 1 and self._scale_of(a) == 1:
                rescale(a, scale)
        elif b.unit is not None and b.unit.startswith(f"{a.unit}/"):
            a.unit = b.unit  # "from 3 tonnes to 5 tonnes per hectare"
        elif (
            a.unit == b.unit
            and (a.form == "range_low" or first < 100)
            and self._scale_of(a) == 1
            and ((ordered := a.form == "range_low" or self.gap(a, b) == ["to"]) or self.low[a.first][0].isdecimal())
        ):
            scale = self._scale_of(b)
            if scale != 1 and (first * scale <= second if ordered else 0.01 < first * scale / (second or 1.0) < 100):
                rescale(a, scale)  # "8.21 and 9.57 million residents"

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
                parsed = digits_value(token)
                printed = abs(parsed[0]) if parsed else 0.0
                return (round(abs(n.value) / printed) or 0.01) if printed and n.value else 1.0
        last = self.low[n.last - 1]
        return _SCALE[last] if n.form != "fraction" and last in _SCALE and n.last - n.first > 1 else 1.0

    def _borrow_units(self) -> None:
        """ "20.4 million barrels a day, while China uses only 6.5 million": the unit of the figure that it is
        compared with."""
        low, sent = self.low, self.sent
        last: Numeral | None = None
        borrower: Numeral | None = None
        priced: Numeral | None = None
        price_before = next((m for m in reversed(self.before[-2:]) if m.kind == "level"), None)
        nums = self.nums
        for k, n in enumerate(nums):
            if n.kind != "level" or n.value is None:
                continue
            if n.unit == "1" and n.value == 0 and k and nums[k - 1].unit == "percent":
                n.unit = "percent"  # "the policy rate is 0.5 percent in Oslo and has been zero here"
                continue
            if n.unit == "1" and (source := self._by_too(k, n)) is not None:
                n.unit = source.unit
                continue
            if n.unit == "1" and k and (source := self._moved_too(nums[k - 1], n)) is not None:
                n.unit, self.gone_on[k] = source.unit, source
                continue
            if n.unit == "1" and k and self._rate_too(nums[max(0, k - 3) : k], n):
                n.unit = "percent"
                continue
            if n.unit == "1" and low[n.first - 1] in _EMPLOYS and self._bare(n):
                continue  # "made 8 million tonnes of steel and employs 90,000"
            if n.unit == "1" and (source := self._sum_of(k, n)) is not None:
                n.unit = source.unit
                last = borrower = n
                continue
            if n.unit == "1" and n.form == "digits" and (source := self._earned(k, n)) is not None:
                n.unit = source.unit
                last = n
                continue
            if n.unit == "1" and k and self._points_too(nums[k - 1], n):
                n.unit, self.gone_on[k] = "percentage_point", nums[k - 1]
                continue
            if (
                n.unit == "1"
                and k
                and (
                    low[n.last : n.last + 2] == ["of", "which"]
                    or (low[n.last : n.last + 2] in (["of", "them"], ["of", "it"]) and n.form == "digits")
                )
                and low[n.first - 1] == ","
                and nums[k - 1].kind == "level"
                and nums[k - 1].unit not in (None, "1", "ratio", "year")
                and nums[k - 1].unit not in RATES
                and n.first - nums[k - 1].last <= 8
                and not (k > 1 and nums[k - 2].unit == "1" and nums[k - 2].kind == "level")
                and (not is_money(nums[k - 1].unit) or self._scale_of(n) > 1)
            ):
                n.unit = nums[k - 1].unit  # "19.3 million hectares of crops, 2.8 million of which were lost"
                continue
            touching = self.doc.starts[n.last - 1] == self.doc.ends[n.last - 2]
            if n.unit == "m" and touching and last is not None and is_money(last.unit) and self._scale_of(last) >= 1e6:
                n.unit = last.unit  # "1.24bn euros; EBIT 212m"
                rescale(n, 1e6)
                continue
            if n.unit == "m" and touching and "." in low[n.first] and self._millions_of(n):
                n.unit = "1"  # "Passenger numbers were 3% up at 1.32m"
                rescale(n, 1e6)
                continue
            lasting = nums[k - 1] if k else None
            if (
                n.unit == "1"
                and lasting is not None
                and lasting.kind == "duration"
                and (
                    (low[lasting.last : n.first] == ["to"] and low[lasting.first - 1] == "from")
                    or (n.first - lasting.last < 9 and low[n.first - 2 : n.first] in _ONCE_LASTED)
                    or (n.first - lasting.last < 5 and low[n.first - 3 : n.first] in _LASTS_NOW)
                )
                and (n.last == n.first + 1 or low[n.last - 3 : n.last] == ["and", "a", "half"])
                # "Nine trains were 15 minutes late, compared with 22"
                and not (k > 1 and nums[k - 2].unit == "1" and lasting.first - nums[k - 2].last < 9)
                and (n.last >= sent.last or not low[n.last][0].isalnum() or self._counts_nothing(n.last))
            ):
                # "from seven hours to 2", "takes three days by truck, down from nine"
                n.unit, n.kind = lasting.unit, "duration"
                continue
            if (
                n.unit == "1"
                and n.form == "digits"
                and k
                and low[n.first - 1] == ","
                and low[n.last : n.last + 2]
                in (["more", "than"], ["less", "than"], ["higher", "than"], ["lower", "than"])
                and 0 <= n.first - 1 - nums[k - 1].last <= 6
                and nums[k - 1].kind == "level"
                and nums[k - 1].unit not in (None, "1", "ratio", "year")
                and nums[k - 1].unit not in RATES
                and self._printed(n) < self._printed(nums[k - 1])
                and not any(low[j] in (",", ";") for j in range(nums[k - 1].last, n.first - 1))
            ):
                # "earned 17,300 hryvnias a month before tax, 1,900 more than in spring", "12 billion naira (27 million
                # dollars), 1.1 billion more than planned"
                told_again = low[n.first - 2] == ")" and k > 1 and is_money(nums[k - 2].unit)
                n.unit = nums[k - 2].unit if told_again and is_money(nums[k - 1].unit) else nums[k - 1].unit
                continue
            more = low[n.last : n.last + 1] == ["more"] and n.last + 1 < sent.last and low[n.last + 1] in _MORE_THEN
            promised = low[n.first - 1] == "the" and n.last < sent.last and low[n.last] in _PROMISED
            if n.unit == "1" and k and (promised or more):
                paid = next((m for m in nums[max(0, k - 3) : k] if is_money(m.unit)), None)
                if paid is not None and not low[n.last - 1][0].isdecimal() and self._scale_of(n) != 1:
                    # "cost 740 million rand, more than twice the 300 million planned", "promises 600 million more, half
                    # of it from Brussels"
                    n.unit = paid.unit
                    continue
            told = nums[k - 1] if k and low[n.first - 2 : n.first] == ["instead", "of"] else None
            if told is not None and told.unit in PERCENT and n.unit == "1" and n.value <= 100 and self._bare(n):
                n.unit = told.unit  # "made up 38 percent of the catch instead of 22"
                continue
            if n.unit == "1" and lasting is not None and lasting.kind == "duration" and self._lasts_too(lasting, n):
                n.unit, n.kind = lasting.unit, "duration"
                continue
            if (
                n.unit == "1"
                and k
                and nums[k - 1].last == n.first - 1
                and low[n.first - 1] == ","
                and n.last < sent.last
                and low[n.last] in ("above", "below")
                and nums[k - 1].kind == "level"
                and nums[k - 1].unit not in (None, "1", "ratio")
                and self._printed(n) < self._printed(nums[k - 1])
            ):
                n.unit = nums[k - 1].unit  # "measured 72 decibels, 17 above the limit"
                continue
            if n.unit in _CONCENTRATION and (m := self._dissolved(k, n)) is not None:
                n.unit = m.unit
            if (
                n.unit == "1"
                and low[n.first - 2 : n.first] == ["of", "the"]
                and self._scale_of(n) > 1
                and self._bare(n)
                and (m := next((m for m in self.before[-12:] if m.value == n.value and is_money(m.unit)), None))
                is not None
            ):
                n.unit = m.unit  # "rose to 2.49 trillion yuan ... Of the 2.49 trillion, the east had three quarters"
                continue
            if n.unit == "1" and low[n.last : n.last + 1] == ["of"] and (m := self._part_of_area(k, n)) is not None:
                n.unit = m.unit
                continue
            if n.unit == "1" and self._of_age_group(k, n):
                n.unit, n.scenario = "year", "condition"  # "in the 15-24 age group"
                continue
            if n.unit == "1" and self._told_age(n):
                n.unit = "year"
                continue
            if n.unit == "1" and 14 <= n.value < 100 and self._of_people(k, n):
                n.unit, n.scenario = "year", "condition"
                continue
            bound = low[n.first - 1] in ("under", "over", "above", "below") and low[n.first - 2] == "aged"
            if n.unit == "1" and (bound or (low[n.first - 1] == "aged" and self._aged(n))):
                n.unit, n.scenario = "year", "condition"  # "60 and above are 16 percent; those aged 65 and above, 11"
                continue
            if (
                n.unit in ("1", "point")
                and not {"point", "points"}.isdisjoint(low[n.last - 1 : n.last + 1])
                and low[n.first - 3 : n.first] == ["plus", "or", "minus"]
            ):
                n.unit, n.form = "percentage_point", "gap"  # "6 percent plus or minus 2 points"
                continue
            if (
                n.unit == "point"
                and n.value < 100
                and (
                    self._faster(k, n)
                    or self._beside_rate(k)
                    or self._moves_rate(n)
                    or self._stands_off(n)
                    or low[n.first - 1] == "rate"
                )
            ):
                # "Occupancy averaged 71.6 percent, 8.1 points more"
                n.unit = "percentage_point"
            if n.unit == "USD" and low[n.last - 1] in _CENTS and "us" not in low[n.first : n.last]:
                # "dropped by 4 cents to 1.71 euros", "41.3 euros a litre, 9 cents less"
                n.unit = self._local_cents() or n.unit
            if n.unit not in (None, "1"):
                # "800 yuan per ton, up from 650 yuan", "35 yuan per kilogram; we hope to bring it under 25 yuan"
                if (
                    k
                    and n.last < sent.last
                    and low[n.last] in ("more", "less", "higher", "lower", "up", "down")
                    and "," in low[n.first - 2 : n.first]
                    and n.first - nums[k - 1].last <= 4
                    and (nums[k - 1].unit or "").startswith(f"{n.unit}/")
                    and n.value < (nums[k - 1].value or 0.0)
                ):
                    n.unit = nums[k - 1].unit  # "fetched $2.20 a pound, 35 cents less than last year"
                elif is_money(n.unit) and (goods := self._sold_by(k, n)):
                    n.unit = f"{n.unit}/{goods}"
                elif (
                    price_before is not None
                    and priced is None
                    and is_money(n.unit)
                    and low[n.first - 1] in _BE
                    and low[n.first - 2] in _STANDS_FOR
                    and (price_before.unit or "").startswith(f"{n.unit}/")
                    and 0.1 < n.value / (price_before.value or 1.0) < 10
                ):
                    n.unit = price_before.unit  # "A kilo fetched 1.6 yuan. A year ago it was 1.3 yuan"
                elif (
                    priced is not None
                    and (
                        (
                            low[n.first - 1] in _PRICE_JOINT and low[n.first - 2 : n.first] != ["up", "to"]
                        )  # "loans of up to 50,000"
                        or (low[n.first - 1] == "the" and low[n.first - 2] in _PRICE_JOINT)
                        # "from last week's $440"
                        or (low[n.first - 1] in ("'s", "\u2019s") and "from" in low[n.first - 4 : n.first - 1])
                        or (is_money(n.unit) and low[n.first - 1] in _BE and low[n.first - 2] in _STANDS_FOR)
                        or (low[n.first - 1] == "now" and low[n.first - 2] in _BE)  # "cost 9.7 a litre, is now 30"
                        or self._follows_range(k, n)
                        or self._priced_alone(n)
                        or self._beside_price(priced, n)
                    )
                    and (priced.unit or "").startswith(f"{n.unit}/")
                    and 0.1 < n.value / (priced.value or 1.0) < 10
                ):
                    n.unit = priced.unit
                if n.unit == "year" and "aged" in low[max(sent.first, n.first - 4) : n.first]:
                    n.scenario = "condition"  # "people aged 16 to 64 years"
                if n.unit not in RATES and not (last is not None and self._in_brackets_of(k)):
                    last = n
                if "/" in (n.unit or ""):
                    priced = n
                continue
            if self.exchanged and self._bare(n) and (code := self._quoted(n)) is not None:
                n.unit = code
                last = n
                continue
            some = low[n.last : n.last + 2] in _OF_THOSE and low[n.first - 1] in ("with", "including")
            if (
                (self._bare(n) or self._spoken(n))
                and not some  # "up 26.3 percent, with 34 of them making over 100 million yuan"
                and (
                    source := self._in_brackets_too(k, n)
                    or self._like(k, n)
                    or self._of_each(k, n)
                    or self._signed(k, n)
                    or self._per_people(k, n)
                    or self._goes_on(k, n, last)
                    or self._elliptic(k, n)
                    or self._resumed(k, n)
                )
                is not None
                and (source.unit not in RATES or self._scale_of(n) == 1)
                and not self._numbered(source, n)
                and not self._of_index(n)
            ):
                self.gone_on[k] = source
                scale = self._scale_of(source)
                if scale != 1 and self._scale_of(n) == 1 and n.value < 1e4:
                    rescale(n, scale)
                n.unit = source.unit
                if n.unit == "percentage_point":
                    n.form = "gap"  # "The gap was 20 points then. Now it is 35."
                elif n.unit not in RATES:
                    last = borrower = n
                continue
            if last is not None and is_money(last.unit) and self._bare(n) and self._paid_too(n, last):
                n.unit = last.unit
                continue
            j = n.last
            if (source := self._more_of(n, last)) is not None:
                n.unit = source.unit
                continue
            if (code := self._quoted(n)) is not None:
                n.unit = code
                last = n
                continue
            if last is not None and self._bare(n) and self._held_against(n):
                n.unit = last.unit
                continue
            source = self._another_of(n, last) or self._part_of_sum(k, n) or self._of_that(n, last)
            if source is not None and not self._numbered(source, n):
                n.unit = source.unit
                last = n
                continue
            if n.value < 10000 or (
                j < sent.last and low[j][0].isalpha() and not self._counts_nothing(j) and low[j] != "each"
            ):
                if n.value < 100 and n.first > sent.first + 1:
                    if low[n.first - 1] in ("under", "over", "below", "above"):
                        self._age(n)
                    elif self._aged(n) or (k and nums[k - 1].unit == "year" and n.form == "range_high"):
                        n.unit = "year"
                        of_ages = low[n.first - 2 : n.first] == ["ages", "of"] or (
                            low[n.first - 3 : n.first] == ["the", "age", "of"] and low[n.first - 4] in _EITHER_SIDE
                        )
                        if (of_ages or low[n.first - 1] not in (",", "is", "was", "of")) and not low[
                            n.first - 1
                        ].startswith("turn"):
                            n.scenario = "condition"
                continue
            scale = self._scale_of(n)
            if scale == 1 and last is not None and self._lesser(n, last):
                n.unit = last.unit
            if scale == 1:
                continue
            source = last
            told = next((m for m in reversed(self.before[-3:]) if m.kind == "level" and m.unit != "year"), None)
            if (
                source is None
                and told is not None
                and (
                    (n.first == sent.first + 1 and low[sent.first] == "the")
                    or (
                        is_money(told.unit)
                        and self._scale_of(told) == scale
                        # "639 million parcels were collected; over the 11 days couriers handled 5.2 billion"
                        and not any(m.unit == "1" and self._scale_of(m) > 1 for m in nums[max(0, k - 4) : k])
                        # "the jobless total rose by 177,000 to 2.1 million"
                        and not (k and nums[k - 1].unit == "1" and low[nums[k - 1].last : n.first] == ["to"])
                        and not self.doc.tells(_COUNTED_NUMBER, sent.first, n.first)
                    )
                )
            ):
                source = told
            if source is None or source.value is None or source.unit in RATES or not fits(n.value, source.value):
                continue
            if self._hosted(source, n):
                continue
            if is_money(source.unit) and low[n.first - 2] in ("capacity", "throughput"):
                continue  # "at a cost of 42 billion yuan, lifting capacity to 48 million"
            if is_money(source.unit) and "number" in low[max(sent.first, n.first - 12) : n.first]:
                continue  # "Exports reached $12 million. The number of farms has passed 2 million"
            pieces = is_money(source.unit) and (n.value or 0.0) < 1e9 and source.sent != n.sent
            if pieces and not _BY_THE_PIECE.isdisjoint(low[max(sent.first, n.first - 30) : n.first]):
                continue  # "Profits rose to 42 million yuan. Car sales totaled 2.6 million"
            own = low[n.first - 1] == "to" and low[n.first - 3] in _ITS and low[n.first - 2] not in _OF_AREA
            if own and dimension(source.unit) == "area":
                continue  # "has 300,000 mu of pasture and wants to lift its flock to 1.2 million"
            between = low[max(source.last, n.first - 14, sent.first) : n.first]
            compared = (
                not _COMPARING.isdisjoint(between)
                or low[n.last : n.last + 1] == ["each"]
                or "which" in between
                or any(w == "that" and between[i + 1 : i + 2] == ["of"] for i, w in enumerate(between))
            )
            if (
                low[n.first - 1] == "with"
                and is_money(source.unit)
                and self._scale_of(source) == scale
                and (
                    "followed" in low[max(source.last, n.first - 6) : n.first] or "followed" in low[n.last : n.last + 8]
                )
                and n.first - (source if borrower is None else borrower).last < 24
            ):
                n.unit = (
                    source.unit
                )  # "540 million yuan, followed by lilies with 122 million and tulips with 97 million"
                borrower = n
                continue
            # "85 billion euros, 35 billion of it for the banks"
            alike = is_money(source.unit) and self._scale_of(source) == scale and n.first - source.last < 10
            # "thermal power took 28.97 million, solar power 4.71 million and wind power 0.92 million"
            chained = borrower is not None and n.first - borrower.last < 12 and self._scale_of(borrower) == scale
            # "4.4 million tonnes (4.5 million)", "2.4 million TEU: the mark of two million has been passed"
            if (
                between == ["("]
                # "spent 5.1 trillion won, three times what the companies did (1.8 trillion)"
                or (
                    low[n.first - 1] == "("
                    and low[n.last : n.last + 1] == [")"]
                    and is_money(source.unit)
                    and self._scale_of(source) == scale
                )
                or (low[n.first - 1] == "after" and self._scale_of(source) == scale)
                # "almost double the 19.1 million of 2022"
                or (
                    low[n.first - 1] == "the"
                    and k > 0
                    and nums[k - 1].last == n.first - 1
                    and nums[k - 1].form in ("fold", "verb", "times", "fraction")
                    and self._scale_of(source) == scale
                )
                or (low[n.first - 1] == "of" and low[n.first - 2] == "mark")
                # "61.2 million kilowatts, 90 percent of it clean; solar alone accounted for 30.4 million"
                or (low[n.first - 2 : n.first] == ["accounted", "for"] and n.value < source.value)
                # "of which 31.7 million hectares are under soybeans, an increase of one and a half million"
                or (low[n.first - 1] == "of" and low[n.first - 2] in MOVE and self._scale_of(source) == scale)
            ):
                compared = True
            if (
                source.sent == n.sent
                and self._scale_of(source) == scale
                and 0.67 < n.value / (source.value or 1.0) < 1.5
                and "/" not in (source.unit or "/")
                and n.first - source.last < 20
            ):
                # "cut the crop to 2.72 million tonnes, or 45.3 million bags, and the agency expects just 2.65 million"
                n.unit = source.unit
                continue
            if source.sent != n.sent or (
                (compared or alike or chained)
                and _COUNTED.isdisjoint(between)
                and (chained or n.first - source.last < 24)
                and not self._numbered(source, n)
            ):
                n.unit = source.unit
                borrower = n
        for a, b in pairwise(nums):
            if (
                a.form == "range_low"
                and b.form == "range_high"
                and "1" in (a.unit, b.unit)
                and a.kind == b.kind == "level"
                and self._bare(b)
            ):
                # "a calf that sold for 9,000 yuan now fetches 13,500 to 14,000"
                a.unit = b.unit = b.unit if a.unit == "1" else a.unit

    def _by_too(self, k: int, n: Numeral) -> Numeral | None:
        """ "Orders shrank: those from abroad by 12.8, those from home by 6.9 percent": the percent told behind."""
        low = self.low
        b = self.nums[k + 1] if k + 1 < len(self.nums) else n
        told = b.unit == "percent" and low[b.first - 1] == low[n.first - 1] == "by" and b.first - n.last <= 10
        near = told and "." in low[n.last - 1] and self._bare(n) and MOVE.isdisjoint(self.gap(n, b))
        return b if near and 0 < (n.value or 0.0) < 100 else None

    def _moved_too(self, m: Numeral, n: Numeral) -> Numeral | None:
        """ "Output shrank 1.2 percent, while pay rose 1.6", "adding 0.8 percentage points; stocks detracted 1.1"."""
        lead = self.low[n.first - 1]
        told = m.unit in ("percent", "percentage_point") and n.form == "digits" and "." in self.low[n.last - 1]
        if not told or n.first - m.last > 16 or not 0 < (n.value or 0.0) < 100 or not self._bare(n):
            return None
        points = m.unit == "percentage_point"
        return m if (lead in _ADDED if points else lead in MOVE and lead in _VERB) else None

    def _points_too(self, m: Numeral, n: Numeral) -> bool:
        """ "contributed 0.6 percentage points, trade 0.3 and farming 0.1", "by 1.2 percentage points in the north and
        0.4 in the south": a part of one told behind points, with its unit told once."""
        low = self.low
        if (
            m.unit != "percentage_point"
            or n.form != "digits"
            or not 0 < (n.value or 0.0) < 10
            or "." not in low[n.last - 1]
        ):
            return False
        gap = self.gap(m, n)
        cut = max((i for i, w in enumerate(gap) if w in (",", "and", ";")), default=-1)
        tail = gap[cut + 1 :]
        behind = low[n.last] if n.last < self.sent.last else "."
        return (
            cut >= 0
            and len(gap) <= 10
            and len(tail) <= 4
            and all(w[0].isalpha() and (w not in NO_NOUN or w == "from") for w in tail)
            and (self._bare(n) or behind[-2:] == "ly")
        )

    def _paid_too(self, n: Numeral, last: Numeral) -> bool:
        """ "The average is 27,000 pesos, but four in ten still receive less than 10,000": what one gets is money."""
        low, j = self.low, n.first - 1
        while j > last.last and (low[j] in _APPROX or low[j] in ("less", "more", "than", "at", "least")):
            j -= 1
        near = self._scale_of(n) == self._scale_of(last) and 0.05 < (n.value or 0.0) / (last.value or 1.0) < 20
        return near and j > last.last and low[j] in _GETTING

    def _hosted(self, source: Numeral, n: Numeral) -> bool:
        """ "It earned 400 million dollars from tours. It hopes to attract 1 million by 2020": people and no money."""
        return source.sent != n.sent and is_money(source.unit) and self.low[n.first - 1] in _HOSTING

    def _numbered(self, source: Numeral, n: Numeral) -> bool:
        """ "Sales came to 5 billion yuan, while the number of shops rose to 32": what is counted has no other unit."""
        if self._hosted(source, n):
            return True
        if self.low[n.first - 1] in ("to", "at") and self.low[n.first - 2] in _COUNTED_ONLY and source.unit != "1":
            return "/" not in (source.unit or "") and source.unit not in RATES
        low = self.low
        if is_money(source.unit) and low[n.first - 1] == "to":
            # "Profit rose to 452 million euros as traffic grew 10 percent to 40.1 million"
            for i in range(n.first - 2, max(source.last, n.first - 10), -1):
                if low[i] in _COUNTED_ONLY and low[i - 1] in _JOINTS_OF_CLAUSE:
                    return True
        for i in range(n.first - 1, max(self.sent.first, n.first - 30), -1):
            if low[i] == "of" and low[i - 1] == "number":
                # "the number of mills, each with yearly sales above 4 million rupees, rose to 19"
                return i > source.last or not _WITHIN.isdisjoint(low[i : source.first])
            if low[i] == "number" and low[i - 1] in ("their", "its", "whose") and i > source.last:
                return True  # "slides of up to 521 meters, and their number has been raised from 8 to 14"
            if low[i] in (";", "while"):
                break
        return False

    def _more_of(self, n: Numeral, last: Numeral | None) -> Numeral | None:
        """ "at 800.2 million tonnes, 10.4 million more than in May": so many more of the figure right before."""
        low = self.low
        scale = self._scale_of(n)
        # "raised 1.2 billion dollars for the crop from banks, 66 million less than a year ago"
        reach = 10 if low[n.first - 1] in ("and", ",") else 5
        if (
            last is None
            or scale == 1
            or last.unit in RATES
            or last.sent != n.sent
            or not 0 < n.first - last.last <= reach
        ):
            return None
        if low[n.last : n.last + 2] not in (["more", "than"], ["less", "than"], ["higher", "than"], ["lower", "than"]):
            return None
        told = self._scale_of(last) in (scale, scale * 1e3)
        return last if told and abs(n.value or 0.0) < abs(last.value or 0.0) else None

    def _another_of(self, n: Numeral, last: Numeral | None) -> Numeral | None:
        """ "146 million tonnes of soy, 115 million of corn", "was paid 15,000 yuan there and gets 9,500", "used 1.1
        billion kWh in 2021 and 9.3 billion last year": what is told with no noun is counted in what was told last."""
        low = self.low
        if last is None or last.value is None or not self._bare(n):
            return None
        behind = low[n.last] if n.last < self.sent.last else "."
        if behind in ("of", "-") or behind[0].isdecimal():
            return None
        between = low[last.last : n.first] if n.first - last.last <= 14 else []
        if len(between) < 2 or self._scale_of(n) != self._scale_of(last):
            return None
        if any(last.last <= m.first < n.first and m.unit == "1" and m.kind == "level" for m in self.nums[-64:]):
            return None  # "81,000 km2 of grassland and 1.37 million cattle, of which 710,000 are cows"
        if not 0.02 < abs((n.value or 0.0) / (last.value or 1.0)) < 50 or (last.unit or "")[:2] == "1/":
            return None
        if behind == between[0] and behind in _OF_EACH | _TIME_JOINT:
            return last  # "146 million tonnes for soybeans, 115 million for corn"
        if any(
            w in _COUNTED
            or w in _PERSON
            or w == ";"
            or (
                w[-1] == "s"
                and len(w) > 3
                and w.isalpha()
                and w not in NO_NOUN
                and w not in _PERSON_VERB
                and w not in _HEDGE
            )
            for w in between
        ):
            return None
        return last

    def _sold_by(self, k: int, n: Numeral) -> str:
        """ "At the auction a kilo fetched $2.20", "3,580 ringgit ($774) a tonne": what is paid for one of."""
        low, sent = self.low, self.sent
        if low[n.last : n.last + 1] == ["("]:
            close = next((j for j in range(n.last + 1, min(n.last + 9, sent.last)) if low[j] == ")"), 0)
            if close:
                unit, _ = per_unit(self.doc, n.unit or "", close + 1)
                if unit != n.unit:
                    return unit[4:]
        verb = next((j for j in range(n.first - 1, max(sent.first, n.first - 7), -1) if low[j] in _FETCHING), -1)
        if verb < 0:
            return ""
        if any(low[j] in (",", ";", "and") for j in range(verb, n.first)):
            return ""
        far = low[verb] == "quoted" or low[verb - 1] == ","  # "A tonne of hay, brought to the farm, costs"
        for j in range(verb - 1, max(sent.first, verb - (12 if far else 6)), -1):
            if any(m.first <= j < m.last for m in self.nums[max(0, k - 8) : k]):
                return ""  # "let at $10 a hectare, sold flowers for $130 million"
            if low[j - 2] == "in":
                continue  # "rained so much in an hour"
            if low[j - 1] in ("a", "an", "each") and (goods := suffix_unit(self.doc, j)[0]) in SOLD_BY:
                return goods or ""
        return ""

    def _named_next(self, between: list[str]) -> bool:
        """ "Argentina 53 million tonnes and Paraguay 9.9 million": another thing in the same unit."""
        cut = max((i for i, w in enumerate(between) if w in (",", "and", ";")), default=-1)
        tail = between[cut + 1 :]
        return (
            cut >= 0
            and 1 <= len(tail) <= 3
            and all(w[0].isalpha() and w not in NO_NOUN for w in tail)
            and tail[-1] not in _HEDGE
        )

    def _quoted(self, n: Numeral) -> str | None:
        """ "The naira was quoted at 411.5 to the dollar": so much of the currency that is spoken of. Behind that, "and
        the cedi slid to 11.3"."""
        low, j = self.low, n.last
        j += low[j : j + 1] in (["to"], ["against"], ["per"], ["versus"])
        if j == n.last:
            if low[n.first - 1] == "at" and low[n.first - 2] in _QUOTED and (code := self._held_to_dollar(n)):
                return code
            if not self.exchanged or low[n.first - 1] not in ("at", "to"):
                return None
        else:
            j += low[j : j + 1] in (["the"], ["a"], ["one"])
            j += low[j : j + 1] in (["us"], ["u.s."])
            if low[j : j + 1] not in (["dollar"], ["euro"], ["greenback"], ["pound"]):
                return None
        forms = unit_forms()[1]
        for i in range(n.first - 1, max(self.sent.first, n.first - 20) - 1, -1):
            if j == n.last and low[i] in (",", ";", "and", "while"):
                return None
            if low[i] in LOCAL_CURRENCY:
                # Of which country is settled by the place.
                of = LOCAL_CURRENCY[low[i]]
                self.exchanged = True
                return of.get(low[i - 1]) or next(iter(of.values()))
            if low[i] in forms and low[j : j + 1] != [low[i]]:
                code = next((f.unit for f in forms[low[i]] if not f.rest and is_money(f.unit)), None)
                if code is not None:
                    self.exchanged = True
                    return code
        return None

    def _held_to_dollar(self, n: Numeral) -> str | None:
        """ "The lira, which lost 44 percent against the dollar last year, traded at 18.4 on Friday"."""
        low = self.low
        for j in range(n.first - 3, max(self.sent.first + 2, n.first - 40), -1):
            if low[j] in _MAIN_CURRENCY and low[j - 2] == "against" and low[j - 1] == "the":
                for i in range(j - 3, max(self.sent.first, j - 12) - 1, -1):
                    code = next(iter(LOCAL_CURRENCY[low[i]].values())) if low[i] in LOCAL_CURRENCY else ""
                    if is_money(code):
                        self.exchanged = True
                        return code
        return None

    def _lesser(self, n: Numeral, last: Numeral) -> bool:
        """ "Coal made up 1.9 million tonnes, ore 310,000", "followed by oil with 310,000 and metals with 145,000"."""
        low = self.low
        between = low[last.last : n.first] if 1 < n.first - last.last < 16 else []
        if last.unit in RATES or last.unit == "1" or not between or not self._bare(n) or n.value is None:
            return False
        ends = n.last >= self.sent.last or low[n.last] in (",", ".", ";", "and")
        if not ends or not 1000 <= n.value < (last.value or 0):
            return False
        if between[-1] == "with":
            return "followed" in between
        if between[-2:] == ["the", "remaining"]:
            between = between[:-2]
        if not between or is_money(last.unit) or between[-1][-2:] == "ed":
            return False
        return self._named_next(between)

    def _held_against(self, n: Numeral) -> bool:
        """ "By 1.1 million bpd, compared with a shortfall of 970,000 in June"."""
        low, i = self.low, n.first - 3
        if i - 2 < self.sent.first or low[n.first - 1] != "of" or low[i] not in ("a", "an", "the"):
            return False
        return low[i - 1] in ("against", "after", "versus") or low[i - 2 : i] in (
            ["compared", "with"],
            ["compared", "to"],
        )

    def _rate_too(self, told: list[Numeral], n: Numeral) -> bool:
        """ "54 percent, against a national figure of 50", "second after Malta's 77", "and Victoria for 34"."""
        low, i = self.low, n.first - 1
        rate = next((m for m in reversed(told) if m.unit == "percent"), None)
        if rate is None or not 0 < (n.value or 0.0) <= 100 or not self._bare(n):
            return False
        if low[i] == "of":
            return low[i - 1] in ("average", "figure", "mean") and n.first - rate.last < 12
        if low[i] == "for":
            named = self.doc.toks[i - 1][0].isupper() and low[i - 2] in (",", "and", ";")
            return named and "for" in low[max(self.sent.first, rate.first - 3) : rate.first]
        held = low[i] in ("'s", "\u2019s") and n.last - n.first == 1
        return held and not _HELD_AGAINST.isdisjoint(low[max(rate.last, i - 4) : i])

    def _bare(self, n: Numeral) -> bool:
        """A number in digits with nothing counted behind it."""
        j = n.last
        return (
            n.form not in ("word", "ordinal")
            and (self.low[n.first][0].isdecimal() or self.low[n.first] in "+-\u2212")
            and (
                j >= self.sent.last
                or not self.low[j][0].isalnum()
                or self._counts_nothing(j)
                # "of which 9.2 billion stems from a sale"
                or (self.low[n.first - 1] == "which" and self.low[j + 1 : j + 2] == ["from"])
                # "close to the 3.3 set as a goal"
                or ("." in self.low[n.first] and self.low[j] in _TOLD_AS)
            )
        )

    def _in_brackets_too(self, k: int, n: Numeral) -> Numeral | None:
        """ "beverages (19.0 percent), cosmetics (14.6) and soap (3.1)", "Goa (4.2 million tonnes), Diu (3.1)": the unit
        is told once."""
        low = self.low
        m = self.nums[k - 1] if k else None
        if (
            m is None
            or m.unit in (None, "1", "ratio", "year")
            or m.kind not in ("level", "share")
            or m.form == "fraction"
        ):
            return None
        dated = all(low[j] == ":" or self.claimed[j] for j in range(m.last + 1, n.first))
        if low[m.last] == "(" and dated and n.first - m.last <= 4 and low[n.last : n.last + 1] == [")"]:
            # "SEK 4,210 million (3,980)", "14.2 percent (13.1)": the year before
            return m if 0.3 < self._printed(n) / (self._printed(m) or 1.0) < 3 else None
        beside = low[n.first - 1] == low[m.first - 1] == "(" and n.first - m.last < 16
        closed = low[n.last : n.last + 1] == low[m.last : m.last + 1] == [")"]
        if low[n.first - 1] == "(" and low[n.last : n.last + 1] == [")"] and "followed" in low[m.last : n.first]:
            beside = closed = True  # "31 percent of the calls, followed by parking (17)"
        return m if beside and closed and 0.01 < self._printed(n) / (self._printed(m) or 1.0) < 100 else None

    def _per_people(self, k: int, n: Numeral) -> Numeral | None:
        """ "111.2 patents per 10,000 people, ahead of Shanghai (47.5)": the rate of others."""
        low = self.low
        if low[n.first - 1] in _STOOD_AT and "per" in low[max(self.sent.first, n.first - 7) : n.first]:
            return None  # "the death toll per million tonnes of coal was 0.083"
        whole = "." not in low[n.first]
        if whole and self._lead(n) in _LEADS_RATE and self._alone_in_time(n):
            # "352 flats per 1,000 people; the average of the Union is above 460. The plan is to bring us to 400"
            m = self._told_last(k, n)
            return (
                m
                if m is not None and (m.unit or "")[:2] == "1/" and 0.3 < (n.value or 0) / (m.value or 1) < 3
                else None
            )
        of_rate = self._lead(n) == "of" and low[n.first - 2] in ("rate", "average")  # "twice the national rate of 21"
        if whole and self._lead(n) not in _OF_OTHERS and not of_rate:
            return None
        near = (*reversed(self.nums[max(0, k - 4) : k]), *reversed([] if whole else self.before[-2:]))
        m = next((m for m in near if (m.unit or "").startswith("1/")), None)
        if m is not None and m.sent == n.sent and ";" in low[m.last : n.first]:
            return None
        return m if m is not None and 0.01 < (n.value or 0.0) / (m.value or 1.0) < 100 else None

    def _signed(self, k: int, n: Numeral) -> Numeral | None:
        """ "urban income 40,512 yuan (+4.1) and rural income 15,937 yuan (+6.3 per cent)"."""
        nums, low = self.nums, self.low
        signs = ("+", "-", "\u2212")
        if low[n.first] not in signs:
            return None
        if low[n.last : n.last + 1] in (["or"], [";"], [","]) and low[n.last + 1 : n.last + 2] != ["and"]:
            return None  # "in full-time work (+88,000 or +0.6%)", "in Ontario (-14,000; -0.2%)"
        near = (m for m in (*nums[k + 1 : k + 4], *reversed(nums[max(0, k - 3) : k])) if low[m.first] in signs)
        return next((m for m in near if m.unit == "percent"), None)

    def _of_each(self, k: int, n: Numeral) -> Numeral | None:
        """ "31.2 years for men and 29.4 for women", "146.7 million tonnes for soybeans, 115.8 million for corn (24.1
        million in the first crop and 91.7 million in the second)": each with its own, the unit told once."""
        low = self.low
        joint = low[n.first - 1] if low[n.first - 1] not in _LIGHTLY else self._lead(n)
        if n.last >= self.sent.last or joint not in ("and", ",", "(", ";", "but") or low[n.last] not in _OF_EACH:
            return None
        for m in reversed(self.nums[max(0, k - 5) : k]):
            if low[m.last] != low[n.last] and (low[n.first - 1] != "(" or n.first - m.last > 4):
                continue
            if self._alike(m, n) and _COUNTED.isdisjoint(low[m.last : n.first]):
                return m
        return None

    def _alike(self, m: Numeral, n: Numeral) -> bool:
        """Whether a bare number is near enough in size to a figure to be told in its unit (and its scale)."""
        own, scale = self._scale_of(n), self._scale_of(m)
        if own == 1 and (n.value or 0.0) < 1000:
            return 0.1 < (n.value or 0.0) / (self._printed(m) or 1.0) < 10
        return 1e-3 < (n.value or 0.0) / (m.value or 1.0) < 1e3 and (
            own == scale or own in (1, scale * 1e3, scale / 1e3)
        )

    def starting_at(self, i: int) -> Numeral | None:
        """The numeral that begins with a token."""
        if not self.by_first:
            self.by_first = {n.first: n for n in self.nums}
        return self.by_first.get(i)

    def _local_cents(self) -> str | None:
        """The currency of the sentence that has cents, where all its dollars are told in cents."""
        if self.cents_of == "":
            local = next((m.unit[:3] for m in self.nums if m.unit and m.unit[:3] in WITH_CENTS), None)
            cents = all(m.unit != "USD" or self.low[m.last - 1] in _CENTS for m in self.nums)
            self.cents_of = local if cents else None
        return self.cents_of

    def light(self, i: int) -> bool:
        """Whether a token tells no thing of its own: a time, a verb, a preposition."""
        return self.claimed[i] or self.low[i] in _LIGHT

    def _sum_of(self, k: int, n: Numeral) -> Numeral | None:
        """ "Imports came to 12.3 billion dollars, up 13 percent, leaving a surplus of 5.2 billion": a sum of money."""
        low = self.low
        if low[n.first - 1] != "of" or low[n.first - 2] not in _SUMS or not self._bare(n):
            return None
        scale = self._scale_of(n)
        near = (*reversed(self.nums[max(0, k - 4) : k]), *reversed(self.before[-3:]))
        return next((m for m in near if is_money(m.unit) and scale >= 1e6 and self._scale_of(m) == scale), None)

    def _earned(self, k: int, n: Numeral) -> Numeral | None:
        """ "My family had 400 yuan. Now I make 120,000 a year, plus 30,000 from rent": money without its unit."""
        low = self.low
        i = n.first - 1
        while i > self.sent.first and (low[i] in _APPROX or low[i] in _LIGHTLY):
            i -= 1
        each = (
            low[n.last : n.last + 1] in (["a"], ["per"], ["each"], ["every"]) and low[n.last + 1 : n.last + 2] in _SPANS
        )
        before = self.nums[k - 1] if k else None
        bare = self._bare(n)
        if low[i] == "plus" and before is not None and is_money(before.unit) and i - before.last < 5:
            return before if bare else None
        if (
            low[i] not in _EARNS | _EARNS_ONLY
            or not (each or (bare and low[i] in _EARNS_ONLY))
            or (n.value or 0.0) < 10
        ):
            return None
        if low[i] in _MAKES and low[i - 1] not in _SPEAKERS:
            return None  # "wants to make 3 million a year": cars
        earned = low[i] in _EARNS
        near = (*reversed(self.nums[max(0, k - 4) : k]), *reversed(self.before[-6:] if earned else []))
        return next((m for m in near if m.kind == "level" and is_money((m.unit or "").split("/")[0])), None)

    def _goes_on(self, k: int, n: Numeral, last: Numeral | None) -> Numeral | None:
        """ "used 1.1 billion kWh in 2021 and 9.3 billion last year", "offshore wind 23.5 and solar 53.5 TWh", "I was
        paid 15,000 yuan there and get 9,500 here", "lost 1.9 million tonnes and now stands at 37.3 million"."""
        low, nums = self.low, self.nums
        ahead = nums[k + 1] if k + 1 < len(nums) else None  # so that something stands at n.last
        if (
            ahead is not None
            and low[n.last] == "from"
            and ahead.first - n.last <= 4
            and ahead.unit not in (None, "1", "ratio")
            and ahead.unit not in RATES
            and self._scale_of(ahead) == self._scale_of(n)
            and self._alike(ahead, n)
        ):
            return ahead  # "cut to 15.6 million from 18.9 million tonnes"
        if (
            ahead is not None
            and low[n.first - 1] == "from"
            and "," in low[n.last : ahead.first]
            and ahead.first - n.last <= 7
            and not _BE.isdisjoint(low[n.last : ahead.first])
            and ahead.unit not in (None, "1", "ratio")
            and ahead.unit not in RATES
            and self._scale_of(ahead) == self._scale_of(n) != 1
        ):
            return ahead  # "The target, raised in July from 60 million, is 83 million tons"
        if (
            ahead is not None
            and low[n.last : ahead.first] == ["to"]
            and low[n.first - 1] == "by"
            and is_money(ahead.unit)
            and self._scale_of(ahead) == self._scale_of(n) != 1
        ):
            return ahead  # "narrowed by 1.2 billion to 4.3 billion kroner"
        if last is not None:
            priced = is_money(last.unit) and self._scale_of(n) == self._scale_of(last) and (n.value or 0.0) >= 1000
            between = low[last.last : n.first] if n.first - last.last <= 14 else []
            named = priced and len(between) > 0 and self._alike(last, n) and self._named_next(between)
            # "200,000 yuan for a doctor, a master 80,000 and a bachelor 50,000"
            return last if named and _COUNTED.isdisjoint(between) else None
        begin = self.sent.first
        m = next((m for m in reversed(self.before[-2:]) if m.kind == "level"), None)
        if m is None or m.unit in (None, "1", "ratio") or m.unit in RATES or k > 0 or not begin < n.first <= begin + 14:
            return None
        if not self._alike(m, n) or (self._scale_of(n) == 1 and (n.value or 0.0) < 1e4):
            return None
        if (
            low[n.last : n.last + 1] == ["of"]
            and not _THEM.isdisjoint(low[n.last + 1 : n.last + 2])
            and is_money(m.unit)
        ):
            return None  # "Last year, 56,000 of them passed"
        for i in range(begin, n.first):
            w = low[i]
            if (w == "there" and low[i + 1] not in _JOINT) or not (
                self.light(i)
                or w[0].isdecimal()
                or w.endswith("ly")
                or (i > begin and self.doc.toks[i][0].isupper() and low[i - 1] in _LIGHT)
            ):
                return None
        return m

    def _elliptic(self, k: int, n: Numeral) -> Numeral | None:
        """ "In 2020 it was 12", "Last season I had 90", "well above our 41.5", "growers in Brazil get 2.4": a number
        with no noun, told of what has just been measured."""
        low, first = self.low, self.sent.first
        i = n.first - 1
        while i > first and (low[i] in _APPROX or low[i] in _LIGHTLY or low[i] in _NEGATED):
            i -= 1
        w = low[i]
        same = k > 0 and self._same_verb(self.nums[k - 1], n, i)
        if i < first or low[n.last : n.last + 1] == ["of"] or not (same or w in _ELLIPSIS):
            return None
        if n.group and n.group == self.nums[self.tail[k]].group and not self._bare(self.nums[self.tail[k]]):
            return None  # "had 402, 311 and 188 contracts"
        if w in _BE:
            j = i - 1
            while j > first and (low[j] in _HAVE_BEEN or low[j].endswith("ly")):
                j -= 1
            again = j > first and low[j] not in _STANDS_FOR and self._named_again(k, j)
            if (
                not again
                and (j < first or low[j] not in _STANDS_FOR)
                and (low[j] != "there" or "." not in low[n.first])
            ):
                return None
        elif w in _OWNER:
            if low[i - 1] not in _COMPARED_TO:
                return None
        elif w in _TOLD_OF:
            j = i - 1 - (low[i - 1] in _ADVERB or low[i - 1] in _HAVE_BEEN)
        elif w == "to":
            if low[i - 1] not in _CAME or low[i - 2] not in _STANDS_FOR:
                return None  # "it came to 12.4"
        elif (w == "at" and low[i - 1] == "in") or (low[i - 1] == "stood" and low[i - 2] in _STANDS_FOR):
            pass  # "in January it stood at 48"
        elif w == "at":
            if low[i - 1] not in _STAYS or "that" not in low[max(first, i - 8) : i]:
                return None  # "that on cars stays at 2.5"
        elif (w == "with" and low[i - 1] not in _NEXT) or (w == "for" and low[i - 1] not in _FORESEEING):
            return None
        at = k - 1
        while at >= 0 and (self.nums[at].kind in ("duration", "rank") or self._in_brackets_of(at)):
            at -= 1
        m = self.nums[at] if at >= 0 else self.before[-1] if self.before else None
        if w in _NEXT_WITH or w in _FORESEEING:
            # "about 30 percent of the total. Lam Dong comes next with 460,000", "It had aimed for 1 million"
            near = (*self.before[-3:], *self.nums[max(0, k - 4) : k])
            m = self._told_last(k, n) if w != "with" else None
            if m is not None and m.unit == "percent" and m.form != "fraction" and self._alone(n):
                # "Inflation slowed to 3.1 percent. The bank had forecast 2.9"
                return m if 0.3 < abs((n.value or 0.0) / (m.value or 1.0)) < 3 else None
            m = next((m for m in reversed(near) if m.kind == "level" and m.unit not in RATES), None)
            if (
                m is None
                or min(n.value or 0.0, m.value or 0.0) < 1e4
                or not 0.1 < (n.value or 0.0) / (m.value or 1.0) < 10
            ):
                return None
            return m if m.unit not in ("1", "ratio") else None
        if m is None or m.kind not in ("level", "share") or m.unit in (None, "1", "ratio") or m.form == "fraction":
            return None
        own, scale = self._scale_of(n), self._scale_of(m)
        full = own == scale or own > 1  # "passed 4 billion yuan. When I started, it was 900 million"
        size = (n.value or 0.0) / (m.value or 1.0) if full else self._printed(n) / (self._printed(m) or 1.0)
        return m if (full or own == 1) and 0.05 < abs(size) < 20 else None

    def _named_again(self, k: int, j: int) -> bool:
        """ "stocks of 88 million kilos. A year earlier the stock had been 51 million": whether the noun that ends at
        token j is that of the figure told last."""
        low, begin = self.low, max(self.sent.first, j - 6)
        while j > begin and (self.claimed[j] or low[j] in _TIME_JOINT or low[j] == "for"):
            j -= 1
        noun, m = low[j], self._told_last(k, self.nums[k])
        if m is None or m.unit in (None, "1") or m.unit in RATES or len(noun) < 4 or not noun.isalpha():
            return False
        if j > begin and low[j - 1][0].isalpha() and low[j - 1] not in _OF_NOUN and not self.claimed[j - 1]:
            return False  # "sugar output", where output of all was told
        stem = noun.rstrip("s")
        told = self.doc.low[max(self.doc.sents[m.sent].first, m.first - 12) : m.first]
        return stem in told or f"{stem}s" in told

    def _alone(self, n: Numeral) -> bool:
        """Whether nothing but a stop or a time stands behind a number."""
        return n.last >= self.sent.last or self.low[n.last] in _CLOSES or self.claimed[n.last]

    def _alone_in_time(self, n: Numeral) -> bool:
        """Whether nothing but a stop or "in 2020", "by 2030" stands behind a number."""
        j = n.last
        return self._alone(n) or (self.low[j] in _TIME_JOINT and j + 1 < self.sent.last and self.claimed[j + 1])

    def _told_last(self, k: int, n: Numeral) -> Numeral | None:
        """The figure told last before numeral k, in this sentence or the two before."""
        while k and self.nums[k - 1].kind in ("duration", "rank"):
            k -= 1
        m = self.nums[k - 1] if k else self.told
        return m if m is not None and n.sent - m.sent <= 2 else None

    def _resumed(self, k: int, n: Numeral) -> Numeral | None:
        """ "growth was 10.7 percent, not 11.2", "asked for 40 percent, then 35", "the number went up 12 percent, the
        value only 4", "We can live with 25": what was measured last, told again without its unit."""
        low, first = self.low, self.sent.first
        if low[n.first - 1] == "of" and low[n.first - 2] in _PEAKS and "." in low[n.first] and n.value is not None:
            # "at 5.80 euros a kilo, were 14 percent higher than in June but below January's peak of 6.20"
            same = (
                x for x in reversed(self.nums[max(0, k - 3) : k]) if x.kind == "level" and is_money((x.unit or "")[:3])
            )
            return next((x for x in same if 0.3 < n.value / (x.value or 1.0) < 3), None)
        m = self._told_last(k, n)
        if m is None or m.value is None or n.value is None or low[n.last : n.last + 1] == ["of"]:
            return None
        i = n.first - 1
        while i > first and (low[i] in _APPROX or low[i] in _LIGHTLY):
            i -= 1
        if i > first and low[i].isdecimal() and not self.claimed[i] and "." in low[n.first]:
            i -= 1  # "the Nasdaq 1.6 and the S&P 500 1.2"
        lead = low[i] if i >= first else ""
        if m.form == "fraction" or m.unit == "ratio":
            # "boiled 740 gallons, not quite half of the 1,510 he made in 2011"
            part = self.nums[k - 2] if k > 1 else None
            size = m.value / (100 if m.unit == "percent" else 1)
            whole = low[m.last : n.first] == ["of", "the"] and part is not None and part.kind == "level"
            return part if whole and part is not None and 0.7 < (part.value or 0.0) / n.value / size < 1.4 else None
        own, scale = self._scale_of(n), self._scale_of(m)
        if (
            m.unit in (None, "1", "ratio", "year")
            or m.kind not in ("level", "share", "change")
            or own not in (1, scale)
        ):
            return None
        size = abs(n.value / (m.value or 1.0)) if own == scale else self._printed(n) / (self._printed(m) or 1.0)
        if not 0.1 < size < 10 or i < first:
            return None
        if m.sent == n.sent:
            between = low[m.last : i + 1]
            if between == ["to"] and low[m.first - 1] == "from":
                return m  # "fell from 0.35 gallons to 0.23"
            if lead in _SPENT and own == scale > 1 and is_money(m.unit):
                return m  # "a fund of 300 million yuan; so far it has put 87 million into 16 projects"
            if not self._alone_in_time(n):
                return None
            cut = max((j for j, w in enumerate(between) if w in _JOINT or w == "while"), default=-1)
            named = [w for w in between[cut + 1 :] if w != "&"]
            if len(named) > 2 and named[0] in _THAT_OF and named[1] in _OF_EACH | {"of"}:
                named = named[2:]  # "Orders from abroad rose 14 percent, those from home just 3"
            elif len(named) == 2 and named[0] in _GROUPED and cut == 0 and (m.unit in PERCENT or named[0] == "for"):
                return m  # "For women the rate is 9.1 percent, for men 7.6", "in Peru 88.4 percent, in Chile 85.5"
            return (
                m
                if cut >= 0
                and 1 <= len(named) <= 4
                and len(between) <= 12
                and all(w[0].isalpha() and w not in NO_NOUN and w not in _PERSON_VERB for w in named)
                and not self.claimed[i]
                and _COUNTED.isdisjoint(between)
                and _PERSON.isdisjoint(named)
                else None
            )
        if lead in _NEXT_WITH and low[i - 1] in _CONTENT and self._alone(n):
            return m
        if lead == "with" and i <= first + 1 and n.last < self.sent.last and low[n.last] in _SPEAKER:
            return m  # "With 1.5 I'd be content"
        if lead in _TOLD_OF and low[i - 1] == "to" and self._alone(n) and not _SPEAKER.isdisjoint(low[first:i]):
            return m if m.kind != "change" else None  # "Five years ago I was glad to have 70,000"
        return None

    def _part_of_area(self, k: int, n: Numeral) -> Numeral | None:
        """ "two of its 26 hectares of glass", "132 km long, 90 of them in Guangxi"."""
        if k and self.low[n.last + 1 : n.last + 2] in (["them"], ["these"]):
            whole = self.nums[k - 1]
            near = n.first - whole.last < 8 and "," in self.low[whole.last : n.first]
            sized = whole.kind == "level" and whole.unit in _SIZES and self.low[whole.first - 1] not in _AWAY
            return whole if near and sized and (n.value or 0.0) < (whole.value or 0.0) else None
        m = self.nums[k + 1] if k + 1 < len(self.nums) else None
        if m is None or not 1 <= m.first - n.last <= 2 or not (n.value or 0.0) < (m.value or 0.0):
            return None
        if m.unit not in _AREAS and m.unit not in _SIZES and m.unit not in ("t", "kg"):
            return None
        behind = self.low[m.last] if m.last < self.sent.last else "."
        ends = behind in _BEHIND_WHOLE or behind[-2:] == "ed" or not behind[0].isalpha()
        # "213 of 411 km of road", "67,000 of the 590,000 hectares that it laid waste"
        return m if ends and (self.low[m.first - 1] in _OWNER | {"the"} or m.first == n.last + 1) else None

    def _part_of_sum(self, k: int, n: Numeral) -> Numeral | None:
        """ "Of the 21.4 billion yuan worth of orders, 6.3 billion came from abroad", "42 billion yuan, of which 17
        billion went into dams"."""
        m, scale = self.nums[0], self._scale_of(n)
        if self.low[self.sent.first] == "of" and m.unit in _PARTED and k and n.first - m.last < 24:
            # "Of the 2,140 hectares of vineyards in the state, 1,300 lie in the valley, and another 400 are to follow"
            behind = self.low[n.last] if n.last < self.sent.last else "."
            lead = self.low[n.first - 1]
            told = behind in _PERSON_VERB or behind in _CAME or behind in MOVE
            part = k == 1 or self.nums[k - 1].unit == m.unit
            if lead in (",", "another", "and") and told and part and (n.value or 0.0) < (m.value or 0.0):
                return m
        which = n.first - 1
        while which > self.sent.first and self.low[which] in _APPROX:
            which -= 1
        if k and self.low[which] == "which" and self.low[which - 1] == "of" and n.last < self.sent.last:
            m = self.nums[k - 1]
            if not is_money(m.unit) or which - m.last > 12 or self.low[n.last] not in _CAME | _PERSON_VERB:
                return None
            return m if scale > 1 and scale <= self._scale_of(m) and (m.value or 0.0) > (n.value or 0.0) else None
        if k != 1 or self.low[self.sent.first] != "of" or self.low[n.first - 1] != "," or not is_money(m.unit):
            return None
        return m if scale > 1 and scale == self._scale_of(m) and (m.value or 0.0) > (n.value or 0.0) else None

    def _of_that(self, n: Numeral, last: Numeral | None) -> Numeral | None:
        """ "Exports were worth 88 billion dollars, and cars made up 51 billion of that"."""
        behind, m = self.low[n.last : n.last + 2], last or (self.before[-1] if self.before else None)
        if m is None or len(behind) < 2 or behind[0] != "of" or behind[1] not in ("it", "that", "this"):
            return None
        part = is_money(m.unit) and self._scale_of(n) > 1 and (n.value or 0.0) < (m.value or 0.0)
        return m if part else None

    def _dissolved(self, k: int, n: Numeral) -> Numeral | None:
        """ "PM2.5 averaged 35 micrograms per cubic meter and PM10 61 micrograms": in what is told once."""
        near = (*reversed(self.nums[:k][-4:]), *reversed(self.before))
        return next((m for m in near if (m.unit or "").startswith(f"{n.unit}/")), None)

    def _lasts_too(self, lasting: Numeral, n: Numeral) -> bool:
        """ "40 minutes by car, 15 by train", "every 20 minutes, on Sundays every 40", "nine days, down from 21"."""
        low, last = self.low, self.sent.last
        before = low[lasting.last + (low[lasting.last] in ("now", "today")) : n.first]
        spent = low[lasting.first - 1] not in _WITHIN and self._scale_of(n) == 1 and (n.value or 0.0) < 1e3
        if (
            before in _FROM_OR_AGAINST
            and spent
            and (
                n.last >= last or low[n.last] == "then" or not low[n.last][0].isalpha() or self._counts_nothing(n.last)
            )
        ):
            return True
        if n.first - lasting.last > 6 or "," not in low[lasting.last : n.first]:
            return False
        if low[n.first - 1] == "every" == low[lasting.first - 1]:
            return n.last >= last or not low[n.last][0].isalnum()
        return low[n.first - 1] == "," and n.last < last and low[n.last] == low[lasting.last] in ("by", "on", "with")

    def _same_verb(self, m: Numeral, n: Numeral, i: int) -> bool:
        """ "The old kiln burned 60 litres; the new one burns 38": the verb of the figure before, in another form."""
        low, w = self.low, self.low[i]
        if m.sent != n.sent or len(w) < 3 or not w.isalpha() or w in NO_NOUN:
            return False
        j = m.first - 1
        while j > self.sent.first and (low[j] in _APPROX or low[j] in _LIGHTLY):
            j -= 1
        return low[j][:3] == w[:3] and low[j].isalpha() and low[j] not in NO_NOUN

    def _in_brackets_of(self, k: int) -> bool:
        """Whether an amount is told again in brackets: "32,000 dong ($1.39) a kilo"."""
        return k > 0 and self.low[self.nums[k].first - 1] == "(" and is_money(self.nums[k].unit)

    def _spoken(self, n: Numeral) -> bool:
        """ "Last year it was nine": a word that counts nothing, of what a pronoun stands for."""
        low, j = self.low, n.last
        alone = j >= self.sent.last or low[j] in (",", ".", ";", ")", "?", "!") or self.claimed[j]
        if n.form != "word" or ((n.value or 0.0) > 100 and self._scale_of(n) == 1):
            return False
        return alone and low[n.first - 1] in _BE and n.first - 2 >= self.sent.first and low[n.first - 2] in _STANDS_FOR

    def _priced_alone(self, n: Numeral) -> bool:
        """ "$82 per barrel in 2024 and $79 in 2025", "it had cost $119.81 on June 16", "the peak of 340 euros"."""
        low, i = self.low, n.last
        if low[n.first - 3 : n.first] in (["as", "little", "as"], ["as", "much", "as"]):
            return True
        if low[n.first - 1] not in _PRICED_AFTER:
            return False
        if low[n.first - 1] == "and" and i < self.sent.last and low[i] in ("at", "in"):
            return True  # "R22.40 a litre inland and R21.60 at the coast"
        if i < self.sent.last and low[i] in _TIME_JOINT:
            i += 1
            return i < self.sent.last and (self.claimed[i] or (low[i - 1] == "in" and self.doc.toks[i][0].isupper()))
        return i >= self.sent.last or not low[i][0].isalnum() or self.claimed[i] or low[i] in _REACHED

    def _beside_price(self, priced: Numeral, n: Numeral) -> bool:
        """ "Wheat fetched 228 euros a tonne and barley 196 euros", "6.2 tonnes a hectare (2022: 5.8 tonnes)"."""
        between = self.low[priced.last : min(n.first, priced.last + 60)]
        if between[:1] == ["("] and ")" not in between:
            return between[-1] == ":" or len(between) == 1
        if between[-1:] == ["at"]:
            between = between[:-1]  # "and oats at 180 euros"
        near = 0.3 < (n.value or 0.0) / (priced.value or 1.0) < 3
        named = len(between) <= 4 and self._named_next(between) and _PERSON_VERB.isdisjoint(between)
        return near and named and not self._counts_thing(n)

    def _counts_thing(self, n: Numeral) -> bool:
        j = n.last
        return j < self.sent.last and self.low[j][0].isalpha() and not self._counts_nothing(j)

    def _follows_range(self, k: int, n: Numeral) -> bool:
        """The upper end of a range of prices."""
        return bool(k and n.form == "range_high" and "/" in (self.nums[k - 1].unit or ""))

    def _like(self, k: int, n: Numeral) -> Numeral | None:
        """The figure whose unit a bare number has too: "led with 234.4 billion yuan, ahead of Jiangsu with 226",
        "prices rose by 2.1 in cities and by 1.9 percent in the country"."""
        low, nums = self.low, self.nums
        lead = self._lead(n)
        if lead in ("'s", "\u2019s") and "." in low[n.first] and k + 1 < len(nums):
            # "trade soared 82.2 percent, Henan's 58.6 and Guizhou's 35.7 percent"
            m = nums[k + 1]
            return m if m.unit in PERCENT and self._lead(m) == lead and m.first - n.last <= 5 else None
        if lead not in UNIT_JOINT:
            return None
        if lead in ("from", "against", "with") and k and nums[k - 1].unit == "percent" and nums[k - 1].form == "digits":
            m = nums[k - 1]  # "to 10.4 percent from 10.1", "exceed 15 percent in 2023, up from the present 12"
            gap = n.first - m.last
            near = gap <= 4 or (gap <= 9 and all(self.light(x) or low[x] in _NOW_OR_UP for x in range(m.last, n.first)))
            if self._scale_of(n) == 1 and 0.3 < (n.value or 0.0) / (m.value or 1.0) < 3 and near and self._bare(n):
                return m
        if lead in ("from", "against", "than") and k:
            # "measured 41,500 gross tonnes, against 36,900", "410 million yuan ($58 million), down from 530 million"
            m = nums[k - 1 - (k > 1 and self._in_brackets_of(k - 1))]
            if (
                m.unit not in (None, "1", "ratio")
                and m.unit not in RATES
                and m.kind == "level"
                and n.first - nums[k - 1].last <= 8
                and self._lead(m) not in MOVE
                and self._lead(m) != "by"
                and (self._scale_of(n) == self._scale_of(m) or (n.value or 0.0) >= 1e4)
                and 0.01 < (n.value or 0.0) / (m.value or 1.0) < 20
            ):
                return m
        if lead == "to" and k and low[nums[k - 1].last : n.first] == ["to"] and self._lead(nums[k - 1]) == "by":
            m = nums[k - 1]  # "shrank by 60 megawatts to 290"
            if m.unit not in (None, "1", "ratio") and m.unit not in RATES and self._scale_of(m) == 1:
                return m
        printed = self._printed(n)
        for m in [*reversed(nums[max(0, k - 3) : k]), *nums[k + 1 : k + 2]]:
            if m.unit in (None, "1", "ratio") or m.kind not in ("level", "share") or self._lead(m) != lead:
                continue
            if m.unit in PERCENT and (lead in ("to", "of") or self._scale_of(n) != 1):
                continue
            if m.first > n.first and (m.first - n.last > 8 or "and" not in low[n.last : m.first]):
                continue
            if m.first > n.first and any(w[-3:] == "ing" and len(w) > 5 for w in low[n.last : m.first]):
                continue  # "bringing the total to 23 and raising the volume to 480,000 tons"
            if 0.02 < printed / (self._printed(m) or 1.0) < 50 and self._scale_of(n) in (1, self._scale_of(m)):
                return m
        return None

    def _of_index(self, n: Numeral) -> bool:
        """ "Trade was 6.6 trillion yuan. The freight index reached 115.2": no amount."""
        j, first = n.first - 1, max(self.sent.first, n.first - 5)
        while j > first and self.low[j] not in _INDEXES and self.low[j][0].isalpha():
            j -= 1
        return self.low[j] in _INDEXES and j >= self.sent.first

    def _lead(self, n: Numeral) -> str:
        """The word that joins a number to its clause, before its hedges."""
        j = n.first - 1
        while j > self.sent.first and (self.low[j] in _APPROX or self.low[j] in _LIGHTLY):
            j -= 1
        if self.low[j] in ("current", "present") and j - 1 > self.sent.first and self.low[j - 1] == "the":
            j -= 2
        return self.low[j] if j >= self.sent.first else ""

    def _printed(self, n: Numeral) -> float:
        return abs(n.value or 0.0) / (self._scale_of(n) or 1.0)

    def _beside_rate(self, k: int) -> bool:
        nums, first = self.nums, self.nums[k].first
        if self.low[first - 1] in _STOOD and "index" in self.low[max(self.sent.first, first - 12) : first]:
            return False  # "The price index averaged 93.2 points, 2.4 percent more than in May"
        before = k - 1 - (k > 1 and (nums[k - 1].kind == "multiple" or nums[k - 1].unit == "year"))
        if self.before and self.before[-1].unit in RATES and all(m.unit in ("1", "point") for m in nums):
            return self.low[nums[k].last : nums[k].last + 1] != ["to"]  # "It was 1.6 points above the level of 2015."
        if self.low[nums[k].first - 1] == "(":
            return False  # "fell by 1.9 percent (97.9 points)": of an index
        return any(
            nums[j].unit in RATES and "or" not in self.low[nums[min(j, k)].last : nums[max(j, k)].first]
            for j in (before, k + 1)
            if 0 <= j < len(nums)
        )

    def _faster(self, k: int, n: Numeral) -> bool:
        """ "grew 5.4 percent to 55 trillion yuan, 0.2 points faster than before"."""
        behind = self.low[n.last : n.last + 2]
        return behind in (["faster", "than"], ["slower", "than"]) and any(
            m.unit == "percent" for m in self.nums[max(0, k - 2) : k]
        )

    def _millions_of(self, n: Numeral) -> bool:
        """Whether people or things are counted in front of a number with an "m"."""
        head = self.low[max(self.sent.first, n.first - 14) : n.first]
        return not _COUNTED_NUMBER.isdisjoint(head) and not self.says(_LENGTH)

    def _moves_rate(self, n: Numeral) -> bool:
        """ "The bank cut rates by half a point"."""
        return (n.value or 9.0) <= 2 and not _RATE.isdisjoint(self.low[max(self.sent.first, n.first - 5) : n.first])

    def _stands_off(self, n: Numeral) -> bool:
        """ "The jobless rate was 2.7 points lower than the county average"."""
        behind = self.low[n.last : n.last + 2] if n.last < self.sent.last else []
        i = n.first - 1 - (self.low[n.first - 1] in _APPROX)
        return len(behind) > 1 and behind[1] == "than" and self.low[i] in _BE and self.low[i - 1] in _RATE

    def _counts_nothing(self, j: int) -> bool:
        return self.claimed[j] or self.low[j] in NO_NOUN or self.low[j] in _NO_NOUN_EITHER

    def _told_age(self, n: Numeral) -> bool:
        """ "The average age of a skipper, 41 in 1990, is now 53", "Ana Ruiz, 61, is doing the sums"."""
        low = self.low
        if not 10 <= (n.value or 0) < 100 or not self._bare(n):
            return False
        if (
            n.first - 1 == self.sent.first
            and low[n.first - 1] == "at"
            and low[n.last : n.last + 1] == [","]
            and n.last + 2 < self.sent.last
            and (low[n.last + 1] in ("he", "she") or self._name_does(n.last + 1))
        ):
            return True  # "At 46, Surong has combed goats for three decades"
        if low[n.first - 1] in (",", "now") and low[n.last : n.last + 1] == [","] and self._aged(n):
            return True
        if low[n.first - 1] == "," and n.first - 3 == self.sent.first and low[n.last : n.last + 1] in (["."], []):
            # "Ana Ruiz, 61, said the flood took her house", whose attribution is set aside
            names = self.doc.toks[n.first - 3 : n.first - 1]
            return all(t[0].isupper() and t[1:].islower() for t in names)
        if low[n.first - 1] == "," and low[n.last : n.last + 1] in (["."], []) and n.first - 3 > self.sent.first:
            # "said village head Wang Guozhong, 47."
            names = self.doc.toks[n.first - 3 : n.first - 1]
            if low[n.first - 3] in _SAYING:
                return names[1][0].isupper()  # "said Bao, 48."
            named = all(t[0].isupper() and t[1:].islower() for t in names)
            return named and not _SAYING.isdisjoint(low[max(self.sent.first, n.first - 12) : n.first - 3])
        if (
            low[n.first - 1] in ("is", "was")
            and low[n.first - 2] in ("he", "she", "who", "youngest", "oldest", "eldest")
            and low[n.last : n.last + 1] in _STOPPED
        ):
            return True  # "says Tipene, who is 52, and"
        if not self.doc.has("age", self.sent.first, self.sent.last) or n.first - 2 < self.sent.first:
            return False
        begin = max(self.sent.first, n.first - 60)
        head = low[begin : n.first]
        at = len(head) - 1 - head[::-1].index("age") if "age" in head else 0
        mean = at > 0 and head[at - 1] in ("average", "median", "mean")
        return mean and not any(
            m.last > begin + at and m.unit not in ("1", "year") for m in self.nums if m.last <= n.first
        )

    def _of_people(self, k: int, n: Numeral) -> bool:
        """ "41 percent of the doctors are past 55", "Half of the guests were between 18 and 35": a part of people."""
        low, first = self.low, n.first
        high = n
        if n.form == "range_low" and k + 1 < len(self.nums):
            high = self.nums[k + 1]
        elif n.form == "range_high" and k:
            first = self.nums[k - 1].first
        j = high.last
        if low[first - 1] not in _AGE_BOUND or (j < self.sent.last and low[j][0].isalpha() and low[j] not in NO_NOUN):
            return False
        i = first - 2
        while i > self.sent.first and (low[i] in _ADVERB or low[i] in _HAVE_BEEN):
            i -= 1
        if low[i] not in _BE:
            return False
        part = next((m for m in reversed(self.nums[max(0, k - 3) : k]) if m.last <= i), None)
        if part is None or part.unit != "percent" or i - part.last > 12:
            return False
        told = low[max(self.sent.first, part.first) : i]
        return any(w in _PERSON or w in _COUNTED or f"{w}s" in _PERSON or w.rstrip("s") in _NAMED_PERSON for w in told)

    def _name_does(self, i: int) -> bool:
        """ "Surong has", "Li Na keeps": a name of one or two words and its verb."""
        toks, low, last = self.doc.toks, self.low, self.sent.last
        while i < last and toks[i].istitle() and not self.claimed[i]:
            i += 1
            if i < last and low[i] in _PERSON_VERB and low[i] not in ("a", "from"):
                return True
        return False

    def _age(self, n: Numeral) -> None:
        """ "People under 30", "workers aged 52": years of age."""
        low, j = self.low, n.last
        if (
            low[n.first - 2] in _PERSON or (low[n.first - 2] in _OF_WHOM and low[n.first - 1] in ("under", "over"))
        ) and (
            j >= self.sent.last
            or not low[j][0].isalpha()
            or low[j] in NO_NOUN
            or low[j] in _AFTER_AGE
            or low[j] in _PERSON_VERB
        ):
            n.unit = "year"
            n.scenario = "condition"

    def _of_age_group(self, k: int, n: Numeral) -> bool:
        if n.form == "range_low" and k + 1 < len(self.nums):
            n = self.nums[k + 1]
        at = n.last
        return self.low[at : at + 1] == ["age"] and self.low[at + 1 : at + 2] in (["group"], ["groups"], ["bracket"])

    def _aged(self, n: Numeral) -> bool:
        """ "workers aged 52", "those 55 and older", "before they turn 35", "the driver, 36, said"."""
        low, j, last = self.low, n.last, self.sent.last
        before = low[n.first - 1]
        if before == "of" and low[n.first - 2] in _PERSON and low[j : j + 2] in _AND_OVER:
            return True  # "those of 60 and over"
        if low[n.first - 2] in ("age", "ages") and before in ("is", "was", "of", "to"):
            return True
        if before == "was" and low[n.first - 2] in _SPEAKERS and low[n.first - 3] in _GROWING and (n.value or 0) < 100:
            return n.unit == "1" and (j >= last or not low[j][0].isalpha() or low[j] in NO_NOUN)  # "since I was 12"
        if before == "between" and low[n.first - 2] in _PERSON | {"aged"} and low[j : j + 1] == ["and"]:
            return True  # "women between 30 and 34", "those aged between 16 and 59"
        if before in ("between", "from") and low[n.first - 2] == "aged":
            return True  # "those aged between 16-59", "from 16 to 59"
        if before in ("aged", "turn", "turned", "turning"):
            here = j < last and (low[j] in ("here", "there") or self.claimed[j])  # "those who turned 18 here in 2016"
            return here or j >= last or not low[j][0].isalpha() or low[j] in NO_NOUN
        if before == "at" and low[n.first - 2] in _AGES_OF_LIFE:
            return j >= last or not low[j][0].isalpha()  # "plans to retire at 60", "died at 84"
        toks = self.doc.toks
        comma = n.first - 1 - (before == "now")  # "Li Na, now 34, runs"
        if (
            low[comma] == ","
            and low[j : j + 1] == [","]
            and 15 <= (n.value or 0) < 100
            and comma - 2 >= self.sent.first
        ):
            # "Yuan Zhixue, 58, of Weiyuan county", "said Guo Jianmin, 42, chief engineer"
            names = toks[comma - 2 : comma]
            if all(t[0].isupper() and t[1:].islower() for t in names) and not any(self.claimed[comma - 2 : comma]):
                lead = low[comma - 3]
                # "For Chen Hua, 47, the change is measured in wages"
                told = lead in ("is", "was") and low[j + 1 : j + 2] in (["a"], ["an"], ["the"], ["who"])
                return comma - 2 == self.sent.first or lead not in NO_NOUN or lead in _BEFORE_PERSON or told
            if names[1].istitle() and low[comma - 2] in _NAMED_PERSON:
                return True  # "herdsman Bator, 53, keeps"
        if before == "," and low[j : j + 1] == [","] and low[n.first - 2] in _KIN and low[n.first - 3] in _OWNING:
            return True  # "His son, 24, studies"
        if before == "than" and low[n.first - 2] in ("older", "younger"):
            return j >= last or not low[j][0].isalpha() or low[j] in NO_NOUN
        if before == "of" and low[j : j + 1] == ["who"]:
            return True  # "a widow of 63 who kept three cows"
        if j + 1 >= last:
            return False
        if low[j] in ("and", "or") and low[j + 1] in ("older", "younger"):
            return True
        if low[j] in ("and", "or") and low[j + 1] in ("over", "above", "under", "below", "up"):
            # "60 and above": ages, in the tables of a census
            of_people = before == "of" and low[n.first - 2] in _PERSON
            return n.unit == "1" and (before not in _PREPOSITION_OF_COUNT or of_people)
        return (
            before == "," == low[j]
            and (n.value or 0) >= 10
            and low[n.first - 2].isalpha()
            and (
                low[j + 1] in ("who", "whose", "said", "says")
                or (self.doc.toks[n.first - 2][0].isupper() and low[j + 1].isalpha() and low[j + 1] in _PERSON_VERB)
                or (n.first - 2 == self.sent.first and low[j + 1] == "of")  # "Erdenet, 52, of Ulan Gacha"
            )
        )

    # -- kind ---------------------------------------------------------------------------------------

    def left(self, k: int) -> int:
        """First token of what may speak of numeral k on its left."""
        return self.nums[k - 1].last if k else self.sent.first

    def right(self, k: int) -> int:
        return self.nums[k + 1].first if k + 1 < len(self.nums) else self.sent.last
