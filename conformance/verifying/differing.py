"""Where two JSON values differ."""

from collections.abc import Iterator


def differences(expected: object, found: object, at: str = "") -> Iterator[str]:
    """Name the places where two JSON values differ."""
    match expected, found:
        case dict(), dict():
            for name in [*expected, *(one for one in found if one not in expected)]:
                if name not in expected or name not in found:
                    yield f"{at}/{name}"
                else:
                    yield from differences(expected[name], found[name], f"{at}/{name}")
        case list(), list():
            for index, (one, other) in enumerate(zip(expected, found, strict=False)):
                yield from differences(one, other, f"{at}/{index}")
            if len(expected) != len(found):
                yield f"{at}/{min(len(expected), len(found))}"
        case _:
            if expected != found or type(expected) is not type(found):
                yield at or "/"
