"""The kit of a seed, derived from the specification beside the kit: the one place that does it."""

from conformance.judging import judge_of
from conformance.kit import Kit, KitError
from generator.artefacts.features import cases_of_role


def drawn_kit(kit: Kit, seed: int, role: str) -> Kit:
    """Give the cases of a role under a seed; the kit itself for seed 0, which is written in its files.

    Raises KitError where the specification is not beside the kit, or is wrong.
    """
    if not seed:
        return kit
    if not (kit.folder / "spec").is_dir():
        raise KitError(f"{kit.folder}: no specification to draw from: only --seed 0 can be played")
    return Kit(kit.folder, cases_of_role(judge_of(kit.folder).book.specification, role, seed))
