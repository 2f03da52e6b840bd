"""What the words of a phrase say by themselves, wherever it stands: a place, an agent, a thing, nothing.

Functions on the text of subjects, and the classes of words that more than one stage of them asks for.
"""

from __future__ import annotations

from functools import lru_cache

from .. import catalogue
from .lexicon import word_classes, words
from .model import Numeral
from .places_find import plain_letters


def third_person(base: str) -> str:
    """ "touches" of "touch", "carries" of "carry"."""
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeou" else base + "s"


BE = words("be")
HAVE = words("have")
ADVERB = words("adverb")
CHANGE_NOUN = words("change_noun") | frozenset(("rate", "pace", "change", "variation"))
VERB_NOUN = word_classes()["verb_noun"]
MEANINGFUL = words("meaningful_participle")
GENERIC = words("generic_noun")
COMPARATIVE = words("comparative_up") | words("comparative_down")
AGENT_WORDS = words("agent_noun")
MONEY_VERB = words("transfer_verb")
OBJECT_VERB = words("object_verb")
_OWN_MEASURE = words("own_measure")
HEDGE = words("hedge_between")
HEDGED = HEDGE | COMPARATIVE
KNOWN_VERB = (
    words("verb")
    | frozenset(("plans", "targets", "needs", "helps", "top", "use", "uses"))
    | words("up")
    | words("down")
    | frozenset(w for w in VERB_NOUN if w.endswith("ed"))
    | {form for base in words("present_verb") for form in (base, third_person(base))}
)
BASES = words("present_verb") | {w for w in words("verb") if third_person(w) in words("verb")} | {"lie", "use"}
PAST = words("irregular_past")
WHO = frozenset(("which", "who", "that"))
QUOTES = frozenset('"\u201c\u201d')
PRONOUN_HEAD = frozenset("it they them this these that those which there he she one ones what here who".split())
FROM_VERB = frozenset("come comes came go goes went belong belongs belonged fell".split())
HANDLES = frozenset("handled handles handle processed moved carried transported shipped".split())
_CAPITAL = frozenset(
    ("capital", "provincial capital", "regional capital", "national capital", "state capital", "capital city")
)
POSSESSIVE = frozenset(("its", "their", "his", "her"))
CHANGES = words("up") | words("down")
MOVES_TO = frozenset("at to from by up down".split())
REACH = 70  # how far a phrase is looked for on either side of a number, in tokens: longer clauses are lists or noise
RATIO_OF = {word.replace("_", " "): part.replace("_", " ") for word, part in word_classes()["ratio_of"].items()}
ALIKE = {
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
LENGTH = frozenset(("km", "m", "mi"))
AREA_UNITS = frozenset(("km2", "m2", "ha", "mu", "acre", "sqm"))
# "The toy sector saw a 12 percent increase in production": that of what is told of no firm and no country.
BRANCHES = frozenset(("branch", "branches", "enterprises", "industries", "industry", "sector", "sectors"))
MEASURE_GENERIC = frozenset("value output revenue sales volume cost share worth capacity".split())
_BARE = words("bare_adjective")
STANDS_ALONE = frozenset("revenue output sales capacity volume".split())
UNTOLD = words("passing_adjective")
CHANGE_ADJECTIVE = words("change_adjective")
_EXTREME = words("superlative") | frozenset("steepest sharpest smallest slowest strongest weakest".split())
IS = frozenset("is are was were be been stood stands".split())
PIECES = words("piece_noun")
RATE_NAME = words("rate_name")
PRICED = frozenset(
    "price prices cost costs wage wages fee fees subsidy subsidies rate tariff tariffs levy tax contract pay earnings"
    " toll rent rents duty margin income spending payment payments premium bonus aid futures".split()
)
PAST_PARTICIPLE = words("irregular_participle")
PARTICIPLE = frozenset("taken given drawn spent grown shown seen caught paid written known".split())
_NO_PARTICIPLE = frozenset(("need", "feed", "breed", "speed", "seed", "exceed", "succeed", "proceed"))
_PARTICIPLE_OF = word_classes()["participle_of"]
_DOUBLING = frozenset(("control", "cancel", "enrol", "kidnap"))


def _doubled(base: str) -> str:
    """The last letter of a verb, where its forms double it: "p" of "ship" and "scrap"."""
    short = len(base) < 6 and base[-1] in "bdgmnpt" and base[-2] in "aeiou" and not set(base[:-2]) & set("aeiou")
    return base[-1] if short or base.endswith("mit") or base in _DOUBLING else ""


def _regular_forms() -> dict[str, str]:
    """The participle of each form of the verbs of the catalogue that have a regular one."""
    forms: dict[str, str] = {}
    for base in sorted(words("participle_base")):
        if base[-1] == "y" and base[-2] not in "aeou":
            done = base[:-1] + "ied"
        else:
            done = base + _doubled(base) + ("d" if base[-1] == "e" else "ed")
        forms[base] = forms[third_person(base)] = done
    return forms


_REGULAR = _regular_forms()
_DONE_REGULAR = frozenset(_REGULAR.values())
REPORTED = words("reported")
STATIVE = (
    words("up")
    | words("down")
    | frozenset(
        "boasted reached numbered totaled totalled exceeded surpassed topped included wanted recorded reported expected"
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
    " between ",
    " against ",
    " by ",
    " that ",
    " who ",
    " per ",
    " along ",
)
OUTER_VERB = words("outer_verb")
VESSEL = words("vessel_noun")
_SAYER = words("sayer_noun")
_FORECASTER = frozenset("economists economist analysts analyst forecasters traders experts policymakers".split())
DIVISION = words("division")
LEVEL_ADJECTIVE = frozenset("national regional provincial municipal state key major local".split())
_PLURAL = frozenset("people women men children police cattle aircraft sheep staff personnel poultry livestock".split())
_PERIODIC = frozenset("daily weekly monthly quarterly yearly annual annualized annualised rate pace".split())
_MOVES = CHANGE_NOUN - {"rate", "pace", "growth", "inflation", "loss", "losses", "cut", "cuts"}
_IN_CAPITALS = words("measure_in_capitals")
_TRADE = words("trade_noun")
_MASS_NOUN = words("mass_noun")
MASS = frozenset(("t", "kg", "kt", "Mt", "bbl/d", "kg/mu", "kg/ha", "t/ha"))
AGENT = words("agent_noun") | frozenset(
    "area it they he she we i you autonomous-region enterprises' they there".split()
) | {
    "autonomous region", "provincial government", "local government", "whole region", "the region", "local authorities",
}  # fmt: skip


# What parts a thing from the whole of it: "domestic trips" and "German exports" are not all that are told of later.
_SIDE = frozenset("domestic overseas inbound outbound urban rural".split())
_OF_COUNTRY = ("an", "ese", "ish")


class _Shape:
    """A subject taken apart once: what leads it, its phrase, its head noun, and the thing after "of"."""

    __slots__ = ("bare", "head", "kept", "lead", "openings", "phrase", "thing", "thing_head")

    def __init__(self, subject: str) -> None:
        lead, phrase = ("value of ", subject[9:]) if subject.startswith("value of ") else ("", subject)
        core = before_preposition(phrase).split()
        while len(core) > 1 and core[-1].lower() in MEANINGFUL:
            core.pop()
        self.lead, self.phrase = lead, phrase
        self.bare = " " not in phrase
        self.head = core[-1].lower() if core else ""
        lowered = phrase.lower()
        self.openings = (lowered + " on ", lowered + " against ")
        self.thing = self.thing_head = ""
        self.kept = False
        if core and core[0] not in ("share", "gap", "lead") and not self.bare:
            self.kept = (
                (len(core) > 1 or " against " in phrase or " on " in phrase)
                and self.head not in GENERIC
                and core[0].lower() not in UNTOLD
                and core[0].lower() not in ("per", "average")
                and core[0].lower() not in _SIDE
                and not (core[0][0].isupper() and (names_place(core[0]) or core[0].endswith(_OF_COUNTRY)))
                and core[-2:-1] != ["and"]  # "exports" are not "imports and exports"
            )
            if " of " in phrase:
                self.thing = phrase.split(" of ", 1)[1].split(" per ", 1)[0]
                named = before_preposition(self.thing).split()
                if (
                    len(named) > 1
                    and named[-2] != "and"
                    and named[-1].lower() not in GENERIC
                    and named[0].lower() not in UNTOLD
                ):
                    self.thing_head = named[-1].lower()


@lru_cache(maxsize=4096)
def shape_of(subject: str) -> _Shape:
    """Take a subject apart."""
    return _Shape(subject)


@lru_cache(maxsize=4096)
def is_agent(subject: str) -> bool:
    """Whether a phrase names who or where and not what: a place, an office, an organisation."""
    lowered = subject.lower()
    head = before_preposition(lowered).rsplit(" ", 1)[-1] if " " in lowered else lowered
    if (
        " of " not in lowered
        and subject[lowered.rfind(" ") + 1 :][:1].isupper()
        and before_preposition(lowered) == lowered
        and any(w in AGENT_WORDS or w in _TRADE for w in lowered.split()[:-1])
        and head not in _IN_CAPITALS  # "group EBIT"
    ):
        return True  # "carmaker BMW", "Finance Minister Vitor Gaspar": an office or a trade and its name
    return (
        lowered in AGENT
        or (head in AGENT_WORDS and (head != "capital" or lowered in _CAPITAL))
        or lowered.endswith(("five-year plan", "work report"))
        or names_place(subject)
        or (" " in subject and " of " not in subject and _ends_in_place(subject))
        or lowered.split(" ", 1)[0] in ("it", "they", "he", "she", "we", "i", "you")
    )


@lru_cache(maxsize=4096)
def says_nothing(subject: str) -> bool:
    """Whether all words of a phrase need the thing spoken of to mean something."""
    parts = subject.lower().split()
    if len(parts) == 2 and all(p in MEASURE_GENERIC for p in parts):
        return False  # "output value"
    if len(parts) == 1 and (parts[0] in _BARE or parts[0].endswith(("ful", "ous", "less"))):
        return True
    return (
        all(p in GENERIC for p in parts)
        or (
            parts[-1] in GENERIC | {"rate", "rates"}
            and all(p in GENERIC or p in UNTOLD for p in parts[:-1])
            and len(parts) > 1
        )
        or (
            len(parts) == 2
            and parts[0] in LEVEL_ADJECTIVE
            and parts[1] in ("level", "average", "rate", "figure", "mean")
        )
    )


# Names of places that have no capital, as the catalogue writes them ("euro zone").
_WRITTEN_SMALL = tuple(
    n.name for n in catalogue.load().area_names if n.name[0].islower() and n.name[:4] != "the " and n.ref_area != "001"
)


@lru_cache(maxsize=4096)
def names_place(subject: str) -> bool:
    """Whether a phrase is nothing but names of places ("Baoji and Xianyang")."""
    if not subject[:1].isupper() and not subject.startswith(_WRITTEN_SMALL):
        return False
    return all(
        catalogue.area_by_name(part.strip()) is not None
        or (not part.isascii() and catalogue.area_by_name(plain_letters(part.strip())) is not None)  # "Vi\u1ec7t Nam"
        for part in subject.replace(" and ", ",").split(",")
        if part.strip()
    )


@lru_cache(maxsize=2048)
def good_of(subject: str, weighed: bool) -> str:
    """The good that a mass is of: "grain" of "grain", "grain output" and "output of grain"."""
    parts = [w for w in subject.split() if w.lower() not in UNTOLD and w.lower() not in GENERIC - _MASS_NOUN]
    whole, _, part = subject.partition(" of ")
    if part and whole.lower().rsplit(" ", 1)[-1] in _MASS_NOUN and (not parts or parts[0].lower() in _MASS_NOUN):
        if part[0].isupper():
            return ""  # "output of Kansanshi": whose it is
        parts = part.split()
    named: list[str] = []
    for word in parts:
        if word.lower() in _MASS_NOUN or word in ("of", "in", "from", "to", "for", "by", "per"):
            break
        named.append(word)
    if named and (named[-1].lower() in KNOWN_VERB):
        named.pop()
    good = " ".join(named)
    if not weighed and _MASS_NOUN.isdisjoint(subject.lower().split()):
        return ""
    return good if 0 < len(named) < 3 and not any(w[0].isupper() for w in named[1:]) and not is_agent(good) else ""


def is_mass_noun(subject: str) -> bool:
    """Whether a phrase only says what is weighed ("output", "annual production") and not of which good."""
    parts = subject.lower().split()
    return parts[-1] in _MASS_NOUN and all(p in GENERIC or p in UNTOLD or p in _MASS_NOUN for p in parts)


@lru_cache(maxsize=2048)
def only_changes(subject: str) -> bool:
    """Whether a phrase tells that something changed and not what: "the gain", "a steep fall", "drop of that month"."""
    parts = before_preposition(subject.lower()).split()
    return (
        bool(parts)
        and parts[-1] in _MOVES
        and all(
            p in GENERIC or p in UNTOLD or p in CHANGE_ADJECTIVE or p in _PERIODIC or p in _EXTREME for p in parts[:-1]
        )
    )


def names_economy(subject: str) -> bool:
    """Whether a phrase is the whole economy or its product."""
    return subject.lower().endswith(("economy", "domestic product", "gdp"))


def before_participle(phrase: str) -> str:
    """ "vehicles" of "vehicles sold"."""
    head, _, last = phrase.rpartition(" ")
    done = head and (last.lower() in KNOWN_VERB or last in _DONE_REGULAR) and not last.endswith("s")
    return head if done and not head.endswith((" for", " from", " in", " of", " to")) else phrase  # "women of study"


def is_plural(phrase: str) -> bool:
    """Whether the head noun of a phrase is told of many."""
    named, _, done = before_preposition(phrase).rpartition(" ")
    if not (named.endswith("s") and done.endswith("ed")):  # "bridges inspected"
        named = before_participle(before_preposition(phrase))
    head = named.rsplit(" ", 1)[-1].lower()
    return (head.endswith("s") and not head.endswith(("ss", "us", "is"))) or head in _PLURAL


def is_forecaster(subject: str | None) -> bool:
    """ "Three economists": who says a figure."""
    return bool(subject) and any(w in _FORECASTER for w in str(subject).lower().split()[:2])


def _ends_in_place(subject: str) -> bool:
    """ "Neighbouring Angola", "oil-rich Norway"."""
    words_of = subject.split()
    return len(words_of) == 2 and words_of[-1][0].isupper() and names_place(words_of[-1])


@lru_cache(maxsize=1024)
def participle_of(verb: str) -> str:
    """The participle of a regular verb: "employed" of "employs"; nothing where the verb is not known."""
    if verb in _PARTICIPLE_OF:
        return _PARTICIPLE_OF[verb]
    if verb in _NO_PARTICIPLE:
        return "needed" if verb == "need" else ""
    if verb.endswith("ed") or verb in PAST_PARTICIPLE or verb in PARTICIPLE:
        return verb
    stem = verb.removesuffix("s")
    known = next((done for done in (stem + "ed", stem + "d", stem.removesuffix("e") + "ed") if done in KNOWN_VERB), "")
    return known or _REGULAR.get(verb, "")


@lru_cache(maxsize=1024)
def gerund_of(verb: str) -> str:
    """ "working" of "work" and "works", "using" of "uses"; nothing where the verb is none of the present."""
    base = verb
    if verb not in BASES:
        base = next((b for b in (verb[:-1], verb[:-2], verb[:-3] + "y") if b in BASES), "") if verb[-1] == "s" else ""
    if not base or verb in PAST:
        return ""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return base[:-1] + "ing"
    return base + _doubled(base) + "ing"


@lru_cache(maxsize=4096)
def before_preposition(phrase: str) -> str:
    """The head part of a phrase: "loans" of "loans against patents"."""
    for joint in _JOINTS:
        if joint in phrase:
            phrase = phrase.split(joint, 1)[0]
    return phrase


def overlaps(a: str, b: str) -> bool:
    """Whether one phrase is told within the other."""
    x, y = a.lower(), b.lower()
    return x in y


@lru_cache(maxsize=4096)
def is_proper_name(subject: str) -> bool:
    """Several capitalised words and no acronym among them: an organisation or a zone."""
    parts = subject.split()
    return len(parts) > 1 and all(
        p[0].isupper() and not p.isupper() for p in parts if p not in ("of", "and", "the", "for")
    )


def dimension_of(n: Numeral) -> str:
    """What a number is comparable with: money, counts, shares, changes, or a physical unit."""
    unit = n.unit or "1"
    if (n.kind == "change" and unit in ("percent", "permille")) or n.kind == "multiple":
        return "change"
    if n.kind == "share" or unit in ("percent", "percentage_point", "permille"):
        return "percent"
    if unit.startswith("1/"):
        return "1"
    if unit == "1" and n.kind == "level" and n.value is not None and n.value % 1:
        return "index"  # "0.78": a rate or a reading, of nothing that is counted
    if "/" in unit and unit[:3].isupper() and unit[3:4] == "/":
        return f"price {unit}"
    return "money" if len(unit) == 3 and unit.isupper() and unit != "TEU" else unit


def has_own_name(subject: str) -> bool:
    """Whether a share has a name of its own: "R&D intensity", "debt ratio", "unemployment rate"."""
    return any(w in _OWN_MEASURE for w in subject.lower().split())


@lru_cache(maxsize=4096)
def in_vessel(text: str) -> str | None:
    """What a "forecast", "target", "peak" ... is one of; "" where that is not told, None for other phrases.

    "Forecasts for Japanese growth", "sluggish growth forecasts", "a reading".
    """
    head, joint, rest = text, "", ""
    for at in (" for ", " of ", " on ", " in "):
        if at in text:
            head, joint, rest = text.partition(at)
            rest = rest.removeprefix("the ").removeprefix("a ").lstrip("0123456789 ")
            break
    named = head.split()
    if not named or (
        named[-1].lower() not in VESSEL
        and not (
            named[-1].lower() == "figure"
            and all(w.lower() in LEVEL_ADJECTIVE | _PERIODIC or w.lower() == "own" for w in named[:-1])
        )
    ):
        return None
    made_by = joint == " of " and rest[:1].isupper() and len(named) > 1  # "production forecast of AMIA"
    if rest and not made_by:
        return rest if joint != " in " and not is_agent(rest) else ""
    while (
        named
        and named[-1].lower() not in CHANGE_NOUN
        and (
            named[-1].lower() in VESSEL
            or named[-1].lower() == "figure"
            or named[-1].lower() in GENERIC
            or named[-1].lower() in _SAYER
        )
    ):
        named.pop()
    while named and (
        (named[0].lower() in GENERIC and named[0].lower() not in CHANGE_NOUN)
        or named[0].lower() in UNTOLD
        or named[0].lower() in LEVEL_ADJECTIVE | _PERIODIC
        or named[0].lower() in _SAYER
    ):
        named.pop(0)
    told = " ".join(named) if named and not all(w[0].isupper() for w in named) else ""
    return "" if all(w in _BARE for w in told.lower().split()) else told
