"""What a collectivity chose, or what stays the same in a dossier: the context in which rules are judged."""

from typing import Literal

from generator.model.base import Datum, Label, Sentence, Slug
from generator.model.message import Code
from generator.model.provenance import Sourced


class Setting(Sourced):
    """A setting of a dossier, known to every role: the convention, the territory, the tariff."""

    id: Slug
    label: Label
    definition: Sentence
    type: Literal["code", "integer", "money", "boolean", "text"]
    codes: tuple[Code, ...] = ()
    default: str | int | bool | None = None
    """The value where a dossier gives none; absent when it is then unknown."""


class Settings(Datum):
    """The file `settings.yaml`."""

    settings: tuple[Setting, ...]
