"""What attributes look like, as patterns that every engine reads alike; the schemas publish them."""

NAME = "^(?:[a-z0-9]+|data_base64)$"
"""Lower-case ASCII letters and digits (CloudEvents, Naming Conventions); the format adds `data_base64`."""

TEXT = "^[^\\u0000-\\u001f\\u007f-\\u009f\\ufdd0-\\ufdef\\ufffe\\uffff]*$"
"""The type String: neither control characters nor noncharacters."""

BASE64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
"""RFC 4648, section 4."""

_TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+"  # noqa: S105 a token of RFC 2045
_QUOTED = '"(?:[\\t !\\u0023-\\u005b\\u005d-\\u007e\\u00a0-\\ufdcf\\ufdf0-\\ufffd]|\\\\[\\t -~])*"'
_PARAMETERS = f"(?:[\\t ]*;[\\t ]*{_TOKEN}=(?:{_TOKEN}|{_QUOTED}))*"
MEDIA_TYPE = f"^{_TOKEN}/{_TOKEN}{_PARAMETERS}$"
"""RFC 2045 and 2046, with the spaces around `;` that HTTP admits."""
JSON_MEDIA_TYPE = f"^{_TOKEN}/(?:{_TOKEN}[+])?[Jj][Ss][Oo][Nn]{_PARAMETERS}$"
"""What declares JSON (JSON format, 3.1.1): `*/json` or `*/*+json`, whatever the parameters and case."""

_ESCAPE = "%[0-9A-Fa-f]{2}"
_PCHAR = f"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|{_ESCAPE})"
_NO_COLON = f"(?:[A-Za-z0-9._~!$&'()*+,;=@-]|{_ESCAPE})"
_HOST = f"(?:\\[[0-9A-Za-z.:_~!$&'()*+,;=-]+\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|{_ESCAPE})*)"
_AUTHORITY = f"(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|{_ESCAPE})*@)?{_HOST}(?::[0-9]*)?"
_ROOTED = f"//{_AUTHORITY}(?:/{_PCHAR}*)*|/(?:{_PCHAR}+(?:/{_PCHAR}*)*)?"
_QUERY = f"(?:[?](?:{_PCHAR}|[/?])*)?"
_FRAGMENT = f"(?:#(?:{_PCHAR}|[/?])*)?"
_ABSOLUTE = f"[A-Za-z][A-Za-z0-9+.-]*:(?:{_ROOTED}|{_PCHAR}+(?:/{_PCHAR}*)*)?"
URI = f"^{_ABSOLUTE}{_QUERY}$"
"""An absolute URI (RFC 3986, section 4.3): it has a scheme, and no fragment."""
URI_REFERENCE = f"^(?:{_ABSOLUTE}|(?:{_ROOTED}|{_NO_COLON}+(?:/{_PCHAR}*)*)?){_QUERY}{_FRAGMENT}$"
"""RFC 3986, section 4.1."""
