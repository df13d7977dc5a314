"""A system that answers well until one method, and then as an enemy would.

`python hostile.py METHOD WAY RESULTS` serves over its standard streams; `over_http` does the same over a
connection. RESULTS is a file of the good results, by method and in the order of the questions. Only the
standard library: the bench starts many of these.
"""

import json
import os
import re
import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Way = Callable[[str], Iterator[bytes]]
"""From the good answer to the bytes that are said in its place, with their pauses."""
_PAUSE = 0.02
_FOREVER = 60.0
_DEEP = 100_000
_CHILDREN = 3


def _for_ever(start: bytes, again: bytes, pause: float = 0.0) -> Way:
    def said(_good: str) -> Iterator[bytes]:
        yield start
        while True:
            yield again
            time.sleep(pause)

    return said


def _text(change: Callable[[str], str]) -> Way:
    """Say one text, without a pause; a half of a pair is what its escape gives, never bytes."""
    return lambda good: iter([change(good).encode()])


def _more(member: str) -> Way:
    """Add a member to the answer."""
    return _text(lambda good: f"{good[:-1]}, {member}}}")


def _in_result(member: str) -> Way:
    """Add a member to the result, first."""
    return _text(lambda good: good.replace('"result": {', '"result": {' + member + ", ", 1))


def _renamed(good: str, name: object) -> str:
    return json.dumps(json.loads(good) | {"id": name})


def _next(good: str) -> str:
    """Guess the name of the next question, from its number: what ends it is not to be guessed."""
    token, _, number = json.loads(good)["id"].rpartition("/")
    following = re.sub(r"^\d+", lambda found: str(int(found[0]) + 1), number)
    return f"{token}/{following}" if token else good


def _error(message: object) -> Way:
    """Refuse the question by an error of JSON-RPC."""

    def changed(good: str) -> str:
        error = {"code": -32603, "message": message}
        return json.dumps({"jsonrpc": "2.0", "id": json.loads(good)["id"], "error": error})

    return _text(changed)


ANY = "any"
"""Where what it said is only seen by what comes of it: a fault, whichever."""
WAYS: dict[str, tuple[str, Way]] = {
    "nothing": ("silence", _for_ever(b"", b"", _PAUSE)),
    "a byte at a time": ("silence", _for_ever(b'{"jsonrpc": "', b"2", _PAUSE)),
    "blanks at a time": ("silence", _for_ever(b"", b" ", _PAUSE)),
    "a body without end": ("oversize", _for_ever(b'{"jsonrpc": "', b"2" * 65_536)),
    "blanks without end": ("oversize", _for_ever(b"", b" " * 65_536)),
    "a text of 2 MB": ("oversize", _more(f'"filler": "{"a" * (1 << 21)}"')),
    "deep lists": ("too-deep", _more(f'"filler": {"[" * _DEEP}{"]" * _DEEP}')),
    "deep objects": ("too-deep", _more('"filler": ' + '{"a":' * _DEEP + "1" + "}" * _DEEP)),
    "deep and not closed": ("too-deep", _more('"filler": ' + '{"a":[' * _DEEP)),
    "a deep result": ("too-deep", _in_result(f'"filler": {"[" * 99}{"]" * 99}')),
    "a number out of range": ("garbage", _more('"filler": 1e99999999999')),
    "a number of 500,000 digits": ("garbage", _more(f'"filler": {"9" * 500_000}')),
    "NaN": ("garbage", _more('"filler": NaN')),
    "half a pair": ("garbage", _more('"filler": "\\ud800"')),
    "half a pair as a name": ("garbage", _more('"\\udfff": 1')),
    "half a pair in the result": ("garbage", _in_result('"filler": "\\ud800"')),
    "a key twice": ("garbage", _more('"jsonrpc": "2.0"')),
    "a key twice in the result": ("garbage", _in_result('"filler": {"a": 1, "\\u0061": 2}')),
    "two results": ("garbage", _more('"result": {"accepted": true, "emitted": []}')),
    "not UTF-8": ("garbage", lambda good: iter([good.encode()[:-1] + b', "filler": "\xff"}'])),
    "UTF-16": ("garbage", lambda good: iter([good.encode("utf-16-be")])),
    "a byte 0": ("garbage", _text(lambda good: f"{good}\0")),
    "nothing of JSON": ("garbage", _text(lambda _good: "Bonjour.")),
    "a blank": ("garbage", _text(lambda _good: " ")),
    "two on a line": ("garbage", _text(lambda good: f"{good} {good}")),
    "a list": ("not-json-rpc", _text(lambda good: f"[{good}]")),
    "null": ("not-json-rpc", _text(lambda _good: "null")),
    "result and error": ("not-json-rpc", _more('"error": {"code": 1, "message": "non"}')),
    "no result": (
        "not-json-rpc",
        _text(lambda good: good.partition(', "result"')[0] + "}"),
    ),
    "another id": ("stale-reply", _text(lambda good: _renamed(good, "autre"))),
    "the id of the next question": ("stale-reply", _text(lambda good: _renamed(good, _next(good)))),
    "null for id": ("stale-reply", _text(lambda good: _renamed(good, None))),
    "500 kB of id": ("stale-reply", _text(lambda good: _renamed(good, "a\x1b[31m" * 50_000))),
    "a number of 4,000 digits for id": ("stale-reply", _text(lambda good: _renamed(good, 10**4000))),
    "an error of 900 kB": ("error-reply", _error("é\x1b]0;mine\x07\n" * 30_000)),
    "an error that is deep": ("error-reply", _error([[[[[["non"]]]]]])),
    "the result is a list": ("bad-result", _text(lambda good: json.dumps(json.loads(good) | {"result": []}))),
    "60,000 wrong events": (
        "bad-result",
        _text(lambda good: json.dumps(json.loads(good) | {"result": {"emitted": [0] * 60_000}})),
    ),
    "an event that is deep": (
        "too-deep",
        _text(lambda good: json.dumps(json.loads(good) | {"result": {"emitted": [{"a": _nested(40)}]}})),
    ),
}
"""What is said in place of the answer, by any transport, and the fault that it is."""


def _nested(depth: int) -> object:
    found: object = 1
    for _ in range(depth):
        found = [found]
    return found


def _dies(_good: str) -> Iterator[bytes]:
    os.write(2, b"Exception: mort\n")
    os._exit(9)
    yield b""


def _leaves_children(good: str) -> Iterator[bytes]:
    """Leave children that hold the streams, one of them in a session of its own, and die."""
    for number in range(_CHILDREN):
        if os.fork() == 0:
            if number:
                os.setsid()
            time.sleep(_FOREVER)
    yield from _dies(good)


def _closes(_good: str) -> Iterator[bytes]:
    os.close(1)
    time.sleep(_FOREVER)
    yield b""


def _complains(good: str) -> Iterator[bytes]:
    """Flood its standard error, then answer well."""
    for _ in range(200):
        os.write(2, b"\x1b[31me" * 20_000 + b"\n")
    yield good.encode()


def _answers_half(good: str) -> Iterator[bytes]:
    yield good.encode()[:20]
    os._exit(3)


def _says_the_next(good: str) -> Iterator[bytes]:
    """Answer a question that is still to be asked."""
    yield f"{good}\n{_renamed(good, _next(good))}".encode()


def _says_twice(good: str) -> Iterator[bytes]:
    yield f"{good}\n{good}".encode()


PROCESS_WAYS: dict[str, tuple[str, Way]] = {
    "dies": ("crash", _dies),
    "dies and leaves children": ("crash", _leaves_children),
    "dies in the middle": ("crash", _answers_half),
    "closes its output": ("closed", _closes),
    "a flood of errors": ("", _complains),
    "an empty line": ("garbage", lambda good: iter([b"\n" + good.encode()])),
    "a line before": ("garbage", lambda good: iter([b"INFO\n" + good.encode()])),
    "the next answer too": ("stale-reply", _says_the_next),
    "two lines": ("stale-reply", _says_twice),
    "its end of line is of Windows": ("", lambda good: iter([good.encode() + b"\r"])),
}
"""What only a process can do: what it is, or nothing where it harms nobody."""

LATER = frozenset({"two lines", "the next answer too"})
"""What is only read when something else is asked."""


class Good:
    """The good answers, in their order, to any questions of one dossier."""

    def __init__(self, results: Mapping[str, list[Json]]) -> None:
        self._results = results
        self._asked: dict[str, int] = {}

    def answer(self, request: Json) -> str:
        """Answer a question; a dossier that is opened again begins again."""
        method = request["method"]
        if method == "begin":
            self._asked.clear()
        number = self._asked.get(method, 0)
        self._asked[method] = number + 1
        known = self._results[method]
        result = known[min(number, len(known) - 1)]
        return json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": result})


def over_http(method: str, way: Way, results: Mapping[str, list[Json]], connection: socket.socket) -> None:
    """Serve a connection; the end of the connection alone bounds what is said in place of an answer."""
    good = Good(results)
    with connection.makefile("rb") as stream:
        while head := stream.readline():
            length = 0
            while head not in (b"\r\n", b""):
                name, _, value = head.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
                head = stream.readline()
            request = json.loads(stream.read(length))
            answer = good.answer(request)
            if request["method"] == method:
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
                for part in way(answer):
                    connection.sendall(part)
                return
            body = answer.encode()
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def main(method: str, way: str, results: str) -> None:
    """Serve over the standard streams."""
    good = Good(json.loads(Path(results).read_text(encoding="utf-8")))
    _, hostile = (WAYS | PROCESS_WAYS)[way]
    for line in sys.stdin:
        request = json.loads(line)
        answer = good.answer(request)
        for part in hostile(answer) if request["method"] == method else [answer.encode()]:
            sys.stdout.buffer.write(part)
            sys.stdout.buffer.flush()
        sys.stdout.buffer.write(b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
