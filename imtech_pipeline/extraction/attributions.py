"""Who says so: ", officials said", ", according to a report", "said Li Na, head of the office"; "it is reported that".

What a sentence tells is the same with and without its source. An attribution without figures, whose words name no
place, is taken out of the tokens, so that no later stage takes its verb, subject or time for those of the figures. One
that names a place or has figures of its own stays: it may tell where the figures are from.
"""

from __future__ import annotations

from .lexicon import words
from .tokens import TELLERS, Doc, Sentence

_SAYS = words("attributing")
_SOURCES = words("source")
_CAPITALS = words("source_capital")
_PAPERS = words("newspaper_name")
_TITLES = words("person_title")
_EVENTS = words("event", "place_words.txt")
_HEARERS = words("hearer")
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# "Officials said in a statement that", but "officials said in Velm, 12 mills stand still"; a time behind "said" may be
# the saying's: "the ministry said last month exports had risen".
_NO_CLAUSE_BEGINS = frozenset(
    "in on at to of by with about during for from and or nothing so as earlier not out little what how why if"
    " last this next late later early today yesterday tomorrow then now recently previously separately again also only"
    " just still".split()
)
# "A study published last year found that": of that time.
_TIMES = frozenset("last this year years month months week quarter".split())
_BE = frozenset(("is", "was"))
_ADVERBS = frozenset(("also", "further", "then"))
_PRONOUNS = frozenset(("he", "she", "they"))
_BEGINS = frozenset("the a an its his her their local official officials".split())
_NOT_IN = frozenset(
    "and or but which that who whom whose while whereas when where than if because as is are was were has have had be"
    " been will would up down from more less rose fell grew total not so there"
    # "the province's crop report": of whom the text speaks
    " zone province city county country league prefecture district town village state".split()
)
_ENDS = frozenset(".!")
# A number told among these stays in the text, as every number does.
_NUMBER_WORDS = frozenset().union(
    *(
        words(name)
        for name in ("cardinal", "scale", "scale_plural", "ordinal", "fraction", "multiple_verb", "fold", "decade")
    )
)
# Words that a source may begin with, where the sentence does.
_FIRST = _SOURCES | _BEGINS | words("source_told_with") | {"public", "data", "experts"}
_SCHOOLS = frozenset(("university", "institute", "college", "academy"))
# The longest attribution and the longest look back for its beginning.
_LONGEST = 30
_BACK = 12


def set_aside(doc: Doc) -> None:
    """Take the attributions at the end and in front of sentences out of a text."""
    low = doc.low
    spans: list[tuple[int, int]] = []
    done = -1
    for at in doc.tellers:
        if at <= done:
            continue
        sent = doc.sents[doc.sent_of[at]]
        end = sent.last - 1
        if at - sent.first < _BACK:
            behind = _front(doc, at, sent)
            if behind and behind + 3 < end and _TIMES.isdisjoint(low[sent.first : behind]):
                done = behind
                if _DAYS.isdisjoint(low[sent.first : behind]):
                    spans.append((sent.first, behind))
                elif low[sent.first] == "on":
                    # the day of the news stays
                    sent.first = behind
                continue
        if end - at > _LONGEST or at - sent.first < 5 or low[end] not in _ENDS:
            continue
        begin = _begin(doc, at, sent.first, end)
        if (
            begin - sent.first >= 4
            and begin > done
            and _DAYS.isdisjoint(low[begin:end])
            and not _quoted(low, sent.first, end)
        ):
            spans.append((begin, end))
            done = end
    if spans:
        doc.drop(spans)


def _front(doc: Doc, at: int, sent: Sentence) -> int:
    """Where the sentence goes on behind who says so in front of it, by its verb; 0 for none."""
    low, first = doc.low, sent.first
    last = sent.last - 1
    if at + 3 > last:
        return 0
    if low[at] == "according":
        if at != first or at + 3 > last or low[at + 1] != "to":
            return 0
        k = at + 2
        while k < last and low[k] != "," and k - at < _BACK:
            k += 1
        return k + 1 if low[k] == "," and _told_by(doc, at + 2, k) else 0
    begin = first
    if low[begin] == "as" and at - begin > 1:
        k = at + 1
        while k < last and k - at < 4 and low[k] in _BEHIND_AS:
            k += 1
        return k + 1 if low[k] == "," and _told_by(doc, begin + 1, at) else 0
    if low[begin] == "on" and begin + 2 < at and low[begin + 1] in _DAYS:
        begin += 2 + (low[begin + 2] == ",")
    if low[begin] == "speaking" and begin + 2 < at and low[begin + 1] in ("at", "in", "to"):
        k = begin
        while k < at and low[k] != ",":
            k += 1
        if k < at and _EVENTS.isdisjoint(low[begin:k]):
            return 0
        begin = k + 1
    end = at
    while end > begin and low[end - 1] in _ADVERBS:
        end -= 1
    if begin >= end:
        return 0
    if low[begin] == "it" and end - begin == 2 and low[end - 1] in _BE:
        return at + 2 if low[at + 1] == "that" else 0
    if low[at] == "quoted":
        if not (_told_by(doc, begin, end) and low[at + 2 : at + 4] == ["as", "saying"]):
            return 0
        k = at + 4
    else:
        if not (_told_by(doc, begin, end) or _told_to(doc, begin, at)):
            return 0
        k = at + 1
    if k >= last:
        return 0
    if low[k] == "that":
        return k + 1
    if low[at] in _SAID:
        token = doc.toks[k]
        if token[0].isdigit() or (token[0].islower() and low[k] not in _NO_CLAUSE_BEGINS) or doc.scene(k, last + 1):
            return k
    told = k
    seen = low[at] in _HEARD
    while k < last and k - told < _BACK:
        word = low[k]
        if word == "that":
            return k + 1
        if not doc.toks[k][0].isalpha() or word in _NUMBER_WORDS or word in _NOT_IN:
            return 0
        seen = seen or word in _EVENTS
        if doc.toks[k][0].isupper() and not (seen or word in _DAYS or word in _CAPITALS):
            return 0
        k += 1
        if word in _HEARERS and low[k] not in _PREPOSITIONS and low[k] != "that" and doc.toks[k][0].islower():
            return k
        if word in _DAYS and k - told <= 2 and low[k] != "that":
            return k if doc.toks[k][0].islower() and low[k] not in _NO_CLAUSE_BEGINS else 0
    return 0


def _told_to(doc: Doc, first: int, at: int) -> bool:
    """Whether a name of one word told it to the press: "Lind told reporters"."""
    return first == at - 1 and doc.toks[first].istitle() and doc.low[at] == "told" and doc.low[at + 1] in _HEARERS


_SAID = frozenset(("said", "says", "say"))
_HEARD = frozenset(("told", "tells"))
_BEHIND_AS = frozenset("it out reporters".split())
_PREPOSITIONS = frozenset(("in", "on", "at", "after", "before", "during"))


def _told_by(doc: Doc, first: int, end: int) -> bool:
    """Whether these words are somebody or something that tells and nothing else."""
    low = doc.low
    if end - first == 1 and low[first] in _PRONOUNS:
        return True
    if first >= end or low[first] == "it":
        # "It said that": whoever was named before, and whose figures these may be
        return False
    if low[first] in _TITLES:
        k = first + 1 + (low[first + 1 : first + 2] == ["."])
        return k < end and end - k < 4 and all(token.istitle() for token in doc.toks[k:end])
    named = _person(doc, first, end)
    if named > first and low[first] not in _FIRST:
        # "New Zealand, the world's largest exporter, said"
        known = low[end - 1] == "," and not _SOURCES.isdisjoint(low[named:end])
        return known and _plain(doc, first, end - 1, named)
    known = not _SOURCES.isdisjoint(low[first:end]) or not _PAPERS.isdisjoint(low[first:end])
    return known and _plain(doc, first, end, first)


def _begin(doc: Doc, at: int, first: int, end: int) -> int:
    """The comma that an attribution begins with, by its verb; -1 for none."""
    low = doc.low
    word, comma = low[at], -1
    if low[at - 1] == ",":
        comma = at - 1
        if word == "according":
            known = low[at + 1] == "to" and _plain(doc, at + 2, end, _person(doc, at + 2, end))
            return comma if known and not _SOURCES.isdisjoint(low[at + 2 : end]) else -1
        if word in _SAYS and at + 1 < end:
            # "said Li Na, head of the office", "said the ministry"
            named = _person(doc, at + 1, end)
            if named > at + 1 or low[at + 1] in _BEGINS or low[at + 1] in _SOURCES:
                return comma if _plain(doc, at + 1, end, named) else -1
        return -1
    if word == "according":
        return -1
    for k in range(at - 1, max(first, at - _BACK), -1):
        if low[k] == ",":
            comma = k
            break
    if comma < 0:
        return -1
    begin = comma + 1
    source = low[begin] in _PRONOUNS or not _SOURCES.isdisjoint(low[begin:at])
    named = _person(doc, begin, at)
    if not source and not (named == at and named > begin):
        return -1
    if word not in _SAYS and not source:
        return -1
    if not _plain(doc, begin, at, named) or not _behind(doc, at + 1, end):
        return -1
    return comma


def _person(doc: Doc, first: int, end: int) -> int:
    """Where a name of two or three words ends that begins here; `first` for none."""
    k = first
    while k < end and k - first < 3 and doc.toks[k][0].isupper() and doc.toks[k].isalpha():
        if doc.low[k] in _CAPITALS:
            return first
        k += 1
    return k if k - first > 1 and (k == end or doc.low[k] == "," or doc.low[k] in TELLERS) else first


def _plain(doc: Doc, first: int, end: int, named: int) -> bool:
    """Whether words tell nothing but a source: no figure, no clause, no name of a place."""
    toks, low = doc.toks, doc.low
    for k in range(max(first, named), end):
        token = toks[k]
        if not token[0].isalpha():
            if token not in (",", "'s", "\u2019s", "-", "&"):
                return False
            if token == "," and named == first:
                return False
        elif token[0].isupper():
            if (
                low[k] not in _CAPITALS
                and not (k == first and low[k] in _FIRST)
                and low[k] not in _DAYS
                and not _of_school(low, k, first)
                and not _of_paper(doc, k, end)
            ):
                return False
        elif low[k] in _NUMBER_WORDS or (low[k] in _NOT_IN and not (low[k] == "and" and first < k < end - 1)):
            return False
    return True


def _of_paper(doc: Doc, k: int, end: int) -> bool:
    """Whether the capitals from here on end as the name of a newspaper: "the Wall Street Journal"."""
    while k < end and doc.toks[k].istitle():
        if doc.low[k] in _PAPERS:
            return True
        k += 1
    return False


def _of_school(low: list[str], k: int, first: int) -> bool:
    return k - 2 >= first and low[k - 1] == "of" and low[k - 2] in _SCHOOLS


def _behind(doc: Doc, first: int, end: int) -> bool:
    """Whether nothing but a hearer, a day, a publication or an occasion stands behind the verb: "on Tuesday"."""
    if first == end:
        return True
    low = doc.low
    if low[first] not in _AFTER and not (low[first - 1] in _HEARD and low[first] in ("a", "an", "the")):
        return False
    held = first
    while held < end and low[held] not in _EVENTS and low[held] not in _HEARERS:
        held += 1
    if end - held == 3 and low[held + 1] in ("in", "at") and doc.toks[held + 2].istitle():
        # "a forum in Geneva"
        return _plain(doc, first, held, first)
    return _plain(doc, first, end, first)


_AFTER = frozenset("in on at to out reporters shareholders investors lawmakers journalists earlier late".split())


def _quoted(low: list[str], first: int, end: int) -> bool:
    return not _QUOTES.isdisjoint(low[first:end])


_QUOTES = frozenset(('"', "\u201c", "\u201d", "\u00bb", "\u00ab", "?"))
