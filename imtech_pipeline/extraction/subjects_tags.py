"""Tags of tokens: what a word is in its sentence, from what it can be by itself and its neighbours.

Sentences with figures get one tag a token, and all rules about subjects read these: N noun-like, V verb,
B be/have/modal, P preposition, C conjunction, W word that opens a clause, D determiner, R pronoun, A adverb, # number,
T time expression, S possessive; signs stand for themselves.
"""

from __future__ import annotations

from .lexicon import words
from .model import Numeral
from .subjects_words import (
    ADVERB,
    AGENT_WORDS,
    BE,
    CHANGE_NOUN,
    CHANGES,
    COMPARATIVE,
    HAVE,
    HEDGE,
    KNOWN_VERB,
    OUTER_VERB,
    PAST,
    PAST_PARTICIPLE,
    POSSESSIVE,
    QUOTES,
    WHO,
    is_plural,
    third_person,
)
from .tokens import Doc

_NOUN_FORM = words("noun_form")
_AMOUNT = CHANGE_NOUN | words("mass_noun") | words("money_noun") | {"value", "costs", "total"}
FIXED: dict[str, str] = {}
for _tag, _words in (
    ("A", ADVERB),
    ("C", words("conjunction")),
    ("P", words("preposition") | {"as", "than"}),
    ("D", words("determiner")),
    ("R", words("pronoun")),
    ("B", BE | HAVE | words("modal") | {"do", "does", "did"}),
    (
        "W",
        frozenset(
            "while whereas although though when where which who whom whose because if so but that what whenever"
            " wherever whatever whoever unless lest".split()
        ),
    ),
):
    for _word in _words:
        FIXED[_word] = _tag
FIXED.update(
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
        "attributable": "A",
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
        "beside": "P",
        "amid": "P",
        "beneath": "P",
        "unlike": "P",
        "amongst": "P",
        "albeit": "A",
        "according": "A",
        "ve": "B",  # "we've", "they're", "we'll"
        "re": "B",
        "ll": "B",
    }
)
FIXED.update(dict.fromkeys(("me", "us", "him"), "R"))
FIXED.update(dict.fromkeys(("\u20ac", "$", "\u00a3"), "N"))
FIXED.update(dict.fromkeys(words("cardinal") - {"one", "second"}, "#"))
FIXED.update(
    dict.fromkeys(
        ("i'm", "we're", "we've", "they're", "they've", "it's", "he's", "she's", "that's", "there's", "you're"), "B"
    )
)
_KINDS: dict[str, str] = dict(FIXED)
_NOT_VERB = frozenset("hundred seed speed need feed breed embed weed bed red united limited indeed".split())
_GERUND_NOUN = words("gerund_noun")
_SHORT_PAST = frozenset("died owed tied axed used".split())
_SUBJECT_PRONOUN = frozenset("to they we you i will would should can could may might must not".split())
_MODAL = words("modal")
_HYPHEN_FREE = frozenset("and or to of on the a in by".split())
_ADJECTIVE_TOO = frozenset(
    "average hourly daily weekly monthly quarterly yearly annual early combined overall elderly costly main major total"
    " key".split()
)
_OUT_OF = frozenset(("of", "among"))
_PARTICLE = frozenset("at above below under up".split())
_LIVES = frozenset("come go live work remain rely depend belong".split())
_SEES = frozenset("saw see sees seeing seen".split())
_IN_DATELINE = frozenset("of and by the de la del da du".split())
_MAKER = words("maker_noun")
_DOERS = words("people_noun")
_MODAL_NAME = frozenset(("do", "will", "can", "may"))
_SETS = frozenset("at in by on during since".split())
_SUBORDINATORS = frozenset("although though while whereas because since as when after before if even once".split())
_OBJECT = frozenset("it them him her us me".split())
_MEANS_TO = frozenset("hope plan aim seek wish mean hesitate intend".split())
_NOUN_TOO = words("verb_noun_too")
_PRONOUN_TOO = frozenset(("that", "this", "these", "those"))
_RATED_BY = frozenset("day week month quarter year hour".split())
_ONE = frozenset(("that", "this", "it", "he", "she"))
_ARTICLES = frozenset(("the", "a", "an", "its", "their"))
_MANY = frozenset(("these", "those", "they", "we"))
_NOUN_TOO_PAST = frozenset("cut cost spread bet lead".split())
_CACHE = 50_000
_BEHIND_VERB = frozenset("at her him in it them to us".split())
_PLANS = frozenset("blueprint budget operator plan programme program roadmap strategy".split())
_SMALL_WORDS = frozenset(("other", "only", "the", "these", "those", "which"))
_NEAR_TIME = frozenset(("fiscal", "last", "next", "this"))
_TIME_OF = frozenset("week month year quarter autumn winter spring summer night season decade century time".split())
_ADVERBIAL_TAIL = frozenset(("row", "terms", "succession"))
_MOVED_TO = frozenset(("above", "at", "below", "by", "down", "from", "to", "under", "up"))
_SPANS = frozenset("day week month year decade".split())
_SHOW = frozenset(("indicate", "indicates", "reveal", "reveals", "show", "shows"))
_EVIDENCE = frozenset(
    "data estimates figures numbers records report reports results statistics study survey surveys".split()
)
_SPECIAL = (
    _NEAR_TIME
    | _SPANS
    | {"hour"}
    | _TIME_OF
    | _ADVERBIAL_TAIL
    | _SHOW
    | {
        "contracts",
        "may",
        "average",
        "averages",
        "combined",
        "produce",
        "costs",
        "figures",
        "look",
        "looks",
        "fall",
        "talks",
        "count",
        "counts",
        "due",
        "ones",
        "peaks",
        "pass",
        "passes",
        "though",
        "home",
        "close",
        "leading",
        "lower",
        "spending",
        "expensive",
        "earlier",
        "later",
        "late",
        "able",
        "told",
        "thought",
        "working",
        "fixed",
        "thanks",
        "shed",
    }
)
_OF_LAND = frozenset(("agricultural", "fresh", "organic", "dairy", "farm", "farming", "garden", "marine"))
_AS = frozenset(("after", "as"))
_LACKING = frozenset(("lack", "need"))
_LOSES = frozenset(("added", "lost", "gained"))
_ADJUSTED_FOR = frozenset(("calendar", "seasonally"))
_SPAN_OF = frozenset("day days week weeks month months year years hour hours decade decades".split())
AGE_JOINT = frozenset("and or to between from over under above below at least - \u2013".split())
_AGED = _DOERS | {"those", "women", "men"}
_AGE_BOUND = frozenset("above over older under below younger up more".split())
_OF_A = (["of", "a"], ["for", "a"], ["in", "a"])  # "a 60 percent chance of a rate cut"
_CUT = frozenset("flower flowers roses stems".split())
_PASS = frozenset("day season annual ski lift travel monthly".split())
_CLAUSE_END = frozenset((",", ".", ";", ":", "\u201d", '"'))
_ABOUT = words("about_noun")
_IN = frozenset(("in", "to", "on"))
_LOOKS = frozenset("better worse good set likely promising brighter bleak different at".split())
_AFTER_NOUN = frozenset(("(", "and", "or", ",", ".", ";", ")", "was", "were", "is"))
_FEW = frozenset("two three four five six seven eight nine ten".split())


def _kind_of(w: str) -> str:
    """What a word can be by itself: a fixed tag, or x/g/s/b for the forms of verbs that may be nouns too."""
    if not w[0].isalpha():
        kind = "#" if w[0].isdigit() else w[0]
    elif w in _NOUN_FORM or w in _GERUND_NOUN or w in _NOT_VERB:
        kind = "n"
    elif w in PAST or (w.endswith("ed") and len(w) > 4) or w in _SHORT_PAST:
        kind = "x"
    elif w.endswith("ing") and len(w) > 5:
        kind = "g"
    elif w in KNOWN_VERB:
        kind = (
            "c"
            if w in CHANGE_NOUN
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


class Tags:
    """The tags of a sentence."""

    def __init__(self, doc: Doc, claimed: list[bool]) -> None:
        self.doc = doc
        self.low = doc.low
        self.toks = doc.toks
        self.words_told = frozenset(doc.toks)
        self.claimed = claimed
        self.tag: list[str] = [""] * doc.n
        self.start = self.end = 0
        self.headline = False
        self.title_case = False
        self.numbers: set[int] = set()  # tokens of the sentence's numbers
        self.listed: set[int] = set()  # commas between the nouns of a list
        self.one_each = False  # whether the sentence has a list of numbers that may belong to a list of nouns
        self.before_verb: dict[int, str] = {}  # the subject before each verb of the sentence that was asked for

    def _tags(self, start: int, end: int, nums: list[Numeral]) -> None:
        """Tag the tokens of a sentence with these numbers; it is the one that all questions are about from then on."""
        low, claimed, toks, tag, kinds = self.low, self.claimed, self.toks, self.tag, _KINDS
        starts, ends = self.doc.starts, self.doc.ends
        self.start, self.end = start, end
        self.before_verb = {}
        self.listed = set()
        self.one_each = any(nums[k].group and nums[k].group == nums[k - 2].group for k in range(2, len(nums)))
        self.headline = end > start and low[end - 1] not in (".", "!", "?", ":", ";", ",")
        hyphens = self.doc.has("-", start, end)
        self.title_case = self.headline and self._title_case(start, end)
        previous = ""
        self.numbers = told = {i for n in nums for i in range(n.first, n.last)}
        counted = [False] * (end - start)
        for i in told:
            if start <= i < end:
                counted[i - start] = True
        special_at = [False] * (end - start)
        for i in self.doc.where(_SPECIAL, start, end):
            special_at[i - start] = True
        for i in range(start, end):
            w = low[i]
            t = kinds.get(w) or _kind_of(w)
            if claimed[i]:
                t = "T"
            elif counted[i - start]:
                t = "#"
            elif special_at[i - start] and (special := self._special(i, w, previous, end)):
                t = special
            elif t == "N":
                if i + 1 < end and low[i + 1] == "than" and w.endswith("er"):
                    t = "A"  # "61 were older than 60"
                elif (
                    (previous == "B" and low[i - 1] in _MODAL and toks[i][0].islower())
                    or (w in _MEANS_TO and previous == "N" and is_plural(low[i - 1]) and low[i + 1 : i + 2] == ["to"])
                    or (
                        previous == "P"
                        and low[i - 1] == "to"
                        and i + 1 < end
                        and toks[i][0].islower()
                        and low[i + 1] != "of"
                        and w not in _DOERS
                        and (w[-1] != "s" or w[-2:] == "ss")
                        and ((f := kinds.get(low[i + 1]) or _kind_of(low[i + 1])) == "D" or f == "P" or f == "#")
                    )
                    or (previous == "W" and toks[i][0].islower() and self._relative_verb(i, end))
                    or (
                        previous == "N"
                        and low[i + 1 : i + 2] in (["off"], ["away"])
                        and i + 2 < end
                        and low[i + 2].isalpha()
                        and is_plural(low[i - 1])
                        and w[-1] != "s"
                        and toks[i].islower()
                    )  # "helped 6,300 poor people shake off poverty"
                    or (
                        previous == "N"
                        and i + 1 in told
                        and i - 2 in told
                        and low[i - 1][-1] == "s"
                        and w[-1] != "s"
                        and toks[i].islower()
                        and w.isalpha()
                    )  # "where 14 rangers patrol 40 sq km"
                    or (
                        previous == "N"
                        and w[-1] == "s"
                        and low[i - 1][-1] != "s"
                        and i + 2 < end
                        and low[i + 1] in ("out", "off", "away")
                        and i - 2 not in told  # "took 28,000 old vehicles off the road"
                        and (i + 2 in told or FIXED.get(low[i + 2]) == "D")
                    )
                ):
                    t = "V"  # "frost wipes out a quarter of the crop"
            elif t == "D" and w == "a" and i > start and toks[i] == "A" and i + 1 < end:
                t = "N"
            elif t == "R":
                if toks[i] == "US":
                    t = "N"  # "trade with the US", and not with us
            elif t == "B":
                if (
                    i > start
                    and (toks[i][0].isupper() or (w == "do" and i + 1 < end and toks[i + 1][0].isupper()))
                    and not self.title_case
                    and toks[i - 1][0].isupper()
                    and w in _MODAL_NAME
                ):
                    t = "N"  # "Nam Do Son port", "Jan Will", "Rio Grande do Sul"
                elif w == "can" and previous == "D" and low[i - 1] in ("a", "the", "each", "every"):
                    does = low[i - 1] == "each" and i + 1 < end and low[i + 1] in KNOWN_VERB and low[i + 1][-1] != "s"
                    t = "B" if does else "N"  # "Each can carry"
            elif t == "P":
                if w == "per" and i + 1 < end and low[i + 1] == "capita":
                    t = "N"
            elif t == "n":
                t = "N"
                # "produce milk", but "Germany exports 5 million cars", "the bank shares".
                many = previous == "N" and (is_plural(low[i - 1]) or "and" in low[max(start, i - 4) : i - 1])
                if w in ("plan", "need") and many and low[i + 1 : i + 2] == ["to"]:
                    t = "V"  # "The local authorities plan to build"
                elif i > start and w in KNOWN_VERB and (self.title_case or toks[i][0].islower()):
                    after = low[i + 1] if i + 1 < end else ""
                    if (
                        (low[i - 1] in _SUBJECT_PRONOUN and previous != "T")
                        # "the works can now process 3,000 tons"
                        or (previous in ("T", "A") and i - 2 >= start and low[i - 2] in _MODAL)
                        or (after == "that" and previous == "N" and w in OUTER_VERB)
                        or (
                            previous == "N"
                            and not w.endswith("s")
                            and FIXED.get(after) == "D"
                            and (low[i - 2 : i - 1] == ["and"] or (low[i - 1][-1] == "s" and low[i - 1][-2:] != "ss"))
                        )
                        # "A pot of basil leaves the hall at 7 kroner"
                        or (
                            w.endswith("s")
                            and after in _ARTICLES
                            and tag[start] in ("D", "N")
                            and (
                                (previous == "N" and not is_plural(low[i - 1]) and low[i - 2] == "of")
                                or (
                                    previous == "#" and low[i - 1].isalpha() and after == "the"
                                )  # "A can of 142 grams leaves the"
                            )
                        )
                        or (w in ("forecast", "cost", "forecasts") and self._verb_here(i, end))
                        # "Of the 240 taxis, 90 run on gas"
                        or (i - 1 in told and low[start] == "of" and w[-1] != "s" and FIXED.get(after) in ("P", "D"))
                        or (w == "cost" and i + 1 in told)  # "A room, by contrast, cost 90 euros"
                        or (
                            w in ("forecast", "forecasts")
                            # "the ministry forecasts growth", "VASEP forecasts exports"
                            and (low[i - 1] in AGENT_WORDS or (len(low[i - 1]) > 2 and toks[i - 1].isupper()))
                            and after
                            and (kinds.get(after) or _kind_of(after)) in ("N", "n", "c")
                        )
                        or (
                            w in ("costs", "sells")
                            and previous in ("N", "C", "A", "T")
                            and after
                            and (i + 1 in told or FIXED.get(after) == "R")
                        )
                        # "runs 340 looms, employs 1,150 women and ships 410,000 meters"
                        or (previous == "C" and i + 1 in told and w.endswith("s") and self._does_too(i))
                        or (after == "to" and w in ("plans", "targets", "needs", "helps"))
                        or (after == "to" and w == "points" and previous == "N")
                        or (
                            after == "out"
                            and previous in ("C", "W", "N", "R", "A")
                            and w in ("turns", "turn", "gives", "hands")
                        )
                        or (previous == "B" and w == "forecast" and (low[i - 1] in BE or low[i - 1] in HAVE))
                        or (
                            after
                            and previous in ("N", "R", "A")
                            and w.endswith("s")
                            and (
                                after[0].isdigit()
                                or (after in HEDGE and after not in _PARTICLE)
                                or FIXED.get(after) == "D"
                                or previous == "R"
                            )
                            and (
                                previous != "N"
                                or (toks[i - 1][0].isupper() and i - 1 > start)
                                or low[i - 1] in AGENT_WORDS
                                or (i - 2 >= start and tag[i - 2] == "D" and not low[i - 1].endswith("s"))
                            )
                        )
                        or (
                            (w in OUTER_VERB or self._sum_behind(i + 2))
                            and w.endswith("s")
                            and (low[i - 1] in AGENT_WORDS or low[i - 1] in _PLANS)
                            and after
                            and (kinds.get(after) or _kind_of(after)) in ("N", "n", "c")
                        )
                        or (
                            previous == "W"
                            and low[i - 1] in WHO
                            and w[-3:] != "ing"  # "said that spending rose", "adding that orders came to"
                            and (low[i - 1] != "that" or tag[i - 2] != "V")
                        )
                        or (previous == "A" and i - 2 >= start and low[i - 2] in _SUBJECT_PRONOUN)
                        or (i - 1 == start and low[i - 1] in ("this", "that") and w.endswith("s"))
                        or (
                            previous in ("W", "C")
                            and not w.endswith("s")
                            and after
                            and (after[0].isdigit() or after in HEDGE)
                        )
                    ):
                        t = "V"
            elif t in ("x", "g", "s", "b", "c"):
                t = self._verb_or_noun(i, w, t, previous, end)
            elif (
                t == "A"
                and previous in QUOTES
                and i + 1 < end
                and (kinds.get(low[i + 1]) or _kind_of(low[i + 1])) == "N"
            ):
                t = "N"  # 28 "little giants"
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
                    if (
                        previous in ("N", "V", "R", ",")
                        or low[i - 1] == "so"
                        or (previous == "C" and i + 1 < end and low[i + 1] in _ARTICLES)  # "and that the price fell"
                        or (previous == "T" and self._said_before(i))
                    )
                    and (
                        i + 1 >= end
                        or (low[i + 1] != "of" and (previous != "," or low[i + 1] not in ("on", "for", "from", "at")))
                    )
                    else "D"
                )
            if (
                t == "-"
                and start < i < end - 1
                and (starts[i] > ends[i - 1] or low[i - 1] == "-")
                and (starts[i + 1] > ends[i] or low[i + 1] == "-")
            ):
                t = "\u2014"  # "trades -- glass, paper and salt -- grew"
            if hyphens and t not in ("N", ",", "."):
                before = previous == "-" and starts[i] == ends[i - 1]
                behind = i + 1 < end and low[i + 1] == "-" and starts[i + 1] == ends[i]
                if (before and behind and w in _HYPHEN_FREE) or ((before or behind) and t != "T" and w[0].isalpha()):
                    t = "N"
            elif (
                t == "#"
                and not counted[i - start]
                and ((previous == "N" and i > start) or (i + 1 < end and starts[i + 1] == ends[i]))
            ):
                t = "N"  # "A330s", "5G"
            if t == "V" and previous in ("T", "A"):
                self._join_verb(i)
            tag[i] = t
            previous = t
        if self.doc.has(")", start, end):
            self._close_brackets(start, end)
        for n in nums:
            sign = "V" if n.form == "verb" else "#"
            for i in range(n.first, min(n.last, end)):
                tag[i] = sign
            if n.last < end and low[n.last] in _LACKING and tag[n.last] == "N" and n.value != 1:
                tag[n.last] = "V"  # "1,122 have no roof and 806 need major repairs"
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
            # "in excess of 2,300", "to the tune of 640 tonnes", "upwards of 710"
            i = n.first - 2
            if i > start and low[i + 1] == "of" and low[i] in _ABOUT:
                i -= low[i - 1] == "the"
                i -= low[i - 1] in _IN
                for x in range(i, n.first):
                    tag[x] = "A"
        if len(nums) > 1:
            for i in self.doc.where(_AS, nums[0].last, nums[-1].first):
                if self._opens_clause(i):
                    tag[i] = "W"
        ages = {i for n in nums if n.unit == "year" for i in range(n.first, n.last)}
        for n in nums if ages else ():
            if n.unit == "year":
                self._join_ages(n, ages)
        if nums and not self.headline:
            self._lone_verb(nums)

    def _opens_clause(self, i: int) -> bool:
        """ "was 1.6 percent lower as the clay index fell 4.7 percent": a subject and a move of its own behind "as"."""
        low, tag = self.low, self.tag
        if tag[i] != "P" or not (tag[i - 1] in ("#", "T", ",") or low[i - 1] in COMPARATIVE or low[i - 1] == "even"):
            return False
        nouns = False
        for j in range(i + 1, min(self.end, i + 12)):
            if tag[j] == "V":
                return (
                    nouns and (low[j] in CHANGES or low[j] in _LOSES or low[j] == "went") and not low[j].endswith("ing")
                )
            if tag[j] not in ("N", "D", "S", "-", "A", "T") and low[j] not in ("of", "and", "for", "in"):
                return False
            nouns = nouns or tag[j] == "N"
        return False

    def _join_ages(self, n: Numeral, ages: set[int]) -> None:
        """ "Residents aged 65 and above came to 15 million": an age group is a part of the noun that it tells of."""
        low, tag = self.low, self.tag
        first, last = n.first, n.last
        if low[last - 1] == "olds":
            # "40 percent of 16- to 24-year-olds"
            while (
                first - 1 > self.start and n.first - first < 4 and (first - 1 in ages or low[first - 1] in ("to", "-"))
            ):
                first -= 1
            if low[first - 1] == "of":
                tag[first:last] = ["N"] * (last - first)
            return
        while first - 1 > self.start and low[first - 1] in AGE_JOINT:
            first -= 1
        if first - 1 > self.start and low[first - 1] == "aged":
            first -= 1
        elif first == n.first or low[first - 1] not in _AGED:
            return
        if tag[first - 1] not in ("N", "R", "D"):
            return
        while last < self.end and (
            last in ages
            or low[last] in _AGE_BOUND
            or (low[last] == "old" and last - 1 in ages)
            or (low[last] in AGE_JOINT and last + 1 < self.end and (last + 1 in ages or low[last + 1] in _AGE_BOUND))
        ):
            last += 1
        tag[first:last] = ["N"] * (last - first)

    def _lone_verb(self, nums: list[Numeral]) -> None:
        """ "The standard demands no less than 2 percent", "the six add up to": a clause needs a verb."""
        low, tag, start = self.low, self.tag, self.start
        told = start
        for n in nums:
            i = n.first - 1
            if any(t in ("V", "B", "W", ":", ";") for t in tag[told : n.first]):
                return
            told = max(told, n.first)
            while i > start + 1 and n.first - i < 5 and (tag[i] in ("A", "P") or low[i] == "no") and low[i] != "worth":
                i -= 1
            w = low[i]
            if tag[i] != "N" or i <= start or w not in KNOWN_VERB or w in _AMOUNT or not self.toks[i].islower():
                continue
            behind = tag[i - 1]
            if behind == ",":  # "Lake Omagh, the largest of all, supplies", but "in May, sales"
                agrees = w.endswith("s") and tag[start] in ("N", "D")
            elif behind == "N":
                agrees = is_plural(low[i - 1]) != w.endswith("s")
            else:
                agrees = not w.endswith("s") and (behind == "#" or low[i - 1] in ("each", "both", "all"))
            if agrees:
                tag[i] = "V"
                return
        self._only_verb(start, nums[-1].first)
        if low[self.end - 1] == "." and not any(t in ("V", "B", "W", ":", ";", "[") for t in tag[start : self.end]):
            self._needed_verb()

    def _needed_verb(self) -> None:
        """ "Women lead 14 percent of the firms", "That makes 5 beds": the first word that can be a sentence's verb."""
        low, tag = self.low, self.tag
        for i in range(self.start + 1, self.end - 1):
            w = low[i]
            after = tag[i + 1]
            if tag[i - 1] == "T" and after == "#" and tag[i] == "N" and w[-1] != "s" and self._plural_before_time(i):
                tag[i] = "V"  # "Orders in the first quarter total 42"
                return
            if tag[i] != "N" or w not in KNOWN_VERB or w in ("total", "value") or not self.toks[i].islower():
                continue
            begun = after == "N" and i == self.start + 1 and is_plural(low[self.start])  # "Families rent plots of"
            if (after not in ("#", "D", "R", "P", "A", ",", ".") and not begun) or low[i + 1] == "of":
                continue
            k = i - 1
            while k > self.start and tag[k] == "A":
                k -= 1
            plural = not w.endswith("s")
            if (after in (",", ".") or tag[k] == ",") and not (tag[k] == "#" and plural):
                continue
            if (
                is_plural(low[k]) == plural
                if tag[k] == "N"
                else (low[k] in _MANY) == plural
                if tag[k] in ("R", "D") and low[k] in _ONE | _MANY
                else tag[k] == "#" and plural
            ):
                tag[i] = "V"
                return
        for i in range(self.start + 2, self.end - 1):
            # "Some 300 jeeps queue before the gate", "its 650,000 panels mow the grass"
            w = low[i]
            if (
                tag[i - 2 : i + 1] == ["#", "N", "N"]
                and tag[i + 1] in ("P", "D")
                and low[i + 1] != "of"
                and low[i - 1][-1] == "s"
                and w.isalpha()
                and w[-1] != "s"
                and w[-3:] != "ing"
                and not is_plural(w)
                and self.toks[i].islower()
            ):
                tag[i] = "V"
                return

    def _only_verb(self, start: int, until: int) -> None:
        """ "Two shops in the town sell cheese at 12 euros": the one word that is hardly anything but a verb."""
        low, tag = self.low, self.tag
        plural = False
        for i in range(start, until):
            w = low[i]
            if tag[i] != "N":
                continue
            if (
                plural
                and (_KINDS.get(w) or _kind_of(w)) == "b"
                and tag[i - 1] == "N"
                and i + 1 < self.end
                and tag[i + 1] in ("N", "D")
            ):
                tag[i] = "V"
                return
            plural = plural or is_plural(w)

    def _close_brackets(self, start: int, end: int) -> None:
        """A name in brackets behind a noun is part of it: "di-ammonium phosphate (DAP)", "freight (rail) traffic"."""
        low, tag = self.low, self.tag
        for i in range(start + 1, end - 2):
            if low[i] == "(" and tag[i - 1] == "N":
                k = i + 1
                while k < end and k - i < 4 and tag[k] in ("N", "-") and k not in self.numbers:
                    k += 1
                if i + 1 < k < end and low[k] == ")":
                    tag[i : k + 1] = ["-"] * (k + 1 - i)

    def _join_verb(self, verb: int) -> None:
        """ "Capacity had by then climbed to", "output has since 2015 fallen": a time inside a verb does not part it."""
        tag = self.tag
        j = verb - 1
        while j > self.start and tag[j] in ("T", "D", "A", "#"):
            j -= 1
        j -= tag[j] == "P"
        if j > self.start and tag[j] == "B":
            tag[j + 1 : verb] = ["A"] * (verb - j - 1)

    def _special(self, i: int, w: str, previous: str, end: int) -> str:
        """Tag of a word that is something else beside certain neighbours, "" where it is what it is elsewhere."""
        low = self.low
        after = low[i + 1] if i + 1 < end else ""
        if w in _NEAR_TIME:
            return "T" if i + 1 < end and (self.claimed[i + 1] or after in _TIME_OF) else ""
        if w in _SPANS and after in ("after", "before") and i > self.start and low[i - 1] in ("a", "one"):
            self.tag[i - 1] = "T"  # "fell in May, a week after Peru had asked for help"
            return "T"
        if w in _RATED_BY and low[i - 1] in ("a", "per") and i - 2 in self.numbers:
            self.tag[i - 1] = "T"
            return "T"  # "rose by 4.4 percent a year and the poverty rate fell"
        if w in _RATED_BY and low[i - 1] in ("each", "every") and i - 1 == self.start:
            self.tag[i - 1] = "T"
            return "T"  # "Each year no less than 200 million yuan will be provided"
        if w in _TIME_OF:
            return "T" if previous == "T" and low[i - 1] in _NEAR_TIME else ""
        if w == "may":
            month = self.toks[i] == "May" and (i > self.start or (after.isalpha() and after not in FIXED))
            return "N" if month else ""  # "the May contract", "May trade rose"
        if w == "average":
            counted = i + 1 in self.numbers and (previous in ("A", "N", "C", "R", "T") or low[i - 1] == "to")
            return "V" if counted or (previous == "B" and low[i - 1] in _MODAL) else ""
        if w == "averages":
            return "V" if i + 1 in self.numbers and previous in ("N", "A", "R") else ""
        if w == "figures":
            return "V" if FIXED.get(after) == "R" else ""  # "Chaisson figures he needs"
        if w in _SHOW:
            # "Recent statistics show installed capacity reached 18 million kilowatts"
            return "V" if previous == "N" and low[i - 1] in _EVIDENCE and i + 1 not in self.numbers else ""
        if w == "contracts":
            return "V" if low[i - 1] in ("economy", "gdp") else ""  # "Peru's economy contracts 0.2 percent"
        if w == "costs":
            # "A tonne, delivered from the south, costs 1,350 yuan"
            told = previous == "," and i + 1 in self.numbers and not any(self.claimed[self.start : i])
            return "V" if told else ""
        if w in ("look", "looks"):
            return "V" if previous == "N" or after in _LOOKS else ""
        if w == "fall":
            return "V" if after == "short" and previous in ("N", "A") else ""
        if w in ("pass", "passes"):
            return "N" if low[i - 1] in _PASS else ""
        if w == "produce":
            # "sold farm produce worth 2 million yuan", and no "cows produce 30 litres"
            goods = (previous in ("A", "D", "P", "V") and low[i - 1] != "to") or low[i - 1] in _OF_LAND
            follows = (_KINDS.get(after) or _kind_of(after)) if after else "."
            return "N" if goods and i + 1 not in self.numbers and follows not in ("N", "n", "c", "D", "R") else ""
        if w == "combined":
            return "A" if low[i - 1] in ("its", "the", "their") else ""  # "their combined output"
        if w == "peaks":
            return "V" if after == "at" else ""
        if w == "though":
            return "A" if previous == "," and after == "," else ""  # "The average case, though, fetched"
        if w in ("count", "counts"):
            # "Manitoba now counts 1.2 million", and no "the counts of"
            tells = w == "counts" and previous in ("N", "T", "A", "C") and (i + 1 in self.numbers or after in HEDGE)
            return "V" if after == "on" or (tells and not low[i - 1].endswith("s")) else ""
        if w == "due":
            return "A" if after == "to" and previous in ("C", ",") else ""  # "34 km long and due to open"
        if w == "talks":
            return "V" if after == "of" and i + 2 in self.numbers else ""
        if w == "expensive":
            return "A" if low[i - 1] in ("more", "less") and i - 2 in self.numbers else ""
        if w == "home":
            return "A" if previous == "V" else ""
        if w == "close":
            return "A" if after == "to" else ""
        if w == "leading":
            return "V" if after == "to" else ""
        if w == "spending":
            # "Revenue is put at 642 billion dollars and spending at 761 billion"
            return "N" if previous in ("C", "") and after in ("at", "by", "in", "of", "on", "to") else ""
        if w == "lower":
            # "aims to lower water use by 20 percent", and no "fell to lower levels"
            return "V" if low[i - 1] == "to" and low[i - 2] not in CHANGES and self._nounish(i + 1) else ""
        if w == "late":
            if i == self.start and after in ("in", "on"):
                return "A"  # "Late in May they measured 30 centimeters"
            return "A" if low[i - 1] == "as" and after == "as" else ""
        if w == "able":
            return "A" if after == "to" and previous in ("B", "A") else ""
        if w == "told":
            return "A" if i == self.start + 1 and low[i - 1] == "all" else ""
        if w == "fixed":
            return "N" if previous == "N" and low[i + 1 : i + 2] in (["capital"], ["asset"], ["assets"]) else ""
        if w == "thanks":
            return "P" if after == "to" else ""
        if w == "shed":
            # "an ordinary shed makes"
            return "N" if after in KNOWN_VERB or after in BE else ""
        if w == "thought":
            return "V" if low[i - 1] in BE else ""
        if w == "working":
            return "V" if low[i - 1] in BE and FIXED.get(after) in ("P", "D") else ""
        if w in ("earlier", "later"):
            if i - 2 < self.start or low[i - 1] not in _SPAN_OF or self.tag[i - 2] not in ("D", "#"):
                return ""
            self.tag[i - 2] = self.tag[i - 1] = "T"  # "A day earlier the council cut"
            return "T"
        if w == "ones":
            alone = low[i - 1] in _SMALL_WORDS or i - 1 in self.numbers or i - 2 in self.numbers
            return "" if previous != "N" or alone else "N"  # "Old firms made 300 million euros, new ones 40 million"
        if w == "terms":
            # "in month-on-month terms"
            k = i - 1
            while k > self.start and i - k < 7 and (self.tag[k] in ("N", "-", "T") or low[k] in ("on", "over")):
                k -= 1
            if low[k] == "in" and k < i - 2:
                self.tag[k:i] = ["T"] * (i - k)
                return "T"
        if i - 2 >= self.start and low[i - 2] == "in":
            # "for the fifth year in a row", "in real terms"
            self.tag[i - 2] = self.tag[i - 1] = "T"
            return "T"
        return ""

    def _relative_verb(self, i: int, end: int) -> bool:
        """ "The average, which smooths out the swings", "families who tend trees": a verb that no list has."""
        low, w = self.low, self.low[i]
        after = low[i + 1] if i + 1 < end else ""
        if low[i - 1] == "who":
            return True
        return (
            low[i - 1] == "which"
            and w.endswith("s")
            and not w.endswith("ss")
            and (i - 2 < self.start or self.tag[i - 2] != "P")
            and (i + 1 in self.numbers or FIXED.get(after) in ("D", "P", "R"))
        )

    def _said_before(self, i: int) -> bool:
        """ "forecast last month that unemployment would": a verb of saying before the time."""
        return any(self.tag[k] == "V" and self.low[k] in OUTER_VERB for k in range(max(self.start, i - 5), i))

    def _sum_behind(self, i: int) -> bool:
        """ "targets growth of around 5 percent", "demands pay rises of 6 percent": whether "of" and a figure stand at
        token i or behind the noun there."""
        low = self.low
        if i < self.end and low[i] != "of" and self._nounish(i):
            i += 1
        at = i + 1 + (low[i + 1 : i + 2] != [] and low[i + 1] in HEDGE)
        return low[i : i + 1] == ["of"] and at in self.numbers

    def _verb_here(self, i: int, end: int) -> bool:
        """ "restructuring cost another 303 million", "the minister forecast last month that"."""
        low = self.low
        k = i + 1
        k += k + 1 < end and low[k] in ("in", "on") and self.claimed[k + 1]  # "forecast on Wednesday that"
        while k < end and self.claimed[k]:
            k += 1
        after = low[k] if k < end else ""
        return after == "that" or (
            k == i + 1
            and (
                FIXED.get(after) in ("D", "R")
                or after in ("more", "about", "nearly", "over", "between", "as")
                or after[:1].isdigit()
            )
        )

    def _title_case(self, start: int, end: int) -> bool:
        """Whether all words of a headline are written with a capital: its verbs look like names then."""
        longer = [t for t in self.toks[start:end] if len(t) > 3 and t.isalpha()]
        return len(longer) > 2 and sum(t[0].isupper() for t in longer) > 0.8 * len(longer)

    def _only_one(self, i: int, end: int) -> bool:
        """Whether no other word of the clause behind a number can be its verb."""
        low, k = self.low, i - 1
        while k > self.start and (self.tag[k] in ("#", "D", "A") or low[k] in ("more", "further")):
            k -= 1
        if low[k] not in (",", "and", "while", "but"):
            return False
        for j in range(i + 1, end):
            w = low[j]
            if self.claimed[j]:
                continue
            if w in ("and", "but", "while") and j + 1 in self.numbers:
                break
            if w in BE or w in HAVE or w in PAST or (_KINDS.get(w) or _kind_of(w)) in ("x", "B"):
                return False
            if w in _CLAUSE_END:
                break
        return True

    def _does_too(self, i: int) -> bool:
        """Whether a verb in the third person stands a few tokens before token i."""
        return any(self.tag[k] == "V" and self.low[k][-1] == "s" for k in range(max(self.start, i - 12), i - 1))

    def _behind_aside(self, comma: int) -> bool:
        """Whether a comma ends an aside with a participle or a relative, and a plural stands before that."""
        for k in range(comma - 1, max(self.start, comma - 15), -1):
            if self.low[k] == ",":
                told = k + 1 + (self.tag[k + 1] == "A")
                if told in self.numbers and "of" in self.low[told:comma] and self.tag[k - 1] in ("N", "A"):
                    # "Firms with 250 or more workers, 0.2 percent of the total, employ 36 percent"
                    return not any(self.tag[x] in ("V", "B", ",") for x in range(self.start, k))
                aside = self.tag[k + 1] == "W" or self.low[k + 1][-2:] == "ed" or self.low[k + 1] in PAST_PARTICIPLE
                return aside and self.tag[k - 1] == "N" and is_plural(self.low[k - 1])
        return False

    def _plural_before_time(self, i: int) -> bool:
        """Whether a time stands before token i, and before that a noun in the plural."""
        who = i - 1
        while who > self.start and self.tag[who] in ("T", "P", "D"):
            who -= 1
        return self.tag[who] == "N" and is_plural(self.low[who])

    def _verb_or_noun(self, i: int, w: str, kind: str, previous: str, end: int) -> str:
        low, toks = self.low, self.toks
        after = low[i + 1] if i + 1 < end else ""
        if w == "added" and (after == "value" or (i > self.start and low[i - 1] == "value")):
            return "N"
        if w == "installed" and "capacity" in low[i + 1 : i + 4]:
            return "N"
        if w == "cut" and previous == "N" and i - 3 > self.start and low[i - 3 : i - 1] in _OF_A:
            return "N"
        if (
            w == "adjusted"
            and i > self.start
            and low[i - 1] in _ADJUSTED_FOR
            and after not in ("", "index", "number", "figure", "rate")
            and self._nounish(i + 1)
        ):
            self.tag[i - 1] = "N"
            return "N"  # "seasonally adjusted exports", "calendar adjusted output"
        if toks[i][0].isupper() and i > self.start and not self.title_case and previous not in (":", "\u201c", '"'):
            return "N"
        if kind == "c":
            if w in ("growth", "inflation"):
                return "N"
            if (
                (previous == "N" or (low[i - 1] == ")" and self._seen(i)))
                and not (after in ("from", "to") and self._article_before(i))
                and (
                    after in ("from", "by", "to")
                    or (after in ("above", "below", "past") and i + 2 in self.numbers)  # "milk price drops below 6"
                    or (after[:1].isdigit() and low[i - 1].endswith("s"))
                    or ((after[:1].isdigit() or after in HEDGE) and self._seen(i))
                )
            ):
                return "V"
            if i > self.start and low[i - 1] in _SUBJECT_PRONOUN and previous != "T" and after != "of":
                return "V"
            return "N" if previous in ("N", "P", "#", "D", "S", "A", "", ",", "C", "T") else "V"
        if kind == "b" and previous == "A" and i - 2 >= self.start and low[i - 2] in _MODAL:
            return "V"  # "will also build wind farms"
        if i == self.start + 1 and low[self.start] in ("that", "this") and w in PAST and w not in PAST_PARTICIPLE:
            return "V"  # "That brought the total to"
        if i == self.start + 1 and low[self.start] in ("that", "this") and kind == "s" and after in ("the", "a", "an"):
            return "V"  # "That represents the third-best growth"
        if kind == "x" and i > self.start and low[i - 1] in _ADJECTIVE_TOO and i + 1 < end and self._nounish(i + 1):
            return "N"  # "average paid employment"
        if kind == "x" and w in _NOUN_TOO_PAST and low[i - 1] in _ADJECTIVE_TOO and low[i - 2] in _ARTICLES:
            return "N"  # "the average cut per head"
        if (
            w in PAST
            and w not in PAST_PARTICIPLE
            and not w.endswith("n")
            and (
                previous not in ("D", "S")
                or (previous == "S" and after in _MOVED_TO)
                or (low[i - 1] in _PRONOUN_TOO and low[i - 2] == "of")
            )
            and not (i == self.start and i + 1 < end and self._nounish(i + 1))  # "Paid employment averaged"
            and not (w == "cut" and after in _CUT)
        ):
            return "V"  # "half of that came back", but "a found object"
        if kind in ("x", "g"):
            if previous == "S" and kind == "x" and (i + 1 in self.numbers or after in _MOVED_TO):
                return "V"  # "and Norway's decreased by 2 percent", "France's edged up to 1.5%"
            if kind == "x" and low[i - 1] in ("each", "both", "all") and self.tag[i - 2] == "B":
                return "V"  # "have each ordered one more"
            if previous in ("D", "S") or (kind == "x" and low[i - 1] == "of" and low[i - 2] in ("number", "share")):
                return "N"  # "the number of unemployed"
            if kind == "g" and i == self.start and (after in PAST or after.endswith("ed") or after in BE):
                return "N"  # "Shipbuilding accounted for"
            if i + 1 < end and self._nounish(i + 1):
                if kind == "x" and previous == "," and self._behind_opening(i):
                    return "N"  # "At the end of May, certified cocoa came to"
                if previous == "#" and kind == "x" and low[self.start] in _OUT_OF and self._only_one(i, end):
                    return "V"  # "Of the 4,000 accidents, 560 involved cyclists"
                if previous in ("#", "", ";", "P", "C", ",") and not (
                    kind == "g" and previous in ("P", ",", ";", "C", "")
                ):
                    return "V" if previous in (",", "C") and (w in KNOWN_VERB or kind == "g") else "N"
                if previous == "A" and i - 2 >= self.start and self.tag[i - 2] != "B" and kind == "x":
                    return "N"
                if previous == "N" and kind == "x" and w not in OUTER_VERB and self._verb_follows(i + 1, end):
                    return "N"  # "The average nominal accrued wage of one worker was"
                if kind == "x" and low[i - 1 - (low[i - 1] == "that")] in OUTER_VERB and i - 1 > self.start:
                    return "N"  # "said that used car registrations sank"
                if previous == "A" and i - 1 == self.start and kind == "x" and low[i - 1].endswith("ly"):
                    return "N"  # "Seasonally adjusted exports rose"
                if kind == "x" and previous == "N" and low[i - 1][-2:] == "ed" and self.tag[i - 2] in ("D", "P", "#"):
                    return "N"  # "138 automated guided vehicles"
                if kind == "x" and previous == "V" and low[i - 1][-2:] == "ed":
                    return "N"  # "completed fixed asset investment of", "attracted registered capital of"
                if kind == "g" and previous in ("", ";", "C") and w not in KNOWN_VERB:
                    return "N"
                if kind == "g" and low[i - 2 : i] == ["number", "of"]:
                    return "N"  # "the number of charging points"
                if kind == "g" and previous == "N" and (self._compound(i, end) or (after in _MAKER)):
                    return "N"
            elif kind == "g" and (not after or after in _AFTER_NOUN):
                # "1,700 in lighting and 1,400 in health care", "followed by energy saving (17.2 percent)"
                return "N"
            return "V"
        if (
            kind == "s"
            and low[i - 1] == "each"
            and (i + 1 in self.numbers or FIXED.get(after) == "D" or after in HEDGE)
        ):
            return "V"  # "58,000 hives; each gives 7 kilograms"
        if previous in ("D", "S"):
            return "N"
        if kind == "s":
            if after in BE and previous in ("N", "A", ""):
                return "N"  # "Empty runs were cut by a third"
            if i > self.start and low[i - 1] in _ADJECTIVE_TOO:
                return "N"  # "The main targets for this year"
            # "the border posts rose", "sales records totaled", "fill 1,200 posts"
            told = (previous == "P" and low[i - 1] != "to") or (
                previous == "#"
                and i - 1 in self.numbers
                and (FIXED.get(after) in ("P", "C", "B") or not after or after in ".,;)")
            )
            done = after in PAST or after.endswith("ed")
            if low[i - 1] == "that" and i - 2 > self.start and self.tag[i - 2] == "V":
                return "N"  # "noting that orders booked for July came to"
            if (
                previous == "N"
                and self.tag[i - 2] == "D"
                and after in KNOWN_VERB
                and (_KINDS.get(after) or _kind_of(after)) == "b"
                and i + 2 < end
                and (i + 2 in self.numbers or FIXED.get(low[i + 2]) == "P")
                and w not in ("helps", "lets", "makes")
            ):
                return "N"  # "Its super slides stretch for"
            if not told and previous in ("N", "A") and self._counts(i):
                return "N"  # "5,700 new accounts"
            if previous == "N" and after == "," and self._spent_on(i):
                return "N"
            if done and previous == "#" and i - 1 in self.numbers and low[i - 1] not in ("%", "cent", "percent"):
                return "N"  # "1.1 billion stems shipped abroad"
            # "his sister sends dried figs"
            done = done and not (after.endswith("ed") and i + 2 < end and self._nounish(i + 2))
            return "N" if told or (previous == "N" and done) else "V"
        if kind == "b" and low[i - 1] == ")" and (i + 1 in self.numbers or after in HEDGE) and self._seen(i):
            return "V"
        if i > self.start and low[i - 1] in _SUBJECT_PRONOUN and previous != "T":
            return "V"
        if previous == "A" and low[i - 2] in ("i", "they", "we", "you"):
            return "V"  # "I also earn 500 yuan"
        if w == "forecast" and previous == "R" and low[i - 1] in ("he", "it", "she"):
            return "V"
        if w == "account" and after == "for":
            return "V"
        who = i - 1
        while who > self.start and self.tag[who] == "A":
            who -= 1  # "which together make up"
        if self.tag[who] == "W" and low[who] in ("which", "who", "whom", "that") and after and kind == "b":
            return "V"
        if (
            previous == "#"
            and (
                low[self.start] == "of"
                or (i - self.start < 9 and set(self.tag[self.start : i]) == {"#"} and FIXED.get(after) in ("P", "D"))
                or (low[self.start] == "another" and i - 1 in self.numbers)  # "Another 86,000 await transfer"
            )
            and self._purely_verb(w, kind)
        ):
            return "V"  # "Of the 240 taxis, 90 depend on gas", "Forty retire within two years"
        if previous == "#" and ((w in _LIVES and FIXED.get(after) == "P") or after in ("it", "them", "him", "us")):
            return "V"  # "its 3.4 GW make it the largest"
        if previous in ("A", "T") and i - 2 > self.start and self.tag[i - 2] == "N":
            return "V"  # "makers now contribute 46 percent"
        if (
            previous == "C"
            and kind == "b"
            and low[i - 1] == "and"
            and after in ("to", "by", "from")
            and any(self.tag[x] == "B" and low[x] in _MODAL for x in range(max(self.start, i - 20), i))
        ):
            return "V"  # "will grow 4.2% next year and ease to 3.7% in 2022"
        if (
            previous == "C"
            and kind == "b"
            and low[i - 1] == "and"
            and (i - 2 in self.numbers or self.tag[i - 2] in ("A", "T") or low[i - 2] == "abroad")
            and (self._nounish(i + 1) or FIXED.get(after) == "D")
            and any(
                low[x] == "to" and self.tag[x + 1] == "V" and low[x + 1] in KNOWN_VERB
                for x in range(max(self.start, i - 16), i - 2)
            )
        ):
            return "V"  # "aims to keep coverage above 47 percent and lift energy capacity"
        if (
            previous == ","
            and kind == "b"
            and (after in _BEHIND_VERB or i + 1 in self.numbers)
            and self._behind_aside(i - 1)
        ):
            return "V"  # "Reserves, calculated under its method, stand at 23.5 billion dollars"
        if previous == "T" and kind == "b" and after and self._plural_before_time(i):
            return "V"  # "Orders this year stand at 31"
        if (
            previous == "N"
            and after
            and toks[i].islower()
            and (i + 1 in self.numbers or is_plural(low[i - 1]))
            and self._purely_verb(w, kind)
        ):
            return "V"  # "workers at the plant earn $31", "farms sell more", "cities take part"
        if previous in ("N", "R", "C", "W") and after:
            f = FIXED.get(after, "")
            if (
                f == "D"
                # "run on 14 tracks and connect more than 20 villages"
                or (previous == "C" and after == "more" and low[i + 2 : i + 3] == ["than"])
                or (after == "that" and w in OUTER_VERB)
                or (previous == "C" and w in OUTER_VERB and low[i + 2 : i + 3] == ["to"])  # "and want tourism to earn"
                or after[0].isdigit()
                or (f == "R" and (w in OUTER_VERB or after in _OBJECT))
                or (after in HEDGE and w in OUTER_VERB and low[i - 1][-1] == "s")
                or (
                    f == "P"
                    and (previous != "C")
                    and after not in ("of", "for")
                    # "the power base in Velm": one does not "base", two do
                    and (previous != "N" or is_plural(low[i - 1]) or third_person(w) not in _NOUN_FORM)
                    # "raising its forest cover from 3 percent"
                    and not (
                        previous == "N"
                        and low[i - 2] in POSSESSIVE
                        and toks[i - 1].islower()
                        and not is_plural(low[i - 1])
                    )
                )
            ):
                return "V"
        return "N"

    def _verb_follows(self, i: int, end: int) -> bool:
        """Whether the verb of a noun phrase stands behind it with nothing between."""
        low = self.low
        for j in range(i + 1, min(end, i + 8)):
            w = low[j]
            if w in BE or (w in PAST and w not in PAST_PARTICIPLE):
                return True
            if w not in ("of", "one", "the") and not self._nounish(j):
                return False
        return False

    def _counts(self, i: int) -> bool:
        """Whether a number still wants its noun at i, which no word between the two can be."""
        low, tag = self.low, self.tag
        k = i - 1
        while k > self.start and tag[k] in ("N", "A") and i - k < 4 and not is_plural(low[k]) and low[k].isalpha():
            k -= 1
        counts = k in self.numbers and ((low[k][0].isdigit() and low[k] != "1") or low[k] in _FEW)
        return counts and low[k + 1] not in COMPARATIVE

    def _behind_opening(self, i: int) -> bool:
        """Whether a comma before i ends the time or place that a clause opens with, no verb of the same subject."""
        low, tag = self.low, self.tag
        k = i - 2
        while k > self.start and tag[k] not in ("V", "B", ";") and low[k] not in (":", ","):
            k -= 1
        begin = k + (k > self.start)
        opened = low[begin] in _SETS or low[begin : begin + 2] == ["as", "of"] or tag[begin] == "T"
        if (k == self.start or low[k] == ":") and opened:
            return True
        # "Although prices fell, registered customers came to"
        sets = k - self.start < 30 and low[self.start] in _SUBORDINATORS
        return sets and tag[k] in ("V", "B") and "," not in low[self.start : k]

    def _spent_on(self, i: int) -> bool:
        """ "Will spend 45 million yuan on chair lifts, bus stops": a noun at i is of what an amount goes to."""
        tag = self.tag
        k = i - 1
        while k > self.start and tag[k] in ("N", "D", "A"):
            k -= 1
        return tag[k] == "P" and tag[k - 1] == "#" and ("V" in tag[self.start : k] or "B" in tag[self.start : k])

    def _purely_verb(self, w: str, kind: str) -> bool:
        """Whether a word is hardly ever a noun: neither "the pay" nor "the results"."""
        return kind == "b" and w not in _NOUN_TOO and third_person(w) not in _NOUN_FORM

    def _seen(self, i: int) -> bool:
        """ "The port saw its trade volume rise 5 percent": a verb of seeing before the noun that does it."""
        tag, within = self.tag, False
        for k in range(i - 1, max(self.start, i - 12), -1):
            if self.low[k] in ("(", ")"):
                within = self.low[k] == ")"  # "saw its gross domestic product (GDP) reach"
            elif not within and tag[k] in ("V", "B", ",", ";", "W", "#"):
                return self.low[k] in _SEES and FIXED.get(self.low[k + 1]) == "D"
        return False

    def _article_before(self, i: int) -> bool:
        """ "only a small improvement to 15.1%": an article before the noun, and no plural that would be its subject."""
        low, tag = self.low, self.tag
        k = i - 1
        while k > self.start and tag[k] == "N" and i - k < 4:
            k -= 1
        return low[k] in ("a", "an")

    def _compound(self, i: int, end: int) -> bool:
        """Whether a word in -ing stands within a noun: "23 coal washing plants", "seed roasting lines"."""
        low, tag, toks = self.low, self.tag, self.toks
        if low[i - 1].endswith("s") or toks[i - 1][0].isupper() or low[i] in KNOWN_VERB:
            return False
        k = i - 1
        while k > self.start and tag[k] == "N":
            k -= 1
        m = i + 1
        while m < end and self._nounish(m):
            m += 1
        return tag[k] in ("#", "D") and low[m - 1].endswith("s")

    def _nounish(self, i: int) -> bool:
        if i >= len(self.low):
            return False
        w = self.low[i]
        return (
            w[0].isalpha()
            and not self.claimed[i]
            and i not in self.numbers
            and (_KINDS.get(w) or _kind_of(w)) in ("N", "n", "c", "s", "b", "g")
            and w not in PAST
        )

    def _after_dateline(self, first: int, number: int) -> int:
        """ "HOHHOT, July 21 (Xinhua) -- The value of": where the sentence itself begins.

        A dateline is made of names; "the output of mills - those with ten workers or more - rose" is none.
        """
        low = self.low
        until = min(first + 14, number)
        for i in range(first + 1, min(first + 3, until)):
            if low[i] == "/" and low[i + 2 : i + 3] == ["/"] and self.toks[i + 1].isupper():
                return i + 3  # "Velm /AGENCE/ The value of"
        if not any(self.doc.has(dash, first + 1, until) for dash in ("-", "\u2014", "\u2013")):
            return first
        starts, ends = self.doc.starts, self.doc.ends
        for i in range(first + 1, min(first + 14, number)):
            w = low[i]
            if self.toks[i].islower() and w.isalpha() and w not in _IN_DATELINE and low[i - 1] != "(":
                return first  # but "(dpa-AFX)"
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
