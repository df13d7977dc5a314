"""An attestation told in the words of others: EARL in JSON-LD, and the test-result predicate of in-toto.

Both are poorer than the attestation, and neither is signed: each says in itself what it loses. They are pure
functions of the attestation and of the kit that it names.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping

from securesystemslib.dsse import Envelope

from conformance.attesting.envelope import written
from conformance.attesting.statement import STATEMENT
from conformance.kit import Json, Kit
from conformance.playing.outcome import Status
from conformance.running.selecting import Selection, scope
from generator import events

TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1"
_OUTCOMES: Mapping[str, str] = {
    Status.PASSED: "earl:passed",
    Status.FAILED: "earl:failed",
    Status.NOT_APPLICABLE: "earl:inapplicable",
    Status.NOT_TESTED: "earl:untested",
    Status.INCONCLUSIVE: "earl:cantTell",
    Status.ERROR: "earl:cantTell",
}
_LOST = (
    "La signature : ce fichier n’est pas signé, seule l’attestation dont il donne l’empreinte l’est.",
    "Le verdict recalculable : sans le relevé et le tirage, personne ne le dérive à nouveau.",
    "Les cas exigés et ceux qui ne le sont pas y sont mêlés.",
    "La base de chaque chose dite (recalculée, observée, déclarée) et ce que l’essai ne prouve pas.",
    "Les lectures retenues des points de droit ouverts, et la période de validité.",
)
_LOST_BY_EARL = (
    *_LOST,
    "La différence entre un cas non conclusif et une erreur du banc : earl:cantTell dit les deux.",
)
_LOST_BY_TEST_RESULT = (
    *_LOST,
    "Les cas sans objet, non testés ou non conclusifs : ce prédicat n’a que réussi, averti et échoué. Ils"
    " n’y sont pas.",
)
_CONTEXT = {
    "earl": "http://www.w3.org/ns/earl#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def outcomes(kit: Kit, predicate: Json) -> Iterator[tuple[str, str, str]]:
    """Give each case of an attested run, its status and its cause; raises ValueError for another kit's."""
    shown: dict[str, tuple[str, str]] = {}
    for name, cases in predicate["notShown"].items():
        status, _, cause = name.partition("/")
        shown |= dict.fromkeys(cases, (status, cause))
    played = scope(kit, Selection(predicate["role"], predicate["profile"]))
    found = [(case.id, *shown.get(case.id, (str(Status.PASSED), ""))) for case in played]
    told = "".join(f"{case} {status}\n" for case, status, _ in found)
    if hashlib.sha256(told.encode()).hexdigest() != predicate["outcomes"]["sha256"]:
        raise ValueError("the cases of this kit do not give the outcomes that are attested")
    return iter(found)


def earl(kit: Kit, envelope: Envelope) -> str:
    """Tell an attestation in EARL 1.0, as JSON-LD: an assertion a case."""
    statement: Json = events.value(envelope.payload)
    said = statement["predicate"]
    program, product = said["tool"], said["implementation"]
    base = f"{statement['predicateType'].rpartition('/')[0]}/{said['corpus']['version']}/cas/"
    graph: list[Json] = [
        {
            "@id": "_:rapport",
            "@type": "dct:ProvenanceStatement",
            "dct:source": _digest(envelope),
            "dct:title": "Ce que cette forme perd de l’attestation",
            "dct:description": list(_LOST_BY_EARL),
        },
        {
            "@id": "_:banc",
            "@type": ["earl:Assertor", "earl:Software"],
            "dct:title": program["name"],
            "dct:hasVersion": program["version"],
        },
        {
            "@id": "_:systeme",
            "@type": ["earl:TestSubject", "earl:Software"],
            "dct:title": str(product.get("product", "")),
            "dct:creator": str(product.get("vendor", "")),
            "dct:hasVersion": str(product.get("version", "")),
            "dct:description": said["role"],
        },
    ]
    for case, status, cause in outcomes(kit, said):
        result: Json = {
            "@type": "earl:TestResult",
            "earl:outcome": {"@id": _OUTCOMES[status]},
            "dct:date": {"@type": "xsd:date", "@value": said["issued"]},
        }
        graph.append(
            {
                "@type": "earl:Assertion",
                "earl:assertedBy": {"@id": "_:banc"},
                "earl:subject": {"@id": "_:systeme"},
                "earl:test": {"@id": f"{base}{case}", "@type": "earl:TestCase", "dct:identifier": case},
                "earl:mode": {"@id": "earl:automatic"},
                "earl:result": result | ({"earl:info": cause} if cause else {}),
            }
        )
    return events.written({"@context": _CONTEXT, "@graph": graph}, indent=1) + "\n"


def in_toto_result(kit: Kit, envelope: Envelope) -> str:
    """Tell an attestation by the test-result predicate: an in-toto statement that nobody signed."""
    statement: Json = events.value(envelope.payload)
    said = statement["predicate"]
    corpus = said["corpus"]
    found = list(outcomes(kit, said))
    predicate = {
        "result": "PASSED",
        "configuration": [
            {
                "name": f"parcmetre-corpus-{corpus['version']}",
                "digest": corpus["corpus"],
                "annotations": {
                    "attestation": _digest(envelope),
                    "role": said["role"],
                    "lost": list(_LOST_BY_TEST_RESULT),
                },
            }
        ],
        "passedTests": [case for case, status, _ in found if status == Status.PASSED],
        "warnedTests": [],
        "failedTests": [case for case, status, _ in found if status == Status.FAILED],
    }
    told = {
        "_type": STATEMENT,
        "subject": statement["subject"],
        "predicateType": TEST_RESULT,
        "predicate": predicate,
    }
    return events.written(told, indent=1) + "\n"


def _digest(envelope: Envelope) -> str:
    return f"sha256:{hashlib.sha256(written(envelope).encode()).hexdigest()}"


EXPORTS: Mapping[str, tuple[str, Callable[[Kit, Envelope], str]]] = {
    "earl": ("attestation.earl.jsonld", earl),
    "test-result": ("attestation.test-result.json", in_toto_result),
}
"""The forms in which an attestation is told to others: the file and what writes it."""
