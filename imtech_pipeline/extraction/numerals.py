"""Numeric expressions: where they stand, what number and unit they tell, and which of them are names or vague words.

Here belongs what a number alone says with the few words that touch it. Calendar expressions come from `periods`; what a
number is relative to, and of what, comes in `kinds` and later.
"""

from __future__ import annotations

from .lexicon import numbers, word_classes, words
from .model import Numeral
from .numerals_digits import ORDINAL_SUFFIX, DigitFinder
from .numerals_quantities import DURATION, VERB, VULGAR, three_quarters_long
from .numerals_units import (
    DASHES,
    Number,
    cardinal_words,
    digits_value,
    han_number,
    scale_words,
    suffix_unit,
    trailing,
)
from .tokens import Doc

_ONE_OFF = frozenset(("time", "off", "stop", "way", "sided", "man"))
_SAID = frozenset(("said", "says"))
_CARDINAL = numbers("cardinal")
_SCALE = numbers("scale")
_SCALE_PLURAL = words("scale_plural")
_ORDINAL = numbers("ordinal")
_FRACTION = numbers("fraction")
_MULTIPLE_VERB = numbers("multiple_verb")
_FOLD = numbers("fold")
_SENTENCE_ENDS = frozenset((".", "!", "?", "\u201d", '"', ")"))
_NAME_BEFORE = words("name_before")
_VAGUE_QUANTIFIER = words("vague_quantifier")
_RANK_VERB = words("rank_verb")
_PREPOSITION = words("preposition")
_DECADE = words("decade")
_HOURS = frozenset(str(hour) for hour in range(1, 13)) | frozenset(
    w for w, n in numbers("cardinal").items() if 0 < n <= 12
)
_WORD_STARTS = (
    frozenset(_CARDINAL) | frozenset(_ORDINAL) | frozenset(_FRACTION) | frozenset(_MULTIPLE_VERB) | frozenset(_FOLD)
    | _DECADE | _SCALE_PLURAL | frozenset(w for w in _SCALE if w.isascii())
    | {"twice", "thrice", "single", "tripling", "firsts"}
)  # fmt: skip
_FOREMOST = words("superlative") - {"leading", "major", "top"}
_NAME_TAIL = words("name_tail")
_EDITION = words("edition_noun")
_IN_NAME = frozenset(("-", "\u2013", "&", "(", ")", "and", "of"))
_TITLED = _EDITION | {"yearbook", "report", "cup", "awards", "budget"}
# "one case", "one project": a certain one, no count.
_ONE_CERTAIN = words("one_certain")
_ONE_AFTER = words("one_after")
_FRACTION_AFTER = words("fraction_after")
_DOUBLE_VERB = words("double_verb")
_DOUBLE_AFTER = words("double_after")
_DOUBLE_BEFORE = words("double_before")
_TWICE_AFTER = words("twice_after")
_ORDINAL_POINTER = words("ordinal_pointer")
_EVENT_BEFORE_FIRST = words("event_before_first")
_REPORTED = words("reported")
_HYPHENATED_ORDINAL = words("hyphenated_ordinal")
_HAN_DIGIT = numbers("han_digit")
_HAN_MEASURE = words("han_measure")
_HAN_DURATION = word_classes()["han_duration"]
_HAN_START = frozenset(_HAN_DIGIT) | {"十", "百"}
REASONS = {
    "date": "calendar expression: it dates other figures and is none itself",
    "duration": "length of time: it says how long, not how much",
    "name": "part of a name, identifier, edition, address or table head",
    "vague": "number word with no number behind it",
}
_END_OF_SCALE = frozenset("poorest richest wealthiest top bottom lowest highest best-paid remaining".split())
_THIRD_OF = frozenset(("countries", "parties", "party"))
_HALVES_AFTER = frozenset(("as", "to", "in", "on", "after", "amid", "its", "from", ",", "."))
_FULL = frozenset(("fair", "full", "good", "whole"))
_TIMES = frozenset(("year", "month", "day", "week", "h", "quarter"))
_TOLD = frozenset("figures numbers rates values indicators items latter former categories shares amounts sums".split())
_VERB_BEHIND = words("be") | words("have") | words("modal")
_TURNS = frozenset("day game match month night round season term week year".split())
_SCHOOL_YEARS = frozenset(("class", "form", "grade", "standard"))
_MOVE = words("up") | words("down")
_CHANGE_NOUN = words("change_noun")
_COMPARATIVE = words("comparative_up") | words("comparative_down")


_TAKES_PART = words("takes_part")


_SCALED_ORDINAL = frozenset(("hundredth", "thousandth", "millionth"))


class Finder(DigitFinder):
    """One pass over a document's tokens; `found` is the ledger in text order."""

    def run(self) -> list[Numeral]:
        low, claimed, n = self.doc.low, self.claimed, self.doc.n
        starts = self.doc.where(_WORD_STARTS)
        digits = [
            i for i in self.doc.figures if (w := low[i]) < ":" or w in _HAN_START or w in VULGAR or w[0].isdecimal()
        ]
        if digits:
            starts = sorted({*digits, *starts})
        for i in starts:
            if i < self.pos or claimed[i]:
                continue
            if low[i][0].isdecimal():
                if i + 1 < n and low[i + 1] in ORDINAL_SUFFIX and self._touches_after(i):
                    order = digits_value(low[i])
                    if order is not None:
                        self._ordinal(i, i + 2, order[0])
                        continue
                if i + 2 < n and low[i + 1] in DASHES and low[i + 2] in _SCALED_ORDINAL:
                    order = digits_value(low[i])
                    if order is not None:
                        # "its 10-millionth car"
                        self._ordinal(i, i + 3, order[0] * _ORDINAL[low[i + 2]])
                        continue
                self._digit(i)
            elif low[i] in _HAN_START:
                self._han(i)
            elif low[i] in VULGAR:
                self._vulgar(i)
            elif low[i] > ":":
                self._word(i)
        return self.found

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
            one = after in ("a", "an") and "one" in low[i + 3 : i + 5]  # "twice an ordinary one"
            if after in _TWICE_AFTER or after in _COMPARATIVE or one or self._of_another(i + 1):
                self._exact(i, i + 1, factor, "ratio", "fold", "multiple")
            elif after == "in" and low[i + 2 : i + 4] == ["a", "row"]:
                self._exact(i, i + 1, factor, "1", "word")
            else:
                self._add(i, i + 1, "vague", "word")
        elif word == "halves" and before.isalpha() and before not in _CARDINAL and after in _HALVES_AFTER:
            self._exact(i, i + 1, 0.5, "ratio", "verb", "multiple")  # "Profit halves as costs bite"
        elif word == "half" or word == "halves":
            self._half(i)
        elif word in _CARDINAL:
            self._cardinal(i)
        elif word in _ORDINAL or word in _FRACTION:
            if (
                (before == "remaining" and word in _FRACTION and word != "quarters")
                or (
                    (before in ("a", "an", "one") or (before in ("mere", "bare") and low[i - 2] == "a"))
                    and word in _FRACTION
                    and (after not in _TURNS or word == "quarter" or low[i + 2 : i + 3] == ["on"])  # no "third night"
                    and (
                        after in _FRACTION_AFTER
                        or after in _VERB_BEHIND
                        or (after in _COMPARATIVE and low[i + 2 : i + 3] == ["than"])
                        or low[i - 2] in _MOVE
                        # "are to reach a quarter within three years", "to rise to a third by 2025"
                        or (low[i - 2] in ("reach", "to") and after in ("by", "within"))
                        # "wants to process a third at home", but "has two mills and will sell a third"
                        or (low[i - 2] in _TAKES_PART and "two" not in low[max(0, i - 16) : i])
                        or low[i - 2] in ("by", "nearly", "almost", "about", "around", "roughly", "over")
                        or not after[:1].isalpha()
                        or i + 1 >= doc.sents[doc.sent_of[i]].last
                        or low[i + 1 : i + 3] in (["or", "so"], ["of", "one"])
                    )
                )
            ):
                self._fraction(
                    i - 1 if i - 1 >= self.pos and before in ("a", "an", "one") else i, i + 1, 1.0, _FRACTION[word]
                )
            elif word in _FRACTION and before in _FULL and low[i - 2] == "a" and i - 2 >= self.pos:
                self._fraction(i - 2, i + 1, 1.0, _FRACTION[word])
            elif word in _FRACTION and before in _END_OF_SCALE and (after == "of" or not after[:1].isalpha()):
                self._fraction(i, i + 1, 1.0, _FRACTION[word])  # "the poorest tenth of households"
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
        elif word in _SCALE and after[:1].isdecimal() and self._touches_after(i):
            return  # "a CR450 train"
        elif word in _SCALE:
            if before in ("a", "one") or before in ("per", "first", "last", "next"):
                scale, last = scale_words(doc, i, prefixed=False)
                if before == "per" and self._denominator(i, Number(scale, 0.0, last, True)):
                    return
                first = i - 1 if before in ("a", "one") and i - 1 >= self.pos else i
                if first < i and (more := cardinal_words(doc, first)) is not None and more[1] > last:
                    scale, last = more  # "a hundred and five ships"
                self._quantity_words(first, i, scale, last)
            elif before in _VAGUE_QUANTIFIER:
                self._vague_scale(i)
            else:
                self._add(i, i + 1, "vague", "word")
        elif word == "single":
            if after in DASHES and low[i + 2 : i + 3] == ["digit"]:
                self._add(i, i + 3, "vague", "word")
            elif after == "day":
                self._exact(i, i + 2, 1.0, "day", "word", "duration")
        elif word in _DECADE:
            self._add(i, i + 1, "date", "word")
        elif toks[i]:
            self._add(i, i + 1, "vague", "word")

    def _of_another(self, i: int) -> bool:
        """ "twice last year's outlay", "twice today's price": of a figure of another time; but "twice last year"."""
        return not {"'s", "\u2019s"}.isdisjoint(self.doc.low[i + 1 : i + 3]) and self.doc.low[i] != ","

    def _quantity_words(self, first: int, i: int, value: float, last: int) -> None:
        """A number in words from `first` to `last` with its unit."""
        number = Number(value, trailing(value), last, value >= 1000)
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
            if after in DASHES:
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
        if after == "past" and self._is_hour(i + 2):
            self._add(i, i + 3, "date", "word")  # "half past five"
        elif after == "a" and i + 2 < n and low[i + 2] in _SCALE:
            scale, last = scale_words(doc, i + 2, prefixed=False)
            self._quantity_words(first, i, 0.5 * scale, last)
        elif after in DASHES and low[i + 2 : i + 3] in (["century"], ["decade"], ["hour"], ["day"], ["year"]):
            self._lasting(first, i + 3, 0.5, low[i + 2])
        elif after in ("a", "an") and (unit := suffix_unit(doc, i + 2))[0] not in (None, "1") and unit[0] not in _TIMES:
            # "half a percentage point"
            self._exact(first, unit[1], 0.5, unit[0] or "1", "word")
        elif before in ("first", "second", "latter", "other", "better") or (after in DASHES and self._touches_after(i)):
            self._add(i, i + 1, "vague", "word")
        elif before == "a" and low[i - 2] == "and" and low[i - 3] in DURATION and low[i - 4] in ("a", "an", "one"):
            self._lasting(i - 4, i + 1, 1.5, low[i - 3])
        elif (
            before == "a"
            and low[i - 2] == "and"
            and low[i - 4 : i - 3] in (["a"], ["one"])
            and i - 4 >= self.pos
            and (unit := suffix_unit(doc, i - 3))[0] not in (None, "1")
            and unit[1] == i - 2
        ):
            self._exact(i - 4, i + 1, 1.5, unit[0] or "1", "word")  # "a point and a half"
        elif (
            (after == "as" and low[i + 2 : i + 5] in (["much", "again", "as"], ["many", "again", "as"]))
            or (after == "as" and low[i + 3 : i + 4] == ["again"])
            or (after == "again" and low[i + 2 : i + 4] in (["as", "much"], ["as", "many"]))
        ):
            self._exact(first, i + 1, 50.0, "percent", "half_again", "change")
        elif after in ("hour", "day", "month", "year") or (
            after == "a" and low[i + 2 : i + 3] in (["day"], ["year"], ["century"], ["decade"], ["month"])
        ):
            self._exact(first, i + 1, 0.5, "year", "word", "duration")
        else:
            self._fraction(first, i + 1, 1.0, 2.0)

    def _is_hour(self, i: int) -> bool:
        word = self.doc.low[i] if i < self.doc.n else ""
        return word in _HOURS and suffix_unit(self.doc, i + 1)[0] is None

    def _lasting(self, first: int, last: int, value: float, word: str) -> None:
        """ "Half a century", "a day and a half": a duration in its unit, a century in years."""
        unit = DURATION[word].lstrip("0123456789")
        self._exact(first, last, value * float(DURATION[word][: -len(unit)] or 1), unit, "word", "duration")

    def _vulgar(self, i: int) -> None:
        """ "½ percent" is a quantity, "⅓ of the firms" a share."""
        value = VULGAR[self.doc.low[i]]
        factor, end = scale_words(self.doc, i + 1, prefixed=False)
        if factor != 1.0 or suffix_unit(self.doc, end)[0] is not None:
            self._quantity(i, Number(value * factor, 0.0, end, factor != 1.0))
        else:
            self._fraction(i, i + 1, value, 1.0)

    def _fraction(self, first: int, last: int, above: float, below: float) -> None:
        low = self.doc.low
        at = last + 2 if low[last : last + 2] in (["of", "a"], ["of", "one"]) else last
        if (
            at > last
            and at < self.doc.n
            and low[at][:3] == "per"
            and (unit := suffix_unit(self.doc, at))[0] == "percent"
        ):
            self._exact(first, unit[1], above / below, "percent", "fraction")  # "a mere tenth of one per cent"
            return
        if at > last and low[at : at + 1] in (["century"], ["decade"], ["year"], ["day"]):
            self._lasting(first, at + 1, above / below, low[at])
            return
        if at > last and low[at : at + 1] in (["million"], ["billion"], ["trillion"]):
            # "almost three-quarters of a million people"
            self._quantity_words(first, at, above / below * _SCALE[low[at]], at + 1)
            return
        at += at == last and at < self.doc.n and low[at] in DASHES
        if low[at : at + 1] in (["percentage"], ["percentage-point"], ["point"], ["points"]) and (
            point := suffix_unit(self.doc, at)
        )[0] in ("percentage_point", "point"):
            # "by a quarter of a percentage point", "a quarter point", "four-tenths of a point"
            self._exact(first, point[1], above / below, "percentage_point", "fraction")
            return
        self._part(first, last, above, below)

    def _in_name(self, i: int, last: int) -> bool:
        """ "Ghana Two Rivers Line", "the Four Seasons Hotel": capitals amid a name, in no heading."""
        toks, sent = self.doc.toks, self.doc.sents[self.doc.sent_of[i]]
        before = toks[i - 1]
        return (
            sent.first < i
            and last < sent.last
            and not toks[i].isupper()
            and toks[last][0].isupper()
            and (before == "the" or (before[0].isupper() and before not in ("In", "On")))
            and toks[sent.last - 1] in _SENTENCE_ENDS
        )

    def _cardinal(self, i: int) -> None:
        doc = self.doc
        low, n = doc.low, doc.n
        before = low[i - 1] if i else ""
        parsed = cardinal_words(doc, i)
        if parsed is None:
            return
        value, last = parsed
        after = low[last] if last < n else ""
        if value in (20, 40) and low[last + 1 : last + 3] == ["foot", "equivalent"]:
            self._add(i, last, "name", "word")  # "TEU (twenty-foot equivalent units)"
            return
        if after == "past" and self._is_hour(last + 1):
            self._add(i, last + 2, "date", "word")  # "ten past eleven", "twenty past 11"
            return
        if before in _SCHOOL_YEARS and value < 14 and low[i - 2 : i - 1] not in (["a"], ["the"]) and after[-1:] != "s":
            self._add(i, last, "name", "word")  # "finish grade nine", "children in class seven"
            return
        if before in _NAME_BEFORE and doc.toks[i - 1][0].isupper() and (value < 20 and not after[:1].isalpha()):
            self._add(i, last, "name", "word")  # "Phase one, 1 GW of PV"
            return
        if doc.toks[i][0].isupper() and self._in_name(i, last):
            self._add(i, last, "name", "word")
            return
        j = last + 1 if after in DASHES else last
        # "two-thirds", "three quarters"; "seven fifths" does not occur, "two fifths" does.
        if (
            j < n
            and low[j] in _FRACTION
            and value < 20
            and low[j] not in ("half", "second")
            and (value > 1) == low[j].endswith("s")
            and not (
                after not in DASHES and low[j] in ("quarters",) and (value != 3 or three_quarters_long(low, i, j + 1))
            )
        ):
            self._fraction(i, j + 1, value, _FRACTION[low[j]])
            return
        if (
            j < n
            and value == 1
            and low[j] in _FRACTION
            and (after in DASHES or low[j + 1 : j + 2] == ["of"] or low[j] == "half")
        ):
            self._fraction(i, j + 1, 1.0, _FRACTION[low[j]])
            return
        if value == 1 and last == i + 1 and self._one(i, before, after):
            return
        if (
            low[i] == "zero"
            and (after in DASHES or before in ("absolute", "from", "near", "net", "to"))
            and not suffix_unit(doc, last)[0]
        ) and not (after == "to" or before in ("from", "to")):
            self._add(i, last, "vague", "word")
            return
        if low[i] == "zero" and after in ("growth", "inflation"):
            self._exact(i, last, 0.0, "percent", "word")
            return
        if before == "top" and after not in _SCALE and suffix_unit(doc, last)[0] is None:
            self._exact(i - 1, last, value, "1", "word", "rank")
            return
        if before in ("the", "these", "those", "all") and value < 100 and self._counts_told(last):
            self._add(i, last, "vague", "word")
            return
        if after in DASHES and low[last + 1 : last + 2] in (["wheel"], ["wheeler"], ["wheelers"]):
            self._add(i, last, "name", "word")  # "sales of two-wheelers", "four-wheel drive"
            return
        if after in DASHES and low[last + 1 : last + 2] in (["way"], ["sided"], ["pronged"]):
            self._add(i, last, "vague", "word")  # "two-way trade"
            return
        if after in _FOREMOST and (before in ("the", "'s") or low[i - 2 : i] == ["s", "'"]) and value < 100:
            # "among the three largest ports", "the ten biggest makers": the top ten
            self._exact(i, last, value, "1", "foremost", "rank")
            return
        if before == "number" and value == 1 and low[i - 2 : i - 1] != ["the"]:
            self._exact(i - 1, last, value, "1", "word", "rank")
            return
        if last + 1 < n and low[last] in DASHES and low[last + 1] == "fold":
            self._exact(i, last + 2, value, "ratio", "fold", "multiple")
            return
        factor, end = scale_words(doc, last, prefixed=False)
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
            or after in VERB
            or (after in _MOVE and after not in _CHANGE_NOUN)
            or (
                after[-2:] == "ed" and (doc.low[last + 1 : last + 2] or ["."])[0] in _PREPOSITION
            )  # "the three shifted from"
            or (not after[0].isalnum() and after not in DASHES)
            or (after.endswith("s") and (self._shared_out(last) or self._does(last)))
        )

    def _does(self, noun: int) -> bool:
        """ "Together the two ports handle", "the three cities spent": known ones, and the noun stands alone."""
        low = self.doc.low
        sent = self.doc.sents[self.doc.sent_of[noun]]
        if noun + 1 >= sent.last or low[noun - 2] == "all" or low[noun - 3 : noun - 2] == ["of"]:
            return False
        if low[noun - 3] in _PREPOSITION:
            return False  # "Trade between the two countries has grown"
        following = low[noun + 1]
        return (following in VERB or following in _MOVE) and any(
            w[0].isdecimal() or w in _FRACTION for w in low[noun + 2 : min(noun + 12, sent.last)]
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
        if (
            after in ("in", "out")
            and self._plain(i + 2 + (low[i + 2 : i + 3] in (["of"], ["every"])))
            and not self.claimed[i + 2]
        ):
            return False
        if self._one_noun_in(i + 1):
            return False
        if after == "of" and following in ("them", "these", "those") and before in (";", ",", "and", "with"):
            return False
        vague = (
            (after == "for" and before in ("on", "in", "with", "of"))  # "spent 18 billion on one for 300,000 servers"
            or (
                (not after[:1].isalpha() or after in _VERB_BEHIND)
                and low[max(sent.first, i - 3) : i - 1][-1:] in (["a"], ["an"], ["the"])
            )
            # "Velm Coal, the biggest private one, cut"
            or (
                not after[:1].isalpha()
                and i - 3 >= sent.first
                and low[i - 3] in ("a", "an", "the")
                and before.isalpha()
                and low[i - 2].isalpha()
                and before not in _PREPOSITION
                and low[i - 2] not in _PREPOSITION
            )
            # "plus a national one under construction"
            or (i - 2 >= sent.first and low[i - 2] in ("a", "an") and before.isalpha() and after in _PREPOSITION)
            # "9 points more than one in the West Bank"
            or (before == "than" and after in _PREPOSITION and after not in ("for", "of"))
            or (before == "only" and low[i - 2 : i - 1] == ["the"])
            or (before in _FOREMOST and low[i - 2 : i - 1] in (["the"], ["'s"]) and after not in _SCALE)
            or (after == "of" and (before not in ("only", "just") or low[i - 2 : i - 1] == ["the"]))
            or (after in DASHES and following in _ONE_OFF)
            or (before in _ONE_AFTER and not suffix_unit(doc, i + 1)[0] and after != "that")
            or (
                before[:1].isalpha()
                and before not in _PREPOSITION
                and before.endswith(("ese", "ian", "ish", "can"))
                and (not after[:1].isalpha() or after in _PREPOSITION)
            )
            or (before == "in" and after in _ONE_CERTAIN)
            or (before in _SAID and after[:1].isalpha())  # "said one farmer"
            or (after in _ONE_CERTAIN and after != "time")
            or (
                (i == sent.first or (i == sent.first + 1 and not before[:1].isalnum()))
                and after[:1].isalpha()
                and not suffix_unit(doc, i + 1)[0]
                and after not in DURATION
            )
        )
        if after == "after" or after == "by" or low[i + 2 : i + 5] == ["at", "a", "time"]:
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
        if low[last + 1 : last + 2] and low[last + 1] in DURATION and (after.isdecimal() or after in _CARDINAL):
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
        # "the fourth session of the 14th provincial people's congress", "the 19th Zhaojun Culture Festival": an edition
        reach = last + (6 if low[i][0].isdecimal() else 2 if value > 4 else 1)
        for j in range(last, min(last + 12, sent.last)):
            if low[j] in _EDITION:
                self._add(i, last, "name", "ordinal")
                return
            if capital and (toks[j][0].isupper() or low[j] in _IN_NAME):
                continue  # "the 32nd Harbin International Economic and Trade Fair"
            if j + 1 >= reach:
                break
            if not (low[j][0].isalpha() or low[j] == "'s") or low[j] in _PREPOSITION or low[j] in VERB:
                break
        if after in DASHES and last + 1 < n and low[last + 1] in _HYPHENATED_ORDINAL:
            self._add(i, last, "vague", "ordinal")
            return
        if (after in DASHES and low[last + 1 : last + 2] == ["time"] and before != "the") or (
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
                and (following in VERB or following in _MOVE or following in ("of", ""))
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
            if value == 1 and after in DURATION and low[i - 3 : i] != ["for", "the"] and following != "ever":
                self._add(i, last, "vague", "ordinal")
                return
            if not before and after == ",":
                self._add(i, last, "vague", "ordinal")
                return
            if value == 1 and not before and after_token[:1].islower() and after in ("the", "they", "we", "it"):
                self._add(i, last, "vague", "ordinal")
                return
        if value == 3 and word and after in _THIRD_OF:
            self._add(i, last, "vague", "ordinal")  # "exports to third countries"
            return
        if before == "every" and after in DURATION and not self._rank_context(i):
            self._add(i, last, "vague", "ordinal")
            return
        if after == "century":
            self._add(i, last + 1, "date", "ordinal")
            return
        if before == "every" and 2 <= value <= 20 and after[:1].isalpha() and after not in DURATION:
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
        parsed = han_number(low, i + 3 if share else i, doc.n)
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
            unit, end = suffix_unit(doc, last)
            if unit is not None and unit != "1":
                self._exact(i, end, value, unit, "word")
            elif after in _HAN_MEASURE or last - i > 1:
                self._exact(i, last, value, "1", "word")
            elif low[i] in _HAN_DIGIT:
                self._add(i, i + 1, "vague", "word")


def find(doc: Doc, claimed: list[bool]) -> list[Numeral]:
    """All numeric expressions outside the claimed tokens, in text order, each with value, unit and a first kind."""
    return Finder(doc, claimed).run()


_QUOTES = frozenset(('"', "\u201c", "\u201d"))


def name_years(doc: Doc, found: list[Numeral]) -> None:
    """ "The 2012 Census of Agriculture", "Statistical Yearbook 2015": a year that is part of a name, and a time too."""
    toks, low = doc.toks, doc.low
    for n in found:
        if (
            n.form == "word"
            and n.kind == "level"
            and low[n.first - 1] in _QUOTES
            and n.last + 1 < doc.n
            and low[n.last + 1] in _QUOTES
            and low[n.last].isalpha()
        ):
            n.kind = "name"  # 'the "three zeros" program'
        if n.kind != "date" or not toks[n.first][:4].isdecimal():
            continue
        sent = doc.sents[n.sent]
        j = n.last
        while j < min(n.last + 8, sent.last) and (toks[j][0].isupper() or (j > n.last and low[j] in _IN_NAME)):
            j += 1
        named = any(low[i] in _TITLED and toks[i][0].isupper() for i in range(n.last, j))
        before = n.first - 1
        if named or (before >= sent.first and low[before] in _TITLED and toks[before][0].isupper()):
            n.kind = "name"
