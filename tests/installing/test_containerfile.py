"""The image: built where a container engine answers, else each of its lines is held to what it needs."""

import json
import re
import shlex
import shutil
import subprocess
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet
from typer.testing import CliRunner

from conformance.cli import app

ROOT = Path(__file__).parents[2]
FILE = ROOT / "Containerfile"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
KNOWN = ("FROM", "COPY", "RUN", "USER", "WORKDIR", "VOLUME", "ENTRYPOINT")


def _instructions() -> list[tuple[str, str]]:
    text = FILE.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(line.partition(" ")[0], line.partition(" ")[2].strip()) for line in lines]


def _of(name: str) -> list[str]:
    return [rest for one, rest in _instructions() if one == name]


def _commands() -> list[list[str]]:
    """The commands that its lines run, in order."""
    return [shlex.split(part) for line in _of("RUN") for part in line.split("&&")]


def test_it_has_no_line_that_these_tests_do_not_hold() -> None:
    assert {name for name, _ in _instructions()} == set(KNOWN)
    assert _instructions()[0][0] == "FROM"


def test_its_python_is_one_that_is_promised() -> None:
    (image,) = _of("FROM")
    found = re.fullmatch(r"docker\.io/library/python:(\d+\.\d+)-slim", image)
    assert found is not None
    assert SpecifierSet(PROJECT["requires-python"]).contains(f"{found[1]}.0")
    assert f"Programming Language :: Python :: {found[1]}" in PROJECT["classifiers"]


def test_it_installs_the_wheel_that_is_built() -> None:
    ((source, target),) = [line.split() for line in _of("COPY")]
    wheel = f"dist/{PROJECT['name']}-{PROJECT['version']}-py3-none-any.whl"
    assert fnmatch(wheel, source)
    assert target.endswith("/")
    installed = next(words for words in _commands() if words[:2] == ["pip", "install"])
    assert fnmatch(f"{target}{Path(wheel).name}", installed[-1])
    assert not (ROOT / ".containerignore").exists()
    assert not (ROOT / ".dockerignore").exists()


def test_each_command_is_one_that_the_image_has() -> None:
    # What python:slim has of these: pip, and the base of Debian (coreutils, passwd).
    assert {words[0] for words in _commands()} <= {"pip", "rm", "useradd", "install"}
    for line in _of("RUN"):
        subprocess.run(["sh", "-nc", line], check=True)  # noqa: S603, S607 the syntax alone


def test_it_runs_as_somebody_who_may_write_the_reports() -> None:
    (user,) = _of("USER")
    (place,) = _of("WORKDIR")
    names = [name for name, _ in _instructions()]
    assert user != "root"
    assert ["useradd", "--create-home", user] in _commands()
    assert ["install", "--directory", "--owner", user, place] in _commands()
    assert max(at for at, name in enumerate(names) if name == "RUN") < names.index("USER")
    assert _of("VOLUME") == [place]


def test_it_starts_a_verb_with_options_that_it_has() -> None:
    (entry,) = _of("ENTRYPOINT")
    program, *words = json.loads(entry)
    assert program in PROJECT["scripts"]
    assert words[-2:] == ["--out", _of("WORKDIR")[0]]
    usage = next(line for line in FILE.read_text(encoding="utf-8").splitlines() if "podman run" in line)
    given = shlex.split(usage.partition(f" {PROJECT['name']} --")[2])
    assert given[0] == "url"
    done = CliRunner().invoke(app, [*words, f"--{given[0]}", *given[1:], "--help"])
    assert done.exit_code == 0, done.output


def test_it_builds_where_an_engine_answers() -> None:
    engine = next((name for name in ("podman", "docker") if _answers(name)), None)
    wheels = list((ROOT / "dist").glob("parcmetre-*.whl"))
    if engine is None:
        pytest.skip("no container engine answers here: its lines are held above, one by one")
    if not wheels:
        pytest.skip("no wheel in dist/ to put in the image: make wheel")
    words = [engine, "build", "--file", str(FILE), "--tag", "parcmetre-essai", str(ROOT)]
    subprocess.run(words, check=True, timeout=600)  # noqa: S603 our own


def _answers(name: str) -> bool:
    program = shutil.which(name)
    if program is None:
        return False
    return subprocess.run([program, "info"], capture_output=True, check=False, timeout=60).returncode == 0  # noqa: S603
