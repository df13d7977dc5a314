"""Whatever an adapter starts, and however it flees or ends what holds it, ends with the bench."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from conformance.protocol.faults import Fault
from conformance.transports.stdio import Stdio
from tests.conformance.transports.starting import fault, python

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="process groups are POSIX's"),
    pytest.mark.usefixtures("in_a_hurry"),
]


def _is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


_PARENT = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, '-S', '-c', 'import time; time.sleep(60)'])
sys.stdin.readline()
print(child.pid, flush=True)
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks /proc")
@pytest.mark.parametrize("then", ["time.sleep(60)", "sys.exit(0)", "sys.exit(sys.stdin.read())"])
def test_what_it_started_ends_with_it(started: list[Stdio], then: str) -> None:
    one = python(started, _PARENT + then)
    child = int(one.ask(b"qui"))
    begun = time.monotonic()
    one.close()
    assert time.monotonic() - begun < 3
    for _ in range(100):
        if not _is_alive(child):
            break
        time.sleep(0.02)
    assert not _is_alive(child)


def _ends(pid: int) -> bool:
    for _ in range(500):
        if not _is_alive(pid):
            return True
        time.sleep(0.02)
    return False


_FLEEING = """
import os, sys, time
def child(then):
    heard, told = os.pipe()
    if os.fork() == 0:
        then()
        os.write(told, str(os.getpid()).encode())
        time.sleep(600)
    return os.read(heard, 20).decode()
def twice():
    if os.fork() != 0:
        os._exit(0)
    os.setsid()
sys.stdin.readline()
print(child(os.setsid), child(twice), child(lambda: None), flush=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives orphans to an ancestor")
@pytest.mark.parametrize(
    "then", ["time.sleep(600)", "sys.exit(0)", "sys.exit(sys.stdin.read())", "os.kill(os.getpid(), 11)"]
)
def test_children_that_flee_to_another_session_end_with_it(started: list[Stdio], then: str) -> None:
    one = python(started, _FLEEING + then)
    children = [int(pid) for pid in one.ask(b"qui").split()]
    assert len(children) == 3
    one.close()
    assert [pid for pid in children if not _ends(pid)] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives orphans to an ancestor")
def test_what_flees_is_left_to_run_while_the_command_does(started: list[Stdio]) -> None:
    one = python(started, _FLEEING + "for line in sys.stdin: print(line.strip(), flush=True)")
    children = [int(pid) for pid in one.ask(b"qui").split()]
    assert one.ask(b"encore") == b"encore"
    assert all(map(_is_alive, children))


_ENDING_ITS_WARDEN = """
import os, signal, sys
def above(pid):
    with open(f'/proc/{pid}/stat') as file:
        return int(file.read().rpartition(')')[2].split()[1])
child = os.fork()
if child == 0:
    os.setsid()
    while True: signal.pause()
warden = os.getppid()
other = above(warden)
sys.stdin.readline()
print(os.getpid(), child, flush=True)
sys.stdin.readline()
for pid, number in WHO: os.kill(pid, number)
print('encore la', flush=True)
while True: signal.pause()
"""
_ENDED = (
    *(f"[(warden, {number})]" for number in (9, 15, 2, 1, 10, 19)),
    "[(other, 9)]",
    "[(other, 15)]",
)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let an interruption end what is started: a run of tests in the background ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def _do_it(one: Stdio) -> None:
    for _ in range(3):  # one answer may have left before anybody saw
        one.ask(b"fais-le")
        time.sleep(0.3)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives orphans to an ancestor")
@pytest.mark.parametrize("who", _ENDED)
@pytest.mark.usefixtures("interruptible")
def test_who_ends_what_holds_it_ends_with_it_and_is_told(started: list[Stdio], who: str) -> None:
    one = python(started, _ENDING_ITS_WARDEN.replace("WHO", who))
    pids = [int(pid) for pid in one.ask(b"qui").split()]
    with pytest.raises(Fault) as raised:
        _do_it(one)
    assert (raised.value.code, "ce qui surveille la commande" in raised.value.detail) == ("crash", True)
    one.close()
    assert [pid for pid in pids if not _ends(pid)] == []


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="no descriptor of a process here")
@pytest.mark.parametrize(
    "who", ["[(warden, 19), (other, 9), (warden, 9)]", "[(other, 19), (warden, 9), (other, 9)]"]
)
def test_who_ends_both_that_hold_it_is_ended_and_told(started: list[Stdio], who: str) -> None:
    """What it started may stay, as nobody is left to know of it: the command itself does not."""
    script = _ENDING_ITS_WARDEN.replace("WHO", who)
    one = python(started, script.replace("child = os.fork()", "child = 1"))
    pid = int(one.ask(b"qui").split()[0])
    with pytest.raises(Fault, match="ce qui surveille la commande"):
        _do_it(one)
    one.close()
    assert _ends(pid)


_BENCH = """
import sys, time
from conformance.protocol.limits import Limits
from conformance.transports.stdio import Stdio
one = Stdio([sys.executable, '-c', sys.argv[1]], Limits())
print(one.ask(b'qui').decode(), flush=True)
time.sleep(600)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives orphans to an ancestor")
def test_nothing_outlives_a_bench_that_is_killed() -> None:
    command = [sys.executable, "-c", _BENCH, _FLEEING + "time.sleep(600)"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bench:  # noqa: S603 our own
        assert bench.stdout is not None
        children = [int(pid) for pid in bench.stdout.readline().split()]
        assert len(children) == 3
        bench.send_signal(signal.SIGKILL)
    assert [pid for pid in children if not _ends(pid)] == []


def test_a_dead_process_whose_child_holds_its_output_has_crashed(started: list[Stdio]) -> None:
    script = "import os, sys, time\nif os.fork() == 0:\n  os.setsid()\n  time.sleep(600)\nsys.exit(3)"
    for _ in range(3):
        assert fault(python(started, script, seconds=60)) == ("crash", "code de sortie 3")
