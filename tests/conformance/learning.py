"""An adapter that knows the answers that the kit publishes, instead of the law."""

from collections.abc import Iterator, Sequence

from conformance.kit import Json
from generator.model.kit import Case, Step
from tests.conformance.making import KIT

_REGION = {
    state: region
    for region, shape in KIT.openrpc["components"]["schemas"]["Observed"]["properties"]["states"][
        "properties"
    ].items()
    for state in shape["enum"]
}
"""The region of each state, as the protocol's document says it."""


class AnswerBook:
    """Answers from `cases.json`: it looks for the case that is most like what it is told, by every field."""

    def __init__(self, role: str) -> None:
        self._role = role
        self._cases = [case for case in KIT.cases if case.role == role]
        self._open: dict[str, _Guess] = {}

    def __call__(self, method: str, params: Json) -> object:
        """Answer as the book says."""
        name = str(params.get("case"))
        match method:
            case "hello":
                who = {"vendor": "Antisèche", "product": "livre", "version": "1"}
                return {"protocol": "1", "implementation": who, "roles": [self._role]}
            case "begin":
                self._open[name] = _Guess(self._role, self._cases, params)
                return {"emitted": []}
            case "end":
                self._open.pop(name, None)
                return {"emitted": []}
            case "stop":
                return {}
            case _:
                return self._open[name].answer(method, params)


class _Guess:
    """The cases that a dossier may be, and how much each resembles it."""

    def __init__(self, role: str, cases: Sequence[Case], params: Json) -> None:
        self._role = role
        self._now = params["now"]
        self._place = 0
        self._looks = 0
        """How often the state was asked since the last act."""
        self._sent = 0
        self._scores = [
            (
                _alike(dict(case.settings), params["settings"]) + 9 * (case.begins.isoformat() == self._now),
                case,
            )
            for case in cases
        ]

    def answer(self, method: str, params: Json) -> object:
        if method == "observe":
            states = [step.state for step in self._after() if step.state is not None]
            self._looks += 1
            return {"emitted": [], "states": {_REGION[one]: one for one in states[: self._looks]}}
        if method == "clock":
            self._now = params["now"]
            self._scores = [(score + _is_at(case, self._now), case) for score, case in self._scores]
            return {"emitted": list(self._emitted())}
        exchange = params.get("exchange", {})
        told = {**exchange, **exchange.get("data", params.get("data")), "data": None, "id": None}
        type_ = exchange.get("type", params.get("step"))
        self._scores = [
            (score + _resemblance(case, self._place, method, type_, told), case)
            for score, case in self._scores
        ]
        self._place += 1
        self._looks = 0
        after = list(self._after())
        refusal = next((step for step in after if step.expect in ("refused", "opposed")), None)
        if refusal is not None:
            return {"accepted": False, "rules": list(refusal.rules[:1]), "emitted": []}
        return {"accepted": True, "emitted": list(self._emitted())}

    def _best(self) -> Case:
        return max(self._scores, key=lambda one: one[0])[1]

    def _after(self) -> Iterator[Step]:
        """Give what the best case expects after the call under way."""
        acts = 0
        for step in self._best().steps:
            acts += step.call in ("deliver", "trigger")
            if acts == self._place and step.call in (None, "await", "trigger"):
                yield step

    def _emitted(self) -> Iterator[Json]:
        for step in self._after():
            if str(step.type).startswith("fait."):
                continue  # what a person records is not sent
            if step.expect in ("emitted", "once") or step.call in ("await", "trigger"):
                self._sent += 1
                data = {**step.data, **{one.field: one.value for one in step.where if one.order == "=="}}
                yield {
                    "specversion": "1.0",
                    "id": f"{self._role}-{self._sent}",
                    "source": self._role,
                    "type": step.type,
                    "time": self._now,
                    "data": data,
                }


def _is_at(case: Case, now: str) -> bool:
    return any(
        step.call == "clock" and step.at is not None and step.at.isoformat() == now for step in case.steps
    )


def _resemblance(case: Case, place: int, method: str, type_: str, told: Json) -> int:
    acts = [step for step in case.steps if step.call in ("deliver", "trigger")]
    if place >= len(acts) or (acts[place].call, acts[place].type) != (method, type_):
        return -1_000
    step = acts[place]
    return _alike({**step.exchange, **step.exchange.get("data", step.data), "data": None, "id": None}, told)


def _alike(one: Json, other: Json) -> int:
    """Count the fields that are equal, then those that are there, or not there, in both."""
    same = sum(3 for name, value in one.items() if name in other and other[name] == value)
    return same - len(one.keys() ^ other.keys())
