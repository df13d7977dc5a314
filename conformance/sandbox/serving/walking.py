"""What each request asks of a case walked step by step: its body is read here, or refused."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from conformance.sandbox.refusing import Refusal
from conformance.sandbox.serving.asked import Asked
from conformance.sandbox.serving.asking import Asking
from conformance.sandbox.stepping import telling
from conformance.sandbox.stepping.walk import Pace, at_once, before, to_a_miss, to_the_end
from conformance.sandbox.stepping.walks import Walked
from conformance.sandbox.stepping.wanted import Wanted
from generator.engine.readings import ReadingError, chosen

Json = dict[str, Any]
_UNTIL: dict[str, Callable[[Pace], bool]] = {"step": at_once, "miss": to_a_miss, "end": to_the_end}
_MOST = 60
"""Cases that a search gives."""
_SEEDS = 1 << 32


def cases(asking: Asking, asked: Asked) -> Json:
    """Find cases by a part of their ids or of their titles."""
    words = asked.query.get("q", "").casefold().split()
    found = [
        {"id": one.id, "title": one.title, "role": one.role}
        for one in asking.walks.world.kit.cases
        if all(word in f"{one.id} {one.title}".casefold() for word in words)
    ]
    return {"count": len(found), "cases": found[:_MOST]}


def begin(asking: Asking, asked: Asked) -> Json:
    """Take a case; nothing of it is played yet."""
    body = asked.keys("case", "seed", "profile", "readings")
    seed = body.get("seed", 0)
    if not isinstance(seed, int) or isinstance(seed, bool) or not 0 <= seed <= _SEEDS:
        raise Refusal("unreadable", "« seed » est un nombre entier, 0 pour le corpus publié.")
    readings = body.get("readings", {})
    if not isinstance(readings, dict):
        raise Refusal("unreadable", "« readings » dit la lecture de chaque question ouverte.")
    book = asking.walks.world.book
    try:
        settled = chosen(book, [f"{doubt}={reading}" for doubt, reading in readings.items()])
    except ReadingError as problem:
        raise Refusal("not-possible", str(problem)) from problem
    profile = asked.text("profile", "") if body.get("profile") is not None else ""
    wanted = Wanted(asked.text("case"), seed, profile or None, tuple(settled.items()))
    return _told(asking, asked.space, asking.walks.begin(asked.space, wanted))


def read(asking: Asking, asked: Asked) -> Json:
    """Give a case as it stands."""
    return _told(asking, asked.space, asked.path["walk"])


def go_on(asking: Asking, asked: Asked) -> Json:
    """Play one thing more, or to where one wants to stop."""
    asking.walks.go(asked.space, asked.path["walk"], _enough(asked), asked.after)
    return read(asking, asked)


def again(asking: Asking, asked: Asked) -> Json:
    """Begin the case anew, and play it up to a step: a way back."""
    body = dict(asked.keys("until", "before", "restart"))
    restart = body.pop("restart", False)
    if not isinstance(restart, bool):
        raise Refusal("unreadable", "« restart » est vrai ou faux.")
    until = _enough(replace(asked, body=body)) if body else None
    id_ = asking.walks.again(asked.space, asked.path["walk"], until, is_restarted=restart)
    return _told(asking, asked.space, id_)


def leave(asking: Asking, asked: Asked) -> Json:
    """Leave a case, and forget it."""
    asking.walks.leave(asked.space, asked.path["walk"])
    return {"forgotten": asked.path["walk"]}


def _enough(asked: Asked) -> Callable[[Pace], bool]:
    match asked.keys("until", "before"):
        case {"until": str(until)} as body if len(body) == 1 and until in _UNTIL:
            return _UNTIL[until]
        case {"before": int(place)} as body if len(body) == 1 and not isinstance(place, bool) and place >= 0:
            return before(place)
        case _:
            text = f"Un seul attendu : « until » ({', '.join(_UNTIL)}), ou « before », le rang d’une étape."
            raise Refusal("unreadable", text)


def _told(asking: Asking, space: str, id_: str) -> Json:
    found: Walked = asking.walks.at(space, id_)
    with found.walk.lock:
        return telling.walked(asking.walks.world, id_, found)
