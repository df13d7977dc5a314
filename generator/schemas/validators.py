"""The schemas of a specification compiled: what `validate` and `judge` hold messages against."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

import jsonschema_rs

from generator import events
from generator.model.exchange import Step
from generator.model.message import Message
from generator.model.specification import Specification
from generator.schemas.exchanges import envelope_schema, exchange_schema
from generator.schemas.fields import dictionary_schema
from generator.schemas.messages import message_schema

Json = dict[str, Any]
Validator = Any
"""A validator of `jsonschema_rs`, a library that types none of its own."""


class Compiled(NamedTuple):
    """A schema, and its validator."""

    schema: Mapping[str, Any]
    validator: Validator


class Validators:
    """What a specification admits, made when it is first asked for."""

    def __init__(self, specification: Specification) -> None:
        self._specification = specification
        self._messages: dict[str, Compiled] = {}

    @cached_property
    def dictionary(self) -> Json:
        """The schema of the fields."""
        return dictionary_schema(self._specification)

    @cached_property
    def _envelope_schema(self) -> Json:
        return envelope_schema(self._specification)

    @cached_property
    def exchanges(self) -> Mapping[str, Compiled]:
        """What each step is held by: its envelope, and the message in it."""
        steps = self._specification.entries(Step, "step")
        return {entry.id: self._compiled(exchange_schema(self._specification, entry)) for entry in steps}

    @cached_property
    def exchange(self) -> events.Envelope:
        """The envelope of any exchange, whatever message is in it."""
        return events.Envelope(self._envelope_schema, self._registry)

    @cached_property
    def fact(self) -> events.Envelope:
        """The envelope of a fact of a dossier: no message travels, so that nothing has to be in it."""
        made = {name: one for name, one in self._envelope_schema.items() if name != "else"}
        kind = {"type": events.cloudevent_schema()["properties"]["type"]}
        return events.Envelope({**made, "properties": {**made["properties"], **kind}}, self._registry)

    def message(self, id_: str) -> Compiled:
        """Give what holds a message that stands alone, made once; raises LookupError for none."""
        if id_ not in self._messages:
            message = self._specification.get(Message, "message", id_)
            if message is None:
                raise LookupError(id_)
            self._messages[id_] = self._compiled(message_schema(self._specification, message, []))
        return self._messages[id_]

    @cached_property
    def shared(self) -> list[Json]:
        """The schemas that others refer to."""
        made = [self.dictionary, self._envelope_schema]
        made += [
            message_schema(self._specification, entry.datum, [])
            for entry in self._specification.entries(Message, "message")
        ]
        return made

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        return jsonschema_rs.Registry([(schema["$id"], schema) for schema in self.shared])

    def _compiled(self, schema: Json) -> Compiled:
        return Compiled(schema, jsonschema_rs.validator_for(schema, registry=self._registry))
