"""What each request of the API asks of the dossiers: its body is read here, and refused where it is wrong."""

from datetime import date
from typing import Any

from conformance.sandbox import opening, saving
from conformance.sandbox.doing import Where
from conformance.sandbox.playing import Playing
from conformance.sandbox.reading import event_of
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.serving import views
from conformance.sandbox.serving.asked import Asked
from conformance.sandbox.serving.setting_up import role_of, setup_of
from conformance.sandbox.stepping.walks import Walks
from generator import events

Json = dict[str, Any]
_DAYS = 366


class Asking:
    """Answers what is asked; each raises Refusal."""

    def __init__(self, playing: Playing, hand: str | None, *, is_own: bool, is_demo: bool) -> None:
        self.walks = Walks(playing.world)
        """The cases that are walked step by step."""
        self._playing = playing
        self._world = playing.world
        self._hand = hand
        self._is_own = is_own
        self._is_demo = is_demo
        self._begun: set[str] = set()

    def described(self, _asked: Asked) -> Json:
        """Tell who may play, what may be chosen, and which steps there are."""
        world = self._world
        return {
            "hand": self._hand,
            "isOwn": self._is_own,
            "roles": [
                {
                    "id": role,
                    "label": world.actor(role),
                    "freedoms": {one: list(known) for one, known in world.freedoms(role).items()},
                }
                for role in world.roles
            ],
            "settings": [
                {
                    "id": one.id,
                    "label": one.label,
                    "type": one.type,
                    "codes": [{"code": code.code, "label": code.label} for code in one.codes],
                    "default": one.default,
                }
                for one in world.settings.values()
            ],
            "readings": [
                {"doubt": doubt, "readings": [{"id": id_, "label": label} for id_, label in found]}
                for doubt, found in world.readings.items()
            ],
            "steps": [{"type": name, "label": world.label(name)} for name in world.book.scope.events],
        }

    def dossiers(self, asked: Asked) -> Json:
        """Give the dossiers of a space; the first time, a demonstration puts its own there."""
        self._demonstrate(asked.space)
        found = self._playing.dossiers(asked.space)
        return {"dossiers": [views.summary(id_, setup) for id_, setup in found]}

    def _demonstrate(self, space: str) -> None:
        if not self._is_demo or space in self._begun or self._playing.dossiers(space):
            return
        self._begun.add(space)
        for setup, entries in opening.of_journeys(self._world):
            self._playing.open(space, setup, entries)

    def open(self, asked: Asked) -> Json:
        """Open a dossier: an empty one, a file of `judge`, or a case of the kit."""
        asked.keys(
            "title",
            "begins",
            "settings",
            "hand",
            "freedoms",
            "readings",
            "surrounded",
            "file",
            "case",
            "step",
        )
        body = asked.body
        if "file" in body:
            title, hand = asked.text("title", "Dossier ouvert"), role_of(self._world, body, self._hand)
            setup, entries = opening.of_file(self._world, events.written(body["file"]).encode(), title, hand)
        elif "case" in body:
            step = body.get("step")
            if step is not None and (not isinstance(step, int) or isinstance(step, bool)):
                raise Refusal("unreadable", "« step » est le numéro d’une étape.")
            setup, entries = opening.of_case(self._world, asked.text("case"), step)
        else:
            setup, entries = setup_of(self._world, asked, self._hand, is_own=self._is_own), ()
        where = self._playing.open(asked.space, setup, entries)
        return views.dossier(self._playing, where)

    def main(self, asked: Asked) -> Json:
        """Give a dossier on its first branch."""
        first, *_ = self._playing.branches(asked.space, asked.path["dossier"])
        return views.dossier(self._playing, Where(asked.space, asked.path["dossier"], first.id))

    def dossier(self, asked: Asked) -> Json:
        """Give a branch whole."""
        return views.dossier(self._playing, asked.where)

    def forget(self, asked: Asked) -> Json:
        """Close a dossier."""
        self._playing.forget(asked.space, asked.path["dossier"])
        return {"forgotten": asked.path["dossier"]}

    def systems(self, asked: Asked) -> Json:
        """Give who sits at the table, and what each one knows."""
        return {"systems": views.systems(self._playing, asked.where)}

    def fork(self, asked: Asked) -> Json:
        """Begin another branch."""
        body = asked.keys("position", "name")
        position = body.get("position")
        if not isinstance(position, int) or isinstance(position, bool):
            raise Refusal("unreadable", "« position » est un nombre de lignes.")
        where = self._playing.fork(asked.where, position, asked.text("name", ""))
        return views.dossier(self._playing, where)

    def send(self, asked: Asked) -> Json:
        """Send a message, or record a fact."""
        event = event_of(self._world, asked.body, anyway=asked.query.get("anyway") == "1")
        return views.done(self._world, self._playing.send(asked.where, event, asked.after))

    def decide(self, asked: Asked) -> Json:
        """Tell a system what its people decided."""
        body = asked.keys("step", "data")
        data = body.get("data", {})
        if not isinstance(data, dict):
            raise Refusal("unreadable", "« data » est un objet.")
        found = self._playing.decide(asked.where, self._step(asked), data, asked.after)
        return views.done(self._world, found)

    def _step(self, asked: Asked) -> str:
        name = asked.text("step")
        if name not in self._world.book.scope.events:
            raise Refusal("not-possible", f"Aucune étape « {name} ».")
        return name

    def move_clock(self, asked: Asked) -> Json:
        """Let time pass: some days, up to a day, to what is due next, to what comes next."""
        body, where, playing = asked.keys("days", "to", "until"), asked.where, self._playing
        match body:
            case {"days": int(days)} if len(body) == 1 and not isinstance(days, bool) and 1 <= days <= _DAYS:
                found = playing.by_days(where, days, asked.after)
            case {"to": str(to)} if len(body) == 1:
                try:
                    day = date.fromisoformat(to)
                except ValueError:
                    raise Refusal("unreadable", "« to » est un jour, comme 2025-04-01.") from None
                found = playing.to_day(where, day, asked.after)
            case {"until": "due"} if len(body) == 1:
                found = playing.to_next_due(where, asked.after)
            case {"until": "event"} if len(body) == 1:
                found = playing.to_next_event(where, asked.after)
            case _:
                text = (
                    f"Un seul attendu : « days » de 1 à {_DAYS}, « to », ou « until » : « due » ou « event »."
                )
                raise Refusal("unreadable", text)
        return views.done(self._world, found)

    def lose(self, asked: Asked) -> Json:
        """Lose the messages of a type, or no longer."""
        body = asked.keys("type", "lost")
        if not isinstance(body.get("lost"), bool):
            raise Refusal("unreadable", "« lost » est vrai ou faux.")
        found = self._playing.lose(asked.where, asked.text("type"), is_lost=body["lost"], after=asked.after)
        return views.done(self._world, found)

    def coming(self, asked: Asked) -> Json:
        """Tell what may happen next."""
        return {"coming": views.coming(self._playing, asked.where)}

    def one_coming(self, asked: Asked) -> Json:
        """Give an example of one thing that may happen, and what the law would answer."""
        name = asked.path["type"]
        if name not in self._world.book.scope.events:
            raise Refusal("unknown", f"Aucune étape « {name[:80]} ».")
        return views.one_coming(self._playing, asked.where, name, {})

    def history(self, asked: Asked) -> Json:
        """Give a branch as `judge` takes it."""
        setup, entries = (
            self._playing.setup(asked.space, asked.path["dossier"]),
            self._playing.entries(asked.where),
        )
        return saving.history(self._world, setup, entries)

    def scenario(self, asked: Asked) -> str:
        """Tell a branch as a role lived it, in sentences that `pytest` plays."""
        role = asked.path["role"]
        if role not in self._world.roles:
            raise Refusal("unknown", f"Un rôle est l’un de : {', '.join(self._world.roles)}.")
        setup, entries = (
            self._playing.setup(asked.space, asked.path["dossier"]),
            self._playing.entries(asked.where),
        )
        return saving.scenario(self._world, setup, entries, role)

    def difference(self, asked: Asked) -> Json:
        """Tell two branches apart."""
        other = Where(asked.space, asked.path["dossier"], asked.path["other"])
        return views.difference(self._playing, asked.where, other)
