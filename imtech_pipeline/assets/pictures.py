"""Small pictures and tables in markdown for the Dagster UI: bar charts as inline SVG, previews of tables.

Only the drawing belongs here; which rows are shown is the assets' business.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

INLINE_CHARACTERS = 1000
"""The UI shows markdown shorter than this inline and hides longer markdown behind a button."""

CELL_CHARACTERS = 80
LABEL_CHARACTERS = 20


def bar_chart(bars: Sequence[tuple[str, float]], title: str) -> str:
    """Draw horizontal bars as a markdown image that the UI shows inline.

    Parameters
    ----------
    bars
        Labels and lengths, none below zero. Of many, the first are drawn, as many as the UI shows inline.
    title
        Text that stands in for the picture.

    Returns
    -------
    str
        Markdown shorter than 1,000 characters.
    """
    for count in range(len(bars), 0, -1):
        # brackets would end the alternative text
        markdown = f"![{title.translate({91: None, 93: None})}](data:image/svg+xml;base64,{_svg(bars[:count])})"
        if len(markdown) < INLINE_CHARACTERS:
            return markdown
    return title


def _svg(bars: Sequence[tuple[str, float]]) -> str:
    longest = max(value for _, value in bars) or 1
    texts, strokes = [], []
    for i, (label, value) in enumerate(bars):
        y = 18 * i + 13
        name = escape(label if len(label) <= LABEL_CHARACTERS else label[: LABEL_CHARACTERS - 1] + "…")
        texts.append(f'<text y="{y}">{name}<tspan x="356">{value:,.10g}</tspan></text>')
        strokes.append(f"M150 {y - 4}h{max(200 * value / longest, 1):.0f}")
    # grey letters read on the light and on the dark theme alike
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="430" height="{18 * len(bars)}" '
        f'font-family="sans-serif" font-size="12" fill="#888">{"".join(texts)}'
        f'<path stroke="#4f43dd" stroke-width="11" d="{"".join(strokes)}"/></svg>'
    )
    return base64.b64encode(svg.encode()).decode()


def markdown_table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """Render rows as a markdown table; long cells are cut, line breaks and bars taken out."""
    lines = ["| " + " | ".join(columns) + " |", "|" + " --- |" * len(columns)]
    lines += ["| " + " | ".join(_cell(value) for value in row) + " |" for row in rows]
    return "\n".join(lines)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    text = f"{value:.15g}" if isinstance(value, float) else str(value)
    text = " ".join(text.replace("|", "¦").split())
    return text if len(text) <= CELL_CHARACTERS else text[: CELL_CHARACTERS - 1] + "…"
