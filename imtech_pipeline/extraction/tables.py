"""Figures in tables and lists that were flattened into text.

Here belongs how the reader meets them: a cheap test whether there are any, and what it gets back. Where cells stand
is in `table_layout`, what heads and labels say in `table_heads`, what both make of a cell in `table_cells`. Running
text is none of it: the other stages read that, and fill in what a table leaves open.
"""

from __future__ import annotations

import re

from . import table_inline
from .model import Numeral
from .periods import TimeExpr
from .table_cells import Tables
from .table_layout import LayoutReader
from .tokens import Doc

_GAPPED_NUMBER = re.compile(r"\S {2,}[-+(]?[\d.]")


def find(doc: Doc, found: list[Numeral], times: list[TimeExpr]) -> Tables | None:
    """Read the tables and lists of a document.

    Parameters
    ----------
    doc : Doc
        The text.
    found : list of Numeral
        Every numeric expression in text order, calendar expressions too. Changed in place: the numbers of cells are
        replaced by what the table makes of them, scales in heads become names.
    times : list of TimeExpr
        The calendar expressions. Changed in place: cells that only look like years are taken out.

    Returns
    -------
    Tables or None
        None where the text has no table: the usual case, and almost free.
    """
    laid_out, lists = _may_have_tables(doc, found), table_inline.may_tell(doc, found)
    if not laid_out and not lists:
        return None
    reader = LayoutReader(doc, found, times)
    if laid_out:
        reader.run()
    for sent in lists:
        if not reader.has_read(sent):
            table_inline.read(reader, sent)
    if not reader.tables.told:
        return None
    reader.commit()
    return reader.tables


def _may_have_tables(doc: Doc, found: list[Numeral]) -> bool:
    text = doc.text
    if len(found) < 3:
        return False
    if "\t" in text or (doc.says("|") and (text.count("|") > 3 or "\uff5c" in text)):
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
        elif (
            n.kind != "name"
            and sent.para != last_listed
            and (
                (low[n.first - 1] == ":" and sent.first < n.first - 1)
                or (n.last + 4 >= sent.last and low[sent.last - 1] not in (".", "\u3002", "?", "!"))
            )
        ):
            listed += sent.para - last_listed < 2
            last_listed = sent.para
    return stacked > 1 or listed > 0


__all__ = ["Tables", "find"]
