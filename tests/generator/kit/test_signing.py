"""What a jurist could not sign: a title that says nothing, a sentence that denies the one before it."""

import json
import re

import pytest

from generator.reviewing.cases import listed
from generator.reviewing.contents import rule_content
from tests.generator.engine.build import book
from tests.generator.kit.kit import FEATURES, MONTHS, Scenario, cases, phrases, scenarios

_CONVENTION = re.compile(r"\ben cycle (?:complet|partiel)\b")
_ACTS = ("arrive", "repete", "rejoue")


def _titles(rule: str) -> list[str]:
    """Give the titles of the outlines of a feature, or of all."""
    found = (path.read_text(encoding="utf-8") for path in sorted(FEATURES.rglob(f"{rule}.feature")))
    return [title for text in found for title in re.findall(r"Plan du scénario: (.*)", text)]


def test_no_title_is_told_from_another_by_the_convention() -> None:
    """« En cycle complet » tells a jurist nothing; a territory does, or the court that was seized."""
    named = {title.partition(" : ")[0] for title in _titles("*")}
    assert [name for name in sorted(named) if _CONVENTION.search(name)] == []
    assert any("(Mayotte)" in name for name in named)
    assert any("(requête portée devant la commission)" in name for name in named)


@pytest.mark.parametrize(("rule", "most"), [("rapo-reponse-delai", 3), ("memoire-delai", 3)])
def test_one_question_is_one_outline(rule: str, most: int) -> None:
    """The rest is another question: another datum is told, another court or another calendar counts."""
    found = _titles(rule)
    assert 0 < len(found) <= most, found


def test_no_title_says_that_somebody_does_not_do_what_they_do() -> None:
    """« La collectivité ne transmet pas le forfait quand la collectivité transmet le forfait »."""
    told = re.compile(r"(?P<who>.+?) n(?:e |’)(?P<what>\w+) pas .*? quand (?P=who) (?P=what)\b")
    assert [title for title in _titles("*") if told.match(title)] == []


def test_titles_tell_apart_the_rows_of_what_is_refused() -> None:
    """Three rows of one field had one title: it says what the field holds too."""
    named: dict[str, list[str]] = {}
    for one in scenarios():
        if one.path.partition("/")[2].startswith("contenu-") and " : " in one.name:
            named.setdefault(f"{one.path}{one.outline}", []).append(one.name)
    assert len(named) > 100
    assert [names for names in named.values() if len(set(names)) < len(names)] == []


def test_what_a_rule_only_recommends_is_never_called_a_fault() -> None:
    advised = {one.id for one in scenarios() if "@niveau:recommande" in one.tags}
    named = [one.name for one in scenarios() if one.id in advised]
    assert any(" : à éviter : " in name for name in named)
    assert [name for name in named if "faute" in name] == []


def test_a_form_that_is_refused_is_told_by_one_that_is_right() -> None:
    said = [one["why"] for one in cases().values() if "forme voulue" in one["why"]]
    assert said
    texts = [path.read_text(encoding="utf-8") for path in sorted(FEATURES.rglob("contenu-*.feature"))]
    found = {
        line for text in texts for line in text.splitlines() if "# pourquoi : une valeur n’a pas" in line
    }
    assert any(
        "ne s’écrit pas comme « AA-123-AA »" in line or "ne s’écrit pas comme" in line for line in found
    )
    assert [line for line in found if line.endswith("forme voulue")] == []


def _last_decided(scenario: Scenario, place: int) -> str | None:
    for sentence in reversed(scenario.sentences[:place]):
        ((pattern, slots),) = sentence.matches
        if pattern in _ACTS:
            return phrases()["present", slots["present"]]["type"] if pattern == "arrive" else None
    return None


def test_nobody_does_what_the_next_sentence_says_is_not_done() -> None:
    """« Quand le tribunal notifie, alors le tribunal ne notifie pas » is no outcome."""
    wrong = []
    for one in scenarios():
        sent = {step["type"] for step in cases()[one.id]["steps"] if step.get("expect") == "emitted"}
        for place, sentence in enumerate(one.sentences):
            ((pattern, slots),) = sentence.matches
            if pattern != "n-emet-pas" or not sentence.rows:
                continue
            denied = phrases()["negative", slots["negatif"]]
            if "says" not in denied and denied["type"] not in sent:
                wrong += [one.id] if _last_decided(one, place) == denied["type"] else []
    assert wrong == []


def test_the_day_of_an_instant_is_told_where_a_rule_fixes_it() -> None:
    rules = ("accuse-depot-horodatage", "memoire-accuse-horodatage")
    told = {
        one.id: dict(row for sentence in one.sentences for row in sentence.rows)
        for one in scenarios()
        if one.id.startswith(rules)
    }
    assert told
    days = {id_: rows.get("Horodatage du dépôt", "") for id_, rows in told.items()}
    assert [id_ for id_, day in days.items() if not day.startswith("le jour où ")] == []


def test_where_a_rule_does_not_apply_it_forbids_no_receipt() -> None:
    """No text read forbids the court to acknowledge what came on paper, however it is worded."""
    forbidding = {
        case["id"]
        for case in cases().values()
        for step in case["steps"]
        if step.get("expect") == "never" and str(step["type"]).endswith("accuse-depot")
    }
    assert forbidding == set()


def test_the_sum_from_which_a_system_computes_another_is_told() -> None:
    told = {
        one.id: {label for sentence in one.sentences for label, _ in sentence.rows}
        for one in scenarios()
        if one.id.startswith(("avertissement-montant-reduit.", "reduction-acquise.", "reduction-perdue."))
    }
    assert [id_ for id_, labels in told.items() if "Montant dû" not in labels] == []


def test_only_what_is_obliged_is_a_fault() -> None:
    for rule in book().rules.values():
        content = rule_content(book(), rule, listed(book(), rule.id))
        says = str(content["consequence"]) if isinstance(content, dict) else ""
        assert rule.datum.level == "obligatoire" or "est en faute" not in says, rule.id


def test_a_day_that_a_situation_names_is_in_its_story() -> None:
    """What the law deduces is not what happens: a day named in a title is one of the story."""
    day = re.compile(rf"\b(1er|\d{{1,2}}) ({'|'.join(MONTHS)})\b")
    wrong = []
    for case in cases().values():
        told = json.dumps([step for step in case["steps"] if step.get("expect") != "legal-dates"])
        days = {(int(number), int(month)) for month, number in re.findall(r"\d{4}-(\d\d)-(\d\d)", told)}
        for number, month in day.findall(case["title"].replace("impayé le", "")):
            named = int(number.removesuffix("er")), MONTHS.index(month) + 1
            law = json.dumps([step for step in case["steps"] if step.get("expect") == "legal-dates"])
            is_said_due = "impayé le" in case["title"] and f"-{named[1]:02}-{named[0]:02}" in law
            if named not in days and not is_said_due:
                wrong.append(case["id"])
    assert wrong == []


def test_an_appeal_that_looks_late_says_from_which_day_its_month_runs() -> None:
    told = {
        one.id: {label for sentence in one.sentences for label, _ in sentence.rows}
        for one in scenarios()
        if one.id.startswith("rapo-acceptation-partielle-montant.")
    }
    assert told
    assert [id_ for id_, labels in told.items() if "Date d’envoi de l’avis" not in labels] == []
