"""How well statements are bound to indicators, by what the annotated subjects bind to.

No indicator is annotated: what the catalogue makes of the annotated subject, unit and kind is held against what was read.
A subject is annotated as short as it stays unambiguous in its article, so the reader's may say more ("technology contracts
signed" for "technology contracts", "growth of GDP" for "growth"): such a finer reading decides nothing and is left out of
`right`, the share of the bound statements with the indicator and breakdown of their annotated subject. `found` is the
share of the annotated subjects that bind whose statement is bound alike or finer, `bindable` the share that bind at all.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imtech_pipeline import catalogue
from imtech_pipeline.catalogue import UNBOUND, Binding
from tests.corpus import scoring

FLOORS = scoring.HERE / "binding.json"


@dataclass(frozen=True)
class Pair:
    """A figure that was read: its gold row and statement, and what the subjects of both bind to."""

    outcome: scoring.Outcome
    gold: Binding
    read: Binding

    @property
    def finer(self) -> bool:
        """Whether the subject that was read has all words of the annotated one and more, and binds otherwise."""
        told = scoring.words_of(self.outcome.gold["subject"])
        found = scoring.words_of((self.outcome.found or {}).get("subject"))
        return self.read.indicator is not None and self.read != self.gold and told < found


def pairs(folder: Path) -> list[Pair]:
    """Every gold statement of a folder's articles that was read with the right number."""
    found = []
    outcomes = [o for o in scoring.read(folder).outcomes if o.found is not None and "value" not in o.wrong]
    by_place = {(o.doc, o.gold["start"]): o for o in outcomes}
    for o in outcomes:
        assert o.found is not None
        found.append(Pair(o, _of_gold(o, by_place), Binding(o.found["indicator"], o.found["breakdown"])))
    return found


def _of_gold(o: scoring.Outcome, by_place: dict[tuple[str, int], scoring.Outcome]) -> Binding:
    g: dict[str, Any] = o.gold
    bound = catalogue.bind(g["subject"] or "", g["unit"] or "1", g["kind"])
    level = by_place.get((o.doc, g["of"])) if g["of"] is not None else None
    if level is not None and g["kind"] != "share" and level.gold["subject"] == g["subject"]:
        # as the reader does: growth in percent is that of the level, be it a number or a value
        of_level = catalogue.bind(g["subject"] or "", level.gold["unit"] or "1", level.gold["kind"])
        bound = of_level if of_level.indicator is not None else bound
    return bound


def score(folder: Path) -> dict[str, float]:
    """The three shares of a folder, rounded to four places."""
    all_ = pairs(folder)
    bound = [p for p in all_ if p.read.indicator is not None and not p.finer]
    bindable = [p for p in all_ if p.gold != UNBOUND]
    alike = sum(p.read == p.gold for p in bound)
    found = sum(p.read == p.gold or p.finer for p in bindable)
    return {
        "right": round(alike / max(len(bound), 1), 4),
        "found": round(found / max(len(bindable), 1), 4),
        "bindable": round(len(bindable) / max(len(all_), 1), 4),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "folder", nargs="?", type=Path, default=scoring.HERE, help="a folder with articles/ and gold.jsonl"
    )
    parser.add_argument("--list", action="store_true", help="every figure that is bound unlike its annotated subject")
    parser.add_argument("--raise", dest="write", action="store_true", help="write the shares down as the new floor")
    arguments = parser.parse_args()
    if arguments.list:
        for p in pairs(arguments.folder):
            if p.read != p.gold:
                found = p.outcome.found or {}
                print(
                    f"{p.outcome.doc} {found['quote']!r} {p.outcome.gold['kind']} {p.outcome.gold['unit']}:"
                    f" {p.outcome.gold['subject']!r} {p.gold.indicator} {p.gold.breakdown}"
                    f" | {found['subject']!r} {p.read.indicator} {p.read.breakdown}"
                )
    now = score(arguments.folder)
    print(now)
    if arguments.write:
        floors = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
        floors[arguments.folder.resolve().name] = now
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n")
