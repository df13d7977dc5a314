"""What a person types in a terminal: completion in their shell, and a watch over a real adapter."""

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.conformance.cli.typed import INTERRUPTS, WIDE, Typed

ROOT = Path(__file__).parents[3]
PROGRAMS = Path(sys.executable).parent

SHELLS = {
    "bash": (("--norc", "--noprofile", "-i"), 'eval "$(_PARCMETRE_COMPLETE=source_bash parcmetre)"'),
    "zsh": (
        ("-f", "-i"),
        'autoload -U compinit; compinit -u -D; eval "$(_PARCMETRE_COMPLETE=source_zsh parcmetre)"',
    ),
    "fish": (("--no-config", "-i"), "_PARCMETRE_COMPLETE=source_fish parcmetre | source"),
}
"""How each shell is begun without anybody's settings, and how it learns to complete, as its manual has it."""
HERE = [
    pytest.param(
        shell, marks=pytest.mark.skipif(shell != "bash" and not shutil.which(shell), reason=f"no {shell}")
    )
    for shell in SHELLS
]
TYPED = (
    ("parcmetre li", "parcmetre list"),
    ("parcmetre run --role cc", "parcmetre run --role ccsp"),
    ("parcmetre explain rapo-del", "parcmetre explain rapo-delai"),
    ('parcmetre run --tags "@niveau:rec', "parcmetre run --tags @niveau:recommande"),
    ("parcmetre run --tags @niv", "parcmetre run --tags @niveau:"),
    ("parcmetre run --tags @niveau:rec", "parcmetre run --tags @niveau:recommande"),
    ("parcmetre run --tags=@niveau:rec", "parcmetre run --tags=@niveau:recommande"),
    ('parcmetre run --tags="@niveau:rec', "parcmetre run --tags=@niveau:recommande"),
    ("parcmetre run --tags not\\ @niveau:rec", "parcmetre run --tags not @niveau:recommande"),
    (
        "parcmetre run --tags @phase:rapo\\ and\\ @niveau:rec",
        "parcmetre run --tags @phase:rapo and @niveau:recommande",
    ),
    (
        'parcmetre run --tags "@phase:rapo and not @niveau:rec',
        "parcmetre run --tags @phase:rapo and not @niveau:recommande",
    ),
)
"""What is typed before a tabulation, and the words that the shell then has: quotes are not asked for."""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """Give the environment of somebody who has nothing of their own."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(("PARCMETRE", "XDG", "LC_"))}
    own = {"HOME": str(tmp_path), "PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}", "TERM": "dumb"}
    return {**kept, **own, "LANG": "C.UTF-8", "COLUMNS": str(WIDE)}


@pytest.mark.parametrize("shell", HERE)
def test_a_tabulation_completes_what_is_typed(shell: str, home: dict[str, str], tmp_path: Path) -> None:
    options, learns = SHELLS[shell]
    with Typed((shell, *options), tmp_path, home) as one:
        one.type(f"{learns}; echo rea''dy\n")
        one.until("ready\r")
        found = []
        for line, _ in TYPED:
            one.type(f"{line}\t")
            one.type("\x01echo [ \x05 ] do''ne\n")  # to the beginning of the line, then to its end
            seen = one.until("] done")
            found.append(re.findall(r"\[ (.*?) +\] done", seen)[-1])
        assert found == [wanted for _, wanted in TYPED]


@pytest.mark.parametrize("shell", HERE)
def test_what_is_proposed_is_pasted_as_it_stands(shell: str, home: dict[str, str], tmp_path: Path) -> None:
    """The tags that help, hints and refusals name: a shell takes each as it is written there."""
    options, _ = SHELLS[shell]
    with Typed((shell, *options), tmp_path, home) as one:
        one.type('parcmetre list cases --role ccsp --tags "@phase:rapo and @role:antai"\n')
        seen = one.until("hint")
        proposed = re.search(r"--role ccsp --tags ('[^']*')", seen)
        assert proposed is not None, seen
        one.type(f"parcmetre list cases --role antai --tags {proposed[1]} --quiet; echo do''ne\n")
        seen = one.until("done")
        assert "extra argument" not in seen
        assert "no case" not in seen


_PASSED = "role dgfip, profile whole role: partial"
"""How a run ends of which the one case passed."""


def _as_sed_does(path: Path, text: str) -> None:
    """Write beside, then take the place of: the file is another one."""
    beside = path.with_name("sedAbCdEf")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def _as_vim_does(path: Path, text: str) -> None:
    """Keep what was there under another name, write anew, then forget it."""
    kept = path.with_name(f"{path.name}~")
    path.rename(kept)
    path.write_text(text, encoding="utf-8")
    kept.unlink()


def test_a_real_adapter_is_played_again_at_each_change_until_ctrl_c(
    home: dict[str, str], tmp_path: Path
) -> None:
    """The adapter of `examples/python`, as its editor mends it: a mistake, then right, then Ctrl-C."""
    product = tmp_path / "product"
    shutil.copytree(ROOT / "examples" / "python", product, ignore=shutil.ignore_patterns("__pycache__"))
    ledger = product / "ledger.py"
    right = ledger.read_text(encoding="utf-8")
    words = [str(PROGRAMS / "parcmetre"), "run", "--command", f"{sys.executable} product/adapter.py"]
    words += ["--watch", "--role", "dgfip", "--case", "contenu-titre-executoire.02", "--quiet"]
    with Typed(words, tmp_path, {**home, "PYTHONDONTWRITEBYTECODE": "1"}) as one:
        assert _PASSED in one.until("Ctrl-C ends it")
        _as_sed_does(ledger, "def (\n")
        assert "ledger.py changed: again" in one.until("again")
        assert _PASSED not in one.until("Ctrl-C ends it")
        (product / "ledger.log").write_text("what a program writes as it runs", encoding="utf-8")
        _as_vim_does(ledger, right)
        assert "ledger.py changed: again" in one.until("again")
        told = one.until("Ctrl-C ends it")
        assert _PASSED in told
        one.type(INTERRUPTS)
        one.until("parcmetre: interrupted")
        assert one.ended() == 130
