"""What `build` does: the artefacts, compared or written, and the pictures as PNG."""

from collections import Counter
from dataclasses import dataclass, replace
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
    from generator.kit.numbering import Renumbered
    from generator.writing import Difference


@dataclass(frozen=True)
class _Made:
    """What a specification gives: the artefacts, the folders that hold nothing else, the cases' numbers."""

    artefacts: "tuple[Artefact, ...]"
    folders: "Sequence[str]"
    numbers: "Renumbered"


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

        made = self._made()
        changed = tuple(writing.differences(self.place, made.artefacts, made.folders))
        _tell(changed, names=True, is_written=False)
        _tell_numbers(made.numbers)
        _conclude(len(made.artefacts), changed, "to write")
        return not changed

    def write(self) -> bool:
        """Write the artefacts; gives whether the pictures could be drawn."""
        from generator import writing
        from generator.diagrams import rendering

        # Held from the reading: what is read must not change before it is written, numbers are for ever.
        with writing_in(self.place):
            made = self._made()
            if self.verbose:
                typer.echo(f"pictures are drawn by {rendering.named()}", err=True)
            undrawn = None
            try:
                with terminal.doing("comparing with what stands there") as say:
                    changed = writing.write(
                        self.place,
                        made.artefacts,
                        made.folders,
                        lambda done, total: say(f"making {done + 1} of {total}"),
                    )
            except rendering.RenderingError as error:
                undrawn = error
                made = replace(made, artefacts=tuple(one for one in made.artefacts if one.draw is None))
                changed = writing.write(self.place, made.artefacts, [])
            _tell(changed, names=self.verbose, is_written=True)
            _tell_numbers(made.numbers)
            _conclude(len(made.artefacts), changed, "written")
            if undrawn is not None:
                _tell_undrawn(undrawn)
            elif self.is_remembered:
                self._remember([str(one.path) for one in made.artefacts], made.folders)
        return undrawn is None

    def _made(self) -> _Made:
        """Make what a sound specification gives."""
        from conformance.cli.soundness import soundness
        from generator import artefacts

        loaded = load_specification(self.root, with_ledger=True)
        with terminal.doing("checking the specification") as say:
            # What has no case yet gets it from the build: only the other errors keep it from being made.
            found = [*loaded.problems, *soundness(loaded.specification).problems]
            refuse_to_build(found, self.root, mended=frozenset({"uncovered-rule"}))
            say("making what derives from it")
            return _Made(
                artefacts.artefacts(loaded.specification, self.target, self.seed),
                [folder for one in artefacts.generators(self.target) for folder in one.folders],
                artefacts.renumbered(loaded.specification, self.target, self.seed),
            )

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


def _tell_numbers(numbers: "Renumbered") -> None:
    """Tell the cases that come, go and come back: who changes a datum must see it."""
    for word, ids in (("new", numbers.new), ("back", numbers.restored), ("retired", numbers.retired)):
        if ids:
            others = f" and {len(ids) - _FEW} others" if len(ids) > _FEW else ""
            voice.remark(f"cases {word}: {', '.join(ids[:_FEW])}{others}")
    if numbers.retired:
        voice.remark(
            "hint: no other case gets a retired number; put back what gave the case, and it takes it again"
        )


def _conclude(count: int, changed: "Sequence[Difference]", words: str) -> None:
    voice.conclude(f"{count} artefacts, {len(changed)} {words}", err=True)
    told = [{"path": str(one.path), "state": one.state} for one in changed]
    voice.give({"artefacts": count, "changed": told})


def _tell_undrawn(error: "RenderingError") -> None:
    typer.echo(f"parcmetre: the pictures are not drawn, their DOT is written: {error}", err=True)
    typer.echo(f"hint: {error.hint}", err=True)


_WRITTEN = {"missing": "written", "stale": "written", "orphaned": "removed"}
_FEW = 20
"""Files and cases that are named one by one."""
