"""Time and memory of merging statements and checking observations, at growing sizes.

Run as `python -m benchmarks.bench_validation [statements ...]`. A generator makes the statements and varies indicators,
places, years and values; one in a hundred contradicts another, one in fifty is off its growth rate.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

import duckdb

from benchmarks.table import Row, markdown
from imtech_pipeline import catalogue, observations, sqlmodels
from imtech_pipeline.validation import edits
from imtech_pipeline.warehouse import MEMORY_LIMIT

GROUP = "Merging and checking"
SIZES = (10_000, 100_000)
#: Statements that make a million observations and a little more.
MILLION = 770_000
RUNS = 5
#: Numbers whose squares are added up.
FLOOR = 10_000_000


def make(con: duckdb.DuckDBPyConnection, statements: int) -> None:
    """Fill the tables with articles of ten statements each: five levels, four rates, one amount in dollars."""
    for model in sqlmodels.load():
        con.execute(f"create schema if not exists {model.schema}")
        if model.kind == "table":
            con.execute(model.statement())
    for table in ("dim_indicator", "dim_breakdown", "dim_area", "dim_unit"):
        con.register("rows", catalogue.load().frame(table))
        columns = ", ".join(
            name
            for (name,) in con.execute(
                "select column_name from information_schema.columns where table_schema = 'core' and table_name = $1",
                [table],
            ).fetchall()
        )
        con.execute(f"insert into core.{table} by name select {columns} from rows")
        con.unregister("rows")
    con.execute("select setseed(0.5)")
    con.execute(
        f"""
        insert into core.dim_article by name
        select format('{{:016x}}', n) as article_id, n || '.txt' as file_name, 1 as version, true as is_current,
               make_date(2001 + n % 24, 1 + n % 12, 15) as published_on, '' as text, 2000 as char_count, now()
                   as first_seen_at
        from range({statements // 10}) r(n)
        """
    )
    con.execute(
        """
        create temp table series as
        select row_number() over (order by indicator, ref_area) - 1 as s, indicator, i.unit_measure, ref_area,
               -- what lies in a place is a hundredth of it
               10 ** (9 + random() - 2 * (len(ref_area) > 2)::integer - 2 * (len(ref_area) > 5)::integer) as base
        from core.dim_indicator i, core.dim_area a
        where i.stock_flow in ('stock', 'flow') and i.unit_measure in ('1', 'CNY') and a.ref_area like 'CN%'
        """
    )
    con.execute(
        f"""
        create temp table told as
        select n, (n // 120) * 5 + n % 5 as s, 2000 + ((n // 5) % 24)::integer as year, random() as luck
        from range({statements // 2}) r(n)
        """
    )
    rates = [(year, edits.ecb_mean("USD", "CNY", str(year)) or 8.28) for year in range(2000, 2024)]
    con.execute(f"create temp table rate as select * from (values {', '.join(map(str, rates))}) r(year, dollar)")
    con.execute(
        """
        create temp table levels as
        select t.n, format('{:016x}', t.n // 5) as article_id, 100 * (t.n % 5) as char_start, s.indicator,
            s.unit_measure, s.ref_area, t.year::varchar as time_period,
               round(s.base * 1.08 ** (t.year - 2000) * if(luck < 0.01, 1 + luck * 20, 1)) as value,
                   if(luck between 0.1 and 0.12, 23.0, 8.0) as rate, dollar
        from told t join series s on s.s = t.s join rate r on r.year = t.year
        """
    )
    con.execute(
        """
        insert into core.fct_statement by name
        select article_id || '-' || char_start as statement_id, article_id, char_start, char_start + 9
            as char_end, value::varchar as quote, 'level' as statement_kind, value,
               value as value_low, value as value_high, unit_measure, 'things' as subject, indicator, '_T'
                   as breakdown, ref_area, time_period, 'A' as freq, 'actual' as scenario
        from levels
        union all by name
        select article_id || '-' || (char_start + 20) as statement_id, article_id, char_start + 20
            as char_start, char_start + 25 as char_end, rate || ' percent' as quote,
               'change' as statement_kind, rate as value, rate - 0.5 as value_low, rate + 0.5
                   as value_high, 'percent' as unit_measure, 'things' as subject, indicator,
               '_T' as breakdown, ref_area, time_period, 'A' as freq, 'actual' as scenario, article_id || '-'
                   || char_start as applies_to, 'yoy' as comparison_basis
        from levels where n % 5 > 0
        union all by name
        select article_id || '-' || (char_start + 40) as statement_id, article_id, char_start + 40
            as char_start, char_start + 45 as char_end, 'dollars' as quote,
               'equivalent' as statement_kind, value / dollar as value, 0.99 * value / dollar as value_low,
                   1.01 * value / dollar as value_high, 'USD' as unit_measure, 'things' as subject,
               ref_area, time_period, 'A' as freq, 'actual' as scenario, article_id || '-' || char_start as applies_to
        from levels where n % 5 = 0
        """
    )
    for table in ("series", "told", "levels", "rate"):
        con.execute(f"drop table {table}")


def run(statements: int) -> None:
    """Measure one size in this process and print it as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        con = duckdb.connect(
            f"{folder}/bench.duckdb",
            config={"python_enable_replacements": False, "threads": 2, "memory_limit": MEMORY_LIMIT},
        )
        con.execute(f"set temp_directory = '{folder}/spill'")
        make(con, statements)
        con.execute("checkpoint")
        print(json.dumps(steps(con)))
        con.close()


def steps(con: duckdb.DuckDBPyConnection) -> dict[str, float]:
    """Seconds of the two steps, also of the processor, and of both again for one article; counts; the peak in MB.

    `floor` is the processor's time for a sum of squares: on a busy machine it grows as that of the steps does.
    """
    begin_cpu = time.process_time()
    sum(n * n for n in range(FLOOR))
    taken: dict[str, float] = {"floor": time.process_time() - begin_cpu}
    for name, step in (("merge", observations.refresh), ("check", edits.refresh)):
        begin, begin_cpu = time.perf_counter(), time.process_time()
        con.execute("begin")
        counts = step(con)
        con.execute("commit")
        taken |= {name: time.perf_counter() - begin, f"{name}_cpu": time.process_time() - begin_cpu} | counts
    one = con.execute("select article_id from core.dim_article limit 1").fetchall()[0][0]
    begin = time.perf_counter()
    observations.refresh(con, [one])
    edits.refresh(con, [one])
    return taken | {
        "again": time.perf_counter() - begin,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3,
    }


def measure(size: int, runs: int = RUNS) -> Iterator[Row]:
    """Yield rows on a size."""
    # a process each: the peak of one run must not hide that of the next
    command = [sys.executable, "-m", "benchmarks.bench_validation", "--one", str(size)]
    taken = [
        json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
        for _ in range(runs if size < MILLION else 1)
    ]
    made = taken[0]
    told = f"rows stored: {made['pass']:,} pass, {made['fail']:,} fail, {made['na']:,} not applicable"
    check, peak = ("60 s on 2 cores", "2,000 MB") if size >= MILLION else ("", "")
    for what, key, unit, budget, note in (
        (f"{size:,} statements to {made['observations']:,} observations", "merge", "s", "", ""),
        (f"{made['observations']:,} observations checked", "check", "s", check, told),
        (
            f"{made['observations']:,} observations checked, processor",
            "check_cpu",
            "s",
            "",
            f"merged before in {min(t['merge_cpu'] for t in taken):.1f} s; ten million squares added up in "
            f"{min(t['floor'] for t in taken):.2f} s",
        ),
        (f"both again for one article of {size // 10:,}", "again", "s", "", ""),
        (f"peak with {size:,} statements", "peak", "MB", peak, f"DuckDB may hold {MEMORY_LIMIT}"),
    ):
        yield Row(GROUP, what, unit, [t[key] for t in taken], budget=budget, note=note)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        run(int(sys.argv[2]))
    else:
        for articles in [int(a) for a in sys.argv[1:]] or SIZES:
            print(markdown(measure(articles)), flush=True)
