"""What docs/operations.md promises, tried: backup and restore, moving, full disks, folders that cannot be written to."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from imtech_pipeline import state
from imtech_pipeline.paths import DEFAULT_MAX_FILE_BYTES
from imtech_pipeline.warehouse import INVARIANTS, Warehouse, content_hash

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"
ARTICLE = """Updated: Mar 5, 2020

{city} had {count:,} technology-based enterprises in 2019, the city's science and technology bureau said.
"""


class Site:
    """A folder of articles, a warehouse and Dagster's home, and the command line over them."""

    def __init__(self, folder: Path, out: Path | None = None) -> None:
        self.raw, self.home = folder / "raw", folder / "home"
        self.out = out or folder / "out"
        self.file = self.out / "warehouse.duckdb"
        self.raw.mkdir(exist_ok=True)
        shutil.copy(SEED, self.raw)

    def add(self, city: str, count: int) -> None:
        (self.raw / f"{city}.txt").write_text(ARTICLE.format(city=city, count=count))

    def run(self, **limits: int) -> subprocess.CompletedProcess[str]:
        """`imtech run`, with limits of the system on it."""

        def limit() -> None:
            for name, value in limits.items():
                resource.setrlimit(getattr(resource, name), (value, value))

        env = os.environ | {
            "PYTHONPATH": str(ROOT),
            "IMTECH_RAW": str(self.raw),
            "IMTECH_WAREHOUSE": str(self.file),
            "DAGSTER_HOME": str(self.home),
        }
        command = [sys.executable, "-m", "imtech_pipeline.cli", "run"]
        return subprocess.run(command, env=env, capture_output=True, text=True, preexec_fn=limit, timeout=600)

    def articles(self) -> int:
        """Current articles of the published file, after a look at whether it is whole."""
        with Warehouse(self.file).published() as con:
            broken = {sentence: con.execute(query).fetchall()[0][0] for sentence, query in INVARIANTS.items()}
            assert not any(broken.values()), broken
            return int(con.execute("select count(*) from core.dim_article where is_current").fetchall()[0][0])

    def contents(self) -> dict[str, str]:
        with Warehouse(self.file).published() as con:
            return content_hash(con)

    def is_up_to_date(self) -> bool:
        with Warehouse(self.file).published() as con:
            return state.is_nothing_new(con, self.raw, DEFAULT_MAX_FILE_BYTES)


@pytest.fixture
def site(tmp_path: Path, begin_with_the_seed: Callable[..., None]) -> Site:
    """With the first article read."""
    begin_with_the_seed(tmp_path)
    return Site(tmp_path)


def test_backup_is_restored_as_the_page_on_operations_says(site: Site, tmp_path: Path) -> None:
    site.add("Hohhot", 150)
    assert site.run().returncode == 0
    backup = tmp_path / "backup.duckdb"
    before = site.contents()
    subprocess.run(["sh", "-c", f'cp "$(readlink -f {site.file})" {backup}'], check=True)

    # what is to be undone: figures lost by mistake, and then the whole folder of the warehouse damaged
    (site.raw / "Hohhot.txt").unlink()
    assert site.run().returncode == 0
    assert site.articles() == 1
    for path in site.out.glob("warehouse-*.duckdb"):
        path.chmod(0o644)
        os.truncate(path, 20_000)

    site.add("Hohhot", 150)
    subprocess.run(
        ["sh", "-c", f"cp {backup} warehouse-9.duckdb; ln -sfn warehouse-9.duckdb warehouse.duckdb; rm -r .warehouse"],
        cwd=site.out,
        check=True,
    )
    assert site.contents() == before
    assert site.is_up_to_date()
    done = site.run()
    assert done.returncode == 0
    assert "Nothing new" in done.stdout
    site.add("Ordos", 90)
    assert site.run().returncode == 0
    assert site.articles() == 3
    assert site.file.readlink().name == "warehouse-10.duckdb"
    with Warehouse(site.file).published() as con:
        # the life of the articles before the backup is known, what came after it is not
        known = con.execute("select file_name, withdrawn_at from core.dim_article order by 1").fetchall()
    assert known == [(SEED.name, None), ("Hohhot.txt", None), ("Ordos.txt", None)]


def test_a_warehouse_moves_with_its_folder(site: Site, tmp_path: Path) -> None:
    before = site.contents()
    subprocess.run(["cp", "-a", site.out, tmp_path / "elsewhere"], check=True)
    shutil.rmtree(tmp_path / "elsewhere" / ".warehouse")
    shutil.rmtree(site.out)
    site.out, site.file = tmp_path / "elsewhere", tmp_path / "elsewhere" / "warehouse.duckdb"
    done = site.run()
    assert done.returncode == 0
    assert "Nothing new" in done.stdout
    assert site.contents() == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 32 MB, of which there is enough left for one warehouse and not for two."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", disk], capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"a small file system cannot be mounted here: {mounted.stderr.strip()}")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def test_a_full_disk_leaves_the_published_file_and_the_next_run_finishes_the_work(
    tmp_path: Path, small_disk: Path, begin_with_the_seed: Callable[..., None]
) -> None:
    begin_with_the_seed(small_disk, "out")
    site = Site(tmp_path, small_disk / "out")
    before = site.contents()
    site.add("Hohhot", 150)
    free = shutil.disk_usage(small_disk).free
    with open(small_disk / "somebody's", "wb") as file:
        file.write(bytes(free - 300_000))
    done = site.run()
    assert done.returncode == 2, done.stdout + done.stderr
    assert "no space left" in done.stderr
    assert "run again" in done.stderr
    assert site.contents() == before
    (small_disk / "somebody's").unlink()
    assert site.run().returncode == 0
    assert site.articles() == 2
    left = sorted(path.name for path in (site.out / ".warehouse").iterdir() if path.name != "hashes.json")
    assert left == ["door", "lock", "work.duckdb"]


def test_a_read_only_file_system_says_what_to_do(
    tmp_path: Path, small_disk: Path, begin_with_the_seed: Callable[..., None]
) -> None:
    begin_with_the_seed(small_disk, "out")
    site = Site(tmp_path, small_disk / "out")
    before = site.contents()
    site.add("Hohhot", 150)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    done = site.run()
    subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    assert done.returncode == 2
    assert "cannot write to" in done.stderr
    assert "Read-only file system" in done.stderr
    assert site.contents() == before
    assert site.run().returncode == 0
    assert site.articles() == 2


@pytest.mark.parametrize("megabytes", [1_100])
def test_out_of_memory_leaves_the_published_file_and_the_next_run_finishes_the_work(site: Site, megabytes: int) -> None:
    before = site.contents()
    site.add("Hohhot", 150)
    done = site.run(RLIMIT_AS=megabytes * 2**20)
    if done.returncode == 0:
        pytest.skip(f"{megabytes} MB of address space were enough")
    assert site.contents() == before
    assert site.run().returncode == 0
    assert site.articles() == 2
