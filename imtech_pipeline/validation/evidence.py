"""Whether articles say in so many words what an observation is about, before it is held against others.

Readers carry a subject, a place or a period over from what was told before, and are often right; but two figures that
contradict each other are then rather two things than one thing told wrong. Articles seldom contradict themselves,
readers often misread them: what rests on one article alone is held to stricter words. Judged only for what fails: it
takes the sentences.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter

import duckdb
import pandas as pd

from imtech_pipeline import catalogue

#: Words of a subject that say nothing of it.
_EMPTY = frozenset("the and for from with that per its their this share".split())
#: Sentences of fewer words are headings and cells of tables, where what is meant stands above.
SHORT = 5
#: Letters that two forms of one word have in common: "contracts" and "contracted", "applied" and "applications".
STEM = 5

_GREW = re.compile(r"\bgr(?:e|o)w(?:n|s|ing)?\b")
_ECONOMY = re.compile(r"\beconom(?:y|ic|ies)\b")
_SOME_WORDS = re.compile(rf"[\W\d_]*+(?:[^\W\d_]++[\W\d_]++){{{SHORT - 1}}}[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{3,}|\br&d\b")
#: Stems of words that say how something is measured, not what: "the number fell", "its value".
_MEASURE = frozenset("growt incre decre rise numbe total value volum amoun share rate level figur ratio ".split())
#: What points back in so many words: "the former rose 12 percent", "the ratio is to reach 2 percent".
_POINTS = re.compile(
    r"\b(the|this|that|its|their) (former|latter|figure|ratio|rate|number|value|total)s?\b(?!'|\u2019)", re.I
)
_HERE = re.compile(
    r"\b(the|its|their|this|that|our) ((whole|entire|autonomous|municipal) )?"
    r"(country|nation|region|province|prefecture|municipality|city|league|banner|county|district|town|port|zone|area|"
    r"state|territory)\b(?!'s (border|share))",
    re.I,
)
_DIRECTION = re.compile(r"\b(?:(?:north|south)?(?:east|west)|north|south|central|upper|lower)(?:ern)?[ -]$", re.I)
#: Several places in place of the one that they lie in: "seven of the nine provinces", "in poor counties".
_PLACES = r"(?:provinces|regions|prefectures|municipalities|cities|leagues|banners|counties|districts|states|towns)\b"
#: Words of a figure's own clause by which it is not of all that its subject names.
_PART = re.compile(
    r"\b(?:excluding|excludes?|excl|except|other than|apart from|without|not (?:counting|including)|net of|strip\w*|"
    r"combined|together|jointly|the (?:two|three|four|five|rest|remaining|remainder|others?)|core|urban|rural|"
    r"per (?:capita|head|person)|private|state-owned|foreign-(?:funded|invested|owned)|" + _PLACES + ")",
    re.I,
)
#: With what its words begin; hardly a clause has one, and to look for these takes a tenth of the time.
_PART_BEGINS = (
    "exclud,excl,except,other than,apart from,without,not counting,not including,net of,strip,combined,together,"
    "jointly,core,urban,rural,per capita,per head,per person,private,state-owned,foreign-,provinces,regions,"
    "prefectures,municipalities,cities,leagues,banners,counties,districts,states,towns,the two,the three,the four,"
    "the five,the rest,the remain,the other"
).split(",")
_CLAUSE_BEGINS = re.compile(r"(?:[;:(\u2013\u2014]|[,.] (?:and|but|while|whereas|which|who)|\b(?:while|whereas))\s")
_CLAUSE_ENDS = re.compile(r"[,;:()\u2013\u2014]|\s(?:and|but|while|whereas|compared|against)\s")
#: Right before a figure that counts members, "one of 46", and before one that was only expected, "an estimate of 5".
_MEMBER = re.compile(r"\bone of(?: the| its| their)?\W*$", re.I)
_EXPECTED_BEGINS = "estimate forecast projection expectation prediction target goal".split()
_EXPECTED = re.compile(
    r"\b(?:estimates?|forecasts?|projections?|expectations?|predictions?|targets?|goals?)(?: (?:of|at|for|was|is))*"
    r"(?: (?:about|around|some|over|under|below|above))?\W*$",
    re.I,
)
#: Right after a figure of a part: "6 gigawatts from wind", "seven of the nine provinces".
_FOLLOWED = re.compile(
    r"\W{0,2}(?:from (?P<source>[^\W\d_]{3,})|of (?:the|its|their)(?: \w+){0,2} " + _PLACES + ")", re.I
)
#: What follows "from" where it is a time or a base.
_TIME = re.compile(
    r"(?:the|last|this|that|a|an|one|now|then|\w+day|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|year\w*|month\w*|quarter\w*|about|around|some|nearly|just)$",
    re.I,
)
_NOW = re.compile(
    r"\b((last|this|next|past|recent|same|current|previous|following) (\w+ )?(year|half|quarter|month|week|decade)s?|"
    r"in the (year|quarter|month|period)|(year|quarter|month|week)s? (before|earlier|ago)|"
    r"today|tomorrow|now|currently|at present|so far|to date|yet|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|quarter|half)\b",
    re.I,
)


@lru_cache(maxsize=4096)
def _named(area: str) -> re.Pattern[str] | None:
    names = sorted({row.name for row in catalogue.load().area_names if row.ref_area == area}, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?![a-z])", re.I) if names else None


_beginning = itemgetter(slice(STEM))


@lru_cache(maxsize=2048)
def _stems(text: str) -> frozenset[str]:
    # most texts are asked for again at once: a sentence tells several figures, a subject stands in many sentences
    text = text.lower()
    if "gr" in text:
        text = _GREW.sub("growth", text)
    if "econom" in text:
        text = _ECONOMY.sub("gdp", text)
    return frozenset(map(_beginning, set(_WORD.findall(text)) - _EMPTY))


def _is_short(sentence: str) -> bool:
    return not _SOME_WORDS.match(sentence)


def _has(text: str, parts: Sequence[str]) -> bool:
    for part in parts:  # noqa: SIM110 - a generator takes three times as long
        if part in text:
            return True
    return False


def names_subject(subject: str | None, sentence: str) -> bool:
    """Whether a sentence has a word of the subject, or points back to it in so many words."""
    own = _stems(subject or "")
    return not own or not own.isdisjoint(_stems(sentence)) or bool(_POINTS.search(sentence))


def tells_subject(subject: str | None, sentence: str, part: str | None = None, whole: str = "") -> bool:
    """Whether a sentence has all words that say what the subject is; of a part of a whole it need only say which."""
    own, said = _stems(subject or "") - _MEASURE, _stems(sentence)
    if part is None:
        return own <= said
    parts = own & _stems(part) or own - _stems(whole)
    return bool(parts & said) or not parts


def is_narrowed(subject: str | None, sentence: str, start: int, end: int, actual: bool = True) -> bool:
    """Whether the words around a figure tell it of a part, of something else, or as expected, and its subject does not.

    Parameters
    ----------
    subject
        The subject as read, with the name of its breakdown.
    start, end
        The figure in the sentence.
    actual
        Whether it is read as one that came to be.
    """
    own = (subject or "").lower()
    before, after = sentence[:start], sentence[end:]
    told = before.lower()
    if "one of" in told and _MEMBER.search(before):
        return True
    if actual and _has(told, _EXPECTED_BEGINS) and _EXPECTED.search(before):
        return True
    followed = _FOLLOWED.match(after)
    if followed:
        source = followed["source"]
        if not source or not (_TIME.match(source) or _stems(source) <= _stems(own)):
            return True
    begins = max((found.end() for found in _CLAUSE_BEGINS.finditer(before)), default=0)
    ends = _CLAUSE_ENDS.search(after)
    clause = before[begins:] + " " + (after[: ends.start()] if ends else after)
    return _has(clause.lower(), _PART_BEGINS) and any(found[0].lower() not in own for found in _PART.finditer(clause))


def names_place(area: str, sentence: str) -> bool:
    """Whether a sentence names the place by one of its names, or as "the city" and the like."""
    named = _named(area)
    return (
        named is None
        or any(not _DIRECTION.search(sentence[: found.start()]) for found in named.finditer(sentence))
        or bool(_HERE.search(sentence))
    )


def names_period(period: str, sentence: str) -> bool:
    """Whether a sentence tells a year of the period, or a time that counts from the article's day."""
    return any(year in sentence for year in re.findall(r"\d{4}", period)) or bool(_NOW.search(sentence))


def is_told(subject: str | None, area: str, main_area: bool, period: str, main_period: bool, sentence: str) -> bool:
    """Whether a sentence says what its figure is about; the article's main place and year need not be named."""
    return _is_short(sentence) or (
        names_subject(subject, sentence)
        and (main_area or names_place(area, sentence))
        and (main_period or names_period(period, sentence))
    )


#: What `prepare` makes.
PREPARED = ("t_main_place", "t_main_year")


def prepare(con: duckdb.DuckDBPyConnection, everything: bool) -> None:
    """t_main_place and t_main_year: what most figures of an article are of; several where they are as many.

    Parameters
    ----------
    con
    everything
        Whether most articles will be asked for: then they are counted once. Else both are views, and count the articles
        of t_said.
    """
    drop(con)
    con.execute("create or replace temp table t_said (article_id varchar)")
    kind, scope = ("table", "") if everything else ("view", "and article_id in (select article_id from t_said)")
    for name, column, of in (("place", "ref_area", "ref_area"), ("year", "time_period", "left(time_period, 4)")):
        con.execute(
            f"""
            create temp {kind} t_main_{name} as
            select article_id, {of} as {name} from core.fct_statement
            where statement_kind <> 'rank' and {column} is not null {scope}
            group by 1, 2 qualify count(*) = max(count(*)) over (partition by article_id)
            """
        )


def drop(con: duckdb.DuckDBPyConnection) -> None:
    """Drop what `prepare` has made."""
    for name in PREPARED:
        for (kind,) in con.execute(
            f"select lower(table_type) from information_schema.tables where table_name = '{name}'"
        ).fetchall():
            con.execute(f"drop {'view' if kind == 'view' else 'table'} temp.{name}")


def doubtful(con: duckdb.DuckDBPyConnection, groups: Sequence[frozenset[str]], strict: Sequence[bool]) -> list[bool]:
    """Which groups of observations, held against each other, are not all told in so many words by some article.

    A sentence must have a word of the subject, name its place and its year unless they are what most figures of the
    article are about (the year of a target always), and must not narrow the subject down. What has no sentence on
    record is taken as told.

    Parameters
    ----------
    con
        Connection with the temporary tables t_source and t_obs (see `edits`), and what `prepare` makes.
    groups
        Their obs_ids; others are no harm.
    strict
        Whether a group that one article alone tells needs sentences with all words of its subjects.
    """
    asked: set[str] = set().union(*groups)
    if not asked:
        return [False] * len(groups)
    con.register("r_asked", pd.DataFrame({"obs_id": pd.Series(sorted(asked), dtype="str")}))
    con.execute(
        """
        create or replace temp table t_said as
        select s.obs_id, s.article_id, s.subject, o.part_name, o.long_name, o.ref_area, o.time_period, o.scenario,
            c.text, c.char_start as begins, s.char_start - c.char_start as ahead, s.char_end - s.char_start as length,
            bool_or(c.text is null) over (partition by s.obs_id) as unsaid
        from t_source s join t_obs o on o.obs_id = s.obs_id
        left join core.dim_sentence c
            on c.article_id = s.article_id and s.char_start >= c.char_start and s.char_start < c.char_end
        where s.obs_id in (select obs_id from r_asked)
        """
    )
    con.unregister("r_asked")
    rows = con.execute(
        """
        select s.obs_id, s.article_id, subject, part_name, long_name, ref_area, time_period, scenario, text, ahead,
            length, unsaid, p.place is not null, y.year is not null
        from t_said s
        left join t_main_place p on p.article_id = s.article_id and p.place = s.ref_area
        left join t_main_year y on y.article_id = s.article_id and y.year = left(s.time_period, 4)
        order by s.article_id, begins
        """
    ).fetchall()
    articles: dict[str, set[str]] = defaultdict(set)
    told, fully = set(), set()
    in_full: set[str] = set().union(*(group for group, needs_all in zip(groups, strict, strict=True) if needs_all))
    for obs, article, subject, part, name, area, period, scenario, sentence, at, length, unsaid, place, year in rows:
        articles[obs].add(article)
        if obs in told and (obs in fully or obs not in in_full):
            continue
        if unsaid:
            told.add(obs)
            fully.add(obs)
            continue
        whole = f"{subject or ''} {part or ''}"
        if is_narrowed(whole, sentence, at, at + length, scenario == "actual"):
            continue
        if is_told(subject, area, place, period, year and scenario != "target", sentence):
            told.add(obs)
            if obs in in_full and (_is_short(sentence) or tells_subject(subject, sentence, part, name)):
                fully.add(obs)
    found = []
    for group, needs_all in zip(groups, strict, strict=True):
        known = group & articles.keys()
        alone = len(set().union(*(articles[obs] for obs in known))) == 1
        found.append(not known <= (fully if needs_all and alone else told))
    return found
