"""A small scope for the tests of the language: one name a type, without any specification."""

from collections.abc import Sequence

from generator.formula import Column, Type, Variable

TYPES = {
    "montant": Type.MONEY,
    "autre_montant": Type.MONEY,
    "taux": Type.RATE,
    "nombre_": Type.INTEGER,
    "debut": Type.DATE,
    "fin": Type.DATE,
    "instant": Type.INSTANT,
    "limite": Type.INSTANT,
    "texte": Type.TEXT,
    "code": Type.CODE,
    "vrai": Type.BOOLEAN,
    "faux": Type.BOOLEAN,
    "duree": Type.DURATION,
    "piece": Type.OPAQUE,
}
CODES = frozenset({"rejet", "acceptation", "irrecevabilite"})


class SmallScope:
    """Names an event `e` whose fields are those of TYPES."""

    def variable(self, parts: Sequence[str]) -> Variable | str:
        match tuple(parts):
            case ("e", field) if field in TYPES:
                codes = CODES if field == "code" else frozenset()
                return Variable(TYPES[field], Column("event", "e", field), f"libellé de {field}", codes)
            case ("e", field) if field.startswith("mont"):
                return "e.montant"
            case _:
                return ""

    def event(self, parts: Sequence[str]) -> tuple[str, str] | str:
        return ("e", "événement") if tuple(parts) == ("e",) else ""


SCOPE = SmallScope()
