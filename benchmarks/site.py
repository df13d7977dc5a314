"""Time of `build docs` in processes of its own, start-up included, and the size of what it writes.

Run with `make bench`. The seconds are those of the fastest run into an empty folder; the second figure is a
build that finds nothing to write.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 3

_CHILD = """
import sys
from conformance.__main__ import main
sys.argv = ["parcmetre", "build", "docs", "--out", sys.argv[1]]
main()
"""


def main() -> None:
    """Print the table."""
    root = Path(__file__).parent.parent
    fresh, again = [], []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "site"
            fresh.append(_seconds(root, out))
            again.append(_seconds(root, out))
            pages = sorted(path.stat().st_size for path in out.rglob("*.html"))
            total = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    print(f"{'pages':>7} {'median kB':>10} {'largest kB':>11} {'MB in all':>10} {'seconds':>8} {'again':>6}")
    print(
        f"{len(pages):>7} {pages[len(pages) // 2] / 1e3:>10.1f} {pages[-1] / 1e3:>11.1f} {total / 1e6:>10.1f}"
        f" {min(fresh):>8.2f} {min(again):>6.2f}"
    )


def _seconds(root: Path, out: Path) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", _CHILD, str(out)], cwd=root, check=True, capture_output=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
