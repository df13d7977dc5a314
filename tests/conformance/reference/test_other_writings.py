"""What other libraries write of the same events is the same: no case tells them apart."""

from collections.abc import Callable
from typing import Any

import pytest

from conformance.reference import antai, dgfip
from tests.conformance.reference.playing import failures


def _as_others_write(value: Any) -> Any:  # noqa: ANN401 any JSON
    """Write instants with fractions, media types with parameters, integers as numbers with a point."""
    if isinstance(value, list):
        return [_as_others_write(one) for one in value]
    if not isinstance(value, dict):
        return value
    if "specversion" not in value:
        return {name: _as_others_write(one) for name, one in value.items()}
    day_and_time, offset = value["time"][:19], value["time"][19:]
    return {
        **value,
        "time": f"{day_and_time}.000000000{offset}",
        "datacontenttype": "application/json; charset=UTF-8",
        "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "data": _pointed(value["data"]),
    }


def _pointed(value: Any) -> Any:  # noqa: ANN401 any JSON
    match value:
        case bool():
            return value
        case int():
            return float(value)
        case dict():
            return {name: _pointed(one) for name, one in value.items()}
        case list():
            return [_pointed(one) for one in value]
        case _:
            return value


@pytest.mark.parametrize(("make", "role"), [(dgfip.make, "dgfip"), (antai.make, "antai")])
def test_a_role_that_writes_as_other_libraries_do_passes_every_case(
    make: Callable[[], Any], role: str
) -> None:
    def other() -> Any:  # noqa: ANN401 what an implementation answers
        system = make()
        return lambda method, params: _as_others_write(system(method, params))

    assert failures(other, role) == {}
