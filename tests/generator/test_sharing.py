"""Work that is shared gives what it gives alone, whatever becomes of the copies."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHARED = """
import os, signal, sys
from generator import sharing
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


READ = """
import os, sys
from pathlib import Path
from generator import checks, sharing
from generator.loading import load
os.sched_getaffinity = lambda _: set(range(int(sys.argv[2])))
forked, fork = [], os.fork
os.fork = lambda: forked.append(1) or fork()
loaded = load(Path(sys.argv[1]))
found = checks.judgement(loaded.specification)
print(len(forked), *loaded.problems, *found.problems, *found.waiting, sep="\\n")
"""


MISTAKES = {
    "files that cannot be read": {"id: ": "id: [", "sources:": "sorces:", "phase: ": "phase: x"},
    "what can be judged": {"’": "'", "title: ": "title:   "},
}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux copies a process safely")
@pytest.mark.parametrize("what", MISTAKES)
def test_a_specification_is_read_and_checked_alike_by_one_core_and_by_three(
    what: str, tmp_path: Path
) -> None:
    edits = MISTAKES[what]
    for name in ("spec", "rules"):
        shutil.copytree(ROOT / name, tmp_path / name)
    broken = sorted((tmp_path / "rules").rglob("*.yaml"))[: len(edits)]
    for file, (right, wrong) in zip(broken, edits.items(), strict=True):
        file.write_text(file.read_text().replace(right, wrong, 1))
    told = []
    for cores in ("1", "3"):
        done = subprocess.run(  # noqa: S603 our own lines
            [sys.executable, "-c", READ, str(tmp_path), cores],
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
        told.append(done.stdout.split("\n", 1))
    assert [count for count, _ in told] == ["0", "4"]
    assert told[0][1] == told[1][1] != ""
