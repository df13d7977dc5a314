"""What changed between two contents, in the words of a reader: « le délai passe de 30 à 31 jours »."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import zip_longest
from typing import Any

from generator.source import Json
from generator.wording import french_date

Content = Mapping[str, Any]  # plain JSON, of any version of the project

_TEXTS: Mapping[str, str] = {
    "title": "le titre est reformulé",
    "statement": "l’énoncé est reformulé",
    "summary": "le résumé est reformulé",
    "note": "la note change",
    "consequence": "la conséquence change",
}
_WORDS: Mapping[str, str] = {
    "level": "le niveau",
    "responsible": "le responsable",
    "phase": "la phase",
    "kind": "le genre de la règle",
    "certainty": "la certitude",
    "confidence": "la confiance",
    "sender": "l’expéditeur",
    "receiver": "le destinataire",
    "both-ways": "le double sens",
    "map": "la carte",
    "lines": "les lignes du document",
}
_VOWELS = tuple("aeiouyhàâéèêîôûAEIOUYHÉÈ")


def changes(old: Json, new: Json) -> tuple[str, ...]:
    """Tell what changed, one clause a change; empty when both say the same."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return () if old == new else ("le contenu change",)
    found = list(dict.fromkeys(_changes(old, new)))
    return tuple(found) if found or old == new else ("la présentation change",)


def _changes(old: Content, new: Content) -> Iterator[str]:
    for key, words in _TEXTS.items():
        if old.get(key) != new.get(key):
            yield _reworded(words, old.get(key), new.get(key))
    for key, words in _WORDS.items():
        if key in old and key in new and old[key] != new[key]:
            yield f"{words} passe {_from_to(old[key], new[key])}"
    yield from _validity(old, new)
    yield from _parameters(old.get("parameters", ()), new.get("parameters", ()))
    yield from _legal_dates(old.get("legal-dates", ()), new.get("legal-dates", ()))
    yield from _formulas(old.get("formulas", ()), new.get("formulas", ()))
    yield from _law(old.get("law", ()), new.get("law", ()))
    yield from _named("le doute", old.get("doubts", ()), new.get("doubts", ()), "number")
    yield from _steps(old.get("steps", ()), new.get("steps", ()))
    yield from _fields(old.get("groups", ()), new.get("groups", ()))
    yield from _sentences(old.get("robustness", ()), new.get("robustness", ()))
    yield from _cases(old.get("scenarios", ()), new.get("scenarios", ()))


def _reworded(words: str, old: object, new: object) -> str:
    if not old:
        return f"{words} : « {new} » (rien auparavant)"
    return f"{words} : « {new} » (auparavant : « {old} »)" if new else f"{words} : supprimé (« {old} »)"


def _from_to(old: object, new: object) -> str:
    """Write « de 30 à 31 jours », « d’un mois à 31 jours »."""
    before, after = str(old), str(new)
    shared = before.split(" ", 1)[1:]
    if shared and shared == after.split(" ", 1)[1:]:
        before = before.split(" ", 1)[0]
    return f"{_de(before)} à {after}"


def _de(text: str) -> str:
    return f"d’{text}" if text.startswith(_VOWELS) else f"de {text}"


def _validity(old: Content, new: Content) -> Iterator[str]:
    if old.get("from") != new.get("from"):
        yield f"l’entrée en vigueur passe du {_day(old.get('from'))} au {_day(new.get('from'))}"
    if old.get("until") != new.get("until"):
        if new.get("until") is None:
            yield f"la règle n’a plus de fin (auparavant le {_day(old['until'])})"
        elif old.get("until") is None:
            yield f"la règle prend fin le {_day(new['until'])}"
        else:
            yield f"la fin de la règle passe du {_day(old['until'])} au {_day(new['until'])}"


def _day(text: object) -> str:
    return french_date(date.fromisoformat(str(text)))


def _parameters(old: Sequence[Content], new: Sequence[Content]) -> Iterator[str]:
    before, after = {one["id"]: one for one in old}, {one["id"]: one for one in new}
    for id_ in [*before, *(one for one in after if one not in before)]:
        was, now = before.get(id_), after.get(id_)
        if was is None or now is None:
            yield _gone_or_new("le paramètre", was, now, "label")
            continue
        label = f"« {now['label']} »"
        if was.get("calendar") != now.get("calendar"):
            yield f"{label} se compte par « {now.get('calendar')} » (auparavant « {was.get('calendar')} »)"
        dated = {one["from"]: one["value"] for one in was["values"]}
        for one in now["values"]:
            known = dated.pop(one["from"], None)
            since = f" depuis le {_day(one['from'])}" if len(now["values"]) > 1 else ""
            if known is None:
                yield f"{label} vaut {one['value']} depuis le {_day(one['from'])}"
            elif known != one["value"]:
                yield f"{label} passe {_from_to(known, one['value'])}{since}"
        for day, value in dated.items():
            yield f"{label} ne vaut plus {value} depuis le {_day(day)}"


def _gone_or_new(what: str, was: Content | None, now: Content | None, key: str) -> str:
    if was is None:
        return f"{what} « {(now or {}).get(key)} » est ajouté"
    return f"{what} « {was.get(key)} » est retiré"


def _legal_dates(old: Sequence[Content], new: Sequence[Content]) -> Iterator[str]:
    before, after = {one["label"]: one for one in old}, {one["label"]: one for one in new}
    for label in [*before, *(one for one in after if one not in before)]:
        if label not in after or label not in before:
            yield _gone_or_new("la date de droit", before.get(label), after.get(label), "label")
        elif before[label] != after[label]:
            yield f"la date de droit « {label} » est redéfinie"


def _formulas(old: Sequence[Content], new: Sequence[Content]) -> Iterator[str]:
    before, after = {one["head"]: one["text"] for one in old}, {one["head"]: one["text"] for one in new}
    for head in [*before, *(one for one in after if one not in before)]:
        if before.get(head) != after.get(head):
            yield _reworded(f"ce qui est vérifié change ({head.lower()})", before.get(head), after.get(head))


def _law(old: Sequence[Content], new: Sequence[Content]) -> Iterator[str]:
    before, after = {one["text"]: one for one in old}, {one["text"]: one for one in new}
    for text in before:
        if text not in after:
            yield f"le texte « {text} » n’est plus cité"
    for text, now in after.items():
        was = before.get(text)
        if was is None:
            yield f"le texte « {text} » est cité"
        elif was.get("for") != now.get("for"):
            yield f"le texte cité change d’objet : « {text} »"
        elif was.get("read") != now.get("read"):
            yield f"« {text} » : {_READ[str(now.get('read'))]}"


_READ = {
    "read": "l’équipe l’a lu depuis",
    "partly": "l’équipe ne l’a lu qu’en partie",
    "unread": "l’équipe ne l’a pas lu",
}


def _named(what: str, old: Sequence[Content], new: Sequence[Content], key: str) -> Iterator[str]:
    before, after = {one[key]: one for one in old}, {one[key]: one for one in new}
    for name in [*before, *(one for one in after if one not in before)]:
        was, now = before.get(name), after.get(name)
        if was is None or now is None:
            yield _gone_or_new(what, was, now, key)
        elif was != now:
            yield f"{what} « {name} » est reformulé"


def _steps(old: Sequence[Content], new: Sequence[Content]) -> Iterator[str]:
    before, after = {one["id"]: one for one in old}, {one["id"]: one for one in new}
    for id_ in [*before, *(one for one in after if one not in before)]:
        was, now = before.get(id_), after.get(id_)
        if was is None or now is None:
            yield _gone_or_new("l’étape", was, now, "label")
            continue
        label = f"« {now['label']} »"
        for key, words in (("from", "l’expéditeur"), ("to", "le destinataire")):
            if was[key] != now[key]:
                yield f"{words} de {label} passe {_from_to(was[key], now[key])}"
        if any(was[key] != now[key] for key in ("map-channels", "legal-channels")):
            yield f"les voies de {label} changent"


def _fields(old: Sequence[Content], new: Sequence[Content]) -> Iterator[str]:
    before = {one["label"]: one for group in old for one in group["fields"]}
    after = {one["label"]: one for group in new for one in group["fields"]}
    for label in [*before, *(one for one in after if one not in before)]:
        was, now = before.get(label), after.get(label)
        if was is None or now is None:
            yield _gone_or_new("le champ", was, now, "label")
        elif was["presence"] != now["presence"]:
            yield f"le champ « {label} » passe {_from_to(was['presence'], now['presence'])}"
        elif was != now:
            yield f"la forme du champ « {label} » change"


def _sentences(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    yield from (f"la règle « {one} » est retirée" for one in old if one not in new)
    yield from (f"la règle « {one} » est ajoutée" for one in new if one not in old)


def _cases(old: Sequence[Content], new: Sequence[Content]) -> Iterator[str]:
    before, after = _told(old), _told(new)
    added = sorted(id_ for id_ in after if id_ not in before)
    removed = sorted(id_ for id_ in before if id_ not in after)
    if added or removed:
        yield _counted(added, removed)
    for id_, lines in after.items():
        if id_ in before and before[id_] != lines:
            yield f"le cas {id_} change : {_line(before[id_], lines)}"


def _counted(added: Sequence[str], removed: Sequence[str]) -> str:
    """Write « 2 cas ajoutés (…), 1 retiré (…) »."""
    parts: list[str] = []
    for ids, word in ((added, "ajouté"), (removed, "retiré")):
        if ids:
            noun = "" if parts else " cas"
            parts.append(f"{len(ids)}{noun} {word}{'s' if len(ids) > 1 else ''} ({', '.join(ids)})")
    return ", ".join(parts)


def _told(scenarios: Sequence[Content]) -> dict[str, tuple[str, ...]]:
    """Give the sentences of each case, with its own values in their places."""
    found = {}
    for scenario in scenarios:
        for case in scenario["cases"]:
            lines = [case["situation"]]
            for sentence in scenario["sentences"]:
                lines.append(sentence["text"])
                lines += [f"{label} : {value}" for label, value in sentence["table"]]
            values = dict(zip(scenario["heads"], case["values"], strict=True))
            for head, value in values.items():
                lines = [line.replace(f"‹{head}›", value) for line in lines]
            found[case["id"]] = tuple(lines)
    return found


def _line(old: Sequence[str], new: Sequence[str]) -> str:
    """Show the first line that differs, and count the others."""
    pairs = [(was, now) for was, now in zip_longest(old, new) if was != now]
    was, now = pairs[0]
    text = f"« {now} » (auparavant : « {was} »)" if was and now else f"« {now or was} » {_WHICH[bool(now)]}"
    more = len(pairs) - 1
    return (
        f"{text} et {more} autre{'s' if more > 1 else ''} phrase{'s' if more > 1 else ''}" if more else text
    )


_WHICH = {True: "est ajouté", False: "est retiré"}
