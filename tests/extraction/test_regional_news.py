"""Sentences as the pages of Chinese regions, cities and zones write them: what one of their figures is."""

from __future__ import annotations

from typing import Any

import pytest

from .test_plain_news import told

# (text, a figure as it is written, what is told of it)
CASES: dict[str, list[tuple[str, str, dict[str, Any]]]] = {
    "what a clause behind 'and that' tells": [
        (
            "The mayor said that rye will reach 3 million tons and that the barley price was 700 yuan.",
            "700 yuan",
            {"subject": "barley price"},
        ),
        (
            "Beets cover 3,000 hectares. It said that the rye sowing acreage was 14,000 hectares.",
            "14,000 hectares",
            {"subject": "rye sowing acreage"},
        ),
    ],
    "one measure, several bands": [
        (
            "Among 31 towns, villages, special wards and islands, the wage of nurses from five towns exceeded 900 yuan,"
            " 12 islands were between 700 to 800 yuan.",
            "700",
            {"subject": "wage of nurses"},
        ),
        (
            "The county has 31 towns, villages, special wards and islands.",
            "31",
            {"subject": "towns, villages, special wards and islands"},
        ),
    ],
    "whose it is, past an aside": [
        (
            "At present, 7 depots have opened in Velm, such as those under Abex, Corda and Lumen, with a total outlay"
            " of 3 million yuan.",
            "3 million yuan",
            {"subject": "total outlay of depots that opened in Velm"},
        ),
        (
            "Luzhou Rare-Metal Zone is situated in the north of Luzhou, Sichuan province, with an area of 80 square"
            " kilometers.",
            "80 square kilometers",
            {"subject": "area of Luzhou Rare-Metal Zone"},
        ),
        (
            "Clubs were given 9,000 permits, enabling the boat ownership per 10,000 people to reach 84.",
            "84",
            {"subject": "boat ownership per 10,000 people"},
        ),
    ],
    "a list of goals": [
        (
            "The Velm park announced its plan and goals for 2022.\n\nTasks of the year\n\n* Open 12 clinics and lay more"
            " than 90 km of pipes.\n\n* Recruit 30 nurses.",
            "30",
            {"scenario": "target", "time_period": "2022"},
        ),
        ("Fruit\n\n* Open 12 jars.", "12", {"scenario": "actual"}),
    ],
    "growth of all the years of a plan": [
        (
            "Fees of all ferries rose over the period 2016 to 2020 from 52 million yuan to 78 million yuan, an average"
            " annual increase of 8.9 percent.",
            "8.9 percent",
            {"time_period": "2016/2020"},
        ),
    ],
    "units told apart from their number": [
        ("The park built an eight-square-kilometer lake.", "eight-square-kilometer", {"unit_measure": "km2"}),
        ("The rye yield per mu exceeded 310 kilograms in Velm.", "310 kilograms", {"unit_measure": "kg/mu"}),
    ],
    "a number in the name of a program": [
        (
            'The town promotes the "three lights". Of its mills, 17 joined the "three lights", 4 more than in 2020.',
            "4",
            {"of": "17"},
        ),
    ],
    "the heading of a section about a zone": [
        (
            "Luzhou High-tech Development Zone\n\nThe zone has 3 halls.\n\nLuzhou Hi-Tech Industrial Park\n\nIn May"
            " 2011, the Luzhou Hi-Tech Industrial Park was planned. Covering 60 mu, it has 22 firms.",
            "22",
            {"ref_area_name": "Luzhou Hi-Tech Industrial Park"},
        ),
    ],
    "a part told last is not what is told of next": [
        (
            "Velm asked for 817 permits, of which 149 were long dog permits.\n\nIt issued 584 permits in that year.",
            "584",
            {"subject": "permits issued"},
        ),
    ],
    "the good goes on": [
        (
            "The town had sold 3 million tons of peat. Officials said that 400,000 tons were exported.",
            "400,000 tons",
            {"subject": "peat exported"},
        ),
        (
            "The town had sold 3 million tons of peat, of which 2 million tons went by rail.",
            "2 million tons",
            {"subject": "peat sold"},
        ),
    ],
    "whose output it is": [
        (
            "The kiln industry achieved an output value of 10.2 million yuan. The brick sector saw 2.7 million yuan in"
            " output in May, an increase of 5 percent.",
            "2.7 million yuan",
            {"subject": "output of brick sector"},
        ),
        (
            "The kiln industry achieved an output value of 10.2 million yuan. The toy sector witnessed strong growth,"
            " generating 44 million yuan in output, up 17 percent.",
            "17 percent",
            {"subject": "output of toy sector"},
        ),
        (
            "The number of tech firms in Velm exceeded 300; the city's paper industry output value accounted for 40.1%"
            " of industrial output value.",
            "40.1%",
            {"subject": "share of paper industry output value in industrial output value"},
        ),
    ],
    "what stands between dashes": [
        (
            "Growth stayed firm in Baotou -- with the average income of small mills increasing by 12 percent in May.",
            "12 percent",
            {"subject": "average income of small mills"},
        ),
        (
            "The added value of the leading trades -- glass, paper, rope and salt -- increased by 9 percent,"
            " accounting for 61.5 percent of the city's industrial added value.",
            "61.5 percent",
            {"subject": "share of added value of the leading trades in industrial added value"},
        ),
    ],
    "what is far from its noun": [
        (
            "Farms have sales of 7 million yuan. Baotou has picked 212 new works for 2019 which are each worth 90 million"
            " yuan or above.",
            "90 million yuan",
            {"subject": "value of new works"},
        ),
        (
            "As of May, work on 31 main plants had begun, of which some 14 are classified as green energy plants.",
            "14",
            {"subject": "green energy plants"},
        ),
        (
            "In 2020 the income of farmers grew by 3 percent. The average wage of clerks from five districts exceeded"
            " 8,000 yuan, 12 towns were between 5,000 to 6,000 yuan.",
            "five",
            {"time_period": "2020"},
        ),
        (
            "In 2020 the value of fishing totaled 2.3 billion yuan. Hebei leads the country's rankings for output of leeks"
            " (6.2 million tons).",
            "6.2 million tons",
            {"time_period": "2020"},
        ),
    ],
}


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [pytest.param(*case, id=f"{rule} - {case[0][:40]}") for rule, cases in CASES.items() for case in cases],
)
def test_what_a_figure_is(text: str, quote: str, expected: dict[str, Any]) -> None:
    row = told(text)[quote]
    assert {column: row[column] for column in expected} == expected
