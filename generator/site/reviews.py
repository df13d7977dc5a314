"""What reviewers said, as the pages show it."""

from collections.abc import Mapping
from pathlib import Path

from generator.artefacts.reviews import rules_reviews
from generator.engine import rulebook
from generator.kit.suite import suite
from generator.kit.telling.features import path_of
from generator.model.kit import Cases, Reviews, read_file
from generator.model.specification import Specification


def reviews(root: Path, specification: Specification | None = None) -> Mapping[str, str]:
    """Give what reviewers said of rules and of their features, by `kind:id`; nothing of what nobody read.

    It is what the kit of a folder says, or what a specification gives whose ledger that kit does not know.
    Raises OSError, or UnreadableError, where the kit of the folder cannot be read.
    """
    path = root / "features" / "reviews.json"
    if not path.is_file():
        return {}
    found = read_file(path, Reviews).rules if specification is None else rules_reviews(specification)
    said = {rule: one.words for rule, one in found.items() if one.words is not None}
    if not said:
        return {}
    if specification is None:
        cases = read_file(root / "features" / "cases.json", Cases).cases
        told = {(case.rule, case.feature) for case in cases}
    else:
        told = {(case.rule, path_of(case)) for case in suite(rulebook(specification), 0, None).cases}
    features = {
        f"feature:{path.removesuffix('.feature')}": said[rule] for rule, path in sorted(told) if rule in said
    }
    return {f"rule:{rule}": words for rule, words in said.items()} | features
