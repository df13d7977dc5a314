"""The validators of the committed schemas."""

import json
from functools import cache
from typing import Any

from jsonschema_rs import Registry, validator_for

from tests.generator.engine.build import ROOT

_SHARED = ("dictionary.schema.json", "cloudevent.schema.json")


@cache
def schema(name: str) -> Any:  # noqa: ANN401 jsonschema_rs names no common type
    """Give the validator of a committed schema, which may refer to the dictionary or to the envelope."""
    shared = [json.loads((ROOT / "schemas" / one).read_text()) for one in _SHARED]
    registry = Registry([(one["$id"], one) for one in shared])
    return validator_for(json.loads((ROOT / "schemas" / name).read_text()), registry=registry)
