"""Headers of many kinds of page, line by line and whole."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imtech_pipeline.extraction.header import HEAD_CHARS, Header, announcement_date, read_header

BODY = (
    "The value of technology contracts in the region reached 5.2 billion yuan, up 13.8 percent from the year before, and the "
    "number of contracts rose as well."
)

# header lines, day of publication
DATE_LINES = [
    ("Updated: Mar 9, 2018 Print\nShare - WeChat", date(2018, 3, 9)),
    ("Updated: Dec 21, 2018 Xinhua Print", date(2018, 12, 21)),
    ("Updated: 2021-11-02", date(2021, 11, 2)),
    ("Last updated: 4 May 2024, 10:12 GMT", date(2024, 5, 4)),
    ("Last updated on May 4, 2024", date(2024, 5, 4)),
    ("2020-06-18 (chinadaily.com.cn)", date(2020, 6, 18)),
    ("chinadaily.com.cn | Updated: 2024-02-20 09:18", date(2024, 2, 20)),
    ("By Li Wei | China Daily | Updated: 2023-07-19 07:45", date(2023, 7, 19)),
    ("(Xinhua)    09:20, December 02, 2019", date(2019, 12, 2)),
    ("(Xinhua) 13:35, July 21, 2023", date(2023, 7, 21)),
    ("(People's Daily Online) 16:02, August 05, 2022", date(2022, 8, 5)),
    ("Source: Xinhua| 2024-06-04 10:15:42|Editor: news desk", date(2024, 6, 4)),
    ("Source: Xinhua | 2018-01-09 21:38:55 | Editor: Liangyu", date(2018, 1, 9)),
    ("Pub Date:2022-07-29 10:29 Source: Anhui Department of Science and Technology", date(2022, 7, 29)),
    (
        "Release time: 2021-11-18 17:05   Source: Baotou Municipal Bureau of Statistics   Views: 1,024",
        date(2021, 11, 18),
    ),
    ("Inner Mongolia Bureau of Statistics, April 20, 2017", date(2017, 4, 20)),
    ("National Bureau of Statistics of China 2023-02-28 09:30", date(2023, 2, 28)),
    ("Thursday, February 17, 2005", date(2005, 2, 17)),
    ("Thursday 17 February 2005", date(2005, 2, 17)),
    ("Wed, 5 Jun 2019 08:00 IST", date(2019, 6, 5)),
    ("14 March 2019", date(2019, 3, 14)),
    ("14th March 2019", date(2019, 3, 14)),
    ("March 14th, 2019", date(2019, 3, 14)),
    ("Sept. 4, 2020", date(2020, 9, 4)),
    ("SEPTEMBER 4, 2020", date(2020, 9, 4)),
    ("18-Mar-2019", date(2019, 3, 18)),
    ("2019.03.18", date(2019, 3, 18)),
    ("2019/3/18 10:22", date(2019, 3, 18)),
    ("18.03.2019", date(2019, 3, 18)),
    ("05.03.2019", date(2019, 3, 5)),
    ("18/03/2019", date(2019, 3, 18)),
    ("03/18/2019", date(2019, 3, 18)),
    ("Tuesday 05/03/2019", date(2019, 3, 5)),
    ("Friday, 05/03/2019", date(2019, 5, 3)),
    ("05/03/2019", None),  # May or March: nothing tells
    ("05/05/2019", date(2019, 5, 5)),
    ("(China Daily 06/05/2024 page4)", date(2024, 6, 5)),  # an outlet that is known to put the month first
    ("Update: March, 12/2024 - 07:55", date(2024, 3, 12)),
    ("2024-04-18 15:42:11 Ecns.cn Editor : Mo Honge", date(2024, 4, 18)),
    ("Source: Xinhua Editor: huaxia 2024-04-20 14:38:30", date(2024, 4, 20)),
    ("By YUAN HUI in Hohhot | chinadaily.com.cn | Updated: 2025-01-27 16:40\nShare\nCLOSE", date(2025, 1, 27)),
    ("Released: 22 November 2022\nNext release: To be announced", date(2022, 11, 22)),
    ("July 15, 2024 2:03 AM UTC Updated a day ago", date(2024, 7, 15)),
    ("Posted On: 31 MAY 2023 5:30PM by PIB Delhi", date(2023, 5, 31)),
    ("Date: 6 February 2015", date(2015, 2, 6)),
    ("Released at 8:30 a.m. Eastern time in The Daily, Tuesday, June 18, 2024", date(2024, 6, 18)),
    ("Release date: 12 August 2021 | Next release: 11 November 2021", date(2021, 8, 12)),
    ("Published: 2 May 2024 | Last updated: 4 May 2024", date(2024, 5, 2)),
    ("Last updated: 4 May 2024\nPublished: 2 May 2024", date(2024, 5, 2)),
    ("Published on 2 May 2024 by the Central Statistics Office", date(2024, 5, 2)),
    ("Issued: 30 November 2022", date(2022, 11, 30)),
    ("EMBARGOED UNTIL: 9:30, 30 November 2022", date(2022, 11, 30)),
    ("发布时间：2019年3月18日 10:20  来源：内蒙古日报", date(2019, 3, 18)),
    ("发布时间:2019-03-18 来源:内蒙古日报", date(2019, 3, 18)),
    ("2019年3月18日", date(2019, 3, 18)),
    ("2019-02-30", None),  # no day of the calendar
    ("Feb 29, 2023", None),
    ("https://www.example.org/news/2020-07/03/c_505995.htm", date(2020, 7, 3)),
    ("https://www.example.org/2020/07/03/contracts.html", date(2020, 7, 3)),
    ("nm_0618_02.jpg", None),
    ("Kangbashi_20201108.jpg", None),
    ("A visitor at a fair in Hohhot, on Jan 26, 2018. [Photo/VCG]", None),
    ("A technician checks an electrode, July 3, 2019. (Photo by Lian Zhen)", None),
    ("File photo taken on Aug. 14, 2020 shows a wind farm (Xinhua/Peng Yuan)", None),
    ("Copyright 2024", None),
    ("", None),
    # an office, an edition, a number of the release before the day
    ("Press release, Harbour Board of Esbjerg, 19 January 2011", date(2011, 1, 19)),
    ("By Li Na    Global edition, 10 October 2018", date(2018, 10, 10)),
    ("Growers' association annual review, 9 February 2016", date(2016, 2, 9)),
    ("Harbour Daily, Nov 23, 2018, Page 7", date(2018, 11, 23)),
    ("Press Release No. 21, Friday, March 12, 2021", date(2021, 3, 12)),
    ("Monthly bulletin, No 4/2017 (May 3, 2017)", date(2017, 5, 3)),
    ("Press release No. 31 of 4 June 2015", date(2015, 6, 4)),
    ("Delivered at the 3rd session of the Council of Aosta on 12 January 2022", date(2022, 1, 12)),
]


@pytest.mark.parametrize(("lines", "expected"), DATE_LINES, ids=[repr(lines) for lines, _ in DATE_LINES])
def test_day_of_publication_above_and_below_the_title(lines: str, expected: date | None) -> None:
    title = "Value of technology contracts rises again"
    for text in (f"{title}\n\n{lines}\n\n{BODY}\n", f"{lines}\n{title}\n\n{BODY}\n"):
        header = read_header(text)
        assert header.published_on == expected
        assert header.title == title


DATELINES = [
    ("HOHHOT, Dec. 2, 2019 (Xinhua) -- ", date(2019, 12, 2)),
    ("BEIJING, Aug 31, 2020 (Reuters) - ", date(2020, 8, 31)),
    ("NEW DELHI, 3 June 2021 (PTI) — ", date(2021, 6, 3)),
    ("HOHHOT, China, July 21, 2023 /PRNewswire/ -- ", date(2023, 7, 21)),
    ("Hohhot, July 21, 2023 (Xinhua) -- ", date(2023, 7, 21)),
    ("BEIJING/HOHHOT, July 21, 2023 (Reuters) - ", date(2023, 7, 21)),
    ("BEIJING -- ", None),
    ("LONDON (AP) — ", None),
    ("In Hohhot, July 21, 2023 was the hottest day: ", None),
    ("Kathmandu, March 12, 2021: ", date(2021, 3, 12)),
    ("Bishkek, April 9, 2022 /KABAR/. ", date(2022, 4, 9)),
    ("MINSK, 9 April 2022 (BelTA). ", date(2022, 4, 9)),
    ("Kampala, 30th June 2021 - ", date(2021, 6, 30)),
    ("Kiel, 14 March 2022. ", date(2022, 3, 14)),
    ("Lusaka, Zambia – May 3, 2021 – ", date(2021, 5, 3)),
    ("GENEVA (3 May 2021) – ", date(2021, 5, 3)),
]


@pytest.mark.parametrize(("dateline", "expected"), DATELINES)
def test_dateline_with_a_year(dateline: str, expected: date | None) -> None:
    assert read_header(f"Contracts worth more than ever before\n\n{dateline}{BODY}\n").published_on == expected


@pytest.mark.parametrize(("month", "expected"), [("July", date(2021, 8, 9)), ("August", date(2021, 9, 8))])
def test_a_day_that_could_be_two_follows_the_month_told(month: str, expected: date) -> None:
    text = f"Steel output falls\n\nLondon, 09/08/2021\n\nMills made 3.1 million tonnes of steel in {month}, 4% less.\n"
    assert read_header(text).published_on == expected


def test_date_line_below_a_standfirst() -> None:
    standfirst = "What do ships and cows have in common? Both come home in the evening."
    text = f"From ships to cows\n\n{standfirst}\n\nHarbour Daily | Updated: Nov. 4, 2022\n\n{BODY}\n"
    assert read_header(text).published_on == date(2022, 11, 4)


@pytest.mark.parametrize(
    "below",
    [
        "May 3, 2021",
        "Monday, 3 May 2021",
        "By Kari Lund\n3 May 2021",
        "Kari Lund | 3 May 2021",
        "Kari Lund in Tromso MAY 3 2021",
    ],
)
def test_a_bare_date_below_a_standfirst(below: str) -> None:
    standfirst = (
        "The mayor of Tromso wants to close the old harbour. We asked him what comes next. " + "So it is. " * 13
    )
    text = f"Interview\n\nOld moorings, new plans for the town\n\n{standfirst}\n\n{below}\n\n" + f"{BODY}\n" * 12
    assert read_header(text).published_on == date(2021, 5, 3)


def test_a_byline_with_a_day() -> None:
    text = "Old moorings, new plans for the town\nBy Kari Lund on May 3, 2021\n\n" + f"{BODY}\n" * 12
    assert read_header(text).published_on == date(2021, 5, 3)


@pytest.mark.parametrize(
    ("head", "foot", "expected"),
    [
        ("The week in farming\n\nLusaka - What the fields saw between Monday and Friday (May 3-7).", "© 2021", True),
        ("The week in farming, May 3-7", "Copyright Zambia Farm Post 2021", True),
        ("The week in farming, May 3-7", "", False),
        ("Farming at the crossroads, May 3-7", "Copyright Zambia Farm Post 2021", False),
    ],
)
def test_a_digest_is_of_the_last_day_of_its_week(head: str, foot: str, expected: bool) -> None:
    day = date(2021, 5, 7) if expected else None
    assert read_header(f"{head}\n\n{BODY}\n\n{foot}\n").published_on == day


def test_dateline_gives_way_to_the_date_line() -> None:
    header = read_header(f"A title of five words\n\n2024-06-05\n\nHOHHOT, June 4, 2024 (Xinhua) -- {BODY}")
    assert header.published_on == date(2024, 6, 5)


# dateline without a year, what follows, the day
NO_YEAR = [
    # told as a whole, so it is over; Thursday fits 2024
    (
        "XI'AN, March 28 (Xinhua) -- ",
        "The market grew for the third year in 2023, authorities said Thursday.",
        date(2024, 3, 28),
    ),
    # an event of 2021, whose 26 May was a Wednesday
    (
        "NANNING, May 26 (Xinhua) -- ",
        "Trade grew in 2020, a report released on Wednesday at the Border Trade Fair 2021 shows.",
        date(2021, 5, 26),
    ),
    # told on the Friday before a Monday, 6 March 2023
    (
        "ALMATY, March 6 (Kazinform) -- ",
        "Savings grew in 2022 as against the previous year, the regulator said on Friday.",
        date(2023, 3, 6),
    ),
    # a weekday that only the year after next fits, for which nothing else speaks
    ("XI'AN, March 28 (Xinhua) -- ", "The market grew in 2023, compared with 2022, authorities said Friday.", None),
    # told the day after
    ("XI'AN, March 28 (Xinhua) -- ", "Output in 2023 was 3 tonnes, the bureau said on Wednesday.", date(2024, 3, 28)),
    # no year near fits Tuesday, so no year is taken
    ("XI'AN, March 28 (Xinhua) -- ", "Output in 2023 was 3 tonnes, the bureau said Tuesday.", None),
    # the news itself happened on the weekday; what a year is hoped to bring is no fact of it: 9 May 2022 was a Monday
    (
        "PUNE, May 9 (Wire) -- ",
        "The mill cut its wheat target by a tenth on Monday. It opened in 2021. For the year to March 2023 it now sees "
        "sales of 3 million tonnes.",
        date(2022, 5, 9),
    ),
    # a weekday further on is not that of the news
    ("PUNE, May 9 (Wire) -- ", "The mill made 3 tonnes in 2021. It closes on Sunday.", date(2022, 5, 9)),
    # part of a year
    ("HOHHOT, July 21 (Xinhua) -- ", "Trade rose 32.9 pct in the first half of 2023.", date(2023, 7, 21)),
    ("HOHHOT, July 21 (Xinhua) -- ", "From January to June 2023 trade rose 32.9 pct from 2022.", date(2023, 7, 21)),
    # a part of a year that still lies ahead in March is one of the year before
    ("HOHHOT, March 8 (Xinhua) -- ", "From January to November 2023 trade rose 32.9 pct.", date(2024, 3, 8)),
    ("HOHHOT, March 8 (Xinhua) -- ", "In the second half of 2023 trade rose 32.9 pct.", date(2024, 3, 8)),
    ("HOHHOT, April 18 (Xinhua) -- ", "In the first quarter of 2023 trade rose 32.9 pct.", date(2023, 4, 18)),
    # an aim for the year after the latest fact
    (
        "HOHHOT, Dec. 16 -- ",
        "Some 31 GW was added in 2023, more than last year. The plan is for 150 GW by the end of 2025.",
        date(2024, 12, 16),
    ),
    # "last year" may be later than the year that is named
    ("HOHHOT, Jan. 16 (Xinhua) -- ", "Output was 3 tonnes last year, twice that of 2015.", None),
    # no year at all
    ("HOHHOT, July 21 (Xinhua) -- ", "Trade rose 32.9 pct, the bureau said Friday.", None),
    # the page's footer is no news, but no article is younger than its page
    ("HOHHOT, July 21 (Xinhua) -- ", "Trade rose 32.9 pct.\n\nCopyright © 2023. All Rights Reserved.", None),
    ("HOHHOT, July 21 (Xinhua) -- ", "Trade rose in 2023 by 32.9 pct.\n\nCopyright © 2023 China Daily.", None),
    # numbers that are no years
    ("HOHHOT, July 21 (Xinhua) -- ", "There were 2,023 contracts and 2019.5 tonnes.", None),
    # a leap day only exists in some years
    ("HOHHOT, Feb. 29 (Xinhua) -- ", "In 2023 trade rose 32.9 pct.", date(2024, 2, 29)),
]


@pytest.mark.parametrize(("dateline", "body", "expected"), NO_YEAR, ids=[body for _, body, _ in NO_YEAR])
def test_dateline_without_a_year(dateline: str, body: str, expected: date | None) -> None:
    assert read_header(f"{dateline}{body}\n").published_on == expected


TITLES = [
    ("regional.chinadaily.com.cn\n\nNews and Policies\n\nTechnology market picks up speed\n\nUpdated: Mar 9, 2018 Print", "Technology market picks up speed"),
    ("Home>Top News\n\nHohhot puts 5b yuan into research", "Hohhot puts 5b yuan into research"),
    ("Home / Business / Regional\n\nGuangdong home to 75,000 high-tech companies", "Guangdong home to 75,000 high-tech companies"),
    ("Home > Doing business in Baotou\n\nBaotou sets the bar for incubators", "Baotou sets the bar for incubators"),
    ("2021-03-09\n\nIP pledges bring firms over 218 bln yuan", "IP pledges bring firms over 218 bln yuan"),
    ("# Contracts registered top 6 bln yuan\n\nBy Zhao Lei and Li Wei", "Contracts registered top 6 bln yuan"),
    ("Communique on Spending on Research in 2022 [1]\n\nBureau of Statistics, Department of Finance\n\nOctober 9, 2023", "Communique on Spending on Research in 2022"),
    ("Inner Mongolia Bureau of Statistics\n\nInner Mongolia Corrects Its Figures on Science\n\n2019-11-28", "Inner Mongolia Corrects Its Figures on Science"),
    ("National Bureau of Statistics Releases Revised Figures for 2018\n\n2019-11-28", "National Bureau of Statistics Releases Revised Figures for 2018"),
    ("Title: Patents up, contracts down\nDate: 2020-06-18\nPublisher: Example News", "Patents up, contracts down"),
    ("Press Information Bureau\nGovernment of India\nMinistry of Statistics & Programme Implementation\n\nQuarterly estimates of GDP for the fourth quarter\n\nPosted On: 31 MAY 2023 5:30PM by PIB Delhi", "Quarterly estimates of GDP for the fourth quarter"),
    ("U.S. and China in trade dispute\n\nSaturday, September 19, 2009", "U.S. and China in trade dispute"),
    ("Will the region reach 10 billion yuan by 2025?\n\n2024-02-01", "Will the region reach 10 billion yuan by 2025?"),
    ("GDP up 5.2%\n\n2024-02-01", "GDP up 5.2%"),
    ("\ufeffContracts worth more than ever\n\n2024-02-01", "Contracts worth more than ever"),
    ("内蒙古技术合同成交额突破六十亿元\n\n发布时间：2024-06-04  来源：内蒙古日报", "内蒙古技术合同成交额突破六十亿元"),
    ("640 (3).jpg\n\nA researcher at work in Hohhot. [Photo/Hohhot Daily]\n\nShare - WeChat\n\n[Print] [Close]", None),
    ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), TITLES, ids=[str(title) for _, title in TITLES])
def test_title(lines: str, expected: str | None) -> None:
    assert read_header(f"{lines}\n\n{BODY}\n").title == expected


PUBLISHERS = [
    (f"govt.chinadaily.com.cn\n\nA title of five words\n\n{BODY}\n\nCopyright©2024 China Daily. All rights reserved.", "China Daily"),
    (f"A title of five words\n\n{BODY}\n\nCopyright © 1995 - 2020 China Daily. All rights reserved.", "China Daily"),
    (f"A title of five words\n\n{BODY}\n\nCopyright© China Daily. All rights reserved.", "China Daily"),
    (f"A title of five words\n\nSource: Xinhua| 2024-06-04 10:15:42|Editor: news desk\n\n{BODY}", "Xinhua"),
    (f"A title of five words\n\n(Xinhua) 13:35, July 21, 2023\n\n{BODY}\n\nCopyright © 2023. All Rights Reserved.", "Xinhua"),
    (f"A title of five words\n\nPub Date:2022-07-29 10:29 Source: Anhui Department of Science and Technology\n\n{BODY}", "Anhui Department of Science and Technology"),
    (f"A title of five words\n\nRelease time: 2021-11-18   Source: Baotou Bureau of Statistics   Views: 1,024\n\n{BODY}", "Baotou Bureau of Statistics"),
    (f"A title of five words\n\nInner Mongolia Bureau of Statistics, April 20, 2017\n\n{BODY}", "Inner Mongolia Bureau of Statistics"),
    (f"A title of five words\n\nOffice for National Statistics\n\n14 March 2019\n\n{BODY}", "Office for National Statistics"),
    (f"A title of five words\n\n2022-03-24 (en.hhhtnews.com)\n\n{BODY}", "en.hhhtnews.com"),
    (f"A title of five words\n\n2022-03-24 (innermongolia.chinadaily.com.cn)\n\n{BODY}", "China Daily"),
    (f"A title of five words\n\nXI'AN, March 28 (Xinhua) -- {BODY}", "Xinhua"),
    (f"https://www.reuters.com/markets/a-b-c\n\nA title of five words\n\n{BODY}", "Reuters"),
    (f"内蒙古技术合同成交额突破六十亿元\n\n发布时间：2024-06-04  来源：内蒙古日报\n\n{BODY}", "内蒙古日报"),
    (f"A title of five words\n\n{BODY}", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PUBLISHERS, ids=[text[:60] for text, _ in PUBLISHERS])
def test_publisher(text: str, expected: str | None) -> None:
    assert read_header(text).publisher == expected


PUBLISHED = date(2020, 7, 21)  # a Tuesday
ANNOUNCEMENTS = [
    ("The department announced on July 12.", date(2020, 7, 12)),
    ("GDP fell 3.8 percent, the bureau of statistics said on July 17.", date(2020, 7, 17)),
    ("Parks were built, officials told a briefing on 16 July.", date(2020, 7, 16)),
    ("Capacity moved up, a conference in Hohhot heard on July 20.", date(2020, 7, 20)),
    ("Output rose, a provincial conference heard on Monday.", date(2020, 7, 20)),
    ("Output rose, local authorities said Monday.", date(2020, 7, 20)),
    ("Output rose, local authorities said here Tuesday.", date(2020, 7, 21)),
    ("Output rose, the governor told reporters on Wednesday.", date(2020, 7, 15)),
    ("According to data released by the bureau on Monday, output rose.", date(2020, 7, 20)),
    ("Data published on Thursday showed that output rose.", date(2020, 7, 16)),
    ("On Friday, the bureau of statistics released its figures.", date(2020, 7, 17)),
    ("The bureau on Friday announced its figures.", date(2020, 7, 17)),
    ("At a press conference on July 15, figures were given.", date(2020, 7, 15)),
    ("The bureau announced its figures in a statement on July 14, 2020.", date(2020, 7, 14)),
    ("The bureau said yesterday that output rose.", date(2020, 7, 20)),
    ("The bureau said on July 22 that output rose.", date(2020, 7, 22)),  # time zones
    ("内蒙古科技厅7月16日公布，技术合同成交额增长。", date(2020, 7, 16)),
    ("Output rose, official data showed on Monday, its slowest pace for years.", date(2020, 7, 20)),
    # none of these is the day of an announcement
    ("Released: 20 July 2020", None),  # the page's own date line
    ("The bureau said on March 3 that output rose.", None),  # too long ago to be the occasion
    ("The bureau said on July 28 that output rose.", None),  # a year ago or not yet
    ("The final figures will be published on July 20.", None),
    ("The figures are expected to be released on Monday.", None),
    ("The bureau said that output fell on Monday.", None),
    ("The bureau said output had been stopped on July 10.", None),
    ("The fair opened in Hohhot on July 10.", None),
    ("Workers load pipes, as said, on July 10. [Photo/Xinhua]", None),
    ("The bureau said rules effective July 1 apply.", None),
    ("It was announced for 2018.", None),
    ("Monday's figures said it all.", None),
]


@pytest.mark.parametrize(("sentence", "expected"), ANNOUNCEMENTS, ids=[sentence for sentence, _ in ANNOUNCEMENTS])
def test_day_of_announcement(sentence: str, expected: date | None) -> None:
    assert announcement_date(f"A title of five words\n\n{sentence} {BODY}\n", PUBLISHED) == expected


UNMARKED_DAYS = [
    ("THE WEEK IN HULUNBUIR\nDecember 17-23, 2012", "", date(2012, 12, 23)),
    ("No. 46 / Nov 10-16, 2025", "", date(2025, 11, 16)),
    ("Weekly digest | 29 September - 5 October 2025", "", date(2025, 10, 5)),
    ("Week of 3–9 March 2014", "", date(2014, 3, 9)),
    ("City weekly\nIssue 412, week ending 27 February 2026", "", date(2026, 2, 27)),
    ("Wool weekly\nIssue 19/2021 | The week from May 10 to 14 in brief", "", date(2021, 5, 14)),
    ("Sun Weiping, demography group · 29 January 2026 · Comments (7)", "", date(2026, 1, 29)),
    ("KISUMU TIMES\nThursday 4 March 2021 Vol. 12 No. 45 60 shillings", "", date(2021, 3, 4)),
    ("March 4th, 2021 by Li Wei in Economy", "", date(2021, 3, 4)),
    ("PRESS RELEASE 21/2021, embargoed until 4 March 2021, 9.30 am", "", date(2021, 3, 4)),
    ("Technology Outlook - quarterly letter - 1st quarter 2021 - sent 4 March 2021", "", date(2021, 3, 4)),
    ("Transcript of the press conference on 4 March 2021", "", date(2021, 3, 4)),
    ("Monthly bulletin, March 2021", "", date(2021, 3, 1)),
    ("STEPPE BUSINESS REVIEW  |  Issue 3, March 2021  |  Technology", "", date(2021, 3, 1)),
    ("SANTOS LETTER\nNo. 31/2018, Friday 3 August", "", date(2018, 8, 3)),
    ("NORTHERN WEEKLY\nIssue 42/2014\nOctober 13-19", "", date(2014, 10, 19)),
    ("", "Bureau of Statistics, rural section. Issued on March 8, 2012. Figures are preliminary.", date(2012, 3, 8)),
    ("", "The conversation took place in Lima on May 24, 2019 and has been shortened.", date(2019, 5, 24)),
    ("", "Interview: Zhou Min. We talked in Lanzhou on May 24, 2019. Photo: private", date(2019, 5, 24)),
    ("", "March 2026. This brief may be reproduced with acknowledgement.", date(2026, 3, 1)),
    ("No growth for Velm, but more ships in March 2021", "", None),
    ("", "March 2021 sales were as high as those of May.", None),
    ("Stocks at the wharves as of 4 March 2021", "", None),
    ("Next release on 4 March 2021", "", None),
    ("", "(Loire Countryside, print edition of September 14, 2018, page 6)", date(2018, 9, 14)),
    ("", 'This article appeared in the print edition of 4 May 2016 under the headline "Signed".', date(2016, 5, 4)),
    ("", "Li Wei reported from Baotou, March 4, 2021.", date(2021, 3, 4)),
    ("", "Reporting by Li Wei, March 4, 2021; editing by Bo Han", date(2021, 3, 4)),
    ("", "The bridge was opened on 4 May 2016.", None),
]


@pytest.mark.parametrize(("lines", "foot", "expected"), UNMARKED_DAYS)
def test_a_day_that_nothing_marks_is_better_than_none(lines: str, foot: str, expected: date | None) -> None:
    assert read_header(f"{lines}\n\nContracts are up again this year\n\n{BODY}\n\n{foot}\n").published_on == expected


def test_a_day_of_the_year_of_the_issue() -> None:
    text = f"BEAN & LEAF\nIssue 3/2021\n\nWe spoke to her in Buon Ma Thuot on March 11, during the harvest.\n\n{BODY}\n"
    assert (read_header(text).published_on, read_header(text).announced_on) == (None, date(2021, 3, 11))


def test_what_will_be_is_no_news() -> None:
    text = (
        "Cargo at the port rose again\n\nDAKAR, Jan. 17 (Coast News Service) -- The port had 40 cranes in 2019, it said Friday. A "
        f"bridge will carry 30 percent of the lorries when completed in 2023.\n\n{BODY}\n"
    )
    assert read_header(text).published_on == date(2020, 1, 17)


def test_no_year_is_later_than_the_page() -> None:
    text = (
        "Cargo at the port rose again\n\nDAKAR, Senegal, Jan 23 (Coast News Service) - Cargo rose in 2013, the port said on "
        f"Thursday. A railway opens in 2016.\n\n{BODY}\n\n(c) Coast and Inland News Service 2014\n"
    )
    assert read_header(text).published_on == date(2014, 1, 23)


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("October 9, 2023", date(2023, 10, 9)),
        ("(China Daily 06/15/2024 page4)", date(2024, 6, 15)),
        ("2024-04-18 15:42:11 Ecns.cn Editor : Mo Honge", date(2024, 4, 18)),
        ("内蒙古自治区统计局\n2023年10月9日", date(2023, 10, 9)),
        ("Copyright © 1995 - 2020 China Daily. All rights reserved.", None),
        ("Figures for 2013-2017 will be corrected by 30 June 2020.", None),
        ("Related stories\nDry spell hits maize | 3 February 2017", None),
        ("5 May 2019\n\nMore from the county\nMillers want imports | 12 August 2016", date(2019, 5, 5)),
    ],
)
def test_day_of_publication_at_the_foot(foot: str, expected: date | None) -> None:
    assert read_header(f"A title of five words\n\n{BODY}\n\n{foot}\n").published_on == expected


def test_announcement_over_the_turn_of_the_year() -> None:
    assert announcement_date("Output rose, the bureau said on Dec. 28.", date(2021, 1, 4)) == date(2020, 12, 28)


def test_announcement_without_a_day_of_publication_needs_its_year() -> None:
    assert announcement_date("Output rose, the bureau said on Dec. 28.", None) is None
    assert announcement_date("Output rose, the bureau said Monday.", None) is None
    assert announcement_date("Output rose, the bureau said on Dec. 28, 2020.", None) == date(2020, 12, 28)


def test_seed(seed_text: str) -> None:
    assert read_header(seed_text) == Header(
        title="Inner Mongolia makes big in transforming scientific breakthroughs",
        publisher="China Daily",
        url="govt.chinadaily.com.cn",
        language="en",
        published_on=date(2019, 3, 18),
        announced_on=date(2019, 3, 12),
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BODY, "en"),
        ("内蒙古自治区2018年共达成技术交易6277项，合同成交额236亿元，同比分别增长66.7%和45%。", "zh"),
        ("内モンゴル自治区では、2018年に6,277件の技術取引が行われました。", "ja"),
        ("Общий объем контрактов на технологии достиг 23,6 миллиарда юаней.", "ru"),
        (
            "Der Wert der Verträge stieg auf 23,6 Milliarden Yuan, und die Zahl der Abschlüsse nahm zu, sagte das Amt.",
            "de",
        ),
        ("1 2 3", "und"),
        ("", "und"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert read_header(text).language == language


@given(st.text(max_size=600) | st.text(alphabet="ABCab 0123456789,.-/:|\n()[]©月日年MayMarJun", max_size=600))
def test_never_an_exception(text: str) -> None:
    header = read_header(text)
    assert header.title is None or header.title
    announcement_date(text, PUBLISHED)


@pytest.mark.parametrize(
    "unit",
    ["1", ",", "May ", "May 1 ", "said Monday ", "Home>", "© ", "Copyright ", "[Photo/", "2019-", "\n", "Source: ", "A, ", "A" * 99 + ".\n", "2019年", "Updated: Mar 9, 2018 "],
)  # fmt: skip
def test_cost_does_not_grow_with_the_text(unit: str) -> None:
    small = (unit * (HEAD_CHARS * 3 // len(unit) + 1))[: HEAD_CHARS * 3]
    large = small * 500

    def cost(text: str) -> float:
        start = time.process_time()
        read_header(text)
        return time.process_time() - start

    cost(small)
    # generous: the point is that it is not 500 times as much
    assert min(cost(large) for _ in range(3)) < 20 * min(cost(small) for _ in range(3)) + 0.05
