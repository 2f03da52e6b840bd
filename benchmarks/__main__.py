"""All benchmarks, one after the other, each a table of its own: `python -m benchmarks`, or `make bench`.

Each is a process of its own, so that the memory and the caches of one do not count for the next.
"""

from __future__ import annotations

import subprocess
import sys

#: What is measured, and the module that does; the largest warehouse takes the longest and comes last.
BENCHMARKS = (
    ("Start: a process each, seconds", "benchmarks.bench_start"),
    ("Reading: articles a CPU-second", "benchmarks.bench_extraction"),
    ("Merging and checking: a generated warehouse", "benchmarks.bench_validation"),
)


def main() -> int:
    """Run them; the status is 1 where one of them failed."""
    status = 0
    for title, module in BENCHMARKS:
        print(f"\n{title} ({module})\n", flush=True)
        status |= subprocess.run([sys.executable, "-m", module]).returncode != 0
    return status


if __name__ == "__main__":
    sys.exit(main())
