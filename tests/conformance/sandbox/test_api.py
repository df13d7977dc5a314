"""The API as a program and as another site meet it: over HTTP, on the loopback."""

import http.client
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from conformance.sandbox.bounds import BODY
from conformance.sandbox.serving.guarding import name_of
from conformance.sandbox.serving.operations import OPERATIONS
from conformance.sandbox.stepping.wanted import Wanted
from tests.conformance.sandbox.serving import BASE, CASE, WALKS, Served, conforms, put, served

ROOT = Path(__file__).parents[3]


def test_a_message_is_answered_by_antai(api: Served) -> None:
    where = api.open(title="Premier", hand="collectivite")
    assert put(api, where, "fait.constat")[0] == 200
    status, told = put(api, where, "message-fps.creation")
    assert (status, told["accepted"]) == (200, True)
    assert any(one["from"] == "antai" for one in told["entries"])
    conforms("Done", told)
    status, told = api.ask("POST", f"{where}/clock", {"until": "event"})
    assert "envoi-apa.envoi" in {one["type"] for one in told["entries"]} | {"envoi-apa.envoi"}
    status, told = api.ask("GET", where)
    conforms("Dossier", told)
    assert told["edition"] == told["judgedBy"] == api.sandbox.playing.world.kit.version
    assert {one["verdict"] for one in told["rules"]} >= {"satisfied"}
    assert [one["region"] for one in told["states"]] == ["paiement", "contestation"]


def test_each_request_gives_what_its_document_says(api: Served) -> None:
    where = api.open(hand="collectivite")
    put(api, where, "fait.constat")
    _, dossier = api.ask("GET", where)
    fork = api.ask("POST", f"{where}/forks", {"position": 0})[1]
    for path, shape in (
        ("/api/about", "Described"),
        (BASE, "Summaries"),
        (f"{BASE}/{dossier['id']}", "Dossier"),
        (f"{where}/systems", "Systems"),
        (f"{where}/coming", "Coming"),
        (f"{where}/coming/message-fps.creation", "OneComing"),
        (f"{where}/differences/{fork['branch']}", "Difference"),
    ):
        status, told = api.ask("GET", path)
        assert status == 200, told
        conforms(shape, told)


def test_the_document_is_openapi(api: Served) -> None:
    status, told = api.ask("GET", "/api/openapi.json")
    assert status == 200
    assert list(OpenAPIV31SpecValidator(told).iter_errors()) == []
    assert len(told["paths"]) > 10


@pytest.mark.parametrize("one", [one for one in OPERATIONS if one.takes], ids=lambda one: one.id)
def test_the_examples_of_the_document_can_be_sent(api: Served, one: Any) -> None:  # noqa: ANN401
    """Each is of its shape; what cannot be done yet in an empty dossier is refused for that alone."""
    conforms(one.takes, one.example)
    space, dossier, branch = api.open().split("/")[3::2]
    walk = api.ask("POST", WALKS, {"case": CASE})[1]["id"]
    path = one.path.format(space=space, dossier=dossier, branch=branch, walk=walk)
    status, told = api.ask(one.method, path, one.example)
    assert status == one.status or told["error"]["code"] == "system-fault", told


def test_a_fault_is_the_one_that_validate_tells(api: Served) -> None:
    where = api.open(hand="collectivite")
    put(api, where, "fait.constat")
    _, told = api.ask("GET", f"{where}/coming/message-fps.creation")
    wrong = told["event"] | {"data": told["event"]["data"] | {"montant-du": "cher"}}
    status, told = api.ask("POST", f"{where}/messages", wrong)
    assert (status, told["error"]["code"]) == (422, "invalid-event")
    assert [one["pointer"] for one in told["error"]["faults"]] == ["/data/montant-du"]
    conforms("Error", told)
    status, told = api.ask("POST", f"{where}/messages?anyway=1", wrong)
    assert (status, told["accepted"]) == (200, False)
    assert told["rules"][0]["id"] == "content:message-fps.creation"


def test_what_cannot_be_read_is_told_where(api: Served) -> None:
    where = api.open()
    status, told = api.ask("POST", f"{where}/messages", b'{"a": 1,\n "a": 2}')
    assert (status, told["error"]["code"]) == (400, "unreadable")
    assert "ligne 2" in told["error"]["text"]
    assert api.ask("POST", f"{where}/messages", b"[" * 10_000)[0] == 400


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"Host": "evil.example"}, "foreign-host"),
        ({"Host": "127.0.0.1.evil.example"}, "foreign-host"),
        ({"Origin": "http://evil.example"}, "foreign-origin"),
        ({"Origin": "null"}, "foreign-origin"),
        ({"Sec-Fetch-Site": "cross-site"}, "foreign-origin"),
        ({"Sec-Fetch-Site": "same-site"}, "foreign-origin"),
        ({"Content-Type": "text/plain"}, "wrong-type"),
        ({"Content-Type": "application/x-www-form-urlencoded"}, "wrong-type"),
    ],
)
def test_another_site_does_nothing_here(api: Served, headers: dict[str, str], code: str) -> None:
    before = len(api.ask("GET", BASE)[1]["dossiers"])
    status, told = api.ask("POST", BASE, {}, headers)
    assert (told["error"]["code"], status in (403, 415)) == (code, True)
    assert len(api.ask("GET", BASE)[1]["dossiers"]) == before


def test_another_site_reads_nothing_here(api: Served) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", api.port)
    connection.request("OPTIONS", BASE, headers={"Origin": f"http://127.0.0.1:{api.port}"})
    answer = connection.getresponse()
    names = {name.lower() for name, _ in answer.getheaders()}
    assert not {one for one in names if one.startswith("access-control")}
    assert "content-security-policy" in names
    assert api.ask("GET", BASE, None, {"Host": "rebound.example"})[0] == 403
    connection.close()


def test_what_is_too_large_is_refused_before_it_is_read(api: Served) -> None:
    assert api.ask("POST", BASE, b" " * (BODY + 1))[0] == 413
    connection = http.client.HTTPConnection("127.0.0.1", api.port)
    connection.request(
        "POST", BASE, iter([b" " * BODY, b" "]), {"Content-Type": "application/json"}, encode_chunked=True
    )
    assert connection.getresponse().status == 413
    connection.close()


def test_what_is_not_there_is_not_told_apart_from_what_is_anothers(api: Served) -> None:
    where = api.open()
    other = where.replace("/essai/", "/autre/")
    assert api.ask("GET", other) == api.ask("GET", other.replace(where.split("/")[5], "0" * 32))
    assert api.ask("GET", other)[0] == 404
    assert api.ask("GET", "/api/spaces/../secret/dossiers")[0] == 404
    assert api.ask("GET", "/nothing")[0] == 404


@pytest.mark.parametrize(
    "asked",
    [
        {"days": 0},
        {"days": 100_000},
        {"days": True},
        {"to": "demain"},
        {"to": "0001-01-01"},
        {"to": "2025-04-01", "days": 1},
        {},
        [],
    ],
)
def test_a_wrong_day_is_refused(api: Served, asked: object) -> None:
    where = api.open()
    status, told = api.ask("POST", f"{where}/clock", asked)
    assert 400 <= status < 500
    conforms("Error", told)


@pytest.mark.parametrize(
    "asked",
    [
        {"unknown": 1},
        {"title": 7},
        {"title": "x" * 1000},
        {"begins": "hier"},
        {"begins": "0001-01-01T00:00:00"},
        {"settings": {"cycle": "autre"}},
        {"hand": "usager"},
        {"freedoms": {"antai": {"depart-avis": "jamais"}}},
        {"freedoms": [1]},
        {"readings": {"D-99": "x"}},
        {"file": []},
        {"file": [{"specversion": "1.0"}]},
        {"case": "rien.01"},
        {"case": "parcours-rapo-tardif.01", "step": 10_000},
        {"case": "parcours-rapo-tardif.01", "step": "un"},
    ],
)
def test_a_dossier_that_cannot_be_opened_is_refused(api: Served, asked: object) -> None:
    status, told = api.ask("POST", BASE, asked)
    assert 400 <= status < 500, told
    conforms("Error", told)


def test_a_page_is_told_of_what_happens(api: Served) -> None:
    where = api.open()
    dossier = where.rpartition("/branches/")[0]
    connection = http.client.HTTPConnection("127.0.0.1", api.port, timeout=30)
    connection.request("GET", f"{dossier}/watch")
    answer = connection.getresponse()
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.readline().startswith(b":")
    put(api, where, "fait.constat")
    lines = [answer.readline() for _ in range(3)]
    assert b"event: moved\n" in lines
    connection.close()


def test_elsewhere_than_here_a_token_is_asked() -> None:
    with served(host="0.0.0.0", names=("parcmetre.test",)) as api:  # noqa: S104 it asks a token
        assert api.sandbox.token is not None
        assert "#jeton=" in api.sandbox.address
        walking = api.sandbox.walking(Wanted(CASE))
        assert walking.endswith(f"/pas.html#jeton={api.sandbox.token}&cas={CASE}&graine=0")
        assert api.ask("GET", BASE)[0] == 401
        assert api.ask("GET", BASE, None, {"Authorization": "Bearer faux"})[0] == 401
        bearer = {"Authorization": f"Bearer {api.sandbox.token}"}
        assert api.ask("GET", BASE, None, bearer)[0] == 200
        assert api.ask("GET", BASE, None, bearer | {"Host": "parcmetre.test"})[0] == 200
        assert api.ask("GET", BASE, None, bearer | {"Host": "evil.example"})[0] == 403
        assert api.raw("GET", "/", None)[0] == 200  # the page holds nothing of anybody


def test_a_demonstration_has_a_dossier_of_each_journey_in_each_space() -> None:
    journeys = sorted(path.stem for path in (ROOT / "spec" / "journeys").glob("*.yaml"))
    assert len(journeys) >= 20
    with served(is_demo=True) as api:
        for space in ("essai", "autre"):
            assert len(api.ask("GET", BASE.replace("essai", space))[1]["dossiers"]) == len(journeys)


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("LocalHost:80", "localhost"),
        ("[::1]:80", "::1"),
        ("127.0.0.1", "127.0.0.1"),
        ("a.b:1", "a.b"),
        ("[::1]evil", ""),
        ("localhost:1@evil.example", ""),
        ("localhost:x", ""),
        ("evil.example/localhost", ""),
    ],
)
def test_a_host_is_read_without_its_port(host: str, name: str) -> None:
    assert name_of(host) == name
