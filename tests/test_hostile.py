"""A folder full of what no article is, or not yet: the run goes through, and each file is read or has its reason."""

from __future__ import annotations

import encodings.aliases
import os
import random
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import dagster as dg
import pytest

from imtech_pipeline.automation import JOB_NAME
from imtech_pipeline.definitions import build_defs
from imtech_pipeline.warehouse import Warehouse

pytestmark = pytest.mark.slow

ENGLISH = "Updated: Mar 5, 2020\n\nHohhot had {count} firms in 2019, worth €{count} million – “a record”, the city’s bureau said.\n"
CHINESE = (
    "2020年3月5日\n\n2019年，呼和浩特市共有{count}家科技型企业，技术合同成交额达到{count}亿元，同比增长百分之十。\n"
)
MEGABYTE = 1_000_000


def bad_names(raw: Path) -> None:
    text = ENGLISH.encode()
    for i, name in enumerate(
        (b"\xff\xfe.txt", b"new\nline.txt", b"tab\t.txt", b"\x1b[31mred.txt", b"quote'\".txt", b"-rf.txt")
    ):
        (Path(os.fsdecode(os.path.join(os.fsencode(raw), name)))).write_bytes(
            text.replace(b"{count}", b"%d" % (700 + i))
        )
    (raw / ("n" * 250 + ".txt")).write_bytes(text.replace(b"{count}", b"799"))


def bad_links(raw: Path, outside: Path) -> None:
    (outside / "secret.txt").write_text(ENGLISH.format(count=900))
    (raw / "a_to_b.txt").symlink_to("b_to_a.txt")
    (raw / "b_to_a.txt").symlink_to("a_to_b.txt")
    (raw / "self.txt").symlink_to("self.txt")
    (raw / "nowhere.txt").symlink_to("not/there.txt")
    (raw / "out.txt").symlink_to(outside / "secret.txt")
    (raw / "folder_loop").mkdir()
    (raw / "folder_loop" / "up").symlink_to(raw, target_is_directory=True)
    (raw / "root").symlink_to("/", target_is_directory=True)


def no_files(raw: Path) -> None:
    os.mkfifo(raw / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        here = os.getcwd()
        os.chdir(raw)  # the path of a socket may have about a hundred characters
        try:
            listening.bind("socket.txt")
        finally:
            os.chdir(here)
    (raw / "folder.txt").mkdir()


def binaries(raw: Path) -> None:
    chance = random.Random(5)
    for magic in (
        b"\x89PNG\r\n\x1a\n",
        b"%PDF-1.7\n",
        b"PK\x03\x04",
        b"\x1f\x8b\x08",
        b"\x7fELF",
        b"SQLite format 3\0",
        b"",
    ):
        (raw / f"binary_{magic[:4].hex()}.txt").write_bytes(magic + chance.randbytes(5000))
    (raw / "empty.txt").write_bytes(b"")
    (raw / "blank.txt").write_bytes(b" \n\t\n" * 100)
    (raw / "zeros.txt").write_bytes(b"\0" * 4096)
    (raw / "page.html").write_bytes(chance.randbytes(5000))


def encodings_of_all_kinds(raw: Path) -> None:
    for i, encoding in enumerate(sorted(set(encodings.aliases.aliases.values()))):
        for language, text in (("en", ENGLISH), ("zh", CHINESE)):
            try:
                data = text.format(count=1000 + i).encode(encoding)
            except (LookupError, UnicodeError, TypeError, ValueError):
                continue  # not an encoding of text, or not of this one
            if isinstance(data, bytes):
                (raw / f"{language}_{encoding}.txt").write_bytes(data)


def long_lines(raw: Path) -> None:
    (raw / "long_word.txt").write_bytes(b"x" * (20 * MEGABYTE))
    (raw / "long_number.txt").write_bytes(b"7" * (2 * MEGABYTE))
    (raw / "long_sentence.txt").write_bytes(b"In 2018, 6,277 deals were made and then, " * 5000)
    (raw / "too_large.txt").write_bytes(b"In 2018, 6,277 deals were made.\n" * MEGABYTE)


@contextmanager
def ever_changing(file: Path) -> Iterator[None]:
    """Somebody writes to a file all the time."""
    stop = threading.Event()

    def write() -> None:
        count = 0
        while not stop.is_set():
            count += 1
            with open(file, "w" if count % 50 == 0 else "a") as out:
                out.write(ENGLISH.format(count=count))

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def test_a_hostile_folder_never_stops_a_run(tmp_path: Path) -> None:
    raw, outside, file = tmp_path / "raw", tmp_path / "outside", tmp_path / "out" / "w.duckdb"
    raw.mkdir()
    outside.mkdir()
    (raw / "good.txt").write_text(ENGLISH.format(count=150))
    for fill in (bad_names, no_files, binaries, encodings_of_all_kinds, long_lines):
        fill(raw)
    bad_links(raw, outside)
    job = build_defs(raw, file).resolve_job_def(JOB_NAME)
    with dg.DagsterInstance.ephemeral() as instance, ever_changing(raw / "changing.txt"):
        assert job.execute_in_process(instance=instance).success
    with Warehouse(file).published() as con:
        read = {name for (name,) in con.execute("select file_name from core.dim_article where is_current").fetchall()}
        reasons = dict(con.execute("select file_name, reason from quarantine.file").fetchall())
    assert {"good.txt", "en_utf_8.txt", "zh_utf_8.txt", "zh_gb18030.txt", "en_cp1252.txt"} <= read
    assert not {name for name in read if name.startswith(("binary", "root", "folder_loop", "out"))}
    assert all(reasons.values())
    # nothing is passed over in silence: every entry of the folder is known by its name, or by a printable form of it
    told = len([name for name in read | set(reasons) if "/" not in name])
    entries = [entry for entry in raw.iterdir() if entry.name not in ("folder_loop", "folder.txt")]
    missing = sorted(ascii(e.name) for e in entries if e.name not in read and e.name not in reasons)
    assert told == len(entries), missing
    assert {"pipe.txt", "socket.txt", "self.txt", "out.txt", "too_large.txt", "empty.txt", "zeros.txt"} <= set(reasons)
