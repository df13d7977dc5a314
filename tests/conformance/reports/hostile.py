"""An implementation that answers with whatever could take over who reads the report."""

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]

SCRIPT = '<script>window.pwned=1</script><img src=x onerror="window.pwned=1">'
BREAKING = "]]></script></style>--><svg onload='window.pwned=1'>{{ 7*7 }}&amp;\"'"
UNSEEN = "\x1b[31m\x07\x00\u202e\u2066\u200b\ufeff"
ALL = SCRIPT + BREAKING + UNSEEN


def make() -> Callable[[str, Json], object]:
    calls = 0

    def handle(method: str, params: Json) -> object:
        nonlocal calls
        calls += 1
        if method == "hello":
            return {
                "protocol": "1",
                "implementation": {"vendor": ALL, "product": SCRIPT, "version": UNSEEN + "1"},
                "roles": ["dgfip"],
                "unsupported": [{"id": "observe", "reason": ALL}],
                "extensions": [ALL],
            }
        if method == "begin":
            return {"emitted": []}
        if calls % 7 == 0:
            raise ValueError(ALL)
        if calls % 7 == 1:
            return {"accepted": ALL, "emitted": ALL}
        if calls % 7 == 2:
            return {"accepted": False, "rules": [ALL], "emitted": []}
        emitted = _emission(params, calls) if calls % 7 == 3 else []
        return {"accepted": True, "emitted": emitted}

    return handle


def _emission(params: Json, calls: int) -> list[Json]:
    exchange = params.get("exchange", {})
    return [
        {
            **exchange,
            "id": str(calls),
            "source": ALL,
            "type": ALL if calls % 2 else exchange.get("type", ALL),
            "data": {ALL: ALL},
        }
    ]


def half() -> Callable[[str, Json], object]:
    """Answers with half a character, as JSON can and no encoding does."""

    def handle(method: str, _params: Json) -> object:
        if method == "hello":
            named = {"vendor": "a\ud800b", "product": "\udfff", "version": "1"}
            return {"protocol": "1", "implementation": named, "roles": ["dgfip"]}
        return {"accepted": True, "states": {"\ud800": "\ud800"}, "rules": ["\ud800"], "emitted": []}

    return handle
