"""The values that the kit tries: on either side of a limit, never outside the dictionary."""

from generator.engine.formats import refusal
from tests.generator.engine.build import book
from tests.generator.scenarios.kit import cases


def test_nobody_is_asked_to_say_what_no_message_can_say() -> None:
    """A cent below zero is not below a limit: it is nowhere."""
    fields = book().scope.fields
    for case in cases().values():
        for step in case["steps"]:
            if step.get("call") == "trigger":
                for name, value in step["data"].items():
                    if isinstance(value, str | int | bool):
                        assert refusal(fields[name], value) is None, (case["id"], name, value)
