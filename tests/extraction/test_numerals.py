"""Where numeric expressions stand, and what number and unit each tells."""

from __future__ import annotations

from datetime import date

import pytest

from imtech_pipeline.extraction import analyse

# fmt: off
CASES = {
    "scales, signs, separators": {
        "The debt is 1,234,567 rupees or 1.2 million.": ["1,234,567 rupees: level 1234567 INR", "1.2 million: level 1200000 1"],
        "It spent Rs 2.4 lakh crore and 35 crore.": ["Rs 2.4 lakh crore: level 2.4e+12 INR", "35 crore: level 350000000 INR"],
        "Revenue came to $4m, costs to 5b yuan.": ["$4m: level 4000000 USD", "5b yuan: level 5000000000 CNY"],
        "The county has 12 345 678 trees.": ["12 345 678: level 12345678 1"],
        "The temperature fell to minus 12 C.": ["minus 12 C: level -12 degC"],
        "The value is 2.592,22 euros.": ["2.592,22 euros: level 2592.22 EUR"],
        "It earned 6. 74 billion yuan.": ["6. 74 billion yuan: level 6740000000 CNY"],
        "About 8.2 million tonnes were sold.": ["8.2 million tonnes: level 8200000 t approx"],
        "It holds 112,709.68 ten thousand yuan.": ["112,709.68 ten thousand yuan: level 1127096800 CNY"],
    },
    "words": {
        "Two and a half million people, four hundred and fifteen villages and a dozen towns took part.": ["Two and a half million: level 2500000 1", "four hundred and fifteen: level 415 1", "a dozen: level 12 1"],
        "One-third of them, two-fifths of those and a quarter of the rest left.": ["One-third: share 33.33333333 percent", "two-fifths: share 40 percent", "a quarter: share 25 percent"],
        "Three quarters of the firms replied, nine out of ten in English.": ["Three quarters: share 75 percent", "nine out of ten: share 90 percent"],
        "One of the firms, the second, grew twice as fast.": ["One: vague", "second: vague", "twice: multiple 2 ratio"],
        "Dozens of boats and several hundred people came.": ["Dozens: vague", "several hundred: vague"],
        "Seven of the 10 most polluted cities are there.": ["Seven: level 7 1", "10: rank 10 1"],
    },
    "units before and after": {
        "It sold 36 MW of panels at 0.21 euros per watt and 500 km of cable.": ["36 MW: level 36 MW", "0.21 euros per watt: level 0.21 EUR/W", "500 km: level 500 km"],
        "The fund has US$878 million US dollars.": ["US$878 million US dollars: level 878000000 USD"],
        "A bus costs 75 cents, a pound of tea 90 pence.": ["75 cents: level 0.75 USD", "90 pence: level 0.9 GBP"],
        "The mine is 1,200 m deep and 3.2 km2 wide.": ["1,200 m: level 1200 m", "3.2 km2: level 3.2 km2"],
        "A 24-qubit chip, a 500-km line and a 15-strong team were shown.": ["24-qubit: level 24 qubit", "500-km: level 500 km", "15: level 15 1"],
    },
    "times of day and telephones are no figures": {
        "Doors open at 8:30 a.m. and 120 people came.": ["120: level 120 1"],
        "At 1640 GMT it was at 81 dollars.": ["81 dollars: level 81 USD"],
        "Call 613-951-4636 for 3 seats.": ["613-951-4636: name", "3: level 3 1"],
    },
    "prices by the unit sold": {
        "Oil is at $71.61 a barrel, gold at $2,581.20 an ounce.": ["$71.61 a barrel: level 71.61 USD/bbl", "$2,581.20 an ounce: level 2581.2 USD/oz"],
        "A room costs $71 a night.": ["$71: level 71 USD"],
    },
    "points of rates": {
        "The yield rose 25 basis points.": ["25 basis points: change 0.25 percentage_point"],
        "The bank cut the rate by a quarter of a percentage point.": ["a quarter of a percentage point: change -0.25 percentage_point"],
        "It holds 6 per thousand of salt.": ["6 per thousand: share 6 permille"],
    },
    "ages are years": {
        "Workers aged 15 to 24 and those 55 and older were asked.": ["15: level 15 year", "24: level 24 year", "55: level 55 year"],
        "The driver, 36, who lives in Oslo, has not yet turned 40.": ["36: level 36 year", "40: level 40 year"],
    },
    "a comma closes a comparison, no list": {
        "It saw 99 rounds, down from 131, and 20 billion yuan was raised.": ["99: level 99 1", "131: level 131 1", "20 billion yuan: level 2e+10 CNY"],
    },
    "below zero": {
        "It was 30 degrees Celsius below zero.": ["30 degrees Celsius below zero: level -30 degC"],
    },
    "durations are no levels": {
        "The 36-month plan and the three-year loan run for 20 working days more.": ["36-month: duration 36 month", "three-year: duration 3 year", "20 working days: duration 20 working_day"],
    },
    "multiples and ratios": {
        "Exports rose sixfold, imports 3-fold, prices doubled.": ["sixfold: multiple 6 ratio", "3-fold: multiple 3 ratio", "doubled: multiple 2 ratio"],
        "The ratio of 2.13:1 fell; one in six left; it is 1.5 times that of Laos.": ["2.13:1: multiple 2.13 ratio", "one in six: share 16.66666667 percent", "1.5 times: multiple 1.5 ratio"],
    },
    "ranks": {
        "It ranked 20th, was No. 2 in solar, among the top 10, and first in wind.": ["20th: rank 20 1", "No. 2: rank 2 1", "top 10: rank 10 1", "first: rank 1 1"],
    },
    "names": {
        "The CSI 300 fell while COVID-19 spread to 5G firms, see Article 12 and [3], photo_0618_02.jpg.": ["300: name", "COVID-19: name", "5G: name", "12: name", "3: name", "0618: name", "02: name"],
        "The leaders met ahead of the 2019 G-20 summit; No. 17 Middle School is in Room 301, Tel: 0471-4599000.": ["2019: name", "G-20: name", "17: name", "301: name", "0471: name", "4599000: name"],
        "Copyright 1995 China Daily, ICP 10000001.": ["1995: name", "10000001: name"],
    },
    "a number that no float holds is an identifier": {
        "The key is 123456789012345678901234567890 and the version 1.2.3.": ["123456789012345678901234567890: name", "1.2.3: name"],
    },
    "Chinese": {
        "内蒙古技术合同成交额达到236亿元,同比增长66.7%。": ["236亿元: level 2.36e+10 CNY", "66.7%: change 66.7 percent of 236亿元"],
        "共有三个国家级园区,二十三家企业,下降3.5%。": ["三: level 3 1", "二十三: level 23 1", "3.5%: change -3.5 percent of 二十三"],
        "占全区的百分之三十,居第三位,为期五年。": ["百分之三十: share 30 percent", "第三: rank 3 1", "五年: duration 5 year"],
        "增加1.5万人,投资十亿元。": ["1.5万人: level 15000 1", "十亿元: level 1000000000 CNY"],
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
def test_numbers_and_units(text: str, expected: list[str]) -> None:
    assert read(text) == expected
