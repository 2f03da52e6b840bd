"""Figures in flattened tables and lists, from many places and in many layouts."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, numerals, periods, read_article, tables
from imtech_pipeline.extraction.model import Numeral
from imtech_pipeline.extraction.tokens import Doc

PUBLISHED = date(2024, 6, 1)


def read(text: str) -> tuple[list[Numeral], tables.Tables | None]:
    """The ledger and the tables of a text."""
    doc = Doc(text)
    times = periods.find_times(doc, PUBLISHED, None)
    claimed = [False] * doc.n
    found = []
    for t in times:
        claimed[t.first : t.last] = [True] * (t.last - t.first)
        found += [Numeral(a, b, doc.starts[a], doc.ends[b - 1], doc.sent_of[a], kind) for a, b, kind, _, _ in t.ledger]
    found = sorted([*found, *numerals.find(doc, claimed)], key=lambda n: n.first)
    table = tables.find(doc, found, times)
    if table is not None:
        table.settle(PUBLISHED)
    return found, table


# name -> text
TEXTS = {
    "nbs_products": """\
Statistical Communique of the People's Republic of China on the 2023 National Economic and Social Development

Table 4: Output of Major Industrial Products and the Growth Rates in 2023

Product\tUnit\tOutput\tIncrease over 2022 (%)
Yarn\t10,000 tons\t2,234.2\t-2.2
Cloth\t100 million meters\t294.9\t-4.8
Crude steel\t10,000 tons\t101,908.1\t0.0
Micro-computer equipment\t10,000 sets\t33,056.9\t-17.4
Power generation\t100 million kWh\t94,564.4\t6.9

Industrial profits fell by 2.3 percent.
""",
    "province_indicators": """\
Main indicators of Sichuan, January-May 2023

Indicator | Absolute figure | Growth (%)
Industrial value added above designated size (100 million yuan) | -- | 6.1
Retail sales of consumer goods (100 million yuan) | 10,456.3 | 7.4
Exports (100 million yuan) | 2,213.5 | -5.9
Fiscal revenue (100 million yuan) | 2,345.1 | 12.0
Consumer price index (previous year = 100) | 100.6 | 0.6
""",
    "aligned_population": """\
Population by region at the end of 2022

Unit: 10,000 persons

Region      Total     Urban     Rural     Urbanization rate (%)
China       141,175   92,071    49,104    65.22
Beijing     2,184     1,913     271       87.57
Tianjin     1,363     1,160     203       85.11
Hebei       7,420     4,575     2,845     61.65
Shanxi      3,481     2,226     1,255     63.96
""",
    "india_states": """\
Table 2. State-wise patent applications filed, 2021-22 and 2022-23

S. No. | State/UT | 2021-22 | 2022-23 | Growth (%)
1 | Tamil Nadu | 5,263 | 7,686 | 46.04
2 | Maharashtra | 4,214 | 5,626 | 33.51
3 | Uttar Pradesh | 2,317 | 5,564 | 140.14
4 | Karnataka | 2,784 | 5,408 | 94.25
 | Total | 14,578 | 24,284 | 66.58
""",
    "uk_markdown": """\
Business enterprise R&D in the UK

Table 3: Expenditure on R&D by country and region, 2021 to 2022

£ million

|  | 2021 | 2022 [p] | % change |
|---|---:|---:|---:|
| England | 42,345 | 45,012 | 6.3 |
| Scotland | 2,011 | 2,163 | 7.6 |
| Wales | 871 | 902 | 3.6 |
| Northern Ireland | 953 | 921 | -3.4 |
| **United Kingdom** | 46,180 | 48,998 | 6.1 |

Source: Office for National Statistics
""",
    "us_census": """\
Resident population of selected states: 2020 and 2023 (in thousands)

State          April 1, 2020    July 1, 2023    Change
California         39,538           38,965        -573
Texas              29,146           30,503       1,358
Florida            21,538           22,611       1,072
New York           20,202           19,571        -631
""",
    "kazakhstan_stacked": """\
Gross regional product of Kazakhstan, January-December 2023

(billion tenge)

Region
GRP
Share, %
Index of physical volume growth, %

Kazakhstan
119 442.3
100.0
5.1

Astana
12 880.5
10.8
8.6

Almaty
25 311.0
21.2
7.5

Atyrau
13 969.4
11.7
..
""",
    "growth_by_country": """\
World Economic Outlook: real GDP growth (percent change)

Country | 2022 | 2023 | Projections 2024 | 2025
United States | 1.9 | 2.5 | 2.7 | 1.9
Germany | 1.8 | -0.3 | 0.2 | 1.3
China | 3.0 | 5.2 | 4.6 | 4.1
India | 7.0 | 7.8 | 6.8 | 6.5
""",
    "list_with_unit": """\
Electricity generation in Inner Mongolia in 2022 (unit: 100 million kWh):
Thermal: 5,123.4
Wind: 1,019.6
Solar: 210.5
Hydro: 58.1
""",
    "years_down": """\
Foreign trade of Vietnam

| Year | Exports (USD bn) | Imports (USD bn) | Balance |
|------|------------------|------------------|---------|
| 2020 | 282.6 | 262.7 | 19.9 |
| 2021 | 336.2 | 332.8 | 3.3 |
| 2022 | 371.3 | 359.0 | 12.4 |
""",
    "two_header_rows": """\
Technology contracts registered in Hubei, first quarter of 2023

City          Contracts     Value             Value growth
              (number)      (100 million yuan)    (%)
Wuhan         6,012         312.45            21.3
Yichang       845           41.08             15.9
Xiangyang     790           38.66             -4.2
Total         9,633         477.20            18.7
""",
    "label_value_lines": """\
Grain output in 2021
Unit: 10,000 tons
Wheat 13,695
Rice 21,284
Corn 27,255
Soybeans 1,640
""",
    "stacked_years": """\
Energy consumption, 2019-2021

Item
2019
2020
2021

Total energy consumption (10,000 tce)
487,488
498,314
525,896

Coal (%)
57.7
56.9
55.9

Petroleum (%)
19.0
18.8
18.6
""",
    "trade_by_kind": """\
Table 2 Main Indicators of Foreign Trade of Heilongjiang, 2023

\tValue (100 million yuan)\tGrowth over 2022 (%)\tShare (%)
Total imports and exports\t2,978.3\t12.3\t100.0
  Exports\t760.4\t39.4\t25.5
    General trade\t611.0\t44.1\t20.5
  Imports\t2,217.9\t5.2\t74.5
Of which: crude oil\t1,402.6\t-1.4\t47.1
""",
    "spanning_heads": """\
R&D indicators of selected countries

Country | GERD (billion current PPP $) | GERD/GDP (%) | Researchers (thousands)
 | 2015 | 2021 | 2015 | 2021 | 2015 | 2021
United States | 507.4 | 806.0 | 2.79 | 3.46 | 1,370.1 | 1,639.0
Japan | 168.5 | 177.4 | 3.24 | 3.30 | 662.1 | 704.5
Korea | 76.9 | 119.6 | 3.98 | 4.93 | 356.4 | 470.7
""",
    "ranked": """\
Table 1: Regional GDP in 2022
(in 100 million yuan)
Rank\tProvince\tGDP\tNominal growth\tPer capita GDP (yuan)
1\tGuangdong\t129,118.6\t3.8%\t101,905
2\tJiangsu\t122,875.6\t5.6%\t144,390
3\tShandong\t87,435.1\t5.2%\t86,003
""",
    "changes_in_own_units": """\
Employment and unemployment

                             2022    2023    Change
Employed (million)           32.7    33.0    0.3
Unemployed (million)         1.3     1.4     0.1
Unemployment rate (%)        3.7     4.1     0.4
""",
    "livestock_by_league": """\
Table: Livestock numbers in Inner Mongolia by league and city, end of June 2023 (10,000 head)
| League/city | Total | Sheep | Cattle |
| --- | --- | --- | --- |
| Hulun Buir | 1,245.6 | 1,012.3 | 190.4 |
| Xilingol | 1,310.2 | 1,050.7 | 201.8 |
| Chifeng | 1,980.4 | 1,201.1 | 402.5 |
| Inner Mongolia | 9,123.4 | 6,210.0 | 1,402.3 |
""",
    "months_down_years_across": """\
Monthly exports
(US$ million)

Month | 2022 | 2023 | y-o-y (%)
January | 1,204.5 | 1,310.2 | 8.8
February | 1,100.3 | 1,050.1 | -4.6
March | 1,350.7 | 1,402.4 | 3.8
First quarter | 3,655.5 | 3,762.7 | 2.9
""",
    "stacked_after_sentence": """\
The following table shows the number of high-tech enterprises by city.

City
2020
2021
Growth rate
Nanchang
1,820
2,103
15.5%
Ganzhou
910
1,022
12.3%
Jiujiang
640
n.a.
n.a.

The total rose by 11 percent.
""",
    "fiscal_quarters": """\
Revenue by segment (Rs crore)

Segment | Q4 FY24 | Q4 FY23 | YoY growth
Oil to chemicals | 1,42,634 | 1,28,633 | 10.9%
Retail | 76,627 | 69,288 | 10.6%
Digital services | 34,844 | 30,440 | 14.5%
""",
    "targets": """\
Highlights of the plan
Unit: 100 million yuan
Item | 2023 actual | 2025 target
GDP | 24,627 | 28,000
Industrial output | 9,876 | 11,500
""",
    "rows_of_growth_and_share": """\
Basic statistics on science and technology

 \t2019\t2020\t2021
R&D personnel (10,000 man-years)\t480.1\t523.5\t571.6
  Female\t..\t..\t..
R&D expenditure (100 million yuan)\t22,143.6\t24,393.1\t27,956.3
  As percentage of GDP (%)\t2.24\t2.41\t2.43
Patents granted (10,000)\t259.2\t363.9\t460.1
  Growth rate (%)\t5.9\t40.4\t26.4
""",
    "month_columns": """\
Retail sales value, percentage change on a year earlier, Great Britain

          Mar 2024    Apr 2024    May 2024
Food      5.3         3.1         2.9
Non-food  0.4         -1.2(r)     1.8
Fuel      -2.1        n/a         0.6
""",
    "unheaded_stack": """\
Bank loans at the end of March 2024 (million tenge)

Kazakhstan
28 756 310
Akmola
512 345
Aktobe
498 221
Almaty region
731 002
""",
    "unit_column": """\
| Indicator | Unit | 2020 | 2021 | 2022 |
| GDP | billion USD | 271.2 | 366.1 | 404.1 |
| GDP growth | % | -0.5 | 8.0 | 2.6 |
| Population | million | 97.6 | 98.5 | 99.5 |
| Unemployment rate | % | 2.5 | 3.2 | 2.3 |
""",
    "row_of_units": """\
Tourism in the cities of Yunnan during the May Day holiday
City | Visitors | y/y | Revenue | y/y
 | 10,000 | % | million yuan | %
Kunming | 612.3 | 21.5 | 5,210 | 30.1
Dali | 310.9 | 12.0 | 3,144 | -2.2
Lijiang | 288.0 | 33.4 | 2,905 | 41.0
""",
    "bullets_of_places": """\
The growth of GDP in the regions was as follows:

- Ordos 6.1 percent
- Baotou 7.5 percent
- Hohhot 3.9 percent
""",
    "reduction": """\
Table 7 Energy intensity by sector

Sector|2015|2020|Reduction 2015-2020 (%)
Industry|1.23|0.98|-20.3
Transport|0.55|0.51|-7.3
Buildings|0.42|0.40|-4.8
""",
    "adjective_columns": """\
Students enrolled (1,000)
Level\tMale\tFemale\tTotal
Primary\t52,100\t46,200\t98,300
Secondary\t36,400\t32,100\t68,500
Tertiary\t22,900\t24,300\t47,200
""",
}

# table; quote; kind; value; unit; subject; place; period; quote of the level it belongs to; basis; scenario
CELLS = """
nbs_products; 2,234.2; level; 22342000; t; Output of Yarn; ; 2023
nbs_products; -2.2; change; -2.2; percent; Output of Yarn; ; 2023; 2,234.2; yoy
nbs_products; 33,056.9; level; 330569000; 1; Output of Micro-computer equipment; ; 2023
nbs_products; 94,564.4; level; 9.45644e+12; kWh; Power generation; ; 2023
province_indicators; 6.1; change; 6.1; percent; Industrial value added above designated size; Sichuan; 2023-01/2023-05
province_indicators; 2,213.5; level; 221350000000; CNY; Exports; Sichuan; 2023-01/2023-05
province_indicators; -5.9; change; -5.9; percent; Exports; Sichuan; 2023-01/2023-05; 2,213.5
province_indicators; 100.6; level; 100.6; 1; Consumer price index; Sichuan; 2023-01/2023-05
aligned_population; 141,175; level; 1411750000; 1; Population; China; 2022-12-31
aligned_population; 1,913; level; 19130000; 1; Urban Population; Beijing; 2022-12-31
aligned_population; 65.22; share; 65.22; percent; Urbanization rate; China; 2022-12-31
india_states; 5,263; level; 5263; 1; patent applications filed; Tamil Nadu; *
india_states; 33.51; change; 33.51; percent; patent applications filed; Maharashtra; *; 5,626; yoy
india_states; 14,578; level; 14578; 1; patent applications filed; India; *
uk_markdown; 42,345; level; 42345000000; GBP; Expenditure on R&D; England; 2021
uk_markdown; 45,012; level; 45012000000; GBP; Expenditure on R&D; England; 2022
uk_markdown; -3.4; change; -3.4; percent; Expenditure on R&D; Northern Ireland; 2022; 921; yoy
uk_markdown; 48,998; level; 48998000000; GBP; Expenditure on R&D; United Kingdom; 2022
us_census; 39,538; level; 39538000; 1; Resident population; California; 2020-04-01
us_census; -573; change; -573000; 1; Resident population; California; 2023-07-01; 38,965; since:2020
kazakhstan_stacked; 119 442.3; level; 1.194423e+14; KZT; GRP; Kazakhstan; 2023-01/2023-12
kazakhstan_stacked; 10.8; share; 10.8; percent; share of Astana in gross regional product; Astana; 2023-01/2023-12; 12 880.5
kazakhstan_stacked; 13 969.4; level; 1.39694e+13; KZT; GRP; Atyrau / Atyrau Region; 2023-01/2023-12
growth_by_country; -0.3; change; -0.3; percent; real GDP; Germany; 2023; ; yoy
growth_by_country; 6.5; change; 6.5; percent; real GDP; India; 2025; ; yoy; target
list_with_unit; 5,123.4; level; 512340000000; kWh; Electricity generation of Thermal; Inner Mongolia; 2022
list_with_unit; 58.1; level; 5810000000; kWh; Electricity generation of Hydro; Inner Mongolia; 2022
years_down; 282.6; level; 282600000000; USD; Exports; Vietnam; 2020
years_down; 19.9; level; 19900000000; USD; Balance; Vietnam; 2020
two_header_rows; 6,012; level; 6012; 1; Technology contracts registered; Wuhan; 2023-Q1
two_header_rows; 312.45; level; 31245000000; CNY; value of Technology contracts registered; Wuhan; 2023-Q1
two_header_rows; -4.2; change; -4.2; percent; value of Technology contracts registered; Xiangyang; 2023-Q1; 38.66
two_header_rows; 477.20; level; 47720000000; CNY; value of Technology contracts registered; Hubei; 2023-Q1
label_value_lines; 13,695; level; 136950000; t; Grain output of Wheat; ; 2021
stacked_years; 498,314; level; 4983140000; tce; Total energy consumption; ; 2020
stacked_years; 57.7; share; 57.7; percent; share of Coal in energy consumption; ; 2019
trade_by_kind; 760.4; level; 76040000000; CNY; value of exports; Heilongjiang; 2023
trade_by_kind; 39.4; change; 39.4; percent; value of exports; Heilongjiang; 2023; 760.4; yoy
trade_by_kind; -1.4; change; -1.4; percent; value of crude oil; Heilongjiang; 2023; 1,402.6; yoy
spanning_heads; 507.4; level; 507400000000; USD; GERD; United States; 2015
spanning_heads; 3.30; share; 3.3; percent; GERD/GDP; Japan; 2021
spanning_heads; 704.5; level; 704500; 1; R&D Researchers; Japan; 2021
ranked; 2; rank; 2; 1; Regional GDP; Jiangsu; 2022
ranked; 129,118.6; level; 1.291186e+13; CNY; Regional GDP; Guangdong; 2022
ranked; 5.6%; change; 5.6; percent; Regional GDP; Jiangsu; 2022; 122,875.6
ranked; 144,390; level; 144390; CNY; Per capita GDP; Jiangsu; 2022
changes_in_own_units; 32.7; level; 32700000; 1; Employed; ; 2022
changes_in_own_units; 0.3; change; 300000; 1; Employed; ; 2023; 33.0; yoy
changes_in_own_units; 0.4; change; 0.4; percentage_point; Unemployment rate; ; 2023; 4.1; yoy
livestock_by_league; 1,012.3; level; 10123000; 1; Livestock numbers of Sheep; Hulunbuir; 2023-06-30
livestock_by_league; 9,123.4; level; 91234000; 1; Livestock numbers; Inner Mongolia; 2023-06-30
months_down_years_across; 1,350.7; level; 1350700000; USD; exports; ; 2022-03
months_down_years_across; -4.6; change; -4.6; percent; exports; ; 2023-02; 1,050.1; yoy
months_down_years_across; 3,762.7; level; 3762700000; USD; exports; ; 2023-Q1
stacked_after_sentence; 2,103; level; 2103; 1; high-tech enterprises; Nanchang; 2021
stacked_after_sentence; 12.3%; change; 12.3; percent; high-tech enterprises; Ganzhou; 2021; 1,022; yoy
fiscal_quarters; 1,42,634; level; 1.42634e+12; INR; Revenue of Oil to chemicals; ; 2024-Q1
fiscal_quarters; 10.6%; change; 10.6; percent; Revenue of Retail; ; 2024-Q1; 76,627; yoy
targets; 24,627; level; 2.4627e+12; CNY; GDP; ; 2023
targets; 28,000; level; 2.8e+12; CNY; GDP; ; 2025; ; ; target
rows_of_growth_and_share; 523.5; level; 5235000; person-year; R&D personnel; ; 2020
rows_of_growth_and_share; 2.41; share; 2.41; percent; R&D expenditure As percentage of GDP; ; 2020; 24,393.1
rows_of_growth_and_share; 40.4; change; 40.4; percent; Patents granted; ; 2020; 363.9; yoy
month_columns; -1.2; change; -1.2; percent; Retail sales value of Non-food; Great Britain / United Kingdom; 2024-04; ; yoy
unheaded_stack; 28 756 310; level; 2.875631e+13; KZT; Bank loans; Kazakhstan; 2024-03-31
unheaded_stack; 731 002; level; 731002000000; KZT; Bank loans; Almaty / Almaty Region; 2024-03-31
unit_column; 366.1; level; 366100000000; USD; GDP; ; 2021
unit_column; 2.6; change; 2.6; percent; GDP; ; 2022; 404.1; yoy
unit_column; 98.5; level; 98500000; 1; Population; ; 2021
unit_column; 3.2; share; 3.2; percent; Unemployment rate; ; 2021
row_of_units; 612.3; level; 6123000; 1; Visitors; Kunming; 2024-05-01/2024-05-05
row_of_units; 30.1; change; 30.1; percent; revenue of Tourism; Kunming; 2024-05-01/2024-05-05; 5,210; yoy
bullets_of_places; 7.5 percent; change; 7.5; percent; GDP; Baotou
reduction; -20.3; change; -20.3; percent; Energy intensity of Industry; ; 2020; 0.98; since:2015
adjective_columns; 52,100; level; 52100000; 1; Male Students enrolled of Primary
"""


@pytest.mark.parametrize("line", CELLS.split("\n")[1:-1], ids=lambda line: " ".join(line.split("; ")[:2]))
def test_cell(line: str) -> None:
    told = [*line.split("; "), *[""] * 11]
    table, quote, kind, value, unit, subject, place, period, of, basis, scenario = told[:11]
    text = TEXTS[table]
    found, read_tables = read(text)
    assert read_tables is not None
    cell = next(n for n in read_tables.cells if text[n.char_start : n.char_end] == quote and n.kind == kind)
    assert cell in found
    assert cell.value == pytest.approx(float(value), rel=1e-9)
    assert cell.unit == unit
    assert cell.subject is not None
    assert cell.subject.lower() == subject.lower()
    # Where the table tells no place or period, the stages for these fill them in.
    assert (cell.ref_area_name or "") in place.split(" / ")
    assert (cell.time_period or "") == period or period == "*"
    level = cell.applies_to
    assert (text[level.char_start : level.char_end] if level else "") == of
    assert (cell.comparison_basis or "") == basis
    assert cell.scenario == (scenario or "actual")
    assert cell.value_low is not None
    assert cell.value_high is not None
    assert cell.value_low <= cell.value <= cell.value_high


@pytest.mark.parametrize("table", sorted(TEXTS))
def test_no_number_goes_missing(table: str) -> None:
    text = TEXTS[table]
    found, _ = read(text)
    assert all(a.char_end <= b.char_start for a, b in pairwise(found))
    told = {i for n in found for i in range(n.char_start, n.char_end)}
    assert not [text[i - 5 : i + 5] for i, c in enumerate(text) if c.isdigit() and i not in told]


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("Table 1 Value (100 million yuan, %)\nA | B | Growth\nx | 1.5 | 3.0\ny | 2.5 | 4.0\n", "100 million yuan"),
        ("Output\nUnit: 10,000 tons\nWheat 13,695\nRice 21,284\nCorn 27,255\n", "10,000"),
        ("Herds (thousand head)\nType | 2022\nHorses | 4,801.3\nCamels | 470.2\n", "thousand"),
    ],
)
def test_scale_of_a_head_is_a_name(text: str, scale: str) -> None:
    found, _ = read(text)
    at = text.index(scale)
    inside = [n for n in found if at <= n.char_start < at + len(scale)]
    assert inside
    assert {n.kind for n in inside} == {"name"}


def test_footnotes_and_gaps() -> None:
    text = (
        "Output of major crops (10,000 tons)\nCrop | 2021 | 2022\nWheat* | 13,695 | 13,772 (p)\n"
        "Rice [1] | 21,284 | ..\nCorn | n.a. | 27,720\nTubers | - | 2016\n"
    )
    found, table = read(text)
    assert table is not None
    cells = {text[n.char_start : n.char_end]: n for n in table.cells}
    assert cells["13,772"].value == pytest.approx(137_720_000)
    assert cells["27,720"].time_period == "2022"
    # A value that looks like a year is a value.
    assert cells["2016"].kind == "level"
    assert cells["2016"].value == pytest.approx(20_160_000)
    assert next(n.kind for n in found if text[n.char_start - 1] == "[") == "name"


def test_item_that_goes_on_as_text_keeps_its_own_numbers() -> None:
    text = "Installed capacity at the end of October:\n\n- Wind: 78.6 GW, up 21.4 percent\n- Solar: 41.9 GW, up 80 percent\n"
    found, table = read(text)
    assert table is not None
    assert table.cells == []
    wind = next(n for n in found if text[n.char_start : n.char_end] == "78.6 GW")
    assert wind.subject == "Installed capacity of Wind"
    assert wind.time_period == "2023-10-31"


PROSE = [
    "Home | News | Data 2024 | Contact\n"
    "Updated: 2024-02-20 09:18 | Views: 1,024 | Comments: 12\n"
    "Exports rose 5.2 percent to 3.1 billion yuan.\n"
    "1 | 2 | 3 | 4 | Next\n",
    "HOHHOT,  March 3  (Xinhua)  --  Exports rose  5.2 percent  to 3.1 billion yuan.  Imports fell  3 percent.\n"
    "Sales reached  500 million yuan,  up  12 percent,  the bureau said.\n",
    "Source: Xinhua| 2024-06-04 10:15:42|Editor: news desk\n"
    "\n"
    "The city signed 512 contracts in 2023, up 12 percent.\n"
    "\n"
    "It was the 3rd record in a row.\n",
    "Contact: press office\nTel: 010-1234\nFax: 010-1235\nPostcode: 100826\nViews: 1,024\n",
    "The region has 12 leagues and cities.\n"
    "In 2023 it had 24 million people.\n"
    "Its GDP was 2.46 trillion yuan.\n"
    "Growth was 7.3 percent\n",
    "Chapter 1\n\n2023\n\nThe year in numbers\n\n12\n\nnew parks opened in the city.\n",
]


@pytest.mark.parametrize("text", PROSE)
def test_text_that_is_no_table_stays_as_it_is(text: str) -> None:
    found, table = read(text)
    assert table is None
    assert all(n.subject is None for n in found)


@pytest.mark.parametrize(
    "text",
    [
        "Table 1 Output (tons)\nRegion | 2021 | 2022\n" + "Gansu | 12.5 | 13.5\n" * 6000,
        "Table 1 Output (tons)\n\nRegion\n2021\n2022\n\n" + "Gansu\n12.5\n13.5\n\n" * 6000,
        "Output\n\n" + "Gansu\n12.5\n" * 6000,
        "a | b\n" * 12000,
        "Output (tons):\n" + "- Steel: 12.5\n" * 6000,
        "word 12.5  " * 12000,
        " 12.5 |" * 12000,
    ],
    ids=["rows", "stack", "unheaded", "links", "items", "gaps", "one line"],
)
def test_time_grows_with_the_text_only(text: str) -> None:
    doc = Doc(text)
    times = periods.find_times(doc, PUBLISHED, None)
    found = numerals.find(doc, [False] * doc.n)
    begin = time.process_time()
    tables.find(doc, found, times)
    # Quadratic time would be a minute and more.
    assert time.process_time() - begin < 10


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Indicator / 2018 / 2017 / Growth (%)", "{} / {} / {} / {}"),
        ("Indicator 2018 2017 Growth rate (%)", "{} {} {} {}"),
        ("Indicator, 2018, 2017, growth (%)", "{}, {}, {}, {}"),
        ("Indicator: 2018 / 2017 / growth (%)", "{}: {} / {} / {}"),
        ("Indicator; 2018; 2017; growth (%)", "{}; {}; {}; {}"),
    ],
    ids=["slashes", "spaces", "commas", "colon", "semicolons"],
)
def test_cells_between_slashes_spaces_and_commas(head: str, rows: str) -> None:
    cells = [
        ("Output of steel (100 million yuan)", "386.4", "341.2", "13.2"),
        ("Output of magnets (tons)", "24,310", "22,150", "9.8"),
        ("Students (10,000 persons)", "7.62", "7.70", "-1.0"),
    ]
    _, table = read("\n".join(["Table 9 Main indicators of Wuhai", head, *(rows.format(*r) for r in cells)]))
    assert table is not None
    got = [(n.value, n.unit, n.kind, n.time_period) for n in table.cells]
    assert got == [
        (pytest.approx(38.64e9), "CNY", "level", "2018"),
        (pytest.approx(34.12e9), "CNY", "level", "2017"),
        (13.2, "percent", "change", "2018"),
        (24310, "t", "level", "2018"),
        (22150, "t", "level", "2017"),
        (9.8, "percent", "change", "2018"),
        (pytest.approx(76200), "1", "level", "2018"),
        (pytest.approx(77000), "1", "level", "2017"),
        (-1.0, "percent", "change", "2018"),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Product Unit Output Change over 2020 (%)",
        "Product   Unit   Output   Increase over the previous year (%)",
        "Major Products Unit Output Growth rate %",
        "Product Unit 2021 Change (%)",
    ],
)
def test_a_column_of_units_between_single_spaces(head: str) -> None:
    rows = "Raw coal 10,000 tons 4,151.2 9.4\nElectricity 100 million kWh 1,897.0 6.9\nCopper 10,000 tons 99.9 -2.6"
    _, table = read(f"Table 2 Output of Products in 2021\n{head}\n{rows}\n\nProfits rose by 84.1 percent.")
    assert table is not None
    assert [(n.value, n.unit, n.kind, n.time_period) for n in table.cells] == [
        (pytest.approx(41.512e6), "t", "level", "2021"),
        (9.4, "percent", "change", "2021"),
        (pytest.approx(189.7e9), "kWh", "level", "2021"),
        (6.9, "percent", "change", "2021"),
        (pytest.approx(999e3), "t", "level", "2021"),
        (-2.6, "percent", "change", "2021"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose in May 2018 2019\nwas better.",
        "The park lies on Highway 7 12\nkilometers away.",
        "Call Mr Li, 8, 15\nor write.",
        "He scored 12 15\nIt was cold 3 4 5",
    ],
)
def test_lone_lines_that_end_in_numbers_are_no_table(text: str) -> None:
    assert read(text)[1] is None


def test_a_unit_of_its_own_below_each_label() -> None:
    cells = ["Indicator", "Unit", "2022", "Growth (%)", "GDP", "100 million yuan", "1,561.8", "3.9"]
    cells += ["Grain output", "10,000 tons", "935.0", "1.1", "Freight", "10,000 tons", "88.0", "-2.0"]
    for gap in ("\n", "\n\n"):
        found, table = read("Table 1 Main indicators of Tongliao\n\n" + gap.join(cells))
        assert table is not None
        assert [(n.value, n.unit, n.kind) for n in table.cells] == [
            (pytest.approx(156.18e9), "CNY", "level"),
            (3.9, "percent", "change"),
            (pytest.approx(9.35e6), "t", "level"),
            (1.1, "percent", "change"),
            (pytest.approx(0.88e6), "t", "level"),
            (-2.0, "percent", "change"),
        ]
        assert sum(n.kind == "name" for n in found) == 4  # the number of the table, and the scales


@pytest.mark.parametrize(
    "text",
    [
        "Figures for Bayannur, January-September 2021\nPublished: 2021-10-29\n\n",
        "Figures of the zone, January to September 2021\n\nDate: 2021/10/29   From: Bureau of Trade\n\nUnit: 100 million yuan\n\n",
    ],
)
def test_the_day_of_publication_is_no_title(text: str) -> None:
    _, table = read(text + "Indicator\tJan-Sep\tChange (%)\nSales (100 million yuan)\t185.3\t11.2\nTaxes\t43.7\t9.6\n")
    assert table is not None
    assert {n.time_period for n in table.cells} == {"2021-01/2021-09"}


def test_a_day_in_a_title_with_a_scale_is_of_the_figures() -> None:
    _, table = read(
        "People by county, 1 January (1,000 persons)\n\nCounty\t2019\t2020\nVelm\t598.1\t605.1\nTarn\t152.9\t153.3\n"
    )
    assert table is not None
    assert [n.value for n in table.cells if n.kind == "level"] == [598_100, 605_100, 152_900, 153_300]


def test_a_ranking_measures_what_it_is_by() -> None:
    _, table = read(
        "Ranking of cities by R&D spending in 2021 (unit: 100 million yuan)\nHohhot 58.2\nBaotou 62.7\nOrdos 41.9\n"
    )
    assert table is not None
    assert {n.subject for n in table.cells} == {"R&D spending"}


def test_an_item_with_its_growth_heads_no_list() -> None:
    reading = read_article(
        "x", "Trade of Manzhouli in 2019\n\nTotal: 14.2 bln yuan (+3.1%)\nImports: 10.3 bln yuan (+5.2%)\n", None
    )
    subjects = [row[STATEMENT_FIELDS.index("subject")] for row in reading.statements]
    assert subjects == ["Total", "Total", "Imports", "Imports"]


@pytest.mark.parametrize(
    ("head", "row"),
    [("Year | Output | Growth (%)", "{} | {} | {}"), ("Year / Output / Growth (%)", "{} / {} / {}")],
    ids=["pipes", "slashes"],
)
def test_years_below_each_other_without_a_frame(head: str, row: str) -> None:
    cells = [("2015", "671.0", "1.2"), ("2016", "680.2", "2.2"), ("2017", "683.2", "3.1")]
    found, table = read("\n".join(["Output of lignite (million tons)", "", head, *(row.format(*r) for r in cells)]))
    assert table is not None
    assert [(n.value, n.unit, n.time_period) for n in table.cells if n.kind != "date"] == [
        (pytest.approx(671e6), "t", "2015"),
        (1.2, "percent", "2015"),
        (pytest.approx(680.2e6), "t", "2016"),
        (2.2, "percent", "2016"),
        (pytest.approx(683.2e6), "t", "2017"),
        (3.1, "percent", "2017"),
    ]
    assert not [n for n in found if n.kind == "level" and n.value in (2016, 2017)]


def test_a_change_belongs_to_the_latest_quarter_of_a_year() -> None:
    text = (
        "Textile orders pick up\n\nLODZ, 14 March 2019. Orders for cloth rose in the last quarter of 2018.\n\n"
        "Indicator\nQ4 2017\nQ3 2018\nQ4 2018\nChange on year, %\n"
        "Orders, million zloty\n812.4\n798.6\n845.0\n4.0\nWorkers, thousand\n61.2\n60.9\n60.1\n-1.8\n"
    )
    rows = read_article("x", text, date(2019, 3, 14)).statements
    told = [dict(zip(STATEMENT_FIELDS, row, strict=True)) for row in rows]
    level = {row["statement_id"]: row["time_period"] for row in told}
    changes = [(row["value"], row["time_period"], level[row["applies_to"]]) for row in told if row["applies_to"]]
    assert changes == [(4.0, "2018-Q4", "2018-Q4"), (-1.8, "2018-Q4", "2018-Q4")]


def test_a_stock_at_the_year_end_is_that_of_its_column() -> None:
    text = (
        "Output of Velm, 2022\n\nProduct | Unit | 2022 | 2021 | Change (%)\n"
        "Corn | tons | 802 | 772 | 3.8\nCattle, year-end | head | 242 | 226 | 7.2\n"
    )
    told = {
        row[STATEMENT_FIELDS.index("quote")]: row[STATEMENT_FIELDS.index("time_period")]
        for row in read_article("x", text, date(2024, 2, 3)).statements
    }
    assert told == {"802": "2022", "772": "2021", "3.8": "2022"} | {
        "242": "2022-12-31",
        "226": "2021-12-31",
        "7.2": "2022-12-31",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a change behind each pair of columns
        (
            "| | Q2 2023 | Q2 2022 | Change | H1 2023 | H1 2022 | Change |\n|---|---|---|---|---|---|---|\n"
            "| Revenue, EUR million | 120 | 100 | 20% | 230 | 200 | 15% |\n",
            {"20%": ("2023-Q2", "yoy"), "15%": ("2023-01/2023-06", "yoy")},
        ),
        # against the month before, against the year before
        (
            "Sales of cars\n\nMaker | Jul 2023 | Jun 2023 | Jul 2022 | Change on month, % | Change on year, %\n"
            "Fiat | 802 | 772 | 700 | 3.9 | 14.6\n",
            {"3.9": ("2023-07", "mom"), "14.6": ("2023-07", "yoy")},
        ),
        # from one month to another, the years in full or not
        (
            "Bus fares, July 2023\n\n| | Jul 2023 | Jun 2023 to Jul 2023 | Jul 2022 to Jul 2023 |\n"
            "| | $m | % change | % change |\n| Buses | 802 | 3.9 | 14.6 |\n| Trams | 341 | 2.7 | 8.8 |\n",
            {"3.9": ("2023-07", "mom"), "14.6": ("2023-07", "yoy")},
        ),
        (
            "Bus fares, July 2023\n\n| | Jul 23 | Jun 23 to Jul 23 | Jul 22 to Jul 23 |\n"
            "| | $m | % change | % change |\n| Buses | 802 | 3.9 | 14.6 |\n| Trams | 341 | 2.7 | 8.8 |\n",
            {"3.9": ("2023-07", "mom"), "8.8": ("2023-07", "yoy")},
        ),
    ],
)
def test_what_a_change_in_a_table_is_against(text: str, expected: dict[str, tuple[str, str]]) -> None:
    quote, period, basis = (STATEMENT_FIELDS.index(f) for f in ("quote", "time_period", "comparison_basis"))
    found = {row[quote]: (row[period], row[basis]) for row in read_article("x", text, date(2023, 9, 5)).statements}
    assert {q: found.get(q) for q in expected} == expected


def test_parts_below_a_row_are_counted_as_it_is() -> None:
    text = """\
Ghana in figures

Item | 2021 | 2022 | Change (%)
Exports (million USD) | 14,720 | 17,494 | 18.8
of which: gold | 5,083 | 6,608 | 30.0
cocoa | 2,852 | 2,298 | -19.4
Containers handled (1,000 TEU) | 1,521 | 1,241 | -18.4
- of which transit | 88 | 97 | 10.2
Ships called | 1,310 | 1,402 | 7.0
"""
    _, table = read(text)
    assert table is not None
    levels = [(n.value, n.unit, n.subject) for n in table.cells if n.kind == "level"]
    assert levels == [
        (14720e6, "USD", "Exports"),
        (17494e6, "USD", "Exports"),
        (5083e6, "USD", "Exports of gold"),
        (6608e6, "USD", "Exports of gold"),
        (2852e6, "USD", "Exports of cocoa"),
        (2298e6, "USD", "Exports of cocoa"),
        (1521e3, "TEU", "Containers handled"),
        (1241e3, "TEU", "Containers handled"),
        (88e3, "TEU", "Containers handled of transit"),
        (97e3, "TEU", "Containers handled of transit"),
        (1310.0, "1", "Ships called"),
        (1402.0, "1", "Ships called"),
    ]


def test_months_of_the_title_are_those_of_each_years_column() -> None:
    text = """\
Kenya's airports in the first half of 2019

Passengers by airport, January-June ('000)

Airport | 2018 | 2019 | Change (%)
Wilson Field | 312.5 | 330.1 | 5.6
Ukunda | 61.0 | 58.9 | -3.4
Total | 373.5 | 389.0 | 4.1
"""
    keys = ("quote", "value", "time_period", "ref_area_name", "subject")
    rows = read_article("x", text, date(2019, 8, 2)).statements
    told = [tuple(row[STATEMENT_FIELDS.index(k)] for k in keys) for row in rows]
    first, second = "2018-01/2018-06", "2019-01/2019-06"
    assert told == [
        ("312.5", 312_500.0, first, "Wilson Field", "Passengers"),
        ("330.1", 330_100.0, second, "Wilson Field", "Passengers"),
        ("5.6", 5.6, second, "Wilson Field", "Passengers"),
        ("61.0", 61_000.0, first, "Ukunda", "Passengers"),
        ("58.9", 58_900.0, second, "Ukunda", "Passengers"),
        ("-3.4", -3.4, second, "Ukunda", "Passengers"),
        ("373.5", 373_500.0, first, "Kenya", "Passengers"),
        ("389.0", 389_000.0, second, "Kenya", "Passengers"),
        ("4.1", 4.1, second, "Kenya", "Passengers"),
    ]


def test_rows_that_add_up_to_the_one_above_are_its_parts() -> None:
    text = """\
Ghana's farms in 2022

Item | 2021 | 2022 | Change (%)
Farm output (million cedis) | 61.0 | 66.2 | 8.5
Crops | 40.5 | 44.0 | 8.6
Livestock | 15.5 | 16.9 | 9.0
Fishing | 5.0 | 5.3 | 6.0
Farms (thousand) | 812 | 798 | -1.7
"""
    keys = ("value", "unit_measure", "subject")
    rows = read_article("x", text, date(2023, 5, 2)).statements
    told = [tuple(row[STATEMENT_FIELDS.index(k)] for k in keys) for row in rows]
    assert [t for t in told if t[1] != "percent"] == [
        (61e6, "GHS", "Farm output"),
        (66.2e6, "GHS", "Farm output"),
        (40.5e6, "GHS", "Farm output of Crops"),
        (44e6, "GHS", "Farm output of Crops"),
        (15.5e6, "GHS", "Farm output of Livestock"),
        (16.9e6, "GHS", "Farm output of Livestock"),
        (5e6, "GHS", "Farm output of Fishing"),
        (5.3e6, "GHS", "Farm output of Fishing"),
        (812e3, "1", "Farms"),
        (798e3, "1", "Farms"),
    ]


def test_heads_one_a_line_above_rows_of_one_line_each() -> None:
    text = """\
Clinics by province, 2019

Province
Clinics
Change on 2018, %
Average floor area, sq m
Per 10,000 inhabitants
Limpopo 1,462 -8.1 211.0 7.2
Gauteng 2,108 -2.4 197.3 11.7
Free State 954 9.2 112.5 8.6
"""
    keys = ("value", "unit_measure", "statement_kind")
    rows = read_article("x", text, date(2020, 5, 2)).statements
    told = [tuple(row[STATEMENT_FIELDS.index(k)] for k in keys) for row in rows]
    assert told[:4] == [
        (1462, "1", "level"),
        (-8.1, "percent", "change"),
        (211, "m2", "level"),
        (7.2, "1/10,000 people", "level"),
    ]
    assert len(told) == 12


@pytest.mark.parametrize(
    ("heads", "periods"),
    [
        ("Dec-20 | Nov-21 | Dec-21", "2020-12 2021-11 2021-12"),
        ("12.2020 | 11.2021 | 12.2021", "2020-12 2021-11 2021-12"),
        ("2020M12 | 2021M11 | 2021M12", "2020-12 2021-11 2021-12"),
        ("Dec. 20 | Nov 21 | Dec 21", "2020-12 2021-11 2021-12"),
        ("III 2021 | IV 2021 | I-IX 2021", "2021-Q3 2021-Q4 2021-01/2021-09"),
        ("6M 2020 | 6M21 | 2021 Jan-Jun", "2020-01/2020-06 2021-01/2021-06 2021-01/2021-06"),
        ("1-6/2020 | 1-6/2021 | Q2/21", "2020-01/2020-06 2021-01/2021-06 2021-Q2"),
        ("2021:Q1 | 2021-II | Sep Qtr 21", "2021-Q1 2021-Q2 2021-Q3"),
        ("AMJ 2021 | OND 2021 | NDJ 2022", "2021-Q2 2021-Q4 2021-11/2022-01"),
    ],
)
def test_times_that_heads_write_for_short(heads: str, periods: str) -> None:
    text = f"Sugar stocks of Peru, tonnes\n\nMill | {heads}\nTruva | 26,467 | 27,884 | 28,391\nSelt | 946 | 1,084 | 1,202\n"
    rows = read_article("x", text, date(2022, 3, 2)).statements
    told = [row[STATEMENT_FIELDS.index("time_period")] for row in rows]
    assert told == periods.split() * 2


@pytest.mark.parametrize(
    ("unit", "place", "value", "code"),
    [
        ("QR million", "Qatar", 1203.4e6, "QAR"),
        ("R'000", "South Africa", 1203.4e3, "ZAR"),
        ("Rs million", "Mauritius", 1203.4e6, "MUR"),
        ("MSEK", "Sweden", 1203.4e6, "SEK"),
        ("Thsd. EUR", "Estonia", 1203.4e3, "EUR"),
        ("lei million", "Romania", 1203.4e6, "RON"),
        ("billion CFA francs", "Senegal", 1203.4e9, "XOF"),
        ("million pesos", "Argentina", 1203.4e6, "ARS"),
        ("USD thousand FOB", "Ecuador", 1203.4e3, "USD"),
        ("US$ '000", "Barbados", 1203.4e3, "USD"),
        ("mln. t", "Ukraine", 1203.4e6, "t"),
        ("m3/s", "Austria", 1203.4, "m3/s"),
        ("per 1,000 live births", "Malta", 1203.4, "1/1,000 live births"),
    ],
)
def test_units_of_titles(unit: str, place: str, value: float, code: str) -> None:
    text = f"Table 3: Levies of {place}, 2019 ({unit})\nItem | 2018 | 2019\nOn inns | 1,203.4 | 1,310.6\nOn boats | 45.5 | 43\n"
    rows = read_article("x", text, date(2020, 3, 2)).statements
    first = dict(zip(STATEMENT_FIELDS, rows[0], strict=True))
    assert (first["value"], first["unit_measure"]) == (value, code)


@pytest.mark.parametrize(
    ("head", "cells", "expected"),
    [
        ("2017 | 2018 | %", "40 | 50 | 25; 80 | 60 | -25", ("change", 25, "percent", "yoy")),
        (
            "1 Aug 2018 | 31 Aug 2018 | Rise",
            "4.92 | 5.38 | 0.46; 9.60 | 11.02 | 1.42",
            ("change", 0.46, "m", "since:2018-08"),
        ),
        ("2018 | 2017 | Difference", "52 | 47 | 5; 81 | 90 | -9", ("change", 5, "m", "yoy")),
    ],
)
def test_columns_that_follow_from_others(head: str, cells: str, expected: tuple[str, float, str, str]) -> None:
    one, two = cells.split("; ")
    text = f"Water levels at key stations (metres)\n\nStation | {head}\nSelb | {one}\nTrun | {two}\n"
    rows = [dict(zip(STATEMENT_FIELDS, r, strict=True)) for r in read_article("x", text, date(2019, 3, 2)).statements]
    told = rows[2]
    assert (told["statement_kind"], told["value"], told["unit_measure"], told["comparison_basis"]) == expected
    assert told["applies_to"] in {rows[0]["statement_id"], rows[1]["statement_id"]}


def test_heads_over_groups_of_columns_behind_tabs() -> None:
    text = """\
Nights sold in Velm
\tMarch\t\t\tTwelve months (April-March)
\t2017\t2018\t%\t2016-2017\t2017-2018\t%
Inns\t320,500\t303,500\t-5\t4,054,100\t4,278,400\t6
Camps\t36,400\t38,500\t6\t432,000\t459,300\t6
"""
    rows = [dict(zip(STATEMENT_FIELDS, r, strict=True)) for r in read_article("x", text, date(2018, 5, 2)).statements]
    assert [(r["quote"], r["statement_kind"], r["time_period"]) for r in rows[:6]] == [
        ("320,500", "level", "2017-03"),
        ("303,500", "level", "2018-03"),
        ("-5", "change", "2018-03"),
        ("4,054,100", "level", "2016-04/2017-03"),
        ("4,278,400", "level", "2017-04/2018-03"),
        ("6", "change", "2017-04/2018-03"),
    ]


def test_ages_notes_and_weights() -> None:
    text = """\
Population by age, 31 December 2021
Region              Total   0-14, %  65+, %  Weight 1/
Whole country   5,548,241     15.4    23.1    1000.0
Velm district 1,714,741     16.1    18.4    310.0
Sarn district     714,741     14.1    19.4    102.0

1/ In the index.
"""
    rows = [dict(zip(STATEMENT_FIELDS, r, strict=True)) for r in read_article("x", text, date(2022, 5, 2)).statements]
    assert [(r["quote"], r["statement_kind"], r["subject"]) for r in rows[:6]] == [
        ("5,548,241", "level", "Population"),
        ("15.4", "share", "Population aged 0-14"),
        ("23.1", "share", "Population aged 65+"),
        ("1000.0", "level", "Weight"),
        ("1,714,741", "level", "Population"),
        ("16.1", "share", "Population aged 0-14"),
    ]
    assert all(r["quote"] != "1" for r in rows)


def test_rows_parted_by_semicolons_with_units_of_sale() -> None:
    text = """\
Average retail prices, KSh
Commodity; Unit; 6 Nov 2022; 13 Nov 2022; Weekly change (%)
Dry maize; 90 kg bag; 5,310; 5,420; 2.1
Sugar; 1 kg; 149; 152; 2.0
Irish potatoes; 110 kg bag; 3,400; 3,620; 6.5
"""
    rows = [dict(zip(STATEMENT_FIELDS, r, strict=True)) for r in read_article("x", text, date(2022, 12, 2)).statements]
    assert [(r["quote"], r["unit_measure"], r["subject"], r["time_period"]) for r in rows[:5]] == [
        ("5,310", "KES", "Average retail prices of Dry maize", "2022-11-06"),
        ("5,420", "KES", "Average retail prices of Dry maize", "2022-11-13"),
        ("2.1", "percent", "Average retail prices of Dry maize", "2022-11-13"),
        ("149", "KES/kg", "Average retail prices of Sugar", "2022-11-06"),
        ("152", "KES/kg", "Average retail prices of Sugar", "2022-11-13"),
    ]


def test_heads_of_groups_one_a_line() -> None:
    text = """\
Rice by region, January-March 2018 and 2019

Region
Production (mt)
2018
2019
Yield per ha (mt)
2018
2019

Velm
445,188
431,700
4.39
4.32

Sarn
603,190
611,002
4.86
4.89
"""
    rows = [dict(zip(STATEMENT_FIELDS, r, strict=True)) for r in read_article("x", text, date(2019, 5, 2)).statements]
    assert [(r["quote"], r["unit_measure"], r["subject"], r["time_period"]) for r in rows[:4]] == [
        ("445,188", "t", "Production", "2018-01/2018-03"),
        ("431,700", "t", "Production", "2019-01/2019-03"),
        ("4.39", "t/ha", "Yield per ha", "2018-01/2018-03"),
        ("4.32", "t/ha", "Yield per ha", "2019-01/2019-03"),
    ]
    assert [r["ref_area_name"] for r in rows] == ["Velm"] * 4 + ["Sarn"] * 4


def test_growth_of_both_kinds_in_one_table() -> None:
    text = """\
Growth rates of GDP in volume
 | Percentage change compared with the previous quarter |  | Percentage change compared with the same quarter of the previous year |
 | 2022Q1 | 2022Q2 | 2022Q1 | 2022Q2
Latvia | 3.1 | -0.6 | 6.3 | 3.3
Sweden | -0.2 | 0.8 | 4.2 | :
"""
    rows = [dict(zip(STATEMENT_FIELDS, r, strict=True)) for r in read_article("x", text, date(2022, 9, 2)).statements]
    assert [(r["quote"], r["subject"], r["comparison_basis"]) for r in rows[:4]] == [
        ("3.1", "GDP in volume", "qoq"),
        ("-0.6", "GDP in volume", "qoq"),
        ("6.3", "GDP in volume", "yoy"),
        ("3.3", "GDP in volume", "yoy"),
    ]


def told(text: str, published_on: date) -> list[dict[str, Any]]:
    return [dict(zip(STATEMENT_FIELDS, r, strict=True)) for r in read_article("x", text, published_on).statements]


def test_units_over_the_middle_of_columns_and_roman_months() -> None:
    text = """\
Registered unemployment in October 2018

SPECIFICATION\t\t\tX 2017\tIX 2018\tX 2018
\t\t\tin thous.
Registered unemployed (end of period)\t1069.5\t947.4\t937.3
Job offers\t131.4\t127.7\t124.8
Unemployment rate in %\t6.6\t5.7\t5.7
"""
    rows = told(text, date(2018, 11, 29))
    assert [(r["value"], r["subject"], r["time_period"]) for r in rows[2:5]] == [
        (937300.0, "Registered unemployed", "2018-10"),
        (131400.0, "Job offers", "2017-10"),
        (127700.0, "Job offers", "2018-09"),
    ]
    assert (rows[6]["value"], rows[6]["unit_measure"]) == (6.6, "percent")


def test_heads_that_the_title_has_in_brackets() -> None:
    text = """\
Result of the vote by party (seats won; vote share %)
Blue List: 303; 37.36
Green List: 52; 19.49
Others: 142; 36.82
"""
    rows = told(text, date(2019, 5, 27))
    assert [(r["statement_kind"], r["unit_measure"]) for r in rows[:2]] == [("level", "1"), ("share", "percent")]
    assert rows[1]["subject"] == "vote share of Blue List"


def test_ratios_beside_amounts_in_units_of_their_rows() -> None:
    text = """\
Output of main products
Product | Unit | May 2023 | 5 months 2023 | May 2023 vs May 2022 (%)
Coal | thousand tons | 3,208.5 | 15,412.3 | 96.1
Phones | million units | 18.9 | 86.2 | 97.8
Power | billion kWh | 24.1 | 108.4 | 105.9
"""
    rows = told(text, date(2023, 6, 5))
    assert [(r["statement_kind"], r["value"], r["unit_measure"], r["time_period"]) for r in rows[:3]] == [
        ("level", 3208500.0, "t", "2023-05"),
        ("level", 15412300.0, "t", "2023-01/2023-05"),
        ("share", 96.1, "percent", "2023-05"),
    ]


def test_numbered_rows_with_rows_of_parts_and_columns_with_numbers() -> None:
    text = """\
Table 1. Exports by sector, July 2022 (FOB value, million US$)
No. | Description | July 2021 | June 2022 | July 2022 | % m-to-m | % y-on-y
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Oil and gas | 90.29 | 162.40 | 128.71 | -20.75 | 42.55
2 | Non-oil | 1,631.60 | 2,271.94 | 1,731.52 | -23.79 | 6.12
 | a. Farming | 102.33 | 158.04 | 114.41 | -27.61 | 11.80
"""
    rows = told(text, date(2022, 8, 25))
    assert [(r["quote"], r["subject"], r["time_period"], r["comparison_basis"]) for r in rows[2:5]] == [
        ("128.71", "Exports of oil and gas", "2022-07", None),
        ("-20.75", "Exports of oil and gas", "2022-07", "mom"),
        ("42.55", "Exports of oil and gas", "2022-07", "yoy"),
    ]
    assert rows[10]["subject"] == "Exports of Farming"


def test_changes_beside_months_in_wide_columns() -> None:
    text = """\
Seasonally adjusted employment (in thousands)
                                   Oct. 2019 (prelim.)   Sept. 2019 (revised)   Oct. 2018   Change Sept.-Oct.   Change Oct.-Oct.
Building                                   220.7                 219.4              215.6          1.3                 5.1
Mills                                      293.9                 294.5              289.2         -0.6                 4.7
"""
    rows = told(text, date(2019, 11, 7))
    assert [(r["value"], r["time_period"], r["comparison_basis"]) for r in rows[:5]] == [
        (220700.0, "2019-10", None),
        (219400.0, "2019-09", None),
        (215600.0, "2018-10", None),
        (1300.0, "2019-10", "mom"),
        (5100.0, "2019-10", "yoy"),
    ]


def test_countries_of_origin_over_the_columns() -> None:
    text = """\
Refugees by district and country of origin (30 June 2017)
District | South Sudan | Burundi | Total
Arua | 240,010 | 105 | 240,115
Isingiro | 2,104 | 22,110 | 24,214
"""
    rows = told(text, date(2017, 7, 14))
    assert [(r["subject"], r["ref_area_name"]) for r in rows[:3]] == [
        ("Refugees from South Sudan", "Arua"),
        ("Refugees from Burundi", "Arua"),
        ("Refugees", "Arua"),
    ]
