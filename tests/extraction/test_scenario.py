"""Facts, targets and conditions."""

from __future__ import annotations

from datetime import date

import pytest

from imtech_pipeline.extraction import analyse
from imtech_pipeline.extraction.model import STATEMENT_KINDS

# fmt: off
CASES = {
    "what is so beside a projected number, what was logged": {
        "With the town's projected population reaching 102,600 in May, output grew by 5.2 percent.": ["102,600: level 102600 1 target", "5.2 percent: change 5.2 percent"],
        "With its projected population of 102,600, the town is to grow by 5.2 percent.": ["102,600: level 102600 1 target", "5.2 percent: change 5.2 percent target"],
        "The bank projects the economy to slow to 1.5 percent by the end of 2030, compared with the 3.1 percent growth rate recorded last year.": ["1.5 percent: change 1.5 percent target", "3.1 percent: change 3.1 percent"],
    },
    "what a forecast is held against, and what was told of it at first": {
        "Sales fell 1.9 percent, missing forecasts for a fall of 1.5 percent following a downwardly revised 1.2 percent decline in May (originally -1.0 percent).": ["1.9 percent: change -1.9 percent", "1.5 percent: change -1.5 percent target", "1.2 percent: change -1.2 percent", "-1.0 percent: change -1 percent"],
        "Economists expected a rise of 2 percent, after May's revised gain of 3 percent.": ["2 percent: change 2 percent target", "3 percent: change 3 percent"],
        "Analysts had forecast a rise of 2 percent and a fall of 3 percent.": ["2 percent: change 2 percent target", "3 percent: change -3 percent target"],
    },
    "what is paid by rule, what would have been, parts of plans": {
        "The county pays 900 pesos for every goat that is vaccinated.": ["900 pesos: level 900 MXN condition"],
        "A nurse receives a bonus of 3,000 euros, a doctor 5,000 euros.": ["3,000 euros: level 3000 EUR condition", "5,000 euros: level 5000 EUR condition"],
        "The state bears 60 percent of a loss and the bank 40 percent.": ["60 percent: share 60 percent condition", "40 percent: share 40 percent condition"],
        "The town pays an allowance of up to 8,000 rand to engineers, 4,000 rand to technicians and 2,000 rand to clerks.": ["8,000 rand: level 8000 ZAR less_than condition", "4,000 rand: level 4000 ZAR condition", "2,000 rand: level 2000 ZAR condition"],
        "The port receives 4,100 ships a year and earned 30 million dollars last year.": ["4,100: level 4100 1", "30 million dollars: level 30000000 USD"],
        "The region paid 700 pesos for every goat last year.": ["700 pesos: level 700 MXN"],
        "Firms with 20 or more employees made 4 percent of it.": ["20: level 20 1 more_than condition", "4 percent: share 4 percent"],
        "Without the strike, exports would have been 3 billion dollars.": ["3 billion dollars: level 3000000000 USD"],
        "The port moved 61 percent of the yearly plan, and 2.1 million tons of coal.": ["61 percent: share 61 percent", "2.1 million tons: level 2100000 t"],
        "The deficit is pegged at 3.4 percent of GDP.": ["3.4 percent: share 3.4 percent target"],
    },
    "a cause is no plan": {
        "After dropping 7 percent due to the strike, output rose 4 percent.": ["7 percent: change -7 percent", "4 percent: change 4 percent"],
        "Due to rising fares, sales fell 4 percent.": ["4 percent: change -4 percent"],
        "The port is due to handle 4 million tons.": ["4 million tons: level 4000000 t target"],
    },
    "the month that begins a sentence is no guess": {
        "May trade rose 2.9 percent.": ["2.9 percent: change 2.9 percent"],
        "May retail sales fell 3 percent.": ["3 percent: change -3 percent"],
    },
    "planned, expected, aimed at": {
        "The company wants to hire 1,500 people over the next two years.": ["1,500: level 1500 1 target", "two years: duration 2 year"],
        "Output is expected to reach 5 million tons, up from 4.1 million tons.": ["5 million tons: level 5000000 t target", "4.1 million tons: level 4100000 t"],
        "Some 3,000 km of rail lines will be built, bringing the total to 165,000 km.": ["3,000 km: level 3000 km approx target", "165,000 km: level 165000 km target"],
        "The plan calls for 45 new plants.": ["45: level 45 1 target"],
        "The province is on course to draw 2 million visitors.": ["2 million: level 2000000 1 target"],
        "Seven years ago it set out to add 3,000 firms.": ["Seven years: duration 7 year", "3,000: level 3000 1 target"],
        "The two banks signed a deal to buy 70 tons of gold.": ["two: vague", "70 tons: level 70 t target"],
        "The accumulated losses may total 70 million pesos.": ["70 million pesos: level 70000000 MXN target"],
        "A further 120,000 patents are expected to be granted.": ["120,000: level 120000 1 target"],
        "A fund of 3.4 billion rand has been budgeted.": ["3.4 billion rand: level 3400000000 ZAR target"],
        "A 500-km road will open by then.": ["500-km: level 500 km target"],
        "The plant is designed to produce 300,000 tons a year.": ["300,000 tons: level 300000 t target"],
        "The panel recommended a 55% tariff.": ["55%: share 55 percent target"],
        "The bank cut its forecast for growth from 2.4% to 2.1%.": ["2.4%: change 2.4 percent target", "2.1%: change 2.1 percent target"],
    },
    "who projects, compares and polls": {
        "The Treasury still projects growth of 1.5 percent, compared with 2.1 percent in 2023.": ["1.5 percent: change 1.5 percent target", "2.1 percent: change 2.1 percent"],
        "Stocks fell, against expectations for a decrease of 2.7 million.": ["2.7 million: change -2700000 1 target"],
        "Wages are raised towards the equivalent of 150 euros.": ["150 euros: level 150 EUR target"],
        "The number of poor may double to 53 million people.": ["double: multiple 2 ratio of 53 million target", "53 million: level 53000000 1 target"],
        "We want at least 1,500 loans.": ["1,500: level 1500 1 more_than target"],
        "The median forecast of 14 economists pleased her.": ["14: level 14 1"],
        "Some 1,500 jobs will be lost in Delft, where it employs 15,000 people.": ["1,500: level 1500 1 approx target", "15,000: level 15000 1"],
    },
    "what is given stands for what is": {
        "The compensation pool, now 420 million yuan, will be enlarged to 600 million yuan.": ["420 million yuan: level 420000000 CNY", "600 million yuan: level 600000000 CNY target"],
        "The two countries will meet again.": ["two: level 2 1"],
        "By 2030, spending should reach 1.2 percent, double the 0.6 percent of 2014.": ["1.2 percent: share 1.2 percent target", "double: multiple 2 ratio of 1.2 percent target", "0.6 percent: share 0.6 percent"],
        "It built 688 jets, beating its target of 670, and won 731 orders.": ["688: level 688 1", "670: level 670 1 target", "731: level 731 1"],
        "The tariff will be raised from the current 4% to 9%.": ["4%: share 4 percent", "9%: share 9 percent target"],
        "Despite predictions of 8 percent, it grew by 9 percent.": ["8 percent: share 8 percent target", "9 percent: change 9 percent"],
        "It hopes to raise the share of graduates from 62 percent to 75 percent.": ["62 percent: share 62 percent", "75 percent: share 75 percent target"],
        "The estimate of 200 billion euros was made on the basis of 166 billion euros for the first ten months.": ["200 billion euros: level 2e+11 EUR", "166 billion euros: level 1.66e+11 EUR"],
        "The season, with 28 ski resorts open, is expected to draw 15 million trips.": ["28: level 28 1", "15 million: level 15000000 1 target"],
        "But 31 plants are closed, while 12 will be sold.": ["31: level 31 1", "12: level 12 1 target"],
    },
    "thresholds and rules": {
        "Each household may receive up to 2,000 pesos.": ["2,000 pesos: level 2000 MXN less_than condition"],
        "The state refunds up to 50 percent of the interest.": ["50 percent: share 50 percent less_than condition"],
        "The farmers received up to 30,000 rupees last year.": ["30,000 rupees: level 30000 INR less_than"],
        "Enterprises with revenue of more than 20 million yuan must report.": ["20 million yuan: level 20000000 CNY more_than condition"],
        "An incubator needs a fund of at least 2 million yuan.": ["2 million yuan: level 2000000 CNY more_than condition"],
        "Applicants must employ at least 10 people.": ["10: level 10 1 more_than condition"],
        "Those promoted will receive 500,000 yuan.": ["500,000 yuan: level 500000 CNY condition"],
        "The new quota will limit the growth of imports to 7.5 percent.": ["7.5 percent: change 7.5 percent condition"],
        "Seven industries spent over 1 billion yuan each.": ["Seven: level 7 1", "1 billion yuan: level 1000000000 CNY more_than condition"],
        "Those of over 10 million yuan numbered 210.": ["10 million yuan: level 10000000 CNY more_than condition", "210: level 210 1"],
        "It was raised to the minimum wage of 120 dollars.": ["120 dollars: level 120 USD"],
        "A pastoral area of about 203,000 square kilometers has nine parks.": ["203,000 square kilometers: level 203000 km2 approx", "nine: level 9 1"],
    },
    "rules of schemes, told in the present": {
        "Under a rule in force since May, the city refunds half of the interest.": ["half: share 50 percent condition"],
        "The state covers 40 percent of the loss if a borrower fails.": ["40 percent: share 40 percent condition"],
        "A newly hired nurse can obtain an allowance of 2,000 euros.": ["2,000 euros: level 2000 EUR condition"],
    },
    "forecasts in other words": {
        "Sales jumped 1.1%, well ahead of the estimate for a 0.5% advance.": ["1.1%: change 1.1 percent", "0.5%: change 0.5 percent target"],
        "The union asks for 6%.": ["6%: share 6 percent target"],
        "A new terminal of 30,000 square meters is to open next year.": ["30,000 square meters: level 30000 m2 target"],
        "By then, 12 GW of solar should be in service.": ["12 GW: level 12 GW target"],
        "The bureau cut its goal from 80,000 to 60,000 tonnes.": ["80,000: level 80000 t target", "60,000 tonnes: level 60000 t target"],
    },
    "facts beside forecasts": {
        "The bank foresees growth of 1.7%, down from 2.6% in 2023.": ["1.7%: change 1.7 percent target", "2.6%: change 2.6 percent"],
        "The airline will add 29 aircraft to its 133.": ["29: level 29 1 target", "133: level 133 1"],
        "The port expects 85 million tonnes, after 82 million tonnes last year.": ["85 million tonnes: level 85000000 t target", "82 million tonnes: level 82000000 t"],
        "Of 80 analysts, 75 expected the move.": ["80: level 80 1", "75: level 75 1"],
        "Loans came to 7 trillion yuan, above the 5 trillion yuan that the government had in mind for 2024.": ["7 trillion yuan: level 7e+12 CNY", "5 trillion yuan: level 5e+12 CNY target"],
        "Exports hit 4 million tons, short of the 5 million tons envisaged.": ["4 million tons: level 4000000 t", "5 million tons: level 5000000 t target"],
        "There are 3.2 doctors for every 1,000 people, close to the 3.3 set as a goal.": ["3.2: level 3.2 1/1,000 people", "1,000: name", "3.3: level 3.3 1/1,000 people approx target"],
        "The law is expected to pass, since the two parties have 80 seats.": ["two: level 2 1", "80: level 80 1"],
    },
    "what is planned in a clause of its own": {
        "The alliance, which had hoped for 30 seats, won 15, and its 52,000 votes were a record.": ["30: level 30 1 target", "15: level 15 1", "52,000: level 52000 1"],
        "The ferries, which are expected to carry 3 million people in 2025, carried 2.5 million in 2023.": ["3 million: level 3000000 1 target", "2.5 million: level 2500000 1"],
        "The mill will lay off 640 of the 2,150 workers in Duluth.": ["640: level 640 1 target", "2,150: level 2150 1"],
    },
    "a goal that was compared with": {
        "Of the 30 targets set last year, four were missed.": ["30: level 30 1", "four: level 4 1"],
        "Output grew by 3.2 percent, against a target of 8 percent, and the county has only 29 mills.": ["3.2 percent: change 3.2 percent", "8 percent: change 8 percent target", "29: level 29 1"],
        "Revenue rose 7 percent, exceeding the growth target by 1.5 percentage points.": ["7 percent: change 7 percent", "1.5 percentage points: level 1.5 percentage_point"],
        "The county wants to replace 100 km of pipes a year, four times the 25 km managed in 2021.": ["100 km: level 100 km target", "four times: multiple 4 ratio of 100 km target", "25 km: level 25 km"],
    },
    "what is there, in a clause within a plan": {
        "The club plans to enlarge its stadium, which holds 32,300, to 40,000 seats.": ["32,300: level 32300 1", "40,000: level 40000 1 target"],
        "Fares will rise by 4.1 percent, after an increase of 3.9 percent in 2023.": ["4.1 percent: change 4.1 percent target", "3.9 percent: change 3.9 percent"],
    },
    "what goes on from a plan": {
        "The city will spend 40 million euros on roads. Of this, 12 million euros is meant for bridges.": ["40 million euros: level 40000000 EUR target", "12 million euros: level 12000000 EUR target"],
        "We will do ten things for the people. These include renovating 14 blocks.": ["ten: level 10 1 target", "14: level 14 1 target"],
        "The city spent 40 million euros on roads. Of this, 12 million euros went to bridges.": ["40 million euros: level 40000000 EUR", "12 million euros: level 12000000 EUR"],
    },
    "what is reckoned of a time that is not over": {
        "The bank raised its estimate of this year's growth to 2.5 percent from 2 percent.": ["2.5 percent: change 2.5 percent target", "2 percent: change 2 percent target"],
        "Peru's bank put growth at 3.1 percent for 2024.": ["3.1 percent: change 3.1 percent target"],
        "The bureau put growth at 3.1 percent for 2023.": ["3.1 percent: change 3.1 percent"],
        '"We see inflation averaging 4.8 percent in 2025," said an economist, adding that the bank employs 300.': ["4.8 percent: change 4.8 percent target", "300: level 300 1"],
        "A poll of 17 analysts had pointed to a gain of 0.5 percent.": ["17: level 17 1", "0.5 percent: change 0.5 percent target"],
        "The ministry expects a crop of 80 million tons. The new figure includes 32 million tons of wheat.": ["80 million tons: level 80000000 t target", "32 million tons: level 32000000 t target"],
    },
    "what is being built is there": {
        "Another 300 MW is under construction and will go on grid in 2025.": ["300 MW: level 300 MW"],
    },
    "money set aside": {
        "The state has set aside 93 million dollars to fight fires this year.": ["93 million dollars: level 93000000 USD target"],
        "In 2022, the state set aside 80 million dollars to fight fires.": ["80 million dollars: level 80000000 USD"],
    },
    "a budget for a year to come": {
        "The house approved the budget for 2025 on Tuesday. The deficit is 30 billion dollars. The law cost 5 million dollars in 2023.": ["30 billion dollars: level 3e+10 USD target", "5 million dollars: level 5000000 USD"],
        "The mayor presented a budget of 7 billion dollars for 2025.\n\nParks get 300 million dollars. The water tariff rises by 6 percent. Parks got 250 million dollars in 2023.": ["7 billion dollars: level 7000000000 USD target", "300 million dollars: level 300000000 USD target", "6 percent: change 6 percent target", "250 million dollars: level 250000000 USD"],
        "The budget of 2023 was 7 billion dollars.\n\nThe water tariff rises by 6 percent.": ["7 billion dollars: level 7000000000 USD", "6 percent: change 6 percent"],
    },
    "what people say they would do is counted now": {
        "Some 41 percent of nurses would move abroad.": ["41 percent: share 41 percent approx"],
        "Among eligible voters, the party stood at 37 percent.": ["37 percent: share 37 percent"],
    },
    "what was in the midst of what is to be": {
        "The subsidy could touch 2.1 trillion rupees, and the bank has pencilled in 33,000 homes.": ["2.1 trillion rupees: level 2.1e+12 INR target", "33,000: level 33000 1 target"],
        "The plan calls for 3,000 mills in 2030 (1,950 at the end of 2023).": ["3,000: level 3000 1 target", "1,950: level 1950 1"],
        "Growth will slow to 2% this year from 3.1% in 2023.": ["2%: change 2 percent target", "3.1%: change 3.1 percent"],
        "Output grew faster than the 0.2% expected, the most since June 2023, when it had jumped 3.9%.": ["0.2%: change 0.2 percent target", "3.9%: change 3.9 percent"],
        "Jilin has pledged 2 billion yuan for research.": ["2 billion yuan: level 2000000000 CNY target"],
        "To reach 300 billion dollars, the mills need 26 billion dollars a month.": ["300 billion dollars: level 3e+11 USD target", "26 billion dollars: level 2.6e+10 USD target"],
        "They had planned for 6,000 guests and sold 8,100 tickets.": ["6,000: level 6000 1 target", "8,100: level 8100 1"],
        "It keeps its guidance of revenue between 5.0 billion and 5.2 billion dollars.": ["5.0 billion: level 5000000000 USD target", "5.2 billion dollars: level 5200000000 USD target"],
    },
    "what is to come about has none of its measures yet, and what is counted on is not there": {
        "A new mill, with 36,000 square meters of halls and a price tag of 42 million euros, is scheduled to open in October.": ["36,000 square meters: level 36000 m2 target", "42 million euros: level 42000000 EUR target"],
        "A container yard in Mombasa, costing 46 million dollars, is to be ready by October 2025.": ["46 million dollars: level 46000000 USD target"],
        "The second phase, of 1,500 MW, will be finished before the end of next year.": ["second: rank 2 1", "1,500 MW: level 1500 MW target"],
        "The mill has a hall of 3,000 square meters and will open a shop.": ["3,000 square meters: level 3000 m2"],
        "Organizers count on 40,000 visitors. The ministry reckons with 1.5 percent growth. Firms can count on loans of 3 million pesos.": ["40,000: level 40000 1 target", "1.5 percent: change 1.5 percent target", "3 million pesos: level 3000000 MXN"],
        "A harvest of over 76 million tons is expected, and growth of about 5.5 percent is targeted.": ["76 million tons: level 76000000 t more_than target", "5.5 percent: change 5.5 percent approx target"],
        "Investment of 90 to 100 million euros is planned.": ["90: level 90000000 EUR target", "100 million euros: level 100000000 EUR target"],
        "Growth is forecast to slow to 4.3% this year, before it picks up to 5.0% in 2025 and inches up to 5.1% in 2026.": ["4.3%: change 4.3 percent target", "5.0%: change 5 percent target", "5.1%: change 5.1 percent target"],
        "By 2025, the town aims to bring the number of firms, which stood at 96 at the end of last year, to at least 150.": ["96: level 96 1", "150: level 150 1 more_than target"],
        "The island enjoys a second wind, with 5% growth forecast for 2025.": ["second: rank 2 1", "5%: change 5 percent target"],
    },
    "where something is heading, what has been done of a plan, those who are quoted": {
        "By the end of May, willows had been set out on 2.3 million mu.": ["2.3 million mu: level 2300000 mu"],
        "Coffee crop seen at 61 million bags": ["61 million: level 61000000 1 target"],
        "Rice imports seen falling 12 percent": ["12 percent: change -12 percent target"],
        "Chad is heading for a harvest of 18 million tonnes.": ["18 million tonnes: level 18000000 t target"],
        "The bakery is on course for sales of 40 million euros.": ["40 million euros: level 40000000 EUR target"],
        "The district is in line for a crop of 300,000 tonnes.": ["300,000 tonnes: level 300000 t target"],
        "The agency, which counts by season, sees 198 million tonnes. The museum sees 3,000 visitors a day.": ["198 million tonnes: level 198000000 t target", "3,000: level 3000 1"],
        "Unions want the wage to be raised to 8,114 taka, and nurses want pay lifted by 8 percent.": ["8,114 taka: level 8114 BDT target", "8 percent: change 8 percent target"],
        "A top speed of 201 km/h was clocked on a road where the limit is 90 km/h.": ["201 km/h: level 201 km/h", "90 km/h: level 90 km/h condition"],
        "Against last year, that would be 11.8 percent more.": ["11.8 percent: change 11.8 percent target"],
        "Only 54 percent reached the 30 percent needed for a pass.": ["54 percent: share 54 percent", "30 percent: share 30 percent condition"],
        "The median estimate of nine economists had been 7.1 percent. The consensus was 2.3 percent. The preliminary estimate was 5.2 percent.": ["nine: level 9 1", "7.1 percent: share 7.1 percent target", "2.3 percent: share 2.3 percent target", "5.2 percent: share 5.2 percent before"],
        "Output would beat the record of 1.89 million tons set in 2000.": ["1.89 million tons: level 1890000 t"],
        "She pointed to the 1 billion euro fund, which is to create 150,000 jobs.": ["1 billion euro: level 1000000000 EUR", "150,000: level 150000 1 target"],
        "\"Sales are steady, but buyers now ask for safer buildings,\" an exporter with 3,500 workers said.": ["3,500: level 3500 1"],
        "A family can borrow for three years, and the city pays half of the interest.": ["three years: duration 3 year", "half: share 50 percent condition"],
        "Those who give up grazing receive 9 yuan per mu.": ["9 yuan per mu: level 9 CNY/mu condition"],
        "The line will cost 4.3 billion euros, of which 1.2 billion has been spent.": ["4.3 billion euros: level 4300000000 EUR target", "1.2 billion: level 1200000000 EUR"],
        "Of the 400 km planned, 120 km have been built.": ["400 km: level 400 km target", "120 km: level 120 km"],
        "A new bridge, 1.2 km long, is to open next year.": ["1.2 km: level 1.2 km target"],
        "From January 2030 the levy goes up by 2 points to 9 percent.": ["2 points: change 2 percentage_point of 9 percent target", "9 percent: share 9 percent target"],
    },
}
# fmt: on


def read(text: str) -> list[str]:
    """Each numeral as "quote: kind value unit of LEVEL hedge scenario revision"."""
    lines = []
    for n in analyse(text, date(2024, 7, 21))[1]:
        of = "of " + text[n.applies_to.char_start : n.applies_to.char_end] if n.applies_to is not None else None
        value = None if n.value is None else f"{n.value:.10g}"
        scenario = n.scenario if n.scenario != "actual" else None
        parts = (n.kind, value, n.unit, of, n.qualifier, scenario, n.revision)
        if n.kind != "date":
            lines.append(f"{text[n.char_start : n.char_end]}: " + " ".join(p for p in parts if p))
    return lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, told, id=f"{rule} - {text[:40]}")
        for rule, cases in CASES.items()
        for text, told in cases.items()
    ],
)
def test_scenarios(text: str, expected: list[str]) -> None:
    assert read(text) == expected


SCENARIOS: dict[str, dict[str, str]] = {
    "what is to be done, allowed or promised": {
        "Of the 3.6 billion pesos to be invested next year, half will go into motors.": "target target",
        "Losses were 24 percent, well above the 20 percent that the regulator lets it charge.": "actual condition",
        "Lund now sees full-year sales of 1.64 billion euros rather than the 1.75 billion it promised.": "target target",
        "Some 1.8 million came last year, and 2.3 million may do so this year.": "actual target",
        "It would be the smallest crop since 2004, when frost left just 350,000 tonnes.": "actual",
        "Some 45,000 had to be plucked from roofs.": "actual",
    },
    "figures of a year that is to come, told in the present": {
        "Chad's 2025 rice crop is forecast at 2.1 million tonnes. By region, the south leads with 900,000 tonnes in 2025,"
        " followed by the east with 700,000 tonnes.": "target target target",
        "Sales of 4 billion euros are expected in 2024. In 2024 the mill bought steel for 2 billion euros.": "target actual",
    },
    "a clause in the past behind what is planned": {
        "The outlay will be cut to 900 million, and the margin narrowed to 40 percent.": "target actual",
        "The city plans 30 schools, of which 12 opened last year.": "target actual",
        "About 300 homes are to be built where 40 stood before.": "target actual",
        "Mexico aims for 2 million barrels, after it fell to 1.5 million in May.": "target actual",
        "Output doubled to 38,000 tons, and officials want it to reach 60,000 by 2035.": "actual actual target",
    },
    "what goes on without a verb": {
        "Output is to grow by 7 percent; investment by 5 to 8 percent.": "target target target",
        "The council hopes to hire 40 nurses; the clinic has 120 beds.": "target actual",
    },
    "what has not come about": {
        "If yields fall by 10 percent, exports would drop to 2 million tonnes.": "condition target",
        "Unless prices recover to 60 dollars, 400 workers will be laid off.": "condition target",
        "Every rise of one percentage point adds 200 million euros to costs.": "condition condition",
        "They asked if 400 had come.": "actual",
    },
    "who belongs to a class": {
        "Firms that employ more than 50 people must report by March.": "condition",
        "Households that earn less than 1,200 pounds a month pay no fee.": "condition",
        "Some 14 firms sold more than 2 million tonnes worth of it each.": "actual condition",
        "Of the workers, just 19 are under 35.": "actual condition",
        "Buyers get a grant, capped at 1,500 yuan.": "condition",
    },
    "verbs of what is to come": {
        "The budget is estimated to fall by 300 million euros to 6 billion euros.": "target target",
        "The deficit has to narrow to 10 percent.": "target",
        "The harvest may come to 7 million tonnes.": "target",
        "An estimated 40,000 jobs will be lost.": "target",
        "The group appealed on Saturday for $20 million.": "target",
        "The analyst sees a decrease of 4 percent and a surplus of 25 million dollars.": "target target",
        "A third of the money, or 12 million euros, is to go to schools.": "target target",
        "In the first stage, 20,000 houses are to go up along the coast.": "actual target",
        "Up to a million vehicles are to be checked every month from September.": "target",
        "Owners face fines of 200 euros, and firms up to 9,000 euros.": "condition condition",
        "Those who burn straw face fines from 150 to 4,000 euros.": "condition condition",
        "Large shops are those with yearly revenue from their main business of at least 5 million yuan.": "condition",
    },
    "a time to come, a plan or a rule in a clause beside": {
        "In Oslo, where some of the old kilns are to close in May, output reached 140 tonnes.": "actual",
        "When Oslo drew up its first plan for the harbour in 2012, the port was worth 52 million euros.": "actual actual",
        "The line has 30 trams on order at 90 million euros, 12 of which are due next spring, as well as 5 buses.": (
            "actual actual target actual"
        ),
        "The senate debates a bill, which would raise contributions by six points.": "target",
        "With a quarter of the rest, which would be 3.4 percent of output, nobody reckons.": "actual actual",
        "Sales are to reach 90 million euros by 2030. Revenue from fares came to 5 million euros in the period.": (
            "target actual"
        ),
    },
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(t, told, id=f"{rule} - {t[:40]}") for rule, cases in SCENARIOS.items() for t, told in cases.items()],
)
def test_fact_target_or_condition(text: str, expected: str) -> None:
    told = [n for n in analyse(text, date(2024, 7, 21))[1] if n.kind in STATEMENT_KINDS]
    assert [n.scenario for n in told] == expected.split()
