"""One row a measurement, whatever was measured, and the table that they make."""

from __future__ import annotations

import hashlib
import os
import platform
import statistics
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from imtech_pipeline.state import code_fingerprint

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "docs" / "benchmarks.md"
PACKAGES = ("dagster", "duckdb", "pandas", "pandera", "pyarrow", "distributed")


def environment(**settings: str) -> dict[str, str]:
    """The environment of a process that is measured: this one's, with `settings`, running the sources here.

    Bytecode is kept, as an installation has it: where it is not (PYTHONDONTWRITEBYTECODE), each start compiles the
    project's sources anew, which takes a second, but not those of Dagster, which pip has compiled.
    """
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return own | {"PYTHONPATH": str(ROOT)} | settings


@dataclass(frozen=True, slots=True)
class Row:
    """A measurement.

    Attributes
    ----------
    group, what : str
        What was measured; rows of one group stand together.
    unit : str
    values : sequence of float
        One a run; empty where nothing was measured, then `note` says why.
    ratio : float or None
        To what `beside` names, measured in the same run.
    beside : str
    budget : str
    note : str
    """

    group: str
    what: str
    unit: str
    values: Sequence[float]
    ratio: float | None = None
    beside: str = ""
    budget: str = ""
    note: str = ""

    def cells(self) -> list[str]:
        """The row as words."""
        if not self.values:
            return [self.group, self.what, self.unit, "", "", "", "", "", self.budget, self.note]
        low, middle, high = min(self.values), statistics.median(self.values), max(self.values)
        ratio = "" if self.ratio is None else f"{_shown(self.ratio)} x {self.beside}"
        figures = [_shown(middle), _shown(low), _shown(high), str(len(self.values)), ratio]
        return [self.group, self.what, self.unit, *figures, self.budget, self.note]


HEAD = ["", "what", "unit", "median", "min", "max", "runs", "ratio", "budget", "note"]


def _shown(value: float) -> str:
    """Three figures that count, without an exponent."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value >= 1 else f"{value:.3f}"


def markdown(rows: Iterable[Row]) -> str:
    """The table; a group is named once."""
    lines = [f"| {' | '.join(HEAD)} |", f"|{'---|' * 3}{'---:|' * 4}{'---|' * 3}"]
    last = ""
    for row in rows:
        cells = row.cells()
        cells[0] = "" if row.group == last else row.group
        last = row.group
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _packages() -> str:
    packages = []
    for name in PACKAGES:
        try:
            packages.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            packages.append(f"{name} not installed")
    return ", ".join(packages)


def version_measured() -> str:
    """What figures must have in common to stand in one table: the code, the benchmarks, the versions."""
    own = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py"))))
    return f"{code_fingerprint()[:16]} {own.hexdigest()[:16]} {platform.python_version()} {_packages()}"


def circumstances() -> str:
    """Day, versions, machine, as a paragraph."""
    return (
        f"Measured on {datetime.now(UTC):%Y-%m-%d %H:%M} UTC at commit {_commit()}, Python "
        f"{platform.python_version()}, {_packages()}. Machine: {_processors()}, {_memory()}, "
        f"{platform.system()} {platform.machine()}; load {os.getloadavg()[0]:.1f} at the end. "
        "Seconds on the clock hold for such a machine, CPU seconds for such processors, ratios for any."
    )


def _commit() -> str:
    done = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "unknown"


def _processors() -> str:
    name = platform.processor() or "processor"
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        name = next(
            (line.split(":")[1].strip() for line in cpuinfo.read_text().splitlines() if line.startswith("model name")),
            name,
        )
    return f"{os.cpu_count()} x {name}"


def _memory() -> str:
    meminfo = Path("/proc/meminfo")
    if not meminfo.exists():
        return "memory unknown"
    return f"{int(meminfo.read_text().split()[1]) / 1e6:.0f} GB of memory"


def write(rows: Sequence[Row], file: Path = FILE) -> None:
    """Write the table with all that is needed to judge it."""
    file.write_text(
        f"""# Benchmarks

Written by `make bench` (with 100,000 articles and Dask: `make bench-scale`); nothing here is typed in by hand. Each
figure is the median of its runs, with the lowest and the highest beside it. A ratio is to something measured in the
same run.

{circumstances()}

{markdown(rows)}
""",
        encoding="utf-8",
    )
