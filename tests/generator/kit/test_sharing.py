"""Work that is shared gives what it gives alone, whatever becomes of the copies."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SHARED = """
import os, signal, sys
from generator.kit import sharing
sharing._WORKERS, me = 3, os.getpid()
os.sched_getaffinity = lambda _: {1, 2, 3}
def task(number):
    def do():
        given = number
        WHAT
        return given, os.getpid()
    return do
done = sharing.shared([task(number) for number in range(200)])
assert [number for number, _ in done] == list(range(200))
print(len({process for _, process in done}), *(set(os.listdir("/proc/self/fd")) - BEFORE))
"""
ENDS = {
    "well": ("pass", "3"),
    "killed": ("if os.getpid() != me: os.kill(os.getpid(), signal.SIGKILL)", "1"),
    "fails": ("if os.getpid() != me: raise ValueError", "1"),
    "stops": ("if os.getpid() != me: sys.exit(0)", "1"),
    "gives nothing that can be sent": ("if os.getpid() != me: given = lambda: 0", "1"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux copies a process safely")
@pytest.mark.parametrize("end", ENDS)
def test_what_a_copy_does_not_give_is_done_here(end: str) -> None:
    what, processes = ENDS[end]
    # each task takes long enough for the others to have some
    text = SHARED.replace("WHAT", f"__import__('time').sleep(0.005); {what}" if end == "well" else what)
    done = subprocess.run(  # noqa: S603 our own lines
        [sys.executable, "-c", "import os; BEFORE = set(os.listdir('/proc/self/fd'))" + text],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.split()[:1]) == (0, [processes]), done.stderr
    assert done.stdout.split()[1:] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux copies a process safely")
def test_an_error_is_the_one_of_the_task() -> None:
    text = SHARED.replace("WHAT", "if number == 77: raise LookupError('seventy-seven')")
    done = subprocess.run(  # noqa: S603 our own lines
        [sys.executable, "-c", "BEFORE = set()" + text], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr.splitlines()[-1] == "LookupError: seventy-seven"
