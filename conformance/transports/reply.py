"""One reply of HTTP/1.1, read as its bytes come, by the parser of Node (llhttp): its work is linear."""

import httptools

_OK = 200
_FINAL = 200
"""The first status that answers: those below announce another."""


class UnreadableError(Exception):
    """What came is no reply of HTTP/1.1; the text tells why."""


class Reply:
    """A reply under way: what the server has said so far of its status and body."""

    def __init__(self) -> None:
        self.body = bytearray()
        self.status: int | None = None
        """The status that answers, once its headers are whole."""
        self.is_whole = False
        self.is_kept = False
        """Whether the connection serves again: the server keeps it, and sent nothing more."""
        self._is_bounded = False
        self._parser = httptools.HttpResponseParser(self)

    def take(self, data: bytes) -> None:
        """Read what came; raises UnreadableError."""
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as problem:
            self.is_kept = False
            if not self.is_whole:
                is_upgrade = isinstance(problem, httptools.HttpParserUpgrade)  # its text is but a place
                raise UnreadableError(
                    "le serveur passe à un autre protocole" if is_upgrade else str(problem)
                ) from problem

    def end(self) -> bool:
        """Take the end of the connection; tells whether the reply is whole by it: nothing else bounded it."""
        self.is_whole = self.is_whole or (self.status is not None and not self._is_bounded)
        self.is_kept = False
        return self.is_whole

    # What the parser calls

    def on_message_begin(self) -> None:
        """Another reply: after the one that was asked for, nobody asked for it."""
        self._is_bounded = self.is_kept = False

    def on_header(self, name: bytes, value: bytes) -> None:
        """Look for what tells where the body ends."""
        named = name.lower()
        is_chunked = named == b"transfer-encoding" and value.lower().rstrip().endswith(b"chunked")
        self._is_bounded = self._is_bounded or named == b"content-length" or is_chunked

    def on_headers_complete(self) -> None:
        """Keep the status, but for one that announces another."""
        status = self._parser.get_status_code()
        if self.status is None and status >= _FINAL:
            self.status = status

    def on_body(self, part: bytes) -> None:
        """Keep a part of the body."""
        if not self.is_whole:
            self.body += part

    def on_message_complete(self) -> None:
        """Note the end, unless it only announces another."""
        if self.status is not None and not self.is_whole:
            self.is_whole, self.is_kept = True, self._parser.should_keep_alive()

    @property
    def is_ok(self) -> bool:
        """Whether nothing is wrong with the status, as far as it is known."""
        return self.status in (None, _OK)
