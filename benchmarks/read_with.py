"""Reads texts with another library, in an environment of its own, which has nothing of this project.

    build/bench/quantulum3/bin/python benchmarks/read_with.py quantulum3

Each line of standard input is a task, {"texts": [...], "seconds": ...}; the answer is a line with the articles a
CPU-second and the quantities found. The process keeps what the library has loaded.
"""

import json
import sys
import time


def quantulum3():
    from quantulum3 import parser

    return lambda text: len(parser.parse(text))


def recognizers():
    from recognizers_number import Culture, recognize_number, recognize_percentage
    from recognizers_number_with_unit import recognize_currency, recognize_dimension

    kinds = (recognize_number, recognize_percentage, recognize_currency, recognize_dimension)
    return lambda text: sum(len(recognize(text, Culture.English)) for recognize in kinds)


def per_second(read, texts, seconds):
    """Texts a CPU-second, and what was found in one pass; whole passes, so that each run reads the same."""
    passes, start = 0, time.process_time()
    while True:
        found = sum(read(text) for text in texts)
        passes += 1
        if (spent := time.process_time() - start) >= seconds:
            return passes * len(texts) / spent, found


def main(library):
    """Do what standard input asks for."""
    read = {"quantulum3": quantulum3, "recognizers": recognizers}[library]()
    for line in sys.stdin:
        task = json.loads(line)
        print(json.dumps(per_second(read, task["texts"], task["seconds"])), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
