"""The names of the types that programs make from the schemas: the `title` of each, one schema a name.

Generators of code take a title for the name of a class, and silently give one class to two schemas of one
title: it is therefore the id, as a name that every language takes, and `x-libelle` is what people read.
"""

import re

DICTIONARY, ENVELOPE, ANY = "Dictionnaire", "Echange", "ToutEchange"
STEP, INSTANT, CHANNEL = "Etape", "Instant", "Canal"
OWN = frozenset({DICTIONARY, ENVELOPE, ANY, STEP, INSTANT, CHANNEL})
"""The names of the types that are made of no single datum."""


def type_name(id_: str) -> str:
    """Give the name of the type of a field or of a message: `date-envoi` gives `DateEnvoi`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", id_))


def exchange_type(step: str) -> str:
    """Give the name of the type of an exchange, told apart from its message: `EchangeRapoDepot`."""
    return f"Echange{type_name(step)}"


def told(label: str, text: str) -> dict[str, str]:
    """Give what people read of a type: its label, alone and before its definition."""
    return {"x-libelle": label, "description": f"{label}. {text}"}
