"""What is read of the store once is not read again; what changes is."""

from concurrent.futures import ThreadPoolExecutor

from conformance.sandbox.keeping.known import Known


def test_what_is_known_is_read_once_and_what_changed_again() -> None:
    known: Known[str, int] = Known(2)
    asked: list[int] = []

    def read(value: int) -> int:
        asked.append(value)
        return value

    assert [known.of("a", lambda: read(1)) for _ in range(3)] == [1, 1, 1]
    known.forget("a")
    assert known.of("a", lambda: read(2)) == 2
    assert asked == [1, 2]


def test_what_was_asked_for_last_stays() -> None:
    known: Known[str, int] = Known(2)
    for key in ("a", "b", "a", "c"):
        known.of(key, lambda: 1)
    assert known.of("a", lambda: 2) == 1
    assert known.of("b", lambda: 2) == 2


def test_what_was_read_before_a_change_is_not_kept() -> None:
    known: Known[str, int] = Known(2)

    def read() -> int:
        known.forget("a")  # somebody writes while it is read
        return 1

    assert known.of("a", read) == 1
    assert known.of("a", lambda: 2) == 2


def test_it_may_be_asked_by_many_at_once() -> None:
    known: Known[int, int] = Known(8)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda number: known.of(number % 16, lambda: number % 16), range(2000)))
    assert found == [number % 16 for number in range(2000)]
