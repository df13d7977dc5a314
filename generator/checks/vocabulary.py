"""The closed lists are whole and used: phases in order, doubts that matter, terms defined once."""

from collections.abc import Iterator

from generator.model.specification import Specification
from generator.model.term import Term
from generator.model.vocabulary import Doubt, Phase
from generator.problems import Problem


def phases_are_ordered(specification: Specification) -> Iterator[Problem]:
    """The orders of the phases, ours and the source's, are each 1, 2, 3 and so on."""
    phases = specification.entries(Phase, "phase")
    due = set(range(1, len(phases) + 1))
    for key in ("order", "source-order"):
        seen: set[int] = set()
        for entry in phases:
            place = getattr(entry.datum, key.replace("-", "_"))
            if place in seen or place not in due:
                message = f"{key} {place} is taken or leaves a gap"
                yield entry.problem("phase-order", message, key, hint=f"{key}s go from 1 to {len(due)}")
            seen.add(place)


def doubts_matter(specification: Specification) -> Iterator[Problem]:
    """Every open doubt is referred to by what depends on it; each has its number, a closed one an answer."""
    needed = {str(leaf.value) for _, leaf, reference in specification.references if reference.kind == "doubt"}
    for entry in specification.entries(Doubt, "doubt"):
        if entry.id not in needed and entry.datum.status == "ouvert":
            message = f"nothing depends on doubt `{entry.id}`"
            yield entry.problem("unused-doubt", message, "id", hint="refer to it with `doubts:`")
        if not entry.id.startswith(entry.datum.number.lower() + "-"):
            message = f"the id does not start with `{entry.datum.number.lower()}-`"
            yield entry.problem("doubt-number", message, "number")
        if (entry.datum.status == "clos") != (entry.datum.answer is not None):
            message = "a closed doubt has an answer, an open one has none"
            yield entry.problem("doubt-answer", message, "status")


def terms_are_defined_once(specification: Specification) -> Iterator[Problem]:
    """No acronym or synonym names two terms; a term that the source defines keeps the source's words."""
    owners: dict[str, str] = {}
    for entry in specification.entries(Term, "term"):
        named: list[tuple[tuple[str | int, ...], str]] = [(("acronym",), entry.datum.acronym or "")]
        named += [(("synonyms", index), name) for index, name in enumerate(entry.datum.synonyms)]
        for path, name in named:
            owner = owners.setdefault(name.casefold(), entry.id) if name else entry.id
            if owner != entry.id:
                message = f"« {name} » already names term `{owner}`"
                yield entry.problem("duplicate-name", message, *path)
        if (entry.datum.source_status == "defined") != (entry.datum.source_wording is not None):
            message = "`source-wording` goes with `source-status: defined`, and only with it"
            yield entry.problem("wording-mismatch", message, "source-status")
