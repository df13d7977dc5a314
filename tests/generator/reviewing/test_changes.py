import copy
from collections.abc import Callable
from typing import Any

import pytest

from generator.reviewing.changes import changes

Json = dict[str, Any]


def _case(id_: str, day: str = "12 février 2025") -> Json:
    return {"id": id_, "situation": "le dernier jour", "why": "limite", "values": [day]}


RULE: Json = {
    "title": "Délai",
    "statement": "Le redevable paie à temps.",
    "level": "obligatoire",
    "from": "2018-01-01",
    "until": None,
    "parameters": [
        {
            "id": "delai",
            "label": "délai",
            "calendar": "Mois",
            "values": [{"from": "2018-01-01", "value": "30 jours"}],
        }
    ],
    "law": [{"text": "Code, art. 1", "for": "délai", "read": "unread"}],
    "doubts": [{"number": "D-01", "title": "Jour"}],
    "scenarios": [
        {
            "heads": ["date"],
            "sentences": [{"text": "Quand il paie le ‹date›", "table": []}],
            "cases": [_case("a.01"), _case("a.02")],
        }
    ],
}


def _value(rule: Json) -> None:
    rule["parameters"][0]["values"][0]["value"] = "31 jours"


def _month(rule: Json) -> None:
    rule["parameters"][0]["values"][0]["value"] = "un mois"


def _dated(rule: Json) -> None:
    rule["parameters"][0]["values"].append({"from": "2026-01-01", "value": "45 jours"})


def _statement(rule: Json) -> None:
    rule["statement"] = "Le redevable paie tôt."


def _law(rule: Json) -> None:
    rule["law"][0]["text"] = "Code, art. 2"


def _read(rule: Json) -> None:
    rule["law"][0]["read"] = "read"


def _cases(rule: Json) -> None:
    rule["scenarios"][0]["cases"] = [_case("a.01"), _case("a.03"), _case("a.04")]


def _date(rule: Json) -> None:
    rule["scenarios"][0]["cases"][1] = _case("a.02", "13 février 2025")


def _end(rule: Json) -> None:
    rule["until"] = "2025-12-31"


def _doubt(rule: Json) -> None:
    rule["doubts"] = []


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (_value, ["« délai » passe de 30 à 31 jours"]),
        (_month, ["« délai » passe de 30 jours à un mois"]),
        (_dated, ["« délai » vaut 45 jours depuis le 1er janvier 2026"]),
        (
            _statement,
            [
                "l’énoncé est reformulé : « Le redevable paie tôt. »"
                " (auparavant : « Le redevable paie à temps. »)"
            ],
        ),
        (_law, ["le texte « Code, art. 1 » n’est plus cité", "le texte « Code, art. 2 » est cité"]),
        (_read, ["« Code, art. 1 » : l’équipe l’a lu depuis"]),
        (_cases, ["2 cas ajoutés (a.03, a.04), 1 retiré (a.02)"]),
        (
            _date,
            [
                "le cas a.02 change : « Quand il paie le 13 février 2025 »"
                " (auparavant : « Quand il paie le 12 février 2025 »)"
            ],
        ),
        (_end, ["la règle prend fin le 31 décembre 2025"]),
        (_doubt, ["le doute « D-01 » est retiré"]),
    ],
)
def test_a_change_is_told_in_words(edit: Callable[[Json], None], said: list[str]) -> None:
    new = copy.deepcopy(RULE)
    edit(new)
    assert list(changes(RULE, new)) == said


def test_no_change_says_nothing_and_an_unforeseen_one_says_so() -> None:
    assert changes(RULE, copy.deepcopy(RULE)) == ()
    assert changes(RULE, {**RULE, "table": {}}) == ("la présentation change",)
