"""The reader: article text to numerals and statements.

Pure functions on strings: no Dagster, no pandas, no DuckDB, no clock, no network. `read_article` runs the stages in
order; each stage is a module that says what belongs there.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from .. import catalogue
from . import (
    asides,
    attributions,
    confidence,
    dollars,
    headline,
    idle,
    kinds,
    numerals,
    periods,
    periods_scan,
    places,
    revisions,
    scenario,
    subjects,
    tables,
    typesetting,
)
from .header import interview_date
from .model import STATEMENT_KINDS, Numeral
from .numerals import REASONS
from .tokens import Doc

SENTENCE_FIELDS = ("char_start", "char_end")
NUMERAL_FIELDS = ("char_start", "char_end", "quote", "numeral_kind", "statement_id", "reason")
STATEMENT_FIELDS = (
    "statement_id",
    "char_start",
    "char_end",
    "quote",
    "statement_kind",
    "value",
    "value_low",
    "value_high",
    "unit_measure",
    "subject",
    "indicator",
    "breakdown",
    "ref_area",
    "ref_area_name",
    "time_period",
    "freq",
    "scenario",
    "qualifier",
    "applies_to",
    "comparison_basis",
    "revision",
    "time_period_told",
    "ref_area_told",
    "confidence",
)


@dataclass(slots=True)
class Reading:
    """What was read of one article: tuples in the order of `SENTENCE_FIELDS`, `NUMERAL_FIELDS`, `STATEMENT_FIELDS`."""

    sentences: list[tuple[int, int]]
    numerals: list[tuple[int, int, str, str, str | None, str | None]]
    statements: list[tuple[object, ...]]


def analyse(text: str, published_on: date | None, announced_on: date | None = None) -> tuple[Doc, list[Numeral]]:
    """The stages one after the other; the numerals come back in text order with all that was read of them.

    All offsets count the characters of `doc.text`, the text without its typesetting.
    """
    return _analyse(typesetting.plain(text), published_on, announced_on)


def _analyse(
    plain: typesetting.Plain, published_on: date | None, announced_on: date | None
) -> tuple[Doc, list[Numeral]]:
    doc = Doc(plain.text)
    idle.leave_out(doc)
    asides.settle(doc)
    published_on = interview_date(plain.text, published_on) or published_on
    attributions.set_aside(doc, published_on or announced_on)
    times = periods.find_times(doc, published_on, announced_on)
    claimed = [False] * doc.n
    dated: list[Numeral] = []
    for t in times:
        for i in range(t.first, t.last):
            claimed[i] = True
            if doc.low[i][0].isdigit() and not _in_ledger(t, i):
                t.ledger.append((i, i + 1, "date", None, None))  # no digit of a time is lost, whatever rule read it
        for first, last, kind, value, unit in t.ledger:
            numeral = Numeral(first, last, doc.starts[first], doc.ends[last - 1], doc.sent_of[first], kind)
            numeral.value, numeral.unit = value, unit
            dated.append(numeral)
    found = numerals.find(doc, claimed)
    found += dated
    numerals.name_years(doc, found)
    found.sort(key=lambda n: n.first)
    table = tables.find(doc, found, times)
    prose = found if table is None else table.outside(found)
    kinds.read(doc, prose, claimed)
    statements = [n for n in prose if n.kind in STATEMENT_KINDS]
    mentions = places.find_places(doc)
    if table is not None:
        table.part(doc, mentions)
    named = {doc.text[doc.starts[m.first] : doc.ends[m.last - 1]] for m in mentions if m.name and not m.adjective}
    subjects.read(doc, statements, claimed, named)
    scenario.read(doc, statements, times, published_on)
    subjects.link_ratios(statements)
    if table is not None:
        statements = table.join(statements)
    dollars.settle(doc, statements, places.assign(doc, mentions, statements))
    census = periods.assign(doc, times, statements, published_on, announced_on)
    if table is not None:
        table.settle(published_on, census)
        places.name_as_written(mentions, table.cells)
    scenario.foresee(doc, statements, published_on)
    revisions.read(doc, statements)
    headline.complete(doc, statements, published_on)
    for n in statements:
        bound = catalogue.bind(n.subject or "", n.unit or "1", n.kind)
        n.indicator, n.breakdown = bound.indicator, bound.breakdown
    for n in statements:
        level = n.applies_to
        if level is None or n.kind == "share" or n.subject != level.subject:
            continue
        if n.unit != "percentage_point" or level.kind == "share":
            # "technology deals" in yuan are their value: their growth in percent is that of the value too; what is told
            # of "secondary industries" in kWh is no GDP, and their growth none of it
            n.indicator, n.breakdown = level.indicator, level.breakdown
    confidence.judge(doc, times, mentions, statements, published_on)
    return doc, found


def _in_ledger(t: periods_scan.TimeExpr, i: int) -> bool:
    return any(first <= i < last for first, last, _, _, _ in t.ledger)


def read_article(article_id: str, text: str, published_on: date | None, announced_on: date | None = None) -> Reading:
    """Read an article.

    Parameters
    ----------
    article_id : str
        Goes into the statement ids.
    text : str
        The article as stored; all spans count its characters.
    published_on, announced_on : date or None
        The article's own dates; relative periods ("last year") are resolved against them, without them against the
        latest time that the text tells.

    Returns
    -------
    Reading
        Every numeric expression of the text once, in text order, and a statement for each that tells a figure.
    """
    plain = typesetting.plain(text)
    doc, found = _analyse(plain, published_on, announced_on)
    sentences = sorted((s.char_start, s.char_end) for s in doc.sents + doc.left_out)
    if plain.moved():
        sentences = [(plain.before(a), plain.before(b - 1) + 1) for a, b in sentences]
        for n in found:
            n.char_start, n.char_end = plain.before(n.char_start), plain.behind(n.char_end)
    rows: list[tuple[int, int, str, str, str | None, str | None]] = []
    statements: list[tuple[object, ...]] = []
    for n in found:
        quote = text[n.char_start : n.char_end]
        if n.kind not in STATEMENT_KINDS:
            rows.append((n.char_start, n.char_end, quote, n.kind, None, REASONS[n.kind]))
            continue
        statement_id = f"{article_id}-{n.char_start}"
        rows.append((n.char_start, n.char_end, quote, n.kind, statement_id, None))
        statements.append(
            (
                statement_id,
                n.char_start,
                n.char_end,
                quote,
                n.kind,
                n.value,
                n.value_low,
                n.value_high,
                n.unit,
                n.subject,
                n.indicator,
                n.breakdown,
                n.ref_area,
                n.ref_area_name,
                n.time_period,
                frequency(n.time_period),
                n.scenario,
                n.qualifier,
                f"{article_id}-{n.applies_to.char_start}" if n.applies_to is not None else None,
                n.comparison_basis,
                n.revision,
                n.time_period_told,
                n.ref_area_told,
                n.confidence,
            )
        )
    if plain.names:
        ends = [n.char_end for n in found]
        for a, b in plain.names:
            k = bisect_right(ends, a)
            if k == len(found) or found[k].char_start >= b:  # not the digits of the sign in "2&#37;"
                rows.append((a, b, text[a:b], "name", None, REASONS["name"]))
        rows.sort()
    return Reading(sentences, rows, statements)


def frequency(period: str | None) -> str | None:
    """SDMX frequency code (CL_FREQ) of an ISO 8601 period: A, S, Q, M, D; `_O` for a range of another length."""
    if period is None:
        return None
    if "/" in period:
        return (
            "S"
            if period[5:7] in ("01", "07")
            and period[8:12] == period[:4]
            and period[13:] in ("06", "12")
            and len(period) == 15
            and period[5:7] != period[13:]
            and (period[5:7], period[13:]) in (("01", "06"), ("07", "12"))
            else "_O"
        )
    if len(period) == 4:
        return "A"
    if "Q" in period:
        return "Q"
    return "M" if len(period) == 7 else "D"
