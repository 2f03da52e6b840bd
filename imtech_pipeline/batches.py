"""Batches of raw files: read together by whoever is free, with their articles as a file between them and the writer.

Belongs here: cutting the files into batches, reading one, where its articles are. Does not belong here: how a file is
read (`corpus.py`), who reads it (`engines.py`), and which of the articles are new (`assets/articles.py`).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields, replace
from operator import attrgetter
from pathlib import Path

from imtech_pipeline.ahead import Call, directly
from imtech_pipeline.corpus import Article, RawFile, RejectedFile
from imtech_pipeline.shards import Unfit, written_aside
from imtech_pipeline.survey import read_or_reject

PREFIX = "files-"
"""Begins the name of a batch; a shard's begins otherwise."""

FILES = 500
BYTES = 8_000_000
"""A batch has as many files, or as many bytes, and one file at least: the articles of one are in memory at a time."""

ROWS = 50
"""Articles of a row group. They are in the order of their ids, so a few ids of many batches are little to read."""

_values = attrgetter(*(field.name for field in fields(RawFile)))

COLUMNS = {
    "article_id": "string",
    "file_name": "string",
    "title": "string",
    "publisher": "string",
    "url": "string",
    "language": "string",
    "published_on": "date32",
    "announced_on": "date32",
    "text": "string",
    "char_count": "int32",
    "content_sha256": "string",
}


def cut(folder: Path, files: Sequence[RawFile]) -> dict[str, int]:
    """Cut files into batches.

    Parameters
    ----------
    folder : Path
        Where the batches lie; the list of files of each is written there, so that nobody need hold all.
    files : sequence of RawFile

    Returns
    -------
    dict of str to int
        Number of files by the name of a batch, in their order.
    """
    batches: dict[str, int] = {}
    first = 0
    while first < len(files):
        folder.mkdir(parents=True, exist_ok=True)
        last, size = first + 1, files[first].size
        while last < len(files) and last - first < FILES and size + files[last].size <= BYTES:
            size += files[last].size
            last += 1
        batch = f"{PREFIX}{len(batches):06}"
        _list_of(folder, batch).write_text(json.dumps([_values(file) for file in files[first:last]], default=str))
        batches[batch] = last - first
        first = last
    return batches


def files(folder: Path, batch: str) -> list[RawFile]:
    """Return the files of a batch, as they were listed."""
    listed = (RawFile(*told) for told in json.loads(_list_of(folder, batch).read_text()))
    return [file if file.sidecar is None else replace(file, sidecar=Path(file.sidecar)) for file in listed]


def _list_of(folder: Path, batch: str) -> Path:
    return folder / f"{batch}.json"


def articles_file(folder: Path, batch: str) -> Path:
    """Where the articles of a batch are once it is read."""
    return folder / batch / "articles.parquet"


def rejected(folder: Path, batch: str) -> dict[str, str]:
    """Files of a batch that gave no article, with reasons."""
    reasons: dict[str, str] = json.loads((folder / batch / "rejected.json").read_text())
    return reasons


def read_batch(folder: Path, batch: str, call: Call = directly) -> None:
    """Read a batch's files and write their articles.

    Parameters
    ----------
    folder : Path
    batch : str
    call : callable
        Calls what reads files, here or in a process that has it at hand.

    Raises
    ------
    Unfit
        The folder cannot be used.
    """
    try:
        _write(folder, batch, *call(take, files(folder, batch)))
    except OSError as error:
        raise Unfit(f"the folder of batches {folder} cannot be used: {error}") from error


def take(files: Sequence[RawFile]) -> tuple[list[Article], dict[str, str]]:
    """Read files; returns their articles, and why the others gave none."""
    articles, refused = [], {}
    for file in files:
        try:
            outcome = read_or_reject(file)
        except Exception as error:  # one file must not stop the others, whatever is wrong with it
            outcome = RejectedFile(file.file_name, f"cannot be read: {type(error).__name__}: {error}")
        if isinstance(outcome, Article):
            articles.append(outcome)
        else:
            refused[outcome.file_name] = outcome.reason
    return articles, refused


def _write(folder: Path, batch: str, articles: list[Article], refused: dict[str, str]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    articles.sort(key=lambda article: article.article_id)
    kinds = {"string": pa.string(), "date32": pa.date32(), "int32": pa.int32()}
    schema = pa.schema([(name, kinds[kind]) for name, kind in COLUMNS.items()])
    columns = [pa.array([getattr(a, field.name) for a in articles], field.type) for field in schema]
    with written_aside(folder, batch) as aside:
        pq.write_table(
            pa.table(columns, schema=schema), aside / "articles.parquet", row_group_size=ROWS, use_dictionary=False
        )
        (aside / "rejected.json").write_text(json.dumps(refused))
