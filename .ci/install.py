"""Makes the environment `.venv` from the lock, with uv: what is not in the lock is not fetched.

`python3 .ci/install.py [--group NAME]...` adds what a target alone needs.
"""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import network
import uv

ENVIRONMENT = Path(".venv")


def main() -> None:
    """Make the environment; exit with the code of uv where it cannot be."""
    network.adopt()
    program = uv.found()
    os.environ["UV_PROJECT_ENVIRONMENT"] = str(ENVIRONMENT)
    os.environ.pop("VIRTUAL_ENV", None)  # an activated environment is not ours
    if network.index() == network.PUBLIC_INDEX:
        os.environ.pop("UV_DEFAULT_INDEX", None)
        _run(
            program,
            "sync",
            "--locked",
            "--quiet",
            "--no-python-downloads",
            "--python",
            sys.executable,
            *sys.argv[1:],
        )
    else:
        _install_from_mirror(program)


def _install_from_mirror(program: str) -> None:
    """Install the versions and the digests of the lock, from another index than the one that it names.

    `uv sync` takes each file from the address that the lock gives: an index of one's own has others.
    """
    wanted = Path(".venv-uv") / "requirements.txt"
    wanted.parent.mkdir(exist_ok=True)
    _run(
        program,
        "export",
        "--frozen",
        "--quiet",
        "--no-emit-project",
        "--output-file",
        str(wanted),
        *sys.argv[1:],
    )
    chosen = ("--no-python-downloads", "--python", sys.executable)
    _run(program, "venv", "--quiet", "--allow-existing", *chosen, str(ENVIRONMENT))
    there = ("--quiet", "--python", str(ENVIRONMENT))
    _run(program, "pip", "sync", *there, "--require-hashes", str(wanted))
    name = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]["name"]
    ours = ("--no-deps", "--no-build-isolation-package", name, "--editable", ".")
    _run(program, "pip", "install", *there, *ours)


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False)  # noqa: S603 our own commands
    if done.returncode != 0:
        sys.exit(done.returncode)


if __name__ == "__main__":
    main()
