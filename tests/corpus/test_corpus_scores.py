"""The annotated articles as a regression test: scores may rise, never fall."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from tests.corpus import scoring


@cache
def scores(folder: Path) -> dict[str, float]:
    return scoring.score(folder)


@pytest.mark.parametrize("name", ["ledger", "ledger_kind", "applies_to", *scoring.LEVELS])
@pytest.mark.parametrize("folder", scoring.FOLDERS, ids=lambda folder: folder.name)
def test_score_has_not_fallen(folder: Path, name: str) -> None:
    now, floor = scores(folder)[name], json.loads((folder / "scores.json").read_text())[name]
    assert now >= floor, f"{name} fell from {floor} to {now}: see tests/corpus/README.md"


@pytest.mark.parametrize("folder", scoring.FOLDERS, ids=lambda folder: folder.name)
def test_what_was_read_before_plays_no_part(folder: Path) -> None:
    # words that one rule remembered and another only looked up made the second reading another one
    first, second = scoring.read(folder), scoring.read(folder)
    assert [o.found for o in first.outcomes] == [o.found for o in second.outcomes]


def test_every_number_is_in_the_ledger() -> None:
    assert scores(scoring.HERE)["ledger"] == 1.0


def test_the_page_on_reading_tells_these_scores() -> None:
    page = (scoring.HERE.parents[1] / "docs" / "reading.md").read_text(encoding="utf-8")
    for folder, name in zip(scoring.FOLDERS, ("corpus", "wider set", "held out"), strict=True):
        floor = json.loads((folder / "scores.json").read_text())
        told = " | ".join(f"{floor[level]:.3f}" for level in ("statement", "fact", "full"))
        assert f"| {name} | {len(scoring.articles(folder))} | {told} |" in page
