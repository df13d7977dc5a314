"""Profiles and options: what `profiles.json` says is what the cases themselves show."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest
from jsonschema import Draft202012Validator

from generator.kit.case import Act, Beat, Case, Condition
from generator.kit.profiles import is_senders_choice, share_of_option, share_of_profile, used
from generator.model.role_profile import ChannelMark, Option, RoleProfile, SettingMark
from tests.generator.engine.build import book
from tests.generator.kit.kit import FEATURES, ROOT, Json, cases

PROFILES: Json = json.loads((FEATURES / "profiles.json").read_text())
COVERAGE: Json = json.loads((FEATURES / "coverage.json").read_text())
BY_ID: Mapping[str, Json] = {one["id"]: one for one in PROFILES["profiles"]}
OPTIONS: Mapping[str, Json] = {one["id"]: one for one in PROFILES["options"]}
DAY = datetime(2025, 1, 6, 10, tzinfo=UTC)


def _case(*beats: Beat, **settings: str | bool) -> Case:
    return Case(
        rule="essai",
        family="essai",
        key="essai",
        kind="deadline",
        role="collectivite",
        phase="rapo",
        level="obligatoire",
        title="Essai",
        why="Essai",
        settings=settings,
        number="",
        beats=beats,
        legal_date=date(2025, 1, 6),
        sources=(),
        certainty="law",
    )


def _profile(*steps: str, facts: tuple[str, ...] = ()) -> RoleProfile:
    return RoleProfile(
        id="essai", role="collectivite", title="Essai", summary="Un essai.", steps=steps, facts=facts,
        certainty="inferred", note="Essai.",
    )  # fmt: skip


def _option(
    *,
    settings: tuple[SettingMark, ...] = (),
    events: tuple[str, ...] = (),
    fields: tuple[str, ...] = (),
    channels: tuple[ChannelMark, ...] = (),
) -> Option:
    return Option(
        id="essai", title="Essai", summary="Un essai.", settings=settings, events=events, fields=fields,
        channels=channels, certainty="inferred", note="Essai.",
    )  # fmt: skip


def _needs(option: Option, case: Case) -> bool:
    return bool(share_of_option(book(), option, [case]).cases)


def _named(step: Json) -> set[str]:
    exchange = step.get("exchange", {})
    others = () if step.get("expect") == "state" else step.get("or", ())
    return {exchange.get("type"), step.get("type"), *others} - {None}


def test_the_file_is_what_its_schema_says() -> None:
    schema = json.loads((ROOT / "schemas/profiles.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(PROFILES)) == []
    assert not Draft202012Validator(schema).is_valid({**PROFILES, "surprise": 1})


def test_the_city_has_its_four_profiles_and_the_five_options() -> None:
    assert {id_: one["role"] for id_, one in BY_ID.items()} == dict.fromkeys(
        ("comptable", "contentieux", "controle-mfps", "rapo"), "collectivite"
    )
    assert set(OPTIONS) == {"cycle-complet", "cycle-partiel", "minore", "e-apa", "teletransmission"}


@pytest.mark.parametrize("id_", sorted(BY_ID))
def test_a_profile_has_the_cases_that_try_nothing_else(id_: str) -> None:
    profile = BY_ID[id_]
    tried = {}
    for case in cases().values():
        names = [_named(step) for step in case["steps"] if not step.get("given")]
        tried[case["id"]] = set().union(*names)
    mine = {
        case["id"]
        for case in cases().values()
        if case["role"] == profile["role"]
        and tried[case["id"]]
        and tried[case["id"]] <= set(profile["steps"])
    }
    assert {name for name in profile["cases"] if tried[name]} == mine
    assert len(profile["cases"]) == len(set(profile["cases"])) > 50


@pytest.mark.parametrize("id_", sorted(BY_ID))
def test_what_a_profile_requires_is_obligatory_and_conclusive(id_: str) -> None:
    assert BY_ID[id_]["required"] == [
        name
        for name in BY_ID[id_]["cases"]
        if cases()[name]["level"] == "obligatoire" and cases()[name]["outcome"] == "conclusive"
    ]


def test_only_whole_lives_belong_to_no_profile() -> None:
    placed = {name for profile in BY_ID.values() for name in profile["cases"]}
    left = [case for case in cases().values() if case["role"] == "collectivite" and case["id"] not in placed]
    assert left
    assert {case["kind"] for case in left} == {"parcours"}


def test_every_case_is_of_one_cycle() -> None:
    whole, part = set(OPTIONS["cycle-complet"]["cases"]), set(OPTIONS["cycle-partiel"]["cases"])
    assert whole | part == set(cases())
    assert not whole & part
    assert all(cases()[name]["settings"]["cycle"] == "partiel" for name in part)


def test_the_reduced_charge_is_needed_where_it_is_told() -> None:
    told = {
        case["id"]
        for case in cases().values()
        if any(
            {"fait.ouverture-minore", "fait.paiement-minore"} & _named(step)
            or "montant-fps-minore" in step.get("data", step.get("exchange", {}).get("data", {}))
            for step in case["steps"]
        )
    }
    assert told
    assert told <= set(OPTIONS["minore"]["cases"])


def test_an_option_without_a_case_says_why() -> None:
    rows = {row["id"]: row for row in COVERAGE["options"]}
    assert {id_: row["cases"] for id_, row in rows.items()} == {
        id_: len(option["cases"]) for id_, option in OPTIONS.items()
    }
    assert [row for row in rows.values() if not row["cases"]] == [
        {"id": "e-apa", "cases": 0, "reason": "voie-au-choix"}
    ]


def test_the_past_of_a_case_may_be_another_products() -> None:
    past = Beat(Act.TRIGGER, "fait.constat", DAY, given=True)
    case = _case(past, Beat(Act.DELIVER, "rapo.depot", DAY), Beat(Act.EMITTED, "rapo.decision", DAY))
    assert share_of_profile(_profile("rapo.depot", "rapo.decision"), [case]).required == (case,)
    assert share_of_profile(_profile("rapo.depot"), [case]).cases == ()


def test_each_of_several_answers_is_tried() -> None:
    answers = ("message-fps.annulation",)
    case = _case(Beat(Act.EMITTED, "message-fps.modification", DAY, or_else=answers))
    assert used(case) == {"message-fps.modification", "message-fps.annulation"}
    assert share_of_profile(_profile("message-fps.modification"), [case]).cases == ()


def test_a_case_that_only_waits_belongs_where_its_past_ended() -> None:
    past = (
        Beat(Act.TRIGGER, "fait.constat", DAY, given=True),
        Beat(Act.DELIVER, "rapo.depot", DAY, given=True),
    )
    case = _case(*past, Beat(Act.CLOCK, at=DAY), Beat(Act.STATE, state="rapo-rejete-implicite"))
    assert used(case) == {"rapo.depot"}
    assert share_of_profile(_profile("message-fps.creation", facts=("constat",)), [case]).cases == ()
    assert "cycle-de-vie-silence-un-mois.01" in BY_ID["rapo"]["cases"]
    assert "cycle-de-vie-silence-un-mois.01" not in BY_ID["comptable"]["cases"]


def test_a_recommended_or_open_case_is_not_required() -> None:
    opened = _case(Beat(Act.DELIVER, "rapo.depot", DAY), Beat(Act.OPEN, doubts=("d-01-jours-francs",)))
    share = share_of_profile(_profile("rapo.depot"), [opened])
    assert share.cases == (opened,)
    assert share.required == ()


@pytest.mark.parametrize(
    ("beat", "needed"),
    [
        (Beat(Act.DELIVER, "recours-collectivite.accuse-depot", channel="interface"), True),
        (Beat(Act.DELIVER, "recours-collectivite.accuse-depot", channel="portail"), False),
        (Beat(Act.DELIVER, "rapo.depot", channel="interface"), False),
        (Beat(Act.DELIVER, "recours-collectivite.accuse-depot"), False),
    ],
)
def test_a_channel_marks_a_message_that_may_take_it(beat: Beat, *, needed: bool) -> None:
    assert _needs(_option(channels=(ChannelMark(channel="interface"),)), _case(beat)) is needed


@pytest.mark.parametrize(
    ("condition", "needed"),
    [
        (Condition("canal", "in", ("interface", "teletransmission")), True),
        (Condition("canal", "==", "interface"), True),
        (Condition("canal", "in", ("interface", "portail")), False),
        (Condition("canal", "!=", "interface"), False),
        (Condition("date-decision", "==", "interface"), False),
    ],
)
def test_a_condition_on_the_channel_marks_when_it_leaves_nothing_else(
    condition: Condition, *, needed: bool
) -> None:
    channels = (ChannelMark(channel="interface"), ChannelMark(channel="teletransmission"))
    sent = Beat(Act.EMITTED, "recours-collectivite.memoire-defense", where=(condition,))
    assert _needs(_option(channels=channels), _case(sent)) is needed


def test_a_channel_may_mark_some_steps_only() -> None:
    option = _option(channels=(ChannelMark(channel="internet", steps=("envoi-apa.envoi",)),))
    assert _needs(option, _case(Beat(Act.DELIVER, "envoi-apa.envoi", channel="internet")))
    assert not _needs(option, _case(Beat(Act.DELIVER, "paiement.paiement-fps", channel="internet")))


def test_a_setting_marks_by_its_value_its_default_or_any_value() -> None:
    whole = _option(settings=(SettingMark(setting="cycle", value="complet"),))
    assert _needs(whole, _case(cycle="complet"))
    assert _needs(whole, _case())
    assert not _needs(whole, _case(cycle="partiel"))
    any_window = _option(settings=(SettingMark(setting="fenetre-minore"),))
    assert _needs(any_window, _case(**{"fenetre-minore": "72"}))
    assert not _needs(any_window, _case())


def test_events_and_fields_mark_in_the_past_too() -> None:
    past = Beat(Act.TRIGGER, "fait.ouverture-minore", DAY, given=True)
    assert _needs(_option(events=("fait.ouverture-minore",)), _case(past))
    option = _option(fields=("montant-fps-minore",))
    assert _needs(option, _case(Beat(Act.TRIGGER, "message-fps.creation", data={"montant-fps-minore": 1})))
    absent = (Condition("montant-fps-minore", "absent"),)
    assert not _needs(option, _case(Beat(Act.EMITTED, "message-fps.creation", where=absent)))


def test_only_what_a_role_sends_is_its_choice() -> None:
    sent = _option(channels=(ChannelMark(channel="internet", steps=("envoi-apa.envoi",)),))
    received = _option(channels=(ChannelMark(channel="interface"),))
    assert is_senders_choice(book(), sent)
    assert not is_senders_choice(book(), received)
    assert not is_senders_choice(book(), _option(events=("fait.ouverture-minore",)))
