import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from conformance.reference.dgfip import make
from conformance.verifying.doubting import DoubtedError, Reason
from conformance.verifying.verifying import agreed, reproduced
from tests.conformance.attested import Attested, played
from tests.conformance.making import KIT


def _doubt(one: Attested) -> DoubtedError:
    with pytest.raises(DoubtedError) as caught:
        reproduced(KIT, one.transcript)
    return caught.value


def test_a_run_is_derived_again_without_the_implementation(attested: Attested) -> None:
    found = reproduced(KIT, attested.transcript)
    assert found.results["verdict"] == "conforming"
    agreed(KIT, found, attested.folder / "results.json")


def _place(lines: list[str], kind: str) -> int:
    """Give the index of a line in the middle of the file."""
    return next(index for index in range(len(lines) // 10, len(lines)) if f'"kind": "{kind}"' in lines[index])


def _other(lines: list[str], kind: str, old: str, new: str) -> int:
    place = next(
        index
        for index in range(len(lines) // 10, len(lines))
        if f'"kind": "{kind}"' in lines[index] and old in lines[index]
    )
    lines[place] = lines[place].replace(old, new, 1)
    return place + 1


def _reply_is_another(lines: list[str]) -> int:
    """Change the last reply of a case: what came of it no longer follows."""
    place = next(
        index
        for index in range(len(lines) // 10, len(lines))
        if '"accepted": true' in lines[index] and '"method": "end"' in lines[index + 1]
    )
    lines[place] = lines[place].replace('"accepted": true', '"accepted": false', 1)
    return 1 + next(index for index in range(place, len(lines)) if '"kind": "outcome"' in lines[index])


def _request_is_another(lines: list[str]) -> int:
    return _other(lines, "sent", "+0", "+1")


def _outcome_is_another(lines: list[str]) -> int:
    return _other(lines, "outcome", '"passed"', '"inconclusive"')


def _written_otherwise(lines: list[str]) -> int:
    place = _place(lines, "received")
    lines[place] = json.dumps(json.loads(lines[place]), ensure_ascii=False, separators=(",", ":")) + "\n"
    return place + 1


def _line_is_gone(lines: list[str]) -> int:
    place = _place(lines, "sent")
    del lines[place]
    return place + 1


def _line_is_doubled(lines: list[str]) -> int:
    place = _place(lines, "sent")
    lines.insert(place, lines[place])
    return place + 2


def _lines_are_swapped(lines: list[str]) -> int:
    place = _place(lines, "sent")
    lines[place], lines[place + 1] = lines[place + 1], lines[place]
    return place + 1


def _begins(lines: list[str]) -> list[int]:
    return [index for index, line in enumerate(lines) if '"n": 0,' in line]


def _cases_are_swapped(lines: list[str]) -> int:
    first, second, third = _begins(lines)[4:7]
    lines[first:third] = lines[second:third] + lines[first:second]
    return first + 1


def _a_case_is_gone(lines: list[str]) -> int:
    first, second = _begins(lines)[4:6]
    del lines[first:second]
    return first + 1


def _a_case_is_doubled(lines: list[str]) -> int:
    first, second = _begins(lines)[4:6]
    lines[second:second] = lines[first:second]
    return second + 1


def _the_end_is_gone(lines: list[str]) -> int:
    del lines[_begins(lines)[-1] :]
    return len(lines) + 1


def _the_last_line_is_gone(lines: list[str]) -> int:
    del lines[-1]
    return len(lines) + 1


def _the_last_line_is_cut(lines: list[str]) -> int:
    lines[-1] = lines[-1][:-9]
    return len(lines)


def _a_case_comes_after_the_end(lines: list[str]) -> int:
    first, second = _begins(lines)[4:6]
    lines += lines[first:second]
    return len(lines) - (second - first) + 1


def _seed_is_another(lines: list[str]) -> int:
    lines[0] = re.sub(r'"seed": (\d)', lambda found: f'"seed": {(int(found[1]) + 1) % 9 or 1}', lines[0])
    return 1


def _role_is_another(lines: list[str]) -> int:
    lines[0] = lines[0].replace('"role": "dgfip"', '"role": "ccsp"')
    return 1


def _seed_is_no_number(lines: list[str]) -> int:
    lines[0] = re.sub(r'"seed": \d+', '"seed": "x"', lines[0])
    return 1


def _selection_is_no_object(lines: list[str]) -> int:
    lines[0] = lines[0].replace('"selection": {', '"selection": 3, "x": {')
    return 1


def _digest_is_another(lines: list[str]) -> int:
    lines[0] = re.sub(r'"cases": "[0-9a-f]{4}', '"cases": "0000', lines[0])
    return 1


def _a_key_is_doubled(lines: list[str]) -> int:
    place = _place(lines, "received")
    lines[place] = lines[place].replace('"message": ', '"message": {}, "message": ', 1)
    return place + 1


@pytest.mark.parametrize(
    "tamper",
    [
        _reply_is_another,
        _request_is_another,
        _outcome_is_another,
        _written_otherwise,
        _line_is_gone,
        _line_is_doubled,
        _lines_are_swapped,
        _cases_are_swapped,
        _a_case_is_gone,
        _a_case_is_doubled,
        _the_end_is_gone,
        _the_last_line_is_gone,
        _the_last_line_is_cut,
        _a_case_comes_after_the_end,
        _seed_is_another,
        _role_is_another,
        _seed_is_no_number,
        _selection_is_no_object,
        _digest_is_another,
        _a_key_is_doubled,
    ],
)
def test_what_is_done_to_a_transcript_is_found_and_where(
    attested: Attested,
    tmp_path: Path,
    tamper: Callable[[list[str]], int],
) -> None:
    one = attested.copied(tmp_path)
    lines = one.lines()
    number = tamper(lines)
    one.write_lines(lines)
    doubt = _doubt(one)
    assert doubt.reason is Reason.NOT_REPRODUCED
    found = re.search(r"ndjson:(\d+):", str(doubt))
    assert found is not None, doubt
    assert int(found[1]) == number, doubt


def test_a_case_out_of_its_place_is_named(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    lines = one.lines()
    _cases_are_swapped(lines)
    one.write_lines(lines)
    assert re.search(r"case \S+ stands where \S+ is played", str(_doubt(one)))


def test_results_that_say_otherwise_are_found(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    path = tmp_path / "results.json"
    path.write_text(path.read_text("utf-8").replace('"failed": 0', '"failed": 1', 1), "utf-8")
    with pytest.raises(DoubtedError, match="/figures/all/failed"):
        agreed(KIT, reproduced(KIT, one.transcript), path)


def test_another_corpus_cannot_be_verified_here(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    lines = one.lines()
    lines[0] = lines[0].replace(KIT.corpus, "0" * 64)
    one.write_lines(lines)
    assert _doubt(one).reason is Reason.UNVERIFIABLE


class _Careless:
    """Falls at its third dossier, and answers nonsense now and then."""

    def __init__(self) -> None:
        self._good = make()
        self._calls = 0

    def __call__(self, method: str, params: dict[str, object]) -> object:
        self._calls += method not in ("hello", "stop")
        if self._calls % 37 == 36:
            raise RuntimeError(f"call {self._calls} of DUPONT, 06 12 34 56 78")
        if self._calls % 41 == 40:
            return {"accepted": "perhaps", "emitted": 3}
        return self._good(method, params)


@pytest.mark.usefixtures("_drawn_once")
def test_a_run_that_fails_is_derived_again_too(tmp_path: Path) -> None:
    played(tmp_path, _Careless)
    found = reproduced(KIT, tmp_path / "transcript.ndjson")
    assert found.results["verdict"] == "not-conforming"
    agreed(KIT, found, tmp_path / "results.json")
