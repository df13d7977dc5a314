"""One dossier in JSON, as `judge` takes it: a list of CloudEvents, alone or beside its settings."""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from generator.engine import History, Rulebook
from generator.engine.formats import FIRST_YEAR, LAST_YEAR
from generator.engine.reading import Raw, history
from generator.formula import Value
from generator.model.setting import Setting
from generator.problems import did_you_mean

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
    content = _parsed(name, _bytes(path, name))
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
    raws = [_raw(book, item, at / index) for index, item in enumerate(exchanges)]
    return history(book, raws, settings, _subject(exchanges, at))


def _bytes(path: str, name: str) -> bytes:
    try:
        if path == STDIN:
            content = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with Path(path).open("rb") as stream:
                content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise DossierError(name, (error.strerror or "it cannot be read").lower()) from None
    if len(content) > MAX_BYTES:
        raise DossierError(name, f"more than {MAX_BYTES} bytes", "`judge` takes one dossier")
    return content


def _parsed(name: str, content: bytes) -> object:
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_unique, parse_constant=_constant)
    except UnicodeDecodeError as error:
        raise DossierError(name, f"not UTF-8 at byte {error.start}") from None
    except json.JSONDecodeError as error:
        where = f"{name}:{error.lineno}:{error.colno}"
        raise DossierError(where, f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}") from None
    except RecursionError:
        raise DossierError(name, "nested too deep") from None
    except ValueError as error:
        raise DossierError(name, f"not JSON: {error}") from None


def _unique(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"key {key!r} stands twice")
        found[key] = value
    return found


def _constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON number")


def _settings(book: Rulebook, value: object, at: _At) -> Mapping[str, Value]:
    known = {entry.id: entry.datum for entry in book.specification.entries(Setting, "setting")}
    if not isinstance(value, dict):
        raise at.error("an object is expected")
    for name, given in value.items():
        if name not in known:
            raise (at / name).error("this setting is not known", did_you_mean(name, known))
        if not known[name].accepts(given):
            codes = ", ".join(code.code for code in known[name].codes)
            message = f"one of {codes} is expected" if codes else f"a {known[name].type} is expected"
            raise (at / name).error(message)
    return value


def _raw(book: Rulebook, value: object, at: _At) -> Raw:
    if not isinstance(value, dict):
        raise at.error("a CloudEvent is expected")
    for key in ("specversion", "id", "source", "type", "time"):
        if key not in value:
            raise at.error(f"attribute `{key}` is missing", "an exchange is a CloudEvent 1.0")
        if not isinstance(value[key], str) or not value[key]:
            raise (at / key).error("a text is expected")
    if value["specversion"] != "1.0":
        raise (at / "specversion").error("`1.0` is expected")
    name = value["type"]
    if name not in book.scope.events:
        nearest = did_you_mean(name, book.scope.events)
        hint = nearest or "a type is exchange.step, or fait.x for a fact"
        raise (at / "type").error(f"no exchange or fact `{name}`", hint)
    data = value.get("data", {})
    if not isinstance(data, dict):
        raise (at / "data").error("an object is expected")
    channel = value.get("canal")
    if channel is not None and channel not in book.specification.by_kind.get("channel", {}):
        known = book.specification.by_kind.get("channel", {})
        raise (at / "canal").error(f"no channel `{channel}`", did_you_mean(str(channel), known))
    accepted = value.get("accepted", True)
    if not isinstance(accepted, bool):
        raise (at / "accepted").error("true or false is expected")
    moment = _moment(value["time"], at / "time")
    return Raw(name, moment, data, value["id"], value["source"], channel, refused=not accepted)


def _moment(text: str, at: _At) -> datetime:
    hint = "write it 2025-01-31T09:00:00+01:00"
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise at.error(f"`{text}` is not a date and time", hint) from None
    if moment.tzinfo is None:
        raise at.error("the offset from UTC is missing", hint)
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise at.error(f"a year from {FIRST_YEAR} to {LAST_YEAR} is expected")
    return moment


def _subject(exchanges: list[object], at: _At) -> str | None:
    """Give the dossier's number, the subject of its events; a history has only one."""
    found: str | None = None
    for index, value in enumerate(exchanges):
        subject = value.get("subject") if isinstance(value, dict) else None
        if subject is None:
            continue
        if not isinstance(subject, str):
            raise (at / index / "subject").error("a text is expected")
        if found is not None and subject != found:
            raise (at / index / "subject").error(
                f"another dossier than `{found}`", "`judge` takes one dossier"
            )
        found = subject
    return found
