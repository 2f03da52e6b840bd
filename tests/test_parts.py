"""Parts of merging and checking: worked out by other processes they give the same tables, whatever befalls those."""

from __future__ import annotations

import os
import textwrap
from pathlib import Path

import dagster as dg
import duckdb
import pytest

from benchmarks import generate
from imtech_pipeline import engines, observations, parts
from imtech_pipeline.automation import JOB_NAME
from imtech_pipeline.definitions import build_defs
from imtech_pipeline.paths import EngineSettings
from imtech_pipeline.validation import edits
from imtech_pipeline.warehouse import Warehouse, content_hash

ROOT = Path(__file__).resolve().parent.parent
QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


def run(raw: Path, file: Path, engine: EngineSettings) -> dict[str, str]:
    job = build_defs(raw, file, engine).resolve_job_def(JOB_NAME)
    with dg.DagsterInstance.ephemeral() as instance:
        assert job.execute_in_process(instance=instance, run_config=QUIET).success
    with Warehouse(file).published() as con:
        return content_hash(con)


def test_whoever_works_out_the_parts_and_whatever_befalls_them_the_tables_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = tmp_path / "raw"
    generate.write(raw, 60)
    local = run(raw, tmp_path / "local" / "w.duckdb", EngineSettings("local"))
    assert not local["core.fct_validation"].startswith("0:")

    for module, size in ((observations, "MERGED"), (edits, "OBSERVATIONS"), (edits, "ARTICLES")):
        monkeypatch.setattr(module, size, 20 if size == "ARTICLES" else 250)
    # one dies once, one always, one fails always: the writer does what nobody else can
    code = """
        import os, sys
        if "-m" in sys.orig_argv and "imtech_pipeline.worker" in sys.orig_argv:
            from imtech_pipeline import parts
            work = parts.work
            def dies(folder, name):
                with open(FOLDER + "/" + name, "a") as file:
                    file.write("x")
                if name == "part-merge-1" or (name == "part-merge-0" and os.path.getsize(FOLDER + "/" + name) == 1):
                    os.kill(os.getpid(), 9)
                if name == "part-series-2":
                    raise RuntimeError("no room")
                work(folder, name)
            parts.work = dies
    """
    (tmp_path / "sitecustomize.py").write_text(textwrap.dedent(code).replace("FOLDER", repr(str(tmp_path))))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), str(ROOT)]))
    file = tmp_path / "pool" / "w.duckdb"
    assert run(raw, file, EngineSettings("processes", 2)) == local

    begun = {path.name: path.stat().st_size for path in tmp_path.glob("part-*")}
    assert begun["part-merge-0"] == 2
    assert begun["part-merge-1"] == begun["part-series-2"] == 3
    assert {"part-article-2", "part-series-0", "part-place-0"} <= begun.keys()
    assert not (file.parent / ".w" / "parts.tmp").exists()


def test_rows_that_break_a_rule_of_their_table_are_left_to_the_writer() -> None:
    con = duckdb.connect()
    con.execute(
        "create table t_bridge as select 'a' as obs_id, 's' as statement_id, null::varchar as source_obs_id, "
        "'value' as role, true as agrees"
    )
    assert parts._fits(con, "t_bridge", "core.bridge_observation_source")
    con.execute("insert into t_bridge values ('b', 's', 'a', 'value', true)")
    assert not parts._fits(con, "t_bridge", "core.bridge_observation_source")


def test_only_keys_that_are_not_known_to_be_right_are_checked_again(tmp_path: Path) -> None:
    con = duckdb.connect()
    con.execute("create temp table t_row as select 'here' as key")
    pool = parts.Pool(tmp_path, None)  # type: ignore[arg-type]
    for part, keys in (("one", ["a", "b"]), ("two", ["b", "c"]), ("three", ["d"])):
        (tmp_path / part).mkdir()
        con.execute(f"copy (select unnest({keys}) as key) to '{tmp_path}/{part}/t_row.parquet' (format parquet)")
        pool._done.append(tmp_path / part)
    (tmp_path / "three" / parts.DOUBTFUL).touch()
    parts.gather(con, "t_row", pool, "key")
    assert con.execute("from all_t_row order by 1").fetchall() == [("a",), ("b",), ("b",), ("c",), ("d",), ("here",)]
    assert con.execute("from t_written order by 1").fetchall() == [("b",), ("d",), ("here",)]


def test_keys_that_come_twice_are_found_however_they_are_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty cuts of a few keys each: two parts that both wrote k7, and a row of the writer's own that a part has too."""
    monkeypatch.setattr(parts, "KEYS_COUNTED", 3)
    con = duckdb.connect()
    pool = parts.Pool(tmp_path, engines.Local())
    for number, keys in enumerate((range(30), (7, *range(30, 60)))):
        part = tmp_path / f"part-{number}"
        part.mkdir()
        con.execute(f"copy (select 'k' || unnest({list(keys)}) as id) to '{part}/t_row.parquet' (format parquet)")
        pool._done.append(part)
    con.execute("create temp table t_row as select 'k31' as id")
    parts.gather(con, "t_row", pool, "id")
    assert con.execute("select count(*) from all_t_row").fetchall() == [(62,)]
    assert {key for (key,) in con.execute("from t_written").fetchall()} == {"k7", "k31"}
