"""The AsyncAPI 3 document of every exchange: a channel a pair of actors, an operation a role and a step."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from generator import schemas
from generator.artefacts.artefact import Artefact, json_text
from generator.model.actor import Actor
from generator.model.exchange import Step
from generator.model.specification import Entry, Specification
from generator.wording import certainty

PATH = PurePosixPath("interfaces/asyncapi.json")

Json = dict[str, Any]


def asyncapi(specification: Specification) -> Iterator[Artefact]:
    """Write the document; it holds the schemas of what it names, so that a parser needs no other file."""
    profile = specification.profile
    steps = specification.entries(Step, "step")
    bundler = schemas.Bundler(schemas.travelling(specification), prefix="#/components/schemas/")
    messages = {_name(step.id): _message(specification, bundler, step) for step in steps}
    content: Json = {
        "asyncapi": "3.0.0",
        "info": {
            "title": specification.domain.title,
            "version": profile.version,
            "description": f"{profile.statement} {profile.disclaimer}",
            "license": {"name": "Licence Ouverte 2.0", "url": "https://spdx.org/licenses/etalab-2.0.html"},
        },
        "defaultContentType": "application/cloudevents+json",
        "channels": _channels(specification, steps),
        "operations": dict(sorted(_operations(steps))),
        "components": {"messages": messages, "schemas": bundler.definitions},
    }
    yield Artefact(PATH, json_text(content))


def _channels(specification: Specification, steps: tuple[Entry[Step], ...]) -> Json:
    found: Json = {}
    for step in steps:
        sender, receiver = step.datum.sender.actor, step.datum.receiver.actor
        channel = found.setdefault(
            _channel(step.datum),
            {
                "address": f"{sender}/{receiver}",
                "title": f"{_actor(specification, sender)} → {_actor(specification, receiver)}",
                "messages": {},
            },
        )
        channel["messages"][_name(step.id)] = {"$ref": f"#/components/messages/{_name(step.id)}"}
    return dict(sorted(found.items()))


def _operations(steps: tuple[Entry[Step], ...]) -> Iterator[tuple[str, Json]]:
    for step in steps:
        for action, party in (("send", step.datum.sender), ("receive", step.datum.receiver)):
            channel = f"#/channels/{_channel(step.datum)}"
            yield (
                f"{party.actor}.{action}.{_name(step.id)}",
                {
                    "action": action,
                    "channel": {"$ref": channel},
                    "title": step.datum.label,
                    "summary": step.datum.summary,
                    "messages": [{"$ref": f"{channel}/messages/{_name(step.id)}"}],
                    "x-certitude": certainty(party),
                },
            )


def _message(specification: Specification, bundler: schemas.Bundler, step: Entry[Step]) -> Json:
    return {
        "name": step.id,
        "title": step.datum.label,
        "summary": step.datum.summary,
        "contentType": "application/cloudevents+json",
        "payload": bundler.referred(specification.profile.base + schemas.exchange_place(step.id)),
    }


def _channel(step: Step) -> str:
    return f"{step.sender.actor}_{step.receiver.actor}"


def _name(step: str) -> str:
    """Name a step in the document's maps, where a dot would read as a path."""
    return step.replace(".", "_")


def _actor(specification: Specification, id_: str) -> str:
    actor = specification.get(Actor, "actor", id_)
    return actor.short_name if actor is not None else id_
