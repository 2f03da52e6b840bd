"""What an article tells of itself: title, publisher, address, language, day of publication, day of announcement.

Only the header (the lines before the first paragraph), the footer and, for the day of an announcement, the first
paragraphs are looked at, so the cost does not grow with the text. A pure function of the text: no clock, no file
name. What cannot be told is None; a wrong day of publication would shift every "last year" of the article, so a
doubtful one is not taken.

The lines of a header are told apart by their shape and the words of `header_words.toml`:

=====================  ==============================================================================
furniture              "Home> Updates", "Share - WeChat", "start-ups.jpg", "Editor: news desk"
caption                "A technician checks ... in May 2020. [Photo/Inner Mongolia Daily]"
address                "govt.chinadaily.com.cn", "https://..."
date line              "Updated: Mar 9, 2018 Print", "2020-06-18 (chinadaily.com.cn)",
                       "Inner Mongolia Bureau of Statistics, April 20, 2017"
office                 "Bureau of Statistics, Department of Science and Technology"
dateline               "HOHHOT, Dec. 2 (Xinhua) -- Banks in ...": the first paragraph
title                  the first of the others with five words or more
=====================  ==============================================================================
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from . import typesetting

# 4,000 characters hold the longest header of a scraped page seen so far four times
HEAD_CHARS = 4_000
TAIL_CHARS = 1_200
MAX_HEADER_LINES = 30
# the announcement stands in the first paragraphs; further down "said on" tells of other occasions
ANNOUNCEMENT_CHARS = 1_500
# "said on July 17" in an article of July 21: an announcement older than this is history, not the occasion
MAX_ANNOUNCEMENT_AGE = timedelta(days=45)
YEAR_EVIDENCE_CHARS = 8_000


@dataclass(frozen=True, slots=True)
class Header:
    """What an article tells of itself; None where it tells nothing. `language` is an ISO 639-1 code, "und" if
    undetermined.
    """

    title: str | None
    publisher: str | None
    url: str | None
    language: str
    published_on: date | None
    announced_on: date | None


# --- words -----------------------------------------------------------------------------------------------------------

with (Path(__file__).parent / "header_words.toml").open("rb") as _stream:
    _WORDS = tomllib.load(_stream)
_FURNITURE_WORDS = frozenset(_WORDS["furniture_words"])
_SECTION_WORDS = frozenset(_WORDS["section_words"])
_OTHER_ARTICLES = tuple(_WORDS["other_articles"])
_OFFICE_VERBS = frozenset(_WORDS["office_verbs"])
_OF_ISSUE = frozenset(_WORDS["of_issue"])
_OF_ELSE = frozenset(_WORDS["of_else"])
_CLAUSE_WORDS = frozenset(_WORDS["clause_words"])
_FUTURE_WORDS = frozenset(_WORDS["future_words"])
_TARGET_WORDS = frozenset(_WORDS["target_words"])
_OUTLETS: dict[str, str] = _WORDS["outlets"]


def _any(words: list[str]) -> str:
    """An alternation, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
_MONTH = f"(?:{_any(list(_MONTHS))})"

# --- days ------------------------------------------------------------------------------------------------------------

_FULL_DATE = re.compile(
    rf"""(?<![\w.])(?:
      (?P<mon1>{_MONTH})\.?,?\s{{1,3}}(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[,/]\s{{0,3}}|\s{{1,3}})(?P<year1>(?:19|20)\d\d)
    | (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s(?:of\s)?|-)(?P<mon2>{_MONTH})\.?,?(?:\s|-)(?P<year2>(?:19|20)\d\d)
    | (?P<year3>(?:19|20)\d\d)\s?[-/.年]\s?(?P<month3>\d{{1,2}})\s?[-/.月]\s?(?P<day3>\d{{1,2}})日?
    | (?P<first>\d{{1,2}})(?P<mark>[/.-])(?P<second>\d{{1,2}})(?P=mark)(?P<year4>(?:19|20)\d\d)
    )(?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)
_UP_TO = r"(?:\s?[-–—]\s?|\s(?:to|through)\s)"
# The first day of a week that is told by both: "December 17-23, 2012", "29 September - 5 October 2025", "May 3 to 9".
_FIRST_OF_SPAN = re.compile(
    rf"""\b(?:(?P<month>{_MONTH}\.?)\s\d{{1,2}}{_UP_TO}(?=\d{{1,2}}(?:[,)]|\s|$))
    | {_MONTH}\.?\s\d{{1,2}}{_UP_TO}(?={_MONTH}\.?\s\d)
    | \d{{1,2}}(?:\s{_MONTH}\.?)?{_UP_TO}(?=\d{{1,2}}\s{_MONTH}\b))""",
    re.IGNORECASE | re.VERBOSE,
)
# "Issue 3, March 2021", "| April 2019 |": a month of issue
_ISSUE = re.compile(rf"\b(?:{_any(_WORDS['issue_words'])}|(?:no|nr)\.?\s?\d+)\b", re.I)
_ISSUE_MONTH = re.compile(rf"(?:^|[\s|(·,])({_MONTH})\.?,?\s((?:19|20)\d\d)(?=$|[\s|)·,.])", re.I)
_ISSUE_YEAR = re.compile(r"\b(?:no|nr|vol|issue)\b\.?\s?\d{1,4}\s?[/,(]?\s?((?:19|20)\d\d)\b", re.I)
#: In every full date, behind at most so many characters; a line is looked through for it in a tenth of the time.
_YEAR_OF_DATE = re.compile(r"(?:19|20)\d\d")
_BEFORE_YEAR = 30
_TIME = re.compile(
    r"\b\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s?\(?(?:GMT|UTC|IST|CST|EST|EDT|Beijing time)\)?)?", re.I
)
_PAGE = re.compile(r",?\s*\b(?:page|p\.|pp\.)\s*[A-Z]?\d+$", re.I)
_NUMBERED = re.compile(r"\b(?:no|nr|vol|issue)\b\.?\s?\d+(?:/\d+)?", re.I)
_WEEKDAY_WORD = re.compile(rf"\b({_any(list(_WEEKDAYS))})\b\.?,?", re.I)
# Found in two steps: words that begin with a plain letter are searched five times faster than the whole expression
# is. "May" is left to the month's own pattern, which wants a day beside it.
_DAY_WORD = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
_DAY_WORD_OR_RELATIVE = re.compile(rf"{_DAY_WORD.pattern}|today|yesterday")
_MONTH_DAY = re.compile(
    rf"({_MONTH})\b\.?\s(\d{{1,2}})(?:st|nd|rd|th)?(?![\d-])(?:,?\s((?:19|20)\d\d)\b)?", re.IGNORECASE
)
_MONTH_YEAR = re.compile(rf"({_MONTH})\b\.?(?:,?\s((?:19|20)\d\d)\b)?", re.IGNORECASE)
_DAY_BEFORE = re.compile(r"(?<![\d.,])(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?$")
_DAY_BEHIND = re.compile(r"\s\d{1,2}\b")
_ZH_DAY = re.compile(r"(?:(?P<year>(?:19|20)\d\d)年)?(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[-/]?(\d\d)[-/]?(\d\d)(?=[/_.-]|$)")


@dataclass(frozen=True, slots=True)
class _Day:
    """A day as a text tells it: a weekday, "today", "yesterday" (`back`), or a day of a month with or without its
    year.
    """

    start: int
    end: int
    weekday: int | None = None
    back: int | None = None
    month: int = 0
    day: int = 0
    year: int | None = None


def _days(text: str) -> Iterator[_Day]:
    words = _DAY_WORD_OR_RELATIVE if "today" in text or "yesterday" in text else _DAY_WORD
    for word in words.finditer(text):
        start, end, name = word.start(), word.end(), word[0]
        if start and (text[start - 1].isalnum() or text[start - 1] in "-–"):
            continue
        if name[0] in "ty" or name.endswith("day"):
            if text[end : end + 1].isalnum() or text[end : end + 2] in ("'s", "’s"):
                continue
            if name[0] in "ty":
                yield _Day(start, end, back=int(name == "yesterday"))
            else:
                yield _Day(start, end, weekday=_WEEKDAYS[name.lower()])
        elif found := _MONTH_DAY.match(text, start):
            year = int(found[3]) if found[3] else None
            yield _Day(start, found.end(), month=_MONTHS[found[1].lower()], day=int(found[2]), year=year)
        elif (before := _DAY_BEFORE.search(text[max(0, start - 9) : start])) and (
            found := _MONTH_YEAR.match(text, start)
        ):
            year = int(found[2]) if found[2] else None
            first = max(0, start - 9) + before.start()
            yield _Day(first, found.end(), month=_MONTHS[found[1].lower()], day=int(before[1]), year=year)


def _make_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _date_of(found: re.Match[str], line: str) -> date | None:
    """The day of a full date; None if it is no day of the calendar or cannot be told."""
    if found["mon1"]:
        return _make_date(int(found["year1"]), _MONTHS[found["mon1"].lower()], int(found["day1"]))
    if found["mon2"]:
        return _make_date(int(found["year2"]), _MONTHS[found["mon2"].lower()], int(found["day2"]))
    if found["year3"]:
        return _make_date(int(found["year3"]), int(found["month3"]), int(found["day3"]))
    first, second, year = int(found["first"]), int(found["second"]), int(found["year4"])
    day_first, month_first = _make_date(year, second, first), _make_date(year, first, second)
    # with points and hyphens the day goes first wherever such dates are written; with a stroke America puts the month
    # first
    if found["mark"] != "/" or month_first is None or day_first == month_first:
        return day_first
    if day_first is None:
        return month_first
    weekday = _WEEKDAY_WORD.search(line)
    if weekday:
        fitting = [day for day in (day_first, month_first) if day.weekday() == _WEEKDAYS[weekday[1].lower()]]
        if len(fitting) == 1:
            return fitting[0]
    lower = line.lower()
    return month_first if any(name in lower for name in _WORDS["month_first"]) else None


# --- kinds of lines --------------------------------------------------------------------------------------------------

_PUBLISHED_LABEL = re.compile(rf"(?:^|[\s|(\[])(?:{_any(_WORDS['published_labels'])})\s?[:：]", re.I)
_UPDATED_LABEL = re.compile(rf"(?:^|[\s|(\[])(?:{_any(_WORDS['updated_labels'])})\b\s?[:：]?", re.I)
_BARE_LABEL = re.compile(rf"^(?:{_any(_WORDS['published_labels'])})\s", re.I)
# "Delivered at the third session of the council on 12 January 2022", above a report
_DELIVERED = re.compile(r"(?:adopted|delivered|issued|presented|published|released|submitted)\b", re.I)
_SOURCE = re.compile(
    rf"(?:^|[\s|(\[])(?:{_any(_WORDS['source_labels'])})\s?[:：]\s{{0,3}}(?P<name>[^|\]】;；\n]{{2,80}}?)"
    r"(?=\s{2,}|\s?[|\]】;；]|\s(?:editor|author|views?|time|date|updated|published|作者|编辑|时间)\b|\s?$|[,\s]\s?(?:19|20)\d\d)",
    re.I,
)
_TITLE_LABEL = re.compile(rf"^(?:{_any(_WORDS['title_labels'])})\s?[:：]\s*(?P<title>.+)", re.I)
_URL_LABEL = re.compile(rf"^(?:{_any(_WORDS['url_labels'])})\s?[:：]\s*(?P<url>\S+)", re.I)
_FURNITURE_LABEL = re.compile(rf"^[\[【(]?(?:{_any(_WORDS['furniture_labels'])})\b\.?\s?[:：|-]", re.I)
_CAPTION_MARKS: tuple[str, ...] = tuple(_WORDS["caption_marks"])
_PICTURE = re.compile(r"^[^\n]{0,120}\.(?:jpe?g|png|gif|webp|bmp|svg|tiff?)$", re.I)
_ADDRESS = re.compile(r"^(?:https?://\S+|(?:[a-z0-9-]+\.){1,5}[a-z]{2,12}(?:/\S*)?)$", re.I)
_BYLINE = re.compile(r"^By\s+[A-Z][\w.'’-]+(?:\s+(?:[A-Z][\w.'’-]+|and|in|at|,|\|))*\s*(?:,.{0,60}|\|.{0,60})?$")
_OFFICE = re.compile(rf"\b(?:{_any([w for w in _WORDS['office_words'] if w.isascii()])})\b", re.I)
_ZH_OFFICE = re.compile(rf"(?:{_any([w for w in _WORDS['office_words'] if not w.isascii()])})$")
_FOOTNOTE = re.compile(r"(?:\s*\[\d{1,2}\]|\s*\(\d\)|\*+)+$")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_OTHER_SCRIPT = re.compile(r"[\u0400-\u04ff\u3040-\ud7af]")
# kana before Han: Japanese has both
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]"), 0.1),
    ("ko", re.compile(r"[\uac00-\ud7af]"), 0.3),
    ("zh", _HAN, 0.3),
    ("ru", re.compile(r"[\u0400-\u04ff]"), 0.4),
)
_SMALL_WORDS = frozenset(["of", "and", "the", "for", "in", "on", "&", "-", "de", "la"])
_AGENCY_IN_BRACKETS = re.compile(r"[(（]\s?([A-Za-z][A-Za-z0-9 .&'-]{1,40}|[\u4e00-\u9fff]{2,12})\s?[)）]")

_DATELINE = re.compile(
    rf"""^\(?(?:(?P<place>[A-Z][\w'’. -]{{1,40}}(?:,\s[A-Z][\w'’. -]{{1,40}})?(?:/[A-Z][\w'’. -]{{1,40}})?)
    (?:,\s{{1,2}}|\s[—–-]+\s|\s\())?
    (?:(?P<mon1>{_MONTH})\.?\s(?P<day1>\d{{1,2}})|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<mon2>{_MONTH})\.?)
    (?:,?\s(?P<year>(?:19|20)\d\d))?
    [.)]?\s{{0,2}}(?P<agency>[(（/]\s?[A-Za-z][\w .&-]{{1,30}}\s?[)）/])?
    \s{{0,2}}(?P<dash>--+|[—–-]+|:|(?<=[)/])\.|(?<=\s\d\d\d\d)\.(?=\s\w))\s?""",
    re.IGNORECASE | re.VERBOSE,
)
_ZH_DATELINE = re.compile(
    r"^(?P<agency>新华社|中新社|中新网|人民网|[\u4e00-\u9fff]{2,8}[社报网])(?P<place>[\u4e00-\u9fff]{1,10}?)"
    r"(?:(?P<year>(?:19|20)\d\d)年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日[电讯]"
)
_COPYRIGHT = re.compile(
    r"(?:copyright|©|\(c\))(?:\s|©|\(c\)){0,4}(?:(?:19|20)\d\d)?(?:\s?[-–]\s?(?:19|20)\d\d)?\s{0,3}(?:by\s)?"
    r"(?P<name>[A-Z][\w.'’&-]*(?:\s(?:[A-Z][\w.'’&-]*|of|and|for|the|&)){0,6})",
    re.IGNORECASE,
)


def _is_caption(line: str) -> bool:
    lower = line.lower()
    for mark in _CAPTION_MARKS:  # noqa: SIM110  any() takes three times as long, on every line
        if mark in lower:
            return True
    return False


def _words(line: str) -> list[str]:
    return line.lower().replace(",", " ").replace("|", " ").replace("[", " ").replace("]", " ").split()


def _is_furniture(line: str) -> bool:
    if _PICTURE.match(line) or _FURNITURE_LABEL.match(line) or _BYLINE.match(line):
        return True
    if ">" in line or "»" in line or " / " in line or "›" in line:
        parts = re.split(r"\s?[>»›]\s?|\s/\s", line)
        # the path through a site; the last part of one may be the title itself, told again below
        if len(parts) > 1 and (
            all(len(part.split()) <= 4 for part in parts) or _words(parts[0]) in (["home"], ["首页"])
        ):
            return True
    words = [word.strip("-–—:·•.()") for word in _words(line)]
    return all(not word or word in _FURNITURE_WORDS for word in words)


def _is_section(line: str) -> bool:
    words = [word.strip(":·•-") for word in _words(line)]
    return len(words) <= 7 and all(word in _SECTION_WORDS for word in words)


def _is_office(line: str) -> bool:
    """The name of an office or an outlet: capitals throughout, a word such as Bureau, no digit and no verb."""
    if len(line) > 160 or any(map(str.isdigit, line)):
        return False
    if _HAN.search(line):
        return len(line) <= 30 and _ZH_OFFICE.search(line) is not None
    words = line.replace(",", " ").replace("/", " ").split()
    return (
        all(word[0].isupper() or word.lower() in _SMALL_WORDS or not word[0].isalpha() for word in words)
        and _OFFICE.search(line) is not None
        and not any(word.lower() in _OFFICE_VERBS for word in words)
    )


def _is_paragraph(line: str) -> bool:
    """Prose: ends as a sentence does, or is longer than any title."""
    end = line.rstrip("\"”'’)] ")
    if end.endswith(("。", "！", "？")):
        return True
    if (
        end.endswith((".", ";", ":"))
        and not re.search(r"\b(?:[A-Z]|Inc|Ltd|Co|Corp)\.$", end)
        and len(line.split()) >= 4
    ):
        return True
    return len(line) > 260 or (len(line) > 110 and re.search(r"[a-z0-9)%]\. +[A-Z]", line) is not None)


_COMMON_WORDS = (
    ("en", (" the ", " of ", " and ", " in ", " to ")),
    ("de", (" der ", " die ", " und ", " das ", " von ")),
    ("fr", (" le ", " les ", " des ", " et ", " une ")),
    ("es", (" el ", " los ", " las ", " y ", " del ")),
    ("pt", (" os ", " uma ", " do ", " da ", " em ")),
)

# --- the header ------------------------------------------------------------------------------------------------------


def read_header(text: str) -> Header:
    """Read what an article tells of itself.

    Parameters
    ----------
    text
        The article as stored.

    Returns
    -------
    Header
        The day of publication comes, in this order, from a line labelled as such ("Pub Date:", "Posted On:"), a line
        that is a date, a line labelled as an update, a dateline with a year, a date in the address, a date at the
        foot, a day that could be two, a dateline without a year (see `_year_of_dateline`), any other day at the head or
        foot, the last day of the week or the first of the month that the issue is of (see `_unlabelled_day`). The day
        of the announcement: see `announcement_date`.
    """
    if len(text) > YEAR_EVIDENCE_CHARS + 2 * TAIL_CHARS:
        text = f"{text[:YEAR_EVIDENCE_CHARS]}\n\n{text[-2 * TAIL_CHARS :]}"
    text = typesetting.plain(text).text
    head = text[:HEAD_CHARS]
    tail = text[-TAIL_CHARS:] if len(text) > TAIL_CHARS else text
    title: str | None = None
    url: str | None = None
    candidates: list[str] = []
    sources: list[str] = []
    offices: list[str] = []
    dates: dict[str, date] = {}
    dateline: re.Match[str] | None = None
    unclear: re.Match[str] | None = None
    opening = ""

    for line in _lines(head, MAX_HEADER_LINES):
        labels = ":" in line or "：" in line
        if labels and (labelled := _TITLE_LABEL.match(line)):
            title = title or _clean_title(labelled["title"])
            continue
        if labels and (labelled := _URL_LABEL.match(line)):
            url = url or labelled["url"]
            continue
        if _ADDRESS.match(line) and not _PICTURE.match(line):
            url = url or line
            continue
        dateline = _match_dateline(line)
        if dateline or len(line) > 400:
            break
        if _is_caption(line):
            continue
        if len(line) > 200:  # longer than titles and date lines are
            opening = line
            break
        kind, day = _date_line(line)
        if kind:
            # the first of each kind; a day that cannot be told (18/03 or 03/18?) leaves room for a later line
            if day:
                dates.setdefault(kind, day)
            elif unclear is None:
                unclear = _FULL_DATE.search(line)
            sources.extend(_sources_of(line))
            rest = _without_date(line)
            if _is_office(rest):
                offices.append(rest)
            continue
        if labels and (source := _SOURCE.search(line)):
            if len(line) < 160 and not _is_paragraph(line):
                sources.append(_clean_name(source["name"]))
                continue
        elif _is_furniture(line):
            continue
        if _is_paragraph(line):
            opening = line
            break
        if _is_office(line):
            offices.append(line)
        elif not _is_section(line) and any(char.isalpha() for char in line):
            candidates.append(line)

    kind, below = _below_standfirst(head, opening)
    if below and kind != "plain":
        dates.setdefault("updated", below)
    published_on = dates.get("published") or dates.get("plain") or dates.get("updated")
    if published_on is None and dateline and dateline["year"]:
        published_on = _day_of_dateline(dateline, int(dateline["year"]))
    if published_on is None and url and (found := _URL_DATE.search(url)):
        published_on = _make_date(int(found[1]), int(found[2]), int(found[3]))
    if published_on is None:
        published_on = _date_at_foot(tail) or below
    if published_on is None and unclear is not None:
        published_on = _after_month_told(head, unclear)
    if published_on is None and dateline:
        published_on = _year_of_dateline(text, dateline)
    if published_on is None:
        published_on = _unlabelled_day(head, tail)
    return Header(
        title=title or _choose_title(candidates),
        publisher=_choose_publisher(sources, tail, offices, url, dateline),
        url=url,
        language=_language(head),
        published_on=published_on,
        announced_on=announcement_date(text, published_on, None if published_on else _year_of_issue(head)),
    )


def _after_month_told(head: str, found: re.Match[str]) -> date | None:
    """A day that could be two (07/06/2024): news of May is of June and not of July."""
    if not found["first"]:
        return None
    for told in _MONTH_YEAR.finditer(head, found.end()):
        month = _MONTHS[told[1].lower()]
        day = _DAY_BEFORE.search(head[max(0, told.start() - 9) : told.start()]) or _DAY_BEHIND.match(head, told.end())
        if day or not told[1][0].isupper():
            continue
        first, second, year = int(found["first"]), int(found["second"]), int(found["year4"])
        day_first = (second - month - 1) % 12 < (first - month - 1) % 12
        return _make_date(year, second, first) if day_first else _make_date(year, first, second)
    return None


def _unlabelled_day(head: str, tail: str) -> date | None:
    """A day at the head or foot that no label, place or shape marks: better than none, as all that is relative hangs on
    it. "Sun Weiping, demography group · 29 January 2026 · Comments (7)"; "(print edition of September 14, 2018, page
    6)"; else of a digest the last day of its week, of a magazine the first of its month.
    """
    top = []
    opening = ""
    for line in _lines(head, MAX_HEADER_LINES):
        if _is_paragraph(line) or len(line) > 200 or line.endswith("-"):
            opening = line
            break
        if not _is_caption(line):
            top.append(line)
    foot = [line for line in _own_end(tail) if len(line) <= 200][-4:]
    weeks = [_FIRST_OF_SPAN.sub(_month_of_span, line) for line in top]
    for lines in (top, foot, weeks):
        for line in lines:
            for found in _FULL_DATE.finditer(line):
                before = line[: found.start()]
                marked = not _OF_ISSUE.isdisjoint(_words(before))
                if _is_of_else(before) or (not marked and (_is_paragraph(line) or _is_caption(line))):
                    continue
                if day := _date_of(found, line):
                    return day
            if (unclear := _FULL_DATE.search(line)) and (day := _after_month_told(head, unclear)):
                return day
    year = _year_of_issue(head)
    if year is None and (footer := _COPYRIGHT_YEAR.search(tail)):
        # A digest: "Stories from the fields between Monday and Saturday (April 21-26)"
        year = int(footer[2] or footer[1])
        digest = [*top, opening] if any("week" in line.lower() for line in top) else []
        weeks = [short for line in digest if (short := _FIRST_OF_SPAN.sub(_month_of_span, line)) != line]
    if year is not None:
        for line in weeks:
            for told in _days(line):
                if told.month and (day := _make_date(told.year or year, told.month, told.day)):
                    return day
    # "March 2026. This brief may be reproduced"
    months = [_ISSUE_MONTH.fullmatch(line.split(".")[0]) for line in (*top, *foot)]
    months += [_ISSUE_MONTH.search(line) for line in top if _ISSUE.search(line)]
    for month in months:
        if month is not None:
            return _make_date(int(month[2]), _MONTHS[month[1].lower()], 1)
    return None


def _month_of_span(first: re.Match[str]) -> str:
    return f"{first['month'] or ''} "


def _is_of_else(before: str) -> bool:
    """Whether the words before a day give it to something else: "as of 4 March 2021", "next release: "."""
    words = [word.strip("(:") for word in before.lower().replace(",", " ").split()[-9:]]
    if not words:
        return False
    if words[-1] in _OF_ELSE:
        if words[0] == "by" and words[-1] == "on" and before[:3] == "By ":
            return False
        return _OF_ISSUE.isdisjoint(words)
    return "next" in words[-3:]


def _year_of_issue(head: str) -> int | None:
    """The year of "Issue 3/2021" or "No. 31, 2018" in one of the first lines."""
    for line in _lines(head, MAX_HEADER_LINES):
        if _is_paragraph(line):
            return None
        if found := _ISSUE_YEAR.search(line):
            return int(found[1])
    return None


def _below_standfirst(head: str, line: str) -> tuple[str | None, date | None]:
    """Kind and day of the date line in the first lines below a first paragraph, which is a standfirst then."""
    if len(line) <= 400:
        for below in _lines(head[head.find(line) + len(line) :], 3):
            if _is_paragraph(below) or below.lower().startswith(_OTHER_ARTICLES):
                break
            kind, day = _date_line(below)
            if day is None and len(below) <= 100 and (found := _FULL_DATE.search(below)):
                # "Kari Lund in Tromso MAY 3 2021"
                kind, day = "plain", None if _is_of_else(below[: found.start()]) else _date_of(found, below)
            if day:
                return kind, day
    return None, None


def _lines(text: str, limit: int) -> Iterator[str]:
    """The first lines that are not blank, stripped."""
    count = 0
    for raw_line in text.splitlines():
        line = raw_line.strip(" \t\u3000\xa0\ufeff")
        if line:
            yield line
            count += 1
            if count == limit:
                return


def _without_date(line: str) -> str:
    """What is left of a line without its dates, times, weekdays and labels."""
    rest = _FULL_DATE.sub(" ", line)
    rest = _WEEKDAY_WORD.sub(" ", _TIME.sub(" ", rest))
    rest = _UPDATED_LABEL.sub(" ", _PUBLISHED_LABEL.sub(" ", rest))
    return " ".join(rest.split()).strip(" ,|-–—()[]:;·•")


def _date_line(line: str) -> tuple[str | None, date | None]:
    """Whether a line tells when the article came out ("published", "updated" or "plain"), and the day."""
    year = _YEAR_OF_DATE.search(line)
    if len(line) > 200 or not year:
        return None, None
    dates = _FULL_DATE.finditer(line, max(0, year.start() - _BEFORE_YEAR))
    found = [match for match in dates if "next" not in _words(line[: match.start()])[-3:]]
    if not found:
        return None, None
    published = _PUBLISHED_LABEL.search(line) or _BARE_LABEL.match(line)
    updated = _UPDATED_LABEL.search(line)
    if published and updated and published.start() > updated.start():
        # "Updated: 4 May 2024 | Published: 2 May 2024"
        after = [match for match in found if match.start() > published.start()]
        found = after or found
    if not (published or updated):
        names = _AGENCY_IN_BRACKETS.sub(" ", line) if "(" in line or "（" in line else line
        rest = _without_date(names)
        # "2024-04-18 15:42:11 Ecns.cn Editor : Mo Honge": a time of day beside the date is the page's
        most = 8 if _TIME.search(line) else 3
        short = len(rest.split()) <= most and len(rest) <= 60 and not rest.endswith(".")
        # "Press release, Harbour Board, 19 January 2011", "By Li Na    Global edition, 10 October 2018",
        # "Monthly bulletin, No 4/2017 (May 3, 2017)", "Press release No. 31 of 4 June 2015"
        before = line[: found[-1].start()]
        signed = (
            len(rest.split()) <= 9
            and found[-1].end() == len(_PAGE.sub("", line).removesuffix(")"))
            and (
                before.endswith((", ", "  ", "| ", "\t"))
                or (before.endswith(("(", " of ")) and _NUMBERED.search(before))
            )
            and not any(char.isdigit() for char in _NUMBERED.sub("", _PAGE.sub("", rest)))
        )
        if not (
            short
            or signed
            or (before.endswith(" on ") and _DELIVERED.match(line) and found[-1].end() == len(line))
            or _is_office(rest)
            or _is_furniture(rest)
            or _SOURCE.search(line)
            or ("|" in line and len(rest) < 60)
        ):
            return None, None
    elif _is_paragraph(line) and len(line) > 90:
        return None, None
    day = next((day for match in found if (day := _date_of(match, line))), None)
    return ("published" if published else "updated" if updated else "plain"), day


def _sources_of(line: str) -> list[str]:
    names = [_clean_name(found["name"]) for found in _SOURCE.finditer(line)]
    if not names:
        names = [
            found[1].strip() for found in _AGENCY_IN_BRACKETS.finditer(line) if not _TIME.fullmatch(found[1].strip())
        ]
    if not names:
        names = [
            word
            for word in re.split(r"[\s|]+", line)
            if _ADDRESS.match(word) and word.count(".") >= 1 and not word[0].isdigit()
        ]
    return names


def _clean_name(name: str) -> str:
    name = _FULL_DATE.sub(" ", name)
    return " ".join(_TIME.sub(" ", name).split()).strip(" ,|-–—()[]:;·•")


def _clean_title(title: str) -> str:
    title = _FOOTNOTE.sub("", " ".join(title.strip("#*=_ ").split()))
    return title[:300]


def _choose_title(candidates: list[str]) -> str | None:
    """The first line that is long enough for a title, else the longest: what stands before a title names a part of
    the site.
    """
    if not candidates:
        return None

    def length(line: str) -> int:
        return max(len(line.split()), len(_HAN.findall(line)) // 2)

    for line in candidates:
        if length(line) >= 5:
            return _clean_title(line)
    best = max(candidates, key=length)
    return _clean_title(best) if length(best) >= 2 else None


def _choose_publisher(
    sources: list[str], tail: str, offices: list[str], url: str | None, dateline: re.Match[str] | None
) -> str | None:
    """Who is named as the source, who holds the copyright, whose office or address heads the page, whose dateline it
    is.
    """
    for source in sources:
        if source and not source.replace(" ", "").isdigit():
            return _outlet(source) or source
    lower = tail.lower()
    marks = [at for mark in ("copyright", "©", "(c)") if (at := lower.find(mark)) >= 0]
    for found in _COPYRIGHT.finditer(tail, min(marks) if len(lower) == len(tail) else 0) if marks else ():
        name = re.split(r"\s?\b(?:all rights|registration|rights reserved)\b", found["name"], flags=re.I)[0].strip(
            " .,-"
        )
        if name and name[0].isupper():
            return name
    if offices:
        return offices[0]
    if url:
        domain = re.sub(r"^https?://", "", url).split("/")[0].lower()
        return _outlet(domain) or domain
    if dateline and dateline["agency"]:
        return dateline["agency"].strip("()（）/ ")
    return None


def _outlet(domain: str) -> str | None:
    """The name behind a domain: china.example.com, example.com."""
    parts = domain.lower().split(".")
    for start in range(len(parts) - 1):
        name = _OUTLETS.get(".".join(parts[start:]))
        if name:
            return name
    return None


def _own_end(tail: str) -> list[str]:
    """The last lines of an article, without the titles of others below it ("Related stories")."""
    lines = [line.strip() for line in tail.splitlines() if line.strip()]
    for k in range(max(0, len(lines) - 12), len(lines)):
        if len(lines[k]) <= 80 and lines[k].lower().startswith(_OTHER_ARTICLES):
            return lines[:k]
    return lines


def _date_at_foot(tail: str) -> date | None:
    """A line at the very end that is a date: communiques are signed so."""
    for line in _own_end(tail)[-4:]:
        if len(line) <= 120 and not _is_caption(line) and "copyright" not in line.lower() and "©" not in line:
            kind, day = _date_line(line)
            if kind and day:
                return day
    return None


def _language(head: str) -> str:
    """Script first, then the commonest words; enough to tell English and Chinese from the rest."""
    sample = head[:1500]
    if not sample.isascii() and _OTHER_SCRIPT.search(sample):
        letters = sum(map(str.isalpha, sample)) or 1
        for code, script, least in _SCRIPTS:
            if len(script.findall(sample)) >= least * letters:
                return code
    padded = f" {sample[:800].lower()} "
    best, most = "und", 0
    for code, words in _COMMON_WORDS:
        count = sum(map(padded.count, words))
        if count > most:
            best, most = code, count
        if most > 5:
            break
    return best


# --- datelines -------------------------------------------------------------------------------------------------------


def _match_dateline(line: str) -> re.Match[str] | None:
    """ "HOHHOT, July 21 (Xinhua) --": a place in capitals or an agency makes it one, not any paragraph that begins
    with a date.
    """
    found = _DATELINE.match(line[:160])
    if found:
        place = found["place"]
        if (
            found["agency"]
            or (place and found["year"])
            or (place and place.split(",")[0].isupper() and found["dash"] != ":")
        ):
            return found
    return _ZH_DATELINE.match(line[:80])


def _month_of_dateline(dateline: re.Match[str]) -> int:
    groups = dateline.groupdict()
    return int(groups["month"]) if groups.get("month") else _MONTHS[(groups["mon1"] or groups["mon2"]).lower()]


def _day_of_dateline(dateline: re.Match[str], year: int) -> date | None:
    groups = dateline.groupdict()
    day = groups.get("day") or groups.get("day1") or groups.get("day2")
    return _make_date(year, _month_of_dateline(dateline), int(day or 0))


_YEAR = re.compile(r"(?<![\d.,-])(?:19|20)\d\d(?!\d|[.,]\d)")
_COPYRIGHT_YEAR = re.compile(r"(?:copyright|©|\(c\))[^\n]{0,40}?((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?", re.I)
_PART_OF_YEAR = re.compile(
    rf"(?:(?P<month>{_MONTH})\.?,?(?:\s\d{{1,2}},?)?|(?P<nth>first|second|third|fourth)\s(?P<part>quarter|half)(?:\sof)?"
    r"|\bQ(?P<quarter>[1-4])|\bH(?P<half>[12])|months?(?:\sof)?|(?:weeks?|days?)\sof|so\sfar\sin|early"
    r"|(?:beginning|start)\sof)\s?$",
    re.I,
)
# "at the China International Big Data Expo 2021": an event of the year, which may not be over
_EVENT = re.compile(r"[a-z]\s(?:[A-Z]\w+\s){1,8}$")
_FRIDAY = 4
_FUTURE_VERBS = frozenset(("will", "would", "shall"))
_LOOSE_YEAR = re.compile(r"\b(?:last year|this year|previous year|year before|next year)\b", re.I)


def _last_month(before: str) -> int:
    """The month in which the part of a year that stands before the year ends; 13 for the whole year."""
    found = _PART_OF_YEAR.search(before)
    if not found:
        return 1 if _EVENT.search(before) else 13
    if found["month"]:
        return _MONTHS[found["month"].lower()]
    if found["part"]:
        nth = ("first", "second", "third", "fourth").index(found["nth"].lower()) + 1
        return min(12, nth * (6 if found["part"].lower() == "half" else 3))
    if found["quarter"] or found["half"]:
        return int(found["quarter"] or 0) * 3 or int(found["half"]) * 6
    return 1


# What speaks for a year weighs so much, see `_year_of_dateline`. Found by a search over 368 annotated articles whose
# other days had been taken away: 161 then got their day, 33 another, the rest none.
_FITS, _ONCE, _AGAIN, _PARTLY, _LATER, _NOT_YET = 2.1, 0.85, 0.9, 0.35, 3.0, 2.0
# However often it is told, it counts no more than so many times.
_MOST = 3
_MARGIN = 1.9
_LOOSER = 1.3
# A year counts double where the text begins.
_LEAD_CHARS = 700


def _year_of_dateline(text: str, dateline: re.Match[str]) -> date | None:
    """The day of a dateline without a year, from the years that the text speaks of, where that is safe.

    News tells the latest past: what is spoken of as fact ("in 2023", "the first half of 2023"; not what is planned)
    speaks for the year after a whole year or for the year that a part is of, and against all years before and those in
    which it would not be over yet. A weekday in a clause of telling ("authorities said Thursday") or in the first
    sentence ("on Thursday") fits the dateline's day or the day before, or speaks against. No article is younger than
    its page's copyright, and most are as young. The first year must be well ahead of the second, further where the text
    has "last year", which could tell of a later one.
    """
    body = text[:YEAR_EVIDENCE_CHARS]
    footer = _COPYRIGHT_YEAR.search(text, max(0, len(text) - TAIL_CHARS))
    last = int(footer[2] or footer[1]) if footer else 9999
    month = _month_of_dateline(dateline)
    begin = max(0, body.find(dateline[0]))
    over: dict[int, float] = {}  # years told as a whole
    part: dict[int, float] = {}  # in part
    late: dict[int, float] = {}  # in a part that ends behind the dateline's month
    aims: set[int] = set()
    for found in _YEAR.finditer(body):
        if footer and found.start() >= footer.start():
            break
        year = int(found[0])
        if year > last:
            continue
        before = body[max(0, found.start() - 160) : found.start()]
        recent = _words(re.split(r"[.!?]\s", before)[-1])
        after = _words(re.split(r"[.!?]\s", body[found.end() : found.end() + 40])[0])[:8]
        if (
            _TARGET_WORDS.intersection(recent[-5:])
            or _FUTURE_VERBS.intersection(recent)
            or _TARGET_WORDS.intersection(after)
        ):
            aims.add(year)
            continue
        ends = _last_month(before[-60:])
        told = over if ends > 12 else late if ends > month else part
        told[year] = told.get(year, 0.0) + (2.0 if found.start() - begin < _LEAD_CHARS else 1.0)
    years = over.keys() | part.keys() | late.keys()
    if not years:
        return None
    weekday = _told_weekday(body)
    if weekday is None:
        weekday = _lead_weekday(body.partition(dateline[0])[2][:400])
    ranked: list[tuple[float, date]] = []
    for year in range(min(years), min(last, max(years) + 2) + 1):
        day = _day_of_dateline(dateline, year)
        if day is None:
            continue
        if year == last:
            return day
        speaks = -_LATER * min(_MOST, sum(n for told in (over, part, late) for y, n in told.items() if y > year))
        speaks -= _NOT_YET * min(_MOST, over.get(year, 0) + late.get(year, 0))
        speaks += _PARTLY * min(_MOST, part.get(year - 1, 0))
        for told, y in ((over, year - 1), (late, year - 1), (part, year)):
            if y in told:
                speaks += _ONCE + _AGAIN * min(_MOST, told[y])
        if weekday is not None:
            fits = weekday in (day.weekday(), (day.weekday() - 1) % 7) or (
                # "January 22 -- ... the bank said on Friday", on a Monday
                weekday == _FRIDAY and day.weekday() in (_FRIDAY + 2, 0)
            )
            speaks += _FITS if fits else -_FITS
        ranked.append((speaks, day))
    ranked.sort(reverse=True)
    loose = _LOOSE_YEAR.search(body) is not None
    if loose and len(years) == 1 and weekday is None and aims.isdisjoint((max(years) + 1, max(years) + 2)):
        return None  # "3 tonnes last year, twice that of 2015"
    margin = _MARGIN * (_LOOSER if loose else 1.0)
    if not ranked or ranked[0][0] < _ONCE or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < margin):
        return None
    return ranked[0][1]


# --- announcements ---------------------------------------------------------------------------------------------------

_TELLING = re.compile(rf"\b(?:{_any(_WORDS['telling_verbs'])})\b", re.I)
_OCCASION = re.compile(rf"\b(?:{_any(_WORDS['telling_occasions'])})\b", re.I)
_SENTENCE_END = re.compile(r"[.!?;]['\"”’)]?\s+(?=[A-Z\"“'(])|\n")
_ZH_TELLING = re.compile(r"(?:宣布|公布|发布|表示|通报|获悉|介绍)")


_INTERVIEWED = re.compile(
    r"\b(?:interview (?:was |took )?(?:held|conducted|recorded|done|place)|(?:talked|spoke) (?:with|to) us)"
    r"(?: in [A-Z]\w+)?(?= on)"
)
_QUESTION_LINE = re.compile(r"\?[\u201d\"]?[ \t]*$", re.MULTILINE)
# An interview has no fewer questions on lines of their own.
_QUESTIONS = 3


def announcement_date(text: str, published_on: date | None, year: int | None = None) -> date | None:
    """The day on which the figures were made public, from a clause of telling.

    "announced on March 12", "told a briefing on Nov 10", "data released Tuesday showed", "On Monday the bureau said".
    The first one in the text counts. A day without a year is the last such day up to the publication (one day later is
    allowed for time zones), not more than 45 days back; a weekday is the last one up to the publication.

    Parameters
    ----------
    text
        The article as stored.
    published_on
        Its day of publication; without one only a full date can be told,
    year
        or a day of this year, where that of the issue is known.

    Returns
    -------
    date or None
    """
    part = text[:ANNOUNCEMENT_CHARS]
    for found in _days(part):
        if published_on is None and found.year is None and year is None:
            continue
        if _is_told(part, found) and (day := _resolve(found, published_on, year)):
            return day
    if not part.isascii() and _HAN.search(part):
        for zh in _ZH_DAY.finditer(part):
            clause = re.split(r"[。！？\n]", part[zh.end() : zh.end() + 40])[0]
            if _ZH_TELLING.search(clause) and (day := _resolve_zh(zh, published_on)):
                return day
    return None


def interview_date(text: str, published_on: date | None) -> date | None:
    """The day on which the questions of an interview were answered, which its "now" and "last year" are seen from.

    "The interview was held on May 9", "talked with us on July 3" in a text of questions and answers; a day without a
    year as in `announcement_date`.
    """
    told = _INTERVIEWED.search(text) if " us on " in text or "nterview" in text else None
    if told is None or len(_QUESTION_LINE.findall(text)) < _QUESTIONS:
        return None
    found = next(_days(text[told.end() : told.end() + 24]), None)
    return None if found is None or found.start > 4 else _resolve(found, published_on, None)


def _told_weekday(body: str) -> int | None:
    for found in _days(body[:ANNOUNCEMENT_CHARS]):
        if found.weekday is not None and _is_told(body, found):
            return found.weekday
    return None


def _lead_weekday(lead: str) -> int | None:
    """The weekday of the news itself, in the first sentence behind the dateline: "cut its forecast on Thursday"."""
    end = _SENTENCE_END.search(lead)
    for found in _days(lead[: end.start()] if end else lead):
        before = lead[: found.start].split()
        if found.weekday is not None and before and before[-1].lower() == "on":
            return found.weekday
    return None


def _is_told(text: str, found: _Day) -> bool:
    """Whether the day is that of a telling: behind the verb with nothing but place and audience between, or before
    it.
    """
    before = text[max(0, found.start - 110) : found.start]
    ends = [end.end() for end in _SENTENCE_END.finditer(before)]
    before = before[ends[-1] :] if ends else before
    if _is_caption(text[found.end : found.end + 30]):
        return False
    words = before.lower().split()
    if words and words[-1] in ("next", "since", "until", "from", "by", "before", "after"):
        return False
    verbs = list(_TELLING.finditer(before))
    if verbs:
        verb = verbs[-1]
        between = before[verb.end() :].lower()
        lead = before[: verb.start()].lower().split()
        if (
            "," not in between
            and ":" not in between  # "Released: 22 November 2022" is the page's date line
            and len(between.split()) <= 10
            and not _CLAUSE_WORDS.intersection(between.split())
            and not any(char.isdigit() for char in between)
            and not _FUTURE_WORDS.intersection(lead[-3:])
        ):
            return True
    if words[-1:] == ["on"] and _OCCASION.search(" ".join(words[-5:-1])):
        return True
    # "On Tuesday, the bureau announced ..."; "The bureau on Monday announced ..."
    if words == ["on"] or words == [] or (words[-1:] == ["on"] and len(words) <= 9):
        after = text[found.end : found.end + 90]
        end = _SENTENCE_END.search(after)
        after = after[: end.start()] if end else after
        verb_after = _TELLING.search(after)
        if verb_after:
            between_words = after[: verb_after.start()].lower().replace(",", " ").split()
            subject_length = 10 if words in (["on"], []) else 1
            return len(between_words) <= subject_length and not _CLAUSE_WORDS.intersection(between_words)
    return False


def _resolve(found: _Day, published_on: date | None, year: int | None) -> date | None:
    if found.month:
        return _nearest(found.year or year, found.month, found.day, published_on)
    if published_on is None:
        return None
    back = found.back if found.weekday is None else (published_on.weekday() - found.weekday) % 7
    return published_on - timedelta(days=back or 0)


def _resolve_zh(found: re.Match[str], published_on: date | None) -> date | None:
    if not found["month"]:
        if published_on is None:
            return None
        # "12日": a day of this month or, early in the month, of the last
        this = _make_date(published_on.year, published_on.month, int(found["day"]))
        return this if this and this <= published_on + timedelta(days=1) else None
    return _nearest(int(found["year"]) if found["year"] else None, int(found["month"]), int(found["day"]), published_on)


def _nearest(year: int | None, month: int, day: int, published_on: date | None) -> date | None:
    """The day itself if its year is told, else the last such day up to the publication."""
    if published_on is None:
        return _make_date(year, month, day) if year else None
    latest = published_on + timedelta(days=1)
    for candidate in [year] if year else [published_on.year + 1, published_on.year, published_on.year - 1]:
        told = _make_date(candidate, month, day)
        if told and told <= latest:
            return told if latest - told <= MAX_ANNOUNCEMENT_AGE else None
    return None
