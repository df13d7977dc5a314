"""What `build docs` does: the documentation site."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from generator.cli import terminal
from generator.cli.places import ledger_folder, specification_folder, writing_folder
from generator.cli.refusing import refuse_file_as_folder, wrong_usage
from generator.cli.shared import load_sound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.artefacts import Artefact
    from generator.site import Site


def build_site(root: Path | None, out: Path | None, pdf: Path | None = None) -> None:
    """Write the site of a sound specification, and its PDF; exit with 2 or 3 where either cannot be."""
    from generator import site, writing

    place = out if out is not None else writing_folder(root) / "site"
    refuse_file_as_folder(place)
    loaded = load_sound(root, with_ledger=True)
    if any(problem.severity == "error" for problem in loaded.problems):
        wrong_usage("the specification has errors, nothing is written", "parcmetre check")
    folder = specification_folder(root)
    said = site.reviews(folder, None if ledger_folder(root) is None else loaded.specification)
    whole = site.Site(loaded.specification, folder, said)
    with terminal.doing("making the pages"):
        made = site.pages(whole)
    # In a folder that is not a site yet, nothing is ours to remove.
    folders = site.OWN_FOLDERS if (place / site.MARK).is_file() else ()
    try:
        changed = writing.write(place, made, folders)
    except OSError as error:
        wrong_usage(f"{error.filename}: {(error.strerror or 'not writable').lower()}", "give --out DIR")
    typer.echo(f"{len(made)} files, {len(changed)} written: open {place / 'index.html'}", err=True)
    if pdf is not None:
        _write_pdf(pdf, made, whole)
    undrawn = whole.pictures.undrawn
    if undrawn is not None:
        typer.echo(f"parcmetre: the site lacks pictures, which are not drawn: {undrawn}", err=True)
        typer.echo(f"hint: {undrawn.hint}", err=True)
        raise typer.Exit(3)


def _write_pdf(pdf: Path, made: "Sequence[Artefact]", whole: "Site") -> None:
    from generator import site

    style = next(one.text for one in made if one.path.name == "site.css")
    try:
        pdf.write_bytes(site.pdf(site.document(made, style, whole.notice)))
    except (ImportError, OSError) as error:
        typer.echo(f"parcmetre: the PDF is not written: {error}", err=True)
        typer.echo("hint: pip install 'parcmetre[paper]', which needs the system's Pango", err=True)
        raise typer.Exit(3) from None
