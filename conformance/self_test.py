"""`python -m conformance.self_test`: the kit proves that it may be believed, a line for each proof.

References and lawful variants pass, mutants die, cheats and recited answers never conform, all is covered, an
attestation is believed and none of another transcript. `--one-in` tries a sample; without it, everything (an
hour).
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import typer
from securesystemslib.signer import CryptoSigner

from conformance.attesting.envelope import written
from conformance.attesting.issuing import issued
from conformance.attesting.statement import Issue
from conformance.attesting.trusting import believed
from conformance.bench import Bench, Options, Target
from conformance.covering import coverage
from conformance.kit import Json, bundled_kit
from conformance.mutating.living import lived
from conformance.mutating.matrix import Fate
from conformance.mutating.trying import Share, tried
from conformance.protocol.limits import Limits
from conformance.reciting import Recorded
from conformance.reference.__main__ import ROLES
from conformance.results import Verdict, text
from conformance.running.selecting import Selection
from conformance.transports.in_process import InProcess
from conformance.verifying.doubting import DoubtedError

_NOWHERE = Path("nowhere")
_SEED = 20_260_301
Handler = Callable[[str, Json], Any]


@dataclass(frozen=True)
class Proof:
    """One thing that the kit proves of itself."""

    told: str
    is_held: bool


def _verdict(role: str, make: Callable[[], Handler], seed: int = 0) -> Verdict:
    target = Target(lambda: InProcess(make, Limits()))
    bench = Bench(bundled_kit(), target, Selection(role), Options(_NOWHERE, seed=seed))
    campaign = bench.campaign()
    with closing(campaign.played(bench.in_turn(bench.cases()), 1)) as playing:
        outcomes = [(one.case, one.outcome) for one in playing]
    return bench.told(outcomes, "").verdict


def references(role: str, _one_in: int) -> Iterator[Proof]:
    """The reference of the role conforms."""
    found = _verdict(role, import_module(f"conformance.reference.{role}").make)
    yield Proof(f"reference: {found}", found is Verdict.CONFORMING)


def variants(role: str, one_in: int) -> Iterator[Proof]:
    """Every lawful variant lives."""
    found = lived(role, one_in)
    dead = [one.variant.told for one in found.condemned]
    yield Proof(f"lawful variants: {len(found.tried)}, condemned: {', '.join(dead) or 'none'}", not dead)


def mutants(role: str, one_in: int) -> Iterator[Proof]:
    """No mutant survives."""
    found = tried(Share(role, one_in))
    survived = [one.mutant.id for one in found.results if one.fate is Fate.SURVIVED]
    killed = sum(one.fate is Fate.KILLED for one in found.results)
    told = f"mutants: {len(found.results)}, killed by their rule: {killed}, survived: {len(survived)}"
    yield Proof(told, not survived and killed > 0)
    yield Proof(f"rules without mutant: {', '.join(found.without) or 'none'}", not found.without)


class _Cheat:
    """Says who it is as a sound one does, and lies of the rest."""

    def __init__(self, good: Handler, lies: Callable[[str, Json, Handler], Any]) -> None:
        self._good, self._lies = good, lies

    def __call__(self, method: str, params: Json) -> object:
        return self._good(method, params) if method == "hello" else self._lies(method, params, self._good)


def _nothing(_method: str, _params: Json, _good: Handler) -> Json:
    return {"accepted": True, "emitted": []}


def _refuses(method: str, params: Json, good: Handler) -> Any:  # noqa: ANN401 any JSON
    refused = {"accepted": False, "rules": [], "emitted": []}
    return refused if method in ("deliver", "trigger") else good(method, params)


def _forgets(method: str, params: Json, good: Handler) -> Any:  # noqa: ANN401 any JSON
    return {"emitted": []} if method == "clock" else good(method, params)


def _falls(_method: str, _params: Json, _good: Handler) -> object:
    raise RuntimeError("it fell")


CHEATS = {"mute": _nothing, "refuses all": _refuses, "ignores the clock": _forgets, "falls": _falls}


def _cheat(make: Callable[[], Handler], lies: Callable[[str, Json, Handler], Any]) -> Handler:
    return _Cheat(make(), lies)


def cheats(role: str, _one_in: int) -> Iterator[Proof]:
    """No cheat conforms."""
    make = import_module(f"conformance.reference.{role}").make
    for name, lies in CHEATS.items():
        found = _verdict(role, partial(_cheat, make, lies))
        yield Proof(f"cheat that {name}: {found}", found is not Verdict.CONFORMING)


def _itself(handler: Handler) -> Handler:
    return handler


def recited(role: str, _one_in: int) -> Iterator[Proof]:
    """What knows the answers of one run conforms in that one, and in no other."""
    make = import_module(f"conformance.reference.{role}").make
    for by_content, name in ((True, "to what was said"), (False, "in order")):
        learnt = Recorded(make())
        said = _verdict(role, partial(_itself, learnt))
        found = _verdict(role, partial(_itself, learnt.replay(by_content=by_content)), _SEED)
        held = said is Verdict.CONFORMING and found is not Verdict.CONFORMING
        yield Proof(f"answers of another run, recited {name}: {found}", held)


def covered(_role: str, _one_in: int) -> Iterator[Proof]:
    """Every rule, exchange, transition, profile and option has a case, or a reason for having none."""
    found = coverage(bundled_kit())
    told = f"covered: {found.covered}, excused by a reason: {found.excused}"
    yield Proof(f"{told}, neither: {', '.join(found.lacking) or 'none'}", not found.lacking)


def attestation(role: str, _one_in: int) -> Iterator[Proof]:
    """An attestation is believed, and one of another transcript is not."""
    kit, signer = bundled_kit(), CryptoSigner.generate_ed25519()
    make = import_module(f"conformance.reference.{role}").make
    day = datetime.now(UTC).date()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        target = Target(lambda: InProcess(make, Limits()))
        bench = Bench(kit, target, Selection(role), Options(folder, seed=_SEED))
        (folder / "results.json").write_text(text(bench.content(bench.run())), "utf-8")
        issue = Issue(day, day + timedelta(days=1), {"origin": "certifier"})
        envelope = issued(kit, folder, _SEED, issue, signer)
        paths = folder / "attestation.json", folder / "transcript.ndjson"
        paths[0].write_text(written(envelope), "utf-8")
        found = believed(kit, *paths, [signer.public_key], day)
        yield Proof(f"attestation signed by {found.keys[0][:12]}…: believed", is_held=True)
        paths[1].write_text(paths[1].read_text("utf-8").replace("accepted", "refused", 1), "utf-8")
        try:
            believed(kit, *paths, [signer.public_key], day)
        except DoubtedError as doubted:
            yield Proof(f"another transcript: {doubted.reason}", is_held=True)
        else:
            yield Proof("another transcript: believed", is_held=False)


PROOFS: Sequence[Callable[[str, int], Iterator[Proof]]] = (
    references,
    variants,
    mutants,
    cheats,
    recited,
    covered,
    attestation,
)


def main() -> int:
    """Prove all of it; gives 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="conformance.self_test", description=__doc__)
    parser.add_argument("--role", choices=ROLES, help="of this role alone")
    parser.add_argument("--one-in", type=int, default=1, metavar="N", help="one mutant, and one case, in N")
    given = parser.parse_args()
    broken = 0
    for role in [given.role] if given.role else ROLES:
        for prove in PROOFS:
            for one in prove(role, given.one_in):
                broken += not one.is_held
                typer.echo(f"{'ok' if one.is_held else 'FAILED':7}{role}: {one.told}")
    typer.echo(f"{broken} proofs do not hold" if broken else "every proof holds")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())
