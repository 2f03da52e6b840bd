"""Drawing: a `facts.Picture` to a piece of SVG that stands inside the page.

Altair draws, vl-convert renders; only shapes and colours belong here. Colours are those of `PALETTE`, which names one
for light and one for dark paper; the page's style sheet swaps them, so the SVG is drawn once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import Any, TypeAlias

import altair as alt
import vl_convert

from imtech_pipeline.report.facts import Picture, Value, begins_at_zero, breaks, main_line, segments, tiles

WIDTH = 400
"""Drawn for half a desktop page and for a telephone alike: at 350 pixels the letters are still ten high."""

#: name: (on white, on dark). Letters have a contrast of at least 4.5, marks of at least 3.
PALETTE = {
    "ink": ("#1c2733", "#e8ecf1"),
    "muted": ("#52606d", "#a9b6c4"),
    "grid": ("#d9dfe6", "#38434f"),
    "empty": ("#eef1f5", "#28313b"),
    "one": ("#0b5fa5", "#6cb6ff"),
    "two": ("#b3470b", "#ff9d5c"),
    "three": ("#2f7d32", "#6fcf73"),
    "four": ("#8a3ea8", "#d48ef0"),
    "down": ("#b3261e", "#ff8a80"),
}
LINES = ("one", "two", "three", "four")
SHAPES = ("circle", "square", "triangle-up", "triangle-down")
SIGNS = ("●", "■", "▲", "▼")
"""Lines differ in shape too: not everybody can tell the colours apart, and some print in grey."""

PALE = 0.45
"""Opacity of what is worked out beside what is told."""

Chart: TypeAlias = alt.LayerChart | alt.FacetChart


def light(name: str) -> str:
    """Return a colour as it is drawn."""
    return PALETTE[name][0]


def draw(picture: Picture, number: int) -> str:
    """Draw a picture.

    Parameters
    ----------
    picture : Picture
        What to show.
    number : int
        Of the picture on the page, from 1: ids within one page must differ.

    Returns
    -------
    str
        An svg element without outside references, its alternative text on it.
    """
    drawn = {"lines": _lines, "growth": _bars, "bars": _bars, "map": _map}[picture.kind](picture)
    return _inline(
        vl_convert.vegalite_to_svg(_configured(drawn).to_dict(validate=False)), number, alternative_text(picture)
    )


def alternative_text(picture: Picture) -> str:
    """Return what the picture shows, in words: its finding and its values."""
    shown = [value for value in picture.values if not value.disputed]
    kind = {"lines": "Lines over the years", "growth": "Bars of growth", "bars": "Bars", "map": "Tile map of China"}
    told = "; ".join(
        f"{value.place if picture.kind == 'map' else value.figure} {value.period}: {value.value_text}"
        for value in shown[:12]
    )
    more = f"; and {len(shown) - 12} more, see the data below" if len(shown) > 12 else ""
    return f"{kind[picture.kind]}. {picture.title}. {told}{more}."


def _inline(svg: str, number: int, text: str) -> str:
    # The page has many pictures; Vega counts its ids from zero in each.
    svg = re.sub(r'\bid="([^"]+)"', rf'id="p{number}-\1"', svg)
    svg = re.sub(r"url\(#([^)]+)\)", rf"url(#p{number}-\1)", svg)
    svg = re.sub(r' (?:aria-[a-z]+|role|pointer-events|class)="[^"]*"', "", svg)
    svg = re.sub(r"(\d\.\d\d)\d{2,}", r"\1", svg)
    svg = svg.replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', "").replace(' version="1.1"', "")
    svg = re.sub(r' font-family="[^"]*"', "", svg)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape(" ".join(text.split()), quote=True)}" ', 1)


def _configured(chart: Chart) -> Chart:
    muted, grid = light("muted"), light("grid")
    # all at once: each of Altair's methods copies the whole chart
    configured: Chart = chart.configure(
        font="sans-serif",
        background="transparent",
        aria=False,
        padding=4,
        view={"stroke": None},
        axis={
            "labelColor": muted,
            "titleColor": muted,
            "domainColor": grid,
            "tickColor": grid,
            "gridColor": grid,
            "labelFontSize": 12,
            "titleFontSize": 12,
            "titleFontWeight": "normal",
        },
        text={"color": light("ink"), "fontSize": 12},
    )
    return configured


def _data(rows: Sequence[dict[str, Any]]) -> alt.InlineData:
    return alt.InlineData(values=list(rows))


def _scaled(values: Iterable[Value]) -> tuple[float, str]:
    """Return the magnitude that an axis is told in, and its word."""
    largest = max((abs(value.value) for value in values), default=1.0)
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if largest >= size:
            return size, word
    return 1.0, ""


# ---- lines ---------------------------------------------------------------------------------------


def _lines(picture: Picture) -> Chart:
    size, word = _scaled(picture.values)
    by_line: dict[tuple[str, str], list[Value]] = {}
    for value in picture.values:
        by_line.setdefault((value.indicator, value.breakdown), []).append(value)
    names = [line[0].figure for line in by_line.values()]
    points: list[dict[str, Any]] = []
    joins: list[dict[str, Any]] = []
    uprights: list[dict[str, Any]] = []
    for line in by_line.values():
        main = {value.obs_id for value in main_line(line)}
        for value in line:
            kind = "target" if value.scenario == "target" else "main" if value.obs_id in main else "other"
            if kind == "other" and value.derived:
                continue  # worked out once more: the line has a value there
            points.append(
                {
                    "x": value.when,
                    "y": value.value / size,
                    "line": value.figure,
                    "kind": kind,
                    "pale": PALE if value.derived or kind == "other" else 1.0,
                }
            )
        uprights += [{"x": when} for when in breaks(line)]
        joins += [
            {
                "x": before.when,
                "x2": after.when,
                "y": before.value / size,
                "y2": after.value / size,
                "line": after.figure,
                "pale": PALE if before.derived or after.derived else 1.0,
            }
            for before, after in segments(line)
        ]
    years = sorted({int(point["x"]) for point in points})
    step = max(1, -(-(years[-1] - years[0] + 1) // 7))
    x = alt.X(
        "x:Q",
        title=None,
        scale=alt.Scale(domain=[years[0], years[-1] + 1], nice=False),
        axis=alt.Axis(
            values=[year + 0.5 for year in range(years[0], years[-1] + 1, step)],
            labelExpr="format(floor(datum.value), 'd')",
            grid=False,
            ticks=False,
        ),
    )
    unit = " ".join(part for part in (word, picture.unit) if part)
    y = alt.Y(
        "y:Q",
        title=None,
        scale=alt.Scale(zero=begins_at_zero(picture.values)),
        axis=alt.Axis(tickCount=5, domain=False, ticks=False),
    )
    # the list of lines stands above the picture as text, where long names may wrap
    colour = alt.Color(
        "line:N", scale=alt.Scale(domain=names, range=[light(name) for name in LINES[: len(names)]]), legend=None
    )
    shape = alt.Shape("line:N", scale=alt.Scale(domain=names, range=list(SHAPES[: len(names)])), legend=None)
    pale = alt.Opacity("pale:Q", scale=None, legend=None)
    layers = []
    if uprights:
        layers.append(alt.Chart(_data(uprights)).mark_rule(strokeDash=[4, 4], color=light("muted")).encode(x))
        layers.append(
            alt.Chart(_data(uprights))
            .mark_text(align="left", dx=5, color=light("muted"))
            .encode(x, alt.Y(value=6), alt.Text(value="break"))
        )
    if joins:
        rules = alt.Chart(_data(joins)).mark_rule(strokeWidth=2.5, strokeCap="round")
        layers.append(rules.encode(x, y, alt.X2("x2"), alt.Y2("y2"), colour, pale))
    by_kind = {kind: [point for point in points if point["kind"] == kind] for kind in ("other", "main", "target")}
    if by_kind["other"]:
        layers.append(
            alt.Chart(_data(by_kind["other"]))
            .mark_point(shape="cross", size=60, filled=True)
            .encode(x, y, colour, pale)
        )
    if by_kind["main"]:
        layers.append(
            alt.Chart(_data(by_kind["main"])).mark_point(size=90, filled=True).encode(x, y, colour, shape, pale)
        )
    if by_kind["target"]:
        targets = alt.Chart(_data(by_kind["target"])).mark_point(shape="diamond", size=110, filled=False, strokeWidth=2)
        layers.append(targets.encode(x, y, colour, pale))
    return alt.layer(*layers).properties(width=WIDTH - 60, height=230, title=_unit_title(unit))


def _unit_title(unit: str) -> alt.TitleParams | str:
    if not unit:
        return ""
    return alt.TitleParams(unit, anchor="start", frame="bounds", fontSize=12, fontWeight="normal", color=light("muted"))


def legend(picture: Picture) -> list[tuple[str, str, str]]:
    """Return (colour name, sign, words) of each line of a picture that has several."""
    names = list(dict.fromkeys(value.figure for value in picture.values))
    if picture.kind != "lines" or len(names) < 2:
        return []
    return list(zip(LINES, SIGNS, names, strict=False))


# ---- bars ----------------------------------------------------------------------------------------


def _bars(picture: Picture) -> Chart:
    """Bars with their names above them: names are long and telephones narrow."""
    rows: list[dict[str, Any]] = []
    for i, value in enumerate(picture.values):
        # the title tells the first one's period
        when = f", {value.period}" if value.time_period != picture.values[0].time_period else ""
        rows.append(
            {
                "row": i,
                "value": value.value,
                "start": 0,
                "name": value.figure,
                "text": ("+" if picture.kind == "growth" and value.value > 0 else "") + value.value_text + when,
                "colour": light("down" if value.value < 0 else "one"),
                "pale": PALE if value.derived else 1.0,
            }
        )
    highest = max(0.0, *(row["value"] for row in rows))
    lowest = min(0.0, *(row["value"] for row in rows))
    room = (highest - lowest or 1.0) * 0.42  # for the words behind a bar
    data = _data(rows)
    x = alt.X("value:Q", axis=None, scale=alt.Scale(domain=[lowest, highest + room], nice=False, zero=True))
    y = alt.Y("row:O", axis=None, scale=alt.Scale(paddingInner=0.5, paddingOuter=0.3))
    bars = (
        alt.Chart(data)
        .mark_bar(height=15, yOffset=8)
        .encode(x, y, alt.X2(datum=0), alt.Color("colour:N", scale=None), alt.Opacity("pale:Q", scale=None))
    )
    names = (
        alt.Chart(data)
        .mark_text(align="left", dy=-9, limit=WIDTH - 10)
        .encode(alt.X(datum=lowest, type="quantitative", axis=None), y, alt.Text("name:N"))
    )
    ends = [{**row, "value": max(row["value"], 0.0)} for row in rows]
    numbers = (
        alt.Chart(_data(ends)).mark_text(align="left", dx=5, dy=8, fontWeight="bold").encode(x, y, alt.Text("text:N"))
    )
    return alt.layer(bars, names, numbers).properties(width=WIDTH - 10, height=42 * len(rows))


# ---- map -----------------------------------------------------------------------------------------


def _map(picture: Picture) -> Chart:
    known = {value.ref_area: value for value in picture.values}
    size, word = _scaled(picture.values)
    largest = max(abs(value.value) for value in picture.values) or 1.0
    rows: list[dict[str, Any]] = []
    for tile in tiles():
        value = known.get(tile["ref_area"])
        rows.append(
            {
                "column": int(tile["column"]),
                "row": int(tile["row"]),
                "code": tile["ref_area"].removeprefix("CN-"),
                "colour": light("one") if value else light("empty"),
                # the number stands in the tile; the shade must leave it legible
                "pale": 0.12 + 0.28 * abs(value.value) / largest if value else 1.0,
                "text": _short(value.value / size) if value else "",
                "weight": "bold" if value else "normal",
                "ink": light("ink") if value else light("muted"),
            }
        )
    data = _data(rows)
    x = alt.X("column:O", axis=None, scale=alt.Scale(padding=0.06))
    y = alt.Y("row:O", axis=None, scale=alt.Scale(padding=0.06))
    squares = (
        alt.Chart(data)
        .mark_rect(cornerRadius=4)
        .encode(x, y, alt.Color("colour:N", scale=None), alt.Opacity("pale:Q", scale=None))
    )
    codes = (
        alt.Chart(data).mark_text(dy=-8, fontSize=11).encode(x, y, alt.Text("code:N"), alt.Color("ink:N", scale=None))
    )
    numbers = (
        alt.Chart(data)
        .mark_text(dy=9, fontSize=11, fontWeight="bold", color=light("ink"))
        .encode(x, y, alt.Text("text:N"))
    )
    unit = " ".join(part for part in (word, picture.unit) if part)
    return alt.layer(squares, codes, numbers).properties(width=WIDTH - 10, height=340, title=_unit_title(unit))


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
