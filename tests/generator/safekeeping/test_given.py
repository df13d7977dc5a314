"""What is given is a file or a pipe that ends: endless and blocking ones are refused at once."""

import os
import threading
from pathlib import Path

import pytest

from conformance.attesting.envelope import envelope_of
from conformance.attesting.keys import public_key_in
from conformance.attesting.seeds import secret_of
from conformance.verifying.recorded import NoTranscriptError, record_of
from generator import events
from generator.safekeeping import given
from generator.safekeeping.given import sha256

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


@pytest.mark.parametrize("before", [0, 100], ids=["written after", "begun before"])
def test_a_pipe_that_somebody_writes_to_is_read_to_its_end(before: int) -> None:
    content = bytes(range(256)) * 4096
    reads, writes = os.pipe()

    def go_on() -> None:
        os.write(writes, content[before:])
        os.close(writes)

    os.write(writes, content[:before])
    rest = threading.Thread(target=go_on)
    with given.streamed(Path(f"/dev/fd/{reads}")) as file:
        rest.start()
        assert file.read(len(content) + 1) == content
    rest.join()
    os.close(reads)


def test_a_pipe_holds_no_more_than_is_read() -> None:
    reads, writes = os.pipe()
    os.write(writes, b"12345")
    os.close(writes)
    with pytest.raises(given.NotGivenError, match="larger than 4 bytes"):
        given.bounded(Path(f"/dev/fd/{reads}"), 4)
    os.close(reads)


@pytest.mark.parametrize("read", [given.streamed, lambda path: given.bounded(path, 4)])
def test_a_pipe_that_nobody_writes_to_is_told_for_what_it_is(read: object, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(given.NotGivenError, match="nobody writes to this pipe"):
        read(pipe)  # type: ignore[operator] # a reader of a path
