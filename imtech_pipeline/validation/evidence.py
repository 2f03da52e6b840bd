"""Whether articles say in so many words what an observation is about, before it is held against others.

Readers carry a subject, a place or a period over from what was told before, and are often right; but two figures that
contradict each other are then rather two things than one thing told wrong. Judged only for what fails: it takes the
sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

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
_ANY_WORD = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]{3,}")
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


def _stems(text: str) -> frozenset[str]:
    words = _WORD.findall(_GREW.sub("growth", text.lower()))
    return frozenset(word[:STEM] for word in words if word not in _EMPTY)


_subject_stems = lru_cache(maxsize=4096)(_stems)


def names_subject(subject: str | None, sentence: str) -> bool:
    """Whether a sentence has a word of the subject, or points back to it in so many words."""
    own = _subject_stems(subject or "")
    return not own or not own.isdisjoint(_stems(sentence)) or bool(_POINTS.search(sentence))


def names_place(area: str, sentence: str) -> bool:
    """Whether a sentence names the place by one of its names, or as "the city" and the like."""
    named = _named(area)
    return named is None or bool(named.search(sentence) or _HERE.search(sentence))


def names_period(period: str, sentence: str) -> bool:
    """Whether a sentence tells a year of the period, or a time that counts from the article's day."""
    return any(year in sentence for year in re.findall(r"\d{4}", period)) or bool(_NOW.search(sentence))


def is_told(subject: str | None, area: str, main_area: bool, period: str, main_period: bool, sentence: str) -> bool:
    """Whether a sentence says what its figure is about; the article's main place and year need not be named."""
    return len(_ANY_WORD.findall(sentence)) < SHORT or (
        names_subject(subject, sentence)
        and (main_area or names_place(area, sentence))
        and (main_period or names_period(period, sentence))
    )


def doubtful(con: duckdb.DuckDBPyConnection, observations: Iterable[str]) -> set[str]:
    """Those of some observations that no article tells in so many words.

    A sentence must have a word of the subject, and name its place and its year unless they are what most figures of the
    article are about. What has no sentence on record is taken as told.

    Parameters
    ----------
    con
        Connection with the temporary tables t_source and t_obs (see `edits`).
    observations
        Their obs_ids; others are no harm.
    """
    con.register("r_asked", pd.DataFrame({"obs_id": pd.Series(sorted(set(observations)), dtype="str")}))
    con.execute(
        """
        create or replace temp table t_said as
        select s.obs_id, s.article_id, s.subject, o.ref_area, o.time_period, c.text
        from t_source s join t_obs o on o.obs_id = s.obs_id
        left join core.dim_sentence c
            on c.article_id = s.article_id and s.char_start >= c.char_start and s.char_start < c.char_end
        where s.obs_id in (select obs_id from r_asked)
        qualify not bool_or(c.text is null) over (partition by s.obs_id)
        """
    )
    con.unregister("r_asked")
    rows = con.execute("from t_said").fetchall()
    if not rows:
        return set()
    places, years = (
        set(
            con.execute(
                f"""
                select article_id, {of} as most from core.fct_statement
                where article_id in (select article_id from t_said) and statement_kind <> 'rank' and {of} is not null
                group by article_id, most qualify count(*) = max(count(*)) over (partition by article_id)
                """
            ).fetchall()
        )
        for of in ("ref_area", "left(time_period, 4)")
    )
    told = {
        obs
        for obs, article, subject, area, period, sentence in rows
        if is_told(subject, area, (article, area) in places, period, (article, period[:4]) in years, sentence)
    }
    return {row[0] for row in rows} - told
