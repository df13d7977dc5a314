"""What a reviewer may sign, and as what: a rule, a message and its cases, an arrow of a map."""

from collections.abc import Mapping

from generator.model.map import ExchangeMap
from generator.model.message import Message
from generator.model.review import Capacity
from generator.model.specification import Specification

RULE, MESSAGE, FLOW = "rule", "message", "flow"


def signable(specification: Specification) -> Mapping[str, Capacity]:
    """Give every unit and who signs it; a rule of robustness is signed with its message."""
    found: dict[str, Capacity] = {}
    for rule in specification.rules:
        if not rule.datum.traits.is_about_delivery:
            found[f"{RULE}:{rule.id}"] = "metier"
    for message in specification.entries(Message, "message"):
        found[f"{MESSAGE}:{message.id}"] = "technique"
    for shown in specification.entries(ExchangeMap, "map"):
        for flow in shown.datum.flows:
            found[f"{FLOW}:{shown.id}.{flow.id}"] = "metier"
    return found
