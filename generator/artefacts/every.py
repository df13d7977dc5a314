"""The list of generators, what `build` calls each, and the folders that hold nothing but their output."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.artefacts.artefact import Artefact
from generator.artefacts.asyncapi import asyncapi
from generator.artefacts.attestation_schema import attestation_schema
from generator.artefacts.bench_schemas import bench_schemas
from generator.artefacts.bundles import FOLDERS as BUNDLE_FOLDERS
from generator.artefacts.bundles import bundles
from generator.artefacts.dossiers import FOLDER, dossiers
from generator.artefacts.editor_settings import editor_settings
from generator.artefacts.features import FOLDER as FEATURES
from generator.artefacts.features import features
from generator.artefacts.features import renumbered as renumbered_features
from generator.artefacts.freedom_register import freedom_register
from generator.artefacts.letters import FOLDER as LETTERS
from generator.artefacts.letters import lettres
from generator.artefacts.message_schemas import FOLDERS as MESSAGE_FOLDERS
from generator.artefacts.message_schemas import message_schemas
from generator.artefacts.openrpc import openrpc
from generator.artefacts.pictures import FOLDER as PICTURES
from generator.artefacts.pictures import pictures
from generator.artefacts.portable_rules import portable_rules
from generator.artefacts.reviews import reviews
from generator.artefacts.rule_register import rule_register
from generator.artefacts.source_register import source_register
from generator.artefacts.verification_sheets import FOLDER as SHEETS
from generator.artefacts.verification_sheets import verification_sheets
from generator.artefacts.yaml_schemas import FOLDERS, yaml_schemas
from generator.kit.numbering import Renumbered
from generator.model.specification import Specification


@dataclass(frozen=True)
class Generator:
    """What makes artefacts, what `build` calls it, and the folders that hold nothing but its output."""

    target: str
    make: Callable[[Specification], Iterable[Artefact]]
    folders: tuple[str, ...] = ()


GENERATORS: tuple[Generator, ...] = (
    Generator("schemas", yaml_schemas, folders=FOLDERS),
    Generator("schemas", message_schemas, folders=MESSAGE_FOLDERS),
    Generator("schemas", bundles, folders=BUNDLE_FOLDERS),
    Generator("schemas", bench_schemas),
    Generator("schemas", attestation_schema),
    Generator("schemas", portable_rules),
    Generator("schemas", editor_settings, folders=(".vscode",)),
    Generator("asyncapi", asyncapi),
    Generator("openrpc", openrpc),
    Generator("documents", source_register),
    Generator("documents", rule_register),
    Generator("documents", freedom_register),
    Generator("documents", lettres, folders=(str(LETTERS),)),
    Generator("documents", dossiers, folders=(str(FOLDER),)),
    Generator("documents", verification_sheets, folders=(str(SHEETS),)),
    Generator("diagrams", pictures, folders=(str(PICTURES),)),
    Generator("features", features, folders=(str(FEATURES),)),
    Generator("features", reviews),
)
ALL = "all"
TARGETS = (*dict.fromkeys(generator.target for generator in GENERATORS), ALL)
"""What `build` may be asked for."""


def generators(target: str = ALL) -> tuple[Generator, ...]:
    """Give the generators of a target."""
    return tuple(generator for generator in GENERATORS if target in (ALL, generator.target))


def artefacts(specification: Specification, target: str = ALL, seed: int = 0) -> tuple[Artefact, ...]:
    """Make every artefact of a target, in the order of paths; pictures are not drawn yet.

    Under a seed other than 0, the features alone are made: the approvals are of the published cases.
    """
    if seed:
        return tuple(sorted(features(specification, seed)))
    return tuple(sorted(artefact for one in generators(target) for artefact in one.make(specification)))


def renumbered(specification: Specification, target: str = ALL, seed: int = 0) -> Renumbered:
    """Tell which cases come and go with a target; a first kit, which has no registry, tells none."""
    has_cases = any(one.make is features for one in generators(target))
    return renumbered_features(specification, seed) if has_cases else Renumbered()
