"""A transport that answers from a transcript, and the client that speaks through it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from conformance.kit import Json, Kit
from conformance.playing.outcome import with_trees
from conformance.playing.talking import opaque
from conformance.protocol.client import Client, identifier
from conformance.protocol.faults import FAULTS, Fault
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.verifying.recorded import Line, Record, Recorded
from generator import events

_NUMBER = re.compile(r"[0-9]{1,9}")
_ASIDE: Mapping[str, Json] = {"stop": {}}


class CutError(Exception):
    """What was answered is not in the transcript whole: nobody can play it again."""

    def __init__(self, line: int) -> None:
        super().__init__(
            f"line {line}: the answer was too long to be kept: what it said cannot be judged again"
        )
        self.line = line


class Departure(Fault):
    """A request that the transcript does not hold; it ends the case, and the line that differs tells it."""

    def __init__(self) -> None:
        super().__init__("unreachable", "the transcript holds no such request")


@dataclass(frozen=True)
class _Answer:
    request: str | None
    """What was asked; None where nothing was, as the implementation could not be reached."""
    reply: Json | None
    fault: Fault | None
    """What came in its place, or was found wrong in the reply."""
    cut: int | None
    """The line of an answer that was not kept."""


class Answers:
    """What a transcript answers to each request, by its name: a case played anew is answered anew."""

    def __init__(self, record: Record) -> None:
        self.hello: Json = record.head["hello"]
        self._found: dict[str, _Answer] = {}
        for case in record.by_case.values():
            self._found.update(_answers(case, int(record.head["seed"])))

    def to(self, name: str) -> _Answer | None:
        """Give what is answered to the request of a name."""
        return self._found.get(name)


def _answers(case: Recorded, seed: int) -> Iterator[tuple[str, _Answer]]:
    """Pair what was sent in a case with what came: a reply, a fault, or a reply that is one."""
    name, place = opaque(seed, case.case), 0
    lines = [line for line in case.lines if line.kind != "outcome"]
    while place < len(lines):
        if lines[place].kind != "sent":  # it could not be reached before anything was sent
            token, _, told = name.partition("/")
            number = _NUMBER.match(told)
            upcoming = int(number[0]) + 1 if number else 1
            yield identifier(token, upcoming, str(seed)), _Answer(None, None, _fault(lines[place]), None)
            place += 1
            continue
        sent = lines[place]
        name = str(sent.message.get("id"))
        after = [line for line in lines[place + 1 : place + 3] if line.kind != "sent"]
        if len(after) > 1 and after[0].kind == "fault":
            after = after[:1]
        place += 1 + len(after)
        yield name, _answer(sent, after)


def _answer(sent: Line, after: list[Line]) -> _Answer:
    request = events.written(sent.message)
    if not after:
        return _Answer(request, None, None, None)
    first = after[0]
    if first.kind == "fault":
        return _Answer(request, None, _fault(first), None)
    message = first.message
    if message.keys() == {"cut"}:
        return _Answer(request, None, None, first.number)
    wrong = _fault(after[1]) if len(after) > 1 else None
    return _Answer(request, message.get("unexpected", message), wrong, None)


def _fault(line: Line) -> Fault:
    code = str(line.message.get("code"))
    if code not in FAULTS:
        return Departure()
    detail = with_trees(line.message).get("detail", "")
    return Fault(code, detail if isinstance(detail, str) else str(detail))


class Replay:
    """Answers what the transcript answers; raises Fault as the implementation made it, or CutError."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self.upcoming = ""
        """The name of the request about a case that is to come."""
        self.cut: CutError | None = None

    def open(self) -> None:
        """Do nothing: a transcript is always there."""

    def ask(self, request: bytes) -> bytes:
        """Give the answer to a request."""
        asked = events.value(request)
        name = str(asked["id"])
        known = self._answers.to(self.upcoming if name == "hello" else name)
        if known is not None and known.request is None and known.fault is not None:
            raise known.fault
        if name == "hello":
            return _reply(name, self._answers.hello)
        if name in _ASIDE:
            return _reply(name, _ASIDE[name])
        if known is None or known.request != request.decode():
            raise Departure
        if known.cut is not None:
            self.cut = self.cut or CutError(known.cut)
            raise Departure
        if known.reply is None:
            raise known.fault or Departure()
        return events.written(known.reply).encode()

    def fault(self, name: str) -> Fault | None:
        """Give what was found wrong in the reply to a request."""
        known = self._answers.to(name)
        return known.fault if known is not None else None

    def close(self) -> None:
        """Do nothing."""

    drop = close


class ReplayClient(Client):
    """A client whose transport knows which request comes next, even where a `hello` comes before it."""

    def __init__(self, replay: Replay, results: Results, limits: Limits, kit: Kit) -> None:
        super().__init__(replay, results, limits, kit.version)
        self._replay = replay

    def about(self, name: str, asked: int = 0, key: str = "") -> None:
        """Name the requests that follow."""
        self._replay.upcoming = identifier(name, asked + 1, key)
        super().about(name, asked, key)

    def _result(self, method: str, name: str, text: bytes) -> Json:
        try:
            return super()._result(method, name, text)
        except (
            Fault
        ) as fault:  # it quotes the reply, which is redacted here: its words may differ, not its code
            told = self._replay.fault(name)
            raise (told if told is not None and told.code == fault.code else fault) from None


def _reply(name: str, result: Json) -> bytes:
    return events.written({"jsonrpc": "2.0", "id": name, "result": result}).encode()
