"""Numbers with their unit: amounts, rates, ratios, lengths of time; what is found goes into the ledger here."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

from .lexicon import numbers, word_classes, words
from .model import Numeral
from .numerals_units import (
    DASHES,
    LONGEST_NUMBER,
    SUFFIX_FORMS,
    Number,
    cardinal_words,
    decimal,
    digits_value,
    is_letter,
    of_stuff,
    per_unit,
    prefix_unit,
    scale_words,
    suffix_unit,
    trailing,
)
from .tokens import Doc

_ON_YEAR = (["year", "-", "on", "-", "year"], ["year", "on", "year"])
_CARDINAL = numbers("cardinal")
_SCALE = numbers("scale")
_RATIO_END = words("preposition") | words("conjunction") | frozenset(". , ; : ) ! ? a last this".split())
DURATION = word_classes()["duration"]
# From so many nights on they are what hotels count, and no length of time.
_NIGHTS_SOLD = 1000
_DURATION_ADJECTIVE = words("duration_adjective")
_AIR = frozenset("bad clean clear excellent fair fine fresh good polluted poor satisfactory".split())
# "the last three quarters", "the three quarters to June", "three quarters running": no fraction
_BEFORE_QUARTERS = words("before_quarters")
_BEHIND_QUARTERS = (["to"], ["through"], ["ended"], ["ending"], ["since"], ["before"], ["until"])
SCALED_UNIT = {
    "bcm": ("m3", 1e9),
    "mcm": ("m3", 1e6),
    "bcf": ("ft3", 1e9),
    "tcf": ("ft3", 1e12),
    "mmt": ("t", 1e6),
    "tmcft": ("ft3", 1e9),
    "tmc": ("ft3", 1e9),
    "cusec": ("ft3/s", 1.0),
    "cusecs": ("ft3/s", 1.0),
    "cumecs": ("m3/s", 1.0),
    "mtoe": ("toe", 1e6),
    "ktoe": ("toe", 1e3),
    "hm3": ("m3", 1e6),
    "ac": ("acre", 1.0),
    "bu": ("bu", 1.0),
    "kgoe": ("toe", 1e-3),
    "mmcf": ("ft3", 1e6),
}
_BELOW_SCALE = re.compile(r"\d{1,3}(?:\.(\d{1,3}))?")
_BARRELS = {"mb": 1e6, "kb": 1e3, "mmb": 1e6}
_MORE = frozenset(("additional", "extra", "more"))
_MINOR_CURRENCY = word_classes()["minor_currency"]


def _by_country(kind: str, *endings: str) -> dict[str, dict[str, str]]:
    """The names ("local_cfa_fcfa") or signs of a kind, each with the currencies that it is in which country."""
    return {
        form + ending: places
        for name, places in word_classes().items()
        if name.startswith(kind)
        for form in name.split("_")[1:]
        for ending in endings
    }


LOCAL_CURRENCY = _by_country("local_", "", "s")
LOCAL_SIGN = _by_country("sign_", "")


def told_where(doc: Doc, word: str, of: dict[str, dict[str, str]]) -> str | None:
    """The currency that a name or sign of several countries stands for: that of the country named most in the text."""
    told: dict[str, int] = {}
    for country, code in of[word].items():
        # British thermal units are no sign of Britain.
        # Nor is where exports go to.
        told[code] = told.get(code, 0) + sum(
            doc.low[p + 1 : p + 2] != ["thermal"] and doc.low[p - 2 : p] != ["exports", "to"]
            for p in doc.places(country)
        )
    best = max(told, key=lambda code: told[code])
    return best if told[best] else None


_PREPOSITION = words("preposition")
_MINUS = frozenset("-\u2212\u2013")
_COUNTED_ADJECTIVE = words("counted_adjective")
_RATES = frozenset(("rate", "rates"))
_OF_RATES = frozenset("cut cuts decrease hike hikes increase increases move rate reduction rise".split())
# One-character fractions: ½, ⅓ ...
VULGAR = {sign: unicodedata.numeric(sign) for sign in map(chr, (0xBC, 0xBD, 0xBE, *range(0x2150, 0x215F)))}
_MULTIPLE_SUFFIX = frozenset(("fold",))
VERB = (words("verb") | words("be") | words("have") | words("modal") | words("rank_verb")) - {
    "leading",
    "operating",
    "places",
}

_PERSON = words("person")
_AGE_BOUND = frozenset(("below", "under", "over", "above", "aged"))
_AGE = frozenset(("age", "ages"))
_AT_ANOTHER_TIME = (["earlier"], ["later"], ["ago"], ["before"])
_WORKING = frozenset(("work", "worked", "works", "working", "hours"))


BEFORE_CENTS = frozenset("raised lifted lost gained up down by rose fell added shed dropped eased at from to".split())
_ON_FOOT = frozenset("passengers soldiers traffic patrols pilgrims travellers visitors".split())


def three_quarters_long(low: list[str], i: int, end: int) -> bool:
    """Whether "three quarters" are nine months and no fraction, as in "the previous three quarters"."""
    behind = low[end : end + 1]
    return (
        low[i - 1] in _BEFORE_QUARTERS
        or (low[i - 1] == "the" and behind in _BEHIND_QUARTERS)
        or behind in (["in"], ["running"], ["straight"])
    )


class QuantityFinder:
    """What has been found so far of a document's numbers, and how a number with its unit joins it."""

    def __init__(self, doc: Doc, claimed: list[bool]) -> None:
        self.doc = doc
        self.claimed = claimed
        self.found: list[Numeral] = []
        self.pos = 0
        self.per: tuple[int, str] = (-1, "")
        self.local: dict[str, str | None] = {}
        # What rates were told of by their denominator: "100,000" of people.
        self.rate_nouns: dict[str, str] = {}
        # Scale and unit that the label of a line tells: "Exports, billion USD: 122.7 (114.4)".
        self.label: tuple[int, float, str] = (-1, 1.0, "1")
        # Whether "million tonnes (mt)" says what the letters stand for; -1 where nobody has looked.
        self.million_tonnes = -1

    # -- building -----------------------------------------------------------------------------------

    def _add(self, first: int, last: int, kind: str, form: str = "digits") -> Numeral:
        doc = self.doc
        # What another expression holds is not taken twice: a currency sign between two numbers, a date behind a count.
        if first < self.pos:
            first = self.pos
        claimed = self.claimed
        taken = first
        while taken < last and not claimed[taken]:
            taken += 1
        if first < taken < last:
            last = taken
        elif taken < last:
            free = last - 1
            while free > first and claimed[free]:
                free -= 1
            first, last = free, free + 1
        numeral = Numeral(first, last, doc.starts[first], doc.ends[last - 1], doc.sent_of[first], kind)
        numeral.form = form
        self.found.append(numeral)
        self.pos = last
        return numeral

    def _measure(
        self, first: int, last: int, value: float, step: float, unit: str, form: str = "digits", kind: str = "level"
    ) -> Numeral:
        numeral = self._add(first, last, kind, form)
        numeral.value = value
        # A count printed in full is exact; trailing zeros are not sure to be ("8,300" may be 8,347, "6,277" is 6,277;
        # "57,900 hectares" may be 57,867).
        if step == 1.0 and unit == "1":
            step = trailing(value)
        elif step == 1.0 and value >= 1000:
            step = max(trailing(value), 1.0)
        half = step / 2
        numeral.value_low, numeral.value_high = value - half, value + half
        numeral.unit = unit
        return numeral

    def _exact(self, first: int, last: int, value: float, unit: str, form: str, kind: str = "level") -> Numeral:
        return self._measure(first, last, value, 0.0, unit, form, kind)

    # -- digits -------------------------------------------------------------------------------------

    def _touches_before(self, i: int) -> bool:
        return 0 < i < self.doc.n and self.doc.ends[i - 1] == self.doc.starts[i]

    def _touches_after(self, i: int) -> bool:
        return i + 1 < self.doc.n and self.doc.ends[i] == self.doc.starts[i + 1]

    def _number(self, i: int) -> Number | None:
        doc = self.doc
        low, n, starts, ends = doc.low, doc.n, doc.starts, doc.ends
        text, last = low[i], i + 1
        if self._spaced_decimal(i):
            text, last = text + low[i + 1] + low[i + 2], i + 3
        # "12 345 678": groups of three behind a space.
        elif text.isdecimal() and len(text) <= 3 and text[0] != "0":
            while (
                last < min(n, i + 8)
                and len(low[last]) == 3
                and low[last].isdecimal()
                and starts[last] - ends[last - 1] == 1
                and doc.sent_of[last] == doc.sent_of[i]
            ):
                text += low[last]
                last += 1
            if (
                last < n
                and low[last][:3].isdecimal()
                and low[last][3:4] in (".", ",")
                and len(low[last]) <= 6
                and starts[last] - ends[last - 1] == 1
            ):
                text, last = text + low[last], last + 1  # "5 303.2 thousand"
            if (
                last > i + 1
                and last < n
                and (len(text) > 15 or (starts[last] == ends[last - 1] and is_letter(low[last][0])))
            ):
                text, last = low[i], i + 1
        parsed = digits_value(text)
        if parsed is None:
            return None
        value, step = parsed
        if last < n and low[last] in VULGAR and starts[last] == ends[last - 1]:
            # "3¼ percent"
            value, step, last = value + VULGAR[low[last]], 0.0, last + 1
        if (
            last + 2 < n
            and low[last] == "/"
            and low[last + 1].isdecimal()
            and starts[last + 1] - ends[last - 1] == 1
            and step == 1
            and low[last + 1] != "0"
            and 1 < float(low[last + 1]) <= 100
            and value < float(low[last + 1])
        ):
            if i == self.doc.sents[self.doc.sent_of[i]].first and self.doc.toks[last + 2][0].isupper():
                return None  # "1/5 Riders wait for the start": the number of a picture
            return Number(value / float(low[last + 1]), 0.0, last + 2, False)
        if (
            step == 1
            and last + 2 < n
            and low[last + 1] == "/"
            and low[last + 2] in ("2", "4", "8", "16", "32")
            and low[last].isdecimal()
            and float(low[last]) < float(low[last + 2])
            and starts[last] - ends[last - 1] == 1
        ):
            # "6 1/4 cents", "1 1/2 million tonnes"
            factor, end = scale_words(doc, last + 3, prefixed=False)
            return Number((value + float(low[last]) / float(low[last + 2])) * factor, 0.0, end, factor > 1)
        if (mixed := self._mixed(last)) is not None:
            # "20-1/2 cents": the quoting of grain and bonds.
            return Number(value + mixed * step, 0.0, last + 4, False)
        prefixed = prefix_unit(doc, i)[0] is not None
        factor, end = scale_words(doc, last, prefixed)
        if factor == 1.0:
            return Number(value, step, end, False)
        scale = factor if step == 1.0 else 0.0
        while end + 1 < n and low[end][0].isdecimal() and (told := _BELOW_SCALE.fullmatch(low[end])):
            # "1 million 812 thousand", "904 thousand 312 tonnes", "2 million 848.7 thousand"
            below = _SCALE.get(low[end + 1], 1.0)
            if below >= scale or (below == 1.0 and (scale != 1e3 or told[1])):
                break
            value, scale = value + float(low[end]) * below / factor, below
            step = below / factor / 10.0 ** len(told[1] or "")
            end += 1 + (below > 1.0)
            if told[1]:
                break
        return Number(decimal(value * factor), decimal(step * factor), end, True)

    def _mixed(self, j: int) -> float | None:
        """The fraction in "20-1/2", behind a hyphen that touches."""
        low = self.doc.low
        if j + 3 >= self.doc.n or low[j] not in DASHES or low[j + 2] != "/" or not self._touches_before(j):
            return None
        above, below = low[j + 1], low[j + 3]
        if not (above.isdecimal() and below in ("2", "4", "8", "16", "32") and int(above[:3]) < int(below)):
            return None
        return int(above) / int(below)

    def _spaced_decimal(self, i: int) -> bool:
        """ "6. 74 billion": a space has got into a decimal."""
        doc = self.doc
        low, starts, ends = doc.low, doc.starts, doc.ends
        if i + 3 >= doc.n or low[i + 1] not in (".", ",") or ends[i] != starts[i + 1] or len(low[i]) > LONGEST_NUMBER:
            return False
        scaled = low[i + 3] in _SCALE
        return (
            low[i + 2].isdecimal()
            and starts[i + 2] - ends[i + 1] == 1
            and low[i].replace(",", "").isdecimal()
            and doc.sent_of[i] == doc.sent_of[i + 2]
            and (
                len(low[i + 2]) <= 3 and (scaled or low[i + 3] in SUFFIX_FORMS)
                if low[i + 1] == "."
                else len(low[i + 2]) == 3 and not scaled and low[i + 3] in SUFFIX_FORMS
            )
        )

    def _sign(self, i: int) -> tuple[float, int]:
        """-1 and the token of the sign where one stands before token i."""
        doc = self.doc
        low = doc.low
        if i == 0:
            return 1.0, i
        before = low[i - 1]
        if before == "minus" or (before == "negative" and low[i - 2] in ("(", "was", "at", "to", "is")):
            # "2 percent, plus or minus 1 point": how far it may stray
            return (1.0, i) if low[i - 3 : i - 1] == ["plus", "or"] else (-1.0, i - 1)
        if (
            before in _MINUS
            and self._touches_before(i)
            and (i == 1 or doc.starts[i - 1] > doc.ends[i - 2] or low[i - 2] in "([")
        ):
            # A dash with a space on its left and a number on its right is a sign, unless it opens a list line.
            return (
                (-1.0, i - 1)
                if i - 1 > doc.sents[doc.sent_of[i]].first or low[i + 1 : i + 2] in (["%"], ["percent"])
                else (1.0, i)
            )
        if before == "+" and self._touches_before(i):
            return 1.0, i - 1
        if before == ")" and i > 2 and low[i - 3] == "(" and (low[i - 2] in _MINUS or low[i - 2] == "+"):
            return (1.0 if low[i - 2] == "+" else -1.0), i - 3  # "inflation of (-) 4.12%", as in India
        return 1.0, i

    def _quantity(self, i: int, number: Number, form: str = "digits") -> None:
        """A number with the unit before or after it, and the range that it may open."""
        doc = self.doc
        low, n = doc.low, doc.n
        if form == "digits" and self._proportion(i, number):
            return
        unit, first = prefix_unit(doc, i)
        if unit is not None and low[first] in LOCAL_SIGN:
            unit = self._local(low[first], LOCAL_SIGN) or unit
        sign, first = self._sign(first)
        if sign < 0 and unit is None:
            # "JPY -4.2B"
            unit, first = prefix_unit(doc, first)
        last = number.last
        value, step = number.value, number.step
        if unit is None and self._duration(i, number, form):
            return
        if unit is None:
            unit, after_unit = suffix_unit(doc, last)
            if unit is not None and last + 1 < after_unit and low[last] in DASHES and low[last + 1] in LOCAL_CURRENCY:
                unit = self._local(low[last + 1], LOCAL_CURRENCY) or unit  # "a 100-billion-peso fund"
            if last < n and low[last] in LOCAL_CURRENCY and (unit is None or unit == "XOF" or after_unit == last + 1):
                unit, after_unit = self._local(low[last], LOCAL_CURRENCY) or unit, max(after_unit, last + 1)
            if unit == "s" and low[after_unit - 1] == "second" and low[last] not in DASHES:
                unit = None  # "800,000 second-hand vehicles"
            if unit in ("year", "month", "quarter") and low[last] in low[last + 2 : last + 5]:
                unit = None  # "fell to 40.4 million year on year"
            if (
                unit == "t"
                and doc.toks[last] == "mt"
                and (("." in low[i] and value < 400) or (value < 2000 and self._abbreviated()))
            ):
                value, step = value * 1e6, step * 1e6  # "Sugar output was 31.6 mt", "8 million tonnes (mt) ... 330 mt"
            if unit == "ft" and after_unit < n and low[after_unit] in _ON_FOOT:
                unit = None  # "41,200 foot passengers"
            if unit is not None:
                last = after_unit
                if unit == "percent" and low[last : last + 1] == ["p"] and self._touches_before(last):
                    unit, last = "percentage_point", last + 1  # "rose 4.9%p from the previous month"
                unit, last = per_unit(doc, unit, last)
                if "/" not in unit:
                    unit = of_stuff(doc, unit, last)
        else:
            # "£500 million pounds", "US$878 million US dollars" say it twice.
            again, after_unit = suffix_unit(doc, last)
            if last < n and low[i - 1] == "$" and low[last] in LOCAL_CURRENCY:
                # "$5,000 pesos" are no dollars
                again = unit = self._local(low[last], LOCAL_CURRENCY) or again or unit
            if again == unit or (again and len(again) == 3 and again.isupper() and again != "TEU"):
                last = after_unit
            unit, last = per_unit(doc, unit, last)
        if unit is None and low[last : last + 2] == ["of", "a"]:
            # "0.6 of a percentage point"
            point, end = suffix_unit(doc, last + 2)
            if point in ("percentage_point", "percent", "point"):
                unit, last = "percentage_point" if point == "point" else point, end
        if (
            (unit is None or unit == "point")
            and value >= 10
            and form == "digits"
            and value % 5 == 0
            and doc.says("basis")
        ) and (end := self._points_of_rate(i, number.last)):
            unit, last = "basis_point", end
        if unit == "basis_point":
            # A hundredth of a percentage point: rates are told in one unit.
            unit, value, step = "percentage_point", value / 100, step / 100
        if (
            unit is None
            and last < n
            and (scaled := SCALED_UNIT.get(low[last]))
            and doc.starts[last] > doc.ends[last - 1]
        ):
            unit, value, step, last = scaled[0], value * scaled[1], step * scaled[1], last + 1  # "45.5 bcm of gas"
        elif (
            unit is None
            and last + 2 < n
            and (barrels := _BARRELS.get(low[last]))
            and low[last + 1 : last + 3] == ["/", "d"]
        ):
            unit, value, step, last = "bbl/d", value * barrels, step * barrels, last + 3  # "96.6 mb/d"
        if (
            unit is None
            and last < n
            and low[last] in DASHES
            and low[last] != "\u2014"  # "fell by 7,000\u2014federal jobs are down"
            and last + 1 < n
            and doc.starts[last + 1] == doc.ends[last] == doc.starts[last] + 1
            and doc.starts[last] == doc.ends[last - 1]
        ):
            tail = low[last + 1]
            if tail in ("plus", "odd"):
                unit, last = suffix_unit(doc, last + 2)
            elif tail in _MULTIPLE_SUFFIX:
                self._exact(first, last + 2, value, "ratio", "fold", "multiple")
                return
            elif doc.toks[last + 1][0].isupper() and doc.toks[i - 1 : i] and doc.toks[i - 1].isupper() and value < 100:
                # "UPDATE 1-India's fiscal deficit"
                self._add(i, last, "name")
                return
            elif (
                tail.isalpha()
                and not number.scaled
                and form == "digits"
                and tail not in ("to", "year")
                and tail not in _COUNTED_ADJECTIVE
            ):
                # "24-qubit": the noun is a unit that the catalogue need not know; "15-strong" counts.
                self._measure(first, last + 2, sign * value, step, tail, form)
                return
        if (
            unit is None
            and last + 1 < n
            and low[last] in (":", "\u2236")
            and form == "digits"
            and not number.scaled
            and self._colon_ratio(first, last, number)
        ):
            return
        if unit is None and last < n and low[last] == "fold":
            self._exact(first, last + 1, value, "ratio", "fold", "multiple")
            return
        if (
            unit is None
            and last < n
            and low[last] == "times"
            and not (
                not 0 < step < 1
                and last + 1 < n
                and low[last + 1] in ("a", "in", "per", "each", "since", "during", "before", "this")
                and not (low[last + 1] == "a" and "one" in low[last + 3 : last + 5])  # "four times a plain one"
            )
            # "crossed the line 236,400 times, or about 650 times a day"
            and not (value >= 100 and step >= 1 and (last + 1 >= n or not low[last + 1][0].isalpha()))
        ):
            self._measure(first, last + 1, value, step, "ratio", "times", "multiple")
            return
        if (
            unit is None
            and last + 3 < n
            and low[last] in ("cents", "cent")
            and self._of_each_dollar(i, last + 1, number)
        ):
            return
        if unit is None and low[last : last + 1] == ["s"] and self._aged(i, last):
            return
        if (
            unit is None
            and form == "digits"
            and low[last : last + 1] == ["x"]
            and self._touches_before(last)
            and (last + 1 >= n or not self._touches_before(last + 1) or not low[last + 1][0].isalnum())
        ):
            self._measure(first, last + 1, value, step, "ratio", "times", "multiple")  # "net debt of 2.1x EBITDA"
            return
        if unit is None and self._ratio(i, number, form):
            return
        if unit is not None and form == "word" and self._one_unit_in(i, last, number):
            return
        if (
            unit is None
            and low[last : last + 1] in (["u.s."], ["us"])
            and low[last + 1 : last + 2] in (["cents"], ["cent"])
        ):
            last += 1  # "97 U.S. cents"
        if (
            unit is None
            and low[last : last + 1] == ["c"]
            and self._touches_before(last)
            and low[first - 1] in BEFORE_CENTS
            and not (last + 1 < n and self._touches_before(last + 1) and low[last + 1][0].isalnum())
        ):
            self._measure(first, last + 1, value / 100, step / 100, "USD", form)  # "WTI lost 51c"
            return
        if unit == "EUR" and low[last - 1] == "euro" and low[last : last + 1] in (["cents"], ["cent"]):
            value, step, last = value / 100, step / 100, last + 1  # "11 euro cents"
        if unit is None and last + 1 < n and low[last] in _MORE and low[last + 2 : last + 3] != ["than"]:
            further, end = suffix_unit(doc, last + 1)
            if further is not None and further != "1" and low[last + 1] not in DURATION and low[last + 1] != "working":
                unit, last = further, end  # "10,000 more hectares"
        if unit is None and last < n and (minor := _MINOR_CURRENCY.get(low[last])):
            value, step, last = value / 100, step / 100, last + 1
            unit, last = per_unit(doc, minor, last)
        if unit in ("degC", "degF") and low[last : last + 2] in (["below", "zero"], ["below", "freezing"]):
            sign, last = -1.0, last + 2
        if (
            unit is None
            and form == "digits"
            and step == 1.0
            and 1900 <= value <= 2100
            and low[i].isdecimal()
            and i
            and (
                (low[i - 1] in ("the", "of", "on", "for") and last < n and doc.toks[last][0].isupper())
                or (low[i - 1] in ("with", "than", "against", "since") and (last >= n or low[last] in (",", ".", ";")))
            )
        ):
            # "on the 2012 National Economic and Social Development"
            self._add(i, last, "date")
            return
        if (
            unit is None
            and form == "digits"
            and low[i].isdecimal()
            and len(low[i]) == 4
            and 1950 <= value <= 2100
            and self._named_by_year(i, last)
        ):
            self._add(i, last, "name")
            return
        # "... of every 1,000; illiteracy dropped from 4.07 to 3.30 percent"
        rate = (
            low[i - 1 : i] == ["from"] and low[i + 1 : i + 2] == ["to"] and low[i + 3 : i + 4] in (["%"], ["percent"])
        )
        if unit is None and self.per[0] == doc.sent_of[i] and not rate and not number.scaled and value < 1e6:
            unit = self.per[1]
        if unit is None and not number.scaled and form == "digits" and self._labelled(i):
            _, factor, unit = self.label
            value, step = value * factor, step * factor
        if number.scaled or value >= 10:
            end = last + (last < n and unit is None and low[last].isalpha())
            if form == "digits" and self._table_scale(i, end, value):
                self._add(first, last, "name")
                return
        self._measure(first, last, sign * value, step, unit or "1", form)

    def _points_of_rate(self, i: int, last: int) -> int:
        """ "raised its rates 25 points", "a 50-point hike": the token behind; 0 for others."""
        low = self.doc.low
        hyphen = last < self.doc.n and low[last] in DASHES
        last += hyphen
        if low[last : last + 1] not in (["point"], ["points"]):
            return 0
        if hyphen or low[last] == "point":
            return last + 1 if not _OF_RATES.isdisjoint(low[last + 1 : last + 2]) else 0
        before = low[max(self.doc.sents[self.doc.sent_of[i]].first, i - 4) : i]
        return last + 1 if not _RATES.isdisjoint(before) else 0

    def _aged(self, i: int, last: int) -> bool:
        """ "among under-25s", "the over 65s": people of an age."""
        low = self.doc.low
        at = i - 1 - (low[i - 1] in DASHES)
        if low[at] not in ("under", "over") or not self._touches_before(last) or len(low[i]) > 2:
            return False
        age = self._measure(i, last, float(low[i]), 0.0, "year")
        age.scenario = "condition"
        self.pos = last + 1
        return True

    def _named_by_year(self, i: int, last: int) -> bool:
        """ "the Big Data Expo 2019 shows", "Bulletin 2016 No. 7": the year is part of a name."""
        doc = self.doc
        sent = doc.sents[doc.sent_of[i]]
        name = doc.toks[i - 1] if i > sent.first else ""
        if len(name) < 3 or not name[0].isupper() or not name[1:].islower() or doc.low[i - 1] in _PREPOSITION:
            return False
        after = doc.low[last] if last < sent.last else ""
        return not after[:1].isalpha() or after in VERB or after in _PREPOSITION or after == "no"

    def _abbreviated(self) -> bool:
        """ "The crop is put at 112 million tonnes (mt)": of what the letters are short for in the text."""
        if self.million_tonnes < 0:
            low = self.doc.low
            told = any(
                low[i] == "mt" and low[i - 1] == "(" and low[i - 3] == "million" for i in range(3, min(len(low), 4000))
            )
            self.million_tonnes = int(told)
        return self.million_tonnes > 0

    def _local(self, word: str, of: dict[str, dict[str, str]]) -> str | None:
        """The currency that a name or sign of several countries stands for: that of the country named most in the
        text."""
        if word not in self.local:
            best = told_where(self.doc, word, of)
            # Where dollars are paid and no pounds sterling, pounds are what is weighed.
            weighed = word == "pounds" and self.doc.says("$") and not self.doc.says("\u00a3")
            self.local[word] = best or ("lb" if weighed else None)
        return self.local[word]

    def _labelled(self, i: int) -> bool:
        """Whether the number at i stands in a line whose label tells scale and unit before a colon."""
        low = self.doc.low
        at = self.doc.sent_of[i]
        if self.label[0] == at:
            return True
        first, colon = self.doc.sents[at].first, i - 1 - (low[i - 1] in "+-\u2212\u2013")
        if colon <= first or low[colon] not in (":", "\uff1a"):
            return False
        if low[first : first + 2] == ["of", "which"] and self.label[0] == at - 1:
            self.label = (at, *self.label[1:])
            return True
        comma = next((j for j in range(colon - 1, max(first, colon - 6), -1) if low[j] in (",", "(")), 0)
        if not comma:
            return False
        at_scale = next((k for k in range(comma + 2, min(comma + 4, colon)) if low[k] in _SCALE), comma + 1)
        factor, j = scale_words(self.doc, at_scale, prefixed=False)
        if at_scale > comma + 1 and prefix_unit(self.doc, at_scale)[1] == comma + 1:
            unit, end = prefix_unit(self.doc, at_scale)[0], j  # "Exports (US$ million): 2,210"
        else:
            factor, j = scale_words(self.doc, comma + 1, prefixed=False)
            unit, end = suffix_unit(self.doc, j)
            at_scale = comma + 1
        end += low[comma] == "(" and low[end] == ")"
        if end != colon or unit is None:
            if factor == 1.0 or not all(w.isalpha() for w in low[j:colon]) or colon - j > 2:
                return False
            unit = "1"
        self.label = (at, factor, unit)
        if self.found and self.found[-1].first == at_scale:
            self.found[-1].kind = "name"
        return True

    def _duration(self, i: int, number: Number, form: str) -> bool:
        """Lengths of time: "36 months", "three-year", "three working days"."""
        doc = self.doc
        low, n = doc.low, doc.n
        j = number.last
        hyphen = j < n and low[j] in DASHES and doc.starts[j] == doc.ends[j - 1]
        if hyphen:
            j += 1
            j += low[j : j + 1] in (["plus"], ["odd"])  # "for 2,000-plus years"
        j += low[j : j + 1] == ["immediately"]
        word = low[j] if j < n else ""
        if hyphen and word[-2:] == "ly" and word[:-2] in DURATION:
            word = word[:-2]  # "the first three-monthly increase"
        adjective = ""
        if word in _DURATION_ADJECTIVE and j + 1 < n and low[j + 1] in DURATION:
            adjective = word
            j += 1
            word = low[j]
        if (
            word not in DURATION
            or j >= n
            or (word in ("second", "quarter") and not hyphen)
            or (word == "quarters" and not hyphen and number.value == 3 and not three_quarters_long(low, i, j + 1))
            or (number.scaled and word not in ("years", "hours", "minutes", "days"))
            or (word == "nights" and number.value >= _NIGHTS_SOLD)
        ):
            return False
        unit = DURATION[word]
        if "." in low[i] and not hyphen and (low[j : j + 5] in _ON_YEAR or low[j : j + 3] in _ON_YEAR):
            self._measure(i, number.last, number.value, number.step, "percent", form)  # "rose 3.9 year on year"
            return True
        if hyphen and j + 2 < n and low[j + 1] in DASHES and low[j + 2] in ("old", "olds"):
            age = self._measure(i, j + 3, number.value, number.step, unit, form)
            if low[j + 2] == "olds":
                age.scenario = "condition"
                self._younger_end(i)
            return True
        value = number.value
        if unit == "day" and (low[j + 1 : j + 2] == ["lost"] or self._of_air(j + 1)):
            self._measure(i, number.last, value, number.step, "1", form)  # "131,000 working days lost": counted
            return True
        if unit[0].isdecimal():
            value, unit = value * float(unit.removesuffix("year")), "year"
        if adjective == "working" and unit == "day":
            unit = "working_day"
        told = self._told_in_time(i, j + 1, unit)
        self._measure(i, j + 1, value, number.step, unit, form, "level" if told else "duration")
        return True

    def _of_air(self, i: int) -> bool:
        """ "198 days with good air", "212 days of excellent or good air quality": days that are counted."""
        low = self.doc.low
        return low[i : i + 1] in (["with"], ["of"]) and "air" in low[i + 1 : i + 6] and low[i + 1] in _AIR

    def _younger_end(self, i: int) -> None:
        """ "15-to-24-year-olds", "15- to 24-year-olds": the number in front is an age too."""
        low = self.doc.low
        j = i - 1
        while j > i - 5 and (low[j] in DASHES or low[j] in ("to", "and")):
            j -= 1
        young = self.found[-2] if len(self.found) > 1 else None
        if young is not None and young.last == j + 1 and j < i - 1 and young.kind in ("level", "duration"):
            young.kind, young.unit, young.form, young.scenario = "level", "year", "range_low", "condition"
            self.found[-1].form = "range_high"

    def _told_in_time(self, i: int, end: int, unit: str) -> bool:
        """ "Life expectancy: 78.5 years", "children below 15 years", "3.2 months of imports", "worked 48.7 hours a
        week": what is measured is a length of time itself."""
        low = self.doc.low
        first = self.doc.sents[self.doc.sent_of[i]].first
        if unit == "year":
            head = low[max(first, i - 24) : i]
            if "expectancy" in head:
                return low[end : end + 1] not in _AT_ANOTHER_TIME
            if i - 2 >= first and low[i - 1] in _AGE_BOUND and low[i - 2] in _PERSON:
                return True
            if "aged" in head[-4:] or (not _AGE.isdisjoint(head[-9:]) and low[end : end + 1] not in _AT_ANOTHER_TIME):
                return True  # "aged 16 to 64 years", "The median age rose to 38.1 years"
        if low[end : end + 2] in (["of", "imports"], ["of", "import"], ["of", "schooling"], ["of", "sunshine"]):
            return True
        if low[end : end + 2] in (["higher", "than"], ["lower", "than"]):
            return unit == "h"
        if low[end : end + 2] in (["on", "average"], ["fewer", "than"], ["more", "than"], ["less", "than"]):
            return unit == "h" and low[i - 1] not in ("in", "within", "after", "to")
        if (
            unit == "h"
            and low[i - 1] in ("as", "at", "was", "averaged", "to")
            and "average" in low[max(first, i - 20) : i]
        ):
            return "hours" in low[max(first, i - 20) : i]  # "Average weekly working hours were realized as 44.2 hours"
        return (
            unit == "h"
            and low[end : end + 2] in (["a", "week"], ["per", "week"], ["weekly"])
            and not _WORKING.isdisjoint(low[max(first, i - 8) : i])
        )

    def _ratio(self, i: int, number: Number, form: str) -> bool:
        """ "one in six", "nine out of ten", "four of every five", "1 to 12.1", "4.3 to one"."""
        doc = self.doc
        low, n = doc.low, doc.n
        j = number.last
        if j + 1 >= n or number.scaled or number.value <= 0:
            return False
        if low[j] in ("in", "of") and low[j + 1] in ("every", "each"):
            j += 2
        elif (
            low[j] == "to"
            and low[j + 1] in ("one", "1")
            and number.value > 1
            # "Imports outweigh exports by almost four to one", but not "won three to one"
            and (form == "digits" or any(w[:6] in ("outwei", "outnum") for w in low[max(0, i - 8) : i]))
            and low[i - 1] not in ("from", "between")
            and (j + 2 >= n or low[j + 2] in _RATIO_END)
        ):
            self._measure(i, j + 2, number.value, number.step, "ratio", "ratio", "multiple")
            return True
        elif low[j] == "in":
            j += 1
        elif low[j] == "out" and low[j + 1] == "of":
            j += 2 + (low[j + 2 : j + 3] == ["every"])
        elif (
            low[j] == "to"
            and number.value == 1
            and i >= 1
            and any(w in ("ratio", "rate", "of") for w in low[max(0, i - 3) : i])
        ):
            other = self._plain(j + 1)
            if other and other[0] > 1 and "ratio" in low[max(0, i - 6) : i]:
                printed = digits_value(low[j + 1])
                self._measure(i, other[1], other[0], printed[1] if printed else 0.0, "ratio", "ratio", "multiple")
                return True
            return False
        elif form == "word" and number.value < 10 and self._one_noun_in(j):
            j += 2 + (low[j + 1] not in ("in", "out"))
            j += low[j - 1] == "out" or low[j] in ("every", "each")
        else:
            return False
        whole = self._plain(j)
        if whole is None or not number.value < whole[0] <= 1000 or self.claimed[j]:
            return False
        if (number.step < 1 and form == "digits") or (whole[1] < n and low[whole[1]] in DURATION):
            return False  # "3.2 in five years"
        if low[j - 1] == "in" and form == "digits" and not 2 <= whole[0] <= 100:
            return False
        self._part(i, whole[1], number.value, whole[0])
        return True

    def _of_each_dollar(self, i: int, last: int, number: Number) -> bool:
        """ "31 cents of each dollar", "43.5 cents in the dollar": a share."""
        low = self.doc.low
        if low[last] not in ("of", "in", "from", "on", "out"):
            return False
        j = last + 1 + (low[last + 1] == "of")
        if low[j : j + 1] not in (["each"], ["every"], ["the"], ["a"]) or low[j + 1 : j + 2] not in (
            ["dollar"],
            ["euro"],
        ):
            return False
        self._measure(i, last, number.value, number.step, "percent", "digits", "share")
        return True

    def _proportion(self, i: int, number: Number) -> bool:
        """ "16.1:54.3:29.6": shares that add up to a hundred."""
        low, starts, ends = self.doc.low, self.doc.starts, self.doc.ends
        if number.last != i + 1 or low[i + 1 : i + 2] not in ([":"], ["\u2236"]):
            return False
        parts = [i]
        j = i + 1
        while (
            j + 1 < self.doc.n
            and low[j] == low[i + 1]
            and starts[j + 1] - ends[j - 1] <= 3
            and low[j + 1][0].isdecimal()
            and len(parts) < 8
        ):
            parts.append(j + 1)
            j += 2
        told = [digits_value(low[x]) for x in parts]
        if len(parts) < 3 or not 99 <= sum(t[0] for t in told if t is not None) <= 101:
            return False
        for x, t in zip(parts, told, strict=True):
            if t is not None:
                self._measure(x, x + 1, t[0], t[1], "percent", "proportion", "share")
        return True

    def _one_unit_in(self, i: int, last: int, number: Number) -> bool:
        """ "one tonne in every six", "one euro in three is spent": a share, as "one in six" is."""
        low, n = self.doc.low, self.doc.n
        if number.value >= 10 or number.scaled or low[last : last + 1] != ["in"] or last + 2 >= n:
            return False
        every = low[last + 1] in ("every", "each")
        whole = self._plain(last + 1 + every)
        if whole is None or low[whole[1] - 1][0].isdecimal() or not number.value < whole[0] <= 20 or whole[1] >= n:
            return False
        after = low[whole[1]]
        if after in DURATION or not (every or after in VERB or not after[0].isalpha() or after.endswith("ed")):
            return False
        self._part(i, whole[1], number.value, whole[0])
        return True

    def _one_noun_in(self, j: int) -> bool:
        """ "one worker in five could", but not "one project in five provinces"."""
        low = self.doc.low
        at = next((x for x in (j + 1, j + 2) if x < self.doc.n and low[x] in ("in", "out")), 0)
        if not at or low[j] in ("and", "or", "but") or not all(w[0].isalpha() for w in low[j:at]):
            return False
        if not _PREPOSITION.isdisjoint(low[j:at]):
            return False
        if low[at] == "out":
            # "three seedlings out of four"
            return low[at + 1 : at + 2] == ["of"] and (out := self._plain(at + 2)) is not None and out[0] <= 100
        every = low[at + 1 : at + 2] in (["every"], ["each"])
        whole = self._plain(at + 1 + every)
        if whole is None or low[whole[1] - 1][0].isdecimal() or whole[0] > 20 or whole[1] >= self.doc.n:
            return False
        after = low[whole[1]]
        named = after == "in" and self.doc.toks[whole[1] + 1 : whole[1] + 2] != []
        if self.doc.sents[self.doc.sent_of[j]].last == whole[1]:
            return True  # a headline: "Machines pick four bolls in five"
        return (
            (every and after not in DURATION)
            or (named and self.doc.toks[whole[1] + 1][0].isupper())
            or after in VERB
            or after in ("for", "there")
            or not after[0].isalpha()
            or (after.endswith(("s", "ed")) and after not in DURATION)
        )

    def _colon_ratio(self, first: int, colon: int, number: Number) -> bool:
        """ "2.13:1": one side of a ratio is one."""
        doc = self.doc
        other = digits_value(doc.low[colon + 1]) if doc.low[colon + 1][0].isdecimal() else None
        if (
            other is None
            or doc.starts[colon] != doc.ends[colon - 1]
            or doc.starts[colon + 1] != doc.ends[colon]
            or 1.0 not in (number.value, other[0])
        ):
            return False
        value, step = (number.value, number.step) if other[0] == 1.0 else other
        self._measure(first, colon + 2, value, step, "ratio", "ratio", "multiple")
        return True

    def _plain(self, j: int) -> tuple[float, int] | None:
        low, n = self.doc.low, self.doc.n
        if j >= n:
            return None
        if low[j][0].isdecimal():
            parsed = digits_value(low[j])
            return (parsed[0], j + 1) if parsed else None
        return cardinal_words(self.doc, j) if low[j] in _CARDINAL else None

    def _table_scale(self, i: int, last: int, value: float) -> bool:
        """ "(100 million yuan)", "Unit: 10,000 tons": the scale of a table and no amount."""
        doc = self.doc
        low = doc.low
        if doc.toks[i][0] != "1" or doc.toks[i][1:].strip("0,") or value < 10:
            return False
        before = low[i - 1] if i else ""
        after = low[last] if last < doc.n else ""
        return (before == "(" and after in (")", ",", ";", "/")) or (
            before in (":", "in") and low[i - 2 : i - 1] in (["unit"], ["units"])
        )

    def _part(self, first: int, last: int, above: float, below: float) -> None:
        """A part as a fraction: nearer to it than to fractions with the next denominator, "a third" to a quarter."""
        value = 100.0 * above / below
        parts = _denominator(value / 100)
        self._measure(first, last, value, 100.0 / (parts * (parts + 1)), "percent", "fraction", "share")


@lru_cache(maxsize=1024)
def _denominator(part: float) -> int:
    return Fraction(part).limit_denominator(1000).denominator
