"""A process that reads shards for a run: `python -m imtech_pipeline.worker FOLDER VERSION`.

It says `ready`, then takes a shard's name a line from its standard input and answers each with a line of JSON: empty
when the rows are there, else what went wrong. It ends when its input does, so none outlives the run that started it.
"""

from __future__ import annotations

import json
import os
import sys

from imtech_pipeline.shards import Unfit, read_shard

READY = b"ready\n"
REASON_CHARACTERS = 500
"""A line is written in one piece, so it must fit into a pipe's buffer."""


def main(folder: str, version: str) -> None:
    """Read shards until the input ends."""
    # whatever the code prints must not be taken for an answer
    answers = os.dup(1)
    os.dup2(2, 1)
    import imtech_pipeline.extraction
    import imtech_pipeline.validation.models  # noqa: F401  # what takes long to import, before the first shard

    os.write(answers, READY)
    for line in sys.stdin.buffer:
        answer: dict[str, str] = {}
        try:
            read_shard(folder, line.decode().strip(), version)
        except Unfit as error:
            answer["unfit"] = str(error)
        except Exception as error:
            answer["failed"] = f"{type(error).__name__}: {error}"[:REASON_CHARACTERS]
        os.write(answers, json.dumps(answer).encode() + b"\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
