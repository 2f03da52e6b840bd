"""What the titles, column heads and row labels of tables say.

Here belongs reading one such piece: scale and unit, time, place, kind of figure, and the words that are left as the
subject. How several of them come together in a cell is in `table_cells`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from .. import catalogue
from .iso_periods import bounds, one_before, shift
from .lexicon import numbers, unit_forms, word_classes, words
from .model import Numeral
from .numerals_quantities import LOCAL_CURRENCY, LOCAL_SIGN, SCALED_UNIT, told_where
from .numerals_units import unit_at
from .periods import TimeExpr
from .relations import is_money
from .table_dates import MONTHS, short_period
from .tokens import _FULL_WIDTH as FULL_WIDTH
from .tokens import Doc

_SCALE = numbers("scale")
_SCALE_TOUCHING = numbers("scale_touching")
_SCALE_SHORT = {"thsd": 1e3, "thou": 1e3, "ths": 1e3, "tsd": 1e3, "mill": 1e6, "mlns": 1e6, "mns": 1e6}
_CURRENCY_LETTER = word_classes()["currency_letter"]
# Letters that are a unit as well: litres, metres, tonnes, watts.
_LETTER_OF_UNIT = frozenset("l m e w mt td ua da".split())
_VALUED_AS = frozenset(("fob", "cif", "f.o.b", "c.i.f", "net", "gross", "nominal"))
_SCALE_PLURAL = {"hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12}
_TARGET = words("target") | words("table_target")
YEAR = re.compile(r"(?:19|20)\d\d")
# "Years ending 31 March", "year to June 30", "fiscal years ended September"
YEAR_ENDS = re.compile(
    r",?\s*\b(?:fiscal |financial |crop )?years? (?:end(?:s|ed|ing)?(?: in| on)?|to)"
    r" (?:\d{1,2} )?(?P<month>[a-z]{3,9})\b(?: \d{1,2}\b)?",
    re.IGNORECASE,
)
_DAY = 10
TITLE_LENGTH = 200
TABLE = re.compile(
    r"\s*(?:[#>]+\s*|\*\*\s*)?(?:(?:supplementary |appendix |attached )?(?:table|tab\.|annex"
    r"|exhibit|box|chart|figure|schedule|statement)\s*"
    r"(?:no\.?\s*)?(?:[A-Z]{0,2}[-.]?\d+(?:[-.]\d+)*[A-Za-z]?|[A-Z]|[IVX]+)\b\s*[.:\u2013\u2014-]?\s*"
    r"|table\s*[.:]\s+|[#]+\s+|\*\*)",
    re.IGNORECASE,
)
UNIT_LINE = re.compile(r"[(\[]?\s*(?:unit|units|measure|unit of measure(?:ment)?)\s*[:\u2013-]", re.IGNORECASE)
_FULL_WIDTH_FORM = re.compile("[\uff01-\uff5e]")
_ENUM = re.compile(
    r"\s*(?:[-*\u2022\u00b7\u25cf\u25aa\u2013\u2014#\u2192>]+\s*|\(?\d{1,2}(?:\.\d{1,2})*[.)\u3001]\s*"
    r"|\d{1,2}(?:\.\d{1,2})+\s+|\(?[ivxIVX]{1,4}[.)]\s*|[A-Za-z][.)]\s+)?"
    r"(?:(?:of|among) which\s*[:,]?\s*|incl(?:uding|\.)\s*[:,]?\s*|comprising\s*[:,]?\s*|thereof\s*[:,]?\s*)?",
    re.IGNORECASE,
)
CHANGE = re.compile(
    r"\b(?:growth|chang(?:e|es)|increases?|decreases?|increment|variation|y-?o-?y|y\s?/\s?y|m-?o-?m"
    r"|m\s?/\s?m|q\s?/\s?q|q-?o-?q|[ymq]-(?:to|on)-[ymq]|chg|year[- ]on[- ]year|month[- ]on[- ]month"
    r"|quarter[- ]on[- ]quarter|inflation|deflation|reduction|decline|drop|fall)\b|\+\s?/\s?[-\u2013\u2212]|\u00b1"
)
_SPAN = re.compile(
    r"\b(?:the )?(?:first |last |past |latest )?(?:two|three|four|six|eight|nine|ten|twelve|\d{1,2})[- ]"
    r"(?:months?|quarters?|weeks?)(?: (?:ended|ending|to))?\b",
    re.IGNORECASE,
)
_CHANGE_WHOLE = re.compile(
    r"(?:annual |monthly |quarterly |yearly |weekly |daily |net |absolute |real |nominal |average |percentage |percent "
    r"|relative |% )*"
    r"(?:growth|chang(?:e|es)|increases?|decreases?"
    r"|reduction|decline|drop|fall|increment|variation|y-?o-?y|[ymq]\s?/\s?[ymq]|chg|[+]\s?/\s?[-\u2013\u2212])\b"
)
_SHARE = re.compile(
    r"\b(?:shares?|proportions?|percentage of|percentage to|weight|weights|structure|composition"
    r"|distribution)\b|(?:%|percent|per cent)\s+(?:of|to)\b"
)
_RATE = re.compile(r"\b(?:rates?|ratios?|coverage|density|prevalence)\b")
_RANK = re.compile(r"\b(?:rank|ranking|rank order|position)\b")
# "Change from 2017 (%)", "Difference from June 2018"; but "Exports from January to June".
_CHANGE_FROM = re.compile(r"\b(?:change|changed|difference|increase|decrease|growth|up)\s+from\s*$", re.IGNORECASE)
_BASE_BEFORE = re.compile(
    r"(?:\bover|\bfrom|\bsince|\bthan|\bvs\.?|\bversus|\bagainst|\bwith|\bto|\bon|\bbase|[/=])\s*(?:the\s+)?(?:year\s+)?$",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"([a-z]{3,9}\.?) ((?:20)?\d\d) to ([a-z]{3,9}\.?) ((?:20)?\d\d)")
_TITLE_WITHIN = 2000
DATE_REST = words("table_date_word")
COUNT_WORDS = words("table_count")
_PEOPLE = frozenset("people persons population residents inhabitants person".split())
_TIME_UNITS = frozenset(("year", "quarter", "month", "week", "day", "h", "min", "s", "10year", "100year"))
_PER_HECTARE = re.compile(r"\bper (?:ha|hectare)\b")
_PRICES = words("table_price_basis")
_SUFFIX_PLACE = re.compile(
    r"\s+(?:province|city|municipality|autonomous region|prefecture|autonomous prefecture|league"
    r"|county|district|state|aimag|oblast|region|banner)$",
    re.IGNORECASE,
)
_NOTE_MARK = re.compile(
    r"\s*(?:[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070-\u2079]+|\[\w{1,2}\]|\((?:\d|[a-z])\)"
    r"|(?<=[^\W\d])\d{1,2}\)|(?<=\s)\d\)|(?<=[^\W\d])\d/|(?<=[\s)])\d/)\s*$"
)
_TAIL = re.compile(
    r"(?:[\s,:;.\u2013\u2014(\[-]|\b(?:in|of|for|at|the|during|as|from|to|on|and|over|end|by"
    r"|year|since|than|vs|per|against|compared|with|was|were|is|are|follows|"
    r"full|its|between|under)\b)+$",
    re.IGNORECASE,
)
_HEAD_TRIM = re.compile(r"^[\s,:;.\u2013\u2014)\]*-]+|^(?:in|of|for|at|during|as of|and|over|the)\b\s*", re.IGNORECASE)
GROWTH_WORDS = re.compile(
    r"^(?:[+]\s?/\s?[-\u2013\u2212]|(?:(?:the|seasonally|adj|adjusted|annual|monthly|quarterly|yearly|real|nominal|average|net|absolute|percentage"
    r"|percent|per cent|%|rates?|growth|chang(?:e|es)|chg|increases?|decreases?|reduction|decline"
    r"|drop|fall|increment|variation|y-?o-?y|[ymq]\s?/\s?[ymq]|[ymq]-(?:to|on)-[ymq]"
    r"|year[- ]on[- ]year|m-?o-?m|q-?o-?q|month[- ]on[- ]month|over|from|on|to|with|compared"
    r"|than|vs|previous|preceding|last|same|period|year|month|quarter|a|of|or|and|in|points?"
    r"|earlier|before|as)\b\.?|[\s/,+\u00b1%-])+)+$"
)


class HeadReader:
    """Reads what stands in a piece of the text that heads or labels numbers."""

    def __init__(self, doc: Doc, found: list[Numeral], times: list[TimeExpr]) -> None:
        self.doc = doc
        self.text = doc.text.translate(FULL_WIDTH) if _FULL_WIDTH_FORM.search(doc.text) else doc.text
        self.found = found
        self.times = times
        self.found_starts = [n.char_start for n in found]
        spans = [t for t in times if t.last > t.first and (t.iso or t.ledger)]
        self.spans = spans
        self.span_starts = [doc.starts[t.first] for t in spans]
        self.dropped: set[int] = set()
        self.extra: list[Numeral] = []
        self.false_times: set[int] = set()
        self.words: frozenset[str] | None = None
        # Times that are told by what stands beside them: where their cell begins, the period, the length.
        self.short: dict[int, tuple[str, int]] = {}

    def nums_in(self, start: int, end: int) -> range:
        """Indices into `found` of the numerals that begin in these characters."""
        return range(bisect_left(self.found_starts, start), bisect_left(self.found_starts, end))

    def times_in(self, start: int, end: int) -> list[TimeExpr]:
        return self.spans[bisect_left(self.span_starts, start) : bisect_left(self.span_starts, end)]

    def tokens_in(self, start: int, end: int) -> tuple[int, int]:
        starts = self.doc.starts
        return bisect_left(starts, start), bisect_left(starts, end)

    def make_name(self, k: int) -> None:
        n = self.found[k]
        if n.kind not in ("date", "duration"):
            n.kind, n.value, n.unit, n.applies_to = "name", None, None, None

    def scales(self, start: int, end: int, name: bool = True) -> tuple[list[tuple[float, str]], list[tuple[int, int]]]:
        """Units with their scales in a head ("100 million yuan, %"), and the characters they take."""
        doc = self.doc
        low = doc.low
        first, last = self.tokens_in(start, end)
        units: list[tuple[float, str]] = []
        spans: list[tuple[int, int]] = []
        dated = {k for t in self.times_in(start, end) for k in range(t.first, t.last)}
        i = first
        while i < last:
            # The "10" of "Feb. 10, 2020" is no scale.
            hit = self._scale_at(i, last) if i not in dated else None
            if hit is None:
                i += 1
                continue
            factor, unit, stop, strong = hit
            before = low[i - 1] if i > first else ""
            after = low[stop] if stop < last else ""
            if before == "per" and unit == "1" and factor >= 100 and low[i][0].isdecimal() and stop - i <= 3:
                noun = "people" if stop - i == 2 and low[i + 1] in _PEOPLE else " ".join(low[i + 1 : stop])
                factor, unit = 1.0, f"1/{doc.toks[i]} {noun}".rstrip()  # "Per 10,000 inhabitants": no scale
                opened = True
            opened = before in ("", "(", "[", ",", ";", "/", ":", "in", "and", "&", "-", "\u2013", "\u2014")
            closed = after in ("", ")", "]", ",", ";", "/", ":", "and", "&", "*", "|")
            inside = before in ("(", "[") or low[i - 2 : i - 1] in (["("], ["["])
            on_itself = low[i] == "-" and before in ("to", "on") and stop == i + 2  # "m-to-m"
            if (unit in _TIME_UNITS and not inside) or (low[i] == "won" and not opened) or on_itself:  # "seats won"
                i = stop
                continue
            counted = before[:1].isdecimal() and i - 1 not in dated and not low[i][0].isdecimal()
            if counted and ":" in low[first:i]:
                i = stop  # "Capacity: 21 million tons (used: 37%)" is a line of a list
                continue
            if before == "=" or (low[i] in ("unit", "units") and after in (":", "of")):
                i = stop
                continue
            if (
                (opened and (closed or (inside and unit == "percent")))
                or (strong and closed)
                or (unit == "percent" and low[i] == "%")
            ):
                units.append((factor, unit))
                spans.append((doc.starts[i], doc.ends[stop - 1]))
                if name:
                    for k in self.nums_in(doc.starts[i], doc.ends[stop - 1]):
                        self.make_name(k)
                i = stop
            else:
                i += 1
        return units, spans

    def _scale_at(self, i: int, last: int) -> tuple[float, str, int, bool] | None:
        doc = self.doc
        low = doc.low
        if (compact := self._compact_unit(i)) is not None:
            return *compact, i + 1, True
        j = i
        unit, j = self._money_at(i, last)
        factor = 1.0
        scaled = False
        if j < last and low[j] in ("'", "\u2019", "\u2018") and j + 1 < last and low[j + 1].startswith("000"):
            factor, j, scaled = 1e3, j + 2, True
            if j < last and low[j] == "s":
                j += 1
        elif j < last and low[j][0] == "1" and not low[j].strip("10,") and len(low[j].replace(",", "")) > 1:
            factor, j, scaled = float(low[j].replace(",", "")), j + 1, True
        elif j < last and low[j] == "000":
            factor, j, scaled = 1e3, j + 1, True
            if j < last and low[j] == "s":
                j += 1
        while j < last:
            step = self._scale_word(j, unit is not None)
            if step is None:
                break
            factor, scaled = factor * step, True
            j += 1
            # "mln. tons", "thsd. EUR": the dot of a short form
            j += j < last and low[j] == "." and len(low[j - 1]) < 6
        if scaled and j < last and low[j] == "of":
            j += 1
        while (
            scaled
            and j < last
            and (low[j] in _PRICES or (j > i + 1 and low[j - 1] in _PRICES and low[j].isdigit() and len(low[j]) == 4))
        ):
            j += 1
        if unit is None and j < last:
            unit, j = self._money_at(j, last)
        if unit is None and j < last:
            code2, stop = unit_at(doc, j)
            if low[j] in SCALED_UNIT:
                unit, step = SCALED_UNIT[low[j]]
                factor, j = factor * step, j + 1
            elif code2 and stop <= last:
                unit, j = code2, stop
                if low[j - 1] in LOCAL_CURRENCY and is_money(code2):
                    unit = told_where(doc, low[j - 1], LOCAL_CURRENCY) or code2
                if is_money(unit) and not scaled and j < last and (step := self._scale_word(j, True)) is not None:
                    factor, j, scaled = step, j + 1, True  # "lei million", "riel billion"
            elif low[j : j + 3] in (["p", ".", "p"], ["p.p."]) or low[j] == "p.p.":
                unit, j = "percentage_point", j + 1
            elif low[j] in COUNT_WORDS or (
                scaled and low[j].isalpha() and (j + 1 >= last or low[j + 1] in (")", "]", ",", ";", "/"))
            ):
                unit, j = "1", j + 1
            elif (
                scaled
                and j + 1 < last
                and low[j].isalpha()
                and low[j + 1].isalpha()
                and (j + 2 >= last or low[j + 2] in (")", "]", ","))
            ):
                unit, j = "1", j + 2
        if unit is None:
            if not scaled or (j < last and low[j] not in (")", "]", ",", ";", "/")):
                return None
            unit = "1"
        if j == i:
            return None
        if j + 1 < last and low[j] in ("per", "/"):
            below, stop = unit_at(doc, j + 1)
            if below is None and low[j + 1] in SCALED_UNIT:
                below, stop = SCALED_UNIT[low[j + 1]][0], j + 2  # "bu/ac"
            if low[j] == "/" and low[j + 1] in ("s", "sec", "h", "d") and doc.starts[j + 1] == doc.ends[j]:
                below, stop = low[j + 1][0], j + 2  # "m3/s"
            if below and below not in ("1", "percent") and unit != "percent" and stop <= last:
                unit, j = f"{unit}/{below}", stop
            elif low[j] == "per" or low[j + 1] in ("person", "capita", "head", "household"):
                j += 2
        if j < last and scaled and low[j] in _VALUED_AS:
            j += 1  # "USD thousand FOB"
        return factor, unit, j, scaled or unit != "1"

    def _scale_word(self, j: int, told: bool) -> float | None:
        """How much the scale word at token j stands for; letters are one only with a currency in front."""
        w = self.doc.low[j]
        step = _SCALE.get(w) or _SCALE_PLURAL.get(w) or _SCALE_SHORT.get(w)
        if step is None and w in _SCALE_TOUCHING and (told or w in ("bn", "mn", "bln", "mln", "tn")):
            step = _SCALE_TOUCHING[w]
        return step

    def _money_at(self, i: int, last: int) -> tuple[str | None, int]:
        """The currency whose sign, code or letter stands at token i, and the token behind it."""
        doc = self.doc
        low, toks = doc.low, doc.toks
        for written, case, code in _prefix_forms().get(low[i], ()):
            k = i + len(written)
            if k <= last and tuple(low[i:k]) == written and (case is None or tuple(toks[i:k]) == case):
                if low[i] in LOCAL_SIGN and written[1:] in ((), (".",)):
                    code = told_where(doc, low[i], LOCAL_SIGN) or code
                k += k < last and low[k] == "." and len(low[k - 1]) < 4
                k += k < last and low[k] in LOCAL_CURRENCY and len(low[k]) > 4  # "CFA francs"
                return code, k
        if (
            low[i] in _CURRENCY_LETTER
            and low[i] not in _LETTER_OF_UNIT
            and toks[i].isupper()
            and i + 1 < last
            and (self._scale_word(i + 1, False) is not None or low[i + 1] in ("'", "\u2019", "\u2018", "000"))
        ):
            told = told_where(doc, low[i], LOCAL_SIGN) if low[i] in LOCAL_SIGN else None
            return told or _CURRENCY_LETTER[low[i]], i + 1
        return None, i

    def _compact_unit(self, i: int) -> tuple[float, str] | None:
        """ "MSEK", "TEUR", "Rm": scale and currency in one word."""
        word = self.doc.toks[i]
        if len(word) == 4 and word[0] in "MTKmtk" and word[1:].isupper() and is_money(word[1:]):
            known = _prefix_forms().get(word[1:].lower())
            return (1e6 if word[0] in "Mm" else 1e3, word[1:]) if known and word != "TEUS" else None
        if word in ("Rm", "Rbn"):
            return (1e6 if word == "Rm" else 1e9, "ZAR")
        return None

    def head_of(self, start: int, end: int, title: bool = False) -> Head:
        """What a head says: units, time, kind, and the words that are left as the subject."""
        head = Head()
        text = self.text[start:end]
        if not text:
            return head
        head.lowered = lowered = text.lower()
        if not title and (m := _FROM_TO.fullmatch(lowered)) and (pair := self._from_to(m)):
            # "May 2012 to June 2012" above a change
            head.base, head.period = pair
            head.date_only = True
            self.false_times.update(id(t) for t in self.times_in(start, end))
            return head
        units, spans = self.scales(start, end)
        head.units = units
        if len(units) == 1 or (units and len({u for _, u in units}) == 1):
            head.factor, head.unit = units[0]
            if head.unit in ("t", "kg", "q") and _PER_HECTARE.search(lowered):
                head.unit += "/ha"  # "Yield per ha (tons)"
                head.units = units = [(head.factor, head.unit)]
        cut = list(spans)
        short = None if title else self.short.get(start) or short_period(text)
        if short is not None:
            head.period = short[0]
            cut.append((start, start + short[1]))
            for k in self.nums_in(start, start + short[1]):
                self.found[k].kind, self.found[k].value, self.found[k].unit = "date", None, None
        if title and (m := YEAR_ENDS.search(text)):
            cut.append((start + m.start(), start + m.end()))
        for t in self.times_in(start, end):
            a, b = self.doc.starts[t.first], self.doc.ends[t.last - 1]
            if short is not None and a < start + short[1]:
                self.false_times.add(id(t))
            elif a < end and not any(x <= a < y for x, y in spans):
                iso = t.iso
                before = self.text[start:a]
                day = len(iso or "") == _DAY and before.endswith("on ")  # "Prices on 5 May 2020"
                if _CHANGE_FROM.search(before) or (
                    _BASE_BEFORE.search(before) and not day and not re.search(r"\bfrom\s*$", before)
                ):
                    head.base = head.base or iso
                elif head.period is not None and head.dateless and t.explicit and iso:
                    head.period, head.dateless = in_year(head.period, iso), False
                elif head.period is None or (title and t.kind == "date" and not _goes_on(head.period, iso)):
                    head.period = iso
                    head.dateless = (not t.explicit and t.kind == "date") or t.rel in ("part", "the_year")
                cut.append((a, b))
        if head.period is None and not title and (month := MONTHS.get(lowered.strip(" ."))):
            # A month name that may be another word ("March", "May") stands alone in its cell.
            head.period, head.dateless = f"2000-{month:02d}", True
            cut.append((start, end))
        if head.period is None and not title and YEAR.fullmatch(text):
            head.period = text
            cut.append((start, end))
            for k in self.nums_in(start, end):
                self.found[k].kind, self.found[k].unit = "date", None
        base = re.search(r"\b(?:over|on|to|vs\.?|against|with|than|=|/)\s*((?:19|20)\d\d)\b", text)
        if base and head.base is None:
            head.base = base[1]
            cut.append((start + base.start(1), start + base.end(1)))
            for k in self.nums_in(start + base.start(1), start + base.end(1)):
                if self.found[k].kind == "level":
                    self.found[k].kind, self.found[k].unit = "date", None
        # Brackets hold units and remarks, unless they are all there is.
        for m in re.finditer(r"[(\[][^()\[\]]*[)\]]", text):
            if m.start() or title:
                cut.append((start + m.start(), start + m.end()))
        mark = _NOTE_MARK.search(text)
        if mark:
            cut.append((start + mark.start(), start + mark.end()))
            for k in self.nums_in(start + mark.start(), start + mark.end()):
                self.make_name(k)
        enum = (TABLE if title else _ENUM).match(text)
        if enum and enum.end():
            cut.append((start, start + enum.end()))
            if not title:
                for k in self.nums_in(start, start + enum.end()):
                    self.make_name(k)
        left = _without(self.text, start, end, cut)
        if head.period and not title:
            left = _SPAN.sub(" ", left)
        percent = any(u in ("percent", "permille", "percentage_point") for _, u in units)
        told = [u for _, u in units]
        head.rank = bool(_RANK.search(lowered)) and not percent
        if told == ["percentage_point"] or (
            CHANGE.search(lowered) and (percent or not told or _CHANGE_WHOLE.match(strip_head(left).lower()))
        ):
            head.change = True
        if head.base and head.period and not title and not head.change and (percent or not told):
            head.change = not any(c.isalpha() for c in left)  # "June 2019/2018 (%)"
        if not title and head.change and not percent and not _CHANGE_WHOLE.match(strip_head(left).lower()):
            head.change = bool(
                re.search(
                    r"\b(?:growth|y-?o-?y|change|increase|inflation)(?: rates?)?$|^(?:growth|inflation)\b",
                    strip_head(left).lower(),
                )
            )
        head.share = bool(_SHARE.search(lowered)) and not head.change
        head.rate = bool(_RATE.search(lowered)) and not head.change
        head.part = head.share or "intensity" in lowered or lowered.strip(" ()*") in ("%", "percent", "per cent")
        head.forecast = any(
            w in _TARGET for w in re.findall(r"(?<![.a-z])[a-z]+(?![.a-z])", lowered)
        ) and not re.search(r"\bplan period\b", lowered)
        left = strip_head(left)
        if head.change and left:
            left = (
                re.sub(
                    r"\b(?:annual |monthly |quarterly |yearly |weekly |daily |average |real |nominal |percentage "
                    r"|percent )*"
                    r"(?:growth|increase|change)(?: rates?)?(?: of| in)?\b"
                    r"|\by-?o-?y\b|\byear-on-year\b",
                    " ",
                    left,
                    flags=re.IGNORECASE,
                )
                if not GROWTH_WORDS.match(left.lower())
                else ""
            )
            left = strip_head(
                re.sub(
                    r"\b(?:over|from|than|with|compared)(?: the)?(?: same)?(?: period)?(?: of)?"
                    r"(?: the)?(?: last| previous| preceding)?(?: year| month| quarter)?\s*$",
                    "",
                    _squeeze(left),
                )
            )
        head.subject = left
        head.date_only = bool(head.period) and not re.search(
            r"[^\W\d_]{2,}", " ".join(w for w in left.split() if w.lower() not in DATE_REST)
        )
        if head.date_only:
            head.subject = ""
        return head

    def _from_to(self, m: re.Match[str]) -> tuple[str, str] | None:
        """The two months of "Jun 11 to Jun 12", a month or a year apart."""
        a, b = (MONTHS.get(m[k].rstrip(".")) for k in (1, 3))
        short = len(m[2]) == 2 or len(m[4]) == 2
        if a is None or b is None or (short and re.search(rf"\b20{m[4][-2:]}\b", self.text[:_TITLE_WITHIN]) is None):
            return None
        first, last = (
            f"20{m[k][-2:]}-{month:02d}" if short else f"{m[k]}-{month:02d}" for k, month in ((2, a), (4, b))
        )
        apart = 12 * (int(last[:4]) - int(first[:4])) + b - a
        return (first, last) if apart in (1, 12) else None

    def title_of(self, spans: list[tuple[int, int]]) -> tuple[Head, list[str]]:
        """One head of all the lines above a table; the words come from the longest with a subject."""
        merged = Head()
        subjects: list[str] = []
        for start, end in spans:
            head = self.head_of(start, end, title=True)
            merged.units += head.units
            merged.period = merged.period or head.period
            unit_line = bool(UNIT_LINE.match(self.text[start:end]))
            if not unit_line:
                merged.lowered += " " + head.lowered
                merged.change = merged.change or head.change
                merged.share = merged.share or head.share
                merged.rate = merged.rate or head.rate
                merged.forecast = merged.forecast or bool(
                    re.search(r"\b(?:forecast|projection|target)s?\b", head.lowered)
                )
                self._title_area(merged, start, end)
                if head.subject and not (head.subject.isupper() and len(head.period or "") == 10):
                    subjects.append(head.subject)  # and no dateline
        if subjects:
            merged.subject = subjects[0]
        if len({u for _, u in merged.units}) == 1:
            merged.factor, merged.unit = merged.units[0]
        return merged, subjects

    def _title_area(self, head: Head, start: int, end: int) -> None:
        """The place a title names."""
        if head.area or head.area_name:
            return
        doc = self.doc
        first, last = self.tokens_in(start, min(end, start + TITLE_LENGTH))
        units = self.scales(start, end, name=False)[1]
        i = first
        while i < last:
            if doc.toks[i][0].isupper() and not any(a <= doc.starts[i] < b for a, b in units):
                for k in (5, 4, 3, 2, 1):
                    if i + k <= last and (code := area_code(self.text[doc.starts[i] : doc.ends[i + k - 1]])):
                        head.area = code
                        head.area_name = catalogue.load().area[code].name_en
                        return
            i += 1


class Cell:
    """A cell: its characters, and what it holds: n(umber), d(ate), t(ext), m(issing) or nothing."""

    __slots__ = (
        "end",
        "foot",
        "form",
        "hedge",
        "num_end",
        "num_start",
        "own_unit",
        "scaled",
        "start",
        "step",
        "text",
        "times",
        "value",
    )

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.form = ""
        self.value = 0.0
        self.step = 1.0
        self.num_start = self.num_end = start
        self.own_unit: str | None = None
        self.scaled = False
        self.hedge: str | None = None
        self.foot = end
        self.times: list[TimeExpr] = []


class Head:
    """What a head, label or title says."""

    __slots__ = (
        "area",
        "area_name",
        "base",
        "below",
        "change",
        "date_only",
        "dateless",
        "factor",
        "forecast",
        "lowered",
        "others",
        "part",
        "period",
        "rank",
        "rate",
        "share",
        "subject",
        "total",
        "unit",
        "units",
    )

    def __init__(self) -> None:
        self.lowered = ""
        self.subject = ""
        self.units: list[tuple[float, str]] = []
        self.factor = 1.0
        self.unit: str | None = None
        self.change = self.share = self.rate = self.rank = self.part = False
        self.period: str | None = None
        self.base: str | None = None
        self.date_only = False
        self.dateless = False  # a month or quarter without its year
        self.forecast = False
        self.area: str | None = None
        self.area_name: str | None = None
        self.total = self.others = False
        self.below = False  # a part of the row above


@lru_cache(maxsize=1)
def _prefix_forms() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...] | None, str]]]:
    """Forms of currencies that stand before a number, by their first token."""
    by_first: dict[str, list[tuple[tuple[str, ...], tuple[str, ...] | None, str]]] = {}
    for last, forms in unit_forms()[0].items():
        for form in forms:
            written = (*form.rest, last)
            by_first.setdefault(written[0], []).append((written, form.case, form.unit))
    for entries in by_first.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return by_first


def _goes_on(period: str, iso: str | None) -> bool:
    """Whether a year only goes on with months: "January-March 2018 and 2019"."""
    return iso is not None and len(period) > 4 and len(iso) == 4 and int(iso) - int(period[:4]) == 1


def area_code(text: str, within: str | None = None) -> str | None:
    """Code of the area with this name, with or without "Province", "City" behind it."""
    text = text.strip(" ,.;:")
    if len(text) < 3 or len(text) > 50:
        return None
    return catalogue.load().area_by_name(text, within) or (
        catalogue.load().area_by_name(short, within) if (short := _SUFFIX_PLACE.sub("", text)) != text else None
    )


def _without(text: str, start: int, end: int, cut: list[tuple[int, int]]) -> str:
    out = []
    at = start
    for a, b in sorted(cut):
        if a > at:
            out.append(text[at:a])
        at = max(at, b)
    out.append(text[at:end])
    return " ".join(out)


def _squeeze(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def strip_head(text: str) -> str:
    """Words of a head without the signs and prepositions that its unit and time have left behind."""
    text = re.sub(r"\(\s*[,;:/]*\s*\)|\[\s*\]", " ", text)
    text = re.sub(r"\s+([,;:)])", r"\1", re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text))
    text = _squeeze(text).strip("*#_ ")
    while True:
        shorter = _HEAD_TRIM.sub("", _TAIL.sub("", text))
        if shorter == text:
            return text
        text = shorter


def in_year(part: str, year: str) -> str:
    """A month or quarter put into a year, calendar or fiscal ("Q4 FY24")."""
    a, _, b = part.partition("/")
    over = int(b[:4]) - int(a[:4]) if b[:4].isdecimal() and len(a) > 4 else 0
    if over == 1 and re.fullmatch(r"\d{4}(?:/\d{4})?", year):
        return shift(part, int(year[-4:]) - int(b[:4]))  # "May-April" of "2017-2018"
    if re.fullmatch(r"\d{4}", year):
        return re.sub(r"\d{4}(?=-|/|$)", year, part)
    m = re.fullmatch(r"(\d{4})-(\d\d)/\d{4}-\d\d", year)
    q = re.fullmatch(r"\d{4}-Q([1-4])", part)
    if m and q:
        month = int(m[1]) * 12 + int(m[2]) - 1 + 3 * (int(q[1]) - 1)
        if month % 3 == 0:
            return f"{month // 12}-Q{month % 12 // 3 + 1}"
    if len(year) < 9 and year[5:6] != "Q":
        return year
    # "Oct | Nov | Dec" below "fourth quarter 2019", "January | May | June" below "first half 2019"
    first, last = bounds(year)
    for y in range(first.year, min(last.year, first.year + 2) + 1):
        told = re.sub(r"\d{4}(?=-|/|$)", str(y), part)
        begin, end = bounds(told)
        if first <= begin and end <= last:
            return told
    return year


def last_year(period: str) -> int:
    """The last year of a period; 0 without one."""
    m = re.match(r"\d{4}", period.split("/")[-1])
    return int(m[0]) if m else 0


def against(period: str | None, base: str) -> str | None:
    """What a change is compared with, of its period and the period of the base."""
    if not base[:4].isdigit():
        return None
    if period and len(period) == len(base) == 7 and base == one_before(period):
        return "qoq" if period[5] == "Q" else "mom"
    if period and last_year(period) - last_year(base) == 1:
        return "yoy"
    if period and len(period) == len(base) == _DAY and 0 < (bounds(period)[0] - bounds(base)[0]).days < 9:
        return None  # a week apart
    near = period is not None and period[:4] == base[:4] and base[4:5] == "-" and base[5:7].isdecimal()
    return f"since:{base[:7]}" if near else f"since:{base[:4]}"
