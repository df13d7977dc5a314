"""The table: a dossier under way, the systems that sit around it, and what passes between them."""

from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from conformance.playing.emissions import Emissions, Setting
from conformance.protocol.faults import Fault
from conformance.sandbox.entry import Entry, Kind
from conformance.sandbox.examples import decision, event, example
from conformance.sandbox.living import begun, number
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.seat import Answer, Seat, mornings
from conformance.sandbox.setup import Setup
from conformance.sandbox.world import World
from generator import events
from generator.engine.reading import Raw
from generator.engine.roles import Way
from generator.model.exchange import ReactionTrigger

Json = dict[str, Any]
_AT_ONCE = 200
"""Messages that may follow from one another in one instant."""


class Table:
    """A dossier at the end of a branch; its moves raise Refusal, after which it is to be set anew.

    What was kept of the dossier is told to the systems again, in the same order: what they know follows from
    it alone, and a branch begins anywhere.
    """

    def __init__(self, world: World, setup: Setup, entries: Sequence[Entry] = ()) -> None:
        self.log: list[Entry] = list(entries)
        self.strayed: set[str] = set()
        """The roles whose system answers otherwise than what is kept of the dossier."""
        self._world = world
        self._setup = setup
        self._zone = world.zone(setup.settings)
        self.now = max((entry.at for entry in entries), default=setup.begins)
        try:
            self.seats = self._seated()
            self._recall()
        except Fault as fault:
            raise _refused(fault) from fault

    @property
    def lost(self) -> frozenset[str]:
        """The types of the messages that are lost on their way."""
        found: dict[str, bool] = {}
        for entry in self.log:
            if entry.kind is Kind.LOSS:
                found[entry.type] = bool(entry.message["lost"])
        return frozenset(type_ for type_, is_lost in found.items() if is_lost)

    @property
    def is_own(self) -> bool:
        """Whether one's own system sits at it."""
        return self._setup.is_own

    def send(self, exchange: Json) -> None:
        """Carry a message to its receiver, and all that follows from it at once."""
        self._travel([exchange])

    def record(self, fact: Json) -> None:
        """Record a fact: the systems whose people know of it are told."""
        answers: list[Answer] = []
        emitted: list[Json] = []
        told = self._whole(fact, len(self.log))
        for role in self._world.who_know(fact["type"]):
            if role in self.seats:
                answer = self._asked(self.seats[role].decided, fact["type"], told)
                answers.append(answer)
                emitted += answer.emitted
        rules = tuple(dict.fromkeys(rule for answer in answers for rule in answer.rules))
        accepted = all(answer.accepted for answer in answers) if answers else None
        self.log.append(Entry(Kind.FACT, self.now, fact, None, accepted, rules))
        self._travel(emitted)

    def decide(self, role: str, step: str, data: Mapping[str, Any]) -> None:
        """Tell the system of a role what its people decided: it sends what follows."""
        answer = self._asked(self.seats[role].decided, step, data)
        told = {"step": step, "data": dict(data)}
        self.log.append(Entry(Kind.DECISION, self.now, told, role, answer.accepted, answer.rules))
        self._travel(answer.emitted)

    def lose(self, type_: str, *, is_lost: bool) -> None:
        """Lose the messages of a type from now on, or no longer."""
        self.log.append(Entry(Kind.LOSS, self.now, {"type": type_, "lost": is_lost}))

    def advance(self, until: datetime, *, is_watchful: bool = False) -> None:
        """Let time pass, morning after morning; where it is watchful, no further than something leaves."""
        for instant in mornings(self.now, until, self._zone):
            self.now = instant
            size = len(self.log)
            emitted = [one for seat in self.seats.values() for one in self._woken(seat, instant)]
            self._travel(emitted)
            if is_watchful and len(self.log) > size:
                break
        self.log.append(Entry(Kind.CLOCK, self.now, {}))

    def states(self) -> dict[str, Mapping[str, str]]:
        """Ask each system in which state it holds the dossier."""
        found: dict[str, Mapping[str, str]] = {}
        for role, seat in self.seats.items():
            try:
                found[role] = seat.states()
            except Fault:  # it need not show them
                found[role] = {}
        return found

    def leave(self) -> None:
        """Let the systems forget the dossier."""
        for seat in self.seats.values():
            try:
                seat.left()
            except Fault:  # it is being left: what it answers no longer matters
                continue

    def _seated(self) -> dict[str, Seat]:
        setting = Setting(seed=0, types=frozenset(self._world.book.steps))
        begins, settings = self._setup.begins, dict(self._setup.settings)
        found = {}
        for role in self._world.players:
            is_own = role == self._setup.hand
            if is_own and not self._setup.is_own:
                continue
            ask = self._world.systems.ask(role, self._setup.freedoms.get(role, {}), is_own=is_own)
            emissions = Emissions(role, setting, lambda _subject: True)
            own = frozenset(
                one.id for one in self._world.book.scope.fields.values() if one.assigned_by == role
            )
            found[role] = Seat(role, ask, emissions, (begins, settings, self._zone), own)
        return found

    def _woken(self, seat: Seat, instant: datetime) -> Iterable[Json]:
        try:
            return seat.woken(instant)
        except Fault as fault:
            raise _refused(fault, seat.role) from fault

    def _asked(self, ask: Any, *said: Any) -> Answer:  # noqa: ANN401 a call of a seat
        try:
            answer: Answer = ask(*said)
        except Fault as fault:
            raise _refused(fault, ask.__self__.role) from fault
        return answer

    def _travel(self, exchanges: Iterable[Json]) -> None:
        waiting, size = deque(exchanges), len(self.log)
        while waiting:
            if len(self.log) - size > _AT_ONCE:
                raise Refusal("system-fault", "Les systèmes se répondent sans fin dans le même instant.")
            exchange = waiting.popleft()
            to = self._world.receiver(exchange["type"])
            is_lost = exchange["type"] in self.lost
            if is_lost or to not in self.seats:
                self.log.append(Entry(Kind.MESSAGE, self.now, exchange, to, lost=is_lost))
                waiting.extend(() if is_lost else self._around(exchange["type"]))
                continue
            answer = self._asked(self.seats[to].delivered, exchange)
            self.log.append(Entry(Kind.MESSAGE, self.now, exchange, to, answer.accepted, answer.rules))
            waiting.extend(answer.emitted)

    def _around(self, type_: str) -> Iterable[Json]:
        """Let those around who play no role here answer what is asked of them: a register, a fleet."""
        world, to = self._world, self._world.receiver(type_)
        if to in world.players or not self._setup.is_surrounded:
            return
        for name, step in world.book.steps.items():
            cause = step.trigger
            if isinstance(cause, ReactionTrigger) and cause.to == type_ and step.sender.actor == to:
                made = example(world.book, self._setup, self.log, Raw(name, self.now, {}))
                sent = sum(entry.source == to for entry in self.log) + 1
                known = number(self._setup, self.log)
                yield event(made.raws[-1], f"{to}-{known}-{sent}", str(to), known)

    def _recall(self) -> None:
        """Tell the systems what is kept of the dossier."""
        decided: Counter[str] = Counter()
        for place, entry in enumerate(self.log):
            for seat in self.seats.values():
                for _ in seat.lived(entry.at):
                    pass  # it is kept already
            match entry.kind:
                case Kind.MESSAGE:
                    self._remind(place, entry, decided)
                case Kind.FACT:
                    told = [role for role in self._world.who_know(entry.type) if role in self.seats]
                    data = self._whole(entry.message, place)
                    answers = [self.seats[role].decided(entry.type, data) for role in told]
                    if entry.accepted is not None and answers:
                        self._compare(told[0], entry, found=all(answer.accepted for answer in answers))
                case Kind.DECISION if entry.to in self.seats:
                    answer = self.seats[entry.to].decided(entry.type, entry.message["data"])
                    self._compare(entry.to, entry, found=answer.accepted)
                    decided[entry.type] += answer.accepted
                case _:
                    continue
        for role, seat in self.seats.items():
            sent = (entry for entry in self.log if entry.kind is Kind.MESSAGE and entry.source == role)
            seat.recalled(Counter(entry.type for entry in sent))

    def _whole(self, fact: Mapping[str, Any], place: int) -> Mapping[str, Any]:
        """Give all that a fact may say: who records it knows what its message leaves out."""
        data: Mapping[str, Any] = fact.get("data", {})
        book = self._world.book
        if self._world.is_whole(str(fact["type"]), data):
            return data
        now = events.instant(str(fact["time"]))
        made = example(book, self._setup, self.log[:place], Raw(str(fact["type"]), now, data))
        return {**made.raws[-1].data, **data}

    def _remind(self, place: int, entry: Entry, decided: Counter[str]) -> None:
        sender, receiver = self.seats.get(entry.source), self.seats.get(entry.to or "")
        if sender is not None:
            sender.reminded(entry.message)
        if sender is not None and self._world.roles[sender.role].way(entry.type) is Way.ORDERED:
            if decided[entry.type]:
                decided[entry.type] -= 1
            elif entry.accepted is not False:
                self._compare(sender.role, entry, found=self._reminded(sender, place).accepted, wanted=True)
        if receiver is not None and not entry.lost:
            answer = receiver.delivered(entry.message)
            self._compare(receiver.role, entry, found=answer.accepted)

    def _reminded(self, sender: Seat, place: int) -> Answer:
        """Tell a system again what its people decided, of which what it sent alone is kept."""
        kept = begun(self._world.book, self._setup, self.log[: place + 1])
        said = decision(self._world.roles[sender.role], kept)
        return sender.decided(self.log[place].type, said)

    def _compare(self, role: str, entry: Entry, *, found: bool, wanted: bool | None = None) -> None:
        expected = entry.accepted if wanted is None else wanted
        if expected is not None and expected is not found:
            self.strayed.add(role)


def _refused(fault: Fault, role: str = "") -> Refusal:
    who = f"« {role} » : " if role else ""
    return Refusal("system-fault", f"{who}{fault}", "Rien n’a changé dans le dossier.")
