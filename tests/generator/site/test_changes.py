"""What changed, as pages and as a feed: from files named after days, by no clock."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from generator.model.kit import UnreadableError
from generator.site.changes import editions
from generator.site.pages.changes import FEED, INDEX, changes
from generator.site.site import Site
from tests.generator.engine.build import specification

EDITION = {"version": "1.0.0", "cases": 3}
RULES = {
    "essai": {"new-required": ["!essai.02"], "text": ["essai.01"]},
    "content:rapo.depot": {"gone": ["content:rapo.depot.04"]},
}
_ATOM = {"a": "http://www.w3.org/2005/Atom"}


def _write(root: Path, day: str, **changed: object) -> None:
    folder = root / "versions" / "changes"
    folder.mkdir(parents=True, exist_ok=True)
    content = {"before": EDITION, "after": EDITION, "rules": RULES} | changed
    (folder / f"{day}.json").write_text(json.dumps(content), encoding="utf-8")


def _made(root: Path) -> dict[str, str]:
    return {str(one.path): one.text or "" for one in changes(Site(specification(), root))}


def test_each_edition_has_a_page_by_rule_and_the_last_comes_first(tmp_path: Path) -> None:
    _write(tmp_path, "2026-01-31")
    _write(tmp_path, "2026-11-29", rules={"essai": {"expected": ["!essai.01"]}})
    made = _made(tmp_path)
    assert set(made) == {
        INDEX,
        FEED,
        "changements/2026-01-31.html",
        "changements/2026-11-29.html",
    }
    assert made[INDEX].index("2026-11-29.html") < made[INDEX].index("2026-01-31.html")
    page = made["changements/2026-01-31.html"]
    assert 'id="regle-essai"' in page
    assert "<strong>02" in page
    assert "<strong>01" not in page
    assert "1 cas dont le verdict peut basculer" in page


def test_the_feed_has_an_entry_a_rule_of_each_edition(tmp_path: Path) -> None:
    _write(tmp_path, "2026-01-31")
    _write(tmp_path, "2026-11-29")
    feed = ET.fromstring(_made(tmp_path)[FEED])  # noqa: S314 ours
    entries = feed.findall("a:entry", _ATOM)
    assert len(entries) == 4
    assert len({one.findtext("a:id", "", _ATOM) for one in entries}) == 4
    assert feed.findtext("a:updated", "", _ATOM) == "2026-11-29T00:00:00Z"
    titles = [one.findtext("a:title", "", _ATOM) for one in entries]
    assert "essai : 2 cas, dont 1 dont le verdict peut basculer" in titles
    for one in (feed, *entries):
        assert all(one.find(f"a:{name}", _ATOM) is not None for name in ("id", "title", "updated", "link"))


def test_it_is_the_same_twice_and_says_when_there_is_nothing(tmp_path: Path) -> None:
    assert "Aucun changement n’est encore consigné." in _made(tmp_path)[INDEX]
    assert "<entry>" not in _made(tmp_path)[FEED]
    _write(tmp_path, "2026-01-31")
    assert _made(tmp_path) == _made(tmp_path)


@pytest.mark.parametrize(
    ("day", "changed", "said"),
    [
        ("hier", {}, "its name is not a day"),
        ("2026-02-30", {}, "its name is not a day"),
        ("2026-01-31", {"rules": {"essai": {"mislaid": ["essai.01"]}}}, "`mislaid` is not what becomes"),
        ("2026-01-31", {"rules": []}, "not as its schema asks"),
    ],
)
def test_what_is_no_file_of_changes_is_refused(
    day: str, changed: dict[str, object], said: str, tmp_path: Path
) -> None:
    _write(tmp_path, day, **changed)
    with pytest.raises(UnreadableError, match=said):
        editions(tmp_path)
