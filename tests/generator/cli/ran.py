"""The results of a run, for the verbs that read some."""

from functools import cache
from pathlib import Path

from conformance.reference import dgfip
from conformance.results import text
from tests.conformance.reports.runs import played


@cache
def _text() -> str:
    return text(played(dgfip.make, "dgfip", cases=("contenu-information-remboursement-te.02",)).results)


def results(folder: Path) -> str:
    """Write results in a folder; gives their path."""
    path = folder / "results.json"
    path.write_text(_text(), encoding="utf-8")
    return str(path)
