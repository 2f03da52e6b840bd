"""Times as the heads of tables write them for short: "Dec-21", "2022M06", "6M22", "II 2022", "1-6/2022".

Here belong the forms that running text does not know, or where they would mean a day or a number.
"""

from __future__ import annotations

import re

from .iso_periods import months_from
from .lexicon import word_classes

MONTHS = {name: int(month) for name, month in word_classes()["table_month"].items()}
_MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
_YEAR = r"(?:19|20)\d\d"
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_INITIALS = "jfmamjjasondjf"
_ROMAN = {name: k for k, name in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)}
_NUMBER = r"[ivx]{1,4}"
_QUARTER = r"(?:\s?(?:q|qtr|qu|quarter|kv)\.?)"
_END = r"(?=$|[\s(\[*,;/]|p\b|r\b)"
_DASH = r"\s?[-\u2013\u2014]\s?"
_QUOTE = r"['\u2019\u2018]"
_SHORT = re.compile(
    rf"(?P<a>{_MONTH})(?:{_DASH}(?P<b>{_MONTH}))?(?:[-/]{_QUOTE}?|\s?{_QUOTE}|(?<=[a-z.])(?P<to>\s)(?=\d\d(?:$|\D)))(?P<yy>\d\d){_END}"
    rf"|(?P<y1>{_YEAR})[ :/.-]?m(?P<m1>\d\d?){_END}"
    rf"|m(?P<m2>\d\d?)[ /-]?(?P<y2>{_YEAR}){_END}"
    rf"|(?P<y3>{_YEAR})[ /:.,-]\s?(?P<c>{_MONTH})(?:{_DASH}(?P<d>{_MONTH}))?{_END}"
    rf"|(?:first )?(?P<n2>\d\d?|{'|'.join(_COUNTS)}) months?(?: of)? (?P<y13>{_YEAR}){_END}"
    rf"|(?P<n>\d\d?)\s?m(?P<mm>[ /-]?{_YEAR}|[ /-]?{_QUOTE}?\d\d){_END}"
    rf"|(?P<m3>\d\d?){_DASH}(?P<m4>\d\d?)\s?[./ ]\s?(?P<y4>{_YEAR})\.?{_END}"
    rf"|(?P<r1>{_NUMBER}){_DASH}(?P<r2>{_NUMBER})(?P<q1>{_QUARTER}s?)?\s?[./ ]\s?(?P<y5>{_YEAR})\.?{_END}"
    rf"|(?P<r3>{_NUMBER})(?P<q2>{_QUARTER})?\s?[./ -]\s?(?P<y6>{_YEAR})\.?{_END}"
    rf"|(?P<y7>{_YEAR})\s?[./: -]\s?(?P<r4>{_NUMBER})(?P<q3>{_QUARTER})?{_END}"
    rf"|(?P<e>{_MONTH})[ -](?:qtr|quarter)\.?[ -]{_QUOTE}?(?P<y8>{_YEAR}|\d\d){_END}"
    rf"|(?:q(?P<k>[1-4])|(?P<k2>[1-4])q)[ /-]{_QUOTE}?(?P<y9>\d\d){_END}"
    rf"|(?P<y10>{_YEAR})[:.,]\s?q(?P<k3>[1-4]){_END}"
    rf"|(?P<i1>[jfmasond]{{3}})[ -]?(?P<y11>{_YEAR}){_END}|(?P<y12>{_YEAR})[ -]?(?P<i2>[jfmasond]{{3}}){_END}",
    re.IGNORECASE,
)
# A month and its year in figures, which a number may look like, and a month with a day or a year.
_LOOSE = re.compile(
    rf"(?P<m>0?[1-9]|1[0-2])[./-](?P<y>{_YEAR}){_END}|(?P<a>{_MONTH})\s(?P<yy>\d\d){_END}", re.IGNORECASE
)


def short_period(text: str) -> tuple[str, int] | None:
    """The period with which a head begins, and where it ends; None where it begins with no such form."""
    if len(text) < 3 or not any(c.isdecimal() for c in text):
        return None
    m = _SHORT.match(text)
    if m is None:
        return None
    iso: str | None = None
    if m["to"] and not m["b"]:
        return None  # "May 21" may be a day, "Jan-May 21" is none
    if m["n2"]:
        iso = _months(int(m["y13"]), 1, _COUNTS.get(m["n2"].lower()) or int(m["n2"]))
    elif m["a"]:
        iso = _months(_full(m["yy"]), _month(m["a"]), _month(m["b"] or m["a"]))
    elif m["y1"] or m["y2"]:
        month = int(m["m1"] or m["m2"])
        iso = _months(int(m["y1"] or m["y2"]), month, month)
    elif m["y3"]:
        iso = _months(int(m["y3"]), _month(m["c"]), _month(m["d"] or m["c"]))
    elif m["n"]:
        iso = _months(_full(re.sub(r"\D", "", m["mm"])), 1, int(m["n"]))
    elif m["y4"]:
        iso = _months(int(m["y4"]), int(m["m3"]), int(m["m4"]))
    elif m["y5"]:
        first, last = _ROMAN.get(m["r1"].lower(), 0), _ROMAN.get(m["r2"].lower(), 0)
        if m["q1"]:
            first, last = 3 * first - 2, 3 * last
        iso = _months(int(m["y5"]), first, last)
    elif m["y6"] or m["y7"]:
        at = _ROMAN.get((m["r3"] or m["r4"]).lower(), 0)
        if at > 4 and not (m["q2"] or m["q3"]):
            iso = _months(int(m["y6"] or m["y7"]), at, at)
        else:
            iso = _months(int(m["y6"] or m["y7"]), 3 * at - 2, 3 * at)
    elif m["y8"]:
        last = _month(m["e"])
        iso = _months(_full(m["y8"]), last - 2, last) if last % 3 == 0 else None
    elif m["y9"] or m["y10"]:
        at = int(m["k"] or m["k2"] or m["k3"])
        iso = _months(_full(m["y9"] or m["y10"]), 3 * at - 2, 3 * at)
    elif m["y11"] or m["y12"]:
        # "AMJ 2021": April to June
        at = _INITIALS.find((m["i1"] or m["i2"]).lower())
        if at >= 0 and len(set((m["i1"] or m["i2"]).lower())) > 1:
            iso = months_from(12 * int(m["y11"] or m["y12"]) - (12 if at > 9 else 0) + at, 3)
    return (iso, m.end()) if iso else None


def loose_periods(texts: list[str]) -> list[tuple[str, int] | None]:
    """The periods of cells beside or below each other, each of which alone might be a number or a day ("06.2022",
    "May 22"); nothing where one of them is a number after all, or where they are days of one month."""
    found: list[tuple[str, int] | None] = []
    months: list[int] = []
    years: list[int] = []
    for text in texts:
        m = _LOOSE.match(text)
        if m is None:
            found.append(None)
            continue
        month = int(m["m"]) if m["m"] else _month(m["a"])
        year = _full(m["y"] or m["yy"])
        if m["yy"]:
            months.append(month)
            years.append(year)
        iso = _months(year, month, month)
        found.append((iso, m.end()) if iso else None)
    if sum(f is not None for f in found) < 2:
        return [None] * len(texts)
    if years and (max(years) - min(years) > 6 or min(years) < 2000 or (len(set(months)) == 1 and len(years) > 2)):
        return [None] * len(texts)
    if years and sorted(zip(years, months, strict=True)) != list(zip(years, months, strict=True)):
        return [None] * len(texts)  # "Jun 24 | May 31" are days
    return found


def _full(year: str) -> int:
    number = int(year)
    return number if number > 99 else number + (2000 if number < 60 else 1900)


def _month(name: str) -> int:
    return MONTHS.get(name.lower().rstrip("."), 0)


def _months(year: int, first: int, last: int) -> str | None:
    if not 1 <= first <= last <= 12:
        return None
    return months_from(12 * year + first - 1, last - first + 1)
