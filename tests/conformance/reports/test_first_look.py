"""What an editor reads first: nothing twice in a row, why it had to be refused, what is only advice."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from conformance.cli.mending import lines, to_mend
from conformance.playing.outcome import IN_PASSING
from conformance.reports.html import html
from conformance.reports.mending import Mend, first_to_mend
from conformance.running.results import Verdict
from tests.conformance.reports.runs import Told, broken, every_status, figures, played
from tests.conformance.reports.test_html import Page
from tests.conformance.seeded.editing import Edit, Seeded, edited

Json = dict[str, Any]
Wrapper = Callable[[str, Json], Json]

_BY_POST = Edit(
    "antai_recouvrement",
    'self.emit("emission-te.emission", self._titre.paper(), "voie-electronique")',
    'self.emit("emission-te.emission", self._titre.paper(), "courrier")',
)
_PURSUES = Edit("dgfip", 'raise Refused("poursuites-apres-titre", "transition:poursuites")', "return")
_REMITS = Edit("dgfip", "if remitted + self._cancelled_surcharge > title", "if remitted > title")


@cache
def advised() -> Told:
    """An agency that sends its titles by post, which no sure text forbids."""
    return _broken("antai", (_BY_POST,), "routage-emission-te.09", "routage-emission-te.01")


@cache
def treasury() -> Told:
    cases = ("poursuites-apres-titre.01", "remise-majoration-annulee.06")
    return _broken("dgfip", (_PURSUES, _REMITS), *cases)


def _broken(role: str, edits: tuple[Edit, ...], *cases: str) -> Told:
    made = edited(Seeded(role, "", edits))
    return played(made, role, cases=cases)


def _silent(cases: tuple[str, ...], role: str, unsent: str) -> Told:
    """Play against a reference of which one message never leaves."""

    def make() -> Wrapper:
        system = edited(Seeded(role, "", ()))()

        def handle(method: str, params: Json) -> Json:
            answer: Json = system(method, params)
            left = [one for one in answer.get("emitted", ()) if one["type"] != unsent]
            return answer | ({"emitted": left} if "emitted" in answer else {})

        return handle

    return played(make, role, cases=cases)


def _refusing(cases: tuple[str, ...], role: str, refused: tuple[str, ...]) -> Told:
    def make() -> Wrapper:
        system = edited(Seeded(role, "", ()))()

        def handle(method: str, params: Json) -> Json:
            type_ = params.get("exchange", {}).get("type")
            if method == "deliver" and type_ in refused:
                return {"accepted": False, "rules": ["te-unique"], "emitted": []}
            answer: Json = system(method, params)
            return answer

        return handle

    return played(make, role, cases=cases)


def _mends(told: Told) -> tuple[Mend, ...]:
    return to_mend(told.kit, told.results, told.transcript)


def _first(told: Told) -> str:
    text = Page(html(told.kit, told.results, told.transcript)).text.replace("\u00a0", " ")
    return text[: text.index("Résultats par règle")]


def _terminal(told: Told) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(_mends(told), ["parcmetre", "run"])]


def test_what_had_to_be_refused_is_told_with_what_the_law_wants() -> None:
    """« Attendu : refusé ; obtenu : accepté » said neither of what, nor why: the sums were nowhere."""
    pursued, remitted = sorted(_mends(treasury()), key=lambda one: one.rule.id)
    assert pursued.rule.id == "poursuites-apres-titre"
    assert pursued.rule.below_heading.replace("\u00a0", " ") == (
        "Attendu : précédé de « Émission du titre » ; obtenu : rien avant lui."
    )
    said = remitted.rule.in_short
    assert said.startswith("Le système exécute une décision que le droit interdit. «\u00a0le comptable remet")
    assert said.partition("obtenu")[2].count("€") == 3  # what is remitted, due, and cancelled of it


def test_all_that_an_act_breaks_is_one_thing_to_mend() -> None:
    """The life cycle told again, by eleven states, of the pursuit that came before its title."""
    (pursued,) = [one for one in _mends(treasury()) if "transition:poursuites" in one.ids]
    assert pursued.seen == ("Pris en compte à tort", "la DGFiP engage des poursuites")
    assert [one.id for one in pursued.rules] == ["poursuites-apres-titre", "transition:poursuites"]
    assert (pursued.count, pursued.alone) == (1, 1)


def test_what_breaks_elsewhere_too_is_another_thing() -> None:
    taken, passing = broken("own", "done", "accepté", 0), broken("other", IN_PASSING, "état", 1)
    shown = (replace(taken.shown, taken="Une décision"),)
    taken = replace(taken, acts=frozenset({("shared", "act 1")}), failures=shown)
    passing = replace(passing, acts=frozenset({("shared", "act 1"), ("other.0", "act 2")}))
    assert [one.others for one in first_to_mend([taken, passing])] == [(), ()]
    same = replace(passing, acts=taken.acts)
    assert [one.ids for one in first_to_mend([taken, same])] == [{"own", "other"}]
    unknown = replace(passing, acts=frozenset())
    assert [one.others for one in first_to_mend([taken, unknown])] == [(), ()]


def test_a_heading_is_not_said_again_by_the_line_below_it() -> None:
    """« Rien n’est parti : Avis » was followed by « L’échange attendu n’est pas parti. Attendu : Avis »."""
    rectified = ("rapo-rectificatif-limite-paiement.01", "rapo-rectificatif-constat.07")
    silent = _silent(rectified, "antai", "envoi-apa.rectificatif")
    assert ("Rien n’est parti", "Avis rectificatif") in [one.seen for one in _mends(silent)]
    cases = ("routage-recours-requerant.09", "requete-telecopie-double.01", "cycle-de-vie-desistement.01")
    stubborn = ("recours-requerant.regularisation", "recours-requerant.desistement")
    refusing = _refusing(cases, "ccsp", stubborn)
    for told in (silent, refusing, treasury()):
        for mend in _mends(told):
            if mend.seen is not None and mend.seen.what:
                below = mend.rule.below_heading
                assert mend.seen.name not in below
                assert mend.rule.shown.text not in below
    (mend,) = _mends(refusing)
    assert mend.seen == ("Refusé", "Régularisation, Désistement")
    assert mend.rule.below_heading.replace("\u00a0", " ") == (
        "Ce que le système répond : refusé par « Un seul titre par forfait » (te-unique)."
    )
    said = _terminal(refusing)
    assert said[1].startswith("  refused: « Régularisation, Désistement », ")
    assert said[2] == "    it answers « refusé par “Un seul titre par forfait” (te-unique) »"


def test_advice_says_that_it_condemns_nobody() -> None:
    told = advised()
    assert told.results["figures"]["all"]["failed"] == 1
    first = _first(told)
    assert "À corriger d’abord" not in first
    assert "faire autrement n’est pas une faute, et ne condamne personne" in first
    assert "Voie électronique » (voie-electronique) attendu, « Courrier » (courrier) obtenu" in first
    assert "enfreinte" not in first
    assert "1 non suivie, sans effet sur le verdict" in first
    failure = Page(html(told.kit, told.results, told.transcript)).text.rpartition("Échecs")[2]
    assert "L’échange est parti, autrement que le jeu d’essai ne le conseille." in failure
    assert "il ne dit pas ce qu’il doit" not in failure
    assert re.search(r"Niveau\s*recommandé", failure)  # the rule is obligatory, this case of it is not
    assert not re.search(r"Niveau\s*obligatoire", failure)
    assert not re.search(r"Attendu\s*«.Émission du titre", failure)  # what left is what was expected
    said = _terminal(told)
    assert said[0] == "advice, or what the law leaves open: it condemns nobody"
    assert not any("to mend first" in line for line in said)


def test_advice_comes_after_all_that_condemns() -> None:
    advice = replace(broken("advice", "content", "rien", 9), condemns=False)
    fault = broken("fault", "content", "rien", 1)
    assert [one.rule.id for one in first_to_mend([advice, fault])] == ["fault", "advice"]


@pytest.mark.parametrize(("required", "breaches", "is_first"), [(1, (), 1), (0, (), 0), (0, ({},), 1)])
def test_what_the_verdict_looks_at_is_to_be_mended(
    required: int, breaches: tuple[Mapping[str, Any], ...], is_first: int
) -> None:
    """An advised case whose dossier breaks an obligatory rule condemns all the same."""
    told = every_status()
    case = next(one for one in told.results["cases"] if one["status"] == "failed")
    breach = {"rule": case["rule"], "expected": "", "observed": "", "events": []}
    one = {
        **case,
        "required": bool(required),
        "cause": "content",
        "breaches": [{**breach, **b} for b in breaches],
    }
    results = {**told.results, "cases": [one]}
    assert [mend.condemns for mend in to_mend(told.kit, results, told.transcript)] == [bool(is_first)]


def test_a_verdict_by_other_cases_does_not_say_that_none_of_them_failed() -> None:
    """« 0 cas obligatoire a échoué : le système n’est pas conforme » contradicted itself."""
    told = every_status()
    cases = [
        one | {"required": one["required"] and one["status"] != "failed"} for one in told.results["cases"]
    ]
    results = {**told.results, "cases": cases, "figures": figures(cases)}
    results["verdict"] = Verdict.NOT_CONFORMING
    text = Page(html(told.kit, results, told.transcript)).text
    assert "0 cas obligatoire" not in text
    assert "Une règle obligatoire est enfreinte" in text
    assert "d’autres cas montrent une règle obligatoire enfreinte" in text
