"""The tests that need Node, and a browser: a script that stands beside them answers in JSON."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any


def answered(here: Path, script: str, *words: str, asked: object = None) -> Any:  # noqa: ANN401 JSON
    """Run a script of a folder with some words, and what is asked as JSON; give the JSON that it prints."""
    done = subprocess.run(  # noqa: S603 our own script
        ["node", script, *words],  # noqa: S607 the tests' own Node
        cwd=here,
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def chromium() -> str:
    """Find the browser of the system."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    assert found is not None, "no Chromium here: apt-get install chromium"
    return found
