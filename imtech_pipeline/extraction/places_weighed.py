"""Which place an article is about, by what speaks for each of the places that it names.

`places_assign` proposes a place by the rules of headlines and openings. They are right for articles like those that
they were made from; of others a single misread word loses the place of every figure. So what speaks for each place is
counted over the whole text, and weighed: a conditional logit (D. McFadden, 1974, "Conditional logit analysis of
qualitative choice behavior") over the places named and those that hold them. The weights are in the catalogue
(`main_place.csv`); `python -m tests.corpus.main_place` estimates them from the annotated articles.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from math import log1p

from .. import catalogue
from .lexicon import words
from .model import Numeral
from .places_find import BODY, COMPARED, CONTAINER, DATELINE, MEDIA, PARTNER, PLACE_WORDS, PLAIN, Gazetteer, Mention
from .tokens import Doc

Place = tuple[str | None, str | None]
NOWHERE: Place = (None, None)
# A text of fewer sentences has no whole to count over.
_SENTENCES = 8
# The rules' own proposal; its weight is set and not estimated (see `tests/corpus/main_place.py`).
RULED = "ruled"
RULED_NOWHERE = "ruled nowhere"

_LEVELS = {
    "world": "world",
    "world_region": "world",
    "country": "nation",
    "nation": "nation",
    "province": "upper",
    "state": "upper",
    "autonomous_region": "upper",
    "municipality": "upper",
    "special_administrative_region": "upper",
    "region": "upper",
    "city": "middle",
    "league": "middle",
    "prefecture": "middle",
    "county": "lower",
    "county_level_city": "lower",
    "banner": "lower",
    "district": "lower",
    "zone": "zone",
}
_SMALL = "small"
_SEATS = words("capital", PLACE_WORDS) | words("seat", PLACE_WORDS)
# Words that tell how wide the scene is: "the ministry", "the governor", "the mayor"; and whether it is a firm's.
_SCENES = {scene: words("of_" + scene, PLACE_WORDS) for scene in ("nation", "province", "town")}
_FIRMS = words("of_firm", PLACE_WORDS)
_HOME_AND_ABROAD = 2
# A place that holds one with this spot has it with "<", a place that lies in one with ">".
_BY_LEVEL = ("head", "lead", "dateline", "dateline<")
_SPOTS = (
    *("head", "head_name", "head_other", "lead", "lead_name", "lead_other", "lead_within"),
    *("dateline", "caption", "path"),
)
# The names of the evidence, put together once.
_LEVEL_NAMES = (*dict.fromkeys(_LEVELS.values()), _SMALL)
_IN_PART = {spot: spot + "<" for spot in _SPOTS}
_IN_WHOLE = {spot: spot + ">" for spot in _SPOTS}
_OF_CAPITAL = {spot: "capital " + spot for spot in _SPOTS}
_AT_LEVEL = {level: {spot: f"{spot} {level}" for spot in _BY_LEVEL} for level in _LEVEL_NAMES}
_PLAIN_AT = {level: "plain " + level for level in _LEVEL_NAMES}
_SPREAD_AT = {level: "spread " + level for level in _LEVEL_NAMES}
_WIDTHS = {level: level if level in ("nation", "upper", "world") else "town" for level in _LEVEL_NAMES}
_SCENE_WORDS = {level: {scene: f"{scene} words {_WIDTHS[level]}" for scene in _SCENES} for level in _LEVEL_NAMES}


class _Told:
    """How often, and where, an article names a place."""

    __slots__ = (
        "adjective",
        "area_type",
        "capital",
        "carried",
        "compared",
        "container",
        "figured",
        "generic",
        "grouped",
        "kindred",
        "level",
        "name",
        "near",
        "opened",
        "owner",
        "paragraph",
        "paragraphs",
        "partner",
        "plain",
        "spots",
        "subject",
        "within",
    )

    def __init__(self, area_type: str, capital: bool = False) -> None:
        self.area_type = area_type
        self.capital = capital
        self.level = _LEVELS.get(area_type, _SMALL)
        self.spots: set[str] = set()
        self.paragraph = -1
        self.plain = self.name = self.container = self.partner = self.compared = 0
        self.subject = self.owner = self.grouped = self.adjective = 0
        self.carried = self.near = self.paragraphs = self.opened = self.generic = self.kindred = 0
        self.figured = False
        self.within: list[Place] = []


def heaviest(
    doc: Doc,
    mentions: Sequence[Mention],
    nums: Sequence[Numeral],
    known: Gazetteer,
    body: int,
    aside: Collection[int],
    skipped: Collection[int],
    ruled: tuple[Place, str],
) -> tuple[Place, str]:
    """The place for which most speaks, and its type.

    Parameters
    ----------
    doc, mentions, nums, known
        As in `places_assign.assign`.
    body : int
        The sentence that the text begins with.
    aside : collection of int
        First tokens of names above the text that stand in a path, a byline or a row.
    skipped : collection of int
        Sentences that are captions and other furniture.
    ruled : (Place, str)
        What the rules propose; kept for a short text, and where it is no single place that the text names.
    """
    if len(doc.sents) - body < _SENTENCES:
        return ruled
    told = count(doc, mentions, nums, known, body, aside, skipped)
    proposed = _canonical(*ruled[0], known)
    if proposed != NOWHERE and proposed not in told:
        return ruled
    weight = catalogue.weights("main_place")
    best = ruled
    most = -1e9
    for place, found in evidence(told, doc, nums, body):
        total = 0.0
        if place == proposed:
            total = weight[RULED if place != NOWHERE else RULED_NOWHERE]
        for name, value in found.items():
            total += weight.get(name, 0.0) * value
        if total > most:
            most = total
            best = (place, told[place].area_type if place in told else "")
    return ruled if best[0] == proposed else best


def count(
    doc: Doc,
    mentions: Sequence[Mention],
    nums: Sequence[Numeral],
    known: Gazetteer,
    body: int,
    aside: Collection[int],
    skipped: Collection[int],
) -> dict[Place, _Told]:
    """How often, and where, each place is named, and each that holds one of them; parameters as for `heaviest`."""
    sents = doc.sents
    areas = known.areas
    told: dict[Place, _Told] = {}
    latest: dict[str, tuple[int, Place]] = {}
    meant: list[frozenset[str]] = []
    starts: list[int] = []
    owners: list[_Told] = []
    by_sentence: dict[int, list[_Told]] = {}
    head: Place | None = None
    lead: Place | None = None
    lead_para = sents[body].para if body < len(sents) else -1
    # The first figure of the text is hardly ever an aside.
    figured = next((n.sent for n in nums if n.sent >= body), -1)
    para = -1
    for m in mentions:
        if m.role == MEDIA:
            continue
        if m.generic is not None:
            if m.sent >= body:
                meant.append(m.generic)
            if m.sent >= body and m.role == PLAIN:
                # "the county": the last one of its kind
                last: tuple[int, Place] | None = None
                for kind in m.generic:
                    named = latest.get(kind)
                    if named is not None and (last is None or named[0] > last[0]):
                        last = named
                if last is not None:
                    told[last[1]].generic += 1
            continue
        if not m.name:
            continue
        place = _canonical(m.code, m.name, known)
        x = told.get(place)
        if x is None:
            x = told[place] = _Told(m.area_type, place[0] in _SEATS)
        if m.role == DATELINE:
            x.spots.add("dateline")
            # "By Bo Ek in Velm county", and "the county" ever after
            latest.setdefault(m.area_type, (m.first, place))
            continue
        if m.role not in (COMPARED, PARTNER):
            latest[m.area_type] = (m.first, place)
        if m.sent in skipped:
            x.spots.add("caption")
            continue
        sent = sents[m.sent]
        if m.sent < body and sent.para != lead_para:
            if m.first in aside:
                x.spots.add("path")
            elif m.role != PLAIN:
                x.spots.add("head_name")
            elif head is None or head == place:
                x.spots.add("head")
                head = place
            else:
                x.spots.add("head_other")
            continue
        alone = doc.low[m.last : m.last + 1] == ["alone"]  # "In Velm alone": an example
        if not alone and (m.sent == body or (m.sent == body + 1 and sent.para == lead_para)):
            if m.role == PLAIN:
                if lead is None or lead == place:
                    x.spots.add("lead")
                    lead = place
                else:
                    x.spots.add("lead_other")
            elif m.sent == body and m.role in (BODY, CONTAINER):
                x.spots.add("lead_name" if m.role == BODY else "lead_within")
        if m.role in (PLAIN, BODY):
            if sent.para != para:
                para = sent.para
                x.opened += 1
            if x.paragraph != para:
                x.paragraph = para
                x.paragraphs += 1
        if m.role == PLAIN:
            if m.sent == figured:
                x.figured = True
            x.plain += 1
            x.owner += m.owner
            x.subject += m.first <= sent.first + 2
            x.grouped += m.group is not None
            x.adjective += m.adjective
            starts.append(m.first)
            owners.append(x)
            here = by_sentence.setdefault(m.sent, [])
            if x not in here:
                here.append(x)
        elif m.role == BODY:
            x.name += 1
        elif m.role == CONTAINER:
            x.container += 1
        elif m.role == PARTNER:
            x.partner += 1
        elif m.role == COMPARED:
            x.compared += 1
    for x in told.values():
        if x.plain or "dateline" in x.spots:
            x.kindred = sum(x.area_type in types for types in meant)
    for n in nums:
        if n.sent >= body:
            i = bisect_right(starts, n.first) - 1
            if i >= 0:
                owners[i].carried += 1
            for x in by_sentence.get(n.sent, ()):
                x.near += 1
    for place in list(told):
        code = place[0]
        up = known.parents.get(code) if code is not None and code in areas else None
        if code is not None and code in areas and areas[code][1] == "special_administrative_region":
            up = None  # Hong Kong's visitors from China do not tell of China
        while up is not None and up in areas and up != "001":
            name, area_type = areas[up]
            whole: Place = (up, name)
            if whole not in told:
                told[whole] = _Told(area_type)
            told[place].within.append(whole)
            up = known.parents.get(up)
    return told


def _canonical(code: str | None, name: str | None, known: Gazetteer) -> Place:
    return (code, known.areas[code][0]) if code in known.areas else (code, name)


def evidence(
    told: dict[Place, _Told], doc: Doc, nums: Sequence[Numeral], body: int
) -> list[tuple[Place, dict[str, float]]]:
    """What speaks for each place, and for none, as numbers by the names that the weights go by."""
    sents = doc.sents
    plain = max(1, sum(x.plain for x in told.values()))
    generic = max(1, sum(x.generic for x in told.values()))
    figures = max(1, sum(n.sent >= body for n in nums))
    paras = max(1, sents[-1].para - sents[body].para + 1) if body < len(sents) else 1
    first = sents[body].first if body < len(sents) else doc.n
    scenes = {scene: log1p(len(doc.where(told_by, first))) for scene, told_by in _SCENES.items()}
    below: dict[Place, list[_Told]] = {}
    # how often the places in each of its parts are told
    parts: dict[Place, dict[Place, int]] = {}
    for part, x in told.items():
        for whole in x.within:
            below.setdefault(whole, []).append(x)
            if x.plain:
                counted = parts.setdefault(whole, {})
                counted[part] = counted.get(part, 0) + x.plain
            part = whole
    # A firm of which nothing but its sales in several countries is told is of none of them.
    countries = sum(x.level in ("nation", "world") and x.plain + x.partner + x.compared > 0 for x in told.values())
    nowhere = {"nowhere": 1.0, "nowhere countries": log1p(countries)}
    if countries > _HOME_AND_ABROAD:
        nowhere["nowhere firm"] = log1p(len(doc.where(_FIRMS, first)))
    found: list[tuple[Place, dict[str, float]]] = [(NOWHERE, nowhere)]
    for place, x in told.items():
        level = x.level
        f: dict[str, float] = {level: 1.0}
        scene_words = _SCENE_WORDS[level]
        for scene, often in scenes.items():
            if often:
                f[scene_words[scene]] = often
        for spot in x.spots:
            f[spot] = 1.0
        inner = below.get(place)
        if inner is not None:
            for y in inner:
                for spot in y.spots:
                    f[_IN_PART[spot]] = 1.0
            f["plain<"] = sum(y.plain for y in inner) / plain
            f["carried<"] = sum(y.carried for y in inner) / figures
            f["parts"] = log1p(sum(y.plain > 0 for y in inner))
            if place in parts:
                # told of one of its parts alone, or of many
                f["spread"] = f[_SPREAD_AT[level]] = 1.0 - max(parts[place].values()) / sum(parts[place].values())
        for whole in x.within:
            for spot in told[whole].spots:
                f[_IN_WHOLE[spot]] = 1.0
        if x.capital:
            # who sits there speaks of all that is governed from it: "Gaborone Economic Research Institute"
            f["capital"] = 1.0
            f["capital log plain"] = log1p(x.plain)
            for spot in x.spots:
                f[_OF_CAPITAL[spot]] = 1.0
        for spot, at_level in _AT_LEVEL[level].items():
            if spot in f:
                f[at_level] = 1.0
        if x.plain:
            f["grouped"] = x.grouped / x.plain
            f["adjective"] = x.adjective / x.plain
            f[_PLAIN_AT[level]] = 1.0
            f["log plain"] = log1p(x.plain)
            f["log subject"] = log1p(x.subject)
            f["log owner"] = log1p(x.owner)
            f["plain"] = x.plain / plain
            f["carried"] = x.carried / figures
            f["near"] = x.near / figures
        if x.name:
            f["log name"] = log1p(x.name)
        if x.container:
            f["log container"] = log1p(x.container)
        if x.partner:
            f["log partner"] = log1p(x.partner)
        if x.compared:
            f["log compared"] = log1p(x.compared)
        if x.paragraphs:
            f["paragraphs"] = x.paragraphs / paras
            f["opened"] = x.opened / paras
        if x.generic:
            f["generic"] = x.generic / generic
            f["log generic"] = log1p(x.generic)
        if x.kindred:
            f["log kindred"] = log1p(x.kindred)
        if x.figured:
            f["figured"] = 1.0
        if place[0] is None:
            f["unlisted"] = 1.0
        found.append((place, f))
    return found
