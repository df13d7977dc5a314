"""A case is walked on the terminal, a step at each Enter; what cannot be walked is told at once."""

import pytest
from typer.testing import CliRunner, Result

from conformance.cli.application import app

CASE = "parcours-rapo-tardif.01"
SILENT = "avertissement-montant-reduit.01"


def ran(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(app, ["sandbox", *words], input=typed)


def test_enter_is_one_step_and_the_end_of_what_is_read_plays_the_rest() -> None:
    done = ran("--case", CASE, "--terminal", typed="\n\nm\nautre\nq\n")
    assert done.exit_code == 0, done.output
    assert "✓ [1/18] Quand la collectivité transmet le forfait" in done.output
    assert "[2/18]" not in done.output
    assert '→ {"jsonrpc"' in done.output
    assert "q: leave" in done.output.rpartition("\n← ")[2]
    done = ran("--case", CASE, "--terminal")
    assert (done.exit_code, done.output.rstrip().rpartition("\n")[2]) == (0, "✓ passed")


def test_a_failure_tells_what_is_broken_and_exits_with_1() -> None:
    own = ("--python", "tests.conformance.sandbox.silent:make")
    done = ran("--case", SILENT, "--terminal", *own, typed="g\n")
    assert done.exit_code == 1, done.output
    assert "✕ [4/7] Et que l’ANTAI a envoyé l’avis de paiement" in done.output
    assert "the case goes on" in done.output
    assert "obtained: «\u00a0rien n’est parti\u00a0»" in done.output
    assert "identification-reponse-demandee" in done.output
    assert "✕ failed" in done.output


def test_the_step_at_which_a_system_dies_is_named() -> None:
    done = ran("--case", SILENT, "--terminal", "--python", "tests.conformance.sandbox.silent:raising")
    assert done.exit_code == 1, done.output
    assert "✓ Étant donné une collectivité en cycle complet\n✕ [1/7] Étant donné que" in done.output
    assert "La fonction a levé une exception." in done.output


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--case", "rien.01"], "no case `rien.01`"),
        (["--case", CASE, "--role", "dgfip"], "is a case of antai, not of dgfip"),
        (["--case", CASE, "--profile", "autre"], "no profile `autre`"),
        (["--case", CASE, "--reading", "D-99=x"], "D-99"),
        (["--terminal"], "give --case ID too"),
        (["--seed", "3"], "give --case ID too"),
        (
            ["--case", CASE, "--terminal", "--python", "tests.conformance.sandbox.silent:nothing"],
            "tests.conformance.sandbox.silent:nothing",
        ),
        (
            ["--case", CASE, "--terminal", "--python", "tests.conformance.sandbox.silent:collectivity"],
            "is not declared",
        ),
    ],
)
def test_what_cannot_be_walked_is_wrong_usage(words: list[str], told: str) -> None:
    done = ran(*words)
    assert (done.exit_code, told in done.output) == (2, True), done.output
    assert "Traceback" not in done.output
