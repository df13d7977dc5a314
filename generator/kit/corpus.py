"""The whole corpus: every case of every rule, each once, in a stable order, in the dossiers of a seed."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache, partial
from itertools import chain, compress

from generator import provenance
from generator.engine.rulebook import Rulebook
from generator.kit.case import Act, Beat, Case, Condition, Flaw, LegalDate
from generator.kit.draws.drawing import draws
from generator.kit.purposes.sources import Source, sources
from generator.safekeeping import cache
from generator.sharing import shared

_KEPT = "cases"
_CLASSES = (Act, Beat, Case, Condition, Flaw, LegalDate, date, datetime, timedelta, timezone)
"""What the cases that are kept are made of."""
_Cases = tuple[tuple[Case, ...], ...]
"""The cases of each source, in the order of sources."""


def corpus(book: Rulebook, seed: int = 0, role: str | None = None) -> tuple[Case, ...]:
    """Give every case, or those of a role: the rules', then routing, content, the life cycle, whole lives.

    Under a seed other than 0, each is the same case in another dossier: other people, sums and dates.
    """
    return _corpus(book, seed, role)  # a cache tells `corpus(book)` from `corpus(book, 0)`


@lru_cache(maxsize=2)
def _corpus(book: Rulebook, seed: int, role: str | None) -> tuple[Case, ...]:
    every = tuple(sources(book))
    wanted = [role in (None, source.role) for source in every]
    plain = _plain(book, every, wanted)
    given = draws(book) if seed else None
    if given is None:
        return tuple(chain.from_iterable(plain))
    asked = zip(compress(every, wanted), plain, strict=True)
    drawn = _shared([partial(source.drawn, book, given, seed, cases) for source, cases in asked])
    return tuple(chain.from_iterable(drawn))


def _plain(book: Rulebook, every: Sequence[Source], wanted: Sequence[bool]) -> _Cases:
    """Give the cases of the sources that are wanted, in the specification as it is.

    What derives from files alone is kept for the next time: derived as a whole, it is ten seconds' work.
    """
    digest = book.specification.digest
    if digest is None:
        return _derived(book, tuple(compress(every, wanted)))
    key = provenance.key_of(digest, sorted(book.chosen.items()))
    if all(wanted):
        return cache.kept(_KEPT, key, _CLASSES, partial(_derived, book, every))
    known: _Cases | None = cache.found(_KEPT, key, _CLASSES)
    return _derived(book, tuple(compress(every, wanted))) if known is None else tuple(compress(known, wanted))


def _derived(book: Rulebook, asked: Sequence[Source]) -> _Cases:
    return _shared([partial(source.plain, book) for source in asked])


def _shared(tasks: Sequence[Callable[[], tuple[Case, ...]]]) -> _Cases:
    """Derive by every core; the last sources, whole families, take longest: they are begun first."""
    return shared(tasks[::-1])[::-1]
