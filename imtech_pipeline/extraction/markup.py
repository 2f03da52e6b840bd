"""What pages leave in a text: entities, tags, Markdown, marks of footnotes, "(see chart)".

Here belongs which pieces of a text these are, and what is read for each; `typesetting` leaves them out before any stage
looks at the text. Digits in them ("[1]", "(Table 2)") are names: they stay in the ledger.
"""

from __future__ import annotations

import re
from html import unescape

# Characters that nobody sees: of no width, or for the direction of writing.
UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\ufeff"
# Start and end in the text, and what is read for it.
Cut = tuple[int, int, str]

# Some are escaped twice: "&amp;nbsp;".
_ENTITY = re.compile(r"&(?:amp;){0,2}(?:(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d{0,2});|nbsp(?: |(?![\w;])))")
_TAG = re.compile(
    r"</?(?:a|b|i|u|s|p|q|br|hr|div|span|strong|em|small|big|sup|sub|ins|del|ul|ol|li|dl|dt|dd|tr|td|th|table|tbody|thead"
    r"|caption|blockquote|figure|figcaption|img|section|article|header|footer|main|nav|aside|font|center|cite|code|pre|abbr"
    r"|mark|time|data|label|button|svg|path|video|iframe|h[1-6]|[a-z]\w{0,5}[:-][a-z]{1,10})(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
# What stands between these is none of the text.
_UNREAD = re.compile(r"<!--[^<>]{0,1000}-->|<(script|style)\b[^<>]{0,300}>[^<]{0,2000}</\1>", re.IGNORECASE)
_RAISED_TAG = re.compile(r"<sup>(?:<a [^<>]{0,200}>)?\[?(?:\d{1,3}|[a-z*])\]?(?:</a>)?</sup>")
_LINES = frozenset(
    "p br hr div ul ol li dl dt dd tr table tbody thead caption blockquote figure figcaption section article header"
    " footer main nav aside pre h1 h2 h3 h4 h5 h6".split()
)
_CELL = frozenset(("td", "th"))
_BOLD = re.compile(r"(\*\*|__)(?=[^\s*_])([^*_\n]{1,300})(?<=\S)\1")
_SLANTED = re.compile(r"_(?<!\w_)(?=\w)([^_\n]{1,120})(?<=\w)_(?![\w_])")
_LINK = re.compile(r"\[([^\[\]\n]{0,200})\]\((?:https?://|/|#|mailto:)[^()\s]{0,300}\)")
# "[1]" behind a word or a stop, not where a line begins; "[citation needed]".
_NOTE = re.compile(
    r"\[\[?(?:\^?\d{1,3}(?: ?[,\u2013-] ?\d{1,3}){0,4}| \d{1,3} |[a-z]|[ivx]{2,4}|(?:note|nb|fn) \d{1,2}|edit|link"
    r"|pdf|(?:citation|clarification|better source) needed)\]{1,2}(?:\(#[^()\s]{0,80}\))?(?::\d{1,3}\b)?(?![\w(])"
)
_BRACED = re.compile(r"(?<=[a-z.,;)])(?:\{\d{1,2}\}|\^\d{1,2})(?!\w)")
# An address behind a word, and in brackets of its own.
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]]{1,300}")
_CLOSING = {"(": ")", "<": ">", "[": "]"}
_STAR = re.compile("[*\u2020\u2021]{1,3}(?=[\\s.,;:)]|$)")
# What a writer points to, in brackets of its own: "(see chart)", "(Table 2)", "[sic]"; the letter of a note.
_POINTED = (
    r"(?:sic|(?:see |see also |as in |refer to |cf\.? )?(?:the )?(?:(?:table|chart|figure|fig|graph|graphic|map|annex"
    r"|appendix|note|footnote|box|page|infographic|picture)s?\.?(?: ?[A-Z]?\d{0,3}[a-z]?(?:\.\d{1,2})?)"
    r"(?:(?:-|\u2013| and | to )[A-Z]?\d{1,3}[a-z]?)?(?: (?:above|below|overleaf|opposite|right|left))?"
    r"|(?<=see )(?:above|below|overleaf|right|left))"
    r"|pictured(?: (?:above|below|right|left))?|right|left|file photo|link is external|external link"
    r"|pdf|click to enlarge|opens in (?:a )?new (?:tab|window)"
    r"|(?:source|read more|read also|see also|related|watch): [^()\[\]\n]{1,80}"
    r"|in (?:Arabic|Chinese|English|French|German|Japanese|Portuguese|Russian|Spanish))"
)
_SEE = re.compile(rf"\((?:{_POINTED}\)|[a-e*]\)(?=[.,;]))", re.IGNORECASE)
_SEE_SQUARE = re.compile(rf"\[{_POINTED}\]", re.IGNORECASE)
_SUPERSCRIPTS = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079"
_SUPERSCRIPT = re.compile(f"[{_SUPERSCRIPTS}]")
_RAISED = re.compile(f"[{_SUPERSCRIPTS}\u207d]+(?:[, ]{{0,2}}[{_SUPERSCRIPTS}\u207e]+){{0,4}}(?!\\w)")
_BEFORE_NOTE = frozenset('.,;:!?)%"\u201d\u2019')
# Behind these a raised number is a power.
_POWERS = ("etre", "eter", "tres", "ters", "feet", "foot", "mile", "iles", "inch", "ches", "yard", "ards")
# "=" at the ends of lines, as mails are sent.
_SOFT_END = re.compile("=\n")
_FEWEST_SOFT = 3
_BLOCK = "\n\n"
# UTF-8 that was taken for Windows-1252.
_MISTAKEN = re.compile(
    "\u00e2\u20ac[\u2122\u02dc\u0153\u009d\u201c\u201d\u00a6\u00a2]"
    "|\u00e2\u201a\u00ac|\u00c2(?=[ \u00a1-\u00bf])|\u00ef\u00bb\u00bf"
)
_MEANT = {
    "\u2122": "\u2019",
    "\u02dc": "\u2018",
    "\u0153": "\u201c",
    "\u009d": "\u201d",
    "\u201c": "\u2013",
    "\u201d": "\u2014",
    "\u00a6": "...",
    "\u00a2": "\u2022",
    "\u00ac": "\u20ac",
}
_REGISTERED = re.compile("(?<=\\w)[\u00ae\u2122]")
_ONE_FOR_TWO = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
_LIGATURE = re.compile("[\ufb00-\ufb04]")
# Markdown and TeX escape what is a sign of theirs.
_ESCAPED = re.compile(r"\\(?=[$%&#_*.()\[\]!+>~-])")


# One of these is in a text with any of this.
SIGNS = re.compile(f"[&<\\[*_\u2020\u2021{_SUPERSCRIPTS}\u207d\u00e2\u00c2\u00ef\ufb00-\ufb04{{^\u00ae\u2122\\\\=]")


def cuts(text: str, signs: str, rare: str) -> list[Cut]:
    """The pieces of a text that its page left there.

    `signs` is the text without its letters and `rare` the signs that few texts have: there marks are looked for.
    """
    found: list[Cut] = []
    if "&" in rare:
        found += [(m.start(), m.end(), _character(m.group())) for m in _ENTITY.finditer(text)]
    if "<" in rare and ">" in rare:
        found += [(m.start(), m.end(), _tag(m)) for m in _TAG.finditer(text)]
        if "<!" in signs or "</>" in signs:
            found += [(m.start(), m.end(), "") for m in _UNREAD.finditer(text)]
            found += [(m.start(), m.end(), "") for m in _RAISED_TAG.finditer(text) if _is_note(text, m.start())]
    square = "[" in rare
    if square and "](" in signs:
        for m in _LINK.finditer(text):
            first = m.start() - (m.start() > 0 and text[m.start() - 1] == "!")
            found.append((first, m.start(1), ""))
            found.append((m.end(1), m.end(), ""))
    star = "*" in rare
    if (star and "**" in signs) or "__" in signs:
        for m in _BOLD.finditer(text):
            found.append((m.start(), m.start(2), ""))
            found.append((m.end(2), m.end(), ""))
    if "_" in rare:
        for m in _SLANTED.finditer(text):
            found.append((m.start(), m.start(1), ""))
            found.append((m.end(1), m.end(), ""))
    if square:
        for m in _NOTE.finditer(text):
            first = m.start() - (m.start() > 0 and text[m.start() - 1] == " ")
            if first and not text[first - 1].isspace() and text[first - 1] not in "[(" and not _names_it(text, first):
                found.append((first, m.end(), ""))
        found += _behind_word(text, _SEE_SQUARE)
    if _SUPERSCRIPT.search(rare):
        for m in _RAISED.finditer(text):
            if _is_note(text, m.start()):
                found.append((m.start(), m.end(), ""))
    if star or "\u2020" in rare or "\u2021" in rare:
        for m in _STAR.finditer(text):
            before = text[m.start() - 1] if m.start() else " "
            if before.islower() or before in ")%.,":
                found.append((m.start(), m.end(), ""))
    if "\u00e2" in rare or "\u00c2" in rare or "\u00ef" in rare:
        found += [(m.start(), m.end(), _MEANT.get(m.group()[-1], "")) for m in _MISTAKEN.finditer(text)]
    if _LIGATURE.search(rare):
        found += [(m.start(), m.end(), _ONE_FOR_TWO[m.group()]) for m in _LIGATURE.finditer(text)]
    if "{" in rare or "^" in rare:
        found += [(m.start(), m.end(), "") for m in _BRACED.finditer(text)]
    if "\u00ae" in rare or "\u2122" in rare:
        found += [(m.start(), m.end(), "") for m in _REGISTERED.finditer(text)]
    if "\\" in rare:
        found += [(m.start(), m.end(), "") for m in _ESCAPED.finditer(text)]
    if "=" in rare and "=\n" in signs and text.count("=\n") >= _FEWEST_SOFT:
        found += [(m.start(), m.end(), "") for m in _SOFT_END.finditer(text)]
    return found


def addresses(text: str) -> list[Cut]:
    """The addresses of pages behind words."""
    found: list[Cut] = []
    for m in _ADDRESS.finditer(text):
        first, end = m.span()
        closing = _CLOSING.get(text[first - 1], "") if first else ""
        if closing:
            if text[end : end + 1] != closing:
                continue
            first, end = first - 1, end + 1
        else:
            end = first + len(m.group().rstrip(".,;:!?"))
        if first > 1 and text[first - 1] == " " and text[first - 2].islower():
            found.append((first - 1, end, ""))
    return found


def brackets(text: str) -> list[Cut]:
    """The brackets that point to a chart or a note."""
    return _behind_word(text, _SEE)


def _is_note(text: str, at: int) -> bool:
    """Whether what is raised here is the number of a note and no power."""
    before = text[max(0, at - 4) : at]
    if before[-1:] in _BEFORE_NOTE:
        return True
    return len(before) == 4 and before.isalpha() and before.islower() and before not in _POWERS


def _names_it(text: str, at: int) -> bool:
    """Whether the sentence itself speaks of the note: "see Article 12 and [3]"."""
    return text[max(0, at - 5) : at].endswith((" and", " or", " in", " see", " of", " to"))


def _behind_word(text: str, bracket: re.Pattern[str]) -> list[Cut]:
    """The brackets that stand behind a word, with the space before them."""
    return [
        (m.start() - 1, m.end(), "")
        for m in bracket.finditer(text)
        if m.start() > 1 and text[m.start() - 1] == " " and not text[m.start() - 2].isspace()
    ]


def names_in(piece: str) -> list[tuple[int, int]]:
    """Where the digits of a piece that is left out stand in it: each number of a text has its row."""
    return [m.span() for m in _DIGITS.finditer(piece)]


_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_SPACED = frozenset("\u00a0\u2009\u202f\u2002\u2003\u3000")
_AS_READ = {"\u2010": "-", "\u2011": "-", **dict.fromkeys(UNSEEN, "")}


def _character(entity: str) -> str:
    told = unescape(entity.rstrip())
    while told.startswith("&") and told != entity:
        entity, told = told, unescape(told)
    return " " if told in _SPACED else _AS_READ.get(told, told)


def _tag(found: re.Match[str]) -> str:
    """A tag of a paragraph ends a line, if none ends there; one of a cell parts cells; others are nothing."""
    text, name = found.string, found.group().strip("</> ").split(None, 1)[0].lower().rstrip("/")
    if name in _CELL:
        return "\t" if found.group()[1] == "/" else ""
    if name not in _LINES or (text[found.end() : found.end() + 1] == "<" and _TAG.match(text, found.end())):
        return ""
    at, end = found.start(), found.end()
    if at == 0 or end == len(text) or text[at - 1] == "\n" or text[end] == "\n":
        return ""
    return _BLOCK
