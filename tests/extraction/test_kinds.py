"""Kind, sign, unit, hedge and relation of figures in sentences of many styles."""

from __future__ import annotations

from datetime import date

import pytest

from imtech_pipeline.extraction import analyse

# fmt: off
CASES = {
    "changes with the level they led to, amounts beside their rates": {
        "Trade rose 5.2 percent to 42.5 trillion yuan, with exports up 7.1 percent at 25.5 trillion yuan and imports up 2.3 percent at 17 trillion yuan.": ["5.2 percent: change 5.2 percent of 42.5 trillion yuan", "42.5 trillion yuan: level 4.25e+13 CNY", "7.1 percent: change 7.1 percent of 25.5 trillion yuan", "25.5 trillion yuan: level 2.55e+13 CNY", "2.3 percent: change 2.3 percent of 17 trillion yuan", "17 trillion yuan: level 1.7e+13 CNY"],
        "The pound was down 0.3 per cent against the dollar at $1.2634.": ["0.3 per cent: change -0.3 percent of $1.2634", "$1.2634: level 1.2634 USD"],
        "Brent rose 82 cents, or 1 percent, to $81.75 a barrel.": ["82 cents: change 0.82 USD/bbl of $81.75 a barrel", "1 percent: change 1 percent of $81.75 a barrel", "$81.75 a barrel: level 81.75 USD/bbl"],
        "In spring 3,420 flats were completed, 412 or 10.8% fewer than in the same quarter of 2022.": ["3,420: level 3420 1", "412: change -412 1 of 3,420", "10.8%: change -10.8 percent of 3,420"],
        "Turnover increased by 1.5 times in five years. Ajax won 3 times in May.": ["1.5 times: change 150 percent", "five years: duration 5 year", "3: level 3 1"],
        "The glacier has lost a tenth of its volume since 2000.": ["a tenth: change -10 percent"],
        "The bill passed by 212 votes to 187.": ["212: level 212 1", "187: level 187 1"],
        "The city has 14 laboratories, and 1 in 4 of its workers has a degree.": ["14: level 14 1", "1 in 4: share 25 percent"],
        "The price of a litre of diesel dropped by 4 cents to 1.71 euros.": ["4 cents: change -0.04 EUR of 1.71 euros", "1.71 euros: level 1.71 EUR"],
    },
    "brackets of their own, two with one unit, errors of surveys": {
        "Sales of timber came to 4.1 billion euros (up 3%), those of paper to 4.6 billion (down 1%).": ["4.1 billion euros: level 4100000000 EUR", "3%: change 3 percent of 4.1 billion euros", "4.6 billion: level 4600000000 EUR", "1%: change -1 percent of 4.6 billion"],
        "Rents rose at their fastest annual pace in 14 months, by 4.1%, with the average flat costing 910 euros.": ["14 months: duration 14 month", "4.1%: change 4.1 percent", "910 euros: level 910 EUR"],
        "The average age of entry was 31.2 years for men and 29.4 for women.": ["31.2 years: level 31.2 year", "29.4: level 29.4 year"],
        "Obesity stood at 12.5% among boys and 9.9 among girls.": ["12.5%: share 12.5 percent", "9.9: share 9.9 percent"],
        "Pay averaged 2,310 euros for men and 1,940 for women.": ["2,310 euros: level 2310 EUR", "1,940: level 1940 EUR"],
        "The standard error of the estimate is 0.2 percentage points.": ["0.2 percentage points: level 0.2 percentage_point"],
        "Weekly earnings were 1,300 euros, an increase of 3.8% (48 euros) since 2022.": ["1,300 euros: level 1300 EUR", "3.8%: change 3.8 percent of 1,300 euros", "48 euros: change 48 EUR of 1,300 euros"],
        "Call 1300 135 070 or write to PO Box 1411.": ["1300 135 070: name", "1411: name"],
    },
    "rates told year by year, below what, by how much elsewhere": {
        "Chad should grow 3.2 percent in 2021 (May: 2.8 percent), 3.9 percent in 2022 and 4.1 percent in 2023.": ["3.2 percent: change 3.2 percent target", "2.8 percent: change 2.8 percent target", "3.9 percent: change 3.9 percent", "4.1 percent: change 4.1 percent target"],
        "Output of the mines is to rise 6.1 percent in 2021, and then to moderate to 4.8 percent in 2022 and 4.5 percent a year later.": ["6.1 percent: change 6.1 percent target", "4.8 percent: change 4.8 percent target", "4.5 percent: change 4.5 percent target"],
        "Inflation eased to 21.7 percent last month, but will not drop below 15 percent before June.": ["21.7 percent: change 21.7 percent", "15 percent: change 15 percent less_than target"],
        "Employment rose by 12,000 in Bavaria, where the rate fell 0.1 points, and by 7,400 in Hesse.": ["12,000: change 12000 1", "0.1 points: change -0.1 1", "7,400: change 7400 1"],
        "Food industry output grew by 5.1 percent, 0.6 percentage points above manufacturing as a whole.": ["5.1 percent: change 5.1 percent", "0.6 percentage points: level 0.6 percentage_point"],
        "That is 3.1 million, or a fifth, more than in 1998.": ["3.1 million: change 3100000 1", "a fifth: change 20 percent"],
        "Unemployment eased to 8 percent in 2021 and is to fall below 7 percent.": ["8 percent: share 8 percent", "7 percent: share 7 percent less_than target"],
    },
    "gaps to places, plans and majorities": {
        "Output rose 0.4% in May, after gains of 1.1% in the third quarter of 2018 and 0.7% in the fourth quarter.": ["0.4%: change 0.4 percent", "1.1%: change 1.1 percent", "0.7%: change 0.7 percent"],
        "Growth cooled to 2.9 percent in 2017, from the 3.3 percent seen before. It kept this year's at 3.1 percent.": ["2.9 percent: change 2.9 percent", "3.3 percent: change 3.3 percent", "3.1 percent: change 3.1 percent"],
        "Exports to third countries came to 31.2 billion euros, of which 6.1 billion to Japan, up 4.2%, and 2.8 billion to Chile.": ["third: vague", "31.2 billion euros: level 3.12e+10 EUR", "6.1 billion: level 6100000000 EUR", "4.2%: change 4.2 percent of 6.1 billion", "2.8 billion: level 2800000000 EUR"],
        "Press release No. 318 of May 4: 12 ships came.": ["318: name", "12: level 12 1"],
        "Power is 25 percent dearer than in the villages, and bread was 4 percent cheaper than at the start of 2012.": ["25 percent: level 25 percent", "4 percent: change -4 percent"],
        "The plant made 61 million kWh, 7 percent below plan.": ["61 million kWh: level 61000000 kWh", "7 percent: level -7 percent"],
        "On 34 percent, the Greens are two points behind the latter.": ["34 percent: share 34 percent", "two points: level -2 percentage_point"],
        "The two parties have 41 seats, three more than they need for a majority.": ["two: vague", "41: level 41 1", "three: level 3 1"],
        "Tarija was the only one where prices fell by 2 percent. The biggest one has 300 beds.": ["one: vague", "2 percent: change -2 percent", "one: vague", "300: level 300 1"],
    },
    "parts told behind, cards of figures, rates beside names": {
        "The region approved 31 plants. More than half of them, 17, are in Salta.": ["31: level 31 1", "half: share 50 percent of 17 more_than", "17: level 17 1"],
        "Valletta drew 61,200 people to its 14 matches, 22 per cent more than in 2021.": ["61,200: level 61200 1", "14: level 14 1", "22 per cent: change 22 percent of 61,200"],
        "Cattle numbered 410,000 head and were 18 percent of the national herd.": ["410,000: level 410000 1", "18 percent: share 18 percent of 410,000"],
        "The alliance won 9 seats, and its 118,400 votes were 24.6 percent of the total.": ["9: level 9 1", "118,400: level 118400 1", "24.6 percent: share 24.6 percent of 118,400"],
        "The county signed 510 deals. They made up a fifth of the province's and were 2.4 times those of 2016.": ["510: level 510 1", "a fifth: share 20 percent of 510", "2.4 times: multiple 2.4 ratio of 510"],
        "The bank cut its rate by half a percentage point to 6.5%, twice the size of the step of May.": ["half a percentage point: change -0.5 percentage_point of 6.5%", "6.5%: share 6.5 percent", "twice: multiple 2 ratio of half a percentage point"],
        "The core rate, which leaves out food, energy and alcohol, has not been above 3% since May.": ["3%: change 3 percent less_than"],
        "The monthly gain averaged 14,200, against 11,900 in 2017.": ["14,200: change 14200 1", "11,900: change 11900 1"],
        "The chain has 1,200 shops and will add another 150 by 2026.": ["1,200: level 1200 1", "150: change 150 1 target"],
        "Rye was offered at 212 euros a tonne, 9 euros above the price of the week before.": ["212 euros a tonne: level 212 EUR/t", "9 euros: change 9 EUR/t of 212 euros a tonne"],
        "Unemployment stood at 9.4 percent in May, 1.2 points below the rate of the same month of 2019.": ["9.4 percent: share 9.4 percent", "1.2 points: change -1.2 percentage_point of 9.4 percent"],
        "The pasture will be enlarged by 40,000 hectares.": ["40,000 hectares: change 40000 ha target"],
        "Inflation slowed to 3.8 percent. Rents, at 1.1 percent, and clothing, at 2.7 percent, also slowed.": ["3.8 percent: change 3.8 percent", "1.1 percent: change 1.1 percent", "2.7 percent: change 2.7 percent"],
        "Grain exports may reach 41.5 million tonnes, after 33.9 million the season before.": ["41.5 million tonnes: level 41500000 t target", "33.9 million: level 33900000 t"],
        "Figures may not add up to 100 because of rounding.": ["100: name"],
        "Oruro had 1,240 cases per 100,000 inhabitants. Potosí had the highest incidence, 2,310 per 100,000.": ["1,240: level 1240 1/100,000 people", "100,000: name", "2,310: level 2310 1/100,000 people", "100,000: name"],
        "Support was highest among workers under 30, at 61 percent.": ["30: level 30 year less_than condition", "61 percent: share 61 percent"],
        "Imports (adjusted), May 2019\n84.2 billion euros\n-2.1% on the previous month\n+6.4% on the same month a year earlier\n\nBERN - Imports fell in May.": ["84.2 billion euros: level 8.42e+10 EUR", "-2.1%: change -2.1 percent of 84.2 billion euros", "+6.4%: change 6.4 percent of 84.2 billion euros"],
        "Even two bad years would not change the plan.": ["two bad years: duration 2 year"],
    },
    "releases of statistical offices: rates of growth by many words": {
        "Real output of the mines rose 1.2% in the third quarter, after gains of 0.4% in the first and 0.9% in the second.": ["1.2%: change 1.2 percent", "0.4%: change 0.4 percent", "0.9%: change 0.9 percent"],
        "Investment by firms accelerated to 3.1% from 1.4%.": ["3.1%: change 3.1 percent", "1.4%: change 1.4 percent"],
        "Imports grew 4.2%, of which machines contributed 1.7 percentage points.": ["4.2%: change 4.2 percent", "1.7 percentage points: share 1.7 percentage_point of 4.2%"],
        "In Norway output fell at an annualised rate of 1.2%, or 0.3% quarter over quarter.": ["1.2%: change -1.2 percent", "0.3%: change -0.3 percent"],
        "Annual growth in the pay of nurses (without overtime) was 5.4% in May.": ["5.4%: change 5.4 percent"],
        "3.1% (annual change)": ["3.1%: change 3.1 percent"],
        "The town has 81,200 people, an increase of 6,300 (8.4 percent) since 2011.": ["81,200: level 81200 1", "6,300: change 6300 1 of 81,200", "8.4 percent: change 8.4 percent of 81,200"],
        "The value added of mines grew by 2.1 percent and that of small workshops by 7.7 percent.": ["2.1 percent: change 2.1 percent", "7.7 percent: change 7.7 percent"],
        "Food made up 41 percent of the headline rate, or 1.6 percentage points.": ["41 percent: share 41 percent", "1.6 percentage points: share 1.6 percentage_point"],
        "Inflation slowed to 5.2 percent in June. A year ago it was 8.8 percent.": ["5.2 percent: change 5.2 percent", "8.8 percent: change 8.8 percent"],
        "Inflation slowed to 5.2 percent in June. This brought the average for the half year to 6.1 percent.": ["5.2 percent: change 5.2 percent", "half: duration 0.5 year", "6.1 percent: change 6.1 percent"],
        "Inflation eased in all nine provinces. Tarija posted the lowest rate, 1.9 percent.": ["nine: level 9 1", "1.9 percent: share 1.9 percent"],
        "Unemployment was highest in the north. Tarija posted the lowest rate, 6.9 percent.": ["6.9 percent: share 6.9 percent"],
        "Rice inflation quickened to 14.2 percent, the highest since the 19.1 percent of July 2011.": ["14.2 percent: change 14.2 percent", "19.1 percent: change 19.1 percent"],
        "The fall in April, at first reported as 1.1%, was revised to 1.6%.": ["first: vague", "1.1%: change -1.1 percent before", "1.6%: change -1.6 percent after"],
        "The core rate had been above 4%.": ["4%: change 4 percent more_than"],
        "Labour stood at 38 percent, up three points, and the Greens at 11 percent, down two.": ["38 percent: share 38 percent", "three points: change 3 percentage_point of 38 percent", "11 percent: share 11 percent", "two: change -2 percentage_point of 11 percent"],
        "The balance of trade was made up of goods (+4.2 billion euros) and services (-1.1 billion euros).": ["+4.2 billion euros: level 4200000000 EUR", "-1.1 billion euros: level -1100000000 EUR"],
        "Prices gained 0.4%, half the increase seen in May.": ["0.4%: change 0.4 percent", "half: multiple 0.5 ratio of 0.4%"],
        "The deficit stood at $3.1 billion, less than a quarter of the $14.6 billion of the same months of 2019.": ["$3.1 billion: level 3100000000 USD", "a quarter: multiple 0.25 ratio of $3.1 billion less_than", "$14.6 billion: level 1.46e+10 USD"],
        "On average a family spent 410 euros, but half of them spent 300 euros or less.": ["410 euros: level 410 EUR", "half: share 50 percent of 410 euros", "300 euros: level 300 EUR less_than"],
        "Output came to 9,100 units, an advance of 3.2%, and sales to 8,400, a setback of 2.8%.": ["9,100: level 9100 1", "3.2%: change 3.2 percent of 9,100", "8,400: level 8400 1", "2.8%: change -2.8 percent of 8,400"],
        "Of the patients, 41 were older than 70. Girls between the ages of 9 and 13 were vaccinated.": ["41: level 41 1", "70: level 70 year condition", "9: level 9 year condition", "13: level 13 year condition"],
        "Exports came to 41 million tonnes, up from the 36 million it had sold in 2019.": ["41 million tonnes: level 41000000 t", "36 million: level 36000000 t"],
        "The co-operative sold 1.2 billion jin (600,000 tons) of grain.": ["1.2 billion jin: level 1200000000 jin", "600,000 tons: equivalent 600000 t of 1.2 billion jin"],
    },
    "a clause that goes on with the figure before it": {
        "The number of people in employment fell by 1.5 percent to 4.66 million; it was down 4.2 percent on the year.": ["1.5 percent: change -1.5 percent of 4.66 million", "4.66 million: level 4660000 1", "4.2 percent: change -4.2 percent of 4.66 million"],
        "The port handled 38.6 million tons, 11 percent more than in 2009 but still 4 percent short of the record.": ["38.6 million tons: level 38600000 t", "11 percent: change 11 percent of 38.6 million tons", "4 percent: change -4 percent of 38.6 million tons"],
        "Fiji sold 1.2 million melons, 100,000 fewer than in April as the sales of Tonga slid to 60,000.": ["1.2 million: level 1200000 1", "100,000: change -100000 1 of 1.2 million", "60,000: level 60000 1"],
        "Power from the sun came to 12 billion kWh, up 21 percent on 2021 and equal to 19 percent of the total.": ["12 billion kWh: level 1.2e+10 kWh", "21 percent: change 21 percent of 12 billion kWh", "19 percent: share 19 percent of 12 billion kWh"],
        "A further 2.8 billion yuan was given by four partners, 2.3 times the sum of 2017.": ["2.8 billion yuan: level 2800000000 CNY", "four: level 4 1", "2.3 times: multiple 2.3 ratio of 2.8 billion yuan"],
    },
    "rates that are spoken of, parts of other figures, by how much": {
        "Growth brought a rule under which a seller gets back 15 percent of the fee.": ["15 percent: share 15 percent condition"],
        "Inflation eased for a fourth month and stood at 6.1 percent in Lagos. In Accra it stood at 9.4 percent.": ["fourth: rank 4 1", "6.1 percent: change 6.1 percent", "9.4 percent: change 9.4 percent"],
        "Unemployment fell again and stood at 6.1 percent.": ["6.1 percent: share 6.1 percent"],
        "The bank cut its growth forecast to 2.4 percent, and for 2019 it expects between 2.8 and 3.1 percent.": ["2.4 percent: change 2.4 percent target", "2.8: change 2.8 percent target", "3.1 percent: change 3.1 percent target"],
        "Kenya's GDP grew by 5.6 percent, nearly twice the regional average of 2.9 percent.": ["5.6 percent: change 5.6 percent", "twice: multiple 2 ratio of 5.6 percent approx", "2.9 percent: change 2.9 percent"],
        "Rye lost 11 percent; without it, growth would have been 3 percent.": ["11 percent: change -11 percent", "3 percent: change 3 percent"],
        "Mali had the largest increase, at 8.2 percent, and Chad posted the steepest loss at 4.4 percent.": ["8.2 percent: change 8.2 percent", "4.4 percent: change -4.4 percent"],
        "The office had first put the drop at 7,200.": ["first: vague", "7,200: change -7200 1 before"],
        "Wages averaged 412 euros, which is 31 euros, or 8.1 percent, more than in 2016.": ["412 euros: level 412 EUR", "31 euros: change 31 EUR of 412 euros", "8.1 percent: change 8.1 percent of 412 euros"],
        "The town has 48,200 people. That is 2,100, or 4.6 percent, fewer than in 2011.": ["48,200: level 48200 1", "2,100: change -2100 1 of 48,200", "4.6 percent: change -4.6 percent of 48,200"],
        "The fund had 54 million dollars; it was 60 million dollars, or 10 percent less than in May.": ["54 million dollars: level 54000000 USD", "60 million dollars: level 60000000 USD", "10 percent: change -10 percent of 60 million dollars"],
        "Towns grew by 3.2 million, while 2.4 million fewer people lived in villages.": ["3.2 million: change 3200000 1", "2.4 million: change -2400000 1"],
        "No fewer than 300 people came.": ["300: level 300 1 more_than"],
        "Rainfall came to 410 mm, 12 percent less than the average of 1981-2010.": ["410 mm: level 410 mm", "12 percent: change -12 percent of 410 mm"],
        "Milk cost 12 percent less than the national average.": ["12 percent: level -12 percent"],
        "Output rose 4 percent, with mining contributing 1.9 percentage points, followed by farms (+0.4 pp).": ["4 percent: change 4 percent", "1.9 percentage points: share 1.9 percentage_point of 4 percent", "+0.4 pp: share 0.4 percentage_point"],
        "The strike took 0.3 percentage points off growth.": ["0.3 percentage points: share -0.3 percentage_point"],
        "Exports slipped by 3.1 percent to 9 billion dollars, and their share by 0.8 percentage points to 41 percent.": ["3.1 percent: change -3.1 percent of 9 billion dollars", "9 billion dollars: level 9000000000 USD", "0.8 percentage points: change -0.8 percentage_point of 41 percent", "41 percent: share 41 percent of 9 billion dollars"],
        "Rents are two-thirds of the national average, and the price is a fifth of its 2008 peak of 140 dollars.": ["two-thirds: multiple 0.666667 ratio", "a fifth: multiple 0.2 ratio", "140 dollars: level 140 USD"],
        "A third of the high-tech firms moved, and three quarters of the average herd survived.": ["A third: share 33.33333333 percent", "three quarters: share 75 percent"],
        "The firm pays half what rivals pay.": ["half: multiple 0.5 ratio"],
        "Growth slowed to half last year's pace.": ["half: multiple 0.5 ratio"],
        "Yields were a quarter of the 12 percent seen in 2011.": ["a quarter: multiple 0.25 ratio", "12 percent: share 12 percent"],
        "Its turnover multiplied by 14 to 3.1 million pesos.": ["14: multiple 14 ratio of 3.1 million pesos", "3.1 million pesos: level 3100000 MXN"],
        "The ratio of nurses to doctors fell from 3.4 in the year before to 3.1.": ["3.4: multiple 3.4 ratio", "3.1: multiple 3.1 ratio"],
        "Mines lost 3,100 jobs in May and 7,400 since 2019. Banks shed 900 posts, the eighth monthly fall in a row, and hotels another 300.": ["3,100: change -3100 1", "7,400: change -7400 1", "900: change -900 1", "eighth: rank 8 1", "300: change -300 1"],
        "Tunisia's employers add 6,100 jobs a month.": ["6,100: change 6100 1"],
        "They turn down three out of four bids.": ["three out of four: share 75 percent"],
    },
    "which level it is that changed": {
        "Nurses numbered 12,400; this is 650 fewer than in 2018.": ["12,400: level 12400 1", "650: change -650 1 of 12,400"],
        "The ferry carried 820 cars and 310 trucks; the latter rose by 9 percent, compared with 4 percent for the former.": ["820: level 820 1", "310: level 310 1", "9 percent: change 9 percent of 310", "4 percent: change 4 percent of 820"],
        "Shipments fell by 90,000 tons, or 2.4 percent, to 3.7 million tons, and stayed above 3 million tons.": ["90,000 tons: change -90000 t of 3.7 million tons", "2.4 percent: change -2.4 percent of 3.7 million tons", "3.7 million tons: level 3700000 t", "3 million tons: level 3000000 t more_than"],
        "Turnover of the branch jumped 41 percent, which was six times the growth rate of industry.": ["41 percent: change 41 percent", "six times: multiple 6 ratio of 41 percent"],
        "The lake sinks by 30 cm a year, twice the pace of the 1990s.": ["30 cm: change -30 cm", "twice: multiple 2 ratio of 30 cm"],
        "The state has invested 2.4 billion pesos in 85 new schools, 30 percent more than in 2020.": ["2.4 billion pesos: level 2400000000 MXN", "85: level 85 1", "30 percent: change 30 percent of 2.4 billion pesos"],
        "A clerk in Oslo who earns 42,000 kroner was paid the equivalent of 4,300 euros.": ["42,000 kroner: level 42000 NOK", "4,300 euros: equivalent 4300 EUR of 42,000 kroner"],
        "Cotton is sown on 52,000 hectares - three times the area of 2004.": ["52,000 hectares: level 52000 ha", "three times: multiple 3 ratio of 52,000 hectares"],
        "Planters put the harvest at 12.6 million tonnes, 1.4 million more than in May.": ["12.6 million tonnes: level 12600000 t", "1.4 million: change 1400000 t of 12.6 million tonnes"],
        "The region has 14.2 beds per 10,000 people, 1.3 more than in 2015.": ["14.2: level 14.2 1/10,000 people", "10,000: name", "1.3: change 1.3 1/10,000 people of 14.2"],
        "Lleida, with 64 wineries, saw the fastest growth, 23 percent.": ["64: level 64 1", "23 percent: change 23 percent of 64"],
        "There were 18,000 more people working in hotels than in June, bringing the total number employed in that trade to 1.1 million.": ["18,000: change 18000 1 of 1.1 million", "1.1 million: level 1100000 1"],
        "Peru shipped 214,000 tons of fishmeal worth $330 million, a fall of 7 percent in volume.": ["214,000 tons: level 214000 t", "$330 million: level 330000000 USD", "7 percent: change -7 percent of 214,000 tons"],
        "Farmers planted 9,000 hectares of beets and dug up 510,000 tonnes, from an area that grew by 3 percent.": ["9,000 hectares: level 9000 ha", "510,000 tonnes: level 510000 t", "3 percent: change 3 percent of 9,000 hectares"],
        "Lesotho planted 2,600 hectares of trees. The area was 8 percent larger than in 2003.": ["2,600 hectares: level 2600 ha", "8 percent: change 8 percent of 2,600 hectares"],
        "Dairy prices added 6 points to reach 231.": ["6 points: change 6 1 of 231", "231: level 231 1"],
        "In May it sent $400 million, a drop of 20 percent from the previous year's record of $500 million. It remained 5 percent above the level of 2021.": ["$400 million: level 400000000 USD", "20 percent: change -20 percent of $400 million", "$500 million: level 500000000 USD", "5 percent: change 5 percent of $400 million"],
    },
    "a verb of change before its rate and level": {
        "Retail sales in Ohio slipped 1.2 percent to $14.3 billion in May.": ["1.2 percent: change -1.2 percent of $14.3 billion", "$14.3 billion: level 1.43e+10 USD"],
        "Loans outstanding grew 10.6 percent year on year to 237.59 trillion yuan, while deposits rose 10 percent to 284 trillion yuan.": ["10.6 percent: change 10.6 percent of 237.59 trillion yuan", "237.59 trillion yuan: level 2.3759e+14 CNY", "10 percent: change 10 percent of 284 trillion yuan", "284 trillion yuan: level 2.84e+14 CNY"],
        "The population shrank by 850,000 to 1.41 billion.": ["850,000: change -850000 1 of 1.41 billion", "1.41 billion: level 1410000000 1"],
        "Water levels rose by two meters to 31.5 meters.": ["two meters: change 2 m of 31.5 meters", "31.5 meters: level 31.5 m"],
        "Tourism revenue totaled 3.1 billion baht, up by 400 million baht or 14.8 percent.": ["3.1 billion baht: level 3100000000 THB", "400 million baht: change 400000000 THB of 3.1 billion baht", "14.8 percent: change 14.8 percent of 3.1 billion baht"],
    },
    "comparatives behind a number": {
        "Average monthly pay stood at 7,100 zloty, 12.6% more than a year earlier.": ["7,100 zloty: level 7100 PLN", "12.6%: change 12.6 percent of 7,100 zloty"],
        "Exports to Japan, at 3.4 billion dollars, were a third lower than a year ago.": ["3.4 billion dollars: level 3400000000 USD", "a third: change -33.33333333 percent of 3.4 billion dollars"],
        "Mexico's auto output totalled 3.78 million vehicles, 14.2 percent above the level of 2022.": ["3.78 million: level 3780000 1", "14.2 percent: change 14.2 percent of 3.78 million"],
        "The country's largest bank made a profit of 12.4 billion pounds, 1.9 billion pounds less than a year ago.": ["12.4 billion pounds: level 1.24e+10 GBP", "1.9 billion pounds: change -1900000000 GBP of 12.4 billion pounds"],
        "Consumer prices were 2.8 percent higher than a year before.": ["2.8 percent: change 2.8 percent"],
    },
    "nouns of change": {
        "Turkey's exports hit $23.4 billion in March, a 3.4-percent year-on-year increase, and its imports $29.6 billion, down 6.3 percent.": ["$23.4 billion: level 2.34e+10 USD", "3.4-percent: change 3.4 percent of $23.4 billion", "$29.6 billion: level 2.96e+10 USD", "6.3 percent: change -6.3 percent of $29.6 billion"],
        "The Philippines received 8.26 million visitors, a 15.2 percent jump from 7.17 million in 2018.": ["8.26 million: level 8260000 1", "15.2 percent: change 15.2 percent of 8.26 million", "7.17 million: level 7170000 1"],
    },
    "growth and inflation are told as changes, whatever the verb": {
        "The Chilean economy expanded at an annual rate of 2.3 percent in the second quarter, down from 3.1 percent a year ago.": ["2.3 percent: change 2.3 percent", "3.1 percent: change 3.1 percent"],
        "Ghana's inflation quickened to 23.2 percent in December from 22.4 percent.": ["23.2 percent: change 23.2 percent", "22.4 percent: change 22.4 percent"],
        "Output growth slowed by 0.7 points to 3.2 percent.": ["0.7 points: change -0.7 percentage_point", "3.2 percent: change 3.2 percent"],
        "The decline in housing starts narrowed to 3.4 percent from 9.8 percent.": ["3.4 percent: change -3.4 percent", "9.8 percent: change -9.8 percent"],
        "The bank raised its forecast for GDP growth in Peru for 2025, from 2.4% to 2.9%.": ["2.4%: change 2.4 percent target", "2.9%: change 2.9 percent target"],
        "Iceland's economy would contract by 2% to 3%.": ["2%: change -2 percent target", "3%: change -3 percent target"],
        "Fiji's GDP was at around 3.5%, it rose to 4.1%.": ["3.5%: change 3.5 percent approx", "4.1%: change 4.1 percent"],
        "Inflation has been a burden for years, reaching as high as 31% in 2022.": ["31%: change 31 percent"],
    },
    "verbs left out": {
        "The GDP deflator rose 3.1 percent, the CPI 2.9 percent.": ["3.1 percent: change 3.1 percent", "2.9 percent: change 2.9 percent"],
        "Industrial output was up 5.6 percent, mining 3.1 percent, and manufacturing 6.2 percent.": ["5.6 percent: change 5.6 percent", "3.1 percent: change 3.1 percent", "6.2 percent: change 6.2 percent"],
        "Cargo volume was down by 7%, containers by 5% and bulk by 9%.": ["7%: change -7 percent", "5%: change -5 percent", "9%: change -9 percent"],
        "Electricity use rose 4.1 percent; that of industry, 3.8 percent; of services, 9.5 percent.": ["4.1 percent: change 4.1 percent", "3.8 percent: change 3.8 percent", "9.5 percent: change 9.5 percent"],
        "Vietnam shipped 7.1 million tons of rice, up 10.4 percent in volume and 16.7 percent in value.": ["7.1 million tons: level 7100000 t", "10.4 percent: change 10.4 percent of 7.1 million tons", "16.7 percent: change 16.7 percent of 7.1 million tons"],
        "Patents went up from 22,400 to 30,450, i.e. by 35.9 per cent.": ["22,400: level 22400 1", "30,450: level 30450 1", "35.9 per cent: change 35.9 percent of 30,450"],
    },
    "shares point to the part and never to the whole": {
        "Of the 4,200 applicants, 1,260, or 30 percent, were women.": ["4,200: level 4200 1", "1,260: level 1260 1", "30 percent: share 30 percent of 1,260"],
        "Beef exports were valued at 1.1 billion dollars, or 9 percent of the total.": ["1.1 billion dollars: level 1100000000 USD", "9 percent: share 9 percent of 1.1 billion dollars"],
        "It has 21 of the 164 rural parks of the region, a share of 12.8 percent.": ["21: level 21 1", "164: level 164 1", "12.8 percent: share 12.8 percent of 21"],
        "Of all 5,000 companies, 62% are private.": ["5,000: level 5000 1", "62%: share 62 percent"],
        "Output was 7.34 million tons, up from 5.77 million tons in 2019, and equal to 18.7 percent, or more than a sixth, of the national output.": ["7.34 million tons: level 7340000 t", "5.77 million tons: level 5770000 t", "18.7 percent: share 18.7 percent of 7.34 million tons", "a sixth: share 16.66666667 percent of 7.34 million tons more_than"],
        "Large contracts made up 4 percent of all but 80.1 percent of their value, or 1.79 trillion won.": ["4 percent: share 4 percent", "80.1 percent: share 80.1 percent of 1.79 trillion won", "1.79 trillion won: level 1.79e+12 KRW"],
        "Gas generated 101.7 TWh, down by a fifth, and its share slid 4.4 percentage points to 34.7%.": ["101.7 TWh: level 101.7 TWh", "a fifth: change -20 percent of 101.7 TWh", "4.4 percentage points: change -4.4 percentage_point of 34.7%", "34.7%: share 34.7 percent of 101.7 TWh"],
        "The airport served 18.6 million passengers, 2.5 times as many as in 2021, but still only 78 percent of the 2019 figure.": ["18.6 million: level 18600000 1", "2.5 times: multiple 2.5 ratio of 18.6 million", "78 percent: share 78 percent of 18.6 million"],
    },
    "rates as shares, points between them": {
        "Unemployment in Spain dropped by 0.4 percentage points to 11.9 percent.": ["0.4 percentage points: change -0.4 percentage_point of 11.9 percent", "11.9 percent: share 11.9 percent"],
        "The bank cut its key rate by 25 basis points to 4.25 percent.": ["25 basis points: change -0.25 percentage_point of 4.25 percent", "4.25 percent: share 4.25 percent"],
        "The proportion of women has gone up by 3 percentage points, to 21%.": ["3 percentage points: change 3 percentage_point of 21%", "21%: share 21 percent"],
        "The tariff of 12% will be cut by 2% a year.": ["12%: share 12 percent", "2%: change -2 percentage_point of 12% target"],
        "Growth was 1.7 percentage points above the national average.": ["1.7 percentage points: level 1.7 percentage_point"],
        "The decline narrowed by 2 percentage points.": ["2 percentage points: change 2 percentage_point"],
    },
    "multiples": {
        "The number of electric cars in Poland doubled to 64,000.": ["doubled: multiple 2 ratio of 64,000", "64,000: level 64000 1"],
        "Chip imports dropped by nearly a quarter to 103.6 billion units.": ["a quarter: change -25 percent of 103.6 billion approx", "103.6 billion: level 1.036e+11 1"],
        "GDP per capita reached $12,700, one-fifth of Switzerland's $63,500.": ["$12,700: level 12700 USD", "one-fifth: multiple 0.2 ratio of $12,700", "$63,500: level 63500 USD"],
        "The country still uses three times as much oil, consuming 20.4 million barrels a day.": ["three times: multiple 3 ratio of 20.4 million barrels a day", "20.4 million barrels a day: level 20400000 bbl/d"],
        "Exports increased by 1.5 times.": ["1.5 times: change 150 percent"],
        "Investment of 3.5 billion dollars, three and a half times that of 2019, was approved.": ["3.5 billion dollars: level 3500000000 USD", "three and a half times: multiple 3.5 ratio of 3.5 billion dollars"],
    },
    "lists and respectively": {
        "Norway exported 1.2 million tonnes of salmon, worth 122 billion yen, up 15 and 7 percent respectively.": ["1.2 million tonnes: level 1200000 t", "122 billion yen: level 1.22e+11 JPY", "15: change 15 percent of 1.2 million tonnes", "7 percent: change 7 percent of 122 billion yen"],
        "Sales amounted to 4.5 million units, including 1.2 million exported ones, up 12 percent and 35 percent, respectively.": ["4.5 million: level 4500000 1", "1.2 million: level 1200000 1", "12 percent: change 12 percent of 4.5 million", "35 percent: change 35 percent of 1.2 million"],
        "The three regions spent 39.6, 9.1 and 4.4 billion pesos.": ["three: vague", "39.6: level 3.96e+10 MXN", "9.1: level 9100000000 MXN", "4.4 billion pesos: level 4400000000 MXN"],
        "Between 20 and 25 percent of farms have closed since 2015.": ["20: share 20 percent", "25 percent: share 25 percent"],
    },
    "units told once": {
        "Brazil produced 154 million tons of soybeans, whereas Argentina harvested just 25 million.": ["154 million tons: level 154000000 t", "25 million: level 25000000 t"],
        "The country uses 20.4 million barrels a day while Japan uses only 3.4 million.": ["20.4 million barrels a day: level 20400000 bbl/d", "3.4 million: level 3400000 bbl/d"],
        "Consumption was 64 million tons compared to the neighbour's 38 million.": ["64 million tons: level 64000000 t", "38 million: level 38000000 t"],
        "The subsidy is 800 yuan per ton, up from 650 yuan.": ["800 yuan per ton: level 800 CNY/t", "650 yuan: level 650 CNY/t"],
        "The yield reached 6,420 kilograms per hectare, an increase of 85 kg.": ["6,420 kilograms per hectare: level 6420 kg/ha", "85 kg: change 85 kg/ha of 6,420 kilograms per hectare"],
        "Revenue of the biggest firm was 40 billion euros, that of all firms 95 billion.": ["40 billion euros: level 4e+10 EUR", "95 billion: level 9.5e+10 EUR"],
        "GDP reached 2 trillion yuan while its population topped 50 million.": ["2 trillion yuan: level 2e+12 CNY", "50 million: level 50000000 1 more_than"],
        "Half of the teams are led by people under 30.": ["Half: share 50 percent", "30: level 30 year less_than condition"],
    },
    "the same amount told again": {
        "It cost 4.5 billion rand ($240 million).": ["4.5 billion rand: level 4500000000 ZAR", "$240 million: equivalent 240000000 USD of 4.5 billion rand"],
    },
    "places climbed": {
        "Hungary ranked 25th among 64 economies, two places higher than in 2022.": ["25th: rank 25 1", "64: level 64 1", "two: change 2 1 of 25th"],
        "By value the province climbed two places to rank fifth in the country.": ["two: change 2 1 of fifth", "fifth: rank 5 1"],
    },
    "one change told as a number and in percent": {
        "In Norway employment was up by 31,000 or 1.1%.": ["31,000: change 31000 1", "1.1%: change 1.1 percent"],
        "Prices rose by 5 or 6 percent.": ["5: change 5 percent", "6 percent: change 6 percent"],
    },
    "revisions": {
        "The ministry revised its estimate of growth from 2.1 percent to 1.8 percent.": ["2.1 percent: change 2.1 percent before", "1.8 percent: change 1.8 percent after"],
        "Kenya's tea output, first reported as 530,000 tonnes, was 570,000 tonnes, the corrected number shows.": ["first: vague", "530,000 tonnes: level 530000 t before", "570,000 tonnes: level 570000 t after"],
        "Preliminary data had put the trade surplus at $5.2 billion; the final figure is $4.8 billion.": ["$5.2 billion: level 5200000000 USD before", "$4.8 billion: level 4800000000 USD after"],
        "Unemployment in Poland was 5.9 percent before the recount.": ["5.9 percent: share 5.9 percent before"],
        "The figure was revised upward to 4.9 percent from the initially reported 4.6 percent.": ["4.9 percent: share 4.9 percent after", "4.6 percent: share 4.6 percent before"],
        "Last year's output was corrected to 62,000 tons.": ["62,000 tons: level 62000 t after"],
    },
    "level and rate in two sentences": {
        "Sales increased by 7.6 percent during July. It reported that 129,094 cars were sold during the month.": ["7.6 percent: change 7.6 percent of 129,094", "129,094: level 129094 1"],
        "Military spending will increase by 7.5 percent for 2025. It said that military spending would be 532.1 billion yuan.": ["7.5 percent: change 7.5 percent of 532.1 billion yuan target", "532.1 billion yuan: level 5.321e+11 CNY target"],
    },
    "rates and amounts of one change": {
        "The livestock count fell by 10 percent, or 7.1 million head, to 64.7 million.": ["10 percent: change -10 percent of 64.7 million", "7.1 million: change -7100000 1 of 64.7 million", "64.7 million: level 64700000 1"],
        "Last year, the average price was €3,450, €120 or 3.6% more than in 2022.": ["€3,450: level 3450 EUR", "€120: change 120 EUR of €3,450", "3.6%: change 3.6 percent of €3,450"],
        "Milk output jumped from 1.59 million tons to 4.31 million tons in seven years, an average of 15.3 percent a year.": ["1.59 million tons: level 1590000 t", "4.31 million tons: level 4310000 t", "seven years: duration 7 year", "15.3 percent: change 15.3 percent of 4.31 million tons"],
        "The deficit narrowed by 12% to €1.1bn.": ["12%: change -12 percent of €1.1bn", "€1.1bn: level 1100000000 EUR"],
        "Hotel occupancy averaged 71.6%, 8.1 points higher than a year ago.": ["71.6%: share 71.6 percent", "8.1 points: change 8.1 percentage_point of 71.6%"],
        "The federal government funded 18 percent, down from a peak of 67 percent in 1964.": ["18 percent: share 18 percent", "67 percent: share 67 percent"],
        "Businesses spent $692 billion, 9.8 percent more than the $630 billion of 2021.": ["$692 billion: level 6.92e+11 USD", "9.8 percent: change 9.8 percent of $692 billion", "$630 billion: level 6.3e+11 USD"],
    },
    "four levels and four rates": {
        "There were 4.8 million horses, 5.4 million cattle, 29.4 million sheep and 24.6 million goats, down 1.9%, 1.2%, 10.2% and 11.6% respectively.": ["4.8 million: level 4800000 1", "5.4 million: level 5400000 1", "29.4 million: level 29400000 1", "24.6 million: level 24600000 1", "1.9%: change -1.9 percent of 4.8 million", "1.2%: change -1.2 percent of 5.4 million", "10.2%: change -10.2 percent of 29.4 million", "11.6%: change -11.6 percent of 24.6 million"],
        "Of the total, $119 billion (15 percent) went to basic research, $146 billion (18 percent) to applied research.": ["$119 billion: level 1.19e+11 USD", "15 percent: share 15 percent of $119 billion", "$146 billion: level 1.46e+11 USD", "18 percent: share 18 percent of $146 billion"],
    },
    "amounts beside a verb, gaps to another rate": {
        "The premium was cut from 1,500 to 1,200 yuan per family.": ["1,500: level 1500 CNY", "1,200 yuan: level 1200 CNY"],
        "Total freight reached 1.2 billion tons: 640 million by road, 410 million by rail and 150 million by water.": ["1.2 billion tons: level 1200000000 t", "640 million: level 640000000 t", "410 million: level 410000000 t", "150 million: level 150000000 t"],
        "The growth rate of exports was 8.4 percent, 3.1 percentage points lower than that of imports.": ["8.4 percent: change 8.4 percent", "3.1 percentage points: level -3.1 percentage_point"],
        "The budget of 120 million euros was exceeded by 14 million euros.": ["120 million euros: level 120000000 EUR", "14 million euros: level 14000000 EUR"],
        "It rested on an oil price of $82 per barrel in 2021 and $79 in 2022.": ["$82 per barrel: level 82 USD/bbl", "$79: level 79 USD/bbl"],
        "Brent crude cost $76.61 a barrel; it had cost $119.81 in June.": ["$76.61 a barrel: level 76.61 USD/bbl", "$119.81: level 119.81 USD/bbl"],
        "It sold rice at 35 yuan per kg and earned 80 yuan in fees.": ["35 yuan per kg: level 35 CNY/kg", "80 yuan: level 80 CNY"],
        "Pork prices dropped by 30.1 percent, nearly a third.": ["30.1 percent: change -30.1 percent", "a third: change -33.33333333 percent approx"],
        "Sales rose 48 percent, half of them abroad.": ["48 percent: change 48 percent", "half: share 50 percent"],
        "Oil fell below $50 a barrel, dropping $3.12 to settle at $49.62.": ["$50 a barrel: level 50 USD/bbl less_than", "$3.12: change -3.12 USD of $49.62", "$49.62: level 49.62 USD"],
        "Interest rates were cut by half a percentage point to 1.5%.": ["half a percentage point: change -0.5 percentage_point of 1.5%", "1.5%: share 1.5 percent"],
        "The bailout, worth 85 billion euros, includes 35 billion for the banks.": ["85 billion euros: level 8.5e+10 EUR", "35 billion: level 3.5e+10 EUR"],
        "The Nikkei 225 closed down 762.5 points, or 9.6%, at 7,162.": ["225: name", "762.5 points: change -762.5 1 of 7,162", "9.6%: change -9.6 percent of 7,162", "7,162: level 7162 1"],
        "GM sold 181,000 vehicles, 4% fewer than in July 2008, while Ford's sales gained 2.4%.": ["181,000: level 181000 1", "4%: change -4 percent of 181,000", "2.4%: change 2.4 percent"],
    },
    "compared with, and no hedge": {
        "Payrolls in Canada rose by 60,000 in June, well above the 20,000 that was expected.": ["60,000: change 60000 1", "20,000: level 20000 1 target"],
        "The index fell to 48.6, below the 50-point mark.": ["48.6: level 48.6 1", "50-point: level 50 1"],
        "The jobless rate in Chile edged up to 8.7 percent from 8.5 percent.": ["8.7 percent: share 8.7 percent", "8.5 percent: share 8.5 percent"],
        "Its debt ratio may not exceed 65 percent.": ["65 percent: share 65 percent less_than condition"],
        "Its value passed the mark of 2 trillion dollars.": ["2 trillion dollars: level 2e+12 USD more_than"],
        "That exceeds the 97 million tonnes harvested in 2021.": ["97 million tonnes: level 97000000 t"],
    },
    "hedges behind the noun": {
        "Farms with 500 pigs or more must report.": ["500: level 500 1 more_than condition"],
        "Some 40 tractors or so were sold.": ["40: level 40 1 approx"],
        "More than 60 schools and 1,200 teachers took part.": ["60: level 60 1 more_than", "1,200: level 1200 1 more_than"],
    },
    "units told once, with the same joint": {
        "Lagos led with 4.2 trillion naira, ahead of Rivers with 2.1 and Kano with 1.8.": ["4.2 trillion naira: level 4.2e+12 NGN", "2.1: level 2.1e+12 NGN", "1.8: level 1.8e+12 NGN"],
        "Rents rose by 3.4 in the cities and by 1.2 percent in the villages.": ["3.4: change 3.4 percent", "1.2 percent: change 1.2 percent"],
        "The plants have 41.2 million kilowatts, among which coal took 30.5 million, hydro 8.1 million and wind 2.6 million.": ["41.2 million kilowatts: level 41200000 kW", "30.5 million: level 30500000 kW", "8.1 million: level 8100000 kW", "2.6 million: level 2600000 kW"],
        "Rice sold for 0.62 dollars per kg in May, against 0.55 dollars a year ago.": ["0.62 dollars per kg: level 0.62 USD/kg", "0.55 dollars: level 0.55 USD/kg"],
        "Output of barley was 3.4 million tonnes (2009: 3.9 million).": ["3.4 million tonnes: level 3400000 t", "3.9 million: level 3900000 t"],
        "The peso was quoted at 20.4 to the dollar.": ["20.4: level 20.4 MXN"],
        "Sheep numbered 2.4 million or 3.1 percent more than in 2015.": ["2.4 million: level 2400000 1", "3.1 percent: change 3.1 percent of 2.4 million"],
    },
    "gaps and contributions in points": {
        "The gap between men and women narrowed from 14 to 9 percentage points.": ["14: level 14 percentage_point", "9 percentage points: level 9 percentage_point"],
        "The spread over German bonds widened to 210 basis points.": ["210 basis points: level 2.1 percentage_point"],
        "Services contributed 3.1 percentage points to growth.": ["3.1 percentage points: share 3.1 percentage_point"],
        "Wages grew 5 percent, and the growth rate was 1.2 percentage points lower than that of the year before.": ["5 percent: change 5 percent", "1.2 percentage points: change -1.2 percentage_point of 5 percent"],
        "Solar made up 18 percent, 4 percentage points up on a year before but far below the average of 25 percent.": ["18 percent: share 18 percent", "4 percentage points: change 4 percentage_point of 18 percent", "25 percent: share 25 percent"],
    },
    "a rate of growth told again": {
        "Growth in Peru would reach 3.1% in 2025, but fall to 2.4% in the year after.": ["3.1%: change 3.1 percent target", "2.4%: change 2.4 percent target"],
        "Turkish inflation slowed to 61.8 percent in July. Economists had expected a reading of 62.1 percent.": ["61.8 percent: change 61.8 percent", "62.1 percent: change 62.1 percent target"],
        "Lima recorded the highest inflation at 7.1 percent, followed by Cusco (6.4 percent) and Tacna (6.2 percent).": ["7.1 percent: change 7.1 percent", "6.4 percent: change 6.4 percent", "6.2 percent: change 6.2 percent"],
        "Retail sales rose 0.7%, considerably more than the forecast of 0.3%.": ["0.7%: change 0.7 percent", "0.3%: change 0.3 percent target"],
        "GDP is up 2.3% for the year, but short of the 2.5% which the government had predicted.": ["2.3%: change 2.3 percent", "2.5%: change 2.5 percent target"],
        "The fund sees growth of 2.5 per cent this year and 2.3 per cent in the next.": ["2.5 per cent: change 2.5 percent", "2.3 per cent: change 2.3 percent"],
        "Clothing sales were off 1.6%.": ["1.6%: change -1.6 percent"],
        "Its growth slowed to 3 percent, roughly half the 5.8 percent seen in 2011.": ["3 percent: change 3 percent", "half: multiple 0.5 ratio approx", "5.8 percent: change 5.8 percent"],
        "The natural growth rate was 4.02 per mille.": ["4.02 per mille: share 4.02 permille"],
    },
    "changes in other words": {
        "Feed has become dearer by a tenth.": ["a tenth: change 10 percent"],
        "Steel became cheaper by 12 percent.": ["12 percent: change -12 percent"],
        "The clinic cut waiting times, a cut of 56 percent.": ["56 percent: change -56 percent"],
        "Pay rose to 812 euros, a nominal increase of 8.8 percent and a real one of 2.6 percent.": ["812 euros: level 812 EUR", "8.8 percent: change 8.8 percent of 812 euros", "one: vague", "2.6 percent: change 2.6 percent of 812 euros"],
        "Rents were 900 euros in May, a rise of more than a third.": ["900 euros: level 900 EUR", "a third: change 33.33333333 percent of 900 euros more_than"],
        "Timber imports came to 11.2 million tons, minus 7.5% from 2017.": ["11.2 million tons: level 11200000 t", "minus 7.5%: change -7.5 percent of 11.2 million tons"],
        "The closure adds 4,000 to the jobless.": ["4,000: change 4000 1"],
        "The state grows 28 percent of the coffee crop.": ["28 percent: share 28 percent"],
        "Households have 2.3 persons, 0.4 persons less than in 2010.": ["2.3: level 2.3 1", "0.4: change -0.4 1 of 2.3"],
        "In the third quarter it was 54 billion pesos, or 27 percent less than in the second.": ["54 billion pesos: level 5.4e+10 MXN", "27 percent: change -27 percent of 54 billion pesos"],
        "Approval fell by a third, from 60 to 40 percent.": ["a third: change -33.33333333 percent of 40 percent", "60: share 60 percent", "40 percent: share 40 percent"],
        "The harvest was 8% above that of 2019 but still 4% short of the record.": ["8%: change 8 percent", "4%: change -4 percent"],
        "Imports were down 3.4 percent on the year and 0.6 percent on the month.": ["3.4 percent: change -3.4 percent", "0.6 percent: change -0.6 percent"],
    },
    "the same amount told again without brackets": {
        "Income per head was 36,400 yuan, equal to 5,766 dollars.": ["36,400 yuan: level 36400 CNY", "5,766 dollars: equivalent 5766 USD of 36,400 yuan"],
        "The yield was 3,300 kg per hectare, or about 49 bushels per acre.": ["3,300 kg per hectare: level 3300 kg/ha", "49 bushels per acre: equivalent 49 bu/acre of 3,300 kg per hectare approx"],
    },
    "which level a change belongs to": {
        "Spain spent 17 billion euros on research, 9 percent more than in 2021, which lifted its share to 1.44 percent of GDP.": ["17 billion euros: level 1.7e+10 EUR", "9 percent: change 9 percent of 17 billion euros", "1.44 percent: share 1.44 percent of 17 billion euros"],
        "Coal output rose by 3.3 percent to 49 million tonnes and power generation by 6 percent.": ["3.3 percent: change 3.3 percent of 49 million tonnes", "49 million tonnes: level 49000000 t", "6 percent: change 6 percent"],
        "Real wages fell by 12 and 10 percent, respectively.": ["12: change -12 percent", "10 percent: change -10 percent"],
        "The index rose 1.06 percent, 0.05 percentage points faster than in May.": ["1.06 percent: change 1.06 percent", "0.05 percentage points: change 0.05 percentage_point of 1.06 percent"],
        "Services grew by 2.4 percent, contributing 6 percent to the growth.": ["2.4 percent: change 2.4 percent", "6 percent: share 6 percent of 2.4 percent"],
        "Samoa registered 66,000 firms with capital of 8 million tala, up 3.8 percent in number.": ["66,000: level 66000 1", "8 million tala: level 8000000 WST", "3.8 percent: change 3.8 percent of 66,000"],
    },
    "scenario": {
        "Corn output is seen at 100 million tonnes.": ["100 million tonnes: level 100000000 t target"],
        "Inflation eased less than expected to 3.2 percent.": ["3.2 percent: change 3.2 percent"],
        "Only 3 billion rupees of the 40 billion rupees planned has come in.": ["3 billion rupees: level 3000000000 INR", "40 billion rupees: level 4e+10 INR target"],
        "Investment of 90 million euros is planned.": ["90 million euros: level 90000000 EUR target"],
        "Exports are expected to reach 73 million tonnes against 74 million in 2019 and 83 million in 2018.": ["73 million tonnes: level 73000000 t target", "74 million: level 74000000 t", "83 million: level 83000000 t"],
        "Some 180 buses are on the road, and by 2030 there should be 5,000.": ["180: level 180 1 approx", "5,000: level 5000 1 target"],
        "The May contract fell 20-1/2 cents to $8.70-3/4 per bushel.": ["20-1/2 cents: change -0.205 USD/bu of $8.70-3/4 per bushel", "$8.70-3/4 per bushel: level 8.7075 USD/bu"],
        "Those who would not listen were fined: 94 firms had to pay.": ["94: level 94 1"],
        "A driver is entitled to a subsidy of 1.2 dollars per kilometer.": ["1.2 dollars per kilometer: level 1.2 USD/km condition"],
    },
    "jobs and other net changes of counts": {
        "Mining lost 8,000 posts and services 3,000.": ["8,000: change -8000 1", "3,000: change -3000 1"],
        "Employers added 21,000 jobs in May.": ["21,000: change 21000 1"],
        "There were 24,000 more people working on farms than in April.": ["24,000: change 24000 1"],
        "Transport shed 2,100 workers.": ["2,100: change -2100 1"],
    },
    "ratios told alone": {
        "The ratio of the two fell from 2.60 to 2.54.": ["two: level 2 1", "2.60: multiple 2.6 ratio", "2.54: multiple 2.54 ratio"],
        "Revenue multiplied by 3.2 in five years.": ["3.2: multiple 3.2 ratio", "five years: duration 5 year"],
        "There are 2,214 firms and 870 labs, 3.2 and 4.6 times the numbers of 2018.": ["2,214: level 2214 1", "870: level 870 1", "3.2: multiple 3.2 ratio of 2,214", "4.6 times: multiple 4.6 ratio of 870"],
    },
    "gaps to places and targets": {
        "Power costs 0.33 dollars per kWh, 40 percent less than in Norway.": ["0.33 dollars per kWh: level 0.33 USD/kWh", "40 percent: level -40 percent"],
        "Services made up 55 percent, 22 percentage points more than manufacturing.": ["55 percent: share 55 percent", "22 percentage points: level 22 percentage_point"],
        "The rate is two percentage points above the 2% target.": ["two percentage points: level 2 percentage_point", "2%: share 2 percent target"],
    },
    "what is told behind, a plus, a part of a point": {
        "Honda sold 469,000, a plus of 1.3%.": ["469,000: level 469000 1", "1.3%: change 1.3 percent of 469,000"],
        "The rate rose by 0.6 of a percentage point to 7.4 percent.": ["0.6 of a percentage point: change 0.6 percentage_point of 7.4 percent", "7.4 percent: share 7.4 percent"],
        "It paid up to 40% more for sugar.": ["40%: change 40 percent less_than"],
        "It pushed the poverty rate from 8.7 percent down to 1.8 percent.": ["8.7 percent: share 8.7 percent", "1.8 percent: share 1.8 percent"],
    },
    "verbs left out behind a comparison": {
        "The index fell 1.1 percent from the same month of last year and the core index 6.1 percent.": ["1.1 percent: change -1.1 percent", "6.1 percent: change -6.1 percent"],
        "Output was flat, after declines of 0.5 percent in June and 0.3 percent in May.": ["0.5 percent: change -0.5 percent", "0.3 percent: change -0.3 percent"],
        "Mining was up 0.7 percent, following a revised 3.1 percent in May.": ["0.7 percent: change 0.7 percent", "3.1 percent: change 3.1 percent"],
        "Investment grew 6.1 percent in five months, compared with 7 percent for January to April.": ["6.1 percent: change 6.1 percent", "five months: duration 5 month", "7 percent: change 7 percent"],
    },
    "units of another thing in the same sentence": {
        "Argentina will grow 53 million tonnes and Paraguay 9.9 million.": ["53 million tonnes: level 53000000 t target", "9.9 million: level 9900000 t target"],
        "The average ship measured 41,500 gross tonnes, against 36,900.": ["41,500 gross tonnes: level 41500 GT", "36,900: level 36900 GT"],
        "Oslo had 111.2 patents per 10,000 people, ahead of Bergen (47.5) and Molde (26.5).": ["111.2: level 111.2 1/10,000 people", "10,000: name", "47.5: level 47.5 1/10,000 people", "26.5: level 26.5 1/10,000 people"],
        "Oil settled at $51.23 a barrel; Brent rose to $52.51.": ["$51.23 a barrel: level 51.23 USD/bbl", "$52.51: level 52.51 USD/bbl"],
        "Urban income was 40,512 pesos (+4.1) and rural income 15,937 pesos (+6.3 percent).": ["40,512 pesos: level 40512 MXN", "+4.1: change 4.1 percent of 40,512 pesos", "15,937 pesos: level 15937 MXN", "+6.3 percent: change 6.3 percent of 15,937 pesos"],
        "Warming is held to 1.5 degrees.": ["1.5 degrees: level 1.5 degC"],
    },
    "a count in the phrase of a rate is none of its level": {
        "Inflation in the 15 countries that use the euro climbed to 4% in June.": ["15: level 15 1", "4%: change 4 percent"],
    },
    "contract and contracts": {
        "It plans to raise the value of its contracts by another 15 percent.": ["15 percent: change 15 percent target"],
    },
    "a comparison further on belongs to another rate": {
        "Inflation rose to 2.6% in March, up from 2.4% in February and above the ceiling of the bank.": ["2.6%: change 2.6 percent", "2.4%: change 2.4 percent"],
    },
    "a rate again, its verb left out": {
        "The economy of Chile grew 3.1 percent last year and 2.4 percent in 2021.": ["3.1 percent: change 3.1 percent", "2.4 percent: change 2.4 percent"],
        "Retail sales grew by 6.2 percent, ahead of industry's 4.1 percent.": ["6.2 percent: change 6.2 percent", "4.1 percent: change 4.1 percent"],
        "Rents were 30 percent higher than a year before, in Porto 22 percent.": ["30 percent: change 30 percent", "22 percent: change 22 percent"],
        "Shipments to Peru fell by 6.9 percent, and those of 41.2 million dollars to Bolivia by 7.3 percent.": ["6.9 percent: change -6.9 percent of 41.2 million dollars", "41.2 million dollars: level 41200000 USD", "7.3 percent: change -7.3 percent of 41.2 million dollars"],
        "Growth was 2.9 percent in May. The bank expects 3.3 percent for the year.": ["2.9 percent: change 2.9 percent", "3.3 percent: change 3.3 percent target"],
        "Output is to grow for a sixth straight year, by 3.7 percent.": ["sixth: rank 6 1 target", "3.7 percent: change 3.7 percent target"],
        "The lira has lost 9.2 percent since January, compared with 14.8 percent over the same period last year.": ["9.2 percent: change -9.2 percent", "14.8 percent: change -14.8 percent"],
        "Wage growth is put at 3.4 percent rather than 3.1 percent.": ["3.4 percent: change 3.4 percent", "3.1 percent: change 3.1 percent"],
        "Housing starts added 2.7 percent in March.": ["2.7 percent: change 2.7 percent"],
        "Lodz saw the fastest growth, 12 percent.": ["12 percent: change 12 percent"],
        "Exports are expected to grow by up to 4 percent.": ["4 percent: change 4 percent less_than condition"],
    },
    "fractions that moved": {
        "Outlays on roads were up by nearly a third.": ["a third: change 33.33333333 percent approx"],
        "The share price has lost a quarter since May.": ["a quarter: change -25 percent"],
        "The firm has lost more than half of its value.": ["half: change -50 percent more_than"],
        "Zinc sells at half the price of tin.": ["half: multiple 0.5 ratio"],
    },
    "posts and cents lost": {
        "Steelmaking shed 12,000 posts over the year, shipbuilding 4,500 and mining 900.": ["12,000: change -12000 1", "4,500: change -4500 1", "900: change -900 1"],
        "Employment was down 3.1%, a loss of 41,500 jobs.": ["3.1%: change -3.1 percent", "41,500: change -41500 1"],
        "Copper lost nine cents to $3.18.": ["nine cents: change -0.09 USD of $3.18", "$3.18: level 3.18 USD"],
        "Fewer than 700 mills sell more than $3 million worth of flour.": ["700: level 700 1 less_than", "$3 million: level 3000000 USD more_than"],
    },
    "points added to the growth of the whole": {
        "GDP grew 2.8 percent, with mining adding 1.1 percentage points and farming 0.4 points.": ["2.8 percent: change 2.8 percent", "1.1 percentage points: share 1.1 percentage_point", "0.4 points: share 0.4 percentage_point"],
    },
    "an amount told again in a unit that was told once": {
        "Dairies pay 3.2 yuan a kg (45 cents).": ["3.2 yuan a kg: level 3.2 CNY/kg", "45 cents: equivalent 0.45 USD/kg of 3.2 yuan a kg"],
        "The park covers 12,000 mu of forest, or some 800 hectares.": ["12,000 mu: level 12000 mu", "800 hectares: equivalent 800 ha of 12,000 mu approx"],
        "Yields are to rise from 3 tons to 5 tons per hectare.": ["3 tons: level 3 t/ha", "5 tons per hectare: level 5 t/ha target"],
        "It went from six to nine million users.": ["six: level 6000000 1", "nine million: level 9000000 1"],
        "A grant of between 20,000 and 80,000 pesos is paid.": ["20,000: level 20000 MXN", "80,000 pesos: level 80000 MXN"],
    },
    "hedges behind and phrasal verbs": {
        "The port handed over 41 tugs.": ["41: level 41 1"],
        "Some 600 plus firms, or 40 percent or thereabouts, took part.": ["600: level 600 1 approx", "40 percent: share 40 percent of 600 approx"],
        "Sales passed 3 billion euros; losses may reach as much as 12 percent.": ["3 billion euros: level 3000000000 EUR more_than", "12 percent: share 12 percent less_than target"],
    },
    "ages": {
        "Maria Lopez, 58, of Puebla sold nine cows.": ["58: level 58 year", "nine: level 9 1"],
        "A widow of 63 who kept goats met a 41-year-old farmer.": ["63: level 63 year", "41-year-old: level 41 year"],
    },
    "what was told before is counted, an edition has its number": {
        "The two provinces spent more than the five southern ports.": ["two: level 2 1", "five: level 5 1"],
        "The committee held its 41st regular meeting after the seventh national survey.": ["41st: name", "seventh: name"],
        "It was the second increase this year, and the first month ever with a surplus.": ["second: rank 2 1", "first: rank 1 1"],
        "The first measure is to save; a first-time buyer pays less.": ["first: vague", "first: vague"],
    },
    "where a rate is, and what is shut down": {
        "Chile's growth slips below 3 percent.": ["3 percent: change 3 percent less_than"],
        "Peru grows below 2 percent for the second year.": ["2 percent: change 2 percent less_than", "second: rank 2 1"],
        "A strike has shut down 400,000 barrels a day.": ["400,000 barrels a day: level 400000 bbl/d"],
        "Carmakers managed to grow: the former by 8.0 percent, the latter by 14.3 percent.": ["8.0 percent: change 8 percent", "14.3 percent: change 14.3 percent"],
        "The forest shrank by 1,200 hectares between 2009 and 2013, or 0.4 percent.": ["1,200 hectares: change -1200 ha", "0.4 percent: change -0.4 percent"],
        "Power costs 0.3 yuan, two-fifths less than in Beijing.": ["0.3 yuan: level 0.3 CNY", "two-fifths: level -40 percent"],
        "A grant goes to graduates under 35, recalled Ana Ruiz, 61, a retired teacher.": ["35: level 35 year less_than condition", "61: level 61 year"],
    },
    "prices told once, lists of rates, margins and gaps": {
        "At the Guwahati auction a kilo fetched an average of $3.10 (258 rupees) in May, down from $3.35 in January.": ["$3.10: level 3.1 USD/kg", "258 rupees: equivalent 258 INR/kg of $3.10", "$3.35: level 3.35 USD/kg"],
        "A litre of milk costs 1.12 euros, and as little as 0.98 euros in Lille.": ["1.12 euros: level 1.12 EUR/L", "0.98 euros: level 0.98 EUR/L"],
        "Copra slipped to 41,000 pesos ($720) a tonne.": ["41,000 pesos: level 41000 MXN/t", "$720: equivalent 720 USD/t of 41,000 pesos"],
        "Shares of Tata and Birla ended 1.4 per cent and 0.7 per cent higher in Mumbai.": ["1.4 per cent: change 1.4 percent", "0.7 per cent: change 0.7 percent"],
        "In the second quarter output was up 0.4% from the previous three months and 2.1% from a year earlier.": ["0.4%: change 0.4 percent", "2.1%: change 2.1 percent"],
        "The limit is 3%, plus or minus 1 percentage point.": ["3%: share 3 percent", "1 percentage point: level 1 percentage_point"],
        "The margin of error is ±0.4 percentage points.": ["0.4 percentage points: level 0.4 percentage_point"],
        "The estimate for April was revised to zero growth from a fall of 0.2%.": ["zero: change 0 percent after", "0.2%: change -0.2 percent"],
        "Last year's total of 28,450 was 5.1% lower than in 2022 and nearly 8,000 short of the goal.": ["28,450: level 28450 1", "5.1%: change -5.1 percent of 28,450", "8,000: level -8000 1 approx"],
        "It missed what was budgeted for by 8.4 billion pesos.": ["8.4 billion pesos: level -8400000000 MXN"],
        "The town lost 3,100 residents or 4.2 percent since 2010.": ["3,100: change -3100 1", "4.2 percent: change -4.2 percent"],
        "Kazan's trade soared 41.2 percent, Omsk's 18.6 and Perm's 15.7 percent.": ["41.2 percent: change 41.2 percent", "18.6: change 18.6 percent", "15.7 percent: change 15.7 percent"],
        "As wages grew faster, the tax rate fell by 0.04 points to 1.19%, 0.94 points below the national average of 2.13%.": ["0.04 points: change -0.04 percentage_point of 1.19%", "1.19%: share 1.19 percent", "0.94 points: level -0.94 percentage_point", "2.13%: share 2.13 percent"],
        "The median forecast of 12 economists polled last week was for growth of 4.4 percent.": ["12: level 12 1", "4.4 percent: change 4.4 percent target"],
        "Jobs increased in education and in transport, by 5,300 and 3,900 respectively.": ["5,300: change 5300 1", "3,900: change 3900 1"],
        "Children slide down a 9-metre-high tower of snow.": ["9-metre: level 9 m"],
        "Peru spends $15 per child, a third of what Chile does.": ["$15: level 15 USD", "a third: multiple 0.333333 ratio of $15"],
        "It sold 9.1 million tickets, compared with 8.2 million visits and 31 billion rupees in the season of 2019.": ["9.1 million: level 9100000 1", "8.2 million: level 8200000 1", "31 billion rupees: level 3.1e+10 INR"],
    },
    "lists that go on with another noun, and what points back": {
        "Volvo, Scania and MAN delivered 4,178, 5,034 and 2,811 trucks, for gains of 3.3% and 11.5% and a plunge of 22.8%.": ["4,178: level 4178 1", "5,034: level 5034 1", "2,811: level 2811 1", "3.3%: change 3.3 percent of 4,178", "11.5%: change 11.5 percent of 5,034", "22.8%: change -22.8 percent of 2,811"],
        "The bureau signed 1,204 contracts worth 3.1 billion rupees. That was up 12.2 percent and 31.5 percent, respectively.": ["1,204: level 1204 1", "3.1 billion rupees: level 3100000000 INR", "12.2 percent: change 12.2 percent of 1,204", "31.5 percent: change 31.5 percent of 3.1 billion rupees"],
        "It missed its goal of 50 billion pesos by 8.4 billion pesos.": ["50 billion pesos: level 5e+10 MXN target", "8.4 billion pesos: level -8400000000 MXN"],
        "Some 5,210 new homes were started, a drop of 76% from the 21,700 of a year ago.": ["5,210: level 5210 1 approx", "76%: change -76 percent of 5,210", "21,700: level 21700 1"],
        "Two new plants opened; the 14 economists polled expect growth of 2.4 percent.": ["Two: level 2 1", "14: level 14 1", "2.4 percent: change 2.4 percent target"],
    },
    "the verb of the figure before, of other places": {
        "Exports to Malta grew 5.6 percent, to Italy, 2.5 percent, and to Libya, 3.5 percent.": ["5.6 percent: change 5.6 percent", "2.5 percent: change 2.5 percent", "3.5 percent: change 3.5 percent"],
        "Kerala registered 9.5 percent growth, followed by Goa (6.6 percent) and Assam (6.5 percent).": ["9.5 percent: change 9.5 percent", "6.6 percent: change 6.6 percent", "6.5 percent: change 6.5 percent"],
        "Farms fell by 5 percent to 300, of which pig farms (66 percent) are most.": ["5 percent: change -5 percent of 300", "300: level 300 1", "66 percent: share 66 percent of 300"],
        "Kenya's tea imports notched up 3 billion shillings.": ["3 billion shillings: level 3000000000 KES"],
    },
    "a rate of a month belongs to no level of the months up to it": {
        "Imports grew 1.8 percent to 5.6 trillion yuan in January-May 2023. In May 2023, imports dropped 2.5 percent.": ["1.8 percent: change 1.8 percent of 5.6 trillion yuan", "5.6 trillion yuan: level 5.6e+12 CNY", "2.5 percent: change -2.5 percent"],
    },
    "a rate belongs to no count in its own noun phrase": {
        "Kenya saw a 66-percent increase in the exports of three crops.": ["66-percent: change 66 percent", "three: level 3 1"],
    },
    "a rate belongs to no level of another month or partner": {
        "Exports to Spain reached 20 billion euros in the whole year. Exports to Malta grew 56 percent.": ["20 billion euros: level 2e+10 EUR", "56 percent: change 56 percent"],
        "Exports to Malta reached 20 billion euros in the whole year. Exports to Malta grew 56 percent.": ["20 billion euros: level 2e+10 EUR", "56 percent: change 56 percent of 20 billion euros"],
        "Sales fell 7 percent in January 2023. In the first quarter of 2023 sales reached 5 billion euros.": ["7 percent: change -7 percent", "5 billion euros: level 5000000000 EUR"],
        "Sales fell 7 percent in the first quarter of 2023. In January-March 2023 sales reached 5 billion euros.": ["7 percent: change -7 percent of 5 billion euros", "5 billion euros: level 5000000000 EUR"],
    },
    "rates of the topic of the sentence before": {
        "Annual inflation in the bloc fell to 2.1% in May from 2.4% in April. A year earlier, the rates had been 4.2% and 4.9%, respectively. The lowest annual rates were registered in Latvia (0.4%), Malta (0.6%) and Cyprus (0.7%). The highest were recorded in Hungary (5.1%) and Poland (4.3%).": ["2.1%: change 2.1 percent", "2.4%: change 2.4 percent", "4.2%: change 4.2 percent", "4.9%: change 4.9 percent", "0.4%: change 0.4 percent", "0.6%: change 0.6 percent", "0.7%: change 0.7 percent", "5.1%: change 5.1 percent", "4.3%: change 4.3 percent"],
        "The jobless rate was 5.1%. The highest were recorded in Ceuta (15.1%) and Jaen (14.3%).": ["5.1%: share 5.1 percent", "15.1%: share 15.1 percent", "14.3%: share 14.3 percent"],
        "Inflation was 2.1% in May. Unemployment was 5%, and the rates of the young were 13% and 14%.": ["2.1%: change 2.1 percent", "5%: share 5 percent", "13%: share 13 percent", "14%: share 14 percent"],
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
def test_kinds_and_relations(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_rates_of_a_list_are_rounded_alike() -> None:
    text = "In 2018 the fair had 912 stands and sales of 1.93 billion yuan, a rise of 31 and 44.2 percent respectively."
    rates = [n for n in analyse(text, date(2024, 7, 21))[1] if n.unit == "percent"]
    assert [(n.value_low, n.value_high) for n in rates] == [(30.5, 31.5), pytest.approx((44.15, 44.25))]


def test_the_growth_of_what_is_unbound_is_bound_to_nothing() -> None:
    """ "Secondary industries" is the GDP of them, but not where it is told in kilowatt-hours."""
    text = "Last year, secondary industries used 412 billion kilowatt-hours of electricity, up 6.2 percent."
    level, change = analyse(text, date(2023, 8, 15))[1]
    assert change.applies_to is level
    assert (change.indicator, change.breakdown) == (level.indicator, level.breakdown)
