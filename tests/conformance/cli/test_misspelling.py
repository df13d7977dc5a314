"""Whatever is misspelt, the refusal is in one voice and names what was meant."""

import pytest
from typer.testing import CliRunner

from conformance.cli import app

_PLAYED = ("--python", "conformance.reference.dgfip:make")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["list"], "parcmetre: missing argument `what`. Choose from: cases, rules, profiles, options, tags"),
        (["rnu"], "no such command `rnu`\nhint: did you mean `run`?"),
        (["review", "statsu"], "no such command `statsu`\nhint: did you mean `status`?"),
        (["check", "--formt", "json"], "no such option: --formt\nhint: did you mean `--format`"),
        (["check", "--format", "jsn"], "hint: did you mean `json`?"),
        (["list", "case"], "hint: did you mean `cases`?"),
        (["build", "asynapi"], "hint: did you mean `asyncapi`?"),
        (["new-adapter", "--lang", "pyton", "--role", "ccsp"], "hint: did you mean `python`?"),
        (["compare", "a"], "missing argument `after`\nhint: parcmetre compare --help"),
        (["mutants", "--role", "dgfi"], "no role `dgfi`\nhint: did you mean `dgfip`?"),
        (["run", *_PLAYED, "--role", "dgfi"], "no role `dgfi`: did you mean `dgfip`?"),
        (["run", *_PLAYED, "--role", "dgfip", "--tags", "@phase:rappo"], "no case has the tag"),
        (
            ["list", "cases", "--tags", "@phase:rapo", "and", "not", "@niveau:recommande"],
            'hint: a tag expression of several words is between quotes, as in: --tags "@phase:rapo and not',
        ),
        (
            ["list", "cases", "--role", "ccsp", "--tags", "@phase:rapo and @role:antai"],
            "no case for this selection: --role ccsp --tags '@phase:rapo and @role:antai'",
        ),
        (["adapter-check", "--python", "conformance.reference.dgfip:mak"], "reference.dgfip:make`?"),
        (["run", "--python", "conformance.reference.dgfi:make"], "mean `conformance.reference.dgfip:make`?"),
        (["mutants", "--role", "dgfip", "--python", "conformanc:make"], "did you mean `conformance:make`?"),
        (["review", "status", "--kind", "mesage"], "hint: did you mean `message`?"),
        (["list", "cases", "--role", "dgfi"], "no role `dgfi`: did you mean `dgfip`?"),
    ],
)
def test_a_refusal_names_what_was_meant(words: list[str], said: str) -> None:
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 2, done.output
    assert done.stderr.startswith("parcmetre: ")
    assert "\nhint: " in done.stderr
    assert said in done.stderr
    assert "Value error" not in done.stderr


def test_no_word_at_all_asks_for_help() -> None:
    done = CliRunner().invoke(app, [])
    assert done.exit_code == 2
    assert "Commands:\n" in done.output
    assert "U+000A" not in done.output
