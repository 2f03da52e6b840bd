"""Short articles about a place, opened and gone on with in every usual way: whose figure each one is."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from itertools import product
from typing import NamedTuple

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, read_article


class Place(NamedTuple):
    name: str
    kind: str  # what the text calls it
    capital: str
    neighbour: str
    whole: str | None
    office: str


PLACES = [
    Place("Gansu", "province", "Lanzhou", "Qinghai", "China", "Gansu Provincial Bureau of Statistics"),
    Place("Inner Mongolia", "region", "Hohhot", "Ningxia", "China", "Inner Mongolia Bureau of Statistics"),
    Place("Guizhou", "province", "Guiyang", "Yunnan", "China", "Guizhou Provincial Bureau of Statistics"),
    Place("Manitoba", "province", "Winnipeg", "Saskatchewan", "Canada", "Manitoba Bureau of Statistics"),
    Place("Kerala", "state", "Kochi", "Tamil Nadu", "India", "Kerala Planning Board"),
    Place("Saxony", "state", "Dresden", "Bavaria", "Germany", "Statistical Office of Saxony"),
    Place("Queensland", "state", "Brisbane", "Victoria", "Australia", "Queensland Treasury"),
    Place("Jalisco", "state", "Guadalajara", "Sonora", "Mexico", "Jalisco Institute of Statistics"),
    Place("Kenya", "country", "Nairobi", "Uganda", None, "Kenya National Bureau of Statistics"),
    Place("Poland", "country", "Warsaw", "Hungary", None, "Statistics Poland"),
    Place("Vietnam", "country", "Hanoi", "Thailand", None, "General Statistics Office of Vietnam"),
]
# Headline, the line below the day, first sentence.
OPENINGS: dict[str, Callable[[Place], tuple[str, str, str]]] = {
    "headline and lead": lambda p: (
        f"{p.name}'s exports rise again",
        "",
        f"{p.name}'s exports rose 3.1 percent in August, the {p.office} said on Tuesday.",
    ),
    "dateline": lambda p: (
        "Exports rise for sixth month",
        "",
        f"{p.capital.upper()}, Sept. 18 (Agency) -- {p.name}'s exports rose 3.1 percent in August, officials said.",
    ),
    "office above": lambda p: (
        "Exports rise for sixth month",
        p.office,
        f"Exports rose 3.1 percent in August, the {p.office} said on Tuesday.",
    ),
    "office": lambda p: (
        "Exports rise for sixth month",
        "",
        f"Exports rose 3.1 percent in August, the {p.office} said on Tuesday.",
    ),
    "in": lambda p: (
        f"Exports up in {p.name}",
        "",
        f"Exports in {p.name} rose 3.1 percent in August from a year earlier.",
    ),
    "who exports": lambda p: (
        f"{p.name} sells more abroad",
        "",
        f"{p.name} exported 3.1 percent more in August than a year earlier, official figures show.",
    ),
    "headline": lambda p: (
        f"Exports of {p.name} up in August",
        "",
        "Exports rose 3.1 percent in August from a year earlier, official figures show.",
    ),
    "colon": lambda p: (
        f"{p.name}: exports up 3.1 percent",
        "",
        "Exports climbed 3.1 percent in August, figures released on Tuesday show.",
    ),
}
# A sentence and whose its figures are; None where the place lies in no other.
SENTENCES: dict[str, Callable[[Place], tuple[str, list[tuple[str, str]]] | None]] = {
    "no place": lambda p: ("Imports fell 4.2 percent.", [("4.2", p.name)]),
    "the province's": lambda p: (f"The {p.kind}'s imports fell 4.2 percent.", [("4.2", p.name)]),
    "the province had": lambda p: (f"The {p.kind} had 1,204 exporters at the end of August.", [("1,204", p.name)]),
    "across": lambda p: (f"Across {p.whole}, imports rose 5.7 percent.", [("5.7", p.whole)]) if p.whole else None,
    "as a whole": lambda p: (
        (
            f"Imports fell 4.2 percent, against a rise of 5.7 percent in {p.whole} as a whole.",
            [("4.2", p.name), ("5.7", p.whole)],
        )
        if p.whole
        else None
    ),
    "nationwide": lambda p: ("Nationwide, imports rose 5.7 percent.", [("5.7", p.whole)]) if p.whole else None,
    "neighbour": lambda p: (f"In neighboring {p.neighbour}, imports rose 6.3 percent.", [("6.3", p.neighbour)]),
    "compared": lambda p: (
        f"Imports fell 4.2 percent, compared with a drop of 6.3 percent in {p.neighbour}.",
        [("4.2", p.name), ("6.3", p.neighbour)],
    ),
    "capital": lambda p: (f"{p.capital} alone exported goods worth $812 million.", [("812", p.capital)]),
    "in the capital": lambda p: (f"In {p.capital}, exports grew by 7.9 percent.", [("7.9", p.capital)]),
    "and back": lambda p: (
        f"In {p.capital}, exports grew by 7.9 percent. The {p.kind} as a whole sold goods worth $912 million.",
        [("7.9", p.capital), ("912", p.name)],
    ),
    "those of": lambda p: (
        f"Exports of {p.capital} rose 7.9 percent, while those of {p.neighbour} fell 6.3 percent.",
        [("7.9", p.capital), ("6.3", p.neighbour)],
    ),
    "exports to": lambda p: ("Exports to Japan rose 8.8 percent.", [("8.8", p.name)]),
    "visitors from": lambda p: ("Visitors from Japan numbered 12,345.", [("12,345", p.name)]),
    "a buyer": lambda p: ("Japan bought 21.4 percent of all goods exported.", [("21.4", p.name)]),
    "an economist": lambda p: (
        "Maria Lund, an economist in London, said imports had fallen 4.2 percent.",
        [("4.2", p.name)],
    ),
    "a manager": lambda p: (
        '"We sold 1,204 machines abroad in August," said Tom Bell, a manager.',
        [("1,204", p.name)],
    ),
    "a share": lambda p: (
        (f"It accounted for 9.6 percent of {p.whole}'s exports.", [("9.6", p.name)]) if p.whole else None
    ),
    "a plan": lambda p: ("By 2025, exports are to reach $14 billion a year.", [("14", p.name)]),
    "the world": lambda p: ("Worldwide, trade in goods grew 1.8 percent.", [("1.8", "World")]),
    "the union": lambda p: ("Exports in the European Union fell 2.6 percent.", [("2.6", "European Union")]),
}


@pytest.mark.parametrize(("opening", "sentence"), list(product(OPENINGS, SENTENCES)))
def test_whose_figure(opening: str, sentence: str) -> None:
    wrong = []
    for place, same_paragraph in product(PLACES, (True, False)):
        told = SENTENCES[sentence](place)
        if told is None:
            continue
        text, figures = told
        headline, below, lead = OPENINGS[opening](place)
        paragraphs = [
            headline,
            "September 18, 2019",
            below,
            f"{lead} Machinery did best, while sales of textiles fell.",
        ]
        paragraphs.append(f"Companies have been hiring again since spring. {text}" if same_paragraph else text)
        article = "\n\n".join(p for p in [*paragraphs, "The figures are not adjusted for working days."] if p)
        rows = [
            dict(zip(STATEMENT_FIELDS, statement, strict=True))
            for statement in read_article("x", article, date(2019, 9, 18)).statements
        ]
        for figure, where in figures:
            row = next(r for r in rows if re.match(rf"[^\d]*{re.escape(figure)}(?!\d)", str(r["quote"])))
            if row["ref_area_name"] != where:
                wrong.append(f"{figure} of {where}, not {row['ref_area_name']}:\n{article}\n")
    assert not wrong, "\n".join(wrong[:2])
