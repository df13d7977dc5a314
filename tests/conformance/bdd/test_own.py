"""An editor's own scenarios are executed for what they say, and judged by the law."""

from pathlib import Path

import pytest

from conformance.bdd import running
from tests.conformance.making import KIT

pytest_plugins = ["pytester"]
assert running  # imported once: pytester forgets what a run imports, and YAML's classes would be two
_ROLE = ("--python", "conformance.reference.collectivite:make", "--role", "collectivite")
_EXAMPLES = KIT.folder / "examples" / "features"
_HEAD = """\
# language: fr
Fonctionnalité: Un recours

  Contexte:
    Étant donné une collectivité en cycle partiel
    Et qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 mars 2026
    Et que l’agent a posé l’avis de paiement sur le véhicule le 3 mars 2026

  Scénario: un recours
"""
_LATE = """\
    Quand le recours préalable du redevable parvient à la collectivité le 7 mai 2026 :
      | Date d’envoi du recours | 4 mai 2026 |
"""
_IN_TIME = _LATE.replace("7 mai", "9 mars").replace("4 mai", "8 mars")
_DECIDED = """\
    Alors la collectivité prend en compte le recours préalable
    Quand la collectivité se prononce sur le recours préalable le 18 mai 2026
"""


def _run(pytester: pytest.Pytester, *words: str, text: str | None = None) -> pytest.RunResult:
    if text is not None:
        pytester.path.joinpath("un-recours.feature").write_text(_HEAD + text, encoding="utf-8")
    return pytester.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:xdist", *_ROLE, *words)


def test_the_example_passes(pytester: pytest.Pytester) -> None:
    done = _run(pytester, str(_EXAMPLES))
    assert done.ret == 0
    assert done.parseoutcomes() == {"passed": 5}


def test_a_date_that_is_changed_changes_what_comes_of_it(pytester: pytest.Pytester) -> None:
    """Nothing is looked up: what was irrecevable is not when the same sentences tell another day."""
    text = (_EXAMPLES / "recours-de-villeneuve.feature").read_text(encoding="utf-8")
    early = text.replace("4 mai 2026", "24 mars 2026").replace("7 mai 2026", "27 mars 2026")
    assert early != text
    pytester.path.joinpath("autre.feature").write_text(early, encoding="utf-8")
    done = _run(pytester)
    assert done.parseoutcomes() == {"passed": 4, "failed": 1}


def test_an_edited_scenario_of_ours_is_executed_and_counts_for_nobody(
    pytester: pytest.Pytester, tmp_path: Path
) -> None:
    """The case that its examples name is not played in its place."""
    text = (KIT.folder / "features" / "rapo" / "rapo-delai.feature").read_text(encoding="utf-8")
    edited = text.replace("15/02/2025 ", "14/01/2025 ")
    assert edited != text
    pytester.path.joinpath("rapo-delai.feature").write_text(edited, encoding="utf-8")
    done = _run(pytester, "-k", "rapo-delai.06", "--out", str(tmp_path))
    done.assert_outcomes(failed=1, deselected=40)
    assert '"passed": 0' in (tmp_path / "results.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (
            _LATE + _DECIDED + "    Alors la collectivité accepte le recours préalable en totalité\n",
            "rapo-delai",
        ),
        (_IN_TIME + "    Alors la collectivité refuse d’enregistrer le recours préalable\n", "aucune règle"),
    ],
)
def test_a_scenario_that_the_law_contradicts_fails_by_the_rule(
    text: str, rule: str, pytester: pytest.Pytester
) -> None:
    done = _run(pytester, text=text)
    assert done.parseoutcomes() == {"failed": 1}
    done.stdout.fnmatch_lines([f"*un-recours.feature:*: le droit contredit ce scénario*{rule}*"])


def test_what_the_law_admits_fails_by_what_the_system_did(pytester: pytest.Pytester) -> None:
    text = f"{_IN_TIME}      | Forme d’envoi du recours | Procédé électronique indiqué sur l’avis |\n"
    text += "    Alors la collectivité ne se prononce pas sur le recours préalable\n"
    text += "    Et la collectivité n’accuse pas réception du recours préalable\n"
    done = _run(pytester, text=text)
    done.stdout.fnmatch_lines(
        ["=> Et la collectivité n’accuse pas réception*", "Un échange interdit est parti.*"]
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "    Quand le recours gracieux du redevable parvient à la collectivité le 9 mars 2026\n",
            [
                "*un-recours.feature:10: undefined step: le recours gracieux du redevable*",
                "*le recours préalable du redevable parvient à la collectivité le JOUR",
            ],
        ),
        (
            _IN_TIME.replace("Date d’envoi du recours", "Date d’envoi du recour"),
            ["*un-recours.feature:10: no field is called « Date d’envoi du recour »; near:*recours »*"],
        ),
        (_IN_TIME.replace("8 mars 2026", "8 mras 2026"), ["*:10: `8 mras 2026` is not a day*"]),
        (
            _IN_TIME.replace("le 9 mars", "le 31 février"),
            ["*:10: `31 février 2026` is no day of the calendar"],
        ),
        (
            "    Quand la DGFiP engage des poursuites le 9 mars 2026\n",
            ["*:10: collectivite is not told of it*"],
        ),
        (
            "    Quand le calendrier atteint le 9 mai 2026\n    Alors la collectivité reste libre (D-99)\n",
            ["*no open question is called « D-99 »*D-*"],
        ),
    ],
)
def test_what_cannot_be_told_is_an_error_at_its_line(
    text: str, said: list[str], pytester: pytest.Pytester
) -> None:
    done = _run(pytester, text=text)
    assert done.ret != 0
    done.stdout.fnmatch_lines(said)
    done.stdout.no_fnmatch_line("*Traceback*")


def test_two_scenarios_of_one_name_are_an_error(pytester: pytest.Pytester) -> None:
    """pytest-bdd would keep the last alone."""
    again = _IN_TIME + "    Alors la collectivité prend en compte le recours préalable\n"
    done = _run(pytester, text=again + "\n  Scénario: un recours\n" + again)
    assert done.ret != 0
    done.stdout.fnmatch_lines(["*two scenarios are called « un recours »*"])


def test_a_scenario_of_another_role_is_left_out(pytester: pytest.Pytester) -> None:
    text = (_EXAMPLES / "recours-de-villeneuve.feature").read_text(encoding="utf-8")
    pytester.path.joinpath("x.feature").write_text(text.replace("@role:collectivite", "@role:antai"), "utf-8")
    done = _run(pytester)
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    done.stderr.fnmatch_lines(["*no scenario is selected*"])
