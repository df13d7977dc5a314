"""The archives that spreadsheets are: opened within bounds, known by what they hold."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Literal

from generator.reviewing.answers import Refusal, RefusedError

MAX_UNZIPPED = 16 * 1024 * 1024
"""Bytes of all that a spreadsheet holds, unpacked."""
_MAX_MEMBERS = 1000
_CHUNK = 64 * 1024
_ZIP, _OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_ENCRYPTED = 0x1
FORMS = "save it as .ods, .xlsx, or .csv in UTF-8"

Form = Literal["ods", "xlsx"]


def form(content: bytes) -> Form | None:
    """Tell which spreadsheet a file is, None when it is no archive; raises RefusedError for another one."""
    if content.startswith(_OLD):
        reason = "this is a workbook of before 2007, or one with a password"
        raise RefusedError([Refusal(1, reason, f"{FORMS}, without a password")])
    if not content.startswith(_ZIP):
        return None
    archive = opened(content)
    names = set(archive.namelist())
    if "encrypted-package" in names:
        raise RefusedError([encrypted()])
    if "mimetype" in names and b"".join(parts(archive, "mimetype")).strip() == _ODS:
        return "ods"
    if {"[Content_Types].xml", "xl/workbook.xml"} <= names:
        return "xlsx"
    raise RefusedError([Refusal(1, "this is an archive, and no spreadsheet that is read here", FORMS)])


def opened(content: bytes) -> zipfile.ZipFile:
    """Open an archive; raises RefusedError when it is damaged, too large, or has a password."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise RefusedError([Refusal(1, f"the archive is damaged: {error}", "send the file again")]) from None
    if len(members) > _MAX_MEMBERS or sum(one.file_size for one in members) > MAX_UNZIPPED:
        raise RefusedError(
            [Refusal(1, "the spreadsheet is too large once unpacked", "keep the answers only")]
        )
    if len({one.filename for one in members}) != len(members):
        raise RefusedError([Refusal(1, "the archive holds two files of one name", FORMS)])
    if any(one.flag_bits & _ENCRYPTED for one in members):
        raise RefusedError([encrypted()])
    return archive


def parts(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Give a member piece by piece; raises RefusedError when it is not there or is damaged."""
    try:
        with archive.open(name) as stream:
            while piece := stream.read(_CHUNK):
                yield piece
    except KeyError:
        raise RefusedError([Refusal(1, f"the archive holds no {name}", FORMS)]) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError) as error:
        reason = f"{name} in the archive is damaged: {error}"
        raise RefusedError([Refusal(1, reason, "send the file again")]) from None


def encrypted() -> Refusal:
    """Say that a password is needed."""
    return Refusal(1, "the spreadsheet has a password", "save it without one")
