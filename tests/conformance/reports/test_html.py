import copy
import re
from functools import cache
from html.parser import HTMLParser

import pytest

from conformance.reports.html import html
from conformance.reports.scenarios import Scenarios
from conformance.reports.sentences import sentence_of
from conformance.reports.telling import STATUSES
from conformance.running.timing import Occasion
from tests.conformance.reports.runs import Json, Told, every_status, hostile_run, kit, null_run

LAW = "https://www.legifrance.gouv.fr/"
"""Where the texts are read, by whoever follows a link."""
VOID = {"meta", "input", "line", "rect", "polygon", "br", "link", "img"}


class Page(HTMLParser):
    """Elements, attributes and texts of a page; every element must be closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("script", "style"):
            self.texts.append(data)

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", " ".join(self.texts))


@cache
def page_of(name: str) -> Page:
    told = {"hostile": hostile_run, "null": null_run, "every": every_status}[name]()
    return Page(html(told.kit, told.results, told.transcript))


def page(told: Told, **changes: object) -> Page:
    return Page(html(told.kit, {**told.results, **changes}, told.transcript))


@pytest.mark.parametrize("run", ["hostile", "null", "every"])
def test_the_page_needs_no_network_and_runs_only_its_own_script(run: str) -> None:
    found = page_of(run)
    assert [tag for tag, _ in found.elements].count("script") == 1
    assert not {"img", "link", "iframe", "object", "form"} & {tag for tag, _ in found.elements}
    for tag, attributes in found.elements:
        assert not [name for name in attributes if name.startswith("on")], tag
        address = attributes.get("href") or "#"
        assert address.startswith("#") or (address.startswith(LAW) and attributes["rel"] == "noreferrer")
        assert "src" not in attributes
        assert "style" not in attributes
    (policy,) = [one["content"] for _, one in found.elements if "http-equiv" in one]
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


@pytest.mark.parametrize("run", ["hostile", "null", "every"])
def test_the_first_screen_says_what_the_report_is_worth(run: str) -> None:
    text = page_of(run).text
    assert "Rapport d’essai, sans valeur d’attestation ; aucune autorité ne l’a validé." in text
    assert re.search(
        r"Restitution non officielle d’un document de l’État, édition et date inconnues ; ni l’ANTAI, ni le"
        r" tribunal du stationnement payant, ni la DGFiP ne l’ont validée ; [1-9]\d* vérifications en"
        r" attente\.",
        text,
    )
    registration = re.compile("certificat d’immatriculation|certificat-imm|mentionné au certificat")
    assert "certificat" not in registration.sub("", text)
    said = re.findall(r"conforme (\w+ \w+)", text.replace("Information conforme", ""))
    assert said == ["au profil"]
    assert re.search(r"conforme au profil « .+? » du corpus \S+, (\d+) règles sur \1 non relues par un", text)


@pytest.mark.parametrize("run", ["null", "every"])
def test_french_is_printed_as_french_is(run: str) -> None:
    text = page_of(run).text
    assert re.findall(r"\w+'\w+", text) == []
    assert re.findall(r"[a-zà-ÿ]; ", text) == []


def test_every_status_is_told_by_a_word_and_counted_apart() -> None:
    told, text = every_status(), page_of("every").text
    assert set(told.results["figures"]["all"]) - {"total"} == set(STATUSES)
    for status, (sign, _, word) in STATUSES.items():
        count, required = (told.results["figures"][one][status] for one in ("all", "required"))
        assert count > 0, status
        assert f"{sign} {word} {count} {required}" in text, status
    for case in told.results["cases"]:
        assert case["id"] in text


def test_a_case_that_was_not_tested_is_not_among_those_that_passed() -> None:
    told = every_status()
    passed = re.split(r"Réussis ", page_of("every").text)[-1]
    for case in told.results["cases"]:
        assert (case["id"] in passed) == (case["status"] == "passed"), case["id"]


def test_a_failure_tells_its_rule_its_law_its_sentence_and_how_to_replay_it() -> None:
    told = null_run()
    failed = next(case for case in told.results["cases"] if case["status"] == "failed")
    text = page_of("null").text
    rule = kit().rules.get(failed["rule"], {})
    assert rule.get("statement", "") in text
    assert "✕ échoue ici : " in text
    assert (
        f'parcmetre run --command "…" --role dgfip --seed 0 --out parcmetre-rejeu --case {failed["id"]}'
        in text
    )
    assert f'parcmetre sandbox --command "…" --role dgfip --seed 0 --case {failed["id"]}' in text
    assert "Date virtuelle" in text
    assert "Droit" in text


def test_the_sentence_that_failed_is_that_of_its_step() -> None:
    told = null_run()
    found = html(told.kit, told.results, told.transcript)
    cases = {case.id: case for case in kit().cases}
    card = r'<div class="cas" id="cas-([^"]+?\.\d+)[^"]*">(?:(?!<div class="cas").)*?'
    sentence = card + r'<li class="failed">.*?</span> (.*?)</?[lt]'
    marked = re.findall(sentence, found, re.DOTALL)
    by_id = {case["id"]: case for case in told.results["cases"]}
    assert marked
    for id_, told_as in marked:
        scenario = Scenarios(kit()).scenario(cases[id_])
        assert scenario is not None
        place = sentence_of(cases[id_])[by_id[id_]["step"]]
        assert told_as.strip() == scenario.sentences[place].text


def test_each_step_of_each_case_has_its_sentence() -> None:
    """What the generator leaves unsaid, the report leaves out too: no step is told by another's sentence."""
    scenarios = Scenarios(kit())
    for case in kit().cases:
        scenario = scenarios.scenario(case)
        assert scenario is not None
        places = sentence_of(case)
        assert places[-1] == len(scenario.sentences) - 1, case.id
        keywords = {
            scenario.sentences[place].keyword
            for step, place in zip(case.steps, places, strict=True)
            if step.call is not None and not step.given
        }
        assert not keywords & {"Alors"}, case.id


def test_each_link_of_the_page_leads_somewhere() -> None:
    for run in ("hostile", "null", "every"):
        found = page_of(run)
        ids = [one["id"] for _, one in found.elements if "id" in one]
        assert len(ids) == len(set(ids))
        hrefs = [str(one["href"]) for tag, one in found.elements if tag == "a" and one["href"]]
        assert {one[1:] for one in hrefs if not one.startswith(LAW)} <= set(ids)


def test_the_page_can_be_read_without_seeing_it() -> None:
    found = page_of("every")
    tags = [tag for tag, _ in found.elements]
    assert tags.count("h1") == tags.count("main") == tags.count("header") == tags.count("footer") == 1
    assert all("scope" in one for tag, one in found.elements if tag == "th")
    assert all("aria-label" in one for tag, one in found.elements if tag in ("svg", "nav", "section"))
    assert dict(found.elements[0][1]) == {"lang": "fr"} or ("html", {"lang": "fr"}) in found.elements


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        ("conforming", "Le système essayé est conforme au profil"),
        ("partial", "l’essai ne dit pas si le système est conforme au profil"),
        ("undecided", "l’essai ne dit pas si le système est conforme au profil"),
        ("not-conforming", "le système essayé n’est pas conforme au profil"),
    ],
)
def test_each_verdict_has_its_words(verdict: str, words: str) -> None:
    assert words in page(every_status(), verdict=verdict).text


def test_a_transcript_of_another_run_is_told() -> None:
    told = null_run()
    digests = {**told.results["digests"], "transcript": "0" * 64}
    assert "n’est pas celui dont ils sont tirés" in page(told, digests=digests).text
    assert "n’est pas celui dont ils sont tirés" not in page_of("null").text


def test_the_selection_and_the_seed_are_told_and_replayed() -> None:
    told = null_run()
    selection = {"tags": "@phase:rapo", "cases": [], "as-of": "2024-05-01", "partial": True}
    text = page(told, selection=selection, seed=4).text
    assert "étiquettes : @phase:rapo" in text
    assert "2024-05-01" in text
    assert "--role dgfip --seed 4 --out parcmetre-rejeu --case" in text
    assert 'parcmetre sandbox --command "…" --role dgfip --seed 4 --case' in text


def test_each_rule_has_its_square_by_which_it_is_reached() -> None:
    """A rule that failed is never shown as respected, and each square leads to what is told of it."""
    for name, told in (("null", null_run()), ("every", every_status())):
        found = page_of(name).elements
        squares = {
            str(one["href"])[1:]: str(one["class"]).split()[1]
            for tag, one in found
            if tag == "a" and str(one.get("class")).startswith("carre")
        }
        ids = {one["id"] for _, one in found if "id" in one}
        assert set(squares) <= ids
        rules = {case["rule"] for case in told.results["cases"]}
        assert {id_.partition("-")[2] for id_ in squares} >= rules
        failed = {case["rule"] for case in told.results["cases"] if case["status"] == "failed"}
        shown = ("failed", "advice")
        assert failed <= {id_.removeprefix("regle-") for id_, state in squares.items() if state in shown}
        played = [case for case in told.results["cases"] if case["rule"] not in failed]
        passed = {case["rule"] for case in played if case["status"] == "passed"}
        assert passed == {id_.removeprefix("ligne-") for id_, state in squares.items() if state == "passed"}


def test_what_changed_since_the_last_run_of_the_folder_is_told() -> None:
    told = null_run()
    before = copy.deepcopy(told.results)
    for case in before["cases"]:
        case["status"] = {"failed": "passed", "passed": "failed"}.get(case["status"], case["status"])
    failed, passed = (told.results["figures"]["all"][one] for one in ("failed", "passed"))
    text = Page(html(told.kit, told.results, told.transcript, Occasion(before=before))).text
    assert failed > 1 < passed
    assert f"✕ {failed} régressions" in text
    assert f"✓ {passed} corrigés" in text
    assert "✕ 0 échoue encore" in text
    assert "Depuis l’essai précédent" not in page_of("null").text
    of_another_role = {**before, "role": "antai"}
    other = Page(html(told.kit, told.results, told.transcript, Occasion(before=of_another_role))).text
    assert "Depuis l’essai précédent" not in other


def test_a_run_with_many_failures_stays_small() -> None:
    told = null_run()
    failed = next(case for case in told.results["cases"] if case["status"] == "failed")
    cases: list[Json] = copy.deepcopy(told.results["cases"])
    grown = html(told.kit, {**told.results, "cases": [*cases, *[failed] * 1000]}, told.transcript)
    plain = html(told.kit, told.results, told.transcript)
    assert len(grown) - len(plain) < 250 * 1000
