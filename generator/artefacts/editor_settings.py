"""The editor's settings that bind each folder of the specification to its JSON Schema."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact, json_text
from generator.artefacts.yaml_schemas import FOLDER
from generator.model.kinds import KINDS
from generator.model.specification import Specification


def editor_settings(_: Specification) -> Iterator[Artefact]:
    """Write the workspace settings of Visual Studio Code and of the editors that read them."""
    bound = {
        f"{FOLDER}/{kind.name}.schema.json": (
            f"spec/{kind.place}/*.yaml" if kind.is_folder else f"spec/{kind.place}"
        )
        for kind in KINDS
    }
    settings = {
        "files.encoding": "utf8",
        "files.eol": "\n",
        "files.insertFinalNewline": True,
        "yaml.completion": True,
        "yaml.hover": True,
        "yaml.schemaStore.enable": False,
        "yaml.schemas": dict(sorted(bound.items())),
        "yaml.validate": True,
        "yaml.yamlVersion": "1.2",
    }
    yield Artefact(PurePosixPath(".vscode/settings.json"), json_text(settings))
    recommended = {"recommendations": ["redhat.vscode-yaml"]}
    yield Artefact(PurePosixPath(".vscode/extensions.json"), json_text(recommended))
