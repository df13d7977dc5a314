"""The coverage of the kit as a document, for people."""

from collections.abc import Iterator, Sequence

from generator.engine.rulebook import Rulebook
from generator.kit.coverage import OTHER_SIDES, REASONS, Json
from generator.markdown import generated, words
from generator.model.actor import Actor
from generator.model.role_profile import Option, RoleProfile
from generator.model.vocabulary import Phase


def coverage_table(book: Rulebook, found: Json) -> str:
    """Write the coverage in Markdown, for people."""
    lines = [
        "# Couverture du jeu d’essai",
        "",
        generated("parcmetre build"),
        "",
        f"{found['cases']} cas, dont {found['open']} dont le droit laisse l’issue ouverte.",
        "",
        "| rôle | cas | exigés |",
        "| --- | --- | --- |",
    ]
    for role, row in found["roles"].items():
        actor = book.specification.get(Actor, "actor", role)
        name = words(actor.short_name) if actor is not None else role
        lines.append(f"| {name} | {row['cases']} | {row['required']} |")
    lines += ["", "Un cas exigé porte sur une règle obligatoire et conclut.", ""]
    lines += [*_shares(book, found), "## Règles", ""]
    for phase in book.specification.entries(Phase, "phase"):
        rows = [row for row in found["rules"] if row.get("phase") == phase.id]
        if rows:
            lines += [f"### {words(phase.datum.label)}", "", *_table(rows), ""]
    lines += ["### Règles déduites", "", *_table([row for row in found["rules"] if "phase" not in row]), ""]
    lines += ["## Étapes des échanges", "", "| étape | cas | sinon, pourquoi |", "| --- | --- | --- |"]
    lines += [f"| {row['id']} | {row['cases']} | {_reason(row)} |" for row in found["exchanges"]]
    lines += ["", "## Transitions du cycle de vie", "", "| transition | vers | cas | sinon, pourquoi |"]
    lines += ["| --- | --- | --- | --- |"]
    lines += [
        f"| {row['id']} | {', '.join(row['to'])} | {row['cases']} | {_reason(row)} |"
        for row in found["transitions"]
    ]
    return "\n".join(lines).rstrip() + "\n"


def _shares(book: Rulebook, found: Json) -> Iterator[str]:
    """Give the tables of the profiles and of the options."""
    profiles = book.specification.all(RoleProfile, "role-profile")
    options = book.specification.all(Option, "option")
    yield from ("## Profils et options", "", "Un profil est la part d’un rôle qu’un produit tient seul.", "")
    yield from ("| profil | rôle | cas | exigés |", "| --- | --- | --- | --- |")
    for row in found["profiles"]:
        actor = book.specification.get(Actor, "actor", row["role"])
        role = words(actor.short_name) if actor is not None else row["role"]
        title = words(profiles[row["id"]].title)
        yield f"| {title} (`{row['id']}`) | {role} | {row['cases']} | {row['required']} |"
    yield from (
        "",
        "Une option est ce dont un produit peut se passer : ses cas, de tout rôle, sont alors écartés.",
    )
    yield from ("", "| option | cas | sinon, pourquoi |", "| --- | --- | --- |")
    for row in found["options"]:
        yield f"| {words(options[row['id']].title)} (`{row['id']}`) | {row['cases']} | {_reason(row)} |"
    yield ""


def _table(rows: Sequence[Json]) -> Iterator[str]:
    yield "| règle | cas | le système agit | il s’abstient | issue ouverte | sinon, pourquoi |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for row in rows:
        sides = f"{row['for']} | {row['against']} | {row['open']}"
        why = _reason(row) or OTHER_SIDES.get(row.get("other-side", ""), "")
        yield f"| {row['id']} | {row['cases']} | {sides} | {why} |"


def _reason(row: Json) -> str:
    return REASONS[row["reason"]] if row.get("reason") else ""
