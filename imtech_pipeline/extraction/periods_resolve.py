"""The period of each time expression, from what the text before it tells, and what the expression is for.

A year told once holds for the months behind it; a day beside a verb of saying dates the telling and no figure.
"""

from __future__ import annotations

from datetime import date, timedelta

from .iso_periods import bounds, build_valid, just_passed, months_away, months_from, months_in, part_period, shift
from .lexicon import BEGINS_TEXT, TIME_WORDS, words
from .periods_fiscal import fiscal_month
from .periods_scan import AUXILIARIES, COMPARING, ENDS_IT, FORWARD, SAID, SEASONS, Scan, TimeExpr, begins_month

# Verbs and nouns of telling: a day beside them dates the telling and not the figure.
_BEHIND_DATELINE = (["-"], ["--"], ["\u2013"], ["\u2014"], ["("])
_OUT = frozenset(("issued", "published", "released"))
_SAY = words("telling", TIME_WORDS)
_PUBLISHES = SAID | words("publishing", TIME_WORDS)
# "on September 18, the seventh meeting in a row without a change"
_OCCASIONS = frozenset(("conference", "meeting"))
_PAST = words("past_verb", TIME_WORDS)
_FORESEEN = words("foreseen", TIME_WORDS)
_TOLD = frozenset(("gave", "given", "made", "put", "saw", "set"))
_TELLER = frozenset(("had", "he", "it", "she", "they"))
_FORECAST = words("forecast", TIME_WORDS)
_OUTLOOKS = _FORECAST | words("goal", TIME_WORDS) | {"guidance", "outlook"}
_SEEING = words("expects", TIME_WORDS) | frozenset(("see", "sees", "plans", "targets", "aims"))
_SEES = frozenset(("expect", "expects", "foresees", "forecasts", "predicts", "sees"))
# "a million less than in May", "sees exports surge in the first half"
_OF_PAST = frozenset(("than", "sees"))
_WAS = frozenset(("was", "were", "had", "stood", "reached", "numbered", "totaled", "totalled"))
_OPENS_CLOSES = frozenset(("begins", "closes", "ends", "opens", "runs", "starts"))
_DUE = frozenset(("due", "likely", "more", "ready", "scheduled", "set", "slated"))
_ENDING = frozenset(("ended", "ending", "to"))
_INTO = frozenset(("at", "in", "of", "on"))
_AMOUNT = frozenset(("amount", "amounts"))
_FOUNDED = words("founded", TIME_WORDS) | {"began", "started"}
_REPORTED = frozenset("reported posted recorded booked unveiled announced published".split())
_RESULTS = frozenset("profit profits loss losses earnings revenue revenues sales results turnover income".split())
_IN_PROSPECT = frozenset(("chance", "chances", "likelihood", "odds", "probability", "prospect", "would"))
_MAY = frozenset(("could", "may", "might", "must", "need", "needs"))
_DASHES_BEHIND = frozenset(("-", "--", "\u2013", "\u2014"))
_ENDS_TELLING = frozenset(".!?\u3002:\"\u201d'")


_FISCAL_TOLD = frozenset(("fiscal", "financial", "fy"))
_COUNTED_SO = words("fiscal_quarters", TIME_WORDS)
_SOON = 120
_STARTING = frozenset(("beginning", "starting"))
_DASHED = frozenset(("-", "--", "\u2013", "\u2014"))
_CHANGES_THEN = frozenset("begins closes doubles drops expires falls goes increases opens rises starts takes".split())


def resolve(scan: Scan, found: list[TimeExpr]) -> None:
    """Date the expressions that lean on the text before them, in its order, and set their roles."""
    low, today, sents = scan.low, scan.today, scan.doc.sents
    context: int | None = None  # the year last told
    context_sent = -1
    context_full = False
    since: str | None = None
    since_sent = -9
    caption: dict[int, bool] = {}
    last_period: str | None = None
    last_named: str | None = None
    before: TimeExpr | None = None
    for t in found:
        lead = scan.word(t.first - 1)
        k = t.first - 1
        if lead in ("the", "about", "around", "roughly"):
            k -= 1
            lead = scan.word(k)
        future = (
            (
                looks_ahead(scan, t)
                or _may(scan, t)
                or _is_to(scan, t)
                or _asked_to(scan, t)
                or "due" in low[max(0, t.first - 8) : t.first]
            )
            and (scan.word(k - 1) == "due" or not _done(scan, k))
            if lead in ("by", "until", "before")
            else t.rel == "part" and (_will(scan, t) or _beside_future(scan, t, before))
        )
        if (
            future
            and lead == ","
            and t.first - sents[t.sent].first <= 6
            and low[t.last : t.last + 1] in _BEHIND_DATELINE
        ):
            future = False  # "TOLEDO, Aug. 30 -- Owners may now use 12 parks": it has been written
        if future and today and t.rel == "part" and just_passed(t.template or "", today):
            future = not _told_as_past(scan, t)
        if t.rel == "part" and lead == "on" and not future and today and not _told_as_past(scan, t):
            # "face some risk in the elections on 29 October", in August: a day of ten months ago would have its year
            told = build_valid(today.year, t.template or "")
            days = 0 if told is None else (bounds(told)[0] - today).days
            settled = abs(days) > 30 and _rises_then(low, t.first, sents[t.sent].first)
            future = settled or 0 < days < _SOON
        previous, before = before, t
        t.future = future
        para = sents[t.sent].para
        near = context_sent >= 0 and sents[context_sent].para == para
        rel = t.rel
        if rel == "part":
            t.iso = part_period(
                t.template or "",
                today,
                context if near or today is None else None,
                context_sent == t.sent,
                context_full,
                future,
            )
            t.iso = year_before(t.iso, low[t.first - 1], today)
            if low[t.first - 1] == "this" and today and len(t.template or "") == 3 and t.year is None:
                t.iso = build_valid(today.year, t.template or "")  # "lifted a ban this February, is to take"
            if low[t.last : t.last + 2] == ["so", "far"] and today and t.iso == today.isoformat()[:7]:
                t.iso, t.rel = f"{t.iso}-01/{today.isoformat()}", "span"  # "in July so far"
        elif rel in ("part_the_year", "the_year", "whole_year"):
            year = context
            named = context_full and context_sent == t.sent
            if rel == "whole_year" and today and not named and not (near and context_full and context != today.year):
                ahead = looks_ahead(scan, t)
                year = today.year if (ahead or context is None or context == today.year) else context
                if year == today.year and not ahead and today.month < 10 and _results(scan, t):
                    year -= 1
            if rel != "whole_year" and today and (context is None or looks_ahead(scan, t)):
                # "By the end of the year, there were 312,000" is told in the year after.
                year = today.year - (t.edge == 1 and today.month < 10 and not looks_ahead(scan, t) and _was(scan, t))
            if (
                rel == "the_year"
                and today
                and year == today.year
                and t.edge == 1
                and today.month < 10
                and not looks_ahead(scan, t)
                and _told_as_past(scan, t)
            ):
                year -= 1  # "employed 172,000 people at the end of the year"
            if year is not None:
                t.iso = build_valid(year, t.template or "")
                if rel == "part_the_year" and today and t.iso and bounds(t.iso)[0] > today and not looks_ahead(scan, t):
                    # "oil output, which surged in the first half of the year", behind forecasts
                    t.iso = part_period(t.template or "", today, None, False, False, False)
        elif rel in ("part_prev", "part_next") and (context is not None or today is not None):
            year = context if context is not None else today.year if today is not None else 0
            t.iso = build_valid(year + (-1 if rel == "part_prev" else 1), t.template or "")
        elif rel == "next_the_year" and context is not None:
            t.iso = str(context + 1)
        elif rel == "then" or (rel == "by_then" and last_named and today and bounds(last_named)[1] > today):
            t.iso = last_named
        elif rel == "that_year":
            year = int(bounds(last_named)[1].year) if last_named is not None else context
            t.iso = str(year) if year is not None else None
        elif rel == "later" and last_named is not None and today and (t.year or t.months):
            told = last_named.split("/")[-1]
            later = shift(told, t.year) if t.year else months_away(told, t.months)
            # What is to come is told from what is to come: "5 percent in 2030 and 4 percent a year later"
            # Also "rises to 5 percent on July 1 and to 8 percent a year later"
            follows = bounds(told)[0] > today or (
                later is not None and bounds(later)[0] <= max(today, bounds(told)[1]) + timedelta(days=1)
            )
            t.iso = later if follows else None
        elif rel == "the_period":
            t.iso = last_period
        elif rel == "first_years" and since is not None and t.year and (t.year > 1 or t.sent - since_sent <= 2):
            begin = int(since[:4])
            t.iso = f"{begin}/{begin + t.year - 1}" if t.year > 1 else str(begin)
        if (
            lead == "on"
            and k > sents[t.sent].first
            and today is not None
            and rel in (None, "part")
            and t.template is not None
            and len(t.template) == 6
            and t.iso is not None
            and not t.edge
            and 0 <= (today - bounds(t.iso)[0]).days < 7
        ):
            t.rel = "weekday"  # "on July 5" tells the day as "on Wednesday" does
        if t.edge and t.iso is not None and not begins_month(t, lead):
            t.iso = (bounds(t.iso)[1] if t.edge == 1 else bounds(t.iso)[0]).isoformat()
        if (
            lead == "since"
            or (lead in ("last", "this") and low[k - 1] == "since")
            or _since_front(scan, t)
            or _since_clause(scan, k, sents[t.sent].first)
            or (lead == "from" and low[k - 1 : k] in (["starting"], ["beginning"], ["counted"], ["counting"]))
            # "Starting in 2019, the herd began to grow"
            or (lead == "in" and k - 1 == sents[t.sent].first and low[k - 1] in _STARTING and t.ends_before(today))
        ):
            t.role = "since"
            since, since_sent = t.iso or since, t.sent
        elif t.role == "time":
            if para not in caption:
                caption[para] = _is_caption(scan, t.sent)
            if caption[para]:
                t.role = "caption"
            elif t.iso is not None and len(t.iso) == 10 and t.first == sents[t.sent].first and _leads_in(low, t.last):
                t.role = "announced"  # "Oct 16 - Netflix gained 7 million subscribers in the third quarter"
            elif _announces(scan, t, k, lead):
                t.role = "announced"
        if (
            previous is not None
            and previous.role == "time"
            and previous.last == t.first - 1
            and lead in ("between", "from")
            and rel == "part"
            and t.template is not None
            and "/" in t.template
            and len(previous.iso or "") == 4
        ):
            # "4.03 million this year between January and June"
            previous.role, t.iso = "aside", build_valid(int((previous.iso or "")[:4]), t.template)
            t.rel, t.explicit = None, True
        if rel is None and t.iso is not None and not _FOUNDED.isdisjoint(low[max(sents[t.sent].first, k - 12) : k + 1]):
            since, since_sent = t.iso, t.sent  # "She started with two desks in 2004. In her first year"
        if (
            t.iso is not None
            and t.role in ("time", "since")
            and rel not in ("now", "weekday")
            and scan.word(t.first) != "within"
            and low[t.last : t.last + 1] != ["prices"]  # "2,300 yuan a year in 2010 prices. Eight years later"
        ):
            last_named = t.iso
        if (
            t.iso is not None
            and t.role == "time"
            and rel not in ("now", "weekday", "plan", "days_ago")
            and ("/" in t.iso or lead not in COMPARING)
            and scan.word(t.last) not in ("level", "levels")
        ):
            last_period = t.iso
            # Not "The icebreaker, built in 1992, is expected"
            if not future and not (lead == "in" and low[k - 1] in _FOUNDED and low[k - 2] == ","):
                context = int(bounds(t.iso)[1].year)
                context_sent = t.sent
                context_full = len(t.iso) == 4


def told_quarters(scan: Scan, found: list[TimeExpr]) -> None:
    """Date the quarters of a fiscal year by the one that is told: "First-quarter profit for the three months ended
    June 30"."""
    quarters = [t for t in found if t.rel == "part" and (t.template or "")[1:2] == "Q"]
    if not quarters:
        return
    first = quarters[0]
    for t in found:
        if (
            t.iso is not None
            and first.sent <= t.sent <= first.sent + 4
            and t.template is None
            and "ended" in scan.low[t.first : t.last]
            and months_in(t.iso) == 3
        ):
            begin = bounds(t.iso)[0]
            nth = int((first.template or "")[2])
            if begin.day != 1 or begin.month == 3 * nth - 2:
                return
            for q in quarters:
                start = 12 * begin.year + begin.month - 1 + 3 * (int((q.template or "")[2]) - nth)
                q.iso, q.template, q.rel, q.explicit = months_from(start, 3), None, None, True
            return


def fiscal_quarters(scan: Scan, found: list[TimeExpr]) -> None:
    """Date "the second quarter" in a text that tells "the third quarter of 2017-18", or of a country whose quarters are
    those of its fiscal year: the last one that was over."""
    today, quarters = scan.today, [t for t in found if t.rel == "part" and (t.template or "")[1:2] == "Q"]
    if not quarters or today is None:
        return
    if not scan.fiscal_quarters and (
        not scan.doc.tells(_FISCAL_TOLD, 0, scan.n) or not scan.doc.tells(_COUNTED_SO, 0, scan.n)
    ):
        return
    month = fiscal_month(scan) or 10
    if month < 2 or month % 3 != 1:
        return
    for t in quarters:
        if t.grain == "named" or t.year is not None or t.future:
            continue
        first = month - 1 + 3 * (int((t.template or "")[2]) - 1)
        begin = 12 * today.year + first
        while begin + 3 > 12 * today.year + today.month:
            begin -= 12
        begin += 12 if begin + 15 <= 12 * today.year + today.month else 0
        edge = t.edge
        t.iso, t.template, t.rel, t.explicit = months_from(begin, 3), None, None, True
        if edge:
            t.iso = bounds(t.iso)[edge > 0].isoformat()


def told_halves(scan: Scan, found: list[TimeExpr]) -> None:
    """Date the halves of a year that does not begin in January: "Revenue for the 12 months to June 30 ... In the second
    half"."""
    year = next((t.iso for t in found if t.iso is not None and len(t.iso) == 15 and _is_book_year(scan, t)), None)
    if year is None and any(t.rel == "part" and t.template == "-01/-06" and t.sent < 3 for t in found[:8]):
        # "First-half earnings down" above "for the six months to December 31": the first half of its own year
        year = next((t.iso for t in found[:12] if t.sent < 6 and _is_book_half(scan, t)), None)
    if year is None:
        return
    begin = bounds(year)[0]
    for t in found:
        if t.rel == "part" and t.template in ("-01/-06", "-07/-12"):
            t.iso = months_from(12 * begin.year + begin.month - 1 + 6 * (t.template != "-01/-06"), 6)
            t.template, t.rel, t.explicit = None, None, True


def _is_book_half(scan: Scan, t: TimeExpr) -> bool:
    iso = t.iso or ""
    told = scan.low[t.first : t.last]
    ended = not _ENDING.isdisjoint(told) or "to" in told
    return len(iso) == 15 and ended and "months" in told and months_in(iso) == 6 and iso[5:7] != "01"


def _is_book_year(scan: Scan, t: TimeExpr) -> bool:
    iso = t.iso or ""
    ended = not _ENDING.isdisjoint(scan.low[t.first : t.last])
    return ended and months_in(iso) == 12 and iso[5:7] != "01" and "for" in scan.low[max(0, t.first - 3) : t.first]


def looks_ahead(scan: Scan, t: TimeExpr) -> bool:
    """Whether the sentence looks forward before the expression."""
    sent = scan.doc.sents[t.sent]
    begin, end = _semicolon(scan, t), min(t.last + 12, sent.last)
    behind = scan.low[t.last : end]
    if "had" in scan.low[t.last : min(t.last + 16, sent.last)] and FORWARD.isdisjoint(scan.low[begin : t.first]):
        return False  # "By the end of May 6.67 million mu, or 85 percent of the plan, had been planted"
    if "which" in behind:
        i = behind.index("which")
        if i and behind[i - 1] == ",":
            # "the average for the full year to 6 percent, which is above the target"
            end = t.last + i
    return not FORWARD.isdisjoint(scan.low[begin:end])


def _semicolon(scan: Scan, t: TimeExpr) -> int:
    """Where the sentence, or its part behind a semicolon, begins: "hopes for 14 million this year; in May it had 2"."""
    first = max(scan.doc.sents[t.sent].first, t.first - 50)
    return next((i + 1 for i in range(t.first - 1, first - 1, -1) if scan.low[i] == ";"), first)


def _results(scan: Scan, t: TimeExpr) -> bool:
    """ "has reported a full-year profit of 9 million euros", "posted full-year sales of": of a year that is over."""
    before = scan.low[max(scan.doc.sents[t.sent].first, t.first - 4) : t.first]
    behind = scan.low[t.last : t.last + 16]
    if scan.today and str(scan.today.year - 1) in behind:
        return False  # "up 6 percent on the 2020 figure"
    return not _REPORTED.isdisjoint(before) and not _RESULTS.isdisjoint(behind[:5])


def _may(scan: Scan, t: TimeExpr) -> bool:
    """ "could grow 500 times by June", "needs another 1,100 by the end of the year" """
    return not _MAY.isdisjoint(scan.low[max(scan.doc.sents[t.sent].first, t.first - 14) : t.first])


def _is_to(scan: Scan, t: TimeExpr) -> bool:
    """ "20,000 houses are to go up along the coast by December" """
    low = scan.low
    begin = max(scan.doc.sents[t.sent].first, t.first - 20)
    return any(low[i] in ("is", "are") and low[i + 1] == "to" for i in range(begin, t.first - 2))


def _rises_then(low: list[str], at: int, first: int) -> bool:
    """ "The tax rises to 5 percent on July 1", "a duty that goes up on May 3": settled and to come."""
    for i in range(at - 2, max(first, at - 9), -1):
        if low[i] in _CHANGES_THEN:
            return True
        if low[i][-2:] == "ed" or low[i] in _PAST or low[i] in (",", ";"):
            return False
    return False


def _leads_in(low: list[str], i: int) -> bool:
    """Whether a dash, or an agency and a dash, stands behind a date: "Oct 16 -", "Aug 9 (Reuters) --"."""
    if low[i : i + 1] == ["("] and low[i + 2 : i + 3] == [")"]:
        i += 3
    return low[i : i + 1] != [] and low[i] in _DASHED


def _plans_to(scan: Scan, t: TimeExpr) -> bool:
    """ "plans to sell 70 percent forward and to guarantee a price from October" """
    low, first = scan.low, scan.doc.sents[t.sent].first
    return any(low[i + 1] == "to" and low[i] in FORWARD for i in range(max(first, t.first - 28), t.first - 2))


def _asked_to(scan: Scan, t: TimeExpr) -> bool:
    """ "asked officials to complete the park by the end of October" """
    low, begin = scan.low, max(scan.doc.sents[t.sent].first, t.first - 20)
    return any(low[i] in _ASKS and "to" in low[i + 1 : min(i + 6, t.first)] for i in range(begin, t.first - 2))


def _was(scan: Scan, t: TimeExpr) -> bool:
    sent = scan.doc.sents[t.sent]
    if scan.word(t.first - 1) in ENDS_IT:
        return True
    return not _WAS.isdisjoint(scan.low[max(sent.first, t.first - 20) : min(t.last + 20, sent.last)])


def _since_front(scan: Scan, t: TimeExpr) -> bool:
    """ "Since the start of a special operation in March 2025, they have" """
    first = scan.doc.sents[t.sent].first
    between = scan.low[first + 1 : t.first] if t.first - first <= 14 else []
    return bool(between) and scan.low[first] == "since" and "," not in between and between[-1] in ("in", "on", "of")


def _since_clause(scan: Scan, k: int, first: int) -> bool:
    """ "since the summer of 2015", "since logging was cut back in 2011", "since it opened last September" """
    named = scan.word(k) in ("last", "this")
    if named or scan.word(k) in SEASONS:
        k -= 1
    if not named and scan.word(k) not in _INTO and scan.word(k)[-2:] != "ed":
        return False
    for i in range(k - 1, max(first - 1, k - 14), -1):
        w = scan.low[i]
        if w == "since":
            # "since the disease was found on a farm in the south last July"
            return k - i < 8 or any(v in AUXILIARIES or v[-2:] == "ed" for v in scan.low[i + 1 : k])
        if w[0].isdecimal() or w == ",":
            return False
    return False


def _done(scan: Scan, k: int) -> bool:
    """ "of which 3 billion was spent by the end of September": a deadline that was met."""
    return not AUXILIARIES.isdisjoint(scan.low[max(0, k - 3) : k])


def _told_as_past(scan: Scan, t: TimeExpr) -> bool:
    """ "a loan approved in March is to reach", "was 68 percent met by the end of July", "output in March reinforced
    hopes that it will": the verb next to the time is one of the past, though the sentence looks forward."""
    low, sent = scan.low, scan.doc.sents[t.sent]
    for i in (*range(t.first - 1, max(sent.first, t.first - 12) - 1, -1), *range(t.last, min(sent.last, t.last + 12))):
        w = low[i]
        if w in FORWARD or w in _MAY or w == "to":
            return False
        if w == "than" and scan.word(i + 1)[:1].isdigit():
            continue  # "aimed to lift more than 140,000 out of poverty by the end of the year"
        if w in _PAST or w in _OF_PAST or (w[-2:] == "ed" and len(w) > 4):
            return True
    return False


_WHICH_WILL = ([",", "which", "will"], [",", "who", "will"])
_ASKS = frozenset("asked asks called calls instructed ordered told urged urges".split())


def _will(scan: Scan, t: TimeExpr) -> bool:
    sent, first = scan.doc.sents[t.sent], _semicolon(scan, t)
    if scan.word(t.first - 1) == "after" and scan.word(t.first - 2) == ",":
        return False  # "may miss its target, after third-quarter revenue fell short"
    doc, begin, end = scan.doc, max(first, t.first - 20), min(t.last + 20, sent.last)
    if doc.has("will", begin, end) or doc.has("shall", begin, end):
        behind = scan.low[t.last : t.last + 3]
        # "set up a fund of 50 million yuan in March, which will cover losses": will of what was done then
        if behind not in _WHICH_WILL or doc.has("will", begin, t.first) or doc.has("will", t.last + 3, end):
            return True
    if doc.says("may") and "may" in (around := scan.toks[begin : t.last + 8]):
        # Not "GDP may have contracted in the second quarter"
        return scan.word(begin + around.index("may") + 1) != "have"
    if scan.word(t.last) in _AMOUNT:
        # "Orders for the second half amount to 16,800 tons"
        return True
    for i in range(max(first, t.first - 12), min(t.last + 2, sent.last - 1)):
        if scan.low[i + 1] == "to" and scan.low[i] in ("is", "are") and "," not in scan.low[i : t.first]:
            # "A conference in April is to raise 1.4 billion dollars", "is to be put into trial operation in November"
            return True
        if scan.low[i + 1] == "to" and t.first - 6 <= i < t.first - 2 and scan.low[i] in _DUE:
            # "is scheduled to open in October", "with two more to be added in Q3"
            return True
    ahead = scan.today is not None and not just_passed(t.template or "", scan.today)
    if ahead and scan.low[t.first - 1] == "into":
        return True  # "a cut that has been prolonged into September"
    if ahead and not _IN_PROSPECT.isdisjoint(scan.low[max(first, t.first - 8) : t.first]):
        # "said it would tighten again in September", "a 27% chance of a cut in October"
        return True
    if doc.has("had", max(first, t.first - 12), t.first):
        # "Analysts had forecast 9.8 percent for June": news of June
        return False
    # "For the third quarter, they see 14 trillion won."
    beside = scan.low[max(first, t.first - 9) : min(t.last + 7, sent.last)]
    if "for" in scan.low[max(0, t.first - 2) : t.first] and not _SEEING.isdisjoint(beside):
        return True
    for i in range(t.first - 1, max(first, t.first - 14) - 1, -1):
        if scan.low[i] in (",", "after", "following"):
            break  # "missing forecasts for a fall of 1.5 percent following the 1.2 percent decline in May"
        if scan.low[i] in _SEES or scan.low[i : i + 2] in (["look", "for"], ["has", "to"], ["have", "to"]):
            # "expects a peak of 4.5 percent to 5 percent in September", "We look for 4 percent in the third quarter"
            return True
    if t.first - first <= 1 and scan.word(t.last) == ",":
        # "In June, a market with 2,600 square meters of floor space is to open"
        for i in range(t.last + 3, min(t.last + 25, sent.last - 1)):
            if scan.low[i + 1] == "to" and scan.low[i] in ("is", "are"):
                return True
    if scan.low[t.first - 1] in ("on", "in", "until") and scan.low[t.first - 2] in _OPENS_CLOSES:
        # "the festival, which closes on Oct 25"
        return True
    if scan.low[t.first - 1] == "from" and (_is_to(scan, t) or (ahead and _plans_to(scan, t))):
        # "vehicles are to be checked every month from February"
        return True
    # "is forecast to peak at 7 percent in April", but not "had been expected to"
    for i in range(max(first + 1, t.first - 10), t.first - 1):
        if scan.low[i] in FORWARD and scan.low[i + 1] == "to":
            return scan.low[i - 1] not in ("had", "was", "were", "been")
    return False


def _beside_future(scan: Scan, t: TimeExpr, before: TimeExpr | None) -> bool:
    """ "will lay off 640 workers, 380 of them in March and 260 in June": the second goes with the first."""
    return (
        before is not None
        and before.future
        and before.rel == "part"
        and before.sent == t.sent
        and t.first - before.last <= 9
        and "and" in scan.low[before.last : t.first]
    )


def _is_caption(scan: Scan, s: int) -> bool:
    """A paragraph with a credit such as "[Photo/VCG]"."""
    sents = scan.doc.sents
    para = sents[s].para
    while s + 1 < len(sents) and sents[s + 1].para == para:
        s += 1
    last = sents[s].last
    begin = max(sents[s].first, last - 14)
    has = scan.doc.has
    return (has("photo", begin, last) or has("file", begin, last)) and any(has(w, begin, last) for w in "[(/")


def _announces(scan: Scan, t: TimeExpr, k: int, lead: str) -> bool:
    """A day (or month) that dates the telling: beside a verb of saying, in a dateline or a header line."""
    iso = t.iso
    low = scan.low
    sent = scan.doc.sents[t.sent]
    if t.rel == "now" and low[t.last : t.last + 1] == ["say"]:
        # "The last votes have been counted, so we can now say it: 1.3 million took part"
        return True
    if (t.rel == "now" and low[t.last - 1] != "today") or t.rel in ("plan", "ytd", "the_period") or t.edge:
        return False
    day = (iso is not None and len(iso) == 10) or (t.template is not None and len(t.template) == 6)
    month = iso is not None and len(iso) == 7 and "Q" not in iso
    if low[t.first - 1] in _FORESEEN and month and low[t.last - 1] == "ago":
        # "the 2.2 percent it had projected three months ago"
        return True
    if low[t.first - 1] in SAID and (month or (iso is not None and len(iso) == 21)):
        # "had said last week that it delivered 748 planes"
        return True
    if (day or (iso is not None and len(iso) == 21)) and _of_forecast(low, t.first, sent.first):
        return True
    if iso is not None and len(iso) == 21 and t.first == sent.first and _tells(low, t.last, min(sent.last, t.last + 8)):
        # "Last week Statistics Korea published the count for 2022"
        return True
    if not day and not month:
        return False
    if (
        k - 2 > sent.first
        and low[k - 2] == ","
        and low[k - 1] in _OUT
        and low[t.last : t.last + 1] == [","]
        and low[t.last + 1 : t.last + 2] in (["has"], ["have"])
    ):
        return False  # "The album, issued on March 3, has so far sold 2.4 million copies"
    if day and lead == "on" and not _OUTLOOKS.isdisjoint(low[max(sent.first, k - 3) : k]):
        # "raised its profit forecast on Thursday after earnings of", "lifted its outlook for 2023 on Thursday"
        return True
    if day and lead == "on" and scan.word(k - 1) == "out":
        # "The report, out on Monday, covers 412 companies"
        return True
    if day and sent.last - sent.first <= 24 and t.first - sent.first <= 8 and low[sent.last - 1] not in _ENDS_TELLING:
        # A header line: "Updated: Mar 18, 2019 Print", "2020-06-18 (chinadaily.com.cn)"; not "Sheep at 30 June 2018"
        return lead not in ("at", "of") or (k > sent.first and low[k - 1] in _SAY)
    opening = day and t.first - sent.first <= 6
    if opening and lead == "," and t.rel != "weekday":
        # "Taipei, Nov. 28 -- The opposition won", "Nairobi, Aug. 9 (AP) -- Tea"
        behind = low[t.last : t.last + 6]
        behind = behind[behind.index(")") + 1 :] if behind[:1] == ["("] and ")" in behind else behind
        if behind and behind[0] in _DASHES_BEHIND:
            return True
        if t.last < sent.last and scan.toks[t.last] in BEGINS_TEXT:
            return True  # "Accra, Oct 23 The index of prices stood at 111.9"
    if (
        opening
        and lead == ","
        and any(scan.toks[j].isupper() and len(scan.toks[j]) > 2 for j in range(sent.first, t.first))
    ):
        # A dateline: "HOHHOT, June 4 (Xinhua) --"
        return True
    if month and lead not in ("in", "as", "published", "released", "announced", "reported"):
        return False
    begin = max(sent.first, t.first - 8)
    for j in range(t.first - 1, begin - 1, -1):
        w = low[j]
        if month and w == "reported" and low[j - 1] in ("percent", "%", "pct") and low[j - 3] == "the":
            # "revised from the 4.8 percent reported in May"
            return True
        if w in _SAY:
            # "as announced in March", but not "the data showed that exports in March ...", "said imports in March"
            return day or (
                t.first - j <= (2 if w in SAID else 3)
                and w not in ("signed", "launched", "conference", "meeting", "reported")
            )
        if month and t.first - j <= 2 and (w in _FORESEEN or (w in _TOLD and low[j - 1] in _TELLER)):
            # "the 1.9 percent it foresaw in January", "the range of 2 to 3 percent it gave in May"
            return True
        if w[0].isdecimal() or w in (";", "while"):
            break
    if day and t.rel != "weekday" and lead != "on":
        return False
    if day and lead == "on" and scan.word(t.last) in ("after", "as"):
        # "Gold fell 0.2 percent on Thursday after data showed that prices had risen"
        return False
    # "On Tuesday the bureau said", "In February, a preliminary estimate had put"
    end = min(sent.last, t.last + 10)
    for j in range(t.last, end):
        w = low[j]
        if (w in _SAY and day and w not in _OCCASIONS) or (month and t.first - sent.first <= 3 and w in _FORECAST):
            return True
        if w[0].isdecimal() or (w == "," and low[t.last] in ("'s", "\u2019s")):
            # "28 of the 52 seats in Sunday's election, provisional results showed"
            break
    return False


def _of_forecast(low: list[str], at: int, first: int) -> bool:
    """ "lifted its year-end forecast to 58 percent last week from 22": when it was lifted."""
    for i in range(at - 2, max(first, at - 9), -1):
        if low[i] in _OUTLOOKS:
            lead = low[max(first, i - 5) : i]
            return low[i + 1] == "to" and any(v in ("its", "their") for v in lead)
        if low[i] in (",", ";", "and"):
            return False
    return False


def _tells(low: list[str], begin: int, end: int) -> bool:
    """Whether a verb of telling comes before any number."""
    for i in range(begin, end):
        if low[i] in _PUBLISHES:
            return True
        if low[i][0].isdecimal() or low[i] in (",", ";"):
            return False
    return False


def year_before(iso: str | None, lead: str, today: date | None) -> str | None:
    """ "31 last March", told in March or in the first days of April: of the year before; "next January" is to come."""
    if lead == "next" and iso is not None and today is not None:
        while bounds(iso)[0] <= today:
            iso = shift(iso, 1)
        return iso
    if lead == "last" and iso is not None and today is not None and (today - bounds(iso)[1]).days < 10:
        return shift(iso, -1)
    return iso
