"""Short articles about one time, gone on with in every usual way: of which time each figure is."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from typing import NamedTuple

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, read_article


class Opening(NamedTuple):
    day: date
    lead: str
    period: str
    year_before: str
    end: str
    other: str  # another time in words
    other_period: str


AUTUMN, SPRING = date(2019, 9, 18), date(2019, 3, 5)
OPENINGS = [
    Opening(
        AUTUMN,
        "Kenya's exports rose 3.1 percent in August from a year earlier, the statistics office said on Wednesday.",
        *("2019-08", "2018-08", "2019-08-31", "in July", "2019-07"),
    ),
    Opening(
        AUTUMN,
        "Exports from Kenya climbed by 3.1 percent last month, official figures released on Wednesday showed.",
        *("2019-08", "2018-08", "2019-08-31", "in July", "2019-07"),
    ),
    Opening(
        AUTUMN,
        "Kenya's exports rose 3.1 percent in the first half of the year, the statistics office said on Wednesday.",
        *("2019-01/2019-06", "2018-01/2018-06", "2019-06-30", "in the second half of last year", "2018-07/2018-12"),
    ),
    Opening(
        AUTUMN,
        "Kenya's exports grew 3.1 percent in the second quarter, the statistics office said on Wednesday.",
        *("2019-Q2", "2018-Q2", "2019-06-30", "in the first quarter", "2019-Q1"),
    ),
    Opening(
        AUTUMN,
        "Kenya's exports rose 3.1 percent in the first eight months of 2019, the statistics office said on Wednesday.",
        *("2019-01/2019-08", "2018-01/2018-08", "2019-08-31", "in 2018", "2018"),
    ),
    Opening(
        SPRING,
        "Kenya's exports rose 3.1 percent in 2018, the statistics office said on Tuesday.",
        *("2018", "2017", "2018-12-31", "in 2017", "2017"),
    ),
    Opening(
        SPRING,
        "Kenya sold 3.1 percent more goods abroad last year than in 2017, the statistics office said on Tuesday.",
        *("2018", "2017", "2018-12-31", "in 2017", "2017"),
    ),
]
# A sentence and the times of its figures: {day} of the article, {period} of its lead, {before} a year before that,
# {end} its last day, {other} and {then} another time and what it is, {year} and {next} the article's year and the next.
SENTENCES: list[tuple[str, dict[str, str]]] = [
    ("Imports fell 4.2 percent.", {"4.2": "{period}"}),
    ("Imports came to $4.4 billion.", {"4.4": "{period}"}),
    ("In the same period, imports fell 4.2 percent.", {"4.2": "{period}"}),
    ("Over the same period, the number of exporters increased by 312.", {"312": "{period}"}),
    ("Exports of tea reached a record $1.9 billion.", {"1.9": "{period}"}),
    ("The trade deficit narrowed to $2.7 billion.", {"2.7": "{period}"}),
    ("Unemployment was 7.8 percent.", {"7.8": "{period}"}),
    ("Machines made up 12.5 percent of exports.", {"12.5": "{period}"}),
    ("Imports came to $4.4 billion, of which $1.6 billion was spent on fuel.", {"4.4": "{period}", "1.6": "{period}"}),
    (
        "Exports of tea rose 5.3 percent, while those of coffee fell 7.4 percent.",
        {"5.3": "{period}", "7.4": "{period}"},
    ),
    (
        '"Demand from Asia lifted our sales by 9.9 percent," said Tom Bell of the exporters\' association.',
        {"9.9": "{period}"},
    ),
    ("A year earlier, imports had fallen 2.2 percent.", {"2.2": "{before}"}),
    ("Imports rose to $4.4 billion from $4.1 billion a year earlier.", {"4.4": "{period}", "4.1": "{before}"}),
    ("{Other}, they had risen 1.2 percent.", {"1.2": "{then}"}),
    ("That compares with a rise of 1.2 percent {other}.", {"1.2": "{then}"}),
    ("There are now 1,204 exporters.", {"1,204": "{day}"}),
    ("The country has 1,204 exporters.", {"1,204": "{day}"}),
    ("At the end of the period, 1,204 exporters were registered.", {"1,204": "{end}"}),
    ("In 2010, exports had stood at $3.3 billion.", {"3.3": "2010"}),
    (
        "In 2010, exports had stood at $3.3 billion. Machines made up 12.5 percent of them then.",
        {"3.3": "2010", "12.5": "2010"},
    ),
    ("It was the strongest rise since 2014, when exports grew by 9.2 percent.", {"9.2": "2014"}),
    ("Between 2010 and 2017, exports had grown by an average of 8.1 percent a year.", {"8.1": "2010/2017"}),
    ("Next year, exports are expected to grow by 6.6 percent.", {"6.6": "{next}"}),
    ("The central bank expects exports to grow by 6.6 percent this year.", {"6.6": "{year}"}),
    ("By 2025, exports are to reach $14.4 billion a year.", {"14.4": "2025"}),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_of_which_time(sentence: str, figures: dict[str, str]) -> None:
    wrong = []
    for opening, place in product(OPENINGS, ("same paragraph", "paragraph of its own", "behind another time")):
        day = opening.day
        told = {
            "day": day.isoformat(),
            "period": opening.period,
            "before": opening.year_before,
            "end": opening.end,
            "other": opening.other,
            "Other": opening.other.capitalize().replace("july", "July"),
            "then": opening.other_period,
            "year": str(day.year),
            "next": str(day.year + 1),
        }
        text = sentence.format(**told)
        if place == "same paragraph":
            text = f"Companies have been hiring again. {text}"
        elif place == "behind another time":
            text = f"Trade collapsed in 2009, when exports fell 31.5 percent after the rains had failed.\n\n{text}"
        article = (
            f"Kenya sells more abroad\n\n{day:%B} {day.day}, {day.year}\n\n{opening.lead} Tea did best.\n\n{text}\n\n"
            "The figures are not adjusted for working days.\n"
        )
        rows = [
            dict(zip(STATEMENT_FIELDS, statement, strict=True))
            for statement in read_article("x", article, day).statements
        ]
        for figure, period in figures.items():
            row = next(r for r in rows if re.match(rf"[^\d]*{re.escape(figure)}(?!\d)", str(r["quote"])))
            if row["time_period"] != period.format(**told):
                wrong.append(f"{figure} of {period.format(**told)}, not {row['time_period']}:\n{article}\n")
    assert not wrong, "\n".join(wrong[:2])
