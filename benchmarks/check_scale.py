"""Time and memory of `check` on our specification and on 10 and 100 copies of it: the growth must be linear.

Run with `make bench`. Each size is checked in processes of its own: the seconds are those of the fastest run,
the memory is the largest resident one. `again` is what it takes where nothing changed since the last time.
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.copies import write_copies

RUNS = {1: 5, 10: 3, 100: 1}
"""How many copies, and how many times each size is checked."""
BOUND = 1 << 30
"""Bytes of the largest file: the copies' collections are longer than ours."""

_CHILD = """
import sys
from conformance.__main__ import main
sys.argv = ["parcmetre", "check", "--root", sys.argv[1], "--max-file-bytes", sys.argv[2], *sys.argv[3:]]
main()
"""


def main() -> None:
    """Print the table."""
    root = Path(__file__).parent.parent
    print(
        f"{'copies':>7} {'files':>7} {'MB':>7} {'seconds':>9} {'again':>7} {'MB peak':>9} {'s/copy':>8}"
        f" {'findings':>9}"
    )
    for times, runs in RUNS.items():
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder)
            write_copies(root, out, times)
            files = list(out.rglob("*.yaml"))
            size = sum(file.stat().st_size for file in files) / 1e6
            seconds, peak, findings = _measured(out, runs, "--no-cache")
            again, _, _ = _measured(out, runs + 1)  # the first one keeps what the others take
        print(
            f"{times:>7} {len(files):>7} {size:>7.1f} {seconds:>9.2f} {again:>7.2f} {peak:>9.0f}"
            f" {seconds / times:>8.3f} {findings:>9}"
        )


def _measured(root: Path, runs: int, *options: str) -> tuple[float, float, int]:
    best, findings = float("inf"), 0
    for _ in range(runs):
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, str(root), str(BOUND), *options],
            capture_output=True,
            text=True,
            check=False,
        )
        best = min(best, time.perf_counter() - start)
        findings = sum(line.startswith("spec/") for line in done.stdout.splitlines())
        if done.returncode not in (0, 1):
            sys.exit(done.stderr)
    # The largest child so far: sizes grow, so the last one is the largest.
    return best, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, findings


if __name__ == "__main__":
    main()
