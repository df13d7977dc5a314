"""What was derived is taken again only where it is what was asked: everything else is derived anew."""

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator import provenance
from generator.artefacts import features
from generator.engine import rulebook
from generator.kit import corpus as corpora
from generator.loading import load
from generator.safekeeping import cache
from tests.generator.engine import build
from tests.generator.pairs import MINIMAL
from tests.generator.reviewing import reviewers

KEY = "0" * 64


@dataclass(frozen=True)
class Thing:
    name: str


class Hostile:
    def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
        return Path.touch, (Path("written-by-a-pickle"),)  # type: ignore[return-value]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(cache, "_WORTH", 0)
    monkeypatch.setenv(cache.SETTING, str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "cache"


def _made(name: str, key: str = KEY, classes: tuple[type, ...] = (Thing,)) -> str:
    """Ask for a thing; gives the name of the one that came."""
    return cache.kept("thing", key, classes, lambda: Thing(name)).name


def test_a_thing_is_made_once(place: Path) -> None:
    assert [_made("first"), _made("second"), _made("other", "1" * 64)] == ["first", "first", "other"]
    assert cache.found("thing", KEY, (Thing,)) == Thing("first")
    assert cache.found("thing", "2" * 64, (Thing,)) is None
    assert [path.stat().st_mode & 0o077 for path in (place, *place.iterdir())] == [0, 0, 0]


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def _turn_a_bit(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-3] ^= 1
    path.write_bytes(bytes(content))


def _of_another_key(path: Path) -> None:
    other = path.with_name(f"thing-{'3' * 64}")
    _made("wrong", "3" * 64)
    path.write_bytes(other.read_bytes())


def _a_link(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to(path.with_name("elsewhere"))


def _a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _hostile(path: Path) -> None:
    cache._write(path, Hostile())


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither these modes nor these files")
@pytest.mark.parametrize(
    "change",
    [
        *(_cut, _turn_a_bit, _of_another_key, _a_link, _a_pipe, _a_folder, _hostile),
        lambda path: path.write_bytes(b""),
        lambda path: path.chmod(0o666),
        lambda path: path.unlink(),
    ],
)
def test_what_is_not_ours_or_not_whole_is_made_anew(place: Path, change: Callable[[Path], None]) -> None:
    assert _made("first") == "first"
    change(place / f"thing-{KEY}")
    assert _made("second") == "second"
    assert not Path("written-by-a-pickle").exists()


def test_a_class_that_is_not_expected_is_not_made(place: Path) -> None:
    assert _made("first") == "first"
    assert cache.found("thing", KEY, (Path,)) is None


def test_without_a_cache_all_is_made(tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    for setting in ("off", "", str(tmp_path / "file" / "cache"), "/proc/nothing"):
        monkeypatch.setenv(cache.SETTING, setting)
        assert [_made("first"), _made("second")] == ["first", "second"]
    assert not place.exists()


def test_the_cache_is_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(cache.SETTING, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache.folder() == tmp_path / "xdg" / "parcmetre" / "derived"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # to be ignored, says the XDG specification
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert cache.folder() == tmp_path / "home" / ".cache" / "parcmetre" / "derived"


def test_the_newest_stay(place: Path) -> None:
    names = [f"{number:064}" for number in range(cache._KEPT + 3)]
    for age, key in enumerate(names):
        _made(key, key)
        os.utime(place / f"thing-{key}", (age, age))
    (place / ".draft-left").touch()
    os.utime(place / ".draft-left", (0, 0))
    _made("last", KEY[1:] + "x")
    assert not (place / f"thing-{names[0]}").exists()
    assert len(list(place.iterdir())) == cache._KEPT


def test_two_that_ask_at_once_make_it_once(place: Path) -> None:
    begun, go_on, made = threading.Event(), threading.Event(), []

    def make() -> Thing:
        made.append(1)
        begun.set()
        assert go_on.wait(60)
        return Thing("first")

    def ask() -> None:
        given.append(cache.kept("thing", KEY, (Thing,), make))

    given: list[Thing] = []
    both = [threading.Thread(target=ask) for _ in range(2)]
    both[0].start()
    assert begun.wait(60)
    both[1].start()
    go_on.set()
    for one in both:
        one.join()
    assert given == [Thing("first")] * 2
    assert len(made) == 1


def test_a_key_tells_all_that_a_thing_depends_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provenance, "_CODE", tmp_path)

    def key(*parts: object) -> str:
        provenance.of_the_code.cache_clear()
        return provenance.key_of(*parts)

    keys = [key("a"), key("b"), key("a", "b"), key("ab")]
    for name, text in (("a.py", "1"), ("a.py", "2"), ("deep/b.html", "2"), ("deep/c.html", "")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
        keys.append(key("a"))
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "some-2.0.dist-info").mkdir()
    monkeypatch.syspath_prepend(str(tmp_path / "x"))
    keys.append(key("a"))
    assert len(set(keys)) == len(keys)
    assert key("a") == keys[-1]
    monkeypatch.undo()
    provenance.of_the_code.cache_clear()


def test_a_specification_has_a_digest_where_it_was_read_whole(tmp_path: Path) -> None:
    root = reviewers.minimal(tmp_path)
    digests = [load(MINIMAL).specification.digest, load(root).specification.digest]
    assert load(root).specification.digest == digests[-1] is not None
    file = next((root / "rules").rglob("*.yaml"))
    file.write_text(file.read_text(encoding="utf-8") + "# a word\n", encoding="utf-8")
    read = load(root).specification
    digests.append(read.digest)
    assert None not in digests
    assert len(set(digests[1:])) == 2
    assert replace(read).digest is None, "one that is made of another is another"
    file.write_text("what: is this", encoding="utf-8")
    assert load(root).specification.digest is None


def test_what_reviewers_read_is_part_of_what_is_told_apart(tmp_path: Path) -> None:
    root = reviewers.minimal(tmp_path)
    found = reviewers.specification(root)
    before = found.digest
    reviewers.keep(root, reviewers.written(found, reviewers.answers(reviewers.pack(found))))
    read = load(root).specification
    assert read.read
    assert read.digest not in (None, before)


def test_what_is_kept_of_the_cases_names_every_class_that_they_are_made_of(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = rulebook(load(MINIMAL).specification)
    cases = corpora.corpus(book)
    assert cases
    corpora._corpus.cache_clear()
    monkeypatch.setattr(corpora, "_derived", lambda *_: pytest.fail("derived again"))
    assert corpora.corpus(book) == cases
    assert corpora.corpus(book, 0, cases[0].role) == tuple(one for one in cases if one.role == cases[0].role)


def test_the_whole_corpus_is_read_as_it_was_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A class that the small specification does not meet, a time zone once, made all readings fail unseen."""
    with monkeypatch.context() as anywhere:
        anywhere.delenv(cache.SETTING)  # derived once for every test of this machine
        cases = corpora.corpus(build.book())
    assert cache.kept("whole", KEY, corpora._CLASSES, lambda: cases) is cases
    assert cache.found("whole", KEY, corpora._CLASSES) == cases


def test_a_seed_is_drawn_once_for_all_that_play_it_again(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    specification = load(MINIMAL).specification
    role = corpora.corpus(rulebook(specification))[0].role
    drawn = features.cases_of_role(specification, role, 7)
    monkeypatch.setattr(features, "_told", lambda *_: pytest.fail("drawn again"))
    assert features.cases_of_role(load(MINIMAL).specification, role, 7) == drawn
    monkeypatch.setattr(features, "_told", lambda *_: ())
    assert features.cases_of_role(specification, role, 8) == {}
    assert features.cases_of_role(specification, "another", 7) == {}
    made = replace(specification)  # of another, not of files
    assert made.digest is None
    assert features.cases_of_role(made, role, 7) == {}
