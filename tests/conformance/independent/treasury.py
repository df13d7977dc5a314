"""An accountant's system written another way than the reference: a ledger, from which all is counted anew.

A page has lines: a title taken in charge, an annulment, a remission, an act of recovery. What is left, and
until when it may be recovered, is added up from them. `Habits` is what a product does: what is done wrong,
and what is done otherwise but lawfully, is other habits.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from tests.conformance.independent.shell import Doors, Json, RefusalError, Shell, asked
from tests.conformance.independent.treasury_ledger import (
    PURSUED,
    REMITTED,
    TITLE,
    TO_REFUND,
    UNDONE,
    Entry,
    Habits,
    Page,
)

SOUND = Habits()


def _place(habits: Habits, page: Page, step: str, data: Json) -> None:
    """Refuse what is about a title that is not in charge."""
    if not page.title and "title-first" in habits.unknown:
        raise RefusalError(f"transition:{step}")
    known = {one["reference-te"] for one in page.of(TITLE)}
    if (
        known
        and "reference-te" in data
        and data["reference-te"] not in known
        and "reference" in habits.unknown
    ):
        raise RefusalError(
            f"transition:{step}", "titre-annulation-reference", "information-remboursement-titre"
        )


def _take_title(_habits: Habits, _page: Page, _data: Json) -> None:
    """Take a title in charge, whatever is in charge already: to issue one alone is its author's duty."""


def _undo(habits: Habits, page: Page, data: Json) -> None:
    _place(habits, page, "titre-annulation", data)


def _refund(habits: Habits, page: Page, data: Json) -> None:
    _place(habits, page, "information-remboursement-te", data)


def _pursue(habits: Habits, page: Page, data: Json) -> None:
    """Recover by force: of a title, and of what is left of it."""
    if not page.title and habits.looks("pursued-title"):
        raise RefusalError("poursuites-apres-titre")
    if page.title and habits.looks("pursued-reference"):
        _place(habits, page, "poursuites", data)
    if page.title and habits.left(page) <= 0 and habits.looks("pursued-rest"):
        raise RefusalError("transition:poursuites")
    if page.title and habits.is_barred(page) and habits.looks("pursued-in-time"):
        raise RefusalError("titre-prescription", "transition:poursuites")


def _remit(habits: Habits, page: Page, data: Json) -> None:
    """Remit what hardship asks for: the surcharge alone (CGPPP L2323-7-1, para. 5)."""
    if not page.title and habits.looks("remitted-title"):
        raise RefusalError("remise-apres-titre")
    if page.title and habits.looks("remitted-reference"):
        _place(habits, page, "remise-gracieuse", data)
    before = page.total(REMITTED, "montant-remis") if habits.looks("remitted-before") else 0
    undone = page.total(UNDONE, "montant-majoration-annule") if habits.looks("remitted-undone") else 0
    asked_for, surcharge = before + data.get("montant-remis", 0), page.title.get("montant-majoration", 0)
    if asked_for > surcharge and habits.looks("remitted-sum"):
        raise RefusalError("remise-limitee-majoration")
    if asked_for > surcharge - undone and habits.looks("remitted-sum"):
        raise RefusalError("remise-majoration-annulee")


DESKS: Mapping[str, Callable[[Habits, Page, Json], None]] = {
    TITLE: _take_title,
    UNDONE: _undo,
    TO_REFUND: _refund,
    PURSUED: _pursue,
    REMITTED: _remit,
}


class Treasury(Shell[Page]):
    """The system, as the bench calls it."""

    role, product = "dgfip", "trésorerie à grand livre"

    def __init__(self, habits: Habits = SOUND) -> None:
        super().__init__(habits)
        self.habits = habits
        self._doors = Doors(habits.doors)

    def __call__(self, method: str, params: Json) -> Json:
        """Answer a method, and declare what it sends of its own."""
        answer = super().__call__(method, params)
        if method == "hello" and self.habits.extensions:
            answer["extensions"] = list(self.habits.extensions)
        return answer

    def opened(self, settings: Json, now: datetime) -> Page:
        """Open a page."""
        return Page(settings, now)

    def act(self, file: Page, method: str, params: Json) -> list[Json]:
        """Take a message or write a decision down; nothing leaves."""
        if method not in ("deliver", "trigger"):
            return []
        try:
            return self._written(file, method, params)
        finally:
            self.habits.spoils(file)

    def _written(self, page: Page, method: str, params: Json) -> list[Json]:
        step, said = asked(method, params)
        data = self.habits.reads(step, said)
        id_ = ""
        if method == "deliver":
            id_ = params["exchange"]["id"]
            if any(one.id == id_ for one in page.entries) and self.habits.looks("twice"):
                return []
            self._doors.check({**params["exchange"], "data": data}, self.habits.looks)
        elif step not in DESKS:
            raise RefusalError(f"transition:{step.partition('.')[2]}")
        line = Entry(step, self.habits.day(page), data, id_)
        if self.habits.is_written_first:
            page.entries.append(line)
        objections = self.habits.objects(step, data, page)
        if objections:
            raise RefusalError(*objections)
        DESKS[step](self.habits, page, data)
        if not self.habits.is_written_first:
            page.entries.append(line)
        number = str(page.title.get("numero-fps", data.get("numero-fps", "")))
        return [self.exchange(page, type_, said, number) for type_, said in self.habits.sends(step, page)]

    def states(self, file: Page) -> Json:
        """Say where a title stands: nothing is known before it."""
        if not file.title:
            return {}
        return {"paiement": self._state(file)}

    def _state(self, page: Page) -> str:
        if self.habits.left(page) <= 0:
            return self.habits.extinct
        if self.habits.is_barred(page):
            return "prescrit"
        if page.of(PURSUED):
            return "recouvrement-force"
        if self.habits.warned_after is None:
            return "te-emis"
        warned = self.habits.runs_from(page) + timedelta(days=self.habits.warned_after)
        return "averti" if self.habits.day(page) >= warned else "te-emis"


def make() -> Treasury:
    """Give the sound system, as `run --python` calls it."""
    return Treasury()
