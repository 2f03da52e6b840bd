"""The annotated articles in other words: what is read of a figure hangs on what is said, and ever less on how."""

from __future__ import annotations

import json

import pytest

from tests.corpus import rewording


def floors() -> dict[str, float]:
    found: dict[str, float] = json.loads(rewording.FLOORS.read_text())
    return found


@pytest.mark.parametrize("name", rewording.REWORDINGS)
def test_the_reading_stays(name: str) -> None:
    outcome = rewording.reword(name)
    assert outcome.figures > 100, "the rewording changes too little to tell anything"
    assert outcome.same >= floors()[name], f"python -m tests.corpus.rewording --show '{name}'"


def test_another_meaning_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(rewording.REWORDINGS, "another year", rewording.exchange(r"\blast year\b", "in 1998"))
    changed = rewording.reword("another year").changes
    assert sum(change.columns.get("time_period", ("", ""))[1] == "1998" for change in changed) > 50
