"""Putting an article into the folder of articles: a file of this computer, or a page of the web.

Fetching belongs here, and only here: one page, because a person asked for it, with the site's robots.txt read first.
The bytes are stored as they came; what they say is `corpus.py`'s business, which is also asked whether they are an
article at all before anything is stored.
"""

from __future__ import annotations

import os
import re
import tempfile
import time
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

import yaml

from imtech_pipeline import __version__
from imtech_pipeline.corpus import (
    ARTICLE_SUFFIXES,
    SIDECAR_KEYS,
    SIDECAR_SUFFIXES,
    Article,
    RawFile,
    UnreadableFile,
    read_file,
)

if TYPE_CHECKING:
    import requests

AGENT = "imtech-pipeline"
USER_AGENT = f"{AGENT}/{__version__} (one page, asked for by a person)"

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0
TOTAL_SECONDS = 120.0
"""A server that sends a byte now and then keeps every single read short; the whole must end too."""

MAX_REDIRECTS = 5
MAX_ROBOTS_BYTES = 512 * 1024
"""As RFC 9309 has it: at least 500 KiB are read, the rest may be left."""

PAGE_TYPES = {"text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt"}
UTF8_MARK = b"\xef\xbb\xbf"
LONGEST_SLUG = 80


class CannotAddError(Exception):
    """An article that was not added; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Added:
    """An article in the folder.

    Attributes
    ----------
    path : Path
        Where it lies now.
    article : Article
        What was read of it.
    new : bool
        False where the same file was there already.
    """

    path: Path
    article: Article
    new: bool


def is_address(source: str) -> bool:
    """Tell whether what a person named is a page of the web."""
    return bool(re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", source))


def add(
    source: str, raw_dir: Path, facts: Mapping[str, str | date | None], name: str | None = None, *, max_bytes: int
) -> Added:
    """Put an article into the folder of articles, with a sidecar for what is known of it.

    Parameters
    ----------
    source : str
        A file's path or the address of a page (http or https).
    raw_dir : Path
        The folder.
    facts : mapping
        What a person tells of it, by the keys of a sidecar (title, publisher, published_on ...); None for nothing.
    name : str, optional
        Its name in the folder; sub-folders are made. The file's own by default; of a page, date and title.
    max_bytes : int
        The most that is taken.

    Returns
    -------
    Added

    Raises
    ------
    CannotAddError
        It cannot be had, is no article, or another file has the name. Nothing was stored.
    """
    told: dict[str, Any] = {key: value for key, value in facts.items() if value}
    if is_address(source):
        data, suffix, address = fetch(source, max_bytes)
        known: dict[str, Any] = {"url": address} | told
        article = _read(data, known, f"page{suffix}", max_bytes, source)
        name = name or _name(article, address) + suffix
    else:
        path = Path(os.path.expanduser(source))
        data, known = _take(path, max_bytes)
        known |= told
        name = name or path.name
        article = _read(data, known, Path(name).name, max_bytes, source)
    return _store(data, known, article, raw_dir, name)


# ---- files ---------------------------------------------------------------------------------------


def _take(path: Path, max_bytes: int) -> tuple[bytes, dict[str, Any]]:
    if not path.exists():
        raise CannotAddError(f"There is no file {path}.")
    if not path.is_file():
        raise CannotAddError(f"{path} is no file. Name one article, a .txt or .html file.")
    if path.suffix.lower() not in ARTICLE_SUFFIXES:
        raise CannotAddError(f"{path.name} is none of {', '.join(ARTICLE_SUFFIXES)}. Save the article as text or HTML.")
    try:
        if path.stat().st_size > max_bytes:
            raise CannotAddError(_too_large(path.name, max_bytes))
        data = path.read_bytes()
        sidecar = next((side for s in SIDECAR_SUFFIXES if (side := path.with_name(path.stem + s)).is_file()), None)
        known = yaml.safe_load(sidecar.read_text("utf-8-sig")) if sidecar else None
    except OSError as error:
        raise CannotAddError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (yaml.YAMLError, ValueError) as error:
        raise CannotAddError(f"The file beside {path.name} that describes it is broken: {_line(error)}.") from error
    return data, dict(known) if isinstance(known, dict) else {}


def _read(data: bytes, known: Mapping[str, Any], name: str, max_bytes: int, source: str) -> Article:
    """Read the bytes as the next run will, in a folder of their own."""
    with tempfile.TemporaryDirectory(prefix="imtech-add-") as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        sidecar = _sidecar(path) if known else None
        if sidecar:
            sidecar.write_text(_yaml(known), "utf-8")
        try:
            return read_file(RawFile(name, path, len(data), path.stat().st_mtime_ns, sidecar, max_bytes=max_bytes))
        except UnreadableFile as error:
            raise CannotAddError(f"{source} is no article that can be read: {error.reason}.") from error


def _store(data: bytes, known: Mapping[str, Any], article: Article, raw_dir: Path, name: str) -> Added:
    target = raw_dir / name
    if (
        os.path.isabs(name)
        or not target.resolve().is_relative_to(raw_dir.resolve())
        or any(part.startswith(".") for part in Path(name).parts)
    ):
        raise CannotAddError(
            f"{name!r} is no name for a file in the folder of articles: leave out '..', '.' and '/' in front."
        )
    if target.suffix.lower() not in ARTICLE_SUFFIXES:
        raise CannotAddError(f"{name!r} must end in {', '.join(ARTICLE_SUFFIXES)}.")
    sidecar = _sidecar(target)
    description = _yaml(known).encode("utf-8") if known else b""
    try:
        if os.path.lexists(target):
            if target.read_bytes() == data and (
                not known or (sidecar.is_file() and sidecar.read_bytes() == description)
            ):
                return Added(target, article, new=False)
            raise CannotAddError(
                f"{target} is there already and says something else. Give the new one another name with --name, "
                "or remove the old one."
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        # the description first: a run in between must not read the article without it
        if known:
            _write(sidecar, description)
        _write(target, data)
    except OSError as error:
        raise CannotAddError(f"{target} cannot be written: {error.strerror or error}.") from error
    return Added(target, article, new=True)


def _write(target: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(prefix=".adding-", dir=target.parent)  # hidden files are no articles
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, 0o644)
        os.replace(temporary, target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _sidecar(path: Path) -> Path:
    return path.with_name(path.stem + SIDECAR_SUFFIXES[0])


def _yaml(known: Mapping[str, Any]) -> str:
    ordered = {key: known[key] for key in SIDECAR_KEYS if key in known} | {
        key: value for key, value in known.items() if key not in SIDECAR_KEYS
    }
    return str(yaml.safe_dump(ordered, sort_keys=False, allow_unicode=True))


def _name(article: Article, address: str) -> str:
    words = article.title or unquote(urlsplit(address).path.rstrip("/").rpartition("/")[2]).rpartition(".")[0]
    plain = unicodedata.normalize("NFKD", words)
    slug = re.sub(r"[^0-9a-z一-鿿]+", "-", plain.lower()).strip("-")[:LONGEST_SLUG].strip("-")
    slug = slug or urlsplit(address).hostname or "article"
    return f"{article.published_on}_{slug}" if article.published_on else slug


# ---- pages ---------------------------------------------------------------------------------------


def fetch(address: str, max_bytes: int) -> tuple[bytes, str, str]:
    """Fetch one page.

    Every address on the way, redirections included, is asked for only if its host's robots.txt lets `imtech-pipeline`
    read it (RFC 9309: no robots.txt allows, a host that fails to answer for it does not).

    Parameters
    ----------
    address : str
        http or https, without a password in it.
    max_bytes : int
        The most that is taken, unpacked.

    Returns
    -------
    (bytes, str, str)
        The page, ".html" or ".txt", and the address that it came from in the end.

    Raises
    ------
    CannotAddError
        With the reason and what to do.
    """
    import requests

    deadline = time.monotonic() + TOTAL_SECONDS
    allowed: dict[str, Any] = {}
    with requests.Session() as session:
        session.headers.update({"User-Agent": USER_AGENT, "Accept": "text/html, text/plain;q=0.9"})
        session.auth = _no_password
        for _ in range(MAX_REDIRECTS + 1):
            address = _checked(address)
            host = urlsplit(address).netloc
            if host not in allowed:
                allowed[host] = _robots(session, address, deadline)
            if not allowed[host].can_fetch(address, AGENT):
                raise CannotAddError(
                    f"{host} asks programs not to read {urlsplit(address).path or '/'} (its robots.txt). "
                    "Save the page with a browser and add the file."
                )
            with _get(session, address) as response:
                if response.is_redirect:
                    address = urljoin(address, response.headers["Location"])
                    continue
                if response.status_code != 200:
                    raise CannotAddError(
                        f"{host} answers {response.status_code} {response.reason or ''}".rstrip()
                        + f" for {address}. Look at the address in a browser; where it opens, save it and add the file."
                    )
                return _page(response, address, max_bytes, deadline)
    raise CannotAddError(
        f"{address} leads on and on ({MAX_REDIRECTS} redirections). Give the last address of the page."
    )


def _checked(address: str) -> str:
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 - a port that is no number is found out only here
    except ValueError:
        raise CannotAddError(f"{address} is no address of a page.") from None
    if parts.scheme.lower() not in ("http", "https"):
        raise CannotAddError(f"{parts.scheme}: addresses cannot be read, only http and https.")
    if not parts.hostname:
        raise CannotAddError(f"{address} is no address of a page: the host is missing.")
    if parts.username or parts.password:
        raise CannotAddError(
            "An address with a password in it would be stored with it. Save the page and add the file."
        )
    return urlunsplit((parts.scheme.lower(), parts.netloc, parts.path or "/", parts.query, ""))


def _no_password(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Send no credentials: without this, those of ~/.netrc would go along."""
    return request


def _get(session: requests.Session, address: str, follow: bool = False) -> requests.Response:
    import requests

    host = urlsplit(address).netloc
    try:
        return session.get(address, stream=True, allow_redirects=follow, timeout=(CONNECT_SECONDS, READ_SECONDS))
    except requests.exceptions.SSLError as error:
        raise CannotAddError(f"{host} cannot prove that it is {host} (TLS): {_line(error)}.") from error
    except requests.exceptions.Timeout as error:
        raise CannotAddError(
            f"{host} does not answer in time. Try later, or save the page and add the file."
        ) from error
    except requests.exceptions.ConnectionError as error:
        raise CannotAddError(
            f"No connection to {host}: is there a network, and is the name right? Without one, save the page where "
            "there is, and add the file: imtech add FILE --url ADDRESS"
        ) from error
    except (requests.exceptions.RequestException, ValueError) as error:
        raise CannotAddError(f"{address} cannot be fetched: {_line(error)}.") from error


def _robots(session: requests.Session, address: str, deadline: float) -> Any:
    from protego import Protego

    parts = urlsplit(address)
    place = urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", ""))
    with _get(session, place, follow=True) as response:
        if response.status_code >= 500 or response.status_code == 429:
            raise CannotAddError(
                f"{parts.netloc} does not tell what programs may read (robots.txt: {response.status_code}). Try later, "
                "or save the page with a browser and add the file."
            )
        if response.status_code != 200:
            return Protego.parse("")
        body = _body(response, MAX_ROBOTS_BYTES, deadline, cut=True)
    return Protego.parse(body.decode("utf-8", "replace"))


def _page(response: requests.Response, address: str, max_bytes: int, deadline: float) -> tuple[bytes, str, str]:
    kind, _, parameters = response.headers.get("Content-Type", "text/html").partition(";")
    suffix = PAGE_TYPES.get(kind.strip().lower())
    if suffix is None:
        raise CannotAddError(
            f"{address} is no text but {kind.strip() or 'of unknown kind'}; only HTML and text can be read."
        )
    data = _body(response, max_bytes, deadline)
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", parameters, re.I)
    if charset and not re.search(rb"<meta[^>]+charset|encoding=", data[:4096], re.I) and not data.startswith(UTF8_MARK):
        # only the server says how the letters are to be read; in the folder nobody will know
        # where it says so wrongly, `corpus` finds out by itself
        with suppress(LookupError, UnicodeError):
            data = UTF8_MARK + data.decode(charset[1]).encode("utf-8")
    return data, suffix, address


def _body(response: requests.Response, max_bytes: int, deadline: float, *, cut: bool = False) -> bytes:
    import requests

    host = urlsplit(response.url).netloc
    if not cut and int(response.headers.get("Content-Length") or 0) > max_bytes:
        raise CannotAddError(_too_large(response.url, max_bytes))
    parts: list[bytes] = []
    size = 0
    try:
        for part in response.iter_content(64 * 1024):
            parts.append(part)
            size += len(part)
            if size > max_bytes:
                if cut:
                    break
                raise CannotAddError(_too_large(response.url, max_bytes))
            if time.monotonic() > deadline:
                raise CannotAddError(f"{host} is too slow. Try later, or save the page and add the file.")
    except (requests.exceptions.RequestException, OSError) as error:
        raise CannotAddError(f"{host} broke off: {_line(error)}. Try again.") from error
    return b"".join(parts)[:max_bytes]


def _too_large(what: str, max_bytes: int) -> str:
    return f"{what} is larger than {max_bytes / 1024**2:g} MB; articles are not. IMTECH_MAX_FILE_MB sets another limit."


def _line(error: BaseException) -> str:
    return " ".join(str(error).split())[:200].rstrip(".")
