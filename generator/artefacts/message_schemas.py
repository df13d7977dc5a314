"""The JSON Schemas of messages, dictionary and envelope, with valid and invalid examples."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator import schemas
from generator.artefacts.artefact import Artefact, json_text
from generator.engine import rulebook
from generator.model.exchange import Step
from generator.model.message import Message
from generator.model.specification import Specification
from generator.schemas.examples import invalid_examples, valid_examples

ROOT = PurePosixPath("schemas")
FOLDERS = ("schemas/messages", "schemas/exchanges", "schemas/examples")


def message_schemas(specification: Specification) -> Iterator[Artefact]:
    """Write the dictionary, the envelope, one schema a message and one a step, and the examples."""
    book = rulebook(specification)
    valid = valid_examples(book)
    yield _schema(schemas.DICTIONARY, schemas.dictionary_schema(specification))
    yield _schema(schemas.ENVELOPE, schemas.envelope_schema(specification))
    for message in specification.entries(Message, "message"):
        examples = valid.get(message.id, [])
        content = schemas.message_schema(specification, message.datum, examples)
        yield _schema(schemas.message_place(message.id), content)
        invalid = invalid_examples(book, message.datum, examples[0]) if examples else ()
        told = {
            "message": message.id,
            "valid": examples,
            "invalid": [{"reason": one.reason, "pointer": one.pointer, "data": one.data} for one in invalid],
        }
        yield Artefact(ROOT / "examples" / f"{message.id}.json", json_text(told))
    for step in specification.entries(Step, "step"):
        yield _schema(schemas.exchange_place(step.id), schemas.exchange_schema(specification, step))


def _schema(place: str, content: object) -> Artefact:
    return Artefact(ROOT / place, json_text(content))
