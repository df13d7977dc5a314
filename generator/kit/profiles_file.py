"""Which cases each profile and each option has, for machines."""

from collections.abc import Container, Sequence

from generator.engine.rulebook import Rulebook
from generator.kit.case import Case
from generator.kit.numbering import Numbering
from generator.kit.profiles import share_of_option, share_of_profile
from generator.model import kit
from generator.model.role_profile import Option, RoleProfile


def profiles(
    book: Rulebook, cases: Sequence[Case], numbers: Numbering, contested: Container[str], schema: str
) -> kit.Profiles:
    """Give the profiles and the options, each with the ids of its cases, in the order of `cases`.

    No case that is in dispute is required.
    """
    entries = book.specification.entries
    return kit.Profiles(
        schema=schema,
        version=book.specification.profile.version,
        profiles=tuple(
            _profile(entry.datum, cases, numbers, contested) for entry in entries(RoleProfile, "role-profile")
        ),
        options=tuple(_option(book, entry.datum, cases, numbers) for entry in entries(Option, "option")),
    )


def _profile(
    profile: RoleProfile, cases: Sequence[Case], numbers: Numbering, contested: Container[str]
) -> kit.Profile:
    share = share_of_profile(profile, cases)
    return kit.Profile(
        id=profile.id,
        role=profile.role,
        title=profile.title,
        summary=profile.summary,
        steps=tuple(sorted(profile.events)),
        cases=tuple(numbers.id(case) for case in share.cases),
        required=tuple(id_ for case in share.required if (id_ := numbers.id(case)) not in contested),
    )


def _option(book: Rulebook, option: Option, cases: Sequence[Case], numbers: Numbering) -> kit.Option:
    share = share_of_option(book, option, cases)
    return kit.Option(
        id=option.id,
        title=option.title,
        summary=option.summary,
        cases=tuple(numbers.id(case) for case in share.cases),
    )
