"""Articles for the benchmarks, as many as are asked for: other numbers, places, days and words in each.

    python -m benchmarks.generate FOLDER 10000

A text follows from its number alone, so that every run reads the same. Places and periods are drawn from some hundred
thousands of combinations, so that series and observations grow with the articles and no cache knows a text already.
The figures of a series follow one path with its growth: articles mostly agree, one figure in a hundred is off.
"""

from __future__ import annotations

import csv
import random
import sys
import zlib
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from imtech_pipeline.paths import PACKAGE_DIR
from imtech_pipeline.validation.edits import ecb_mean

FIRST_DAY = date(2003, 1, 6)
DAYS = 8_000
CONTRADICTED = 0.01
MONTHS = "January February March April May June July August September October November December".split()
QUARTERS = ("first", "second", "third", "fourth")

# what is counted, and about how many a place of middling size has
COUNTS: tuple[tuple[str, float], ...] = (
    ("high-tech enterprises", 900),
    ("technology-based small and medium-sized enterprises", 2_400),
    ("maker spaces", 60),
    ("science and technology business incubators", 25),
    ("academician workstations", 30),
    ("key laboratories", 80),
    ("engineering technology research centers", 120),
    ("R&D institutions", 400),
    ("innovation platforms", 190),
    ("technology brokers", 700),
    ("high-value invention patents", 5_200),
    ("registered trademarks", 41_000),
    ("science and technology projects", 350),
    ("start-ups", 3_100),
    ("kilometers of expressway", 1_100),
    ("cold-chain warehouses", 75),
)
FLOWS: tuple[tuple[str, float], ...] = (
    ("patents granted", 14_000),
    ("patent applications", 21_000),
    ("technology deals", 5_600),
    ("technology contracts registered", 2_300),
    ("achievements transformed", 480),
    ("new jobs in cities and towns", 95_000),
    ("tourist visits", 6_400_000),
    ("plant varieties approved", 40),
)
MONEY: tuple[tuple[str, float], ...] = (
    ("the value of technology contracts", 14e9),
    ("R&D spending", 11e9),
    ("fiscal spending on science and technology", 2.4e9),
    ("the output of the digital economy", 88e9),
    ("intellectual property pledge loans", 1.7e9),
    ("retail sales of consumer goods", 130e9),
    ("foreign trade", 60e9),
    ("the revenue of high-tech enterprises", 45e9),
    ("fixed-asset investment", 210e9),
    ("exports of farm produce", 3.3e9),
)
OFFICES = (
    "science and technology department",
    "bureau of statistics",
    "development and reform commission",
    "intellectual property office",
    "commerce bureau",
    "finance bureau",
)
TRADES = (
    "metallurgy dairy coal-chemical cashmere photovoltaic rare-earth biomedical software grain-seed logistics".split()
)
VERBS = "said|announced|reported|told a news conference".split("|")
FIRST_NAMES = "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo".split()
LAST_NAMES = "Wei Fang Na Min Jing Lei Jun Yan Chao Xia Ping Gang Hong Bo Ying Tao Hui Mei Qiang Ling".split()
PAPERS = ("Northern Economy Daily", "Steppe Business News", "Grassland Evening Post", "The Inland Observer")


def places() -> list[str]:
    """Names of the catalogue's places in China, the country first."""
    with open(PACKAGE_DIR / "catalogue" / "areas.csv", newline="", encoding="utf-8") as file:
        return [row["name_en"] for row in csv.DictReader(file) if row["ref_area"].startswith("CN")]


class Writer:
    """Writes one article; what it writes follows from the number alone."""

    def __init__(self, number: int, places: list[str]) -> None:
        self.chance = random.Random(number)
        self.place = self.chance.choice(places)
        self.day = FIRST_DAY + timedelta(days=self.chance.randrange(DAYS))
        self.office = self.chance.choice(OFFICES)
        self.who = f"{self.chance.choice(FIRST_NAMES)} {self.chance.choice(LAST_NAMES)}"
        self.year = self.day.year - 1
        self.rate = ecb_mean("USD", "CNY", str(self.year)) or 8.28
        self.last_growth = ""

    def level(self, what: str, base: float, year: int, part: str = "") -> float:
        """What a series stands at: its own start, and its own growth from year to year, kept as printed."""
        series = random.Random(zlib.crc32(f"{what}|{self.place}|{part}".encode()))
        growth = series.uniform(1.01, 1.16)
        self.last_growth = f"{100 * (growth - 1):.1f} percent"
        value = base * series.lognormvariate(0, 1.1) * growth ** (year - 2012)
        return value * (1 + self.chance.uniform(0.05, 0.4) * (self.chance.random() < CONTRADICTED))

    def money(self, yuan: float) -> str:
        """An amount as printed, now and then in dollars too."""
        size, word = (1e9, "billion") if yuan >= 1e9 else (1e6, "million") if yuan >= 1e6 else (1e4, "ten thousand")
        shown = f"{yuan / size:.2f} {word} yuan" if word != "ten thousand" else f"{yuan:,.0f} yuan"
        if self.chance.random() < 0.2 and yuan >= 1e8:
            shown += f" (${yuan / self.rate / 1e6:,.1f} million)"
        return shown

    def period(self) -> tuple[str, str]:
        """A period as words, and what tells its series apart from those of other lengths."""
        chance, year = self.chance, self.year
        kind = chance.randrange(5)
        if kind == 0:
            return f"in {MONTHS[(month := chance.randrange(12))]} {year}", f"M{month}"
        if kind == 1:
            return f"in the {QUARTERS[(quarter := chance.randrange(4))]} quarter of {year}", f"Q{quarter}"
        if kind == 2:
            return f"in the first half of {year}", "S1"
        return f"in {year}", ""

    def flow(self) -> str:
        """Sentence on what happened in a period."""
        what, base = self.chance.choice(FLOWS)
        when, part = self.period()
        number = f"{max(2, round(self.level(what, base, self.year, part))):,}"
        up = self.last_growth
        return self.pick(
            lambda: f"{when[0].upper()}{when[1:]}, {self.place} recorded {number} {what}, up {up} year-on-year.",
            lambda: f"The number of {what} in {self.place} rose {up} to {number} {when}.",
            lambda: f"{self.place} saw {number} {what} {when}, an increase of {up} over a year earlier.",
            lambda: f"A total of {number} {what} were counted in {self.place} {when}, {up} more than a year before.",
        )

    def amount(self) -> str:
        """Sentence on money."""
        what, base = self.chance.choice(MONEY)
        when, part = self.period()
        shown = self.money(self.level(what, base, self.year, part))
        up = self.last_growth
        return self.pick(
            lambda: f"{what[0].upper()}{what[1:]} in {self.place} reached {shown} {when}, up {up} year-on-year.",
            lambda: (
                f"{when[0].upper()}{when[1:]}, {what} of {self.place} came to {shown}, which was {up} more than a year earlier."
            ),
            lambda: f"{self.place} put {what} at {shown} {when}, a rise of {up}.",
        )

    def stock(self) -> str:
        """Sentence on how many there are."""
        (what, base), (other, other_base) = self.chance.sample(COUNTS, 2)
        number = f"{max(2, round(self.level(what, base, self.year))):,}"
        up = self.last_growth
        second = f"{max(2, round(self.level(other, other_base, self.year))):,}"
        return self.pick(
            lambda: f"By the end of {self.year}, {self.place} had {number} {what} and {second} {other}.",
            lambda: (
                f"At the end of {self.year} there were {number} {what} in {self.place}, {up} more than a year before."
            ),
            lambda: f"{self.place} was home to {number} {what} by the end of {self.year}, and to {second} {other}.",
        )

    def plan(self) -> str:
        """Sentence on what is to come."""
        what, base = self.chance.choice(COUNTS)
        year = self.year + self.chance.randrange(2, 6)
        number = f"{max(2, round(self.level(what, base, year), -1)):,.0f}"
        return self.pick(
            lambda: f"{self.place} plans to have {number} {what} by {year}.",
            lambda: (
                f"The goal is a total of more than {number} {what} in {year}, {self.who} {self.chance.choice(VERBS)}."
            ),
        )

    def share(self) -> str:
        """Sentence on a part of a whole."""
        share = self.chance.uniform(3, 60)
        trade = self.chance.choice(TRADES)
        return self.pick(
            lambda: (
                f"The {trade} industry made up {share:.1f} percent of industrial output in {self.place} in {self.year}."
            ),
            lambda: (
                f"Some {share:.0f} percent of the firms are in the {trade} industry, {self.chance.randrange(2, 9)} percentage points more than in {self.year - 1}."
            ),
        )

    def filler(self) -> str:
        """Sentence without a figure."""
        chance = self.chance
        return self.pick(
            lambda: (
                f"Companies in the {chance.choice(TRADES)} and {chance.choice(TRADES)} industries worked with universities on new products, and the {self.office} helped them to find partners and markets."
            ),
            lambda: (
                f"The {self.office} of {self.place} has made support for the {chance.choice(TRADES)} industry a focus of its work, with training courses, visits to firms and a platform for exchange."
            ),
            lambda: (
                f'"We want researchers and firms to find each other," {self.who} {chance.choice(VERBS)}, adding that the {chance.choice(TRADES)} sector still lacked skilled people.'
            ),
            lambda: (
                f"A {chance.choice(TRADES)} company of the area showed its new production line to visitors from other places, among them buyers of the {chance.choice(TRADES)} trade."
            ),
        )

    def pick(self, *ways: Callable[[], str]) -> str:
        """Say it in one of several ways."""
        return self.chance.choice(ways)()

    def text(self) -> str:
        """The whole article: head, lead, paragraphs, foot; about as long as the project's first article."""
        chance, day = self.chance, self.day
        printed = f"{MONTHS[day.month - 1][:3]} {day.day}, {day.year}"
        head = self.pick(
            lambda: f"{self.place} reports on its year of {chance.choice(TRADES)}",
            lambda: f"New figures from {self.place}: {self.office} takes stock",
            lambda: f"{chance.choice(TRADES).capitalize()} firms of {self.place} look back on {self.year}",
        )
        dated = self.pick(
            lambda: f"Updated: {printed}",
            lambda: f"{chance.choice(PAPERS)} | {day.isoformat()}",
            lambda: (
                f"By {self.who} | {chance.choice(PAPERS)} | Updated: {day.isoformat()} 09:{chance.randrange(10, 60)}"
            ),
        )
        kinds = [self.flow, self.amount, self.stock, self.plan, self.share, self.filler]
        body = [
            " ".join(kind() for kind in chance.choices(kinds, (4, 4, 3, 2, 1, 15), k=chance.randrange(1, 4)))
            for _ in range(chance.randrange(6, 9))
        ]
        lead = f"{self.flow()[:-1]}, the {self.office} {chance.choice(VERBS[:3])} on {MONTHS[day.month - 1]} {day.day}."
        foot = f"Copyright {day.year} {chance.choice(PAPERS)}. All rights reserved."
        return "\n\n".join([head, dated, lead, *body, foot]) + "\n"


def articles(count: int, first: int = 0) -> Iterator[tuple[str, str]]:
    """Yield (file name, text) of `count` articles; a thousand files a folder."""
    known = places()
    for number in range(first, first + count):
        yield f"{number // 1000:04}/{number:07}.txt", Writer(number, known).text()


def write(folder: Path, count: int, first: int = 0) -> int:
    """Write articles into a folder; returns their bytes."""
    size = 0
    for name, text in articles(count, first):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        size += path.write_bytes(text.encode())
    return size


if __name__ == "__main__":
    print(f"{write(Path(sys.argv[1]), int(sys.argv[2])):,} bytes")
