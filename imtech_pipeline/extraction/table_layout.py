"""Where tables and lists stand in a text, and which characters are which cell of them.

Here belongs layout: grids of pipes, slashes, tabs or aligned columns, records of one cell a line, "label: value" items
under a head, and the lines above them that are their title. It is strict: prose, navigation and footers must never
pass for a table.
"""

from __future__ import annotations

import re
from collections import Counter

from .model import STATEMENT_KINDS, Numeral
from .numerals_units import digits_value
from .periods import TimeExpr
from .table_cells import Table, Tables, line_start
from .table_dates import loose_periods, short_period
from .table_heads import DATE_REST, TABLE, TITLE_LENGTH, UNIT_LINE, YEAR, Cell, HeadReader, area_code
from .tokens import Doc, Sentence

_LABEL_LENGTH = 90
_LONG_BLOCK = 40
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*"
_FOOT = (
    r"(?P<foot>(?:\s*(?:[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070-\u2079]+|\[\w{1,2}\]|\((?:\d"
    r"|[a-z]{1,2}|[RPEF])\)|\b\d\)|(?<=\s)\d/|(?<=\d)[a-eprRP](?![\w.])|(?<=\s)[bepr]$))*)"
)
_CELL = re.compile(
    rf"(?P<open>\()?\s*(?P<hedge>[<>~\u2264\u2265\u2248])?\s*(?P<sign>[-+\u2212\u2013\u2011\u00b1])?\s?(?P<number>{_NUMBER})\s*(?P<unit>%"
    rf"|\u2030)?\s*(?P<close>\))?{_FOOT}"
)
# "10,000 tons", "100 million kWh": a cell of a column of units.
_ROUND = re.compile(r"10+(?:,000)*\s+[^\W\d]")
_POWER = re.compile(r"10{2,}|1(?:0{1,2})?(?:,000)+")
_FOOT_END = re.compile(_FOOT + r"\s*$")
_MISSING = re.compile(
    r"(?:[-\u2013\u2014\u2212]{1,3}|\.{2,3}|\u2026+|n\.?\s?/?[ad]\.?|nil|x|:|\*{1,3}|not available"
    r"|not applicable)?",
    re.IGNORECASE,
)
_OVER = frozenset("over from on in against than to vs of and".split())
_RULE = re.compile(r"[\s|+:=_\u2500-\u257f-]*")
_GAP = re.compile(r"(?<=\S)(?: {2,}|\s*\t\s*)(?=\S)")
_MARKS = {"comma": ", ", "semicolon": "; ", "slash": " / "}
_PARTING = {"gap": _GAP, "tab": re.compile("\t")}
# A cell of numbers between spaces or commas, and how such a cell can end.
_PLAIN_CELL = re.compile(
    r"[-+\u2212]?\d{1,3}(?:,\d{3})*(?:\.\d+)?%?|[-+\u2212]?\d+(?:\.\d+)?%?|[-\u2013\u2014]+|\.\.\.|n/?a"
)
_CELL_ENDS = frozenset("0123456789%-\u2013\u2014.a")
_FOOT_LINE = re.compile(
    r"(?:sources?|notes?|remarks?|data source|see also|\*|\d\))\b\s*[:.\uff1a]|note[s]?\s*\d", re.IGNORECASE
)
# When and by whom an article was published: no title of the table below it.
_BYLINE = re.compile(
    r"(?:published|updated|posted|released?|release date|date|time|by|author|editor)\b(?: on| at)?\s*[:\uff1a]"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d\d?:\d\d(?::\d\d)?)?$|(?:\d{1,2} )?[A-Z][a-z]+\.? (?:\d{1,2}, )?\d{4}$",
    re.IGNORECASE,
)
_LABEL_OF_DATE = re.compile(r"(?:.*[:\uff1a|])?\s*(?:\w+day,?\s*)?", re.IGNORECASE)
_TITLE_BEHIND = re.compile(r"\s*:\s*[^\W\d_]")
_TELLS_TABLE = re.compile(r"\b(?:table|as follows|(?:the |listed |shown |given )(?:following|below))\b", re.IGNORECASE)
_BULLET = re.compile(r"\s*(?:[-*\u2022\u00b7\u25cf\u25aa\u2013\u2014]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)")
_ITEM = re.compile(
    r"(?P<label>[^\W\d_][^:\n.;]{0,60}?)(?:\s*[:\uff1a]\s*|\s+[-\u2013\u2014]\s+|\s*\.{3,}\s*)(?P<hedge>(?:about"
    r"|around|nearly|almost|over|more than|some|approximately|up|down)\s+)?(?=[-+\u2212$\u20ac\u00a3\u00a5\u20b9]?\s?\d"
    r"|US\$|RMB|Rs)"
)
_ENDS_IN_CHANGE = re.compile(r"\([-+\u2212]?\d[\d.,]*\s?(?:%|percent|per cent)?[^()]*\)$")
# "Men: 114,919", "Total: 235,239 (+3,386)": in the unit that the title tells
_BARE = re.compile(r"[-+]?\d[\d.,]*(?:$| ?\(|, )")
_STOPS = (".", "!", "?", ";", ",", "\u3002")
_PLAIN_ITEM = re.compile(r"(?P<label>[^\W\d_][^:\n\d;|]{0,50}?)\s(?=[-+]?\d)")
# "Cuzco 32,640, up 16.4% y/y", "Puno 17,710 (+20.0%)"
_TOLD_MORE = re.compile(r"[-+]?\d[\d.,]*(?:, |,? \()")


def _outside(text: str, mark: str) -> list[tuple[int, int]]:
    """The pieces of a text between marks that stand in no brackets; a label before a colon is a piece of its own."""
    parts: list[tuple[int, int]] = []
    begin = depth = 0
    colon = text.find(": ")
    if text[:colon].lower() == "of which":
        colon = -1
    if colon > 0 and text.count("(", 0, colon) == text.count(")", 0, colon) and mark not in text[:colon]:
        parts.append((0, colon))
        begin = colon + 2
    for k in range(begin, len(text)):
        depth += (text[k] == "(") - (text[k] == ")")
        if depth <= 0 and text[k] == mark[0] and text.startswith(mark, k):
            parts.append((begin, k))
            begin = k + len(mark)
    parts.append((begin, len(text)))
    return parts


def _slashed(text: str) -> list[tuple[int, int]]:
    """Cells of "Rice / 24.3 / 26.9" and "Hohhot: 8,120 / 5,012"; none where they are too few."""
    parts = _outside(text, " / ")
    return parts if len(parts) > 2 else []


def _listed(text: str, mark: str = ", ") -> list[tuple[int, int]]:
    """Cells of "Baotou, 2,714.5, 6.2": a label and numbers; none where anything else stands between the marks."""
    parts = _outside(text, mark)
    if len(parts) < 3 or not _is_label(text[: parts[0][1]]):
        return []
    return parts if all(_PLAIN_CELL.fullmatch(text[a:b]) for a, b in parts[1:]) else []


def _spaced(text: str) -> list[tuple[int, int]]:
    """Cells of "Rice (10,000 tons) 24.3 26.9": a label and at least two numbers; none where there are fewer."""
    parts: list[tuple[int, int]] = []
    end = len(text)
    while end > 0:
        begin = text.rfind(" ", 0, end) + 1
        if not _PLAIN_CELL.fullmatch(text[begin:end]):
            break
        parts.insert(0, (begin, end))
        end = begin - 1
    if len(parts) < 2 or end <= 0 or not _is_label(text[:end].rstrip(" :")):
        return []
    return [(0, end), *parts]


def _words(text: str) -> list[tuple[int, int]]:
    """The heads of columns in "Indicator 2018 2017 Growth rate (%)": small words and brackets go on with the last."""
    parts: list[tuple[int, int]] = []
    depth = 0
    before = ""
    for m in re.finditer(r"\S+", text):
        word = m[0]
        if parts and (depth > 0 or word[0] in "(%" or word[0].islower() or before in _OVER):
            parts[-1] = (parts[-1][0], m.end())
        else:
            parts.append(m.span())
        depth += word.count("(") - word.count(")")
        before = word.lower()
    return parts


def _is_label(text: str) -> bool:
    return (
        bool(text)
        and any(c.isalpha() for c in text)
        and (text[-1].isalpha() or text[-1] in ")%")
        and text[0] not in "([$"
    )


class Line:
    """A line of the text: its characters without the space around them, how its cells are parted, and the cells."""

    __slots__ = ("cells", "end", "mode", "parts", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.mode = ""
        # Where the cells are, for lines that no mark parts: "Rice 24.3 26.9", "Baotou, 2,714.5, 6.2".
        self.parts: list[tuple[int, int]] = []
        self.cells: list[Cell] = []


class LayoutReader(HeadReader):
    """One pass over the lines of a document."""

    def __init__(self, doc: Doc, found: list[Numeral], times: list[TimeExpr]) -> None:
        super().__init__(doc, found, times)
        self.tables = Tables()
        self.lines: list[Line] = []
        self.framed = False  # whether the lines of the block begin with a pipe

    def run(self) -> None:
        at = 0
        for text in self.text.split("\n"):
            body = text.rstrip()
            lead = len(body) - len(body.lstrip())
            line = Line(at + lead, at + len(body), body[lead:])
            if line.text.count("|") or "\uff5c" in line.text:
                line.mode = "pipe"
            elif "\t" in line.text:
                line.mode = "tab"
            elif " / " in line.text and (parts := _slashed(line.text)):
                line.mode, line.parts = "slash", parts
            elif "  " in line.text:
                line.mode = "gap"
            elif line.text[-1:] in _CELL_ENDS and len(line.text) <= _LABEL_LENGTH:
                if "; " in line.text and (parts := _listed(line.text, "; ")):
                    line.mode, line.parts = "semicolon", parts
                elif parts := _listed(line.text):
                    line.mode, line.parts = "comma", parts
                elif parts := _spaced(line.text):
                    line.mode, line.parts = "space", parts
            self.lines.append(line)
            at += len(text) + 1
        self._heads_of_unmarked()
        self._loose_rows()
        i, n = 0, len(self.lines)
        while i < n:
            line = self.lines[i]
            after = 0
            if line.mode:
                after = self._grid(i)
            elif line.text:
                after = self._stack(i) or self._list(i)
            i = after if after > i else i + 1

    def _loose_rows(self) -> None:
        """Part lines below each other that have as many semicolons, whatever words their cells hold besides numbers:
        "Maize; 90 kg bag; 3,430; 5,310; 2.1"."""
        lines = self.lines
        i = 0
        while i < len(lines):
            marks = lines[i].text.count("; ") if not lines[i].mode else 0
            k = i + 1
            while marks > 1 and k < len(lines) and not lines[k].mode and lines[k].text.count("; ") == marks:
                k += 1
            if k - i > 2 and all(line.text[-1] not in ".!?:" for line in lines[i:k]):
                for line in lines[i:k]:
                    line.mode, line.parts = "semicolon", _outside(line.text, "; ")
            i = k

    def has_read(self, sent: Sentence) -> bool:
        """Whether a table or list has taken a number of this sentence."""
        first, last = self.doc.starts[sent.first], self.doc.ends[sent.last - 1]
        return any(k in self.dropped for k in self.nums_in(first, last))

    def _heads_of_unmarked(self) -> None:
        """Part the line above cells that no mark parts, where it has as many cells; lone lines of them are no table."""
        lines = self.lines
        for i, line in enumerate(lines):
            mode = line.mode
            if not line.parts:
                continue
            above = i - 1 - (i > 1 and not lines[i - 1].text)
            below = i + 1 + (i + 2 < len(lines) and not lines[i + 1].text)
            beside = [lines[j] for j in (above, below) if 0 <= j < len(lines)]
            if mode != "slash" and all(o.mode != mode or len(o.parts) != len(line.parts) for o in beside):
                line.mode, line.parts = "", []
                continue
            head = lines[above] if above >= 0 else None
            if head is None or not head.text or head.text[-1] in ".;!?" or len(head.text) > TITLE_LENGTH:
                continue
            if TABLE.match(head.text):
                continue
            if head.mode == "gap" and mode == "space":
                gaps = [m.span() for m in _GAP.finditer(head.text)]
                parts = list(zip([0, *(b for _, b in gaps)], [*(a for a, _ in gaps), len(head.text)], strict=True))
            elif head.mode:
                continue
            else:
                parts = _words(head.text) if mode == "space" else _outside(head.text, _MARKS[mode])
            if len(parts) == len(line.parts) - 1:
                parts.insert(0, (0, 0))
            elif mode == "space" and len(parts) > len(line.parts):
                # "Product Unit Output Growth (%)": what stands before the numbers is one cell, with its unit
                parts[: len(parts) - len(line.parts) + 1] = [(0, parts[len(parts) - len(line.parts)][1])]
            if len(parts) == len(line.parts):
                head.mode, head.parts = mode, parts

    def commit(self) -> None:
        """Write the cells and names back to `found`, and take false years out of the times."""
        kept = [n for k, n in enumerate(self.found) if k not in self.dropped]
        self.found[:] = sorted([*kept, *self.extra], key=lambda n: (n.first, n.last))
        if self.false_times:
            self.times[:] = [t for t in self.times if id(t) not in self.false_times]
        self.tables.cells.sort(key=lambda n: n.first)
        self.tables.ids = {id(n) for n in self.tables.cells}

    def _split(self, line: Line) -> list[Cell]:
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
        elif line.parts:
            parts = line.parts
        elif line.mode in _PARTING:
            parts = []
            begin = 0
            for m in _PARTING[line.mode].finditer(text):
                parts.append((begin, m.start()))
                begin = m.end()
            parts.append((begin, len(text)))
        else:
            parts = [(0, len(text))]
        for a, b in parts:
            piece = text[a:b]
            lead = len(piece) - len(piece.lstrip())
            cell = Cell(at + a + lead, at + a + lead + len(piece.strip()), piece.strip().strip("*").strip())
            bold = self.text[cell.start : cell.end].find(cell.text) if cell.text else 0
            cell.start += bold
            cell.end = cell.start + len(cell.text)
            self.classify(cell)
            line.cells.append(cell)
        if line.mode == "tab" and all(c.form != "n" or YEAR.fullmatch(c.text) for c in line.cells):
            lead = self.text[line_start(self.text, at) : at].count("\t")
            line.cells[:0] = [Cell(at, at, "") for _ in range(lead)]  # heads over columns: the corner is empty
        return line.cells

    def classify(self, cell: Cell) -> None:
        text = cell.text
        if _MISSING.fullmatch(text):
            cell.form = "m" if text else ""
            return
        cell.times = self.times_in(cell.start, cell.end) if any(c.isalnum() for c in text) else []
        if len(text) > _LABEL_LENGTH:
            cell.form = "t"
            return
        if (short := short_period(text)) and all(w in DATE_REST for w in re.findall(r"\w+", text[short[1] :].lower())):
            cell.form = "d"
            return
        if cell.times and self._is_date(cell):
            cell.form = "d"
            if text.isdecimal():
                cell.value, cell.num_start, cell.num_end, cell.foot = float(text), cell.start, cell.end, cell.end
            return
        if (
            _ROUND.match(text)
            and (spans := self.scales(cell.start, cell.end, name=False)[1])
            and spans[0][1] - spans[0][0] >= len(text) - 1
        ):
            cell.form = "t"
            return
        m = _CELL.fullmatch(text)
        if m:
            parsed = digits_value(re.sub(r"\s", "", m["number"]))
            if parsed is not None:
                cell.form = "n"
                value, cell.step = parsed
                closed = bool(m["open"] and m["close"])
                if m["open"] and not m["close"]:
                    cell.form = "t"
                    return
                negative = ((m["sign"] or "") in "-\u2212\u2013\u2011" and bool(m["sign"])) or (
                    closed and not m["sign"]
                )
                cell.value = -value if negative else value
                cell.own_unit = {"%": "percent", "\u2030": "permille"}.get(m["unit"] or "")
                cell.num_start = cell.start + (
                    m.start("open") if closed else m.start("sign") if m["sign"] else m.start("number")
                )
                stop = m.end("close") if closed else m.end("unit") if m["unit"] else m.end("number")
                cell.num_end = cell.start + stop
                cell.foot = cell.num_end
                cell.hedge = {
                    "<": "less_than",
                    "\u2264": "less_than",
                    ">": "more_than",
                    "\u2265": "more_than",
                    "~": "approx",
                    "\u2248": "approx",
                }.get(m["hedge"] or "")
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
                cell.scaled = (
                    any(c.isalpha() for c in first.replace("US$", ""))
                    and abs(n.value) >= 1000
                    and not re.fullmatch(r"\D*[\d,.]+\D{0,4}", first)
                )
                cell.num_start = n.char_start if not lead else cell.start
                cell.num_end = cell.foot = n.char_end
                return
        cell.form = "t"

    def _is_date(self, cell: Cell) -> bool:
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
        return all(w in DATE_REST for w in left)

    def _above(self, i: int) -> tuple[list[Line], bool]:
        """The lines above line i that head a table, the nearest last, and whether one of them says that it does."""
        got: list[Line] = []
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
            if line.mode not in ("", "gap") or len(text) > TITLE_LENGTH or self._is_item(line):
                break
            if _BULLET.match(text) and not TABLE.match(text) and self.nums_in(line.start + 3, line.end):
                break  # the last item of a list above the table
            if (_BYLINE.match(text) and not got) or self._dates_the_page(line):
                k -= 1
                continue
            if _FOOT_LINE.match(text):
                break
            if (
                text[-1] in ".!?;,\u3002"
                and not (_TELLS_TABLE.search(text) and not got)
                and not TABLE.match(text)
                and not UNIT_LINE.match(text)
                and not text.endswith((" etc.", "U.S."))
            ):
                break
            unit_line = bool(UNIT_LINE.match(text)) or (text[0] == "(" and text[-1] == ")")
            scaled = bool(self.scales(line.start, line.end, name=False)[0])
            titled = bool(TABLE.match(text))
            if got and not unit_line and not titled and not (self._open_title(got[0])):
                break
            got.insert(0, line)
            if (
                (titled and TABLE.sub("", text).strip())
                or text.endswith(":")
                or (scaled and not self._open_title(line))
            ):
                strong = True
                break
            strong = strong or titled or scaled
            blanks = 0
            k -= 1
        return got, strong

    def _is_item(self, line: Line) -> bool:
        """Whether a line is an item of a list itself, "Total: 14.2 bln yuan (+3.1%)", and no head."""
        m = None if UNIT_LINE.match(line.text) or TABLE.match(line.text) else _ITEM.match(line.text)
        if m is None or self.times_in(line.start + m.end(), line.start + m.end() + 1):
            return False
        return _ENDS_IN_CHANGE.search(line.text) is not None or self._value_cell(line, m.end()) is not None

    def _dates_the_page(self, line: Line) -> bool:
        """Whether a line tells when its page appeared ("Date: 2020/10/29   From: Bureau of Trade   Hits: 318"), and
        not what a table is of ("Visitors by county, 30 June 2018")."""
        return any(
            t.role == "announced"
            and t.iso is not None
            and t.iso[:4] in self.doc.low[t.first : t.last]
            and _LABEL_OF_DATE.fullmatch(self.text[line.start : self.doc.starts[t.first]])
            and not _TITLE_BEHIND.match(self.text, self.doc.ends[t.last - 1], line.end)
            for t in self.times_in(line.start, line.end)
        )

    def _open_title(self, line: Line) -> bool:
        """Whether this line of a title needs the one above: it is only a unit, a time or a place."""
        if UNIT_LINE.match(line.text) or line.text[0] == "(":
            return True
        cell = Cell(line.start, line.end, line.text)
        self.classify(cell)
        return (
            cell.form == "d"
            or area_code(line.text) is not None
            or (
                len(line.text) < 30
                and bool(self.scales(line.start, line.end, name=False)[0])
                and not self.head_of(line.start, line.end, title=True).subject
            )
        )

    def _grid(self, i: int) -> int:
        """A block of lines with several cells each from line i on; the line after it, or 0."""
        lines = self.lines
        mode = lines[i].mode
        if mode == "pipe":
            near = [line for line in lines[i : i + 6] if line.mode == "pipe"]
            self.framed = sum(line.text[0] == "|" for line in near) > 0.5 * len(near)
        rows: list[tuple[int, list[Cell]]] = []
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
            elif (
                not line.mode
                and rows
                and single < 1
                and len(line.text) <= 60
                and (line.text[-1] not in ".:;!?\u3002" or self._is_unit(line))
                and self._grid_goes_on(k + 1, mode)
            ):
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
        first = [cells[0] for _, cells in rows]
        if any(c.form == "d" or c.text.lower() in ("year", "years") for c in first):
            for c in first:
                if c.form == "n" and YEAR.fullmatch(c.text):
                    c.form = "d"  # years below each other, of which only the first was taken for a time
        # A long block that is no table is not looked at again from its second line on.
        refused = after if mode == "gap" or len(rows) > _LONG_BLOCK else 0
        if not self._is_table([cells for _, cells in rows]):
            return refused
        heads: list[Cell] = []
        begin = i
        if lines[i].parts and all(any(c.form == "n" for c in cells) for _, cells in rows):
            # the heads of the columns one a line, the rows in one line each
            heads, begin = self._stack_heads(i, len(rows[0][1]) - 1, rows[0][1][0].form)
        above, strong = self._above(begin)
        if (
            data < 2
            and not heads
            and not strong
            and not any(all(c.form != "n" for c in cells) and len(cells) > 2 for _, cells in rows)
        ):
            return refused
        self._table([*([heads] if heads else []), *(cells for _, cells in rows)], above, strong, mode == "gap")
        return after

    @staticmethod
    def _prose(line: Line) -> bool:
        """Whether a line with gaps is a sentence that was set loosely."""
        return len(line.text) > TITLE_LENGTH or (
            line.text[-1] in ".\u3002"
            and not line.text[-2:-1].isdigit()
            and not line.text.endswith("..")
            and len(line.text) > 60
            and len(_GAP.findall(line.text)) < 3
        )

    def _grid_goes_on(self, k: int, mode: str) -> bool:
        while k < len(self.lines) and not self.lines[k].text:
            k += 1
            if k > 0 and k < len(self.lines) and not self.lines[k].text:
                return False
        return k < len(self.lines) and self.lines[k].mode == mode

    @staticmethod
    def _is_table(rows: list[list[Cell]]) -> bool:
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

    def _table(self, rows: list[list[Cell]], above: list[Line], strong: bool, aligned: bool) -> None:
        """Read a grid whose leading rows may be heads."""
        self._short_dates(rows)
        if aligned:
            self._part_labels(rows)
        valued = [any(c.form == "n" for c in r[1:]) for r in rows]
        width = Counter(len(r) for r, v in zip(rows, valued, strict=True) if v).most_common(1)[0][0]
        full = next(r for r, v in zip(rows, valued, strict=True) if v and len(r) == width)
        title, subjects = self.title_of([(line.start, line.end) for line in above])
        table = Table(self, self.tables, title, subjects)
        heads: list[list[Cell]] = self._bracketed_heads(above, width)
        body: list[tuple[list[Cell], bool]] = []  # cells, is a section
        built = False
        for at, r in enumerate(rows):
            alone = [c for c in r if c.form]
            if heads and not built and len(alone) == 1 and alone[0].form == "t" and self._is_unit_cell(alone[0]):
                table.caption(alone[0])  # "in thous." over the middle of the columns
                continue
            if len(r) == 1 or (sum(1 for c in r if c.form) == 1 and r[0].form in ("t", "d")):
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
            numbering = (
                len(values) > 1
                and len(values) == len(r) - 1
                and [abs(c.value) for c in values]
                in ([float(x) for x in range(1, len(r))], [float(x) for x in range(2, len(r) + 1)])
                and len(r[0].text.strip("()")) <= 2
                and not built
            )
            if numbering:
                for c in r:
                    for k in self.nums_in(c.start, c.end):
                        self.make_name(k)
                continue
            # A row of scales and units: "10,000", "%", "million yuan".
            header = not values or (
                not body
                and any(c.form == "t" for c in r[1:])
                and all(_POWER.fullmatch(c.text) or YEAR.fullmatch(c.text) for c in values)
            )
            if header and built and (len(dates) > 0 or any(c.form == "m" for c in r)):
                # A row of years or gaps below a head is a row of values, unless it starts like the head did.
                header = r[0].text.lower() == table.corner.lower() or not r[0].text
            if header:
                if built:
                    table.flush(body)
                    body, built = [], False
                    if len(r) > width and at + 1 < len(rows) and valued[at + 1] and len(rows[at + 1]) == len(r):
                        # More columns from here on
                        width, full = len(r), rows[at + 1]
                heads.append(r)
                continue
            if not built:
                table.columns(heads, width, full if aligned else None)
                heads, built = [], True
            body.append((self._fit(r, full, width) if aligned and len(r) != width else r, False))
        table.flush(body)

    def _part_labels(self, rows: list[list[Cell]]) -> None:
        """Part the number that only one space keeps from its label: "All items less farm products 512.6  268.4"."""
        widths = Counter(len(r) for r in rows if any(c.form == "n" for c in r[1:]))
        width = widths.most_common(1)[0][0] if widths else 0
        for r in rows:
            label, _, number = r[0].text.rpartition(" ")
            if len(r) != width - 1 or not label or not _PLAIN_CELL.fullmatch(number) or r[0].form != "t":
                continue
            if any(c.form not in ("n", "m", "") for c in r[1:]):
                continue
            start = r[0].end - len(number)
            cell = Cell(start, r[0].end, number)
            self.classify(cell)
            r[0] = Cell(r[0].start, r[0].start + len(label.rstrip()), label.rstrip())
            self.classify(r[0])
            r.insert(1, cell)

    def _short_dates(self, rows: list[list[Cell]]) -> None:
        """Tell times that look like numbers or days from them, by all of a row of heads or of a column of labels."""
        groups = [[c for c in r[1:] if c.form in ("n", "d", "t")] for r in rows[:3] if len(r) > 2]
        groups.append([r[0] for r in rows if len(r) > 1 and r[0].form in ("n", "d")])
        for cells in groups:
            if len(cells) < 2:
                continue
            told = loose_periods([c.text for c in cells])
            left = [c for c, t in zip(cells, told, strict=True) if t is None and c.form == "n"]
            if not all(YEAR.fullmatch(c.text) for c in left):
                continue
            for c, t in zip(cells, told, strict=True):
                if t is not None:
                    c.form = "d"
                    self.short[c.start] = t

    @staticmethod
    def _fit(row: list[Cell], full: list[Cell], width: int) -> list[Cell]:
        """Put the cells of a short aligned row under those of a full one."""
        if len(row) > width:
            return row
        base, own = full[0].start, row[0].start
        out = [Cell(row[0].end, row[0].end, "") for _ in range(width)]
        out[0] = row[0]
        at = 1
        for c in row[1:]:
            left = width - at
            best = min(
                range(at, at + left) if left else [width - 1],
                key=lambda j: min(
                    abs((full[j].start - base) - (c.start - own)), abs((full[j].end - base) - (c.end - own))
                ),
            )
            out[best] = c
            at = min(best + 1, width - 1)
        return out

    def _stack(self, i: int) -> int:
        """Lines of one cell each: a label and its numbers, again and again; the line after them, or 0."""
        lines = self.lines
        n = len(lines)
        # Only a line before a number can begin a record; heads are looked for backwards.
        k = self._next(i)
        if k >= n or lines[k].mode or not self._simple(lines[k]) or not self._simple(lines[i]):
            return 0
        label = self._split(lines[i])[0]
        if label.form not in ("t", "d"):
            return 0
        united = self._is_unit(lines[k]) and (j := self._next(k)) < n and self._simple(lines[j])
        if self._split(lines[j if united else k])[0].form not in ("n", "m"):
            return 0
        before = next((j for j in range(i - 1, max(i - 3, -1), -1) if lines[j].text), -1)
        ranks: list[Cell] = []
        if before >= 0 and lines[before].text == "1" and not lines[before].mode:
            ranks = self._split(lines[before])
        records: list[tuple[int, list[Cell]]] = []
        k = i
        size = 0
        while k < n:
            record, after = self._record(k, label.form, united)
            if not record:
                break
            if ranks and record[-1].text == str(len(ranks) + 1):
                ranks.append(record.pop())  # the rank of the next label
            values = len(record) - 1 - united
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
        if 1 < len(ranks) == len(records):
            start = before
            for rank, (_, record) in zip(ranks, records, strict=True):
                record.insert(0, rank)
            size += 1
        heads, above_at = self._stack_heads(start, size + united, label.form)
        grouped: list[list[Cell]] = []
        if size > 1 and not united:
            grouped, group_at = self._grouped_heads(start, size)
            above_at = group_at if grouped else above_at
        above, strong = self._above(above_at)
        if (not heads and not grouped and not strong) or (size == 1 and not strong):
            return k if len(records) > _LONG_BLOCK else 0
        heading = grouped or ([heads] if heads else [])
        self._table([*heading, *(r for _, r in records)], above, strong, False)
        return k

    @staticmethod
    def _simple(line: Line) -> bool:
        return (
            bool(line.text) and not line.mode and len(line.text) <= _LABEL_LENGTH and line.text[-1] not in ";!?\u3002"
        )

    def _next(self, i: int) -> int:
        """The next line with text, two empty ones passed over at the most."""
        k = i + 1
        while k < len(self.lines) and not self.lines[k].text and k - i < 3:
            k += 1
        return k

    def _is_unit(self, line: Line) -> bool:
        """Whether a line is a cell of units: "100 million yuan", "tons", "%"."""
        spans = self.scales(line.start, line.end, name=False)[1] if len(line.text) < 40 else []
        return bool(spans) and sum(b - a for a, b in spans) >= len(line.text.removeprefix("in ")) - 2

    def _bracketed_heads(self, above: list[Line], width: int) -> list[list[Cell]]:
        """The heads that the title tells in brackets, one for each column: "Votes by party (seats; share, %)"."""
        m = re.search(r"\(([^()]*; [^()]*)\)\s*:?$", above[-1].text) if above else None
        if m is None or width != m[1].count("; ") + 2:
            return []
        start = above[-1].start + m.start(1)
        cells = [Cell(start, start, "")]
        for part in m[1].split("; "):
            cells.append(Cell(start, start + len(part), part))
            self.classify(cells[-1])
            start += len(part) + 2
        return [cells]

    def _is_unit_cell(self, cell: Cell) -> bool:
        spans = self.scales(cell.start, cell.end, name=False)[1] if len(cell.text) < 40 else []
        return bool(spans) and not self.head_of(cell.start, cell.end).subject

    def _record(self, k: int, form: str, united: bool) -> tuple[list[Cell], int]:
        """The cells of a label, of its unit where the records have one, and of the numbers below; the line after."""
        lines = self.lines
        if k >= len(lines) or not self._simple(lines[k]):
            return [], k
        cells = [self._split(lines[k])[0]]
        if (cells[0].form != form and not (form == "d" and cells[0].form == "t")) or cells[0].text.endswith("."):
            return [], k
        k += 1
        if united:
            k = self._next(k - 1)
            if k >= len(lines) or not self._is_unit(lines[k]):
                return [], k
            cells.append(self._split(lines[k])[0])
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

    def _stack_heads(self, start: int, size: int, form: str) -> tuple[list[Cell], int]:
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
                if (
                    gap
                    and k > 0
                    and len(got) < size + (len(lines[k - 1].text) < 30)
                    and not TABLE.match(lines[k - 1].text)
                ):
                    # An empty line between all cells, those of the head too.
                    k -= 1
                    continue
                if gap and len(got) in (size, size + 1):
                    break
                if k >= 1 and len(got) <= size and not gap:
                    k -= 1
                    continue
                break
        if got and len(got) >= size:
            first = lines[got[0]]
            whole, _ = self.scales(first.start, first.end, name=False)
            if TABLE.match(first.text) or (len(first.text.split()) > 4 and (whole or len(got) > size)):
                got = got[1:]
        if len(got) < size:
            return [], start
        cells = [self._split(lines[j])[0] for j in got]
        if any(c.form == "n" for c in cells):
            return [], start
        if len(cells) == size:
            cells.insert(0, Cell(cells[0].start, cells[0].start, ""))
        return cells, got[0]

    def _grouped_heads(self, start: int, size: int) -> tuple[list[list[Cell]], int]:
        """The two rows of heads of columns in groups, told one a line: "Area", "2018", "2019", "Yield", "2018",
        "2019"; none where they are no such heads."""
        lines = self.lines
        k = start - 1
        found: list[tuple[Cell | None, list[Cell]]] = []
        dates: list[Cell] = []
        told = 0
        while k >= 0 and told <= size and start - k < 4 * size + 8:
            line = lines[k]
            if not line.text:
                k -= 1
                continue
            if not self._simple(line):
                break
            cell = self._split(line)[0]
            if cell.form == "d" and YEAR.match(cell.text):
                dates.insert(0, cell)
                told += 1
            elif cell.form == "t" and dates:
                found.insert(0, (cell, dates))
                dates = []
                if told == size:
                    break
            else:
                break
            k -= 1
        sizes = {len(d) for _, d in found}
        if told != size or dates or len(found) < 2 or len(sizes) != 1 or sizes == {1}:
            return [], start
        texts = [tuple(c.text for c in d) for _, d in found]
        if len(set(texts)) > 1:
            return [], start
        above = k - 1
        while above >= 0 and not lines[above].text and k - above < 2:
            above -= 1
        first = found[0][0]
        corner = Cell(first.start, first.start, "") if first is not None else Cell(0, 0, "")
        if above >= 0 and self._simple(lines[above]) and len(lines[above].text.split()) < 3 and above == k - 1:
            corner, k = self._split(lines[above])[0], above
        groups: list[Cell] = [corner]
        below: list[Cell] = [Cell(corner.start, corner.start, "")]
        for head, under in found:
            groups += [head or corner] * len(under)
            below += under
        return [groups, below], k

    def _list(self, i: int) -> int:
        """A head with a list of "label: value" lines below it; the line after the list, or 0."""
        lines = self.lines
        head = lines[i]
        if len(head.text) > TITLE_LENGTH or self._is_item(head):
            return 0
        unit_line = bool(UNIT_LINE.match(head.text))
        dated = (
            head.text[-1] not in _STOPS
            and bool(self.times_in(head.start, head.end))
            and all(self.found[k].kind == "date" for k in self.nums_in(head.start, head.end))
        )
        told = unit_line or head.text.endswith((":", "\uff1a", ")", "]")) or TABLE.match(head.text)
        if not (told or dated):
            return 0
        if (
            head.text.endswith((")", "]"))
            and not TABLE.match(head.text)
            and not unit_line
            and not self.scales(head.start, head.end, name=False)[0]
        ):
            return 0
        k = i + 1
        items: list[tuple[Line, re.Match[str], int]] = []
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
                alone = self._value_cell(line, p.end()) is not None or _TOLD_MORE.match(line.text, p.end())
                if alone and len(p["label"].split()) <= 6 and not self._sentence_like(line):
                    m = p
                    plain += 1
            if m is None:
                # "Unit: 10,000 tons" may follow the title that ends in a colon.
                if not items and UNIT_LINE.match(line.text) and not unit_line:
                    return 0
                break
            items.append((line, m, at))
            bullets += bullet is not None
            blanks = 0
            k += 1
        scaled = unit_line or bool(self.scales(head.start, head.end, name=False)[0])
        if len(items) < (3 if plain and not bullets else 2) or (
            plain and not scaled and not TABLE.match(head.text) and bullets < len(items)
        ):
            return 0
        if not told and any(not _BARE.match(line.text, m.end()) for line, m, _ in items):
            return 0
        above: list[Line] = [head]
        if unit_line:
            above = [*self._above(i)[0], head]
        title, subjects = self.title_of([(line.start, line.end) for line in above])
        table = Table(self, self.tables, title, subjects)
        grid: list[tuple[list[Cell], bool]] = []
        cells = [self._value_cell(line, m.end()) for line, m, _ in items]
        if not any(c is not None for c in cells) and not any(
            self.nums_in(line.start + m.end(), line.end) for line, m, _ in items
        ):
            return 0
        for (line, m, at), cell in zip(items, cells, strict=True):
            label = Cell(line.start + m.start("label"), line.start + m.end("label"), m["label"])
            label.form = "t"
            label.times = self.times_in(label.start, label.end)
            for k2 in self.nums_in(line.start, line.start + at) if at else ():
                self.make_name(k2)
            for k2 in self.nums_in(label.start, label.end):
                if self.found[k2].char_end < label.end and self.found[k2].kind in STATEMENT_KINDS:
                    self.make_name(k2)  # "Share of pupils in classes of 30 or more"
            if cell is not None:
                grid.append(([label, cell], False))
            else:
                table.item(label, line.end)
        if grid:
            table.columns([], 2, None)
            table.flush(grid)
        return k

    def _value_cell(self, line: Line, at: int) -> Cell | None:
        """The value that ends the line, where nothing but it follows the label."""
        raw = line.text[at:].rstrip(" ;,.\u3002")
        lead = len(raw) - len(raw.lstrip())
        raw = raw.strip()
        cell = Cell(line.start + at + lead, line.start + at + lead + len(raw), raw)
        self.classify(cell)
        if cell.form == "n":
            return cell
        return None

    @staticmethod
    def _sentence_like(line: Line) -> bool:
        return line.text[-1] in ".!?\u3002"
