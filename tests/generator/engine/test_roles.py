"""What a role sees of a history, and how each event meets it."""

from generator.engine.roles import Way, roles
from tests.generator.engine.build import book, told


def test_each_event_meets_a_role_in_one_way() -> None:
    town = roles(book())["collectivite"]
    assert town.way("fait.constat") is Way.KNOWN
    assert town.way("rapo.depot") is Way.DELIVERED
    assert town.way("rapo.decision") is Way.ORDERED
    assert town.way("rapo.accuse-reception") is Way.REACTIVE
    assert town.way("emission-te.emission") is None


def test_what_passes_out_of_its_sight_is_no_part_of_its_view() -> None:
    at = "2025-05-13T09:00:00+02:00"
    whole = told(("rapo.depot", at, {}), ("emission-te.emission", at, {}), settings={})
    seen = roles(book())["collectivite"].view(whole)
    assert [event.name for event in seen.deliveries] == ["rapo.depot"]
