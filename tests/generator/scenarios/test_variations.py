"""The values that the kit tries: on either side of a limit, never outside the dictionary."""

import json

from generator.engine.formats import refusal
from tests.generator.engine.build import book
from tests.generator.scenarios.kit import FEATURES, cases


def test_nobody_is_asked_to_say_what_no_message_can_say() -> None:
    """A cent below zero is not below a limit: it is nowhere."""
    fields = book().scope.fields
    for case in cases().values():
        for step in case["steps"]:
            if step.get("call") == "trigger":
                for name, value in step["data"].items():
                    if isinstance(value, str | int | bool):
                        assert refusal(fields[name], value) is None, (case["id"], name, value)


def test_no_case_gives_a_role_another_number_than_the_one_that_it_assigns() -> None:
    fields, varied = book().scope.fields, 0
    for family in json.loads((FEATURES / "registry.json").read_text())["families"]:
        for one in family["cases"]:
            _, is_variation, changed = one["key"].partition("variante/")
            name = changed.rpartition("/")[2]
            case = cases().get(f"{family['id']}.{one['number']:02}")
            if is_variation and name in fields and case is not None and not one["retired"]:
                varied += 1
                assert fields[name].assigned_by != case["role"], case["id"]
    assert varied > 20
