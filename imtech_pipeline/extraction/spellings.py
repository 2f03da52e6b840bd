"""Ways of writing that no rule need know: "5 mn. tons", "US $5", "~5 percent", "%-points", "(100m yuan)".

Here belongs what each of them is in the writing that the rules know, whatever the words around mean; `typesetting`
reads it instead.
"""

from __future__ import annotations

import re

from .lexicon import unit_forms, words

Cut = tuple[int, int, str]

# A dot before a small letter ends no sentence, but an abbreviation.
_DOT_GOES_ON = re.compile(r"\.(?:(?=,? [a-z(\u20ac]|, [\dA-Z])|(?<=[ (]c\.)(?= ))")
_SHORTENED = words("shortened")
_LONGEST_SHORTENED = 6
_US_DOLLARS = re.compile(r"(?<![\w.])(?:(?<!the )US \$ ?|U\.S\. ?\$ ?|US\$ |\$US ?)(?=\d)")
_MONEY_OR_DIGIT = "(?=(?:US)?[$\u20ac\u00a3\u00a5]?\\d)"
_CIRCA = re.compile(f"(?:(?<=[a-z,] )|(?<=\\())c\\. ?{_MONEY_OR_DIGIT}")
# Signs in front of a number, with what may stand before their space.
_COMPARES: dict[str, tuple[str, str]] = {
    "~": ("about ", "\\w,("),
    "\u2248": ("about ", "\\w,("),
    "\u223c": ("about ", "\\w,("),
    "\uff5e": ("about ", "\\w,("),
    ">": ("more than ", "a-z,"),
    "\u2265": ("more than ", "a-z,"),
    "<": ("less than ", "a-z,"),
    "\u2264": ("less than ", "a-z,"),
}
_COMPARED = {
    sign: (told, re.compile(f"{sign}(?:(?<=[{before}] {sign})|(?<=\\({sign})) ?{_MONEY_OR_DIGIT}"))
    for sign, (told, before) in _COMPARES.items()
}
# "5 million $", "6 m tons", "30k yuan", "per 10k people", "every 10 thousand people".
_DOLLARS_AFTER = re.compile(r"\$(?![\w$])")
_AMOUNT = re.compile(r"(?:\d|illion|\d[mb]n) ?$")
_MILLIONS = re.compile(r" m(?<=\d m)(?= ([a-z]{2,}|kW|kWh|MWh|TEUs?)\b)")
_COUNTED = frozenset(unit_forms()[1]) | words("person")
_THOUSANDS = re.compile(r"(?<=[^.,\d]\d)k(?= [a-z]{2})|(?<=[^.,\d]\d\d)k(?= [a-z]{2})|(?<=[^.,\d]\d{3})k(?= [a-z]{2})")
_RATE = re.compile(r"er(?:(?<=[Pp]er)|y(?<=[Ee]very)) (\d{1,3})(?:[kK]| thousand| thous\.?)(?= [a-z])")
_HYPHEN_TO = re.compile(r"(?<=\d)-to-(?=[$\u20ac\u00a3]?\d)")  # "165-to-175 bushels per acre"
# A clause of its own behind a dash.
_DASH_AND = re.compile(
    "(?<=[a-z%)]) (?:--?|\u2013|\u2014) (?=(?:and|but) (?:the|it|its|this|they|their|there|by|at|about|some) )"
)
_LONGEST_CLAUSE = 300
_AGENCY_DASH = re.compile(r"\.-(?<=[A-Za-z]\)\.-)(?= ?[A-Z])")  # "MADRID, Oct 21 (EFE).- Spain"
_DASH = re.compile(" (?:--?|\u2013|\u2014) |[.!?;] |\n")
_HALVES = re.compile("(?<=\\d) (?=[\u00bd\u00bc\u00be])")
_POINT = re.compile("%[- ]point")
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
_M_BEHIND_BAR = re.compile(r"\| ?mn? [a-z]")
_M_BEHIND_TAB = re.compile("\t ?mn? [a-z]")
_M_IN_BRACKET = re.compile(r"\( ?mn? [a-z]")
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
_ODD_DOLLARS = re.compile(r"U(?:S \$|\.S\. ?\$|S\$ )|\$US")
_DASHED = {dash: re.compile(f"{dash} (?:and|but) ") for dash in "-\u2013\u2014"}
_CIRCA_SHORT = frozenset((" c", "(c"))
_SHORT_DAYS = frozenset("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split())


def cuts(text: str, signs: str) -> list[Cut]:
    """The pieces of a text that are read in another writing; `signs` is the text without its letters."""
    found: list[Cut] = []
    circa = False
    for m in _DOT_GOES_ON.finditer(text):
        at = m.start()
        first = text.rfind(" ", max(0, at - _LONGEST_SHORTENED), at) + 1
        word = text[first:at] if first else ""
        if text[max(0, at - 2) : at] in _CIRCA_SHORT:
            circa = True
        elif word.lower() in _SHORTENED and text[at + 1] == " ":
            found.append((at, at + 1, ""))
        elif word in _SHORT_DAYS:
            found.append((first, at + 1, _WEEKDAYS[word[:2]]))
    if circa:
        found += [(m.start(), m.end(), "about ") for m in _CIRCA.finditer(text)]
    if "$" in signs:
        if _ODD_DOLLARS.search(text):
            found += [(m.start(), m.end(), "US$") for m in _US_DOLLARS.finditer(text)]
        for m in _DOLLARS_AFTER.finditer(text):
            at = m.start()
            if _AMOUNT.search(text[max(0, at - 7) : at]):
                found.append((at - (text[at - 1] == " "), m.end(), " dollars"))
    if "%" in signs and _POINT.search(text):
        found += [(m.start(), m.end(), " percentage ") for m in _POINTS.finditer(text)]
    if " m " in text:
        found += [(m.start(), m.end(), " million") for m in _MILLIONS.finditer(text) if m[1].lower() in _COUNTED]
    thousand = " thous" in text
    if thousand and "en thousand " in text:
        found += _of_cells(text, _WORDS_OF_CELL)
    touching = "0k " in signs
    if touching:
        found += [(m.start(), m.end(), ",000") for m in _THOUSANDS.finditer(text)]
    if touching or thousand:
        found += [(m.start(1), m.end(), f"{m[1]},000") for m in _RATE.finditer(text)]
    if "-to-" in text:
        found += [(m.start(), m.end(), " to ") for m in _HYPHEN_TO.finditer(text)]
    if ").-" in signs:
        found += [(m.start(), m.end(), " -") for m in _AGENCY_DASH.finditer(text)]
    if "-  " in signs and _DASHED["-"].search(text):
        found += _of_clauses(text)
    return found


def rare_cuts(text: str, rare: str) -> list[Cut]:
    """Such pieces in a text with signs that few have."""
    found: list[Cut] = []
    for sign, (told, compared) in _COMPARED.items():
        if sign in rare:
            found += [(m.start(), m.end(), told) for m in compared.finditer(text)]
    if "\u00bd" in rare or "\u00bc" in rare or "\u00be" in rare:
        found += [(m.start(), m.end(), "") for m in _HALVES.finditer(text)]
    for dash in "\u2013\u2014":
        if dash in rare and _DASHED[dash].search(text):
            found += _of_clauses(text)
            break
    return found


def _of_clauses(text: str) -> list[Cut]:
    """The dashes before clauses of their own: no second one ends them."""
    found: list[Cut] = []
    for m in _DASH_AND.finditer(text):
        behind = _DASH.search(text, m.end(), m.end() + _LONGEST_CLAUSE)
        if behind is not None and not behind.group().strip(".!?;\n "):
            found.append((m.start(), m.end(), "; "))
    return found


def cells(text: str, rare: str) -> list[Cut]:
    """The scales that cells and lines begin with."""
    found = _of_cells(text, _TENS_OF_CELL)
    if ("|" in rare and _M_BEHIND_BAR.search(text)) or ("\t" in rare and _M_BEHIND_TAB.search(text)):
        found += [(m.start(), m.end(), "million") for m in _M_OF_CELL.finditer(text)]
    return found


def brackets(text: str) -> list[Cut]:
    """The brackets that say a unit again, and the scales that brackets begin with."""
    found = [
        (m.start() - 1, m.end(), "")
        for m in _AGAIN.finditer(text)
        if text[max(0, m.start() - 9) : m.start()].endswith(_TOLD[m[1]])
    ]
    found += _of_cells(text, _TENS_OF_CELL)
    if _M_IN_BRACKET.search(text):
        found += [(m.start(), m.end(), "million") for m in _M_OF_CELL.finditer(text)]
    return found


def _of_cells(text: str, scale: re.Pattern[str]) -> list[Cut]:
    """The scales that a cell or a bracket begins with."""
    found: list[Cut] = []
    for m in scale.finditer(text):
        before = text[max(0, m.start() - 2) : m.start()]
        if before.endswith(("(", "|", "\t", "\n", "  ")) or before in ("| ", "\t ", "( "):
            told = "10,000" if m.group()[2:3] != "0" else "100 million"
            found.append((m.start(), m.end(), told))
    return found
