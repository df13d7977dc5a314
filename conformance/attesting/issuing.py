"""Who may have an attestation: a whole run that conforms, that is derived again, of a seed nobody chose."""

from pathlib import Path

from securesystemslib.dsse import Envelope
from securesystemslib.signer import CryptoSigner

from conformance.attesting.envelope import enveloped
from conformance.attesting.statement import Issue, statement
from conformance.corpus import withdrawn
from conformance.kit import Kit
from conformance.running.results import Verdict
from conformance.verifying.doubting import DoubtedError, Reason
from conformance.verifying.verifying import agreed, reproduced


class RefusedError(Exception):
    """A run that gets no attestation; the text says why."""


def issued(kit: Kit, folder: Path, seed: int, issue: Issue, signer: CryptoSigner) -> Envelope:
    """Derive a run again and sign what it gives; raises RefusedError, OSError, KitError.

    `seed` is what the certifier chose, or what the secret that was committed to gives.
    """
    if not seed:
        raise RefusedError("seed 0 is the published corpus: its answers can be learnt")
    if issue.until < issue.issued:
        raise RefusedError(f"it would end on {issue.until}, before it begins")
    try:
        found = reproduced(kit, folder / "transcript.ndjson")
        agreed(kit, found, folder / "results.json")
    except DoubtedError as doubted:
        why = "outdated: " if doubted.reason is Reason.UNVERIFIABLE else "it does not agree with itself: "
        raise RefusedError(f"{why}{doubted}") from doubted
    run = found.run
    reason = withdrawn(kit.folder).get(kit.version)
    if reason is not None:
        raise RefusedError(f"outdated: version {kit.version} of the corpus is withdrawn: {reason}")
    if run.seed != seed:
        raise RefusedError(f"the run is of seed {run.seed}, which is not the seed given: somebody chose it")
    if run.selection.is_partial:
        raise RefusedError(f"partial: it was asked for a part alone: {run.selection.words}")
    if run.verdict is not Verdict.CONFORMING:
        raise RefusedError(f"the verdict is {run.verdict}, not {Verdict.CONFORMING}")
    envelope = enveloped(statement(found, issue))
    envelope.sign(signer)
    return envelope
