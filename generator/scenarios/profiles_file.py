"""`profiles.json` and its JSON Schema: which cases each profile and each option has, for machines."""

from collections.abc import Sequence
from typing import Any

from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.model.role_profile import Option, RoleProfile
from generator.scenarios.case import Case
from generator.scenarios.numbering import Numbering
from generator.scenarios.profiles import share_of_option, share_of_profile

Json = dict[str, Any]

_TEXT = {"type": "string", "minLength": 1}
_CASES = {
    "type": "array",
    "items": {"type": "string", "pattern": r"^[a-z][a-z0-9-]*\.[0-9]{2,}$"},
    "uniqueItems": True,
}


def profiles_json(book: Rulebook, cases: Sequence[Case], numbers: Numbering) -> Json:
    """Give the profiles and the options, each with the ids of its cases, in the order of `cases`."""
    return {
        "version": book.specification.profile.version,
        "profiles": [
            _profile(entry.datum, cases, numbers)
            for entry in book.specification.entries(RoleProfile, "role-profile")
        ],
        "options": [
            _option(book, entry.datum, cases, numbers)
            for entry in book.specification.entries(Option, "option")
        ],
    }


def _profile(profile: RoleProfile, cases: Sequence[Case], numbers: Numbering) -> Json:
    share = share_of_profile(profile, cases)
    return {
        "id": profile.id,
        "role": profile.role,
        "title": profile.title,
        "summary": profile.summary,
        "steps": sorted(profile.events),
        "cases": [numbers.id(case) for case in share.cases],
        "required": [numbers.id(case) for case in share.required],
    }


def _option(book: Rulebook, option: Option, cases: Sequence[Case], numbers: Numbering) -> Json:
    share = share_of_option(book, option, cases)
    return {
        "id": option.id,
        "title": option.title,
        "summary": option.summary,
        "cases": [numbers.id(case) for case in share.cases],
    }


def profiles_schema(book: Rulebook) -> Json:
    """Give the schema of `profiles.json`."""
    profile = book.specification.profile
    steps = {"type": "array", "items": {"enum": sorted(book.scope.events)}, "minItems": 1}
    named = {"id": _TEXT, "title": _TEXT, "summary": _TEXT}
    played = {**named, "role": {"enum": sorted(roles(book))}, "steps": steps}
    required = {**_CASES, "description": "Those that a complete run must pass."}
    tried = {**_CASES, "description": "Its steps and facts are those of `steps`; the past may have others."}
    needing = {**_CASES, "description": "The cases of every role that cannot be played without the option."}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{profile.base}profiles.schema.json",
        "title": "KitProfiles",
        "description": "Profiles and options of the test kit. A profile is the part of a role that one"
        " product may play alone; without one, the whole role is played. An option is what a product may"
        " lack: its cases are then put aside.",
        **_object(
            {
                "$schema": _TEXT,
                "version": {"const": profile.version},
                "profiles": {
                    "type": "array",
                    "items": _object({**played, "cases": tried, "required": required}),
                },
                "options": {"type": "array", "items": _object({**named, "cases": needing})},
            }
        ),
    }


def _object(properties: Json) -> Json:
    required = list(properties)
    return {"type": "object", "required": required, "properties": properties, "additionalProperties": False}
