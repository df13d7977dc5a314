"""The texts, days and instants of the kit's files, with what their schemas say of them.

What only a specification knows (its roles, its events) is named by a keyword: whoever writes a schema puts
there what is known that day. A reader of the kit does not ask: the kit tells of its own edition.
"""

from datetime import date, datetime
from typing import Annotated

from msgspec import Meta

ONE_OF = "x-one-of"
"""The keyword of what stands only in a specification: its value is one of `ROLES`, `EVENTS`…"""
ROLES, EVENTS, SETTINGS, EDITION = "roles", "events", "settings", "edition"

Text = Annotated[str, Meta(min_length=1)]
CaseId = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]*\.[0-9]{2,}$")]
Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
"""A SHA-256 in hexadecimal."""
Day = Annotated[date, Meta(extra_json_schema={"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})]
Instant = Annotated[
    datetime,
    Meta(
        tz=True,
        extra_json_schema={
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$"
        },
    ),
]
Role = Annotated[str, Meta(min_length=1, extra_json_schema={ONE_OF: ROLES})]
EventName = Annotated[str, Meta(min_length=1, extra_json_schema={ONE_OF: EVENTS})]
EventNames = Annotated[tuple[EventName, ...], Meta(min_length=1)]
SettingName = Annotated[str, Meta(min_length=1, extra_json_schema={ONE_OF: SETTINGS})]
Edition = Annotated[str, Meta(min_length=1, extra_json_schema={ONE_OF: EDITION})]
Texts = Annotated[tuple[Text, ...], Meta(min_length=1)]
CaseIds = Annotated[tuple[CaseId, ...], Meta(extra_json_schema={"uniqueItems": True})]
OnlyTrue = Annotated[bool, Meta(extra_json_schema={"const": True})]
"""A mark: it is there, or it is not written."""
