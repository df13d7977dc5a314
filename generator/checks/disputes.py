"""What is in dispute is a case of the kit, once."""

from collections.abc import Iterator

from generator.model.dispute import Disputes
from generator.model.specification import Specification
from generator.problems import Problem, did_you_mean


def disputes_are_of_cases(specification: Specification) -> Iterator[Problem]:
    """Each dispute is about a case that the kit has, and no two are about the same."""
    cases = {id_ for id_, case in specification.registry.by_id().items() if not case.retired}
    for entry in specification.entries(Disputes, "disputes"):
        seen: set[str] = set()
        for index, dispute in enumerate(entry.datum.disputes):
            where = ("disputes", index, "case")
            if dispute.case not in cases:
                message = f"no case of the kit is named `{dispute.case}`"
                hint = did_you_mean(dispute.case, cases)
                yield entry.problem("unknown-reference", message, *where, hint=hint)
            if dispute.case in seen:
                yield entry.problem("duplicate-id", f"`{dispute.case}` is in dispute already", *where)
            seen.add(dispute.case)
