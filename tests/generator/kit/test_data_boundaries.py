"""The values that the kit tries: on either side of a limit, never outside the dictionary."""

import json
from datetime import datetime

import pytest

from generator.engine import visibility
from generator.engine.formats import refusal
from generator.engine.roles import Way, roles
from generator.formula import Type
from generator.languages import language
from tests.generator.engine.build import book
from tests.generator.kit.kit import FEATURES, cases

DUE = {"montant-fps-tarif", "montant-du", "montant-restant-du", "montant-total"}


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


def test_another_name_is_one_of_the_dictionary() -> None:
    """A name with another last letter reads as a slip: « Villefictiva »."""
    fields, found = book().scope.fields, 0
    for family in json.loads((FEATURES / "registry.json").read_text())["families"]:
        for one in family["cases"]:
            name = one["key"].rpartition("/")[2]
            case = cases().get(f"{family['id']}.{one['number']:02}")
            if "variante/" not in one["key"] or name not in fields or case is None or one["retired"]:
                continue
            definition = fields[name]
            if definition.type == "text" and definition.pattern is None:
                data = [step.get("exchange", {}).get("data", step.get("data", {})) for step in case["steps"]]
                values = {value for given in data if isinstance(value := given.get(name), str)}
                known = [value for value in values if value in (definition.examples or ())]
                assert known or any(value[-1].isdigit() for value in values), (case["id"], values)
                found += 1
    assert found > 3


# Of these, the other sums are out of what the rule allows, an open question decides, or messages add up.
OWN_SUMS = {
    "autre-tarif": {
        "avertissement-montant-reduit",
        "information-annulation-plafond",
        "information-reste-du-titre",
        "tarif-plafond",
        "titre-annulation-plafond",
    },
    "paye-en-partie": {
        "information-annulation-plafond",
        "information-reste-du-titre",
        "minore-montant",
        "reduction-acquise",
        "tarif-plafond",
        "te-somme-due",
        "titre-annulation-plafond",
    },
}


@pytest.mark.parametrize("sums", sorted(OWN_SUMS))
def test_a_sum_is_asked_under_other_sums_as_well(sums: str) -> None:
    """A system that takes the tariff for what is due, or a fixed sum for a computed one, is found out."""
    told = {
        family["id"]
        for family in json.loads((FEATURES / "registry.json").read_text())["families"]
        for one in family["cases"]
        if one["key"].endswith(f"variante/{sums}") and not one["retired"]
    }
    asked = {
        rule.id
        for rule in book().rules.values()
        if rule.datum.kind in ("amount", "correlation")
        and rule.datum.consequence == "interdiction"
        and "fait.constat" not in rule.traits.judged
        and any(
            variable.type is Type.MONEY and variable.column.field in DUE
            for variable in rule.formulas["formula"].variables
        )
        and (role := visibility.testability(book(), rule)).obstacles == ()
        and any(
            roles(book())[role.role].way(name) in (Way.REACTIVE, Way.ORDERED) for name in rule.traits.judged
        )
    }
    assert asked - told == OWN_SUMS[sums]


@pytest.mark.parametrize(("iso", "said"), [("P1M", "un mois"), ("P1D", "un jour"), ("P3M", "3 mois")])
def test_a_single_unit_is_told_in_letters_and_read_back(iso: str, said: str) -> None:
    assert language("fr").duration(iso) == said
    assert language("fr").duration_of(said) == iso
    assert language("fr").duration_of("1 mois") == "P1M"


def test_every_instant_of_the_kit_is_told_at_the_legal_time_of_its_place() -> None:
    """A window of 72 hours from 10 h in May ends at 10 h, whatever the night that was moved was."""
    given, wrong = book().setting_that_gives("territory"), []
    for case in cases().values():
        zone = book().place(case["settings"].get(given)).zone
        for step in case["steps"]:
            data = {**step.get("data", {}), **step.get("exchange", {}).get("data", {})}
            for name, value in data.items():
                field = book().scope.fields.get(name)
                if field is not None and field.type == "instant" and isinstance(value, str) and "T" in value:
                    try:
                        moment = datetime.fromisoformat(value)
                    except ValueError:  # what is wrong on purpose
                        continue
                    if moment.tzinfo is None:  # idem
                        continue
                    if moment.utcoffset() != moment.astimezone(zone).utcoffset():
                        wrong.append((case["id"], name, value))
    assert wrong == []


def test_of_two_requests_each_keeps_what_answers_to_it() -> None:
    """A city was told of one request twice, and of the judgment of a request that nobody had filed."""
    for id_, case in cases().items():
        if case["rule"] != "memoire-requete-jugee":
            continue
        heard = [one["exchange"] for one in case["steps"] if one.get("call") == "deliver"]
        communicated = [
            one["data"]["numero-requete"]
            for one in heard
            if one["type"] == "recours-collectivite.communication-requete"
        ]
        judged = {
            one["data"]["numero-requete"]
            for one in heard
            if one["type"] == "recours-collectivite.notification-decision"
        }
        assert len(set(communicated)) == len(communicated) > 1, id_
        assert judged < set(communicated), id_
