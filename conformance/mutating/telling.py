"""The matrix rule by mutant by killing case, as lines, as JSON and as the page that is published."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from conformance.mutating import undying
from conformance.mutating.fate import Fate, Result, Spared
from conformance.mutating.kinds.every import KINDS
from conformance.mutating.living import Lived
from conformance.mutating.matrix import MOST
from conformance.mutating.reasons import Lack, reason
from conformance.mutating.trying import Share, Tried

FATES = {
    Fate.KILLED: "tués",
    Fate.OTHER_RULE: "autre règle",
    Fate.SURVIVED: "survivants",
    Fate.FAULT: "protocole",
    Fate.ADVISED: "conseil",
    Fate.DISPUTED: "lecture",
    Fate.EQUIVALENT: "équivalents",
    Fate.NOT_REACHED: "non atteints",
}
_INTRODUCTION = """\
# Les mutants essayés

<!-- Fichier généré par `make mutants` : ne pas le modifier à la main. -->

Chaque mutant est une implémentation de référence qui se trompe d’une seule façon, dérivée d’une règle : la
faute est faite en vol, sur le protocole. {share}

- « tués » : un cas échoue par la règle que le mutant vise, nommément ; une panne n’en tue aucun.
- « autre règle » : la faute enfreint d’autres règles, qui la condamnent ; jamais celle qu’elle vise, dit le
  moteur.
- « survivants » : le moteur trouve la règle enfreinte, et aucun cas n’échoue par elle.
- « protocole » : des cas échouent, par une faute que le protocole nomme avant qu’aucune règle ne juge.
- « conseil » : la règle enfreinte est seulement recommandée ; elle n’a jamais fait échouer personne.
- « lecture » : la règle n’est enfreinte que selon une lecture du droit, et aucune autorité n’a tranché.
- « équivalents » : le système a dit ou fait autre chose, et le moteur ne condamne aucun des dossiers vécus.
- « non atteints » : aucun cas ne mène le mutant à faire autre chose.
"""


LACKS = {
    Lack.ABSENT: "l’événement n’a jamais lieu ainsi",
    Lack.UNSAID: "le champ n’est jamais écrit",
    Lack.LAWFUL: "la règle serait respectée",
    Lack.SAME: "la même chose serait dite et faite",
}
SPARED = {
    Spared.RESPECTED: "règle respectée",
    Spared.NO_CONCERN: "règle sans objet",
}
_STANDS = {Spared.RESPECTED: "respectée", Spared.NO_CONCERN: "sans objet"}
_SPARED = """\
Un mutant qui ne meurt pas par sa règle ne l’enfreint dans aucun dossier : le moteur juge chacun de ceux qu’il
a vécus. « Respectée » : elle l’est dans l’un d’eux au moins. « Sans objet » : tel que le mutant le raconte,
aucun ne la concerne.
"""
_EQUIVALENTS = """\
Chacun dit ou fait autre chose, et dans aucun des dossiers vécus le moteur ne trouve une règle enfreinte.
"""
VARIANTS = (
    "Chacune seule, sur un cas de son rôle sur {one_in}. Toutes, sur plus de cas et combinées :"
    " [variantes.md](variantes.md)."
)


def share_told(share: Share) -> str:
    """Tell which mutants were tried, and in how many cases, in French."""
    tried = (
        "Tous ceux qui dérivent des règles sont essayés."
        if share.one_in == 1
        else f"Un mutant sur {share.one_in} est essayé."
    )
    lived = (
        "Celui qui ne meurt pas vit tous les cas de son rôle où il fait autre chose."
        if share.every_case
        else f"Celui qui ne meurt pas vit les cas de sa règle, et {MOST} autres au plus."
    )
    return f"{tried} {lived}"


def line(result: Result) -> str:
    """Tell a mutant: its fate, what it is, and the case that shows it."""
    case = f"  {result.case} ({result.cause})" if result.case else ""
    others = f"  {', '.join(result.others[:_MOST])}" if result.others else ""
    return f"{result.fate:<12} {' + '.join(one.id for one in result.mutants)}{case}{others}"


def for_programs(found: Iterable[Tried]) -> dict[str, Any]:
    """Give the whole matrix as JSON."""
    return {
        "roles": [
            {
                "role": one.role,
                "rules": list(one.rules),
                "rules-without-mutant": list(one.without),
                "derived": one.derived,
                "mutants": [_for_programs(result) for result in one.results],
            }
            for one in found
        ]
    }


def _for_programs(result: Result) -> dict[str, Any]:
    return {
        "mutants": [
            {"rule": one.rule, "kind": one.kind, "event": one.event, "field": one.field, "way": one.way}
            for one in result.mutants
        ],
        "fate": str(result.fate),
        "case": result.case or None,
        "cause": result.cause or None,
        "others": list(result.others),
        "played": result.played,
        "lack": result.lack,
        "is-hole": result.is_hole,
        "spared": result.spared,
    }


def page(found: Sequence[Tried], share: Share, living: Sequence[Lived] = ()) -> str:
    """Write the page that is published: figures by role and by kind, then the matrix by rule."""
    alone = [
        replace(one, results=tuple(each for each in one.results if len(each.mutants) == 1)) for one in found
    ]
    parts = [_INTRODUCTION.format(share=share_told(share)), "## Par rôle\n", *_by_role(alone), ""]
    parts += ["## Par sorte de faute\n", *_by_kind(alone), ""]
    parts += ["## Ce que le moteur dit de la règle visée\n", _SPARED, *_spared(alone), ""]
    parts += ["## Les équivalents, un par un\n", _EQUIVALENTS, *_equivalents(alone), ""]
    parts += ["## Par paires tirées au sort\n", *_by_pairs(found), ""]
    parts += ["## Ce que personne n’atteint\n", *_not_reached(alone), ""]
    parts += ["## Les règles dont aucun mutant ne meurt\n", *undying.told(alone), ""]
    parts += [
        "## Les variantes licites : toutes doivent vivre\n",
        *_living(living),
        "",
        *(VARIANTS.format(one_in=one.one_in) for one in living[:1]),
        "",
    ]
    for one in alone:
        parts += [f"## Règles du rôle {one.role}\n", *_by_rule(one), ""]
        if one.without:
            parts += ["Sans mutant : " + ", ".join(f"`{rule}`" for rule in one.without) + ".", ""]
        spared = [result for result in one.results if result.fate in (Fate.SURVIVED, Fate.FAULT)]
        parts += [f"- `{result.mutant.id}` : {FATES[result.fate]}, {result.case}" for result in spared]
        parts += [""] if spared else []
    return "\n".join(parts).rstrip() + "\n"


def _spared(found: Sequence[Tried]) -> Iterator[str]:
    """Say why no dossier breaks the rule of those that do not die by it: the engine was asked of each."""
    counts = Counter((one.role, each.fate, each.spared) for one in found for each in one.results)
    fates = (Fate.OTHER_RULE, Fate.EQUIVALENT)
    yield from _head("rôle", *(f"{FATES[fate]} : {SPARED[each]}" for fate in fates for each in Spared))
    for one in found:
        yield _row(one.role, *(counts[one.role, fate, each] for fate in fates for each in Spared))


def _equivalents(found: Sequence[Tried]) -> Iterator[str]:
    """List the equivalent mutants: the cases that each lived, and what the engine says of its rule."""
    yield from _head("mutant", "cas vécus", "le premier", "sa règle y est")
    for one in found:
        for each in one.results:
            if each.fate is Fate.EQUIVALENT and each.spared is not None:
                yield _row(f"`{each.mutant.id}`", each.played, each.case, _STANDS[each.spared])


def _by_pairs(found: Sequence[Tried]) -> Iterator[str]:
    counts = Counter((one.role, each.fate) for one in found for each in one.results if len(each.mutants) > 1)
    yield from _head("rôle", *FATES.values())
    for one in found:
        yield _row(one.role, *(counts[one.role, fate] for fate in FATES))


def _living(found: Sequence[Lived]) -> Iterator[str]:
    yield from _head("rôle", "variantes", "cas joués", "vivantes", "condamnées")
    for one in found:
        cases = sum(each.counts["all"] for each in one.tried)
        dead = [each.variant.told for each in one.condemned]
        told = f"{len(dead)} : {', '.join(dead)}" if dead else "0"
        yield _row(one.role, len(one.tried), cases, len(one.tried) - len(dead), told)


def _not_reached(found: Sequence[Tried]) -> Iterator[str]:
    """Say why mutants are not reached: reasons that are data, then the holes of the kit."""
    lacking = [each for one in found for each in one.results if each.lack is not None]
    counts = Counter(
        (each.mutant.kind, reason(each.lack, each.mutant.kind, each.breach))
        for each in lacking
        if each.lack is not None and not each.is_hole
    )
    yield from _head("sorte", "mutants", "pourquoi aucun cas n’y mène")
    for (kind, why), count in sorted(counts.items(), key=str):
        yield _row(f"`{kind}`", count, why)
    holes = [each for each in lacking if each.is_hole]
    yield f"\nSans raison connue, {len(holes)} : le jeu d’essai n’a pas de cas qui y mène.\n"
    yield from (f"- `{each.mutant.id}` ({LACKS[each.lack]})" for each in holes if each.lack is not None)


def _by_role(found: Sequence[Tried]) -> Iterator[str]:
    yield from _head(
        "rôle",
        "règles",
        "avec un mutant",
        "règles dont un mutant meurt",
        "dérivés",
        "essayés",
        *FATES.values(),
    )
    for one in found:
        counts = Counter(result.fate for result in one.results)
        dead = {result.mutant.rule for result in one.results if result.fate is Fate.KILLED}
        with_one = len(one.rules) - len(one.without)
        numbers = (len(one.rules), with_one, len(dead), one.derived, len(one.results))
        yield _row(one.role, *numbers, *(counts[fate] for fate in FATES))


def _by_kind(found: Sequence[Tried]) -> Iterator[str]:
    counts = Counter((result.mutant.kind, result.fate) for one in found for result in one.results)
    yield from _head("sorte", "ce que fait le mutant", *FATES.values())
    for name, kind in KINDS.items():
        yield _row(f"`{name}`", kind.label, *(counts[name, fate] for fate in FATES))


def _by_rule(one: Tried) -> Iterator[str]:
    counts: dict[str, Counter[Fate]] = {}
    cases: dict[str, list[str]] = {}
    for result in one.results:
        rule = result.mutant.rule
        counts.setdefault(rule, Counter())[result.fate] += 1
        if result.fate is Fate.KILLED:
            cases.setdefault(rule, []).append(f"`{result.mutant.kind}` par {result.case}")
    yield from _head("règle", *FATES.values(), "cas qui tuent")
    for rule in sorted(counts):
        told = list(dict.fromkeys(cases.get(rule, ())))
        more = f", et {len(told) - _MOST} autres" if len(told) > _MOST else ""
        yield _row(f"`{rule}`", *(counts[rule][fate] for fate in FATES), ", ".join(told[:_MOST]) + more)


def _head(*names: str) -> Iterator[str]:
    yield _row(*names)
    yield "|" + "---|" * len(names)


def _row(*cells: object) -> str:
    return f"| {' | '.join(str(one) for one in cells)} |"


_MOST = 3
"""Cases and rules that are named of each."""
