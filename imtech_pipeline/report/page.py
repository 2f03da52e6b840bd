"""Putting the page together: the story of `facts`, the pictures, the tables behind them, the template.

The template escapes whatever comes from articles. Only what is made here and in `pictures` enters it as markup.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup

from imtech_pipeline.report.facts import ArticleText, Picture, Story, gather
from imtech_pipeline.report.pictures import PALETTE, draw, legend

if TYPE_CHECKING:
    import duckdb

TEMPLATES = Path(__file__).with_name("templates")

TOPICS = {
    "rare_earths": "Rare earths",
    "technology_market": "Technology market",
    "intellectual_property": "Intellectual property",
    "pledge_financing": "Pledge financing",
}

KINDS = {
    "level": "a size, such as 6,277 deals",
    "equivalent": "the same amount in another currency",
    "change": "a change, such as up 45 percent",
    "share": "a share of something",
    "multiple": "so many times something",
    "rank": "a place in an order",
    "date": "a time, which dates other figures",
    "duration": "a length of time",
    "name": "a number within a name",
    "vague": "a number too vague to be a figure",
}


@dataclass(frozen=True, slots=True)
class DrawnPicture:
    """A picture with its drawing and the table of its data, ready for the template."""

    picture: Picture
    number: int
    svg: Markup
    table: Markup
    heading: str
    legend: list[tuple[str, str, str]]


def write_report(con: duckdb.DuckDBPyConnection, out: Path) -> Story:
    """Write the report of a published warehouse, all at once: no reader sees half a page.

    Parameters
    ----------
    con
        Connection to the warehouse.
    out : Path
        The file to write; its folder is made.

    Returns
    -------
    Story
        What the page tells.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    story = gather(con)
    html = render(story)
    out.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=f".{out.name}.", dir=out.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(html)
        os.chmod(temporary, 0o644)
        os.replace(temporary, out)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return story


def render(story: Story) -> str:
    """Return the page.

    Parameters
    ----------
    story : Story
        What to tell.

    Returns
    -------
    str
        HTML that refers to nothing outside itself and has no script.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["topic"] = topic_name
    environment.filters["many"] = many
    drawn = [_drawn(picture, number) for number, picture in enumerate([*story.pictures, *story.maps], 1)]
    shown = {fact.statement_id for article in story.articles for fact in article.facts}
    return environment.get_template("page.html.j2").render(
        story=story,
        pictures=drawn[: len(story.pictures)],
        maps=drawn[len(story.pictures) :],
        style=Markup(_style()),
        kinds=KINDS,
        used_kinds=_used_kinds(story.articles),
        shown=shown,
        link=safe_link,
    )


def topic_name(topic: str) -> str:
    """Return a topic of the catalogue in words."""
    return TOPICS.get(topic, topic.replace("_", " ").capitalize())


def many(count: int, word: str) -> str:
    """Return a number of things: "1 article", "1,200 articles"."""
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def safe_link(url: str | None) -> str | None:
    """Return an address that a reader may follow; anything but the web (javascript:, data:, file:) is no link."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def _used_kinds(articles: Sequence[ArticleText]) -> list[str]:
    used = Counter(
        span.kind for article in articles for spans in article.paragraphs for span in spans if span.kind is not None
    )
    return [kind for kind in KINDS if used[kind]]


def _drawn(picture: Picture, number: int) -> DrawnPicture:
    heading = topic_name(picture.topic)
    return DrawnPicture(picture, number, Markup(draw(picture, number)), data_table(picture), heading, legend(picture))


def data_table(picture: Picture) -> Markup:
    """Return the data behind a picture as a table.

    Great Tables writes the cells, escaped. Its style sheet comes once a table, with ids that repeat from table to
    table; the page has its own.
    """
    import pandas as pd
    from great_tables import GT

    frame = pd.DataFrame(
        {
            "Figure": [value.figure for value in picture.values],
            "Place": [value.place for value in picture.values],
            "Period": [value.period for value in picture.values],
            "Value": [value.value_text for value in picture.values],
            "Origin": [_origin(value.derived, value.scenario, value.formula) for value in picture.values],
            "Id": [value.obs_id for value in picture.values],
        },
        dtype=object,
    )
    html = GT(frame).cols_align("right", columns=["Value"]).as_raw_html()
    html = re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)
    html = re.sub(r"(<(?:table|div|t[a-z]+)\b)([^>]*)", _without_ids, html)
    start, end = html.index("<table"), html.rindex("</table>") + len("</table>")
    return Markup(html[start:end])


def _without_ids(tag: re.Match[str]) -> str:
    attributes = re.sub(r' (?:id|headers|style|data-[a-z-]+|rowspan|colspan)="[^"]*"', "", tag[2])
    attributes = attributes.replace("gt_row ", "").replace("gt_col_heading gt_columns_bottom_border ", "")
    return tag[1] + attributes


def _origin(derived: bool, scenario: str, formula: str | None) -> str:
    if scenario == "target":
        return "target, worked out" if derived else "target"
    return f"worked out: {formula}" if derived and formula else "worked out" if derived else "told"


def _style() -> str:
    """Return the style sheet; the colours of the pictures are swapped where paper is dark."""
    swaps = "\n".join(
        f'  svg [{attribute}="{on_white}"] {{ {attribute}: {on_dark}; }}'
        for on_white, on_dark in PALETTE.values()
        for attribute in ("fill", "stroke")
    )
    variables = {
        place: "".join(f"--{name}: {colours[i]}; " for name, colours in PALETTE.items())
        for i, place in enumerate(("light", "dark"))
    }
    style = (TEMPLATES / "style.css").read_text(encoding="utf-8")
    return (
        f":root {{ {variables['light']}}}\n"
        f"@media screen and (prefers-color-scheme: dark) {{\n  :root {{ {variables['dark']}}}\n{swaps}\n}}\n{style}"
    )
