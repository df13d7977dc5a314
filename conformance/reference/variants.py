"""Tries what the law leaves open: `python -m conformance.reference.variants` prints variants by role.

Each choice of each freedom alone, then drawn combinations of all of them: whatever a reference chooses, it
must conform. `--write` puts the table where it is published.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from math import prod
from pathlib import Path
from random import Random

import typer

from conformance.bench import Bench, Options, Target
from conformance.kit import bundled_kit
from conformance.playing.outcome import NOT_REACHED, Status
from conformance.protocol.limits import Limits
from conformance.reference.__main__ import ROLES
from conformance.reference.system import Chosen, Freedoms
from conformance.running.results import Verdict
from conformance.running.selecting import Selection
from conformance.transports.in_process import InProcess
from generator import safekeeping

DRAWS = 50
"""Drawn combinations a role."""
_NOWHERE = Path("nowhere")
"""Nothing is written: what was said is not kept."""
_INTRODUCTION = """\
# Les variantes essayées

<!-- Fichier généré par `make variants` : ne pas le modifier à la main. -->

Chaque [liberté que laisse le droit](libertes.md) est prise par les implémentations de référence, choix par
choix, puis par combinaisons tirées au sort ({draws} par rôle au plus). Toutes doivent être conformes.
« Autre chemin » compte les cas que la variante mène ailleurs, comme le droit le permet ; « non décidé » dit
qu’elle a contourné une règle dans tous ses cas. {share}{few}

| variante | rôle | cas joués | réussis | non concluants | autre chemin | échecs | verdict |
|---|---|---|---|---|---|---|---|
"""
_SHARE = "Un cas sur {one_in} est joué, d’une variante à l’autre jamais les mêmes à la suite."
_WHOLE = "Tous les cas du rôle sont joués."
_SHARES = "Tous les cas de {roles} sont joués ; ailleurs un sur {one_in}, jamais les mêmes à la suite."
_FEW = " {role} n’a que {count} combinaisons : le droit ne lui laisse que {freedoms} libertés."
_VERDICTS = {
    Verdict.CONFORMING: "conforme",
    Verdict.NOT_CONFORMING: "non conforme",
    Verdict.PARTIAL: "partiel",
    Verdict.UNDECIDED: "non décidé",
}


@dataclass(frozen=True)
class Variant:
    """A role, and what it chooses where it does not take the first way."""

    role: str
    chosen: tuple[tuple[str, str], ...]
    name: str

    @property
    def told(self) -> str:
        """Its choices, as the command line of a reference takes them."""
        return ", ".join(f"{freedom}={choice}" for freedom, choice in self.chosen)


@dataclass(frozen=True)
class Tried:
    """What came of a variant."""

    variant: Variant
    verdict: Verdict
    counts: Mapping[str, int]
    failed: tuple[tuple[str, str], ...]
    """The cases that failed, each with why."""
    is_whole: bool

    @property
    def is_sound(self) -> bool:
        """Whether nothing condemns it."""
        return not self.failed and self.verdict is not Verdict.NOT_CONFORMING

    @property
    def is_undecided(self) -> bool:
        """Whether a lawful way led past a rule in every case: the kit lacks one that reaches it."""
        return self.is_whole and self.is_sound and self.verdict is not Verdict.CONFORMING

    def row(self) -> str:
        """Write it as a row of the table."""
        counts = [str(self.counts[name]) for name in ("all", "passed", "inconclusive", "led", "failed")]
        verdict = _VERDICTS[self.verdict] if self.is_whole else ("aucun échec", "échecs")[bool(self.failed)]
        return f"| {self.variant.name} | {self.variant.role} | {' | '.join(counts)} | {verdict} |"


@cache
def freedoms(role: str) -> Freedoms:
    """Give what the law leaves open to a role."""
    found: Freedoms = import_module(f"conformance.reference.{role}").make().freedoms
    return found


def alone(role: str) -> Iterator[Variant]:
    """Give each choice but the first, one at a time."""
    for freedom, known in freedoms(role).items():
        for choice in known[1:]:
            yield Variant(role, ((freedom, choice),), f"`{freedom}={choice}`")


def drawn(role: str, number: int) -> Iterator[Variant]:
    """Give drawn combinations, each once; fewer where the role has fewer."""
    random = Random(f"parcmetre/{role}")  # noqa: S311 a choice of examples
    seen: set[tuple[tuple[str, str], ...]] = set()
    for _ in range(20 * number):
        chosen = tuple((freedom, random.choice(known)) for freedom, known in freedoms(role).items())
        if chosen not in seen and len(seen) < number:
            seen.add(chosen)
            yield Variant(role, chosen, f"combinaison {len(seen)}")


def tried(variant: Variant, one_in: int = 1, start: int = 0) -> Tried:
    """Play a variant on the kit, or on one case in so many."""
    kit, limits, chosen = bundled_kit(), Limits(), dict(variant.chosen)
    make = import_module(f"conformance.reference.{variant.role}").make
    target = Target(lambda: InProcess(lambda: make(chosen), limits))
    bench = Bench(kit, target, Selection(variant.role), Options(_NOWHERE, limits=limits))
    campaign = bench.campaign()
    with closing(campaign.played(bench.cases()[start % one_in :: one_in], 1)) as playing:
        outcomes = [(one.case, one.outcome) for one in playing]
    counts = Counter(str(outcome.status) for _, outcome in outcomes)
    counts["all"] = len(outcomes)
    counts["led"] = sum(outcome.cause == NOT_REACHED for _, outcome in outcomes)
    failed = tuple(
        (case.id, f"{outcome.cause} {outcome.detail or outcome.obtained}")
        for case, outcome in outcomes
        if outcome.status is Status.FAILED or outcome.breaches
    )
    return Tried(variant, bench.told(outcomes, "").verdict, counts, failed, one_in == 1)


def variants(roles: Sequence[str], draws: int) -> list[Variant]:
    """Give the variants of some roles: each choice alone, then drawn combinations."""
    return [one for role in roles for one in (*alone(role), *drawn(role, draws))]


def table(rows: Sequence[Tried], draws: int, one_in: int = 1) -> str:
    """Write the table that is published, and what each drawn combination was."""
    roles = dict.fromkeys(one.variant.role for one in rows)
    whole = [role for role in roles if all(one.is_whole for one in rows if one.variant.role == role)]
    if len(whole) == len(roles):
        share = _WHOLE
    else:
        share = (_SHARES if whole else _SHARE).format(roles=" et ".join(whole), one_in=one_in)
    few = "".join(_few(role) for role in roles if _combinations(role) < draws)
    lines = [one.row() for one in rows]
    drawn_ones = [one.variant for one in rows if len(one.variant.chosen) > 1]
    told = [f"- {one.role}, {one.name} : {_unusual(one)}." for one in drawn_ones]
    choices = "\n".join(["", "## Les combinaisons", "", *told, ""]) if told else ""
    return _INTRODUCTION.format(draws=draws, share=share, few=few) + "\n".join(lines) + "\n" + choices


def _combinations(role: str) -> int:
    return prod(len(known) for known in freedoms(role).values())


def _few(role: str) -> str:
    return _FEW.format(role=role, count=_combinations(role), freedoms=len(freedoms(role)))


def _unusual(variant: Variant) -> str:
    usual: Chosen = {freedom: known[0] for freedom, known in freedoms(variant.role).items()}
    told = [f"`{freedom}={choice}`" for freedom, choice in variant.chosen if usual[freedom] != choice]
    return ", ".join(told) or "rien que les choix par défaut"


def main() -> int:
    """Try the variants; gives 1 where one does not conform."""
    parser = argparse.ArgumentParser(prog="conformance.reference.variants", description=__doc__)
    parser.add_argument("--role", choices=ROLES, help="of this role alone")
    parser.add_argument("--draws", type=int, default=DRAWS, help="drawn combinations a role")
    parser.add_argument("--one-in", type=int, default=1, metavar="N", help="play one case in N, by turns")
    parser.add_argument(
        "--whole", choices=ROLES, action="append", default=[], help="every case of this role; may be repeated"
    )
    parser.add_argument("--jobs", type=int, default=1, help="variants at once, each in a process")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the table there as well")
    given = parser.parse_args()
    wanted = variants([given.role] if given.role else ROLES, given.draws)
    places = range(len(wanted))
    shares = [1 if one.role in given.whole else given.one_in for one in wanted]
    rows: list[Tried] = []
    with ProcessPoolExecutor(given.jobs) as pool:
        for one in pool.map(tried, wanted, shares, places):
            rows.append(one)
            typer.echo(one.row())
            for case, why in one.failed:
                typer.echo(f"    {case}: {why}", err=True)
    if given.write is not None:
        text = table(rows, given.draws, given.one_in).encode()
        with safekeeping.held(given.write.parent):
            safekeeping.write(given.write.parent, {given.write.name: text})
    wrong = [one for one in rows if not one.is_sound]
    undecided = sum(one.is_undecided for one in rows)
    typer.echo(f"{len(rows)} variants, {len(wrong)} not conforming, {undecided} undecided")
    for one in wrong:
        typer.echo(f"{one.variant.role}: {one.verdict}: {one.variant.told}", err=True)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
