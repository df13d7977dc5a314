import socket

from conformance.serving import listening


def test_replies_leave_at_once() -> None:
    """A socket that does not say that it is TCP gets no TCP_NODELAY: each reply would wait 40 ms."""
    with listening("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP
        with socket.create_connection(listener.getsockname()):
            accepted, _ = listener.accept()
            with accepted:
                assert accepted.proto == socket.IPPROTO_TCP
