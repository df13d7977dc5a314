"""What a whole run tells of an implementation that no single case does: the fault behind many failures."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from conformance.playing.outcome import REASONS, Outcome, Status
from conformance.protocol.faults import FAULTS
from generator.model.kit import Case

_MOST = 0.5
"""The part of the cases from which one cause explains the run."""
_SOME = 0.1
_SENTENCES = {
    "silence": "Le système ne répond pas, ou trop lentement : une ligne est-elle lue par demande ?",
    "crash": "Le programme s’arrête : son dernier message d’erreur est donné avec chaque cas.",
    "closed": "Le système ferme la connexion au lieu de répondre.",
    "unreachable": "Le système est injoignable : la commande ou l’adresse est-elle la bonne ?",
    "garbage": "Le système écrit autre chose que du JSON : une trace va-t-elle à la sortie standard ?",
    "oversize": "Les réponses du système sont plus grandes que ce que le protocole admet.",
    "too-deep": "Les réponses du système sont imbriquées au-delà de ce que le protocole admet.",
    "not-json-rpc": "Les réponses du système ne sont pas des messages JSON-RPC 2.0.",
    "stale-reply": "Le système répond à une autre question que celle qui lui est posée.",
    "error-reply": "Le système répond par des erreurs JSON-RPC : l’adaptateur sait-il toutes les méthodes ?",
    "bad-result": "Les résultats n’ont pas la forme demandée : `parcmetre adapter-check` dit lesquels.",
    "async": "L’adaptateur est écrit avec `async` : le banc attend une réponse, non une coroutine.",
    "raised": "L’adaptateur lève des exceptions.",
    "http-status": "Le serveur répond par des statuts HTTP d’erreur.",
    "foreign-emission": "Le système émet au nom d’autres acteurs que le sien.",
    "unknown-emission": "Le système émet des types non déclarés : `extensions` de `hello` les attend.",
    "other-dossier": "Le système mélange les dossiers : `subject` doit être celui du cas ouvert.",
    "repeated-emission": "Le système émet plusieurs fois le même échange.",
    "clock-ignored": "Le système date ses échanges d’une autre horloge que celle du banc.",
}


@dataclass(frozen=True)
class Diagnosis:
    """A code, stable, and what it says."""

    code: str
    text: str


def diagnoses(outcomes: Sequence[tuple[Case, Outcome]], *, picked: bool = False) -> tuple[Diagnosis, ...]:
    """Give what explains the run, the most frequent first; nothing when nothing stands out.

    Of cases that were `picked` one by one, as those that failed last, nothing is told of what the
    implementation does to all alike: they were not chosen as a sample.
    """
    given = {outcome.cause for _, outcome in outcomes}
    whole = tuple(Diagnosis(one, REASONS[one]) for one in ("too-much", "no-clock") if one in given)
    played = [(case, outcome) for case, outcome in outcomes if outcome.status is not Status.NOT_TESTED]
    if not played:
        return (Diagnosis("nothing-played", "Aucun cas n’a été joué : la campagne ne dit rien."), *whole)
    causes = Counter(outcome.cause for _, outcome in played if outcome.cause in FAULTS)
    found = [Diagnosis(str(cause), _SENTENCES[str(cause)]) for cause, _ in causes.most_common()]
    return (*found, *(() if picked else _behaviours(played)), *whole)


def _behaviours(played: Sequence[tuple[Case, Outcome]]) -> tuple[Diagnosis, ...]:
    """Tell what an implementation that keeps to the protocol does to all messages alike."""
    failed = [(case, outcome) for case, outcome in played if outcome.status is Status.FAILED]
    found = []
    if _share(played, "declared", "option", "no-observe") > _MOST:
        found.append(("declares-little", "Le système déclare ne pas faire la plus grande part de son rôle."))
    if _refuses(failed) and _refuses(failed) >= _MOST * len(played):
        found.append(("refuses-all", "Le système refuse presque tout ce qui lui est remis."))
    # Those whose refusal was reached: a case that failed before tells nothing of it.
    refusals = [one for one in played if _expects_refusal(one[0]) and one[1].cause in _REACHED]
    taken = [one for one in refusals if one[1].cause in ("accepted", "done")]
    if refusals and len(taken) > _MOST * len(refusals):
        found.append(
            ("accepts-all", "Le système prend en compte ce qu’il doit refuser : ne vérifie-t-il rien ?")
        )
    waits = [one for one in played if _waits(one[0])]
    missed = [one for one in failed if _is_of_the_clock(*one)]
    late = [one for one in missed if _waits(one[0])]
    # Where the kit waits for nothing, what lacks once time has passed was asked of a person before.
    if missed and (len(late) > _MOST * len(waits) or len(missed) > _MOST * len(failed)):
        text = "Rien ne part de soi-même à l’échéance : `clock` fait-il tourner les traitements par lots ?"
        found.append(("clock-without-effect", text))
    if _share(failed, "repeated", "unexpected") > _SOME and failed:
        found.append(("emits-twice", "Le système émet plus qu’il ne doit, ou plusieurs fois."))
    return tuple(Diagnosis(*one) for one in found)


_REACHED = frozenset({None, "accepted", "done", "motive"})
"""What may come of a case whose refusal was asked."""


def _share(cases: Sequence[tuple[Case, Outcome]], *causes: str) -> float:
    return sum(outcome.cause in causes for _, outcome in cases) / max(len(cases), 1)


def _refuses(failed: Sequence[tuple[Case, Outcome]]) -> int:
    return sum(
        outcome.cause in ("refused", "not-done")
        or (outcome.cause == "past" and outcome.detail in ("refused", "not-done"))
        for _, outcome in failed
    )


def _expects_refusal(case: Case) -> bool:
    return any(step.expect in ("refused", "opposed") for step in case.steps)


def _is_of_the_clock(case: Case, outcome: Outcome) -> bool:
    """Tell whether what did not leave was to leave by itself, once time had passed: nobody asked for it."""
    if outcome.cause == "past":
        return outcome.detail == "missing"
    if outcome.cause != "missing" or outcome.step is None:
        return False
    calls = [step.call for step in case.steps[: outcome.step] if step.call is not None]
    return bool(calls) and calls[-1] in ("await", "clock")


def _waits(case: Case) -> bool:
    return any(step.call == "await" for step in case.steps)
