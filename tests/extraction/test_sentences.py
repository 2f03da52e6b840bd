"""Plain sentences of the genre with every way to tell a time: each figure has the value, time, place and subject told."""

from __future__ import annotations

import re
from datetime import date
from itertools import cycle
from typing import NamedTuple

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, read_article

TOLD_ON = date(2019, 9, 18)
# As seen from that day: of a flow.
TIMES = {
    "in 2018": "2018",
    "last year": "2018",
    "during 2018": "2018",
    "throughout 2018": "2018",
    "in the whole of 2018": "2018",
    "for the whole of last year": "2018",
    "in 2018 as a whole": "2018",
    "during the 2018 season": "2018",
    "in the first half of this year": "2019-01/2019-06",
    "in the first half": "2019-01/2019-06",
    "in H1": "2019-01/2019-06",
    "in the second half of last year": "2018-07/2018-12",
    "in the second quarter": "2019-Q2",
    "in Q2": "2019-Q2",
    "in the June quarter": "2019-Q2",
    "in the three months to June": "2019-Q2",
    "in the opening quarter of 2019": "2019-Q1",
    "in the final quarter of 2018": "2018-Q4",
    "in the July-September quarter of 2018": "2018-07/2018-09",
    "in the last three months of 2018": "2018-10/2018-12",
    "in August": "2019-08",
    "last month": "2019-08",
    "in the month of August": "2019-08",
    "in July alone": "2019-07",
    "in December 2018": "2018-12",
    "from January to August": "2019-01/2019-08",
    "between January and August": "2019-01/2019-08",
    "in the January-August period": "2019-01/2019-08",
    "in the first eight months of the year": "2019-01/2019-08",
    "in the eight months through August": "2019-01/2019-08",
}
# Of a stock.
DAYS = {
    "at the end of 2018": "2018-12-31",
    "by the end of last year": "2018-12-31",
    "at the end of June": "2019-06-30",
    "as of June 30": "2019-06-30",
    "at end-June": "2019-06-30",
    "at the close of August": "2019-08-31",
    "as of the end of August": "2019-08-31",
    "on 1 January 2019": "2019-01-01",
    "at the start of 2019": "2019-01-01",
}
PLACES = {
    "Kenya": "Kenya",
    "Poland": "Poland",
    "Gansu": "Gansu",
    "Baotou": "Baotou",
    "Saxony": "Saxony",
    "Peru": "Peru",
    "the Philippines": "Philippines",
    "Queensland": "Queensland",
    "Vietnam": "Vietnam",
}
MEASURES = [
    ("exports", "{} billion U.S. dollars", 1e9, "USD"),
    ("retail sales", "{} million euros", 1e6, "EUR"),
    ("output of cement", "{} million tonnes", 1e6, "t"),
    ("electricity generation", "{} billion kWh", 1e9, "kWh"),
    ("industrial output", "{} billion yuan", 1e9, "CNY"),
    ("spending on research", "\u20ac{}m", 1e6, "EUR"),
    ("milk output", "{} million litres", 1e6, "L"),
    ("foreign direct investment", "US${} billion", 1e9, "USD"),
    ("freight traffic", "{} million tons", 1e6, "t"),
]
COUNTED = [
    ("births", "registered"),
    ("new homes", "built"),
    ("visitors", "counted"),
    ("patents", "granted"),
    ("road accidents", "reported"),
    ("new companies", "set up"),
]
STOCKS = ["registered vehicles", "hospital beds", "dairy farms", "schools", "wind turbines", "researchers", "nurses"]

# {S} what, {s} the same inside a sentence, {V} value, {c} change, {p} place, {t} time, {T} the same in front.
FLOWS = [
    "{S} in {p} reached {V} {t}.",
    "{T}, {p}'s {s} stood at {V}.",
    "{P} recorded {s} of {V} {t}.",
    "{S} in {p} rose {c} percent to {V} {t}.",
    "{S} of {p} came to {V} {t}, up {c} percent from a year earlier.",
    "{T}, {s} in {p} grew by {c}% year on year to {V}.",
    "At {V}, {s} in {p} {t} was {c} per cent higher than a year earlier.",
    "{S} in {p} {t} was {V}, the statistics office said on Tuesday.",
    "The statistics office put {s} in {p} {t} at {V}.",
    "According to the ministry, {p} saw its {s} grow {c} percent {t}.",
    "{S} grew by {c} percent in {p} {t}.",
    '"{S} in {p} came in at {V} {t}," said Maria Lund, an economist.',
    "Helped by good weather, {s} in {p} jumped {c} percent {t}, to {V}.",
    "{S} in {p} reached {V} {t}, which was {c} percent more than a year earlier.",
    "In {p}, {s} amounted to {V} {t}.",
    "Data released on Monday showed that {s} in {p} had risen to {V} {t}.",
    "{S} in {p} hit a record {V} {t}.",
    "{P}'s {s} {t} totaled about {V}, up {c} percent.",
    "With {V}, {p} had the highest {s} of all {t}.",
]
COUNTS = [
    "{V} {s} were {v} in {p} {t}.",
    "{T}, {V} {s} were {v} in {p}, up {c} percent.",
    "A total of {V} {s} were {v} in {p} {t}.",
    "The number of {s} in {p} rose by {c} percent to {V} {t}.",
    "{P} counted {V} {s} {t}, {c} percent more than a year earlier.",
    "There were {V} {s} in {p} {t}.",
    "{T}, {p} had {V} {s}.",
    "Some {V} {s} were {v} {t} in {p}.",
]
LEVELS = [
    "{P} had {V} {s} {t}.",
    "{T}, there were {V} {s} in {p}.",
    "The number of {s} in {p} stood at {V} {t}.",
    "{T}, {p} had {V} {s}, according to the ministry.",
    "There were {V} {s} in {p} {t}.",
]


class Expected(NamedTuple):
    quote: str
    value: float
    unit: str
    period: str
    place: str | None
    noun: str


def _told(sentence: str) -> list[dict[str, object]]:
    text = f"Figures of the week\n\nThe association published its digest on Tuesday.\n\n{sentence}\n"
    return [
        dict(zip(STATEMENT_FIELDS, statement, strict=True)) for statement in read_article("x", text, TOLD_ON).statements
    ]


def _wrong(sentence: str, expected: list[Expected]) -> list[str]:
    told = _told(sentence)
    out = []
    for e in expected:
        row = next((row for row in told if re.match(rf"[^\d]*{e.quote}(?!\d)", str(row["quote"]))), None)
        got = row and (row["unit_measure"], row["time_period"], row["ref_area_name"])
        if (
            row is None
            or row["value"] != pytest.approx(e.value)
            or got != (e.unit, e.period, e.place)
            or e.noun not in str(row["subject"]).lower()
        ):
            out.append(f"{sentence}\n  {e}\n  {got and (*got, row and row['subject'])}")
    return out


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


@pytest.mark.parametrize("frame", FLOWS)
def test_a_flow(frame: str) -> None:
    wrong = []
    turns = zip(cycle(PLACES.items()), cycle(MEASURES[3:] + MEASURES[:3]), strict=False)
    for k, (time, period) in enumerate(TIMES.items()):
        (place, area), (what, written, factor, unit) = next(turns)
        value, change = 12.3 + k, 4.1 + k / 10
        quote = f"{value:.1f}"
        sentence = frame.format(
            S=_upper(what),
            s=what,
            V=written.format(quote),
            c=f"{change:.1f}",
            p=place,
            P=_upper(place),
            t=time,
            T=_upper(time),
        )
        expected = []
        if "{V}" in frame:
            expected.append(Expected(quote, value * factor, unit, period, area, what.split()[-1]))
        if "{c}" in frame:
            expected.append(Expected(f"{change:.1f}", change, "percent", period, area, what.split()[-1]))
        wrong += _wrong(sentence, expected)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("frame", COUNTS)
def test_a_count(frame: str) -> None:
    wrong = []
    turns = zip(cycle(PLACES.items()), cycle(COUNTED), strict=False)
    for k, (time, period) in enumerate(TIMES.items()):
        (place, area), (what, verb) = next(turns)
        value, change = 12_345 + 1000 * k, 4.1 + k / 10
        sentence = frame.format(
            s=what, v=verb, V=f"{value:,}", c=f"{change:.1f}", p=place, P=_upper(place), t=time, T=_upper(time)
        )
        expected = [Expected(f"{value:,}", value, "1", period, area, what.split()[-1])]
        if "{c}" in frame:
            expected.append(Expected(f"{change:.1f}", change, "percent", period, area, what.split()[-1]))
        wrong += _wrong(sentence, expected)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("frame", LEVELS)
def test_a_stock(frame: str) -> None:
    wrong = []
    turns = zip(cycle(PLACES.items()), cycle(STOCKS), strict=False)
    for k, (time, period) in enumerate(list(DAYS.items()) * 2):
        (place, area), what = next(turns)
        value = 12_345 + 1000 * k
        sentence = frame.format(s=what, V=f"{value:,}", p=place, P=_upper(place), t=time, T=_upper(time))
        wrong += _wrong(sentence, [Expected(f"{value:,}", value, "1", period, area, what.split()[-1])])
    assert not wrong, "\n".join(wrong)


RESPECTIVELY = [
    (
        "Retail sales and spending on research rose {} percent and {} percent, respectively.",
        ["retail sales", "spending on research"],
    ),
    (
        "Retail sales and investment in fixed assets in Peru rose {} percent and {} percent, respectively.",
        ["retail sales", "investment in fixed assets"],
    ),
    (
        "Output of cement and production of steel rose {} and {} percent, respectively.",
        ["output of cement", "production of steel"],
    ),
    (
        "Exports of goods and imports of services came to ${} billion and ${} billion, respectively.",
        ["exports of goods", "imports of services"],
    ),
    (
        "The urban and rural unemployment rates were {} and {} percent respectively.",
        ["urban unemployment rates", "rural unemployment rates"],
    ),
    (
        "The value added of farming, industry and services grew {}, {} and {} percent respectively.",
        ["value added of farming", "value added of industry", "value added of services"],
    ),
    (
        "Output of wheat, maize and rice reached {}, {} and {} million tonnes, respectively.",
        ["output of wheat", "output of maize", "output of rice"],
    ),
    (
        "Retail sales in the Philippines, Ghana and Gansu came to {} million euros, {} million euros and {} million euros, respectively.",
        ["retail sales"] * 3,
    ),
]


@pytest.mark.parametrize(("frame", "nouns"), RESPECTIVELY)
def test_one_each(frame: str, nouns: list[str]) -> None:
    values = ["3.1", "4.2", "5.3"][: len(nouns)]
    assert [str(row["subject"]).lower() for row in _told(frame.format(*values))] == nouns
