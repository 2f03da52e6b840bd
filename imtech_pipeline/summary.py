"""What a run found, in figures and in words, and what stands behind a single figure.

Everything is read from the published file, so what is told is what analysts see. How it is laid out on a terminal is
`terminal.py`'s business.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import duckdb

FINDINGS_TOLD = 12
FILES_TOLD = 10

EXAMPLE_QUERY = "select figure, place, time_period, value_text, growth_text from mart.figures"


@dataclass(frozen=True, slots=True)
class Finding:
    """A failed edit as a sentence, with what a person can do about it."""

    severity: str
    rule_id: str
    message: str
    action: str | None


@dataclass(frozen=True, slots=True)
class Summary:
    """The state of a published warehouse.

    Attributes
    ----------
    warehouse : str
        The file that analysts open.
    generation : int or None
        Number of the published generation.
    articles, articles_withdrawn : int
        Current articles; versions that are no longer current.
    numbers, statements, statements_with_indicator, observations, derived_observations : int
        Rows of the current articles.
    mean_confidence : float or None
        Of the statements: the share that a careful person should read the same; None without any.
    hard_findings, soft_findings : int
        Failed edits.
    findings : list of Finding
        The first of them, hard ones first.
    quarantined_files : list of (file_name, reason)
        The first of the files that could not be read.
    quarantined_file_count, quarantined_row_count : int
        All of them; rows of all tables that broke their model.
    """

    warehouse: str
    generation: int | None
    articles: int
    articles_withdrawn: int
    numbers: int
    statements: int
    statements_with_indicator: int
    mean_confidence: float | None
    observations: int
    derived_observations: int
    hard_findings: int
    soft_findings: int
    findings: list[Finding] = field(default_factory=list)
    quarantined_files: list[tuple[str, str]] = field(default_factory=list)
    quarantined_file_count: int = 0
    quarantined_row_count: int = 0

    def as_dict(self) -> dict[str, Any]:
        """Return the summary as plain lists and dicts, for JSON."""
        plain = asdict(self)
        plain["quarantined_files"] = [{"file_name": name, "reason": reason} for name, reason in self.quarantined_files]
        return plain


def summarize(con: duckdb.DuckDBPyConnection, warehouse: Path) -> Summary:
    """Count what a published warehouse holds.

    Parameters
    ----------
    con
        Read-only connection to the published file.
    warehouse : Path
        Its name, as analysts open it.
    """
    [counts] = con.execute(
        """
        with current_article as (select article_id from core.dim_article where is_current)
        select
            (select count(*) from current_article),
            (select count(*) from core.dim_article where not is_current),
            (select count(*) from core.fct_numeral semi join current_article using (article_id)),
            (select count(*) from core.fct_statement semi join current_article using (article_id)),
            (select count(indicator) from core.fct_statement semi join current_article using (article_id)),
            (select round(avg(confidence), 3) from core.fct_statement semi join current_article using (article_id)),
            (select count(*) from core.fct_observation where is_current and method_id = 'reported'),
            (select count(*) from core.fct_observation where is_current and method_id <> 'reported'),
            (select count(*) from core.fct_validation where outcome = 'fail' and severity = 'hard'),
            (select count(*) from core.fct_validation where outcome = 'fail' and severity <> 'hard'),
            (select count(*) from quarantine.file),
            (select max(generation) from meta.run)
        """
    ).fetchall()
    articles, withdrawn, numbers, statements, bound, sure, reported, derived, hard, soft, files, generation = counts
    findings = con.execute(
        """
        select severity, rule_id, message, action from core.fct_validation where outcome = 'fail'
        order by severity = 'hard' desc, rule_id, validation_id limit ?
        """,
        [FINDINGS_TOLD],
    ).fetchall()
    quarantined = con.execute(
        "select file_name, reason from quarantine.file order by file_name limit ?", [FILES_TOLD]
    ).fetchall()
    return Summary(
        warehouse=str(warehouse),
        generation=generation,
        articles=articles,
        articles_withdrawn=withdrawn,
        numbers=numbers,
        statements=statements,
        statements_with_indicator=bound,
        mean_confidence=sure,
        observations=reported + derived,
        derived_observations=derived,
        hard_findings=hard,
        soft_findings=soft,
        findings=[Finding(*row) for row in findings],
        quarantined_files=[(name, reason) for name, reason in quarantined],
        quarantined_file_count=files,
        quarantined_row_count=_quarantined_rows(con),
    )


def _quarantined_rows(con: duckdb.DuckDBPyConnection) -> int:
    tables = con.execute(
        "select table_name from duckdb_tables() where schema_name = 'quarantine' and table_name <> 'file'"
    ).fetchall()
    if not tables:
        return 0
    counts = " + ".join(f'(select count(*) from quarantine."{name}")' for (name,) in tables)
    [(rows,)] = con.execute(f"select {counts}").fetchall()
    return int(rows)


class UnknownFact(LookupError):
    """No fact, or more than one, has this id; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Source:
    """A statement with the place where it stands.

    `sentence` holds the sentence, `start` and `end` the place of the number in it.
    """

    statement_id: str
    quote: str
    sentence: str
    start: int
    end: int
    article_id: str
    file_name: str
    title: str | None
    publisher: str | None
    url: str | None
    published_on: date | None
    role: str | None
    agrees: bool | None


@dataclass(frozen=True, slots=True)
class Reasons:
    """A fact and what stands behind it: its columns, the statements it comes from, the formula, what it is told with
    (its growth and the value a year before, or the level that it belongs to), the findings on it."""

    kind: str
    fact: dict[str, Any]
    sources: list[Source]
    formula: str | None
    context: list[str]
    findings: list[Finding]

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain lists and dicts, dates as ISO 8601."""

        def plain(value: Any) -> Any:
            if isinstance(value, dict):
                return {key: plain(item) for key, item in value.items()}
            if isinstance(value, list):
                return [plain(item) for item in value]
            return value.isoformat() if isinstance(value, date | datetime) else value

        result: dict[str, Any] = plain(asdict(self))
        return result


def explain(con: duckdb.DuckDBPyConnection, fact_id: str) -> Reasons:
    """Find a statement or observation and what stands behind it.

    Parameters
    ----------
    con
        Read-only connection to the published file.
    fact_id : str
        A statement_id, an obs_id, or the beginning of one that no other has.

    Raises
    ------
    UnknownFact
        None, or more than one, has this id.
    """
    kind, full_id = _find(con, fact_id.strip())
    if kind == "statement":
        [fact] = _records(con, "select * from core.fct_statement where statement_id = ?", [full_id])
        sources = _sources(con, "select ? as statement_id, null as role, null as agrees", [full_id])
        return Reasons(kind, fact, sources, None, _context(con, [full_id]), _findings(con, [full_id], None))
    [fact] = _records(con, "select * from core.fct_observation where obs_id = ?", [full_id])
    sources = _sources(
        con,
        """
        -- a derived observation stands on observations, which stand on statements
        with recursive leads as (
            select statement_id, source_obs_id, role, agrees from core.bridge_observation_source where obs_id = ?
            union
            select b.statement_id, b.source_obs_id, l.role, b.agrees
            from leads l join core.bridge_observation_source b on b.obs_id = l.source_obs_id
        )
        select statement_id, any_value(role) as role, any_value(agrees) as agrees
        from leads where statement_id is not null group by statement_id
        """,
        [full_id],
    )
    methods = con.execute(
        "select name, formula from core.dim_method where method_id = ?", [fact["method_id"]]
    ).fetchall()
    formula = f"{methods[0][0]}: {methods[0][1]}" if methods and methods[0][1] else None
    direct = [source.statement_id for source in sources if source.agrees and source.role == "value"]
    return Reasons(kind, fact, sources, formula, _context(con, direct), _findings(con, direct, full_id))


def _find(con: duckdb.DuckDBPyConnection, fact_id: str) -> tuple[str, str]:
    if not fact_id:
        raise UnknownFact("An empty id names no fact. Ids stand in mart.figures.")
    matches = con.execute(
        """
        select kind, id from (
            select 'statement' as kind, statement_id as id from core.fct_statement where starts_with(statement_id, $id)
            union all
            select 'observation', obs_id from core.fct_observation where starts_with(obs_id, $id)
        ) order by id <> $id, id limit 6
        """,
        {"id": fact_id},
    ).fetchall()
    if not matches:
        raise UnknownFact(
            f"No statement or observation has the id {fact_id}. Ids stand in mart.figures and mart.series."
        )
    if len(matches) > 1 and matches[0][1] != fact_id:
        some = ", ".join(found for _, found in matches[:5]) + (" ..." if len(matches) > 5 else "")
        raise UnknownFact(f"More than one fact begins with {fact_id}: {some}. Give more of the id.")
    kind, full_id = matches[0]
    return str(kind), str(full_id)


def _sources(con: duckdb.DuckDBPyConnection, statements: str, parameters: list[Any]) -> list[Source]:
    rows = con.execute(
        f"""
        with wanted as ({statements})
        select s.statement_id, s.quote,
            coalesce(t.text, substr(a.text, greatest(s.char_start - 79, 1), 160)),
            s.char_start - coalesce(t.char_start, greatest(s.char_start - 80, 0)),
            s.char_end - coalesce(t.char_start, greatest(s.char_start - 80, 0)),
            a.article_id, a.file_name, a.title, a.publisher, a.url, a.published_on, w.role, w.agrees
        from wanted w
        join core.fct_statement s using (statement_id)
        join core.dim_article a on a.article_id = s.article_id
        left join core.dim_sentence t
            on t.article_id = s.article_id and s.char_start >= t.char_start and s.char_start < t.char_end
        order by a.published_on, a.file_name, s.char_start
        """,
        parameters,
    ).fetchall()
    return [Source(*row) for row in rows]


def _context(con: duckdb.DuckDBPyConnection, statements: list[str]) -> list[str]:
    """What is told with statements: growth, the value a year before, the level; and how sure their reading is."""
    rows = con.execute(
        """
        with mine as (select unnest($1::varchar[]) as statement_id),
        told as (
            select
                s.statement_kind, s.comparison_basis, t.quote,
                mart.readable(s.value, mart.unit_name(s.unit_measure, u.name_en, u.dimension, u.symbol), s.qualifier)
                    as value_text,
                s.char_start
            from core.fct_statement s
            join core.fct_statement t on t.statement_id = s.applies_to
            left join core.dim_unit u on u.unit_measure = s.unit_measure
            where s.applies_to in (from mine) and s.statement_kind in ('change', 'multiple')
        ),
        before as (
            select distinct o.time_period, o.value_text
            from core.bridge_observation_source b
            join core.bridge_observation_source d on d.source_obs_id = b.obs_id and d.role = 'level'
            join mart.observations o
                on o.obs_id = d.obs_id and o.method_id = 'implied_previous_value'
            where b.statement_id in (from mine) and b.agrees
        )
        select 1, char_start, if(statement_kind = 'change', 'Growth: ', 'Multiple: ') || value_text
            || coalesce(' (' || comparison_basis || ')', '') from told
        union all
        select 2, 0, time_period || ', worked out from the growth: ' || value_text from before
        union all
        select 3, 0, 'Belongs to: ' || t.quote || coalesce(' (' || t.subject || ')', '')
        from core.fct_statement s join core.fct_statement t on t.statement_id = s.applies_to
        where s.statement_id in (from mine)
        union all
        select 4, char_start, 'Confidence ' || format('{:.2f}', confidence) || ': '
            || mart.read_from(time_period_told, ref_area_told)
        from core.fct_statement
        where statement_id in (from mine) and confidence is not null
        order by all
        """,
        [statements],
    ).fetchall()
    return list(dict.fromkeys(line for _, _, line in rows))


def _findings(con: duckdb.DuckDBPyConnection, statements: list[str], obs_id: str | None) -> list[Finding]:
    """The findings that name one of the statements, the level that it belongs to, or the observation."""
    rows = con.execute(
        """
        with mine as (select unnest($1::varchar[]) as statement_id),
        about as (
            from mine union select applies_to from core.fct_statement where statement_id in (from mine)
        )
        select severity, rule_id, message, action from core.fct_validation
        where outcome = 'fail' and validation_id in (
            select finding_id from core.bridge_finding_fact where obs_id = $2 or statement_id in (from about)
        )
        order by severity, rule_id, validation_id
        """,
        [statements, obs_id],
    ).fetchall()
    return [Finding(*row) for row in rows]


def _records(con: duckdb.DuckDBPyConnection, query: str, parameters: list[Any]) -> list[dict[str, Any]]:
    cursor = con.execute(query, parameters)
    names = [column[0] for column in cursor.description or []]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def run_counts(con: duckdb.DuckDBPyConnection, run_id: str) -> dict[str, int] | None:
    """Return what a run read and withdrew; None where it changed nothing and so left no row."""
    rows = _records(con, "select articles_read, articles_withdrawn from meta.run where run_id = ?", [run_id])
    return {name: int(count or 0) for name, count in rows[0].items()} if rows else None
