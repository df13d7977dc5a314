"""What `build docs` does: the documentation site."""

from pathlib import Path

import typer

from generator.cli import terminal
from generator.cli.places import ledger_folder, specification_folder, writing_folder
from generator.cli.refusing import wrong_usage
from generator.cli.shared import load_sound


def build_site(root: Path | None, out: Path | None, pdf: Path | None = None) -> None:
    """Write the site of a sound specification, and its PDF; exit with 2 or 3 where either cannot be."""
    from generator import site, writing

    loaded = load_sound(root, with_ledger=True)
    if any(problem.severity == "error" for problem in loaded.problems):
        wrong_usage("the specification has errors, nothing is written", "parcmetre check")
    place = out if out is not None else writing_folder(root) / "site"
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
    if pdf is None:
        return
    style = next(one.text for one in made if one.path.name == "site.css")
    try:
        pdf.write_bytes(site.pdf(site.document(made, style, whole.notice)))
    except (ImportError, OSError) as error:
        typer.echo(f"parcmetre: the PDF is not written: {error}", err=True)
        typer.echo("hint: pip install 'parcmetre[paper]', which needs the system's Pango", err=True)
        raise typer.Exit(3) from None
