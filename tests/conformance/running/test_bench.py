import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from conformance.bench import Bench, Options, Target
from conformance.kit import Json
from conformance.protocol.limits import Limits
from conformance.running.selecting import Selection
from conformance.running.transcript import TranscriptError, lines_of
from conformance.transports.in_process import Handler, InProcess
from tests.conformance import faulty
from tests.conformance.making import KIT

_TAGS = "@regle:accuse-depot-electronique or @famille:routage-recours-requerant or @genre:response"
_SELECTION = Selection("ccsp", tags=_TAGS)
Make = Callable[[], Handler]


def _good() -> Handler:
    return faulty.handler("good", "ccsp")


def _bench(out: Path, make: Make = _good, selection: Selection = _SELECTION, **options: object) -> Bench:
    target = Target(lambda: InProcess(make, Limits()))
    return Bench(KIT, target, selection, replace(Options(out), **options))  # type: ignore[arg-type]


def _bytes(bench: Bench, out: Path) -> tuple[bytes, bytes]:
    bench.write(bench.run())
    return (out / "transcript.ndjson").read_bytes(), (out / "results.json").read_bytes()


def _statuses(bench: Bench) -> list[str]:
    return [f"{outcome.status} {outcome.cause}" for _, outcome in bench.run().outcomes]


def test_as_many_jobs_as_one_likes_give_the_same_bytes(tmp_path: Path) -> None:
    one = _bytes(_bench(tmp_path / "1"), tmp_path / "1")
    assert _bytes(_bench(tmp_path / "4", jobs=4), tmp_path / "4") == one


def test_what_is_written_is_as_published(tmp_path: Path) -> None:
    _bytes(_bench(tmp_path), tmp_path)
    jsonschema.Draft202012Validator(KIT.schema("results.schema.json")).validate(
        json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    )
    line = jsonschema.Draft202012Validator(KIT.schema("transcript.schema.json"))
    for one in lines_of(tmp_path / "transcript.ndjson"):
        line.validate(one)


def test_an_extra_key_in_what_is_declared_is_not_written(tmp_path: Path) -> None:
    def make() -> Handler:
        good = _good()

        def act(method: str, params: Json) -> object:
            said = good(method, params)
            more = {"unsupported": [{"id": "e-apa", "raison": "x"}]} if method == "hello" else {}
            return {**said, **more} if isinstance(said, dict) else said

        return act

    written = json.loads(_bytes(_bench(tmp_path, make), tmp_path)[1])
    jsonschema.Draft202012Validator(KIT.schema("results.schema.json")).validate(written)


def test_a_seed_changes_dossiers_order_and_names_of_cases_and_no_outcome(tmp_path: Path) -> None:
    """One test, of the role with fewest cases: each seed derives all of them again, which is what costs."""
    few = Selection("dgfip", tags="@genre:content or @genre:transition")

    def make() -> Handler:
        return faulty.handler("good", "dgfip")

    runs = [
        _bytes(_bench(tmp_path / str(seed), make, few, seed=seed), tmp_path / str(seed)) for seed in (0, 1, 2)
    ]
    assert [b'"FICTIF"' in transcript for transcript, _ in runs] == [True, False, False]
    told = [json.loads(results) for _, results in runs]
    assert [one.pop("seed") for one in told] == [0, 1, 2]
    for name in ("transcript", "cases"):
        assert len({one["digests"].pop(name) for one in told}) == len(told)
    ends = [[(case["id"], case["status"]) for case in one.pop("cases")] for one in told]
    assert ends[0] == ends[1] == ends[2]
    assert told[0] == told[1] == told[2]
    orders = [
        tuple(dict.fromkeys(line["case"] for line in lines_of(path) if "case" in line))
        for path in (tmp_path / str(seed) / "transcript.ndjson" for seed in (0, 1, 2))
    ]
    assert len(set(orders)) == len(orders)
    assert len({tuple(sorted(order)) for order in orders}) == 1


@pytest.mark.parametrize("jobs", [1, 4])
def test_fail_fast_stops_at_the_first_failure(tmp_path: Path, jobs: int) -> None:
    bench = _bench(tmp_path, lambda: faulty.handler("refuses-all", "ccsp"), stops_at_first=True, jobs=jobs)
    found = _statuses(bench)
    place = next(n for n, one in enumerate(found) if one.startswith("failed"))
    assert set(found[place + 1 :]) == {"not-tested stopped"}


class _Interrupted:
    """A good handler during which somebody types Ctrl-C at a dossier."""

    def __init__(self, dossier: int) -> None:
        self.left = dossier

    def watch(self, *_: object) -> None:
        self.left -= 1
        if self.left == 0:
            raise KeyboardInterrupt


@pytest.mark.parametrize("jobs", [1, 4])
@pytest.mark.parametrize("cut", [0, 1, 40])
def test_an_interruption_keeps_what_was_done_and_resuming_ends_it(
    tmp_path: Path, jobs: int, cut: int
) -> None:
    whole = _bytes(_bench(tmp_path / "whole"), tmp_path / "whole")
    out = tmp_path / "cut"
    first = _bench(out, jobs=jobs)
    run = first.run(_Interrupted(9).watch)
    first.write(run)
    statuses = [str(outcome.cause) for _, outcome in run.outcomes]
    assert statuses[:9].count("interrupted") == 0
    assert set(statuses[9:]) == {"interrupted"}
    path = out / "transcript.ndjson"
    if cut:
        path.write_bytes(path.read_bytes()[:-cut])
    assert _bytes(_bench(out, jobs=jobs, is_resumed=True), out) == whole


def test_a_transcript_cut_in_its_head_begins_again(tmp_path: Path) -> None:
    whole = _bytes(_bench(tmp_path / "whole"), tmp_path / "whole")
    for held in (b"", b'{"transcript": 1'):
        (tmp_path / "transcript.ndjson").write_bytes(held)
        assert _bytes(_bench(tmp_path, is_resumed=True), tmp_path) == whole


def _other_version() -> Handler:
    good = _good()

    def act(method: str, params: Json) -> object:
        said = good(method, params)
        if method == "hello" and isinstance(said, dict):
            return {**said, "implementation": {**said["implementation"], "version": "2"}}
        return said

    return act


@pytest.mark.parametrize(
    ("said", "change"),
    [
        ("seed", {"seed": 1}),
        ("redacted", {"keeps_all": True}),
        ("selection", {"selection": Selection("ccsp")}),
        ("hello", {"make": _other_version}),
        ("role", {"selection": Selection("dgfip"), "make": lambda: faulty.handler("good", "dgfip")}),
    ],
)
def test_another_run_is_not_resumed(tmp_path: Path, said: str, change: dict[str, object]) -> None:
    _bench(tmp_path).run()
    with pytest.raises(TranscriptError, match=said):
        _bench(tmp_path, is_resumed=True, **change).run()  # type: ignore[arg-type]


def test_a_garbled_transcript_is_not_resumed(tmp_path: Path) -> None:
    _bench(tmp_path).run()
    path = tmp_path / "transcript.ndjson"
    lines = path.read_bytes().splitlines(keepends=True)
    for wrong in (
        b"bonjour\n",
        b'{"kind": "outcome", "case": "x", "message": {}}\n',
        lines[-1].replace(b'"cause": null', b'"cause": "inconnue"'),
    ):
        path.write_bytes(b"".join([lines[0], wrong, *lines[1:]]))
        with pytest.raises(TranscriptError, match=r":2: "):
            _bench(tmp_path, is_resumed=True).run()


def test_it_stops_when_nobody_answers_any_more(tmp_path: Path) -> None:
    def make() -> Handler:
        good, begun = _good(), [0]

        def act(method: str, params: Json) -> object:
            begun[0] += method == "begin"
            return (lambda: 0) if begun[0] > 0 and method != "hello" else good(method, params)

        return act

    for jobs in (1, 4):
        found = _statuses(_bench(tmp_path / str(jobs), make, jobs=jobs))
        assert found[:6] == ["failed garbage"] * 5 + ["not-tested stopped"]
        assert set(found[5:]) == {"not-tested stopped"}


def test_what_it_says_of_people_is_not_written_unless_asked(tmp_path: Path) -> None:
    def make() -> Handler:
        good = _good()

        def act(method: str, params: Json) -> object:
            said = good(method, params)
            if isinstance(said, dict):
                for one in said.get("emitted", ()):
                    one["data"]["identite-auteur"] = {"nom": "DUPONT-MARTIN"}
            return said

        return act

    for keeps_all in (False, True):
        out = tmp_path / str(keeps_all)
        assert (b"DUPONT-MARTIN" in _bytes(_bench(out, make, keeps_all=keeps_all), out)[0]) == keeps_all


def test_a_run_keeps_no_more_than_its_bound_and_says_so(tmp_path: Path) -> None:
    whole = len(_bench(tmp_path / "0").cases())
    written = []
    for jobs in (1, 4):
        out, limits = tmp_path / str(jobs), Limits(run=1 << 16)
        bench = _bench(out, jobs=jobs, limits=limits)
        written.append(_bytes(bench, out))
        found = json.loads(written[-1][1])
        causes = [one.get("cause") for one in found["cases"]]
        played = causes.index("too-much")
        assert 0 < played < whole
        assert set(causes[played:]) == {"too-much"}
        assert "too-much" in [one["code"] for one in found["diagnoses"]]
        assert found["verdict"] != "conforming"
        most = sum(len(line) for line in _of_case(written[-1][0], found["cases"][played - 1]["id"]))
        assert limits.run < len(written[-1][0]) <= limits.run + most
        again = _bench(out, jobs=jobs, limits=limits, is_resumed=True)
        assert _bytes(again, out) == written[-1]
    assert written[0] == written[1]


def _of_case(transcript: bytes, case: str) -> list[bytes]:
    return [line for line in transcript.splitlines(keepends=True) if f'"case": "{case}"'.encode() in line]


def test_the_bound_of_a_run_is_far_above_what_a_whole_one_takes(tmp_path: Path) -> None:
    text, _ = _bytes(_bench(tmp_path), tmp_path)
    assert len(text) / len(_bench(tmp_path).cases()) * len(KIT.cases) < Limits().run / 4
