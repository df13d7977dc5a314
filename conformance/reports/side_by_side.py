"""Two runs side by side, as a page: one file that opens from disk without a network."""

from markupsafe import Markup

from conformance.comparison import Change, Comparison
from conformance.kit import Json, Kit
from conformance.reports.html import environment, policy_hash
from conformance.reports.languages import FRENCH, Language, language
from conformance.reports.scenarios import Scenarios
from conformance.reports.telling import STATUSES
from conformance.reports.verdict import WORDS, selection_words
from generator.languages.frames import frames

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


def html(kit: Kit, found: Comparison, before: Json, after: Json, lang: str = FRENCH) -> str:
    """Write the page. All that it shows is escaped, and cleaned of what cannot be seen.

    Its words are in the language that is asked for, or else in that of the kit; titles of cases stay.
    """
    words = language(lang)
    titles = {case.id: case.title for case in kit.cases}
    made = environment()
    style = made.get_template("report.css").render()
    groups = [
        (sign, words.say(title), words.say(meaning), found.of(change))
        for change, (sign, title, meaning) in _TITLES.items()
    ]
    page = made.get_template("side-by-side.html").render(
        lang=words.code,
        law="" if words.is_french else Markup(' lang="fr"'),
        colon=words.colon,
        say=words.say,
        before=before,
        after=after,
        groups=[group for group in groups if group[-1]],
        same=len(found.of(Change.SAME)),
        differing=[
            (words.say(_NAMES.get(name, name)), *(_words(name, value, words) for value in values))
            for name, values in found.differing.items()
        ],
        titles=titles,
        words={status: words.say(word) for status, (_, word, _) in STATUSES.items()},
        hashes={"style": policy_hash(style)},
    )
    told = frames(Scenarios(kit).language).page(page) if words.is_french else page
    return told.rstrip() + "\n"


def _words(name: str, value: object, words: Language) -> str:
    match name, value:
        case "verdict", str():
            sign, told = WORDS[value]
            return f"{sign} {words.say(told)}"
        case "selection", dict():
            between = " ; " if words.is_french else "; "
            return between.join(selection_words(value, words)) or words.say("tout le rôle, ou le profil")
        case "implementation", dict():
            return " ".join(str(part) for part in value.values())
        case _:
            return words.say("aucun") if value is None else str(value)
