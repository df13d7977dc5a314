"""How an implementation is reached: a command to start, an address, or an object of this process."""

import shlex
import sys
from collections.abc import Sequence

from conformance.bench import Target
from conformance.protocol.limits import Limits
from conformance.transports.http import Http, headers_from
from conformance.transports.in_process import InProcess, factory_of
from conformance.transports.stdio import Stdio


class TargetError(Exception):
    """What is named is no implementation; `hint` says how to name one."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def target(
    command: str | None, url: str | None, python: str | None, headers: Sequence[str], limits: Limits
) -> Target:
    """Give the implementation that the options name, one of the three; raises TargetError."""
    if sum(given is not None for given in (command, url, python)) != 1:
        raise TargetError("one of --command, --url, --python is expected", "parcmetre run --help")
    if command is not None:
        words = _words(command)
        return Target(lambda: Stdio(words, limits))
    if python is not None:
        try:
            factory = factory_of(python)
        except ValueError as problem:
            raise TargetError(str(problem), "as --python my_adapter:make") from problem
        return Target(lambda: InProcess(factory, limits))
    if url is None or not url.startswith(("http://", "https://")):
        raise TargetError(f"`{url}` is not an address", "as --url http://127.0.0.1:8000/")
    try:
        named = headers_from(headers)
    except ValueError as problem:
        hint = "as --header Authorization=MY_TOKEN, MY_TOKEN being set"
        raise TargetError(f"--header: {problem}", hint) from problem
    return Target(lambda: Http(url, limits, named), is_shared=True)


def _words(command: str) -> Sequence[str]:
    hint = 'as --command "java -jar adapter.jar"'
    try:
        words = shlex.split(command, posix=sys.platform != "win32")
    except ValueError as problem:
        raise TargetError(f"--command: {problem}", hint) from problem
    if not words:
        raise TargetError("--command is empty", hint)
    return words
