"""All statistical edits, and their run over the warehouse: core.dim_rule, core.fct_validation, core.fct_finding.

Which edits are run, on what, and the life of their findings belong here; the edits stand in `edits_facts`,
    `edits_series` and
`edits_sources`. An edit detects and tells; it never changes a figure (UNECE,
    Generic Statistical Data Editing Models, 2019). Levels are
those of the European handbook on data validation (Eurostat, 2018): 0 format, 1 within a set, 2 over time,
    3 between sources, 4 between
domains, 5 against other institutions.

Hard edits tell what cannot be; figures that fail one are not for publication. Soft edits tell what deserves a look.
"""

from __future__ import annotations

import datetime as dt
import logging
import zipfile
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import duckdb
import pandas as pd
import pyarrow as pa

from imtech_pipeline import state
from imtech_pipeline.parts import Pool, gather
from imtech_pipeline.validation import evidence, periods, relations
from imtech_pipeline.validation.edit import Edit, judge, new_outcomes
from imtech_pipeline.validation.edits_facts import FACTS
from imtech_pipeline.validation.edits_series import SERIES
from imtech_pipeline.validation.edits_sources import SOURCES
from imtech_pipeline.warehouse import give_back, let_go

log = logging.getLogger(__name__)

WORD, DAY = pa.string(), pa.date32()

#: Articles, and observations, that are judged at a time: all that edits read of them is held at once.
ARTICLES = 2_500
OBSERVATIONS = 60_000

EDITS: tuple[Edit, ...] = FACTS + SERIES + SOURCES

RULE_COLUMNS = (
    "rule_id",
    "rule_family",
    "edit_type",
    "validation_level",
    "severity",
    "description",
    "expression",
    "action",
)

#: Rows of core.dim_rule.
RULES: tuple[tuple[str, str, str, int, str, str, str, str], ...] = tuple(
    (e.rule_id, e.family, e.edit_type, e.level, e.severity, e.description, e.expression, e.action) for e in EDITS
)

FAMILIES: tuple[str, ...] = tuple(dict.fromkeys(e.family for e in EDITS))


def refresh(
    con: duckdb.DuckDBPyConnection, changed_articles: Sequence[str] | None = None, pool: Pool | None = None
) -> dict[str, int]:
    """Evaluate the edits and bring core.fct_validation, core.fct_finding and core.dim_rule up to date.

    All is judged in parts between which the transaction is ended and begun again (see `warehouse.let_go`), and written
    at the end. The keys of the outcomes written that are not known to fit the table are left in the temporary table
    t_written.

    Parameters
    ----------
    con
        Connection to the working database, in a transaction that has written nothing yet, or in none;
        core.fct_observation is up to date, and the observations that moved since the last call are noted (see
        `state.add_moved`).
    changed_articles
        article_ids read, read again, changed or withdrawn since the last call; None for all. Only their facts
            and the series in which an observation moved are evaluated anew.
    pool
        Judges the parts in other processes; without it all is done here.

    Returns
    -------
    dict of str to int
        `pass`, `fail` and `na` (outcomes as they now stand for all facts), `hard` (failures of hard edits),
            `open`, `explained`
        and `closed` (findings).
    """
    moved = state.moved(con)
    everything = not _rules_stand(con) or changed_articles is None or moved is None
    con.execute("create or replace temp table t_written (validation_id varchar)")
    if everything or changed_articles or moved:
        _prepare_rules(con)
        _prepare(con, changed_articles or (), moved or (), everything)
        parts = [(grain, part) for grain in _GRAINS for part in range(_parts(con, grain))]
        if pool:
            # what is asked of the corpus as a whole is one query
            others = [part for part in parts if part[0] != "corpus"]
            parts = [("corpus", 0), *pool.run(con, others, (*_RULES, *_SCOPE, *evidence.PREPARED))]
        _empty_results(con)
        for grain, part in parts:
            let_go(con)
            _judge(con, grain, part)
        gather(con, "t_new", pool)
        gather(con, "t_fact", pool)
        _tell_failures(con)
        let_go(con)
        _write_rules(con)
        state.put(con, "moved", None)
        _store(con, everything, pool)
    give_back(con)
    _live(con)
    result = dict(con.execute("select outcome, count(*) from core.fct_validation group by 1").fetchall())
    hard = con.execute(
        "select count(*) from core.fct_validation where outcome = 'fail' and severity = 'hard'"
    ).fetchall()[0][0]
    result |= {"hard": hard, "open": 0, "explained": 0, "closed": 0}
    result |= dict(con.execute("select status, count(*) from core.fct_finding group by 1").fetchall())
    _drop(con)
    return {name: int(result.get(name, 0)) for name in ("pass", "fail", "na", "hard", "open", "explained", "closed")}


def work(con: duckdb.DuckDBPyConnection, grain: str, part: int) -> dict[str, str | None]:
    """Judge a part in a process of its own, see `parts.work`."""
    _empty_results(con)
    _judge(con, grain, part)
    return {"t_new": "core.fct_validation", "t_fact": None}


def _empty_results(con: duckdb.DuckDBPyConnection) -> None:
    con.execute("create or replace temp table t_new as from core.fct_validation limit 0")
    con.execute("create or replace temp table t_fact as from core.bridge_finding_fact limit 0")


def _judge(con: duckdb.DuckDBPyConnection, grain: str, part: int) -> None:
    """Append to t_new and t_fact what is found in a part."""
    # no edit on an article or on all of them names an observation
    con.execute("create or replace temp view t_obs as select null::varchar as obs_id, null::varchar as statement_id")
    _GRAINS[grain](con, part)
    new_outcomes(con)
    found = judge(con, [edit for edit in EDITS if edit.grain == grain])
    _collect(con, any(counts["fail"] for counts in found.values()))


def _tell_failures(con: duckdb.DuckDBPyConnection) -> None:
    failed = "select rule_id, count(*) from all_t_new where outcome = 'fail' group by rule_id order by rule_id"
    for rule, number in con.execute(failed).fetchall():
        log.info("%s: %d fail", rule, number)


def _rules_stand(con: duckdb.DuckDBPyConnection) -> bool:
    """Whether core.dim_rule holds the rules of today; if not, all facts are judged anew."""
    return con.execute(f"select {', '.join(RULE_COLUMNS)} from core.dim_rule order by 1").fetchall() == sorted(RULES)


def _write_rules(con: duckdb.DuckDBPyConnection) -> None:
    if _rules_stand(con):
        return  # nothing new is nothing written
    con.register("r_rule", pd.DataFrame(RULES, columns=list(RULE_COLUMNS)))
    con.execute("delete from core.dim_rule")
    con.execute(
        "insert into core.dim_rule by name select * replace (validation_level::integer as validation_level) from r_rule"
    )
    con.unregister("r_rule")


# --- what the edits read --------------------------------------------------------------------------------------------


def _prepare_rules(con: duckdb.DuckDBPyConnection) -> None:
    """What all frames read of the catalogue."""
    _register(con, "t_ratio", relations.ratios())
    balances = relations.balances()
    balances["size"] = balances.groupby("balance_id")["role"].transform(lambda roles: int((roles == "part").sum()))
    _register(con, "t_balance", balances)
    _register(con, "t_alike", relations.look_alikes())
    _register(con, "t_constant", relations.constant_prices())
    _register(con, "t_kin", relations.kin())
    _prepare_reference(con)
    con.execute(
        """
        create or replace temp table t_indicator as
        select coalesce(i.indicator, a.indicator) as indicator, i.name_en, i.stock_flow,
            coalesce(a.group_id || ':' || a.yardstick || ':' || a.quantity, i.indicator) as family_key,
            -- figures that add up over parts and places; a value per head does not, whatever the catalogue calls it
            coalesce(i.stock_flow, 'flow') in ('stock', 'flow')
                and not regexp_matches(lower(coalesce(i.name_en, i.indicator, a.indicator)), '\\b(per|average)\\b')
                as additive,
            -- what some edits need to have anything to judge
            a.indicator is not null as alike, i.indicator in (select indicator from t_balance) as balanced,
            i.indicator in (select result_indicator from t_ratio) as quotient,
            family_key in (select family_key from t_reference) as referred
        from core.dim_indicator i full join t_alike a on a.indicator = i.indicator
        """
    )
    con.execute(
        """
        create or replace temp table t_ancestor as
        with recursive up(ref_area, ancestor, depth) as (
            select ref_area, parent_area, 1 from core.dim_area where parent_area is not null
            union all
            select u.ref_area, a.parent_area, depth + 1 from up u join core.dim_area a on a.ref_area = u.ancestor
            where a.parent_area is not null and depth < 8
        )
        select distinct ref_area, ancestor from up
        """
    )


def _prepare(
    con: duckdb.DuckDBPyConnection, changed: Sequence[str], moved: Sequence[tuple[str, ...]], everything: bool
) -> None:
    """What is to be judged, cut into parts that fit into memory.

    t_articles, t_scope (indicators that hang together, with a place) and t_places (indicator and period) are what is
    judged by article, by series and by place; no fact of one part is held against one of another.
    """
    _load(con, "t_changed", {"article_id": WORD}, [(article_id,) for article_id in changed])
    _load(con, "t_moved", dict.fromkeys(("obs_id", "indicator", "ref_area", "time_period"), WORD), moved)
    # a share may be told of a level elsewhere, and is held against that of the place around it
    con.execute(
        """
        create or replace temp table t_beside as
        with applied as (
            select distinct s.indicator, s.ref_area as share_area, l.ref_area, l.time_period
            from core.fct_statement s
            join core.fct_statement l on l.article_id = s.article_id and l.statement_id = s.applies_to
            where s.statement_kind = 'share' and s.ref_area is not null and l.indicator = s.indicator
        ),
        placed as (
            from applied
            union select p.indicator, p.share_area, a.parent_area, p.time_period
            from applied p join core.dim_area a on a.ref_area = p.ref_area
        )
        -- a stock of a year's end stands under its year
        select distinct indicator, share_area, ref_area, unnest([time_period, left(time_period, 4)]) as time_period
        from placed where ref_area is not null
        """
    )
    everywhere = "true" if everything else "false"
    con.execute(
        f"""
        create or replace temp table t_articles as
        select article_id, (row_number() over (order by article_id) - 1) // {ARTICLES} as part
        from core.dim_article where is_current and ({everywhere} or article_id in (from t_changed))
        """
    )
    con.execute(
        f"""
        create or replace temp table t_scope as
        with observed as (
            select coalesce(k.kin, o.indicator) as kin, o.indicator, o.ref_area, o.n
            from (select indicator, ref_area, count(*) as n from core.fct_observation group by all) o
            left join t_kin k on k.indicator = o.indicator
        ),
        moved as (
            select indicator, ref_area from t_moved
            union select b.indicator, b.share_area from t_beside b join t_moved m
                on m.indicator = b.indicator and m.ref_area = b.ref_area and m.time_period = b.time_period
        ),
        judged as (
            from observed o where {everywhere} or (o.kin, o.ref_area) in (
                select (coalesce(k.kin, m.indicator), m.ref_area) from moved m left join t_kin k
                    on k.indicator = m.indicator)
        )
        select row_number() over () as cell, kin, indicator, ref_area, {_cut("kin, ref_area")} as part from judged
        """
    )
    con.execute(
        f"""
        create or replace temp table t_places as
        with judged as (
            select indicator, time_period, count(*) as n from core.fct_observation
            where {everywhere} or (indicator, time_period) in (select (indicator, time_period) from t_moved)
            group by all having count(distinct ref_area) > 1
        )
        select row_number() over () as cell, indicator, time_period, {_cut("indicator, time_period")} as part
        from judged
        """
    )
    # what stands of one place only has nothing to be judged by, but may have had; where all is judged nobody asks
    con.execute(
        f"""
        create or replace temp table t_judged as
        select 'place' as grain, obs_id from core.fct_observation
        where not {everywhere} and (indicator, time_period) in (select (indicator, time_period) from t_moved)
        union all
        select 'series', o.obs_id from core.fct_observation o semi join t_scope using (indicator, ref_area)
        where not {everywhere}
        """
    )
    evidence.prepare(con, everything)


def _cut(key: str) -> str:
    """SQL for the number of the part that a key falls into; all rows of a key, with n observations each, into one."""
    return f"((sum(n) over (order by {key}) - sum(n) over (partition by {key})) // {OBSERVATIONS})::integer"


def _parts(con: duckdb.DuckDBPyConnection, grain: str) -> int:
    table = {"article": "t_articles", "series": "t_scope", "place": "t_places"}.get(grain)
    return 1 if table is None else int(con.execute(f"select coalesce(max(part) + 1, 0) from {table}").fetchall()[0][0])


def _prepare_articles(con: duckdb.DuckDBPyConnection, part: int) -> None:
    con.execute(
        f"""
        create or replace temp table t_article as
        select row_number() over () as cell, article_id, file_name, published_on, announced_on, char_count
        from core.dim_article
        where is_current and article_id in (select article_id from t_articles where part = {part})
        """
    )
    _register_periods(
        con,
        "select distinct time_period from core.fct_statement where article_id in (select article_id from t_article)",
    )
    _prepare_statements(con)
    _prepare_rates(con)


#: Of what one series is.
_SERIES = """hash(indicator, breakdown, ref_area, time_period, coalesce(freq, ''), measure, unit_measure, scenario,
    coalesce(comparison_basis, ''), method_id)"""


def _prepare_series(con: duckdb.DuckDBPyConnection, part: int) -> None:
    con.execute(
        f"""
        create or replace temp table t_universe as
        with scope as (select cell, kin, indicator, ref_area from t_scope where part = {part}),
        observed as (
            select o.*, s.cell, true as in_scope from core.fct_observation o join scope s
                on s.indicator = o.indicator and s.ref_area = o.ref_area
            union all
            select o.*, null, false from core.fct_observation o
            where o.method_id = 'reported' and (o.indicator, o.ref_area, o.time_period) in (
                select (b.indicator, b.ref_area, b.time_period)
                from t_beside b join scope s on s.indicator = b.indicator and s.ref_area = b.share_area
                where (b.indicator, b.ref_area) not in (select (indicator, ref_area) from scope))
        )
        select (row_number() over () - 1)::integer as o, *, {_SERIES} as series from observed
        """
    )
    _prepare_observations(con)
    _prepare_growth(con)


def _prepare_places(con: duckdb.DuckDBPyConnection, part: int) -> None:
    con.execute(
        f"""
        create or replace temp table t_universe as
        select (row_number() over () - 1)::integer as o, o.*, p.cell, true as in_scope, {_SERIES} as series
        from core.fct_observation o
        join (from t_places where part = {part}) p using (indicator, time_period)
        where o.method_id = 'reported' and o.is_current and o.measure = 'level' and o.scenario = 'actual'
        """
    )
    _prepare_observations(con)


_GRAINS: dict[str, Callable[[duckdb.DuckDBPyConnection, int], None]] = {
    "article": _prepare_articles,
    "corpus": lambda con, part: None,
    "series": _prepare_series,
    "place": _prepare_places,
}


#: What parts are worked out from: the catalogue's rules, and what is to be judged.
_RULES = ("t_ratio", "t_balance", "t_alike", "t_constant", "t_kin", "t_reference", "t_indicator", "t_ancestor")
_SCOPE = ("t_articles", "t_scope", "t_places", "t_beside")


def _register(con: duckdb.DuckDBPyConnection, table: str, frame: pd.DataFrame) -> None:
    _take(con, table, pa.Table.from_pandas(frame, preserve_index=False))


def _load(con: duckdb.DuckDBPyConnection, table: str, types: Mapping[str, pa.DataType], rows: Sequence[Any]) -> None:
    """A temporary table of some rows."""
    columns = zip(*rows, strict=True) if rows else [()] * len(types)
    arrays = {name: pa.array(column, type) for (name, type), column in zip(types.items(), columns, strict=True)}
    _take(con, table, pa.table(arrays))


def _take(con: duckdb.DuckDBPyConnection, table: str, rows: pa.Table) -> None:
    # of Arrow: what pandas holds as words costs twice the time, which counts where there are a few rows and many tables
    con.register("r_frame", rows)
    con.execute(f"create or replace temp table {table} as from r_frame")
    con.unregister("r_frame")


def _register_periods(con: duckdb.DuckDBPyConnection, source: str) -> None:
    """t_period: days and words of the period codes that `source` selects."""
    rows = [
        (code, *(periods.days(code) or (None, None)), periods.at(code))
        for (code,) in con.execute(source).fetchall()
        if code is not None
    ]
    types = {"time_period": WORD, "period_start": DAY, "period_end": DAY, "at_time": WORD}
    _load(con, "t_period", types, rows)


def _prepare_observations(con: duckdb.DuckDBPyConnection) -> None:
    """t_source: which statement supports which observation; t_obs: the observations with all that frames need."""
    _register_periods(con, "select distinct time_period from t_universe")
    con.execute(
        """
        create or replace temp table t_source as
        select u.o, u.obs_id, u.series, u.valid_to, s.statement_id, s.article_id, s.char_start, s.char_end, s.quote,
            s.subject, s.revision, s.applies_to, a.published_on, a.file_name as source
        from t_universe u join core.bridge_observation_source b on b.obs_id = u.obs_id
        join core.fct_statement s on s.statement_id = b.statement_id
        join core.dim_article a on a.article_id = s.article_id and a.is_current
        where b.agrees and b.role = 'value'
        """
    )
    con.execute(
        """
        create or replace temp table t_first as
        select o, arg_min({'statement_id': statement_id, 'article_id': article_id,
                                'published_on': published_on, 'source': source},
                               (coalesce(published_on, date '9999-12-31'), statement_id)) as f
        from t_source group by 1
        """
    )
    con.execute(
        """
        create or replace temp table t_held as
        select o.o, o.cell, o.series, o.obs_id, o.indicator, o.breakdown, o.ref_area, o.time_period, o.measure,
            o.unit_measure as unit, o.scenario, o.comparison_basis as basis, o.obs_value as v,
            coalesce(o.obs_value_low, '-infinity') as lo, coalesce(o.obs_value_high, 'infinity') as hi,
            o.obs_status, o.method_id, o.vintage, o.valid_from, o.valid_to, o.is_current, o.source_count,
            coalesce(i.stock_flow, 'flow') as stock_flow, coalesce(i.name_en, o.indicator) as long_name,
            coalesce(i.family_key, o.indicator) as family_key, coalesce(i.additive, true) as additive,
            hash(coalesce(i.family_key, o.indicator), o.breakdown, o.ref_area) as line,
            i.alike, i.balanced, i.quotient, i.referred,
            if(o.breakdown = '_T', null, coalesce(b.name_en, o.breakdown)) as part_name,
            coalesce(a.name_en, o.ref_area) as area_name, a.parent_area, a.area_type,
            p.period_start, p.period_end, p.at_time, p.period_end - p.period_start + 1 as days,
            year(p.period_end) as year,
            f.f.statement_id as statement_id, f.f.article_id as article_id, f.f.published_on as published_on,
            f.f.source as source, o.obs_status <> 'U' as first, o.in_scope
        from t_universe o
        left join t_indicator i on i.indicator = o.indicator
        left join core.dim_breakdown b on b.breakdown = o.breakdown
        left join core.dim_area a on a.ref_area = o.ref_area
        left join t_period p on p.time_period = o.time_period
        left join t_first f on f.o = o.o
        """
    )
    # names are put together where they are read: few of them are
    con.execute(
        """
        create or replace temp view t_obs as
        select *, coalesce(part_name, long_name) as label,
            long_name || if(part_name is null, '', ' (' || part_name || ')') || case scenario when 'target'
                then ', as planned,' else '' end || ' in ' || area_name as name
        from t_held
        """
    )
    # what mart.series shows: told, the current vintage, and the first of those that contradict each other
    con.execute(
        "create or replace temp view t_shown as from t_obs where method_id = 'reported' and is_current and first"
    )
    con.execute(
        "create or replace temp view t_level as "
        "from t_shown where measure = 'level' and scenario = 'actual' and additive"
    )


def _prepare_statements(con: duckdb.DuckDBPyConnection) -> None:
    """t_stmt: statements of the articles to judge; t_conversion: amounts told twice, in two currencies or units."""
    con.execute(
        """
        create or replace temp table t_stmt as
        select (row_number() over () - 1)::integer as s,
            s.* exclude (char_end, ref_area_name, freq, comparison_basis, extractor_version), a.published_on,
            i.name_en as indicator_name, i.unit_measure as indicator_unit, i.stock_flow,
               u.dimension, iu.dimension as indicator_dimension, u.factor, ar.name_en as area_name,
                   p.period_start, p.period_end,
               s.indicator is null or i.indicator is not null as indicator_known,
               s.breakdown is null or s.breakdown = '_T' or b.breakdown is not null as breakdown_known,
               s.ref_area is null or ar.ref_area is not null as area_known,
               u.unit_measure is not null or u2.unit_measure is not null as unit_known,
               -- a price told as "410,000 yuan" leaves its "a tonne" to the sentence
               if(u.dimension is null or iu.dimension is null, null, u.dimension = iu.dimension
                   or i.unit_measure like s.unit_measure || '/%') as unit_fits,
               p.period_start is not null as period_valid, a.published_on - p.period_start as days_after,
               list_min(list_transform(m.multiples, lambda m: abs(m - (s.value / 100 + 1)) / abs(m))) as multiple_gap
        from core.fct_statement s
        join t_article a on a.article_id = s.article_id
        left join core.dim_indicator i on i.indicator = s.indicator
        left join core.dim_breakdown b on b.breakdown = s.breakdown
        left join core.dim_area ar on ar.ref_area = s.ref_area
        left join core.dim_unit u on u.unit_measure = s.unit_measure
        left join core.dim_unit iu on iu.unit_measure = i.unit_measure
        -- a rate such as CNY/kg or USD/month is known by its numerator
        left join core.dim_unit u2 on contains(s.unit_measure, '/')
            and u2.unit_measure = split_part(s.unit_measure, '/', 1)
        left join t_period p on p.time_period = s.time_period
        left join (
            select article_id, list(value) as multiples from core.fct_statement
            where statement_kind = 'multiple' and value <> 0 group by 1
        ) m on m.article_id = s.article_id and s.statement_kind = 'change'
        where s.statement_kind <> 'rank'
        """
    )
    con.execute(
        """
        create or replace temp table t_conversion as
        select n.statement_id, d.statement_id as statement_id2, n.article_id, n.quote, n.value,
            coalesce(n.value_low, n.value) as low, coalesce(n.value_high, n.value) as high, n.unit_measure,
                n.time_period,
               n.published_on, n.dimension, n.factor as f1, d.factor as f2, d.quote as quote2, d.value as value2,
               case when d.qualifier = 'approx' and d.dimension <> 'currency' then least(coalesce(d.value_low,
                   d.value), 0.98 * d.value) else coalesce(d.value_low, d.value) end as low2,
               case when d.qualifier = 'approx' and d.dimension <> 'currency'
                   then greatest(coalesce(d.value_high, d.value), 1.02 * d.value) else coalesce(d.value_high,
                       d.value) end as high2,
               d.unit_measure as unit_measure2
        from (
            select if(e.unit_measure = 'CNY', e, l) as n, if(e.unit_measure = 'CNY', l, e) as d
            from t_stmt e join t_stmt l on l.statement_id = e.applies_to
            where e.statement_kind = 'equivalent' and e.unit_measure <> l.unit_measure
                and e.dimension = l.dimension and e.value > 0 and l.value > 0
        )
        """
    )


def _prepare_growth(con: duckdb.DuckDBPyConnection) -> None:
    """t_applies: observations and the level that they apply to; t_growth: levels with a change and its base period;
    t_rate: the yearly rates of a figure, chained as long as no year is missing."""
    con.execute(
        """
        create or replace temp table t_applies as
        select distinct s.o, l.o as level
        from t_source s join t_source l on l.statement_id = s.applies_to
        where s.applies_to is not null
        """
    )
    # a change without a told base is taken to be a year's: so the genre uses it, but a mismatch then proves nothing
    rows = con.execute(
        """
        select distinct time_period, coalesce(basis, 'yoy') from t_held
        where measure in ('change', 'multiple') and in_scope
        """
    ).fetchall()
    table = []
    for period, basis in rows:
        base = periods.base_period(period, basis)
        # stocks of a year's end stand under the year
        if base and base.endswith("-12-31") and "/" not in base:
            base = base[:4]
        table.append((period, basis, base))
    _load(con, "t_base", dict.fromkeys(("time_period", "basis", "base_period"), WORD), table)
    con.execute(
        """
        create or replace temp table t_growth as
        with changes as (from t_held where measure in ('change', 'multiple') and method_id = 'reported'),
        linked as (select a.level, c.o as change from changes c join t_applies a on a.o = c.o),
        unlinked as (
            select l.o, c.o from changes c
            join t_shown l on l.indicator = c.indicator and l.breakdown = c.breakdown and l.ref_area = c.ref_area
                and l.time_period = c.time_period and l.scenario = c.scenario
                and l.measure = if(c.unit = 'percentage_point', 'share', 'level')
            where c.is_current and c.o not in (select change from linked)
        ),
        pairs as (select * from linked union select * from unlinked),
        typed as (
            select p.level, p.change,
                   case when c.measure = 'multiple' then 0 when c.unit = 'percent' and l.unit <> 'percent' then 1
                        when c.unit = l.unit or (c.unit = 'percentage_point' and l.unit = 'percent') then 2 end as kind,
                   b.base_period, c.basis is null as assumed
            from pairs p join t_held l on l.o = p.level join t_held c on c.o = p.change
            left join t_base b on b.time_period = l.time_period and b.basis = coalesce(c.basis, 'yoy')
            where l.indicator = c.indicator and l.ref_area = c.ref_area and l.measure in ('level', 'share')
                and l.time_period = c.time_period
                and not (c.unit = 'percent' and c.indicator in (select indicator from t_constant))
        )
        select * from typed where kind is not null
        """
    )
    con.execute(
        """
        create or replace temp table t_rate as
        with rates as (
            -- indicators that count the same under other names make one chain
            select line, year, obs_id, ln(1 + lo / 100) as log_lo,
                ln(1 + hi / 100) as log_hi
            from t_shown
            where measure = 'change' and unit = 'percent' and scenario = 'actual' and length(time_period) = 4
              and (basis = 'yoy' or basis is null) and lo > -100 and not isinf(lo) and not isinf(hi)
              and indicator not in (select indicator from t_constant)
            qualify row_number() over (partition by line, year
                order by basis nulls last, source_count desc, obs_id) = 1
        ),
        -- only now, when a year has one rate: what is told twice would part the years before from those after
        islands as (select *, year - row_number() over (partition by line order by year) as island from rates)
        select *, sum(log_lo) over w as sum_lo, sum(log_hi) over w as sum_hi, min(year) over w as start
        from islands window w as (partition by line, island order by year)
        """
    )


def _prepare_reference(con: duckdb.DuckDBPyConnection) -> None:
    """t_reference: the outside figures, with the interval that their printed digits leave."""
    _register(con, "t_outside", relations.reference_figures())
    con.execute(
        """
        create or replace temp table t_reference as
        select r.indicator, r.breakdown, r.ref_area, r.time_period, r.measure, r.unit_measure as unit,
            r.scenario, r.value as v,
               r.value - r.rounded_to / 2 as lo, r.value + r.rounded_to / 2 as hi, left(r.time_period,
                   4)::integer as year,
               r.source_url, r.source_date, r.note, coalesce(a.group_id || ':' || a.yardstick || ':'
                   || a.quantity, r.indicator) as family_key
        from t_outside r left join t_alike a on a.indicator = r.indicator
        """
    )


#: Days that a rate stands for where there is no newer one: longer than all holidays.
RATE_HOLDS = dt.timedelta(days=7)


@lru_cache(maxsize=1)
def _euro_rates() -> tuple[list[str], list[str]]:
    """The names of the columns and the lines of the bank's file, a day each, ascending.

    The file is the package's; its own reader takes half a second, and most runs ask for a few days.
    """
    from currency_converter import CURRENCY_FILE

    with zipfile.ZipFile(CURRENCY_FILE) as file:
        head, *lines = file.read(file.namelist()[0]).decode().splitlines()
    return head.split(","), sorted(lines)


def _euro_rate(currency: str, day: dt.date) -> float | None:
    names, lines = _euro_rates()
    if currency not in (*names[1:], "EUR") or not lines[0][:10] <= day.isoformat() <= lines[-1][:10]:
        return None
    oldest = (day - RATE_HOLDS).isoformat()
    at = bisect_right(lines, day.isoformat(), key=lambda line: line[:10]) - 1
    while at >= 0 and lines[at][:10] >= oldest:
        rate = "1" if currency == "EUR" else lines[at].split(",")[names.index(currency)]
        if rate not in ("N/A", ""):
            return float(rate)
        at -= 1
    return None


@lru_cache(maxsize=65536)
def ecb_rate(base: str, quoted: str, day: dt.date) -> float | None:
    """Units of `quoted` for one `base` at the European Central Bank's rates of a day, crossed through the euro.

    Parameters
    ----------
    base, quoted
        ISO 4217 codes.
    day
        Days without rates take the last one before.

    Returns
    -------
    float or None
        None where the bank has no rate for a currency or the day.
    """
    of, to = _euro_rate(base, day), _euro_rate(quoted, day)
    return None if of is None or to is None else to / of


@lru_cache(maxsize=4096)
def ecb_mean(base: str, quoted: str, period: str) -> float | None:
    """Mean of the daily rates over a period; None for single days and where a rate is missing."""
    span = periods.days(period)
    if span is None or (span[1] - span[0]).days < 27:
        return None
    days = [span[0] + dt.timedelta(days=n) for n in range((span[1] - span[0]).days + 1)]
    rates = [ecb_rate(base, quoted, day) for day in days if day.weekday() < 5]
    known = [rate for rate in rates if rate is not None]
    return sum(known) / len(known) if known and len(known) == len(rates) else None


def _prepare_rates(con: duckdb.DuckDBPyConnection) -> None:
    """t_day_rate and t_mean_rate: the bank's rates for the conversions at hand."""
    days = con.execute(
        "select distinct unit_measure, unit_measure2, published_on from t_conversion where dimension = "
        "'currency' and published_on is not null"
    ).fetchall()
    means = con.execute(
        "select distinct unit_measure, unit_measure2, time_period from t_conversion where dimension = "
        "'currency' and time_period is not null"
    ).fetchall()
    day_rates = [(quoted, base, day, ecb_rate(base, quoted, day)) for quoted, base, day in days]
    mean_rates = [(quoted, base, period, ecb_mean(base, quoted, period)) for quoted, base, period in means]
    names = {"quoted": WORD, "base": WORD}
    _load(con, "t_day_rate", names | {"day": DAY, "rate": pa.float64()}, day_rates)
    _load(con, "t_mean_rate", names | {"time_period": WORD, "rate": pa.float64()}, mean_rates)


# --- outcomes and findings ------------------------------------------------------------------------------------------


#: Of what an outcome's id is made: it stays when its words change, so that a finding keeps its history.
_ID = """left(md5(concat_ws('|', rule_id, coalesce(obs_id, ''), coalesce(statement_id, ''), coalesce(article_id, ''),
                             coalesce(other, ''), outcome = 'fail')), 16)"""
_DIGEST = "coalesce(bit_xor(hash(validation_id, outcome, message, expected, actual, action)), 0)"


def _collect(con: duckdb.DuckDBPyConnection, findings: bool) -> None:
    """Take over the outcomes of a part, and which figures each of its findings names."""
    con.execute(f"insert into t_new by name select {_ID} as validation_id, * exclude (other, facts) from t_outcome")
    if not findings:
        return
    con.execute(
        f"""
        insert into t_fact by name
        with failed as (
            select {_ID} as finding_id, obs_id, statement_id, if(len(facts) = 0, [other], facts) as ids
            from t_outcome where outcome = 'fail'
        ),
        named as (select * exclude (ids), unnest(ids) as id from failed)
        select finding_id, obs_id, statement_id, 'judged' as role from failed
            where coalesce(obs_id, statement_id) is not null
        union
        select f.finding_id, o.obs_id, coalesce(o.statement_id, s.statement_id), 'named'
        from named f
        left join t_obs o on o.obs_id = f.id
        left join (from core.fct_statement where statement_id in (select id from named)) s on s.statement_id = f.id
        where coalesce(o.obs_id, s.statement_id) is not null
            and (o.obs_id is null or o.obs_id is distinct from f.obs_id)
            and (s.statement_id is null or s.statement_id is distinct from f.statement_id)
        """
    )


def _store(con: duckdb.DuckDBPyConnection, everything: bool, pool: Pool | None) -> None:
    """Replace the outcomes of what was judged; where all are the same as before nothing is written."""
    stale = "core.fct_validation"
    if not everything:
        stale = "t_stale"
        _load(con, "t_grain", {"rule_id": WORD, "grain": WORD}, [(e.rule_id, e.grain) for e in EDITS])
        con.execute(
            """
            create or replace temp table t_stale as
            select v.* from core.fct_validation v left join t_grain g on g.rule_id = v.rule_id
            where g.grain = 'corpus' or g.grain is null
               or (g.grain = 'article' and v.article_id in (from t_changed))
               or (g.grain in ('series', 'place') and (v.obs_id in (select obs_id from t_moved)
                   or (g.grain, v.obs_id) in (select (grain, obs_id) from t_judged)))
            """
        )
    # counted first: of a first run the words of all outcomes would be read for nothing
    unchanged = all(
        con.execute(f"select {what} from all_t_new").fetchall() == con.execute(f"select {what} from {stale}").fetchall()
        for what in ("count(*)", _DIGEST)
    )
    _store_facts(con)
    give_back(con)
    if unchanged:
        return
    if everything:
        con.execute("delete from core.fct_validation")
    else:
        con.execute("delete from core.fct_validation where validation_id in (select validation_id from t_stale)")
    con.execute("insert into core.fct_validation by name from all_t_new")
    gather(con, "t_new", pool, "validation_id")


def _store_facts(con: duckdb.DuckDBPyConnection) -> None:
    """Write which figures each finding names; those of a finding that is closed later stay."""
    stands = "core.bridge_finding_fact where finding_id in (select finding_id from all_t_fact)"
    differing = f"(from all_t_fact except from {stands}) union all (from {stands} except from all_t_fact)"
    if con.execute(f"from ({differing}) limit 1").fetchall():
        con.execute(f"delete from {stands}")
        con.execute("insert into core.bridge_finding_fact by name from all_t_fact")


def _live(con: duckdb.DuckDBPyConnection) -> None:
    """Open new findings, close those that are gone, and take over accepted explanations."""
    _register(con, "t_accepted", relations.accepted_findings())
    con.execute(
        """
        create or replace temp table t_standing as
        select v.validation_id as finding_id, v.rule_id, v.severity, v.obs_id, v.statement_id, v.article_id,
            v.message, v.action, x.explanation, x.explained_by, x.explained_on
        from core.fct_validation v
        left join (
            select f.validation_id, max(x.why) as explanation, max(x.who) as explained_by,
                max(x.accepted_on)::date as explained_on
            from core.fct_validation f
            join t_accepted x on x.rule_id = f.rule_id
            left join core.fct_observation o on o.obs_id = f.obs_id
            left join core.fct_statement s on s.statement_id = f.statement_id
            where f.outcome = 'fail'
                and coalesce(x.indicator = coalesce(o.indicator, s.indicator), x.indicator is null)
                and coalesce(x.ref_area = coalesce(o.ref_area, s.ref_area), x.ref_area is null)
                and coalesce(x.time_period = coalesce(o.time_period, s.time_period), x.time_period is null)
            group by 1
        ) x on x.validation_id = v.validation_id
        where v.outcome = 'fail'
        """
    )
    con.execute(
        """
        update core.fct_finding as f set status = 'closed', closed_at = now()
        where f.status <> 'closed' and f.finding_id not in (select finding_id from t_standing)
        """
    )
    con.execute(
        """
        update core.fct_finding as f
        set status = if(n.explanation is null, 'open', 'explained'), closed_at = null, message = n.message,
            action = n.action,
            explanation = n.explanation, explained_by = n.explained_by, explained_on = n.explained_on
        from t_standing n
        where n.finding_id = f.finding_id
          and (f.status <> if(n.explanation is null, 'open', 'explained') or f.message is distinct
          from n.message or f.action is distinct from n.action
               or f.explanation is distinct from n.explanation)
        """
    )
    con.execute(
        """
        insert into core.fct_finding by name
        select *, if(explanation is null, 'open', 'explained') as status, now() as first_seen_at,
            null::timestamptz as closed_at
        from t_standing where finding_id not in (select finding_id from core.fct_finding)
        """
    )


def _drop(con: duckdb.DuckDBPyConnection) -> None:
    """Temporary tables hold memory as long as the connection lives."""
    tables = (
        "t_ratio t_balance t_alike t_constant t_changed t_moved t_beside t_articles t_article t_period t_ancestor "
        "t_kin t_indicator t_scope t_places t_universe t_source t_first t_held t_stmt t_conversion t_applies t_base "
        "t_growth t_rate t_outside t_reference t_day_rate t_mean_rate t_outcome t_new t_judged t_fact t_stale "
        "t_said t_grain t_accepted t_standing"
    )
    evidence.drop(con)
    for view in ("t_level", "t_shown", "t_obs", "all_t_new", "all_t_fact"):
        con.execute(f"drop view if exists temp.{view}")
    for table in tables.split():
        con.execute(f"drop table if exists temp.{table}")
