"""Observations from statements: what articles together say about a series in a period, and what follows from it.

What belongs here: merging statements of one series, their vintages,
    and values derived by a formula. What does not: judging
whether a value can be true, which is for `validation.edits`. Works
    on the tables of `core` inside the caller's transaction; all
in bulk, and only for the series that changed articles touch.

How statements become observations
----------------------------------
* Only statements of current articles count, with indicator, place and period known, of kind level, change,
    share or multiple;
  thresholds (scenario `condition`) are rules, not facts, and stay out. Units are turned into the indicator's unit.
* A stock told for a year-end day is the figure of its year: 2018-12-31 becomes 2018.
* Statements of one series key and period agree when the intervals that rounding leaves overlap; the narrowest is kept.
* A statement marked as the figure after a revision opens a new vintage
    on its article's day of publication and closes the older
  ones; a later article that repeats an older figure supports that older vintage and does not reopen it.
* Statements that contradict each other without a revision stay side by side. The one with more sources comes first,
  then the more precise, then the earlier published; the others have obs_status U (low reliability). Of levels that one
  article tells the much smaller come last: they are rather parts ("of which") that were not understood as such.
* Copies of one article (syndication) count as one source.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence

import duckdb
import numpy as np
import pandas as pd

from imtech_pipeline import state
from imtech_pipeline.parts import MERGE, Pool, gather
from imtech_pipeline.validation import interval as iv
from imtech_pipeline.validation import periods, relations
from imtech_pipeline.warehouse import let_go

log = logging.getLogger(__name__)

#: An "about" widens the interval by this share of the value: "some 11" is 11, "about 868 million" may be 860 million.
APPROXIMATE = 0.02
#: Hedged multiples and shares are words more than figures: "nearly doubled" was 1.94 times, "a quarter" 22 percent.
APPROXIMATE_RATIO = 0.1
#: Two articles that share this part of the shorter one's sentences (by characters) are copies of one text.
COPY_SHARE = 0.6
#: Sentences shorter than this are furniture ("Share - WeChat") and prove nothing about copying.
COPY_SENTENCE = 40
#: A sentence that stands in more articles than this is boilerplate; also bounds the work when comparing.
COPY_FANOUT = 20
#: Characters between the two ends of a range: "-", " to ", " and ".
RANGE_GAP = 5
#: Below this ratio two amounts of one article are rather a part and its whole than one figure told twice.
PART = 0.8
#: How precise a statement is, for ordering; rounded, as equal widths differ in their last binary digits.
WIDTH = "round(ln(greatest(s.high - s.low, 1e-12)), 6)"
#: Rounds of setting aside what contradicts the most precise statement; what is left then stands for itself.
ROUNDS = 12
#: ... numbered behind the others.
ALONE = f"{ROUNDS - 1} + dense_rank() over (partition by l.key, l.era order by l.low, l.high)"

#: Statements merged at a time, as whole series: what is under way then fits into memory, whatever there is in all.
MERGED = 125_000

#: Rows of core.dim_method.
METHODS: tuple[tuple[str, str, str, str], ...] = (
    ("reported", "Reported", "value as printed", "An article tells this value."),
    (
        "implied_previous_value",
        "Implied value of the base period",
        "value / (1 + change / 100); value - change; value / multiple",
        "The value of the earlier period that a value and its growth imply; the interval is what their "
        "rounding leaves, "
        "narrowed to whole numbers for counts.",
    ),
    (
        "implied_exchange_rate",
        "Implied exchange rate",
        "amount / the same amount in the other currency",
        "The exchange rate that an article used where it tells an amount in two currencies.",
    ),
    (
        "average_value",
        "Average value",
        "value / number",
        "What one of them was worth on average: the value told divided by the number told, same place and period.",
    ),
    (
        "share_of_total",
        "Share of the total",
        "100 * part / whole",
        "The part's share of the whole, both told for the same place and period.",
    ),
    (
        "leverage",
        "Leverage",
        "loans / compensation funding",
        "Loans granted per unit of public compensation money, same place and period.",
    ),
)


def refresh(
    con: duckdb.DuckDBPyConnection, changed_articles: Sequence[str] | None = None, pool: Pool | None = None
) -> dict[str, int]:
    """Bring core.fct_observation and core.bridge_observation_source up to date with the statements.

    All is worked out in temporary tables, in parts between which the transaction is ended and begun again (see
    `warehouse.let_go`), and written at the end. The keys of the rows that are not known to fit the table are left in
    the temporary table t_written, and what moved is noted for the edits (see `state.add_moved`).

    Parameters
    ----------
    con
        Connection to the working database, in a transaction that has written nothing yet, or in none.
    changed_articles
        article_ids that were read, read again, changed or withdrawn since the last call; None for all.
    pool
        Works the parts out in other processes, where there are several; without it all is done here.

    Returns
    -------
    dict of str to int
        `observations`, `reported`, `derived` (rows written), `removed` (rows replaced or gone),
            `series` (pairs of indicator
        and place that were rebuilt).
    """
    _link_copies(con, changed_articles)
    _register_reference(con)
    _touch(con, changed_articles)
    touched, last = con.execute("select count(*), coalesce(max(part), -1) from t_touched").fetchall()[0]
    parts = [(MERGE, part) for part in range(last + 1)]
    if pool:
        parts = pool.run(con, parts, ("t_touched", "t_link"))
    _empty_results(con)
    for _, part in parts:
        let_go(con)
        _merge(con, part)
    _derive(con, _derive_rates)
    gather(con, "t_observation", pool, "obs_id")
    gather(con, "t_bridge", pool)
    [(reported, derived)] = con.execute(
        "select count(*) filter (method_id = 'reported'), count(*) filter (method_id <> 'reported') "
        "from all_t_observation"
    ).fetchall()
    let_go(con)
    _write_methods(con)
    _write_copies(con)
    removed = _store(con, everything=changed_articles is None)
    _drop(con)
    log.info("%d series rebuilt: %d reported and %d derived observations", touched, reported, derived)
    return {
        "observations": reported + derived,
        "reported": reported,
        "derived": derived,
        "removed": removed,
        "series": touched,
    }


def work(con: duckdb.DuckDBPyConnection, step: str, part: int) -> dict[str, str | None]:
    """Merge a part in a process of its own, see `parts.work`."""
    _register_reference(con)
    _empty_results(con)
    _merge(con, part)
    return {"t_observation": "core.fct_observation", "t_bridge": None}


def _empty_results(con: duckdb.DuckDBPyConnection) -> None:
    con.execute("create or replace temp table t_observation as from core.fct_observation limit 0")
    con.execute("create or replace temp table t_bridge as from core.bridge_observation_source limit 0")


def _merge(con: duckdb.DuckDBPyConnection, part: int) -> None:
    """Append to t_observation and t_bridge what follows from the statements of a part."""
    con.execute(f"create or replace temp table t_part as select indicator, ref_area from t_touched where part = {part}")
    _collect_statements(con)
    _cluster(con)
    _vintages(con)
    _write_reported(con)
    _derive(con, _derive_previous, _derive_ratios)


def _store(con: duckdb.DuckDBPyConnection, everything: bool) -> int:
    """Put the new observations in the place of the old ones; returns how many those were.

    Notes which are not what they were, or stand on other sources, for those who check them.
    """
    if everything:
        removed = _count(con, "select count(*) from core.fct_observation")
        con.execute("delete from core.bridge_observation_source")
        con.execute("delete from core.fct_observation")
        state.add_moved(con, None)
    else:
        # implied exchange rates hang on the day of publication, not on an indicator
        con.execute(
            """
            create or replace temp table t_old as
            from core.fct_observation o
            where (o.method_id <> 'implied_exchange_rate' and exists (
                    select 1 from t_touched t where t.indicator = o.indicator and t.ref_area = o.ref_area))
                or (o.method_id = 'implied_exchange_rate' and o.time_period in (select day from t_touched_day))
            """
        )
        removed = _count(con, "select count(*) from t_old")
        moved = con.execute(
            """
            select obs_id, indicator, ref_area, time_period from (
                (from t_old except from all_t_observation) union all (from all_t_observation except from t_old)
                union all from t_old where obs_id in (from t_gone)
                union all from all_t_observation where obs_id in (
                    select b.obs_id from all_t_bridge b join core.fct_statement s using (statement_id)
                    where s.article_id in (from t_changed))
            ) group by all order by all
            """
        ).fetchall()
        state.add_moved(con, moved)
        con.execute("delete from core.bridge_observation_source where obs_id in (select obs_id from t_old)")
        con.execute("delete from core.fct_observation where obs_id in (select obs_id from t_old)")
    con.execute("insert into core.fct_observation by name from all_t_observation")
    con.execute("insert into core.bridge_observation_source by name from all_t_bridge")
    return removed


def _count(con: duckdb.DuckDBPyConnection, sql: str) -> int:
    return int(con.execute(sql).fetchall()[0][0])


def _write_methods(con: duckdb.DuckDBPyConnection) -> None:
    columns = ["method_id", "name", "formula", "description"]
    if con.execute(f"select {', '.join(columns)} from core.dim_method order by 1").fetchall() == sorted(METHODS):
        return  # nothing new is nothing written
    con.register("r_method", pd.DataFrame(METHODS, columns=columns))
    con.execute("delete from core.dim_method")
    con.execute("insert into core.dim_method by name select * from r_method")
    con.unregister("r_method")


# --- copies ---------------------------------------------------------------------------------------------------------


def _link_copies(con: duckdb.DuckDBPyConnection, changed: Sequence[str] | None) -> None:
    """t_link: articles that carry the same sentences as an earlier one, which core.bridge_article_copy is to hold.

    Compared by whole sentences: an agency text comes back with another head and foot, seldom with other sentences. Only
    the changed articles and their copies, and the copies of those, are looked at, as no link of others can differ.
    """
    con.execute(
        f"""
        create or replace temp table t_hashed as
        select article_id, hash(lower(trim(text))) as h, length(text) as n
        from core.dim_sentence where length(text) >= {COPY_SENTENCE}
        """
    )
    if changed is None:
        con.execute("create or replace temp table t_changed (article_id varchar)")
        con.execute("create or replace temp table t_focus as select article_id from core.dim_article where is_current")
        _pair(con, everybody=True)
    else:
        _register_ids(con, "t_changed", changed)
        con.execute("create or replace temp table t_focus as from t_changed")
        # who was a copy before, and who is one now: changed articles count here, withdrawn or not
        while True:
            _pair(con, searching=True)
            con.execute(
                f"""
                create or replace temp table t_more as
                select unnest([a, b]) as article_id from t_pair p
                join t_length la on la.article_id = p.a join t_length lb on lb.article_id = p.b
                where p.n >= {COPY_SHARE} * least(la.n, lb.n)
                union
                -- a sentence that becomes boilerplate, or is it no longer, changes what its articles share
                select article_id from t_sentence where h in (
                    select h from t_sentence group by h
                    having count(*) > {COPY_FANOUT}
                        and count(*) filter (article_id not in (from t_changed)) <= {COPY_FANOUT}
                )
                except from t_focus
                """
            )
            if not _count(con, "select count(*) from t_more"):
                break
            con.execute("insert into t_focus from t_more")
        _pair(con)
    con.execute(
        f"""
        create or replace temp table t_copy as
        with ordered as (
            select p.*, la.n as na, lb.n as nb,
                   (coalesce(aa.published_on, date '9999-12-31'), aa.file_name) <= (coalesce(ab.published_on,
                       date '9999-12-31'), ab.file_name) as a_first
            from t_pair p
            join t_length la on la.article_id = p.a join t_length lb on lb.article_id = p.b
            join core.dim_article aa on aa.article_id = p.a and aa.is_current
            join core.dim_article ab on ab.article_id = p.b and ab.is_current
            where p.n >= {COPY_SHARE} * least(la.n, lb.n)
        ),
        directed as (
            select if(a_first, b, a) as article_id, if(a_first, a, b) as original_id, n / least(na, nb) as shared_share
            from ordered
        )
        select d.article_id, arg_min(original_id, (coalesce(published_on, date '9999-12-31'), file_name))
            as original_id,
               arg_min(shared_share, (coalesce(published_on, date '9999-12-31'), file_name)) as shared_share
        from directed d join core.dim_article o on o.article_id = d.original_id and o.is_current
        group by 1
        """
    )
    # a copy of a copy belongs to the first of all
    con.execute(
        """
        update t_copy as t set original_id = c.original_id from (select article_id, original_id from t_copy) c
            where c.article_id = t.original_id
        """
    )
    scope = (
        ""
        if changed is None
        else """
        where article_id in (from t_focus) or original_id in (from t_focus)
           or article_id not in (select article_id from core.dim_article where is_current)
           or original_id not in (select article_id from core.dim_article where is_current)"""
    )
    con.execute(f"create or replace temp table t_old_copy as from core.bridge_article_copy {scope}")
    con.execute(
        """
        create or replace temp table t_link as
        select article_id, original_id from core.bridge_article_copy
        where article_id not in (select article_id from t_old_copy)
        union all select article_id, original_id from t_copy
        """
    )
    con.execute("drop table t_hashed")


def _write_copies(con: duckdb.DuckDBPyConnection) -> None:
    if _count(
        con, "select count(*) from (from t_old_copy except from t_copy union all (from t_copy except from t_old_copy))"
    ):
        con.execute("delete from core.bridge_article_copy where article_id in (select article_id from t_old_copy)")
        con.execute("insert into core.bridge_article_copy by name select * from t_copy order by article_id")


def _pair(con: duckdb.DuckDBPyConnection, *, searching: bool = False, everybody: bool = False) -> None:
    """t_pair: articles of t_focus with others, and the characters of the sentences that both have; t_length: their own.

    While `searching`, changed articles that are withdrawn count too, and a sentence is boilerplate only where it is so
    without the changed ones.
    """
    con.execute(
        f"""
        create or replace temp table t_sentence as
        select article_id, h, max(n) as n from t_hashed
        where (article_id in (select article_id from core.dim_article where is_current)
                {"or article_id in (from t_changed)" if searching else ""})
            {"" if everybody else "and h in (select h from t_hashed where article_id in (from t_focus))"}
        group by all
        """
    )
    counted = "count(*) filter (article_id not in (from t_changed))" if searching else "count(*)"
    con.execute(
        f"""
        create or replace temp table t_pair as
        with common as (
            select h from t_sentence group by h having count(*) > 1 and {counted} <= {COPY_FANOUT}
        ),
        s as (select *, article_id in (from t_focus) as near from t_sentence where h in (from common))
        select x.article_id as a, y.article_id as b, sum(x.n) as n
        from s x join s y on x.h = y.h and x.article_id < y.article_id and (x.near or y.near)
        group by all
        """
    )
    con.execute(
        """
        create or replace temp table t_length as
        select article_id, sum(n) as n from (
            select article_id, h, max(n) as n from t_hashed
            where article_id in (select a from t_pair union select b from t_pair)
            group by all
        ) group by 1
        """
    )


def _register_ids(con: duckdb.DuckDBPyConnection, table: str, ids: Iterable[str] | None) -> None:
    frame = pd.DataFrame({"article_id": pd.Series(list(ids or ()), dtype="str")})
    con.register("r_ids", frame)
    con.execute(f"create or replace temp table {table} as select distinct article_id from r_ids")
    con.unregister("r_ids")


# --- what to rebuild ------------------------------------------------------------------------------------------------


def _register_reference(con: duckdb.DuckDBPyConnection) -> None:
    """Formulas between indicators as a temporary table."""
    con.register("r_ratio", relations.ratios())
    con.execute("create or replace temp table t_ratio as select * from r_ratio")
    con.unregister("r_ratio")
    con.register("r_kin", relations.kin(formulas_only=True))
    con.execute("create or replace temp table t_kin as select * from r_kin")
    con.unregister("r_kin")
    con.register("r_constant", relations.constant_prices())
    con.execute("create or replace temp table t_constant as select indicator::varchar as indicator from r_constant")
    con.unregister("r_constant")


def _touch(con: duckdb.DuckDBPyConnection, changed: Sequence[str] | None) -> None:
    """t_touched: the pairs of indicator and place to rebuild, those of the changed articles and what is computed from
    them, in parts of some statements; t_touched_day: the days whose exchange rates are to be worked out again."""
    if changed is None:
        con.execute(
            """
            create or replace temp table t_direct as
            select distinct indicator, ref_area from core.fct_statement
            where indicator is not null and ref_area is not null
            """
        )
        con.execute(
            """
            create or replace temp table t_touched_day as
            select distinct strftime(published_on, '%Y-%m-%d') as day from core.dim_article
                where published_on is not null
            """
        )
    else:
        # a statement's id is its article's with its place; the statement itself may be gone
        con.execute(
            """
            create or replace temp table t_gone as
            select distinct obs_id from core.bridge_observation_source
            where rtrim(statement_id, '0123456789') in (select article_id || '-' from t_changed)
            """
        )
        # a copy changes how many sources its twins' figures have
        con.execute(
            """
            create or replace temp table t_direct as
            select indicator, ref_area from core.fct_statement s
            where indicator is not null and ref_area is not null
              and s.article_id in (from t_focus)
            union
            select indicator, ref_area from core.fct_observation where obs_id in (from t_gone)
                and method_id <> 'implied_exchange_rate'
            """
        )
        con.execute(
            """
            create or replace temp table t_touched_day as
            select distinct strftime(published_on, '%Y-%m-%d') as day from core.dim_article
            where article_id in (from t_changed) and published_on is not null
            union select time_period from core.fct_observation where obs_id in (from t_gone)
                and method_id = 'implied_exchange_rate'
            """
        )
    con.execute(
        f"""
        create or replace temp table t_touched as
        with touched as (
            select distinct other.indicator, d.ref_area
            from t_direct d join t_kin own on own.indicator = d.indicator join t_kin other on other.kin = own.kin
            union select indicator, ref_area from t_direct
        ),
        counted as (
            select coalesce(k.kin, t.indicator) as kin, t.indicator, t.ref_area, coalesce(s.n, 0) as n
            from touched t left join t_kin k on k.indicator = t.indicator
            left join (select indicator, ref_area, count(*) as n from core.fct_statement semi join touched
                using (indicator, ref_area) group by all) s
                on s.indicator = t.indicator and s.ref_area = t.ref_area
        )
        select indicator, ref_area, ((sum(n) over (order by kin, ref_area) - sum(n) over (partition by kin, ref_area))
            // {MERGED})::integer as part
        from counted
        """
    )


# --- statements to reported observations ----------------------------------------------------------------------------


def _collect_statements(con: duckdb.DuckDBPyConnection) -> None:
    """t_s: the statements to merge, in the indicator's unit, with their interval, key and source."""
    # what a window holds should be narrow: no quotes and subjects
    con.execute(
        """
        create or replace temp table t_statement as
        select statement_id, article_id, char_start, char_end, value, value_low, value_high, revision, indicator,
            breakdown, ref_area, time_period, freq, statement_kind, unit_measure, scenario, comparison_basis, qualifier,
            applies_to, confidence
        from core.fct_statement s semi join t_part t on t.indicator = s.indicator and t.ref_area = s.ref_area
        """
    )
    # "20-21 billion yuan" is told as two figures, one for each end: together they are one interval
    con.execute(
        f"""
        create or replace temp table t_range as
        with followed as (
            select statement_id, char_end, lead(statement_id) over w as next_id, lead(char_start) over w as next_start
            from t_statement window w as (partition by article_id order by char_start)
        ),
        -- few stand so close: only these are looked at with all that they tell
        ends as (
            select s, n from (from followed where next_start - char_end between 0 and {RANGE_GAP}) f
            join t_statement s on s.statement_id = f.statement_id join t_statement n on n.statement_id = f.next_id
        ),
        ranges as (
            select s.statement_id as first_id, n.statement_id as last_id,
                   least(coalesce(s.value_low, s.value), coalesce(n.value_low, n.value)) as low,
                   greatest(coalesce(s.value_high, s.value), coalesce(n.value_high, n.value)) as high
            from ends
            where abs(n.value) > abs(s.value) and n.value * s.value >= 0
              and s.revision is null and n.revision is null
              and n.indicator = s.indicator and n.breakdown is not distinct from s.breakdown
              and n.ref_area = s.ref_area and n.time_period = s.time_period
              and n.statement_kind = s.statement_kind and n.unit_measure = s.unit_measure
              and n.scenario = s.scenario and n.comparison_basis is not distinct from s.comparison_basis
        )
        select first_id as statement_id, low, high from ranges union all select last_id, low, high from ranges
        """
    )
    con.execute(
        """
        create or replace temp table t_raw as
        select s.statement_id, s.article_id, s.char_start, a.published_on,
               coalesce(c.original_id, s.article_id) as source_id,
               s.indicator, coalesce(s.breakdown, '_T') as breakdown, s.ref_area, s.time_period, s.freq,
               s.statement_kind as measure, s.scenario, s.comparison_basis, s.qualifier, s.revision, s.applies_to,
               s.confidence,
               if(convert, di.unit_measure, s.unit_measure) as unit_measure,
               di.stock_flow = 'stock' and s.statement_kind <> 'change' as stock,
               s.value * f as value, coalesce(r.low, s.value_low, s.value) * f as low, coalesce(r.high,
                   s.value_high, s.value) * f as high
        from t_statement s
        left join t_range r on r.statement_id = s.statement_id
        join core.dim_article a on a.article_id = s.article_id and a.is_current
        left join t_link c on c.article_id = s.article_id
        left join core.dim_indicator di on di.indicator = s.indicator
        left join core.dim_unit su on su.unit_measure = s.unit_measure
        left join core.dim_unit iu on iu.unit_measure = di.unit_measure,
        lateral (select s.unit_measure <> di.unit_measure and su.dimension = iu.dimension and su.factor is not null
                        and iu.factor is not null and su.dimension <> 'currency' is true as convert) cv,
        lateral (select if(coalesce(convert, false), su.factor / iu.factor, 1.0) as f) cf
        where s.time_period is not null and s.value is not null
          and s.statement_kind in ('level', 'change', 'share', 'multiple') and s.scenario in ('actual', 'target')
        """
    )
    _register_periods(con, "select distinct time_period, comparison_basis from t_raw")
    con.execute(
        f"""
        create or replace temp table t_s as
        with bounded as (
            select r.* exclude (low, high, time_period, freq),
                   if(stock and year_end is not null, year_end, r.time_period) as time_period,
                   if(stock and year_end is not null, 'A', r.freq) as freq,
                   case when qualifier = 'more_than' then if(value < 0, '-infinity', low)
                        when qualifier = 'less_than' then if(value < 0, low,
                            if(unit_measure = 'percentage_point' or measure = 'change', '-infinity'::double, 0))
                        when qualifier = 'approx' then least(low, value - loose * abs(value))
                            else low end::double as low,
                   case when qualifier = 'more_than' then if(value < 0, high, 'infinity')
                        when qualifier = 'less_than' then if(value < 0, 0, high)
                        when qualifier = 'approx' then greatest(high, value + loose * abs(value))
                            else high end::double as high
            from t_raw r join t_period p on p.time_period = r.time_period and p.comparison_basis is not distinct
                from r.comparison_basis,
            lateral (select if(measure in ('multiple', 'share'), {APPROXIMATE_RATIO}, {APPROXIMATE}) as loose) lo
        )
        select *, row_number() over (order by article_id, char_start, statement_id) as sid,
               md5(concat_ws('|', indicator, breakdown, ref_area, time_period, coalesce(freq, ''), measure,
                   coalesce(unit_measure, ''),
                             scenario, coalesce(comparison_basis, ''))) as digest,
               -- a number is what all is joined and sorted by; ids are made of the words
               hash(digest) as key
        from bounded
        """
    )
    con.execute("drop table t_raw")


def _register_periods(con: duckdb.DuckDBPyConnection, source: str) -> None:
    """t_period: what a period code means, for the distinct pairs of period and basis that `source` selects."""
    pairs = con.execute(source).fetchall()
    # a stock of a year's end becomes the year's, which nobody else need tell
    pairs += [(_year_end(period), basis) for period, basis in pairs if _year_end(period)]
    table = []
    for period, basis in dict.fromkeys(pairs):
        first, last = periods.days(period) or (None, None)
        table.append((period, basis, first, last, _year_end(period), periods.base_period(period, basis)))
    frame = pd.DataFrame(
        table, columns=["time_period", "comparison_basis", "period_start", "period_end", "year_end", "base_period"]
    )
    con.register("r_period", frame)
    con.execute(
        """
        create or replace temp table t_period as
        select time_period::varchar as time_period, comparison_basis::varchar as comparison_basis,
            period_start::date as period_start,
               period_end::date as period_end, year_end::varchar as year_end, base_period::varchar as base_period
        from r_period
        """
    )
    con.unregister("r_period")


def _year_end(period: str) -> str | None:
    """The year that a day is the last one of."""
    return period[:4] if period.endswith("-12-31") and "/" not in period and periods.days(period) else None


def _cluster(con: duckdb.DuckDBPyConnection) -> None:
    """t_member: each statement with its era (number of revisions until then) and its cluster of agreeing statements."""
    # An unmarked figure beside one marked "before" in the same article is the figure after.
    con.execute(
        """
        create or replace temp table t_revision as
        with own as (
            select key, article_id, published_on, bool_or(revision = 'before') as has_before,
                bool_or(revision = 'after') as has_after
            from t_s where published_on is not null group by all having has_before or has_after
        )
        select s.sid, s.key, s.published_on
        from t_s s join own o on o.key = s.key and o.article_id = s.article_id
        where s.revision = 'after' or (o.has_before and not coalesce(o.has_after, false) and s.revision is null)
        """
    )
    con.execute(
        """
        create or replace temp table t_era as
        select key, published_on, row_number() over (partition by key order by published_on) as era
        from (select distinct key, published_on from t_revision)
        """
    )
    con.execute(
        f"""
        create or replace temp table t_left as
        select s.sid, s.key, s.low, s.high, s.published_on, {WIDTH} as width,
               greatest(coalesce(e.era, 0) - if(s.revision = 'before', 1, 0), 0) as era,
               s.sid in (select sid from t_revision) as is_after
        from t_s s asof left join t_era e on e.key = s.key and s.published_on >= e.published_on
        """
    )
    con.execute("create or replace temp table t_member (sid bigint, key ubigint, era bigint, cluster integer)")
    for number in range(ROUNDS):
        left = _count(con, "select count(*) from t_left")
        if not left:
            break
        last = number == ROUNDS - 1
        con.execute(
            """
            create or replace temp table t_core as
            select key, era, first(low order by is_after desc, width, published_on nulls last, sid) as low,
                   first(high order by is_after desc, width, published_on nulls last, sid) as high
            from t_left group by key, era
            """
        )
        agrees = f"l.low <= c.high + {iv.SLACK} * abs(c.high) and c.low <= l.high + {iv.SLACK} * abs(l.high)"
        con.execute(
            f"""
            insert into t_member
            select l.sid, l.key,
                l.era, {number if not last else ALONE}
            from t_left l join t_core c on c.key = l.key and c.era = l.era
            {"" if last else f"where {agrees}"}
            """
        )
        if last:
            break
        con.execute(
            "create or replace temp table t_rest as select l.* from t_left l anti join t_member m on m.sid = l.sid"
        )
        con.execute("create or replace temp table t_left as select * from t_rest")


def _vintages(con: duckdb.DuckDBPyConnection) -> None:
    """t_obs: one row a cluster, with value, vintage and validity; t_source: its statements."""
    # A figure of an older era, told again after a revision: it supports the old vintage.
    con.execute(
        f"""
        create or replace temp table t_cluster as
        select m.key, m.era, m.cluster, first(s.sid order by {WIDTH}, s.published_on nulls last, s.sid) as best,
               bool_or(s.sid in (select sid from t_revision)) as is_after,
               count(distinct s.source_id) as source_count,
               max(s.confidence) as confidence,
               min(s.published_on) as first_told,
               min(s.published_on) filter (where s.revision is distinct from 'before') as first_own,
               min(s.published_on) filter (where s.revision = 'before') as superseded_on
        from t_member m join t_s s on s.sid = m.sid group by all
        """
    )
    con.execute(
        f"""
        create or replace temp table t_repeat as
        select n.key, n.era, n.cluster, max_by(o.era, o.era) as old_era, max_by(o.cluster, (o.era, -o.cluster))
            as old_cluster
        from t_cluster n
        join t_s ns on ns.sid = n.best
        join t_cluster o on o.key = n.key and o.era < n.era
        join t_s os on os.sid = o.best
        where n.era > 0 and not n.is_after
          and ns.low <= os.high + {iv.SLACK} * abs(os.high) and os.low <= ns.high + {iv.SLACK} * abs(ns.high)
        group by all
        """
    )
    if _count(con, "select count(*) from t_repeat"):
        con.execute(
            """
            update t_member set era = r.old_era, cluster = r.old_cluster
            from t_repeat r where r.key = t_member.key and r.era = t_member.era and r.cluster = t_member.cluster
            """
        )
        con.execute(
            f"""
            create or replace temp table t_cluster as
            select m.key, m.era, m.cluster, first(s.sid order by {WIDTH}, s.published_on nulls last,
                s.sid) as best,
                   bool_or(s.sid in (select sid from t_revision)) as is_after,
                   count(distinct s.source_id) as source_count,
                   max(s.confidence) as confidence,
                   min(s.published_on) as first_told,
                   min(s.published_on) filter (where s.revision is distinct from 'before') as first_own,
                   min(s.published_on) filter (where s.revision = 'before') as superseded_on
            from t_member m join t_s s on s.sid = m.sid group by all
            """
        )
    # valid_from of a figure known only from its correction: the day after its period, when it can first have been known
    con.execute(
        f"""
        create or replace temp table t_obs as
        with placed as (
            select c.*, s.article_id, s.measure, s.value, s.low, s.high, n.published_on as closed_on,
                e.published_on as opened_on, p.period_end
            from t_cluster c
            join t_s s on s.sid = c.best
            join (select distinct time_period, period_end from t_period
                  union select distinct year_end, period_end from t_period where year_end is not null) p
                      on p.time_period = s.time_period
            left join t_era e on e.key = c.key and e.era = c.era
            left join t_era n on n.key = c.key and n.era = c.era + 1
        ),
        dated as (
            select *, measure = 'level'
                       and abs(value) < {PART} * max(abs(value)) over (partition by key, era, article_id) as is_part,
                   {WIDTH.replace("s.", "")} as width,
                   coalesce(closed_on, superseded_on) as valid_to,
                   case when is_after then opened_on
                        when first_own is not null and (coalesce(closed_on,
                            superseded_on) is null or first_own < coalesce(closed_on, superseded_on)) then first_own
                        else least(coalesce(period_end + 1, first_told), coalesce(closed_on, superseded_on,
                            first_told) - 1) end as valid_from
            from placed
        ),
        -- numbers and days only: what a window sorts should be narrow
        ordered as (
            select key, era, cluster, best, source_count, confidence,
               valid_from::date as valid_from, valid_to::date as valid_to,
               row_number() over (partition by key order by era, is_after desc, source_count desc, is_part, width,
                   first_told nulls last, best) as vintage,
               row_number() over (partition by key, era order by is_after desc, source_count desc, is_part, width,
                   first_told nulls last, best) as place
            from dated
        )
        select o.*, s.statement_id, s.article_id, s.indicator, s.breakdown, s.ref_area, s.time_period, s.freq,
            s.measure, s.unit_measure, s.scenario, s.comparison_basis, s.value, s.low, s.high,
            left(md5(s.digest || '|' || vintage), 16) as obs_id
        from ordered o join t_s s on s.sid = o.best
        """
    )


def _write_reported(con: duckdb.DuckDBPyConnection) -> None:
    con.execute(
        """
        insert into t_observation by name
        select obs_id, indicator, breakdown, ref_area, time_period, freq, measure, unit_measure, scenario,
            comparison_basis,
               value as obs_value, if(isinf(low), null, low) as obs_value_low, if(isinf(high), null, high)
                   as obs_value_high,
               case when place > 1 then 'U' when scenario = 'target' then 'F' else 'A' end as obs_status,
               'reported' as method_id, vintage::integer as vintage, valid_from, valid_to, valid_to is null
                   as is_current,
               source_count::integer as source_count, confidence
        from t_obs order by indicator, breakdown, ref_area, time_period, measure, vintage
        """
    )
    # those that contradict the value shown first are its sources too, as dissent
    con.execute(
        """
        insert into t_bridge by name
        select o.obs_id, s.statement_id, null::varchar as source_obs_id, 'value' as role, true as agrees
        from t_member m join t_obs o on o.key = m.key and o.era = m.era and o.cluster = m.cluster join t_s s
            on s.sid = m.sid
        union all
        select f.obs_id, s.statement_id, null, 'value', false
        from t_member m join t_obs o on o.key = m.key and o.era = m.era and o.cluster = m.cluster and o.place > 1
        join t_obs f on f.key = o.key and f.era = o.era and f.place = 1
        join t_s s on s.sid = m.sid
        order by 1, 2
        """
    )


# --- derived observations -------------------------------------------------------------------------------------------


def _derive(con: duckdb.DuckDBPyConnection, *ways: Callable[[duckdb.DuckDBPyConnection], None]) -> None:
    """Write what is derived in some ways."""
    con.execute(
        """
        create or replace temp table t_derived (
            method_id varchar, indicator varchar, breakdown varchar, ref_area varchar, time_period varchar,
                freq varchar, measure varchar,
            unit_measure varchar, scenario varchar, value double, low double, high double, valid_from date,
                valid_to date,
            left_obs varchar, left_role varchar, right_obs varchar, right_role varchar, left_statement varchar,
                right_statement varchar, confidence double)
        """
    )
    for derive in ways:
        derive(con)
    con.execute(
        """
        create or replace temp table t_numbered as
        select *, row_number() over (partition by method_id, indicator, breakdown, ref_area, time_period, freq,
            measure, unit_measure, scenario
                                     order by valid_from nulls first, valid_to nulls last, left_obs, right_obs,
                                         left_statement, right_statement) as vintage,
            left(md5(concat_ws('|', method_id, indicator, breakdown, ref_area, time_period, coalesce(freq, ''), measure,
                coalesce(unit_measure, ''), scenario, vintage::varchar)), 16) as obs_id
        from t_derived
        """
    )
    con.execute(
        """
        insert into t_observation by name
        select obs_id, indicator, breakdown, ref_area, time_period, freq, measure, unit_measure, scenario,
            null::varchar as comparison_basis,
               value as obs_value, if(isinf(low), null, low) as obs_value_low, if(isinf(high), null, high)
                   as obs_value_high,
               'E' as obs_status, method_id, vintage::integer as vintage, valid_from, valid_to, valid_to is null
                   as is_current,
               0 as source_count, confidence
        from t_numbered order by method_id, indicator, breakdown, ref_area, time_period, vintage
        """
    )
    con.execute(
        """
        insert into t_bridge by name
        select obs_id, left_statement as statement_id, left_obs as source_obs_id, left_role as role, true
            as agrees from t_numbered
        union all
        select obs_id, right_statement, right_obs, right_role, true from t_numbered
        order by 1, 4
        """
    )


def _numbers(con: duckdb.DuckDBPyConnection, sql: str) -> dict[str, np.ndarray]:
    """Columns of a query as float arrays, null as nan."""
    columns = con.execute(sql).fetchnumpy()
    return {name: np.ma.filled(np.ma.asarray(values).astype(np.float64), np.nan) for name, values in columns.items()}


def _give_back(
    con: duckdb.DuckDBPyConnection, table: str, row: np.ndarray, value: iv.Floats, bounds: iv.Interval
) -> None:
    """The results by row number as a temporary table; rows without a finite value or bound are left out:
    "more than 10 billion" gives no average."""
    frame = pd.DataFrame({"row": row.astype(np.int64), "value": value, "low": bounds.low, "high": bounds.high})
    con.register("r_result", frame[np.isfinite(frame).all(axis=1)])
    con.execute(f"create or replace temp table {table} as select * from r_result")
    con.unregister("r_result")


def _derive_previous(con: duckdb.DuckDBPyConnection) -> None:
    """The base period's value from a value and its change: 6,277 after +66.7 percent was 3,765 or 3,766."""
    con.execute(
        "create or replace temp table t_told as select m.sid, o.obs_id, o.key, o.era, o.cluster from t_member "
        "m join t_obs o using (key, era, cluster)"
    )
    con.execute(
        """
        create or replace temp table t_change as
        with linked as (
            select distinct c.obs_id as change_obs, l.obs_id as level_obs
            from t_told ct join t_s cs on cs.sid = ct.sid and cs.measure in ('change', 'multiple')
            join t_s ls on ls.statement_id = cs.applies_to and ls.measure in ('level', 'share')
            join t_told lt on lt.sid = ls.sid
            join t_obs c on c.obs_id = ct.obs_id join t_obs l on l.obs_id = lt.obs_id
        ),
        -- a change told without its level belongs to the level of the same series
        unlinked as (
            select c.obs_id, l.obs_id from t_obs c
            join t_obs l on l.indicator = c.indicator and l.breakdown = c.breakdown and l.ref_area = c.ref_area
                and l.time_period = c.time_period
                        and l.scenario = c.scenario
                        and l.measure = if(c.unit_measure = 'percentage_point', 'share', 'level')
                        and l.valid_to is null and l.place = 1
            where c.measure in ('change', 'multiple') and c.valid_to is null
                and c.obs_id not in (select change_obs from linked)
        )
        select * from linked union select * from unlinked
        """
    )
    con.execute(
        """
        create or replace temp table t_linked as
        select t.level_obs, t.change_obs, l.indicator, l.ref_area, l.time_period, l.freq, l.unit_measure,
            l.value, l.low, l.high, c.indicator as change_indicator, c.ref_area as change_area, c.measure,
            c.unit_measure as change_unit, c.comparison_basis,
            c.value as change, c.low as change_low, c.high as change_high
        from t_change t join t_obs l on l.obs_id = t.level_obs join t_obs c on c.obs_id = t.change_obs
        """
    )
    # apart, as the planner would rather let all figures of a place meet all its changes
    con.execute(
        """
        create or replace temp table t_previous as
        select row_number() over () as row, level_obs, change_obs,
               case when measure = 'multiple' then 0 when change_unit = 'percent'
                   and unit_measure <> 'percent' then 1 else 2 end as kind,
               value, low, high, change, change_low, change_high, unit_measure = '1' as whole,
               p.base_period, if(c.comparison_basis = 'yoy', freq, if(length(p.base_period) = 4, 'A',
                   if(length(p.base_period) = 7, 'M', 'D'))) as base_freq
        from t_linked c
        join t_period p on p.time_period = c.time_period and p.comparison_basis is not distinct from c.comparison_basis
        where p.base_period is not null and indicator = change_indicator and ref_area = change_area
          and not (change_unit = 'percent' and indicator in (select indicator from t_constant))
          and (measure = 'multiple' or change_unit = 'percent'
               or change_unit = unit_measure or (change_unit = 'percentage_point' and unit_measure = 'percent'))
        """
    )
    n = _numbers(
        con,
        "select row, kind, value, low, high, change, change_low, change_high, whole::integer as whole from "
        "t_previous order by row",
    )
    level, change = iv.Interval.of(n["low"], n["high"]), iv.Interval.of(n["change_low"], n["change_high"])
    point, rate = iv.Interval.of(n["value"]), iv.Interval.of(n["change"])
    kinds = n["kind"]
    bounds, middle = (
        iv.Interval.of(
            np.select([kinds == 0, kinds == 1], [(a / b).low, iv.base_before(a, b).low], (a - b).low),
            np.select([kinds == 0, kinds == 1], [(a / b).high, iv.base_before(a, b).high], (a - b).high),
        )
        for a, b in ((level, change), (point, rate))
    )
    whole = bounds.whole_numbers()
    counted = n["whole"] == 1
    bounds = iv.Interval(np.where(counted, whole.low, bounds.low), np.where(counted, whole.high, bounds.high))
    value = np.where(counted, np.round(middle.low), middle.low)
    value = np.minimum(np.maximum(value, bounds.low), bounds.high)
    usable = ~np.isnan(bounds.low) & (bounds.low > -np.inf)
    _give_back(con, "t_result", n["row"], np.where(usable, value, np.nan), bounds)
    # one base a level: the tightest of what percentage, difference and multiple say
    con.execute(
        """
        insert into t_derived
        select 'implied_previous_value', l.indicator, l.breakdown, l.ref_area, p.base_period, p.base_freq,
            l.measure, l.unit_measure,
               case when l.scenario = 'target' and bp.period_start > l.valid_from then 'target' else 'actual' end,
               r.value, r.low, r.high, greatest(l.valid_from, c.valid_from), least(l.valid_to, c.valid_to),
               p.level_obs, 'level', p.change_obs, 'rate', null, null, least(l.confidence, c.confidence)
        from t_previous p join t_result r on r.row = p.row
        join t_obs l on l.obs_id = p.level_obs join t_obs c on c.obs_id = p.change_obs
        left join (select time_period, min(period_start) as period_start from t_period group by 1) bp
            on bp.time_period = p.base_period
        qualify row_number() over (partition by p.level_obs, p.base_period order by r.high - r.low, p.change_obs) = 1
        """
    )


def _derive_ratios(con: duckdb.DuckDBPyConnection) -> None:
    """Averages, leverage and shares: a quotient of two levels of one place and period."""
    con.execute(
        """
        create or replace temp table t_quotient as
        with levels as (select * from t_obs where measure = 'level' and place = 1),
        pairs as (
            select f.method_id, f.result_indicator as indicator, n.breakdown, n.ref_area, n.time_period,
                n.freq, f.measure, f.unit_measure, n.scenario,
                   n.obs_id as left_obs, 'numerator' as left_role, d.obs_id as right_obs, 'denominator'
                       as right_role, f.factor,
                   n.value, n.low, n.high, d.value as value2, d.low as low2, d.high as high2,
                   greatest(n.valid_from, d.valid_from) as valid_from, least(n.valid_to, d.valid_to) as valid_to,
                   least(n.confidence, d.confidence) as confidence
            from t_ratio f
            join levels n on n.indicator = f.numerator_indicator and n.breakdown = coalesce(f.breakdown, n.breakdown)
            join levels d on d.indicator = f.denominator_indicator and d.breakdown = n.breakdown
                and d.ref_area = n.ref_area
                         and d.time_period = n.time_period and d.scenario = n.scenario
            where f.derive
            -- where several quotients tell one thing, that of figures told together counts
            qualify row_number() over (
                partition by f.method_id, f.result_indicator, n.breakdown, n.ref_area, n.time_period, n.scenario,
                    least(n.valid_to, d.valid_to)
                order by n.article_id = d.article_id desc, f.numerator_indicator, f.denominator_indicator,
                    n.obs_id, d.obs_id
            ) = 1
            union all
            select 'share_of_total', p.indicator, p.breakdown, p.ref_area, p.time_period,
                p.freq, 'share', 'percent', p.scenario,
                   p.obs_id, 'part', w.obs_id, 'whole', 100.0, p.value, p.low, p.high, w.value, w.low, w.high,
                   greatest(p.valid_from, w.valid_from), least(p.valid_to, w.valid_to),
                   least(p.confidence, w.confidence)
            from levels p join levels w on w.indicator = p.indicator and w.breakdown = '_T' and w.ref_area = p.ref_area
                 and w.time_period = p.time_period and w.scenario = p.scenario and w.unit_measure = p.unit_measure
            left join core.dim_indicator i on i.indicator = p.indicator
            where p.breakdown <> '_T' and coalesce(i.stock_flow, '') in ('stock', 'flow')
        )
        select row_number() over () as row, * from pairs
        where valid_to is null or valid_from < valid_to
        """
    )
    n = _numbers(con, "select row, factor, value, low, high, value2, low2, high2 from t_quotient order by row")
    bounds = iv.Interval.of(n["low"], n["high"]) / iv.Interval.of(n["low2"], n["high2"])
    factor = n["factor"]
    with np.errstate(divide="ignore", invalid="ignore"):
        value = factor * n["value"] / n["value2"]
    _give_back(con, "t_result", n["row"], value, iv.Interval(bounds.low * factor, bounds.high * factor))
    con.execute(
        """
        insert into t_derived
        select method_id, indicator, breakdown, ref_area, time_period, freq, measure, unit_measure, scenario,
            r.value, r.low, r.high,
               valid_from, valid_to, left_obs, left_role, right_obs, right_role, null, null, confidence
        from t_quotient q join t_result r on r.row = q.row
        """
    )


def _derive_rates(con: duckdb.DuckDBPyConnection) -> None:
    """The rate behind an amount told in two currencies: 23.6 billion yuan ($3.52 billion) is 6.68 to 6.73 a dollar."""
    # an "about" before the other currency is the rounding of the conversion: its digits are as good as others
    con.execute(
        """
        create or replace temp table t_equivalent as
        with article as (
            select article_id, published_on from core.dim_article
            where is_current and strftime(published_on, '%Y-%m-%d') in (select day from t_touched_day)
        ),
        told as (
            -- yuan a dollar, yuan a euro: the renminbi is quoted, whichever way round the article tells the two
            select if(e.unit_measure = 'CNY', e, l) as n, if(e.unit_measure = 'CNY', l, e) as d, a.published_on
            from core.fct_statement e
            join article a on a.article_id = e.article_id
            join core.fct_statement l on l.article_id = e.article_id and l.statement_id = e.applies_to
            join core.dim_unit lu on lu.unit_measure = l.unit_measure and lu.dimension = 'currency'
            join core.dim_unit eu on eu.unit_measure = e.unit_measure and eu.dimension = 'currency'
            where e.statement_kind = 'equivalent' and l.unit_measure <> e.unit_measure and e.value > 0 and l.value > 0
        )
        select row_number() over () as row, n.statement_id
            as left_statement, d.statement_id as right_statement,
               least(n.confidence, d.confidence) as confidence,
               strftime(published_on, '%Y-%m-%d') as day, published_on, n.unit_measure || '/' || d.unit_measure
                   as unit_measure,
               n.value, coalesce(n.value_low, n.value) as low, coalesce(n.value_high, n.value) as high,
               d.value as value2, coalesce(d.value_low, d.value) as low2, coalesce(d.value_high, d.value) as high2
        from told
        """
    )
    n = _numbers(con, "select row, value, low, high, value2, low2, high2 from t_equivalent order by row")
    bounds = iv.Interval.of(n["low"], n["high"]) / iv.Interval.of(n["low2"], n["high2"])
    _give_back(con, "t_result", n["row"], n["value"] / n["value2"], bounds)
    con.execute(
        """
        insert into t_derived
        select 'implied_exchange_rate', i.indicator, '_T', 'CN', e.day, 'D', 'level', e.unit_measure, 'actual',
            r.value, r.low, r.high,
               e.published_on, null, null, 'numerator', null, 'denominator', left_statement, right_statement,
               e.confidence
        from t_equivalent e join t_result r on r.row = e.row
        join core.dim_indicator i on i.indicator = 'EXCHANGE_RATE_' || split_part(e.unit_measure, '/', 2)
        """
    )


def _drop(con: duckdb.DuckDBPyConnection) -> None:
    """Temporary tables hold memory as long as the connection lives."""
    tables = (
        "t_changed t_focus t_more t_sentence t_length t_pair t_copy t_old_copy t_link t_ratio t_kin t_constant "
        "t_touched t_touched_day t_gone t_direct t_part t_old t_observation t_bridge t_statement t_range t_s t_raw "
        "t_period t_revision t_era t_left t_rest t_core t_member t_cluster t_repeat t_obs t_derived t_numbered t_told "
        "t_change t_linked t_previous t_quotient t_equivalent t_result"
    )
    for view in ("all_t_observation", "all_t_bridge"):
        con.execute(f"drop view if exists temp.{view}")
    for table in tables.split():
        con.execute(f"drop table if exists temp.{table}")
