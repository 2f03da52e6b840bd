"""How an article is read, for a terminal: each sentence with its numbers coloured by kind, and what was read of each.

Shows what the reader returns and works nothing out itself; for the same of a published fact see `imtech why`.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from imtech_pipeline.extraction import analyse
from imtech_pipeline.extraction.model import STATEMENT_KINDS, Numeral
from imtech_pipeline.extraction.numerals import REASONS

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

# Legible on dark and on light backgrounds.
COLOURS = {
    "level": "bold green",
    "equivalent": "green",
    "change": "bold magenta",
    "share": "bold cyan",
    "multiple": "cyan",
    "rank": "yellow",
    "date": "blue",
    "duration": "blue",
    "name": "bright_black",
    "vague": "bright_black",
}


def print_reading(console: Console, text: str, published_on: date | None, announced_on: date | None) -> None:
    """Print an article sentence by sentence with the steps of its reading.

    Parameters
    ----------
    console : rich.console.Console
        Where to.
    text : str
        The article as stored.
    published_on, announced_on : date or None
        The article's dates, against which "last year" and the like are resolved.
    """
    from rich.text import Text

    doc, found = analyse(text, published_on, announced_on)
    text = doc.text
    by_sentence: dict[int, list[Numeral]] = {}
    for n in found:
        by_sentence.setdefault(doc.sents[n.sent].char_start, []).append(n)
    console.print(_legend())
    told = (
        f"published on {published_on}"
        if published_on
        else "date of publication unknown: seen from the latest time told"
    )
    console.print(Text(told + (f", announced on {announced_on}" if announced_on else ""), style="dim"))
    for sent in sorted(doc.sents + doc.left_out, key=lambda sent: sent.char_start):
        nums = by_sentence.get(sent.char_start, [])
        line = Text(text[sent.char_start : sent.char_end])
        for n in nums:
            line.stylize(COLOURS[n.kind], n.char_start - sent.char_start, n.char_end - sent.char_start)
        console.print()
        console.print(line)
        for n in nums:
            console.print(_steps(text, n))


def _legend() -> Text:
    from rich.text import Text

    legend = Text("Numbers by kind: ")
    for kind, style in COLOURS.items():
        legend.append(kind, style=style)
        legend.append("  ")
    return legend


def _steps(text: str, n: Numeral) -> Text:
    from rich.text import Text

    line = Text("    ")
    line.append(" ".join(text[n.char_start : n.char_end].split()), style=COLOURS[n.kind])
    if n.kind not in STATEMENT_KINDS:
        line.append(f"  {n.kind}: {REASONS[n.kind].split(':')[0]}", style="dim")
        return line
    value = f"{n.value:,.12g}" if n.value is not None else "?"
    line.append(f"  {n.kind} {value} [{n.unit}]")
    if n.qualifier:
        line.append(f" {n.qualifier.replace('_', ' ')}")
    line.append(f" of “{n.subject}”" if n.subject else " of ?")
    line.append(f" in {n.ref_area_name or '?'}, {n.time_period or 'no period'}")
    if n.comparison_basis:
        line.append(f", against {n.comparison_basis}")
    if n.applies_to is not None:
        line.append(f", belongs to {' '.join(text[n.applies_to.char_start : n.applies_to.char_end].split())}")
    if n.scenario != "actual":
        line.append(f", {n.scenario}", style="italic")
    if n.revision:
        line.append(f", {n.revision} revision", style="italic")
    if n.confidence is not None:
        line.append(f", confidence {n.confidence:.2f}", style="dim")
    if n.indicator:
        total = n.breakdown in (None, "_T")
        line.append(f"  → {n.indicator}" + ("" if total else f" / {n.breakdown}"), style="dim")
    return line
