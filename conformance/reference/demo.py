"""The main job from end to end: each reference is served over HTTP, and the whole kit is run on it."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from conformance.bench import Bench, Options, Target
from conformance.kit import bundled_kit
from conformance.protocol.limits import Limits
from conformance.reference.__main__ import ROLES
from conformance.running.results import Verdict, results
from conformance.running.selecting import Selection
from conformance.running.timing import stopwatch
from conformance.transports.http import Http
from generator import safekeeping

OUT = Path("parcmetre-report")


@contextmanager
def served(role: str) -> Iterator[str]:
    """Serve a reference implementation in a process of its own; gives its address."""
    command = [sys.executable, "-m", "conformance.reference", role, "--http", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 our own module
        assert process.stdout is not None  # noqa: S101 a pipe was asked
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def main() -> int:
    """Run every role; gives 1 if one does not conform, 2 when what comes of it cannot be written."""
    kit, limits, wrong = bundled_kit(), Limits(), 0
    for role in ROLES:
        with served(role) as url:
            target = Target(lambda url=url: Http(url, limits), is_shared=True)  # type: ignore[misc]
            bench = Bench(kit, target, Selection(role), Options(OUT / role, stopwatch=stopwatch()))
            try:
                with safekeeping.held(OUT / role):
                    run = bench.run()
                    files = bench.write(run)
            except (safekeeping.BusyError, OSError) as problem:
                print(f"{role}: {problem}", file=sys.stderr)  # noqa: T201
                return 2
        told = results(run)
        figures = told["figures"]["all"]
        counts = ", ".join(f"{figures[status]} {status}" for status in ("passed", "failed", "inconclusive"))
        print(f"{role}: {told['verdict']}: {counts}")  # noqa: T201 the demonstration talks
        print(f"  report: {files.get('report.html', files['results.json'])}")  # noqa: T201
        wrong |= run.verdict is not Verdict.CONFORMING
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
