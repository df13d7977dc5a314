"""Skeletons of adapters, one folder a language: they answer `hello` and `begin`, and say what is missing."""

import shlex
from collections.abc import Mapping
from importlib import resources

LANGUAGES = ("java", "php", "python", "node")
PIPELINES = ("github", "gitlab")
"""Whose continuous integration has a template."""
_ROLE, _COMMAND = "@ROLE@", "@COMMAND@"


def skeleton(language: str, role: str) -> Mapping[str, str]:
    """Give the files of a skeleton by name, for a role."""
    folder = resources.files(__name__) / language
    return {
        file.name: file.read_text(encoding="utf-8").replace(_ROLE, role)
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.is_file()
    }


def pipeline(name: str, role: str, command: str) -> tuple[str, str]:
    """Give the name and the text of a pipeline that runs the kit against an adapter, by its command."""
    text = resources.files(__name__).joinpath("ci", f"{name}.yml").read_text(encoding="utf-8")
    return f"parcmetre-{name}.yml", text.replace(_ROLE, role).replace(_COMMAND, shlex.quote(command))
