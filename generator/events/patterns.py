"""What attributes look like, as patterns that every engine reads alike; the schemas publish them.

RE2, which Go uses, knows no escape of four digits: characters beyond Latin-1 are written as they are.
"""

import re

NAME = "^(?:[a-z0-9]+|data_base64)$"
"""Lower-case ASCII letters and digits (CloudEvents, Naming Conventions); the format adds `data_base64`."""

TEXT = "^[^\\x00-\\x1f\\x7f-\\x9f\ufdd0-\ufdef\ufffe\uffff]*$"
"""The type String: neither control characters nor noncharacters, but for those of BEYOND."""
BEYOND = re.compile("[" + "".join(chr(end - 1) + chr(end) for end in range(0x1FFFF, 0x110000, 0x10000)) + "]")
"""The noncharacters past U+FFFF: no pattern names them, ECMA-262 without its flag `u` reads their halves."""

BASE64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
"""RFC 4648, section 4."""

_TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+"  # noqa: S105 a token of RFC 2045
_QUOTED = '"(?:[\\t !#-\\[\\]-~\\xa0-\ufdcf\ufdf0-\ufffd]|\\\\[\\t -~])*"'
_PARAMETERS = f"(?:[\\t ]*;[\\t ]*{_TOKEN}=(?:{_TOKEN}|{_QUOTED}))*"
MEDIA_TYPE = f"^{_TOKEN}/{_TOKEN}{_PARAMETERS}$"
"""RFC 2045 and 2046, with the spaces around `;` that HTTP admits."""
JSON_MEDIA_TYPE = f"^{_TOKEN}/(?:{_TOKEN}[+])?[Jj][Ss][Oo][Nn]{_PARAMETERS}$"
"""What declares JSON (JSON format, 3.1.1): `*/json` or `*/*+json`, whatever the parameters and case."""

_ESCAPE = "%[0-9A-Fa-f]{2}"
_PCHAR = f"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|{_ESCAPE})"
_NO_COLON = f"(?:[A-Za-z0-9._~!$&'()*+,;=@-]|{_ESCAPE})"
_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_H = "[0-9A-Fa-f]{1,4}"
_LAST = f"(?:{_H}:{_H}|{_OCTET}(?:[.]{_OCTET}){{3}})"
_IPV6 = "|".join(
    (
        f"(?:{_H}:){{6}}{_LAST}",
        f"::(?:{_H}:){{5}}{_LAST}",
        *(f"(?:(?:{_H}:){{0,{4 - left}}}{_H})?::(?:{_H}:){{{left}}}{_LAST}" for left in (4, 3, 2, 1)),
        f"(?:(?:{_H}:){{0,4}}{_H})?::{_LAST}",
        f"(?:(?:{_H}:){{0,5}}{_H})?::{_H}",
        f"(?:(?:{_H}:){{0,6}}{_H})?::",
    )
)
_IP_LITERAL = f"\\[(?:{_IPV6}|[Vv][0-9A-Fa-f]+[.][A-Za-z0-9._~!$&'()*+,;=:-]+)\\]"
_HOST = f"(?:{_IP_LITERAL}|(?:[A-Za-z0-9._~!$&'()*+,;=-]|{_ESCAPE})*)"
_AUTHORITY = f"(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|{_ESCAPE})*@)?{_HOST}(?::[0-9]*)?"
_ROOTED = f"//{_AUTHORITY}(?:/{_PCHAR}*)*|/(?:{_PCHAR}+(?:/{_PCHAR}*)*)?"
_QUERY = f"(?:[?](?:{_PCHAR}|[/?])*)?"
_FRAGMENT = f"(?:#(?:{_PCHAR}|[/?])*)?"
_ABSOLUTE = f"[A-Za-z][A-Za-z0-9+.-]*:(?:{_ROOTED}|{_PCHAR}+(?:/{_PCHAR}*)*)?"
URI = f"^{_ABSOLUTE}{_QUERY}$"
"""An absolute URI (RFC 3986, section 4.3): it has a scheme, and no fragment."""
URI_REFERENCE = f"^(?:{_ABSOLUTE}|(?:{_ROOTED}|{_NO_COLON}+(?:/{_PCHAR}*)*)?){_QUERY}{_FRAGMENT}$"
"""RFC 3986, section 4.1."""
