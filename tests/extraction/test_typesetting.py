"""What typesetting puts into a text changes nothing of what is read."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imtech_pipeline.extraction import STATEMENT_FIELDS, read_article
from imtech_pipeline.extraction.header import read_header
from imtech_pipeline.extraction.typesetting import Plain

DAY = date(2023, 4, 12)
TEXT = """\
Mills of Uruguay saw more timber than ever

By Ana Pinto

April 12, 2023

MONTEVIDEO, April 12 - Sawmills in Uruguay cut 4.2 million cubic metres of timber in 2022, an increase of 6.5 percent \
from a year earlier, the forestry board said on Wednesday. Exports came to $1.1 billion. Chile bought 12,450 tonnes of \
boards, and 3,200 tonnes went to Peru in the first half.

In the port of Nueva Palmira, cranes loaded 318 ships, 24 more than in 2021. The Ministry of Transport of the Republic \
wants to spend 35 million dollars on the quays by 2026. "We sold 1,250 tonnes of poles last year," said Juan Berg, who \
runs a mill in Rivera. "In 2021 it was half as much."

Prices were 8 percent lower in March than in February. A cubic metre of pine cost 85 dollars, against 92 dollars.

Key figures

Item\tUnit\t2022\tChange (%)
Pine\t1,000 m3\t1,940\t7.1
Eucalyptus\t1,000 m3\t2,260\t-2.4
"""
_KEPT = tuple(f for f in STATEMENT_FIELDS if f not in ("statement_id", "char_start", "char_end", "quote", "applies_to"))


def rows(text: str) -> list[dict[str, Any]]:
    read = [dict(zip(STATEMENT_FIELDS, s, strict=True)) for s in read_article("a", text, DAY).statements]
    places = {row["statement_id"]: k for k, row in enumerate(read)}
    return [{f: row[f] for f in _KEPT} | {"of": places.get(row["applies_to"])} for row in read]


def wrapped(width: int, indent: str = "", hyphens: bool = False) -> Callable[[str], str]:
    def of(text: str) -> str:
        return "\n".join(
            line
            if "\t" in line or not line
            else "\n".join(
                textwrap.wrap(line, width, subsequent_indent=indent, initial_indent=indent, break_on_hyphens=hyphens)
            )
            for line in text.split("\n")
        )

    return of


def over(width: int) -> Callable[[str], str]:
    """Broken at the first space behind the width."""
    return lambda text: re.sub(rf"([^\t\n]{{{width},}}?) ", r"\1\n", text)


def single_quoted(text: str) -> str:
    return text.replace('"', "'")


SETTINGS: dict[str, Callable[[str], str]] = {
    **{f"wrapped at {width}": wrapped(width) for width in (60, 66, 72, 80, 100)},
    "wrapped and indented": wrapped(72, "    "),
    "wrapped at hyphens": wrapped(60, hyphens=True),
    "broken behind a width": over(72),
    "wrapped, with CRLF": lambda text: wrapped(72)(text).replace("\n", "\r\n"),
    "wrapped, no blank lines": lambda text: re.sub(r'(?<=[."])\n\n', "\n    ", wrapped(72)(text)),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "blank lines": lambda text: text.replace("\n\n", "\n\n\n\n"),
    "indented": lambda text: re.sub(r"\n\n(?=\w[^\n\t]{60})", "\n\n    ", text),
    "double spaces": lambda text: re.sub(r"(?<=[a-z]\.) ", "  ", text),
    "spaces at the end": lambda text: text.replace(".\n", ".  \n"),
    "other spaces": lambda text: re.sub(r"(?<=\d) (?=[a-z])", "\u00a0", text),
    "thin spaces in thousands": lambda text: re.sub(r"(?<=\d),(?=\d{3})", "\u2009", text),
    "spaces in thousands": lambda text: re.sub(r"(?<=\d),(?=\d{3})", " ", text),
    "apostrophes in thousands": lambda text: re.sub(r"(?<=\d),(?=\d{3})", "\u2019", text),
    "raised points": lambda text: re.sub(r"(?<=\d)\.(?=\d)", "\u00b7", text),
    "soft hyphens": lambda text: text.replace("metres", "met\u00adres").replace("Exports", "\u200bExports"),
    "single quotes": single_quoted,
    "guillemets": lambda text: re.sub(r'"([^"]*)"', "\u00ab\\1\u00bb", text),
    "quotes of TeX": lambda text: re.sub(r'"([^"]*)"', r"``\1''", text),
}


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_a_text_is_read_as_if_it_were_not_typeset(setting: str) -> None:
    text = SETTINGS[setting](TEXT)
    assert text != TEXT
    assert rows(text) == rows(TEXT)
    assert read_header(text) == read_header(TEXT)


# What pages and writers leave in a text, by what stands in the text above and what stands there then.
LEFTOVERS: dict[str, tuple[str, str]] = {
    "Markdown: bold": (r"(Exports|3,200 tonnes|2021)(?= (?:came|went|it))", r"**\1**"),
    "Markdown: bold with lines": (r"(Exports)", r"__\1__"),
    "Markdown: slanted": (r"(boards|quays)", r"_\1_"),
    "Markdown: links": (r"(the quays)", r"[\1](https://example.org/a_b/12)"),
    "tags of words": (r"(Exports|318 ships|Juan Berg)", r"<b>\1</b>"),
    "tags of links": (r"(the forestry board)", r'<a href="/board">\1</a>'),
    "tags of paragraphs": (r"(?<=\n\n)(\w[^\n\t]{80,})(?=\n)", r"<p>\1</p>"),
    "tags of lines": (r"\n\n", r"\n<br/>\n"),
    "entities of spaces": (r"(?<=\d) (?=[a-z])", "&nbsp;"),
    "entities of quotes": ('"', "&quot;"),
    "entities by number": (r"(?<=by) (?=6\.5)", "&#160;"),
    "notes behind sentences": (r"(?<=first half\.)(?=\s)", "[1]"),
    "notes behind words": (r"(?<=boards)(?=,)", "[12]"),
    "raised notes": (r"(?<=first half\.)(?= |\n)", "\u00b9"),
    "stars": (r"(?<=boards)(?=,)", "*"),
    "daggers": (r"(?<=boards)(?=,)", "\u2020"),
    "see chart": (r"(?<=billion)(?=\.)", " (see chart)"),
    "see a table": (r"(?<=billion)(?=\.)", " (see Table 2)"),
    "a figure by its number": (r"(?<=an increase of 6.5 percent)", " (Fig. 3)"),
    "letters of notes": (r"(?<=billion)(?=\.)", " (a)"),
    "sic": (r"(?<=boards)(?=,)", " [sic]"),
    "a note of Markdown": (r"(?<=boards)(?=,)", "[^12]"),
    "notes with commas": (r"(?<=boards)(?=,)", "[1,2]"),
    "a note that is a link": (r"(?<=boards)(?=,)", "[1](#note-1)"),
    "a note in tags": (r"(?<=first half\.)(?=\s)", '<sup><a href="#n3">3</a></sup>'),
    "raised notes, several": (r"(?<=first half\.)(?= |\n)", "\u00b9,\u00b2"),
    "addresses": (r"(?<=boards)(?=,)", " (https://example.org/2020/5)"),
    "charts, several": (r"(?<=billion)(?=\.)", " (see Charts 2 and 3)"),
    "a link of a page": (r"(?<=boards)(?=,)", " (opens in new tab)"),
    "the language of a link": (r"(?<=boards)(?=,)", " (in Chinese)"),
    "entities escaped twice": (r"(?<=\d) (?=[a-z])", "&amp;nbsp;"),
    "entities of nothing": (r"(?<=[a-z]{4} )(?=[a-z]{4})", "&zwnj;"),
    "marks of direction": (r"(?<= )(?=\d)", "\u200e"),
    "ligatures": ("fi", "\ufb01"),
    "escaped signs": (r"(?=[$%])|(?<=\d)(?=\.\d)", r"\\"),
    "a space in a wrong encoding": (r"(?<=\d) (?=[a-z])", "\u00c2\u00a0"),
    "tags of Word": (r"(boards|quays)", r"<o:p>\1</o:p>"),
    "tags of fonts": (r"(boards|quays)", r'<font color="#ff0000">\1</font>'),
    "comments": (r"(?<=boards)(?=,)", "<!-- ad 300 x 250 -->"),
    "lines of a mail": (r"(?m)^", "> "),
    "lines of a mail in a mail": (r"(?m)^", ">> "),
    "ends of lines of other kinds": (r"\n\n", "\u2028\u2028"),
    "percent, shortened": (r"percent(?= [a-z])", "pct."),
    "per cent, shortened": (r"percent(?= [a-z])", "per cent."),
    "millions, shortened": (r"million(?= [a-z])", "mn."),
    "millions, in German": (r"million(?= [a-z])", "Mio."),
    "dollars of the US": (r"\$(?=1)", "US $"),
    "dollars with dots": (r"\$(?=1)", "U.S. $"),
    "dollars behind": (r"\$1.1 billion", "1.1 billion $"),
    "an m of its own": (r"million (?=dollars)", "m "),
}


@pytest.mark.parametrize("leftover", LEFTOVERS, ids=str)
def test_what_a_page_left_is_read_past(leftover: str) -> None:
    pattern, instead = LEFTOVERS[leftover]
    text = re.sub(pattern, instead, TEXT)
    # "US$" is surer of its country than "$"
    assert [{**row, "confidence": 0} for row in rows(text)] == [{**row, "confidence": 0} for row in rows(TEXT)]
    assert read_header(text) == read_header(TEXT)
    # every number of the text stays in the ledger
    read = read_article("a", text, DAY)
    assert all(text[start:end] == quote for start, end, quote, *_ in read.numerals)
    for digits in re.finditer(r"\[(\d+)\](?!\()|(?:Table|Fig\.) (\d)", text):
        group = 1 if digits[1] else 2
        assert any(start == digits.start(group) and kind == "name" for start, _, _, kind, *_ in read.numerals)


@pytest.mark.parametrize(
    "told",
    [
        "In 2022, mills of Orla cut 1.240 trees a week. Sales were 3.410.500 euros, 4,5 percent more than in 2021.",
        "In 2022, mills of Orla cut 1 240 trees a week. Sales were 3 410 500 euros, 4,5 percent more than in 2021.",
        "In 2022, mills of Orla cut 1.240 trees a week. Sales were 3.410.500,00 euros, 4,5% more than in 2021.",
    ],
)
def test_a_text_may_write_its_numbers_as_on_the_continent(told: str) -> None:
    assert [row["value"] for row in rows(told)] == [1240.0, 3410500.0, 4.5]


@pytest.mark.parametrize(
    ("told", "plain"),
    [
        ("~40 boats", "about 40 boats"),
        ("c. 40 boats", "about 40 boats"),
        ("\u2248 40 boats", "about 40 boats"),
        (">40 boats", "more than 40 boats"),
        ("40k boats", "40,000 boats"),
        ("a loss of 2 \u00bd million euros", "a loss of 2\u00bd million euros"),
        ("a rate that was 2 %-points higher", "a rate that was 2 percentage points higher"),
        ("40 million yuan (RMB) of aid", "40 million yuan of aid"),
        ("a sum of 40 m euros", "a sum of 40 million euros"),
        ("40~50 boats", "40-50 boats"),
        ("on Tues., 40 boats", "on Tuesday, 40 boats"),
        ("5 cases per 10k people", "5 cases per 10,000 people"),
    ],
)
def test_what_is_written_otherwise_is_read_alike(told: str, plain: str) -> None:
    text = "Orla, July 4 - In 2022 the port of Orla saw {}, its master said.\n"
    got, expected = rows(text.format(told)), rows(text.format(plain))
    assert len(got) == len(expected) > 0
    for one, other in zip(got, expected, strict=True):
        assert {**one, "quote": ""} == {**other, "quote": ""}


@pytest.mark.parametrize("scale", ["10k tons", "10 000 tons", "10K tons"])
def test_scales_of_cells_are_written_in_many_ways(scale: str) -> None:
    table = "Orla in 2022\n\nGoods\tUnit\t2022\n{}\nSalt\t{}\t3.4\n"
    told = rows(table.format("Rye\t" + scale + "\t12.5", scale))
    assert [row["value"] for row in told] == [125000.0, 34000.0]


@pytest.mark.parametrize("mark", ["* ", "\u25a0 ", "1. ", "(1) "])
def test_paragraphs_that_all_have_a_mark_are_no_list(mark: str) -> None:
    one = "The ferries of Orla carried 3 million people in 2022, which was 4 percent more than in the year before it."
    two = "Fares brought in 40 million euros, and the crews of the boats were paid 12 million of these in that year."
    plain = rows(f"Orla, July 4\n\n{one}\n\n{two}\n")
    assert rows(f"Orla, July 4\n\n{mark}{one}\n\n{mark.replace('1', '2')}{two}\n") == plain


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_spans_count_the_characters_of_the_text_as_stored(setting: str) -> None:
    text = SETTINGS[setting](TEXT)
    read = read_article("a", text, DAY)
    assert all(text[start:end] == quote for start, end, quote, *_ in read.numerals)
    quotes = [re.sub(r"[\s\u2009]+", " ", quote) for _, _, quote, *_ in read.numerals]
    assert any("35 million dollars" in quote for quote in quotes)
    assert not any(quote != quote.strip() for quote in quotes)


@pytest.mark.parametrize(
    "text",
    [
        "Wheat rose by 3 percent in the first quarter of the year\nBarley fell by 2 percent\nOats did not change\n",
        "Port\tTonnes\nVelm\t1,200\nOrla\t3,400\n",
        "- The ferry line carried 3 million passengers in 2021\n- It carried 2 million in the year before\n",
        "Call +420 274 052 694 or 012 310 8911.\n",
        "The farmers' cooperatives' mill, the '90s one, is shut.\n",
    ],
)
def test_what_an_author_made_stays(text: str) -> None:
    assert Plain(text).text == text


def test_lines_of_a_list_and_headings_stay_lines_in_a_wrapped_text() -> None:
    text = wrapped(64)(
        "The week in Lima\n\nThe harbour took 412 ships in the week to Sunday, which was 31 more than in the week before, and the "
        "ferries were full.\n\nIn short:\n- The bus line to Callao carried 210,000 passengers\n- Two of the 14 bridges are shut\n"
    )
    assert Plain(text).text.split("\n")[-4:] == [
        "In short:",
        "- The bus line to Callao carried 210,000 passengers",
        "- Two of the 14 bridges are shut",
        "",
    ]


@given(st.text(alphabet="ab .,'\"\n\r\t1\u00a0\u00ad\u2019|-", max_size=400))
def test_a_place_is_where_it_was(text: str) -> None:
    plain = Plain(text)
    places = [plain.before(k) for k in range(len(plain.text))]
    assert all(text[place] == c for c, place in zip(plain.text, places, strict=True) if c.isalnum())


@given(st.text(alphabet="abm .,'\"\n\r\t10\u00a0\u2019|-[]()*_<>/&;#~$%\u00bd\u00b9", max_size=400))
def test_places_keep_their_order(text: str) -> None:
    plain = Plain(text)
    places = [plain.before(k) for k in range(len(plain.text))]
    assert places == sorted(places)
    assert all(0 <= place < max(1, len(text)) for place in places)
    assert all(0 <= first < end <= len(text) for first, end in plain.names)


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
        ("The Velm dam holds 5m cubic metres.", "5m cubic metres", 5e6, "m3"),
        ("The line has 3.4m daily passengers.", "3.4m", 3.4e6, "1"),
        ("The plant yields 12m kWh a year.", "12m kWh", 12e6, "kWh"),
        ("Takings came to €9 m. The town has 2 m people.", "2 m", 2e6, "1"),
        ("The tower is 40m high.", "40m", 40.0, "m"),
        ("Takings came to €9m. The tower is 40m high.", "40m", 40.0, "m"),
        ("Takings came to €9m. Divers found it at a depth of 40m.", "40m", 40.0, "m"),
        ("They put up a 12m mast and poles of 15 m each.", "15 m", 15.0, "m"),
    ],
)
def test_millions_and_metres(text: str, quote: str, value: float, unit: str) -> None:
    found = {
        s["quote"]: s
        for s in (dict(zip(STATEMENT_FIELDS, s, strict=True)) for s in read_article("a", text, DAY).statements)
    }
    assert (found[quote]["value"], found[quote]["unit_measure"]) == (value, unit)


def test_the_questions_of_a_headline_are_the_articles_own() -> None:
    text = (
        "Six questions to the keeper of Orla\n2023/04/12\n\nThe lighthouse of Orla had 4,100 guests in 2022, it says."
    )
    assert rows(text)[0]["time_period"] == "2023-04-12"


@pytest.mark.parametrize("mark", ["> ", "+ ", "a) ", "1) "])
def test_items_of_a_list_have_marks_of_many_kinds(mark: str) -> None:
    text = "Orla, July 4 - The keepers counted these in 2022:\n\n"
    text += "{}Calls of ferries: 1,840, up 4 percent\n{}Yachts from Norway: 312, down 9 percent\n"
    told = rows(text.format("- ", "- "))
    assert len(told) == 4
    assert rows(text.format(mark, mark.replace("a", "b").replace("1", "2"))) == told


@pytest.mark.parametrize("many", ["10,000", "10000", "10 000", "10\u2019000"])
def test_the_people_that_a_rate_is_told_of_are_written_in_one_way(many: str) -> None:
    assert rows(f"In 2022 there were 14.5 dentists per {many} people in Velm.")[0]["unit_measure"] == "1/10,000 people"


@pytest.mark.parametrize(
    "text",
    [
        '<font size="3">The town has 5 cows</font> and 7 pigs[12].',
        "The town has 5&#160;cows &amp; 7 pigs <!-- 300 --> and 2&#37; more dogs.",
        "A &frac12; of 5&#189; cows, 10k pigs and 1.234,5 euros; <td width=5>8</td>.",
        "<h2>7 pigs</h2># 3 facts\n\n**5 cows** were sold (see Figure 2). ![img](a1.png)",
    ],
)
def test_each_number_of_a_text_has_its_row_whatever_it_stands_in(text: str) -> None:
    rows = read_article("a", text, date(2020, 1, 1)).numerals
    for found in re.finditer(r"\d+", text):
        assert any(a <= found.start() and found.end() <= b for a, b, *_ in rows), found
    assert all(text[a:b] == quote for a, b, quote, *_ in rows)
    assert all(one[1] <= other[0] for one, other in pairwise(rows))
