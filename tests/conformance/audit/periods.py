"""Logs of a small law, with a rule that the mere passing of days violates: prepared, audited, compared."""

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from conformance.audit.auditing import Request, audited
from conformance.audit.figures import Figures
from conformance.audit.mapping import DEFAULT
from conformance.audit.prepared.preparing import Preparation, Prepared, prepared
from conformance.audit.selecting import chosen
from generator.engine import Rulebook, rulebook
from generator.loading import load
from tests.conformance.audit import logs
from tests.generator.pairs import MINIMAL

SAME = ("violations.csv", "violations.parquet", "refused.ndjson", "summary.html", "beside.csv")
START = datetime(2025, 1, 6, 9, tzinfo=UTC)
_AWAITED = """
id: paiement-attendu
title: Paiement attendu
statement: Le redevable paie dans le mois de l’avis.
level: obligatoire
responsible: redevable
phase: amiable
valid: {from: "2018-01-01"}
kind: response
after: forfait.avis
expects: [forfait.paiement]
due: echeance(jour(forfait.avis.moment), parametre.delai)
consequence: obligation
untestable: Le redevable n’est pas une implémentation.
examples:
  - verdict: satisfied
    text: Le paiement arrive.
    history:
      - {event: forfait.avis, at: "2025-01-31T09:00:00+01:00"}
      - {event: forfait.paiement, at: "2025-02-28T23:59:00+01:00"}
  - verdict: violated
    text: Le paiement n’arrive pas.
    at: "2025-06-01"
    history:
      - {event: forfait.avis, at: "2025-01-31T09:00:00+01:00"}
sources: [{source: code-1}]
certainty: law
"""


@cache
def awaiting() -> Rulebook:
    """Give the minimal specification, with a rule that the mere passing of days violates."""
    with TemporaryDirectory() as name:
        root = Path(name) / "specification"
        shutil.copytree(MINIMAL, root)
        (root / "rules" / "amiable" / "paiement-attendu.yaml").write_text(_AWAITED, encoding="utf-8")
        loaded = load(root)
    assert not loaded.problems
    return rulebook(loaded.specification)


@dataclass(frozen=True)
class Told:
    """An event of a log."""

    dossier: int
    day: int
    is_payment: bool
    amount: int | None
    again: bool
    """Whether it has the id of another one of the dossier."""

    def event(self, rank: int) -> dict[str, Any]:
        """Write it as a CloudEvent; without an amount, it breaks the rule on contents."""
        type_, source = ("paiement", "redevable") if self.is_payment else ("avis", "ville")
        return {
            "specversion": "1.0",
            "id": "0" if self.again else f"{rank}",
            "type": f"forfait.{type_}",
            "source": source,
            "subject": f"n° {self.dossier}",
            "time": (START + timedelta(days=self.day, seconds=rank)).isoformat(),
            "data": {"numero": "0001"} | ({} if self.amount is None else {"montant": self.amount}),
        }


def notice(dossier: int, day: int = 0) -> Told:
    """Give a notice."""
    return Told(dossier, day, is_payment=False, amount=3500, again=False)


def payment(dossier: int, day: int, amount: int | None = 3500, *, again: bool = False) -> Told:
    """Give a payment."""
    return Told(dossier, day, is_payment=True, amount=amount, again=again)


def audit(logs: Sequence[Path], out: Path, day: date | None = None, jobs: int = 1) -> Figures:
    """Audit logs, screens first."""
    request = Request(logs, DEFAULT, day, chosen(awaiting(), None), screens=True, beside=True, jobs=jobs)
    return audited(awaiting(), request, out, "1GB", raw=True)


def prepare(log: Path, out: Path, number: int = 3, jobs: int = 1) -> Prepared:
    """Prepare a log."""
    return prepared(awaiting(), Preparation([log], DEFAULT, number, jobs), out, "1GB")


def periods(folder: Path, given: Sequence[Sequence[Told]]) -> Iterator[Path]:
    """Write some logs."""
    rank = 0
    for place, told in enumerate(given):
        some = [one.event(rank + number) for number, one in enumerate(told)]
        rank += len(told)
        yield logs.ndjson(folder / f"{place}.ndjson", some)


def assert_same(one: Path, other: Path) -> None:
    """See that two audits found the same."""
    for name in SAME:
        assert (one / name).read_bytes() == (other / name).read_bytes(), name
    first, second = (json.loads((folder / "summary.json").read_text("utf-8")) for folder in (one, other))
    for told in (first, second):
        del told["screens"], told["judged-by-the-engine"]  # how it was done, not what was found
    assert first == second


NOTICES = [notice(number) for number in range(20)]


MIXED = [
    *NOTICES,
    *(payment(number, 40, None, again=number % 3 == 0) for number in range(20)),
    *(payment(number, 41, 1700, again=number % 4 == 0) for number in range(0, 20, 3)),
]
"""Payments that are late, that say no amount, or that came twice."""
