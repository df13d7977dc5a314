"""The reference validator says the same of every message; where a second opinion differs, that is told."""

import json
import sys
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from conformance.cli import app
from generator.validating import Item, SecondOpinion, opinion
from tests.generator.engine.build import ROOT
from tests.generator.events.table import EVENT
from tests.generator.judges import judge

OPINION = SecondOpinion(judge())
ODD = st.sampled_from(
    [None, True, False, 0, -1, 3500, 2**31, "", "\n", "3500", "٣", "2025-02-30", "2025-W05-1", "20250401",
     "2025-04-01\n", "2025-04-01T20:30:00+02:00\n", "rapo.depot", [], {}, [None], {"a": 1}]
)  # fmt: skip


def validate(*arguments: str, stdin: str | None = None) -> tuple[int, str, str]:
    done = CliRunner().invoke(
        app, ["validate", *arguments, "--root", str(ROOT), "--second-opinion"], input=stdin
    )
    return done.exit_code, done.stdout, done.stderr


def test_the_published_examples_have_one_opinion() -> None:
    code, out, err = validate(str(ROOT / "schemas/examples"))
    assert code == 0
    assert "avis divergents" not in out
    assert err.endswith(" invalid as announced, 0 on which opinions differ\n")


@example({}, {"immatriculation": "2025-04-01\n"}, set())
@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(st.sampled_from([*EVENT, "inconnu", "Majuscule", "accepted", "canal"]), ODD, max_size=3),
    st.dictionaries(st.sampled_from([*EVENT["data"], "inconnu"]), ODD, max_size=3),
    st.sets(st.sampled_from([*EVENT["data"]]), max_size=2),
)
def test_a_changed_message_has_one_opinion(
    around: dict[str, Any], inside: dict[str, Any], less: set[str]
) -> None:
    data = {name: one for name, one in {**EVENT["data"], **inside}.items() if name not in less}
    assert OPINION.verdict(Item("x", {**EVENT, "data": data, **around})).difference is None


class _Stubborn:
    """Finds a fault that nobody else finds."""

    def __init__(self, _: object) -> None:
        self.absolute_path = ["data", "a/b"]
        self.absolute_schema_path = ["pattern"]
        self.validator = "pattern"

    def iter_errors(self, _: object) -> list["_Stubborn"]:
        return [self]


TOLD = "jsonschema-rs: valid; jsonschema: invalid, /data/a~1b (pattern)"


def test_a_difference_is_told_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opinion, "_reference", lambda _: _Stubborn)
    text = json.dumps(EVENT) + "\n" + json.dumps(EVENT) + "\n"
    code, out, err = validate("-", stdin=text)
    assert code == 4
    assert f"<stdin>:2 {EVENT['type']}: opinions differ: {TOLD}\n" in out
    assert err == "2 messages, 0 invalid, 2 on which opinions differ\n"
    code, out, _ = validate("-", "--format", "json", stdin=text)
    assert code == 4
    assert json.loads(out.splitlines()[0])["second-opinion"] == {
        "jsonschema-rs": {"valid": True, "faults": []},
        "jsonschema": {"valid": False, "faults": [{"pointer": "/data/a~1b", "keyword": "pattern"}]},
    }
    code, out, _ = validate("-", "--format", "junit", stdin=text)
    suite = ElementTree.fromstring(out)  # noqa: S314 our own output
    assert code == 4
    assert (suite.get("failures"), suite.get("errors")) == ("0", "2")
    assert TOLD in str(suite.findall("testcase/error")[1].get("message"))


@pytest.mark.parametrize("absent", ["jsonschema", "regress"])
def test_without_the_library_one_line_says_so(monkeypatch: pytest.MonkeyPatch, absent: str) -> None:
    monkeypatch.setitem(sys.modules, absent, None)
    code, out, err = validate("-", stdin=json.dumps(EVENT))
    assert (code, out) == (3, "")
    assert "no second opinion: " in err
    assert "parcmetre[second-opinion]" in err
