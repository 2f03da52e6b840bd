"""Where numeric expressions stand, and what number and unit each tells."""

from __future__ import annotations

from datetime import date

import pytest

from imtech_pipeline.extraction import analyse
from tests.extraction.spans import as_stored

# fmt: off
CASES = {
    "parts told in words, ratios to one, cents of a dollar": {
        "Four of every five lambs were sold; three of every four buyers came back.": ["Four of every five: share 80 percent", "three of every four: share 75 percent"],
        "Nurses outnumber doctors by 3.6 to one in Oslo, and in Bergen the ratio is 2.9 to 1.": ["3.6 to one: multiple 3.6 ratio", "2.9 to 1: multiple 2.9 ratio"],
        "The number fell from 4 to one.": ["4: level 4 1", "one: level 1 1"],
        "Rent takes 38 cents of every dollar that they earn, and tax 17 cents in the dollar.": ["38 cents: share 38 percent", "17 cents: share 17 percent"],
        "A stamp costs 92 cents in Boston.": ["92 cents: level 0.92 USD"],
        "The mine gives an eighth of the tin of Bolivia.": ["an eighth: share 12.5 percent"],
        "A quarter of a century later, the trip takes a day and a half.": ["A quarter of a century: duration 25 year", "a day and a half: duration 1.5 day"],
        "Harvesters picked 41 percent of the grapes.": ["41 percent: share 41 percent"],
        "Leeds rang up 12 percent of its sales.": ["12 percent: share 12 percent"],
    },
    "releases of statistical offices: spaced thousands, numbers to dial, sizes, ages": {
        "The mean rent in Durban was R9 450 a month, and a house in Pretoria, South Africa, cost R1 240 500.": ["R9 450: level 9450 ZAR", "R1 240 500: level 1240500 ZAR"],
        "The levy of the South African town went up by R38 to R1,215.": ["R38: change 38 ZAR of R1,215", "R1,215: level 1215 ZAR"],
        "Note: 14 230 farms in Namibia replied, 61,5% of all.": ["14 230: level 14230 1", "61,5%: share 61.5 percent of 14 230"],
        "The price index (2015=100) stood at 121.4.": ["100: name", "121.4: level 121.4 1"],
        "Media desk: +254 20 555 0143 or +1 202 555 0188; toll-free 1-888-555-0100.": ["+254 20 555 0143: name", "+1 202 555 0188: name", "1-888-555-0100: name"],
        "Ask Ann Lee, Dunedin 03 555 8700, or call 021 555 0134.": ["03 555 8700: name", "021 555 0134: name"],
        "The brewery made 1.5 million kiloliters, and the dam holds 4,300 megalitres.": ["1.5 million kiloliters: level 1500000 kL", "4,300 megalitres: level 4300 ML"],
        "Table 12-10-0088-01 was updated.": ["12-10-0088-01: name"],
        "Photo, 1280 x 720: a ferry off Suva. The court measures 120 x 80 metres.": ["1280 x 720: name", "120: level 120 1", "80 metres: level 80 m"],
        "For visits: Plot 48, Lugard Road; the market at Mile 7 sells 30 kinds of yam.": ["48: name", "7: name", "30: level 30 1"],
        "The median age fell to 29.3 years, and those aged 15 to 29 years made up 31%.": ["29.3 years: level 29.3 year", "15: level 15 year condition", "29 years: level 29 year condition", "31%: share 31 percent"],
        "Strikes cost the mines 42,000 working days lost in May; the plant was shut for 12 days.": ["42,000: level 42000 1", "12 days: duration 12 day"],
        "Oslo had 118 days with good air.": ["118: level 118 1"],
        "The flock came to 3 million 450 thousand sheep.": ["3 million 450 thousand: level 3450000 1"],
        "The bank of Ghana raised its rate by a quarter point, and growth may be three-tenths of a point lower.": ["a quarter point: change 0.25 percentage_point", "three-tenths of a point: change -0.3 percentage_point"],
        "The richest fifth of Peruvians earn 44%, the poorest tenth 2%.": ["fifth: share 20 percent", "44%: share 44 percent", "tenth: share 10 percent", "2%: share 2 percent"],
        "It was the fourth straight one.": ["fourth: rank 4 1", "one: vague"],
    },
    "scales, signs, separators": {
        "The debt is 1,234,567 rupees or 1.2 million.": ["1,234,567 rupees: level 1234567 INR", "1.2 million: level 1200000 1"],
        "It spent Rs 2.4 lakh crore and 35 crore.": ["Rs 2.4 lakh crore: level 2.4e+12 INR", "35 crore: level 350000000 INR"],
        "Revenue came to $4m, costs to 5b yuan.": ["$4m: level 4000000 USD", "5b yuan: level 5000000000 CNY"],
        "The county has 12 345 678 trees.": ["12 345 678: level 12345678 1"],
        "The temperature fell to minus 12 C.": ["minus 12 C: level -12 degC"],
        "The value is 2.592,22 euros.": ["2.592,22 euros: level 2592.22 EUR"],
        "Zurich made 1'234'567 watches, worth CHF 12\u2019500.75 each.": ["1'234'567: level 1234567 1", "CHF 12\u2019500.75: level 12500.75 CHF"],
        "It earned 6. 74 billion yuan.": ["6. 74 billion yuan: level 6740000000 CNY"],
        "About 8.2 million tonnes were sold.": ["8.2 million tonnes: level 8200000 t approx"],
        "It holds 112,709.68 ten thousand yuan.": ["112,709.68 ten thousand yuan: level 1127096800 CNY"],
    },
    "words": {
        "Two and a half million people, four hundred and fifteen villages and a dozen towns took part.": ["Two and a half million: level 2500000 1", "four hundred and fifteen: level 415 1", "a dozen: level 12 1"],
        "One-third of them, two-fifths of those and a quarter of the rest left.": ["One-third: share 33.33333333 percent", "two-fifths: share 40 percent", "a quarter: share 25 percent"],
        "Three quarters of the firms replied, nine out of ten in English.": ["Three quarters: share 75 percent", "nine out of ten: share 90 percent"],
        "A full quarter of the herd and ⅓ of the sheep died, and the rate rose to 3¼ percent.": ["A full quarter: share 25 percent", "⅓: share 33.33333333 percent", "3¼ percent: share 3.25 percent"],
        "It paid 2½ million yuan. Sales sextupled after farms had made them quintuple.": ["2½ million yuan: level 2500000 CNY", "sextupled: multiple 6 ratio", "quintuple: multiple 5 ratio"],
        "One of the firms, the second, grew twice as fast.": ["One: vague", "second: vague", "twice: multiple 2 ratio"],
        "It claims three firsts; exports rose twelvefold, and the millionth car was sold.": ["three: level 3 1", "firsts: vague", "twelvefold: multiple 12 ratio", "millionth: rank 1000000 1"],
        "Dozens of boats and several hundred people came.": ["Dozens: vague", "several hundred: vague"],
        "Seven of the 10 most polluted cities are there.": ["Seven: level 7 1", "10: rank 10 1"],
    },
    "anniversaries are counted, editions named": {
        "It was the 60th anniversary of their ties, marked at the 73rd regular meeting.": ["60th: rank 60 1", "73rd: name"],
    },
    "short forms of percent, of millions, of units": {
        "Nickel output slipped 4.5pc, the bank said, and zinc earned 12pc of the total.": ["4.5pc: change -4.5 percent", "12pc: share 12 percent"],
        "The lake holds 93 cubic kilometres of water and 1.2 km3 of ice.": ["93 cubic kilometres: level 93 km3", "1.2 km3: level 1.2 km3"],
        "The cluster reached 300 petaflops.": ["300 petaflops: level 300 PFLOPS"],
        "Brazil picked 3m bags, Ukraine 61m tonnes, and 1.5m people took part.": ["3m: level 3000000 1", "61m tonnes: level 61000000 t", "1.5m: level 1500000 1"],
        "She won the 400m hurdles over 12 rivals, and the 5m waves sank 3 boats.": ["400m: level 400 m", "12: level 12 1 more_than", "5m: level 5 m", "3: level 3 1"],
        "The naira was at N1,480.50 and the kwacha at K26.4 yesterday.": ["N1,480.50: level 1480.5 NGN", "K26.4: level 26.4 ZMW"],
    },
    "ages without the word": {
        "Of the mothers, those aged between 25 and 29 had 1.7 children.": ["25: level 25 year condition", "29: level 29 year condition", "1.7: level 1.7 1"],
        "A grant goes to each child under three and to adults over 65 who live alone.": ["three: level 3 year less_than condition", "65: level 65 year more_than condition"],
        "Those between 18 and 24 spent most.": ["18: level 18 year condition", "24: level 24 year condition"],
    },
    "telephones, numbers of releases": {
        "Press release 118/2019 told of 12 births.": ["118: name", "2019: name", "12: level 12 1"],
        "Contact: Tel. +49 611 752405, Fax (0611) 72-4000": ["+49 611 752405: name", "0611: name", "72: name", "4000: name"],
        "Call for help: 13 lines are open.": ["13: level 13 1"],
    },
    "the foremost are a rank, the two sides are counted": {
        "Ghana is among the two largest growers, and Peru's five biggest mines closed 3 pits.": ["two: rank 2 1", "five: rank 5 1", "3: level 3 1"],
        "The two ports handled 40 percent of it.": ["two: vague", "40 percent: share 40 percent"],
    },
    "lengths of time that are measured, months that are dates": {
        "Plants ran for 4,120 hours on average, 130 hours fewer than in 2020.": ["4,120 hours: level 4120 h", "130 hours: change -130 h of 4,120 hours"],
        "Adults have 9.4 years of schooling, and the train takes 3 hours.": ["9.4 years: level 9.4 year", "3 hours: duration 3 h"],
        "Rates went up in the three months to June and fell over the previous three months.": [],
        "It took 3 months to finish.": ["3 months: duration 3 month"],
    },
    "units before and after": {
        "It sold 36 MW of panels at 0.21 euros per watt and 500 km of cable.": ["36 MW: level 36 MW", "0.21 euros per watt: level 0.21 EUR/W", "500 km: level 500 km"],
        "The fund has US$878 million US dollars.": ["US$878 million US dollars: level 878000000 USD"],
        "Nearly three-quarters of a million visitors came and bought 1 1/2 million tonnes.": [
            "three-quarters of a million: level 750000 1 approx",
            "1 1/2 million tonnes: level 1500000 t",
        ],
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
        "Workers aged 15 to 24 and those 55 and older were asked.": ["15: level 15 year condition", "24: level 24 year condition", "55: level 55 year condition"],
        "The driver, 36, who lives in Oslo, has not yet turned 40.": ["36: level 36 year", "40: level 40 year"],
    },
    "a comma closes a comparison, no list": {
        "It saw 99 rounds, down from 131, and 20 billion yuan was raised.": ["99: level 99 1", "131: level 131 1", "20 billion yuan: level 2e+10 CNY"],
    },
    "below zero": {
        "It was 30 degrees Celsius below zero.": ["30 degrees Celsius below zero: level -30 degC"],
    },
    "oil, gas and farm units of the world": {
        "Exports (US$ million): 2,210": ["million: name", "2,210: level 2210000000 USD"],
        "Sales, Rs crore: 310": ["crore: name", "310: level 3100000000 INR"],
        "It sold 600,000 barrels of oil equivalent and 3 kilotonnes of zinc.": ["600,000 barrels of oil equivalent: level 600000 boe", "3 kilotonnes: level 3 kt"],
        "Gas cost 9 dollars per million British thermal units, gold 1,900 dollars per troy ounce.": ["9 dollars per million British thermal units: level 9 USD/MMBtu", "1,900 dollars per troy ounce: level 1900 USD/oz"],
        "On 400 acres they picked 90 million pounds of hops and 66.6 bushels an acre of wheat.": ["400 acres: level 400 acre", "90 million pounds: level 90000000 lb", "66.6 bushels an acre: level 66.6 bu/acre"],
        "The lake holds 8 acre-feet; dust stood at 18 µg/m3.": ["8 acre-feet: level 8 acre-ft", "18 µg/m3: level 18 ug/m3"],
    },
    "durations are no levels": {
        "The 36-month plan and the three-year loan run for 20 working days more.": ["36-month: duration 36 month", "three-year: duration 3 year", "20 working days: duration 20 working_day"],
    },
    "multiples and ratios": {
        "Exports rose sixfold, imports 3-fold, prices doubled.": ["sixfold: multiple 6 ratio", "3-fold: multiple 3 ratio", "doubled: multiple 2 ratio"],
        "The ratio of 2.13:1 fell; one in six left; it is 1.5 times that of Laos.": ["2.13:1: multiple 2.13 ratio", "one in six: share 16.66666667 percent", "1.5 times: multiple 1.5 ratio of one in six"],
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
    "numbers that name, count pictures or define": {
        "The S&P 500 gained 26.8 points to 4,536.34.": ["500: name", "26.8 points: change 26.8 1 of 4,536.34", "4,536.34: level 4536.34 1"],
        "1/5 Riders wait for the start.": ["1: name", "5: name"],
        "($1 = 83.2 rupees; 1 lakh = 100,000)": ["$1: name", "83.2 rupees: level 83.2 INR", "1 lakh: name", "100,000: name"],
        "UPDATE 1-Kenya's trade deficit narrows to 4.2 billion shillings.": ["1: name", "4.2 billion shillings: level 4200000000 KES"],
        "Energy use per 10,000 yuan of output fell by 4 percent.": ["10,000 yuan: name", "4 percent: change -4 percent"],
        "It was built in the seventies on the 2012 National Plan.": [],
    },
    "fractions, folds and ratios in words": {
        "Passenger numbers jumped two-and-a-half-fold to 3.1 million.": ["two-and-a-half-fold: multiple 2.5 ratio of 3.1 million", "3.1 million: level 3100000 1"],
        "Every third worker is a migrant, and the land rests every fourth year.": ["Every third: share 33.33333333 percent", "fourth: vague"],
        "One worker in five could be out of work.": ["One worker in five: share 20 percent"],
        "The shares of the three sectors were 16.1:54.3:29.6.": ["three: vague", "16.1: share 16.1 percent", "54.3: share 54.3 percent", "29.6: share 29.6 percent"],
        "Wheat fell 12-1/2 cents to $5.20-3/4.": ["12-1/2 cents: change -0.125 USD of $5.20-3/4", "$5.20-3/4: level 5.2075 USD"],
    },
    "prices by weight, volume and hour": {
        "Wheat rose to 255 euros a tonne and 25.5 cents a kilo.": ["255 euros a tonne: level 255 EUR/t", "25.5 cents a kilo: level 0.255 EUR/kg"],
        "Petrol went up by 4p to 147.9p a litre.": ["4p: change 0.04 GBP/L of 147.9p a litre", "147.9p a litre: level 1.479 GBP/L"],
        "It pays 12.41 euros an hour or 2,000 euros a month.": ["12.41 euros an hour: level 12.41 EUR/h", "2,000 euros: level 2000 EUR"],
        "The bag costs N30,000 and the car R150,000.": ["N30,000: level 30000 NGN", "R150,000: level 150000 ZAR"],
        "The infant mortality rate fell from 6.1 to 5.0 per 1,000 live births.": ["6.1: level 6.1 1/1,000 live births", "5.0: level 5 1/1,000 live births", "1,000: name"],
        "The birth rate was 6.7 per 1,000 people and the death rate 7.4 per 1,000.": ["6.7: level 6.7 1/1,000 people", "1,000: name", "7.4: level 7.4 1/1,000 people", "1,000: name"],
    },
    "a line with its unit in the label": {
        "Exports, billion USD: 122.7 (114.4), +7.3%": ["billion: name", "122.7: level 1.227e+11 USD", "114.4: level 1.144e+11 USD", "+7.3%: change 7.3 percent of 122.7"],
        "Visitors, thousand arrivals: 8,481 (7,891)": ["thousand: name", "8,481: level 8481000 1", "7,891: level 7891000 1"],
        "Consumer prices, average, %: +2.64": ["+2.64: change 2.64 percent"],
    },
    "one, two and three of them": {
        "Nine plants were approved; one of them is running.": ["Nine: level 9 1", "one: level 1 1"],
        "The order is a different one.": ["one: vague"],
        "The three together account for a tenth.": ["three: vague", "a tenth: share 10 percent"],
        "Second, we will build roads.": ["Second: vague"],
        "It was the third decline in a row.": ["third: rank 3 1"],
    },
    "currencies with one name in many countries": {
        "Kenya's tea earned 181 billion shillings and its coffee 30 billion.": ["181 billion shillings: level 1.81e+11 KES", "30 billion: level 3e+10 KES"],
        "Chile will spend 4.1 billion pesos on ports.": ["4.1 billion pesos: level 4100000000 CLP target"],
        "Pakistan raised the price of wheat to 3,900 rupees.": ["3,900 rupees: level 3900 PKR"],
        "Egypt's budget deficit came to 486 billion pounds.": ["486 billion pounds: level 4.86e+11 EGP"],
        "Algeria set aside 600 billion dinars.": ["600 billion dinars: level 6e+11 DZD"],
        "Samoa's budget is 1.1 billion tala, Botswana's 88 billion pula.": ["1.1 billion tala: level 1100000000 WST", "88 billion pula: level 8.8e+10 BWP"],
    },
    "clocks, packages, phases and indices": {
        "At 13:40 output peaked at 4.7 GW.": ["4.7 GW: level 4.7 GW"],
        "It issued the \"1+5+N\" package of 2021.": ["1: name", "5: name"],
        "Phase one, 2 GW of wind, is running.": ["one: name", "2 GW: level 2 GW"],
        "The FTSE 100 index rose.": ["100: name"],
        "Trade hit ¥462 billion in Tokyo.": ["¥462 billion: level 4.62e+11 JPY"],
        "China's imports came to ¥462 billion.": ["¥462 billion: level 4.62e+11 CNY"],
    },
    "parts of a whole between colons, people on an area": {
        "Their shares stood at 13.3 : 33.8 : 52.8.": ["13.3: share 13.3 percent", "33.8: share 33.8 percent", "52.8: share 52.8 percent"],
        "Density rose from 103 to 129 persons per square kilometre.": ["103: level 103 people/km2", "129 persons per square kilometre: level 129 people/km2"],
    },
    "rates whose people come first": {
        "Per 100,000 persons, the number with a degree rose from 8,213 to 14,896.": ["100,000: name", "8,213: level 8213 1/100,000 people", "14,896: level 14896 1/100,000 people"],
        "Each 10,000 people owned 12.6 patents.": ["10,000: name", "12.6: level 12.6 1/10,000 people"],
    },
    "a quarter at the end, half a year, three times": {
        "Sales grow by a quarter": ["a quarter: change 25 percent"],
        "Banks lent more in half a year than in 2008.": ["half: duration 0.5 year"],
        "The tax was cut three times since May.": ["three: level 3 1"],
        "The town's deals top 8b yuan": ["8b yuan: level 8000000000 CNY more_than"],
        "Prices were double those of June, and it is to halve them.": ["double: multiple 2 ratio", "halve: multiple 0.5 ratio target"],
    },
    "currencies of the world, what years name, lengths of time that are measured": {
        "Transfers reached 5.2 billion soums in Tashkent, or 2.1 billion soms in Bishkek.": ["5.2 billion soums: level 5200000000 UZS", "2.1 billion soms: level 2100000000 KGS"],
        "The budget took in VNĐ412 trillion, the port TSh6.1 billion and the mill J$38 million.": ["VNĐ412 trillion: level 4.12e+14 VND", "TSh6.1 billion: level 6100000000 TZS", "J$38 million: level 38000000 JMD"],
        "A crew of 40 was paid 3.1 million emalangeni and 1.2 billion guaraníes.": ["40: level 40 1", "3.1 million emalangeni: level 3100000 SZL", "1.2 billion guaraníes: level 1200000000 PYG"],
        "The Danish firm put 2 billion kroner into wind; Danish banks lent the rest.": ["2 billion kroner: level 2000000000 DKK"],
        "He grows maize on half an acre and keeps goats on half a hectare.": ["half an acre: level 0.5 acre", "half a hectare: level 0.5 ha"],
        "The show drew 600 firms to the Sichuan Robot Expo 2019, which closed on Sunday.": ["600: level 600 1", "2019: name"],
        "There are 12 provincial laboratories, plus a national one under construction.": ["12: level 12 1", "one: vague"],
        "Together the two ports handle over half of all trains, and the three cities spent less.": ["two: vague", "half: share 50 percent more_than", "three: level 3 1"],
        "The six counties of the plain have 20 mills, and two of the three types sell well.": ["six: level 6 1", "20: level 20 1", "two: level 2 1", "three: level 3 1"],
        "Life expectancy: 76.4 years in 2010, compared with 75.1 years five years earlier.": ["76.4 years: level 76.4 year", "75.1 years: level 75.1 year", "five years: duration 5 year"],
        "Miners worked 43.5 hours a week, and reserves cover 3.2 months of imports.": ["43.5 hours: level 43.5 h", "3.2 months: level 3.2 month"],
    },
}
# fmt: on


def read(text: str) -> list[str]:
    """Each numeral as "quote: kind value unit of LEVEL hedge scenario revision"."""
    lines = []
    for n in analyse(text, date(2024, 7, 21))[1]:
        of = "of " + as_stored(text, n.applies_to) if n.applies_to is not None else None
        value = None if n.value is None else f"{n.value:.10g}"
        scenario = n.scenario if n.scenario != "actual" else None
        parts = (n.kind, value, n.unit, of, n.qualifier, scenario, n.revision)
        if n.kind != "date":
            lines.append(f"{as_stored(text, n)}: " + " ".join(p for p in parts if p))
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


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("The airline carried eight million passengers.", 7.5e6, 8.5e6),
        ("It carried 8 million passengers.", 7.5e6, 8.5e6),
        ("Half a million people came.", 450_000, 550_000),
        ("Eight teams of four hundred and fifteen came.", 8, 8),
        ("It has 8,013 seats.", 8_013, 8_013),
        ("It has 57,900 hectares of forest.", 57_850, 57_950),
        ("It has 57,912 hectares of forest.", 57_911.5, 57_912.5),
        ("It is 100 km long, and 120 percent were sold.", 99.5, 100.5),
        ("A third of them left.", pytest.approx(29.1667, abs=1e-3), pytest.approx(37.5)),
        ("Two-thirds of them left.", pytest.approx(62.5), pytest.approx(70.8333, abs=1e-3)),
        ("Nine out of ten replied.", pytest.approx(89.545, abs=1e-3), pytest.approx(90.455, abs=1e-3)),
        ("¼ of them left.", 22.5, 27.5),
    ],
)
def test_how_far_a_number_is_rounded(text: str, low: float, high: float) -> None:
    first = analyse(text, None)[1][0]
    assert (first.value_low, first.value_high) == (low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Exports reached 34.3 billion yuan.", [34_300_000_000.0]),
        ("The funds hold 16.41 trillion won and 2.047 trillion yen.", [16_410_000_000_000.0, 2_047_000_000_000.0]),
        ("The towns of Lhum and Tarn have 8.21 and 9.57 million residents.", [8_210_000.0, 9_570_000.0]),
    ],
)
def test_a_scale_leaves_no_rest_of_binary_fractions(text: str, values: list[float]) -> None:
    assert [n.value for n in analyse(text, None)[1]] == values
