"""Pairs of a bad specification and what `check` says of it, word for word.

A pair is a folder of `findings/`: files of `spec/` and `rules/` laid over the minimal specification (an empty
file named `X.yaml.absent` takes `X.yaml` away), and `expected.txt`.
"""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from generator import checks
from generator.loading import load
from generator.problems import Problem, in_order
from generator.reporting import written

HERE = Path(__file__).parent
MINIMAL = HERE.parent / "specifications" / "minimal"
PAIRS = HERE / "findings"


def names() -> list[str]:
    """Give the names of the pairs."""
    return sorted(path.name for path in PAIRS.iterdir() if path.is_dir())


def laid_over(pair: Path, root: Path) -> Path:
    """Copy the minimal specification to a folder and lay a pair's files over it."""
    shutil.copytree(MINIMAL, root, dirs_exist_ok=True)
    for source in sorted(
        path for top in ("spec", "rules", "reviews", "features") for path in (pair / top).rglob("*")
    ):
        target = root / source.relative_to(pair)
        if source.suffix == ".absent":
            target.with_suffix("").unlink()
        elif source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    return root


def findings(root: Path) -> Sequence[Problem]:
    """Give what `check` finds in a folder."""
    loaded = load(root)
    return in_order([*loaded.problems, *checks.judgement(loaded.specification).problems])


def main() -> None:
    """Write again what each pair expects, after a change of words; read the difference first."""
    for name in names():
        with tempfile.TemporaryDirectory() as folder:
            found = findings(laid_over(PAIRS / name, Path(folder)))
        (PAIRS / name / "expected.txt").write_text(written(found, "text"), encoding="utf-8")


if __name__ == "__main__":
    main()
