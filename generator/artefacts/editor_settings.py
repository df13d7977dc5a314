"""The editor's settings that bind each folder of the specification to its JSON Schema."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact, json_text
from generator.model.kinds import KINDS
from generator.model.specification import Specification


def editor_settings(specification: Specification) -> Iterator[Artefact]:
    """Write the workspace settings of Visual Studio Code and of the editors that read them."""
    bound: dict[str, str | list[str]] = {kind.schema: kind.files for kind in KINDS}
    bound |= {kind.schema: _phase_folders(specification) for kind in KINDS if kind.place == "rules/*"}
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


def _phase_folders(specification: Specification) -> list[str]:
    """Bind the rules by phase: `rules/*` would take the calendars and the parameters as well."""
    return [f"rules/{phase}/*.yaml" for phase in specification.by_kind.get("phase", {})]
