"""The engines: whoever reads, the rows are the same, and a reader that dies costs time only."""

from __future__ import annotations

import gc
import os
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import dagster as dg
import pytest

from benchmarks import generate
from imtech_pipeline import batches, engines, shards, state
from imtech_pipeline.assets import articles
from imtech_pipeline.assets.articles import take_up
from imtech_pipeline.assets.resources import EngineResource
from imtech_pipeline.assets.statements import read_unread
from imtech_pipeline.automation import JOB_NAME
from imtech_pipeline.corpus import RawFile
from imtech_pipeline.definitions import build_defs
from imtech_pipeline.paths import DEFAULT_MAX_FILE_BYTES, EngineSettings, SettingsError, engine_settings
from imtech_pipeline.survey import survey
from imtech_pipeline.warehouse import Warehouse, content_hash

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = 60
SHARD = 20
QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("raw")
    generate.write(folder, ARTICLES)
    return folder


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "ARTICLES", SHARD)


def read(raw: Path, file: Path, engine: engines.Engine) -> dict[str, str]:
    """Take up the articles and read them, without what comes after; returns fingerprints of the tables."""
    warehouse = Warehouse(file)
    with warehouse.working() as con:
        take_up(con, survey(raw, state.known_articles(con), DEFAULT_MAX_FILE_BYTES), file.parent / "shards")
        read_unread(con, file.parent / "shards", lambda number: engine)
        return content_hash(con)


def query(file: Path, sql: str) -> list[tuple[Any, ...]]:
    with Warehouse(file).working() as con:
        return con.execute(sql).fetchall()


@pytest.fixture(scope="module")
def local(raw: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What is read of the folder in one process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "ARTICLES", SHARD)
        found = read(raw, tmp_path_factory.mktemp("local") / "w.duckdb", engines.Local())
    assert found["core.dim_article"].startswith(f"{ARTICLES}:")
    assert not found["core.fct_statement"].startswith("0:")
    return found


@pytest.mark.parametrize("workers", [1, 3])
def test_a_pool_of_any_size_reads_the_same(raw: Path, tmp_path: Path, local: dict[str, str], workers: int) -> None:
    assert read(raw, tmp_path / "w.duckdb", engines.Processes(workers)) == local


def test_shards_of_any_size_read_the_same(
    raw: Path, tmp_path: Path, local: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shards, "ARTICLES", 7)
    assert read(raw, tmp_path / "w.duckdb", engines.Local()) == local


def test_every_engine_makes_the_same_tables_of_a_whole_run(raw: Path, tmp_path: Path) -> None:
    contents = []
    for engine in (EngineSettings("local"), EngineSettings("processes", 2)):
        file = tmp_path / engine.kind / "w.duckdb"
        job = build_defs(raw, file, engine).resolve_job_def(JOB_NAME)
        with dg.DagsterInstance.ephemeral() as instance:
            assert job.execute_in_process(instance=instance, run_config=QUIET).success
        with Warehouse(file).published() as con:
            contents.append(content_hash(con))
        assert not (file.parent / ".w" / "shards").exists()
    assert contents[0] == contents[1]


def sabotage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> Path:
    """Have the pool's processes run some code at their start; returns a folder that is theirs to write into."""
    folder = tmp_path / "sabotage"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(
        "import os, sys\nif '-m' in sys.orig_argv and 'imtech_pipeline.worker' in sys.orig_argv:\n"
        + textwrap.indent(textwrap.dedent(code).replace("FOLDER", repr(str(folder))), "    ")
    )
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), str(ROOT)]))
    return folder


DIES_OF = """
    from imtech_pipeline import shards
    read = shards.read
    def dies(articles, *how):
        if any({condition} for _, text, _, _ in articles):
            open(FOLDER + "/deaths", "a").write("x")
            os.kill(os.getpid(), 9)
        return read(articles, *how)
    shards.read = dies
"""


def test_a_process_that_is_killed_costs_time_and_no_rows(
    raw: Path, tmp_path: Path, local: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    once = 'not os.path.exists(FOLDER + "/deaths")'
    folder = sabotage(tmp_path, monkeypatch, DIES_OF.format(condition=once))
    assert read(raw, tmp_path / "w.duckdb", engines.Processes(2)) == local
    assert (folder / "deaths").exists()


def test_a_shard_that_fails_three_times_goes_to_quarantine_and_the_run_goes_on(
    raw: Path, tmp_path: Path, local: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {path.relative_to(raw).as_posix(): path.read_text() for path in raw.rglob("*.txt")}
    poison = texts["0000/0000007.txt"].splitlines()[0]
    assert sum(poison in text for text in texts.values()) == 1
    folder = sabotage(tmp_path, monkeypatch, DIES_OF.format(condition=f"{poison!r} in text"))
    file = tmp_path / "w.duckdb"
    read(raw, file, engines.Processes(2))
    assert (folder / "deaths").read_text() == "x" * engines.ATTEMPTS
    quarantined = query(file, "select file_name, reason from quarantine.file order by 1")
    assert len(quarantined) == SHARD
    assert "0000/0000007.txt" in [name for name, _ in quarantined]
    assert all("3 attempts" in reason and "SIGKILL" in reason for _, reason in quarantined)
    unread = query(file, "select file_name from core.dim_article where extractor_version is null order by 1")
    assert unread == [(name,) for name, _ in quarantined]
    assert query(file, "select count(distinct article_id) from core.dim_sentence") == [(ARTICLES - SHARD,)]
    # what it died of is mended: the next run reads them
    monkeypatch.delenv("PYTHONPATH")
    assert read(raw, file, engines.Processes(2)) == local


def test_a_run_that_ended_in_the_middle_leaves_what_was_read_to_the_next(
    raw: Path, tmp_path: Path, local: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    original = shards.read

    def interrupted(articles: Any, *how: Any) -> shards.Rows:
        sizes.append(len(articles))
        if len(sizes) == 2:
            raise KeyboardInterrupt
        return original(articles, *how)

    monkeypatch.setattr(shards, "read", interrupted)
    with pytest.raises(KeyboardInterrupt):
        read(raw, tmp_path / "w.duckdb", engines.Local())
    assert read(raw, tmp_path / "w.duckdb", engines.Local()) == local
    assert sizes == [SHARD] * (ARTICLES // SHARD + 1)  # the first shard once, the second one twice


def test_names_follow_from_articles_and_code() -> None:
    articles = [("00aa", None, None), ("00ab", None, None)]
    assert shards.name("1", articles) == shards.name("1", articles)
    others = [shards.name("2", articles), shards.name("1", articles[:1]), shards.name("1", articles[::-1])]
    assert len({shards.name("1", articles), *others}) == 4


def test_a_pool_for_many_articles_this_process_for_few() -> None:
    assert isinstance(engines.choose(engines.Kind.auto, 1), engines.Local)
    assert isinstance(engines.choose(engines.Kind.auto, 100_000), engines.Processes)
    assert isinstance(engines.choose(engines.Kind.local, 100_000), engines.Local)
    assert isinstance(engines.choose(engines.Kind.processes, 1), engines.Processes)


def test_other_code_is_refused(tmp_path: Path) -> None:
    with pytest.raises(engines.EngineError, match="install the same code"):
        engines.Processes(1).run(tmp_path, ["00"], "another version", print)
    with pytest.raises(engines.EngineError, match="install the same code"):
        engines.Local().run(tmp_path, ["00"], "another version", print)


def test_a_pool_that_cannot_start_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sabotage(tmp_path, monkeypatch, "sys.modules['imtech_pipeline.extraction'] = None")
    with pytest.raises(engines.EngineError, match="ended at its start"):
        engines.Processes(1).run(tmp_path, ["00"], "any", print)


def test_settings_come_from_flags_then_the_environment() -> None:
    env = {"IMTECH_ENGINE": "processes", "IMTECH_WORKERS": "3"}
    assert engine_settings(env={}) == EngineSettings("auto", 0, "", "")
    assert engine_settings(env=env) == EngineSettings("processes", 3, "", "")
    assert engine_settings("local", env=env).kind == "local"
    assert engine_settings(dask_address="tcp://127.0.0.1:1", env=env).kind == "dask"
    for wrong in ({"IMTECH_ENGINE": "spark"}, {"IMTECH_WORKERS": "many"}, {"IMTECH_ENGINE": "dask"}):
        with pytest.raises(SettingsError):
            engine_settings(env=wrong)


def test_of_very_many_changes_a_stage_takes_up_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "NAMED_CHANGES", 3)
    with Warehouse(tmp_path / "w.duckdb").working() as con:
        state.mark_made(con, "observations")  # notes the code
        state.add_changed(con, ["a", "b"])
        state.add_changed(con, ["b", "c"])
        assert state.changed(con, "observations") == ["a", "b", "c"]
        state.mark_made(con, "observations")
        state.add_changed(con, ["a", "b"])
        state.add_changed(con, ["c", "d"])
        state.add_changed(con, ["e"])
        assert state.changed(con, "observations") is None
        state.mark_made(con, "observations")
        assert state.changed(con, "observations") == []


def test_articles_that_come_in_parts_lie_as_if_they_had_come_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = tmp_path / "raw"
    generate.write(raw, 7)
    stored = []
    for at_once in (1_000, 3):
        monkeypatch.setattr(articles, "SORTED_AT_ONCE", at_once)
        warehouse = Warehouse(tmp_path / str(at_once) / "w.duckdb")
        with warehouse.lock(), warehouse.working() as con:
            take_up(con, survey(raw, state.known_articles(con), DEFAULT_MAX_FILE_BYTES), tmp_path / "shards")
            stored.append(con.execute("select article_id, file_name, text from core.dim_article").fetchall())
    assert len(stored[0]) == 7
    assert stored[0] == stored[1]


@pytest.fixture
def mixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with all that a file may be: the same text twice, in another batch too, a page, a sidecar, no text."""
    monkeypatch.setattr(batches, "FILES", 4)
    folder = tmp_path / "mixed"
    generate.write(folder, 11)
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.txt"))
    (folder / "a.txt").write_bytes((folder / names[7]).read_bytes())
    (folder / "zz.txt").write_bytes((folder / names[0]).read_bytes())
    (folder / "empty.txt").write_text("")
    (folder / "page.html").write_text("<html><title>A page of news</title><p>Hohhot had 12 maker spaces in 2019.</p>")
    (folder / "told.txt").write_text("Hohhot had 13 maker spaces in 2018.\n")
    (folder / "told.meta.yaml").write_text("published_on: 2019-01-07\npublisher: The Observer\n")
    (folder / "broken.txt").write_text("Hohhot had 14 maker spaces in 2017.\n")
    (folder / "broken.meta.yaml").write_text("colour: red\n")
    return folder


def take(
    raw: Path, file: Path, engine: engines.Engine
) -> tuple[articles.Changes, list[tuple[Any, ...]], dict[str, str]]:
    """Take the files up; returns what changed, what is current and what is in quarantine."""
    with Warehouse(file).working() as con:
        found = survey(raw, state.known_articles(con), DEFAULT_MAX_FILE_BYTES)
        changes = take_up(con, found, file.parent / "shards", lambda files: engine)
        assert not (file.parent / "shards" / "files").exists()
        current = con.execute(
            "select file_name, version, article_id, title, publisher, language, published_on, announced_on, text, "
            "char_count, content_sha256 from core.dim_article where is_current order by 1"
        ).fetchall()
        return changes, current, dict(con.execute("select file_name, reason from quarantine.file").fetchall())


@pytest.mark.parametrize("size", [1, 500])
def test_files_are_taken_up_the_same_by_whoever_reads_them(
    mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    expected = take(mixed, tmp_path / "local" / "w.duckdb", engines.Local())
    changes, current, quarantined = expected
    assert (changes.new, changes.quarantined) == (len(current), len(quarantined)) == (13, 4)
    assert quarantined["a.txt"] == "same text as 0000/0000007.txt"
    assert quarantined["zz.txt"] == "same text as 0000/0000000.txt"
    assert quarantined["empty.txt"].startswith("empty; ")
    assert "unknown key" in quarantined["broken.txt"]
    told = {row[0]: row for row in current}
    assert told["told.txt"][4] == "The Observer"
    assert str(told["told.txt"][6]) == "2019-01-07"
    assert told["page.html"][3] == "A page of news"
    assert all(row[8] == (mixed / row[0]).read_text() for row in current if row[0].startswith("0000"))
    monkeypatch.setattr(batches, "FILES", size)
    assert take(mixed, tmp_path / "pool" / "w.duckdb", engines.Processes(2)) == expected


def test_nobody_holds_the_list_of_files_while_they_are_read(mixed: Path, tmp_path: Path) -> None:
    def held() -> int:
        gc.collect()
        return sum(isinstance(thing, RawFile) for thing in gc.get_objects())

    class Looking(engines.Local):
        def run(self, folder: Path, shards: Iterable[str], version: str, done: engines.Done) -> dict[str, str]:
            assert held() == before
            return super().run(folder, shards, version, done)

    before = held()
    with Warehouse(tmp_path / "w.duckdb").working() as con:
        take_up(con, survey(mixed, {}, DEFAULT_MAX_FILE_BYTES), tmp_path / "shards", lambda files: Looking())


def test_a_batch_has_so_many_files_or_so_many_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "FILES", 3)
    monkeypatch.setattr(batches, "BYTES", 100)
    sizes = [10, 10, 10, 10, 95, 10, 300, 1, 1]
    files = [RawFile(str(number), str(number), size, 0) for number, size in enumerate(sizes)]
    cut = batches.cut(tmp_path, files)
    assert list(cut) == sorted(cut)
    assert [[file.size for file in batches.files(tmp_path, name)] for name in cut] == [
        [10] * 3,
        [10],
        [95],
        [10],
        [300],
        [1, 1],
    ]


FILES_DIE_OF = """
    from imtech_pipeline import batches
    read = batches.read_or_reject
    def dies(file):
        if {condition}:
            open(FOLDER + "/deaths", "a").write("x")
            os.kill(os.getpid(), 9)
        return read(file)
    batches.read_or_reject = dies
"""


def test_a_process_that_is_killed_over_files_costs_no_article(
    mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = take(mixed, tmp_path / "local" / "w.duckdb", engines.Local())
    folder = sabotage(tmp_path, monkeypatch, FILES_DIE_OF.format(condition='not os.path.exists(FOLDER + "/deaths")'))
    assert take(mixed, tmp_path / "pool" / "w.duckdb", engines.Processes(2)) == expected
    assert (folder / "deaths").exists()


def test_files_that_kill_whoever_reads_them_go_to_quarantine_with_their_batch(
    mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = take(mixed, tmp_path / "local" / "w.duckdb", engines.Local())
    folder = sabotage(tmp_path, monkeypatch, FILES_DIE_OF.format(condition='file.file_name == "0000/0000005.txt"'))
    file = tmp_path / "pool" / "w.duckdb"
    changes, _, quarantined = take(mixed, file, engines.Processes(2))
    assert (folder / "deaths").read_text() == "x" * engines.ATTEMPTS
    given_up = {name for name, reason in quarantined.items() if "3 attempts" in reason and "SIGKILL" in reason}
    assert given_up == {f"0000/000000{number}.txt" for number in range(4, 8)}
    # what it died of is mended: the next run takes them
    monkeypatch.delenv("PYTHONPATH")
    again, current, quarantined = take(mixed, file, engines.Processes(2))
    assert (current, quarantined) == expected[1:]
    assert changes.new + again.new == expected[0].new + 1  # without the file of that batch its copy was the first


def test_a_file_that_is_too_much_for_the_code_is_alone_in_quarantine(
    mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = batches.read_or_reject

    def fails(file: RawFile) -> Any:
        if file.file_name == "told.txt":
            raise RecursionError("too deep")
        return original(file)

    monkeypatch.setattr(batches, "read_or_reject", fails)
    changes, _, quarantined = take(mixed, tmp_path / "w.duckdb", engines.Local())
    assert changes.new == 12
    assert quarantined["told.txt"] == "cannot be read: RecursionError: too deep"


def test_a_pool_for_many_files_this_process_for_few() -> None:
    for kind in (engines.Kind.auto, engines.Kind.dask):
        resource = EngineResource(kind=kind, dask_address="tcp://127.0.0.1:1")
        assert isinstance(resource.choose_here(engines.MANY_FILES - 1), engines.Local)
        assert isinstance(resource.choose_here(engines.MANY_FILES), engines.Processes)
    assert isinstance(EngineResource(kind=engines.Kind.processes).choose_here(1), engines.Processes)
    assert isinstance(EngineResource(kind=engines.Kind.local).choose_here(1_000_000), engines.Local)


def test_a_run_that_ended_while_files_were_read_has_changed_nothing(
    mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = take(mixed, tmp_path / "undisturbed" / "w.duckdb", engines.Local())
    file = tmp_path / "w.duckdb"
    for moment in ("_read", "_withdraw", "_store", "_set_aside"):
        original = getattr(articles, moment)

        def ends(*args: Any, original: Any = original) -> None:
            original(*args)
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(articles, moment, ends)
            with pytest.raises(KeyboardInterrupt):
                take(mixed, file, engines.Local())
        assert query(
            file, "select (select count(*) from core.dim_article), (select count(*) from quarantine.file)"
        ) == [(0, 0)]
    # what a killed run leaves is read by nobody
    left = file.parent / "shards" / "files" / "files-000000"
    left.mkdir(parents=True)
    (left / "articles.parquet").write_text("half of it")
    assert take(mixed, file, engines.Local()) == expected
