"""What happened in a case that failed, in order: what was delivered, decided, emitted, and what was wrong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, Literal

from conformance.kit import Json
from conformance.playing.outcome import CAUSES
from conformance.reports.dialogue import Line
from conformance.reports.languages import Language
from generator.formula.phrases import in_language
from generator.model.kit import Case, Step

Kind = Literal["delivered", "decided", "emitted", "told"]

_WORDS = MappingProxyType(
    {
        "missing": "n’est pas parti",
        "late": "parti trop tard",
        "content": "contenu faux",
        "forbidden": "interdit",
        "repeated": "de trop",
        "unexpected": "inattendu",
        "refused": "refusé à tort",
        "accepted": "accepté à tort",
        "motive": "refusé pour un autre motif",
        "not-done": "non exécuté",
        "done": "exécuté à tort",
    }
)
_EMISSIONS = MappingProxyType(
    {
        "foreign-emission": "au nom d’un autre",
        "unknown-emission": "échange inconnu",
        "other-dossier": "autre dossier",
        "repeated-emission": "émis deux fois",
        "clock-ignored": "daté d’un autre instant",
    }
)
_PROTOCOL = "réponse fautive"
"""Whatever else breaks the protocol."""


@dataclass(frozen=True)
class Moment:
    """One thing that happened at a virtual instant; `fault` says in words what is wrong with it."""

    kind: Kind
    at: datetime
    text: str
    """The type of the step or of the fact; for what is `told`, the words."""
    sender: str
    fault: str | None = None
    is_missing: bool = False
    """It did not happen: it is what was expected."""


def moments(
    case: Case, found: Json, lines: Sequence[Line], language: Language | None = None
) -> tuple[Moment, ...]:
    """Tell the story of a failed case from its dialogue, and mark what was wrong, in a language."""
    words = language or Language()
    say = words.say
    told = list(_told(case, lines))
    cause = found["cause"]
    if cause == "past" and found.get("detail") in CAUSES:
        cause = found["detail"]
    step = case.steps[found["step"]] if found.get("step") is not None else None
    at = datetime.fromisoformat(found["at"]) if found.get("at") else case.begins
    if cause == "missing" and step is not None:
        missing = Moment("emitted", at, step.type or "", case.role, say(_WORDS["missing"]), is_missing=True)
        return (*told, missing)
    if cause == "state" and step is not None:
        obtained = in_language(found.get("obtained", ""), words.words.code)
        states = f"{say('état attendu :')} {step.state} ; {say('obtenu :')} {obtained}"
        return (*told, Moment("told", at, states, case.role, say("état faux")))
    marked = frozenset(_faulty(cause, step, found, told))
    word = say({**_WORDS, **_EMISSIONS}.get(cause, _PROTOCOL))
    if not marked:
        return (*told, Moment("told", at, say(found["text"]), case.role, word))
    return tuple(replace(one, fault=word) if place in marked else one for place, one in enumerate(told))


def _faulty(cause: str, step: Step | None, found: Json, told: Sequence[Moment]) -> Iterator[int]:
    emitted = [place for place, one in enumerate(told) if one.kind == "emitted"]
    types = (step.type, *step.or_else) if step is not None else ()
    match cause:
        case "late" | "content" | "forbidden":
            yield from [place for place in emitted if told[place].text in types][-1:]
        case "repeated":
            yield from [place for place in emitted if told[place].text in types][1:]
        case "unexpected":
            named = str(found.get("obtained", "")).split(", ")
            call = max((place for place, one in enumerate(told) if one.kind != "emitted"), default=-1)
            yield from (place for place in emitted if place > call and told[place].text in named)
        case "refused" | "accepted" | "motive" | "not-done" | "done":
            asked = [place for place, one in enumerate(told) if one.kind in ("delivered", "decided")]
            yield from asked[-1:]
        case _ if cause in _EMISSIONS:
            yield from emitted[-1:]


def _told(case: Case, lines: Sequence[Line]) -> Iterator[Moment]:
    now = case.begins
    for line in lines:
        if line.kind == "sent":
            params = line.message["params"]
            now = datetime.fromisoformat(params["now"]) if "now" in params else now
            match line.message["method"]:
                case "deliver":
                    exchange = params["exchange"]
                    yield Moment("delivered", now, exchange["type"], exchange["source"])
                case "trigger":
                    yield Moment("decided", now, params["step"], case.role)
        elif line.kind == "received":
            yield from (
                Moment("emitted", now, _word(one, "type"), _word(one, "source") or case.role)
                for one in _emitted(line.message)
            )


def _emitted(message: Json) -> Iterator[Json]:
    """Give what an answer says was emitted, whatever else an implementation may put there."""
    result: Any = message.get("result")
    emitted = result.get("emitted") if isinstance(result, dict) else None
    return (one for one in emitted if isinstance(one, dict)) if isinstance(emitted, list) else iter(())


def _word(exchange: Json, name: str) -> str:
    return str(exchange.get(name, ""))[:80]
