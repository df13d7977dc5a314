"""Whoever takes a message takes each value of its closed lists: none was asked that no rule tells apart."""

from itertools import pairwise

from generator.engine.roles import roles
from generator.kit.setup.nominal import steps_received
from tests.generator.engine.build import book
from tests.generator.kit.kit import cases

NEVER_TAKEN = {
    ("antai", "fps-impaye.information", "motif-annulation"): 3,
    ("antai", "information-annulation-te.information", "sens-decision-juridiction"): 5,
    ("antai", "information-annulation.information", "motif-annulation"): 1,
    ("antai", "message-fps.annulation", "motif-annulation"): 1,
    ("antai", "message-fps.modification", "mention-signe"): 1,
    ("ccsp", "recours-requerant.depot", "qualite-auteur"): 3,
    ("collectivite", "recours-collectivite.notification-decision", "sens-decision-juridiction"): 2,
}
"""How many values of each list no case has a role take: rules tell them apart, or the dossier does."""


def _taken() -> set[tuple[str, str, str, object]]:
    found: set[tuple[str, str, str, object]] = set()
    for case in cases().values():
        for step, after in pairwise((*case["steps"], {})):
            if step.get("call") == "deliver" and after.get("expect") != "refused":
                event = step["exchange"]
                said = ((name, one) for name, one in event["data"].items() if isinstance(one, str | bool))
                found |= {(case["role"], event["type"], name, one) for name, one in said}
    return found


def test_each_value_of_a_closed_list_is_taken_by_who_receives_it() -> None:
    """Courts that refused a petition left at their registry, or one by a co-holder, passed."""
    taken, lacking = _taken(), {}
    for role in roles(book()).values():
        for step in steps_received(role):
            for field in book().scope.events[step].fields:
                definition = book().scope.fields[field]
                either = (True, False) if definition.type == "boolean" else ()
                values = (*(one.code for one in definition.codes), *either)
                left = [one for one in values if (role.id, step, field, one) not in taken]
                if left:
                    lacking[role.id, step, field] = len(left)
    assert lacking == NEVER_TAKEN


def test_a_value_is_told_by_its_own_name_in_the_title_of_its_case() -> None:
    told = {case["title"] for case in cases().values()}
    assert "voie de dépôt : Dépôt au greffe" in told
    assert "mention « Signé » : non" in told  # « faux » would be a forgery


def test_a_datum_of_several_forms_is_taken_in_each_of_them() -> None:
    """An accountant who refused titles against companies, or whose debtor lives abroad, passed."""
    said = {
        (case["role"], name)
        for case in cases().values()
        for step in case["steps"]
        if step.get("call") == "deliver" and step["exchange"]["type"] == "emission-te.emission"
        for name in (
            *step["exchange"]["data"].get("identite-redevable", {}),
            *step["exchange"]["data"].get("adresse-redevable", {}),
        )
    }
    assert {("dgfip", "nom"), ("dgfip", "raison-sociale"), ("dgfip", "pays")} <= said
