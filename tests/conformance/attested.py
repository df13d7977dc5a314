"""One real run of a role, played once, with its attestation: what tests tamper with."""

import shutil
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.dsse import Envelope
from securesystemslib.signer import CryptoSigner

from conformance import bench
from conformance.attesting import issuing, trusting
from conformance.attesting.envelope import PAYLOAD_TYPE, written
from conformance.attesting.issuing import issued
from conformance.attesting.seeds import commitment, seed_of_secret
from conformance.attesting.statement import Issue
from conformance.bench import Bench, Options, Target
from conformance.drawn_kit import drawn_kit
from conformance.kit import Json
from conformance.playing.outcome import Outcome, Status
from conformance.protocol.limits import Limits
from conformance.reference.dgfip import make
from conformance.running.declared import Declared
from conformance.running.results import Run, results, text
from conformance.running.selecting import Selection, scope
from conformance.transports.in_process import InProcess
from conformance.verifying.verifying import Reproduced, reproduced
from generator import events
from tests.conformance.making import HELLO, KIT

ROLE = "dgfip"
SECRET = "5a" * 32
SEED = seed_of_secret(SECRET)
DAY, LAST = date(2026, 3, 2), date(2027, 3, 1)
COMMITTED: Json = {"origin": "committed", "commitment": commitment(SECRET), "secret": SECRET}
ISSUE = Issue(DAY, LAST, COMMITTED)


@dataclass(frozen=True)
class Attested:
    """A folder that a run wrote, who signed it, and its attestation."""

    folder: Path
    signer: CryptoSigner

    @property
    def transcript(self) -> Path:
        return self.folder / "transcript.ndjson"

    @property
    def attestation(self) -> Path:
        return self.folder / "attestation.json"

    def copied(self, folder: Path) -> "Attested":
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return Attested(folder, self.signer)

    def lines(self) -> list[str]:
        return self.transcript.read_text("utf-8").splitlines(keepends=True)

    def write_lines(self, lines: list[str]) -> None:
        self.transcript.write_text("".join(lines), "utf-8")

    def signed_again(self, change: Any) -> None:  # noqa: ANN401 takes the statement, changes it
        """Change the statement and sign it with the right key: what a certifier who lies does."""
        statement = self.statement()
        change(statement)
        envelope = Envelope(events.written(statement).encode(), PAYLOAD_TYPE, {})
        envelope.sign(self.signer)
        self.attestation.write_text(written(envelope), "utf-8")

    def statement(self) -> Any:  # noqa: ANN401 any JSON
        return events.value(Envelope.from_dict(self.envelope()).payload)

    def envelope(self) -> Any:  # noqa: ANN401 any JSON
        return events.value(self.attestation.read_bytes())


@pytest.fixture(scope="session")
def _drawn_once() -> Any:  # noqa: ANN401 a generator of nothing
    """Draw the corpus of a seed once, and derive each transcript again once: what comes of it is the same."""
    patch = pytest.MonkeyPatch()
    kits = cache(lambda seed, role: drawn_kit(KIT, seed, role))
    patch.setattr(bench, "drawn_kit", lambda kit, seed, role: kits(seed, role) if seed else kit)
    runs = _by_content(reproduced)
    for module in (issuing, trusting):
        patch.setattr(module, "reproduced", runs)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def attested(_drawn_once: None, tmp_path_factory: pytest.TempPathFactory) -> Attested:
    folder = tmp_path_factory.mktemp("attested")
    played(folder)
    signer = CryptoSigner.generate_ed25519()
    found = Attested(folder, signer)
    found.attestation.write_text(written(issued(KIT, folder, SEED, ISSUE, signer)), "utf-8")
    return found


def passed() -> Reproduced:
    """Give a run of the role in which every case passed, that nobody played."""
    outcomes = [(case, Outcome(Status.PASSED)) for case in scope(KIT, Selection(ROLE))]
    run = Run(KIT, Selection(ROLE), Declared(HELLO, {}), SEED, outcomes, "0" * 64)
    return Reproduced(run, results(run), {})


def played(folder: Path, handler: Any = make, tags: str | None = None, seed: int = SEED) -> None:  # noqa: ANN401
    """Play the role and write results beside the transcript, without the reports."""
    target = Target(lambda: InProcess(handler, Limits()))
    one = Bench(KIT, target, Selection(ROLE, tags=tags), Options(folder, seed=seed))
    run = one.run()
    (folder / "results.json").write_text(text(one.content(run)), "utf-8")


def _by_content(derive: Any) -> Any:  # noqa: ANN401 a function
    found: dict[bytes, Any] = {}

    def derived(kit: Any, path: Path) -> Any:  # noqa: ANN401 what it gives
        content = path.read_bytes()
        if content not in found:
            found[content] = derive(kit, path)
        return found[content]

    return derived
