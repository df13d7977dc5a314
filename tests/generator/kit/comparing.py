"""Compares a scenario, read by the patterns alone, with the case for machines."""

from collections.abc import Mapping
from datetime import datetime

from generator.engine import Rulebook
from generator.kit.case import Condition
from generator.kit.spoken import actor, names_of, shown, wanted
from generator.kit.telling.naming import phrases_of
from generator.languages import language
from generator.model.lifecycle import State
from generator.model.setting import Setting
from generator.model.vocabulary import Channel, Doubt
from tests.generator.kit.kit import Json, Scenario, Sentence, agrees, follows, in_words, phrase_book, phrases

_FRENCH = language("fr")


class Reader:
    """Compares a scenario, read by the patterns alone, with the case for machines."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.labels = {definition.label: name for name, definition in book.scope.fields.items()}

    def compare(self, scenario: Scenario, case: Json) -> None:
        opening, *told = scenario.sentences
        self.opening(opening, case)
        # The dates of the law are told beside the table: see the test of what it says.
        steps = [step for step in case["steps"] if step.get("expect") != "legal-dates"]
        now, decided = case["begins"], opening
        self.before: str | None = None
        self.received = ""
        for sentence in told:
            assert steps, f"{scenario.id}: {sentence.text}"
            ((pattern, _),) = sentence.matches
            step = self.implied(pattern, steps)
            where = f"{scenario.id}: {sentence.text}"
            now = step.get("now") or step.get("exchange", {}).get("time") or now
            assert step.get("given", False) == (pattern == "passe"), where
            if pattern in ("accepte", "refuse", "oppose"):
                self.answer(sentence, step, case["role"], now)
            elif pattern == "n-execute-pas":
                self.other_terms(sentence, step, case, now, decided)
            elif pattern == "execute":
                self.execution(sentence, step, case, now, decided)
            elif pattern in ("repete", "rejoue"):
                self.again(sentence, step, case)
            else:
                self.step(sentence, step, where)
            decided = sentence if step.get("call") == "trigger" else decided
            if step.get("call") not in (None, "clock"):
                self.received = step.get("type") or step["exchange"]["type"]
            if step.get("call") is not None:
                self.before = step.get("now") or step.get("by") or step["exchange"]["time"]
        assert steps == [], scenario.id

    @staticmethod
    def implied(pattern: str, steps: list[Json]) -> Json:
        """Take the step that a sentence says, and those that go without saying."""
        step, after = steps.pop(0), steps[0].get("expect") if steps else None
        if pattern == "n-emet-pas" and step["expect"] == "emitted":  # it is decided, otherwise
            assert (after, steps[0]["type"]) == ("never", step["type"])
            return steps.pop(0)
        implied = {"refuse": "nothing-else", "oppose": "never"}.get(pattern)
        if after is not None and after == implied and not steps[0].get("where"):
            steps.pop(0)
        return step

    def opening(self, sentence: Sentence, case: Json) -> None:
        ((pattern, slots),) = sentence.matches
        assert pattern == "ouvre"
        settings = {entry.datum.label: entry for entry in self.book.specification.entries(Setting, "setting")}
        cycle = self.book.specification.get(Setting, "setting", "cycle")
        assert cycle is not None
        label = next(code.label for code in cycle.codes if code.code == case["settings"]["cycle"])
        assert slots["reglage"].lower() == f"en {label.lower()}"
        for name, value in sentence.rows:
            given = case["settings"][settings[name].id]
            codes = {code.code: code.label for code in settings[name].datum.codes}
            words = {str(given), codes.get(given, ""), {True: "oui", False: "non"}.get(given, "")}
            assert value in words or settings[name].datum.type == "money", (name, value, given)

    def answer(self, sentence: Sentence, step: Json, role: str, now: str) -> None:
        ((pattern, slots),) = sentence.matches
        assert step["expect"] == {"accepte": "accepted", "refuse": "refused", "oppose": "opposed"}[pattern]
        spoken = actor(self.book, role, datetime.fromisoformat(now).date())
        assert slots.get("acteur", slots.get("de_acteur")) == (
            _FRENCH.of.before(spoken) if pattern == "oppose" else spoken
        )
        if pattern != "oppose":
            assert slots["objet"] == (phrases_of(self.book, self.received).called or "le message")

    def execution(self, sentence: Sentence, step: Json, case: Json, now: str, decided: Sentence) -> None:
        """What a person decided last is what must be seen."""
        ((_, slots),) = sentence.matches
        assert slots["de_acteur"] == _FRENCH.of.before(
            actor(self.book, case["role"], datetime.fromisoformat(now).date())
        )
        ((_, said),) = decided.matches
        self.emission(said["present"], sentence, step, case["id"])
        assert "by" not in step

    def other_terms(self, sentence: Sentence, step: Json, case: Json, now: str, decided: Sentence) -> None:
        """What a person decided last must not be seen with what the table says."""
        ((_, slots),) = sentence.matches
        assert slots["de_acteur"] == _FRENCH.of.before(
            actor(self.book, case["role"], datetime.fromisoformat(now).date())
        )
        ((_, said),) = decided.matches
        phrase = phrases()["present", said["present"]]
        assert (step["expect"], step["type"]) == ("never", phrase["type"]), case["id"]
        self.conditions({}, sentence, step, case["id"])

    def emission(self, said: str, sentence: Sentence, step: Json, where: str) -> None:
        phrase = phrases()["present", said]
        assert (step["expect"], step["type"]) == ("emitted", phrase["type"]), where
        self.conditions(phrase, sentence, step, where)

    def again(self, sentence: Sentence, step: Json, case: Json) -> None:
        ((pattern, slots),) = sentence.matches
        sent = step["exchange"]
        delivered = [one["exchange"] for one in case["steps"] if one.get("call") == "deliver"]
        first = next(one for one in delivered if one is not sent and one["data"] == sent["data"])
        assert first["type"] == sent["type"]
        assert (first["id"] == sent["id"]) == (pattern == "repete")
        assert follows(slots["quand"], self.before, sent["time"])

    def step(self, sentence: Sentence, step: Json, where: str) -> None:
        ((pattern, slots),) = sentence.matches
        match pattern:
            case "passe" | "arrive":
                phrase = phrases()["past" if pattern == "passe" else "present", slots[pattern_slot(pattern)]]
                self.happening(phrase, slots["quand"], sentence, step, where)
            case "horloge":
                assert step["call"] == "clock", where
                assert agrees(slots["date"], step["now"]), where
            case "emet" | "emet-avant" | "emet-une-fois" | "n-emet-pas":
                self.outcome(pattern, slots, sentence, step, where)
            case "rien-d-autre":
                assert step["expect"] == "nothing-else", where
            case "etat":
                wanted = (step["state"], *step.get("or", ()))
                states = [self.book.specification.get(State, "state", state) for state in wanted]
                assert slots["etat"].split(_FRENCH.joins.either) == [one.label for one in states if one], (
                    where
                )
            case "ouvert":
                doubts = [self.book.specification.get(Doubt, "doubt", doubt) for doubt in step["doubts"]]
                assert slots["doute"] == " et ".join(doubt.number for doubt in doubts if doubt), where
            case _:
                raise AssertionError(pattern)

    def happening(self, phrase: Json, when: str, sentence: Sentence, step: Json, where: str) -> None:
        exchange = step.get("exchange", {})
        assert phrase["type"] == (step.get("type") or exchange["type"]), where
        instant = step.get("now") or step.get("by") or exchange["time"]
        assert follows(when, self.before, instant), where
        data = step.get("data", exchange.get("data", {}))
        for name, value in phrase.get("says", {}).items():
            assert data[name] == value, where
        for label, value in sentence.rows:
            if label == _FRENCH.rows.way:
                channel = self.book.specification.get(Channel, "channel", exchange.get("canal", ""))
                assert channel is None or channel.label == value, where
            elif label == _FRENCH.rows.sender:
                assert value in names_of(self.book, exchange["source"]), where
            elif label == _FRENCH.rows.receiver:
                assert value in names_of(self.book, step["receiver"]), where
            elif label == _FRENCH.rows.unknown:
                assert value in data, where
            else:
                name = self.labels[label]
                if value == "le même jour":  # that of the sentence above the table
                    assert data[name] == datetime.fromisoformat(instant).date().isoformat(), where
                    continue
                assert self.says(name, value, data), (where, label, value, data.get(name))

    def says(self, name: str, value: str, data: Mapping[str, object]) -> bool:
        if name not in data:
            return value in ("absent", _FRENCH.values.absent, _FRENCH.values.unattached)
        definition = self.book.scope.fields[name]
        given = data[name]
        simple = given[0] if isinstance(given, list) and given else given
        words, apart, member = value.partition(_FRENCH.joins.apart)
        if apart and isinstance(given, dict):  # what shows that a party is a company
            named = {self.book.scope.fields[name].label.casefold() for name in given}
            return member.casefold() in named and self.says(name, words, data)
        wrong = {"": "(vide)", True: "vrai", False: "faux"}.get(
            simple if isinstance(simple, str | bool) else "?"
        )
        try:
            return value in (str(given), str(simple)) or in_words(value) in (
                shown(_FRENCH, definition, given),
                str(simple),
                wrong,
                "(sans contenu)" if simple == {} else "",
            )
        except (ValueError, TypeError):
            return value in (str(simple), wrong)

    def outcome(
        self, pattern: str, slots: Mapping[str, str], sentence: Sentence, step: Json, where: str
    ) -> None:
        expected = {"n-emet-pas": "never", "emet-une-fois": "once"}.get(pattern, "emitted")
        assert step["expect"] == expected, where
        form, slot = ("negative", "negatif") if pattern == "n-emet-pas" else ("present", "present")
        phrase, *others = (phrases()[form, text] for text in slots[slot].split(phrase_book()["or-else"]))
        assert [phrase["type"], *(other["type"] for other in others)] == [step["type"], *step.get("or", ())]
        assert ("by" in step) == (pattern == "emet-avant"), where
        if "by" in step:
            assert agrees(slots["date"], step["by"]), where
        self.conditions(phrase, sentence, step, where)

    def conditions(self, phrase: Json, sentence: Sentence, step: Json, where: str) -> None:
        conditions = {(one["field"], one["is"]): one.get("value") for one in step.get("where", ())}
        for name, value in phrase.get("says", {}).items():
            assert conditions.pop((name, "==")) == value, where
        bounds = (_FRENCH.values.own_day, _FRENCH.values.own_latest)  # its rule alone judges them
        that_day = _FRENCH.values.that_day.partition("{")[0]
        rows = [row for row in sentence.rows if row[1] not in bounds and not row[1].startswith(that_day)]
        own = [label for label, text in sentence.rows if text == _FRENCH.values.own_day]
        assert not {label for label, _ in rows} & {*own}, where  # nothing is told twice
        assert len(rows) == len(conditions), where
        for (label, written), ((name, order), value) in zip(rows, conditions.items(), strict=True):
            if label == _FRENCH.rows.way:
                channels = [self.book.specification.get(Channel, "channel", one) for one in value]
                assert written == " ou ".join(channel.label for channel in channels if channel), where
                continue
            definition = self.book.scope.fields[name]
            assert label == definition.label, where
            kept = tuple(value) if isinstance(value, list) else value
            assert in_words(written) == wanted(_FRENCH, definition, Condition(name, order, kept)), where


def pattern_slot(pattern: str) -> str:
    return {"passe": "passe", "arrive": "present"}[pattern]
