"""The second domain, for its tests: where it is, a command run on it, the French that a page shows."""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path

from typer.testing import CliRunner

from conformance.cli import app

ROOT = Path(__file__).parents[2] / "examples" / "multe-italiane"
ADAPTER = f"{sys.executable} {ROOT / 'adattatore.py'}"


def run(*words: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout + done.stderr


FRENCH = re.compile(
    r"(?<!-)\b(les|des|du|une|et|est|sont|pour|dans|aux|avec|cette|votre|règles?|échanges?|système|scénarios?"
    r"|droit|cas|leur|depuis|jours?|acteurs?|étapes?|texte|vers|réussis?|échoués?|janvier|février|avril|juin|juillet|août"
    r"|septembre|octobre|décembre|sans|rien|fois|deux|cycle|décision|réponse|destinataire|acheminement)\b(?!-)",
    re.IGNORECASE,
)
"""Words that French has, and Italian has not; ids, whose words hyphens join, are of no language."""


class Shown(HTMLParser):
    """What a page shows: its texts, but for code, and what its attributes say."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self._code = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._code += tag in _CODE
        self.texts += [value for name, value in attrs if name in _SHOWN and value]

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag in _CODE

    def handle_data(self, data: str) -> None:
        if not self._code:
            self.texts.append(data)


_CODE = frozenset({"script", "style", "pre", "code"})
_SHOWN = frozenset({"aria-label", "title", "placeholder", "alt", "data-label"})


def french_in(page: Path) -> list[str]:
    return [text.strip() for text in Shown(page.read_text("utf-8")).texts if FRENCH.search(text)]
