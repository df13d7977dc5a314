"""The dossiers that an implementation lives while the bench plays, as the engine judges them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import accumulate, groupby
from typing import Any

from generator import events
from generator.engine import History, Rulebook
from generator.engine.history import Decision, Decisions
from generator.engine.reading import Raw, history
from generator.engine.together import by_causes
from generator.model.base import FACT_PREFIX
from generator.model.kit import Case

Json = dict[str, Any]


@dataclass
class Dossier:
    """What was said of one dossier, as the handler was called."""

    case: Case
    raws: list[Raw] = field(default_factory=list)
    refused: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    """The place of each message or fact that was refused, with the rules that were named."""
    opposed: list[tuple[int, Raw, tuple[str, ...]]] = field(default_factory=list)
    """The decisions that were refused: how many events came before, and the rules that were named."""
    decided: list[Decision] = field(default_factory=list)
    """The decisions of the role's people that were done."""
    asked: set[int] = field(default_factory=set)
    """How many events came before each decision: what left on either side of one did not leave together."""
    now: datetime = datetime.min
    held: dict[str, list[Json]] = field(default_factory=dict)
    """What a faulty implementation keeps back, by what keeps it."""
    ordered: dict[str, date] = field(default_factory=dict)
    weighed: list[str] = field(default_factory=list)
    """The mutants that asked the engine here whether they would break their rule, and were told that not."""

    def history(self, book: Rulebook, raws: list[Raw] | None = None) -> History:
        """Give its events, or others in their place, as the engine reads them.

        What left at one instant stands in the order of causes, as where the bench judges.
        """
        case, decisions = self.case, Decisions(self.case.role, tuple(self.decided))
        told = list(self._ordered(book, self.raws if raws is None else raws))
        return history(book, told, dict(case.settings), case.subject, decisions)

    def _ordered(self, book: Rulebook, raws: list[Raw]) -> Iterator[Raw]:
        calls = list(accumulate((place in self.asked for place in range(len(raws))), initial=0))[1:]
        placed = zip(calls, raws, strict=True)
        for (is_sent, *_), together in groupby(placed, lambda one: (_is_sent(one[1]), one[1].moment, one[0])):
            one_instant = [raw for _, raw in together]
            yield from by_causes(book, one_instant, _name_of) if is_sent else one_instant

    def day(self, book: Rulebook) -> date:
        """Give the legal day on which the case ends."""
        return self.now.astimezone(self.history(book).place.zone).date()

    def if_heard(self, method: str, params: Json, answer: Json) -> "Dossier":
        """Give the dossier as it would be after a call and its answer."""
        found = replace(
            self,
            raws=[*self.raws],
            refused=[*self.refused],
            opposed=[*self.opposed],
            decided=[*self.decided],
            asked={*self.asked},
            ordered={**self.ordered},
        )
        found.hear(method, params, answer)
        return found

    def hear(self, method: str, params: Json, answer: Json) -> None:
        """Take a call and its answer."""
        role = self.case.role
        if method == "trigger":
            self.asked.add(len(self.raws))
        match method:
            case "begin" | "clock":
                self.now = events.instant(params["now"])
            case "deliver":
                one = params["exchange"]
                moment, channel = events.instant(one["time"]), one.get("canal")
                raw = Raw(one["type"], moment, one["data"], one["id"], one["source"], channel, delivered=True)
                self._take(raw, answer)
            case "trigger" if params["step"].startswith(FACT_PREFIX):
                id_ = f"fait-{len(self.raws)}"
                self._take(Raw(params["step"], self.now, params["data"], id_, role, delivered=False), answer)
            case "trigger" if answer["accepted"]:
                self.ordered[params["step"]] = self.now.date()
                self.decided.append(
                    Decision(params["step"], self.now, self._is_free(params["step"]), params["data"])
                )
            case "trigger":
                raw = Raw(params["step"], self.now, params["data"], None, role, delivered=False)
                self.opposed.append((len(self.raws), raw, tuple(answer["rules"])))
        for one in answer.get("emitted", ()):
            ordered = self.ordered.get(one["type"])
            moment, channel = events.instant(one["time"]), one.get("canal")
            raw = Raw(one["type"], moment, one["data"], one["id"], one["source"], channel, delivered=False)
            self.raws.append(raw._replace(ordered=ordered))

    def _is_free(self, step: str) -> bool:
        """Tell whether the case leaves a decision to the system."""
        asked = [one for one in self.case.steps if one.call == "trigger" and one.type == step]
        place = sum(one.step == step for one in self.decided)
        place += sum(raw.name == step for _, raw, _ in self.opposed)
        return place < len(asked) and asked[place].free

    def _take(self, raw: Raw, answer: Json) -> None:
        if not answer["accepted"]:
            self.refused.append((len(self.raws), tuple(answer["rules"])))
        self.raws.append(raw._replace(refused=not answer["accepted"]))


def _is_sent(raw: Raw) -> bool:
    """Tell whether the role sent an event: it neither came to it, nor was recorded by its people."""
    return raw.delivered is False and not raw.name.startswith(FACT_PREFIX)


def _name_of(raw: Raw) -> str:
    return raw.name
