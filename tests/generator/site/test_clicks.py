"""How many clicks from the first page to an answer: four readers, some questions each, no search."""

import re
from collections import deque
from functools import cache
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

from tests.generator.site.build import files

TOLD = Path(__file__).parents[3] / "docs" / "what-a-person-sees.md"
QUESTIONS = {
    "Until when may a prior appeal be filed?": "regles/rapo-delai.html",
    "What does art. R2333-120-13 say, and which rules come from it?": "sources/cgct-r2333-120-13.html",
    "What is still to be settled by an authority?": "inferences.html",
    "What must the message that creates a charge hold?": "messages/message-fps-creation.html",
    "How do I write my adapter?": "guide-editeur.html",
    "Which cases try the delay of the prior appeal?": "scenarios/rapo/rapo-delai.html",
    "What does ANTAI receive and send?": "acteurs/antai.html",
    "How does a dossier live whose appeal is late?": "parcours/rapo-tardif.html",
    "What changed since the edition before?": "changements/index.html",
    "How do I judge the logs of a system in service?": "guide-audit.html",
    "From which day does a figure of the law hold?": "parametres.html",
    "What may a log do otherwise without a fault?": "libertes.html",
    "How many days to answer a prior appeal, by which article?": "regles/rapo-reponse-delai.html",
    "What must I mend first?": "guide-editeur.html",
    "How many left late, month by month?": "guide-audit.html",
}
"""What a reader wants to know, and the page that answers."""
_MOST = 3


@cache
def _clicks() -> dict[str, int]:
    """Count the links from the first page to each, by the shortest way."""
    pages = files()
    found, waiting = {"index.html": 0}, deque(["index.html"])
    while waiting:
        place = waiting.popleft()
        for link in re.findall(r'href="([^"#?:]+\.html)', pages[place]):
            target = normpath(join(dirname(place), link))
            if target in pages and target not in found:
                found[target] = found[place] + 1
                waiting.append(target)
    return found


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_is_a_few_clicks_away(question: str) -> None:
    assert _clicks()[QUESTIONS[question]] <= _MOST


def test_the_clicks_that_are_told_are_those() -> None:
    rows = dict(
        re.findall(r"^\| [^|]+ \| ([^|]+\?[^|]*) \| [^|]+ \| (\d) \|", TOLD.read_text("utf-8"), re.MULTILINE)
    )
    assert rows == {question: str(_clicks()[page]) for question, page in QUESTIONS.items()}
