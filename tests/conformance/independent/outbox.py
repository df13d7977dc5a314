"""An outbox that goes wrong: what leaves says something else, twice, never, late, or as the last dossier did.

Each function gives a product that does so, made of a sound one; whoever names it knows which is lawful.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Generic, TypeVar

from tests.conformance.independent.shell import Json, Manners

P = TypeVar("P", bound=Manners[Any])
K = TypeVar("K")


@dataclass(frozen=True)
class Outbox(Generic[P, K]):
    """What may be done to the outbox of a product, of which `K` is known of a forfait."""

    sound: P

    def saying(self, step: str, change: Callable[[Json, K], Json | None], base: P | None = None) -> P:
        """Say something else in a message, in each of them for `*`; None where nothing is said at all."""

        def says(type_: str, data: Json, known: K) -> list[Json]:
            said = change(data, known) if step in (type_, "*") else data
            return [] if said is None else [said]

        return replace(base or self.sound, says=says)

    def told(self, step: str, **values: object) -> P:
        """Say these values where the fields are said; `_` stands for `-` in their names."""
        named = {name.replace("_", "-"): value for name, value in values.items()}
        return self.saying(
            step, lambda data, _known: {**data, **{one: named[one] for one in named if one in data}}
        )

    def dropped(self, step: str, *names: str) -> P:
        """Leave fields out."""
        return self.saying(step, lambda data, _known: {one: data[one] for one in data if one not in names})

    def added(self, step: str, name: str, number: int) -> P:
        """Add a number to a sum, in cents."""
        return self.saying(
            step, lambda data, _known: {**data, name: data[name] + number} if name in data else data
        )

    def shifted(self, step: str, name: str, days: int) -> P:
        """Date a field some days later."""

        def change(data: Json, _known: K) -> Json:
            if name not in data:
                return data
            return {**data, name: (date.fromisoformat(data[name]) + timedelta(days)).isoformat()}

        return self.saying(step, change)

    def kept(self, step: str, name: str) -> P:
        """Leave in a field what it held in the message before, as a copy of the last dossier does."""
        last: list[object] = []

        def change(data: Json, _known: K) -> Json:
            last.append(data.get(name))
            is_kept = len(last) > 1 and last[-2] is not None and name in data
            return {**data, name: last[-2]} if is_kept else data

        return self.saying(step, change)

    def never(self, step: str) -> P:
        """Send nothing."""
        return self.saying(step, lambda _data, _known: None)

    def twice(self, step: str) -> P:
        """Send a message twice."""
        return replace(
            self.sound, says=lambda type_, data, _known: [data, {**data}] if type_ == step else [data]
        )

    def again_with_the_next(self) -> P:
        """Empty nothing: what left leaves again with whatever of its kind leaves next of the same dossier."""
        left: list[tuple[object, str, Json]] = []

        def says(type_: str, data: Json, known: K) -> list[Json]:
            again = [{**one} for owner, kind, one in left if owner is known and kind == type_]
            left.append((known, type_, data))
            return [*again, data]

        return replace(self.sound, says=says)

    def by(self, way: str, *steps: str) -> P:
        """Send messages another way."""
        return replace(self.sound, ways={**self.sound.ways, **dict.fromkeys(steps, way)})

    def later(self, step: str, base: P | None = None, **wait: float) -> P:
        """Let a message wait before it leaves."""
        return replace(
            base or self.sound,
            defers=lambda type_, now: now + timedelta(**wait) if step in (type_, "*") else now,
        )

    def skipping(self, *names: str, base: P | None = None) -> P:
        """Look at some things no more."""
        made = base or self.sound
        return replace(made, skips=made.skips | frozenset(names))
