"""The ledger of reviews: what is signed exists, once, by whom it is for, with its reason and its content."""

from collections.abc import Iterator

from generator.model.review import EXPLAINED, Review
from generator.model.signable import signable
from generator.model.specification import Specification
from generator.problems import Problem, did_you_mean


def units_exist(specification: Specification) -> Iterator[Problem]:
    """What is signed is a rule, a message or an arrow of the specification."""
    known = signable(specification)
    for entry in specification.entries(Review, "review"):
        for index, signature in enumerate(entry.datum.signatures):
            if signature.unit not in known:
                hint = did_you_mean(signature.unit, known) or "parcmetre review status names the units"
                message = f"no unit `{signature.unit}`"
                yield entry.problem("unknown-unit", message, "signatures", index, "unit", hint=hint)


def capacities_fit(specification: Specification) -> Iterator[Problem]:
    """A message is signed by a technical reviewer, anything else by one who knows the law or the service."""
    known = signable(specification)
    for entry in specification.entries(Review, "review"):
        capacity = entry.datum.capacity
        for index, signature in enumerate(entry.datum.signatures):
            if known.get(signature.unit, capacity) != capacity:
                message = f"`{signature.unit}` is signed as `{known[signature.unit]}`, not as `{capacity}`"
                yield entry.problem("wrong-capacity", message, "signatures", index, "unit")


def decisions_are_explained(specification: Specification) -> Iterator[Problem]:
    """A reservation or a refusal says why."""
    for entry in specification.entries(Review, "review"):
        for index, signature in enumerate(entry.datum.signatures):
            if signature.decision in EXPLAINED and signature.comment is None:
                message = f"`{signature.decision}` does not say why"
                hint = "add a `comment:`"
                yield entry.problem(
                    "unexplained-decision", message, "signatures", index, "decision", hint=hint
                )


def signatures_are_unique(specification: Specification) -> Iterator[Problem]:
    """A reviewer signs the same content of a unit once."""
    seen: dict[tuple[str, str, str], str] = {}
    for entry in specification.entries(Review, "review"):
        reviewer = entry.datum.reviewer.casefold()
        for index, signature in enumerate(entry.datum.signatures):
            where = entry.document.location(("signatures", index, "unit"))
            first = seen.setdefault(
                (reviewer, signature.unit, signature.digest), f"{where.file}:{where.line}"
            )
            if first != f"{where.file}:{where.line}":
                message = f"{entry.datum.reviewer} signs this content of `{signature.unit}` twice"
                hint = f"the first is at {first}"
                yield Problem(where, "duplicate-signature", message, hint)


def contents_are_kept(specification: Specification) -> Iterator[Problem]:
    """What was read is kept, so that a later change can be told."""
    for entry in specification.entries(Review, "review"):
        for index, signature in enumerate(entry.datum.signatures):
            if signature.digest not in specification.read:
                message = f"reviews/read/{signature.digest}.json is missing"
                hint = "an approval is written by `parcmetre review import`, never by hand"
                yield entry.problem("unread-content", message, "signatures", index, "digest", hint=hint)
