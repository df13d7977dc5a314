"""A system that says one field wrongly, everywhere and always the same way, and is sound for the rest.

What it says instead is another valid value, read from the specification: no form and no type betrays it.
"""

import importlib
from collections.abc import Callable
from typing import Any

from conformance.mutating.vocabulary import Vocabulary

Json = dict[str, Any]
System = Callable[[str, Json], Any]


def bent(role: str, step: str, field: str, words: Vocabulary) -> Callable[[], System]:
    """Give what makes the reference of a role, bent at a field of all its emissions of a step."""

    def make() -> System:
        sound: System = importlib.import_module(f"conformance.reference.{role}").make()

        def answer(method: str, params: Json) -> Any:  # noqa: ANN401 any JSON
            said = sound(method, params)
            if not isinstance(said, dict) or "emitted" not in said:
                return said
            return {**said, "emitted": [_bent(one, step, field, words) for one in said["emitted"]]}

        return answer

    return make


def _bent(sent: Json, step: str, field: str, words: Vocabulary) -> Json:
    if sent["type"] != step or field not in sent["data"]:
        return sent
    return {**sent, "data": {**sent["data"], field: words.other(field, sent["data"][field])}}
