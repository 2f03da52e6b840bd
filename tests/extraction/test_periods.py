"""Time expressions and the periods of figures, on sentences of many places and styles."""

from __future__ import annotations

import random
import time
from datetime import date

import pytest

from imtech_pipeline.extraction import analyse
from imtech_pipeline.extraction.iso_periods import bounds, part_period, shift
from imtech_pipeline.extraction.model import Numeral
from imtech_pipeline.extraction.periods import assign, find_times
from imtech_pipeline.extraction.tokens import Doc

TODAY = date(2023, 8, 15)


def periods_in(text: str, today: date | None = TODAY) -> list[str]:
    return [t.iso for t in find_times(Doc(text), today) if t.iso is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # days
        ("The plant opened on 18 March 2019.", "2019-03-18"),
        ("It was signed on the 14th of September 2021.", "2021-09-14"),
        ("Updated: Dec. 2, 2020", "2020-12-02"),
        ("Posted On: 05 APR 2024 4:32PM", "2024-04-05"),
        ("Updated 18:32, 12-Jun-2023", "2023-06-12"),
        ("As at 30-Sep-2014 there were", "2014-09-30"),
        ("Posted 2021-05-06 10:22 by the desk", "2021-05-06"),
        ("Ha Noi, 29/03/2022", "2022-03-29"),
        ("Published 2023.06.30", "2023-06-30"),
        ("as at 31 December 2016, there were", "2016-12-31"),
        ("As of Jul 31 there were", "2023-07-31"),
        ("the ministry said on Monday", "2023-08-14"),
        ("Rains fell July 10-16 in the delta", "2023-07-10/2023-07-16"),
        ("from Oct 1 to 7, 2021", "2021-10-01/2021-10-07"),
        ("Nov 5, 2020 to Jan 3, 2021", "2020-11-05/2021-01-03"),
        ("From Jan. 1 to May 15 the port", "2023-01-01/2023-05-15"),
        # months
        ("sales in Sept 2022", "2022-09"),
        ("in April this year", "2023-04"),
        ("a storm in May", "2023-05"),
        ("from January to May.", "2023-01/2023-05"),
        ("in the January-July period", "2023-01/2023-07"),
        ("in Jan-Oct", "2022-01/2022-10"),
        ("between November and March 2022", "2021-11/2022-03"),
        ("from July 2021 to June 2022", "2021-07/2022-06"),
        ("in the first seven months", "2023-01/2023-07"),
        ("over the first ten months of 2022", "2022-01/2022-10"),
        ("in the past 12 months", "2022-08/2023-07"),
        ("last month", "2023-07"),
        ("2018年3月", "2018-03"),
        # quarters and halves
        ("Q1 output rose", "2023-Q1"),
        ("in Q4 2021", "2021-Q4"),
        ("in 1H2022", "2022-01/2022-06"),
        ("in the third quarter of last year", "2022-Q3"),
        ("fourth-quarter sales", "2022-Q4"),
        ("in the first three quarters of 2018", "2018-01/2018-09"),
        ("in the first half of this year", "2023-01/2023-06"),
        ("in the first quarter of the year", "2023-Q1"),
        # years and stretches of them
        ("In 2018 exports rose", "2018"),
        ("up to the 2022 figure", "2022"),
        ("during 2013-2017", "2013/2017"),
        ("From 2016-20 the region", "2016/2020"),
        ("between 1994 and 2004", "1994/2004"),
        ("In the 1990s prices", "1990/1999"),
        ("Since the late \u201980s prices", "1980/1989"),
        ("In the 90s prices", "1990/1999"),
        ("In week 20 prices", "2023-05-15/2023-05-21"),
        ("In week 52 prices", "2022-12-26/2023-01-01"),
        ("in week 5 of 2021", "2021-02-01/2021-02-07"),
        ("notified up to epidemiological week 20", "2023-01-01/2023-05-20"),
        ("in the 1990's", "1990/1999"),
        ("the 2018/19 season", "2018/2019"),
        ("during the 14th Five-Year Plan period", "2021/2025"),
        ("in the five years to 2020", "2016/2020"),
        ("over the past five years", "2018/2022"),
        ("in the last three decades", "1993/2022"),
        ("in the next three years", "2024/2026"),
        ("two years ago", "2021"),
        ("the year before last", "2021"),
        ("late last year", "2022"),
        # fiscal years and their parts
        ("India's exports in Q1 of 2023-24", "2023-Q2"),
        ("for U.S. sales in the second quarter of fiscal 2023", "2023-Q1"),
        ("profit in Q2 FY24 in India", "2023-Q3"),
        ("in Japan in the first half of fiscal 2022", "2022-04/2022-09"),
        ("the first two months of the fiscal year in Britain", "2023-04/2023-05"),
        ("the British 2022 financial year", "2021-04/2022-03"),
        # stretches up to a day, a month, a year
        ("the quarter to June", "2023-Q2"),
        ("the June quarter", "2023-Q2"),
        ("12 months to end-June", "2022-07/2023-06"),
        ("in the week ended Aug 11", "2023-08-05/2023-08-11"),
        ("for the month ended July 31", "2023-07"),
        ("over the decade to 2022", "2013/2022"),
        ("2015 through 2019", "2015/2019"),
        ("so far in 2023", "2023-01-01/2023-08-15"),
        ("up 5 percent within three years", "2026"),
        ("in 2Q23", "2023-Q2"),
        ("the first half-year of 2023", "2023-01/2023-06"),
        ("in the early 2000s", "2000/2009"),
        ("full-year 2022 sales", "2022"),
        ("over the 2022 National Day holiday", "2022-10-01/2022-10-07"),
        ("this season", "2023/2024"),
        ("from 2012 to date", "2012/2023-08-15"),
        # ends and beginnings
        ("by the end of June", "2023-06-30"),
        ("by end-2017", "2017-12-31"),
        ("year-end 2022", "2022-12-31"),
        ("at the end of the year", "2023-12-31"),
        ("at the beginning of 2020", "2020-01-01"),
        # up to now
        ("so far this year", "2023-01-01/2023-08-15"),
        ("in the year to date", "2023-01-01/2023-08-15"),
        ("At present there are", "2023-08-15"),
        ("It currently has", "2023-08-15"),
        # fiscal years, by the country that the text speaks of
        ("U.S. outlays in fiscal year 2022", "2021-10/2022-09"),
        ("Indian exports in FY24", "2023-04/2024-03"),
        ("the Indian economy in 2022-23", "2022-04/2023-03"),
        ("Japan's fiscal 2022", "2022-04/2023-03"),
        ("in the year to March 2023", "2022-04/2023-03"),
        ("in the 12 months to June 2023", "2022-07/2023-06"),
    ],
)
def test_expression(text: str, expected: str) -> None:
    assert periods_in(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "1984 workshops were built",
        "some 2000 people came",
        "more than 2016 households moved",
        "RMB2019 was paid",
        "2,019 firms",
        "Copyright©2018 China Daily. All rights reserved.",
        "Copyright © 1995 - 2020 China Daily",
        "tech-market-2018.jpg",
        "Kangbashi_20201108.jpg",
        "photo_2018-03-04.png",
        "the 2022 Winter Olympics",
        "Room 1985",
        "a three-year loan at 4 percent for five years",
        "a quarter of the firms and half of the money",
        "three quarters of all trips",
        "the first half of the pipeline",
        "they may march on",
        "a town of 900 decades, 500 decades ago",
    ],
)
def test_no_time(text: str) -> None:
    assert periods_in(text) == []


def test_names_of_plans_are_left_to_the_numerals() -> None:
    doc = Doc("During the 13th Five-Year Plan, growth slowed.")
    (t,) = find_times(doc, TODAY)
    assert (t.iso, t.first == t.last, t.ledger) == ("2016/2020", True, [])


def test_ledger_rows() -> None:
    text = "From Oct 1 to 7, 2021 and over the past three years, in the first half of 2020 and in Q3, last year too."
    doc = Doc(text)
    rows = [
        (text[doc.starts[a] : doc.ends[b - 1]], kind) for t in find_times(doc, TODAY) for a, b, kind, _, _ in t.ledger
    ]
    assert rows == [
        ("Oct 1", "date"),
        ("7, 2021", "date"),
        ("three years", "duration"),
        ("first half of 2020", "date"),
        ("Q3", "date"),
    ]


def test_spans_are_in_order_and_apart() -> None:
    text = (
        "In the second quarter of 2010, from 9 May to 3 June 2011, in the 12 months to March 2012, by the end of last"
        " year, in the 1990s, 16:32, August 31, 2020 (2020-08-31 10:00:01), at present, year-on-year, since 2015-16."
    )
    end = 0
    for t in find_times(Doc(text), TODAY):
        assert end <= t.first <= t.last
        end = t.last


def test_without_the_articles_date_relative_times_stay_open() -> None:
    assert periods_in("Last year 5, this year 6, so far 7, in May 8 and five years ago 9.", None) == []
    assert periods_in("In 2019, Q1 was weak.", None) == ["2019", "2019-Q1"]


def test_a_year_turn() -> None:
    assert periods_in("In December, 5 ships came.", date(2024, 1, 10)) == ["2023-12"]
    assert periods_in("They will open in March.", date(2023, 11, 10)) == ["2024-03"]
    assert part_period("-Q4", date(2024, 1, 10), None, False, False, False) == "2023-Q4"


def test_iso_arithmetic() -> None:
    assert shift("2020-02-29", -1) == "2019-02-28"
    assert shift("2022-04/2023-03", -1) == "2021-04/2022-03"
    assert bounds("2023-Q2") == (date(2023, 4, 1), date(2023, 6, 30))
    assert bounds("2016/2020") == (date(2016, 1, 1), date(2020, 12, 31))


# What the numerals stage hands over, written short: "surface kind" with "<name" for what it belongs to.
UNITS = {"percent": "percent", "points": "percentage_point", "times": "ratio", "doubled": "ratio", "tripled": "ratio"}


def read(text: str, marks: list[str], today: date | None = TODAY) -> list[tuple[str | None, str | None]]:
    """Period and basis of the marked figures; a mark is "figure|kind", "figure|kind|figure it belongs to" or "...|*target"."""
    doc = Doc(text)
    nums: list[Numeral] = []
    at = 0
    for mark in marks:
        surface, kind, *more = mark.split("|")
        at = text.index(surface, at)
        end = at + len(surface)
        first = next(i for i in range(doc.n) if doc.ends[i] > at)
        last = next((i for i in range(doc.n) if doc.starts[i] >= end), doc.n)
        n = Numeral(first, last, at, end, doc.sent_of[first], kind)
        n.value = 1.0
        n.unit = UNITS.get(surface.rsplit(" ", 1)[-1], "1")
        n.form = "verb" if surface in ("doubled", "tripled") else "digits"
        for extra in more:
            if extra.startswith("*"):
                n.scenario = extra[1:]
            else:
                n.applies_to = next(m for m in reversed(nums) if text[m.char_start : m.char_end] == extra)
        nums.append(n)
        at = end
    assign(doc, find_times(doc, today), nums, today)
    return [(n.time_period, n.comparison_basis) for n in nums]


@pytest.mark.parametrize(
    ("text", "marks", "expected"),
    [
        (
            "Exports reached 3.2, and imports 4.1 billion in 2021, up 8 percent from a year earlier.",
            ["3.2|level", "4.1 billion|level", "8 percent|change|4.1 billion"],
            [("2021", None), ("2021", None), ("2021", "yoy")],
        ),
        (
            "The number of firms rose from 120 in 2018 to 340 in 2022, an increase of 183 percent.",
            ["120|level", "340|level", "183 percent|change|340"],
            [("2018", None), ("2022", None), ("2022", "since:2018")],
        ),
        (
            "Germany grew 12.4 tons of wheat last year, compared with 11.9 tons in 2021 and 13.0 tons in 2015.",
            ["12.4|level", "11.9|level", "13.0|level"],
            [("2022", None), ("2021", None), ("2015", None)],
        ),
        (
            "The company sold 230 cars in July, 34 percent more than in the same month of 2022 and 5 percent fewer"
            " than in June.",
            ["230|level", "34 percent|change|230", "5 percent|change|230"],
            [("2023-07", None), ("2023-07", "yoy"), ("2023-07", "mom")],
        ),
        (
            "Revenue was 5.6 billion in the second quarter, up 4 percent from the previous quarter.",
            ["5.6 billion|level", "4 percent|change|5.6 billion"],
            [("2023-Q2", None), ("2023-Q2", "qoq")],
        ),
        (
            "Prices rose 0.3 percent month on month in July and were 2.1 percent higher than a year ago.",
            ["0.3 percent|change", "2.1 percent|change"],
            [("2023-07", "mom"), ("2023-07", "yoy")],
        ),
        (
            "By the end of July, 21 stations had been built, 2.3 times the number at the end of 2020.",
            ["21|level", "2.3 times|multiple|21"],
            [("2023-07-31", None), ("2023-07-31", "since:2020")],
        ),
        (
            "Since 2015, the fund has invested 12 billion in 340 start-ups.",
            ["12 billion|level", "340|level"],
            [("2015/2023-08-15", None), ("2015/2023-08-15", None)],
        ),
        (
            "Output fell 9.7 percent to 292 in 2022, the lowest since 1988.",
            ["9.7 percent|change", "292|level"],
            [("2022", None), ("2022", None)],
        ),
        (
            "From 2012 to 2022, the number grew at an average annual rate of 12.5 percent, reaching 98 in 2022.",
            ["12.5 percent|change", "98|level"],
            [("2012/2022", None), ("2022", None)],
        ),
        (
            "There were 1,500 firms in 2020, 14 percent more than in 2010, an average annual rise of 1.3 percent.",
            ["1,500|level", "14 percent|change|1,500", "1.3 percent|change|1,500"],
            [("2020", None), ("2020", "since:2010"), ("2010/2020", None)],
        ),
        (
            "Spending more than tripled between 2010 and 2019.",
            ["tripled|multiple"],
            [("2019", "since:2010")],
        ),
        (
            "The city will build 200 parks by 2025 and 500 by 2030.",
            ["200|level|*target", "500|level|*target"],
            [("2025", None), ("2030", None)],
        ),
        (
            "In the first half of 2023, trade in the port was 460 tons. Exports were 280 tons, and imports fell 8"
            " percent to 180 tons.",
            ["460|level", "280|level", "8 percent|change", "180|level"],
            [("2023-01/2023-06", None)] * 4,
        ),
        (
            "In 2022, 560 million was spent, 82 percent of the 683 million spent in 2019.",
            ["560 million|level", "82 percent|share|560 million", "683 million|level"],
            [("2022", None), ("2022", None), ("2019", None)],
        ),
        (
            "Ulan, a city of 1.67 million people in the north, drew 14 teams last year.",
            ["1.67 million|level", "14|level"],
            [("2023-08-15", None), ("2022", None)],
        ),
        (
            "In 2022, growth was 5.6 percent, slower than the 7.1 percent of the year before.",
            ["5.6 percent|change", "7.1 percent|change"],
            [("2022", None), ("2021", None)],
        ),
        (
            "Yields rose to 9.7 tons in 2021. The year before, they had been 9.1 tons.",
            ["9.7|level", "9.1|level"],
            [("2021", None), ("2020", None)],
        ),
        (
            "The bureau said on Aug. 3 that the province has 3.4 million shops.",
            ["3.4 million|level"],
            [("2023-08-03", None)],
        ),
        (
            "Revenue was 8.2 billion in Q2 2023 (Q2 2022: 7.5 billion).",
            ["8.2 billion|level", "7.5 billion|level"],
            [("2023-Q2", None), ("2022-Q2", None)],
        ),
        (
            "In 2022, 596 firms were recognized, bringing the total to 2,002, compared with 1,572 at the end of 2020.",
            ["596|level", "2,002|level", "1,572|level"],
            [("2022", None), ("2022-12-31", None), ("2020-12-31", None)],
        ),
        (
            "In the third quarter of 2022 the firm lost 120 million; a year earlier it had made 45 million.",
            ["120 million|level", "45 million|level"],
            [("2022-Q3", None), ("2021-Q3", None)],
        ),
        (
            "The pool, now 420 million, will be enlarged to 600 million by 2026.",
            ["420 million|level|*target", "600 million|level|*target"],
            [("2023-08-15", None), ("2026", None)],
        ),
        (
            "Customs data showed that exports in May fell 7.5 percent year-on-year.",
            ["7.5 percent|change"],
            [("2023-05", "yoy")],
        ),
        (
            "In the decade from 2012 to 2021, 832 counties were removed from the list.",
            ["832|level"],
            [("2012/2021", None)],
        ),
        (
            "In the 2021/22 season, farmers harvested 125 tons, less than the 139 tons of the previous season.",
            ["125|level", "139|level"],
            [("2021/2022", None), ("2020/2021", None)],
        ),
    ],
)
def test_figures(text: str, marks: list[str], expected: list[tuple[str | None, str | None]]) -> None:
    assert read(text, marks) == expected


def test_list_of_figures_and_list_of_years() -> None:
    text = "Exports reached 3.2, 3.5 and 4.1 billion in 2019, 2020 and 2021 respectively."
    doc = Doc(text)
    nums = []
    for surface in ("3.2", "3.5", "4.1"):
        i = doc.toks.index(surface)
        n = Numeral(i, i + 1, doc.starts[i], doc.ends[i], 0, "level")
        n.group = 1
        nums.append(n)
    assign(doc, find_times(doc, TODAY), nums, TODAY)
    assert [n.time_period for n in nums] == ["2019", "2020", "2021"]


def test_a_present_stock_is_as_of_the_article() -> None:
    assert read("The city has 193 laboratories.", ["193|level"]) == [("2023-08-15", None)]
    assert read("The city has 193 laboratories.", ["193|level"], None) == [(None, None)]


def test_a_new_paragraph_goes_back_to_the_topic() -> None:
    text = (
        "Patents up in Wales in 2022\n\nWales granted 400 patents in 2022, 5 percent more than in 2021. In 2010, there"
        " had been only 100 of them.\n\nUniversities filed 90 applications.\n"
    )
    figures = read(text, ["400|level", "5 percent|change|400", "100|level", "90|level"])
    assert figures == [("2022", None), ("2022", "yoy"), ("2010", None), ("2022", None)]


def test_items_of_a_list_go_on_from_its_lead_in() -> None:
    text = (
        "The capacity in 2020 was 5 in all.\n\nThe capacity at the end of 2022 was as follows:\n\n"
        "- Wind: 78 GW\n- Solar: 41 GW; in 2010 it was 1 GW\n- Storage: 9 GW\n"
    )
    figures = read(text, ["5|level", "78|level", "41|level", "1 GW|level", "9 GW|level"])
    assert [period for period, _ in figures] == ["2020", "2022-12-31", "2022-12-31", "2010", "2022-12-31"]


def test_last_season_is_the_same_time_a_year_before() -> None:
    text = "The ice hotel has 41 rooms, six more than last winter. It sold 210 beds, 12 fewer than last season."
    changes = [n for n in analyse(text, date(2024, 1, 9))[1] if n.kind == "change"]
    assert [n.comparison_basis for n in changes] == ["yoy", "yoy"]


def test_a_basis_holds_within_a_paragraph_only() -> None:
    text = "In 2022, sales rose 5 percent year-on-year. Rents rose 6 percent.\n\nWages rose 7 percent.\n"
    figures = read(text, ["5 percent|change", "6 percent|change", "7 percent|change"])
    assert [basis for _, basis in figures] == ["yoy", "yoy", None]


def test_captions_and_datelines_date_no_figures() -> None:
    text = (
        "A shop in Cork, on May 2, 2020. [Photo/Agency]\n\nDUBLIN, Aug. 14 (Agency) -- Ireland exported 50 million tons of"
        " peat last year, the agency said on Aug. 11.\n"
    )
    assert read(text, ["50 million|level"]) == [("2022", None)]


def test_one_sentence_of_any_length_takes_linear_time() -> None:
    def seconds(n: int) -> float:
        parts = [
            f"in {2000 + i % 20} it was {i}5 and {i % 90}.1 percent less than in {1999 + i % 20}" for i in range(n)
        ]
        doc = Doc(", ".join(parts) + ".")
        nums = []
        for i in range(doc.n):
            if doc.toks[i][0].isdigit() and not doc.toks[i].startswith(("20", "199")):
                kind = "change" if i + 1 < doc.n and doc.toks[i + 1] == "percent" else "level"
                nums.append(Numeral(i, i + 1, doc.starts[i], doc.ends[i], 0, kind))
        started = time.process_time()
        assign(doc, find_times(doc, TODAY), nums, TODAY)
        return time.process_time() - started

    seconds(50)
    # Ten times the length takes about ten times as long; quadratic time would take a hundred times.
    assert seconds(4000) < 40 * max(min(seconds(400) for _ in range(3)), 0.004)


def test_any_jumble_of_time_words_is_read_without_an_error() -> None:
    words = (
        "2018 2019 20 31 29 02 - / : . , to from and of the end year years month quarter half first second three five past last"
        " next ago earlier Feb February May March 2020 Q 1 H FY fiscal same period Plan 13 th now so far since by between in on"
        " than over | ( ) ; % percent 5.5 1,200 2023.02.30 30/02/2021 'decade' 's s week Monday today then time annual"
    ).split()
    dice = random.Random(7)
    for _ in range(400):
        text = "".join(dice.choice(words) + dice.choice((" ", " ", " ", "")) for _ in range(40)) + "."
        doc = Doc(text)
        for today in (TODAY, None):
            times = find_times(doc, today)
            end = 0
            for t in times:
                assert end <= t.first <= t.last <= doc.n
                assert t.iso is None or bounds(t.iso)[0] <= bounds(t.iso)[1]
                end = t.last
            nums = [
                Numeral(i, i + 1, doc.starts[i], doc.ends[i], doc.sent_of[i], dice.choice(("level", "change", "share")))
                for i in range(doc.n)
                if "." in doc.toks[i] and doc.toks[i][0].isdigit()
            ]
            assign(doc, times, nums, today)
            for n in nums:
                assert n.time_period is None or bounds(n.time_period)
