"""Validation: the edits' outcomes as a table, and one asset check a family of rules.

The rules are `validation/edits.py`'s business.
"""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import dagster as dg

from imtech_pipeline import state
from imtech_pipeline.assets.metadata import asset_key, numbers, table_facts, table_spec
from imtech_pipeline.assets.resources import EngineResource, WarehouseResource
from imtech_pipeline.assets.rows import check_written
from imtech_pipeline.progress import report

if TYPE_CHECKING:
    import duckdb

    from imtech_pipeline.parts import Pool

STAGE = "validation"
STEP = "Checking the facts against each other"
TABLE = "core.fct_validation"
TABLES = ("core.dim_rule", TABLE, "core.fct_finding", "core.bridge_finding_fact")
SOURCES = ("core.fct_observation", "core.bridge_observation_source", "core.dim_area", "core.dim_rule")

INVARIANTS_CHECK = "tables_fit_together"

ROWS_SHOWN = 20


@cache
def families() -> dict[str, str]:
    """Return the families of rules by the names of their checks."""
    from imtech_pipeline.validation.edits import FAMILIES

    return {re.sub(r"\W+", "_", family): family for family in FAMILIES}


def check_specs() -> list[dg.AssetCheckSpec]:
    """Describe one asset check a family of rules, and the one that stops a run.

    A figure that cannot be true makes the check of its family an error, but must not keep every other figure from being
    published. Tables that do not fit together do.
    """
    return [
        dg.AssetCheckSpec(
            name=INVARIANTS_CHECK,
            asset=asset_key(TABLE),
            description="The tables fit together: ids are unique, every statement has its numeral and its article.",
            blocking=True,
        ),
        *(
            dg.AssetCheckSpec(
                name=name,
                asset=asset_key(TABLE),
                description=f"Findings of the rules of the family '{family}'. The rules stand in core.dim_rule.",
            )
            for name, family in families().items()
        ),
    ]


def build_validation() -> dg.AssetsDefinition:
    """Return the asset of the edits' outcomes with its checks."""

    @dg.multi_asset(
        name="validation",
        specs=[
            table_spec("core.dim_rule", group="catalogue"),
            table_spec(TABLE, group="validation", deps=SOURCES),
            table_spec("core.fct_finding", group="validation", deps=[TABLE]),
            table_spec("core.bridge_finding_fact", group="validation", deps=["core.fct_finding"]),
        ],
        check_specs=check_specs(),
    )
    def validation(
        context: dg.AssetExecutionContext, warehouse: WarehouseResource, engine: EngineResource
    ) -> Iterator[dg.MaterializeResult[None] | dg.AssetCheckResult]:
        """Check the facts against each other and against what is known."""
        report(STEP)
        with warehouse.transaction() as con, engine.pool(warehouse.warehouse, STEP, state.waiting(con, STAGE)) as pool:
            counts = refresh(con, pool)
            note = _note(counts)
            facts = {name: table_facts(con, name, note=note) for name in TABLES if name != TABLE}
            facts[TABLE] = table_facts(
                con,
                TABLE,
                preview=f"select severity, rule_id, message, action from {TABLE} where outcome = 'fail' order by 1, 2",
                chart=(
                    "Findings by family of rules",
                    f"select rule_family, count(*) from {TABLE} join core.dim_rule using (rule_id) "
                    "where outcome = 'fail' group by 1 order by 2 desc, 1",
                ),
                note=note,
            ) | numbers(_outcomes(con))
            results = [_invariants(con), *_checks(con)]
        context.log.info(note)
        for name in TABLES:
            yield dg.MaterializeResult(asset_key=asset_key(name), metadata=facts[name])
        yield from results

    return validation


def refresh(con: "duckdb.DuckDBPyConnection", pool: "Pool | None" = None) -> dict[str, int]:
    """Bring the outcomes up to date; returns what was done, nothing where nothing has changed."""
    from imtech_pipeline.validation import edits

    if state.is_up_to_date(con, STAGE):
        return {}
    counts = edits.refresh(con, state.changed(con, STAGE), pool)
    check_written(con, TABLE, "validation_id")
    state.mark_made(con, STAGE)
    return counts


def _outcomes(con: "duckdb.DuckDBPyConnection") -> dict[str, int]:
    counts = dict(con.execute(f"select outcome, count(*) from {TABLE} group by 1").fetchall())
    return {"passed": counts.get("pass", 0), "findings": counts.get("fail", 0), "not_applicable": counts.get("na", 0)}


def _note(counts: dict[str, int]) -> str:
    if not counts:
        return "Nothing has changed"
    outcomes = sum(counts.get(outcome, 0) for outcome in ("pass", "fail", "na"))
    return f"{counts.get('fail', 0):,} findings among {outcomes:,} outcomes"


def _invariants(con: "duckdb.DuckDBPyConnection") -> dg.AssetCheckResult:
    """Tell whether the tables fit together; the publishing of a generation asks the same of the finished file."""
    from imtech_pipeline.warehouse import INVARIANTS

    broken = {sentence: con.execute(query).fetchall()[0][0] for sentence, query in INVARIANTS.items()}
    lines = [f"{sentence}: {count:,} rows break this" for sentence, count in broken.items() if count]
    return dg.AssetCheckResult(
        check_name=INVARIANTS_CHECK,
        asset_key=asset_key(TABLE),
        passed=not lines,
        severity=dg.AssetCheckSeverity.ERROR,
        description="; ".join(lines) or f"{len(broken)} invariants hold",
        metadata=numbers({"rows_that_break_an_invariant": sum(broken.values())}),
    )


def _checks(con: "duckdb.DuckDBPyConnection") -> Iterator[dg.AssetCheckResult]:
    """Tell the state of each family of rules; all are asked for at once, as each question goes through all outcomes."""
    counts = {
        family: tuple(found)
        for family, *found in con.execute(
            f"""
            select rule_family, count(*) filter (outcome = 'pass'),
                count(*) filter (outcome = 'fail' and v.severity <> 'hard'),
                count(*) filter (outcome = 'fail' and v.severity = 'hard'), count(*) filter (outcome = 'na')
            from {TABLE} v join core.dim_rule using (rule_id) group by rule_family
            """
        ).fetchall()
    }
    first: dict[str, list[tuple[str | None, ...]]] = {}
    for family, *row in con.execute(
        # their words come afterwards: a window holds its rows, and those of 330,000 findings with them were too many
        f"""
        with first_ones as materialized (
            select rule_family, validation_id from {TABLE} v join core.dim_rule using (rule_id) where outcome = 'fail'
            qualify
                row_number() over (partition by rule_family order by v.severity, rule_id, validation_id) <= {ROWS_SHOWN}
        )
        select rule_family, v.severity, rule_id, message, expected, actual, tolerance, v.action,
            coalesce(obs_id, statement_id, article_id)
        from {TABLE} v join first_ones using (validation_id)
        order by v.severity, rule_id, validation_id
        """
    ).fetchall():
        first.setdefault(family, []).append(tuple(row))
    for name, family in families().items():
        yield _check(name, counts.get(family, (0, 0, 0, 0)), first.get(family, []))


def _check(name: str, counts: tuple[int, ...], first: list[tuple[str | None, ...]]) -> dg.AssetCheckResult:
    """Tell the state of one family of rules."""
    passed, soft_failed, hard_failed, not_applicable = counts
    failed = soft_failed + hard_failed
    metadata = numbers(
        {"passed": passed, "findings": failed, "impossible": hard_failed, "not_applicable": not_applicable}
    )
    if failed:
        names = ("severity", "rule", "finding", "expected", "actual", "tolerance", "action", "fact")
        metadata["first_findings"] = dg.MetadataValue.table(
            records=[
                dg.TableRecord({name: value or "" for name, value in zip(names, row, strict=True)}) for row in first
            ],
            schema=dg.TableSchema(columns=[dg.TableColumn(name, "string") for name in names]),
        )
    return dg.AssetCheckResult(
        check_name=name,
        asset_key=asset_key(TABLE),
        passed=not failed,
        severity=dg.AssetCheckSeverity.ERROR if hard_failed else dg.AssetCheckSeverity.WARN,
        description=_told(passed, soft_failed, hard_failed),
        metadata=metadata,
    )


def _told(passed: int, soft_failed: int, hard_failed: int) -> str:
    if not soft_failed and not hard_failed:
        return f"{passed:,} passed" if passed else "No facts to check"
    parts = [f"{hard_failed:,} cannot be true"] * bool(hard_failed) + [f"{soft_failed:,} worth a look"] * bool(
        soft_failed
    )
    return f"{', '.join(parts)}; {passed:,} passed"
