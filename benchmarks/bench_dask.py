"""Reading on a Dask cluster of two workers, undisturbed and with a worker killed half-way, beside this process.

python -m benchmarks.bench_dask 20000
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from benchmarks import generate
from benchmarks.cluster import KillingDask, cluster
from benchmarks.table import Row, markdown
from imtech_pipeline import engines, shards, state
from imtech_pipeline.assets.articles import take_up
from imtech_pipeline.assets.statements import read_unread
from imtech_pipeline.paths import DEFAULT_MAX_FILE_BYTES
from imtech_pipeline.survey import survey
from imtech_pipeline.warehouse import Warehouse, content_hash

GROUP = "Dask, two workers"
ARTICLES = 20_000


def measure(articles: int = ARTICLES) -> list[Row]:
    """Rows on the seconds that reading takes; once each, for it takes minutes. Fails where the tables differ."""
    half = max(1, articles // shards.ARTICLES // 2)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate.write(folder / "raw", articles)
        alone, expected = _read(folder, "local", engines.Local())
        pool, in_pool = _read(folder, "pool", engines.Processes(2))
        _start(folder, "undisturbed")
        with cluster(folder / "undisturbed") as dask:
            undisturbed, found = _read(folder, "undisturbed", engines.Dask(dask.address))
        _start(folder, "killed")
        with cluster(folder / "killed") as dask:
            killed, after_kill = _read(folder, "killed", KillingDask(dask.address, dask.workers[0], half))
            assert dask.workers[0].poll() == -9, "nobody was killed"
    assert in_pool == found == after_kill == expected, "the tables differ"
    bound = 1.5 * undisturbed + 5
    return [
        Row(GROUP, f"{articles:,} articles read in one process", "s", [alone]),
        Row(GROUP, "by a pool of two processes", "s", [pool], pool / alone, "one process"),
        Row(GROUP, "by Dask, undisturbed", "s", [undisturbed], undisturbed / alone, "one process"),
        Row(
            GROUP,
            "by Dask, one worker killed with -9 half-way",
            "s",
            [killed],
            killed / undisturbed,
            "undisturbed",
            f"{bound:.1f} s (1.5 x undisturbed + 5 s)",
            "all tables the same as from one process",
        ),
    ]


def _start(folder: Path, name: str) -> None:
    (folder / name).mkdir()


def _read(folder: Path, name: str, engine: engines.Engine) -> tuple[float, dict[str, str]]:
    with Warehouse(folder / name / "w.duckdb").working() as con:
        take_up(
            con, survey(folder / "raw", state.known_articles(con), DEFAULT_MAX_FILE_BYTES), folder / name / "shards"
        )
        began = time.perf_counter()
        read_unread(con, folder / name / "shards", lambda number: engine)
        return time.perf_counter() - began, content_hash(con)


if __name__ == "__main__":
    print(markdown(measure(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES)))
