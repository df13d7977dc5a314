"""`features/cases.json`: the cases, for machines."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from msgspec import Meta, Struct, field

from generator.model.kit.steps import Step
from generator.model.kit.words import CaseId, Day, Edition, Instant, Role, SettingName, Text
from generator.model.severity import Consequence, Level


class Case(Struct, frozen=True, kw_only=True, rename="kebab", omit_defaults=True, forbid_unknown_fields=True):
    """One case: a dossier, what is done to the implementation in it, and what must be seen."""

    id: CaseId
    rule: Text
    """The rule that it is made for, or the name of a derived one."""
    kind: Text
    """The kind of the rule."""
    role: Role
    level: Level
    phase: Text
    title: Text
    why: Text
    feature: Annotated[str, Meta(pattern=r"\.feature$")]
    """The path of the feature that tells it, under `features/`."""
    legal_date: Day
    """The day whose law applies."""
    outcome: Literal["conclusive", "open"]
    """`open`: the law hesitates, the case is inconclusive whatever is seen."""
    doubts: tuple[Text, ...]
    certainty: Text
    sources: tuple[Text, ...]
    consequence: Consequence | None = None
    dispute: Text | None = None
    """Why the case is in dispute, in French: then it neither passes nor fails, whatever is seen."""
    subject: Text
    """The number of the dossier."""
    settings: Mapping[SettingName, Any]
    begins: Instant
    steps: Annotated[tuple[Step, ...], Meta(min_length=1)]

    is_strict: ClassVar[bool] = False
    """Whether it asks for what it says to the letter: no case of the kit does."""

    @property
    def is_open(self) -> bool:
        """Whether the law leaves its outcome open."""
        return self.outcome == "open"

    @property
    def is_required(self) -> bool:
        """Whether conformity asks for it: an obligatory rule, an outcome that the law decides, no dispute."""
        return self.level == "obligatoire" and not self.is_open and self.dispute is None

    @property
    def tags(self) -> frozenset[str]:
        """The tags of its scenario, without their `@`."""
        found = {
            f"regle:{self.rule.replace(':', '-')}",  # `:` separates the parts of a tag
            f"phase:{self.phase}",
            f"role:{self.role}",
            f"niveau:{self.level}",
            f"genre:{self.kind}",
            f"certitude:{self.certainty}",
        }
        if ":" in self.rule:  # derived from a description, with all of its kin
            found.add(f"famille:{self.id.rpartition('.')[0]}")
        found |= {f"source:{source}" for source in self.sources}
        found |= {f"doute:{'-'.join(doubt.split('-')[:2]).upper()}" for doubt in self.doubts}
        return frozenset(found | ({f"consequence:{self.consequence}"} if self.consequence else set()))

    @property
    def needs_clock(self) -> bool:
        """Whether virtual time passes in it."""
        return any(
            step.call is not None and step.at is not None and step.at > self.begins for step in self.steps
        )


class Cases(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Cases of the test kit.

    Each case opens a dossier with its settings, then takes its steps in order. Steps marked `given` tell the
    past: they must succeed for the case to be tried at all.
    """

    schema: Text | None = field(default=None, name="$schema")
    version: Edition
    """The edition of the specification from which the cases derive."""
    addresses: dict[str, Text] = {}
    """Where the sources of the cases are read, by their ids, for those that are published on Légifrance."""
    texts: dict[str, Text] = {}
    """How people name the sources of the cases, by their ids."""
    disclaimer: str = ""
    """What the kit is worth, in the language of its specification: who has not approved it."""
    cases: tuple[Case, ...]
