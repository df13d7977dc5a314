"""An attestation in the words of others: read by their own readers, and each says what it loses."""

import json
from collections import Counter
from pathlib import Path

import pytest
from rdflib import RDF, Graph, Namespace
from rdflib.namespace import DCTERMS
from securesystemslib.dsse import Envelope

from conformance.attesting.exporting import EXPORTS, TEST_RESULT, outcomes
from tests.conformance.attested import Attested
from tests.conformance.making import KIT

EARL = Namespace("http://www.w3.org/ns/earl#")


def _told(one: Attested, form: str) -> str:
    return EXPORTS[form][1](KIT, Envelope.from_dict(one.envelope()))


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # by the reader of rdflib itself
def test_earl_is_read_as_rdf_and_has_an_assertion_a_case(attested: Attested) -> None:
    graph = Graph().parse(data=_told(attested, "earl"), format="json-ld")
    assertions = set(graph.subjects(RDF.type, EARL.Assertion))
    figures = attested.statement()["predicate"]["figures"]["all"]
    assert len(assertions) == figures["total"]
    found = Counter(str(one).rpartition("#")[2] for one in graph.objects(None, EARL.outcome))
    assert found["passed"] == figures["passed"]
    assert sum(found.values()) == figures["total"]
    for one in assertions:
        for part in (EARL.assertedBy, EARL.subject, EARL.test, EARL.mode, EARL.result):
            assert graph.value(one, part) is not None
    losses = {str(one) for one in graph.objects(graph.value(None, RDF.type, DCTERMS.ProvenanceStatement))}
    assert any("signature" in one for one in losses)


def test_a_test_result_has_the_cases_that_passed_and_says_what_it_loses(attested: Attested) -> None:
    told = json.loads(_told(attested, "test-result"))
    assert told["predicateType"] == TEST_RESULT
    assert told["subject"] == attested.statement()["subject"]
    predicate = told["predicate"]
    assert predicate.keys() == {"result", "configuration", "passedTests", "warnedTests", "failedTests"}
    assert (predicate["result"], predicate["failedTests"]) == ("PASSED", [])
    assert len(predicate["passedTests"]) == attested.statement()["predicate"]["figures"]["all"]["passed"]
    (configuration,) = predicate["configuration"]
    assert any("non testés" in one for one in configuration["annotations"]["lost"])


def test_the_cases_of_another_run_are_not_told(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    said = one.statement()["predicate"]
    said["notShown"] = {"not-tested/unsupported": [next(iter(outcomes(KIT, said)))[0]]}
    with pytest.raises(ValueError, match="do not give the outcomes"):
        outcomes(KIT, said)
