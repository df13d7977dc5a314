import json
from pathlib import Path

import pytest

from conformance.bdd import running
from tests.conformance.making import KIT

pytest_plugins = ["pytester"]
assert running  # imported once: pytester forgets what a run imports, and YAML's classes would be two

_FEATURE = KIT.folder / "features" / "contentieuse" / "accuse-depot-electronique.feature"
_GOOD = ("--python", "conformance.reference.ccsp:make", "--role", "ccsp")


@pytest.fixture
def folder(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.path.joinpath("one.feature").write_text(_FEATURE.read_text(encoding="utf-8"), encoding="utf-8")
    pytester.path.joinpath("adapters.py").write_text(
        "from tests.conformance import faulty\n"
        "def refusing(): return faulty.handler('refuses-all', 'ccsp')\n"
        "def still(): return faulty.handler('no-clock', 'ccsp')\n"
        "def later(): return faulty.handler('async', 'ccsp')\n",
        encoding="utf-8",
    )
    return pytester


def _run(folder: pytest.Pytester, *words: str) -> pytest.RunResult:
    return folder.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:xdist", *words)


def _edited(folder: pytest.Pytester, old: str, new: str) -> None:
    path = folder.path / "one.feature"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_passes_passes_and_is_written(folder: pytest.Pytester, tmp_path: Path) -> None:
    done = _run(folder, *_GOOD, "--out", str(tmp_path))
    assert done.ret == 0
    assert done.parseoutcomes()["passed"] > 2
    told = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    assert told["figures"]["all"]["passed"] == done.parseoutcomes()["passed"]
    assert told["verdict"] == "undecided"  # the rule is recommended: nothing that conformity asks was played


def test_what_fails_is_told_with_its_sentence(folder: pytest.Pytester) -> None:
    done = _run(folder, "--python", "adapters:refusing", "--role", "ccsp")
    assert done.ret == 1
    done.stdout.fnmatch_lines(["=> *", "Le système refuse ce que le droit*", "attendu : accepté*"])


def test_a_skip_is_never_a_pass(folder: pytest.Pytester) -> None:
    done = _run(folder, "--python", "adapters:still", "--role", "ccsp", "-rs")
    assert done.ret == 1
    assert done.parseoutcomes().keys() == {"skipped"}
    done.stdout.fnmatch_lines(["*not-tested: *horloge*"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--python", "conformance.reference.ccsp:make"), "*--role is expected*"),
        ((*_GOOD, "--url", "http://x/"), "*one of --command, --url, --python*"),
        (("--python", "adapters:later", "--role", "ccsp"), "*asynchrone*"),
        ((*_GOOD, "--tags=@role:antai"), "*no case for this selection*"),
        ((*_GOOD, "--tags=@phase:contentieuse and @genre:content"), "*no scenario is selected*"),
        (("--command", "java 'x", "--role", "ccsp"), "*No closing quotation*"),
        ((*_GOOD, "--as-of", "hier"), "*hier*"),
    ],
)
def test_wrong_usage_is_told(folder: pytest.Pytester, words: tuple[str, ...], said: str) -> None:
    done = _run(folder, *words)
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    done.stderr.fnmatch_lines([said])


def test_a_sentence_that_nobody_knows_is_an_error(folder: pytest.Pytester) -> None:
    text = (folder.path / "one.feature").read_text(encoding="utf-8")
    sentence = next(line for line in text.splitlines() if line.strip().startswith("Alors "))
    _edited(folder, sentence, "      Alors il pleut")
    done = _run(folder, *_GOOD)
    assert done.ret != 0
    done.stdout.fnmatch_lines(["*one.feature:*: undefined step: il pleut*"])


def test_a_feature_that_is_none_is_told(folder: pytest.Pytester) -> None:
    folder.path.joinpath("two.feature").write_text("Il était une fois", encoding="utf-8")
    done = _run(folder, *_GOOD)
    assert done.ret != 0
    done.stdout.fnmatch_lines(["*two.feature*"])


def test_nothing_is_collected_unless_an_implementation_is_named(folder: pytest.Pytester) -> None:
    assert _run(folder).ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_a_case_that_gives_no_outcome_is_an_error(
    folder: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conformance.playing.play.Play.turns", lambda _play: iter(()))
    done = _run(folder, *_GOOD)
    assert done.ret == 1
    assert done.parseoutcomes().keys() == {"failed"}


def test_the_reports_of_pytest_bdd_hold_what_failed_at_its_sentence(
    folder: pytest.Pytester, tmp_path: Path
) -> None:
    path = tmp_path / "cucumber.json"
    _run(folder, "--python", "adapters:refusing", "--role", "ccsp", "--cucumberjson", str(path))
    (feature,) = json.loads(path.read_text(encoding="utf-8"))
    assert feature["keyword"] == "Fonctionnalité"
    statuses = [[step["result"]["status"] for step in one["steps"]] for one in feature["elements"]]
    assert statuses
    assert all(one.index("failed") > 0 for one in statuses)


def test_a_tag_is_a_mark_even_where_marks_are_strict(folder: pytest.Pytester) -> None:
    done = _run(folder, *_GOOD, "-m", "genre:content")
    assert done.parseoutcomes().keys() == {"deselected"}
    assert _run(folder, *_GOOD, "-m", "role:ccsp").ret == 0
    assert _run(folder, *_GOOD, "--strict-markers").ret == 0


def test_each_test_bears_the_name_of_its_case(folder: pytest.Pytester) -> None:
    done = _run(folder, *_GOOD, "-k", "accuse-depot-electronique.01", "-v")
    assert done.parseoutcomes()["passed"] == 1
    done.stdout.fnmatch_lines(["*one.feature::test_*[[]accuse-depot-electronique.01[]]*PASSED*"])
