"""The commands that write, each with a former state that it changes in every way that it can."""

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest.mock import patch

from securesystemslib.dsse import Envelope
from securesystemslib.signer import CryptoSigner

from conformance.attesting import issuing
from conformance.attesting.envelope import enveloped
from conformance.attesting.statement import Issue, statement
from conformance.cli import app, bench
from conformance.kit import Kit, bundled_kit
from generator import safekeeping
from tests.conformance import attested
from tests.conformance.cli.ran import signing_key
from tests.generator import pairs
from tests.generator.reviewing import reviewers
from tests.generator.safekeeping.faults import attempt
from tests.generator.safekeeping.trees import Tree


class Wrong(Exception):  # noqa: N818 a verdict
    """What a command left is not whole."""


def _cli(*words: str) -> int:
    """Run the command line."""
    app(list(words), standalone_mode=True)
    return 0


@dataclass(frozen=True)
class Command:
    """A command that writes in one folder."""

    words: tuple[str, ...]
    folder: Path
    """Where it writes."""
    former: Path | None = None
    """What stands there before; nothing where None."""
    again: tuple[str, ...] = ()
    """How it is taken up again; as it was, where empty."""
    check: tuple[str, ...] = ()
    """What must accept whatever is left."""
    is_whole: Callable[[Tree], bool] = field(default=lambda _tree: False)
    """Which other states are whole: for a run, a transcript that can go on."""
    done: frozenset[int] = frozenset({0})
    """How it ends when the attempt that was killed had ended its work."""
    act: Callable[..., int] = _cli
    """What runs it here."""

    def run(self, words: tuple[str, ...] = ()) -> int:
        """Run it, or what is given instead."""
        return self.act(*(words or self.words))


def _batch(work: Path) -> Command:
    """Give a bare set of files: made, replaced, removed, in new folders, through a link."""
    former = work / "former"
    safekeeping.write(former, {"kept": b"kept", "replaced": b"old", "removed": b"old", "a/deep/old": b"old"})
    (former / "link").symlink_to("kept")
    changes = {"made": b"new", "replaced": b"new" * 9999, "removed": None, "a/deep/old": None,
               "b/c/made": b"new", "a/deep/made": b"new", "link": b"new"}  # fmt: skip

    def act() -> int:
        try:
            safekeeping.write(work / "out", changes)
        except OSError as error:
            sys.stderr.write(f"{error.filename}: {error.strerror}\n")
            return 2
        return 0

    return Command((), work / "out", former, act=act)


def _import(work: Path) -> Command:
    """Import signatures and the answer to a doubt."""
    root = reviewers.minimal(work / "former")
    specification = reviewers.specification(root)
    given = reviewers.answers(reviewers.pack(specification))
    given["doubts"] = [
        {"doubt": doubt, "law": "article R. 417-3-1", "conclusion": "Le délai court dès l’envoi."}
        for doubt in sorted(specification.ids("doubt"))[:1]
    ]
    file = work / "reponses.json"
    file.write_bytes(reviewers.text(given))
    place = ("--root", str(work / "root"))
    return Command(
        ("review", "import", str(file), *place),
        work / "root",
        root,
        check=("check", *place),
        done=frozenset({1}),  # signed already
    )


def _build(work: Path) -> Command:
    """Build over the artefacts of another specification: some are made, replaced, removed."""
    former = work / "former"
    built = attempt(lambda: _cli("build", "--root", str(pairs.MINIMAL), "--out", str(former)), former)
    if built.code != 0:
        raise Wrong(built.said)
    (former / "schemas/spec/actor.schema.json").write_text("{}", encoding="utf-8")
    (former / "schemas/spec/ghost.schema.json").write_text("{}", encoding="utf-8")
    (former / "features/registry.json").unlink()
    for path in (former / "interfaces").iterdir():
        path.unlink()
    return Command(("build", "--root", str(pairs.MINIMAL), "--out", str(work / "out")), work / "out", former)


def _first_build(work: Path) -> Command:
    """Build in a folder that is not there."""
    return Command(
        ("build", "schemas", "--root", str(pairs.MINIMAL), "--out", str(work / "out")), work / "out"
    )


def _skeleton(work: Path) -> Command:
    """Write a skeleton beside something else."""
    former = work / "former"
    former.mkdir()
    (former / "notes.txt").write_text("mine", encoding="utf-8")
    words = ("new-adapter", "--lang", "java", "--role", "dgfip", "--out", str(work / "out"))
    return Command(words, work / "out", former, done=frozenset({2}))  # not overwritten


def _pack(work: Path) -> Command:
    """Make a pack."""
    words = (
        "review",
        "pack",
        "--for",
        "C. Fictive",
        "--root",
        str(pairs.MINIMAL),
        "--out",
        str(work / "out"),
    )
    return Command(words, work / "out")


def _record(work: Path) -> Command:
    """Keep what changed between two kits, over what was kept of the same day."""
    former = work / "former"
    former.mkdir(parents=True, exist_ok=True)
    (former / "2026-01-31.json").write_text("{}", encoding="utf-8")
    kit = str(Path(__file__).parents[3] / "features" / "cases.json")
    words = ("diff", kit, kit, "--record", "2026-01-31", "--root", str(work / "root"))
    return Command(words, work / "root" / "versions" / "changes", former)


def _run(work: Path) -> Command:
    """Run a few cases, over the reports of another role's run; a killed run goes on.

    Reading the kit writes nothing: it is read once for all, and neither run draws its cases.
    """
    out, former, kit = work / "out", work / "former", bundled_kit()

    def act(*words: str) -> int:
        with patch.object(bench, "kit_here", lambda _root: kit):
            return _cli(*words)

    def words(role: str, rule: str, folder: Path) -> tuple[str, ...]:
        reached = ("--python", f"conformance.reference.{role}:make", "--tags", f"@regle:{rule}")
        return ("run", *reached, "--seed", "0", "--out", str(folder))

    other = attempt(lambda: act(*words("dgfip", "transition-prescription", former)), former)
    if other.code != 0:
        raise Wrong(other.said)

    def goes_on(left: Tree) -> bool:
        """Whether only a transcript of the new run stands there, which no report tells of."""
        head = left.get("transcript.ndjson", b"\n").partition(b"\n")[0]
        return [*left] == ["transcript.ndjson"] and json.loads(head)["role"] == "ccsp"

    mine = words("ccsp", "accuse-depot-electronique", out)
    return Command(mine, out, former, is_whole=goes_on, act=act)


def _resumed(work: Path) -> Command:
    """Take up a run that was killed, with --resume."""
    found = _run(work)
    again = (*found.words, "--resume")
    return replace(found, former=None, again=again)


def _attest(work: Path) -> Command:
    """Sign a run over the attestation of another one. Deriving it again writes nothing: it is done before."""
    key = Path(signing_key(work))
    found = attested.passed()

    def signed(_kit: Kit, _folder: Path, _seed: int, issue: Issue, signer: CryptoSigner) -> Envelope:
        envelope = enveloped(statement(found, issue))
        envelope.sign(signer)
        return envelope

    def act(*words: str) -> int:
        with patch.object(issuing, "issued", signed):
            return _cli(*words)

    words = ("attest", str(work), "--key", str(key), "--seed", "7", "--export", "earl", "--on")
    former = work / "former"
    former.mkdir()
    other = attempt(lambda: act(*words, "2026-03-01", "--out", str(former)), former)
    if other.code != 0:
        raise Wrong(other.said)
    return Command((*words, "2026-03-02", "--out", str(work / "out")), work / "out", former, act=act)


def _build_in_place(work: Path) -> Command:
    """Build where the specification stands: its numbers of cases are read again by the next build."""
    former = reviewers.minimal(work / "former")
    place = ("--root", str(work / "root"))
    return Command(("build", *place), work / "root", former, check=("check", *place))


def _site(work: Path) -> Command:
    """Write the site of a small specification."""
    return Command(("build", "docs", "--root", str(pairs.MINIMAL), "--out", str(work / "out")), work / "out")


SCENARIOS: Mapping[str, Callable[[Path], Command]] = {
    "batch": _batch,
    "import": _import,
    "build": _build,
    "first-build": _first_build,
    "build-in-place": _build_in_place,
    "skeleton": _skeleton,
    "pack": _pack,
    "record": _record,
    "run": _run,
    "resumed-run": _resumed,
    "site": _site,
    "attest": _attest,
}
