"""What was played of a dossier, as the engine reads it: what a role took, sent and was told to do."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any

from conformance.playing.dossier import Act
from generator import events
from generator.engine.history import Decision
from generator.engine.reading import Raw
from generator.engine.scope import CHANNEL
from generator.model.base import FACT_PREFIX


def lived(acts: Iterable[Act], zone: tzinfo, known: Collection[str]) -> tuple[list[Raw], list[Decision]]:
    """Give the events of acts, of those that are known, and what people decided; days are those of a zone."""
    raws: list[Raw] = []
    taken: list[Decision] = []
    for act in acts:
        decision = _decision(act)
        if decision is not None:
            taken.append(decision)
        raw = _raw(act, taken, zone)
        if raw is not None and raw.name in known:
            raws.append(raw)
    return raws, taken


def refused_decision(act: Act, role: str) -> Raw:
    """Give a decision that a role did not take as the message that it asked for."""
    asked = act.message
    raw = Raw(str(asked["step"]), act.at, asked["data"], source=role)
    return raw._replace(refused=True, delivered=False)


def type_of(act: Act) -> str:
    """Name the type of what was sent."""
    return str(act.message["type"])


def _decision(act: Act) -> Decision | None:
    """Give what a person decided, and was done; None for what they recorded, and for all else."""
    if act.kind != "decided" or not act.accepted or _is_fact(act):
        return None
    return Decision(str(act.message["step"]), act.at, act.is_free, act.message.get("data") or {})


def _is_fact(act: Act) -> bool:
    return str(act.message["step"]).startswith(FACT_PREFIX)


def is_opposed(act: Act) -> bool:
    """Tell whether an act is what a person decided, which the implementation did not take."""
    return act.kind == "decided" and not act.accepted and not _is_fact(act)


def _raw(act: Act, taken: Sequence[Decision], zone: tzinfo) -> Raw | None:
    """Give an act as the engine reads it; None for what is no event: a decision, or what was observed."""
    message = act.message
    match act.kind:
        case "delivered" if act.accepted or not act.is_free:
            return _exchange(message, events.instant(str(message["time"])))._replace(
                refused=not act.accepted, delivered=True
            )
        case "emitted":
            ordered = [one.moment.astimezone(zone).date() for one in taken if one.step == message["type"]]
            return _exchange(message, act.at)._replace(
                delivered=False, ordered=ordered[-1] if ordered else None
            )
        case "decided" if _is_fact(act) and (act.accepted or not act.is_free):
            refused = not act.accepted
            return Raw(str(message["step"]), act.at, message["data"], refused=refused, delivered=False)
        case _:
            return None


def _exchange(message: Mapping[str, Any], at: datetime) -> Raw:
    id_, source = str(message["id"]), str(message["source"])
    return Raw(str(message["type"]), at, message["data"], id_, source, message.get(CHANNEL))
