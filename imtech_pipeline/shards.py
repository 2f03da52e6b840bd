"""Shards: some hundred articles that are read together, as files between the writer and whoever reads them.

Belongs here: a shard's name, its articles as a file, reading it, its rows as files. Does not belong here: who reads it
and when (`engines.py`), and the database (`assets/statements.py`), whose single writer cuts the shards and loads them.

A shard's name is made of its articles and of the code that reads them, its rows are written aside and renamed: a task
that is done twice, by two workers or by two runs, makes the same folder once.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from imtech_pipeline.ahead import Call, directly

if TYPE_CHECKING:
    import pandas as pd

ARTICLES = 400
"""Articles a shard: a second of work, little enough to be lost with a worker, enough to be worth checking in one go."""

TABLES = ("core.dim_sentence", "core.fct_numeral", "core.fct_statement")

SET_ASIDE = "its statement is in quarantine"
NUMERAL_SET_ASIDE = "its numeral is in quarantine"

ArticleRow = tuple[str, str, date | None, date | None]
"""article_id, text, published_on, announced_on."""


class Unfit(Exception):
    """Who should read a shard cannot read any: its code or its view of the folder is wrong. The message says which."""


@dataclass(slots=True)
class Rows:
    """What was read of a shard's articles.

    Attributes
    ----------
    kept, rejected : dict
        Frames by table; the rejected rows with their `reasons`.
    failed : dict
        Articles that the reader failed on: article_id to what went wrong.
    """

    kept: dict[str, pd.DataFrame] = field(default_factory=dict)
    rejected: dict[str, pd.DataFrame] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)


def name(code: str, articles: Sequence[tuple[str, date | None, date | None]]) -> str:
    """Return the name of a shard.

    Parameters
    ----------
    code : str
        Fingerprint of the code that reads it.
    articles : sequence of (article_id, published_on, announced_on)
        An article_id stands for the whole text.
    """
    return hashlib.sha256(json.dumps([code, *articles], default=str).encode()).hexdigest()[:24]


def articles_file(folder: Path, shard: str) -> Path:
    """Where the articles of a shard are."""
    return folder / f"{shard}.articles.parquet"


def rows_file(folder: Path, shard: str, table: str, rejected: bool = False) -> Path:
    """Where the rows of a shard for a table are; there is no file of rejected rows where none were rejected."""
    return folder / shard / f"{table}{'.rejected' if rejected else ''}.parquet"


def failed_articles(folder: Path, shard: str) -> dict[str, str]:
    """Articles of a finished shard that the reader failed on, with reasons."""
    reasons: dict[str, str] = json.loads((folder / shard / "failed.json").read_text())
    return reasons


def is_done(folder: Path, shard: str) -> bool:
    """Whether a shard's rows are there."""
    return (folder / shard).is_dir()


def read_shard(folder: str, shard: str, version: str, call: Call = directly) -> None:
    """Read a shard's articles and write its rows, unless they are there.

    Parameters
    ----------
    folder : str
        The folder of shards.
    shard : str
        Its name; the file of its articles is there.
    version : str
        The version of the reader that the rows are asked of.
    call : callable
        Calls the reader.

    Raises
    ------
    Unfit
        The reader that is installed here is another one, or the folder cannot be used.
    """
    from imtech_pipeline.state import reader_version

    if reader_version() != version:
        raise Unfit(
            f"the reader here is {reader_version()}, the run's is {version}: "
            "install the same code everywhere and start the workers again"
        )
    try:
        if not is_done(Path(folder), shard):
            _write(Path(folder), shard, read(_articles(Path(folder), shard), call))
    except OSError as error:
        raise Unfit(f"the folder of shards {folder} cannot be used here: {error}") from error


def _articles(folder: Path, shard: str) -> list[ArticleRow]:
    import pyarrow.parquet as pq

    columns = pq.read_table(articles_file(folder, shard)).to_pydict()
    names = ("article_id", "text", "published_on", "announced_on")
    return list(zip(*(columns[name] for name in names), strict=True))


def _write(folder: Path, shard: str, rows: Rows) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    with written_aside(folder, shard) as aside:
        for rejected, frames in ((False, rows.kept), (True, rows.rejected)):
            for table, frame in frames.items():
                if len(frame) or not rejected:
                    data = pa.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata(None)
                    pq.write_table(data, rows_file(aside.parent, shard, table, rejected))
        (aside / "failed.json").write_text(json.dumps(rows.failed))


@contextmanager
def written_aside(folder: Path, name: str) -> Iterator[Path]:
    """Give a folder to write into that gets its name in the end: it is there with all that it holds, or not at all."""
    aside = folder / f"{name}.{uuid.uuid4().hex[:8]}.tmp"
    (aside / name).mkdir(parents=True)
    try:
        yield aside / name
        try:
            os.rename(aside / name, folder / name)
        except OSError:
            if not is_done(folder, name):  # else another worker was faster, with the same content
                raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


class Understood(NamedTuple):
    """What the reader says of a shard's articles, as rows; `columns` are those of its numerals and statements."""

    sentences: list[tuple[object, ...]]
    numerals: list[tuple[object, ...]]
    statements: list[tuple[object, ...]]
    columns: tuple[tuple[str, ...], tuple[str, ...]]
    failed: dict[str, str]


def understand(articles: Sequence[ArticleRow]) -> Understood:
    """Read articles, see `read`; imports the reader and nothing else."""
    from imtech_pipeline.extraction import NUMERAL_FIELDS, STATEMENT_FIELDS, read_article
    from imtech_pipeline.state import reader_version

    version = reader_version()
    sentences: list[tuple[object, ...]] = []
    numerals: list[tuple[object, ...]] = []
    statements: list[tuple[object, ...]] = []
    failed: dict[str, str] = {}
    for article_id, text, published_on, announced_on in articles:
        try:
            reading = read_article(article_id, text, published_on, announced_on)
        except Exception as error:  # one article must not stop the others, whatever is wrong with it
            failed[article_id] = f"{type(error).__name__}: {error}"
            continue
        sentences += [(article_id, start, end, text[start:end]) for start, end in reading.sentences]
        numerals += [(article_id, *row) for row in reading.numerals]
        statements += [(article_id, *row, version) for row in reading.statements]
    columns = (NUMERAL_FIELDS, (*STATEMENT_FIELDS, "extractor_version"))
    return Understood(sentences, numerals, statements, columns, failed)


def read(articles: Sequence[ArticleRow], call: Call = directly) -> Rows:
    """Read articles and part the rows that their tables may have from those that break a rule.

    Parameters
    ----------
    articles : sequence of (article_id, text, published_on, announced_on)
    call : callable
        Calls the reader, here or in a process that has it at hand.
    """
    import pandas as pd

    from imtech_pipeline.validation.models import among, rows_as_frame, split

    sentences, numerals, statements, columns, failed = call(understand, articles)
    rows = Rows(failed=failed)
    texts = {article_id: text for article_id, text, _, _ in articles if article_id not in failed}

    def part(table: str, frame: pd.DataFrame) -> pd.DataFrame:
        kept, rejected = split(frame, table, texts if "quote" in frame else None)
        rows.kept[table], rows.rejected[table] = kept, rejected
        return kept

    def frame_of(table: str, found: list[tuple[object, ...]], *columns: str) -> pd.DataFrame:
        return rows_as_frame(found, ("article_id", *columns), table)

    part("core.dim_sentence", frame_of("core.dim_sentence", sentences, "char_start", "char_end", "text"))
    numeral = part("core.fct_numeral", frame_of("core.fct_numeral", numerals, *columns[0]))
    frame = frame_of("core.fct_statement", statements, *columns[1])
    # a numeral and its statement stay together: neither stands in the tables without the other
    orphans = ~among(frame["statement_id"], numeral["statement_id"])
    kept = part("core.fct_statement", frame[~orphans])
    rows.rejected["core.fct_statement"] = pd.concat(
        [rows.rejected["core.fct_statement"], frame[orphans].assign(reasons=NUMERAL_SET_ASIDE)]
    )
    bereft = numeral["statement_id"].notna() & ~among(numeral["statement_id"], kept["statement_id"])
    if bereft.any():
        numeral = numeral.copy()
        numeral.loc[bereft, "statement_id"] = None
        numeral.loc[bereft, "reason"] = SET_ASIDE
        rows.kept["core.fct_numeral"] = numeral
    return rows
