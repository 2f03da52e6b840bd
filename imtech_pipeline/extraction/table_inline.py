"""Tables that a sentence tells in one go: "Rainfall in August: Luang 312 mm, Pakse 517 mm and Vientiane 402 mm".

Here belongs to tell such a list, which has a head without a verb before its colon, from running text.
"""

from __future__ import annotations

import re

from .lexicon import words
from .model import STATEMENT_KINDS, Numeral
from .table_cells import Table, Told
from .table_heads import Cell, area_code
from .table_layout import LayoutReader
from .tokens import Doc, Sentence

_HEAD_WORDS = 14
_LABEL_WORDS = 5
_LEAST = 3
_PART = re.compile(r"(?:[,;]\s+and\s+|[,;]\s+|\s+and\s+|\s+\u2013\s+(?=[^\W\d]))")
_ITEM = re.compile(
    r"(?:and |in |for |the )*(?P<label>[^\W\d_][^\d:;()]{0,45}?)\s*(?:[-\u2013:]\s+|\s)(?P<value>[-+\u2212]?"
    r"(?:(?:US|A|C|NZ|HK)?\$|[\u20ac\u00a3\u00a5\u20b9])?\d[^()]*?)\s*(?:\((?P<aside>[^()]*)\)\s*)?\.?"
)
_MOVED = re.compile(r"(?:(?:up|down)(?: by)? |[-+\u2212\u2013])\d[^,;()]*\.?")
_NO_LABEL = (
    words("up")
    | words("down")
    | frozenset(
        "was were is are had has have be been to at by from of with than about over nearly almost around some only up"
        " down between reached totalled totaled stood came amounted made on or".split()
    )
)
_NO_HEAD = frozenset(
    "was were is are had has have been be said says follows following include includes included including rose fell"
    " grew declined increased decreased reached stood it they we he she this that these those".split()
)


def may_tell(doc: Doc, found: list[Numeral]) -> list[Sentence]:
    """The sentences that may tell a list: three figures behind a colon."""
    if not doc.says(":"):
        return []
    out: list[Sentence] = []
    at, count = -1, 0
    for n in found:
        if n.sent != at:
            at, count = n.sent, 0
        count += n.kind in STATEMENT_KINDS
        if count == _LEAST:
            sent = doc.sents[at]
            if doc.has(":", sent.first, min(n.first, sent.first + 2 * _HEAD_WORDS)):
                out.append(sent)
    return out


def read(reader: LayoutReader, sent: Sentence) -> None:
    """Read a sentence as a table of one column, if it is one."""
    doc, text = reader.doc, reader.text
    low = doc.low
    colon = next(i for i in range(sent.first, sent.last) if low[i] == ":")
    if not 1 <= colon - sent.first <= _HEAD_WORDS or any(low[i] in _NO_HEAD for i in range(sent.first, colon)):
        return
    start, stop = doc.starts[sent.first], doc.ends[sent.last - 1]
    begin = doc.ends[colon]
    if (
        stop - start > 800
        or "\n" in text[start:stop]
        or any(reader.found[k].kind in STATEMENT_KINDS for k in reader.nums_in(start, begin))
    ):
        return
    rows: list[tuple[list[Cell], bool]] = []
    asides: list[tuple[int, int]] = []
    for a, b in _pieces(text, begin, stop):
        if asides and asides[-1] == (0, 0) and _MOVED.fullmatch(text[a:b]):
            asides[-1] = (a, b)  # "Kenya 412 tonnes, up 3 percent, Uganda 389 tonnes"
            continue
        m = _ITEM.fullmatch(text[a:b])
        if m is None:
            return
        asides.append((a + m.start("aside"), a + m.end("aside")) if m["aside"] else (0, 0))
        told = m["label"].lower().split()
        if len(told) > _LABEL_WORDS or any(w in _NO_LABEL for w in told):
            return
        label = Cell(a + m.start("label"), a + m.end("label"), m["label"])
        label.form = "t"
        cell = Cell(a + m.start("value"), a + m.end("value"), m["value"])
        reader.classify(cell)
        if cell.form != "n":
            return
        rows.append(([label, cell], False))
    units = {row[1].own_unit for row, _ in rows}
    placed = len(rows) == _LEAST - 1 and all(area_code(row[0].text) for row, _ in rows)
    if not (placed or len(rows) >= _LEAST) or len(units) > 1:
        return
    title, subjects = reader.title_of([(start, begin - 1)])
    if not subjects or area_code(subjects[0]):
        return
    table = Table(reader, reader.tables, title, subjects)
    table.inline = True
    table.columns([], 2, None)
    before = len(reader.tables.told)
    table.flush(rows)
    cells = reader.tables.told[before:]
    for told, (a, b) in zip(cells, asides, strict=False) if len(cells) == len(asides) else ():
        for k in reader.nums_in(a, b):
            n = reader.found[k]
            if n.kind in STATEMENT_KINDS and _MOVED.match(text, a):
                aside = Told(n)
                aside.subject, aside.period, aside.area, aside.of = told.subject, told.period, told.area, told.numeral
                reader.tables.told.append(aside)


def _pieces(text: str, begin: int, stop: int) -> list[tuple[int, int]]:
    """The items of a list, where they part outside of brackets."""
    out: list[tuple[int, int]] = []
    at = begin
    while at < stop and text[at] == " ":
        at += 1
    depth = 0
    k = at
    while k < stop:
        depth += (text[k] == "(") - (text[k] == ")")
        m = _PART.match(text, k, stop) if depth == 0 and text[k] in ",; " else None
        # "Bosnia and Herzegovina 40": no item ends without its number
        if m is not None and any(c.isdecimal() for c in text[at:k]):
            out.append((at, k))
            at = k = m.end()
            continue
        k += 1
    out.append((at, stop))
    return out
