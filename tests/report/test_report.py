"""The report: what it shows, that it is sound HTML, and that no article can make it do anything."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import html5lib
import pytest

from imtech_pipeline.report.facts import (
    Picture,
    Story,
    Value,
    breaks,
    choose_maps,
    choose_pictures,
    main_line,
    marked,
    position,
    segments,
    tiles,
)
from imtech_pipeline.report.page import data_table, render, safe_link, write_report
from imtech_pipeline.report.pictures import PALE, PALETTE, alternative_text, draw
from imtech_pipeline.warehouse import Warehouse

if TYPE_CHECKING:
    from playwright.sync_api import Browser

MOST_BYTES = 1_000_000
MOST_SECONDS = 10.0


def value(**changes: Any) -> Value:
    period = changes.get("time_period", "2018")
    given: dict[str, Any] = {
        "obs_id": f"o{period}{changes.get('ref_area', '')}{changes.get('indicator', '')}{changes.get('value', '')}",
        "figure": "Technology deals",
        "indicator": "DEALS",
        "breakdown": "_T",
        "topic": "technology_market",
        "place": "Inner Mongolia",
        "ref_area": "CN-NM",
        "time_period": period,
        "when": position(period),
        "value": 100.0,
        "value_text": f"{changes.get('value', 100.0):g}",
        "unit_measure": "1",
        "unit": "",
        "measure": "level",
        "scenario": "actual",
        "derived": False,
        "is_break": False,
        "formula": None,
        "sources": 1,
        "statement_id": None,
        "mixed": False,
        "disputed": False,
    }
    return Value(**given | changes)


def years(*values: float, **changes: Any) -> list[Value]:
    return [value(time_period=str(2016 + i), value=v, **changes) for i, v in enumerate(values)]


# ---- the page of the corpus ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def page(corpus_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Story, float]:
    """The report of the corpus, what it tells, and the seconds of the processor that it took: a busy machine is no failure."""
    out = tmp_path_factory.mktemp("page") / "new folder" / "report.html"
    started = time.process_time()
    with Warehouse(corpus_file).published() as con:
        story = write_report(con, out)
    return out, story, time.process_time() - started


@pytest.fixture(scope="module")
def html(page: tuple[Path, Story, float]) -> str:
    return page[0].read_text("utf-8")


@pytest.fixture(scope="module")
def tree(html: str) -> ElementTree.Element:
    return html5lib.parse(html, namespaceHTMLElements=False)


def is_sound(html: str) -> list[Any]:
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"))
    parser.parse(html)
    return list(parser.errors)


def test_it_is_small_and_quick(page: tuple[Path, Story, float]) -> None:
    out, _, seconds = page
    assert out.stat().st_size < MOST_BYTES
    assert seconds < MOST_SECONDS
    assert [file.name for file in out.parent.iterdir()] == ["report.html"]


def test_it_shows_what_there_is_to_show(
    page: tuple[Path, Story, float], tree: ElementTree.Element, shared: Path
) -> None:
    _, story, _ = page
    read = len(list((shared / "corpus_raw").iterdir()))
    assert len(story.headlines) >= 4
    assert len(story.pictures) >= 6
    assert {picture.kind for picture in story.pictures} >= {"lines", "growth"}
    assert story.maps
    assert len(story.articles) == story.counts["articles"] == read
    assert len(tree.findall(".//figure")) == len(story.pictures) + len(story.maps)
    assert len(tree.findall(".//article")) == len(story.articles)
    assert len(tree.findall(".//*[@class='findings']/li")) == story.counts["findings"]
    # every number of every article is marked, the figures among them link to what was read
    marks = [node for node in tree.iter() if re.match(r"n \w+$", node.get("class", "")) and node.get("href") is None]
    links = [node for node in tree.iter("a") if node.get("id", "").startswith("n-")]
    legend = len(tree.findall(".//*[@class='legend']/li"))
    assert len(marks) - legend + len(links) == story.counts["numbers"]
    assert len(links) == story.counts["statements"]


def test_a_title_tells_the_finding(page: tuple[Path, Story, float]) -> None:
    for picture in (*page[1].pictures, *page[1].maps):
        assert re.search(r"\b(rose|fell|stayed|grew|was|highest|against)\b", picture.title), picture.title
        assert re.search(r"\d", picture.title), picture.title


def test_it_is_valid_html(html: str) -> None:
    assert is_sound(html) == []


def test_ids_are_unique_and_links_within_lead_somewhere(tree: ElementTree.Element) -> None:
    ids = [node.get("id") for node in tree.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    for link in tree.iter("a"):
        target = link.get("href", "")
        assert target.startswith("#"), target
        assert target[1:] in ids, target
    for node in tree.iter():
        assert (node.get("aria-labelledby") or ids[0]) in ids


def test_it_refers_to_nothing_outside(html: str, tree: ElementTree.Element) -> None:
    for node in tree.iter():
        name = str(node.tag).rpartition("}")[2]
        assert name not in ("script", "iframe", "object", "embed", "img", "image", "use", "form", "base"), name
        for attribute, content in node.attrib.items():
            assert not str(attribute).startswith("on"), attribute
            assert attribute != "src"
            assert name != "link" or attribute != "href" or content == "data:,"
    style = html[html.index("<style>") : html.index("</style>")]
    assert "@import" not in style
    assert "url(" not in style
    assert "default-src 'none'" in html


def test_headings_are_in_order_and_pictures_have_words(tree: ElementTree.Element) -> None:
    levels = [int(str(node.tag)[1]) for node in tree.iter() if re.fullmatch(r"h[1-6]", str(node.tag))]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert tree.find(".").get("lang") == "en"  # type: ignore[union-attr]
    pictures = [node for node in tree.iter() if str(node.tag).rpartition("}")[2] == "svg"]
    assert pictures
    for picture in pictures:
        assert picture.get("role") == "img"
        assert len(picture.get("aria-label", "")) > 40
    for table in tree.iter("table"):
        assert all(cell.get("scope") == "col" for cell in table.iter("th"))


# ---- colours -------------------------------------------------------------------------------------

PAPER = {"light": ("#ffffff", "#f6f8fa"), "dark": ("#14191f", "#1d242c")}


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("name", "least"), [("ink", 7), ("muted", 4.5)] + [(n, 4.5) for n in ("one", "two", "three", "four", "down")]
)
def test_letters_and_marks_stand_out_on_both_papers(name: str, least: float) -> None:
    for i, papers in enumerate(PAPER.values()):
        for paper in papers:
            assert contrast(PALETTE[name][i], paper) >= least, (name, paper)


def test_the_style_sheet_has_the_papers_that_were_measured() -> None:
    style = (Path(render.__code__.co_filename).parent / "templates" / "style.css").read_text("utf-8")
    for papers in PAPER.values():
        assert f"--paper: {papers[0]}; --card: {papers[1]}" in style


# ---- in a browser --------------------------------------------------------------------------------


@pytest.mark.browser
def test_in_a_browser_it_asks_for_nothing_and_fits(page: tuple[Path, Story, float], browser: Browser) -> None:
    address = page[0].as_uri()
    for width, scheme in ((1280, "light"), (1280, "dark"), (390, "light"), (320, "dark")):
        view = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
        asked: list[str] = []
        complaints: list[str] = []
        view.on("request", lambda request, asked=asked: asked.append(request.url))  # type: ignore[misc]
        view.on("console", lambda message, complaints=complaints: complaints.append(message.text))  # type: ignore[misc]
        view.goto(address)
        view.wait_for_load_state("networkidle")
        assert asked == [address]
        assert complaints == []
        assert view.evaluate("document.documentElement.scrollWidth") <= width
        ink = view.locator("figure svg text").first.evaluate("node => getComputedStyle(node).fill")
        assert (
            luminance("#{:02x}{:02x}{:02x}".format(*map(int, re.findall(r"\d+", ink)[:3]))) > 0.3 or scheme == "light"
        )
        view.close()


@pytest.mark.browser
def test_a_headline_leads_to_its_sentence_by_keyboard(page: tuple[Path, Story, float], browser: Browser) -> None:
    view = browser.new_page(viewport={"width": 1000, "height": 800})
    view.goto(page[0].as_uri())
    view.keyboard.press("Tab")
    assert view.evaluate("document.activeElement.className") == "skip"
    link = view.locator(".cards a").first
    number = str(link.get_attribute("href")).removeprefix("#")
    assert not view.locator(f'[id="{number}"]').is_visible()
    link.focus()
    view.keyboard.press("Enter")
    view.locator(f'[id="{number}"]').wait_for(state="visible", timeout=5000)
    view.close()


# ---- what articles may try -----------------------------------------------------------------------

HOSTILE = """Technology deals <script>window.hacked = 1</script> in "Inner Mongolia"

Updated: Mar 5, 2020

In 2019, <img src=x onerror="window.hacked = 2"> 6,277 technology deals were made in Inner Mongolia, up 66.7 percent
year-on-year. <a href="javascript:window.hacked = 3">Hohhot</a> had 150 {{ 7 * 7 }} maker spaces&lt;b&gt; in 2019.

</div></details></article><script>window.hacked = 4</script> "><svg onload="window.hacked = 5"> had 12 of them. ]]> --> </style>
"""


@pytest.fixture
def hostile(published: Callable[[Path], Path], tmp_path: Path) -> Path:
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "a'\"&amp;.txt").write_text(HOSTILE)
    (raw / "a'\"&amp;.meta.yaml").write_text(
        "publisher: '\"><script>window.hacked = 6</script>'\nurl: 'javascript:window.hacked=7'\n"
    )
    return published(raw)


def test_marts_of_a_few_figures_can_be_counted(hostile: Path) -> None:
    # A view may pass on many figures and fail in DuckDB's optimizer on a few.
    with Warehouse(hostile).published() as con:
        for name in con.execute("select view_name from duckdb_views() where schema_name = 'mart'").fetchall():
            con.execute(f"select count(*) from mart.{name[0]}").fetchall()
            con.execute(f"select * from mart.{name[0]}").fetchall()


@pytest.mark.browser
def test_a_hostile_article_does_nothing(hostile: Path, tmp_path: Path, browser: Browser) -> None:
    out = tmp_path / "report.html"
    with Warehouse(hostile).published() as con:
        story = write_report(con, out)
    html = out.read_text("utf-8")
    assert is_sound(html) == []
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    assert not list(tree.iter("script"))
    assert not list(tree.iter("img"))
    # word for word, as it stands in the article
    text = "".join(next(tree.iter("article")).itertext())
    assert "<script>window.hacked = 4</script>" in text
    assert "{{ 7 * 7 }}" in text
    assert story.articles[0].url == "javascript:window.hacked=7"
    assert not any(link.get("href", "").startswith("javascript") for link in tree.iter("a"))
    # without the policy that forbids scripts, so that the escaping is what is tested
    out.write_text(re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html))
    view = browser.new_page()
    asked: list[str] = []
    view.on("request", lambda request: asked.append(request.url))
    view.goto(out.as_uri())
    assert view.evaluate("window.hacked") is None
    assert asked == [out.as_uri()]
    view.close()


@pytest.mark.parametrize("kind", ["lines", "growth", "bars", "map"])
def test_names_cannot_break_out_of_a_picture(kind: str) -> None:
    name = "</text><script>alert(1)</script>\"' onload=x &amp; "
    values = [replace(v, figure=name, place=name, value_text=name, unit=name) for v in years(1.0, -2.0, 3.0)]
    picture = Picture("technology_market", kind, name, values, name, name)
    svg, table = draw(picture, 1), str(data_table(picture))
    for piece in (svg, table):
        assert "<script" not in piece
        tree = html5lib.parseFragment(piece, namespaceHTMLElements=False)
        assert not [node for node in tree.iter() if any(str(key).startswith("on") for key in node.attrib)]
    ElementTree.fromstring(svg)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//x",
        "x",
        "",
        None,
        "http://",
        "http://[x",
    ],
)
def test_only_the_web_is_linked_to(address: str | None) -> None:
    assert safe_link(address) is None
    assert safe_link("https://example.org/a?b=1") == "https://example.org/a?b=1"


# ---- a long article ------------------------------------------------------------------------------


def test_of_a_long_article_the_beginning_is_shown(published: Callable[[Path], Path], tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    lines = [f"In {2001 + i % 20} the region had {1000 + i:,} maker spaces." for i in range(2_000)]
    (raw / "long.txt").write_text("Maker spaces\n\nUpdated: Mar 5, 2020\n\n" + "\n\n".join(lines) + "\n")
    with Warehouse(published(raw)).published() as con:
        story = write_report(con, tmp_path / "report.html")
    [article] = story.articles
    html = (tmp_path / "report.html").read_text("utf-8")
    assert len(html) < 300_000
    assert (article.is_cut, article.figures) == (True, 2_000)
    assert f"all {article.char_count:,} characters are in" in html
    assert article.paragraphs[-1][-1].text.endswith("spaces.")
    marks = [span.statement_id for spans in article.paragraphs for span in spans if span.statement_id]
    assert marks == [fact.statement_id for fact in article.facts]
    assert 300 < len(marks) < 600


def test_a_headline_is_hedged_where_it_is_rounded_only(published: Callable[[Path], Path], tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "a.txt").write_text("Updated: Mar 5, 2020\n\nTourism revenue of Penang was 1.9 billion ringgit in 2019.\n")
    with Warehouse(published(raw)).published() as con:
        story = write_report(con, tmp_path / "report.html")
    assert "1.9 billion Malaysian ringgit" in [headline.value_text for headline in story.headlines]


# ---- an empty warehouse --------------------------------------------------------------------------


def test_without_articles_there_is_a_page_all_the_same(published: Callable[[Path], Path], tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    with Warehouse(published(raw)).published() as con:
        write_report(con, tmp_path / "report.html")
    html = (tmp_path / "report.html").read_text("utf-8")
    assert is_sound(html) == []
    assert "There are no articles yet" in html


# ---- choice --------------------------------------------------------------------------------------


def test_three_years_make_a_line() -> None:
    [picture] = choose_pictures(years(100, 150, 120))
    assert picture.kind == "lines"
    assert picture.title == "Technology deals in Inner Mongolia rose from 100 in 2016 to 120 in 2018"
    assert not choose_pictures(years(100, 150))


def test_a_line_joins_no_break_and_no_loser() -> None:
    told = years(100, 110, 120, 130)
    told[2] = replace(told[2], is_break=True)
    loser = value(time_period="2017", value=7, disputed=True)
    target = value(time_period="2021", value=500, scenario="target")
    line = [*told, loser, target]
    assert [v.value for v in main_line(line)] == [100, 110, 120, 130]
    assert [(a.value, b.value) for a, b in segments(line)] == [(100, 110), (120, 130)]
    [where] = breaks(line)
    assert 2017.5 < where < 2018.5
    [picture] = choose_pictures(line)
    assert "break" in picture.note
    assert "target" in picture.note
    assert "Crosses" in picture.note


def test_mixed_yardsticks_break_a_line_only_where_sizes_differ_much() -> None:
    near = [replace(v, mixed=True) for v in years(100, 120, 150)]
    assert not breaks(near)
    far = [replace(v, mixed=True) for v in years(100, 120, 20)]
    assert len(breaks(far)) == 1


def test_derived_values_are_paler() -> None:
    told = years(100, 120, 150)
    [picture] = choose_pictures([replace(told[0], derived=True, formula="a / b"), *told[1:]])
    assert "Pale" in picture.note
    drawn = draw(picture, 1)
    assert drawn.count(f'opacity="{PALE}"') == 2  # the point, and the line that leads to it
    assert "worked out: a / b" in data_table(picture)
    assert f'opacity="{PALE}"' not in draw(choose_pictures(told)[0], 1)


def test_growth_is_told_by_the_first_and_the_last() -> None:
    growth = [
        value(
            indicator=str(i),
            figure=name,
            measure="change",
            unit_measure="percent",
            value=v,
            value_text=f"{v:g} percent",
        )
        for i, (name, v) in enumerate((("Imports", 43.6), ("Exports", 18.7), ("Retail sales", -13.8)))
    ]
    [picture] = choose_pictures(growth)
    assert (
        picture.title
        == "Imports in Inner Mongolia grew most, by 43.6 percent in 2018; retail sales fell by 13.8 percent"
    )
    [falling] = choose_pictures(
        [replace(v, value=-abs(v.value), value_text=f"-{abs(v.value):g} percent") for v in growth]
    )
    assert falling.title == "Imports in Inner Mongolia fell most, by 43.6 percent in 2018"


def test_sizes_that_share_a_unit_are_bars() -> None:
    sizes = [value(indicator=str(i), figure=f"Thing {i}", value=v) for i, v in enumerate((5.0, 9.0, 7.0))]
    [picture] = choose_pictures(sizes)
    assert picture.kind == "bars"
    assert [v.value for v in picture.values] == [9.0, 7.0, 5.0]


def test_a_map_takes_the_newest_undisputed_figure_of_each_province() -> None:
    values = [
        value(ref_area="CN-NM", time_period="2018", value=1),
        value(ref_area="CN-NM", time_period="2019", value=2),
        value(ref_area="CN-NM", time_period="2020", value=99, disputed=True),
        value(ref_area="CN-NM", time_period="2020-01/2020-06", value=98),
        value(ref_area="CN-GD", place="Guangdong", time_period="2019", value=30),
        value(ref_area="CN-NM-150100", place="Hohhot", time_period="2019", value=1),
    ]
    assert choose_maps(values) == []
    [picture] = choose_maps([*values, value(ref_area="CN-SN", place="Shaanxi", time_period="2019", value=20)])
    assert [v.value for v in picture.values] == [30, 20, 2]
    assert "Guangdong has the highest figure, 30, and Inner Mongolia the lowest, 2" in picture.title


def test_the_tiles_are_the_provinces_each_in_a_place_of_its_own() -> None:
    from imtech_pipeline.catalogue import load

    provinces = {area.ref_area for area in load().areas if re.fullmatch(r"CN-[A-Z]{2}", area.ref_area)}
    rows = tiles()
    assert {tile["ref_area"] for tile in rows} == provinces
    assert len({(tile["column"], tile["row"]) for tile in rows}) == len(rows)


def test_marking_keeps_every_word() -> None:
    text = "In 2018,\n\n6,277 deals.\n\n\n\nUp 5 percent"
    numbers = [
        (3, 7, "date", None),
        (10, 15, "level", "a-10"),
        (12, 14, "level", "b"),
        (text.index("5 p"), len(text), "change", "c"),
    ]
    paragraphs = marked(text, numbers)
    assert [[span.text for span in spans] for spans in paragraphs] == [
        ["In ", "2018", ","],
        ["6,277", " deals."],
        ["Up ", "5 percent"],
    ]
    assert [span.kind for spans in paragraphs for span in spans if span.kind] == ["date", "level", "change"]


def test_words_stand_in_for_a_picture() -> None:
    [picture] = choose_pictures(years(100, 150, 120))
    told = alternative_text(picture)
    assert "2016: 100" in told
    assert picture.title in told
