"""What is given to be believed is a file that ends: endless and blocking ones are refused at once."""

import os
from pathlib import Path

import pytest

from conformance.attesting.envelope import envelope_of
from conformance.attesting.keys import public_key_in
from conformance.attesting.seeds import secret_of
from conformance.verifying.opening import sha256
from conformance.verifying.recorded import NoTranscriptError, record_of
from generator import events

ENDLESS = Path("/dev/zero")
pytestmark = pytest.mark.skipif(not ENDLESS.exists(), reason="no device that never ends")


@pytest.mark.parametrize("read", [sha256, record_of, envelope_of, public_key_in, secret_of])
def test_what_never_ends_is_refused(read: object, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(ENDLESS)
    for path in (ENDLESS, link, tmp_path):
        with pytest.raises(OSError):  # noqa: PT011 each in its own words
            read(path)  # type: ignore[operator]


@pytest.mark.parametrize("read", [sha256, record_of, envelope_of])
def test_a_pipe_that_nobody_writes_to_is_refused(read: object, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="a file is expected"):
        read(pipe)  # type: ignore[operator]


def test_a_line_without_end_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "transcript.ndjson"
    with path.open("wb") as file:
        file.truncate(8 * events.MAX_BYTES)  # a hole: it takes no place
    with pytest.raises(NoTranscriptError, match=r"ndjson:1: the line is longer"):
        record_of(path)
