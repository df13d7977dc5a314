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
    gives: Literal["cycle", "territory"] | None = None
    """What the engine itself reads in it: the convention; the legal time and the public holidays."""

    def accepts(self, value: object) -> bool:
        """Tell whether a value is one of this setting's."""
        match self.type:
            case "boolean":
                return isinstance(value, bool)
            case "integer" | "money":
                return isinstance(value, int) and not isinstance(value, bool) and value >= 0
            case "code":
                return isinstance(value, str) and value in {code.code for code in self.codes}
            case "text":
                return isinstance(value, str)


class Settings(Datum):
    """The file `settings.yaml`."""

    opens: Label | None = None
    """What a scenario calls whose settings these are, with its article: « une collectivité »."""
    settings: tuple[Setting, ...]
