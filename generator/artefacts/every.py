"""The list of generators, and the folders that hold nothing but their output."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.artefacts.artefact import Artefact
from generator.artefacts.asyncapi import asyncapi
from generator.artefacts.dossiers import FOLDER, dossiers
from generator.artefacts.editor_settings import editor_settings
from generator.artefacts.message_schemas import FOLDERS as MESSAGE_FOLDERS
from generator.artefacts.message_schemas import message_schemas
from generator.artefacts.openrpc import openrpc
from generator.artefacts.portable_rules import portable_rules
from generator.artefacts.rule_register import rule_register
from generator.artefacts.source_register import source_register
from generator.artefacts.yaml_schemas import FOLDERS, yaml_schemas
from generator.model.specification import Specification


@dataclass(frozen=True)
class Generator:
    """What makes artefacts, and the folders that are wholly its own: a file it does not make is an orphan."""

    make: Callable[[Specification], Iterable[Artefact]]
    folders: tuple[str, ...] = ()


GENERATORS: tuple[Generator, ...] = (
    Generator(yaml_schemas, folders=FOLDERS),
    Generator(editor_settings, folders=(".vscode",)),
    Generator(message_schemas, folders=MESSAGE_FOLDERS),
    Generator(asyncapi),
    Generator(openrpc, folders=("interfaces",)),
    Generator(source_register),
    Generator(rule_register),
    Generator(portable_rules),
    Generator(dossiers, folders=(str(FOLDER),)),
)


def artefacts(specification: Specification) -> tuple[Artefact, ...]:
    """Make every artefact, in the order of paths."""
    return tuple(sorted(artefact for generator in GENERATORS for artefact in generator.make(specification)))
