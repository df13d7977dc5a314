"""`make fuzz` itself: a target that is sound passes, in a checkout where nothing was tried before too."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_a_sound_target_passes_where_nothing_was_kept_yet(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", "formulas", "--seconds", "1"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(  # noqa: S603 ours
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "no target failed" in done.stdout
    assert (tmp_path / ".hypothesis").is_dir()
