"""The raw articles: which files there are, their hashes, their text and what they tell of themselves.

What belongs here: everything between the folder and an `Article`. Listing that no folder can lead astray, decoding
that decides or gives up with a reason, the main text of HTML pages, sidecars. What does not: reading numbers
(`extraction`), deciding what has changed since the last run (`assets`), storing anything.

Nothing here ends a run because of a file: `list_files` returns what it rejects with the reason, `read_file` raises
`UnreadableFile`, whose text is the reason.
"""

from __future__ import annotations

import errno
import hashlib
import html
import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from imtech_pipeline.paths import DEFAULT_MAX_FILE_BYTES

ARTICLE_SUFFIXES = (".txt", ".html", ".htm")
SIDECAR_SUFFIXES = (".meta.yaml", ".meta.yml")
SIDECAR_KEYS = ("title", "publisher", "url", "language", "published_on", "announced_on")
MAX_SIDECAR_BYTES = 64 * 1024

# trafilatura takes time in the square of the length of a list (5,000 items 1.7 s, 20,000 items 24 s); a page of news
# has 1,000 to 6,000 tags, so beyond this one the tags are only taken out.
MAX_HTML_TAGS = 10_000

READ_ATTEMPTS = 3

_BOMS = (
    # UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_MAGIC = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a zip archive or an Office document",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x1f\x8b": "a gzip archive",
    b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "an Office document",
    b"{\\rtf": "an RTF document",
    b"SQLite format 3\x00": "a database",
}
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")

_EMPTY = "empty; put the text of the article into it, or remove it"
_SAVE = "save the article as text or HTML"


class UnreadableFile(Exception):
    """A file that gives no article; the text says why and, where something can be done, what."""

    @property
    def reason(self) -> str:
        """The reason, one sentence without a full stop."""
        return str(self)


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file that looks like an article; nothing of it has been read.

    Attributes
    ----------
    file_name
        Posix path relative to the raw folder.
    path
        Where to open it; of a link inside the folder, the file that it leads to.
    size
        Bytes of the file and its sidecar together.
    mtime_ns
        The later of the two modification times, in nanoseconds since the epoch.
    sidecar
        The `NAME.meta.yaml` beside it, if there is one.
    stamp
        What the kernel tells of both files: a file with the same stamp has not been written to. Empty where not asked.
    changed_ns
        When either was last changed by the kernel's own count, which nobody can set; in nanoseconds since the epoch.
    max_bytes
        A file that has grown beyond this by the time it is read is refused.
    """

    file_name: str
    path: str | Path  # of text where listed: ten thousand Path objects take a tenth of a second and megabytes
    size: int
    mtime_ns: int
    sidecar: Path | None = None
    stamp: str = ""
    changed_ns: int = 0
    max_bytes: int = DEFAULT_MAX_FILE_BYTES


@dataclass(frozen=True, slots=True)
class RejectedFile:
    """A file or folder that is not read, and why. `file_name` is printable and valid UTF-8 whatever the disk says."""

    file_name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it is stored; `text` is what all character positions count in."""

    article_id: str
    file_name: str
    title: str | None
    publisher: str | None
    url: str | None
    language: str
    published_on: date | None
    announced_on: date | None
    text: str
    char_count: int
    content_sha256: str


# --- listing ---------------------------------------------------------------------------------------------------------


def list_files(
    raw_dir: str | Path, max_bytes: int = DEFAULT_MAX_FILE_BYTES
) -> tuple[list[RawFile], list[RejectedFile]]:
    """List the articles below a folder, sub-folders included.

    Hidden files and folders, `README.*` and sidecars are passed over in silence; whatever else is no readable article
    is rejected with a reason. No link to a folder is followed, a link to a file only inside the raw folder, so that
    no loop and no file of somebody else's is ever read.

    Parameters
    ----------
    raw_dir
        The folder.
    max_bytes
        Larger files are rejected, in bytes.

    Returns
    -------
    files, rejected
        Both sorted by `file_name`.

    Raises
    ------
    OSError
        If `raw_dir` itself cannot be listed.
    """
    root = os.path.realpath(raw_dir)
    found: dict[str, tuple[str, int, int, str, int]] = {}
    links: dict[str, str] = {}
    sidecars: dict[str, tuple[str, os.stat_result]] = {}
    rejected: list[RejectedFile] = []

    for entry, name in _walk(root, rejected):
        lower = entry.name.lower()
        if lower == "readme" or lower.startswith("readme."):
            continue
        try:
            if entry.is_symlink():
                target = os.path.realpath(entry.path, strict=True)
                problem = _link_problem(target, root)
                if problem:
                    rejected.append(RejectedFile(name, problem))
                    continue
                links[name] = target
                path, status = target, os.stat(target)
            else:
                path, status = entry.path, entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            if entry.is_symlink():
                rejected.append(RejectedFile(name, "a link that leads nowhere; copy the file instead"))
            continue  # removed since the folder was listed
        except OSError as error:
            reason = "a link that leads to itself" if error.errno == errno.ELOOP else _os_reason(error)
            rejected.append(RejectedFile(name, reason))
            continue
        if not stat.S_ISREG(status.st_mode):
            rejected.append(RejectedFile(name, f"{_kind(status.st_mode)}, not a file"))
        elif lower.endswith(SIDECAR_SUFFIXES):
            sidecars[name] = (path, status)
        elif not lower.endswith(ARTICLE_SUFFIXES):
            rejected.append(
                RejectedFile(name, "not a .txt, .html or .htm file; save the article as one, or move it away")
            )
        elif status.st_size > max_bytes:
            rejected.append(RejectedFile(name, _too_large(status.st_size, max_bytes)))
        else:
            found[name] = (path, status.st_size, status.st_mtime_ns, _stamp(status), status.st_ctime_ns)

    # of all names only where there are links: they are few, and the table is as large as the folder
    paths = {path: name for name, (path, *_) in found.items() if name not in links} if links else {}
    used: set[str] = set()
    files: list[RawFile] = []
    for name, (path, size, mtime_ns, stamp, changed_ns) in found.items():
        if name in links and path in paths:
            rejected.append(RejectedFile(name, f"a link to {paths[path]}, which is read under that name"))
            continue
        sidecar_name = _sidecar_of(name, sidecars) if sidecars else None
        if sidecar_name is None:
            files.append(RawFile(name, path, size, mtime_ns, None, stamp, changed_ns, max_bytes))
        else:
            used.add(sidecar_name)
            side_path, side = sidecars[sidecar_name]
            files.append(
                RawFile(
                    name,
                    path,
                    size + side.st_size,
                    max(mtime_ns, side.st_mtime_ns),
                    Path(side_path),
                    f"{stamp} {_stamp(side)}",
                    max(changed_ns, side.st_ctime_ns),
                    max_bytes,
                )
            )
    rejected.extend(
        RejectedFile(name, "a sidecar without an article: none of that name lies beside it; rename or remove it")
        for name in sidecars.keys() - used
    )
    files.sort(key=lambda file: file.file_name)
    rejected.sort(key=lambda file: file.file_name)
    return files, rejected


def _stamp(status: os.stat_result) -> str:
    return f"{status.st_dev}:{status.st_ino}:{status.st_size}:{status.st_mtime_ns}:{status.st_ctime_ns}"


def _walk(root: str, rejected: list[RejectedFile]) -> Iterator[tuple[os.DirEntry[str], str]]:
    """Entries below `root` that are no folders, with their names relative to it; its own stack, so depth is no
    matter.
    """
    folders = [(root, "")]
    while folders:
        folder, prefix = folders.pop()
        try:
            entries = os.scandir(folder)
        except OSError as error:
            if not prefix:
                raise
            rejected.append(RejectedFile(prefix, f"a folder that cannot be listed: {_os_reason(error)}"))
            continue
        with entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                problem = _name_problem(entry.name)
                if problem:
                    rejected.append(RejectedFile(prefix + _printable(entry.name), problem))
                elif entry.is_dir(follow_symlinks=False):
                    folders.append((entry.path, f"{prefix}{entry.name}/"))
                else:
                    yield entry, prefix + entry.name


def _name_problem(name: str) -> str | None:
    if name.isascii() and name.isprintable():
        return None
    if any("\udc80" <= char <= "\udcff" for char in name):
        return "its name is not valid UTF-8; rename it"
    if any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in name):
        return "its name has control characters in it; rename it"
    return None


def _printable(name: str) -> str:
    """The name with what cannot be printed as escapes."""
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)


def _link_problem(target: str, root: str) -> str | None:
    if target != root and not target.startswith(root.rstrip(os.sep) + os.sep):
        return "a link out of the folder; copy the file instead"
    if os.path.isdir(target):
        return "a link to a folder; files are read where they are"
    return None


def _kind(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return "a pipe"
    if stat.S_ISSOCK(mode):
        return "a socket"
    if stat.S_ISDIR(mode):
        return "a folder"
    return "a device"


def _too_large(size: int, limit: int) -> str:
    return (
        f"too large: {size / 2**20:,.1f} MB, the limit is {limit / 2**20:,.1f} MB (raise IMTECH_MAX_FILE_MB to read it)"
    )


def _os_reason(error: OSError) -> str:
    return f"{(error.strerror or type(error).__name__).lower()}"


def _sidecar_of(name: str, sidecars: dict[str, tuple[str, os.stat_result]]) -> str | None:
    """`NAME.txt.meta.yaml` goes before `NAME.meta.yaml`, which serves a page and its text alike."""
    for base in (name, name.rsplit(".", 1)[0]):
        for suffix in SIDECAR_SUFFIXES:
            if base + suffix in sidecars:
                return base + suffix
    return None


# --- bytes -----------------------------------------------------------------------------------------------------------


def content_sha256(raw_file: RawFile) -> str:
    """Hash of the bytes of a file and its sidecar, as hexadecimal digits.

    Raises
    ------
    UnreadableFile
        If either cannot be read.
    """
    return _hash(_read_bytes(raw_file.path, raw_file.max_bytes), _sidecar_bytes(raw_file))


def _hash(data: bytes, sidecar: bytes | None) -> str:
    digest = hashlib.sha256(data)
    if sidecar is not None:
        digest.update(b"\x00sidecar\x00")
        digest.update(sidecar)
    return digest.hexdigest()


def _sidecar_bytes(raw_file: RawFile) -> bytes | None:
    if raw_file.sidecar is None:
        return None
    try:
        return _read_bytes(raw_file.sidecar, MAX_SIDECAR_BYTES)
    except UnreadableFile as error:
        raise UnreadableFile(f"its sidecar {raw_file.sidecar.name} cannot be read: {error}") from error


def _read_bytes(path: str | Path, max_bytes: int) -> bytes:
    """The bytes of a regular file that did not change meanwhile.

    The file may have become something else since it was listed: a pipe must not block (O_NONBLOCK), a link not lead
    away (O_NOFOLLOW), a growing file not fill the memory.
    """
    for _ in range(READ_ATTEMPTS):
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            if error.errno == errno.ELOOP:
                raise UnreadableFile("it became a link while it was read") from error
            raise UnreadableFile(_os_reason(error)) from error
        try:
            before = os.fstat(descriptor)
            if not stat.S_ISREG(before.st_mode):
                raise UnreadableFile(f"{_kind(before.st_mode)}, not a file")
            with os.fdopen(descriptor, "rb", closefd=False) as stream:
                # a buffer of the limit's size for each of 100,000 small files took four seconds
                data = stream.read(min(before.st_size, max_bytes) + 1)
            after = os.fstat(descriptor)
        except OSError as error:
            raise UnreadableFile(_os_reason(error)) from error
        finally:
            os.close(descriptor)
        if len(data) > max_bytes:
            raise UnreadableFile(_too_large(max(after.st_size, len(data)), max_bytes))
        if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns) and len(data) == after.st_size:
            return data
    raise UnreadableFile("it changes while it is read; the next run tries again")


# --- text ------------------------------------------------------------------------------------------------------------


def decode(data: bytes) -> str:
    """Bytes to text: UTF-8, UTF-16 and UTF-32 with a byte order mark, GB 18030 or Windows-1252 where the evidence is
    clear.

    A UTF-8 file comes back exactly as `bytes.decode("utf-8")` gives it, newlines and byte order mark included,
    because positions in the text must hold for anyone who decodes the file.

    Parameters
    ----------
    data
        The whole file.

    Returns
    -------
    str
        The text.

    Raises
    ------
    UnreadableFile
        If it is empty, binary, or in no encoding that can be told.
    """
    if not data.strip():
        raise UnreadableFile(_EMPTY)
    for magic, kind in _MAGIC.items():
        if data.startswith(magic):
            raise UnreadableFile(f"binary: {kind}; {_SAVE}")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return _checked(data.decode(encoding))
            except UnicodeDecodeError as error:
                raise UnreadableFile(f"begins like {encoding.upper()} but is not valid: save it as UTF-8") from error
    if b"\x00" in data:
        raise UnreadableFile(f"binary (zero bytes); {_SAVE}; if it is UTF-16, as UTF-8")
    try:
        return _checked(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        for guess in (_as_gb18030, _as_windows_1252):
            text = guess(data)
            if text is not None:
                return _checked(text)
        raise UnreadableFile(
            f"not UTF-8 (byte {error.start:,}), nor clearly GB 18030 or Windows-1252: save it as UTF-8"
        ) from error


def _checked(text: str) -> str:
    head = text[:65536]
    if len(_CONTROLS.findall(head)) > len(head) / 100:
        raise UnreadableFile(f"binary (control characters); {_SAVE}")
    if not text.strip("\ufeff \t\r\n\f\v\u3000\xa0"):
        raise UnreadableFile(_EMPTY)
    return text


def _as_gb18030(data: bytes) -> str | None:
    """Nearly every pair of high bytes means something in GB 18030, so it must look like Chinese as it is written.

    Chinese text lies almost wholly in GB 2312, most of it in its level 1, the 3,755 frequent characters, and
    punctuation. Cyrillic in Windows-1251 read as GB gives characters of level 2; Western text gives pairs outside GB
    2312.
    """
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return None
    wide = [char for char in text if char > "\x7f"]
    if len(wide) < 2:
        return None
    usual = 0
    for char in wide:
        pair = char.encode("gb18030")
        usual += len(pair) == 2 and pair[1] >= 0xA1 and (pair[0] <= 0xA9 or 0xB0 <= pair[0] <= 0xD7)
    return text if usual >= 0.8 * len(wide) else None


def _as_windows_1252(data: bytes) -> str | None:
    """A few letters with accents, currency signs or typographic quotation marks among plain text, not a text full of
    them.
    """
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    high = [char for char in text if char > "\x7f"]
    known = sum(char.isalpha() or char in "\xa0€£¥§©®°±²³·½¼¾×÷«»“”‘’‚„–—…•¡¿™" for char in high)
    return text if len(high) <= 0.15 * len(text) and known == len(high) else None


# --- articles --------------------------------------------------------------------------------------------------------


def read_file(raw_file: RawFile) -> Article:
    """Read one file to an article.

    Parameters
    ----------
    raw_file
        From `list_files`.

    Returns
    -------
    Article
        With what the text tells of itself; the sidecar fills only what the text leaves open.

    Raises
    ------
    UnreadableFile
        If it cannot be read, decoded, or its sidecar cannot be understood.
    """
    # the reader takes 0.3 s to import, and a run with nothing new reads nothing
    from imtech_pipeline.extraction.header import announcement_date, read_header

    data = _read_bytes(raw_file.path, raw_file.max_bytes)
    sidecar = _sidecar_bytes(raw_file)
    facts = _parse_sidecar(sidecar, raw_file.sidecar.name) if sidecar is not None and raw_file.sidecar else {}
    if raw_file.file_name.lower().endswith(".txt"):
        text = decode(data)
        header = read_header(text)
        told: dict[str, Any] = {key: getattr(header, key) for key in SIDECAR_KEYS}
    else:
        text, told = _read_html(decode_html(data))
    if told["language"] == "und":
        told["language"] = facts.get("language") or "und"
    merged: dict[str, Any] = {key: told[key] if told[key] is not None else facts.get(key) for key in SIDECAR_KEYS}
    if merged["announced_on"] is None and told["published_on"] is None:
        # "said Monday" can be told now that the sidecar gives the day of publication
        merged["announced_on"] = announcement_date(text, merged["published_on"])
    return Article(
        article_id=hashlib.sha256(text.encode("utf-8")).hexdigest()[:16],
        file_name=raw_file.file_name,
        text=text,
        char_count=len(text),
        content_sha256=_hash(data, sidecar),
        **merged,
    )


def _parse_sidecar(data: bytes, name: str) -> dict[str, Any]:
    import yaml

    def broken(why: str) -> UnreadableFile:
        return UnreadableFile(f"its sidecar {name} is broken: {why}; mend or remove it")

    try:
        content = yaml.load(data.decode("utf-8-sig"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except UnicodeDecodeError as error:
        raise broken("not UTF-8") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 1}" if mark else ""
        raise broken(f"not valid YAML{where}") from error
    except (ValueError, RecursionError) as error:
        # "published_on: 2019-02-30" is a date to YAML and none to the calendar
        raise broken(str(error) if isinstance(error, ValueError) else "nested too deeply") from error
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise broken("it must be lines of 'key: value'")
    facts: dict[str, Any] = {}
    for key, value in content.items():
        if key not in SIDECAR_KEYS:
            raise broken(f"unknown key {str(key)[:40]!r} (known: {', '.join(SIDECAR_KEYS)})")
        if value is None or value == "":
            continue
        facts[key] = _sidecar_date(key, value, broken) if key.endswith("_on") else _sidecar_text(key, value, broken)
    return facts


def _sidecar_date(key: str, value: object, broken: Callable[[str], UnreadableFile]) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value).strip())
    except ValueError:
        raise broken(f"{key} must be a date such as 2019-03-18, not {str(value)[:40]!r}") from None


def _sidecar_text(key: str, value: object, broken: Callable[[str], UnreadableFile]) -> str:
    if not isinstance(value, str):
        raise broken(f"{key} must be text, not {str(value)[:40]!r}; put it in quotation marks")
    return value.strip()


# --- HTML ------------------------------------------------------------------------------------------------------------

_CHARSET = re.compile(
    rb"""<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_-]{2,30})|encoding=["']([A-Za-z0-9_-]{2,30})""", re.I
)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^<>]{0,200}\?>")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)[^<>]*>")
_HIDDEN_TAGS = frozenset({"script", "style", "noscript", "template", "svg", "nav", "footer", "select", "button"})
_BLOCK_TAGS = re.compile(
    r"p|div|br|li|[ud]l|ol|tr|table|h[1-6r]|section|article|main|header|body|blockquote|fig\w+|title|d[dt]", re.I
)


def decode_html(data: bytes) -> str:
    """A page to text: the byte order mark goes before the declared character set, that before a guess.

    Raises
    ------
    UnreadableFile
        As `decode`.
    """
    if not data.startswith(tuple(mark for mark, _ in _BOMS)):
        declared = _CHARSET.search(data, 0, 4096)
        if declared:
            name = (declared[1] or declared[2]).decode("ascii").lower()
            # GB 18030 contains the two older sets, which pages declare and then exceed
            name = "gb18030" if name in ("gb2312", "gbk", "gb_2312-80") else name
            try:
                if b"\x00" not in data and "utf-16" not in name and data.strip():
                    return _checked(data.decode(name))
            except (LookupError, UnicodeDecodeError):
                pass  # a page may declare what it likes
    return decode(data)


def _read_html(page: str) -> tuple[str, dict[str, Any]]:
    """Main text of a page and what the page tells of itself: its metadata first, then its visible header."""
    from imtech_pipeline.extraction.header import announcement_date, read_header

    page = _XML_DECLARATION.sub("", page).lstrip("\ufeff")
    page_facts: dict[str, Any] = {}
    if page.count("<") <= MAX_HTML_TAGS:
        # the import takes 0.15 s, and most runs see no HTML
        from trafilatura import bare_extraction

        try:
            document = bare_extraction(
                page,
                with_metadata=True,
                include_comments=False,
                include_tables=True,
                # the extensive search takes any date of the text for the day of publication
                date_extraction_params={"extensive_search": False, "original_date": True},
            )
            if document is not None:
                page_facts = document if isinstance(document, dict) else document.as_dict()
        except Exception:
            page_facts = {}  # whatever a library does with a hostile page, the tags can still be taken out
    visible = _strip_tags(page)
    text = _paragraphs(page_facts.get("text") or "") or visible
    if not text.strip():
        raise UnreadableFile("no text in the page; save as text what the browser shows")
    header = read_header(visible)
    title = page_facts.get("title") or _html_title(page) or header.title
    if title and not _opens_with(text, title):
        text = f"{title}\n\n{text}"
    day = page_facts.get("date")
    published_on = date.fromisoformat(day[:10]) if day else header.published_on
    told = {
        "title": title,
        "publisher": page_facts.get("sitename") or header.publisher,
        "url": page_facts.get("url") or header.url,
        "language": header.language,
        "published_on": published_on,
        "announced_on": announcement_date(text, published_on),
    }
    return text, told


def _paragraphs(text: str) -> str:
    """Blank lines between paragraphs, as in a text file; the rows of a table stay together."""
    out: list[str] = []
    row_before = False
    for raw_line in text.split("\n"):
        line = raw_line.strip()
        if not line:
            continue
        row = line.startswith("|")
        if out:
            out.append("\n" if row and row_before else "\n\n")
        out.append(line)
        row_before = row
    return "".join(out)


def _opens_with(text: str, title: str) -> bool:
    def plain(value: str) -> str:
        return "".join(char for char in value.casefold() if char.isalnum())

    return plain(title) in plain(text[: 4 * len(title) + 400])


def _html_title(page: str) -> str | None:
    found = re.search(r"<title[^<>]{0,200}>([^<]{1,300})</title", page[:65536], re.I)
    return " ".join(html.unescape(found[1]).split()) or None if found else None


def _strip_tags(page: str) -> str:
    """Visible text by one pass over the tags: for pages that no parser of trees survives (100,000 nested elements)."""
    page = _strip_comments(page)
    out: list[str] = []
    position = 0
    hidden: str | None = None
    for tag in _TAG.finditer(page):
        name = tag[2].lower()
        if hidden is None:
            out.append(page[position : tag.start()])
            if _BLOCK_TAGS.fullmatch(name):
                out.append("\n\n" if name != "br" else "\n")
            elif name in ("td", "th"):
                out.append(" ")
            if name in _HIDDEN_TAGS and not tag[1]:
                hidden = name
        elif name == hidden and tag[1]:
            hidden = None
        position = tag.end()
    if hidden is None:
        out.append(page[position:])
    text = html.unescape("".join(out))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n\n".join(line for line in lines if line)


def _strip_comments(page: str) -> str:
    out: list[str] = []
    position = 0
    while (start := page.find("<!--", position)) >= 0:
        end = page.find("-->", start + 4)
        if end < 0:
            break
        out.append(page[position:start])
        position = end + 3
    out.append(page[position:])
    return "".join(out)
