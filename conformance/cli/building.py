"""What `build` does: the artefacts, compared or written, and the pictures as PNG."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import typer

from conformance.cli import terminal, voice
from conformance.cli.holding import writing_in
from conformance.cli.places import specification_folder
from conformance.cli.shared import load_specification, refuse_to_build
from generator.characters import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.artefacts import Artefact
    from generator.diagrams.rendering import RenderingError
    from generator.writing import Difference


@dataclass(frozen=True)
class Build:
    """A target, the specification that it is made of, where it goes, and what is told."""

    target: str
    root: Path | None
    place: Path
    verbose: bool
    is_remembered: bool
    seed: int = 0
    """What the dossiers of the features are drawn from."""

    def compare(self) -> bool:
        """Tell what would be written; gives whether there is nothing."""
        from generator import writing

        made, folders = self._artefacts()
        changed = tuple(writing.differences(self.place, made, folders))
        _tell(changed, names=True, is_written=False)
        _conclude(len(made), changed, "to write")
        return not changed

    def write(self) -> bool:
        """Write the artefacts; gives whether the pictures could be drawn."""
        from generator import writing
        from generator.diagrams import rendering

        # Held from the reading: what is read must not change before it is written, numbers are for ever.
        with writing_in(self.place):
            made, folders = self._artefacts()
            if self.verbose:
                typer.echo(f"pictures are drawn by {rendering.named()}", err=True)
            undrawn = None
            try:
                with terminal.doing("comparing with what stands there") as say:
                    changed = writing.write(
                        self.place, made, folders, lambda done, total: say(f"making {done + 1} of {total}")
                    )
            except rendering.RenderingError as error:
                undrawn, made = error, tuple(one for one in made if one.draw is None)
                changed = writing.write(self.place, made, [])
            _tell(changed, names=self.verbose, is_written=True)
            _conclude(len(made), changed, "written")
            if undrawn is not None:
                _tell_undrawn(undrawn)
            elif self.is_remembered:
                self._remember([str(one.path) for one in made], folders)
        return undrawn is None

    def _artefacts(self) -> "tuple[tuple[Artefact, ...], list[str]]":
        """Make what a sound specification gives, and name the folders that hold nothing else."""
        from generator import artefacts, checks

        loaded = load_specification(self.root, with_ledger=True)
        with terminal.doing("checking the specification") as say:
            # What has no case yet gets it from the build: only the other errors keep it from being made.
            found = [*loaded.problems, *checks.judgement(loaded.specification).problems]
            refuse_to_build(found, mended=frozenset({"uncovered-rule"}))
            say("making what derives from it")
            made = artefacts.artefacts(loaded.specification, self.target, self.seed)
        return made, [folder for one in artefacts.generators(self.target) for folder in one.folders]

    def _remember(self, paths: "Sequence[str]", folders: "Sequence[str]") -> None:
        """Remember the build; where that cannot be written, the next one takes its time, no more."""
        from generator import freshness

        try:
            freshness.remember(self.place, self.target, paths, folders, specification_folder(self.root))
        except OSError as error:
            told = visible(f"{error.filename}: {error.strerror}")
            typer.echo(f"parcmetre: the build is not remembered: {told}", err=True)


def draw(root: Path | None, png: Path) -> bool:
    """Write the pictures as PNG in a folder of theirs; gives whether they could be drawn."""
    from generator import artefacts, writing
    from generator.diagrams import rendering

    with writing_in(png, "give another --png DIR"):
        drawn = tuple(artefacts.images(load_specification(root).specification))
        try:
            with terminal.doing("drawing") as say:
                changed = writing.write(
                    png, drawn, [], lambda done, total: say(f"drawing {done + 1} of {total}")
                )
        except rendering.RenderingError as error:
            _tell_undrawn(error)
            return False
    voice.remark(f"{len(drawn)} pictures, {len(changed)} written in {png}")
    return True


def _tell(changed: "Sequence[Difference]", *, names: bool, is_written: bool) -> None:
    """Tell what differs, or what was written: each file, or how many in each folder where there are many."""
    words = _WRITTEN if is_written else {}
    told = [(one.path, words.get(one.state, one.state)) for one in changed]
    if names or len(told) <= _FEW:
        for path, word in told:
            typer.echo(f"{path}: {word}")
        return
    counts = Counter((PurePosixPath(path).parts[0], word) for path, word in told)
    for (folder, word), count in sorted(counts.items()):
        typer.echo(f"{folder}: {count} {word}")
    voice.remark("hint: --verbose names them")


def _conclude(count: int, changed: "Sequence[Difference]", words: str) -> None:
    voice.conclude(f"{count} artefacts, {len(changed)} {words}", err=True)
    told = [{"path": str(one.path), "state": one.state} for one in changed]
    voice.give({"artefacts": count, "changed": told})


def _tell_undrawn(error: "RenderingError") -> None:
    typer.echo(f"parcmetre: the pictures are not drawn, their DOT is written: {error}", err=True)
    typer.echo(f"hint: {error.hint}", err=True)


_WRITTEN = {"missing": "written", "stale": "written", "orphaned": "removed"}
_FEW = 20
"""Files that are named one by one."""
