"""Figures in tables and lists that were flattened into text: what the title, the column head and the row label say of a cell.

Here belongs layout: lines with pipes, tabs or aligned columns, one cell a line, "label: value" lists under a head. A cell gets
value (times the scale that a head tells), unit, kind, subject, and, where the table tells them, place, period, basis and the
level it belongs to. Running text is none of it: the other stages read that, and fill in what a table leaves open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from datetime import date
from functools import lru_cache

from .. import catalogue
from .lexicon import numbers, unit_forms, words
from .model import STATEMENT_KINDS, Numeral
from .numerals import _digits as number_value
from .numerals import _unit as suffix_unit
from .periods import TimeExpr
from .tokens import _FULL_WIDTH as FULL_WIDTH
from .tokens import Doc

_SCALE = numbers("scale")
_SCALE_TOUCHING = numbers("scale_touching")
_SCALE_PLURAL = {"hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12}
_TARGET = words("target") | {"planned", "budget", "projections", "f"}
_GENERIC = words("generic_noun") | {"data", "index", "indicator", "item", "items", "absolute", "volume", "size", "amounts", "nos", "no"}

_LABEL_LENGTH = 90
_TITLE_LENGTH = 200
_LONG_BLOCK = 40

_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*"
_FOOT = (
    r"(?P<foot>(?:\s*(?:[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070-\u2079]+|\[\w{1,2}\]|\((?:\d"
    r"|[a-z]{1,2}|[RPEF])\)|\b\d\)|(?<=\d)[a-eprRP](?![\w.])))*)"
)
_CELL = re.compile(
    rf"(?P<open>\()?\s*(?P<hedge>[<>~\u2264\u2265\u2248])?\s*(?P<sign>[-+\u2212\u2013\u2011\u00b1])?\s?(?P<number>{_NUMBER})\s*(?P<unit>%"
    rf"|\u2030)?\s*(?P<close>\))?{_FOOT}"
)
# "10,000 tons", "100 million kWh": a cell of a column of units.
_ROUND = re.compile(r"10+(?:,000)*\s+[^\W\d]")
_POWER = re.compile(r"10{2,}|1(?:0{1,2})?(?:,000)+")
_UNIT_HEAD = re.compile(r"(?:unit|units|uom|unit of measure(?:ment)?|measurement unit)", re.IGNORECASE)
_FOOT_END = re.compile(_FOOT + r"\s*$")
_MISSING = re.compile(
    r"(?:[-\u2013\u2014\u2212]{1,3}|\.{2,3}|\u2026+|n\.?\s?/?[ad]\.?|nil|x|:|\*{1,3}|not available"
    r"|not applicable)?", re.IGNORECASE
)
_RULE = re.compile(r"[\s|+:=_\u2500-\u257f-]*")
_GAP = re.compile(r"(?<=\S)(?: {2,}|\s*\t\s*)(?=\S)")
_GAPPED_NUMBER = re.compile(r"\S {2,}[-+(]?[\d.]")
_FOOT_LINE = re.compile(r"(?:sources?|notes?|remarks?|data source|see also|\*|\d\))\b\s*[:.\uff1a]|note[s]?\s*\d", re.IGNORECASE)
_TABLE = re.compile(
    r"\s*(?:[#>]+\s*|\*\*\s*)?(?:(?:supplementary |appendix |attached )?(?:table|tab\.|annex"
    r"|exhibit|box|chart|figure|schedule|statement)\s*"
    r"(?:no\.?\s*)?(?:[A-Z]{0,2}[-.]?\d+(?:[-.]\d+)*[A-Za-z]?|[A-Z]|[IVX]+)\b\s*[.:\u2013\u2014-]?\s*|[#]+\s+|\*\*)",
    re.IGNORECASE,
)
_TELLS_TABLE = re.compile(r"\b(?:table|as follows|(?:the |listed |shown |given )(?:following|below))\b", re.IGNORECASE)
_UNIT_LINE = re.compile(r"[(\[]?\s*(?:unit|units|measure|unit of measure(?:ment)?)\s*[:\u2013-]", re.IGNORECASE)
_ENUM = re.compile(
    r"\s*(?:[-*\u2022\u00b7\u25cf\u25aa\u2013\u2014#\u2192>]+\s*|\(?\d{1,2}(?:\.\d{1,2})*[.)\u3001]\s*"
    r"|\d{1,2}(?:\.\d{1,2})+\s+|\(?[ivxIVX]{1,4}[.)]\s*|[A-Za-z][.)]\s+)?"
    r"(?:(?:of|among) which\s*[:,]?\s*|incl(?:uding|\.)\s*[:,]?\s*|comprising\s*[:,]?\s*|thereof\s*[:,]?\s*)?",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*(?:[-*\u2022\u00b7\u25cf\u25aa\u2013\u2014]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)")
_ITEM = re.compile(
    r"(?P<label>[^\W\d_][^:\n.;]{0,60}?)(?:\s*[:\uff1a]\s*|\s+[-\u2013\u2014]\s+|\s*\.{3,}\s*)(?P<hedge>(?:about"
    r"|around|nearly|almost|over|more than|some|approximately|up|down)\s+)?(?=[-+\u2212$\u20ac\u00a3\u00a5\u20b9]?\s?\d"
    r"|US\$|RMB|Rs)"
)
_PLAIN_ITEM = re.compile(r"(?P<label>[^\W\d_][^:\n\d;|]{0,50}?)\s(?=[-+]?\d)")

_CHANGE = re.compile(
    r"\b(?:growth|chang(?:e|es)|increases?|decreases?|increment|variation|y-?o-?y|y\s?/\s?y|m-?o-?m"
    r"|q-?o-?q|chg|year[- ]on[- ]year|month[- ]on[- ]month"
    r"|quarter[- ]on[- ]quarter|inflation|deflation|reduction|decline|drop|fall)\b|\+\s?/\s?[-\u2013\u2212]|\u00b1"
)
_CHANGE_WHOLE = re.compile(
    r"(?:annual |net |absolute |real |nominal |average )*(?:growth|chang(?:e|es)|increases?|decreases?"
    r"|reduction|decline|drop|fall|increment|variation|y-?o-?y|y\s?/\s?y|chg|[+]\s?/\s?[-\u2013\u2212])\b"
)
_SHARE = re.compile(
    r"\b(?:shares?|proportions?|percentage of|percentage to|weight|weights|structure|composition"
    r"|distribution)\b|(?:%|percent|per cent)\s+(?:of|to)\b"
)
_RATE = re.compile(r"\b(?:rates?|ratios?|coverage|density|prevalence)\b")
_RATE_OF_CHANGE = re.compile(r"growth|rate|inflation|y-?o-?y|y\s?/\s?y|year-on-year|%|percent")
_RELATIVE = frozenset(("percent", "permille", "percentage_point"))
_AS_SHARE = re.compile(
    r"[\s-]*(?:as (?:a |an )?(?:percent|share|proportion|%|ratio)|(?:percent|per cent|percentage"
    r"|share|proportion|%) (?:of|in|to)\b)"
)
_FALL = re.compile(r"(?:net |annual |total )?(?:decreases?|reduction|decline|drop|fall)\b(?!.*increase)")
_BALANCE = re.compile(r"\b(?:balance|total|net|surplus|deficit|difference|turnover)\b")
_RANK = re.compile(r"\b(?:rank|ranking|rank order|position)\b")
_SERIAL = re.compile(
    r"(?:s\.?\s*(?:l\.?|r\.?)?\s*)?(?:no\.?|nos\.?|number|n\u00ba|\u2116)|#|sl\.?|sr\.?|s\.n\."
    r"|code|id|item no\.?|serial(?: no\.?| number)?|\s*",
    re.IGNORECASE)
_YOY = re.compile(
    r"y-?o-?y|y\s?/\s?y|year[- ]on[- ]year|annual|(?:previous|preceding|prior|last|year-ago|a) year\b"
    r"|same period|year[- ](?:earlier|ago|before)|yearly"
)
_QOQ = re.compile(r"q-?o-?q|quarter[- ]on[- ]quarter|(?:previous|preceding|last) quarter")
_MOM = re.compile(r"m-?o-?m|month[- ]on[- ]month|(?:previous|preceding|last) month")
_BASE_BEFORE = re.compile(r"(?:\bover|\bfrom|\bsince|\bthan|\bvs\.?|\bversus|\bagainst|\bwith|\bto|\bon|\bbase|[/=])\s*(?:the\s+)?(?:year\s+)?$", re.IGNORECASE)
_MONTHS = {
    name: k
    for k, names in enumerate(
        "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept"
        " september|oct october|nov november|dec december".split("|"), 1
    )
    for name in names.split()
}
_DATE_REST = frozenset(
    "fy year years end of the at in on as for est estimate estimated estimates forecast forecasts"
    " projection projections projected target targets plan planned p f e r"
    " preliminary provisional revised actual budget be re ae be) q m cy full by until period and may".split()
)
_AREA_WORDS = (
    r"(?:regions?|provinces?|states?|uts?|union territor(?:y|ies)|cit(?:y|ies)|countr(?:y|ies)"
    r"|prefectures?|count(?:y|ies)|districts?|aimags?|oblasts?|areas?"
    r"|territor(?:y|ies)|econom(?:y|ies)|leagues?|banners?|municipalit(?:y|ies)|localit(?:y|ies)"
    r"|places?|towns?|governorates?|local authorit(?:y|ies))"
)
_CORNER_PLACE = re.compile(rf"\b{_AREA_WORDS}\b", re.IGNORECASE)
_BY_PLACE = re.compile(rf"\bby (?:\w+ )?{_AREA_WORDS}\b", re.IGNORECASE)
_IN_AREAS = re.compile(rf"\s+(?:in|of|across|for)\s+(?:(?:the|selected|major|main|all|its)\s+)*{_AREA_WORDS}\b.*$", re.IGNORECASE)
_TOTAL = re.compile(
    r"(?:grand |national |sub-?|overall |provincial |regional |the )?(?:totals?|all|sum|whole"
    r"|nationwide|nation|national|aggregate|average|mean|all [a-z]+|whole (?:province|region"
    r"|country|city)"
    r"|national (?:total|average)|province|country|world|total, .*)",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"(?:all )?others?(?: [a-z]+){0,2}|rest(?: of .*)?|remaining .*|unallocated|elsewhere", re.IGNORECASE)
_MAIN_OF = re.compile(
    r"^(?P<measure>.+?) of (?:the )?(?:main|major|principal|selected|key|leading|top|important"
    r"|primary|different|various)\b.*$", re.IGNORECASE
)
_NO_MEASURE = re.compile(
    r"\b(?:indicators?|statistics|figures|data|overview|summary|at a glance|highlights|facts"
    r"|results|profile|basic conditions|situation|outlook)\b",
    re.IGNORECASE)
_BY = re.compile(r",?\s+by\s+(?P<what>[\w &,/-]+)$", re.IGNORECASE)
_COUNT_OF = re.compile(r"^(?:total |the )*(?:numbers?|count)\s+of\s+(?:the\s+)?", re.IGNORECASE)
_COUNT_WORDS = frozenset(
    "persons people number numbers head heads units unit items households pieces sets cases"
    " nos no vehicles enterprises firms companies passengers students items times"
    " person count".split()
)
_TIME_UNITS = frozenset(("year", "quarter", "month", "week", "day", "h", "min", "s", "10year", "100year"))
_PRICES = frozenset("current constant nominal real ppp international chained prices comparable".split())
_ADJECTIVES = frozenset(
    (
        "urban rural male female domestic foreign public private primary secondary tertiary local"
        " national industrial agricultural"
    ).split()
)
_SUFFIX_PLACE = re.compile(
    r"\s+(?:province|city|municipality|autonomous region|prefecture|autonomous prefecture|league"
    r"|county|district|state|aimag|oblast|region|banner)$", re.IGNORECASE
)
_NOTE_MARK = re.compile(
    r"\s*(?:[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070-\u2079]+|\[\w{1,2}\]|\((?:\d|[a-z])\)"
    r"|(?<=[^\W\d])\d{1,2}\)|(?<=\s)\d\))\s*$"
)
_TAIL = re.compile(
    r"(?:[\s,:;.\u2013\u2014(\[-]|\b(?:in|of|for|at|the|during|as|from|to|on|and|over|end|by"
    r"|year|since|than|vs|against|compared|with|was|were|is|are|follows|"
    r"full|its|between|under)\b)+$",
    re.IGNORECASE,
)
_HEAD_TRIM = re.compile(r"^[\s,:;.\u2013\u2014)\]*-]+|^(?:in|of|for|at|during|as of|and|over|the)\b\s*", re.IGNORECASE)
_GROWTH_WORDS = re.compile(
    r"^(?:[+]\s?/\s?[-\u2013\u2212]|(?:(?:the|annual|real|nominal|average|net|absolute|percentage"
    r"|percent|per cent|%|rates?|growth|chang(?:e|es)|chg|increases?|decreases?|reduction|decline"
    r"|drop|fall|increment|variation|y-?o-?y|y\s?/\s?y"
    r"|year[- ]on[- ]year|m-?o-?m|q-?o-?q|month[- ]on[- ]month|over|from|on|to|with|compared"
    r"|than|vs|previous|preceding|last|same|period|year|month|quarter|a|of|or|and|in|points?"
    r"|earlier|before|as)\b\.?|[\s/,+\u00b1%-])+)+$"
)


class _Cell:
    """A cell: its characters, and what it holds: n(umber), d(ate), t(ext), m(issing) or nothing."""

    __slots__ = ("end", "foot", "form", "hedge", "num_end", "num_start", "own_unit", "scaled", "start", "step", "text", "times", "value")

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


class _Head:
    """What a head, label or title says."""

    __slots__ = ("area", "area_name", "base", "change", "date_only", "dateless", "factor", "forecast", "lowered", "others", "part", "period", "rank", "rate", "share", "subject", "total", "unit", "units")

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


class _Told:
    """What a table tells of a numeral and no other stage may change."""

    __slots__ = ("area", "basis", "first", "numeral", "period", "scenario", "subject")

    def __init__(self, numeral: Numeral) -> None:
        self.numeral = numeral
        self.subject: str | None = None
        self.period: str | None = None
        self.basis: str | None = None
        self.area: tuple[str | None, str] | None = None
        self.scenario: str | None = None
        # In an item of a list that goes on as text: its first figure, whose subject the others may share.
        self.first: Numeral | None = None


class Tables:
    """The tables of a document.

    Attributes
    ----------
    cells : list of Numeral
        The figures of cells, in text order, read to the end but for what the tables leave open.
    """

    def __init__(self) -> None:
        self.cells: list[Numeral] = []
        self.told: list[_Told] = []
        self._ids: set[int] = set()

    def outside(self, found: list[Numeral]) -> list[Numeral]:
        """The numerals that are no cells: the stages that read running text take these."""
        return [n for n in found if id(n) not in self._ids]

    def join(self, statements: list[Numeral]) -> list[Numeral]:
        """The statements of the text with those of the cells, in text order."""
        return sorted([*statements, *(n for n in self.cells if n.kind in STATEMENT_KINDS)], key=lambda n: n.first)

    def settle(self, published_on: date | None) -> None:
        """Set again what the tables tell, over what places and periods made of it from the text around."""
        for told in self.told:
            n = told.numeral
            first = told.first
            if told.subject and (
                first is None or n is first or n.kind in ("change", "multiple", "equivalent") or n.kind == "level" and n.unit == first.unit
            ):
                n.subject = told.subject
            if told.period:
                n.time_period = told.period
            if n.kind == "change" and told.basis:
                n.comparison_basis = told.basis
            if told.area:
                n.ref_area, n.ref_area_name = told.area
            if told.scenario:
                n.scenario = told.scenario
            elif told.period and published_on and (begins := _begins(told.period)) > published_on.isoformat()[: len(begins)]:
                n.scenario = "target"
        for told in self.told:
            n = told.numeral
            of = n.applies_to
            if of is not None and not told.period and of.time_period:
                n.time_period = of.time_period


def find(doc: Doc, found: list[Numeral], times: list[TimeExpr]) -> Tables | None:
    """Read the tables and lists of a document.

    Parameters
    ----------
    doc : Doc
        The text.
    found : list of Numeral
        Every numeric expression in text order, calendar expressions too. Changed in place: the numbers of cells are replaced by
        what the table makes of them, scales in heads become names.
    times : list of TimeExpr
        The calendar expressions. Changed in place: cells that only look like years are taken out.

    Returns
    -------
    Tables or None
        None where the text has no table: the usual case, and almost free.
    """
    if not _may_have_tables(doc, found):
        return None
    reader = _Reader(doc, found, times)
    reader.run()
    if not reader.tables.told and not reader.replaced:
        return None
    reader.commit()
    return reader.tables


def _may_have_tables(doc: Doc, found: list[Numeral]) -> bool:
    text = doc.text
    if len(found) < 3:
        return False
    if text.count("|") > 3 or "\t" in text or "\uff5c" in text:
        return True
    if "  " in text and sum(1 for _ in _GAPPED_NUMBER.finditer(text)) > 1:
        return True
    # Numbers alone on their lines, or at the end or behind the colon of lines that follow each other.
    sents, low = doc.sents, doc.low
    stacked = listed = 0
    last_alone = last_listed = -9
    for n in found:
        sent = sents[n.sent]
        if sent.first == n.first and sent.last - n.last < 5 and low[sent.last - 1][-1].isdigit():
            stacked += sent.para - last_alone < 3
            last_alone = sent.para
        elif sent.para != last_listed and (
            low[n.first - 1] == ":" and sent.first < n.first - 1
            or n.last + 2 >= sent.last
            and low[sent.last - 1] not in (".", "\u3002", "?", "!")
        ):
            listed += sent.para - last_listed < 2
            last_listed = sent.para
    return stacked > 1 or listed > 0


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


def _area(text: str, within: str | None = None) -> str | None:
    text = text.strip(" ,.;:")
    if len(text) < 3 or len(text) > 50:
        return None
    return catalogue.load().area_by_name(text, within) or (
        catalogue.load().area_by_name(short, within) if (short := _SUFFIX_PLACE.sub("", text)) != text else None
    )


class _Line:
    __slots__ = ("cells", "end", "mode", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.mode = ""
        self.cells: list[_Cell] = []


class _Reader:
    """One pass over the lines of a document."""

    def __init__(self, doc: Doc, found: list[Numeral], times: list[TimeExpr]) -> None:
        self.doc = doc
        self.text = doc.text if doc.text.isascii() else doc.text.translate(FULL_WIDTH)
        self.found = found
        self.times = times
        self.found_starts = [n.char_start for n in found]
        spans = [t for t in times if t.last > t.first and (t.iso or t.ledger)]
        self.spans = spans
        self.span_starts = [doc.starts[t.first] for t in spans]
        self.tables = Tables()
        self.replaced: dict[int, list[Numeral]] = {}  # index in `found` -> what stands there instead
        self.dropped: set[int] = set()
        self.extra: list[Numeral] = []
        self.false_times: set[int] = set()
        self.lines: list[_Line] = []
        self.words: frozenset[str] | None = None
        self.framed = False  # whether the lines of the block begin with a pipe

    # -- what stands where --------------------------------------------------------------------------------------------------------

    def nums_in(self, start: int, end: int) -> range:
        """Indices into `found` of the numerals that begin in these characters."""
        return range(bisect_left(self.found_starts, start), bisect_left(self.found_starts, end))

    def times_in(self, start: int, end: int) -> list[TimeExpr]:
        return self.spans[bisect_left(self.span_starts, start) : bisect_left(self.span_starts, end)]

    def tokens_in(self, start: int, end: int) -> tuple[int, int]:
        starts = self.doc.starts
        return bisect_left(starts, start), bisect_left(starts, end)

    def run(self) -> None:
        at = 0
        for text in self.text.split("\n"):
            body = text.rstrip()
            lead = len(body) - len(body.lstrip())
            line = _Line(at + lead, at + len(body), body[lead:])
            if line.text.count("|") or "\uff5c" in line.text:
                line.mode = "pipe"
            elif "\t" in line.text:
                line.mode = "tab"
            elif "  " in line.text:
                line.mode = "gap"
            self.lines.append(line)
            at += len(text) + 1
        i, n = 0, len(self.lines)
        while i < n:
            line = self.lines[i]
            after = 0
            if line.mode:
                after = self._grid(i)
            elif line.text:
                after = self._stack(i) or self._list(i)
            i = after if after > i else i + 1

    def commit(self) -> None:
        """Write the cells and names back to `found`, and take false years out of the times."""
        kept = [n for k, n in enumerate(self.found) if k not in self.dropped]
        self.found[:] = sorted([*kept, *self.extra], key=lambda n: (n.first, n.last))
        if self.false_times:
            self.times[:] = [t for t in self.times if id(t) not in self.false_times]
        self.tables.cells.sort(key=lambda n: n.first)
        self.tables._ids = {id(n) for n in self.tables.cells}

    # -- cells ------------------------------------------------------------------------------------------------------------------------

    def _split(self, line: _Line) -> list[_Cell]:
        """The cells of a line."""
        if line.cells:
            return line.cells
        text, at = line.text, line.start
        if line.mode == "pipe":
            parts: list[tuple[int, int]] = []
            begin = 0
            for k, c in enumerate(text):
                if c in "|\uff5c":
                    parts.append((begin, k))
                    begin = k + 1
            parts.append((begin, len(text)))
            if self.framed and not text[parts[0][0] : parts[0][1]].strip():
                parts = parts[1:]
            if parts and not text[parts[-1][0] : parts[-1][1]].strip():
                parts = parts[:-1]
        elif line.mode == "tab":
            parts = []
            begin = 0
            for k, c in enumerate(text):
                if c == "\t":
                    parts.append((begin, k))
                    begin = k + 1
            parts.append((begin, len(text)))
        elif line.mode == "gap":
            parts = []
            begin = 0
            for m in _GAP.finditer(text):
                parts.append((begin, m.start()))
                begin = m.end()
            parts.append((begin, len(text)))
        else:
            parts = [(0, len(text))]
        for a, b in parts:
            piece = text[a:b]
            lead = len(piece) - len(piece.lstrip())
            cell = _Cell(at + a + lead, at + a + lead + len(piece.strip()), piece.strip().strip("*").strip())
            bold = self.text[cell.start : cell.end].find(cell.text) if cell.text else 0
            cell.start += bold
            cell.end = cell.start + len(cell.text)
            self._classify(cell)
            line.cells.append(cell)
        return line.cells

    def _classify(self, cell: _Cell) -> None:
        text = cell.text
        if _MISSING.fullmatch(text):
            cell.form = "m" if text else ""
            return
        cell.times = self.times_in(cell.start, cell.end) if any(c.isalnum() for c in text) else []
        if len(text) > _LABEL_LENGTH:
            cell.form = "t"
            return
        if cell.times and self._is_date(cell):
            cell.form = "d"
            if text.isdecimal():
                cell.value, cell.num_start, cell.num_end, cell.foot = float(text), cell.start, cell.end, cell.end
            return
        if _ROUND.match(text) and (spans := self._scales(cell.start, cell.end, name=False)[1]) and spans[0][1] - spans[0][0] >= len(text) - 1:
            cell.form = "t"
            return
        m = _CELL.fullmatch(text)
        if m:
            parsed = number_value(re.sub(r"\s", "", m["number"]))
            if parsed is not None:
                cell.form = "n"
                value, cell.step = parsed
                closed = bool(m["open"] and m["close"])
                if m["open"] and not m["close"]:
                    cell.form = "t"
                    return
                negative = (m["sign"] or "") in "-\u2212\u2013\u2011" and bool(m["sign"]) or closed and not m["sign"]
                cell.value = -value if negative else value
                cell.own_unit = {"%": "percent", "\u2030": "permille"}.get(m["unit"] or "")
                cell.num_start = cell.start + (m.start("open") if closed else m.start("sign") if m["sign"] else m.start("number"))
                stop = m.end("close") if closed else m.end("unit") if m["unit"] else m.end("number")
                cell.num_end = cell.start + stop
                cell.foot = cell.num_end
                cell.hedge = {"<": "less_than", "\u2264": "less_than", ">": "more_than", "\u2265": "more_than", "~": "approx", "\u2248": "approx"}.get(m["hedge"] or "")
                return
        inside = self.nums_in(cell.start, cell.end)
        if len(inside) == 1:
            n = self.found[inside[0]]
            rest = self.text[n.char_end : cell.end]
            lead = self.text[cell.start : n.char_start].strip()
            if (
                n.kind in STATEMENT_KINDS
                and n.value is not None
                and n.char_end <= cell.end
                and lead in ("", "-", "+", "\u2212", "~", "<", ">")
                and _FOOT_END.fullmatch(rest)
            ):
                cell.form = "n"
                cell.value = -n.value if lead in ("-", "\u2212") and n.value > 0 else n.value
                cell.step = (n.value_high or n.value) - (n.value_low or n.value)
                cell.own_unit = n.unit if n.unit != "1" else None
                first = self.text[n.char_start : n.char_end]
                cell.scaled = any(c.isalpha() for c in first.replace("US$", "")) and abs(n.value) >= 1000 and not re.fullmatch(r"\D*[\d,.]+\D{0,4}", first)
                cell.num_start = n.char_start if not lead else cell.start
                cell.num_end = cell.foot = n.char_end
                return
        cell.form = "t"

    def _is_date(self, cell: _Cell) -> bool:
        rest = []
        at = cell.start
        for t in cell.times:
            a, b = self.doc.starts[t.first], self.doc.ends[t.last - 1]
            if b > cell.end:
                return False
            rest.append(self.text[at:a])
            at = b
        rest.append(self.text[at : cell.end])
        left = re.findall(r"\w+", " ".join(rest).lower())
        return all(w in _DATE_REST for w in left)

    # -- heads ------------------------------------------------------------------------------------------------------------------------

    def _scales(self, start: int, end: int, name: bool = True) -> tuple[list[tuple[float, str]], list[tuple[int, int]]]:
        """Units with their scales in a head, and the characters they take: "(100 million yuan, %)", "Unit: 10,000 tons"."""
        doc = self.doc
        low = doc.low
        first, last = self.tokens_in(start, end)
        units: list[tuple[float, str]] = []
        spans: list[tuple[int, int]] = []
        i = first
        while i < last:
            hit = self._scale_at(i, last)
            if hit is None:
                i += 1
                continue
            factor, unit, stop, strong = hit
            before = low[i - 1] if i > first else ""
            after = low[stop] if stop < last else ""
            opened = before in ("", "(", "[", ",", ";", "/", ":", "in", "and", "&", "-", "\u2013", "\u2014")
            closed = after in ("", ")", "]", ",", ";", "/", ":", "and", "&", "*", "|")
            inside = before in ("(", "[") or low[i - 2 : i - 1] in (["("], ["["])
            if unit in _TIME_UNITS and not inside:
                i = stop
                continue
            if before == "=" or low[i] in ("unit", "units") and after in (":", "of"):
                i = stop
                continue
            if opened and (closed or inside and unit == "percent") or strong and closed or unit == "percent" and low[i] == "%":
                units.append((factor, unit))
                spans.append((doc.starts[i], doc.ends[stop - 1]))
                if name:
                    for k in self.nums_in(doc.starts[i], doc.ends[stop - 1]):
                        self._name(k)
                i = stop
            else:
                i += 1
        return units, spans

    def _scale_at(self, i: int, last: int) -> tuple[float, str, int, bool] | None:
        doc = self.doc
        low, toks = doc.low, doc.toks
        j = i
        unit: str | None = None
        for written, case, code in _prefix_forms().get(low[j], ()):
            k = j + len(written)
            if k <= last and tuple(low[j:k]) == written and (case is None or tuple(toks[j:k]) == case):
                unit, j = code, k
                break
        if unit and j < last and low[j] == "." and low[j - 1] == "rs":
            j += 1
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
            w = low[j]
            step = _SCALE.get(w) or _SCALE_PLURAL.get(w)
            if step is None and w in _SCALE_TOUCHING and (unit or w in ("bn", "mn", "bln", "mln", "tn")):
                step = _SCALE_TOUCHING[w]
            if step is None:
                break
            factor, scaled = factor * step, True
            j += 1
        if scaled and j < last and low[j] == "of":
            j += 1
        while scaled and j < last and (low[j] in _PRICES or j > i + 1 and low[j - 1] in _PRICES and low[j].isdigit() and len(low[j]) == 4):
            j += 1
        if unit is None and j < last:
            for written, case, code in _prefix_forms().get(low[j], ()):
                k = j + len(written)
                if k <= last and tuple(low[j:k]) == written and (case is None or tuple(toks[j:k]) == case):
                    unit, j = code, k
                    break
        if unit is None and j < last:
            code2, stop = suffix_unit(doc, j)
            if code2 and stop <= last:
                unit, j = code2, stop
            elif low[j : j + 3] in (["p", ".", "p"], ["p.p."]):
                unit, j = "percentage_point", j + 1
            elif low[j] == "p.p.":
                unit, j = "percentage_point", j + 1
            elif low[j] in _COUNT_WORDS:
                unit, j = "1", j + 1
            elif scaled and low[j].isalpha() and (j + 1 >= last or low[j + 1] in (")", "]", ",", ";", "/")):
                unit, j = "1", j + 1
            elif scaled and j + 1 < last and low[j].isalpha() and low[j + 1].isalpha() and (j + 2 >= last or low[j + 2] in (")", "]", ",")):
                unit, j = "1", j + 2
        if unit is None:
            if not scaled or j < last and low[j] not in (")", "]", ",", ";", "/"):
                return None
            unit = "1"
        if j == i:
            return None
        if j + 1 < last and low[j] in ("per", "/"):
            below, stop = suffix_unit(doc, j + 1)
            if below and below not in ("1", "percent") and unit != "percent" and stop <= last:
                unit, j = f"{unit}/{below}", stop
            elif low[j] == "per" or low[j + 1] in ("person", "capita", "head", "household"):
                j += 2
        return factor, unit, j, scaled or unit != "1"

    def _name(self, k: int) -> None:
        n = self.found[k]
        if n.kind not in ("date", "duration"):
            n.kind, n.value, n.unit, n.applies_to = "name", None, None, None

    def _head(self, start: int, end: int, title: bool = False) -> _Head:
        """What a head says: units, time, kind, and the words that are left as the subject."""
        head = _Head()
        text = self.text[start:end]
        if not text:
            return head
        head.lowered = lowered = text.lower()
        units, spans = self._scales(start, end)
        head.units = units
        if len(units) == 1 or units and len({u for _, u in units}) == 1:
            head.factor, head.unit = units[0]
        cut = list(spans)
        for t in self.times_in(start, end):
            a, b = self.doc.starts[t.first], self.doc.ends[t.last - 1]
            if a < end and not any(x <= a < y for x, y in spans):
                iso = t.iso
                if _BASE_BEFORE.search(self.text[start:a]) and not re.search(r"\bfrom\s*$", self.text[start:a]):
                    head.base = head.base or iso
                elif head.period is not None and head.dateless and t.explicit and iso:
                    head.period, head.dateless = _in_year(head.period, iso), False
                elif head.period is None or title and t.kind == "date":
                    head.period = iso
                    head.dateless = not t.explicit and t.kind == "date" or t.rel == "part"
                cut.append((a, b))
        if head.period is None and not title and (month := _MONTHS.get(lowered.strip(" ."))):
            # A month name that may be another word ("March", "May") stands alone in its cell.
            head.period, head.dateless = f"2000-{month:02d}", True
            cut.append((start, end))
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
                self._name(k)
        enum = (_TABLE if title else _ENUM).match(text)
        if enum and enum.end():
            cut.append((start, start + enum.end()))
            if not title:
                for k in self.nums_in(start, start + enum.end()):
                    self._name(k)
        left = _without(self.text, start, end, cut)
        percent = any(u in ("percent", "permille", "percentage_point") for _, u in units)
        told = [u for _, u in units]
        head.rank = bool(_RANK.search(lowered)) and not percent
        if told == ["percentage_point"]:
            head.change = True
        elif _CHANGE.search(lowered) and (percent or not told or _CHANGE_WHOLE.match(_strip(left).lower())):
            head.change = True
        if not title and head.change and not percent and not _CHANGE_WHOLE.match(_strip(left).lower()):
            head.change = bool(re.search(r"\b(?:growth|y-?o-?y|change|increase|inflation)(?: rates?)?$|^(?:growth|inflation)\b", _strip(left).lower()))
        head.share = bool(_SHARE.search(lowered)) and not head.change
        head.rate = bool(_RATE.search(lowered)) and not head.change
        head.part = head.share or "intensity" in lowered or lowered.strip(" ()*") in ("%", "percent", "per cent")
        head.forecast = any(w in _TARGET for w in re.findall(r"[a-z]+", lowered)) and not re.search(r"\bplan period\b", lowered)
        left = _strip(left)
        if head.change and left:
            left = re.sub(r"\b(?:annual |average |real |nominal )*(?:growth|increase|change)(?: rates?)?(?: of| in)?\b|\by-?o-?y\b|\byear-on-year\b", " ", left, flags=re.IGNORECASE) if not _GROWTH_WORDS.match(left.lower()) else ""
            left = _strip(re.sub(r"\b(?:over|from|than|with|compared)(?: the)?(?: same)?(?: period)?(?: of)?(?: the)?(?: last| previous| preceding)?(?: year| month| quarter)?\s*$", "", _squeeze(left)))
        head.subject = left
        head.date_only = bool(head.period) and not re.search(r"[^\W\d_]{2,}", " ".join(w for w in left.split() if w.lower() not in _DATE_REST))
        if head.date_only:
            head.subject = ""
        return head

    def _title(self, lines: list[_Line]) -> tuple[_Head, list[str]]:
        """One head of all the lines above a table; the words come from the longest with a subject."""
        merged = _Head()
        subjects: list[str] = []
        for line in lines:
            head = self._head(line.start, line.end, title=True)
            merged.units += head.units
            merged.period = merged.period or head.period
            unit_line = bool(_UNIT_LINE.match(line.text))
            if not unit_line:
                merged.lowered += " " + head.lowered
                merged.change = merged.change or head.change
                merged.share = merged.share or head.share
                merged.rate = merged.rate or head.rate
                merged.forecast = merged.forecast or bool(re.search(r"\b(?:forecast|projection|target)s?\b", head.lowered))
                self._title_area(merged, line)
                if head.subject:
                    subjects.append(head.subject)
        if subjects:
            merged.subject = subjects[0]
        if len({u for _, u in merged.units}) == 1:
            merged.factor, merged.unit = merged.units[0]
        return merged, subjects

    def _title_area(self, head: _Head, line: _Line) -> None:
        """The place a title names."""
        if head.area or head.area_name:
            return
        doc = self.doc
        first, last = self.tokens_in(line.start, min(line.end, line.start + _TITLE_LENGTH))
        units = self._scales(line.start, line.end, name=False)[1]
        i = first
        while i < last:
            if doc.toks[i][0].isupper() and not any(a <= doc.starts[i] < b for a, b in units):
                for k in (5, 4, 3, 2, 1):
                    if i + k <= last and (code := _area(self.text[doc.starts[i] : doc.ends[i + k - 1]])):
                        head.area = code
                        head.area_name = catalogue.load().area[code].name_en
                        return
            i += 1

    # -- titles -----------------------------------------------------------------------------------------------------------------------

    def _above(self, i: int) -> tuple[list[_Line], bool]:
        """The lines above line i that head a table, the nearest last, and whether one of them says that it does."""
        got: list[_Line] = []
        strong = False
        k = i - 1
        blanks = 0
        while k >= 0 and len(got) < 3:
            line = self.lines[k]
            text = line.text
            if not text or _RULE.fullmatch(text):
                blanks += 1
                if blanks > 2:
                    break
                k -= 1
                continue
            if line.mode in ("pipe", "tab") or len(text) > _TITLE_LENGTH or _FOOT_LINE.match(text):
                break
            if text[-1] in ".!?;,\u3002" and not (_TELLS_TABLE.search(text) and not got) and not _TABLE.match(text) and not _UNIT_LINE.match(text) and not text.endswith((" etc.", "U.S.")):
                break
            unit_line = bool(_UNIT_LINE.match(text)) or text[0] == "(" and text[-1] == ")"
            whole, _ = self._scales(line.start, line.end, name=False)
            titled = bool(_TABLE.match(text))
            if got and not unit_line and not titled and not (self._open_title(got[0])):
                break
            got.insert(0, line)
            if titled and _TABLE.sub("", text).strip() or text.endswith(":") or (whole and not self._open_title(line)):
                strong = True
                break
            strong = strong or titled or bool(whole)
            blanks = 0
            k -= 1
        return got, strong

    def _open_title(self, line: _Line) -> bool:
        """Whether this line of a title needs the one above: it is only a unit, a time or a place."""
        if _UNIT_LINE.match(line.text) or line.text[0] == "(":
            return True
        cell = _Cell(line.start, line.end, line.text)
        self._classify(cell)
        return cell.form == "d" or _area(line.text) is not None or bool(self._scales(line.start, line.end, name=False)[0]) and len(line.text) < 30

    # -- grids ------------------------------------------------------------------------------------------------------------------------

    def _grid(self, i: int) -> int:
        """A block of lines with several cells each from line i on; the line after it, or 0."""
        lines = self.lines
        mode = lines[i].mode
        if mode == "pipe":
            near = [line for line in lines[i : i + 6] if line.mode == "pipe"]
            self.framed = sum(line.text[0] == "|" for line in near) > 0.5 * len(near)
        rows: list[tuple[int, list[_Cell]]] = []
        k = i
        n = len(lines)
        blanks = 0
        single = 0
        data = 0
        while k < n:
            line = lines[k]
            if not line.text or _RULE.fullmatch(line.text):
                blanks += not line.text
                if blanks > 1:
                    break
                k += 1
                continue
            if line.mode == mode and (mode != "gap" or not self._prose(line)):
                cells = self._split(line)
                if len(cells) < 2:
                    break
                rows.append((k, cells))
                data += any(c.form == "n" for c in cells)
                single = 0
            elif not line.mode and rows and single < 1 and len(line.text) <= 60 and line.text[-1] not in ".:;!?\u3002" and self._grid_goes_on(k + 1, mode):
                rows.append((k, self._split(line)))
                single += 1
            else:
                break
            blanks = 0
            k += 1
        while rows and len(rows[-1][1]) < 2:
            rows.pop()
        if not rows:
            return 0
        after = rows[-1][0] + 1
        # A long block that is no table is not looked at again from its second line on.
        refused = after if mode == "gap" or len(rows) > _LONG_BLOCK else 0
        if not self._is_table([cells for _, cells in rows]):
            return refused
        above, strong = self._above(i)
        if data < 2 and not strong and not any(all(c.form != "n" for c in cells) and len(cells) > 2 for _, cells in rows):
            return refused
        self._table([cells for _, cells in rows], above, strong, mode == "gap")
        return after

    @staticmethod
    def _prose(line: _Line) -> bool:
        """Whether a line with gaps is a sentence that was set loosely."""
        return len(line.text) > _TITLE_LENGTH or line.text[-1] in ".\u3002" and not line.text[-2:-1].isdigit() and len(line.text) > 60

    def _grid_goes_on(self, k: int, mode: str) -> bool:
        while k < len(self.lines) and not self.lines[k].text:
            k += 1
            if k > 0 and k < len(self.lines) and not self.lines[k].text:
                return False
        return k < len(self.lines) and self.lines[k].mode == mode

    @staticmethod
    def _is_table(rows: list[list[_Cell]]) -> bool:
        """Whether the cells are those of a table: rows with a label and numbers in their own cells, in columns."""
        data = [r for r in rows if len(r) > 1 and any(c.form == "n" for c in r[1:])]
        if not data:
            return False
        headed = any(len(r) > 1 and all(c.form != "n" for c in r) for r in rows[: rows.index(data[0])])
        if len(data) < 2 and not (headed and sum(c.form == "n" for c in data[0]) > 1):
            return False
        numeric = sum(c.form in ("n", "m") for r in data for c in r[1:])
        if numeric < 0.5 * sum(len(r) - 1 for r in data):
            return False
        widths = Counter(len(r) for r in data)
        if widths.most_common(1)[0][1] < 0.5 * len(data):
            return False
        labels = sum(r[0].form in ("t", "d", "n", "") and len(r[0].text) <= _LABEL_LENGTH for r in data)
        texts = sum(any(c.form in ("t", "d") for c in r) for r in data)
        if not headed and len(data) < 3 and max(widths) < 3:
            return False
        return labels > 0.7 * len(data) and texts > 0.6 * len(data)

    def _table(self, rows: list[list[_Cell]], above: list[_Line], strong: bool, aligned: bool) -> None:
        """Read a grid whose leading rows may be heads."""
        width = Counter(len(r) for r in rows if any(c.form == "n" for c in r[1:])).most_common(1)[0][0]
        full = next(r for r in rows if len(r) == width and any(c.form == "n" for c in r[1:]))
        title, subjects = self._title(above)
        table = _Table(self, title, subjects)
        heads: list[list[_Cell]] = []
        body: list[tuple[list[_Cell], bool]] = []  # cells, is a section
        built = False
        for r in rows:
            if len(r) == 1 or sum(1 for c in r if c.form) == 1 and r[0].form in ("t", "d"):
                if body or built or heads:
                    if not built and heads:
                        table.columns(heads, width, full if aligned else None)
                        heads, built = [], True
                    body.append((r, True))
                else:
                    table.caption(r[0])
                continue
            values = [c for c in r[1:] if c.form == "n"]
            dates = [c for c in r[1:] if c.form == "d"]
            numbering = len(values) > 1 and len(values) == len(r) - 1 and [c.value for c in values] in ([float(x) for x in range(1, len(r))], [float(x) for x in range(2, len(r) + 1)]) and len(r[0].text) <= 2 and not built
            if numbering:
                for c in r:
                    for k in self.nums_in(c.start, c.end):
                        self._name(k)
                continue
            # A row of scales and units: "10,000", "%", "million yuan".
            header = not values or not body and any(c.form == "t" for c in r[1:]) and all(_POWER.fullmatch(c.text) for c in values)
            if header and built and (len(dates) > 0 or any(c.form == "m" for c in r)):
                # A row of years or gaps below a head is a row of values, unless it starts like the head did.
                header = r[0].text.lower() == table.corner.lower() or not r[0].text
            if header:
                if built:
                    table.flush(body)
                    body, built = [], False
                heads.append(r)
                continue
            if not built:
                table.columns(heads, width, full if aligned else None)
                heads, built = [], True
            body.append((self._fit(r, full, width) if aligned and len(r) != width else r, False))
        table.flush(body)

    @staticmethod
    def _fit(row: list[_Cell], full: list[_Cell], width: int) -> list[_Cell]:
        """Put the cells of a short aligned row under those of a full one."""
        if len(row) > width:
            return row
        base, own = full[0].start, row[0].start
        out = [_Cell(row[0].end, row[0].end, "") for _ in range(width)]
        out[0] = row[0]
        at = 1
        for c in row[1:]:
            left = width - at
            best = min(
                range(at, at + left) if left else [width - 1],
                key=lambda j: min(abs((full[j].start - base) - (c.start - own)), abs((full[j].end - base) - (c.end - own))),
            )
            out[best] = c
            at = min(best + 1, width - 1)
        return out

    # -- one cell a line ---------------------------------------------------------------------------------------------------------------

    def _stack(self, i: int) -> int:
        """Lines of one cell each: a label and its numbers, again and again; the line after them, or 0."""
        lines = self.lines
        n = len(lines)
        # Only a line before a number can begin a record; heads are looked for backwards.
        k = i + 1
        while k < n and not lines[k].text and k - i < 3:
            k += 1
        if k >= n or lines[k].mode or not self._simple(lines[k]) or not self._simple(lines[i]):
            return 0
        label = self._split(lines[i])[0]
        if label.form not in ("t", "d") or self._split(lines[k])[0].form not in ("n", "m"):
            return 0
        records: list[tuple[int, list[_Cell]]] = []
        k = i
        size = 0
        while k < n:
            record, after = self._record(k, label.form)
            if not record:
                break
            values = len(record) - 1
            if size and values != size:
                # A section between the records has no numbers.
                break
            if not any(c.form == "n" for c in record[1:]):
                break
            size = values
            records.append((k, record))
            k = after
            while k < n and not lines[k].text:
                k += 1
        if not records or size == 0 or len(records) < (2 if size > 1 else 3):
            return 0
        start = records[0][0]
        heads, above_at = self._stack_heads(start, size, label.form)
        above, strong = self._above(above_at)
        if not heads and not strong or size == 1 and not strong:
            return k if len(records) > _LONG_BLOCK else 0
        self._table([*([heads] if heads else []), *(r for _, r in records)], above, strong, False)
        return k

    @staticmethod
    def _simple(line: _Line) -> bool:
        return bool(line.text) and not line.mode and len(line.text) <= _LABEL_LENGTH and line.text[-1] not in ";!?\u3002"

    def _record(self, k: int, form: str) -> tuple[list[_Cell], int]:
        lines = self.lines
        if k >= len(lines) or not self._simple(lines[k]):
            return [], k
        cells = [self._split(lines[k])[0]]
        if cells[0].form != form and not (form == "d" and cells[0].form == "t") or cells[0].text.endswith("."):
            return [], k
        k += 1
        blank = False
        while k < len(lines):
            line = lines[k]
            if not line.text:
                if blank:
                    break
                blank = True
                k += 1
                continue
            if not self._simple(line):
                break
            cell = self._split(line)[0]
            if cell.form not in ("n", "m") and not (cell.form == "d" and form != "d" and cell.text.isdecimal()):
                break
            blank = False
            cells.append(cell)
            k += 1
        return cells, k

    def _stack_heads(self, start: int, size: int, form: str) -> tuple[list[_Cell], int]:
        """The head cells above the first record: a block of their own, or as many lines as a record has."""
        lines = self.lines
        k = start - 1
        while k >= 0 and not lines[k].text:
            k -= 1
        got: list[int] = []
        gap = k < start - 1
        while k >= 0 and len(got) <= size and self._simple(lines[k]) and not lines[k].text.endswith(":"):
            got.insert(0, k)
            k -= 1
            if k >= 0 and not lines[k].text:
                if gap and len(got) in (size, size + 1):
                    break
                if k >= 1 and len(got) <= size and not gap:
                    k -= 1
                    continue
                break
        if got and len(got) >= size:
            first = lines[got[0]]
            whole, _ = self._scales(first.start, first.end, name=False)
            if _TABLE.match(first.text) or len(first.text.split()) > 4 and (whole or len(got) > size):
                got = got[1:]
        if len(got) < size:
            return [], start
        cells = [self._split(lines[j])[0] for j in got]
        if any(c.form == "n" for c in cells):
            return [], start
        if len(cells) == size:
            cells.insert(0, _Cell(cells[0].start, cells[0].start, ""))
        return cells, got[0]

    # -- lists --------------------------------------------------------------------------------------------------------------------------

    def _list(self, i: int) -> int:
        """A head with a list of "label: value" lines below it; the line after the list, or 0."""
        lines = self.lines
        head = lines[i]
        if len(head.text) > _TITLE_LENGTH:
            return 0
        unit_line = bool(_UNIT_LINE.match(head.text))
        if not (unit_line or head.text.endswith((":", "\uff1a")) or _TABLE.match(head.text) or head.text.endswith((")", "]"))):
            return 0
        if head.text.endswith((")", "]")) and not _TABLE.match(head.text) and not unit_line and not self._scales(head.start, head.end, name=False)[0]:
            return 0
        k = i + 1
        items: list[tuple[_Line, re.Match[str], int]] = []
        plain = bullets = 0
        blanks = 0
        while k < len(lines):
            line = lines[k]
            if not line.text:
                blanks += 1
                if blanks > 1:
                    break
                k += 1
                continue
            if line.mode or len(line.text) > 300:
                break
            bullet = _BULLET.match(line.text)
            at = bullet.end() if bullet else 0
            m = _ITEM.match(line.text, at)
            if m is None and (p := _PLAIN_ITEM.match(line.text, at)):
                cell = self._value_cell(line, p.end())
                if cell is not None and len(p["label"].split()) <= 6 and not self._sentence_like(line):
                    m = p
                    plain += 1
            if m is None:
                # "Unit: 10,000 tons" may follow the title that ends in a colon.
                if not items and _UNIT_LINE.match(line.text) and not unit_line:
                    return 0
                break
            items.append((line, m, at))
            bullets += bullet is not None
            blanks = 0
            k += 1
        scaled = unit_line or bool(self._scales(head.start, head.end, name=False)[0])
        if len(items) < (3 if plain and not bullets else 2) or plain and not scaled and not _TABLE.match(head.text) and bullets < len(items):
            return 0
        above: list[_Line] = [head]
        if unit_line:
            above = [*self._above(i)[0], head]
        title, subjects = self._title(above)
        table = _Table(self, title, subjects)
        grid: list[tuple[list[_Cell], bool]] = []
        cells = [self._value_cell(line, m.end()) for line, m, _ in items]
        if not any(c is not None for c in cells) and not any(self.nums_in(line.start + m.end(), line.end) for line, m, _ in items):
            return 0
        for (line, m, at), cell in zip(items, cells, strict=True):
            label = _Cell(line.start + m.start("label"), line.start + m.end("label"), m["label"])
            label.form = "t"
            label.times = self.times_in(label.start, label.end)
            if at:
                for k2 in self.nums_in(line.start, line.start + at):
                    self._name(k2)
            if cell is not None:
                grid.append(([label, cell], False))
            else:
                table.item(label, line)
        if grid:
            table.columns([], 2, None)
            table.flush(grid)
        return k

    def _value_cell(self, line: _Line, at: int) -> _Cell | None:
        """The value that ends the line, where nothing but it follows the label."""
        raw = line.text[at:].rstrip(" ;,.\u3002")
        lead = len(raw) - len(raw.lstrip())
        raw = raw.strip()
        cell = _Cell(line.start + at + lead, line.start + at + lead + len(raw), raw)
        self._classify(cell)
        if cell.form == "n":
            return cell
        return None

    @staticmethod
    def _sentence_like(line: _Line) -> bool:
        return line.text[-1] in ".!?\u3002"


class _Table:
    """The heads of one table, and what its cells become."""

    def __init__(self, reader: _Reader, title: _Head, subjects: list[str]) -> None:
        self.reader = reader
        self.title = title
        self.corner = ""
        self.cols: list[_Head] = []
        self.section: _Head | None = None
        self.measure, self.subject = _measure(title, subjects)
        self.by_place = bool(_BY_PLACE.search(title.lowered))
        self.last_level: dict[int, tuple[Numeral, str]] = {}
        self.unit_at = -1  # column that tells the unit of each row

    def caption(self, cell: _Cell) -> None:
        """A single cell above the heads: part of the title."""
        head = self.reader._head(cell.start, cell.end, title=True)
        self.title.units += head.units
        self.title.period = self.title.period or head.period
        if len({u for _, u in self.title.units}) == 1:
            self.title.factor, self.title.unit = self.title.units[0]
        if head.subject and not self.subject:
            self.measure, self.subject = _measure(head, [head.subject])

    def columns(self, rows: list[list[_Cell]], width: int, full: list[_Cell] | None) -> None:
        """Read the heads of the columns; several rows of heads are put together from top to bottom."""
        reader = self.reader
        merged: list[list[_Head]] = [[] for _ in range(width)]
        self.corner = ""
        for depth, r in enumerate(rows):
            cells: list[_Cell | None] = list(r)
            if len(cells) < width:
                cells = self._spread(cells, width, full, last=depth == len(rows) - 1)
            elif len(cells) > width:
                cells = cells[:width]
            previous: _Cell | None = None
            for j, c in enumerate(cells):
                if c is not None and not c.text and depth < len(rows) - 1 and j > 1:
                    c = previous
                previous = c
                if c is None or not c.text:
                    continue
                if j == 0 and not self.corner:
                    self.corner = c.text
                merged[j].append(reader._head(c.start, c.end))
        self.cols = [_join(parts) for parts in merged]
        self._units()
        for j, col in enumerate(self.cols):
            if j and not col.date_only and col.subject and (code := _area(col.subject)):
                col.area, col.area_name = code, catalogue.load().area[code].name_en
                col.subject = ""

    def _spread(self, cells: list[_Cell | None], width: int, full: list[_Cell] | None, last: bool) -> list[_Cell | None]:
        """Head rows with fewer cells than the body: the corner is left out, or a cell spans several columns."""
        k = len(cells)
        if full is not None and k > 1:
            # Aligned text: each head stands over the column it overlaps most.
            out: list[_Cell | None] = [None] * width
            line_of = _line_start(self.reader.text, full[0].start)
            own = _line_start(self.reader.text, cells[0].start if cells[0] else 0)
            at = 0
            for c in cells:
                if c is None:
                    continue
                choices = range(at, width)
                if not choices:
                    break
                best = min(choices, key=lambda j: _distance(c.start - own, c.end - own, full[j].start - line_of, full[j].end - line_of))
                out[best] = c
                at = best + 1
            if not last:
                for j in range(2, width):
                    out[j] = out[j] or out[j - 1]
            return out
        if k == width - 1:
            return [None, *cells]
        first: list[_Cell | None] = [cells[0]]
        rest = cells[1:]
        if rest and (width - 1) % len(rest) == 0:
            step = (width - 1) // len(rest)
            return first + [c for c in rest for _ in range(step)]
        if cells and (width - 1) % k == 0:
            step = (width - 1) // k
            return [None, *(c for c in cells for _ in range(step))]
        return cells + [None] * (width - k)

    def _units(self) -> None:
        """Hand the units of the title to the columns that tell none."""
        units = self.title.units
        if not units:
            # A balance is counted like what it is the balance of.
            told = {(c.factor, c.unit) for c in self.cols if c.unit not in (None, "percent", "permille", "percentage_point")}
            for c in self.cols[1:] if len(told) == 1 else ():
                if c.unit is None and _BALANCE.search(c.lowered) and not c.change:
                    ((c.factor, c.unit),) = told
            return
        amounts = [u for u in units if u[1] not in ("percent", "permille", "percentage_point")]
        rates = [u for u in units if u[1] in ("percent", "permille", "percentage_point")]
        open_ = [j for j, c in enumerate(self.cols) if j and c.unit is None]
        relative = [j for j in open_ if self.cols[j].change or self.cols[j].share or self.cols[j].rate or self.cols[j].part]
        if len(units) == len(open_) and len(units) > 1 and not relative:
            for j, (factor, unit) in zip(open_, units, strict=True):
                self.cols[j].factor, self.cols[j].unit = factor, unit
            return
        levels = [j for j in open_ if j not in relative] if rates else open_
        if rates:
            for j in relative:
                self.cols[j].factor, self.cols[j].unit = rates[0]
            if not amounts:
                for j in levels:
                    self.cols[j].factor, self.cols[j].unit = rates[0]
                return
        if len(amounts) > 1 and len(amounts) == len(levels):
            for j, (factor, unit) in zip(levels, amounts, strict=True):
                self.cols[j].factor, self.cols[j].unit = factor, unit
        elif amounts:
            for j in levels:
                if not (self.cols[j].change or self.cols[j].part or self.cols[j].rank) or amounts and not rates and self.cols[j].change and not _CHANGE.search(self.cols[j].lowered):
                    self.cols[j].factor, self.cols[j].unit = amounts[0]

    # -- rows -------------------------------------------------------------------------------------------------------------------------------

    def flush(self, body: list[tuple[list[_Cell], bool]]) -> None:
        """Read the rows below the heads that were read last."""
        data = [r for r, section in body if not section]
        if not data:
            return
        width = max(len(r) for r in data)
        while len(self.cols) < width:
            self.cols.append(_Head())
        self.unit_at = next((j for j in range(1, width - 1) if _UNIT_HEAD.fullmatch(self.cols[j].lowered.strip(" ()"))), -1)
        label_at, serial_at = self._label_column(data, width)
        if label_at < 0:
            return
        heads: list[_Head] = []
        for r, _ in body:
            at = label_at if len(r) > label_at else 0
            label = r[at]
            heads.append(self.reader._head(label.start, label.end) if label.text else _Head())
        self._places([h for (_, section), h in zip(body, heads, strict=True) if not section], label_at)
        self._false_years(data, label_at)
        self.section = None
        self.last_level = {}
        for (r, section), head in zip(body, heads, strict=True):
            if section:
                self._section(r[0], head)
                continue
            if serial_at >= 0 and r[serial_at].form == "n":
                self._serial(r[serial_at], serial_at, head)
            self._row(r, head, label_at, serial_at)

    def _label_column(self, data: list[list[_Cell]], width: int) -> tuple[int, int]:
        def share(j: int, forms: str) -> float:
            return sum(1 for r in data if len(r) > j and r[j].form and r[j].form in forms) / len(data)

        if share(0, "n") > 0.5:
            serial = bool(_SERIAL.fullmatch(self.cols[0].lowered.strip())) or self.cols[0].rank or all(
                r[0].form != "n" or r[0].value == k + data[0][0].value for k, r in enumerate(data)
            )
            if serial and width > 2 and share(1, "td") > 0.5:
                return 1, 0
            return -1, -1
        # The leading text columns name the row; the last of them that differs from row to row is the label.
        j = 0
        while j + 1 < width - 1 and j + 1 != self.unit_at and share(j + 1, "t") > 0.6 and share(j, "t") > 0.6 and len({r[j + 1].text for r in data if len(r) > j + 1}) >= len({r[j].text for r in data}):
            j += 1
        return j, -1

    def _serial(self, cell: _Cell, at: int, row: _Head) -> None:
        n = self._numeral(cell)
        if self.cols[at].rank:
            n.kind, n.value, n.unit = "rank", cell.value, "1"
            n.value_low = n.value_high = cell.value
            told = _Told(n)
            told.subject = n.subject = self.subject or self.title.subject or None
            self._place_and_time(told, row, self.cols[at])
            self.reader.tables.cells.append(n)
            self.reader.tables.told.append(told)
            self._apply(told)
        else:
            n.kind, n.value, n.unit = "name", None, None
            self.reader.tables.cells.append(n)

    def _section(self, cell: _Cell, head: _Head) -> None:
        if code := _area(head.subject):
            head.area, head.area_name = code, catalogue.load().area[code].name_en
            head.subject = ""
        self.section = head
        self.last_level = {}

    def _places(self, heads: list[_Head], label_at: int) -> None:
        """Find which labels are places; in a column of places those unknown to the catalogue are places too."""
        labels = [h for h in heads if h.subject]
        if not labels:
            return
        within = self.title.area
        codes = [_area(h.subject, within) for h in labels]
        known = sum(c is not None for c in codes)
        corner = self.cols[label_at].lowered if label_at < len(self.cols) else self.corner.lower()
        by_place = bool(_CORNER_PLACE.search(corner or self.corner)) and not re.search(r"\bof\b|\barea \(", corner) or self.by_place
        if known < 0.3 * len(labels) and not by_place and len(labels) > 3:
            # One label of many that also is the name of a place ("Mobile", "Nice").
            codes = [None] * len(labels)
        area = catalogue.load().area
        parents = Counter(area[c].parent_area for c in codes if c and area[c].parent_area)
        parent = None
        if parents:
            common, count = parents.most_common(1)[0]
            if common and (count > 0.5 * known or count > 2):
                parent = common
                codes = [_area(h.subject, parent) if c else c for c, h in zip(codes, labels, strict=True)]
        places = by_place or known > 0.6 * len(labels) or known > 1 and known >= 0.5 * len(labels)
        for h, code in zip(labels, codes, strict=True):
            bare = h.subject
            if code:
                h.area, h.area_name = code, area[code].name_en
                h.subject = ""
            elif _TOTAL.fullmatch(bare):
                h.total = True
                h.subject = ""
            elif _OTHERS.fullmatch(bare):
                h.others = places
            elif places and bare[:1].isupper() and not h.change:
                h.area_name = bare
                h.subject = ""
            if places and (h.total or h.others):
                whole = within or parent
                if whole:
                    h.area, h.area_name = whole, area[whole].name_en

    def _false_years(self, data: list[list[_Cell]], label_at: int) -> None:
        """A whole number of a value column that looks like a year is a value."""
        width = max(len(r) for r in data)
        for j in range(width):
            if j == label_at:
                continue
            column = [r[j] for r in data if len(r) > j]
            numeric = sum(c.form == "n" for c in column)
            for c in column:
                if c.form == "d" and c.text.isdecimal() and numeric and (numeric >= 0.3 * len(column) or self.cols[j].period):
                    c.form = "n"
                    for t in c.times:
                        self.reader.false_times.add(id(t))

    def _numeral(self, cell: _Cell) -> Numeral:
        """A new numeral for the cell's number, in the place of what was found there."""
        reader = self.reader
        doc = reader.doc
        first, last = reader.tokens_in(cell.num_start, cell.num_end)
        last = max(last, first + 1)
        n = Numeral(first, last, cell.num_start, cell.num_end, doc.sent_of[min(first, doc.n - 1)], "level")
        n.form = "cell"
        for k in reader.nums_in(cell.start, cell.end):
            other = reader.found[k]
            if other.char_start < cell.num_end:
                reader.dropped.add(k)
            else:
                reader._name(k)
        # One that began in an earlier cell and reaches into this one.
        k = bisect_right(reader.found_starts, cell.num_start) - 1
        if k >= 0 and reader.found[k].char_end > cell.num_start:
            reader.dropped.add(k)
        reader.extra.append(n)
        return n

    def _row(self, cells: list[_Cell], row: _Head, label_at: int, serial_at: int) -> None:
        reader = self.reader
        # A number in a label belongs to its words: "aged 15-64", "5G users".
        label = cells[label_at] if label_at < len(cells) else None
        if label is not None:
            for k in reader.nums_in(label.start, label.end):
                if reader.found[k].kind in STATEMENT_KINDS:
                    reader._name(k)
        if 0 <= self.unit_at < len(cells) and row.unit is None:
            cell = cells[self.unit_at]
            row.units, _ = reader._scales(cell.start, cell.end)
            if row.units:
                row.factor, row.unit = row.units[0]
        done: dict[int, tuple[Numeral, _Head]] = {}
        pending: list[tuple[int, _Told]] = []
        for j, cell in enumerate(cells):
            if j in (label_at, serial_at, self.unit_at) or cell.form != "n":
                continue
            col = self.cols[j]
            n = self._numeral(cell)
            told = _Told(n)
            self._measure_cell(n, cell, row, col, j)
            above = self.last_level.get(j)
            if above and n.kind == "share" and _AS_SHARE.match(row.lowered):
                # "As percentage of GDP" below "R&D expenditure"
                told.subject, n.applies_to = f"{above[1]} {self._case(row.subject)}", above[0]
            else:
                told.subject = self._subject(n, row, col, j)
            if n.kind == "level" and told.subject is None and self.last_level.get(j):
                told.subject = self.last_level[j][1]
            self._place_and_time(told, row, col)
            if "actual" not in col.lowered and (
                col.forecast or row.forecast and row.date_only or self.title.forecast or self.section is not None and self.section.forecast
            ):
                told.scenario = "target"
            done[j] = (n, col)
            pending.append((j, told))
            reader.tables.cells.append(n)
            reader.tables.told.append(told)
            self._apply(told)
        for j, told in pending:
            self._relate(j, told, row, done)
        for j, told in pending:
            if told.numeral.kind in ("level", "share") and told.numeral.subject and not row.change and not _AS_SHARE.match(row.lowered):
                self.last_level[j] = (told.numeral, told.numeral.subject)

    def _measure_cell(self, n: Numeral, cell: _Cell, row: _Head, col: _Head, j: int) -> None:
        """Value, unit and kind."""
        section = self.section or _Head()
        unit, factor = None, 1.0
        for head in (row, col, section, self.title):
            if head.unit is not None:
                unit, factor = head.unit, head.factor
                break
        if row.unit is not None and col.unit is not None and col.unit in ("percent", "percentage_point", "permille") and (col.change or col.part or col.share) and row.unit != col.unit:
            unit, factor = col.unit, col.factor
        title_change = self.title.change and (unit in (None, "percent", "permille") and not col.share and not col.part)
        change = row.change or col.change or section.change or title_change and not row.rate
        if col.rank or row.rank:
            n.kind, unit, factor = "rank", "1", 1.0
        elif change:
            told_here = row.change and row.unit == unit or col.change and col.unit == unit
            if unit in _RELATIVE:
                if row.unit == unit and not row.change and col.change and col.unit is None and not _RATE_OF_CHANGE.search(col.lowered):
                    unit = "percentage_point"
            elif unit is None or not told_here:
                # "Growth" tells no unit of its own: a rate, unless it is counted like the levels.
                heads = " ".join(h.lowered for h in (row, col, section, self.title) if h.change)
                rate = cell.own_unit == "percent" or bool(_RATE_OF_CHANGE.search(heads)) or row.unit is None and cell.step < 1
                unit, factor = ("percent", 1.0) if rate else (unit or "1", factor)
            n.kind = "change"
        elif unit in ("percent", "permille") or cell.own_unit in ("percent", "permille"):
            n.kind = "share"
            before = [c for c in self.cols[1:j] if c.date_only]
            if col.lowered.strip(" ()*") in ("%", "percent", "per cent", "% chg") and len(before) > 1 or cell.own_unit and self.reader.text[cell.num_start] == "+":
                n.kind = "change"
        elif (col.share or row.share) and unit is None and not cell.own_unit:
            n.kind, unit, factor = "share", "percent", 1.0
        if cell.own_unit:
            own = cell.own_unit
            if own in ("percent", "permille", "percentage_point") or unit in ("percent", "permille", "percentage_point"):
                factor = 1.0
            unit = own
        if cell.scaled:
            factor = 1.0
        n.unit = unit or "1"
        value = cell.value
        if n.kind == "change" and value > 0 and any(h.change and _FALL.match(h.lowered) for h in (col, row)):
            value = -value
        n.value = _round(value * factor, value)
        half = cell.step * factor / 2
        n.value_low, n.value_high = n.value - half, n.value + half
        n.qualifier = cell.hedge

    def _subject(self, n: Numeral, row: _Head, col: _Head, j: int) -> str | None:
        """What the cell measures, of the column's head, the row's label and the title."""
        label = "" if row.area_name and not row.others else row.subject
        if row.others:
            label = f"other {_plural(self.corner)}" if self.corner else row.subject
        head = col.subject
        section = self.section.subject if self.section is not None else ""
        if head and (_is_generic(head) or head.lower() in _COUNT_WORDS):
            generic, head = head, ""
        else:
            generic = ""
        title = self.subject
        if head.lower() in _ADJECTIVES and title and not _covers(title, head):
            head = f"{head} {self._case(title)}"
        if not label and not head and section and not self.section_is_total():
            label = section
        elif label and section and _is_generic(label):
            label = f"{section} {self._case(label)}" if not generic else section
        if row.total and section:
            label = section
        if row.change and not label:
            return None
        if label:
            if head:
                if _covers(label, head):
                    return label
                if row.others:
                    return f"{self._completed(head)} of {label}"
                return f"{head} of {self._case(label)}"
            if row.others:
                return f"{title} of {label}" if title else label
            if generic and not self.measure and not _covers(label, generic) and n.kind == "level" and n.unit and len(n.unit) == 3 and n.unit.isupper() and generic.lower() in ("value", "amount"):
                return f"{self._case(generic)} of {self._case(label)}"
            if self.measure and n.kind == "share" and not row.rate and not row.share and not _covers(label, self.measure):
                return f"share of {self._case(label)} in {self._case(self.measure)}"
            if self.measure and not _covers(label, self.measure) and not self._known(label, n) and (" and " not in self.measure or self._known(self.measure, n)):
                return f"{self.measure} of {self._case(label)}"
            return label
        if head:
            if title and _covers(title, head):
                return title
            if n.kind == "level" and self.title.unit and self.title.unit == col.unit and self._known(title, n) and not self._known(head, n):
                # A part of what the title counts, in its unit: "Urban" under "Population".
                return head if _covers(head, title) else f"{title} of {self._case(head)}"
            return self._completed(head)
        if generic and title and not _covers(title, generic) and generic.lower() in ("value", "amount", "volume", "output", "area", "revenue", "income", "cost", "average") and not (n.kind == "change"):
            return f"{self._case(generic)} of {self._case(title)}"
        return title or generic or None

    def section_is_total(self) -> bool:
        return self.section is None or bool(_TOTAL.fullmatch(self.section.subject))

    def _completed(self, head: str) -> str:
        """ "Intensity" under "R&D expenditure by region" is the R&D intensity."""
        parts = self.subject.split()
        if len(head.split()) == 1 and len(parts) > 1 and not any(p.lower() in ("of", "on", "in", "for") for p in parts):
            first = parts[0]
            if first.isupper() and len(first) > 1 and head.isalpha() and head[1:].islower():
                return f"{first} {self._case(head)}"
        return head

    def _case(self, phrase: str) -> str:
        """Inside a phrase a label begins in lower case if the text writes its word so."""
        first = phrase.split(" ", 1)[0]
        if first[:1].isupper() and first[1:].islower():
            reader = self.reader
            if reader.words is None:
                reader.words = frozenset(reader.doc.toks)
            if first.lower() in reader.words or first.lower() in _GENERIC:
                return phrase[0].lower() + phrase[1:]
        return phrase

    @staticmethod
    def _known(label: str, n: Numeral) -> bool:
        """Whether the label alone names something that the catalogue knows as an indicator in this unit."""
        return catalogue.bind(label, n.unit or "1", n.kind).indicator is not None

    def _place_and_time(self, told: _Told, row: _Head, col: _Head) -> None:
        for head in (row, col, self.section, self.title):
            if head is not None and head.area_name:
                told.area = (head.area, head.area_name)
                break
        part: str | None = None
        for head in (col, row, self.section, self.title):
            if head is not None and head.period and head.dateless:
                part = part or head.period
                continue
            if head is not None and head.period:
                if part is not None:
                    told.period = _in_year(part, head.period)
                elif head is col and col.change and head.base is None and "/" in head.period:
                    told.period = _ends_in(head.period)
                else:
                    within = row if head is col else self.section
                    told.period = _in_year(within.period, head.period) if within is not None and within.dateless and within.period else head.period
                break
        else:
            if part is not None and part[:4] != "2000":
                told.period = part

    def _relate(self, j: int, told: _Told, row: _Head, done: dict[int, tuple[Numeral, _Head]]) -> None:
        """Point a change or share to its level, and say what a change is compared with."""
        n = told.numeral
        col = self.cols[j]
        if n.kind not in ("change", "share", "rank") or n.applies_to is not None:
            return
        target = None if n.kind == "rank" else self._target(j, n, row, col, done)
        if target is not None:
            n.applies_to = target
            if n.kind == "change" and target.subject and (not told.subject or not col.subject or _is_generic(col.subject)):
                told.subject = target.subject
            if not col.period and (not row.period or row.dateless) and target.time_period:
                told.period = target.time_period
        elif n.kind == "change" and not col.period and not row.period:
            # No level beside it: the latest of the columns before.
            dated = [c.period for c in self.cols[1:j] if c.period]
            if dated:
                told.period = max(dated, key=_last_year)
        if n.kind == "change":
            told.basis = self._basis(told, row, col, j)
        self._apply(told)

    def _target(self, j: int, n: Numeral, row: _Head, col: _Head, done: dict[int, tuple[Numeral, _Head]]) -> Numeral | None:
        if row.change and not col.change:
            # "GDP", and in the next row "Growth rate, %".
            above = self.last_level.get(j)
            if above and (not row.subject or _covers(above[1], row.subject)):
                return above[0]
            return None
        if row.change or n.kind == "share" and not col.part:
            return None
        if n.kind == "share" and not (col.share or "intensity" in col.lowered or col.lowered.strip(" ()*") in ("%", "percent", "per cent")):
            return None
        wanted = ("level", "share") if n.unit == "percentage_point" else ("level",)
        if n.kind == "change" and n.unit == "percent":
            wanted = ("level",)
        options = [
            (k, m, c)
            for k, (m, c) in done.items()
            if k != j and m.kind in wanted and not (n.unit not in ("percent", "permille", "percentage_point") and m.unit != n.unit)
        ]
        if n.unit == "percentage_point" and any(m.kind == "share" for _, m, _ in options):
            options = [o for o in options if o[1].kind == "share"]
        if not options:
            return None
        if col.subject:
            named = [o for o in options if _covers(o[2].subject, col.subject) or _covers(col.subject, o[2].subject)]
            fitting = named or [o for o in options if not o[2].subject] or (options if n.kind == "share" or len(options) == 1 and "intensity" in col.lowered else [])
            options = fitting
        if col.period and any(o[2].period == col.period for o in options):
            options = [o for o in options if o[2].period == col.period]
        if not options:
            return None
        left = [o for o in options if o[0] < j]
        if left:
            # The latest of several years beside each other, else the nearest.
            near = left[-1]
            run = [o for o in left if o[2].date_only and o[2].subject == near[2].subject]
            if near[2].date_only and len(run) > 1 and not col.period:
                return max(run, key=lambda o: _last_year(o[2].period or ""))[1]
            return near[1]
        return options[0][1]

    def _basis(self, told: _Told, row: _Head, col: _Head, j: int) -> str | None:
        for head in (col, row, self.section, self.title):
            if head is None or not head.lowered:
                continue
            if head.base:
                return _against(told.period or self.title.period, head.base)
            text = head.lowered
            if not (head.change or head is self.title):
                continue
            if _MOM.search(text):
                return "mom"
            if _QOQ.search(text):
                return "qoq"
            if _YOY.search(text):
                return "yoy"
            if head is col and head.period and "/" in head.period and len(head.period) == 9:
                a, b = head.period.split("/")
                return "yoy" if int(b) - int(a) == 1 else f"since:{a}"
        if self.title.change or row.change:
            # Growth in one year after the other is over the year before.
            run = sorted({int(c.period) for c in self.cols[1:] if c.date_only and c.period and len(c.period) == 4})
            if len(run) > 1 and run[-1] - run[0] == len(run) - 1 and told.period and len(told.period) == 4 and told.numeral.unit != "1":
                return "yoy"
        years = sorted({_last_year(c.period) for c in self.cols[1:j] if c.date_only and c.period})
        if len(years) > 1 and col.change and not col.period:
            return "yoy" if years[-1] - years[-2] == 1 else f"since:{years[-2]}"
        return None

    def _apply(self, told: _Told) -> None:
        n = told.numeral
        n.subject = told.subject
        n.time_period = told.period
        n.comparison_basis = told.basis
        if told.area:
            n.ref_area, n.ref_area_name = told.area
        if told.scenario:
            n.scenario = told.scenario

    # -- items of a list that go on as text ---------------------------------------------------------------------------------------------------

    def item(self, label: _Cell, line: _Line) -> None:
        """ "- Wind: 78.6 GW, up 21.4 percent": the text is read as text, but what it is of stands in the label and above the list."""
        reader = self.reader
        head = reader._head(label.start, label.end)
        code = _area(head.subject, self.title.area)
        inside = [reader.found[k] for k in reader.nums_in(label.end, line.end)]
        figures = [n for n in inside if n.kind in STATEMENT_KINDS]
        if not figures:
            return
        first = figures[0]
        direct = not re.search(r"[^\W\d]{2,}", re.sub(r"(?i)about|around|nearly|almost|over|more than|some|approximately|US|RMB|Rs", "", reader.text[label.end : first.char_start]))
        if not direct:
            return
        unit = head.unit or self.title.unit
        factor = head.factor if head.unit else self.title.factor
        rest = reader.text[first.char_end : line.end].lstrip()
        counted = first.unit == "1" and rest[:1].isalpha()
        if first.unit == "1" and unit and not counted and first.value is not None and first.value_low is not None and first.value_high is not None:
            first.value, first.value_low, first.value_high = first.value * factor, first.value_low * factor, first.value_high * factor
            first.unit = unit
        if counted:
            return
        label_words = head.subject
        if code:
            subject = self.subject
        elif self.measure and not _covers(label_words, self.measure) and not self._known(label_words, first):
            subject = f"{self.measure} of {self._case(label_words)}"
        else:
            subject = label_words
        own_time = bool(reader.times_in(label.end, line.end))
        for n in figures:
            told = _Told(n)
            told.subject = subject or None
            told.first = first
            if not own_time:
                told.period = head.period or self.title.period
            if code:
                told.area = (code, catalogue.load().area[code].name_en)
            elif self.title.area_name:
                told.area = (self.title.area, self.title.area_name)
            reader.tables.told.append(told)


# -- words ------------------------------------------------------------------------------------------------------------------------------------


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


def _strip(text: str) -> str:
    """Words of a head without the signs and prepositions that its unit and time have left behind."""
    text = re.sub(r"\(\s*[,;:/]*\s*\)|\[\s*\]", " ", text)
    text = re.sub(r"\s+([,;:)])", r"\1", re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text))
    text = _squeeze(text).strip("*#_ ")
    while True:
        shorter = _HEAD_TRIM.sub("", _TAIL.sub("", text))
        if shorter == text:
            return text
        text = shorter


def _measure(title: _Head, subjects: list[str]) -> tuple[str, str]:
    """What every cell of a table measures: (for rows that name things, for rows that are places or years)."""
    subject = next(iter(subjects), "")
    subject = re.sub(r"^.*?\b(?:shows?|lists?|gives?|presents?|summari[sz]es?|provides?)\s+", "", subject)
    subject = re.split(r"\s+(?:was|were|is|are|stood|came|totall?ed)\b", subject)[0]
    subject = re.sub(r"^(?:(?:the|following|below|monthly|quarterly|yearly|[a-z/]+-?wise)\s+)+", "", subject, flags=re.IGNORECASE)
    parts = [part for part in re.split(r":\s+|\s+[\u2013\u2014-]\s+", subject) if part]
    if len(parts) > 1:
        subject = next((part for part in reversed(parts) if not _NO_MEASURE.search(part) and not _area(part)), subject)
    m = _MAIN_OF.match(subject)
    by = _BY.search(subject)
    kind_of = bool(by and re.match(r"(?:type|kind|species|category|item|product|commodity|crop)", by["what"], re.IGNORECASE))
    bare = _BY.sub("", subject) if by else subject
    pieces = bare.split(", ")
    bare = ", ".join(p for p in pieces if p and not _GROWTH_WORDS.match(p.lower()) and not _area(p)) or bare
    bare = _IN_AREAS.sub("", bare)
    bare = _without_place(bare)
    bare = _strip(re.sub(r"^(?:annual |average |real )*(?:growth(?: rates?)?|increase|change)(?: of| in)\s+", "", bare, flags=re.IGNORECASE))
    if title.change:
        bare = _strip(re.sub(r"\s+(?:growth|increase|change)(?: rates?)?$", "", bare, flags=re.IGNORECASE))
    counted = _COUNT_OF.sub("", bare)
    if m:
        measure = "" if re.match(r"(?:growth|output growth)$", m["measure"], re.IGNORECASE) else _strip(_without_place(m["measure"]))
        return measure, measure or counted
    if _NO_MEASURE.search(bare) or re.match(r"(?:main|major|principal|key|selected|basic)\b", bare, re.IGNORECASE) or len(bare.split()) > 9:
        return "", "" if _NO_MEASURE.search(bare) else counted
    if kind_of and counted != bare:
        return "", counted
    return counted, counted


def _without_place(text: str) -> str:
    """ "Foreign trade of Kazakhstan", "Gansu's R&D expenditure", "India: GDP" without the place."""
    m = re.match(r"^(.*?)\s+(?:of|in|for|across)\s+(?:the\s+)?([A-Z][\w' -]+)$", text)
    if m and _area(m[2]):
        return m[1]
    m = re.match(r"^([A-Z][\w -]+?)(?:['\u2019]s\s+|\s*:\s*|,\s+)(.+)$", text)
    if m and _area(m[1]):
        return m[2]
    return text


def _join(parts: list[_Head]) -> _Head:
    """Heads one below the other as one."""
    if not parts:
        return _Head()
    if len(parts) == 1:
        return parts[0]
    out = _Head()
    out.lowered = " ".join(p.lowered for p in parts)
    words_: list[str] = []
    for p in parts:
        if p.subject and p.subject not in words_:
            words_.append(p.subject)
        if p.unit is not None:
            out.unit, out.factor = p.unit, p.factor
        out.units += p.units
        out.period = p.period or out.period
        out.base = p.base or out.base
        out.area, out.area_name = (p.area, p.area_name) if p.area_name else (out.area, out.area_name)
        for flag in ("change", "share", "rate", "rank", "part", "forecast"):
            setattr(out, flag, getattr(out, flag) or getattr(p, flag))
    if out.change:
        out.share = out.part = False
    named = [w for w in words_ if not _is_generic(w) and w.lower() not in _COUNT_WORDS]
    out.subject = " ".join(named or words_[:1])
    out.date_only = bool(out.period) and not out.subject
    return out


def _is_generic(phrase: str) -> bool:
    return all(w in _GENERIC for w in re.findall(r"[a-z&]+", phrase.lower())) if phrase else False


def _tokens(phrase: str) -> set[str]:
    return {w[:-1] if w.endswith("s") and not w.endswith("ss") else w for w in re.findall(r"[a-z0-9&]+", phrase.lower())} - {"of", "the", "in", "and", "on", "for", "total"}


def _covers(whole: str, part: str) -> bool:
    """Whether all words of `part` are in `whole`."""
    return bool(part) and _tokens(part) <= _tokens(whole)


def _plural(corner: str) -> str:
    word = corner.strip().lower()
    return word if word.endswith("s") else word[:-1] + "ies" if word.endswith("y") else word + "s"


def _round(value: float, printed: float) -> float:
    """A scaled value without the noise of binary fractions: 129.47 hundred million is 12,947,000,000."""
    return float(f"{value:.12g}") if value != printed else value


def _in_year(part: str, year: str) -> str:
    """A month or quarter put into a year, calendar or fiscal ("Q4 FY24")."""
    if re.fullmatch(r"\d{4}", year):
        return re.sub(r"\d{4}(?=-|/|$)", year, part)
    m = re.fullmatch(r"(\d{4})-(\d\d)/\d{4}-\d\d", year)
    q = re.fullmatch(r"\d{4}-Q([1-4])", part)
    if m and q:
        month = int(m[1]) * 12 + int(m[2]) - 1 + 3 * (int(q[1]) - 1)
        if month % 3 == 0:
            return f"{month // 12}-Q{month % 12 // 3 + 1}"
    return year


def _begins(period: str) -> str:
    """First month of a period, to compare."""
    first = period.split("/")[0]
    if "Q" in first:
        return f"{first[:5]}{int(first[6]) * 3 - 2:02d}"
    return first


def _last_year(period: str) -> int:
    m = re.match(r"\d{4}", period.split("/")[-1])
    return int(m[0]) if m else 0


def _ends_in(period: str) -> str:
    """The later year of a comparison of two ("2023/2022" may be written either way round)."""
    a, b = period.split("/")
    return b if len(a) == len(b) == 4 else period


def _against(period: str | None, base: str) -> str | None:
    if not base[:4].isdigit():
        return None
    if period and _last_year(period) - _last_year(base) == 1:
        return "yoy"
    return f"since:{base[:4]}"


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _distance(a: int, b: int, c: int, d: int) -> float:
    """How far two spans of a line are apart; nothing if they overlap."""
    return max(0, c - b, a - d) + 0.01 * min(abs(a - c), abs(b - d))


__all__ = ["Tables", "find"]
