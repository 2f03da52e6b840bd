"""Batches of raw files: read together by whoever is free, with their articles as a file between them and the writer.

Belongs here: cutting the files into batches, reading one, where its articles are. Does not belong here: how a file is
read (`corpus.py`), who reads it (`engines.py`), and which of the articles are new (`assets/articles.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

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


def cut(folder: Path, files: Sequence[RawFile], slices: dict[str, slice]) -> Iterator[str]:
    """Cut files into batches, one each time that one is asked for.

    Parameters
    ----------
    folder : Path
        Where the batches lie.
    files : sequence of RawFile
    slices : dict
        Notes which files each batch has, in their order.

    Yields
    ------
    str
        The name of a batch, whose list of files is in the folder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    first = 0
    while first < len(files):
        last, size = first + 1, files[first].size
        while last < len(files) and last - first < FILES and size + files[last].size <= BYTES:
            size += files[last].size
            last += 1
        batch = f"{PREFIX}{len(slices):06}"
        slices[batch] = slice(first, last)
        told = [
            [f.file_name, str(f.path), None if f.sidecar is None else str(f.sidecar), f.max_bytes]
            for f in files[first:last]
        ]
        (folder / f"{batch}.json").write_text(json.dumps(told))
        yield batch
        first = last


def articles_file(folder: Path, batch: str) -> Path:
    """Where the articles of a batch are once it is read."""
    return folder / batch / "articles.parquet"


def rejected(folder: Path, batch: str) -> dict[str, str]:
    """Files of a batch that gave no article, with reasons."""
    reasons: dict[str, str] = json.loads((folder / batch / "rejected.json").read_text())
    return reasons


def read_batch(folder: Path, batch: str) -> None:
    """Read a batch's files and write their articles.

    Raises
    ------
    Unfit
        The folder cannot be used.
    """
    try:
        _write(folder, batch, *_read(json.loads((folder / f"{batch}.json").read_text())))
    except OSError as error:
        raise Unfit(f"the folder of batches {folder} cannot be used: {error}") from error


def _read(files: list[list[Any]]) -> tuple[list[Article], dict[str, str]]:
    articles, refused = [], {}
    for name, path, sidecar, max_bytes in files:
        file = RawFile(name, path, 0, 0, None if sidecar is None else Path(sidecar), max_bytes=max_bytes)
        try:
            outcome = read_or_reject(file)
        except Exception as error:  # one file must not stop the others, whatever is wrong with it
            outcome = RejectedFile(name, f"cannot be read: {type(error).__name__}: {error}")
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
