"""Digit runs: which are names, telephone numbers, clock times and denominators, and which are quantities."""

from __future__ import annotations

import re

from .lexicon import numbers, words
from .model import Numeral
from .numerals_quantities import BEFORE_CENTS, VERB, QuantityFinder
from .numerals_units import (
    CURRENCY_WORDS,
    DASHES,
    LONGEST_NUMBER,
    Number,
    digits_value,
    is_letter,
    per_unit,
    prefix_unit,
    suffix_unit,
)

_REMARKS = frozenset(("provisional", "preliminary", "revised", "estimate", "estimates", "estimated"))
_PARAGRAPH = re.compile(r"\d{1,2}\.\d{1,2}")
_SCALE = numbers("scale")
_SCALE_TOUCHING = numbers("scale_touching")
_NAME_BEFORE = words("name_before")
_RUNS = frozenset(("classes", "forms", "grades", "lines", "years"))
_BEFORE_RUNS = frozenset(("for", "from", "in", "of", "on"))
_ROUNDED = frozenset(("round", "rounding", "rounded"))
_RUNS_TO = frozenset(("to", "and", "-", "\u2013"))
_FILE_EXTENSION = words("file_extension")
_SUPERLATIVE = words("superlative")
ORDINAL_SUFFIX = frozenset(("st", "nd", "rd", "th"))
_COPYRIGHT = frozenset(("copyright", "\u00a9"))
_AT_END_OF_NAME = words("numbered_name")
_COMPOUND_HEAD = words("compound_head")
_PHONE = words("phone")
_NUMBER_ABBREVIATION = words("number_abbreviation")
_NUMBERED_RANK = words("numbered_rank")
_DIALLED = frozenset(("hotline", "helpline"))
_DIALLING = frozenset(("call", "dial", "ring"))
_ZONE = frozenset(("gmt", "utc", "cst", "bst", "est", "et", "cet", "jst", "hrs"))
_HALVES = frozenset(("am", "pm", "a.m.", "p.m."))
_CLOCK = _ZONE | _HALVES
_AS_LONG = (["long"], ["wide"], ["high"], ["tall"], ["deep"], ["thick"])
_IN_THE_DAY = (["in", "the", "morning"], ["in", "the", "afternoon"], ["in", "the", "evening"])
# "720p" and "1080p" are pictures, "147.9p" is pence.
_COUNTED_FIRST = frozenset(
    ("older", "elderly", "young", "adult", "live", "registered", "married", "employed", "permanent")
)
_AGED = frozenset(("olde", "elde"))
_PEOPLE = frozenset(("persons", "population", "residents", "inhabitants", "person"))
_QUOTES = frozenset('"\u201c\u201d\u2018\u2019')
_STOCK_INDEX = words("stock_index")
_LISTING = frozenset(("forbes", "fortune"))
_LINES = frozenset(("240", "360", "480", "540", "576", "720", "1080", "1440", "2160", "4320"))
_MOVE = words("up") | words("down")


_WAS = frozenset(("was", "were", "is", "are"))  # "Deaths per 100,000 were 11.4"
_CLOCKED = frozenset("in of clocked ran with timed and".split())


_TO_TOP = frozenset(("to", "will", "would", "could", "can", "may", "might", "should"))
_ERA = words("era")
_OF_ERA = (["bc"], ["ad"], ["bce"], ["ce"], ["bc-ad"])
_ENDING = frozenset(("ended", "ending", "result", "resulted", "resulting", "results"))
_GOES_ON = frozenset("after and as at by during for from on or the to under when where while with".split())


class DigitFinder(QuantityFinder):
    """What a digit run is: a name, a clock time, a denominator, a place in a ranking, or a quantity."""

    def _small(self, i: int) -> bool:
        """Whether a token is a number of one or two digits that a class or a line may have."""
        w = self.doc.low[i]
        return w.isdecimal() and len(w) < 3 and int(w) < 14

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
        if after == "-" and low[i + 2 : i + 4] == ["foot", "equivalent"]:
            return True  # "TEU (20-foot equivalent units)"
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
            if (before in "_/\\#@=?&~" or (is_letter(before[-1]) and is_letter(before[0]))) and (
                prefix_unit(doc, i)[0] is None
            ):
                told = self.found[-1] if self.found else None
                if before == "/" and told is not None and told.last == i - 1 and told.kind != "name":
                    return suffix_unit(doc, i + 1)[0] is None  # "60 MW/240 MWh"
                return not (before.endswith("fy") or (before in _SCALE and not toks[i - 1].isupper()))
            if before in DASHES and i >= 2 and doc.ends[i - 2] == doc.starts[i - 1]:
                head = low[i - 2]
                if (
                    head == "under"
                    and 10 <= float(low[i][:2].rstrip(".,")) <= 23
                    and len(low[i]) == 2
                    and after not in DASHES
                    and after != "s"
                ):
                    return suffix_unit(doc, i + 1)[0] is None and after not in _SCALE  # "the under-17 team"
                if head == "号" or (is_letter(head[0]) and head not in _COMPOUND_HEAD):
                    return not (head in CURRENCY_WORDS or prefix_unit(doc, i - 1)[0])
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
                return not self._of_next_in_brackets(i)
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
                is_letter(after[0])
                and after not in _SCALE_TOUCHING
                and after not in _SCALE  # "4.7billion"
                and after not in ORDINAL_SUFFIX
                and after != "s"
                and not (after == "c" and before in BEFORE_CENTS)
                and (after != "x" or (i + 2 < n and self._touches_after(i + 1) and low[i + 2][0].isalnum()))
                and suffix_unit(doc, i + 1)[0] is None
            ):
                return True
            # A telephone or a licence: more digits than a range would have.
            if (
                after in DASHES
                and i + 2 < n
                and low[i + 2].isdecimal()
                and doc.starts[i + 2] == doc.ends[i + 1]
                and (len(low[i + 2]) >= 6 or len(toks[i]) >= 6)
            ):
                return True
        if before == ")" and low[i - 3 : i] == ["(", "c", ")"]:
            return True
        if before in ("\u00a9", "\u5907", "\u53f7") or not _COPYRIGHT.isdisjoint(low[max(sent.first, i - 5) : i]):
            return True
        if low[i].isdecimal() and (self._dialled(i) or (len(low[i]) > 2 and after in _DIALLED)):
            return True
        if (
            after == "/"
            and low[i].isdecimal()
            and i + 2 < n
            and len(low[i + 2]) == 4
            and low[i + 2][:2] in ("19", "20")
            and low[i + 2].isdecimal()
            and self._touches_after(i)
            and self._touches_after(i + 1)
        ):
            return True  # "Press release 217/2023", "Code 27/2025"
        if low[sent.last - 1] in _FILE_EXTENSION and low[sent.last - 2] == ".":
            return True
        if after in ("kb", "mb") and low[i - 1 - (before in (",", "("))] in _FILE_EXTENSION:
            return True  # "(PDF, 2.3 MB)"
        if (
            before in _NAME_BEFORE
            and (after not in _SCALE)
            and not suffix_unit(doc, i + 1)[0]
            and (toks[i - 1][0].isupper() or before not in _AT_END_OF_NAME)
        ):
            # Not "its target of building 24,000 vehicles"
            counted = "," in low[i] and after[:1].isalpha() and not toks[i - 1][0].isupper()
            if before == "building" and (toks[i - 1].islower() or i - 1 == sent.first):
                # "calls for building 12 schools", "building 100 new laboratories"
                counted = counted or any(w[-1:] == "s" and w.isalpha() for w in low[i + 1 : min(i + 3, sent.last)])
            return not counted and not (before == "number" and low[i - 2 : i - 1] == ["the"])
        if before in _RUNS and self._small(i) and after in _RUNS_TO and i + 2 < doc.n and self._small(i + 2):
            return low[i - 2] in _BEFORE_RUNS  # "pupils in years 1 to 3", "trains on lines 1 and 2"
        if (
            before in _RUNS_TO
            and self.found
            and self.found[-1].kind == "name"
            and self.found[-1].last == i - 1
            and (low[self.found[-1].first - 1] in _NAME_BEFORE or low[self.found[-1].first - 1] in _RUNS)
            and low[self.found[-1].first - 1][-1] == "s"
        ):
            return True  # "Units 1 to 3"
        if toks[i - 2 : i] == ["Long", "March"]:
            return True  # the rocket "Long March 2C" has no degrees
        if i > sent.first + 1 and (after == ":" or after in _QUOTES) and toks[i - 1][0].isupper():
            # the films "Lucky River 2" and "Lucky River 2: The Return"
            j = i - 1
            while j > max(sent.first, i - 8) and (toks[j][0].isupper() or low[j] in ("of", "the", "and", "-")):
                j -= 1
            if low[j] in _QUOTES:
                return True
        # "The CSI 300 fell", "the S&P 500 closed", "the 2009 G-20 summit"
        if (
            i > sent.first + 1
            and low[i].isdecimal()
            and toks[i - 1][0].isupper()
            and (not is_letter(after[:1] or ".") or after in _MOVE or after in VERB or after.endswith("ed"))
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
            and suffix_unit(doc, i + 1)[0] is None
        ):
            return True
        if before in _STOCK_INDEX and low[i].isdecimal() and len(low[i]) <= 4:
            return True
        if low[i] in ("500", "2000") and (before in _LISTING or (before == "global" and low[i - 2] in _LISTING)):
            return True  # "35 of the Fortune 500 companies"
        if before == "." and i >= 2 and low[i - 2] in _NUMBER_ABBREVIATION:
            return not self._numbered_rank(i)
        if before in ("no", "nos") and toks[i - 1][0].isupper():
            return not self._numbered_rank(i)
        if before == ":" and low[i].isdecimal() and len(low[i]) <= 2 and low[i - 2] in ("notes", "note"):
            return after in (".", ")", "/") or not self._counted(i)  # "Notes: 1. Figures are rounded."
        if (
            after == "/"
            and low[i].isdecimal()
            and self._touches_before(i + 1)
            and self._touches_before(i + 2)
            and len(low[i + 2 : i + 3]) == 1
            and low[i + 2].isdecimal()
            and len(low[i + 2]) in (2, 4)
            and before in ("release", "communique", "communiqu\u00e9", "bulletin", "circular", "comunicado")
        ):
            return True  # "PRESS RELEASE 341/22"
        if before == ":" and low[i - 2] in ("no", "nos") and toks[i - 2][0].isupper() and i - 2 > sent.first:
            return True  # "Release No: 48"
        if before == ":" and i >= 2 and low[i - 2] in _NAME_BEFORE:
            # "Note: 19,940 dwellings were sampled" counts
            return not self._counted(i)
        if (
            i == sent.first
            and (
                after in (".", ")", "\u3001")
                or (after == "/" and self._touches_before(i + 1) and not self._touches_before(i + 2))  # "1/ Estimate."
            )
            and low[i].isdecimal()
            and len(low[i]) <= 2
            and sent.last - sent.first > 2
        ):
            return True
        if i == sent.first and len(low[i]) == 1 and after in _REMARKS and sent.last - i < 5:
            return True  # "1 Provisional."
        if (
            i == sent.first
            and _PARAGRAPH.fullmatch(low[i])
            and sent.last - i > 4
            and toks[i + 1][0].isupper()
            and after not in _SCALE
            and suffix_unit(doc, i + 1)[0] is None
        ):
            return True  # "2.1 Exports fell": the number of a paragraph
        if (
            sent.last - sent.first <= 12
            and all(not t[0].isalpha() for t in low[sent.first : sent.last])
            and low[i].isdecimal()
            and len(low[i]) <= 3
        ):
            return True
        return bool(len(low[i]) >= 8 and low[i].isdecimal())

    def _of_next_in_brackets(self, i: int) -> bool:
        """ "31 percent of the calls, followed by parking (17) and noise (11)": no number of a note."""
        if not self.found:
            return False
        told, low = self.found[-1], self.doc.low
        between = low[told.last : i - 1]
        alike = told.unit == "percent" or low[told.first - 1] == "("
        closed = between[:1] == [")"] or between[1:2] == [")"]  # also "Norway (16 golds) and Germany (12)"
        return alike and 1 < len(between) <= 14 and between[-1].isalpha() and ("followed" in between or closed)

    def _counted(self, i: int) -> bool:
        """Whether behind a number, and behind groups of three digits that go on with it, a noun in small letters
        follows."""
        doc, j = self.doc, i + 1
        while j < doc.n and len(doc.low[j]) == 3 and doc.low[j].isdecimal() and doc.starts[j] - doc.ends[j - 1] == 1:
            j += 1
        return j < doc.n and len(doc.toks[j]) > 2 and doc.toks[j].isalpha() and doc.toks[j].islower()

    def _blocks(self, i: int) -> int:
        """The token behind a telephone or catalogue number that begins at token i: "+44 1633 555 0100",
        "1-800-263-1136", "021 555 0134", "23-10-0216-01"; or i."""
        doc = self.doc
        low, starts, ends = doc.low, doc.starts, doc.ends
        plus = i > 0 and (
            (low[i - 1] == "+" and self._touches_before(i) and len(low[i]) <= 3) or low[i - 1] in _DIALLING
        )
        dialled = low[i][0] == "0" and len(low[i]) > 1 and low[i + 1 : i + 2] != ["-"]
        blocks, digits, last, odd = 1, len(low[i]), i + 1, i > 0 and low[i - 1] in _DIALLING
        while last < doc.n and blocks < 8:
            at = last + (low[last] in DASHES and starts[last] == ends[last - 1])
            if at >= doc.n or not low[at].isdecimal() or starts[at] - ends[at - 1] != (1 if at == last else 0):
                break
            if at == last and not (plus or dialled):
                break
            odd = odd or len(low[at]) != 3
            blocks, digits, last = blocks + 1, digits + len(low[at]), at + 1
        if dialled:
            return last if digits >= 8 else i
        if plus:
            return last if blocks >= 3 and digits >= 9 and odd else i
        return last if blocks >= 4 else i

    def _dialled(self, i: int) -> bool:
        """ "Tel. +352 4301 33444", "Phone: (0911) 98208-6563": between it and that word nothing but signs."""
        low = self.doc.low
        for j in range(i - 1, max(-1, i - 9), -1):
            if low[j][0].isalpha():
                return low[j] in _PHONE
        return False

    def _numbered_rank(self, i: int) -> bool:
        """ "No 2 in solar", "No. 1 nationwide" tell a place; "No. 17 Middle School", "berth No 3 and No 4" a name."""
        low, n = self.doc.low, self.doc.n
        at = i - 1 - (low[i - 1] == ".")
        if at and low[at - 1] in _NAME_BEFORE:
            return False
        after = low[i + 1] if i + 1 < n else "."
        return after in _NUMBERED_RANK and len(low[i]) < 3

    def _digit(self, i: int) -> None:
        doc = self.doc
        low, n = doc.low, doc.n
        after = low[i + 1] if i + 1 < n else ""
        before = low[i - 1] if i else ""
        if (
            low[i].isdecimal()
            and len(low[i]) <= 4
            and (after in DASHES or before == "+" or low[i][0] == "0" or before in _DIALLING)
            and (last := self._blocks(i)) > i
        ):
            self._add(i - (before == "+"), last, "name")
            return
        if self._clock_or_phone(i) or self._long_ago(i):
            return
        if after in ("x", "\u00d7") and self._picture(i):
            return
        if self._defined(i):
            return
        if after == "p" and self._touches_after(i) and low[i] not in _LINES and self._pence(i):
            return
        double = before == "double" and doc.toks[i - 1] == "Double" and low[i] in ("10", "11", "12", "18")
        if double or self._is_name(i) or (low[i] == "100" and self._rounded_sum(i)):
            last = i + 1
            if after and self._touches_after(i) and is_letter(after[0]) and len(after) <= 2:
                last = i + 2
            first = (
                i - 2
                if before in DASHES
                and self._touches_before(i)
                and i >= 2
                and doc.ends[i - 2] == doc.starts[i - 1]
                and len(low[i - 2]) <= 6
                and low[i - 2].isalpha()
                else i
            )
            self._add(max(first, self.pos), last, "name")
            return
        if before == "top" or (before in DASHES and i >= 2 and low[i - 2] == "top"):
            place = digits_value(low[i])
            if (
                place
                and place[1] == 1.0
                and not (place[0] >= 1000 and low[i - 2] in _TO_TOP)  # "is likely to top 60,000 this year"
                and after not in _SCALE
                and not (after in _SCALE_TOUCHING and self._touches_after(i))
                and suffix_unit(doc, i + 1)[0] is None
            ):
                self._exact(i - 1 if before == "top" else i - 2, i + 1, place[0], "1", "digits", "rank")
                return
        if (before == "no" or (before == "." and i >= 2 and low[i - 2] == "no")) and self._numbered_rank(i):
            place = digits_value(low[i])
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
            self._exact(i, i + 1, float(low[i][:LONGEST_NUMBER]), "1", "digits", "rank")
            return
        number = self._number(i)
        if number is None:
            self._add(i, i + 1, "name")
            return
        # "struck 6.8 out of 100,000 people"
        out_of = before == "of" and i > 3 and low[i - 2] == "out" and "." in low[i - 3] and number.value >= 1000
        out_of = out_of and doc.sent_of[i - 3] == doc.sent_of[i]
        if (out_of or (before in ("per", "every", "each") and number.value >= 100)) and self._denominator(i, number):
            return
        self._quantity(i, number)

    def _long_ago(self, i: int) -> bool:
        """ "the Ming Dynasty (1368-1644)", "built in 1579", "in 221 BC", "AD 618": years before those of statistics."""
        doc = self.doc
        low, toks, n = doc.low, doc.toks, doc.n
        word, before = low[i], low[i - 1] if i else ""
        if not word.isdecimal() or len(word) > 4:
            return False
        first = i - (before == "ad" and toks[i - 1] == "AD" and i > self.pos)
        last = i + 1 + (low[i + 1 : i + 2] in _OF_ERA and toks[i + 1].isupper())
        old = last > i + 1 or first < i
        if old and toks[i + 1 : i + 2] == ["BC-AD"] and low[i + 2 : i + 3] and low[i + 2].isdecimal():
            last += 1
        elif last + 1 < n and low[last] in DASHES and low[first - 1] == "(":
            end = last + 1 + (toks[last + 1] == "AD")
            if end < n and low[end].isdecimal() and len(low[end]) <= 4:
                era = old or not _ERA.isdisjoint(low[max(0, first - 6) : first])
                later = int(low[end]) > int(word) >= 100 and int(low[end]) < 1950
                if era or (later and len(word) == 4 and toks[first - 2][:1].isupper()):
                    old, last = True, end + 1 + (low[end + 1 : end + 2] in _OF_ERA)
        if not old and before == "in" and len(word) == 4 and 1000 <= int(word) < 1800 and low[i - 2] not in _ENDING:
            after = toks[i + 1] if i + 1 < n else "."
            old = not after[0].islower() or low[i + 1] in _GOES_ON
        if old:
            self._add(first, last, "date")
        return old

    def _defined(self, i: int) -> bool:
        """ "$1 = 61.8 rupees", "1 lakh = 100,000": the one that is given a value, and the scale that is explained."""
        doc, low = self.doc, self.doc.low
        if low[i + 1 : i + 3] == ["=", "100"] and low[i].isdecimal() and len(low[i]) == 4:
            self._add(i, i + 1, "date")  # "2018=100": the base of an index
            return True
        if low[i] == "100" and low[i - 1] == "=" and i > 1:
            self._add(i, i + 1, "name")
            return True
        if doc.low[i] == "1" and (number := self._number(i)) is not None:
            _, last = suffix_unit(doc, number.last)
            if low[max(last, number.last) : max(last, number.last) + 1] == ["="]:
                self._add(prefix_unit(doc, i)[1], max(last, number.last), "name")
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

    def _picture(self, i: int) -> bool:
        """ "640 x 480": the size of a picture; "3 x 4 metres" is none."""
        low = self.doc.low
        sides = (low[i], *low[i + 2 : i + 3])
        if not all(w.isdecimal() and 3 <= len(w) <= 4 for w in sides) or len(sides) < 2:
            return False
        if suffix_unit(self.doc, i + 3)[0] is not None:
            return False
        self._add(i, i + 3, "name")
        return True

    def _pence(self, i: int) -> bool:
        """ "147.9p a litre": hundredths of a pound."""
        number = digits_value(self.doc.low[i])
        last = i + 2
        if number is None or (
            last < self.doc.n and self.doc.starts[last] == self.doc.ends[i + 1] and is_letter(self.doc.low[last][0])
        ):
            return False
        unit, end = per_unit(self.doc, "GBP", last)
        self._measure(i, end, round(number[0] / 100, 9), number[1] / 100, unit)
        return True

    def _clock_or_phone(self, i: int) -> bool:
        """A time of day with its zone or half of the day ("8:30 a.m.", "1640 GMT"); three blocks of digits, as in
        "613-951-4636"."""
        low, n = self.doc.low, self.doc.n
        if i + 1 >= n:
            return False
        last = i + 1
        if low[last] == ":" and low[i - 1] in _CLOCKED and self._lap(i):
            return True
        if low[last] == ":" and i + 3 < n and low[i + 2].isdecimal() and len(low[i + 2]) == 2:
            last = i + 3
        if last == i + 3 and self._touches_after(i) and self._touches_after(i + 1) and self._is_clock(i):
            while last < n and low[last] in _CLOCK:
                last += 1
            self._add(i, last, "date")
            return True
        if (
            last < n
            and low[last] in _CLOCK
            and len(low[i]) <= 4
            and (
                last > i + 1
                or low[last] in _ZONE
                or (low[last] in _HALVES and low[i].isdecimal() and int(low[i]) <= 12)
            )
        ):
            while last < n and low[last] in _CLOCK:
                last += 1
            self._add(i, last, "date")
            return True
        if low[last : last + 3] in _IN_THE_DAY and low[i - 1] in ("at", "by", "until") and len(low[i]) <= 2:
            self._add(i, last, "date")  # "At 7 in the morning"
            return True
        if low[last] == "o" and low[last + 2 : last + 3] == ["clock"] and low[i].isdecimal() and int(low[i]) <= 12:
            self._add(i, last + 3, "date")
            return True
        if (
            low[i + 1] in DASHES
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

    def _lap(self, i: int) -> bool:
        """ "ran 27:14.32", "won in 2:05:11": how long a race took."""
        low = self.doc.low
        if i + 3 >= self.doc.n or not (self._touches_after(i) and self._touches_after(i + 1)) or "." in low[i]:
            return False
        parts = [low[i], low[i + 2]]
        if "." not in low[i + 2]:
            if low[i + 3] != ":" or i + 4 >= self.doc.n or not self._touches_after(i + 2):
                return False
            parts.append(low[i + 4])
        if not all(p[:1].isdecimal() and p.replace(".", "", 1).isdecimal() and len(p) <= 5 for p in parts):
            return False
        seconds = 0.0
        for part in parts:
            seconds = seconds * 60 + float(part)
        self._exact(i, i + 2 * len(parts) - 1, seconds, "s", "digits", "duration")
        return True

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

    def _rounded_sum(self, i: int) -> bool:
        """ "Figures may not add up to 100 because of rounding": no figure."""
        doc = self.doc
        sent = doc.sents[doc.sent_of[i]]
        return doc.low[i - 1] == "to" and doc.tells(_ROUNDED, sent.first, sent.last)

    def _denominator(self, i: int, number: Number) -> bool:
        """ "1.53 patents for every 10,000 people": the 10,000 belongs to the unit of the 1.53."""
        doc = self.doc
        sent = doc.sent_of[i]
        low, last = doc.low, number.last
        under, end = suffix_unit(doc, last)
        if under is not None and low[i - 1] == "each" and low[end : end + 1] in _AS_LONG:
            return False  # "five tunnels, each 300 meters long"
        told = self.found[-1] if self.found else None
        if under is not None and number.scaled and told is not None and told.last == i - 1 and told.unit == "1":
            told.unit = f"1/{low[i]} {under}"  # "fell to 0.011 per million tonnes"
            self._add(i, end, "name")
            return True
        if under is not None:
            # "energy consumption per 10,000 yuan of GDP"
            self._add(i, end, "name")
            return True
        stop = last
        while (
            stop < min(doc.n, last + 2)
            and low[stop] not in _WAS
            and low[stop][0].isalpha()
            and (stop == last or low[last] in _COUNTED_FIRST)
        ):
            stop += 1
        things = low[last:stop]
        if things in (["now"], ["today"], ["then"]):
            things = ["people"]  # "one for 5,600 people then, and 2.3 for every 1,000 now"
        noun = " ".join(things) or ("people" if last < doc.n and low[last] in _WAS else "")
        noun = "people" if noun in _PEOPLE or (noun[-7:] == " people" and noun[:4] in _AGED) else noun
        plain = last == i + 1 and not (low[i].isdecimal() and number.value >= 1000)
        base = doc.toks[i] if plain else f"{number.value:,.0f}"  # "per 100 000 people", "per 10000 people"
        if noun:
            self.rate_nouns[base] = noun
        self._add(i, last, "name")
        found = self.found
        if noun and (
            len(found) < 2
            or found[-2].sent != sent
            or found[-2].kind != "level"
            or (low[stop : stop + 1] in (["to"], ["reached"], ["was"]) and "," in low[found[-2].last : i])
            or ";" in low[found[-2].last : i]
        ):
            # "Per 100,000 persons, the number rose from 8,213 to 14,896"; "built 30 wells, raising their number per
            # 10,000 people to 14"
            self.per = (sent, f"1/{base} {noun}")
            return True
        for k in range(len(found) - 2, max(-1, len(found) - 5), -1):
            numeral = found[k]
            if numeral.sent != sent or numeral.kind != "level":
                break
            if numeral.unit == "1":
                numeral.unit = f"1/{base} {noun}" if noun else self._same_rate(f"1/{base}", k)
            # "down from 42 to 31 per 1,000", "6.8 births and 7.4 deaths per 1,000"
            if not self._joined(found[k - 1], numeral):
                break
        return True

    def _same_rate(self, unit: str, k: int) -> str:
        """ "6.8 per 1,000 people and 7.4 per 1,000": of the same people."""
        told = (m.unit or "" for m in reversed(self.found[max(0, k - 12) : k]))
        near = next((u for u in told if u.startswith(f"{unit} ")), None)
        if near is None and (noun := self.rate_nouns.get(unit[2:])):
            near = f"{unit} {noun}"
        return near or ("permille" if unit == "1/1,000" else unit)

    def _joined(self, a: Numeral, b: Numeral) -> bool:
        """Whether two numbers are ends or members of a list with the unit told once."""
        gap = self.doc.low[a.last : b.first]
        if gap == [",", "or"]:
            return False  # "1.3 million lambs, or 101 per 100 ewes": told again
        return 0 < len(gap) <= 3 and gap[-1] in ("to", "and", "or") and a.sent == b.sent and a.unit == "1"
