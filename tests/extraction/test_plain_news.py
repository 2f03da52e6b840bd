"""Sentences as agencies, ministries and trade press write them: what one of their figures is."""

from __future__ import annotations

import time
from datetime import date
from typing import Any

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, read_article

DAY = date(2021, 7, 19)

# (text, a figure as it is written, what is told of it)
CASES: dict[str, list[tuple[str, str, dict[str, Any]]]] = {
    "up on what was shipped before, higher by so much, in brackets with minus": [
        (
            "Togo shipped 94,000 bags of cocoa in June, sharply up on the 81,500 bags it sold in the same month a year ago.",
            "81,500",
            {"statement_kind": "level", "time_period": "2020-06"},
        ),
        (
            "Sales in Togo were 12 percent up on the same month.",
            "12 percent",
            {"statement_kind": "change", "value": 12.0},
        ),
        (
            "The crop of Togo came to 41 million tonnes in 2020, which is higher by 3 million tonnes than a year before.",
            "3 million tonnes",
            {"statement_kind": "change", "value": 3000000.0, "of": "41 million tonnes"},
        ),
        ("The tower in Togo is higher by 12 metres than the mast.", "12 metres", {"statement_kind": "level"}),
        (
            "The villages of Togo are losing people: Velm, 4,310 (minus 27); Sarn, 812 (plus 6).",
            "minus 27",
            {"statement_kind": "change", "value": -27.0, "of": "4,310"},
        ),
        (
            "The villages of Togo are losing people: Velm, 4,310 (minus 27); Sarn, 812 (plus 6).",
            "6",
            {"statement_kind": "change", "value": 6.0, "of": "812"},
        ),
        ("At night Togo had 4,310 guests (27 of them from Mali).", "27", {"statement_kind": "level"}),
    ],
    "growth with its stretch and its basis before the verb": [
        (
            "The cumulative growth of fishing output for the April-June period over the same period of last year was 6.1 percent in Chad.",
            "6.1 percent",
            {"statement_kind": "change", "comparison_basis": "yoy"},
        ),
        ("Fishing in Chad had a slowdown with a 2.7 percent increase in May.", "2.7 percent", {"value": 2.7}),
        (
            "Fishing in Chad fell after a 25 percent increase target was dropped.",
            "25 percent",
            {"statement_kind": "change"},
        ),
    ],
    "so many or so many percent of them, where the second is less": [
        (
            "Of the dogs in Chad 7,400 were treated, and 52 or 0.7 percent of them died in May.",
            "52",
            {"statement_kind": "level", "unit_measure": "1"},
        ),
        (
            "In Chad 5 or 6 percent of the dogs died in May.",
            "5",
            {"statement_kind": "share", "unit_measure": "percent"},
        ),
    ],
    "points above the growth of something else": [
        (
            "The growth rate in Chad was 4.2 percentage points higher than the growth of the output of all mills.",
            "4.2 percentage points",
            {"statement_kind": "level", "value": 4.2},
        ),
        (
            "The growth rate in Chad was 4.2 percentage points higher than the growth in 2020.",
            "4.2 percentage points",
            {"statement_kind": "change"},
        ),
    ],
    "where receipts rose among destinations": [
        (
            "Among the top five destinations of 2020, receipts rose in Peru (+12 percent), Chad (+9 percent) and Togo (+7 percent).",
            "+9 percent",
            {"ref_area_name": "Chad"},
        ),
        (
            "Among the top five destinations of 2020, receipts rose in Peru (+12 percent), Chad (+9 percent) and Togo (+7 percent).",
            "+12 percent",
            {"ref_area_name": "Peru"},
        ),
        (
            "Exports of Mali rose in 2020. Among the five largest markets, Peru stood out with 12 percent more.",
            "12 percent",
            {"ref_area_name": "Mali"},
        ),
    ],
    "a dateline that no dash ends": [
        (
            "Accra, July 5 The index of mining in Ghana stood at 111.9 in May, with a growth of 12.3 per cent over the corresponding period of last year.",
            "12.3 per cent",
            {"comparison_basis": "yoy", "ref_area_name": "Ghana"},
        ),
        (
            "Accra, July 5: Mining in Ghana grew 12.3 per cent in May over the same period of last year.",
            "12.3 per cent",
            {"comparison_basis": "yoy"},
        ),
        (
            "In Accra on July 5 the library lent 310 books.",
            "310",
            {"time_period": "2021-07-05", "ref_area_name": "Accra"},
        ),
    ],
    "the last months of a year that is not over": [
        (
            "Exports of Pakistan fell by 3 percent in the last ten months of the fiscal year 2021-22.",
            "3 percent",
            {"time_period": "2021-07/2022-04"},
        ),
        (
            "Exports of Pakistan fell by 3 percent in the last eight months of the fiscal year 2018-19.",
            "3 percent",
            {"time_period": "2018-11/2019-06"},
        ),
    ],
    "the largest in so many years, and what the weather did when": [
        (
            "Some 350 fires raged in Chad in May. With 41 dead, this outbreak was the deadliest in the last ten years.",
            "41",
            {"time_period": "2021-05"},
        ),
        ("In the last ten years Chad lost 41 parks.", "41", {"time_period": "2011/2020"}),
        (
            "Chad is to harvest 12.7 million tonnes in 2021, after a forecast of 12.2 million tonnes, despite damage due to rains in February and March.",
            "12.2 million tonnes",
            {"time_period": "2021"},
        ),
        ("In May floods in Chad left 4,200 people homeless.", "4,200", {"time_period": "2021-05"}),
    ],
    "compared with two figures, during the same period": [
        (
            "Chad had 8,485 fires and 244 floods from January 1 to June 22, higher compared to the 6,267 and 101 respectively, during the same period last year.",
            "101",
            {"time_period": "2020-01-01/2020-06-22"},
        ),
        (
            "Chad had 8,485 fires from January 1 to June 22, during a drought, and 300 in May last year.",
            "8,485",
            {"time_period": "2021-01-01/2021-06-22"},
        ),
    ],
    "this year between two months, and from a month until a day": [
        (
            "Guests in Chad numbered 4,032,909 this year between January and June.",
            "4,032,909",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "In Chad in 2018 from January to June exports came to 4 million dollars.",
            "4 million dollars",
            {"time_period": "2018-01/2018-06"},
        ),
        ("Guests in Chad numbered 4,032,909 this year.", "4,032,909", {"time_period": "2021"}),
        ("Chad counted 915 cases from January until March 19.", "915", {"time_period": "2021-01-01/2021-03-19"}),
    ],
    "what was forecasted, is estimated to be harvested, and a mark that is to be reached": [
        (
            "The ministry of Chad had forecasted a crop of 11 million tonnes for this year.",
            "11 million tonnes",
            {"scenario": "target"},
        ),
        ("Chad is estimated to harvest 11 million tonnes of rye in 2021.", "11 million tonnes", {"scenario": "target"}),
        (
            "Chad is estimated to have harvested 11 million tonnes of rye in 2020.",
            "11 million tonnes",
            {"scenario": "actual"},
        ),
        (
            "Arrivals in Chad are expected to grow by 4 percent this year, reaching the one million mark by December.",
            "one million",
            {"scenario": "target"},
        ),
        (
            "Arrivals in Chad grew by 4 percent in 2020, passing the one million mark.",
            "one million",
            {"scenario": "actual"},
        ),
    ],
    "a name of three words of which one is a place": [
        (
            "Chad had 8,485 fires in May. Then Oscar Kent Mbeki said that there were 244 floods.",
            "244",
            {"ref_area_name": "Chad"},
        ),
        (
            "Chad had 8,485 fires in May. Kent had 244 floods.",
            "244",
            {"ref_area_name": "Kent"},
        ),
    ],
    "a sum that grows in a clause with with": [
        (
            "In the first quarter exports of Chad rose by 5 percent. Peru remains the top partner of Chad, with trade growing by 21 percent year on year to 57 billion dollars.",
            "57 billion dollars",
            {"time_period": "2021-Q1"},
        ),
        (
            "In the first quarter exports of Chad rose by 5 percent. Peru is the second largest partner, with trade reaching 5 billion dollars.",
            "5 billion dollars",
            {"time_period": "2021-Q1"},
        ),
        (
            "In the first quarter exports of Chad rose by 5 percent. Its largest city is Sarh, with a population reaching 5 million.",
            "5 million",
            {"time_period": "2021-07-19"},
        ),
    ],
    "over how long a figure is the best": [
        (
            "During the first ten months, the county's trade with its neighbours was 3.5 billion yuan, up 31 percent, reaching a new high in the recent five years.",
            "3.5 billion yuan",
            {"time_period": "2020-01/2020-10"},
        ),
        (
            "Output fell to 310 tonnes in May, the lowest level of the past decade.",
            "310 tonnes",
            {"time_period": "2021-05"},
        ),
        ("Sales hit a high of 3 billion yuan in the past five years.", "3 billion yuan", {"time_period": "2016/2020"}),
    ],
    "a deadline behind more than a number": [
        (
            "The office said it aimed to move more than 14,000 poor farmers into new houses by the end of the year.",
            "14,000",
            {"time_period": "2021-12-31", "scenario": "target"},
        ),
    ],
    "there was one that passed": [
        (
            "There were only 5 Kunming-Vientiane trains that passed through Mohan in 2013, while now the port sees 12 trains passing through it every day.",
            "5",
            {"time_period": "2013"},
        ),
        (
            "There were only 5 Kunming-Vientiane trains that passed through Mohan in 2013, while now the port sees 12 trains passing through it every day.",
            "12",
            {"time_period": "2021-07-19", "scenario": "actual"},
        ),
    ],
    "a growth rate goes on with the time of its figure": [
        (
            "Sales rose by 11.4 percent over the first two months, according to a report of April 22.\n\nThe growth rate was 6.1 percentage points higher than the national average.",
            "6.1 percentage points",
            {"time_period": "2021-01/2021-02"},
        ),
    ],
    "starting in a year": [
        (
            "Starting in 2015, the region's herd began to grow. In the third quarter of 2020, the herd was 1.25 million head.\n\nSales of milk were 93 million yuan.",
            "93 million yuan",
            {"time_period": "2020-Q3"},
        ),
        ("Starting in 2024, the tax will be 3 percent.", "3 percent", {"time_period": "2024"}),
    ],
    "lists with an and inside": [
        (
            "The glass industry, farm products, oil processing and coking, the gas industry and machine making grew by 38 percent, 67 percent, 30 percent, 18 percent and 96 percent, respectively.",
            "30 percent",
            {"subject": "oil processing and coking"},
        ),
        (
            "The glass industry, farm products, oil processing and coking, the gas industry and machine making grew by 38 percent, 67 percent, 30 percent, 18 percent and 96 percent, respectively.",
            "67 percent",
            {"subject": "farm products"},
        ),
    ],
    "of which, one clause behind the other": [
        (
            "Revenue was 9 million yuan, of which sales of coal rose by 2 percent, sales of gas fell by 3 percent.",
            "3 percent",
            {"subject": "sales of gas"},
        ),
    ],
    "moved quickly by times": [
        (
            "Investment in drug making increased rapidly by 7.5 times.",
            "7.5 times",
            {"statement_kind": "change", "value": 750.0, "unit_measure": "percent"},
        ),
        ("Output grew steadily to 3 times that of 2010.", "3 times", {"statement_kind": "multiple", "value": 3.0}),
    ],
    "what a value and a number have in common": [
        (
            "The added value of large industries rose by 15.5 percent. Among the city's 28 major industries, 22 grew.",
            "15.5 percent",
            {"of": None},
        ),
    ],
    "whom one has dealings with": [
        (
            "In 2020, a fair was held, with 51 sellers of tools taking part and conducting talks with 15 companies.",
            "15",
            {"subject": "companies"},
        ),
    ],
    "what data show": [
        (
            "Recent statistics show installed solar capacity in Gansu reached 18 million kilowatts.",
            "18 million kilowatts",
            {"subject": "installed solar capacity"},
        ),
        ("Official data shows output of salt rose 3 percent.", "3 percent", {"subject": "output of salt"}),
    ],
    "a second bound of the same things": [
        (
            "A total of 33 projects with public investment of more than 50 million yuan and private investment of more than 80 million yuan have begun.",
            "80 million yuan",
            {"scenario": "condition"},
        ),
        (
            "Firms with sales of over 20 million yuan rose to 50 and sales of over 30 million yuan were reported.",
            "30 million yuan",
            {"scenario": "actual"},
        ),
    ],
    "the extreme that somebody reports": [
        (
            "Jiuquan posted the fastest growth in solar power, with an increase of 57.3 percent.",
            "57.3 percent",
            {"subject": "solar power"},
        ),
        (
            "Jiuquan recorded the biggest rise in exports with an increase of 5 percent.",
            "5 percent",
            {"subject": "exports"},
        ),
    ],
    "whose verb opens the sentence": [
        (
            "The region's milk output is the only one in the country exceeding 5 million tons per year.",
            "5 million tons",
            {"subject": "milk output"},
        ),
    ],
    "a place right behind a hyphenated noun": [
        (
            "Wu Qing, vice mayor of Shanghai, said the centre has set up 19 sub-centres in the Pearl River Delta.",
            "19",
            {"ref_area_name": "Pearl River Delta"},
        ),
    ],
    "so many more or fewer, with a hyphen or a sign": [
        (
            "The number of jobless in Chad was 12.1 million, a 456,000-person decrease from May.",
            "456,000",
            {"statement_kind": "change", "value": -456000.0, "of": "12.1 million"},
        ),
        (
            "Sales in Chad were 12 million tonnes, a 3-million-tonne increase.",
            "3-million-tonne",
            {"statement_kind": "change", "value": 3000000.0},
        ),
        ("The firm in Chad plans a $64.1-million expansion.", "$64.1-million", {"statement_kind": "level"}),
        ("He died in Chad after a 20-meter fall.", "20-meter", {"statement_kind": "level"}),
        (
            "Over the year, the rate and the number of jobless in Chad declined by 0.5 percentage point and 795,000, respectively.",
            "795,000",
            {"statement_kind": "change", "value": -795000.0},
        ),
        (
            "The change in employment in Chad for May was revised to +243,000 from +212,000.",
            "+243,000",
            {"statement_kind": "change", "value": 243000.0},
        ),
    ],
    "the year of constant prices, and what stands in contrast": [
        (
            "GDP of Kerala in 2020 at constant (2010) prices reached Rs. 2,351 million.",
            "Rs. 2,351 million",
            {"time_period": "2020"},
        ),
        (
            "Trade in Oslo rose in the third quarter of 2020. Crafts saw a contraction of 0.5%, a stark contrast to the 2.7% growth in the second quarter.",
            "0.5%",
            {"time_period": "2020-Q3"},
        ),
        ("By contrast exports of Oslo rose 3% in May.", "3%", {"time_period": "2021-05"}),
    ],
    "growth that is negative": [
        ("Mining in Peru showed negative growth of 3.3% in May.", "3.3%", {"value": -3.3, "statement_kind": "change"}),
        ("Mining in Peru had a negative growth rate of 2.1 percent in May.", "2.1 percent", {"value": -2.1}),
        ("Mining in Peru showed growth of 3.3% in May.", "3.3%", {"value": 3.3}),
    ],
    "what is written large and measured is no place": [
        ("The bureau reports a 1.8% increase in Gross Domestic Product (GDP) in May.", "1.8%", {"ref_area_name": None}),
        (
            "In Bremen the bureau reports a 2% increase in Consumer Price Index in May.",
            "2%",
            {"ref_area_name": "Bremen"},
        ),
    ],
    "where somebody held an office once": [
        (
            "Ivan Cruz took 39% of the vote in Colombia. Ana Diaz, former mayor of Cali, won 25 percent.",
            "25 percent",
            {"ref_area_name": "Colombia"},
        ),
        (
            "In Colombia, Ana Diaz, ex-governor of Antioquia, won 25 percent.",
            "25 percent",
            {"ref_area_name": "Colombia"},
        ),
        (
            "Shops sold more in Colombia. The mayor of Cali spent 40 million pesos on parks.",
            "40 million pesos",
            {"ref_area_name": "Cali"},
        ),
    ],
    "what so many points are higher than is no bound": [
        (
            "The rate in Peru was 12.1 percent, 0.2 percentage points higher than 11.9 percent in May.",
            "11.9 percent",
            {"qualifier": None},
        ),
        ("Output in Peru was 9 tons, 2 tons less than 11 tons in May.", "11 tons", {"qualifier": None}),
        ("The rate in Peru was higher than 11.9 percent in May.", "11.9 percent", {"qualifier": "more_than"}),
    ],
    "an agency in brackets and a colon behind a city in capitals": [
        ("KAMPALA (Reuters): Uganda's exports of tea rose 4 percent in May.", "4 percent", {"ref_area_name": "Uganda"}),
        ("LIMA (AFP): Peru\u2019s exports of tin fell 4 percent in May.", "4 percent", {"ref_area_name": "Peru"}),
        ("Kampala (pop. 1 million): sales of tea rose 4 percent in May.", "4 percent", {"ref_area_name": "Kampala"}),
    ],
    "what may have been is past": [
        ("Q2 GDP of Peru may have contracted by about 0.4 per cent.", "0.4 per cent", {"time_period": "2021-Q2"}),
        ("In May sales in Peru may have fallen by 3 per cent.", "3 per cent", {"time_period": "2021-05"}),
        ("Q4 GDP of Peru may contract by about 0.4 per cent.", "0.4 per cent", {"time_period": "2021-Q4"}),
    ],
    "what something rose from is of the place told behind what it rose to": [
        (
            "The rate rose from 9.7% to 10.7% in Spain and from 7.4% to 8.1% in Italy.",
            "7.4%",
            {"ref_area_name": "Italy"},
        ),
        (
            "Output rose from 9 million tons to 11 million tons in Kenya and from 7 million tons to 8 million tons in Peru.",
            "7 million tons",
            {"ref_area_name": "Peru"},
        ),
        (
            "Output rose from 9 million tons in Kenya to 11 million tons in Peru.",
            "9 million tons",
            {"ref_area_name": "Kenya"},
        ),
    ],
    "a change to an annual rate of so many": [
        (
            "Home sales in Chad fell 1.8 percent to a seasonally adjusted annual rate of 5.52 million in June.",
            "1.8 percent",
            {"of": "5.52 million"},
        ),
        (
            "Home sales in Chad slid 2.5% month-over-month and 4.2% year-over-year to an annual rate of 3.86 million in June.",
            "2.5%",
            {"of": "3.86 million", "comparison_basis": "mom"},
        ),
        ("Home sales in Chad rose 3 percent, due to a mortgage rate of 5 percent.", "3 percent", {"of": None}),
    ],
    "the first half with what it brought, and of a year that begins in July": [
        (
            "The mill in Chad had revenue growth in the first half of 9% year-on-year.",
            "9%",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "The mill in Chad made a profit in the first half of $4.1 million.",
            "$4.1 million",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "First-half profit of the mill in Chad\n\nThe mill in Chad earned 31 million francs in the six months to December 31.\n\nSales were 240 million francs in the first half.",
            "240 million francs",
            {"time_period": "2020-07/2020-12"},
        ),
        (
            "First-half profit of the mill in Chad\n\nSales were 240 million francs in the first half.",
            "240 million francs",
            {"time_period": "2021-01/2021-06"},
        ),
    ],
    "the previous period is seen from the stretch told": [
        (
            "The mill in Chad earned 31 million francs in the six months to December 31, compared with 28 million in the previous period.",
            "28 million",
            {"time_period": "2019-07/2019-12"},
        ),
        (
            "In the second quarter output in Chad was 7 million tonnes, against 6 million in the previous period.",
            "6 million",
            {"time_period": "2021-Q1"},
        ),
        ("In May output in Chad rose by 5 percent on the previous period.", "5 percent", {"comparison_basis": "mom"}),
        ("In the period under review output in Chad rose by 5 percent.", "5 percent", {"comparison_basis": None}),
    ],
    "an increase over another half, and per day": [
        (
            "Sales in Chad were 15 million francs in the first half, a 6% increase over the second half of 2020.",
            "6%",
            {"time_period": "2021-01/2021-06"},
        ),
        ("Sales in Chad rose 6% over the second half of 2020.", "6%", {"time_period": "2020-07/2020-12"}),
        (
            "Chad pumped 126,000 b/d in June, an 8,000 b/d increase compared with May.",
            "8,000 b/d",
            {"statement_kind": "change", "value": 8000.0, "of": "126,000 b/d"},
        ),
    ],
    "a federal capital before a dash is a dateline, and who is not included is no place": [
        (
            "Washington, D.C. - July 9, 2021 (kba.rel) Home sales slipped in June. Total sales fell 2 percent.",
            "2 percent",
            {"ref_area_name": "United States"},
        ),
        (
            "Schools in Washington, D.C. lost 2 percent of their pupils in June.",
            "2 percent",
            {"ref_area_name": "District of Columbia"},
        ),
        (
            "OPEC output, not including Iraq, stood at 27 million barrels per day in May.",
            "27 million barrels per day",
            {"ref_area_name": "OPEC"},
        ),
    ],
    "what is likely to rise from what a year that is nearly over has brought": [
        (
            "Federal spending of the United States is likely to rise to $4.2 billion from $4.1 billion in fiscal 2021.",
            "$4.2 billion",
            {"scenario": "target", "time_period": "2021-10/2022-09"},
        ),
        (
            "Spending in the United States is expected to come to $4.2 billion, up 2 percent from $4.1 billion estimated"
            " for fiscal 2021.",
            "2 percent",
            {"time_period": "2021-10/2022-09", "of": "$4.2 billion"},
        ),
        (
            "Federal spending of the United States rose to $4.2 billion from $4.1 billion in fiscal 2020.",
            "$4.1 billion",
            {"time_period": "2019-10/2020-09"},
        ),
        (
            "The allocation in India is to be Rs 38 crore in the upcoming fiscal.",
            "Rs 38 crore",
            {"time_period": "2022-04/2023-03"},
        ),
    ],
    "who bought what is told is a partner": [
        (
            "Chad exported 2.4 million tonnes of rye in May. The main buyers were Peru (225,000 tonnes) and Mali (140,000 tonnes).",
            "140,000 tonnes",
            {"ref_area_name": "Chad"},
        ),
        (
            "Chad exported 2.4 million tonnes of rye in May. Major importers included Peru, with 225,000 tonnes.",
            "225,000 tonnes",
            {"ref_area_name": "Chad"},
        ),
        (
            "Chad exported 2.4 million tonnes of rye in May. The main producers were Peru (225,000 tonnes) and Mali (140,000 tonnes).",
            "225,000 tonnes",
            {"ref_area_name": "Peru"},
        ),
    ],
    "a rate and points, respectively, and who moved to and from": [
        (
            "Revenue in Chad came to 3.1 billion francs and the margin to 14.5 percent, up 19.2 percent and 2.5 percentage points respectively.",
            "2.5 percentage points",
            {"of": "14.5 percent"},
        ),
        (
            "Revenue in Chad came to 3.1 billion francs and the margin to 14.5 percent, up 19.2 percent and 2.5 percentage points respectively.",
            "19.2 percent",
            {"of": "3.1 billion francs"},
        ),
        (
            "In May, 4.2 million crates were moved to and from Chad, which rose 5.8 percent from a year earlier.",
            "5.8 percent",
            {"of": "4.2 million"},
        ),
    ],
    "mt that the text explains": [
        (
            "Rye output in Chad came to 112 million tonnes (mt) in 2020. The total was 330 mt.",
            "330 mt",
            {"value": 330000000.0},
        ),
        ("Rye output in Chad came to 112 tonnes in 2020. The total was 330 mt.", "330 mt", {"value": 330.0}),
    ],
    "the county that is called as a city is": [
        ("Houston County lost 400 people in 2020.", "400", {"ref_area_name": "Houston County"}),
        ("Houston lost 400 people in 2020.", "400", {"ref_area_name": "Houston"}),
    ],
    "whence visitors come who are counted, one after another": [
        (
            "Tourism in Chad in January\n\nMalaysian visitors to Chad were up 63.7 percent to 2,059 in January, Japanese were up 52.7 percent to 2,859 and Indonesia was up 310 percent to 4,729.",
            "4,729",
            {"ref_area_name": "Chad"},
        ),
        (
            "Tourism in Chad in January\n\nEuropean arrivals in Chad rose 14.9 percent to 83,324 in January. Peru grew 15 percent to 30,550.",
            "30,550",
            {"ref_area_name": "Chad"},
        ),
        (
            "Trade of Chad and Peru\n\nImports of Chad rose 14.9 percent to 83,324 tonnes in May. Peru's grew 15 percent to 30,550 tonnes.",
            "30,550 tonnes",
            {"ref_area_name": "Peru"},
        ),
    ],
    "the first days of a year or of the month": [
        (
            "Chad has seen 12,838 guests in the first 26 days of this year.",
            "12,838",
            {"time_period": "2021-01-01/2021-01-26"},
        ),
        ("Chad had 12,838 guests in the first ten days of 2020.", "12,838", {"time_period": "2020-01-01/2020-01-10"}),
        ("Chad had 12,838 guests in the first week of the month.", "12,838", {"time_period": "2021-07-01/2021-07-07"}),
        (
            "Chad had 12,838 guests in the first 25 days of the month.",
            "12,838",
            {"time_period": "2021-06-01/2021-06-25"},
        ),
        ("Chad had 12,838 guests in the first seven days of July.", "12,838", {"time_period": "2021-07-01/2021-07-07"}),
    ],
    "with a target in front, what has been done": [
        (
            "With a target set to achieve three million arrivals by the end of the year, Chad has welcomed over 200,000 guests in the first 26 days of this year.",
            "200,000",
            {"scenario": "actual"},
        ),
        (
            "With a target set to achieve three million arrivals by the end of the year, Chad is to open 40 inns.",
            "40",
            {"scenario": "target"},
        ),
    ],
    "a month is held against that of last year, where the sums are alike": [
        (
            "Tea output in Chad in May was 101.4 million kg against 107 million kg last year.",
            "107 million kg",
            {"time_period": "2020-05"},
        ),
        (
            "Tea output in Chad in May was 101.4 million kg against 1,214 million kg last year.",
            "1,214 million kg",
            {"time_period": "2020"},
        ),
        (
            "Tea in Chad in May cost 210 francs per kg against 190 francs per kg last year.",
            "190 francs per kg",
            {"time_period": "2020"},
        ),
    ],
    "till May tells the stretch again": [
        (
            "In the first five months of 2020 - till May - output in Chad was 13 million kg.",
            "13 million kg",
            {"time_period": "2020-01/2020-05"},
        ),
        (
            "In the first five months of 2020 output in Chad was 13 million kg, in May 4 million kg.",
            "13 million kg",
            {"time_period": "2020-01/2020-05"},
        ),
    ],
    "a title that another year is held against": [
        (
            "Funding in Chad has already eclipsed 2020\n\nFirms in Chad raised 19.8 million francs in the first quarter that ended March 31.",
            "19.8 million francs",
            {"time_period": "2021-Q1"},
        ),
    ],
    "what a number lags behind, and of which part a time is": [
        (
            "The count of 3,455 mills in Chad lags well behind the 3,746 mills that were counted in the first nine months of 2020.",
            "3,746",
            {"time_period": "2020-01/2020-09"},
        ),
        (
            "In May there were 455 mills in Chad, far behind the 746 mills counted in the first nine months of 2020.",
            "455",
            {"time_period": "2021-05"},
        ),
        ("Chad had 455 mills, of which 300 ran, in 2020.", "455", {"time_period": "2020"}),
        (
            "Some 2.1 million people are displaced in Chad - one million of these in 2017.",
            "2.1 million",
            {"time_period": "2021-07-19"},
        ),
        (
            "Some 2.1 million people are displaced in Chad - one million of these in 2017.",
            "one million",
            {"time_period": "2017"},
        ),
    ],
    "profits before tax, and imports into a country": [
        (
            "The mill in Chad recorded profits before tax of 10.4 million francs in May.",
            "10.4 million francs",
            {"subject": "profits before tax"},
        ),
        (
            "The mill in Chad recorded profits in the first half before tax of 10.4 million francs.",
            "10.4 million francs",
            {"time_period": "2021-01/2021-06"},
        ),
        ("The state collected a tax of 10.4 million francs in May.", "10.4 million francs", {"subject": "tax"}),
        ("Imports into Chad decreased by 21 percent in May.", "21 percent", {"ref_area_name": "Chad"}),
        (
            "Exports of Mali rose in May. Shipments into Chad came to 300 tonnes.",
            "300 tonnes",
            {"ref_area_name": "Mali"},
        ),
    ],
    "an index has no unit of money": [
        (
            "Trade reached 6.61 trillion yuan in May. The freight index reached 115.2 in June.",
            "115.2",
            {"value": 115.2, "unit_measure": "1"},
        ),
        ("Exports came to 3 billion pesos. The price indices reached 98 and 104 points.", "98", {"value": 98.0}),
        ("Exports came to 3.1 billion pesos in May and 2.8 in June.", "2.8", {"unit_measure": "MXN"}),
    ],
    "whom a disaster befell": [
        ("Chad reported 360 killed and 900 injured.", "360", {"subject": "people killed"}),
        ("Chad reported 360 killed and 900 injured.", "900", {"subject": "people injured"}),
        ("The army said at least 61 had been killed.", "61", {"subject": "people killed"}),
        ("AP reported at least 61 had died.", "61", {"subject": "people who died"}),
        ("The ministry counted 360 dead, 900 injured and 41 missing.", "41", {"subject": "people missing"}),
        (
            "The toll has risen to 89, with more than 700 people injured and five others still missing.",
            "five",
            {"subject": "people missing", "qualifier": None},
        ),
        (
            "The toll has risen to 89, with more than 700 people injured and five others still missing.",
            "700",
            {"subject": "people injured", "qualifier": "more_than"},
        ),
        (
            "It said 10,000 houses collapsed, 50 schools destroyed and more than 80 mosques severely damaged.",
            "50",
            {"subject": "schools destroyed"},
        ),
        (
            "It said 10,000 houses collapsed, 50 schools destroyed and more than 80 mosques severely damaged.",
            "80",
            {"subject": "mosques damaged"},
        ),
        ("Some 42 farmers destroyed their crops.", "42", {"subject": "farmers who destroyed their crops"}),
        ("It added that 19 pupils had been hurt.", "19", {"subject": "pupils hurt"}),
        ("The farm had 300 sheep; 40 died.", "40", {"subject": "sheep of farm that died"}),
    ],
    "how far and how long, past the same in miles": [
        (
            "The quake hit an area 200 km (120 miles) northwest of the city of Lilongwe.",
            "200 km",
            {"subject": "distance from city"},
        ),
        ("They built a road 200 km (120 miles) long.", "200 km", {"subject": "length of road"}),
    ],
    "containers of twenty feet": [
        (
            "The port sent 24,112 standard twenty-foot equivalent units (TEUs) last year.",
            "24,112 standard twenty-foot equivalent units",
            {"unit_measure": "TEU"},
        ),
        ("It shipped 4,300 standard 20-foot containers.", "4,300 standard 20-foot containers", {"unit_measure": "TEU"}),
    ],
    "the age of who speaks": [
        ("Ana Ruiz, 61, said the flood took her house.", "61", {"subject": "age of Ana Ruiz", "unit_measure": "year"}),
    ],
    "revenue of more than a sum is a bound only of a class": [
        (
            "The fair brought the town revenue of more than 6 million yuan, an increase of 8 percent.",
            "6 million yuan",
            {"scenario": "actual"},
        ),
        ("Velm saw sales of over 7 million yuan last year.", "7 million yuan", {"scenario": "actual"}),
        ("Firms with yearly sales of over 7 million yuan were asked.", "7 million yuan", {"scenario": "condition"}),
        (
            "There are 24 mills, each with revenue of at least 7 million yuan.",
            "7 million yuan",
            {"scenario": "condition"},
        ),
    ],
    "points against the month before leave the rates against the year before": [
        (
            "In May the output of coal rose 2.2 percent year-on-year, and the rate increased 0.2 percentage points from"
            " April, that of salt rose 5.7 percent.",
            "5.7 percent",
            {"comparison_basis": "yoy"},
        ),
        (
            "In May the output of coal rose 2.2 percent from April, that of salt rose 5.7 percent.",
            "5.7 percent",
            {"comparison_basis": "mom"},
        ),
    ],
    "an ordinal with its scale in a word": [
        ("The plant built its 3-millionth tractor in May.", "3-millionth", {"statement_kind": "rank", "value": 3e6}),
        ("The lift took its 40-thousandth guest in May.", "40-thousandth", {"statement_kind": "rank", "value": 4e4}),
        ("The lift took 40 guests in May.", "40", {"statement_kind": "level"}),
    ],
    "cars are told by the piece": [
        (
            "Profits rose to 42 million yuan in 2020. Car sales totaled 2.7 million, down 4 percent.",
            "2.7 million",
            {"unit_measure": "1"},
        ),
        (
            "Profits rose to 42 million yuan in 2020. Wine sales totaled 2.7 million, down 4 percent.",
            "2.7 million",
            {"unit_measure": "CNY"},
        ),
    ],
    "what hotels have stars is not what their rooms are of": [
        ("Occupancy of four-star inns in Brno was 83 percent.", "83 percent", {"applies_to": None}),
        ("Brno has 31 four-star inns, up 5 percent.", "5 percent", {"of": "31"}),
    ],
    "more than then is not of where services go": [
        (
            "The port ran 230 lines, 46 more than in 2019, offering rides to more than 300 towns.",
            "46",
            {"of": "230"},
        ),
        ("The number of lines rose by 46 to 230.", "46", {"of": "230"}),
    ],
    "a share of what firms sell is not of the firms": [
        (
            "Velm has 6,100 foreign-funded firms. In 2020, exports of foreign-funded firms accounted for 57 percent of"
            " the total.",
            "57 percent",
            {"applies_to": None},
        ),
        (
            "Some 210 lines called at the port, and its container throughput accounted for 75 percent of the total.",
            "75 percent",
            {"applies_to": None},
        ),
        ("Some 210 lines called at the port, and foreign ones accounted for 75 percent.", "75 percent", {"of": "210"}),
    ],
    "within this total is of the stretch of the total": [
        (
            "Sales up\n\n2021-07-12\n\nSales rose 15 percent on the year in May, the office said.\n\nSales fell 4 percent in"
            " the first quarter.\n\nWithin this total, those of tea fell 3 percent, while those of rice rose 2 percent.",
            "2 percent",
            {"time_period": "2021-Q1"},
        ),
        (
            "Sales up\n\n2021-07-12\n\nSales rose 15 percent on the year in May, the office said.\n\nSales fell 4 percent in"
            " the first quarter.\n\nThose of tea fell 3 percent.",
            "3 percent",
            {"time_period": "2021-05"},
        ),
    ],
    "the total moves by more than a part of it": [
        (
            "In the third quarter total employment went up by 7,900. Employment in hotels (71,000) rose by 2,500.",
            "7,900",
            {"applies_to": None},
        ),
        ("In May total employment went up by 7,900. In May total employment was 71,000.", "7,900", {"of": "71,000"}),
    ],
    "which are now in use says nothing of when they were": [
        (
            "The four shops currently in operation received 46,000 guests during the eight-day holiday that ended on"
            " July 14.",
            "46,000",
            {"time_period": "2021-07-07/2021-07-14"},
        ),
        ("The 12 mills now in use employ 400 people.", "400", {"time_period": "2021-07-19"}),
    ],
    "where several come from, each with a figure in brackets": [
        (
            "Guests\n\n2021-07-12\n\nMACAO, July 12 - Spending of guests from Peru (MOP1,842), Chile (MOP1,805) and Cuba"
            " (MOP1,339) fell in May.",
            "MOP1,339",
            {"ref_area_name": "Macao"},
        ),
        (
            "Labour was cheapest in Bulgaria (4.10 euros), Romania (5.00 euros) and Latvia (7.10 euros).",
            "7.10 euros",
            {"ref_area_name": "Latvia"},
        ),
    ],
    "a day amid a quarter is not of the quarter": [
        (
            "The throughput of the port grew by 40 percent in the first quarter of 2021. The throughput of the port"
            " exceeded 200 million tons on Feb. 1, 2021.",
            "40 percent",
            {"applies_to": None},
        ),
    ],
    "who invests in firms is not where they are": [
        (
            "In May, the value added of foreign and Hong Kong, Macao, Taiwan-invested enterprises in Jilin rose by 0.3%.",
            "0.3%",
            {"ref_area_name": "Jilin"},
        ),
        (
            "Output of industrial enterprises above designated size rose by 5 percent. That of firms with investors from"
            " Hong Kong, Macao and Taiwan rose by 3 percent.",
            "3 percent",
            {"ref_area_name": "China"},
        ),
    ],
    "what is held against that of a year before is no stock": [
        (
            "This brought investment in the county to 9 million yuan in 2019, down 2 percent from that in 2018.",
            "9 million yuan",
            {"time_period": "2019"},
        ),
        ("The mill hired 59 people in 2019, bringing the total to 200.", "200", {"time_period": "2019-12-31"}),
    ],
    "what is compared with the year before is of the stretch told before": [
        (
            "In the first half of the year, Kerala's ports grew. Cargo has reached 62 million tonnes, up 1.8 percent over the same period last year.",
            "62 million tonnes",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "In the first half of the year, Kerala's ports grew. Foreign trade has amounted to 482 million rupees, up 4 percent year on year.",
            "482 million rupees",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "In the first half of the year, Kerala's ports grew. The number of berths has reached 62.",
            "62",
            {"time_period": "2021-07-19"},
        ),
    ],
    "what is sold above a bound": [
        (
            "Spending on bridges costing at least 3 million dollars fell by 4 percent in May.",
            "3 million dollars",
            {"scenario": "condition"},
        ),
        ("Spending on bridges costing at least 3 million dollars fell by 4 percent in May.", "4 percent", {"of": None}),
        (
            "Investment in mines worth more than 5 million rand in the Cape rose 6 percent.",
            "6 percent",
            {"of": None, "subject": "Investment in mines"},
        ),
        (
            "There were 1,151 contracts over 10 million pesos in 2020, with a volume of 3 billion pesos.",
            "10 million pesos",
            {"scenario": "condition"},
        ),
        ("Loans above 5 million rand fell 3 percent.", "3 percent", {"of": None, "subject": "Loans"}),
        (
            "Large mills, with an annual output of 20 million rupees each, reported growth of 7 percent in added value.",
            "7 percent",
            {"of": None, "subject": "added value"},
        ),
        ("Twelve bridges worth over 10 million euros were built in May.", "10 million euros", {"scenario": "actual"}),
        ("Sales of boats came to 3 million euros and rose 5 percent.", "5 percent", {"of": "3 million euros"}),
        (
            "Sonora will also build wind farms with an installed capacity of above 10 million kW by 2030.",
            "10 million kW",
            {"scenario": "target", "subject": "installed capacity of wind farms"},
        ),
        ("Sonora refunds firms with sales of above 10 million pesos.", "10 million pesos", {"scenario": "condition"}),
    ],
    "over a month, in a part of it, and when it was so the year before": [
        (
            "Exports have risen over the month of June by 10.12% to $3.39 billion.",
            "10.12%",
            {"time_period": "2021-06", "comparison_basis": None},
        ),
        ("Output in June fell 3 percent over May.", "3 percent", {"time_period": "2021-06", "comparison_basis": "mom"}),
        (
            "Imports in June's first week rose by 8.29% to $10.54 billion.",
            "8.29%",
            {"time_period": "2021-06-01/2021-06-07"},
        ),
        (
            "Imports in June's second half rose by 8.29% to $10.54 billion.",
            "8.29%",
            {"time_period": "2021-06-16/2021-06-30"},
        ),
        (
            "In June sales rose by 37 percent to $9 billion against the same month last year when they stood at $6.78 billion.",
            "$6.78 billion",
            {"time_period": "2020-06"},
        ),
        (
            "In June sales rose by 37 percent to $9 billion against the same month last year when they stood at $6.78 billion.",
            "$9 billion",
            {"time_period": "2021-06"},
        ),
    ],
    "a second part of the same, and those among them": [
        (
            "Garment exports rose to $23 billion, of which knitwear accounted for $11 billion and woven cloth accounted for $12 billion.",
            "$12 billion",
            {"subject": "Garment exports of woven cloth"},
        ),
        (
            "In 2020, 484 contracts were signed. Among them, 31 are worth over 10 million yuan.",
            "31",
            {"time_period": "2020"},
        ),
    ],
    "which of them are counted, and what is due to whoever meets a bound": [
        ("In Hohhot, 38 percent of the mills have fewer than 100 workers.", "100", {"scenario": "condition"}),
        (
            "Anhui has 46 mills, nine of which sell goods for over 20 million yuan a year.",
            "20 million yuan",
            {"scenario": "condition"},
        ),
        ("In 11 of the 25 districts of Kent the rate exceeded 12 percent.", "12 percent", {"scenario": "condition"}),
        ("Nearly one in five residents of Perak is 65 or older.", "65", {"scenario": "condition"}),
        (
            "Three of the ports of Kenya together handled more than 40 million tons.",
            "40 million tons",
            {"scenario": "actual"},
        ),
        ("Half of the mills of Ohio sold more than 40,000 tons last year.", "40,000 tons", {"scenario": "actual"}),
        (
            "A mill that spends at least 6 percent of its sales on research will be refunded 20 percent of the sum.",
            "20 percent",
            {"scenario": "condition"},
        ),
        (
            "Farms with at least 500 cows are paid 600 yuan per mu, and the area has grown to 4,000 mu.",
            "600 yuan per mu",
            {"scenario": "condition"},
        ),
        (
            "Farms with at least 500 cows are paid 600 yuan per mu, and the area has grown to 4,000 mu.",
            "4,000 mu",
            {"scenario": "actual"},
        ),
        ("A van that covers 300 km or more a day is entitled to 90 euros.", "300 km", {"scenario": "condition"}),
        ("Mills that burned more than 400 tons were fined 3 million yuan.", "3 million yuan", {"scenario": "actual"}),
        ("A mill with a capacity of 40,000 tons was given 3 million yuan.", "3 million yuan", {"scenario": "actual"}),
    ],
    "shares of what a year saw, what doubled over years, when it was last so": [
        (
            "More than 60 percent of the 14 million tons shipped last year went to Japan.",
            "60 percent",
            {"time_period": "2020"},
        ),
        ("A third of the 900 homes sold in 2019 are empty now.", "A third", {"time_period": "2021-07-19"}),
        (
            "Output of corn in Kent doubled to 4 million tons between 2015 and 2020.",
            "4 million tons",
            {"time_period": "2020"},
        ),
        (
            "Over the five years from 2016 to 2020, tax revenue of Kent added up to 27 million pounds.",
            "27 million pounds",
            {"time_period": "2016/2020"},
        ),
        (
            "Prices in Peru rose 2.1 percent in May, the most since June 2012, when they climbed 2.4 percent.",
            "2.4 percent",
            {"time_period": "2012-06"},
        ),
    ],
    "what is seen to do something behind its letters in brackets": [
        (
            "Guizhou saw its total exports of goods (TEG) reach 4.2 billion yuan in 2021.",
            "4.2 billion yuan",
            {"subject": "total exports of goods", "ref_area_name": "Guizhou", "time_period": "2021"},
        ),
        (
            "In 2019 Kenya saw its gross domestic product (GDP) reach about 95 billion dollars.",
            "95 billion dollars",
            {"subject": "GDP", "ref_area_name": "Kenya", "time_period": "2019"},
        ),
        (
            "Last year Yunnan saw its output of cut flowers (OCF) climb to 16 billion stems.",
            "16 billion",
            {"subject": "output of cut flowers", "ref_area_name": "Yunnan"},
        ),
    ],
    "a stock at midyear in one word": [
        ("At midyear 2.41 million sheep grazed in Xilingol League.", "2.41 million", {"time_period": "2021-06-30"}),
        ("Peru had 310 open mines at midyear.", "310", {"time_period": "2021-06-30"}),
    ],
    "a sum without its currency after a count, where the sentence before tells it": [
        (
            "Tour revenue of Gansu was 9.9 billion yuan in 2019. We expect 8 million guests and aim for revenue of 15 "
            "billion by 2025.",
            "15 billion",
            {"unit_measure": "CNY", "scenario": "target", "time_period": "2025"},
        ),
        (
            "The port of Riga took in 41 million euros in 2019. With 3 million passengers it hopes for a turnover of 60 "
            "million in 2022.",
            "60 million",
            {"unit_measure": "EUR", "scenario": "target"},
        ),
    ],
    "a part of the jobs that were lost or added": [
        (
            "Manufacturing in Ohio lost 35,000 jobs in May, of which 33,000 in carmaking.",
            "33,000",
            {"statement_kind": "change", "value": -33000},
        ),
        (
            "Employers in Chile added 21,000 jobs in May, of which 9,000 in mines.",
            "9,000",
            {"statement_kind": "change", "value": 9000, "subject": "jobs"},
        ),
    ],
    "what was foreseen before, and days just past": [
        (
            "The bank cut its forecast for 2021 to 2.1 percent from 2.6 percent in April.",
            "2.6 percent",
            {"time_period": "2021", "scenario": "target"},
        ),
        (
            "The firm lowered its sales forecast for the year to 41 million dollars from 44 million dollars in May.",
            "44 million dollars",
            {"time_period": "2021", "scenario": "target"},
        ),
        (
            "Growth slowed to 3.4 percent from 3.6 percent in April.",
            "3.6 percent",
            {"time_period": "2021-04", "scenario": "actual"},
        ),
        (
            "Wheat was sown on 3.1 million hectares last autumn, and 2.9 million hectares were harvested by July 14.",
            "2.9 million hectares",
            {"time_period": "2021-07-14"},
        ),
    ],
    "shares of what was done at a time, lengths of time to come, what is being built": [
        ("Two-thirds of the 900 wells were drilled in May.", "Two-thirds", {"time_period": "2021-05"}),
        (
            "About 40 percent of the 8 million guests of Perak came in July last year.",
            "40 percent",
            {"time_period": "2020-07"},
        ),
        (
            "Last year, the port handled 82 percent of the 8.5 million tons that were shipped in 2019.",
            "82 percent",
            {"time_period": "2020"},
        ),
        ("In five years, the plant will employ 640 people in Leeds.", "640", {"time_period": "2026"}),
        ("In five years, the plant took on 640 people in Leeds.", "640", {"time_period": "2021-07-19"}),
        (
            "Hami had 3 million kilowatts of solar power in 2020. A further 2.4 million kilowatts are under construction.",
            "2.4 million kilowatts",
            {"time_period": "2021-07-19"},
        ),
        (
            "Hami sold 40 tons of melons in 2020. A new hall is being built for 30 million yuan.",
            "30 million yuan",
            {"time_period": "2021-07-19"},
        ),
    ],
    "the best month of a year, what fell from a year earlier, a month beside its quarter": [
        (
            "Kia sold 342,000 cars in June. Opel delivered 218,000 vehicles, its best month this year.",
            "218,000",
            {"time_period": "2021-06"},
        ),
        (
            "In the first six months, sales shrank by 6 percent. May was the best month of the year, with 62,000 cars sold. "
            "Banks gave out 3 billion dollars in credit.",
            "3 billion dollars",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "Kenya earned 11 billion shillings from tea in June, 9 percent less than a year earlier. Exports rose to 46 tons from 44 tons.",
            "44 tons",
            {"time_period": "2020-06"},
        ),
        (
            "Peru's output grew by 4 percent in the first quarter. Inflation moderated to 2 percent. In April it stood at 1.8 percent. "
            "The surplus widened to 9 billion dollars.",
            "9 billion dollars",
            {"time_period": "2021-Q1"},
        ),
    ],
    "what a place counts, what somebody earns, which part was in what": [
        (
            "Lucerne has 75,000 telephone users. Geneva counts 91,000, 23 percent more than in 2020.",
            "91,000",
            {"subject": "telephone users"},
        ),
        ("The dairy cooperative counts 146 members.", "146", {"subject": "members of dairy cooperative"}),
        ("The state's water commissioner counts 31 dams.", "31", {"subject": "dams"}),
        ("The counts of 3 villages are missing.", "3", {"subject": "villages"}),
        ("A lecturer in Lima earns 18,000 pesos a month.", "18,000 pesos", {"subject": "earnings of lecturer"}),
        (
            "Aid came to 9 million dollars, of which about 4 million dollars was in cash.",
            "4 million dollars",
            {"subject": "cash"},
        ),
        (
            "Aid came to 9 million dollars, of which 4 million dollars was in Peru.",
            "4 million dollars",
            {"subject": "Aid"},
        ),
    ],
    "holidays whose days move from year to year": [
        (
            "Hefei received 3.2 million visits during the Spring Festival holiday.",
            "3.2 million",
            {"time_period": "2021-02-11/2021-02-17"},
        ),
        (
            "In the Dragon Boat Festival holiday of 2019, hotels in Perak had 40,000 guests.",
            "40,000",
            {"time_period": "2019-06-07/2019-06-09"},
        ),
        (
            "Last year's May Day holiday brought Anhui 9 million trips. During the Spring Festival, there were 12 million.",
            "12 million",
            {"time_period": "2021-02-11/2021-02-17"},
        ),
        ("The Spring Festival gala cost the city 3 million yuan in 2019.", "3 million yuan", {"time_period": "2019"}),
        (
            "In March, when the Spring Festival holiday was long over, the mill sold 40 tons.",
            "40 tons",
            {"time_period": "2021-03"},
        ),
    ],
    "what a census counts, costs and says of the years since the one before": [
        (
            "With zero hour of November 1, 2020 as the standard time, Velm took part in the census.\n\nThe city had 871,460 "
            "residents, 23.7 percent fewer than the 1,142,350 counted in 2010. The population thus shrank by 2.7 percent "
            "a year on average.",
            "2.7 percent",
            {"time_period": "2010/2020"},
        ),
        (
            "On Census Night, 27 June 2021, Tema had 171,000 people.\n\nIt was the sixth census. It cost 521 million dollars.",
            "521 million dollars",
            {"time_period": "2021"},
        ),
        (
            "With zero hour of November 1, 2020 as the standard time, Velm took part in the census. The city had 871,460 "
            "residents.\n\nTable 1. Residents of districts\n\nArea    2020    2010\nYimei    152,330    182,960\nTieli    241,394    297,600\n",
            "152,330",
            {"time_period": "2020-11-01"},
        ),
        (
            "Kent sold 40 tons of hops in 2020, against 20 tons in 2014. Sales thus grew by 12 percent a year on average.",
            "12 percent",
            {"time_period": "2014/2020"},
        ),
    ],
    "the nation's hubs and provinces, how far a place lies, a capital's fund, two ports together": [
        (
            "Wuhu has 40 ports. Anhui is one of eight national hubs for rail.",
            "eight",
            {"ref_area_name": "China"},
        ),
        (
            "Sales of Shandong grew 4 percent. They came fifth among the 11 coastal provinces.",
            "11",
            {"ref_area_name": "China"},
        ),
        (
            "Guizhou opened 12 parks. By the end of May it had 87 provincial laboratories.",
            "87",
            {"ref_area_name": "Guizhou"},
        ),
        (
            "In Yunnan the gap is 2.59 to one, which is wider than the national 2.31 to one.",
            "2.31 to one",
            {"ref_area_name": "China"},
        ),
        (
            "Hefei rents racks for 0.3 yuan. Shanghai is only 470 kilometers away, and half of the racks are let.",
            "470 kilometers",
            {"ref_area_name": "Hefei"},
        ),
        (
            "Gansu grows apples. An orchard in Tianshui, 300 kilometers to the southeast, has 400 trees.",
            "300 kilometers",
            {"ref_area_name": "Tianshui"},
        ),
        (
            "Coffee exports of Uganda fell 2 percent. Kampala has set up a fund of 31 million dollars for farmers.",
            "31 million dollars",
            {"ref_area_name": "Uganda"},
        ),
        (
            "China has 12 million graduates. Beijing has set up 14 industrial parks.",
            "14",
            {"ref_area_name": "Beijing"},
        ),
        (
            "Xinjiang sent 12,000 trains abroad in 2020. Horgos handled 5,941 trains. Alashankou handled 4,280 trains. "
            "Together, the two ports accounted for over half of the trains of China.",
            "half",
            {"ref_area_name": "Xinjiang"},
        ),
    ],
    "who invests and who buys, Vietnamese names": [
        (
            "Vietnam drew 12 billion dollars of foreign investment. Among 88 countries and territories, Japan ranked first "
            "with 3.1 billion dollars, ahead of Singapore with 2.2 billion dollars.",
            "2.2 billion dollars",
            {"ref_area_name": "Vietnam"},
        ),
        (
            "Among 180 countries and territories, Denmark came first with 90 points.",
            "90 points",
            {"ref_area_name": "Denmark"},
        ),
        (
            "Trade turnover of Armenia grew by 3 percent. Members of the union took up 33.2% of the turnover, including "
            "Russia 20.1% and Kazakhstan 10.4%.",
            "10.4%",
            {"ref_area_name": "Armenia"},
        ),
        (
            "Lanzhou sent 312 trains abroad. Central Asia was the destination of 187 trains.",
            "187",
            {"ref_area_name": "Lanzhou"},
        ),
        (
            "C\u1ea7n Th\u01a1 sold 40 tons of rice, and H\u1ea3i Ph\u00f2ng 12 tons.",
            "12 tons",
            {"ref_area_name": "Hai Phong"},
        ),
    ],
    "what a look back leads to, the same period of a year, months and quarters of the year": [
        (
            "Velm sold pepper for 40 million yuan in 2020. In 2014 sales were 5 million yuan, so the trade has become eight times as big.",
            "eight times",
            {"time_period": "2020"},
        ),
        (
            "Velm sold 40 tons in 2020. In 2014 it sold 5 tons, so it was five times what it sold in 2012.",
            "five times",
            {"time_period": "2014"},
        ),
        (
            "Cement output was 43,000 tons in the second quarter, up 6 percent from the first quarter and 19 percent on the same period of 2020.",
            "19 percent",
            {"time_period": "2021-Q2", "comparison_basis": "yoy"},
        ),
        (
            "Consumer prices in Anhui rose 0.4 percent in May. Over the five months, they averaged 0.2 percent above the same period of last year.",
            "0.2 percent",
            {"time_period": "2021-01/2021-05"},
        ),
        (
            "People in Perak earned 11,800 ringgit last year, a report says. The economy grew by 6.1 percent in the first quarter.",
            "6.1 percent",
            {"time_period": "2021-Q1"},
        ),
    ],
    "forecasts held against earlier ones, months alone, times in brackets": [
        (
            "The bank sees prices rising 2.6 percent this year, compared with the 3.3 percent predicted in May, and 2.0 percent in 2022.",
            "3.3 percent",
            {"time_period": "2021"},
        ),
        (
            "The ministry expects growth of 4 percent in 2021, instead of the 3.1 percent it saw in April, and 3 percent in 2022.",
            "3 percent",
            {"time_period": "2022"},
        ),
        (
            "Peru sent 6 million parcels in 2020, 3 percent more than in 2019. In May alone, firms bought 40 vans. The 290 agents handled 7 million calls.",
            "7 million",
            {"time_period": "2020"},
        ),
        (
            "Peru's quota for 2020 came to 2,700 tons, up 5.9 percent (2019: +21.4 percent).",
            "+21.4 percent",
            {"time_period": "2019"},
        ),
        (
            "In the second quarter the rate was 34 percent in Leeds (36 percent before revision, now 33 percent) and 29 percent in Kent.",
            "29 percent",
            {"time_period": "2021-Q2"},
        ),
    ],
    "an opening without figures tells no topic": [
        (
            "Exporters in Peru have lost ground this year.\n\nBetween January and May they shipped milk worth 487 million "
            "dollars, 6 percent less than a year ago. Cheese came to 15,000 tons.\n\nJapan was the best customer with 34 percent of earnings.",
            "34 percent",
            {"time_period": "2021-01/2021-05"},
        ),
        (
            "Main indicators of the zone, January to June\n\nThe zone came out of the red in the second quarter. Firms "
            "have been working hard.\n\nRestaurants sold food for 50 million yuan.",
            "50 million yuan",
            {"time_period": "2021-01/2021-06"},
        ),
    ],
    "containers that ports handle, initials that are of nouns": [
        (
            "The port of Callao handled 2.3 million TEUs in 2020, 4 percent more than in 2019.",
            "4 percent",
            {"subject": "containers handled by port"},
        ),
        (
            "The east terminal handled 310,000 TEUs in May. It handled 290,000 TEUs in April.",
            "290,000 TEUs",
            {"subject": "containers handled by east terminal"},
        ),
        (
            "The container throughput of Colombo rose to 7.1 million TEUs. Hambantota handled 0.4 million TEUs.",
            "0.4 million TEUs",
            {"subject": "container throughput"},
        ),
        (
            "Many had already changed their minds. ACT climbed from 10 percent to 12 percent in the June poll.",
            "12 percent",
            {"subject": "share of ACT"},
        ),
    ],
    "a question asks about a noun, not about its verb or who asks": [
        (
            "Spending on roads was 5 million euros last year.\n\nRadio Velm: Is that within reach?\n\n"
            "The final figure for 2020 was 6 million euros.",
            "6 million euros",
            {"subject": "Spending on roads"},
        ),
        (
            "Herring was scarce this year.\n\nQ: How did the fishing fleet fare?\n\nA: By our estimate its output was 28 million euros.",
            "28 million euros",
            {"subject": "output of fishing fleet"},
        ),
    ],
    "who expects or wants a number is not what it is of": [
        (
            "Sugar output was 9 million tonnes last season. Deshpande expects 11.5 million tonnes next season.",
            "11.5 million tonnes",
            {"subject": "Sugar output"},
        ),
        (
            "The province has 3,500 certified brokers. Moreno wants 5,000 by the end of 2023.",
            "5,000",
            {"subject": "certified brokers"},
        ),
        (
            "Inflation was 4.2 percent in June. The board now expects 4.6 percent for December.",
            "4.6 percent",
            {"subject": "inflation"},
        ),
        ("The firm wants 40 nurses. The clinic expects 300 patients.", "40", {"subject": "nurses"}),
    ],
    "a ratio told again, a part of it, what a works turns out, what may be borrowed": [
        (
            "The income of urban residents was 2.29 times that of rural residents. A year before, the ratio stood at 2.36.",
            "2.36",
            {"subject": "ratio of income of urban residents"},
        ),
        (
            "The airport collected 41 million dollars in revenue, 17 million dollars of it from the landing fee.",
            "17 million dollars",
            {"subject": "revenue from landing fee"},
        ),
        (
            "Farmers planted 30,000 hectares of rice, 12,000 hectares of it on new land.",
            "12,000 hectares",
            {"subject": "area of rice"},
        ),
        ("The new line turned out 320 tons in May.", "320 tons", {"subject": "output of new line"}),
        ("Small farms can borrow up to 15,000 dollars.", "15,000 dollars", {"subject": "loans of Small farms"}),
    ],
    "rand without a comma, where dams fall to, provinces in short": [
        (
            "A family using 20kl will pay R612 a month, R37 more. Unpaid bills stood at R7.9bn in February.",
            "R612",
            {"unit_measure": "ZAR", "value": 612.0, "scenario": "target"},
        ),
        (
            "A plant near Durban is to supply 50 million litres at R12 to R15 a kilolitre.",
            "R12",
            {"unit_measure": "ZAR", "value": 12.0},
        ),
        ("The dams fell under 20% at the height of the drought in 2018.", "20%", {"statement_kind": "share"}),
        (
            "VICTORIA — The beetle has killed 582 million cubic metres of B.C.'s lodgepole pine, the chief forester said.",
            "582 million cubic metres",
            {"ref_area_name": "British Columbia"},
        ),
    ],
    "terminals have numbers, whose fiscal year it is, the same month across a country": [
        (
            "The south hall of Terminal 4, a $310 million project with 8 gates, opens in 2024.",
            "8",
            {"subject": "gates"},
        ),
        (
            "In May 83.1 per cent of patients were seen within four hours, compared with 89.1 per cent across England.",
            "89.1 per cent",
            {"time_period": "2021-05", "ref_area_name": "England"},
        ),
    ],
    "who says it is no part of it, ages and rates told once": [
        (
            "General manager Ana Cruz said 60 per cent of visitors came from Peru.",
            "60 per cent",
            {"subject": "share of Peru in visitors"},
        ),
        (
            "Surveys show that 66.5 percent of 18- to 34-year-olds in Portugal lived with their parents in 2017.",
            "66.5 percent",
            {"subject": "share of 18- to 34-year-olds that lived with their parents", "time_period": "2017"},
        ),
        (
            "Occupancy was 54 per cent in the first half, compared with 52 per cent in 2017 and a national figure of 50.",
            "50",
            {"unit_measure": "percent", "subject": "Occupancy"},
        ),
        (
            "The share was 66.5 percent in Portugal, the second highest in the EU after Croatia's 77.",
            "77",
            {"unit_measure": "percent", "ref_area_name": "Croatia"},
        ),
    ],
    "a list of moves since a year, what is planted besides, one thing unchanged": [
        (
            "House prices in Porto have risen 118 percent since 2015, wages 35 percent.",
            "35 percent",
            {"subject": "wages", "comparison_basis": "since:2015"},
        ),
        (
            "The board wants members to plant 10,000 more hectares by 2030.",
            "10,000 more hectares",
            {"unit_measure": "ha", "scenario": "target", "time_period": "2030"},
        ),
        (
            "The dividend of 20 cents per share is unchanged from 2016.",
            "20 cents",
            {"time_period": str(DAY)},
        ),
        (
            "A $690 million wind farm has been approved near Boise.",
            "$690 million",
            {"unit_measure": "USD"},
        ),
        (
            "The airline, which laid off 2,600 workers on Oct. 1, carried 1.9 million passengers in the third quarter. "
            "Its market share dropped to 26 percent.",
            "26 percent",
            {"time_period": f"{DAY.year - 1}-Q3"},
        ),
    ],
    "letters before amounts, towns called new, how old somebody was": [
        (
            "When petrol was N195 per litre, people hesitated. At N600 they call us, said the firm in Kano.",
            "N600",
            {"unit_measure": "NGN", "value": 600.0},
        ),
        (
            "\u201cWe had 120 mm in an hour, and that cost us $3.5 million,\u201d the mayor of Regina said.",
            "$3.5 million",
            {"unit_measure": "CAD", "value": 3.5e6},
        ),
        ("A butcher in New Glarus handled 410 deer in 2011.", "410", {"ref_area_name": None}),
        (
            "\u201cI have sailed here since I was 12, and last year I saw four whales,\u201d said Ana Cruz.",
            "12",
            {"unit_measure": "year", "subject": "age"},
        ),
        (
            "COLOMBO: The rupee, which traded at 200 to the dollar in February, has slumped to 365.",
            "365",
            {"unit_measure": "LKR"},
        ),
    ],
    "the year a figure of today is compared with": [
        (
            "More than 7,900 pupils in Leeds got their results today. In Bradford, the pass rate was 55.8 per cent, up"
            f" from 53.2 per cent in {DAY.year - 1}.",
            "53.2 per cent",
            {"time_period": str(DAY.year - 1)},
        ),
        (
            "More than 7,900 pupils in Leeds got their results today. In Bradford, the pass rate was 55.8 per cent, up"
            f" from 53.2 per cent in {DAY.year - 1}.",
            "55.8 per cent",
            {"time_period": str(DAY.year)},
        ),
    ],
    "the dollar sign before the country's letters, and measures of rivers and dams": [
        (
            "Iron ore fetched $US153.60 a tonne at Port Hedland. The miner earned $US17.1 billion at home.",
            "$US17.1 billion",
            {"unit_measure": "USD", "value": 17.1e9, "ref_area_name": "Port Hedland"},
        ),
        (
            "Inflow at the Sarn dam was 112,000 cusecs, while the lake held 6.8 tmcft.",
            "112,000 cusecs",
            {"unit_measure": "ft3/s", "value": 112000.0, "subject": "Inflow at the Sarn dam"},
        ),
        (
            "Inflow at the Sarn dam was 112,000 cusecs, while the lake held 6.8 tmcft.",
            "6.8 tmcft",
            {"unit_measure": "ft3", "value": 6.8e9, "subject": "lake"},
        ),
        (
            "Air traffic drops; Velm Pacific carries 3.1M\n\nMANILA, Philippines - The carrier flew 3.1 million people.",
            "3.1M",
            {"value": 3.1e6, "ref_area_name": "Philippines"},
        ),
    ],
    "from one quarter to the next, below a peak of so much": [
        (
            "House prices in Galway rose by 1.2% between the third and fourth quarters of 2017.",
            "1.2%",
            {"time_period": "2017-Q4", "comparison_basis": "qoq"},
        ),
        (
            "Rents are still 42% below the peak of €1,670 reached in the third quarter of 2007.",
            "42%",
            {"time_period": str(DAY), "comparison_basis": "since:2007-07"},
        ),
        (
            "Rents are still 42% below the peak of €1,670 reached in the third quarter of 2007.",
            "€1,670",
            {"time_period": "2007-Q3", "statement_kind": "level"},
        ),
        (
            "The tea business grew 9 per cent by value and 6 per cent by volume.",
            "6 per cent",
            {"statement_kind": "change", "value": 6.0, "subject": "tea business"},
        ),
    ],
    "what another thing makes up, the average of some years": [
        (
            "Net income fell by 62 percent to 410 million pesos due to fuel, which made up 47 percent of costs.",
            "47 percent",
            {"subject": "share of fuel in costs", "applies_to": None},
        ),
        (
            "Storage is 20 percent of capacity, while the 10-year average for the period is 33 per cent.",
            "33 per cent",
            {"subject": "share of Storage in capacity"},
        ),
    ],
    "a total that rises by thousands to millions": [
        (
            "The scheme costs 300 million pesos. The jobless total rose by 177,000 to 2.1 million in May, a rate of 6.7 percent.",
            quote,
            told,
        )
        for quote, told in (("2.1 million", {"unit_measure": "1"}), ("6.7 percent", {"subject": "unemployment rate"}))
    ],
    "who forecast on a day": [
        (
            "Finance Minister Ana Orlo forecast on Wednesday that the Polish economy would shrink 3.5 percent this year.",
            "3.5 percent",
            {"subject": "Polish economy", "scenario": "target"},
        )
    ],
    "all but one": [
        (
            "Peru has 11 gigawatts of wind capacity, more than any other country except China, and aims for 40 gigawatts by 2030.",
            "40 gigawatts",
            {"ref_area_name": "Peru"},
        )
    ],
    "costs that are paid in part": [
        (
            "The town pays 30 percent of the cost of imported embryos, up to 3,000 pesos per head.",
            "30 percent",
            {"subject": "share of town in cost of imported embryos", "of": None},
        ),
        (
            "Roses made up more than half of the 1.1 billion stems shipped abroad, carnations a quarter.",
            "1.1 billion",
            {"subject": "stems"},
        ),
    ],
    "points of growth": [
        (
            "Domestic demand contributed 0.9 points to growth and exports 1.8 points.",
            quote,
            {"statement_kind": "share", "unit_measure": "percentage_point", "subject": subject},
        )
        for quote, subject in (
            ("0.9 points", "contribution of Domestic demand to growth"),
            ("1.8 points", "contribution of exports to growth"),
        )
    ]
    + [
        (
            "Trade cut 0.4 points from growth while stocks added 0.2 points to it.",
            "0.4 points",
            {"value": -0.4, "unit_measure": "percentage_point", "subject": "contribution of Trade to growth"},
        ),
        ("Banks added 12 points to the index.", "12 points", {"unit_measure": "1"}),
    ],
    "how a year ended": [
        ("Unemployment ended the year at 12.9%.", "12.9%", {"time_period": "2020-12-31", "scenario": "actual"}),
        (
            "In 2019 the firm hired 30 people; it finished the year with 400 employees.",
            "400",
            {"time_period": "2019-12-31"},
        ),
    ],
    "who is more optimistic": [
        (
            "The bank expects growth of 1.3% this year; the government is more optimistic, with 2.1% for 2021.",
            "2.1%",
            {"scenario": "target", "time_period": "2021"},
        )
    ],
    "what several firms do together": [
        (
            "Orlo, Velm Iron and Tarn plan to lift their combined output from 580 million tonnes last year to 790 million"
            " in 2023.",
            "790 million",
            {"subject": "output", "scenario": "target"},
        )
    ],
    "classes of size": [
        (
            "Firms with 250 or more workers, 0.2 percent of the total, employ 36 percent of all workers.",
            "36 percent",
            {"subject": "share of Firms in workers"},
        ),
        (
            "Farms of 100 hectares and more, only 1.5 per cent of the total, work 82.4 per cent of the land.",
            "82.4 per cent",
            {"subject": "share of Farms in land"},
        ),
    ],
    "figures in pairs of brackets": [
        (
            "Lima led with 447 contracts worth 980 million pesos, followed by Cuzco (198 contracts, 310 million pesos) and Puno"
            " (176; 290 million pesos).",
            quote,
            {"subject": subject, "ref_area_name": place},
        )
        for quote, subject, place in (
            ("310 million pesos", "value of contracts", "Cuzco"),
            ("176", "contracts", "Puno"),
        )
    ],
    "firms are no places": [
        (
            "In Peru, wages rose 4 percent in May. At Velm Textiles, 300 people lost their jobs.",
            "300",
            {"ref_area_name": "Peru"},
        ),
        (
            "In Peru, wages rose 4 percent in May. At Velm Port, 300 ships were unloaded.",
            "300",
            {"ref_area_name": "Velm Port"},
        ),
    ],
    "what was set up in a year long ago": [
        (
            "An institute set up jointly with the university of Lima in 2015 has 7 laboratories.",
            "7",
            {"time_period": "2021-07-19"},
        ),
        (
            "Services accounted for 27 percent, consulting for 6 percent.",
            "6 percent",
            {"subject": "share of consulting"},
        ),
    ],
    "what another thing does behind as and after": [
        (
            "The margin of the mill fell 0.6 points to 37.5 percent as raw cotton prices climbed about 20 percent.",
            "20 percent",
            {"subject": "raw cotton prices", "of": None},
        ),
        ("Exports rose to 37.5 tons after wages rose 20 percent.", "20 percent", {"subject": "wages", "of": None}),
        ("Output was 3.2 million tonnes as of May, rising 4 percent.", "4 percent", {"of": "3.2 million tonnes"}),
        (
            "Petrol sold at 192 pesos a litre after the ministry had cut it by one peso.",
            "one peso",
            {"unit_measure": "MXN/L"},
        ),
    ],
    "what comes second and third": [
        (
            "Sales of sauce came to 640 million yuan. Tea ranked second with 410 million yuan, and wine third with 385"
            " million yuan.",
            quote,
            {"subject": subject},
        )
        for quote, subject in (("410 million yuan", "Sales of Tea"), ("385 million yuan", "Sales of wine"))
    ]
    + [
        (
            "Exports to Togo came to 640 million dollars. Mali ranked second with 410 million dollars, Niger third with"
            " 300 million dollars.",
            "300 million dollars",
            {"subject": "Exports to Niger"},
        )
    ],
    "produce and other words for goods": [
        (
            "Farmers sold fresh produce worth 2.1 million pesos.",
            "2.1 million pesos",
            {"subject": "value of fresh produce"},
        ),
        (
            "Net profit attributable to shareholders jumped 42.5 percent to 5.32 billion pesos.",
            "42.5 percent",
            {"subject": "Net profit"},
        ),
    ],
    "money that is to be raised": [
        (
            "The firm spent 268 million pesos on research. It plans to raise up to 900 million pesos in a share sale.",
            "900 million pesos",
            {"subject": "money raised", "scenario": "target"},
        ),
        (
            "Spending was 268 million pesos. The city wants to raise it to 300 million pesos.",
            "300 million pesos",
            {"subject": "Spending"},
        ),
    ],
    "shares in a place": [
        ("In the city 15 percent of homes are empty.", "15 percent", {"subject": "share of empty homes"}),
        (
            "In Peru 15.4 percent of wind power was curtailed in 2016 and 12 percent in 2017.",
            "12 percent",
            {"subject": "share of wind power curtailed", "time_period": "2017"},
        ),
    ],
    "what stands in a place goes on as they": [
        (
            "Peru has many mills. Wind turbines of 4.3 gigawatts turn in Piura. In 2020 they fed 6.8 billion kWh into the grid.",
            "6.8 billion kWh",
            {"ref_area_name": "Piura", "subject": "electricity fed by Wind turbines"},
        )
    ],
    "rates of groups and countries in brackets": [
        (
            "The jobless rates for men (4.1 percent), women (3.7 percent) and the young (11.2 percent) barely moved in May.",
            "3.7 percent",
            {"subject": "jobless rate for women"},
        ),
        (
            "The lowest unemployment rates in May were recorded in the Czech Republic (2.4%), Malta and Poland (both 3.1%).",
            "2.4%",
            {"subject": "unemployment rate", "ref_area_name": "Czech Republic"},
        ),
        (
            "Annual inflation was 0.9% in May. Among the components energy had an annual rate of -2.2%. The lowest annual "
            "rates were registered in Portugal (-0.4%) and Greece (-0.2%). The highest annual rates were recorded in "
            "Hungary (3.3%) and Latvia (2.8%).",
            "3.3%",
            {"value": 3.3, "subject": "inflation", "ref_area_name": "Hungary"},
        ),
    ],
    "revised rates that growth is set against": [
        (
            "Chile's economy grew 1.8 percent in the first quarter of 2019, slowing from a revised 3.5 percent in the fourth.",
            "3.5 percent",
            {"statement_kind": "change", "subject": "growth of the economy"},
        ),
        (
            "Factory output rose 0.4 percent in May, down from an upwardly revised 0.9 percent in April.",
            "0.9 percent",
            {"statement_kind": "change", "subject": "Factory output"},
        ),
    ],
    "what is expected is no threshold": [
        (
            "Velm Turbines expects revenue of at least 5.5 billion euros for the year, after 7.2 billion in 2019.",
            "5.5 billion euros",
            {"scenario": "target"},
        ),
    ],
    "what money is told of beside other money": [
        (
            "In May the state ran a deficit of 3.1 billion pesos, compared with a surplus of 400 million pesos in May 2020.",
            "400 million pesos",
            {"subject": "surplus", "time_period": "2020-05"},
        ),
        (
            "The Copper Fund held 2.4 billion pesos on June 1. The Pension Reserve Fund stood at 9.9 billion pesos.",
            "9.9 billion pesos",
            {"subject": "Pension Reserve Fund"},
        ),
        (
            "Expenditure was 7.7 billion soles. Mining revenue accounted for 2.2 billion soles, down 3 percent.",
            "2.2 billion soles",
            {"subject": "Mining revenue"},
        ),
    ],
    "averages, key rates and numbers beside other figures": [
        (
            "Hospitals added 21,000 jobs in May, above the average monthly gain of 17,000 over the prior 12 months.",
            "21,000",
            {"comparison_basis": None},
        ),
        (
            "The jobless rate was 6.3 percent. The Bank of Thailand kept its key rate unchanged at 1.5 percent in June.",
            "1.5 percent",
            {"subject": "key rate"},
        ),
        (
            "The jobless rate of the young fell to 9.8 percent, with the number of young job seekers totaling 81,000.",
            "81,000",
            {"subject": "number of young job seekers"},
        ),
    ],
    "named rates and bare points beside other rates": [
        (
            "Inflation jumped to 9.3% in May, above the central bank's 8.5% policy rate.",
            "8.5%",
            {"statement_kind": "share", "subject": "policy rate"},
        ),
        (
            "Wages grew 4% in May, when Latvia had a 7.1 percent jobless rate.",
            "7.1 percent",
            {"statement_kind": "share", "subject": "jobless rate"},
        ),
        (
            "The employment rate was 72.4 per cent, up 0.3 on the quarter.",
            "0.3",
            {"value": 0.3, "unit_measure": "percentage_point", "comparison_basis": "qoq"},
        ),
    ],
    "what agencies put around their figures": [
        (
            "LIMA, Jul 16 (EFE).- Peru's unemployment rate was 7.8 percent of the active population in June.",
            "7.8 percent",
            {"subject": "unemployment rate", "ref_area_name": "Peru"},
        ),
        (
            "The office has revised upwards the GDP growth for 2019 to 2.6 per cent from 2.2 per cent estimated earlier.",
            "2.6 per cent",
            {"subject": "GDP growth", "time_period": "2019"},
        ),
        (
            "GDP at Constant (2015) Prices in the second quarter is estimated at 36 billion pesos in Chile.",
            "36 billion pesos",
            {"ref_area_name": "Chile"},
        ),
        (
            "GDP was 3 billion soles. The per capita income in 2020 is likely to attain a level of 9,646 soles in Peru.",
            "9,646 soles",
            {"subject": "per capita income"},
        ),
        (
            "Kenya's gross value added (GVA) in the mining sector fell by 0.7 per cent in the second quarter.",
            "0.7 per cent",
            {"subject": "gross value added in the mining sector"},
        ),
        (
            "Inflation rose to 7.2% in June, its third month above the bank's preferred range of 3%-6%.",
            "6%",
            {"subject": "inflation"},
        ),
        (
            "Kenya's inflows rose by 9% to $1.1 billion. Flows to East Africa as a whole increased by 4% to $8 billion.",
            "$8 billion",
            {"ref_area_name": "East Africa"},
        ),
    ],
    "points that an index stands at": [
        (
            "The Tea Price Index averaged 93.4 points in June 2021, 2.6 percent higher than in May.",
            "93.4 points",
            {"statement_kind": "level", "unit_measure": "1"},
        ),
        (
            "The Rice Price Index, at 96.1 points, was 0.7 percent lower than in May 2021.",
            "96.1 points",
            {"statement_kind": "level", "unit_measure": "1"},
        ),
        (
            "The occupancy rate averaged 71.6 percent, 8.2 points more than in May 2020.",
            "8.2 points",
            {"statement_kind": "change", "unit_measure": "percentage_point"},
        ),
        (
            "Real GDP grew by 0.2% in May 2021, following an unrevised fall of 0.3% in April.",
            "0.3%",
            {"value": -0.3, "subject": "Real GDP"},
        ),
    ],
    "the average of years before": [
        (
            "Fires burnt 54,000 hectares in Greece in 2017, four times the average of the previous ten years, and killed 14 people.",
            "14",
            {"time_period": "2017"},
        ),
        (
            "Fires burnt 54,000 hectares in Greece in 2017, four times the average of the previous ten years, and killed 14 people.",
            "four times",
            {"time_period": "2017"},
        ),
    ],
    "barrels a day in short": [
        (
            "Libya pumped 1.16 mb/d in June, up 40 kb/d on May.",
            "40 kb/d",
            {"value": 40000, "unit_measure": "bbl/d", "statement_kind": "change"},
        ),
        ("World supply rose to 95.6 mb/d in June.", "95.6 mb/d", {"value": 95600000, "unit_measure": "bbl/d"}),
    ],
    "markets on the day of the news": [
        (
            "Prices rose 3 percent in June. Sterling was down 0.2% at $1.3760 by 0810 GMT.",
            "$1.3760",
            {"time_period": "2021-07-19"},
        ),
        (
            "Exports rose 3 percent in June. Yields on 10-year government bonds eased 2 basis points to 1.24 percent.",
            "1.24 percent",
            {"time_period": "2021-07-19"},
        ),
        (
            "Exports rose 3 percent in June. Crude was last trading at $71.20 a barrel.",
            "$71.20 a barrel",
            {"time_period": "2021-07-19"},
        ),
    ],
    "lists whose title tells the time only": [
        (
            "Population of the city of Velm, 31 December 2018\n\nTotal: 235,239 (+3,386)\nMen: 114,919\nWomen: 120,320",
            "114,919",
            {"time_period": "2018-12-31", "subject": "Population of Men"},
        ),
        (
            "Output in Peru in the first half\n\nThe office told of it.\n\nCoal - 55.4 tons (101.9% to 2020)\n"
            "Crude oil - 37.2 tons (98.0%)\nGas - 26.8 tons (96.1%)",
            "37.2 tons",
            {"subject": "Crude oil"},
        ),
        (
            "Farms\n\n* Maize: 744 tonnes\n* Cattle: 5,642,400 head\n* Goats: 3,100 head",
            "5,642,400",
            {"subject": "Cattle"},
        ),
    ],
    "a table with more columns further down": [
        (
            "Output of industry in Peru, September 2020\n\n"
            "                            September          January-September\n"
            "                         Growth rate (%)       Growth rate (%)\n"
            "Mining                          3.2                   4.7\n"
            "Furniture                       2.4                  12.5\n\n"
            "Products            Output   Growth(%)    Output   Growth(%)\n"
            "Cement (tons)        20504       -13.0    177692         5.3\n"
            "Lime (tons)           7375       -21.2     80589         2.0",
            quote,
            told,
        )
        for quote, told in (
            ("80589", {"time_period": "2020-01/2020-09", "subject": "Output of Lime", "statement_kind": "level"}),
            ("2.0", {"statement_kind": "change", "unit_measure": "percent", "of": "80589"}),
        )
    ],
    "countries that goods and guests come from": [
        (
            "Trade of Chad\n\nTrade of Chad rose in 2020.\n\nTrade with member states of the union\n\n"
            "Country\tTurnover, mln USD\tShare, %\nTotal\t947.6\t100.0\nNiger\t613.9\t64.8\nGabon\t311.5\t32.9",
            quote,
            {"ref_area_name": "Chad", "subject": subject},
        )
        for quote, subject in (("613.9", "Turnover of Niger"), ("947.6", "Turnover"))
    ],
    "rows of places are no headings": [
        (
            "Chad's herds\n\nN'DJAMENA, 11 February - As of the end of 2020, 67.1 million animals were counted in the country."
            " There were 4.1 million horses.\n\nAnimals by region, thousand head:\nBatha 5,452.8\nKanem 3,571.6\n\n"
            "The number of herders was 298,800.",
            quote,
            {"ref_area_name": "Chad"},
        )
        for quote in ("4.1 million", "298,800")
    ],
    "rows that tell more than their value": [
        (
            "Freight slows\n\nFreight in Peru, first quarter of 2020 (million tonnes)\n\nRail 68.3, up 17.6% y/y\n"
            "Road 32.6, up 16.4% y/y\nAir 17.7, up 20.0% y/y",
            "32.6",
            {"value": 32_600_000.0, "unit_measure": "t", "time_period": "2020-Q1", "ref_area_name": "Peru"},
        ),
        (
            "Prices of vegetables on March 5, 2020 (pesos per kg)\n\nTomato 5.2, down 0.3 on the week\n"
            "Cucumber 6.1, up 0.2 on the week\nPotato 2.8, unchanged",
            "5.2",
            {"value": 5.2, "time_period": "2020-03-05"},
        ),
    ],
    "years of a table that end in another month": [
        (
            "Orlo Power, year to 30 June\n\n                 2016     2017    Change\n"
            "Units sold (GWh)        7,912    8,272     4.6%\nLoans (Sh million)       49      62    26.5%",
            quote,
            {"time_period": period},
        )
        for quote, period in (("7,912", "2015-07/2016-06"), ("62", "2016-07/2017-06"))
    ]
    + [
        (
            "Steel of Goa, years ending March 31 (million tonnes)\n\nProduct | 2016 | 2017\nSlabs | 7.1 | 7.5\nRails | 1.2 | 1.1",
            "7.1",
            {"time_period": "2015-04/2016-03", "subject": "Steel of Slabs"},
        )
    ],
    "rows in commas with blank lines between": [
        (
            "Table 2: Population and Income\n\nIndicator, 2013, 2012\n\nYear-end population (10,000 persons): 104.2, 103.1"
            "\n\nIncome of urban residents (yuan): 17,936, 15,882\n\nIncome of rural residents (yuan): 10,745, 9,421",
            quote,
            told,
        )
        for quote, told in (
            ("103.1", {"value": 1_031_000.0, "time_period": "2012-12-31"}),
            ("10,745", {"time_period": "2013", "subject": "Income of rural residents"}),
        )
    ],
    "electricity generated, in a list": [
        (
            "Output in 2020: cement 6.02 million tons, up 9.8 percent; electricity generated 52.7 billion kWh, up 3 percent.",
            "52.7 billion kWh",
            {"subject": "electricity generated"},
        )
    ],
    "who says so in front of a sentence": [
        (
            "Exports from Peru grew in 2020. Anna Berg, deputy director of the agency, told a forum in Geneva that"
            " shipments of coffee came to 52,000 tonnes.",
            "52,000 tonnes",
            {"ref_area_name": "Peru", "time_period": "2020"},
        ),
        (
            "The port of Velm moved 63,000 tonnes in May. It is reported that wages there rose 4.2 percent.",
            "4.2 percent",
            {"time_period": "2021-05", "subject": "wages"},
        ),
        (
            "The Ministry of Finance said tax revenue in Ghana reached 812 million dollars in 2019.",
            "812 million dollars",
            {"ref_area_name": "Ghana", "time_period": "2019", "subject": "tax revenue"},
        ),
        (
            "The Wall Street Journal reported that car sales in Chile fell 7.5 percent in June.",
            "7.5 percent",
            {"ref_area_name": "Chile", "time_period": "2021-06", "subject": "car sales"},
        ),
        (
            "Mr. Lind told reporters that egg output in Ghana reached 39,000 tonnes in 2020.",
            "39,000 tonnes",
            {"ref_area_name": "Ghana", "time_period": "2020", "subject": "egg output"},
        ),
    ],
    "what is told of what was told before": [
        (
            "The port of Velm moved 63,000 tonnes in May. Officials said that was 4.2 percent more than a year earlier.",
            "4.2 percent",
            {"of": "63,000 tonnes", "comparison_basis": "yoy", "time_period": "2021-05"},
        ),
    ],
    "what a sector or region is set before": [
        (
            "In the public sector wages climbed to 437 pesos, 34.6 percent more, in the private sector to 370 pesos.",
            quote,
            told,
        )
        for quote, told in (
            ("437 pesos", {"subject": "wages"}),
            ("34.6 percent", {"of": "437 pesos"}),
        )
    ]
    + [("In towns prices rose 5 percent.", "5 percent", {"subject": "prices"})],
    "agencies that end their line with a point and a dash": [
        (
            "Coffee up\n\nSan Jose (EFE).- Costa Rica's coffee exports came to $374.5 million in 2010.",
            "$374.5 million",
            {"subject": "coffee exports", "ref_area_name": "Costa Rica"},
        )
    ],
    "what some of whom do": [
        (
            "Its 52,000 growers, 92 percent of whom deliver less than 100 tons, are getting old.",
            "92 percent",
            {"subject": "share of growers delivering less than 100 tons"},
        ),
        (
            "The study covered 300 women, 40 percent of whom had lost their jobs.",
            "40 percent",
            {"subject": "share of women of study that lost their jobs"},
        ),
        ("Smartphone ownership stands at just 14.6 percent.", "14.6 percent", {"subject": "Smartphone ownership"}),
    ],
    "whose they are is no place": [
        (
            "Rwanda plans a park. A fund owned by 23 African states will put up $100 million, the government $50 million.",
            "$50 million",
            {"ref_area_name": "Rwanda"},
        )
    ],
    "one change on the day, one on the year": [
        (
            "Gas traded at 188 pence, down 3 percent on the day but four times higher than a year ago.",
            quote,
            {"comparison_basis": basis},
        )
        for quote, basis in (("3 percent", None), ("four times", "yoy"))
    ],
    "what rains cut is told already": [
        (
            "Poland is likely to import 900,000 tonnes of wheat this season after rains cut the harvest to 9.1 million tonnes.",
            "9.1 million tonnes",
            {"scenario": "actual"},
        )
    ],
    "what is bought for so much a tonne": [
        (
            "The agency bought 2.3 million tonnes of wheat, paying farmers 480 zlotys a tonne.",
            "480 zlotys a tonne",
            {"subject": "price of wheat"},
        )
    ],
    "on top of what there is": [
        (
            "The region plans to add 40 megawatts this year, bringing the total to over 135 MW, and to build 7 more lines by 2030"
            " on top of the existing 6.",
            quote,
            told,
        )
        for quote, told in (("135 MW", {"time_period": "2021"}), ("6", {"subject": "lines built"}))
    ],
    "compared with so much for another": [
        ("Exports grew 41.2 percent, compared with 14.7 percent for imports.", "14.7 percent", {"subject": "imports"}),
        (
            "Sales of cars grew 41.2 percent, compared with 14.7 percent for lorries.",
            "14.7 percent",
            {"subject": "Sales of lorries"},
        ),
    ],
    "whom the largest buyer overtook": [
        (
            "In May shrimp exports from Peru came to 302 million USD. The US was the largest buyer with 67 million USD, overtaking"
            " Japan (52 million USD, -12 percent) and Chile (38 million USD, -24 percent).",
            quote,
            {"subject": "shrimp exports from Peru to Japan"},
        )
        for quote in ("52 million USD", "-12 percent")
    ],
    "what there is less of": [
        (
            "On an area of 720,000 ha farmers stocked 15 percent fewer larvae than last year.",
            "15 percent",
            {"subject": "larvae", "of": None},
        )
    ],
    "who forecasts": [
        ("The IMF forecasts growth of 3 percent.", "3 percent", {"subject": "growth", "scenario": "target"}),
        ("ORLO forecasts exports of 3.5 billion pesos, up 4 percent.", "3.5 billion pesos", {"subject": "exports"}),
    ],
    "what is counted over the year at whose end the rest is told": [
        (
            "The city counted 300 firms at the end of 2017, a net increase of 12. Their sales came to 4 billion pesos, 8 percent"
            " more.",
            quote,
            {"time_period": period},
        )
        for quote, period in (("300", "2017-12-31"), ("4 billion pesos", "2017"), ("8 percent", "2017"))
    ],
    "degrees of heat": [
        (
            "On a winter day with minus 22 degrees outside, it is 26 degrees inside the greenhouse.",
            quote,
            {"unit_measure": "degC", "subject": "temperature"},
        )
        for quote in ("minus 22 degrees", "26 degrees")
    ]
    + [("The slope is 26 degrees.", "26 degrees", {"unit_measure": "degree"})],
    "what is enough for some": [
        (
            "The province supplied 36 billion kilograms, enough to feed 100 million people.",
            "100 million",
            {"subject": "people"},
        ),
        (
            "The county wants to raise the share of vegetables sold under its own brand from 35 to 60 percent.",
            "60 percent",
            {"subject": "share of vegetables sold"},
        ),
    ],
    "what a quake does to people and houses": [
        (
            "A bomb went off in Peru, killing 12 people, wounding 30 and destroying 14 houses.",
            quote,
            {"subject": subject},
        )
        for quote, subject in (("12", "people killed"), ("30", "people wounded"), ("14", "houses destroyed"))
    ],
    "the third time in so many years": [
        (
            "Sales rose 5 percent in May. It is the third time in the last 40 years that warm air has hurt them. Exports fell 4"
            " percent.",
            "4 percent",
            {"time_period": "2021-05"},
        )
    ],
    "a threshold that is cleared": [
        (
            "The party cleared the 10 percent threshold with 13.1 percent and sends 80 deputies to the chamber.",
            "80",
            {"scenario": "actual"},
        )
    ],
    "towns that grow to so many people": [
        (
            "The population of Ohio fell by 657,000 in ten years. Akron grew by 20.2 percent to 346,100 people, having overtaken"
            " Dayton (235,967; down 7.0 percent).",
            quote,
            {"subject": "population"},
        )
        for quote in ("20.2 percent", "346,100", "235,967", "7.0 percent")
    ],
    "fewer than at the national census": [
        (
            "On November 1, 2020, 24 million people lived there, 2.66 percent fewer than at the sixth national census of 2010.",
            "2.66 percent",
            {"statement_kind": "change", "comparison_basis": "since:2010", "of": "24 million"},
        ),
        (
            "Children made up 14 percent of the population and those of 60 and over 19.78 percent.",
            "60",
            {"unit_measure": "year", "scenario": "condition"},
        ),
        ("The sex ratio was 104.26 (females = 100).", "104.26", {"statement_kind": "level", "unit_measure": "1"}),
        (
            "Of every 100,000 people 18,688 had a degree, up from 10,208; illiteracy dropped from 4.07 to 3.30 percent.",
            "4.07",
            {"unit_measure": "percent"},
        ),
    ],
    "the number of something that is raised by": [
        (
            "The city raised the number of beds by 3,000 last year.",
            "3,000",
            {"statement_kind": "change", "value": 3000.0},
        ),
        (
            "The city wants to cut the number of cars by 30,000.",
            "30,000",
            {"statement_kind": "change", "value": -30000.0},
        ),
    ],
    "a herd that is raised to so many head": [
        (
            "The league plans to raise its herd of beef cattle to 1.5 million head by 2025.",
            "1.5 million",
            {"subject": "herd of beef cattle", "scenario": "target"},
        ),
        (
            "It had 24 million people, 2.66 percent fewer than at the census of 2010, which corresponds to an average annual"
            " decrease of 0.27 percent.",
            "0.27 percent",
            {"subject": "people"},
        ),
    ],
    "whose office says what of another place": [
        ("Eurostat said prices in France rose 0.4 percent in January.", "0.4 percent", {"ref_area_name": "France"}),
        (
            "The EU's statistics office said unemployment in the euro zone rose to 10 percent.",
            "10 percent",
            {"ref_area_name": "Euro zone", "subject": "unemployment"},
        ),
        (
            "Analysts polled by Dow Jones Newswires had expected Italy's output to fall 0.3 percent.",
            "0.3 percent",
            {"ref_area_name": "Italy"},
        ),
    ],
    "a name in capitals that would be a small word": [
        ("The WHO said cases in Yemen rose to 10,000.", "10,000", {"subject": "cases", "ref_area_name": "Yemen"}),
        ("The WHO, which has 194 members, spent 6 billion dollars.", "6 billion dollars", {"subject": "spending"}),
    ],
    "a town with whose it is behind the comma": [
        (
            "Velmouth, Scotland's biggest port, landed 178,000 tonnes of fish last year.",
            "178,000 tonnes",
            {"ref_area_name": "Velmouth"},
        ),
        (
            "Dingxi in Gansu province, Ulanqab's rival for the title, has 3 million mu of potatoes.",
            "3 million mu",
            {"ref_area_name": "Dingxi"},
        ),
    ],
    "what belongs to a body with an of in its name": [
        (
            "The National Association of Home Builders' sentiment index rose to 72.",
            "72",
            {"subject": "sentiment index"},
        ),
        ("The University of Velm's income rose to 3 million pounds.", "3 million pounds", {"subject": "income"}),
        (
            "The value of Washington's farm production rose to 10 billion dollars.",
            "10 billion dollars",
            {"subject": "value of farm production"},
        ),
        (
            "The Bank of Botswana's objective for inflation is 3 to 6 percent.",
            "6 percent",
            {"subject": "inflation", "scenario": "target"},
        ),
    ],
    "what is done to those whose verb no list of forms has": [
        ("The outbreak could infect 20,000 people.", "20,000", {"subject": "people infected"}),
        ("The new law would free 4,000 prisoners.", "4,000", {"subject": "prisoners freed"}),
        ("The gang stole 300 sheep.", "300", {"subject": "sheep stolen"}),
        ("In Nigeria six of 17 people infected have died.", "17", {"subject": "people infected"}),
    ],
    "what costs or measures so much": [
        ("The agency published a plan costing $490 million.", "$490 million", {"subject": "cost of plan"}),
        ("The town opened a bridge measuring 300 metres.", "300 metres", {"subject": "length of bridge"}),
        (
            "A polysilicon plant costing 3.6 billion yuan will open in May with an annual capacity of 8,000 tonnes.",
            "8,000 tonnes",
            {"subject": "annual capacity of polysilicon plant"},
        ),
    ],
    "a range from one place to another": [
        (
            "Wages range from 200 dollars in Peru to 900 dollars in Chile.",
            "900 dollars",
            {"subject": "Wages", "ref_area_name": "Chile"},
        ),
        (
            "The case fatality rate ranges from 42 percent in Sierra Leone to 66 percent in Guinea.",
            "66 percent",
            {"subject": "case fatality rate"},
        ),
    ],
    "a list of places that do something": [
        (
            "Afghanistan, Uzbekistan and Tajikistan bought 82 percent of the flour.",
            "82 percent",
            {"subject": "share of Afghanistan, Uzbekistan and Tajikistan in flour"},
        ),
    ],
    "another kind of the same behind of": [
        (
            "Prices of second-hand homes were down 13.7 percent, of new ones 10.5 percent.",
            "10.5 percent",
            {"statement_kind": "change", "value": -10.5, "subject": "Prices of new homes"},
        ),
        (
            "Sales of trucks rose 3 percent, of vans 4 percent.",
            "4 percent",
            {"statement_kind": "change", "subject": "Sales of vans"},
        ),
        (
            "The number of firms grew by 3 percent; of 400 surveyed 12 percent closed.",
            "12 percent",
            {"statement_kind": "share"},
        ),
    ],
    "a rate that touches its figure": [
        ("Ten-year bond yields touched 6.96 percent.", "6.96 percent", {"subject": "Ten-year bond yields"}),
    ],
    "some time after another event": [
        (
            "Prices fell 12.6 percent in the first quarter, a week after Spain asked for up to 100 billion euros.",
            "12.6 percent",
            {"subject": "Prices", "of": None},
        ),
        (
            "Prices fell 12.6 percent in the first quarter, a week after Spain asked for up to 100 billion euros.",
            "100 billion euros",
            {"subject": "money asked for"},
        ),
    ],
    "more than planned, behind another currency in brackets": [
        (
            "The wing cost 7.4 billion naira (about $17 million), 1.1 billion more than planned.",
            "1.1 billion",
            {"unit_measure": "NGN"},
        ),
        (
            "The road cost 740 million rand, more than twice the 300 million planned.",
            "300 million",
            {"unit_measure": "ZAR"},
        ),
    ],
    "what is doubled to so many, with where it is": [
        (
            "The wing opened, doubling the number of beds in public hospitals to 480.",
            "480",
            {"subject": "number of beds"},
        ),
    ],
    "what a sum is of that they amount to": [
        (
            "Bad loans rose to 8.72 percent of the total in April. They amount to 152.7 billion euros.",
            "152.7 billion euros",
            {"subject": "Bad loans"},
        ),
    ],
    "a share of those who are told behind a price": [
        (
            "Older ones pay 1,500 naira for a card, and parents of patients, who make up 18 percent of admissions, get a discount.",
            "18 percent",
            {"of": None},
        ),
    ],
    "since a day without a year": [
        (
            "Exports since August 1 amount to 5.1 million tonnes.",
            "5.1 million tonnes",
            {"time_period": "2020-08-01/2021-07-19"},
        ),
    ],
    "what another one did, behind what is planned": [
        (
            "Britain said it would give another 5 million pounds, and the African Development Bank approved a grant of $60 million.",
            "$60 million",
            {"scenario": "actual"},
        ),
        ("The firm will hire 300 people, and its rival cut 40 jobs.", "40", {"scenario": "actual"}),
        ("The firm will hire 300 people, and its rival plans 40 shops.", "40", {"scenario": "target"}),
    ],
    "what was foreseen at another time": [
        (
            "Banks expect prices to rise 7 percent next year, having predicted 3 percent in May.",
            "3 percent",
            {"scenario": "target", "time_period": "2022"},
        ),
    ],
    "other ones of the same": [
        (
            "North American sales rose to 746,000 from 719,000, Asian ones by 9 percent to 392,000.",
            "392,000",
            {"subject": "Asian sales"},
        ),
        ("Old firms made 300 million euros, new ones 40 million.", "40 million", {"subject": "profit of new firms"}),
        (
            "Sales of used cars rose to 3 million while those of new ones fell to 2 million.",
            "2 million",
            {"subject": "Sales of new cars"},
        ),
        ("Velm has 12 parks, three of which are national ones.", "three", {"subject": "parks national"}),
    ],
    "at what rate money is lent": [
        (
            "The town would borrow 1.11 million dollars over 15 years at 2.6 per cent.",
            "2.6 per cent",
            {"subject": "interest rate of loans", "statement_kind": "share"},
        ),
    ],
    "children of those who have so many": [
        ("The mother of three earns 300 euros a week.", "three", {"subject": "children"}),
    ],
    "money spent on so many things": [
        (
            "The department wants to spend 1.9 million euros on 64 small flats.",
            "1.9 million euros",
            {"subject": "spending on small flats"},
        ),
    ],
    "how many people a town had at a census": [
        (
            "Nairobi, a city of 3.1 million people at the 2009 census, has some 15,000 minibuses.",
            "3.1 million",
            {"time_period": "2009"},
        ),
        (
            "Nairobi, a city of 3.1 million people at the 2009 census, has some 15,000 minibuses.",
            "15,000",
            {"time_period": "2021-07-19"},
        ),
    ],
    "a rise in what is told with its time in front": [
        (
            "The maker reported a 7.2 percent increase in fiscal first quarter profit.",
            "7.2 percent",
            {"subject": "profit"},
        ),
        ("The maker reported a 7.2 percent increase in March.", "7.2 percent", {"time_period": "2021-03"}),
    ],
    "the rate of a country's bank amid a town's figures": [
        (
            "Wellington's house prices rise\n\nHouse prices in Wellington rose 11 percent to $680,000.\n\nThe Reserve Bank left the official cash rate at 1.0 percent this month.",
            "1.0 percent",
            {"ref_area_name": "New Zealand"},
        ),
    ],
    "dollars of a town that no list has": [
        (
            "Alberta lottery money helps rinks\n\nThe Town of Ponoka will get $1.2 million from the province toward an ice plant. Ponoka has 7,000 people. The Town of Ponoka burns 410,000 kilowatt-hours a year.",
            "$1.2 million",
            {"unit_measure": "CAD"},
        ),
    ],
    "what was finished long before the news": [
        (
            "Typhoon Son-Tinh killed 10 people in Vietnam. In Nam Dinh, a 180-metre tower, finished in 2010 at a cost of 50 billion dong, collapsed.\n\nSome 50,000 people had been evacuated.",
            "50,000",
            {"time_period": "2021-07-19"},
        ),
        (
            "Typhoon Son-Tinh killed 10 people in Vietnam. In Nam Dinh, a 180-metre tower, finished in 2010 at a cost of 50 billion dong, collapsed.",
            "50 billion dong",
            {"time_period": "2010"},
        ),
    ],
    "the year of a law": [
        ("A 2004 law covers losses of more than 30 percent of output.", "30 percent", {"time_period": "2021-07-19"}),
    ],
    "the same for another group without its percent": [
        (
            "Among girls the figure was 88.4 per cent, among boys 85.5.",
            "85.5",
            {"statement_kind": "share", "unit_measure": "percent"},
        ),
        (
            "In Peru the figure was 88.4 percent, in Chile 85.5.",
            "85.5",
            {"unit_measure": "percent", "ref_area_name": "Chile"},
        ),
    ],
    "a peak of a price without its money": [
        (
            "Oil, at 5.80 euros a kilo, was 14 percent dearer than in June but still below January's peak of 6.20.",
            "6.20",
            {"unit_measure": "EUR/kg"},
        ),
    ],
    "those that another thing was done to": [
        ("It destroyed 130 houses and unroofed 54,000.", "54,000", {"subject": "houses unroofed"}),
    ],
    "parts of a fiscal year told by both its years": [
        (
            "Ethiopia earned $835 million from coffee in the first eight months of its 2020/21 fiscal year, which began on July 8.",
            "$835 million",
            {"time_period": "2020-07/2021-02"},
        ),
    ],
    "so much more of the money told": [
        (
            "The government has paid 924 million euros in aid and promises 600 million more, half of it from Brussels.",
            "600 million",
            {"unit_measure": "EUR"},
        ),
    ],
    "a headline's verb before above or below": [
        ("Unemployment rate drops below 6 percent", "6 percent", {"subject": "Unemployment rate"}),
        ("Velm factory output jumps above 600 tonnes", "600 tonnes", {"subject": "Velm factory output"}),
    ],
    "a partner told again, and one with what it is": [
        (
            "Ethiopia exported 164,000 tonnes of coffee. Saudi Arabia bought 21 percent by volume, Germany 19 and Japan 9 percent; by value Germany came first with $148 million.",
            "$148 million",
            {"ref_area_name": "Ethiopia"},
        ),
        (
            "Ethiopia exported 164,000 tonnes of coffee. Saudi Arabia bought 21 percent by volume. China, a newcomer, took 9,200 tonnes.",
            "9,200 tonnes",
            {"ref_area_name": "Ethiopia"},
        ),
    ],
    "a second rise with its level behind at": [
        (
            "Violent crime was up 21 per cent, at 20,143 offences, and sexual offences 32 per cent, at 2,240.",
            "32 per cent",
            {"statement_kind": "change", "subject": "sexual offences", "of": "2,240"},
        ),
        (
            "Exports were up 21 percent at 3 billion euros and imports 12 percent at 4 billion.",
            "12 percent",
            {"subject": "imports", "of": "4 billion"},
        ),
    ],
    "a year that opens the sentence before a record or a low": [
        (
            "In 2018 record exports pushed output up by 1.5 percent between August and November.",
            "1.5 percent",
            {"time_period": "2018-08/2018-11"},
        ),
        ("In 2018 low water cut output by 1.5 percent.", "1.5 percent", {"time_period": "2018"}),
    ],
    "what it costs to do": [
        (
            "It costs 110 euros a tonne to take fuel from Rotterdam to Basel.",
            "110 euros a tonne",
            {"subject": "cost of taking fuel"},
        ),
    ],
    "a country that sent the most guests": [
        (
            "Zanzibar received 47,310 visitors. Poland sent the most, 7,900, ahead of Russia with 6,200 and France with 5,100.",
            "5,100",
            {"ref_area_name": "Zanzibar"},
        ),
    ],
    "so much under a mark": [
        (
            "Nickel closed at 17,120 dollars a tonne on Monday, but still 18 percent under the record of 20,900 dollars set in May.",
            "18 percent",
            {"statement_kind": "change", "value": -18.0},
        ),
        (
            "Peak demand hit a record of 1,940 MW on 12 June, 35 MW above the one set in January.",
            "35 MW",
            {"statement_kind": "change", "value": 35.0},
        ),
        (
            "The port handled 12.4 million tonnes of coal, 0.8 million tonnes short of the volume of 2017.",
            "0.8 million tonnes",
            {"statement_kind": "change", "value": -800000.0, "comparison_basis": "since:2017"},
        ),
        (
            "With 18.2 kilograms the average carcass was half a kilogram heavier.",
            "half a kilogram",
            {"statement_kind": "change", "value": 0.5},
        ),
    ],
    "changes led, further ones, and what looks like them": [
        (
            "Employment grew in seven provinces, led by Limpopo with 41,000, Gauteng with 38,000 and Free State with 12,000.",
            "41,000",
            {"statement_kind": "change", "value": 41000.0, "ref_area_name": "Limpopo"},
        ),
        (
            "Employment grew in seven provinces, led by Limpopo with 41,000, Gauteng with 38,000 and Free State with 12,000.",
            "12,000",
            {"statement_kind": "change", "value": 12000.0, "ref_area_name": "Free State"},
        ),
        (
            "Tulla employed 2,140 people in June; a further 60 jobs will be cut at its plant by May.",
            "60",
            {"statement_kind": "change", "value": -60.0},
        ),
        (
            "The storm destroyed 210 houses, and a further 60 villages were cut off.",
            "60",
            {"statement_kind": "level", "value": 60.0},
        ),
        (
            "Two fires were reported last week, bringing this fall's total to 17.",
            "17",
            {"statement_kind": "level", "value": 17.0},
        ),
        (
            "Imports fell by 8.1 percent to 21.4 billion yuan, while exports held up at 35.2 billion yuan, almost unchanged.",
            "35.2 billion yuan",
            {"statement_kind": "level"},
        ),
        ("Applications rose by a fifth, to 812 for 240 places.", "240", {"statement_kind": "level", "value": 240.0}),
        (
            "Its ratio to GDP was 3.12 percent, up by 0.21 percentage points, and 0.9 percentage points higher than that of the province as a whole.",
            "0.21 percentage points",
            {"statement_kind": "change"},
        ),
        (
            "Its ratio to GDP was 3.12 percent, up by 0.21 percentage points, and 0.9 percentage points higher than that of the province as a whole.",
            "0.9 percentage points",
            {"statement_kind": "level"},
        ),
    ],
    "a count of which no small one can have grown": [
        (
            "In Velm 212 firms hold at least one patent, 47 more than a year ago.",
            "47",
            {"statement_kind": "change", "subject": "firms holding at least one patent"},
        ),
        (
            "Sarn Group had 7,040 employees in 14 countries at the end of May, 170 more than a year before.",
            "170",
            {"statement_kind": "change", "subject": "employees"},
        ),
    ],
    "a unit told once, of what is named again": [
        (
            "The auction ended with stocks of 88 million kilos at the end of June. A year earlier the stock had been 51 million.",
            "51 million",
            {"unit_measure": "kg", "value": 51000000.0},
        ),
        (
            "Capacity in the province was 61.2 million kilowatts, 90 percent of it clean; solar alone accounted for 30.4 million.",
            "30.4 million",
            {"unit_measure": "kW"},
        ),
        (
            "Solar came to 21.4 million kilowatts; ten years ago it was three million.",
            "three million",
            {"unit_measure": "kW", "value": 3000000.0},
        ),
        (
            "The value of contracts passed 4 billion yuan. When I started, it was 900 million.",
            "900 million",
            {"unit_measure": "CNY", "value": 900000000.0},
        ),
        (
            "Of the 2,140 hectares of vineyards in the state, 1,300 lie in the valley, and another 400 are to be planted by 2026.",
            "1,300",
            {"unit_measure": "ha"},
        ),
        (
            "Of the 2,140 hectares of vineyards in the state, 1,300 lie in the valley, and another 400 are to be planted by 2026.",
            "400",
            {"unit_measure": "ha"},
        ),
        (
            "The mill sold 88 million kilos of sugar in June. A year earlier the number of buyers had been 510.",
            "510",
            {"unit_measure": "1"},
        ),
    ],
    "years with about or around": [
        ("Ice covered 470 square kilometres around 1970.", "470 square kilometres", {"time_period": "1970"}),
        (
            "Ice covered 470 square kilometres around 1970. By 2006 it was 415.",
            "415",
            {"unit_measure": "km2", "time_period": "2006"},
        ),
        ("The plant has around 1950 workers.", "1950", {"statement_kind": "level", "value": 1950.0}),
    ],
    "ranges with a sign before them and a time behind": [
        ("The city wants to attract $2-2.5 billion a year.", "$2", {"value": 2000000000.0, "unit_measure": "USD"}),
        (
            "The city wants to attract $2-2.5 billion a year.",
            "2.5 billion",
            {"value": 2500000000.0, "unit_measure": "USD"},
        ),
        ("Rents have climbed to $140-160 per sqm.", "$140", {"value": 140.0, "unit_measure": "USD/m2"}),
        ("The fund will lend €5-6 million each year.", "6 million", {"value": 6000000.0, "unit_measure": "EUR"}),
    ],
    "how far one lags": [
        (
            "Incomes trail the national average by 12 percent.",
            "12 percent",
            {"statement_kind": "level", "value": -12.0},
        ),
        (
            "Nationwide the increase was 5.1 percent, so that the province lagged by 0.3 percentage points.",
            "0.3 percentage points",
            {"statement_kind": "level", "value": -0.3},
        ),
        ("Sales lagged in May, falling by 3 percent.", "3 percent", {"statement_kind": "change", "value": -3.0}),
    ],
    "ages of a part of people": [
        (
            "41 percent of the doctors are past 55, the commission says.",
            "55",
            {"unit_measure": "year", "scenario": "condition"},
        ),
        (
            "Fifty-two percent of the visitors on our slopes were between 18 and 35.",
            "18",
            {"unit_measure": "year", "scenario": "condition"},
        ),
        (
            "Fifty-two percent of the visitors on our slopes were between 18 and 35.",
            "35",
            {"unit_measure": "year", "scenario": "condition"},
        ),
        ("For Chen Hua, 47, the change is measured in wages.", "47", {"unit_measure": "year"}),
        ("I have promised my wife to retire at 60.", "60", {"unit_measure": "year"}),
    ],
    "a list held against another of the same length": [
        (
            "Rice, tea and silk had shares of 8.1, 40.6 and 51.3 percent, compared with 8.7, 41.3 and 50 percent in 2015.",
            "41.3",
            {"time_period": "2015"},
        ),
        (
            "Tibet's primary industry made 9.1 billion yuan in 2018, the secondary industry 33.7 billion yuan and the tertiary industry 49.3 billion yuan. They accounted for 9.9, 36.6 and 53.5 percent of GDP, compared with 10.7, 36.3 and 53 percent in 2017.",
            "36.3",
            {"time_period": "2017", "subject": "share of secondary industry"},
        ),
        ("The share of tea rose from 5 to 14 percent in 2018.", "14 percent", {"time_period": "2018"}),
    ],
    "natural growth of a population": [
        (
            "The birth rate was 9.1 per thousand in 2018, making for a natural growth rate of 2.9 per thousand.",
            "2.9 per thousand",
            {"statement_kind": "share", "time_period": "2018"},
        ),
        (
            "The county had a natural growth rate of 3.1 per thousand.",
            "3.1 per thousand",
            {"statement_kind": "share", "subject": "natural growth rate"},
        ),
    ],
    "what a currency was traded at": [
        (
            "The shilling weakened 27% against the dollar in 2020 but has since recovered some ground and traded at 140.5 on Tuesday in Kenya.",
            "140.5",
            {"unit_measure": "KES"},
        ),
        (
            "The lira, which lost 44 percent against the dollar in 2020, traded at 8.4 on Friday.",
            "8.4",
            {"unit_measure": "TRY"},
        ),
        ("Shares of Sarn lost 4 percent in May and traded at 8.4 on Friday.", "8.4", {"statement_kind": "level"}),
    ],
    "a part of a whole that is counted": [
        (
            "Velm spent $2.1 billion on networks in 2020, a quarter of it on towers. About 36 per cent of the province's 1.16 million people live in rural areas.",
            "36 per cent",
            {"subject": "share of people"},
        ),
        ("Alxa drew a third of its 3.4 million guests in July.", "a third", {"subject": "share of guests drawn"}),
    ],
    "decades later": [
        (
            "Planners want 60 billion yuan by 2025, along with 300 million bottles, and 100 billion yuan a decade later.",
            "100 billion yuan",
            {"time_period": "2035"},
        ),
        ("In 1990 there were 40 mines in Velm. Two decades later there were nine.", "nine", {"time_period": "2010"}),
    ],
    "so many of them, of what there are as many of": [
        (
            "Wines from the area have won 1,300 awards at contests in over 20 countries, 278 of them in 2020.",
            "278",
            {"subject": "awards won"},
        ),
        ("The firm has sold 410 machines to 12 provinces, 96 of them in 2020.", "96", {"subject": "machines sold"}),
        ("Velm has 31 clinics in 12 towns, nine of them on the coast.", "nine", {"statement_kind": "level"}),
    ],
    "what one had, behind the age of who says so": [
        (
            '"Last year I took home 8,600 yuan," said Ma Xiuhua, 51. "Five years ago it was 5,000."',
            "5,000",
            {"unit_measure": "CNY", "time_period": "2016"},
        ),
    ],
    "a headline's place between the dateline and the country": [
        (
            "Ningxia wine region looks abroad\n\nYINCHUAN -- The vineyards at the eastern foot of the hills now cover 583,000 mu, nearly 40 percent of China's total, officials said before a fair that opens in Yinchuan. They produce 138 million bottles a year. The region has 228 wineries. They had 1.35 million guests in 2020. About 130,000 people work there. Some 48 of the wineries were built in 2020. Planners want 60 billion yuan by 2025. A picker can make 150 yuan a day. The fair was first held in 2012.",
            "228",
            {"ref_area_name": "Ningxia"},
        ),
    ],
    "a kind of village or town and no place of that name": [
        (
            "A Maker village in Peru is one where at least 10 percent of households run shops.",
            "10 percent",
            {"ref_area_name": "Peru"},
        ),
        ("In Honam village, 10 percent of households run shops.", "10 percent", {"ref_area_name": "Honam village"}),
    ],
    "a target cut or raised from another": [
        (
            "The target, raised in June from 60 million, is 83 million tons.",
            "60 million",
            {"unit_measure": "t", "value": 60000000.0},
        ),
        (
            "Prices in Kenya are to rise by 6 percent plus or minus 2 points in 2022.",
            "2 points",
            {"unit_measure": "percentage_point"},
        ),
    ],
    "a target of today behind a look far back": [
        (
            "Fifteen years ago, eight in ten of our cultures were imported. Today it is less than half, and our target is 20 percent.",
            "20 percent",
            {"time_period": None, "scenario": "target"},
        ),
    ],
    "so many in so many at the end of a headline": [
        (
            "Machines pick four bolls in five\n\nVELM -- Machines now harvest cotton all over Velm, where 31 firms sell them.",
            "four bolls in five",
            {"statement_kind": "share", "value": 80.0},
        ),
        (
            "Exports outweigh imports in Peru by almost three to one.",
            "three to one",
            {"statement_kind": "multiple", "value": 3.0},
        ),
        ("The team won three games in five days.", "three", {"statement_kind": "level", "value": 3.0}),
    ],
    "what a budget sets aside": [
        (
            "The city earmarked 31 million yuan for parks in its 2022 budget.",
            "31 million yuan",
            {"time_period": "2022"},
        ),
        (
            "In its 2022 budget, the city earmarked 31 million yuan for parks.",
            "31 million yuan",
            {"time_period": "2022"},
        ),
    ],
    "so much a pound": [
        (
            "The price of copper in Chile averaged $4.43 a pound in May, 7.4% above the level of a year earlier.",
            "$4.43 a pound",
            {"unit_measure": "USD/lb"},
        ),
        (
            "Coffee in Peru fetched 220 cents per pound in May.",
            "220 cents per pound",
            {"unit_measure": "USD/lb", "value": 2.2},
        ),
        (
            "His catch in Ohio fell from 5,000 pounds a day to less than 800. Gas cost $3.31 per million British thermal units.",
            "5,000 pounds",
            {"unit_measure": "lb"},
        ),
        (
            "His catch in Ohio fell from 5,000 pounds a day to less than 800. Gas cost $3.31 per million British thermal units.",
            "$3.31 per million British thermal units",
            {"ref_area_name": "Ohio"},
        ),
    ],
    "rates in brackets, from one to another": [
        (
            "Unemployment increased in Denmark (from 5.0% to 5.3%), Latvia (from 6.0% to 6.5%) and Sweden (from 6.3% to 7.0%).",
            "6.0%",
            {"statement_kind": "share"},
        ),
        (
            "Unemployment increased in Denmark (from 5.0% to 5.3%), Latvia (from 6.0% to 6.5%) and Sweden (from 6.3% to 7.0%).",
            "7.0%",
            {"statement_kind": "share"},
        ),
    ],
    "a tax or tariff of so many percent": [
        (
            "Car sales in Mexico fell 10.9% in May after a 25% tariff took effect on June 3.",
            "25%",
            {"statement_kind": "share", "value": 25.0},
        ),
        ("Steel imports in Peru dropped by 7 percent because of the 50% duty.", "50%", {"statement_kind": "share"}),
        ("Sales in Peru fell 3 percent after a 10 percent tax increase.", "10 percent", {"statement_kind": "change"}),
    ],
    "said on a day, of what will be": [
        (
            "Drought has affected 11.4 million mu of crops in Velm, and 2.3 million mu will yield nothing, the office said on Wednesday.",
            "11.4 million mu",
            {"time_period": "2021-07-14"},
        ),
        ("The strike in Velm will end on Wednesday, when 300 trains will run.", "300", {"time_period": "2021-07-21"}),
    ],
    "up to so much beside a price": [
        (
            "The county pays 8,000 yuan per mu and guarantees loans of up to 50,000 yuan.",
            "50,000 yuan",
            {"unit_measure": "CNY"},
        ),
    ],
    "a change by the quarter among figures of a month": [
        (
            "Mexico's news of June\n\nMexico's GDP edged up 0.2% in the first quarter from the last three months of 2020, the office said.\n\nFarming jumped 7.8% quarter on quarter. Exports came to $54.3 billion in June.",
            "7.8%",
            {"time_period": "2021-Q1", "comparison_basis": "qoq"},
        ),
    ],
    "growth over two years": [
        (
            "Output in Jilin jumped 52.6 percent in the first two months of 2021, giving it an average two-year growth of 5.9 percent.",
            "5.9 percent",
            {"subject": "Output", "statement_kind": "change"},
        ),
        (
            "Retail sales in Peru posted an average two-year growth of 4.3 percent.",
            "4.3 percent",
            {"subject": "Retail sales"},
        ),
    ],
    "so far back nobody means the same months": [
        (
            "Output in Jilin jumped 52.6 percent in the first two months of 2021. The dependency ratio rose from 11.0 percent in 2010 to 21.5 percent.",
            "11.0 percent",
            {"time_period": "2010"},
        ),
        (
            "Jilin sold 61,000 cars in the first half of 2021, compared with 52,000 in 2020.",
            "52,000",
            {"time_period": "2020-01/2020-06"},
        ),
    ],
    "points faster, behind the sum it came to": [
        (
            "Investment in Peru grew 5.4 percent to 55.15 billion soles in 2020, 0.2 points faster than in the first 11 months.",
            "0.2 points",
            {"unit_measure": "percentage_point", "statement_kind": "change"},
        ),
    ],
    "one name and an age": [
        ("Erdenet, 52, of Ulan Gacha, used to earn 30,000 yuan a year.", "52", {"unit_measure": "year"}),
    ],
    "some of which, where two things are counted": [
        (
            "A station in Velm has identified 27 proteins and applied for nine patents, four of which have been granted.",
            "four",
            {"subject": "patents of station granted"},
        ),
    ],
    "a census in front of the population": [
        (
            "Velm has 3.2 doctors per 1,000 people, and between the censuses of 2010 and 2020 its population shrank by 657,000 to 24.05 million.",
            "657,000",
            {"subject": "population", "value": -657000.0},
        ),
    ],
    "a place near another": [
        (
            "In the Horinger New Area near Hohhot, 12 institutes have opened, with 860 staff.",
            "860",
            {"ref_area_name": "Horinger New Area"},
        ),
        ("A plant near Nairobi makes 31,000 bulbs a day.", "31,000", {"ref_area_name": "Nairobi"}),
    ],
    "one of them and an age": [
        (
            "Peru hired 168 chemists. One of them is Chen Yu, 34, a chemist who returned from Germany.",
            "34",
            {"unit_measure": "year"},
        ),
    ],
    "applications under a treaty that is written like percent": [
        (
            "Firms in Velm filed 4,316 PCT patent applications in 2020, up 21.7 percent, 83 percent of the provincial total.",
            "4,316",
            {"unit_measure": "1", "statement_kind": "level"},
        ),
        (
            "Firms in Velm filed 4,316 PCT patent applications in 2020, up 21.7 percent, 83 percent of the provincial total.",
            "21.7 percent",
            {"statement_kind": "change"},
        ),
        (
            "Firms in Velm filed 4,316 PCT patent applications in 2020, up 21.7 percent, 83 percent of the provincial total.",
            "83 percent",
            {"statement_kind": "share"},
        ),
        ("Output in Velm grew 12 PCT in May.", "12 PCT", {"unit_measure": "percent"}),
    ],
    "edged lower": [
        ("The number of hours worked in Sweden edged 0.2% lower in May.", "0.2%", {"value": -0.2}),
        ("Prices in Peru edged 0.3 percent higher in May.", "0.3 percent", {"value": 0.3}),
    ],
    "a zone's name behind a dateline": [
        (
            "WUHAN -- The East Lake High-tech Development Zone in Wuhan has 31 mills.",
            "31",
            {"ref_area_name": "East Lake High-tech Development Zone"},
        ),
    ],
    "what is generated and no electricity": [
        (
            "The zone generated 105.5 billion yuan of GDP in 2020, an increase of 38.1 percent.",
            "38.1 percent",
            {"subject": "GDP"},
        ),
        (
            "The county generated 3.1 billion kWh in 2020, up 8 percent.",
            "8 percent",
            {"subject": "electricity generated"},
        ),
    ],
    "names of places with their accents": [
        (
            "Việt Nam shipped 1.66 million tonnes of coffee in 2020, and Hà Nội sold 31 tonnes.",
            "1.66 million tonnes",
            {"subject": "coffee shipped", "ref_area_name": "Vietnam"},
        ),
    ],
    "where a place lies within a wider one": [
        (
            "Alxa Left Banner sells camel milk. The banner in the far west of Inner Mongolia keeps 86,000 camels.",
            "86,000",
            {"ref_area_name": "Alxa Left Banner"},
        ),
        (
            "Sanya drew many guests. The city on the southern tip of Hainan received 24 million tourists in 2020.",
            "24 million",
            {"ref_area_name": "Sanya"},
        ),
        (
            "Alxa Left Banner sells camel milk. Factories in the far west of Inner Mongolia made 86,000 bars of soap.",
            "86,000",
            {"ref_area_name": "Inner Mongolia"},
        ),
    ],
    "all of those told one by one": [
        (
            "Sichuan sold 63 tonnes of tea in 2020. Chengdu sold 33 tonnes, Mianyang 14 tonnes and Deyang 4 tonnes; the three sold 51 tonnes.",
            "51 tonnes",
            {"ref_area_name": "Sichuan"},
        ),
        (
            "Sichuan sold 63 tonnes of tea in 2020. Chengdu sold 33 tonnes, Mianyang 14 tonnes and Deyang 4 tonnes; together they made up 81 percent.",
            "81 percent",
            {"ref_area_name": "Sichuan"},
        ),
        (
            "Sichuan sold 63 tonnes of tea in 2020. Chengdu sold 33 tonnes, Mianyang 14 tonnes and Deyang 4 tonnes.",
            "4 tonnes",
            {"ref_area_name": "Deyang"},
        ),
    ],
    "percent first and the amount behind it, in front of one comparative": [
        (
            "Barley imports came to 3.1 million tonnes in June, 8.2 percent, or 277,000 tonnes, less than a year earlier.",
            "8.2 percent",
            {"statement_kind": "change", "value": -8.2, "comparison_basis": "yoy", "of": "3.1 million tonnes"},
        ),
        (
            "Barley imports came to 3.1 million tonnes in June, 8.2 percent, or 277,000 tonnes, less than a year earlier.",
            "277,000 tonnes",
            {"statement_kind": "change", "value": -277000, "of": "3.1 million tonnes"},
        ),
        (
            "The port's takings were 12 million euros, 5 percent or 570,000 euros above those of May.",
            "570,000 euros",
            {"statement_kind": "change", "value": 570000},
        ),
        (
            "Forest cover in Estonia stood at 51 percent, or 2 percentage points above the average.",
            "51 percent",
            {"statement_kind": "share"},
        ),
    ],
    "an amount behind a dash between spaces": [
        (
            "Exports of roses came to 2.4 million euros - 182,000 euros more than a year earlier.",
            "182,000 euros",
            {"statement_kind": "change", "of": "2.4 million euros"},
        ),
        (
            "The zoo had 412,000 visitors – 31,000 fewer than in 2019.",
            "31,000",
            {"statement_kind": "change", "value": -31000, "of": "412,000"},
        ),
        (
            "With 3.2 million litres in June, or 8 percent more than in 2019, the dairy set a record.",
            "3.2 million litres",
            {"statement_kind": "level"},
        ),
    ],
    "months named May and March behind the months up to them": [
        (
            "Exports of hides in the three months to May totaled 2.4 million euros.",
            "2.4 million euros",
            {"time_period": "2021-03/2021-05"},
        ),
        (
            "Sales came to 3 million euros in the 12 months to March.",
            "3 million euros",
            {"time_period": "2020-04/2021-03"},
        ),
        (
            "Lending in the year to March amounted to 310 million euros.",
            "310 million euros",
            {"time_period": "2020-04/2021-03"},
        ),
    ],
    "what sums come to over years": [
        ("Grants between 2016 and 2020 came to 2.4 million euros.", "2.4 million euros", {"time_period": "2016/2020"}),
        (
            "Damage over the past five years amounted to 88 million dollars.",
            "88 million dollars",
            {"time_period": "2016/2020"},
        ),
        ("The fee rose between 2016 and 2020 to 44 euros.", "44 euros", {"time_period": "2020"}),
    ],
    "a day earlier": [
        (
            "Output was 231 tonnes on Friday, compared with 212 tonnes a day earlier.",
            "212 tonnes",
            {"time_period": "2021-07-15"},
        ),
        ("The clinic took in 76 patients on July 3 and 81 the previous day.", "81", {"time_period": "2021-07-02"}),
        (
            "The index lost 2.1 percent on Thursday after gaining 0.8 percent a day earlier.",
            "2.1 percent",
            {"time_period": "2021-07-15"},
        ),
        ("Police counted 900 cars on June 3, one day before the holiday.", "900", {"time_period": "2021-06-03"}),
    ],
    "the end of a month behind the end of a year": [
        (
            "At the end of 2020 the fleet had 212 ships; by the end of May it had 231.",
            "231",
            {"time_period": "2021-05-31"},
        ),
        (
            "At the end of 2020 there were 212 ships, compared with 190 at the end of June.",
            "190",
            {"time_period": "2020-06-30"},
        ),
    ],
    "a time that opens the next clause": [
        (
            "In the second quarter output was 231 tonnes and in the first quarter stocks were 212 tonnes.",
            "231 tonnes",
            {"time_period": "2021-Q2"},
        ),
        ("In 2020, mills turned out 231 tonnes, and a year earlier 212 tonnes.", "212 tonnes", {"time_period": "2019"}),
        ("Membership was 4,100 in 2020; the previous year it was 3,900.", "3,900", {"time_period": "2019"}),
        (
            "The mine dug 44 tonnes last month, and a year earlier, it dug 31 tonnes.",
            "31 tonnes",
            {"time_period": "2020-06"},
        ),
    ],
    "a comparison in front of what is compared": [
        (
            "After 212 tonnes a year earlier, the catch came to 231 tonnes last month.",
            "212 tonnes",
            {"time_period": "2020-06"},
        ),
        (
            "Compared with 212 tonnes in the same period of last year, the catch came to 231 tonnes in the first half.",
            "212 tonnes",
            {"time_period": "2020-01/2020-06"},
        ),
    ],
    "participles that open the subject behind an opening": [
        (
            "Although prices fell, registered customers came to 41,200 in June.",
            "41,200",
            {"subject": "registered customers"},
        ),
        ("Last year, licensed cabs in the zone numbered 310.", "310", {"subject": "licensed cabs"}),
        (
            "In June, outstanding loans to small firms reached 310 billion euros.",
            "310 billion euros",
            {"subject": "outstanding loans to small firms"},
        ),
        (
            "In 2019, Velm, the largest of them, recorded sales of 31 million euros.",
            "31 million euros",
            {"subject": "sales of Velm"},
        ),
    ],
    "for what to reach a figure": [
        (
            "The target is for exports of tea to reach 2.4 billion euros by 2025.",
            "2.4 billion euros",
            {"subject": "exports of tea", "scenario": "target"},
        ),
        (
            "The plan calls for output of coal to fall to 2.4 million tonnes by 2025.",
            "2.4 million tonnes",
            {"subject": "output of coal"},
        ),
    ],
    "a figure in front of what is spent on two things": [
        (
            "At 840 million euros, spending on research and development was 8.2 percent higher than a year earlier.",
            "840 million euros",
            {"subject": "spending on research and development"},
        ),
    ],
    "places set apart by unlike and as in, and what flows into one": [
        (
            "Unlike Vietnam, Kenya exported 2.4 million tonnes of tea in June.",
            "2.4 million tonnes",
            {"ref_area_name": "Kenya"},
        ),
        (
            "In Peru, as in Chile, demand was strong, and exports came to 2.4 million tonnes.",
            "2.4 million tonnes",
            {"ref_area_name": "Peru"},
        ),
        (
            "Investment totaling 2.4 million euros flowed into Malta last year.",
            "2.4 million euros",
            {"ref_area_name": "Malta"},
        ),
        (
            "Countries like Chile, Peru and Malta sold 41 tonnes.",
            "41 tonnes",
            {"ref_area_name": "Chile, Peru and Malta"},
        ),
    ],
    "places of figures whose change stands in brackets": [
        (
            "Tea output was 412 tonnes in Kenya (up 3.1 percent) and 389 tonnes in Uganda (down 2.4 percent).",
            "389 tonnes",
            {"ref_area_name": "Uganda"},
        ),
        (
            "Wool sales came to 41 tonnes (up 3 percent) in Chile and 38 tonnes (down 2 percent) in Peru.",
            "38 tonnes",
            {"ref_area_name": "Peru"},
        ),
        (
            "The share was 41 percent in Baotou (up from 38 percent), 22 percent in Ordos (20 percent) and 9 percent in Wuhai.",
            "22 percent",
            {"ref_area_name": "Ordos"},
        ),
    ],
    "those from another country": [
        (
            "Exports of tea from Kenya rose to 412 tonnes and those from Uganda to 389 tonnes.",
            "389 tonnes",
            {"ref_area_name": "Uganda"},
        ),
    ],
    "lists behind a colon whose items tell their change": [
        (
            "Tea output: Kenya 412 tonnes (+3.1%), Uganda 389 tonnes (-2.4%), Rwanda 276 tonnes.",
            "-2.4%",
            {"subject": "Tea output", "ref_area_name": "Uganda", "of": "389 tonnes"},
        ),
        (
            "Wool sales: Chile 41 tonnes, up 3.1%, Peru 38 tonnes, down 2.4%.",
            "2.4%",
            {"subject": "Wool sales", "ref_area_name": "Peru", "of": "38 tonnes", "value": -2.4},
        ),
        ("Births by county: Velm, 412 (up 3%); Torra, 389 (down 2%); Lund, 276.", "2%", {"of": "389", "value": -2}),
    ],
    "what would follow, and who earns less": [
        (
            "If exports of tin fell by 10 percent, 41,000 jobs would be lost.",
            "10 percent",
            {"scenario": "condition", "value": -10},
        ),
        (
            "Should prices rise by 10 percent, the state would pay 41 million euros.",
            "10 percent",
            {"scenario": "condition"},
        ),
        ("If sales rose 10 percent last year, it was because of exports.", "10 percent", {"scenario": "actual"}),
        (
            "Households earning less than 20,000 euros a year get a grant of 300 euros.",
            "20,000 euros",
            {"scenario": "condition"},
        ),
        ("Companies employing more than 250 people pay 19 percent.", "250", {"scenario": "condition"}),
        ("The factory employing more than 250 people was shut.", "250", {"scenario": "actual"}),
    ],
    "an increase told in a clause of its own": [
        (
            "Wool exports totaled 2.4 million tonnes; the increase was 8.2 percent.",
            "8.2 percent",
            {"of": "2.4 million tonnes", "value": 8.2},
        ),
        (
            "Wool exports totaled 2.4 million tonnes, while the decrease from a year earlier was 8.2 percent.",
            "8.2 percent",
            {"of": "2.4 million tonnes", "value": -8.2},
        ),
        (
            "Wool exports in June totaled 2.4 million tonnes; year-on-year fall: 8.2 percent.",
            "8.2 percent",
            {"statement_kind": "change", "value": -8.2},
        ),
    ],
    "building so many things, and the building of a number": [
        (
            "The plan calls for building 100 laboratories by 2025, up from 62 at present.",
            "100",
            {"value": 100, "subject": "laboratories", "scenario": "target"},
        ),
        ("Building 12 new schools will cost 41 million euros.", "12", {"value": 12}),
    ],
    "the year through a month": [
        (
            "In the year through June, consumer prices climbed 5.4 percent.",
            "5.4 percent",
            {"time_period": "2021-06", "comparison_basis": "yoy"},
        ),
        (
            "Sales of tiles in the 12 months through June came to 31 million euros.",
            "31 million euros",
            {"time_period": "2020-07/2021-06"},
        ),
    ],
    "hedges of several words": [
        ("Last year just shy of 4,100 farms were sold.", "4,100", {"qualifier": "approx"}),
        ("The port has in the region of 410 cranes.", "410", {"qualifier": "approx"}),
        ("A minimum of 12 nurses must be on duty.", "12", {"qualifier": "more_than"}),
        ("The mayor of a region of 4,100 people spoke.", "4,100", {"qualifier": None}),
    ],
    "what it has since come to": [
        (
            "In 2015 just 12 percent of homes in Velm had fibre, but the share has since climbed to 71 percent.",
            "71 percent",
            {"time_period": "2021-07-19"},
        ),
        (
            "The catch of 2018 was first put at 41 tonnes and has since been revised to 44 tonnes.",
            "44 tonnes",
            {"time_period": "2018"},
        ),
    ],
    "times that end with their clause": [
        (
            "In June, exports came to 41 tonnes. Imports, which had risen by 12 percent in the first three months of 2020, fell by 7.3 percent.",
            "7.3 percent",
            {"time_period": "2021-06"},
        ),
        (
            "In June, exports came to 41 tonnes. A company founded in 2008 had imports of 73 tonnes.",
            "73 tonnes",
            {"time_period": "2021-06"},
        ),
        (
            "In June, exports came to 41 tonnes. Like Chile, Peru sold 12 tonnes.",
            "12 tonnes",
            {"ref_area_name": "Peru", "time_period": "2021-06"},
        ),
    ],
    "another and a further": [
        (
            "The tax rose by 3 euros in 2019 and by a further 2 euros in 2020.",
            "2 euros",
            {"statement_kind": "change", "time_period": "2020"},
        ),
        (
            "The herd fell by 310 head in May and by another 120 in June.",
            "120",
            {"statement_kind": "change", "value": -120},
        ),
    ],
    "who says so in the middle of a sentence": [
        (
            "Peru grew in 2020. Exports of wool, said Anna Berg, deputy director of the department, rose 5.5 percent in May"
            " from a year earlier.",
            "5.5 percent",
            {"subject": "Exports of wool", "time_period": "2021-05", "ref_area_name": "Peru"},
        ),
        (
            "In June, Mr. Lind told reporters, egg output in Ghana reached 39,000 tonnes.",
            "39,000 tonnes",
            {"ref_area_name": "Ghana", "time_period": "2021-06", "subject": "egg output"},
        ),
        (
            "Tea sales in Kenya rose 4.5 percent in May, the board said, while coffee sales fell 7.5 percent.",
            "7.5 percent",
            {"time_period": "2021-05", "subject": "coffee sales"},
        ),
    ],
    "a sentence that somebody is quoted with": [
        (
            'Ghana has many clinics. "They treated 8,200 patients in 2020," he said.',
            "8,200",
            {"subject": "patients treated", "time_period": "2020", "ref_area_name": "Ghana"},
        ),
        (
            'The port of Velm moved 63,000 tonnes in May. The ministry said, "Wages there rose 4.2 percent."',
            "4.2 percent",
            {"time_period": "2021-05", "subject": "Wages"},
        ),
        (
            "\u201cEgg output in Chile reached 39,000 tonnes in 2020,\u201d Mr. Lind told Reuters.",
            "39,000 tonnes",
            {"ref_area_name": "Chile", "time_period": "2020", "subject": "Egg output"},
        ),
    ],
    "what is said to have been": [
        (
            "The port of Velm moved 63,000 tonnes in May. Its wages are said to have risen 4.2 percent.",
            "4.2 percent",
            {"time_period": "2021-05", "subject": "wages of port of Velm"},
        ),
        (
            "In 2019, some 140 miners are believed to have been killed in the shafts of Peru.",
            "140",
            {"time_period": "2019", "subject": "miners killed in the shafts", "scenario": "actual"},
        ),
        (
            "The tunnel is reported to be 14 km long.",
            "14 km",
            {"unit_measure": "km", "scenario": "actual"},
        ),
    ],
    "the day of the news behind a verb of saying": [
        (
            "Ghana had a good spring. Officials said on Monday that exports of timber rose 4.5 percent in May.",
            "4.5 percent",
            {"time_period": "2021-05", "ref_area_name": "Ghana", "subject": "exports of timber"},
        ),
        (
            "The port of Velm moved 63,000 tonnes in May. Its wages rose 4.2 percent, the chairman said on Monday.",
            "4.2 percent",
            {"time_period": "2021-05", "subject": "wages of port of Velm"},
        ),
    ],
    "a time behind a verb of saying": [
        (
            "Exports of Ghana grew in 2020. The ministry said last month sales of timber had risen 4.5 percent in May.",
            "4.5 percent",
            {"time_period": "2021-05", "ref_area_name": "Ghana"},
        ),
        (
            "The port of Velm moved 63,000 tonnes in May. The bureau said output of salt came to 8,100 tonnes last month.",
            "8,100 tonnes",
            {"time_period": "2021-06", "subject": "output of salt"},
        ),
    ],
    "whose figures they are in front of a sentence": [
        (
            "Peru grew 9,100 tonnes of pears in 2019. New Zealand said that its pear harvest came to 5,300 tonnes.",
            "5,300 tonnes",
            {"ref_area_name": "New Zealand"},
        ),
        (
            "Ghana has many clinics. The ministry added 620 beds in 2020.",
            "620",
            {"subject": "beds added", "time_period": "2020"},
        ),
    ],
    "one that lies in a region, and not the region": [
        (
            "Ghana mined 129 tonnes of gold in 2020. The West African country employs 81,000 miners.",
            "81,000",
            {"ref_area_name": "Ghana"},
        ),
        (
            "Laos sold 5 terawatt-hours abroad in 2020. The southeast Asian nation plans 12 dams by 2025.",
            "12",
            {"ref_area_name": "Laos"},
        ),
        (
            "Anhui made 1.2 million cars in 2020. The east China province has 310 makers of parts.",
            "310",
            {"ref_area_name": "Anhui"},
        ),
        (
            "Ghana mined 129 tonnes of gold in 2020. The Southeast Asian country of Laos mined 7 tonnes.",
            "7 tonnes",
            {"ref_area_name": "Laos"},
        ),
    ],
    "quarters that last": [
        (
            "Output rose 2 percent in May, faster than in the previous three quarters.",
            "2 percent",
            {"applies_to": None},
        ),
        ("Orders fell 8 percent over the three quarters to June.", "8 percent", {"time_period": "2021-06"}),
        ("About three quarters of the crop was lost in 2020.", "three quarters", {"statement_kind": "share"}),
    ],
    "each moved in what stands behind it": [
        (
            "Pay rose 4 percent in 2020, outpacing a 3.3-percent rise in rents and 1.1 percent in fares.",
            "1.1 percent",
            {"subject": "fares", "statement_kind": "change"},
        ),
        (
            "Exports climbed 12 percent, compared with an 8 percent increase in imports and 3 percent in transit.",
            "8 percent",
            {"subject": "imports"},
        ),
        ("The lamb crop was put at 1.47 million, or 101 lambs per 100 ewes.", "1.47 million", {"unit_measure": "1"}),
        (
            "Pakistan bought 211 million kg of tea. Egypt took 98 million and Britain 53 million.",
            "98 million",
            {"unit_measure": "kg"},
        ),
    ],
    "held against what was foreseen": [
        (
            "Inflation was 5.1% in May, slightly below forecasts, after the bank cut its rate to 3.5%.",
            "3.5%",
            {"scenario": "actual"},
        ),
        ("Sales rose 5.1% in May, above the target of 4.5 percent.", "4.5 percent", {"scenario": "target"}),
        (
            "Inflation was 5.1% in May, official data showed on Monday, after the central bank cut its policy rate to 3.5%.",
            "3.5%",
            {"subject": "policy rate"},
        ),
    ],
    "a rate that another is up from": [
        (
            "Rents rose by 6.9 per cent in the 12 months to the end of June, up from 5.4 per cent in May.",
            "5.4 per cent",
            {"statement_kind": "change", "time_period": "2021-05"},
        ),
        (
            "There were 4,026 sales in June, a 45.5 per cent increase on the 2,767 of June 2020. Of these, 1,105 were of flats.",
            "1,105",
            {"time_period": "2021-06"},
        ),
    ],
    "who follows with a share of the same": [
        (
            "Nepal had 41,000 visitors in May. Indian visitors accounted for 37 percent of the total, followed by Americans with 26 percent.",
            "26 percent",
            {"subject": "share of Americans"},
        ),
        (
            "The valley earned 4 million dollars from tours last year. It hopes to attract 1 million by 2025.",
            "1 million",
            {"unit_measure": "1"},
        ),
    ],
    "a part of what was there at another time": [
        ("It had 158,000 guests in May, 95.4% of the number in May 2018.", "95.4%", {"time_period": "2021-05"}),
        ("Landings were back at 80 percent of their 2019 level in May.", "80 percent", {"time_period": "2021-05"}),
        ("Velm raised 12 percent of the total in 2019.", "12 percent", {"time_period": "2019"}),
    ],
    "a level with its rate behind a comma and or": [
        (
            "In 2020 it shipped 28.6 million tons, or 22 percent less than in 2019.",
            "28.6 million tons",
            {"statement_kind": "level"},
        ),
        (
            "Mail came to 33,000 tonnes and aircraft movements to 85,600.",
            "85,600",
            {"unit_measure": "1", "subject": "aircraft movements"},
        ),
        (
            "Mail and cargo came to 33,000 tonnes and landings to 85,600.",
            "85,600",
            {"unit_measure": "1", "subject": "landings"},
        ),
    ],
    "whose verb stands behind a possessive": [
        (
            "Inflation in Chad climbed to 2.4%, Togo's edged up to 1.5% and Benin's stood at 1.8%.",
            "1.5%",
            {"subject": "inflation", "ref_area_name": "Togo"},
        ),
        (
            "Inflation in Chad climbed to 2.4%, Togo's edged up to 1.5% and Benin's stood at 1.8%.",
            "1.8%",
            {"subject": "inflation", "ref_area_name": "Benin"},
        ),
    ],
    "a forecast that a figure is held up to ends with its clause": [
        (
            "With a goal of 5 million tonnes in 2025 and 7 million in 2030, the mill grows.",
            "7 million",
            {"scenario": "target"},
        ),
        (
            "Sales rose 5.1% in May, in line with expectations, and fares went up 4 percent.",
            "4 percent",
            {"scenario": "actual"},
        ),
        ("Core prices rose 2.7%, above forecasts for 2.6%, as fares went up 3.9%.", "3.9%", {"scenario": "actual"}),
        ("Core prices rose 2.7%, above forecasts for 2.6%, as fares went up 3.9%.", "2.6%", {"scenario": "target"}),
    ],
    "the same quarter, seen from the one before": [
        (
            "The economy grew 7.1 percent in the second quarter. The growth was faster than the 6.2 percent posted in the same"
            " quarter of 2015 and the 5 percent in the first quarter.",
            "6.2 percent",
            {"time_period": "2015-Q2"},
        ),
    ],
    "what grew, in front of its growth": [
        (
            "The 65 firms realized an added value growth of 27.6 percent.",
            "27.6 percent",
            {"subject": "added value", "applies_to": None},
        ),
        ("The 65 firms posted a combined sales growth of 12 percent.", "12 percent", {"subject": "sales"}),
        ("In May 18,800 cars were sold, meaning a sales rise of 36 percent.", "36 percent", {"subject": "cars sold"}),
    ],
    "last season's, and what was foreseen previously": [
        (
            "Pear exports could reach 9 million tons, more than double last season's 3.8 million.",
            "3.8 million",
            {"scenario": "actual", "unit_measure": "t"},
        ),
        (
            "The pear harvest is seen at 16.2 million tons, down from 16.5 million previously.",
            "16.5 million",
            {"unit_measure": "t"},
        ),
    ],
    "those to another by so much": [
        (
            "Deliveries to Chad grew by 490 tonnes; those to Togo by 310 and to Benin by 120 tonnes.",
            "310",
            {"statement_kind": "change", "unit_measure": "t"},
        ),
        (
            "Deliveries to Chad grew by 490 tonnes; those to Togo by 310 and to Benin by 120 tonnes.",
            "120 tonnes",
            {"statement_kind": "change"},
        ),
        ("Jobs on farms fell by 12,000; those in mines by 8,000.", "8,000", {"value": -8000.0}),
    ],
    "inflation as a whole beside that of the core": [
        (
            "Core inflation rose to 3.3 per cent in April. Overall inflation came in at 5.4 per cent.",
            "5.4 per cent",
            {"subject": "Overall inflation", "indicator": "CPI"},
        ),
    ],
    "kinds of one thing, told with its noun once": [
        ("The lab holds 1,105 Chinese and 96 foreign patents.", "1,105", {"subject": "Chinese patents"}),
        (
            "Four national-level and 23 regional-level testing labs employ 1,200 people.",
            "Four",
            {"subject": "national-level testing labs"},
        ),
        (
            "Pupils numbered 535,055. One in five goes to a private school.",
            "One in five",
            {"subject": "share of Pupils"},
        ),
    ],
    "a rule of another time": [
        (
            "A license brought 12 million euros in 2020, 70 percent of which went to the town under a rule introduced six years ago.",
            "70 percent",
            {"time_period": "2020"},
        ),
    ],
    "a survey has no share in what it found, money is none": [
        ("A survey by the union found 52 percent of riders own a car.", "52 percent", {"subject": "share of riders"}),
        ("Half of its income - it had 5 million lei in May - is paid out.", "5 million lei", {"subject": "income"}),
    ],
    "days that are counted, and a move between two amounts": [
        (
            "Velm had 198 days of good air quality in 2020, 32 more than in 2019.",
            "198",
            {"statement_kind": "level", "unit_measure": "1"},
        ),
        ("Velm had 198 days of good air quality in 2020, 32 more than in 2019.", "32", {"statement_kind": "change"}),
        ("Tin output fell by between 500 and 700 tonnes in May.", "500", {"statement_kind": "change", "value": -500.0}),
        ("The town took 28,000 old vehicles off the road.", "28,000", {"subject": "old vehicles"}),
    ],
    "a third that is a part, and who foresees": [
        ("The mills hope to process a third at home by 2025.", "a third", {"statement_kind": "share"}),
        ("The firm has two mills and will open a third by 2025.", "third", {"statement_kind": "rank"}),
        (
            "Wifo sees the economy shrinking by 2.9 percent in 2021, before growing by 1.4 percent in 2022.",
            "1.4 percent",
            {"subject": "growth of the economy"},
        ),
        (
            "Cashew nuts in Chad fetched 3,850 francs a kilo. 8,600 tonnes changed hands.",
            "8,600 tonnes",
            {"subject": "Cashew nuts"},
        ),
    ],
    "before what happened nobody tells when, numbers of years with a hyphen, wishes": [
        ("Before the outbreak, enrolment was 76 percent.", "76 percent", {"time_period": None}),
        ("He planted 120 posts in 1993. Twenty-three years later, he has 4,200.", "4,200", {"time_period": "2016"}),
        (
            "The share was 79 percent in 2004 and he wants it to reach 90 percent in ten years.",
            "90 percent",
            {"time_period": "2031", "scenario": "target"},
        ),
        (
            "Deaths fell by 74 percent between 2000 and 2007, from an estimated 750,000 to 197,000.",
            "750,000",
            {"time_period": "2000"},
        ),
        (
            "Velm lifted a ban this February and is to take 500 tonnes before the year is out.",
            "500 tonnes",
            {"time_period": "2021-12-31"},
        ),
        (
            "A child can be protected for less than 2 dollars. Costs were 5 dollars in 2012.",
            "2 dollars",
            {"time_period": "2021-07-19"},
        ),
    ],
    "built when is no frame, seasons of clubs, whole years": [
        (
            "The icebreaker Gora, built in 1992, is expected on Friday. In the first five months of the year, 27 million tons were shipped.",
            "27 million tons",
            {"time_period": "2021-01/2021-05"},
        ),
        (
            "LONDON - Revenue in the 2013-14 season was 32 million pounds; wages took 58 percent, down from 71 percent.",
            "32 million pounds",
            {"time_period": "2013/2014"},
        ),
        (
            "The port handled 84 ships in the first ten months, against 64 in all of 2020 and 37 in 2019.",
            "37",
            {"time_period": "2019"},
        ),
        ("Ports in Peru, which in 2014 had handled 105 ships, came to 220 in 2019.", "105", {"time_period": "2014"}),
        ("The mill shed 870 jobs in 2003 and 400 more in January.", "400", {"time_period": "2021-01"}),
        (
            "As March, the last month of the financial year, had fetched 12 million rupees, April was quiet.",
            "12 million rupees",
            {"time_period": "2021-03"},
        ),
        ("About 83 percent of the flats registered last month were new.", "83 percent", {"time_period": "2021-06"}),
    ],
    "eating up is no rise, how old a son is": [
        ("Electricity eats up 30 percent of what they earn.", "30 percent", {"statement_kind": "share"}),
        ("His son, 24, studies in Velm.", "24", {"unit_measure": "year"}),
    ],
    "off with something, earned by the hectare, a drop before a forecast": [
        (
            "Exports decreased 5.3 percent, with car shipments off 2.8 percent.",
            "2.8 percent",
            {"value": -2.8},
        ),
        ("Growers earned 30,000 yuan per mu last year.", "30,000 yuan per mu", {"subject": "earnings of Growers"}),
        (
            "Economists had expected an 11.3 percent fall, after a revised 8.0 percent drop in May.",
            "8.0 percent",
            {"scenario": "actual"},
        ),
    ],
    "what goes on without its verb, with an of": [
        (
            "Food sales went up 2.1 percent, clothing sales 11.7 percent and sales of motor fuel 4.5 percent.",
            "4.5 percent",
            {"statement_kind": "change", "subject": "sales of motor fuel"},
        ),
        (
            "In all, 61 percent of the fleet is more than ten years old.",
            "61 percent",
            {"subject": "share of fleet more than ten years old"},
        ),
    ],
    "a share that is grown": [
        ("Assam grows over 52 percent of India's tea.", "52 percent", {"statement_kind": "share"}),
        ("Peru's economy grew by over 4 percent.", "4 percent", {"statement_kind": "change"}),
    ],
    "the world's economy, a second verb, a fall before": [
        ("The OECD met in Paris. The global economy will grow 4.2% in 2022.", "4.2%", {"ref_area_name": "World"}),
        (
            "Togo's economy will grow 4.2% next year and ease to 3.7% in 2023.",
            "3.7%",
            {"subject": "growth of the economy"},
        ),
        ("Exports rose 3.2% in May after a fall of 3.7%, imports 3.6% after a 7.5% slump.", "3.6%", {"value": 3.6}),
        ("Machines picked 43 percent of the tea in 2020.", "43 percent", {"statement_kind": "share"}),
    ],
    "a level behind a level with its change": [
        (
            "Wheat output reached 129.9 million tonnes, up 3.56 million tonnes, and rice 33.2 million tonnes, up 1.6 percent.",
            "33.2 million tonnes",
            {"statement_kind": "level"},
        ),
        ("The bank gained 420 clients and the broker 136, up from 90.", "420", {"statement_kind": "change"}),
    ],
    "the season before, those down from last week, in the last 90 days": [
        (
            "The 2018-19 harvest brought in 108,000 tonnes, against 95,000 tonnes the season before.",
            "95,000 tonnes",
            {"time_period": "2017/2018"},
        ),
        ("There are 37 farms infected, down from 41 last week.", "37", {"time_period": "2021-07-19"}),
        ("There are 37 farms infected, down from 41 last week.", "41", {"time_period": "2021-07-12/2021-07-18"}),
        (
            "More than 29,000 goats have died there in the last 90 days.",
            "29,000",
            {"time_period": "2021-04-21/2021-07-19"},
        ),
        (
            "More than 24,000 cattle have been killed since the disease was found on a farm in the south last July.",
            "24,000",
            {"time_period": "2020-07/2021-07-19"},
        ),
        (
            "Exports in the 2021/22 July-June marketing year could reach 61 million tonnes.",
            "61 million tonnes",
            {"time_period": "2021-07/2022-06", "scenario": "target"},
        ),
    ],
    "the time that closes a clause, the quarter behind a half, since then": [
        (
            "Peru sent 120 men on Saturday, and Chile three planes with 50 tonnes of aid on Sunday.",
            "three",
            {"time_period": "2021-07-18"},
        ),
        (
            "The second half of last year was soft, and the first quarter was flat at 11 million tons.",
            "11 million tons",
            {"time_period": "2021-Q1"},
        ),
        (
            "Oil made up 36 percent of exports last year, has halved in price since then.",
            "halved",
            {"time_period": "2021-07-19"},
        ),
    ],
    "a tax that rises then, shares that are and were, what includes what": [
        (
            "The tax rises to 5 percent on November 1 and to 8 percent a year later.",
            "5 percent",
            {"time_period": "2021-11-01", "scenario": "target"},
        ),
        (
            "The tax rises to 5 percent on November 1 and to 8 percent a year later.",
            "8 percent",
            {"time_period": "2022-11-01", "scenario": "target"},
        ),
        (
            "Shares in Velm, which are down 5 percent this year after rising 25 percent in 2019, were up 1.2 percent in midday trading.",
            "1.2 percent",
            {"time_period": "2021-07-19"},
        ),
        (
            "It had 42 million members at the end of 2019. The figure includes 15 million in Peru.",
            "15 million",
            {"time_period": "2019-12-31"},
        ),
        ("Before the pandemic it was 60.", "60", {"time_period": None}),
        ("Occupancy averaged 72 percent last year, after 70 percent.", "70 percent", {"time_period": "2019"}),
        ("In January 2019 it stood at 48 percent. In June 2020 it stood at 41.", "41", {"unit_measure": "percent"}),
        (
            "They do the work of 80 to 100 men, and since 2002 their share of the harvest has grown from 25 to 40 percent.",
            "25",
            {"time_period": "2002"},
        ),
    ],
    "what was, as part of what is to come": [
        (
            "Chad will import 2.5 million tonnes of wheat this year, after the drought cut the harvest by 35 percent.",
            "35 percent",
            {"scenario": "actual"},
        ),
        (
            "Laos planted 12 million trees in 2020, as part of a drive to plant one billion by 2025.",
            "12 million",
            {"scenario": "actual", "time_period": "2020"},
        ),
        (
            "Laos planted 12 million trees in 2020, as part of a drive to plant one billion by 2025.",
            "one billion",
            {"scenario": "target"},
        ),
    ],
    "a figure told before, behind which that stands": [
        ("Catches came to 61,200 tons, not 63,900 as previously reported.", "63,900", {"revision": "before"}),
        (
            "Lettings fell 2.8 percent in May, far more than the 1.1 percent initially estimated.",
            "1.1 percent",
            {"revision": "before"},
        ),
        (
            "Of 7.4 million households, a figure first put at 7.1 million, most own a car.",
            "7.4 million",
            {"revision": None},
        ),
        (
            "The ferries carried 41,000 people, more than the 38,000 that had been previously announced.",
            "38,000",
            {"revision": "before"},
        ),
    ],
    "from one quarter or month to the next": [
        ("Tin output rose 5.1 pct yr/yr in June.", "5.1 pct", {"comparison_basis": "yoy"}),
        ("Tin output rose 0.4 pct qtr/qtr.", "0.4 pct", {"comparison_basis": "qoq"}),
        ("Tin output fell 0.6% mth-on-mth in June.", "0.6%", {"comparison_basis": "mom"}),
        (
            "Net interest income slipped 3 percent sequentially to 212 million crowns.",
            "3 percent",
            {"comparison_basis": "qoq"},
        ),
        ("On a sequential basis, shipments grew 7 percent.", "7 percent", {"comparison_basis": "qoq"}),
        ("House prices in June were 0.6 percent up sequentially.", "0.6 percent", {"comparison_basis": "mom"}),
    ],
    "who says so at the end of a sentence": [
        (
            "The port of Velm moved 63,000 tonnes in May. It employed 410 people, its chairman told shareholders.",
            "410",
            {"time_period": "2021-05"},
        ),
        (
            "A rail line opens on 14 August with 26 stations, according to a study by the University of Leeds.",
            "26",
            {"time_period": "2021-08-14", "ref_area_name": None},
        ),
        (
            "Peru exported 52,000 tonnes of coffee in 2020, said Li Na, head of the trade department.",
            "52,000 tonnes",
            {"ref_area_name": "Peru", "time_period": "2020"},
        ),
        (
            "Peru exported 52,000 tonnes of coffee in 2020, the study found.",
            "52,000 tonnes",
            {"ref_area_name": "Peru", "time_period": "2020"},
        ),
        (
            "Egg prices in Ghana rose 4.2 percent in June, two officials familiar with the matter said.",
            "4.2 percent",
            {"ref_area_name": "Ghana", "time_period": "2021-06"},
        ),
    ],
    "a time behind what a figure is compared with is that of the figure": [
        (
            "Ticket sales rose 7 percent compared with a year earlier in June.",
            "7 percent",
            {"time_period": "2021-06", "comparison_basis": "yoy"},
        ),
        (
            "Rents in Turku fell 4 percent versus May in June.",
            "4 percent",
            {"time_period": "2021-06", "comparison_basis": "mom"},
        ),
        (
            "Cement prices were 6 percent higher than a year ago in the second quarter.",
            "6 percent",
            {"time_period": "2021-Q2", "comparison_basis": "yoy"},
        ),
        (
            "Bookings rose 7 percent relative to the same period last year in the first half.",
            "7 percent",
            {"time_period": "2021-01/2021-06", "comparison_basis": "yoy"},
        ),
    ],
    "what else a comparison is called": [
        (
            "Honey exports were 90 tons in June, down 8 percent from the prior month.",
            "8 percent",
            {"comparison_basis": "mom"},
        ),
        (
            "Toll income fell 8 percent from a quarter earlier in the second quarter.",
            "8 percent",
            {"comparison_basis": "qoq", "time_period": "2021-Q2"},
        ),
        (
            "Toll income fell 8 percent from the prior-year quarter in the second quarter.",
            "8 percent",
            {"comparison_basis": "yoy", "time_period": "2021-Q2"},
        ),
        (
            "Consumer prices in Tonga rose 3.1 percent over twelve months in June.",
            "3.1 percent",
            {"comparison_basis": "yoy", "time_period": "2021-06"},
        ),
        (
            "Tea sales in June grew 5 percent compared with last June.",
            "5 percent",
            {"comparison_basis": "yoy", "time_period": "2021-06"},
        ),
        ("Tea sales grew 2 percent mom in June.", "2 percent", {"comparison_basis": "mom", "time_period": "2021-06"}),
    ],
    "a part of a year by its other names": [
        ("The quay in Velm handled 4,100 boxes in quarter two.", "4,100", {"time_period": "2021-Q2"}),
        ("In the first quarter (Q1) of 2020 the quay handled 4,100 boxes.", "4,100", {"time_period": "2020-Q1"}),
        ("In the half-year to December the quay handled 4,100 boxes.", "4,100", {"time_period": "2020-07/2020-12"}),
        ("The quay handled 4,100 boxes in the 12 months up to June.", "4,100", {"time_period": "2020-07/2021-06"}),
        ("The quay handled 4,100 boxes in the year's first five months.", "4,100", {"time_period": "2021-01/2021-05"}),
        (
            "So far this year to the end of May, the quay has handled 4,100 boxes.",
            "4,100",
            {"time_period": "2021-01/2021-05"},
        ),
        (
            "The quay handled 4,100 boxes in the closing three months of 2020.",
            "4,100",
            {"time_period": "2020-10/2020-12"},
        ),
        ("The quay handled 4,100 boxes in the years 2016 to 2019.", "4,100", {"time_period": "2016/2019"}),
        (
            "In the January to May period of this year, the quay handled 4,100 boxes.",
            "4,100",
            {"time_period": "2021-01/2021-05"},
        ),
    ],
    "a weekday with its date or its week": [
        ("The ferry carried 880 cars on Friday 11 June 2021.", "880", {"time_period": "2021-06-11"}),
        ("The ferry carried 880 cars on Friday the 11th of June.", "880", {"time_period": "2021-06-11"}),
        ("On Tuesday last week the ferry carried 880 cars.", "880", {"time_period": "2021-07-13"}),
    ],
    "the last day of a year is its end, and the date of a weekday the day that it names": [
        (
            "Velm, July 19 - The league had 67 clubs on Dec. 31, 2020, up 4 percent from a year earlier. It employed 412 trainers.",
            "412",
            {"time_period": "2020-12-31"},
        ),
        ("The chain has 412 shops, 18 more than as of December 31, 2019.", "18", {"comparison_basis": "since:2019"}),
        (
            "Honey sales rose 5 percent in the first half, the bureau said on July 16. By contrast, wax sales fell 4 percent.",
            "4 percent",
            {"time_period": "2021-01/2021-06"},
        ),
        ("In October, 2019 the mill had 412 looms.", "412", {"time_period": "2019-10"}),
        (
            "Farms in Gujarat, India, sold 412 tons of wool in 2019-2020.",
            "412 tons",
            {"time_period": "2019-04/2020-03"},
        ),
    ],
    "growth told on an annual basis is that of the month": [
        (
            "Chile had a trade surplus of $1.1 billion in June. Exports rose 8 percent on an annual basis to $6.4 billion.",
            "$6.4 billion",
            {"time_period": "2021-06"},
        ),
        (
            "Freight expanded 6 percent from a year earlier to 3.8 million tons in 2020. Coal was up 7 percent to 2 million tons.",
            "7 percent",
            {"time_period": "2020"},
        ),
    ],
    "what a rate is compared with, in whatever words": [
        (
            "A dry spring cut power output by 17 percent compared with a year earlier to 24 billion kWh.",
            "17 percent",
            {"subject": "power output", "comparison_basis": "yoy"},
        ),
        (
            "Trade through Omsk, the largest port on the river, grew 8 percent as compared to the same period last year to 41 tons.",
            "8 percent",
            {"subject": "Trade through Omsk", "comparison_basis": "yoy"},
        ),
        (
            "Rents in Oslo rose 2 percent relative to the previous month in June.",
            "2 percent",
            {"comparison_basis": "mom"},
        ),
    ],
    "days and weeks ago, old years, the end of a year told in the past": [
        (
            "The fee rose to 11 pounds in November last year and to 12 pounds two weeks ago.",
            "12 pounds",
            {"time_period": "2021-07-05/2021-07-11"},
        ),
        ("Ten days ago 30 people were ill.", "30", {"time_period": "2021-07-09"}),
        ("Velm was destroyed by a quake in 1703 that killed 5,000.", "5,000", {"time_period": "1703"}),
        (
            "The firm employed 1,720 people at the end of the year, 44 fewer than twelve months earlier.",
            "1,720",
            {"time_period": "2020-12-31", "scenario": "actual"},
        ),
        (
            "Liquidity stood at 21 million euros on December 31, compared with 17 million.",
            "17 million",
            {"time_period": "2019-12-31"},
        ),
    ],
    "the election to come dates nothing, what came of it does": [
        (
            "The office said that 19.6 million people are eligible to vote in Thursday's elections.",
            "19.6 million",
            {"time_period": "2021-07-19"},
        ),
        ("She won 54 percent in Sunday's election.", "54 percent", {"time_period": "2021-07-18"}),
    ],
    "a part has its month, those held against others their own years": [
        (
            "EBIT rose to 29.1 billion euros in 2020, of which 9.2 billion stems from a sale in December.",
            "29.1 billion euros",
            {"time_period": "2020"},
        ),
        (
            "EBIT rose to 29.1 billion euros in 2020, of which 9.2 billion stems from a sale in December.",
            "9.2 billion",
            {"unit_measure": "EUR"},
        ),
        (
            "In 2007 growth fell from 7.1 percent to 1.5 percent in the following year.",
            "7.1 percent",
            {"time_period": "2007"},
        ),
        (
            "The port took in 16.9 million in the 12 months to October, below the peak of 23.8 million reached in 2007.",
            "23.8 million",
            {"time_period": "2007"},
        ),
        (
            "It sold 22 boats, down from 24 last year and 40 in 2008. It has a staff of 9.",
            "9",
            {"time_period": "2021-07-19"},
        ),
        ("Founded in 2004, the firm is small. In our first year we sold 900 lamps.", "900", {"time_period": "2004"}),
    ],
    "what is blamed is so, traffic is no money": [
        ("It will cut its flights by 15 percent, blaming a tax of 12 pounds.", "12 pounds", {"scenario": "actual"}),
        (
            "Schools will reopen in August, ending a closure that has kept 1.8 million children at home.",
            "1.8 million",
            {"scenario": "actual"},
        ),
        (
            "Profit rose to 452 million euros as traffic grew 10 percent to 40.1 million.",
            "40.1 million",
            {"unit_measure": "1"},
        ),
    ],
    "months that are over": [
        ("Wool exports were up 5 percent in the six months.", "5 percent", {"time_period": "2021-01/2021-06"}),
        (
            "Sales were 40 million euros in the second quarter. Six-month sales came to 71 million euros.",
            "71 million euros",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "Full-year 2020 sales were 1.2 billion euros.",
            "1.2 billion euros",
            {"subject": "sales", "time_period": "2020"},
        ),
        (
            "The price index rose 3.1 per cent through the year to the March quarter.",
            "3.1 per cent",
            {"time_period": "2021-Q1", "comparison_basis": "yoy"},
        ),
    ],
    "a sentence begins behind what only joins it to the one before": [
        (
            "Things move. At the same time, this year 500 doctors came to work in Ghana.",
            "500",
            {"time_period": str(DAY.year)},
        ),
        (
            "Riga had 600 bakers in 2021. Moreover, it made 40,000 tons of bread that year. But in fact, 7 percent of that was rye.",
            "7 percent",
            {"of": "40,000 tons", "ref_area_name": "Riga", "time_period": "2021"},
        ),
        (
            "The output of felt in Omsk was 60 tons in 2022. In addition, it was 11 percent bigger than in 2021.",
            "11 percent",
            {"of": "60 tons", "time_period": "2022"},
        ),
        (
            "The number of looms in Kaunas rose to 41 in 2022. On top of that, that is 5 more than in 2021.",
            "5",
            {"subject": "looms", "of": "41", "ref_area_name": "Kaunas", "comparison_basis": "yoy"},
        ),
    ],
    "a sentence begins behind who tells it, if nobody is named": [
        (
            "Togo had 40 mills in 2021. Officials said in Benin, the country next door, 12 mills stood in 2021.",
            "12",
            {"ref_area_name": "Benin", "time_period": "2021"},
        ),
        (
            "Togo had 40 mills in 2021. The report said that in Benin, 12 mills were at work.",
            "12",
            {"ref_area_name": "Benin", "time_period": "2021"},
        ),
        (
            "Sales of felt in Omsk came to 60 tons in 2022. Officials said it was 11 percent more than in 2021.",
            "11 percent",
            {"of": "60 tons", "ref_area_name": "Omsk", "time_period": "2022"},
        ),
        (
            "Sales of felt in Omsk came to 60 tons in 2022. According to the bureau, that is 11 percent more than in 2021.",
            "11 percent",
            {"of": "60 tons", "comparison_basis": "yoy"},
        ),
        (
            "Peru caught 300,000 tons of squid in 2022. However, the latest figures show that the catch of hake was 50,000 tons.",
            "50,000 tons",
            {"subject": "catch of hake", "ref_area_name": "Peru"},
        ),
    ],
    "towns that no list has, told by what they are and where": [
        (
            "In 2021, Tarnholt, a city in Guangdong, had 12 dye works. The city now has 31.",
            "31",
            {"ref_area_name": "Tarnholt"},
        ),
        (
            "Sabelin in north China's Hebei reaped 63 tonnes. Sabelin sold 4.",
            "63 tonnes",
            {"ref_area_name": "Sabelin"},
        ),
        (
            "Trucks wait at Ostal, Urad Middle Banner, where 310 drivers sleep. Ostal is dry.",
            "310",
            {"ref_area_name": "Ostal"},
        ),
        ("Quell, China's largest land port, handled 31 tonnes.", "31 tonnes", {"ref_area_name": "Quell"}),
        ("Lodreth, a crossing on the border, handled 10 tonnes.", "10 tonnes", {"ref_area_name": "Lodreth"}),
        ("In 2021, Anna, a city clerk, bought 12 houses.", "12", {"ref_area_name": None}),
    ],
    "what a place lies in, in front of its name or in brackets": [
        (
            "Hebei has 12 depots, three of them in Hebei's Langfang.",
            "three",
            {"ref_area_name": "Langfang"},
        ),
        ("China has 14 depots, two of them in the Hebei city of Langfang.", "two", {"ref_area_name": "Langfang"}),
        ("Kenya has 14 depots, two of them in the Kenyan capital Nairobi.", "two", {"ref_area_name": "Nairobi"}),
        ("Growers in Luoyang (Henan) sold 30 tonnes. They kept 4 tonnes.", "30 tonnes", {"ref_area_name": "Luoyang"}),
    ],
    "people who are called like places": [
        (
            'Hives in Ohio gave 90 tonnes. "It rained," said Sydney Ek, who keeps bees. Sydney sold 14 tonnes.',
            "14 tonnes",
            {"ref_area_name": "Ohio"},
        ),
        (
            'Hives in Ohio gave 90 tonnes. "It rained," said Bo Warsaw, whose 31 hives are old.',
            "31",
            {"ref_area_name": "Ohio"},
        ),
        (
            'Hives in Ohio gave 90 tonnes. "It rained," said Bo Ek, who has 31 hives in Sydney.',
            "31",
            {"ref_area_name": "Sydney"},
        ),
    ],
    "the city of somewhere": [
        (
            "Growers in the city of Mombasa and Nakuru sold 410 tonnes.",
            "410 tonnes",
            {"ref_area_name": "Mombasa and Nakuru"},
        ),
        ("Malls in Kenya drew 300 buyers, 41 of them in the city of Kisumu.", "41", {"ref_area_name": "Kisumu"}),
        (
            "The largest order went to a mill in the city of Ningbo, which paid 9 million yuan. Baotou got 4 orders.",
            "4",
            {"ref_area_name": "Baotou"},
        ),
    ],
    "what a part of a whole is": [
        (
            "The club owns 83 boats. Of these boats, 31 were seaworthy in May, while 52 were leaky.",
            "52",
            {"subject": "leaky boats"},
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
    "an amount told again, hedges of several words": [
        (
            "Brno spent 640 million koruna \u2014 $28 million \u2014 on trams in May, up 4 percent from a year earlier.",
            "4 percent",
            {"statement_kind": "change", "of": "640 million koruna"},
        ),
        ("Ponds sold perch at 90 rand, or about $5, a kilogram in May.", "$5", {"unit_measure": "USD/kg"}),
        (
            "Last year the lakes of Kuusamo drew 12 million euros, equivalent to $13 million, in fees.",
            "12 million euros",
            {"subject": "fees drawn", "time_period": "2020"},
        ),
        ("The choir sold in excess of 4,300 tickets in May.", "4,300", {"qualifier": "more_than"}),
        ("The mill cost 12 million lei (approx. $2.7 million) in May.", "$2.7 million", {"qualifier": "approx"}),
    ],
    "what a figure is held against, in any words": [
        (
            "Tolls rose 6 percent to 40 million euros in May, versus 9 percent in April.",
            "9 percent",
            {"statement_kind": "change", "value": 9.0, "time_period": "2021-04"},
        ),
        (
            "Guests stayed 2.8 weeks in May, versus 2.3 weeks in 2019, and spent 900 euros each.",
            "900 euros",
            {"time_period": "2021-05"},
        ),
        (
            "The mill ground 41,500 tonnes last year, compared with only 36,900 in 2018, and shipped 9,000 tonnes.",
            "36,900",
            {"unit_measure": "t", "time_period": "2018"},
        ),
        (
            "Brno's trams carried 300,000 riders in May, whereas its buses carried 90,000.",
            "90,000",
            {"subject": "riders carried", "time_period": "2021-05"},
        ),
    ],
    "sums that something moved by": [
        ("Toll income increased $7.2 million in May.", "$7.2 million", {"statement_kind": "change", "value": 7.2e6}),
        ("Ferry takings increased 60 million euros, or 4 percent, in May.", "4 percent", {"statement_kind": "change"}),
        (
            "Sales of boats decreased less than $0.2 billion to $6.3 billion.",
            "$6.3 billion",
            {"statement_kind": "level", "value": 6.3e9},
        ),
        (
            "It reflected a decrease in the toy surplus of $3 billion to $47 billion.",
            "$3 billion",
            {"statement_kind": "change", "value": -3e9, "of": "$47 billion"},
        ),
        (
            "The rise mostly reflected an increase in sugar ($2.7 billion).",
            "$2.7 billion",
            {"statement_kind": "change", "value": 2.7e9},
        ),
    ],
    "times of brackets, looks back, semesters, results of a year": [
        (
            "In April 2021 the rate was 6.8%. It was lowest in Wales (4.3%) and highest in Kent (9.6%, February).",
            "4.3%",
            {"time_period": "2021-04"},
        ),
        (
            "In April 2021 the rate was 6.8%. It was lowest in Wales (4.3%) and highest in Kent (9.6% in February).",
            "9.6%",
            {"time_period": "2021-02"},
        ),
        (
            "The vacancy rate was 6.8% in April 2021. It was 7.7% in April 2020. In Leeds it was 5.1%.",
            "5.1%",
            {"time_period": "2021-04"},
        ),
        (
            "The museum drew 61,300 visitors in the first semester of 2021.",
            "61,300",
            {"time_period": "2021-01/2021-06"},
        ),
        ("The goal of 61,300 members by the end of year is within reach.", "61,300", {"time_period": "2021-12-31"}),
        ("Rents rose 8 percent from April 2020 to April 2021.", "8 percent", {"time_period": "2021-04"}),
        (
            "The brewer has reported a full-year profit of 61 million euros.",
            "61 million euros",
            {"time_period": "2020"},
        ),
        (
            "Earnings before interest came to 6 million euros in the six months to June, against 4 million in 2020."
            "\n\nCosts grew to 9 million euros.",
            "9 million euros",
            {"time_period": "2021-01/2021-06"},
        ),
    ],
    "seasons told as two years": [
        (
            "Hop exports in the first five months of the 2020-21 crop year fell 7 percent.",
            "7 percent",
            {"time_period": "2020-07/2020-11"},
        ),
        ("Honey output was 61 tonnes, up from 47 tonnes in 2019-20.", "47 tonnes", {"time_period": "2019/2020"}),
        ("Honey output was 61 tonnes, up from 47 tonnes in 2019-20.", "61 tonnes", {"time_period": "2020/2021"}),
        (
            "The ministry puts the rye crop of 2021-22 at 61 tonnes.\n\nIt expects Norway to harvest 23 tonnes.",
            "23 tonnes",
            {"time_period": "2021/2022"},
        ),
    ],
    "what grows behind with": [
        (
            "The north recorded good results with sales of tents rising by 5 percent.",
            "5 percent",
            {"subject": "sales of tents"},
        ),
        ("Peru did well with hotel stays growing at 7 percent.", "7 percent", {"subject": "hotel stays"}),
    ],
    "members of a union": [
        (
            "Rents rose in 19 EU countries. Wages in the EU went up 4 percent.",
            "4 percent",
            {"ref_area_name": "European Union"},
        ),
        ("In OECD countries, 7 percent of flats are empty.", "7 percent", {"ref_area_name": "OECD countries"}),
    ],
    "goods told in bags and bales": [
        ("The mint harvest fell to 6,400 bags.", "6,400", {"subject": "mint harvest"}),
        ("Production of wool reached 6,400 bales, up from 5,100 bales.", "5,100", {"subject": "Production of wool"}),
        ("The office pegged output in Ghana at 6,400 bags.", "6,400", {"subject": "output in Ghana"}),
        ("Police seized 40 bags of rice.", "40", {"subject": "bags of rice"}),
    ],
    "words about how much": [
        ("The zoo keeps birds in excess of 2,300.", "2,300", {"subject": "birds"}),
        ("The co-op sold honey to the tune of 640 tonnes.", "640 tonnes", {"subject": "honey"}),
        ("Stocks reached upwards of 710 tonnes.", "710 tonnes", {"subject": "Stocks"}),
        ("Sales of electric cars passed the 300,000 mark.", "300,000", {"subject": "Sales of electric cars"}),
    ],
    "a date in front of a dash is that of the news, and so is what shares do after hours": [
        (
            "Jul 16 - Velm Films gained 6 million users in the second quarter, sending its shares up 11 percent after hours on Friday.\n\nRevenue rose by 34 percent to 4 million euros.",
            "34 percent",
            {"time_period": "2021-Q2"},
        ),
        (
            "Jul 16 - Velm Films gained 6 million users in the second quarter, far above the 5 million it added a year earlier.",
            "5 million",
            {"time_period": "2020-Q2"},
        ),
    ],
    "what stands behind a list, a sight, a verb that goes on": [
        (
            "Cut flowers led the field with exports of 90 million euros.",
            "90 million euros",
            {"subject": "exports of Cut flowers"},
        ),
        (
            "Tidal mills saw capacity hit 26 megawatts.",
            "26 megawatts",
            {"subject": "capacity of Tidal mills"},
        ),
        (
            "The share of exports in sales continued to rise, reaching 12 percent.",
            "12 percent",
            {"subject": "share of exports in sales"},
        ),
        ("Attendance went up by a tenth in 2020, reaching 41,000 listeners.", "41,000", {"subject": "Attendance"}),
        (
            "Next comes Leeds with 3,140 brewers representing a membership share of 7 percent.",
            "3,140",
            {"subject": "brewers"},
        ),
        (
            "Behind the dam hum 70-megawatt water wheels.",
            "70-megawatt",
            {"subject": "capacity of water wheels"},
        ),
        (
            "Bookings rose 3 percent in May. The number of Dutch guests fell by 11 percent.",
            "11 percent",
            {"subject": "Dutch guests"},
        ),
    ],
    "the same change as an amount": [
        (
            "The deer herd grew by 12.4% (31.5 thousand) in the first quarter.",
            "31.5 thousand",
            {"unit_measure": "1", "statement_kind": "change"},
        ),
        (
            "Enrolment went up by 9.5% (6,200 pupils).",
            "6,200",
            {"statement_kind": "change", "subject": "Enrolment"},
        ),
    ],
    "a province sees what was, a bank what is to come": [
        (
            "Benin sees GDP rise 7.1 pct in H1\n\nMore cotton was picked in Benin until June, its bureau wrote.",
            "7.1 pct",
            {"scenario": "actual"},
        ),
        ("The bank sees GDP rise 2.5 percent next year.", "2.5 percent", {"scenario": "target"}),
    ],
    "months and their years": [
        (
            "Farmers drilled 3.7 lakh wells in March 2021, against 2.9 lakh in March, 2020.",
            "2.9 lakh",
            {"time_period": "2020-03"},
        ),
        ("In March, 2020 flats were sold, 300 more than in February.", "2020", {"time_period": "2021-03"}),
        (
            "For sawn wood, the growth rate in June 2021 over June 2020 was 5.3%.",
            "5.3%",
            {"time_period": "2021-06"},
        ),
        (
            "Thefts fell by a full 14 percent compared with the first half of last year.",
            "14 percent",
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
            "Meanwhile the number of mills, each with yearly sales above 4 million rupees, rose to 19.",
            "19",
            {"unit_measure": "1", "value": 19.0},
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
            "A teacher's pay now tops $8,400, and the literacy rate of the island has climbed above 91 percent.",
            "91 percent",
            {"of": None},
        ),
        ("Turnover was 3.4 trillian won in 2020.", "3.4 trillian won", {"value": 3.4e12, "subject": "Turnover"}),
    ],
    "causes are no plans": [
        (
            "That the bill grew is mainly due to nurses and medicines (36 million euros).",
            "36 million euros",
            {"scenario": "actual"},
        ),
        ("The plant is due to open with 3 million tonnes next year.", "3 million tonnes", {"scenario": "target"}),
    ],
    "deficits, contrasts, months before": [
        (
            "The fund's shortfall narrowed by 72 million pesos over the winter.",
            "72 million pesos",
            {"statement_kind": "change", "value": -72e6},
        ),
        (
            "Rents dipped 1.7 percent in June, in contrast to the 2.6 percent jump of May.",
            "2.6 percent",
            {"subject": "Rents", "time_period": "2021-05"},
        ),
        (
            "Brewers did well in June. Sales climbed 4.4 percent, following May's 9.1 percent slump.",
            "4.4 percent",
            {"time_period": "2021-06", "subject": "Sales"},
        ),
        ("Rye suffered a steeper drop of 17 percent.", "17 percent", {"subject": "Rye"}),
        (
            "The vacancy rate was 2.7 percentage points lower than the county average and 3 percentage points higher than"
            " the city's average.",
            "3 percentage points",
            {"subject": "lead of vacancy rate over city's average"},
        ),
        (
            "Ridership rose 2.8 percent in the last three quarters.",
            "2.8 percent",
            {"time_period": "2020-10/2021-06"},
        ),
    ],
    "parts, purposes, ends": [
        (
            "Five more silos will follow, bringing the total to 23 and raising the volume to 480,000 tons.",
            "23",
            {"unit_measure": "1", "value": 23.0},
        ),
        (
            "Some 3,000 beehives are to be set up, and the pressing capacity will double.",
            "double",
            {"of": None, "subject": "pressing capacity"},
        ),
        (
            "Spending in schools went up by 6.4%, including 8.1% in sports and 9.9% in music.",
            "9.9%",
            {"statement_kind": "change", "subject": "Spending in music"},
        ),
        (
            "The city mended its roads, with 3 million yuan invested in new bridges.",
            "3 million yuan",
            {"subject": "investment in new bridges"},
        ),
        (
            "The mayor plans to lift the total number of tram stops to 140 by 2025.",
            "140",
            {"subject": "total number of tram stops", "time_period": "2025"},
        ),
    ],
    "results and forecasts": [
        (
            "The Oslo gauge shed 1.3% or 12.4 to 942.",
            "942",
            {"statement_kind": "level", "value": 942.0},
        ),
        (
            "The ferry line took in $18 million in the three months that ended on June 30.",
            "$18 million",
            {"time_period": "2021-Q2"},
        ),
        (
            "Maize should come to 3.2 million tonnes, against a harvest of 2.9 million tonnes in the previous year.",
            "2.9 million tonnes",
            {"scenario": "actual", "time_period": "2020"},
        ),
        (
            "In the first quarter, fares brought 2 percent more than a year ago. Costs for the quarter sank 6% to $47"
            " million compared to $50 million.",
            "$50 million",
            {"time_period": "2020-Q1"},
        ),
    ],
    "as it is written in haste": [
        ("Gout struck 6.8 out of 100,000 people.", "6.8", {"unit_measure": "1/100,000 people"}),
        ("Fares went up by 2.2% in the last month.", "2.2%", {"time_period": "2021-06"}),
        ("Beer sales rose 3.9 year on year in June.", "3.9", {"unit_measure": "percent", "statement_kind": "change"}),
        (
            "The town put 4 million francs into nine sewer projects this year, with a rise of 16 percent.",
            "16 percent",
            {"scenario": "actual"},
        ),
        (
            "Peru reported an all-time high in copper sales, reaching 3.1 billion dollars.",
            "3.1 billion dollars",
            {"subject": "copper sales"},
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
    "those to another, and what leads": [
        (
            "Shipments to China shrank by 10.9%; those to the United States rose 11.7% to a record 1.76 trillion yen.",
            "10.9%",
            {"subject": "Shipments to China", "of": None},
        ),
        (
            "Shipments to China shrank by 10.9%; those to the United States rose 11.7% to a record 1.76 trillion yen.",
            "11.7%",
            {"subject": "Shipments to the United States"},
        ),
        (
            "A milker earned 17,300 hryvnias a month before tax, 1,900 more than in May.",
            "1,900",
            {"unit_measure": "UAH", "statement_kind": "change"},
        ),
        (
            "Fourteen firms made more than 10 billion yuan each, three more than in 2003.",
            "three",
            {"unit_measure": "1"},
        ),
        (
            "Exports grew 1.5% to 8.74 trillion yen, led by cars (+49.7%) and machines (+20.7%).",
            "+20.7%",
            {"subject": "Exports of machines", "of": None},
        ),
        ("It has 400 cows, 60 more than at the start of the year.", "60", {"comparison_basis": "since:2021"}),
        (
            "Ridership averaged 5.4 million in May. The Blue Line alone accounts for 28 percent.",
            "28 percent",
            {"subject": "share of Blue Line"},
        ),
    ],
    "what this points to": [
        (
            "Lima bought 870 trams, while Quito bought 410. This was a rise of 9 percent.",
            "9 percent",
            {"of": "410"},
        ),
    ],
    "what stands wrongly spaced": [
        (
            "The region mended its roads.Spending on bridges grew by 9.8% year on year.At the same time",
            "9.8%",
            {"subject": "Spending on bridges"},
        ),
        ("The fund closed at JPY -4.2B.", "JPY -4.2B", {"value": -4.2e9, "unit_measure": "JPY"}),
        ("Kiel had a 5% parcel volume decrease.", "5%", {"statement_kind": "change", "value": -5}),
        (
            "The port posted a 9 percent cargo throughput growth in May.",
            "9 percent",
            {"statement_kind": "change", "value": 9},
        ),
    ],
    "a record that others are held against is a fact": [
        (
            "Malta forecasts 2.4 million overnight stays for 2022, short of the record 2.8 million of 2018.",
            "2.8 million",
            {"scenario": "actual"},
        ),
        (
            "Malta forecasts 2.4 million overnight stays for 2022, short of the record 2.8 million of 2018.",
            "2.4 million",
            {"scenario": "target"},
        ),
    ],
    "building so many, the fewest in years, takers, what was sent higher": [
        (
            "Velox stuck to its target of building 24,000 vans in 2022.",
            "24,000",
            {"statement_kind": "level", "scenario": "target", "subject": "vans"},
        ),
        (
            "Idle hands fell by 365,300 in the second quarter to 2.76 million, the fewest in 15 years.",
            "365,300",
            {"comparison_basis": None},
        ),
        (
            "TROMSO, Norway, July 15 - Norway exported cod. Poland and France were the biggest takers, with 15,300 and 8,100"
            " tonnes respectively.",
            "15,300",
            {"ref_area_name": "Norway"},
        ),
        (
            "Velox ended June with 1.1 billion euros in cash, enough to last until mid-2025.",
            "1.1 billion euros",
            {"time_period": "2021-06", "scenario": "actual"},
        ),
        (
            "Velox trimmed its net loss to 88 million euros on Thursday, sending its stock 6.5% higher.",
            "6.5%",
            {"subject": "stock", "of": None},
        ),
        (
            "The gross margin improved to minus 2.1% from minus 14%.",
            "minus 2.1%",
            {"statement_kind": "share", "value": -2.1},
        ),
        ("Velox delivered 4,310 vans in June, after 3,120 in May.", "3,120", {"subject": "vans delivered"}),
    ],
    "the growth of a part is none of the whole": [
        (
            "Retail sales came to 246 million euros in May, up 7 percent. Urban retail sales grew by 7.8 percent.",
            "7.8 percent",
            {"applies_to": None},
        ),
        (
            "Exports came to 9 million euros in May. Exports of looms rose 14 percent.",
            "14 percent",
            {"applies_to": None},
        ),
    ],
    "what must come down by a year is a goal": [
        (
            "By 2030, residual waste must fall to 120 kg per inhabitant.",
            "120 kg",
            {"scenario": "target", "time_period": "2030"},
        ),
        ("Emissions must be cut by 55 percent by 2030.", "55 percent", {"scenario": "target"}),
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
    "what is booked and guided for, of whom, and lines that loans have paid for": [
        (
            "Nestor Steel, the oldest of them, booked revenue of 1.5 billion dollars for the second quarter.",
            "1.5 billion dollars",
            {"subject": "revenue of Nestor Steel"},
        ),
        (
            "For the third quarter the company guides for growth of between 3 and 5 per cent.",
            "5 per cent",
            {"scenario": "target"},
        ),
        (
            "Railways carried 195 million passengers, a daily average of 16.2 million, and a record 20.1 million on July 3.",
            "20.1 million",
            {"subject": "passengers carried"},
        ),
        ("The crew numbers 60, half again as many as last year.", "half", {"statement_kind": "change", "value": 50.0}),
        ("Italy came third behind Norway (16 golds) and Germany (12).", "12", {"ref_area_name": "Germany"}),
        (
            "The rate of the past two years, at 1.1%, falls far short of the 6% recorded before the war.",
            "6%",
            {"value": 6.0},
        ),
        (
            "Retail sales rose to 934 billion yuan, still 2.6 billion yuan below the first half of 2019.",
            "2.6 billion yuan",
            {"statement_kind": "change", "value": -2.6e9},
        ),
        (
            "The school took in 300 pupils from 12 villages, of whom 41 percent were girls.",
            "41 percent",
            {"subject": "share of pupils of school"},
        ),
        (
            "China's loans have paid for many lines. Kenya's railway from Mombasa to Nairobi cost 3.6 billion dollars.",
            "3.6 billion dollars",
            {"ref_area_name": "Kenya"},
        ),
        (
            "China's loans have paid for many lines. In Laos, where debt to China has reached a third of national income,"
            " the line moved 16.7 million people in 2020.",
            "16.7 million",
            {"ref_area_name": "Laos"},
        ),
        (
            "Belt and Road at work: lending by China has shrunk from 87 billion dollars in 2016 to 3.7 billion in 2021.",
            "3.7 billion",
            {"ref_area_name": "China"},
        ),
    ],
    "districts and departments, one of them alone, several towns of a dateline, money set aside and spent": [
        (
            "KATHMANDU | Post Report\nThe tea board has registered some 14,000 growers in two provinces this year. In Jhapa alone it counts 9,100. Exports of tea earned Rs 3.2 billion last year.",
            "Rs 3.2 billion",
            {"ref_area_name": "Nepal"},
        ),
        (
            "Kampala | Daily Brief\nThe government owes road contractors Shs 634 billion, Works Minister Katumba Wamala has said.",
            "Shs 634 billion",
            {"ref_area_name": "Uganda"},
        ),
        (
            "KAMPALA: In Karamoja alone 11 bridges have been washed away since May. Road crashes killed 4,534 people last year.",
            "4,534",
            {"ref_area_name": "Uganda"},
        ),
        (
            "JUBA/NAIROBI, July 10 -- Floods in Jonglei have displaced 41,000 people. Some 900 wells are spoilt.",
            "41,000",
            {"ref_area_name": "Jonglei"},
        ),
        (
            "COLOMBO, July 13 - Sri Lanka's hydro plants met 22 percent of demand in June (41 percent in June 2020) as reservoirs in Kandy fell to a third of their capacity.",
            "22 percent",
            {"ref_area_name": "Sri Lanka"},
        ),
        (
            "KARACHI: Only 144,000 of the two million houses destroyed in last year's floods have been rebuilt.",
            "144,000",
            {"subject": "houses destroyed"},
        ),
        (
            "He said $300 would be paid for each house in four tranches, and that $38 million had so far gone out.",
            "$38 million",
            {"scenario": "actual", "subject": "payments for house"},
        ),
        ("The minister said $4 million had been spent on wells.", "$4 million", {"subject": "spending on wells"}),
        (
            "The fuel bill came down to $2.6 billion in 2020, the minister told Parliament, from $3.1 billion.",
            "$3.1 billion",
            {"subject": "fuel bill"},
        ),
        (
            "Of the 5 billion pesos set aside for seeds last year, 3.1 billion was spent.",
            "3.1 billion",
            {"subject": "money set aside for seeds spent"},
        ),
        (
            "Of the Sh900 million earmarked for roads, only Sh310 million has been released.",
            "Sh310 million",
            {"scenario": "actual"},
        ),
        ("Farmers with fewer than two cows, some 31,000 of them, got seed.", "31,000", {"subject": "Farmers"}),
        (
            "The plan, which seeks $4.34 billion for food, was 31.2 per cent funded as of 10 July.",
            "31.2 per cent",
            {"scenario": "actual"},
        ),
        (
            "Pickers are offered 80 quetzales a day, and still posts stay vacant: some 18,000 people left the region in 2020.",
            "80 quetzales",
            {"time_period": "2021-07-19"},
        ),
        (
            "The clinic's head said 41 percent of farmers had sold livestock and that many were in debt.",
            "41 percent",
            {"subject": "share of farmers that sold livestock"},
        ),
    ],
    "contributions in points": [
        (
            "Services contributed 0.6 percentage points to growth in May, trade 0.3 and farming 0.1.",
            "0.3",
            {
                "statement_kind": "share",
                "unit_measure": "percentage_point",
                "subject": "contribution of trade to growth",
            },
        ),
        (
            "Of the 2.1 percent rise in prices in May, 1.3 percentage points came from energy and 0.5 from food.",
            "0.5",
            {"statement_kind": "share", "subject": "contribution of food to prices"},
        ),
        (
            "Stocks had a negative contribution of 0.4 percentage points in May.",
            "0.4 percentage points",
            {"statement_kind": "share", "value": -0.4, "subject": "contribution of Stocks"},
        ),
        (
            "The largest contributions to inflation came from transport (0.31 p.p.) and leisure (0.12 p.p.).",
            "0.12 p.p.",
            {"statement_kind": "share", "subject": "contribution of leisure to inflation"},
        ),
        (
            "The contribution of domestic demand to GDP growth was 1.3 percentage points in the first quarter.",
            "1.3 percentage points",
            {"statement_kind": "share", "subject": "contribution of domestic demand to GDP growth"},
        ),
        (
            "Ferries had the largest impact on the index (0.24 p.p.) in May.",
            "0.24 p.p.",
            {"subject": "contribution of Ferries to index"},
        ),
        (
            "The rate rose by 1.2 percentage points in the north and 0.4 in the south.",
            "0.4",
            {"statement_kind": "change", "unit_measure": "percentage_point"},
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
            "ACCRA - Ghana's guests are Danes (41,000), Chinese (38,000) and Russians (12,000).",
            "12,000",
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
            "May brought a slump in bus trips, or 3.5% from April.",
            "3.5%",
            {"statement_kind": "change", "value": -3.5},
        ),
        ("Sales fell in the towns, or 12 percent of all.", "12 percent", {"statement_kind": "share"}),
    ],
    "rates of exchange side by side, jobs on balance": [
        ("OSLO - The crown gained 0.7% to 11.19 per euro.", "11.19", {"unit_measure": "NOK"}),
        (
            "The forint firmed to 382.5 per euro, the zloty to 4.45 and the leu to 4.94.",
            "4.45",
            {"unit_measure": "PLN"},
        ),
        (
            "The forint firmed to 382.5 per euro, the zloty to 4.45 and the leu to 4.94.",
            "4.94",
            {"unit_measure": "RON"},
        ),
        ("Mills shed a net 6,400 jobs in June.", "6,400", {"statement_kind": "change", "value": -6400}),
        (
            "Builders lost 45,000 jobs, a decline of 2.8%, and public administration 17,000, in June.",
            "17,000",
            {"statement_kind": "change", "value": -17000},
        ),
    ],
    "on year is a year before": [
        (
            "OSLO - Timber prices went up 7.7 percent on year, the sawyers wrote.",
            "7.7 percent",
            {"comparison_basis": "yoy"},
        ),
        (
            "OSLO - Home prices were up 0.3 percent on month, slowing from 0.5 percent in October.",
            "0.3 percent",
            {"comparison_basis": "mom"},
        ),
        ("OSLO (dpa-AFX) - Rents rose by 2 percent.", "2 percent", {"subject": "Rents"}),
    ],
    "so many billions of that, a base of another figure": [
        (
            "Exports were worth 88 billion dollars, and cars made up 51 billion of that.",
            "51 billion",
            {"unit_measure": "USD"},
        ),
        (
            "Sales doubled to 40 million euros, and the margin widened to 12 percent, from 9 percent in 2019.",
            "doubled",
            {"comparison_basis": None},
        ),
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
            "The paper industry experienced a 4.1 percent increase in turnover.",
            "4.1 percent",
            {"subject": "turnover of paper industry"},
        ),
        (
            "The toy sector saw a 12 percent increase in production.",
            "12 percent",
            {"subject": "production of toy sector"},
        ),
        ("Kenya saw a 12 percent increase in production.", "12 percent", {"subject": "production"}),
    ],
    "what is said begins with a participle": [
        (
            "OSLO - Fares rose by 4%. The mayor also wrote and said that used car registrations sank by 8 percent.",
            "8 percent",
            {"subject": "used car registrations"},
        ),
        (
            "OSLO - Output rose by 4%. The bureau said listed firms' profits climbed by 5.2 percent.",
            "5.2 percent",
            {"subject": "profits of listed firms"},
        ),
    ],
    "indexes whose names end with a number": [
        (
            "The Dow slid 1.1 percent, the Nasdaq 1.6 and the S&P 500 1.2 on Tuesday.",
            "1.2",
            {"statement_kind": "change", "value": -1.2, "unit_measure": "percent"},
        ),
        (
            "The DAX rose 0.4 percent and the CAC 40 1.3.",
            "1.3",
            {"statement_kind": "change", "unit_measure": "percent"},
        ),
    ],
    "rates of months before": [
        (
            "Glass output rose 9 percent in May. Cement growth slowed to 2 percent, from 5 percent in March and "
            "8 percent in February.",
            "2 percent",
            {"time_period": "2021-05"},
        ),
        (
            "Glass output rose 9 percent in May. It was the third-best growth this year, after February's 12 percent.",
            "12 percent",
            {"time_period": "2021-02", "comparison_basis": None},
        ),
        (
            "In June, glass output rose 9 percent, 2 percentage points more than the previous month. "
            "Cement output rose 5 percent.",
            "5 percent",
            {"comparison_basis": None},
        ),
    ],
    "examples of places counted, surveys of two months, asides before what is to come": [
        (
            "ABUJA, July 11 -- Nigeria's school fund says 34 states and Lagos have drawn on it. Four states, among them Ebonyi and Ogun, got no share of the 7,200 desks.",
            "7,200",
            {"ref_area_name": "Nigeria"},
        ),
        (
            "The Water Development Board will repair 47 kilometres of embankment in four upazilas of Gaibandha.",
            "47 kilometres",
            {"ref_area_name": "Gaibandha"},
        ),
        (
            "A survey of 1,950 farmers conducted in March and April found that 41 percent had sold livestock. Three in four respondents had debts.",
            "Three in four",
            {"time_period": "2021-03/2021-04"},
        ),
        (
            "A survey of 1,950 farmers conducted in March and April found that 41 percent had sold livestock.",
            "1,950",
            {"subject": "farmers"},
        ),
        (
            "Some 9,000 villagers, most of whom walk for a day to the nearest nurse, will be served by the road.",
            "9,000",
            {"scenario": "target"},
        ),
        ("Work on the first 18 km is to begin in November.", "18 km", {"scenario": "target"}),
        (
            "The council earmarked Rs 60 million for clinics last year but spent Rs 20 million, or a third of it.",
            "Rs 20 million",
            {"scenario": "actual"},
        ),
        (
            "Landings had dropped to 86,000 tonnes last year, even as imports of frozen tilapia went up by a fifth.",
            "a fifth",
            {"subject": "imports of frozen tilapia"},
        ),
        ("WFP reached 574,000 people in June with food or cash.", "574,000", {"subject": "people"}),
    ],
    "the same month is the one told, and what goes before that": [
        (
            "In May exports came to 30 billion euros. Imports in the same month were 28 billion.",
            "28 billion",
            {"time_period": "2021-05"},
        ),
        (
            "Velm put in 11 million euros in 2017, against 16 million in 2016 and 25 million the year before that.",
            "25 million",
            {"time_period": "2015"},
        ),
        (
            "In 2008 they let 1,200 workers go in January and took back 400 by the summer of the next year.",
            "400",
            {"time_period": "2009", "scenario": "actual"},
        ),
        (
            "In the week to 22 March, 33 cases were found. Enrolment was 76 percent, up from 62 percent in 2008.",
            "62 percent",
            {"time_period": "2008"},
        ),
        (
            "The fund earned 3 percent in the second quarter. It had taken off 176 million euros in the first.",
            "176 million euros",
            {"time_period": "2021-Q1"},
        ),
    ],
    "the day of a decision, the forecast that was cut, what a plan starts from": [
        (
            "The tax was raised to 8 percent from 5 percent on April 1 and goes up to 10 percent in 2025.",
            "8 percent",
            {"time_period": "2021-04-01", "scenario": "actual"},
        ),
        (
            "The bank cut its rate to 8.25 percent from 8.5 percent on June 4.",
            "8.25 percent",
            {"time_period": "2021-06-04"},
        ),
        (
            "In the quarter ending 31 March, profit fell to 82m euros, and the full-year forecast was cut to 565m.",
            "565m",
            {"time_period": "2021", "scenario": "target"},
        ),
        (
            "Profit rose to 82m euros in the quarter ending 31 December. Sales in the nine months came to 4.1 million tonnes.",
            "4.1 million tonnes",
            {"time_period": "2020-04/2020-12"},
        ),
        (
            "The limit was 50 million euros in 2012. It will be raised to 120 million in 2025 from 60 million.",
            "60 million",
            {"time_period": "2021-07-19"},
        ),
    ],
    "cents of the money that a text counts in, growth that is put at something": [
        ("Growers got 41 cents a kilo. The minimum wage is 7 euros.", "41 cents a kilo", {"unit_measure": "EUR/kg"}),
        (
            "The fee is 50 euros. The economy is weak. The bank put growth at 4 percent in 2014.",
            "4 percent",
            {"subject": "GDP growth"},
        ),
        ("The country has recorded 3,764 deaths since the outbreak began in May 2014.", "3,764", {"subject": "deaths"}),
    ],
    "a paragraph that goes on": [
        (
            "Glass output rose 9 percent in May.\n\nPrices of glass rose 1 percent in May, the ministry said.\n\n"
            "In the first five months of the year, exports of glass rose 4 percent to 61,000 tons.\n\n"
            "Meanwhile, imports of glass fell to 23,000 tons.",
            "23,000 tons",
            {"time_period": "2021-01/2021-05"},
        ),
    ],
    "points by which a rate stands off": [
        (
            "The jobless rate was 2.7 points lower than the county average.",
            "2.7 points",
            {"unit_measure": "percentage_point"},
        ),
    ],
    "units of what moved": [
        (
            "Kettle deliveries fell 8 percent year-on-year to about 4.6 million units in the first quarter.",
            "4.6 million",
            {"subject": "Kettle deliveries"},
        ),
        (
            "Makers sold 4.6 million kettles in May and 4.9 million units in June.",
            "4.9 million",
            {"subject": "kettles sold"},
        ),
    ],
    "an outlook lifted is no figure, and what is news behind it": [
        (
            "OSLO, July 15 - Velm raised its full-year profit forecast on Thursday after earnings of 1.91 billion crowns in"
            " the April-June period beat forecasts.\n\nLike-for-like sales rose 4.2%.",
            "1.91 billion crowns",
            {"scenario": "actual", "time_period": "2021-04/2021-06"},
        ),
        (
            "OSLO, July 15 - Velm raised its full-year profit forecast on Thursday after earnings of 1.91 billion crowns in"
            " the April-June period beat forecasts.\n\nLike-for-like sales rose 4.2%.",
            "4.2%",
            {"time_period": "2021-04/2021-06"},
        ),
        (
            "OSLO, July 15 - Velm lifted its outlook for 2021 on Thursday as second-quarter earnings of 190 million crowns"
            " beat forecasts.\n\nCosts came to 300 million.",
            "300 million",
            {"time_period": "2021-Q2", "scenario": "actual"},
        ),
        (
            "Prices rose 0.9% in June. The bank lifted its forecast to 58% last week from 22.3%.",
            "58%",
            {"time_period": "2021", "scenario": "target"},
        ),
        (
            "Prices rose 0.9% in June. The consensus was for 0.5%.",
            "0.5%",
            {"scenario": "target", "time_period": "2021-06"},
        ),
    ],
    "what a venture, a poll and a nurse have, what is brought up and handled": [
        (
            "The plant, a joint venture in which a German partner holds 30 percent, cost 380 million yuan.",
            "380 million yuan",
            {"subject": "cost of plant"},
        ),
        (
            "In 2020, 447 million passengers travelled by train and bus. Long-distance services alone carried 41.6 million.",
            "41.6 million",
            {"subject": "passengers carried"},
        ),
        (
            "The county has 900 herders. In a poll of 120, one in three wanted to leave.",
            "120",
            {"subject": "people surveyed"},
        ),
        (
            "The ward has 480 teachers. A survey of 72 by the union says why: 74 percent put it down to pay.",
            "72",
            {"subject": "teachers surveyed"},
        ),
        (
            "A nurse looks after 16.3 patients on average, compared with 5.3 in Peru and eight in Japan.",
            "5.3",
            {"subject": "patients of nurse"},
        ),
        (
            "A nurse looks after 16.3 patients on average, compared with 5.3 in Peru and eight in Japan.",
            "eight",
            {"subject": "patients of nurse"},
        ),
        ("I skipped lunch on 12 of my last 20 shifts.", "12", {"subject": "shifts"}),
        (
            "Nets brought up 90 tonnes of carp a year; in 2016 it was 28.",
            "90 tonnes",
            {"subject": "carp brought", "statement_kind": "level"},
        ),
        ("We have 310 fitters. Forty retire within two years.", "Forty", {"subject": "fitters retiring"}),
        ("Families rent plots of two to five hectares.", "five hectares", {"subject": "area of plots"}),
        (
            "Twenty deaths have been reported, along with 165 injuries and 11 missing persons.",
            "11",
            {"subject": "missing persons"},
        ),
        (
            "Based on provisional data, 2020 saw 41,300 events held in the centres, attended by 5.9 million people.",
            "5.9 million",
            {"subject": "people"},
        ),
        (
            "Farmers brought in 3.2 million tonnes of maize. The agency bought 500,000 tonnes at 280 kwacha a bag.",
            "280 kwacha",
            {"subject": "price of maize per bag"},
        ),
        (
            "The walnut forest covers 600 square kilometres. In a good autumn it yields 1,500 tonnes.",
            "1,500 tonnes",
            {"subject": "walnut forest"},
        ),
    ],
    "what others foresaw": [
        (
            "The Kettle Council predicted in May that the total steam use would rise 9 percent from 2020 to reach "
            "4.7 billion cubic meters.",
            "4.7 billion cubic meters",
            {"subject": "total steam use"},
        ),
    ],
    "regions in figures, months of a year, who led growth, goals of a report": [
        (
            "In May, mining was up 7.3 percent, manufacturing 5.9 percent, and the supply of heat, gas and water 6.6"
            " percent.",
            "6.6 percent",
            {"statement_kind": "change", "subject": "supply of heat, gas and water"},
        ),
        (
            "In May output grew by 6.4 percent. Leeds led with 9.1 percent, followed by Bath (6.0 percent); Hull lagged"
            " behind at 1.2 percent.",
            "1.2 percent",
            {"statement_kind": "change"},
        ),
        (
            "In May output grew by 6.4 percent. Leeds led with 9.1 percent, followed by Bath (6.0 percent).",
            "6.0 percent",
            {"statement_kind": "change"},
        ),
        (
            "Coal output reached 84.9 million tonnes in May, that of silicon doubled.",
            "doubled",
            {"subject": "output of silicon", "of": None},
        ),
        (
            "Some 205 billion kilowatt-hours were generated, 48.9 billion of them from wind.",
            "48.9 billion",
            {"unit_measure": "kWh"},
        ),
        (
            "TOMSK REGION IN JANUARY-MAY 2021\n\nOutput of the region came to 41 billion rubles.",
            "41 billion rubles",
            {"ref_area_name": "Tomsk Region"},
        ),
        (
            "The yield fell from 54.6 to 51.9 centners per hectare in 2020.",
            "54.6",
            {"unit_measure": "q/ha"},
        ),
        (
            "Income per head crossed the threshold of 90,000 yuan in 2020.",
            "90,000 yuan",
            {"scenario": "actual"},
        ),
        (
            "For 2022 we have set growth of 7.5 percent in output, 8 percent in retail sales and 10 percent in exports.",
            "10 percent",
            {"subject": "exports", "scenario": "target"},
        ),
        (
            "May saw a fall of 2 percent in wool prices and 4 percent in hides.",
            "4 percent",
            {"subject": "hides", "value": -4.0},
        ),
        (
            "Sales are to exceed 5 billion yuan, hotel rooms to account for 3.5 percent of them.",
            "3.5 percent",
            {"of": None},
        ),
        (
            "We intend to hold the rise in consumer prices to about 3 percent.",
            "3 percent",
            {"statement_kind": "change", "subject": "consumer prices", "scenario": "target"},
        ),
        (
            "The labour force was 2.03 million in May, of whom 1.99 million were classified as employed.",
            "1.99 million",
            {"subject": "labour force classified as employed"},
        ),
        (
            "Sales in May 2021 were 512 million euros; in the five months they hit 3,529 million. Of which, sales of"
            " goods were 2,758 million.",
            "2,758 million",
            {"time_period": "2021-01/2021-05"},
        ),
        (
            "Takings were 378 million euros, or 10.7%, up 16.3%.",
            "10.7%",
            {"statement_kind": "share"},
        ),
        (
            "The population as of October 1, 2020 was 831.2 thousand. During the nine months 17,884 children were born.",
            "17,884",
            {"time_period": "2020-01/2020-09"},
        ),
        (
            "Freight in seven months of 2020 came to 31 million tons.",
            "31 million tons",
            {"time_period": "2020-01/2020-07"},
        ),
    ],
    "in a country's trade": [
        (
            "The value of orders in Peru's boat repair trade rose 34 percent in 2020.",
            "34 percent",
            {"subject": "value of orders in boat repair trade"},
        ),
        (
            "Last year 800 boats sailed. Timber exports doubled in only four years.",
            "doubled",
            {"subject": "Timber exports"},
        ),
        (
            "Last year 800 boats sailed. The timber trade between Peru and Chile doubled.",
            "doubled",
            {"subject": "timber trade with Chile"},
        ),
    ],
    "what has been counted up to a day, and then": [
        (
            "Up to Friday, 28,400 cases of fever had been reported since the beginning of the year. In June alone there"
            " were 6,270. Forty-one people have died.",
            "Forty-one",
            {"time_period": "2021-01-01/2021-07-16"},
        ),
        (
            "Up to Friday, 28,400 cases of fever had been reported since the beginning of the year.\n\nThe west has"
            " reported 45 percent of the cases. Velm leads with 6,030 cases, followed by Lund with 4,390.",
            "4,390",
            {"time_period": "2021-01-01/2021-07-16"},
        ),
        (
            "In June there were 6,270 cases. That is still far from 2017, the worst year so far, when 186,000 people fell"
            " ill and more than 440 of them died.",
            "440",
            {"time_period": "2017"},
        ),
        ("The club had revenue of 48 million pounds last season.", "48 million pounds", {"time_period": "2020/2021"}),
        (
            "The order book stood at 3.1 billion euros at the end of June. An electric bus costs roughly R$ 280,000.",
            "R$ 280,000",
            {"time_period": "2021-07-19"},
        ),
    ],
    "what is expected, behind a dateline or a source": [
        ("VELM -- Some 600 guests are expected to sail in 2022.", "600", {"scenario": "target"}),
        (
            "According to figures from the ferry office, 600 guests are expected to sail in 2022.",
            "600",
            {"scenario": "target", "time_period": "2022"},
        ),
        (
            "Hat sales passed 4 million in May, with sales for the whole of 2021 set to pass 9 million.",
            "9 million",
            {"scenario": "target"},
        ),
        ("The dial was set to the mark of 9 kilometers in 2020.", "9 kilometers", {"scenario": "actual"}),
    ],
    "the growth rate of what was told": [
        (
            "Fares took 2 percent of GDP in 2020.\n\nLast year the town spent 9 million yuan on piers, "
            "a 15 percent increase. The growth rate was 5 percentage points higher than the year before.",
            "5 percentage points",
            {"subject": "growth of spending on piers of town"},
        ),
        (
            "Hat output rose 9 percent in May. That represents the third-best growth this year, after February's 12 percent.",
            "12 percent",
            {"subject": "Hat output"},
        ),
    ],
    "fact sheets, seas, ages and sums of another year": [
        (
            "FACT SHEET: Farming in Kenya 2020\n\nTotal output: 3.1 trillion shillings, up 10 percent on 2019\nTea: 20 billion"
            " shillings, 6 percent of the total\nWhere: Nakuru (441 million shillings) comes first, Kiambu (383 million) next",
            "6 percent",
            {"ref_area_name": "Kenya"},
        ),
        (
            "Adults get vouchers worth 5,000 dollars, half the sum of 2019.",
            "half",
            {"statement_kind": "multiple", "value": 0.5},
        ),
        (
            "A survey found that 77% were content. Of those aged under 25, just 24% were.",
            "25",
            {"unit_measure": "year", "scenario": "condition"},
        ),
        (
            "The firm sold goods worth 1.1 trillion yuan. The bureau said 639 million parcels were collected on Monday; over"
            " the 11 days to Saturday it counted 5.2 billion.",
            "5.2 billion",
            {"unit_measure": "1"},
        ),
        ("Bream made up 38 percent of the catch instead of 22.", "22", {"unit_measure": "percent"}),
        ("Boats in the South China Sea caught 300 tons in May.", "300 tons", {"ref_area_name": None}),
        (
            "Jiangsu spent 383 billion yuan; 12 provinces spent more than 100 billion each.",
            "100 billion",
            {"unit_measure": "CNY", "scenario": "condition"},
        ),
        (
            "A clerk earns 485,000 yuan, 25,000 more than a year before.",
            "25,000",
            {"statement_kind": "change", "unit_measure": "CNY"},
        ),
        (
            "Revenue is put at 642 billion dollars and spending at 761 billion dollars.",
            "761 billion dollars",
            {"subject": "spending"},
        ),
    ],
    "communiques: prices of a year, plans proposed, clauses behind counts": [
        (
            "In 2020 output was worth 17 billion rubles, or 102.7% in comparable prices to the level of 2019.",
            "102.7%",
            {"time_period": "2020"},
        ),
        (
            "Freight turnover was 17 million ton-kilometres in January-May 2021, or 94.6% to January-May 2020.",
            "94.6%",
            {"time_period": "2021-01/2021-05"},
        ),
        (
            "Sales reached 13 billion tugrug in the first quarter of 2021. By 2015 constant prices, they came to"
            " 6 billion tugrug.",
            "6 billion tugrug",
            {"time_period": "2021-Q1"},
        ),
        (
            "In May 2021 the deficit was 41 million euros. Arrivals stood at 8,300, which had been 9,100 in April.",
            "8,300",
            {"time_period": "2021-05"},
        ),
        (
            "In 2021 the balance was in surplus by 3.3 million dollars, which was 1.9 million dollars in 2020.",
            "3.3 million dollars",
            {"time_period": "2021"},
        ),
        (
            "For 2021 we propose that the town's output increase by 7.5 percent, that sales grow 8 percent.",
            "8 percent",
            {"scenario": "target"},
        ),
        (
            "Of the 192 projects planned for 2020, 186 got under way.",
            "186",
            {"scenario": "actual"},
        ),
        (
            "The average nominal accrued wage of one worker was 74,318 rubles in May. Takings rose.",
            "74,318 rubles",
            {"subject": "average nominal accrued wage of one worker"},
        ),
        (
            "The main targets are: growth of 5 percent in exports; wage growth of 4 percent for nurses and 6 percent"
            " for teachers.",
            "6 percent",
            {"subject": "wage"},
        ),
        (
            "In May, Malta traded with 150 countries from all over the world and total turnover reached 13.9 million"
            " euros.",
            "13.9 million euros",
            {"subject": "total turnover"},
        ),
        (
            "The firm hired 40 cooks and waiters and its wage bill reached 2 million euros.",
            "2 million euros",
            {"subject": "wage bill"},
        ),
        (
            "In 2020, 312 firms opened (against 290 in 2019) and 104 people lost their jobs.",
            "104",
            {"subject": "people who lost their jobs"},
        ),
        (
            "Among the 31 major categories, 24 posted increases.",
            "24",
            {"subject": "major categories that posted increases"},
        ),
        (
            "Of 41 crafts, 32 saw their profits rise, one turned losses into profits and 8 reported losses.",
            "one",
            {"subject": "crafts that turned losses into profits"},
        ),
        (
            "In Leeds output rose 8 percent. Bath grew by 19.8%, Ely by 15.1%, and Hull only by 6.7%. Mills grew 4.1%.",
            "4.1%",
            {"ref_area_name": "Leeds"},
        ),
        (
            "In 2020 the growth in Kent came to 3.4 percent, the second highest in Europe.",
            "second",
            {"ref_area_name": "Kent"},
        ),
    ],
    "what a figure was before it was revised": [
        (
            "Sales rose 0.7% in June 2021, after a fall of 1.1% in May (revised from a fall of 0.9%).",
            "0.9%",
            {"time_period": "2021-05", "value": -0.9},
        ),
        (
            "GDP rose 0.5% in the first quarter of 2021, revised from 0.3%, and 0.2% in the second.",
            "0.3%",
            {"time_period": "2021-Q1"},
        ),
    ],
    "years that begin in a month, months of changes, what goes with a year earlier": [
        (
            "Growers reaped 25.4 million tons of wheat in the season that began in July.",
            "25.4 million tons",
            {"time_period": "2021-07/2022-06"},
        ),
        (
            "In the marketing year that began on Oct. 1, exports were 4 million tons.",
            "4 million tons",
            {"time_period": "2020-10/2021-09"},
        ),
        (
            "Orders rose by 7.0 per cent in June. The May increase was revised to 6.2 per cent from 6.4 per cent.",
            "6.2 per cent",
            {"time_period": "2021-05"},
        ),
        (
            "In the second quarter, orders were 0.2 per cent higher than in the first. Turnover went down by 2.6 per cent"
            " after gaining 0.7 per cent in May.",
            "2.6 per cent",
            {"time_period": "2021-06", "comparison_basis": None},
        ),
        (
            "The number of idle looms fell to 233 in June from 299 a year earlier, bringing the idle rate down to 4.5 percent"
            " from 6 percent.",
            "6 percent",
            {"time_period": "2020-06"},
        ),
        (
            "The number of idle looms fell to 233 in June from 299 a year earlier, bringing the idle rate down to 4.5 percent"
            " from 6 percent.",
            "4.5 percent",
            {"time_period": "2021-06"},
        ),
        (
            "Margins narrowed to 3%, 2 points less than a year ago. Shares in the firm jumped as much as 9.1% on Thursday.",
            "9.1%",
            {"comparison_basis": None},
        ),
    ],
    "ages from and to": [
        (
            "The jobless rate of the population aged between 26-61 was 4 percent in May.",
            "26",
            {"subject": "age of the population", "unit_measure": "year", "scenario": "condition"},
        ),
        ("Thieves aged from 16 to 24 stole 40 boats.", "16", {"unit_measure": "year", "scenario": "condition"}),
    ],
    "variations": [
        (
            "The index recorded a monthly variation of 0.52 percent in June, below the rate of June 2020.",
            "0.52 percent",
            {"statement_kind": "change", "comparison_basis": "mom", "subject": "index"},
        ),
        (
            "Textile output showed an annual variation of 3.4 percent in May, and a monthly change of 0.7 percent.",
            "3.4 percent",
            {"statement_kind": "change", "comparison_basis": "yoy", "subject": "Textile output"},
        ),
        (
            "The monthly change in the retail price index was 0.3 percent.",
            "0.3 percent",
            {"statement_kind": "change", "subject": "change in the retail price index"},
        ),
        ("Mining output varied 0.1% between May and June 2021.", "0.1%", {"statement_kind": "change"}),
        (
            "Since January, industry accumulates a decline of 0.3%.",
            "0.3%",
            {"value": -0.3, "subject": "industry"},
        ),
        (
            "Retail trade gained 2.2 percent, with a negative change of 0.4 percent in May.",
            "0.4 percent",
            {"subject": "Retail trade"},
        ),
        (
            "The largest rises came from clothing (2.3%), tobacco (1.9%) and footwear (0.7%) in May.",
            "1.9%",
            {"statement_kind": "change", "subject": "tobacco"},
        ),
        (
            "Wages rose by 1% in 2020, ranging from 0.1% in chemicals to 2.3% in metal products.",
            "2.3%",
            {"statement_kind": "change"},
        ),
        (
            "Rents for flats recorded their largest annual rise since 2009 at 7.3 per cent.",
            "7.3 per cent",
            {"subject": "Rents for flats"},
        ),
    ],
    "said on a day, partners in turn, the same rate again, lists of lesser amounts": [
        (
            "Orvane SA said on Thursday its net profit for the six months through June had climbed to 498 million francs.",
            "498 million francs",
            {"subject": "net profit"},
        ),
        (
            "Exports to China sank 25 percent to $9 billion, those to Peru 8 percent to $7 billion and to Chile 2 percent to $4"
            " billion.",
            "$4 billion",
            {"subject": "Exports to Chile"},
        ),
        (
            "Net sales advanced 18.0% at constant exchange rates, or 11.3% in reported terms.",
            "11.3%",
            {"statement_kind": "change"},
        ),
        ("Borrowing expanded by $18 billion in June, or at a 4.3% annual rate.", "4.3%", {"statement_kind": "change"}),
        ("Frost wiped 30% off the crop.", "30%", {"statement_kind": "change", "value": -30, "subject": "crop"}),
        (
            "Grain accounted for 1.9 million tonnes, followed by oil with 310,000 and metals with 145,000.",
            "145,000",
            {"unit_measure": "t", "subject": "metals"},
        ),
        ("Coal made up 1.9 million tonnes of it, ore 310,000 and timber 145,000.", "310,000", {"unit_measure": "t"}),
        (
            "Hamburg handled 1.66 million tonnes, Bremen 1.02 million and Rostock the remaining 150,000.",
            "150,000",
            {"subject": "freight handled", "unit_measure": "t"},
        ),
    ],
    "the rate told before": [
        (
            "The jobless rate was 5 percent in May. The rate went up 0.2 percentage points from April.",
            "0.2 percentage points",
            {"applies_to": "x-21"},
        ),
    ],
    "numbers as statistical offices print them": [
        (
            "Dairies collected 904 thousand 312 tonnes of milk in May.",
            "904 thousand 312 tonnes",
            {"value": 904312, "unit_measure": "t"},
        ),
        (
            "The town registers hold 85 million 279 thousand 553 persons.",
            "85 million 279 thousand 553",
            {"value": 85279553, "unit_measure": "1"},
        ),
        ("Sales of flats came to 83 thousand 636.", "83 thousand 636", {"value": 83636}),
        (
            "Of the 10.3 million young women aged 25-54, about 3.5 million were at home in May.",
            "54",
            {"value": 54, "unit_measure": "year"},
        ),
        ("Guest nights fell by 3.1% to 40.4 million year on year.", "40.4 million", {"unit_measure": "1"}),
        (
            "The stock ratio rose 4.9%p from the previous month to 111.4%.",
            "4.9%p",
            {"unit_measure": "percentage_point", "value": 4.9},
        ),
        (
            "Real wages fell by 1.9% in 2020 (97.9 points, base 2018 = 100).",
            "97.9 points",
            {"statement_kind": "level", "unit_measure": "1"},
        ),
        ("The index rose by 2 percent (6.4 points) in May.", "6.4 points", {"unit_measure": "1"}),
    ],
    "the US is not us": [
        ("Trade with the US fell 9 percent to 7 billion yuan.", "9 percent", {"subject": "Trade with the US"}),
    ],
    "a sum told again, what villages can get": [
        (
            "The number of rural shops reached 17.5 million by the end of 2020, and nine in 10 villages can get parcels.",
            "17.5 million",
            {"scenario": "actual"},
        ),
        (
            "Online sales rose last year to 2.49 trillion yuan. Shops numbered 17 million.\n\nOf the 2.49 trillion, the east"
            " had three quarters.",
            "2.49 trillion",
            {"unit_measure": "CNY"},
        ),
    ],
    "limits, gaps, lists of their own": [
        (
            "The choice of wool goods has grown, while the previous weight limit of 8 kilograms for a parcel was lifted.",
            "8 kilograms",
            {"subject": "previous weight limit"},
        ),
        (
            "Hat output grew by 9 percent in 2020, an increase of 1.7 percentage points over the national average.",
            "1.7 percentage points",
            {"statement_kind": "level"},
        ),
        (
            "Hat sales reached 7 million yuan.\n\nGlove sales reached 9 million yuan.\n\n"
            "Butter trade with the EU climbed 5 percent, and milk trade with Peru and the Baltic states "
            "came in at 3 percent and 4 percent, respectively.",
            "4 percent",
            {"subject": "milk trade with Baltic states", "applies_to": None},
        ),
    ],
    "months that are other words": [
        ("Peru's May exports rose 9 percent.", "9 percent", {"time_period": "2021-05", "subject": "exports"}),
        ("Peru said its March output of hats fell 9 percent.", "9 percent", {"time_period": "2021-03"}),
        (
            "Hat output rose 9 percent in June, the best growth after March's 12 percent.",
            "12 percent",
            {"time_period": "2021-03"},
        ),
        ("The Women's March in Velm drew 400 people in 2020.", "400", {"time_period": "2020"}),
    ],
    "parts of the figure beside, what one leaves the factory for, homes that are no towns": [
        (
            "The county turned out 5.2 million flutes last year and earned 260 million yuan with them.",
            "260 million yuan",
            {"subject": "revenue of flutes"},
        ),
        (
            "Its 94 workshops, the smallest of which has two employees, have trained 2,700 villagers, 1,100 of them formerly registered as poor.",
            "1,100",
            {"subject": "villagers trained registered as poor"},
        ),
        ("A can of 142 grams leaves the factory for 68 cents.", "68 cents", {"subject": "price of can"}),
        (
            "Malta took 61 percent of exports worth 1.33 billion dollars in 2020, Spain alone 23 percent.",
            "23 percent",
            {"subject": "share of Spain in exports"},
        ),
        (
            "Of the 62 trains that the firm ordered, the maker has handed over only 19, and of these just 11 were running.",
            "19",
            {"subject": "trains handed by maker"},
        ),
        (
            "Of the 62 trains that the firm ordered, the maker has handed over only 19, and of these just 11 were running.",
            "11",
            {"subject": "running trains handed by maker"},
        ),
        ("The floods, which affected 75,000, hit farmers most.", "75,000", {"subject": "people affected"}),
        ("Eight schools serve as shelters; the largest is home to 640 people.", "640", {"subject": "people"}),
        ("The town is home to 3,000 people.", "3,000", {"subject": "population"}),
    ],
    "losses against profits": [
        (
            "In May, 61 million yuan of losses were made, compared with 9 million yuan of net profits a year earlier.",
            "9 million yuan",
            {"subject": "net profits"},
        ),
    ],
    "an annual rate": [
        (
            "OSLO - Ticket prices climbed an annual 3 percent, the line wrote.",
            "3 percent",
            {"comparison_basis": "yoy"},
        ),
        ("OSLO - Exports grew an annual 5 percent between 2010 and 2015.", "5 percent", {"comparison_basis": None}),
    ],
    "over the same period as what it is below, twelve months of a year, the day before": [
        (
            "Energy use was 758 PJ in 2019, 7 percent below that of 1990; over the same period GDP grew by 41 percent.",
            "41 percent",
            {"time_period": "2019"},
        ),
        (
            "In 2019 the airport served 44 million passengers, 2 percent more than in 2018. Seven lines started in the 12 months.",
            "Seven",
            {"time_period": "2019"},
        ),
        ("At least 2,527 people were hurt, up from 1,500 the day before.", "1,500", {"time_period": "2021-07-18"}),
        (
            "Output grew by 2.2 percent in May, down from 3.2 percent in the first three months of the year.",
            "3.2 percent",
            {"time_period": "2021-01/2021-03"},
        ),
        (
            "Credit grew by 14 million euros in June, three times as much as economists had predicted, to 2 billion euros.",
            "2 billion euros",
            {"scenario": "actual"},
        ),
    ],
    "two nations told as one": [
        (
            "Courts in England and Wales heard 61,000 cases in the year to June 2020.",
            "61,000",
            {"ref_area_name": "England and Wales", "time_period": "2019-07/2020-06"},
        ),
    ],
    "those of another country, and who receives them": [
        (
            "Visitors from Britain numbered 17.3 million, followed by those from France with 11.8 million.",
            "11.8 million",
            {"subject": "Visitors from France"},
        ),
        (
            "Spain had 85 million visitors. Visitors from Britain numbered 17 million. Catalonia received 18 million.",
            "18 million",
            {"subject": "visitors received"},
        ),
    ],
    "months and quarters of a release": [
        (
            "Rents increased 1.2% over the 12 months to May 2021.",
            "1.2%",
            {"time_period": "2021-05", "comparison_basis": "yoy"},
        ),
        ("Prices rose by 4 percent over the year to May.", "4 percent", {"time_period": "2021-05"}),
        (
            "Rents increased 1.2% over the twelve months to the June 2021 quarter.",
            "1.2%",
            {"time_period": "2021-Q2", "comparison_basis": "yoy"},
        ),
        (
            "Reference period: June Quarter 2021\n\nThe CPI rose 0.8% this quarter. Rents rose 2.1%.",
            "0.8%",
            {"time_period": "2021-Q2"},
        ),
        (
            "In May ferry traffic exceeded its level of May 2019 by 4 percent.",
            "4 percent",
            {"time_period": "2021-05", "comparison_basis": "since:2019-05"},
        ),
        (
            "Receipts surpassed their level of the second quarter of 2019 by 9 percent in the first quarter of 2021.",
            "9 percent",
            {"comparison_basis": "since:2019-04"},
        ),
        ("Construction added 104 000 jobs quarter-to-quarter.", "104 000", {"comparison_basis": "qoq"}),
        (
            "Rentals rose in the three months to May, the first three-monthly increase since 2019.",
            "first",
            {"statement_kind": "rank"},
        ),
        (
            "Houses consented\n\tJune 2021\tMay 2021\tMonthly change (%)\nWood\t1,204\t1,271\t-5.3\nBrick\t1,388\t1,302\t6.6",
            "6.6",
            {"comparison_basis": "mom", "subject": "Houses consented of Brick"},
        ),
        (
            "Retail price index\n\tMay 2021\tMay 2020\tm/m %\ty/y %\nTotal\t112.4\t108.0\t0.4\t4.1\nFood\t118.0\t110.2\t0.8\t7.1",
            "0.8",
            {"statement_kind": "change", "comparison_basis": "mom"},
        ),
    ],
    "what is done of a plan, what is yearly, asides in the present, firsts that began it": [
        (
            "For 2021 it has budgeted 80 billion yuan, half of which had been spent by the end of June.",
            "half",
            {"scenario": "actual", "time_period": "2021-06-30"},
        ),
        (
            "The highway has carried 1.3 million vehicles since it opened in June 2020, an average of "
            "3,100 a day and 24 percent more than had been planned.",
            "3,100",
            {"scenario": "actual"},
        ),
        (
            "In June the mill shipped its first order to Chile, said Ma Rui of Huaxin Paper, which owns 14 machines.",
            "14",
            {"time_period": "2021-07-19"},
        ),
        (
            "The yard builds 14 ships a year, and its profit rose by 8 percent in 2020.",
            "14",
            {"time_period": "2021-07-19"},
        ),
        (
            "The mill turns out 600,000 tons of rail a year, and coal use was 8 percent lower in May.",
            "600,000 tons",
            {"time_period": "2021-07-19"},
        ),
        (
            "Since the first train ran in September 2017, over 1,060 trains have carried 37,800 containers.",
            "37,800",
            {"time_period": "2017-09/2021-07-19"},
        ),
        (
            "By 2025 its beef industry is to be worth 50 billion yuan.",
            "50 billion yuan",
            {"subject": "value of beef industry"},
        ),
        (
            "Private enterprises, 612 of which reported exports, contributed 62.5 percent of the total.",
            "62.5 percent",
            {"of": None, "subject": "share of Private enterprises"},
        ),
        (
            "Trade with the Republic of Korea came to 4 billion yuan.",
            "4 billion yuan",
            {"subject": "Trade with the Republic of Korea"},
        ),
        (
            "Known as China's potato capital, Ulaanqab plants 2 million mu each year. Yields average 1.8 tons per mu.",
            "1.8 tons per mu",
            {"ref_area_name": "Ulaanqab"},
        ),
        (
            "Fees came to 300 yuan, said the health bureau, which pays each nurse up to 900 yuan a month.",
            "900 yuan",
            {"scenario": "condition"},
        ),
    ],
    "times in front of brackets, of what is so now, of neighbours, of events to come": [
        (
            "Trade in the fourth quarter of 2020 (9.2 percent for barley) was the busiest of the year.",
            "9.2 percent",
            {"time_period": "2020-Q4"},
        ),
        (
            "The county wants the share to fall below 5 percent by the festival in September.",
            "5 percent",
            {"time_period": "2021-09", "scenario": "target"},
        ),
        (
            "Sales reached 9 million in the first half of 2021. In the same months of 2020 it had been 43 percent: the"
            " ten other towns have more than doubled their sales.",
            "doubled",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "Guests numbered 4,000 last year. The walled park, 1.6 square kilometres in size, counted 62 kiosks at the"
            " end of June.",
            "1.6 square kilometres",
            {"time_period": "2021-07-19"},
        ),
        (
            "At our 46 wells, the water has dropped by 12 centimetres on average since 2015.",
            "12 centimetres",
            {"time_period": "2021-07-19", "comparison_basis": "since:2015"},
        ),
        (
            "Norland had 5,680 nurses last year. That makes 8.6 per 1,000 people. Velmark has 15.9, Sarn 4.9.",
            "15.9",
            {"time_period": "2020"},
        ),
        (
            "The mills made 3 million tonnes in 2020. Of the 1,400 millers on the river, 900 work in rye and 50 in"
            " oats.",
            "900",
            {"time_period": "2021-07-19"},
        ),
        (
            "Orchards cover 4.1 million mu, barely half of the area of 2012, when many growers still had no pumps.",
            "half",
            {"time_period": "2021-07-19"},
        ),
        (
            "Outlays on roads came to 552 million euros in 2020. Look again and you will notice that the ratio slipped"
            " to 1.71% of output.",
            "1.71%",
            {"time_period": "2020", "scenario": "actual"},
        ),
    ],
    "a change of which only the size is told": [
        ("In 2020, the steepest fall, of 2.7 per cent, was in hats.", "2.7 per cent", {"value": -2.7}),
        ("Enrolment has gone down, if only by 0.9 percent.", "0.9 percent", {"value": -0.9}),
        ("The bid was turned down in 2013 by 54 per cent.", "54 per cent", {"value": 54.0}),
        (
            "Growth in the last quarter (8.2 percent for hats) was slow.",
            "8.2 percent",
            {"statement_kind": "change", "value": 8.2},
        ),
        (
            "Falls in hat shops (0.4%) and shoe shops (1.6%) were small.",
            "1.6%",
            {"statement_kind": "change", "value": -1.6},
        ),
        ("Firms in Kent (40 percent of the total) closed early.", "40 percent", {"statement_kind": "share"}),
        (
            "Stocks fell to 52 tons, a fifth below the high of late May.",
            "a fifth",
            {"statement_kind": "change", "value": -20.0},
        ),
    ],
    "what goes on behind 'that of', contributions, changes told both ways": [
        (
            "In July, the output of mines rose by 3.4 percent year on year, that of dairies 2.5 percent.",
            "2.5 percent",
            {"statement_kind": "change", "comparison_basis": "yoy"},
        ),
        (
            "In July, output of state-held firms went up by 3.4 percent, that of share-holding firms 5.0 percent.",
            "5.0 percent",
            {"statement_kind": "change"},
        ),
        (
            "In May, exports rose by 3.4 percent from a year earlier, imports 2.5 percent and transit 4.1 percent.",
            "4.1 percent",
            {"statement_kind": "change", "comparison_basis": "yoy"},
        ),
        (
            "In 2020, coal sales dropped by 6.1 percent compared with 2019, those of coke 3.3 percent.",
            "3.3 percent",
            {"statement_kind": "change", "value": -3.3},
        ),
        (
            "In May, output grew by 3.7 percent year on year; month on month, it was up by 0.2 percent."
            " Exports went up by 3.4 percent.",
            "3.4 percent",
            {"comparison_basis": "yoy"},
        ),
        (
            "Rents rose by 2.1 percent in May compared with the same month of last year."
            " From April they rose by 0.3 percent on the month. In January-May, they were up 2.6 percent.",
            "2.6 percent",
            {"comparison_basis": "yoy"},
        ),
        (
            "Rents climbed by 4 percent in May, affecting the index by about 0.44 percentage points.",
            "0.44 percentage points",
            {"statement_kind": "share"},
        ),
        (
            "Investment grew by 7.1 percent, pulling up GDP growth by 2.4 percentage points.",
            "2.4 percentage points",
            {"statement_kind": "share"},
        ),
        (
            "The impact of eggs on the index was 0.3 percentage points, that of milk 0.1 percentage points.",
            "0.3 percentage points",
            {"statement_kind": "share"},
        ),
        (
            "The town had 7,100 people at the end of 2020. Its natural growth rate was -1.85 per thousand.",
            "-1.85 per thousand",
            {"statement_kind": "share", "time_period": "2020"},
        ),
        (
            "In May, exports came to 264 million euros. Exports of cars made up 26.4 percent of the total.",
            "26.4 percent",
            {"of": None},
        ),
    ],
    "what a government targets, what a plan demands": [
        ("The government targets growth of around 5 percent this year.", "5 percent", {"subject": "GDP growth"}),
        ("The firm plans output of 3 million tons next year.", "3 million tons", {"subject": "output"}),
        ("The plan targets sales of about 3 million yuan.", "3 million yuan", {"subject": "sales"}),
    ],
    "what moved most, before its bracket": [
        (
            "Sales of clothes fell by 3 percent. The largest falls were in hats (down 17% to 230 tons) and ties (down 12% to 90 tons).",
            "17%",
            {"subject": "hats", "of": "230 tons"},
        ),
        (
            "Sales of clothes fell by 3 percent. The largest falls were in hats (down 17% to 230 tons) and ties (down 12% to 90 tons).",
            "12%",
            {"subject": "ties"},
        ),
    ],
    "net income and revenue are two": [
        ("Net income rose to $3 million. Revenue increased 12 percent.", "12 percent", {"subject": "Revenue"}),
    ],
    "part of the current fiscal year": [
        (
            "Lenders wrote off 20 million rupees in the first three months of the current fiscal year.",
            "20 million rupees",
            {"time_period": "2021-Q2"},
        ),
    ],
    "numbered regions and school years, what loans are for, what was built at a cost, numbers put at, done since": [
        (
            "The roads office of Region 2 sold 40 tons of scrap, and Ward 5 has 210 wells.",
            "40 tons",
            {"subject": "scrap sold"},
        ),
        (
            "Only 38 of every 100 girls finish grade nine.",
            "38 of every 100",
            {"subject": "share of girls finishing grade nine"},
        ),
        (
            "The bank approved a $350 million credit to help Peru upgrade 1,250 kilometers of rural roads and build 90 markets.",
            "90",
            {"scenario": "target"},
        ),
        (
            "The bank signed a loan of $90 million to build 41 clinics and train 900 nurses in Laos.",
            "41",
            {"scenario": "target"},
        ),
        ("The county used a grant to build 41 clinics last year.", "41", {"scenario": "actual"}),
        (
            "Some 21,000 motorists can avoid the town following the opening of a road built at a cost of $412 million.",
            "$412 million",
            {"subject": "cost of road"},
        ),
        (
            "FAO puts the number of Sudanese facing acute hunger at 20.3 million.",
            "20.3 million",
            {"subject": "Sudanese facing acute hunger"},
        ),
        (
            "The ministry put the number of herders without water at 41,000.",
            "41,000",
            {"subject": "herders without water"},
        ),
        (
            "The agency has drilled 310 wells in two districts since January.",
            "310",
            {"time_period": "2021-01/2021-07-19"},
        ),
        ("Thirteen more bridges are to be bid out before the year ends.", "Thirteen", {"time_period": "2021-12-31"}),
        ("The agency fumigated 212,000 homes between May and June.", "212,000", {"time_period": "2021-05/2021-06"}),
    ],
    "so often, and not so many times as much": [
        ("The ferries ran 312 times to and from Velm.", "312 times", {"statement_kind": "level", "unit_measure": "1"}),
        ("The lens is 200 times sharper than the eye.", "200 times", {"statement_kind": "multiple"}),
        ("The lens is 150 times the size of an eye.", "150 times", {"statement_kind": "multiple"}),
    ],
    "what becomes of one's own, what is high, whom it brings money, which are included": [
        (
            "He sold half of his goats.",
            "half",
            {"subject": "share of goats sold"},
        ),
        (
            "Villagers have replaced nearly 70 percent of their old stoves.",
            "70 percent",
            {"subject": "share of old stoves replaced"},
        ),
        (
            "The mirrors circle a tower 260 meters high.",
            "260 meters",
            {"subject": "height of tower"},
        ),
        (
            "Workers put up a fence 40 km long.",
            "40 km",
            {"subject": "length of fence"},
        ),
        (
            "The orchard brought his family 96,000 yuan last year.",
            "96,000 yuan",
            {"subject": "family income from orchard"},
        ),
        (
            "The sale of wool earned her household 96,000 yuan in 2020.",
            "96,000 yuan",
            {"subject": "household income from sale of wool"},
        ),
        (
            "The fair drew 1,409 exhibitors from 38 countries, including 126 from Russia.",
            "126",
            {"subject": "exhibitors drawn from Russia"},
        ),
        (
            "The school has 900 students from 41 countries, including 76 from Laos, who pay no fees.",
            "76",
            {"subject": "students from Laos"},
        ),
    ],
    "each with its own": [
        (
            "The activity rate was 60.6% in May. The rate was 76.4% for men and 46.6% for women.",
            "46.6%",
            {"subject": "activity rate for women"},
        ),
        (
            "Malta accounted for 38.6 percent of visitors in May, Cyprus for 29.3 percent and Greece for 11.4 percent.",
            "29.3 percent",
            {"subject": "share of Cyprus in visitors"},
        ),
        (
            "In May sales came to 30 tonnes and orders to 40 tonnes, an increase of 3 percent and a decrease of 2 percent,"
            " respectively.",
            "3 percent",
            {"of": "30 tonnes", "subject": "sales"},
        ),
        (
            "The highest increase in wages was noted in mining (by 34.2%), the lowest in trade (by 6.1%).",
            "34.2%",
            {"subject": "wages in mining"},
        ),
        (
            "By province, the largest employment gains were recorded in Limpopo (up by 37 000) and Gauteng (up by 23 000).",
            "23 000",
            {"subject": "employment"},
        ),
        ("In May, 59.4 million people (97.3%) were employed.", "59.4 million", {"subject": "people employed"}),
        ("The active population reached 61.1 million people.", "61.1 million", {"subject": "active population"}),
        ("Core annual inflation was 5.9 per cent in May.", "5.9 per cent", {"subject": "Core inflation"}),
        (
            "Average employment went down by 0.1%, that is by 4.4 thousand, in May.",
            "4.4 thousand",
            {"subject": "Average employment"},
        ),
        ("Arrivals, Q1 2021\n412,506\nArrivals, Q1 2020\n198,311", "198,311", {"subject": "Arrivals"}),
    ],
    "the price of one of them": [
        ("A tonne of straw, brought to the farm, costs 90 euros.", "90 euros", {"unit_measure": "EUR/t"}),
        ("Plums were sold at 2.4 euros per kilogram and figs at 2.1 euros.", "2.1 euros", {"unit_measure": "EUR/kg"}),
    ],
    "a plan told of in passing": [
        (
            "The canal, 34 km long and due to open in 2026, swallowed 5 billion yuan.",
            "5 billion yuan",
            {"scenario": "actual"},
        ),
        ("The line, due to open in 2026, cost 3 billion yuan last year.", "3 billion yuan", {"scenario": "actual"}),
        ("The firm, which plans to hire 30 people this year, employs 200.", "200", {"scenario": "actual"}),
        (
            "A farm with a planned capacity of 20 MW is being built on 60 hectares, and its first 5 MW were linked in June.",
            "5 MW",
            {"scenario": "actual"},
        ),
        (
            "A farm with a planned capacity of 20 MW is being built on 60 hectares, and its first 5 MW were linked in June.",
            "20 MW",
            {"scenario": "target"},
        ),
        (
            "The farms that may use the label took in 13 million litres of milk last year.",
            "13 million litres",
            {"scenario": "actual"},
        ),
        ("The park limits entries to 3,000 visitors a day.", "3,000", {"scenario": "condition"}),
    ],
    "a crop year and its months": [
        (
            "Rubber worth 5 million dollars was shipped in the crop year 2019/20, which ran from March to the end of February.",
            "5 million dollars",
            {"time_period": "2019-03/2020-02"},
        ),
        (
            "Rubber worth 5 million dollars was shipped in the season 2019/20 (March to February).",
            "5 million dollars",
            {"time_period": "2019-03/2020-02"},
        ),
    ],
    "a remark before a rate, sizes of things, its revenue, guests from members": [
        (
            "Tractor sales climbed 12% in June, van sales 8% and bus sales, which had slumped in May, 31%.",
            "31%",
            {"statement_kind": "change", "subject": "bus sales"},
        ),
        (
            "Rents rose 3.1% in June, fares 2.4% and clothing, the most volatile item, 9.9%.",
            "9.9%",
            {"statement_kind": "change"},
        ),
        (
            "Rates for shipping a 40-foot container slipped to $1,561. That is 81 per cent less than a year ago.",
            "81 per cent",
            {"of": "$1,561"},
        ),
        (
            "The firm runs 412 stores in 11 towns and gets roughly 30% of its revenue from Fulda.",
            "30%",
            {"of": None},
        ),
        (
            "Underuse rose to 12 percent in June, equivalent to 5.9 million looms, from 11.7 percent in May.",
            "11.7 percent",
            {"subject": "Underuse", "of": None},
        ),
        (
            "Athens, July 14 -- Greece took in 2.51 billion euros in May. Visitors from the other 26 members of the European"
            " Union numbered 1.5 million.",
            "1.5 million",
            {"ref_area_name": "Greece"},
        ),
        (
            "The wells fell short by 1.1 million bpd, compared with a shortfall of 970,000 in May.",
            "970,000",
            {"unit_measure": "bbl/d"},
        ),
    ],
    "one of so many": [
        ("Sheds hold one bale in every six of the country.", "one bale in every six", {"value": 100 / 6}),
        ("The town mines one tonne in every six of the country.", "one tonne in every six", {"value": 100 / 6}),
        ("One euro in three is spent after dark.", "One euro in three", {"statement_kind": "share"}),
        ("The pump moves one tonne in three minutes.", "one tonne", {"statement_kind": "level"}),
    ],
    "changes told again, short of another time, more than made up": [
        (
            "Wages were 498,700 tenge, 18.8 percent higher than in 2020 in nominal terms, though only 2.1 percent in real terms.",
            "2.1 percent",
            {"statement_kind": "change", "value": 2.1},
        ),
        (
            "Its surplus of 34.6 billion euros more than made up for the deficit.",
            "34.6 billion euros",
            {"statement_kind": "level"},
        ),
        (
            "Every guest left 574 yuan, which is still 35 yuan short of four years ago.",
            "35 yuan",
            {"statement_kind": "change", "value": -35.0},
        ),
        (
            "It takes 110 cubic metres of water, half of what flooding used to need.",
            "half",
            {"statement_kind": "multiple"},
        ),
    ],
    "shares of those asked, spending that fell too": [
        (
            "A survey asked 4,100 owners. They spent 41,000 naira a month on diesel, 62 percent more than in 2020. One in "
            "three had cut staff.",
            "One in three",
            {"subject": "share of owners asked that cut staff", "of": "4,100"},
        ),
        (
            "Household spending fell 0.8% and government spending 1.7%, the first drop in years.",
            "1.7%",
            {"statement_kind": "change", "value": -1.7, "subject": "government spending"},
        ),
    ],
    "ages at the end, herds that are no area, a base of now, rates lower in a time than before": [
        (
            '"We sold 30 tonnes," said Li Fang, 39.',
            "39",
            {"unit_measure": "year", "subject": "age of Li Fang", "scenario": "actual"},
        ),
        (
            "Dividends are expected to rise by 20 percent this year, said village head Wang Guozhong, 47.",
            "47",
            {"unit_measure": "year", "scenario": "actual", "time_period": "2021-07-19"},
        ),
        (
            "The county has 300,000 mu of pasture and wants to lift its flock to 1.2 million.",
            "1.2 million",
            {"unit_measure": "1"},
        ),
        (
            "Its share in the mix is to exceed 15 percent in 2022, up from the present 12.",
            "12",
            {"unit_measure": "percent", "subject": "share", "time_period": "2021-07-19"},
        ),
        (
            "Coal consumption per ton of steel was 8.1 kg lower in the first half than a year before.",
            "8.1 kg",
            {"statement_kind": "change", "value": -8.1, "comparison_basis": "yoy"},
        ),
        (
            "Freight rates were 300 yuan higher in June than a year earlier.",
            "300 yuan",
            {"statement_kind": "change", "value": 300},
        ),
        (
            "Freight costs have come down by 15 percent, or about 2,400 yuan per container.",
            "2,400 yuan",
            {"statement_kind": "change", "value": -2400},
        ),
        (
            "It was the 97th train dispatched this year, nine more than in all of 2020.",
            "nine",
            {"of": None},
        ),
    ],
    "a quarter told as an adjective, times right before the next figure, what was planned": [
        (
            "Velm Cars may miss its target this year, after second-quarter revenue of 21 million euros fell short of hopes.",
            "21 million euros",
            {"time_period": "2021-Q2"},
        ),
        (
            "The mill cost insurers 3 million euros and the fire of 1994 15 million euros.",
            "15 million euros",
            {"time_period": "1994"},
        ),
        (
            "Output rose by 22 percent last year to 3.4 million tons, and at the end of 2020 83,000 cows were kept.",
            "3.4 million tons",
            {"time_period": "2020"},
        ),
        ("The lift ran for 214 times last year instead of the 230 planned.", "230", {"time_period": "2020"}),
        (
            "In the coming quarter the sector expects sales to grow by 1.2 percent.",
            "1.2 percent",
            {"time_period": "2021-Q4", "scenario": "target"},
        ),
    ],
    "records that went before, what another did, nights in a row": [
        (
            "For all of 2021 the ministry forecasts 83 million visitors, after a record 82 million in 2018.",
            "82 million",
            {"scenario": "actual"},
        ),
        (
            "Chile said it would raise spending by 3 percent next year, and Peru doubled its budget between 1998 and 2008.",
            "doubled",
            {"scenario": "actual"},
        ),
        ("Some 550 people spent a third night in shelters.", "third", {"statement_kind": "rank"}),
    ],
    "no day that has been": [
        ("In 2020 it grew. The stall fries 190 eggs on an ordinary Friday.", "190", {"time_period": "2021-07-19"}),
        ("On a Friday in May, 30 boats sank.", "30", {"time_period": "2021-05"}),
        ("On Friday, 30 boats sank.", "30", {"time_period": "2021-07-16"}),
    ],
    "undertaken to, and undertaken": [
        ("The city has undertaken to deliver 76 tonnes of peat this year.", "76 tonnes", {"scenario": "target"}),
        ("The city has undertaken 76 projects this year.", "76", {"scenario": "actual"}),
    ],
    "a town and the county of its name": [
        ("They farm 4 hectares in Qitai town.", "4 hectares", {"ref_area_name": "Qitai town"}),
        ("They farm 4 hectares in Qitai.", "4 hectares", {"ref_area_name": "Qitai"}),
        ("Rain came early to Baotou this year. They farm 4 hectares.", "4 hectares", {"ref_area_name": "Baotou"}),
    ],
    "those of a list, those whom somebody invites, what is found in a part": [
        (
            "The law allows 150 guests. Sharif, a driver, invited 140 when his eldest married.",
            "140",
            {"subject": "guests invited by Sharif"},
        ),
        (
            "Since April, 260,000 refugees have crossed the border, on top of 400,000 who were already here.",
            "400,000",
            {"subject": "refugees"},
        ),
        (
            "So far 124,000 people have been moved to camps: 52,000 to Ourang, 41,000 to Arkoum.",
            "52,000",
            {"subject": "people moved to camps"},
        ),
        (
            "So far 124,000 people have been moved to camps: 52,000 to Ourang, 41,000 to Arkoum.",
            "41,000",
            {"subject": "people moved"},
        ),
        (
            "So far 4,000 people have been moved. Another 86,000 await transfer to camps.",
            "86,000",
            {"subject": "people moved"},
        ),
        ("Doctors treated 1,780 wounded, 62 percent of them with burns.", "1,780", {"subject": "people wounded"}),
        ("Inspectors found lead in 12 percent of wells.", "12 percent", {"subject": "share of wells with lead"}),
        (
            "Partners have received 30 per cent of the 214.1 million dollars required.",
            "214.1 million dollars",
            {"subject": "money required"},
        ),
        ("Water supply stands at nine litres a person, against the standard of 15.", "15", {"subject": "Water supply"}),
        (
            "Wild stocks are thought to be at 15 percent of their former size.",
            "15 percent",
            {"subject": "share of Wild stocks"},
        ),
    ],
    "the part of an output that was told of": [
        (
            "Peat output rose to 4 million tons. Velm county accounted for 6.8% of the output of Hubei.",
            "6.8%",
            {"subject": "share of Velm county in Peat output"},
        ),
        ("Hats accounted for 6.8% of the output of Hubei.", "6.8%", {"subject": "share of Hats in output"}),
    ],
    "what goes on behind an aside": [
        ("A nurse's pay, doubled since 2018, stands at 3,400 euros.", "3,400 euros", {"subject": "pay of nurse"}),
        (
            "The canal, 34 km long and due to open in 2026, swallowed 5 billion yuan.",
            "5 billion yuan",
            {"subject": "spending of canal"},
        ),
    ],
    "datelines of days, percent behind the second": [
        (
            "STOCKHOLM 2021-07-04 In June, production in industry decreased by 1.7 percent.",
            "1.7 percent",
            {"ref_area_name": "Sweden"},
        ),
        (
            "Orders shrank 10.4 percent in May: those from abroad by 12.8, those from the home market by 6.9 percent.",
            "12.8",
            {"statement_kind": "change", "unit_measure": "percent", "value": -12.8},
        ),
    ],
    "editions, durations that came down, two units with a slash, decades": [
        (
            "The 32nd Harbin International Economic and Trade Fair closed Monday with 182 contracts signed.",
            "182",
            {"subject": "contracts signed"},
        ),
        (
            "The storage station of 60 megawatts/240 megawatt-hours went into operation in May.",
            "240 megawatt-hours",
            {"unit_measure": "MWh", "time_period": "2021-05"},
        ),
        (
            "The number of cranes has climbed from 300 in the 1980s to 2,100.",
            "300",
            {"time_period": "1980/1989"},
        ),
        (
            "The number of cranes has climbed from 300 in the 1980s to 2,100.",
            "2,100",
            {"time_period": "2021-07-19"},
        ),
        (
            "Guests pay 60 yuan for a tour of the cave; in the first six months there were 83,000 of them.",
            "60 yuan",
            {"time_period": "2021-07-19"},
        ),
        (
            '"Orders doubled in May," said Wang Lin, owner of a mill with 40 looms.',
            "40",
            {"time_period": "2021-07-19", "subject": "looms of mill"},
        ),
    ],
    "the second of two that a sentence saw": [
        (
            "The town saw 2 million guests over the May break and tourism revenue of 9 million euros.",
            "9 million euros",
            {"subject": "tourism revenue"},
        ),
    ],
    "no things that are counted": [
        ("Cows give 19 litres. In 2020 I was glad of 14 litres.", "14 litres", {"subject": "Cows"}),
        (
            "Sales of butter fell to $40 million. Cheese did worse: $21 million.",
            "$21 million",
            {"subject": "Sales of butter"},
        ),
        ("The town wants 20 boats and counts on 30 sailors.", "20", {"subject": "boats of town"}),
    ],
    "marks, ellipses and ages of releases": [
        (
            "Wages rose 0.8 per cent in the March quarter 2021, and 3.4 per cent through the year.",
            "3.4 per cent",
            {"time_period": "2021-Q1", "comparison_basis": "yoy"},
        ),
        (
            "Trade added 0.8 percentage points to growth in May, while a run-down in stocks detracted 1.1.",
            "1.1",
            {"statement_kind": "share", "unit_measure": "percentage_point", "value": -1.1},
        ),
        (
            "Output shrank 1.2 per cent in May, while pay rose 1.6 and profits fell 2.4.",
            "2.4",
            {"statement_kind": "change", "unit_measure": "percent", "value": -2.4, "subject": "profits"},
        ),
        (
            "The number of employed persons increased by 184 thousand, becoming 31 million 613 thousand in May.",
            "31 million 613 thousand",
            {"statement_kind": "level"},
        ),
        (
            "Youth unemployment in the 15-24 age group fell by 1.3 points to 17.9% in May.",
            "15",
            {"unit_measure": "year", "scenario": "condition"},
        ),
        (
            "Average actual working hours per week of those at work was realized as 44.2 hours in May.",
            "44.2 hours",
            {"unit_measure": "h", "statement_kind": "level"},
        ),
        (
            "The index is at 204.6, or 1.6% (yoy), in May, compared with 7.9% (yoy) in April.",
            "7.9%",
            {"statement_kind": "change", "time_period": "2021-04", "comparison_basis": "yoy"},
        ),
        ("Sales fell 8.8% (mtm) in May.", "8.8%", {"value": -8.8, "comparison_basis": "mom"}),
        ("On average, prices went up 0.3% in one month.", "0.3%", {"comparison_basis": "mom"}),
        (
            "Services charges were 13.7% and alcohol 16.0% higher in May than a year earlier.",
            "13.7%",
            {"statement_kind": "change", "value": 13.7},
        ),
        (
            "Among the towns, the fall was deepest in Velm, at 11.0 per cent, in May.",
            "11.0 per cent",
            {"statement_kind": "change", "value": -11},
        ),
        (
            "Output contracted 0.56% in May 2021. In the last 12 months it grew 0.77%.",
            "0.77%",
            {"time_period": "2021-05", "comparison_basis": "yoy"},
        ),
        (
            "Number of unemployed persons aged 15 years old and over decreased by 144 thousand in May.",
            "144 thousand",
            {"subject": "unemployed persons aged 15 years old and over"},
        ),
        (
            "Statistics Finland\n\nHELSINKI 28 July 2021\nPrices of old flats fell by 0.6 per cent in June from May.",
            "0.6 per cent",
            {"ref_area_name": "Finland"},
        ),
    ],
    "from the beginning of a year": [
        (
            "Boats worth 3 million euros sank from the beginning of this year to April.",
            "3 million euros",
            {"time_period": "2021-01/2021-04"},
        ),
        (
            "Boats worth 3 million euros sank from the start of the year to 20 April.",
            "3 million euros",
            {"time_period": "2021-01-01/2021-04-20"},
        ),
        (
            "From the beginning of 2018 to 2020, boats worth 3 million euros sank.",
            "3 million euros",
            {"time_period": "2018/2020"},
        ),
        (
            "Sales rose 4 percent in the year to April. In 2020, boats worth 3 million euros sank.",
            "4 percent",
            {"time_period": "2020-05/2021-04"},
        ),
    ],
    "what had been is no frame": [
        (
            "Sales reached 22 tons in the first half of 2021. They were 4 percent lower than a year earlier; at the end of "
            "March it had been 15 percent lower. The number of shops grew to 190.",
            "190",
            {"time_period": "2021-01/2021-06"},
        ),
    ],
    "verbs behind an aside": [
        (
            "Reserves, calculated under the new method, stand at $23.5 billion.",
            "$23.5 billion",
            {"subject": "Reserves"},
        ),
        ("The eggs, sold at 2 yuan apiece, earn her 300 yuan a week.", "2 yuan", {"subject": "price of eggs"}),
    ],
    "months joined by a dash, what will go where, the same change as a rate": [
        (
            "In January–May, enterprises made goods for 240 million soums.",
            "240 million soums",
            {"time_period": "2021-01/2021-05"},
        ),
        (
            "Of the 40 million euros, 12 million will go to schools.",
            "12 million",
            {"scenario": "target"},
        ),
        (
            "The population was 36.3 million, having grown by 317,300 since the start of the year, or by 0.9 percent.",
            "0.9 percent",
            {"comparison_basis": "since:2021"},
        ),
        (
            "The poverty rate was 18.4% in 2020, a drop of 5.6 points on 2019 and well above the country's 4.2%.",
            "5.6 points",
            {"statement_kind": "change", "value": -5.6},
        ),
        (
            "Expenditure was 43 billion yuan in 2020. The revenue target for 2021 is set at 12 billion yuan.",
            "12 billion yuan",
            {"subject": "revenue"},
        ),
        (
            "Some 460,000 mu of land were planted, lifting the literacy rate by 0.4 points to 21.66 percent.",
            "21.66 percent",
            {"of": None},
        ),
    ],
    "what it has, before what it is to have": [
        (
            "The town has 86 inns, 12 of them old, and about 190 guides, a number to be raised to 500 by 2025.",
            "190",
            {"scenario": "actual", "time_period": "2021-07-19"},
        ),
        (
            "The town has 86 inns, 12 of them old, and about 190 guides, a number to be raised to 500 by 2025.",
            "500",
            {"scenario": "target", "time_period": "2025"},
        ),
    ],
    "regions written small": [
        (
            "Orenburg region: farming in 2020\n\nOutput of farms was 176.4 billion rubles.",
            "176.4 billion rubles",
            {"ref_area_name": "Orenburg Region"},
        ),
        (
            "Mills in Tomsk region made 41,000 tons of flour in May.",
            "41,000 tons",
            {"ref_area_name": "Tomsk Region"},
        ),
    ],
    "what has to be kept, and what may be done": [
        ("Parks have to keep a quarter of their area for trees.", "a quarter", {"scenario": "condition"}),
        ("Ferry lines may be fined up to 190 euros.", "190 euros", {"scenario": "condition"}),
        ("The deficit has to narrow to 3 percent by 2025.", "3 percent", {"scenario": "target"}),
    ],
    "a mere change": [
        (
            "Trade by road jumped by 38 percent, whereas barges added a mere 1.7 percent.",
            "1.7 percent",
            {"statement_kind": "change", "subject": "barges"},
        ),
    ],
    "months and deadlines to come, what is held and what was done, more than a whole year": [
        (
            "A fourth line, on which 480 million yuan has been spent, is to be put into trial operation in November.",
            "fourth",
            {"time_period": "2021-11"},
        ),
        (
            "Wang asked officials to complete the 1.6 billion yuan logistics park by the end of October.",
            "1.6 billion yuan",
            {"time_period": "2021-10-31", "scenario": "target"},
        ),
        (
            "The firm holds rights to 43 varieties and sold 2,300 tons of seed last year.",
            "43",
            {"time_period": "2021-07-19"},
        ),
        (
            "The mill employs 300 people and made 40 tons of paper in 2020.",
            "300",
            {"time_period": "2021-07-19"},
        ),
        (
            "The port's freight had reached 20.3 million tons by June 30, exceeding that for the whole "
            "of last year, and 1,180 trucks a day were crossing the border.",
            "1,180",
            {"time_period": "2021-06-30"},
        ),
        (
            "To pass the tests that buyers ask for, the company has leased 11,000 mu.",
            "11,000 mu",
            {"scenario": "actual"},
        ),
        (
            "Half of the wool comes from Velm, a town in the west, where 416 sheds were built this year.",
            "416",
            {"ref_area_name": "Velm"},
        ),
    ],
    "parts by where they went, and the whole after them": [
        (
            "Ores worth 78 million euros were sold. Of the value, 44 million euros stayed in Hubei and 33 million euros went "
            "to mills abroad. For 2025, the bureau aims at 100 million euros.",
            "33 million euros",
            {"subject": "value of Ores went to mills abroad"},
        ),
        (
            "Ores worth 78 million euros were sold. Of the value, 44 million euros stayed in Hubei and 33 million euros went "
            "to mills abroad. For 2025, the bureau aims at 100 million euros.",
            "100 million euros",
            {"subject": "value of Ores"},
        ),
    ],
    "answers, elections of a day, counts up to a day": [
        (
            "Ms. Lund, Velm's tide farms were worth 41 million kroner last year. How much of that is kelp?\n\nAbout 7"
            " million, so one krone in six. There were 124 farms, which makes 330,000 kroner for each of them.",
            "7 million",
            {"time_period": "2020"},
        ),
        (
            "The farms were worth 41 million kroner last year. There were 124 farms, which makes 330,000 kroner for each.",
            "330,000 kroner",
            {"time_period": "2020"},
        ),
        (
            "The income of residents was 41,200 yuan in 2020. Compared with 2019, everyone had 2,100 yuan more. With"
            " this, we have reached 91 percent of the average of the country.",
            "91 percent",
            {"time_period": "2020"},
        ),
        (
            "Residents had 41,200 yuan in 2020, 2,100 yuan more than in 2019.\n\nAnd which of the towns stand out?\n\nVelm"
            " is at the top of the table with 56,310 yuan.",
            "56,310 yuan",
            {"time_period": "2020"},
        ),
        (
            "VELM, July 19 (PNW) -- The Reform Front has kept its majority in parliament, winning 28 of the 52 seats in"
            " Sunday's election, provisional results showed on Monday. With nearly all votes counted, the party had 48.4"
            " percent of the vote, 2.1 points less than in 2017.",
            "48.4 percent",
            {"time_period": "2021-07-18"},
        ),
        (
            "Between April and June, the plants turned out 3,600 bodies. That is 8.4 percent above the first quarter. Of"
            " these, 2,300 went to French operators.",
            "2,300",
            {"time_period": "2021-04/2021-06", "scenario": "actual"},
        ),
        (
            "The order book stood at 3.1 billion euros at the end of June. An electric bus costs roughly 280,000 euros.",
            "280,000 euros",
            {"time_period": "2021-07-19"},
        ),
        (
            "Inga Berg remembers when she sold 11 hot dogs. That was in 2015. On Friday night, at the second leg of the"
            " final, she ran out of bread. A ticket cost 80 kroner.\n\nIn the 2020-21 season the clubs earned 41 million"
            " kroner, up from 26 million the season before.",
            "80 kroner",
            {"time_period": "2021-07-16"},
        ),
        (
            "Up to Friday, 28,400 cases of fever had been reported since the beginning of the year.",
            "28,400",
            {"time_period": "2021-01-01/2021-07-16"},
        ),
    ],
    "who sets a goal": [
        (
            "Sales of tea reached 70 million euros in 2020. The 14th Five-Year Plan sets 90 million euros for 2025.",
            "90 million euros",
            {"subject": "Sales of tea"},
        ),
        (
            "Sales of tea reached 70 million euros in 2020. The government work report sets a goal of 90 million euros for 2022.",
            "90 million euros",
            {"subject": "Sales of tea"},
        ),
    ],
    "parts with a name, participles in front, firms in a place, what those who sign get": [
        (
            "The camel industry was worth 1.1 billion yuan last year, with milk accounting for 64 "
            "percent and tourism for 21 percent.",
            "21 percent",
            {"of": None, "subject": "share of tourism in value of camel industry"},
        ),
        (
            "Exports came to 40 million dollars, with tea making up 31 percent and spices 12 percent.",
            "31 percent",
            {"of": None, "subject": "share of tea in Exports"},
        ),
        (
            "The port has 1.5 million servers. Covering 57 hectares and built at a cost of 4.2 billion "
            "yuan, the center has 18 halls.",
            "4.2 billion yuan",
            {"subject": "cost of center"},
        ),
        (
            "The city has 300 mills. Stretching 40 km, the canal carries 60 boats a day.",
            "40 km",
            {"subject": "length of canal"},
        ),
        (
            "At Huaxin Paper in Velm county, 320 workers run two machines.",
            "320",
            {"ref_area_name": "Velm county"},
        ),
        (
            "According to its new policy, doctors who sign a contract receive a housing subsidy of "
            "200,000 yuan; holders of a master's degree get 80,000 yuan.",
            "80,000 yuan",
            {"scenario": "condition"},
        ),
        (
            "Thanks to cool weather, an operator pays 0.33 yuan per kilowatt-hour in Velm.",
            "0.33 yuan per kilowatt-hour",
            {"scenario": "actual"},
        ),
        (
            "Liquor maker Xijiu reported sales of more than 20 billion yuan for 2020.",
            "20 billion yuan",
            {"scenario": "actual"},
        ),
    ],
    "hopes put in, what should help, what a forecast was passed by": [
        (
            "The office put its hopes in free entry, which the state now grants to citizens of France and 12 other countries.",
            "12",
            {"scenario": "actual"},
        ),
        ("It should help that the wage now stands at 2,270 yuan a month.", "2,270 yuan", {"scenario": "actual"}),
        (
            "It surpassed the forecast that the Ministry had made in January by USD 630 million.",
            "USD 630 million",
            {"scenario": "actual"},
        ),
        (
            "The largest gets by with 0.3 kWh of losses for each kilowatt-hour of work.",
            "0.3 kWh",
            {"scenario": "actual"},
        ),
    ],
    "units that go on: a price in the sentence after, what others bring, get, had": [
        (
            "A kilogram of beans fetched 1.64 yuan at the gate last week. At the same time last year it was 1.28 yuan.",
            "1.28 yuan",
            {"unit_measure": "CNY/kg"},
        ),
        (
            "Roses brought in 540 million yuan, followed by lilies with 122 million and tulips with 97 million.",
            "97 million",
            {"unit_measure": "CNY"},
        ),
        (
            "The port handled 37.8 million tons of ore, almost double the 19.1 million of 2019.",
            "19.1 million",
            {"unit_measure": "t"},
        ),
        (
            "The average is 27,000 pesos, but 40 percent of the players still receive less than 10,000.",
            "10,000",
            {"unit_measure": "MXN"},
        ),
        (
            "Charges for a container were 1,870 yuan, 130 yuan below those of Orlo.",
            "130 yuan",
            {"value": -130.0, "statement_kind": "level"},
        ),
    ],
    "a phrase has no joint before it": [
        (
            "With filters we need 24 litres, and a pilot pump that opened in April gets by with 9 litres.",
            "9 litres",
            {"subject": "pilot pump"},
        ),
    ],
    "shillings of Kenyans": [
        ("Kenyans moved 6 trillion shillings in 2020.", "6 trillion shillings", {"unit_measure": "KES"}),
    ],
    "ranges of prices, weeks ago, what is ahead of a pace": [
        (
            "Robusta fetched 66,000-67,500 dong ($2.79-$2.85) a kg on Friday, up from 65,200-66,400 dong a week ago.",
            "66,000",
            {"unit_measure": "VND/kg"},
        ),
        (
            "Robusta fetched 66,000-67,500 dong ($2.79-$2.85) a kg on Friday, up from 65,200-66,400 dong a week ago.",
            "$2.85",
            {"statement_kind": "equivalent", "unit_measure": "USD/kg", "of": "67,500 dong"},
        ),
        (
            "Robusta fetched 66,000-67,500 dong ($2.79-$2.85) a kg on Friday, up from 65,200-66,400 dong a week ago.",
            "66,400 dong",
            {"time_period": "2021-07-09"},
        ),
        (
            "By the end of June rice exports were 18.7% ahead of last year's pace, at 4.83 million tons.",
            "4.83 million tons",
            {"time_period": "2021-06-30"},
        ),
        (
            "Orders fell 3.1% last week, as the contract rate on a home loan went up to 7.09% from 6.93%.",
            "7.09%",
            {"statement_kind": "share", "value": 7.09},
        ),
        (
            "Orders fell 3.1% last week, as the contract rate on a home loan went up to 7.09% from 6.93%.",
            "6.93%",
            {"time_period": "2021-07-05/2021-07-11"},
        ),
        (
            "Two units with a capacity of 160 MW are due back by the end of November.",
            "160 MW",
            {"scenario": "target", "time_period": "2021-11-30"},
        ),
        (
            "The mills took on 14,000 weavers in June and still have 30 agents. The trade hired 70 in May and has 50,000 looms.",
            "50,000",
            {"time_period": "2021-07-19"},
        ),
    ],
    "what is ready later": [
        (
            "The works is expected to turn out 30 tons of salt a year after it is completed in 2023.",
            "30 tons",
            {"time_period": "2023", "scenario": "target"},
        ),
        ("Output fell to 30 tons after the dam was built in 2003.", "30 tons", {"scenario": "actual"}),
    ],
    "the amount of what is ranked": [
        (
            "Its tidal power capacity ranked first in the country at 38 MW.",
            "38 MW",
            {"subject": "tidal power capacity"},
        ),
    ],
    "one thing told both ways, and what stayed as it was": [
        (
            "Earnings rose 0.6 percent to $34.55 in May, and were up 4.5 percent from a year earlier.",
            "0.6 percent",
            {"comparison_basis": None},
        ),
        (
            "Exports and imports were up 5 and 3 percent respectively from a year earlier.",
            "5",
            {"comparison_basis": "yoy"},
        ),
        (
            "Employers added 353,000 jobs, nearly twice the 185,000 that economists had expected, and the jobless rate held "
            "at 3.7 percent.",
            "3.7 percent",
            {"scenario": "actual"},
        ),
    ],
    "times of parts, of ratios, of clauses with a figure of their own": [
        (
            "Canal freight, which had all but ended three years ago, grew by 31 percent, whereas the railways gained 2"
            " percent in the first half of 2021.",
            "31 percent",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "Farms sold 400 tonnes of plums in 2020, 8 percent more than in 2019. In August alone it was 62 tonnes. The"
            " county's 90 presses turned out 2.1 million bottles of juice.",
            "2.1 million",
            {"time_period": "2020"},
        ),
        (
            "For the period 2021-2025, the plan foresees investment of USD 80 to 90 billion.",
            "USD 80",
            {"time_period": "2021/2025"},
        ),
        (
            "In Orvik, which is the coldest town and where the mercury sank to minus 46 C on January 19, 92 percent of"
            " the beds were taken.",
            "minus 46 C",
            {"time_period": "2021-01-19"},
        ),
        (
            "Wages rose to 12,748 yuan in the first half of 2021. Men earned 1.28 times as much as women, a ratio that"
            " was 1.31 a year before.",
            "1.31",
            {"time_period": "2020-01/2020-06"},
        ),
        (
            "In 2019, crofters cut 900 tonnes of peat. This year they have cut 460 tonnes; in the dry year of 2017 it"
            " was only two-thirds as much.",
            "two-thirds",
            {"time_period": "2017"},
        ),
        (
            "Guests numbered 21,700 in June 2021. Although this was three times as many as a year before, it came to"
            " just 64 percent of the figure for the same month in 2019.",
            "64 percent",
            {"time_period": "2021-06"},
        ),
    ],
    "no thing that has what is told": [
        (
            "The port sold tea for 8 million euros in 2020, 3 times the figure for 2019, with exports of 6 million euros.",
            "6 million euros",
            {"subject": "exports"},
        ),
    ],
    "heights in front, shares of whom it was, two places with hectares": [
        (
            "India has 12 million hectares of rice land at risk of flooding, Nepal 2.6 million.",
            "2.6 million",
            {"subject": "rice land"},
        ),
        (
            "Germany was the main destination with a share of 23%, ahead of Slovakia (14%) and Malta (9%).",
            "23%",
            {"subject": "share of Germany"},
        ),
        (
            "Germany was the main destination with a share of 23%, ahead of Slovakia (14%) and Malta (9%).",
            "9%",
            {"subject": "share of Malta"},
        ),
        (
            "At 3,700 metres above the sea, 64 teenagers play the violin.",
            "3,700 metres",
            {"subject": "height above sea level"},
        ),
        (
            "Most are children of miners; 22 of them have a violin, and the 18 cellos were made in a workshop for 900 francs apiece.",
            "22",
            {"subject": "children of miners with a violin"},
        ),
        (
            "Most are children of miners; 22 of them have a violin, and the 18 cellos were made in a workshop for 900 francs apiece.",
            "900 francs",
            {"subject": "price of cellos"},
        ),
        (
            "Transhipment boxes made up 96,000, transit traffic to Uganda 214,000.",
            "214,000",
            {"subject": "transit traffic to Uganda"},
        ),
        (
            "The work covers 4,900 buildings with a floor space of 31 million square meters.",
            "31 million square meters",
            {"subject": "floor space"},
        ),
    ],
    "among them": [
        (
            "The zone drew 36 mills. Among them, 23 mills worth 5 million euros have been sold, 9 are under construction.",
            "9",
            {"subject": "mills under construction"},
        ),
    ],
    "surveys in so many places, what the asked said": [
        (
            "Of the 4,126 people surveyed in nine provinces, 63 percent said they had no access to electricity.",
            "63 percent",
            {"subject": "share of people surveyed in nine provinces that had no access to electricity", "of": None},
        ),
        (
            "Of 1,200 farmers interviewed in six districts, a third had lost cattle.",
            "a third",
            {"subject": "share of farmers interviewed in six districts that lost cattle"},
        ),
    ],
    "those to others, boxes of figures, what is freed up": [
        (
            "Loans to small firms had grown 23.1 percent by the end of May, to 28.4 trillion yuan, and those to makers of"
            " cars 38.2 percent.",
            "38.2 percent",
            {"statement_kind": "change", "value": 38.2, "applies_to": None},
        ),
        (
            "Sales to Chile fell 5 percent to 31 million dollars, those to Peru 2 percent.",
            "2 percent",
            {"subject": "Sales to Peru", "value": -2.0, "applies_to": None},
        ),
        (
            "Numbers of the week\n\n61.8 yuan: average cinema ticket in May, against 52.3 yuan in 2020.",
            "61.8 yuan",
            {"subject": "average cinema ticket"},
        ),
        (
            "Numbers of the week\n\n61 yuan: average cinema ticket in May.\n\n9.7%: decline in pork prices in June from a year"
            " earlier.",
            "9.7%",
            {"statement_kind": "change", "value": -9.7, "subject": "pork prices", "applies_to": None},
        ),
        (
            "By the numbers\n\n310 -- bridges that were built last year.",
            "310",
            {"subject": "bridges"},
        ),
        ("Bank frees up 500 bln yuan of funds.", "500 bln yuan", {"statement_kind": "level"}),
    ],
    "here is not the town abroad that was told of": [
        (
            "Velika in Serbia has 31 bakeries. Loaves cost more in Vienna, where 6 bakers from the town now work. Those who bake here sell 900 loaves a day.\n\nSerbia has many bakers.",
            "900",
            {"ref_area_name": "Serbia"},
        ),
        (
            "BELGRADE -- Power costs Serbia 0.26 euros per kilowatt-hour, some 40 percent below what users pay in Vienna.",
            "40 percent",
            {"ref_area_name": "Serbia"},
        ),
    ],
    "communiques of two groups, rates of births, bases of indices": [
        (
            "Income of urban residents came to 32,900 yuan, 6.4 percent more than a year before, and that of rural residents "
            "to 12,300 yuan, up 10.1 percent.",
            "6.4 percent",
            {"of": "32,900 yuan", "subject": "Income of urban residents"},
        ),
        (
            "The population was 2.09 million at the end of 2020. Births numbered 11,900, a rate of 5.7 per thousand.",
            "5.7 per thousand",
            {"of": "11,900"},
        ),
        (
            "Prices in Velm, May 2021\n\nConsumer price index (April = 100): 99.1. Since December prices have gone up by 7.6%.",
            "99.1",
            {"time_period": "2021-05"},
        ),
    ],
    "a rate of its own behind a count": [
        (
            "The town will have built 10 parks by 2025, when the recycling rate of glass will reach 60 percent.",
            "60 percent",
            {"subject": "recycling rate of glass", "of": None},
        ),
    ],
    "leases that run until, as low as, so many times": [
        (
            "Today there are 30 mills, with 6,000 looms and 12,000 hands, and six owners, whose leases run until 2032.",
            "6,000",
            {"scenario": "actual", "time_period": "2021-07-19"},
        ),
        (
            "Unemployment, 6.3 percent in 1999, fell as low as 1.7 percent in 2018.",
            "1.7 percent",
            {"statement_kind": "share"},
        ),
        (
            "The average paper was cited 15.2 times between 2010 and 2020.",
            "15.2 times",
            {"statement_kind": "level", "unit_measure": "1"},
        ),
        (
            "Exports fell in May. The export orders of June, due on July 26, are forecast to fall by 4 percent.",
            "4 percent",
            {"time_period": "2021-06", "subject": "export orders"},
        ),
        (
            "Pay, at 61,000 dollars, is still a third of what it is in America.",
            "a third",
            {"statement_kind": "multiple"},
        ),
    ],
    "no one sells more than the one who sells the most": [
        (
            "No city in Shandong sells more salt than Qingdao. The salt was worth 40 million yuan in 2020.",
            "40 million yuan",
            {"ref_area_name": "Qingdao"},
        ),
    ],
    "months joined by hyphens, what holds until a time": [
        (
            "Last year's May-to-July landings, 1.3 million tonnes, were twice those of the autumn.",
            "1.3 million tonnes",
            {"time_period": "2020-05/2020-07"},
        ),
        (
            "Visitors numbered 4,000 in May. Students pay half at 37 museums until the end of October.",
            "37",
            {"time_period": "2021-07-19"},
        ),
    ],
    "what befell as many others": [
        ("At least 18 people were killed and 30 injured when a tram hit a bus.", "30", {"subject": "people injured"}),
        ("Three people were missing and 12 were hospitalized.", "12", {"subject": "people hospitalized"}),
    ],
    "to whom so many went": [
        ("The yard sent 75 boats to 87 clubs in 2020, up 11% from a year earlier.", "11%", {"of": "75"}),
        ("Clubs rose from 75 to 87 in 2020, up 11% from a year earlier.", "11%", {"of": "87"}),
    ],
    "them, it and those of the sentence before; who has what of a whole": [
        (
            "The hall has 210 bays. Fruit and vegetables worth 2.7 billion yuan left the country. Malta took 46 percent of them.",
            "46 percent",
            {"subject": "share of Malta in Fruit and vegetables"},
        ),
        (
            "A firm that hires 80 locals said it used to send out three trucks a day. Now it is eleven, sometimes 14.",
            "eleven",
            {"subject": "trucks"},
        ),
        (
            "A firm that hires 80 locals said it used to send out three trucks a day. Now it is eleven, sometimes 14.",
            "14",
            {"subject": "trucks"},
        ),
        (
            "Diseases of the heart were the cause of 40.5% of deaths and tumours of 23.8%.",
            "40.5%",
            {"subject": "share of Diseases of the heart in deaths"},
        ),
        (
            "Diseases of the heart were the cause of 40.5% of deaths and tumours of 23.8%.",
            "23.8%",
            {"subject": "share of tumours in deaths"},
        ),
        (
            "Agents numbered 298,000 in June. Commissions have been cut since January and now average 0.4 percent of the amount handled.",
            "0.4 percent",
            {"subject": "share of Commissions"},
        ),
        (
            "Thirty people died. Skiers accounted for 388 of those injured, hikers for 352 and cyclists for 61.",
            "388",
            {"subject": "Skiers injured"},
        ),
        (
            "Thirty people died. Skiers accounted for 388 of those injured, hikers for 352 and cyclists for 61.",
            "352",
            {"subject": "hikers injured"},
        ),
        (
            "The service sent bills totalling 186,000 euros, of which 103,000 had been paid by Christmas.",
            "103,000",
            {"subject": "value of bills paid by Christmas"},
        ),
        (
            "A pot of basil leaves the hall at 7 kroner and sells for 16 in supermarkets.",
            "7 kroner",
            {"subject": "price of pot of basil"},
        ),
        (
            "A pot of basil leaves the hall at 7 kroner and sells for 16 in supermarkets.",
            "16",
            {"subject": "price of pot of basil"},
        ),
        (
            "At present 54,000 households benefit. Once the canal is complete, there will be 95,000.",
            "95,000",
            {"subject": "households benefit"},
        ),
        (
            "The clip is forecast at 324 million kilograms. The average cut per head is put unchanged at 4.6 kg.",
            "4.6 kg",
            {"subject": "average cut per head"},
        ),
        (
            "Of the 38,400 bales on offer this week, 11% were passed in, and brokers expect 41,000 next week.",
            "41,000",
            {"subject": "bales on offer"},
        ),
        ("China bought 86% of exports in June, Italy 5% and India 4%.", "5%", {"subject": "share of Italy in exports"}),
        (
            "He spoke, noting that orders booked for July already amounted to 6,200 tonnes.",
            "6,200 tonnes",
            {"subject": "orders booked"},
        ),
    ],
    "signs and units of releases": [
        (
            "The rate of inflation based on the index is (-) 4.12% for June 2021, as against (-) 3.48% in May.",
            "(-) 4.12%",
            {"value": -4.12, "statement_kind": "change"},
        ),
        ("Cement output recorded (+) 4.5 per cent in May.", "(+) 4.5 per cent", {"statement_kind": "change"}),
        (
            "Exports declined by 19.2 per cent in June to US dollars 1,006 million.",
            "US dollars 1,006 million",
            {"unit_measure": "USD", "value": 1.006e9},
        ),
        (
            "Sales of tea earned U.S. dollars 3.7 billion in May.",
            "U.S. dollars 3.7 billion",
            {"unit_measure": "USD"},
        ),
        ("Kent had the lowest rate of growth (negative 0.6%) in May.", "negative 0.6%", {"value": -0.6}),
        (
            "Turnover rose to 4.2 million euros (7.1%) in Graz, and fell to 3.1 million euros (2.4%) in Linz in May.",
            "2.4%",
            {"statement_kind": "change", "value": -2.4},
        ),
        (
            "Employment decreased most in Ontario (-14,000; -0.2%) and Manitoba (-3,200; -0.4%) in May.",
            "-14,000",
            {"unit_measure": "1", "statement_kind": "change", "value": -14000},
        ),
        (
            "Value (million yen)                   June 2020      June 2019     Change (%)\n"
            "Exports                               8,744,087      8,614,917        1.5\n"
            "  Mineral fuels                         112,250        210,114      -46.6\n"
            "Imports                               8,700,990     10,020,106      -13.2",
            "112,250",
            {"unit_measure": "JPY", "value": 112250e6},
        ),
        (
            "(1,000 euros)\tMay 2021\tMay 2020\tChange %\nHotels\t4,512\t3,870\t16.6\nHostels\t312\t290\t7.6",
            "312",
            {"unit_measure": "EUR", "value": 312000},
        ),
        (
            "There were 61,402 guests on holiday in May, that is to say one visitor in seven.",
            "61,402",
            {"scenario": "actual"},
        ),
        (
            "Foreign trade subtracted 0.3 percentage points from growth in May.",
            "0.3 percentage points",
            {"value": -0.3},
        ),
    ],
    "clauses with a subject of their own, what a verb moves, sizes before an aside": [
        (
            "Profit rose to 3 million yuan, and water use was 16 percent lower than in 2019.",
            "16 percent",
            {"of": None, "subject": "water use"},
        ),
        (
            "The mill made 600,000 tons of rail, and coal use was 8 percent lower.",
            "8 percent",
            {"of": None, "subject": "coal use"},
        ),
        (
            "A furnace that cost 860 million yuan has cut the use of coke by 70 percent.",
            "70 percent",
            {"of": None, "subject": "use of coke"},
        ),
        (
            "A machine which cost 3 million yuan has reduced waste by 40 percent.",
            "40 percent",
            {"of": None, "subject": "waste"},
        ),
        (
            "It has sown 221 million mu to grain, with soybeans taking up 74 million mu, an increase of"
            " 500,000 mu, and rice 40 million mu.",
            "40 million mu",
            {"statement_kind": "level", "subject": "area of rice"},
        ),
        (
            "It has sown 221 million mu to grain.",
            "221 million mu",
            {"subject": "area of grain"},
        ),
        (
            "The 1,035-km line, which linked Kunming with Vientiane on Dec. 3, 2020, now carries 14 trains per day.",
            "1,035-km",
            {"time_period": "2021-07-19"},
        ),
    ],
    "half of whom, four in five of those": [
        ("The trial involved 1,040 patients in 16 hospitals, half of whom got the vaccine.", "half", {"of": "1,040"}),
        (
            "Four in five of the 61 wells drilled so far have struck water.",
            "Four in five",
            {"subject": "share of wells drilled that struck water"},
        ),
        (
            "The average household of 4.2 people spends 310 dollars a month.",
            "310 dollars",
            {"subject": "spending of average household of 4.2 people"},
        ),
        ("Roughly a third of the 9,400 residents commute to Leipzig.", "9,400", {"subject": "residents"}),
    ],
    "a record of before": [
        ("Exports may reach 94 tons, against a record 101 tons last year.", "101 tons", {"scenario": "actual"}),
        ("Exports are to rise to a record 84 tons this year.", "84 tons", {"scenario": "target"}),
    ],
    "now and not a year after the one it is held against": [
        ("Velm has 420 buses, three times as many as at the end of 2019.", "420", {"time_period": "2021-07-19"}),
        (
            "The board has taken in 90,000 tons since April. Its stocks of 478,000 tons will last five months.",
            "478,000 tons",
            {"time_period": "2021-07-19"},
        ),
        (
            "The lake holds 478,000 tons of salt, which will last five years.",
            "478,000 tons",
            {"time_period": "2021-07-19"},
        ),
        (
            "In one school in five there are more than 35 children in a room.",
            "one school in five",
            {"statement_kind": "share", "value": 20},
        ),
    ],
    "herds by the head, tasks of a year, water for industry, what raised growth": [
        (
            "By type, horses reached 4.8 million heads, cattle 5.5 million heads and goats 27.6 million heads in 2020.",
            "27.6 million",
            {"subject": "goats"},
        ),
        (
            "This year's main tasks: keep GDP growth above 6 percent; raise output to 45 billion yuan; build 310 km of"
            " roads.",
            "310 km",
            {"scenario": "target", "time_period": "2021"},
        ),
        (
            "Priorities for 2022\nKeep growth above 6 percent. Repair 310 km of roads.",
            "6 percent",
            {"scenario": "target"},
        ),
        (
            "The three industries were in a ratio of 8.8:60.2:31.0 in 2020.",
            "60.2",
            {"statement_kind": "share", "subject": "share of the secondary industry in GDP"},
        ),
        (
            "Road accidents caused 1.80 deaths per 10,000 vehicles; the toll per million tonnes of coal was 0.083.",
            "0.083",
            {"unit_measure": "1"},
        ),
        (
            "Floods hit 19.26 million hectares of crops, 2.8 million of which were lost entirely.",
            "2.8 million",
            {"unit_measure": "ha", "value": 2.8e6},
        ),
        (
            "Consumption made up 66 percent of growth in 2020 and raised GDP growth by 3 percentage points.",
            "3 percentage points",
            {"statement_kind": "share"},
        ),
        (
            "Net exports pushed economic growth down by 0.4 percentage points in 2020.",
            "0.4 percentage points",
            {"statement_kind": "share", "value": -0.4},
        ),
        (
            "Compared to the previous year horses increased by 11.8%.",
            "11.8%",
            {"subject": "horses", "comparison_basis": "yoy"},
        ),
        (
            "In May 2021, 400 shops opened; 310 had in the first quarter of the year before.",
            "310",
            {"time_period": "2020-Q1"},
        ),
        (
            "In June, crude oil went up by 7.4% to 27,316 rubles per tonne, natural gas by 0.6%.",
            "0.6%",
            {"subject": "natural gas", "of": None},
        ),
        (
            "Demand for gas went up by 2 percent, of which that for heating grew by 1.5 percent, for industry dropped"
            " by 2.5 percent.",
            "2.5 percent",
            {"subject": "Demand for industry"},
        ),
        (
            "By the end of March, 260,000 charging piles had been added this year.",
            "260,000",
            {"time_period": "2021-01-01/2021-03-31"},
        ),
    ],
    "records are no base, parts have a clause of their own, prices are told again in brackets": [
        (
            "The terminal handled 512 ships in May, a year-on-year increase of 22 percent and the most "
            "in any month since the berth was dredged in 2009.",
            "22 percent",
            {"comparison_basis": "yoy"},
        ),
        (
            "Zhou keeps 85 cows, of which some 50 are in milk.",
            "50",
            {"subject": "cows kept in milk"},
        ),
        (
            "The company has 85 plants, of which nearly 50 are of the old type.",
            "50",
            {"subject": "plants of the old type"},
        ),
        (
            "Growers were paid 2,400 yuan (about 330 U.S. dollars) per tonne for their beets.",
            "330 U.S. dollars",
            {"statement_kind": "equivalent", "unit_measure": "USD/t"},
        ),
        (
            "The district has 40 schools, and grassland covers 61 percent of its land.",
            "61 percent",
            {"of": None, "subject": "share of grassland"},
        ),
        (
            "The firm has 6,000 workers and exports make up 70 percent of its sales.",
            "70 percent",
            {"of": None, "subject": "share of exports in sales"},
        ),
        (
            "Overseas sales grew by 11 percent. Its noodles are sold in more than 60 countries.",
            "11 percent",
            {"of": None},
        ),
    ],
    "of so many votes": [
        (
            "Turnout reached 58 percent. Ama Boro won 53 percent of the 8,567 votes.",
            "53 percent",
            {"subject": "share of Ama Boro in votes"},
        ),
    ],
    "what is to come and has its size told before it, what has to be done by then": [
        (
            "Work began on a smelter with an annual capacity of 80,000 tonnes, due to come on stream in 2026.",
            "80,000 tonnes",
            {"scenario": "target", "time_period": "2026"},
        ),
        (
            "The firm is building a cold store of 9,000 tonnes, scheduled to open in 2023.",
            "9,000 tonnes",
            {"scenario": "target", "time_period": "2023"},
        ),
        (
            "They agreed on a plant with a capacity of 300 MW, which will go into operation in 2024.",
            "300 MW",
            {"scenario": "target", "time_period": "2024"},
        ),
        (
            "Ma said the 85 million yuan of subsidies must be paid out before the end of October.",
            "85 million yuan",
            {"scenario": "target", "time_period": "2021-10-31"},
        ),
        (
            "He said 40 wells must be sealed by the end of November.",
            "40",
            {"scenario": "target", "time_period": "2021-11-30"},
        ),
        (
            "The county has been assigned to plant 12,000 hectares of trees this year.",
            "12,000 hectares",
            {"scenario": "target", "time_period": "2021"},
        ),
        (
            "The bureau has been instructed to hire 300 nurses this year.",
            "300",
            {"scenario": "target", "time_period": "2021"},
        ),
    ],
    "as many as once before": [
        (
            "Guests rose to 29,000 in January 2021, matching the level of January 2017. Those from Chile totaled 4,100.",
            "4,100",
            {"time_period": "2021-01"},
        ),
    ],
    "a share that another has": [
        (
            "Demand peaked at 43 GW in May, and tidal plants generated 7% of electricity in 2020.",
            "7%",
            {"of": None},
        ),
        ("The hat trade employs 4,000 people and accounts for 8 percent of exports.", "8 percent", {"of": None}),
        ("Exports reached 40 tons and accounted for 8 percent of output.", "8 percent", {"of": "40 tons"}),
    ],
    "what is said of a second share, wholes of what is there now, money in hand": [
        (
            "Just 9 percent of mothers ate meat and 71 percent were anaemic.",
            "71 percent",
            {"subject": "share of anaemic mothers"},
        ),
        (
            "A fifth of the farmers had debts and 12 percent had sold land.",
            "12 percent",
            {"subject": "share of farmers that sold land"},
        ),
        (
            "Of 2,874 houses inspected, 1,122 cannot be lived in and 806 need major repairs.",
            "1,122",
            {"subject": "houses inspected"},
        ),
        (
            "Of 2,874 houses inspected, 1,122 have no roof and 806 need major repairs.",
            "806",
            {"subject": "houses needing major repairs"},
        ),
        ("The response will need $98 million, of which 41 million is in hand.", "41 million", {"scenario": "actual"}),
        (
            "The cows give an average of six litres each, which the county means to raise to 10.",
            "10",
            {"scenario": "target"},
        ),
        (
            "The government has paid a bonus to 9,455 families, 96 percent of those entitled, and is putting up 640 homes.",
            "640",
            {"scenario": "actual"},
        ),
        (
            "Rainfall between July and September last year amounted to 112 mm, and 1,760 of the village's 2,900 pumps have run dry.",
            "2,900",
            {"time_period": "2021-07-19"},
        ),
        (
            "A total of 264 people died in May. Deaths were down by 14 on the previous year; four provinces came through without a single death.",
            "14",
            {"of": None},
        ),
    ],
    "the target of a margin": [
        ("The firm kept its target of a margin of 7.3% for this year.", "7.3%", {"subject": "margin"}),
    ],
    "as many of them otherwise": [
        (
            "A total of 247 barges passed the lock in May; 152 of them were loaded and 95 empty.",
            "95",
            {"subject": "barges empty"},
        ),
    ],
    "months beside half years, first estimates, shares on a day": [
        ("Sales recovered in June to 31 million euros.", "31 million euros", {"time_period": "2021-06"}),
        (
            "The gap was 9 million euros in the January-June half. Oil sales were 8% lower than in June 2020.",
            "8%",
            {"time_period": "2021-06"},
        ),
        (
            "The yen averaged 139.9 to the dollar, 8% weaker than in June 2020.",
            "139.9",
            {"time_period": "2021-06"},
        ),
        ("The shortfall came to 553 tonnes, down from 778 tonnes in May.", "553 tonnes", {"time_period": "2021-06"}),
        (
            "Output was 40 tonnes in June, up from 38 tonnes in May, which was revised from 39 tonnes.",
            "39 tonnes",
            {"time_period": "2021-05"},
        ),
        (
            "Bakers added 870 jobs in June after 850 in May, revised down from 910.",
            "910",
            {"time_period": "2021-05"},
        ),
        (
            "Nairobi, July 9 (AP) - Kenya earned 95 million shillings from tea in the six months through June, a rise of"
            " 36 percent on the same period last year.",
            "36 percent",
            {"comparison_basis": "yoy"},
        ),
        (
            "Shares in the lender, which have risen 45% so far this year, were down 1.8% at 19 euros on Friday.",
            "1.8%",
            {"time_period": "2021-07-16"},
        ),
    ],
    "a part and its move behind a whole": [
        (
            "Exports of machinery grew 6.2% to $9.3 billion in May, with tractor exports up 19.4% and pump sales down.",
            "19.4%",
            {"subject": "tractor exports", "applies_to": None},
        ),
        (
            "Retail sales came to 410 billion yuan, up 5 percent, with online sales of clothes up 12 percent.",
            "12 percent",
            {"subject": "online sales of clothes", "applies_to": None},
        ),
        (
            "The province has spent 1.2 trillion yuan on dams, of which some 17.5 billion came from the state.",
            "17.5 billion",
            {"unit_measure": "CNY"},
        ),
        (
            "Wages of nurses rose from 4,100 yuan in 2015 to 6,900 yuan in 2021, or 9.1 percent a year on average.",
            "9.1 percent",
            {"statement_kind": "change", "value": 9.1, "time_period": "2015/2021"},
        ),
        (
            "Hens dropped from 5 million in 2015 to 3 million in 2020, or by 9.7 percent a year.",
            "9.7 percent",
            {"value": -9.7},
        ),
        (
            "Coal stocks rose for the fifth straight week to 21.3 million tonnes.",
            "21.3 million tonnes",
            {"subject": "Coal stocks"},
        ),
        (
            "The bureau noted that water use stood at 41 billion tons in 2020, 2 percent less than a year earlier, and"
            " that its price rose to 3.1 yuan a tonne.",
            "2 percent",
            {"subject": "water use", "time_period": "2020"},
        ),
        (
            "July imports, often seen as a sign of exports to come, sank 20.9% to $30.25 billion.",
            "$30.25 billion",
            {"subject": "imports"},
        ),
    ],
    "another thing by so much": [
        (
            "Yields went up from 18 to 26 tons per hectare, and growers' incomes by 30 percent.",
            "30 percent",
            {"of": None, "subject": "incomes"},
        ),
    ],
    "a name that is a month": [
        ('"We lost 3 million yuan in 2020," says Wang Jun, 42, a baker.', "42", {"unit_measure": "year"}),
        (
            '"We lost 3 million yuan in 2020," says Wang Jun, 42, a baker. "This year we expect sales of 50 million."',
            "50 million",
            {"unit_measure": "CNY"},
        ),
        ("The shop opened in Jun, 2020, and sold 300 hats that month.", "300", {"time_period": "2020-06"}),
    ],
    "a third of what somebody has": [
        (
            "Wool fetches 3 euros a kilogram. A third of the county's 210 sheep farms have closed.",
            "A third",
            {"of": None, "subject": "share of sheep farms"},
        ),
    ],
    "what only stands beside in a list": [
        (
            "Deals worth 2.14 billion yuan were registered, up 38.5 percent, and 620 of the 1,190 deals were new.",
            "38.5 percent",
            {"statement_kind": "change", "of": "2.14 billion yuan"},
        ),
        (
            "The city pays each new firm a bonus of 300,000 yuan; in 2020 it handed out 46 million yuan.",
            "46 million yuan",
            {"scenario": "actual", "time_period": "2020"},
        ),
        (
            "The city pays each new doctor 3,000 yuan a month; for those with a master's degree the sum is 1,500 yuan.",
            "1,500 yuan",
            {"scenario": "condition"},
        ),
        (
            "By 2025 the city wants 800 firms and R&D spending of 2.8 percent of GDP.",
            "2.8 percent",
            {"subject": "R&D spending intensity", "of": None},
        ),
        (
            "In the first half of 2021 output fell 6.2 percent to 9.8 billion yuan, but it recovered in July, rising 3.4 "
            "percent year-on-year.",
            "3.4 percent",
            {"time_period": "2021-07"},
        ),
    ],
    "a clause of its own before the verb": [
        (
            "Since 2019, 120 bakers have joined; the share of profits that they may keep was raised to 80 percent.",
            "80 percent",
            {"subject": "share of profits"},
        ),
    ],
    "fiscal years by towns, days and deadlines to come, the rest that is to follow, agencies and firms of nations": [
        (
            "BIRATNAGAR, Aug 13: The province harvested 1.28 million tonnes of rice last fiscal year.",
            "1.28 million tonnes",
            {"time_period": "2020-07/2021-06"},
        ),
        (
            "NAKURU, July 13: The county spent Sh90 million in the last financial year and has Sh41 million for the current financial year.",
            "Sh41 million",
            {"time_period": "2021-07/2022-06"},
        ),
        (
            "SYLHET, July 13: The council spent Tk 90 crore in the outgoing fiscal year, and Tk 41 crore on wells.",
            "Tk 41 crore",
            {"ref_area_name": "Bangladesh"},
        ),
        (
            "The mission said that 320 of Peru's 1,103 towns face some risk of violence in the elections on 29 October.",
            "320",
            {"time_period": "2021-10-29"},
        ),
        (
            "Seven hundred of the 1,000 schools that firms are building have been completed, and the remainder are due by November.",
            "Seven hundred",
            {"scenario": "actual"},
        ),
        (
            "Some 40 of the 90 wells have been drilled and the rest are to follow by December.",
            "40",
            {"scenario": "actual"},
        ),
        (
            "Of the 90 buses ordered, 31 have been delivered and the remaining 59 will arrive by October.",
            "59",
            {"scenario": "target", "time_period": "2021-10"},
        ),
        (
            "Of the 90 buses ordered, 31 have been delivered and the remaining 59 will arrive by October.",
            "31",
            {"subject": "buses ordered delivered"},
        ),
        (
            "Kenya Power hooked up 408,712 homes last year. Of these, 31,000 were reached through a programme that the World Bank has funded.",
            "31,000",
            {"ref_area_name": "Kenya"},
        ),
        (
            "Samoa: vaccination goes on\n\nAPIA, 10 JULY - The Ministry of Health and UNICEF have vaccinated 27,850 children over the past fortnight.",
            "27,850",
            {"ref_area_name": "Samoa"},
        ),
        (
            "MAPUTO (AIM) - The Mozambican authorities have recorded 33,185 cases of cholera since the outbreak began in Niassa in September 2020.",
            "33,185",
            {"ref_area_name": "Mozambique", "scenario": "actual"},
        ),
        (
            "Samoa's campaign is costing ST$2.4 million, of which New Zealand has given ST$1.5 million.",
            "ST$1.5 million",
            {"unit_measure": "WST", "ref_area_name": "Samoa"},
        ),
        ("SANAA, July 10 - A food basket cost 128,000 riyals in June.", "128,000 riyals", {"unit_measure": "YER"}),
        (
            "The firm added 41,000 homes in the year to June 2021, bringing total customers to 9.26 million. Sales of meters rose to 10,233.",
            "10,233",
            {"time_period": "2020-07/2021-06"},
        ),
    ],
    "who sees it where, what it was sold for, what it is before a colon": [
        (
            "Wu Min, mayor of Yulin, visited a salt works. In Dingbian, where a mill is being rebuilt, "
            "Wu learned that 480 workers had been hired.",
            "480",
            {"ref_area_name": "Dingbian"},
        ),
        (
            "Today he leads a cooperative which sold 60 tonnes of pears in the two months to the end of"
            " June, for 480,000 yuan, or an average of 8 yuan per kg.",
            "480,000 yuan",
            {"time_period": "2021-05/2021-06"},
        ),
        (
            "The yard which delivered 14 ships in the first quarter, for 2.1 billion yuan, has 3,000 workers.",
            "2.1 billion yuan",
            {"time_period": "2021-Q1"},
        ),
        (
            "Dairy is one of the six leading trades of Hohhot: the city raised 378,000 cows at the end of June.",
            "six",
            {"time_period": "2021-07-19"},
        ),
        (
            "Sheep are raised on 40 farms in Velm: the town sheared 12,000 of them in May.",
            "40",
            {"time_period": "2021-07-19"},
        ),
    ],
    "a part told again as a rate": [
        (
            "Three of the banks that had raised their fees closed, or 12 percent.",
            "12 percent",
            {"statement_kind": "share"},
        ),
    ],
    "what is spared, and how high a place lies": [
        (
            "The park is to generate 810 million kWh a year, enough to replace nearly 245,000 tonnes of standard coal.",
            "245,000 tonnes of standard coal",
            {"subject": "standard coal replaced"},
        ),
        (
            "The centers used 2 billion kWh of electricity in May. Velm lies about 1,400 meters above sea level.",
            "1,400 meters",
            {"subject": "height of Velm above sea level"},
        ),
    ],
    "the same period goes on, clauses of a plan beside what is, counties that no list has": [
        (
            "The port cleared 1.01 million tonnes in the first five months of 2021. In the same period "
            "the city's exports grew by 105.8 percent to 12.3 billion yuan.",
            "12.3 billion yuan",
            {"time_period": "2021-01/2021-05"},
        ),
        (
            "Its first phase of 1 GW has generated 2.1 billion kWh since May, and the second is due in 2024.",
            "2.1 billion kWh",
            {"scenario": "actual"},
        ),
        (
            "The line carries 300 people a day, and another is due for completion next year.",
            "300",
            {"scenario": "actual", "time_period": "2021-07-19"},
        ),
        (
            "Exports, at 14 percent of sales, are to reach a quarter within three years.",
            "a quarter",
            {"value": 25, "scenario": "target"},
        ),
        (
            "The share is to rise to a third by 2025.",
            "a third",
            {"statement_kind": "share", "time_period": "2025"},
        ),
        (
            '"Two years ago it took us three hours," said Ma Chao, a foreman who heads a shift of 46 workers.',
            "46",
            {"time_period": "2021-07-19"},
        ),
        (
            "Gansu has restored 3.9 million mu of grassland and afforested 1.2 million mu over the past three years.",
            "3.9 million mu",
            {"time_period": "2018/2020"},
        ),
        (
            "LANZHOU -- Gansu has 40 parks. In Maqu County, 480 households gave up grazing.\n\nThe county has 300 cranes.",
            "300",
            {"ref_area_name": "Maqu County"},
        ),
    ],
    "a rise or fall with a bracket behind it": [
        (
            "Sawmills turned over 5.2 billion roubles in 2020, 0.7 billion roubles (11.9%) less than in 2019.",
            "0.7 billion roubles",
            {"statement_kind": "change", "value": -700000000.0},
        ),
        (
            "Sawmills turned over 5.2 billion roubles in 2020, 0.7 billion roubles (11.9%) less than in 2019.",
            "11.9%",
            {"statement_kind": "change", "value": -11.9},
        ),
        (
            "Orders for tractors were 3.1 percent (\u00b10.9 percent)* below the May rate.",
            "3.1 percent",
            {"statement_kind": "change", "value": -3.1},
        ),
        (
            "Orders for tractors were 3.1 percent (\u00b10.9 percent)* below the May rate.",
            "0.9 percent",
            {"statement_kind": "level", "value": 0.9},
        ),
        (
            "Catches of pike fell by 640 tons (8.5%) and those of perch by 92 tons (6.1%).",
            "92 tons",
            {"statement_kind": "change", "value": -92.0},
        ),
        (
            "Catches of pike fell by 640 tons (8.5%) and those of perch by 92 tons (6.1%).",
            "6.1%",
            {"statement_kind": "change", "value": -6.1},
        ),
        ("Toll receipts came to 4.1 million crowns (plus 12.4%).", "12.4%", {"statement_kind": "change"}),
        ("The deficit of Malta widened 31.2 percent in May.", "31.2 percent", {"statement_kind": "change"}),
        (
            "The surplus of Malta narrowed 13 percent in May.",
            "13 percent",
            {"statement_kind": "change", "value": -13.0},
        ),
    ],
    "whose output, price or flow": [
        (
            "The gross output of whaling and quarrying amounted to 9.1 billion euros.",
            "9.1 billion euros",
            {"subject": "gross output of whaling and quarrying"},
        ),
        (
            "The year saw a decrease of 1.8 million tons (16%) in the output of clay.",
            "1.8 million tons",
            {"subject": "output of clay"},
        ),
        (
            "Sales of barges had an adjusted annual rate of 127,000 in May.",
            "127,000",
            {"subject": "Sales of barges"},
        ),
        (
            "Lace was up by 0.1 percent; raw dyes and soaps, up by 1.2 percent; and lead, up by 4.0 percent.",
            "1.2 percent",
            {"subject": "raw dyes and soaps"},
        ),
        (
            "Lace was up by 0.1 percent; raw dyes and soaps, up by 1.2 percent; and lead, up by 4.0 percent.",
            "4.0 percent",
            {"subject": "lead"},
        ),
        (
            "The honey yield came to 383 tons and egg production to 84.9 million pieces.",
            "84.9 million",
            {"subject": "egg production"},
        ),
        ("The flock of geese (6,200 heads) grew.", "6,200", {"subject": "flock of geese"}),
        ("Lambs sold came to 640 tons in live weight.", "640 tons", {"subject": "Lambs sold"}),
        (
            "Exports rose 2 percent in May. Togo was the main source of Iceland's imports with $2.1 billion.",
            "$2.1 billion",
            {"subject": "imports from Togo"},
        ),
        (
            "Its trade deficit was $9 billion. Norway was the main buyer of Icelandic goods, with $1.4 billion.",
            "$1.4 billion",
            {"subject": "exports to Norway"},
        ),
        (
            "Norway was the main buyer of exports with $1.4 billion. Togo came next with $1.1 billion.",
            "$1.1 billion",
            {"subject": "exports to Togo"},
        ),
    ],
    "the good and who mines it": [
        (
            "Zambia produced 763,000 tonnes of copper. Kansanshi accounted for 146,000 tonnes, while Konkola's output rose to 21,000 tonnes.",
            "21,000 tonnes",
            {"subject": "copper output"},
        ),
        (
            "Her mill runs 340 looms, employs 1,150 women and ships 410,000 meters of cloth a month.",
            "410,000 meters",
            {"subject": "cloth shipped"},
        ),
        (
            "Tech contracts numbered 318, worth 2.1 billion yuan. A quarter of that value came from patents.",
            "A quarter",
            {"of": "2.1 billion yuan"},
        ),
        ("Gas, which cost Tk 9.7 per cubic meter a year ago, is now Tk 30.", "Tk 30", {"unit_measure": "BDT/m3"}),
    ],
    "two-way trade, kilometers of them and what the year has brought so far": [
        (
            "Two-way trade with Chile came to 32 billion dollars.",
            "32 billion dollars",
            {"subject": "Two-way trade with Chile"},
        ),
        (
            "The canal is 132 km long, 90 of them in Guangxi.",
            "90",
            {"unit_measure": "km", "subject": "length of canal"},
        ),
        (
            "Only 12 percent of the pupils had a job by May, half the share of 2019.",
            "half",
            {"statement_kind": "multiple", "value": 0.5},
        ),
        (
            "In 2015 the farm sold 40 tons of pears. The year before, it had sold 12 tons; the year after, it sold 70 tons.",
            "70 tons",
            {"time_period": "2016"},
        ),
        (
            "* China's forests cover 24 percent of its land. A fifth of all trees planted worldwide are here.",
            "24 percent",
            {"ref_area_name": "China"},
        ),
        (
            "The paper in brief\n\nChina's forest coverage came to 24 percent in 2020, double that of 1980. First, the number of"
            " parks rose to 1,200.",
            "1,200",
            {"ref_area_name": "China"},
        ),
        (
            "By 2030 the city aims to lower water use by more than 20 percent from the 2015 level.",
            "20 percent",
            {"subject": "water use", "value": -20.0},
        ),
        (
            "Casinos took 16 billion yuan in June. That brought revenue for the year so far to 96 billion yuan.",
            "96 billion yuan",
            {"time_period": "2021-01-01/2021-07-19"},
        ),
        (
            "Revenue came to 96 billion yuan from January to June, against 73 billion in the same stretch of 2019.",
            "73 billion",
            {"time_period": "2019-01/2019-06"},
        ),
        (
            "A bank will grant Peru 260 million dollars in loans. Trade between Peru and the four countries reached 70"
            " billion dollars in 2020.",
            "70 billion dollars",
            {"subject": "Trade with countries"},
        ),
        (
            "The local authorities plan to build a base for 3,000 cadres and want tourism to bring in 200 million yuan.",
            "200 million yuan",
            {"subject": "revenue from tourism", "scenario": "target"},
        ),
        (
            "Arrivals averaged 89,000 a day in May, and hotels were 91 percent full.",
            "91 percent",
            {"applies_to": None, "subject": "hotels"},
        ),
        (
            "In 2019 one buyer in five waited for the sales, and now 46 percent do.",
            "46 percent",
            {"subject": "share of buyers that waited for the sales"},
        ),
    ],
    "what moves on account of what": [
        (
            "Quarry output was 1.6% lower in May as the clay index fell 4.7%.",
            "4.7%",
            {"subject": "clay index"},
        ),
        (
            "Orders were 2 percent lower as exports of clay dropped by 11 percent and imports by 4 percent.",
            "11 percent",
            {"subject": "exports of clay"},
        ),
        (
            "Output declined 4.9% due to the decrease in the clay index, which fell 6.6%.",
            "6.6%",
            {"subject": "clay index"},
        ),
        (
            "Seasonally adjusted exports of Malta rose 2 percent in May.",
            "2 percent",
            {"subject": "Seasonally adjusted exports"},
        ),
        (
            "Five branches recorded annual decreases in May, led by fresh figs (-46.9%) and capers (-12.8%).",
            "-12.8%",
            {"subject": "capers", "comparison_basis": "yoy", "applies_to": None},
        ),
        (
            "Exports fell 2 percent in May 2021 after annual rises of 1.7 percent in April and 9.4 percent in May 2020.",
            "9.4 percent",
            {"comparison_basis": "yoy"},
        ),
    ],
    "forecasts kept, films out, rockets and rules": [
        (
            "Imports of cars fell 4% in May. The ministry said imports in July could rise by 2% on the year.",
            "2%",
            {"time_period": "2021-07"},
        ),
        (
            "The album, issued on March 3, has so far sold 2.4 million copies.",
            "2.4 million",
            {"time_period": "2021-07-19"},
        ),
        (
            "When the drive began in 2015, 7 million people had less than 4,000 yuan a month at 2011 prices. Four years"
            " later, 2 million of them did.",
            "2 million",
            {"time_period": "2019"},
        ),
        (
            "The club has raised its full-year forecast for carts from 8.5 million to 9 million units.",
            "8.5 million",
            {"time_period": "2021", "scenario": "target"},
        ),
        (
            "The bank raised its forecast for pears to 9 million tonnes and kept that for apples at 27 million tonnes.",
            "27 million tonnes",
            {"time_period": "2021", "scenario": "target"},
        ),
        ("By 2027 there should be no fewer than 40 tram lines.", "40", {"scenario": "target"}),
        ("The staff should include no fewer than 12 nurses.", "12", {"scenario": "condition"}),
        (
            "The city has announced a contest, in which 20 to 25 designs are to be chosen.",
            "20",
            {"scenario": "target"},
        ),
        (
            "Anyone who earned at least 600,000 yuan last year may apply without a test.",
            "600,000 yuan",
            {"scenario": "condition"},
        ),
        (
            "A bottle costs 210 yuan, about three times what it would fetch in Harbin.",
            "three times",
            {"scenario": "actual"},
        ),
        (
            "Vietnam sold 2.1 million tonnes of coffee, second only to Brazil, with 3.4 million.",
            "3.4 million",
            {"ref_area_name": "Brazil"},
        ),
        (
            "The province has spent 42 billion yuan on dams. That equals the budget of a small African country.",
            "42 billion yuan",
            {"ref_area_name": "China"},
        ),
        ("A Long March-5B rocket, 54 metres tall, left on Monday.", "54 metres", {"time_period": "2021-07-19"}),
    ],
    "rates of other months": [
        (
            "Inflation in Ghana was 17.33 percent in May. This is 0.82 percentage points higher than in April.",
            "0.82 percentage points",
            {"subject": "inflation"},
        ),
        (
            "The percentage change in the fish index for the year ending in May 2021 over the year before was 14.50"
            " percent.",
            "14.50 percent",
            {"statement_kind": "change"},
        ),
        (
            "The fish index of Ghana rose by 1.90 percent in May, up by 0.01 percentage points from 1.89 percent in"
            " April.",
            "1.89 percent",
            {"statement_kind": "change", "time_period": "2021-04"},
        ),
        (
            "Inflows were $1.9 billion. Loans accounted for 51.2% ($976 million) of the total.",
            "$976 million",
            {"subject": "Loans"},
        ),
        (
            "Cod prices of Malta were up 29.8% y/y and down 1.4% m/m in May.",
            "1.4%",
            {"value": -1.4, "comparison_basis": "mom"},
        ),
        (
            "Inflation in Ghana rose to 17.33 percent in May, 0.82 percentage points higher than the rate recorded in"
            " April (16.51 percent).",
            "0.82 percentage points",
            {"statement_kind": "change", "comparison_basis": "mom", "time_period": "2021-05"},
        ),
        (
            "Inflation in Ghana rose to 17.33 percent in May, 0.82 percentage points higher than the rate recorded in"
            " April (16.51 percent).",
            "16.51 percent",
            {"statement_kind": "change", "time_period": "2021-04"},
        ),
        (
            "The idle rate of docks was 4.2 percent in May, 0.3 percentage points lower than the rate recorded in April"
            " (4.5 percent).",
            "4.5 percent",
            {"statement_kind": "share", "time_period": "2021-04"},
        ),
        (
            "Jobs at docks rose by 8,800 (or 0.3%) on the quarter.",
            "0.3%",
            {"statement_kind": "change", "comparison_basis": "qoq"},
        ),
        (
            "Beer sales: output of ale accounted for 4 percent of takings, that of stout for 3 percent.",
            "3 percent",
            {"subject": "share of output of stout in takings"},
        ),
    ],
    "a dateline between slashes": [
        ("Bishkek /KABAR/ The wool clip grew by 4 percent in May.", "4 percent", {"subject": "wool clip"}),
        (
            "Bishkek /KABAR/ The ministry counted 512 new mills in May.",
            "512",
            {"ref_area_name": "Kyrgyzstan", "subject": "new mills"},
        ),
    ],
    "the time of a figure that others are held against": [
        (
            "Lobster landings in June were at a rate of 215,000. This is 2.4 percent above the revised May rate of"
            " 210,000.",
            "210,000",
            {"time_period": "2021-05"},
        ),
        (
            "Lobster landings in June were at a rate of 215,000. This is 2.4 percent above the revised May rate of"
            " 210,000.",
            "2.4 percent",
            {"time_period": "2021-06", "comparison_basis": "mom"},
        ),
        (
            "Boats landed 215,000 tons of cod in June, 2.4 percent above the figure for April of 210,000 tons.",
            "210,000 tons",
            {"time_period": "2021-04"},
        ),
        (
            "Salt works made 140 tons in January-February 2021, 2 percent up on a year earlier.\n\n"
            "In Velm the mines brought in 60 tons, 3 percent above the level of January-September 2019.",
            "60 tons",
            {"time_period": "2020-01/2020-09"},
        ),
        (
            "Salt output of Malta fell 2 percent in May.\n\nFor the first quarter it was up 3.1 percent.\n\n"
            "The increase was driven by rock salt (8.7 percent).",
            "8.7 percent",
            {"time_period": "2021-Q1"},
        ),
    ],
    "where it is counted": [
        (
            "Ordos opened 12 pits. By May 9, 3.1 million tons of clay had been dug and moved to all parts of the country.",
            "3.1 million tons",
            {"ref_area_name": "Ordos"},
        ),
        (
            "Ordos sold 2 million tons of tiles. Of these, 300,000 tons went abroad and the rest within Inner Mongolia.",
            "300,000 tons",
            {"ref_area_name": "Ordos"},
        ),
        (
            "Luzhou Rare-Metal Hi-tech Zone lies in the north of Luzhou, Southwest China's Sichuan province, with an"
            " area of 80 square kilometers and a population of 41,000.",
            "41,000",
            {"ref_area_name": "Luzhou Rare-Metal Hi-tech Zone"},
        ),
        (
            "Hebei leads the country's rankings for output of leeks (6.2 million tons) and pears (3.1 million tons).",
            "6.2 million tons",
            {"ref_area_name": "Hebei"},
        ),
    ],
    "what is no plan": [
        ("Due to frost damage, the orchards picked 40 tonnes of plums.", "40 tonnes", {"scenario": "actual"}),
        ("Due to open in 2023, the line will carry 4,000 riders.", "4,000", {"scenario": "target"}),
        (
            "In order to keep shops stocked, Velm opened three depots and hired 120 drivers.",
            "120",
            {"scenario": "actual"},
        ),
        (
            "The camp took in 9 trainees of the Young Welders Support Plan of the Guild of Trades, 30 cooks and 8 clerks.",
            "8",
            {"scenario": "actual"},
        ),
    ],
    "a threshold told with its equivalent": [
        (
            "Bakeries with annual sales of 3 million yuan ($420,000) or more pay a levy.",
            "3 million yuan",
            {"scenario": "condition", "qualifier": "more_than"},
        ),
        (
            "The town listed 41 weirs which are each worth 6 million yuan ($0.9 million) or above.",
            "6 million yuan",
            {"scenario": "condition", "qualifier": "more_than"},
        ),
    ],
    "ratios and rates": [
        (
            "The income ratio of city and farm households was 2.81 in May, 0.07 lower than a year earlier.",
            "2.81",
            {"statement_kind": "multiple", "unit_measure": "ratio"},
        ),
        (
            "The income ratio of city and farm households was 2.81 in May, 0.07 lower than a year earlier.",
            "0.07",
            {"value": -0.07, "unit_measure": "ratio", "of": "2.81"},
        ),
        (
            "The plant made 40,000 lamps, enabling the lamp ownership per 10,000 people to reach 310.",
            "310",
            {"unit_measure": "1/10,000 people"},
        ),
        (
            "The plant made 40,000 lamps, enabling the lamp ownership per 10,000 people to reach 310.",
            "40,000",
            {"unit_measure": "1"},
        ),
        (
            "Mills grew by 9.1 percent, and their contribution rate to the town's industrial growth was 41.5 percent.",
            "41.5 percent",
            {"statement_kind": "share"},
        ),
    ],
    "whose figures an office tells": [
        (
            "Hotels had 48.9 million overnight stays in June 2021. The statistical office (Statbel) also reports that,"
            " based on provisional results, this was a decrease of 1.4% compared with June 2020.",
            "1.4%",
            {"subject": "overnight stays", "of": "48.9 million"},
        ),
        (
            "The cold spring led to strawberry prices rising by 12 percent in May.",
            "12 percent",
            {"subject": "strawberry prices"},
        ),
        ("The changes resulted in the labour force growing by 143 000.", "143 000", {"subject": "labour force"}),
        (
            "Sales were flat in May, with a 2.1% rise in shoes offset by a 1.7% drop in hats.",
            "2.1%",
            {"subject": "shoes"},
        ),
        (
            "Gross fixed capital formation in machinery was up 2.8% in May.",
            "2.8%",
            {"subject": "Gross fixed capital formation"},
        ),
        (
            "BERN, 24 April 2021 - Real wages fell by 1.9% in 2020, the Federal Statistical Office calculated.",
            "1.9%",
            {"ref_area_name": "Switzerland"},
        ),
    ],
    "what a list of changes belongs to": [
        (
            "Wells and pumps reached 1,204 and 388, an increase of 2.5 times and 1.8 times respectively over 2016.",
            "1.8 times",
            {"value": 180.0, "unit_measure": "percent", "of": "388"},
        ),
        (
            "The proportion of output of steel and glass to industrial output rose to 21.4% and 10.3%, up 2.1 and 3.4"
            " percentage points respectively from 2016.",
            "2.1",
            {"of": "21.4%"},
        ),
    ],
    "whose rate it is": [
        (
            "The literacy rate was 81 percent. For girls it was 74 percent.",
            "74 percent",
            {"subject": "literacy rate for girls"},
        ),
        (
            "The jobless rate for men was 8.1 percent and for women 7.5 percent. Flanders had the highest rate (9 percent).",
            "9 percent",
            {"subject": "jobless rate"},
        ),
    ],
    "whose place a figure has": [
        (
            "Guangxi's trade grew 8.7 percent to 755 billion yuan. National trade totaled 33 trillion yuan, 4 percent more.",
            "4 percent",
            {"ref_area_name": "China"},
        ),
        (
            "Gansu had 1,200 clinics in 2020. A ward opened in Tianshui on Tuesday. Built in 31 months, it has 90 beds.",
            "90",
            {"ref_area_name": "Tianshui"},
        ),
        (
            "Guangxi imported 310,000 tons of durian in 2020. Vietnam supplied 58 percent of it.",
            "58 percent",
            {"ref_area_name": "Guangxi"},
        ),
        (
            "Hefei makes 40 million kettles a year. One in 10 kettles made in China comes from the city.",
            "One in 10",
            {"ref_area_name": "Hefei"},
        ),
        (
            "Guizhou moved 2 million tons on the river in 2020. A barge that is to reach Chongqing costs 70 yuan a ton.",
            "70 yuan a ton",
            {"ref_area_name": "Guizhou"},
        ),
        (
            "Gansu's clinics saw 3 million people in 2020. Doctors in the provincial capital gave 74,300 opinions.",
            "74,300",
            {"ref_area_name": "Lanzhou"},
        ),
        (
            "Hohhot counted 3,400 patents in 2020. Inner Mongolia University owns 1,290 of them.",
            "1,290",
            {"ref_area_name": "Hohhot"},
        ),
        ("The pledges in Hải Phòng came to 2 million dollars.", "2 million dollars", {"ref_area_name": "Hai Phong"}),
        ("Hainan prefecture in Qinghai has 15.7 GW of panels.", "15.7 GW", {"ref_area_name": "Hainan prefecture"}),
    ],
    "datelines of towns that no list has": [
        (
            "KROLVAR, Peru, July 14 (Xinhua) -- Farmers sold 31,000 tons of apples in 2020.",
            "31,000 tons",
            {"ref_area_name": "Peru"},
        ),
        ("KROLVAR, July 14 -- The town made 31,000 cars in 2020.", "31,000", {"ref_area_name": "Krolvar"}),
    ],
    "whose figure it is: a clause of its own and an insertion": [
        (
            "Ten years ago, when a sack fetched 30 yuan in the same villages, a third of the kilns stood still.",
            "a third",
            {"subject": "share of kilns that stood", "of": None},
        ),
        (
            "Of the 3,400 workers at the pit, 2,900 work in potash and only 750 in lithium.",
            "2,900",
            {"subject": "workers at the pit working in potash"},
        ),
        (
            "Lake Horo, at 56 square kilometres the largest lake, lies 2,670 metres above sea level.",
            "2,670 metres",
            {"subject": "height of lake Horo above sea level"},
        ),
        (
            "Combines had cut 8.6 million mu of the county's barley by Friday evening.",
            "8.6 million mu",
            {"subject": "area of barley"},
        ),
        (
            "Herders have stored 60,000 tonnes of hay. A tonne, delivered from the south, costs 1,350 yuan.",
            "1,350 yuan",
            {"subject": "price of hay per tonne"},
        ),
        (
            "On the farms in his care, the share of cows that bear twins has gone from 4 percent to 15 percent.",
            "15 percent",
            {"subject": "share of cows"},
        ),
        (
            "The area sown shrank to 2 million mu, and the area planted has stayed above 3 million mu.",
            "3 million mu",
            {"subject": "area planted"},
        ),
        (
            "Rents rose. At 900 yuan a tonne, he says, fresh beets cost him double what he can pay.",
            "900 yuan a tonne",
            {"subject": "price of fresh beets"},
        ),
    ],
    "what a bare number is": [
        ("The farm built two new sheds in 2020.", "two", {"subject": "new sheds"}),
        ("The chain has branches in 86 towns, up from 63 in 2019.", "63", {"subject": "towns of chain"}),
        (
            "Floods have driven 41,000 from their homes in four counties.",
            "41,000",
            {"subject": "people driven from their homes"},
        ),
        ("In Velm, 17 schools are closed and 2,300 goats were lost.", "2,300", {"subject": "goats"}),
        (
            "The number of first-year students rose from 64,000 in 2016 to 121,000 in 2020.",
            "121,000",
            {"subject": "first-year students"},
        ),
        (
            "Of the 15 colleges, three admit more than half of all students.",
            "three",
            {"statement_kind": "level", "value": 3},
        ),
        ("The school would need twelve halls.", "twelve", {"subject": "halls needed"}),
        ("The ministry will spend 620 million cedis on halls.", "620 million cedis", {"subject": "spending on halls"}),
    ],
    "Gaza and the West Bank, agencies that cut, names of people behind a title, what a place accounted for": [
        (
            "GAZA, 10 July (WFP) - A household in the Gaza Strip spent 64 percent of its income on food in May, 9 points more than one in the West Bank.",
            "64 percent",
            {"ref_area_name": "Gaza"},
        ),
        (
            "Half of Gaza's families eat once a day. WFP, which had to cut off 200,000 people in June for lack of money, now supports 150,000.",
            "150,000",
            {"ref_area_name": "Gaza"},
        ),
        (
            "ASUNCION, July 13 - Paraguay has 28,600 officers. President-elect Santiago Rojas wants 5,000 more by 2028.",
            "5,000",
            {"ref_area_name": "Paraguay"},
        ),
        (
            "Some 402 officers graduated and will be posted to Amambay and Central, which accounted for 64 percent of last year's 541 murders.",
            "541",
            {"scenario": "actual"},
        ),
    ],
    "what was before a plan, and fines that were paid": [
        (
            "The port hopes to handle 14 million tonnes this year; in May it handled 2.1 million tonnes.",
            "2.1 million tonnes",
            {"time_period": "2021-05", "scenario": "actual", "subject": "freight handled"},
        ),
        (
            "The port hopes to handle 14 million tonnes this year, and handled 2.1 million tonnes in January.",
            "2.1 million tonnes",
            {"scenario": "actual"},
        ),
        ("There were 7,412 cases in 2020, with fines of 91 million yuan.", "91 million yuan", {"scenario": "actual"}),
        ("Owners who park there have faced fines of 200 yuan.", "200 yuan", {"scenario": "condition"}),
    ],
    "what a rate is held against in releases": [
        (
            "Household spending on goods rebounded in May 2021 (+1.4% after -0.8%).",
            "-0.8%",
            {"time_period": "2021-04", "value": -0.8},
        ),
        (
            "In the first quarter of 2021, labour costs accelerated over a year (+4.6% after +4.2%).",
            "+4.2%",
            {"time_period": "2020-Q4", "comparison_basis": "yoy"},
        ),
        ("Over a year, prices of boats rose by 3 percent in May.", "3 percent", {"comparison_basis": "yoy"}),
        (
            "In its monthly comparison, the jobless rate fell 0.1 percentage points to 2.7%.",
            "0.1 percentage points",
            {"comparison_basis": "mom"},
        ),
        (
            "Sales fell 1.7% in June 2021. On a quarterly basis, they fell 0.9% in the second quarter. Stocks rose 2%.",
            "2%",
            {"time_period": "2021-06"},
        ),
        (
            "REYKJAVIK 24 May 2021 -- Flats finished rose by 4 percent in April.",
            "4 percent",
            {"ref_area_name": "Iceland"},
        ),
    ],
    "parts of what the sentence counts, and what they do": [
        (
            "The valley sold 30 cows. It made 640 tonnes of raw honey. Of these, 410 tonnes went to bakers.",
            "410 tonnes",
            {"subject": "raw honey that went to bakers"},
        ),
        (
            "Of the 62 bridges that the army inspected in May, 21 were unsafe and another 13 needed repairs.",
            "21",
            {"subject": "unsafe bridges inspected by army"},
        ),
        (
            "Of the 62 bridges that the army inspected in May, 21 were unsafe and another 13 needed repairs.",
            "13",
            {"subject": "bridges inspected by army that needed repairs"},
        ),
        (
            "Of the 310 wells its staff tested, 45 were dry and 12 contained arsenic.",
            "12",
            {"subject": "wells that contained arsenic"},
        ),
        (
            "Of the country's 17 refineries, seven belong to KGS and four each to two firms; the remaining six are owned by farmers.",
            "four",
            {"subject": "refineries"},
        ),
        (
            "Of the country's 17 refineries, seven belong to KGS and four each to two firms; the remaining six are owned by farmers.",
            "six",
            {"subject": "refineries owned by farmers"},
        ),
        ("Of the 240 taxis, 90 run on gas and 12 on batteries.", "90", {"subject": "taxis running on gas"}),
        (
            "The union counts 6,700 drivers. Eleven of them were killed last year, and 46 lost their licences.",
            "46",
            {"subject": "drivers who lost their licences"},
        ),
        (
            "The rules list 48 approved yards, 28 of them in Europe and nine in Turkey.",
            "28",
            {"subject": "approved yards"},
        ),
        (
            "The rules list 48 approved yards, 28 of them in Europe and nine in Turkey.",
            "nine",
            {"subject": "approved yards"},
        ),
        (
            "There were 53 ships. Six of the vessels were tankers and eight cruise ships. In May, yards dismantled 76 ships.",
            "76",
            {"subject": "ships dismantled"},
        ),
        (
            "Most nights were spent by Germans (318,000 or 26%), followed by guests from Malta (9%).",
            "9%",
            {"subject": "share of Malta"},
        ),
        ("Guests spent the most nights in coastal towns: 141,000.", "141,000", {"subject": "nights"}),
    ],
    "what a verb puts, adds, raises and halves": [
        (
            "The firm put three jets into service, bringing to 41 the number leased since 2020.",
            "41",
            {"subject": "jets"},
        ),
        ("Rescuers found two more bodies on Sunday, raising to 19 the number of dead.", "19", {"subject": "dead"}),
        (
            "Mills made 61,000 tonnes of paper. New lines opened, adding 40,000 tonnes to the annual capacity.",
            "40,000 tonnes",
            {"subject": "annual capacity"},
        ),
        ("Firms carried out repairs for 212 million euros in 2020.", "212 million euros", {"subject": "repairs"}),
        ("The canteen serves soup for 8 yuan.", "8 yuan", {"subject": "price of soup"}),
        (
            "The charity has hired 64 nurses, doubled opening hours and bought beds.",
            "doubled",
            {"subject": "opening hours"},
        ),
        ("Frozen shrimp made up the bulk at 310 million dollars.", "310 million dollars", {"subject": "Frozen shrimp"}),
        (
            "Plants sent 2.9 million tonnes of potash to 26 provinces, fulfilling 58 percent of the annual plan.",
            "58 percent",
            {"subject": "share of potash sent"},
        ),
        (
            "A tonne of beet will earn growers 245 zlotys this year, though diesel now costs them 6.40 zlotys a litre.",
            "245 zlotys",
            {"subject": "price of beet per tonne"},
        ),
        (
            "A tonne of beet will earn growers 245 zlotys this year, though diesel now costs them 6.40 zlotys a litre.",
            "6.40 zlotys a litre",
            {"subject": "price of diesel"},
        ),
        (
            "The price paid per tonne fell to $315 in June. In Peru, where yards dismantled 76 ships, it stood at $520.",
            "$520",
            {"subject": "price paid per tonne"},
        ),
        (
            "Yields are forecast at 56 tonnes per hectare, close to the five-year mean of 57.2.",
            "57.2",
            {"subject": "Yields"},
        ),
        (
            "What did the harvest bring? Twenty-nine tonnes. In a good year we get 52 tonnes.",
            "52 tonnes",
            {"subject": "harvest"},
        ),
        ("Girls under twelve made up 30 percent.", "twelve", {"subject": "age of Girls", "unit_measure": "year"}),
    ],
    "whose figure it is: what stands right beside it and not what was told before": [
        (
            "The valley museum opens its season on May 2 with entrance fees cut to 45 yuan from 60 yuan.",
            "60 yuan",
            {"subject": "entrance fees"},
        ),
        ("The ranges cover 4,700 square km there.", "4,700 square km", {"unit_measure": "km2"}),
        (
            "The plant expects 90,000 racks, the size of a mill, but with 300 workers instead of 1,200.",
            "1,200",
            {"subject": "workers"},
        ),
        (
            "The county will spend 45 million yuan on chair lifts, warm bus stops and walkways.",
            "45 million yuan",
            {"subject": "spending on chair lifts, warm bus stops and walkways"},
        ),
        (
            "The Horun plant has grown, and its 3.4 GW make it the largest.",
            "3.4 GW",
            {"subject": "capacity of Horun plant"},
        ),
        (
            "Supplies are thin: at the end of May, certified cocoa in Asian stores came to 8,900 tonnes.",
            "8,900 tonnes",
            {"subject": "certified cocoa"},
        ),
        (
            "Firms spent 209 million euros on research, the first time that their share climbed above 45 percent.",
            "45 percent",
            {"subject": "share of Firms in research spending"},
        ),
        (
            "Wages, at 9,010 yuan, made up 51 percent of income and contributed 44 percent to its growth.",
            "44 percent",
            {"subject": "contribution of Wages to growth"},
        ),
        (
            "The city wants 18 patents for every 10,000 residents, and more than 60 percent of the new ones are to come "
            "from the steel industry.",
            "60 percent",
            {"subject": "share of steel industry in new patents"},
        ),
        ("Every guest left an average of 320 yuan.", "320 yuan", {"subject": "spending of guest"}),
        (
            "Bao Lin gave up 90 yaks for 500 mu of grass in 2014.",
            "90",
            {"statement_kind": "level", "subject": "yaks"},
        ),
    ],
    "times beside, before and behind": [
        (
            "In 2021 the banner planted 3 million mu. Corn sold well last winter, and the area of beans shrank by 9,000 mu.",
            "9,000 mu",
            {"time_period": "2021"},
        ),
        (
            "Sales of kettles jumped 46.3 percent in October. Those of cars, which had declined in each of the five months "
            "to August, rose 11.8 percent.",
            "11.8 percent",
            {"time_period": "2020-10"},
        ),
        (
            "He has another 400 mu to cut before the snow, which usually arrives by Oct 20.",
            "400 mu",
            {"time_period": "2021-07-19"},
        ),
        (
            "In the first half, its plants turned out 49.8 million kettles. Output of cars reached 912,000, and the full-year "
            "figure is forecast to exceed 1.3 million.",
            "912,000",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "Clinics gave 74,300 opinions in the first five months. The share of people treated at home has risen from 79 "
            "percent in 2019 to 91 percent.",
            "79 percent",
            {"time_period": "2019"},
        ),
        (
            "Q: What is in store for this year?\n\nA: The town has set a goal of 40 million tons.",
            "40 million tons",
            {"time_period": "2021"},
        ),
        (
            "In 2020, the port moved 40 million tons. In July so far, volume has been running 11 percent ahead of the same "
            "days last year.",
            "11 percent",
            {"time_period": "2021-07-01/2021-07-19", "statement_kind": "change", "comparison_basis": "yoy"},
        ),
        (
            "During the National Day holiday in October, traffic averaged 2.06 million cars.",
            "2.06 million",
            {"time_period": "2020-10-01/2020-10-08"},
        ),
        (
            "In 2020 the clinics saw 3 million people. The health budget for the year comes to 4 billion yuan, 6.2 percent "
            "above that of 2020.",
            "4 billion yuan",
            {"time_period": "2021"},
        ),
        (
            "Outside air cools the halls for ten months of the year, and the effectiveness has come down to 1.15.",
            "1.15",
            {"time_period": "2021-07-19"},
        ),
        (
            "In the second quarter alone, trade came to 112.4 billion yuan (about 17.4 billion U.S. dollars), a rise of 10.7 "
            "percent, after 14.9 percent in the first.",
            "14.9 percent",
            {"time_period": "2021-Q1"},
        ),
    ],
    "this year and next, a part of a season, three months before a day": [
        (
            "Traffic is seen growing by 6 percent this year and 1 percent next.",
            "1 percent",
            {"time_period": "2022", "scenario": "target"},
        ),
        (
            "It rose 5 percent last year and will rise by 3 percent this year and next.",
            "5 percent",
            {"time_period": "2020", "scenario": "actual"},
        ),
        (
            "Imports in the first three months of the current season, which runs from October, came to 118,000 tonnes.",
            "118,000 tonnes",
            {"time_period": "2020-Q4"},
        ),
        (
            "For the first half, revenue came to 18.6 million euros, and debt fell to 11 million at the end of June from 12 million three months earlier.",
            "12 million",
            {"time_period": "2021-03-31"},
        ),
        (
            "It plans to sell half of the crop forward and to guarantee farmers 60 percent of the price from October.",
            "60 percent",
            {"time_period": "2021-10"},
        ),
        (
            "Use has grown at 6 percent a year since 2003 to reach 94,400 tonnes in 2008.",
            "6 percent",
            {"time_period": "2003/2008"},
        ),
    ],
    "the quarter that nine months end with, an event in a month of them": [
        (
            "In the nine months to the end of June 2021, 92 percent of trains ran, and 95 percent in the quarter.",
            "95 percent",
            {"time_period": "2021-Q2"},
        ),
        (
            "It was 92 percent in the second quarter of 2021, against 86 percent in the second quarter of 2020 and 72 percent in that of 2019.",
            "72 percent",
            {"time_period": "2019-Q2"},
        ),
        (
            "In the six months to June 2021, revenue was 63 million euros. A dividend of 5 million euros was paid in May. Investment was 7 million euros.",
            "7 million euros",
            {"time_period": "2021-01/2021-06"},
        ),
        (
            "The firm had suspended its guidance of 5.5 billion euros in March.",
            "5.5 billion euros",
            {"time_period": "2021", "scenario": "target"},
        ),
    ],
    "what is to be ready, what has passed through": [
        ("The last 300 flats will be ready next summer.", "300", {"scenario": "target"}),
        (
            "The port expects 83 ships this year, after a record 30 ships passed through between January and June.",
            "30",
            {"scenario": "actual"},
        ),
    ],
    "changes before a total that is brought to": [
        (
            "Exports reached $3.1 billion in May, 12 percent lower than a year ago, bringing the total for the first five months to $14.2 billion.",
            "12 percent",
            {"of": "$3.1 billion", "time_period": "2021-05"},
        ),
        (
            "Exports reached $3.1 billion in May, 12 percent lower than a year ago, bringing the total for the first five months to $14.2 billion.",
            "$14.2 billion",
            {"time_period": "2021-01/2021-05"},
        ),
        (
            "The county has planted 3,400 hectares of poplars, raising its forest cover from 3 percent to 29.5 percent.",
            "29.5 percent",
            {"subject": "forest cover", "of": None},
        ),
    ],
    "parts of what is measured, ages before a number, since something began elsewhere, where people live": [
        (
            "The army cleared 213 of 411 km of road and 18 of the 40 tonnes of shells.",
            "213",
            {"unit_measure": "km", "subject": "road"},
        ),
        (
            "The board has rehabilitated 67,000 of the 590,000 hectares that the disease has laid waste.",
            "67,000",
            {"unit_measure": "ha"},
        ),
        (
            "All children below 18, more than 1.2 million, will draw RO 10 a month.",
            "18",
            {"unit_measure": "year", "value": 18},
        ),
        ("All children below 18, more than 1.2 million, will draw RO 10 a month.", "RO 10", {"unit_measure": "OMR"}),
        (
            "The board is raising 1.2 billion dollars for the coming crop from banks, 66 million less than a year ago.",
            "66 million",
            {"unit_measure": "USD"},
        ),
        (
            "JUBA, July 12 - South Sudan counts refugees. Since the fighting in Sudan broke out, 231,000 people have crossed the border.",
            "231,000",
            {"ref_area_name": "South Sudan"},
        ),
        (
            "The budget sets aside $2.1 million for a school in Velm, where 300 people live.",
            "300",
            {"scenario": "actual"},
        ),
    ],
    "number words behind a hundred": [
        ("It has a hundred and five ships and 2 tugs.", "a hundred and five", {"value": 105, "subject": "ships"}),
        ("A thousand two hundred cows were sold.", "A thousand two hundred", {"value": 1200}),
        ("A million and a half people fled.", "A million and a half", {"value": 1_500_000}),
    ],
    "what is so with something moved, what many are of one": [
        ("Takings fell 5.5% in June, with toys down 8.1% and shoes off by 14%.", "8.1%", {"subject": "toys"}),
        (
            "Takings fell 5.5% in June, with toys down 8.1% and shoes off by 14%.",
            "14%",
            {"subject": "shoes", "value": -14},
        ),
        (
            "Takings rose 5.5% to 9 million euros, with online sales up 8.1% and shop sales down 3%.",
            "3%",
            {"subject": "shop sales", "of": None},
        ),
        (
            "Imports from Norway, which have fallen by 30 percent since May, came to 40,000 tonnes.",
            "30 percent",
            {"subject": "Imports from Norway"},
        ),
        ("At the weekly Mombasa auction the average price slid to $2.19.", "$2.19", {"subject": "average price"}),
        (
            "The plant employs 12 male and 15 female welders.",
            "12",
            {"subject": "male welders"},
        ),
        (
            "It will deliver 65 to 70 light and 120 to 130 heavy lorries this year.",
            "65",
            {"subject": "light lorries"},
        ),
        ("Traders see a 60% chance of a rate cut next month.", "60%", {"subject": "chance of a rate cut"}),
    ],
    "gaps to another place": [
        (
            "Income was 72,000 yuan, 12,000 yuan below the national average.",
            "12,000 yuan",
            {"statement_kind": "level", "value": -12000},
        ),
        ("Rents are 400 dollars lower than in Bergen.", "400 dollars", {"statement_kind": "level", "value": -400}),
        ("It has 40 fewer beds than Velm.", "40", {"statement_kind": "level", "value": -40, "subject": "beds"}),
        ("It sold 40 fewer beds than in May.", "40", {"statement_kind": "change", "value": -40}),
        ("The yield is 1.2 tonnes above the average of the country.", "1.2 tonnes", {"value": 1.2}),
    ],
    "what a second verb behind a time is of": [
        (
            "Output grew by 6.2 percent a year and by the end of 2020 stood at 4 million tonnes.",
            "4 million tonnes",
            {"subject": "Output", "time_period": "2020-12-31"},
        ),
        ("Output fell 6.2 percent in May but in June reached 4 million tonnes.", "6.2 percent", {"subject": "Output"}),
    ],
    "news of accidents and finds": [
        (
            "The bank made 410 million kroner ($58 million) in May, down from 530 million a year ago.",
            "530 million",
            {"unit_measure": "NOK", "value": 530e6},
        ),
        ("Divers have found 1,200 tonnes of plastic.", "1,200 tonnes", {"subject": "plastic found"}),
        ("The team walked 230 km of shore and counted 61 million pieces.", "61 million", {"subject": "pieces"}),
        (
            "The coast guard rescued 187 people; 12 bodies had been found and 15 were still missing.",
            "15",
            {"subject": "people missing"},
        ),
        ("A quake of magnitude 7.9 killed 519 people in 2007.", "7.9", {"subject": "magnitude of quake"}),
        ("A magnitude 6.4 earthquake struck Velm.", "6.4", {"subject": "magnitude of earthquake"}),
        ("An aftershock measuring 5.1 was felt in Velm.", "5.1", {"subject": "magnitude of aftershock"}),
    ],
    "forecasts cut and what is in prospect": [
        (
            "Fjordbank has trimmed its mainland growth forecast for 2022 to 0.8% from 1.1%.",
            "0.8%",
            {"subject": "mainland growth"},
        ),
        ("Nordea raised its inflation forecast to 3.5% from 3.1%.", "3.1%", {"subject": "inflation"}),
        ("Grocers cut their sales growth outlook to 2.1% from 2.6%.", "2.6%", {"subject": "sales growth"}),
        (
            "The bank said it would most likely tighten again in September, when inflation may hit 6 percent.",
            "6 percent",
            {"time_period": "2021-09"},
        ),
        ("Brokers see a 27% chance of a cut in October.", "27%", {"time_period": "2021-10"}),
        (
            "Wages rose in June. Analysts had forecast a gain of 900 posts and a jobless rate of 5.5%.",
            "5.5%",
            {"time_period": "2021-06"},
        ),
    ],
    "districts, datelines and firms of a place": [
        (
            "TONGLIAO -- In Velm district, 312 sheds were built last year. Each brings its owner 40,000 yuan.\n\nThe "
            "first crop weighed 2,600 tonnes, mostly sold to Shenyang and Changchun.",
            "2,600 tonnes",
            {"ref_area_name": "Tongliao"},
        ),
        ("The mills of Songshan district number 30.", "30", {"ref_area_name": "Songshan District"}),
        (
            "The Inner Mongolia Power Group said it transmitted 92.3 billion kWh. Shandong took a third of it.\n\nWind parks "
            "supplied 26.4 percent.",
            "26.4 percent",
            {"ref_area_name": "Inner Mongolia"},
        ),
        (
            "The Inner Mongolia Power Group said it transmitted 92.3 billion kWh.",
            "92.3 billion kWh",
            {"subject": "electricity transmitted by Inner Mongolia Power Group"},
        ),
    ],
    "quarters before and contributions that moved": [
        (
            "Performance of the Economy in Second Quarter 2021\n\nSINGAPORE, 11 July - The economy grew by 0.5 per cent."
            " It grew by 0.1 per cent quarter on quarter, reversing the 0.4 per cent contraction recorded in Q1.",
            "0.1 per cent",
            {"time_period": "2021-Q2"},
        ),
        (
            "Performance of the Economy in Second Quarter 2021\n\nSINGAPORE, 11 July - The economy grew by 0.5 per cent."
            " It grew by 0.1 per cent quarter on quarter, reversing the 0.4 per cent contraction recorded in Q1.",
            "0.4 per cent",
            {"time_period": "2021-Q1"},
        ),
        (
            "Rents rose by 2.4% in the 12 months to May 2021, down from 3.6% in the year to April 2021.",
            "3.6%",
            {"time_period": "2021-04", "comparison_basis": "yoy"},
        ),
        ("In the 1st half, turnover fell by 3.8% to EUR 54.2 million.", "3.8%", {"time_period": "2021-01/2021-06"}),
        (
            "The contribution of domestic demand to GDP growth increased to 1.0 percentage points in May (0.8 p.p. in"
            " April), while that of net exports went from 1.7 to 1.3 p.p.",
            "1.3 p.p.",
            {"statement_kind": "share", "subject": "contribution of net exports"},
        ),
        (
            "The contribution of domestic demand to GDP growth increased to 1.0 percentage points in May (0.8 p.p. in"
            " April).",
            "0.8 p.p.",
            {"statement_kind": "share", "time_period": "2021-04"},
        ),
        (
            "The top group was food with 50.8 percent share or 2.4 percentage points.",
            "50.8 percent",
            {"statement_kind": "share", "subject": "share of food"},
        ),
        (
            "The top group was food with 50.8 percent share or 2.4 percentage points.",
            "2.4 percentage points",
            {"statement_kind": "share", "subject": "contribution of food"},
        ),
        (
            "In May the economy grew 0.4 percent month on month, after growing by 1.6 percent.",
            "1.6 percent",
            {"time_period": "2021-04"},
        ),
        (
            "Quarrying shrank 7.3 per cent in the second quarter of 2021, after a 5.4 per cent decline.",
            "5.4 per cent",
            {"time_period": "2021-Q1"},
        ),
        (
            "Sales to farms, which a year earlier had been 3,922, surged to 4,100 in May 2021.",
            "3,922",
            {"time_period": "2020-05"},
        ),
        (
            "COPENHAGEN, 4 July 2021\n\tJune 2021\tChange from May, seasonally adj.\tChange from June 2020\n"
            "\tnumber\tper cent\tper cent\nCars\t7,410\t-5.8\t8.9\nVans\t5,602\t0.7\t42.8",
            "0.7",
            {"subject": "Vans", "comparison_basis": "mom"},
        ),
    ],
    "below a third, trains with numbers, datelines of what may be done": [
        (
            "The share of adults who smoke fell below a third in 2010 and stands at 29 percent today.",
            "a third",
            {"statement_kind": "share"},
        ),
        ("A CR450 prototype did 453 km/h on June 28.", "453 km/h", {"subject": "CR450 prototype"}),
        (
            "TOLEDO, July 14 -- Dog owners may now use 12 of the city's 40 parks, the parks office said on Wednesday.",
            "12",
            {"time_period": "2021-07-14"},
        ),
        (
            "By the numbers: Peru's roads\n\nThe network came to 42,000 km in 2020, two-thirds of the world's total above the"
            " tree line. The operator owes 5.9 billion.",
            "42,000 km",
            {"ref_area_name": "Peru"},
        ),
        (
            "Wanda won over its lenders, the builder told the Hong Kong stock exchange on Monday. It lost 15 billion yuan"
            " in the first half.",
            "15 billion yuan",
            {"ref_area_name": "China"},
        ),
        (
            "Profits of cable makers shot up 33.7 percent, those of railway, ship and aerospace firms 18.8 percent.",
            "18.8 percent",
            {"subject": "Profits of railway, ship and aerospace firms"},
        ),
        (
            "The decline narrowed by 1.3 percentage points from the first half, with profits in July alone shrinking 6.7"
            " percent.",
            "6.7 percent",
            {"comparison_basis": None},
        ),
    ],
    "times of clauses beside, of what stood then, of what holds now": [
        (
            "Sawmills earned 9.1 billion euros in the first eight months of 2020. Four years ago, in the same eight"
            " months of 2017, they earned 7.2 billion euros.",
            "7.2 billion euros",
            {"time_period": "2017-01/2017-08"},
        ),
        (
            "The port shipped 8.1 million tons of barley between July and November 2020. At this point last year, 6.3"
            " million tons had been shipped.",
            "6.3 million tons",
            {"time_period": "2019-07/2019-11"},
        ),
        (
            "The jobless rate was 9.1 percent in May 2021. In May 2020 it was 9.3 percent. The lowest rates were seen in"
            " Malta (4.2 percent) and Poland (3.8 percent).",
            "4.2 percent",
            {"time_period": "2021-05"},
        ),
        (
            "Loans topped 1.9 million yuan in the first half of 2021, more than the 1.7 million of all 2020.",
            "1.7 million",
            {"time_period": "2020"},
        ),
        (
            "The board spent 9 million yuan on tests in 2020. Ten firms, most of them in software, account for nearly"
            " half of all tests, and some of them moved their labs to Spain this spring.",
            "half",
            {"time_period": "2020"},
        ),
        (
            "In 2017, all towns signed a pact to raise the share of green power to 30 percent within three years. It was"
            " at 11 percent back then.",
            "30 percent",
            {"time_period": "2020"},
        ),
        (
            "In 2020, the share of forest was 24 percent in Denmark. Latvia, at 52 percent, is far ahead of us, while"
            " Finland spends 3.1 percent of GDP on it.",
            "3.1 percent",
            {"time_period": "2020"},
        ),
        (
            "The scheme has handed out 54 million kroner to 97 farms since it was opened in spring 2018.",
            "97",
            {"time_period": "2018/2021-07-19"},
        ),
        (
            "Inspectors checked 21,000 wells in the first week of July and found salt in 9 percent of them.",
            "9 percent",
            {"time_period": "2021-07-01/2021-07-07"},
        ),
        (
            "Her goats left for the market at the beginning of May and fetched 39 yuan a kilo.",
            "39 yuan a kilo",
            {"time_period": "2021-05"},
        ),
        (
            "Last year the firm had a turnover of 80 million yuan, and 320 people work there.",
            "320",
            {"time_period": "2021-07-19"},
        ),
        (
            "The club spent 6 million pesos on the team last season, employs 14 coaches, and sold 9,300 tickets.",
            "14",
            {"time_period": "2021-07-19"},
        ),
        (
            "The city made 49 million fridges in the first half. Output of cars reached 91,000, and the full-year figure"
            " is forecast to exceed 200,000. Only 74,000 were built in all of 2020.",
            "200,000",
            {"time_period": "2021"},
        ),
        (
            "The towns invested 95 million yuan in 2020, which is 8 percent less than in 2019 but 3 million yuan above"
            " the target set last January.",
            "3 million yuan",
            {"time_period": "2020"},
        ),
        (
            "Deaths of mothers fell to 14 per 100,000 in 2020, and those of infants to 3.5 per thousand, from 3.9 in 2019."
            " Heart disease caused 78 percent of deaths.",
            "78 percent",
            {"time_period": "2020"},
        ),
        (
            "Wind parks fed 12 million kWh into the grid in the first half. Some 6 percent of the power that could have"
            " been made was lost for want of lines.",
            "6 percent",
            {"time_period": "2021-01/2021-06"},
        ),
    ],
    "whose things they are, who watched what and what was carried": [
        (
            "The town has 21 museums, including 8 private museums. They had 4,000 paintings.",
            "4,000",
            {"subject": "paintings of museums"},
        ),
        (
            "Games of the Harbor Cup were watched by 51,000 people.",
            "51,000",
            {"subject": "people who watched Games of the Harbor Cup"},
        ),
        (
            "The port handled 9 million tons of peat and coal. Railways carried 6 million tons of that.",
            "6 million tons",
            {"subject": "peat and coal carried"},
        ),
        (
            "The town has 47 sheds. Computing power had reached 18,000 petaflops. In 2019 it had been no more than 2,100.",
            "2,100",
            {"subject": "Computing power"},
        ),
        (
            "The port handled 9 million tons of rye. The lock will be able to cope with 5 million tons a year. In 2019 it"
            " reported 2 million tons.",
            "2 million tons",
            {"subject": "rye handled"},
        ),
    ],
    "what a price, a cost, a number and a capacity is of": [
        (
            "Another slip, with room for 40 boats, is to open on the isle of Orlo next spring at a cost of 31 million euros.",
            "31 million euros",
            {"subject": "cost of slip"},
        ),
        (
            "Net income from shops was 940 euros, and grants such as scholarships the remaining 210 euros.",
            "210 euros",
            {"subject": "grants"},
        ),
        ("A little more than half of it, 1,900 euros, is wages.", "1,900 euros", {"subject": "wages"}),
        (
            "Trade grew by 5 percent, half a percentage point faster than the country's.",
            "half a percentage point",
            {"subject": "lead of growth of Trade over country"},
        ),
        (
            "In May, 412 coal barges left, with goods worth 36 million euros. The number grew by a fifth.",
            "a fifth",
            {"subject": "coal barges"},
        ),
        (
            "Contracts for 26 million euros were checked for subsidies.",
            "26 million euros",
            {"subject": "value of Contracts checked for subsidies"},
        ),
        (
            "The price of gas does the rest: at about 0.3 euros per kWh, it is low.",
            "0.3 euros per kWh",
            {"subject": "price of gas"},
        ),
        ("The canal will be able to cope with 5 million tons.", "5 million tons", {"subject": "capacity of canal"}),
        ("The works can now process 3,000 tons.", "3,000 tons", {"subject": "capacity of works"}),
        (
            "The castle welcomed 20,000 guests in May, close to the total of 230,000 for the whole of 2019.",
            "230,000",
            {"subject": "guests welcomed"},
        ),
        (
            "Average pay was 2,450 euros, or 380 euros short of the goal.",
            "380 euros",
            {"subject": "gap of Average pay"},
        ),
        ("The trolleys run on 14 tracks and connect more than 20 villages.", "14", {"subject": "tracks of trolleys"}),
        (
            "The institute signed 40 contracts, but they are small: 3 million euros altogether.",
            "3 million euros",
            {"subject": "contracts signed"},
        ),
    ],
    "whose size and what price it is": [
        (
            "The ferry pier, 2.3 hectares in size, counted 40 shops at the end of May.",
            "2.3 hectares",
            {"subject": "size of ferry pier"},
        ),
        (
            "Coarse salt has become cheaper. Makers in Orlo were paid 21 euros a ton in May.",
            "21 euros a ton",
            {"subject": "price of Coarse salt"},
        ),
        ("Rice growers were paid 2 euros per kilo in May.", "2 euros per kilo", {"subject": "price of rice"}),
        (
            "In the harbor, rents have climbed to 14 euros per square meter.",
            "14 euros per square meter",
            {"subject": "rents in harbor"},
        ),
    ],
    "a bound that keeps to a class": [
        ("Mills that burn less than 4,000 tonnes a year are exempt.", "4,000 tonnes", {"scenario": "condition"}),
        ("From July, no boat will be licensed that burns more than 40 liters.", "40 liters", {"scenario": "condition"}),
        (
            "Hotels in Velm that cut their water use by 15 percent or more get a rebate.",
            "15 percent",
            {"scenario": "condition"},
        ),
        ("For trips of less than 80 km, a bus remains cheaper.", "80 km", {"scenario": "condition"}),
        (
            "Under the quota law, at least 30 percent of the names on a list must be women.",
            "30 percent",
            {"scenario": "condition"},
        ),
        ("The daily fee for a bed is not to exceed 40 yuan.", "40 yuan", {"scenario": "condition"}),
        (
            "Keepers can be fined up to 15,000 rupees if they do not clear the ditches.",
            "15,000 rupees",
            {"scenario": "condition"},
        ),
        ("Officials said that over 600 boats are licensed.", "600", {"scenario": "actual"}),
        ("It has found a firm that owes more than 3 million yuan.", "3 million yuan", {"scenario": "actual"}),
    ],
    "a participle before its noun tells no time": [
        (
            "Velm is home to 38 mills. Their combined installed capacity of 26 MW is the largest in Peru.\n\nLast year the town earned 12 million soles.",
            "26 MW",
            {"time_period": "2021-07-19"},
        ),
    ],
    "a bound after an only-if, and what a plan's cost is put at": [
        (
            "New mills are admitted only if at least 75 percent of their power comes from dams.",
            "75 percent",
            {"scenario": "condition"},
        ),
        (
            "A yard may be enlarged once at least 60 percent of its land is let.",
            "60 percent",
            {"scenario": "condition"},
        ),
        (
            "Agents get paid, provided the order is worth 2 million yuan or more.",
            "2 million yuan",
            {"scenario": "condition"},
        ),
        ("Groups of more than 20 must bring a guide.", "20", {"scenario": "condition"}),
        ("At least 80 percent of the power has to come from dams.", "80 percent", {"scenario": "condition"}),
        (
            "At the caves, which limit admission to 40,000 people a day, tickets were gone.",
            "40,000",
            {"scenario": "condition"},
        ),
        (
            "The county wants that share, 13.1 percent, to fall below 5 percent by September.",
            "5 percent",
            {"scenario": "target"},
        ),
        (
            "The county wants that share, 13.1 percent, to fall below 5 percent by September.",
            "13.1 percent",
            {"scenario": "actual"},
        ),
        (
            "The dam is expected to produce 3.8 billion kWh a year from 2023. Investment is put at 9.6 billion yuan.",
            "9.6 billion yuan",
            {"scenario": "target"},
        ),
    ],
    "what those get who keep to a rule, and what is being built": [
        (
            "Guests that stay for all ten nights are to get 50 euros for each child.",
            "50 euros",
            {"scenario": "condition"},
        ),
        (
            "Growers who dry their hops in town will have 40 percent of the fee refunded.",
            "40 percent",
            {"scenario": "condition"},
        ),
        ('"If it is 3.5 euros again next year, we will plant hops," she says.', "3.5 euros", {"scenario": "condition"}),
        (
            "Three mills with a combined capacity of 40,000 tonnes are being built.",
            "40,000 tonnes",
            {"scenario": "target"},
        ),
        (
            "Sales are to double by 2024. It built 3,614 buses, 2.9 percent less than a year ago."
            " That is 8.4 percent above May. Of these, 2,350 went to towns.",
            "2,350",
            {"scenario": "actual"},
        ),
    ],
    "years told to date, quarters of another year": [
        ("Exports have risen 3.5 percent in 2021 to date.", "3.5 percent", {"time_period": "2021-01-01/2021-07-19"}),
        (
            "Growth was 1.6% in the fourth quarter of 2020 and 0.8% in the first of 2021.",
            "0.8%",
            {"time_period": "2021-Q1"},
        ),
        ("Orders in the first quarter total 42.", "42", {"subject": "Orders"}),
        (
            "Gas stocks in early May stand at 31 million cubic metres.",
            "31 million cubic metres",
            {"subject": "Gas stocks"},
        ),
    ],
    "what goes on without its verb": [
        (
            "Wheat rose 2.6% on Monday, maize 1.3% and oats 0.8%.",
            "0.8%",
            {"statement_kind": "change", "subject": "oats"},
        ),
        (
            "Maize gained 1.3% to $5.67, oats 0.8% and rye 2%.",
            "0.8%",
            {"statement_kind": "change", "value": 0.8, "subject": "oats"},
        ),
        (
            "Exports of wheat fell 2.6 percent to 40 million tonnes and those of maize 1.3 percent.",
            "1.3 percent",
            {"statement_kind": "change", "value": -1.3, "subject": "Exports of maize"},
        ),
        ("The index was 122.3 points in June, 1.4% down on May.", "1.4%", {"comparison_basis": "mom"}),
        (
            "Britain granted 593,000 study visas in 2020. Nigerians came third with 58,887.",
            "58,887",
            {"ref_area_name": "United Kingdom"},
        ),
        (
            "The river had a water level of 7.65 metres, 1.9 metres below the long-term average.",
            "1.9 metres",
            {"subject": "water level"},
        ),
        (
            "Russia destroyed 60,000 tonnes of grain. Ukraine shipped 32.9 million tonnes.",
            "32.9 million tonnes",
            {"subject": "grain shipped"},
        ),
    ],
    "the words around a time, which say nothing of their own": [
        ("In the month of May, the ferry carried 3,400 cars.", "3,400", {"time_period": "2021-05"}),
        ("The mint struck 20,000 coins over the course of 2019.", "20,000", {"time_period": "2019"}),
        ("The dairy paid 42 cents, up from 37 cents in the year 2017.", "37 cents", {"time_period": "2017"}),
        (
            "Since the ferry opened in the year 2016, it has carried 9 million people.",
            "9 million",
            {"time_period": "2016/2021-07-19"},
        ),
        ("Throughout 2018, the zoo drew 400,000 visitors.", "400,000", {"time_period": "2018"}),
        (
            "Oslo had 31 breweries in calendar year 2015, and 44 in calendar year 2019.",
            "31",
            {"time_period": "2015", "subject": "breweries"},
        ),
        ("Over the opening five months, 900 yachts were sold.", "900", {"time_period": "2021-01/2021-05"}),
        ("Peru shipped 70 tonnes of cocoa in the year's first quarter.", "70 tonnes", {"time_period": "2021-Q1"}),
        ("In the three months ending March, rents fell 3 percent.", "3 percent", {"time_period": "2021-Q1"}),
    ],
    "by the end of a year that is over, held against": [
        ("The port has 61 cranes, 12 more than by the end of 2018.", "12", {"time_period": "2021-07-19"}),
        ("It has 610 lawyers, up from 540 by the end of 2019.", "610", {"time_period": "2021-07-19"}),
        ("By the end of 2019, the club had 540 members.", "540", {"time_period": "2019-12-31"}),
    ],
    "what is of the years long before statistics is no count": [
        (
            "Rongmu, a village of the Ming Dynasty (1368-1644), built in 1579, had 31,000 guests in May.",
            "31,000",
            {"time_period": "2021-05"},
        ),
        (
            "The gate, put up in 206 BC and rebuilt in AD 618, draws 4,100 people a day.",
            "4,100",
            {"time_period": "2021-07-19"},
        ),
    ],
    "a fall that narrows": [
        (
            "Exports from Ghana fell 4.9 percent in the first nine months of 2020, narrowing by 2.4 percentage points from"
            " the first half.",
            "2.4 percentage points",
            {"value": 2.4, "of": "4.9 percent"},
        ),
        (
            "Turbines ran for 2,626 hours in 2020, 380 hours higher than the average.",
            "380 hours",
            {"statement_kind": "level", "unit_measure": "h"},
        ),
    ],
    "that of, those of": [
        (
            "The number of overnight guests rose to 1.07 million in May and that of one-day visitors by 13.9 percent.",
            "13.9 percent",
            {"subject": "one-day visitors"},
        ),
        (
            "Clothing prices went up by 2.6 percent, transport 4.9 percent; those of housing dropped by 0.3 percent.",
            "0.3 percent",
            {"subject": "prices of housing"},
        ),
        (
            "Exports were 4 million tons. Wheat accounted for 2.8 million tons of the total and barley for 640,000 tons.",
            "640,000 tons",
            {"subject": "Exports of barley"},
        ),
    ],
    "a second verb has an object of its own": [
        (
            "The plant will make 10,000 tons of hydrogen a year and reduce carbon dioxide emissions by 143,000 tons.",
            "143,000 tons",
            {"subject": "carbon dioxide emissions", "of": None},
        ),
        (
            "Poor households fell to 9,200 in 2020, and the poverty incidence from 33.4 percent to 26.8 percent.",
            "26.8 percent",
            {"subject": "poverty incidence", "of": None},
        ),
        (
            "The shop, which covers 120,000 square meters, contributed three-quarters of the group's sales.",
            "three-quarters",
            {"subject": "share of shop in sales of group", "of": None},
        ),
    ],
    "a number of things is no money": [
        (
            "Exports reached $12.3 million in 2015. By 2025, the number of sheep is to exceed 2 million.",
            "2 million",
            {"unit_measure": "1", "scenario": "target"},
        ),
        (
            "The county recorded 9,300 births in 2020, with a crude birth rate of 4.19 per thousand.",
            "4.19 per thousand",
            {"subject": "crude birth rate"},
        ),
    ],
    "who is at home where something was built": [
        (
            "Minning, a settlement built in 1997 with help from Fujian, is home to 60,000 people.",
            "60,000",
            {"time_period": "2021-07-19"},
        ),
    ],
    "a change and a share in one breath": [
        (
            "The output value came to 31.8 billion yuan in 2020, up 14.6 percent, and 46 percent of the output comes from"
            " magnets.",
            "14.6 percent",
            {"statement_kind": "change", "of": "31.8 billion yuan"},
        ),
        (
            "Peru sits on 83.7 percent of the region's known reserves, around 44 million tons.",
            "44 million tons",
            {"subject": "known reserves"},
        ),
        (
            "The plan would see output value exceed 50 billion yuan by 2023, with the conversion rate raised to 80 percent.",
            "80 percent",
            {"time_period": "2023", "scenario": "target"},
        ),
        (
            "A plan that would see output value exceed 50 billion yuan by 2023 was passed.",
            "50 billion yuan",
            {"subject": "output value"},
        ),
    ],
    "an annual rate is one of growth": [
        (
            "Exports grew by 4 percent in 2020 to 506 million euros, having risen from 320 million euros in 2015 at an"
            " average annual rate of 5.5 percent.",
            "5.5 percent",
            {"statement_kind": "change", "time_period": "2015/2020"},
        ),
        (
            "Exports grew by 4 percent in 2020 to 506 million euros, having risen from 320 million euros in 2015.",
            "4 percent",
            {"comparison_basis": None},
        ),
        (
            "The plan calls for growth of 8 percent in exports and of 10 percent in investment.",
            "10 percent",
            {"statement_kind": "change", "subject": "investment"},
        ),
        (
            "Targets are: unemployment of 5.5 percent; a rise in the price of rice of around 3 percent; more jobs.",
            "3 percent",
            {"statement_kind": "change"},
        ),
        (
            "Meat prices were 9.7 percent up and those of imported goods 16.8 percent.",
            "16.8 percent",
            {"statement_kind": "change", "subject": "prices of imported goods"},
        ),
    ],
    "what a stretch of years ends with": [
        (
            "From 2016 to 2020, grain output rose every year, reaching 3.7583 million tons.",
            "3.7583 million tons",
            {"time_period": "2020"},
        ),
        (
            "From 2016 to 2020, pay in towns and villages rose to 40,194 yuan and 16,430 yuan, up 8.2 percent a year.",
            "16,430 yuan",
            {"time_period": "2020"},
        ),
    ],
    "who tells what he earns": [
        (
            "\u201cMy family had 400 yuan in the 1980s,\u201d said Bao, 48. \u201cI now earn 120,000 a year, plus 30,000"
            " from 150 mu of pasture.\u201d",
            "30,000",
            {"unit_measure": "CNY"},
        ),
        (
            "\u201cMy family had 400 yuan in the 1980s,\u201d said Bao, 48.",
            "48",
            {"unit_measure": "year", "subject": "age of Bao"},
        ),
    ],
    "nationwide is told of one figure": [
        (
            "Incomes in China rose. They came to 36,883 yuan nationwide and 29,000 yuan in Guizhou.",
            "36,883 yuan",
            {"ref_area_name": "China"},
        ),
    ],
    "a rise in volume or in value": [
        (
            "Exports of wool rose by 8.7 percent in volume to 2,946 tons in 2020, but their value slipped to $271 million.",
            "2,946 tons",
            {"subject": "Exports of wool"},
        ),
        (
            "Coffee exports from Ghana grew 5 percent in value to 300 million dollars in May.",
            "5 percent",
            {"subject": "Coffee exports from Ghana", "of": "300 million dollars"},
        ),
    ],
    "what a bracket holds is told of the figure before it": [
        (
            "Investment in Ghana in the first quarter of 2021: +10.7% (Jan-Feb: +13.2%), private investment +17.9%.",
            "+10.7%",
            {"time_period": "2021-Q1"},
        ),
        (
            "Investment in Ghana in the first quarter of 2021: +10.7% (Jan-Feb: +13.2%), private investment +17.9%.",
            "+13.2%",
            {"time_period": "2021-01/2021-02"},
        ),
        (
            "Per capita income came to 5,931 yuan, +7.2% (urban 8,973 yuan, +6.0%; rural 2,376 yuan, +9.1%).",
            "2,376 yuan",
            {"subject": "rural Per capita income"},
        ),
    ],
    "who stays first with a share": [
        (
            "Peru remained the largest market with a share of 35.8 percent, ahead of Chile (27.4 percent).",
            "35.8 percent",
            {"subject": "share of Peru"},
        ),
    ],
    "a sum of money without its unit": [
        (
            "Imports came to 12.3 billion dollars, up 13.1 percent, leaving a trade surplus of 5.2 billion, against 4.83"
            " billion a year ago.",
            "5.2 billion",
            {"unit_measure": "USD", "subject": "trade surplus"},
        ),
        (
            "Herders were paid 260 yuan per kg last spring; three years ago they received 380.",
            "380",
            {"unit_measure": "CNY/kg"},
        ),
        (
            "The firm sold 18.6 tons of Brazilian coffee in May.",
            "18.6 tons",
            {"subject": "Brazilian coffee"},
        ),
    ],
    "a bound in front of what is to come": [
        (
            "Each year no less than 200 million yuan will be provided from the budget.",
            "200 million yuan",
            {"scenario": "target", "subject": "money provided from budget"},
        ),
        ("No fewer than 400 firms will be closed.", "400", {"scenario": "target"}),
        (
            "In 2020 some 4,394 applications were filed, of which 2,626 were for inventions; 1,865 patents were granted,"
            " including 424 for inventions.",
            "424",
            {"subject": "patents granted for inventions"},
        ),
    ],
    "some of those told before, in a list of changes": [
        (
            "Firms in Ghana had sales of 11.7 million dollars, up 26.3 percent from 2019, with 34 of them making a profit.",
            "34",
            {"statement_kind": "level", "unit_measure": "1"},
        ),
        (
            "The town grows. Out of 35 million square meters of housing started since 2009, 40 percent stands empty.",
            "35 million square meters",
            {"value": 35e6, "unit_measure": "m2"},
        ),
    ],
    "held against what the country has": [
        (
            "Hebei's GDP grew 3.5 percent in 2019, far behind the 6.7 percent of the country, after 3.6 percent in 2018.",
            "6.7 percent",
            {"statement_kind": "change", "ref_area_name": "China"},
        ),
        (
            "Hebei's GDP grew 3.5 percent in 2019, far behind the 6.7 percent of the country, after 3.6 percent in 2018.",
            "3.6 percent",
            {"statement_kind": "change", "ref_area_name": "Hebei", "time_period": "2018"},
        ),
        (
            "Farm investment was down 14.4 percent, with that in industry 9.6 percent.",
            "9.6 percent",
            {"value": -9.6, "statement_kind": "change"},
        ),
    ],
    "a turn from an earlier time": [
        (
            "Exports grew 3.5 percent in the first five months. Output edged up 2.1 percent, reversing a drop of 0.2 percent"
            " in the first quarter.",
            "2.1 percent",
            {"time_period": "2021-01/2021-05"},
        ),
        (
            "Coal fell from 490 yuan a ton in May to 390 yuan in June, and investment tumbled 52 percent from January to June.",
            "52 percent",
            {"comparison_basis": None},
        ),
    ],
    "what lies under a crop, a chain with its ends": [
        (
            "Farmers gain too. 552,000 mu (36,800 hectares) are under bamboo and beans.",
            "552,000 mu",
            {"subject": "area under bamboo and beans"},
        ),
        (
            "Sales rose, with the whole chain, from bamboo shoots to restaurants, worth 50.2 billion yuan.",
            "50.2 billion yuan",
            {"subject": "value of whole chain"},
        ),
        (
            "The year 2020 saw an expenditure of 30 billion yuan on roads.",
            "30 billion yuan",
            {"subject": "expenditure on roads"},
        ),
    ],
    "a verb that tops, a bracket before the comparison": [
        (
            "Her income, just 8,000 yuan in 2010, is likely to top 60,000 this year.",
            "60,000",
            {"statement_kind": "level", "unit_measure": "CNY", "scenario": "target"},
        ),
        (
            "Mongolia counted 66.2 million sheep at the end of 2020, 4.7 million (7.6 percent) up on 2019.",
            "4.7 million",
            {"statement_kind": "change", "of": "66.2 million"},
        ),
        (
            "Mongolia counted 66.2 million sheep at the end of 2020, 4.7 million (7.6 percent) up on 2019.",
            "7.6 percent",
            {"statement_kind": "change", "of": "66.2 million"},
        ),
        (
            "Fiji had 214 orchards and 83 plants at the end of May, 31 and 9 more than a year ago.",
            "31",
            {"statement_kind": "change", "of": "214"},
        ),
    ],
    "another sentence behind a comma": [
        (
            "The share of goats was 41.3 percent, in 1990 it stood at 19.8 percent.",
            "41.3 percent",
            {"time_period": "2021-07-19"},
        ),
        (
            "Owners are few. Fewer than 100 boats, mostly old, are owned by 42.5 percent.",
            "42.5 percent",
            {"statement_kind": "share"},
        ),
    ],
    "who is employed, what is grown": [
        (
            "The group made 8.1 million tonnes of steel in 2020 and employs 90,000.",
            "90,000",
            {"unit_measure": "1", "subject": "people employed"},
        ),
        (
            "Exports of farm produce from Gansu reached 620 million yuan in May.",
            "620 million yuan",
            {"subject": "Exports of farm produce from Gansu"},
        ),
        (
            "The zone will set aside 100 million yuan a year for research, double the number of laboratories, and attract"
            " 1,000 graduates.",
            "double",
            {"subject": "number of laboratories", "of": None},
        ),
    ],
    "on average from one year to another": [
        (
            "R&D spending grew 14.6 percent a year on average from 2015 to 2020 and topped 100 million euros in 2020.",
            "14.6 percent",
            {"time_period": "2015/2020", "subject": "R&D spending"},
        ),
        (
            "Prices rose 3 percent on average from 2015 to 2019.",
            "3 percent",
            {"time_period": "2015/2019"},
        ),
    ],
    "a line of a list is no head": [
        (
            "Facts and figures\n\nCargo on the line grew 63 percent to 4.1 million tons in 2020.\n\n- Capacity of the ports: 21"
            " million tons (used: 37%)\n- Trains from Turin: 266 (2019: 7)\n- Ships: 24",
            "266",
            {"unit_measure": "1", "subject": "Trains from Turin"},
        ),
    ],
    "up by volume, down by value": [
        (
            "In 2020 Fiji shipped 6.6 million tons worth 2.8 billion dollars, up 4.4 percent by volume but down 4.5 percent"
            " by value.",
            "4.4 percent",
            {"of": "6.6 million tons"},
        ),
        (
            "In 2020 Fiji shipped 6.6 million tons worth 2.8 billion dollars, up 4.4 percent by volume but down 4.5 percent"
            " by value.",
            "4.5 percent",
            {"of": "2.8 billion dollars"},
        ),
    ],
    "what will be paid in a stretch of years": [
        (
            "In the 14th Five-Year Plan period (2021-25), 5.67 billion yuan will be paid a year to herders.",
            "5.67 billion yuan",
            {"scenario": "target", "time_period": "2021/2025"},
        ),
        (
            "The region turned out 2.37 million tons of meat in 2020, 872,000 tons of it mutton.",
            "872,000 tons",
            {"subject": "mutton"},
        ),
        (
            "The delta, home to 18 million people, or 20 percent of the population, produces half of the country's rice.",
            "half",
            {"of": None},
        ),
    ],
    "a second clause with a subject of its own": [
        (
            "Some 645,000 people got out of poverty and the poverty rate fell from 6.51 percent to 1.24 percent.",
            "1.24 percent",
            {"subject": "poverty rate"},
        ),
        (
            "Some 6,000 firms moved to the park and the vacancy rate fell to 4 percent.",
            "4 percent",
            {"subject": "vacancy rate"},
        ),
        (
            "The firm, with 1,027 patents the front-runner, spends 4.2 percent of its sales on research.",
            "4.2 percent",
            {"of": None},
        ),
    ],
    "so many per head, that is": [
        (
            "GDP was 471 billion euros in 2020, up 7 percent, that is 21,000 euros per head.",
            "21,000 euros",
            {"statement_kind": "level"},
        ),
        (
            "The airport had 23 million guests; a terminal for 42 billion yuan is to lift capacity to 48 million.",
            "48 million",
            {"unit_measure": "1"},
        ),
        (
            "There was one doctor for 5,600 people then, and there are 2.3 for every 1,000 now.",
            "2.3",
            {"unit_measure": "1/1,000 people"},
        ),
        (
            "The bank lends at rates 1.5 to 2 percentage points below those for other loans.",
            "1.5",
            {"value": -1.5},
        ),
    ],
    "a line of a list with its sums is no head": [
        (
            "Facts of the zone\n\n- R&D spending 2020: 1.02 billion yuan, 3.1% of GDP (Oslo: 1.4%)\n- Patents in force: 5,860, of"
            " which invention patents 1,140\n- Incubators: 9, with 480 start-ups",
            "5,860",
            {"value": 5860.0, "unit_measure": "1"},
        ),
    ],
    "a forecast behind a rate that eased": [
        (
            "Unemployment eased to 18.7 percent in June from 18.9 percent, and is forecast at 19.1 percent for December.",
            "18.9 percent",
            {"time_period": "2021-05"},
        ),
    ],
    "a part of the plan that had been done": [
        (
            "By the end of May 6.67 million mu, or 85 percent of the plan, had been planted.",
            "6.67 million mu",
            {"scenario": "actual", "time_period": "2021-05-31"},
        ),
        (
            "By the end of August 400 wells, or 85 percent of the plan, had been drilled.",
            "400",
            {"scenario": "actual", "time_period": "2020-08-31"},
        ),
    ],
    "lists that one sentence tells": [
        (
            "Rainfall by station in August: Selb 312.5 mm, Trun 288.0 mm (mean 301 mm) and Velm 517.8 mm.",
            "288.0 mm",
            {"subject": "Rainfall", "ref_area_name": "Trun"},
        ),
        (
            "GDP growth in 2019: Estonia 4.3%, Latvia 2.2% and Lithuania 3.9%.",
            "2.2%",
            {"statement_kind": "change", "subject": "GDP", "ref_area_name": "Latvia", "time_period": "2019"},
        ),
        (
            "Output by product: wheat 3,200 tonnes, maize 1,100 tonnes and rye 300 tonnes.",
            "300 tonnes",
            {"subject": "Output of rye"},
        ),
    ],
    "nights that are sold": [
        (
            "Danes booked 12,400 nights in Malta in July 2019.",
            "12,400",
            {"statement_kind": "level", "unit_measure": "1", "time_period": "2019-07"},
        ),
        (
            "About 388,300 nights, or 75% of all, were spent in inns.",
            "75%",
            {"statement_kind": "share", "of": "388,300"},
        ),
    ],
    "changes in brackets behind what they explain": [
        (
            "Building grew 13.2% on account of higher consumption of cement (5.5%) and lower costs of steel (3.1%).",
            "5.5%",
            {"statement_kind": "change", "value": 5.5, "subject": "consumption of cement"},
        ),
        (
            "Building grew 13.2% on account of higher consumption of cement (5.5%) and lower costs of steel (3.1%).",
            "3.1%",
            {"statement_kind": "change", "value": -3.1, "subject": "costs of steel"},
        ),
        (
            "It was due to the increased activity of banks (8.2%) and insurers (1.1%).",
            "8.2%",
            {"statement_kind": "change", "value": 8.2, "subject": "activity of banks"},
        ),
    ],
    "lists of changes with compounds": [
        ("Food prices were up 19.2%, non-food 12.1% and paid services 9.6%.", "12.1%", {"statement_kind": "change"}),
        ("Food prices were up 19.2%, non-food 12.1% and paid services 9.6%.", "9.6%", {"statement_kind": "change"}),
        ("Prices of food rose 4.2%, of clothing 1.1% and of shoes 3.5%.", "1.1%", {"statement_kind": "change"}),
    ],
    "a report on a part of the year that looks ahead": [
        (
            "Selt AB: Interim report January-March 2021\n\n- Net sales were EUR 86.3m (75.6)\n\n"
            "Outlook for 2021: net sales are expected to grow 5-8% and margins to be at 7.5%.",
            "EUR 86.3m",
            {"time_period": "2021-01/2021-03"},
        ),
    ],
    "what nobody expected is a fact, what a fund set up then will do": [
        (
            "Ma did not expect that his 6 yurts could be turned into 90,000 yuan within a summer.",
            "90,000 yuan",
            {"scenario": "actual"},
        ),
        (
            "The county set up a fund of 8 million yuan in March, which will cover up to 40 percent of the losses.",
            "8 million yuan",
            {"time_period": "2021-03", "scenario": "actual"},
        ),
        (
            "Velm Dairy, which spent 7 million yuan on research in 2019, signed a deal for a plant to open in 2024.",
            "7 million yuan",
            {"scenario": "actual"},
        ),
        (
            "By 2025, the yearly amount of the loans should be no less than 300 million yuan in the league.",
            "300 million yuan",
            {"scenario": "target", "time_period": "2025"},
        ),
        (
            "The builders have completed 40 million yuan of roads, with 9 million yuan more to come next year.",
            "40 million yuan",
            {"scenario": "actual"},
        ),
        (
            "The farms will pay out at least 2,000 yuan to each of 900 households next year.",
            "2,000 yuan",
            {"scenario": "target"},
        ),
    ],
    "who a reached number is of, guided vehicles, each can carry, a number behind an extent": [
        (
            "Passenger traffic reached 7.41 million persons, down by 6.3 percent, of which 264,000 travelled by air.",
            "7.41 million",
            {"subject": "Passenger traffic", "indicator": "PASSENGER_VOLUME"},
        ),
        (
            "The number of automated guided vehicles increased to 138.",
            "138",
            {"subject": "automated guided vehicles"},
        ),
        ("Each can carry two containers of coal.", "two", {"subject": "containers of coal"}),
        (
            "Its super slides stretch for up to 521 meters, and their number has been raised from 8 to 14.",
            "521 meters",
            {"subject": "length of super slides"},
        ),
        (
            "Its super slides stretch for up to 521 meters, and their number has been raised from 8 to 14.",
            "14",
            {"unit_measure": "1"},
        ),
        (
            "The league has cut its livestock by a third from the peak of 18.6 million head in 1999.",
            "18.6 million",
            {"subject": "livestock", "time_period": "1999"},
        ),
    ],
    "leases that run on, what a turbine brings, contracts with places, a second aim": [
        (
            "He points at 5,800 mu of grassland which his family has leased until 2027.",
            "5,800 mu",
            {"scenario": "actual"},
        ),
        (
            "Each turbine brings a village between 10,000 and 15,000 yuan a year.",
            "10,000",
            {"subject": "revenue from turbine"},
        ),
        (
            "Some 203 contracts were on technologies from Beijing and Tianjin, worth 1.08 billion yuan.",
            "1.08 billion yuan",
            {"subject": "value of contracts on technologies"},
        ),
        (
            "The league aims to keep coverage above 47 percent and lift energy capacity to 30 GW by 2025, investing 120 "
            "billion yuan.",
            "120 billion yuan",
            {"subject": "investment", "scenario": "target"},
        ),
    ],
    "policies provide, firms recognized receive": [
        (
            "A talent policy in force since July 1 provides allowances of 500,000 yuan for holders of a doctorate.",
            "500,000 yuan",
            {"scenario": "condition"},
        ),
        (
            "Enterprises recognized as key laboratories receive a reward of 300,000 yuan.",
            "300,000 yuan",
            {"scenario": "condition"},
        ),
        (
            "The city offers a subsidy of 200,000 yuan to firms that set up a laboratory.",
            "200,000 yuan",
            {"scenario": "condition"},
        ),
        ("The canal provides water for 300 farms.", "300", {"scenario": "actual"}),
    ],
    "counts beside areas and money keep their unit": [
        (
            "The city has a population of 559,000 and only 1,754 square kilometers of land.",
            "559,000",
            {"unit_measure": "1", "subject": "population"},
        ),
        (
            "The league has 81,000 square kilometers of grassland, 8.3 million sheep and 1.37 million cattle, of which "
            "710,000 are dairy cows.",
            "710,000",
            {"unit_measure": "1"},
        ),
        (
            "The inns took in 1.3 million yuan. Tourist arrivals rose to 1.92 million in 2020.",
            "1.92 million",
            {"unit_measure": "1", "subject": "Tourist arrivals"},
        ),
        (
            "The five tunnels, each 300 meters long, opened in 2020.",
            "300 meters",
            {"unit_measure": "m", "value": 300.0},
        ),
    ],
    "clauses behind as, what is expected with a joint, each gives, families made an average, runs were cut": [
        (
            "Imports rose 31.5 percent in value as the average price per tonne went up from 686 yuan to 962 yuan.",
            "962 yuan",
            {"subject": "average price per tonne"},
        ),
        (
            "The county built 60 inns last year and expects revenue from tourism to top 4 billion yuan in 2025.",
            "4 billion yuan",
            {"subject": "revenue from tourism", "scenario": "target"},
        ),
        (
            "The county has 58,000 hives; each gives 7 kilograms a year at 120 yuan a kilogram.",
            "7 kilograms",
            {"subject": "hives"},
        ),
        (
            "Last year 1,340 families made an average of 31,000 yuan from bees.",
            "1,340",
            {"subject": "families"},
        ),
        ("Empty runs were cut by 6 percentage points.", "6 percentage points", {"subject": "Empty runs"}),
        (
            "In the village, where 14 rangers patrol 40 sq km, logging was given up in 2009.",
            "14",
            {"subject": "rangers that patrol"},
        ),
        (
            "It plans to hold 20 trade fairs abroad and raise foreign trade by about 10 percent.",
            "20",
            {"subject": "trade fairs abroad"},
        ),
    ],
    "flows behind stocks, the first of a country, a list of companies, heights": [
        (
            "In 2020 the banner's GDP was 4 billion yuan. There were 21 mills by the end of the year; the added value "
            "decreased by 3.7%.",
            "3.7%",
            {"time_period": "2020"},
        ),
        (
            "At the end of 2020 there were 21 mills. Electricity generated by wind power was 742 million kWh.",
            "742 million kWh",
            {"time_period": "2020"},
        ),
        (
            "Delingha received 1.1 million tourists in 2020. China's first solar thermal plant cost 210 million yuan.",
            "210 million yuan",
            {"ref_area_name": "Delingha"},
        ),
        ("The park has 35 of the Fortune 500 companies.", "35", {"subject": "Fortune 500 companies"}),
        (
            "Delingha, sitting 2,980 meters above sea level, received 1.1 million tourists in 2020.",
            "2,980 meters",
            {"subject": "height above sea level"},
        ),
    ],
    "a banner under a city, the fewest since, what a city boasts, people who shake off": [
        (
            "Bao lives in Tumd Right Banner. The banner, under Baotou, has 93,000 dairy goats.",
            "93,000",
            {"ref_area_name": "Tumd Right Banner"},
        ),
        (
            "The market shrank by 6.3 percent last year as 9.56 million babies were born, the fewest since 1949.",
            "6.3 percent",
            {"comparison_basis": None, "time_period": "2020"},
        ),
        (
            "The city, which had only 17 scenic spots in 2015, now boasts 42, all of them new.",
            "42",
            {"subject": "scenic spots"},
        ),
        ("It helped 6,300 poor people shake off poverty.", "6,300", {"subject": "poor people"}),
    ],
    "communiques: the last year is that before theirs, the whole city, three industries from and to": [
        (
            "In 2020, the league had 31 high-tech firms, 4 more than last year.",
            "4",
            {"comparison_basis": "yoy"},
        ),
        (
            "The city completed fixed asset investment of 3.2 billion yuan in 2020, a rise of 7.5% over the same period.",
            "7.5%",
            {"comparison_basis": "yoy", "subject": "fixed asset investment"},
        ),
        (
            "Preliminary accounting shows that the regional GDP of the whole city reached 4 billion yuan in 2020.",
            "4 billion yuan",
            {"subject": "regional GDP", "indicator": "GDP"},
        ),
        (
            "In 2020, the proportion of the three industries was adjusted from 20.1:41.4:38.5 to 19.6:40.2:40.2.",
            "38.5",
            {"time_period": "2019", "subject": "share of the tertiary industry in GDP"},
        ),
        (
            "The patents applied were 412 pieces and the patents authorized were 305 pieces.",
            "305",
            {"subject": "patents authorized"},
        ),
        ("The Engel's coefficient of rural households was 30.2%.", "30.2%", {"indicator": "ENGEL_COEFFICIENT"}),
        (
            "The county had 14 hospitals with 3,120 beds; the number of beds per thousand people reached 5.1.",
            "3,120",
            {"unit_measure": "1"},
        ),
    ],
    "trains of two kinds, trade of two sides, patents sold to somebody, money and people in one breath": [
        ("Of them, 71 were outbound trains and 62 were inbound.", "62", {"subject": "inbound trains"}),
        (
            "Trade between the two countries hit $2.1 billion last year.",
            "$2.1 billion",
            {"subject": "Trade between the two countries"},
        ),
        (
            "Researchers sold 4 patents to dairy firms for 2 million yuan.",
            "2 million yuan",
            {"subject": "sales of patents"},
        ),
        (
            "Sales of beef and mutton reached 60 million yuan, and 400 herders earned an average of 3,800 yuan.",
            "60 million yuan",
            {"subject": "Sales of beef and mutton"},
        ),
        (
            "The bureau said in a report that the wealth created by forests was worth 5 billion yuan.",
            "5 billion yuan",
            {"subject": "value of wealth created by forests"},
        ),
        ("I also earn 600 yuan a month.", "600 yuan", {"subject": "earnings"}),
        (
            "The plant went into operation in May 2020 with an investment of 80 million yuan.",
            "80 million yuan",
            {"subject": "investment of plant"},
        ),
    ],
    "ages of herders, jeeps before a gate, what is called after a people, where those who tell live": [
        ("Herdsman Bator, now 53, keeps 300 sheep.", "53", {"unit_measure": "year"}),
        ("At 7 in the morning some 90 jeeps queue before the gate.", "90", {"subject": "jeeps"}),
        (
            "Ma looks after 800 mu of Mongolian pines in Ongniud Banner.",
            "800 mu",
            {"ref_area_name": "Ongniud Banner"},
        ),
        (
            "ERENHOT, July 12 (Xinhua) -- The border city in Inner Mongolia handled 310,000 tons of ore last year.",
            "310,000 tons",
            {"ref_area_name": "Erenhot"},
        ),
        (
            "ULANQAB, July 12 (Xinhua) -- Zhao Ying, 64, from Shangdu County in Inner Mongolia, keeps 40 sheep.",
            "40",
            {"ref_area_name": "Shangdu County"},
        ),
        (
            "The survival rate was less than 40 percent back in the nineties.",
            "40 percent",
            {"time_period": "1990/1999"},
        ),
    ],
    "as large as then, and it produced more; growth told beside what was": [
        (
            "The herd numbered 400 at the end of 2020, 2.6 times as large as in 2017, and it gave 9 tons of milk last year, "
            "an increase of 15 percent.",
            "15 percent",
            {"time_period": "2020", "comparison_basis": None},
        ),
        (
            "Output value was 24 billion yuan in 2020, compared with 15 billion yuan in 2018, and growth of 9 percent is "
            "forecast for this year.",
            "9 percent",
            {"comparison_basis": None, "scenario": "target"},
        ),
    ],
    "rates of change told beside others": [
        (
            "The price index increased by 13.71 percent in June 2020. This is 0.49 percentage points higher than the rate "
            "recorded in May 2020 (13.22 percent).",
            "13.22 percent",
            {"statement_kind": "change", "time_period": "2020-05"},
        ),
        (
            "The food index rose by 16.66 percent in June 2020 compared to 16.00 percent in May 2020.",
            "16.66 percent",
            {"comparison_basis": None, "time_period": "2020-06"},
        ),
        (
            "Output decreased by 3.3% in May. This followed month-on-month changes of 2.2% in April and 0.8% in March.",
            "0.8%",
            {"statement_kind": "change", "subject": "Output", "time_period": "2021-03"},
        ),
        (
            "The annual percentage change in house rents was 4.2% in May 2020.",
            "4.2%",
            {"statement_kind": "change", "subject": "house rents", "comparison_basis": "yoy"},
        ),
        (
            "The rate stood at 9.5% in May, a decrease of 2.7 percentage points in twelve months.",
            "2.7 percentage points",
            {"comparison_basis": "yoy"},
        ),
    ],
    "two rates with one noun": [
        (
            "The activity and employment rates stood at 56.5% and 51.1%, growing 3.9 pp. and 4.9 pp., respectively.",
            "3.9 pp.",
            {"subject": "activity rates", "of": "56.5%"},
        ),
        ("Wheat and maize prices were 210 and 180 euros a tonne.", "210", {"subject": "Wheat prices"}),
    ],
    "numbers of paragraphs, what something retails at, what it grew from": [
        ("2.1 Total exports fell to 8 million dollars in May.", "8 million dollars", {"subject": "Total exports"}),
        (
            "A bag of dry maize sold at an average of KSh 5,420 in May.",
            "KSh 5,420",
            {"subject": "price of bag of dry maize"},
        ),
        (
            "A litre of petrol retails at KSh 177.30 in Nairobi.",
            "KSh 177.30",
            {"subject": "price of petrol per litre", "ref_area_name": "Nairobi"},
        ),
        (
            "Exports were $5,929 million in May 2020, having increased by 17.4 percent month on month from $5,050 million.",
            "$5,050 million",
            {"time_period": "2020-04"},
        ),
    ],
    "thanks in front of a clause, the former and the latter of a pair, areas without their verb": [
        (
            "Thanks to the scheme, in which 800 herders took part, the share of fine fleece rose to 61 percent in 2018.",
            "61 percent",
            {"subject": "share of fine fleece"},
        ),
        (
            "Light and heavy industry grew. As for cotton and silk, the former rose by 16 percent and the latter 13 percent.",
            "13 percent",
            {"subject": "silk"},
        ),
        (
            "Oats covered 1.2 million mu, an increase of 3 percent, and lentils 86,000 mu.",
            "86,000 mu",
            {"subject": "area of lentils"},
        ),
        ("The county put 42,000 mu to melons in 2019.", "42,000 mu", {"subject": "area of melons"}),
        ("The treatment is being extended to 90,000 mu.", "90,000 mu", {"subject": "area of treatment"}),
        (
            "Water is led through canals with a total length of 640 kilometers to the fields.",
            "640 kilometers",
            {"subject": "total length of canals"},
        ),
    ],
    "shares brought up to, ages in front, a multiple of one, a quotation that goes on": [
        (
            "By 2025, Velm will add 2 million kW of wind power, bringing the share of new energy up to 60 percent.",
            "60 percent",
            {"scenario": "target"},
        ),
        ("At 46, Surong has combed goats for three decades.", "46", {"unit_measure": "year"}),
        (
            "Each hall cost 350,000 yuan, four times a plain one.",
            "four times",
            {"statement_kind": "multiple", "of": "350,000 yuan"},
        ),
        (
            '"Water use fell by 8 percent," said Liu Hu, head of the farm, "and film residue by 30 percent."',
            "30 percent",
            {"subject": "film residue"},
        ),
        ("The brand is now worth 18 billion yuan.", "18 billion yuan", {"subject": "value of brand"}),
        (
            "Three makers with funds of 26 million yuan have settled in the park, which is expected to open in 2024.",
            "26 million yuan",
            {"scenario": "actual"},
        ),
        ("An ordinary shed makes 60,000 yuan a year.", "60,000 yuan", {"subject": "earnings of ordinary shed"}),
    ],
    "numbers in two steps, of which the second has a decimal": [
        (
            "The population of Velm stood at 2 million 848.7 thousand in 2017.",
            "2 million 848.7 thousand",
            {"value": 2848700.0},
        ),
        ("Output came to 12 billion 345.6 million tenge.", "12 billion 345.6 million tenge", {"value": 12345600000.0}),
    ],
    "who had come, what is registered, the highest figure in years": [
        ("In May 2019, 73,568 visitors had come.", "73,568", {"subject": "visitors", "time_period": "2019-05"}),
        (
            "As of June 20, total registered investment reached $20.21 billion.",
            "$20.21 billion",
            {"subject": "total registered investment"},
        ),
        (
            "Exports were up 2.2%, the highest nine-month figure in five years.",
            "2.2%",
            {"comparison_basis": None},
        ),
    ],
    "estimates of what is over": [
        (
            "The index of output in June 2021 is estimated to increase 0.1% over the previous month.",
            "0.1%",
            {"scenario": "actual", "time_period": "2021-06"},
        ),
        ("Output in 2023 is estimated to reach 5 million tons.", "5 million tons", {"scenario": "target"}),
    ],
    "signed counts in brackets": [
        ("Primary schools: 3,240 (-1 on the year before)", "-1", {"statement_kind": "change", "of": "3,240"}),
    ],
    "datelines with a weekday, rows that are none": [
        (
            "SCHOOL CENSUS 2020\nDublin, Wednesday 19 August 2020\n\nEnrolments fell to 561,411 in 2019/20.\n\n"
            "Enrolment by county\nCounty, 2018/19, 2019/20, Change %\nCarlow, 6,921, 6,844, -1.1\n"
            "Cork, 66,418, 65,983, -0.7\nKerry, 15,402, 15,110, -1.9",
            "561,411",
            {"ref_area_name": "Ireland"},
        ),
        (
            "Sales in Velm (number; value in Dh bn)\n\nInns: 3,842; 9.1\nShops: 5,246; 8.2\nMills: 2,345; 3.1",
            "3,842",
            {"ref_area_name": "Velm"},
        ),
    ],
    "the nine months": [
        (
            "Output and sales in the first five months of 2021\n\nOutput in May rose 0.1% over the previous month. In the "
            "five months, it edged up 0.3% compared to the same period last year (up 9.4% in the same period of 2020).",
            "0.3%",
            {"time_period": "2021-01/2021-05", "comparison_basis": "yoy"},
        ),
    ],
    "what a relative clause counts in passing is not what the pronoun behind it is of": [
        (
            "The jobless rate in Brno was 8.1%, and in Opava, where two kilns of the brickworks are to close in May, it reached 9.4%.",
            "9.4%",
            {"subject": "jobless rate", "applies_to": None},
        ),
        (
            "Rents in Graz rose by 4.2 percent, but in Linz, which has two steelworks, they fell by 3 percent.",
            "3 percent",
            {"subject": "Rents"},
        ),
        (
            "Turnout in Oslo came to 72 percent; in Bergen, where 14 stations opened late, it was only 64 percent.",
            "64 percent",
            {"subject": "Turnout"},
        ),
        (
            "The mill in Velm, which employs 300 people, makes 12 percent of all tiles.",
            "12 percent",
            {"subject": "share of mill in tiles"},
        ),
    ],
    "those to several countries are of the trade told before": [
        (
            "Exports to the United States sank 6.2 percent, whereas those to Kenya and the EU added 3.1 percent and 17.5 percent, respectively.",
            "17.5 percent",
            {"subject": "Exports to Kenya and the EU"},
        ),
        (
            "Sales to Poland fell 5 percent, while those to the Netherlands and Peru added 8 percent.",
            "8 percent",
            {"subject": "Sales to the Netherlands and Peru"},
        ),
        (
            "Sales to Poland fell 5 percent, while those to Chile rose 9 percent.",
            "9 percent",
            {"subject": "Sales to Chile"},
        ),
    ],
    "a scale that touches its number, and US with a space before its dollar": [
        ("Uganda sold 21.4million kg of tea, up 13.6 per cent from 19million kg.", "21.4million kg", {"value": 21.4e6}),
        ("A mill in Peru cost $4.73billion in 2019.", "$4.73billion", {"value": 4.73e9, "unit_measure": "USD"}),
        (
            "Uganda sold coffee worth US $ 30.6 million in May.",
            "US $ 30.6 million",
            {"unit_measure": "USD", "ref_area_name": "Uganda"},
        ),
        ("The US $5 million of Peru.", "US $5 million", {"unit_measure": "USD"}),
    ],
    "a range whose scale is told once, behind by and where m is million": [
        ("It cuts the debt of Kenya by $2 to $2.4 billion.", "$2", {"value": -2e9}),
        ("Mills in Ghana need 3.5m to 4m bales.", "3.5m", {"value": 3.5e6, "unit_measure": "1"}),
        ("The debt of Kenya fell by $30 to $1.2 billion.", "$30", {"value": -30.0}),
    ],
    "what stands behind a long dash is no unit": [
        (
            "In Ohio, posts in the mills fell by 7,000\u2014state employment is down 69,000\u2014and others rose.",
            "7,000",
            {"unit_measure": "1", "value": -7000},
        ),
        ("It has a 24-seat plane\u2014no more\u2014and 30 cars.", "30", {"unit_measure": "1"}),
    ],
    "better than expected is a fact": [
        (
            "The economy of Ohio added a better-than-expected 147,000 jobs last month.",
            "147,000",
            {"scenario": "actual", "statement_kind": "change"},
        ),
        ("Pay in Kent eased to a lower-than-forecast 3.7 percent in May.", "3.7 percent", {"scenario": "actual"}),
        (
            "Growth in Ohio was stronger than investors had expected, as the state added 175,000 jobs in May.",
            "175,000",
            {"scenario": "actual"},
        ),
        ("Analysts in Ohio had expected 175,000 jobs.", "175,000", {"scenario": "target"}),
        ("Ohio added 115,000 new jobs in May.", "115,000", {"statement_kind": "change"}),
        ("Ohio built a new 115,000 seat hall in May.", "115,000", {"statement_kind": "level"}),
    ],
    "a second change behind but is of the same level": [
        (
            "In 2020 fares came to 310 yuan, a drop of 4 percent on the year but a gain of 22 percent against 2015. Fares"
            " of pupils fell by 3 percent to 90 yuan.",
            "22 percent",
            {"of": "310 yuan"},
        ),
        (
            "Rents were 84 yuan in June, down 2 percent, but a marked rise of 11 percent from 2018. Rents of shops were 97"
            " yuan.",
            "11 percent",
            {"of": "84 yuan"},
        ),
        ("Sales were 260 tonnes, but a strong rise of 6 percent was seen in wages.", "6 percent", {"of": None}),
    ],
    "a rise that an adjective tells of is of what it is in": [
        (
            "Thanks to a considerable rise of 17 percent in the number of guests, the inn hired.",
            "17 percent",
            {"subject": "number of guests"},
        ),
        ("There was a significant drop of 8 percent in orders.", "8 percent", {"subject": "orders"}),
    ],
    "a run of years with as many figures, respectively": [
        (
            "From 2015 to 2017, the growth rates of rents in Kent were 4.1 percent, 5.2 percent and 6 percent,"
            " respectively.",
            "5.2 percent",
            {"time_period": "2016", "comparison_basis": None},
        ),
        (
            "Between 2018 and 2019, exports were 11 million tonnes and 12 million tonnes, respectively.",
            "12 million tonnes",
            {"time_period": "2019"},
        ),
        (
            "From 2015 to 2017, output of oats, rye and rice was 10, 12 and 18 tonnes, respectively.",
            "12",
            {"time_period": "2015/2017"},
        ),
    ],
    "a holiday is told as a week or a break as well": [
        (
            "Over the National Day week, the caves of Datong had 41,000 guests.",
            "41,000",
            {"time_period": "2020-10-01/2020-10-08"},
        ),
        (
            "Hotels took 3 million yuan during the May Day break.",
            "3 million yuan",
            {"time_period": "2021-05-01/2021-05-05"},
        ),
        (
            "Hotels took 3 million yuan during last year's National Day holiday.",
            "3 million yuan",
            {"time_period": "2020-10-01/2020-10-08"},
        ),
        (
            "The inns took 3 million yuan in the Spring Festival week. The caves had 41,000 guests during the seven-day"
            " break.",
            "41,000",
            {"time_period": "2021-02-11/2021-02-17"},
        ),
        ("The firm made 3 million yuan last year. It sold 40 tons after a break.", "40 tons", {"time_period": "2020"}),
    ],
    "the first to meet a target has met it": [
        ("Kenya became the first country of the region to reach the target.", "first", {"scenario": "actual"}),
        ("Velm is to become the second town to meet the goal.", "second", {"scenario": "target"}),
    ],
    "who says it owns nothing of it": [
        ("Zhao said 31 mills replaced their old looms last year.", "31", {"subject": "mills"}),
        ("Ortiz said 18 farms grew 4 percent of the rye.", "18", {"subject": "farms"}),
    ],
    "a volume is not of a value": [
        (
            "Sales in April, put at 35 million yuan, were up 2 percent. The volume of sales increased 3 percent.",
            "3 percent",
            {"applies_to": None},
        ),
        (
            "Trade volume was 40 million yuan in May. The volume of trade grew by 3 percent.",
            "3 percent",
            {"subject": "volume of trade"},
        ),
    ],
    "whoever writes in Hong Kong or Macao counts China among others": [
        (
            "Inns are full\n\n2021-07-12\n\nHONG KONG, July 12 - Spending of guests from mainland China reached 19 million"
            " in May. Spending in inns grew by 3 percent.",
            "3 percent",
            {"ref_area_name": "Hong Kong"},
        ),
        (
            "Inns are full\n\n2021-07-12\n\nMACAO, July 12 - Spending of guests from China reached 19 million in May."
            " Spending in inns grew by 3 percent.",
            "3 percent",
            {"ref_area_name": "Macao"},
        ),
        (
            "Guests spend less\n\n2021-07-12\n\nIn May guests spent MOP1,532 each. Those from Taiwan spent MOP1,210, and"
            " those from Japan MOP1,840. Guests in inns spent MOP2,545.",
            "MOP2,545",
            {"ref_area_name": "Macao"},
        ),
        (
            "Banks lend more\n\n2021-07-12\n\nHONG KONG, July 12 (Xinhua) - China's banks lent 19 million yuan in May.",
            "19 million yuan",
            {"ref_area_name": "China"},
        ),
    ],
    "points of a rate in a text with basis points, and what a bank sets": [
        (
            "The bank of Kenya raised rates by 25 basis points in March. It raised its key rate 50 points in May.",
            "50 points",
            {"value": 0.5, "unit_measure": "percentage_point", "statement_kind": "change"},
        ),
        (
            "The bank of Kenya raised rates by 25 basis points in March. It agreed on a 75-point hike in May.",
            "75-point",
            {"value": 0.75, "statement_kind": "change"},
        ),
        ("The bank of Kenya raised rates by 25 basis points. Shares rose 50 points.", "50 points", {"value": 50}),
        (
            "The Federal Reserve of the United States raised the target range for its rate to 2.25-2.5 percent.",
            "2.25",
            {"scenario": "actual"},
        ),
        ("The bank of Peru lifted its target interest rate to 4 percent.", "4 percent", {"scenario": "actual"}),
        ("Inflation in Kenya was above the target range of 2 to 4 percent.", "4 percent", {"scenario": "target"}),
        (
            "The bank of Peru foresees two rate cuts. That would put its rate around 5 percent.",
            "5 percent",
            {"scenario": "target"},
        ),
        (
            "The bank of Peru would lift its rate to 5.6%, up from the current range between 5.25% and 5.5%.",
            "5.25%",
            {"scenario": "actual"},
        ),
        (
            "Kent would sell land for 40 million dollars a month, stepping up to 95 million dollars in September.",
            "95 million dollars",
            {"scenario": "target", "qualifier": None},
        ),
        ("Kent would pay up to 95 million dollars for land.", "95 million dollars", {"qualifier": "less_than"}),
    ],
    "coverage is to increase to a share": [
        (
            "The forest coverage of Gansu should increase to about 21.5 percent by 2025.",
            "21.5 percent",
            {"statement_kind": "share"},
        ),
        (
            "The growth rate of Gansu will increase to 21.5 percent by 2025.",
            "21.5 percent",
            {"statement_kind": "change"},
        ),
    ],
    "half a decade, and a total area": [
        (
            "Over the past half-decade, the county has planted more than 300,000 hectares of trees.",
            "300,000 hectares",
            {"time_period": "2016/2020"},
        ),
        (
            "The county has a total forest area of over 26,000 hectares as it keeps its axes at home.",
            "26,000 hectares",
            {"scenario": "actual"},
        ),
        ("Farms with a sown area of over 26 hectares may apply.", "26 hectares", {"scenario": "condition"}),
    ],
    "with an increase in front of its level": [
        (
            "Rents came to 140 million yuan. With an increase of 12.3 percent over the previous year, the number of foreign guests travelling to northern Anhui reached 66,000.",
            "12.3 percent",
            {"of": "66,000"},
        ),
        ("With a rise of 3 percent in exports, the deficit was 40 million yuan.", "3 percent", {"of": None}),
    ],
    "growth rates of the two figures before": [
        (
            "Gansu had 540,000 guests, generating revenue of 1.5 billion yuan. The average annual growth rate was 13.9 percent and 18.9 percent, respectively.",
            "13.9 percent",
            {"of": "540,000"},
        ),
        (
            "Gansu had 540,000 guests, generating tourism revenue of 1.5 billion yuan. The average annual growth rate was 13.9 percent and 18.9 percent, respectively.",
            "1.5 billion yuan",
            {"subject": "tourism revenue"},
        ),
    ],
    "home to some of a country, and located in one": [
        (
            "Home to four of the country's largest lakes, Qinghai lives off its fish.",
            "four",
            {"ref_area_name": "Qinghai"},
        ),
        (
            "Situated in China's northwest and on the border with Mongolia, Gansu is dry. It has 14 cities.",
            "14",
            {"ref_area_name": "Gansu"},
        ),
        ("Situated in Lanzhou, Gansu, the park has 14 labs.", "14", {"ref_area_name": "Lanzhou"}),
    ],
    "a rise in the earnings of this year": [
        (
            "Zhao predicted a rise of 30 percent in this year's gross earnings.",
            "30 percent",
            {"subject": "gross earnings"},
        ),
    ],
    "tourists of one people are not all of them": [
        (
            "In 2020, Gansu received 162,000 tourists. The number of Mongolian tourists shrank 2.8 percent.",
            "2.8 percent",
            {"of": None},
        ),
        (
            "In 2020, Gansu received 162,000 tourists. The number of tourists grew 2.8 percent.",
            "2.8 percent",
            {"of": "162,000"},
        ),
    ],
    "the value of so many works is not their number": [
        (
            "The production value of 38 rare earth works rose by 82.2 percent.",
            "82.2 percent",
            {"of": None, "subject": "production value of 38 rare earth works"},
        ),
    ],
    "a list told in two currencies": [
        (
            "Coal, steel and glass firms had output of 8 billion yuan ($1.3 billion), 7 billion yuan ($1.1 billion) and 1 billion yuan ($0.2 billion) respectively.",
            "7 billion yuan",
            {"subject": "output of steel"},
        ),
    ],
    "founded long ago, and what it has": [
        ("Gansu College was founded on May 1, 1947. Its staff has 49 languages.", "49", {"time_period": "2021-07-19"}),
    ],
    "third-party firms are no third": [
        (
            "The market is home to more than 700 third-party service firms.",
            "700",
            {"subject": "third-party service firms"},
        ),
    ],
    "what beat a forecast, told in the next sentence": [
        (
            "GDP of Togo rose 3.9 percent in May. That beat the 3.8 percent median forecast in a survey.",
            "3.8 percent",
            {"statement_kind": "change", "time_period": "2021-05", "scenario": "target"},
        ),
        (
            "The share of Togo was 3.9 percent in May. That beat the 3.8 percent median forecast in a survey.",
            "3.8 percent",
            {"statement_kind": "share"},
        ),
    ],
    "an annual rate behind one against the quarter before": [
        (
            "GDP of Togo fell 0.2% in the first quarter from the previous quarter. Annual GDP rose 1.2%.",
            "1.2%",
            {"comparison_basis": None},
        ),
        (
            "GDP of Togo fell 0.2% in the first quarter from the previous quarter. Mining rose 1.2%.",
            "1.2%",
            {"comparison_basis": "qoq"},
        ),
    ],
    "two things that have an and of their own": [
        (
            "Sales of software and data services, and leasing and business services grew by 16 percent and 11 percent respectively.",
            "16 percent",
            {"subject": "Sales of software and data services"},
        ),
        (
            "Sales of software and data services, and leasing and business services grew by 16 percent and 11 percent respectively.",
            "11 percent",
            {"subject": "Sales of leasing and business services"},
        ),
    ],
    "a rate of a month is not of a sum of the year behind it": [
        (
            "In December 2020, retail sales of Togo increased by 8.0 percent.\n\nIn 2020, online retail sales reached 63 million francs.",
            "8.0 percent",
            {"of": None},
        ),
    ],
    "an economy that contracts": [
        ("Peru's economy contracts 0.2% in May", "0.2%", {"subject": "growth of the economy"}),
    ],
    "the last of a list told with the region it lies in": [
        (
            "In 2020, sales of Baotou and Central China's Wuhan were 3 and 4 million yuan, respectively.",
            "4 million yuan",
            {"ref_area_name": "Wuhan"},
        ),
    ],
    "the region of a country that the headline does not name": [
        (
            "China's salt-rich region sells most tiles\n\n2021-07-05\n\nNorthwest China's Qinghai Province sold 46 million tiles last year.\n\nSales of glass tiles reached 5 million.",
            "5 million",
            {"ref_area_name": "Qinghai"},
        ),
        (
            "China's salt-rich region sells most tiles\n\n2021-07-05\n\nNorthwest China's Qinghai Province sold 46 million tiles last year.\n\nLast year, the country's leading salt-making province earned 600 million yuan.",
            "600 million yuan",
            {"ref_area_name": "Qinghai"},
        ),
        (
            "China's salt-rich region sells most tiles\n\n2021-07-05\n\nNorthwest China's Qinghai Province sold 46 million tiles last year.\n\nThe country's sales of tiles reached 80 million.",
            "80 million",
            {"ref_area_name": "China"},
        ),
    ],
    "growths, and what surged to reach a sum": [
        (
            "Qinghai saw its exports of salt surge 66.8 percent year on year to reach 17.4 million yuan.",
            "17.4 million yuan",
            {"subject": "exports of salt"},
        ),
        (
            "Mining and Fishing of Togo posted positive growths of 20.8% and 9.6%, respectively.",
            "9.6%",
            {"statement_kind": "change"},
        ),
    ],
    "two-wheelers are no two": [
        ("Sales of two-wheelers in India fell to 195,000 units.", "195,000", {"value": 195000}),
    ],
    "from one to another with hyphens": [
        ("Fields in Kent yield from 165-to-175 bushels per acre.", "165", {"unit_measure": "bu/acre"}),
        ("A 3-to-1 vote in Kent left 40 trees.", "40", {"unit_measure": "1"}),
    ],
}


def told(text: str) -> dict[str, dict[str, Any]]:
    rows = [dict(zip(STATEMENT_FIELDS, row, strict=True)) for row in read_article("x", text, DAY).statements]
    quotes = {row["statement_id"]: row["quote"] for row in rows}
    return {row["quote"]: {**row, "of": quotes.get(row["applies_to"])} for row in rows}


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [pytest.param(*case, id=f"{rule} - {case[0][:40]}") for rule, cases in CASES.items() for case in cases],
)
def test_what_a_figure_is(text: str, quote: str, expected: dict[str, Any]) -> None:
    row = told(text)[quote]
    assert {column: row[column] for column in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ferries of Ghana Two Rivers Line lie off the pier.",
        "The Four Seasons Hotel in Prague is full.",
        "Velm Coal, the biggest private one, is shut.",
    ],
)
def test_a_number_word_amid_a_name_counts_nothing(text: str) -> None:
    assert not told(text)


def test_of_which_with_a_colon_is_one_label() -> None:
    rows = told(
        "Key figures\nItem / Unit / 2020 / Growth (%)\nFreight / 10,000 tonnes / 910 / 11.0\n"
        "of which: timber / 10,000 tonnes / 46 / 6.3\nCars / 10,000 tonnes / 84 / -4.7\n"
    )
    assert {
        q: (rows[q]["value"], rows[q]["unit_measure"], rows[q]["subject"], rows[q]["of"]) for q in ("46", "6.3")
    } == {
        "46": (460_000, "t", "timber", None),
        "6.3": (6.3, "percent", "timber", "46"),
    }


def test_a_unit_of_money_is_for_the_columns_of_money() -> None:
    rows = told(
        "Contracts, January-June 2021 (value in million yuan; change in %)\n\nTown\tContracts\tChange\tValue\tChange\n"
        "Wuhan\t1,246\t26.3\t784.2\t61.5\nYichang\t590\t21.7\t402.6\t48.9\nHubei\t2,318\t30.2\t1,321.5\t77.1\n"
    )
    assert (rows["1,246"]["value"], rows["1,246"]["unit_measure"]) == (1246, "1")
    assert (rows["784.2"]["value"], rows["784.2"]["unit_measure"]) == (784.2e6, "CNY")


def test_a_section_is_of_the_place_that_its_title_begins_with() -> None:
    text = "The week in Hubei\n\nRice comes late\n\nFarmers of Hubei cut 6 million mu of rice until Friday.\n\n"
    text += "Wuhan's airport is full\n\nThe airport counted 2 million guests in May.\n\n"
    text += "Yichang's oranges pay\n\nThe fair brought 9 million yuan. It has 12 halls.\n\n"
    text += "In brief\n\nPrices were 3 percent higher in May.\n"
    rows = told(text)
    assert {q: rows[q]["ref_area_name"] for q in ("6 million mu", "2 million", "12", "3 percent")} == {
        "6 million mu": "Hubei",
        "2 million": "Wuhan",
        "12": "Yichang",
        "3 percent": "Hubei",
    }


def test_a_round_up_is_of_its_title_and_its_items_of_what_they_begin_with() -> None:
    text = "The week in Hubei\n\nSunday, July 18, 2021\n\nENERGY\nWuhan sells its grid, and keeps the poles\n"
    text += "The firm had 41,000 customers in June. A sale would bring 310 million yuan.\n\nROADS\nBridges for all\n"
    text += "Crews in Yichang have been busy. They repaired 12 bridges.\n\nSCHOOLS\nFewer pupils still\n"
    text += "The department counts 812,000 pupils.\n"
    rows = told(text)
    assert {q: rows[q]["ref_area_name"] for q in ("310 million yuan", "12", "812,000")} == {
        "310 million yuan": "Wuhan",
        "12": "Yichang",
        "812,000": "Hubei",
    }
    rows = told(text.replace("Hubei", "shops").replace("Yichang", "Lyon").replace("Wuhan", "Lille"))
    assert rows["812,000"]["ref_area_name"] == "France"


def test_one_of_the_prefectures_is_not_all_that_the_headline_calls_it_after() -> None:
    text = "How a Tibetan prefecture lives on yaks\n\nTongde lies in the north of it; the seat of Hainan prefecture in "
    text += "Qinghai has 41 dairies. They bought 9,000 tonnes of milk in 2020.\n\nCurd brought in 12 million yuan. Some 310 "
    text += "people in Hainan made it.\n"
    rows = told(text)
    assert {rows[q]["ref_area_name"] for q in ("41", "9,000 tonnes", "12 million yuan", "310")} == {"Hainan prefecture"}


def test_part_of_a_country_that_a_headline_names_is_where_it_happened() -> None:
    text = "Floods in southern Laos leave 12 dead\n\nJuly 10, 2021\n\nFloods in southern Laos have killed 12 people. "
    text += "The US Geological Survey keeps gauges there. Water stood 2 metres high.\n"
    assert {row["ref_area_name"] for row in told(text).values()} == {"southern Laos"}
    text = text.replace("Floods in southern Laos have", "Floods in the Cusco region of southern Laos have").replace(
        "Laos", "Peru"
    )
    assert {row["ref_area_name"] for row in told(text).values()} == {"Cusco"}


def test_a_port_of_two_cities_lies_in_neither_alone() -> None:
    text = "Ningbo-Zhoushan Port has a good year\n\nNINGBO, July 8 -- Ningbo-Zhoushan Port in east China's Zhejiang Province "
    text += (
        "handled 9 million tonnes of ore in June. The port has 41 cranes.\n\nTrains carried 2 million tonnes of it.\n"
    )
    assert {row["ref_area_name"] for row in told(text).values()} == {"Ningbo-Zhoushan Port"}
    text = "Ningbo in 2020\n\nTrade of Ningbo rose 3 percent in 2020. Ningbo-Zhoushan Port has 41 cranes.\n"
    assert {row["ref_area_name"] for row in told(text).values()} == {"Ningbo"}


def test_an_interview_is_of_what_the_office_of_who_is_asked_is_for() -> None:
    text = "Salt talk\n\nGolmud's lakes hold much of the salt. Ma Rui, head of the Qinghai Lake Office, spoke to us on July 6.\n\n"
    text += "Q: Who digs it?\n\nA: We employ 190 people, and 24 firms dig.\n\nQ: And then?\n\nA: Last year we sold 30 tons.\n"
    rows = told(text)
    assert {rows[q]["ref_area_name"] for q in ("190", "24", "30 tons")} == {"Qinghai"}


def test_a_correspondent_in_a_town_begins_there() -> None:
    text = "A league of their own\n\nFrom our correspondent in Monterrey\n\nAna Garza sold 11 rolls in 2017, and 900 in 2020.\n\n"
    text += "The final of Tigres and América had 4 million viewers, a record for Mexico.\n\nThe Women's Super League has 18 clubs.\n"
    rows = told(text)
    assert (rows["11"]["ref_area_name"], rows["18"]["ref_area_name"]) == ("Monterrey", "Mexico")


def test_it_is_what_stands_in_the_place_of_the_sentence_before() -> None:
    text = "Henan's workshops\n\nHenan sold 41 million pumps in 2020.\n\nA plant in Luoyang has been open since May. It can make "
    text += "6,000 pumps a day.\n\nThe mill in Zhengzhou has 12 looms. They turned out 9 km of cloth. A new hall adds 40 jobs.\n"
    rows = told(text)
    assert [rows[q]["ref_area_name"] for q in ("6,000", "9 km", "40")] == ["Luoyang", "Zhengzhou", "Henan"]


def test_where_something_goes_is_not_where_it_is_told_of() -> None:
    text = "Wuhan's pumps\n\nWuhan made 41 million pumps in 2020. The largest went to a mill in Ningbo, which paid 9 million yuan.\n\n"
    text += "Goats left for the fair in Hefei in May with an average weight of 38 kilograms.\n"
    rows = told(text)
    assert [rows[q]["ref_area_name"] for q in ("9 million yuan", "38 kilograms")] == ["Wuhan", "Wuhan"]


def test_one_name_is_enough_of_a_person_whose_trade_is_told() -> None:
    text = 'Ordos has 9 million sheep.\n\nBatu, a herder in Uxin Banner, has no complaint. "Good rains," he says. This spring he '
    text += "sheared 310 ewes.\n"
    assert told(text)["310"]["ref_area_name"] == "Uxin Banner"


def test_a_banner_of_the_byline_is_the_banner_of_the_text() -> None:
    text = "Hay on the Hulunbuir grassland\n\nBy Bo Ek, in New Barag Left Banner\n\nAll of Hulunbuir keeps 15 million sheep.\n\n"
    text += "In the banner alone, 212 herders were fined.\n"
    assert told(text)["212"]["ref_area_name"] == "New Barag Left Banner"


def test_an_interview_is_seen_from_its_own_day() -> None:
    asked = "Who buys the salt?\n\nFirms abroad. Last week we sold 30 tons.\n\nWho digs it?\n\nWe employ 190 people now.\n\nAnd then?\n\n"
    text = "Salt talk\n\nJuly 19, 2021\n\nLi Mei spoke to us on July 6 about salt.\n\n" + asked
    rows = told(text)
    assert (rows["190"]["time_period"], rows["30 tons"]["time_period"]) == ("2021-07-06", "2021-06-28/2021-07-04")
    rows = told(text.replace(" on July 6", ""))
    assert rows["190"]["time_period"] == "2021-07-19"


def test_an_agency_may_stand_before_the_dateline() -> None:
    text = "Hubei's exports bloom\n\n(ABN) WUHAN, Feb. 18 -- Exports of Hubei Province rose to 9 million yuan in 2020, "
    text += "said Wuhan Customs.\n\nTea brought 4 million.\n"
    rows = told(text)
    assert [rows[q]["ref_area_name"] for q in ("9 million yuan", "4 million")] == ["Hubei"] * 2


def test_the_reporters_county_is_the_county_of_the_text() -> None:
    text = "Wool\n\nBy Bo Ek in East Ujimqin Banner\n\nBayar keeps 410 ewes. The banner counted 90,000 in June.\n\nThe "
    text += "banner paid 3 million yuan for hay.\n\nThe league of Xilin Gol has 2 million of them.\n"
    rows = told(text)
    assert [rows[q]["ref_area_name"] for q in ("410", "90,000", "3 million yuan")] == ["East Ujimqin Banner"] * 3


def test_where_a_feature_is_set() -> None:
    text = (
        "Wool\n\nHow Xilingol League shears\n\nBy Bo Ek in Abag Banner\n\nBatu lost 86 of 640 ewes in 2019, and sold "
    )
    text += "them all.\n\nHe bought 90.\n\nXilingol League has 2 million of them.\n"
    rows = told(text)
    assert [rows[q]["ref_area_name"] for q in ("86", "90", "2 million")] == ["Abag Banner"] * 2 + ["Xilingol League"]


def test_the_months_of_a_report_on_a_year() -> None:
    text = "Communique on Health in 2020\n\nMarch 26, 2021\n\nAt the end of 2020, there were 68 clinics in Velm.\n\n"
    text += "In January and February, 18 teams were sent out. In March 2021, 4 were.\n"
    rows = told(text)
    assert [rows[q]["time_period"] for q in ("18", "4")] == ["2020-01/2020-02", "2021-03"]


@pytest.mark.parametrize(
    ("head", "periods"),
    [
        ("Dairy figures, fourth quarter 2019\n\nProduct    Oct    Nov    Dec", ["2019-10", "2019-11", "2019-12"]),
        ("Dairy figures, first half of 2019\n\nProduct    January    May    June", ["2019-01", "2019-05", "2019-06"]),
        ("Dairy figures\n\nProduct    Apr    May    Jun", ["2021-04", "2021-05", "2021-06"]),
    ],
)
def test_columns_of_months(head: str, periods: list[str]) -> None:
    rows = told(f"{head}\nMilk (million litres)    56.9    58.4    61.7\nCheese (tons)    979    951    966\n")
    assert [rows[quote]["time_period"] for quote in ("56.9", "58.4", "61.7")] == periods


@pytest.mark.parametrize(
    "text",
    [
        "At 129 million tonnes, output in Kenya to",
        "They were 2 percentage points faster than the rate",
        "It 414",
        "Baotou sold 4 tons, more than Hubei,",
        "An allowance of 60,000 yuan to",
        "It sees GDP",
        "Of them, 414 were",
        "fell, including 3% in",
        "It sold 4 tons. National",
        "Corn sold well last winter, and",
        "In one school in five there are",
    ],
)
def test_a_text_may_end_anywhere(text: str) -> None:
    assert len(told(text)) <= 1


def test_a_text_may_end_behind_two_figures() -> None:
    assert len(told("Of the 3,400 workers, 2,900 work in potash and")) == 2


def test_what_a_second_comparison_belongs_to() -> None:
    rows = told(
        "Lobster landings in June were at a rate of 215,000. This is 4.5 percent below the revised May rate of 225,000"
        " and is 4.3 percent above the June 2020 rate of 206,000."
    )
    assert rows["4.3 percent"]["applies_to"] == rows["4.5 percent"]["applies_to"] == rows["215,000"]["statement_id"]


def test_more_of_what_stands_in_brackets_behind() -> None:
    rows = told("There were 2.9% more mules (6.2 million) and 5.8% more camels (1.7 million) than in 2019.")
    assert rows["5.8%"]["applies_to"] == rows["1.7 million"]["statement_id"]
    assert rows["5.8%"]["subject"] == "camels"


@pytest.mark.parametrize(
    ("text", "quote", "level"),
    [
        ("312 trains left with goods worth 3 million yuan. The number grew by a fifth.", "a fifth", 312),
        ("In 2020, 410 stems were sold for 900 yuan. The number of stems was 4 percent up.", "4 percent", 410),
        ("Pay was 27,950 yuan, or 180 yuan short of the average, but it advanced by 7 percent.", "7 percent", 27950),
        (
            "Herders had 900 yuan, up by 5 percent in nominal and 3 percent in real terms; farmers had 700 yuan, up by 7"
            " percent and 6 percent respectively.",
            "7 percent",
            700,
        ),
    ],
)
def test_what_a_change_is_of(text: str, quote: str, level: float) -> None:
    rows = told(text)
    of = rows[quote]["applies_to"]
    assert [r["value"] for r in rows.values() if r["statement_id"] == of] == [level]


@pytest.mark.parametrize(
    "idle",
    [
        "",
        "The mood is good. ",
        "Officials gave no further details. ",
        "He did not elaborate. ",
        "But that is another story. ",
        "It was a busy time for everybody. Much work remains. ",
        "There is nothing unusual about that. ",
        '"It has been hard work," said Pedro Alves. ',
        '"We hope for the best," she said. ',
    ],
)
@pytest.mark.parametrize(
    ("before", "after", "quote", "level"),
    [
        (
            "Sales of harps in Riga reached 900 million euros in 2019. ",
            "That was 5 percent more than in 2018.",
            "5 percent",
            9e8,
        ),
        ("Cork mills in Evora sold 4,200 tons in 2020. ", "It was a fall of 6 percent.", "6 percent", 4200),
        ("Exports of tea from Malawi were worth $80 million in May. ", "They grew by 7 percent.", "7 percent", 8e7),
    ],
)
def test_a_sentence_that_tells_nothing_is_read_past(
    idle: str, before: str, after: str, quote: str, level: float
) -> None:
    lead = "The bureau published its figures for the trade on Monday.\n\n"
    plain, rows = told(lead + before + after)[quote], told(lead + before + idle + after)
    row = rows[quote]
    assert [r["value"] for r in rows.values() if r["statement_id"] == row["applies_to"]] == [level]
    for column in ("subject", "time_period", "ref_area_name", "comparison_basis"):
        assert row[column] == plain[column]


@pytest.mark.parametrize(
    "line", ["Subscribe to our newsletter", "[Photo by Anna Berg]", "Advertisement", "Read more: Why it grew"]
)
def test_a_line_of_the_page_is_read_past(line: str) -> None:
    text = "Ferries in Oslo carried 5 million people in May, the port said.\n\nThey earned 70 million euros.\n\n"
    after = "A year before it had been 60 million euros."
    plain, rows = told(text + after)["60 million euros"], told(text + line + "\n\n" + after)
    for column in ("subject", "time_period", "ref_area_name"):
        assert rows["60 million euros"][column] == plain[column]


def test_a_sentence_that_names_what_the_next_one_tells_of_is_none_of_these() -> None:
    text = "Visitors to Porto spent 300 million euros in 2019.\n\nThe tunnel is open. It cost 80 million euros."
    assert "tunnel" in told(text)["80 million euros"]["subject"]


@pytest.mark.parametrize(
    "aside",
    [
        " Colleagues in Brisbane are watching closely.",
        "\n\nThe writer is based in Nairobi.",
        "\n\nOla Berg came from Bergen as a young man. He remembers how quiet it was. His sister lives in Lund.",
        " In Chile, by comparison, it was 3 percent.",
        "\n\nAbout the consultancy: Its two founders met in Oslo. It has offices in Lima and Hanoi.",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        (
            "Salta Office of Statistics\n\nThe Year 2019 in Figures\n\nIn the whole year, the mills ground 410,000 tonnes of"
            " maize, and their sales rose 4 percent. They had 2,300 workers at the end of December.{}\n\nHotels counted 1.2"
            " million nights, while the price of a room fell 3 percent. Two hotels closed for good.\n\nTrams carried 9"
            " million people. A ticket cost 20 pesos. The fleet grew to 64 cars. The lines are 31 kilometers long."
        ),
        (
            "How the loans work\n\nWho may apply? Every firm with 10 workers. The rate is 4 percent. Salta pays half of it,"
            " and the firm pays 2 percent.\n\nWhat was lent so far? In all 41 million pesos.{}\n\nWho got most? Millers in"
            " Rosario had 5 million pesos. Each mill got 200,000 pesos. In Salta, 30 firms shared 8 million pesos. Nine were"
            " turned down."
        ),
    ],
)
def test_a_place_abroad_that_is_told_in_passing_changes_no_other(text: str, aside: str) -> None:
    plain, rows = told(text.format("")), told(text.format(aside))
    for quote, row in plain.items():
        assert rows[quote]["ref_area_name"] == row["ref_area_name"], quote


@pytest.mark.parametrize("ends", [" --", ":", " (Newswire) -"])
def test_a_firm_of_a_place_name_is_one_behind_any_dateline(ends: str) -> None:
    text = f"Mine digs deeper\n\nIQUIQUE, Aug 29, 2013{ends} Cobres Atacama, Chile's fourth-largest producer, dug 4 percent"
    rows = told(text + " less copper in May. Revenue came to 3 million dollars.\n\nIt had 3,100 workers.")
    assert {row["ref_area_name"] for row in rows.values()} == {"Chile"}


def test_what_is_told_of_a_place_abroad_is_its_own() -> None:
    text = "Peru mined 2.4 million tonnes of copper in 2019. Its mines paid 9 billion soles in tax, Peru's treasury said.\n\n"
    rows = told(text + "Zambia is not so lucky. Mines there closed, and 4,000 people lost their jobs.")
    assert rows["4,000"]["ref_area_name"] == "Zambia"


def test_no_subject_is_empty() -> None:
    text = "The population was 2.09 million at the end of 2019, and 51.7 percent of it lived in towns. Births numbered "
    rows = told(text + "11,900, a rate of 5.7 per thousand.")
    assert rows["5.7 per thousand"]["subject"] == "Births"


@pytest.mark.parametrize(
    ("begins", "goes_on"),
    [
        ("Last year the firm had sales of 80 million yuan", ", and 320 people work there"),
        ("It had 5 firms in 2019: ", "the other 12 firms, and 5 percent, "),
        ("The city has 5 cows", "; it has 5 yuan for a cow"),
        ("The city pays 5 yuan for every cow", "; it gets 5 yuan for every cow"),
        ("Maize rose 3 percent to $5", ", oats 3 percent to $5"),
        ("It sold 4 tons in May", ", 6 percent more than in the same days last year; in June so far it sold 5"),
        ("Orders stand at 5", ", those of tea, sold at 5 yuan apiece, earn her 4 percent, putting it at 5"),
        ("It sold 5 dollars in May", ", 12 percent less, bringing the total for the year to 9 dollars"),
        ("Velm had 5 cars in 2019", ", 3 in the first of 2020, 5 so far this year and 9 on 29 October"),
        ("No city in Ohio sells more", ", in Peru 5 people, in Chile 6"),
        (
            "It fell short by 1.1 million bpd",
            ", compared with a shortfall of 970,000 in May; if it is 3.5 again, she buys 4",
        ),
        ("Ferry traffic exceeded its level by 4 percent", ", and in January and February the rate fell to 3 percent"),
        ("He had 5 cows", ", said Ana Cruz, a nurse who heads a shift of 46"),
        (
            "She has cows since she was 12",
            ", and at 14 percent of sales, they are to reach a quarter within three years",
        ),
        (
            "Firms made 10 yuan each",
            ", three more than in 2003, and the proportion of it to output rose to 21.4% and 10.3%",
        ),
        (
            "The lift ran 214 times",
            ", instead of the 230 planned; the staff should include no fewer than 12 for 68 cents",
        ),
        ("The firm employed 5 people at the end of the year", ", 4 fewer than twelve months earlier"),
        ("A town", ", with 40 people in 2011, at 5.80 euros a kilo below the peak of 6.20"),
        ("Sales eased to 3 percent", ", down from 4 percent last March, and eased to 3 percent"),
        (
            "Sales rose 5 percent in Ohio. ",
            "\u201cIt is good,\u201d said Ana Cruz in Peru. Sales rose 5 percent, he said. ",
        ),
        (
            "Sales came to in excess of 5 dollars",
            ", compared with in excess of 4 dollars, or 3 euros, in the whole of 2018",
        ),
        (
            "A bank expects growth of 1.3% this year",
            "; the state is more optimistic, with 2.1% for 2021, a bank expects growth of 1.3% this year",
        ),
    ],
)
def test_a_sentence_of_any_length_is_read_in_linear_time(begins: str, goes_on: str) -> None:
    def seconds(parts: int) -> float:
        began = time.process_time()
        read_article("x", begins + goes_on * parts + ".", DAY)
        return time.process_time() - began

    seconds(50)
    # Eight times the length takes about eight times as long; quadratic time would take sixty-four times.
    assert seconds(3200) < 24 * max(min(seconds(400) for _ in range(2)), 0.01)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("In the financial year that starts on 1 April he plans to sell 5 cows.", "1 April"),
        ("In the season that began on Oct. 1 it sold 5 cows.", "Oct. 1"),
    ],
)
def test_the_day_that_a_year_begins_on_has_its_row(text: str, quote: str) -> None:
    assert quote in [row[2] for row in read_article("a", text, DAY).numerals]


def test_what_the_letters_of_containers_stand_for_is_a_name() -> None:
    for size in ("twenty", "20"):
        assert list(told(f"The port moved 3.2 million TEUs ({size}-foot equivalent units) in May.")) == [
            "3.2 million TEUs"
        ]
    assert len(told("The port moved 3.2 million twenty-foot equivalent units in May.")) == 1


@pytest.mark.parametrize("hour", ["2 p.m.", "10:30 a.m.", "6 pm", "8 o'clock"])
def test_an_hour_is_no_figure(hour: str) -> None:
    rows = [(row[2], row[3]) for row in read_article("a", f"It reached 19.6 MW at {hour} on Monday.", DAY).numerals]
    assert (hour, "date") in rows


@pytest.mark.parametrize("text", ["Levels of lead peaked around 2000.", "The layer is to recover by about 2070."])
def test_a_year_behind_a_hedge_is_no_figure(text: str) -> None:
    assert [row[3] for row in read_article("a", text, DAY).numerals] == ["date"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Pupils in years 1 to 3 get milk from 40 farms.", ["40"]),
        ("Trains on lines 1 and 2 carry 40,000 people.", ["40,000"]),
        ("Of the ninth-graders 88.4 percent passed.", ["88.4 percent"]),
        ("In 5 of the years 3 to 4 percent died.", ["5", "3", "4 percent"]),
        ("Two-wheelers sold 40 percent more, and a four-wheel drive cost 9,000 euros.", ["40 percent", "9,000 euros"]),
    ],
)
def test_classes_and_lines_are_names(text: str, figures: list[str]) -> None:
    assert list(told(text)) == figures


@pytest.mark.parametrize("size", ["twenty-foot", "20-foot"])
def test_the_size_in_the_name_of_a_unit_is_no_figure(size: str) -> None:
    assert list(told(f"It handled 3 million TEU ({size} equivalent units) last year.")) == ["3 million TEU"]


@pytest.mark.parametrize(
    "text",
    [". There are six now.", ". For the island it is 16 per cent.", "The port (in units of TEU) handled 4 million."],
)
def test_a_subject_is_told_or_missing(text: str) -> None:
    subjects = [row["subject"] for row in told(text).values()]
    assert subjects
    assert all(s is None or s.strip() == s != "" for s in subjects)
