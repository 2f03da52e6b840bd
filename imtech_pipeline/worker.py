"""A process that works for a run on files, shards and parts: `python -m imtech_pipeline.worker FOLDER VERSION`.

It takes a name a line from its standard input, says `ready` once it has what the first one needs, and answers each with
a line of JSON: empty when all is written, else what went wrong. It ends when its input does, so none outlives the run
that started it.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from imtech_pipeline import batches, parts
from imtech_pipeline.ahead import Call, directly
from imtech_pipeline.shards import Unfit, read_shard

READY = b"ready\n"
REASON_CHARACTERS = 500
"""A line is written in one piece, so it must fit into a pipe's buffer."""


def work(folder: str, name: str, version: str, call: Call = directly) -> None:
    """Read a batch of files or a shard, or work out a part, as its name says."""
    if name.startswith(batches.PREFIX):
        batches.read_batch(Path(folder), name, call)
    elif name.startswith(parts.PREFIX):
        parts.work(Path(folder), name)
    else:
        read_shard(folder, name, version, call)


def _prepare(name: str) -> None:
    """Import what takes long before the first piece of work, so that it does not fail for what is wrong here."""
    if name.startswith(parts.PREFIX):
        import imtech_pipeline.validation.edits

        return
    import imtech_pipeline.extraction

    if not name.startswith(batches.PREFIX):
        import imtech_pipeline.validation.models  # noqa: F401


def main(folder: str, version: str) -> None:
    """Read what is asked for until the input ends."""
    # whatever the code prints must not be taken for an answer
    answers = os.dup(1)
    os.dup2(2, 1)
    ready = False
    for line in sys.stdin.buffer:
        name = line.decode().strip()
        if not ready:
            _prepare(name)
            os.write(answers, READY)
            ready = True
        answer: dict[str, str] = {}
        try:
            work(folder, name, version)
        except Unfit as error:
            answer["unfit"] = str(error)
        except Exception as error:
            answer["failed"] = f"{type(error).__name__}: {error}"[:REASON_CHARACTERS]
        os.write(answers, json.dumps(answer).encode() + b"\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
