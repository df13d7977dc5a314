import os
import resource
import signal
import sys
import threading
import time

import pytest

from conformance.protocol.limits import Limits
from conformance.transports.stdio import Stdio
from tests.conformance.transports.starting import fault, python

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="process groups are POSIX's"),
    pytest.mark.usefixtures("in_a_hurry"),
]

_ECHO = "import sys\nfor line in sys.stdin: print(line.strip(), flush=True)"


def test_a_line_is_answered_by_a_line(started: list[Stdio]) -> None:
    one = python(started, _ECHO)
    assert [one.ask(b"un"), one.ask(b"deux")] == [b"un", b"deux"]
    one.close()
    assert one.ask(b"trois") == b"trois", "it starts again"


def test_a_line_of_the_greatest_size_is_taken_and_no_longer_one(started: list[Stdio]) -> None:
    one = python(started, _ECHO)
    assert one.ask(b"a" * 1000) == b"a" * 1000
    assert fault(one, b"a" * 1001)[0] == "oversize"


def test_a_huge_line_that_never_ends_is_not_kept(started: list[Stdio]) -> None:
    one = python(started, "import sys\nwhile True: sys.stdout.write('a' * 100000)")
    assert fault(one)[0] == "oversize"


def test_a_crash_is_told_with_its_code_and_last_words(started: list[Stdio]) -> None:
    script = "import sys\nsys.stdin.readline()\nprint('un\\nadieu', file=sys.stderr)\nsys.exit(7)"
    for _ in range(3):
        assert fault(python(started, script)) == ("crash", "code de sortie 7 : adieu")


def test_what_closes_its_output_and_stays_is_told(started: list[Stdio]) -> None:
    one = python(started, "import os, time\nos.close(1)\ntime.sleep(60)")
    code, detail = fault(one)
    assert (code, detail) == ("closed", "sortie standard fermée")


def test_what_is_slow_meets_the_bound(started: list[Stdio]) -> None:
    for script in (
        "import time\ntime.sleep(60)",
        "import time\nprint('a', end='', flush=True)\ntime.sleep(60)",
    ):
        begun = time.monotonic()
        assert fault(python(started, script, seconds=0.3)) == ("silence", "0.3 s")
        assert time.monotonic() - begun < 3


def test_what_does_not_read_does_not_stop_the_bench(started: list[Stdio]) -> None:
    one = python(started, "import time\ntime.sleep(60)", seconds=0.3)
    assert fault(one, b"a" * 1_000_000)[0] == "silence"
    begun = time.monotonic()
    one.close()
    assert time.monotonic() - begun < 3


def test_an_answer_without_the_end_of_its_line_is_told(started: list[Stdio]) -> None:
    one = python(started, "import sys\nsys.stdin.readline()\nsys.stdout.write('{}')")
    assert fault(one) == ("crash", "code de sortie 0 : réponse sans fin de ligne")


def test_what_cannot_be_started_is_unreachable() -> None:
    assert fault(Stdio(["/nowhere/at-all"], Limits())) == (
        "unreachable",
        "/nowhere/at-all: No such file or directory",
    )


def test_a_signal_is_told_by_its_number(started: list[Stdio]) -> None:
    script = "import os, sys\nsys.stdin.readline()\nos.kill(os.getpid(), 9)"
    assert fault(python(started, script)) == ("crash", "code de sortie -9")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a warden")
def test_a_crash_that_is_told_late_is_one(started: list[Stdio]) -> None:
    """A busy machine takes longer than a command has to end by itself."""
    script = "import os, sys\nsys.stdin.readline()\nos.kill(os.getpid(), 9)"
    one = python(started, script)
    one.open()
    assert one._process is not None
    warden = one._process._popen.pid
    os.kill(warden, signal.SIGSTOP)
    later = threading.Timer(1, os.kill, (warden, signal.SIGCONT))
    later.start()
    try:
        assert fault(one) == ("crash", "code de sortie -9")
    finally:
        later.join()


def test_a_byte_at_a_time_meets_the_bound(started: list[Stdio]) -> None:
    script = (
        "import sys, time\nwhile True:\n  sys.stdout.write('a')\n  sys.stdout.flush()\n  time.sleep(0.02)"
    )
    assert fault(python(started, script, seconds=0.5)) == ("silence", "0.5 s")


def test_lines_that_nobody_wants_are_not_kept(started: list[Stdio]) -> None:
    """A thousand million bytes are on offer; what is read of them is what was asked for."""
    script = """
import os, sys, threading
sys.stdin.readline()
threading.Thread(target=lambda: [sys.stderr.write('e' * 99) for _ in range(10**7)], daemon=True).start()
for _ in range(1000):
    os.write(1, b'a' * 999_999 + b'\\n')
"""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    one = python(started, script, size=1 << 20)
    assert len(one.ask(b"bonjour")) == 999_999
    time.sleep(1)
    one.close()
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) >> 10 < 50
