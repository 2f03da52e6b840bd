"""What a figure measures: the noun phrase, short and in the text's own words.

Counts carry their noun behind them ("6,277 technology deals"); amounts have it before the verb ("the value of
technology contracts reached 23.6 billion yuan"), before "of" or "worth", or in the verb itself ("spent ... on").
Changes, equivalents and shares take the subject of the level that they belong to. What was spoken of last stands in for
pronouns ("it", "the latter", "that of") and completes words that say nothing alone ("their value", "the figure").

Sentences with figures get one tag a token (`Reader._tags`), from what the word can be by itself and its neighbours; all
rules read these tags. Nothing looks further than `_REACH` tokens from a number.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .. import catalogue
from .lexicon import word_classes, words
from .model import Numeral
from .tokens import Doc, Sentence

_BE = words("be")
_HAVE = words("have")
_ADVERB = words("adverb")
_CHANGE_NOUN = words("change_noun") | frozenset(("rate", "pace"))
_VERB_NOUN = word_classes()["verb_noun"]
_MEANINGFUL = words("meaningful_participle")
_GENERIC = words("generic_noun")
_KEEPS_PREPOSITION = words("keeps_preposition")
_COMPARATIVE = words("comparative_up") | words("comparative_down")
_AGENT_WORDS = words("agent_noun")
_MONEY_VERB = words("transfer_verb")
_OBJECT_VERB = words("object_verb")
_OWN_MEASURE = words("own_measure")
_NOUN_FORM = words("noun_form")
_HEDGE = words("hedge_between")

# Tags of tokens: N noun-like, V verb, B be/have/modal, P preposition, C conjunction, W word that opens a clause,
# D determiner, R pronoun, A adverb, # number, T time expression, S possessive; signs stand for themselves.
_FIXED: dict[str, str] = {}
for _tag, _words in (
    ("A", _ADVERB),
    ("C", words("conjunction")),
    ("P", words("preposition") | {"as", "than"}),
    ("D", words("determiner")),
    ("R", words("pronoun")),
    ("B", _BE | _HAVE | words("modal") | {"do", "does", "did"}),
    (
        "W",
        frozenset(
            "while whereas although though when where which who whom whose because if so but that what whenever"
            " wherever whatever whoever unless lest".split()
        ),
    ),
):
    for _word in _words:
        _FIXED[_word] = _tag
_FIXED.update(
    {
        "'s": "S",
        "\u2019s": "S",
        "'": "S",
        "-": "-",
        "\u2013": "-",
        "&": "N",
        "not": "A",
        "per": "P",
        "using": "P",
        "worth": "P",
        "little": "A",
        "mere": "A",
        "i.e.": "A",
        "thus": "A",
        "back": "A",
        "later": "A",
        "instead": "A",
        "apiece": "A",
        "steady": "A",
        "unchanged": "A",
        "stable": "A",
        "forward": "A",
        "ahead": "A",
        "much": "A",
        "twice": "A",
        "once": "A",
        "ago": "A",
        "earlier": "A",
        "behind": "P",
        "alongside": "P",
        "beneath": "P",
        "unlike": "P",
        "amongst": "P",
        "albeit": "A",
    }
)
_FIXED.update(dict.fromkeys(("\u20ac", "$", "\u00a3"), "N"))
_FIXED.update(dict.fromkeys(words("cardinal") - {"one", "second"}, "#"))
_FIXED.update(
    dict.fromkeys(
        ("i'm", "we're", "we've", "they're", "they've", "it's", "he's", "she's", "that's", "there's", "you're"), "B"
    )
)
_KINDS: dict[str, str] = dict(_FIXED)


def _third_person(base: str) -> str:
    """ "touches" of "touch", "carries" of "carry"."""
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeou" else base + "s"


_KNOWN_VERB = (
    words("verb")
    | frozenset(("plans", "targets", "needs", "helps", "top", "use", "uses"))
    | words("up")
    | words("down")
)
_PAST = words("irregular_past")
_KNOWN_VERB |= {form for base in words("present_verb") for form in (base, _third_person(base))}
_NOT_VERB = frozenset("hundred seed speed need feed breed embed weed bed red united limited indeed".split())
_GERUND_NOUN = words("gerund_noun")
_SUBJECT_PRONOUN = frozenset("to they we you i will would should can could may might must not".split())
_MODAL = words("modal")
_WHO = frozenset(("which", "who", "that"))
_HYPHEN_FREE = frozenset("and or to of on the a in by".split())
_QUOTES = frozenset('"\u201c\u201d')
_HARD = frozenset((";", ":", "(", "\uff1a", "\u201c", '"', "\u2014"))
_ADJECTIVE_TOO = frozenset("monthly yearly daily weekly early combined overall annual".split())
_PRONOUN_HEAD = frozenset("it they them this these that those which there he she one ones what here who".split())
_ECONOMY_VERB = frozenset("grew grow grows growing expanded expand contracted contract shrank shrink".split())
_FROM_VERB = frozenset("come comes came go goes went belong belongs belonged fell".split())
_TAKES = words("share_taker")
_MONEY_NOUN = words("money_noun")
_AMOUNTS_TO = frozenset("of at up down from to".split())
_BESIDE = frozenset("in of from for by at on after among between across through under".split())
_AGAINST = frozenset("over than against from versus".split())
_HANDLES = frozenset("handled handles handle processed moved carried transported shipped".split())
_PARTICLE = frozenset("at above below under up".split())
_AVERAGE = ("average ", "Average ", "value of average ")
_GOODS = dict.fromkeys(("produced", "produces", "made", "makes"), "output value") | {
    "sold": "sales",
    "sells": "sales",
    "exported": "exports",
    "imported": "imports",
}
_CAPITAL = frozenset(
    ("capital", "provincial capital", "regional capital", "national capital", "state capital", "capital city")
)
_PUTS = frozenset(
    "put puts pour poured pours pumped plough ploughed plow plowed channelled channeled injected sank".split()
)
_YIELDS = frozenset("gives gave give yields yielded yield produces produced".split())
_POSSESSIVE = frozenset(("its", "their", "his", "her"))
_PARALLEL = frozenset("in for among from on with".split())
_SUM = words("money_noun") | frozenset(
    "profit profits income earnings loss losses debt deficit margin spending".split()
)
_MASS = frozenset(("t", "kg", "kt", "Mt"))
_SETTLED = frozenset("population town village community island nation country suburb settlement".split())
_CURRENCY = words("currency_noun")
_POINTS = frozenset("figure rate proportion share number percentage".split())
_LIVES = frozenset("come go live work remain rely depend belong".split())
_MORE_OF = frozenset(("more", "less", "fewer"))
_FORECASTS = frozenset("sees see forecast forecasts expects expect predicts predicted projects projected".split())
_CHANGES = words("up") | words("down")
_REACHES = frozenset("came comes come amounted amounts went goes brought brings swelled added expanded".split())
_SEES = frozenset("saw see recorded posted registered reported showed enjoyed suffered experienced witnessed".split())
_NO_HEAD = frozenset(("short", "ahead", "instead", "because", "regardless"))
_TELLING = frozenset("at in out on to with among between from by".split())
_MOVES_TO = frozenset("at to from by up down".split())
_FUND = frozenset(("fund", "funds", "pool", "grant", "grants", "subsidy", "subsidies", "facility"))
_REACH = 70  # how far a phrase is looked for on either side of a number, in tokens: longer clauses are lists or noise
_CACHE = 50_000


def _kind_of(w: str) -> str:
    """What a word can be by itself: a fixed tag, or x/g/s/b for the forms of verbs that may be nouns too."""
    if not w[0].isalpha():
        kind = "#" if w[0].isdigit() else w[0]
    elif w in _NOUN_FORM or w in _GERUND_NOUN or w in _NOT_VERB:
        kind = "n"
    elif w in _PAST or (w.endswith("ed") and len(w) > 4):
        kind = "x"
    elif w.endswith("ing") and len(w) > 5:
        kind = "g"
    elif w in _KNOWN_VERB:
        kind = (
            "c"
            if w in _CHANGE_NOUN
            else "x"
            if w.endswith(("wn", "pt", "ent", "ade", "old", "ght"))
            else "s"
            if w.endswith("s")
            else "b"
        )
    elif w.endswith("ly") and len(w) > 4:
        kind = "A"
    else:
        kind = "N"
    if len(_KINDS) < _CACHE:
        _KINDS[w] = kind
    return kind


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
        self.tag: list[str] = [""] * doc.n
        self.written = frozenset(doc.toks)  # a word that is also written small is no name where it begins a sentence
        self.topics: list[str] = []  # subjects of the levels told so far, latest last
        self.last_of: dict[str, str] = {}  # the latest subject of a dimension: money, counts, shares, a physical unit
        self.by_head: dict[
            str, str
        ] = {}  # head noun to the fullest phrase told of it: "contracts" to "technology contracts"
        self.focus = ""  # what the clauses are about: their grammatical subject, where it is no place and no agent
        self.head = ""  # the noun that a verb stands for, with what it went to: "R&D spending"
        self.list_lead = ""
        self.asked = ""  # what a question asks for, while its answer goes on
        self.asked_para = -1
        self.para_of: dict[str, int] = {}  # the paragraph that told it
        self.count_of: dict[str, dict[str, int]] = {}  # how often a subject was told in a dimension
        self.latter = ""  # what "the latter" is of the two things that the sentence before ended with
        self.pending: list[Numeral] = []  # told of a level that comes after them
        self.start = self.end = 0
        self.headline = False
        self.title_case = False
        self.says_gdp = "gdp" in doc.low
        self.named_rate = ""  # the last rate that has a name of its own: "unemployment rate"
        self.economy = False  # whether the text is about the whole economy: "growth" alone is that of GDP then
        self.frame = ""  # "spending of %s": what a verb left out would say of the noun before the next number
        self.before_verb: dict[int, str] = {}  # the subject before each verb of the sentence that was asked for
        self.numbers: set[int] = set()  # tokens of the sentence's numbers
        self.recent = ""  # the subject told last in the sentence
        self.share_now = ""  # the share of a level told last in the sentence
        self.partial = -1  # the sentence that told of parts of what stays spoken of
        self.spoken: str | None = None  # what the sentence before is about; None until it is asked for
        self.sent = 0
        self.sent_told = -1  # the last sentence with statements
        self.whole = ""  # what the subject just read is a part of: the whole is what is spoken of then
        self.told = 0  # how many topics there were when the sentence began
        self.subject_at: dict[int, str] = {}  # grammatical subjects found in the sentence, by their verb

    def run(self) -> None:
        nums = self.nums
        i, n = 0, len(nums)
        while i < n:
            j = i
            sent = nums[i].sent
            while j < n and nums[j].sent == sent:
                j += 1
            self._sentence(nums[i:j])
            i = j
        for ahead in self.pending:
            if not ahead.subject and ahead.applies_to is not None:
                ahead.subject = ahead.applies_to.subject

    # -- tags --------------------------------------------------------------------------------------------------------

    def _tags(self, start: int, end: int, nums: list[Numeral]) -> None:
        low, claimed, toks, tag, kinds = self.low, self.claimed, self.toks, self.tag, _KINDS
        starts, ends = self.doc.starts, self.doc.ends
        self.start, self.end = start, end
        self.before_verb = {}
        self.headline = end > start and low[end - 1] not in (".", "!", "?", ":", ";", ",")
        hyphens = "-" in low[start:end]
        self.title_case = self.headline and self._title_case(start, end)
        previous = ""
        self.numbers = told = {i for n in nums for i in range(n.first, n.last)}
        for i in range(start, end):
            w = low[i]
            t = kinds.get(w) or _kind_of(w)
            if claimed[i]:
                t = "T"
            elif i in told:
                t = "#"
            elif w in _SPECIAL and (special := self._special(i, w, previous, end)):
                t = special
            elif t == "N":
                if (previous == "B" and low[i - 1] in _MODAL and toks[i][0].islower()) or (
                    previous == "P"
                    and low[i - 1] == "to"
                    and i + 1 < end
                    and toks[i][0].islower()
                    and ((f := kinds.get(low[i + 1])) == "D" or f == "P" or f == "#")
                ):
                    t = "V"
            elif t == "D" and w == "a" and i > start and toks[i] == "A" and i + 1 < end and low[i + 1][0].isdigit():
                t = "N"
            elif t == "P":
                if w == "per" and i + 1 < end and low[i + 1] == "capita":
                    t = "N"
            elif t == "n":
                t = "N"
                # "produce milk", but "Germany exports 5 million cars", "the bank shares".
                if i > start and w in _KNOWN_VERB:
                    after = low[i + 1] if i + 1 < end else ""
                    if (
                        low[i - 1] in _SUBJECT_PRONOUN
                        or (after == "that" and previous == "N" and w in _OUTER_VERB)
                        or (
                            previous == "N"
                            and not w.endswith("s")
                            and _FIXED.get(after) == "D"
                            and (low[i - 2 : i - 1] == ["and"] or (low[i - 1][-1] == "s" and low[i - 1][-2:] != "ss"))
                        )
                        or (
                            w in ("forecast", "cost", "forecasts")
                            and previous in ("N", "#")
                            and self._verb_here(i, end)
                        )
                        or (
                            w in ("costs", "sells")
                            and previous == "N"
                            and after
                            and (after[0].isdigit() or _FIXED.get(after) == "R")
                        )
                        or (after == "to" and w in ("plans", "targets", "needs", "helps"))
                        or (
                            after
                            and previous in ("N", "R", "A")
                            and w.endswith("s")
                            and (
                                after[0].isdigit()
                                or (after in _HEDGE and after not in _PARTICLE)
                                or _FIXED.get(after) == "D"
                                or previous == "R"
                            )
                            and (
                                previous != "N"
                                or (toks[i - 1][0].isupper() and i - 1 > start)
                                or low[i - 1] in _AGENT_WORDS
                                or (i - 2 >= start and tag[i - 2] == "D" and not low[i - 1].endswith("s"))
                            )
                        )
                        or (previous == "W" and low[i - 1] in _WHO)
                        or (previous == "A" and i - 2 >= start and low[i - 2] in _SUBJECT_PRONOUN)
                        or (i - 1 == start and low[i - 1] in ("this", "that") and w.endswith("s"))
                        or (
                            previous in ("W", "C")
                            and not w.endswith("s")
                            and after
                            and (after[0].isdigit() or after in _HEDGE)
                        )
                    ):
                        t = "V"
            elif t in "xgsbc" and t.isalpha():
                t = self._verb_or_noun(i, w, t, previous, end)
            elif (
                t == "A"
                and w in _ADJECTIVE_TOO
                and i + 1 < end
                and (kinds.get(low[i + 1]) or _kind_of(low[i + 1])) in ("N", "n", "c", "b")
            ):
                t = "N"
            elif w == "that":
                t = (
                    "W"
                    if (previous in ("N", "V", "R", ",") or (previous == "T" and self._said_before(i)))
                    and (
                        i + 1 >= end
                        or (low[i + 1] != "of" and (previous != "," or low[i + 1] not in ("on", "for", "from", "at")))
                    )
                    else "D"
                )
            if hyphens and t not in "N,.":
                before = previous == "-" and starts[i] == ends[i - 1]
                behind = i + 1 < end and low[i + 1] == "-" and starts[i + 1] == ends[i]
                if (before and behind and w in _HYPHEN_FREE) or (
                    (before or behind) and t != "T" and w[0].isalpha() and w not in _HYPHEN_FREE
                ):
                    t = "N"
            elif (
                t == "#"
                and i not in told
                and (
                    (previous == "N" and i > start and starts[i] == ends[i - 1])
                    or (i + 1 < end and starts[i + 1] == ends[i] and low[i + 1][0].isalpha())
                )
            ):
                t = "N"  # "A330s", "5G"
            tag[i] = t
            previous = t
        for n in nums:
            sign = "V" if n.form == "verb" else "#"
            for i in range(n.first, min(n.last, end)):
                tag[i] = sign
            # "a meager 460 million yuan", "an additional $1.2 billion": no noun stands between article and number.
            i = n.first - 1
            while (
                i > start
                and n.first - i < 4
                and (tag[i] in ("N", "A") or (tag[i] == "V" and tag[i - 1] in ("A", "D")))
                and low[i][0].isalpha()
            ):
                i -= 1
            if i >= start and low[i] in ("a", "an") and n.last < end and low[n.last] != "-":
                for x in range(i + 1, n.first):
                    tag[x] = "A"

    def _special(self, i: int, w: str, previous: str, end: int) -> str:
        """Tag of a word that is something else beside certain neighbours, "" where it is what it is elsewhere."""
        low = self.low
        after = low[i + 1] if i + 1 < end else ""
        if w in _NEAR_TIME:
            return "T" if i + 1 < end and (self.claimed[i + 1] or after in _TIME_OF) else ""
        if w in _TIME_OF:
            return "T" if previous == "T" and low[i - 1] in _NEAR_TIME else ""
        if w == "may":
            return "N" if self.toks[i] == "May" and i > self.start else ""  # "the May contract"
        if w == "average":
            counted = i + 1 in self.numbers and previous in ("A", "N", "C", "R")
            return "V" if counted or (previous == "B" and low[i - 1] in _MODAL) else ""
        if w == "home":
            return "A" if previous == "V" else ""
        if w == "close":
            return "A" if after == "to" else ""
        if w == "leading":
            return "V" if after == "to" else ""
        if i - 2 >= self.start and low[i - 2] == "in":
            # "for the fifth year in a row", "in real terms"
            self.tag[i - 2] = self.tag[i - 1] = "T"
            return "T"
        return ""

    def _said_before(self, i: int) -> bool:
        """ "forecast last month that unemployment would": a verb of saying before the time."""
        return any(self.tag[k] == "V" and self.low[k] in _OUTER_VERB for k in range(max(self.start, i - 5), i))

    def _verb_here(self, i: int, end: int) -> bool:
        """ "restructuring cost another 303 million", "the minister forecast last month that"."""
        low = self.low
        k = i + 1
        while k < end and self.claimed[k]:
            k += 1
        after = low[k] if k < end else ""
        return after == "that" or (
            k == i + 1
            and (_FIXED.get(after) in ("D", "R") or after in ("more", "about", "nearly", "over") or after[:1].isdigit())
        )

    def _title_case(self, start: int, end: int) -> bool:
        """Whether all words of a headline are written with a capital: its verbs look like names then."""
        longer = [t for t in self.toks[start:end] if len(t) > 3 and t.isalpha()]
        return len(longer) > 2 and sum(t[0].isupper() for t in longer) > 0.8 * len(longer)

    def _verb_or_noun(self, i: int, w: str, kind: str, previous: str, end: int) -> str:
        low, toks = self.low, self.toks
        after = low[i + 1] if i + 1 < end else ""
        if w == "added" and (after == "value" or (i > self.start and low[i - 1] == "value")):
            return "N"
        if w == "installed" and after == "capacity":
            return "N"
        if toks[i][0].isupper() and i > self.start and not self.title_case and previous not in (":", "\u201c", '"'):
            return "N"
        if kind == "c":
            if (
                previous == "N"
                and not (after in ("from", "to") and self._article_before(i))
                and (
                    after in ("from", "by", "to")
                    or (after[:1].isdigit() and low[i - 1].endswith("s") and w != "growth")
                )
            ):
                return "V"
            if i > self.start and low[i - 1] in _SUBJECT_PRONOUN:
                return "V"
            return "N" if previous in ("N", "P", "#", "D", "S", "A", "", ",", "C", "T") or w == "growth" else "V"
        if w in _PAST and w not in _PAST_PARTICIPLE and not w.endswith("n") and previous not in ("D", "S"):
            return "V"
        if kind in ("x", "g"):
            if previous in ("D", "S"):
                return "N"
            if i + 1 < end and self._nounish(i + 1):
                if previous in ("#", "", "P", "C", ",") and not (kind == "g" and previous in ("P", ",", "C", "")):
                    return "V" if previous in (",", "C") and (w in _KNOWN_VERB or kind == "g") else "N"
                if previous == "A" and i - 2 >= self.start and self.tag[i - 2] != "B" and kind == "x":
                    return "N"
                if kind == "g" and previous in ("", "C") and w not in _KNOWN_VERB:
                    return "N"
                if kind == "g" and previous == "N" and self._compound(i, end):
                    return "N"
            elif (
                kind == "g"
                and (not after or after in _AFTER_NOUN)
                and (previous == "P" or (previous == "N" and i - 2 > self.start and self.tag[i - 2] == "P"))
            ):
                # "1,700 in lighting and 1,400 in health care", "followed by energy saving (17.2 percent)"
                return "N"
            return "V"
        if previous in ("D", "S"):
            return "N"
        if kind == "s":
            # "the border posts rose", "sales records totaled"
            told = previous == "P" and low[i - 1] != "to"
            return "N" if told or (previous == "N" and (after in _PAST or after.endswith("ed"))) else "V"
        if i > self.start and low[i - 1] in _SUBJECT_PRONOUN:
            return "V"
        if (
            self.headline
            and kind == "b"
            and previous == "N"
            and w not in _CHANGE_NOUN
            and (toks[i - 1][0].isupper() or low[i - 1].endswith("s"))
            and i + 1 < end
            and (self._nounish(i + 1) or after[0].isdigit())
        ):
            return "V"
        if previous == "W" and low[i - 1] in ("which", "who", "that") and after and kind == "b":
            return "V"
        if previous == "#" and w in _LIVES and _FIXED.get(after) == "P":
            return "V"
        if previous in ("N", "R", "C", "W") and after:
            f = _FIXED.get(after, "")
            if (
                f == "D"
                or after[0].isdigit()
                or (f == "P" and (previous != "C" or after == "out") and after not in ("of", "for"))
            ):
                return "V"
        return "N"

    def _article_before(self, i: int) -> bool:
        """ "only a small improvement to 15.1%": an article before the noun, and no plural that would be its subject."""
        low, tag = self.low, self.tag
        if low[i - 1].endswith("s"):
            return False
        k = i - 1
        while k > self.start and tag[k] == "N" and i - k < 4:
            k -= 1
        return low[k] in ("a", "an")

    def _compound(self, i: int, end: int) -> bool:
        """Whether a word in -ing stands within a noun: "23 coal washing plants", "seed roasting lines"."""
        low, tag, toks = self.low, self.tag, self.toks
        if low[i - 1].endswith("s") or toks[i - 1][0].isupper() or low[i] in _KNOWN_VERB:
            return False
        k = i - 1
        while k > self.start and tag[k] == "N":
            k -= 1
        m = i + 1
        while m < end and self._nounish(m):
            m += 1
        return tag[k] in ("#", "D") and low[m - 1].endswith("s")

    def _nounish(self, i: int) -> bool:
        w = self.low[i]
        return (
            w[0].isalpha()
            and not self.claimed[i]
            and i not in self.numbers
            and (_KINDS.get(w) or _kind_of(w)) in ("N", "n", "c", "s", "b", "g")
            and w not in _PAST
        )

    # -- a sentence --------------------------------------------------------------------------------------------------

    def _sentence(self, nums: list[Numeral]) -> None:
        low = self.low
        sent = self.doc.sents[nums[0].sent]
        self._heading(sent)
        self.told = len(self.topics)
        self._tags(self._after_dateline(sent.first, nums[0].first), sent.last, nums)
        self.subject_at = {}
        self.spoken, self.sent = None, sent.index
        self.frame = self.recent = self.share_now = ""
        self.recent_unit: str | None = None
        counted: list[str] = []
        # What comes after "of which" are parts: the whole stays what is spoken of.
        parts = self.end
        if "which" in low[self.start : self.end]:
            which = low.index("which", self.start)
            if low[which - 1] == "of":
                parts = which
        grouped = False
        tail = 0
        front, front_until = self._fronted_scope(nums[0].first) if self.tag[self.start] == "P" else ("", 0)
        for k, n in enumerate(nums):
            if n.group:
                grouped = True
            target = n.applies_to
            if target is not None and n.kind == "change" and target.unit == "1" and _forecaster(target.subject):
                # Growth is never that of the three economists who expect it.
                target = n.applies_to = None
            elif target is not None and n.kind == "change" and target.unit == "1" and self._within(target, n):
                target = n.applies_to = None
            if (
                target is not None
                and n.kind == "change"
                and target.sent != n.sent
                and target.subject
                and (own := self._own_subject(n, nums[k - 1].last if k else self.start))
                and not _overlaps(own, target.subject)
            ):
                target = n.applies_to = None
            if target is not None and n.kind != "level" and (n.kind != "share" or target.subject is None):
                continue
            if n.kind == "share" and target is not None:
                n.subject = self._part(n, target, nums[k - 1].last if k else self.start)
                if n.subject:
                    self.last_of["percent"] = self.last_of["rate"] = self.share_now = n.subject
                    self.para_of["percent"] = sent.para
                continue
            self.whole = ""
            following = nums[k + 1] if k + 1 < len(nums) else n
            before = nums[k - 1] if k else n
            if (
                n.group
                and before.group == n.group
                and before is not n
                and before.subject
                and n.kind == before.kind == "level"
                and n.unit == before.unit != "1"
                and low[before.last : n.first] == ["to"]
                and (n.last >= self.end or self.tag[n.last] not in ("N", "P"))
            ):
                n.subject = before.subject  # "productivity from 3 to 5 tonnes per hectare"
                continue
            if (
                n.group
                and following.group == n.group
                and following is not n
                and n.kind == "level"
                and n.unit == following.unit == "1"
                and n.last < self.end
                and self.tag[n.last] in (",", "C")
            ):
                grouped = True  # "310,000 and 245,000 poor people": what the last of the list tells
                tail = max(tail, k + 1)
                while tail + 1 < len(nums) and nums[tail + 1].group == n.group:
                    tail += 1
                behind = nums[tail].last
                if behind < self.end and self.tag[behind] == "N" and low[behind] not in _COMPARATIVE:
                    continue
            behind = n.last
            if low[behind : behind + 1] == ["or"] and low[behind + 1 : behind + 2] in _OR_SO:
                behind += 2  # "raised 4.7 billion yuan or so in venture capital"
            elif low[behind : behind + 1] == ["("] and n.unit != "1" and n.kind == "level":
                behind = self._past_brackets(behind)  # "planted 1.35 million mu (90,000 hectares) of rice"
                behind = behind if low[behind] == "of" else n.last
            if behind > n.last:
                end, n.last = n.last, behind
                n.subject = self._told_of(n, self._subject(k, n, nums))
                n.last = end
            elif n.form == "range_low" and following.group == n.group and following.first - n.last <= 2:
                # "80 to 90 billion yuan of loans": what stands behind the range is told of both ends.
                end, n.last = n.last, following.last
                n.subject = self._told_of(n, self._subject(k, n, nums))
                n.last = end
            else:
                n.subject = self._told_of(n, self._subject(k, n, nums))
            if low[n.first] in ("twice", "once"):
                continue
            if n.subject and (n.subject.lower() in _COUNTER or n.subject.startswith("age of ")):
                continue
            if n.subject and n.kind != "rank":
                if not self.whole:
                    n.subject = self._refine(n.subject)
                if (
                    front
                    and " " not in _before_participle(n.subject)
                    and n.first < front_until
                    and n.unit != "percentage_point"
                ):
                    n.subject = f"{n.subject} {front}"
                if n.kind == "level" and self._exchanged(n) and "rate" not in n.subject:
                    per = low[n.last : n.last + 1] == ["per"]
                    n.subject = f"{n.subject} per {low[n.last + 1]}" if per else f"exchange rate of {n.subject}"
                if n.kind == "level" and _per_amount(n) and _PRICED.isdisjoint(n.subject.lower().split()):
                    n.subject = f"price of {n.subject}"
                if self._aside(n):
                    self.last_of["1"] = n.subject
                    continue
                self.recent, self.recent_unit = n.subject, n.unit
                if n.subject.startswith(_AVERAGE) or n.first > parts or (n.kind == "level" and self.partial == n.sent):
                    continue
                dimension = _dimension(n)
                # "596 firms were newly recognized, bringing the total to 2,002": the total is that of the firms
                spoken = self.recent = self.whole or _NEW.sub("", n.subject)
                if (
                    dimension != "money"
                    or _MONEY_LIKE.isdisjoint(self.last_of.get(dimension, "").lower().split())
                    or not _MONEY_LIKE.isdisjoint(spoken.lower().split())
                ):
                    self.last_of[dimension] = spoken
                if n.unit == "percent":
                    self.last_of["rate"] = spoken
                    if not spoken.startswith("share") and self._own_measure(spoken):
                        self.named_rate = spoken
                self.para_of[dimension] = sent.para
                if spoken.lower().startswith(("gdp", "economy", "gross domestic product")):
                    self.economy = True
                told = self.count_of.setdefault(dimension, {})
                if spoken not in counted:
                    counted.append(spoken)
                    told[spoken] = told.get(spoken, 0) + 1
                if (
                    n.kind == "level"
                    and n.unit not in _LENGTH
                    and n.unit not in _AREA_UNITS
                    and not (n.unit == "1" and _is_agent(spoken))
                ):
                    self.topics.append(spoken)
                    self.last_of["change"] = spoken
        if grouped:
            for k in range(len(nums) - 2, -1, -1):
                a, b = nums[k], nums[k + 1]
                if a.group and a.group == b.group and a.unit == b.unit and a.kind == b.kind and not a.subject:
                    a.subject = b.subject
            self._distribute(nums)
        if len(nums) > 2:
            self._three_sectors(nums)
        for n in nums:
            target = n.applies_to
            if target is not None and n.kind != "level" and target.subject:
                if n.kind == "share":
                    if n.subject is None or n.group:
                        n.subject = self._part(n, target, n.first)
                else:
                    n.subject = target.subject
            elif not n.subject:
                if target is not None:
                    self.pending.append(n)
                n.subject = self.topics[-1] if self.topics and target is None else None
        if len(self.topics) > 24:
            del self.topics[:-12]
        # "spending was 3.39 percent of the province's GDP. The latter": a share names its part and then its whole
        self.latter = self._whole(nums[-1]) if nums[-1].kind == "share" else ""
        self._set_focus()
        self.sent_told = sent.index

    def _own_subject(self, n: Numeral, left: int) -> str:
        """What the clause of a change names itself, where that says something without what was told before."""
        told = self._from_left(n, left)
        first = told.lower().split(" ", 1)[0]
        if not told or first in _PRONOUN_HEAD or first in _POSSESSIVE or self._agent(told) or _says_nothing(told):
            return ""
        return told if " of " in told else ""

    def _exchanged(self, n: Numeral) -> bool:
        """Whether a number is a rate of exchange: "411.5 to the dollar", "1,304 won per euro"."""
        after = self.low[n.last : n.last + 3]
        return (after[:2] in (["to", "the"], ["against", "the"]) and after[2:] != [] and after[2] in _CURRENCY) or (
            after[:1] == ["per"] and after[1:2] != [] and after[1] in _CURRENCY
        )

    def _within(self, target: Numeral, n: Numeral) -> bool:
        """Whether a count only tells whose the subject is: "turnover of the country's 120 stores dropped 4 percent"."""
        low, tag = self.low, self.tag
        p = target.first - 1
        while p > self.start and target.first - p < 5 and tag[p] in ("D", "A", "S", "N") and low[p] != "of":
            p -= 1
        if p <= self.start or low[p] != "of" or tag[p - 1] != "N" or target.last > n.first:
            return False
        head = self._phrase_left(p).lower().split()
        if not head or head[-1] in _GENERIC or head[-1] in _VESSEL:
            return False
        b = self._span_right(target.last)[1]
        return b < n.first and tag[b] == "V" and (low[b] in _CHANGES) and self._verb_left(n.first, b) == b

    def _aside(self, n: Numeral) -> bool:
        """Whether a count only tells of what or how many something else is: "in 60 provinces", "of 22 analysts"."""
        before = n.first - 1
        return (
            n.kind == "level"
            and n.unit == "1"
            and before >= self.start
            and self.tag[before] == "P"
            # "A total of 2,219 contracts were registered" tells of them
            and self.low[before - 1] not in _TOTAL_OF
            and (self.low[before] in _BESIDE or (self.low[before] == "to" and self._given_to(before)))
            and n.last < self.end
            and self.tag[n.last] in ("N", "V")
        )

    def _given_to(self, to: int) -> bool:
        """ "Loans were granted to 58 firms": a verb that tells no change stands before "to"."""
        w = self.low[to - 1] if to > self.start else ""
        return self.tag[to - 1] == "V" and w not in _CHANGES and w not in _REACHES

    def _set_focus(self) -> None:
        for verb in sorted(self.subject_at):
            told = self.subject_at[verb]
            if told and told.split()[0].lower() not in _PRONOUN_HEAD and not self._agent(told):
                self.focus = told
                return

    def _heading(self, sent: Sentence) -> None:
        """A run-in heading ("Technology market.") or a lead with a colon ("The capacity was split:") sets the topic."""
        sents, low = self.doc.sents, self.low
        self.list_lead = ""
        if sent.para != self.asked_para:
            self.asked = ""
        if sent.index == 0:
            return
        before = sents[sent.index - 1]
        first = low[sent.first]
        if (
            before.para == sent.para
            and before.last - before.first <= 6
            and (before.index == 0 or sents[before.index - 1].para != before.para)
        ):
            words_before = low[before.first : before.last]
            if words_before[-1] == "." and not any(
                w in _KNOWN_VERB or w in _BE or w[0].isdigit() for w in words_before
            ):
                head = self._text(before.first, before.last - 1)
                self.topics.append(head)
                self.last_of.clear()
        elif first in ("-", "\u2022", "*", "\u00b7"):
            for s in reversed(sents[max(0, sent.index - 6) : sent.index]):
                if low[s.last - 1] in (":", "\uff1a"):
                    self._tags(s.first, s.last, [])
                    if low[s.first] in ("by", "including", "among", "of"):
                        # "By place of work:" divides what was told of last
                        self.list_lead = self.topics[-1] if self.topics else ""
                        break
                    verb = next((i for i in range(s.first, s.last) if self.tag[i] in ("V", "B")), s.last - 1)
                    self.list_lead = self._np_before(verb)
                    break
                if low[s.first] not in ("-", "\u2022", "*", "\u00b7"):
                    break
        elif first == "a" and low[sent.first + 1 : sent.first + 2] == [":"] and low[before.last - 1] == "?":
            self._tags(before.first, before.last, [])
            best = ""
            i = before.first
            while i < before.last:
                if self.tag[i] == "N" and low[i] not in ("q", "a", "how", "fast", "why"):
                    a, b = self._span_right(i)
                    text = self._text(a, b)
                    if b > i and len(text.split()) > len(best.split()) and not self._agent(text):
                        best = text
                    i = max(b, i + 1)
                else:
                    i += 1
            self.asked, self.asked_para = (best if " " in best else ""), sent.para
            if self.asked:
                self.topics.append(self.asked)
                self.focus = self.asked
                self.last_of.clear()

    def _refine(self, subject: str) -> str:
        """A bare noun stands for the fuller phrase told before: "contracts" for "technology contracts"."""
        shape = _shape(subject)
        by_head = self.by_head
        head = shape.head
        if not head:
            return subject
        if shape.bare:
            known = by_head.get(head)
            if known is None and head in _ALIKE:
                known = next((by_head[x] for x in _ALIKE[head] if x in by_head), None)
            return shape.lead + (known or shape.phrase)
        known = by_head.get(head)
        if known and known.lower().startswith(shape.openings):
            return shape.lead + known
        if shape.kept:
            by_head[head] = shape.phrase
        if shape.thing_head:
            by_head.setdefault(shape.thing_head, shape.thing)
        return subject

    def _told_of(self, n: Numeral, subject: str | None) -> str | None:
        """Where the phrase is a place, an agent or says nothing, it is of what was last told in its dimension."""
        dimension = _dimension(n)
        last = self.last_of.get(dimension)
        if self.recent and n.unit == self.recent_unit:
            last = self.recent
        if (
            n.base
            and last
            and n.form != "verb"
            and "from" not in self.low[max(self.start, n.first - 3) : n.first]
            and not (subject and n.first > self.start and self.low[n.first - 1] in _BE)
        ):
            return last
        if subject:
            if n.kind == "level" and n.unit == "1" and n.last < self.end and self.tag[n.last] == "N":
                return subject
            if subject.lower() in _SUM or not (_is_agent(subject) or _says_nothing(subject)):
                return subject
        elif self.asked and dimension == "money":
            return self.asked
        if last:
            near = last == self.recent or self.para_of.get(dimension) == self.doc.sents[n.sent].para
            return last if near else self._most_told(dimension, last)
        if self.topics and (not subject or n.kind == "level"):
            return self.topics[-1]
        return subject or None

    def _most_told(self, dimension: str, last: str) -> str:
        """Figures of places go on with what the text tells of all along, not with what it mentioned once."""
        told = self.count_of.get(dimension)
        if not told or told.get(last, 0) > 1:
            return last
        best = max(told, key=lambda subject: told[subject])
        return best if told[best] >= 2 else last

    @staticmethod
    def _agent(subject: str) -> bool:
        return _is_agent(subject)

    # -- shares ------------------------------------------------------------------------------------------------------

    def _part(self, n: Numeral, target: Numeral, left: int) -> str | None:
        """A share of a level: its name where it has one ("R&D intensity"), else "share of" the level's subject."""
        part = target.subject
        if not part:
            return None
        if self.share_now and (
            n.base or self.low[n.first - 2 : n.first] in (["level", "of"], ["average", "of"], ["figure", "of"])
        ):
            return self.share_now
        low = self.low
        verb = self._verb_left(n.first, max(left, self.start))
        if verb >= 0 or low[n.first - 1] == "of":
            own = self._from_left(n, left)
            if (
                own
                and self._own_measure(own)
                and target.kind == "level"
                and not own.lower().startswith(("share", "that"))
            ):
                return self._complete(own, n)
            if (
                own
                and verb > left
                and low[verb] in _IS
                and (n.last >= self.end or low[n.last] not in ("of", "in", "to"))
                and not own.lower().startswith(("share", "that", "it", "they", "which"))
                and not _overlaps(own, part)
                and not self._agent(own)
                and not all(w in _GENERIC for w in own.lower().split())
            ):
                return self._complete(own, n)
        ratio = self._ratio_name(n, part)
        if ratio:
            return ratio
        if verb > left and low[verb] in _IS and low[verb - 1] in _POINTS and self.last_of.get("percent"):
            return self.last_of["percent"]
        if verb > self.start + 1 and "which" in low[max(self.start, verb - 8) : verb]:
            which = verb - 1 - low[max(self.start, verb - 8) : verb][::-1].index("which")
            if low[which - 1] == "of" and which + 1 < verb:
                inner = self._core(which + 1, verb)
                if inner and not _overlaps(inner, part):
                    return f"share of {inner} in {part}"
        if part.startswith(("share", "contribution")) or self._own_measure(part):
            return part
        if n.last < self.end and self.tag[n.last] == "V" and low[n.last] in _FROM_VERB:
            told = self._predicated(n, n.first, n.last, n.last, part)
            if told:
                return told
        if self._is_contribution(n.first):
            whole = self._whole(n)
            return f"contribution of {part} to {whole}" if whole else f"contribution of {part}"
        whole = self._whole(n)
        if whole and not self._agent(whole) and not _overlaps(whole, part):
            return f"share of {part} in {whole}"
        return f"share of {part}"

    def _whole(self, n: Numeral) -> str:
        """ "64 percent of the region's capacity": what it is a share of, unless that says nothing ("of the total")."""
        low, tag = self.low, self.tag
        i = n.last
        if i + 1 >= self.end or low[i] not in ("of", "in", "to") or self.claimed[i + 1]:
            return ""
        i += 1
        while i < self.end and (tag[i] in ("D", "A") or low[i] in ("total", "whole", "entire", "national", "overall")):
            i += 1
        a, b = self._span_right(i)
        text = self._core(a, b).split(" on ", 1)[0]
        if text.startswith(("total of ", "whole of ")):
            return ""
        if not text or self._agent(text) or all(w in _GENERIC for w in text.lower().split()):
            return ""
        return text

    def _ratio_name(self, n: Numeral, part: str) -> str:
        """ "R&D spending ..., or 0.85 percent of GDP" is the R&D intensity."""
        if self.low[n.last : n.last + 1] != ["of"]:
            return ""
        whole = self.low[n.last + 1 : n.last + 6]
        for ratio, level in _RATIO_OF.items():
            if part.lower().startswith(level) and any(w in ("gdp", "product") for w in whole):
                return "R&D" + ratio[3:] if ratio.startswith("r&d") else ratio
        return ""

    @staticmethod
    def _own_measure(subject: str) -> bool:
        """Whether a share has a name of its own: "R&D intensity", "debt ratio", "unemployment rate"."""
        return any(w in _OWN_MEASURE for w in subject.lower().split())

    def _share(self, n: Numeral, left: int) -> str | None:
        """A share of no level told: "solar took 12 percent of the capacity", "half of the teams are led by ..."."""
        low, tag = self.low, self.tag
        i = n.last
        following = low[i] if i < self.end else ""
        if self.frame.startswith("share of %s") and following in ("by", "from", "on", "for", "to") and i + 1 < self.end:
            k = i + 1 + self._skip_determiners(i + 1)
            text = self._phrase_right(k) if k < self.end and tag[k] == "N" else ""
            if text:
                return self.frame % text
        if n.first - 1 > self.start and low[n.first - 1] == "," and i < self.end and tag[i] in ("V", "B"):
            if low[self.start] == "of" and low[self.start + 1] in _PRONOUN_HEAD and (spoken := self._antecedent()):
                # "Of this, three quarters come from the second crop"
                parts = self._predicated(n, i, i, i, spoken)
                if parts:
                    return parts
            a, b = self._front_span(n.first - 1)
            if b > a:
                return self._predicated(n, a, b, i) or f"share of {self._text(a, b)}"
        if following in ("of", "in", "to") and i + 1 < self.end and not self.claimed[i + 1] and tag[i + 1] != "#":
            opens = self._opens(n, left)
            if following == "of" and self.recent.startswith("share of ") and not self._has_verb(left, n.first):
                # "22 percent of men but only 9 percent of women"
                whole = self._whole(n)
                if whole and left > self.start and " in " in self.recent:
                    return f"{self.recent.split(' in ', 1)[0]} in {whole}"
            if opens and following == "of" and low[i + 1] in ("them", "these", "those", "it", "this"):
                base = self._complete("them", n)
                told = self._predicated(n, i, i + 2, i + 2, base) if base else ""
                return told or (f"share of {base}" if base else None)
            if opens and following == "of":
                a, b = self._span_right(i + 1 + self._skip_determiners(i + 1), tail=True)
                if b > a:
                    told = self._predicated(n, a, b)
                    if told:
                        return told
            whole = self._whole(n)
            if not opens and not whole and following == "of" and "total" in low[i + 1 : i + 4]:
                # "China took four fifths of the total"
                holder, of = self._holder(n, left), self.topics[-1] if self.topics else ""
                if holder and of and low[self._verb_left(n.first, left)] in _TAKES:
                    return f"share of {holder} in {of}"
            if not opens:
                part = self._holder(n, left) if whole else ""
                if not part:
                    part = self._complete(self._from_left(n, left), n) or ""
                if part and not all(w in _GENERIC for w in part.lower().split()):
                    if self._own_measure(part):
                        return part
                    if self._is_contribution(n.first) and following != "of":
                        return f"contribution of {part} to {whole}" if whole else f"contribution of {part}"
                    named = self._ratio_name(n, part)
                    if named:
                        return named
                    part = part.removeprefix("share of ")
                    if "%" not in whole:
                        self.frame = f"share of %s in {whole}" if whole else "share of %s"
                    return f"share of {part} in {whole}" if whole and not _overlaps(whole, part) else f"share of {part}"
            if whole:
                return f"share of {self._complete(whole, n)}"
            return self._complete(self._from_left(n, left), n) if not opens else None
        if (
            i < self.end
            and tag[i] in ("V", "B")
            and self._opens(n, left)
            and self.para_of.get("1") == self.doc.sents[n.sent].para
        ):
            # "Some 1.2 million pupils sat the exam; 64 percent passed."
            base = self.last_of["1"].split(" who ")[0].split(" that ")[0]
            if len(base.split()) < 5 and (told := self._predicated(n, i, i, i, _before_participle(base))):
                return told
        told = self.share_now or self.recent
        if i < self.end and tag[i] == "D" and " that " in told and low[n.first - 1] in ("and", ",", "only"):
            # "41 percent owned a refrigerator and 12 percent a car"
            thing = self._phrase_right(i + 1)
            who, _, what = told.partition(" that ")
            if thing and who.startswith("share of ") and what:
                return f"{who} that {what.split()[0]} {low[i]} {thing}"
        if following and tag[i] == "N" and following not in _CHANGE_NOUN and following not in _COMPARATIVE:
            a, b = self._span_right(i)
            text = self._text(a, b)
            if self._own_measure(text) or (
                n.first > self.start
                and (low[n.first - 1] in ("a", "an", "the", "current") or (low[n.first - 1] == "by" and False))
            ):
                return self._complete(text, n)
            if n.form in ("fraction", "word") and text:
                return self._predicated(n, a, b) or f"share of {text}"
        measure = self._apposed(n) or self._complete(self._from_left(n, left), n)
        verb = self._verb_left(n.first, left)
        if verb > left and tag[verb] == "V" and low[verb] in _TAKES and (not measure or self._agent(measure)):
            # "the bank bearing 50 percent and the fund 10 percent"
            holder = self._np_before(verb)
            if holder and self._agent(holder) and holder.lower() not in _WHERE and not _names_place(holder):
                self.frame = "share of %s"
                return f"share of {holder}"
        if measure and low[n.first - 1] == "(" and (self.share_now or self.recent).startswith("share of "):
            return measure if measure.startswith("share") or self._own_measure(measure) else f"share of {measure}"
        if measure and verb >= left and self._taken(measure, verb):
            if not self.frame.startswith("share of %s"):
                self.frame = "share of %s"
            return self.frame % measure
        return measure

    def _taken(self, told: str, verb: int) -> bool:
        """Whether a percentage is what the subject takes ("and industry took 76 percent") and not its measure."""
        w = self.low[verb]
        return (
            self.tag[verb] == "V"
            and w not in _STATIVE
            and w not in _OBJECT_VERB
            and w not in _CHANGE_NOUN
            and w in _TAKES
            and not self._own_measure(told)
            and not told.startswith(("share", "contribution"))
        )

    def _apposed(self, n: Numeral) -> str:
        """ "R&D intensity, 2.31% in 2020, will rise", "buys the harvest, 2,150 tons this year": the noun before."""
        i = n.first - 1
        if i <= self.start or self.low[i] != "," or n.last >= self.end or self.tag[n.last] not in ("P", "T", ","):
            return ""
        told = self._phrase_left(i)
        if told and n.kind == "share" and _says_nothing(_before_preposition(told)):
            # "had the highest rate of all regions, 20.0%"
            return self._complete(_before_preposition(told), n) or ""
        if n.kind == "level":
            known = told and told[0].islower() and self.tag[n.last] in ("T", "D") and not _is_agent(told)
            return told if known else ""
        return told if told and self._own_measure(told) else ""

    def _holder(self, n: Numeral, left: int) -> str:
        """Who has the share: "the zone takes up 1.1 percent of the land", a place or an organisation too."""
        verb = self._verb_left(n.first, left)
        if verb <= left or self.low[verb] in _BE or self.low[verb] in _VERB_NOUN or self.low[verb] in _MONEY_VERB:
            return ""
        while verb > self.start and self.tag[verb - 1] in ("V", "B", "A"):
            verb -= 1
        holder = self._np_before(verb)
        if not holder or holder.lower() in _WHERE:
            return ""
        return holder if self._agent(holder) or _proper_name(holder) else ""

    def _is_contribution(self, upto: int) -> bool:
        return any(self.low[i].startswith("contribut") for i in range(max(self.start, upto - 5), upto))

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
            or low[j] in _HEDGE
            or low[j] in _COMPARATIVE
            or (tag[j] == "P" and tag[j + 1] == "T")
            or (low[j] == "to" and low[j - 1] in ("close", "up", "equivalent"))
        ):
            j -= 1
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
        tag, low = self.tag, self.low
        i = self._past_brackets(i)
        for j in range(i, min(self.end, i + 14)):
            t = tag[j]
            if t in ("V", "B"):
                return j
            if t in (",", ";", "W", ":", "(") or (t == "C" and low[j] != "and"):
                return -1
        return -1

    def _predicated(self, n: Numeral, a: int, b: int, verb: int = 0, noun: str | None = None) -> str:
        """ "Half of the teams are led by people under 30": the share of teams led by people under 30."""
        low, tag = self.low, self.tag
        noun = noun or self._complete(self._text(a, b), n) or ""
        v = verb or b
        # "the power they use comes from": a relative clause without its word.
        if v + 1 < self.end and tag[v] == "R" and tag[v + 1] in ("V", "N"):
            v += 2
        while v < self.end and tag[v] in ("A", "T"):
            v += 1
        if v >= self.end or tag[v] not in ("V", "B") or not noun:
            return ""
        passive = False
        while v < self.end and (tag[v] in ("B", "A") or low[v] in ("already", "to")):
            if low[v] in _HAVE and (v + 1 >= self.end or tag[v + 1] not in ("V", "B", "A")):
                break
            passive = passive or low[v] in _BE
            v += 1
        if v >= self.end:
            return ""
        if low[v] in _FROM_VERB and v + 1 < self.end:
            k = v + 1
            while k < self.end and (tag[k] in ("P", "D", "A") or (tag[k] == "#" and tag[k + 1 : k + 2] == ["N"])):
                k += 1
            if k > v + 1 and k < self.end and tag[k] == "N":
                x, y = self._span_right(k)
                x -= tag[x - 1] == "#"
                self.frame = f"share of %s in {noun}" if "%" not in noun else ""
                return f"share of {self._text(x, y)} in {noun}"
            return ""
        if passive and tag[v] == "N" and low[v] not in _MEANINGFUL:
            x, y = self._span_right(v)
            return f"share of {self._text(x, y)} in {noun}"
        end = v
        content = 0
        while end < self.end and end < v + 9 and content < 5:
            t = tag[end]
            if (
                t in (",", ";", ".", "T", "(", "W", ":", "!", "?")
                or (t == "C" and (low[end] not in ("and", "or") or tag[end + 1 : end + 2] == ["#"]))
                or (t == "V" and end > v + 1)
            ):
                break
            if t == "B" and end > v:
                break
            if t == "N" or t == "V" or t == "#":
                content += 1
            end += 1
        while end > v and tag[end - 1] in ("P", "D", "C", "A", "-", "R"):
            end -= 1
        if end <= v:
            return ""
        tail = self._text(v, end)
        if low[v] in _MEANINGFUL or passive:
            return f"share of {noun} {tail}"
        return f"share of {noun} that {tail}"

    # -- one number --------------------------------------------------------------------------------------------------

    def _subject(self, k: int, n: Numeral, nums: list[Numeral]) -> str | None:
        low, tag = self.low, self.tag
        left = nums[k - 1].last if k else self.start
        kind, unit = n.kind, n.unit or "1"
        last = n.last
        if k and nums[k - 1].subject and self._in_brackets(nums[k - 1], n):
            return nums[k - 1].subject
        if (
            k
            and nums[k - 1].applies_to is n
            and n.first - nums[k - 1].last <= 2
            and kind == "level"
            and nums[k - 1].kind == "change"
        ):
            # "exports 18.7 percent to 34.68 billion": the noun stands before the change.
            n, left = nums[k - 1], nums[k - 2].last if k > 1 else self.start
            return self._complete(self._from_left(n, left), nums[k])
        if (
            kind == "level"
            and self.recent
            and n.first - 2 > self.start
            and low[n.first - 1] == "the"
            and low[n.first - 2] in _AGAINST
        ):
            # "an increase of 1.3 times over the 7 billion of 2022"
            known = self.last_of.get(_dimension(n))
            if known and (last >= self.end or tag[last] != "N"):
                return known
        if (
            kind == "level"
            and low[n.first - 2 : n.first] == ["of", "which"]
            and low[last : last + 1]
            and low[last] in _BE
        ):
            # "1.866 billion yuan, of which 1.209 billion yuan was pure technology value"
            i = last + 1 + self._skip_determiners(last + 1)
            part = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
            whole = self.last_of.get(_dimension(n), "").removeprefix("value of ")
            if part and whole:
                return f"{part} of {whole}"
        if (
            kind == "level"
            and low[n.first - 2 : n.first] == ["of", "which"]
            and low[last : last + 1]
            and low[last] in _CAME
            and low[last + 1 : last + 2] in (["from"], ["to"])
        ):
            # "7.34 million tons, of which 6.1 million tons came from large farms"
            i = last + 2 + self._skip_determiners(last + 2)
            part = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
            whole = self.last_of.get(_dimension(n), "")
            if part and whole:
                return f"{whole} {low[last + 1]} {part}"
        if kind == "level" and unit == "year" and (n.value or 0) < 120:
            if k and n.group and nums[k - 1].group == n.group and nums[k - 1].unit == unit:
                return nums[k - 1].subject
            return self._complete(self._from_left(n, left), n) if "age" in low[n.first - 4 : n.first] else self._age(n)
        if kind in ("change", "share") and last < self.end and tag[last] in ("N", "A"):
            more = self._behind(n)
            if more:
                return more
        if (
            k
            and self.recent
            and nums[k - 1].unit == n.unit
            and low[n.first - 1] == "with"
            and not _RANKED_AFTER.isdisjoint(low[left : n.first])
        ):
            return self.recent  # "a rate of 20.0%, followed by Lisbon with 16.5%"
        if kind == "share":
            return self._share(n, left)
        if kind == "multiple" and n.form == "verb" and last < self.end and tag[last] == "D":
            text = self._phrase_right(last + 1)
            if text:
                return self._complete(text, n)
        if kind == "rank":
            ranked = self._complete(self._from_left(n, left), n)
            if self.recent and (ranked or "").lower() in ("ranking", "ranks", "rank", "place"):
                return self.recent  # "hit 39.6 million tons, ranking sixth"
            return ranked or self._phrase_right(last)
        following = low[last] if last < self.end else ""
        if kind == "level":
            if following in _REPORTED and low[n.first - 1] == "the":
                # "The 23.6 billion yuan announced for 2018": told elsewhere, of the same thing, however counted there.
                told = self.last_of.get(_dimension(n), "").split()
                while told and told[-1] in _MEANINGFUL:
                    told.pop()
                if told:
                    return " ".join(told)
            if unit == "1" or unit == "TEU" or unit.startswith("1/"):
                counted = self._count(n)
                if counted:
                    return counted
                known = self.last_of.get("1")
                verb = self._verb_left(n.first, left)
                if (
                    known
                    and known == self.recent
                    and verb >= left
                    and tag[verb] == "V"
                    and (done := _participle(low[verb]))
                    and done not in _STATIVE
                    and all(tag[x] in ("A", "D") or low[x] in _HEDGE for x in range(verb + 1, n.first))
                ):
                    # "delivered 422,875 cars and produced 440,808"
                    return f"{_before_participle(known)} {done}"
                if (
                    known
                    and following in (".", ",", ";", ")", "")
                    and n.first - 1 > self.start
                    and verb >= n.first - 3
                    and low[verb] in _HAVE
                ):
                    return known

            elif unit == "percentage_point":
                return self._gap(n, left)
            else:
                amount = self._amount(n, left, unit, following)
                if amount:
                    return amount
                if (
                    following == "from"
                    and _dimension(n) == "money"
                    and last + 1 < self.end
                    and not self.claimed[last + 1]
                ):
                    # "they need 37 billion rupees from the sale of stakes"
                    giver = self._from_left(n, left)
                    i = last + 1 + self._skip_determiners(last + 1)
                    source = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
                    named = bool(giver) and not self._agent(giver) and giver.lower() not in _PRONOUN_HEAD
                    if source and not named and not self._agent(source) and not _proper_name(source):
                        return f"receipts from {source}"
                    return self._complete(giver, n)
        elif following in ("place", "places") and kind == "change" and unit == "1":
            return self._place(n, left)
        elif following in _CHANGE_NOUN or (kind == "multiple" and following in ("of", "in")):
            # "a fourfold increase in GDP", "a tripling of imports": what changes stands behind.
            i = last + (following in _CHANGE_NOUN)
            if i + 1 < self.end and low[i] in ("in", "of") and not self.claimed[i + 1]:
                text = self._phrase_right(i + 1 + self._skip_determiners(i + 1))
                if text and not self._agent(text):
                    return self._complete(text, n)
        return self._complete(self._from_left(n, left), n)

    def _age(self, n: Numeral) -> str:
        """ "Ana Ruiz, 61, of Puebla", "says Li Wei, a 52-year-old villager", "graduates under 35"."""
        low, tag, toks = self.low, self.tag, self.toks
        i = n.first - 1
        while i > self.start and (tag[i] in ("D", "A") or low[i] in _HEDGE or low[i] == "aged"):
            i -= 1
        who = ""
        if low[i] in (",", "of", "under", "over", "above", "below") or tag[i] == "N":
            who = self._phrase_left(i + (tag[i] == "N"))
        if not who and n.last < self.end and tag[n.last] == "N":
            who = self._phrase_right(n.last)
        if not who:
            # "The 36-year-old has found the time": the person named last
            for k in range(n.first - 1, max(0, n.first - 120), -1):
                name = toks[k - 1], toks[k]
                if (
                    all(t[0].isupper() and t[1:].islower() for t in name)
                    and not self.claimed[k]
                    and not _names_place(name[0])
                ):
                    who = " ".join(name)
                    break
        who = who.removeprefix("share of ")
        return who if who.lower().startswith(("age", "average age")) else f"age of {who}" if who else "age"

    def _behind(self, n: Numeral) -> str:
        """ "Wants 8 percent more pay", "below the 4 percent retail sales increase": the noun behind a percentage."""
        low, tag, i = self.low, self.tag, n.last
        if low[i] in _MORE_OF and i + 1 < self.end and tag[i + 1] == "N" and not self.claimed[i + 1]:
            text = self._phrase_right(i + 1)
            return "" if self._agent(text) else text
        a, b = self._span_right(i)
        if b - a > 1 and low[b - 1] in _CHANGE_NOUN and low[b - 1] != "rate" and low[i] not in _CHANGE_NOUN:
            told = self._text(a, b - 1)
            return "" if _says_nothing(told) else told
        return ""

    def _in_brackets(self, before: Numeral, n: Numeral) -> bool:
        """ "3.1 million tonnes (2009: 2.6 million)": told again of the same thing, for another time or place."""
        low, tag = self.low, self.tag
        if before.last >= self.end or low[before.last] != "(" or n.first - before.last > 6:
            return False
        between = range(before.last + 1, n.first)
        return all(tag[i] in ("T", "A", ":", "P", "+", "-") for i in between) and (
            n.last >= self.end or tag[n.last] != "N" or n.unit == before.unit != "1"
        )

    def _place(self, n: Numeral, left: int) -> str:
        """ "climbed four places in the ranking", "4th by investment, one place up"."""
        low = self.low
        i = n.last + 1
        if i + 1 < self.end and low[i] in ("in", "among", "on") and not self.claimed[i + 1]:
            text = self._phrase_right(i + 1 + self._skip_determiners(i + 1))
            if text:
                return f"place in {text}"
        told = self._from_left(n, left)
        return f"place of {told}" if told else "place"

    def _gap(self, n: Numeral, left: int) -> str | None:
        """ "0.7 percentage points higher than the national average": the lead over it or the gap to it."""
        low, tag = self.low, self.tag
        told = self._complete(self._from_left(n, left), n) or self.last_of.get("percent", "")
        if told and all(w in _CHANGE_NOUN or w in _GENERIC for w in told.lower().split()):
            base = self.last_of.get("percent") or (self.topics[-1] if self.topics else "")
            told = base if "growth" in base else f"growth of {base}" if base else told
        i = n.last
        if i < self.end and low[i] in _COMPARATIVE:
            over = low[i] in ("more", "higher", "faster", "above", "greater", "larger", "better")
            i += 1
            if i < self.end and low[i] in ("than", "above", "below"):
                i += 1
            while i < self.end and tag[i] in ("D", "A"):
                i += 1
            other = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
            if other in _LEVEL_ADJECTIVE:
                other = f"{other} average"
            if told and other:
                return f"lead of {told} over {other}" if over else f"gap between {told} and {other}"
        return told or None

    def _amount(self, n: Numeral, left: int, unit: str, following: str) -> str | None:
        """An amount with its noun behind it: "2.28 million tons of milk", "8 million yuan in subsidies"."""
        low, tag, last = self.low, self.tag, n.last
        passive = self._undergone(n, left) or self._apposed(n)
        if passive:
            return passive
        if following and self._opens(n, left) and tag[self._past_brackets(last)] in ("V", "B"):
            done = self._done_with(n)
            if done:
                return done
        if following == "worth" and low[last + 1 : last + 2] == ["of"]:
            text = self._phrase_right(last + 2 + self._skip_determiners(last + 2))
            return f"value of {self._complete(text, n)}" if text else None
        if following in ("of", "in") and last + 1 < self.end:
            if following == "of" and low[last + 1] in ("it", "them", "this", "these"):
                base = self.last_of.get(_dimension(n), "")
                verb = self._verb_left(n.first, left)
                if base and verb >= left and tag[verb] == "V" and " of " not in base:
                    part = self._np_before(verb)
                    if part and not _is_agent(part) and not _overlaps(part, base) and part.lower() not in _PRONOUN_HEAD:
                        return f"{base} of {part}"
                return self.last_of.get(_dimension(n)) or (self.topics[-1] if self.topics else None)
            if following == "in" and n.first > self.start and low[n.first - 1] in _BE:
                told = self._complete(self._from_left(n, left), n)
                place = self._phrase_right(last + 1 + self._skip_determiners(last + 1))
                if told and place and place[0].islower():
                    return f"{told} in {place}"
            measured = self._phrase_left(n.first - 1) if n.first - 1 > self.start and low[n.first - 1] == "of" else ""
            if " " in measured and measured.lower().rsplit(" ", 1)[-1] in _FLOW:
                # "a trading volume of 961 million tonnes of carbon dioxide"
                return measured
            held = self._of_phrase(n, left)
            if held:
                return held if unit not in _AREA_UNITS or held.lower().endswith(("area", "land")) else f"area of {held}"
        if (
            unit in _POWER
            and following
            and tag[last] == "N"
            and following not in _CHANGE_NOUN
            and following not in _COMPARATIVE
        ):
            a, b = self._span_right(last)
            if b < self.end and tag[b] in (",", ".", "C", ";"):
                return f"capacity of {self._text(a, b)}"
        if unit in _LENGTH or unit in _AREA_UNITS:
            return self._extent(n, left, unit, following)
        if (
            following
            and tag[last] in ("N", "-")
            and n.first > self.start
            and low[n.first - 1] in ("a", "an", "the", "its", "-", "initial", "one-time")
            and following not in _CHANGE_NOUN
            and following not in _COMPARATIVE
        ):
            i = last + (tag[last] == "-")
            text = self._phrase_right(i)
            if text and low[i] not in ("a", "year", "mark", "line", "level", "target", "or", "-"):
                return self._complete(text, n)
        return None

    def _undergone(self, n: Numeral, left: int) -> str:
        """ "2.46 billion yuan was invested in environmental protection", "42,000 mu were planted with trees"."""
        low, tag, end = self.low, self.tag, self.end
        v = self._past_brackets(n.last)
        if v >= end or tag[v] != "B" or not self._opens(n, left):
            return ""
        while v < end and tag[v] in ("B", "A"):
            v += 1
        if v >= end or tag[v] != "V" or (low[v - 1] not in _BE and low[v - 2] not in _BE):
            return ""
        noun = _VERB_NOUN.get(low[v]) or _UNDERGONE.get(low[v]) or ""
        unit = n.unit or "1"
        if unit in _AREA_UNITS:
            noun = f"area {low[v]}"
        elif not noun:
            return ""
        j = v + 1
        if j + 1 < end and tag[j] == "P" and low[j] in ("in", "on", "for", "with", "to", "from", "into", "against"):
            k = j + 1 + self._skip_determiners(j + 1)
            if k < end and tag[k] == "N" and not self.claimed[j + 1]:
                thing = self._phrase_right(k)
                if thing and not self._agent(thing) and not _names_place(thing):
                    joint = "in" if noun == "investment" else low[j]
                    return f"{noun} {joint} {thing}"
        known = self._known_measure(noun)
        return known or noun

    def _done_with(self, n: Numeral) -> str | None:
        """An amount that is itself the subject, of what was told in its unit: "900 MW were built at sea"."""
        low, tag = self.low, self.tag
        first = k = self._past_brackets(n.last)
        while k < self.end and k < first + 5 and tag[k] in ("B", "A", "T"):
            k += 1
        if k >= self.end or tag[k] != "V":
            return None
        known = self._of_same(n)
        i = k + 1
        phrase = ""
        if i < self.end and tag[i] == "P" and i + 1 < self.end and not self.claimed[i + 1]:
            j = i + 1 + self._skip_determiners(i + 1)
            if j < self.end and tag[j] == "N":
                phrase = self._phrase_right(j)
                if _names_place(phrase) or self._agent(phrase):
                    phrase = ""
        if known and phrase and low[k] in _FROM_VERB and low[i] == "from":
            return f"{known} from {phrase}"
        if not known or k == first or not phrase:
            return known
        base = _before_preposition(known) if " of " not in known else known
        return f"{base} {low[k]} {low[i]} {phrase}"

    def _past_brackets(self, i: int) -> int:
        """The token after the brackets that open at i, or i."""
        if i < self.end and self.low[i] == "(":
            for j in range(i + 1, min(self.end - 1, i + 12)):
                if self.low[j] == ")":
                    return j + 1
        return min(i, self.end - 1)

    def _extent(self, n: Numeral, left: int, unit: str, following: str) -> str | None:
        """Lengths and areas: "covers 8.9 square kilometers" is the area of who covers, "130 km west of" a distance."""
        low, tag, last = self.low, self.tag, n.last
        area = unit in _AREA_UNITS
        name = "area" if area else "length"
        if (
            n.first - 3 > self.start
            and low[n.first - 1] == "as"
            and low[n.first - 2] in _EXTENT
            and low[n.first - 3] == "as"
        ):
            thing = self._phrase_left(n.first - 3)
            return f"{_EXTENT[low[n.first - 2]]} of {thing}" if thing else None
        if not area and following in ("north", "south", "east", "west", "from", "to", "away", "off"):
            owner = self._phrase_left(n.first - 1) if n.first - 1 > self.start and low[n.first - 1] == "," else ""
            return f"distance of {owner}" if owner else "distance"
        if following in _EXTENT:
            told = self._complete(self._from_left(n, left), n)
            return f"{_EXTENT[following]} of {told}" if told else _EXTENT[following]
        i = last + (following == "-")
        if (i < self.end and tag[i] == "N") or (i < self.end and low[i] in _QUOTES):
            text = self._phrase_right(i)
            if text and low[i] not in _COMPARATIVE and low[i] not in ("year",):
                return f"{name} of {text}"
        verb = self._verb_left(n.first, left)
        if (
            area
            and verb >= 0
            and tag[verb] == "V"
            and not self._passive(verb)
            and low[verb] not in ("covers", "covered", "covering", "took", "takes")
        ):
            crop = self._object_of(verb, n)
            if crop:
                return f"area of {crop}" if "area" not in crop.lower() else crop
        if verb >= 0 and low[verb].startswith(("cover", "span", "occup", "stretch", "extend")):
            owner = self._np_before(verb)
            if owner and owner.lower() not in _PRONOUN_HEAD:
                return f"{name} of {owner}"
        before = low[n.first - 1] if n.first > self.start else ""
        told = self._complete(self._from_left(n, left, places=True), n)
        if verb < 0 and before != "of":
            return None
        if told:
            if self._own_measure(told) or any(
                w in ("area", "length", "distance", "space", "depth", "height", "floor", "size")
                for w in told.lower().split()
            ):
                return told
            if verb >= 0 and low[verb].startswith(("travel", "run", "stretch", "extend", "lie", "lies")):
                return f"distance of {told}" if low[verb].startswith(("travel", "lie")) else f"length of {told}"
            return f"{name} of {told}"
        return None

    def _count(self, n: Numeral) -> str | None:
        """ "6,277 technology deals", "28 national ones", "two of them"."""
        low, tag, end = self.low, self.tag, self.end
        i = n.last
        if n.first - 2 > self.start and low[n.first - 1] == "of" and low[n.first - 2] in _HEADCOUNT:
            whole = self._phrase_left(n.first - 1)
            if " " in whole and not _before_preposition(whole).lower().startswith("population"):
                return whole
        topics = self.topics
        if i + 1 < end and low[i] == "of":
            if low[i + 1] in ("them", "these", "those", "which", "it", "whom") or low[i + 2 : i + 3] == ["latter"]:
                verb = self._verb_left(n.first, self.start)
                base = self.last_of.get("1", "")
                if verb >= 0 and tag[verb] == "V" and base and " of " not in base:
                    doer = self._np_before(verb)
                    if doer and not self._agent(doer) and doer.lower() != base.lower():
                        return f"{base} of {doer}"
                base = base or (topics[-1] if topics else "")
                return self._told_apart(base, i + (3 if low[i + 2 : i + 3] == ["latter"] else 2)) if base else None
            i += 1
            while i < end and tag[i] in ("D", "S", "#", "A"):
                i += 1
            text = self._phrase_right(i)
            if text and low[i + 1 : i + 2] == ["ones"] and self.last_of.get("1"):
                return f"{text} {_LEVEL.sub('', self.last_of['1'])}"  # "the 346,000 of foreign ones"
            if text and " " not in text and n.unit == "TEU":
                verb = self._verb_left(n.first, self.start)
                if verb >= 0 and low[verb] in _HANDLES:
                    return f"{text} handled"
            return self._by_doer(self._complete(text, n) or "", n) if text else None

        if i + 1 < end and low[i] in ("are", "were", "is", "was") and tag[i + 1] in ("N", "D"):
            text = self._phrase_right(i + 1 + (tag[i + 1] == "D"))
            if text:
                return text
        known = self.last_of.get("1") or (topics[-1] if topics else "")
        if (
            n.first - 2 >= self.start
            and low[n.first - 2] in ("of", "among")
            and low[n.first - 1] in ("which", "whom", "them", "these")
            and known
        ):
            return self._told_apart(known, i)
        if n.first - 1 > self.start and low[n.first - 1] == "," and (i >= end or tag[i] != "N"):
            # "Of the 136,434 contracts, 56,287 involved": of what the sentence begins with.
            owner = self._of_front(n.first - 1)
            if owner:
                if i < end and tag[i] in ("V", "B") and " of " not in owner and len(owner.split()) < 4:
                    # "Of the 2,400 schools, 310 have no power"
                    told = self._predicated(n, i, i, i, owner).removeprefix("share of ")
                    if told and "share of " not in told:
                        self.whole = owner if told != owner else ""
                        return told
                return self._told_apart(self._complete(owner, n) or owner, i)
        if i + 1 < end and low[i] in ("under", "for", "on", "at", "with") and known and tag[i + 1] in ("N", "D"):
            text = self._phrase_right(i + 1 + (tag[i + 1] == "D"))
            if text:
                known = _before_preposition(_LEVEL.sub("", known))
                return f"{known} {low[i]} {text}" if low[i] != "at" else f"{text} {known}"
        while i < end and low[i] in (
            "such",
            "different",
            "various",
            "additional",
            "other",
            "percent",
            "more",
            "further",
            "straight",
        ):
            i += 1
        # "80 newly recognized enterprises"
        newly = i + 1 < end and tag[i] == "A" and tag[i + 1] in ("N", "V") and low[i].endswith("ly")
        i += newly
        if i >= end or (tag[i] not in ("N", "V") and low[i] not in _QUOTES):
            return None
        a, b = self._span_right(i, tail=True)
        text = self._with_participle(a, b)
        if not text:
            return None
        if newly:
            text = f"{low[i - 1]} {text}"
        if b < end and low[b] in ("ones", "one") and known and b - a < 3:
            named = _LEVEL.sub("", known).split()
            return " ".join([self._text(a, b), *(named[1:] if named[0].lower() in _DIVISION else named)])
        tail = text.lower().split()
        if (
            len(tail) == 1
            and tail[0] in _LEVEL_ADJECTIVE
            and b + 1 < end
            and low[b] in ("and", ",")
            and tag[b + 1] == "#"
        ):
            # "21 national and 85 provincial parks"
            k = b + 1
            while k < end and tag[k] == "#":
                k += 1
            x, y = self._span_right(k)
            if y - x > 1:
                return f"{text} {self._text(x + 1, y)}"
        if known and tail[0] in _SUPERLATIVE and all(w in _SUPERLATIVE for w in tail):
            return f"{text} {known}"
        if tail[-1] in ("level", "levels"):
            return f"{text} {_LEVEL.sub('', known)}" if known else text
        if tail[0] in ("people", "residents", "inhabitants") and low[n.first - 2 : n.first] == ["home", "to"]:
            return "population"
        if tail[0] in ("people", "residents", "inhabitants") and n.first - 1 > self.start and low[n.first - 1] == "of":
            head = self._phrase_left(n.first - 1).lower().split()
            if head and (head[-1] in _AGENT_WORDS or head[-1] in ("population", "town", "village", "country")):
                return "population"
        verb = self._verb_left(n.first, self.start)
        if verb >= 0 and low[verb] in _ADDS and tail[-1] != "added":
            return f"{text} added"
        if len(tail) == 1 and (tail[0] in _PERSONS or tail[0] in _PIECES):
            whole = self._population(n)
            if whole:
                return whole
        if len(tail) == 1 and tail[0] not in self.by_head:
            return self._bare(n, text, b)
        return self._by_doer(text, n) if verb == n.first - 1 else text

    def _told_apart(self, whole: str, i: int) -> str:
        """The name of a part by what is said of it: "of which 2,878 were for inventions", "26 of them on the list"."""
        low, tag, end = self.low, self.tag, self.end
        if low[i : i + 2] == [",", "or"] and "," in low[i + 1 : i + 9]:
            i += 2 + low[i + 1 : i + 9].index(",")
        start = i
        while i < end and (tag[i] in ("B", "A") or low[i] == "being"):
            i += 1
        if i + 1 >= end:
            return whole
        told = ""
        if tag[i] == "V" and low[i] not in _STATIVE:
            if low[i + 1] == "from":
                i += 1
            elif low[i + 1] == "by" and (doer := self._phrase_right(i + 2 + self._skip_determiners(i + 2))):
                told = f"{low[i]} by {doer}"
            else:
                told = low[i] if i > start else f"that {low[i]}"
        if tag[i] == "P" and low[i] not in ("of", "as", "than", "by"):
            phrase = self._phrase_right(i + 1 + self._skip_determiners(i + 1))
            told = f"{low[i]} {phrase}" if phrase and not _names_place(phrase) else ""
        if not told:
            return whole
        self.whole = whole
        return f"{whole} {told}"

    def _by_doer(self, whole: str, n: Numeral) -> str:
        """ "Enterprises were behind 2,410 of the contracts": the contracts of enterprises, where those are a part."""
        verb = self._verb_left(n.first, self.start)
        doer = self._np_before(verb) if verb >= 0 else ""
        if not doer or not whole:
            return whole
        whole = self._refine(whole)
        told = f"{whole} of {doer.lower()}"
        part, all_of = (catalogue.bind(x, n.unit or "1", n.kind) for x in (told, whole))
        if part.indicator != all_of.indicator or all_of.indicator is None or part.breakdown == all_of.breakdown:
            return whole
        self.whole = whole
        return told

    def _population(self, n: Numeral) -> str:
        """ "The population was 1,538,715 persons", "it decreased by 131,200 persons": what is told in them."""
        verb = self._verb_left(n.first, self.start)
        if verb < 0 or self.low[verb] not in _MEASURED_BY:
            return ""
        if any(
            self.tag[i] not in ("A", "D") and self.low[i] not in _HEDGE | _MOVES_TO for i in range(verb + 1, n.first)
        ):
            return ""
        while verb > self.start and self.tag[verb - 1] in ("V", "B", "A"):
            verb -= 1
        owner = self._np_before(verb)
        if owner.lower() in ("it", "this"):
            return self.last_of.get("1", "")
        owner = owner.removeprefix("number of ")
        head = _before_preposition(owner).lower().rsplit(" ", 1)[-1]
        return owner if head in _HEADCOUNT else ""

    def _of_front(self, comma: int) -> str:
        """The noun of "Of the 37 sectors," before the comma."""
        a, b = self._front_span(comma)
        if b == a + 1 and self.tag[a] in ("R", "D"):
            return self.last_of.get("1", "")
        b = next((k for k in range(a + 1, b) if self.low[k] in _REPORTED or self.low[k] == "counted"), b)
        return self._text(a, b) if b > a else ""

    def _front_span(self, comma: int) -> tuple[int, int]:
        low, tag, start = self.low, self.tag, self.start
        if low[start] not in ("of", "among"):
            return 0, 0
        i = start + 1
        if comma - i > 20 or any(tag[x] == "," for x in range(i, comma)):
            return 0, 0
        while i < comma and tag[i] in ("D", "#", "A"):
            i += 1
        return self._span_right(i, tail=True)[0], comma

    def _bare(self, n: Numeral, noun: str, b: int) -> str:
        """A bare count gets its owner or what it does: "They house 5,700 entities", "73,900 firms left the market"."""
        tag, low = self.tag, self.low
        lowered = noun.lower()
        if self._opens(n, self.start) and lowered in _DOERS and b < self.end and tag[b] in ("V",):
            end = b + 1
            while end < self.end and end < b + 6 and tag[end] in ("N", "D", "P", "-", "C") and low[end] != ",":
                end += 1
            while end > b + 1 and tag[end - 1] != "N":
                end -= 1
            what = self._text(b, end)
            who = "who" if lowered[-3:] in ("ple", "ers", "nts", "ons") else "that"
            return f"{noun} {who} {what}"
        k = b
        while k < self.end and k < b + 4 and tag[k] in ("B", "A"):
            k += 1
        if (
            k > b
            and k < self.end
            and tag[k] == "V"
            and low[k - 1] in _BE | _ADVERB
            and (done := _participle(low[k]))
            and done not in _STATIVE
        ):
            return f"{noun} {done}"
        if (
            b + 1 < self.end
            and tag[b] == "V"
            and low[b].endswith("ed")
            and tag[b + 1] in (".", ",", ";", "P", "T")
            and low[b] not in _STATIVE
        ):
            return f"{noun} {low[b]}"
        verb = self._verb_left(n.first, self.start)
        if verb < 0 or any(tag[i] == "#" for i in range(verb, n.first)):
            return noun

        while verb > self.start and tag[verb - 1] in ("V", "B", "A"):
            verb -= 1
        owner = self._np_before(verb)
        if lowered in _PIECES:
            return noun if self._agent(owner) else self._complete(owner, n) or noun
        main = self._verb_left(n.first, self.start)
        direct = all(
            tag[x] in ("A", "D", "V") or low[x] in _HEDGE or low[x] in _COMPARATIVE for x in range(main, n.first)
        )
        done = _participle(low[main]) if direct and tag[main] == "V" and low[main] not in _STATIVE else ""
        if not direct:
            return noun
        if not owner or (done and self._agent(owner)):
            return f"{noun} {done}" if done else noun
        owner = self._complete(owner, n) or ""
        if done and owner and len(owner.split()) < 6 and not any(p[0].isupper() for p in owner.split()):
            return f"{noun} {done}"
        if done:
            return f"{noun} {done}"
        if (
            not owner
            or self._agent(owner)
            or any(p[0].isupper() for p in owner.split()[1:])
            or owner.startswith(("value", "share"))
        ):
            return noun
        return f"{noun} of {owner}" if lowered not in owner.lower() and len(owner.split()) < 6 else noun

    def _of_phrase(self, n: Numeral, left: int) -> str | None:
        """ "2.28 million tons of dairy products", "8 million yuan in subsidies"."""
        low, tag = self.low, self.tag
        i = n.last + 1
        if self.claimed[i] or (
            low[n.last] == "in" and (self.toks[i][0].isupper() or tag[i] == "D" or low[i] == "total")
        ):
            return None
        while i < self.end and tag[i] in ("D", "S", "A"):
            i += 1
        a, b = self._span_right(i)
        phrase = self._text(a, b)
        if not phrase or self._agent(phrase) or low[i] in ("it", "them", "which", "operation", "use", "service"):
            return None
        told = self._complete(phrase, n)
        if told and n.unit in _POWER and "capacity" not in told:
            return f"capacity of {told}"
        if told and " " not in told and told.islower() and n.kind == "level":
            known = self.by_head.get(told)
            if known:
                return known
            maker = self._verb_left(n.first, left)
            if maker >= 0 and low[maker] in (
                "handled",
                "handles",
                "produced",
                "produces",
                "produce",
                "made",
                "makes",
                "make",
            ):
                return f"{told} {low[maker]}" if low[maker] == "handled" else f"{told} output"
        return told

    # -- phrases on the right ----------------------------------------------------------------------------------------

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
            if k < end and low[k] in _MEANINGFUL and low[k] not in text.lower().split() and tag[k] == "V":
                text = f"{text} newly {low[k]}" if low[k - 1] == "newly" else f"{text} {low[k]}"
            elif k + 1 < end and low[k] == "counted" and low[k + 1] == "twice":
                self.whole = text
                text = f"{text} counted twice"
        return text

    def _span_right(self, i: int, tail: bool = False) -> tuple[int, int]:
        """Tokens of the noun phrase from i on: nouns, "of" phrases, coordinated nouns; `tail` lets more in."""
        low, tag, toks, end = self.low, self.tag, self.toks, self.end
        if i < end and low[i] in _QUOTES:
            i += 1
        j, last = i, i
        joined = 0
        while j < end and j - i < _REACH:
            t = tag[j]
            if t == "N" or t == "-" or t == "S":
                if t == "S" and low[j] == "'" and not (j + 1 < end and tag[j + 1] == "N" and low[j - 1].endswith("s")):
                    break
                j += 1
                last = j
                continue
            w = low[j]
            if t in _QUOTES and j > i and j + 1 < end and tag[j + 1] == "N":
                j += 1
                continue
            if j == i:
                if t == "V" and w.endswith(("ed", "ing")) and j + 1 < end and tag[j + 1] == "N":
                    j += 1
                    continue
                break
            if t == "P":
                if joined > 3:
                    break
                if (
                    w in ("of", "for", "per", "under", "against", "without", "above", "below")
                    or (low[j - 1] in _KEEPS_PREPOSITION and w in ("in", "on", "with", "from", "to"))
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
                if k >= end or tag[k] != "N" or (low[k] in _GENERIC and w not in ("of",)):
                    break
                upper = toks[k][0].isupper() and toks[k][1:2].islower()
                if upper and (
                    w in ("in", "at", "for") or (w in ("on", "with") and low[j - 1] not in _KEEPS_PREPOSITION)
                ):
                    break

                if w in ("in", "on", "at", "from", "with", "between"):
                    m = k
                    while m + 1 < end and tag[m + 1] == "N":
                        m += 1
                    if low[m] in _GENERIC or low[m] in _AGENT_WORDS or (m + 1 < end and tag[m + 1] == "T"):
                        break
                if w == "of" and (low[k] in _AGENT_WORDS and (k + 1 >= end or tag[k + 1] not in ("N", "-"))):
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

    def _list_ahead(self, k: int) -> bool:
        """Whether the comma before k opens a list of nouns that ends in "and" a noun ("output, income and trade")."""
        low, tag, end = self.low, self.tag, self.end
        m = k
        while m < end and tag[m] in ("N", "-"):
            m += 1
        if m >= end or m - k > 3:
            return False
        if low[m] == "and" and m + 1 < end and tag[m + 1] == "N":
            p = m + 1
            while p < end and tag[p] in ("N", "-"):
                p += 1
            return p >= end or tag[p] not in ("V", "B", "#")
        return False

    # -- phrases on the left -----------------------------------------------------------------------------------------

    def _from_left(self, n: Numeral, left: int, places: bool = False) -> str:
        """The phrase on the left that the number is told of."""
        low, tag, start = self.low, self.tag, self.start
        j = n.first - 1
        # The last word before the number that is no hedge says how it is joined.
        while j >= start and (
            tag[j] in ("A", "D", "T")
            or low[j] in _HEDGE
            or low[j] in _COMPARATIVE
            or (low[j] == "to" and low[j - 1] in ("close", "up", "equivalent"))
        ):
            j -= 1
        if j < start or (j == start and tag[j] == "P"):
            told = self._fronted(n) if n.last + 1 < self.end else ""
            if told or j < start:
                return told
        w = low[j]
        if w == "of":
            head = self._phrase_left(j)
            led = self._result_of(head, j)
            if led:
                return led
            if head:
                lowered = head.lower().split()
                if n.kind == "change" and "growth" in lowered and all(x in _GENERIC for x in lowered):
                    lowered = ["growth"]
                if (lowered[-1] in _CHANGE_NOUN and lowered[-1] not in ("rate", "inflation")) or (
                    lowered[-1] == "rate" and len(lowered) > 1 and lowered[-2] in _CHANGE_NOUN
                ):
                    # "recording an increase of": what grows is the clause's own; "export growth of" names it.
                    parts = head.split()
                    cut = max((x for x, p in enumerate(parts) if p.lower() in _FORESEES), default=-1) + 1
                    own = " ".join(
                        p for p in parts[cut:] if p.lower() not in _CHANGE_NOUN and p.lower() not in _GENERIC
                    )
                    if all(_FIXED.get(p) in ("P", "D") for p in own.split()):
                        own = ""  # "a target of a fall of 3.2 percent"
                    if own and own[0].islower() and not own.startswith(("annual", "average")):
                        return own
                    if not own and (
                        named := next((p.lower() for p in parts[:-1] if p.lower() in _MEASURE_GENERIC), "")
                    ):
                        return named  # "an average annual revenue growth of 20 percent"
                    if lowered[-1] == "growth" and low[self._verb_left(j, start)] in _FORECASTS:
                        return "GDP growth" if self.economy else head
                    told = self._seeing(j) or self._subject_of_verb(n, left, before=j)
                    if (
                        n.kind == "change"
                        and lowered[0] == "growth"
                        and (not told or _says_nothing(told) or self._agent(told))
                        and (self.economy or not self.topics)
                        and low[j - 1] != "its"
                    ):
                        return "GDP growth"
                    return told
                if lowered[-1] in _VESSEL and low[n.last : n.last + 1] == ["for"] and n.last + 1 < self.end:
                    # "a target of 1 trillion rupees for seafood exports"
                    i = n.last + 1 + self._skip_determiners(n.last + 1)
                    told = self._phrase_right(i) if i < self.end and tag[i] == "N" and not self.claimed[i] else ""
                    if told and not self._agent(told) and not _proper_name(told):
                        return told
                if n.kind == "level" and n.unit == "1" and (lowered[-1] in _AGENT_WORDS or lowered[-1] in _SETTLED):
                    return "population"
                if all(x in _GENERIC or (x in _BARGAIN and lowered[-1] == "value") for x in lowered):
                    owner = self._having(j, len(lowered))
                    if owner:
                        return f"{head} of {owner}"
                if lowered[-1] in _MEASURE_GENERIC and len(lowered) < 4 and lowered[-1] not in ("cost", "worth"):
                    owner = self._having(j, len(lowered))
                    if owner and not _overlaps(owner, head):
                        return f"{head} of {owner}"
                if lowered[-1] in ("rate", "pace") and n.unit not in ("percent", "permille") and n.kind == "level":
                    # "Home sales came in at an annual rate of 662,000"
                    told = self._subject_of_verb(n, left, before=j)
                    if told:
                        return told
                if lowered[-1] in ("equivalent", "ceiling", "maximum", "minimum", "total", "average", "limit"):
                    return self._subject_of_verb(n, left, before=j)
                if lowered[-1] == "area" and n.unit in _AREA_UNITS and len(lowered) < 3:
                    # "Xilin Gol, a pastoral area of", "The park has an area of"
                    k = j - len(lowered)
                    while k > start and tag[k - 1] in ("D", "A"):
                        k -= 1
                    owner = (
                        self._phrase_left(k - 1)
                        if (tag[k - 1] == "," or low[k - 1] == "with") and k - 1 > start
                        else ""
                    )
                    if not owner and low[k - 1] in ("has", "have", "had", "with", "covers"):
                        owner = self._np_before(k - 1)
                    if owner and owner.lower() not in _PRONOUN_HEAD:
                        return f"area of {owner}"
                if len(lowered) == 1 and lowered[0] not in self.by_head and lowered[0] not in _FUND:
                    owner = self._having(j)
                    if owner:
                        return f"{head} of {owner}"
                told = self._purpose(head, n)
                return f"{told} {done}" if " " not in told and (done := self._done_to(n)) else told
        if w in ("worth", "totaling", "totalling", "valued"):
            owner = self._phrase_left(j)
            if not owner and j - 1 > start and low[j - 1] == ",":
                # "5,958 contracts were registered, worth 16.29 billion yuan", "while 48, worth 77 million"
                owner = self._phrase_left(j - 1)
                if not owner and tag[j - 2] in ("V", "#", "T") and self.recent:
                    owner = self.recent
            owner = owner or self._np_before(j - 1 if j > start and tag[j - 1] in ("B",) else j)
            if owner.lower() in ("goods", "products", "merchandise"):
                # "The firms produced goods worth": their output value.
                maker = self._verb_left(j, left)
                made = _GOODS.get(low[maker], "") if maker >= 0 else ""
                who = self._np_before(maker) if made else ""
                if made and who.lower() not in _PRONOUN_HEAD:
                    return f"{made} of {who}" if who and not _is_agent(who) else made
            owner = self._complete(owner, n) or owner
            plain = (
                not owner
                or owner.startswith("value")
                or _before_preposition(owner).rsplit(" ", 1)[-1].lower() in _MONEY_NOUN
            )
            return owner if plain else f"value of {owner}"
        if w == "for" and self.asked and _dimension(n) == "money":
            return self.asked
        if w in (":", "\uff1a"):
            label = self._label(j)
            if self.list_lead:
                return f"{self.list_lead} of {label}" if label else self.list_lead
            if label:
                return label
        if w in ("(", "\uff08", ":", "\uff1a"):
            head = self._phrase_left(j)
            if head and (w == ":" or not self._agent(head)):
                return head
        if tag[j] == "N" and j >= left and w not in _MONEY_VERB:
            # "government institutes 1.45 billion yuan", "Wind 78.6 GW": the noun touches the number.
            head = self._phrase_left(j + 1)
            k = j
            while k > left and j - k < 40 and low[k - 1] not in (",", "and", "with", "while", ";", ":"):
                k -= 1
            gapped = left < k and head and not self._has_verb(k, n.first)
            if gapped and self.recent and left > start and not self._has_verb(left, n.first):
                y = j
                while y > left and tag[y - 1] in ("N", "-", "D"):
                    y -= 1
                if low[n.first - 1] in ("up", "down") and low[y - 1] == "with":
                    return head  # "posted growth of 27.6 percent, with pharmaceuticals up 76.7 percent"
                if low[y - 1] in _PARALLEL and low[y - 2] not in ("those", "that") and " " not in head:
                    return f"{_before_preposition(self.recent)} {low[y - 1]} {head}"
            if gapped and self.frame and (low[left] in (",", ";", "and", ")") or low[k - 1] in (",", "and", ";")):
                return self.frame % head
            if head and not self._has_verb(k, n.first):
                return head
        if (
            w in ("to", "by", "for", "at", "from")
            and left > start
            and j - 1 >= left
            and tag[j - 1] == "N"
            and not self._has_verb(left, n.first)
        ):
            # "imports grew to 5 million and exports to 7 million": the verb is left out.
            head = self._phrase_left(j)
            y = j - head.count(" ") - 1
            if head and _says_nothing(head) and head.lower() not in _MEASURE_GENERIC:
                head = ""  # "is to double from the 2010 level to 2.3 trillion yuan"
            if head and self.recent and y > left and low[y - 1] in _PARALLEL and left < y:
                # "Jobs in farming fell by 12,000 and in mining by 8,000"
                return f"{_before_preposition(self.recent)} {low[y - 1]} {head}"
            if head and not self._agent(head):
                return self.frame % head if self.frame else head
        if w == "," and low[n.first - 1] in ("up", "down") and j - 1 > left and tag[j - 1] == "N":
            # "The fastest growing was online trade, up 7 percent"
            k = j - 1
            while k > left and tag[k] in ("N", "-"):
                k -= 1
            if low[k] in ("is", "are", "was", "were"):
                head = self._phrase_left(j)
                if head and not self._agent(head) and low[k + 1] not in _UNTOLD:
                    return head
        return self._subject_of_verb(n, left)

    def _fronted_scope(self, number: int) -> tuple[str, int]:
        """ "On domestic flights, 1.6 million passengers": what a bare noun is told for; up to where."""
        low, tag, start = self.low, self.tag, self.start
        if low[start] not in ("in", "on", "at", "from", "among", "for"):
            return "", 0
        i = start + 1
        while i < self.end and tag[i] in ("D", "A"):
            i += 1
        a, b = self._span_right(i)
        if not 0 < b - a < 4 or b >= number or (low[b] != "," and not (tag[b] in ("N", "D") and low[start] == "at")):
            return "", 0
        told = self._text(a, b)
        head = low[b - 1]
        if (
            self.toks[b - 1][0].isupper()
            or self._agent(told)
            or head in _NO_SCOPE
            or head in _TIME_NOUN
            or head in _GENERIC
            or any(self.claimed[x] for x in range(a, b))
        ):
            return "", 0
        end = next((x for x in range(b + 1, self.end) if low[x] in (";", "while", "whereas", "but")), self.end)
        return f"{low[start]} {told}", end

    def _seeing(self, upto: int) -> str:
        """ "The sector saw growth of 6 percent", "stores posted a drop of": what has the change."""
        verb = self._verb_left(upto, self.start)
        if verb < 0 or self.low[verb] not in _SEES:
            return ""
        while verb > self.start and self.tag[verb - 1] in ("V", "B", "A"):
            verb -= 1
        told = self._np_before(verb)
        return "" if not told or self._agent(told) or told.lower() in _PRONOUN_HEAD else told

    def _label(self, colon: int) -> str:
        """What stands before the colon of a line without a verb: "Exports, billion USD: 122.7", "Inbound: 837"."""
        low, tag, start = self.low, self.tag, self.start
        if low[start : start + 2] == ["of", "which"] and self.topics and start + 2 < colon < start + 14:
            # "Of which from China: 2,480"
            return f"{self.topics[-1].split(' from ')[0]} {self._text(start + 2, colon)}"
        a = b = colon
        while a > self.start and colon - a < 14 and tag[a - 1] not in ("V", "B", "#", ";", ".", ":", "W"):
            a -= 1
            if tag[a] in (",", "(") and self._unit_words(a + 1, colon):
                b = a
        if a > self.start and tag[a - 1] in ("V", "B", "W", "#"):
            return ""
        while a < b and tag[a] in ("D", "A", "C", "*", "\u2022", "\u25cf", "\u00b7", "-", "P"):
            a += 1
        text = self._core(a, b)
        if " " not in text and (text.lower() in _DIVISION or text.lower() in _LEVEL_ADJECTIVE):
            known = self.last_of.get("1") or (self.topics[-1] if self.topics else "")
            words_of = known.split()
            while len(words_of) > 1 and words_of[0].lower() in _DIVISION:
                del words_of[0]
            return f"{text} {' '.join(words_of)}" if known else text
        return text

    def _unit_words(self, a: int, b: int) -> bool:
        """Whether a label's tokens tell the scale or the unit of its number."""
        return b - a <= 4 and any(
            w in _SCALE or w == "%" or (len(w) == 3 and self.toks[i].isupper()) or w in _UNIT_WORDS
            for i, w in enumerate(self.low[a:b], a)
        )

    def _fronted(self, n: Numeral) -> str:
        """ "At 4.2 percent, growth was the slowest in a decade": a figure in front of what it is of."""
        i = n.last + (self.low[n.last] == ",")
        if i == n.last:
            return ""
        i += self._skip_determiners(i)
        if i >= self.end or self.tag[i] != "N":
            return ""
        a, b = self._span_right(i)
        told = self._core(a, b)
        return told if b < self.end and self.tag[b] in ("V", "B") and not self._agent(told) else ""

    def _having(self, of: int, size: int = 1) -> str:
        """ "The scheme, which has an outlay of": who has the thing told before "of"."""
        low, tag = self.low, self.tag
        i = of - 1 - size
        while i > self.start and tag[i] in ("D", "A", "T"):
            i -= 1
        if i <= self.start or (low[i] not in ("has", "have", "had", "with") and low[i] not in _EARNING):
            return ""
        if low[i] == "with":
            owner = self._phrase_left(i - 1 if tag[i - 1] == "," else i)
            if not owner and low[i - 1] in ("those", "that"):
                owner = low[i - 1]
            if owner and low[i - 2] == "(":
                # "enterprises above designated size (those with annual revenue of 20 million yuan)"
                owner = self._phrase_left(i - 2).rsplit(" of ", 1)[-1]
            elif owner.lower() in _PRONOUN_HEAD:
                verb = self._verb_left(i, self.start)
                owner = self._np_before(verb) if verb >= 0 else ""
            elif not owner and len(self.topics) > self.told:
                owner = self.topics[-1]
        else:
            owner = self._np_before(i)
        return owner if owner and not self._agent(owner) and owner.lower() not in _PRONOUN_HEAD else ""

    def _done_to(self, n: Numeral) -> str:
        """ "A fund of 3.4 billion yuan has been budgeted": what is done to it."""
        tag, low = self.tag, self.low
        k = n.last
        while k < self.end and k < n.last + 4 and tag[k] in ("B", "A"):
            k += 1
        if n.last < k < self.end and tag[k] == "V" and low[k - 1] in _BE:
            done = _participle(low[k])
            return done if done and done not in _STATIVE else ""
        return ""

    def _purpose(self, head: str, n: Numeral) -> str:
        """ "To support the transformation of achievements, the region set up a special fund of": what it is for."""
        if head.lower().split()[-1] not in _FUND:
            return head
        low, tag = self.low, self.tag
        for i in (self.start, n.last):
            while i < min(self.end, n.last + 14) and i >= n.last and low[i] != "to":
                i += 1
            if low[i : i + 1] != ["to"]:
                continue
            i += 1
            steps = 0
            while (
                i < self.end
                and steps < 4
                and (
                    tag[i] in ("V", "D")
                    or low[i] in ("and", "further")
                    or (tag[i] == "N" and (steps == 0 or low[i - 1] == "and"))
                )
            ):
                i += 1
                steps += 1
            phrase = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
            if phrase and " " in phrase:
                return f"{head} for {phrase}"
        return head

    def _result_of(self, head: str, of: int) -> str:
        """ "6.77 million yuan in compensation funding, leveraging loans of": loans leveraged by it."""
        if not head or not self.topics:
            return ""
        low = self.low
        parts = head.split()
        verb = of - len(parts) - 1
        if parts[0].endswith("ing") and len(parts) > 1:
            parts, verb = parts[1:], of - len(parts)
        if verb <= self.start or not low[verb].endswith("ing") or low[verb - 1] != ",":
            return ""
        done = low[verb][:-3] + "ed"
        done = done if done in _KNOWN_VERB else low[verb][:-3] + "d"
        return f"{' '.join(parts)} {done} by {self.topics[-1].split(' for ')[0]}" if done in _KNOWN_VERB else ""

    def _has_verb(self, a: int, b: int) -> bool:
        tag = self.tag
        return any(tag[i] in ("V", "B") for i in range(max(a, self.start), b))

    def _verb_left(self, upto: int, left: int) -> int:
        """The verb nearest on the left in the clause, or -1."""
        tag, low = self.tag, self.low
        for j in range(upto - 1, max(self.start, upto - _REACH) - 1, -1):
            t = tag[j]
            if t == "V" or t == "B":
                return j
            if t == ";" or low[j] in ("while", "whereas"):
                return -1
        return -1

    def _subject_of_verb(self, n: Numeral, left: int, before: int | None = None) -> str:
        """Subject of the verb nearest on the left, or what the verb itself stands for."""
        low, tag, start = self.low, self.tag, self.start
        upto = before if before is not None else n.first + (n.form == "verb")
        verb = self._verb_left(upto, left)
        if verb < 0:
            if n.first > start and tag[n.first - 1] == "N":
                return self._phrase_left(n.first)
            return self._leading(n.first)
        # The verb group: "has risen", "was put", "have been registered".
        main = first = verb
        while first > start and (
            tag[first - 1] in ("B", "A")
            or (tag[first - 1] == "T" and first - 2 >= start and tag[first - 2] == "B")
            or (tag[first - 1] == "V" and tag[first] in ("V", "B") and not self._told_of_noun(first))
            or (low[first - 1] == "to" and tag[first - 2] in ("V", "B"))
        ):
            first -= 1
        told = self._of_infinitive(first)
        if told:
            subject = told
        elif low[first].endswith("ing") and first - 1 > start and low[first - 1] == "in" and tag[first - 2] == "N":
            # "assisted China in attaining": the one who does it is the object before.
            subject = self._phrase_left(first - 1)
        else:
            subject = self._np_before(first)
        if n.kind == "change" and low[n.last : n.last + 1] == ["growth"] and _names_place(subject):
            return "GDP growth"
        if subject.lower() in ("it", "they") and self.recent and self.last_of.get(_dimension(n)) == self.recent:
            return self.recent
        if subject.lower() in ("it", "they") and first - 2 > start and (low[first - 2] != "," or tag[start] != "P"):
            # "funding rose until 2019, when it reached": the subject of the clause before.
            other = self._verb_left(first - 2, start)
            while other > start and tag[other - 1] in ("V", "B", "A"):
                other -= 1
            told = self._np_before(other) if other >= 0 else ""
            if told and not self._agent(told) and not _proper_name(told):
                subject = told
        moved = self._moved(main, n) if tag[main] == "V" and not self._passive(main) else ""
        if moved:
            return moved
        if (
            low[main] in _CHANGES | _FETCHES
            and subject.lower().startswith(("shares in ", "shares of "))
            and (n.kind == "change" or _dimension(n) == "money")
        ):
            return f"price of {subject}"
        self.subject_at[first] = subject
        if n.kind == "level" and n.unit != "1" and low[main] in _PART_VERB:
            told = self._part_of_topic(main, n, subject)
            if told:
                return told
        if (
            self.recent
            and subject
            and n.kind == "level"
            and first - 2 > start
            and self.last_of.get(_dimension(n)) == self.recent
        ):
            for x in range(first - 1, max(start, first - 8), -1):
                if low[x] == "which":
                    if low[x - 1] == "of" and not self._agent(subject) and n.unit != "1":
                        return f"{_before_preposition(self.recent)} of {subject}"
                    break
        agent = not subject or self._agent(subject) or _proper_name(subject)
        w = low[main]
        if n.kind == "change" and w in _ECONOMY_VERB and subject and _names_place(subject):
            return "GDP growth"
        noun = _VERB_NOUN.get(w)
        if w in ("lost", "loses", "lose") and n.kind == "level" and _dimension(n) == "money":
            noun = "loss"
        if noun is None and w in _PUTS and _dimension(n) == "money":
            told = self._went_to(n)
            if told:
                doer = "" if self._pronoun(first) or not subject or _names_place(subject) else subject
                self.head = f"investment in {told}"
                if doer and doer.lower() not in _AGENT and " " in doer:
                    return f"investment by {doer} in {told}"
                return self.head
        if _dimension(n).startswith("price") or (w in _FETCHES and _dimension(n) == "money"):
            thing = "" if agent or self._pronoun(first) else subject
            if thing and w == "cost":
                return f"cost of {thing}"
            if thing and not self._own_measure(thing) and _PRICED.isdisjoint(thing.lower().split()):
                return f"price of {thing}" if w not in ("paid", "pay", "pays") else "price"
        if w in _YIELDS and first > start and (per := self._each(first)):
            return f"yield per {per}"
        if noun is not None:
            spent_on = self._went_to(n)
            if spent_on.startswith("against "):
                return f"{noun} {spent_on}"
            if spent_on:
                self.head = f"{spent_on} {noun}"
                self.frame = f"{self.head} of %s" if "%" not in self.head else ""
                return self.head if agent else f"{self.head} of {subject}"
            inner = self._object_of(main, n)
            if not inner and noun in ("harvest", "output") and self.recent.startswith("area of "):
                return f"{self.recent[8:]} {noun}"  # "planted 90,000 hectares of rice and harvested 796,000 tonnes"
            if inner and noun == "loans":
                return f"loans to {inner}"
            if inner and not inner[0].isupper() and noun != "cost":
                return inner
            if noun == "revenue":
                source = self._source(n)
                if source:
                    return f"revenue from {source}"
            known = self._known_measure(noun)
            if not agent and not self._pronoun(first) and tag[main] == "V" and not self._passive(main):
                self.frame = f"{known or noun} of %s".replace("%", "%%").replace("%%s", "%s")
                return f"{known or noun} of {subject}"
            if agent or self._pronoun(first):
                return known or noun
        if w in _HANDLES and n.unit in _MASS and tag[main] == "V" and not self._passive(main) and main + 3 > n.first:
            return f"freight {w}"
        if w in _MONEY_VERB and not self._passive(main):
            inner = self._object_of(main, n) if main + 1 < n.first else ""
            if inner and not self._agent(inner) and inner.lower() not in _GENERIC:
                return inner
            goal = self._goal(n)
            if goal:
                return goal
        if (agent or w in _OBJECT_VERB) and (
            main + 1 < n.first or (n.form == "verb" and low[n.last : n.last + 1] != ["to"])
        ):
            # "Hohhot put 5 billion into", "saw its revenue jump": the object is what is measured.
            inner = self._object_of(main, n)
            if inner and inner.lower() not in _AGENT:
                own = main + 1 < n.first and low[main + 1] in ("its", "their")
                if (
                    own
                    and subject
                    and inner.lower() not in _GENERIC
                    and not _names_place(subject)
                    and subject.lower() not in _AGENT
                    and subject.lower() not in _PRONOUN_HEAD
                ):
                    return f"{inner} of {subject}"
                return inner
        if (
            agent
            and (subject.lower() not in _PRONOUN_HEAD)
            and not (subject and tag[main] != "V" and _proper_name(subject) and not self._agent(subject))
        ):
            return "" if not subject or self._agent(subject) else subject
        return subject

    def _told_of_noun(self, verb: int) -> bool:
        """ "Contracts bought numbered 781", "funds released were": the participle before the verb is of the noun."""
        low, tag = self.low, self.tag
        done, w = low[verb - 1], low[verb]
        return (
            verb - 2 >= self.start
            and tag[verb - 2] == "N"
            and (done.endswith("ed") or done in _PARTICIPLE or done in _PAST_PARTICIPLE)
            and done not in _OUTER_VERB
            and (w in _IS or w in _PAST or w.endswith("ed"))
        )

    def _moved(self, main: int, n: Numeral) -> str:
        """ "Kept its deposit rate at 5 percent", "leaves output up 2 percent": the object is what is measured."""
        low, tag = self.low, self.tag
        i = main + 1
        while i < n.first and (tag[i] in ("D", "S") or low[i] in ("up", "down", "out")):
            i += 1
        j = i
        while j < n.first and (
            tag[j] in ("N", "-") or (low[j] in ("of", "for", "and", "on", "in") and j > i and tag[j + 1] in ("N", "D"))
        ):
            j += 1 + (tag[j] == "P" and tag[j + 1] == "D")
        thing = j
        while j < n.first and tag[j] == "T":
            j += 1
        if j == i or j >= n.first or low[j] not in _MOVES_TO or low[i] in _HEDGE or low[i] in _COMPARATIVE:
            return ""
        k = j + 1
        while k < n.first and (tag[k] in ("A", "D") or low[k] in _HEDGE or low[k] in _MOVES_TO):
            k += 1
        if k < n.first:
            return ""
        told = self._core(i, thing)
        inner = self._in_vessel(told) if told else None
        if inner is not None:
            return inner or self._of_same(n) or ""
        lowered = told.lower()
        if (
            not told
            or self._agent(told)
            or _proper_name(told)
            or _says_nothing(told)
            or any(w in _CHANGE_NOUN and w != "rate" for w in lowered.split())
        ):
            return ""
        return told

    def _part_of_topic(self, verb: int, n: Numeral, subject: str) -> str:
        """ "Patents served as security for 351 million": a part of the amount that the text goes on with."""
        low = self.low
        joint = _PART_VERB[low[verb]]
        if joint and joint not in low[verb + 1 : min(n.first, verb + 6)]:
            return ""
        known = self._of_same(n)
        if not known or (self.para_of.get(_dimension(n), -9) < self.doc.sents[n.sent].para - 1):
            return ""
        lowered = subject.lower()
        if not subject or lowered in _AGENT or lowered in _PRONOUN_HEAD or _names_place(subject):
            return known
        if _overlaps(subject, known) or len(known.split()) > 5:
            return ""
        self.frame = f"{known} of %s" if "%" not in known else ""
        self.partial = n.sent
        return f"{known} of {subject}"

    def _of_infinitive(self, verb: int) -> str:
        """ "The bank expects lending to grow by": what is to do it stands between the verb and its infinitive."""
        low, tag, start = self.low, self.tag, self.start
        if verb - 3 < start or low[verb - 1] != "to" or tag[verb - 2] != "N" or low[verb - 2] in _AIM:
            return ""
        a = verb - 2
        while a > start and (tag[a - 1] in ("N", "-", "D", "A", "S") or low[a - 1] in ("of", "for", "and")):
            a -= 1
        if a <= start or tag[a - 1] != "V" or low[a - 1] not in _OUTER_VERB:
            return ""
        told = self._core(a, verb - 1)
        return "" if self._agent(told) else told

    def _each(self, verb: int) -> str:
        """ "Each cow gives 9 tons", "an average hectare yielded": the noun that a yield is told for."""
        low, tag = self.low, self.tag
        i = verb
        while i > self.start and tag[i - 1] in ("N", "-", "A", "T"):
            i -= 1
        lead = low[max(self.start, i - 2) : i + 1]
        if "each" in lead or "every" in lead or "average" in lead:
            return self._core(i + (low[i] == "average"), verb)
        return ""

    def _passive(self, main: int) -> bool:
        return main > self.start and self.low[main - 1] in ("was", "were", "is", "are", "be", "been", "being")

    def _known_measure(self, noun: str) -> str:
        """What is known to be spent, earned ...: the phrase told before with this noun or its like as its head."""
        if self.head.endswith(noun):
            return self.head
        for name in (noun, *_ALIKE.get(noun, ())):
            known = self.by_head.get(name)
            if known:
                return known.split(" of ", 1)[0]
        return ""

    def _object_of(self, main: int, n: Numeral) -> str:
        i = main + 1
        low, tag = self.low, self.tag
        until = n.first if n.first > main else self.end
        if tag[main] == "B" and low[main] in _BE:
            return ""
        while i < until and (
            tag[i] in ("D", "A", "S")
            or low[i] in ("up", "out", "for", "in", "to", "on", "off", "aside", "a", "total", "of")
        ):
            i += 1
        if i >= until or tag[i] != "N" or low[i] in _HEDGE or low[i] in _COMPARATIVE:
            return ""
        a, b = self._span_right(i)
        return self._text(a, min(b, until))

    def _goal(self, n: Numeral) -> str:
        """ "will set aside 50 million yuan a year for the dairy center": what the money is for."""
        low, tag, end = self.low, self.tag, self.end
        j, steps = n.last, 0
        while j < end and steps < 12:
            w = low[j]
            if w in ("for", "to", "into", "on") and j + 1 < end and not self.claimed[j + 1]:
                k = j + 1
                while k < end and tag[k] in ("D", "A", "V"):
                    k += 1
                if k < end and tag[k] == "N":
                    phrase = self._phrase_right(k)
                    return f"support for {phrase}" if phrase and not self._agent(phrase) else ""
                return ""
            if w in (",", ";", ".") or tag[j] in ("V", "B", "W"):
                return ""
            j += 1
            steps += 1
        return ""

    def _source(self, n: Numeral) -> str:
        """ "earned 38 billion yuan from tourism": what it came from."""
        i = n.last
        if i + 1 < self.end and self.low[i] == "from" and self.tag[i + 1] in ("N", "D"):
            return self._phrase_right(i + 1 + self._skip_determiners(i + 1))
        return ""

    def _pronoun(self, verb: int) -> bool:
        return verb > self.start and self.tag[verb - 1] in ("R", "D") and self.low[verb - 1] not in ("the", "a")

    def _leading(self, upto: int) -> str:
        """No verb on the left: a headline or a list line; its first noun phrase."""
        low, tag = self.low, self.tag
        i = self.start
        while i < upto and tag[i] in ("D", "A", "-", "S", ",", "T", "*", "\u2022", "\u00b7"):
            i += 1
        if i < upto and tag[i] == "P":
            upto = min(upto, self.start + _REACH)
            while i < upto and low[i] != ",":
                i += 1
            i += 1
        while i < upto and tag[i] in ("D", "A", "T"):
            i += 1
        if i < upto and tag[i] == "N":
            a, b = self._span_right(i)
            return self._core(a, min(b, upto))
        return ""

    def _went_to(self, n: Numeral) -> str:
        """ "spent 5 billion yuan ($785 million) on research and development": what it went to."""
        low, tag, end = self.low, self.tag, self.end
        j, steps = n.last, 0
        while j < end and steps < 10:
            if low[j] == "against" and j + 1 < end:
                a, b = self._span_right(j + 1 + self._skip_determiners(j + 1))
                phrase = self._with_participle(a, b)
                if low[b : b + 2] == ["and", "other"] and (wider := self._phrase_right(b + 2)):
                    # "against pledged patents and other scientific achievements": pledged achievements, all of them
                    phrase = f"{self._text(a, a + 1)} {wider}" if low[a].endswith("ed") and b > a + 1 else wider
                return f"against {phrase}" if phrase else ""
            if low[j] in ("on", "into") and j + 1 < end and not self.claimed[j + 1]:
                k = j + 1
                while k < end and tag[k] in ("D", "A"):
                    k += 1
                return self._phrase_right(k) if k < end and tag[k] == "N" else ""
            if low[j] in (",", ";") or tag[j] == "V":
                return ""
            j += 1
            steps += 1
        return ""

    def _np_before(self, verb: int, deep: int = 0) -> str:
        if deep:
            return self._read_np_before(verb, deep)
        told = self.before_verb.get(verb)
        if told is None:
            told = self.before_verb[verb] = self._read_np_before(verb, deep)
        return told

    def _read_np_before(self, verb: int, deep: int) -> str:
        """The subject that stands before a verb group: skips insertions between commas and adverbials at the front."""
        low, tag, start = self.low, self.tag, self.start
        i = verb
        while i - 1 > start and tag[i - 1] == "T":
            i -= 1
        if not (i - 1 > start and low[i - 1] in ("and", "but", "or")):
            i = verb
        if i - 1 > start and low[i - 1] in ("and", "but", "or") and deep < 3:
            # "handled 76 million parcels and earned": the subject of the verb before.
            other = self._verb_left(i - 1, start)
            while other > start and tag[other - 1] in ("V", "B", "A"):
                other -= 1
            return self._np_before(other, deep + 1) if other >= 0 else ""
        depth = 0
        commas: list[int] = []
        floor = max(start, verb - _REACH)
        v = verb
        while v - 1 > start and tag[v - 1] == "A":
            v -= 1
        if low[v - 1] == "," and not deep:
            # "The index, which leaves out rent and is told monthly, rose": back to the noun of the relative clause.
            for j in range(v - 2, floor, -1):
                if low[j] in _WHO and low[j - 1] == ",":
                    if tag[j - 2] in ("N", "S") and self._has_verb(j, v - 1):
                        i = verb = j - 1
                    break
                if low[j] in (";", ":"):
                    break
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
                if t in _HARD and w != "(":
                    break
                if (
                    t == "W"
                    and commas
                    and tag[commas[0]] == "V"
                    and low[commas[0]] in _OUTER_VERB
                    and commas[0] + 2 < verb
                ):
                    break
                if (
                    t == "W"
                    and w in ("where", "when")
                    and commas
                    and any(tag[y] == "N" for y in range(commas[0], verb))
                ):
                    # "In Germany, where figures are known, heating oil costs": the clause is an insertion.
                    i = commas.pop()
                    break
                if t == "W":
                    # A relative clause belongs to the noun before it, unless the verb is its own.
                    if i < verb and w in ("that", "which", "who") and i - 1 > start and self._has_verb(i, verb):
                        j = i - 2 if low[i - 2] == "," else i - 1
                        a = self._np_start(j)
                        while a - 1 > start and tag[a - 1] in ("#", "D"):
                            a -= 1
                        if a - 2 >= start and low[a - 1] in ("in", "of", "among") and tag[a - 2] == "N":
                            a = self._np_start(a - 1)  # "Inflation in the 17 countries that use the euro rose"
                        return self._core(a, j + (low[j] != ","))
                    if w in ("which", "that", "who") and i == verb and i - 2 >= start:
                        # The verb of a relative clause: its subject is the noun that it is joined to.
                        j = i - 1
                        if tag[j - 1] == ",":
                            j -= 1
                        return self._phrase_left(j)
                    if w == "whose":
                        break
                    break
                if w == "and" and not self._joins_nouns(i - 1):
                    break
                if w in ("since", "because", "if"):
                    break
                if w == ",":
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
        if (
            len(segments) > 2
            and segments[-1][0] >= segments[-1][1]
            and any(tag[b - 1] == "V" and low[b - 1].endswith("ed") for a, b in segments[1:-1] if a < b)
        ):
            # "The core index, food and energy excluded, was up": what stands before the insertion.
            order = range(len(segments))
        for x in order:
            a, b = segments[x]
            while a < b and (
                tag[a] in ("A", "C", "S", "-", "*", "\u2022", "\u00b7", "T")
                or (tag[a] == "P" and a + 1 < b and tag[a + 1] == "T")
            ):
                a += 1
            if b - a > 3 and low[a] == "(" and low[a + 2] == ")":
                a += 3  # "(1) Enterprises are": the number of a note
            if a >= b:
                continue
            t = tag[a]
            if t == "V" and b == verb > a + 1 and low[a].endswith("ing") and set(tag[a + 1 : b]) == {"N"}:
                return self._text(a, b)  # ", heating oil costs"
            if t == "V" and x and a + 1 < b and tag[a + 1] in ("D", "N", "T") and low[a] in _OUTER_VERB:
                inner = self._core(a + 1, b)
                if inner:
                    owner = (
                        self._np_before(a, deep + 1)
                        if low[a + 1] in ("its", "their") and low[a].startswith(("saw", "see")) and deep < 3
                        else ""
                    )
                    return (
                        f"{inner} of {owner}"
                        if owner and not (_names_place(owner) and owner.count(" ") < 2) and owner.lower() not in _AGENT
                        else inner
                    )
            if t == "P" and low[a] != "with" and b == verb and (begins := self._after_front(a, b)):
                a, t = begins, tag[begins]
            if t in ("D", "N", "R", "#") or (t == "P" and low[a] == "with"):
                if low[a] in ("which", "who"):
                    continue
                if t == "#" and (b != verb or not any(tag[y] == "N" for y in range(a, b))):
                    continue
                # "saw its revenue jump", "officials said exports rose": what stands after the verb of the outer clause.
                y = next((y for y in range(b - 1, a, -1) if tag[y] in ("V", "B")), -1)
                if y > a and low[y].endswith("ing") and tag[y - 1] == "N":
                    # "Inflation in the countries sharing the euro climbed": a clause of the noun before it.
                    return self._core(a, y if "P" in tag[a:y] else b)
                if (
                    y > a
                    and y + 1 < b
                    and tag[y] == "V"
                    and b == verb
                    and (
                        low[y] in _OUTER_VERB
                        or (tag[y + 1] == "D" and (low[y + 1] in _POSSESSIVE or not low[y].endswith(("ing", "ed"))))
                    )
                    and tag[y + 1] in ("D", "N", "T")
                ):
                    inner = self._core(y + 1, b)
                    if low[y + 1] in ("its", "their") and inner and low[y].startswith(("saw", "see")):
                        owner = self._core(a, y)
                        if owner and not self._agent(owner) and owner.lower() not in _PRONOUN_HEAD:
                            return f"{inner} of {owner}"
                    if inner:
                        return inner
                if y > a and tag[y] == "B" and b == verb:
                    continue

                if x and t == "D" and low[a] in ("the", "a", "an"):
                    # An apposition: "R&D intensity, the ratio of spending to GDP, was".
                    pa, pb = segments[x - 1]
                    while pa < pb and tag[pa] in ("A", "C", "-"):
                        pa += 1
                    if (
                        pb - pa >= 1
                        and tag[pa] in ("N", "D")
                        and not any(tag[y] in ("V", "B", "#", "T") for y in range(pa, pb))
                    ):
                        return self._core(pa, pb)
                return self._core(a, b)
        return ""

    def _after_front(self, a: int, b: int) -> int:
        """Where the subject begins after a phrase in front of it without a comma ("In Spain the rate"), or 0."""
        tag, toks, low = self.tag, self.toks, self.low
        for y in range(a + 2, b):
            t, before = tag[y], tag[y - 1]
            if low[y - 1] in _TIME_NOUN and t in ("N", "D", "A"):
                return y  # "Over the last four weeks gasoline demand averaged"
            if (t == "D" and before in ("N", "T", "A")) or (t == "R" and before != "P") or (t == "N" and before == "T"):
                return y
            if t == "N" and before == "N" and toks[y][0].islower() and toks[y - 1][0].isupper():
                name = self._text(a + 1 + (tag[a + 1] == "D"), y)
                return y if " of " in name or _names_place(name) else 0
            if self.low[y] == "of" and toks[y - 1][0].isupper():
                continue
            if t not in ("N", "D", "T", "-", "A", "#"):
                return 0
        return 0

    def _inserts(self, i: int) -> bool:
        """Whether an insertion between commas begins at i: "leaving out energy", "including fees", "up 5 percent"."""
        w, t = self.low[i], self.tag[i]
        return (
            (t == "V" and w.endswith(("ing", "ed")))
            or (t == "P" and w not in ("in", "on", "at", "during", "by"))
            or w in ("excluding", "including", "especially", "mainly", "which", "who", "a", "an")
        )

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
        if not (start < i < self.end - 1):
            return False
        if tag[i - 1] != "N" or tag[i + 1] not in ("N", "D"):
            return False
        j = i - 1
        while j > start and i - j < 20 and tag[j] in ("N", "-", "S"):
            j -= 1
        return tag[j] not in ("V", "B", "#", "T")

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
            and (low[a + 1] in _MEASURE_GENERIC or low[a + 1] in _OWNED)
            and (a + 2 >= b or tag[a + 2] != "N")
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
                of = next((x for x in range(a + 1, i) if low[x] in ("of", "in")), None)
                if of is not None and low[of] == "of":
                    # "value of Washington's farm production"; but "trade of Ordos's capital" is told of a place
                    head, rest = self._core(a, of), self._core(i + 1, b)
                    if head and rest and not self._agent(rest) and self._agent(self._text(of + 1, i)):
                        return f"{head} of {rest}"
                if of is None:
                    owner = self._text(a, i)
                    rest = self._core(i + 1, b)
                    if self._agent(owner) or (
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
            if t == "S" or w in _QUOTES:
                i += 1
                continue
            if w in ("of", "for", "and", "&") or (
                t == "P"
                and i > a
                and (
                    low[i - 1] in _KEEPS_PREPOSITION
                    or w in ("per", "under", "against", "above", "below", "among", "from")
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
                if w == "per" and k < b and tag[k] == "#":
                    i = k
                    continue
                while k < b and tag[k] in ("D", "A", "S", "#"):
                    k += 1
                if (
                    k < b
                    and tag[k] == "N"
                    and not (
                        w in ("in", "for", "at", "with")
                        and toks[k][0].isupper()
                        and not toks[k].isupper()
                        and low[i - 1] not in _KEEPS_PREPOSITION
                    )
                    and not (
                        w in ("of", "in")
                        and (
                            (low[k] in _AGENT_WORDS and (k + 1 >= b or tag[k + 1] not in ("N", "-")))
                            or (
                                toks[k][0].isupper()
                                and toks[k][1:2].islower()
                                and _names_place(self._text(k, min(b, k + 2)).removesuffix(","))
                            )
                        )
                    )
                ):
                    i = k
                    continue
                break
            if t == "P" and i == a + 1 and w in _TELLING and low[a] not in _GENERIC and i + 1 < b:
                # A bare noun says little without what it is on or to: "passengers on ferries", "yield on bonds".
                k = i + 1
                while k < b and tag[k] in ("D", "A"):
                    k += 1
                if (
                    k < b
                    and tag[k] == "N"
                    and not (w == "in" and (low[k] in _AGENT_WORDS or toks[k][0].isupper()))
                    and (w in ("to", "with", "from") or not _names_place(self._text(k, min(b, k + 2))))
                ):
                    i = k
                    continue
                break
            if t == "#" and i > a and (low[i - 1] == "per" or tag[i - 1] == "#"):
                i += 1
                continue
            if t == "V" and i > a and tag[i - 1] == "N":
                last = self._reduced(a, i, b)
            break
        return self._text(a, last)

    def _reduced(self, a: int, i: int, b: int) -> int:
        """End of a clause without its word behind a noun: "funds released by the centre", "goods passing through"."""
        low, tag = self.low, self.tag
        if low[i] in _MEANINGFUL:
            return i + 1
        if not low[i].endswith(("ed", "ing")) and low[i] not in _PAST_PARTICIPLE and low[i] not in _PARTICIPLE:
            return i
        if low[i - 1] in _GENERIC:
            return i
        if i + 1 >= b:
            return i + 1
        if tag[i + 1] != "P" or i - a > 1:
            return i + 1 if tag[i + 1] in ("P", "T", "A") else i
        k = i + 2
        while k < b and tag[k] in ("D", "A"):
            k += 1
        end = k
        while end < b and end - k < 4 and tag[end] in ("N", "-"):
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
                and (w in ("of", "per", "above", "below") or low[i - 2] in _KEEPS_PREPOSITION)
                and low[i - 2] not in _NO_HEAD
            ) or (
                t == "D"
                and i - 2 >= start
                and low[i - 2] in ("of", "for", "on", "in")
                and i < last
                and low[i - 3] not in _NO_HEAD
            ):
                i -= 1
            elif w in ("of", "for", "in", "on") and i - 1 > start and low[i - 2] in ("those", "that"):
                return self._text(i - 2, last)
            elif (w == "and" and i - 2 >= start and tag[i - 2] == "N" and i < last and tag[i] == "N") or (
                t == "V" and w in _MEANINGFUL and i == last
            ):
                i -= 1
            else:
                break
        while i < last and tag[i] != "N":
            i += 1
        return self._text(i, last)

    # -- completing --------------------------------------------------------------------------------------------------

    def _spoken(self, plural: bool | None = None) -> str:
        """What the sentence before is about, where it has no figures of its own: its subject, or else its object."""
        if self.spoken is None:
            self.spoken = ""
            sents = self.doc.sents
            at = self.sent
            before = sents[at - 1] if at else None
            if (
                before is not None
                and before.para == sents[at].para
                and at - 1 != self.sent_told
                and before.last - before.first <= _REACH
            ):
                self.spoken = self._about(before.first, before.last)
        told = self.spoken
        if plural is not None and told:
            head = _before_preposition(told).rsplit(" ", 1)[-1].lower()
            if (head.endswith("s") and not head.endswith("ss")) != plural and " and " not in told:
                return ""
        return told

    def _about(self, first: int, last: int) -> str:
        start, end, tag = self.start, self.end, self.tag
        self._tags(first, last, [])
        verb = next((i for i in range(first, last) if tag[i] in ("V", "B")), -1)
        told = self._np_before(verb) if verb > first else ""
        if not told or told.lower().split()[0] in _PRONOUN_HEAD or self._agent(told) or _proper_name(told):
            told = ""
            while 0 <= verb < last and tag[verb] in ("V", "B", "A", "D"):
                verb += 1
            if 0 <= verb < last and tag[verb] == "N":
                told = self._phrase_right(verb).split(" for ")[0]
                if self._agent(told) or _proper_name(told):
                    told = ""
        self.start, self.end = start, end
        return told

    def _antecedent(self) -> str:
        if self.recent:
            return self.recent.removeprefix("value of ")
        # "Wheat slipped to third: its value fell": the subject of the first clause
        until = min(self.end, self.start + _REACH)
        verb = next((i for i in range(self.start, until) if self.tag[i] in ("V", "B")), -1)
        if verb > self.start and any(self.low[i] in ("its", "their") for i in range(verb, min(self.end, verb + 12))):
            told = self._np_before(verb)
            opens = told.lower().split()[0] if told else ""
            if told and not self._agent(told) and opens not in _PRONOUN_HEAD and opens not in ("its", "their"):
                return told
        return self._spoken() or self.focus or (self.topics[-1] if self.topics else "")

    @staticmethod
    def _in_vessel(text: str) -> str | None:
        """What a "forecast", "target", "peak" ... is one of; "" where that is not told, None for other phrases.

        "Forecasts for Japanese growth", "sluggish growth forecasts", "a reading".
        """
        head, joint, rest = text, "", ""
        for at in (" for ", " of ", " on ", " in "):
            if at in text:
                head, joint, rest = text.partition(at)
                break
        named = head.split()
        if not named or (
            named[-1].lower() not in _VESSEL
            and not (
                named[-1].lower() == "figure"
                and all(w.lower() in _LEVEL_ADJECTIVE or w.lower() == "own" for w in named[:-1])
            )
        ):
            return None
        if rest:
            return rest if joint != " in " and not _is_agent(rest) else ""
        while (
            named
            and named[-1].lower() not in _CHANGE_NOUN
            and (
                named[-1].lower() in _VESSEL
                or named[-1].lower() == "figure"
                or named[-1].lower() in _GENERIC
                or named[-1].lower() in _SAYER
            )
        ):
            named.pop()
        while named and (
            (named[0].lower() in _GENERIC and named[0].lower() not in _CHANGE_NOUN)
            or named[0].lower() in _UNTOLD
            or named[0].lower() in _LEVEL_ADJECTIVE
            or named[0].lower() in _SAYER
        ):
            named.pop(0)
        return " ".join(named) if named and not all(w[0].isupper() for w in named) else ""

    def _of_same(self, n: Numeral) -> str | None:
        """What was told last in the unit or the dimension of a number."""
        if self.recent and n.unit == self.recent_unit:
            return self.recent
        return (self.last_of.get("rate") if n.unit == "percent" else "") or self.last_of.get(_dimension(n))

    def _complete(self, text: str, n: Numeral) -> str | None:
        """Replace pronouns and fill up words that say nothing alone with what was spoken of last."""
        if not text:
            return None
        parts = text.lower().split()
        topics = self.topics
        first = parts[0]
        if len(parts) == 1:
            # "The intensity": the ratio that has a name of its own.
            for ratio in _RATIO_OF:
                if ratio.endswith(" " + first):
                    return "R&D" + ratio[3:] if ratio.startswith("r&d") else ratio
        if len(parts) == 1 and first in ("ratio", "rate", "share", "proportion", "percentage"):
            ratio_told = self.last_of.get("percent", "")
            if (
                first in ("share", "proportion", "percentage") and ratio_told.startswith("share")
            ) or first in ratio_told.lower():
                return ratio_told
            if first == "ratio" and ratio_told.endswith("intensity"):
                return ratio_told
            if first == "rate" and self.last_of.get("rate"):
                return self.last_of["rate"]
        if parts[-1] == "rate" and self.named_rate and _says_nothing(text):
            return self.named_rate
        if first in ("its", "their") and len(parts) == 2:
            owner = self._antecedent()
            if owner and " " not in owner:
                owner = self._refine(owner)
            if first == "its" and _plural(owner):
                owner = ""
            if " of " in owner and owner.split(" of ")[0].lower() in _GENERIC:
                owner = owner.split(" of ", 1)[1]
            if not owner or self._agent(owner):
                return self.by_head.get(parts[1]) or self.last_of.get(_dimension(n)) or parts[1]
            return f"{parts[1]} of {owner}" if parts[1] not in owner.lower().split() else owner
        if (
            n.kind == "change"
            and parts[-1] in ("growth", "inflation")
            and all(p in _GENERIC or p == "inflation" for p in parts)
        ):
            if not self.recent or parts[-1] == "inflation" or self.recent in ("growth", "inflation"):
                return parts[-1]
            return f"growth of {self.recent}" if "growth" not in self.recent.lower() else self.recent
        if first in _PRONOUN_HEAD:
            dimension = _dimension(n)
            base = (
                (self._spoken(first in ("they", "them", "these", "those")) if not self.recent else "")
                or (self.last_of.get("1") if dimension == "1" else "")
                or self.recent
                or (topics[-1] if topics and n.kind == "share" else "")
                or self.last_of.get(dimension)
                or (topics[-1] if topics else "")
            )
            if not base:
                return None if len(parts) == 1 else text
            if len(parts) > 2 and parts[1] in ("of", "for", "in", "on", "from"):
                other = text.split(" ", 2)[2]
                if self._agent(other):
                    return base
                head = _before_preposition(base)
                if head != base:
                    return f"{head} {parts[1]} {other}"
                named = base.split()
                kept = 2 if len(named) > 2 and {"value", "rate"} & set(named[-2:]) else 1
                return f"{' '.join(named[-kept:])} {parts[1]} {other}" if len(named) > 1 else other
            return base
        if first == "former":
            return topics[-2] if len(topics) > 1 else None
        if first == "latter":
            return self.latter or (topics[-1] if topics else None)
        if topics and all(p in _GENERIC for p in parts):
            dimension = _dimension(n)
            told = self.last_of.get(dimension) or topics[-1]
            head = parts[-1]
            if head in ("amount", "value", "sum") and dimension not in self.last_of and dimension != "1":
                return f"{head} of {topics[-1]}"
            if head not in _MEASURE_GENERIC:
                return told
            known = self.by_head.get(head)
            if known:
                return known
            lowered = told.lower()
            if head in lowered.split():
                return told
            owner = self._antecedent()
            if owner and _before_preposition(owner).rsplit(" ", 1)[-1].lower() in _SUM:
                return text
            lead = owner.split(" of ", 1)[0]
            if lead != owner and " " not in lead:
                owner = owner.split(" of ", 1)[1]
            return f"{text} of {owner}" if owner and head not in owner.lower().split() else owner or text
        inner = self._in_vessel(text)
        if inner is not None:
            return (self._complete(inner, n) if inner else None) or self._of_same(n) or text
        if " of " in text and parts[-1] in _PRONOUN_HEAD:
            owner = self._antecedent()
            return f"{text.rsplit(' ', 1)[0]} {owner}" if owner else text
        return text

    def _distribute(self, nums: list[Numeral]) -> None:
        """ "Enterprises, institutes and universities spent 12, 1.5 and 0.6 billion yuan": one noun each."""
        k = 0
        while k < len(nums):
            n = nums[k]
            m = k + 1
            while m < len(nums) and nums[m].group and nums[m].group == n.group:
                m += 1
            size = m - k
            if size == 2 and self.low[nums[k + 1].first - 1] == "to":
                k = m
                continue
            if (
                n.group
                and size > 1
                and n.kind in ("level", "share", "change")
                and n.form != "range_low"
                and (n.kind != "change" or n.applies_to is None)
            ):
                items, stem_end = self._items_before(n.first, size)
                stem = self._stem(stem_end) if items else ""
                whole = items[-1].split() if items else []
                if len(whole) > 1:
                    # "the primary, secondary and tertiary industries"
                    items = [
                        f"{x} {whole[-1]}" if x.lower() in _LEVEL_ADJECTIVE or x.lower() in _SECTOR else x
                        for x in items
                    ]
                if items and not all(_names_place(item) for item in items):
                    base = n.subject or ""
                    at = stem_end
                    for member, item in zip(nums[k:m], items, strict=True):
                        if stem:
                            lead = "value of " if base.startswith("value of ") and not stem.startswith("value") else ""
                            member.subject = f"{lead}{stem} {item}"

                        elif self.head and self.head in base:
                            member.subject = f"{self.head} of {item}"
                        elif any(
                            x in base.lower() for x in ("value", "spending", "output", "revenue", "sales", "share")
                        ) and not base.lower().startswith(item.lower()):
                            stem = base.split(" of ")[0]
                            member.subject = f"{stem} of {item}"
                        elif (
                            not item[:1].isupper()
                            or len(item.split()) > 2
                            or (at == self.start and not any(x[:1].isupper() for x in items[1:]))
                        ):
                            member.subject = item
                        at = -1
            k = m

    def _three_sectors(self, nums: list[Numeral]) -> None:
        """ "The proportion of the three industries was 16.0:55.9:28.1", "structure of 10.8 : 39.6 : 49.6"."""
        low = self.low
        told = low[self.start : min(self.end, nums[0].first + _REACH)]
        if "industries" not in told and "sectors" not in told:
            return
        for k in range(len(nums) - 2):
            a, b, c = nums[k : k + 3]
            if (
                a.kind == b.kind == c.kind == "share"
                and (
                    low[a.last : b.first] == low[b.last : c.first] == [":"]
                    or (
                        "three" in told
                        and low[a.last : b.first] == [","]
                        and low[b.last : c.first] in (["and"], [",", "and"])
                    )
                )
                and 98 < (a.value or 0) + (b.value or 0) + (c.value or 0) < 102
            ):
                for n, sector in zip((a, b, c), ("primary", "secondary", "tertiary"), strict=True):
                    n.subject = f"share of the {sector} industry in GDP"

    def _stem(self, i: int) -> str:
        """What the members of a list share: "spending on" before "basic research, applied research and ..."."""
        low = self.low
        if i - 2 < self.start or self.tag[i - 1] != "P":
            return ""
        noun = self._phrase_left(i - 1)
        if noun and " " not in noun:
            noun = self._refine(noun.lower() if noun.lower() in _ALIKE else noun)
        return (
            f"{noun} {low[i - 1]}"
            if noun
            and low[i - 1] in ("of", "on", "for", "in", "from")
            and noun.lower().split()[-1] not in ("number", "total")
            else ""
        )

    def _items_before(self, upto: int, size: int) -> tuple[list[str], int]:
        """A list of `size` noun phrases ("a, b and c") before token `upto`, nearest first found."""
        low, tag, start = self.low, self.tag, self.start
        i = upto - 1
        floor = max(start, upto - _REACH)
        while i > floor:
            if low[i] == "and" and tag[i - 1] == "N" and i + 1 < upto and tag[i + 1] in ("N", "D"):
                right = i + 1
                while right < upto and tag[right] == "D":
                    right += 1
                r_end = right
                while r_end < upto and tag[r_end] in ("N", "-"):
                    r_end += 1
                items = [self._text(right, r_end)]
                j = p = i
                while len(items) < size and j > start:
                    p = j
                    while p > start and tag[p - 1] in ("N", "-"):
                        p -= 1
                    if p == j:
                        break
                    items.append(self._text(p, j))
                    if p > start and low[p - 1] == ",":
                        j = p - 1
                    else:
                        break
                if len(items) == size:
                    return items[::-1], p
            i -= 1
        return [], 0

    def _after_dateline(self, first: int, number: int) -> int:
        """ "HOHHOT, July 21 (Xinhua) -- The value of": where the sentence itself begins."""
        low = self.low
        window = low[first + 1 : min(first + 14, number)]
        if "-" not in window and "\u2014" not in window and "\u2013" not in window:
            return first
        starts, ends = self.doc.starts, self.doc.ends
        for i in range(first + 1, min(first + 14, number)):
            w = low[i]
            if w == "-":
                if (
                    low[i - 1] == "-"
                    or low[i - 1] == ")"
                    or (starts[i] > ends[i - 1] and i + 1 < number and starts[i + 1] > ends[i])
                ):
                    return i + 1
            elif w in ("\u2014", "\u2013") and starts[i] > ends[i - 1]:
                return i + 1
        return first

    def _text(self, i: int, j: int) -> str:
        if j <= i:
            return ""
        text = self.doc.text[self.doc.starts[i] : self.doc.ends[j - 1]]
        first = self.toks[i]
        if (
            first[0].isupper()
            and first[1:].islower()
            and self.low[i] in self.written
            and (i == self.start or not self.toks[i - 1][0].isalpha())
            and not _names_place(first)
        ):
            text = self.low[i] + text[len(first) :]
        if "esearch" in text:
            text = (
                text.replace("research and experimental development", "R&D")
                .replace("research and development", "R&D")
                .replace("Research and development", "R&D")
                .replace("Research and Development", "R&D")
                .replace("R&D (R&D)", "R&D")
            )
        elif "omestic" in text and self.says_gdp:
            text = (
                text.replace("gross domestic product", "GDP")
                .replace("Gross domestic product", "GDP")
                .replace("Gross Domestic Product", "GDP")
            )
        if '"' in text or "\u201d" in text or "\u201c" in text:
            text = text.replace('"', "").replace("\u201d", "").replace("\u201c", "")
        # text that is not ASCII may have spaces of other kinds: no-break, thin, full-width
        return " ".join(text.split()) if "\n" in text or "  " in text or not text.isascii() else text


class _Shape:
    """A subject taken apart once: what leads it, its phrase, its head noun, and the thing after "of"."""

    __slots__ = ("bare", "head", "kept", "lead", "openings", "phrase", "thing", "thing_head")

    def __init__(self, subject: str) -> None:
        lead, phrase = ("value of ", subject[9:]) if subject.startswith("value of ") else ("", subject)
        core = _before_preposition(phrase).split()
        while len(core) > 1 and core[-1].lower() in _MEANINGFUL:
            core.pop()
        self.lead, self.phrase = lead, phrase
        self.bare = " " not in phrase
        self.head = core[-1].lower() if core else ""
        lowered = phrase.lower()
        self.openings = (lowered + " on ", lowered + " against ")
        self.thing = self.thing_head = ""
        self.kept = False
        if core and core[0] != "share" and not self.bare:
            self.kept = (
                (len(core) > 1 or " against " in phrase or " on " in phrase)
                and self.head not in _GENERIC
                and core[0].lower() not in _UNTOLD
                and core[0].lower() not in ("per", "average")
            )
            if " of " in phrase:
                self.thing = phrase.split(" of ", 1)[1]
                named = _before_preposition(self.thing).split()
                if len(named) > 1 and named[-1].lower() not in _GENERIC and named[0].lower() not in _UNTOLD:
                    self.thing_head = named[-1].lower()


@lru_cache(maxsize=4096)
def _shape(subject: str) -> _Shape:
    return _Shape(subject)


@lru_cache(maxsize=4096)
def _is_agent(subject: str) -> bool:
    """Whether a phrase names who or where and not what: a place, an office, an organisation."""
    lowered = subject.lower()
    head = _before_preposition(lowered).rsplit(" ", 1)[-1] if " " in lowered else lowered
    if (
        " of " not in lowered
        and subject[lowered.rfind(" ") + 1 :][:1].isupper()
        and any(w in _AGENT_WORDS or w in _TRADE for w in lowered.split()[:-1])
    ):
        return True  # "carmaker BMW", "Finance Minister Vitor Gaspar": an office or a trade and its name
    return (
        lowered in _AGENT
        or (head in _AGENT_WORDS and (head != "capital" or lowered in _CAPITAL))
        or _names_place(subject)
        or (" " in subject and " of " not in subject and _ends_in_place(subject))
        or lowered.split(" ", 1)[0] in ("it", "they", "he", "she", "we", "i", "you")
    )


@lru_cache(maxsize=4096)
def _says_nothing(subject: str) -> bool:
    """Whether all words of a phrase need the thing spoken of to mean something."""
    parts = subject.lower().split()
    return all(p in _GENERIC for p in parts) or (
        parts[-1] in _GENERIC | {"rate", "rates"}
        and all(p in _GENERIC or p in _UNTOLD for p in parts[:-1])
        and len(parts) > 1
    )


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


def _before_participle(phrase: str) -> str:
    """ "vehicles" of "vehicles sold"."""
    head, _, last = phrase.rpartition(" ")
    return head if head and last.lower() in _KNOWN_VERB and not last.endswith("s") else phrase


def _plural(phrase: str) -> bool:
    head = _before_participle(_before_preposition(phrase)).rsplit(" ", 1)[-1].lower()
    return (head.endswith("s") and not head.endswith(("ss", "us", "is"))) or head == "people"


def _forecaster(subject: str | None) -> bool:
    return bool(subject) and any(w in _SAYER for w in str(subject).lower().split()[:2])


def _ends_in_place(subject: str) -> bool:
    """ "Neighbouring Angola", "oil-rich Norway"."""
    words_of = subject.split()
    return len(words_of) == 2 and words_of[-1][0].isupper() and _names_place(words_of[-1])


@lru_cache(maxsize=1024)
def _participle(verb: str) -> str:
    """The participle of a regular verb: "employed" of "employs"; nothing where the verb is not known."""
    if verb.endswith("ed") or verb in _PAST_PARTICIPLE:
        return verb
    stem = verb.removesuffix("s")
    return next((done for done in (stem + "ed", stem + "d", stem.removesuffix("e") + "ed") if done in _KNOWN_VERB), "")


@lru_cache(maxsize=4096)
def _before_preposition(phrase: str) -> str:
    """The head part of a phrase: "loans" of "loans against patents"."""
    for joint in _JOINTS:
        if joint in phrase:
            phrase = phrase.split(joint, 1)[0]
    return phrase


def _overlaps(a: str, b: str) -> bool:
    """Whether one phrase is told within the other."""
    x, y = a.lower(), b.lower()
    return x in y or y in x


@lru_cache(maxsize=4096)
def _proper_name(subject: str) -> bool:
    """Several capitalised words and no acronym among them: an organisation or a zone."""
    parts = subject.split()
    return len(parts) > 1 and all(
        p[0].isupper() and not p.isupper() for p in parts if p not in ("of", "and", "the", "for")
    )


def link_ratios(nums: list[Numeral]) -> None:
    """Point a share with a name of its own ("R&D intensity") to the level that it is the share of, if told before."""
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
_ALIKE = {
    "spending": ("expenditure", "expenditures"),
    "revenue": ("income",),
    "loans": ("lending",),
    "lending": ("loans", "financing"),
    "deals": ("contracts",),
    "contracts": ("deals",),
    "firms": ("enterprises", "companies"),
    "companies": ("enterprises", "firms"),
    "enterprises": ("companies", "firms"),
}
_LENGTH = frozenset(("km", "m", "mi"))
_POWER = frozenset(("W", "kW", "MW", "GW", "TW"))
_AREA_UNITS = frozenset(("km2", "m2", "ha", "mu", "acre", "sqm"))
_MEASURE_GENERIC = frozenset("value output revenue sales volume cost share worth capacity".split())
_UNTOLD = words("passing_adjective")
_IS = frozenset("is are was were be been stood stands".split())
_EXTENT = {"long": "length", "wide": "width", "high": "height", "tall": "height", "deep": "depth"}
_PIECES = words("piece_noun")
_MONEY_LIKE = words("money_like")
_FORESEES = frozenset(
    "forecast forecasts projects project expects expect predicts predict sees see estimates estimate".split()
)
_DOERS = frozenset("people persons workers firms companies enterprises businesses households".split())
_BARGAIN = frozenset(("transaction", "contract", "trading"))
_TIME_NOUN = frozenset(
    "week weeks month months year years day days quarter quarters decade decades period season time".split()
)
_NEAR_TIME = frozenset(("last", "next", "this"))
_TIME_OF = frozenset("week month year quarter autumn winter spring summer night season decade century time".split())
_ADVERBIAL_TAIL = frozenset(("row", "terms", "succession"))
_CAME = frozenset("came come comes went go goes".split())
_SPECIAL = _NEAR_TIME | _TIME_OF | _ADVERBIAL_TAIL | {"may", "average", "home", "close", "leading"}
_COUNTER = frozenset(("hits", "views", "comments", "likes", "clicks", "reads", "visits:", "size", "font size", "page"))
_FLOW = frozenset("volume output production capacity throughput exports imports sales consumption turnover".split())
_FETCHES = frozenset("fetched fetches fetch sells trades traded closed settled ended finished opened".split())
_NO_SCOPE = words("no_scope_noun")
_RANKED_AFTER = frozenset(("followed", "ahead", "behind", "before"))
_OR_SO = (["so"], ["more"], ["thereabouts"], ["less"])
_PRICED = frozenset(
    "price prices cost costs wage wages fee fees subsidy subsidies rate tariff tariffs levy tax contract pay earnings"
    " toll rent duty margin income spending premium bonus aid futures".split()
)
_PER_AMOUNT = frozenset("/kg /t /g /bu /L /l /kWh /MWh /m3 /oz /lb /bbl /barrel /gal".split())
_EARNING = frozenset(
    "posted posts reported recorded generated made earned booked registered achieved realized posting".split()
)
_UNDERGONE = word_classes()["undergone"]
_PERSONS = frozenset(("people", "persons", "residents", "inhabitants", "members", "visitors", "arrivals"))
_HEADCOUNT = words("headcount_noun")
_MEASURED_BY = words("be") | words("up") | words("down") | words("measured_by")
_PAST_PARTICIPLE = words("irregular_participle")
_PARTICIPLE = frozenset("taken given drawn spent grown shown seen caught paid written known".split())
_WHERE = words("administrative")
_REPORTED = words("reported")
_STATIVE = (
    words("up")
    | words("down")
    | frozenset(
        "reached numbered totaled totalled exceeded surpassed topped included needed wanted recorded reported expected"
        " planned added counted involved covered showed remained shared lived used".split()
    )
)
_JOINTS = (
    " of ",
    " in ",
    " with ",
    " for ",
    " on ",
    " to ",
    " from ",
    " under ",
    " against ",
    " by ",
    " that ",
    " per ",
)
_OUTER_VERB = words("outer_verb")
_LEVEL = re.compile(r"^(?:(?:city|county|state|national|regional|provincial|municipal)(?:[- ]level)? )+")
_SUPERLATIVE = words("superlative")
_PART_VERB = word_classes()["part_verb"]
_VESSEL = words("vessel_noun")
_AIM = words("aim_noun")
_SAYER = words("sayer_noun")
_OWNED = words("owned_measure")
_DIVISION = words("division")
_SCALE = words("scale")
_UNIT_WORDS = words("label_unit")
_AFTER_NOUN = frozenset(("(", "and", "or", ",", ".", ";", ")", "was", "were", "is"))
_NEW = re.compile(r"(?<=\w) (?:newly \w+|added)$")
_TOTAL_OF = frozenset("total sum combined overall".split())
_ADDS = frozenset("add adds added adding".split())
_SECTOR = frozenset("primary secondary tertiary domestic foreign public private urban rural".split())
_LEVEL_ADJECTIVE = frozenset("national regional provincial municipal state key major local".split())


def _per_amount(n: Numeral) -> bool:
    """Whether a number is money for a weight, a volume or an energy."""
    return (n.unit or "")[3:] in _PER_AMOUNT and (n.unit or "")[:3].isupper()


def _dimension(n: Numeral) -> str:
    unit = n.unit or "1"
    if (n.kind == "change" and unit in ("percent", "permille")) or n.kind == "multiple":
        return "change"
    if n.kind == "share" or unit in ("percent", "percentage_point", "permille"):
        return "percent"
    if unit.startswith("1/"):
        return "1"
    if "/" in unit and unit[:3].isupper() and unit[3] == "/":
        return f"price {unit}"
    return "money" if len(unit) == 3 and unit.isupper() and unit != "TEU" else unit


_TRADE = words("trade_noun")
_AGENT = words("agent_noun") | frozenset(
    "area it they he she we i you autonomous-region enterprises' they there".split()
) | {
    "autonomous region", "provincial government", "local government", "whole region", "the region", "local authorities",
}  # fmt: skip
