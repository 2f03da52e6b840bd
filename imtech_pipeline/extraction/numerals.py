"""Numeric expressions: where they stand, what number and unit they tell, and which of them are names or vague words.

Here belongs what a number alone says with the few words that touch it. Calendar expressions come from `periods`; what a
number is relative to, and of what, comes in `kinds` and later.
"""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import NamedTuple

from .lexicon import numbers, unit_forms, word_classes, words
from .model import Numeral
from .tokens import Doc

_CARDINAL = numbers("cardinal")
_SCALE = numbers("scale")
_SCALE_TOUCHING = numbers("scale_touching")
_SCALE_PLURAL = words("scale_plural")
_ORDINAL = numbers("ordinal")
_FRACTION = numbers("fraction")
_MULTIPLE_VERB = numbers("multiple_verb")
_FOLD = numbers("fold")
_DURATION = word_classes()["duration"]
_DURATION_ADJECTIVE = words("duration_adjective")
_NAME_BEFORE = words("name_before")
_FILE_EXTENSION = words("file_extension")
_MINOR_CURRENCY = word_classes()["minor_currency"]
_CURRENCY_LETTER = word_classes()["currency_letter"]
_LOCAL_CURRENCY = {
    form: places
    for name, places in word_classes().items()
    if name.startswith("local_")
    for form in (name[6:], f"{name[6:]}s")
}
_LOCAL_CURRENCY["\u00a5"] = word_classes()["yen_sign"]
_YEN_SIGN = frozenset("\u00a5\uffe5")
_VAGUE_QUANTIFIER = words("vague_quantifier")
_SUPERLATIVE = words("superlative")
_RANK_VERB = words("rank_verb")
_DETERMINER = words("determiner")
_PREPOSITION = words("preposition")

_PREFIX_FORMS, _SUFFIX_FORMS = unit_forms()
_DECADE = words("decade")
_ORDINAL_SUFFIX = frozenset(("st", "nd", "rd", "th"))
_DASHES = frozenset("-\u2013\u2014\u2010\u2011")
_MINUS = frozenset("-\u2212\u2013")
_WORD_STARTS = (
    frozenset(_CARDINAL) | frozenset(_ORDINAL) | frozenset(_FRACTION) | frozenset(_MULTIPLE_VERB) | frozenset(_FOLD)
    | _DECADE | _SCALE_PLURAL | frozenset(w for w in _SCALE if w.isascii())
    | {"twice", "thrice", "single", "tripling", "firsts"}
)  # fmt: skip
_COPYRIGHT = frozenset(("copyright", "\u00a9"))
_NAME_TAIL = words("name_tail")
_EDITION = words("edition_noun")
# "one case", "one project": a certain one, no count.
_ONE_CERTAIN = words("one_certain")
_ONE_AFTER = words("one_after")
_FRACTION_AFTER = words("fraction_after")
_AT_END_OF_NAME = words("numbered_name")
_COMPOUND_HEAD = words("compound_head")
_NUMBER_ABBREVIATION = words("number_abbreviation")
_NUMBERED_RANK = words("numbered_rank")
_DOUBLE_VERB = words("double_verb")
_DOUBLE_AFTER = words("double_after")
_DOUBLE_BEFORE = words("double_before")
_TWICE_AFTER = words("twice_after")
_ORDINAL_POINTER = words("ordinal_pointer")
_EVENT_BEFORE_FIRST = words("event_before_first")
_COUNTED_ADJECTIVE = words("counted_adjective")
_REPORTED = words("reported")
_HYPHENATED_ORDINAL = words("hyphenated_ordinal")
_HAN_DIGIT = numbers("han_digit")
_HAN_SCALE = numbers("han_scale")
_HAN_MEASURE = words("han_measure")
_HAN_DURATION = word_classes()["han_duration"]
_HAN_START = frozenset(_HAN_DIGIT) | {"十", "百"}
# Longer digit runs are identifiers, and no float holds them.
_LONGEST_NUMBER = 24
_LARGEST_NUMBER = 1e18

REASONS = {
    "date": "calendar expression: it dates other figures and is none itself",
    "duration": "length of time: it says how long, not how much",
    "name": "part of a name, identifier, edition, address or table head",
    "vague": "number word with no number behind it",
}


_FULL = frozenset(("fair", "full", "good", "whole"))
# One-character fractions: ½, ⅓ ...
_VULGAR = {sign: unicodedata.numeric(sign) for sign in map(chr, (0xBC, 0xBD, 0xBE, *range(0x2150, 0x215F)))}


class _Number(NamedTuple):
    value: float
    step: float  # the weight of the last printed digit
    last: int  # token after it
    scaled: bool


def _digits(text: str) -> tuple[float, float] | None:
    """Value and weight of the last digit of a digit run with its separators; None where it is no number ("1.2.3")."""
    if len(text) > _LONGEST_NUMBER:
        return None
    if text.isdecimal():
        return float(text), 1.0
    dots, commas = text.count("."), text.count(",")
    if dots == 1 and text.rfind(",") < text.find("."):
        head, tail = text.replace(",", "").split(".")
        return float(f"{head}.{tail}"), 10.0 ** -len(tail)
    if commas and not dots:
        groups = text.split(",")
        # Western and Indian grouping both end in three digits; "3,5" is a decimal comma.
        if len(groups[-1]) == 3 and all(2 <= len(g) <= 3 for g in groups[1:]):
            return float(text.replace(",", "")), 1.0
        if commas == 1:
            return float(text.replace(",", ".")), 10.0 ** -len(groups[1])
        return None
    groups = text.split(".")
    if dots > 1 and not commas and all(len(g) == 3 for g in groups[1:]):
        return float(text.replace(".", "")), 1.0
    if commas == 1 and text.rfind(".") < text.find(","):
        return float(text.replace(".", "").replace(",", ".")), 10.0 ** -len(text.split(",")[1])
    return None


def _scale(doc: Doc, i: int, prefixed: bool) -> tuple[float, int]:
    """Product of the scale words from token i on ("hundred million", "lakh crore") and the token after them."""
    low, starts, ends = doc.low, doc.starts, doc.ends
    factor, n = 1.0, doc.n
    if i < n and (touching := _SCALE_TOUCHING.get(low[i])) and starts[i] == ends[i - 1]:
        # "5b yuan" and "$4m" are scales, "5m" of cable and "12 t" are units.
        if (
            prefixed
            or low[i] in ("b", "bn", "mn", "tn", "bln", "mln", "k")
            or (i + 1 < n and low[i + 1] in _CURRENCY_WORDS)
        ):
            return touching, i + 1
        return factor, i
    if i < n and prefixed and low[i] in ("m", "b", "t", "k"):
        return _SCALE_TOUCHING[low[i]], i + 1
    if i + 1 < n and low[i] in _DASHES and low[i + 1] in _SCALE and starts[i] == ends[i - 1]:
        i += 1
    # More than three ("hundred million", "lakh crore") are no number.
    stop = min(n, i + 3)
    while i < stop:
        word = low[i]
        if word in _SCALE and word != "dozen":
            factor *= _SCALE[word]
        elif word == "dozen":
            factor *= 12
        elif word == "ten" and i + 1 < n and low[i + 1] == "thousand":
            factor *= 10
        elif word == "10,000" and i + 1 < n and low[i + 1] in _CURRENCY_WORDS and factor == 1:
            factor *= 1e4
        else:
            break
        i += 1
    return factor, i


_CURRENCY_WORDS = frozenset(
    form
    for form, forms in _SUFFIX_FORMS.items()
    if any(len(f.unit) == 3 and f.unit.isupper() and f.unit != "TEU" for f in forms)
)


def _is_letter(character: str) -> bool:
    """Whether a character makes words together with its neighbours; Chinese has no spaces, so none of its characters
    counts."""
    return character.isalpha() and not "\u3400" <= character <= "\u9fff"


def _unit(doc: Doc, i: int) -> tuple[str | None, int]:
    """The unit whose written form begins at token i, and the token after it."""
    low, toks, n = doc.low, doc.toks, doc.n
    if i >= n:
        return None, i
    j = i
    if low[i] in _DASHES and i + 1 < n and doc.starts[i] == doc.ends[i - 1] and doc.starts[i + 1] == doc.ends[i]:
        j = i + 1
    forms = _SUFFIX_FORMS.get(low[j])
    if forms is None:
        return None, i
    after = low[j + 1] if j + 1 < n else ""
    for form in forms:
        rest = form.rest
        end = j + 1 + len(rest)
        if (not rest or (rest[0] == after and tuple(low[j + 1 : end]) == rest)) and (
            form.case is None or tuple(toks[j:end]) == form.case
        ):
            if (
                len(form.unit) <= 2
                and end < n
                and doc.starts[end] == doc.ends[end - 1]
                and (_is_letter(low[end][0]) or low[end][0].isdecimal() or low[end] in "'_")
            ):
                continue
            return form.unit, end
    return None, i


_ZONE = frozenset(("gmt", "utc", "cst", "bst", "est", "et", "cet", "jst", "hrs"))
_CLOCK = _ZONE | frozenset(("am", "pm", "a.m.", "p.m."))
# How long a flow is counted does not belong to its unit: "38 billion cubic meters a year", "1,500 dollars per month".
_OVER_TIME = frozenset(("year", "month", "week", "day", "quarter", "working_day"))
_YIELDED = frozenset(("bu", "kg", "t", "lb", "q", "jin"))
_FIELD = {"acre": "acre", "hectare": "ha", "mu": "mu"}
# What goods are sold by: "$81 a barrel", "9 yuan a kilo".
_SOLD_BY = frozenset("oz bbl bu lb MWh kWh t kg g L gal m2 ft2 ha acre mu m3 jin h".split())
# "720p" and "1080p" are pictures, "147.9p" is pence.
_COUNTED_FIRST = frozenset(("live", "registered", "married", "employed", "permanent"))
_PEOPLE = frozenset(("persons", "population", "residents", "inhabitants", "person"))
_STOCK_INDEX = words("stock_index")
_TIMES = frozenset(("year", "month", "day", "week", "h", "quarter"))
_LINES = frozenset(("240", "360", "480", "540", "576", "720", "1080", "1440", "2160", "4320"))


def _per(doc: Doc, unit: str, i: int) -> tuple[str, int]:
    """A unit's denominator: "yuan per kilogram", "barrels a day"."""
    low, n = doc.low, doc.n
    if i + 1 < n and low[i] in ("per", "/"):
        if unit == "bbl" and low[i + 1] == "day":
            return "bbl/d", i + 2
        below, end = _unit(doc, i + 1)
        if below and below not in ("1", "percent") and below not in _OVER_TIME and unit != "percent":
            return f"{unit}/{below}", end
    if unit == "bbl" and i + 1 < n and low[i] in ("a", "per") and low[i + 1] == "day":
        return "bbl/d", i + 2
    if i + 1 < n and low[i] in ("a", "an", "every", "each") and unit in _YIELDED and low[i + 1] in _FIELD:
        return f"{unit}/{_FIELD[low[i + 1]]}", i + 2  # "66.6 bushels an acre"
    if i + 1 < n and low[i] in ("a", "an") and len(unit) == 3 and unit.isupper() and unit != "TEU":
        # A price: "$81 a barrel", "4,200 yuan a ton".
        below, end = _unit(doc, i + 1)
        if below in _SOLD_BY:
            return f"{unit}/{below}", end
    return unit, i


def _prefix_unit(doc: Doc, i: int) -> tuple[str | None, int]:
    """The currency written before token i, and the first token of it."""
    low, toks = doc.low, doc.toks
    if i == 0 or doc.starts[i] - doc.ends[i - 1] > 2:
        return None, i
    last = i - 1
    if low[last] == "." and last and doc.starts[last] == doc.ends[last - 1] and low[last - 1] == "rs":
        last -= 1
    # "N30,000", "R5 billion": a letter stands for a currency only before an amount that looks like one.
    if (
        low[last] in _CURRENCY_LETTER
        and doc.starts[i] == doc.ends[last]
        and toks[last].isupper()
        and ("," in low[i] or (low[i + 1 : i + 2] and low[i + 1] in _SCALE) or low[i + 1 : i + 2] in (["bn"], ["m"]))
    ):
        return _CURRENCY_LETTER[low[last]], last
    forms = _PREFIX_FORMS.get(low[last])
    if forms is None:
        return None, i
    for form in forms:
        k = len(form.rest)
        first = last - k
        if (
            first >= 0
            and tuple(low[first:last]) == form.rest
            and (form.case is None or tuple(toks[first : last + 1]) == form.case)
        ):
            return form.unit, first
    return None, i


def _cardinal_words(doc: Doc, i: int) -> tuple[float, int] | None:
    """Value of the number words from token i on ("four hundred and fifteen", "two and a half million") and the token
    after."""
    low, n = doc.low, doc.n
    total = current = 0.0
    seen = False
    j = i
    while j < n and total + current < _LARGEST_NUMBER:
        word = low[j]
        if word in _CARDINAL:
            value = _CARDINAL[word]
            if (
                seen
                and current
                and not ((value < 10 <= current % 100 and current % 10 == 0) or (current % 100 == 0 and value < 100))
            ):
                break
            current += value
        elif word in _SCALE and seen and word.isascii():
            if (total + current or 1) * _SCALE[word] > _LARGEST_NUMBER:
                break
            if word == "hundred" or word == "dozen":
                current = (current or 1) * _SCALE[word]
            else:
                total += (current or 1) * _SCALE[word]
                current = 0.0
        elif word == "and" and seen and j + 1 < n and low[j - 1] in _SCALE and low[j + 1] in _CARDINAL:
            j += 1
            continue
        elif seen and (after := _and_a_half(low, j)):
            current += 0.5
            j = after
            if j < n and low[j] in _SCALE:
                total, current = (total + current) * _SCALE[low[j]], 0.0
                j += 1
            return total + current, j
        elif (
            word in _DASHES
            and seen
            and j + 1 < n
            and low[j + 1] in _CARDINAL
            and current % 100 >= 20
            and _CARDINAL[low[j + 1]] < 10
        ):
            j += 1
            continue
        else:
            break
        seen = True
        j += 1
    if not seen:
        return None
    return total + current, j


def _and_a_half(low: list[str], j: int) -> int:
    """The token after "and a half" or "-and-a-half" at token j, 0 where there is none."""
    if low[j] in _DASHES and low[j + 1 : j + 6] == ["and", low[j], "a", low[j], "half"]:
        return j + 6
    return j + 3 if low[j : j + 3] == ["and", "a", "half"] else 0


def _trailing(value: float) -> float:
    """Weight of the last digit that is not zero, 0 where that is the units or the number is small enough to have been
    counted."""
    if value < 100 or value % 10:
        return 0.0
    weight = 10.0
    while value % (weight * 10) == 0:
        weight *= 10
    return weight


class Finder:
    """One pass over a document's tokens; `found` is the ledger in text order."""

    def __init__(self, doc: Doc, claimed: bytearray) -> None:
        self.doc = doc
        self.claimed = claimed
        self.found: list[Numeral] = []
        self.pos = 0
        self.per: tuple[int, str] = (-1, "")
        self.local: dict[str, str | None] = {}
        # Scale and unit that the label of a line tells: "Exports, billion USD: 122.7 (114.4)".
        self.label: tuple[int, float, str] = (-1, 1.0, "1")

    def run(self) -> list[Numeral]:
        low, claimed = self.doc.low, self.claimed
        # what sorts before ":" is a digit run or a sign
        starts = [i for i, t in enumerate(low) if t < ":" or t in _WORD_STARTS]
        if not self.doc.text.isascii():
            other = [
                i for i, t in enumerate(low) if t > "\x7f" and (t in _HAN_START or t in _VULGAR or t[0].isdecimal())
            ]
            if other:
                starts = sorted({*other, *starts})
        for i in starts:
            if i < self.pos or claimed[i]:
                continue
            if low[i][0].isdecimal():
                self._digit(i)
            elif low[i] in _HAN_START:
                self._han(i)
            elif low[i] in _VULGAR:
                self._vulgar(i)
            elif low[i] > ":":
                self._word(i)
        return self.found

    # -- building -----------------------------------------------------------------------------------

    def _add(self, first: int, last: int, kind: str, form: str = "digits") -> Numeral:
        doc = self.doc
        # What another expression holds is not taken twice: a currency sign between two numbers, a date behind a count.
        if first < self.pos:
            first = self.pos
        taken = self.claimed.find(1, first, last)
        if taken >= 0:
            free = max(self.claimed.rfind(0, first, last), first)
            first, last = (first, taken) if taken > first else (free, free + 1)
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
            step = _trailing(value)
        elif step == 1.0 and value >= 1000:
            step = max(_trailing(value), 1.0)
        half = step / 2
        numeral.value_low, numeral.value_high = value - half, value + half
        numeral.unit = unit
        return numeral

    def _exact(self, first: int, last: int, value: float, unit: str, form: str, kind: str = "level") -> Numeral:
        return self._measure(first, last, value, 0.0, unit, form, kind)

    # -- digits -------------------------------------------------------------------------------------

    def _touches_before(self, i: int) -> bool:
        return i > 0 and self.doc.ends[i - 1] == self.doc.starts[i]

    def _touches_after(self, i: int) -> bool:
        return i + 1 < self.doc.n and self.doc.ends[i] == self.doc.starts[i + 1]

    def _is_name(self, i: int) -> bool:
        """Whether the digits at i are part of a name: "G-20", "COVID-19", "[1]", "nm_0618_02.jpg", "Tel: 0472",
        "5G"."""
        doc = self.doc
        low, toks, n = doc.low, doc.toks, doc.n
        before = low[i - 1] if i else ""
        after = low[i + 1] if i + 1 < n else ""
        sent = doc.sents[doc.sent_of[i]]
        if toks[i][0] == "0" and len(toks[i]) > 1 and toks[i][1] not in ".,":
            return True
        if (
            after == "+"
            and self._touches_after(i)
            and i + 2 < n
            and low[i + 2].isalnum()
            and self._touches_after(i + 1)
        ):
            return True  # the "1+5+N" package
        if (
            before == "+"
            and self._touches_before(i)
            and i > 1
            and low[i - 2][-1].isalnum()
            and self.doc.ends[i - 2] == self.doc.starts[i - 1]
        ):
            return True
        if self._touches_before(i):
            if before in "_/\\#@=?&~" or (
                _is_letter(before[-1]) and _is_letter(before[0]) and _prefix_unit(doc, i)[0] is None
            ):
                return not (before.endswith("fy") or before in _SCALE)
            if before in _DASHES and i >= 2 and doc.ends[i - 2] == doc.starts[i - 1]:
                head = low[i - 2]
                if head == "号" or (_is_letter(head[0]) and head not in _COMPOUND_HEAD):
                    return not (head in _CURRENCY_WORDS or _prefix_unit(doc, i - 1)[0])
                if head.isdecimal() and self.found and self.found[-1].last == i - 1 and self.found[-1].kind == "name":
                    return True
            if before == "[" and after == "]":
                return True
            if (
                before == "."
                and i >= 2
                and low[i - 2][-1].isalpha()
                and doc.ends[i - 2] == doc.starts[i - 1]
                and len(low[i - 2]) > 3
            ):
                return True
            # "(1) Industrial enterprises", "photo (3).jpg"
            if before == "(" and after == ")" and low[i].isdecimal() and len(low[i]) <= 2:
                return True
            if before == "\u00a9":
                return True
        if after and self._touches_after(i):
            if (
                after == "."
                and i + 2 < n
                and doc.ends[i + 1] == doc.starts[i + 2]
                and (low[i + 2] in _FILE_EXTENSION or low[i + 2] in ("com", "cn", "org", "net"))
            ):
                return True
            if after in ("_", "\u53f7", "@", "\\"):
                return True
            if after == "(" and i + 3 < n and low[i + 3] == ")" and i + 5 < n and low[i + 5] in _FILE_EXTENSION:
                return True
            if (
                _is_letter(after[0])
                and after not in _SCALE_TOUCHING
                and after not in _ORDINAL_SUFFIX
                and after != "s"
                and _unit(doc, i + 1)[0] is None
            ):
                return True
            # A telephone or a licence: more digits than a range would have.
            if (
                after in _DASHES
                and i + 2 < n
                and low[i + 2].isdecimal()
                and doc.starts[i + 2] == doc.ends[i + 1]
                and (len(low[i + 2]) >= 6 or len(toks[i]) >= 6)
            ):
                return True
        if before in ("\u00a9", "\u5907", "\u53f7") or not _COPYRIGHT.isdisjoint(low[max(sent.first, i - 5) : i]):
            return True
        if low[sent.last - 1] in _FILE_EXTENSION and low[sent.last - 2] == ".":
            return True
        if (
            before in _NAME_BEFORE
            and (after not in _SCALE)
            and not _unit(doc, i + 1)[0]
            and (toks[i - 1][0].isupper() or before not in _AT_END_OF_NAME)
        ):
            return not (before == "number" and low[i - 2 : i - 1] == ["the"])
        # "The CSI 300 fell", "the S&P 500 closed", "the 2009 G-20 summit"
        if (
            i > sent.first + 1
            and low[i].isdecimal()
            and toks[i - 1][0].isupper()
            and (not _is_letter(after[:1] or ".") or after in _MOVE or after in _VERB or after.endswith("ed"))
        ):
            j = i - 1
            while j > max(sent.first, i - 4) and (toks[j][0].isupper() or toks[j] == "&"):
                j -= 1
            if low[j] == "the" and j < i - 1:
                return True
        if (
            low[i].isdecimal()
            and len(low[i]) == 4
            and low[i][:2] in ("19", "20")
            and before in ("the", "of", "at")
            and i + 2 < sent.last
            and toks[i + 1].isupper()
            and _unit(doc, i + 1)[0] is None
        ):
            return True
        if before in _STOCK_INDEX and low[i].isdecimal() and len(low[i]) <= 4:
            return True
        if before == "." and i >= 2 and low[i - 2] in _NUMBER_ABBREVIATION:
            return not self._numbered_rank(i)
        if before in ("no", "nos") and toks[i - 1][0].isupper():
            return not self._numbered_rank(i)
        if before == ":" and i >= 2 and low[i - 2] in _NAME_BEFORE:
            return True
        if (
            i == sent.first
            and after in (".", ")", "\u3001")
            and low[i].isdecimal()
            and len(low[i]) <= 2
            and sent.last - sent.first > 2
        ):
            return True
        if (
            sent.last - sent.first <= 12
            and all(not t[0].isalpha() for t in low[sent.first : sent.last])
            and low[i].isdecimal()
            and len(low[i]) <= 3
        ):
            return True
        return bool(len(low[i]) >= 8 and low[i].isdecimal())

    def _numbered_rank(self, i: int) -> bool:
        """ "No 2 in solar", "No. 1 nationwide" tell a place; "No. 17 Middle School" a name."""
        low, n = self.doc.low, self.doc.n
        after = low[i + 1] if i + 1 < n else "."
        return after in _NUMBERED_RANK

    def _digit(self, i: int) -> None:
        doc = self.doc
        low, n = doc.low, doc.n
        after = low[i + 1] if i + 1 < n else ""
        before = low[i - 1] if i else ""
        if after in _ORDINAL_SUFFIX and self._touches_after(i):
            order = _digits(low[i])
            if order is not None:
                self._ordinal(i, i + 2, order[0])
                return
        if self._clock_or_phone(i):
            return
        if self._defined(i):
            return
        if after == "p" and self._touches_after(i) and low[i] not in _LINES and self._pence(i):
            return
        if self._is_name(i):
            last = i + 1
            if after and self._touches_after(i) and _is_letter(after[0]) and len(after) <= 2:
                last = i + 2
            first = (
                i - 2
                if before in _DASHES
                and self._touches_before(i)
                and i >= 2
                and doc.ends[i - 2] == doc.starts[i - 1]
                and len(low[i - 2]) <= 6
                and low[i - 2].isalpha()
                else i
            )
            self._add(max(first, self.pos), last, "name")
            return
        if before == "top" or (before in _DASHES and i >= 2 and low[i - 2] == "top"):
            place = _digits(low[i])
            if (
                place
                and place[1] == 1.0
                and after not in _SCALE
                and not (after in _SCALE_TOUCHING and self._touches_after(i))
                and _unit(doc, i + 1)[0] is None
            ):
                self._exact(i - 1 if before == "top" else i - 2, i + 1, place[0], "1", "digits", "rank")
                return
        if (before == "no" or (before == "." and i >= 2 and low[i - 2] == "no")) and self._numbered_rank(i):
            place = _digits(low[i])
            if place is not None:
                self._exact(i - 1 if before == "no" else i - 2, i + 1, place[0], "1", "digits", "rank")
                return
        if (
            before == "the"
            and i >= 2
            and low[i - 2] in ("of", "among")
            and after in _SUPERLATIVE
            and after not in ("major", "leading")
            and low[i].isdecimal()
        ):
            # "seven of the 10 most polluted cities": the top ten.
            self._exact(i, i + 1, float(low[i][:_LONGEST_NUMBER]), "1", "digits", "rank")
            return
        number = self._number(i)
        if number is None:
            self._add(i, i + 1, "name")
            return
        if before in ("per", "every", "each") and number.value >= 100 and self._denominator(i, number):
            return
        self._quantity(i, number)

    def _defined(self, i: int) -> bool:
        """ "$1 = 61.8 rupees", "1 lakh = 100,000": the one that is given a value, and the scale that is explained."""
        doc, low = self.doc, self.doc.low
        if doc.low[i] == "1" and (number := self._number(i)) is not None:
            _, last = _unit(doc, number.last)
            if low[max(last, number.last) : max(last, number.last) + 1] == ["="]:
                self._add(_prefix_unit(doc, i)[1], max(last, number.last), "name")
                return True
        found = self.found
        if (
            i
            and low[i - 1] == "="
            and found
            and found[-1].last == i - 1
            and found[-1].kind == "name"
            and low[i - 2] in _SCALE
            and (number := self._number(i)) is not None
        ):
            self._add(i, number.last, "name")
            return True
        return False

    def _pence(self, i: int) -> bool:
        """ "147.9p a litre": hundredths of a pound."""
        number = _digits(self.doc.low[i])
        last = i + 2
        if number is None or (
            last < self.doc.n and self.doc.starts[last] == self.doc.ends[i + 1] and _is_letter(self.doc.low[last][0])
        ):
            return False
        unit, end = _per(self.doc, "GBP", last)
        self._measure(i, end, round(number[0] / 100, 9), number[1] / 100, unit)
        return True

    def _clock_or_phone(self, i: int) -> bool:
        """A time of day with its zone or half of the day ("8:30 a.m.", "1640 GMT"); three blocks of digits, as in
        "613-951-4636"."""
        low, n = self.doc.low, self.doc.n
        if i + 1 >= n:
            return False
        last = i + 1
        if low[last] == ":" and i + 3 < n and low[i + 2].isdecimal() and len(low[i + 2]) == 2:
            last = i + 3
        if last == i + 3 and self._touches_after(i) and self._touches_after(i + 1) and self._is_clock(i):
            while last < n and low[last] in _CLOCK:
                last += 1
            self._add(i, last, "date")
            return True
        if last < n and low[last] in _CLOCK and len(low[i]) <= 4 and (last > i + 1 or low[last] in _ZONE):
            while last < n and low[last] in _CLOCK:
                last += 1
            self._add(i, last, "date")
            return True
        if (
            low[i + 1] in _DASHES
            and i + 4 < n
            and low[i + 3] == low[i + 1]
            and low[i].isdecimal()
            and low[i + 2].isdecimal()
            and low[i + 4].isdecimal()
            and len(low[i]) + len(low[i + 2]) + len(low[i + 4]) >= 9
            and all(self._touches_after(k) for k in range(i, i + 4))
        ):
            self._add(i, i + 5, "name")
            return True
        return False

    def _is_clock(self, i: int) -> bool:
        """Whether "13:40" is a time of day and no ratio."""
        low = self.doc.low
        sent = self.doc.sents[self.doc.sent_of[i]]
        return (
            low[i].isdecimal()
            and len(low[i]) <= 2
            and int(low[i]) < 24
            and int(low[i + 2]) < 60
            and low[i + 3 : i + 4] != [":"]
            and (i < 2 or low[i - 1] != ":")
            and "ratio" not in low[max(sent.first, i - 20) : i + 8]
        )

    def _table_scale(self, i: int, last: int, value: float) -> bool:
        """ "(100 million yuan)", "Unit: 10,000 tons": the scale of a table and no amount."""
        doc = self.doc
        low = doc.low
        if doc.toks[i][0] != "1" or doc.toks[i].strip("10,") or value < 10:
            return False
        before = low[i - 1] if i else ""
        after = low[last] if last < doc.n else ""
        return (before == "(" and after in (")", ",", ";", "/")) or (
            before in (":", "in") and low[i - 2 : i - 1] in (["unit"], ["units"])
        )

    def _denominator(self, i: int, number: _Number) -> bool:
        """ "1.53 patents for every 10,000 people": the 10,000 belongs to the unit of the 1.53."""
        doc = self.doc
        sent = doc.sent_of[i]
        low, last = doc.low, number.last
        if _unit(doc, last)[0] is not None:
            # "energy consumption per 10,000 yuan of GDP"
            self._add(i, _unit(doc, last)[1], "name")
            return True
        stop = last
        while stop < min(doc.n, last + 2) and low[stop][0].isalpha() and (stop == last or low[last] in _COUNTED_FIRST):
            stop += 1
        noun = " ".join(low[last:stop])
        noun = "people" if noun in _PEOPLE else noun
        self._add(i, last, "name")
        found = self.found
        if noun and (len(found) < 2 or found[-2].sent != sent or found[-2].kind != "level"):
            # "Per 100,000 persons, the number rose from 8,213 to 14,896"
            self.per = (sent, f"1/{doc.toks[i]} {noun}")
            return True
        for k in range(len(found) - 2, max(-1, len(found) - 5), -1):
            numeral = found[k]
            if numeral.sent != sent or numeral.kind != "level":
                break
            if numeral.unit == "1":
                numeral.unit = f"1/{doc.toks[i]} {noun}" if noun else self._same_rate(f"1/{doc.toks[i]}", k)
            # "down from 42 to 31 per 1,000", "6.8 births and 7.4 deaths per 1,000"
            if not self._joined(found[k - 1], numeral):
                break
        return True

    def _same_rate(self, unit: str, k: int) -> str:
        """ "6.8 per 1,000 people and 7.4 per 1,000": of the same people."""
        told = (m.unit or "" for m in reversed(self.found[max(0, k - 4) : k]))
        return next((u for u in told if u.startswith(f"{unit} ")), "permille" if unit == "1/1,000" else unit)

    def _joined(self, a: Numeral, b: Numeral) -> bool:
        """Whether two numbers are ends or members of a list with the unit told once."""
        gap = self.doc.low[a.last : b.first]
        return 0 < len(gap) <= 3 and gap[-1] in ("to", "and", "or") and a.sent == b.sent and a.unit == "1"

    def _number(self, i: int) -> _Number | None:
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
                last > i + 1
                and last < n
                and (len(text) > 15 or (starts[last] == ends[last - 1] and _is_letter(low[last][0])))
            ):
                text, last = low[i], i + 1
        parsed = _digits(text)
        if parsed is None:
            return None
        value, step = parsed
        if last < n and low[last] in _VULGAR and starts[last] == ends[last - 1]:
            # "3¼ percent"
            value, step, last = value + _VULGAR[low[last]], 0.0, last + 1
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
            return _Number(value / float(low[last + 1]), 0.0, last + 2, False)
        if (mixed := self._mixed(last)) is not None:
            # "20-1/2 cents": the quoting of grain and bonds.
            return _Number(value + mixed * step, 0.0, last + 4, False)
        prefixed = _prefix_unit(doc, i)[0] is not None
        factor, end = _scale(doc, last, prefixed)
        if factor == 1.0:
            return _Number(value, step, end, False)
        # Without the rest that binary fractions leave ("8.2 million").
        return _Number(round(value * factor, 6), round(step * factor, 6), end, True)

    def _mixed(self, j: int) -> float | None:
        """The fraction in "20-1/2", behind a hyphen that touches."""
        low = self.doc.low
        if j + 3 >= self.doc.n or low[j] not in _DASHES or low[j + 2] != "/" or not self._touches_before(j):
            return None
        above, below = low[j + 1], low[j + 3]
        if not (above.isdecimal() and below in ("2", "4", "8", "16", "32") and int(above[:3]) < int(below)):
            return None
        return int(above) / int(below)

    def _spaced_decimal(self, i: int) -> bool:
        """ "6. 74 billion": a space has got into a decimal."""
        doc = self.doc
        low, starts, ends = doc.low, doc.starts, doc.ends
        if i + 3 >= doc.n or low[i + 1] not in (".", ",") or ends[i] != starts[i + 1] or len(low[i]) > _LONGEST_NUMBER:
            return False
        scaled = low[i + 3] in _SCALE
        return (
            low[i + 2].isdecimal()
            and starts[i + 2] - ends[i + 1] == 1
            and low[i].replace(",", "").isdecimal()
            and doc.sent_of[i] == doc.sent_of[i + 2]
            and (
                len(low[i + 2]) <= 3 and (scaled or low[i + 3] in _SUFFIX_FORMS)
                if low[i + 1] == "."
                else len(low[i + 2]) == 3 and not scaled and low[i + 3] in _SUFFIX_FORMS
            )
        )

    def _sign(self, i: int) -> tuple[float, int]:
        """-1 and the token of the sign where one stands before token i."""
        doc = self.doc
        low = doc.low
        if i == 0:
            return 1.0, i
        before = low[i - 1]
        if before == "minus":
            return -1.0, i - 1
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
        return 1.0, i

    def _quantity(self, i: int, number: _Number, form: str = "digits") -> None:
        """A number with the unit before or after it, and the range that it may open."""
        doc = self.doc
        low, n = doc.low, doc.n
        if form == "digits" and self._proportion(i, number):
            return
        unit, first = _prefix_unit(doc, i)
        if unit == "CNY" and low[first] in _YEN_SIGN:
            unit = self._local("\u00a5") or unit
        sign, first = self._sign(first)
        last = number.last
        value, step = number.value, number.step
        if unit is None and self._duration(i, number, form):
            return
        if unit is None:
            unit, after_unit = _unit(doc, last)
            if last < n and low[last] in _LOCAL_CURRENCY and (unit is None or after_unit == last + 1):
                unit, after_unit = self._local(low[last]) or unit, last + 1
            if unit is not None:
                last = after_unit
                unit, last = _per(doc, unit, last)
        else:
            # "£500 million pounds", "US$878 million US dollars" say it twice.
            again, after_unit = _unit(doc, last)
            if again == unit or (again and len(again) == 3 and again.isupper() and again != "TEU"):
                last = after_unit
            unit, last = _per(doc, unit, last)
        if unit is None and low[last : last + 2] == ["of", "a"]:
            # "0.6 of a percentage point"
            point, end = _unit(doc, last + 2)
            if point in ("percentage_point", "percent"):
                unit, last = point, end
        if unit == "basis_point":
            # A hundredth of a percentage point: rates are told in one unit.
            unit, value, step = "percentage_point", value / 100, step / 100
        if (
            unit is None
            and last < n
            and low[last] in _DASHES
            and last + 1 < n
            and doc.starts[last + 1] == doc.ends[last] == doc.starts[last] + 1
            and doc.starts[last] == doc.ends[last - 1]
        ):
            tail = low[last + 1]
            if tail in ("plus", "odd"):
                unit, last = _unit(doc, last + 2)
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
            and not (last + 1 < n and low[last + 1] in ("a", "in", "per", "each", "since", "during", "before", "this"))
        ):
            self._measure(first, last + 1, value, step, "ratio", "times", "multiple")
            return
        if unit is None and self._ratio(i, number, form):
            return
        if unit is None and last < n and (minor := _MINOR_CURRENCY.get(low[last])):
            value, step, last = value / 100, step / 100, last + 1
            unit, last = _per(doc, minor, last)
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
        if unit is None and self.per[0] == doc.sent_of[i] and not number.scaled and value < 1e6:
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

    def _local(self, word: str) -> str | None:
        """The currency that a name of several countries stands for: that of the country named most in the text."""
        if word not in self.local:
            low = self.doc.low
            told: dict[str, int] = {}
            for country, code in _LOCAL_CURRENCY[word].items():
                told[code] = told.get(code, 0) + low.count(country)
            best = max(told, key=lambda code: told[code])
            self.local[word] = best if told[best] else None
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
        factor, j = _scale(self.doc, at_scale, prefixed=False)
        if at_scale > comma + 1 and _prefix_unit(self.doc, at_scale)[1] == comma + 1:
            unit, end = _prefix_unit(self.doc, at_scale)[0], j  # "Exports (US$ million): 2,210"
        else:
            factor, j = _scale(self.doc, comma + 1, prefixed=False)
            unit, end = _unit(self.doc, j)
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

    def _duration(self, i: int, number: _Number, form: str) -> bool:
        """Lengths of time: "36 months", "three-year", "three working days"."""
        doc = self.doc
        low, n = doc.low, doc.n
        j = number.last
        hyphen = j < n and low[j] in _DASHES and doc.starts[j] == doc.ends[j - 1]
        if hyphen:
            j += 1
            j += low[j : j + 1] in (["plus"], ["odd"])  # "for 2,000-plus years"
        word = low[j] if j < n else ""
        adjective = ""
        if word in _DURATION_ADJECTIVE and j + 1 < n and low[j + 1] in _DURATION:
            adjective = word
            j += 1
            word = low[j]
        if (
            word not in _DURATION
            or j >= n
            or (word in ("second", "quarter", "quarters") and not hyphen)
            or (number.scaled and word not in ("years", "hours", "minutes", "days"))
        ):
            return False
        unit = _DURATION[word]
        if hyphen and j + 2 < n and low[j + 1] in _DASHES and low[j + 2] == "old":
            self._measure(i, j + 3, number.value, number.step, unit, form)  # an age
            return True
        value = number.value
        if unit[0].isdecimal():
            value, unit = value * float(unit.removesuffix("year")), "year"
        if adjective == "working" and unit == "day":
            unit = "working_day"
        self._measure(i, j + 1, value, number.step, unit, form, "duration")
        return True

    def _ratio(self, i: int, number: _Number, form: str) -> bool:
        """ "one in six", "nine out of ten", "1 to 12.1"."""
        doc = self.doc
        low, n = doc.low, doc.n
        j = number.last
        if j + 1 >= n or number.scaled or number.value <= 0:
            return False
        if low[j] == "in" and low[j + 1] == "every":
            j += 2
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
                printed = _digits(low[j + 1])
                self._measure(i, other[1], other[0], printed[1] if printed else 0.0, "ratio", "ratio", "multiple")
                return True
            return False
        elif form == "word" and number.value < 10 and self._one_noun_in(j):
            j += 2 + (low[j + 1] != "in")
        else:
            return False
        whole = self._plain(j)
        if whole is None or not number.value < whole[0] <= 1000 or self.claimed[j]:
            return False
        if (number.step < 1 and form == "digits") or (whole[1] < n and low[whole[1]] in _DURATION):
            return False  # "3.2 in five years"
        if low[j - 1] == "in" and form == "digits" and not 2 <= whole[0] <= 100:
            return False
        self._part(i, whole[1], number.value, whole[0])
        return True

    def _proportion(self, i: int, number: _Number) -> bool:
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
        told = [_digits(low[x]) for x in parts]
        if len(parts) < 3 or not 99 <= sum(t[0] for t in told if t is not None) <= 101:
            return False
        for x, t in zip(parts, told, strict=True):
            if t is not None:
                self._measure(x, x + 1, t[0], t[1], "percent", "proportion", "share")
        return True

    def _one_noun_in(self, j: int) -> bool:
        """ "one worker in five could", but not "one project in five provinces"."""
        low = self.doc.low
        at = next((x for x in (j + 1, j + 2) if x < self.doc.n and low[x] == "in"), 0)
        if not at or not all(w[0].isalpha() and w not in _PREPOSITION for w in low[j:at]):
            return False
        whole = self._plain(at + 1)
        if whole is None or low[at + 1][0].isdecimal() or whole[0] > 20 or whole[1] >= self.doc.n:
            return False
        after = low[whole[1]]
        return after in _VERB or not after[0].isalpha() or (after.endswith(("s", "ed")) and after not in _DURATION)

    def _colon_ratio(self, first: int, colon: int, number: _Number) -> bool:
        """ "2.13:1": one side of a ratio is one."""
        doc = self.doc
        other = _digits(doc.low[colon + 1]) if doc.low[colon + 1][0].isdecimal() else None
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
            parsed = _digits(low[j])
            return (parsed[0], j + 1) if parsed else None
        return _cardinal_words(self.doc, j) if low[j] in _CARDINAL else None

    # -- words --------------------------------------------------------------------------------------

    def _word(self, i: int) -> None:
        doc = self.doc
        low, n, toks = doc.low, doc.n, doc.toks
        word = low[i]
        before = low[i - 1] if i else ""
        after = low[i + 1] if i + 1 < n else ""
        if word in _MULTIPLE_VERB:
            self._multiple_verb(i)
        elif word in _FOLD:
            self._exact(i, i + 1, _FOLD[word], "ratio", "fold", "multiple")
        elif word in ("twice", "thrice"):
            factor = 2.0 if word == "twice" else 3.0
            if after in _TWICE_AFTER or after in _COMPARATIVE:
                self._exact(i, i + 1, factor, "ratio", "fold", "multiple")
            elif after == "in" and low[i + 2 : i + 4] == ["a", "row"]:
                self._exact(i, i + 1, factor, "1", "word")
            else:
                self._add(i, i + 1, "vague", "word")
        elif word == "half" or word == "halves":
            self._half(i)
        elif word in _CARDINAL:
            self._cardinal(i)
        elif word in _ORDINAL or word in _FRACTION:
            if (before == "remaining" and word in _FRACTION) or (
                before in ("a", "one")
                and word in _FRACTION
                and (
                    after in _FRACTION_AFTER
                    or low[i - 2] in _MOVE
                    or low[i - 2] in ("by", "nearly", "almost", "about", "around", "roughly", "over")
                    or not after[:1].isalpha()
                    or i + 1 >= doc.sents[doc.sent_of[i]].last
                    or low[i + 1 : i + 3] == ["or", "so"]
                )
            ):
                self._fraction(i - 1 if i - 1 >= self.pos and before != "remaining" else i, i + 1, 1.0, _FRACTION[word])
            elif word in _FRACTION and before in _FULL and low[i - 2] == "a" and i - 2 >= self.pos:
                self._fraction(i - 2, i + 1, 1.0, _FRACTION[word])
            elif word in _ORDINAL:
                self._ordinal(i, i + 1, _ORDINAL[word])
            elif word == "quarter" and before == "a" and i - 1 >= self.pos:
                # three months or a fourth: nothing tells
                self._add(i - 1, i + 1, "vague", "word")
            elif word in ("quarter", "quarters") or word not in _FRACTION:
                return
            else:
                self._add(i, i + 1, "vague", "word")
        elif word in _SCALE_PLURAL:
            if word in ("scores", "tens") and after != "of":
                return
            self._vague_scale(i)
        elif word in _SCALE:
            if before in ("a", "one") or before in ("per",):
                scale, last = _scale(doc, i, prefixed=False)
                first = i - 1 if before in ("a", "one") and i - 1 >= self.pos else i
                self._quantity_words(first, i, scale, last)
            elif before in _VAGUE_QUANTIFIER:
                self._vague_scale(i)
            else:
                self._add(i, i + 1, "vague", "word")
        elif word == "single":
            if after in _DASHES and low[i + 2 : i + 3] == ["digit"]:
                self._add(i, i + 3, "vague", "word")
            elif after == "day":
                self._exact(i, i + 2, 1.0, "day", "word", "duration")
        elif word in _DECADE:
            self._add(i, i + 1, "date", "word")
        elif toks[i]:
            self._add(i, i + 1, "vague", "word")

    def _quantity_words(self, first: int, i: int, value: float, last: int) -> None:
        """A number in words from `first` to `last` with its unit."""
        number = _Number(value, _trailing(value), last, value >= 1000)
        count = len(self.found)
        self._quantity(i, number, "word")
        if len(self.found) > count and self.found[-1].first > first:
            self.found[-1].first = first
            self.found[-1].char_start = self.doc.starts[first]

    def _vague_scale(self, i: int) -> None:
        doc = self.doc
        low, n = doc.low, doc.n
        last = i + 1
        while last + 1 < n and low[last] == "of" and (low[last + 1] in _SCALE_PLURAL):
            last += 2
        while last < n and low[last] in _SCALE:
            last += 1
        first = i - 1 if i and low[i - 1] in _VAGUE_QUANTIFIER and i - 1 >= self.pos else i
        self._add(first, last, "vague", "word")

    def _multiple_verb(self, i: int) -> None:
        doc = self.doc
        low, n = doc.low, doc.n
        word = low[i]
        after = low[i + 1] if i + 1 < n else ""
        before = low[i - 1] if i else ""
        if word in _DOUBLE_VERB:
            if after in _DASHES:
                self._add(i, i + 3 if i + 2 < n and low[i + 2] in ("digit", "digits") else i + 1, "vague", "word")
                return
            if word in ("double", "triple") and not (after in _DOUBLE_AFTER or before in _DOUBLE_BEFORE):
                self._add(i, i + 1, "vague", "word")
                return
        self._exact(i, i + 1, _MULTIPLE_VERB[word], "ratio", "verb", "multiple")

    def _half(self, i: int) -> None:
        doc = self.doc
        low, n = doc.low, doc.n
        before = low[i - 1] if i else ""
        after = low[i + 1] if i + 1 < n else ""
        first = i - 1 if before == "one" and i - 1 >= self.pos else i
        if after == "a" and i + 2 < n and low[i + 2] in _SCALE:
            scale, last = _scale(doc, i + 2, prefixed=False)
            self._quantity_words(first, i, 0.5 * scale, last)
        elif after in _DASHES and low[i + 2 : i + 3] in (["century"], ["decade"], ["hour"], ["day"], ["year"]):
            self._exact(first, i + 3, 0.5, _DURATION[low[i + 2]].lstrip("0123456789"), "word", "duration")
        elif after == "a" and (unit := _unit(doc, i + 2))[0] not in (None, "1") and unit[0] not in _TIMES:
            # "half a percentage point"
            self._exact(first, unit[1], 0.5, unit[0] or "1", "word")
        elif before in ("first", "second", "latter", "other", "better") or after in _DASHES:
            self._add(i, i + 1, "vague", "word")
        elif (after == "as" and low[i + 2 : i + 5] in (["much", "again", "as"], ["many", "again", "as"])) or (
            after == "as" and low[i + 3 : i + 4] == ["again"]
        ):
            self._exact(first, i + 1, 50.0, "percent", "half_again", "change")
        elif after in ("hour", "day", "month") or (
            after == "a" and low[i + 2 : i + 3] in (["day"], ["year"], ["century"], ["decade"], ["month"])
        ):
            self._exact(first, i + 1, 0.5, "year", "word", "duration")
        else:
            self._fraction(first, i + 1, 1.0, 2.0)

    def _vulgar(self, i: int) -> None:
        """ "½ percent" is a quantity, "⅓ of the firms" a share."""
        value = _VULGAR[self.doc.low[i]]
        factor, end = _scale(self.doc, i + 1, prefixed=False)
        if factor != 1.0 or _unit(self.doc, end)[0] is not None:
            self._quantity(i, _Number(value * factor, 0.0, end, factor != 1.0))
        else:
            self._fraction(i, i + 1, value, 1.0)

    def _fraction(self, first: int, last: int, above: float, below: float) -> None:
        low = self.doc.low
        if low[last : last + 2] == ["of", "a"] and (point := _unit(self.doc, last + 2))[0] == "percentage_point":
            # "by a quarter of a percentage point"
            self._exact(first, point[1], above / below, "percentage_point", "fraction")
            return
        self._part(first, last, above, below)

    def _part(self, first: int, last: int, above: float, below: float) -> None:
        """A part as a fraction: nearer to it than to fractions with the next denominator, "a third" to a quarter."""
        value = 100.0 * above / below
        parts = Fraction(value / 100).limit_denominator(1000).denominator
        self._measure(first, last, value, 100.0 / (parts * (parts + 1)), "percent", "fraction", "share")

    def _cardinal(self, i: int) -> None:
        doc = self.doc
        low, n = doc.low, doc.n
        before = low[i - 1] if i else ""
        parsed = _cardinal_words(doc, i)
        if parsed is None:
            return
        value, last = parsed
        after = low[last] if last < n else ""
        if before in _NAME_BEFORE and doc.toks[i - 1][0].isupper() and (value < 20 and not after[:1].isalpha()):
            self._add(i, last, "name", "word")  # "Phase one, 1 GW of PV"
            return
        j = last + 1 if after in _DASHES else last
        # "two-thirds", "three quarters"; "seven fifths" does not occur, "two fifths" does.
        if (
            j < n
            and low[j] in _FRACTION
            and value < 20
            and low[j] not in ("half", "second")
            and (value > 1) == low[j].endswith("s")
            and not (
                after not in _DASHES
                and low[j] in ("quarters",)
                and low[j + 1 : j + 2] in (["in"], ["running"], ["straight"])
            )
        ):
            self._fraction(i, j + 1, value, _FRACTION[low[j]])
            return
        if (
            j < n
            and value == 1
            and low[j] in _FRACTION
            and (after in _DASHES or low[j + 1 : j + 2] == ["of"] or low[j] == "half")
        ):
            self._fraction(i, j + 1, 1.0, _FRACTION[low[j]])
            return
        if value == 1 and last == i + 1 and self._one(i, before, after):
            return
        if (
            low[i] == "zero"
            and (after in _DASHES or before in ("absolute", "from", "near", "net", "to"))
            and not _unit(doc, last)[0]
        ) and not (after == "to" or before in ("from", "to")):
            self._add(i, last, "vague", "word")
            return
        if before == "top" and after not in _SCALE and _unit(doc, last)[0] is None:
            self._exact(i - 1, last, value, "1", "word", "rank")
            return
        if before in ("the", "these", "those", "all") and self._counts_told(last):
            self._add(i, last, "vague", "word")
            return
        if before == "number" and value == 1 and low[i - 2 : i - 1] != ["the"]:
            self._exact(i - 1, last, value, "1", "word", "rank")
            return
        if last + 1 < n and low[last] in _DASHES and low[last + 1] == "fold":
            self._exact(i, last + 2, value, "ratio", "fold", "multiple")
            return
        factor, end = _scale(doc, last, prefixed=False)
        self._quantity_words(i, i, value * factor, end)

    def _counts_told(self, last: int) -> bool:
        """ "the three figures", "the two rank fifth": the word counts what was just told and adds nothing."""
        doc = self.doc
        if last >= doc.n or doc.sent_of[last] != doc.sent_of[last - 1]:
            return True
        after = doc.low[last]
        return (
            after in _TOLD
            or after in ("together", "combined", "alike", "things", "reasons")
            or (after in _PREPOSITION and after not in ("of",))
            or after in _VERB
            or (not after[0].isalnum() and after not in _DASHES)
            or (after.endswith("s") and self._shared_out(last))
        )

    def _shared_out(self, noun: int) -> bool:
        """ "The three regions spent 39.6, 9.1 and 4.4 billion", "the two cities together", "respectively, in the two
        countries": what is counted is told figure by figure, or as a whole."""
        low = self.doc.low
        sent = self.doc.sents[self.doc.sent_of[noun]]
        behind = low[noun + 1 : min(noun + 9, sent.last)]
        told = [k for k, word in enumerate(behind) if word[0].isdecimal()]
        return (
            behind[:1] in (["together"], ["combined"], ["alike"], ["respectively"])
            or "respectively" in low[max(sent.first, noun - 5) : noun]
            or (len(told) > 1 and told[1] - told[0] == 2 and behind[told[0] + 1] in (",", ":", "and"))
        )

    def _one(self, i: int, before: str, after: str) -> bool:
        """The word "one" as a pronoun or article; True where it has been entered as vague."""
        doc = self.doc
        low, toks = doc.low, doc.toks
        sent = doc.sents[doc.sent_of[i]]
        following = low[i + 2] if i + 2 < doc.n else ""
        if after in ("in", "out") and self._plain(i + 2 + (low[i + 2 : i + 3] in (["of"], ["every"]))):
            return False
        if self._one_noun_in(i + 1):
            return False
        if after == "of" and following in ("them", "these", "those") and before in (";", ",", "and", "with"):
            return False
        vague = (
            (not after[:1].isalpha() and low[max(sent.first, i - 3) : i - 1][-1:] in (["a"], ["an"], ["the"]))
            or (after == "of" and (before not in ("only", "just") or low[i - 2 : i - 1] == ["the"]))
            or (after in _DASHES and following == "time")
            or (before in _ONE_AFTER and not _unit(doc, i + 1)[0] and after != "that")
            or (
                before[:1].isalpha()
                and before not in _PREPOSITION
                and before.endswith(("ese", "ian", "ish", "can"))
                and (not after[:1].isalpha() or after in _PREPOSITION)
            )
            or (before == "in" and after in _ONE_CERTAIN)
            or (after in _ONE_CERTAIN and after != "time")
            or (i == sent.first and after[:1].isalpha() and not _unit(doc, i + 1)[0] and after not in _DURATION)
        )
        if after == "after" or after == "by":
            vague = True
        if vague and not toks[i].isdecimal():
            self._add(i, i + 1, "vague", "word")
            return True
        return False

    def _ordinal(self, i: int, last: int, value: float) -> None:
        """First, 123rd: a rank, a name ("13th Five-Year Plan"), a date left over, or a pointer ("the first of
        these")."""
        doc = self.doc
        low, toks, n = doc.low, doc.toks, doc.n
        sent = doc.sents[doc.sent_of[i]]
        before = low[i - 1] if i > sent.first else ""
        after = low[last] if last < sent.last else ""
        after_token = toks[last] if last < sent.last else ""
        if low[last + 1 : last + 2] and low[last + 1] in _DURATION and (after.isdecimal() or after in _CARDINAL):
            # "their first 36 months" is one length of time.
            if after.isdecimal():
                self._digit(last)
            else:
                self._cardinal(last)
            if self.found and self.found[-1].first == last:
                self.found[-1].first, self.found[-1].char_start = i, doc.starts[i]
                return
        capital = after_token[:1].isupper() and after_token[1:2].islower()
        if (
            (capital and (i > sent.first or after in _NAME_TAIL) and toks[i][:1].isupper() and after != "time")
            or (capital and low[i][0].isdecimal() and after in _NAME_TAIL)
            or (after == "five" and low[last + 1 : last + 3] == ["-", "year"])
        ):
            end = last
            while end < sent.last and (toks[end][:1].isupper() or toks[end] == "-" or low[end] in ("year", "five")):
                end += 1
            self._add(i, end, "name", "ordinal")
            return
        if not capital and (value > 4 or low[i][0].isdecimal()):
            # "the 73rd regular meeting", "the fifth national survey": an edition
            following = low[last + 1] if last + 1 < sent.last else ""
            if after in _EDITION or (following in _EDITION and after.isalpha() and after not in _PREPOSITION):
                self._add(i, last, "name", "ordinal")
                return
        if after in _DASHES and last + 1 < n and low[last + 1] in _HYPHENATED_ORDINAL:
            self._add(i, last, "vague", "ordinal")
            return
        if (after in _DASHES and low[last + 1 : last + 2] == ["time"] and before != "the") or (
            before == "the" and low[last + 1 : last + 3] in (["is", "to"], ["was", "to"], ["is", "that"])
        ):
            # "a first-time borrower", "The second measure is to filter"
            self._add(i, last, "vague", "ordinal")
            return
        word = not low[i][0].isdecimal()
        if word and value <= 4:
            # "was first reported", "the first of these", "one of the first", "first, ...", "the first and the third
            # grew"
            following = low[last + 1] if last + 1 < sent.last else ""
            if (
                after in _CARDINAL
                and before == "the"
                and (following in _VERB or following in _MOVE or following in ("of", ""))
            ):
                self._add(i, last + 1, "vague", "ordinal")
                return
            pointer = (after in _MOVE and after not in _CHANGE_NOUN) or (
                after in _ORDINAL_POINTER and before in ("the", "and") and not (after == "and" and following[:1] == "s")
            )
            if after == "of" and following not in ("these", "them", "those", "the"):
                pointer = False
            if any(
                low[j] == "of"
                and low[j - 1] in ("one", "some")
                and low[j + 1] not in ("which", "whom", "them", "these")
                for j in range(max(sent.first + 1, i - 5), i)
            ):
                pointer = True
            if low[last + 1 : last + 4] == ["in", "a", "row"] or after in ("straight", "consecutive", "successive"):
                pointer = False
            if pointer and not (after == "and" and self._rank_context(i)):
                self._add(i, last, "vague", "ordinal")
                return
            if (
                value == 1
                and (before in _EVENT_BEFORE_FIRST or (not before and after == ","))
                and not self._rank_context(i)
                and after not in ("in", "among", "nationwide")
            ):
                self._add(i, last, "vague", "ordinal")
                return
            if value == 1 and after in _REPORTED:
                self._add(i, last, "vague", "ordinal")
                return
            if value == 1 and after in _DURATION and low[i - 3 : i] != ["for", "the"] and following != "ever":
                self._add(i, last, "vague", "ordinal")
                return
            if not before and after == ",":
                self._add(i, last, "vague", "ordinal")
                return
            if value == 1 and not before and after_token[:1].islower() and after in ("the", "they", "we", "it"):
                self._add(i, last, "vague", "ordinal")
                return
        if before == "every" and after in _DURATION and not self._rank_context(i):
            self._add(i, last, "vague", "ordinal")
            return
        if after == "century":
            self._add(i, last + 1, "date", "ordinal")
            return
        if before == "every" and 2 <= value <= 20 and after[:1].isalpha() and after not in _DURATION:
            # "every third worker"
            self._part(i - 1 if i - 1 >= self.pos else i, last, 1.0, value)
            return
        self._exact(i, last, value, "1", "ordinal", "rank")

    def _rank_context(self, i: int) -> bool:
        low = self.doc.low
        return any(w in _RANK_VERB or w in ("ranking", "rankings") for w in low[max(0, i - 3) : i])

    # -- Chinese ------------------------------------------------------------------------------------

    def _han(self, i: int) -> None:
        """三 (a count), 二十三亿元, 第三 (a rank), 百分之三十 (a share), 三年 (a duration), 一 in a word (vague)."""
        doc, low = self.doc, self.doc.low
        share = low[i : i + 3] == ["百", "分", "之"]
        parsed = _han_number(low, i + 3 if share else i, doc.n)
        if parsed is None:
            return
        value, last = parsed
        after = low[last] if last < doc.n else ""
        if share:
            self._exact(i, last, value, "percent", "word", "share")
        elif i and low[i - 1] == "第":
            self._exact(i - 1, last, value, "1", "ordinal", "rank")
        elif after in _HAN_DURATION:
            self._exact(i, last + 1, value, _HAN_DURATION[after], "word", "duration")
        else:
            unit, end = _unit(doc, last)
            if unit is not None and unit != "1":
                self._exact(i, end, value, unit, "word")
            elif after in _HAN_MEASURE or last - i > 1:
                self._exact(i, last, value, "1", "word")
            elif low[i] in _HAN_DIGIT:
                self._add(i, i + 1, "vague", "word")


def _han_number(low: list[str], i: int, n: int) -> tuple[float, int] | None:
    """Value of the Chinese number from token i on and the token after it; None where there is none."""
    total = section = digit = 0.0
    j = i
    while j < n and total < _LARGEST_NUMBER:
        word = low[j]
        if word in _HAN_DIGIT:
            digit = _HAN_DIGIT[word]
        elif (scale := _HAN_SCALE.get(word)) is None:
            break
        elif scale < 1e4:
            section, digit = section + (digit or 1.0) * scale, 0.0
        elif j == i:
            break
        else:
            total, section, digit = (total + section + digit) * scale, 0.0, 0.0
        j += 1
    return (total + section + digit, j) if j > i else None


_MULTIPLE_SUFFIX = frozenset(("fold",))
_TOLD = frozenset(
    [
        "figures",
        "numbers",
        "rates",
        "values",
        "indicators",
        "items",
        "latter",
        "former",
        "categories",
        "shares",
        "amounts",
        "sums",
    ]
)
_VERB = (words("verb") | words("be") | words("have") | words("modal") | words("rank_verb")) - {
    "leading",
    "operating",
    "places",
}
_MOVE = words("up") | words("down")
_CHANGE_NOUN = words("change_noun")
_COMPARATIVE = words("comparative_up") | words("comparative_down")


def find(doc: Doc, claimed: bytearray) -> list[Numeral]:
    """All numeric expressions outside the claimed tokens, in text order, each with value, unit and a first kind."""
    return Finder(doc, claimed).run()
