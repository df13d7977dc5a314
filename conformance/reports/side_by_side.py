"""Two runs side by side, as a page: one file, in French, that opens from disk without a network."""

from conformance.comparison import Change, Comparison
from conformance.kit import Json, Kit
from conformance.reports.html import environment, policy_hash
from conformance.reports.telling import STATUSES
from conformance.reports.verdict import WORDS, selection_words
from conformance.running.results import sentence

_TITLES = {
    Change.BROKEN: ("✕", "Régressions", "Le cas échoue, et n’échouait pas avant."),
    Change.FIXED: ("✓", "Corrigés", "Le cas réussit, et échouait avant."),
    Change.STILL: ("✕", "Échouent encore", "Le cas échouait, et échoue."),
    Change.NEW: ("+", "Nouveaux", "Le second essai est seul à avoir ce cas."),
    Change.GONE: ("−", "Disparus", "Le premier essai est seul à avoir ce cas."),
    Change.OTHER: ("○", "Autres changements", "Le cas n’a été joué, ou conclu, que dans l’un des deux."),
}
_NAMES = {
    "spec": "Édition du corpus",
    "role": "Rôle",
    "profile": "Profil",
    "seed": "Tirage",
    "implementation": "Système essayé",
    "selection": "Sélection",
    "verdict": "Verdict",
    "cases": "Empreinte des cas",
}


def html(kit: Kit, found: Comparison, before: Json, after: Json) -> str:
    """Write the page. All that it shows is escaped, and cleaned of what cannot be seen."""
    titles = {case.id: case.title for case in kit.cases}
    made = environment()
    style = made.get_template("report.css").render()
    groups = [(*_TITLES[change], found.of(change)) for change in _TITLES]
    page = made.get_template("side-by-side.html").render(
        before=before,
        after=after,
        groups=[group for group in groups if group[-1]],
        same=len(found.of(Change.SAME)),
        differing=[
            (_NAMES.get(name, name), *(_words(name, value) for value in values))
            for name, values in found.differing.items()
        ],
        titles=titles,
        words={status: word for status, (_, word, _) in STATUSES.items()},
        sentence=sentence,
        hashes={"style": policy_hash(style)},
    )
    return page.rstrip() + "\n"


def _words(name: str, value: object) -> str:
    match name, value:
        case "verdict", str():
            return " ".join(WORDS[value])
        case "selection", dict():
            return " ; ".join(selection_words(value)) or "tout le rôle, ou le profil"
        case "implementation", dict():
            return " ".join(str(part) for part in value.values())
        case _:
            return "aucun" if value is None else str(value)
