"""What a number is written with: digits and their separators, scales, number words, the forms of units."""

from __future__ import annotations

from functools import lru_cache

from .lexicon import numbers, unit_forms, word_classes, words
from .tokens import Doc

_CARDINAL = numbers("cardinal")
_SCALE = numbers("scale")
_SCALE_TOUCHING = numbers("scale_touching")
# Before a dollar sign and a space: "that cost us $5 million", "A $690 million wind farm".
_NO_DOLLAR = frozenset(("us", "a", "A"))
_CURRENCY_LETTER = word_classes()["currency_letter"]
_PREFIX_FORMS = unit_forms()[0]
SUFFIX_FORMS = unit_forms()[1]
DASHES = frozenset("-\u2013\u2014\u2010\u2011")
_HAN_DIGIT = numbers("han_digit")
_HAN_SCALE = numbers("han_scale")
_PEOPLE = words("person")
_IN_METRES = words("measured_in_metres")
_LENGTH = words("told_in_metres")
_MILLIONS_OF = words("counted_in_millions")
_UNCOUNTED = _IN_METRES | words("preposition") | words("determiner") | {"less", "plus", "thus"}
# Longer digit runs are identifiers, and no float holds them.
LONGEST_NUMBER = 24
_LARGEST_NUMBER = 1e18
CURRENCY_WORDS = frozenset(
    form
    for form, forms in SUFFIX_FORMS.items()
    if any(len(f.unit) == 3 and f.unit.isupper() and f.unit != "TEU" for f in forms)
)
# How long a flow is counted does not belong to its unit: "38 billion cubic meters a year", "1,500 dollars per month".
_OVER_TIME = frozenset(("year", "month", "week", "day", "quarter", "working_day"))
_YIELDED = frozenset(("bu", "kg", "t", "lb", "q", "jin"))
_FIELD = {"acre": "acre", "hectare": "ha", "mu": "mu"}
_SPEED = {"second": "s", "minute": "min", "hour": "h"}
_DOT = (".",)
# What goods are sold by: "$81 a barrel", "9 yuan a kilo".
_OF_TREATY = frozenset("application applications filing filings international patent patents".split())
SOLD_BY = frozenset("oz bbl bu lb MWh kWh t kg g L gal m2 ft2 ha acre mu m3 jin h".split())


class Number:
    """A number as printed, without its unit."""

    __slots__ = ("last", "scaled", "step", "value")

    def __init__(self, value: float, step: float, last: int, scaled: bool) -> None:
        self.value = value
        self.step = step  # the weight of the last printed digit
        self.last = last  # token after it
        self.scaled = scaled


def decimal(value: float) -> float:
    """A product without the rest that binary fractions leave: 34.3 billion is 34,300,000,000."""
    if abs(value) < 1e6:
        return round(value, 6)
    return value if abs(value) < 1e15 and value == int(value) else float(f"{value:.15g}")


@lru_cache(maxsize=8192)
def digits_value(text: str) -> tuple[float, float] | None:
    """Value and weight of the last digit of a digit run with its separators; None where it is no number ("1.2.3")."""
    if len(text) > LONGEST_NUMBER:
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


def scale_words(doc: Doc, i: int, prefixed: bool) -> tuple[float, int]:
    """Product of the scale words from token i on ("hundred million", "lakh crore") and the token after them."""
    low, starts, ends = doc.low, doc.starts, doc.ends
    factor, n = 1.0, doc.n
    if i < n and (touching := _SCALE_TOUCHING.get(low[i])) and starts[i] == ends[i - 1]:
        # "5b yuan", "$4m" and "3m tonnes" are scales, "5m" of cable and "12 t" are units.
        if (
            prefixed
            or low[i] in ("k", "b")
            or len(low[i]) > 1
            or (i + 1 < n and low[i + 1] in CURRENCY_WORDS)
            or (low[i] == "m" and _millions(doc, i))
        ):
            return touching, i + 1
        return factor, i
    if i < n and ((prefixed and low[i] in ("m", "b", "t", "k")) or (low[i] == "m" and _millions(doc, i))):
        return _SCALE_TOUCHING[low[i]], i + 1
    if i + 1 < n and low[i] in DASHES and low[i + 1] in _SCALE and starts[i] == ends[i - 1]:
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
        elif word == "10,000" and i + 1 < n and low[i + 1] in CURRENCY_WORDS and factor == 1:
            factor *= 1e4
        else:
            break
        i += 1
    return factor, i


def _millions(doc: Doc, i: int) -> bool:
    """Whether the m behind a number is a million of what follows, or of what the text counts so elsewhere."""
    low, n = doc.low, doc.n
    if i == 0 or not low[i - 1][0].isdigit():
        return False
    after = low[i + 1] if i + 1 < n else ""
    if after in _IN_METRES:
        return False
    touching = doc.starts[i] == doc.ends[i - 1]
    if touching and doc.toks[i] == "M" and "." in low[i - 1]:
        return True  # "Airline carries 3.1M"
    if after in CURRENCY_WORDS or after in _PEOPLE or after in _MILLIONS_OF or (touching and _counted(after)):
        return True  # "3m tonnes", "12 m euros", but "15 m poles"
    if i > 1 and low[i - 2] in ("a", "an") and after.isalpha():
        return False  # "a 40m chimney"
    if (
        touching
        and "." in low[i - 1]
        and i + 2 < n
        and after.isalpha()
        and after not in _UNCOUNTED
        and _counted(low[i + 2])
    ):
        return True  # "2.4m overnight stays"
    if not touching or any(word in _LENGTH for word in low[max(0, i - 5) : i - 1]):
        return False  # "at a depth of 40m"
    if doc.counts_in_m < 0:
        doc.counts_in_m = 0
        for k in doc.places("m"):
            if k and low[k - 1][0].isdigit() and _surely_millions(doc, k):
                doc.counts_in_m = 1
                break
    return doc.counts_in_m > 0


def _surely_millions(doc: Doc, i: int) -> bool:
    after = doc.low[i + 1] if i + 1 < doc.n else ""
    return after in CURRENCY_WORDS or after in _PEOPLE or prefix_unit(doc, i - 1)[0] is not None


def _counted(word: str) -> bool:
    """Whether millions of it are told: "3m tonnes", "1.5m people", but "400m hurdles"."""
    if word in SUFFIX_FORMS:
        return len(word) > 2 or word in _MILLIONS_OF
    return word in _PEOPLE or (word.endswith("s") and len(word) > 3 and word not in _UNCOUNTED)


def is_letter(character: str) -> bool:
    """Whether a character makes words together with its neighbours; Chinese has no spaces, so none of its characters
    counts."""
    return character.isalpha() and not "\u3400" <= character <= "\u9fff"


def suffix_unit(doc: Doc, i: int) -> tuple[str | None, int]:
    """The unit of a number in front of token i, and the token after it; what stands in the next cell is none."""
    if 0 < i < doc.n and doc.low[i - 1][-1].isdecimal():
        parting = doc.text[doc.ends[i - 1]]
        if parting == "\t" or (parting == "\n" and "\n\n" in doc.text[doc.ends[i - 1] : doc.starts[i]]):
            return None, i
    return unit_at(doc, i)


def unit_at(doc: Doc, i: int) -> tuple[str | None, int]:
    """The unit whose written form begins at token i, and the token after it."""
    low, toks, n = doc.low, doc.toks, doc.n
    if i >= n:
        return None, i
    j = i
    if low[i] in DASHES and i + 1 < n and doc.starts[i] == doc.ends[i - 1] and doc.starts[i + 1] == doc.ends[i]:
        j = i + 1
    forms = SUFFIX_FORMS.get(low[j])
    if forms is None:
        return None, i
    after = low[j + 1] if j + 1 < n else ""
    if toks[j] == "PCT" and after in _OF_TREATY:
        return None, i  # "4,316 PCT patent applications": of the Patent Cooperation Treaty
    for form in forms:
        rest = form.rest
        end = j + 1 + len(rest)
        if (not rest or (rest[0] == after and tuple(low[j + 1 : end]) == rest)) and (
            form.case is None or tuple(toks[j:end]) == form.case
        ):
            if rest == _DOT and end < n and doc.sent_of[end] != doc.sent_of[end - 1]:
                continue  # "up 5.4 pct. Of this, ...": the dot ends the sentence
            if (
                len(form.unit) <= 2
                and end < n
                and doc.starts[end] == doc.ends[end - 1]
                and (is_letter(low[end][0]) or low[end][0].isdecimal() or low[end] in "'_")
            ):
                continue
            return form.unit, end
    return None, i


def per_unit(doc: Doc, unit: str, i: int) -> tuple[str, int]:
    """A unit's denominator: "yuan per kilogram", "barrels a day"."""
    low, n = doc.low, doc.n
    if i + 1 < n and low[i] in ("per", "a") and low[i + 1] == "pound" and _is_price(unit):
        return f"{unit}/lb", i + 2  # "averaged $4.43 a pound": no pound sterling
    if i + 1 < n and low[i] in ("per", "/"):
        if unit == "bbl" and low[i + 1] == "day":
            return "bbl/d", i + 2
        below, end = suffix_unit(doc, i + 1)
        if below and below not in ("1", "percent") and below not in _OVER_TIME and unit != "percent":
            return f"{unit}/{below}", end
    if unit == "bbl" and i + 1 < n and low[i] in ("a", "per") and low[i + 1] == "day":
        return "bbl/d", i + 2
    if i + 1 < n and low[i] in ("a", "an", "every", "each") and unit in _YIELDED and low[i + 1] in _FIELD:
        return f"{unit}/{_FIELD[low[i + 1]]}", i + 2  # "66.6 bushels an acre"
    if i + 1 < n and low[i] in ("a", "an", "every", "each") and low[i + 1] in _SPEED and not _is_price(unit):
        return f"{unit}/{_SPEED[low[i + 1]]}", i + 2  # "2,400 cubic metres a second"
    if i + 1 < n and low[i] in ("a", "an") and _is_price(unit):
        # A price: "$81 a barrel", "4,200 yuan a ton".
        below, end = suffix_unit(doc, i + 1)
        if below in SOLD_BY:
            return f"{unit}/{below}", end
    return unit, i


def _is_price(unit: str) -> bool:
    return len(unit) == 3 and unit.isupper() and unit != "TEU"


def of_stuff(doc: Doc, unit: str, i: int) -> str:
    """A unit whose denominator stands behind what is measured: "92 micrograms of fine dust per cubic metre"."""
    low, n = doc.low, doc.n
    if i >= n or low[i] != "of" or _is_price(unit) or unit in ("1", "percent", "percentage_point", "permille", "point"):
        return unit
    for j in range(i + 2, min(i + 5, n - 1)):
        if low[j] in ("per", "a", "an"):
            return per_unit(doc, unit, j)[0]
        if not low[j][0].isalpha():
            break
    return unit


def _looks_like_money(doc: Doc, i: int, letter: int) -> bool:
    """Whether the number at token i is an amount if the letters before it are a currency's: "N30,000", "R5-billion",
    "R18.45", "LE 5 million"; but no "M3" and no "TD 5"."""
    low = doc.low
    j = i + 1 + (low[i + 1 : i + 2] != [] and low[i + 1] in DASHES)
    scaled = j < doc.n and (low[j] in _SCALE or (low[j] in _SCALE_TOUCHING and j == i + 1 and low[j] != "t"))
    if doc.starts[i] != doc.ends[letter]:
        return scaled and (len(low[letter]) > 1 or low[letter] == "r")
    if i + 1 < doc.n and doc.starts[i + 1] - doc.ends[i] == 1 and len(low[i + 1]) == 3 and len(low[i]) <= 3:
        scaled = scaled or (low[i].isdecimal() and low[i + 1].isdecimal())  # "R143 691"
    return (
        scaled
        or "," in low[i]
        or low[i][-3:-2] == "."
        or ("." in low[i] and low[letter] in "rkn")
        or low[i + 1 : i + 2] == ["per"]
        or (low[i + 1 : i + 2] == ["a"] and suffix_unit(doc, i + 2)[0] is not None)
        # "by R285 to R4,120"
        or any(
            low[k] == low[letter]
            and (
                "," in low[k + 1]
                or low[k + 2 : k + 3] == ["per"]
                or (low[k + 2 : k + 3] == ["a"] and suffix_unit(doc, k + 3)[0] is not None)
            )
            and low[k + 1][0].isdecimal()
            and doc.ends[k] == doc.starts[k + 1]
            for k in range(max(0, letter - 40), min(letter + 40, doc.n - 1))
        )
    )


def prefix_unit(doc: Doc, i: int) -> tuple[str | None, int]:
    """The currency written before token i, and the first token of it."""
    low, toks = doc.low, doc.toks
    if i == 0 or doc.starts[i] - doc.ends[i - 1] > 2:
        return None, i
    last = i - 1
    if low[last] == "." and last and doc.starts[last] == doc.ends[last - 1] and low[last - 1] == "rs":
        last -= 1
    if low[last] in _CURRENCY_LETTER and toks[last].isupper() and _looks_like_money(doc, i, last):
        return _CURRENCY_LETTER[low[last]], last
    forms = _PREFIX_FORMS.get(low[last])
    if forms is None:
        return None, i
    for form in forms:
        k = len(form.rest)
        first = last - k
        if (
            first >= 0
            and (toks[first] not in _NO_DOLLAR or doc.starts[first + 1] == doc.ends[first])
            and (k == 0 or (low[last - 1] == form.rest[-1] and tuple(low[first:last]) == form.rest))
            and (form.case is None or tuple(toks[first : last + 1]) == form.case)
        ):
            return form.unit, first
    return None, i


def cardinal_words(doc: Doc, i: int) -> tuple[float, int] | None:
    """Value of the number words from token i on ("four hundred and fifteen", "two and a half million") and the token
    after."""
    low, n = doc.low, doc.n
    total = current = 0.0
    seen = False
    j = i
    while j < n and total + current < _LARGEST_NUMBER:
        word = low[j]
        if word in _CARDINAL or (word == "a" and not seen):
            value = _CARDINAL.get(word, 1.0)
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
        elif seen and (after := and_a_half(low, j)):
            # "two and a half million", "a million and a half"
            current += 0.5 * _SCALE.get(low[j - 1], 1.0)
            j = after
            if j < n and low[j] in _SCALE:
                total, current = (total + current) * _SCALE[low[j]], 0.0
                j += 1
            return total + current, j
        elif (
            word in DASHES
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


def and_a_half(low: list[str], j: int) -> int:
    """The token after "and a half" or "-and-a-half" at token j, 0 where there is none."""
    if low[j] in DASHES and low[j + 1 : j + 6] == ["and", low[j], "a", low[j], "half"]:
        return j + 6
    return j + 3 if low[j : j + 3] == ["and", "a", "half"] else 0


def trailing(value: float) -> float:
    """Weight of the last digit that is not zero, 0 where that is the units or the number is small enough to have been
    counted."""
    if value < 100 or value % 10:
        return 0.0
    weight = 10.0
    while value % (weight * 10) == 0:
        weight *= 10
    return weight


def han_number(low: list[str], i: int, n: int) -> tuple[float, int] | None:
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
