"""The assets through `build_defs` with folders of their own, and SQL on what they made."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import dagster as dg
import duckdb
import pytest

from imtech_pipeline import state
from imtech_pipeline.assets import marts, resources
from imtech_pipeline.assets.pictures import INLINE_CHARACTERS, bar_chart, markdown_table
from imtech_pipeline.automation import JOB_NAME
from imtech_pipeline.definitions import build_defs
from imtech_pipeline.warehouse import BusyError, Warehouse, content_hash

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"

ARTICLE = """Updated: Mar 5, 2020

Hohhot had {count} technology-based enterprises in 2019, the city's science and technology bureau said.
"""


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A folder with the first article in it."""
    folder = tmp_path / "raw"
    folder.mkdir()
    shutil.copy(SEED, folder)
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "out" / "warehouse.duckdb"


@pytest.fixture
def instance() -> Iterator[dg.DagsterInstance]:
    with dg.DagsterInstance.ephemeral() as ephemeral:
        yield ephemeral


@pytest.fixture
def run(raw: Path, file: Path, instance: dg.DagsterInstance) -> Callable[..., dg.ExecuteInProcessResult]:
    """Run the job over the folder."""

    def execute(**options: Any) -> dg.ExecuteInProcessResult:
        return build_defs(raw, file).resolve_job_def(JOB_NAME).execute_in_process(instance=instance, **options)

    return execute


@pytest.fixture
def seed_is_read(tmp_path: Path, begin_with_the_seed: Callable[..., None]) -> None:
    """The warehouse holds the first article already."""
    begin_with_the_seed(tmp_path, "out")


@pytest.fixture(scope="module")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[dg.ExecuteInProcessResult, Path]:
    """A run over the first article and the file that it published, to look at only."""
    folder = tmp_path_factory.mktemp("first")
    (folder / "raw").mkdir()
    shutil.copy(SEED, folder / "raw")
    file = folder / "out" / "warehouse.duckdb"
    with dg.DagsterInstance.ephemeral() as instance:
        job = build_defs(folder / "raw", file).resolve_job_def(JOB_NAME)
        return job.execute_in_process(instance=instance), file


def rows(file: Path, query: str) -> list[tuple[Any, ...]]:
    with Warehouse(file).published() as con:
        return con.execute(query).fetchall()


def hashes(file: Path) -> dict[str, str]:
    with Warehouse(file).published() as con:
        return content_hash(con)


def write(raw: Path, name: str, count: int) -> None:
    (raw / name).parent.mkdir(exist_ok=True)
    (raw / name).write_text(ARTICLE.format(count=count))


# ---- the graph -----------------------------------------------------------------------------------


GRAPH: dict[str, dict[str, list[str]]] = {
    "raw_articles": {
        "raw.files": [],
        "core.dim_article": ["raw.files"],
    },
    "catalogue": {
        "core.dim_area": [],
        "core.dim_breakdown": [],
        "core.dim_indicator": [],
        "core.dim_method": [],
        "core.dim_rule": [],
        "core.dim_unit": [],
    },
    "statements": {
        "core.dim_sentence": ["core.dim_article"],
        "core.fct_numeral": ["core.dim_article", "core.dim_unit"],
        "core.fct_statement": [
            "core.dim_area",
            "core.dim_breakdown",
            "core.dim_indicator",
            "core.dim_sentence",
            "core.dim_unit",
            "core.fct_numeral",
        ],
    },
    "observations": {
        "core.bridge_article_copy": ["core.dim_sentence"],
        "core.fct_observation": [
            "core.bridge_article_copy",
            "core.dim_indicator",
            "core.dim_method",
            "core.dim_unit",
            "core.fct_statement",
        ],
        "core.bridge_observation_source": ["core.fct_observation"],
    },
    "validation": {
        "core.fct_validation": [
            "core.bridge_observation_source",
            "core.dim_area",
            "core.dim_rule",
            "core.fct_observation",
        ],
        "core.fct_finding": ["core.fct_validation"],
        "core.bridge_finding_fact": ["core.fct_finding"],
    },
    "marts": {
        "mart.compare": ["core.dim_area", "core.dim_indicator", "mart.series"],
        "mart.coverage": ["core.dim_article", "core.fct_numeral", "core.fct_statement", "mart.finding_statement"],
        "mart.figures": [
            "core.bridge_observation_source",
            "core.dim_area",
            "core.dim_article",
            "core.dim_breakdown",
            "core.dim_indicator",
            "core.dim_sentence",
            "core.dim_unit",
            "core.fct_observation",
            "core.fct_statement",
            "core.fct_validation",
            "mart.finding_statement",
            "mart.impossible",
        ],
        "mart.finding_statement": [
            "core.bridge_finding_fact",
            "core.fct_statement",
            "core.fct_validation",
            "mart.lineage",
        ],
        "mart.findings": [
            "core.dim_article",
            "core.dim_rule",
            "core.fct_finding",
            "core.fct_validation",
            "mart.figures",
            "mart.finding_statement",
        ],
        "mart.growth": ["mart.series"],
        "mart.impossible": [
            "core.bridge_observation_source",
            "core.fct_finding",
            "core.fct_validation",
            "mart.finding_statement",
        ],
        "mart.lineage": ["core.bridge_observation_source"],
        "mart.observations": [
            "core.dim_area",
            "core.dim_breakdown",
            "core.dim_indicator",
            "core.dim_method",
            "core.dim_unit",
            "core.fct_observation",
        ],
        "mart.series": ["mart.impossible", "mart.observations", "mart.series_break"],
        "mart.series_break": [
            "core.bridge_finding_fact",
            "core.bridge_observation_source",
            "core.fct_finding",
            "core.fct_observation",
            "mart.observations",
        ],
        "mart.sources": [
            "core.bridge_article_copy",
            "core.bridge_observation_source",
            "core.dim_article",
            "core.fct_statement",
        ],
        "mart.targets": ["core.dim_indicator", "mart.series"],
        "meta.data_dictionary": [],
    },
    "published": {
        "published.warehouse": [
            "mart.compare",
            "mart.coverage",
            "mart.findings",
            "mart.growth",
            "mart.sources",
            "mart.targets",
            "meta.data_dictionary",
        ]
    },
    "report": {
        "report.page": ["published.warehouse"],
    },
}


def test_graph(raw: Path, file: Path) -> None:
    found: dict[str, dict[str, list[str]]] = {}
    for node in build_defs(raw, file).resolve_asset_graph().asset_nodes:
        parents = sorted(".".join(key.path) for key in node.parent_keys)
        found.setdefault(node.group_name or "", {})[".".join(node.key.path)] = parents
    assert found == GRAPH


def test_groups_read_from_left_to_right(raw: Path, file: Path) -> None:
    """An asset depends on its own group and on those to its left only."""
    order = list(GRAPH)
    graph = build_defs(raw, file).resolve_asset_graph()
    place = {node.key: order.index(node.group_name or "") for node in graph.asset_nodes}
    for node in graph.asset_nodes:
        for parent in node.parent_keys:
            assert place[parent] <= place[node.key], f"{parent.to_user_string()} -> {node.key.to_user_string()}"


def test_every_asset_is_described(raw: Path, file: Path) -> None:
    for node in build_defs(raw, file).resolve_asset_graph().asset_nodes:
        name = node.key.to_user_string()
        assert node.description, name
        assert node.kinds, name
        assert node.owners, name
        if node.key.path[0] in ("core", "mart", "meta"):
            columns = node.metadata["dagster/column_schema"].columns
            assert columns, name
            assert all(column.description for column in columns), name


def test_each_family_of_rules_is_a_check(raw: Path, file: Path) -> None:
    from imtech_pipeline.validation.edits import FAMILIES

    graph = build_defs(raw, file).resolve_asset_graph()
    keys = graph.asset_check_keys
    sound = "tables_fit_together"
    assert {key.name for key in keys} == {family.replace(" ", "_") for family in FAMILIES} | {sound}
    assert {key.name for key in keys if graph.get_check_spec(key).blocking} == {sound}
    assert {key.asset_key.to_user_string() for key in keys} == {"core/fct_validation"}


# ---- a run ---------------------------------------------------------------------------------------


def test_run_publishes_what_the_article_tells(first_run: tuple[dg.ExecuteInProcessResult, Path]) -> None:
    result, file = first_run
    assert result.success
    [(articles, numerals, statements)] = rows(
        file,
        "select (select count(*) from core.dim_article), (select count(*) from core.fct_numeral), "
        "(select count(*) from core.fct_statement)",
    )
    assert articles == 1
    assert numerals >= statements > 0
    assert rows(file, "select value from core.fct_statement where quote = '6,277'") == [(6277.0,)]
    assert rows(file, "select distinct extractor_version from core.dim_article") == [(state.reader_version(),)]
    [(generation, read, status)] = rows(file, "select generation, articles_read, status from meta.run")
    assert (generation, read) == (1, 1)
    assert status in ("done", "failed_check")


def test_metadata_tells_rows_and_shows_a_preview(first_run: tuple[dg.ExecuteInProcessResult, Path]) -> None:
    result, _ = first_run
    for event in result.get_asset_materialization_events():
        materialization = event.materialization
        name = materialization.asset_key.to_user_string()
        if name == "published/warehouse":
            assert materialization.metadata["generation"].value == 1
            continue
        table = name.replace("/", ".")
        if table in marts.views() and table not in marts.OPENED_FIRST:
            assert f"from {table} limit 5" in str(materialization.metadata["what_happened"].value)
            continue
        assert isinstance(materialization.metadata["dagster/row_count"].value, int), name
        assert str(materialization.metadata["preview"].value).startswith("| "), name
        if "chart" in materialization.metadata:
            assert "data:image/svg+xml;base64," in str(materialization.metadata["chart"].value), name


def test_views_over_many_statements_are_not_worked_out_at_each_run(
    run: Callable[..., dg.ExecuteInProcessResult], raw: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marts, "LARGE", 1)

    def figures() -> Any:
        [event] = [
            e for e in run().get_asset_materialization_events() if e.asset_key == dg.AssetKey(["mart", "figures"])
        ]
        return event.materialization.metadata

    hint = 'To see it: imtech query "from mart.figures limit 5"'
    assert figures()["what_happened"].value == f"Its SQL file has not changed. {hint}"
    write(raw, "a.txt", 150)
    assert "preview" not in figures()


def test_a_view_that_memory_is_too_small_for_is_not_shown_and_stops_no_run(
    run: Callable[..., dg.ExecuteInProcessResult], raw: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_large(con: duckdb.DuckDBPyConnection, name: str, note: str) -> dict[str, Any]:
        con.execute("select list(r) from range(50_000_000) t(r)").fetchall()
        raise AssertionError("it had room")

    monkeypatch.setattr(marts, "table_facts", too_large)
    write(raw, "a.txt", 150)
    done = run()
    assert done.success
    [event] = [e for e in done.get_asset_materialization_events() if e.asset_key == dg.AssetKey(["mart", "figures"])]
    assert "To see it" in str(event.materialization.metadata["what_happened"].value)


@pytest.mark.usefixtures("seed_is_read")
def test_the_report_follows_what_is_published(
    first_run: tuple[dg.ExecuteInProcessResult, Path], raw: Path, file: Path, instance: dg.DagsterInstance
) -> None:
    result, _ = first_run
    keys = {event.materialization.asset_key for event in result.get_asset_materialization_events()}
    # drawing would take longer than the rest of a small run
    assert dg.AssetKey(["report", "page"]) not in keys
    job = build_defs(raw, file).resolve_implicit_global_asset_job_def()
    drawn = job.execute_in_process(instance=instance, asset_selection=[dg.AssetKey(["report", "page"])])
    [event] = drawn.get_asset_materialization_events()
    metadata = event.materialization.metadata
    page = Path(str(metadata["page"].value))
    assert page == file.parent / "report.html"
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")
    chart = str(metadata["chart"].value)
    assert "data:image/svg+xml;base64," in chart
    assert len(chart) < INLINE_CHARACTERS + 50


def test_checks_tell_their_findings(first_run: tuple[dg.ExecuteInProcessResult, Path]) -> None:
    result, file = first_run
    evaluations = {evaluation.check_name: evaluation for evaluation in result.get_asset_check_evaluations()}
    assert evaluations.pop("tables_fit_together").passed
    found = dict(
        rows(
            file,
            "select replace(rule_family, ' ', '_'), count(*) from core.fct_validation "
            "join core.dim_rule using (rule_id) where outcome = 'fail' group by 1",
        )
    )
    for name, evaluation in evaluations.items():
        assert evaluation.passed == (name not in found)
        assert evaluation.metadata["findings"].value == found.get(name, 0)
        if not evaluation.passed:
            shown = evaluation.metadata["first_findings"]
            assert isinstance(shown, dg.TableMetadataValue)
            assert shown.records


@pytest.mark.usefixtures("seed_is_read")
def test_second_run_changes_nothing(run: Callable[..., dg.ExecuteInProcessResult], file: Path) -> None:
    before = file.resolve(), file.resolve().read_bytes()
    result = run()
    assert result.success
    assert (file.resolve(), file.resolve().read_bytes()) == before
    assert rows(file, "select count(*) from meta.run") == [(1,)]


def test_two_runs_from_scratch_give_the_same_rows_and_ids(
    raw: Path, tmp_path: Path, instance: dg.DagsterInstance
) -> None:
    for i in range(6):
        write(raw, f"sub/{i}.txt", 100 + i)
    for name in ("one", "two"):
        job = build_defs(raw, tmp_path / name / "w.duckdb").resolve_job_def(JOB_NAME)
        assert job.execute_in_process(instance=instance).success
    assert hashes(tmp_path / "one" / "w.duckdb") == hashes(tmp_path / "two" / "w.duckdb")


def test_article_by_article_gives_the_same_facts_as_all_at_once(
    raw: Path, tmp_path: Path, instance: dg.DagsterInstance
) -> None:
    """What a run finds must not depend on the order in which articles came."""

    def execute(file: Path) -> None:
        assert build_defs(raw, file).resolve_job_def(JOB_NAME).execute_in_process(instance=instance).success

    execute(tmp_path / "one" / "w.duckdb")
    for i in range(3):
        write(raw, f"{i}.txt", 100 + i)
        execute(tmp_path / "one" / "w.duckdb")
    execute(tmp_path / "two" / "w.duckdb")
    assert hashes(tmp_path / "one" / "w.duckdb") == hashes(tmp_path / "two" / "w.duckdb")


# ---- versions ------------------------------------------------------------------------------------

ARTICLES = "select file_name, version, is_current, withdrawn_at is null from core.dim_article order by 1, 2"


def test_a_changed_file_is_a_new_version(run: Callable[..., dg.ExecuteInProcessResult], raw: Path, file: Path) -> None:
    (raw / SEED.name).unlink()
    write(raw, "a.txt", 150)
    run()
    write(raw, "a.txt", 160)
    run()
    assert rows(file, ARTICLES) == [("a.txt", 1, False, False), ("a.txt", 2, True, True)]
    # the facts of the earlier version stay as history and leave the current views
    assert rows(file, "select quote from core.fct_statement where quote in ('150', '160') order by 1") == [
        ("150",),
        ("160",),
    ]
    assert rows(file, "select distinct quote from mart.figures where quote in ('150', '160')") == [("160",)]
    write(raw, "a.txt", 150)
    run()
    assert rows(file, ARTICLES) == [("a.txt", 2, False, False), ("a.txt", 3, True, True)]


@pytest.mark.usefixtures("seed_is_read")
def test_a_removed_file_is_withdrawn_and_may_come_back(
    run: Callable[..., dg.ExecuteInProcessResult], raw: Path, file: Path
) -> None:
    write(raw, "a.txt", 150)
    run()
    facts = rows(file, "select * exclude (extractor_version) from core.fct_statement order by all")
    (raw / "a.txt").unlink()
    run()
    assert ("a.txt", 1, False, False) in rows(file, ARTICLES)
    assert rows(file, "select count(*) from mart.figures where file_name = 'a.txt'") == [(0,)]
    assert rows(file, "select articles_withdrawn from meta.run order by generation desc limit 1") == [(1,)]
    write(raw, "a.txt", 150)
    run()
    assert ("a.txt", 1, True, True) in rows(file, ARTICLES)
    assert rows(file, "select * exclude (extractor_version) from core.fct_statement order by all") == facts


@pytest.mark.usefixtures("seed_is_read")
def test_a_renamed_file_keeps_its_facts(run: Callable[..., dg.ExecuteInProcessResult], raw: Path, file: Path) -> None:
    write(raw, "a.txt", 150)
    run()
    before = rows(file, "select statement_id from core.fct_statement order by 1")
    (raw / "a.txt").rename(raw / "b.txt")
    run()
    assert ("b.txt", 1, True, True) in rows(file, ARTICLES)
    assert rows(file, "select statement_id from core.fct_statement order by 1") == before


@pytest.mark.usefixtures("seed_is_read")
def test_of_files_with_one_text_the_first_by_name_is_the_article(
    run: Callable[..., dg.ExecuteInProcessResult], raw: Path, file: Path
) -> None:
    quarantine = "select file_name, reason from quarantine.file order by 1"
    write(raw, "b.txt", 150)
    run()
    write(raw, "c.txt", 150)
    run()
    assert rows(file, quarantine) == [("c.txt", "same text as b.txt")]
    write(raw, "a.txt", 150)
    run()
    assert rows(file, quarantine) == [("b.txt", "same text as a.txt"), ("c.txt", "same text as a.txt")]
    (raw / "a.txt").unlink()
    run()
    assert rows(file, quarantine) == [("c.txt", "same text as b.txt")]
    assert rows(file, "select count(*) from core.dim_article where is_current") == [(2,)]


@pytest.mark.usefixtures("seed_is_read")
def test_a_file_that_became_unreadable_leaves_the_current_articles(
    run: Callable[..., dg.ExecuteInProcessResult], raw: Path, file: Path
) -> None:
    write(raw, "a.txt", 150)
    run()
    (raw / "a.txt").write_bytes(b"\x00\x01\x02" * 100)
    run()
    assert ("a.txt", 1, False, False) in rows(file, ARTICLES)
    [(name, reason)] = rows(file, "select file_name, reason from quarantine.file")
    assert name == "a.txt"
    assert reason


# ---- the reader ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("seed_is_read")
def test_another_reader_reads_everything_again(
    run: Callable[..., dg.ExecuteInProcessResult], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "reader_version", lambda: "another")
    result = run()
    [note] = [
        str(event.materialization.metadata["what_happened"].value)
        for event in result.get_asset_materialization_events()
        if event.materialization.asset_key.path[-1] == "fct_statement"
    ]
    assert note.startswith("The reader has changed (now another): 1 article read")
    assert rows(file, "select distinct extractor_version from core.fct_statement") == [("another",)]
    assert rows(file, "select articles_read from meta.run order by generation") == [(1,), (1,)]


@pytest.mark.usefixtures("seed_is_read")
def test_an_article_that_the_reader_fails_on_does_not_stop_the_others(
    run: Callable[..., dg.ExecuteInProcessResult], raw: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import imtech_pipeline.extraction as extraction

    real = extraction.read_article

    def fails_on_hohhot(article_id: str, text: str, *dates: Any) -> Any:
        if "Hohhot" in text:
            raise RuntimeError("no such word")
        return real(article_id, text, *dates)

    write(raw, "a.txt", 150)
    monkeypatch.setattr(extraction, "read_article", fails_on_hohhot)
    assert run().success
    quarantine = "select file_name, reason from quarantine.file"
    assert rows(file, quarantine) == [("a.txt", "the reader failed on it: RuntimeError: no such word")]
    assert rows(file, "select count(distinct article_id) from core.fct_statement") == [(1,)]
    # it stays known until the file or the reader changes
    published = file.resolve()
    run()
    assert file.resolve() == published
    (raw / "a.txt").unlink()
    run()
    assert rows(file, quarantine) == []


def test_rows_that_break_their_model_go_to_quarantine(
    run: Callable[..., dg.ExecuteInProcessResult], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import imtech_pipeline.extraction as extraction

    real = extraction.read_article
    unit = extraction.STATEMENT_FIELDS.index("scenario")

    def breaks_one(article_id: str, text: str, *dates: Any) -> Any:
        reading = real(article_id, text, *dates)
        broken = list(reading.statements[0])
        broken[unit] = "wish"
        reading.statements[0] = tuple(broken)
        return reading

    monkeypatch.setattr(extraction, "read_article", breaks_one)
    assert run().success
    [(statement_id, reasons)] = rows(file, "select statement_id, reasons from quarantine.fct_statement")
    assert "scenario" in reasons
    assert rows(file, f"select count(*) from core.fct_statement where statement_id = '{statement_id}'") == [(0,)]
    # the ledger stays complete, and says why the number has no statement
    assert rows(
        file,
        "select statement_id, reason from core.fct_numeral where char_start = "
        f"(select char_start from quarantine.fct_statement where statement_id = '{statement_id}')",
    ) == [(None, "its statement is in quarantine")]


# ---- subsets, failures ---------------------------------------------------------------------------


@pytest.mark.usefixtures("seed_is_read")
def test_an_asset_runs_alone_and_the_others_catch_up(
    run: Callable[..., dg.ExecuteInProcessResult], raw: Path, file: Path
) -> None:
    write(raw, "a.txt", 150)
    assert run(asset_selection=[dg.AssetKey(["core", "dim_article"])]).success
    assert rows(file, "select count(*) from core.dim_article") == [(1,)]
    assert run(asset_selection=[dg.AssetKey(["published", "warehouse"])]).success
    assert rows(file, "select count(*) from core.dim_article") == [(2,)]
    assert rows(file, "select count(distinct article_id) from core.fct_statement") == [(1,)]
    assert run().success
    assert rows(file, "select count(distinct article_id) from core.fct_statement") == [(2,)]


@pytest.mark.parametrize("name", ["catalogue", "reading", "observations", "validation", "marts", "published"])
def test_each_step_goes_through_alone(
    run: Callable[..., dg.ExecuteInProcessResult], raw: Path, file: Path, name: str
) -> None:
    """On an empty warehouse, and late: whatever is not there yet is no error."""
    keys = [
        node.key
        for node in build_defs(raw, file).resolve_asset_graph().asset_nodes
        if node.is_materializable and node.assets_def.node_def.name == name
    ]
    assert keys
    assert run(asset_selection=keys).success
    assert run().success
    assert rows(file, "select count(*) > 0 from mart.figures") == [(True,)]
    assert run(asset_selection=keys).success


def test_a_failed_run_is_re_executed_from_where_it_failed(
    raw: Path, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from imtech_pipeline import observations

    job = dg.reconstructable(_job_from_environment)
    monkeypatch.setenv("IMTECH_RAW", str(raw))
    monkeypatch.setenv("IMTECH_WAREHOUSE", str(file))
    with dg.DagsterInstance.local_temp(str(tmp_path)) as local:
        with monkeypatch.context() as patch:
            patch.setattr(observations, "refresh", _fails)
            failed = dg.execute_job(job, local, raise_on_error=False)
            assert not failed.success
            assert not file.exists()
        options = dg.ReexecutionOptions.from_failure(failed.run_id, local)
        again = dg.execute_job(job, local, reexecution_options=options)
        assert again.success
        steps = {event.step_key for event in again.all_events if event.is_step_success}
    assert "observations" in steps
    assert "published" in steps
    assert not {"articles", "reading", "catalogue"} & steps
    assert rows(file, "select count(*) > 0 from mart.figures") == [(True,)]


def _fails(*_: Any) -> dict[str, int]:
    raise duckdb.Error("out of luck")


def _job_from_environment() -> dg.JobDefinition:
    return build_defs().resolve_job_def(JOB_NAME)


@pytest.mark.usefixtures("seed_is_read")
def test_a_step_waits_for_somebody_who_looks_into_the_working_database(
    run: Callable[..., dg.ExecuteInProcessResult], raw: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(raw, "a.txt", 150)
    monkeypatch.setattr(resources, "RETRY_SECONDS", 0.2)
    busy = iter([BusyError("open in another program")] * 2)
    real = Warehouse.working

    @contextmanager
    def working(self: Warehouse, read_only: bool = False) -> Iterator[duckdb.DuckDBPyConnection]:
        for error in busy:
            raise error
        with real(self, read_only) as con:
            yield con

    monkeypatch.setattr(Warehouse, "working", working)
    result = run()
    assert result.success
    assert len([event for event in result.all_events if event.is_step_up_for_retry]) == 2
    assert rows(file, "select count(*) from core.dim_article") == [(2,)]


@pytest.mark.usefixtures("seed_is_read")
def test_a_single_mart_can_be_made_alone(run: Callable[..., dg.ExecuteInProcessResult]) -> None:
    result = run(asset_selection=[dg.AssetKey(["mart", "growth"])])
    [event] = result.get_asset_materialization_events()
    assert event.asset_key == dg.AssetKey(["mart", "growth"])
    # it alone is shown, while a run over everything leaves it to who asks
    assert event.materialization.metadata["dagster/row_count"].value
    assert str(event.materialization.metadata["preview"].value).startswith("| figure")


@pytest.mark.usefixtures("seed_is_read")
def test_a_failed_step_leaves_the_published_file_and_the_next_run_finishes_the_work(
    run: Callable[..., dg.ExecuteInProcessResult], raw: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from imtech_pipeline import observations

    published = file.resolve()
    write(raw, "a.txt", 150)
    with monkeypatch.context() as patch:

        def fails(*_: Any) -> dict[str, int]:
            raise duckdb.Error("out of luck")

        patch.setattr(observations, "refresh", fails)
        assert not run(raise_on_error=False).success
    assert file.resolve() == published
    assert run().success
    assert file.resolve() != published
    assert rows(file, "select count(*) from mart.figures where file_name = 'a.txt'") != [(0,)]


def test_a_folder_that_is_gone_says_what_to_do(run: Callable[..., dg.ExecuteInProcessResult], raw: Path) -> None:
    shutil.rmtree(raw)
    raw.mkdir()
    job = build_defs(raw, raw.parent / "w.duckdb").resolve_job_def(JOB_NAME)
    shutil.rmtree(raw)
    with pytest.raises(dg.Failure, match=r"There is no folder .* Make it, or name another"):
        job.execute_in_process()


# ---- pictures ------------------------------------------------------------------------------------


def test_bar_chart_is_short_enough_to_be_shown_inline() -> None:
    chart = bar_chart([(f"a rather long label {i} <&>", float(i)) for i in range(40)], "Bars [1]")
    assert len(chart) < INLINE_CHARACTERS
    assert chart.startswith("![Bars 1](data:image/svg+xml;base64,")


def test_bar_chart_of_nothing_is_its_title() -> None:
    assert bar_chart([], "Bars") == "Bars"
    assert "svg" in bar_chart([("none", 0.0)], "Bars")


def test_markdown_table_keeps_its_shape_whatever_is_in_the_cells() -> None:
    table = markdown_table(["a", "b"], [("x|y\nz", None), (2.36e10, "w" * 200)])
    assert [line.count("|") for line in table.splitlines()] == [3, 3, 3, 3]
    assert "23600000000" in table
