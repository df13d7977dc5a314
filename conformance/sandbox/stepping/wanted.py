"""Which case is walked, as `run` plays it: its seed, its profile, the readings that settle open questions."""

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlencode

from conformance.drawn_kit import drawn_kit
from conformance.kit import Kit
from conformance.running.selecting import Selection, SelectionError, selected, settled
from generator.model.kit import Case
from generator.problems import did_you_mean


@dataclass(frozen=True)
class Wanted:
    """A case, and how it is played."""

    case: str
    seed: int = 0
    """What its dossier is drawn from; 0 plays the published one."""
    profile: str | None = None
    readings: tuple[tuple[str, str], ...] = ()

    @property
    def fragment(self) -> str:
        """Give what an address of the page says of it."""
        told = [("cas", self.case), ("graine", str(self.seed)), ("profil", self.profile or "")]
        return urlencode(
            [
                *((name, text) for name, text in told if text),
                *(("lecture", "=".join(one)) for one in self.readings),
            ]
        )


def role_of(kit: Kit, case: str) -> str:
    """Name the role of a case; raises SelectionError where the kit has no such case."""
    found = next((one.role for one in kit.cases if one.id == case), None)
    if found is None:
        near = did_you_mean(case, {one.id for one in kit.cases}) or "`parcmetre list cases` names them"
        raise SelectionError(f"no case `{case}` in the kit: {near}")
    return found


def selection_of(kit: Kit, wanted: Wanted) -> Selection:
    """Give what `run` would be asked; raises SelectionError."""
    role = role_of(kit, wanted.case)
    found = Selection(role, wanted.profile, None, (wanted.case,), None, wanted.readings)
    selected(kit, found)
    return found


@lru_cache(maxsize=8)
def kit_of(kit: Kit, seed: int, role: str) -> Kit:
    """Give the kit of a seed, kept: it is ten seconds' work; raises KitError."""
    return drawn_kit(kit, seed, role)


def case_of(kit: Kit, selection: Selection) -> Case:
    """Give the one case of a selection, as it is played."""
    (found,) = selected(kit, selection)
    return settled(selection, found)
