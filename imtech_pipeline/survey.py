"""What of the folder of articles the warehouse does not know yet.

The comparison of a folder with what was read before: new and changed files, files that are gone, files that cannot be
taken. It needs neither Dagster nor a database, so that the command line can say "nothing new" at once. Writing the
outcome down is `assets/articles.py`'s work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
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
    """

    files: int
    unread: list[RawFile]
    unchanged: dict[str, str]
    gone: list[str]
    rejected: list[RejectedFile]


def survey(raw_dir: Path, known: Mapping[str, tuple[str, str]], max_bytes: int) -> Survey:
    """Compare a folder with what was read of it before.

    Every file is hashed, for times of change lie (git, rsync and unzip set them as they please); 10,000 articles take
    about half a second.

    Parameters
    ----------
    raw_dir : Path
        The folder.
    known : mapping
        (content_sha256, article_id) of each current article by its file's name.
    max_bytes : int
        Larger files are not read.

    Returns
    -------
    Survey
    """
    return _compared(*list_files(raw_dir, max_bytes), known)


def _compared(files: list[RawFile], rejected: list[RejectedFile], known: Mapping[str, tuple[str, str]]) -> Survey:
    unread: list[RawFile] = []
    unchanged: dict[str, str] = {}
    refused = list(rejected)
    for file in files:
        before = known.get(file.file_name)
        try:
            if before is not None and content_sha256(file) == before[0]:
                unchanged[before[1]] = file.file_name
            else:
                unread.append(file)
        except (OSError, UnreadableFile) as error:
            refused.append(RejectedFile(file.file_name, _sentence(error)))
    present = {file.file_name for file in files}
    gone = sorted(name for name in known if name not in present)
    return Survey(len(files), unread, unchanged, gone, refused)


def read_files(found: Survey) -> Iterator[tuple[RawFile, Article | RejectedFile]]:
    """Read the unread files one by one; a file that cannot be read comes back with its reason instead of an article."""
    for file in found.unread:
        try:
            yield file, read_file(file)
        except (OSError, UnreadableFile) as error:
            yield file, RejectedFile(file.file_name, _sentence(error))


def same_text(file_name: str, first: str) -> RejectedFile:
    """Reject a file whose text another file has too: the first by name is the article."""
    return RejectedFile(file_name, f"same text as {first}")


def is_unchanged(
    raw_dir: Path, known: Mapping[str, tuple[str, str]], quarantined: Iterable[tuple[str, str]], max_bytes: int
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
    """
    files, rejected = list_files(raw_dir, max_bytes)
    before = set(quarantined)
    listed = {file.file_name for file in files} | {file.file_name for file in rejected}
    if listed != known.keys() | {name for name, _ in before}:
        return False  # the names alone tell: no need to hash ten thousand files first
    found = _compared(files, rejected, known)
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
