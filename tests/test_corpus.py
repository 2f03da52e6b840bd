"""The folder of articles: what is listed, what is rejected and why, how files become articles."""

from __future__ import annotations

import hashlib
import os
import re
import socket
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imtech_pipeline import corpus, paths
from imtech_pipeline.corpus import RawFile, UnreadableFile, content_sha256, decode, list_files, read_file

ARTICLE = "Technology market picks up speed\n\nUpdated: Mar 9, 2018 Print\n\nSome 3,765 contracts were signed.\n"
SEED_SHA256 = "96c4e51099230ef04d3aed70d06262e84c54d68c985c8b4fb80c85107018d87f"


def write(path: Path, content: str | bytes = ARTICLE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def raw(path: Path, sidecar: Path | None = None) -> RawFile:
    status = path.stat()
    return RawFile(path.name, str(path), status.st_size, status.st_mtime_ns, sidecar)


def reasons(folder: Path, **options: int) -> dict[str, str]:
    return {file.file_name: file.reason for file in list_files(folder, **options)[1]}


# --- the project's own article ---


def test_seed_is_unchanged(seed_file: Path) -> None:
    assert hashlib.sha256(seed_file.read_bytes()).hexdigest() == SEED_SHA256


def test_seed_is_the_only_article_and_its_page_tells_its_hash(project: Path, seed_file: Path) -> None:
    files, rejected = list_files(project / "data" / "raw")
    assert [file.file_name for file in files] == [seed_file.name]
    assert rejected == []
    page = (project / "data" / "raw" / "README.md").read_text("utf-8")
    assert SEED_SHA256 in page
    assert seed_file.name in page


def test_seed_as_an_article(seed_file: Path, seed_text: str) -> None:
    article = read_file(raw(seed_file))
    assert article.text == seed_text
    assert article.char_count == len(seed_text)
    assert article.article_id == hashlib.sha256(seed_file.read_bytes()).hexdigest()[:16]
    assert article.content_sha256 == SEED_SHA256
    assert article.published_on == date(2019, 3, 18)
    assert article.announced_on == date(2019, 3, 12)


# --- listing ---


def test_lists_articles_of_all_folders_in_order_of_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.TXT", "a/b/c.html", "ä/内蒙古.htm", "a b.txt"):
        write(tmp_path / name)
    files, rejected = list_files(tmp_path)
    assert [file.file_name for file in files] == ["a b.txt", "a/b/c.html", "a/z.TXT", "b.txt", "ä/内蒙古.htm"]
    assert all(Path(file.path).read_text() == ARTICLE and file.size == len(ARTICLE) for file in files)
    assert rejected == []


def test_passes_over_pages_about_the_folder_and_hidden_files(tmp_path: Path) -> None:
    for name in ("README.md", "readme.txt", "a/README.html", "README", ".hidden.txt", ".git/x.txt", "a/.b/c.txt"):
        write(tmp_path / name)
    assert list_files(tmp_path) == ([], [])


def test_rejects_what_is_no_article_with_a_reason(tmp_path: Path) -> None:
    write(tmp_path / "good.txt")
    write(tmp_path / "figures.pdf", b"%PDF-1.7")
    write(tmp_path / "download.txt.part")
    write(tmp_path / "large.txt", b"1" * 2000)
    os.mkfifo(tmp_path / "pipe.txt")
    server = socket.socket(socket.AF_UNIX)
    cwd = Path.cwd()
    os.chdir(tmp_path)  # the path of a socket is limited to about 100 bytes
    try:
        server.bind("socket.txt")
    finally:
        os.chdir(cwd)
        server.close()
    write(tmp_path / "orphan.meta.yaml", "title: x\n")
    assert reasons(tmp_path, max_bytes=1000) == {
        "download.txt.part": "not a .txt, .html or .htm file; save the article as one, or move it away",
        "figures.pdf": "not a .txt, .html or .htm file; save the article as one, or move it away",
        "large.txt": "too large: 0.0 MB, the limit is 0.0 MB (raise IMTECH_MAX_FILE_MB to read it)",
        "orphan.meta.yaml": "a sidecar without an article: none of that name lies beside it; rename or remove it",
        "pipe.txt": "a pipe, not a file",
        "socket.txt": "a socket, not a file",
    }
    assert [file.file_name for file in list_files(tmp_path, max_bytes=1000)[0]] == ["good.txt"]


def test_links_lead_nowhere_but_to_files_inside(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside" / "secret.txt")
    folder = tmp_path / "raw"
    write(folder / "real.txt")
    write(folder / ".store" / "kept.txt", ARTICLE + "Kept.")
    (folder / "sub").mkdir()
    for name, target in {
        "out.txt": str(outside),
        "sub/up.txt": "../../outside/secret.txt",
        "outfolder": str(outside.parent),
        "dangling.txt": "nothing.txt",
        "self.txt": "self.txt",
        "sub/loop": "..",
        "twice.txt": "real.txt",
        "stored.txt": ".store/kept.txt",
        "device.txt": "/dev/null",
    }.items():
        (folder / name).symlink_to(target)
    files, _ = list_files(folder)
    assert [file.file_name for file in files] == ["real.txt", "stored.txt"]
    assert read_file(files[1]).text.endswith("Kept.")
    out = "a link out of the folder; copy the file instead"
    assert reasons(folder) == {
        "dangling.txt": "a link that leads nowhere; copy the file instead",
        "device.txt": out,
        "out.txt": out,
        "outfolder": out,
        "self.txt": "a link that leads to itself",
        "sub/loop": "a link to a folder; files are read where they are",
        "sub/up.txt": out,
        "twice.txt": "a link to real.txt, which is read under that name",
    }


def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    write(tmp_path / "real" / "a.txt")
    (tmp_path / "raw").symlink_to("real")
    assert [file.file_name for file in list_files(tmp_path / "raw")[0]] == ["a.txt"]


def test_names_that_no_table_can_hold(tmp_path: Path) -> None:
    try:
        write(Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")))
    except OSError:
        pytest.skip("this file system allows no such name")
    write(tmp_path / "two\nlines.txt")
    write(tmp_path / "red\x1b[31m.txt")
    files, rejected = list_files(tmp_path)
    assert files == []
    assert {file.file_name: file.reason for file in rejected} == {
        "caf\\xe9.txt": "its name is not valid UTF-8; rename it",
        "red\\x1b[31m.txt": "its name has control characters in it; rename it",
        "two\\nlines.txt": "its name has control characters in it; rename it",
    }
    for file in rejected:
        file.file_name.encode("utf-8")


def test_deep_folders(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 300)
    write(deep / "a.txt")
    assert [file.file_name for file in list_files(tmp_path)[0]] == ["d/" * 300 + "a.txt"]


def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "closed" / "b.txt")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert [file.file_name for file in list_files(tmp_path)[0]] == ["a.txt"]
    assert reasons(tmp_path) == {"closed/": "a folder that cannot be listed: permission denied"}


def test_no_folder_at_all(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list_files(tmp_path / "missing")


# --- encodings ---

CHINESE = "内蒙古自治区2018年共达成技术交易6277项，合同成交额236亿元，同比分别增长66.7%和45%。"
WESTERN = "The café’s output was worth £3.5 million – or about €4 million – said José Muñoz of the bureau."


@pytest.mark.parametrize(
    "text", [CHINESE, WESTERN, "plain", "a\r\nb\rc\n\n", "\ufeffmarked", "tab\tfeed\f", " nbsp\xa0", "𝟙"]
)
def test_utf8_is_kept_exactly(text: str) -> None:
    assert decode(text.encode("utf-8")) == text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xff\xfe" + CHINESE.encode("utf-16-le"), CHINESE),
        (b"\xfe\xff" + WESTERN.encode("utf-16-be"), WESTERN),
        (CHINESE.encode("utf-32"), CHINESE),
        (CHINESE.encode("gb18030"), CHINESE),
        (CHINESE.encode("gb2312"), CHINESE),
        (f"Inner Mongolia ({CHINESE[:6]}) made 6,277 deals.".encode("gbk"), f"Inner Mongolia ({CHINESE[:6]}) made 6,277 deals."),
        (WESTERN.encode("cp1252"), WESTERN),
        ("It rose by 5 °C in Besançon.".encode("latin-1"), "It rose by 5 °C in Besançon."),
    ],
)  # fmt: skip
def test_other_encodings_where_the_evidence_is_clear(data: bytes, text: str) -> None:
    assert decode(data) == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty; put the text"),
        (b" \r\n\t", "empty"),
        (b"\xef\xbb\xbf\r\n", "empty"),
        ("　\n".encode(), "empty"),
        (b"%PDF-1.7 text", "binary: a PDF; save the article as text or HTML"),
        (b"PK\x03\x04rest", "binary: a zip archive"),
        (b"\x89PNG\r\n\x1a\n", "binary: a PNG picture"),
        (b"text\x00with zero", r"binary \(zero bytes\)"),
        ("no mark".encode("utf-16-le"), r"binary \(zero bytes\); .*; if it is UTF-16, as UTF-8"),
        (b"\xff\xfea", "begins like UTF-16 but is not valid"),
        (bytes(range(1, 32)) * 20, r"binary \(control characters\); save"),
        ("Общий объем контрактов достиг 23 миллиардов юаней".encode("cp1251"), r"not UTF-8 \(byte 0\)"),
        ("内モンゴル自治区の技術取引は6277件でした".encode("shift-jis"), "not UTF-8"),
        ("內蒙古自治區共達成技術交易六千項".encode("big5"), "not UTF-8"),
        (b"caf\xe9 \x81\x8d", "not UTF-8"),
    ],
)
def test_what_cannot_be_decoded_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=f"^{reason}"):
        decode(data)


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_or_a_reason(data: bytes) -> None:
    try:
        text = decode(data)
    except UnreadableFile as error:
        assert 0 < len(error.reason) < 200
    else:
        text.encode("utf-8")
        assert "\x00" not in text


# --- reading ---


def test_hash_is_that_of_the_bytes_and_of_the_sidecar(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    (file,), _ = list_files(tmp_path)
    assert content_sha256(file) == hashlib.sha256(path.read_bytes()).hexdigest() == read_file(file).content_sha256
    write(tmp_path / "a.meta.yaml", "publisher: Example\n")
    (with_sidecar,), _ = list_files(tmp_path)
    assert content_sha256(with_sidecar) == read_file(with_sidecar).content_sha256 != content_sha256(file)
    assert with_sidecar.size > file.size
    # the text is the same, so it is the same article
    assert read_file(with_sidecar).article_id == read_file(file).article_id


def test_sidecar_fills_only_what_the_text_leaves_open(tmp_path: Path) -> None:
    text = "Technology market picks up speed\n\nThe output of the region rose, the bureau said Monday, and the value of it too.\n"
    write(tmp_path / "a.txt", text)
    write(
        tmp_path / "a.meta.yaml",
        "title: Another title\npublisher: Example News\nurl: https://example.org/a\nlanguage: de\npublished_on: 2020-07-21\n",
    )
    (file,), rejected = list_files(tmp_path)
    article = read_file(file)
    assert rejected == []
    assert article.title == "Technology market picks up speed"
    assert article.publisher == "Example News"
    assert article.url == "https://example.org/a"
    assert article.language == "en"
    assert article.published_on == date(2020, 7, 21)
    assert article.announced_on == date(2020, 7, 20)  # "Monday" can now be told


def test_sidecar_of_the_whole_name_goes_first(tmp_path: Path) -> None:
    for name in ("a.txt", "a.html"):
        write(tmp_path / name)
    write(tmp_path / "a.meta.yaml", "publisher: Both\n")
    write(tmp_path / "a.html.meta.yml", "publisher: Page\n")
    files, rejected = list_files(tmp_path)
    assert {file.file_name: file.sidecar and file.sidecar.name for file in files} == {
        "a.html": "a.html.meta.yml",
        "a.txt": "a.meta.yaml",
    }
    assert rejected == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("title: [", "not valid YAML in line"),
        ("- a\n- b\n", "it must be lines of 'key: value'"),
        ("publishedon: 2019-03-18\n", "unknown key 'publishedon'"),
        ("published_on: last week\n", "published_on must be a date such as 2019-03-18, not 'last week'"),
        ("published_on: 2019-02-30\n", "day is out of range"),
        ("title: 5\n", "title must be text, not '5'"),
        ("title: !!python/object/apply:os.system ['true']\n", "not valid YAML"),
        (b"title: caf\xe9\n", "not UTF-8"),
        ("title: " + "[" * 5000, "nested too deeply|not valid YAML"),
    ],
)
def test_a_broken_sidecar_says_what_is_wrong(tmp_path: Path, content: str | bytes, reason: str) -> None:
    path = write(tmp_path / "a.txt")
    sidecar = write(tmp_path / "a.meta.yaml", content)
    with pytest.raises(UnreadableFile, match=f"^its sidecar a.meta.yaml is broken: .*(?:{reason}).*mend or remove it$"):
        read_file(raw(path, sidecar))


def test_empty_sidecar_is_no_harm(tmp_path: Path) -> None:
    assert (
        read_file(raw(write(tmp_path / "a.txt"), write(tmp_path / "a.meta.yaml", "title:\n# nothing\n"))).publisher
        is None
    )


def test_a_file_that_keeps_changing_is_left_for_the_next_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.txt")
    fstat = os.fstat
    calls = 0

    def growing(descriptor: int) -> os.stat_result:
        nonlocal calls
        calls += 1
        with path.open("a") as stream:
            stream.write("more\n")
        return fstat(descriptor)

    monkeypatch.setattr(os, "fstat", growing)
    with pytest.raises(UnreadableFile, match="changes while it is read; the next run tries again"):
        read_file(raw(path))
    assert calls == 2 * corpus.READ_ATTEMPTS


def test_what_a_file_became_after_it_was_listed(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    (file,), _ = list_files(tmp_path)
    path.unlink()
    with pytest.raises(UnreadableFile, match="no such file"):
        read_file(file)
    os.mkfifo(path)
    with pytest.raises(UnreadableFile, match="a pipe, not a file"):
        read_file(file)
    path.unlink()
    path.symlink_to("/etc/hostname")
    with pytest.raises(UnreadableFile, match="became a link"):
        read_file(file)
    path.unlink()
    write(path, b"1" * 2000)
    with pytest.raises(UnreadableFile, match="too large"):
        read_file(replace(file, max_bytes=1000))


def test_a_file_is_read_up_to_the_limit_that_is_set(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"In 2018, there were 144 parks. " * 700_000)
    assert list_files(tmp_path)[0] == []
    (file,), _ = list_files(tmp_path, 30 * 2**20)
    assert len(read_file(file).text) > 20 * 2**20
    assert content_sha256(file) == read_file(file).content_sha256


# --- HTML ---

PARAGRAPHS = [
    "The technology market of the region expanded quickly last year, with 3,765 technology contracts signed and their value reaching 16.3 billion yuan, the department said on March 6.",
    "The former figure rose 12.4 percent year-on-year, while the latter was up 9 percent. The department attributed the growth to a simpler registration procedure.",
    "This year, the region aims to sign at least 4,500 contracts worth about 20 billion yuan, and to open three more offices.",
]  # fmt: skip
PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Technology market picks up speed | Example News</title>
<meta property="og:site_name" content="Example News"><meta property="og:title" content="Technology market picks up speed">
<meta property="article:published_time" content="2018-03-09T10:00:00+08:00"><link rel="canonical" href="https://example.org/a.html">
<script>var ignored = 1234567;</script></head><body><nav><a href="/">Home</a> &gt; <a href="/n">News</a></nav>
<article><h1>Technology market picks up speed</h1>{"".join(f"<p>{p}</p>" for p in PARAGRAPHS)}
<table><tr><td>Contracts</td><td>3,765</td></tr><tr><td>Value</td><td>16.3</td></tr></table></article></body></html>"""


def test_html_gives_its_main_text_and_metadata(tmp_path: Path) -> None:
    article = read_file(raw(write(tmp_path / "a.html", PAGE)))
    assert article.title == "Technology market picks up speed"
    assert article.publisher == "Example News"
    assert article.url == "https://example.org/a.html"
    assert article.published_on == date(2018, 3, 9)
    assert article.announced_on == date(2018, 3, 6)
    assert article.language == "en"
    assert article.text.startswith("Technology market picks up speed\n\n")
    assert article.text.count("Technology market picks up speed") == 1
    for paragraph in PARAGRAPHS:
        assert f"\n\n{paragraph}\n\n" in f"\n\n{article.text}\n\n"
    assert "3,765 |" in article.text
    assert "1234567" not in article.text


def test_html_without_metadata_is_read_by_its_visible_header(tmp_path: Path) -> None:
    page = (
        "<html><body><div><h2>Technology market picks up speed</h2><div class=info>Updated: Mar 9, 2018 <a>Print</a></div>"
        + "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
        + "</div></body></html>"
    )
    article = read_file(raw(write(tmp_path / "a.html", page)))
    assert article.title == "Technology market picks up speed"
    assert article.title in article.text
    assert article.published_on == date(2018, 3, 9)
    assert article.announced_on == date(2018, 3, 6)


@pytest.mark.parametrize(
    "page",
    [
        PAGE.replace('charset="utf-8"', 'charset="gb2312"').encode("gb18030"),
        PAGE.encode("utf-16"),
        PAGE.replace('charset="utf-8"', 'charset="windows-1252"').encode("cp1252"),
        PAGE.replace('charset="utf-8"', 'charset="no-such-set"').encode(),
        '<?xml version="1.0" encoding="utf-8"?>' + PAGE,
        "\ufeff" + PAGE,
    ],
)
def test_html_in_any_declared_character_set(tmp_path: Path, page: str | bytes) -> None:
    article = read_file(raw(write(tmp_path / "a.htm", page)))
    assert PARAGRAPHS[0] in article.text
    assert article.published_on == date(2018, 3, 9)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "Some 5 words here" + "</div>" * 100_000,
        "<li>5 km" * 50_000,
        "<!--" * 200_000 + "5 km",
        "<" * 500_000 + "5 km",
        '<a b="' * 100_000 + "5 km",
        "<script>" * 100_000,
        "<p>" + "1,2 " * 500_000,
        "&#x0;&#55555555;&amp" * 10_000 + "5 km",
    ],
    ids=["nested", "list", "comments", "angles", "attributes", "scripts", "digits", "entities"],
)
def test_hostile_pages_are_read_or_refused_in_time(tmp_path: Path, page: str) -> None:
    path = write(tmp_path / "a.html", page)
    try:
        article = read_file(raw(path))
    except UnreadableFile as error:
        assert error.reason
    else:
        article.text.encode("utf-8")
        assert article.char_count > 0


def test_page_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no text in the page"):
        read_file(raw(write(tmp_path / "a.html", "<html><head></head><body><img src=x></body></html>")))


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="<>/!-pdivtable =\"'5 km&;#x", min_size=1, max_size=200))
def test_any_page_gives_a_text_or_a_reason(tmp_path_factory: pytest.TempPathFactory, page: str) -> None:
    path = write(tmp_path_factory.mktemp("html") / "a.html", page)
    try:
        assert read_file(raw(path)).text
    except UnreadableFile as error:
        assert error.reason


# --- settings ---


def test_flags_win_over_the_environment_and_that_over_the_defaults(tmp_path: Path, project: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    default = paths.load_settings(env={})
    assert default.raw_dir == project / "data" / "raw"
    assert default.warehouse == project / "data" / "warehouse" / "warehouse.duckdb"
    assert default.dagster_home == project / ".dagster_home"
    env = {
        "IMTECH_RAW": str(tmp_path / "a"),
        "IMTECH_WAREHOUSE": str(tmp_path / "w.duckdb"),
        "IMTECH_MAX_FILE_MB": "1.5",
    }
    from_env = paths.load_settings(env=env)
    assert from_env.raw_dir == tmp_path / "a"
    assert from_env.warehouse == tmp_path / "w.duckdb"
    assert from_env.max_file_bytes == 1_572_864
    assert paths.load_settings(raw=tmp_path / "b", env=env).raw_dir == tmp_path / "b"
    assert paths.load_settings(env={"IMTECH_RAW": ""}).raw_dir == default.raw_dir


@pytest.mark.parametrize(
    ("raw_dir", "warehouse", "env", "message"),
    [
        ("missing", "w.duckdb", {}, "does not exist. Make it, or name another with --raw or IMTECH_RAW"),
        ("file.txt", "w.duckdb", {}, "is a file, not a folder of articles"),
        ("raw", "raw", {}, "is a folder. Name a file, such as"),
        ("raw", "raw/w.duckdb", {}, "would lie among the articles"),
        ("raw", "w.duckdb", {"IMTECH_MAX_FILE_MB": "much"}, "IMTECH_MAX_FILE_MB is 'much'"),
        ("raw", "w.duckdb", {"IMTECH_MAX_FILE_MB": "-1"}, "must be a positive number of megabytes"),
        ("raw", "w.duckdb", {"IMTECH_MAX_FILE_MB": "nan"}, "must be a positive number of megabytes"),
    ],
)
def test_settings_that_cannot_work_say_what_to_do(
    tmp_path: Path, raw_dir: str, warehouse: str, env: dict[str, str], message: str
) -> None:
    (tmp_path / "raw").mkdir()
    write(tmp_path / "file.txt")
    with pytest.raises(paths.SettingsError, match=re.escape(message)):
        paths.load_settings(tmp_path / raw_dir, tmp_path / warehouse, env=env)


def test_dagster_home_is_made_once_and_never_overwritten(tmp_path: Path, project: Path) -> None:
    home = paths.ensure_dagster_home(tmp_path / "a" / "home")
    assert home.is_dir()
    if (project / "dagster.yaml").is_file():
        assert (home / "dagster.yaml").resolve() == project / "dagster.yaml"
    own = tmp_path / "own"
    write(own / "dagster.yaml", "telemetry: {enabled: false}\n")
    paths.ensure_dagster_home(own)
    assert (own / "dagster.yaml").read_text() == "telemetry: {enabled: false}\n"
    with pytest.raises(paths.SettingsError, match="is a file"):
        paths.ensure_dagster_home(write(tmp_path / "file"))


# --- the project's files ---


def test_lock_holds_names_versions_and_hashes_only(project: Path) -> None:
    for line in (project / "requirements.lock").read_text("utf-8").splitlines():
        assert re.fullmatch(
            r"    --hash=sha256:[0-9a-f]{64}( \\)?|[a-z0-9.-]+(\[[a-z0-9_-]+\])?==[\w.]+( ; [^/:]+)? \\", line
        ), line


def test_lock_has_every_direct_dependency(project: Path) -> None:
    table = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*table["dependencies"], *(name for names in table["optional-dependencies"].values() for name in names)]
    locked = set(re.findall(r"^([a-z0-9.-]+)", (project / "requirements.lock").read_text("utf-8"), re.M))
    wanted = {re.match(r"[A-Za-z0-9._-]+", name)[0].lower().replace("_", "-") for name in asked}  # type: ignore[index]
    assert wanted <= locked


def test_dg_and_the_workspace_name_the_same_module(project: Path) -> None:
    import yaml

    table = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["tool"]["dg"]["project"]
    workspace = project / "workspace.yaml"
    if not workspace.exists():
        pytest.skip("no workspace.yaml yet")
    (entry,) = yaml.safe_load(workspace.read_text("utf-8"))["load_from"]
    module = entry["python_module"]
    name = module if isinstance(module, str) else module["module_name"]
    assert name == table["code_location_target_module"] == "imtech_pipeline.definitions"
