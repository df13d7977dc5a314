"""`features/profiles.json`: which cases each profile and each option has, for machines."""

from msgspec import Struct, field

from generator.model.kit.words import CaseIds, Edition, EventNames, Role, Text


class Profile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The part of a role that one product may play alone."""

    id: Text
    role: Role
    title: Text
    summary: Text
    steps: EventNames
    cases: CaseIds
    """Its steps and facts are those of `steps`; the past may have others."""
    required: CaseIds
    """Those that a complete run must pass."""


class Option(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a product may lack."""

    id: Text
    title: Text
    summary: Text
    cases: CaseIds
    """The cases of every role that cannot be played without the option."""


class Profiles(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Profiles and options of the test kit.

    A profile is the part of a role that one product may play alone; without one, the whole role is played.
    An option is what a product may lack: its cases are then put aside.
    """

    schema: Text = field(name="$schema")
    version: Edition
    profiles: tuple[Profile, ...]
    options: tuple[Option, ...]
