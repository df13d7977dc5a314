"""Runs a command that writes in this folder, one at a time: `python3 .ci/alone.py COMMAND...`.

A second one waits, and says so. The lock is on the Makefile, not on the folder, which `parcmetre` itself
holds while it writes there; it ends with the command however it ends, and leaves nothing behind.
"""

import os
import sys

HELD = "PARCMETRE_ALONE"
"""Tells a command started by another one that its lock is held already."""


def main(command: "list[str]") -> None:
    """Take the lock and become the command; exit with 2 where the folder cannot be written."""
    if sys.version_info < (3, 11):  # noqa: UP036 the python3 of a machine may be older than ours
        found = ".".join(map(str, sys.version_info[:2]))
        sys.exit(
            f"Python 3.11 or newer is needed, python3 is {found}: give another one, make PYTHON=python3.12"
        )
    if not os.access(".", os.W_OK):
        sys.stderr.write(
            "this folder cannot be written: its environment (.venv), site/ and parcmetre-report/ go there;\n"
            "hint: copy the checkout to a folder of yours\n"
        )
        sys.exit(2)
    if os.environ.get(HELD) != "1" and os.name == "posix":
        _lock()
        os.environ[HELD] = "1"
    os.execvp(command[0], command)  # noqa: S606 what the Makefile says


def _lock() -> None:
    import fcntl  # noqa: PLC0415 Windows has none

    held = os.open("Makefile", os.O_RDONLY)
    os.set_inheritable(held, True)  # noqa: FBT003 the signature is the standard library's
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        sys.stderr.write("another command of this Makefile writes in this folder: waiting for it to end\n")
        fcntl.flock(held, fcntl.LOCK_EX)


if __name__ == "__main__":
    main(sys.argv[1:])
