"""Noun phrases: where they begin and end, on either side of a token, and their text; the verbs beside a number.

Which of them a number is told of is decided elsewhere. Nothing looks further than `REACH` tokens.
"""

from __future__ import annotations

import re

from .lexicon import words
from .model import Numeral
from .subjects_tags import FIXED, Tags
from .subjects_words import (
    AGENT,
    AGENT_WORDS,
    CHANGES,
    COMPARATIVE,
    GENERIC,
    HEDGE,
    MEANINGFUL,
    MEASURE_GENERIC,
    OUTER_VERB,
    PARTICIPLE,
    PAST_PARTICIPLE,
    POSSESSIVE,
    PRONOUN_HEAD,
    QUOTES,
    REACH,
    WHO,
    is_agent,
    is_plural,
    is_proper_name,
    names_place,
)
from .tokens import Doc

_PERIODIC = frozenset(("annual", "monthly", "quarterly", "yearly"))
KEEPS_PREPOSITION = words("keeps_preposition")
_ARE = frozenset(("are", "have", "were"))
_HARD = frozenset((";", ":", "(", "\uff1a", "\u201c", '"', "\u2014"))
_HOLDING = frozenset(("shares", "stake", "stakes"))
_TRADED = frozenset("trade commerce volume exports imports turnover".split())
_SAID = frozenset(("added", "claimed", "noted", "said", "says"))
_OPENING = frozenset("that because although though if when".split())
_DASH = frozenset(("-", "\u2013", "\u2014"))
_CLAUSE_SIGN = frozenset((",", ";", ":", "(", ")", "W", "V", "B", "#", "T"))
_AMOUNTS_TO = frozenset("of at up down from to".split())
_ASIDES = [
    x.split() for x in ("on the other hand", "by contrast", "in contrast", "in turn", "for example", "in particular")
]
_SETTING = words("setting_noun")
_TOLD_OF = words("told_of_setting")
_OR_MORE = frozenset(("above", "fewer", "less", "more", "over", "under"))
_WITHIN = frozenset(("across", "at", "in", "inside", "outside", "throughout", "within"))
_SET_IN = 7
_NO_HEAD = frozenset(("short", "ahead", "instead", "because", "regardless"))
_TELLING = frozenset("at in out on to with among between from by".split())
_NEAR = frozenset(("first", "last", "next", "past", "previous"))
_PARTICLES = frozenset("off out over up".split())
_OTHER = frozenset(("other", "others", "remaining"))
_TIME_NOUN = frozenset(
    "dawn dusk noon night midnight"
    " week weeks month months year years day days quarter quarters decade decades period season time".split()
)
_NO_SCOPE = words("no_scope_noun")
_OWNED = words("owned_measure")
_ACRONYM = re.compile(r"\s*\([A-Z&]+\)")
_BETWEEN_INITIALS = frozenset("of and for the in on to".split())


def _initials(doc: Doc) -> dict[str, str]:
    """What the acronyms stand for that the text explains itself: "the consumer price index (CPI)"."""
    found: dict[str, str] = {}
    for closing in doc.places(")"):
        i = closing - 1
        if i < 2 or doc.low[i - 1] != "(":
            continue
        short = doc.toks[i]
        if not (short.isupper() and short.isalpha()) or len(short) > 8:
            continue
        k, rest = i - 1, list(short.lower())
        while rest and k > 0 and i - k <= 2 * len(short):
            k -= 1
            if doc.low[k][0] == rest[-1]:
                rest.pop()
            elif doc.low[k] not in _BETWEEN_INITIALS:
                break
        if not rest and len(short) > 1 and doc.low[i] != "gdp":
            phrase = " ".join(doc.text[doc.starts[k] : doc.ends[i - 2]].split())
            found.setdefault(doc.low[i], phrase if "(" not in phrase else "")
    return {short: phrase for short, phrase in found.items() if phrase and not is_agent(phrase)}


def _written_out(doc: Doc, known: dict[str, str]) -> None:
    """Add acronyms whose words the text tells elsewhere: "FDI" where it also speaks of foreign direct investment."""
    toks, low = doc.toks, doc.low
    wanted = dict.fromkeys(low[i] for i in doc.capitals if len(low[i]) < 6 and toks[i] != "GDP" and low[i] not in known)
    if not wanted or len(wanted) > 40:
        return  # codes and not words
    first_letters = [False] * 128
    for short in wanted:
        first_letters[ord(short[0]) & 127] = True
    for i in range(doc.n):
        if not first_letters[ord(low[i][0]) & 127]:
            continue
        for short in wanted:
            if i + len(short) <= doc.n and short not in known and _spells(low, i, short):
                phrase = " ".join(doc.text[doc.starts[i] : doc.ends[i + len(short) - 1]].split())
                if phrase[1:].islower() and not is_agent(phrase):
                    known[short] = phrase


def _spells(low: list[str], first: int, short: str) -> bool:
    """Whether the words from here on, all of them nouns or what goes with nouns, begin with these letters."""
    for k in range(len(short)):
        word = low[first + k]
        if len(word) < 3 or ord(word[0]) != ord(short[k]) or word in FIXED:
            return False
    return True


_EDGE = frozenset(("beginning", "close", "end", "start"))

_TO_MOVE = frozenset("boost cut expand improve increase lift lower raise reduce save".split())
_AS_WELL = frozenset("as far long many much same soon such well".split())
_NAMED_AS = frozenset(
    "chosen classed classified counted defined described designated dubbed known labelled listed ranked rated"
    " recognised recognized regarded registered seen selected served treated used".split()
)
_TOLD_IN = frozenset("brief briefing circular document interview note notice post release report statement".split())


class Phrases(Tags):
    """Noun phrases of the sentence."""

    def __init__(self, doc: Doc, claimed: list[bool]) -> None:
        super().__init__(doc, claimed)
        self.says_gdp = doc.says("gdp")
        # the text itself names it so: "gross domestic product (GDP)"
        self.calls_gdp = self.says_gdp and any(doc.low[i - 1] == "(" for i in doc.places("gdp") if i)
        self.says_rd = any(doc.low[i - 1] == "r" for i in doc.places("&") if i)
        self.says_experimental = doc.says("experimental")
        self.says_between = doc.says("between")
        self.quotes = any(doc.says(sign) for sign in ('"', "\u201d", "\u201c"))
        self.says_economy = self.says_gdp or doc.says("economy")
        self.stands_for = _initials(doc)
        _written_out(doc, self.stands_for)
        # head noun to the fullest phrase told of it: "contracts" to "technology contracts"
        self.by_head: dict[str, str] = {}
        self.bare: set[str] = set()  # heads told without more before they were told with it
        self.parts_frame = ""  # "share of %s in exports", and where a part of them was told last
        self.parted_at = -99
        self.included_at = -1  # sentence that told parts of a change with "including"
        self.such_at = -1  # sentence that told how many of them are "seaworthy"
        self.whole = ""  # what the subject just read is a part of: the whole is what is spoken of then

    def _skip_determiners(self, i: int) -> int:
        k = i
        while k < self.end and (self.tag[k] in ("D", "A", "#") or self.low[k] in ("all", "total")):
            k += 1
        return k - i

    def _opens(self, n: Numeral, left: int) -> bool:
        """Whether the number opens its clause ("Half of the teams are ..."), with hedges before it at most."""
        j = n.first - 1
        tag, low = self.tag, self.low
        while j >= self.start and (
            tag[j] in ("A", "D", "T")
            or low[j] in HEDGE
            or low[j] in COMPARATIVE
            or low[j] in _OTHER
            or (tag[j] == "P" and tag[j + 1] == "T")
            or (low[j] == "to" and low[j - 1] in ("close", "up", "equivalent"))
        ):
            j -= 1
        if tag[j] == "N" and j > self.start:
            # "In the city 15 percent of homes are empty"
            k = j - 1
            while k > self.start and j - k < _SET_IN and tag[k] in ("N", "D", "S", "A", "-"):
                k -= 1
            if low[k] in _WITHIN and (k == self.start or low[k - 1] in (",", ";", "but", "while")):
                return low[n.last : n.last + 1] == ["of"] or self._verb_right(n.last) > 0
        if j > self.start and (low[j] in QUOTES or (tag[j] == "W" and low[j] in _OPENING)):
            return True  # 'told us: "Nine of ten', "showed that half"
        if j > self.start and (low[j] in _SAID or low[j - 1 : j + 1] == ["and", "that"]):
            # "He said $3 million would be paid for each, and that 41 million had gone out"
            verb = self._verb_right(n.last)
            return verb >= 0 and tag[verb] == "B"
        return j < self.start or (
            low[j] in (",", "and", ";", ":", "while", "but", "where", "-", "whereas")
            and not (
                low[j] in (",", "and")
                and j > self.start
                and tag[j - 1] in ("N", "#", "S")
                and self._verb_right(self._past_brackets(n.last)) < 0
            )
        )

    def _verb_right(self, i: int) -> int:
        """The finite verb that follows in the clause, or -1."""
        tag = self.tag
        i = self._past_brackets(i)
        for j in range(i, min(self.end, i + 14)):
            t = tag[j]
            if t in ("V", "B"):
                return j
            if t in (",", ";", "W", ":", "(") or (t == "C"):
                return -1
        return -1

    def _past_brackets(self, i: int) -> int:
        """The token after the brackets that open at i, or i."""
        if i < self.end and self.low[i] == "(":
            for j in range(i + 1, min(self.end - 1, i + 12)):
                if self.low[j] == ")":
                    return j + 1
        return min(i, self.end - 1)

    def _front_span(self, comma: int) -> tuple[int, int]:
        low, tag, start = self.low, self.tag, self.start
        if low[start] not in ("of", "among"):
            return 0, 0
        i = start + 1
        while i < comma and (tag[i] in ("D", "#", "A") or low[i] in HEDGE or (low[i] == "of" and tag[i - 1] == "#")):
            i += 1
        # "Of 41 sectors, 32 saw profits rise, one turned losses into profits": up to the first of them
        comma = next((x for x in range(i, comma) if low[x] == "," and tag[x + 1] == "#"), comma)
        return self._span_right(self._past_owner(i), tail=True)[0], comma

    def _phrase_right(self, i: int) -> str:
        """The noun phrase from token i on, a telling participle behind it ("registered") included."""
        a, b = self._span_right(i)
        return self._with_participle(a, b)

    def _with_participle(self, a: int, b: int) -> str:
        text = self._text(a, b)
        if text:
            low, tag, end = self.low, self.tag, self.end
            k = b
            while k < end and k - b < 4 and (tag[k] in ("B", "A")) and low[k] not in ("will", "would", "to"):
                k += 1
            if k < end and low[k] in MEANINGFUL and low[k] not in text.lower().split() and tag[k] == "V":
                text = f"{text} newly {low[k]}" if low[k - 1] == "newly" else f"{text} {low[k]}"
            elif k + 1 < end and low[k] == "counted" and low[k + 1] == "twice":
                self.whole = text
                text = f"{text} counted twice"
        return text

    def _span_right(self, i: int, tail: bool = False) -> tuple[int, int]:
        """Tokens of the noun phrase from i on: nouns, "of" phrases, coordinated nouns; `tail` lets more in."""
        low, tag, toks, end = self.low, self.tag, self.toks, self.end
        if i < end and low[i] in QUOTES:
            i += 1
        j, last = i, i
        joined = 0
        while j < end and j - i < REACH:
            t = tag[j]
            if t == "N" or t == "-" or t == "S":
                if t == "S" and low[j] == "'" and not (j + 1 < end and tag[j + 1] == "N" and low[j - 1].endswith("s")):
                    break
                j += 1
                last = j
                continue
            w = low[j]
            if t in QUOTES and j > i and j + 1 < end and tag[j + 1] == "N":
                j += 1
                continue
            if j == i:
                if t == "V" and w.endswith(("ed", "ing")) and j + 1 < end:
                    j += 1
                    continue
                break
            if t == "P":
                if joined > 3:
                    break
                if (
                    w in ("of", "for", "per", "under", "against", "without", "above", "below")
                    or (low[j - 1] in KEEPS_PREPOSITION and w in ("in", "on", "with", "from", "to"))
                    or (
                        w in ("in", "at")
                        and j + 1 < end
                        and low[j + 1] in ("rural", "urban", "operation", "use", "towns")
                    )
                    or (
                        tail
                        and w in ("from", "between", "with", "in", "on")
                        and j - i <= 4
                        and low[j + 1 : j + 2] not in (["a"], ["an"])
                    )
                ):
                    pass
                else:
                    break
                k = j + 1
                while k < end and tag[k] in ("D", "A"):
                    k += 1
                if w == "of" and k + 1 < end and tag[k] == "T" and tag[k + 1] == "N" and tag[k - 1] == "D":
                    k += 1  # "its forecast of the 2021 grain harvest"
                if k >= end or tag[k] != "N" or (low[k] in GENERIC and w not in ("of",)):
                    break
                upper = toks[k][0].isupper() and toks[k][1:2].islower()
                if upper and (w in ("in", "at", "for")):
                    break

                if w in ("in", "on", "at", "from", "with", "between"):
                    m = k
                    while m + 1 < end and tag[m + 1] == "N":
                        m += 1
                    if low[m] in GENERIC or low[m] in AGENT_WORDS:
                        break
                joined += 1
                j = k
                continue
            if w in ("and", "&") or w == ",":
                # "science and technology parks" goes on; "deals and their value" does not.
                k = j + 1
                if k < end and tag[k] == "N" and not (w == "," and not self._list_ahead(k)):
                    m = k
                    while m < end and tag[m] in ("N", "-"):
                        m += 1
                    if m < end and (
                        tag[m] == "#" or (tag[m] == "P" and low[m] in _AMOUNTS_TO and "#" in tag[m + 1 : m + 3])
                    ):
                        break
                    if (
                        w == "and"
                        and m < end
                        and tag[m] in ("V", "B")
                        and tag[i - 1] == "#"
                        and self._object_count(i - 1)
                    ):
                        break  # "traded with 150 countries and total turnover reached"
                    if (
                        w == ","
                        or m >= end
                        or tag[m] not in ("V", "B")
                        or m - k > 1
                        or (tag[j - 1] == "N" and j - i == 1)
                    ):
                        j = k
                        continue
                break
            break
        while last > i and tag[last - 1] in ("-", "S"):
            last -= 1
        return i, last

    def _list_ahead(self, k: int, more: int = 3) -> bool:
        """Whether the comma before k opens a list of nouns that ends in "and" a noun ("output, income and trade")."""
        low, tag, end = self.low, self.tag, self.end
        m = k
        while m < end and tag[m] in ("N", "-"):
            m += 1
        if m >= end or m - k > 3:
            return False
        if low[m] == "," and more and m > k and m + 1 < end and tag[m + 1] == "N":
            return self._list_ahead(m + 1, more - 1)
        if low[m] == "and" and m + 1 < end and tag[m + 1] == "N":
            p = m + 1
            while p < end and tag[p] in ("N", "-"):
                p += 1
            return p >= end or tag[p] not in ("V", "B", "#")
        return False

    def _fronted_scope(self, number: int) -> tuple[str, int]:
        """ "On domestic flights, 1.6 million passengers": what a bare noun is told for; up to where."""
        low, tag, start = self.low, self.tag, self.start
        if low[start] not in ("in", "on", "at", "from", "among", "for"):
            return "", 0
        i = start + 1
        while i < self.end and tag[i] in ("D", "A"):
            i += 1
        a, b = self._span_right(i, tail=low[start] == "among")
        if not 0 < b - a < (4 if low[start] != "among" else 6) or b >= number or (low[b] != "," and low[start] != "at"):
            return "", 0
        told = self._text(a, b)
        head = low[b - 1]
        if (
            self.toks[b - 1][0].isupper()
            or is_agent(told)
            or head in _NO_SCOPE
            or head in _TIME_NOUN
            or head in GENERIC
            or any(self.claimed[x] for x in range(a, b))
        ):
            return "", 0
        end = next((x for x in range(b + 1, self.end) if low[x] in (";", "while", "whereas", "but")), self.end)
        return f"{low[start]} {told}", end

    def _has_verb(self, a: int, b: int) -> bool:
        tag = self.tag
        return any(tag[i] in ("V", "B") for i in range(max(a, self.start), b))

    def _verb_left(self, upto: int, left: int) -> int:
        """The verb nearest on the left in the clause, or -1."""
        tag, low = self.tag, self.low
        for j in range(upto - 1, max(self.start, upto - REACH) - 1, -1):
            t = tag[j]
            if t == "V" or t == "B":
                return j
            if t == ";" or low[j] in ("while", "whereas"):
                return -1
        return -1

    def _verb_begin(self, verb: int) -> int:
        """Where the words of a verb begin: "had slowly risen", but "the patents granted | were"."""
        tag = self.tag
        while verb > self.start and tag[verb - 1] in ("V", "B", "A"):
            if tag[verb - 2 : verb] == ["N", "V"] and (tag[verb] == "B" or self.low[verb].endswith("ed")):
                break
            verb -= 1
        return verb

    def _passive(self, main: int) -> bool:
        return main > self.start and self.low[main - 1] in ("was", "were", "is", "are", "be", "been", "being")

    def _pronoun(self, verb: int) -> bool:
        return verb > self.start and self.tag[verb - 1] in ("R", "D") and self.low[verb - 1] not in ("the", "a")

    def _leading(self, upto: int) -> str:
        """No verb on the left: a headline or a list line; its first noun phrase."""
        low, tag = self.low, self.tag
        i = self.start
        while i < upto and tag[i] in ("D", "A", "-", "S", ",", "T", "*", "\u2022", "\u00b7"):
            i += 1
        if i < upto and tag[i] == "P":
            upto = min(upto, self.start + REACH)
            while i < upto and low[i] != ",":
                i += 1
            i += 1
        while i < upto and tag[i] in ("D", "A", "T"):
            i += 1
        if i < upto and tag[i] == "N":
            a, b = self._span_right(i)
            return self._core(a, min(b, upto))
        return ""

    def _np_before(self, verb: int, deep: int = 0) -> str:
        if deep:
            return self._read_np_before(verb, deep)
        told = self.before_verb.get(verb)
        if told is None:
            told = self._read_np_before(verb, deep) or self._behind_participle(verb)
            self.before_verb[verb] = told
        return told

    def _as_clause(self, verb: int) -> int:
        """Where the subject begins of a clause that "as" opens behind another verb; 0 where there is none."""
        low, tag = self.low, self.tag
        for i in range(verb - 2, max(self.start + 1, verb - 10), -1):
            if low[i] != "as":
                if tag[i] not in ("N", "D", "-", "S", "P") or low[i] in ("than", "to"):
                    return 0
                continue
            if tag[i + 1] not in ("D", "N") or low[i + 1] in ("a", "an") or low[i - 1] in _AS_WELL:
                return 0
            named = tag[i - 1] == "V" and (tag[i - 2] in ("N", "B") and low[i - 1] in _NAMED_AS)
            return 0 if named or not self._has_verb(self.start, i) else i + 1
        return 0

    def _of_size(self, end: int) -> str:
        """ "Firms with 250 workers or more", "Farms of 9 ha and more, 2 percent of the total,": who ends there."""
        low, tag, start = self.low, self.tag, self.start
        if end - 1 > start and low[end - 1] == ",":
            end = next((k for k in range(end - 2, max(start, end - 15), -1) if low[k] == ","), start)
        if end - 3 <= start or low[end - 1] not in _OR_MORE or low[end - 2] not in ("and", "or"):
            return ""
        first = end - 3
        while first > start and end - first < REACH and tag[first - 1] not in (",", ";", "V", "B", "W", "C"):
            first -= 1
        head = next((i for i in range(first, end) if tag[i] == "P"), first)
        if low[head] not in ("of", "with") or not any(tag[i] == "#" for i in range(head, end)):
            return ""
        return self._core(first, head)

    def _behind_participle(self, verb: int) -> str:
        """ "Covering 57 hectares and built at a cost of 4 million yuan, the center has": who a participle in front is
        told of."""
        low, tag = self.low, self.tag
        w, first = low[verb], low[self.start]
        if (
            tag[verb] != "V"
            or verb - self.start > 24
            or not (first.endswith(("ing", "ed")) or first in ("built", "set"))
        ):
            return ""
        if tag[self.start] != "V" or not w.endswith(("ing", "ed", "built", "set")) or self._has_verb(self.start, verb):
            return ""
        for i in range(verb + 1, min(self.end - 2, verb + 40)):
            if low[i] == "," and low[i + 1] in ("the", "it", "its", "this"):
                a, b = self._span_right(i + 1 + self._skip_determiners(i + 1))
                return self._core(a, b) if low[i + 1] != "it" and b < self.end and tag[b] in ("V", "B", "A") else ""
        return ""

    def _told_before(self, joint: int) -> bool:
        """Whether the clause in front of an "and" has told of so many with a verb of its own."""
        low, tag = self.low, self.tag
        told = self._verb_left(joint, self.start)
        if told <= self.start or tag[told] != "V" or low[told - 1] in WHO or tag[told - 1] not in ("N", "A"):
            return False
        counted = any(tag[x] == "#" for x in range(self.start, min(told, self.start + 6)))
        return (
            counted
            and tag[told + 1] in ("P", "D", "N")
            and not any(low[x] in WHO for x in range(max(self.start, told - 60), told))
        )

    def _read_np_before(self, verb: int, deep: int) -> str:
        """The subject that stands before a verb group: skips insertions between commas and adverbials at the front."""
        low, tag, toks, start = self.low, self.tag, self.toks, self.start
        i = verb
        while i - 1 > start and tag[i - 1] == "T":
            i -= 1
        j = i
        while j - 1 > start and (self.claimed[j - 1] or tag[j - 1] in ("T", "P", "D") or low[j - 1] in _EDGE):
            j -= 1
        if j < verb and tag[j] == "P" and low[j - 1] in ("and", "but") and self.claimed[verb - 1]:
            i = j  # "grew by 6 percent and by the end of 2020 stood at 4 million"
        if i - 2 > start and low[i - 1] == "to" and low[i - 2] in ("and", "or"):
            i -= 1  # "is to grow by 5.5 percent and to exceed 1.8 trillion yuan"
        elif not (i - 1 > start and low[i - 1] in ("and", "but", "or")) or "between" in low[max(start, i - 8) : i - 1]:
            i = verb  # "injured between December 2010 and January 2011 came to"
        if i - 1 > start and low[i - 1] in ("and", "but", "or") and deep < 3:
            # "handled 76 million parcels and earned": the subject of the verb before.
            other = self._verb_left(i - 1, start)
            while other > start and (
                tag[other - 1] in ("V", "B", "A")
                or (i < verb and low[other - 1] == "to" and tag[other - 2] in ("V", "B"))
            ):
                other -= 1
            return self._np_before(other, deep + 1) if other >= 0 else ""
        if low[verb - 1] == "there" and verb > start and tag[verb] == "B":
            return ""
        if sized := self._of_size(verb):
            return sized
        if low[verb].endswith("ing") and low[verb] in CHANGES:
            # "The north also did well with sales of tents rising by 5 percent", "This led to prices rising by"
            j = verb - 1
            while j > max(start, verb - 8) and (tag[j] in ("N", "D", "A", "S", "-") or low[j] == "of"):
                j -= 1
            led = tag[j] == "P" and tag[j - 1] == "V" and low[j] in ("in", "to", "from")
            if (led or low[j] == "with") and j + 1 < verb and (thing := self._core(j + 1, verb)):
                return thing
        if tag[verb] == "V" and tag[verb - 1] == "N" and (begins := self._as_clause(verb)):
            return self._core(begins, verb)  # "Imports rose as the average price per tonne went up"
        depth = 0
        commas: list[int] = []
        floor = max(start, verb - REACH)
        v = verb
        while v - 1 > start and tag[v - 1] == "A":
            v -= 1
        if low[v - 1] == "," and not deep:
            # "The index, which leaves out rent and is told monthly, rose": back to the noun of the relative clause.
            for j in range(v - 2, floor, -1):
                if (low[j] in WHO or low[j] in ("whom", "whose")) and (
                    low[j - 1] == "," or (tag[j - 1] == "P" and low[j - 2] == ",")
                ):
                    opened = j if low[j - 1] == "," else j - 1  # "the index, on which many deals are based, stood at"
                    if tag[opened - 2] in ("N", "S", "-") and self._has_verb(j, v - 1):
                        i = verb = opened - 1
                    break
            if verb > v - 1 and (opened := self._attached(v - 1, floor)):
                i = verb = opened
        elif low[v - 1] in _DASH and (opened := self._dashed(v, floor)):
            i = verb = opened
        while i > floor:
            w = low[i - 1]
            t = tag[i - 1]
            if w in (")", "]"):
                depth += 1
            elif w in ("(", "["):
                depth -= 1
                if depth < 0:
                    break
            elif depth == 0:
                if w in _DASH and t in _HARD and commas and (opened := self._dashed(i, floor)) != 0:
                    i = opened  # "Its trades -- glass and salt -- grew by 4 percent, making up"
                    continue
                if t in _HARD and w != "(":
                    break
                if (
                    t == "W"
                    and commas
                    and tag[commas[0]] == "V"
                    and low[commas[0]] in OUTER_VERB
                    and commas[0] + 2 < verb
                ):
                    break
                if t == "W" and commas and tag[start] == "P" and self._fronted_clause(i - 1, commas[0], verb):
                    i = commas.pop(0)  # "In the first half, which began in April, profit rose"
                    commas = []
                    break
                if w == "which" and low[i - 2] == "of" and commas and tag[commas[0]] in ("D", "N"):
                    i = commas[0]  # "of which sales of coal rose by 2 percent, sales of gas fell by 3 percent"
                    commas = []
                    break
                if t == "W":
                    # A relative clause belongs to the noun before it, unless the verb is its own.
                    if i < verb and w in ("that", "which", "who") and i - 1 > start and self._has_verb(i, verb):
                        j = i - 1
                        if w == "that" and low[j - 1] in _TOLD_IN:
                            k = self._np_start(j)
                            j = (
                                k - 1 if low[k - 1] == "in" else k - 2 if low[k - 2] == "in" else j
                            )  # "said in a report"
                        while w == "that" and j > start and tag[j - 1] in ("T", "P"):
                            j -= 1
                        # "reports that, based on first results, this was": the clause goes on behind the insertion
                        goes_on = commas[-2] if len(commas) > 1 and commas[-1] == i + 1 else i
                        said = self._verb_right(goes_on) if w == "that" and deep < 3 and self._tells(j - 1) else -1
                        if said == verb and goes_on > i:
                            return self._core(goes_on, verb)
                        if (
                            goes_on < said < verb
                            and tag[said - 1 : said + 2] == ["N", "V", "P"]
                            and low[said][-2:] == "ed"
                            and all(tag[x] in ("P", "N", "D", "S", "-", "A") for x in range(said + 1, verb))
                        ):
                            return self._core(goes_on + 1, verb)  # "said that the wealth created in the desert was"
                        if said >= 0:
                            # "predicted in May that sales would rise 9 percent from 2020 to reach 4 billion"
                            return self._np_before(said, deep + 1)
                        if w == "that" and tag[j - 1] == "V":
                            break  # "noting that orders booked for July already came to 6,200 tonnes"
                        # "a venture in which a partner holds 30 percent"
                        j = i - 2 if low[i - 2] == "," or (w == "which" and tag[i - 2] == "P") else i - 1
                        a = self._np_start(j)
                        while a - 1 > start and tag[a - 1] in ("#", "D"):
                            a -= 1
                        # "On his farms, the share of cows that bear twins has gone": no apposition
                        opening = tag[start] == "P" and "," not in low[start : a - 1]
                        if (
                            low[a] in ("a", "an", "the")
                            and low[a - 1] == ","
                            and tag[a - 2] in ("N", "-")
                            and not opening
                        ):
                            before = self._np_start(a - 1)
                            if low[before - 1] != ",":
                                a, j = before, a - 1  # "The usage effectiveness, a measure that should be low, was"
                        if a - 2 >= start and low[a - 1] in ("in", "of", "among") and tag[a - 2] == "N":
                            a = self._np_start(a - 1)  # "Inflation in the 17 countries that use the euro rose"
                        return self._core(a, j + (low[j] != ","))
                    if w in WHO and i - 2 >= start and all(x in ("T", "P", "D", "A") for x in tag[i:verb]):
                        # The verb of a relative clause: its subject is the noun that it is joined to.
                        j = i - 1
                        if tag[j - 1] == ",":
                            j -= 1
                        if w == "who" and toks[j - 1][0].isupper() and tag[j - 2] == "P" and tag[j - 3] == "N":
                            j -= 2  # "A driver in Quito who earns"
                        if low[i] in _ARE and (agreeing := self._agreeing(j)):
                            return agreeing
                        return self._phrase_left(j)
                    if w == "whose" and not commas:
                        measure = self._core(i, verb)
                        owner = self._phrase_left(i - 1 - (low[i - 2] == ","))
                        if owner and not is_agent(owner) and not names_place(owner) and measure:
                            return f"{measure} of {owner}"  # "high-tech products, whose output value went up"
                    break
                # "trains to and from Vietnam", "between December 2010 and January 2011"
                paired = i < verb and tag[i - 2] == tag[i] and tag[i] in ("P", "T")
                if (
                    w == "and"
                    and t not in ("T", "N")
                    and not paired
                    and not (self.says_between and self._between_names(i - 1))
                ):
                    listed = self._listed(i - 1)
                    if not listed and not self._joins_nouns(i - 1) and low[i - 5 : i - 2] != [",", "those", "between"]:
                        break
                if w == "and" and i < verb and low[i] in ("the", "its", "their") and self._told_before(i - 1):
                    break  # "Some 645,000 people got out of poverty and the poverty rate fell to"
                if w in ("because", "if") or (w == "since" and not self._dates_noun(i - 1, verb)):
                    break
                if w == "," and i - 1 not in self.listed:
                    commas.append(i)
            i -= 1
        if low[verb - 1] == "," and len(commas) > 1:
            # "Core inflation, leaving out energy, food and tobacco, came in at": an insertion runs up to the verb.
            opened = next((x for x in reversed(commas[1:]) if self._inserts(x)), 0)
            if opened and any(tag[x] == "N" for x in range(i, opened - 1)):
                verb = opened - 1
                commas = [x for x in commas if x < opened]
        bounds = [i, *reversed(commas)]
        # Segments in reading order; the last touches the verb.
        segments = [(a, (bounds[x + 1] - 1 if x + 1 < len(bounds) else verb)) for x, a in enumerate(bounds)]
        order = range(len(segments) - 1, -1, -1)
        if len(segments) > 2 and all(tag[y] in ("A", "T") for y in range(*segments[-1])):
            # "Copper concentrate, long the first item, brought in": a comma before the verb closes an insertion.
            a, b = segments[-3]
            while a < b and tag[a] in ("A", "C", "-", "*", "\u2022", "\u00b7"):
                a += 1
            if a < b and tag[a] == "P" and low[a] != "with":
                a = self._after_front(a, b) or b
            if (
                a < b
                and tag[a] in ("D", "N", "R")
                and not any(tag[y] in ("V", "B", "#", "T") and not self._of_noun_before(y) for y in range(a, b))
            ):
                return self._core(a, b)
        for x in order:
            a, b = segments[x]
            while a < b and (
                tag[a] in ("A", "C", "S", "-", "*", "\u2022", "\u00b7", "T")
                or (tag[a] == "P" and a + 1 < b and tag[a + 1] == "T")
                or (
                    low[a] == "as"
                    and b == verb
                    and tag[a + 1] in ("D", "N")
                    and low[a + 1] not in ("a", "an")
                    and (a == start or low[a - 1] in (",", "even", "just"))
                )
            ):
                a += 1
            if b - a > 3 and low[a] == "(" and low[a + 2] == ")":
                a += 3  # "(1) Enterprises are": the number of a note
            if a >= b:
                continue
            if low[a] == "compared" and a + 1 < b and tag[a + 1] == "P":
                a += 1  # "Compared to the previous year horses increased"
            t = tag[a]
            if t == "V" and b == verb > a + 1 and low[a].endswith("ing") and set(tag[a + 1 : b]) == {"N"}:
                return self._text(a, b)  # ", heating oil costs"
            if t == "V" and x and a + 1 < b and tag[a + 1] in ("D", "N", "T") and low[a] in OUTER_VERB:
                inner = self._core(a + 1, b)
                if inner:
                    owner = (
                        self._np_before(a, deep + 1)
                        if low[a + 1] in ("its", "their") and low[a].startswith(("saw", "see")) and deep < 3
                        else ""
                    )
                    inner = inner.removeprefix(f"{low[a + 1]} ") if owner else inner
                    return (
                        f"{inner} of {owner}"
                        if owner and not (names_place(owner) and owner.count(" ") < 2) and owner.lower() not in AGENT
                        else inner
                    )
            if t == "P" and b == verb and a > start and low[a] == "after" and tag[a + 1] in ("D", "N"):
                a, t = a + 1, tag[a + 1]  # ", after the central bank cut its rate"
            if t == "P" and low[a] != "with" and b == verb and (begins := self._after_front(a, b)):
                a, t = begins, tag[begins]
            if t in ("D", "N", "R", "#") or (t == "P" and low[a] == "with"):
                if t == "#" and (b != verb or not any(tag[y] == "N" for y in range(a, b))):
                    continue
                # "saw its revenue jump", "officials said exports rose": what stands after the verb of the outer clause.
                y = next((y for y in range(b - 1, a, -1) if tag[y] in ("V", "B")), -1)
                if y > a and low[y] in OUTER_VERB and (told := self._told_on(y, b)):
                    return told
                if (
                    y > a
                    and y + 1 < b
                    and tag[y] == "V"
                    and b == verb
                    and not (tag[y - 1] == "B" and low[y - 2] == "to")
                    and (
                        low[y] in OUTER_VERB
                        or (tag[y + 1] == "D" and (low[y + 1] in POSSESSIVE or not low[y].endswith(("ing", "ed"))))
                    )
                    and tag[y + 1] in ("D", "N", "T")
                ):
                    inner = self._core(y + 1, b)
                    if low[y + 1] in ("its", "their") and inner:
                        owner = self._core(a, y)
                        named = len(owner) > 0 and not is_agent(owner) and owner.lower() not in PRONOUN_HEAD
                        if named and low[y][:3] not in ("saw", "see"):
                            # "the yard said its turnover had reached"
                            named = " " in owner and not is_proper_name(owner)
                        if named:
                            inner = inner.removeprefix(f"{low[y + 1]} ")
                            return f"{inner} of {owner}"
                    if inner.lower() in MEASURE_GENERIC and low[y].startswith(("saw", "see")):
                        owner = self._core(a, y)
                        if owner and not is_agent(owner) and not names_place(owner):
                            return f"{inner} of {owner}"  # "Tidal mills saw capacity hit"
                    if inner:
                        return inner
                if y > a and tag[y] == "B" and b == verb:
                    continue
                told_when = all(self.claimed[x] or low[x] in ("on", "in") for x in range(y + 1, b))
                if y > a and b != verb and low[y] in OUTER_VERB and told_when:
                    continue  # ", official data showed on Thursday,"

                return self._names_before(a, b) + self._core(a, b)
        return ""

    def _names_before(self, a: int, b: int) -> str:
        """ "Kenya, " of "Kenya, Peru and Chile grow": the names of a list before its last comma."""
        toks, low, tag = self.toks, self.low, self.tag
        if a - 2 < self.start or low[a - 1] != "," or not toks[a][0].isupper() or "and" not in low[a:b]:
            return ""
        i = a - 1
        while i > self.start and a - i < 24 and ((tag[i] == "N" and toks[i][0].isupper()) or low[i] == ","):
            i -= 1
        i += tag[i] != "N" or not toks[i][0].isupper()
        listed = i == self.start and tag[i] == "N" and names_place(toks[i])
        return f"{self._text(i, a - 1)}, " if listed else ""

    def _told_on(self, verb: int, b: int) -> str:
        """ "Velm AG said on Thursday its net profit had climbed": what stands behind the day of the telling."""
        tag, i = self.tag, verb + 1
        i += i + 1 < b and tag[i] == "P" and tag[i + 1] == "T"
        begin = i
        while i < b and tag[i] == "T":
            i += 1
        if i == begin or i >= b or self.low[i] not in POSSESSIVE | {"the"}:
            return ""
        inner = self._core(i, b)
        return "" if is_agent(inner) else inner

    def _agreeing(self, j: int) -> str:
        """ "Shares in the lender, which have risen": the noun in the plural before the one at j - 1 in the singular."""
        a = self._np_start(j)
        while a > self.start and self.tag[a - 1] == "D":
            a -= 1
        if a - 2 < self.start or self.tag[a - 1] != "P" or self.tag[a - 2] != "N" or is_plural(self.low[j - 1]):
            return ""
        return self._text(self._np_start(a - 1), j) if is_plural(self.low[a - 2]) else ""

    def _of_noun_before(self, i: int) -> bool:
        """Whether a verb only tells more of the noun before it: "goods handled by", "trains traveling via"."""
        w = self.low[i]
        return (
            self.tag[i] == "V"
            and self.tag[i - 1] == "N"
            and self.tag[i + 1] == "P"
            and (w.endswith("ing") or (self.low[i + 1] == "by" and w not in CHANGES))
        )

    def _attached(self, comma: int, floor: int) -> int:
        """Where ", with a range of 220 km and a lift" begins that ends at a comma, or 0."""
        low, tag = self.low, self.tag
        for j in range(comma - 1, floor + 1, -1):
            if tag[j] in ("V", "B", "W", ";", ":"):
                return 0
            if low[j] == "with" and low[j - 1] == ",":
                return j - 1 if tag[j - 2] in ("N", "S", "-") else 0
        return 0

    def _fronted_clause(self, relative: int, comma: int, verb: int) -> bool:
        """Whether a relative clause ends the phrase that the sentence opens with, and its subject stands behind."""
        tag = self.tag
        return (
            self.low[relative] in WHO
            and relative < comma
            and not any(tag[x] in ("V", "B") for x in range(self.start, relative))
            and any(tag[x] in ("V", "B") for x in range(relative, comma))
            and any(tag[x] == "N" for x in range(comma, verb))
            and not any(tag[x] in ("V", "B", "W") for x in range(comma, verb))
        )

    def _after_front(self, a: int, b: int) -> int:
        """Where the subject begins after a phrase in front of it without a comma ("In Spain the rate"), or 0."""
        tag, toks, low = self.tag, self.toks, self.low
        for y in range(a + 2, b):
            t, before = tag[y], tag[y - 1]
            if low[y - 1] in _TIME_NOUN and t in ("N", "D", "A"):
                return y  # "Over the last four weeks gasoline demand averaged"
            if (t == "D") or (t == "R" and before != "P") or (t == "N" and before == "T"):
                return y
            set_in = before == "N" and low[y - 1] in _SETTING and (tag[a + 1] == "D" or is_plural(low[y - 1]))
            if t == "N" and set_in and (is_plural(low[y]) or low[y] in _TOLD_OF):
                return y  # "In the public sector wages climbed", "In towns prices rose"
            if t == "N" and before == "N" and toks[y][0].islower() and toks[y - 1][0].isupper():
                behind = next((x for x in range(y + 1, b) if tag[x] != "N"), b)
                if behind < b and tag[behind] == "D" and low[behind] not in ("a", "an"):
                    return behind  # "At the weekly Mombasa auction the average price slid"
                name = self._text(a + 1 + (tag[a + 1] == "D"), y)
                return y if names_place(name) else 0
            if self.low[y] == "of" and (toks[y - 1][0].isupper() or (y + 1 < b and tag[y + 1] == "T")):
                continue  # "Between the censuses of 2010 and 2020 the population shrank"
            if t not in ("N", "D", "T", "-", "A", "#") and low[y] != "and":
                return 0
        return 0

    def _inserts(self, i: int) -> bool:
        """Whether an insertion between commas begins at i: "leaving out energy", "including fees", "up 5 percent"."""
        w, t = self.low[i], self.tag[i]
        return (
            (t == "V" and w.endswith(("ing", "ed")))
            or (t == "P" and w not in ("in", "on", "at", "during", "by"))
            or any(self.low[i : i + len(x)] == x for x in _ASIDES)
            # "July imports, often seen as a sign of exports to come, sank"
            or ("V" in self.tag[i : i + 2] and "as" in self.low[i + 1 : i + 3])
            or w in ("excluding", "including", "especially", "mainly", "which", "who", "a", "an", "equivalent", "equal")
            or self.low[i : i + 2] == ["due", "on"]
        )

    def _past_owner(self, i: int) -> int:
        """ "57 of Baotou's 86 research centers", "10 of the region's 32 poor counties": where those counted begin."""
        tag, low, end = self.tag, self.low, self.end
        while True:
            while i < end and (
                tag[i] in ("D", "S", "#", "A")
                or low[i] in HEDGE
                or low[i] == "than"
                or (low[i] in _NEAR and tag[i + 1 : i + 2] == ["#"])  # "12 of my last 20 shifts"
            ):
                i += 1
            k = i
            while k < end and k - i < 5 and tag[k] == "N":
                k += 1
            if k == i or k + 1 >= end or tag[k] != "S" or tag[k + 1] not in ("N", "#", "A", "D"):
                return i
            i = k

    def _np_start(self, j: int) -> int:
        tag, low = self.tag, self.low
        i = j
        while (
            i > self.start
            and j - i < 20
            and (tag[i - 1] in ("N", "D", "-", "S", "A") or low[i - 1] in ("of", "and", "for", "above", "below", "per"))
        ):
            i -= 1
        return i

    def _joins_nouns(self, i: int) -> bool:
        """Whether the "and" at i joins nouns ("science and technology") rather than clauses."""
        tag, start = self.tag, self.start
        if tag[i - 1] != "N" or tag[i + 1] not in ("N", "D"):
            return False
        j = i - 1
        while j > start and i - j < 20 and tag[j] in ("N", "-", "S"):
            j -= 1
        if tag[j] == "#":
            return self._set_between(j)  # "exports to 47 countries and regions brought in"
        k = j
        while k > start and i - k < 14 and tag[k] in ("N", "-", "S", "D", "P", "A", "C"):
            k -= 1
        if tag[k] == "#" and self._object_count(k):
            return False  # "traded with 150 countries from all over the world and total turnover reached"
        return tag[j] not in ("V", "B", "T")

    def _object_count(self, number: int) -> bool:
        """Whether a count stands behind a verb with a subject of its own."""
        tag, stop = self.tag, max(self.start, number - 12)
        while number > stop and tag[number] in ("#", "A", "D", "P"):
            number -= 1
        return tag[number] == "V" and number > self.start and tag[number - 1] in ("N", "R")

    def _dates_noun(self, since: int, verb: int) -> bool:
        """ "Shipments by rail since the start of the season came to": a time that belongs to the noun before it."""
        return self.tag[since - 1] == "N" and not any(self.tag[x] in ("V", "B", ",", "W") for x in range(since, verb))

    def _set_between(self, number: int) -> bool:
        """Whether a noun is told by where or for how many: "exports to 47 countries"."""
        tag = self.tag
        while number > self.start and tag[number] in ("#", "A", "D"):
            number -= 1
        return tag[number] == "P" and self.low[number] != "of" and tag[number - 1] == "N"

    def _dashed(self, upto: int, floor: int) -> int:
        """Where an insertion between dashes begins that ends before a token: "firms - large ones - fell"."""
        low = self.low
        i = upto
        while i > floor and low[i - 1] in _DASH:
            i -= 1
        if i == upto or self._touches(i):
            return 0
        while i > floor and (low[i - 1] not in _DASH or self._touches(i - 1)):
            i -= 1
        while i > floor and low[i - 1] in _DASH:
            i -= 1
        return i if i > floor else 0

    def _touches(self, i: int) -> bool:
        """Whether the hyphen at i joins the words beside it."""
        starts, ends = self.doc.starts, self.doc.ends
        return self.low[i] == "-" and i + 1 < self.end and starts[i] == ends[i - 1] and starts[i + 1] == ends[i]

    def _listed(self, conj: int) -> bool:
        """Whether a list of nouns ends at the "and": the commas of "farming, forestry and fishing" part no clauses.

        A list that has a number for each of its nouns is read elsewhere, unless it is of names ("sales in Peru, Ghana
        and Gansu were 3, 4 and 5 euros").
        """
        low, tag, start, toks = self.low, self.tag, self.start, self.toks
        if (
            conj + 1 >= self.end
            or (self.one_each and not (toks[conj + 1][0].isupper() and toks[conj - 1][0].isupper()))
            or tag[conj + 1] not in ("N", "D")
            or low[conj + 1] in ("the", "a", "an")
        ):
            return False
        i = conj - (low[conj - 1] == ",")
        commas = [i] if i < conj else []
        fewest = len(commas) + 1
        while True:
            j = i
            while j > start and i - j < 5 and tag[j - 1] in ("N", "-"):
                j -= 1
            j -= j < i and low[j - 1] == "the"
            if j == i or j - 1 <= start or low[j - 1] != ",":
                break
            i = j - 1
            commas.append(i)
        if len(commas) >= fewest and not self._leads_list(i):
            del commas[-1]  # "In Oslo, wages, pensions and rents"
        if len(commas) < fewest:
            return False
        i = conj + 1
        while i < self.end and tag[i] in ("N", "-", "D"):
            i += 1
        if i + 1 < self.end and low[i].endswith("ed") and low[i + 1] == ",":
            return False  # "The core index, food and energy excluded, rose"
        self.listed.update(commas)
        return True

    def _leads_list(self, comma: int) -> bool:
        """Whether a noun phrase that may begin a list ends at the comma, and no time, place or clause in front."""
        tag, start = self.tag, self.start
        first = comma
        while first > start and comma - first < REACH and tag[first - 1] not in _CLAUSE_SIGN:
            first -= 1
        while first < comma and tag[first] in ("A", "C"):
            first += 1
        if tag[comma - 1] == "T" or (tag[first] == "P" and not self._after_front(first, comma)):
            return False
        return not is_agent(self._text(first, comma))

    def _core(self, a: int, b: int) -> str:
        """The noun phrase in tokens a to b without determiners in front and places, times and clauses behind."""
        low, tag, toks = self.low, self.tag, self.toks
        if a >= b:
            return ""
        if low[a] == "with":
            a += 1
        if (
            low[a] in ("its", "their")
            and a + 1 < b
            and (low[a + 1] in MEASURE_GENERIC or low[a + 1] in _OWNED)
            and (a + 2 >= b or (tag[a + 2] != "N" and low[a + 2] != "of"))
        ):
            return f"{low[a]} {low[a + 1]}"
        while (
            a < b
            and tag[a] in ("D", "A", "#", "W", "T")
            and (low[a] not in ("that", "those") or (a + 1 < b and tag[a + 1] == "N"))
        ):
            a += 1
        if a + 1 < b and low[a] == "of":
            a += 1
            while a < b and tag[a] in ("D", "#", "A"):
                a += 1
        if a + 1 < b and low[a] in ("number", "total", "count", "amount", "average") and low[a + 1] == "of":
            a += 2
            while a < b and tag[a] in ("D", "#", "A"):
                a += 1
        # "Inner Mongolia's GDP", "foreign trade of Inner Mongolia's capital": whose it is stands in another column.
        for i in range(a, min(b, a + 9)):
            if tag[i] == "S" and i + 1 < b:
                if low[i - 1] in ("years", "months", "weeks") and tag[i - 2] == "#" and low[i - 3] == "with":
                    continue  # "a technician with five years' experience"
                if low[i + 1] == "coefficient":
                    continue  # "the Engel's coefficient of rural households"
                of = next((x for x in range(i - 1, a, -1) if tag[x] == "P" and low[x] != "with"), None)
                if tag[i - 1] == "T" and self._has_verb(a, i):
                    break
                if tag[i - 1] == "T":
                    # "estimate of this year's growth": whose it is is a time
                    rest = self._core(i + 1, b)
                    return f"{self._core(a, of)} {low[of]} {rest}" if of is not None and rest else rest
                if of is not None and low[of] == "in" and low[of - 1] == "growth":
                    return f"{self._core(a, of)} in {self._core(i + 1, b)}"  # "growth in employees' pay"
                if of is not None and low[of] == "in" and is_agent(self._text(of + 1, i)):
                    head, rest = self._core(a, of), self._core(i + 1, b)
                    if head and rest and not is_agent(rest):
                        return f"{head} in {rest}"  # "value of orders in China's boat repair"
                if of is not None and low[of] == "of":
                    # "value of Washington's farm production"; but "trade of Ordos's capital" is told of a place
                    head, rest = self._core(a, of), self._core(i + 1, b)
                    whose = low[of - 1] in MEASURE_GENERIC or is_agent(self._text(of + 1, i))
                    if head and rest and not is_agent(rest) and whose:
                        # "the National Association of Home Builders' sentiment index"
                        return rest if is_agent(head) else f"{head} of {rest}"
                    named = toks[of - 1][0].isupper() and toks[of + 1][0].isupper() and low[of - 2] == "the"
                    if head and rest and (named or is_agent(head)) and not is_agent(rest):
                        return rest  # "the University of Velm's income"
                if of is None:
                    owner = self._text(a, i)
                    rest = self._core(i + 1, b)
                    if rest.lower() == "share" and owner[:1].isupper():
                        return f"share of {owner}"
                    if is_agent(owner) or (
                        any(p[0].isupper() for p in owner.split()) and owner.lower() not in self.by_head
                    ):
                        return rest
                    return f"{rest} of {owner}" if " of " not in rest else rest
                b = of
                break
        last = i = a
        while i < b:
            t, w = tag[i], low[i]
            if t == "N" or t == "-" or (t == "R" and i == a) or (t == "D" and w in ("that", "those") and i == a):
                i += 1
                last = i
                continue
            if t == "S" or w in QUOTES or (t == "," and i in self.listed):
                i += 1
                continue
            if t == "T" and a < i < b - 1 and w in _PERIODIC and tag[i - 1] == tag[i + 1] == "N":
                return f"{self._text(a, i)} {self._core(i + 1, b)}"  # "trimmed mean annual inflation"
            if w == "between" and low[i - 1] in _TRADED and (partner := self._trades_with(i, b)):
                return f"{self._text(a, i)} with {partner}"
            headed = low[i - 1]
            if headed == ")" and i - 4 > a and low[i - 3] == "(":
                headed = low[i - 4]  # "gross value added (GVA) in the mining sector"
            if w in ("of", "for", "and", "&") or (
                t == "P"
                and i > a
                and (
                    headed in KEEPS_PREPOSITION
                    or (w == "in" and low[i - 1] in _HOLDING)
                    or w in ("per", "under", "against", "above", "below", "among", "from", "along")
                    or (
                        (
                            w in ("in", "to")
                            and low[a] in ("share", "contribution", "ratio", "part", "proportion", "percentage")
                        )
                        or (i == a + 1 and low[a] in ("that", "those"))
                    )
                )
            ):
                k = i + 1
                while k < b and (tag[k] in ("D", "A", "S", "#") or low[k] in ("entire", "whole")):
                    k += 1
                if w in ("of", "for") and k + 1 < b and tag[k] == "V" and low[k].endswith("ing"):
                    i = last = k + 1  # "the cost of treating a child"
                    while i < b and tag[i] in ("D", "A"):
                        i += 1
                    continue
                if k + 1 < b and tag[k] == "V" and low[k].endswith("ing") and tag[k + 1] == "N" and w in ("in", "on"):
                    i = k + 1  # "investment in emerging industries"
                    continue
                if (
                    k < b
                    and tag[k] == "N"
                    and not (
                        w in ("in", "for", "at", "with")
                        and toks[k][0].isupper()
                        and not toks[k].isupper()
                        and not (w == "in" and low[i - 1] in _HOLDING)
                        and (low[i - 1] not in KEEPS_PREPOSITION or (w == "in" and names_place(toks[k])))
                    )
                    and not (
                        w in ("of", "in")
                        and (
                            (low[k] in AGENT_WORDS and (k + 1 >= b or tag[k + 1] not in ("N", "-")))
                            or (
                                toks[k][0].isupper()
                                and toks[k][1:2].islower()
                                and names_place(self._text(k, min(b, k + 2)).removesuffix(","))
                                # "trade with the Republic of Korea"
                                and not (i - 2 > a and low[i - 2] == "the" and toks[i - 1].istitle())
                            )
                        )
                    )
                ):
                    i = k
                    continue
                break
            if t == "P" and i == a + 1 and w in _TELLING and low[a] not in GENERIC and i + 1 < b:
                # A bare noun says little without what it is on or to: "passengers on ferries", "yield on bonds".
                k = i + 1
                while k < b and tag[k] in ("D", "A"):
                    k += 1
                if (
                    k < b
                    and tag[k] == "N"
                    and not (w == "in" and (low[k] in AGENT_WORDS or toks[k][0].isupper()))
                    and (w in ("to", "with", "from") or not names_place(self._text(k, min(b, k + 2))))
                ):
                    i = k
                    continue
                break
            if t == "#" and i > a:
                i += 1
                continue
            if t == "V" and i > a and (tag[i - 1] == "N" or low[i - 1] == "those"):
                last = self._reduced(a, i, b)
            break
        return self._text(a, last)

    def _tells(self, i: int) -> bool:
        """Whether token i is a verb of telling: "said that", "The office (Insee) also reports that"."""
        low = self.low
        return low[i] in OUTER_VERB or (
            low[i] in ("report", "reports", "reported") and self.tag[i - 1] in ("A", "-", "B")
        )

    def _between_names(self, conj: int) -> bool:
        """Whether the "and" joins two names behind "between", or "the city" and a name."""
        floor = max(self.start, conj - 7)
        if "between" not in self.low[floor:conj]:
            return False
        behind = floor + self.low[floor:conj].index("between") + 1
        return self.toks[behind][0].isupper() or (self.low[behind] == "the" and self.low[behind + 1] != "ages")

    def _trades_with(self, i: int, b: int) -> str:
        """ "Trade between Guangxi and Vietnam": the partner of the place that the figure is told of."""
        low, tag = self.low, self.tag
        conj = next((x for x in range(i + 2, min(b, i + 8)) if low[x] == "and"), 0)
        if not conj:
            return ""  # "Trade between the two countries"
        k = conj + 1
        while k < b and (tag[k] in ("D", "#") or low[k] == "other"):
            k += 1  # "Trade between China and the five countries"
        end = k
        while end < b and (tag[end] in ("N", "-") or (low[end] == "of" and end > k)):
            end += 1
        return self._text(k, end)

    def _reduced(self, a: int, i: int, b: int) -> int:
        """End of a clause without its word behind a noun: "funds released by the centre", "goods passing through"."""
        low, tag = self.low, self.tag
        if low[i] in CHANGES and low[i + 1 : i + 2] == ["by"]:
            return i  # "investment in industry increased by 19 percent, exceeding": no participle
        if tag[i + 1 : i + 3] == ["P", "#"] and low[i + 1] in _PARTICLES:
            return i  # "The county turned out 5.2 million flutes and earned"
        if tag[i + 1 : i + 3] == ["P", "V"] and low[i + 1] == "to" and low[i + 2] in CHANGES:
            return i  # "the share continued to rise, reaching"
        if not low[i].endswith(("ed", "ing")) and low[i] not in PAST_PARTICIPLE and low[i] not in PARTICIPLE:
            return i
        if low[i - 1] in GENERIC and (i + 2 >= b or low[i + 1] != "by" or tag[i + 2] not in ("N", "D")):
            return i
        if i + 1 >= b:
            return i + 1
        if low[i].endswith("ing") and tag[i + 1] == "N" and low[i - 1] not in GENERIC:
            return min(b, self._span_right(i + 1)[1])  # "Americans seeking unemployment benefits"
        if tag[i + 1] != "P" or (i - a > 1 and low[i - 1] not in AGENT_WORDS):
            return i + 1 if tag[i + 1] in ("P", "T", "A") else i
        k = i + 2
        while k < b and tag[k] in ("D", "A"):
            k += 1
        end = k
        while (
            end < b
            and end - k < 6
            and (
                tag[end] in ("N", "-")
                or (low[end] == "and" and self.toks[end - 1][0].isupper() and self.toks[end + 1][0].isupper())
            )
        ):
            end += 1
        return end if end > k else i + 1

    def _phrase_left(self, j: int) -> str:
        """The noun phrase that ends before token j."""
        low, tag, start = self.low, self.tag, self.start
        i = last = j
        if i - 1 > start and tag[i - 1] == "T":
            while i - 1 > start and tag[i - 1] in ("T", "P"):
                i -= 1
            last = i
        floor = max(start, j - 24)
        while i > floor:
            t, w = tag[i - 1], low[i - 1]
            if t == "N" or t == "-":
                i -= 1
            elif t == "S" and i < last:
                break
            elif (
                w in ("of", "for", "in", "on", "per", "to", "from", "above", "below")
                and i - 1 > start
                and tag[i - 2] == "N"
                and i < last
                and (w in ("of", "per", "above", "below") or low[i - 2] in KEEPS_PREPOSITION)
                and low[i - 2] not in _NO_HEAD
            ) or (
                t == "D"
                and i - 2 >= start
                and low[i - 2] in ("of", "for", "on", "in", "above", "below")
                and i < last
                and low[i - 3] not in _NO_HEAD
            ):
                i -= 1
            elif t == "D" and i < last and low[i - 2] == "from" and low[i - 3] in ("those", "that"):
                return self._text(i - 3, last)  # "that from the United States"
            elif w in ("of", "for", "in", "on", "from", "to") and i - 1 > start and low[i - 2] in ("those", "that"):
                return self._text(i - 2, last)
            elif w == "," and tag[i - 2] == "N" and low[i - 4 : i - 2] == ["those", "of"] and i < last:
                i -= 1  # "those of railway, ship and aerospace firms 18.8 percent"
            elif (
                w == "and"
                and i - 2 >= start
                and tag[i - 2] == "N"
                and i < last
                and tag[i] == "N"
                and not (low[i - 2] in _TIME_NOUN and low[i - 3] in ("a", "per"))
            ) or (t == "V" and w in MEANINGFUL and i == last):
                i -= 1
            elif w == "," and "and" in low[i:last] and (whole := self._list_of(i - 1)):
                i = whole  # "the supply of electricity, gas and water"
            else:
                break
        if i - 3 > start and low[i - 2 : i] == ["such", "as"] and tag[i - 3] == "N":
            return self._phrase_left(i - 2)  # "grants such as scholarships 210 euros"
        while i < last and tag[i] != "N":
            i += 1
        while last > i and tag[last - 1] == "-":
            last -= 1
        if last - i > 1 and low[i] in _TO_MOVE and low[i - 1] in ("and", "or", "to"):
            i += 1  # "will make hydrogen and reduce carbon dioxide emissions by"
        if (
            last - i == 1
            and low[i] in ("tax", "taxes", "taxation")
            and i - 2 > start
            and low[i - 1] in ("after", "before")
        ):
            earned = self._phrase_left(i - 1)  # "profits before tax of"
            if earned:
                return f"{earned} {self._text(i - 1, last)}"
        return self._text(i, last)

    def _list_of(self, comma: int) -> int:
        """Where the "of" is behind which a list of nouns stands that this comma is in; 0 if nowhere."""
        low, tag, i = self.low, self.tag, comma
        while i > self.start + 1 and comma - i < 12 and low[i] == "," and tag[i - 1] == "N":
            i -= 1
            while i > self.start and tag[i] == "N":
                i -= 1
        told = low[i] == "of" and (tag[i - 1] == "N" or low[i - 1] in ("that", "those"))
        return i if comma - i > 1 and told else 0

    def _written_small(self, word: str) -> bool:
        """Whether the text also writes a word small: it is no name then where it begins a sentence."""
        return self.doc.writes(word)

    def _text(self, i: int, j: int) -> str:
        if j <= i:
            return ""
        if self.low[i] == "-" and i and self.low[i - 1].isalpha() and self.doc.starts[i] == self.doc.ends[i - 1]:
            i -= 1  # "first-year students"
        text = self.doc.text[self.doc.starts[i] : self.doc.ends[j - 1]]
        first = self.toks[i]
        if first[0].isupper() and first[1:].islower() and not names_place(first) and self._written_small(self.low[i]):
            text = self.low[i] + text[len(first) :]
        if self.says_experimental:
            text = text.replace("research and experimental development", "R&D")
        if self.says_rd and "esearch" in text:
            text = (
                text.replace("research and development", "R&D")
                .replace("Research and development", "R&D")
                .replace("Research and Development", "R&D")
                .replace("R&D (R&D)", "R&D")
            )
        if self.calls_gdp and "omestic" in text:
            text = (
                text.replace("gross domestic product", "GDP")
                .replace("Gross domestic product", "GDP")
                .replace("Gross Domestic Product", "GDP")
            )
        if "(" in text:
            text = _ACRONYM.sub("", text)
        if self.quotes:
            text = text.replace('"', "").replace("\u201d", "").replace("\u201c", "")
        # text that is not ASCII may have spaces of other kinds: no-break, thin, full-width
        return " ".join(text.split()) if "\n" in text or "  " in text or not text.isascii() else text
