"""How each rule is decided in an audit, and what share of the dossiers its screen lets through, in French."""

from collections.abc import Collection, Iterator

from conformance.audit.judging import FAMILIES, TRANSITIONS
from conformance.audit.screening.results import Screened
from conformance.audit.telling import number
from generator.engine import Rulebook
from generator.model.rule import Cardinality, Robustness

_NAMES = {
    "routings": "les émetteurs et les canaux",
    "contents": "les champs des messages",
    "causes": "ce qui donne lieu aux messages",
    "addressees": "les personnes nommées",
    TRANSITIONS: "le cycle de vie",
}
_REPEATED = "moteur : seul un message répété ou refusé la viole"
_ROUTED = "moteur : aucune requête ne dit sa formule"
_SCREEN = "écran, puis moteur"


def explained(book: Rulebook, screened: Screened | None, asked: Collection[str]) -> str:
    """Tell how the rules that are asked for were decided: those that let most through first."""
    return "\n".join(_lines(book, screened, asked)) + "\n"


def _lines(book: Rulebook, screened: Screened | None, asked: Collection[str]) -> Iterator[str]:
    if screened is None:
        yield "Chaque règle est décidée par le moteur seul, sur chaque dossier."
        return
    total = screened.dossiers
    yield f"Dossiers laissés au moteur : {_share(screened.suspects, total)} de {number(total)}"
    unread = number(screened.unread)
    yield f"  dont {unread} qu’aucun écran ne lit : réglages illisibles, ou dits de deux façons"
    disturbed = number(screened.disturbed)
    yield f"  dont {disturbed} par les règles qui lisent un message répété, refusé ou invalide"
    yield f"Formes de vie suivies par le moteur : {number(screened.shapes)}"
    yield ""
    yield "Part des dossiers lus que laisse passer l’écran de chaque règle"
    read = total - screened.unread
    for rule in sorted(asked, key=lambda one: (-screened.rules.get(one, 0), one)):
        through = screened.rules.get(rule, 0)
        yield f"  {_share(through, read):>9}  {rule} : {_how(book, screened, rule)}"


def _how(book: Rulebook, screened: Screened, rule: str) -> str:
    if rule in FAMILIES:
        name = _NAMES.get(rule, rule)
        return f"{name} ; {_shapes(screened) if rule == TRANSITIONS else _SCREEN}"
    if rule in screened.routed:
        return _ROUTED
    return _REPEATED if isinstance(book.rules[rule].datum, Cardinality | Robustness) else _SCREEN


def _shapes(screened: Screened) -> str:
    return f"moteur, sur un dossier de chaque forme ({number(screened.shapes)}), puis sur ceux en faute"


def _share(part: int, total: int) -> str:
    """Write a share as French does."""
    return f"{100 * part / total if total else 0:.2f}".replace(".", ",") + "\u00a0%"
