"""Who says so: ", officials said", ", according to a report", "said Li Na, head of the office"; "it is reported that".

What a sentence tells is the same with and without its source. An attribution without figures, whose words name no
place, is taken out of the tokens, so that no later stage takes its verb, subject or time for those of the figures. One
that names a place or has figures of its own stays: it may tell where the figures are from.
"""

from __future__ import annotations

from datetime import date

from .lexicon import TIME_WORDS, numbered, word_classes, words
from .tokens import FINITE, TELLERS, Doc, Sentence

_SAYS = words("attributing")
_SOURCES = words("source")
_CAPITALS = words("source_capital")
_PAPERS = words("newspaper_name")
_TITLES = words("person_title")
_EVENTS = words("event", "place_words.txt")
_HEARERS = words("hearer")
_WEEK = list(numbered("weekday", TIME_WORDS))
_DAYS = frozenset(_WEEK)
_DAYS_BUT = [_DAYS - {day} for day in _WEEK]
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
    " zone banner municipality province city county country league prefecture district town village state".split()
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
_DATA = frozenset(("data", "figures", "statistics", "estimates"))
_FRONT = _FIRST | _TITLES | _PRONOUNS | {"according", "as", "on", "speaking", "it"}
_SCHOOLS = frozenset(("university", "institute", "college", "academy"))
# The longest attribution and the longest look back for its beginning.
_LONGEST = 30
_BACK = 12


def set_aside(doc: Doc, day: date | None) -> None:
    """Take the attributions of the sentences out of a text; that they tell the text's own day keeps none of them."""
    days = _DAYS if day is None else _DAYS_BUT[day.weekday()]
    low = doc.low
    spans: list[tuple[int, int]] = []
    done = -1
    for at in doc.tellers:
        if at <= done:
            continue
        sent = doc.sents[doc.sent_of[at]]
        end = sent.last - 1
        if low[at - 1] in _BEING and at - 1 > max(sent.first, done) and low[at + 1 : at + 2] == ["to"] and at + 3 < end:
            taken = _as_told(doc, at)
            if taken[1]:
                spans.append(taken)
                done = taken[1] - 1
                continue
        first = sent.first
        if at - first < _BACK and (low[first] in _FRONT or low[at - 1] == "," or low[at] in _HEARD):
            behind = _front(doc, at, sent)
            if behind and behind + 3 < end and _TIMES.isdisjoint(low[sent.first : behind]):
                done = behind
                if days.isdisjoint(low[sent.first : behind]):
                    spans.append((sent.first, behind))
                    if low[behind - 1] in _MARKS and low[end] in _MARKS and low.index(low[end], behind) == end:
                        spans.append((end, end + 1))
                        done = end
                elif low[sent.first] == "on":
                    # the day of the news stays
                    sent.first = behind
                continue
        inside = "," in low[at + 1 : at + _BACK]
        ends = end - at <= _LONGEST and at - first >= 5 and low[end] in _ENDS
        begin = _comma(doc, at, first) if inside or ends else -1
        if begin <= max(first, done):
            continue
        if not ends or not _nothing_else(doc, at, begin, end):
            last = _middle(doc, at, begin, sent) if inside else 0
            if last and days.isdisjoint(low[begin:last]):
                spans.append((begin, last))
                done = last - 1
            continue
        if begin - first < 4 or not days.isdisjoint(low[begin:end]):
            continue
        if not _quoted(low, sent.first, end):
            spans.append((begin, end))
            done = end
        elif _wholly_quoted(low, sent.first, begin, end):
            if low[sent.first] in _MARKS and sent.first > done:
                spans.append((sent.first, sent.first + 1))
            spans.append((begin - (low[begin - 1] in _MARKS), end))
            done = end
    if spans:
        doc.drop(spans)


def _as_told(doc: Doc, at: int) -> tuple[int, int]:
    """What goes of "is said to have risen", for "rose", of "thought to have been", for "were", and of "said to be"."""
    low = doc.low
    if low[at] not in _AS_TOLD:
        return 0, 0
    if low[at + 2] == "be":
        return (at, at + 3) if low[at] != "estimated" else (0, 0)
    if low[at + 2] != "have":
        return 0, 0
    if low[at + 3] == "been":
        _put(doc, at - 1, _WERE[low[at - 1]])
        return at, at + 4
    past = _PASTS.get(low[at + 3], "")
    if past:
        _put(doc, at + 3, past)
    elif low[at + 3] not in _PAST and low[at + 3][-2:] != "ed":
        return 0, 0
    return at - 1, at + 3


def _put(doc: Doc, at: int, word: str) -> None:
    doc.toks[at] = doc.low[at] = word


def _middle(doc: Doc, at: int, begin: int, sent: Sentence) -> int:
    """Where who says so between two commas ends: "exports, he said, rose"; 0 for none."""
    low = doc.low
    near = far = 0
    for k in range(at + 1, min(sent.last - 3, at + _BACK)):
        if low[k] == ",":
            near, far = far, k
            if near:
                break
        elif not doc.toks[k][0].isalpha():
            break
    if not far:
        return 0
    # "said Li Na, deputy director of the bureau,"
    apposed = near > at + 1 and not _SOURCES.isdisjoint(low[near + 1 : far])
    if not (apposed and _nothing_else(doc, at, begin, far)):
        far = near or far
        if not _nothing_else(doc, at, begin, far):
            return 0
    following = low[far + 1]
    if _quoted(low, begin, far):
        return 0
    if at - begin == 1 and (following in _OF_WHOM or (following[0].isdigit() and low[far + 2] in _ENDS_OF_AGE)):
        # "said Li Na, who heads the bureau", "said Li Na, 61, a teacher"
        return 0
    told = following in FINITE or following in _PAST or following[-2:] == "ed"
    return far + 1 if told and low[sent.first] not in _LEADS else far


_AS_TOLD = frozenset(("said", "reported", "thought", "believed", "estimated"))
_ENDS_OF_AGE = frozenset((",", "."))
_TOLD_BY = _BEGINS | _SOURCES
_OF_WHOM = frozenset("who whose which a an the head deputy chief vice senior".split()) | _SOURCES
_WERE = {"is": "was", "was": "was", "are": "were", "were": "were"}
_BEING = frozenset(_WERE)
_PASTS = word_classes()["participle_past"]
_PAST = words("past_verb", TIME_WORDS)
_LEADS = frozenset(("in", "by", "at", "from", "for", "between", "during", "on", "since", "of", "among", "last", "this"))


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
        return k + (low[k + 1] not in FINITE)
    if low[k] in _BEFORE_QUOTE:
        return k + 2 if low[k + 1] in _MARKS else 0
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


_BEFORE_QUOTE = frozenset((",", ":"))
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
    named = _person(doc, first, end)
    if named == end and low[first] in _TITLES:
        return True
    if named > first and low[first] not in _FIRST:
        # "New Zealand, the world's largest exporter, said"
        known = low[end - 1] == "," and not _SOURCES.isdisjoint(low[named:end])
        return known and _plain(doc, first, end - 1, named)
    known = not _SOURCES.isdisjoint(low[first:end]) or not _PAPERS.isdisjoint(low[first:end])
    return known and _plain(doc, first, end, first)


def _comma(doc: Doc, at: int, first: int) -> int:
    """The comma behind which somebody may tell it, by his verb; -1 for none."""
    low = doc.low
    word = low[at]
    if low[at - 1] == "," or (low[at - 1] in _MARKS and low[at - 2] == ","):
        if word == "according":
            known = low[at + 1] == "to"
        else:
            # "said Li Na, head of the office", "said the ministry"
            known = word in _SAYS and (doc.toks[at + 1][0].isupper() or low[at + 1] in _TOLD_BY)
        return at - 1 - (low[at - 1] != ",") if known else -1
    if word == "according":
        return -1
    comma = at - 2
    least = max(first, at - _BACK)
    while comma > least and low[comma] != ",":
        comma -= 1
    if comma <= least:
        return -1
    begin = comma + 1 + (low[comma + 1] in _MARKS)
    source = low[begin] in _PRONOUNS or not _SOURCES.isdisjoint(low[begin:at])
    if not source and not (word in _SAYS and doc.toks[begin][0].isupper()):
        return -1
    named = _person(doc, begin, at)
    if not source and not (named == at and named > begin):
        return -1
    return comma if _plain(doc, begin, at, named) else -1


def _nothing_else(doc: Doc, at: int, comma: int, end: int) -> bool:
    """Whether nothing but who says so stands from such a comma to an end, the verb between them."""
    low = doc.low
    if at - comma > 2 or low[at - 1] not in _COMMA_OR_MARKS:
        return _behind(doc, at + 1, end)
    if low[at] == "according":
        return not _SOURCES.isdisjoint(low[at + 2 : end]) and _plain(doc, at + 2, end, _person(doc, at + 2, end))
    if at + 1 >= end:
        return False
    named = _person(doc, at + 1, end)
    return (named > at + 1 or low[at + 1] in _TOLD_BY) and _plain(doc, at + 1, end, named)


def _person(doc: Doc, first: int, end: int) -> int:
    """Where a name of two or three words ends that begins here; `first` for none."""
    k = begin = first
    if k < end and doc.low[k] in _TITLES:
        # "Mr. Lin"
        begin = k + 1 + (doc.low[k + 1 : k + 2] == ["."])
        k = begin
    while k < end and k - begin < 3 and doc.toks[k][0].isupper() and doc.toks[k].isalpha():
        if doc.low[k] in _CAPITALS:
            return first
        k += 1
    known = k - begin > (begin == first)
    return k if known and (k == end or doc.low[k] == "," or doc.low[k] in TELLERS) else first


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
        elif low[k] in _NUMBER_WORDS or (
            low[k] in _NOT_IN
            and not (low[k] == "and" and first < k < end - 1)
            # "data from the customs office"
            and not (low[k] == "from" and k > first and low[k - 1] in _DATA)
        ):
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
    heard = low[first - 1] in _HEARD and (low[first] in ("a", "an", "the") or low[first] in _HEARERS)
    if not heard and low[first] not in _AFTER:
        return False
    held = first
    while held < end and low[held] not in _EVENTS and low[held] not in _HEARERS:
        held += 1
    if end - held == 3 and low[held + 1] in ("in", "at") and doc.toks[held + 2].istitle():
        # "a forum in Geneva"
        return _plain(doc, first, held, first)
    return _plain(doc, first, end, first)


_AFTER = frozenset("in on at to out reporters shareholders investors lawmakers journalists earlier late".split())


def _wholly_quoted(low: list[str], first: int, comma: int, end: int) -> bool:
    """Whether a sentence is a quotation, or the end of one, up to the comma before who says so."""
    closed = comma - 1 if low[comma - 1] in _MARKS else comma + 1
    if low[closed] not in _MARKS:
        return False
    return _QUOTES.isdisjoint(low[first + 1 : closed]) and _QUOTES.isdisjoint(low[max(closed, comma) + 1 : end])


_MARKS = frozenset(('"', "\u201c", "\u201d"))
_COMMA_OR_MARKS = _MARKS | {","}


def _quoted(low: list[str], first: int, end: int) -> bool:
    return not _QUOTES.isdisjoint(low[first:end])


_QUOTES = frozenset(('"', "\u201c", "\u201d", "\u00bb", "\u00ab", "?"))
