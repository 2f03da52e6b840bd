"""Putting articles into the folder: files, and pages from a server on this computer."""

from __future__ import annotations

import gzip
import shutil
import threading
import time
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from imtech_pipeline import adding
from imtech_pipeline.adding import CannotAddError, add, fetch
from imtech_pipeline.cli import cli
from imtech_pipeline.corpus import list_files, read_file

LIMIT = 1_000_000
PAGE = """<!doctype html><html><head>{head}<title>Technology market picks up speed</title></head><body><article>
<h1>Technology market picks up speed</h1><p>Updated: Mar 5, 2020</p>
<p>In 2019, a total of 6,130 technology contracts were signed in Inner Mongolia, with a value of 24 billion yuan, the
science and technology department of the region said. That is a good deal more than in the years before.</p>
</article></body></html>"""


class Site(ThreadingHTTPServer):
    """A web site: paths with (status, headers, body), or a function that answers."""

    daemon_threads = True

    def __init__(self) -> None:
        self.pages: dict[str, Any] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        super().__init__(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server_address[1]}"

    def page(self, path: str, body: str | bytes = "", status: int = 200, **headers: str) -> str:
        data = body.encode() if isinstance(body, str) else body
        self.pages[path] = (
            status,
            {"Content-Type": "text/html"} | {k.replace("_", "-"): v for k, v in headers.items()},
            data,
        )
        return self.address + path


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        status, headers, data = self.server.pages.get(self.path, (404, {}, b"no such page"))
        self.send_response(status)
        for name, content in headers.items():
            self.send_header(name, content)
        self.end_headers()
        for part in data if isinstance(data, list) else [data]:
            if isinstance(part, float):
                time.sleep(part)
                continue
            try:
                self.wfile.write(part)
            except OSError:
                return

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    server = Site()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    return folder


def put(source: object, raw: Path, name: str | None = None, **facts: Any) -> adding.Added:
    return add(str(source), raw, facts, name, max_bytes=LIMIT)


def names(raw: Path) -> list[str]:
    return sorted(path.relative_to(raw).as_posix() for path in raw.rglob("*") if path.is_file())


# ---- files ---------------------------------------------------------------------------------------


def test_a_file_is_copied_as_it_is(raw: Path, seed_file: Path) -> None:
    added = put(seed_file, raw)
    assert added.new
    assert added.path.read_bytes() == seed_file.read_bytes()
    assert names(raw) == [seed_file.name]
    assert added.article.published_on == date(2019, 3, 18)
    assert not put(seed_file, raw).new


def test_what_is_known_of_it_goes_into_a_sidecar(raw: Path, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("Hohhot had 150 technology-based enterprises in 2019, the bureau said.\n")
    added = put(
        source, raw, name="2020/b.txt", publisher='China Daily: "News"', published_on=date(2020, 3, 5), url=None
    )
    assert names(raw) == ["2020/b.meta.yaml", "2020/b.txt"]
    assert added.article.published_on == date(2020, 3, 5)
    assert yaml.safe_load((raw / "2020" / "b.meta.yaml").read_text()) == {
        "publisher": 'China Daily: "News"',
        "published_on": date(2020, 3, 5),
    }
    [file] = list_files(raw)[0]
    assert read_file(file).publisher == 'China Daily: "News"'


def test_a_sidecar_beside_the_file_comes_along(raw: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hohhot had 150 technology-based enterprises in 2019.\n")
    (tmp_path / "a.meta.yaml").write_text("title: First\npublisher: Xinhua\n")
    put(tmp_path / "a.txt", raw, publisher="China Daily")
    assert yaml.safe_load((raw / "a.meta.yaml").read_text()) == {"title": "First", "publisher": "China Daily"}


def test_nothing_is_overwritten(raw: Path, tmp_path: Path, seed_file: Path) -> None:
    (raw / seed_file.name).write_text("another")
    with pytest.raises(CannotAddError, match="--name"):
        put(seed_file, raw)
    assert (raw / seed_file.name).read_text() == "another"
    put(seed_file, raw, name="other.txt")


@pytest.mark.parametrize("name", ["../a.txt", "/tmp/a.txt", "a/../../b.txt", ".hidden.txt", ".x/a.txt", "a.pdf", "a"])
def test_a_name_cannot_lead_out_of_the_folder(raw: Path, seed_file: Path, name: str) -> None:
    with pytest.raises(CannotAddError):
        put(seed_file, raw, name=name)
    assert names(raw) == []


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.pdf", b"%PDF-", "Save the article as text"),
        ("a.txt", b"%PDF-1.7 " * 20, "a PDF"),
        ("a.txt", b"", "no article"),
        ("a.txt", b"x" * (LIMIT + 1), "larger than"),
    ],
)
def test_what_is_no_article_is_not_taken(raw: Path, tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(CannotAddError, match=message):
        put(tmp_path / name, raw)
    assert names(raw) == []


def test_a_file_that_is_not_there(raw: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotAddError, match="There is no file"):
        put(tmp_path / "no.txt", raw)
    with pytest.raises(CannotAddError, match="no file"):
        put(tmp_path, raw)


# ---- pages ---------------------------------------------------------------------------------------


def test_a_page_is_fetched_once_and_named(site: Site, raw: Path) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /private\n", Content_Type="text/plain")
    address = site.page("/news/1.html?id=2", PAGE.format(head='<meta charset="utf-8">'))
    added = put(address + "#part", raw, publisher="China Daily")
    assert [path for path, _ in site.asked] == ["/robots.txt", "/news/1.html?id=2"]
    assert all("imtech-pipeline/" in headers["User-Agent"] for _, headers in site.asked)
    assert added.article.title == "Technology market picks up speed"
    assert added.path.name.endswith("technology-market-picks-up-speed.html")
    assert added.path.read_text() == site.pages["/news/1.html?id=2"][2].decode()
    sidecar = yaml.safe_load(added.path.with_name(added.path.stem + ".meta.yaml").read_text())
    assert sidecar == {"publisher": "China Daily", "url": address}
    assert not put(address, raw, publisher="China Daily").new


def test_robots_txt_is_obeyed(site: Site, raw: Path) -> None:
    address = site.page("/private/1.html", PAGE.format(head=""))
    site.page("/robots.txt", "User-agent: *\nAllow: /\n\nUser-agent: imtech-pipeline\nDisallow: /private\n")
    with pytest.raises(CannotAddError, match=r"robots\.txt"):
        put(address, raw)
    assert [path for path, _ in site.asked] == ["/robots.txt"]
    site.page("/robots.txt", status=503)
    with pytest.raises(CannotAddError, match="503"):
        put(address, raw)
    site.page("/robots.txt", status=404)
    put(address, raw)


def test_a_redirection_is_followed_and_its_host_asked(site: Site, raw: Path) -> None:
    last = site.page("/b", PAGE.format(head=""))
    first = site.page("/a", status=302, Location="/b")
    assert fetch(first, LIMIT)[2] == last
    site.page("/robots.txt", "User-agent: *\nDisallow: /b\n")
    with pytest.raises(CannotAddError, match=r"robots\.txt"):
        fetch(first, LIMIT)
    site.page("/robots.txt", status=404)
    for target, message in (
        ("/a", "on and on"),
        ("file:///etc/passwd", "only http"),
        ("//user:pass@127.0.0.1/", "password"),
    ):
        site.page("/a", status=302, Location=target)
        with pytest.raises(CannotAddError, match=message):
            fetch(first, LIMIT)


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ({"status": 404}, "404"),
        ({"status": 500}, "500"),
        ({"body": b"%PDF-1.7", "Content_Type": "application/pdf"}, "application/pdf"),
        ({"body": b"x" * (LIMIT + 1)}, "larger than"),
        ({"body": b"short", "Content_Length": str(LIMIT + 1)}, "larger than"),
        ({"body": gzip.compress(b"x" * 50 * LIMIT), "Content_Encoding": "gzip"}, "larger than"),
        ({"body": b"not packed", "Content_Encoding": "gzip"}, "broke off"),
        ({"body": b"half a page", "Content_Length": "1000"}, "broke off"),
        ({"body": b""}, "no article"),
    ],
)
def test_a_page_that_cannot_be_had(site: Site, raw: Path, answer: dict[str, Any], message: str) -> None:
    with pytest.raises(CannotAddError, match=message):
        put(site.page("/a", **answer), raw)
    assert names(raw) == []


def test_a_server_that_is_slow_or_silent(site: Site, raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = site.page("/a")
    monkeypatch.setattr(adding, "READ_SECONDS", 0.3)
    site.pages["/a"] = 200, {"Content-Type": "text/html"}, [1.5]
    with pytest.raises(CannotAddError, match=r"in time|broke off"):
        put(address, raw)
    monkeypatch.setattr(adding, "READ_SECONDS", 5.0)
    monkeypatch.setattr(adding, "TOTAL_SECONDS", 0.5)
    site.pages["/a"] = 200, {"Content-Type": "text/html"}, [b"x" * 70_000, 0.3] * 6
    with pytest.raises(CannotAddError, match="too slow"):
        put(address, raw)


def test_only_the_server_knows_the_letters(site: Site, raw: Path) -> None:
    page = PAGE.format(head="").replace("good deal", "内蒙古技术市场")
    address = site.page("/a", page.encode("gb18030"), Content_Type="text/html; charset=GB18030")
    assert "内蒙古技术市场" in put(address, raw).article.text


def test_no_credentials_are_sent(site: Site, raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    put(site.page("/a", PAGE.format(head="")), raw)
    assert not any("Authorization" in headers for _, headers in site.asked)


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("ftp://example.org/a", "only http"),
        ("http://", "host is missing"),
        ("http://u:p@example.org/", "password"),
        ("http://[x/", "no address"),
    ],
)
def test_what_is_no_address(raw: Path, address: str, message: str) -> None:
    with pytest.raises(CannotAddError, match=message):
        put(address, raw)


# ---- the command ---------------------------------------------------------------------------------


def test_without_a_network_it_says_so(site: Site, raw: Path) -> None:
    port = site.server_address[1]
    site.shutdown()
    site.server_close()
    done = CliRunner().invoke(cli, ["add", f"http://127.0.0.1:{port}/a", "--raw", str(raw)])
    assert done.exit_code == 2
    assert "No connection to 127.0.0.1" in done.output
    assert "imtech add FILE --url" in done.output


def test_the_command_tells_what_it_took(raw: Path, tmp_path: Path, seed_file: Path) -> None:
    done = CliRunner().invoke(cli, ["add", str(seed_file), "--raw", str(raw)])
    assert done.exit_code == 0, done.output
    assert "China Daily, 2019-03-18" in done.output
    source = tmp_path / "b.txt"
    shutil.copy(seed_file, source)
    source.write_text("Hohhot had 150 technology-based enterprises last year.\n")
    done = CliRunner().invoke(cli, ["add", str(source), "--raw", str(raw)])
    assert "--published-on" in done.output
    done = CliRunner().invoke(cli, ["add", str(source), "--raw", str(raw), "--published-on", "yesterday"])
    assert (done.exit_code, "no date" in done.output) == (2, True)
