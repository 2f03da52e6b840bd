"""The verb that governs a figure, and its tense."""

from __future__ import annotations

from bisect import bisect_left

from .lexicon import TIME_WORDS, words
from .model import Numeral
from .periods_scan import CARDINALS
from .periods_state import AUXILIARY, CLAUSES, MODAL, PAST, RELATIVE, RISES, VERBS, State, index_before

_STOPS = frozenset((",", ".", ";", ":", "(", ")", "-", "\u2013", "\u2014", "\u201d", '"'))
_BEHIND_PARTICIPLE = frozenset(("at", "by", "in", "since", "that", "with"))
_WHO_DOES = frozenset(("he", "she", "which", "who"))
_SAYS = words("telling", TIME_WORDS) | words("forward", TIME_WORDS) | {"hers", "his", "its", "this"}
_WHO = frozenset(("which", "who", "whose"))
_BY_WHOM = words("participle_by", TIME_WORDS)
_PLURALS = frozenset(("already", "children", "couple", "men", "people", "still", "they", "we", "who", "women"))
_NOUN_TOO = words("noun_or_verb", TIME_WORDS)
_NO_SUBJECT = frozenset(
    ("a", "an", "at", "by", "for", "her", "his", "in", "its", "no", "of", "on", "our", "the", "their", "with")
)
_HEDGES = frozenset(("about", "almost", "around", "just", "nearly", "only", "roughly", "some"))
_COSTING = frozenset(("it", "that", "this", "which"))
_CLOSING = frozenset((".", "?", "!", '"', "\u201d"))
# They are no participles: "the number of projects rose", "the toll went up".
_NO_PARTICIPLE = words("no_participle", TIME_WORDS)
_MOVING = frozenset(("by", "from", "to"))
_APART = frozenset((":", "\u2014", "|"))
_PRETERITES = words("preterite", TIME_WORDS)
_RELATING = words("relating_verb", TIME_WORDS)
# Behind a plural, and no verb.
_NO_VERB = words("no_verb", TIME_WORDS)
_NO_PRETERITE = words("no_preterite", TIME_WORDS)
_PAST_NOT = words("participle_adjective", TIME_WORDS)
_AGAINST = frozenset(("ago", "before", "earlier", "on"))
_NO_HABIT = frozenset(("could", "had", "might", "used", "would"))
_A_YEAR = (["a", "year"], ["per", "year"], ["a", "day"], ["per", "day"], ["a", "month"])


def tense_of(st: State, n: Numeral) -> str | None:
    """Tense of the verb that governs a figure: the nearest finite one before it, else the next one after it."""
    low = st.low
    st.pronoun, st.verb = False, ""
    for i in range(n.first - 1, max(st.first, n.first - 41) - 1, -1):
        w = low[i]
        if w in VERBS or w[-2:] == "ed" or _does(low, i):
            tense = verb_at(st, i)
            if tense is not None and ("," not in low[i : n.first] or _WHO.isdisjoint(low[max(st.first, i - 5) : i])):
                st.pronoun = i > st.first + 1 and low[i - 1] in ("they", "it")
                st.verb = w
                return tense
        elif w in CLAUSES:
            break
    for i in range(n.last, min(st.last, n.last + 25)):
        w = low[i]
        if w in VERBS or w[-2:] == "ed":
            tense = verb_at(st, i)
            if tense is not None and low[i - 1] != "that" and _WHO.isdisjoint(low[max(n.last, i - 5) : i]):
                st.verb = w
                return tense
        elif w in (";", ":"):
            break
    return None


def present_without(st: State, n: Numeral) -> str | None:
    """The tense of a sentence whose verb no list has: one that ends like a sentence, has what may be a verb and none
    in the past, is told in the present ("Some 1,500 head change hands", "The mirrors follow the sun"). So is what a
    semicolon parts from the rest: "Guests pay 60 yuan; in May there were 900 of them"."""
    low, toks = st.low, st.doc.toks
    if low[st.last - 1] not in _CLOSING:
        return None
    found = False
    at = bisect_left(st.breaks, n.first)
    first = next((i + 1 for i in reversed(st.breaks[max(0, at - 8) : at]) if low[i] == ";"), st.first)
    last = next((i for i in st.breaks[at : at + 8] if low[i] == ";"), st.last)
    for i in range(first, last):
        w = low[i]
        done = w[-2:] == "ed" and len(w) > 3 and w not in _NO_PRETERITE and not _is_participle(st, i)
        if w in PAST or w in _PRETERITES or done or w in _APART:
            return None
        if w == "can" and i > first:
            found = True
        if w in _RELATING or (w[-1] == "s" and w[:-1] in RISES and low[i + 1] in _MOVING):
            # "GDP per capita rises to", "that leaves the rate": of what was told before
            return None
        if not found and i > first and w.isalpha() and w not in _NO_VERB and toks[i][0].islower():
            if (k := index_before(st.figures, i + 1)) >= 0 and st.figures[k].last >= i:
                # "300 million euros"
                continue
            before = low[i - 1]
            found = before in _PLURALS or (
                before.isalpha()
                and before not in _NO_VERB
                and (before[-1] == "s" or (w[-1] == "s" and w[-2:] not in ("ss", "us")))
            )
    return "present" if found else None


def _is_participle(st: State, i: int) -> bool:
    """ "in industrialised countries", "can be protected": no verb in the past."""
    low = st.low
    if i > st.first and low[i - 1] == "be":
        return True
    return i > st.first and low[i - 1] in _NO_SUBJECT and low[i + 1 : i + 2] != [] and low[i + 1].isalpha()


def by_the_year(st: State, n: Numeral) -> bool:
    """ "builds 14 ships a year": what is done year by year, in a clause that has no verb in the past."""
    low, behind = st.low, min(n.last + 7, st.last - 2)
    at = next((i for i in range(n.last, behind) if low[i : i + 2] in _A_YEAR), 0)
    if not at or n.kind != "level" or low[at + 2] in _AGAINST or low[n.first - 1][-3:] == "ing":
        return False
    k = bisect_left(st.breaks, n.first)
    begin = max(st.breaks[k - 1] if k else st.first, n.first - 20)
    end = st.breaks[k] if k < len(st.breaks) else st.last
    if n.first - begin < 3 or low[begin + 1] == "or" or not _NO_HABIT.isdisjoint(low[begin : n.first]):
        return False
    return at < end and all(verb_at(st, i) != "past" for i in range(begin, min(end, at + 9)))


def _is_noun(st: State, i: int) -> bool:
    """ "the trade account", "its own turbines", "the needs of": what could be a verb in the present, behind what is no
    subject of one."""
    w, before = st.low[i], st.low[i - 1]
    if before in _NO_SUBJECT or (w[-1] == "s" and w != "has" and before[-1].isdecimal() and len(before) != 4):
        # Also "29 lives were lost"
        return True
    if w not in _NOUN_TOO:
        return False
    # A plural stands before the verb: "the firms account", "China and India account", not "the trade account".
    return (
        before.isalpha()
        and st.doc.toks[i - 1][0].islower()
        and before[-1] != "s"
        and before[-2:] != "ly"
        and before not in _PLURALS
        and before not in CARDINALS
    )


def _does(low: list[str], i: int) -> bool:
    """ "(a teacher who) leads", "(an airline, which) flies": a verb in the present, whichever it is."""
    w, who = low[i], low[i - 1]
    if low[i - 2] == "," and low[i + 1 : i + 2] == [","]:
        # "climbed to 4.09 percent in August, he recites, and the instalment to 379 euros"
        return False
    if w[-1] != "s" or who not in _WHO_DOES or w[-2:] in ("ss", "us") or not w.isalpha() or w in _SAYS:
        return False
    # Not "of which exports made up", ", which consumers had bought"
    return who != "which" or (low[i - 2] == "," and low[i + 1] not in VERBS and low[i + 1] != "had")


def verb_at(st: State, i: int) -> str | None:
    """present, copula (present too), past; None where token i is no finite verb."""
    low, first = st.low, st.first
    w = low[i]
    if w == "costs":
        # A verb before its amount, else a noun.
        at = i + 1 + (low[i + 1 : i + 2] != [] and low[i + 1] in _HEDGES)
        k = index_before(st.figures, at + 1) if st.figures else -1
        amount = low[at : at + 1] and (not low[at][0].isalpha() or (k >= 0 and st.figures[k].first == at))
        return "present" if amount or (i > first and low[i - 1] in _COSTING) else None
    tense = VERBS.get(w)
    if tense is None and _does(low, i):
        return "present"
    if tense == "past" and w not in AUXILIARY and w not in _NO_PARTICIPLE:
        for j in range(i - 1, max(first, i - 3) - 1, -1):
            auxiliary = AUXILIARY.get(low[j])
            if j == i - 1 and low[j] == "," and low[j - 1] in ("be", "have"):
                break  # "the number that a woman can be expected to have, slid from"
            if auxiliary is not None:
                # "the power that could have been made was lost"
                return None if low[j] == "have" and low[j - 1] in MODAL else auxiliary or None
    if tense == "plural":
        # After a plural or an adverb: "dairies supply", "who still pay".
        before = low[i - 1] if i > first else ""
        plural = (before[-1:] == "s" and before.isalpha()) or before in _PLURALS
        # "Of the 11,400 employees on the lake, 6,900 work in potash"
        plural = plural or (before[-1:].isdecimal() and low[i + 1 : i + 2] in (["in"], ["for"], ["at"], ["as"]))
        return "present" if plural and i > first + (before not in _PLURALS) else None
    if tense == "past" and low[i + 1 : i + 2] == ["by"] and w in _BY_WHOM:
        return None
    if tense == "present" and i > first and _is_noun(st, i):
        return None
    if tense == "present" and w[-1] != "s" and i > first and low[i - 1] in MODAL:
        return None
    if tense is not None:
        return None if tense == "copula" and i > first and low[i - 1] in ("that", "which") else tense
    if len(w) <= 4 or w[-2:] != "ed" or w in _PAST_NOT:
        return None
    if i - 3 > first and low[i - 2 : i] == ["can", "be"] and RELATIVE.isdisjoint(low[max(first, i - 6) : i - 2]):
        return None  # "can be protected for less than a dollar"
    owner = i - 1 - (low[i - 1][-2:] == "ed")
    if owner >= first and low[owner] in _NO_SUBJECT and low[i + 1 : i + 2] != [] and low[i + 1].isalpha():
        return None  # "its installed capacity", "their combined installed capacity"
    for j in range(i - 1, max(first, i - 4) - 1, -1):
        auxiliary = AUXILIARY.get(low[j])
        if auxiliary or (auxiliary is not None and (j == i - 1 or low[i - 1][-2:] == "ly")):
            return None if low[j] == "have" and low[j - 1] in MODAL else auxiliary or None
        if auxiliary is not None:
            # "money from the central government dropped": the article is of the noun between them
            break
    after = low[i + 1] if i + 1 < len(low) else ""
    if not after[:1].isalpha() and after not in _STOPS:
        return "past"
    if after in _BEHIND_PARTICIPLE or (i > first and (low[i - 1] == "," or low[i - 1][-1].isdecimal())):
        # "the 71 loans granted since 2016", "18 certified firms"
        return None
    return "past"
