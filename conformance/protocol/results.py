"""What each method must answer, by the published documents: the schemas are read, not written again here."""

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import Any

import jsonschema_rs

from conformance.kit import Json, Kit
from conformance.protocol.faults import Fault
from generator import events
from generator.formula.phrases import Phrase, joined, phrase, prose
from generator.formula.reasons import reason

_EMITTED = "emitted"
_OF_EVENT = 2
"""Steps from a result to one of its events."""
_MOST = 5
"""Errors of one result that are told."""
_PARTS = 2_000
"""Values of a result all of whose errors may be made: each costs as much as a page."""
_ADMITTED = ("subject", "canal")
"""The attributes of which a phrase says what they may hold: their schema says so in a list or a pattern."""


class Results:
    """The validators of the results of the methods, and of the envelope of what is emitted."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    @cached_property
    def types(self) -> frozenset[str]:
        """The steps of the specification."""
        return frozenset(self._kit.schema("cloudevent.schema.json")["properties"]["type"]["enum"])

    @cached_property
    def version(self) -> str:
        """The version of the protocol."""
        hello = next(one for one in self._kit.openrpc["methods"] if one["name"] == "hello")
        return str(hello["params"][0]["schema"]["const"])

    @cached_property
    def _validators(self) -> Mapping[str, jsonschema_rs.Draft202012Validator]:
        components = json.loads(
            json.dumps(self._kit.openrpc["components"]["schemas"]).replace(
                "#/components/schemas/", "#/$defs/"
            )
        )
        # An implementation may emit types of its own, which it declares: they are told apart afterwards.
        components["Echange"]["properties"]["type"] = {"type": "string", "minLength": 1}
        found = {}
        for method in self._kit.openrpc["methods"]:
            text = json.dumps(method["result"]["schema"]).replace("#/components/schemas/", "#/$defs/")
            schema: dict[str, Any] = {**json.loads(text), "$defs": components}
            found[method["name"]] = jsonschema_rs.Draft202012Validator(schema)
        return found

    def checked(self, method: str, result: object) -> Json:
        """Give the result of a method if it has the form asked; raises Fault `bad-result`."""
        validator = self._validators.get(method)
        if validator is None:
            return {"result": result}  # a method of no document, asked on purpose
        result = _with_events(result)
        if validator.is_valid(result) and isinstance(result, dict):
            return result
        known = _First(validator) if _has_more_parts(result, _PARTS) else validator
        faults = (told for error in events.errors_of(known, result) for told in _told(error))
        raise Fault("bad-result", joined("apart", islice(faults, _MOST)))


class _First:
    """A validator that gives one error alone: of a result with many parts, all would be made to have one."""

    def __init__(self, validator: jsonschema_rs.Draft202012Validator) -> None:
        self._validator = validator

    def iter_errors(self, value: object) -> Iterator[jsonschema_rs.ValidationError]:
        """Give the first error."""
        try:
            self._validator.validate(value)
        except jsonschema_rs.ValidationError as error:
            yield error


def _has_more_parts(value: object, most: int) -> bool:
    """Tell whether an answer holds more than some number of values, counting no further."""
    waiting, count = [iter((value,))], 0
    while waiting:
        for part in waiting[-1]:
            count += 1
            if isinstance(part, dict | list):
                waiting.append(iter(part.values() if isinstance(part, dict) else part))
                break
        else:
            waiting.pop()
        if count > most:
            return True
    return False


def _with_events(result: object) -> object:
    """Read the events of a result; one that cannot be read is a fault."""
    if not isinstance(result, dict) or not isinstance(result.get(_EMITTED), list):
        return result
    read = []
    for index, event in enumerate(result[_EMITTED]):
        try:
            read.append(events.normalised(event))
        except events.EventError as problem:
            fault = problem.fault
            where = f"/{_EMITTED}/{index}{fault.pointer}"
            said = phrase("refused-by-code", where, fault.code, prose(fault.french, "fr", fault.english))
            raise Fault("bad-result", said) from None
    return {**result, _EMITTED: read}


def _told(error: jsonschema_rs.ValidationError) -> Iterator[Phrase]:
    path = error.instance_path
    if path[:1] != [_EMITTED] or len(path) < _OF_EVENT:
        where = "/".join(str(part) for part in path) or phrase("root")
        yield phrase("refused-at", where, reason(error))
        return
    for fault in events.faults_of(error, within=_OF_EVENT):
        yield phrase("refused-by-code", fault.pointer, fault.code, _wanted(fault, error))


def _wanted(fault: events.Fault, error: jsonschema_rs.ValidationError) -> str:
    """Say what is wanted of an attribute of an event, or of what it carries."""
    name = fault.pointer.rpartition("/")[2]
    if name in _ADMITTED and fault.code in ("attribute-value", "attribute-empty"):
        return phrase(f"admitted-{name}")
    return prose(fault.french, "fr", fault.english) if fault.code in events.CODES else reason(error)
