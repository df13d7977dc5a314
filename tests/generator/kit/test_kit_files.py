"""The kit's files and their published schemas: one definition, so what one refuses the other does."""

import copy
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from msgspec import Struct
from msgspec.structs import fields

from generator.engine import rulebook
from generator.model import kit
from generator.model.documentation import attributes
from generator.model.kit.steps import CALLS, FORMS
from generator.schemas.kit import cases_schema, profiles_schema, reviews_schema
from tests.generator.engine.build import ROOT, specification
from tests.generator.kit.validators import schema

Json = dict[str, Any]
FILES: dict[str, type[Struct]] = {"cases": kit.Cases, "profiles": kit.Profiles, "reviews": kit.Reviews}
MADE = {"cases": cases_schema, "profiles": profiles_schema, "reviews": reviews_schema}
DAY, INSTANT = "2025-03-10", "2025-03-10T10:00:00+01:00"
PARTS: Json = {
    "exchange": {
        "specversion": "1.0",
        "id": "essai.01-00",
        "source": "usager",
        "type": "rapo.depot",
        "subject": "21999999900019251037004012",
        "time": INSTANT,
        "datacontenttype": "application/json",
        "data": {},
    },
    "type": "rapo.depot",
    "or": ["rapo.decision"],
    "now": INSTANT,
    "by": INSTANT,
    "data": {},
    "receiver": "antai",
    "free": True,
    "assigned": ["numero-fps"],
    "where": [{"field": "sens-decision", "is": "==", "value": "rejet"}],
    "rules": ["rapo-delai"],
    "state": "rapo-depose",
    "doubts": ["d-01"],
    "dates": [{"label": "Échéance", "days": [DAY]}],
}
"""Something for each part of a step, as it is written."""


@cache
def committed(name: str) -> Json:
    found: Json = json.loads((ROOT / "features" / f"{name}.json").read_text(encoding="utf-8"))
    return found


def _whole(steps: list[Json]) -> Json:
    return {
        "version": committed("cases")["version"],
        "cases": [{**committed("cases")["cases"][0], "steps": steps}],
    }


def _is_read(name: str, content: Json) -> bool:
    try:
        kit.read(json.dumps(content), FILES[name])
    except kit.UnreadableError:
        return False
    return True


@pytest.mark.parametrize("name", FILES)
def test_a_committed_file_is_read_and_written_back(name: str) -> None:
    read = kit.read((ROOT / "features" / f"{name}.json").read_bytes(), FILES[name])
    assert json.loads(json.dumps(kit.document(read))) == committed(name)
    assert schema(f"{name}.schema.json").is_valid(committed(name))


@pytest.mark.parametrize("name", FILES)
def test_the_published_schema_is_that_of_the_classes(name: str) -> None:
    published = json.loads((ROOT / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    assert published == MADE[name](rulebook(specification()))


def _pieces(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:  # noqa: ANN401 any JSON
    """Give the paths of what a document is made of; messages and settings are anyone's JSON."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield (*path, key)
        if key not in ("exchange", "data", "settings", "value"):
            yield from _pieces(part, (*path, key))


def _small(name: str) -> Json:
    """Give a part of a committed file that has every kind of what it holds."""
    whole = committed(name)
    match name:
        case "cases":
            steps = {json.dumps(sorted(step)): step for case in whole["cases"] for step in case["steps"]}
            return _whole(list(steps.values()))
        case "profiles":
            few = {"cases": whole["profiles"][0]["cases"][:2], "required": whole["profiles"][0]["cases"][:2]}
            option = {**whole["options"][0], "cases": few["cases"]}
            return {**whole, "profiles": [{**whole["profiles"][0], **few}], "options": [option]}
        case _:
            return {**whole, "rules": dict(list(whole["rules"].items())[:1])}


@pytest.mark.parametrize("name", FILES)
def test_whatever_is_changed_the_reader_takes_what_the_schema_takes(name: str) -> None:
    """Names that only a specification knows apart: the kit of another edition is read too."""
    validator, small = schema(f"{name}.schema.json"), _small(name)
    assert validator.is_valid(small)
    refused = 0
    paths = list(_pieces(small))
    for path in paths[:: max(1, len(paths) // 150)]:
        for change in ("gone", "number", "list", "more"):
            broken = copy.deepcopy(small)
            holder: Any = broken
            for key in path[:-1]:
                holder = holder[key]
            match change:
                case "gone":
                    del holder[path[-1]]
                case "number":
                    holder[path[-1]] = 3.5
                case "list":
                    holder[path[-1]] = [[]]
                case _ if isinstance(holder, dict) and "settings" not in path:
                    holder["surprise"] = 1
            is_valid = validator.is_valid(broken)
            refused += not is_valid
            assert _is_read(name, broken) == is_valid, (path, change)
    assert refused > 30


@pytest.mark.parametrize("sort", FORMS)
def test_a_step_has_its_parts_and_no_other(sort: str) -> None:
    written = {one.name: one.encode_name for one in fields(kit.Step)}
    form, tag = FORMS[sort], "call" if sort in CALLS else "expect"
    needs, may = ({written[name] for name in names} for names in (form.needs, form.may))
    least = {tag: sort, **{name: PARTS[name] for name in needs}}
    validator = schema("cases.schema.json")
    for more in ({}, {"given": True}, *({name: PARTS[name]} for name in may)):
        assert validator.is_valid(_whole([least | more]))
        assert _is_read("cases", _whole([least | more]))
    broken = [{name: part for name, part in least.items() if name != gone} for gone in least]
    broken += [{**least, name: part} for name, part in PARTS.items() if name not in needs | may]
    broken.append({**least, "call": "clock", "expect": "accepted"})
    for step in broken:
        assert not validator.is_valid(_whole([step])), step
        assert not _is_read("cases", _whole([step])), step


def test_an_exchange_that_no_bench_could_deliver_is_no_step() -> None:
    for name in ("type", "time", "data"):
        exchange = {key: part for key, part in PARTS["exchange"].items() if key != name}
        with pytest.raises(kit.UnreadableError, match=rf"`{name}` .*`\$\.cases\[0\]\.steps\[0\]`"):
            kit.read(json.dumps(_whole([{"call": "deliver", "exchange": exchange}])), kit.Cases)


def test_what_is_documented_is_described_in_the_schema() -> None:
    published = json.dumps([MADE[name](rulebook(specification())) for name in FILES])
    texts = [
        text
        for one in (kit.Case, kit.Step, kit.Condition, kit.Profile, kit.Option, kit.Review)
        for name, text in attributes(one).items()
        if name in one.__struct_fields__
    ]
    texts += [form.description for form in FORMS.values()]
    assert len(texts) > 20
    for text in texts:
        assert json.dumps(" ".join(text.split())) in published, text
