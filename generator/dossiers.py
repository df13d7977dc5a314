"""One dossier in JSON, as `judge` takes it: a list of CloudEvents, alone or beside its settings."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import events
from generator.engine import History, Rulebook
from generator.engine.formats import FIRST_YEAR, LAST_YEAR
from generator.engine.reading import Raw, history
from generator.formula import Value
from generator.model.setting import Setting
from generator.problems import did_you_mean
from generator.safekeeping import given
from generator.schemas import Validators

MAX_BYTES = 16 * 1024 * 1024
MAX_EVENTS = 10_000
STDIN = "-"


class DossierError(ValueError):
    """A dossier that cannot be read: where, what was expected, what to do."""

    def __init__(self, where: str, message: str, hint: str | None = None) -> None:
        """Tell the place as `file:line:column` or as `file#/json/pointer`."""
        super().__init__(f"{where}: {message}")
        self.hint = hint


@dataclass(frozen=True)
class _At:
    """A place in the JSON, by its pointer."""

    file: str
    pointer: str = ""

    def __truediv__(self, step: str | int) -> "_At":
        escaped = str(step).replace("~", "~0").replace("/", "~1")
        return _At(self.file, f"{self.pointer}/{escaped}")

    def error(self, message: str, hint: str | None = None) -> DossierError:
        return DossierError(f"{self.file}#{self.pointer}", message, hint)


def read(book: Rulebook, path: str) -> History:
    """Read a dossier from a file, or from standard input for `-`.

    Raises DossierError when it cannot be read; data that the dictionary refuses are no error here: they are
    what the content rules judge.
    """
    name = "<stdin>" if path == STDIN else path
    return told(book, _bytes(path, name), name).history(book)


@dataclass(frozen=True)
class Told:
    """A dossier as its file tells it."""

    settings: Mapping[str, Value]
    raws: tuple[Raw, ...]
    exchanges: tuple[Mapping[str, Any], ...]
    """The CloudEvents, beside the events that they are."""
    number: str | None

    def history(self, book: Rulebook) -> History:
        """Give its history, typed."""
        return history(book, self.raws, self.settings, self.number)


def told(book: Rulebook, text: bytes, name: str) -> Told:
    """Read a dossier from its text, that of a file of some name; raises DossierError as `read` does."""
    content = _parsed(name, text)
    at = _At(name)
    settings: Mapping[str, Value] = {}
    exchanges: object = content
    if isinstance(content, dict):
        unknown = sorted(set(content) - {"settings", "exchanges"})
        if unknown:
            hint = "a dossier is a list of CloudEvents, or {settings, exchanges}"
            raise (at / unknown[0]).error("this key is not known here", hint)
        settings = _settings(book, content.get("settings", {}), at / "settings")
        exchanges, at = content.get("exchanges"), at / "exchanges"
    if not isinstance(exchanges, list):
        raise at.error("a list of CloudEvents is expected")
    if len(exchanges) > MAX_EVENTS:
        raise at.error(f"{len(exchanges)} events, the bound is {MAX_EVENTS}", "`judge` takes one dossier")
    validators = Validators(book.specification)
    read_ = [_event(book, validators, item, at / index) for index, item in enumerate(exchanges)]
    return Told(settings, tuple(map(_raw, read_)), tuple(read_), _subject(exchanges, at))


def _bytes(path: str, name: str) -> bytes:
    try:
        if path == STDIN:
            content = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with given.streamed(Path(path)) as stream:
                content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise DossierError(name, (error.strerror or "it cannot be read").lower()) from None
    if len(content) > MAX_BYTES:
        raise DossierError(name, f"more than {MAX_BYTES} bytes", "`judge` takes one dossier")
    return content


def _parsed(name: str, content: bytes) -> object:
    try:
        return events.value(content, MAX_BYTES)
    except events.Unreadable as error:
        where = f"{name}:{error.line}:{error.column}"
        raise DossierError(
            where, f"{error.english} ({error.code})", "judge takes JSON, as RFC 8259 has it"
        ) from None


def _settings(book: Rulebook, value: object, at: _At) -> Mapping[str, Value]:
    known = book.specification.all(Setting, "setting")
    if not isinstance(value, dict):
        raise at.error("an object is expected")
    for name, setting in value.items():
        if name not in known:
            raise (at / name).error("this setting is not known", did_you_mean(name, known))
        if not known[name].accepts(setting):
            codes = ", ".join(code.code for code in known[name].codes)
            message = f"one of {codes} is expected" if codes else f"a {known[name].type} is expected"
            raise (at / name).error(message)
    return value


def _raw(event: Mapping[str, Any]) -> Raw:
    moment = events.instant(event["time"])
    refused = event.get("accepted") is False
    data = event.get("data", {})
    return Raw(event["type"], moment, data, event["id"], event["source"], event.get("canal"), refused=refused)


def _event(book: Rulebook, validators: Validators, value: object, at: _At) -> Mapping[str, Any]:
    """Read an event; its data are what the rules judge, so that here they are any object."""
    try:
        event = events.normalised(value)
    except events.EventError as error:
        raise _wrong(book, error.fault, value, at) from None
    type_ = event.get("type") if isinstance(event, dict) else None
    is_fact = isinstance(type_, str) and type_ in book.scope.events and type_ not in book.steps
    envelope = validators.fact if is_fact else validators.exchange
    for fault in envelope.faults(event):
        raise _wrong(book, fault, event, at)
    found: Mapping[str, Any] = event
    return found


def _wrong(book: Rulebook, fault: events.Fault, value: object, at: _At) -> DossierError:
    """Say what is wrong in an envelope, with the name that was meant where one is close."""
    found = value.get(fault.pointer[1:]) if isinstance(value, dict) else None
    told, hint = fault.english, "an exchange is a CloudEvent 1.0; `parcmetre validate` tells all its faults"
    match fault.pointer, found:
        case "/type", str() if found:
            told = f"no exchange or fact `{found}`"
            hint = did_you_mean(found, book.scope.events) or "a type is exchange.step, or fait.x for a fact"
        case "/canal", str():
            channels = book.specification.by_kind.get("channel", {})
            told, hint = f"no channel `{found}`", did_you_mean(found, channels) or hint
        case "/time", str() if _is_instant(found):
            told = f"a year from {FIRST_YEAR} to {LAST_YEAR} is expected"
    return _At(at.file, at.pointer + fault.pointer).error(f"{told} ({fault.code})", hint)


def _is_instant(text: str) -> bool:
    try:
        events.instant(text)
    except ValueError:
        return False
    return True


def _subject(exchanges: list[object], at: _At) -> str | None:
    """Give the dossier's number, the subject of its events; a history has only one."""
    found: str | None = None
    for index, value in enumerate(exchanges):
        subject = value.get("subject") if isinstance(value, dict) else None
        if subject is None:
            continue
        if found is not None and subject != found:
            raise (at / index / "subject").error(
                f"another dossier than `{found}`", "`judge` takes one dossier"
            )
        found = subject
    return found
