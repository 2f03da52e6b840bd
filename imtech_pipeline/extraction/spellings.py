"""Ways of writing that no rule need know: "5 mn. tons", "US $5", "~5 percent", "%-points", "(100m yuan)".

Here belongs what each of them is in the writing that the rules know, whatever the words around mean; `typesetting`
reads it instead.
"""

from __future__ import annotations

import re

from .lexicon import unit_forms, words

Cut = tuple[int, int, str]

# A dot before a small letter ends no sentence, but an abbreviation.
_DOT_GOES_ON = re.compile(r"\.(?=,? [a-z(\u20ac]|, [\dA-Z])")
_SHORTENED = words("shortened")
_LONGEST_SHORTENED = 6
_US_DOLLARS = re.compile(r"(?<![\w.])(?:(?<!the )US \$|U\.S\. ?\$|US\$ )(?=\d)")
_MONEY_OR_DIGIT = "(?=(?:US)?[$\u20ac\u00a3\u00a5]?\\d)"
_ABOUT = re.compile(f"(?:(?<=[\\w,(] )|(?<=\\())[~\u2248\u223c\uff5e] ?{_MONEY_OR_DIGIT}")
_CIRCA = re.compile(f"(?:(?<=[a-z,] )|(?<=\\())(?:c\\.|circa) ?{_MONEY_OR_DIGIT}")
_MORE = re.compile(f"(?:(?<=[a-z,] )|(?<=\\())[>\u2265] ?{_MONEY_OR_DIGIT}")
_LESS = re.compile(f"(?:(?<=[a-z,] )|(?<=\\())[<\u2264] ?{_MONEY_OR_DIGIT}")
# "5 million $", "6 m tons", "30k yuan", "per 10k people", "every 10 thousand people".
_DOLLARS_AFTER = re.compile(r"\$(?![\w$])")
_AMOUNT = re.compile(r"(?:\d|illion|\d[mb]n) ?$")
_MILLIONS = re.compile(r"(?<=\d) m(?= ([a-z]{2,}|kW|kWh|MWh|TEUs?)\b)")
_COUNTED = frozenset(unit_forms()[1]) | words("person")
_THOUSANDS = re.compile(r"(?<=[^.,\d]\d)k(?= [a-z]{2})|(?<=[^.,\d]\d\d)k(?= [a-z]{2})|(?<=[^.,\d]\d{3})k(?= [a-z]{2})")
_RATE = re.compile(r"(?:(?<=[Pp]er )|(?<=[Ee]very ))(\d{1,3})(?:[kK]| thousand| thous\.?)(?= [a-z])")
# A clause of its own behind a dash.
_DASH_AND = re.compile(
    "(?<=[a-z%)]) (?:--?|\u2013|\u2014) (?=(?:and|but) (?:the|it|its|this|they|their|there|by|at|about|some) )"
)
_LONGEST_CLAUSE = 300
_DASH = re.compile(" (?:--?|\u2013|\u2014) |[.!?;] |\n")
_HALVES = re.compile("(?<=\\d) (?=[\u00bd\u00bc\u00be])")
_POINTS = re.compile(r"(?<=[\da-z]) ?%[- ](?=points?\b)")
# The unit once more, in its short form: "5 billion yuan (RMB)".
_AGAIN = re.compile(r"\((RMB|CNY|USD|US\$|EUR|\u20ac|%)\)")
_TOLD = {
    "RMB": ("yuan ", "renminbi "),
    "CNY": ("yuan ", "renminbi "),
    "USD": ("dollars ",),
    "US$": ("dollars ",),
    "EUR": ("euros ",),
    "\u20ac": ("euros ",),
    "%": ("percent ", "per cent "),
}
# Where a cell or a bracket begins, they are scales: "Grain | 10k tons", "Value (100m yuan)".
_TENS_OF_CELL = re.compile(r"10(?:[kK]|0 ?mn?|0 mln| 000)(?= [a-z])")
_WORDS_OF_CELL = re.compile(r"[Tt]en thousand(?= [a-z])")
_M_OF_CELL = re.compile(r"(?<=[|\t(] )mn?(?= [a-z]+ ?[|\t)])|(?<=[|\t(])mn?(?= [a-z]+ ?[|\t)])")
_WEEKDAYS = {
    "Mo": "Monday",
    "Tu": "Tuesday",
    "We": "Wednesday",
    "Th": "Thursday",
    "Fr": "Friday",
    "Sa": "Saturday",
    "Su": "Sunday",
}

# What texts are looked through for before any of the expressions is: most have none of it.
_ODD_DOLLARS = ("US $", "U.S.$", "U.S. $", "US$ ")
_DASHES = tuple(f"{dash} {word} " for dash in "\u2013\u2014" for word in ("and", "but"))
_SHORT_DAYS = frozenset("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split())


def cuts(text: str) -> list[Cut]:
    """The pieces of a text that are read in another writing."""
    found: list[Cut] = []
    for m in _DOT_GOES_ON.finditer(text):
        at = m.start()
        first = text.rfind(" ", max(0, at - _LONGEST_SHORTENED), at) + 1
        word = text[first:at] if first else ""
        if word.lower() in _SHORTENED and text[at + 1] == " ":
            found.append((at, at + 1, ""))
        elif word in _SHORT_DAYS:
            found.append((first, at + 1, _WEEKDAYS[word[:2]]))
    plain = text.isascii()
    if "$" in text:
        if any(sign in text for sign in _ODD_DOLLARS):
            found += [(m.start(), m.end(), "US$") for m in _US_DOLLARS.finditer(text)]
        for m in _DOLLARS_AFTER.finditer(text):
            at = m.start()
            if _AMOUNT.search(text[max(0, at - 7) : at]):
                found.append((at - (text[at - 1] == " "), m.end(), " dollars"))
    if "~" in text or (not plain and ("\u2248" in text or "\u223c" in text or "\uff5e" in text)):
        found += [(m.start(), m.end(), "about ") for m in _ABOUT.finditer(text)]
    if " c. " in text or "(c. " in text or "circa " in text:
        found += [(m.start(), m.end(), "about ") for m in _CIRCA.finditer(text)]
    if ">" in text or (not plain and "\u2265" in text):
        found += [(m.start(), m.end(), "more than ") for m in _MORE.finditer(text)]
    if "<" in text or (not plain and "\u2264" in text):
        found += [(m.start(), m.end(), "less than ") for m in _LESS.finditer(text)]
    if not plain and ("\u00bd" in text or "\u00bc" in text or "\u00be" in text):
        found += [(m.start(), m.end(), "") for m in _HALVES.finditer(text)]
    if "%-point" in text or "% point" in text:
        found += [(m.start(), m.end(), " percentage ") for m in _POINTS.finditer(text)]
    for m in _AGAIN.finditer(text):
        if text[max(0, m.start() - 9) : m.start()].endswith(_TOLD[m[1]]):
            found.append((m.start() - 1, m.end(), ""))
    found += _of_cells(text, _TENS_OF_CELL)
    if "en thousand " in text:
        found += _of_cells(text, _WORDS_OF_CELL)
    if "|" in text or "\t" in text or "(m" in text:
        found += [(m.start(), m.end(), "million") for m in _M_OF_CELL.finditer(text)]
    if " m " in text:
        found += [(m.start(), m.end(), " million") for m in _MILLIONS.finditer(text) if m[1].lower() in _COUNTED]
    thousands = _behind_digit("k ", text)
    if thousands:
        found += [(m.start(), m.end(), ",000") for m in _THOUSANDS.finditer(text)]
    if thousands or _behind_digit("K ", text) or _behind_digit(" thous", text):
        found += [(m.start(), m.end(), f"{m[1]},000") for m in _RATE.finditer(text)]
    if "- and " in text or "- but " in text or (not plain and any(dash in text for dash in _DASHES)):
        for m in _DASH_AND.finditer(text):
            behind = _DASH.search(text, m.end(), m.end() + _LONGEST_CLAUSE)
            if behind is not None and not behind.group().strip(".!?;\n "):
                found.append((m.start(), m.end(), "; "))
    return found


def _behind_digit(sign: str, text: str) -> bool:
    at = text.find(sign)
    while at >= 0:
        if at and text[at - 1].isdecimal():
            return True
        at = text.find(sign, at + 1)
    return False


def _of_cells(text: str, scale: re.Pattern[str]) -> list[Cut]:
    """The scales that a cell or a bracket begins with."""
    found: list[Cut] = []
    for m in scale.finditer(text):
        before = text[max(0, m.start() - 2) : m.start()]
        if before.endswith(("(", "|", "\t", "\n", "  ")) or before in ("| ", "\t ", "( "):
            told = "10,000" if m.group()[2:3] != "0" else "100 million"
            found.append((m.start(), m.end(), told))
    return found
