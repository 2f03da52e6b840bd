"""Finding names of places in a text, and reading what each one does in its sentence.

Here belong names of the catalogue, zones and districts told by their form, nouns that stand for a place ("the region"),
and whether a name is the place of something, what it is compared with, where goods go or who publishes. Which figure
has which place is read in `places_assign`; names are in `catalogue/area_names.csv`, words in
`catalogue/place_words.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from unicodedata import combining, normalize

from .. import catalogue
from .lexicon import BEGINS_TEXT, unit_forms, word_classes, words
from .model import Numeral
from .numerals_units import prefix_unit
from .tokens import Doc, Sentence, in_small

PLACE_WORDS = "place_words.txt"

# What a name does in its sentence.
PLAIN = 0  # it may be the place of figures: subject, owner, "in ..."
COMPARED = 1  # figures are held against it: "than the national average"; figures told inside the comparison are its own
PARTNER = 2  # where from, where to, with whom
CONTAINER = 3  # says where another place lies: "Baotou in Inner Mongolia"
BODY = 4  # part of the name of an office or company; a weak sign of what the article is about
MEDIA = 5  # part of the name of a paper, agency or route: no place of anything
DATELINE = 6

COMPASS = words("compass", PLACE_WORDS)
_POINTS = words("point", PLACE_WORDS)
_LANDS = words("land", PLACE_WORDS)
_MIDDLE = frozenset(("center", "central", "centre", "mid"))
LOCATIVE = words("locative", PLACE_WORDS)
_BODIES = words("body", PLACE_WORDS)
_MEDIA = words("media", PLACE_WORDS)
_ONE_OF_ITS = frozenset("biggest first largest longest newest oldest only tallest".split())
_EPITHETS = words("epithet", PLACE_WORDS) | {"-"}
_CALLED_AFTER = words("called_after", PLACE_WORDS)
_INDEXES = words("index", PLACE_WORDS)
_SLUGS = words("slug", PLACE_WORDS)
_PEOPLE = words("people", PLACE_WORDS)
_OFFICES = words("office", PLACE_WORDS)
_SEATED = words("seated", PLACE_WORDS)
_SAY = words("telling", PLACE_WORDS)
_SPEAKING = words("speaking", PLACE_WORDS)
_DECLARING = words("declaring", PLACE_WORDS)
_MEETING = words("meeting", PLACE_WORDS)
_WHEN_SAID = words("when_said", PLACE_WORDS)
_ANNOUNCING = words("announcing", PLACE_WORDS)
_WERE = frozenset(("be", "been", "is", "was", "were"))
_EVENTS = words("event", PLACE_WORDS)
_COMPARE = words("comparing", PLACE_WORDS)
_FROM_TO = words("from_to", PLACE_WORDS)
_INFLOWS = words("inflow", PLACE_WORDS)
_FLOWED = words("flowing", PLACE_WORDS)
_EVENT_VERBS = words("event_verb", PLACE_WORDS)
_OPENS = frozenset(("began", "begins", "ended", "ends", "opened", "opens"))
_OUTFLOWS = frozenset(("exports", "shipments"))
_EXPORTS_OF = (["exports", "of"], ["imports", "of"], ["shipments", "of"])
_COMING = frozenset(("came", "comes", "returned", "returns"))
_ARRIVING = frozenset(("came", "come", "flocked", "travelled", "traveled", "went"))
_INWARD = frozenset(("to", "into"))
_OUTDOING = words("outdoing", PLACE_WORDS)
_PARTNERS = words("partner", PLACE_WORDS)
_ARRIVALS = frozenset("arrivals guests holidaymakers tourists travelers travellers visitors".split())
_ANOTHER_TOO = frozenset((",", "and", "while", "whereas", "with"))
_WENT = frozenset("also declined down dropped fell gained grew increased jumped rose up was were".split())
_BUYERS = _PARTNERS - {"source", "sources", "market"} | {"importer", "importers", "customers"}
_ARE = frozenset("are were include includes included including".split())
_BUYING = words("buying", PLACE_WORDS)
_GIVING = words("giving", PLACE_WORDS)
_SHIPMENTS = words("shipment", PLACE_WORDS)
_RATE_MOVES = words("rate_move", PLACE_WORDS)
_DISEASES = words("disease", PLACE_WORDS)
_CURRENCY = words("currency", PLACE_WORDS)
_DEPARTING = words("departing", PLACE_WORDS)
_VISITORS = words("visitor", PLACE_WORDS)
_CUSTOMERS = words("customer", PLACE_WORDS)
_UNIONS = words("union", PLACE_WORDS)
_WITH = (["("], ["with"])
_MEMBER_NOUNS = words("member", PLACE_WORDS)
_NO_CAPITAL = frozenset(
    ("account", "accounts", "area", "base", "expenditure", "goods", "market", "markets", "of", "region", "stock")
)
_BEFORE_MEMBERS = frozenset(("the", "member", "other", "all", "those"))
_BEFORE_PERSON = frozenset(
    "ambassador chairman commissioner dr elect gen governor maj mayor minister mr mrs ms president professor secretary"
    " senator spokesman spokeswoman".split()
)
_FORMER = frozenset(("ex", "former", "onetime"))
_COUNTED = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "other"))
_PAIR_NOUNS = tuple([w] for w in sorted(words("pair", PLACE_WORDS)))
_CARGO = frozenset(("cargo", "freight", "goods", "traffic"))
_LENT = frozenset(("credit", "grant", "grants", "loan", "loans", "money"))
_PART_OF_TIME = frozenset(("half", "quarter", "quarters", "decade", "days", "weeks", "months", "years"))
_BOUND = frozenset(("was", "were", "worth", "bound", "destined", "meant", "intended"))
_BEFORE_CITY = frozenset(("autonomous", "border", "capital", "port"))
_RECEIVING = frozenset(("received", "receives"))
_NEXT = (["next"], ["second"], ["third"])
_AVERAGE = words("average", PLACE_WORDS)
_MONTHS = words("months", PLACE_WORDS)
_TOLD_TO = tuple([w, "the"] for w in ("told", "to", "on", "with", "informed"))
_IS_A = ([",", "a"], [",", "an"])
_SEAS = frozenset(("Sea", "Seas", "Strait", "Straits", "Gulf", "Ocean"))
_ONE_OF_THEM = frozenset(("a", "an", "another", "some"))
_SOME_COUNTRY = frozenset(("country", "nation", "state"))
_GENERIC_ADJECTIVE = word_classes(PLACE_WORDS)["adjective"]
_TYPE_WORDS = word_classes(PLACE_WORDS)["type"] | word_classes(PLACE_WORDS)["site_type"]
_ZONE_WORDS = words("zone", PLACE_WORDS)
_ZONE_CORE = words("zone_core", PLACE_WORDS)
_SUFFIXES = words("suffix", PLACE_WORDS)
_NOT_NAMES = words("before_no_name", PLACE_WORDS)
_PAIRS = words("pair", PLACE_WORDS)
_BY_NOUNS = words("by_noun", PLACE_WORDS)
_NAMED_AFTER = words("named_after", PLACE_WORDS)
_NATIONWIDE = words("nationwide", PLACE_WORDS)
_AREAWIDE = word_classes(PLACE_WORDS)["areawide"]
_WORLDWIDE = words("worldwide", PLACE_WORDS)
_CURRENCIES = frozenset(unit_forms()[0])
_SCALES = frozenset(("m", "mn", "bn", "million", "billion", "thousand", "trillion", "crore", "lakh", "'"))
_UNMARKED = words("unmarked", PLACE_WORDS)
_NOT_PLACES = words("no_place", PLACE_WORDS) | _MONTHS | _NOT_NAMES
_SENTENCE_STARTS = words("sentence_start", PLACE_WORDS)
# The last word of a name that others have too: capitalised, or behind "in" it makes a place.
_SITE_TYPES = word_classes(PLACE_WORDS)["site_type"]
_SMALL_SITE_TYPES = frozenset(("department", "division", "block", "ward"))
_LANDFORMS = words("landform", PLACE_WORDS)
_AROUND = frozenset(("around", "at", "in", "near"))
_BEFORE_ADJECTIVE = frozenset(("a", "an", "its", "of", "other", "rural", "that", "the", "those", "urban"))
_AT = frozenset(("across", "at", "from", "in", "of", "on", "throughout"))
# "Velm National Park", "the Velm Nature Reserve"
_PROTECTED = words("protected", PLACE_WORDS)
_PROTECTED_TYPES = frozenset(("park", "reserve", "sanctuary"))
# Written small within a name: "Salinas de Velm".
_PARTICLES = words("particle", PLACE_WORDS)
# What is held in companies, and what else is told of "in" that is no place.
_HELD_IN = words("held_in", PLACE_WORDS)
_IN_NO_PLACE = words("in_no_place", PLACE_WORDS)
_NO_CITY = words("no_city", PLACE_WORDS) | _SENTENCE_STARTS
_FIRST = words("foremost", PLACE_WORDS)
_NOT_SUPERLATIVE = words("not_superlative", PLACE_WORDS)
_AMBIGUOUS = word_classes(PLACE_WORDS)["capital_or_state"]
_LEAVING = frozenset(
    "bound delivered exported leave leaves left licensed licensing line pipeline sell sells sent shipped sold "
    "transferred went".split()
)
_REPORTERS = frozenset(("correspondent", "correspondents", "reporter", "reporters"))
_OUR_OWN = _REPORTERS | {"a", "foreign", "our", "own", "special", "staff"}
_PRONE_TO_REGION = words("no_region", PLACE_WORDS) | COMPASS
_SIDED = frozenset(("areas", "region", "regions"))
_LEADING = words("leading", PLACE_WORDS)
_SIDES = words("side", PLACE_WORDS)
# Where something lies, and no place that offices count for.
_LANDSCAPES = ("Desert", "Sandy Land", "Mountain", "Mountains")
_BEFORE_LANDSCAPE = frozenset(("Lake", "River", "Mount"))
_RIVER = (["river"], ["rivers"])
# "Gaza province" is in Mozambique, "Luxembourg province" in Belgium.
_NATIONS_NAMESAKES = frozenset(("county", "district", "province"))
_GUESTS = words("guest", PLACE_WORDS)
# What a country has as a whole: "National trade totaled 33 trillion yuan".
_NATIONAL = frozenset("consumption exports gdp imports inflation output production retail sales trade".split())
_SUPPLIES = frozenset(("contributed", "provided", "sent", "supplied", "supplies"))
_TURNED_OVER = _SHIPMENTS | {"turnover", "trade"}
_TAKING = _BUYING | {"accounted", "accounting", "made", "up"}
_INVESTED = frozenset(("fdi", "investment", "investments", "investors"))
_OF_THEM = (["of", "it"], ["of", "them"], ["of", "these"])
_DOING = frozenset(
    ("(", ",", "and", "are", "came", "for", "led", "made", "remain", "remained", "spent", "were", "with")
)
# What a sentence is about may be told in the one before it, so many tokens back.
_LOOK_BACK = 50
_CITIZENS = words("citizen", PLACE_WORDS)
_ANOTHER = frozenset((",", ";", "and", "but", "whereas", "while"))
_ENDS = frozenset((".", "!", "?", "\u201d", '"', ")", ":"))
_FIRMS = words("firm", PLACE_WORDS)
_SITES = words("site", PLACE_WORDS)
_PART_OF = words("part_of", PLACE_WORDS)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
_CITY = frozenset(("city", "county_level_city", "municipality", "prefecture", "place", "special_administrative_region"))
_REGION = frozenset(("autonomous_region", "province", "municipality", "region", "world_region", "state")) | {
    "special_administrative_region"
}
_SMALL = frozenset(("banner", "county", "county_level_city", "district", "league", "prefecture"))
_LESSER = (["town"], ["township"], ["village"], ["sumu"])
_OUTSKIRTS = _SMALL | _CITY | {"town", "village"}
_VAST = frozenset(("region", "world", "world_region"))
_REGIONS = frozenset(("region", "world_region"))
_WHOLES = frozenset(("country", "region", "world", "world_region"))
_WIDER = frozenset(("autonomous_region", "country", "province", "state"))
_TRADED = frozenset("trade commerce volume exports imports turnover".split())
NATIONS = frozenset(("country", "special_administrative_region"))
CAPITAL = frozenset(("capital",))
SEAT = frozenset(("seat",))
# "The region", "this city's": the noun, and the types of area that it may stand for.
GENERIC: dict[str, frozenset[str]] = {
    "region": _REGION,
    "subregion": frozenset(("region", "world_region")),
    "province": frozenset(("province", "autonomous_region", "municipality")),
    "country": frozenset(("country",)),
    "nation": frozenset(("country",)),
    "city": _CITY,
    "municipality": _CITY,
    "prefecture": frozenset(("prefecture",)),
    "league": frozenset(("league",)),
    "county": frozenset(("county", "county_level_city")),
    "banner": frozenset(("banner",)),
    "district": frozenset(("district",)),
    "zone": frozenset(("zone",)),
    "park": frozenset(("site", "zone")),
    "reserve": frozenset(("site",)),
    "island": frozenset(("island",)),
    "valley": frozenset(("valley",)),
    "township": frozenset(("town",)),
    "bloc": frozenset(("world_region",)),
    "port": frozenset(("city", "county", "county_level_city", "place")),
    "village": frozenset(("village",)),
    "town": frozenset(("town",)),
    "state": frozenset(("state",)),
    "capital": CAPITAL,
}
# ... and what such places are called elsewhere: "the voivodship", "the borough"; "the area" and "the sum" are others.
for _word, _kind in word_classes(PLACE_WORDS)["type"].items():
    if _word not in ("area", "sum"):
        GENERIC.setdefault(_word, frozenset((_kind,)))
# "The number of trains there": the place told last.
THERE = frozenset(("there",))
HERE = frozenset(("here",))
_EXISTING = words("existing", PLACE_WORDS)
# Types whose places go by the catalogue's name; those below go by the article's.
_MEMBERS = frozenset(("countries", "members", "states"))
_CANONICAL = (_REGION - {"world_region"}) | {"world", "country", "nation", "zone"}
# Type words that plain English leaves out.
_PLAIN_SUFFIXES = frozenset(("city", "province", "municipality"))
_TYPE_OF = tuple([w, "of"] for w in ("city", "county", "district", "league", "port", "province", "state", "town"))
_COUNTIES = frozenset(("banner", "county", "county_level_city"))
_ABOVE_COUNTIES = frozenset(("city", "league", "prefecture"))
# What a place of a type lies in.
_BELOW = dict.fromkeys(_COUNTIES, _ABOVE_COUNTIES) | {
    kind: _COUNTIES | _ABOVE_COUNTIES | {"district"} for kind in ("town", "village")
}
_BEFORE_SIDE = frozenset(("the", "far", "its"))
_JOIN = frozenset((",", "and", "&", "or"))
_HOLDING = _SMALL | _CITY | {"province", "state", "autonomous_region"}
_PARTS = frozenset(("city", "county", "municipality", "prefecture", "province", "region"))
_PROVINCES = frozenset(("autonomous_region", "province", "state"))
_IN_THE_SIDE = ([",", "in", "the"], ["in", "the"], [",", "in", "the", "far"], ["in", "the", "far"])
_ENDS_NAME = ([","], ["."], ["("], [";"])
_BEFORE_PLACE = LOCATIVE | _FROM_TO
_KINDS = frozenset("capital city port provincial regional town".split())
_KINDS_WITHIN = 3
_WHERE_AT = frozenset(("at", "in", "near"))
_SETTLED = words("settled", PLACE_WORDS)
# Behind what a place is said to be: "a city of 40,000", "a town known for its tea".
_AFTER_KIND = frozenset(
    ", . about along at between bordering by close famed famous for from home in just known near north of on outside"
    " some south that to under west where which whose with".split()
)
_BEFORE_CLAUSE = frozenset(
    (
        "-",
        "--",
        "\u2013",
        "\u2014",
        ",",
        ";",
        ":",
        "and",
        "as",
        "because",
        "but",
        "than",
        "that",
        "though",
        "when",
        "where",
        "while",
    )
)
_BEFORE_NAME = LOCATIVE | {"of", "and", "to", "from", "is", "was"}
_STATE = frozenset(("state",))
_ZONE_ENDS = frozenset(("area", "park", "zone"))
# So many tokens may stand between two names of which the second goes without a verb.
_GAP = 25
_COINING = frozenset(("in", "at", "across", "outside", "via", "(", "and", "by"))
_OF_ANY_STATE = frozenset(("federal", "national", "central", "general"))
_STOPS = frozenset(",.;")
_AFTER_TOWN = frozenset((",", "|", "("))
_EXAMPLES = frozenset(("like", "as", "and", ",", "the"))
_MARKETS = frozenset(("destinations", "markets", "partners"))
_AFTER_DATELINE = frozenset(("-", "--", "\u2013", "\u2014", ":", "("))
_SIGNS = frozenset("0123456789+-\u2212")
_OWNERS = frozenset(("'s", "\u2019s", "'"))
_WORD = re.compile(
    # as the text's tokens are: "Xi'an" is one, "d'Ivoire" three
    r"\d+(?:[.,]\d+)*|(?:[A-Za-z]\.){2,}|[^\W\d_\u3400-\u9fff]{2,}(?:['\u2019](?!s\b)[^\W\d_\u3400-\u9fff]+)*|['\u2019]s\b|\S"
)


_LEVEL_OF = tuple([w, "of"] for w in ("level", "limit", "standard"))
# Where something is traded, and of no place the less: "at the Mombasa auction"
_VENUES = frozenset(("auction", "auctions", "bourse"))
_SEES = words("forecasting", PLACE_WORDS)
_OWNED_FROM = frozenset(("backed", "funded", "invested", "owned"))
_LISTING = ([","], ["and"], [",", "and"], ["or"])
_BY_PARTNER = frozenset(("destination", "market", "nationality", "origin", "partner", "source"))
_ON_SIDE = frozenset(("export", "import"))
# Before a name, and part of it: "at Lake Velm".
_BEFORE_SITE = words("before_site", PLACE_WORDS)
# Between "the" and "of" and a name: "the city of Hohhot".
_CALLED = frozenset("city county district league municipality prefecture province state town".split())
_RESIDENTS = frozenset(("households", "inhabitants", "residents", "villagers"))
_HAVING = frozenset(("counted", "counts", "had", "has"))
_SETTLEMENTS = frozenset(("town", "village"))
_GROUPS_OF = frozenset(("countries", "economies", "markets", "nations", "partners", "regions"))
# How the states of America and the provinces of Canada are written behind a town.
_SHORT_STATES = word_classes(PLACE_WORDS)["short_state"]
_FEDERAL_DISTRICTS = (["d.c."], ["d.f."], ["d.t."])
_DATELINES_WITHIN = 12
_WRITTEN_SMALL = frozenset("banner county district krai oblast prefecture province region territory".split())
_DASHES = frozenset("-\u2013\u2014")
_LONGEST_DATELINE = 64
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = rf"(?:(?:{_MONTH})\.?\ \d{{1,2}}|\d{{1,2}}\ (?:{_MONTH})\.?)(?:,?\ \d{{4}})?"
_TOWN = re.compile(
    rf"""(?P<town>[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de'\u2019 -]{{2,30}}(?<![ -])
    |[A-Z][a-z][\w'\u2019-]++(?:\ [A-Z][\w'\u2019-]+){{0,2}}
    (?=,\ (?:[A-Z][\w .]+,\ )?(?i:{_DAY})|\ \([^()]+\)\ [\u2013\u2014-]))
    (?P<whole>,\ (?:[A-Z][a-z]+(?:\ [A-Z][a-z]+)?|[A-Z][a-z]{{1,4}}\.(?:\ ?[A-Z][a-z]{{1,4}}\.)?|(?:[A-Z]\.){{2,3}}))?
    (?P<date>,\ (?i:{_DAY}))?(?P<agency>\ \([^()]{{2,40}}\)|\ ?/[^/]{{2,30}}/)?
    \ ?(?:\u2013|\u2014|--?)\ ?(?=[A-Z\u201c"])""",
    re.VERBOSE,
)

_DUBBED = frozenset("billed called dubbed famed hailed known nicknamed".split())


class Mention:
    """A name of a place in the text, or a noun that stands for one ("the region").

    Attributes
    ----------
    first, last : int
        Tokens, end excluded; a type word behind the name ("province") is part of it, a possessive is not.
    code, name : str or None
        Of the catalogue's area and its plain English name; code None for a place that is not in the catalogue, both
        None for "the region", which `assign` resolves.
    area_type : str
        As in the catalogue.
    generic : frozenset of str or None
        For "the region": the types it may stand for.
    adjective, owner : bool
        "Chinese ..."; "China's ...".
    """

    __slots__ = (
        "adjective",
        "area_type",
        "begins",
        "code",
        "first",
        "generic",
        "group",
        "last",
        "name",
        "owner",
        "plural",
        "role",
        "sent",
        "speaks",
        "trailing",
        "within",
    )

    def __init__(self, first: int, last: int, code: str | None, name: str | None, area_type: str, sent: int) -> None:
        self.first = first
        self.last = last
        self.code = code
        self.name = name
        self.area_type = area_type
        self.generic: frozenset[str] | None = None
        self.adjective = False
        self.owner = False
        self.role = PLAIN
        self.sent = sent
        # An office that says what is told: the figures need not be of its place.
        self.speaks = False
        # "29,000 yuan nationwide": the place of the figure before it, if there is one.
        self.trailing = False
        # "Germans", "Mongolians": who, and not where.
        self.plural = False
        # Told as what another place lies in.
        self.within = False
        # Where what it lies in stands before it, that begins here: "in Henan's Luoyang".
        self.begins = -1
        # Names told in one breath ("Hohhot, Baotou and Ordos"), the same list in each of them.
        self.group: list[Mention] | None = None


# The words behind the first one, all of them as they must be written (None: in any case), the code, the form.
_Entry = tuple[tuple[str, ...], tuple[str, ...] | None, str, str]


class Gazetteer:
    """Names by their first word, the longest first; `ruled` are the words that rules of this module are for."""

    __slots__ = (
        "areas",
        "bare",
        "by_first",
        "capitals",
        "current",
        "namesakes",
        "parents",
        "peoples",
        "ruled",
        "short",
        "sides",
        "triggers",
    )

    def __init__(self) -> None:
        known = catalogue.load()
        self.areas = {a.ref_area: (a.name_en, a.area_type) for a in known.areas}
        self.parents = {a.ref_area: a.parent_area for a in known.areas}
        # A zone that has only its city's name ("Hefei National High-tech Zone"): its figures are told under the city;
        # a new area has a government and accounts of its own.
        self.bare = {}
        for area in known.areas:
            parent = self.areas.get(area.parent_area or "")
            if area.area_type != "zone" or parent is None or not area.name_en.startswith(parent[0] + " "):
                continue
            rest = _WORD.findall(area.name_en[len(parent[0]) :].lower())
            if rest[-2:] != ["new", "area"] and all(
                w in _ZONE_WORDS or w in ("zone", "park", "area", "-") for w in rest
            ):
                self.bare[area.ref_area] = area.parent_area or ""
        seats = words("capital", PLACE_WORDS) | words("seat", PLACE_WORDS)
        self.capitals = {self.parents[code]: code for code in sorted(seats)}
        by_first: dict[str, list[_Entry]] = {}
        seen: dict[tuple[str, ...], str] = {}
        # Other areas of the same name (Suzhou in Anhui), by the code of the one that is meant more often.
        self.peoples: set[tuple[str, str]] = set()
        self.namesakes: dict[str, list[str]] = {}
        written = [(row, _name_words(row.name)) for row in known.area_names]
        # "Euro area" at the head of a sentence, "the euro area" within
        small = {
            tuple(w.lower() for w in name)
            for row, name in written
            if name and name[0].islower() and not row.case_sensitive
        }
        # "Czechia" beside the Czech Republic: an article that writes it has it in its rows.
        self.current = {row.name for row in known.area_names if row.form == "current"}
        # "The western regions", in an article on China: what is called Western China.
        self.sides: dict[tuple[str, str | None], str] = {}
        for row, name in written:
            if len(name) == 2 and name[0].lower() in COMPASS and self.areas[row.ref_area][1] == "region":
                self.sides[name[0].lower(), self.parents[row.ref_area]] = row.ref_area
        # "Enshi", for what is formally Enshi Tujia and Miao Autonomous Prefecture
        self.short: dict[str, str] = {}
        for row, _ in written:
            if (
                row.form == "name"
                and row.name.isascii()
                and len(row.name) < len(self.short.get(row.ref_area, row.name + " "))
            ):
                self.short[row.ref_area] = row.name
        for row, name in written:
            low = tuple(w.lower() for w in name)
            if not name or row.name == "globe" or low[0] in _NATIONWIDE | _WORLDWIDE:
                continue
            if low in seen:
                if row.ref_area != seen[low]:
                    self.namesakes.setdefault(seen[low], []).append(row.ref_area)
                continue
            seen[low] = row.ref_area
            if row.form == "adjective" and name[0][-1] == "n" and len(name) == 1:
                people = name[0] + "s"
                self.peoples.add((row.ref_area, people.lower()))
                by_first.setdefault(people.lower(), []).append(((), (people,), row.ref_area, row.form))
            exact = name if row.case_sensitive or low not in small else None
            by_first.setdefault(low[0], []).append((low[1:], exact, row.ref_area, row.form))
        for office, code in known.institutions:
            name = _name_words(office)
            by_first.setdefault(in_small(name[0]), []).append(
                (tuple(w.lower() for w in name[1:]), name, code, "institution")
            )
        for entries in by_first.values():
            entries.sort(key=lambda e: -len(e[0]))
        self.by_first = by_first
        self.ruled = (
            frozenset(_TYPE_WORDS)
            | frozenset(GENERIC)
            | frozenset(_GENERIC_ADJECTIVE)
            | _COINING
            | _SIDED
            | {"two", "by", "there", "here", "domestic"}
            | frozenset(_AMBIGUOUS)
            | _NATIONWIDE
            | frozenset(_AREAWIDE)
            | _WORLDWIDE
            | _POINTS
            | _NAMED_AFTER
            | _RESIDENTS
            | _BEFORE_SITE
            | _SETTLED
        )
        self.triggers = self.ruled | frozenset(by_first)

    def within(self, code: str | None, ancestor: str | None) -> bool:
        """Whether an area lies inside another one."""
        if code is None or ancestor is None or code == ancestor:
            return False
        parents = self.parents
        up = parents.get(code)
        while up is not None:
            if up == ancestor:
                return True
            up = parents.get(up)
        return False


def _name_words(name: str) -> tuple[str, ...]:
    if not name.isascii():
        plain = plain_letters(name)
        name = (plain if plain.isascii() else name).replace("\u2019", "'")
    tokens = tuple(_WORD.findall(name))
    return tokens[1:] if tokens and tokens[0] == "the" else tokens


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The names of the catalogue, read once a process."""
    return Gazetteer()


def _capital(token: str) -> bool:
    return token[0].isupper()


# Letters that no decomposition makes plain.
_PLAIN_LETTERS = str.maketrans("\u0131\u0142\u0141\u00f8\u00d8\u0111\u0110", "ilLoOdD")


@lru_cache(maxsize=4096)
def plain_letters(word: str) -> str:
    """A word without its diacritics: "Paran\u00e1" is Parana."""
    return "".join(c for c in normalize("NFKD", word.translate(_PLAIN_LETTERS)) if not combining(c))


def find_places(doc: Doc) -> list[Mention]:
    """Names of places, and nouns that stand for them, with what each does in its sentence.

    Parameters
    ----------
    doc : Doc
        The text.

    Returns
    -------
    list of Mention
        In text order, not overlapping; linear in the length of the text.
    """
    known = gazetteer()
    by_first, areas = known.by_first, known.areas
    no_names: list[_Entry] = []
    toks, low, n, sent_of = doc.toks, doc.low, doc.n, doc.sent_of
    found: list[Mention] = []
    hits = doc.where(known.triggers)
    accented = [
        i for i in doc.figures if (word := low[i])[0].isalpha() and not word.isascii() and plain_letters(word).isascii()
    ]
    if accented:
        # Names are found with and without their diacritics; the words of rules have none.
        low, toks = list(low), list(toks)
        for i in accented:
            low[i], toks[i] = plain_letters(low[i]), plain_letters(toks[i])
        hits = sorted({i for i in accented if low[i] in known.triggers}.union(hits))
    listed = _listings(doc, hits)
    if listed:
        hits = sorted(set(hits) | listed)
    done = 0
    of_state: bool | None = None
    for i in hits:
        if i < done:
            continue
        word = low[i]
        after = low[i + 1] if i + 1 < n else ""
        mention: Mention | None = None
        for rest, exact, code, form in by_first.get(word, no_names):
            end = i + 1 + len(rest)
            if rest and (rest[0] != after or tuple(low[i + 1 : end]) != rest):
                continue
            if exact is not None and not _written_as(toks, i, end, exact):
                continue
            name, area_type = areas[code]
            if accented and word != doc.low[i] and code == "US":
                continue  # "América", a club or the continent
            if code in known.bare:
                code = known.bare[code]
                name = areas[code][0]
            if word == "b.c." and i and low[i - 1][-1].isdecimal():
                continue  # "in 300 B.C."
            if (
                i > 1
                and toks[i - 1] == "New"
                and toks[i - 2].islower()
                and area_type not in NATIONS
                and toks[i].istitle()
            ):
                continue  # "in New Velm" is no Velm
            if area_type in _SMALL and low[end : end + 1] in _LESSER:
                continue  # "Qitai town" is not the county of that name
            if (
                form == "institution"
                and word in _OF_ANY_STATE
                and after[:9] == "statistic"
                and found
                and found[0].first < 40
            ):
                # "BERN - ..., the Federal Statistical Office said": several countries have an office of that name
                home = (found[0].code or "")[:2]
                if home in areas and not any((m.code or "")[:2] == code for m in found[:16]):
                    code = home
                    name, area_type = areas[code]
            mention = Mention(i, end, code, name, area_type, sent_of[i])
            if form == "institution":
                mention.role = BODY
                break
            # "The global economy will grow by 4.2%" is told of the world
            mention.adjective = form == "adjective" and not (code == "001" and after == "economy")
            if mention.adjective and low[end : end + 1] and low[end] in _CALLED_AFTER:
                mention.role = MEDIA  # "1,200 mu of Mongolian pines"
            if (
                (area_type == "place" and name.endswith(_LANDSCAPES))
                or (i and toks[i - 1] in _BEFORE_LANDSCAPE)
                or low[end : end + 1] in _RIVER
            ):
                # "Lake Chad", "the Limpopo River"
                mention.role = MEDIA
            if i and toks[i - 1] == "Greater" and area_type == "city" and sent_of[i - 1] == sent_of[i]:
                # "Greater Accra" is no part of Accra
                mention = Mention(i - 1, end, None, "Greater " + name, "region", sent_of[i])
            if area_type == "city" and end + 1 < n and low[end] in ("de", "del") and _capital(toks[end + 1]):
                # "Santiago de Cuba" is not the Santiago of Chile
                mention = Mention(i, end + 2, None, " ".join(toks[i : end + 2]), "city", sent_of[i])
            if area_type == "city" and form == "name" and code[:3] == "US-" and end < n and toks[end] == "County":
                # "Houston County", which is not the city of that name
                mention = Mention(i, end + 1, None, name + " County", "county", sent_of[i])
            if area_type in NATIONS and form == "name" and end < n and low[end] in _NATIONS_NAMESAKES:
                mention = Mention(i, end + 1, None, toks[end - 1], _TYPE_WORDS[low[end]], sent_of[i])
            if area_type in NATIONS and i > 1 and low[i - 1] == "of" and low[i - 2] in _NATIONS_NAMESAKES:
                mention = Mention(i, end, None, toks[end - 1], _TYPE_WORDS[low[i - 2]], sent_of[i])
            if area_type == "city" and i and low[i - 1] in _BEFORE_PERSON and end == i + 1 < n and _capital(toks[end]):
                mention.role = MEDIA  # "President-elect Santiago Rojas"
            mention.plural = mention.adjective and word[-1] == "s" and (code, word) in known.peoples
            _extend(doc, mention)
            break
        if mention is None and word in _SIDED:
            mention = _side(doc, i, found, known)
        if mention is None:
            if word not in known.ruled:
                if i in listed:
                    mention = _run(doc, i)
            elif word in _COINING:
                if (
                    i + 1 < n
                    and not (toks[i].isupper() and len(word) > 1)
                    and (toks[i + 1][0] in _SIGNS if word == "(" else toks[i + 1][0].isupper())
                    # "in São Paulo", where the list has "Sao Paulo": its own turn comes
                    and not (
                        doc.low[i + 1] != after
                        and any(tuple(low[i + 2 : i + 2 + len(r)]) == r for r, *_ in by_first.get(after, no_names))
                    )
                ):
                    mention = _coined(doc, i, found[-1] if found and found[-1].sent == sent_of[i] else None)
            elif word in _TYPE_WORDS:
                previous = found[-1] if found else None
                mention = (
                    _unlisted(doc, i, previous)
                    or _named_after(doc, i)
                    or _apposed(doc, i, previous)
                    or _named_before(doc, i)
                    or _stand_in(doc, i)
                    or _one_there(doc, i, previous)
                )
            elif word in _SETTLED:
                mention = _apposed(doc, i, found[-1] if found else None)
            elif word in GENERIC or word in _GENERIC_ADJECTIVE or word in _NAMED_AFTER or word == "domestic":
                mention = _named_after(doc, i) or _stand_in(doc, i) or _one_there(doc, i, found[-1] if found else None)
            elif word == "two" and i + 1 < n and low[i + 1] in _PAIRS:
                mention = Mention(i, i + 2, None, None, "", sent_of[i])
                mention.generic = frozenset(("pair",))
            elif word == "two" and i > 1 and low[i - 1] == "the" and "together" in (low[i - 2], after):
                # "Together the two supplied half of it"
                mention = Mention(i - 1, i + 1, None, None, "", sent_of[i])
                mention.generic = frozenset(("pair",))
            elif word in _AMBIGUOUS and toks[i][0].isupper():
                if of_state is None:
                    of_state = _speaks_of_state(doc)
                mention = _capital_or_state(doc, i, of_state)
            elif word in _RESIDENTS:
                mention = _peopled(doc, i)
            elif word in ("there", "here"):
                if i + 1 < n and low[i + 1] not in _EXISTING and low[i - 1] not in _EXISTING:
                    mention = Mention(i, i + 1, None, None, "", sent_of[i])
                    mention.generic = THERE if word == "there" else HERE
            elif word in _NATIONWIDE or word in _AREAWIDE:
                mention = Mention(i, i + 1, None, None, "", sent_of[i])
                mention.generic = GENERIC[_AREAWIDE.get(word, "country")]
                mention.trailing = i > doc.sents[sent_of[i]].first and not _opens_clause(doc, i)
                if after in _AVERAGE and low[i - 1] in ("a", "the"):
                    # "against a nationwide floor of 50 percent"
                    mention.adjective, mention.trailing, mention.role = True, False, COMPARED
            elif word in _WORLDWIDE:
                mention = Mention(i, i + 1, "001", *areas["001"], sent_of[i])
                mention.trailing = i > doc.sents[sent_of[i]].first
            elif i in listed:
                mention = _run(doc, i)
            if mention is None and word in _POINTS:
                mention = _quarter(doc, i)
            if mention is None:
                continue
        if found and mention.last <= found[-1].first:
            # "Velm, China's largest port"
            found.insert(-1, mention)
            continue
        while found and found[-1].last > mention.first:
            found.pop()
        pair = (
            found[-1]
            if found and mention.code is not None and toks[mention.last : mention.last + 1] == ["Port"]
            else None
        )
        if pair is not None and pair.code is not None and toks[pair.last : mention.first] in (["-"], ["\u2013"]):
            # "Ningbo-Zhoushan Port", which lies in neither city alone
            found.pop()
            name = doc.text[doc.starts[pair.first] : doc.ends[mention.last]]
            mention = Mention(pair.first, mention.last + 1, None, name, "place", mention.sent)
        town = _town_before(doc, mention, found)
        if town is not None:
            found.insert(len(found) - (found[-1].first > town.first if found else 0), town)
        done = max(mention.last, i)
        if mention.code is not None and _called(low, mention.first) and sent_of[mention.first - 3] == mention.sent:
            # "in the city of Hohhot" is in Hohhot
            mention.first -= 3
            while found and found[-1].last > mention.first:
                found.pop()
        if mention.last < n and low[mention.last] in _OWNERS:
            mention.owner = True
        lies = mention.first > 0 and low[mention.first - 1] == "near" and len(found) > 0
        if lies and found[-1].last == mention.first - 1 and found[-1].role == PLAIN and mention.role == PLAIN:
            mention.role = CONTAINER  # "In the Horinger New Area near Hohhot": where that lies
        found.append(mention)
    _peoples_in_row(doc, found)
    _written_in(doc, found)
    _bylined(doc, found)
    _again(doc, found)
    _name(doc, found, known)
    _persons(doc, found)
    _roles(doc, found, known)
    return found


def _persons(doc: Doc, found: list[Mention]) -> None:
    """ "Said Sydney Mendes, who", "Bo Warsaw: We shall", "Oscar Kent Mbeki said": names that people share with places
    are no place, nor elsewhere in the text, unless they stand behind a preposition there."""
    toks, low = doc.toks, doc.low
    people: set[int] = set()
    codes: set[str | None] = set()
    for k, m in enumerate(found):
        if m.code is None or m.last - m.first > 1 or m.adjective or not toks[m.first].istitle():
            continue
        sent = doc.sents[m.sent]
        first, last = m.first, m.last
        # "Said Georgia Jackson"
        named = found[k + 1] if k + 1 < len(found) and found[k + 1].first == last else None
        if (named is not None and named.last == last + 1 and toks[last].istitle() and not named.adjective) or (
            last < sent.last - 1 and _surname(toks[last], low[last])
        ):
            last += 1
            if (
                last < sent.last
                and low[last] in _SPEAKING
                and first > sent.first
                and _surname(toks[first - 1], low[first - 1])
            ):
                people.add(k)  # "Oscar Kent Mbeki said"
        elif first > sent.first and _surname(toks[first - 1], low[first - 1]):
            first -= 1
        else:
            continue
        quoted = first > sent.first and low[first - 1] in _SPEAKING and low[last : last + 1] in _ENDS_NAME
        asked = first == sent.first and low[last : last + 1] == [":"] and low[sent.last - 1] in _ENDS
        if quoted or asked:
            people.add(k)
            if named is not None:
                people.add(k + 1)
        if quoted:
            codes.add(m.code)
            if named is not None:
                codes.add(named.code)
    if not people:
        return
    placed = {
        m.code
        for k, m in enumerate(found)
        if m.code in codes and k not in people and m.first and low[m.first - 1] in _BEFORE_PLACE
    }
    for k, m in enumerate(found):
        if k in people or (m.code in codes and m.code not in placed):
            m.role = MEDIA


def _surname(token: str, word: str) -> bool:
    """Whether a word may be part of a person's name beside one that is also a place's."""
    return (
        token.istitle()
        and token.isalpha()
        and len(token) > 1
        and word not in gazetteer().triggers
        and word not in _BODIES
        and word not in _MEDIA
        and word not in _SITES
        and word not in _PART_OF
        and word not in _BEFORE_PERSON
        and word not in _PEOPLE
        and word not in COMPASS
        and word not in _NOT_PLACES
        and word not in _FIRMS
    )


def _called(low: list[str], i: int) -> bool:
    """ "The city of" before a name: what it is, which belongs to it."""
    return 2 < i < len(low) and low[i - 1] == "of" and low[i - 2] in _CALLED and low[i - 3] == "the"


def _peoples_in_row(doc: Doc, found: list[Mention]) -> None:
    """ "Danes (41,000), Chinese (38,000) and Russians (12,000)": the Chinese are people as well."""
    told = {m.sent for m in found if m.plural and doc.low[m.last : m.last + 1] == ["("]}
    for m in found:
        if m.sent in told and m.adjective and doc.low[m.last : m.last + 1] == ["("]:
            m.plural = True


def _opens_clause(doc: Doc, i: int) -> bool:
    """Whether "nationally" is what follows is for: "Universities get 6 percent, nationally it is 8", and no "6 percent,
    nationwide."."""
    return doc.low[i - 1] in (",", ";") and doc.low[i + 1 : i + 2] != [] and doc.low[i + 1] not in _STOPS - {","}


def _town_before(doc: Doc, whole: Mention, found: list[Mention]) -> Mention | None:
    """ "Milton, Ontario, came first", "Velm in north China's Hebei reaped", "at Velm, Urad Middle Banner": a town that
    only the name behind it tells."""
    if whole.code is None or whole.adjective or whole.area_type not in _HOLDING:
        return None
    low = doc.low
    sent = doc.sents[whole.sent]
    if low[sent.last - 1] not in _ENDS:
        return None
    previous = found[-1] if found else None
    join = whole.first - 1
    if previous is not None and previous.owner and previous.last + 1 == whole.first:
        # "in north China's Hebei"
        join = previous.first - 1
        previous = found[-2] if len(found) > 1 else None
        while join > sent.first and low[join] in COMPASS:
            join -= 1
        if join == found[-1].first - 1:
            return None
        told = low[join] == "in"
    else:
        upper = whole.area_type in ("province", "state")
        told = low[join] == "," and upper and low[whole.last : whole.last + 1] in ([","], ["."])
    since = max(sent.first, previous.last if previous is not None else 0)
    if join <= since or low[join] not in (",", "in"):
        return None
    k = _name_start(doc, join, since)
    if not told and not (
        low[join] == "," and low[k - 1] in _WHERE_AT and k > sent.first and low[whole.last : whole.last + 1] != ["'s"]
    ):
        return None
    if low[join] == "in" and k > sent.first and low[k - 1] not in _BEFORE_NAME | _BEFORE_CLAUSE:
        return None
    if (low[join] == "in" or not told) and len(doc.vocabulary()[low[k]]) == 1:
        return None  # told once, and in passing
    opens = low[join] == "in" and (k == sent.first or low[k - 1] not in LOCATIVE)
    if opens and (low[k][-1] == "s" or doc.writes(low[k])):
        return None  # "Growers in southwest China's Yunnan"
    m = None if k == join or (low[join] == "in" and _listed(doc, k)) else _run(doc, k)
    return m if m is not None and m.last == join else None


def _speaks_of_state(doc: Doc) -> bool:
    low = doc.low
    return sum(low[j - 1] == "the" and low[j + 1 : j + 2] != ["department"] for j in doc.where(_STATE) if j) > 1


def _capital_or_state(doc: Doc, i: int, of_state: bool) -> Mention | None:
    """Washington: the capital in a dateline, the state in a text that speaks of "the state"; else neither is sure."""
    areas = gazetteer().areas
    capital, state = _AMBIGUOUS[doc.low[i]].split("/")
    m = Mention(i, i + 1, capital, *areas[capital], doc.sent_of[i])
    if _dateline(doc, m, doc.sents[m.sent]):
        return m
    if not of_state:
        return None
    return Mention(i, i + 1, state, *areas[state], m.sent)


def _written_in(doc: Doc, found: list[Mention]) -> None:
    """Find where a text was written, also a town that no list has: "TARASUND, Norway, May 3 -", "MILLVALE, Pa. --"."""
    sents = doc.sents
    for s in sents[:_DATELINES_WITHIN]:
        if s.index and sents[s.index - 1].para == s.para:
            continue
        match = (
            _TOWN.match(doc.text, s.char_start) if doc.tells(_DASHES, s.first, s.first + _LONGEST_DATELINE) else None
        )
        if match is None:
            continue
        end = match.end("town")
        last = s.first
        while last < doc.n and doc.ends[last] <= end:
            last += 1
        town, whole = match["town"], (match["whole"] or "").strip(", ")
        low = doc.low[s.first : last]
        if whole.lower() in _MONTHS or low[-1:] == ["in"] or any(w in _MONTHS for w in low):
            continue  # "TOMSK REGION IN JANUARY-MAY 2023", "VELM IN FIGURES, January-May" above the text
        if (
            _listed(doc, s.first)
            or low[0] in _AMBIGUOUS
            or any(w in _NOT_PLACES or w in _BODIES or w in _MEDIA for w in low)
        ):
            town = ""
        told = bool(whole or match["date"] or match["agency"])
        name = town.title() if town.isupper() else town
        if town and (len(town) < 5 or not told) and re.search(rf"\b{re.escape(name)}\b", doc.text) is None:
            continue
        stop = last
        while stop < doc.n and doc.ends[stop] <= match.end():
            stop += 1
        code = _SHORT_STATES.get(whole.replace(".", "").lower())
        kept = [m for m in found if not s.first <= m.first < stop]
        inside = [m for m in found if s.first <= m.first < stop]
        if not town and not inside:
            continue  # "Sunday, April 22 - Page B1"
        for m in inside:
            m.role = DATELINE
        if town:
            inside.insert(0, Mention(s.first, last, None, name, "place", s.index))
            inside[0].role = DATELINE
        if code and stop - last > 1:
            inside.append(Mention(last + 1, last + 2, code, *gazetteer().areas[code], s.index))
            inside[-1].role = DATELINE
        found[:] = sorted([*kept, *inside], key=lambda m: m.first)
        _written_later(doc, found, s.index + 1)
        return


def _written_later(doc: Doc, found: list[Mention], since: int) -> None:
    """Find the towns without a list of a text with several datelines: "TARASUND -" at the head of another paragraph."""
    toks, low, sents = doc.toks, doc.low, doc.sents
    more: list[Mention] = []
    for s in sents[since:]:
        i = s.first
        while i < s.last and i - s.first < 4 and toks[i].isupper() and toks[i].isalpha() and len(toks[i]) > 2:
            i += 1
        if (
            s.first < i < s.last
            and low[i] in ("-", "--", "\u2013", "\u2014")
            and doc.ends[i - 1] < doc.starts[i]
            and sents[s.index - 1].para != s.para
            and low[s.last - 1] in _ENDS
            and not _listed(doc, s.first)
            and all(any(toks[k].istitle() for k in doc.vocabulary()[w][:40]) for w in low[s.first : i])
            and not any(toks[k].islower() for w in low[s.first : i] for k in doc.vocabulary()[w][:40])
        ):
            m = Mention(s.first, i, None, " ".join(toks[s.first : i]).title(), "place", s.index)
            m.role = DATELINE
            more.append(m)
    if more:
        firsts = {m.first for m in more}
        found[:] = sorted([*(m for m in found if m.first not in firsts), *more], key=lambda m: m.first)


def _bylined(doc: Doc, found: list[Mention]) -> None:
    """Find where a reporter was, as a dateline: "By Ana Pinto in Velm, Ohio" on a line of its own."""
    toks, low = doc.toks, doc.low
    for s in doc.sents[:_DATELINES_WITHIN]:
        if low[s.first] not in ("by", "from") or not 4 < s.last - s.first < 16 + 8 * (
            "|" in low[s.first : s.first + 16]
        ):
            continue
        i = s.first + 1
        if low[s.first] == "from":
            # "From our correspondent in Velm"
            while i < s.last - 1 and low[i] in _OUR_OWN:
                i += 1
            if low[i - 1] not in _REPORTERS:
                continue
        while i < s.last - 1 and (_capital(toks[i]) or low[i] == "and"):
            i += 1
        if low[i] == "," and low[i + 1 : i + 2] in (["in"], ["at"]) and i + 2 < s.last:
            i += 1
        if i < s.first + 3 or low[i] not in ("at", "in", ",") or not _capital(toks[i + 1]):
            continue
        here = [m for m in found if i < m.first < s.last]
        if low[i] == ",":
            # "By Ana Pinto, Velm"
            here = [m for m in here[:1] if m.first == i + 1 and (m.last == s.last or low[m.last] in _AFTER_TOWN)]
        if not here and low[i] != "," and (m := _run(doc, i + 1)) is not None:
            found.append(m)
            found.sort(key=lambda m: m.first)
            here = [m]
        for m in here:
            m.role = DATELINE
        return


def _again(doc: Doc, found: list[Mention]) -> None:
    """Find a name that was told by its form once ("Velm, a county in the west") wherever else the text has it."""
    toks, n = doc.toks, doc.n
    told: dict[str, list[tuple[list[str], Mention]]] = {}
    for m in found:
        if (
            m.code is None
            and m.area_type == "place"
            and doc.low[m.last : m.last + 2] in _IS_A
            and "county" in doc.low[m.last + 2 : min(m.last + 5, doc.sents[m.sent].last)]
        ):
            m.area_type = "county"  # "in Velm, a poor county in the west"
        if m.code is None and m.name is not None and m.generic is None:
            words = re.findall(r"[^\W\d_]+|\S", m.name)
            if len(words) > 1 and (words[-1].lower() in _TYPE_WORDS or words[-1] == "port"):
                words = words[:-1]
            if words[0].isalpha() and words[0].lower() not in gazetteer().by_first:
                # "Velm International Airport City" and "Velm" are two
                named = told.setdefault(words[0], [])
                if all(words != other for other, _ in named):
                    named.append((words, m))
    if not told:
        return
    for named in told.values():
        named.sort(key=lambda t: -len(t[0]))
    taken = bytearray(n)
    for m in found:
        taken[m.first : m.last] = b"\1" * (m.last - m.first)
    more: list[Mention] = []
    for i, tok in enumerate(toks):
        if tok in told and not taken[i]:
            for words, m in told[tok]:
                end = i + len(words)
                longer = end < doc.sents[doc.sent_of[i]].last and _capital(toks[end])
                if toks[i:end] == words and not any(taken[i:end]) and not longer:
                    again = Mention(i, end, None, m.name, m.area_type, doc.sent_of[i])
                    again.owner = end < n and doc.low[end] in _OWNERS
                    more.append(again)
                    break
    if more:
        for words, m in (named for same in told.values() for named in same):
            port = m.name is not None and m.name.endswith(" port")
            if (port or m.area_type in _SETTLEMENTS | _SMALL) and words[-1] != (m.name or "").split()[-1]:
                # "Velm village", and "Velm" ever after
                short = " ".join(words)
                full, bare = ([x for x in xs if x.name == m.name] for xs in (found, more))
                if len(bare) >= len(full) + port or any(x.name == short for x in found):
                    for x in (*full, *bare):
                        x.name = short
        found += more
        found.sort(key=lambda m: m.first)


def _listings(doc: Doc, hits: Sequence[int]) -> set[int]:
    """Where a list that begins "By city, ..." may name a place, known or not."""
    toks, low, sents = doc.toks, doc.low, doc.sents
    listed: set[int] = set()
    for i in hits:
        if low[i] == "by" and i + 2 < doc.n and low[i + 2] == "," and low[i + 1] in _BY_NOUNS:
            sent = sents[doc.sent_of[i]]
            if sent.first == i:
                for j in range(i + 3, sent.last):
                    if toks[j][0].isupper() and low[j - 1] in (",", "and") and low[j] not in _NOT_PLACES:
                        listed.add(j)
    return listed


def _name(doc: Doc, found: list[Mention], known: Gazetteer) -> None:
    """Give places below a province the name that the article uses ("Ulaanqab", "Dali"), the same one all through."""
    names: dict[str, str] = {}
    # How often a place is written as a port, less so many times as it is not.
    ports: dict[str, int] = {}
    # "EU countries" where the text does not speak of the EU, too.
    members: dict[str, str] = {}
    initials: set[str] = set()
    for m in found:
        if m.code is None or m.name is None or m.adjective or m.role == BODY:
            continue
        first = m.first + 3 if _called(doc.low, m.first + 3) else m.first
        written = doc.text[doc.starts[first] : doc.ends[m.last - 1]].replace("\u2019", "'")
        if written.isupper() or "," in written:
            initials.add(m.code)
            continue
        if m.code[:2] in _UNMARKED and m.code[2:3] == "-" and (not written.isascii() or written[:2].isupper()):
            continue  # "Hai Phong" for "H\u1ea3i Ph\u00f2ng", and "HCM City" in full
        if m.area_type in _CANONICAL:
            # Countries go by their English names, one of them where there are two.
            if written in known.current:
                names.setdefault(m.code, written)
            told = written[: len(m.name)]
            if m.area_type not in NATIONS and told != m.name and plain_letters(told) == m.name:
                names.setdefault(m.code, told)
            continue
        if m.area_type == "place":
            ports[m.code] = ports.get(m.code, 0) + (1 if doc.toks[m.last : m.last + 1] == ["Port"] else -99)
        if written.rsplit(" ", 1)[-1] in _MEMBERS and not m.name.endswith(written.rsplit(" ", 1)[-1]):
            members.setdefault(m.code, written[:1].upper() + written[1:])
            continue
        if m.code not in names:
            plain = [w for w in written.split() if w.lower() not in _SUFFIXES]
            usual = [w for w in m.name.split() if w.lower() not in _SUFFIXES]
            plain[:1] = [w[0].upper() + w[1:] for w in plain[:1]]
            same = plain == usual and len(m.name.split()) <= len(usual) + 1
            told = " ".join(w for w in written.split() if w.lower() not in _PLAIN_SUFFIXES)
            told = told.removesuffix(" Port")
            if "autonomous" in written.lower() and written.startswith(short := known.short.get(m.code, written)):
                told, same = short, False
            names[m.code] = m.name if same else told[:1].upper() + told[1:]
    for code, told in members.items():
        if code not in initials:
            names.setdefault(code, told)
    for m in found:
        if m.code in names:
            # "Velm Port" where a text never calls it anything else
            m.name = names[m.code] + (" Port" if ports.get(m.code, 0) > 2 else "")


def name_as_written(mentions: Sequence[Mention], figures: Iterable[Numeral]) -> None:
    """Give figures of tables the names that the article uses for their places, as those of the text have them."""
    written = {m.code: m.name for m in mentions if m.code is not None and m.name is not None}
    for n in figures:
        n.ref_area_name = written.get(n.ref_area or "", n.ref_area_name)


def _listed(doc: Doc, i: int) -> bool:
    """Whether the catalogue has a name that begins at a token."""
    low = doc.low
    no_names: list[_Entry] = []
    return any(
        tuple(low[i + 1 : i + 1 + len(rest)]) == rest
        and (exact is None or _written_as(doc.toks, i, i + 1 + len(rest), exact))
        for rest, exact, _, _ in gazetteer().by_first.get(low[i], no_names)
    )


def _touch(doc: Doc, i: int) -> bool:
    """Whether nothing stands between a token and the next."""
    return bool(doc.ends[i] == doc.starts[i + 1])


def _one_there(doc: Doc, i: int, region: Mention | None) -> Mention | None:
    """ "The Southeast Asian country", "the east China province": the one told last, and not what it lies in."""
    low = doc.low
    types = GENERIC.get(low[i])
    if region is None or types is None or region.area_type not in _REGIONS or region.last != i:
        return None
    j = region.first - 1
    while j > region.first - 4 and j >= 0 and low[j] in COMPASS:
        j -= 1
    if j < 0 or low[j] not in ("the", "this") or low[i + 1 : i + 2] == ["of"]:
        return None
    m = Mention(j, i + 1, None, None, "", region.sent)
    m.generic = types
    return m


def _run(doc: Doc, i: int) -> Mention | None:
    """Capitalised words from token i on as a place that no list has ("Villa del Rio", "Nishi-Ogawa")."""
    toks, low = doc.toks, doc.low
    last = doc.sents[doc.sent_of[i]].last
    j, words_ = i, 0
    while j < last and words_ < 3 and _capital(toks[j]) and toks[j][-1].isalpha() and low[j] not in _NOT_PLACES:
        j += 1
        words_ += 1
        k = j
        while k + 1 < last and low[k] in _PARTICLES and k - j < 2:
            k += 1
        if k == j and k + 1 < last and low[k] == "-" and _touch(doc, k - 1) and _touch(doc, k):
            k += 1
        if k > j and _capital(toks[k]) and low[k] not in _NOT_PLACES:
            j = k
    if (
        j == i
        or (j < last and _capital(toks[j]))
        or (len(toks[i]) < 6 and toks[i].removesuffix("s").isupper())
        or any(w in _BODIES for w in low[i:j])
        or (j - i == 1 and i == doc.sents[doc.sent_of[i]].first and low[i] in _SENTENCE_STARTS)
        or (j < last and low[j] in _SCALES and low[j - 1] in _CURRENCIES)  # "(value in Dh bn)"
    ):
        return None
    return Mention(i, j, None, doc.text[doc.starts[i] : doc.ends[j - 1]], "place", doc.sent_of[i])


def _coined(doc: Doc, i: int, previous: Mention | None) -> Mention | None:
    """A place that only its surroundings tell: "In Dundgovi, where ...", "in Ulytau (+14.2%) and Zhetysu (+11.6%)"."""
    toks, low, n = doc.toks, doc.low, doc.n
    sent = doc.sents[doc.sent_of[i]]
    if low[i] == "and":
        # "Washington and Massachusetts followed", "in Lingwu and Litong"
        if i + 1 >= sent.last or not _capital(toks[i + 1]):
            return None
        if previous is None:
            if (
                i - sent.first <= 2
                and i > sent.first
                and low[i + 1] in gazetteer().by_first
                and low[sent.first] not in _NOT_PLACES
            ):
                m = _run(doc, sent.first)
                return m if m is not None and m.last == i else None
        elif (
            previous.last == i
            and previous.first > sent.first
            and (low[previous.first - 1] in ("in", "across", "by") or low[previous.first] in _PAIRS)
            and not _listed(doc, i + 1)
        ):
            m = _run(doc, i + 1)
            ends = m is not None and (m.last >= sent.last or low[m.last] in (",", ".", ";", "with"))
            return m if ends or low[previous.first] in _PAIRS else None
        elif previous.role == PLAIN and low[i - 1] == "," and not _listed(doc, i + 1) and i - previous.last < _GAP:
            # "Velm, which has no limit, had 3.6 million, and Tarasund 2.2 million"
            m = _run(doc, i + 1)
            told = m is not None and m.last < sent.last and low[m.last][0].isdigit()
            if m is not None and told and prefix_unit(doc, m.last)[0] is not None:
                return None  # "last year, and Tk 41 crore this year"
            return m if told and any(w[0].isdigit() for w in low[previous.last : i]) else None
        return None
    if low[i] == "by":
        # "Binjiang District led with 1,208, followed by Yuhang and Xihu with 1,013 and 897"
        if low[i - 1] != "followed" or previous is None or _listed(doc, i + 1):
            return None
        m = _run(doc, i + 1)
        return m if m is not None and m.last < sent.last and low[m.last] in ("(", "and", "with") else None
    if low[i] != "(":
        if i + 2 >= sent.last or not _capital(toks[i + 1]) or _listed(doc, i + 1):
            return None
        m = _run(doc, i + 1)
        if m is None or m.last >= sent.last:
            return None
        j = m.last
        following = low[j]
        if following == "alone" or (low[i] in ("in", "outside", "via") and _told_in(doc, i, m)):
            return m
        if low[i] == "in" and previous is not None and following[0].isdigit() and low[i - 1] in ("and", ",", ";"):
            # "in East Moline, 280 will lose their jobs; in Davenport 230"
            return m
        if following == "(" and j + 1 < n and (low[j + 1][0].isdigit() or low[j + 1] in "+-"):
            return m
        if following == "," and i == sent.first:
            # "In Velm,", "At Velm Port,", and no "At Velm Textiles,"
            named = low[j - 1] in _TYPE_WORDS or low[j - 1] in COMPASS
            return m if low[i] != "at" or j - i < 3 or named else None
        if low[i] == "at" and (
            (i == sent.first and following in ("in", "near", "on"))
            or (i > sent.first and low[i - 1] == following == ",")
        ):
            # "At Velm on the coast", "the largest, at Velm, shelters 500", and no "At Velm Ocean Week in"
            event = i == sent.first and j - i > 2 and not _ANNOUNCING.isdisjoint(low[j : sent.last])
            # "At Huaxin Paper in Velm county, 320 workers"
            named_in = following == "in" and j + 1 < n and _capital(toks[j + 1])
            firm = named_in and j - i > 2 and low[j - 1] not in _TYPE_WORDS
            return None if event or firm else m
        return None
    if i + 1 >= n or not (low[i + 1][0].isdigit() or low[i + 1] in "+-"):
        return None
    k = i
    while (
        k > sent.first
        and i - k < 3
        and _capital(toks[k - 1])
        and low[k - 1] not in _NOT_PLACES
        and toks[k - 1][-1].isalpha()
    ):
        k -= 1
    if k == i or k == sent.first or low[k - 1] not in (",", "and", "by", "in") or previous is None or k < previous.last:
        return None
    if (
        low[k - 1] == "in"
        or (previous.first > sent.first and k - previous.last <= 12 and ")" in low[previous.last : k])
        or low[k - 2] == "followed"
    ):
        m = _run(doc, k)
        return m if m is not None and m.last == i else None
    return None


_SECTORS = frozenset("activities industries industry sector sectors services".split())


def _told_in(doc: Doc, i: int, m: Mention) -> bool:
    """Whether what stands behind "in" is a place and no company, code or heading: "a factory in Perrysburg"."""
    toks, low = doc.toks, doc.low
    sent = doc.sents[m.sent]
    if low[sent.last - 1] not in (".", "\u201d", '"', ")", "?", "!") or (i > sent.first and low[i - 1] in _HELD_IN):
        return False
    following = low[m.last]
    if following[0].isdigit() or following in _OWNERS or following in ("&", "-", "/") or following in _TYPE_WORDS:
        return False
    if following == "and" and not _capital(toks[m.last + 1]) and "(" in low[m.last + 2 : min(sent.last, m.last + 5)]:
        # "in Community and social services (276,000)"
        return False
    if not _SECTORS.isdisjoint(low[m.last : min(m.last + 5, sent.last)]):
        return False  # "growth in Financial and Insurance sectors"
    return not any(
        w in _IN_NO_PLACE or w in _SENTENCE_STARTS or (len(w) < 6 and toks[j].removesuffix("s").isupper())
        for j, w in enumerate(low[m.first : m.last], m.first)
    )


def _written_as(toks: list[str], i: int, end: int, exact: tuple[str, ...]) -> bool:
    """Whether the tokens are written like the name, or in capitals as headings are."""
    for k in range(min(end - i, len(exact))):
        token, word = toks[i + k], exact[k]
        if token == "\u2019" and word == "'":
            continue
        if 0 < k == len(exact) - 1 and token in _WRITTEN_SMALL:
            continue  # "Horqin district", "Tomsk region"
        if token != word and not (len(token) > 2 and token.isupper()) and token[0] != word[0]:
            return False
        if token != word and len(word) <= 3 and word.isupper():
            return False
    return True


def _extend(doc: Doc, m: Mention) -> None:
    """Take in what belongs to the name: "province", or the rest of a zone's name."""
    low, toks, n = doc.low, doc.toks, doc.n
    j = m.last
    limit = min(n, m.first + 12, doc.sents[m.sent].last)
    if j < limit and m.area_type in _WHOLES and not m.adjective and low[j] in _PARTS and low[j + 1 : j + 2] != ["of"]:
        k = m.first
        while k and low[k - 1] in COMPASS:
            k -= 1
        if k and low[k] in COMPASS and low[k - 1] in ("the", "this") and toks[j].islower():
            # "The east China province": the one told last
            m.first, m.last, m.code, m.name, m.area_type, m.generic = k - 1, j + 1, None, None, "", GENERIC[low[j]]
            return
    k = j
    while k < limit - 1 and k - j < 5 and (_capital(toks[k]) or low[k] in ("and", "-")) and low[k] != "autonomous":
        k += 1
    if k > j and k + 1 < limit and low[k] == "autonomous" and low[k + 1] in _SUFFIXES:
        # "Xishuangbanna Dai autonomous prefecture"
        j = k
    while j < limit and low[j] in _SUFFIXES:
        j += 1
    another = (
        j == m.last + 1
        and low[j : j + 1] == ["of"]
        and low[j - 1] in _CALLED
        and m.area_type in _PROVINCES
        and low[j - 1] not in _PROVINCES
        and j + 1 < limit
        and _capital(toks[j + 1])
    )
    if j > m.last and low[j - 1] in _SUFFIXES and not another:
        # but "the Hebei city of Langfang"
        m.last = j
    # "Xi'an High-tech Zone", "Hefei National High-tech Zone": figures of a zone that has only its city's name are
    # told under the city, as those of other zones are under their own names.
    k = m.last
    core = named = False
    while k < limit and low[k] not in _ZONE_ENDS and (_capital(toks[k]) or low[k] in ("-", "and", "tech")):
        if low[k] == "the" or (low[k] == "-" and (k + 1 >= limit or not _touch(doc, k))):
            break  # "WUHAN -- The East Lake High-tech Development Zone"
        core = core or low[k] in _ZONE_CORE
        named = named or (low[k] not in _ZONE_WORDS and _capital(toks[k]))
        k += 1
    if core and k < limit and low[k] in _ZONE_ENDS and _capital(toks[k]):
        m.last = k + 1
        m.area_type = "zone"
        if named:
            # "Velm Riverside Industrial Park"
            m.code, m.name = None, " ".join(doc.text[doc.starts[m.first] : doc.ends[k]].split())


def _unlisted(doc: Doc, i: int, previous: Mention | None) -> Mention | None:
    """A place told by its form: capitalised words before "High-tech Zone", "county", "League"."""
    toks, low = doc.toks, doc.low
    sent = doc.sents[doc.sent_of[i]]
    word = low[i]
    kind = _TYPE_WORDS[word]
    j = i
    if word in _PROTECTED_TYPES and low[i - 1] in _PROTECTED and i > sent.first and _capital(toks[i]):
        kind = "site"
        while j > sent.first and low[j - 1] in _PROTECTED:
            j -= 1
    elif kind == "zone" or (word == "district" and low[i - 1] == "tech" and toks[i].istitle()):
        kind = "zone"  # "Luzhou National Hi-Tech District"
        core = False
        small = not _capital(toks[i])
        while j > sent.first and (
            (low[j - 1] in _ZONE_WORDS and _capital(toks[j - 1]) != small) or low[j - 1] in ("-", "and", "tech")
        ):
            core = core or low[j - 1] in _ZONE_CORE
            j -= 1
        if not core or (small and (word != "zone" or low[_name_start(doc, j, sent.first) - 1] != "the")):
            return None
    elif word == "region":
        if i == sent.first:
            return None
        if (
            i - 2 < sent.first
            or low[i - 2] not in ("the", "in", "of")
            or low[i - 1] in _PRONE_TO_REGION
            or low[i - 1] in gazetteer().by_first
        ):
            # "In the Oti region", and no "Asia-Pacific region"
            return None
    k = _name_start(doc, j, sent.first)
    if k == j or (previous is not None and previous.last > k):
        return None
    if k > sent.first and low[k - 1] in ("a", "an") and toks[i].islower():
        return None  # "A Taobao village is one where ...": a kind of village
    if word in _SITE_TYPES and not _of_site(doc, k, i, sent):
        return None
    if word == "league" and (j - k > 1 or low[k - 1] in _OWNERS or low[k - 1] == "the"):
        return None  # "England's Women's Super League", "the Village League": no Jirim League
    if word in _LANDFORMS and not (toks[i].istitle() and low[k - (2 if low[k - 1] == "the" else 1)] in _AROUND):
        return None
    if (
        (k == sent.first or low[k - 1] == ":")
        and j - k == 1
        and (low[k] in _NO_CITY or (toks[i].islower() and doc.writes(low[k])))
    ):
        # "Science city with few firms": a noun that the text also writes small is no name.
        return None
    if (
        k == sent.first
        and j - k == 1
        and toks[i].islower()
        and low[sent.last - 1] not in _ENDS
        and len(doc.vocabulary()[low[k]]) == 1
    ):
        # "Coconut county counts its nuts": a headline's word that the text never calls a place
        return None
    name = doc.text[doc.starts[k] : doc.ends[i]]
    return Mention(k, i + 1, None, " ".join(name.split()), kind, doc.sent_of[i])


def _name_start(doc: Doc, j: int, first: int) -> int:
    """Where the name begins that ends before a token: its words are capitalised, those within it may be small."""
    toks, low = doc.toks, doc.low
    k = at = j
    words_ = 0
    while (
        at > first
        and words_ < 4
        and _capital(toks[at - 1])
        and low[at - 1] not in _NOT_NAMES
        and (toks[at - 1].isalpha() or toks[at - 1].replace("'", "").replace("\u2019", "").isalpha())
    ):
        k = at = at - 1
        words_ += 1
        while at > first and k - at < 2 and low[at - 1] in _PARTICLES and toks[at - 1].islower():
            at -= 1
        if at == k and at > first + 1 and low[at - 1] == "-" and _touch(doc, at - 1) and _touch(doc, at - 2):
            at -= 1
        if at == k and at > first + 1 and low[at - 1] == "." and toks[at - 2] == "St":
            k = at = at - 2  # "St. Velm County"
    return k


def _of_site(doc: Doc, k: int, i: int, sent: Sentence) -> bool:
    """Whether capitalised words before "island", "state", "port" are the name of one: "Kwarbai State", "in Cauca
    department", and no "Labor Department", "Silicon Valley Bank"."""
    toks, low = doc.toks, doc.low
    at = k - 1
    if at > sent.first and low[at] == "the":
        at -= 1
    before = low[at] if at >= sent.first else ""
    if not _capital(toks[i]):
        return before in _AT or (
            k == sent.first and i - k < 3 and low[i] in ("island", "port") and low[k] not in _NO_CITY
        )
    if low[i] in _SMALL_SITE_TYPES or before in ("about", "over") or (i + 1 < sent.last and _capital(toks[i + 1])):
        return False
    if low[i] == "valley" and before == "and" and _capital(toks[at - 1]) and toks[at - 2].istitle():
        return False  # "the Future Intelligence and Health Valley"
    return toks[i].istitle()


def _quarter(doc: Doc, i: int) -> Mention | None:
    """A part of a country that is called after its side of it: "the South", "the North Central", "the West Coast"."""
    toks, low = doc.toks, doc.low
    sent = doc.sents[doc.sent_of[i]]
    j = i
    while j < sent.last and (low[j] in _POINTS or (low[j] == "-" and j > i)) and (low[j] == "-" or toks[j].istitle()):
        j += 1
    if j == i or low[j - 1] == "-":
        return None
    landed = j < sent.last and low[j] in _LANDS and (_capital(toks[j]) or low[j] == "region")
    j += landed
    article = i > sent.first and low[i - 1] == "the"
    # "the South South N3,768", and no "the South African"
    priced = j + 1 < sent.last and low[j + 1][0].isdigit() and doc.ends[j] == doc.starts[j + 1]
    longer = j < sent.last and not priced and (_capital(toks[j]) or low[j] == "-")
    if longer or not (article or landed) or low[sent.last - 1] != ".":
        return None
    if j - i == 1 and low[i] in _MIDDLE:
        # "The Centre banned exports" is of India's government
        return None
    name = " ".join(doc.text[doc.starts[i] : doc.ends[j - 1]].split())
    return Mention(i, j, None, name, "quarter", doc.sent_of[i])


def _named_after(doc: Doc, i: int) -> Mention | None:
    """ "The Port of Tarasund", "the city of Velm": a place that the catalogue need not have."""
    low, toks = doc.low, doc.toks
    sent = doc.sents[doc.sent_of[i]]
    if i + 2 >= sent.last or low[i + 1] != "of" or low[i] not in _NAMED_AFTER or not _capital(toks[i + 2]):
        return None
    if low[i] in _SMALL_SITE_TYPES and _capital(toks[i]):
        return None  # "the Department of Finance"
    if _listed(doc, i + 2):
        return None
    m = _run(doc, i + 2)
    if m is not None:
        m.first = i
        m.area_type = _TYPE_WORDS.get(low[i], "place")
    return m


def _named_before(doc: Doc, i: int) -> Mention | None:
    """ "At Lake Velm", "around Port Velm": what the place is stands before its name."""
    toks, low = doc.toks, doc.low
    last = doc.sents[doc.sent_of[i]].last
    if (
        low[i] not in _BEFORE_SITE
        or not toks[i].istitle()
        or low[i - 1] not in _AROUND
        or i + 1 >= last
        or not _capital(toks[i + 1])
    ):
        return None
    m = None if _listed(doc, i + 1) else _run(doc, i + 1)
    if m is not None:
        m.first = i
        m.name = doc.text[doc.starts[i] : doc.ends[m.last - 1]]
    return m


def _peopled(doc: Doc, i: int) -> Mention | None:
    """ "Velm has 412 households": a place, whatever it is."""
    low = doc.low
    sent = doc.sents[doc.sent_of[i]]
    j = i - 1
    while j > sent.first and i - j < 7 and low[j] not in _HAVING:
        j -= 1
    if low[j] not in _HAVING or not any(w[0].isdigit() for w in low[j + 1 : i]):
        return None
    k = _name_start(doc, j, sent.first)
    if k == j or (k > sent.first and low[k - 1] not in _STOPS | {"and", "today", "still"}) or _listed(doc, k):
        return None
    m = _run(doc, k)
    return m if m is not None and m.last == j else None


def _apposed(doc: Doc, i: int, previous: Mention | None) -> Mention | None:
    """ "Rongcheng, a county-level city of Weihai, ...", "the fields of Velm, a small county in the west"."""
    low = doc.low
    sent = doc.sents[doc.sent_of[i]]
    comma = i - 1
    while comma > sent.first and comma > i - 7 and low[comma] != ",":
        comma -= 1
    owned = previous is not None and previous.first == comma + 1 and previous.owner
    if (
        low[comma] != ","
        or not (owned or low[comma + 1] in ("a", "an", "the"))
        or low[i] == "area"
        or not LOCATIVE.isdisjoint(low[comma:i])
    ):
        return None
    # "In 2021, Velm, a city in the west, had", and no "In 2021, Ann, a city clerk, had"
    ends = i + 1 >= sent.last or low[i + 1] in _AFTER_KIND
    k = _name_start(doc, comma, sent.first)
    if (
        k == comma
        or (previous is not None and previous.last > k and not owned)
        or ((owned or low[i] in _SETTLED) and (not ends or _listed(doc, k)))
        or (k > sent.first and low[k - 1] not in _BEFORE_NAME and not (ends and low[k - 1] in _BEFORE_CLAUSE))
    ):
        return None
    m = _run(doc, k)
    return m if m is not None and m.last == comma else None


def _side(doc: Doc, i: int, found: list[Mention], known: Gazetteer) -> Mention | None:
    """ "The western regions", "the central and western regions", of the country told last that has such parts."""
    low, first = doc.low, doc.sents[doc.sent_of[i]].first
    begin, sides = i - 1, low[i - 1 : i]
    if i == first or low[begin] not in COMPASS:
        return None
    if begin - 2 >= first and low[begin - 1] in _JOIN and low[begin - 2] in COMPASS:
        begin, sides = begin - 2, [low[begin - 2], *sides]
    if begin > first and low[begin - 1] in _JOIN and (low[begin - 1] != "," or low[begin - 2] in COMPASS):
        return None
    for m in reversed(found[-16:]):
        if m.area_type not in NATIONS:
            continue
        codes = [known.sides.get((side, m.code)) for side in sides]
        if None in codes:
            if m.sent == doc.sent_of[i] and low[m.last] not in _CURRENCY:
                return None
        else:
            names = [known.areas[code or ""][0] for code in codes]
            name = " and ".join([*(name.split()[0] for name in names[:-1]), names[-1]])
            begin -= begin > first and low[begin - 1] == "the"
            return Mention(begin, i + 1, codes[0] if len(codes) == 1 else None, name, "region", doc.sent_of[i])
    return None


def _stand_in(doc: Doc, i: int) -> Mention | None:
    """ "The region", "this autonomous region", "the whole country", "the national average"."""
    low = doc.low
    word = low[i]
    sent = doc.sents[doc.sent_of[i]]
    adjective = _GENERIC_ADJECTIVE.get(word)
    if adjective is not None and i == sent.first:
        # "Provincial tourism revenue grew", and no "Municipal Bureau of Statistics", "National high-tech enterprises"
        if (
            i + 2 >= sent.last
            or (adjective == "country" and low[i + 1] not in _NATIONAL)
            or not (doc.toks[i + 1].islower() and low[i + 1].isalpha())
        ):
            return None
        m = Mention(i, i + 1, None, None, "", doc.sent_of[i])
        m.generic = GENERIC[adjective]
        return m
    law = adjective == "country" and "under" in low[max(sent.first, i - 3) : i]
    if law and i + 1 < sent.last and (low[sent.first] == "under" or low[i + 1] not in _AVERAGE):
        # "Under the new national standard, three houses may stand on a lot", "50 percent under national law"
        m = Mention(i, i + 1, None, None, "", doc.sent_of[i])
        m.generic = GENERIC["country"]
        return m
    if adjective is not None:
        if (
            i + 1 >= sent.last
            or (
                low[i + 1] not in _AVERAGE
                and low[i + 1] != "and"
                # "wider than the national 2.31 to one"
                and not (low[i - 1] == "the" and low[i + 1][0].isdigit())
                and low[i + 1 : i + 3] not in _LEVEL_OF
            )
        ):
            return None
        m = Mention(i, i + 1, None, None, "", doc.sent_of[i])
        m.generic = GENERIC[adjective]
        m.adjective = True
        m.role = COMPARED
        return m
    if word == "domestic":
        if low[i - 1] != "the" or i == sent.first or "market" not in low[i + 1 : i + 3]:
            return None
        m = Mention(i - 1, i + 1, None, None, "", doc.sent_of[i])
        m.generic = GENERIC["country"]
        return m
    types = GENERIC.get(word)
    if types is None:
        return None
    if types is CAPITAL and low[i - 1] in ("provincial", "regional") and low[i - 2] == "the":
        # "doctors in the provincial capital", "the regional capital alone"
        if low[i - 3] == "," or i + 1 >= sent.last or low[i + 1] == "of" or doc.toks[i + 1][0].isupper():
            return None  # "Velm, the provincial capital", "the provincial capital of Velm"
        m = Mention(i - 2, i + 1, None, None, "", doc.sent_of[i])
        m.generic = SEAT
        return m
    if types is CAPITAL and (
        i - 2 < sent.first
        or low[i - 2] not in LOCATIVE
        or low[i - 2] == "of"
        or (i + 1 < sent.last and low[i + 1] in _NO_CAPITAL)
    ):
        # "in the capital", and no "in the capital market"
        return None
    j = i - 1
    while j > sent.first and j > i - 4 and (low[j] in COMPASS or low[j] in _EPITHETS):
        j -= 1
    if j < sent.first or low[j] not in ("the", "this"):
        return None
    m = Mention(j, i + 1, None, None, "", doc.sent_of[i])
    m.generic = types
    return m


def _roles(doc: Doc, found: list[Mention], known: Gazetteer) -> None:
    toks, low, starts, ends, n = doc.toks, doc.low, doc.starts, doc.ends, doc.n
    sents = doc.sents
    previous: Mention | None = None
    before_last: Mention | None = None
    # The sentences with the last partner in trade, and the last one told behind it.
    traded = followed = toured = -9
    partners: set[str | None] = set()
    firms: set[tuple[str, str]] = set()
    home = next((m.code for m in found if m.area_type in NATIONS and m.role not in (MEDIA, DATELINE)), None)
    for nth, m in enumerate(found):
        sent = sents[m.sent]
        if previous is not None and previous.sent != m.sent:
            previous = None
        if previous is not None and _lies_in(low, previous, m, known):
            m.begins = previous.begins if previous.begins >= 0 else previous.first
        before = (m.begins if m.begins >= 0 else m.first) - 1
        after = m.last
        if m.adjective and m.code != home and after + 1 < n and not _ARRIVALS.isdisjoint(low[after : after + 2]):
            toured = m.sent
        money = after < n and low[after] in _CURRENCY and (low[after] != "$" or starts[after] == ends[after - 1])
        passing = money or (after < n and (low[after] in _VENUES or (m.adjective and low[after] in _DISEASES)))
        if (
            m.adjective
            and m.area_type == "world_region"
            and not m.plural
            and not _ONE_OF_THEM.isdisjoint(low[max(sent.first, before - 2) : m.first])
            and after < sent.last
            and low[after] in _SOME_COUNTRY
        ):
            m.role = MEDIA  # "the size of a small African country", which has no name
            continue
        if m.generic is None and low[before] == "of" and _once_held(low, before, sent.first):
            passing = True  # "Ana Diaz, former mayor of Velm, won 25 percent of the vote"
        if after < sent.last and toks[after] in _SEAS and not m.generic and not m.owner:
            passing = True  # "boats in the South China Sea", which is no part of South China
        if low[after : after + 2] == ["stock", "exchange"] and low[max(sent.first, before - 1) : m.first] in _TOLD_TO:
            passing = True  # "the developer told the Hong Kong stock exchange"
        if passing and not m.generic:
            # "US$5", but "Jalisco $5 million"
            m.role = MEDIA
            previous = m
            continue
        # "China-Europe trains", "Hohhot-based"
        if (
            after + 1 < n
            and low[after] in "-\u2013"
            and ends[after - 1] == starts[after] == ends[after] - 1
            and starts[after + 1] == ends[after]
        ) or (
            before > sent.first
            and low[before] in "-\u2013"
            and starts[m.first] == ends[before]
            and ends[before - 1] == starts[before]
            and low[sent.first] not in _SLUGS
        ):
            m.role = MEDIA
            owned = after + 1 < n and low[after + 1] in _OWNED_FROM
            if owned and previous is not None and previous.sent == m.sent and low[previous.last : m.first] in _LISTING:
                # "Hong Kong, Taiwan-invested firms"
                for g in previous.group or [previous]:
                    g.role = MEDIA
            previous = m
            continue
        if (
            m.first == sent.first
            and m.area_type in NATIONS
            and low[after : after + 1] == ["'s"]
            and after + 2 < sent.last
            and low[after + 1] in _ONE_OF_ITS
            and any(x.code is not None and x.code != m.code and known.within(x.code, m.code) for x in found[:16])
        ):
            # "China's first solar thermal plant cost 210 million yuan": told of where it stands
            m.role, m.within = CONTAINER, True
            previous = m
            continue
        if m.role in (COMPARED, DATELINE):
            previous = m
            continue
        if m.generic is None and _of_a_firm(doc, m, previous, sent):
            m.role = MEDIA
            firms.add((toks[before], toks[m.first]))
            previous = m
            continue
        if m.role == BODY and m.code != "001" and any(w in _RATE_MOVES for w in low[after : min(sent.last, after + 6)]):
            # "The Bank of England left its rate at 0.5 percent": the figure of its area
            m.role = PLAIN
            previous = m
            continue
        if m.generic is None and (role := m.role or _body(doc, m, sent)):
            m.role = role
            m.speaks = any(w in _SAY for w in low[m.last : min(sent.last, m.last + 12)])
            previous = m if role == BODY else None
            continue
        if _dateline(doc, m, sent):
            m.role = DATELINE
            previous = m
            continue
        if previous is not None and previous.role == PARTNER and m.code == previous.code and low[before] == "(":
            m.role = PARTNER  # "the European Union (EU)": the list goes on behind the brackets
            continue
        j = before
        while j >= sent.first and (_points(low, j) or low[j] in _BEFORE_ADJECTIVE) and j > before - 4:
            if low[j] == "of" and not (j > sent.first and low[j - 1] in ("that", "those")):
                break
            j -= 1
        lead = low[j] if j >= sent.first else ""
        if lead == "of" and j - 1 > sent.first and low[j - 1] in _NAMED_AFTER:
            # "between the municipality of Chongqing and Europe"
            k = j - 2
            while k >= sent.first and k > j - 6 and (low[k] in _BEFORE_CITY or low[k] in COMPASS or low[k] == "the"):
                k -= 1
            if k >= sent.first and low[k] in _FROM_TO:
                j, lead = k, low[k]
        if lead == "including" and j - 2 > sent.first and (k := j - 1 - (low[j - 1] == ",")) and low[k] in _GROUPS_OF:
            # "shipped to 21 countries, including Germany and Japan"
            while k > sent.first and k > j - 9 and low[k] not in _FROM_TO:
                k -= 1
            if low[k] in _FROM_TO:
                j, lead = k, low[k]
        if lead == "of" and j - 2 > sent.first and low[j - 1] in _MEMBER_NOUNS and low[j - 2] in _BEFORE_MEMBERS:
            # "went to the member states of the European Union"
            k = j - 2
            while k > sent.first and low[k] in _BEFORE_MEMBERS:
                k -= 1
            if low[k] in _FROM_TO:
                j, lead = k, low[k]
        elif m.adjective and lead in _COUNTED and low[after : after + 1] in _PAIR_NOUNS:
            # "trade with the five Central Asian countries"
            while j > sent.first and (low[j] in _COUNTED or low[j] == "the"):
                j -= 1
            lead = low[j]
        joined = (
            previous is not None and m.generic is None and previous.generic is None and _joined(low, previous, m, known)
        )
        if joined and previous is not None:
            between = previous.first > sent.first and low[previous.first - 1] == "between"
            if between and low[previous.first - 2] in _TRADED and previous.area_type not in NATIONS:
                # "trade between Guangxi and Vietnam": of Guangxi, whose partner the other is
                previous.role, m.role = PLAIN, PARTNER
                before_last, previous = previous, m
                continue
            if between and (before_last is None or before_last.sent != m.sent):
                previous.role = PLAIN
            m.role = previous.role
            if previous.group is None:
                previous.group = [previous]
            m.group = previous.group
            m.group.append(m)
            if m.role == PLAIN and _trades(low, m, sent):
                for g in m.group:
                    g.role = PARTNER
        elif (
            m.role == PARTNER
            or (lead in _OUTDOING and not m.owner)
            or (lead in _LEADING and m.owner and not _RANKINGS.isdisjoint(low[after + 1 : after + 2]))
        ):
            # "Guizhou overtook Yunnan with sales of 3 billion", "Velm leads the country's rankings for leeks": told of
            # the one that does it
            m.role = PARTNER
        elif lead == "in" and m.generic is None and j - sent.first > 3 and _bound_for(low, sent.first, j):
            m.role = PARTNER
        elif lead == "into" and j > sent.first and low[j - 1] in ("import", "imports", "inflow", "inflows"):
            m.role = PLAIN  # "Imports into Velm fell by 21 percent"
        elif lead in ("including", "counting") and low[j - 1] == "not" and j > sent.first:
            m.role = PARTNER  # "Output of the union, not including Velm, stood at"
        elif lead in ("except", "bar", "barring") or (lead == "in" and low[j - 2 : j] == [",", "as"]):
            # "In Kenya, as in Vietnam, exports came to 2 million"
            m.role = COMPARED  # "more than any other country except China"
        elif lead == "than" and low[sent.first] == "no" and m.generic is None:
            m.role = PLAIN  # "No city in the province sells more technology than Velm": it sells the most
        elif lead in ("in", "of") and low[sent.first] == "no" and j - sent.first == 2 and m.generic is None:
            m.role = CONTAINER  # "No city in Ohio": that is not what is told of
        elif _compared(low, sent.first, j) or (
            m.adjective and m.first - sent.first > 1 and low[after : after + 1] == ["average"]
        ):
            # "China bought 88 percent of the exports, ahead of Russia with 5": partners all
            m.role = PARTNER if traded == m.sent and _trading(m) else COMPARED
        elif lead == "by" and low[j - 1] == "led" and not _bracketed(low, after, sent.last):
            # "four partners led by Tianjin and Fuzhou"
            m.role = PARTNER
        elif traded == m.sent and _trading(m) and lead == "by" and low[j - 1] == "followed":
            # "Hong Kong was the largest investor with ..., followed by South Korea (2.73 billion)"
            m.role, followed = PARTNER, m.sent
        elif (
            followed == m.sent
            and _trading(m)
            and lead in ("and", ",")
            and (low[after : after + 1] in _WITH or low[after : after + 2] in ([",", "up"], [",", "down"]))
        ) or (m.sent - traded <= 2 and _trading(m) and _came_next(low, m, sent)):
            # "... by Canada (2.73 billion) and China (2.29 billion)"
            m.role, followed = PARTNER, m.sent
        elif (
            traded == m.sent
            and previous is not None
            and previous.role == PARTNER
            and _trading(m)
            and after < sent.last
            and low[after][0].isdigit()
        ) or (lead == "within" and m.code in _UNIONS and m.sent - traded <= 2):
            # "the United States took 80 percent of the exports, Canada 9 and Germany 3 percent"
            m.role = PARTNER
        elif m.code != home and _trading(m) and lead == "of" and low[j - 1] in _CITIZENS:
            # "37,600 were citizens of India and China"
            m.role = PARTNER
        elif traded == m.sent and m.code in partners and m.code != home and not m.owner and not m.adjective:
            m.role = PARTNER  # "Peru bought 21 percent by volume, Malta 19; by value Malta came first with 3 million"
        elif m.code in partners and m.code != home and m.sent - traded == 1 and _of_them(low, m, sent):
            # "... Uganda with 225,600 and Tanzania with 203,300. Of the three, Tanzania grew fastest: by a fifth"
            m.role, traded = PARTNER, m.sent
        elif m.code != home and _trading(m) and lead not in LOCATIVE and _gives(low, m, sent):
            # "Britain has pledged 77 million pounds, Japan 52 million dollars": aid for what the article is about
            m.role, traded = PARTNER, m.sent
        elif m.sent - toured <= 2 and m.code != home and _toured_too(low, m, sent, lead, m.sent - toured):
            m.role, toured = PARTNER, m.sent
        elif m.code != home and _trading(m) and _one_more(doc, m, sent, lead, m.sent - traded):
            # "arrivals from Peru grew by 3 percent, while Chile slipped 2 percent. Brazil (800, up 6 percent) ..."
            m.role, traded = PARTNER, m.sent
        elif (
            _trading(m)
            and (
                (lead == "including" and (traded == m.sent or (m.code != home and _shared_out(low, m, sent))))
                or (low[sent.first] == "among" and m.code != home and _investing(low, m, sent))
                or (
                    low[sent.first] == "among"
                    # "Among the destinations, receipts fell in Peru (-2 percent)": where they fell
                    and not (
                        (lead == "in" or (previous is not None and previous.role == PLAIN))
                        and "destinations" in low[sent.first : sent.first + 8]
                    )
                    and not _PARTNERS.isdisjoint(low[sent.first : min(m.first, sent.first + 8)])
                )
                or (m.code != home and _buyers_are(low, m, sent))
                or (low[sent.first] == "by" and low[sent.first + 1] in _BY_PARTNER)
                or (
                    m.owner
                    and low[after + 1 : after + 2] == ["share"]
                    and not _ON_SIDE.isdisjoint(low[max(sent.first, m.first - _LOOK_BACK) : m.first])
                )
            )
        ):
            # "By origin, the United Kingdom came first with 64.8 percent", "On the import side, China's share was 40",
            # "Among the ten largest markets, Peru stood out, whereas Chile fell by 3 percent"
            m.role, traded = PARTNER, m.sent
        elif (
            (_elsewhere(low, m, sent, lead, j) and (m.area_type == "country" or not _then_there(low, m, sent)))
            or (lead in _EXAMPLES and _market(doc, m, sent))
            or (lead == "in" and _announced_at(doc, m, sent, j))
        ):
            m.role = PARTNER
            if _trading(m) and (lead in ("from", "to", "with") or _trades(low, m, sent)):
                traded = m.sent
        elif (
            lead == "of"
            and m.generic
            and previous is not None
            and previous.owner
            and previous.sent == m.sent
            and "share" in low[previous.last : j]
            and j - previous.last <= 4
        ):
            m.role = PARTNER  # "Lanzhou's share of the province went up"
        elif lead == "of" and j > sent.first + 1 and low[j - 1] in _SIDES and low[j - 2] not in _BEFORE_SIDE:
            # "a county just west of Hohhot"
            m.role = PARTNER
        elif m.generic is None and _dubbed(low, m, sent):
            m.role = PARTNER
        elif lead == "of" and j > sent.first and low[j - 1] == "capital":
            m.role, m.within = CONTAINER, True
        elif _scope(low, m, sent, lead, j) or (
            j - 2 >= sent.first
            and m.generic is None
            and (
                (lead == "them" and low[j - 1] == "among")
                or (lead == "and" and low[j - 1] in _PAIRS and (low[j - 2][0].isdigit() or low[j - 2] in _COUNTED))
            )
        ):
            # "34 states and the Federal Capital Territory have drawn on it", "four states, among them Ebonyi, have not"
            m.role = PARTNER
        if previous is not None and not joined:
            _contain(low, previous, m, sent, known)
        if m.role == PLAIN and m.area_type == "region" and m.generic is None and m.code != "CN-PRD" and after < n:
            # "central China's Hubei Province", "a central China province"
            following = low[after]
            if following in _SUFFIXES or (m.owner and after + 1 < n and _capital(toks[after + 1])):
                m.role = CONTAINER
        if m.role == PARTNER and _trading(m) and traded == m.sent:
            partners.add(m.code)
        if m.owner and m.generic is not None and m.role == PLAIN:
            j = next(
                (j for j in range(m.last + 1, min(m.last + 6, n)) if low[j] in _A_PART or low[j] in _MARKED_OFF), -1
            )
            if j > 0 and low[j] in _A_PART and m.first - sent.first < 5:
                m.role = CONTAINER  # "Last year the country's leading coal-producing region sold"
        if low[sent.first] in _FRONT_SITED and previous is not None and previous.sent == m.sent and not m.speaks:
            opens = low[m.first - 1] == "," or low[m.first - 2 : m.first] == [",", "the"]
            if (
                opens
                and m.generic is None
                and m.role in (PLAIN, PARTNER)
                and _HAS_OR_IS.issuperset(low[m.last : m.last + 1])
            ):
                m.role = PLAIN
                for x in found[max(0, nth - 6) : nth]:
                    if x.sent == m.sent and x.role == PLAIN:
                        x.role = CONTAINER  # "Located in China's northwest, Gansu is"
        before_last, previous = previous, m
    if firms:
        for k, m in enumerate(found):
            # "Cobres Atacama sees profit slump" above "Cobres Atacama, the fourth-largest producer, said"
            if m.role == PLAIN and m.first > sents[m.sent].first and (toks[m.first - 1], toks[m.first]) in firms:
                m.role = MEDIA
                if k and found[k - 1].role == CONTAINER and found[k - 1].owner and found[k - 1].sent == m.sent:
                    found[k - 1].role = PLAIN  # "Chile's Cobres Atacama"


def _lies_in(low: list[str], whole: Mention, m: Mention, known: Gazetteer) -> bool:
    """Whether a name stands right behind that of what it lies in: "Henan's Luoyang", "the Kenyan capital Nairobi"."""
    between = low[whole.last : m.first]
    if between in _TYPE_OF and known.within(m.code, whole.code):
        return True  # "the Gansu city of Lanzhou"
    if whole.generic is not None or not known.within(m.code, whole.code) or len(between) > _KINDS_WITHIN:
        return False
    if between and between[0] in _OWNERS:
        between = between[1:]
    elif not between or (not whole.adjective and between[0] != "capital"):
        return False
    return all(w in _KINDS for w in between)


def _then_there(low: list[str], m: Mention, sent: Sentence) -> bool:
    """ "comes from Velm, a city in the west, where 4 million mu are planted": the sentence goes on about it."""
    if low[m.last : m.last + 2] == [",", "where"]:
        return True
    if low[m.last : m.last + 1] != [","] or low[m.last + 1 : m.last + 2] not in (["a"], ["an"], ["the"]):
        return False
    return any(low[i : i + 2] == [",", "where"] for i in range(m.last + 2, min(m.last + 26, sent.last - 1)))


def _dubbed(low: list[str], m: Mention, sent: Sentence) -> bool:
    """ "Known as China's potato capital, Ulaanqab plants", "called the Venice of Asia": in another's name."""
    for i in range(m.first - 1, max(sent.first, m.first - 6) - 1, -1):
        if not low[i][0].isalpha():
            return False
        if low[i] in _DUBBED:
            return i > m.first - 2 or low[i + 1] in ("as", "the")
    return False


def _of_them(low: list[str], m: Mention, sent: Sentence) -> bool:
    return not m.owner and not m.adjective and low[sent.first] == "of" and m.first - sent.first < 6


def _gives(low: list[str], m: Mention, sent: Sentence) -> bool:
    behind = low[m.last : min(sent.last, m.last + 3)]
    return not m.owner and not m.adjective and (not _GIVING.isdisjoint(behind) or "given" in behind)


def _one_more(doc: Doc, m: Mention, sent: Sentence, lead: str, apart: int) -> bool:
    """Whether a country goes on with the partners that a sentence or the one before it has told, each with a figure."""
    low, j = doc.low, m.last
    if m.owner or m.adjective or m.plural or apart > 1 or j >= sent.last:
        return False
    if apart == 1:
        return m.first == sent.first and low[j] == "(" and j + 1 < sent.last and low[j + 1][0].isdigit()
    first = m.first == sent.first or lead in _ANOTHER
    return first and any(w[0].isdigit() for w in low[j : min(sent.last, j + 5)])


def _toured_too(low: list[str], m: Mention, sent: Sentence, lead: str, apart: int) -> bool:
    """ "Malay visitors were up 6 percent to 2,059 and Peru was up 9 percent to 729. Eastern Europe grew 15 percent":
    whence those come who are counted."""
    if m.owner or (m.area_type not in NATIONS and m.area_type != "world_region"):
        return False
    if m.first != sent.first and (apart or lead not in _ANOTHER_TOO):
        return False
    behind = low[m.last : min(sent.last, m.last + 6)]
    moved = behind[:1] != [] and (behind[0] in _RATE_MOVES or behind[0] in _WENT)
    return moved and any(w[0].isdigit() for w in behind)


def _of_a_firm(doc: Doc, m: Mention, previous: Mention | None, sent: Sentence) -> bool:
    """Whether the name is part of a firm's ("Air Canada", "Royal Dutch Shell") or is one ("the dairies Yili")."""
    toks, low = doc.toks, doc.low
    i = m.first - 1
    if previous is not None and previous.role == MEDIA and previous.last == m.first and not previous.owner:
        # "Hidrokarya Indonesia China said"
        return (
            previous.code is not None and doc.starts[m.first] == doc.ends[i] + 1 and low[m.last : m.last + 1] != ["'s"]
        )
    if i <= sent.first or (previous is not None and previous.last > i) or low[sent.last - 1] not in _ENDS:
        return False
    if not m.owner and (low[i] in _FIRMS or (low[i] == "," and low[i - 1] in _FIRMS)):
        return True
    return (
        _capital(toks[i])
        and toks[i].isalpha()
        and not toks[m.first].isupper()
        and len(toks[i]) > 2
        and low[i] not in _NOT_PLACES
        and low[i] not in COMPASS
        and low[i] not in _PART_OF
        and low[i] not in _SENTENCE_STARTS
        # "ANTOFAGASTA, Aug 29: Cobres Atacama said"
        and (low[i - 1] not in _ENDS or (low[i - 1] == ":" and previous is not None and previous.role == DATELINE))
    )


def _home(low: list[str], j: int, first: int) -> bool:
    """ "Zhao Shufen, 67, from Shangdu County": where those live whose figures are told."""
    return j - 4 > first and low[j - 1] == "," == low[j - 3] and low[j - 2].isdecimal() and len(low[j - 2]) == 2


def _elsewhere(low: list[str], m: Mention, sent: Sentence, lead: str, j: int) -> bool:
    """Whether the place is an origin, a destination, a neighbour, a partner or the venue of an event."""
    before = low[j - 1] if j > sent.first else ""
    if lead == "to" and before in _ARRIVING and not _GUESTS.isdisjoint(low[max(sent.first, j - 4) : j]):
        # "the 11 million tourists who came to Velm": of where they came
        return False
    if lead == "to" and any(w in _COMING for w in low[max(sent.first, j - 2) : j]) and j - sent.first < 5:
        return False  # "Frost came early to Velm"
    if lead == "in" and before in _BEGAN and "since" in low[max(sent.first + 1, j - 6) : j]:
        return True  # "33,000 cases since the outbreak began in Velm"
    if lead == "in" and low[sent.first] == "since" and j - sent.first < 5 and low[m.last : m.last + 1] != [","]:
        # "Since the fighting in Sudan broke out, 231,000 have crossed the border"
        return not _BEGAN.isdisjoint(low[m.last : m.last + 3])
    goods_from = lead == "from" and any(
        low[i] in _OUTFLOWS and low[i + 1] == "of" for i in range(max(sent.first, j - 6), j - 1)
    )
    if (lead in _INWARD and before in _INFLOWS) or (lead == "from" and before in _OUTFLOWS) or goods_from:
        # "exports from Bangladesh", "exports of jute from Bangladesh": of the country that they leave
        return False
    if lead == "from" and before in ("that", "those") and not _OUTFLOWS.isdisjoint(low[max(sent.first, j - 24) : j]):
        return False  # "Exports from Kenya rose to 412 tonnes and those from Uganda to 389"
    if lead == "into" and before in _FLOWED and not _INFLOWS.isdisjoint(low[max(sent.first, j - 9) : j]):
        return False  # "Investment of 2 million flowed into Kenya"
    if lead == "with" and before in (",", "and") and _bracketed(low, m.last, sent.last):
        # "wages rose by 2.1 percent, with Alberta (+2.9%) in the lead"
        return False
    if lead == "outside" and m.generic is None and m.area_type in _OUTSKIRTS:
        # "Mirrors follow the sun outside Delingha"
        return False
    if lead == "from" and m.area_type not in NATIONS and _home(low, j, sent.first):
        return False
    if lead in _FROM_TO or lead.startswith("border") or before.startswith("border"):
        return True
    if m.adjective and m.last < sent.last and low[m.last].startswith("border"):
        # "Manzhouli, on the Russian border"
        return True
    if lead == "of" and before == "parts" and not _ALL_PARTS.isdisjoint(low[max(sent.first, j - 4) : j - 1]):
        # "dug and moved to all parts of the country"
        return True
    if lead == "of" and before in _OF_MEMBERS:
        # "Visitors from the other 26 members of the European Union", "sales to the rest of Europe"
        led = low[max(sent.first, j - 7) : j - 1]
        if not _ALL_PARTS.isdisjoint(led) and "," not in led:
            return True
    if lead in ("in", "within") and before in _RESTS:
        # "30 tons were sold abroad, and the rest within Velm"
        return True
    if lead == "for" and (before == "earmarked" or not _DEPARTING.isdisjoint(low[max(sent.first, j - 3) : j])):
        # "a train left Manzhouli for Poland", "bound for Duisburg"
        return True
    if lead == "for" and before in _CARGO and _trading(m):
        # "transit cargo for Uganda, Rwanda and Burundi grew"
        return True
    if m.adjective and m.last < sent.last and low[m.last] in _LENT:
        # "with a $300 million Japanese loan"
        return True
    if (
        lead == "for"
        and before in _BOUND
        and _trading(m)
        and not _SHIPMENTS.isdisjoint(low[max(sent.first, j - _LOOK_BACK) : j])
    ):
        # "of these exports, 42 billion euros' worth was for the euro area"
        return True
    if lead in LOCATIVE:
        at = next((i for i in range(j - 1, max(sent.first, j - 5) - 1, -1) if low[i] in _EVENTS), -1)
        if lead in ("in", "at") and at >= 0 and not _opens_there(low, at, j) and not _opens_sentence(low, sent, m, at):
            return True
        counted = low[j - 2][:1].isdecimal() or low[j - 2] == "of" or low[j - 3 : j - 1] == ["of", "the"]
        if (before in _PEOPLE or before in _SEATED) and lead in ("in", "at") and not counted:
            # "Three analysts in Singapore expect ..."; but "There are 41,000 researchers in Ghana"
            return True
        unnumbered = not any(w[0].isdigit() for w in low[max(sent.first, j - 5) : j])
        if lead == "in" and (_of_analyst(low, sent, j) or (low[m.last : m.last + 1] == ["said"] and unnumbered)):
            # "the grid operator in Velm said"
            return True
        if lead == "of" and before == "size":
            return True
        if lead in ("in", "at") and any(
            low[i] in _DECLARING
            and low[i - 1] not in _WERE
            and (i == j - 1 or low[i] in _MEETING or before in _WHEN_SAID)
            for i in range(max(sent.first, j - 3), j)
        ):
            # "the minister announced in Midrand last night", "she told reporters in Geneva"; but "said sales in Peru"
            return True
    behind = low[m.last] if m.last < sent.last else ""
    people = m.plural or (m.adjective and low[m.first - 1] == "the" and (behind in _DOING or behind.endswith("ed")))
    if m.adjective and not m.plural and low[m.first - 1] == "the" and behind in ("but", "who"):
        return True  # "Hotels miss the Portuguese but take in more money"
    if people and not _GUESTS.isdisjoint(low[max(0, m.first - _LOOK_BACK) : min(sent.last, m.last + 20)]):
        # "Britons remained the largest group, followed by the French (11.8 million)"
        return True
    if m.adjective and (_origin(low, m.last, sent.last) or (m.last < sent.last and low[m.last] in _STOPS)):
        # "visitors, most of them Chinese, ..."
        return True
    if m.adjective and m.first > sent.first and m.last < sent.last and low[m.last] in _PAIRS:
        # "linking 60 Chinese cities with 13 European countries"
        return low[m.first - 1][0].isdigit() or low[m.first - 1] in ("other", "many", "several")
    return _trades(low, m, sent)


_OF_MEMBERS = frozenset(("countries", "members", "nations", "rest", "states"))
_ALL_PARTS = frozenset(("to", "from"))
_BEGAN = frozenset(("began", "erupted", "out", "started"))
_RESTS = frozenset(("rest", "balance", "remainder"))


def _market(doc: Doc, m: Mention, sent: Sentence) -> bool:
    """ "exports to markets like Malta and Peru", "partners such as Malta": whom something is traded with."""
    low = doc.low
    for i in range(m.first - 1, max(sent.first + 1, m.first - 9), -1):
        if low[i] == "like" or (low[i] == "as" and low[i - 1] == "such"):
            noun = low[i - 1 - (low[i] == "as")]
            return noun in _MARKETS
        if low[i] not in _EXAMPLES and not _capital(doc.toks[i]):
            return False
    return False


def _announced_at(doc: Doc, m: Mention, sent: Sentence, j: int) -> bool:
    """ "At Expo Tech Global in Velm, the office announced 41 agreements": of the office, whose they are."""
    toks, low = doc.toks, doc.low
    if low[sent.first] != "at" or not 1 < j - sent.first < 7 or low[m.last : m.last + 1] != [","]:
        return False
    named = range(sent.first + 1, j)
    return (
        all(_capital(toks[i]) or toks[i].isdecimal() or low[i] == "the" for i in named)
        and not any((low[i] in _BODIES and low[i] not in _EVENTS) or low[i] in _SITES for i in named)
        and not _ANNOUNCING.isdisjoint(low[m.last : sent.last])
    )


def _of_analyst(low: list[str], sent: Sentence, j: int) -> bool:
    """ "an economist at a bank in Velm" """
    k = j - 1
    while k > sent.first and k > j - 7 and low[k] != "," and low[k] != "at":
        k -= 1
    return low[k] == "at" and low[k - 1] in _PEOPLE


def _opens_there(low: list[str], at: int, j: int) -> bool:
    """ "The fair opens in Velm": what is told of the event itself, and not said at it, is told of where it is."""
    return at == j - 2 and low[j - 1] in _OPENS


def _opens_sentence(low: list[str], sent: Sentence, m: Mention, at: int) -> bool:
    """ "The stone fair in Velm drew 67,000 visitors": an event that is what the sentence is about."""
    behind = low[m.last] if m.last < sent.last else ""
    return (
        at - sent.first < 4
        and low[sent.first] in ("a", "an", "the", "this")
        and (behind in _EVENT_VERBS or (behind.endswith("ed") and behind not in _DECLARING))
    )


def _trading(m: Mention) -> bool:
    return m.area_type in NATIONS or m.code in _UNIONS


def _buyers_are(low: list[str], m: Mention, sent: Sentence) -> bool:
    """ "The main buyers were Chad (225,000 tonnes) and Mali (140,000 tonnes)", "Major importers included Chad"."""
    for i in range(m.first - 1, max(sent.first + 1, m.first - _LOOK_BACK), -1):
        if low[i] in _ARE:
            return not _BUYERS.isdisjoint(low[max(sent.first, i - 4) : i])
        if low[i] == ";":
            break
    return False


def _came_next(low: list[str], m: Mention, sent: Sentence) -> bool:
    """ "Kazakhstan (560 million) and Turkey (410 million) came next", "Latvia followed with 118,000" """
    behind = low[m.last : min(sent.last, m.last + 40)]
    if behind[:1] == ["followed"] and "by" not in behind[1:3]:
        return True
    return any(w == "came" and behind[i + 1 : i + 2] in _NEXT for i, w in enumerate(behind))


def _shared_out(low: list[str], m: Mention, sent: Sentence) -> bool:
    """ "The union's members took 33 percent of the turnover, including Russia 20 percent" """
    at = m.last + (low[m.last : m.last + 1] == ["with"])
    if at >= sent.last or not low[at][0].isdigit():
        return False
    before = low[max(sent.first, m.first - _LOOK_BACK) : m.first]
    return not _TURNED_OVER.isdisjoint(before) and not _TAKING.isdisjoint(before)


def _investing(low: list[str], m: Mention, sent: Sentence) -> bool:
    """ "Among 88 countries and territories, Japan ranked first", behind what was invested."""
    if "territories" not in low[sent.first : min(m.first, sent.first + 8)]:
        return False
    return not _INVESTED.isdisjoint(low[max(0, sent.first - 2 * _LOOK_BACK) : m.first])


def _trades(low: list[str], m: Mention, sent: Sentence) -> bool:
    """Whether the country is a partner: "was the largest buyer", "bought half of the exports"."""
    part = m.area_type == "world_region" and not m.adjective
    if not (_trading(m) or part) or low[m.first - 1] == "in" or low[m.first - 2 : m.first] in _EXPORTS_OF:
        return False
    behind = low[m.last : min(sent.last, m.last + 12)]
    if behind[:1] == ["("] and ")" in behind:
        # "Peru (17 percent of the total) remained the main market"
        at = m.last + behind.index(")") + 1
        behind = low[at : min(sent.last, at + 12)]
    if behind[:2] == [",", "which"]:
        # "Pakistan, which buys 40 percent of the tea"
        behind = behind[2:]
    elif behind[:1] == [","] and behind[1:2] in (["a"], ["an"], ["the"]) and "," in behind[2:7]:
        behind = behind[behind.index(",", 2) + 1 :]  # "China, a newcomer, took 9,200 tonnes"
    if any(w in _PARTNERS for w in behind[:8]) or not _CUSTOMERS.isdisjoint(behind):
        return True
    if behind[:1] == ["sent"] and not _GUESTS.isdisjoint(low[max(0, m.first - _LOOK_BACK) : m.first]):
        return True  # "received 47,310 visitors. Poland sent the most"
    if not _RECEIVING.isdisjoint(behind[:2]):
        # "The United States received 80 percent of the exported cars"
        return not _SHIPMENTS.isdisjoint(behind)
    if behind[:1] and behind[0] in _SUPPLIES and any(behind[i : i + 2] in _OF_THEM for i in range(1, 8)):
        return True  # "Vietnam supplied 58 percent of it"
    if not any(w in _BUYING for w in behind[:2]):
        return False
    # "China took 97 percent", "exports to Russia reached 11.9 billion euros, and China took 7.3 billion"
    before = low[max(0, m.first - _LOOK_BACK) : m.first]
    if not part and any(w in _SHIPMENTS or w in ("percent", "cent", "%") for w in behind):
        return True
    return not _SHIPMENTS.isdisjoint(before)


def _scope(low: list[str], m: Mention, sent: Sentence, lead: str, j: int) -> bool:
    """Whether the place only says among whom something is first: "the country's top 10", "the largest in the world"."""
    wide = m.area_type in ("world", "world_region", "country", "region") or m.generic is not None
    if not wide or m.trailing:
        return False
    if m.owner and m.last + 1 < sent.last:
        following = low[m.last + 1]
        est = following.endswith("est") and following not in _NOT_SUPERLATIVE
        superlative = following in _FIRST or est or _ORDINAL.match(following) is not None
        if following[0].isdigit() and m.last + 2 < sent.last and low[m.last + 2] in ("th", "st", "nd", "rd"):
            superlative = True
        if m.code == "001" or (superlative and (m.first > sent.first or m.area_type == "world_region")):
            return True
        return lead == "of" and j > sent.first and low[j - 1] == "one" and not following[0].isdigit()
    if lead in _LEADING:
        # "Guangdong and Jiangsu led the country with 18,242 and 11,043"
        return True
    if lead in ("in", "of", "among", "across") and low[j - 1] != "," and not _bracketed(low, m.last, sent.last):
        for i in range(max(sent.first, j - 6), j):
            w = low[i]
            if w == "only" or (w.endswith("est") and w not in _NOT_SUPERLATIVE):
                return True
            if w in _FIRST and low[i - 1] != "every" and _PART_OF_TIME.isdisjoint(low[i + 1 : i + 3]):
                return True  # but "In the first half milk output in Peru fell"
        return False
    if m.code != "001" or m.first <= sent.first + 1:
        return False
    while j > sent.first and not low[j].isalpha():
        j -= 1
    # "The agency sees world demand growing by 2 million", "put the 2023/24 global crop at 800 million"
    return low[j] not in _SEES or low[m.last : m.last + 1] == [] or low[m.last] in ("'s", ",", ".")


_RANKINGS = frozenset("table tables ranking rankings list lists league charts".split())


def _bound_for(low: list[str], first: int, j: int) -> bool:
    """ "Lambs left for the slaughterhouse in Velm", "went to a maker of magnets in Velm": told of elsewhere."""
    k = j - 1
    while k > first and k > j - 5 and low[k] not in ("for", "to"):
        k -= 1
    return (
        low[k] in ("for", "to")
        and low[k + 1] in ("a", "an", "the")
        and not _LEAVING.isdisjoint(low[max(first, k - 7) : k])
    )


def _points(low: list[str], j: int) -> bool:
    """ "north-western" """
    return low[j] in COMPASS or (low[j] == "-" and low[j - 1] in COMPASS)


def _bracketed(low: list[str], j: int, last: int) -> bool:
    """ "(12.7%)" behind a name: its own figure."""
    return j + 1 < last and low[j] in ("(", "with") and (low[j + 1][0].isdigit() or low[j + 1] in _SIGNS)


def _once_held(low: list[str], of: int, first: int) -> bool:
    """ "(a) former mayor of", "(the) ex-governor of": an office that somebody held elsewhere."""
    if of - 2 <= first or low[of - 1] not in _BEFORE_PERSON:
        return False
    for i in range(of - 2, max(first, of - 5), -1):
        if low[i] in _FORMER:
            return True
        if not (low[i].isalpha() or low[i] == "-"):
            return False
    return False


def _body(doc: Doc, m: Mention, sent: Sentence) -> int:
    """BODY or MEDIA where the name is part of a longer one, or of who says so; else 0."""
    toks, low = doc.toks, doc.low
    j = m.last + (1 if m.owner else 0)
    limit = min(sent.last, j + 8)
    k = j
    while k < limit and (_capital(toks[k]) or (low[k] in ("of", "and", "&", "for") and k > j)):
        word = low[k]
        if word in _MEDIA and not m.owner:
            # "University of Velm Gazette": who publishes it is there
            named = m.first - 2 >= sent.first and low[m.first - 1] == "of" and low[m.first - 2] in _BODIES
            return BODY if named else MEDIA
        if word in _INDEXES:
            return MEDIA
        if word in _BODIES:
            return BODY
        k += 1
    if (
        m.adjective
        and j < sent.last
        and toks[j].istitle()
        and low[j] not in _TYPE_WORDS
        and low[j] not in _SITES
        and low[j] not in _NOT_PLACES
        and low[sent.last - 1] in _ENDS
        and not _listed(doc, j)
    ):
        # "European Capital of Culture"
        return MEDIA
    if (
        k == j + 1
        and k < sent.last
        and not (m.owner or m.adjective)
        and toks[j].istitle()
        and len(toks[j]) > 2
        and low[j] not in _SITES
        and low[j] not in _POINTS
        and low[j] not in _TYPE_WORDS
        and low[j] not in _NOT_PLACES
        and (
            low[j] == "pacific"
            or (low[sent.last - 1] in _ENDS and all(rest for rest, *_ in gazetteer().by_first.get(low[j], ())))
        )
    ):
        # "China Energy", "Hetao Seeds": a firm, and no "Yantai Port"; "Velm Pacific" flies and sails anywhere
        return MEDIA if low[j] == "pacific" else BODY
    k = j
    while m.owner and k < limit - 2 and low[k] not in _OFFICES and low[k].isalpha():
        k += 1
    i = m.first - 1
    if i > sent.first and low[i] == "the":
        i -= 1
    office = i > sent.first and low[i - 1] in _BODIES and low[i - 1] not in _EVENTS
    if i > sent.first and low[i] == "in" and office and _capital(toks[i - 1]):
        # "Statistical Office in Velm"
        return BODY
    if i > sent.first and low[i] == "of":
        i -= 1
        if (low[i] in _BODIES and _capital(toks[i])) or low[i] in _OFFICES:
            return BODY
    return 0


def _dateline(doc: Doc, m: Mention, sent: Sentence) -> bool:
    """ "HOHHOT, June 4 (Xinhua) --", "Cardiff, 9 November 2016 - Incomes fell", "4 April 2014, Rome - The index",
    "Astana, October 13, 2023", "Bureau of Statistics, Lima, 3 May 2012"."""
    low = doc.low
    if sent.index and doc.sents[sent.index - 1].para == sent.para:
        return False
    j = m.last
    if low[j : j + 1] == [","] and low[j + 1 : j + 2] in _FEDERAL_DISTRICTS:
        j += 2  # "Velm, D.C., 23 May 2024."
    if m.area_type in _CITY and (low[j : j + 1] == ["|"] or low[m.first - 1] == "|") and sent.last - sent.first < 10:
        # "KAMPALA | Daily Brief", "Our Correspondent | Kampala" above the text
        return sent.first == m.first or (j == sent.last and sent.index < _DATELINES_WITHIN)
    if low[j : j + 1] == ["/"] and m.first == sent.first and doc.toks[m.first].isupper():
        # "SANA'A/GENEVA -"
        while j < sent.last - 1 and (doc.toks[j].isupper() or low[j] == "/"):
            j += 1
        if low[j] in _AFTER_DATELINE or (low[j] == "," and j + 1 < sent.last and _dates(low[j + 1])):
            return True
        j = m.last
    if low[m.first - 1] == "/" and sent.first < m.first <= sent.first + 6:
        upper = all(doc.toks[i].isupper() or low[i] == "/" for i in range(sent.first, j))
        if upper and j + 1 < sent.last and (low[j] in _AFTER_DATELINE or (low[j] == "," and _dates(low[j + 1]))):
            return True
    if m.first > sent.first and low[m.first - 1] == "," and all(_dates(w) for w in low[sent.first : m.first]):
        return j < sent.last and low[j] in _AFTER_DATELINE
    if m.first == sent.first and doc.toks[j - 1].isupper() and j + 2 < sent.last and low[j] == ",":
        # "AKTAU, Kazakhstan, May 14, 2026", "LEEDS, England --"
        k = j + 1
        while k < sent.last - 1 and k - j < 5 and _capital(doc.toks[k]):
            k += 1
        dated = low[k] == "," and (low[k + 1] in _MONTHS or low[k + 1][0].isdigit()) if k + 1 < sent.last else False
        nation = any(
            gazetteer().areas[code][1] in NATIONS for _, _, code, _ in gazetteer().by_first.get(low[j + 1], ())
        )
        if k > j + 1 and nation and (dated or low[k] in _AFTER_DATELINE):
            return True
    if j == sent.last and sent.last - sent.first < 14 and not _BODIES.isdisjoint(low[sent.first : m.first - 1]):
        # "NATIONAL BUREAU OF STATISTICS, ABUJA" above the text
        return low[m.first - 1] == ","
    if (
        j == sent.last
        and sent.index
        and 1 < m.first - sent.first < 6
        and low[m.first - 1] == ","
        and m.area_type in _CITY
        and all(_capital(w) for w in doc.toks[sent.first : m.first - 1])
    ):
        # "Business Desk, Lagos" below the headline
        return True
    town = doc.toks[sent.first : m.first - 1] if m.first - sent.first < 5 else []
    if len(town) > 0 and low[m.first - 1] == "," and j + 1 < sent.last and all(w.isupper() for w in town):
        # "KROLVAR, Peru, Jan 4 (Xinhua) --": a town that no list has
        return low[j] in _AFTER_DATELINE or low[j] == "(" or (low[j] == "," and _dates(low[j + 1]))
    # "(AKP) VELM, Feb. 18 --"
    credited = low[m.first - 1] == ")" and low[sent.first] == "(" and m.first - sent.first < 8
    if (
        m.first > sent.first
        and not credited
        and (low[m.first - 1] != "," or sent.last - sent.first > 14 or low[sent.last - 1] == ".")
    ):
        return False
    if j + 1 < sent.last and low[j] == "," and (low[j + 1] in _MONTHS or low[j + 1][0].isdigit()):
        if doc.toks[m.first].isupper() or sent.last - sent.first < 12:
            return True
        end = min(sent.last, j + 8)
        k = next((k for k in range(j, end) if not _dates(low[k])), end)
        return k < end and (low[k] in _AFTER_DATELINE or doc.toks[k] in BEGINS_TEXT)
    if m.first == sent.first and m.area_type in _CITY and j < sent.last and _dates(low[j]):
        # "REYKJAVIK 24 May 2023 -- The committee"
        k = next((k for k in range(j, min(sent.last, j + 6)) if not _dates(low[k])), j)
        k = sent.last if all(_dates(w) for w in low[j : sent.last]) and sent.last - j < 6 else k
        iso = low[j : j + 1] != [] and len(low[j]) == 4 and low[j + 1 : j + 2] == ["-"] and low[j + 3 : j + 4] == ["-"]
        if iso and doc.toks[m.first].isupper():
            return True  # "STOCKHOLM 2023-08-04 In June"
        if j + 1 < k and (k == sent.last or low[k] in _AFTER_DATELINE) and any(w in _MONTHS for w in low[j:k]):
            return True
    if m.first == sent.first and low[j : sent.last] == ["."]:
        # "Astana. 12 October 2016. Farmers threshed"
        after = doc.sents[sent.index + 1] if sent.index + 1 < len(doc.sents) else sent
        return after is not sent and after.para == sent.para and (_dates(low[after.first]) or m.area_type in _CITY)
    if j + 1 >= sent.last:
        return False
    if (
        m.first == sent.first
        and doc.toks[m.first].isupper()
        and low[j] == "("
        and low[j + 2 : j + 4] == [")", ":"]
        and j + 6 < sent.last
        and doc.toks[j + 1][0].isupper()
    ):
        return True  # "VELM (Reuters): The wool clip grew."
    if m.first == sent.first and low[j] == "/" and low[j + 2 : j + 3] == ["/"] and doc.toks[j + 1].isupper():
        return True  # "Maseru /AGENCE/ The wool clip grew."
    if (
        m.first == sent.first
        and (m.area_type in _CITY or [low[j - 1]] in _FEDERAL_DISTRICTS)
        and low[j] in ("-", "--", "\u2013", "\u2014")
        and doc.ends[j - 1] < doc.starts[j]
        and doc.ends[j] < doc.starts[j + 1]
        and _capital(doc.toks[j + 1])
        and low[sent.last - 1] in _ENDS
    ):
        # "Maseru - The wool clip grew."
        return True
    if (
        low[j] == ":"
        and m.first == sent.first
        and m.area_type in _CITY | _STATE
        and 0 < sent.index < _DATELINES_WITHIN
        and _capital(doc.toks[j + 1])
        and low[sent.last - 1] in _ENDS
        and sent.last - j > 6
        and not any(x.last - x.first > 8 and low[x.last - 1] == "." for x in doc.sents[: sent.index])
    ):
        # "Ismailia: Revenue of the canal fell." at the head of the text
        return True
    if (
        low[j] == ":"
        and m.first == sent.first
        and all(w.isupper() for w in doc.toks[m.first : j])
        and len(low[j - 1]) > 3
    ):
        # "KARACHI: Remittances rose", "NEW DELHI: ..."
        return sent.last - j > 6
    if not doc.toks[m.first].isupper():
        return False
    return j < sent.last and low[j] in ("-", "--", "\u2013", "\u2014")


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def _dates(w: str) -> bool:
    return w in _MONTHS or w[0].isdigit() or w in (",", ".", "st", "nd", "rd", "th") or w in _WEEKDAYS


_THAN_WHAT = frozenset("above below of over than times under".split())


def _compared(low: list[str], first: int, j: int) -> bool:
    stop = max(first, j - 3)
    if j > first and low[j] == "in" and low[j - 1] == "than":
        # "more cars were sold in China than in the US"
        return True
    if j > first and low[j] in LOCATIVE:
        for k in range(j - 1, max(first, j - 7), -1):
            if low[k] == "what":
                return low[k - 1] in _THAN_WHAT  # "40 percent below what we paid in Shenzhen"
            if not low[k].isalpha():
                break
    while j >= stop:
        word = low[j]
        if word == "passing" and low[j + 1] == "through":
            return False
        if word in _COMPARE:
            return word != "only" or (j + 1 < len(low) and low[j + 1] == "to")
        if (word in (",", ";", "(", ")", "in", "for", "by", "of") and word != "of") or word[0].isdigit():
            return False
        j -= 1
    return False


def _origin(low: list[str], j: int, last: int) -> bool:
    return any(w in _VISITORS for w in low[j : min(last, j + 3)])


def _joined(low: list[str], a: Mention, b: Mention, known: Gazetteer) -> bool:
    """Whether b follows a in a list of names."""
    after = a.last
    if low[after : after + 3 : 2] == ["(", ")"] and low[after + 1].isalpha():
        after += 3
    elif (
        a.role == PARTNER
        and low[after : after + 1] == ["("]
        and low[(a if a.group is None else a.group[0]).first - 1] == "from"
    ):
        # "guests from Peru (210), Chile (180) and Cuba (90)"
        after = next((j + 1 for j in range(after + 2, min(after + 7, b.first)) if low[j] == ")"), after)
    if b.first - after > 3 or known.within(a.code, b.code) or known.within(b.code, a.code):
        return False
    gap = low[after : b.first]  # "the European Union (EU), and Kenya"
    if gap == [","] and a.code is None and b.area_type in _WIDER and a.area_type not in _WIDER:
        # "Velm County, Iowa"
        return False
    if (
        gap == [","]
        and a.area_type in _BELOW
        and b.area_type in _BELOW[a.area_type]
        and low[b.last : b.last + 1] != ["and"]
    ):
        # "Velm Village, Abag Banner", "in Velm county, Baotou,"
        return False
    if gap in ([","], [",", "the"]) and (
        low[a.first - 1] == "unlike" or (low[a.first - 1] == "like" and low[a.first - 2] in _ENDS)
    ):
        return False  # "Unlike Vietnam, Kenya exported"
    if gap == [","] and b.owner and not a.owner:
        # "Ordos, North China's Inner Mongolia", "Velmouth, Ohio's largest port"
        return False
    if b.owner and not a.owner and "," in gap and b.last + 1 < len(low) and low[b.last + 1][0].isdigit():
        # "twice as much as Qinghai, and Argentina's 118,000"
        return False
    if a.adjective != b.adjective or (gap == [","] and a.area_type in _VAST and b.area_type not in _VAST):
        # "In Velm, Danish workers ...", "Elsewhere in Southeast Asia, Indonesia ..."
        return False
    # "Uganda, Rwanda and eastern Congo"
    return all(w in _JOIN or w == "the" or (w in COMPASS and "and" in gap) for w in gap) and any(
        w in _JOIN for w in gap
    )


_HAS_OR_IS = frozenset(("had", "has", "is", "was"))
_A_PART = frozenset(("province", "region"))
_MARKED_OFF = frozenset((",", ".", ";", ":", "and", "in", "of", "is", "was"))
_FRONT_SITED = frozenset(("bordering", "located", "lying", "nestled", "situated"))
# "The banner in the far west of Inner Mongolia", "The city on the southern tip of Hainan"
_WHEREABOUTS = frozenset("the far heart middle center centre edge tip corner fringe".split())
_SITED = (["is", "located"], ["is", "situated"], ["lies", "in"], ["sits", "in"])


def _contain(low: list[str], a: Mention, b: Mention, sent: Sentence, known: Gazetteer) -> None:
    """Mark a name that only says where the other place lies."""
    if a.role == MEDIA or b.role == MEDIA:
        return
    if b.generic is not None:
        if low[b.first - 1] == "of" and low[b.first - 2] in _SIDES and low[a.last : b.first - 2] in _IN_THE_SIDE:
            b.role = CONTAINER  # "Velm county, in the east of the city"
        return
    if a.generic is not None:
        j = b.first - 1
        while j > a.last and (_points(low, j) or low[j] == "the"):
            j -= 1
        while low[j] in ("of", "the") and j - a.last < 6:
            # "the city in the southwest of Velm"
            j -= 1
            while j > a.last and (_points(low, j) or low[j] in _WHEREABOUTS):
                j -= 1
        wider = b.area_type == "region" or (b.area_type in _WIDER and b.area_type not in a.generic)
        aside = low[j] == "under" and j == a.last + 1 and low[a.last] == ","  # "The banner, under Baotou, has"
        if (wider and j == a.last and low[j] in ("in", "on", "at")) or (aside and b.area_type not in a.generic):
            # "the city in central Inner Mongolia"
            b.role, b.within = CONTAINER, True
        return
    gap = b.first - a.last
    if b.begins >= 0 and a.role != DATELINE and not a.owner:
        a.role = CONTAINER
        return
    if a.role == DATELINE and gap > 2:
        # "SANTIAGO, Aug 6 - Output in Chile rose"
        return
    if (
        (
            a.owner
            and (
                (
                    gap <= 3
                    and (known.within(b.code, a.code) or a.area_type == "region")
                    and low[b.first - 1] not in ("between", "from", "to")  # "Kenya's railway from Mombasa"
                )
                or (gap == 1 and b.code is None)
                # "China's southernmost resort city of Sanya"
                or (gap <= 8 and known.within(b.code, a.code) and low[b.first - 2 : b.first] in _TYPE_OF)
            )
        )
        or (
            # "the Kenyan port of Mombasa"
            a.adjective and gap <= 4 and known.within(b.code, a.code) and low[b.first - 2 : b.first] in _TYPE_OF
        )
    ):
        # "Dingxi's Weiyuan county"; "Hohhot, capital of North China's Inner Mongolia": what the container owns too.
        if a.within:
            b.role, b.within = CONTAINER, True
        a.role = CONTAINER
        return
    if a.within and gap == 1 and low[a.last - 1 : b.first] in _TYPE_OF:
        # "Velm County in the US state of Ohio"
        b.role, b.within = CONTAINER, True
        return
    rival = b.owner and not a.owner and b.area_type != "region"
    if gap == 1 and low[a.last] == "," and rival and "," in low[b.last + 2 : b.last + 9]:
        b.role = CONTAINER  # "Dayton in Ohio, Velm's rival, has"
        return
    sited = a.area_type == "zone" and low[a.last : a.last + 2] in _SITED
    apposed = low[a.last : a.last + 2] in ([",", "a"], [",", "an"]) and low[b.first - 2 : b.first] in _TYPE_OF
    if gap > 12 or not (
        apposed
        or sited
        or known.within(a.code, b.code)
        or (b.area_type == "region" and a.area_type != "country")
        or (a.code is None and (gap <= 4 or low[a.last] == ","))
        or (gap == 1 and b.area_type in _BELOW.get(a.area_type, ()))
    ):
        return
    j = b.first - 1
    while j > a.last and (_points(low, j) or low[j] == "the"):
        j -= 1
    if low[j] == "of" and low[j - 1] in _SIDES and "," not in low[a.last : j]:
        # "Ejin Banner in the far west of Inner Mongolia", "The zone lies in the north of Velm"
        b.role, b.within = CONTAINER, True
    elif (
        low[j] in ("in", "of")
        or (low[j] == "(" and gap == 1 and low[b.last : b.last + 1] == [")"])
        or (
            low[j] == ","
            and gap <= 2
            and (not b.adjective or not _TYPE_WORDS.keys().isdisjoint(low[b.last - 1 : b.last + 1]))
        )
    ):
        apposed = low[a.last] == "," and "," not in low[a.last + 1 : j]
        if low[j] != "," and gap > 3 and j > a.last and not apposed and not sited:
            return
        b.role, b.within = CONTAINER, True
