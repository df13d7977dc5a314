"""What a lawyer objects to in a dossier: what decides left unsaid, sums and days that no dossier has."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date

from generator.engine.tracking import machine_of
from generator.formula import Variable
from generator.formula.tree import walk
from tests.generator.engine.build import book
from tests.generator.kit.kit import DATE, Json, Sentence, cases, phrases, scenarios

_COURT = "ccsp"


def test_a_second_sending_of_a_day_is_told_as_one() -> None:
    """No line tells in the same words, of the same day, what one before it tells."""
    wrong = []
    for one in scenarios():
        told = Counter(found for sentence in one.sentences if (found := _happening(sentence)) is not None)
        wrong += [one.id for times in told.values() if times > 1]
    assert wrong == []


def _happening(sentence: Sentence) -> tuple[str, str, str] | None:
    """Give what a sentence says that happens on a date, in whatever form; None for any other."""
    for id_, slots in sentence.matches:
        if id_ in ("passe", "arrive") and DATE.match(slots["quand"].removeprefix(book().language.dates.day)):
            form, said = ("past", slots["passe"]) if id_ == "passe" else ("present", slots["present"])
            phrase = phrases()[form, said]
            return f"{phrase['type']} {phrase.get('says')}", slots["quand"], str(sentence.rows)
    return None


def test_a_date_is_told_with_what_it_is_counted_from() -> None:
    """Two dossiers told alike are brought elsewhere by a date on the same day."""
    days: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for one in scenarios():
        case = cases()[one.id]
        clocks = [
            slots["date"] for sentence in one.sentences for id_, slots in sentence.matches if id_ == "horloge"
        ]
        if case["kind"] == "transition" and len(clocks) > 1:
            past = str([(sentence.text, sentence.rows) for sentence in one.sentences if _is_told(sentence)])
            days[case["rule"], case["role"], past].add(str(clocks))
    assert len(days) > 10
    assert [past for past, found in days.items() if len(found) > 1] == []


def _is_told(sentence: Sentence) -> bool:
    return all(id_ not in ("horloge", "etat") for id_, _ in sentence.matches)


def test_a_sum_that_decides_of_a_state_is_told() -> None:
    """What is paid, remitted or annulled is told with its sum wherever a state may depend on it."""
    summed = {
        (node.column.owner, node.column.field)
        for guard in machine_of(book()).guards.values()
        for node in walk(guard.node)
        if isinstance(node, Variable) and node.column.aggregate is not None and node.column.field is not None
    }
    untold, seen = [], 0
    for one in scenarios():
        if cases()[one.id]["kind"] != "transition":
            continue
        said = Counter(value for sentence in one.sentences for _, value in sentence.rows)
        for event in _events(cases()[one.id]):
            for field, value in event["data"].items():
                if (event["type"], field) in summed:
                    seen += 1
                    untold += [one.id] if not said[book().language.amount(value)] else []
    assert seen > 20
    assert untold == []


def _events(case: Json) -> Iterator[Json]:
    """Give what a role is told of in a case: messages and facts, each with what it says."""
    for step in case["steps"]:
        if step.get("call") in ("deliver", "trigger"):
            told = step.get("exchange", step)
            yield {"type": told["type"], "data": told.get("data", {})}


def test_nobody_remits_or_annuls_nothing() -> None:
    """A sum of zero that one message says is not that of another, which remits or annuls."""
    fields = {"fait.remise-gracieuse": "montant-remis", "annulation-te.titre-annulation": "montant-annule"}
    wrong = [
        case["id"]
        for case in cases().values()
        for event in _events(case)
        if event["data"].get(fields.get(event["type"], "")) == 0
    ]
    assert wrong == []


def test_a_partial_discharge_is_less_than_what_is_due() -> None:
    wrong = []
    for case in cases().values():
        due, objects = None, set()
        for event in _events(case):
            data = event["data"]
            due = (
                data.get("montant-du", due)
                if event["type"] in ("fait.constat", "message-fps.creation")
                else due
            )
            objects.add(data.get("objet-requete"))
            is_part = event["type"].endswith("notification-decision")
            is_part &= data.get("sens-decision-juridiction") == "decharge-partielle"
            if is_part and due is not None and "titre-executoire" not in objects:
                wrong += [case["id"]] if data["montant-annule"] >= due else []
    assert wrong == []


def test_a_letter_is_not_received_before_it_is_sent() -> None:
    wrong = []
    for case in cases().values():
        for event in _events(case) if case["kind"] != "content" else ():
            days = [event["data"].get(name) for name in ("date-envoi-recours", "date-reception")]
            if event["type"] == "rapo.depot" and None not in days:
                sent, received = (date.fromisoformat(str(day)) for day in days)
                wrong += [case["id"]] if received < sent else []
    assert wrong == []


def test_a_corrected_notice_is_contested_only_where_one_was_drawn_up() -> None:
    """An appeal that is rejected has no corrected notice: one that is accepted in part has."""
    wrong = []
    for case in cases().values():
        decided = {event["data"].get("sens-decision") for event in _events(case)} - {None}
        objects = {event["data"].get("objet-requete") for event in _events(case)}
        wrong += [case["id"]] if "avis-rectificatif" in objects and "rejet" in decided else []
    assert wrong == []


def test_a_court_rules_once() -> None:
    """No case takes in two parts what a court decides."""
    parts = [one for one in cases().values() if one["title"] == book().language.says("in-two-parts")]
    told = {case["steps"][-2]["exchange"]["type"] for case in parts}
    assert told
    assert told.isdisjoint(
        {"recours-requerant.notification-decision", "recours-collectivite.notification-decision"}
    )


def test_what_is_left_at_a_registry_reaches_the_court_alone() -> None:
    tried = {
        (case["role"], step["exchange"].get("canal"))
        for case in cases().values()
        for step in case["steps"]
        if "exchange" in step
    }
    assert {role for role, channel in tried if channel == "depot-greffe"} == {_COURT}


def test_no_date_comes_after_what_may_have_moved_it() -> None:
    """Where no text read says that a date still comes, none is awaited."""
    wrong, dated = [], {one.legal_date: one for one in machine_of(book()).echeances if one.unsettled}
    for echeance in dated.values():
        assert echeance.unsettled is not None
        rule = f"transition:{echeance.id}"
        for case in cases().values():
            came = {event["type"] for event in _events(case)}
            if case["rule"] == rule and not came.isdisjoint(echeance.unsettled.after):
                wrong.append(case["id"])
    assert dated
    assert wrong == []


def test_what_stands_in_for_a_missing_mention_is_told() -> None:
    """A message without the signature of the agent says, and the scenario too, that it was signed."""
    told = {one.id: [row for sentence in one.sentences for row in sentence.rows] for one in scenarios()}
    label = book().scope.fields["signature-agent"].label
    ids = [id_ for id_, rows in told.items() if (label, book().language.values.unattached) in rows]
    signed = (book().scope.fields["mention-signe"].label, book().language.values.affirmed)
    accepted = [id_ for id_ in ids if cases()[id_]["steps"][-1]["expect"] == "accepted"]
    assert accepted
    assert [id_ for id_ in accepted if signed not in told[id_]] == []


def test_an_advised_way_is_told_as_advice() -> None:
    """A way that no text imposes is recommended, and its title says so."""
    title = book().language.says("likely-way")
    levels = {case["level"] for case in cases().values() if case["title"] == title}
    assert levels == {"recommande"}
