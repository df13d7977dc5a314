"""The rules that a role can hold a message against, and those that explain a refusal."""

from generator.engine.views import is_seen
from generator.engine.whole import refusals
from tests.generator.engine.build import book, told


def test_a_rule_that_reads_what_a_role_never_sees_is_not_its_to_judge() -> None:
    rules = book().rules
    assert is_seen(book(), rules["information-annulation-reference"], "antai")
    assert not is_seen(book(), rules["requete-apres-recours-prealable"], "ccsp")


def test_every_rule_that_a_message_breaks_is_named() -> None:
    data = {"objet-annulation": "titre-executoire", "motif-annulation": "rapo"}
    whole = told(("information-annulation.information", "2025-05-21T09:00:00+02:00", data), settings={})
    found = refusals(book(), "antai", whole, whole.deliveries[-1])
    assert "information-annulation-reference" in found
