"""Each schema that refers to another, made whole, and one document of every type: for generators of code."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from generator import schemas
from generator.artefacts.artefact import Artefact, json_text
from generator.engine import rulebook
from generator.model.exchange import Step
from generator.model.specification import Specification
from generator.schemas.kit import cases_schema
from generator.schemas.naming import ANY

FOLDER = PurePosixPath("schemas/bundles")
FOLDERS = (str(FOLDER), str(FOLDER / "messages"), str(FOLDER / "exchanges"))
TYPES = "types.schema.json"

Json = dict[str, Any]


def bundles(specification: Specification) -> Iterator[Artefact]:
    """Write a bundle for each schema, at the same place under `bundles/`, then the one of all types."""
    base = specification.profile.base
    dictionary, *others = schemas.travelling(specification)
    others.append(cases_schema(rulebook(specification)))
    bundler = schemas.Bundler([dictionary, *others])
    for schema in others:
        place = schema["$id"].removeprefix(base)
        yield Artefact(FOLDER / place, json_text(_document(f"{base}bundles/{place}", bundler.whole(schema))))
    yield Artefact(FOLDER / TYPES, json_text(_types(specification, bundler, others[:-1])))


def _types(specification: Specification, bundler: schemas.Bundler, made: list[Json]) -> Json:
    """Give one document of every type of what travels; as a schema, it takes any exchange."""
    base = specification.profile.base
    references = {schema["$id"]: bundler.referred(schema["$id"]) for schema in made}
    steps = [step.id for step in specification.entries(Step, "step")]
    any_of = [references[f"{base}{schemas.exchange_place(step)}"] for step in steps]
    content: Json = {
        "title": ANY,
        "description": "Tout échange de la spécification ; `$defs` contient le type de chaque échange, de"
        " chaque message, de chaque ensemble de données et de chaque liste de codes.",
        "oneOf": any_of,
        "$defs": bundler.definitions,
    }
    return _document(f"{base}bundles/{TYPES}", content)


def _document(id_: str, content: Json) -> Json:
    return {"$schema": schemas.DIALECT, "$id": id_, **content}
