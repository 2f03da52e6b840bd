"""The frame of the text: which period holds where no time is told.

Only what a sentence speaks of sets it: not what that is compared with, nor a look back ("a year earlier it was"), a
remark ("which led until 2006"), a goal, "now", or the parts of the article's own period set side by side. A new
paragraph goes back to the article's topic.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from itertools import accumulate

from .iso_periods import bounds, build, build_valid, end_day, months_from, months_in, one_after, part_period, shift
from .lexicon import TIME_WORDS, words
from .model import Numeral
from .periods_resolve import year_before
from .periods_scan import PERCENT, SEASONS, TimeExpr, begins_month
from .periods_state import (
    BREAKS,
    MOVES,
    PAST,
    RELATIVE,
    RISES,
    State,
    at_topic,
    broken,
    index_before,
    is_ongoing,
    lead_of,
    looks_forward,
    told_near,
)
from .periods_tense import verb_at

_ANAPHORS = frozenset(("ytd", "the_year", "whole_year", "part_the_year", "the_period", "part", "mid_year"))
_COMPARING = words("before_base", TIME_WORDS)
_MOVING = frozenset(("moving", "rolling"))
_AHEAD = frozenset(("outlook", "guidance", "forecast", "forecasts", "expected", "expects", "expect", "projected"))
_COUNTING = frozenset(("census", "hour", "hours", "reference"))
_GOALS = words("goal", TIME_WORDS)
_FIELDWORK = words("fieldwork", TIME_WORDS)
_FORECASTERS = frozenset(("analysts", "banks", "economists", "experts"))
_SURVEYS = words("survey", TIME_WORDS)
_STOPS = frozenset((".", "!", "?", ":", ";", "\u3002", '"', "\u201d"))
_ITEM = frozenset("-\u2013\u2022*\u00b7\u25cf\u25a0|")
_NO_TOPIC = frozenset(("ago", "days_ago")) | frozenset(
    (
        "now",
        "weekday",
        "vague",
        "plan",
        "prev",
        "same",
        "the_period",
        "then",
        "by_then",
        "prev_day",
        "prev_month",
        "prev_period",
        "prev_quarter",
        "prev_span",
        "prev_week",
    )
)
_LOOKING_BACK = frozenset(
    ("prev", "same", "prev_day", "prev_month", "prev_period", "prev_quarter", "prev_span", "prev_week")
)
_QUOTES = frozenset("\"'\u201c\u2018\u00ab")
_MOVE_NOUNS = words("change_noun")
_GOING_ON = words("going_on", TIME_WORDS)
_PRONOUNS = frozenset(("he", "it", "she", "these", "they", "this", "those", "that"))
_MEASURING = words("measuring_verb", TIME_WORDS)
_OF_HOUR = frozenset((":", "a.m.", "p.m.", "am", "pm", "on"))
_NO_PARTICIPLE = frozenset(("a", "an", "about", "more", "nearly", "no", "over", "some", "the", "to"))
_NO_STRETCH = frozenset(("ytd", "vague", "the_period", "then"))
_IT = frozenset(("it", "they"))
_SUPERLATIVE = words("superlative", TIME_WORDS)
_UNITS = frozenset(("day", "week", "month", "quarter", "half"))
_WAS = frozenset(("was", "stood", "were"))
# "Funding already has eclipsed 2014": no title of that year
_ECLIPSING = frozenset(
    "beat beaten beats eclipse eclipsed eclipses exceed exceeded exceeds overtaken passed past surpass surpassed"
    " surpasses than top topped tops".split()
)


def set_topic(st: State, body: int) -> None:
    """Set the period that the article is about: the one told most, those of headline and opening count for more."""
    st.body = body
    votes: dict[str, int] = {}
    seen: dict[str, int] = {}
    best: str | None = None
    daily: str | None = None
    opening: str | None = None
    titles: dict[str, int] = {}
    named = {
        t.iso
        for t in st.times
        if t.sent < body
        and t.role == "time"
        and t.iso is not None
        and len(t.iso) == 4
        and st.low[t.first - 1] not in _ECLIPSING
    }
    if st.day is not None and named == {str(st.day.year - 1)}:
        st.titled = str(st.day.year - 1)
    led: str | None = None  # in the opening, where it tells no figure
    figured = {
        n.sent for n in st.nums[: index_before(st.nums, st.doc.sents[min(body + 9, len(st.doc.sents) - 1)].last) + 1]
    }
    survey = _opens_with_survey(st, body)
    news = {t.sent for t in st.times if t.role == "announced" and body <= t.sent <= body + 9 and t.rel == "weekday"}
    news = news and {t.sent for t in st.times if t.role == "time" and t.sent in news and t.rel not in _NO_TOPIC}
    news = {min(news)} if news and min(news) > body + 2 else set()
    for t in st.times:
        iso = t.iso
        if iso is not None and t.rel == "over_year" and "over" in st.low[max(0, t.first - 2) : t.first + 1]:
            iso = t.grain or end_day(iso)[:7]  # "Over the twelve months to June, prices rose": news of June
        if survey and iso is not None and t.sent <= body + 6 and _asked_then(st, t):
            st.main = st.count_day = iso
            return
        if (
            iso is not None
            and len(iso) == 10
            and t.role in ("time", "announced")
            and t.sent <= body + 2
            and _is_census(st, t)
            # "The results of the census were released on June 11"
            and (t.role == "time" or "census" not in st.low[max(0, t.first - 4) : t.first])
        ):
            st.census = True
            st.main = st.count_day = iso
            return
        if iso is None or t.role != "time" or t.clause >= 0 or t.rel in _NO_TOPIC or t.future:
            if (
                daily is None
                and t.rel == "weekday"
                and body <= t.sent <= body + 1
                and t.role == "time"
                and _just_now(st, iso)
            ):
                daily = iso
            continue
        if t.sent < body and len(iso) == 4 and st.low[t.first - 1] in _ECLIPSING:
            continue
        if len(iso) == 21 and st.low[t.last - 1] == "week" and t.kind == "relative" and t.sent > body + 2:
            continue  # "last week it was 1,050", further on
        if t.rel == "the_year" and t.edge == 1 and any(year is not None and year < iso[:4] for year in named):
            continue  # "At the year-end", in a report on a year before
        if st.low[t.first : t.last] == ["this", "quarter"] and _in_past(st, t):
            continue  # "Prices rose 0.8 percent this quarter": which one, the text tells elsewhere
        k = index_before(st.nums, t.first)
        if k >= 0 and st.nums[k].base and 0 <= t.first - st.nums[k].last <= 2:
            continue  # "down from 24 last winter and 40 in 2008"
        if _alone(st, t) or (t.sent > body and "/" not in iso and _passing(st, t)):
            continue
        if st.low[t.last : t.last + 1] == ["'s"] and st.low[t.first - 1] == "of" and st.low[t.first - 2] in PERCENT:
            continue  # "Velm, which accounted for 64 percent of last year's murders"
        if st.low[t.last - 1] in SEASONS and t.kind == "relative":
            # "a mill paid 1.6 million yuan last autumn", in the opening of a feature
            continue
        if st.day is not None and _barely_begun(iso, st.day):
            if t.sent < body and len(iso) in (4, 15) and bounds(iso)[0] > st.day:
                # "Draft state budget for 2015"
                st.goal = iso
            continue
        if t.sent < body and len(iso) == 7 and st.day is not None and 7 < (bounds(iso)[1] - st.day).days < 28:
            continue  # "Labour market overview: December 2023", of the 12th
        if len(iso) == 15 and t.sent <= body + 3 and not _MOVING.isdisjoint(st.low[max(0, t.first - 4) : t.first]):
            # "in the moving quarter from November to January": a survey tells what there was then
            st.main = st.count_day = iso
            return
        if len(iso) == 10 and t.sent == body and _counted_then(st, t, iso):
            st.main = st.count_day = iso
            return
        if len(iso) == 10 and t.sent <= body + 1 and _there_were(st, t, iso):
            st.main = iso
            return
        if len(iso) == 10:
            if not t.edge:
                continue
            if iso[5:] == "12-31":
                iso = iso[:4]
        seen.setdefault(iso, t.sent)
        if t.sent < body:
            titles[iso] = titles.get(iso, 0) + 3
            continue
        weight = 1
        if titles and _looks_ahead(st, t, iso, titles):
            continue
        if opening is None and (t.sent in news or (t.sent <= body + 2 and not news)):
            if t.sent in figured or len(iso) == 9:
                opening = iso
                if st.day is None or (st.day - bounds(iso)[1]).days < 730:
                    weight = 3
            else:
                led = led or iso
        votes[iso] = votes.get(iso, 0) + weight
    if opening is None and led is not None:
        opening = led
        if st.day is None or (st.day - bounds(led)[1]).days < 730:
            votes[led] += 2
    for iso, weight in titles.items():
        if (
            opening is None
            or iso in votes
            or (len(iso) == 7 and one_after(opening) == iso)
            # "Main indicators, January to September" above "The zone came out of the red in the third quarter"
            or any(
                "/" in iso and bounds(iso)[0] < bounds(o)[0] and bounds(iso)[1] == bounds(o)[1]
                for o in (opening, led or opening)
            )
        ):
            votes[iso] = votes.get(iso, 0) + weight
    days = next((iso for iso in titles if len(iso) == 21 and opening is not None and _days_of(iso, opening)), None)
    if days is not None and opening is not None:
        # "February 1-20, 2022" above a text that calls them this month
        votes[days] = votes[opening] + 1
        for t in st.times:
            if t.iso == opening and t.kind == "relative" and t.role == "time":
                t.iso = days
    for iso in seen:
        if iso in votes and (best is None or votes[iso] > votes[best]):
            best = iso
    if daily is not None and (best is None or seen[best] > body + 1):
        # News of the day: "gold climbed to a record on Friday".
        st.main = daily
    elif best is not None and votes[best] >= 2:
        st.topic, st.topic_sent = best, seen[best]
        st.main = best
    elif best is None or seen[best] > body + 1:
        st.main = _year_of_comparison(st, body)
    bases = {t.rel for t in st.times if t.sent < body and t.role == "cue"}
    if len(bases) == 1:
        # "0.8% (quarterly change)", in a title
        st.opening_basis = bases.pop()


def _looks_ahead(st: State, t: TimeExpr, iso: str, titles: dict[str, int]) -> bool:
    """ "Outlook for 2023", below the title of a report on a part of 2023 that is over."""
    if st.day is None or bounds(iso)[1] < st.day:
        return False
    sent = st.doc.sents[t.sent]
    if _AHEAD.isdisjoint(st.low[sent.first : min(sent.last, t.last + 16)]):
        return False
    return any(bounds(iso)[0] <= bounds(told)[0] and bounds(told)[1] < st.day for told in titles)


def _passing(st: State, t: TimeExpr) -> bool:
    """ "on 80,000 square metres, which had been sold out by June": a clause without figures of its own."""
    low, first = st.low, st.doc.sents[t.sent].first
    for i in range(t.first - 1, max(first, t.first - 14), -1):
        if low[i] in RELATIVE and low[i - 1] == ",":
            a, b = index_before(st.nums, i) + 1, index_before(st.nums, t.last) + 1
            return all(n.kind == "rank" for n in st.nums[a:b])
        if low[i] in BREAKS:
            return False
    return False


def _year_of_comparison(st: State, body: int) -> str | None:
    """ "drew 67,000 visitors, 3% more than in 2015", in the opening of an article that tells no other time: the year
    after, if that is the article's own or the one before."""
    for t in st.times:
        if t.sent > body + 1:
            break
        if t.role == "base" and t.explicit and len(t.iso or "") == 4 and st.day is not None:
            year = int(t.iso or 0) + 1
            return str(year) if year <= st.day.year <= year + 1 else None
        if t.role == "base" and t.explicit and t.iso is not None and len(t.iso) == 9 and st.day is not None:
            later = shift(t.iso, 1)  # "up from 30 million tons in 2019-20"
            return later if bounds(later)[0] <= st.day <= bounds(shift(later, 1))[1] else None
        if t.role == "base" and len(t.iso or "") == 7:
            break  # "as against 29 percent in June 2022 and 38 percent in early 2021"
    return None


def _days_of(days: str, month: str) -> bool:
    return len(month) == 7 and days[:7] == days[11:18] == month


def _barely_begun(iso: str, day: date) -> bool:
    """Whether a period, of which three quarters are to come, has no figures yet: "targets 6 percent growth in 2024"."""
    begin, end = bounds(iso)
    return begin > day or (3 * (day - begin) < end - day and len(iso) != 15)


def _opens_with_survey(st: State, body: int) -> bool:
    """Whether the headline or the opening tells of a survey or a poll."""
    sents = st.doc.sents
    return st.doc.tells(_SURVEYS, 0, sents[min(body + 1, len(sents) - 1)].last)


def _asked_then(st: State, t: TimeExpr) -> bool:
    """ "questioned 1,512 people between May 8 and 21": when the answers were given that an article reports."""
    iso = t.iso or ""
    if (
        not (t.ledger or t.rel == "part")
        or "Q" in iso
        or (st.day is not None and not 0 <= (st.day - bounds(iso)[1]).days <= 200)
    ):
        return False
    sent = st.doc.sents[t.sent]
    asked = st.low[max(sent.first, t.first - 16) : t.first]
    return not _FIELDWORK.isdisjoint(asked) and _FORECASTERS.isdisjoint(st.low[sent.first : sent.last])


def _just_now(st: State, iso: str | None) -> bool:
    """Whether a day is one of the week before the article."""
    return iso is not None and st.day is not None and 0 <= (st.day - bounds(iso)[0]).days < 7


def _told_apart(st: State, times: list[TimeExpr]) -> set[str | None]:
    """The periods of times; "this year's carnival, from February 25 to March 2" is one."""
    return {t.iso for t in times if t.role == "time" and st.low[t.last : t.last + 1] != ["'s"]}


def _counts(st: State, t: TimeExpr) -> bool:
    """ "As at 1 July 2019", "as of 8:00 a.m. Monday": the day of a count."""
    k = t.first - 1
    while k > 1 and (st.low[k] in _OF_HOUR or st.low[k][0].isdecimal()):
        k -= 1
    return k > 0 and st.low[k - 1] == "as" and st.low[k] in ("of", "at", "on")


def _counted_then(st: State, t: TimeExpr, iso: str) -> bool:
    """ "The population stood at 4.1 million as of Jan. 1": the day of the count that an article reports, if it is no
    day of the news."""
    return _counts(st, t) and st.day is not None and (st.day - bounds(iso)[1]).days > 30


def _there_were(st: State, t: TimeExpr, iso: str) -> bool:
    """ "On 30 September, there were 3 million pupils", in an article of a month later or more."""
    there = st.low[t.last : t.last + 3] in ([",", "there", "were"], [",", "there", "was"])
    return there and st.day is not None and (st.day - bounds(iso)[1]).days > 30


def _is_census(st: State, t: TimeExpr) -> bool:
    """ "With zero hour of November 1, 2020 as the standard time", "on Census Night, 27 June": all is of that day."""
    before = st.low[max(0, t.first - 4) : t.first]
    # Not "its shares were up 11 percent after hours on Tuesday"
    return not _COUNTING.isdisjoint(before) and before[-3:-1] != ["after", "hours"]


def up_to_day(st: State, times: list[TimeExpr], nums: list[Numeral]) -> None:
    """ "The port has handled 863 trains this year", "As of Tuesday it had handled 863 trains this year": the year in
    progress, up to now or to the day told."""
    if st.day is None or any(n.scenario == "target" for n in nums[:32]):
        return
    year = str(st.day.year)
    for t in times:
        if (
            t.iso != year
            or t.role != "time"
            or t.rel == "whole_year"
            or t.edge
            or t.future
            or st.low[t.last : t.last + 1] == ["'s"]
        ):
            continue
        sent = st.doc.sents[t.sent]
        until = next(
            (
                o.iso
                for o in times[:32]
                if o.iso
                and len(o.iso) == 10
                and o.iso[:4] == year
                # "By the end of March, 260,000 had been added this year"
                and (_counts(st, o) or (o.last < t.first and "had" in st.low[o.last : t.first][-9:]))
            ),
            None,
        )
        if until is None and _perfect(st.low, sent.first, t.first):
            until = st.today
        if until is not None and until[5:7] > "01":
            t.iso, t.rel = f"{year}-01-01/{until}", "ytd"


def _perfect(low: list[str], first: int, end: int) -> bool:
    """Whether what stands before a time is told in the present perfect."""
    for i in range(end - 2, max(first, end - 16), -1):
        if low[i] in ("has", "have"):
            return low[i + 1].isalpha() and low[i + 1] not in _NO_PARTICIPLE
    return False


def enter(st: State, s: int) -> None:
    """A new paragraph goes back to the article's topic, unless it is an item of a list."""
    para = st.doc.sents[s].para
    if para == st.para:
        return
    st.para = para
    sents, toks = st.doc.sents, st.doc.toks
    first = sents[s].first
    item = toks[first] in _ITEM or (toks[first].isdigit() and toks[first + 1 : first + 2] == [")"])
    led = bool(s) and toks[sents[s - 1].last - 1] == ":" and sents[s - 1].last - sents[s - 1].first > 4
    if item and st.lead_in is not None:
        # An item goes on from what leads the list in, not from the item before it.
        st.context, st.context_now = st.lead_in
        st.context_sent = s - 1
        return
    led = led or st.low[sents[s].opener] in _GOING_ON
    far = st.context is not None and st.day is not None and (st.day - bounds(st.context)[1]).days > 730
    if not led and st.main is None and far:
        st.context = None  # "In the last famine, in 1991, some 300,000 people starved."
    if not led and st.main is not None and (st.context is None or at_topic(st, s)) and not _of_move(st, s):
        st.context, st.context_now = st.main, False
    st.lead_in = (st.context, st.context_now) if item else None


def _of_move(st: State, s: int) -> bool:
    """ "The increase was driven by steel (3 percent).": a paragraph that explains the move told just before it."""
    low, sent = st.doc.low, st.doc.sents[s]
    if st.context_sent < s - 1:
        return False
    i = sent.first + (low[sent.first] in _QUOTES)
    if low[i] == "the" and low[i + 1 : i + 2] and low[i + 1] in _MOVE_NOUNS:
        i += 1
    elif low[i] != "it":
        return False
    return low[i + 1 : i + 2] in (["was"], ["is"])


def _against(times: list[TimeExpr], at: int, year: str) -> bool:
    """ "The budget for the year is 6.2 percent above that of 2022": not for the year that it is held against."""
    return any(t.iso == year and t.role == "base" for t in times[at + 1 : at + 4])


def _of_news(st: State, t: TimeExpr, iso: str) -> bool:
    """ "June quarter 2021. Prices rose 0.8 percent this quarter": the one that the figures are of, just over."""
    main = st.main
    if main is None or len(iso) != 7 or len(main) != 7 or ("Q" in iso) != ("Q" in main):
        return False
    following = one_after(main) or ""
    near = iso == following or (main < iso and one_after(following) == iso)
    return near and _in_past(st, t)


def _in_past(st: State, t: TimeExpr) -> bool:
    """Whether a time closes what has a verb in the past."""
    first = st.doc.sents[t.sent].first
    return any(verb_at(st, i) == "past" for i in range(max(first, t.first - 9), t.first))


def anaphora(st: State, times: list[TimeExpr]) -> None:
    """Give "the year", "the period", "Q1" the year of the figures told before, which is known better here."""
    told: str | None = None
    front = st.breaks[0] if st.low[st.first] == "of" and st.breaks else -1
    for at, t in enumerate(times):
        rel = t.rel
        if rel is None and t.iso is not None and st.low[t.first] == "this" and _of_news(st, t, t.iso):
            t.iso = st.main
        if (
            rel == "over_year"
            and t.kind == "relative"
            and st.main
            and t.iso
            and len(st.main) == 7
            and "Q" not in st.main
        ):
            # "Output fell in June. In the last 12 months it grew 0.8 percent", told in August: the ones up to June
            last = t.iso.split("/")[-1]
            if st.main < last <= (one_after(one_after(st.main) or "") or ""):
                end = bounds(st.main)[1]
                t.iso = months_from(end.year * 12 + end.month - 12, 12)
        if rel in _ANAPHORS:
            if 0 <= front < t.first and rel == "part" and told is not None and len(told) == 4:
                # "Of 38 requests filed last year, the operator had approved 14 by April"
                told, front = None, -1
            context = told or st.context
            if rel == "the_period":
                # "The period" is a stretch of its own rather than a year or a month, and may be paragraphs away.
                named = context is not None and ("/" in context or "Q" in context)
                t.iso = (context if named else st.stretch or context) or t.iso
                since = next((o.iso for o in times[:at] if o.role == "base" and o.iso is not None), None)
                same = since is not None and context is not None and "same" in st.low[t.first : t.last]
                if same and since is not None and context is not None and len(since) == len(context) == 4:
                    # "was 7 percent below that of 1990; over the same period GDP grew by 41 percent"
                    t.iso = f"{since}/{context}" if since < context else t.iso
                if t.grain is not None:
                    t.iso = st.grains.get(t.grain) or t.iso
                    if t.grain == "quarter" and (t.iso or "")[5:6] != "Q":
                        t.iso = _last_quarter(st) or t.iso
                if context is not None and len(context) == 7 and t.months in (0, 12) and _over_the(st, t):
                    # "Sugar became cheaper by 18.6 percent over the twelve months"
                    t.iso, t.rel, t.role = None, "yoy", "cue"
                    continue
                if (
                    t.months == 12
                    and context is not None
                    and len(context) == 4
                    and st.low[t.last : t.last + 1] in ([","], ["."])
                ):
                    t.iso = context  # "In 2018 it served 44 million. Seven services started in the 12 months"
                elif t.months:
                    t.iso = (
                        _since_base(st, t.months, times)
                        or _stretch_of(st, t.months)
                        or _months_so_far(context, t.months)
                        or _months_over(st, context, t.months)
                    )
            elif rel == "ytd":
                # "In the year to date", among the figures of May
                if told is None and t.iso is not None and len(t.iso) == 21 and st.main is not None:
                    t.iso = _up_to_month(t.iso, st.main) if st.context == st.main else t.iso
            elif rel == "part":
                if told is not None and len(told) == 4 and at and _and_more(st, times[at - 1], t):
                    told = None  # "shed 870 in 2003 and 400 more in January"
                ahead = t.future or _planned(st, t)
                near = told is not None or (context is not None and told_near(st))
                near = near and (told is not None or not _long_ago(st, context)) and st.low[t.first - 1] != "last"
                year = int(context.split("/")[-1][:4]) if context is not None and (near or st.day is None) else None
                t.iso = part_period(
                    t.template or "",
                    st.day,
                    year,
                    told is not None,
                    context is not None
                    and len(context) == 4
                    and (context == st.main or st.day is None or int(context) < st.day.year - 1),
                    ahead,
                )
                if (
                    st.titled
                    and not ahead
                    and t.iso
                    and t.iso[:4] > st.titled
                    and len(t.iso) in (7, 15)
                    and not (context or "").startswith(t.iso[:4])
                ):
                    t.iso = shift(t.iso, -1)
                t.iso = year_before(t.iso, st.low[t.first - 1], st.day)
                if told is not None and t.iso is not None and _goes_past(st, told, t):
                    t.iso = shift(t.iso, 1)
                begun = times[at - 1] if at else t
                if begun.rel == "part" and begun.iso and t.iso and t.iso < begun.iso and _from_to(st, begun, t):
                    # "slid from 76 dollars in January to 61 dollars in December"
                    begun.iso = shift(begun.iso, -1)
                if t.iso is not None and at + 1 < len(times) and _a_year_ago(st, t, times[at + 1]):
                    t.iso = shift(t.iso, -1)
                    times[at + 1].role = "aside"
            elif (
                rel == "the_year"
                and told is None
                and _over_month(st, t, context)
                and not ((k := index_before(st.figures, t.first)) >= 0 and st.figures[k].kind == "level")
            ):
                # "Over the year, the state has gained 31,500 jobs", in news of a month: against a year before.
                t.iso, t.rel, t.role = None, "yoy", "cue"
                continue
            elif context is not None and not t.future and not st.context_now:
                year = int(context.split("/")[-1][:4])
                if rel == "part_the_year" and st.day and told is None and not told_near(st):
                    # "Output in the first half of the year": of this one, if it is over.
                    recent = part_period(t.template or "", st.day, None, False, False, False)
                    if recent is not None and year == st.day.year - 1:
                        year = int(recent[:4])
                k = index_before(st.figures, t.first)
                over = k >= 0 and st.figures[k].scenario == "actual" and _GOALS.isdisjoint(st.low[t.last : t.last + 1])
                # "and for the year as a whole, 6.5 million are expected"
                over = over and not any(
                    n.scenario == "target" and (n.first - t.last <= 4 or not broken(st, t.last, n.first))
                    for n in st.figures[k + 1 : k + 2]
                )
                if rel == "whole_year" and st.day and over and year == st.day.year:
                    # "That leaves growth at 2.3 percent for the full year"
                    year -= 1
                elif (
                    rel == "whole_year"
                    and st.day
                    and (told is None or len(told) != 4)
                    and looks_forward(st, t)
                    and not (context[4:] in ("-12", "-Q4") and _is_fact(st, k + 1))
                ):
                    year = st.day.year
                if rel == "the_year" and st.day and year == st.day.year - 1 and _against(times, at, str(year)):
                    year += 1
                t.iso = build_valid(year, t.template or "")
                if rel == "the_year" and not t.template and len(context) == 15 and months_in(context) == 12:
                    # "In the year to May ... Visitors spent 900 million euros in the year"
                    t.iso = context
            if t.edge and t.iso is not None and not begins_month(t, lead_of(st, t)):
                t.iso = end_day(t.iso) if t.edge == 1 else bounds(t.iso)[0].isoformat()
        if (
            t.iso is not None
            and t.role == "time"
            and id(t) not in st.fences
            and rel not in ("now", "weekday", "plan", "prev", "same", "days_ago")
            and ("/" in t.iso or lead_of(st, t) not in _COMPARING)
        ):
            told = t.iso
            if len(told) == 7:
                st.grains["quarter" if told[5] == "Q" else "month"] = told
            elif len(told) == 21:
                st.grains["days"] = told
                if "week" in st.low[t.first : t.last] and st.low[t.last - 2] != "golden":
                    st.week_told = told
            if (
                len(told) in (7, 9, 15, 21)
                and rel not in _NO_STRETCH
                and not (rel == "span" and st.stretch is not None and len(st.stretch) == 9)
            ):
                st.stretch = told
                if "/" in told and not (st.today and bounds(told)[0].isoformat() > st.today):
                    st.stretches[months_in(told)] = told
        elif rel == "plan" and t.role == "time" and t.iso is not None:
            st.stretch = t.iso


def _last_quarter(st: State) -> str | None:
    """ "In the nine months to September ... In the quarter": the one that the months of the news end with."""
    main = st.main or ""
    if len(main) != 15 or int(main[13:]) % 3:
        return None
    return f"{main[8:12]}-Q{int(main[13:]) // 3}"


def _goes_past(st: State, told: str, t: TimeExpr) -> bool:
    """ "The second half of last year was softer, and the first quarter was flat": the one behind it, if it is over."""
    iso = t.iso or ""
    if st.day is None or t.year is not None or iso[:4] != told[:4]:
        return False
    if told[4:] == "-12-31" and t.edge and len(iso) == 7:
        # "At the end of 2020 there were 212; by the end of June there were 231", and no comparison
        near = st.low[max(st.first, t.first - 12) : t.first]
        return _COMPARING.isdisjoint(near) and bounds(shift(iso, 1))[1] < st.day
    if len(told) not in (7, 15) or "Q" not in iso:
        return False
    if bounds(iso)[1] > bounds(told)[0] or st.low[t.first - 2 : t.first] != ["and", "the"]:
        return False
    return st.low[t.first - 3] == "," and bounds(shift(iso, 1))[1] < st.day


def _and_more(st: State, year: TimeExpr, t: TimeExpr) -> bool:
    """Whether a year closes a figure and a month the one behind it, with "more": another part of what is counted."""
    low = st.low
    gap = low[year.last : t.first]
    return len(gap) < 7 and gap[:1] == ["and"] and gap[-1:] == ["in"] and ("more" in gap or "another" in gap)


def _ends_on(t: TimeExpr, day: str) -> bool:
    return t.iso is not None and not t.edge and len(t.iso) != 10 and end_day(t.iso) == day


def _long_ago(st: State, context: str | None) -> bool:
    """ "In early 2023 it was 6.3 yuan. Output shrank by 12 percent in the first half": the text had looked back."""
    return context is not None and st.main is not None and context[:4] < st.main[:4]


def _from_to(st: State, begun: TimeExpr, t: TimeExpr) -> bool:
    low = st.low
    return "from" in low[max(st.first, begun.first - 9) : begun.first] and "to" in low[begun.last : t.first]


def _had_been(st: State) -> bool:
    """Whether the sentence tells what had been, not only in a clause with "which"."""
    low = st.low
    for i in range(st.first, st.last - 1):
        if low[i] == "had" and low[i - 1] not in RELATIVE:
            after = low[i + 1]
            if not after.isalpha():
                # "Mayo had 130,507 people at the census of 2016"
                continue
            if after == "been" or after in RISES or after in PAST or after in _MEASURING:
                return True
            # "In 2010, the park had started out with 23 tenants. They paid": the text stays there.
            sents, following = st.doc.sents, st.doc.sent_of[i] + 1
            return not (following < len(sents) and low[sents[following].first] in _PRONOUNS)
    return False


def _planned(st: State, t: TimeExpr) -> bool:
    """ "hopes to open two berths in the fourth quarter": the figure before it is a plan."""
    k = index_before(st.figures, t.first)
    if k < 0 or st.figures[k].scenario != "target" or t.first - st.figures[k].last > 10 or st.day is None:
        return False
    return "Q" in (t.template or "") and bounds(build(st.day.year, t.template or ""))[1] >= st.day


def _up_to_month(iso: str, month: str) -> str:
    """The days of a year up to now as the months up to one, if that is over for a month."""
    begin, end = f"{iso[:4]}-01", end_day(month)[:7]
    if len(month) != 7 or begin >= end or month[:4] != iso[:4] or (bounds(iso)[1] - bounds(month)[1]).days <= 31:
        return iso
    return f"{begin}/{end}"


def _is_fact(st: State, k: int) -> bool:
    """Whether a figure of the sentence tells what is: "This brought the average for the full year to 6 percent"."""
    return k < len(st.figures) and st.figures[k].scenario == "actual"


def _a_year_ago(st: State, t: TimeExpr, after: TimeExpr) -> bool:
    """ "in the July-September quarter a year ago": one time."""
    gap = st.low[t.last : after.first]
    return after.rel == "prev" and after.year in (None, 1) and st.low[after.first] == "a" and gap in ([], ["quarter"])


def _over_month(st: State, t: TimeExpr, context: str | None) -> bool:
    """Whether "over the year" is told in news of a month or a quarter."""
    return (
        context is not None
        and len(context) == 7
        and t.edge == 0
        and st.low[t.first - 1] == "over"
        and st.low[t.first] == "the"
        and t.last - t.first == 2
    )


def _over_the(st: State, t: TimeExpr) -> bool:
    return ["over", "the"] in (st.low[max(0, t.first - 2) : t.first], st.low[max(0, t.first - 3) : t.first - 1])


def _since_base(st: State, months: int, times: list[TimeExpr]) -> str | None:
    """ "twice what it was in 2012. Over those nine years, it has grown by 8 percent a year": from what the figures are
    held against up to their own time."""
    frame = st.context
    begin = next((o.iso for o in reversed(times) if o.role == "base" and o.iso is not None), st.earlier)
    if frame is None or begin is None or len(begin) != len(frame) or len(frame) not in (4, 7):
        return None
    return f"{begin}/{frame}" if begin[4:] == frame[4:] and 12 * (int(frame[:4]) - int(begin[:4])) == months else None


def _stretch_of(st: State, months: int) -> str | None:
    """ "In the five years", "for the nine months": the stretch of that length told last, else the last years."""
    told = st.stretches.get(months) or (st.stretches.get(months + 12) if months >= 24 else None)
    return told


def _months_so_far(context: str | None, months: int) -> str | None:
    """ "4,200 tonnes in November. Over the 11-month period": the year up to the month or day told."""
    if context is not None and len(context) == 10:
        over = int(context[5:7]) - (context[8:] == "01")
        return f"{context[:4]}-01/{context[:4]}-{months:02d}" if over == months else None
    if context is not None and len(context) == 7 and context[5] == "Q" and months == 3 * int(context[6]):
        return f"{context[:4]}-01/{context[:4]}-{months:02d}"  # "in the third quarter ... Nine-month sales"
    if context is not None and len(context) == 7 and context[5] == "Q" and months in (6, 9):
        # "in the quarter ended 31 December ... Sales in the nine months": of a year that begins in April
        return months_from(int(context[:4]) * 12 + 3 * int(context[6]) - months, months)
    if context is None or len(context) != 7 or context[5:] != f"{months:02d}":
        return None
    return f"{context[:4]}-01/{context}"


def _months_over(st: State, context: str | None, months: int) -> str | None:
    """ "Exports rose 5 percent in the ten months", told in November: the months of the year that are over."""
    if context is not None or st.day is None or not 1 < months == st.day.month - 1:
        return None
    return f"{st.day.year}-01/{st.day.year}-{months:02d}"


def _alone(st: State, t: TimeExpr) -> bool:
    """ "In December alone it was 622 billion": of what the text goes on with, one part."""
    low, i = st.low, t.last
    if low[i : i + 2] == ["was", "the"] and i + 3 < st.doc.n and low[i + 2] in _SUPERLATIVE and low[i + 3] in _UNITS:
        return told_near(st) and st.told_sent < t.sent  # "August was the weakest month of the year"
    if low[i : i + 1] != ["alone"]:
        return False
    # Also "It sent 6 trillion in 2021. In December alone, mills bought 3 million", in one paragraph
    return low[i + 1 : i + 2] in (["it"], ["they"]) or (told_near(st) and st.told_sent < t.sent)


def note_times(st: State, s: int, times: list[TimeExpr]) -> None:
    """Keep the times of a sentence without figures."""
    sent = st.doc.sents[s]
    heading = sent.last - sent.first < 10 and st.low[sent.last - 1][-1:] not in _STOPS and s > st.body
    for t in times:
        told = heading or (st.low[t.first - 1] == "for" and st.low[t.first - 2] in _GOALS)
        # "What is in store for this year?"
        told = told or (st.low[sent.last - 1] == "?" and st.low[t.first - 1] == "for")
        if told and st.day and t.role == "time" and (t.iso or "")[4:] == "" and st.day.year <= int(t.iso or 0):
            # "Arrangements for 2024", "The tasks of this year", "The zone announced its goals for 2024."
            st.goal = st.target = t.iso
            st.target_sent = s
        if id(t) in st.fences or t.role != "time" or t.iso is None or t.rel == "now" or not looks_forward(st, t):
            continue
        if st.target_sent == s and len(t.iso) == 10 and len(st.target or "") != 10:
            # "approved the budget for 2015 and will hand it over by 30 September"
            continue
        st.target, st.target_sent = t.iso, s
        if not st.figures:
            st.target_led = s
    for t in times:
        if id(t) in st.fences or (st.context is not None and _alone(st, t)):
            continue
        if (
            t.role == "time"
            and t.iso is not None
            and t.rel not in ("vague", "days_ago")
            and not (st.day and bounds(t.iso)[0] > st.day)
            and not (st.main is not None and t.rel is None and not t.ledger and is_ongoing(st, t.iso))
        ):
            if len(t.iso) == 10 and not t.edge and t.rel not in ("now", "weekday"):
                continue
            if st.main is not None and bounds(t.iso)[1] < bounds(st.main)[0] and t.first - sent.first > 2:
                # "It was rebuilt after a fire in 1996": a look back in passing.
                return
            if (
                st.main is not None
                and bounds(t.iso)[1] < bounds(st.main)[1]
                and "had" in st.doc.low[t.last : min(t.last + 4, sent.last)]
            ):
                return  # "The fall has slowed: at the end of June it had been 15.3 percent"
            if t.rel != "now":
                st.context, st.context_sent, st.told_sent, st.context_now = t.iso, s, s, False
                if t.rel == "weekday":
                    st.weekday_told = t.iso
            return


def _fenced(st: State, nums: list[Numeral]) -> set[int]:
    """Which figures stand in a clause whose time is nobody else's."""
    firsts = [n.first for n in nums]
    steps = [0] * (len(nums) + 1)
    for a, b in st.fences.values():
        low, high = bisect_left(firsts, a), bisect_left(firsts, b)
        if low < high:
            steps[low] += 1
            steps[high] -= 1
    return {k for k, depth in enumerate(accumulate(steps)) if depth > 0}


def note(st: State, s: int, nums: list[Numeral]) -> None:
    """Keep what the figures of a sentence were for."""
    own = st.own
    best: str | None = None
    for n in nums[:8]:
        iso = n.time_period or ""
        if n.kind == "level" and n.unit == "1" and len(iso) == 21 and iso[4:10] == "-01-01" and not n.base:
            st.counted, st.counted_para = iso, st.para
    dated = any(t.role in ("time", "since") and t.iso is not None and id(t) not in st.fences for t in own)
    if own and all(t.rel in _LOOKING_BACK for t in own):
        # "In the same months a year ago the deficit had been 8 percent": a look back.
        return
    goes_on = False
    alone = [t.iso for t in own[:16] if _alone(st, t)]
    fenced = _fenced(st, nums) if st.fences else set()
    for k, n in enumerate(nums):
        period = n.time_period
        if period is None or n.base or id(n) in st.compared:
            continue
        if alone and st.context is not None and period in alone:
            # "In December alone it was 622 billion, the highest month ever": one out of what the text speaks of
            continue
        if k in fenced:
            # "remains above that of the Union, which was 6.0 percent in September"
            continue
        if n.scenario == "target":
            if st.today is not None and len(period) == 10 and period <= st.today:
                # The day of the news is no time to come.
                continue
            if st.day is not None and len(period) != 4 and (st.day - bounds(period)[1]).days > 60:
                continue  # "3.8 million signed up in January, short of the 6 million aimed for"
            if goes_on:
                continue
            # "For 2025, growth of 7 percent is planned. Output should pass 40,000 tons, and 80,000 by 2030. A line"
            goes_on = period == st.target and s - st.target_sent == 1 and all(t.iso != period for t in own)
            st.target, st.target_sent = period, s
            if s < st.body or st.doc.sents[s].para <= st.doc.sents[st.body].para + 1:
                st.goal = period
            continue
        if n.scenario == "actual" and n.applies_to is None:
            if s <= st.body and st.main is None and id(n) in st.since and n.kind == "level" and "/" in period:
                # "has confirmed 152,000 cases since August": what the article counts, it counts from then on.
                st.context, st.context_sent, st.main = period, s, period
                return
            if id(n) in st.ongoing or (n.kind in MOVES and len(period) == 9):
                # "grew by 2.1 percent a year between 2010 and 2021" looks at the long run and back.
                continue
            if len(period) == 10:
                # "hooked up 408,712 homes in the year to June 2023, bringing the total to 9 million"
                period = next((t.iso for t in own[:8] if t.role == "time" and _ends_on(t, period)), None) or period
            if best is None or (period != best and bounds(period)[1] > bounds(best)[1]):
                best = period
    if best is None:
        if not any(n.scenario == "target" for n in nums[:64]):
            note_times(st, s, st.own)
        return
    if not dated and best == st.today:
        return
    if dated and st.main is not None and bounds(best)[1] < bounds(st.main)[0] and _had_been(st):
        # "In 2020 the figure had been 16 million", "The mills had made 27 million tons in 2022": a look back
        return
    at = st.first
    if dated and own[0].first == at + 1 and own[0].last < st.last - 1 and st.low[own[0].last] in _IT:
        at = own[0].last  # "In May 2020 it was 22 percent"
    if (
        dated
        and st.low[at] in _IT
        and st.low[at + 1] in _WAS
        and st.context is not None
        and st.context_sent == s - 1
        and (
            bounds(best)[1] < bounds(st.context)[0]
            # "In the quarter inflation eased to 2 percent. In October it stood at 1.8 percent. The surplus widened to"
            or (st.context == st.main and len(st.main) == 7 and "Q" in st.main and bounds(best)[0] > bounds(st.main)[1])
        )
    ):
        # "The rate was 10.3 percent in May 2021. It was 9.1 percent in May 2020. In Leeds it was": the first goes on.
        return
    if (
        len(best) == 10
        and st.main is not None
        and len(st.main) != 10
        and any(t.rel == "weekday" and t.iso == best for t in own)
        # Not behind a look back: "She sold 11 in 2017. On Monday night, at the second leg, she ran out of bread."
        and not (st.context is not None and bounds(st.context)[1] < bounds(st.main)[0] and st.context_sent >= s - 1)
    ):
        # "The government, sworn in on Monday, inherits": a day of the news among figures of a year.
        return
    if (
        len(best) == 10
        and not any(t.edge for t in own)
        and st.context is not None
        and len(st.context) != 10
        and bounds(st.context)[0].isoformat() <= best < bounds(st.context)[1].isoformat()
        and s != st.body
        # "As of Nov. 11, 91% had been threshed. Yields averaged 5.2 tonnes"
        and not (len(st.context) == 4 and st.low[st.first : st.first + 2] == ["as", "of"])
    ):
        # One day out of the period that the text speaks of.
        return
    if (
        len(best) == 7
        and best[5] != "Q"
        and len(st.main or "") == 15
        and st.main is not None
        and bounds(st.main)[0] <= bounds(best)[0] < bounds(st.main)[1]
        and not any(t.iso == best and t.first - st.first < 4 for t in own[:16])
        and len(nums) == 1
        and st.low[nums[0].last : nums[0].last + 1] in (["was"], ["were"])
        and end_day(best) != end_day(st.main[8:])
    ):
        return  # "A dividend of 250 million was paid in July", in news of nine months
    if st.context is not None and st.low[at : at + 2] == ["on", "a"] and "basis" in st.low[at + 2 : at + 5]:
        (b0, b1), (c0, c1) = bounds(best), bounds(st.context)
        if b0 <= c0 and c1 <= b1:
            return  # "On a quarterly basis, sales fell 0.9 percent in the second quarter": an aside in news of June
    stepped = any(t.rel == "part" and _from_to(st, t, o) for t in st.bases for o in own[:4] if o.first > t.last)
    if st.main is not None and at_topic(st, s) and (stepped or len(_told_apart(st, own)) > 1):
        (b0, b1), (m0, m1) = bounds(best), bounds(st.main)
        if m0 <= b0 and b1 <= m1:
            # "6.8 percent in the first quarter and 6.7 percent in the second": the text goes on with the half.
            return
    st.context, st.context_sent = best, s
    if any(t.iso == best for t in own):
        st.told_sent = s
    if len(best) == 10 and any(t.rel == "weekday" and t.iso == best for t in own):
        st.weekday_told = best
    st.context_now = best == st.today and any(t.rel == "now" for t in own)
    if st.main is None and not st.context_now and (st.day is None or (st.day - bounds(best)[1]).days < 730):
        # What an article comes to first is its topic, unless it looks back; what was told on a day is news of today.
        st.main = st.today if not dated else best
