"""Tables of made-up figures in every layout, with every way to write their time: each cell is read as what it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from itertools import cycle, product
from typing import NamedTuple

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, read_article

LAYOUTS: dict[str, Callable[[list[str]], str]] = {
    "tabs": "\t".join,
    "bars": " | ".join,
    "framed": lambda row: "| " + " | ".join(row) + " |",
    "spaces": lambda row: "   ".join(cell.ljust(16) for cell in row).rstrip(),
    "a line a cell": "\n".join,
}
# As written for 2018 and for 2017, and what that is.
TIMES = [
    ("2018", "2018", "2017", "2017"),
    ("Q3 2018", "2018-Q3", "Q3 2017", "2017-Q3"),
    ("2018 Q3", "2018-Q3", "2017 Q3", "2017-Q3"),
    ("3rd quarter 2018", "2018-Q3", "3rd quarter 2017", "2017-Q3"),
    ("Sep 2018", "2018-09", "Sep 2017", "2017-09"),
    ("Sept. 2018", "2018-09", "Sept. 2017", "2017-09"),
    ("September 2018", "2018-09", "September 2017", "2017-09"),
    ("2018-09", "2018-09", "2017-09", "2017-09"),
    ("09/2018", "2018-09", "09/2017", "2017-09"),
    ("Jan-Jun 2018", "2018-01/2018-06", "Jan-Jun 2017", "2017-01/2017-06"),
    ("Jan.-Sept. 2018", "2018-01/2018-09", "Jan.-Sept. 2017", "2017-01/2017-09"),
    ("30 June 2018", "2018-06-30", "30 June 2017", "2017-06-30"),
]
PLACES = {
    "China": (["Henan", "Gansu", "Yunnan"], "province", "provinces"),
    "Germany": (["Bavaria", "Saxony", "Hesse"], "state", "states"),
    "Kenya": (["Nakuru", "Kisumu", "Kericho"], "county", "counties"),
    "Inner Mongolia": (["Baotou", "Chifeng", "Ordos"], "city", "cities"),
}
MEASURES = [
    ("Visitors", "(thousand)", 1e3, "1"),
    ("Exports", "($ million)", 1e6, "USD"),
    ("Grain output", "(10,000 tons)", 1e4, "t"),
    ("Sown area", "(1,000 ha)", 1e3, "ha"),
    ("Employment", "('000)", 1e3, "1"),
    ("Livestock", "(000)", 1e3, "1"),
    ("Electricity generation", "(GWh)", 1.0, "GWh"),
    ("Average monthly wage", "(euros)", 1.0, "EUR"),
]
INDICATORS = [
    ("Gross domestic product", "100 million yuan", 1e8, "CNY", "3,450.2", "6.1"),
    ("Retail sales", "million yuan", 1e6, "CNY", "98,120", "-3.4"),
    ("Permanent population", "10,000 persons", 1e4, "1", "312.4", "0.2"),
    ("Freight traffic", "thousand tonnes", 1e3, "t", "5,512", "2.2"),
]
ROWS = [("1,187", "1,204", "1.4"), ("890", "871", "-2.1"), ("637", "640", "0.5"), ("2,714", "2,715", "0.0")]


class Expected(NamedTuple):
    quote: str
    value: float
    unit: str
    period: str
    place: str
    subject: str


Made = tuple[str, list[list[str]], list[Expected]]


def _number(text: str) -> float:
    return float(text.replace(",", ""))


def _of_two_years(k: int, nation: str, time: tuple[str, ...]) -> Made:
    now, period, then, before = time
    regions, kind, kinds = PLACES[nation]
    what, scale, factor, unit = MEASURES[k % len(MEASURES)]
    caption = [
        f"{what} by {kind} {scale}",
        f"Table 2. {what} by {kind} {scale}",
        f"{what} of {nation}'s {kinds} {scale}",
        f"{what}\nUnit: {scale.strip('()')}",
    ][k % 4]
    places = [*regions, "Total"] if k % 2 else [nation, *regions]
    head = [kind.capitalize(), then, now, ["Change (%)", "Growth (%)", "% change", f"Change from {then} (%)"][k % 4]]
    rows, expected = [head], []
    for place, (old, new, change) in zip(places, ROWS, strict=True):
        where = nation if place == "Total" else place
        rows.append([place, old, new, change])
        expected += [
            Expected(old, _number(old) * factor, unit, before, where, what),
            Expected(new, _number(new) * factor, unit, period, where, what),
            Expected(change, _number(change), "percent", period, where, what),
        ]
    return caption, rows, expected


def _of_one_time(k: int, nation: str, time: tuple[str, ...]) -> Made:
    now, period = time[:2]
    regions, kind, _ = PLACES[nation]
    what, scale, factor, unit = MEASURES[k % len(MEASURES)]
    caption = [
        f"{what} by {kind}, {now} {scale}",
        f"Table 1: {what} by {kind}, {now}\nUnit: {scale.strip('()')}",
        f"{now}: {what} by {kind} {scale}",
        f"{what}, {now} {scale}",
    ][k % 4]
    rows, expected = [["Rank", kind.capitalize(), what, "Share (%)"]], []
    for rank, (place, (_, new, _), share) in enumerate(zip(regions, ROWS, ("38.4", "31.2", "20.1"), strict=False), 1):
        rows.append([str(rank), place, new, share])
        expected += [
            Expected(new, _number(new) * factor, unit, period, place, what),
            Expected(share, float(share), "percent", period, place, what),
        ]
    return caption, rows, expected


def _of_indicators(k: int, nation: str, time: tuple[str, ...]) -> Made:
    now, period = time[:2]
    own = k % 2 == 0
    caption = [f"Main indicators of {nation}, {now}", f"Table 1. Main economic indicators of {nation} in {now}"][k % 2]
    rows = [["Indicator", "Value", "Year-on-year change (%)"] if own else ["Indicator", "Unit", now, "Growth (%)"]]
    expected = []
    for name, scale, factor, unit, value, change in INDICATORS:
        rows.append([f"{name} ({scale})", value, change] if own else [name, scale, value, change])
        expected += [
            Expected(value, _number(value) * factor, unit, period, nation, name),
            Expected(change, float(change), "percent", period, nation, name),
        ]
    return caption, rows, expected


def _of_times(k: int, nation: str, time: tuple[str, ...]) -> Made:
    now, period, then, before = time
    what, scale, factor, unit = MEASURES[k % len(MEASURES)]
    caption = [f"{what} in {nation} {scale}", f"Table 4. {what} in {nation} {scale}", f"{nation}: {what} {scale}"][
        k % 3
    ]
    rows = [["Period", what, "Change (%)"], [then, "1,187", "3.3"], [now, "1,204", "1.4"]]
    return (
        caption,
        rows,
        [
            Expected("1,187", 1187 * factor, unit, before, nation, what),
            Expected("3.3", 3.3, "percent", before, nation, what),
            Expected("1,204", 1204 * factor, unit, period, nation, what),
            Expected("1.4", 1.4, "percent", period, nation, what),
        ],
    )


def _of_two_measures(k: int, nation: str, time: tuple[str, ...]) -> Made:
    now, period = time[:2]
    regions, kind, _ = PLACES[nation]
    one, other = MEASURES[k % len(MEASURES)], MEASURES[(k + 3) % len(MEASURES)]
    caption = [f"Figures by {kind}, {now}", f"Table 2. Selected figures by {kind}, {now}", f"{nation} by {kind}, {now}"]
    rows = [[kind.capitalize(), f"{one[0]} {one[1]}", f"{other[0]} {other[1]}"]]
    expected = []
    for place, (_, new, _), second in zip([*regions, "Total"], ROWS, ("61.2", "55.7", "48.9", "52.3"), strict=True):
        where = nation if place == "Total" else place
        rows.append([place, new, second])
        expected += [
            Expected(new, _number(new) * one[2], one[3], period, where, one[0]),
            Expected(second, float(second) * other[2], other[3], period, where, other[0]),
        ]
    return caption[k % 3], rows, expected


KINDS = {
    "of two years": _of_two_years,
    "of one time": _of_one_time,
    "of indicators": _of_indicators,
    "of times": _of_times,
    "of two measures": _of_two_measures,
}


def _wrong(text: str, expected: list[Expected]) -> Iterator[str]:
    told: dict[str, list[dict[str, object]]] = {}
    for statement in read_article("x", text, date(2019, 2, 12)).statements:
        row = dict(zip(STATEMENT_FIELDS, statement, strict=True))
        told.setdefault(str(row["quote"]), []).append(row)
    for e in expected:
        rows = told.get(e.quote, [])
        if not any(
            row["value"] == pytest.approx(e.value)
            and (row["unit_measure"], row["time_period"], row["ref_area_name"]) == (e.unit, e.period, e.place)
            and e.subject.lower() in str(row["subject"]).lower()
            for row in rows
        ):
            keys = ("value", "unit_measure", "time_period", "ref_area_name", "subject")
            yield f"{e}: {[[row[key] for key in keys] for row in rows]}\n{text}"


@pytest.mark.parametrize(("kind", "layout"), list(product(KINDS, LAYOUTS)))
def test_a_table(kind: str, layout: str) -> None:
    nations = cycle(PLACES)
    put = LAYOUTS[layout]
    for k, time in enumerate(time for time in TIMES for _ in range(4)):
        nation = next(nations)
        caption, rows, expected = KINDS[kind](k + k // 4, nation, time)
        space = "" if layout == "a line a cell" else "\n"
        frame = "|" + "---|" * len(rows[0]) if layout == "framed" else None
        lines = [put(rows[0]), *([frame] if frame else []), *map(put, rows[1:])]
        text = (
            f"New figures for {nation} published\n\nThe statistics office of {nation} published new figures on Tuesday.\n\n"
            f"{caption}\n{space}" + "\n".join(lines) + "\n\nThe next release is due in a month.\n"
        )
        wrong = list(_wrong(text, expected))
        assert not wrong, "\n".join(wrong[:2])


def _as(style: str, cell: str) -> str:
    """A cell as statistics offices print it."""
    signed = cell.lstrip("-")
    return {
        "spaces between thousands": cell.replace(",", " "),
        "no-break spaces": cell.replace(",", "\u00a0"),
        "no commas": cell.replace(",", ""),
        "provisional": f"{cell} p" if cell == "871" else cell,
        "touching mark": f"{cell}p" if cell == "871" else cell,
        "revised": f"{cell} (r)" if cell == "871" else cell,
        "star": f"{cell}*" if cell == "871" else cell,
        "footnote": f"{cell} [2]" if cell == "871" else cell,
        "percent signs": f"{cell}%" if "." in cell else cell,
        "plus signs": f"+{cell}" if "." in cell and signed == cell else cell,
        "minus signs": cell.replace("-", "\u2212"),
        "falls in brackets": f"({signed})" if signed != cell else cell,
    }.get(style, cell)


def _labelled(style: str, k: int, label: str) -> str:
    return {
        "numbered": f"{k + 1}. {label}",
        "indented": f"  {label}",
        "dashes": f"- {label}",
        "labels with stars": f"{label}*",
        "labels with footnotes": f"{label} [1]",
        "capitals": label.upper(),
    }.get(style, label)


STYLES = [
    *("spaces between thousands", "no-break spaces", "no commas", "provisional", "touching mark", "revised", "star"),
    *("footnote", "percent signs", "plus signs", "minus signs", "falls in brackets"),
    *("numbered", "indented", "dashes", "labels with stars", "labels with footnotes", "capitals"),
    *("..", "n/a", "-", "\u2014", "x", "...", "a source", "a note", "signs explained"),
]
BELOW = {
    "a source": "Source: National statistics office\n",
    "a note": "Note: Figures for 2018 are provisional.\n",
    "signs explained": "p = provisional, r = revised\n",
}


@pytest.mark.parametrize(("layout", "style"), list(product(LAYOUTS, STYLES)))
def test_marks_in_cells(layout: str, style: str) -> None:
    put = LAYOUTS[layout]
    missing = style if style not in BELOW and len(style) <= 3 else ""
    rows, expected = [["County", "2017", "2018", "Change (%)"]], []
    for k, (place, row) in enumerate(zip(("Nakuru", "Kisumu", "Kericho", "Kenya"), ROWS, strict=True)):
        then, now, change = (_as(style, cell) for cell in row)
        bare = [re.sub(r"\s*(?:p|\(r\)|\*|\[2\])$", "", cell) for cell in (then, now, change)]
        rows.append([_labelled(style, k, place), missing or then if k == 1 else then, now, change])
        for cell, told, factor, unit, period in zip(
            row, bare, (1e6, 1e6, 1.0), ("USD", "USD", "percent"), ("2017", "2018", "2018"), strict=True
        ):
            if not (missing and k == 1 and period == "2017"):
                expected.append(Expected(told, _number(cell) * factor, unit, period, place, "Exports"))
    text = (
        "New figures for Kenya published\n\nThe statistics office of Kenya published new figures on Tuesday.\n\n"
        "Exports by county ($ million)\n"
        + ("" if layout == "a line a cell" else "\n")
        + "\n".join(map(put, rows))
        + f"\n{BELOW.get(style, '')}\nThe next release is due in a month.\n"
    )
    wrong = list(_wrong(text, expected))
    assert not wrong, "\n".join(wrong[:2])


@pytest.mark.parametrize("layout", ["tabs", "bars", "framed"])
def test_heads_over_groups_of_columns(layout: str) -> None:
    rows = [
        ["", "Visitors (thousand)", "", "Grain output (10,000 tons)", ""],
        ["County", "2017", "2018", "2017", "2018"],
        ["Nakuru", "1,187", "1,204", "395.7", "401.5"],
        ["Kisumu", "890", "871", "296.7", "290.4"],
    ]
    text = "Kenya in figures\n\nMain figures by county\n\n" + "\n".join(map(LAYOUTS[layout], rows)) + "\n"
    expected = [
        Expected("1,187", 1_187_000, "1", "2017", "Nakuru", "Visitors"),
        Expected("871", 871_000, "1", "2018", "Kisumu", "Visitors"),
        Expected("395.7", 3_957_000, "t", "2017", "Nakuru", "Grain output"),
        Expected("290.4", 2_904_000, "t", "2018", "Kisumu", "Grain output"),
    ]
    assert not list(_wrong(text, expected))


def test_a_change_told_twice_is_first_of_the_measure() -> None:
    rows = [["County", "2018", "Change on 2017", "Change (%)"], ["Nakuru", "1,204", "+17", "1.4"]]
    rows += [["Kisumu", "871", "-19", "-2.1"], ["Kenya", "2,075", "-2", "-0.1"]]
    text = "Kenya in figures\n\nExports by county ($ million)\n\n" + "\n".join(map("\t".join, rows)) + "\n"
    expected = [
        Expected("+17", 17e6, "USD", "2018", "Nakuru", "Exports"),
        Expected("-19", -19e6, "USD", "2018", "Kisumu", "Exports"),
        Expected("-2.1", -2.1, "percent", "2018", "Kisumu", "Exports"),
    ]
    assert not list(_wrong(text, expected))
