"""Which place a figure is for: sentences of many styles, each figure with its place."""

from __future__ import annotations

import time
from datetime import date

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, places, read_article
from imtech_pipeline.extraction.model import Numeral
from imtech_pipeline.extraction.places_find import PLAIN
from imtech_pipeline.extraction.tokens import Doc


def read(text: str, figures: list[tuple[str, ...]]) -> list[str | None]:
    """Names of the places of the figures; a figure is its quote, its kind if it is no level, and what it applies to."""
    doc = Doc(text)
    nums: list[Numeral] = []
    by_quote: dict[str, Numeral] = {}
    at = 0
    for quote, *rest in figures:
        at = text.index(quote, at)
        first = next(i for i in range(doc.n) if doc.ends[i] > at)
        last = next(i for i in range(doc.n) if doc.ends[i] >= at + len(quote)) + 1
        kind = rest[0] if rest and rest[0] else "level"
        numeral = Numeral(first, last, at, at + len(quote), doc.sent_of[first], kind)
        by_quote.setdefault(quote, numeral)
        nums.append(numeral)
        at += len(quote)
    for numeral, (_, *rest) in zip(nums, figures, strict=True):
        if len(rest) > 1:
            numeral.applies_to = by_quote[rest[1]]
    places.assign(doc, places.find_places(doc), nums)
    return [n.ref_area_name for n in nums]


IM = "Inner Mongolia"
CASES: list[tuple[str, list[tuple[tuple[str, ...], str | None]]]] = [
    # small places that no list knows, told by "in", the dateline or the headline
    (
        "MARQUETTE, Michigan, May 3, 2022 -- Norrvik Pulp will spend $90 million on its mill in Marquette.\n\n"
        "The mill has 310 workers.",
        [(("$90 million",), "Marquette"), (("310",), "Marquette")],
    ),
    (
        "Sweden exports a third of its paper. The company closes a mill in Hyltebruk, where 240 people work. "
        "In Hyltebruk, 1,100 depended on it.",
        [(("240",), "Hyltebruk"), (("1,100",), "Hyltebruk")],
    ),
    (
        "Peru counted 62 million visitors. At a museum in Chivay, 4,100 tickets were sold.",
        [(("62 million",), "Peru"), (("4,100",), "Chivay")],
    ),
    (
        "Germany's biggest insurer has a stake in Adlerhof of 12 percent, and Germans put 3 billion euros in Bitcoin.",
        [(("12 percent",), "Germany"), (("3 billion euros",), "Germany")],
    ),
    # "nationally" and "nationwide" before their figure, and what a country's law says
    (
        "Saxony counted 8.1 million nights, 9 percent more; nationally, at 52 million nights, the rise was 6 percent.",
        [
            (("8.1 million",), "Saxony"),
            (("9 percent",), "Saxony"),
            (("52 million",), "Germany"),
            (("6 percent",), "Germany"),
        ],
    ),
    (
        "Kerala spent 9 percent of it on schools, nationally it was 5 percent.",
        [(("9 percent",), "Kerala"), (("5 percent",), "India")],
    ),
    (
        "Kerala spent 9 percent on schools and India 5 percent, nationwide.",
        [(("9 percent",), "Kerala"), (("5 percent",), "India")],
    ),
    (
        "Inventors in Saxony keep 40 percent, against a nationwide minimum of 30 percent.",
        [(("40 percent",), "Saxony"), (("30 percent",), "Germany")],
    ),
    (
        "Tauranga built 1,290 homes. Under the new national rules, 3 floors are allowed. New Zealand has 67 towns.",
        [(("1,290",), "Tauranga"), (("3",), "New Zealand"), (("67",), "New Zealand")],
    ),
    # a firm with two countries in its name; a dateline with a district; partners again
    (
        "Kenya has 12 such lines. Last week Jasiri Rail Kenya China said its trains carried 8.6 million people.",
        [(("12",), "Kenya"), (("8.6 million",), "Kenya")],
    ),
    (
        "Bogot\u00e1, D.C., 23 May 2024. Colombia counted 152,340 cases. Of these, 1,710 were severe.",
        [(("152,340",), "Colombia"), (("1,710",), "Colombia")],
    ),
    (
        "Kenya counted 2.4 million visitors. The United States remained the largest source market with 306,500 arrivals, "
        "followed by Uganda with 225,600. Of the two, Uganda grew faster. Others made up 41 percent.",
        [(("2.4 million",), "Kenya"), (("306,500",), "Kenya"), (("225,600",), "Kenya"), (("41 percent",), "Kenya")],
    ),
    # where somebody was met or announced something; a province that has a country's name
    (
        "Flanders sent 640 engineers abroad. We met their director in Lyon: half of them return, 310 did so last year.",
        [(("640",), "Flanders"), (("310",), "Flanders")],
    ),
    (
        "Kenya wants more ships. At Blue Ocean Week in Lisbon, the authority signed 14 contracts. They bring 310 jobs.",
        [(("14",), "Kenya"), (("310",), "Kenya")],
    ),
    (
        "Kenya wants more ships. At the Maritime Expo in Lisbon, 14 contracts were shown. They bring 310 jobs.",
        [(("14",), "Kenya"), (("310",), "Kenya")],
    ),
    (
        "Wallonia has 3,900 such jobs. In the province of Luxembourg there are only 120.",
        [(("3,900",), "Wallonia"), (("120",), "Luxembourg")],
    ),
    # of two current names of a country the one that the article writes, and the short name of what has a formal one
    (
        "Türkiye's exports rose 5 percent, and its imports fell 2 percent.",
        [(("5 percent",), "Türkiye"), (("2 percent",), "Türkiye")],
    ),
    ("Turkey made 1.4 million cars.", [(("1.4 million",), "Turkey")]),
    (
        "Czechia sold 300 buses. Côte d’Ivoire sold 40, and Ghana bought 20.",
        [(("300",), "Czechia"), (("40",), "Côte d'Ivoire"), (("20",), "Ghana")],
    ),
    ("N'Djamena has 12 markets.", [(("12",), "N'Djamena")]),
    (
        "The Liangshan Yi Autonomous Prefecture has 17 counties. Tea fields in Liangshan cover 300 hectares.",
        [(("17",), "Liangshan"), (("300 hectares",), "Liangshan")],
    ),
    # an office's seat above the text is not what the text is about
    (
        "CENTRAL BUREAU OF STATISTICS, LUSAKA\n\nZambia Trade Statistics, May 2019\n\n"
        "The number of registered exporters rose to 1,204 in the month, and 83 were struck off the list.",
        [(("1,204",), "Zambia"), (("83",), "Zambia")],
    ),
    # most of the places lie in one country
    (
        "Housing starts rose by 4,100 in the quarter.\n\nRents climbed too. They were up everywhere, with Manitoba "
        "(+2.1%) and Nova Scotia (+1.9%) in the lead.\n\nPermits rose by 7,300.",
        [(("4,100",), "Canada"), (("+2.1%",), "Manitoba"), (("+1.9%",), "Nova Scotia"), (("7,300",), "Canada")],
    ),
    # whom goods go to, and who takes them, leave them to their owner
    (
        "Italian exports rose. Machines worth 8.3 billion euros went to the member states of the European Union. "
        "Of these exports, 5.1 billion was for the euro area.",
        [(("8.3 billion euros",), "Italy"), (("5.1 billion",), "Italy")],
    ),
    (
        "Uzbekistan sold more fruit. Trade with the five Central Asian countries totaled 6.8 billion dollars.",
        [(("6.8 billion dollars",), "Uzbekistan")],
    ),
    (
        "Turkey made 1.4 million cars. Germany received 14 percent of the exported cars, France 11.5 and Italy 9 percent.",
        [
            (("1.4 million",), "Turkey"),
            (("14 percent", "share"), "Turkey"),
            (("11.5", "share"), "Turkey"),
            (("9 percent", "share"), "Turkey"),
        ],
    ),
    # what another place has, held against
    (
        "Durban will spend 21 billion rand on its roads, against Pretoria's 17 billion rand. It has 9,400 km of them.",
        [(("21 billion rand",), "Durban"), (("17 billion rand",), "Pretoria"), (("9,400 km",), "Durban")],
    ),
    # a city's customs count for their province
    (
        "Kunming Customs recorded exports of 48,000 tons of flowers.\n\nThey fetched 1.1 billion yuan.",
        [(("48,000 tons",), "Yunnan")],
    ),
    # the whole that a share opens its sentence with, and what is told of it next
    (
        "Jiuquan has strong winds. Its parks counted 4,100 turbines.\n\nOnly 12 percent of Gansu's villages had a "
        "turbine of their own in 2015. The rate came to 31 percent last year.",
        [(("4,100",), "Jiuquan"), (("12 percent", "share"), "Gansu"), (("31 percent", "share"), "Gansu")],
    ),
    # who stands for all
    (
        "Guizhou's tea was in demand. On average, a Chinese household bought 1.6 kg of it.",
        [(("1.6 kg",), "China")],
    ),
    # among how many something is first
    (
        "Kenya counted its people. Mombasa was the most crowded of the 47 counties, with 1.2 million people.",
        [(("47",), "Kenya"), (("1.2 million",), "Mombasa")],
    ),
    # the narrower of two places behind a figure
    (
        "In the first half, 74,000 lorries entered China by road through Horgos.",
        [(("74,000",), "Horgos")],
    ),
    # "nationally", in an article about a place that the catalogue lacks
    (
        "BANGOR, Maine, June 2, 2021 -- Rents are up 9 percent in Bangor.\n\nRents in Bangor took 31 percent of pay, "
        "against 27 percent nationally.",
        [
            (("9 percent", "change"), "Bangor"),
            (("31 percent", "share"), "Bangor"),
            (("27 percent", "share"), "United States"),
        ],
    ),
    # the border that something crosses is where it crosses it
    (
        "Trade through Manzhouli grew. In May alone, 512 trains entered or left China by rail.",
        [(("512",), "Manzhouli")],
    ),
    # a part told in passing, and a part that the text stays with
    (
        "Uganda counted 45.9 million people. In the Rwenori region, 4 in 10 went to school. Families had 4.4 members.",
        [(("45.9 million",), "Uganda"), (("4 in 10", "share"), "Rwenori region"), (("4.4",), "Uganda")],
    ),
    (
        "Uganda counted 45.9 million people. Kampala had 1.8 million. Its families had 3.2 members.",
        [(("45.9 million",), "Uganda"), (("1.8 million",), "Kampala"), (("3.2",), "Kampala")],
    ),
    (
        "Bremen Ports -- who sells whose grain\n\nLEEDS, England, May 4, 2019\n\nUkraine's ports shipped 3.1 million tons. "
        "They had 41 berths.",
        [(("3.1 million tons",), "Ukraine"), (("41",), "Ukraine")],
    ),
    # just outside a town; how large a place is that only says where something was
    (
        "Solar power in a corner of Gansu\n\nSome 12,000 mirrors turn with the sun outside Dunhuang. The salt heated there "
        "keeps 50 people busy.",
        [(("12,000",), "Dunhuang"), (("50",), "Dunhuang")],
    ),
    (
        "Sun and salt in a corner of Gansu\n\nThe wind blows hard, and Jiuquan, in the west of it, has 4,100 turbines.\n\nWheat brings 3,000 yuan.",
        [(("4,100",), "Jiuquan"), (("3,000 yuan",), "Jiuquan")],
    ),
    (
        "Bolivia was shaken by a quake 90 km north of Sucre, a city of about 360,000. It cost 14 lives.",
        [(("360,000",), "Sucre"), (("14",), "Bolivia")],
    ),
    # the market at home
    (
        "Hohhot sold more milk. The domestic dairy market, put at 510 billion yuan, is to grow by a tenth.",
        [(("510 billion yuan",), "China")],
    ),
    # another town, of which the paragraph goes on to tell
    (
        "BANGOR, Maine, June 2, 2021 -- Norrvik closes its mill in Bangor, where 310 people work.\n\n"
        "The company will spend $90 million on a new one in Millinocket. Output would start at 40,000 tons.\n\n"
        "The old mill made 25,000 tons.",
        [
            (("310",), "Bangor"),
            (("$90 million",), "Millinocket"),
            (("40,000 tons",), "Millinocket"),
            (("25,000 tons",), "Bangor"),
        ],
    ),
    # a city and what is around it
    (
        "Ghana counted its people. Greater Accra had 5.4 million of them, Accra alone 284,000.",
        [(("5.4 million",), "Greater Accra"), (("284,000",), "Accra")],
    ),
    (
        "Output of the wind parks rose. Two-thirds of Gansu's power, 41 billion kWh, is earmarked for Hunan.",
        [(("Two-thirds", "share"), "Gansu"), (("41 billion kWh",), "Gansu")],
    ),
    # with diacritics or without
    (
        "Maranhão has 217 municipalities. The state counted 31 ports.",
        [(("217",), "Maranhão"), (("31",), "Maranhão")],
    ),
    (
        "Maranhao has 217 municipalities, and Ceara 184.",
        [(("217",), "Maranhao"), (("184",), "Ceara")],
    ),
    # ranks behind a list of figures part it from nothing
    (
        "The output of Hubei and Hunan was 6.8 million tons and 5.9 million tons, ranking second and third, respectively.",
        [
            (("6.8 million",), "Hubei"),
            (("5.9 million",), "Hunan"),
            (("second", "rank"), "Hubei"),
            (("third", "rank"), "Hunan"),
        ],
    ),
    # trade between a region and others is the region's
    (
        "Trade between Guangxi and Laos, the European Union (EU), and the United States was 26, 12 and 9 million yuan.",
        [(("26",), "Guangxi"), (("12",), "Guangxi"), (("9 million",), "Guangxi")],
    ),
    ("Trade between Yunnan and Myanmar rose to 7 million tons.", [(("7 million tons",), "Yunnan")]),
    # "there" is the place told last
    (
        "Kenya's ports were busy. Trade through Mombasa rose to 28 million tons. The number of ships there came to 1,416.",
        [(("28 million tons",), "Mombasa"), (("1,416",), "Mombasa")],
    ),
    (
        "It was the first month in which more cars were sold in Brazil than in Japan. There, 735,000 found a buyer.",
        [(("735,000",), "Brazil")],
    ),
    # where something lies in another place, or beside it
    (
        "Ejin Banner in the far west of Inner Mongolia received 312,600 tourists.",
        [(("312,600",), "Ejin Banner")],
    ),
    (
        "Taipusi Banner is a county of 210,000 people just north of Beijing.",
        [(("210,000",), "Taipusi Banner")],
    ),
    (
        "The first phase of the base in the Tengger Desert, Alxa League, has 2 gigawatts.",
        [(("2 gigawatts",), "Alxa League")],
    ),
    # a person's place is that of the sentences behind
    (
        "Gansu moved 180,000 people. Ma Yuan, 58, of Dingxi's Weiyuan county was one of them. He earned 21,600 yuan.",
        [(("180,000",), "Gansu"), (("58",), "Weiyuan county"), (("21,600 yuan",), "Weiyuan county")],
    ),
    # whose they are, and where they sell
    (
        "Japanese carmakers sold 2.3 million cars in Canada.",
        [(("2.3 million",), "Canada")],
    ),
    # who leads the country; a remark between the places and their figures
    (
        "Guangdong, Beijing and Jiangsu led the country in patents with 18,242, 15,880 and 11,043 respectively.",
        [(("18,242",), "Guangdong"), (("15,880",), "Beijing"), (("11,043",), "Jiangsu")],
    ),
    # datelines of all forms, offices of the world
    (
        "Farm incomes fall\n\nCardiff, 9 November 2016 - The average Welsh farm earned £22,000, the office said on Friday.",
        [(("£22,000",), "Wales")],
    ),
    (
        "Food prices ease\n\n4 April 2014, Rome - The FAO said that stocks of grain in the silos stood at 478 million tonnes.",
        [(("478 million tonnes",), "World")],
    ),
    (
        "Hotels fill up\n\nSINGAPORE, June 4 - Hotels let 91 percent of the rooms that they had, a report said on Friday.",
        [(("91 percent", "share"), "Singapore")],
    ),
    (
        "Nigeria's economy grew. The International Monetary Fund sees growth of 2.5 percent this year.",
        [(("2.5 percent", "change"), "Nigeria")],
    ),
    # a capital and a state of one name
    (
        "Washington's apple growers picked 5.9 billion pounds. The state ranked first. It is the state's main crop.",
        [(("5.9 billion pounds",), "Washington")],
    ),
    (
        "Prices rise\n\nWASHINGTON, Jan. 12, 2016 - Prices that builders pay rose 4 percent in the month, a report said.",
        [(("4 percent", "change"), "United States")],
    ),
    # an office of the country where it was written; the only region named is an example
    (
        "KARACHI: Remittances from abroad rose to $16 billion, the State Bank of Pakistan said. Saudi Arabia sent $5 billion.",
        [(("$16 billion",), "Pakistan"), (("$5 billion",), "Pakistan")],
    ),
    (
        "The index of wages rose by 0.5 percent in the quarter.\n\nIn mining it fell.\n\nIt rose by 1.8 percent in Western Australia.",
        [(("0.5 percent", "change"), "Australia"), (("1.8 percent", "change"), "Western Australia")],
    ),
    # who takes, who arrives
    (
        "Mongolia exported 18 million tons of coal. China took 97 percent.",
        [(("18 million tons",), "Mongolia"), (("97 percent", "share"), "Mongolia")],
    ),
    (
        "Greece welcomed 23 million guests. German arrivals rose to 2.8 million.",
        [(("23 million",), "Greece"), (("2.8 million",), "Greece")],
    ),
    (
        "EU farm exports rose. Exports to Russia reached 11.9 billion euros, and China took 7.3 billion euros.",
        [(("11.9 billion euros",), "European Union"), (("7.3 billion euros",), "European Union")],
    ),
    # an amount in dollars behind a name; "resort city of"
    (
        "Mexico got $18 billion. Michoacan received $2.75 billion, Jalisco $2.52 billion and Guanajuato $2.41 billion.",
        [
            (("$18 billion",), "Mexico"),
            (("$2.75 billion",), "Michoacan"),
            (("$2.52 billion",), "Jalisco"),
            (("$2.41 billion",), "Guanajuato"),
        ],
    ),
    (
        "China's southernmost resort city of Sanya received 451,800 guests. They spent 3.7 billion yuan.",
        [(("451,800",), "Sanya"), (("3.7 billion yuan",), "Sanya")],
    ),
    # what a laboratory has is told of the article's place; who comes from elsewhere is counted where they are
    (
        "Baotou hires. Baotou Mayor Li spoke. The Bayan Obo Laboratory of Rare Earths has 236 researchers.",
        [(("236",), "Baotou")],
    ),
    (
        "Thailand received 3 million tourists, most of them Chinese, and earned 150 billion baht.",
        [(("3 million",), "Thailand"), (("150 billion baht",), "Thailand")],
    ),
    # a word behind the figure tells its place alone
    (
        "The Eastern Cape grew by 1.2 percent, against 0.4 percent nationally.",
        [(("1.2 percent", "change"), "Eastern Cape"), (("0.4 percent", "change"), "South Africa")],
    ),
    (
        "Japan's Mazda sold 1.1 million cars worldwide; sales in Germany came to 45,000.",
        [(("1.1 million",), "World"), (("45,000",), "Germany")],
    ),
    # a name that is written small within the sentence
    (
        "Producer prices in the euro area fell 0.4 percent; in the EU they fell 0.3 percent.",
        [(("0.4 percent", "change"), "Euro area"), (("0.3 percent", "change"), "European Union")],
    ),
    # groups of countries go by the article's name
    (
        "Lending in the eurozone grew 3 percent, and in sub-Saharan Africa 6 percent.",
        [(("3 percent", "change"), "Eurozone"), (("6 percent", "change"), "Sub-Saharan Africa")],
    ),
    # what comes from outside
    (
        "Hohhot is in Inner Mongolia. Its firms sold 5.4 billion yuan to buyers outside the region, 67 percent of the total.",
        [(("5.4 billion yuan",), "Hohhot"), (("67 percent", "share"), "Hohhot")],
    ),
    # the extreme of a list has a figure of its own
    (
        "Rents rose most in Portugal (9.1%) and least in Finland (1.2%).",
        [(("9.1%", "change"), "Portugal"), (("1.2%", "change"), "Finland")],
    ),
    # what comes in is told of where it comes to
    ("Remittances to Nepal rose 22.7 percent.", [(("22.7 percent", "change"), "Nepal")]),
    (
        "Visits to Yunnan fell 8 percent to 12 million.",
        [(("8 percent", "change"), "Yunnan"), (("12 million",), "Yunnan")],
    ),
    # a whole told in the lead, its parts in the headline
    (
        "Solar met 20 percent of Dutch and 24 percent of Greek demand\n\nEurope added 61 GW of panels last year, the lobby said in its report. "
        "Investment rose 9 percent.",
        [
            (("20 percent", "share"), "Netherlands"),
            (("24 percent", "share"), "Greece"),
            (("61 GW",), "Europe"),
            (("9 percent", "change"), "Europe"),
        ],
    ),
    # a place told by its form
    (
        "The Port of Tarasund handled 11 million tonnes, and 4,100 people work there.",
        [(("11 million tonnes",), "Tarasund"), (("4,100",), "Tarasund")],
    ),
    # half of it is elsewhere
    (
        "Japan's makers shipped 900,000 units, half of them in Thailand.",
        [(("900,000",), "Japan"), (("half", "share"), "Thailand")],
    ),
    # places that are no place of the figure: a size, who speaks, what is counted, among whom one is the largest
    (
        "Hulunbuir, a city the size of New Zealand, has 8 million hectares of grassland.",
        [(("8 million hectares",), "Hulunbuir")],
    ),
    (
        "India's budget gap is 4.9 percent. Four analysts in Singapore expect a rate of 7 percent.",
        [(("4.9 percent", "share"), "India"), (("7 percent", "share"), "India")],
    ),
    (
        "Erenhot has 56 routes to 40 Chinese cities and 10 European countries; freight came to 9 million tonnes.",
        [(("56",), "Erenhot"), (("40",), "Erenhot"), (("10",), "Erenhot"), (("9 million tonnes",), "Erenhot")],
    ),
    (
        "Nigeria's inflation is 18 percent. Africa's largest economy grew by 0.5 percent.",
        [(("18 percent", "change"), "Nigeria"), (("0.5 percent", "change"), "Nigeria")],
    ),
    (
        "Gansu's R&D intensity is 1.2 percent against a national level of 2.1 percent, and it ranks 20th of the 31 provinces.",
        [(("1.2 percent", "share"), "Gansu"), (("2.1 percent", "share"), "China"), (("31",), "China")],
    ),
    # "the region" that is never named: the one that the other places lie in
    (
        "Loans for small firms\n\nIn August the region lent 1.9 billion yuan, and the region plans more, officials told reporters. "
        "Hohhot and Baotou run trials. The region has 1,215 firms.",
        [(("1.9 billion yuan",), IM), (("1,215",), IM)],
    ),
    # an office whose country is known, a place of writing
    (
        "Shop sales jump\n\nRetail sales rose 0.7 percent last month, the Commerce Department reported on Monday.",
        [(("0.7 percent", "change"), "United States")],
    ),
    (
        "ECONOMIC REVIEW\n\nStatistical Office, Hanoi, June 28, 2019\n\nGross domestic product grew by 6.76 percent in the period.",
        [(("6.76 percent", "change"), "Vietnam")],
    ),
    # a county told by its form, and then by its name alone
    (
        "The fields of Velmun, a county of 286,000 people in the west of Inner Mongolia, are bare. Velmun sold 40,000 tonnes of seeds.",
        [(("286,000",), "Velmun"), (("40,000 tonnes",), "Velmun")],
    ),
    (
        "Vietnam had 20.5 million pigs; 9 percent were culled because of African swine fever in 60 communes.",
        [(("20.5 million",), "Vietnam"), (("9 percent", "share"), "Vietnam"), (("60",), "Vietnam")],
    ),
    # who buys or invests is no place of what is sold
    (
        "Peru exported 57,000 tons. Chile, Egypt and Turkey bought 61 percent of the exports.",
        [(("57,000 tons",), "Peru"), (("61 percent", "share"), "Peru")],
    ),
    (
        "Vietnam drew 8.4 billion dollars. Hong Kong was the largest investor with 5.3 billion, followed by Japan (2.7 billion).",
        [(("8.4 billion dollars",), "Vietnam"), (("5.3 billion",), "Vietnam"), (("2.7 billion",), "Vietnam")],
    ),
    # a caption has its own place
    (
        "Summer in Xilin Gol League\n\nThe league has 9.8 million tourists a year, and more come each year than before.\n\n"
        "A family moves camp in Abag Banner with 640 sheep. [Photo/Xinhua]",
        [(("9.8 million",), "Xilin Gol League"), (("640",), "Abag Banner")],
    ),
    # a headline that keeps the city's name for the text
    (
        "Grassland city powers China's computing boom\n\nUlanqab in China's Inner Mongolia now has 37 data centers, officials said. "
        "They hold 510,000 servers.",
        [(("37",), "Ulanqab"), (("510,000",), "Ulanqab")],
    ),
    # provinces of a country that is never named
    (
        "Announcement on grain\n\nThe sown area was 116 million hectares this year.\n\nHenan had 10 million, Anhui 7 million and Jilin 6 million.\n\n"
        "The yield was 5,730 kilograms.",
        [(("116 million hectares",), "China"), (("5,730 kilograms",), "China")],
    ),
    # a village; a border; a dateline without a date
    (
        "Sunhe, a village of 612 households in Jalaid Banner, has 4,300 mu of paddy fields. The village sells 12 tons.",
        [(("612",), "Sunhe"), (("4,300 mu",), "Sunhe"), (("12 tons",), "Sunhe")],
    ),
    ("Manzhouli, on the Russian border, had 231,000 visitors.", [(("231,000",), "Manzhouli")]),
    (
        "BEIJING (Xinhua) -- China's producer prices fell 8.2 percent in July, and consumer prices 1.8 percent.",
        [(("8.2 percent", "change"), "China"), (("1.8 percent", "change"), "China")],
    ),
    # a list that goes on with a preposition
    (
        "In Kenya the rise was 62 percent and in Uganda 16 percent.",
        [(("62 percent", "change"), "Kenya"), (("16 percent", "change"), "Uganda")],
    ),
    # central banks and their rates
    (
        "The ECB raised its rate to 1.25 percent; the Federal Reserve kept its own at 0.25 percent, and the Bank of England, too, "
        "left it at 0.5 percent.",
        [
            (("1.25 percent", "share"), "Eurozone"),
            (("0.25 percent", "share"), "United States"),
            (("0.5 percent", "share"), "United Kingdom"),
        ],
    ),
    # where what is compared with has figures of its own; a region behind a city is no place of the figure before it
    (
        "Chifeng lent 276 million yuan and came second behind Baotou, where 380 million yuan was lent.",
        [(("276 million yuan",), "Chifeng"), (("380 million yuan",), "Baotou")],
    ),
    (
        "150 trucks were handed over to three hauliers in Ordos, North China's Inner Mongolia autonomous region.",
        [(("150",), "Ordos"), (("three",), "Ordos")],
    ),
    (
        "Wuhan's zone earned 1.01 trillion yuan. It is only the third high-tech zone in China to cross the 1-trillion-yuan mark.",
        [(("1.01 trillion yuan",), "Wuhan"), (("1-trillion-yuan",), "Wuhan")],
    ),
    # provinces, states and cities of many countries
    (
        "Bavaria issued 12,400 permits, Lower Saxony 7,100 and Saxony 2,900.",
        [(("12,400",), "Bavaria"), (("7,100",), "Lower Saxony"), (("2,900",), "Saxony")],
    ),
    (
        "Queensland shipped 3.1 million tonnes, ahead of New South Wales with 2.4 million tonnes.",
        [(("3.1 million tonnes",), "Queensland"), (("2.4 million tonnes",), "New South Wales")],
    ),
    (
        "Plants in Hai Phong and Bac Ninh hired 8,200 and 11,500 workers respectively.",
        [(("8,200",), "Hai Phong"), (("11,500",), "Bac Ninh")],
    ),
    ("Growers in Minas Gerais picked 27 million bags.", [(("27 million",), "Minas Gerais")]),
    ("Hokkaido drew 2.9 million foreign guests.", [(("2.9 million",), "Hokkaido")]),
    # owner, subject, "in ..."
    ("Sichuan's output of vanadium reached 52,000 tonnes in 2023.", [(("52,000 tonnes",), "Sichuan")]),
    ("A total of 812 deals were closed in Zhejiang last year.", [(("812",), "Zhejiang")]),
    (
        "The GDP of Xiamen rose 5 percent to 806 billion yuan.",
        [(("5 percent", "change"), "Xiamen"), (("806 billion yuan",), "Xiamen")],
    ),
    (
        "Across Heilongjiang, 4,300 scientists work in 17 parks.",
        [(("4,300",), "Heilongjiang"), (("17",), "Heilongjiang")],
    ),
    ("Chinese exports grew 7 percent in May.", [(("7 percent", "change"), "China")]),
    ("German carmakers sold 310,000 vehicles at home in June.", [(("310,000",), "Germany")]),
    # lists in order
    (
        "Suzhou, Nanjing and Wuxi attracted 12, 9.5 and 7 billion yuan respectively.",
        [(("12",), "Suzhou"), (("9.5",), "Nanjing"), (("7 billion yuan",), "Wuxi")],
    ),
    (
        "Qingdao and Jinan followed with 80 patents and 75 patents, up 3 percent and 4 percent respectively.",
        [
            (("80",), "Qingdao"),
            (("75",), "Jinan"),
            (("3 percent", "change", "80"), "Qingdao"),
            (("4 percent", "change", "75"), "Jinan"),
        ],
    ),
    (
        "Of the cities, Chengdu (1.2 billion yuan), Mianyang (0.8 billion yuan) and Deyang (0.3 billion yuan) spent most.",
        [(("1.2 billion yuan",), "Chengdu"), (("0.8 billion yuan",), "Mianyang"), (("0.3 billion yuan",), "Deyang")],
    ),
    (
        "Spending came to 5 billion yuan in Hohhot, 4 billion yuan in Baotou and 3 billion yuan in Ordos.",
        [(("5 billion yuan",), "Hohhot"), (("4 billion yuan",), "Baotou"), (("3 billion yuan",), "Ordos")],
    ),
    (
        "201 and 96 contracts were signed in Hohhot and Baotou, respectively.",
        [(("201",), "Hohhot"), (("96",), "Baotou")],
    ),
    ("Changchun and Harbin together have 48 institutes.", [(("48",), "Changchun and Harbin")]),
    # "its" at the start of a sentence; a zone that the text goes on to speak of
    (
        "Central Asia trades more\n\nGrowth in Central Asia was 4.3%.\n\nWeaker oil output in Kazakhstan weighed on it. Its economy expanded by 5.1%. Exports rose 3%.",
        [(("4.3%", "change"), "Central Asia"), (("5.1%", "change"), "Kazakhstan")],
    ),
    (
        "Ten years on in Weifang\n\nWorkers came to the Binhai Economic Development Zone in 2011, says the head of the zone.\n\nThe zone has 120 firms.\n\nOutput was 40 billion yuan, and the zone exports more.",
        [(("120",), "Binhai Economic Development Zone"), (("40 billion yuan",), "Binhai Economic Development Zone")],
    ),
    # two places in one sentence
    (
        "Japan made 9 million cars while South Korea made 4 million.",
        [(("9 million",), "Japan"), (("4 million",), "South Korea")],
    ),
    (
        "India's population is 1.4 billion, whereas that of Pakistan is 240 million.",
        [(("1.4 billion",), "India"), (("240 million",), "Pakistan")],
    ),
    (
        "Hunan has 120 incubators, three of them in Changsha.",
        [(("120",), "Hunan"), (("three",), "Changsha")],
    ),
    # comparisons
    (
        "Growth in Fujian was 6.5 percent, higher than the national average of 5.2 percent.",
        [(("6.5 percent", "change"), "Fujian"), (("5.2 percent", "change"), "China")],
    ),
    (
        "Unemployment in Tianjin stood at 5.4 percent, 0.3 points above the national rate.",
        [(("5.4 percent", "share"), "Tianjin"), (("0.3 points",), "Tianjin")],
    ),
    (
        "France, second only to Germany, spent 60 billion euros.",
        [(("60 billion euros",), "France")],
    ),
    (
        "Guizhou overtook Yunnan with sales of 3.1 billion yuan.",
        [(("3.1 billion yuan",), "Guizhou")],
    ),
    # wholes, scopes, ranks
    (
        "Qinghai holds 60 percent of China's lithium and 40 percent of the country's potash.",
        [(("60 percent", "share"), "Qinghai"), (("40 percent", "share"), "Qinghai")],
    ),
    (
        "Hainan ranked third among China's 31 provincial regions.",
        [(("third", "rank"), "Hainan"), (("31",), "China")],
    ),
    (
        "Norway, the largest exporter in Europe, sold 120 billion cubic meters.",
        [(("120 billion cubic meters",), "Norway")],
    ),
    # origin, destination, partners, venues
    ("Yunnan's exports to Vietnam were worth 2 billion yuan.", [(("2 billion yuan",), "Yunnan")]),
    ("Xinjiang drew 800,000 visitors from Kazakhstan.", [(("800,000",), "Xinjiang")]),
    ("Liaoning shipped 12,000 containers to Russia and Germany.", [(("12,000",), "Liaoning")]),
    (
        "Ningxia's vineyards cover 40,000 hectares, officials told an exhibition in Paris.",
        [(("40,000 hectares",), "Ningxia")],
    ),
    # names inside names
    (
        "Jilin's farms, the China Daily reported, received loans of 5 billion yuan from the Agricultural Bank of China.",
        [(("5 billion yuan",), "Jilin")],
    ),
    ("In Shandong, 1,300 China-Europe freight trains left in 2023.", [(("1,300",), "Shandong")]),
    ("Guangxi has 90 national high-tech enterprises.", [(("90",), "Guangxi")]),
    (
        "Hebei paid 90 million U.S. dollars for 30 machines.",
        [(("90 million U.S. dollars",), "Hebei"), (("30",), "Hebei")],
    ),
    # containers
    (
        "Manzhouli, a port city in China's Inner Mongolia autonomous region, handled 18 million tonnes.",
        [(("18 million tonnes",), "Manzhouli")],
    ),
    ("In northwest China's Gansu Province, 55 observatories are at work.", [(("55",), "Gansu")]),
    ("The city of Luoyang in Henan built 14 labs.", [(("14",), "Luoyang")]),
    # zones and districts by their form
    ("Tianhe New Area attracted 33 companies.", [(("33",), "Tianhe New Area")]),
    ("Sonid Right Banner has 12 stations.", [(("12",), "Sonid Right Banner")]),
    ("In Shuanghe county, 3,000 households joined.", [(("3,000",), "Shuanghe county")]),
    # what stands for a place
    (
        "Wuhan leads Hubei in innovation. The city has 16,000 high-tech firms, half of those in the province.",
        [(("16,000",), "Wuhan"), (("half", "share", "16,000"), "Wuhan")],
    ),
    (
        "Inner Mongolia's exports rose. The autonomous region shipped goods worth 30 billion yuan.",
        [(("30 billion yuan",), IM)],
    ),
    (
        "Ordos grew fast. It added 20 labs. In the region as a whole, there were 160.",
        [(("20",), "Ordos"), (("160",), IM)],
    ),
    (
        "Technology deals in Baotou and Chifeng\n\nBaotou signed 70 contracts and Chifeng 50. The former city paid 8 million yuan in rewards, the latter 5 million yuan.",
        [(("70",), "Baotou"), (("50",), "Chifeng"), (("8 million yuan",), "Baotou"), (("5 million yuan",), "Chifeng")],
    ),
    # paragraphs come back to what the article is about
    (
        "Shanxi opens more labs\n\nShanxi province opened 40 labs in 2022, it said on Friday.\n\nIn Taiyuan, 12 of them are at work.\n\n"
        "Spending reached 30 billion yuan.",
        [(("40",), "Shanxi"), (("12",), "Taiyuan"), (("30 billion yuan",), "Shanxi")],
    ),
    # furniture
    # headlines of many kinds, the text goes on without the name
    (
        "Vietnam's rice exports hit record\n\nShipments reached 8.1 million tons in 2023, up 14 percent.",
        [(("8.1 million tons",), "Vietnam"), (("14 percent", "change"), "Vietnam")],
    ),
    (
        "Kenya: Tea output slumps\n\nFactories processed 210,000 tons, 9 percent less.",
        [(("210,000 tons",), "Kenya"), (("9 percent", "change"), "Kenya")],
    ),
    (
        "Jobless rate in Spain falls to 11.7 percent\n\nMADRID, Jan 26 -- Employers added 783,000 jobs.",
        [(("11.7 percent", "share"), "Spain"), (("783,000",), "Spain")],
    ),
    (
        "Economy of Chengdu grows\n\nBy Wang Li in Beijing\n\nFactories made goods worth 90 billion yuan.",
        [(("90 billion yuan",), "Chengdu")],
    ),
    (
        "STATISTICS BUREAU OF HUNAN PROVINCE\n\nIn 2021, research institutes spent 7 billion yuan.",
        [(("7 billion yuan",), "Hunan")],
    ),
    # clauses
    (
        "Dali had 5 million visits and Lijiang 3 million, up 38 and 62 percent respectively.",
        [
            (("5 million",), "Dali"),
            (("3 million",), "Lijiang"),
            (("38", "change"), "Dali"),
            (("62 percent", "change"), "Lijiang"),
        ],
    ),
    (
        "Hefei and Wuhu signed 40 and 9 contracts respectively, 70 percent of those in Anhui.\n\nAnhui also opened 6 labs.",
        [(("40",), "Hefei"), (("9",), "Wuhu"), (("70 percent", "share", "9"), "Anhui"), (("6",), "Anhui")],
    ),
    (
        "Growth in Peru was close to the average of 2.1 percent among OECD countries.",
        [(("2.1 percent", "change"), "OECD countries")],
    ),
    ("Of Inner Mongolia's 12 leagues and cities, nine spent more.", [(("12",), IM), (("nine",), IM)]),
    (
        "The number of incubators in Xi'an reached 120, while in Lanzhou it was only 31.",
        [(("120",), "Xi'an"), (("31",), "Lanzhou")],
    ),
    (
        "Hohhot got 40 percent of the money, Baotou 30 percent and Ordos 20 percent.",
        [(("40 percent", "share"), "Hohhot"), (("30 percent", "share"), "Baotou"), (("20 percent", "share"), "Ordos")],
    ),
    (
        "In Canada the rate was 5.1 percent; in Mexico, 2.9 percent.",
        [(("5.1 percent", "share"), "Canada"), (("2.9 percent", "share"), "Mexico")],
    ),
    ("Turkey bought 300 tonnes, more than Egypt and Jordan.", [(("300 tonnes",), "Turkey")]),
    (
        "Poland's exports to Germany rose 4 percent to 90 billion euros, those to France 2 percent.",
        [(("4 percent", "change"), "Poland"), (("90 billion euros",), "Poland"), (("2 percent", "change"), "Poland")],
    ),
    (
        "The U.S. spends 3.4 percent of GDP on research, compared with 2.6 percent in China and 2.2 percent in the EU.",
        [
            (("3.4 percent", "share"), "United States"),
            (("2.6 percent", "share"), "China"),
            (("2.2 percent", "share"), "European Union"),
        ],
    ),
    (
        "Per capita income was 38,000 yuan in Ningbo against 29,000 yuan nationwide.",
        [(("38,000 yuan",), "Ningbo"), (("29,000 yuan",), "China")],
    ),
    (
        "Sales grew 3.1 percent in Brazil, 2 percent in Chile and 1.4 percent in Peru.",
        [
            (("3.1 percent", "change"), "Brazil"),
            (("2 percent", "change"), "Chile"),
            (("1.4 percent", "change"), "Peru"),
        ],
    ),
    ("With 52 unicorns, Shenzhen is ahead of Hangzhou.", [(("52",), "Shenzhen")]),
    ("Some 62 percent of Dutch homes have solar panels.", [(("62 percent", "share"), "Netherlands")]),
    (
        "Tokyo's population fell by 50,000 last year. The city now has 13.9 million people.",
        [(("50,000", "change"), "Tokyo"), (("13.9 million",), "Tokyo")],
    ),
    (
        "By amount, Fujian was first with 44 billion yuan, ahead of Jiangxi with 38 billion yuan.",
        [(("44 billion yuan",), "Fujian"), (("38 billion yuan",), "Jiangxi")],
    ),
    (
        "Anhui's firms made up 87 percent of it, compared with a national share of 77 percent.",
        [(("87 percent", "share"), "Anhui"), (("77 percent", "share"), "China")],
    ),
    ("Manzhouli, which borders on Russia, saw 21 million tonnes.", [(("21 million tonnes",), "Manzhouli")]),
    (
        "Erenhot, the largest port between China and Mongolia, handled 18 million tonnes.",
        [(("18 million tonnes",), "Erenhot")],
    ),
    ("Tongliao, known as China's cattle capital, sold 210,000 tonnes.", [(("210,000 tonnes",), "Tongliao")]),
    ("Rongcheng, a county-level city of Weihai, farms 800,000 tons.", [(("800,000 tons",), "Rongcheng")]),
    (
        "Germans bought 356,000 pumps; in Bavaria alone, 70,000 were installed.",
        [(("356,000",), "Germany"), (("70,000",), "Bavaria")],
    ),
    (
        "Xin Barag Left Banner fixed 120,000 mu of sand and Arun Banner 80,000 mu. The two banners had 3,400 herders.",
        [
            (("120,000 mu",), "Xin Barag Left Banner"),
            (("80,000 mu",), "Arun Banner"),
            (("3,400",), "Xin Barag Left Banner and Arun Banner"),
        ],
    ),
    (
        "Gas flows to Europe stopped: 90 GWh left Ukraine and 40 GWh left Poland.",
        [(("90 GWh",), "Ukraine"), (("40 GWh",), "Poland")],
    ),
    (
        "World steel output falls\n\nIt was 1.9 billion tonnes. China made 1 billion tonnes, India 125 million tonnes.",
        [(("1.9 billion tonnes",), "World"), (("1 billion tonnes",), "China"), (("125 million tonnes",), "India")],
    ),
    ("Sales rise as Hunan, Hubei demand grows\n\nThe carmaker sold 7,000 vans.", [(("7,000",), None)]),
    # visitors, firms and things from elsewhere
    (
        "Jilin's ski resorts welcomed 2 million visitors, 300,000 of them from Guangdong and Shanghai.",
        [(("2 million",), "Jilin"), (("300,000",), "Jilin")],
    ),
    ("A Japanese company will invest 2 billion yuan in Dalian.", [(("2 billion yuan",), "Dalian")]),
    ("The Asian Development Bank lent Gansu 150 million dollars.", [(("150 million dollars",), "Gansu")]),
    ("The Hainan Free Trade Port registered 12,000 firms.", [(("12,000",), "Hainan Free Trade Port")]),
    ("Students of Peking University and the University of California won 5 prizes in Guiyang.", [(("5",), "Guiyang")]),
    # places of one name
    ("Suzhou, in east China's Anhui Province, has 5.3 million people.", [(("5.3 million",), "Suzhou")]),
    # several countries of one clause
    (
        "Thailand, Malaysia and Indonesia together produced 9 million tons of rubber.",
        [(("9 million tons",), "Thailand, Malaysia and Indonesia")],
    ),
    ("Trade between China and Mongolia reached 16 billion dollars.", [(("16 billion dollars",), "China and Mongolia")]),
    (
        "Robots at work in Shenyang. [Photo/Xinhua]\n\nDalian's shipyards delivered 44 vessels last year, local officials said.\n\nThey employ 60,000 people.",
        [(("44",), "Dalian"), (("60,000",), "Dalian")],
    ),
    (
        "BEIJING, May 5 (Xinhua) -- Hainan's duty-free sales hit 30 billion yuan in 2023, up 20 percent.",
        [(("30 billion yuan",), "Hainan"), (("20 percent", "change", "30 billion yuan"), "Hainan")],
    ),
    ("Sales of pumps rose 4 percent to 300 units.", [(("4 percent", "change"), None), (("300",), None)]),
]


@pytest.mark.parametrize(("text", "figures"), CASES, ids=[text[:50] for text, _ in CASES])
def test_place_of_each_figure(text: str, figures: list[tuple[tuple[str, ...], str | None]]) -> None:
    assert read(text, [f for f, _ in figures]) == [place for _, place in figures]


def found(text: str) -> list[tuple[str | None, str | None]]:
    """Codes and names of the places that may have figures."""
    return [(m.code, m.name) for m in places.find_places(Doc(text)) if m.role == PLAIN and m.generic is None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inner Mongolia grew, and so did Mongolia.", [("CN-NM", "Inner Mongolia"), ("MN", "Mongolia")]),
        ("XILIN GOL LEAGUE. Herders met.", [("CN-NM-152500", "Xilin Gol League")]),
        ("The US team let us in.", [("US", "United States")]),
        ("Sold in turkey farms and china shops.", []),
        ("The Inner Mongolia Daily and the Bank of China reported it.", []),
        ("Chinese exports rose.", [("CN", "China")]),
        ("In the U.S., wages rose.", [("US", "United States")]),
        ("The Xi'an High-tech Zone grew.", [("CN-SN-610100", "Xi'an")]),
        (
            "Baotou Rare Earth High-tech Zone grew.",
            [("CN-NM-BAOTOU-RARE-EARTH-HTZ", "Baotou Rare Earth High-tech Zone")],
        ),
        ("Yuhu Economic Development Zone grew.", [(None, "Yuhu Economic Development Zone")]),
        ("Another county joined in.", []),
        ("Hohhot-based firms use China-Europe trains.", []),
    ],
)
def test_names_and_codes(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert found(text) == expected


def test_code_goes_with_the_name() -> None:
    doc = Doc("In Ordos, 20 labs opened. Tianhe New Area opened 5.")
    nums = [
        Numeral(i, i + 1, doc.starts[i], doc.ends[i], doc.sent_of[i], "level")
        for i in range(doc.n)
        if doc.toks[i].isdigit()
    ]
    places.assign(doc, places.find_places(doc), nums)
    assert [(n.ref_area, n.ref_area_name) for n in nums] == [("CN-NM-150600", "Ordos"), (None, "Tianhe New Area")]


@pytest.mark.parametrize(
    "piece", ["Hohhot and Baotou signed 5 and 6, ", "5 in Hohhot of Ordos ", "( Hohhot ", "By city, Abc 5, Def 6 "]
)
def test_time_grows_with_the_text_only(piece: str) -> None:
    def seconds(times: int) -> float:
        doc = Doc(piece * times)
        nums = [
            Numeral(i, i + 1, doc.starts[i], doc.ends[i], doc.sent_of[i], "level")
            for i in range(doc.n)
            if doc.toks[i].isdigit()
        ]
        start = time.process_time()
        places.assign(doc, places.find_places(doc), nums)
        return time.process_time() - start

    seconds(100)
    assert seconds(6_000) < 40 * max(seconds(600), 0.005)


def test_a_range_is_one_figure_for_a_list_of_places() -> None:
    reading = read_article("x", "In Zambia and Malawi, maize was between 10 and 25 percent cheaper.", None)
    names = [row[STATEMENT_FIELDS.index("ref_area_name")] for row in reading.statements]
    assert names == ["Zambia and Malawi"] * 2


@pytest.mark.parametrize(
    ("text", "country"),
    [
        # the places that it names lie in one country
        (
            "House building picks up\n\nA total of 7,310 homes were finished in the spring, the statistics office said. "
            "The government wants 30,000 a year.\n\nPrices rose most in Lyon, by 4 percent, and least in Marseille.",
            "France",
        ),
        # whose money it counts in, beside a capital
        (
            "Milk subsidy to top last year's\n\nDHAKA: The ministry could spend 41 billion taka on milk this year. "
            "Farmers were paid 52 taka a litre, and 2.1 million of them were registered.",
            "Bangladesh",
        ),
        # neither of two countries, and a price in the money of the world
        ("Prices of cocoa climb\n\nCocoa cost $4,100 a tonne. Stocks were 310,000 tonnes. Ghana and Togo met.", None),
    ],
)
def test_country_that_an_article_takes_for_known(text: str, country: str | None) -> None:
    reading = read_article("x", text, date(2023, 6, 2))
    name, quote = STATEMENT_FIELDS.index("ref_area_name"), STATEMENT_FIELDS.index("value")
    told = {row[quote]: row[name] for row in reading.statements}
    assert {told[v] for v in (7310, 30000, 2.1e6, 310000) if v in told} == {country}


WHOLE_TEXTS: dict[str, dict[str, dict[str, str]]] = {
    "containers": {
        "Alxa League in the far west of Inner Mongolia, where sand covers 30 percent of the land, planted 868,000 mu of trees.": {
            "30 percent": "Alxa League",
            "868,000 mu": "Alxa League",
        },
        "Jobs in Ulanqab\n\nPotatoes keep well in Ulanqab. With cheap power, the city in central Inner Mongolia has drawn 15 data centers.": {
            "15": "Ulanqab"
        },
        "Loans in Baotou\n\nChifeng came second behind Baotou, where 380 million yuan was lent.": {
            "380 million yuan": "Baotou"
        },
    },
    "regions of the world": {
        "MANILA, April 11 - Growth in the Caucasus and Central Asia is forecast to slow to 4.3 percent this year. Inflation in the region averaged 10 percent last year.": {
            "4.3 percent": "Caucasus and Central Asia",
            "10 percent": "Caucasus and Central Asia",
        },
        "NAIROBI, May 24 - The share of stunted children has dropped to 30.6 percent in Eastern and Southern Africa. In 2022, some 22.9 million children in the region were stunted.": {
            "30.6 percent": "Eastern and Southern Africa",
            "22.9 million": "Eastern and Southern Africa",
        },
        "Growth in Kenya was 5 percent last year, above the East African average of 4.2 percent.": {
            "5 percent": "Kenya",
            "4.2 percent": "East Africa",
        },
        "WASHINGTON, October 7 - Growth in the developing economies of Europe and Central Asia will weaken to 2.4 percent this year, before inching up to 2.5 percent in 2026 and 2.7 percent in 2027.": {
            "2.4 percent": "Europe and Central Asia",
            "2.5 percent": "Europe and Central Asia",
            "2.7 percent": "Europe and Central Asia",
        },
        "Sales of cars rose 4 percent in Latin America and the Caribbean and 3 percent in West Africa.": {
            "4 percent": "Latin America and the Caribbean",
            "3 percent": "West Africa",
        },
    },
    "capitals that speak for their country": {
        "Rate held\n\nBogota. The board of the central bank decided to keep its rate at 9.25%. Annual inflation stood at 5.2% in September.": {
            "9.25%": "Colombia",
            "5.2%": "Colombia",
        },
        "Exports rise\n\nNairobi. Exports rose by 4 percent in July, the statistics office said.": {
            "4 percent": "Kenya"
        },
        "Traffic in Lima\n\nLima. The city counted 300 accidents in July. Lima has 9 million people.": {"300": "Lima"},
    },
    "partners in trade": {
        "TOKYO - Japan's exports rose 4 percent last year. The United States was the largest buyer, taking 20 billion dollars, followed by Canada (9 billion dollars) and China (6 billion dollars).": {
            "20 billion dollars": "Japan",
            "9 billion dollars": "Japan",
            "6 billion dollars": "Japan",
        },
        "Mongolia's exports rose 4 percent. China bought 92 percent of everything Mongolia sold abroad, followed by Switzerland with 5.2 percent.": {
            "92 percent": "Mongolia",
            "5.2 percent": "Mongolia",
        },
        "Mongolia remained the biggest partner of Inner Mongolia with 8 billion yuan, followed by Russia with 5.4 billion yuan and Australia with 1.6 billion yuan.": {
            "5.4 billion yuan": "Inner Mongolia",
            "1.6 billion yuan": "Inner Mongolia",
        },
        "BEIJING, Jan. 11 - China's foreign trade grew 6.2 percent in 2022.\n\nThe European Union remained the largest partner, but trade with it dropped 3.7 percent to 546 billion dollars.": {
            "3.7 percent": "China",
            "546 billion dollars": "China",
        },
        "Kenya's tea exports fell. Pakistan, which buys nearly 40 percent of Kenya's tea, cut its orders by 7.2 percent.": {
            "40 percent": "Kenya",
            "7.2 percent": "Kenya",
        },
        "TASHKENT, January 22 - Remittances to Uzbekistan came to 11 billion dollars in 2022. Most was sent from Russia. Kazakhstan (560 million dollars) and Turkey (410 million dollars) came next.": {
            "560 million dollars": "Uzbekistan",
            "410 million dollars": "Uzbekistan",
        },
        "Shanghai had 300 cases, followed by Beijing with 200 and Chongqing with 100.": {
            "300": "Shanghai",
            "200": "Beijing",
            "100": "Chongqing",
        },
        "Growth was strongest in Ghana with 6 percent, followed by Togo with 5 percent and Benin with 4 percent.": {
            "6 percent": "Ghana",
            "5 percent": "Togo",
            "4 percent": "Benin",
        },
    },
    "members of a union": {
        "Europe added wind power last year\n\nCapacity in the 28 EU states reached 142 GW.": {
            "28": "European Union",
            "142 GW": "European Union",
        },
        "Inflation in the 15 eurozone countries rose to 4 percent.": {"15": "Eurozone", "4 percent": "Eurozone"},
    },
    "statewide": {
        "Kentucky adds jobs\n\nIn Daviess County, the average wage was 1,012 dollars, compared with 1,163 dollars statewide and 1,589 dollars nationally.": {
            "1,012 dollars": "Daviess County",
            "1,163 dollars": "Kentucky",
            "1,589 dollars": "United States",
        },
    },
    "the port of the headline": {
        "Xinjiang port sees trains pick up speed\n\nURUMQI, Nov. 8 (Xinhua) -- A total of 6,731 trains passed through Horgos Port in northwest China's Xinjiang Uygur Autonomous Region in the first 10 months. The trains carried 9.2 million tonnes of goods.": {
            "6,731": "Horgos",
            "9.2 million tonnes": "Horgos",
        },
    },
    "followed by": {
        "Hangzhou had 5,528 firms. Binjiang District was in the lead with 1,208, followed by Yuhang and Xihu with 1,013 and 897 respectively.": {
            "1,208": "Binjiang District",
            "1,013": "Yuhang",
            "897": "Xihu",
        },
    },
    "the lead tells the region in full": {
        "Central Asia to slow\n\nMANILA, April 11 - Growth in the Caucasus and Central Asia is forecast to slow to 4.3 percent this year.\n\nInflation in the subregion averaged 10 percent last year.\n": {
            "4.3 percent": "Caucasus and Central Asia",
            "10 percent": "Caucasus and Central Asia",
        },
        "East Africa dries up\n\nNAIROBI, May 24 - Drought hit 30 million people in Eastern and Southern Africa.\n\nIn the region, 22 million children went hungry.\n": {
            "30 million": "Eastern and Southern Africa",
            "22 million": "Eastern and Southern Africa",
        },
        "BEIJING, May 24 - China's bakers sold 9 million tons of bread. The western regions ate 2 million tons, central areas 3 million tons, and bakers in east China baked 5 million tons. Sales in the central and western regions rose by 7 percent. In Zambia, the western region ate 4,000 tons.\n": {
            "9 million tons": "China",
            "2 million tons": "Western China",
            "3 million tons": "Central China",
            "5 million tons": "Eastern China",
            "7 percent": "Central and Western China",
            "4,000 tons": "Zambia",
        },
        "Gas use in Europe\n\nEastern Europe burned 4 percent less gas than Europe as a whole.\n": {
            "4 percent": "Eastern Europe"
        },
    },
    "a paragraph about the members of a union": {
        "Europe added 13 GW of wind power\n\nCapacity in the 28 EU states reached 142 GW. Germany leads with 45 GW, followed by Spain with 23 GW. Wind had a share of 15 percent.\n": {
            "28": "European Union",
            "142 GW": "European Union",
            "45 GW": "Germany",
            "23 GW": "Spain",
            "15 percent": "European Union",
        },
    },
    "customers": {
        "Germany's exports rose 3 percent in 2022. The United States, with 86 billion euros, remained the largest customer.": {
            "86 billion euros": "Germany"
        },
    },
    "who speaks of himself": {
        'Wages rose 4 percent in Portugal last year, the labour ministry in Lisbon said.\n\n"We lost 40 of our 310 workers," said Rui Matos, manager of a cork mill in Coruche. "The rest earn 6 percent more."\n': {
            "4 percent": "Portugal",
            "40": "Coruche",
            "310": "Coruche",
            "6 percent": "Coruche",
        },
        'Portugal\'s exports rose 4 percent.\n\n"We expect 5 percent next year," said Ana Pinto, an economist at a bank in Porto.\n': {
            "5 percent": "Portugal"
        },
    },
    "where it goes and what it connects": {
        "Khorgos handled 510 trains in May.\n\nA train with 55 wagons left Khorgos for Poland, the 3,000th of the year.\n\nRoutes connecting the city of Chengdu and Germany had 90 of them.\n": {
            "55": "Khorgos",
            "90": "Khorgos",
        },
        "Exports of Ghana grew 8 percent. Its exports to other ECOWAS members reached 2.1 billion cedis.": {
            "2.1 billion cedis": "Ghana"
        },
    },
    "among whom it ranks, and what it lies in": {
        "Gansu's output of wind power grew to 40 billion kWh in 2022, ranking fourth in the country.": {
            "fourth": "Gansu"
        },
        "Gansu supplied 90 million tonnes of coal under the country's plans, accounting for 6 percent of the total.": {
            "6 percent": "Gansu"
        },
    },
    "part of the name of a firm": {
        "Malta counted 9 million guests, as Condor and Air France added flights; a plane now has 140 seats.": {
            "140": "Malta"
        },
        "Hohhot is home of the dairies Yili and Mengniu, whose output reached 1.2 million tonnes.": {
            "1.2 million tonnes": "Hohhot"
        },
    },
    "the average of others": {
        "Uganda's economy grew by 5.3 percent, above the East African average of 4.1 percent, driven by services (up 6.8 percent).": {
            "4.1 percent": "East Africa",
            "6.8 percent": "Uganda",
        }
    },
    "a caption above the text": {
        "Wheat crop put at 4 million tonnes\n\nRain in Andalusia helped the fields - Photo: AGR\n\nIn June, the estimate for the Spanish crop was 4 million tonnes.\n\nThe area is 1.9 million hectares.\n": {
            "1.9 million hectares": "Spain"
        }
    },
    "people whose place was told once": {
        'Olive growers of Extremadura count their trees\n\nWhen Marta Gil moved into Velmar village in 1994, it had 90 people.\n\nGil and her neighbours have planted 4,300 trees. She sold 26 tonnes last year.\n\nExtremadura has 30 million trees.\n\n"I started with 40 goats," says Gil.\n': {
            "4,300": "Velmar village",
            "26 tonnes": "Velmar village",
            "30 million": "Extremadura",
            "40": "Velmar village",
        },
        "Ghana's cocoa crop fell 8 percent to 650,000 tonnes.\n\nKofi Mensah, an analyst of cocoa in Kumasi, was not surprised. He sees 700,000 tonnes next year.\n": {
            "700,000 tonnes": "Ghana"
        },
    },
    "who people are, and not where": {
        "Portugal received 26 million tourists. Britons remained the largest group with 4.1 million, followed by the French (3.2 million) and Germans (2.9 million).": {
            "4.1 million": "Portugal",
            "3.2 million": "Portugal",
            "2.9 million": "Portugal",
        },
        "Foreign investors spent 3 billion euros in Serbia. Of it the Chinese made up 40 percent.": {
            "40 percent": "Serbia"
        },
        "Germans ate 52 kg of meat each, and the French 84 kg.": {"52 kg": "Germany"},
        "Uganda exported 6 million bags of coffee. Italy bought 2.1 million bags, Sudan 900,000.": {
            "2.1 million": "Uganda",
            "900,000": "Uganda",
        },
        "Hamburg, Europe's third-largest port, moved 114 million tonnes.": {"114 million tonnes": "Hamburg"},
    },
    "who he is that speaks": {
        'Slovenia counted 6 million guests.\n\n"We sold 11,400 tickets," said Tajda, manager of a ski resort in Velmari. "Six in 10 came by train." Today her team has 40 members.\n': {
            "11,400": "Velmari",
            "Six in 10": "Velmari",
            "40": "Velmari",
        },
        'Slovenia counted 6 million guests.\n\n"We see 7 million," said Ana Kos, a researcher in Maribor.\n': {
            "7 million": "Slovenia"
        },
        'Moldova\'s wine exports rose 9 percent.\n\n"In 2006 we lost 60 percent of our sales," says Ion Rusu, who runs a winery in Velmari. "Things are better." He has 52 hectares.\n': {
            "60 percent": "Velmari",
            "52 hectares": "Velmari",
        },
    },
    "a port that is never called anything else": {
        "Ceke Port counts its trucks\n\nCeke Port cleared 90,000 trucks in May.\n\nCeke Port has 16 lanes.\n": {
            "90,000": "Ceke Port",
            "16": "Ceke Port",
        },
        "Ceke counts its trucks\n\nCeke Port cleared 90,000 trucks in May. The road from Ceke Port to Ejin is 220 km long.\n\nCeke Port has 16 lanes.\n": {
            "90,000": "Ceke",
            "16": "Ceke",
        },
    },
    "names of firms behind a place": {
        "Gansu has 90 wind farms. The largest, built by China Energy, has 281 turbines, and Jiuquan Port handled 9,000 trucks.": {
            "281": "Gansu",
            "9,000": "Jiuquan",
        },
        'Yunnan exported 40,000 tonnes of coffee.\n\n"We sold 6,200 tonnes," said Li Mei, manager of Kunming Beans in Dali. "It was 90 percent more."\n': {
            "6,200 tonnes": "Dali",
            "90 percent": "Dali",
        },
    },
    "no list of places": {
        "Yunnan grows coffee. In Ruili, Burmese workers made 720,000 crossings.": {"720,000": "Myanmar"},
        "Prices rose 4 percent in Laos. Elsewhere in Southeast Asia, Indonesia reported 3.5 percent.": {
            "3.5 percent": "Indonesia"
        },
    },
    "what is lifted, and what it lies in": {
        "A wind farm of 1.6 million kilowatts in Linxi County was connected, bringing the province's capacity to 17.2 million kilowatts, in an article about Gansu.": {
            "1.6 million kilowatts": "Linxi County"
        },
        "Tanzania planned 5 percent growth. Analysts at Vertex in Mwanza see 3.4 percent.": {"5 percent": "Tanzania"},
    },
    "a headline that begins with a home": {
        "Home sales in Oslo fall\n\nSales fell by 12 percent.\n\nNorway's economy grew by 1 percent, and Bergen sold 900 flats.\n": {
            "12 percent": "Oslo"
        }
    },
    "bylines and datelines above the text": {
        "Remittances to Nepal rise\n\nNews Desk, Pokhara\nFriday, 10 June 2022\n\nThe value of remittances to Nepal grew by 8.1% to $1.5 billion.\n\nBanks took 60.9%.\n": {
            "8.1%": "Nepal",
            "60.9%": "Nepal",
        },
        "Rice buying ends 9% higher\n\nNEW DELHI: Agencies bought 50 million tonnes of rice in the season that closed on June 30.\n": {
            "50 million tonnes": "India"
        },
    },
    "a zone that only somebody's firm is in": {
        "A Suzhou firm bets on lasers\n\nIts smallest laser weighs 30 grams, says Bai Xue, who founded it in the Suzhou Industrial Park in 2014.\n\nIt employs 640 people.\n": {
            "640": "Suzhou"
        },
    },
    "zones, captions, papers, firms around the headline": {
        # a zone in the headline, called only "the zone" in the text
        "Mianyang High-tech Zone turns thirty\n\nSichuan Digest | 2022-08-03\n\nIn 1992 some fields east of Mianyang became a high-tech zone.\n\nLast year it earned 41.2 billion yuan.\n\nMore than 2,300 companies are registered.\n": {
            "41.2 billion yuan": "Mianyang High-tech Zone",
            "2,300": "Mianyang High-tech Zone",
        },
        # a caption of two sentences, a paper with a country in its name, a city that is none
        "Villages catch up with the city in Hunan\n\nChina Rural Digest, March 3, 2021\n\nA fair in Zhuzhou, which 8,000 farmers visited. Photo: Li Wen\n\nThe people of Hunan had 29,380 yuan each to spend last year.\n\nOn food they spent 6,100 yuan. A grower in Yueyang says otherwise.\n": {
            "29,380 yuan": "Hunan",
            "6,100 yuan": "Hunan",
        },
        "Retail sales, Great Britain: March 2019\n\nStatistical bulletin\nRelease date: 18 April 2019\n\nThe volume of sales rose by 1.1% in March 2019.\n": {
            "1.1%": "Great Britain",
        },
        # a firm with a place in its name
        "Chile's Minera Tarapaca digs less\n\nSANTIAGO, May 4, 2016 (Wire) - Output at Minera Tarapaca, the third-largest producer, fell 8 percent.\n\nThe miner sold 61,000 tonnes.\n": {
            "8 percent": "Chile",
            "61,000 tonnes": "Chile",
        },
    },
    "told behind what is compared": {
        "Chile's cows gave 6 tons each. They are behind those of Israel, which got 12 tons.": {"12 tons": "Israel"},
        "China bought 88 percent of all exports of Mongolia, ahead of Russia with 2 percent.": {
            "2 percent": "Mongolia"
        },
    },
    "back from a town to the country": {
        "Peru's coal exports rose 4 percent.\n\nIn Huarmey, trucks carried 310,000 tonnes. The government intends to raise exports to 9 million tonnes.\n": {
            "310,000 tonnes": "Huarmey",
            "9 million tonnes": "Peru",
        }
    },
    "parts of a country that are called after their side of it": {
        "Rents rose 4 percent in Chile.\n\nThe North Coast, with 120,000 flats, is the dearest, and in the South they fell 3 percent.\n\nIn Western Chile, 900 flats were empty, while the North Central had 50 of them and the South East had 70 of them.\n": {
            "120,000": "North Coast",
            "3 percent": "South",
            "900": "Western Chile",
            "50": "North Central",
            "70": "South East",
        },
        "India's wheat crop was 110 million tonnes.\n\nThe Centre imposed a limit of 3,000 tonnes.\n\nSouth African buyers took 40,000 tonnes.\n": {
            "3,000 tonnes": "India"
        },
    },
    "capitals": {
        "Prices rose 3 percent in Norway. Oslo has earmarked 4 billion kroner for rents.": {
            "4 billion kroner": "Norway"
        },
        "Poland's output grew by 2 percent, the fruit of Warsaw's strategy, with exports up 9 percent.": {
            "9 percent": "Poland"
        },
        "Oslo counted 9,000 more residents.": {"9,000": "Oslo"},
        "Kenya had inflation of 8 percent. Prices in the capital rose by 9 percent, and in the capital market yields by 2 percent.": {
            "9 percent": "Nairobi"
        },
    },
    "who forecasts": {
        "Hungary's economy grew by 1 percent. Analysts at three Budapest banks expect 2 percent next year, and Szeged had 9 floods.": {
            "2 percent": "Hungary",
            "9": "Szeged",
        },
        "Prices rose 9 percent in Brazil after the war in Ukraine, and wages 4 percent.": {"4 percent": "Brazil"},
    },
    "no whole is smaller than its parts": {
        "Guangdong's exports rose 4 percent. Foshan, with 80,000 firms, leads the 21 cities.": {
            "80,000": "Foshan",
            "21": "Guangdong",
        }
    },
    "the former and the latter, a sentence apart": {
        "Lyon and Marseille drew 15 million and 14 million visitors. The former sold 1.02 million tickets. In the latter, a room cost 90 euros.": {
            "1.02 million": "Lyon",
            "90 euros": "Marseille",
        }
    },
    "islands, valleys, parks and states that no list has": {
        "On Tamsay island, 310 families dry fish.\n\nThe Orrin Valley has 1,400 hectares of plums, and Kwarbai State 600.\n\nVelm National Park counted 84,000 visitors. The park has 120 rangers.\n": {
            "310": "Tamsay island",
            "1,400 hectares": "Orrin Valley",
            "600": "Kwarbai State",
            "84,000": "Velm National Park",
            "120": "Velm National Park",
        },
        "Chile's output rose 4 percent. Amid the dispute over the Tamsay Islands, trade fell 3 percent. The Forest Department had 41 complaints, and Orrin Valley Bank 9.": {
            "3 percent": "Chile",
            "41": "Chile",
            "9": "Chile",
        },
        "In Villa del Velm, a town of 9,000, tea covers 80 hectares. Nishi-Velm, a district of Osaka, has 310 shops.": {
            "80 hectares": "Villa del Velm",
            "310": "Nishi-Velm",
        },
        "The mayor of Velm said it had 31 schools. The villages of Orrin and Tamsay share a clinic. Orrin has 240 inhabitants and Tamsay 190.": {
            "31": "Velm",
            "240": "Orrin",
            "190": "Tamsay",
        },
        "Jobs increased in Community and social services (276,000) in South Africa.": {"276,000": "South Africa"},
    },
    "what a county lies in": {
        "Yields in Velm County, Iowa, were 214 bushels. Farmers there planted 178,000 acres. Statewide, 30,000 farms did.": {
            "178,000 acres": "Velm County",
            "30,000": "Iowa",
        },
        "People in Orrin County in the US state of Arizona paid 9 percent more.": {"9 percent": "Orrin County"},
    },
    "the world": {
        "Global steel output rose 1.2 percent. China made 77 million tonnes. Worldwide, 900 mills ran.": {
            "1.2 percent": "World",
            "77 million tonnes": "China",
            "900": "World",
        },
    },
    "a country told by its office, or by the firm's being its largest": {
        "Statistics Canada said the economy created 41,000 jobs in May. Ontario lost 12,000.": {
            "41,000": "Canada",
            "12,000": "Ontario",
        },
        "Safari Telecom, Kenya's largest operator, added 1.2 million customers. In Ethiopia, where it came later, it has 4.1 million customers.": {
            "1.2 million": "Kenya",
            "4.1 million": "Ethiopia",
        },
    },
    "a town that only the dateline tells": {
        "TARASUND, Norway, May 3 (Reuters) - The smelter cut 90 jobs.\n\nWorkers in Bergen got more. Houses in Tarasund cost 4 million kroner. Sweden has 31 smelters.\n\nSome 600 people are out of work.\n": {
            "4 million kroner": "Tarasund",
            "31": "Sweden",
            "600": "Tarasund",
        },
        "MILLVALE, P.E.I. \u2013 By noon the boat is back with 740 lobsters.\n\nBuyers around Millvale paid $3.25, and half of it goes to the United States.\n\nThe province has 60 boats.\n": {
            "740": "Millvale",
            "$3.25": "Millvale",
            "60": "Prince Edward Island",
        },
        "KEY POINTS \u2013 Prices rose 3 percent in Kenya.\n": {"3 percent": "Kenya"},
    },
    "Velm village, and Velm ever after": {
        "The road to Velm village was built in 2015. Velm has 412 households, and Velm's tea fetched 90 yuan.": {
            "412": "Velm",
            "90 yuan": "Velm",
        },
        "Velm village has 412 households. The village grows 90 tons of tea.": {
            "412": "Velm village",
            "90 tons": "Velm village",
        },
    },
    "the office above the text, and the capital that it is written in": {
        "Unemployment, August 2019\n\nCzech Statistical Office, 2 October 2019\n\nThe unemployment rate of those aged 15 to 64 stood at 2.1%.\n\nIn the EU, it was 6.2%, and in Greece 17.2%.\n": {
            "2.1%": "Czech Republic",
            "17.2%": "Greece",
        },
        "Visitors: still short of 2019\n\nWellington, 15 July 2024\n\nArrivals in the year to May were 642,100 higher than in the one before. China moved up to third.\n\nOf the 187,500 who came in May, 71 percent landed in Auckland.\n": {
            "642,100": "New Zealand",
            "187,500": "New Zealand",
            "71 percent": "Auckland",
        },
    },
    "rows that tell where visitors come from": {
        "Wellington, 15 July 2024\n\nOverseas visitor arrivals by country of residence, year ended May 2024\n\nCountry\nArrivals (000)\nChange (%)\n\nAustralia\n1,318.2\n14.5\n\nChina\n229.4\n182.9\n\nIndia\n85.3\n-2.4\n\nArrivals were higher than a year earlier, but still lower than in 2019.\n\nChina was third again. Many land in Auckland.\n": {
            "1,318.2": "New Zealand",
            "182.9": "New Zealand",
        },
    },
    "partners and what lies beside": {
        "Garment exports from Bangladesh grew 4.8 percent. Sales to the EU rose 3.3 percent.": {
            "4.8 percent": "Bangladesh",
            "3.3 percent": "Bangladesh",
        },
        "Ningxia shipped 586,000 liters to 21 countries, including Germany, Australia and Canada, at a price of 53.2 yuan.": {
            "53.2 yuan": "Ningxia"
        },
        "Ningxia has 31 counties. Lying at the foot of Velm Mountain, the production area has 86 wineries.": {
            "86": "Ningxia"
        },
        "Baotou was one of the 31 provinces' cities on show. It sold 90 tons to 25 provinces.": {"90 tons": "Baotou"},
    },
    "one region, told twice, beside an office of the country": {
        "High-tech\n\nA total of 1,089 projects were begun. They included 810 under the Natural Science Foundation of China.\n\nThere were 21,069 applications in Inner Mongolia. Some 48 agencies are in Inner Mongolia too.\n": {
            "1,089": "Inner Mongolia",
            "810": "Inner Mongolia",
        },
        "Jobless rate falls\n\nThe rate fell to 6.8 percent from 7.0 percent, statistics office GUS said.\n": {
            "6.8 percent": "Poland"
        },
    },
    "a distance, and the next town of a list": {
        "In Velm, a town of 20,000 north of Budapest, a plant used 3.1 million cubic metres of water.": {
            "20,000": "Velm",
            "3.1 million cubic metres": "Velm",
        },
        "At a plant in Orrin, 280 will lose their jobs, and in Tamsay 230.": {"230": "Tamsay"},
        "Bayan Velm sumu, in Sonid Right Banner, has 61,000 sheep. The sumu's herders got 4.2 million yuan.": {
            "61,000": "Bayan Velm sumu",
            "4.2 million yuan": "Bayan Velm sumu",
        },
    },
    "who has residents is a place; the seats of councils; parks in a country's corner": {
        "Velm runs dry\n\nThe reservoirs of Velm, the largest of Greece's Cyclades islands, hold 220,000 cubic metres.\n\nVelm has 20,000 residents. Bread in Velm costs 3 euros.\n": {
            "220,000 cubic metres": "Velm",
            "20,000": "Velm",
            "3 euros": "Velm",
        },
        "The number of elephants in Velm-Orrin National Park in north-western Tanzania has risen to 2,100.": {
            "2,100": "Velm-Orrin National Park"
        },
        "The firm sold 62,891 cars in the month of May. In Europe it sold 33,000, in China 14,200 and in Japan 12,100. It has 900 dealers.": {
            "33,000": "Europe",
            "12,100": "Japan",
        },
        "In Brazil, eleven states grew, led by Bahia with 2.5 percent and Ceara with 1.9 percent.": {
            "2.5 percent": "Bahia",
            "1.9 percent": "Ceara",
        },
        "Velm port handled 41 percent of it. Container port traffic in Kenya rose 9 percent.": {"9 percent": "Kenya"},
    },
    "by origin, on the import side; what agencies see of the world; a national limit": {
        "Peru took in 90 million dollars. By origin, Chile came first with 64 percent.": {"64 percent": "Peru"},
        "Fiji sold 9 tonnes abroad. On the import side, China's share was 39 percent.": {"39 percent": "Fiji"},
        "Oil fell to $71 in New York. The energy agency now sees world demand growing by 2.4 million barrels, and puts the 2023/24 global crop at 800 million tonnes.": {
            "2.4 million barrels": "World",
            "800 million tonnes": "World",
        },
        "Chile accounts for 24 percent of world output.": {"24 percent": "Chile"},
        "Hohhot's halls need 1.15, compared with a national limit of 1.25.": {"1.25": "China"},
        "Tea in Kenya cost more. At the Mombasa auction a kilo fetched 2 dollars.": {"2 dollars": "Kenya"},
    },
    "where an article only begins: captions, venues, scenes, rows of tables; and where a reporter went": {
        "Exam results slip\n\nPhoto: Pupils of a school in Karnataka, one of 90 there that passed everybody.\n\nThe pass rate fell to 81.3 percent, the education minister announced in Pune last night.\n\nIn Kerala it was 92 percent, in Goa 85 percent and in Bihar 60 percent.\n": {
            "90": "Karnataka",
            "81.3 percent": "India",
            "92 percent": "Kerala",
        },
        "Sheep pay off\n\nTrucks queue before dawn outside the market of Abag Banner, in the north of Xilin Gol League.\n\nXilin Gol League had 9 million sheep at the end of June.\n\nA family can borrow 50,000 yuan.\n": {
            "9 million": "Xilin Gol League",
            "50,000 yuan": "Xilin Gol League",
        },
        "Sheep pay off\n\nTrucks queue before dawn outside the market of Abag Banner, in the north of Xilin Gol League.\n\nXilin Gol League had 9 million sheep at the end of June.\n\nA family in Abag Banner can borrow 50,000 yuan. Banks lent 2 million yuan.\n": {
            "50,000 yuan": "Abag Banner",
            "2 million yuan": "Abag Banner",
        },
        "Baotou: indicators\n\nOutput    100 million yuan    12.5\nPassengers at Hohhot airport    10,000 persons    9.5\n\nGross product by area\nDonghe District    218.44    4.6\nKundulun District    156.20    3.1\n\nValue added rose 2.7 percent in the first three quarters of the year.\n": {
            "2.7 percent": "Baotou"
        },
        "A lake comes back\n\nMINQIN, Gansu, June 3 -- The sand reached the windows.\n\nForest cover is 17.7 percent. Over 3,000 wells in Minqin were sealed.\n\nIn 2016 there were seven storms.\n": {
            "17.7 percent": "Minqin",
            "seven": "Minqin",
        },
        "Herders in Abag Banner have 640 sheep. A family here owns 310 hectares.": {"310 hectares": "Abag Banner"},
        "Twenty firms in the Lanzhou New Area turned out goods worth 8.9 billion yuan.": {
            "8.9 billion yuan": "Lanzhou New Area"
        },
    },
    "partners that are told one after the other; donors; who deals with the country that an article is about": {
        "Arrivals in Fiji grew 4 percent. Those from Peru were up 3 percent to 371,000, while Chile slipped 2 percent to 244,000. Brazil (83,400 arrivals, up 6 percent) also contributed.": {
            "244,000": "Fiji",
            "83,400": "Fiji",
        },
        "Storm in Samoa\n\nThe storm in Samoa left 900 homeless. Norway has pledged 12 million euros, Finland 4 million euros. Sweden is sending 40 tonnes of tents.\n": {
            "12 million euros": "Samoa",
            "4 million euros": "Samoa",
            "40 tonnes": "Samoa",
        },
        "Lesotho's exports fell\n\nLesotho sold 500 tonnes of wool abroad. In May Canada withdrew a privilege under which goods worth 34 million dollars had entered, less than 1 percent of the 4.9 billion that it bought from Lesotho.\n": {
            "34 million dollars": "Lesotho",
            "4.9 billion": "Lesotho",
        },
        "Unemployment in Greece was 18 percent, and Spain had 17 percent.": {"17 percent": "Spain"},
    },
    "what a headline is about: zones, cities and prefectures without a name; labels and clocks above it; rivers": {
        "High-tech zone keeps Baotou's engine humming\n\nWhen Wu Hai moved his firm from Jinan in 2015, the next plot was a field. Today 46 companies share it.\n\nThe Baotou Economic and Technological Development Zone turned out goods worth 58 billion yuan. The zone has 217 enterprises.\n": {
            "46": "Baotou Economic and Technological Development Zone",
            "217": "Baotou Economic and Technological Development Zone",
        },
        "China 19:22, 25-Feb-2024\n\nDurian express: A Guangxi border city rides a wave\n\nThe line of trucks waiting to enter Friendship Pass was 3 kilometers long. In 2023, 472,000 tonnes came through Pingxiang.\n\nAn average of 1,350 trucks crossed the border each day.\n": {
            "1,350": "Pingxiang"
        },
        "Across China: Under the panels, sheep and incomes fatten in Qinghai\n\nTashi keeps 60 sheep under the panels of Velm Village.\n\nQinghai, a province in the northwest, has 1,622 such villages.\n\nIncomes rose 10 percent.\n": {
            "60": "Velm Village",
            "10 percent": "Qinghai",
        },
        'Southwest China\'s "science city" sells more\n\nA dozen engineers in Mianyang sold 21 machines.\n\nPatents rose by 24 percent.\n': {
            "24 percent": "Mianyang"
        },
        "Floods kill 48\n\nFlooding along the Limpopo River in southern Mozambique has killed 48 people. Of these, 38 died in Gaza province.\n\nFields of 170,000 hectares are under water.\n": {
            "38": "Gaza Province",
            "170,000 hectares": "Mozambique",
        },
        "Dalian had 4 million visits. Provincial tourism revenue came to 9 billion yuan.": {
            "9 billion yuan": "Liaoning"
        },
    },
    "towns that only their province tells; what a name's own clause names; containers behind a comma; whose economist": {
        "Canada's towns grow\n\nCanada counted 33 million people. Among places with 5,000 people or more, Milton, Ontario, came first. Its population rose to 84,362.\n\nWinnipeg has 1.5 million cars.": {
            "84,362": "Milton",
        },
        "Uganda counts heads\n\nUganda has 46 million people. Wakiso, the district that wraps around the capital, is home to 3.4 million, and Mukono, which borders Jinja, has 900,000.\n": {
            "3.4 million": "Wakiso"
        },
        "Baotou, which borders Hohhot, has 12 mines. Ordos, which sold 5 tons to Japan, has 14.": {
            "12": "Baotou",
            "5 tons": "Ordos",
            "14": "Ordos",
        },
        "In Velm county, Baotou, 300 families keep sheep.": {"300": "Velm county"},
        'Ghana\'s rate stays\n\n"Prices in Ghana will rise by 14 percent," said an economist at a bank in London, who now sees growth of 3 percent.\n': {
            "3 percent": "Ghana"
        },
        '"Where I filled eleven sacks, I have filled four," said Ali Kaya, who has an orchard outside Orrin.': {
            "eleven": "Orrin",
            "four": "Orrin",
        },
        "Morocco plans more wind\n\nMorocco has 2,000 turbines. At Tarfaya on the coast, 131 turbines turn. The largest of the farms, at Velm, has 200.\n": {
            "131": "Tarfaya",
            "200": "Velm",
        },
        "Fiji had 900,000 visitors. Peru (17.9 percent of them) remained the main market. Among the ten largest markets, Japan stood out with a rise of 9.4 percent, whereas Spain and France fell by 3.1 and 5.6 percent.": {
            "17.9 percent": "Fiji",
            "9.4 percent": "Fiji",
            "3.1": "Fiji",
        },
        "Philippines grows\n\nThe economy of the Philippines grew 7 percent. Manila's budget foresees spending of 2.3 trillion pesos.\n": {
            "2.3 trillion pesos": "Philippines"
        },
    },
    "behind an apposition a sentence goes on about its subject; airports; citizens; the two together": {
        "Kisumu, a town on the border with Tanzania in the county of Velm, handled 2 million tonnes.": {
            "2 million tonnes": "Kisumu"
        },
        "In Xilinhot, the seat of the league, a hall houses 34 teams. Xilin Gol League has 60 teams.": {
            "34": "Xilinhot"
        },
        "Kunming, which borders Qujing and Yuxi, has 8 million people.": {"8 million": "Kunming"},
        "Crowds in Hulunbuir\n\nHulunbuir had 5 million visits. Hailar airport handled 612,000 passengers.\n": {
            "612,000": "Hulunbuir"
        },
        "Fiji's migrants\n\nOf the 140,000 migrants who came to Fiji, 37,600 were citizens of India and China; 126,300 people left.\n": {
            "37,600": "Fiji",
            "126,300": "Fiji",
        },
        "Saxony sold 22 million litres, ahead of Bavaria with 20 million. Together the two supplied 47 percent of the German total.": {
            "47 percent": "Saxony and Bavaria"
        },
    },
    "what an article is about, though others are named: datelines, examples, scenes, prefectures written small": {
        "Wool clip grows\n\nMaseru - The wool clip grew to 5,000 tonnes last season. Growers in Quthing sold 400 tonnes.\n": {
            "5,000 tonnes": "Lesotho",
            "400 tonnes": "Quthing",
        },
        "City of canals turns to chips\n\nSUZHOU -- In a former mill, 40 engineers test chips. Output of Suzhou's firms rose 20 percent.\n\nJiangsu has 600 such firms. The city plans 100 more.\n": {
            "600": "Jiangsu",
            "100": "Suzhou",
        },
        "Coconut county counts\n\nLast year 300 million nuts were picked in Wenchang, Hainan, the bureau said. Farmers earned 20,000 yuan.\n": {
            "20,000 yuan": "Wenchang"
        },
        "Wheat exports of Kazakhstan by destination\n\nUzbekistan    3,100,000\nTajikistan    1,000,000\n\nTotal exports rose by 9 percent, the ministry said.\n": {
            "9 percent": "Kazakhstan"
        },
        "Elephants wander\n\nXishuangbanna Dai autonomous prefecture in southern Yunnan had 300 elephants last year.\n\nHotels were 80 percent full.\n": {
            "300": "Xishuangbanna",
            "80 percent": "Xishuangbanna",
        },
        "Dyeing town cleans up\n\nKeqiao, a district of Shaoxing in East China's Zhejiang province, had 200 mills in 2010.\n\nShaoxing has moved 107 of them. Water use fell by 40 percent.\n": {
            "200": "Keqiao",
            "40 percent": "Shaoxing",
        },
        "Tobacco sales open\n\nThe first bales sold at 2.3 dollars in Lilongwe yesterday. Malawi expects 160 million kilograms.\n\nGrowers number 40,000.\n": {
            "40,000": "Malawi"
        },
        "Apple crop shrinks\n\nHirosaki, Nov. 3 (Jiji) - Aomori Prefecture harvested 370,000 tons. Japan's crop was 600,000 tons.\n\nGrowers got 300 yen a kilo.\n": {
            "300 yen a kilo": "Aomori"
        },
    },
    "where a text was written and who speaks there; what is only passed through or first in the world": {
        "Canal loses half its income\n\nIsmailia: Revenue of the canal fell to 3.9 billion dollars. Egypt's deficit widened to 7 percent.\n": {
            "3.9 billion dollars": "Egypt"
        },
        "Copper edges up\n\nSANTIAGO, Aug 6 (Newsline) - Output in Chile rose 2.1 percent. Velm, the world's largest mine, fell 4 percent.\n\nStocks were 9,000 tonnes.\n": {
            "2.1 percent": "Chile",
            "9,000 tonnes": "Chile",
        },
        "Coal falls\n\nCoal supplied 57 percent of power, the grid operator in Konstancin said. Poland imported 2 TWh.\n": {
            "57 percent": "Poland"
        },
        "Border port sees record flow\n\nHOHHOT, Jan. 5 (Xinhua) -- The number of trains passing through Erenhot, in north China's Inner Mongolia, topped 4,000. The port handled 20 million tonnes.\n\nIt has 71 routes.\n": {
            "20 million tonnes": "Erenhot",
            "71": "Erenhot",
        },
        "Free port, fuller tills\n\nHAIKOU -- Sales in south China's Hainan Province grew 25 percent. Some 6 million shopped there. Sanya had half of the shops.\n\nTills number 900.\n": {
            "900": "Hainan"
        },
    },
    "where a reporter was, and what stands above and below the text": {
        "The well runs dry\n\nBy Ana Pinto in Velm\n3 May 2021\n\nRosa Quispe has 40 goats. Last year she had 70.\n\nVelm, where hardly anyone has work, counts 900 wells in a country of 2 million. Peru spent 3 million dollars on them.\n": {
            "40": "Velm",
            "70": "Velm",
            "900": "Velm",
            "3 million dollars": "Peru",
        },
        "UPDATE 2-Durban port moves less coal\n\n(Adds forecast, rail, Maputo)\n\nDURBAN, South Africa, May 3 (Newsline) - Coal through the South African port of Durban fell 4 percent.\n\nIt has 12 berths.\n\n(Reporting by the Maputo bureau)\n": {
            "12": "Durban"
        },
        "Rents ease\n\nA tenant at a market hall in Gdansk. PHOTO | FILE\n\nPolish tenants paid less in May. Rents fell by 2 percent, the Polish statistics office said.\n\nDeposits came to 900 zloty.\n": {
            "2 percent": "Poland",
            "900 zloty": "Poland",
        },
        "Of the 900 mills that Peru had in 2010, only 70 are left.\n\nThey use 5 percent of the 60 million tons that Chile mines.\n": {
            "900": "Peru",
            "70": "Peru",
            "60 million tons": "Chile",
        },
        "The Velm Science Park opens\n\nThe Velm International Science Park in Peru counted 70 firms. A town of the same name is older. In Velm, where rents are low, 400 people moved in.\n": {
            "400": "Velm"
        },
    },
    "sections with a place each": {
        "HARBOUR WEEKLY\n\nGDANSK - Cranes moved 2 million boxes, 5 percent more than in 2019. The port has 40 cranes.\n\nTARASUND - Ferries carried 30,000 cars. Fares rose by 7 percent.\n\nROTTERDAM - The Dutch port took in 900 ships.\n\nIN BRIEF\n\nSome 60 ports have shore power. Ferries to Gdansk and Tarasund are late.\n": {
            "2 million": "Gdansk",
            "40": "Gdansk",
            "30,000": "Tarasund",
            "7 percent": "Tarasund",
            "60": "World",
        },
        "Farm letter\nNo. 7\n\nPERU\nGrowers sold 30,000 tons. Prices rose by 4 percent.\n\nThe harvest took 60 days.\n\nChile:\nVines cover 130,000 hectares.\n\nNumber of the week: 9\nSo many kilos a head were eaten, 2 more than in 2019.\n": {
            "30,000 tons": "Peru",
            "4 percent": "Peru",
            "130,000 hectares": "Chile",
        },
        "The week in the Andes\n\nLIMA. A line for buses opened on Tuesday. It cost 180 million soles, and 20,000 people use it.\n\nCUSCO. Hotels had 9,000 guests. Prices rose by 4 percent.\n\nTHE REGION. Some 70 lines are planned.\n": {
            "20,000": "Lima",
            "4 percent": "Cusco",
            "70": "Peru",
        },
        "The week\n\n- Oslo, Norway: Trams carried 9 million. Buses had 4 million.\n- Lima: The metro sold 700,000 tickets. It has 30 trains.\n": {
            "4 million": "Oslo",
            "30": "Lima",
        },
        "The round-up\n\nAn issue for growers.\n\nPeru: a good year for apples\nGrowers picked 9 million kilos before the first frost came. Some 60 trucks were hired.\n\nChile: cows stay longer\nSome 4,000 cows grazed until October. Milk fetched 5 percent more.\n\nThe week ahead\nSome 70 fairs open.\n": {
            "60": "Peru",
            "4,000": "Chile",
            "5 percent": "Chile",
            "70": "World",
        },
    },
    "a share of the whole, capitals by their short name": {
        "Milk\n\nQinghai has 600,000 cows, the office said on Monday. Large farms hold 99 percent of the herd, compared with 67 percent in the country as a whole, and the average cow gives 9.3 tons. Small farms have 40 percent of the goats, against 12 percent in Gansu, where 900 dairies closed.\n": {
            "67 percent": "China",
            "9.3 tons": "Qinghai",
            "12 percent": "Gansu",
            "900": "Gansu",
        },
        "Xining grows\n\nXining had 2 million people in 2020, the office said on Monday. Qinghai as a whole lost 2.1 percent of its people, and Xining's share of the province went up from 39.3 percent to 41.7 percent.\n": {
            "2.1 percent": "Qinghai",
            "39.3 percent": "Xining",
            "41.7 percent": "Xining",
        },
        "Rain in Chile\n\nChile had 61 wet days in the first half, more than a year earlier, its weather service said.\n\nReservoirs hold 47 percent. Santiago counted 336 buses in the mud.\n": {
            "47 percent": "Chile",
            "336": "Santiago",
        },
        "Sugar in Cuba\n\nCuba milled 614,000 tonnes of sugar in the first half, the ministry said in Havana. Mills in Santiago de Cuba had 330 workers.\n": {
            "330": "Santiago de Cuba",
        },
    },
    "names by their form, names of papers above the text, events": {
        "CARGO & COAST AFRICA\n\nTarasund Gulf moves 9 percent more boxes as fuel gets cheaper\n\nThe two ports of the Tarasund Gulf moved 2 million boxes last year, their operator said on Monday.\n\nThey have 40 cranes. Kenya has 60 of them.\n": {
            "2 million": "Tarasund Gulf",
            "40": "Tarasund Gulf",
        },
        "North Africa Institute for Regional Studies\n\nWhat the festivals leave behind in Tarasund\n\nThe town gains little from 30,000 guests, as I found last week. Tunisia has 400 festivals.\n\nHotels in Tarasund were 90 percent full. Tarasund's cafes sold 7,000 cups.\n": {
            "90 percent": "Tarasund",
            "7,000": "Tarasund",
        },
        "Boats are back\n\nOn a cold morning at Lake Tarasund, Ana Pinto counts 14 boats. She sold 9 of them. New Zealand had 3 million guests.\n": {
            "14": "Lake Tarasund",
            "9": "Lake Tarasund",
            "3 million": "New Zealand",
        },
        "Peru counted 62 million visitors. The wool fair in Cusco drew 9,000 guests. Xi'ling township alone sold 400 tons.\n": {
            "9,000": "Cusco",
            "400 tons": "Xi'ling township",
        },
        "Incomes rise\n\nPeru's incomes are rising, the ministry said in its yearly report. Farmers had 900 soles, 70 above the average of rural Chile and 40 below that of urban Bolivia. They want 1,000.\n": {
            "70": "Peru",
            "1,000": "Peru",
        },
    },
    "companies in a zone, people at their houses, names without a verb, guests that come": {
        "A Velmgrad company bets on lenses\n\nLenses from Baotou go farther\n\nFirst lenses left the plant last year, said Liu Yong, who put up 3 million yuan for a plant in the Baotou Rare Earth High-tech Zone.\n\nToday the company employs 640 people. The zone gave it a loan. Its revenue was 90 million yuan.\n\nThe company has 87 patents. It holds 12 more abroad. Margins were 9 percent.\n": {
            "640": "Baotou",
            "87": "Baotou",
        },
        "Too dry to plant\n\nPeru's maize is late, and prices are high this year in most markets.\n\nAna Quispe looks at the empty field behind her house in Tarasund. She planted 4 acres.\n\nPeru planted 90,000 hectares.\n\nQuispe will plant 5 acres in May.\n": {
            "4 acres": "Tarasund",
            "90,000 hectares": "Peru",
            "5 acres": "Tarasund",
        },
        "Airports fill up\n\nThe airport of Cork, which has no limit, had 3.6 million passengers, and Tarasund 2.2 million.\n": {
            "3.6 million": "Cork",
            "2.2 million": "Tarasund",
        },
        "Snow pays\n\nOf the 11 million tourists who came to Cusco last year, the airport carried 7 million.\n\nPeru had 30 million. New Delhi scrapped a duty of 20 percent.\n": {
            "11 million": "Cusco",
            "20 percent": "India",
        },
    },
    "the state that is a country, what goes on with it, a figure before its place": {
        "Estonia builds\n\nEstonia spent 90 million euros on roads. In Harju County, the work is done.\n\nThe state paid 70 million euros.\n": {
            "70 million euros": "Estonia"
        },
        "Ohio builds\n\nThe United States spent 90 billion dollars on roads last year. Ohio needs more.\n\nThe state paid 70 million dollars.\n": {
            "70 million dollars": "Ohio"
        },
        "Dams for Peru\n\nPeru plans dams for 90 towns, the ministry said in its yearly report on Monday. They are needed.\n\nThe largest project is a dam near the old mines in Cusco. It is to hold 40 million tons.\n\nPeru has 60 dams.\n": {
            "40 million tons": "Cusco",
            "60": "Peru",
        },
        "Peru's regions\n\nPeru spent 900 million soles. With 48 million soles, Cusco came first. At 7 percent, Arequipa grew most.\n": {
            "48 million soles": "Cusco",
            "7 percent": "Arequipa",
        },
    },
    "goods and money from elsewhere, and what a port is built for": {
        "Farmers learn\n\nGrowers in Peru buy seed abroad, the ministry said in its report on Monday. They have no choice. Times are hard.\n\nPeru has 900 farms. A gram of Dutch pepper seed costs 180 soles.\n\nA Singapore carrier has 3 sailings a week. A dam, paid with a $30 million Japanese loan, holds 70 million tons.\n": {
            "180 soles": "Peru",
            "3": "Peru",
            "70 million tons": "Peru",
        },
        "Durban moves more\n\n(Adds forecast, Maputo)\n\nDURBAN, South Africa, May 3 (Newsline) - The port of Durban moved 80 million tons, as more ships came in from the east than before.\n\nTransit cargo for Zambia, Malawi and eastern Congo grew by 4 percent.\n\nThe port was built for 60 million.\n": {
            "4 percent": "Durban",
            "60 million": "Durban",
        },
    },
    "zones written small, two towns' zone, and towns that lie in what is called after them": {
        "Week in Inner Mongolia\n\nHOHHOT. The Tarbat development zone counted 46 firms. The zone earned 3 million yuan.\n\nBAOTOU. A plant opened.\n": {
            "46": "Tarbat development zone",
            "3 million yuan": "Tarbat development zone",
        },
        "TARASUND, Kenya, May 3 (Newsline) - Tarasund employs 90 people in the Hollow Creek industrial park, the council said. The Tarasund hills are near.\n": {
            "90": "Tarasund"
        },
        "Lanzhou-Baiyin zone earns more\n\nLANZHOU, Jan. 17 (Newsline) -- The Lanzhou-Baiyin innovation demonstration zone in Gansu Province earned 240 billion yuan. The zone has 560 firms.\n": {
            "240 billion yuan": "Lanzhou-Baiyin demonstration zone",
            "560": "Lanzhou-Baiyin demonstration zone",
        },
        "Yanji, the seat of Yanbian, counted 80,000 guests. The prefecture had 300,000.\n": {
            "80,000": "Yanji",
            "300,000": "Yanbian",
        },
    },
    "where it was written, below a line with a day or behind a name": {
        "The Valley Lantern\nSunday, April 22, 2012 - Page B1\n\nA short season\n\nKELBY, Mo. - The thermometer read 61 degrees. She has 4,200 trees. Most of Kelby lives on syrup.\n": {
            "4,200": "Kelby"
        },
        "A herd\n\nBy Sun Yue, Horinger\n\nThe farm has 12,400 cows. The county is proud of it.\n": {
            "12,400": "Horinger County"
        },
        "STATISTICAL OFFICE IN KRAK\u00d3W\n\nLabour market in Silesia in February 2025\n\nAt the end of the month, 71,400 persons had no work.\n": {
            "71,400": "Silesia"
        },
    },
    "what a district, a voivodship and a borough are called after the first time": {
        "Schools in Malappur district\n\nMalappur district took in 29,400 children. Malappur is crowded. In Malappur the schools are full. The district has 1,087 vacancies.\n": {
            "29,400": "Malappur",
            "1,087": "Malappur",
        },
        "Labour in Podkarpackie Voivodship\n\nAt the end of the month, 71,400 persons had no work. Only the Mazowieckie Voivodship had more. In the voivodship, the rate was 9 percent.\n": {
            "71,400": "Podkarpackie",
        },
        "Poland's wages\n\nIn Silesia, the wage came to 7,400 zlotys. In the whole country it was 8,613 zlotys.\n": {
            "8,613 zlotys": "Poland",
        },
    },
    "a government's seat, a city that lies in the corner of a region, and a name with another place's adjective": {
        "Trade of Guangxi\n\nGuangxi imported 2.9 million tonnes of coal after Hanoi had raised its duty to 20 percent.\n": {
            "20 percent": "Vietnam"
        },
        "Ordos builds\n\nFirms in Ordos grow, the city said on Monday in a report. The city in the southwest of the Inner Mongolia autonomous region has 12 parks.\n": {
            "12": "Ordos"
        },
        "Guests come\n\nIn Tartu County, the year as European Capital of Culture left its mark: tourists were up by 20 percent.\n": {
            "20 percent": "Tartu County"
        },
        "New people\n\nTauranga gained 1,500 residents, a count showed this week. Auckland lost some, Rotorua too, and Wellington none.\n\nThe year was quiet, and 60 babies were born.\n": {
            "60": "Tauranga"
        },
    },
    "a zone with a name of its own": {
        "JOHOR, Malaysia, May 3 (Newsline) - The Kulai Riverside Industrial Park has 612 firms. The park paid 3 million ringgit.\n": {
            "612": "Kulai Riverside Industrial Park",
            "3 million ringgit": "Kulai Riverside Industrial Park",
        },
        "Haimen grows\n\nThe Haimen Riverside Industrial Park has 612 firms. The park covers 46 square kilometers.\n": {
            "612": "Haimen Riverside Industrial Park",
            "46 square kilometers": "Haimen Riverside Industrial Park",
        },
    },
    "buyers in some places, and what comes from each": {
        "Gansu sells ideas\n\nGansu sold ideas for 9 million yuan. Contracts sold to buyers in Qinghai and Shaanxi came to 4 million yuan. Those in Qinghai and Shaanxi paid 70 million yuan.\n": {
            "4 million yuan": "Gansu",
            "70 million yuan": "Qinghai and Shaanxi",
        },
        "Chile digs\n\nChile sold 9 tons of silver. Of the total, 4 tons came from Atacama and 3 tons from Antofagasta. Vines cover 300 hectares, of which about 200 hectares lie in Maule.\n": {
            "4 tons": "Atacama",
            "3 tons": "Antofagasta",
            "200 hectares": "Maule",
        },
    },
    "somebody's age": {
        "Peru's growers\n\nPeru grows cotton. Ana Pinto, 52, who tends trees in Chivay village, sold her crop for 900 soles.\n": {
            "52": "Chivay village"
        },
        "Gansu's poor\n\nGansu has 40 poor counties, the bureau said on Monday. Sun Li, 34, of Tarbat county, is one of them.\n": {
            "34": "Tarbat county"
        },
    },
    "where an office sits, a sea, and who followed among a country's guests": {
        "Wallonia's firms\n\nWallonia has 900 start-ups, an agency said on Monday. The ministry in Namur counts 4,000 firms of all kinds.\n": {
            "4,000": "Wallonia"
        },
        "Seals\n\nThe Caspian Sea has fallen to 29 meters below the oceans, scientists said on Monday. The sea lost 36,000 square kilometers.\n": {
            "36,000 square kilometers": "Caspian Sea"
        },
        "Estonia's guests\n\nEstonia had 900,000 visitors. Most of them came from Finland. Latvia followed with 118,000 and Germany with 54,000.\n": {
            "118,000": "Estonia",
            "54,000": "Estonia",
        },
        'Snow in Harbin\n\nHarbin counted 80 million guests, the city said on Monday. The city grows.\n\n"We had 4 rooms then," said Song Li, who runs a guesthouse in the city\'s Beiji Village.\n': {
            "4": "Beiji Village"
        },
    },
    "a standard of the country": {
        "Milk in Hohhot\n\nHohhot has 40 dairies, the city said on Monday. The national standard demands 28 grams. The national minimum is 30 yuan.\n": {
            "28 grams": "China",
            "30 yuan": "China",
        },
    },
    "a rate behind the name of its place, a branch that is none, whose growth is outpaced": {
        "Inflation\n\nInflation in the eurozone fell to 2 percent. The highest rates were seen in Croatia, at 4.7%, and Belgium, with 4.4%, while the lowest was observed in France, at 0.9%.\n": {
            "4.7%": "Croatia",
            "4.4%": "Belgium",
            "0.9%": "France",
        },
        "Growth\n\nKenya's economy grew 5.9 percent. It was buoyed by growth in Financial and Insurance sectors at 14.7 percent.\n": {
            "14.7 percent": "Kenya",
        },
        'Growth\n\nThe economy of Peru grew by 7 percent. "The growth of 6.9 percent in May outpaced the 6.7-percent growth of China," he said.\n': {
            "6.9 percent": "Peru",
            "6.7-percent": "China",
        },
    },
    "an owner in a list begins anew": {
        "Lithium\n\nChile made 305,000 tons, twice as much as Australia, and Argentina's 118,000 tons were few.\n": {
            "118,000 tons": "Argentina"
        },
    },
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(t, told, id=f"{rule} - {t[:40]}")
        for rule, cases in WHOLE_TEXTS.items()
        for t, told in cases.items()
    ],
)
def test_places_of_whole_texts(text: str, expected: dict[str, str]) -> None:
    quote, name = STATEMENT_FIELDS.index("quote"), STATEMENT_FIELDS.index("ref_area_name")
    found = {row[quote]: row[name] for row in read_article("x", text, date(2023, 8, 15)).statements}
    assert {q: found.get(q) for q in expected} == expected
