import json
import os
import random
import resource
import signal
import subprocess
import sys
import textwrap
import threading
import time
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import pandas as pd
import pyarrow as pa
import pytest

from imtech_pipeline import sqlmodels
from imtech_pipeline import warehouse as wh


def count(con, table):
    return con.execute(f"select count(*) from {table}").fetchall()[0][0]


def add_file(con, name):
    wh.insert(con, "quarantine.file", [{"file_name": name, "reason": "r", "seen_at": datetime.now(UTC)}])


def names(con):
    return [name for (name,) in con.execute("select file_name from quarantine.file order by 1").fetchall()]


# a writer in another process: adds one file a transaction and publishes each
WRITER = """
    import sys
    from datetime import datetime, UTC
    from imtech_pipeline import warehouse as wh
    w = wh.Warehouse(sys.argv[1])
    with w.working() as con:
        first = con.execute("select count(*) from quarantine.file").fetchall()[0][0]
    print("ready", flush=True)
    for i in range(first, int(sys.argv[2])):
        with w.lock(f"run {i}"):
            with w.working() as con:
                row = {"file_name": f"{i:06}", "reason": "r", "seen_at": datetime.now(UTC)}
                wh.insert(con, "quarantine.file", [row])
                wh.insert(con, "meta.state", [{"key": f"pair {i:06}", "value": ""}])
            w.publish({"run_id": f"run {i}", "started_at": datetime.now(UTC)})
"""


def start(code, *args, **kwargs):
    env = os.environ | {"PYTHONPATH": str(Path(wh.__file__).parents[1])}
    command = [sys.executable, "-c", textwrap.dedent(code), *map(str, args)]
    return subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **kwargs)


def finish(process):
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


# ---- publishing ------------------------------------------------------------------------------------------------------


def test_publishes_a_generation_behind_a_relative_link(warehouse, rows, load):
    with warehouse.working() as con:
        load(con, rows)
    generation = warehouse.publish({"run_id": "r1", "started_at": datetime.now(UTC), "articles_read": 1})
    assert (generation.number, generation.new) == (1, True)
    assert os.readlink(warehouse.path) == "warehouse-1.duckdb"
    assert generation.path.stat().st_mode & 0o777 == 0o444
    with warehouse.published() as con:
        assert count(con, "core.fct_statement") == len(rows["core.fct_statement"])
        ((run_id, number, read, status, seconds),) = con.execute(
            "select run_id, generation, articles_read, status, duration_s from meta.run"
        ).fetchall()
    assert (run_id, number, read, status) == ("r1", 1, 1, "done")
    assert seconds > 0


def test_nothing_new_publishes_and_writes_nothing(warehouse, rows, load):
    with warehouse.working() as con:
        load(con, rows)
    warehouse.publish({"run_id": "r1"})
    before = {path: path.stat().st_mtime_ns for path in [*warehouse.path.parent.iterdir(), warehouse.working_path]}
    with warehouse.working() as con:
        load(con)
        con.execute("delete from core.fct_numeral where article_id = 'none'")
        con.execute("delete from core.fct_statement where article_id = 'none'")
    again = warehouse.publish({"run_id": "r2"})
    assert (again.number, again.new) == (1, False)
    assert {path: path.stat().st_mtime_ns for path in before} == before
    with warehouse.published() as con:
        assert con.execute("select run_id from meta.run").fetchall() == [("r1",)]


def test_every_kind_of_change_is_published(warehouse):
    warehouse.publish()
    with warehouse.working() as con:
        add_file(con, "a")
    assert warehouse.publish().number == 2
    with warehouse.working() as con:
        con.execute("update quarantine.file set reason = 'other'")
    assert warehouse.publish().number == 3
    with warehouse.working() as con:
        con.execute("create or replace view mart.v as select 1 as one")
    assert warehouse.publish().number == 4


def test_a_new_database_is_published_even_if_its_header_looks_the_same(warehouse):
    for name in ("a", "b"):
        with warehouse.working() as con:
            add_file(con, name)
        assert warehouse.publish().new
        for path in warehouse.folder.iterdir():
            path.unlink()
        warehouse._create()
    with warehouse.published() as con:
        assert names(con) == ["b"]


def test_three_generations_are_kept(warehouse):
    for i in range(5):
        with warehouse.working() as con:
            add_file(con, str(i))
        warehouse.publish()
    assert sorted(p.name for p in warehouse.path.parent.glob("*.duckdb")) == [
        "warehouse-3.duckdb",
        "warehouse-4.duckdb",
        "warehouse-5.duckdb",
        "warehouse.duckdb",
    ]


def test_an_open_reader_keeps_its_generation(warehouse):
    warehouse.publish()
    reader = warehouse.published()
    try:
        for i in range(5):
            with warehouse.working() as con:
                add_file(con, str(i))
            warehouse.publish()
        assert names(reader) == []
        with warehouse.published() as con:
            assert len(names(con)) == 5
    finally:
        reader.close()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        ("delete from core.fct_numeral where statement_id is not null", "every statement has its numeral"),
        ("delete from core.fct_statement where value = 28", "every numeral that names a statement has it"),
        ("insert into core.fct_statement from core.fct_statement", "a statement_id is used once"),
        ("insert into core.fct_observation from core.fct_observation", "an obs_id is used once"),
        ("delete from core.dim_article", "every numeral belongs to an article"),
        (
            "insert into core.dim_article by name select * replace (2 as version) from core.dim_article",
            "one current version",
        ),
        (
            "insert into core.dim_article by name select * replace ('b' as file_name) from core.dim_article",
            "one file name",
        ),
        ("update core.bridge_observation_source set statement_id = 'x'", "every source of an observation exists"),
    ],
)
def test_a_broken_invariant_stops_publication(warehouse, rows, load, spoil, sentence):
    with warehouse.working() as con:
        load(con, rows)
    warehouse.publish()
    with warehouse.working() as con:
        con.execute(spoil)
    with pytest.raises(wh.PublishError, match=sentence):
        warehouse.publish({"run_id": "bad"})
    assert os.readlink(warehouse.path) == "warehouse-1.duckdb"
    assert sorted(p.name for p in warehouse.folder.iterdir()) == ["door", "lock", "work.duckdb"]
    with warehouse.published() as con:
        assert count(con, "core.fct_statement") == len(rows["core.fct_statement"])


def test_the_file_format_is_one_that_older_versions_read(warehouse):
    warehouse.publish()
    with warehouse.published() as con:
        ((tags,),) = con.execute("select tags from duckdb_databases() where not internal").fetchall()
    assert tags["storage_version"].startswith("v1.2.0")


def test_published_without_a_warehouse_says_what_to_do(tmp_path):
    with pytest.raises(wh.WarehouseError, match="imtech run"):
        wh.Warehouse(tmp_path / "none.duckdb").published()


def test_a_copy_of_a_generation_can_be_read(warehouse, tmp_path):
    warehouse.publish()
    copy = tmp_path / "copy.duckdb"
    copy.write_bytes(warehouse.path.read_bytes())
    with wh.Warehouse(copy).published() as con:
        assert count(con, "meta.run") == 0


# ---- transactions ----------------------------------------------------------------------------------------------------


def test_an_exception_leaves_no_trace(warehouse):
    with warehouse.working() as con:
        add_file(con, "kept")
    with pytest.raises(RuntimeError, match="half-way"), warehouse.working() as con:  # noqa: PT012
        add_file(con, "lost")
        con.execute("create table core.lost as select 1")
        raise RuntimeError("half-way")
    with warehouse.working(read_only=True) as con:
        assert names(con) == ["kept"]


def test_an_os_error_of_the_caller_is_not_taken_for_one_of_the_warehouse(warehouse):
    with pytest.raises(PermissionError), warehouse.working():
        raise PermissionError(13, "an article")


def test_frames_are_not_found_by_name(warehouse):
    somewhere = pd.DataFrame({"a": [1]})
    with warehouse.working() as con, pytest.raises(duckdb.CatalogException):
        con.execute("select * from somewhere")
    assert len(somewhere) == 1


# ---- the lock --------------------------------------------------------------------------------------------------------


def test_a_second_run_waits_and_says_for_whom(warehouse):
    other = wh.Warehouse(warehouse.path)
    told = []
    with warehouse.lock("first"):
        assert other.holder().run_id == "first"
        timer = threading.Timer(0.3, lambda: None)
        with (
            pytest.raises(wh.LockTimeoutError, match=rf"run first \(process {os.getpid()} on .*, since 20"),
            other.lock("second", wait=0.2, on_wait=lambda holder, waited: told.append(holder.run_id)),
        ):
            pass
        timer.cancel()
    assert told == ["first"]
    with other.lock("second"):
        assert json.loads(other.lock_path.read_text())["run_id"] == "second"
    assert warehouse.holder() is None


def test_the_lock_may_be_taken_again_and_is_freed_at_the_end(warehouse):
    with warehouse.lock("run"), warehouse.lock(), warehouse.working():
        assert wh.Warehouse(warehouse.path).holder().run_id == "run"
    assert warehouse.holder() is None


def test_the_lock_of_a_dead_process_is_free(warehouse):
    process = start(
        """
        import sys, time
        from imtech_pipeline import warehouse as wh
        with wh.Warehouse(sys.argv[1]).lock("doomed"):
            print("held", flush=True)
            time.sleep(60)
        """,
        warehouse.path,
    )
    assert process.stdout.readline() == "held\n"
    assert warehouse.holder().run_id == "doomed"
    process.send_signal(signal.SIGKILL)
    finish(process)
    with warehouse.lock("next", wait=0):
        pass


# waits for the lock, then tells its name in a file in order of arrival at the lock
IN_LINE = """
    import sys
    from imtech_pipeline import warehouse as wh
    def tell(holder, waited):
        print("waits for", holder, flush=True)
    with wh.Warehouse(sys.argv[1]).lock(sys.argv[2], wait=30, on_wait=tell):
        with open(sys.argv[3], "a") as served:
            served.write(sys.argv[2] + "\\n")
"""


def test_first_come_first_served_whatever_dies_in_line(warehouse, tmp_path):
    served = tmp_path / "served"
    waiting = {}
    with warehouse.lock("first"):
        for name in "abcdef":
            waiting[name] = start(IN_LINE, warehouse.path, name, served)
            told = waiting[name].stdout.readline()
            assert told.startswith("waits for run first (")
            others = len(waiting) - 1
            assert (f"then {others} more in line" in told) == bool(others)
        for name in "ad":
            waiting[name].send_signal(signal.SIGKILL)
            finish(waiting[name])
        # one that gives up leaves the line, and says for whom it waited
        with (
            pytest.raises(wh.LockTimeoutError, match=r"written to by run first .* then 4 more in line; waited"),
            wh.Warehouse(warehouse.path).lock("impatient", wait=0.2, on_wait=lambda *_: None),
        ):
            pass
    with warehouse.lock("last", wait=30, on_wait=lambda *_: None):
        assert served.read_text().split() == ["b", "c", "e", "f"]
    for name in "bcef":
        assert finish(waiting[name])[0] == 0
    assert sorted(p.name for p in warehouse.folder.iterdir()) == ["door", "lock"]


def test_a_forked_worker_does_not_keep_the_lock(warehouse):
    pid = 0
    with warehouse.lock("parent"):
        pid = os.fork()
        if pid == 0:
            time.sleep(10)
            os._exit(0)
    try:
        with wh.Warehouse(warehouse.path).lock("next", wait=0.5):
            pass
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


# ---- death and damage ------------------------------------------------------------------------------------------------


def test_kills_lose_nothing(tmp_path):
    path = tmp_path / "warehouse.duckdb"
    chance = random.Random(7)
    reached = 0
    for _ in range(10):
        process = start(WRITER, path, 100_000)
        assert process.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0.0, 0.25))
        process.send_signal(signal.SIGKILL)
        finish(process)
        if path.exists():
            with wh.Warehouse(path).published() as con:
                found = names(con)
                pairs = con.execute("select count(*) from meta.state where key like 'pair %'").fetchall()[0][0]
            assert found == [f"{i:06}" for i in range(len(found))]
            assert pairs == len(found)
            assert len(found) >= reached
            reached = len(found)
    target = reached + 3
    assert finish(start(WRITER, path, target))[0] == 0
    with wh.Warehouse(path).published() as con:
        assert names(con) == [f"{i:06}" for i in range(target)]
        assert count(con, "meta.state where key like 'pair %'") == target
    assert len(list(tmp_path.glob("*.duckdb"))) <= 4
    assert sorted(p.name for p in (tmp_path / ".warehouse").iterdir()) == ["door", "lock", "work.duckdb"]


def test_readers_see_whole_states_while_a_writer_publishes(tmp_path):
    path = tmp_path / "warehouse.duckdb"
    wh.Warehouse(path).publish()
    writers = [start(WRITER, path, 25) for _ in range(2)]
    reads, last = 0, 0
    while any(writer.poll() is None for writer in writers):
        with wh.Warehouse(path).published() as con:
            files = count(con, "quarantine.file")
            assert files == count(con, "meta.state where key like 'pair %'")
        assert files >= last
        reads, last = reads + 1, files
    assert [finish(writer)[0] for writer in writers] == [0, 0]
    assert reads > 10
    with wh.Warehouse(path).published() as con:
        assert set(names(con)) == {f"{i:06}" for i in range(25)}


def test_leftovers_of_a_killed_run_are_cleared(warehouse):
    with warehouse.working() as con:
        add_file(con, "a")
    warehouse.publish()
    (warehouse.folder / "publish.tmp").write_bytes(b"half")
    (warehouse.folder / "work.duckdb.tmp").mkdir()
    never_linked = warehouse.path.with_name("warehouse-2.duckdb")
    never_linked.write_bytes(b"half")
    stray = warehouse.path.with_name("warehouse.duckdb.wal")
    stray.write_bytes(b"a log that a reader left")
    with warehouse.working() as con:
        add_file(con, "b")
    assert warehouse.publish().number == 2
    assert sorted(p.name for p in warehouse.folder.iterdir()) == ["door", "lock", "work.duckdb"]
    assert not stray.exists()
    with warehouse.published() as con:
        assert names(con) == ["a", "b"]


@pytest.mark.parametrize("damage", ["missing", "empty", "torn", "garbage", "torn log", "alone log"])
def test_a_missing_or_damaged_working_database_is_rebuilt(warehouse, damage):
    with warehouse.working() as con:
        add_file(con, "a")
    warehouse.publish()
    work = warehouse.working_path
    if damage in ("missing", "alone log"):
        work.unlink()
    elif damage == "empty":
        work.write_bytes(b"")
    elif damage == "torn":
        os.truncate(work, 20_000)
    elif damage == "garbage":
        work.write_bytes(random.Random(1).randbytes(50_000))
    if damage.endswith("log"):
        work.with_name("work.duckdb.wal").write_bytes(random.Random(1).randbytes(5_000))
    with warehouse.working() as con:
        assert names(con) == ["a"]
        add_file(con, "b")
    assert warehouse.publish().number == 2
    with warehouse.published() as con:
        assert names(con) == ["a", "b"]


def test_rebuilt_from_the_newest_generation_that_is_sound(warehouse):
    for name in ("a", "b"):
        with warehouse.working() as con:
            add_file(con, name)
        warehouse.publish()
    warehouse.working_path.unlink()
    newest = warehouse.path.with_name("warehouse-2.duckdb")
    newest.chmod(0o644)
    os.truncate(newest, 10_000)
    with warehouse.working() as con:
        assert names(con) == ["a"]
    assert warehouse.publish().number == 3
    with warehouse.published() as con:
        assert names(con) == ["a"]


def test_a_log_that_a_killed_run_left_is_kept(warehouse):
    warehouse.publish()
    process = start(
        """
        import os, sys
        from imtech_pipeline import warehouse as wh
        w = wh.Warehouse(sys.argv[1])
        w._prepare()
        con = w._connect()
        con.execute("insert into quarantine.file values ('committed', 'r', now())")
        con.execute("begin")
        con.execute("insert into quarantine.file values ('not committed', 'r', now())")
        os.kill(os.getpid(), 9)
        """,
        warehouse.path,
    )
    finish(process)
    assert warehouse.working_path.with_name("work.duckdb.wal").exists()
    assert warehouse.publish().new
    with warehouse.published() as con:
        assert names(con) == ["committed"]


def test_a_full_disk_is_told_and_loses_nothing(warehouse):
    with warehouse.working() as con:
        add_file(con, "a")
    warehouse.publish()
    size = warehouse.working_path.stat().st_size
    code, out, _ = finish(
        start(
            """
            import sys
            from imtech_pipeline import warehouse as wh
            w = wh.Warehouse(sys.argv[1])
            try:
                with w.working() as con:
                    con.execute("create table core.large as select md5(i::varchar) as b from range(1000000) t(i)")
                w.publish()
            except wh.WarehouseError as error:
                print(error)
            """,
            warehouse.path,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100_000, size + 100_000)),
        )
    )
    assert code == 0
    assert "no space left" in out
    assert "nothing is lost" in out
    with warehouse.published() as con:
        assert names(con) == ["a"]
    with warehouse.working() as con:
        add_file(con, "b")
    warehouse.publish()
    with warehouse.published() as con:
        assert names(con) == ["a", "b"]


def test_no_space_for_the_clone_keeps_the_last_generation(warehouse, monkeypatch):
    warehouse.publish()
    with warehouse.working() as con:
        add_file(con, "a")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(wh, "_clone", full)
    with pytest.raises(wh.WarehouseError, match=r"no space left.*nothing is lost"):
        warehouse.publish({"run_id": "unlucky"})
    monkeypatch.undo()
    assert warehouse.publish({"run_id": "lucky"}).number == 2
    with warehouse.published() as con:
        assert names(con) == ["a"]
        runs = con.execute("select run_id, status, generation from meta.run order by 1").fetchall()
    assert runs == [("lucky", "done", 2), ("unlucky", "not published", None)]


def test_a_read_only_folder_is_told(warehouse, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "open", refuse)
    with (
        pytest.raises(wh.WarehouseError, match=r"cannot write to .*Read-only file system.*--warehouse"),
        warehouse.working(),
    ):
        pass


def test_someone_else_in_the_working_database_is_told(warehouse):
    warehouse.publish()
    process = start(
        """
        import sys, time, duckdb
        con = duckdb.connect(sys.argv[1])
        print("open", flush=True)
        time.sleep(60)
        """,
        warehouse.working_path,
    )
    process.stdout.readline()
    try:
        with pytest.raises(wh.WarehouseError, match="open in another program"), warehouse.working():
            pass
    finally:
        process.kill()
        finish(process)


# ---- paths -----------------------------------------------------------------------------------------------------------


def test_a_file_that_is_not_ours_is_left_alone(tmp_path):
    path = tmp_path / "warehouse.duckdb"
    path.write_text("precious")
    with pytest.raises(wh.WarehouseError, match="did not make: move it away"), wh.Warehouse(path).working():
        pass
    assert path.read_text() == "precious"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_to_elsewhere_is_left_alone(tmp_path):
    path = tmp_path / "warehouse.duckdb"
    path.symlink_to("elsewhere.duckdb")
    with pytest.raises(wh.WarehouseError, match=r"link to elsewhere\.duckdb"), wh.Warehouse(path).working():
        pass


def test_a_folder_is_no_warehouse(tmp_path):
    with pytest.raises(wh.WarehouseError, match="is a folder"), wh.Warehouse(tmp_path).working():
        pass


def test_two_warehouses_share_a_folder(tmp_path):
    for name in ("a.duckdb", "b.db", "a-1"):
        warehouse = wh.Warehouse(tmp_path / name)
        with warehouse.working() as con:
            add_file(con, name)
        warehouse.publish()
    for name in ("a.duckdb", "b.db", "a-1"):
        with wh.Warehouse(tmp_path / name).published() as con:
            assert names(con) == [name]


def test_a_path_with_quotes_and_spaces(tmp_path):
    warehouse = wh.Warehouse(tmp_path / "it's a folder" / "ware house.duckdb")
    warehouse.publish()
    with warehouse.published() as con:
        assert count(con, "meta.run") == 0


# ---- schema ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def sql(tmp_path):
    folder = tmp_path / "sql"
    for schema in sqlmodels.SCHEMAS:
        (folder / schema).mkdir(parents=True)
    for path in sqlmodels.sql_folder().glob("[cmq]*/*.sql"):
        (folder / path.parent.name / path.name).write_text(path.read_text())
    return folder


def test_a_new_table_is_added_and_nothing_is_lost(tmp_path, sql):
    with wh.Warehouse(tmp_path / "w.duckdb", sql=sql).working() as con:
        add_file(con, "a")
    (sql / "core" / "dim_new.sql").write_text("-- New.\ncreate table core.dim_new (\n    a varchar  -- A\n)\n")
    with wh.Warehouse(tmp_path / "w.duckdb", sql=sql).working() as con:
        assert names(con) == ["a"]
        assert count(con, "core.dim_new") == count(con, "quarantine.dim_new") == 0


def test_a_changed_comment_reaches_the_database(tmp_path, sql):
    with wh.Warehouse(tmp_path / "w.duckdb", sql=sql).working() as con:
        add_file(con, "a")
    path = sql / "quarantine" / "file.sql"
    path.write_text(path.read_text().replace("Path below the raw folder", "Another comment"))
    with wh.Warehouse(tmp_path / "w.duckdb", sql=sql).working() as con:
        assert names(con) == ["a"]
        assert con.execute("select comment from duckdb_columns() where comment = 'Another comment'").fetchall()


def test_a_changed_table_starts_anew_and_keeps_what_is_published(tmp_path, sql, caplog):
    warehouse = wh.Warehouse(tmp_path / "w.duckdb", sql=sql)
    with warehouse.working() as con:
        add_file(con, "a")
    warehouse.publish()
    path = sql / "quarantine" / "file.sql"
    path.write_text(path.read_text().replace("reason varchar", "reason varchar[]"))
    with wh.Warehouse(tmp_path / "w.duckdb", sql=sql).working() as con:
        assert names(con) == []
    assert "built anew from the articles" in caplog.text
    with warehouse.published() as con:
        assert names(con) == ["a"]


# ---- rows ------------------------------------------------------------------------------------------------------------


def test_inserted_rows_are_not_held_until_the_transaction_ends(warehouse):
    with warehouse.working() as con:
        before = pa.total_allocated_bytes()
        for _ in range(20):
            wh.insert(con, "quarantine.file", [("a.txt", "x" * 1_000_000)], ["file_name", "reason"])
        assert pa.total_allocated_bytes() - before < 5_000_000


def test_rows_are_inserted_by_name_whatever_they_come_in(warehouse):
    columns = ["quote", "char_start", "article_id", "char_end"]
    tuples = [("q", 1, "a", 2), ("r", 3, "a", 4)]
    dicts = [dict(zip(columns, row, strict=True)) for row in tuples]
    frame = pd.DataFrame(tuples, columns=columns)
    with warehouse.working() as con:
        for given, names_ in ((tuples, columns), (dicts, None), (frame, None), (pa.Table.from_pandas(frame), None)):
            assert wh.insert(con, "core.fct_numeral", given, names_) == 2
        assert con.execute(
            "select distinct article_id, char_start, char_end, quote from core.fct_numeral order by 2"
        ).fetchall() == [
            ("a", 1, 2, "q"),
            ("a", 3, 4, "r"),
        ]
        assert count(con, "core.fct_numeral") == 8


def test_columns_without_a_value_keep_their_type(warehouse):
    frame = pd.DataFrame(
        {"file_name": ["a", "b"], "published_on": [None, None], "announced_on": [None, date(2020, 1, 2)]}
    )
    with warehouse.working() as con:
        wh.insert(con, "core.dim_article", frame.assign(version=[1.0, float("nan")], withdrawn_at=None))
        assert con.execute(
            "select published_on, announced_on, version from core.dim_article order by file_name"
        ).fetchall() == [
            (None, None, 1),
            (None, date(2020, 1, 2), None),
        ]


def test_rows_that_do_not_fit_name_table_and_column(warehouse):
    with warehouse.working() as con:
        with pytest.raises(ValueError, match=r"core\.dim_area has no column nonsense"):
            wh.insert(con, "core.dim_area", [{"nonsense": 1}])
        with pytest.raises(ValueError, match=r"rows do not fit core\.dim_unit"):
            wh.insert(con, "core.dim_unit", [{"factor": "many"}])


def test_sync_writes_only_differences(warehouse):
    units = [{"unit_measure": "1", "name_en": "number"}, {"unit_measure": "km", "name_en": "km"}]
    with warehouse.working() as con:
        assert wh.sync(con, "core.dim_unit", units)
        assert not wh.sync(con, "core.dim_unit", units[::-1])
        assert wh.sync(con, "core.dim_unit", [*units, units[0]])
        assert wh.sync(con, "core.dim_unit", units[:1])
        assert count(con, "core.dim_unit") == 1
        assert wh.sync(con, "core.dim_unit", [])
        assert count(con, "core.dim_unit") == 0


def test_content_hash_knows_content_and_nothing_else(tmp_path, rows_of, load):
    hashes = []
    for name, order in (("a", (0, 1)), ("b", (1, 0))):
        warehouse = wh.Warehouse(tmp_path / name / "w.duckdb")
        articles = [rows_of("a.txt"), rows_of("b.txt", "tail")]
        with warehouse.working() as con:
            load(con, *(articles[i] for i in order))
            con.execute("update core.dim_article set first_seen_at = now()")
            hashes.append(wh.content_hash(con))
            con.execute("update core.fct_statement set value = 29 where value = 28")
            assert wh.content_hash(con) != hashes[-1]
    assert hashes[0] == hashes[1]
    assert hashes[0]["core.dim_article"].startswith("2:")
    assert "quarantine.fct_statement" in hashes[0]


def test_the_texts_of_very_many_articles_are_stored_in_one_transaction_within_the_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(wh, "MEMORY_LIMIT", "40MB")
    warehouse = wh.Warehouse(tmp_path / "w.duckdb")
    with warehouse.working() as con:
        con.execute(
            "insert into core.dim_article by name "
            "select i::varchar as article_id, repeat(md5(i::varchar), 100) as text from range(25000) t(i)"
        )
    warehouse.publish()
    with warehouse.published() as con:
        found = con.execute("select count(*), sum(length(text)) from core.dim_article").fetchall()
    assert found == [(25_000, 80_000_000)]


def test_an_empty_database_is_made_once_and_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(sqlmodels, "kept_folder", lambda: tmp_path / "kept")
    views = "select view_name from duckdb_views() where not internal order by 1"
    found = []
    for name in ("a", "b"):
        with wh.Warehouse(tmp_path / name / "w.duckdb").working() as con:
            found.append(con.execute(views).fetchall())
            assert sqlmodels.build(con) == []
    assert ("figures",) in found[0]
    assert found[0] == found[1]
    assert len(list((tmp_path / "kept").glob("empty-*"))) == 1


def test_a_kept_database_that_is_damaged_is_made_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(sqlmodels, "kept_folder", lambda: tmp_path / "kept")
    warehouse = wh.Warehouse(tmp_path / "w.duckdb")
    (tmp_path / "kept").mkdir()
    warehouse._kept().write_bytes(b"no database" * 1000)
    with warehouse.working() as con:
        assert con.execute("select count(*) from core.dim_article").fetchall() == [(0,)]
    assert warehouse._kept().stat().st_size > 100_000
