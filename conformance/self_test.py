"""`parcmetre self-test`: the kit proves that it may be believed, a line for each proof.

References and lawful variants pass, mutants die, cheats, recited answers and hostile systems never conform,
an attestation is believed and none of another transcript, and all is covered or says why not. A sample may be
tried; all of it takes an hour.
"""

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from importlib import import_module
from pathlib import Path

from securesystemslib.signer import CryptoSigner

from conformance.attesting.envelope import written
from conformance.attesting.issuing import issued
from conformance.attesting.statement import Issue
from conformance.attesting.trusting import believed
from conformance.bench import Bench, Options, Target
from conformance.covering import coverage as covered
from conformance.kit import bundled_kit
from conformance.lying import CHEATS, HOSTILE, Handler, lying
from conformance.mutating.fate import Fate
from conformance.mutating.living import lived
from conformance.mutating.trying import Share, tried
from conformance.playing.outcome import NOT_REACHED, Status
from conformance.protocol.limits import Limits
from conformance.reciting import Recorded
from conformance.running.results import Verdict, text
from conformance.running.selecting import Selection, scope
from conformance.transports.in_process import InProcess
from conformance.verifying.doubting import DoubtedError

_NOWHERE = Path("nowhere")
_SEED = 20_260_301
_LEAST = 40
"""Cases that a sample keeps at least: a cheat may pass a few by luck."""


@dataclass(frozen=True)
class Proof:
    """One thing that the kit proves of itself."""

    told: str
    is_held: bool


@dataclass(frozen=True)
class _Played:
    """What came of the cases of a role, or of a sample of them."""

    verdict: Verdict
    is_whole: bool
    statuses: Mapping[Status, int]
    unreached: int
    """Cases that a lawful way led past."""


def _played(role: str, make: Callable[[], Handler], one_in: int, seed: int = 0) -> _Played:
    kit = bundled_kit()
    whole = scope(kit, Selection(role))
    step = max(1, min(one_in, len(whole) // _LEAST))
    names = tuple(case.id for case in whole[::step]) if step > 1 else ()
    target = Target(lambda: InProcess(make, Limits()))
    bench = Bench(kit, target, Selection(role, cases=names), Options(_NOWHERE, seed=seed))
    campaign = bench.campaign()
    with closing(campaign.played(bench.in_turn(bench.cases()), 1)) as playing:
        outcomes = [(one.case, one.outcome) for one in playing]
    counts = Counter(outcome.status for _, outcome in outcomes)
    unreached = sum(outcome.cause == NOT_REACHED for _, outcome in outcomes)
    return _Played(bench.told(outcomes, "").verdict, not names, counts, unreached)


@cache
def _reference(role: str, one_in: int) -> _Played:
    return _played(role, import_module(f"conformance.reference.{role}").make, one_in)


def references(role: str, one_in: int) -> Iterator[Proof]:
    """The reference of the role conforms; of a sample, no case of it fails."""
    found = _reference(role, one_in)
    if found.is_whole:
        yield Proof(f"reference: {found.verdict}", found.verdict is Verdict.CONFORMING)
        return
    wrong = found.statuses.get(Status.FAILED, 0) + found.statuses.get(Status.ERROR, 0)
    passed = found.statuses.get(Status.PASSED, 0)
    yield Proof(f"reference: {passed} passed and {wrong} failed of a sample", not wrong and passed > 0)


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


def cheats(role: str, one_in: int) -> Iterator[Proof]:
    """No cheat conforms."""
    make = import_module(f"conformance.reference.{role}").make
    for name, lies in CHEATS.items():
        found = _played(role, partial(lying, make, lies), one_in).verdict
        yield Proof(f"cheat that {name}: {found}", found is Verdict.NOT_CONFORMING)


def hostile(role: str, one_in: int) -> Iterator[Proof]:
    """No hostile system conforms, or makes the bench itself fail."""
    make = import_module(f"conformance.reference.{role}").make
    for name, lies in HOSTILE.items():
        found = _played(role, partial(lying, make, lies), one_in)
        fallen = found.statuses.get(Status.ERROR, 0)
        told = f"system that {name}: {found.verdict}, the bench fell {fallen} times"
        yield Proof(told, found.verdict is not Verdict.CONFORMING and not fallen)


def _itself(handler: Handler) -> Handler:
    return handler


def recitations(role: str, one_in: int) -> Iterator[Proof]:
    """What knows the answers of one run is right in that one, and conforms in no other."""
    make = import_module(f"conformance.reference.{role}").make
    for by_content, name in ((True, "to what was said"), (False, "in order")):
        learnt = Recorded(make())
        said = _played(role, partial(_itself, learnt), one_in)
        found = _played(role, partial(_itself, learnt.replay(by_content=by_content)), one_in, _SEED).verdict
        held = not said.statuses.get(Status.FAILED, 0) and found is Verdict.NOT_CONFORMING
        yield Proof(f"answers of another run, recited {name}: {found}", held)


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
        believed(kit, *paths, [signer.public_key], day)
        # Not the key: one is made for each proof, and the same kit gives the same words.
        yield Proof("attestation signed by a key made for it: believed", is_held=True)
        paths[1].write_text(paths[1].read_text("utf-8").replace("accepted", "refused", 1), "utf-8")
        try:
            believed(kit, *paths, [signer.public_key], day)
        except DoubtedError as doubted:
            yield Proof(f"another transcript: {doubted.reason}", is_held=True)
        else:
            yield Proof("another transcript: believed", is_held=False)


def coverage(role: str, one_in: int) -> Iterator[Proof]:
    """The reference reaches what the cases look for, and each rule without a case says why."""
    found = _reference(role, one_in)
    count = sum(found.statuses.values())
    told = f"coverage: {count - found.unreached} of {count} cases reach what they look for"
    yield Proof(told, found.unreached == 0)
    all_ = covered(bundled_kit())
    excused = f"coverage: {all_.covered} covered, {all_.excused} excused by a reason"
    yield Proof(f"{excused}, neither: {', '.join(all_.lacking) or 'none'}", not all_.lacking)


PROOFS: Mapping[str, Callable[[str, int], Iterator[Proof]]] = {
    "references": references,
    "variants": variants,
    "mutants": mutants,
    "cheats": cheats,
    "recitations": recitations,
    "hostile": hostile,
    "attestations": attestation,
    "coverage": coverage,
}
"""Each proof by its name: of a role, and of one case or mutant in so many."""
