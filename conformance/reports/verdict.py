"""The first screen of the report: the verdict in words, its figures, and what it holds for."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from conformance.kit import Json, Kit, KitError
from conformance.playing.outcome import Status
from conformance.reports.approval import unread
from conformance.reports.labels import Labels
from conformance.reports.languages import Language
from conformance.reports.telling import STATUSES
from conformance.running.results import Verdict, text
from generator.model.kit import Profile

_UNPLAYED = frozenset({Status.NOT_TESTED, Status.NOT_APPLICABLE})


@dataclass(frozen=True)
class Screen:
    """The verdict, and the facts that bound it."""

    sign: str
    word: str
    sentence: str
    figures: tuple[tuple[str, str, str, int, int], ...]
    """Status, sign, word, count of all, count of the required ones."""
    total: int
    required: int
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    untried: tuple[str, ...]
    """The rules of the role that the profile does not try."""
    digests: tuple[tuple[str, str], ...]
    is_other_transcript: bool
    """Whether the transcript beside the results is not the one that they were made from."""


def screen(kit: Kit, results: Json, transcript: Path, labels: Labels, language: Language) -> Screen:
    """Tell the verdict."""
    sign, word = WORDS[results["verdict"]]
    every, required = results["figures"]["all"], results["figures"]["required"]
    if results["verdict"] == Verdict.NOT_CONFORMING and not required["failed"]:
        word = BROKEN_IN_OTHERS
    rows = ((status, words, every[status], required[status]) for status, words in STATUSES.items())
    with transcript.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Screen(
        sign,
        word,
        _sentence(kit, results, labels, language),
        tuple((status, sign, words[1], count, asked) for status, (sign, *words), count, asked in rows),
        every["total"],
        required["total"],
        tuple(_facts(kit, results, labels, language)),
        _left_out(kit, results)[1],
        (
            ("corpus (features/cases.json)", results["digests"]["cases"]),
            ("transcript.ndjson", results["digests"]["transcript"]),
            ("results.json", hashlib.sha256(text(results).encode()).hexdigest()),
        ),
        digest != results["digests"]["transcript"],
    )


WORDS: Mapping[str, tuple[str, str]] = {
    Verdict.CONFORMING: ("✓", "Aucun cas obligatoire n’a échoué"),
    Verdict.NOT_CONFORMING: ("✕", "Des cas obligatoires ont échoué"),
    Verdict.PARTIAL: ("◐", "Essai partiel"),
    Verdict.UNDECIDED: ("?", "Essai sans conclusion"),
}


BROKEN_IN_OTHERS = "Une règle obligatoire est enfreinte"
IN_OTHERS = "Aucun cas obligatoire n’a échoué, mais d’autres cas montrent une règle obligatoire enfreinte"
"""What is told of a system whose dossiers break a rule, in cases that conformity does not ask for."""


def _sentence(kit: Kit, results: Json, labels: Labels, language: Language) -> str:
    """Say the verdict, never without the profile, the corpus, and how much of it no expert has read."""
    played = {case["rule"] for case in results["cases"] if case["status"] not in _UNPLAYED}
    where = language.say(
        "au profil {name} du corpus {corpus}, {unread} règles sur {played} non relues par un expert",
        name=_profile(kit, results, labels, language),
        corpus=results["spec"],
        unread=unread(kit, played),
        played=len(played),
    )
    match Verdict(results["verdict"]):
        case Verdict.CONFORMING:
            return language.say("Le système essayé est conforme {where}.", where=where)
        case Verdict.NOT_CONFORMING:
            count = results["figures"]["required"]["failed"]
            failed = language.count(count, "cas obligatoire a échoué", "cas obligatoires ont échoué")
            failed = failed if count else language.say(IN_OTHERS)
            told = "{failed} : le système essayé n’est pas conforme {where}."
            return language.say(told, failed=failed, where=where)
        case Verdict.PARTIAL:
            return language.say(
                "Aucun cas obligatoire joué n’a échoué, mais tous n’ont pas été joués : l’essai ne dit pas si"
                " le système est conforme {where}.",
                where=where,
            )
        case Verdict.UNDECIDED:
            return language.say(
                "Rien n’a réussi, ou le banc d’essai s’est trompé : l’essai ne dit pas si le système est"
                " conforme {where}.",
                where=where,
            )


def _profile(kit: Kit, results: Json, labels: Labels, language: Language) -> str:
    if results["profile"] is None:
        whole = language.say("{role}, rôle entier", role=labels.actor(results["role"]))
        return f"«\u00a0{whole}\u00a0»"
    told = _declared_profile(kit, results)
    name = told.title if told is not None else results["profile"]
    quoted = f"«\u00a0{name}\u00a0»"
    return quoted if name == results["profile"] else f"{quoted} ({results['profile']})"


def _declared_profile(kit: Kit, results: Json) -> Profile | None:
    if results["profile"] is None:
        return None
    try:
        profiles = kit.profiles.profiles
    except KitError:
        return None
    return next((one for one in profiles if one.id == results["profile"]), None)


def _facts(
    kit: Kit, results: Json, labels: Labels, language: Language
) -> Iterator[tuple[str, tuple[str, ...]]]:
    say, colon = language.say, " :" if language.is_french else ":"
    identity, declared, selection = results["implementation"], results["declared"], results["selection"]
    named = (("vendor", "éditeur"), ("product", "produit"), ("version", "version"))
    yield (
        say("Système essayé"),
        tuple(f"{say(word)}{colon} {identity[key]}" for key, word in named if key in identity),
    )
    yield say("Rôle"), (f"{labels.actor(results['role'])} ({results['role']})",)
    yield say("Profil"), (_profile(kit, results, labels, language), *_bounds(kit, results, language))
    unsupported = [f"{one['id']} : {one.get('reason', '')}".rstrip(" :") for one in declared["unsupported"]]
    yield say("Déclaré non pris en charge"), tuple(unsupported) or (say("rien"),)
    clock = {"controlled": "commandée par le banc", "none": "non commandée : le temps ne passe pas"}
    yield say("Horloge du système"), (say(clock[declared["clock"]]),)
    if declared["extensions"]:
        yield say("Échanges propres au système, ignorés"), (", ".join(declared["extensions"]),)
    ways = kit.ways(declared.get("freedoms", {}))
    if ways:
        told = tuple(f"{freedom}{colon} {way}" for freedom, way in ways)
        yield say("Façons de faire déclarées, parmi celles que le droit laisse libres"), told
    yield say("Édition du corpus"), (results["spec"],)
    as_of = selection["as-of"]
    each = "toutes : chaque dossier est jugé par les règles en vigueur à ses propres dates"
    yield say("Date de droit de la sélection"), (as_of or say(each),)
    every = say("tous les cas du rôle ou du profil")
    yield say("Sélection"), tuple(selection_words(selection, language)) or (every,)
    hidden = "masquées" if results["redacted"] else "gardées telles que le système les a données"
    yield say("Données personnelles"), (say(hidden),)


def _bounds(kit: Kit, results: Json, language: Language) -> Iterator[str]:
    profile = _declared_profile(kit, results)
    if profile is not None:
        yield profile.summary
    out, rules = _left_out(kit, results)
    if out:
        told = language.count(len(rules), "règle n’est pas essayée", "règles ne sont pas essayées")
        yield language.say("Il laisse de côté {out} cas du rôle ; {rules}.", out=out, rules=told)


def _left_out(kit: Kit, results: Json) -> tuple[int, tuple[str, ...]]:
    """Give how many cases of the role the profile leaves out, and the rules that it does not try at all."""
    profile = _declared_profile(kit, results)
    if profile is None:
        return 0, ()
    kept = frozenset(profile.cases)
    role = [case for case in kit.cases if case.role == results["role"]]
    tried = {case.rule for case in role if case.id in kept}
    out = [case for case in role if case.id not in kept]
    return len(out), tuple(sorted({case.rule for case in out} - tried))


_FEW = 20
"""Cases that are named; how many others there are is told."""


def selection_words(selection: Json, language: Language) -> Iterator[str]:
    """Say what a run chose to play, where it chose."""
    say = language.say
    if selection["tags"]:
        yield say("étiquettes : {tags}", tags=selection["tags"])
    if selection.get("readings"):
        chosen = ", ".join(map(" = ".join, selection["readings"].items()))
        yield say("lectures : {readings}", readings=chosen)
    if selection["cases"]:
        named, rest = ", ".join(selection["cases"][:_FEW]), len(selection["cases"]) - _FEW
        yield (
            say("cas : {cases} et {rest} autres", cases=named, rest=rest)
            if rest > 0
            else say("cas : {cases}", cases=named)
        )


def command(results: Json) -> list[str]:
    """Give the words of the command that replays a case beside the run, its id left out."""
    return ["parcmetre", "run", *_played_so(results), "--out", "parcmetre-rejeu"]


def walk(results: Json) -> list[str]:
    """Give the words of the command that walks a case step by step, its id left out."""
    return ["parcmetre", "sandbox", *_played_so(results)]


def _played_so(results: Json) -> Sequence[str]:
    """Give the options that play a case as the run did, one's own transport apart."""
    words = ["--command", '"…"', "--role", results["role"]]
    if results["profile"] is not None:
        words += ["--profile", results["profile"]]
    for doubt, reading in results["selection"].get("readings", {}).items():
        words += ["--reading", f"{doubt}={reading}"]
    return [*words, "--seed", str(results["seed"])]
