"""What must be seen after the calls of a case."""

from collections.abc import Collection, Mapping, Sequence
from typing import assert_never

from conformance.playing.comparing import broken, told
from conformance.playing.missing import MissedError
from conformance.playing.outcome import UNVERIFIED_MOTIVE, Outcome, Status
from conformance.playing.talking import Talk
from conformance.playing.wording import Wording
from generator.formula.phrases import Phrase, either, joined, named, of_tree, phrase
from generator.model.kit import Step

NOTHING_LEFT = phrase("nothing-left")
"""What is told where an exchange should have left: the end of what the engine says of a decision too."""


class Expecting:
    """Looks at what came of the calls of a case; raises MissedError where it is not what must be."""

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
                    raise MissedError("refused", expected=phrase("accepted"), obtained=self.refusal())
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
            raise MissedError(
                cause, expected=phrase("refused"), obtained=phrase("accepted-and", self.emitted())
            )
        names = self._talk.answer.get("rules")
        if not names:
            self.mentions.append(UNVERIFIED_MOTIVE)
        elif not set(names) & set(step.rules):
            wanted = either(named("rule", one) for one in step.rules)
            raise MissedError("motive", expected=phrase("refused-by", wanted), obtained=self.refusal())

    def _emission(self, step: Step) -> None:
        dossier = self._talk.dossier
        types = (step.type or "", *step.or_else)
        found = list(dossier.fresh(types))
        wanted = either(named("step", one) for one in types)
        expected = phrase("sent", wanted)
        if not found:
            raise MissedError("missing", expected=expected, obtained=self.emitted())
        in_time = [one for one in found if step.at is None or one.at <= step.at]
        if not in_time:
            when = named("time", step.at.isoformat() if step.at is not None else "")
            obtained = of_tree(named("time", found[0].at.isoformat()))
            raise MissedError("late", expected=phrase("sent-by-latest", wanted, when), obtained=obtained)
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
        obtained = phrase("sent", named("step", str(last["type"])))
        raise MissedError("content", expected=expected, obtained=obtained, detail=joined("apart", faults))

    def _once(self, step: Step) -> None:
        own = self._talk.dossier.own
        types = (step.type, *step.or_else)
        found = [one for one in self._talk.dossier.seen if one.type in types]
        found = [one for one in found if not any(broken(each, one.exchange, own) for each in step.where)]
        if len(found) != 1:
            cause = "repeated" if found else "missing"
            once = phrase("sent-once", named("step", step.type or ""))
            raise MissedError(cause, expected=once, obtained=phrase("times", len(found)))
        found[0].claimed = True

    def _never(self, step: Step) -> None:
        own = self._talk.dossier.own
        for one in self._talk.dossier.since_past(step.type or ""):
            if not any(broken(condition, one.exchange, own) for condition in step.where):
                words = self._words
                told = joined(
                    "apart",
                    (
                        phrase(
                            "named-value",
                            words.named(each.field),
                            words.wanted(each.field, each.order, each.value),
                        )
                        for each in step.where
                    ),
                )
                at, sent = named("time", one.at.isoformat()), named("step", one.type)
                none = phrase("none-of", named("step", step.type or ""))
                raise MissedError(
                    "forbidden", expected=none, obtained=phrase("sent-on", sent, at), detail=told
                )

    def _nothing_else(self) -> None:
        seen = self._talk.dossier.seen
        found = [one.type for one in seen if one.call == self._talk.calls and not one.claimed]
        if found:
            raise MissedError("unexpected", expected=phrase("no-other"), obtained=_steps(found))

    def _state(self, step: Step) -> None:
        states = self._talk.observe()
        wanted = (str(step.state), *step.or_else)
        if not set(wanted) & set(states.values()):
            shown = self._shown(states, {self._words.regions.get(one, "") for one in wanted})
            expected = either(named("state", one) for one in wanted)
            raise MissedError("state", expected=expected, obtained=shown or phrase("no-state"))

    @staticmethod
    def _shown(states: Mapping[str, str], regions: Collection[str]) -> str:
        """Tell the states of the regions that are looked at; all of them where it shows none of these."""
        mine = [named("state", state) for region, state in sorted(states.items()) if region in regions]
        if mine:
            return joined("and", mine)
        return joined(
            "listed",
            (
                phrase("named-value", region, named("state", state))
                for region, state in sorted(states.items())
            ),
        )

    def refusal(self) -> str:
        """Tell how the last call was answered."""
        if self._talk.answer.get("accepted"):
            return phrase("accepted")
        rules = [named("rule", one) for one in self._talk.answer.get("rules") or ()]
        return phrase("refused-by", joined("listed", rules)) if rules else phrase("refused-unnamed")

    def emitted(self) -> str:
        """Tell what left in answer to the last call."""
        found = [one.type for one in self._talk.dossier.seen if one.call == self._talk.calls]
        return phrase("sent", _steps(found)) if found else NOTHING_LEFT


def _steps(types: Sequence[str]) -> Phrase:
    """Name steps one after the other."""
    return joined("listed", (named("step", one) for one in types))
