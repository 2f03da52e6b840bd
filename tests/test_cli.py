"""The command line from end to end, as a process of its own in a folder of its own."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from imtech_pipeline.warehouse import Warehouse

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"

ARTICLE = """Updated: Mar 5, 2020

Hohhot had {count} technology-based enterprises in 2019, the city's science and technology bureau said.
"""


class Project:
    """A folder of articles, a warehouse and a Dagster home, and the command line over them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.raw = folder / "raw"
        self.raw.mkdir(exist_ok=True)
        self.warehouse = folder / "out" / "warehouse.duckdb"
        self.home = folder / "home"

    def imtech(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Call the command line."""
        return self.python("-m", "imtech_pipeline.cli", *arguments, **env)

    def python(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Call Python."""
        variables = {
            "IMTECH_RAW": str(self.raw),
            "IMTECH_WAREHOUSE": str(self.warehouse),
            "DAGSTER_HOME": str(self.home),
            "PYTHONPATH": str(ROOT),
            "COLUMNS": "120",
        }
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=os.environ | variables | env,
            capture_output=True,
            text=True,
            timeout=120,
        )

    def run(self) -> dict[str, Any]:
        """Call `imtech run --json`; it must be done."""
        done = self.imtech("run", "--json")
        assert done.returncode in (0, 1), done.stdout + done.stderr
        outcome: dict[str, Any] = json.loads(done.stdout)
        assert outcome["exit_code"] == done.returncode
        return outcome

    def rows(self, sql: str) -> list[dict[str, Any]]:
        done = self.imtech("query", sql, "--json")
        assert done.returncode == 0, done.stderr
        rows: list[dict[str, Any]] = json.loads(done.stdout)
        return rows


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory, begin_with_the_seed: Callable[..., None]) -> Project:
    """The first article, read; for tests that change nothing."""
    folder = tmp_path_factory.mktemp("seed")
    begin_with_the_seed(folder)
    return Project(folder)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


# ---- run -----------------------------------------------------------------------------------------


def test_life_of_a_folder(project: Project) -> None:
    """New, nothing new, changed, bad, removed: each run says what it did."""
    shutil.copy(SEED, project.raw)
    first = project.run()
    assert (first["status"], first["articles_read"]) == ("done", 1)
    assert first["summary"]["articles"] == 1
    assert first["summary"]["numbers"] >= first["summary"]["statements"] > 0
    assert first["summary"]["generation"] == 1

    published = project.warehouse.resolve()
    state = {path: path.stat().st_mtime_ns for path in sorted(project.folder.rglob("*"))}
    again = project.run()
    assert (again["status"], again["run_id"], again["articles_read"]) == ("nothing new", None, 0)
    assert again["summary"] == first["summary"]
    assert {path: path.stat().st_mtime_ns for path in sorted(project.folder.rglob("*"))} == state

    (project.raw / "a.txt").write_text(ARTICLE.format(count=150))
    (project.raw / "b.txt").write_text(ARTICLE.format(count=170))
    (project.raw / "bad.txt").write_bytes(b"\x00\x01\x02" * 1000)
    third = project.run()
    assert third["articles_read"] == 2
    assert [entry["file_name"] for entry in third["summary"]["quarantined_files"]] == ["bad.txt"]
    assert third["summary"]["quarantined_files"][0]["reason"]
    assert project.warehouse.resolve() != published

    assert project.run()["status"] == "nothing new"

    (project.raw / "a.txt").write_text(ARTICLE.format(count=160))
    (project.raw / "b.txt").unlink()
    (project.raw / "bad.txt").unlink()
    fourth = project.run()
    assert (fourth["articles_read"], fourth["articles_withdrawn"]) == (1, 2)
    figures = project.rows("select file_name, quote from mart.figures where file_name in ('a.txt', 'b.txt')")
    assert figures == [{"file_name": "a.txt", "quote": "160"}]
    assert fourth["summary"]["articles"] == 2
    assert fourth["summary"]["quarantined_files"] == []


STEPS = {
    "Checking the facts against each other",
    "Loading what was read",
    "Looking for new articles",
    "Making the marts",
    "Merging statements into observations",
    "Publishing",
    "Reading articles",
    "Reading files",
}


def test_summary_reads_well(project: Project) -> None:
    shutil.copy(SEED, project.raw)
    (project.raw / "bad.txt").write_bytes(b"\x00\x01\x02" * 1000)
    done = project.imtech("run")
    assert done.returncode in (0, 1), done.stderr
    # a slow machine hears what is being done, and nobody anything else
    assert {re.sub(r": [\d,]+ of [\d,]+$", "", line) for line in done.stderr.splitlines()} <= STEPS
    assert re.search(r"^1 article read \(\d+\.\d s\)$", done.stdout, re.M)
    for word in ("Articles", "Numbers found", "Statements", "Observations", "Findings"):
        assert re.search(rf"^  {word} +[\d,]+", done.stdout, re.M), word
    assert "bad.txt: " in done.stdout
    assert "out/warehouse.duckdb (generation 1)" in done.stdout
    [example] = re.findall(r'imtech query "(.*)"', done.stdout)
    answer = project.imtech("query", example)
    assert answer.returncode == 0
    assert "6,277" in answer.stdout
    again = project.imtech("run")
    assert "Nothing new" in again.stdout


def test_flags_win_over_the_environment(project: Project) -> None:
    other = project.folder / "other"
    other.mkdir()
    (other / "a.txt").write_text(ARTICLE.format(count=150))
    file = project.folder / "elsewhere.duckdb"
    done = project.imtech("run", "--raw", str(other), "--warehouse", str(file), "--json")
    assert done.returncode in (0, 1), done.stderr
    assert json.loads(done.stdout)["summary"]["warehouse"] == str(file)
    assert file.exists()
    assert not project.warehouse.exists()


def test_an_empty_folder_is_no_error(project: Project) -> None:
    outcome = project.run()
    assert outcome["summary"]["articles"] == 0
    assert project.run()["status"] == "nothing new"


@pytest.mark.parametrize("output", [[], ["--json"]])
def test_a_folder_that_is_not_there(project: Project, output: list[str]) -> None:
    done = project.imtech("run", "--raw", "nowhere", *output)
    assert done.returncode == 2
    assert "nowhere does not exist" in done.stderr
    assert "Traceback" not in done.stderr
    if output:
        assert "does not exist" in json.loads(done.stdout)["error"]


def test_a_file_of_somebody_else_is_not_overwritten(project: Project) -> None:
    project.warehouse.parent.mkdir()
    project.warehouse.write_text("precious")
    done = project.imtech("run")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert project.warehouse.read_text() == "precious"


QUICK_TO_GIVE_UP = """
from imtech_pipeline.assets import resources
from imtech_pipeline.cli import main
resources.RETRY_SECONDS = 0.2
main()
"""


def test_a_run_that_fails_says_why_and_leaves_the_published_file(
    project: Project, begin_with_the_seed: Callable[..., None]
) -> None:
    """Somebody looks into the working database, again and again."""
    begin_with_the_seed(project.folder)
    published = project.warehouse.resolve()
    (project.raw / "a.txt").write_text(ARTICLE.format(count=150))
    lock = project.warehouse.parent / ".warehouse" / "work.duckdb"
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            f"import duckdb, sys; c = duckdb.connect({str(lock)!r}); print(1, flush=True); sys.stdin.read()",
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert holder.stdout is not None
        holder.stdout.readline()
        done = project.python("-c", QUICK_TO_GIVE_UP, "run")
    finally:
        holder.communicate()
    assert done.returncode == 2
    assert "is open in another program" in done.stderr
    assert "Traceback" not in done.stderr
    assert project.warehouse.resolve() == published
    assert project.run()["articles_read"] == 1


def test_runs_show_in_the_ui(seed: Project) -> None:
    """A run of the command line is recorded in the instance that `make ui` opens."""
    import dagster as dg

    assert (seed.home / "dagster.yaml").exists()
    with dg.DagsterInstance.from_config(str(seed.home)) as instance:
        [run] = instance.get_runs()
        assert (run.job_name, run.status) == ("read_articles", dg.DagsterRunStatus.SUCCESS)
        assert instance.get_latest_materialization_event(dg.AssetKey(["mart", "figures"])) is not None


def test_two_runs_at_once_follow_each_other(project: Project) -> None:
    for i in range(5):
        (project.raw / f"{i}.txt").write_text(ARTICLE.format(count=150 + i))
    command = [sys.executable, "-m", "imtech_pipeline.cli", "run", "--json"]
    env = os.environ | {
        "IMTECH_RAW": str(project.raw),
        "IMTECH_WAREHOUSE": str(project.warehouse),
        "DAGSTER_HOME": str(project.home),
        "PYTHONPATH": str(ROOT),
    }
    with Warehouse(project.warehouse).lock("somebody"):
        both = [
            subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        for process in both:
            assert process.stderr is not None
            assert any(f"Waiting for run somebody (process {os.getpid()} on " in line for line in process.stderr)
    outcomes = [process.communicate(timeout=120) for process in both]
    assert all(process.returncode in (0, 1) for process in both), outcomes
    assert sorted(json.loads(out)["articles_read"] for out, _ in outcomes) == [0, 5]
    assert [row["n"] for row in project.rows("select count(*) as n from core.dim_article")] == [5]


# ---- query ---------------------------------------------------------------------------------------


def test_query_formats(seed: Project) -> None:
    sql = (
        "select quote, value, subject from core.fct_statement where quote in ('6,277', '23.6 billion yuan') order by 1"
    )
    assert seed.rows(sql)[1]["value"] == 6277
    rows = list(csv.DictReader(io.StringIO(seed.imtech("query", sql, "--csv").stdout)))
    assert [float(row["value"]) for row in rows] == [23.6e9, 6277.0]
    table = seed.imtech("query", sql).stdout
    assert "23600000000" in table
    assert "2 rows" in table


def test_query_reads_standard_input(seed: Project) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "imtech_pipeline.cli", "query", "-", "--csv", "--warehouse", str(seed.warehouse)],
        input="select 1 as one",
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert done.stdout == "one\n1\n"


def test_query_reads_a_file(seed: Project) -> None:
    missing = seed.imtech("query", "sql/analysis/nothing.sql")
    assert (missing.returncode, missing.stderr) == (2, "imtech: There is no file sql/analysis/nothing.sql.\n")
    done = seed.imtech("query", str(ROOT / "sql" / "analysis" / "contracts_growth.sql"), "--csv")
    assert done.returncode == 0, done.stderr
    assert "Value of technology contracts" in done.stdout


def test_wide_results_stay_readable(seed: Project) -> None:
    """Many columns: a few rows as blocks, of many rows the columns that fit; no line wider than the terminal."""
    for limit in (2, 10):
        out = seed.imtech("query", f"select * from mart.figures limit {limit}").stdout
        assert max(len(line) for line in out.splitlines()) <= 120
        assert f"{limit} rows" in out
    assert "row 2" in seed.imtech("query", "select * from mart.figures limit 2").stdout
    assert re.search(r"The first \d+ of \d+ columns", out)


def test_query_of_nothing_says_so(seed: Project) -> None:
    assert seed.imtech("query", "select quote from core.fct_statement where false").stdout == "No rows (quote)\n"
    assert seed.rows("select quote from core.fct_statement where false") == []


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("selec 1", "syntax error"),
        ("select * from mart.figurs", "What there is to read: .*mart.figures"),
        ("select nothing from mart.figures", "nothing"),
        ("delete from core.fct_statement", "for reading only"),
        ("create table t (a int)", "for reading only"),
        ("copy core.fct_statement to 'stolen.csv'", "read the warehouse itself and no other files"),
        ("select * from read_text('/etc/hostname')", "read the warehouse itself and no other files"),
        ("attach 'other.duckdb'", "read the warehouse itself and no other files"),
        ("set enable_external_access = true", "."),
        ("  ;", "There is no SQL to run"),
    ],
)
def test_query_errors_are_clear(seed: Project, sql: str, message: str) -> None:
    done = seed.imtech("query", sql)
    assert done.returncode == 2
    assert re.search(message, done.stderr, re.S), done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_query_without_a_warehouse_says_what_to_do(project: Project) -> None:
    done = project.imtech("query", "select 1")
    assert done.returncode == 2
    assert "imtech run" in done.stderr


# ---- why -----------------------------------------------------------------------------------------


def test_why_marks_the_number_in_its_sentence(seed: Project) -> None:
    [row] = seed.rows("select statement_id from core.fct_statement where quote = '6,277'")
    done = seed.imtech("why", row["statement_id"])
    assert done.returncode == 0, done.stderr
    assert "[6,277] technology deals were made" in done.stdout
    assert SEED.name in done.stdout
    reasons = json.loads(seed.imtech("why", row["statement_id"], "--json").stdout)
    assert reasons["fact"]["value"] == 6277
    [source] = reasons["sources"]
    assert source["sentence"][source["start"] : source["end"]] == "6,277"


def test_why_takes_the_beginning_of_an_id(seed: Project) -> None:
    ids = [row["statement_id"] for row in seed.rows("select statement_id from core.fct_statement order by 1")]
    article = ids[0].split("-")[0]
    assert seed.imtech("why", ids[-1][:-1]).returncode in (0, 2)
    done = seed.imtech("why", article)
    assert done.returncode == 2
    assert "More than one fact begins with" in done.stderr
    assert ids[0] in done.stderr


def test_why_explains_an_observation(seed: Project) -> None:
    rows = seed.rows(
        "select obs_id, method_id from core.fct_observation where is_current order by method_id = 'reported', 1"
    )
    assert rows, "the first article must give observations"
    for row in (rows[0], rows[-1]):
        reasons = json.loads(seed.imtech("why", row["obs_id"], "--json").stdout)
        assert reasons["kind"] == "observation"
        assert reasons["sources"], row
        assert (reasons["formula"] is not None) == (row["method_id"] != "reported") or reasons["formula"]
        assert seed.imtech("why", row["obs_id"]).returncode == 0


def test_why_of_nothing(seed: Project) -> None:
    done = seed.imtech("why", "zzz")
    assert done.returncode == 2
    assert "No statement or observation has the id zzz" in done.stderr


# ---- start ---------------------------------------------------------------------------------------


def test_version(seed: Project) -> None:
    assert re.fullmatch(r"imtech, version \d+\.\d+\.\d+\n", seed.imtech("--version").stdout)


def test_help_imports_nothing_heavy() -> None:
    """What makes `imtech --help` slow is imports; times would make the test flicker on a busy machine."""
    heavy = {"dagster", "duckdb", "pandas", "pandera", "numpy", "pyarrow", "rich", "sqlglot", "trafilatura", "yaml"}
    code = (
        "import sys\n"
        "from click.testing import CliRunner\n"
        "from imtech_pipeline.cli import cli\n"
        "for command in ([], ['run'], ['query'], ['why']):\n"
        "    assert CliRunner().invoke(cli, [*command, '--help']).exit_code == 0\n"
        f"print(sorted({heavy!r} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "[]", done.stderr


def test_nothing_new_does_not_wait_for_dagster(seed: Project) -> None:
    code = (
        "import sys\n"
        "from click.testing import CliRunner\n"
        "from imtech_pipeline.cli import cli\n"
        "result = CliRunner().invoke(cli, ['run', '--json'])\n"
        "assert 'nothing new' in result.output, result.output\n"
        "print(sorted({'dagster', 'pandas', 'pandera', 'sqlglot', 'trafilatura', 'imtech_pipeline.extraction'} & set(sys.modules)))\n"
    )
    env = os.environ | {"IMTECH_RAW": str(seed.raw), "IMTECH_WAREHOUSE": str(seed.warehouse)}
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, env=env)
    assert done.stdout.strip() == "[]", done.stderr
    assert time.monotonic() - started < 30


def test_explain_colours_numbers_and_tells_what_was_read(seed: Project) -> None:
    done = seed.imtech("explain", str(SEED))
    assert done.returncode == 0, done.stderr
    assert "66.7 percent  change 66.7 [percent] of “technology deals”" in " ".join(done.stdout.split()).replace(
        "percent change", "percent  change"
    )
    assert "TECH_CONTRACTS_VALUE" in done.stdout


def test_explain_says_what_is_wrong(seed: Project) -> None:
    done = seed.imtech("explain", "nowhere.txt")
    assert done.returncode == 2
    assert "nowhere.txt" in done.stderr


def test_report_is_one_page_beside_the_warehouse(seed: Project, tmp_path: Path) -> None:
    done = seed.imtech("report")
    assert done.returncode == 0, done.stderr
    page = seed.warehouse.parent / "report.html"
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert str(page) in done.stdout
    done = seed.imtech("report", "--out", str(tmp_path / "a" / "b.html"))
    assert (tmp_path / "a" / "b.html").is_file()
    page.unlink()


def test_report_goes_nowhere_where_it_would_do_harm(seed: Project, tmp_path: Path) -> None:
    for out, message in (
        (seed.raw / "r.html", "among the articles"),
        (tmp_path, "is a folder"),
        (seed.warehouse, "the warehouse itself"),
    ):
        done = seed.imtech("report", "--out", str(out))
        assert done.returncode == 2
        assert message in done.stderr
    assert "imtech run" in seed.imtech("report", "--warehouse", str(tmp_path / "no.duckdb")).stderr
