"""What an implementation says of itself in `hello`, and the cases that this puts aside."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from conformance.kit import Json, Kit
from conformance.playing.outcome import Outcome, Status
from generator.model.kit import Case

_NO_CLOCK = "none"
OBSERVATION = "observe"
"""What an implementation declares unsupported when it cannot show the states of a dossier."""


class DeclarationError(Exception):
    """`hello` says something that cannot be; the text tells what."""


@dataclass(frozen=True)
class Declared:
    """Identity, roles, and limits of an implementation."""

    hello: Json
    excluded: Mapping[str, Outcome]
    """The cases that need what it does not do, with what comes of them."""

    @property
    def has_clock(self) -> bool:
        """Whether the bench moves its clock."""
        return bool(self.hello.get("clock", "controlled") != _NO_CLOCK)

    @property
    def is_parallel(self) -> bool:
        """Whether several cases may be open at once on one server."""
        return bool(self.hello.get("parallel", False))

    @property
    def extensions(self) -> frozenset[str]:
        """The types of its own, which are recorded and ignored."""
        return frozenset(self.hello.get("extensions", ()))

    @property
    def left_out(self) -> tuple[str, ...]:
        """The ids that it declared not to do."""
        return tuple(sorted(one["id"] for one in self.hello.get("unsupported", ())))

    def excuse(self, case: Case) -> Outcome | None:
        """Give the outcome of a case that it cannot be asked; None for one that it can."""
        if case.id in self.excluded:
            return self.excluded[case.id]
        if not self.has_clock and case.needs_clock:
            return Outcome(Status.NOT_TESTED, "no-clock")
        if OBSERVATION in self.left_out and any(step.expect == "state" for step in case.steps):
            return Outcome(Status.NOT_APPLICABLE, "no-observe")
        return None


def declared(kit: Kit, hello: Json, role: str | None) -> Declared:
    """Read an introduction; raises DeclarationError."""
    if role is not None and role not in hello["roles"]:
        raise DeclarationError(f"role `{role}` is not declared: `hello` says {', '.join(hello['roles'])}")
    wanted = {one["id"]: one.get("reason", "") for one in hello.get("unsupported", ())}
    named = wanted.keys() - {OBSERVATION}
    known = _cases_of(kit, role or hello["roles"][0], named) if named else {}
    unknown = sorted(named - known.keys())
    if unknown:
        raise DeclarationError(
            f"`unsupported` names `{unknown[0]}`, which is no profile, option nor step; known:"
            f" {', '.join(sorted(known))}, {OBSERVATION}"
        )
    # What an option excuses is excused, whatever else is declared: an implementation may lack it.
    options = {one.id for one in kit.profiles.options} if named else set()
    excluded: dict[str, Outcome] = {}
    for id_ in sorted(named, key=lambda one: (one in options, one)):
        cause = "option" if id_ in options else "declared"
        outcome = Outcome(Status.NOT_APPLICABLE, cause, f"{id_} : {wanted[id_]}".rstrip(" :"))
        excluded |= dict.fromkeys(known[id_], outcome)
    return Declared(hello, excluded)


def _cases_of(kit: Kit, role: str, without: Set[str]) -> Mapping[str, Sequence[str]]:
    """Give the cases that need each option and each step, and those that only one profile covers."""
    found: dict[str, list[str]] = {one.id: list(one.cases) for one in kit.profiles.options}
    profiles = {one.id: one.cases for one in kit.profiles.profiles if one.role == role}
    kept = {case for id_, cases in profiles.items() if id_ not in without for case in cases}
    found |= {id_: [case for case in cases if case not in kept] for id_, cases in profiles.items()}
    for case in kit.cases:
        for type_ in {step.type for step in case.steps if step.type is not None}:
            found.setdefault(type_, []).append(case.id)
    return found
