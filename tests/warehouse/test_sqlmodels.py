import pytest

from imtech_pipeline import sqlmodels
from imtech_pipeline import warehouse as wh

TABLE = """-- A table
-- of things.
create table core.t (
    a varchar,  -- The a
    b timestamptz  -- The b, with a comma
)
"""
VIEW = """-- A view.
with x as (select a from core.t)
select
    a,  -- The a
    mart.twice(1) as n  -- Two; it's a 'quote'
from x
"""
MACRO = """-- Twice.
create macro mart.twice(x) as x * 2
"""


@pytest.fixture
def folder(tmp_path):
    for schema in (*sqlmodels.SCHEMAS, "analysis"):
        (tmp_path / "sql" / schema).mkdir(parents=True)
    write(tmp_path / "sql", "core/t.sql", TABLE)
    write(tmp_path / "sql", "mart/v.sql", VIEW)
    write(tmp_path / "sql", "mart/twice.sql", MACRO)
    write(
        tmp_path / "sql",
        "meta/state.sql",
        "-- S.\ncreate table meta.state (\n    key varchar,  -- K\n    value varchar  -- V\n)",
    )
    return tmp_path / "sql"


def write(folder, name, text):
    (folder / name).write_text(text)


@pytest.fixture
def warehouse(tmp_path, folder):
    return wh.Warehouse(tmp_path / "w.duckdb", sql=folder)


def by_name(folder):
    return {model.qualified: model for model in sqlmodels.load(folder)}


def test_a_file_tells_kind_columns_documentation_and_needs(folder):
    models = by_name(folder)
    table, view, macro = models["core.t"], models["mart.v"], models["mart.twice"]
    assert (table.kind, table.description, table.columns) == (
        "table",
        "A table of things.",
        {"a": "The a", "b": "The b, with a comma"},
    )
    assert table.types == {"a": "VARCHAR", "b": "TIMESTAMP WITH TIME ZONE"}
    assert (view.kind, view.key, view.columns) == ("view", ("mart", "v"), {"a": "The a", "n": "Two; it's a 'quote'"})
    assert view.deps == ("core.t", "mart.twice")
    assert (macro.kind, macro.deps) == ("scalar macro", ())
    assert list(models["quarantine.t"].columns) == ["a", "b", "reasons", "seen_at"]


def test_a_column_may_be_compressed_as_its_file_says(folder, warehouse):
    write(folder, "core/t.sql", TABLE.replace("a varchar,", "a varchar using compression zstd,"))
    table = by_name(folder)["core.t"]
    assert table.types == {"a": "VARCHAR", "b": "TIMESTAMP WITH TIME ZONE"}
    assert table.columns == {"a": "The a", "b": "The b, with a comma"}
    with warehouse.working() as con:
        con.execute("insert into core.t select 'word ' || range, null from range(100)")
    with warehouse.working() as con:
        con.execute("force checkpoint")
        used = con.execute(
            "select distinct compression from pragma_storage_info('core.t') "
            "where column_name = 'a' and segment_type = 'VARCHAR'"
        ).fetchall()
    assert used == [("ZSTD",)]


def test_needs_come_first(folder):
    write(folder, "mart/a.sql", "-- A.\nselect\n    n  -- N\nfrom mart.v\n")
    order = [model.qualified for model in sqlmodels.load(folder)]
    assert order.index("core.t") < order.index("mart.v") < order.index("mart.a")
    assert order.index("mart.twice") < order.index("mart.v")


def test_a_table_macro_may_be_selected_from(folder, warehouse):
    write(
        folder,
        "mart/few.sql",
        "-- Few.\ncreate macro mart.few(n, more := 1) as table\nselect\n    a  -- A\nfrom mart.v limit n\n",
    )
    write(folder, "mart/a.sql", "-- A.\nselect\n    a  -- A\nfrom mart.few(3)\n")
    assert by_name(folder)["mart.a"].deps == ("mart.few",)
    with warehouse.working() as con:
        sqlmodels.build(con, sqlmodels.load(folder))
        assert con.execute("from mart.a").fetchall() == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("select 1 as a -- A", r"sql/mart/bad\.sql, line 1: begins without a comment"),
        ("-- B.\nselect 1 as a", r"line 2: column a has no comment"),
        ("-- B.\nselect\n    1 as a,  -- A\n    2 as bee\n", r"line 4: column bee has no comment"),
        ("-- B.\nselect\n    1 as a  -- A\nfrm core.t x y z\n", r"line 4: is no valid SQL"),
        ("-- B.\nselect * from core.t", r"selects \*: name the columns"),
        ("-- B.\nselect\n    a  -- A\nfrom t\n", r"line 4: selects from t without a schema"),
        ("-- B.\nselect\n    a  -- A\nfrom core.nothing\n", r"uses core\.nothing, which no file below sql/ makes"),
        ("-- B.\nselect\n    mart.no(1) as a  -- A\n", r"uses mart\.no, which no file"),
        ("-- B.\nselect 1 + 1 -- A\n", r"`1 \+ 1` has no name"),
        ("-- B.\nselect 1 as a -- A\n;\nselect 2 as a", r"holds 2 statements"),
        ("-- B.\n", r"holds 0 statements"),
        ("-- B.\ndrop table core.t", r"must hold one select"),
        ("-- B.\ncreate macro mart.other(x) as x", r"makes mart\.other, but its path says mart\.bad"),
        ("-- B.\nselect\n    a  -- A\nfrom mart.bad\n", r"depends on itself: mart\.bad -> mart\.bad"),
    ],
)
def test_a_broken_file_is_named_with_its_line(folder, text, message):
    write(folder, "mart/bad.sql", text)
    with pytest.raises(sqlmodels.SqlModelError, match=message):
        sqlmodels.load(folder)


def test_a_file_name_must_be_a_table_name(folder):
    write(folder, "mart/My View.sql", VIEW)
    with pytest.raises(sqlmodels.SqlModelError, match="lower-case"):
        sqlmodels.load(folder)


def test_what_the_database_refuses_is_named(folder, warehouse):
    write(folder, "mart/bad.sql", "-- B.\nselect\n    zz  -- Z\nfrom core.t\n")
    with (
        warehouse.working() as con,
        pytest.raises(sqlmodels.SqlModelError, match=r"mart/bad\.sql: DuckDB refuses it.*zz"),
    ):
        sqlmodels.build(con, sqlmodels.load(folder))


def test_comments_reach_the_database(folder, warehouse):
    with warehouse.working() as con:
        sqlmodels.build(con, sqlmodels.load(folder))
        assert con.execute("select comment from duckdb_views() where view_name = 'v'").fetchall() == [("A view.",)]
        assert con.execute(
            "select column_name, comment from duckdb_columns() where schema_name = 'mart' order by column_index"
        ).fetchall() == [("a", "The a"), ("n", "Two; it's a 'quote'")]
        assert con.execute("select comment from duckdb_functions() where function_name = 'twice'").fetchall() == [
            ("Twice.",)
        ]


def test_only_what_changed_is_made_anew(folder, warehouse):
    def build():
        with warehouse.working() as con:
            return [model.qualified for model in sqlmodels.build(con, sqlmodels.load(folder))]

    assert build() == ["mart.twice", "mart.v"]
    assert build() == []
    write(folder, "mart/twice.sql", MACRO.replace("x * 2", "x + x"))
    assert build() == ["mart.twice", "mart.v"]
    write(folder, "mart/v.sql", VIEW.replace("Two", "Still two"))
    assert build() == ["mart.v"]


def test_what_has_no_file_any_more_is_dropped(folder, warehouse):
    with warehouse.working() as con:
        sqlmodels.build(con, sqlmodels.load(folder))
    (folder / "mart" / "v.sql").unlink()
    (folder / "mart" / "twice.sql").unlink()
    with warehouse.working() as con:
        sqlmodels.build(con, sqlmodels.load(folder))
        assert con.execute("select view_name from duckdb_views() where schema_name = 'mart'").fetchall() == []
        assert con.execute("select 1 from duckdb_functions() where function_name = 'twice'").fetchall() == []


def test_what_was_read_is_kept_for_the_next_process(folder, tmp_path, monkeypatch):
    package = tmp_path / "package"
    package.mkdir()
    (package / "sqlmodels.py").write_text("# the code that reads")
    monkeypatch.setattr(sqlmodels, "sql_folder", lambda: folder)
    monkeypatch.setattr(sqlmodels, "__file__", str(package / "sqlmodels.py"))
    parsed = []
    parse = sqlmodels._parsed
    monkeypatch.setattr(sqlmodels, "_parsed", lambda path, content: parsed.append(path.name) or parse(path, content))
    models = sqlmodels.load()
    assert len(parsed) == 4
    assert sqlmodels.load() == models
    assert len(parsed) == 4
    [kept] = (package / "__pycache__").iterdir()
    write(folder, "mart/v.sql", VIEW.replace("A view", "Another view"))
    assert by_name(None)["mart.v"].description == "Another view."
    (package / "sqlmodels.py").write_text("# other code")
    read = len(parsed)
    assert sqlmodels.load()[0] == models[0]
    assert len(parsed) == read + 4
    kept.write_text('{"digest": ')
    assert [model.qualified for model in sqlmodels.load()] == [model.qualified for model in models]
    # a folder that cannot be written to costs time only
    kept.unlink()
    kept.parent.rmdir()
    kept.parent.write_text("in the way")
    assert [model.qualified for model in sqlmodels.load()] == [model.qualified for model in models]
