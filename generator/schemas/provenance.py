"""The law behind a schema, in `x-` keywords that validators ignore."""

from typing import Any

from generator.model.provenance import Sourced
from generator.model.specification import Specification
from generator.wording import cited

Json = dict[str, Any]

PROVENANCE = frozenset({"x-certitude", "x-source", "x-doutes", "x-mention"})
"""What a schema says of where it comes from: a bundle leaves it to the schemas that it is made from."""


def provenance(specification: Specification, fact: Sourced) -> Json:
    """Give the sources, the certainty and the doubts of a fact."""
    found: Json = {"x-certitude": fact.certainty}
    if fact.sources:
        found["x-source"] = [cited(specification, citation) for citation in fact.sources]
    if fact.doubts:
        found["x-doutes"] = list(fact.doubts)
    return found
