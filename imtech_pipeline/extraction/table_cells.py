"""What title, column head and row label together make of a cell.

Here belong value, unit, kind, subject, place, period and relations of a figure in a table, and what is handed to the
reader.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date

from .. import catalogue
from .iso_periods import bounds, months_from, next_to, shift
from .lexicon import words
from .model import STATEMENT_KINDS, Numeral
from .places_find import DATELINE, PARTNER, PLAIN, Mention
from .relations import is_money
from .table_dates import MONTHS
from .table_heads import (
    CHANGE,
    COUNT_WORDS,
    GROWTH_WORDS,
    YEAR,
    YEAR_ENDS,
    Cell,
    Head,
    HeadReader,
    against,
    area_code,
    in_year,
    last_year,
    strip_head,
)
from .tokens import Doc

# How many rows of a table, and how many pairs of its columns, are reckoned with.
_RECKONED_ROWS = 12
_RECKONED_PAIRS = 6
_RECKONED_LEAST = 2
_BARE_PERCENT = re.compile(r"(?:^|\s)[(\[]?(?:%|percent|per cent)[)\]]?(?: chg)?[\s*]*$")
_GENERIC = words("generic_noun") | words("table_generic")
_UNIT_HEAD = re.compile(r"(?:unit|units|uom|unit of measure(?:ment)?|measurement unit)", re.IGNORECASE)
_RATE_OF_CHANGE = re.compile(r"growth|rate|inflation|y-?o-?y|y\s?/\s?y|year-on-year|%|percent")
_RELATIVE = frozenset(("percent", "permille", "percentage_point"))
_MONTHS_OF_YEAR = re.compile(r"(\d{4})-(?:Q[1-4]|H[12]|\d\d(?:/\1-\d\d)?)")
_OF_WHICH = re.compile(
    r"[\s\-\u2013\u2014*#]*(?:(?:of|among) (?:which|them|these)|incl(?:uding|\.)|thereof)\b", re.IGNORECASE
)
# "Share of total (%)", "percent of all": what the row has of what the table is about.
_OF_ALL = re.compile(
    r"(?:share|percent(?:age)?|per cent|proportion)(?: (?:of|in) (?:the |grand )?(?:total|all|whole))?", re.I
)
_AS_SHARE = re.compile(
    r"[\s-]*(?:as (?:a |an )?(?:percent|share|proportion|%|ratio)|(?:percent|per cent|percentage"
    r"|share|proportion|%) (?:of|in|to)\b)"
)
# "wages and salaries 17,290 yuan - 54.3 per cent": the level that a label tells itself
_LABEL_VALUE = re.compile(r"\s+\d[\d.,]*$")
_FALL = re.compile(r"(?:net |annual |total )?(?:decreases?|reduction|decline|drop|fall)\b(?!.*increase)")
_DIFFERENCE = re.compile(r"(?:absolute |net |annual )?(?:change|difference|increase|decrease)\b")
_IN_PERCENT = re.compile(r"(?:change,? )?[(\[]?(?:in )?(?:%|percent|per cent)[)\]]?(?: change)?")
_BALANCE = re.compile(r"\b(?:balance|total|net|surplus|deficit|difference|turnover)\b")
_SERIAL = re.compile(
    r"(?:s\.?\s*(?:l\.?|r\.?)?\s*)?(?:no\.?|nos\.?|number|n\u00ba|\u2116)|#|sl\.?|sr\.?|s\.n\."
    r"|code|id|item no\.?|serial(?: no\.?| number)?|\s*",
    re.IGNORECASE,
)
_YOY = re.compile(
    r"y-?o-?y|y-(?:to|on)-y|y\s?/\s?y|year[- ]on[- ]year|annual|(?:previous|preceding|prior|last|year-ago|a) year\b"
    r"|same period|year[- ](?:earlier|ago|before)|yearly|(?:on|over) (?:the )?year\b"
)
_QOQ = re.compile(
    r"q-?o-?q|q-(?:to|on)-q|q\s?/\s?q|quarterly (?:%|change|growth|rate|variation)"
    r"|quarter[- ]on[- ]quarter|(?:previous|preceding|last) quarter|(?:on|over) (?:the )?quarter\b"
)
_MOM = re.compile(
    r"m-?o-?m|m-(?:to|on)-m|m\s?/\s?m|monthly (?:%|change|growth|rate|variation)"
    r"|month[- ]on[- ]month|(?:previous|preceding|last) month|(?:on|over) (?:the )?month\b"
)
_AREA_WORDS = (
    r"(?:regions?|provinces?|states?|uts?|union territor(?:y|ies)|cit(?:y|ies)|countr(?:y|ies)"
    r"|prefectures?|count(?:y|ies)|districts?|aimags?|oblasts?|areas?"
    r"|territor(?:y|ies)|econom(?:y|ies)|leagues?|banners?|municipalit(?:y|ies)|localit(?:y|ies)"
    r"|ports?|harbou?rs?|airports?|zones?|parks?|villages?"
    r"|places?|towns?|governorates?|local authorit(?:y|ies)|stations?)"
)
_CORNER_PLACE = re.compile(rf"\b{_AREA_WORDS}\b", re.IGNORECASE)
_BY_PLACE = re.compile(rf"\bby (?:\w+ )?{_AREA_WORDS}\b", re.IGNORECASE)
_IN_AREAS = re.compile(
    rf"\s+(?:in|of|across|for|at)\s+(?:(?:the|selected|major|main|all|its|key)\s+)*{_AREA_WORDS}\b.*$", re.IGNORECASE
)
# Rows that tell where somebody or something comes from or goes, and not where it is counted.
_FROM_WHERE = re.compile(
    r"\b(?:residence|origin|destination|nationality|citizenship|source (?:country|market)|trad(?:e|ing) partner"
    r"|(?:im|ex)ports\b.*\bby (?:[a-z]+ )?(?:partners?|countr(?:y|ies)|markets?)|by (?:[a-z]+ )?partners?"
    r"|trade with|(?:exports|shipments) to|imports from)"
)
_NATIONS = frozenset(("country", "special_administrative_region", "world_region", "world"))
_TOTAL = re.compile(
    r"(?:grand |national |sub-?|overall |provincial |regional |the )?(?:totals?|all|sum|whole"
    r"|nationwide|nation|national|aggregate|average|mean|all [a-z]+|whole (?:province|region"
    r"|country|city)"
    r"|national (?:total|average)|province|country|world|total, .*)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(?:all )?others?(?: [a-z]+){0,2}|rest(?: of .*)?|remaining .*|unallocated|elsewhere", re.IGNORECASE
)
_MAIN_OF = re.compile(
    r"^(?P<measure>.+?) of (?:the )?(?:main|major|principal|selected|key|leading|top|important"
    r"|primary|different|various)\b.*$",
    re.IGNORECASE,
)
_NO_MEASURE = re.compile(
    r"\b(?:indicators?|statistics|figures|data|overview|summary|at a glance|highlights|facts"
    r"|results|profile|basic conditions|situation|outlook|seasonally|unadjusted|provisional|preliminary|revised)\b",
    re.IGNORECASE,
)
_BY = re.compile(r",?\s+by\s+(?P<what>[\w &,/-]+)$", re.IGNORECASE)
_INDEX_BASE = re.compile(r"[,;]?\s*\(?\b(?:base\b[^=]*=|(?:average )?=|index,?) ?(?:100)?\)?\s*$", re.IGNORECASE)
_AT_PRICES = re.compile(
    r",?\s+(?:at|in) (?:current|constant|basic|market|average|comparable|\d{4})(?: (?:market|basic))? prices\b",
    re.IGNORECASE,
)
_ADJUSTED = re.compile(
    r"(?:[\d-]+ ?months?|(?:not |non-)?seasonally|un-?adjusted|adjusted|and|calendar|working days?|smoothed"
    r"|original|raw|data|series|trend|moving|average|[\s,;()-])+",
    re.IGNORECASE,
)
# Rows of a table in money that count something else.
_COUNTED_ROW = re.compile(
    r"(?:(?:average|total|the|own|full-time|permanent) )*(?:numbers? of|no\. of|personnel|employees|staff|headcount"
    r"|full-time equivalents?|ftes?|stores|shops|branches|customers|subscribers|visitors|passengers)\b"
    r"(?! (?:costs?|expenses?|expenditures?|deposits|loans|benefits|spending))"
)
_RATIO_ROW = re.compile(
    r"^(?:net )?(?:interest-bearing )?debt ?/ ?(?:ebitda|equity)|\((?:x|times)\)|, (?:x|times)$|\bratio$"
)
_SENT = re.compile(r"(?:total |merchandise )?(?:exports?|shipments|sales abroad|deliveries)\b", re.IGNORECASE)
_RECEIVED = re.compile(
    r"(?:total |international |foreign )?(?:imports?|arrivals|visitors?|tourists?|immigrants)\b", re.IGNORECASE
)
_BY_AGE = re.compile(r"\bages?\b|\baged\b|years old")
_BAND = re.compile(
    r"(?:(?:under|over|below) \d{1,3}|\d{1,3} ?[-\u2013] ?\d{1,3}|\d{1,3} ?\+|\d{1,3} ?[-\u2013](?=$|[\s,])"
    r"|\d{1,3} (?:years )?(?:and|or) (?:over|older|above|more))(?: years(?: old)?)?(?=$|[\s,(])"
)
_DIFFERS = re.compile(r"(?:absolute |net |the )?(?:rise|diff(?:erence)?|gain|variance|deviation|more|[+]\s?/?\s?-)\b")
_PER_ONE = re.compile(r"(?:per |1 |a |one )?[a-z.]+")
_COUNT_HEAD = re.compile(
    r"(?:seats|numbers?|no\.|nos\.|count|voters|electors|votes|candidates|population|persons|cases|respondents|sample)\b"
    r"(?!.*(?:%|percent|share|rate))"
)
_VALUED = re.compile(r"\b(?:amounts?|budgets?|costs?|funds?|investments?|prices?|sales|spending|turnover|values?)\b")
_COUNTED = re.compile(
    r"^(?:cases|companies|contracts|deals|enterprises|firms|numbers?|patents|projects|transactions)\b"
)
_COUNT_OF = re.compile(r"^(?:total |the )*(?:numbers?|count)\s+of\s+(?:the\s+)?", re.IGNORECASE)
_ADJECTIVES = words("table_adjective")


class Told:
    """What a table tells of a numeral and no other stage may change."""

    __slots__ = ("area", "basis", "first", "numeral", "of", "period", "scenario", "subject")

    def __init__(self, numeral: Numeral) -> None:
        self.numeral = numeral
        self.subject: str | None = None
        self.period: str | None = None
        self.basis: str | None = None
        self.area: tuple[str | None, str] | None = None
        self.scenario: str | None = None
        self.of: Numeral | None = None  # the cell that a change told in brackets behind it is of
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
        self.told: list[Told] = []
        self.ids: set[int] = set()
        # The characters of labels that tell where from or where to.
        self.partners: list[tuple[int, int]] = []
        self.labels: list[tuple[int, int]] = []

    def outside(self, found: list[Numeral]) -> list[Numeral]:
        """The numerals that are no cells: the stages that read running text take these."""
        return [n for n in found if id(n) not in self.ids]

    def part(self, doc: Doc, mentions: Sequence[Mention]) -> None:
        """Have the places in such labels told as partners, and none in a label as a dateline ("Cork, 66,418, -0.7")."""
        labels = sorted(self.labels)
        begins = [a for a, _ in labels]
        for m in mentions:
            if m.role == DATELINE:
                k = bisect_right(begins, doc.starts[m.first]) - 1
                if k >= 0 and doc.starts[m.first] < labels[k][1]:
                    m.role = PLAIN
        starts = [a for a, _ in self.partners]
        for m in mentions:
            k = bisect_right(starts, doc.starts[m.first]) - 1
            if k >= 0 and doc.starts[m.first] < self.partners[k][1]:
                m.role = PARTNER

    def join(self, statements: list[Numeral]) -> list[Numeral]:
        """The statements of the text with those of the cells, in text order."""
        return sorted([*statements, *(n for n in self.cells if n.kind in STATEMENT_KINDS)], key=lambda n: n.first)

    def settle(self, published_on: date | None, census: str | None = None) -> None:
        """Set again what the tables tell, over what places and periods made of it from the text around: "2020" in the
        head of a table on a census is the day of that."""
        for told in self.told:
            n = told.numeral
            first = told.first
            if told.subject and (
                first is None
                or n is first
                or n.kind in ("change", "multiple", "equivalent")
                or (n.kind == "level" and n.unit == first.unit)
            ):
                n.subject = told.subject
            if told.period:
                counted = census is not None and told.period == census[:4] and n.kind in ("level", "share")
                n.time_period = census if counted else told.period
            if n.kind == "change" and told.basis:
                n.comparison_basis = told.basis
            if told.area:
                n.ref_area, n.ref_area_name = told.area
            if told.scenario:
                n.scenario = told.scenario
            elif (
                told.period
                and published_on
                and (begins := begins_in(told.period)) > published_on.isoformat()[: len(begins)]
            ):
                n.scenario = "target"
        for told in self.told:
            n = told.numeral
            n.applies_to = told.of or n.applies_to
            of = n.applies_to
            if of is not None and not told.period and of.time_period:
                n.time_period = of.time_period


class Table:
    """The heads of one table, and what its cells become."""

    def __init__(self, reader: HeadReader, tables: Tables, title: Head, subjects: list[str]) -> None:
        self.reader = reader
        self.tables = tables
        self.title = title
        self.corner = ""
        self.cols: list[Head] = []
        self.section: Head | None = None
        self.measure, self.subject = measured(title, subjects)
        self.by_place = bool(_BY_PLACE.search(title.lowered))
        # The last month of the years in the heads, 12 for calendar years.
        ends = YEAR_ENDS.search(title.lowered)
        self.ends = MONTHS.get(ends["month"], 12) if ends else 12
        self.last_level: dict[int, tuple[Numeral, str]] = {}
        self.part_of_years = ""
        self.unit_at = -1  # column that tells the unit of each row
        # Columns that are reckoned from two others, the earlier and the later: in percent, or as their difference.
        self.reckoned: dict[int, tuple[str, int, int]] = {}
        self.inline = False  # a list in a sentence
        self.joint = "of"  # "exports to Japan"
        self.above_hundred: set[int] = set()  # columns with numbers that are no percentages

    def caption(self, cell: Cell) -> None:
        """A single cell above the heads: part of the title."""
        head = self.reader.head_of(cell.start, cell.end, title=True)
        self.title.units += head.units
        self.title.period = self.title.period or head.period
        if len({u for _, u in self.title.units}) == 1:
            self.title.factor, self.title.unit = self.title.units[0]
        if head.subject and not self.subject:
            self.measure, self.subject = measured(head, [head.subject])

    def columns(self, rows: list[list[Cell]], width: int, full: list[Cell] | None) -> None:
        """Read the heads of the columns; several rows of heads are put together from top to bottom."""
        reader = self.reader
        merged: list[list[Head]] = [[] for _ in range(width)]
        before = self.cols
        self.corner = ""
        for depth, r in enumerate(rows):
            cells: list[Cell | None] = list(r)
            if len(cells) < width:
                cells = self._spread(cells, width, full, last=depth == len(rows) - 1)
            elif len(cells) > width:
                # Empty cells that the rows below have not
                full_ = [c for k, c in enumerate(cells) if k == 0 or (c is not None and c.text)]
                cells = full_ if len(full_) == width else cells[:width]
            previous: Cell | None = None
            for j, c in enumerate(cells):
                if c is not None and not c.text and depth < len(rows) - 1 and j > 1:
                    c = previous
                previous = c
                if c is None or not c.text:
                    continue
                if j == 0 and not self.corner:
                    self.corner = c.text
                merged[j].append(reader.head_of(c.start, c.end))
        self.cols = [joined(parts) for parts in merged]
        each, left = divmod(width - 1, max(len(before) - 1, 1))
        if len(before) > 1 and each > 1 and not left and not any(col.period for col in self.cols):
            # "Output | Growth | Output | Growth" further down, below "September" and "January-September"
            for j, col in enumerate(self.cols[1:]):
                col.period = before[1 + j // each].period
        told = self.cols[0].units if self.cols else []
        if not self.title.units and len({u for _, u in told}) == 1 and (told[0][0] > 1 or is_money(told[0][1])):
            # "Value (million yen)" in the corner
            self.title.units = told
            self.title.factor, self.title.unit = told[0]
        self._units()
        for r in rows:
            for c in r:
                for k in reader.nums_in(c.start, c.end):
                    if reader.found[k].kind in STATEMENT_KINDS:
                        reader.make_name(k)  # "0-14", "65+" above a column
        for col in self.cols[1:]:
            self._band(col)
        for j, col in enumerate(self.cols):
            if j and not col.date_only and col.subject and (code := area_code(col.subject)):
                if _FROM_WHERE.search(self.title.lowered) and catalogue.load().area[code].area_type in _NATIONS:
                    col.subject = f"from {col.subject}"  # "Refugees by district and country of origin"
                    continue
                col.area, col.area_name = code, catalogue.load().area[code].name_en
                col.subject = ""

    def _band(self, head: Head) -> None:
        """ "0-14" in a table by age: people of that age."""
        m = _BAND.match(head.lowered) if _BY_AGE.search(f"{self.title.lowered} {self.corner.lower()}") else None
        if m is not None and not head.period:
            head.subject = f"aged {m[0].strip()}"

    def _spread(self, cells: list[Cell | None], width: int, full: list[Cell] | None, last: bool) -> list[Cell | None]:
        """Head rows with fewer cells than the body: the corner is left out, or a cell spans several columns."""
        k = len(cells)
        if full is not None and k > 1:
            # Aligned text: each head stands over the column it overlaps most.
            out: list[Cell | None] = [None] * width
            line_of = line_start(self.reader.text, full[0].start)
            own = line_start(self.reader.text, cells[0].start if cells[0] else 0)
            at = 0
            heads = cells[1:] if cells[0] and cells[0].start - own <= full[0].end - line_of else cells
            if len(heads) == k == width - 1:
                return [None, *cells]
            if not last and len(heads) > 1 and (width - 1) % len(heads) == 0:
                # Heads of groups of columns may be longer than the columns are wide.
                corner = cells[0] if len(heads) < k else None
                return [corner, *(c for c in heads for _ in range((width - 1) // len(heads)))]
            for c in cells:
                if c is None:
                    continue
                choices = range(at, width)
                if not choices:
                    break
                best = min(
                    choices,
                    key=lambda j: distance(c.start - own, c.end - own, full[j].start - line_of, full[j].end - line_of),
                )
                out[best] = c
                at = best + 1
            if not last:
                for j in range(2, width):
                    out[j] = out[j] or out[j - 1]
            return out
        corner = cells[0]
        if corner is not None and corner.form != "d" and any(c is not None and not c.text for c in cells[2:]):
            # A head over several columns has empty cells behind it, of which the last in the row were lost.
            return [*cells, *(Cell(corner.end, corner.end, "") for _ in range(width - k))]
        if k == width - 1:
            if corner is not None and not corner.text:
                return [*cells, corner]  # an empty corner, and a last column under the head before it
            return [None, *cells]
        first: list[Cell | None] = [cells[0]]
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
            told = {
                (c.factor, c.unit) for c in self.cols if c.unit not in (None, "percent", "permille", "percentage_point")
            }
            for c in self.cols[1:] if len(told) == 1 else ():
                if c.unit is None and _BALANCE.search(c.lowered) and not c.change:
                    ((c.factor, c.unit),) = told
            return
        amounts = [u for u in units if u[1] not in ("percent", "permille", "percentage_point")]
        rates = [u for u in units if u[1] in ("percent", "permille", "percentage_point")]
        open_ = [j for j, c in enumerate(self.cols) if j and c.unit is None]
        relative = [
            j for j in open_ if self.cols[j].change or self.cols[j].share or self.cols[j].rate or self.cols[j].part
        ]
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
                    counted = _COUNT_HEAD.match(self.cols[j].lowered)
                    self.cols[j].factor, self.cols[j].unit = (1.0, "1") if counted else rates[0]
                return
        if len(amounts) > 1 and len(amounts) == len(levels):
            for j, (factor, unit) in zip(levels, amounts, strict=True):
                self.cols[j].factor, self.cols[j].unit = factor, unit
        elif amounts:
            # "(value in 100 million yuan)" above columns of contracts and of their value
            valued = is_money(amounts[0][1]) and any(_VALUED.search(self.cols[j].lowered) for j in levels)
            for j in levels:
                col = self.cols[j]
                if valued and _COUNTED.search(col.lowered) and not _VALUED.search(col.lowered):
                    col.factor, col.unit = 1.0, "1"
                elif (
                    not (col.change or col.part or col.rank)
                    or (not rates and col.change and not CHANGE.search(col.lowered))
                    or (col.change and _DIFFERENCE.match(col.lowered) and self._percent_beside(j))
                ):
                    self.cols[j].factor, self.cols[j].unit = amounts[0]

    def _percent_beside(self, j: int) -> bool:
        """Whether the next column tells the same change in percent: "Change", "Change (%)"."""
        beside = [self.cols[k] for k in (j - 1, j + 1) if 0 < k < len(self.cols)]
        return any(c.change and c.unit == "percent" and _IN_PERCENT.fullmatch(c.lowered) for c in beside)

    # -- rows ---------------------------------------------------------------------------------------

    def flush(self, body: list[tuple[list[Cell], bool]]) -> None:
        """Read the rows below the heads that were read last."""
        data = [r for r, section in body if not section]
        if not data:
            return
        width = max(len(r) for r in data)
        while len(self.cols) < width:
            self.cols.append(Head())
        self.unit_at = next(
            (j for j in range(1, width - 1) if _UNIT_HEAD.fullmatch(self.cols[j].lowered.strip(" ()"))), -1
        )
        label_at, serial_at = self._label_column(data, width)
        if label_at < 0:
            return
        heads: list[Head] = []
        for r, _ in body:
            at = label_at if len(r) > label_at else 0
            label = r[at]
            heads.append(self.reader.head_of(label.start, label.end) if label.text else Head())
            self._band(heads[-1])
        rows = [h for (_, section), h in zip(body, heads, strict=True) if not section]
        if self._places(rows, label_at):
            labels = [r[label_at if len(r) > label_at else 0] for r in data]
            self.tables.partners += [(label.start, label.end) for label in labels]
            self.joint = "to" if _SENT.match(self.measure) else "from" if _RECEIVED.match(self.measure) else "of"
        if any(h.rate and h.unit is not None and h.subject for h in rows):
            self.measure = ""  # "Unemployment rate in %" among rows of people: each is something of its own
        self._parts(body, heads, label_at)
        self._false_years(data, label_at)
        self._reckon(data, label_at, width)
        for j, col in enumerate(self.cols):
            told = [r[j].value for r in data if j < len(r) and r[j].form == "n"]
            around = len(told) > 2 and min(told) > 30 and 70 < sum(told) / len(told) < 140
            if col.base and col.change and around and not CHANGE.search(col.lowered):
                col.change = False  # "Sept 2023 vs Sept 2022 (%)": 96.1 percent of it
        self.above_hundred = {
            j for j in range(width) if any(c.form == "n" and c.value > 100.5 for r in data for c in r[j : j + 1])
        }
        # "Throughput, January-March" above columns of 2025 and 2026: of these months in each of the years
        title = self.title.period or ""
        dated = [h.period for h in (*self.cols, *heads) if h.period]
        self.part_of_years = (
            title if _MONTHS_OF_YEAR.fullmatch(title) and dated and all(YEAR.fullmatch(p) for p in dated) else ""
        )
        self.section = None
        self.last_level = {}
        for (r, section), head in zip(body, heads, strict=True):
            if section:
                self._section(r[0], head)
                continue
            if serial_at >= 0 and r[serial_at].form == "n":
                self._serial(r[serial_at], serial_at, head)
            self._row(r, head, label_at, serial_at)

    def _parts(self, body: list[tuple[list[Cell], bool]], heads: list[Head], label_at: int) -> None:
        """Rows from "of which: railway" on, and rows that add up to the one above them, are counted as that is
        ("Passengers (10,000 persons)")."""
        whole: tuple[Head, list[Cell]] | None = None
        below = lowercase = False
        for k, ((cells, section), head) in enumerate(zip(body, heads, strict=True)):
            if section or head.unit is not None:
                whole, below = (None if section else (head, cells)), False
                if whole is not None and self._adds_up(cells, k + 1, body, heads, label_at):
                    below, lowercase = True, False
                continue
            first = bool(_OF_WHICH.match(head.lowered))
            small = head.subject[:1].islower()
            if first:
                below, lowercase = True, small
            if whole is None or not below:
                continue
            if (lowercase and not small) or any(
                a.form == b.form == "n" and not self.cols[j].change and abs(a.value) > abs(b.value)
                for j, (a, b) in enumerate(zip(cells, whole[1], strict=False))
                if j != label_at and j < len(self.cols)
            ):
                below = False  # "Ships called" below "of which transit", or more than the whole: a row of its own
                continue
            head.factor, head.unit, head.below = whole[0].factor, whole[0].unit, True
            if whole[0].subject and not covers(head.subject, whole[0].subject):
                head.subject = f"{self._case(whole[0].subject)} of {self._case(head.subject)}"

    def _adds_up(
        self, whole: list[Cell], k: int, body: list[tuple[list[Cell], bool]], heads: list[Head], label_at: int
    ) -> bool:
        """Whether the rows without a unit from row k on add up to the one before them, in each of its columns."""
        parts: list[list[Cell]] = []
        while k < len(body) and not body[k][1] and heads[k].unit is None:
            parts.append(body[k][0])
            k += 1
        columns = [
            j
            for j, cell in enumerate(whole)
            if cell.form == "n" and j != label_at and j < len(self.cols) and not self.cols[j].change and cell.value
        ]
        if len(parts) < 2 or not columns:
            return False
        for j in columns:
            told = [r[j].value for r in parts if j < len(r) and r[j].form == "n"]
            if len(told) < len(parts) or abs(sum(told) - whole[j].value) > abs(whole[j].value) / 500:
                return False
        return True

    def _reckon(self, data: list[list[Cell]], label_at: int, width: int) -> None:
        """Find the columns whose cells are the change between two columns before them, by reckoning it."""
        self.reckoned = {}
        rows = [r for r in data if len(r) == width][:_RECKONED_ROWS]
        if len(rows) < _RECKONED_LEAST:
            return
        levels: list[int] = []
        for j in range(width):
            if j in (label_at, self.unit_at):
                continue
            col = self.cols[j]
            if col.unit not in _RELATIVE and not col.change and len(levels) > 1:
                # A column of levels may be a difference without a name that says so only where it is of no time.
                unnamed = not col.subject or _DIFFERS.match(col.lowered)
                found = None if col.date_only or not unnamed else _reckoned(rows, j, levels, ("difference", "percent"))
            elif len(levels) > 1 and col.unit != "percentage_point":
                found = _reckoned(rows, j, levels, ("percent",) if col.unit in _RELATIVE else ("difference", "percent"))
            else:
                found = None
            if found is None and len(levels) > 1 and col.unit is None and not col.change:
                found = None if col.date_only else _reckoned(rows, j, levels, ("share",))
            if found is not None:
                self.reckoned[j] = found
            elif col.unit not in _RELATIVE and not col.change and not col.share:
                levels.append(j)

    def _label_column(self, data: list[list[Cell]], width: int) -> tuple[int, int]:
        def share(j: int, forms: str) -> float:
            return sum(1 for r in data if len(r) > j and r[j].form and r[j].form in forms) / len(data)

        numbered = [r[0].form == "n" for r in data if r[0].form]
        if share(0, "n") > 0.5 or (
            len(numbered) > 1 and all(numbered) and _SERIAL.fullmatch(self.cols[0].lowered.strip())
        ):
            serial = (
                bool(_SERIAL.fullmatch(self.cols[0].lowered.strip()))
                or self.cols[0].rank
                or all(r[0].form != "n" or r[0].value == k + data[0][0].value for k, r in enumerate(data))
            )
            if serial and width > 2 and share(1, "td") > 0.5:
                return 1, 0
            return -1, -1
        # The leading text columns name the row; the last of them that differs from row to row is the label.
        j = 0
        while (
            j + 1 < width - 1
            and j + 1 != self.unit_at
            and share(j + 1, "t") > 0.6
            and share(j, "t") > 0.6
            and len({r[j + 1].text for r in data if len(r) > j + 1}) >= len({r[j].text for r in data})
        ):
            j += 1
        return j, -1

    def _serial(self, cell: Cell, at: int, row: Head) -> None:
        n = self._numeral(cell)
        if self.cols[at].rank:
            n.kind, n.value, n.unit = "rank", cell.value, "1"
            n.value_low = n.value_high = cell.value
            told = Told(n)
            told.subject = n.subject = self.subject or self.title.subject or None
            self._place_and_time(told, row, self.cols[at])
            self.tables.cells.append(n)
            self.tables.told.append(told)
            self._apply(told)
        else:
            n.kind, n.value, n.unit = "name", None, None
            self.tables.cells.append(n)

    def _section(self, cell: Cell, head: Head) -> None:
        if code := area_code(head.subject):
            head.area, head.area_name = code, catalogue.load().area[code].name_en
            head.subject = ""
        self.section = head
        self.last_level = {}

    def _places(self, heads: list[Head], label_at: int) -> bool:
        """Find which labels are places; in a column of places those unknown to the catalogue are places too.

        True where they are countries that visitors come from, goods go to, and so not what the figures are for.
        """
        labels = [h for h in heads if h.subject]
        if not labels:
            return False
        within = self.title.area
        codes = [area_code(h.subject, within) for h in labels]
        known = sum(c is not None for c in codes)
        corner = self.cols[label_at].lowered if label_at < len(self.cols) else self.corner.lower()
        by_place = (
            bool(_CORNER_PLACE.search(corner or self.corner)) and not re.search(r"\bof\b|\barea \(", corner)
        ) or self.by_place
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
                codes = [area_code(h.subject, parent) if c else c for c, h in zip(codes, labels, strict=True)]
        told = f"{self.title.lowered} {corner} {self.corner.lower()}"
        if known and _FROM_WHERE.search(told) and all(area[c].area_type in _NATIONS for c in codes if c):
            for h in labels:
                if _TOTAL.fullmatch(h.subject):
                    h.total, h.subject = True, ""
            return True
        places = by_place or known > 0.6 * len(labels) or (known > 1 and known >= 0.5 * len(labels))
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
                h.area_name = bare.title() if bare.isupper() and len(bare) > 4 else bare
                h.subject = ""
            if places and (h.total or h.others):
                whole = within or parent
                if whole:
                    h.area, h.area_name = whole, area[whole].name_en
        return False

    def _false_years(self, data: list[list[Cell]], label_at: int) -> None:
        """A whole number of a value column that looks like a year is a value."""
        width = max(len(r) for r in data)
        for j in range(width):
            if j == label_at:
                continue
            column = [r[j] for r in data if len(r) > j]
            numeric = sum(c.form == "n" for c in column)
            for c in column:
                if (
                    c.form == "d"
                    and c.text.isdecimal()
                    and numeric
                    and (numeric >= 0.3 * len(column) or self.cols[j].period)
                ):
                    c.form = "n"
                    for t in c.times:
                        self.reader.false_times.add(id(t))

    def _numeral(self, cell: Cell) -> Numeral:
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
                reader.make_name(k)
        # One that began in an earlier cell and reaches into this one.
        k = bisect_right(reader.found_starts, cell.num_start) - 1
        if k >= 0 and reader.found[k].char_end > cell.num_start:
            reader.dropped.add(k)
        reader.extra.append(n)
        return n

    def _row(self, cells: list[Cell], row: Head, label_at: int, serial_at: int) -> None:
        reader = self.reader
        # A number in a label belongs to its words: "aged 15-64", "5G users".
        label = cells[label_at] if label_at < len(cells) else None
        if label is not None:
            self.tables.labels.append((label.start, label.end))
            for k in reader.nums_in(label.start, label.end):
                if reader.found[k].kind in STATEMENT_KINDS:
                    reader.make_name(k)
        if 0 <= self.unit_at < len(cells) and row.unit is None:
            cell = cells[self.unit_at]
            row.units, _ = reader.scales(cell.start, cell.end)
            money = next((h.unit for h in (self.title, *self.cols) if is_money(h.unit)), None)
            if money is not None and (not row.units or not is_money(row.units[0][1])):
                # What is sold for that: "90 kg bag", "1 litre"
                per = _PER_ONE.fullmatch(cell.text.lower())
                for k in reader.nums_in(cell.start, cell.end):
                    reader.make_name(k)
                row.units, row.unit = [], f"{money}/{row.units[0][1]}" if per and row.units else money
            elif row.units:
                row.factor, row.unit = row.units[0]
        elif row.unit is None and (is_money(self.title.unit) or any(is_money(c.unit) for c in self.cols)):
            if _COUNTED_ROW.match(row.lowered):
                row.unit = "1"
            elif _RATIO_ROW.search(row.lowered):
                row.unit = "ratio" if not row.lowered.endswith("%") else "percent"
        elif (
            label is not None
            and row.unit
            and not row.subject
            and row.factor == 1.0
            and is_money(row.unit)
            and any(is_money(head.unit) for head in (self.title, *self.cols))
        ):
            # "Tenge" below "Deposits by currency": what the row is of, in the unit of all
            row.unit, row.units, row.subject = None, [], label.text
        done: dict[int, tuple[Numeral, Head]] = {}
        pending: list[tuple[int, Told]] = []
        for j, cell in enumerate(cells):
            if j in (label_at, serial_at, self.unit_at) or cell.form != "n":
                continue
            col = self.cols[j]
            n = self._numeral(cell)
            told = Told(n)
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
                col.forecast
                or (row.forecast and row.date_only)
                or self.title.forecast
                or (self.section is not None and self.section.forecast)
            ):
                told.scenario = "target"
            done[j] = (n, col)
            pending.append((j, told))
            self.tables.cells.append(n)
            self.tables.told.append(told)
            self._apply(told)
        for j, told in pending:
            self._relate(j, told, row, done)
        for j, told in pending:
            if (
                told.numeral.kind in ("level", "share")
                and told.numeral.subject
                and not row.change
                and not _AS_SHARE.match(row.lowered)
            ):
                self.last_level[j] = (told.numeral, told.numeral.subject)

    def _measure_cell(self, n: Numeral, cell: Cell, row: Head, col: Head, j: int) -> None:
        """Value, unit and kind."""
        section = self.section or Head()
        unit, factor = None, 1.0
        for head in (row, col, section, self.title):
            if head.unit is not None:
                unit, factor = head.unit, head.factor
                break
        if (
            row.unit is not None
            and col.unit is not None
            and col.unit in ("percent", "percentage_point", "permille")
            and (col.change or col.part or col.share or col.base)
            and row.unit != col.unit
        ):
            unit, factor = col.unit, col.factor
        title_change = self.title.change and (unit in (None, "percent", "permille") and not col.share and not col.part)
        change = row.change or col.change or section.change or (title_change and not row.rate)
        reckoned = self.reckoned.get(j)
        if reckoned is not None and reckoned[0] == "share" and not row.change:
            n.kind, unit, factor = "share", "percent", 1.0
        elif reckoned is not None and not row.change:
            n.kind = "change"
            if reckoned[0] == "percent":
                unit, factor = "percent", 1.0
            else:
                of = self.cols[reckoned[2]]
                for head in (row, of, section, self.title):
                    if head.unit is not None:
                        unit, factor = head.unit, head.factor
                        break
                if unit in _RELATIVE:
                    unit = "percentage_point"
        elif col.rank or row.rank:
            n.kind, unit, factor = "rank", "1", 1.0
        elif change:
            told_here = (row.change and row.unit == unit) or (col.change and col.unit == unit)
            if unit in _RELATIVE:
                if (
                    row.unit == unit
                    and not row.change
                    and col.change
                    and col.unit is None
                    and not _RATE_OF_CHANGE.search(col.lowered)
                ):
                    unit = "percentage_point"
            elif unit is None or not told_here:
                # "Growth" tells no unit of its own: a rate, unless it is counted like the levels.
                heads = " ".join(h.lowered for h in (row, col, section, self.title) if h.change)
                rate = (
                    cell.own_unit == "percent"
                    or bool(_RATE_OF_CHANGE.search(heads))
                    or (row.unit is None and cell.step < 1)
                )
                unit, factor = ("percent", 1.0) if rate else (unit or "1", factor)
            n.kind = "change"
        elif unit in ("percent", "permille") or cell.own_unit in ("percent", "permille"):
            n.kind = "share"
            before = [c for c in self.cols[1:j] if c.date_only]
            if (_bare_percent(col) and len(before) > 1 and not col.base) or (
                cell.own_unit and self.reader.text[cell.num_start] == "+"
            ):
                n.kind = "change"
        elif (col.share or row.share) and unit is None and not cell.own_unit and j not in self.above_hundred:
            n.kind, unit, factor = "share", "percent", 1.0
        if cell.own_unit:
            own = cell.own_unit
            if own in ("percent", "permille", "percentage_point") or unit in (
                "percent",
                "permille",
                "percentage_point",
            ):
                factor = 1.0
            unit = own
        if cell.scaled:
            factor = 1.0
        n.unit = unit or "1"
        value = cell.value
        if n.kind == "change" and value > 0 and any(h.change and _FALL.match(h.lowered) for h in (col, row)):
            value = -value
        n.value = rounded(value * factor, value)
        half = cell.step * factor / 2
        n.value_low, n.value_high = n.value - half, n.value + half
        n.qualifier = cell.hedge

    def _subject(self, n: Numeral, row: Head, col: Head, j: int) -> str | None:
        """What the cell measures, of the column's head, the row's label and the title."""
        if (
            col.subject.startswith(("aged ", "from "))
            and self.subject
            and (not row.subject or row.area_name or row.total)
        ):
            return f"{self.subject} {col.subject}"
        told = self._told_subject(n, row, col, j)
        return told.replace(" of aged ", " aged ") if told else None

    def _told_subject(self, n: Numeral, row: Head, col: Head, j: int) -> str | None:
        label = "" if row.area_name and not row.others else _LABEL_VALUE.sub("", row.subject)
        if row.others:
            label = f"other {plural(self.corner)}" if self.corner else row.subject
        head = col.subject
        if row.area_name and not label and self.subject and n.kind == "share" and _OF_ALL.fullmatch(head):
            return f"share of {row.area_name} in {self._case(self.subject)}"
        section = self.section.subject if self.section is not None else ""
        if head and (is_generic(head) or head.lower() in COUNT_WORDS):
            generic, head = head, ""
        else:
            generic = ""
        title = self.subject
        if head.lower() in _ADJECTIVES and title and not covers(title, head):
            head = f"{head} {self._case(title)}"
        if not label and not head and section and not self.section_is_total():
            label = section
        elif label and section and is_generic(label):
            label = f"{section} {self._case(label)}" if not generic else section
        if row.total and section:
            label = section
        if row.change and label and _ADJUSTED.fullmatch(label):
            label = ""
        if row.change and not label:
            return head or (None if self.last_level else title or None)
        if label:
            if head:
                if covers(label, head):
                    return label
                if row.others:
                    return f"{self._completed(head)} of {label}"
                joint = "to" if self.joint != "of" and _SENT.match(head) else self.joint
                return f"{head} {joint} {self._case(label)}"
            if row.others:
                return f"{title} of {label}" if title else label
            if (
                generic
                and not self.measure
                and not covers(label, generic)
                and n.kind == "level"
                and n.unit
                and len(n.unit) == 3
                and n.unit.isupper()
                and generic.lower() in ("value", "amount")
            ):
                return f"{self._case(generic)} of {self._case(label)}"
            if (
                generic.lower() in ("output", "production")
                and n.kind == "level"
                and not covers(label, generic)
                and not self._known(label, n)
            ):
                return f"{generic} of {self._case(label)}"
            if (
                self.measure
                and n.kind == "share"
                and not (row.rate or row.share or self.title.share or self.inline)
                and not covers(label, self.measure)
            ):
                return f"share of {self._case(label)} in {self._case(self.measure)}"
            if (
                self.measure
                and not row.below
                and not covers(label, self.measure)
                and not self._known(label, n)
                and (" and " not in self.measure or self._known(self.measure, n))
            ):
                return f"{self.measure} {self.joint} {self._case(label)}"
            return label
        if head:
            if title and covers(title, head) and not (" and " in title and " and " not in head):
                return title
            if (
                n.kind == "level"
                and self.title.unit
                and self.title.unit == col.unit
                and self._known(title, n)
                and not self._known(head, n)
                and " and " not in title
            ):
                # A part of what the title counts, in its unit: "Urban" under "Population".
                return head if covers(head, title) else f"{title} of {self._case(head)}"
            return self._completed(head)
        if (
            generic
            and title
            and not covers(title, generic)
            and generic.lower()
            in ("value", "amount", "volume", "output", "area", "revenue", "income", "cost", "average")
            and n.kind != "change"
        ):
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

    def _place_and_time(self, told: Told, row: Head, col: Head) -> None:
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
                    told.period = in_year(part, head.period)
                elif self.part_of_years and YEAR.fullmatch(head.period):
                    told.period = in_year(self.part_of_years, head.period)
                elif head is col and col.change and head.base is None and "/" in head.period:
                    told.period = ends_in(head.period)
                else:
                    within = row if head is col else self.section
                    told.period = (
                        in_year(within.period, head.period)
                        if within is not None and within.dateless and within.period
                        else head.period
                    )
                    if self.ends != 12 and YEAR.fullmatch(told.period):
                        told.period = months_from(12 * (int(told.period) - 1) + self.ends, 12)
                break
        else:
            if part is not None and part[:4] == "2000":
                # "Apr | May | Jun": the year that its neighbours have
                near = {c.period[:4] for c in self.cols if c.period and c.period[:4] != "2000"}
                part = in_year(part, near.pop()) if len(near) == 1 else None
            told.period = part or told.period

    def _relate(self, j: int, told: Told, row: Head, done: dict[int, tuple[Numeral, Head]]) -> None:
        """Point a change or share to its level, and say what a change is compared with."""
        n = told.numeral
        col = self.cols[j]
        if n.kind not in ("change", "share", "rank") or n.applies_to is not None:
            return
        target = None if n.kind == "rank" else self._target(j, n, row, col, done)
        if target is not None:
            n.applies_to = target
            if (
                n.kind == "change"
                and target.subject
                and (not told.subject or not col.subject or is_generic(col.subject))
            ):
                told.subject = target.subject
            if (not col.period or j in self.reckoned) and (not row.period or row.dateless) and target.time_period:
                told.period = target.time_period
        elif n.kind == "change" and not col.period and not row.period:
            # No level beside it: the latest of the columns before.
            dated = [c.period for c in self.cols[1:j] if c.period]
            if dated:
                told.period = max(dated, key=_last_day)
        if n.kind == "change":
            told.basis = self._basis(told, row, col, j)
        self._apply(told)

    def _target(
        self, j: int, n: Numeral, row: Head, col: Head, done: dict[int, tuple[Numeral, Head]]
    ) -> Numeral | None:
        reckoned = self.reckoned.get(j)
        if reckoned is not None and not row.change and reckoned[2] in done:
            return done[reckoned[2]][0]
        if row.change and not col.change:
            # "GDP", and in the next row "Growth rate, %".
            above = self.last_level.get(j)
            if above and (not row.subject or covers(above[1], row.subject)):
                return above[0]
            return None
        if row.change or (n.kind == "share" and not col.part):
            return None
        if n.kind == "share" and not (col.share or "intensity" in col.lowered or _bare_percent(col)):
            return None
        wanted = ("level", "share") if n.unit == "percentage_point" else ("level",)
        if n.kind == "change" and n.unit == "percent":
            wanted = ("level",)
        options = [
            (k, m, c)
            for k, (m, c) in done.items()
            if k != j
            and m.kind in wanted
            and not (n.unit not in ("percent", "permille", "percentage_point") and m.unit != n.unit)
        ]
        if n.unit == "percentage_point" and any(m.kind == "share" for _, m, _ in options):
            options = [o for o in options if o[1].kind == "share"]
        if not options:
            return None
        if col.subject:
            named = [o for o in options if covers(o[2].subject, col.subject) or covers(col.subject, o[2].subject)]
            fitting = (
                named
                or [o for o in options if not o[2].subject]
                or (options if n.kind == "share" or (len(options) == 1 and "intensity" in col.lowered) else [])
            )
            options = fitting
        if col.period and any(o[2].period == col.period for o in options):
            options = [o for o in options if o[2].period == col.period]
        if not options:
            return None
        left = [o for o in options if o[0] < j]
        if left:
            # The latest of several years beside each other, else the nearest.
            near = left[-1]
            # Where a change stands behind each pair of columns, it belongs to its own pair.
            before = max((i for i in range(1, near[0]) if self.cols[i].change), default=0)
            run = [o for o in left if o[0] > before and o[2].date_only and o[2].subject == near[2].subject]
            if near[2].date_only and len(run) > 1 and not col.period:
                return max(run, key=lambda o: _last_day(o[2].period))[1]
            return near[1]
        return options[0][1]

    def _basis(self, told: Told, row: Head, col: Head, j: int) -> str | None:
        reckoned = self.reckoned.get(j)
        if reckoned is not None and reckoned[0] != "share" and not row.change:
            base, later = self.cols[reckoned[1]].period, self.cols[reckoned[2]].period
            if base and later and base != later:
                return against(later, base)
        for head in (col, row, self.section, self.title):
            if head is None or not head.lowered:
                continue
            if head.base:
                return against(told.period or self.title.period, head.base)
            text = head.lowered
            if not (head.change or head is self.title):
                continue
            if _MOM.search(text):
                return "mom"
            if _QOQ.search(text):
                return "qoq"
            if _YOY.search(text):
                return "yoy"
            if head is col and head.period and len(head.period) == 15 and next_to(head.period) == "yoy":
                return "yoy"  # "October 2019 - October 2020"
            if head is col and head.period and "/" in head.period and len(head.period) == 9:
                a, b = head.period.split("/")
                return "yoy" if int(b) - int(a) == 1 else f"since:{a}"
        if self.title.change or row.change:
            # Growth in one year after the other is over the year before.
            run = sorted({int(c.period) for c in self.cols[1:] if c.date_only and c.period and len(c.period) == 4})
            if (
                len(run) > 1
                and run[-1] - run[0] == len(run) - 1
                and told.period
                and len(told.period) == 4
                and told.numeral.unit != "1"
            ):
                return "yoy"
        dated = sorted({c.period for c in self.cols[1:j] if c.date_only and c.period and len(c.period) in (7, 10)})
        if len(dated) > 1 and col.change and not col.period and shift(dated[-1], -1) not in dated:
            return against(dated[-1], dated[-2])
        years = sorted({last_year(c.period) for c in self.cols[1:j] if c.date_only and c.period})
        if len(years) > 1 and col.change and not col.period:
            return "yoy" if years[-1] - years[-2] == 1 else f"since:{years[-2]}"
        return None

    def _apply(self, told: Told) -> None:
        n = told.numeral
        n.subject = told.subject
        n.time_period = told.period
        n.comparison_basis = told.basis
        if told.area:
            n.ref_area, n.ref_area_name = told.area
        if told.scenario:
            n.scenario = told.scenario

    # -- items of a list that go on as text ---------------------------------------------------------

    def item(self, label: Cell, end: int) -> None:
        """ "- Wind: 78.6 GW, up 21.4 percent": text, but what it is of stands in the label and the head."""
        reader = self.reader
        head = reader.head_of(label.start, label.end)
        code = area_code(head.subject, self.title.area)
        inside = [reader.found[k] for k in reader.nums_in(label.end, end)]
        figures = [n for n in inside if n.kind in STATEMENT_KINDS]
        if not figures:
            return
        first = figures[0]
        direct = not re.search(
            r"[^\W\d]{2,}",
            re.sub(
                r"(?i)about|around|nearly|almost|over|more than|some|approximately|US|RMB|Rs",
                "",
                reader.text[label.end : first.char_start],
            ),
        )
        if not direct:
            return
        unit = head.unit or self.title.unit
        factor = head.factor if head.unit else self.title.factor
        rest = reader.text[first.char_end : end].lstrip()
        counted = first.unit == "1" and rest[:1].isalpha()
        if (
            first.unit == "1"
            and unit
            and not counted
            and first.value is not None
            and first.value_low is not None
            and first.value_high is not None
        ):
            first.value, first.value_low, first.value_high = (
                first.value * factor,
                first.value_low * factor,
                first.value_high * factor,
            )
            first.unit = unit
        if counted:
            return
        label_words = _LABEL_VALUE.sub("", head.subject)
        if code or (self.subject and _TOTAL.fullmatch(label_words)):
            subject = self.subject
        elif self.measure and not covers(label_words, self.measure) and not self._known(label_words, first):
            subject = f"{self.measure} of {self._case(label_words)}"
        else:
            subject = label_words
        own_time = bool(reader.times_in(label.end, end))
        for n in figures:
            told = Told(n)
            told.subject = subject or None
            told.first = first
            if not own_time:
                told.period = head.period or self.title.period
            if code:
                told.area = (code, catalogue.load().area[code].name_en)
            elif self.title.area_name:
                told.area = (self.title.area, self.title.area_name)
            self.tables.told.append(told)


def measured(title: Head, subjects: list[str]) -> tuple[str, str]:
    """What every cell of a table measures: (for rows that name things, for rows that are places or years)."""
    subject = next(iter(subjects), "")
    subject = re.sub(r"^.*?\b(?:shows?|lists?|gives?|presents?|summari[sz]es?|provides?)\s+", "", subject)
    subject = re.split(r"\s+(?:was|were|is|are|stood|came|totall?ed)\b", subject)[0]
    subject = re.sub(
        r"^(?:(?:the|following|below|monthly|quarterly|yearly|[a-z/]+-?wise)\s+)+", "", subject, flags=re.IGNORECASE
    )
    subject = _INDEX_BASE.sub("", _AT_PRICES.sub("", subject))
    parts = [part for part in re.split(r":\s+|\s+[\u2013\u2014-]\s+", subject) if part]
    if len(parts) > 1:
        subject = next(
            (part for part in reversed(parts) if not _NO_MEASURE.search(part) and not area_code(part)), subject
        )
    subject = re.sub(
        r"^(?:ranking|rank|ranks|league table)\b.*?\s(?:by|in terms of)\s+", "", subject, flags=re.IGNORECASE
    )
    subject = re.sub(r"^(?:where|what|how|who)\s+(?:the\s+)?", "", subject, flags=re.IGNORECASE)  # "Where the power"
    if re.match(r"by\s+\w+(?:\s+\w+){0,3}$", subject, re.IGNORECASE):
        return "", ""  # "By source:", "By place of work:" says how, and what was told before
    m = _MAIN_OF.match(subject)
    by = _BY.search(subject)
    kind_of = bool(
        by and re.match(r"(?:type|kind|species|category|item|product|commodity|crop)", by["what"], re.IGNORECASE)
    )
    bare = _BY.sub("", subject) if by else subject
    pieces = bare.split(", ")
    bare = ", ".join(p for p in pieces if p and not GROWTH_WORDS.match(p.lower()) and not area_code(p)) or bare
    bare = _IN_AREAS.sub("", bare)
    bare = without_place(bare)
    bare = strip_head(
        re.sub(
            r"^(?:key |main |annual |average |real )*(?:growth(?: rates?)?|increase|change|evolution|variation)"
            r"(?: of| in)\s+(?:the )?",
            "",
            bare,
            flags=re.IGNORECASE,
        )
    )
    if title.change:
        bare = re.sub(r"^(?:key|main|selected)\s+(?:the\s+)?", "", bare, flags=re.IGNORECASE)
        bare = strip_head(re.sub(r"\s+(?:growth|increase|change)(?: rates?)?$", "", bare, flags=re.IGNORECASE))
    counted = _COUNT_OF.sub("", bare)
    if m:
        measure = (
            ""
            if re.match(r"(?:growth|output growth)$", m["measure"], re.IGNORECASE)
            else strip_head(without_place(m["measure"]))
        )
        return measure, measure or counted
    if (
        _NO_MEASURE.search(bare)
        or re.match(r"(?:main|major|principal|key|selected|basic)\b", bare, re.IGNORECASE)
        or len(bare.split()) > 9
    ):
        return "", "" if _NO_MEASURE.search(bare) else counted
    if kind_of and counted != bare:
        return "", counted
    return counted, counted


def without_place(text: str) -> str:
    """ "Foreign trade of Kazakhstan", "Gansu's R&D expenditure", "India: GDP" without the place."""
    m = re.match(r"^(.*?)\s+(?:of|in|for|across)\s+(?:the\s+)?([A-Z][\w' -]+)$", text)
    if m and area_code(m[2]):
        return m[1]
    m = re.match(r"^([A-Z][\w -]+?)(?:['\u2019]s\s+|\s*:\s*|,\s+)(.+)$", text)
    if m and area_code(m[1]):
        return m[2]
    return text


def joined(parts: list[Head]) -> Head:
    """Heads one below the other as one."""
    if not parts:
        return Head()
    if len(parts) == 1:
        return parts[0]
    out = Head()
    out.lowered = " ".join(p.lowered for p in parts)
    words_: list[str] = []
    for p in parts:
        if p.subject and p.subject not in words_:
            words_.append(p.subject)
        if p.unit is not None:
            out.unit, out.factor = p.unit, p.factor
        out.units += p.units
        if p.period and out.period and (p.dateless or out.dateless) and p.dateless != out.dateless:
            out.period = in_year(p.period, out.period) if p.dateless else in_year(out.period, p.period)
            out.dateless = False
        elif p.period:
            out.period, out.dateless = p.period, p.dateless
        out.base = p.base or out.base
        out.area, out.area_name = (p.area, p.area_name) if p.area_name else (out.area, out.area_name)
        for flag in ("change", "share", "rate", "rank", "part", "forecast"):
            setattr(out, flag, getattr(out, flag) or getattr(p, flag))
    if out.change:
        out.share = out.part = False
    named = [w for w in words_ if not is_generic(w) and w.lower() not in COUNT_WORDS]
    out.subject = " ".join(named or words_[:1])
    out.date_only = bool(out.period) and not out.subject
    return out


def is_generic(phrase: str) -> bool:
    """Whether a head leaves open what is measured: "Value", "Total"."""
    return all(w in _GENERIC for w in re.findall(r"[a-z&]+", phrase.lower())) if phrase else False


def _content(phrase: str) -> set[str]:
    return {
        w[:-1] if w.endswith("s") and not w.endswith("ss") else w for w in re.findall(r"[a-z0-9&]+", phrase.lower())
    } - {"of", "the", "in", "and", "on", "for", "total"}


def covers(whole: str, part: str) -> bool:
    """Whether all words of `part` are in `whole`."""
    return bool(part) and _content(part) <= _content(whole)


def plural(corner: str) -> str:
    """What a column of labels lists, from its head: "Region" lists regions."""
    word = corner.strip().lower()
    return word if word.endswith("s") else word[:-1] + "ies" if word.endswith("y") else word + "s"


def rounded(value: float, printed: float) -> float:
    """A scaled value without the noise of binary fractions: 129.47 hundred million is 12,947,000,000."""
    return float(f"{value:.12g}") if value != printed else value


def begins_in(period: str) -> str:
    """First month of a period, to compare."""
    first = period.split("/")[0]
    if "Q" in first:
        return f"{first[:5]}{int(first[6]) * 3 - 2:02d}"
    return first


def ends_in(period: str) -> str:
    """The later year of a comparison of two ("2023/2022" may be written either way round)."""
    a, b = period.split("/")
    return b if len(a) == len(b) == 4 or next_to(period) == "yoy" else period


def _last_day(period: str | None) -> date:
    return bounds(period)[1] if period else date.min


def _bare_percent(head: Head) -> bool:
    """Whether all that the last part of a head says is "%"."""
    return head.unit == "percent" and not head.subject and bool(_BARE_PERCENT.search(head.lowered))


def _reckoned(rows: list[list[Cell]], j: int, levels: list[int], modes: tuple[str, ...]) -> tuple[str, int, int] | None:
    """The way in which the cells of a column follow from two others before it, the nearest ones first."""
    pairs = [(levels[b], levels[a]) for b in range(len(levels) - 1, -1, -1) for a in range(b - 1, max(b - 4, -1), -1)]
    for later, earlier in pairs[:_RECKONED_PAIRS]:
        for mode in modes:
            for base, of in ((earlier, later), (later, earlier)):
                hits = tried = 0
                for r in rows:
                    v, a, b = r[j], r[base], r[of]
                    if v.form != "n" or a.form != "n" or b.form != "n" or a.value == 0:
                        continue
                    if mode == "share":
                        told = 100 * b.value / a.value
                        slack = v.step / 2 + 50 * b.step / abs(a.value)
                        small = not 0 < told < 99 or slack > told / 4
                    elif mode == "difference":
                        told, slack = b.value - a.value, (a.step + b.step + v.step) / 2
                        small = abs(told) <= slack
                    else:
                        told = 100 * (b.value / a.value - 1)
                        slack = v.step / 2 + 50 * (b.step + a.step * abs(b.value / a.value)) / abs(a.value)
                        small = slack > max(abs(told) / 2, 3 * v.step)
                    if small:
                        continue  # nothing that other columns could not come to by chance
                    tried += 1
                    hits += abs(v.value - told) <= slack * 1.01
                if tried >= _RECKONED_LEAST and hits >= 0.8 * tried:
                    return mode, base, of
    return None


def line_start(text: str, at: int) -> int:
    """Where the line of a character begins."""
    return text.rfind("\n", 0, at) + 1


def distance(a: int, b: int, c: int, d: int) -> float:
    """How far two spans of a line are apart; nothing if they overlap."""
    return max(0, c - b, a - d) + 0.01 * min(abs(a - c), abs(b - d))
