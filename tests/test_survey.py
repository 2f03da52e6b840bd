"""What of a folder is new, and which files are read again to find that out."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from imtech_pipeline import survey as module
from imtech_pipeline.corpus import list_files
from imtech_pipeline.paths import DEFAULT_MAX_FILE_BYTES
from imtech_pipeline.survey import Hashes, Survey, read_files, survey

TEXT = "Hohhot registered {} technology contracts in 2018.\n"


@pytest.fixture(autouse=True)
def at_rest_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that were written a moment ago count as being at rest."""
    monkeypatch.setattr(module, "AT_REST_NS", 0)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    for number in (100, 200, 300):
        (folder / f"{number}.txt").write_text(TEXT.format(number))
    return folder


def look(raw: Path, kept: Path, known: dict[str, tuple[str, str]]) -> Survey:
    time.sleep(0.02)  # the kernel counts the times of files in steps of some milliseconds
    found = survey(raw, known, DEFAULT_MAX_FILE_BYTES, Hashes(kept))
    found.hashes.save()
    return found


def read(raw: Path, kept: Path) -> dict[str, tuple[str, str]]:
    """A first run: all files are read; returns what is known then."""
    time.sleep(0.02)
    found = survey(raw, {}, DEFAULT_MAX_FILE_BYTES, Hashes(kept))
    articles = [article for _, article in read_files(found)]
    found.hashes.save()
    return {article.file_name: (article.content_sha256, article.article_id) for article in articles}  # type: ignore[union-attr]


def test_a_file_that_nobody_touched_is_not_read_again(raw: Path, tmp_path: Path) -> None:
    known = read(raw, tmp_path / "kept")
    found = look(raw, tmp_path / "kept", known)
    assert (found.unread, found.gone, len(found.unchanged), found.hashes.worked_out) == ([], [], 3, 0)


def test_hashes_are_kept_in_parts(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for at_once in (1, 2, 3):
        monkeypatch.setattr("imtech_pipeline.survey.WRITTEN_AT_ONCE", at_once)
        known = read(raw, tmp_path / "kept")
        assert look(raw, tmp_path / "kept", known).hashes.worked_out == 0
        assert len(json.loads((tmp_path / "kept").read_text())) == 3
        (tmp_path / "kept").unlink()


def test_a_change_is_seen_whatever_the_times_say(raw: Path, tmp_path: Path) -> None:
    known = read(raw, tmp_path / "kept")
    file = raw / "100.txt"
    before = file.stat()
    file.write_text(TEXT.format(999))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))  # as git, rsync and unzip do
    assert (file.stat().st_size, file.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert [file.file_name for file in look(raw, tmp_path / "kept", known).unread] == ["100.txt"]


def test_another_file_under_the_same_name_is_seen(raw: Path, tmp_path: Path) -> None:
    known = read(raw, tmp_path / "kept")
    before = (raw / "100.txt").stat()
    (tmp_path / "new").write_text(TEXT.format(999))
    os.utime(tmp_path / "new", ns=(before.st_atime_ns, before.st_mtime_ns))
    (tmp_path / "new").replace(raw / "100.txt")
    assert [file.file_name for file in look(raw, tmp_path / "kept", known).unread] == ["100.txt"]


def test_a_changed_sidecar_is_seen(raw: Path, tmp_path: Path) -> None:
    (raw / "100.meta.yaml").write_text("publisher: A\n")
    known = read(raw, tmp_path / "kept")
    assert look(raw, tmp_path / "kept", known).hashes.worked_out == 0
    (raw / "100.meta.yaml").write_text("publisher: B\n")
    assert [file.file_name for file in look(raw, tmp_path / "kept", known).unread] == ["100.txt"]


def test_a_touched_file_is_read_once_and_is_no_change(raw: Path, tmp_path: Path) -> None:
    known = read(raw, tmp_path / "kept")
    os.utime(raw / "100.txt")
    found = look(raw, tmp_path / "kept", known)
    assert (found.unread, found.hashes.worked_out) == ([], 1)
    assert look(raw, tmp_path / "kept", known).hashes.worked_out == 0


def test_a_file_that_was_just_written_is_read_again(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AT_REST_NS", 60_000_000_000)
    known = read(raw, tmp_path / "kept")
    assert look(raw, tmp_path / "kept", known).hashes.worked_out == 3


def test_a_hash_is_believed_for_a_day(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = read(raw, tmp_path / "kept")
    monkeypatch.setattr(module, "BELIEVED_SECONDS", 0.0)
    assert look(raw, tmp_path / "kept", known).hashes.worked_out == 3


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b'{"100.txt": "x"}', b'{"100.txt": ["x", "y", "z"]}', b"\xff"])
def test_damaged_notes_cost_time_only(raw: Path, tmp_path: Path, damage: bytes) -> None:
    known = read(raw, tmp_path / "kept")
    (tmp_path / "kept").write_bytes(damage)
    found = look(raw, tmp_path / "kept", known)
    assert (found.unread, len(found.unchanged), found.hashes.worked_out) == ([], 3, 3)


def test_notes_that_cannot_be_written_stop_nothing(raw: Path, tmp_path: Path) -> None:
    known = read(raw, tmp_path / "no folder" / "kept")
    assert look(raw, tmp_path / "no folder" / "kept", known).unread == []


def test_every_listed_file_has_a_stamp(raw: Path) -> None:
    files, _ = list_files(raw)
    assert len({file.stamp for file in files}) == 3
    assert all(file.changed_ns > 0 for file in files)
