"""Periods and bases of figures in whole texts, read from the first stage to the last."""

from __future__ import annotations

from datetime import date

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, read_article

TODAY = date(2023, 8, 15)  # a Tuesday

# fmt: off
CASES = {
    "parts of a fiscal year of two years, and what explains one": {
        "Pakistan shipped 260 tons of yarn in July-March, 2021-22, and 40 tons in July-March (2018-19).": {"260 tons": "2021-07/2022-03", "40 tons": "2018-07/2019-03"},
        "India sold 260 tons of yarn in the April-June quarter of FY23, and 40 tons in March 2021-22.": {"260 tons": "2022-04/2022-06", "40 tons": "2022-03"},
        "Bangladesh sold 260 tons of yarn in the first month of FY24, and 80 tons in the second month of FY23.": {"260 tons": "2023-07", "80 tons": "2022-08"},
        "In eleven months of FY 2016, Bangladesh sold 260 tons of yarn.": {"260 tons": "2015-07/2016-05"},
        "Exports of Pakistan in the first half of the 2019-20 fiscal year (July 2019-June 2020) reached 260 tons.": {"260 tons": "2019-07/2019-12"},
        "Exports of Pakistan during the last fiscal year ending June 30 reached 260 tons.": {"260 tons": "2022-07/2023-06"},
        "Kenya sold 260 tons in the first month of 2022.": {"260 tons": "2022"},
        "Sales of tea in India are to grow by 2 percent in the ongoing financial year.": {"2 percent": "2023-04/2024-03"},
    },
    "what something fell from and to between two times": {
        "The rate in Latvia fell from 17 percent to 14.6 percent between March 2010 and March 2011.": {"17 percent": "2010-03", "14.6 percent": "2011-03"},
        "Between the second quarter of 2010 and the second quarter of 2011, the rate in Latvia fell from 17 percent to 14.6 percent.": {"17 percent": "2010-Q2", "14.6 percent": "2011-Q2"},
        "Between May 2022 and July 2022, farms of Latvia sold from 17 million to 40 million eggs a day.": {"40 million": "2022-05/2022-07"},
    },
    "a month that is told once for two years": {
        "Sales in Kenya fell from 23 tons in June last year to 19 tons this year.": {"23 tons": "2022-06", "19 tons": "2023-06"},
        "Sales in Kenya rose to 23 tons in May this year from 19 tons last year.": {"23 tons": "2023-05", "19 tons": "2022-05"},
        "Sales in Kenya, 23 tons in May this year, are to reach 90 tons next year.": {"90 tons": "2024"},
    },
    "what analysts expected of the time told before": {
        "In Ohio, shops sold 850 tons of tea in June. Economists polled by a bank expected 706 tons.": {"706 tons": "2023-06"},
        "In Ohio, shops sold 850 tons of tea in June. Sales sailed past the 115 tons predicted by analysts.": {"115 tons": "2023-06"},
        "In Ohio, shops sold 850 tons of tea in June. Economists expected growth to slow to 3 percent.": {"3 percent": None},
    },
    "days of a month in the headline, which the text calls this month": {
        "Car exports, August 1-10\n\nExports fell by 3 percent this month, the customs office said on Tuesday.\n\nShips took 12,000 cars.": {"3 percent": "2023-08-01/2023-08-10", "12,000": "2023-08-01/2023-08-10"},
    },
    "a week or a meeting that only dates the telling": {
        "Last week the Danish statistics office published the catch for 2022.\n\nThere were 640,000 tons of it, 4 percent less than in the year before.": {"640,000 tons": "2022", "4 percent": "2022 yoy"},
        "Inns were full in July.\n\nPapers for yesterday's council meeting in Leeds put the rate at 91.4 percent, up from 84 percent a year earlier.": {"91.4 percent": "2023-07", "84 percent": "2022-07"},
        "In 2022 the firms of Tyrol raised 80 million euros.\n\nThe yearbook, out on Monday, says why. The average came down from 3.1 million euros to 2.4 million euros.": {"3.1 million euros": "2021", "2.4 million euros": "2022"},
        "Last week the mill in Velm sold 400 tons.": {"400 tons": "2023-08-07/2023-08-13"},
    },
    "a season as the text tells it": {
        "Growers in Jalisco cut 5 million tons of cane this season, which began in November and runs to October. Last season it was 4.2 million tons.": {"5 million tons": "2022-11/2023-10", "4.2 million tons": "2021-11/2022-10"},
        "The 2021/22 crop of olives, a campaign that ran from October to September, was 1.3 million tons.\n\nThe season starts in October.": {"1.3 million tons": "2021-10/2022-09"},
        "Cotton came to 900,000 bales in 2020-21 (August-July).": {"900,000": "2020-08/2021-07"},
        "Skiers bought 90,000 passes last season.": {"90,000": "2022/2023"},
    },
    "a plan in the headline": {
        "Draft budget of Riga for 2024\n\nThe council today approved the draft.\n\nRevenue is planned at 1.2 billion euros.": {"1.2 billion euros": "2024"},
        "The mayor today presented the budget for 2024 and will send it to the council by 1 October. Spending is planned at 90 million euros.": {"90 million euros": "2024"},
    },
    "what the same period of the year before was, in brackets": {
        "In the first quarter, the port of Turku earned 14 million euros (previous year: 12 million euros), and its debt, at 97 million euros, was the lowest since 2013.": {"14 million euros": "2023-Q1", "12 million euros": "2022-Q1", "97 million euros": "2023-Q1"},
    },
    "since a clause": {
        "Some 3,400 miners have left since the pits of Asturias were closed in 2018.": {"3,400": "2018/2023-08-15"},
        "The hotel has taken on 260 people since it opened last September.": {"260": "2022-09/2023-08-15"},
    },
    "to open in a month that is named first": {
        "In May, a hall with 4,000 square meters of floor space is to open in Graz.": {"4,000 square meters": "2024-05"},
        "Organisers of the book fair in Oaxaca expect 900 exhibitors in March.": {"900": "2024-03"},
    },
    "a participle's clause with a time of its own": {
        "In 2022, contracts were worth 13 billion rand, bringing the average growth over the 13th Five-Year Plan period to 24.5 percent. Sales abroad came to 4 billion rand.": {"13 billion rand": "2022", "24.5 percent": "2016/2020", "4 billion rand": "2022"},
    },
    "now, in a remark": {
        "The crop of 2021/22, which has now been picked, was 29 million bags.": {"29 million": "2021/2022"},
    },
    "an opening that only compares": {
        "The boat show in Split drew 67,000 visitors, 3 percent more than in 2022.\n\nStands numbered 650, on 80,000 square metres, which for the first time had been sold out by June. Most came from Italy, with 184.": {"67,000": "2023", "3 percent": "2023 yoy", "650": "2023", "184": "2023"},
        "The boat show in Split drew 67,000 visitors, 3 percent more than in 2015.": {"67,000": "2023-08-15"},
    },
    "what is so all the time is of now": {
        "Farms in Gotland have cut 40,000 tons of hay this year.\n\nA machine mows 12 tons an hour. It costs 700 kronor per ton.": {"12 tons an hour": "2023-08-15", "700 kronor per ton": "2023-08-15"},
        "The yard delivered 41 boats by the end of June. They sell for 90,000 euros each.": {"41": "2023-06-30", "90,000 euros": "2023-08-15"},
        "Mills in Lodz turned out yarn worth 3 million euros in 2021. They employ 700 people.": {"3 million euros": "2021", "700": "2023-08-15"},
    },
    "what a plan starts from is so now": {
        "Ships carried 5 million tons in 2022. A second quay will lift the port's capacity from 6 million tons to 9 million tons.": {"6 million tons": "2023-08-15"},
        "Fees in Minsk came to 3 million rubles in 2021. The fee is to go up from 15 rubles to 20 rubles.": {"15 rubles": "2023-08-15"},
    },
    "a rate that has moved, told against a year before": {
        "Spending was 4 billion kroner in 2022. That is 6 percent more than in the year before, and has lifted the ratio to output from 1.6 percent to 2.3 percent.": {"1.6 percent": "2021", "2.3 percent": "2022"},
    },
    "months up to a day in the middle of one": {
        "Air Malawi took in 44 million dollars in the six months to January 7, the first half of its fiscal year, a rise of 14 percent. It carried 109,000 passengers.": {"44 million dollars": "2022-07-08/2023-01-07", "14 percent": "2022-07-08/2023-01-07", "109,000": "2022-07-08/2023-01-07"},
        "In the year to 5 April, Kent collected 90 million pounds.": {"90 million pounds": "2022-04-06/2023-04-05"},
    },
    "less than the month before, among the figures of the months so far": {
        "Retail sales in Chile were 4.6 billion dollars in June. For the first six months the total is 25 billion dollars. Industry grew 4.9 percent, 1.6 points less than the month before.": {"25 billion dollars": "2023-01/2023-06", "4.9 percent": "2023-06"},
    },
    "a month as the subject": {
        "Windmills gave 41 percent of the power in 2022. November was exceptional: renewables equalled 103 percent of demand.": {"41 percent": "2022", "103 percent": "2022-11"},
    },
    "a day is no day of telling because a meeting stands behind it": {
        "Prices rose by 5 percent in July.\n\nThe bank left its rate at 10 percent on June 18, the seventh meeting in a row without a change.": {"10 percent": "2023-06-18"},
    },
    "and that of another year": {
        "The census of 2011 found 27 million people in Lazio and that of 2021 found 24 million.": {"27 million": "2011", "24 million": "2021"},
    },
    "what last year's figure is beaten by": {
        "Growers in Tashkent picked 6.1 million tons in 2022. That beats the year before. It tops 2021's 5.6 million tons by 9 percent.": {"5.6 million tons": "2021", "9 percent": "2022 yoy"},
    },
    "the time of what is named behind the figure": {
        "Beekeepers in Kent sold 900 tons of honey in 2021. They have lost 7 percent since, mostly to the storms of last autumn.": {"7 percent": "2023-08-15"},
        "Farms in Jutland shipped 40,000 pigs in May. They lost 900, most of them to the heat of last summer.": {"900": "2023-05"},
    },
    "yet another matter": {
        "The farm counted 412 hens at the end of June. That is nine per coop, which is not much, yet a third of these coops did not exist in 2019.": {"nine": "2023-06-30", "a third": "2019"},
    },
    "a clause that tells when a crop is counted from dates nothing": {
        "We put the 2022/23 crop, which runs from October to September and has now been picked, at 29 million bags.": {"29 million": "2022-10/2023-09"},
    },
    "now, of what is said": {
        "Notes on the 2022 local elections\n\nThe votes are in, so we can now say who won. Some 34,000 took part.": {"34,000": "2022"},
    },
    "what it costs": {
        "Plants in Ghent made 16,200 tons of hydrogen from January to June. It costs them 17 euros per kilogram to make.": {"17 euros per kilogram": "2023-08-15"},
    },
    "how many there are, behind what the year brought": {
        "Trade through Jordan grew in 2021.\n\nThe free port of Aqaba earned 90 million dinars in 2022. It is home to 108 firms, of which 26 took on staff.": {"108": "2023-08-15"},
        "Shipyards in Gdansk repaired 140 vessels from January to June. A further 35 are in the docks.": {"140": "2023-01/2023-06", "35": "2023-08-15"},
        "Of the 41 trades of Zagreb, 33 grew in 2022. This is 12 more than in 2021.": {"33": "2022"},
    },
    "a share of it": {
        "Farmers in Tyrol earned 48,000 euros in 2021, a rise of 9 percent. Cheese contributes almost a third of it.": {"48,000 euros": "2021", "a third": "2021"},
        "The quota of Namibia for 2022 came to 270,000 tons. About 70 percent of it goes to Lüderitz.": {"270,000 tons": "2022", "70 percent": "2022"},
    },
    "what was aimed at and missed": {
        "Boxes through Durban slipped to 894,000 in 2022. It had aimed for 1 million tons.": {"894,000": "2022", "1 million tons": "2022"},
        "Nepal sold tea worth 30 million dollars in 2022, although it missed the government's target of 31 million dollars.": {"30 million dollars": "2022", "31 million dollars": "2022"},
    },
    "an investment that is agreed on": {
        "Piura has attracted 41 projects with a planned investment of 2 billion soles, the council said on Monday.": {"2 billion soles": "2023-08-14"},
    },
    "a question about a time to come": {
        "Output was 3 million kilowatts in 2022.\n\nQ: Where will you be in 2030?\n\nA: Our plan says 100 million kilowatts or more.": {"100 million kilowatts": "2030"},
        "The state of Vaud wants 900 start-ups by 2030. Is that serious?\n\nIt is what the plan says. At this pace we would get to 650 of them.": {"650": "2030"},
    },
    "a heading with a year is what its section goes back to": {
        "Report to the county council\n\nJanuary 12, 2023\n\nFrom 2018 to 2022, the economy grew by 6.1 percent a year on average.\n\nII. Work in 2022\n\nGross product came to 21.7 billion kroner.\n\nFarms produced 310,000 tonnes of grain. The herds grew by 2 percent.\n\nIII. Looking back\n\nRevenue grew by 4 percent a year.": {"6.1 percent": "2018/2022", "21.7 billion kroner": "2022", "310,000 tonnes": "2022", "2 percent": "2022", "4 percent": "2018/2022"},
        "Review of 2015 to 2020\n\nBetween 2015 and 2020, the port spent 400 million rand on cranes.\n\nThe year 2020\n\nThe quays handled 812,000 boxes.\n\nPerformance in 2019\n\nThe quays handled 790,000 boxes.": {"400 million rand": "2015/2020", "812,000": "2020", "790,000": "2019"},
    },
    "brackets with the same amount hide no time behind them": {
        "Perak's output jumped from 104 million ringgit ($25 million) in 2012 to 205 million ringgit in 2020.": {"104 million ringgit": "2012", "$25 million": "2012", "205 million ringgit": "2020"},
        "Sales in Vaud grew from 1.2 million francs (1.1 million euros) in 2015 to 3 million francs (2.9 million euros) in 2019.": {"1.2 million francs": "2015", "3 million francs": "2019", "2.9 million euros": "2019"},
    },
    "a relative clause in the middle dates nothing behind it": {
        "In 2022, spending on roads, which had fallen by 9 percent in 2020, rose by 4 percent to 12 billion kronor.": {"9 percent": "2020", "4 percent": "2022", "12 billion kronor": "2022"},
        "In 2021, beer exports, which had sunk to 3 million litres in 2019, reached 8 million litres.": {"3 million litres": "2019", "8 million litres": "2021"},
        "In 2022, the clinic, which had treated 300 patients in 2018, treated 900.": {"300": "2018", "900": "2022"},
    },
    "a remark dates nothing": {
        "In 2022, the wind farms of Zealand made 18 TWh, more than the coal plants (12 TWh), something they did for the first time in 2019.": {"18 TWh": "2022", "12 TWh": "2022"},
        "In June 2023, jobs grew by 40,000, making up for the losses recorded from January to March.": {"40,000": "2023-06"},
        "In 2022, Peru sold 5 million tons, a comeback from the slump suffered in 2017.": {"5 million tons": "2022"},
        "On Tuesday the rupee rose by 0.4 percent, its best this year, and the rate was 82.7 per dollar.": {"0.4 percent": "2023-08-15", "82.7": "2023-08-15"},
        "On Tuesday the FTSE was 2 percent off its May peak.": {"2 percent": "2023-08-15"},
        "On Tuesday December wheat rose 2.1 percent.": {"2.1 percent": "2023-08-15"},
    },
    "what came before, for comparison": {
        "The port handled 35,000 boxes in 2022, after 31,000 in 2021.": {"35,000": "2022", "31,000": "2021"},
        "Lyon counted 900 start-ups in 2022, after 700 in 2018.": {"900": "2022", "700": "2018"},
        "In 2022, the share of rail went back from 31.5 percent to 29.8 percent.": {"31.5 percent": "2021", "29.8 percent": "2022"},
        "In 2021, the number of rounds was 99, down from 131.": {"99": "2021", "131": "2020"},
    },
    "a base without a date of its own, a year before": {
        "In 2022, 20 billion kronor was raised, against 28 billion.": {"20 billion kronor": "2022", "28 billion": "2021"},
        "For the full year, the group forecasts a profit of 90 million euros, up from 84 million.": {"90 million euros": "2023", "84 million": "2022"},
        "It expects sales of 50 million euros for the fiscal year to March 2024, up from 47 million euros.": {"50 million euros": "2023-04/2024-03", "47 million euros": "2022-04/2023-03"},
        "Between 2012 and 2022, the fleet shrank from 4,000 to 2,900 vessels.": {"4,000": "2012", "2,900": "2022"},
    },
    "a fiscal year that begins on a day": {
        "The city plans to spend 76 billion rand in the financial year that begins on 1 September.\n\nRates will go up by 5.7 percent.": {"76 billion rand": "2023-09/2024-08", "5.7 percent": "2023-09/2024-08"},
        "In the fiscal year that began on July 1, the state expects revenue of 12 billion dollars.": {"12 billion dollars": "2023-07/2024-06"},
        "Senators approved 30 million dollars for parks in the fiscal year starting October 1.": {"30 million dollars": "2023-10/2024-09"},
    },
    "a month beside a month to come is to come": {
        "The bank will close 40 branches, 25 of them in October and 15 in May, it said.": {"25": "2023-10", "15": "2024-05"},
        "The mill will lay off 640 of the 2,150 workers in Duluth in October.": {"640": "2023-10", "2,150": "2023-08-15"},
    },
    "the middle of a year that is not there yet": {
        "At mid-year, the herds numbered 3.6 million head.": {"3.6 million": "2023-06-30"},
    },
    "a day of the week in passing is not the day of what is so now": {
        "In the storm of Friday 40 people died. By Sunday the count had reached 52. Seven are still missing.": {"40": "2023-08-11", "52": "2023-08-13", "Seven": "2023-08-15"},
        "Power was back in 95 percent of homes by Sunday, but in the hills 18,000 people depend on 24 water trucks.": {"95 percent": "2023-08-13", "18,000": "2023-08-15", "24": "2023-08-15"},
        "Sales rose to 3 billion kroner in 2022, but the firm still employs 400 people.": {"3 billion kroner": "2022", "400": "2023-08-15"},
    },
    "verbs of the present behind plurals": {
        "In 2022, sales were 3 billion euros. Sixty trucks already haul coal from the mines.": {"Sixty": "2023-08-15"},
        "In 2022, sales were 3 billion pesos. We pay 2 pesos a kilowatt-hour.": {"2 pesos a kilowatt-hour": "2023-08-15"},
    },
    "a survey's days are those of its answers, wherever they are told": {
        "Half of Danes would ride a bus, survey finds\n\nSome 52 percent of Danes would ride a bus without a driver, according to a survey published on Monday. Only 30 percent said so in 2018.\n\nThe institute interviewed 1,200 people between July 3 and 14. Support was highest in Aarhus, at 61 percent.": {"52 percent": "2023-07-03/2023-07-14", "30 percent": "2018", "1,200": "2023-07-03/2023-07-14", "61 percent": "2023-07-03/2023-07-14"},
        "Inflation slows to 3.1 percent\n\nInflation was 3.1 percent in July, below the forecasts of a poll. The 12 economists polled from Aug 3 to 7 had expected 3.3 percent. Food prices rose 6 percent.": {"3.1 percent": "2023-07", "6 percent": "2023-07"},
    },
    "against another place, nothing has moved": {
        "In 2022, the rate in Leeds stood at 44 percent, against 39 percent in York.": {"44 percent": "2022", "39 percent": "2022"},
    },
    "what is planned behind a list of goals is for their year": {
        "Output was 3 billion yuan in 2022.\n\nThe main goals for 2023 are: growth of 6 percent; sales of 5 billion yuan; and grain output of 2 million tons.\n\nTo this end, we will start 46 projects.": {"6 percent": "2023", "5 billion yuan": "2023", "2 million tons": "2023", "46": "2023"},
    },
    "a budget is for its year all along": {
        "The city plans to spend 76 billion rand in the financial year that begins on 1 September, the draft budget shows. Of this, 12 billion rand is meant for roads.\n\nThe tariff rises by 11.8 percent.\n\nWater gets 5 billion rand of the capital budget.": {"76 billion rand": "2023-09/2024-08", "12 billion rand": "2023-09/2024-08", "11.8 percent": "2023-09/2024-08", "5 billion rand": "2023-09/2024-08"},
    },
    "what is counted since a month is the frame of an article that opens with it": {
        "Kenya has confirmed 5,200 cases of cholera since October, the ministry said. Deaths rose from 71 to 84 within a week.\n\nHospitals are treating 140 patients.\n\nIn the same period of 2021-22 only 900 cases had been reported.": {"5,200": "2022-10/2023-08-15", "71": "2022-10/2023-08-15", "84": "2022-10/2023-08-15", "140": "2023-08-15", "900": "2021-10/2022-08-15"},
    },
    "the same months of a year that is written as two": {
        "India exported rice worth 8 billion dollars from April to July 2023, against 7 billion dollars in the same period of 2022-23.": {"8 billion dollars": "2023-04/2023-07", "7 billion dollars": "2022-04/2022-07"},
    },
    "at a peak, the time is the figure's": {
        "The mill, opened in 1952, had 5,600 workers at its peak in 1978.": {"5,600": "1978"},
        "The bank will close nine of its 47 branches next year.": {"nine": "2024", "47": "2023-08-15"},
    },
    "the day of an event that counts come from": {
        "The toll from Saturday's landslide rose to 52 on Monday, with 90 injured.": {"52": "2023-08-14", "90": "2023-08-14"},
        "The index rose to 520 from Friday's 508.": {"508": "2023-08-11"},
    },
    "a dateline that is not in capitals": {
        "Taipei, Aug. 14 -- The opposition won 13 of 21 posts on Saturday, taking 52 percent of the vote.": {"13": "2023-08-12", "52 percent": "2023-08-12"},
    },
    "a heading of what is to be done sets the year of goals": {
        "I. Review of work in 2022\n\nLast year, the county's output increased by 7.1 percent to 38.6 billion yuan.\n\nII. Arrangements for 2023\n\nWe will strive for growth of around 7 percent.\n\nFive schools will be built. Water use is to be cut by 3 percent, on top of the 4.2 percent achieved in 2022.": {"7.1 percent": "2022", "7 percent": "2023", "Five": "2023", "3 percent": "2023", "4.2 percent": "2022"},
    },
    "days of a month before its name": {
        "It surveyed 900 people from 21 to 26 July.": {"900": "2023-07-21/2023-07-26"},
        "The fair ran 21-26 July 2022 and drew 80,000 people.": {"80,000": "2022-07-21/2022-07-26"},
        "Between 3 and 9 June, 410 ships called.": {"410": "2023-06-03/2023-06-09"},
        "The poll, conducted between July 21 and 26 among 9,000 voters, put the party on 30 percent.": {"9,000": "2023-07-21/2023-07-26", "30 percent": "2023-07-21/2023-07-26"},
    },
    "a year long ago in passing is not what an article is about": {
        "On a ranch near Salto, 1,200 cows graze.\n\n\"My father had 400 cows in 1985,\" says the owner. The town counted 90 ranches.": {"1,200": "2023-08-15", "400": "1985"},
        "Organizers sold 148,000 tickets for the games, which ended on Sunday. The last games, in Doha in 2019, had drawn 120,000 spectators.": {"148,000": "2023-08-15", "120,000": "2019"},
    },
    "centuries and their parts": {
        "A quarter of a century ago, 31 people worked here.": {"31": "1998"},
        "Half a century ago the village had 900 people.": {"900": "1973"},
        "At the turn of the century the mine yielded 5 million tons.": {"5 million tons": "2000"},
    },
    "some of them are for the time of all of them": {
        "Twelve firms have moved here since January, and two of them have already left.": {"Twelve": "2023-01/2023-08-15", "two": "2023-01/2023-08-15"},
        "The firm cut 640 jobs in 2022, 380 of them in March.": {"640": "2022", "380": "2022-03"},
    },
    "weeks up to a day": {
        "In the past week 140 cases were added.": {"140": "2023-08-09/2023-08-15"},
        "Sales grew 2.6 percent in the six weeks to July 8.": {"2.6 percent": "2023-05-28/2023-07-08"},
        "In the 13 weeks ended June 30, it sold 900 boats.": {"900": "2023-04-01/2023-06-30"},
    },
    "what is to come in a month, a year": {
        "A conference in October is to raise 14 million dollars.": {"14 million dollars": "2023-10"},
        "The city spends 7 million euros a year on parks and will double the sum in 2024.": {"double": "2024"},
        "For the year to the end of March it expects a profit of 60 million pounds.": {"60 million pounds": "2023-04/2024-03"},
    },
    "a month that is needed or possible is to come": {
        "Swarms could grow 500 times by June.": {"500 times": "2024-06"},
    },
    "what leads a list in holds for all of it": {
        "The plan for 2025: 1,400 firms; spending of over 32 billion pesos; and 80 parks.": {"1,400": "2025", "32 billion pesos": "2025", "80": "2025"},
    },
    "a revision in the present tense has one time": {
        "After the count was corrected, the number of mills in 2018 falls from 627 to 604.": {"627": "2018", "604": "2018"},
    },
    "where a plan starts is not the year before": {
        "In 2022, Chile resolved to lift the share of wind from 12 percent to 30 percent by 2030.": {"30 percent": "2030"},
    },
    "each target has its own deadline": {
        "Capacity is to pass 75 GW in 2025 and to reach 145 GW by 2030.": {"75 GW": "2025", "145 GW": "2030"},
        "The city plans to plant 5,000 trees in 2024 and 9,000, on poorer soil, by 2027.": {"5,000": "2024", "9,000": "2027"},
        "By 2025, it will have 40 schools and 12 clinics.": {"40": "2025", "12": "2025"},
    },
    "the month before, the quarter before": {
        "Employment rose by 104,000 in July from the month before.": {"104,000": "2023-07 mom"},
        "Sales fell 3 percent in the second quarter from the quarter before.": {"3 percent": "2023-Q2 qoq"},
        "Prices rose 0.2 percent in May 2023 from the previous month.": {"0.2 percent": "2023-05 mom"},
    },
    "a change on the last day of a month a year ago": {
        "At the end of June 2023, 385 firms were listed, an increase of 53 on June 30, 2022.": {"385": "2023-06-30", "53": "2023-06-30 yoy"},
    },
    "stocks at mid-year": {
        "The lake held 6 million tons of water at mid-year.": {"6 million tons": "2023-06-30"},
    },
    "the period is a stretch, not a day": {
        "From May 1 to July 31, the park had 900,000 visitors. On July 9, it had 31,000. It earned 4 million euros in the period.": {"900,000": "2023-05-01/2023-07-31"},
    },
    "news of a day goes back to that day": {
        "Markets\n\nGold climbed to $1,910 an ounce on Tuesday as traders went for safety again.\n\nThe central bank had cut its rate to 3.5 percent on Monday.\n\nThe index of shares rose 0.8 percent.\n": {"$1,910 an ounce": "2023-08-15", "3.5 percent": "2023-08-14", "0.8 percent": "2023-08-15"},
    },
    "a title tells the year of a communique": {
        "Communique of Weifang on the 2021 Economic Development\n\nI. General\n\nThe output of the city was 700 billion yuan. At the year-end, it counted 9.4 million residents.\n": {"700 billion yuan": "2021", "9.4 million": "2021-12-31"},
    },
    "a title with an event does not": {
        "Big data\n\nQuito has grown faster than others, said a paper shown at the Data Expo 2023.\n\nIts digital economy grew by 24 percent in 2022.\n\nSoftware earned 90 million dollars.\n": {"24 percent": "2022", "90 million dollars": "2022"},
    },
    "the day of a count": {
        "Census of Tartu\n\nWith zero hour of December 31, 2021 as the reference time, the town took part in the count of people and dwellings.\n\nThere were 48,000 households.\n": {"48,000": "2021-12-31"},
    },
    "from one rate to another, in the last month": {
        "Inflation in Norway eased to 5.4 percent from 6.4 percent in July, the bureau said.": {"5.4 percent": "2023-07", "6.4 percent": "2023-06"},
        "In August last year the index was high. In 2022, the fleet grew to 41 ships from 36 in 2021.": {"41": "2022", "36": "2021"},
        "Forecasts were cut to 40 million tons from 44 million tons this year and to 21 million tons from 28 million tons in 2024.": {"40 million tons": "2023", "44 million tons": "2023", "21 million tons": "2024"},
    },
    "bases joined by and": {
        "At the end of 2022, wind had a share of 15 percent, up from 14 percent a year before and only 2 percent in 2000.": {"15 percent": "2022-12-31", "14 percent": "2021-12-31", "2 percent": "2000"},
        "The three branches changed from 16.1:54.3:29.6 in the previous year to 16.0:55.9:28.1 in 2022. Income was 36,400 yuan.": {"36,400 yuan": "2022"},
        "In 2022, the yard built 40 boats, almost double the 21 of 2016. It sold 38.": {"40": "2022", "21": "2016", "38": "2022"},
        "In 2022, it made 30 tons, still 4 percent short of the record set in 2008. It sold 28 tons.": {"30 tons": "2022", "28 tons": "2022"},
    },
    "a look back does not stay": {
        "In 2022, the mill sold 40 tons. In the previous year it had sold 28 tons. Exports reached 12 tons.": {"40 tons": "2022", "28 tons": "2021", "12 tons": "2022"},
        "In 2022, farming, hit by drought in 2020, was back: the herd grew by 4,000 by the year-end.": {"4,000": "2022-12-31"},
        "Output grew by 6 percent in the first half of 2023. Growth was 6.8 percent in the first quarter and slowed to 5.4 percent in the second. Exports came to 90 million dollars.": {"6.8 percent": "2023-Q1", "5.4 percent": "2023-Q2", "90 million dollars": "2023-01/2023-06"},
    },
    "more looks back and remarks": {
        "In the first half of 2023, the park made 8 GWh. That is 31 percent up on January-June 2022, and 46 percent of all power of the isle.": {"31 percent": "2023-01/2023-06 yoy", "46 percent": "2023-01/2023-06"},
        "In July, the index of butter stood at 230 points, still below its peak of June 2022. The index of oils was at 279 points.": {"230 points": "2023-07", "279 points": "2023-07"},
        "In July, mines dug 2.8 percent more, following a fall of 3.1 percent in June. Gold added 1.2 percent.": {"2.8 percent": "2023-07", "1.2 percent": "2023-07"},
        "Since the start of the special operation in March 2022, the office has settled 66,000 cases.": {"66,000": "2022-03/2023-08-15"},
        "The cereal harvest in 2022 is now put at 2,237 million tons.": {"2,237 million tons": "2022"},
        "The bank raised its rate to 4.5 percent on Tuesday, the third increase this year and the fifth since October. Only 6 of 22 analysts had foreseen it.": {"4.5 percent": "2023-08-15"},
    },
    "the quarter, the five years, the nine months": {
        "In the second quarter, output rose by 4 percent. In June alone, it rose by 5 percent. Orders grew by 9 percent in the quarter.": {"5 percent": "2023-06", "9 percent": "2023-Q2"},
        "From 2018 to 2022, Lima grew fast. Last year it spent 6 million dollars. In the five years, 760 patents were granted.": {"6 million dollars": "2022", "760": "2018/2022"},
        "In the first seven months, exports fell. In July, 5 ships came. In the seven months, 31 ships came.": {"5": "2023-07", "31": "2023-01/2023-07"},
    },
    "fiscal years": {
        "Sales of the maker rose to 2.9 billion euros in its fourth quarter ended June 30. For the full fiscal year, they came to 10 billion euros.": {"2.9 billion euros": "2023-Q2", "10 billion euros": "2022-07/2023-06"},
        "India's deficit was 4 lakh crore rupees in the first three months of the fiscal year. Last fiscal it had been 16 lakh crore rupees.": {"4 lakh crore rupees": "2023-Q2", "16 lakh crore rupees": "2022-04/2023-03"},
        "Egypt exported goods for $4 billion in fiscal year 2021/2022, against $3 billion in 2020/2021.": {"$4 billion": "2021-07/2022-06", "$3 billion": "2020-07/2021-06"},
        "The fiscal year of the group ends in June. In fiscal 2022, it sold 4 million tons.": {"4 million tons": "2021-07/2022-06"},
        "In the first quarter of fiscal 2023, U.S. prisons held 160,000 people.": {"160,000": "2022-Q4"},
    },
    "holidays": {
        "The gardens of Suzhou had 900,000 visitors over the 2022 National Day holiday.": {"900,000": "2022-10-01/2022-10-07"},
        "In Dali, 310,000 rooms were let during the May Day holiday. Cafes sold 40,000 cakes over the holiday.": {"310,000": "2023-04-29/2023-05-03", "40,000": "2023-04-29/2023-05-03"},
    },
    "the time of a goal is not that of what is measured by it": {
        "In the first half of 2023, the port filled 94 percent of its full-year goal.": {"94 percent": "2023-01/2023-06"},
        "A total of 11 million jobs were created last year, more than the full-year target of 9 million.": {"11 million": "2022", "9 million": "2022"},
    },
    "brackets with the year before": {
        "In the first half of 2023, sales were 82 million (H1 2022: 75 million) and orders 91 million (88 million).": {"82 million": "2023-01/2023-06", "75 million": "2022-01/2022-06", "91 million": "2023-01/2023-06", "88 million": "2022-01/2022-06"},
    },
    "questions about plans": {
        "In 2022, the mine dug 8 million tons.\n\nQ: What is planned for this year?\n\nA: We want to dig 9 million tons and to build two shafts.\n": {"9 million tons": "2023"},
    },
    "figures of a year told in the present tense": {
        "In 2022, Chile spent 900 million dollars on research. The three largest cities account for 61 percent of it.": {"61 percent": "2022"},
        "In 2022, Chile spent 900 million dollars on research. The country has 60 universities.": {"60": "2023-08-15"},
    },
    "the months up to now hold for their paragraph": {
        "Ghana's exports rose to 900 million dollars last month, the office said.\n\nIn the first seven months, they came to 6 billion dollars. Gold earned 3 billion dollars.\n\nCocoa earned 200 million dollars.\n": {"900 million dollars": "2023-07", "6 billion dollars": "2023-01/2023-07", "3 billion dollars": "2023-01/2023-07", "200 million dollars": "2023-07"},
        "Ghana's exports rose to 900 million dollars in July, the office said. In the first seven months, they came to 6 billion dollars.\n\nCocoa earned 200 million dollars.\n": {"900 million dollars": "2023-07", "6 billion dollars": "2023-01/2023-07", "200 million dollars": "2023-07"},
        "Fiji's imports cost 300 million dollars in July.\n\nFrom January to July, they cost 2 billion dollars.\n\nDuring the same period, sales of sugar brought in 90 million dollars.\n": {"300 million dollars": "2023-07", "2 billion dollars": "2023-01/2023-07", "90 million dollars": "2023-01/2023-07"},
    },
    "days of a month by their number": {
        "From the 1st to the 10th of this month, Incheon shipped 4,100 cars.": {"4,100": "2023-08-01/2023-08-10"},
        "Shipments from the first to the twentieth of last month came to 9 billion dollars.": {"9 billion dollars": "2023-07-01/2023-07-20"},
        "Between the 1st and the 15th of June 2022, the lake rose by 4 metres.": {"4 metres": "2022-06-01/2022-06-15"},
        "In the first ten days of this month, 1,200 sheep were sold.": {"1,200": "2023-08-01/2023-08-10"},
        "On the twenty-first of June, 300 people were rescued.": {"300": "2023-06-21"},
        "On the 5th of this month, 1,200 people were tested.": {"1,200": "2023-08-05"},
    },
    "a name that is a month's short form": {
        "Wheat sells well\n\nBy Chen Jun in Harbin\n\nThe mill took in 31,000 tons.": {"31,000 tons": "2023-08-15"},
        "The mill has 41 silos, Chen Jun said.": {"41": "2023-08-15"},
        "In Jun 2023 the mill took in 31,000 tons.": {"31,000 tons": "2023-06"},
    },
    "years and seasons by the day of their end": {
        "In the marketing year that ended on June 30, Romania exported 9 million tonnes of grain. Maize made up 4 million tonnes.": {"9 million tonnes": "2022-07/2023-06", "4 million tonnes": "2022-07/2023-06"},
        "In the crop year which closed at the end of May, the mills crushed 3 million tonnes.": {"3 million tonnes": "2022-06/2023-05"},
        "In its business year ended in March, the brewer earned 51 million kroner.": {"51 million kroner": "2022-04/2023-03"},
        "During the four-month season that closed on April 30, 210,000 skiers came. The hotels were booked to 81 percent.": {"210,000": "2023-01/2023-04", "81 percent": "2023-01/2023-04"},
        "In the six-month financial period ended March 31, the bank made 3 billion rand.": {"3 billion rand": "2022-10/2023-03"},
        "In the three-month period to May, wages rose by 3.2 percent.": {"3.2 percent": "2023-03/2023-05"},
        "Over the eight-day harvest holiday that ended on Sunday, Suwon had 410,000 guests. They spent 9 billion won.": {"410,000": "2023-08-06/2023-08-13", "9 billion won": "2023-08-06/2023-08-13"},
        "A twelve-day campaign, which closed on July 25, reached 31,000 children.": {"31,000": "2023-07-14/2023-07-25"},
        "The five-day trip that ended in Lagos cost 4,000 dollars.": {"4,000 dollars": "2023-08-15"},
        "Islamabad collected 7 trillion rupees in the fiscal year just ended.": {"7 trillion rupees": "2022-07/2023-06"},
        "Dhaka collected 3 trillion taka in the just concluded fiscal year.": {"3 trillion taka": "2022-07/2023-06"},
    },
    "a clause with after, before, until dates nothing outside of it": {
        "Lagos shipped 900 million dollars of oil in July. Refiners took 4 million tons, after cutting output in 2021. Traders earned 30 million dollars.": {"4 million tons": "2023-07", "30 million dollars": "2023-07"},
        "Jobs grew by 40,000 across the provinces in July. In Alberta, where drillers shed staff after the price collapse of 2014, they grew by 7,500. Quebec gained 3,000.": {"7,500": "2023-07", "3,000": "2023-07"},
        "In 2022, Iceland sold 350 million kronur of fish. Cod, whose quota was cut by 13 percent in 2020, brought in 142 million.": {"13 percent": "2020", "142 million": "2022"},
        "The museum drew 1.2 million guests in 2022. It was rebuilt after a fire in 1996. Students made up a third.": {"a third": "2022"},
    },
    "years by the month of their end": {
        "Overseas arrivals, year ended May 2023\n\nArrivals in the May 2023 year were up by 3 percent. Guests spent 900 million euros in the year. In the month of May alone 187,500 guests came. Of these, 71 percent landed in Perth.": {"3 percent": "2022-06/2023-05", "900 million euros": "2022-06/2023-05", "187,500": "2023-05", "71 percent": "2023-05"},
        "In the March year, exports rose by 3 percent.": {"3 percent": "2022-04/2023-03"},
    },
    "nouns that could be verbs": {
        "In 2022, the group burnt 21 million tons of coal, of which 12 million tons went into its own kilns.": {"21 million tons": "2022", "12 million tons": "2022"},
        "Gold earned 6 million dollars in 2022. With imports at 9 million dollars, the trade account showed a gap of 3 million dollars.": {"9 million dollars": "2022", "3 million dollars": "2022"},
    },
    "a record since a day, and another time behind it": {
        "Inflation quickened to 8.8 percent in July, the fastest since January 2009, from 8.6 percent in June.": {"8.8 percent": "2023-07", "8.6 percent": "2023-06"},
    },
    "what is counted of the figures, not of those that they are compared with": {
        "In 2022, the 412 firms made profits of 5 million francs, compared with 4 million francs in 2021, and 103 of them made a loss.": {"4 million francs": "2021", "103": "2022"},
    },
    "what is told of a speaker or a place in the present": {
        "In 2012 we sold the wool in sacks, said Ole Berg, 47, who runs a mill with 86 workers. The mill made 900 tons in 2022.": {"86": "2023-08-15", "900 tons": "2022"},
        "In 2022 the harvest was better, said Ana Ruiz, a grower in Jinotega, where 286 families tend 700 hectares.": {"286": "2023-08-15", "700 hectares": "2023-08-15"},
        "Exports of wool rose by 4 percent in 2022. A kilo fetches some 18 kroner.": {"4 percent": "2022", "18 kroner": "2023-08-15"},
        "In 2022, the clinic, whose ward had 40 beds, treated 900 patients.": {"40": "2022", "900": "2022"},
    },
    "the year to a month, and to the end of a year": {
        "In the 12 months to December 2022, prices rose by 5 percent.": {"5 percent": "2022-12 yoy"},
        "Over the year to December, rents rose by 5 percent.": {"5 percent": "2022-12 yoy"},
        "Over the year to June, prices fell by 0.4 percent. The firm sold 300 boats in the year to June.": {"0.4 percent": "2023-06 yoy", "300": "2022-07/2023-06"},
        "The number of guests from Oslo grew by 43 percent in the year to June.": {"43 percent": "2022-07/2023-06 yoy"},
    },
    "no such day, and no word behind": {
        "In the first 30 days of February, 900 sheep were sold.": {"900": "2023-02"},
        "On the 31st of last month, 900 sheep were sold.": {"900": "2023-07-31"},
        "From the 1st to the 31st of next month, 900 sheep will be sold.": {"900": "2023-09"},
        "Since 2015, the share has come to 45 percent on Friday": {"45 percent": "2023-08-11"},
        "Prices rose by 4 percent in 2022, compared with 5 percent in the 12 months to December 2021.": {"5 percent": "2021-12 yoy"},
    },
    "a fifth of what went before": {
        "Traffic rose by a fifth against 2021 to 31 million in 2022.": {"a fifth": "2022 yoy", "31 million": "2022"},
        "Since 2015, the number of clinics has grown by 40 percent to 310.": {"40 percent": "2023-08-15", "310": "2023-08-15"},
        "At the turn of the year, 900 guests lived in huts.": {"900": "2022-12-31"},
    },
    "prices of an exchange are of the day": {
        "In the second quarter, output grew by 2 percent.\n\nThe zloty fell 0.4 percent to 4.21 against the dollar. In Warsaw the shares closed 1.5 percent lower.\n": {"2 percent": "2023-Q2", "0.4 percent": "2023-08-15", "4.21": "2023-08-15", "1.5 percent": "2023-08-15"},
        "In July, exports rose by 4 percent.\n\n($1 = 133 kronur)\n": {"4 percent": "2023-07", "133 kronur": "2023-08-15"},
        "The bank kept its rate for July and will raise it from the current 7 percent.": {"7 percent": "2023-08-15"},
    },
    "goals look forward, whatever else the sentence tells": {
        "Turnover will reach 40 billion pesos in 2025, and the recycling rate, 21 percent in 2020, will be raised to 35 percent.": {"40 billion pesos": "2025", "21 percent": "2020", "35 percent": "2025"},
        "From January to June, the port earned 350 million dong, two-thirds of the 540 million dong planned for 2023.": {"350 million dong": "2023-01/2023-06", "540 million dong": "2023"},
        "The ministry now expects 1.1 million guests this year, compared with 0.8 million in 2022.": {"1.1 million": "2023", "0.8 million": "2022"},
        "In 2005, three in four cows were kept in yards. Now it is one in two, and by 2028 we want 80 percent of them in barns.": {"one in two": "2023-08-15", "80 percent": "2028"},
    },
    "a clause of its own keeps its time": {
        "In 2022, cargo rose to 145,900 tonnes, of which 24,100 tonnes flew on the freighters that Icelandair started to use in May 2019.": {"145,900 tonnes": "2022", "24,100 tonnes": "2022"},
        "In the first half of 2023, the chip maker, of which it sold 80 percent in 2006, accounted for 1.1 billion euros of the loss.": {"80 percent": "2006", "1.1 billion euros": "2023-01/2023-06"},
        "The laboratory, which opened in 2021, has a staff of 226.": {"226": "2023-08-15"},
        "Fruit that sold for 1.75 euros in June 2022 cost 2.58 euros in July 2023.": {"1.75 euros": "2022-06", "2.58 euros": "2023-07"},
    },
    "up to now this year": {
        "The bourse has already doubled in value this year, after rising 130 percent in 2022.": {"doubled": "2023-01-01/2023-08-15", "130 percent": "2022"},
        "Skoda sold 72,000 cars in July, 7 percent more than in July 2022. In the year to date, it sold 410,000, a rise of 12 percent.": {"7 percent": "2023-07 yoy", "12 percent": "2023-01-01/2023-08-15"},
        "In 2022, 135,000 people came to the fair. The 80 guests are expected to arrive by train.": {"135,000": "2022", "80": "2023-08-15"},
    },
    "what was foreseen for the time of the news": {
        "Growth was 9.6 percent in 2022. Despite predictions of growth at around 8.6 to 9 percent, it rose.": {"8.6": "2022", "9 percent": "2022"},
        "The tariff will be cut by 5 points a year for the next three years to 25 percent.": {"25 percent": "2026"},
    },
    "weekdays and months to come and gone": {
        "The bank is expected to raise its rate by 25 basis points on Thursday.": {"25 basis points": "2023-08-17"},
        "Data on Thursday showed a rise of 25 basis points.": {"25 basis points": "2023-08-10"},
        "An economist expects a peak of 5 percent in September.": {"5 percent": "2023-09"},
        "The number of routes rose from 31 last August to 46 at present.": {"31": "2022-08", "46": "2023-08-15"},
    },
    "the end of a stretch of years": {
        "Over the past six years, grass cover rose to 71 percent.": {"71 percent": "2022"},
        "During the 14th Five-Year Plan period, the zone aims to raise its revenue to 2 billion yuan.": {"2 billion yuan": "2025"},
        "Over the past five years, aid has added up to 27.6 billion yuan.": {"27.6 billion yuan": "2018/2022"},
    },
    "what something is set against": {
        "In 2022, investment fell 12.3 percent to 39.9 billion dollars, after a 6.8 percent drop in 2021.": {"12.3 percent": "2022", "39.9 billion dollars": "2022", "6.8 percent": "2021"},
        "Lamb cost 38 pesos in July, down from 44 pesos a year earlier and 62 pesos in 2019.": {"38 pesos": "2023-07", "44 pesos": "2022-07", "62 pesos": "2019"},
        "In the twelve months to June 2023, 43,000 houses were built, 7 percent more than in the previous twelve months.": {"43,000": "2022-07/2023-06", "7 percent": "2022-07/2023-06 yoy"},
        "In July, it was the second rise since the bank was made independent in 1997.\n\nThe index stood at 4.6 percent.\n": {"4.6 percent": "2023-07"},
    },
    "a look back does not hold on": {
        "In the 1990s, only 30,000 cranes came. Of the 260 species seen here, 45 are protected.": {"30,000": "1990/1999", "260": "2023-08-15", "45": "2023-08-15"},
        "Since 2006 the town has spent 110 million euros on the lake, and another 80 million euros will follow by 2025.": {"110 million euros": "2006/2023-08-15", "80 million euros": "2025"},
    },
    "fiscal quarters, censuses, peaks": {
        "Mumbai: Net profit rose 12 percent in Q1FY24.": {"12 percent": "2023-Q2"},
        "Between the 2011 and 2022 censuses the population grew by 17.6 percent.": {"17.6 percent": "2022"},
        "In July, mines employed 11 million people. At its peak in 1979 the sector employed 19.5 million.": {"11 million": "2023-07", "19.5 million": "1979"},
    },
    "seasons of nature": {
        "Some 2.3 million people crossed the strait last summer, 4 percent fewer than in 2021.": {"2.3 million": "2022"},
        "Ski lifts carried 900,000 people last winter.": {"900,000": "2022-12/2023-02"},
        "Last autumn, 12 barns burned.": {"12": "2022"},
        "Some 700 storks bred this spring.": {"700": "2023"},
        "Over this Spring Festival, 5,000 guests came.": {"5,000": "2023-01-21/2023-01-27"},
        "In 2014 I hired 20 of them. This fall one machine cut 160 acres.": {"20": "2014", "160 acres": "2023"},
        "In July, a fall of 4 percent was seen, and this fall in prices hurt 900 farmers.": {"900": "2023-07"},
    },
    "the end of the year before, told before any year": {
        "By the end of the year, the number of employed persons was 312,000.": {"312,000": "2022-12-31"},
        "By the end of the year, the plant will have 312 workers.": {"312": "2023-12-31"},
    },
    "a contrast is no earlier time": {
        "In the first half of 2023, trains carried 182 tons.\n\nFreight costs 18 euros by rail, against 42 euros by truck.\n": {"182 tons": "2023-01/2023-06", "18 euros": "2023-08-15", "42 euros": "2023-08-15"},
        "In the first half of 2023, exports rose to 182 tons, against 150 tons.": {"182 tons": "2023-01/2023-06", "150 tons": "2022-01/2022-06"},
    },
    "the week of the telling": {
        "In 2022, Embraer built 159 jets. Its rival had said last week that it built 661, down from 611 in 2021.": {"159": "2022", "661": "2022", "611": "2021"},
    },
    "from a year to come, from a year gone": {
        "The programme will be cut to 12 jets a year from 2025.": {"12": "2025"},
        "In 2007, it was 8 percent. Rates have fallen from 5.8 percent in late 2008 to 3.5 percent.": {"5.8 percent": "2008", "3.5 percent": "2023-08-15"},
        "In 2022, Embraer built 159 jets. Embraer shares rose 1.3 percent to 14.5 reais.": {"159": "2022", "1.3 percent": "2023-08-15"},
    },
    "founded with, halved to": {
        "Founded in 1956 with 40 beds, the clinic has 1,640 nurses.": {"40": "1956", "1,640": "2023-08-15"},
        "Prices of coal have halved since 2011 to 68 euros.": {"68 euros": "2023-08-15"},
    },
    "how old somebody is": {
        "In 2021, Fatima Diallo, 42, sold 12 goats. The 51-year-old kept three.": {"42": "2023-08-15", "12": "2021", "51-year-old": "2023-08-15"},
    },
    "stocks against the end of a year": {
        "In 2021, the park earned 3 billion won. It has 1,307 firms, 278 more than at the end of 2021.": {"3 billion won": "2021", "1,307": "2023-08-15", "278": "2023-08-15"},
    },
    "from one month or year to the next": {
        "Employment increased by 44,000 from June to July.": {"44,000": "2023-07 mom"},
        "Between 2021 and 2022, labour costs rose by 2 percent.": {"2 percent": "2022 yoy"},
        "In 2022, hourly costs were 30 euros in Lyon, ranging from 22 euros in the suburbs to 41 euros.": {"22 euros": "2022", "41 euros": "2022"},
    },
    "what is revised is for the same time": {
        "Growth in the second quarter was revised to 4.9 percent from the 4.8 percent reported in July.": {"4.9 percent": "2023-Q2", "4.8 percent": "2023-Q2"},
    },
    "the news that 'a year ago' is seen from": {
        "The jobless rate was 14.9 percent in the second quarter of 2023. It was 14 percent in the last quarter of 2022 and 12.4 percent a year ago.": {"14.9 percent": "2023-Q2", "14 percent": "2022-Q4", "12.4 percent": "2022-Q2"},
        "In the first half of 2023, sales grew by 6.8 percent, against a fall of 2.4 percent in the same period of last year.": {"6.8 percent": "2023-01/2023-06", "2.4 percent": "2022-01/2022-06"},
        "The price fell from 3.1 lira in early 2021 to 1.9 lira in June this year.": {"3.1 lira": "2021", "1.9 lira": "2023-06"},
    },
    "the year's figure among those of a quarter": {
        "In the second quarter, Chile's output came to 60 billion pesos. Chile's annual output was 230 billion pesos, less than Peru's 250 billion pesos.": {"60 billion pesos": "2023-Q2", "230 billion pesos": "2022", "250 billion pesos": "2022"},
    },
    "stocks in the present tense": {
        "In 2022, the bureau planted 500 trees.\n\nSalt affects 4,800 ha of the land.\n": {"500": "2022", "4,800 ha": "2023-08-15"},
        "In 2022, the plant made 500 GWh.\n\nIts panels stretch over 345 ha near the dunes.\n": {"500 GWh": "2022", "345 ha": "2023-08-15"},
    },
    "a change told in the present is that of the period the text is about": {
        "In July, cocoa cost 8,400 dollars a ton in Ghana.\n\nButter is 14 percent dearer than a year earlier.\n": {"14 percent": "2023-07 yoy"},
        "The jobless rate of Ohio stood at 4.1 percent in June.\n\nPayrolls have grown by 31,800 over the past 12 months.\n": {"31,800": "2023-06 yoy"},
        "The index of metals averaged 118 points in July.\n\nIt is still 4 percent below the level of 2019.\n": {"4 percent": "2023-07"},
        "In the second quarter, Latvia counted 870,000 workers.\n\nThe wage bill is up 6 percent on the year.\n": {"6 percent": "2023-Q2 yoy"},
        "In 2022, the brewer sold 3 million litres.\n\nIts shares are up 12 percent since January.\n": {"12 percent": "2023-08-15"},
        "In 2022, the port handled 3 million tons.\n\nThe fleet has 40 ships now, 4 percent more than last August.\n": {"40": "2023-08-15"},
    },
    "verbs of the present": {
        "In 2022, the town earned 3 million euros.\n\nIts old mills can grind 400 tons a day.\n": {"400 tons": "2023-08-15"},
        "In 2022, Malawi grew 3 million tons of maize.\n\nSome 30 villages need food aid.\n": {"30": "2023-08-15"},
        "In 2022, Oslo spent 4 million kroner on it.\n\nThe city's seven incubators house 512 firms.\n": {"seven": "2023-08-15", "512": "2023-08-15"},
        "In 2022, the state paid 4 billion rupees.\n\nFarmers continue to pay 1,350 rupees for a bag.\n": {"1,350 rupees": "2023-08-15"},
        "In 2022, Riga earned 9 million euros.\n\nIts 12 dairies supply one in three shops.\n": {"one in three": "2023-08-15"},
        "In 2022, Peru dug 9 tons.\n\nLand use fell to 300 ha.\n": {"300 ha": "2022"},
        "In 2022, Peru dug 9 tons.\n\nThe need for steel sank to 300 tons.\n": {"300 tons": "2022"},
        "In 2022, Peru dug 9 tons.\n\nThe mills could grind 400 tons a day.\n": {"400 tons": "2022"},
    },
    "average growth on the way to a goal": {
        "By 2030, solar capacity is to reach 60 GW, with average annual growth of 14 percent.": {"60 GW": "2030", "14 percent": "2023/2030"},
        "The ministry wants tea exports to grow by an average of 9 percent a year and to reach 4 billion dollars by 2027.": {"9 percent": "2023/2027", "4 billion dollars": "2027"},
        "By 2028, Kigali is to have 40 clinics, which means building five of them a year.": {"40": "2028"},
        "Output is to grow by 6 percent in 2024.": {"6 percent": "2024"},
    },
    "a clause with when": {
        "Sales fell 3 percent in July, the first drop since May 2021, when they had lost 6 percent.": {"3 percent": "2023-07", "6 percent": "2021-05"},
        "In 2022, the dam made 40 GWh, the most since 2017, when it made 44 GWh.": {"40 GWh": "2022", "44 GWh": "2017"},
        "The bank left its rate at 4 percent, the lowest since October 2022, when it stood at 7 percent.": {"7 percent": "2022-10"},
        "Exports rose 5 percent in the second quarter from the previous quarter, when 40 ships came.": {"5 percent": "2023-Q2 qoq", "40": "2023-Q1"},
        "In 2022, when 300 guests came, the inn earned 4 million euros.": {"300": "2022", "4 million euros": "2022"},
        "Prices have risen by 9 percent since March, when the toll was 4 euros, and are to rise by 2 percent more in 2024.": {"4 euros": "2023-03", "2 percent": "2024"},
    },
    "two years, one figure": {
        "Growth would hold at around 3.3 percent in both 2024 and 2025.": {"3.3 percent": "2024/2025"},
        "Tajikistan should expand by 6.5 percent both this year and next.": {"6.5 percent": "2023/2024"},
        "The average annual growth over 2021 and 2022 was 5.3 percent.": {"5.3 percent": "2021/2022"},
        "The fund asks for 1.2 billion dollars for 2023 and 2024.": {"1.2 billion dollars": "2023/2024"},
        "Output rose by 3 percent in 2021 and 4 percent in 2022.": {"3 percent": "2021", "4 percent": "2022"},
        "Exports of 3 and 4 million tons in 2021 and 2022 were records.": {"3": "2021", "4 million tons": "2022"},
        "In 2021 and 2022, the park took in 300 bears.": {"300": "2021/2022"},
    },
    "year's end, next January": {
        "The bank wants to lift loans to 400 million pesos by year's end.": {"400 million pesos": "2023-12-31"},
        "At year's end, the fleet had 40 buses.": {"40": "2022-12-31"},
        "The tax is due to fall to 3.5 percent next January.": {"3.5 percent": "2024-01"},
        "Some 400 workers will be hired next May.": {"400": "2024-05"},
        "In 2021, it had 9 ships. Three more are to come next October.": {"Three": "2023-10"},
    },
    "the first days of a month": {
        "In the first 20 days of July, exports fell 2 percent.": {"2 percent": "2023-07-01/2023-07-20"},
        "During the first ten days of May 2022, 900 boats came.": {"900": "2022-05-01/2022-05-10"},
        "In the first two weeks of June, volumes were 6 percent higher.": {"6 percent": "2023-06-01/2023-06-14"},
        "The first 20 days of drilling cost 4 million euros.": {},
    },
    "the time of another clause": {
        "In 2022, 3,214 contracts were signed.\n\nThey were worth 2.5 billion yuan, and another 684 were signed in the first quarter of this year.\n": {"2.5 billion yuan": "2022", "684": "2023-Q1"},
        "In the first half of 2023, 40 deals were made. The sum was 5.9 million euros, mainly because two large works had been sold in the first quarter of 2022.": {"5.9 million euros": "2023-01/2023-06"},
        "In 2022, Togo grew 40 tons. Yields came to 3 tons, although rain had been poor in 2021.": {"3 tons": "2022"},
        "Exports rose 4 percent and imports 3 percent in 2021.": {"4 percent": "2021", "3 percent": "2021"},
        "Debt reached 40 million euros at the end of June; rents have soared by 18 percent since the start of the year.": {"40 million euros": "2023-06-30", "18 percent": "2023-08-15"},
    },
    "a ratio of before": {
        "In 2022, the ratio of urban to rural income fell from 3.27 in the previous year to 3.17.": {"3.27": "2021"},
        "In 2022, the ratio between them was 2.64, compared with 2.69 in the previous year.": {"2.69": "2021"},
        "In 2022, Quito built 40 schools, 3.4 times as many as in the previous year.": {"40": "2022", "3.4 times": "2022 yoy"},
    },
    "a gap beside growth": {
        "GDP grew by 5.9 percent a year between 2018 and 2022, 0.5 percentage points faster than the country's.": {"5.9 percent": "2018/2022", "0.5 percentage points": "2018/2022"},
    },
    "some months away": {
        "The backlog was 3.9 billion euros at the end of June, down from 4.2 billion euros three months earlier.": {"3.9 billion euros": "2023-06-30", "4.2 billion euros": "2023-03-31"},
        "Wheat cost 230 euros in July, against 260 euros six months earlier.": {"230 euros": "2023-07", "260 euros": "2023-01"},
        "The share is to be 40 percent in 2030, compared with 31 percent five years earlier.": {"40 percent": "2030", "31 percent": "2025"},
        "Reserves stood at 40 billion won at the end of May and came to 44 billion won a month later.": {"40 billion won": "2023-05-31", "44 billion won": "2023-06-30"},
        "Growth is seen at 5 percent in 2025 and 4.6 percent a year later.": {"5 percent": "2025", "4.6 percent": "2026"},
    },
    "the same months": {
        "From January to June, 34 firms took loans.\n\nPatent filings rose 22.8 percent year-on-year to 1,655 in the same months.\n": {"22.8 percent": "2023-01/2023-06 yoy", "1,655": "2023-01/2023-06"},
        "From January to June, 34 firms took loans, 4 more than in the same months of 2022.": {"4": "2023-01/2023-06 yoy"},
    },
    "fiscal and crop years": {

        "Kenya: The 71 factories processed 1.42 million kilos, more than the 1.24 million in 2021/22.": {"1.24 million": "2021-07/2022-06"},
        "Pay will rise to 43,900 dollars for the 2023-24 school year.": {"43,900 dollars": "2023-07/2024-06"},
        "During the plan period (2016-20), 18 parks were built.": {"18": "2016/2020"},
    },
    "a place of so many residents": {
        "Over the May Day holiday, hotels in Arxan, a spa of barely 30,000 residents, were 96 percent full.": {"30,000": "2023-08-15", "96 percent": "2023-04-29/2023-05-03"},
        "In 2022, for a place with fewer than 20,000 registered residents, 71,400 guests were many.": {"20,000": "2023-08-15", "71,400": "2022"},
        "In 2022, the league had a population of 30,000 residents.": {"30,000": "2022"},
    },
    "what would have been": {
        "In 2022, taxes rose by 3 percent. Without the refunds, the rise would have been 9.4 percent.": {"9.4 percent": "2022"},
        "In 2022, 3 million people flew. Without the strike, it would have been about 3.4 million.": {"3.4 million": "2022"},
    },
    "goals of the time at hand": {
        "In 2022, energy use rose by 4.5 percent, missing the target of a fall of 3.2 percent.": {"3.2 percent": "2022"},
        "In 2022, the deficit was 4.5 percent of GDP, against a target of 4.6 percent.": {"4.6 percent": "2022"},
        "In July, output grew by 3.1 percent. The median forecast had been for 1.6 percent.": {"1.6 percent": "2023-07"},
        "In July, output grew by 3.1 percent. The median forecast of 14 economists was for 4.4 percent.": {"4.4 percent": "2023-07"},
        "In 2022, output grew by 3.1 percent. The median forecast for 2024 is 4.4 percent.": {"4.4 percent": "2024"},
    },
    "parallel lists of years": {
        "Output is forecast to grow by 3 percent this year and 4 percent in 2024. In Peru, growth is seen at 1.2 percent and 1.6 percent.": {"3 percent": "2023", "1.2 percent": "2023", "1.6 percent": "2024"},
        "The bank expects 32,500 homes in 2023 and 36,500 in 2024, whereas the institute has pencilled in 34,000 and 37,000 respectively.": {"32,500": "2023", "36,500": "2024", "34,000": "2023", "37,000": "2024"},
        "The ministry sees output of 8.6 million tons in 2023 and 8.2 million tons in 2024, and prices of 42 dollars and 51 dollars, respectively.": {"8.6 million tons": "2023", "8.2 million tons": "2024", "42 dollars": "2023", "51 dollars": "2024"},
        "Growth was 2 percent in 2021 and 3 percent in 2022. Exports and imports rose by 4 and 5 percent respectively.": {"4": "2022", "5 percent": "2022"},
        "Output is forecast to grow by 3 percent in 2023 and 4 percent in 2024. Exports and imports should rise by 6 and 7 percent respectively in 2024.": {"6": "2024", "7 percent": "2024"},
    },
    "over the year, in news of a month": {
        "Employment in Ohio rose by 8,100 in July. Over the year, the state has gained 31,500 jobs.\n\nHourly pay rose to 38 dollars.\n": {"31,500": "2023-07 yoy", "38 dollars": "2023-07"},
        "In the second quarter, rents in Oslo rose 2 percent. Over the year, they climbed 6 percent.": {"6 percent": "2023-Q2 yoy"},
        "In 2022, Kigali built 40 schools. Over the year, it hired 900 teachers.": {"900": "2022"},
    },
    "the fastest this year": {
        "Power use came to 857 GWh in July, up 10.4 percent from a year ago and the fastest monthly growth this year. Homes took 90 GWh.": {"857 GWh": "2023-07", "10.4 percent": "2023-07 yoy", "90 GWh": "2023-07"},
        "Sales fell 3 percent in June, the sharpest monthly drop this year.": {"3 percent": "2023-06 mom"},
        "The largest contract this year was worth 40 million euros.": {"40 million euros": "2023"},
    },
    "what a board decides": {
        "Inflation in Chile was 6.5 percent in July. The board decided to keep the policy rate at 9.25 percent.": {"6.5 percent": "2023-07", "9.25 percent": "2023-08-15"},
        "Inflation in Ghana was 43 percent in July.\n\nFour directors voted for a cut of 50 basis points.\n": {"Four": "2023-08-15", "50 basis points": "2023-08-15"},
        "In 2022, the council decided to build 40 flats.": {"40": "2022"},
    },
    "a verb of the present behind a time of the past": {
        "A bonded warehouse opened in June and employs 240 people, two-thirds of them women.": {"240": "2023-08-15", "two-thirds": "2023-08-15"},
        "The ferry line started up in 2019 and has 14 boats.": {"14": "2023-08-15"},
        "The mill burned down in 2019 and was rebuilt with 14 looms.": {"14": "2019"},
        "In June, the mill made 30 tons and employed 240 people.": {"240": "2023-06"},
    },
    "the same as": {
        "Output grew by 8.2 percent in 2022, the same pace as in 2021 and nearly twice the average of 4.2 percent.": {"8.2 percent": "2022", "4.2 percent": "2022"},
        "In July, 40 ships called, the same number as in June, with 3 million tons on board.": {"40": "2023-07", "3 million tons": "2023-07"},
    },
    "the time of a cause": {
        "In 2022, output of tea grew. Farming expanded by only 1.7 percent because of floods in May.": {"1.7 percent": "2022"},
        "In 2022, output of tea grew. Farming shrank by 1.7 percent owing to floods in May.": {"1.7 percent": "2022"},
        "In the first half of 2023, profit was 90 million euros. Sales rose by 4 percent despite a strike in March.": {"4 percent": "2023-01/2023-06"},
        "The mill sold 40 tons in May because the price was low.": {"40 tons": "2023-05"},
    },
    "shares in brackets with a time": {
        "In the first half of 2023, foreign sales came to 120 million euros, an export ratio of 56.6 percent (first half of 2022: 55.9 percent).": {"56.6 percent": "2023-01/2023-06", "55.9 percent": "2022-01/2022-06"},
        "In 2022, the jobless rate was 6.1 percent (2021: 6.6 percent).": {"6.1 percent": "2022", "6.6 percent": "2021"},
    },
    "a part of the year to come": {
        "Da Nang hopes to welcome 9 million guests this year, as many as in 2019, and to open two berths in the fourth quarter.": {"9 million": "2023", "two": "2023-Q4"},
        "In 2022, it had 9 shops. It plans to open three more in the fourth quarter.": {"three": "2023-Q4"},
        "In 2022, it had 9 shops. It opened three more in the fourth quarter.": {"three": "2022-Q4"},
    },
    "what had been": {
        "Togo exported goods for 11 million dollars in 2022. In 2020 the figure had been 16 million dollars. Benin took 4 million dollars.": {"16 million dollars": "2020", "4 million dollars": "2022"},
        "Lagos counted 900 firms in 2022. In 2019, it had 700. Half were new.": {"900": "2022", "700": "2019"},
    },
    "far below the 4 million of 2011": {
        "The county planted 2.4 million trees in 2022, far below the 4 million of 2011, yet felled 30,000 tons.": {"2.4 million": "2022", "4 million": "2011", "30,000 tons": "2022"},
        "In July, the port took 31 ships, well above the 24 of a year earlier, and 9 barges.": {"31": "2023-07", "24": "2022-07", "9": "2023-07"},
    },
    "targets of the whole year": {
        "From January to June, 192,000 jobs were created, equal to 64 percent of the annual target of 300,000.": {"192,000": "2023-01/2023-06", "300,000": "2023"},
        "In the first quarter, it sold 40 tons, a third of its full-year goal of 120 tons.": {"40 tons": "2023-Q1", "120 tons": "2023"},
    },
    "annual inflation is a rate of its month": {
        "In June, prices rose. Compared with May, annual inflation fell in eight states and rose in three.": {"eight": "2023-06", "three": "2023-06"},
    },
    "what has to be done": {
        "In 2022, debt rose to 40 million euros. Athens has to pay back 8 million euros on May 19.": {"8 million euros": "2024-05-19"},
        "Chad has to pay 8 million euros in October.": {"8 million euros": "2023-10"},
    },
    "the end of a plan": {
        "R&D intensity should reach 0.7 percent by the end of the 14th Five-Year Plan period (2021-25).": {"0.7 percent": "2025"},
        "During the 13th Five-Year Plan period (2016-20), 18 parks were built.": {"18": "2016/2020"},
        "By the end of the 13th Five-Year Plan period, it had 18 parks.": {"18": "2020"},
    },
    "a fraction is no ordinal": {
        "Exports, at 388 million dollars in 2019, fell by a fifth last year to 310 million dollars.": {"388 million dollars": "2019", "a fifth": "2022", "310 million dollars": "2022"},
        "Rents went up by a third in 2021.": {"a third": "2021"},
        "The bank raised its rate to 4 percent, the fifth increase since March.": {"4 percent": "2023-08-15"},
    },
    "a participle between commas keeps its time": {
        "In 2022, taxes fell. The cabinet, sworn in on Monday, inherited a deficit of 5 million euros.": {"5 million euros": "2022"},
        "Growth of the second quarter, revised in July, was 3 percent.": {"3 percent": "2023-Q2"},
        "The mill, sold in 2019, made 40 tons in 2022.": {"40 tons": "2022"},
        "Prices, which had risen in May, fell 3 percent in June.": {"3 percent": "2023-06"},
    },
    "regained since": {
        "The price, which fell from 3.1 lira in early 2022 to 1.9 lira in February this year, has regained half a lira since.": {"3.1 lira": "2022", "1.9 lira": "2023-02", "half a lira": "2023-08-15"},
        "The fleet had 40 ships in 2015 and has shrunk by 12 ships since.": {"40": "2015", "12": "2023-08-15"},
    },
    "a half of the year at hand": {
        "Output is seen rising 5 percent in 2024 and 4 percent in 2025. Kazakhstan's oil output, which in the first half of the year surged 11 percent, explains much of it.": {"11 percent": "2023-01/2023-06"},
    },
    "goals held against facts": {
        "In 2022, the mine dug 133,400 tonnes against a guidance of 150,000 tonnes.": {"133,400 tonnes": "2022", "150,000 tonnes": "2022"},
        "In 2022, the deficit came to 4.5 percent of GDP, below the goal of 4.6 percent.": {"4.6 percent": "2022"},
        "In the first half of 2023, growth was 3 percent, missing the target of 5 percent.": {"5 percent": "2023-01/2023-06"},
    },
    "the day of a forecast is not its time": {
        "The state put the crop at 125 million tons for 2023. On Tuesday, the bureau said it expects Togo to produce 53 million tons.": {"53 million tons": "2023"},
        "The ministry expects a harvest of 40 million tons this year. The bureau, due to update its figure on Tuesday, expects Togo to grow 9 million tons.": {"9 million tons": "2023"},
        "The bank is expected to lift its rate by 25 basis points on Thursday.": {"25 basis points": "2023-08-17"},
    },
    "the next year is the last figure's": {
        "The bank expects joblessness of 14.5 percent in 2023. The union expects 15.5 percent, and only a small fall to 15.1 percent next year.": {"15.5 percent": "2023", "15.1 percent": "2024"},
        "Output is to rise to 40 tons, and to 50 tons in 2024.": {"50 tons": "2024"},
        "Sales and profit are expected to grow by 3 and 4 percent next year.": {"3": "2024", "4 percent": "2024"},
    },
    "by then": {
        "Phase two is due in the second quarter of 2025. By then, 10 GW of wind should be in service.": {"10 GW": "2025-Q2"},
        "The school opened in 2019. By then, it had 40 pupils.": {"40": "2019"},
        "The bridge will be finished in 2026. By then, it will have cost 40 million euros.": {"40 million euros": "2026"},
    },
    "forecasts behind a fact": {
        "The fund expects growth of 3 percent this year.\n\nRemittances to Nepal, equal to 28 percent of GDP last year, are likely to ease to 25 percent.\n": {"28 percent": "2022", "25 percent": "2023"},
        "By 2030, the share of rail is to be 40 percent.\n\nBus travel, 31 percent in 2020, will be raised to 35 percent.\n": {"31 percent": "2020", "35 percent": "2030"},
    },
    "what is put at": {
        "Togo's budget for 2024 foresees receipts of 40 billion francs.\n\nCustoms are estimated at 9 billion francs.\n": {"9 billion francs": "2024"},
        "In the first half of 2023, Vietnam planted less rice.\n\nThe yield is put at 6 tons.\n": {"6 tons": "2023-01/2023-06"},
        "In 2022, Chad dug 40 wells.\n\nThe herd is estimated at 3 million head.\n": {"3 million": "2023-08-15"},
    },
    "stocks that are those of the end of a year": {
        "In 2022, the zone earned 3 billion won.\n\nIt has 1,307 firms, 278 more than at the end of 2021. There are also 45 incubators, 19 of them private.": {"1,307": "2022-12-31", "45": "2022-12-31", "19": "2022-12-31"},
    },
    "now, in a count": {
        "Ghana counts its people\n\nOn Census Night, 27 June 2021, Ghana had 30.8 million people. The share of children declined from 41 percent in 2000 to 35 percent now.\n": {"30.8 million": "2021-06-27", "41 percent": "2000", "35 percent": "2021-06-27"},
    },
    "over the period": {
        "Tax receipts grew threefold between 2015 and 2020. Over the period, investment added up to 3 trillion yuan.": {"3 trillion yuan": "2015/2020"},
        "During the 13th Five-Year Plan period, 40 roads were built. In 2020, trade came to 9 billion yuan. Over the period, it added up to 40 billion yuan.": {"40": "2016/2020", "9 billion yuan": "2020", "40 billion yuan": "2016/2020"},
        "In the first half of 2023, sales fell. In 2022, they had risen. Over the period, 40 shops closed.": {"40": "2023-01/2023-06"},
    },
    "what the mills had made": {
        "Steel output fell 4 percent in July. The mills had made 27 million tons in 2022. Imports rose 6 percent.": {"27 million tons": "2022", "6 percent": "2023-07"},
        "Exports rose to 40 tons in the second quarter. In 2021, they had dropped to 31 tons. Imports were flat at 12 tons.": {"31 tons": "2021", "12 tons": "2023-Q2"},
        "In 2021, the club had 40 members. It spent 3 million euros.": {"40": "2021", "3 million euros": "2021"},
    },
    "a town of so many people": {
        "Wuyuan, a town of 160,000 people two hours from Xi'an, has drawn 41 projects so far, its office said on August 9.": {"160,000": "2023-08-15", "41": "2023-08-09"},
        "The scandal of 2021, in which six people died, hit Tumd, a county of 360,000 people west of Hohhot.": {"360,000": "2023-08-15"},
        "In 2022, a group of 300 people left the town.": {"300": "2022"},
    },
    "of which": {
        "From January to July, the port moved 90,000 tons of ore, of which 22,000 were imports.": {"22,000": "2023-01/2023-07"},
        "Receipts are to reach 40 billion rupees in 2024, of which 9 billion rupees is to come from fuel.": {"40 billion rupees": "2024", "9 billion rupees": "2024"},
        "In 2022, 900 firms opened, of which 300 had closed by June 2023.": {"900": "2022", "300": "2023-06"},
    },
    "a plan for the rest of the year": {
        "It hopes to greet 9 million guests this year, the level of 2019, and to open two berths of the new port in the fourth quarter.": {"two": "2023-Q4"},
    },
    "the year of a pace": {
        "Growth is expected to slow to 15,000 jobs next year, half this year's pace.": {"15,000": "2024"},
        "Exports doubled this year to 4 million tons.": {"4 million tons": "2023"},
    },
    "what a gain followed": {
        "In July, 8,100 jobs were added. The gain of 0.3 percent followed a loss of 9,400 jobs in June.": {"0.3 percent": "2023-07", "9,400": "2023-06"},
        "In July, 31 percent bought tea, followed by milk with 12 percent.": {"31 percent": "2023-07", "12 percent": "2023-07"},
    },
    "since then, in a clause": {
        "The kwacha, which has lost a third of its value since the start of 2022, traded at 19 per dollar on Friday.": {"a third": "2023-08-15", "19": "2023-08-11"},
    },
    "the time before, told first": {
        "In June 2023, the rate was 6.0 percent. In the previous month, it had been 6.5 percent. The south had 7.1 percent.": {"6.5 percent": "2023-05", "7.1 percent": "2023-06"},
        "In the June quarter of 2023, 40 ships called. In the previous quarter 36 had called.": {"36": "2023-Q1"},
        "Claims fell to 220,000 in the week ended July 8. In the same week of 2022 there were 240,000.": {"220,000": "2023-07-02/2023-07-08", "240,000": "2022-07-03/2022-07-09"},
        "Claims fell to 220,000 in the week ended July 8, 3,000 fewer than the week before.": {"3,000": "2023-07-02/2023-07-08"},
    },
    "a stretch compared with, and its months": {
        "In April to June 2023 the rate was 6 percent, down 0.1 percentage points on the previous three-month period (January to March).": {"0.1 percentage points": "2023-04/2023-06 qoq"},
        "In July 2023, payrolls fell by 3,000 on the revised June figure, to 5 million.": {"3,000": "2023-07 mom", "5 million": "2023-07"},
    },
    "the same month, and no other told": {
        "In May 2023 the rate was 4 percent. Norway reported 5 percent for the same month.": {"5 percent": "2023-05"},
        "In May 2023 the rate was 4 percent, up from 3 percent in the same month of 2022.": {"3 percent": "2022-05"},
    },
    "two months that are a stretch": {
        "In July and August 2022, 4.6 million guests came.": {"4.6 million": "2022-07/2022-08"},
        "Over the two months of May and June, 31,000 guests came.": {"31,000": "2023-05/2023-06"},
    },
    "the year that money is counted in": {
        "In 2022, output was 30 billion euros. At 2015 prices, it was 26 billion euros.": {"26 billion euros": "2022"},
        "In 2022, output was 30 billion euros, or 24 billion euros at the prices of 2010.": {"30 billion euros": "2022", "24 billion euros": "2022"},
    },
    "what had been before the topic": {
        "In May 2023, the jobless rate was 6 percent. In 2019 it had averaged 4 percent. Firms hired 3,000 people.": {"4 percent": "2019", "3,000": "2023-05"},
    },
    "since a time with a clause of its own": {
        "Since 2015, when the survey of 2014 put it at 40 dollars, average spending has fallen by 6 percent.": {"40 dollars": "2015", "6 percent": "2023-08-15"},
        "Since July 2022, when it was 11 percent, the rate has come down by 5 points.": {"11 percent": "2022-07", "5 points": "2023-08-15"},
        "Since 2015, exports have grown by 6 percent a year on average.": {"6 percent": "2015/2023"},
    },
    "the figure of a remark is of its own time": {
        "In May 2023, orders fell by 7 percent, the largest decline since the 16 percent drop in March 2020.": {"7 percent": "2023-05", "16 percent": "2020-03"},
        "In May 2023, orders fell by 7 percent, the largest decline since March 2020.": {"7 percent": "2023-05"},
    },
    "a quarter a year ago is one time": {
        "Profit was 412 million in the quarter ended June 30. It had been 348 million in the April-June quarter a year ago.": {"412 million": "2023-Q2", "348 million": "2022-04/2022-06"},
        "Sales were 9 million euros in the second quarter, up from 8 million euros a year ago.": {"9 million euros": "2023-Q2", "8 million euros": "2022-Q2"},
    },
    "a week a year ago keeps its days": {
        "In the week ended July 8, 9,000 claims were filed, 12 percent more than a year earlier; a year earlier, it had been 8,000.": {"9,000": "2023-07-02/2023-07-08", "8,000": "2022-07-03/2022-07-09"},
    },
    "a forecast told some months ago": {
        "On Tuesday, the bank trimmed its growth outlook for 2024 to 2.1 percent from the 2.2 percent it had projected three months ago.": {"2.1 percent": "2024", "2.2 percent": "2024"},
    },
    "a year that is over, beside a goal": {
        "Inflation was 4 percent in December 2022. This brought the average for the full year to 6 percent, which is above the target of 3 percent.": {"6 percent": "2022"},
    },
    "what a rate of a quarter came from": {
        "Household spending rose 2 percent in the second quarter from the quarter before. Investment growth quickened to 2.3 percent from 0.7 percent.": {"2.3 percent": "2023-Q2 qoq"},
    },
    "what another comparison is held against": {
        "In July 2023, the rate fell by 3 percent to 66 points, still higher than the 65 points of June 2022.": {"3 percent": "2023-07"},
        "In 2022, sales rose by 9 million euros, or 8 percent, more than in the year before.": {"9 million euros": "2022 yoy", "8 percent": "2022 yoy"},
        "In the second quarter, output shrank by 7 percent, extending the 5 percent contraction in the previous quarter.": {"7 percent": "2023-Q2"},
    },
    "over the past 12 months": {
        "In July 2023, wages rose by 2 percent. Over the past 12 months, they have increased by 4 percent.": {"4 percent": "2023-07 yoy"},
    },
    "the quarters of March": {
        "It was 6.4 percent in the June quarter, compared with 6.1 percent in the March quarter.": {"6.4 percent": "2023-Q2", "6.1 percent": "2023-Q1"},
    },
    "the quarters of a fiscal year": {
        "Hikari posted a first-quarter profit of 90 million yen. Sales for the three months ended June 30 came to 700 million yen. In the second quarter, it expects 800 million yen.": {"90 million yen": "2023-Q2", "700 million yen": "2023-Q2", "800 million yen": "2023-Q3"},
        "Lumo posted a second-quarter profit of 90 million euros. Sales for the three months ended June 30 came to 700 million euros.": {"90 million euros": "2023-Q2"},
    },
    "the year to date among the figures of a month": {
        "In May 2023, 512 ships called, 4 more than in May 2022. In the year to date, 1,900 ships called, 3 percent more than in the same five months of 2022.": {"1,900": "2023-01/2023-05", "3 percent": "2023-01/2023-05 yoy"},
    },
    "what had been done in another year": {
        "In May 2023, 40 percent worked from home. In 2016, just 3 percent had done so. The number of vacant homes was 166,752.": {"3 percent": "2016", "166,752": "2023-05"},
    },
    "a count over the year among the figures of a quarter": {
        "In the fourth quarter of 2022, 12,100 babies were born. Deaths numbered 45,800 over the year.": {"45,800": "2022"},
    },
    "compared with a time with a clause of its own": {
        "Revenue rose in the second quarter of 2023. Compared with the same period of 2022, when it was 188 million, it increased by 40 percent.": {"188 million": "2022-Q2", "40 percent": "2023-Q2 yoy"},
    },
    "over the month": {
        "In June 2023, hours worked rose by 0.2 percent over the month.": {"0.2 percent": "2023-06 mom"},
        "In June 2023, the Greens lost 1.5 points over the month to stand at 8 percent.": {"1.5 points": "2023-06 mom"},
    },
    "respectively, than": {
        "In July 2023, exports and imports were worth 9 and 8 million euros, 12 percent and 16 percent more, respectively, than in July 2022.": {"12 percent": "2023-07 yoy", "16 percent": "2023-07 yoy"},
    },
    "a quarterly gain": {
        "In the second quarter of 2023, the index posted a quarterly gain of 2 percent.": {"2 percent": "2023-Q2 qoq"},
    },
    "the news of a day and what it followed": {
        "Gold fell 0.2 percent to 1,910 dollars on Tuesday after data showed that consumer prices rose 3.2 percent in July from a year earlier.": {"0.2 percent": "2023-08-15", "1,910 dollars": "2023-08-15", "3.2 percent": "2023-07 yoy"},
    },
    "monthly decreases and yearly ones": {
        "In June 2023, the largest monthly decreases were seen in Malta (-3.1%) and Austria (-2.8%). The largest yearly decreases were seen in Slovenia (-14.1%).": {"-3.1%": "2023-06 mom", "-2.8%": "2023-06 mom", "-14.1%": "2023-06 yoy"},
    },
    "the year in progress, up to now": {
        "The port of Gdansk has handled 41 million tonnes this year.\n\nCoal made up 6 million tonnes.": {"41 million tonnes": "2023-01-01/2023-08-15", "6 million tonnes": "2023-01-01/2023-08-15"},
        "As of 6:00 p.m. Sunday, the ferries had carried 310,000 people this year.": {"310,000": "2023-01-01/2023-08-13"},
        "The orchards of Girona have given 90,000 tons of pears in 2023.": {"90,000 tons": "2023-01-01/2023-08-15"},
        "Villagers planted 3,000 walnut trees this year.": {"3,000": "2023"},
        "The council will spend 5 million euros this year, as it has done since 2019.": {"5 million euros": "2023"},
    },
    "what the headline tells of the year that the text tells up to now": {
        "Customs house clears 20,000 trucks in 2023\n\nThe customs house at Terespol has cleared 20,400 trucks so far in 2023, it said on Monday.\n\nEastbound traffic rose to 11,000 trucks.": {"20,400": "2023-01-01/2023-08-15", "11,000": "2023-01-01/2023-08-15"},
    },
    "a month that has just passed is not the one to come": {
        "The mills made 3 million tons. Output in May was weaker and raised fears that the group will miss its target of 4 percent for the year.": {"4 percent": "2023"},
        "The year's budget of 90 million zloty was 58 percent spent by the end of July.": {"58 percent": "2023-07-31"},
        "A loan of 92 million euros, approved in May, is to reach 2.4 million people.": {"92 million euros": "2023-05"},
        "The bridge will carry 9,000 cars a day from March.": {"9,000": "2024-03"},
    },
    "what hangs on a figure of the past is not of its time": {
        "The number of Swedish speakers reached 97,000 in 2022, up 2 percent from 95,000 in 2018, and made up 20 percent of the town.": {"95,000": "2018", "20 percent": "2022"},
        "The economy will grow by 0.6 percent this year, half the pace of 1.2 percent seen in 2021.": {"0.6 percent": "2023", "half": "2023"},
        "Sales doubled to 4 million euros in 2022.": {"doubled": "2022"},
    },
    "when a forecast was made is not what it is for": {
        "On Tuesday the bank raised its estimate of this year's growth to 3.1 percent, from the 2.4 percent it gave in May.": {"3.1 percent": "2023", "2.4 percent": "2023"},
    },
    "behind an 'and' of its own, the present is so now": {
        "The city made 1.6 million tons of cheese in 2022, a fifth of the total, and 40 of its dairies are listed.": {"1.6 million tons": "2022", "40": "2023-08-15"},
    },
    "a figure fastened to the time of a comparison": {
        "In 2022, Corsica made 4 million litres, almost double that of 2019 (2.1 million litres).": {"4 million litres": "2022", "2.1 million litres": "2019"},
        "In 2022, Chile made 60,000 tons of salt, over five times its 2017 output of 11,000 tons.": {"60,000 tons": "2022", "11,000 tons": "2017"},
        "In 2022, a tonne cost 95 euros, less than half the record 235 euros of the year before.": {"95 euros": "2022", "235 euros": "2021"},
    },
    "what a change is from": {
        "The rate fell 0.1 percentage point from the April-June period to 3 percent in the May-July quarter.\n\nSome 123,600 people had no job.": {"0.1 percentage point": "2023-05/2023-07", "3 percent": "2023-05/2023-07", "123,600": "2023-05/2023-07"},
        "Growth in the second quarter of 2023 quickened by 2.6 points from the pace recorded in the fourth quarter of 2022.": {"2.6 points": "2023-Q2"},
        "Output rose 6.1 percent from a year earlier in the first quarter of 2023.": {"6.1 percent": "2023-Q1 yoy"},
    },
    "growth on average between two times told, whatever it belongs to": {
        "Perth's output climbed from 1.3 million dollars in 2017 to 2 million dollars last year, its best ever, and grew by 6.4 percent a year on average.": {"6.4 percent": "2017/2022"},
        "The share of rail rose from 42 percent in 2015 to 51 percent in 2020, while spending on tracks grew by 18 percent annually.": {"18 percent": "2015/2020"},
        "Output grew 8.2 percent in 2022, the same pace as in 2021 and twice the African average of 4.2 percent, driven by mining (up 11.2 percent).": {"8.2 percent": "2022", "11.2 percent": "2022"},
    },
    "a plan that nothing dates": {
        "In 2023, the county will turn to farming and train its herders.\n\nSome 4,590 ha of terraces will be built.": {"4,590 ha": "2023"},
        "Farmers expect a crop of 40,000 tons in 2023\n\nThe crop of 2023 should come to 40,000 tons, the board said.\n\nOlives, which it counts apart, should yield 900 tons.": {"900 tons": "2023"},
        "A donor has promised to build a school for 400 pupils.": {"400": None},
    },
    "what had been expected is for the time of the news": {
        "Chile's economy grew 0.8 percent in June. Economists polled by a newspaper had on average expected a rise of 1.7 percent.": {"1.7 percent": "2023-06"},
        "Orders fell by 2 percent in June 2023. A poll had pointed to a gain of 0.5 percent.": {"0.5 percent": "2023-06"},
        "Inflation slowed to 3.1 percent in July, below the 3.4 percent median forecast of the banks.": {"3.4 percent": "2023-07"},
    },
    "a goal of the year is for the year of its frame": {
        "In the first half of this year, Jura planted 930 ha of oaks, two-thirds of the annual target of 1,400 ha.": {"930 ha": "2023-01/2023-06", "1,400 ha": "2023"},
        "The first quarter has laid the ground for the full-year growth target of around 5 percent.": {"5 percent": "2023"},
        "Roads took 229 million euros in July, and the year's target of 1.8 billion euros was 68 percent met.": {"1.8 billion euros": "2023"},
    },
    "what is due is to come": {
        "A yard in Split, due to open in October, will employ 400 people.": {"400": "2023-10"},
        "The line has 57 stops, with two more to be added in Q4.": {"two": "2023-Q4"},
    },
    "what is so now is of no time of a later clause": {
        "The firm holds 87 patents, and last year it was named the best of its kind.": {"87": "2023-08-15"},
        "The mills employ 6,800 people, and tax revenue from them, which grew by 30 percent in 2022, is rising.": {"6,800": "2023-08-15", "30 percent": "2022"},
        "The canal to Arles, which is 48 km long and was widened in 2017, carried 2 million tons in 2022.": {"2 million tons": "2022"},
    },
    "growth of a quarter against that of a year": {
        "GDP expanded 4.2 percent in the first quarter of 2023, after 1 percent in 2021.": {"4.2 percent": "2023-Q1", "1 percent": "2021"},
        "The port handled 3 million tons in the first quarter of 2023, against 2 million tons in 2021.": {"2 million tons": "2021-Q1"},
    },
    "quantities of the year in progress, told in the present": {
        "Corsica expects a record crop in 2023\n\nThe island planted 4,000 ha of clementines in 2023. The estimate is 30,000 tons.": {"4,000 ha": "2023", "30,000 tons": "2023"},
    },
    "what is current is so now": {
        "Prices rose by 3 percent in July. The bank will raise the current rate of 7 percent.": {"3 percent": "2023-07"},
        "In 2022, the fleet grew by 9 ships to the present 64.": {"64": "2023-08-15"},
    },
    "the past behind an article of the word before": {
        "In 2022, output was 3 million tons.\n\nMoney from the central bank dropped to 97 million francs.": {"97 million francs": "2022"},
        "In 2022, output was 3 million tons.\n\nThe airline, which runs without subsidies, earned $41 million.": {"$41 million": "2022"},
        "In 2022, output was 3 million tons.\n\nOnly two of the 71 loans granted by the bank have gone bad.": {"71": "2023-08-15"},
    },
    "a sentence with a verb that no list has and none in the past is told in the present": {
        "In 2022, the port took in 41 million tons.\n\nSome 300 trucks cross the bridge on an ordinary day.": {"41 million tons": "2022", "300": "2023-08-15"},
        "In 2022, trains carried 3 million people.\n\nThe line crosses 14 rivers. Each of its 12 bridges lifts for ferries.": {"3 million": "2022", "14": "2023-08-15", "12": "2023-08-15"},
        "In 2022, the hospital treated 41,000 patients.\n\nNurses there earn 900 dollars a month.\n\nOf the patients, 300 children under two.": {"900 dollars": "2023-08-15", "300": "2022"},
        "Sales came to 4 million dollars in 2022.\n\nWine, with 1 million dollars, ahead of cheese and ham.\n\nIts 40 shops lost 300,000 dollars.": {"1 million dollars": "2022", "40": "2022", "300,000 dollars": "2022"},
        "In 2022, the state grew 4 million tons of rice.\n\nThat leaves each of its people 300 kg. Yields range from 2 tons to 5 tons a hectare.": {"300 kg": "2022", "2 tons": "2022"},
    },
    "an expected figure without a time is of the year, in January of the year that is over": {
        "Exports fell by 8 percent in July. A harvest of over 7 million tons is expected. Some 1.9 million tons are likely to be stored.": {"7 million tons": "2023", "1.9 million tons": "2023"},
        "Japan is heading for a crop of 7 million tons this year. The area is to shrink by 2 percent to 1.4 million hectares.\n\nHokkaido should bring in 600,000 tons.": {"2 percent": "2023", "1.4 million hectares": "2023", "600,000 tons": "2023"},
    },
    "a deadline of what is to be done is the next one, a forecast of the past is news": {
        "Output came to 3 million tons in 2022. Some 40,000 houses are to go up along the coast by December.": {"40,000": "2023-12"},
        "Up to a million vehicles are to be checked every month from September.": {"a million": "2023-09"},
        "Inflation was 7 percent in July. Economists polled by a broker had forecast 9.8 percent for July.": {"9.8 percent": "2023-07"},
        "Inflation was 7 percent in June. Analysts had expected 8 percent for June, and the bank sees a rise of 1 point in September.": {"8 percent": "2023-06"},
    },
    "what was told on a day is news of today in the next paragraph": {
        "The storm killed 47 people, the rescue office said on Sunday. A further 12 were hurt.\n\nIn the delta, 3,400 houses collapsed.\n\nThe government released 5 million pesos.": {"47": "2023-08-13", "12": "2023-08-13", "3,400": "2023-08-15", "5 million pesos": "2023-08-15"},
    },
    "what there is in the present is of the day": {
        "At the end of July, the ranches had 97,000 cows.\n\nThe base employs 2,860 people, and each cow yields 32 kilograms a day.": {"97,000": "2023-07-31", "2,860": "2023-08-15", "32 kilograms": "2023-08-15"},
    },
    "a rate from year to year that is compared with": {
        "The population stood at 3 million on census night, 10 May 2023.\n\nBetween the two censuses it grew by 5.9 percent, compared with 5.4 percent from 2013 to 2018.": {"5.9 percent": "2023-05-10", "5.4 percent": "2018"},
        "The average annual growth rate was 2.9 percent in 2022, against 3 percent from 2002 to 2014.": {"3 percent": "2002/2014"},
        "Caption: A clerk counts votes in the old hall.\n\nThe town had 45,000 people on census night, 10 May.\n\nIts suburbs account for 1,400 of them.": {"45,000": "2023-05-10", "1,400": "2023-05-10"},
    },
    "what a figure of a month moved from is of the month before": {
        "Prices dropped by 1.2 percent over the month in July as the index moved from 187.46 to 185.21.": {"187.46": "2023-06", "185.21": "2023-07"},
        "In July, coal was 5 percent cheaper than in June, and pit-head prices eased to 196 rand a tonne from 214 rand.": {"196 rand a tonne": "2023-07", "214 rand": "2023-06"},
        "The toll between 1 December 2022 and 10 January 2023 came down to 1,358.\n\nIn the west the toll went up from 118 to 126, whereas the north, where 29 lives were lost, did better.": {"118": "2021-12-01/2022-01-10", "126": "2022-12-01/2023-01-10", "29": "2022-12-01/2023-01-10"},
        "From 2016 to 2022, the state built 600 clinics.\n\nSmall firms rose from just eight to 104.": {"600": "2016/2022", "eight": "2016", "104": "2022"},
    },
    "the stretch that the months of a text are": {
        "Production rose 4 percent in the first half of 2023. In June, sales fell 2 percent. Some 764,300 units were shipped in the half year, up 33 percent.": {"764,300": "2023-01/2023-06", "33 percent": "2023-01/2023-06"},
        "Exports rose 4 percent in the first half of 2023. In June, they fell 2 percent. Foreign investment rose to 7 million dollars in the six-month period.": {"7 million dollars": "2023-01/2023-06"},
        "Revenue for the 12 months to June 30 grew six percent to 642 million dollars. In the second half alone, profit was 39 million dollars.": {"642 million dollars": "2022-07/2023-06", "six percent": "2022-07/2023-06", "39 million dollars": "2023-01/2023-06"},
    },
    "what it did a year earlier is compared with": {
        "Exports rose to 5 billion dollars in the first six months of 2023. Oil fetched 1.1 billion dollars, less than half of what it made a year earlier, and rice shipments shrank to 2 million tonnes.": {"1.1 billion dollars": "2023-01/2023-06", "2 million tonnes": "2023-01/2023-06"},
    },
    "what a firm, a town or a state is": {
        "In 2022, exports rose 4 percent. Jinyuan, a company of 340 employees in the old port, earned 212 million rand.": {"340": "2023-08-15", "212 million rand": "2022"},
        "In 2022, exports rose 4 percent. In Da'an, a county-level city of 340,000 people, a mill was built for 6 million rand.": {"340,000": "2023-08-15", "6 million rand": "2022"},
        "At the end of 2022, the south had 3 GW of wind power. Kogi, a northern state with a population of around 6 million, built a dam.": {"6 million": "2023-08-15"},
        "Output came to 3 million tons in 2022. The ministry has set this year's quota at 93,800 tons.": {"93,800 tons": "2023"},
    },
    "what stood then is compared with": {
        "The rate was 5 percent in June 2023.\n\nIn Alberta, where mills shed staff after the price collapse of 2014, it remained well above the 4.6 percent recorded in September 2014. Nova Scotia lost 2,900 jobs.": {"4.6 percent": "2014-09", "2,900": "2023-06"},
        "In June 2023 a litre of petrol sold for 98 rupees, 14.6 percent above its price of June 2022.": {"98 rupees": "2023-06", "14.6 percent": "2023-06 yoy"},
    },
    "a clause of its own dates nothing else": {
        "In 2022, 2.61 million parcels left through the free zone, approved in April 2020 as one of 46 in the country. Their value rose by 12 percent.": {"2.61 million": "2022", "46": "2020-04", "12 percent": "2022"},
        "Founded in 2019 with registered capital of 500 million yuan, the company is 51 percent owned by a fund.": {"500 million yuan": "2019", "51 percent": "2023-08-15"},
        "In the north, 4.9 percent were out of work in May 2022, whereas the south, still mending after the magnitude 8.8 earthquake of February 2020, recorded 8.7 percent.": {"4.9 percent": "2022-05", "8.7 percent": "2022-05"},
    },
    "what is ordered for a time to come": {
        "Orders for the second half amount to 16,800 tons.": {"16,800 tons": "2023-07/2023-12"},
    },
    "from a month to a month of the year that the text is on": {
        "Coal made up 9 million tons in 2022. Its price slid from 76 rupees in January to 61 rupees in December. The customs office collected 960 million rupees.": {"76 rupees": "2022-01", "61 rupees": "2022-12", "960 million rupees": "2022"},
        "Dealers delivered 531,000 cars in the first half of 2023, and in June sales slipped to 84,950, from 89,007 a year before.": {"84,950": "2023-06", "89,007": "2022-06"},
        "In the first half of 2023, arrivals numbered 5.4 million; June alone brought 1.1 million, up from 800,000 a year before.": {"1.1 million": "2023-06", "800,000": "2022-06"},
    },
    "money pledged is of the day": {
        "The storm struck on August 8. By 2026, the state wants to build 300 homes.\n\nBritain has pledged 77 million pounds and Japan 52 million dollars. The United Nations appealed for 30 million dollars.": {"77 million pounds": "2023-08-15", "52 million dollars": "2023-08-15", "30 million dollars": "2023-08-15"},
    },
    "a plant that will open": {
        "For 2024, the firm expects growth of 5 percent. It plans to spend 60 million dollars on a plant in Berri that will fill 24,000 bottles an hour from 2026.": {"60 million dollars": "2024", "24,000": "2026"},
    },
    "rates held against those of the quarter or month before": {
        "Wages in Malta grew by 3.2 percent in the second quarter of 2023 from a 5.3 percent expansion in the previous period. Rents fell 2 percent, following a 4.2 percent rise in the previous period.": {"3.2 percent": "2023-Q2", "5.3 percent": "2023-Q1", "2 percent": "2023-Q2", "4.2 percent": "2023-Q1"},
        "Rents in Malta fell by 2 percent in June from the previous period.": {"2 percent": "2023-06 mom"},
        "Wages in Malta grew 8.0 percent in Q1, which was faster than the 7.0 percent expansion in last quarter.": {"8.0 percent": "2023-Q1", "7.0 percent": "2022-Q4"},
        "Wages in Malta grew 8.0 percent in Q1. Last quarter they rose by 6 percent.": {"6 percent": "2023-Q2"},
        "Wages in Malta grew by 3.5% in the first quarter, up sharply from the fourth quarter's increase of 1.4%.": {"3.5%": "2023-Q1", "1.4%": "2022-Q4"},
        "Wages in Malta grew by 3.5% in the first quarter. That marks a slowdown from the previous quarter's 4.9% growth.": {"4.9%": "2022-Q4"},
        "Wages in Malta grew 3.4 percent in the second quarter. The rate is above the first quarter 2022 growth of 2.2 percent, yet lower than the second quarter 2022 growth of 5.2 percent.": {"2.2 percent": "2022-Q1", "5.2 percent": "2022-Q2"},
        "Fishing in Malta recorded a growth of 2.6 percent in the second quarter of 2023 compared with 4.5 percent growth in a similar period last year.": {"2.6 percent": "2023-Q2", "4.5 percent": "2022-Q2"},
        "Malta's economy grew 4.1 percent in the third quarter of 2021. Wages grew by 8.8 percent, slower than a 10.0 percent rise in the second quarter. Rents rose 3 percent, down from 5 percent in the second quarter.": {"8.8 percent": "2021-Q3", "10.0 percent": "2021-Q2", "3 percent": "2021-Q3", "5 percent": "2021-Q2"},
        "Rents in Malta rose 1.8 percent in the second quarter, compared with an increase of 0.9 percent in the first quarter. The price of tea rose 1.5 percent, compared with an increase of 0.3 percent. That of salt fell 2 percent, and of rice 3 percent.": {"1.5 percent": "2023-Q2", "0.3 percent": "2023-Q1", "2 percent": "2023-Q2", "3 percent": "2023-Q2"},
        "In the second quarter, growth slowed in the mills of Malta (1.2 percent vs 3.4 percent in the first quarter), in its ports (4.8 percent vs 6.1 percent) and on its farms (+3.1 percent after +2 percent).": {"1.2 percent": "2023-Q2", "3.4 percent": "2023-Q1", "4.8 percent": "2023-Q2", "6.1 percent": "2023-Q1", "+2 percent": "2023-Q1"},
        "Sales of tea in Malta rose 7.8 percent in June (from +7.2 percent in May), those of salt 14.2 percent (from +19.5 percent).": {"7.8 percent": "2023-06", "+7.2 percent": "2023-05", "+19.5 percent": "2023-05"},
    },
    "quarters of a fiscal year, where the text or the country counts so": {
        "India's exports grew 7.3 per cent in the March quarter of fiscal 2022-23, up from 7.1 per cent in the previous three months. Imports had risen 5 percent in the second quarter.": {"7.3 per cent": "2023-Q1", "7.1 per cent": "2022-Q4", "5 percent": "2022-Q3"},
        "India's GDP expanded by 4.1 pc in Q4, by 8.7 pc in FY23. Mining rose 6.7 per cent in Q3 from 6.2 per cent in the previous quarter of 2022-23.": {"4.1 pc": "2023-Q1", "6.7 per cent": "2022-Q4", "6.2 per cent": "2022-Q3"},
        "India's GVA in Q4 2022-2023 is put at Rs 41 lakh crore, against Rs 38 lakh crore in Q4 2021-2022.": {"Rs 41 lakh crore": "2023-Q1", "Rs 38 lakh crore": "2022-Q1"},
        "Exports of Kenya grew 5 percent in the second quarter. Fiscal policy was tight.": {"5 percent": "2023-Q2"},
        "Imports of India rose by 3 percent in the January-March quarter of the previous year.": {"3 percent": "2022-01/2022-03"},
    },
    "what rates that are held against a rate are measured against": {
        "Output in Malta rose 1.8% in the second quarter of 2023 compared to the same period last year, marking a slowdown from the 3.2% growth recorded in the first quarter of 2023.": {"1.8%": "2023-Q2 yoy", "3.2%": "2023-Q1 yoy"},
        "Hotels of Malta saw a 4.6% drop in the second quarter compared to the second quarter of 2022, although this was a slight improvement from the 6.4% decline in the previous quarter.": {"4.6%": "2023-Q2 yoy", "6.4%": "2023-Q1 yoy"},
        "Pay in Malta grew 3.8 percent (+4.1% in the previous three months) in the second quarter.": {"3.8 percent": "2023-Q2"},
        "In July, output in Malta rose 0.9 percent month-on-month from 1.0 percent and 1.6 percent year-on-year from 2.2 percent.": {"0.9 percent": "2023-07 mom", "1.0 percent": "2023-07 mom", "1.6 percent": "2023-07 yoy"},
        "Sales in Malta gained 3.6 percent on year and 1.3 percent on quarter in the first quarter.": {"3.6 percent": "2023-Q1 yoy", "1.3 percent": "2023-Q1 qoq"},
        "The index of rents in Malta moved up 8.5% for the 12 months ended in June. Revenue rose 5 percent for the 12 months ended in June.": {"8.5%": "2023-06 yoy", "5 percent": "2022-07/2023-06 yoy"},
    },
    "a quarter beside its rate, what is annualized, what was last quarter": {
        "Malta's mining rose by 4.4 percent (4Q 2022: 4.2 percent) in 1Q 2023.": {"4.4 percent": "2023-Q1", "4.2 percent": "2022-Q4"},
        "On a quarter-on-quarter seasonally-adjusted annualized basis, the economy of Malta grew by 0.1 percent in the second quarter.": {"0.1 percent": "2023-Q2 qoq"},
        "The economy of Malta shrank 1.9 percent during the April to June period, reversing from a 12.3 percent rebound last quarter.": {"1.9 percent": "2023-04/2023-06", "12.3 percent": "2023-Q1"},
        "On a monthly basis, prices in Malta rose by 0.3% in May 2023, compared with little change in May 2022.": {"0.3%": "2023-05 mom"},
        "Prices in Malta rose by 0.3% in May 2023, compared with May 2022.": {"0.3%": "2023-05 yoy"},
    },
    "what a time of comparison recorded": {
        "Malta's output stood at 31 million euros in the first quarter of 2023. This was higher than in the first quarter of 2022 which recorded 28 million euros, a growth rate of 11.8%.": {"31 million euros": "2023-Q1", "28 million euros": "2022-Q1", "11.8%": "2023-Q1 yoy"},
        "Oil contributed 9.14% to the GDP of Malta in Q1 2023, down from figures recorded in the corresponding period of 2022 but up compared to the preceding quarter, where it contributed 9.55% and 7.06% respectively.": {"9.14%": "2023-Q1", "9.55%": "2022-Q1", "7.06%": "2022-Q4"},
        "Compared with May 2022, Malta had 28 more mills in July, which recorded sales of 9 million euros.": {"9 million euros": "2023-07"},
        "The output of Malta in the second quarter of 2023 was 2.5% below the level of Q4, 2019. It had grown by 3 percent in the first quarter, 2023.": {"2.5%": "2023-Q2", "3 percent": "2023-Q1"},
        "The price of tea in Malta rose 0.6% in July. That of salt increased 0.4% the previous month. That of rice rose 0.2% from the previous month.": {"0.4%": "2023-06", "0.2%": "2023-07 mom"},
        "Malta's economy grew 0.6 percent on quarter in the second quarter, following a rise of 1 percent in the first quarter.": {"0.6 percent": "2023-Q2 qoq", "1 percent": "2023-Q1 qoq"},
        "Year-on-year growth for Q1 2023 showed farming in Malta at 4.1% and trade at 3.3%, with quarter-on-quarter growth at 1.1%.": {"4.1%": "2023-Q1 yoy", "3.3%": "2023-Q1 yoy", "1.1%": "2023-Q1 qoq"},
    },
    "the quarter or month under review": {
        "Malta's economy grew 5.9 percent in the first quarter. Inflation fell to 6.6 percent in June. During the review quarter, farming rose by 6.7 percent. Trade grew by 3 percent in the quarter under review.": {"6.7 percent": "2023-Q1", "3 percent": "2023-Q1"},
        "Malta's exports grew 5.9 percent in May. In the month under review, 4 million tons were shipped.": {"4 million tons": "2023-05"},
        "Malta is to spend 4 million euros on the review of the quarter.": {"4 million euros": None},
    },
    "a change that was revised": {
        "The change in payrolls of Ohio for May was revised from +245,000 to +223,000, and the change for June was revised from +173,000 to -136,000.": {"+245,000": "2023-05", "+173,000": "2023-06", "-136,000": "2023-06"},
        "Sales in Malta fell 1.9 percent in July, missing forecasts for a fall of 1.5 percent following the 1.2 percent decline in June.": {"1.2 percent": "2023-06"},
        "Sales in Malta rose 0.4 percent in July, after June's revised gain of 0.9 percent.": {"0.4 percent": "2023-07", "0.9 percent": "2023-06"},
    },
    "times that tell what something is like": {
        "Malta grew by 1 percent in the second quarter. As in the first quarter, demand rose by 0.4 percent.": {"0.4 percent": "2023-Q2"},
        "In the first quarter, demand in Malta rose by 0.4 percent.": {"0.4 percent": "2023-Q1"},
        "Sales in Malta climbed 0.8 percent in May. Economists had expected sales to climb by 0.2 percent, matching the increase reported for the previous month.": {"0.2 percent": "2023-05 mom"},
        "The increase of 0.3 percent in Malta in June is the largest rise since a 0.7% advance in October 2018.": {"0.3 percent": "2023-06", "0.7%": "2018-10"},
    },
    "the months up to the one that is told": {
        "Payrolls in Ohio rose by 248,000 in June, compared with an average gain of 213,000 over the prior 12 months. Clinics added 3,000 jobs.": {"248,000": "2023-06", "213,000": "2022-06/2023-05", "3,000": "2023-06"},
        "The rate in Ohio was 62.4 percent in June; it had been 62.6 percent for the prior three months.": {"62.4 percent": "2023-06", "62.6 percent": "2023-03/2023-05"},
        "In April to June 2023, rents in Ohio rose 6 percent, 0.1 percentage points more than in the previous three months.": {"6 percent": "2023-04/2023-06"},
    },
}

# Texts without a date of their own.
UNDATED = {
    "The region set aside 132 million yuan for research in 2020.\n\nSome 92 million yuan will go to 42 projects.": {"132 million yuan": "2020", "92 million yuan": "2020"},
    "By the end of April 2021, the county had 31 wind farms.\n\nIt aims to add 12 this year and had added 9 last year.": {"31": "2021-04-30", "12": "2021", "9": "2020"},
    "ACCRA - Cocoa exports grew faster in Q1.\n\nThe board sold 310,000 tons. That compares with growth of 4 percent in 2018.": {"310,000 tons": "2019-Q1"},
    "Report to the council\n\nOutput rose 4 percent in 2020. The targets for this year are growth of 6 percent and 900 new jobs.": {"4 percent": "2020", "6 percent": "2021", "900": "2021"},
    "Output rose 4 percent last year, the mill said on Monday.": {"4 percent": None},
    "The mill makes cheese. It sells it abroad. It is in the hills. It was opened in 1985. Sales rose 4 percent last year.": {"4 percent": None},
    "By the end of 2022, the lake held 31 million fish. Catches rose 4 percent last year. By 2040, anglers hope for 90 million.": {"31 million": "2022-12-31", "4 percent": "2022"},
}
# fmt: on


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(t, told, id=f"{rule} - {t[:40]}") for rule, cases in CASES.items() for t, told in cases.items()],
)
def test_periods(text: str, expected: dict[str, str]) -> None:
    found = periods_of(text, TODAY)
    assert {quote: found[quote] or None for quote in expected} == expected


@pytest.mark.parametrize("text", UNDATED)
def test_a_text_without_a_date_is_seen_from_the_latest_time_it_tells(text: str) -> None:
    found = periods_of(text, None)
    assert {quote: found[quote] or None for quote in UNDATED[text]} == UNDATED[text]


def periods_of(text: str, today: date | None) -> dict[str, str]:
    found = {}
    for row in read_article("a", text, today).statements:
        s = dict(zip(STATEMENT_FIELDS, row, strict=True))
        basis = s["comparison_basis"] if s["comparison_basis"] in ("yoy", "qoq", "mom") else None
        found[str(s["quote"])] = " ".join(str(p) for p in (s["time_period"], basis) if p)
    return found


@pytest.mark.parametrize("rule", CASES)
def test_a_text_may_end_behind_any_word_of_these(rule: str) -> None:
    for text in CASES[rule]:
        parts = text.split(" ")
        for k in range(1, len(parts) + 1):
            assert read_article("a", " ".join(parts[:k]), TODAY) is not None


PHRASES = (
    "in the 12 months to December 2023|in the year to December|in the year ended March|from the 1st to the 31st of last month"
    "|in the first 30 days of February|on February 29|on Feb. 29 of the same year|on February 29 of the year before"
    "|on 29 February last year|from Feb. 27 to 30|between February 28 and 29|in the fiscal year just ended|in the May 2022 year"
    "|in the three-month season that closed on June 30|in the same period of 2022-23|since the turn of the year|by mid-2025"
    "|in the week to January 1|on the 31st of this month|in the same week of 2020|in the outgoing financial year"
    "|in the first quarter of fiscal 2024|in the first nine months of 2023/24|after cutting output in 2021|a month later"
).split("|")


@pytest.mark.parametrize("phrase", PHRASES)
@pytest.mark.parametrize("today", [date(2024, 2, 29), date(2023, 1, 31), None])
def test_no_time_stops_the_reader(phrase: str, today: date | None) -> None:
    """A day that a month does not have, twelve months that are a year: whatever stands beside them."""
    told = phrase[0].upper() + phrase[1:]
    for text in (
        f"{told}, exports rose by 4 percent to 3 million tonnes, compared with 2 million tonnes {phrase}.",
        f"In 2022, sales fell by a third. They were up from 65 {phrase}, after 5 percent {phrase}",
        f"Output of coal will reach 900 tons on Friday, and {phrase} it had been 600.\n\nA year earlier it was half of that.",
    ):
        rows = [dict(zip(STATEMENT_FIELDS, row, strict=True)) for row in read_article("a", text, today).statements]
        assert len(rows) >= 2
