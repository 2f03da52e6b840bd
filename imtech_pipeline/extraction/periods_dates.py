"""Dates: years, months and days as a calendar has them, in the spellings of the world, and what is no year."""

from __future__ import annotations

from calendar import monthrange

from .iso_periods import build, build_valid, months_from
from .lexicon import TIME_WORDS, words
from .periods_fiscal import fiscal_month, fiscal_or_span, fiscal_part, fiscal_tail, fiscal_year
from .periods_scan import (
    CARDINALS,
    COPYRIGHT,
    DASHES,
    DECADES,
    MONTHS,
    OLD_YEARS,
    RANGE_WORDS,
    SAID,
    SPELT_DECADES,
    SUFFIXES,
    TENS_ORDINALS,
    YEARS,
    Ledger,
    Scan,
    TimeExpr,
    dated,
    set_year,
    to_date,
)

# A four-digit number after one of these is a year unless what it counts comes behind it.
_YEAR_STRONG = words("before_year", TIME_WORDS)
_MONEY_BEFORE = words("before_number", TIME_WORDS)
_PLURALS_NOT_COUNTED = words("ending_s_not_counted", TIME_WORDS)
_NAME_BEFORE = words("name_before")
_HYPHENATED = words("before_hyphen_year", TIME_WORDS)
_HEDGES = words("before_count", TIME_WORDS)
_OF_MONTH = frozenset(("estimate", "figure", "figures", "level", "rate", "reading", "total"))
_MOVES = words("change_noun", TIME_WORDS)
_MONTHLY = words("monthly_noun")
_NOT_COUNTED = words("plural_after_year", TIME_WORDS)
_OWNING = ("'s", "\u2019s")
_PREPOSITIONS = words("prepositions", TIME_WORDS)
_EVENTS = words("event", TIME_WORDS)
_COMPARED = words("compared", TIME_WORDS)
_TWO_DIGITS = [f"-{k:02d}" for k in range(32)]
_ENDING = frozenset(("ended", "ending", "result", "resulted", "resulting", "results"))
_GOES_ON = frozenset(
    "after an and as at by but during for from on or that the to under when where which while with".split()
)
_BEFORE_MONTH = words("before_month", TIME_WORDS)
_FIRST_FOUR = frozenset("1234")
_HEDGED_YEAR = frozenset("began born built by dating founded from in peaked since started until".split())
_COUNTING = frozenset("is was has employs counts numbers totals needs sells costs".split())  # "costs around 1950"
_ON_DAY = frozenset(("by", "from", "of", "on", "since", "to", "until"))


def _year(scan: Scan, i: int) -> TimeExpr | None:
    low, n = scan.low, scan.n
    year = YEARS[low[i]]
    after = scan.word(i + 1)
    if after in ("-", "/", "\u2013") and scan.touch(i + 1) and scan.touch(i + 2):
        t = _iso_date(scan, i, year)
        if t is not None:
            return t
    if after == "\u5e74" and scan.touch(i + 1):
        return _chinese(scan, i, year)
    # 29/03/2024, 29.03.2024 is one token and stays a number.
    if (
        i >= 4
        and low[i - 1] in "/-"
        and low[i - 3] == low[i - 1]
        and scan.touch(i)
        and scan.touch(i - 2)
        and i - 4 >= scan.pos
    ):
        a, b = low[i - 2], low[i - 4]
        if a.isdecimal() and b.isdecimal() and len(a) <= 2 and len(b) <= 2:
            day, month = int(b), int(a)
            if month > 12:
                day, month = month, day
            if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
                first, last = _clock(scan, i - 4, i + 1)
                return dated(scan, first, last, year, f"-{month:02d}-{day:02d}", [(first, last, "date", None, None)])
    if (
        i >= scan.pos + 2
        and low[i - 1] == "/"
        and scan.touch(i)
        and scan.touch(i - 1)
        and _is_month_number(scan, i - 2)
    ):
        # "09/2018" in a cell or behind a preposition; but "Decree 09/2018"
        return dated(scan, i - 2, i + 1, year, f"-{low[i - 2]}", [(i - 2, i + 1, "date", None, None)])
    if not _is_year(scan, i, year):
        return None
    # 2016-20, 2013-2017, 2018/19
    if after in ("-", "/", "\u2013", "\u2014") and i + 2 < n:
        other = low[i + 2]
        spaced = not (scan.touch(i + 1) and scan.touch(i + 2))
        end = YEARS.get(other)
        if end is None and not spaced and len(other) == 2 and other.isdecimal():
            end = year // 100 * 100 + int(other)
            if end <= year:
                end = None
        if end is not None and end > year and (scan.word(i + 3) not in ("%", "percent") or scan.parted(i + 3)):
            t = fiscal_or_span(scan, i, i + 3, year, end, after)
            return t
    if (
        after in ("s", "'s")
        and scan.touch(i + 1)
        and year % 10 == 0
        and (after == "s" or scan.word(i - 1) in ("the", "early", "late", "mid", "-"))
    ):
        t = TimeExpr(i, i + 2, f"{year}/{year + 9}", "date", [(i, i + 2, "date", None, None)])
        t.explicit = True
        return t
    # 2023 Q3, 2023H1
    if after in ("q", "h") and scan.touch(i + 2) and scan.word(i + 2) in ("1", "2", "3", "4"):
        template = f"-Q{low[i + 2]}" if after == "q" else ("-01/-06" if low[i + 2] == "1" else "-07/-12")
        return dated(scan, i, i + 3, year, template, [(i, i + 3, "date", None, None)])
    before = scan.word(i - 1)
    if after in ("fiscal", "financial") and scan.word(i + 2) == "year":
        t = TimeExpr(i, i + 3, fiscal_year(scan, year, None), "date", [(i, i + 1, "date", None, None)])
        t.explicit = True
        return t
    if (
        before in ("fiscal", "fy", "financial") or (before == "year" and scan.word(i - 2) in ("fiscal", "financial"))
    ) and i - 1 >= scan.pos:
        first = i - 1 if before != "year" else i - 2
        row = i - 1 if before == "fy" else i
        iso = fiscal_year(scan, year, None)
        t = TimeExpr(first, i + 1, iso, "date", [(row, i + 1, "date", None, None)])
        t.explicit = True
        return t
    if after == "to" and scan.word(i + 2) == "date" and scan.today and year == scan.today.year:
        t = to_date(scan, i, i + 3)  # "orders for 2023 to date"
        t.ledger.append((i, i + 1, "date", None, None))
        return t
    return dated(scan, i, i + 1, year, "", [(i, i + 1, "date", None, None)])


def _decade(scan: Scan, i: int) -> TimeExpr | None:
    """ "the '90s", "in the late 80s"; but "a man in his 80s"."""
    if scan.word(i + 1) != "s" or not scan.touch(i + 1):
        return None
    first = i - 1 if scan.word(i - 1) in ("'", "\u2019", "\u2018") and scan.touch(i) else i
    if scan.word(first - 1) not in ("the", "early", "late", "mid", "-") or first < scan.pos:
        return None
    begun = int(scan.low[i]) + (2000 if scan.today and 2000 + int(scan.low[i]) <= scan.today.year else 1900)
    t = TimeExpr(first, i + 2, f"{begun}/{begun + 9}", "date", [(i, i + 2, "date", None, None)])
    t.explicit = True
    return t


def _spelt_decade(scan: Scan, i: int) -> TimeExpr | None:
    """ "less than 40 percent back in the nineties" """
    if scan.word(i - 1) not in ("the", "early", "late", "mid") or i - 1 < scan.pos:
        return None
    if "temperature" in scan.low[max(0, i - 6) : i] or "temperatures" in scan.low[max(0, i - 6) : i]:
        return None
    begun = SPELT_DECADES[scan.low[i]]
    t = TimeExpr(i, i + 1, f"{begun}/{begun + 9}", "date", [(i, i + 1, "date", None, None)])
    t.explicit = True
    return t


def _is_month_number(scan: Scan, i: int) -> bool:
    w, before = scan.low[i], scan.word(i - 1)
    opened = scan.parted(i) or before in _PREPOSITIONS or before in ("(", ":", "|", ",", "-", "\u2013")
    return opened and len(w) == 2 and w.isdecimal() and 1 <= int(w) <= 12 and not scan.touch(i)


def _iso_date(scan: Scan, i: int, year: int) -> TimeExpr | None:
    low, sep = scan.low, scan.low[i + 1]
    if scan.touch(i) and low[i - 1] in "_=#&@":
        return None
    month = low[i + 2]
    if not month.isdecimal() or len(month) > 2 or not 1 <= int(month) <= 12:
        return None
    day = scan.word(i + 4)
    if scan.word(i + 3) == sep and scan.touch(i + 3) and scan.touch(i + 4) and day.isdecimal() and len(day) <= 2:
        if 1 <= int(day) <= monthrange(year, int(month))[1]:
            first, last = _clock(scan, i, i + 5)
            return dated(
                scan, first, last, year, f"-{int(month):02d}-{int(day):02d}", [(first, last, "date", None, None)]
            )
        return None
    # "2019-03" is a month, "2009-10" and "2010-12" are years: a range rises.
    if sep != "/" and len(month) == 2 and int(month) <= year % 100 and _is_year(scan, i, year):
        return dated(scan, i, i + 3, year, f"-{month}", [(i, i + 3, "date", None, None)])
    return None


def dotted_date(scan: Scan, i: int) -> TimeExpr | None:
    """2023.08.15 and 15.08.2023, which are one token"""
    parts = scan.low[i].split(".")
    if len(parts) == 3 and all(p.isdecimal() for p in parts):
        year, month, day = parts if len(parts[0]) == 4 else parts[::-1]
        if year in YEARS and 1 <= int(month) <= 12 and 1 <= int(day) <= monthrange(YEARS[year], int(month))[1]:
            first, last = _clock(scan, i, i + 1)
            ledger: Ledger = [(first, last, "date", None, None)]
            return dated(scan, first, last, YEARS[year], f"-{int(month):02d}-{int(day):02d}", ledger)
    return None


def _clock(scan: Scan, first: int, last: int) -> tuple[int, int]:
    """Take a time of day beside a date along: "2024-06-04 10:15:42", "16:32, August 31, 2020", "4:32PM"."""
    low = scan.low
    j = last + 1 if scan.word(last) in (",", "at", "t") else last
    if scan.word(j).isdecimal() and scan.word(j + 1) == ":" and scan.touch(j + 1) and scan.word(j + 2).isdecimal():
        last = j + 3
        if scan.word(last) == ":" and scan.touch(last) and scan.word(last + 1).isdecimal():
            last += 2
        if scan.word(last) in ("am", "pm", "a.m.", "p.m.", "z"):
            last += 1
        if scan.word(last) in ("gmt", "utc", "cst", "bst"):
            last += 1
    j = first - 1 if scan.word(first - 1) == "," else first
    if (
        j - 3 >= scan.pos
        and low[j - 1].isdecimal()
        and low[j - 2] == ":"
        and low[j - 3].isdecimal()
        and scan.touch(j - 1)
    ):
        first = j - 3
        if first - 2 >= scan.pos and low[first - 1] == ":" and low[first - 2].isdecimal() and scan.touch(first):
            first -= 2
    return first, last


def _chinese(scan: Scan, i: int, year: int) -> TimeExpr:
    """2018年, 2018年3月, 2018年3月15日"""
    month, day = scan.word(i + 2), scan.word(i + 4)
    if month.isdecimal() and scan.word(i + 3) == "\u6708" and scan.touch(i + 2) and 1 <= int(month) <= 12:
        if (
            day.isdecimal()
            and scan.word(i + 5) == "\u65e5"
            and scan.touch(i + 4)
            and 1 <= int(day) <= monthrange(year, int(month))[1]
        ):
            return dated(scan, i, i + 6, year, f"-{int(month):02d}-{int(day):02d}", [(i, i + 6, "date", None, None)])
        return dated(scan, i, i + 4, year, f"-{int(month):02d}", [(i, i + 4, "date", None, None)])
    return dated(scan, i, i + 2, year, "", [(i, i + 2, "date", None, None)])


def _chinese_part(scan: Scan, i: int) -> TimeExpr | None:
    before = scan.word(i - 1)
    if (
        scan.low[i] == "\u6708"
        and before.isdecimal()
        and scan.touch(i)
        and i - 1 >= scan.pos
        and 1 <= int(before) <= 12
    ):
        return dated(scan, i - 1, i + 1, None, f"-{int(before):02d}", [(i - 1, i + 1, "date", None, None)])
    return None


def _is_year(scan: Scan, i: int, year: int) -> bool:
    """A year and no count, name, file name or number of a document."""
    toks, n = scan.toks, scan.n
    before, after = scan.word(i - 1), scan.word(i + 1)
    named = before in _NAME_BEFORE and scan.same(i - 1, i) and not scan.parted(i)
    if before in _MONEY_BEFORE or named or scan.counts(i):
        return False
    if before in COPYRIGHT or (before in _EVENTS and toks[i - 1][:1].isupper()):
        return False
    if before == ")" and scan.word(i - 3) == "(" and scan.word(i - 2) == "c":
        return False
    touches_before, touches_after = scan.touch(i), scan.touch(i + 1)
    if touches_before and (before in "_=#&@" or (before[-1].isalpha() and before not in ("fy", "end", "q", "h"))):
        return False
    if touches_after and after[0].isalpha() and after not in ("s", "'s", "q", "h", "e", "p", "r", "f"):
        return False
    if touches_after and after in "_=#&@":
        return False
    if touches_after and after == "." and scan.touch(i + 2) and scan.word(i + 2)[:1].isalpha():
        return False
    # res-2018, tech-market-2018.jpg, GB/T-2018; but mid-2018, end-2017, year-end-2017
    if touches_before and before in DASHES and scan.touch(i - 1) and scan.word(i - 2) not in _HYPHENATED:
        return False
    if touches_before and before == "/" and scan.touch(i - 1):
        return False
    if (
        touches_after
        and after in DASHES
        and scan.touch(i + 2)
        and scan.word(i + 2)[:1].isalpha()
        and scan.word(i + 2) not in ("based", "end", "level", "to", "and")
    ):
        return False
    if before in (",", ".") and touches_before:
        return False
    if touches_after and after == "s":
        return True
    follower = toks[i + 1] if i + 1 < n and scan.same(i, i + 1) else ""
    if (
        follower[:1].isupper()
        and before in ("the", "'s", "a")
        and not follower.isupper()
        and after not in MONTHS
        and after not in ("census", "survey")
        and not _titled(scan, i)
    ):
        # "the 2009 G-20 summit", "the 2022 Winter Olympics"
        return False
    if before[-1:].isdecimal() and not (before in YEARS or scan.word(i - 2) in MONTHS or scan.parted(i)):
        return False
    if (before in _YEAR_STRONG or (before in ("for", "of") and year >= 1950)) and scan.same(i - 1, i):
        # "in 2000 villages" counts, "in 2018 exports rose" does not.
        return not (
            year in (1800, 1900, 2000)
            and follower[:1].islower()
            and after.endswith("s")
            and after not in _PLURALS_NOT_COUNTED
        )
    if before == "with" and scan.word(i - 2) in _COMPARED and year >= 1900:
        # "fell by 4 percent compared with 2020 to 472,000"
        return not scan.counts(i)
    if before == "all" and scan.word(i - 2) in ("in", "of") and not follower[:1].isalpha():
        # "more than the 1.7 million of all 2023"
        return True
    if before in ("about", "around", "circa") and not scan.counts(i):
        lead = scan.word(i - 2)
        # "peaked around 2000", "is to recover by about 2070", "covered 470 square kilometres around 1970"
        if lead in _HEDGED_YEAR or (lead[-1:] == "s" and lead not in _COUNTING and not follower[:1].isalnum()):
            return year >= 1900 or lead in _HEDGED_YEAR
    if before in _HEDGES and before != "over" and before != "than":
        return False
    if (
        before == "than"
        and scan.word(i - 2) in ("more", "less", "fewer", "rather")
        and (year < 1950 or (follower[:1].islower() and after.endswith("s")))
    ):
        return False
    if year < 1900 and before not in MONTHS:
        return False
    if (
        follower[:1].islower()
        and after.endswith("s")
        and after not in _PLURALS_NOT_COUNTED
        and before not in ("the", "'s")
        and len(after) > 3
    ):
        # "2014 contracts were signed"; "the 2022 figures" is a year.
        return after in _NOT_COUNTED
    return True


def _titled(scan: Scan, i: int) -> bool:
    """Whether a year stands in a title with capitals throughout, which tell nothing of the next word."""
    sent = scan.doc.sents[scan.doc.sent_of[i]]
    words_ = [w for w in scan.toks[sent.first : min(sent.last, sent.first + 40)] if w[0].isalpha() and len(w) > 3]
    return (
        len(words_) >= 4
        and scan.toks[sent.last - 1] not in ".?!:"
        and 5 * sum(w[0].isupper() for w in words_) >= 4 * len(words_)
    )


def _is_name(scan: Scan, i: int) -> bool:
    """ "By Yang Jun in Guiyang", "Theresa May said": a short form of a month that is a name."""
    toks = scan.toks
    if i < 1 or not scan.same(i - 1, i) or not (toks[i - 1][0].isupper() and toks[i - 1][1:].islower()):
        return False
    if scan.word(i - 1) in MONTHS or scan.word(i + 1) == "." or scan.word(i + 1).isdecimal():
        return False
    age = scan.word(i + 2)
    aged = scan.word(i + 1) == "," and age.isdecimal() and len(age) == 2 and scan.word(i + 3) == ","
    return scan.word(i - 2) == "by" or scan.word(i - 2) in SAID or scan.word(i + 1) in SAID or aged  # "Yang Jun, 42,"


_BEHIND_YEAR = frozenset(
    """a according against alone an and as at but by compared from had has have he in is it its of on only or our over
    than that the their there they to was we were when where which while who with""".split()
)


def _part_of_month(scan: Scan, i: int, year: int | None, month: int) -> list[int]:
    """The first and the last day of a week or half of a month, none for what is neither."""
    which, what = scan.word(i), scan.word(i + 1)
    length = monthrange(year or 2001, month)[1]
    if what == "week" and which in ("first", "last"):
        return [1, 7] if which == "first" else [length - 6, length]
    if what == "half" and which in ("first", "second"):
        return [1, 15] if which == "first" else [16, length]
    return []


def month_at(scan: Scan, i: int) -> TimeExpr | None:
    """The day or month named at token i, with its year."""
    low, toks = scan.low, scan.toks
    word = low[i]
    if (
        word in ("may", "march", "mar", "dec", "sep", "jan", "jun", "jul", "nov", "oct", "feb", "apr", "aug")
        and not toks[i][0].isupper()
    ):
        return None
    if len(word) == 3 and _is_name(scan, i):
        return None
    if word == "march" and i and toks[i - 1] == "Long":
        return None  # the rockets "Long March 5B", and what they are named after
    month = MONTHS[word]
    first, j = i, i + 1
    if scan.word(j) == "." and len(word) <= 4 and scan.touch(j) and word not in ("may", "june", "july"):
        j += 1
    before = scan.word(i - 1)
    dashed = _dashed_day(scan, i, j)
    day: int | None = None
    ledger_first = i
    begin = _days_before(scan, i)
    counted = days_counted(scan, i) if before == "of" else None
    if begin:
        day, first = int(before), i - 3
    elif counted is not None:
        first, begin, day = counted
        begin %= day
    elif (
        before.isdecimal()
        and len(before) <= 2
        and i - 1 >= scan.pos
        and 1 <= int(before) <= 31
        and scan.same(i - 1, i)
        and (not scan.touch(i - 1) or scan.word(i - 2) in ("(", "[", ",", "|"))
    ):
        day, first = int(before), i - 1
    elif dashed or (before in SUFFIXES and scan.word(i - 2).isdecimal() and scan.touch(i - 1)):
        day, first = int(low[i - 2]), i - 2
    if first < scan.pos or (day is not None and not 1 <= day <= 31):
        day, first = None, i
    ledger_first = first
    if day is None:
        d = scan.word(j)
        if (
            d.isdecimal()
            and len(d) <= 2
            and 1 <= int(d) <= 31
            and scan.same(i, j)
            and not scan.counts(j)
            and not (scan.word(j + 1) == "." and scan.touch(j + 1) and scan.word(j + 2).isdecimal())
        ):
            day = int(d)
            j += 1
            if scan.word(j) in SUFFIXES and scan.touch(j):
                j += 1
        elif word in ("may", "march") and not _month_place(scan, i, j):
            return None
    elif word in ("may", "march") and not toks[i][0].isupper():
        return None
    last = j
    year: int | None = None
    y = (
        j + 1
        if (scan.word(j) in (",", "of") and day is not None)
        or dashed
        # "in March, 2020", but "in March, 2020 flats were sold"
        or (
            scan.word(j) == ","
            and scan.word(j + 1) in YEARS
            and ((behind := scan.word(j + 2)) in _BEHIND_YEAR or not behind[:1].isalnum())
        )
        else j
    )
    if scan.word(y) in YEARS and scan.same(i, y) and not scan.counts(y):
        year = YEARS[low[y]]
        last = y + 1
        if day is None and _two_years(scan, y):
            # "July-March 2021-22"
            year += month < (fiscal_month(scan) or 7)
            last = y + 3
    if day is not None and day > 28 and day > monthrange(year or 2000, month)[1]:
        day, last, j = None, i + 1, i + 1
        year = None
    ledger: Ledger = []
    template = _TWO_DIGITS[month]
    if day is not None:
        template += _TWO_DIGITS[day]
        sep = scan.word(last)
        # July 10-16; Oct 1 to 7
        d2 = scan.word(last + 1)
        if begin:
            # "from 21 to 26 July", "21-26 July 2022"
            template = f"-{month:02d}-{begin:02d}/-{month:02d}-{day:02d}"
            ledger = [(first, last, "date", None, None)]
            if counted is None and scan.low[i - 2] not in DASHES:
                ledger = [(first, first + 1, "date", None, None), (i - 1, last, "date", None, None)]
        elif (
            year is None
            and sep
            and (sep in DASHES or sep in RANGE_WORDS or sep == "and")
            and d2.isdecimal()
            and len(d2) <= 2
            and day < int(d2) <= 31
            and scan.same(i, last + 1)
        ):
            follow = scan.word(last + 2)
            if (
                not scan.counts(last + 1)
                and (
                    sep != "and"
                    or not follow[:1].isalpha()
                    or follow in _PREPOSITIONS
                    or scan.word(first - 1) == "between"
                )
                and follow not in MONTHS
            ) and int(d2) <= monthrange(2000, month)[1]:
                template += f"/-{month:02d}-{int(d2):02d}"
                if sep in DASHES:
                    last += 2
                    ledger.append((ledger_first, last, "date", None, None))
                else:
                    ledger.append((ledger_first, last, "date", None, None))
                    ledger.append((last + 1, last + 2, "date", None, None))
                    last += 2
                y = last + 1 if scan.word(last) == "," else last
                if scan.word(y) in YEARS and scan.same(i, y):
                    year = YEARS[low[y]]
                    a, _b, *_ = ledger[0]
                    if len(ledger) == 1:
                        ledger = [(a, y + 1, "date", None, None)]
                    else:
                        ledger[1] = (ledger[1][0], y + 1, "date", None, None)
                    last = y + 1
        if not ledger:
            first, last = _clock(scan, first, last)
            ledger.append((first, last, "date", None, None))
    elif year is not None:
        ledger.append((first, last, "date", None, None))
    if day is None and scan.word(last) in _OWNING and (days := _part_of_month(scan, last + 1, year, month)):
        # "April's first week"
        template = f"{template}-{days[0]:02d}/{template}-{days[1]:02d}"
        ledger, last = [(first, last + 3, "date", None, None)], last + 3
    if (
        day is None
        and month % 3 == 0
        and scan.word(last) == "quarter"
        and (before := scan.word(first - 1)) not in DASHES
        and before != "to"
    ):
        # "the June quarter", "the June 2021 quarter"
        last += 1
        template = f"-Q{month // 3}"
    if day is None and scan.word(last) == "year" and scan.word(first - 1) in ("the", "a"):
        # "in the March 2024 year", "in the May year": the twelve months up to it
        over = scan.today is not None and build(scan.today.year, template) < scan.today.isoformat()[:7]
        if year is None and scan.today is not None:
            year = scan.today.year - (not over)
        if year is not None:
            t = TimeExpr(first, last + 1, months_from(year * 12 + month - 12, 12), "date", ledger)
            t.explicit = True
            return t
    t = dated(scan, first, last, year, template, ledger)
    if template[:2] == "-Q":
        t.grain = "named"
    if year is None:
        year_behind(scan, t)
    lead = scan.word(first - 1)
    stock = lead == "at" or (lead in ("at", "of", "on") and scan.word(first - 2) == "as")
    if template == "-12-31" and (stock or (lead in ("on", "by") and t.year is not None)):
        t.edge = 1  # "as of December 31" is at the end of the year
    elif stock and day is not None and template[:1] == "-" and len(template) == 6:
        t.edge = day == monthrange(t.year or 2001, month)[1]
    return t


def _days_before(scan: Scan, i: int) -> int:
    """The first day of "21-26 (July)", "from 21 to 26 (July)", "between 21 and 26 (July)"; 0 where there is none."""
    first, sep, last = scan.word(i - 3), scan.word(i - 2), scan.word(i - 1)
    if not (first.isdecimal() and last.isdecimal() and len(first) <= 2 and len(last) <= 2):
        return 0
    begin, end = int(first), int(last)
    if not 1 <= begin < end <= 31 or i - 3 < scan.pos or not scan.same(i - 3, i):
        return 0
    lead = scan.word(i - 4) if scan.same(i - 4, i) else ""
    if sep in DASHES:
        told = scan.touch(i - 1) and scan.touch(i - 2) and not scan.touch(i - 3)
    elif sep == "and":
        told = lead == "between" or (lead == "on" and end == begin + 1)
    else:
        told = sep in RANGE_WORDS and lead in ("from", "(", "period", "the")
    return begin if told else 0


def days_counted(scan: Scan, i: int) -> tuple[int, int, int] | None:
    """The first token, the first and the last day of "the 1st to the 20th (of February)", "the fifth (of this month)":
    i is the token behind "of"."""
    end, first = _ordinal(scan, i - 2)
    if not 1 <= end <= 31 or first < scan.pos or not scan.same(first, i):
        return None
    k = first - 2 if scan.word(first - 1) == "the" else first - 1
    if scan.word(k) in RANGE_WORDS or scan.word(k) in DASHES or scan.word(k) == "and":
        begin, at = _ordinal(scan, k - 1)
        lead = scan.word(at - 2) if scan.word(at - 1) == "the" else scan.word(at - 1)
        if 1 <= begin < end and at >= scan.pos and scan.same(at, i) and (lead == "between" or scan.word(k) != "and"):
            return at, begin, end
    told = scan.low[first].isdecimal() or (scan.word(first - 1) == "the" and scan.word(first - 2) in _ON_DAY)
    return (first, end, end) if told else None


def _ordinal(scan: Scan, k: int) -> tuple[int, int]:
    """The number of an ordinal that ends at a token, "20th", "twentieth", "twenty-first", and its first token."""
    w = scan.word(k)
    if w in SUFFIXES and scan.touch(k) and scan.word(k - 1).isdecimal() and len(scan.low[k - 1]) < 3:
        return int(scan.low[k - 1]), k - 1
    number = TENS_ORDINALS.get(w, 0)
    if number < 10 and scan.word(k - 1) in DASHES and (tens := CARDINALS.get(scan.word(k - 2), 0)) in (20, 30):
        return tens + number, k - 2
    return number, k


def _dashed_day(scan: Scan, i: int, j: int) -> bool:
    """Whether the month i stands between a day and a year, with dashes that touch: "12-Jun-2023"."""
    day = scan.word(i - 2)
    return (
        scan.word(i - 1) in DASHES
        and scan.word(j) == scan.word(i - 1)
        and scan.word(j + 1) in YEARS
        and day.isdecimal()
        and len(day) <= 2
        and all(map(scan.touch, (i - 1, i, j, j + 1)))
    )


def _month_place(scan: Scan, i: int, j: int) -> bool:
    """Whether "May" or "March" with no day is the month."""
    if scan.word(j) in YEARS:
        return True
    before = scan.word(i - 1)
    after = scan.word(j)
    if before == "the" and after in ("quarter", "year"):
        return scan.toks[i][0].isupper()  # "in the March quarter"
    if not scan.same(i - 1, i) and (after in _MONTHLY or after in ("brought", "saw", "was")):
        return True  # "May trade rose 2.9 percent"
    if (after in _OF_MONTH or after in _MOVES) and before in ("the", "revised") and scan.toks[i][0].isupper():
        return True  # "below the May rate", "the revised March figure"
    if before in ("'s", "its", "their") and (after in _MONTHLY or after in _OF_MONTH) and scan.toks[i][0].isupper():
        return True  # "Peru's May exports", "its March output"
    if before in ("after", "following") and after == "'s" and scan.toks[i][0].isupper():
        return True  # "the best rate after March's 12 percent"
    if before in ("\u2013", "\u2014") and scan.touch(i - 1) and scan.word(i - 2) in MONTHS:
        return scan.toks[i][0].isupper()  # "In January–May, mills made"
    if before in ("to", "through") and scan.word(i - 2) in ("months", "year", "quarter", "half") and after != "day":
        return scan.toks[i][0].isupper()  # "Exports in the three months to May totalled"
    if before == "on" and scan.word(i - 2) in ("up", "down", "percent", "%") and scan.toks[i][0].isupper():
        return True  # "1.4 percent down on May"
    if after == "alone" and scan.toks[i][0].isupper():
        return True  # "although March alone brought 9 percent less"
    if before in ("as", "because", "while") and after in (",", "had", "is", "saw", "was"):
        return True  # "as March, the last month of the financial year, had fetched"
    return (before in _BEFORE_MONTH or after in ("to", "-", "\u2013", "through", "this", "last")) and not (
        before == "to"
        and scan.word(i - 2) not in MONTHS
        and after not in (",", ".", ";", ":", "this", "last", ")", "of")
    )


def _short_again(scan: Scan, j: int) -> int:
    """The token behind a bracket that tells a quarter or half again, "(Q1)", "(H1)"; 0 where there is none."""
    if scan.word(j + 1) not in ("q", "h") or scan.word(j + 3) != ")" or not scan.same(j, j + 3):
        return 0
    return j + 4 if scan.word(j + 2) in _FIRST_FOUR and scan.touch(j + 2) else 0


def _two_years(scan: Scan, i: int) -> bool:
    """ "2021-22": the year at token i and the two digits of the next one."""
    return (
        scan.word(i + 1) in ("-", "/", "\u2013")
        and scan.word(i + 2) == f"{(YEARS[scan.low[i]] + 1) % 100:02d}"
        and scan.touch(i + 1)
        and scan.touch(i + 2)
    )


def year_behind(scan: Scan, t: TimeExpr) -> None:
    """The year behind a part of it: "of 2018", "2018", "this year", "of last year", "of the same year"."""
    low = scan.low
    j = t.last
    w = scan.word(j)
    if not scan.same(t.last - 1, j):
        return
    if w == "(" and (behind := _short_again(scan, j)):
        # "in the first quarter (Q1) of 2021"
        t.ledger.append((j + 1, behind - 1, "date", None, None))
        t.last = j = behind
        w = scan.word(j)
    if w == "(" and scan.word(j + 4) == ")" and scan.word(j + 1) in YEARS and _two_years(scan, j + 1):
        # "in July-March (2021-22)"
        t.ledger.append((j + 1, j + 4, "date", None, None))
        fiscal_part(scan, t, YEARS[low[j + 1]], j + 5)
        return
    k = j + 1 if w in ("of", "in", ",") else j
    if fiscal_tail(scan, t, k):
        return
    w = scan.word(k)
    # "the level of Q4, 2019", "in the first quarter, 2019"
    quarter = scan.word(j) == "," and (t.template or "")[:2] == "-Q" and scan.same(j, k) and scan.word(k + 1) != ","
    if w in YEARS and (low[j] != "," or quarter) and not scan.counts(k):
        if scan.word(k + 1) in ("-", "/") and scan.touch(k + 1):
            two = scan.word(k + 2)
            pair = two in (f"{(YEARS[w] + 1) % 100:02d}", str(YEARS[w] + 1))
            if fiscal_month(scan) > 1 and pair and scan.touch(k + 2):
                t.ledger.append((k, k + 3, "date", None, None))
                fiscal_part(scan, t, YEARS[w], k + 3)
            return
        t.year = YEARS[w]
        t.iso = build_valid(t.year, t.template or "")
        t.rel = None
        t.explicit = True
        t.last = k + 1
        if (
            t.ledger
            and low[j] == "of"
            and t.ledger[-1][1] == j
            and t.template
            and ("Q" in t.template or t.template in ("-01/-06", "-07/-12"))
            and low[j - 1] != "months"
        ) or (t.ledger and j == k and t.ledger[-1][1] == j):
            t.ledger[-1] = (t.ledger[-1][0], k + 1, "date", None, None)
        else:
            t.ledger.append((k, k + 1, "date", None, None))
        return
    if scan.word(j) == ",":
        return
    if w in ("the", "that"):
        nxt = scan.word(k + 1)
        if nxt == "year" and scan.word(k + 2) in ("before", "earlier"):
            t.last = k + 3
            t.rel = "part_prev"  # "the first half of the year before"
            return
        if nxt == "year":
            t.last = k + 2
            t.rel = "part_the_year"
            return
        if nxt in ("same", "previous", "preceding", "current", "following", "next") and scan.word(k + 2) == "year":
            t.last = k + 3
            t.rel = {"same": "part_the_year", "current": "part", "following": "part_next", "next": "part_next"}.get(
                nxt, "part_prev"
            )
            if nxt == "current" and scan.today:
                set_year(t, scan.today.year)
            return
        return
    if w in ("this", "last", "next") and scan.word(k + 1) == "year":
        t.last = k + 2
        if scan.today:
            set_year(t, scan.today.year + {"this": 0, "last": -1, "next": 1}[w])
        else:
            t.rel = "unknown"
        return


def _old_year(scan: Scan, i: int) -> TimeExpr | None:
    """ "was destroyed by a quake in 1703 that killed 5,000": a year before those of statistics."""
    low = scan.low
    if scan.word(i - 1) != "in" or scan.word(i - 2) in _ENDING or scan.counts(i) or scan.touch(i):
        return None
    after = scan.toks[i + 1] if i + 1 < scan.n else "."
    if (after[0].islower() and low[i + 1] not in _GOES_ON) or after[0] in DASHES or after == "/":
        return None
    t = dated(scan, i, i + 1, int(low[i]), "", [(i, i + 1, "date", None, None)])
    if scan.word(i - 2)[-2:] == "ed" or scan.word(i - 2) == "built":
        t.role = "aside"  # "The tower, built in 1056 and 67 meters high"
    return t


HANDLERS = {
    **dict.fromkeys(OLD_YEARS, _old_year),
    **dict.fromkeys(YEARS, _year),
    **dict.fromkeys(DECADES, _decade),
    **dict.fromkeys(SPELT_DECADES, _spelt_decade),
    **dict.fromkeys(MONTHS, month_at),
    **dict.fromkeys(("\u5e74", "\u6708"), _chinese_part),
}
