"""A whole life shows where each message or decision leads, as far as the role can know it."""

from collections.abc import Iterator
from itertools import pairwise

from tests.generator.kit.kit import Json, cases


def lives(role: str) -> Iterator[Json]:
    return (one for one in cases().values() if one["kind"] == "parcours" and one["role"] == role)


def states_after(case: Json, event: str) -> list[str]:
    """Give the state that is asked for after an event, before anything else happens."""
    found, came = [], ""
    for step in case["steps"]:
        if step.get("call") in ("deliver", "trigger"):
            came = step["exchange"]["type"] if step["call"] == "deliver" else step["type"]
        elif step.get("call") == "clock":
            came = ""
        elif step.get("expect") == "state" and came == event:
            found.append(step["state"])
    return found


def test_an_accountant_shows_where_a_title_stands_once_it_is_cut_down_pursued_and_barred() -> None:
    """Who counted the surcharge that a title annuls twice, or the surcharge alone, passed."""
    case = cases()["parcours-titre-reduit-poursuivi.04"]
    assert case["role"] == "dgfip"
    assert states_after(case, "annulation-te.titre-annulation") == ["averti"]
    assert states_after(case, "fait.remise-gracieuse") == ["averti"]
    assert states_after(case, "fait.poursuites") == ["recouvrement-force"]
    assert case["steps"][-1] | {"state": "prescrit"} == case["steps"][-1]


def test_each_life_in_which_a_title_is_pursued_shows_it() -> None:
    """Not once the title is taken in charge: the accountant may pursue it by itself then."""
    pursued = [one for one in lives("dgfip") if states_after(one, "fait.poursuites")]
    assert len(pursued) > 2
    for case in lives("dgfip"):
        assert states_after(case, "emission-te.emission") == []
        assert states_after(case, "fait.poursuites") in ([], ["recouvrement-force"])


def test_where_a_role_may_go_on_before_its_people_decide_nothing_is_asked() -> None:
    """An agency that gives a forfait up as soon as nobody is found was condemned for it."""
    case = cases()["parcours-identification-impossible.01"]
    assert states_after(case, "identification-redevable.reponse-immatriculation") == []
    assert states_after(case, "fait.abandon") == ["abandonne"]


def test_no_state_is_asked_for_twice_of_the_same_region_in_a_row() -> None:
    for case in cases().values():
        for one, other in pairwise(case["steps"]):
            assert (one.get("expect"), other.get("expect")) != ("state", "state") or one != other
