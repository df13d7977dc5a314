"""Work on what an implementation said, at any size: `python -m tests.conformance.running.linear` times it all
at the bound of a reply."""

import random
from collections.abc import Callable, Iterator

from conformance.kit import Json
from conformance.running.redacting import Redactor
from conformance.running.transcript import Recording
from generator.events import is_deeper
from generator.model.kit import document
from tests.conformance.making import KIT, RESULTS

REPLY = 1 << 20
"""Characters, the bound of a reply."""
_UNITS = (
    *("a", "a@", "@a", "a.", "a@b.", "-", "a-@", "é+", "1", "1a", "12345678", "123456789 ", "AB-123-C", "AB"),
    *('"', '\\"', '"\\', "\\", "'", "'a", '"a\\\\', "‹", " ", "\n", "a b.c@", "[", "{[", '[{"', '["\\"'),
)


def texts(size: int) -> Iterator[tuple[str, str]]:
    """Give texts of one size, each a repetition, whole or spoiled at an end."""
    for unit in _UNITS:
        whole = unit * (size // len(unit))
        yield f"{unit!r} repeated", whole
        yield f"{unit!r} repeated, then a backslash", whole + "\\"
        yield f"a quote, then {unit!r} repeated", f'"{whole}'
        yield f"{unit!r} repeated, then an arobase", whole + "@"


def replies(size: int) -> Iterator[tuple[str, Json]]:
    """Give replies of about one size, made to cost much."""
    chance = random.Random(0)  # noqa: S311 no secret
    words = [f"{chance.getrandbits(32):08x}" for _ in range(size // 12)]
    yield "as many values as can be", {"nom": words, "states": dict.fromkeys(words, "x")}
    yield (
        "values that begin each other",
        {"nom": ["a" * length for length in range(4, int((2 * size) ** 0.5))]},
    )
    yield "values of one beginning", {"nom": [f"{'a' * 60}{word}" for word in words[: size // 72]]}
    yield "numbers of one hash", {"x": [number * ((1 << 61) - 1) for number in range(1, size // 22)]}
    yield "fractions of one hash", {"x": [2.0 ** (61 * power) for power in range(-15, 15)] * (size // 600)}
    yield "short words", {"nom": [chr(97 + n % 26) + chr(97 + n // 26 % 26) for n in range(size // 5)]}
    yield "one word", {"nom": "a" * size}
    yield "words in texts", {"states": {str(n): f"n° {n}" for n in range(size // 20)}}


def _redacted(reply: Json, size: int) -> None:
    recording = Recording(
        "essai.01",
        redactor := Redactor(KIT.personal_data, [document(one) for one in KIT.cases], KIT.subject_field),
    )
    recording.record("received", {"result": {"data": reply, "states": reply.get("states", {})}})
    for text in ("a" * size, str(reply.get("nom", ""))[:size], str(reply.get("x", ""))[:size]):
        redactor.text(text)
        redactor.free_text(text)


def works(size: int) -> Iterator[tuple[str, Callable[[], object]]]:
    """Give everything that is to be done, by what it is."""
    for told, text in texts(size):
        redactor = Redactor(KIT.personal_data, subject=KIT.subject_field)
        yield f"text: {told}", lambda text=text, redactor=redactor: redactor.free_text(text)  # type: ignore[misc]
        yield f"depth: {told}", lambda text=text: is_deeper(text.encode(), 1 << 21)  # type: ignore[misc]
        said = {"emitted": [], "states": {"paiement": text}}
        yield f"result: {told}", lambda said=said: RESULTS.checked("observe", said)  # type: ignore[misc]
    for told, reply in replies(size):
        yield f"reply: {told}", lambda reply=reply: _redacted(reply, size)  # type: ignore[misc]


if __name__ == "__main__":
    import resource
    import time

    from conformance.protocol.faults import Fault

    for told, work in works(REPLY):
        begun = time.process_time()
        try:
            work()
        except Fault as fault:
            told += f" ({fault.code})"  # noqa: PLW2901 what came of it
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        print(f"{time.process_time() - begun:6.2f} s {memory:5d} MB {told}", flush=True)  # noqa: T201
