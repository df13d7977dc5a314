"""What the kit covers: rule, exchange, transition and role by case, and why the rest is not."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.engine.compiled import Compiled
from generator.engine.derived import (
    ADDRESSEE,
    CAUSE,
    CONTENT,
    DONE,
    GROUND,
    ONCE,
    ROUTING,
    TRANSITION,
    Derived,
    derived_rules,
)
from generator.engine.remaining import computed
from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.engine.scope import CHANNEL, MOMENT
from generator.engine.tracking import machine_of
from generator.engine.visibility import testability
from generator.formula import Variable
from generator.kit.case import Act, Case
from generator.kit.numbering import Numbering
from generator.kit.profiles import is_senders_choice, share_of_option, share_of_profile
from generator.kit.setup.reachable_states import situations
from generator.model.base import FACT_PREFIX
from generator.model.exchange import DecisionTrigger, Exchange
from generator.model.role_profile import Option, RoleProfile

Json = dict[str, Any]

REASONS: Mapping[str, str] = {
    "regle-sans-role": "aucun rôle ne voit tout ce que la règle lit",
    "choix-du-systeme": "ce que la règle compare est choisi par le système, à qui rien ne le dicte",
    "fait-calcule": "d’un fait, le système calcule la donnée sans la dire : ce qu’il émet la montre",
    "hors-perimetre": "l’échange est hors du périmètre du document source",
    "partout": "aucun cas ne lui est propre : elle se juge sur tout ce qui est émis",
    "etape-hors-role": "aucun rôle implémentable n’envoie ni ne reçoit l’étape",
    "fait-hors-role": "aucun rôle implémentable ne connaît le fait",
    "sans-etat": "l’événement ne déplace le dossier dans aucune région",
    "recu-toujours": "d’une personne, ou échangé avec une juridiction, il est reçu dans tout état",
    "etat-invisible": "le rôle qui vit l’événement ne peut pas connaître l’état d’où il part",
    "debut": "l’événement ouvre le dossier : tous les scénarios en partent",
    "reaction": "le système émet l’étape de lui-même : les règles qui la demandent la couvrent",
    "voie-au-choix": "celui qui envoie choisit la voie, et rien ne la lui dicte",
    "sans-parcours": "aucun parcours n’atteint cet état pour un rôle qui vit l’événement",
    "garde": "les parcours atteignent l’état sans ce que la transition demande",
    "sans-passe": "aucun passé vraisemblable ne rend l’étape possible",
}
"""The closed list of what explains that something has no case."""
OTHER_SIDES: Mapping[str, str] = {
    "calcul": "le système calcule la donnée : le cas échoue dès qu’elle est fausse",
    "attente": "le cas échoue si rien ne vient",
    "spontane": "la faute serait spontanée : aucun message ne la provoque",
    "contenu": "l’acte permis est celui que le contenu essaie",
}
"""The closed list of what stands for the other side of a rule whose cases are all on one."""


def coverage(book: Rulebook, cases: Sequence[Case], numbers: Numbering) -> Json:
    """Give the coverage as data: by rule, by exchange, by transition, by role."""
    by_rule: dict[str, list[Case]] = {}
    for case in cases:
        by_rule.setdefault(case.rule, []).append(case)
    return {
        "cases": len(cases),
        "open": sum(case.is_open for case in cases),
        "reasons": dict(REASONS),
        "other-sides": dict(OTHER_SIDES),
        "roles": {role: _role(cases, role) for role in roles(book)},
        "profiles": [*_profiles(book, cases)],
        "options": [*_options(book, cases)],
        "rules": [*_rules(book, by_rule, numbers)],
        "exchanges": [*_exchanges(book, cases)],
        "transitions": [*_transitions(book, cases)],
    }


def holes(found: Json) -> Iterator[str]:
    """Name what has neither a case nor a reason."""
    for part in ("profiles", "options", "rules", "exchanges", "transitions"):
        for row in found[part]:
            if not row["cases"] and row.get("reason") is None:
                yield row["id"]


def _role(cases: Sequence[Case], role: str) -> Json:
    mine = [case for case in cases if case.role == role]
    required = sum(case.level == "obligatoire" and not case.is_open for case in mine)
    return {
        "cases": len(mine),
        "required": required,
        "kinds": dict(sorted(Counter(c.kind for c in mine).items())),
    }


def _profiles(book: Rulebook, cases: Sequence[Case]) -> Iterator[Json]:
    for entry in book.specification.entries(RoleProfile, "role-profile"):
        share = share_of_profile(entry.datum, cases)
        yield {
            "id": entry.id,
            "role": entry.datum.role,
            "cases": len(share.cases),
            "required": len(share.required),
        }


def _options(book: Rulebook, cases: Sequence[Case]) -> Iterator[Json]:
    for entry in book.specification.entries(Option, "option"):
        share = share_of_option(book, entry.datum, cases)
        row: Json = {"id": entry.id, "cases": len(share.cases)}
        if not share.cases and is_senders_choice(book, entry.datum):
            row["reason"] = "voie-au-choix"
        yield row


def _rules(book: Rulebook, by_rule: Mapping[str, list[Case]], numbers: Numbering) -> Iterator[Json]:
    for rule in book.rules.values():
        mine = by_rule.get(rule.id, [])
        reason = why_no_case(book, rule) if not mine else None
        more = {"phase": rule.datum.phase, **_sides(mine)}
        yield _row(rule.id, mine, reason, {**more, **_other_side(rule, more)}, numbers)
    for derived in derived_rules(book):
        mine = by_rule.get(derived.id, [])
        yield _row(derived.id, mine, None if mine else _why(book, derived), _sides(mine), numbers)


def why_no_case(book: Rulebook, rule: Compiled) -> str | None:
    """Explain that a written rule has no case; None where nothing explains it."""
    if testability(book, rule).obstacles:
        return "regle-sans-role"
    formula = rule.formulas.get("formula")
    if formula is not None and all(
        one.column.field in (CHANNEL, MOMENT) or _is_its_own(book, rule, one) for one in formula.variables
    ):
        return "choix-du-systeme"
    if computed(rule) and all(name.startswith(FACT_PREFIX) for name in rule.traits.judged):
        return "fait-calcule"
    return None


def _is_its_own(book: Rulebook, rule: Compiled, variable: Variable) -> bool:
    """Tell whether a rule reads what a system says of itself, in a message that nobody decides."""
    event = variable.column.owner
    step = book.steps.get(event) if event in rule.traits.judged else None
    return step is not None and not isinstance(step.trigger, DecisionTrigger)


def _other_side(rule: Compiled, sides: Json) -> Json:
    """Say what stands for the side of a rule on which it has no case of its own."""
    if sides["for"] and not sides["against"]:
        if rule.traits.breach == "act":
            return {"other-side": "spontane"}
        return {"other-side": "attente" if rule.traits.looks_ahead else "calcul"}
    if sides["against"] and not sides["for"]:
        return {"other-side": "contenu"}
    return {}


def _row(id_: str, mine: Sequence[Case], reason: str | None, more: Json, numbers: Numbering) -> Json:
    found: Json = {"id": id_, "cases": len(mine), **more}
    if mine:
        found["ids"] = sorted((numbers.id(case) for case in mine), key=lambda one: (len(one), one))
    if reason is not None:
        found["reason"] = reason
    return found


def _sides(mine: Sequence[Case]) -> Json:
    """Count the cases where the role does something, where it refrains, and where the law leaves it open."""
    opened = sum(case.is_open for case in mine)
    against = sum(_is_against(case) for case in mine if not case.is_open)
    return {"for": len(mine) - opened - against, "against": against, "open": opened}


def _is_against(case: Case) -> bool:
    """Tell whether the role must refuse, refrain, or answer unfavourably."""
    if case.consequence == "decision":
        return not any(beat.act is Act.NEVER for beat in case.beats)
    acts = {beat.act for beat in case.beats}
    return bool(acts & {Act.REFUSED, Act.OPPOSED, Act.NEVER}) or (
        Act.ONCE in acts and Act.EMITTED not in acts
    )


def _why(book: Rulebook, derived: Derived) -> str | None:
    """Explain that a derived rule has no case."""
    if derived.kind in (ROUTING, CONTENT):
        exchange = book.specification.get(Exchange, "exchange", derived.about.partition(".")[0])
        if exchange is not None and exchange.excluded_by is not None:
            return "hors-perimetre"
        if not any(role.way(derived.about) for role in roles(book).values()):
            return "etape-hors-role"
        return "sans-passe"
    if derived.kind in (ONCE, CAUSE, ADDRESSEE, DONE, GROUND):
        return "partout"
    if derived.kind == TRANSITION:
        return _why_no_transition(book, derived.about)
    return None


def _why_no_transition(book: Rulebook, event: str) -> str | None:
    machine = machine_of(book)
    if event == machine.begins:
        return "debut"
    if not any(known == event for _, known, _ in machine.ways):
        return "sans-etat"
    names = [name for name, known in machine.events.items() if known.id == event]
    ways = {role.way(name) for role in roles(book).values() for name in names} - {None}
    excluded = {name for name in names if _is_excluded(book, name)}
    if names and excluded == set(names):
        return "hors-perimetre"
    if names and not ways:
        return "fait-hors-role" if any(name.startswith("fait.") for name in names) else "etape-hors-role"
    if names and ways == {"reactive"}:
        return "reaction"
    if all(
        machine.is_received(role, name) for role in roles(book).values() for name in names if role.way(name)
    ):
        return "recu-toujours"
    return "etat-invisible"


def _is_excluded(book: Rulebook, name: str) -> bool:
    exchange = book.specification.get(Exchange, "exchange", name.partition(".")[0])
    return exchange is not None and exchange.excluded_by is not None


def _exchanges(book: Rulebook, cases: Sequence[Case]) -> Iterator[Json]:
    counted: Counter[str] = Counter()
    for case in cases:
        counted.update({beat.event for beat in case.beats if beat.event is not None})
    for name in book.steps:
        reason = None if counted[name] else _why(book, Derived(ROUTING, name))
        yield {"id": name, "cases": counted[name], **({"reason": reason} if reason else {})}


def _transitions(book: Rulebook, cases: Sequence[Case]) -> Iterator[Json]:
    """Give each transition of the life cycle with the cases that go through it."""
    machine = machine_of(book)
    tried: dict[str, list[str]] = {}
    for case in cases:
        if case.kind == TRANSITION:
            tried.setdefault(case.rule, []).append(case.key.partition("/")[2])
    for (region, event, state), ways in sorted(machine.ways.items()):
        known = tried.get(Derived(TRANSITION, event).id, [])
        number = sum(_starts_from(key, state) for key in known)
        row: Json = {
            "id": f"{region}/{state}/{event}",
            "to": sorted({way.to for way in ways}),
            "cases": number,
        }
        if not number:
            row["reason"] = (
                _why_untried(book, region, event, state) if known else _why_no_transition(book, event)
            )
        yield row


def _why_untried(book: Rulebook, region: str, event: str, state: str) -> str:
    """Explain that an event is tried, but not from a state."""
    names = [name for name, known in machine_of(book).events.items() if known.id == event]
    living = [role for role in roles(book).values() if not names or any(role.way(name) for name in names)]
    there = [
        situation for role in living for situation in situations(role) if situation.states[region] == state
    ]
    if not there:
        return "sans-parcours"
    return "garde" if any(region in situation.known for situation in there) else "etat-invisible"


def _starts_from(key: str, state: str) -> bool:
    """Tell whether a case, by its key, moves a dossier from a state."""
    kind, _, rest = key.partition("/")
    states = [rest] if kind == "date" else rest.split("/")[1:]
    return kind in ("date", "possible") and state in states
