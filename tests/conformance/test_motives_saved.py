"""`motives.csv` as spreadsheets save it, read by every skeleton and by the example in Python."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from conformance.kit import bundled_kit
from conformance.motives import motives, motives_table
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.skeletons import skeleton
from conformance.transports.stdio import Stdio
from tests.conformance.making import at, exchange

KIT = bundled_kit()
_COMMANDS: dict[str, tuple[str, Sequence[str], str, str]] = {
    "python": (
        sys.executable,
        ["{folder}/adapter.py"],
        'raise NotImplementedError(f"deliver',
        'raise Refusal("E1")',
    ),
    "node": (
        "node",
        ["{folder}/adapter.mjs"],
        "throw new NotImplemented(`deliver",
        "throw new Refusal('E1')",
    ),
    "php": ("php", ["{folder}/adapter.php"], "throw new NotImplemented('deliver", "throw new Refusal('E1')"),
    "java": (
        "java",
        ["-cp", "{folder}", "Adapter"],
        'throw new NotImplemented("deliver',
        'throw new Refusal("E1")',
    ),
}
_SAVED: dict[str, Callable[[str], bytes]] = {
    "as we write it": lambda text: text.encode(),
    "CSV UTF-8 of Excel": lambda text: text.replace("\n", "\r\n").encode("utf-8-sig"),
    "CSV UTF-8 of Excel in English": lambda text: (
        _separated(text, ",").replace("\n", "\r\n").encode("utf-8-sig")
    ),
    "with tabs": lambda text: _separated(text, "\t").encode(),
    "every text in quotes": lambda text: _quoted(text).encode(),
    "with empty lines": lambda text: (text + ";;\n\n").encode(),
}


def _separated(text: str, separator: str) -> str:
    """Change what separates; a title that holds it is put in quotes."""
    rows = [line.split(";", 2) for line in text.splitlines()]
    return "".join(f'{code}{separator}{rule}{separator}"{title}"\n' for code, rule, title in rows)


def _quoted(text: str) -> str:
    rows = [line.split(";", 2) for line in text.splitlines()]
    return "".join(";".join(f'"{cell}"' for cell in row) + "\n" for row in rows)


def _completed(text: str) -> str:
    """Give the first two rules a code."""
    head, first, second, *rest = text.splitlines(keepends=True)
    return "".join([head, f"E1{first}", f"E1{second}", *rest])


@pytest.fixture(scope="module", params=_COMMANDS)
def adapter(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Sequence[str]]:
    """A skeleton that refuses whatever is delivered, by the code E1."""
    program, words, left, put = _COMMANDS[request.param]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not here")
    folder = tmp_path_factory.mktemp(request.param)
    for name, text in skeleton(request.param, "dgfip").items():
        before, found, after = text.partition(left)
        end = after.partition("\n")[2]
        mended = f"{before}{put}{';' if request.param != 'python' else ''}\n{end}" if found else text
        (folder / name).write_text(mended, encoding="utf-8")
    if request.param == "java":
        javac = ["javac", "-encoding", "UTF-8", "-d", str(folder), *map(str, folder.glob("*.java"))]
        subprocess.run(javac, check=True, timeout=120)  # noqa: S603 our own files
    return folder, [program, *(word.format(folder=folder) for word in words)]


@pytest.mark.parametrize("saved", _SAVED)
def test_a_skeleton_reads_the_table_as_it_was_saved(adapter: tuple[Path, Sequence[str]], saved: str) -> None:
    folder, command = adapter
    (folder / "motives.csv").write_bytes(_SAVED[saved](_completed(motives_table(KIT, "dgfip"))))
    limits = Limits(seconds=60)
    client = Client(Stdio(command, limits), Results(KIT), limits, KIT.version)
    try:
        client.call(
            "begin", {"case": "k", "role": "dgfip", "now": at("10T10:00:00").isoformat(), "settings": {}}
        )
        answer = client.call("deliver", {"case": "k", "exchange": exchange()})
    finally:
        client.close()
    assert answer["rules"] == [motive.rule for motive in motives(KIT, "dgfip")][:2]


@pytest.mark.parametrize("saved", _SAVED)
def test_the_example_in_python_reads_it_too(tmp_path: Path, saved: str) -> None:
    shutil.copytree(Path(__file__).parents[2] / "examples" / "python", tmp_path, dirs_exist_ok=True)
    (tmp_path / "motives.csv").write_bytes(_SAVED[saved](_completed(motives_table(KIT, "dgfip"))))
    script = "import adapter; print(*adapter.MOTIVES['E1'])"
    told = subprocess.run(  # noqa: S603 our own file
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.split() == [motive.rule for motive in motives(KIT, "dgfip")][:2]
