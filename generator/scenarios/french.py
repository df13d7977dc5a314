"""The French of the scenarios: dates, values, articles and elisions."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from generator.engine.rulebook import Rulebook
from generator.formula.french import MONTHS, french_amount, french_date
from generator.model.actor import Actor
from generator.model.message import FieldDefinition
from generator.scenarios.case import Condition

PRESENT, ABSENT = "mention présente", "mention absente"
VOWELS = "aàâeéèêëiîïoôuùûyh"


def de(spoken: str) -> str:
    """Contract « de » with an article: « du tribunal », « de l’ANTAI »."""
    return f"du {spoken[3:]}" if spoken.startswith("le ") else f"de {spoken}"


def a(spoken: str) -> str:
    """Contract « à » with an article: « au tribunal », « à l’ANTAI »."""
    return f"au {spoken[3:]}" if spoken.startswith("le ") else f"à {spoken}"


def named(phrase: str, spoken: str) -> str:
    """Put what an actor is called in the place that a phrase keeps for it, with its contraction."""
    before, brace, rest = phrase.partition("{")
    if not brace:
        return phrase
    after = rest.partition("}")[2]
    for word, contracted in (("à ", a), ("de ", de)):
        if before.endswith(f" {word}"):
            return f"{before.removesuffix(word)}{contracted(spoken)}{after}"
    return f"{before}{spoken}{after}"


def que(clause: str) -> str:
    """Give what joins a clause to the words before it: « que », or « qu’ » before a vowel."""
    return "qu’" if clause[:1].lower() in VOWELS else "que "


def lowered(label: str) -> str:
    """Begin a label inside a sentence: « Création du FPS » gives « création du FPS », « SIRET » stays."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def hour(moment: datetime) -> str:
    """Write an hour as a French reader does: `9 h`, `10 h 05`, `23 h 59 min 59 s`."""
    if moment.second:
        return f"{moment.hour} h {moment.minute:02} min {moment.second:02} s"
    return f"{moment.hour} h {moment.minute:02}" if moment.minute else f"{moment.hour} h"


def instant(moment: datetime, *, hours: bool) -> str:
    """Write a day, with its hour where it matters."""
    day = french_date(moment.date())
    return f"{day} à {hour(moment)}" if hours else day


_DAY = re.compile(rf"(1er|[1-9]|[12]\d|3[01]) ({'|'.join(MONTHS)}) (\d{{4}})(?= à |$)")


def numeric(text: str) -> str:
    """Write a day in figures, as a narrow table does: `13/01/2025`; any other text stays as it is."""
    found = _DAY.match(text)
    if found is None:
        return text
    day, month = int(found[1].removesuffix("er")), MONTHS.index(found[2]) + 1
    return f"{day:02}/{month:02}/{found[3]}{text[found.end() :]}"


def actor(book: Rulebook, id_: str, day: date) -> str:
    """Say what an actor is called on a day, with its article."""
    found = book.specification.get(Actor, "actor", id_)
    if found is None:
        return id_
    for name in found.names:
        in_time = (name.from_ is None or name.from_ <= day) and (name.until is None or day <= name.until)
        if name.spoken is not None and in_time:
            return name.spoken
    return found.spoken


def names_of(book: Rulebook, id_: str) -> tuple[str, ...]:
    """Give everything that an actor was ever called."""
    found = book.specification.get(Actor, "actor", id_)
    if found is None:
        return (id_,)
    return tuple(dict.fromkeys((found.spoken, *(name.spoken for name in found.names if name.spoken))))


def shown(field: FieldDefinition, value: object) -> str:
    """Write a field's value as a table shows it."""
    if value is None:
        return ABSENT
    match field.type:
        case "money" if isinstance(value, int):
            return french_amount(value)
        case "boolean":
            return "oui" if value is True else "non"
        case "code":
            labels: Mapping[str, str] = {code.code: code.label for code in field.codes}
            return labels.get(str(value), str(value))
        case "date":
            return french_date(value if isinstance(value, date) else date.fromisoformat(str(value)))
        case "instant":
            moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
            return instant(moment, hours=True)
        case "document":
            return "pièce jointe"
        case "composite":
            return PRESENT
        case _:
            return str(value)


_DATES = {
    "<": "avant le {}",
    "<=": "au plus tard le {}",
    ">": "après le {}",
    ">=": "au plus tôt le {}",
    "!=": "un autre jour que le {}",
}
_OTHERS = {
    "<": "moins de {}",
    "<=": "au plus {}",
    ">": "plus de {}",
    ">=": "au moins {}",
    "!=": "autre que {}",
}


def wanted(field: FieldDefinition, condition: Condition) -> str:
    """Write what a field must be."""
    if condition.order in ("present", "absent"):
        return PRESENT if condition.order == "present" else ABSENT
    if isinstance(condition.value, tuple):
        return " ou ".join(shown(field, value) for value in condition.value)
    text = shown(field, condition.value)
    if condition.order == "==":
        return text
    words = _DATES if field.type in ("date", "instant") else _OTHERS
    return words[condition.order].format(text)
