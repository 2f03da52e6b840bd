"""Binding to indicators does not get worse: `python -m tests.corpus.binding FOLDER --raise` writes the floors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.corpus import binding, scoring

# A better subject moves a figure from one share to the other.
PLAY = 0.01


@pytest.mark.parametrize("folder", scoring.FOLDERS[:2], ids=lambda folder: folder.name)
def test_binding_has_not_fallen(folder: Path) -> None:
    floors = json.loads(binding.FLOORS.read_text())
    now, floor = binding.score(folder), floors[folder.name]
    assert {name: value for name, value in now.items() if value < floor[name] - PLAY} == {}
