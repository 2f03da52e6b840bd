"""Readers and writers at once, and runs that are killed: nothing fails, tears, is lost or doubled.

Short by default. IMTECH_STRESS_SECONDS=30 and IMTECH_KILLS=100 make it the long version.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from imtech_pipeline.warehouse import INVARIANTS, Warehouse, content_hash

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
SECONDS = float(os.environ.get("IMTECH_STRESS_SECONDS", "8"))
KILLS = int(os.environ.get("IMTECH_KILLS", "5"))
READERS = 4

ARTICLE = """Updated: Mar {day}, 2020

{city} had {count:,} technology-based enterprises in 2019, up {growth} percent year-on-year, the bureau said.
"""

# An analyst: plain DuckDB on the published path, again and again. Two tables of one state belong together, and no state
# is older than the one before it.
READER = """
    import json, sys, time
    from pathlib import Path
    import duckdb
    path, stop = Path(sys.argv[1]), Path(sys.argv[2])
    reads, failed, torn, articles = 0, [], [], 0
    while not stop.exists():
        try:
            con = duckdb.connect(str(path), read_only=True)
            [(statements, numerals, unread, now)] = con.execute(
                "select (select count(*) from core.fct_statement), "
                "(select count(*) from core.fct_numeral where statement_id is not null), "
                "(select count(*) from core.dim_article anti join core.dim_sentence using (article_id)), "
                "(select count(*) from core.dim_article)"
            ).fetchall()
            figures = con.execute("select count(distinct article_id) from mart.figures").fetchall()[0][0]
            con.close()
        except duckdb.Error as error:
            failed.append(str(error))
            continue
        reads += 1
        if statements != numerals or unread or now < articles or figures != now:
            torn.append([statements, numerals, unread, now, articles, figures])
        articles = now
    print(json.dumps({"reads": reads, "failed": failed, "torn": torn}))
"""

# A writer puts an article into the folder before each of its runs; one by the command line, one as a Dagster run.
BY_COMMAND_LINE = """
    import json, subprocess, sys
    from pathlib import Path
    raw, file, stop, article = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4]
    runs, failed = 0, []
    while runs < 2 or not stop.exists():
        new = raw / f"cli-{runs}.tmp"
        new.write_text(article.format(city="Baotou", day=1 + runs % 28, count=30000 + runs, growth=1 + runs % 90))
        new.rename(new.with_suffix(".txt"))
        command = [sys.executable, "-m", "imtech_pipeline.cli", "run", "--raw", str(raw), "--warehouse", file, "--json"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode not in (0, 1):
            failed.append(done.stdout + done.stderr)
        runs += 1
    print(json.dumps({"runs": runs, "failed": failed}))
"""
BY_DAGSTER = """
    import json, sys
    from pathlib import Path
    import dagster as dg
    from imtech_pipeline.automation import JOB_NAME
    from imtech_pipeline.definitions import build_defs
    raw, file, stop, article = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4]
    quiet = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
    runs, failed = 0, []
    with dg.DagsterInstance.get() as instance:
        while runs < 2 or not stop.exists():
            new = raw / f"dagster-{runs}.tmp"
            new.write_text(article.format(city="Ordos", day=1 + runs % 28, count=50000 + runs, growth=1 + runs % 90))
            new.rename(new.with_suffix(".txt"))
            job = build_defs(raw, file).resolve_job_def(JOB_NAME)
            result = job.execute_in_process(instance=instance, raise_on_error=False, run_config=quiet)
            if not result.success:
                failed.append(result.run_id)
            runs += 1
    print(json.dumps({"runs": runs, "failed": failed}))
"""

# Runs, each a process of its own that was forked after the imports: a kill meets the work, and a hundred of them do not
# take an hour of imports.
RUNS = """
    import os, sys, traceback
    import imtech_pipeline.definitions
    from imtech_pipeline.cli import _run
    from imtech_pipeline.paths import engine_settings, load_settings
    import imtech_pipeline.observations, imtech_pipeline.validation.edits, imtech_pipeline.validation.models
    for line in sys.stdin:
        raw, file = line.rstrip("\\n").split("\\t")
        child = os.fork()
        if child == 0:
            status = 1
            try:
                _run(load_settings(raw, file), engine_settings())
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(status)
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Runs:
    """Runs one after the other, each in a forked process."""

    def __init__(self, home: Path) -> None:
        self.errors = home.parent / "errors.txt"
        with open(self.errors, "w") as errors:
            self.process = start(RUNS, home, stdin=subprocess.PIPE, stderr=errors)

    def begin(self, raw: Path, file: Path) -> int:
        """Start a run; returns its process."""
        assert self.process.stdin is not None
        print(raw, file, sep="\t", file=self.process.stdin, flush=True)
        return int(self._line())

    def end(self) -> int:
        """Wait for the run; returns its exit status, negative where a signal ended it."""
        return int(self._line())

    def ends_within(self, seconds: float) -> bool:
        """Whether the run ends by itself in time."""
        assert self.process.stdout is not None
        return bool(select.select([self.process.stdout], [], [], seconds)[0])

    def run(self, raw: Path, file: Path) -> None:
        """One undisturbed run."""
        self.begin(raw, file)
        assert self.end() == 0, self.errors.read_text()[-4000:]

    def close(self) -> None:
        """End the process that forks."""
        self.process.communicate()

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.errors.read_text()[-4000:]
        return line


def start(code: str, home: Path, *args: object, **streams: Any) -> subprocess.Popen[str]:
    env = os.environ | {"PYTHONPATH": str(ROOT), "DAGSTER_HOME": str(home)}
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, args)],
        env=env,
        text=True,
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | streams,
    )


def outcome(process: subprocess.Popen[str]) -> dict[str, Any]:
    out, err = process.communicate(timeout=600)  # a busy machine is no failure
    assert process.returncode == 0, err
    told: dict[str, Any] = json.loads(out.splitlines()[-1])
    return told


def add_articles(raw: Path, first: int, number: int) -> None:
    for i in range(first, first + number):
        city = ("Baotou", "Ordos", "Chifeng")[i % 3]
        text = ARTICLE.format(city=city, day=1 + i % 28, count=1000 + i, growth=1 + i % 90)
        (raw / f"{i:04}.txt").write_text(text)


def check_invariants(file: Path) -> int:
    """Check a published file; returns its number of articles."""
    with Warehouse(file).published() as con:
        broken = {sentence: con.execute(query).fetchall()[0][0] for sentence, query in INVARIANTS.items()}
        assert not any(broken.values()), broken
        # a published state is complete: each of its articles is read, and what was read has reached the marts
        whole = con.execute(
            "select count(*), count(distinct s.article_id), (select count(distinct article_id) from mart.figures) "
            "from core.dim_article left join (select distinct article_id from core.dim_sentence) s using (article_id)"
        ).fetchall()[0]
    assert len(set(whole)) == 1, whole
    return int(whole[0])


def contents(file: Path) -> tuple[dict[str, str], list[tuple[Any, ...]]]:
    """Fingerprints of all tables. Of the findings those that stand: closed ones tell of folders that were fuller later."""
    with Warehouse(file).published() as con:
        standing = con.execute(
            "select * exclude (first_seen_at) from core.fct_finding where status <> 'closed' order by all"
        ).fetchall()
        standing += con.execute(
            "select b.* from core.bridge_finding_fact as b join core.fct_finding using (finding_id)"
            " where status <> 'closed' order by all"
        ).fetchall()
        findings = ("core.fct_finding", "core.bridge_finding_fact")
        return {name: value for name, value in content_hash(con).items() if name not in findings}, standing


def test_readers_and_writers_at_once(tmp_path: Path) -> None:
    raw, file, home, stop = tmp_path / "raw", tmp_path / "out" / "w.duckdb", tmp_path / "home", tmp_path / "stop"
    raw.mkdir()
    home.mkdir()
    (home / "dagster.yaml").write_bytes((ROOT / "dagster.yaml").read_bytes())
    add_articles(raw, 0, 3)
    runs = Runs(home)
    runs.run(raw, file)
    runs.close()
    closed = tmp_path / "closed"
    readers = [start(READER, home, file, closed) for _ in range(READERS)]
    writers = [start(code, home, raw, file, stop, ARTICLE) for code in (BY_COMMAND_LINE, BY_DAGSTER)]
    try:
        time.sleep(SECONDS)
        stop.touch()
        written = [outcome(process) for process in writers]
        closed.touch()
        read = [outcome(process) for process in readers]
    finally:
        stop.touch()
        closed.touch()  # without them they would go on for ever
    assert [(reader["failed"], reader["torn"]) for reader in read] == [([], [])] * READERS
    assert all(reader["reads"] > SECONDS for reader in read)
    assert [writer["failed"] for writer in written] == [[], []]
    check_invariants(file)
    with Warehouse(file).published() as con:
        current = con.execute("select file_name from core.dim_article where is_current order by 1").fetchall()
        generations = con.execute("select count(*) from meta.run").fetchall()[0][0]
        quarantined = con.execute("select * from quarantine.file").fetchall()
    assert [name for (name,) in current] == sorted(path.name for path in raw.glob("*.txt"))
    assert quarantined == []
    print(
        f"{SECONDS:.0f} s: {sum(r['reads'] for r in read)} reads, {sum(w['runs'] for w in written)} runs, "
        f"{generations} generations, 0 failed, 0 torn, {len(current)} articles"
    )


@pytest.fixture
def runs(tmp_path: Path) -> Iterator[Runs]:
    forked = Runs(tmp_path / "home")
    yield forked
    forked.close()


def test_kills_at_any_moment_lose_nothing(tmp_path: Path, runs: Runs) -> None:
    raw, file = tmp_path / "raw", tmp_path / "out" / "w.duckdb"
    raw.mkdir()
    add_articles(raw, 0, 3)
    began = time.monotonic()
    runs.run(raw, tmp_path / "timed" / "w.duckdb")
    longest = time.monotonic() - began
    chance = random.Random(11)
    articles = killed = published = 0
    number = 3
    while killed < KILLS:
        child = runs.begin(raw, file)
        began = time.monotonic()
        if runs.ends_within(chance.uniform(0.0, longest)):
            # it was done before its time: the next one gets work again, and less time
            longest = min(longest, 1.1 * (time.monotonic() - began))
            assert runs.end() == 0, runs.errors.read_text()[-4000:]
            add_articles(raw, number, 2)
            number += 2
        else:
            os.kill(child, signal.SIGKILL)
            killed += runs.end() == -signal.SIGKILL
            if killed % 2:
                add_articles(raw, number, 2)
                number += 2
        if file.exists():
            now = check_invariants(file)
            assert now >= articles
            articles = now
            published += 1
    runs.run(raw, file)
    assert check_invariants(file) == number
    runs.run(raw, tmp_path / "undisturbed" / "w.duckdb")
    assert contents(file) == contents(tmp_path / "undisturbed" / "w.duckdb")
    left = sorted(path.name for path in (file.parent / ".w").iterdir())
    assert [name for name in left if name != "hashes.json"] == ["door", "lock", "work.duckdb"]
    print(f"{killed} kills, {published} looks at a sound file, {number} articles, the content of an undisturbed run")
