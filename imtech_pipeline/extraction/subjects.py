"""What a figure measures: the noun phrase, short and in the text's own words.

Counts carry their noun behind them ("6,277 technology deals"); amounts have it before the verb ("the value of technology
contracts reached 23.6 billion yuan"), before "of" or "worth", or in the verb itself ("spent ... on"). Changes and shares take
the subject of the level that they belong to. What was spoken of last stands in for pronouns ("it", "the latter", "that of")
and completes words that say nothing alone ("their value", "the figure").
"""

from __future__ import annotations

from functools import lru_cache

from .. import catalogue
from .lexicon import word_classes, words
from .model import Numeral
from .tokens import Doc, Sentence

_DETERMINER = words("determiner")
_PREPOSITION = words("preposition")
_CONJUNCTION = words("conjunction")
_PRONOUN = words("pronoun")
_BE = words("be")
_HAVE = words("have")
_MODAL = words("modal")
_ADVERB = words("adverb")
_MOVE = words("up") | words("down")
_CHANGE_NOUN = words("change_noun")
_VERB = words("verb")
_VERB_NOUN = word_classes()["verb_noun"]
_MEANINGFUL = words("meaningful_participle")
_GENERIC = words("generic_noun")
_KEEPS_PREPOSITION = words("keeps_preposition")
_COMPARATIVE = words("comparative_up") | words("comparative_down")

# Tags of tokens: N noun-like, V verb, B be/have/modal, P preposition, C conjunction, D determiner, R pronoun, A adverb, # number,
# T time expression; signs stand for themselves.
_FIXED: dict[str, str] = {}
for _tag, _words in (
    ("A", _ADVERB),
    ("C", _CONJUNCTION),
    ("P", _PREPOSITION),
    ("D", _DETERMINER),
    ("R", _PRONOUN),
    ("B", _BE | _HAVE | _MODAL),
):
    for _word in _words:
        _FIXED[_word] = _tag
_FIXED.update({"as": "P", "than": "P", "'s": "S", "\u2019s": "S", "'": "S", "-": "-", "\u2013": "-", "&": "N"})
_PAST = frozenset(
    "came took went gave saw held undertook became began brought bought drew fell grew kept led left lent met ran rose sold stood told won put hit set cut"
    " shrank sank beat overtook topped set ate overcame withdrew built made paid sent lost caught taught sought felt".split()
)
_NOT_VERB = frozenset("hundred seed speed need feed breed embed weed bed red led united limited".split())
_FUND = frozenset(("fund", "funds", "pool", "grant", "grants", "subsidy", "subsidies", "facility"))
_QUOTES = frozenset('"\u201c\u201d')
_HYPHEN_FREE = frozenset("and or to of on the a in by".split())
_OBJECT_VERB = frozenset(
    "put forecast expects expected lift raise bring keep see sees saw lifted raised brought kept push pushed cut set aims plans".split()
)
_GERUND_NOUN = frozenset(
    "spending lending building housing manufacturing engineering funding financing mining farming shipping banking breeding processing testing"
    " training trading planning learning computing living sterling ceiling pudding wedding painting clothing printing packaging logging fishing"
    " borrowing holding operating leading existing working meeting ring king spring string thing beijing nanjing chongqing".split()
)
_SEGMENT_BREAK = frozenset(
    ("while", "whereas", "but", "although", "though", "when", "where", "because", "if", "since", "and", "that")
)


def read(doc: Doc, nums: list[Numeral], claimed: bytearray) -> None:
    """Set the subject of every statement (in text order)."""
    Reader(doc, nums, claimed).run()


class Reader:
    """Subjects of a document, sentence by sentence."""

    def __init__(self, doc: Doc, nums: list[Numeral], claimed: bytearray) -> None:
        self.doc = doc
        self.low = doc.low
        self.toks = doc.toks
        self.nums = nums
        self.claimed = claimed
        self.is_number = bytearray(doc.n)
        for n in nums:
            for i in range(n.first, n.last):
                self.is_number[i] = 1
        self.tag: list[str] = []
        self.offset = 0
        self.topics: list[str] = []  # subjects of the levels told so far, latest last
        self.last_of: dict[str, str] = {}  # the latest subject of a dimension: money, counts, shares, a physical unit
        self.by_head: dict[
            str, str
        ] = {}  # head noun to the fullest phrase told of it: "contracts" to "technology contracts"
        self.head: str = ""  # the noun that a verb stands for, with what it went to: "R&D spending"
        self.list_lead = ""
        self.start = self.end = 0

    def run(self) -> None:
        nums = self.nums
        i, n = 0, len(nums)
        while i < n:
            j = i
            while j < n and nums[j].sent == nums[i].sent:
                j += 1
            self._sentence(nums[i:j])
            i = j

    # -- tags -------------------------------------------------------------------------------------------------------------------

    def _tags(self, nums: list[Numeral]) -> None:
        low, claimed, toks = self.low, self.claimed, self.toks
        starts, ends = self.doc.starts, self.doc.ends
        start, end = self.start, self.end
        tag = []
        previous = ""
        for i in range(start, end):
            w = low[i]
            if claimed[i]:
                t = "T"
            elif (
                (
                    i + 1 < end
                    and low[i + 1] == "-"
                    and starts[i + 1] == ends[i]
                    or i > start
                    and low[i - 1] == "-"
                    and starts[i] == ends[i - 1]
                )
                and w.isalpha()
                and w not in _HYPHEN_FREE
            ):
                t = "N"
            elif (fixed := _FIXED.get(w)) is not None:
                t = fixed
            elif not w[0].isalpha():
                t = "#" if w[0].isdigit() else "N" if w[0] in "\u20ac$\u00a3" else w[0]
            elif w in _VERB or w in _MOVE:
                if w in _CHANGE_NOUN and previous == "N" and i + 1 < end and low[i + 1] in ("from", "by", "to"):
                    t = "V"
                elif (
                    previous in ("D", "S")
                    or w in _CHANGE_NOUN
                    and previous in ("N", "P", "#")
                    or toks[i][0].isupper()
                    and i > start
                ):
                    t = "N"
                elif w.endswith(("ed", "ing", "wn", "pt", "ent", "ade", "ut", "old", "ght")) or w in _PAST:
                    t = "V"
                    if (
                        w in _GERUND_NOUN
                        or (previous in ("#", "", "P", ",", "C") or previous == "A" and tag[-2:-1] != ["B"])
                        and w.endswith(("ed", "ing"))
                        and i + 1 < end
                        and self._nounish(i + 1)
                    ):
                        t = "N"
                elif w.endswith("s") or previous == "to":
                    t = "V"
                else:
                    t = (
                        "V"
                        if i > start
                        and low[i - 1] in ("to", "they", "will", "would", "should", "can", "could", "may", "must")
                        or previous in ("N", "R", "C")
                        and i + 1 < end
                        and (
                            low[i + 1] in _DETERMINER
                            or low[i + 1][0].isdigit()
                            or low[i + 1] in _PREPOSITION
                            and previous != "C"
                        )
                        else "N"
                    )
            elif w.endswith("ly") and len(w) > 4:
                t = "A"
            elif (
                w.endswith("ed")
                and len(w) > 4
                and w not in _NOT_VERB
                or w.endswith("ing")
                and len(w) > 5
                and w not in _GERUND_NOUN
                and not toks[i][0].isupper()
            ):
                t = "V"
                if previous in ("D", "#", "", "A", "P", ",", "C") and i + 1 < end and self._nounish(i + 1):
                    t = "N"
            elif (
                i > start
                and low[i - 1] == "to"
                and w.isalpha()
                and toks[i][0].islower()
                and i + 1 < end
                and (low[i + 1] in _DETERMINER or low[i + 1] in _PREPOSITION or low[i + 1][0].isdigit())
            ):
                t = "V"
            else:
                t = "N"
            tag.append(t)
            previous = t
        for n in nums:
            for i in range(n.first - start, n.last - start):
                tag[i] = "#"
        self.tag = tag
        self.offset = start

    def _nounish(self, i: int) -> bool:
        w = self.low[i]
        return (
            w[0].isalpha()
            and w not in _FIXED
            and w not in _MOVE
            and not self.claimed[i]
            and not (w in _VERB and w.endswith("ed"))
        )

    def _t(self, i: int) -> str:
        return self.tag[i - self.offset]

    # -- a sentence --------------------------------------------------------------------------------------------------------------

    def _sentence(self, nums: list[Numeral]) -> None:
        sent = self.doc.sents[nums[0].sent]
        self._heading(sent)
        self.start, self.end = self._after_dateline(sent.first, nums[0].first), sent.last
        self._tags(nums)
        for k, n in enumerate(nums):
            if (
                n.kind == "equivalent"
                or n.applies_to is not None
                and n.kind == "change"
                and n.applies_to.sent != n.sent
            ):
                continue
            n.subject = self._told_of(n, self._subject(k, n, nums), nums[k - 1] if k else None)
            if n.subject and n.kind != "rank":
                n.subject = self._refine(n.subject)
                self.last_of[_dimension(n)] = n.subject
                if n.kind == "level":
                    self.topics.append(n.subject)
        for k in range(len(nums) - 2, -1, -1):
            a, b = nums[k], nums[k + 1]
            if a.group and a.group == b.group and a.unit == b.unit and a.kind == b.kind and not a.subject:
                a.subject = b.subject
        self._distribute(nums)
        for n in nums:
            target = n.applies_to
            if target is not None and target.subject:
                if n.kind == "share" and n.subject and target.kind == "level" and self._own_measure(n.subject):
                    continue
                ratio = self._ratio_name(n, target.subject)
                n.subject = (
                    ratio or f"share of {target.subject}"
                    if n.kind == "share" and not target.subject.startswith("share")
                    else target.subject
                )
            elif not n.subject:
                n.subject = self.topics[-1] if self.topics else None
        if len(self.topics) > 24:
            del self.topics[:-12]

    def _heading(self, sent: Sentence) -> None:
        """A run-in heading ("Technology market.") or a lead with a colon ("The capacity was split as follows:") sets the topic."""
        sents = self.doc.sents
        self.list_lead = ""
        if sent.index == 0:
            return
        before = sents[sent.index - 1]
        if (
            before.para == sent.para
            and before.last - before.first <= 6
            and (before.index == 0 or sents[before.index - 1].para != before.para)
        ):
            words_before = self.low[before.first : before.last]
            if words_before[-1] == "." and not any(w in _VERB or w in _BE or w[0].isdigit() for w in words_before):
                head = self._text(before.first, before.last - 1)
                self.topics.append(head)
                self.last_of.clear()
        elif self.low[sent.first] in ("-", "\u2022", "*", "\u00b7"):
            for s in reversed(sents[max(0, sent.index - 6) : sent.index]):
                if self.low[s.last - 1] in (":", "\uff1a"):
                    start, end = self.start, self.end
                    self.start, self.end = s.first, s.last
                    self._tags([])
                    verb = next((i for i in range(s.first, s.last) if self._t(i) in ("V", "B")), s.last - 1)
                    self.list_lead = self._np_before(verb)
                    self.start, self.end = start, end
                    break
                if self.low[s.first] not in ("-", "\u2022", "*", "\u00b7"):
                    break

    def _refine(self, subject: str) -> str:
        """A bare noun stands for the fuller phrase told before: "contracts" for "technology contracts"."""
        lead, phrase = ("value of ", subject[9:]) if subject.startswith("value of ") else ("", subject)
        core = phrase.split(" of ")[0].split(" in ")[0].split()
        while len(core) > 1 and core[-1].lower() in _MEANINGFUL:
            core.pop()
        if not core:
            return subject
        if len(phrase.split()) == 1:
            return lead + self.by_head.get(phrase.lower(), phrase)
        if core[-1].lower() not in _GENERIC and len(core) > 1:
            self.by_head[core[-1].lower()] = phrase
        return subject

    def _told_of(self, n: Numeral, subject: str | None, previous: Numeral | None) -> str | None:
        """Where the phrase is a place, an agent or says nothing, the figure is of what was last told in its dimension."""
        if n.base and self.low[n.first - 1] != "from" and self.last_of.get(_dimension(n)):
            return self.last_of[_dimension(n)]
        if subject:
            lowered = subject.lower()
            bare = lowered in _AGENT or all(p in _GENERIC for p in lowered.split()) or _names_place(subject)
            if not bare:
                return subject
            if n.kind == "share" and n.applies_to is not None:
                return None
            return self.last_of.get(_dimension(n)) or (
                self.topics[-1] if self.topics and n.kind == "level" else subject
            )
        if n.kind == "share" and n.applies_to is not None:
            return None
        return self.last_of.get(_dimension(n)) or (self.topics[-1] if self.topics else subject)

    def _ratio_name(self, n: Numeral, part: str) -> str:
        """ "R&D spending ..., or 0.85 percent of GDP" is the R&D intensity."""
        if self.low[n.last : n.last + 1] != ["of"]:
            return ""
        whole = self.low[n.last + 1 : n.last + 6]
        for ratio, level in _RATIO_OF.items():
            if part.lower().startswith(level) and any(w in ("gdp", "product") for w in whole):
                return "R&D" + ratio[3:] if ratio.startswith("r&d") else ratio
        return ""

    def _after_dateline(self, first: int, number: int) -> int:
        """ "HOHHOT, July 21 (Xinhua) -- The value of": where the sentence itself begins."""
        low = self.low
        for i in range(first + 1, min(first + 14, number)):
            if (
                low[i] in ("\u2014", "\u2013")
                and self.doc.starts[i] > self.doc.ends[i - 1]
                or low[i] == "-"
                and low[i - 1] == "-"
                or low[i] == "-"
                and low[i - 1] == ")"
            ):
                return i + 1
        return first

    @staticmethod
    def _own_measure(subject: str) -> bool:
        """Whether a share has a name of its own: "R&D intensity", "debt ratio", "unemployment rate"."""
        return any(
            w in ("intensity", "ratio", "rate", "rates", "coverage", "share", "proportion", "occupancy", "density")
            for w in subject.lower().split()
        )

    # -- one number --------------------------------------------------------------------------------------------------------------

    def _subject(self, k: int, n: Numeral, nums: list[Numeral]) -> str | None:
        low = self.low
        left = nums[k - 1].last if k else self.start
        if n.kind == "multiple" and n.form == "verb" and n.last < self.end and self._t(n.last) == "D":
            text = self._phrase_right(n.last + 1)
            if text:
                return text
        if k and nums[k - 1].applies_to is n and nums[k - 1].subject:
            return nums[k - 1].subject
        if n.kind == "rank":
            return self._complete(self._from_left(n, left)) or self._phrase_right(n.last)
        if n.kind == "level" and (n.unit == "1" or n.unit == "TEU" or n.unit and n.unit.startswith("1/")):
            text = self._count(n)
            if text:
                return text
        elif (
            n.kind in ("level", "share") and n.last < self.end and low[n.last] in ("of", "in") and n.last + 1 < self.end
        ):
            if low[n.last] == "in" and n.kind == "level" and n.first > self.start and low[n.first - 1] in _BE:
                told = self._complete(self._from_left(n, left))
                place = self._phrase_right(n.last + 1 + self._skip(n.last + 1))
                if told and place and place[0].islower():
                    return f"{told} in {place}"
            text = self._of_phrase(n, left)
            if text:
                return text
        return self._complete(self._from_left(n, left), _dimension(n))

    def _count(self, n: Numeral) -> str | None:
        """ "6,277 technology deals", "28 national ones", "two of them"."""
        low = self.low
        i = n.last
        if i < self.end and low[i] in ("-",) and i + 1 < self.end and low[i + 1] in ("odd", "plus"):
            i += 2
        if low[i : i + 1] == ["of"] and i + 1 < self.end:
            if low[i + 1] in ("them", "these", "those", "which", "it") or low[i + 1 : i + 3] == ["the", "latter"]:
                return self.topics[-1] if self.topics else None
            i += 1
            while i < self.end and self._t(i) in ("D", "S"):
                i += 1
            text = self._phrase_right(i)
            return self._complete(text) if text else None
        if i + 1 < self.end and low[i] in ("are", "were", "is") and self._t(i + 1) in ("N", "D"):
            text = self._phrase_right(i + 1 + (self._t(i + 1) == "D"))
            if text:
                return text
        if (
            n.first - 2 >= self.start
            and low[n.first - 2] in ("of", "among")
            and low[n.first - 1] in ("which", "whom", "them", "these")
            and self.topics
        ):
            return self.topics[-1]
        if (
            i + 1 < self.end
            and low[i] in ("under", "for", "on", "at", "with")
            and self.topics
            and self._t(i + 1) in ("N", "D")
        ):
            text = self._phrase_right(i + 1 + (self._t(i + 1) == "D"))
            if text:
                return f"{self.topics[-1]} {low[i]} {text}" if low[i] != "at" else f"{text} {self.topics[-1]}"
        while i < self.end and low[i] in ("new", "such", "different", "various", "additional", "other", "percent"):
            i += 1
        text = self._phrase_right(i)
        if not text:
            return None
        tail = text.lower().split()
        if tail[-1] in ("ones", "one") and self.topics:
            return " ".join([*text.split()[:-1], self.topics[-1]])
        if (
            len(tail) == 1
            and self.topics
            and (
                tail[0] in ("national", "regional", "provincial", "municipal", "state", "key", "major")
                or tail[0].endswith("-level")
            )
        ):
            return f"{text} {self.topics[-1]}"
        if len(tail) == 1 and tail[0] not in self.by_head and n.first > self.start:
            return self._of_whom(n, text)
        if tail[-1] in ("level", "levels"):
            return f"{text} {self.topics[-1]}" if self.topics else text
        return text

    def _of_whom(self, n: Numeral, noun: str) -> str:
        """A bare count gets its owner: "They house some 5,700 entities" after the bases is entities of the bases."""
        verb = next((i for i in range(n.first - 1, self.start, -1) if self._t(i) in ("V", "B")), None)
        if verb is None or any(self._t(i) == "#" for i in range(verb, n.first)):
            return noun
        while verb > self.start and self._t(verb - 1) in ("V", "B", "A"):
            verb -= 1
        owner = self._np_before(verb)
        if not owner or any(p[0].isupper() for p in owner.split()[1:]) or _names_place(owner) or owner.lower() in _AGENT:
            return noun
        owner = self._complete(owner) or ""
        return (
            f"{noun} of {owner}"
            if owner and noun.lower() not in owner.lower() and not owner.startswith("value")
            else noun
        )

    def _of_phrase(self, n: Numeral, left: int) -> str | None:
        """ "2.28 million tons of dairy products", "8 million yuan in subsidies", "50 percent of the region's capacity"."""
        low = self.low
        i = n.last + 1
        if (
            self.claimed[i]
            or low[n.last] == "in"
            and (self.toks[i][0].isupper() or low[i] in _DETERMINER or low[i] == "total")
        ):
            return None
        while i < self.end and self._t(i) in ("D", "S", "A"):
            i += 1
        phrase = self._phrase_right(i)
        if not phrase:
            return None
        if n.kind == "share":
            part = self._subject_of_verb(n, left)
            j = n.first - 1
            while j > self.start and (
                self._t(j) in ("A", "D")
                or low[j] in ("over", "about", "than", "more", "less", "nearly", "almost", "some", "close", "up")
            ):
                j -= 1
            if part and part.lower() not in _GENERIC and low[j] not in ("to", "by", "at", "from", "in", "of"):
                told = self._complete(part) or part
                return self._ratio_name(n, told) or f"share of {told} in {self._complete(phrase)}"
            if phrase.lower() in ("total", "whole", "country", "region", "province"):
                return None
            return self._complete(phrase)
        told = self._complete(phrase)
        if told and len(told.split()) <= 2 and (topic := self._paragraph_topic(n)) and topic.lower() not in told.lower():
            return f"{told} for {topic}"
        return told

    def _phrase_right(self, i: int) -> str:
        """The noun phrase from token i on: nouns, "of" and "for" phrases; a telling participle may follow ("registered")."""
        low = self.low
        end = self.end
        if i < end and low[i] in _QUOTES:
            i += 1
        j, last = i, i
        while j < end:
            t = self._t(j)
            if t in _QUOTES and j > i and j + 1 < end and self._t(j + 1) == "N":
                j += 1
                continue
            w = low[j]
            if t in ("N", "-", "S"):
                if t == "S" and w == "'":
                    break
                j += 1
                last = j
                continue
            if j == i:
                if t == "V" and w.endswith(("ed", "ing")):
                    j += 1
                    continue
                break
            if (
                w in ("of", "for")
                or w in ("in", "on", "under", "with", "against", "per")
                and (
                    w == "under"
                    or low[j - 1] in _KEEPS_PREPOSITION
                    or w == "in"
                    and low[j + 1 : j + 2] in (["rural"], ["urban"])
                )
            ):
                k = j + 1
                while k < end and self._t(k) in ("D", "A"):
                    k += 1
                if (
                    k >= end
                    or self._t(k) != "N"
                    or w in ("in", "on")
                    and self.toks[k][0].isupper()
                    and k > i
                    and self.toks[k][1:2].islower()
                ):
                    break
                j = k
                continue
            if w in ("and", "&") or w == ",":
                # "science and technology parks" goes on; "deals and their value" does not.
                k = j + 1
                if k < end and self._t(k) == "N" and not (w == "," and not self._list_ahead(k)):
                    m = k
                    while m < end and self._t(m) in ("N", "-"):
                        m += 1
                    if (
                        w == ","
                        or m >= end
                        or self._t(m) not in ("V", "B")
                        or m - k > 1
                        or self._t(j - 1) == "N"
                        and j - i == 1
                    ):
                        j = k
                        continue
                break
            break
        while last > i and self._t(last - 1) in ("-", "S"):
            last -= 1
        text = self._text(i, last)
        if text:
            k = last
            while k < end and (self._t(k) in ("B", "A")) and low[k] in _BE | _HAVE | _ADVERB and k - last < 4:
                k += 1
            if k < end and low[k] in _MEANINGFUL and low[k] not in text.lower().split():
                text = f"{text} {low[k]}"
        return text

    def _list_ahead(self, k: int) -> bool:
        """Whether the comma before k opens a list of nouns that ends in "and" and a noun ("output, income and trade")."""
        m = k
        while m < self.end and self._t(m) in ("N", "-"):
            m += 1
        if m >= self.end or m - k > 3:
            return False
        if self.low[m] == "and" and m + 1 < self.end and self._t(m + 1) == "N":
            p = m + 1
            while p < self.end and self._t(p) in ("N", "-"):
                p += 1
            return p >= self.end or self._t(p) not in ("V", "B")
        return False

    # -- left of a number ------------------------------------------------------------------------------------------------------------

    def _from_left(self, n: Numeral, left: int) -> str:
        """The phrase on the left that the number is told of."""
        low = self.low
        j = n.first - 1
        # The last word before the number that is no hedge says how it is joined.
        while j >= self.start and (
            self._t(j) in ("A", "D")
            or low[j] in _COMPARATIVE
            or low[j]
            in (
                "than",
                "least",
                "about",
                "over",
                "around",
                "some",
                "nearly",
                "close",
                "above",
                "below",
                "under",
                "up",
                "estimated",
                "roughly",
                "total",
                "excess",
            )
            or low[j] == "to"
            and low[j - 1] in ("close", "up")
            or low[j] == "at"
            and low[j + 1] == "least"
            or self._t(j) == "T"
        ):
            j -= 1
        if j < self.start:
            return ""
        w = low[j]
        if w == "of":
            head = self._phrase_left(j)
            led = self._result_of(head, j)
            if led:
                return led
            if head:
                lowered = head.lower().split()
                if lowered[-1] in _CHANGE_NOUN or lowered[-1] in ("rate", "pace"):
                    return self._subject_of_verb(n, left, before=j)
                if all(x in _GENERIC for x in lowered):
                    k = j
                    while k > self.start and low[k] != "with" and self._t(k) not in (",", "V"):
                        k -= 1
                    if low[k] == "with":
                        owner = self._phrase_left(k)
                        if owner:
                            return f"{head} of {owner}"
                return self._purpose(head, n)
        if w == "worth":
            owner = self._phrase_left(j) or self._np_before(j - 1)
            return f"value of {owner}" if owner else ""
        if w in (":", "\uff1a") and self.list_lead:
            label = self._phrase_left(j)
            return f"{self.list_lead} of {label}" if label else self.list_lead
        if w in ("(", "\uff08", ":", "\uff1a"):
            return self._phrase_left(j)
        if self._t(j) == "N" and j >= left:
            # "government institutes 1.45 billion yuan", "Wind 78.6 GW": the noun touches the number.
            head = self._phrase_left(j + 1)
            if head and self.head and k_is_gapped(low, left, j):
                return f"{self.head} of {head}"
            k = j
            while k > left and low[k - 1] not in (",", "and", "with", "while", ";"):
                k -= 1
            if head and not self._has_verb(k, n.first):
                return head
        return self._subject_of_verb(n, left)

    def _purpose(self, head: str, n: Numeral) -> str:
        """ "To support the transformation of achievements, the region set up a special fund of": what the fund is for."""
        if head.lower().split()[-1] not in _FUND:
            return head
        low = self.low
        for i in (self.start, n.last):
            while i < min(self.end, n.last + 14) and i >= n.last and low[i] != "to":
                i += 1
            if low[i : i + 1] != ["to"]:
                continue
            i += 1
            steps = 0
            while i < self.end and steps < 4 and (self._t(i) in ("V", "D") or low[i] in ("and", "further") or self._t(i) == "N" and steps == 0):
                i += 1
                steps += 1
            phrase = self._phrase_right(i) if i < self.end and self._t(i) == "N" else ""
            if phrase and " " in phrase:
                return f"{head} for {phrase}"
        return head

    def _result_of(self, head: str, of: int) -> str:
        """ "6.77 million yuan in compensation funding, leveraging loans of": loans leveraged by compensation funding."""
        if not head or not self.topics:
            return ""
        parts = head.split()
        verb = of - len(parts) - 1
        if parts[0].endswith("ing") and len(parts) > 1:
            parts, verb = parts[1:], of - len(parts)
        if verb < self.start or not self.low[verb].endswith("ing") or verb - 1 < self.start or self.low[verb - 1] != ",":
            return ""
        done = self.low[verb][:-3] + "ed"
        done = done if done in _VERB else self.low[verb][:-3] + "d"
        return f"{' '.join(parts)} {done} by {self.topics[-1].split(' for ')[0]}" if done in _VERB else ""

    def _paragraph_topic(self, n: Numeral) -> str:
        """What the sentence before was about, where this one only says "it": the object of its verb."""
        sent = self.doc.sents[n.sent]
        head = self.low[sent.first : min(sent.first + 5, n.first)]
        if sent.index == 0 or not any(w in ("it", "they") for w in head):
            return ""
        before = self.doc.sents[sent.index - 1]
        if before.para != sent.para or any(self.is_number[before.first : before.last]):
            return ""
        start, end, tag, offset = self.start, self.end, self.tag, self.offset
        self.start, self.end = before.first, before.last
        self._tags([])
        topic = ""
        i = next((i for i in range(before.first, before.last) if self._t(i) in ("V", "B")), before.last)
        while i < before.last and self._t(i) in ("V", "B", "A", "D"):
            i += 1
        if i < before.last and self._t(i) == "N":
            topic = self._phrase_right(i).split(" for ")[0]
        self.start, self.end, self.tag, self.offset = start, end, tag, offset
        return topic

    def _has_verb(self, a: int, b: int) -> bool:
        return any(self._t(i) in ("V", "B") for i in range(max(a, self.start), b))

    def _subject_of_verb(self, n: Numeral, left: int, before: int | None = None) -> str:
        """Subject of the verb nearest on the left, or what the verb itself stands for."""
        low = self.low
        j = (before if before is not None else n.first) - 1
        start = self.start
        verb = -1
        while j >= start:
            t = self._t(j)
            if t in ("V", "B"):
                verb = j
                break
            if low[j] in (";",) or low[j] in ("while", "whereas"):
                break
            j -= 1
        if verb < 0:
            return (
                self._phrase_left(n.first)
                if low[n.first - 1 : n.first] and n.first > start and self._t(n.first - 1) == "N"
                else self._leading(n.first)
            )
        # The verb group: "has risen", "was put", "have been registered".
        main = verb
        first = verb
        while first > start and (
            self._t(first - 1) in ("B", "A")
            or self._t(first - 1) == "V"
            and self._t(first) == "V"
            or low[first - 1] == "to"
        ):
            first -= 1
        noun = _VERB_NOUN.get(low[main])
        subject = self._np_before(first)
        agent = subject.lower() in _AGENT or _names_place(subject) or _proper_name(subject)
        if noun is not None:
            spent_on = self._went_to(n)
            if spent_on:
                self.head = f"{spent_on} {noun}"
                return self.head if agent or not subject else f"{self.head} of {subject}"
            inner = self._phrase_right(main + 1 + self._skip(main + 1)) if main + 1 < n.first else ""
            if inner and not inner[0].isupper():
                return inner
            if noun and not agent and subject and not self._pronoun(first):
                if self.head and noun in self.head:
                    return f"{self.head} of {subject}"
                return f"{noun} of {subject}"
            if noun:
                return noun
        if (agent or not subject or low[main] in _OBJECT_VERB) and main + 1 < n.first:
            # "Hohhot put 5 billion into", "The region set up a special fund of": the object is what is measured.
            inner = self._phrase_right(main + 1 + self._skip(main + 1))
            if inner and inner.lower() not in _AGENT:
                return inner
            if agent:
                return ""
        return subject

    def _skip(self, i: int) -> int:
        k = i
        while k < self.end and (
            self._t(k) in ("D", "A") or self.low[k] in ("up", "out", "for", "in", "to", "on", "off")
        ):
            k += 1
        return k - i

    def _pronoun(self, verb: int) -> bool:
        return verb > self.start and self._t(verb - 1) in ("R", "D") and self.low[verb - 1] not in ("the", "a")

    def _leading(self, upto: int) -> str:
        """No verb on the left: a headline or a list line; its first noun phrase."""
        i = self.start
        while i < upto and self._t(i) in ("D", "A", "-", "S", ",", "T"):
            i += 1
        if i < upto and self._t(i) == "P":
            while i < upto and self.low[i] != ",":
                i += 1
            i += 1
        while i < upto and self._t(i) in ("D", "A"):
            i += 1
        return self._phrase_right(i) if i < upto and self._t(i) == "N" else ""

    def _went_to(self, n: Numeral) -> str:
        """ "spent 5 billion yuan ($785 million) on research and development": what it went to."""
        low = self.low
        j, steps = n.last, 0
        while j < self.end and steps < 10:
            if low[j] in ("on", "into") and j + 1 < self.end and not self.claimed[j + 1]:
                k = j + 1
                while k < self.end and self._t(k) in ("D", "A"):
                    k += 1
                return self._phrase_right(k) if k < self.end and self._t(k) == "N" else ""
            if low[j] in (",", ";") or self._t(j) == "V":
                return ""
            j += 1
            steps += 1
        return ""

    def _np_before(self, verb: int) -> str:
        """The subject that stands before a verb group: skips insertions between commas and adverbials at the front."""
        low = self.low
        start = self.start
        # Back to where the clause begins.
        i = verb
        depth = 0
        commas: list[int] = []
        while i > start:
            w = low[i - 1]
            if w == ")":
                depth += 1
            elif w == "(":
                depth -= 1
                if depth < 0:
                    break
            elif depth == 0:
                if (
                    w in (";", ":", "\u201c", '"')
                    or w in _SEGMENT_BREAK
                    and not (w == "and" and self._joins_nouns(i - 1))
                    and not (w == "that" and i < verb and self._t(i) in ("P",))
                    and not (w == "since")
                ):
                    break
                if w == ",":
                    commas.append(i)
            i -= 1
        bounds = [i, *reversed(commas)]
        # Segments in reading order; the last touches the verb.
        segments = [(a, (bounds[x + 1] - 1 if x + 1 < len(bounds) else verb)) for x, a in enumerate(bounds)]
        chosen: tuple[int, int] | None = None
        for x in range(len(segments) - 1, -1, -1):
            a, b = segments[x]
            while a < b and self._t(a) in ("A", "C", "S", "-", "*", "\u2022", "\u00b7"):
                a += 1
            if a >= b:
                continue
            t = self._t(a)
            if t in ("D", "N", "R") or t == "P" and low[a] == "with" or t == "#":
                if low[a] in ("which", "who"):
                    continue
                if any(self._t(y) in ("B",) for y in range(a, b)):
                    continue
                if x and t == "D" and low[a] in ("the", "a", "an"):
                    # An apposition: "R&D intensity, the ratio of spending to GDP, was".
                    pa, pb = segments[x - 1]
                    if (
                        pb - pa >= 1
                        and self._t(pa) in ("N", "D")
                        and not any(self._t(y) in ("V", "B", "#", "T") for y in range(pa, pb))
                        and self._t(pa) != "P"
                    ):
                        chosen = (pa, pb)
                        break
                chosen = (a, b)
                break
        if chosen is None:
            return ""
        return self._core(*chosen)

    def _joins_nouns(self, i: int) -> bool:
        """Whether the "and" at i joins nouns ("science and technology") rather than clauses."""
        if not (self.start < i < self.end - 1):
            return False
        if self._t(i - 1) != "N" or self._t(i + 1) not in ("N", "D"):
            return False
        j = i - 1
        while j > self.start and self._t(j) in ("N", "-", "S"):
            j -= 1
        return self._t(j) not in ("V", "B", "#", "T")

    def _core(self, a: int, b: int) -> str:
        """The noun phrase in tokens a to b without determiners in front and places, times and clauses behind."""
        low = self.low
        if low[a] == "with":
            a += 1
        while a < b and self._t(a) in ("D", "A", "#") and low[a] not in ("that", "those"):
            a += 1
        if a < b and low[a] in ("number", "total", "count") and low[a + 1 : a + 2] == ["of"]:
            a += 2
            while a < b and self._t(a) == "D":
                a += 1
        # "Inner Mongolia's GDP", "foreign trade of Inner Mongolia's capital": whose it is stands in another column.
        for i in range(a, min(b, a + 9)):
            if self._t(i) == "S" and i + 1 < b:
                of = next((x for x in range(a + 1, i) if low[x] in ("of", "in")), None)
                if of is None:
                    a = i + 1
                else:
                    b = of
                break
        last = a
        i = a
        while i < b:
            t, w = self._t(i), low[i]
            if t in ("N", "-", "R") or t == "D" and w in ("that", "those"):
                i += 1
                last = i
                continue
            if t == "S":
                i += 1
                continue
            if (
                w in ("of", "for", "and", "&")
                or t == "P"
                and (low[i - 1] in _KEEPS_PREPOSITION or w in ("per", "under"))
                and i > a
            ):
                k = i + 1
                while k < b and self._t(k) in ("D", "A", "S"):
                    k += 1
                if (
                    k < b
                    and self._t(k) == "N"
                    and not (
                        w in ("in", "for", "at", "with")
                        and self.toks[k][0].isupper()
                        and low[i - 1] not in _KEEPS_PREPOSITION
                    )
                ):
                    i = k
                    continue
                break
            if t == "V" and w in _MEANINGFUL and i > a:
                i += 1
                last = i
                break
            break
        return self._text(a, last)

    def _phrase_left(self, j: int) -> str:
        """The noun phrase that ends before token j."""
        i = j
        last = j
        while i > self.start:
            t, w = self._t(i - 1), self.low[i - 1]
            if t in ("N", "-"):
                i -= 1
            elif t == "S" and i < j:
                break
            elif (
                w in ("of", "for", "in", "on")
                and i - 1 > self.start
                and self._t(i - 2) == "N"
                and (w == "of" or self.low[i - 2] in _KEEPS_PREPOSITION)
            ):
                i -= 1
            elif t == "D" and i - 2 >= self.start and self.low[i - 2] in ("of", "for"):
                i -= 1
            elif w in ("of", "for", "in", "on") and i - 1 > self.start and self.low[i - 2] in ("those", "that"):
                return self._text(i - 2, last)
            elif w == "and" and i - 2 >= self.start and self._t(i - 2) == "N" and i < j and self._t(i) == "N":
                i -= 1
            elif t == "V" and w in _MEANINGFUL and i == last:
                i -= 1
            else:
                break
        while i < last and self._t(i) not in ("N",):
            i += 1
        return self._text(i, last)

    # -- completing -------------------------------------------------------------------------------------------------------------------

    def _complete(self, text: str, dimension: str = "") -> str | None:
        """Replace pronouns and fill up words that say nothing alone with what was spoken of last."""
        if not text:
            return None
        lowered = text.lower()
        parts = lowered.split()
        topics = self.topics
        if (
            parts[0]
            in ("that", "those", "it", "this", "they", "these", "which", "there", "he", "she", "one", "ones", "what")
            and topics
        ):
            base = topics[-1]
            if len(parts) > 2 and parts[1] in ("of", "for", "in"):
                head = base.split(" of ")[0]
                return f"{head} {' '.join(text.split()[1:])}"
            return base
        if parts == ["former"] or parts[:1] == ["former"]:
            return topics[-2] if len(topics) > 1 else None
        if parts[:1] == ["latter"]:
            return topics[-1] if topics else None
        if all(p in _GENERIC for p in parts) and topics:
            base = topics[-1]
            if any(
                p in ("figure", "figures", "number", "numbers", "total", "count", "counts", "quantity") for p in parts
            ):
                return base
            head = parts[-1]
            if head in ("output", "volume", "revenue", "sales", "cost", "number") and dimension in self.last_of:
                base = self.last_of[dimension]
            if base.lower().startswith(head) or base.lower().endswith(head):
                return base
            return f"{text} of {base.removeprefix('value of ')}"
        return text

    def _distribute(self, nums: list[Numeral]) -> None:
        """ "Enterprises, institutes and universities spent 12, 1.5 and 0.6 billion yuan respectively": one noun each."""
        k = 0
        while k < len(nums):
            n = nums[k]
            m = k + 1
            while m < len(nums) and nums[m].group and nums[m].group == n.group:
                m += 1
            size = m - k
            if n.group and size > 1 and n.kind in ("level", "share") and n.form != "range_low":
                items, stem_end = self._items_before(n.first, size)
                stem = self._stem(stem_end) if items else ""
                if items and not all(_names_place(item) for item in items):
                    base = n.subject or ""
                    for member, item in zip(nums[k:m], items, strict=True):
                        if stem:
                            member.subject = f"{stem} {item}"
                        elif self.head and self.head in base:
                            member.subject = f"{self.head} of {item}"
                        elif any(
                            x in base.lower() for x in ("value", "spending", "output", "revenue", "sales", "share")
                        ) and not base.lower().startswith(item.lower()):
                            stem = base.split(" of ")[0]
                            member.subject = f"{stem} of {item}"
                        elif not item[:1].isupper() or len(item.split()) > 2:
                            member.subject = item
            k = m

    def _stem(self, i: int) -> str:
        """What the members of a list share: "spending on" before "basic research, applied research and ..."."""
        if i - 2 < self.start or self._t(i - 1) != "P":
            return ""
        noun = self._phrase_left(i - 1)
        return (
            f"{noun} {self.low[i - 1]}"
            if noun
            and self.low[i - 1] in ("of", "on", "for", "in", "from")
            and noun.lower().split()[-1] not in ("number", "total")
            else ""
        )

    def _items_before(self, upto: int, size: int) -> tuple[list[str], int]:
        """A list of `size` noun phrases ("a, b and c") before token `upto`, nearest first found."""
        low = self.low
        i = upto - 1
        while i > self.start:
            if low[i] == "and" and self._t(i - 1) == "N" and i + 1 < upto and self._t(i + 1) in ("N", "D"):
                right = i + 1
                while right < upto and self._t(right) in ("D",):
                    right += 1
                r_end = right
                while r_end < upto and self._t(r_end) in ("N", "-"):
                    r_end += 1
                items = [self._text(right, r_end)]
                j = i
                while len(items) < size and j > self.start:
                    p = j
                    while p > self.start and self._t(p - 1) in ("N", "-"):
                        p -= 1
                    if p == j:
                        break
                    items.append(self._text(p, j))
                    if p > self.start and low[p - 1] == ",":
                        j = p - 1
                    else:
                        break
                if len(items) == size:
                    return items[::-1], p
            i -= 1
        return [], 0

    def _text(self, i: int, j: int) -> str:
        if j <= i:
            return ""
        text = self.doc.text[self.doc.starts[i] : self.doc.ends[j - 1]]
        if "esearch" in text:
            text = (
                text.replace("research and development", "R&D")
                .replace("Research and Development", "R&D")
                .replace("R&D (R&D)", "R&D")
            )
        if '"' in text or "\u201d" in text:
            text = text.replace('"', "").replace("\u201d", "").replace("\u201c", "")
        return " ".join(text.split()) if "\n" in text or "  " in text else text


@lru_cache(maxsize=4096)
def _names_place(subject: str) -> bool:
    """Whether a phrase is nothing but names of places ("Baoji and Xianyang")."""
    if not subject[:1].isupper():
        return False
    return all(
        catalogue.area_by_name(part.strip()) is not None
        for part in subject.replace(" and ", ",").split(",")
        if part.strip()
    )


def _proper_name(subject: str) -> bool:
    """Several capitalised words and no acronym among them: an organisation or a zone."""
    parts = subject.split()
    return len(parts) > 1 and all(p[0].isupper() and not p.isupper() for p in parts if p not in ("of", "and", "the", "for"))


def link_ratios(nums: list[Numeral]) -> None:
    """Point a share with a name of its own ("R&D intensity") to the level that it is the share of, where that was told before it."""
    last: dict[str, Numeral] = {}
    for n in nums:
        subject = (n.subject or "").lower()
        if n.kind == "level" and not n.base and n.scenario != "condition":
            for ratio, part in _RATIO_OF.items():
                if subject.startswith(part):
                    last[ratio] = n
        elif n.kind == "share" and n.applies_to is None:
            for ratio in _RATIO_OF:
                if (
                    ratio in subject
                    and (level := last.get(ratio)) is not None
                    and n.sent - level.sent <= 3
                    and n.scenario == level.scenario
                ):
                    n.applies_to = level


_RATIO_OF = {word.replace("_", " "): part.replace("_", " ") for word, part in word_classes()["ratio_of"].items()}


def _dimension(n: Numeral) -> str:
    unit = n.unit or "1"
    if n.kind == "share" or unit in ("percent", "percentage_point", "permille"):
        return "percent"
    return "money" if len(unit) == 3 and unit.isupper() else unit


def k_is_gapped(low: list[str], left: int, j: int) -> bool:
    """Whether only a joint and a noun phrase stand between the number before and this one (the verb is left out)."""
    return left < j and low[left] in (",", ";", "and")


_AGENT = frozenset("region country city province autonomous area company department bureau government ministry officials enterprises' county league banner nation state it they he she we authorities zone district municipality".split()) | {
    "autonomous region", "provincial government", "local government", "whole region", "the region", "local authorities",
}  # fmt: skip
