"""What of the folder of articles the warehouse does not know yet.

The comparison of a folder with what was read before: new and changed files, files that are gone, files that cannot be
taken. It needs neither Dagster nor a database, so that the command line can say "nothing new" at once. Writing the
outcome down is `assets/articles.py`'s work.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from imtech_pipeline.corpus import (
    Article,
    RawFile,
    RejectedFile,
    UnreadableFile,
    content_sha256,
    list_files,
    read_file,
)

AT_REST_NS = 2_000_000_000
"""A file that was changed less long ago may change again without the clock of its times moving on (FAT counts in steps
of two seconds); its hash is not kept."""

BELIEVED_SECONDS = 24 * 3600.0
"""Age at which a kept hash is worked out again: should a file system tell times that do not change with the bytes, what
changed there is seen a day later at most."""

WRITTEN_AT_ONCE = 1_000
"""New hashes that are held, and put into words at a time: those of a large folder would take 0.3 kB each, and stay in
the allocator's memory."""


class Hashes:
    """Content hashes of files that nobody has touched since they were worked out.

    Hashing 10,000 articles takes a second, asking for their times a tenth of it. The time of change that git, rsync and
    unzip set as they please is not what a file is known by: the kernel's own (ctime), the inode and the size must be
    the same too. Losing the file that they are kept in costs time and nothing else.

    Parameters
    ----------
    file : Path, optional
        Where they are kept from run to run; nowhere by default.

    Attributes
    ----------
    worked_out : int
        Files that had to be read.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._kept: dict[str, tuple[str, str, float]] = {}
        self._now: dict[str, tuple[str, str, float]] = {}
        self._noted: dict[str, tuple[str, str, float]] = {}
        self._written = False
        self._started_ns = time.time_ns()
        self.worked_out = 0
        if file is not None:
            self._aside = file.with_name(f"{file.name}.{os.getpid()}.tmp")
            with suppress(OSError, ValueError, TypeError, AttributeError):
                told = json.loads(file.read_bytes())
                self._kept = {str(name): (str(stamp), str(sha), float(at)) for name, (stamp, sha, at) in told.items()}

    def of(self, file: RawFile) -> str:
        """Return a file's hash, from its bytes where it may have changed."""
        kept = self._kept.get(file.file_name)
        if kept is not None and kept[0] == file.stamp and 0 <= self._started_ns / 1e9 - kept[2] < BELIEVED_SECONDS:
            self._now[file.file_name] = kept
            return kept[1]
        self.worked_out += 1
        sha = content_sha256(file)
        self.note(file, sha)
        return sha

    def note(self, file: RawFile, sha: str) -> None:
        """Keep the hash of a file that was read after it was listed."""
        if file.stamp and self._started_ns - file.changed_ns > AT_REST_NS:
            self._noted[file.file_name] = (file.stamp, sha, self._started_ns / 1e9)
            if len(self._noted) >= WRITTEN_AT_ONCE:
                self._write(self._noted)
                self._noted = {}

    def save(self) -> None:
        """Keep those that were asked for or noted; where that cannot be done, the next run reads the files."""
        last = self._now | self._noted
        if self._file is None or (not self._written and last == self._kept):
            return
        self._write(last)
        with suppress(OSError):
            if self._file:
                with self._aside.open("a") as file:
                    file.write("}")
                self._aside.replace(self._file)

    def _write(self, hashes: dict[str, tuple[str, str, float]]) -> None:
        """Write some down beside the file; where that cannot be done, none are kept."""
        if self._file is None:
            return
        try:
            with self._aside.open("a" if self._written else "w") as file:
                names = list(hashes)
                for first in range(0, len(names), WRITTEN_AT_ONCE):
                    part = {name: hashes[name] for name in names[first : first + WRITTEN_AT_ONCE]}
                    file.write(("," if self._written else "{") + json.dumps(part)[1:-1])
                    self._written = True
        except OSError:
            self._file = None


@dataclass(frozen=True, slots=True)
class Survey:
    """A folder beside what was read of it before.

    Attributes
    ----------
    files : int
        Files that could be articles.
    unread : list of RawFile
        Those that are new or changed, in the order of their names, and those that could not be taken last time.
    unchanged : dict
        File name by article_id, of the files that hold what they held.
    gone : list of str
        Names of files that were read before and are no longer there; a changed file is not gone.
    rejected : list of RejectedFile
        Files that are no articles, with reasons (links out of the folder, pipes ...).
    hashes : Hashes
        The files' hashes.
    """

    files: int
    unread: list[RawFile]
    unchanged: dict[str, str]
    gone: list[str]
    rejected: list[RejectedFile]
    hashes: Hashes = field(default_factory=Hashes)


def survey(raw_dir: Path, known: Mapping[str, tuple[str, str]], max_bytes: int, hashes: Hashes | None = None) -> Survey:
    """Compare a folder with what was read of it before.

    Parameters
    ----------
    raw_dir : Path
        The folder.
    known : mapping
        (content_sha256, article_id) of each current article by its file's name.
    max_bytes : int
        Larger files are not read.
    hashes : Hashes, optional
        Those kept; none by default.

    Returns
    -------
    Survey
    """
    hashes = hashes or Hashes()
    return _compared(*list_files(raw_dir, max_bytes), known, hashes)


def _compared(
    files: list[RawFile], rejected: list[RejectedFile], known: Mapping[str, tuple[str, str]], hashes: Hashes
) -> Survey:
    unread: list[RawFile] = []
    unchanged: dict[str, str] = {}
    refused = list(rejected)
    for file in files:
        before = known.get(file.file_name)
        try:
            if before is not None and hashes.of(file) == before[0]:
                unchanged[before[1]] = file.file_name
            else:
                unread.append(file)
        except (OSError, UnreadableFile) as error:
            refused.append(RejectedFile(file.file_name, _sentence(error)))
    present = {file.file_name for file in files}
    gone = sorted(name for name in known if name not in present)
    return Survey(len(files), unread, unchanged, gone, refused, hashes)


def read_files(found: Survey) -> Iterator[tuple[RawFile, Article | RejectedFile]]:
    """Read the unread files one by one; a file that cannot be read comes back with its reason instead of an article."""
    for file in found.unread:
        outcome = read_or_reject(file)
        if isinstance(outcome, Article):
            found.hashes.note(file, outcome.content_sha256)
        yield file, outcome


def read_or_reject(file: RawFile) -> Article | RejectedFile:
    """Read a file; one that cannot be read comes back with its reason instead of an article."""
    try:
        return read_file(file)
    except (OSError, UnreadableFile) as error:
        return RejectedFile(file.file_name, _sentence(error))


def same_text(file_name: str, first: str) -> RejectedFile:
    """Reject a file whose text another file has too: the first by name is the article."""
    return RejectedFile(file_name, f"same text as {first}")


def is_unchanged(
    raw_dir: Path,
    known: Mapping[str, tuple[str, str]],
    quarantined: Iterable[tuple[str, str]],
    max_bytes: int,
    hashes: Hashes | None = None,
) -> bool:
    """Tell whether a run would find nothing to do in the folder.

    Parameters
    ----------
    raw_dir : Path
        The folder.
    known : mapping
        (content_sha256, article_id) of each current article by its file's name.
    quarantined : iterable of (file_name, reason)
        The files in quarantine.
    max_bytes : int
        Larger files are not read.
    hashes : Hashes, optional
        Those kept; none by default.
    """
    hashes = hashes or Hashes()
    files, rejected = list_files(raw_dir, max_bytes)
    before = set(quarantined)
    listed = {file.file_name for file in files} | {file.file_name for file in rejected}
    if listed != known.keys() | {name for name, _ in before}:
        return False  # the names alone tell: no need to hash ten thousand files first
    found = _compared(files, rejected, known, hashes)
    if found.gone or len(found.unread) + len(found.rejected) > len(before):
        return False
    now = {(file.file_name, file.reason) for file in found.rejected}
    for file, outcome in read_files(found):
        if isinstance(outcome, Article):
            first = found.unchanged.get(outcome.article_id)
            if first is None or file.file_name < first:
                return False
            outcome = same_text(file.file_name, first)
        now.add((outcome.file_name, outcome.reason))
    return now == before


def _sentence(error: Exception) -> str:
    if isinstance(error, UnreadableFile):
        return str(error)
    return f"cannot be read: {getattr(error, 'strerror', None) or error}"
