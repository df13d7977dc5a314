"""The API of a case that is walked step by step, over HTTP, on the loopback."""

import pytest

from tests.conformance.sandbox.serving import CASE, WALKS, Served, conforms


def test_a_case_is_walked_step_by_step(api: Served) -> None:
    status, told = api.ask("POST", WALKS, {"case": CASE})
    assert (status, told["paces"], told["next"]) == (201, [], None)
    where = f"{WALKS}/{told['id']}"
    for count in (1, 2):
        status, told = api.ask("POST", f"{where}/paces", {"until": "step"})
        assert (status, len(told["paces"])) == (200, count)
        conforms("Walk", told)
    assert api.ask("POST", f"{where}/paces?after=1", {"until": "step"})[1]["error"]["code"] == "moved-on"
    _, told = api.ask("POST", f"{where}/paces?after=2", {"until": "end"})
    assert told["outcome"]["status"] == "passed"
    assert api.ask("GET", where)[1] == told
    for wrong in ({"restart": 1}, {"before": 1, "until": "end"}, {"autre": 1}):
        assert api.ask("POST", f"{where}/again", wrong)[0] == 400
    status, told = api.ask("POST", f"{where}/again", {"before": 2, "restart": True})
    assert (status, told["next"]) == (201, 2)
    assert api.ask("GET", where)[0] == 404
    assert api.ask("DELETE", f"{WALKS}/{told['id']}")[0] == 200
    assert api.ask("GET", f"{WALKS}/{told['id']}")[0] == 404


def test_a_walk_is_of_its_space_alone(api: Served) -> None:
    _, told = api.ask("POST", WALKS, {"case": CASE})
    assert api.ask("GET", f"{WALKS.replace('essai', 'autre')}/{told['id']}")[0] == 404


def test_cases_are_found_by_their_words(api: Served) -> None:
    status, told = api.ask("GET", "/api/cases?q=parcours+tardif")
    assert (status, CASE in {one["id"] for one in told["cases"]}) == (200, True)
    conforms("Cases", told)
    assert api.ask("GET", "/api/cases")[1]["count"] > 1000


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"case": "rien.01"}, "unknown"),
        ({}, "unreadable"),
        ({"case": CASE, "seed": -1}, "unreadable"),
        ({"case": CASE, "seed": True}, "unreadable"),
        ({"case": CASE, "profile": "autre"}, "unknown"),
        ({"case": CASE, "profile": 1}, "unreadable"),
        ({"case": CASE, "readings": {"D-99": "x"}}, "not-possible"),
        ({"case": CASE, "readings": []}, "unreadable"),
        ({"case": CASE, "autre": 1}, "unreadable"),
    ],
)
def test_a_walk_that_cannot_be_begun_is_refused(api: Served, asked: object, code: str) -> None:
    status, told = api.ask("POST", WALKS, asked)
    assert (status in (400, 404, 422), told["error"]["code"]) == (True, code), told


@pytest.mark.parametrize(
    "asked", [{}, {"until": "demain"}, {"before": -1}, {"before": True}, {"until": []}, []]
)
def test_a_pace_that_is_none_is_refused(api: Served, asked: object) -> None:
    _, told = api.ask("POST", WALKS, {"case": CASE})
    status, told = api.ask("POST", f"{WALKS}/{told['id']}/paces", asked)
    assert (status, told["error"]["code"]) == (400, "unreadable")
