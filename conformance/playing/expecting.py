"""What must be seen after the calls of a case."""

from typing import assert_never

from conformance.playing.comparing import broken, told
from conformance.playing.missing import Missed
from conformance.playing.outcome import UNVERIFIED_MOTIVE, Outcome, Status
from conformance.playing.talking import Talk
from conformance.playing.wording import Wording
from generator.model.kit import Step

NOTHING_LEFT = "rien n’est parti"
"""What is told where an exchange should have left: the end of what the engine says of a decision too."""


class Expecting:
    """Looks at what came of the calls of a case; raises Missed where it is not what must be."""

    def __init__(self, talk: Talk, words: Wording | None = None) -> None:
        self._talk = talk
        self._words = words or Wording()
        self.mentions: list[str] = []
        """What is told of a case whatever comes of it."""

    def expect(self, step: Step) -> Outcome | None:  # noqa: C901, PLR0912 one line an expectation
        """Look at what a step asks; gives an outcome where it leaves nothing to see."""
        match step.expect:
            case "accepted":
                if not self._talk.answer["accepted"]:
                    raise Missed("refused", expected="accepté", obtained=self.refusal())
            case "refused":
                self._refused(step, "accepted")
            case "opposed":
                self._refused(step, "done")
            case "emitted":
                self._emission(step)
            case "once":
                self._once(step)
            case "never":
                self._never(step)
            case "nothing-else":
                self._nothing_else()
            case "state":
                self._state(step)
            case "open":
                return Outcome(Status.INCONCLUSIVE, "open", " ; ".join(step.doubts))
            case "legal-dates":
                return None
            case None:
                raise ValueError("a step that asks nothing")
            case _:
                assert_never(step.expect)
        return None

    def _refused(self, step: Step, cause: str) -> None:
        if self._talk.answer["accepted"]:
            raise Missed(cause, expected="refusé", obtained=f"accepté ; {self.emitted()}")
        named = self._talk.answer.get("rules")
        if not named:
            self.mentions.append(UNVERIFIED_MOTIVE)
        elif not set(named) & set(step.rules):
            wanted = " ou ".join(step.rules)
            raise Missed("motive", expected=f"refusé par {wanted}", obtained=self.refusal())

    def _emission(self, step: Step) -> None:
        dossier = self._talk.dossier
        types = (step.type or "", *step.or_else)
        found = list(dossier.fresh(types))
        expected = " ou ".join(types) + " émis"
        if not found:
            raise Missed("missing", expected=expected, obtained=self.emitted())
        in_time = [one for one in found if step.at is None or one.at <= step.at]
        if not in_time:
            when = step.at.isoformat() if step.at is not None else ""
            raise Missed("late", expected=f"{expected} au plus tard {when}", obtained=found[0].at.isoformat())
        for one in in_time:
            if not any(broken(condition, one.exchange, dossier.own) for condition in step.where):
                one.claimed = True
                return
        last, own = in_time[-1].exchange, dossier.own
        faults = [
            told(condition, last, own, self._words)
            for condition in step.where
            if broken(condition, last, own)
        ]
        raise Missed("content", expected=expected, obtained=f"{last['type']} émis", detail=" ; ".join(faults))

    def _once(self, step: Step) -> None:
        own = self._talk.dossier.own
        types = (step.type, *step.or_else)
        found = [one for one in self._talk.dossier.seen if one.type in types]
        found = [one for one in found if not any(broken(each, one.exchange, own) for each in step.where)]
        if len(found) != 1:
            cause = "repeated" if found else "missing"
            raise Missed(cause, expected=f"{step.type} émis une seule fois", obtained=f"{len(found)} fois")
        found[0].claimed = True

    def _never(self, step: Step) -> None:
        own = self._talk.dossier.own
        for one in self._talk.dossier.since_past(step.type or ""):
            if not any(broken(condition, one.exchange, own) for condition in step.where):
                words = self._words
                said = " ; ".join(
                    f"{words.named(each.field)} : {words.wanted(each.field, each.order, each.value)}"
                    for each in step.where
                )
                obtained = f"{one.type} émis le {one.at.isoformat()}"
                raise Missed("forbidden", expected=f"pas de {step.type}", obtained=obtained, detail=said)

    def _nothing_else(self) -> None:
        seen = self._talk.dossier.seen
        found = [one.type for one in seen if one.call == self._talk.calls and not one.claimed]
        if found:
            raise Missed("unexpected", expected="aucun autre échange", obtained=", ".join(found))

    def _state(self, step: Step) -> None:
        states = self._talk.observe()
        wanted = (str(step.state), *step.or_else)
        if not set(wanted) & set(states.values()):
            shown = ", ".join(f"{region} : {state}" for region, state in sorted(states.items()))
            raise Missed("state", expected=" ou ".join(wanted), obtained=shown or "aucun état")

    def refusal(self) -> str:
        """Tell how the last call was answered."""
        if self._talk.answer.get("accepted"):
            return "accepté"
        named = self._talk.answer.get("rules")
        return f"refusé par {', '.join(named)}" if named else "refusé sans règle nommée"

    def emitted(self) -> str:
        """Tell what left in answer to the last call."""
        found = [one.type for one in self._talk.dossier.seen if one.call == self._talk.calls]
        return f"{', '.join(found)} émis" if found else NOTHING_LEFT
