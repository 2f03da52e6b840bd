"""The annotated articles as a regression test: scores may rise, never fall."""

from __future__ import annotations

import json

import pytest

from tests.corpus import scoring


@pytest.fixture(scope="module")
def scores() -> dict[str, float]:
    return scoring.score()


@pytest.mark.parametrize("name", ["ledger", "ledger_kind", "applies_to", *scoring.LEVELS])
def test_score_has_not_fallen(scores: dict[str, float], name: str) -> None:
    floor = json.loads(scoring.SCORES.read_text())[name]
    assert scores[name] >= floor, f"{name} fell from {floor} to {scores[name]}: see tests/corpus/README.md"


def test_every_number_is_in_the_ledger(scores: dict[str, float]) -> None:
    assert scores["ledger"] == 1.0
