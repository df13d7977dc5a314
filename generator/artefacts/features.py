"""The test kit: features for people, cases for machines, the phrase book, the registry, the coverage."""

import json
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import PurePosixPath

from generator import provenance
from generator.artefacts.artefact import Artefact, json_text
from generator.engine import rulebook
from generator.kit import numbering
from generator.kit.coverage_table import coverage_table
from generator.kit.machine import kit_case
from generator.kit.numbering import Renumbered
from generator.kit.profiles_file import profiles
from generator.kit.suite import Suite, suite
from generator.kit.telling.phrase_book import phrase_book
from generator.legifrance import address
from generator.model import kit
from generator.model.dispute import Disputes
from generator.model.legal_source import CitedText, SourceDocument
from generator.model.message import FieldDefinition
from generator.model.specification import Specification
from generator.safekeeping import cache
from generator.schemas.kit import cases_schema, profiles_schema
from generator.wording import cited_text

FOLDER = PurePosixPath("features")
SCHEMA = PurePosixPath("schemas/cases.schema.json")
CASES, REGISTRY = FOLDER / "cases.json", FOLDER / "registry.json"
PHRASES, COVERAGE = FOLDER / "phrases.json", FOLDER / "coverage.json"
PROFILES, PROFILES_SCHEMA = FOLDER / "profiles.json", PurePosixPath("schemas/profiles.schema.json")
TABLE = PurePosixPath("docs/couverture.md")
_SORT = "drawn"
"""What the texts of a role under a seed are, in the cache."""

_README = """\
# Jeu d’essai

Tout ce dossier est écrit par `parcmetre build features` : ne rien y modifier à la main.

- `PHASE/REGLE.feature` : les scénarios, en français, un fichier par règle ou par famille.
  Un tableau `Exemples` par raison d’être (`# pourquoi`), une ligne par cas.
- `cases.json` : les mêmes cas pour les machines, un par ligne ; le banc d’essai ne lit que lui
  (`schemas/cases.schema.json` en dit la forme).
- `phrases.json` : les tournures de phrase, avec leurs expressions régulières, et ce que dit chaque phrase.
- `profiles.json` : les cas de chaque profil d’essai et de chaque option d’un produit
  (`schemas/profiles.schema.json` en dit la forme).
- `reviews.json` : l’état de relecture de chaque règle, et les cas que les relecteurs ont lus
  (`schemas/reviews.schema.json` en dit la forme ; le registre est dans `reviews/`).
- `coverage.json` : ce qui est couvert, et pourquoi le reste ne l’est pas (voir aussi `docs/couverture.md`).
- `registry.json` : le numéro de chaque cas, donné une fois pour toutes ; un cas disparu garde le sien.

Un cas marqué `@doute:…` tombe entre deux lectures du droit : il ne conclut jamais contre personne.
"""


def features(specification: Specification, seed: int = 0) -> Iterator[Artefact]:
    """Write the kit of a seed; a case that the registry knows keeps its number."""
    book = rulebook(specification)
    made = suite(book, seed, None)
    yield Artefact(FOLDER / "README.md", _README)
    yield from _told(made)
    yield Artefact(SCHEMA, json_text(cases_schema(book)))
    yield Artefact(PROFILES_SCHEMA, json_text(profiles_schema(book)))
    cases = [case for _, case in made.numbered]
    shares = profiles(book, cases, made.numbers, disputes(specification), f"../{PROFILES_SCHEMA}")
    yield Artefact(PROFILES, json_text(kit.document(shares)))
    yield Artefact(REGISTRY, _registry_text(made.numbers.registry.model_dump(mode="json")))
    yield Artefact(PHRASES, json_text(phrase_book(book)))
    yield Artefact(COVERAGE, json_text(made.coverage))
    yield Artefact(TABLE, coverage_table(book, made.coverage))


def renumbered(specification: Specification, seed: int = 0) -> Renumbered:
    """Tell which cases come and go with the kit of a seed, by the registry that the specification has."""
    registry = specification.registry
    if not registry.families:
        return Renumbered()
    return numbering.renumbered(registry, suite(rulebook(specification), seed, None).numbers.registry)


def cases_of_role(specification: Specification, role: str, seed: int) -> Mapping[str, str]:
    """Write the cases of one role under a seed, and the features that tell them; gives texts by their paths.

    They are kept for the next time: a run is played again by its seed, and so is each case of its report.
    """
    write = partial(_texts_of_role, specification, role, seed)
    if specification.digest is None:
        return write()
    numbers = specification.registry.model_dump_json()
    return cache.kept(_SORT, provenance.key_of(specification.digest, numbers, role, seed), (), write)


def _texts_of_role(specification: Specification, role: str, seed: int) -> Mapping[str, str]:
    return {str(one.path): one.text for one in _told(suite(rulebook(specification), seed, role))}


def _told(made: Suite) -> Iterator[Artefact]:
    """Write some cases for people, then for machines."""
    for file in made.features:
        yield Artefact(FOLDER / file.path, file.text)
    specification = made.book.specification
    assigned = {
        entry.id: entry.datum.assigned_by
        for entry in specification.entries(FieldDefinition, "field")
        if entry.datum.assigned_by is not None
    }
    contested = disputes(specification)
    cases = (kit_case(id_, case, assigned, contested.get(id_)) for id_, case in made.numbered)
    lines = [json.dumps(kit.document(case), ensure_ascii=False) for case in cases]
    head = (
        f'{{"$schema": "../{SCHEMA}", "version": {json.dumps(specification.profile.version)}, '
        f'"addresses": {json.dumps(_addresses(specification), indent=0)}, '
        f'"texts": {json.dumps(_texts(specification), ensure_ascii=False, indent=0)}, '
        f'"disclaimer": {json.dumps(specification.profile.disclaimer, ensure_ascii=False)}, "cases": [\n'
    )
    yield Artefact(CASES, head + ",\n".join(lines) + "\n]}\n")


def disputes(specification: Specification) -> dict[str, str]:
    """Give why cases are in dispute, by their ids."""
    files = specification.entries(Disputes, "disputes")
    return {one.case: one.reason for entry in files for one in entry.datum.disputes}


def _addresses(specification: Specification) -> dict[str, str]:
    """Give where the texts are read, by the ids of their sources."""
    texts = specification.entries(CitedText, "source")
    return {entry.id: where for entry in texts if (where := address(entry.datum)) is not None}


def _texts(specification: Specification) -> dict[str, str]:
    """Give how people name the sources of cases, by their ids."""
    texts = {entry.id: cited_text(entry.datum) for entry in specification.entries(CitedText, "source")}
    documents = specification.entries(SourceDocument, "source")
    return dict(sorted((texts | {entry.id: entry.datum.title for entry in documents}).items()))


def _registry_text(registry: dict[str, list[dict[str, object]]]) -> str:
    """Write one case a line: a new one is one line of a diff."""
    lines = ['{"families": [']
    families = registry["families"]
    for index, family in enumerate(families):
        cases = family["cases"]
        lines.append(f'{{"id": {json.dumps(family["id"])}, "cases": [')
        rows = [json.dumps(case, ensure_ascii=False) for case in cases]  # type: ignore[attr-defined]
        lines.append(",\n".join(rows))
        lines.append("]}" + ("," if index < len(families) - 1 else ""))
    return "\n".join([*lines, "]}"]) + "\n"
