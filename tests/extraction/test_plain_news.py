"""Sentences as agencies, ministries and trade press write them: what one of their figures is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, read_article

DAY = date(2021, 7, 19)

# (text, a figure as it is written, what is told of it)
CASES: dict[str, list[tuple[str, str, dict[str, Any]]]] = {
    "what a part of a whole is": [
        (
            "The port handled 956 trains in the first half. Of these trips, 414 were outbound, while 542 were inbound.",
            "542",
            {"subject": "inbound trips"},
        ),
        (
            "The city has 300 hotels. Of these, 12 are new and 40 foreign-owned.",
            "40",
            {"subject": "foreign-owned hotels"},
        ),
        ("The city has 300 hotels, of which 12 are new.", "12", {"subject": "new hotels"}),
        (
            "Of the 4,000 accidents recorded in May, 560 involved cyclists.",
            "560",
            {"subject": "accidents recorded that involved cyclists"},
        ),
    ],
    "words about how much": [
        ("The port handled trains in excess of 15,000.", "15,000", {"subject": "trains"}),
        ("The firm shipped coal to the tune of 15,000 tonnes.", "15,000 tonnes", {"subject": "coal"}),
        ("Exports reached upwards of 15,000 tonnes.", "15,000 tonnes", {"subject": "Exports"}),
        ("Sales of electric cars passed the 300,000 mark.", "300,000", {"subject": "Sales of electric cars"}),
    ],
    "what stands behind a list, a sight, a verb that goes on": [
        (
            "Solar panels led the field with exports of 3 billion yuan.",
            "3 billion yuan",
            {"subject": "exports of Solar panels"},
        ),
        (
            "Solar farms saw capacity hit 340 million kilowatts.",
            "340 million kilowatts",
            {"subject": "capacity of Solar farms"},
        ),
        (
            "The share of exports in sales continued to rise, reaching 12 percent.",
            "12 percent",
            {"subject": "share of exports in sales"},
        ),
        ("Arrivals rose 8.3 percent last year, reaching one million visitors.", "one million", {"subject": "Arrivals"}),
        (
            "China remains the largest market with 222,108 tourists representing a market share of 20.6 percent.",
            "222,108",
            {"subject": "tourists"},
        ),
        (
            "The photo shows 16-megawatt wind turbines off Fujian.",
            "16-megawatt",
            {"subject": "capacity of wind turbines"},
        ),
        (
            "Arrivals rose 8.3 percent in May. The number of Chinese guests fell by 6.2 percent.",
            "6.2 percent",
            {"subject": "Chinese guests"},
        ),
    ],
    "the same change as an amount": [
        (
            "The jobless population increased by 45.1% (125.7 thousand) in the first quarter.",
            "125.7 thousand",
            {"unit_measure": "1", "statement_kind": "change"},
        ),
        (
            "Unemployment rose by 24.9% (80.7 thousand people).",
            "80.7 thousand",
            {"statement_kind": "change", "subject": "Unemployment"},
        ),
    ],
    "a province sees what was, a bank what is to come": [
        (
            "Hubei sees GDP rise 28.5 pct in H1\n\nThe economy of Hubei grew in the first half of the year, it said.",
            "28.5 pct",
            {"scenario": "actual"},
        ),
        ("The bank sees GDP rise 2.5 percent next year.", "2.5 percent", {"scenario": "target"}),
    ],
    "months and their years": [
        (
            "Arrivals were 6.08 lakh in March 2021 and 5.43 lakh in March, 2020.",
            "5.43 lakh",
            {"time_period": "2020-03"},
        ),
        ("In March, 2020 flats were sold, 300 more than in February.", "2020", {"time_period": "2021-03"}),
        (
            "The growth rate of sales in June 2021 over June 2020 is 18.8% compared to 12.1% in June 2020 over June 2019.",
            "18.8%",
            {"time_period": "2021-06"},
        ),
        (
            "Sales declined by 6.2 percent compared with the first half of last year.",
            "6.2 percent",
            {"time_period": "2021-01/2021-06", "comparison_basis": "yoy"},
        ),
    ],
    "the time that a survey or a census counts": [
        (
            "The results of the census, whose reference time was zero hour on November 1, 2020, are announced as"
            " follows.\n\nThe city had 4,371,208 permanent residents.",
            "4,371,208",
            {"time_period": "2020-11-01"},
        ),
        (
            "Unemployment in the north was 7.9 percent in the moving quarter from March to May, the office said.\n\n"
            "According to its survey, 293,260 people have work.",
            "293,260",
            {"time_period": "2021-03/2021-05"},
        ),
    ],
    "a count beside amounts and multiples": [
        (
            "The number of parks each with an annual output value of over 10 billion yuan reached 32, 3.6 times that"
            " of 2015.",
            "32",
            {"unit_measure": "1", "value": 32.0},
        ),
        (
            "Sales came to 5 billion yuan, while the number of shops rose to 32.",
            "32",
            {"unit_measure": "1", "subject": "shops"},
        ),
        (
            "The number of firms reached 1,200, over three times that of 2015.",
            "1,200",
            {"statement_kind": "level", "value": 1200.0},
        ),
        (
            "GDP per head exceeded $10,000, and the urbanization rate of the population exceeded 64 percent.",
            "64 percent",
            {"of": None},
        ),
        ("GDP totaled 1.86 trillian yuan last year.", "1.86 trillian yuan", {"value": 1.86e12, "subject": "GDP"}),
    ],
    "causes are no plans": [
        (
            "The fall in imports was primarily due to machinery and transport equipment (501.7 million euros).",
            "501.7 million euros",
            {"scenario": "actual"},
        ),
        ("The plant is due to open with 3 million tonnes next year.", "3 million tonnes", {"scenario": "target"}),
    ],
    "deficits, contrasts, months before": [
        (
            "The trade deficit narrowed by 660.9 million euros in the first quarter, reaching 627.8 million.",
            "660.9 million euros",
            {"statement_kind": "change", "value": -660.9e6},
        ),
        (
            "Exports fell 3.3 percent in March, in contrast to the 6.2 percent expansion seen in February.",
            "6.2 percent",
            {"subject": "Exports", "time_period": "2021-02"},
        ),
        (
            "Exports rose in March. Imports rose 20.1 percent, following February's 25.0 percent increase.",
            "20.1 percent",
            {"time_period": "2021-03", "subject": "Imports"},
        ),
        ("Imports logged a sharper fall of 12.0 percent in March.", "12.0 percent", {"subject": "Imports"}),
        (
            "The growth rate was 6.1 percentage points higher than the national average and 6 percentage points higher"
            " than the region's average.",
            "6 percentage points",
            {"subject": "lead of growth rate over region's average"},
        ),
        (
            "In the last three quarters, sales rose 9.6 percent.",
            "9.6 percent",
            {"time_period": "2020-10/2021-06"},
        ),
    ],
    "parts, purposes, ends": [
        (
            "There are plans for eight more firms, bringing the total to 38 and increasing the capacity to 11.4 million"
            " tons.",
            "38",
            {"unit_measure": "1", "value": 38.0},
        ),
        (
            "One million cows will be added to the region, and the dairy processing capacity will double.",
            "double",
            {"of": None, "subject": "dairy processing capacity"},
        ),
        (
            "Investment in industry rose by 29.2%, including 30.7% in consumer goods and 41.5% in machinery.",
            "41.5%",
            {"statement_kind": "change", "subject": "Investment in machinery"},
        ),
        (
            "The city mended its roads, with 3 million yuan invested in new bridges.",
            "3 million yuan",
            {"subject": "investment in new bridges"},
        ),
        (
            "We have set the goal to increase the total number of dairy cows to 3 million by 2025.",
            "3 million",
            {"subject": "total number of dairy cows", "time_period": "2025"},
        ),
    ],
    "results and forecasts": [
        (
            "In London, the index slipped 0.7% or 49.63 to 6,728, and in Frankfurt it slid 0.1%.",
            "6,728",
            {"statement_kind": "level", "value": 6728.0},
        ),
        (
            "For the three months that ended March 31, the software maker earned $2.56 billion.",
            "$2.56 billion",
            {"time_period": "2021-Q1"},
        ),
        (
            "Pulses are projected to go up 8% to 27.75 million tonnes against an output of 25.46 million tonnes in the"
            " previous year.",
            "25.46 million tonnes",
            {"scenario": "actual", "time_period": "2020"},
        ),
        (
            "Revenue in the first quarter rose 2 percent from a year ago. Profit for the quarter dropped 34.6% to $1.25"
            " billion compared to $1.52 billion.",
            "$1.52 billion",
            {"time_period": "2020-Q1"},
        ),
    ],
    "as it is written in haste": [
        ("The incidence was 3.1 out of 100,000 people.", "3.1", {"unit_measure": "1/100,000 people"}),
        ("Tourist arrivals rose by 9.3% in the last month.", "9.3%", {"time_period": "2021-06"}),
        ("Output rose 8.8 year on year in June.", "8.8", {"unit_measure": "percent", "statement_kind": "change"}),
        (
            "The region invested 170 billion yuan in new energy projects this year, with a growth of 33 percent.",
            "33 percent",
            {"scenario": "actual"},
        ),
        (
            "Guangdong has announced a historic peak in foreign trade, reaching 2.04 trillion yuan.",
            "2.04 trillion yuan",
            {"subject": "foreign trade"},
        ),
    ],
    "a bare measure in the sentence before": [
        (
            "Oil is cheap in Peru, with Peru consuming 240,000 barrels a day in 2019. Peru's oil consumption rose by 15"
            " percent.",
            "15 percent",
            {"of": "240,000 barrels a day"},
        ),
    ],
    "what this points to": [
        (
            "Japan sent 293,658 tourists, while China sent 260,134. This was an increase of 30 percent.",
            "30 percent",
            {"of": "260,134"},
        ),
    ],
    "what stands wrongly spaced": [
        (
            "The region mended its roads.Spending on bridges grew by 9.8% year on year.At the same time",
            "9.8%",
            {"subject": "Spending on bridges"},
        ),
        ("The balance was a deficit of JPY -695B.", "JPY -695B", {"value": -695e9, "unit_measure": "JPY"}),
        ("Kiel reported a 6.4% container volume decrease.", "6.4%", {"statement_kind": "change", "value": -6.4}),
        (
            "The port posted a 9 percent cargo throughput growth in May.",
            "9 percent",
            {"statement_kind": "change", "value": 9},
        ),
    ],
    "a record that others are held against is a fact": [
        (
            "Laos expects 35 million visitors in 2022, short of the record 39.8 million arrivals it had in 2015.",
            "39.8 million",
            {"scenario": "actual"},
        ),
        (
            "Laos expects 35 million visitors in 2022, short of the record 39.8 million arrivals it had in 2015.",
            "35 million",
            {"scenario": "target"},
        ),
    ],
    "the growth of a part is none of the whole": [
        (
            "Retail sales came to 246 million euros in May, up 7 percent. Urban retail sales grew by 7.8 percent.",
            "7.8 percent",
            {"applies_to": None},
        ),
        (
            "Exports came to 4.07 million euros in May. Exports of motors rose 23.6 percent.",
            "23.6 percent",
            {"applies_to": None},
        ),
    ],
    "signs": [
        (
            "Inflation came in at minus 0.1 percent on the month, or 4.2 percent over twelve months.",
            "4.2 percent",
            {"statement_kind": "change", "value": 4.2},
        ),
        (
            "A late frost has cut deliveries for April to June by 4.6 percent to 90 million kilograms.",
            "4.6 percent",
            {"statement_kind": "change", "value": -4.6},
        ),
    ],
    "units told once": [
        (
            "For girls the rate is 8.3 percent, for boys 6.4.",
            "6.4",
            {"statement_kind": "share", "unit_measure": "percent"},
        ),
        (
            "The island has 38 cases per 100,000 people, over twice the average of 17.",
            "17",
            {"unit_measure": "1/100,000 people"},
        ),
        (
            "Wages rose 6.1 percent to 5,320 yuan, a rate 2.4 points higher than that of prices.",
            "2.4 points",
            {"unit_measure": "percentage_point"},
        ),
        (
            "People aged 60 and over made up 18 percent of the town; those aged 70 and over, 7.4 percent.",
            "70",
            {"unit_measure": "year", "scenario": "condition"},
        ),
        (
            "People aged 60 and over made up 18 percent of the town; those aged 70 and over, 7.4 percent.",
            "7.4 percent",
            {"statement_kind": "share", "value": 7.4},
        ),
    ],
    "peoples in a row with their numbers": [
        (
            "ACCRA - Most tourists in Ghana were Malaysians (4.5 million), Chinese (3.5 million) and Russians (1.4 million).",
            "1.4 million",
            {"ref_area_name": "Ghana"},
        ),
    ],
    "two nouns and their figures": [
        (
            "Urban income and rural income reached 5 and 3 million dollars, respectively.",
            "5",
            {"subject": "Urban income"},
        ),
        (
            "Exports of tea rose. Marine and cultural goods earned 5.9 and 5.7 million dollars in May.",
            "5.7 million dollars",
            {"subject": "revenue of cultural goods"},
        ),
        (
            "Aquatic and forestry products earned 5.9 and 5.7 million dollars in May.",
            "5.9",
            {"subject": "revenue of Aquatic products"},
        ),
    ],
    "a move told again as a rate": [
        (
            "The week saw a drop in foreign arrivals, or 0.9% from the week before.",
            "0.9%",
            {"statement_kind": "change", "value": -0.9},
        ),
        ("Sales fell in the towns, or 12 percent of all.", "12 percent", {"statement_kind": "share"}),
    ],
    "on year is a year before": [
        (
            "OSLO - Output in Norway was up 3.8 percent on year in November, the bureau said.",
            "3.8 percent",
            {"comparison_basis": "yoy"},
        ),
        (
            "OSLO - Home prices were up 0.3 percent on month, slowing from 0.5 percent in October.",
            "0.3 percent",
            {"comparison_basis": "mom"},
        ),
        ("OSLO (dpa-AFX) - Output rose by 3.8 percent.", "3.8 percent", {"subject": "Output"}),
    ],
    "markets are partners": [
        ("ACCRA - Ghana's exports to markets like Norway and Peru rose by 4.2%.", "4.2%", {"ref_area_name": "Ghana"}),
        (
            "ACCRA - Sales in new markets such as Peru rose by 4.2%. The other towns of Ghana lost.",
            "4.2%",
            {"statement_kind": "change"},
        ),
    ],
    "what a branch saw grow is its own": [
        (
            "Industries above a certain size experienced a 6.9 percent increase in added value.",
            "6.9 percent",
            {"subject": "added value of Industries above a certain size"},
        ),
        (
            "The software sector saw a 10.4 percent increase in output.",
            "10.4 percent",
            {"subject": "output of software sector"},
        ),
        ("Kenya saw a 10.4 percent increase in output.", "10.4 percent", {"subject": "output"}),
    ],
    "what is said begins with a participle": [
        (
            "OSLO - Output rose by 4%. The bureau also said that fixed asset investment climbed by 5.2 percent.",
            "5.2 percent",
            {"subject": "fixed asset investment"},
        ),
        (
            "OSLO - Output rose by 4%. The bureau said listed firms' profits climbed by 5.2 percent.",
            "5.2 percent",
            {"subject": "profits of listed firms"},
        ),
    ],
    "an annual rate": [
        (
            "OSLO - The bureau said that retail sales climbed an annual 5.2 percent in May.",
            "5.2 percent",
            {"comparison_basis": "yoy"},
        ),
        ("OSLO - Exports grew an annual 5 percent between 2010 and 2015.", "5 percent", {"comparison_basis": None}),
    ],
    "a part told again as a rate": [
        (
            "Three of the banks that had raised their fees closed, or 12 percent.",
            "12 percent",
            {"statement_kind": "share"},
        ),
    ],
}


def _told(text: str) -> dict[str, dict[str, Any]]:
    rows = [dict(zip(STATEMENT_FIELDS, row, strict=True)) for row in read_article("x", text, DAY).statements]
    quotes = {row["statement_id"]: row["quote"] for row in rows}
    return {row["quote"]: {**row, "of": quotes.get(row["applies_to"])} for row in rows}


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [pytest.param(*case, id=f"{rule} - {case[0][:40]}") for rule, cases in CASES.items() for case in cases],
)
def test_what_a_figure_is(text: str, quote: str, expected: dict[str, Any]) -> None:
    row = _told(text)[quote]
    assert {column: row[column] for column in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "The picture shows turbines of China Three Gorges Corporation off the coast.",
        "The Four Seasons Hotel in Prague is full.",
    ],
)
def test_a_number_word_amid_a_name_counts_nothing(text: str) -> None:
    assert not _told(text)


@pytest.mark.parametrize(
    ("head", "periods"),
    [
        ("Dairy figures, fourth quarter 2019\n\nProduct    Oct    Nov    Dec", ["2019-10", "2019-11", "2019-12"]),
        ("Dairy figures, first half of 2019\n\nProduct    January    May    June", ["2019-01", "2019-05", "2019-06"]),
        ("Dairy figures\n\nProduct    Apr    May    Jun", ["2021-04", "2021-05", "2021-06"]),
    ],
)
def test_columns_of_months(head: str, periods: list[str]) -> None:
    rows = _told(f"{head}\nMilk (million litres)    56.9    58.4    61.7\nCheese (tons)    979    951    966\n")
    assert [rows[quote]["time_period"] for quote in ("56.9", "58.4", "61.7")] == periods


@pytest.mark.parametrize(
    "text", ["An allowance of 60,000 yuan to", "It sees GDP", "Of them, 414 were", "fell, including 3% in"]
)
def test_a_text_may_end_anywhere(text: str) -> None:
    assert len(_told(text)) <= 1
