"""A product plays a part of a role, all the parts cover the role, and each mark of an option can be met."""

from collections.abc import Iterator, Mapping

from generator.engine import rulebook
from generator.engine.derived import channels_of
from generator.engine.visibility import seen_by
from generator.model.actor import Actor
from generator.model.base import FACT_PREFIX
from generator.model.exchange import Step
from generator.model.role_profile import Option, RoleProfile
from generator.model.setting import Setting
from generator.model.specification import Entry, Specification
from generator.problems import Problem


def profiles_fit_their_role(specification: Specification) -> Iterator[Problem]:
    """A profile is of a role that an implementation plays, and covers what that role sees."""
    book = rulebook(specification)
    for entry in specification.entries(RoleProfile, "role-profile"):
        profile = entry.datum
        actor = specification.get(Actor, "actor", profile.role)
        if actor is not None and not actor.role.implementable:
            message = f"no implementation plays `{profile.role}`"
            yield entry.problem("profile-elsewhere", message, "role")
            continue
        seen = seen_by(book, profile.role)
        for index, step in enumerate(profile.steps):
            if step not in seen:
                message = f"`{profile.role}` neither sends nor receives `{step}`"
                yield entry.problem("profile-elsewhere", message, "steps", index)
        for index, fact in enumerate(profile.facts):
            if f"{FACT_PREFIX}{fact}" not in seen:
                message = f"`{profile.role}` does not record `{fact}`"
                yield entry.problem("profile-elsewhere", message, "facts", index)


def profiles_cover_their_role(specification: Specification) -> Iterator[Problem]:
    """What a role that has profiles sends, receives or records is in one of them."""
    book = rulebook(specification)
    mine: dict[str, list[Entry[RoleProfile]]] = {}
    for entry in specification.entries(RoleProfile, "role-profile"):
        mine.setdefault(entry.datum.role, []).append(entry)
    for role, entries in mine.items():
        covered = {name for entry in entries for name in entry.datum.events}
        missing = [f"`{name}`" for name in sorted(seen_by(book, role) - covered)]
        if missing:
            message = f"`{role}` has profiles, and none of them covers {', '.join(missing)}"
            yield entries[0].problem("unprofiled-step", message, "id", hint="a step may be in several")


def options_can_be_met(specification: Specification) -> Iterator[Problem]:
    """An option has a mark, and a case can bear each of its marks."""
    steps = specification.all(Step, "step")
    for entry in specification.entries(Option, "option"):
        option = entry.datum
        if not (option.settings or option.events or option.fields or option.channels):
            hint = "add `settings`, `events`, `fields` or `channels`"
            yield entry.problem("idle-option", "nothing marks a case as needing it", "id", hint=hint)
        for index, mark in enumerate(option.settings):
            setting = specification.get(Setting, "setting", mark.setting)
            if setting is not None and mark.value is not None and not setting.accepts(mark.value):
                message = f"`{mark.value}` is not a value of `{mark.setting}`"
                yield entry.problem("idle-option", message, "settings", index, "value")
        yield from _ways(entry, steps)


def _ways(entry: Entry[Option], steps: Mapping[str, Step]) -> Iterator[Problem]:
    for index, mark in enumerate(entry.datum.channels):
        if not mark.steps and not any(mark.channel in channels_of(step) for step in steps.values()):
            message = f"no step takes the channel `{mark.channel}`"
            yield entry.problem("idle-option", message, "channels", index, "channel")
        for place, name in enumerate(mark.steps):
            step = steps.get(name)
            if step is not None and mark.channel not in channels_of(step):
                message = f"`{name}` does not take the channel `{mark.channel}`"
                yield entry.problem("idle-option", message, "channels", index, "steps", place)
