"""The SQL files: what each makes in the database, what it needs, and what its comments say.

Belongs here: reading ``sql/<schema>/<name>.sql``, the order of building, creating views and macros, COMMENT ON. Does
not belong here: the SQL itself, and anything that fills the tables.

A file makes one thing, named as its path says:

- ``create table core.x (...)``: a table that Python fills (core, meta, quarantine),
- a select: a view,
- ``create macro mart.x(...) as [table] ...``: a macro.

The comment at the top describes it; the comment behind a column documents the column. Both go into the database with
COMMENT ON. Files in ``sql/analysis`` are questions: they are read for their description and run by whoever asks.
"""

from __future__ import annotations

import graphlib
import hashlib
import json
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, fields
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import duckdb
    from sqlglot import Dialect, exp

Kind = Literal["table", "view", "scalar macro", "table macro", "query"]

SCHEMAS = ("core", "quarantine", "meta", "mart")
# Every table of this schema has a table of the same name in quarantine for the rows that break its model.
QUARANTINED_SCHEMA = "core"
# sqlglot's names of the types where DuckDB's own differ
_DUCKDB_TYPES = {"TEXT": "VARCHAR", "INT": "INTEGER", "TIMESTAMPTZ": "TIMESTAMP WITH TIME ZONE"}
# What DuckDB tries for long texts (FSST) holds a quarter of them in memory to judge itself, nothing of it on disk: the
# checkpoint of 100,000 articles asked for more than 400 MB. Where the way is told nothing is tried.
_COMPRESSED = re.compile(r"^(\s*(\w+) \w+) using compression (\w+)", re.I | re.M)
_MACRO = re.compile(r"create\s+(?:or\s+replace\s+)?macro\s+([\w.]+)\s*(\([^)]*\))\s*as\s+(table\b)?", re.I)


class SqlModelError(Exception):
    """A SQL file cannot be used. The message names the file, the line where known, and what to do."""

    def __init__(self, path: Path, message: str, line: int | None = None) -> None:
        where = f"{path.parent.name}/{path.name}" + (f", line {line}" if line else "")
        super().__init__(f"sql/{where}: {message}")


@dataclass(frozen=True)
class SqlModel:
    """One file below ``sql/``.

    Attributes
    ----------
    schema, name : str
        From the file's path.
    kind : {"table", "view", "scalar macro", "table macro", "query"}
    description : str
        The comment at the top of the file, as one paragraph.
    columns : dict of str to str
        Column name to its documentation, in order. Empty for scalar macros.
    types : dict of str to str
        Column name to DuckDB type; for tables only, a view's types are known once it is built.
    deps : tuple of str
        Qualified names of the tables, views and macros it uses, sorted.
    sql : str
        The statement as the file has it, without the comment at the top.
    path : Path
    compressed : dict of str to str
        The way that a column is compressed, where DuckDB is not to choose it.
    """

    schema: str
    name: str
    kind: Kind
    description: str
    sql: str
    path: Path
    columns: dict[str, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    deps: tuple[str, ...] = ()
    compressed: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str]:
        """Schema and name, as Dagster writes asset keys."""
        return self.schema, self.name

    @property
    def qualified(self) -> str:
        """``schema.name``."""
        return f"{self.schema}.{self.name}"

    @cached_property
    def digest(self) -> str:
        """Fingerprint of the file's content."""
        parts = [self.kind, self.sql, self.description, *self.columns.values()]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]

    def statement(self) -> str:
        """The statement that makes the object."""
        if self.kind == "view":
            return f"create or replace view {self.qualified} as\n{self.sql}"
        if self.kind in ("scalar macro", "table macro"):
            return re.sub(
                r"^create\s+(or\s+replace\s+)?macro", "create or replace macro", self.sql, count=1, flags=re.I
            )
        if self.kind == "table":
            columns = ", ".join(
                f'"{name}" {type_}' + (f" using compression {method}" if (method := self.compressed.get(name)) else "")
                for name, type_ in self.types.items()
            )
            return f"create table if not exists {self.qualified} ({columns})"
        return self.sql

    def comments(self) -> list[str]:
        """The COMMENT ON statements of the object and its columns."""
        what = {"table": "table", "view": "view", "scalar macro": "macro", "table macro": "macro table"}[self.kind]
        statements = [f"comment on {what} {self.qualified} is {_quoted(self.description)}"]
        if self.kind in ("table", "view"):
            statements += [
                f'comment on column {self.qualified}."{name}" is {_quoted(text)}' for name, text in self.columns.items()
            ]
        return statements


def sql_folder() -> Path:
    """The folder of the SQL files: inside the package where it is installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "sql"
    return inside if inside.is_dir() else package.parent / "sql"


def load(folder: Path | None = None) -> list[SqlModel]:
    """Read all SQL files that make something, each after what it needs.

    Parameters
    ----------
    folder : Path, optional
        Folder with one sub-folder a schema; the project's own by default.

    Returns
    -------
    list of SqlModel
        Tables, views and macros in topological order; the quarantine twins of the core tables are among them.

    Raises
    ------
    SqlModelError
        A file that does not parse, has no description, an undocumented column, uses something that no file makes, or
        depends on itself.
    """
    folder = folder or sql_folder()
    files = _files(folder)
    if folder != sql_folder():
        return _in_order(files)
    # Parsing takes as long as reading some hundred articles, and every run needs it: what was read is kept where Python
    # keeps its bytecode, for the same files and the same code.
    kept, digest = kept_folder() / "sqlmodels.kept", _digest(files)
    models = _read_kept(kept, digest, folder)
    if models is None:
        models = _in_order(files)
        _keep(kept, digest, models)
    return models


def kept_folder() -> Path:
    """Where Python keeps its bytecode: what is made of the SQL files is kept there too."""
    return Path(__file__).parent / "__pycache__"


def fingerprint(folder: Path) -> str:
    """Return a hash of the SQL files, and of the code that makes something of them."""
    return _digest(_files(folder))


def _files(folder: Path) -> list[tuple[Path, str]]:
    return [
        (path, path.read_text(encoding="utf-8"))
        for schema in SCHEMAS
        for path in sorted((folder / schema).glob("*.sql"))
    ]


def _digest(files: Iterable[tuple[Path, str]]) -> str:
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for path, content in files:
        digest.update(f"\0{path.parent.name}/{path.name}\0{content}".encode())
    return digest.hexdigest()


def _in_order(files: Iterable[tuple[Path, str]]) -> list[SqlModel]:
    models: dict[str, SqlModel] = {}
    for path, content in files:
        model = _parsed(path, content)
        models[model.qualified] = model
        if model.kind == "table" and model.schema == QUARANTINED_SCHEMA:
            twin = quarantine_twin(model)
            models[twin.qualified] = twin
    for model in models.values():
        if missing := [name for name in model.deps if name not in models]:
            raise SqlModelError(model.path, f"uses {', '.join(missing)}, which no file below sql/ makes")
    order = graphlib.TopologicalSorter({name: model.deps for name, model in sorted(models.items())})
    try:
        return [models[name] for name in order.static_order()]
    except graphlib.CycleError as error:
        cycle = error.args[1]
        raise SqlModelError(models[cycle[0]].path, f"depends on itself: {' -> '.join(reversed(cycle))}") from error


def _read_kept(file: Path, digest: str, folder: Path) -> list[SqlModel] | None:
    """Return the models that an earlier process kept; None where it read other files, or none."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        if kept["digest"] != digest:
            return None
        return [
            SqlModel(**model | {"deps": tuple(model["deps"]), "path": folder / model["path"]})
            for model in kept["models"]
        ]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _keep(file: Path, digest: str, models: Iterable[SqlModel]) -> None:
    plain: list[dict[str, Any]] = [
        {entry.name: getattr(model, entry.name) for entry in fields(model)}
        | {"path": f"{model.path.parent.name}/{model.path.name}"}
        for model in models
    ]
    aside = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):  # a folder that cannot be written to: the next process reads the SQL again
        file.parent.mkdir(exist_ok=True)
        aside.write_text(json.dumps({"digest": digest, "models": plain}), encoding="utf-8")
        os.replace(aside, file)


def load_analysis(folder: Path | None = None) -> list[SqlModel]:
    """Read the questions of ``sql/analysis``, by name.

    Raises
    ------
    SqlModelError
        A file that does not parse, or has no comment that says what it answers.
    """
    return [read(path) for path in sorted(((folder or sql_folder()) / "analysis").glob("*.sql"))]


def quarantine_twin(model: SqlModel) -> SqlModel:
    """The quarantine table for the rows of a table: its columns, then why each row is there and since when."""
    columns = model.columns | {"reasons": "Why the row was rejected", "seen_at": "When a run rejected it"}
    types = model.types | {"reasons": "VARCHAR", "seen_at": "TIMESTAMP WITH TIME ZONE"}
    description = f"Rows that break the model of {model.qualified}, with the reasons."
    return SqlModel("quarantine", model.name, "table", description, model.sql, model.path, columns, types)


def read(path: Path) -> SqlModel:
    """Read one SQL file.

    Parameters
    ----------
    path : Path
        ``.../<schema>/<name>.sql``

    Raises
    ------
    SqlModelError
    """
    return _parsed(path, path.read_text(encoding="utf-8"))


@lru_cache(maxsize=256)
def _parsed(path: Path, content: str) -> SqlModel:
    """The model of a file with this content; a run needs the models twice, for the graph and for the tables."""
    # sqlglot takes 0.1 s to import; a run with nothing new never gets here
    import sqlglot
    from sqlglot import errors, exp

    schema, name = path.parent.name, path.stem
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise SqlModelError(path, "a file name is the table's name: lower-case letters, digits, underscores")
    lines = content.splitlines()
    top = next((i for i, line in enumerate(lines) if not line.startswith("--")), len(lines))
    description = " ".join(line.lstrip("- ").rstrip() for line in lines[:top]).strip()
    if not description:
        raise SqlModelError(
            path, "begins without a comment that says what it is: write one, it becomes the documentation", 1
        )
    sql = "\n".join(lines[top:]).strip().rstrip(";").rstrip()
    first_line = top + 1 + next((i for i, line in enumerate(lines[top:]) if line.strip()), 0)

    macro = _MACRO.match(sql)
    # the body of a macro is parsed alone: sqlglot knows neither parameters with a default nor ways to compress a column
    parsed_text = sql[macro.end() :] if macro else _COMPRESSED.sub(r"\1", sql)
    offset = first_line - 1 + (sql[: macro.end()].count("\n") if macro else 0)
    if macro and not macro[3]:
        parsed_text = "select " + parsed_text
    try:
        trees = [tree for tree in sqlglot.parse(parsed_text, dialect=_dialect()) if tree is not None]
    except errors.SqlglotError as error:
        details = getattr(error, "errors", None) or [{}]
        line = details[0].get("line")
        message = details[0].get("description") or str(error)
        raise SqlModelError(path, f"is no valid SQL: {message}", offset + line if line else None) from error
    if len(trees) != 1:
        raise SqlModelError(path, f"holds {len(trees)} statements, but must hold one")
    tree = trees[0]

    def model(kind: Kind, columns: dict[str, str], types: dict[str, str] | None = None) -> SqlModel:
        return SqlModel(schema, name, kind, description, sql, path, columns, types or {}, _uses(path, tree, offset))

    if isinstance(tree, exp.Create) and tree.kind == "TABLE" and isinstance(tree.this, exp.Schema):
        made = tree.this.this.sql()
        definitions = list(tree.this.find_all(exp.ColumnDef))
        columns = {c.name: _trailing_comment(c) for c in definitions}
        types = {c.name: _DUCKDB_TYPES.get(type_ := c.args["kind"].sql("duckdb"), type_) for c in definitions}
        compressed = {column: method for _, column, method in _COMPRESSED.findall(sql)}
        result = SqlModel(schema, name, "table", description, sql, path, columns, types, compressed=compressed)
    elif macro:
        made = macro[1]
        if macro[3]:
            result = model("table macro", _select_columns(path, tree, offset, documented=True))
        else:
            result = model("scalar macro", {})
    elif isinstance(tree, exp.Query):
        made = f"{schema}.{name}"
        if schema == "analysis":
            return model("query", {})
        result = model("view", _select_columns(path, tree, offset, documented=True))
    else:
        raise SqlModelError(path, "must hold one select, one `create table` or one `create macro`", first_line)
    if made.lower() != f"{schema}.{name}":
        raise SqlModelError(path, f"makes {made}, but its path says {schema}.{name}", first_line)
    if bare := [column for column, text in result.columns.items() if not text]:
        line = next((i for i, text in enumerate(lines, 1) if re.search(rf"\b{bare[0]}\b", text)), None)
        raise SqlModelError(path, f"column {bare[0]} has no comment: write `-- what it is` behind it", line)
    return result


@lru_cache(maxsize=1)
def _dialect() -> type[Dialect]:
    from sqlglot.dialects.duckdb import DuckDB

    class Ours(DuckDB):
        class Parser(DuckDB.Parser):  # type: ignore[valid-type, misc]
            # to sqlglot search(a, b) is a function of other databases, with two arguments; ours is a macro with one
            FUNCTIONS = {n: make for n, make in DuckDB.Parser.FUNCTIONS.items() if n != "SEARCH"}  # noqa: RUF012

    return Ours


def build(con: duckdb.DuckDBPyConnection, models: Iterable[SqlModel] | None = None) -> list[SqlModel]:
    """Make all views and macros, and drop those whose files are gone.

    What is there already, with the same text and on the same ground, is left alone, so that a run with nothing new
    writes nothing.

    Parameters
    ----------
    con : duckdb.DuckDBPyConnection
        Connection to the working database, in a transaction.
    models : iterable of SqlModel, optional
        In topological order, as `load` gives them.

    Returns
    -------
    list of SqlModel
        Those that were made anew.

    Raises
    ------
    SqlModelError
        The database refuses one.
    """
    models = list(models if models is not None else load())
    by_name = {model.qualified: model for model in models}
    wanted = {_key(model): model for model in models if model.kind in _DROPPED_AS}
    there = dict(con.execute("select key, value from meta.state where key like 'model:%'").fetchall())
    made = {}
    for key, model in wanted.items():
        if there.get(key) != (digest := _ground(model, by_name)):
            _create(con, model)
            made[key] = digest
    gone = there.keys() - wanted.keys()
    for key in gone:
        _, kind, name = key.split(":")
        con.execute(f"drop {kind} if exists {name}")
    if made or gone:
        # all at once: a statement each took a tenth of a second
        con.execute("delete from meta.state where key in (select unnest(?::varchar[]))", [[*made, *gone]])
        con.execute(
            "insert into meta.state by name select unnest(?::varchar[]) as key, unnest(?::varchar[]) as value",
            [[*made], [*made.values()]],
        )
    return [wanted[key] for key in made]


_DROPPED_AS = {"view": "view", "scalar macro": "macro", "table macro": "macro table"}


def _key(model: SqlModel) -> str:
    return f"model:{_DROPPED_AS[model.kind]}:{model.qualified}"


def _ground(model: SqlModel, by_name: dict[str, SqlModel]) -> str:
    """Return the hash of a model and of all that it is made from: a view is made anew when any of that has changed."""
    ground = hashlib.sha256(model.digest.encode())
    waiting, seen = [model], set()
    while waiting:
        for name in waiting.pop().deps:
            if name not in seen:
                seen.add(name)
                waiting.append(by_name[name])
    for name in sorted(seen):
        ground.update(f"{name} {by_name[name].digest}".encode())
    return ground.hexdigest()[:16]


def _create(con: duckdb.DuckDBPyConnection, model: SqlModel) -> None:
    import duckdb

    try:
        con.execute("; ".join([model.statement(), *model.comments()]))
    except duckdb.Error as error:
        raise SqlModelError(model.path, f"DuckDB refuses it: {error}") from error


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _trailing_comment(tree: exp.Expr) -> str:
    # sqlglot hangs the last column's comment on its type, the others' on the definition
    comments = [comment for node in tree.walk() for comment in node.comments or []]
    return comments[-1].strip() if comments else ""


def _select_columns(path: Path, tree: exp.Expr, offset: int, documented: bool) -> dict[str, str]:
    from sqlglot import exp

    if not isinstance(tree, exp.Query):
        raise SqlModelError(path, "must be a select", offset + 1)
    columns: dict[str, str] = {}
    for select in tree.selects:
        if select.is_star:
            raise SqlModelError(path, "selects *: name the columns, each with its comment", offset + 1)
        if not select.output_name:
            raise SqlModelError(
                path, f"`{select.sql('duckdb', comments=False)}` has no name: write `as name` behind it", offset + 1
            )
        comments = select.comments or (select.this.comments if isinstance(select, exp.Alias) else None) or []
        columns[select.output_name] = comments[-1].strip() if comments and documented else ""
    return columns


def _uses(path: Path, tree: exp.Expr, offset: int) -> tuple[str, ...]:
    from sqlglot import exp

    local = {cte.alias_or_name.lower() for cte in tree.find_all(exp.CTE)}
    used = set()
    for table in tree.find_all(exp.Table):
        if table.db:
            name = str(table.this.this) if isinstance(table.this, exp.Anonymous) else table.name
            used.add(f"{table.db}.{name}".lower())
        elif not isinstance(table.this, exp.Func) and table.name.lower() not in local:
            line = table.this.meta.get("line")
            raise SqlModelError(path, f"selects from {table.name} without a schema", offset + line if line else None)
    for dot in tree.find_all(exp.Dot):
        if isinstance(dot.expression, exp.Anonymous):
            used.add(f"{dot.this.name}.{dot.expression.name}".lower())
    return tuple(sorted(used))
