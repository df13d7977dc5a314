"""How an implementation is reached: a command to start, an address, or an object of this process."""

import importlib
import pkgutil
import shlex
import sys
from collections.abc import Sequence
from contextlib import suppress
from urllib.parse import urlsplit

from conformance.bench import Target
from conformance.protocol.limits import Limits
from conformance.transports.http import Http, headers_from
from conformance.transports.in_process import InProcess, factory_of
from conformance.transports.stdio import Stdio
from generator.problems import nearest

_ADDRESS = "as --url http://127.0.0.1:8000/"


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
            raise TargetError(str(problem), _near(python) or "as --python my_adapter:make") from problem
        return Target(lambda: InProcess(factory, limits))
    if url is None or not url.startswith(("http://", "https://")):
        raise TargetError(f"`{url}` is not an address", _ADDRESS)
    try:
        place = urlsplit(url).netloc
    except ValueError as problem:
        raise TargetError(f"`{url}` is not an address: {problem}", _ADDRESS) from problem
    if "@" in place:
        raise TargetError(
            "--url: the name and the password of an address are not sent",
            "as --header Authorization=MY_TOKEN, MY_TOKEN being set",
        )
    try:
        named = headers_from(headers)
    except ValueError as problem:
        hint = "as --header Authorization=MY_TOKEN, MY_TOKEN being set"
        raise TargetError(f"--header: {problem}", hint) from problem
    return Target(lambda: Http(url, limits, named), is_shared=True)


def _near(python: str) -> str | None:
    """Propose the module, or the object of it, whose name is near what was mistyped."""
    module, _, attribute = python.partition(":")
    with suppress(Exception):  # whatever the module does when it is imported
        known = vars(importlib.import_module(module))
        if attribute in known:
            return None
        near = nearest(attribute, (name for name, one in known.items() if callable(one)))
        return f"did you mean `{module}:{near}`?" if near is not None else None
    package, dot, name = module.rpartition(".")
    with suppress(Exception):
        places = importlib.import_module(package).__path__ if package else None
        near = nearest(name, (found.name for found in pkgutil.iter_modules(places)))
        if near is not None and near != name:  # one that is there, and fails, is not mistyped
            return f"did you mean `{package}{dot}{near}:{attribute}`?"
    return None


def _words(command: str) -> Sequence[str]:
    hint = 'as --command "java -jar adapter.jar"'
    try:
        words = shlex.split(command, posix=sys.platform != "win32")
    except ValueError as problem:
        raise TargetError(f"--command: {problem}", hint) from problem
    if not words:
        raise TargetError("--command is empty", hint)
    return words
