"""The process that is started ahead: it reads what this one would, and nothing is lost with it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from datetime import date

import pytest

from imtech_pipeline import ahead, engines, shards


@pytest.fixture
def helper() -> Iterator[ahead.Ahead]:
    helper = ahead.Ahead()
    yield helper
    helper.stop()


@pytest.fixture
def article(seed_text: str) -> shards.ArticleRow:
    return ("00aa", seed_text, date(2019, 3, 18), None)


def test_it_reads_what_this_process_reads(helper: ahead.Ahead, article: shards.ArticleRow) -> None:
    understood = helper.call(shards.understand, [article])
    assert understood == shards.understand([article])
    assert understood.statements


def test_it_was_in_another_process(helper: ahead.Ahead) -> None:
    assert helper.call(os.getpid) != os.getpid()


def test_what_it_cannot_do_is_done_here(helper: ahead.Ahead, article: shards.ArticleRow) -> None:
    os.kill(helper.call(os.getpid), signal.SIGKILL)
    assert helper.call(shards.understand, [article]) == shards.understand([article])
    assert helper.call(os.getpid) == os.getpid()


def test_an_error_there_is_an_error_here(helper: ahead.Ahead) -> None:
    with pytest.raises(ZeroDivisionError):
        helper.call(divmod, 1, 0)


def test_it_is_there_for_as_long_as_it_is_wanted() -> None:
    with ahead.reading_ahead():
        assert ahead.caller() is not ahead.directly
        engines.choose(engines.Kind.auto, 100_000)  # a pool has processes of its own
        assert ahead.caller() is ahead.directly
    with ahead.reading_ahead(wanted=False):
        assert ahead.caller() is ahead.directly
