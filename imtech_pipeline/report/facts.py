"""What the report shows: the headline figures, one picture a topic, the provinces, the findings, the articles.

The questions to the warehouse and the choice among the answers belong here, as plain data; drawing and wording of HTML
do not. The choice is by general rules (how much is known, how new it is), so that it fits any set of articles.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from imtech_pipeline.validation import periods

if TYPE_CHECKING:
    import duckdb

HEADLINES = 6
LINES_A_PICTURE = 4
BARS_A_PICTURE = 8
PROVINCES_FOR_A_MAP = 3
MAPS = 4

SERIES_YEARS = 3
"""Two points make no series; from three on a line shows more than a sentence."""

COMPARABLE = 60.0
"""Lines whose sizes are further apart than this share no axis: the smaller would lie on its floor."""

YARDSTICK_FACTOR = 3.0
"""Figures that a check calls differently counted are still joined where they are nearer to each other than this."""

FROM_ZERO = 0.6
"""Lines whose lowest value is above this share of the highest are drawn without the zero; the page says so."""

ARTICLES_SHOWN = 120
"""An article takes 10 to 20 kB with its facts; more of them belong into the warehouse, not on a page."""

CHARACTERS_SHOWN = 20_000
"""Of a longer article the first sentences: one of 5 MB made a page of 42 MB."""

FINDINGS_SHOWN = 300

TILES = Path(__file__).with_name("tiles.csv")


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a series at one period.

    Attributes
    ----------
    when : float
        Where it stands on an axis of years: in the middle of its period.
    derived : bool
        Worked out from what articles tell, not told.
    disputed : bool
        Another value is told for the same place and period, and this one has less behind it.
    mixed : bool
        A check says that this figure and a like one are counted by different yardsticks.
    statement_id : str or None
        A statement behind it.
    """

    obs_id: str
    figure: str
    indicator: str
    breakdown: str
    topic: str
    place: str
    ref_area: str
    time_period: str
    when: float
    value: float
    value_text: str
    unit_measure: str
    unit: str
    measure: str
    scenario: str
    derived: bool
    is_break: bool
    formula: str | None
    sources: int
    statement_id: str | None
    mixed: bool
    disputed: bool = False

    @property
    def period(self) -> str:
        """The period in words."""
        return periods.words(self.time_period)

    @property
    def at(self) -> str:
        """The period with its preposition."""
        return periods.at(self.time_period)


@dataclass(frozen=True, slots=True)
class Picture:
    """What one chart shows, and the finding it is there for.

    Attributes
    ----------
    kind : str
        lines, growth, bars or map.
    title : str
        The finding, as a sentence without a full stop.
    values : list of Value
        All that is drawn.
    unit : str
        Unit of the axis, in words; empty for counts.
    note : str
        What a reader must know to read it rightly.
    """

    topic: str
    kind: str
    title: str
    values: list[Value]
    unit: str
    note: str


@dataclass(frozen=True, slots=True)
class Headline:
    """A figure worth the top of the page."""

    figure: str
    value_text: str
    place: str
    period: str
    growth_text: str | None
    statement_id: str
    file_name: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found, with the statements concerned."""

    severity: str
    message: str
    action: str | None
    statement_ids: list[str]


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement of an article, as its list of facts tells it."""

    statement_id: str
    quote: str
    kind: str
    figure: str | None
    place: str | None
    period: str | None
    value_text: str | None
    growth_text: str | None
    scenario: str
    findings: str | None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article's text: a number of some kind, or what stands between two."""

    text: str
    kind: str | None = None
    statement_id: str | None = None


@dataclass(slots=True)
class ArticleText:
    """An article with its numbers marked.

    Attributes
    ----------
    paragraphs, facts : list
        Of a long article, those of its beginning only (`is_cut`).
    numbers, figures, char_count : int
        How much there is in all of it.
    """

    article_id: str
    file_name: str
    title: str
    publisher: str | None
    url: str | None
    language: str
    published_on: date | None
    paragraphs: list[list[Span]] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    numbers: int = 0
    figures: int = 0
    char_count: int = 0
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """Everything the page tells.

    Attributes
    ----------
    counts : dict
        articles, publishers, numbers, statements, places, derived, findings, hard: how much there is.
    first, last : date or None
        Days of publication of the oldest and the newest article.
    generation : int or None
        The generation of the warehouse.
    """

    counts: dict[str, int]
    first: date | None
    last: date | None
    generation: int | None
    headlines: list[Headline]
    pictures: list[Picture]
    maps: list[Picture]
    findings: list[Finding]
    articles: list[ArticleText]


def gather(con: duckdb.DuckDBPyConnection) -> Story:
    """Collect what the page tells.

    Parameters
    ----------
    con
        Connection to a published warehouse.

    Returns
    -------
    Story
    """
    values = _values(con)
    counts = _counts(con)
    [(first, last)] = con.execute(
        "select min(published_on), max(published_on) from core.dim_article where is_current"
    ).fetchall()
    [(generation,)] = con.execute("select max(generation) from meta.run").fetchall()
    maps = choose_maps(values)
    return Story(
        counts=counts,
        first=first,
        last=last,
        generation=generation,
        headlines=_headlines(con),
        pictures=choose_pictures(values),
        maps=maps,
        findings=_findings(con),
        articles=_articles(con),
    )


# ---- questions -----------------------------------------------------------------------------------


def _counts(con: duckdb.DuckDBPyConnection) -> dict[str, int]:
    names = ("articles", "publishers", "numbers", "statements", "derived", "findings", "hard")
    [row] = con.execute(
        """
        with article as (select * from core.dim_article where is_current)
        select
            (select count(*) from article),
            (select count(distinct publisher) from article),
            (select count(*) from core.fct_numeral semi join article using (article_id)),
            (select count(*) from core.fct_statement semi join article using (article_id)),
            (select count(*) from mart.observations where origin = 'derived' and is_current),
            (select count(*) from mart.findings where status <> 'closed'),
            (select count(*) from mart.findings where severity = 'hard' and status <> 'closed')
        """
    ).fetchall()
    return dict(zip(names, row, strict=True))


def _values(con: duckdb.DuckDBPyConnection) -> list[Value]:
    """All values in use; where several are known for a period, all but the main one are marked as disputed."""
    rows = con.execute(
        """
        with behind as (
            select
                l.obs_id,
                arg_min(l.statement_id, (l.steps, l.statement_id)) as statement_id,
                count(*) filter (where l.steps = 0) as statements,
                bool_or(g.revision = 'after' and l.steps = 0) as is_revised
            from mart.lineage as l
            inner join core.fct_statement as g on g.statement_id = l.statement_id
            where l.agrees
            group by l.obs_id
        ),
        yardstick as (
            select f.obs_id, f.statement_id
            from core.fct_finding as f
            inner join core.dim_rule as r on r.rule_id = f.rule_id
            where f.status <> 'closed' and r.rule_family = 'yardsticks'
        ),
        -- such a finding names one figure; the article's others of that place and topic are told by the same yardsticks
        told_by_yardsticks as (
            select distinct g.article_id, g.ref_area, i.topic
            from yardstick as y
            left join mart.lineage as l on l.obs_id = y.obs_id
            inner join core.fct_statement as g on g.statement_id = coalesce(y.statement_id, l.statement_id)
            inner join core.dim_indicator as i on i.indicator = g.indicator
        ),
        mixed as (
            select distinct l.obs_id
            from told_by_yardsticks as y
            inner join core.fct_statement as g on g.article_id = y.article_id and g.ref_area = y.ref_area
            inner join core.dim_indicator as i on i.indicator = g.indicator and i.topic = y.topic
            inner join mart.lineage as l on l.statement_id = g.statement_id
        )
        select
            o.obs_id, o.figure, o.indicator, o.breakdown, o.topic, o.place, o.ref_area, o.time_period,
            o.obs_value, o.value_text, o.unit_measure,
            mart.unit_name(o.unit_measure, u.name_en, u.dimension, u.symbol) as unit,
            o.measure, o.scenario, o.origin = 'derived' as derived, o.formula, o.source_count, b.statement_id,
            -- a figure that only looks like another series is joined within its own
            k.obs_id is not null and k.break_note is distinct from y.message as is_break,
            m.obs_id is not null as mixed,
            -- Of two values that one article tells under one name for one time, the smaller is mostly a part of the
            -- larger ("of which", "newly recognized") that was not understood as one.
            row_number() over (
                partition by o.series_id, o.time_period
                order by
                    o.origin = 'derived', o.source_count desc, coalesce(b.is_revised, false) desc, b.statements desc,
                    o.obs_value desc, o.obs_id
            ) > 1 as disputed
        from mart.observations as o
        left join mart.series_break as k on k.obs_id = o.obs_id
        left join (
            select obs_id, string_agg(message, ' ' order by message) as message
            from (
                select distinct b.obs_id, f.message
                from core.fct_finding as f
                inner join core.bridge_finding_fact as b on b.finding_id = f.finding_id
                where f.status <> 'closed' and f.rule_id in ('look_alike_break', 'outside_yardstick')
            )
            group by obs_id
        ) as y on y.obs_id = o.obs_id
        left join core.dim_unit as u on u.unit_measure = o.unit_measure
        left join behind as b on b.obs_id = o.obs_id
        left join mixed as m on m.obs_id = o.obs_id
        where o.is_current and o.obs_value is not null and isfinite(o.obs_value) and o.time_period is not null
            and o.topic is not null and o.ref_area is not null and o.scenario in ('actual', 'target')
            and (o.measure <> 'change' or o.comparison_basis = 'yoy')
        order by o.topic, o.indicator, o.breakdown, o.ref_area, o.measure, o.time_period, disputed,
            o.preference, o.obs_id
        """
    )
    names = [column[0] for column in rows.description or []]
    values: list[Value] = []
    for row in (dict(zip(names, row, strict=True)) for row in rows.fetchall()):
        when = position(row["time_period"])
        if when is not None:
            values.append(Value(when=when, value=row.pop("obs_value"), sources=row.pop("source_count") or 0, **row))
    return values


def position(time_period: str) -> float | None:
    """Return where a period stands on an axis of years: in its middle.

    Parameters
    ----------
    time_period : str
        ISO 8601.

    Returns
    -------
    float or None
        2018.5 is the middle of 2018; None for what is no period.
    """
    days = periods.days(time_period)
    return None if days is None else sum(map(_decimal_year, days)) / 2


def _decimal_year(day: date) -> float:
    return day.year + (day.timetuple().tm_yday - 0.5) / 366


def _headlines(con: duckdb.DuckDBPyConnection) -> list[Headline]:
    """The newest figure of what most is told of, a topic each; of one year, one with its growth."""
    rows = con.execute(
        """
        with holds as (
            -- neither revised since, nor contradicted by a better source
            select b.statement_id
            from core.bridge_observation_source as b
            inner join core.fct_observation as o on o.obs_id = b.obs_id
            where b.agrees and o.is_current and o.obs_status <> 'U'
        ),
        candidate as (
            select
                f.*,
                i.topic,
                count(*) over (partition by i.topic) as told,
                count(*) over (partition by f.ref_area) as told_of_place,
                count(*) over (partition by f.indicator, f.ref_area) as told_of_series
            from mart.figures as f
            inner join core.dim_indicator as i on i.indicator = f.indicator
            where f.statement_kind = 'level' and f.scenario = 'actual' and coalesce(f.breakdown, '_T') = '_T'
                and f.ref_area is not null and f.time_period is not null and f.value > 0
        )
        select
            figure,
            -- "1,127.0968 million yuan" is for the table, not for a headline
            case
                when length(value_text) > 20 and mart.rounded(value) <> value then mart.readable(
                    mart.rounded(value), mart.unit_name(c.unit_measure, u.name_en, u.dimension, u.symbol), 'approx'
                )
                else value_text
            end,
            place, time_period, growth_text, statement_id, file_name
        from candidate as c
        left join core.dim_unit as u on u.unit_measure = c.unit_measure
        where finding_count = 0 and statement_id in (from holds)
        qualify row_number() over (
            partition by topic
            order by told_of_place desc, told_of_series desc, left(time_period, 4) desc, growth is null,
                time_period desc, statement_id
        ) = 1
        order by told desc, topic
        limit ?
        """,
        [HEADLINES],
    ).fetchall()
    return [
        Headline(figure, value, place, periods.words(period), growth, statement, file)
        for figure, value, place, period, growth, statement, file in rows
    ]


def _findings(con: duckdb.DuckDBPyConnection) -> list[Finding]:
    rows = con.execute(
        """
        select severity, message, action, statement_ids
        from mart.findings
        where status <> 'closed'
        order by severity, rule_id, message
        limit ?
        """,
        [FINDINGS_SHOWN],
    ).fetchall()
    return [
        Finding(severity, message, action, sorted(ids.split(", ")) if ids else [])
        for severity, message, action, ids in rows
    ]


def _articles(con: duckdb.DuckDBPyConnection) -> list[ArticleText]:
    """The newest articles, each with its numbers and facts."""
    rows = con.execute(
        """
        with newest as (
            select *
            from core.dim_article
            where is_current
            order by published_on desc nulls last, file_name
            limit $1
        ),
        beginning as (
            select article_id, max(char_end) as char_end
            from core.dim_sentence
            where char_end <= $2
            group by article_id
        )
        select
            article_id, file_name, coalesce(title, file_name), publisher, url, language, published_on,
            (select count(*) from core.fct_numeral as n where n.article_id = a.article_id),
            (select count(*) from mart.figures as f where f.article_id = a.article_id),
            char_count, substr(text, 1, if(char_count > $2, coalesce(b.char_end, $2), char_count))
        from newest as a
        left join beginning as b using (article_id)
        order by published_on desc nulls last, file_name
        """,
        [ARTICLES_SHOWN, CHARACTERS_SHOWN],
    ).fetchall()
    shown = {row[0]: len(row[-1]) for row in rows}
    numbers: dict[str, list[tuple[int, int, str, str | None]]] = defaultdict(list)
    for article_id, start, end, kind, statement in con.execute(
        """
        select article_id, char_start, char_end, numeral_kind, statement_id
        from core.fct_numeral
        where list_contains($1, article_id) and char_end <= $2
        order by article_id, char_start
        """,
        [list(shown), CHARACTERS_SHOWN],
    ).fetchall():
        if end <= shown[article_id]:
            numbers[article_id].append((start, end, kind, statement))
    facts: dict[str, list[Fact]] = defaultdict(list)
    for article_id, end, period, *fact in con.execute(
        """
        select article_id, char_end, time_period, statement_id, quote, statement_kind, figure, place, value_text,
            growth_text, scenario, findings
        from mart.figures
        where list_contains($1, article_id) and char_end <= $2
        order by article_id, char_start
        """,
        [list(shown), CHARACTERS_SHOWN],
    ).fetchall():
        if end > shown[article_id]:
            continue
        statement, quote, kind, figure, place, value, growth, scenario, findings = fact
        told = periods.words(period) if period else None
        facts[article_id].append(Fact(statement, quote, kind, figure, place, told, value, growth, scenario, findings))
    articles = []
    for article_id, file_name, title, publisher, url, language, published_on, count, figures, char_count, text in rows:
        article = ArticleText(article_id, file_name, title, publisher, url, language, published_on)
        article.numbers, article.figures, article.char_count = count, figures, char_count
        article.is_cut = len(text) < char_count
        article.paragraphs = marked(text, numbers[article_id])
        article.facts = facts[article_id]
        articles.append(article)
    return articles


def marked(text: str, numbers: Iterable[tuple[int, int, str, str | None]]) -> list[list[Span]]:
    """Cut a text into paragraphs of spans, the numbers spans of their own.

    Parameters
    ----------
    text : str
        The article as stored.
    numbers : iterable of (start, end, kind, statement_id)
        Sorted by start; what overlaps the one before is left out.

    Returns
    -------
    list of list of Span
        Joined together with a blank line between paragraphs, the words of the text.
    """
    paragraphs: list[list[Span]] = [[]]

    def plain(piece: str) -> None:
        first, *others = piece.split("\n\n")
        for new, part in [(False, first), *((True, other) for other in others)]:
            if new:
                paragraphs.append([])
            if part:
                paragraphs[-1].append(Span(part))

    done = 0
    for start, end, kind, statement_id in numbers:
        if start < done:
            continue
        plain(text[done:start])
        paragraphs[-1].append(Span(text[start:end], kind, statement_id))
        done = end
    plain(text[done:])
    return [spans for spans in paragraphs if any(span.text.strip() for span in spans)]


# ---- choice --------------------------------------------------------------------------------------


def choose_pictures(values: Sequence[Value]) -> list[Picture]:
    """Return one picture a topic, of topics with something to show, those with most values first.

    A line over the years where a series has three points or more; else the growth of several figures, else sizes that
    share a unit.
    """
    by_topic: dict[str, list[Value]] = defaultdict(list)
    for value in values:
        by_topic[value.topic].append(value)
    pictures = []
    for topic, told in sorted(by_topic.items(), key=lambda item: (-len(item[1]), item[0])):
        picture = _lines(topic, told) or _growth(topic, told, 3) or _bars(topic, told) or _growth(topic, told, 2)
        if picture:
            pictures.append(picture)
    return pictures


def choose_maps(values: Sequence[Value]) -> list[Picture]:
    """Return a map for each figure that is known for several provinces, those with most provinces first."""
    provinces = {tile["ref_area"] for tile in tiles()}
    newest: dict[tuple[str, str, str, str], dict[str, Value]] = defaultdict(dict)
    for value in values:
        if (
            value.ref_area in provinces
            and value.scenario == "actual"
            and value.measure in ("level", "share")
            and not value.disputed
            and _spans_a_year(value.time_period)
        ):
            known = newest[value.indicator, value.breakdown, value.unit_measure, value.measure]
            if value.ref_area not in known or known[value.ref_area].when < value.when:
                known[value.ref_area] = value
    maps = []
    for known in sorted(newest.values(), key=lambda known: (-len(known), next(iter(known.values())).figure)):
        if len(known) < PROVINCES_FOR_A_MAP:
            continue
        shown = sorted(known.values(), key=lambda value: -value.value)
        top, last = shown[0], shown[-1]
        years = sorted({value.time_period[:4] for value in shown})
        note = "Provinces without a figure are left pale."
        if len(years) > 1:
            note = f"The newest figure of each province, of {years[0]} to {years[-1]}. {note}"
        title = (
            f"{top.figure}: of the {len(shown)} provinces known {top.place} has the highest figure, {top.value_text}, "
            f"and {last.place} the lowest, {last.value_text}"
        )
        maps.append(Picture(top.topic, "map", title, shown, top.unit, note))
    return maps[:MAPS]


def tiles() -> list[dict[str, str]]:
    """Return the provinces of China as tiles: ref_area, name, column, row."""
    with TILES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _spans_a_year(time_period: str) -> bool:
    """Tell whether a value can stand beside yearly ones: a whole year, or a day (stocks)."""
    days = periods.days(time_period)
    return days is not None and (days[0] == days[1] or 364 <= (days[1] - days[0]).days <= 365)


def _lines(topic: str, values: Sequence[Value]) -> Picture | None:
    """Series of one place that share a unit, over the years."""
    series: dict[tuple[str, str], dict[tuple[str, str], list[Value]]] = defaultdict(lambda: defaultdict(list))
    for value in values:
        if value.measure in ("level", "share") and _spans_a_year(value.time_period) and value.unit_measure != "percent":
            series[value.ref_area, value.unit_measure][value.indicator, value.breakdown].append(value)
    best: list[list[Value]] = []
    for of_place in series.values():
        lines = sorted(
            (line for line in of_place.values() if _points(line) > 1),
            # what is only worked out (averages) does not lead where anything is told
            key=lambda line: (all(value.derived for value in line), -_points(line), line[0].breakdown != "_T"),
        )
        if not lines or _points(lines[0]) < SERIES_YEARS:
            continue
        size = _middle(lines[0])
        lines = [line for line in lines if 1 / COMPARABLE <= _middle(line) / size <= COMPARABLE][:LINES_A_PICTURE]
        if not best or _worth(lines) > _worth(best):
            best = lines
    if not best:
        return None
    lead = main_line(best[0])
    first, last = lead[0], lead[-1]
    title = f"{last.figure} in {last.place} {_went(first, last)}"
    return Picture(topic, "lines", title, [value for line in best for value in line], last.unit, _note(best))


def _worth(lines: Sequence[Sequence[Value]]) -> tuple[bool, int, int]:
    """Rank the lines of a place: those that are told before those worked out, a long lead before many short lines."""
    return any(not value.derived for value in lines[0]), _points(lines[0]), sum(map(_points, lines))


def _points(line: Iterable[Value]) -> int:
    return len({value.time_period[:4] for value in line if value.scenario == "actual"})


def _middle(line: Sequence[Value]) -> float:
    sizes = sorted(abs(value.value) for value in line)
    return sizes[len(sizes) // 2] or 1.0


def main_line(line: Iterable[Value]) -> list[Value]:
    """Return the values that a line joins: of each period the one with most behind it, of a year the last stock."""
    kept: dict[float, Value] = {}
    for value in line:
        if value.scenario == "actual" and not value.disputed and round(value.when, 3) not in kept:
            kept[round(value.when, 3)] = value
    return [kept[when] for when in sorted(kept)]


def _went(first: Value, last: Value) -> str:
    if first is last:
        return f"was {last.value_text} {last.at}"
    word = "rose" if last.value > first.value else "fell" if last.value < first.value else "stayed the same,"
    return f"{word} from {first.value_text} {first.at} to {last.value_text} {last.at}"


def _note(lines: Sequence[Sequence[Value]]) -> str:
    values = [value for line in lines for value in line]
    notes = []
    if len(lines) > 1:
        notes.append("Each line counts something else; they are not to be joined.")
    if any(breaks(line) for line in lines):
        notes.append("A dashed upright marks a break: what lies before it counts something else.")
    if any(value.derived for value in values):
        notes.append("Pale: worked out, not told.")
    if any(value.disputed and not value.derived for value in values):
        notes.append("Crosses: told too, but less well supported.")
    if any(value.scenario == "target" for value in values):
        notes.append("Open diamonds: targets.")
    if not begins_at_zero(values):
        notes.append("The axis does not begin at zero.")
    return " ".join(notes)


def begins_at_zero(values: Sequence[Value]) -> bool:
    """Tell whether an axis of these values begins at zero."""
    sizes = [value.value for value in values]
    return min(sizes) < FROM_ZERO * max(sizes)


def _growth(topic: str, values: Sequence[Value], at_least: int) -> Picture | None:
    """The newest growth of each figure of the place that most is told of."""
    newest: dict[tuple[str, str, str], Value] = {}
    for value in values:
        if value.measure != "change" or value.unit_measure != "percent" or value.disputed or value.scenario != "actual":
            continue
        key = value.ref_area, value.indicator, value.breakdown
        if key not in newest or newest[key].when < value.when:
            newest[key] = value
    shown = _of_the_best_known_place(newest.values())
    if len(shown) < at_least:
        return None
    shown = sorted(shown, key=lambda value: -value.value)
    shown = shown if len(shown) <= BARS_A_PICTURE else [*shown[: BARS_A_PICTURE - 1], shown[-1]]
    top, last = shown[0], shown[-1]
    if top.value < 0:
        title = f"{last.figure} in {last.place} fell most, {_by(last)} {last.at}"
    else:
        title = f"{top.figure} in {top.place} grew most, {_by(top)} {top.at}"
    if last.value < 0 <= top.value:
        title += f"; {_lower(last.figure)} fell {_by(last)}"
    return Picture(topic, "growth", title, shown, "percent", "Change against the same period a year earlier, as told.")


def _by(value: Value) -> str:
    return f"by {value.value_text.lstrip('-')}"


def _lower(figure: str) -> str:
    return figure[0].lower() + figure[1:] if len(figure) > 1 and figure[1].islower() else figure


def _bars(topic: str, values: Sequence[Value]) -> Picture | None:
    """The newest sizes of figures that share a unit, of the place that most is told of."""
    newest: dict[tuple[str, str, str, str], Value] = {}
    for value in values:
        if value.measure not in ("level", "share") or value.disputed or value.scenario != "actual":
            continue
        key = value.ref_area, value.unit_measure, value.indicator, value.breakdown
        if key not in newest or newest[key].when < value.when:
            newest[key] = value
    by_unit: dict[str, list[Value]] = defaultdict(list)
    for value in newest.values():
        by_unit[value.unit_measure].append(value)
    shown: list[Value] = max((_of_the_best_known_place(group) for group in by_unit.values()), key=len, default=[])
    if len(shown) < 3:
        return None
    shown = sorted(shown, key=lambda value: -value.value)[:BARS_A_PICTURE]
    top, second = shown[:2]
    other = f"against {second.value_text} of {_lower(second.figure)} {second.at}"
    title = f"{top.figure} in {top.place}: {top.value_text} {top.at}, {other}"
    note = "Pale: worked out, not told." if any(value.derived for value in shown) else ""
    return Picture(topic, "bars", title, shown, top.unit, note)


def _of_the_best_known_place(values: Iterable[Value]) -> list[Value]:
    told = list(values)
    if not told:
        return []
    counts = Counter(value.ref_area for value in told)
    place = min(counts, key=lambda ref_area: (-counts[ref_area], ref_area))
    return [value for value in told if value.ref_area == place]


def segments(line: Sequence[Value]) -> list[tuple[Value, Value]]:
    """Return what joins the values of one line: neighbours, but none across a break."""
    return [(before, after) for before, after in pairwise(main_line(line)) if not _breaks_between(before, after)]


def breaks(line: Sequence[Value]) -> list[float]:
    """Return where a line breaks, as years: between the two neighbours that are not to be compared."""
    return [
        (before.when + after.when) / 2 for before, after in pairwise(main_line(line)) if _breaks_between(before, after)
    ]


def _breaks_between(before: Value, after: Value) -> bool:
    """Tell whether a series breaks: marked so, or a check says that two yardsticks met and the sizes bear it out."""
    if after.is_break:
        return True
    sizes = sorted((abs(before.value), abs(after.value)))
    return (before.mixed or after.mixed) and sizes[1] > YARDSTICK_FACTOR * sizes[0]
