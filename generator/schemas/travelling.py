"""The schemas of what travels, all of them: what a document that refers to some of them needs."""

from typing import Any

from generator.model.exchange import Step
from generator.model.message import Message
from generator.model.specification import Specification
from generator.schemas.exchanges import envelope_schema, exchange_schema
from generator.schemas.fields import dictionary_schema
from generator.schemas.messages import message_schema

Json = dict[str, Any]


def travelling(specification: Specification) -> tuple[Json, ...]:
    """Give the dictionary, the envelope, the messages without their examples, the exchanges."""
    return (
        dictionary_schema(specification),
        envelope_schema(specification),
        *(
            message_schema(specification, entry.datum, [])
            for entry in specification.entries(Message, "message")
        ),
        *(exchange_schema(specification, step) for step in specification.entries(Step, "step")),
    )
