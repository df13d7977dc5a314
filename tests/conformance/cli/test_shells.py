"""Completion in zsh and fish, asked as their scripts ask it: neither need be installed."""

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from conformance.cli.shell_words import already, whole


@pytest.mark.parametrize("shell", ["zsh", "fish"])
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("parcmetre run --role cc", ["ccsp"]),
        ("parcmetre list rul", ["rules"]),
        ("parcmetre run --tags @niveau:rec", ["@niveau:recommande"]),
    ],
)
def test_the_words_of_each_shell_are_completed(shell: str, typed: str, found: list[str]) -> None:
    asked = {
        "_PARCMETRE_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_ARGS": typed,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    said = CliRunner().invoke(app, env=asked, prog_name="parcmetre").stdout
    assert [one for one in found if one in said.replace("\\", "")] == found
    assert "antai" not in said


@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
def test_a_shell_that_is_named_is_refused(option: str) -> None:
    """`--install-completion fish`, asked in bash, wrote for bash and said that all was well."""
    done = CliRunner().invoke(app, [option, "fish"])
    assert done.exit_code == 2
    assert f"parcmetre: fish: {option} is for the shell in which it is asked" in done.output
    assert f"hint: ask it there, as in: fish -c 'parcmetre {option}'" in done.output


@pytest.mark.parametrize(
    ("cut", "words", "left"),
    [
        (("run", "--tags", "@", "reg"), ["run", "--tags", "@reg"], ""),
        (("run", "--tags", "@"), ["run", "--tags", "@"], ""),
        (("run", "--tags", "@", "niveau", ":"), ["run", "--tags", "@niveau:"], "@niveau:"),
        (("run", "--tags", "=@", "niveau", ":", "r"), ["run", "--tags=@niveau:r"], "@niveau:"),
        (("run", "--tags", "=", '"@niveau:rec'), ["run", '--tags="@niveau:rec'], ""),
        (("run", "it's", ":", "x"), ["run", "it's:x"], "its:"),
        (("run", "--tags", "not\\ ", "@", "n"), ["run", "--tags", "not\\ @n"], "not "),
        (("run", "--tags", '"@a:b and @c:d'), ["run", "--tags", '"@a:b and @c:d'], ""),
        (("run", "--tags", "@", "a", ":", "b", ""), ["run", "--tags", "@a:b", ""], ""),
        (("explain", "content", ":", "rapo.d"), ["explain", "content:rapo.d"], "content:"),
    ],
)
def test_what_bash_cuts_is_made_whole(cut: tuple[str, ...], words: list[str], left: str) -> None:
    assert whole(cut) == words
    assert already(words[-1]) == left


def test_bash_is_answered_what_it_puts_in_the_place_of_what_it_cut() -> None:
    """`--tags @niveau:rec` was answered nothing: bash asked about `rec`, and cut again what was answered."""
    asked = {
        "_PARCMETRE_COMPLETE": "complete_bash",
        "COMP_WORDS": "parcmetre\nrun\n--tags\n@\nniveau\n:\nrec",
        "COMP_CWORD": "6",
    }
    assert CliRunner().invoke(app, env=asked, prog_name="parcmetre").stdout == "recommande\n"
