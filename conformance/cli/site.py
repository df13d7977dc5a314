"""What `build docs` does: the documentation site."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from conformance.cli import terminal, voice
from conformance.cli.holding import writing_in
from conformance.cli.places import ledger_folder, specification_folder, writing_folder
from conformance.cli.refusing import refuse_file_as_folder, wrong_usage
from conformance.cli.shared import load_specification, refuse_to_build

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.artefacts import Artefact
    from generator.model.specification import Specification
    from generator.site import Reviews, Site


def build_site(root: Path | None, out: Path | None, pdf: Path | None = None) -> None:
    """Write the site of a sound specification, and its PDF; exit with 1, 2 or 3 where either cannot be."""
    from conformance.cli.soundness import soundness
    from generator import site, writing
    from generator.model.kit import UnreadableError

    place = out if out is not None else writing_folder(root) / "site"
    refuse_file_as_folder(place)
    with writing_in(place):
        loaded = load_specification(root, with_ledger=True)
        refuse_to_build([*loaded.problems, *soundness(loaded.specification).problems], root)
        folder = specification_folder(root)
        said = _reviews(folder, None if ledger_folder(root) is None else loaded.specification)
        whole = site.Site(loaded.specification, folder, said)
        with terminal.doing("making the pages"):
            try:
                made = site.pages(whole)
            except UnreadableError as error:
                wrong_usage(str(error), "parcmetre diff OLD NEW --record DATE writes one")
        # In a folder that is not a site yet, nothing is ours to remove.
        folders = site.OWN_FOLDERS if (place / site.MARK).is_file() else ()
        changed = writing.write(place, made, folders)
    voice.conclude(f"{len(made)} files, {len(changed)} written: open {place / 'index.html'}", err=True)
    told = [{"path": str(one.path), "state": one.state} for one in changed]
    voice.give({"files": len(made), "changed": told, "index": str(place / "index.html")})
    if pdf is not None:
        _write_pdf(pdf, made, whole)
    undrawn = whole.pictures.undrawn
    if undrawn is not None:
        typer.echo(f"parcmetre: the site lacks pictures, which are not drawn: {undrawn}", err=True)
        typer.echo(f"hint: {undrawn.hint}", err=True)
        raise typer.Exit(3)


def _reviews(folder: Path, specification: "Specification | None") -> "Reviews":
    from generator import site
    from generator.model.kit import UnreadableError

    try:
        return site.reviews(folder, specification)
    except UnreadableError as error:
        typer.echo(f"parcmetre: {error}", err=True)
        typer.echo("hint: parcmetre build features", err=True)
        raise typer.Exit(2) from None


def _write_pdf(pdf: Path, made: "Sequence[Artefact]", whole: "Site") -> None:
    from generator import safekeeping, site

    style = next(one.text for one in made if one.path.name == "site.css")
    try:
        printed = site.pdf(site.document(made, style, whole.notice, whole.specification.domain.title))
    except (ImportError, OSError) as error:
        typer.echo(f"parcmetre: the PDF is not written: {error}", err=True)
        typer.echo("hint: pip install 'parcmetre[paper]', which needs the system's Pango", err=True)
        raise typer.Exit(3) from None
    with writing_in(pdf.parent, "give another --pdf FILE"):
        safekeeping.write(pdf.parent, {pdf.name: printed}, lasting=False)
