"""Reads texts with another library, in an environment of its own, which has nothing of this project.

    build/bench/quantulum3/bin/python benchmarks/read_with.py quantulum3 SECONDS < texts.json

Standard input is a list of texts, standard output how many of them a CPU-second, each read in turn, and how many
quantities were found in all of them.
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


def main(library: str, seconds: float) -> None:
    """Measure and print."""
    texts = json.load(sys.stdin)
    read = {"quantulum3": quantulum3, "recognizers": recognizers}[library]()
    found = read(texts[0])  # the first reading builds the library's models
    done, start = 0, time.process_time()
    while (spent := time.process_time() - start) < seconds:
        found += read(texts[done % len(texts)])
        done += 1
    json.dump({"per_second": done / spent, "found": found}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
