"""A connection to addresses that were checked, and a deadline for all that goes over it."""

import http.client
import socket
import ssl
import threading
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import Self
from urllib.parse import SplitResult, quote

from mickg.source.addresses import Address

SECONDS_TO_CONNECT = 10.0
SECONDS = 60.0
_MOST_TRIED = 4
_HEADERS = {
    "User-Agent": "mickg",
    "Accept": "text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Language": "vi",
    "Accept-Encoding": "identity",
    "Connection": "close",
}


class Deadline:
    """Cuts the connection that is watched when its time is up, whatever it waits for: a server may drip for hours."""

    def __init__(self) -> None:
        self.seconds = SECONDS
        self.passed = False
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()
        self._timer = threading.Timer(SECONDS, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._timer.cancel()

    def watch(self, connected: socket.socket) -> None:
        """Take charge of a connection in place of the one before; TimeoutError where the time is up already."""
        with self._lock:
            self._socket = connected
            if self.passed:
                raise TimeoutError

    def _cut(self) -> None:
        with self._lock:
            self.passed = True
            if self._socket is not None:
                with suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)


class Connection(http.client.HTTPConnection):
    """Asks the machine behind a page at its checked addresses, the first that answers, and never asks for its name."""

    def __init__(self, parts: SplitResult, machine: Sequence[Address], deadline: Deadline) -> None:
        self._secure = parts.scheme == "https"
        self.default_port = 443 if self._secure else 80
        super().__init__((parts.hostname or "").encode("idna").decode("ascii"), parts.port, timeout=SECONDS_TO_CONNECT)
        self._machine, self._deadline = machine[:_MOST_TRIED], deadline

    def connect(self) -> None:
        """Connect to the first of the addresses that answers, with a certificate for the page's name."""
        connected = self._connected()
        self._deadline.watch(connected)
        if self._secure:
            context = ssl.create_default_context()
            connected = context.wrap_socket(connected, server_hostname=self.host)
            self._deadline.watch(connected)
        self.sock = connected

    def send_request(self, target: str) -> None:
        """Ask for what lies behind a host's name."""
        self.request("GET", target, headers=_HEADERS)

    def _connected(self) -> socket.socket:
        failure: OSError = OSError("it has no address")
        for address in self._machine:
            try:
                return socket.create_connection((str(address), self.port), SECONDS_TO_CONNECT)
            except OSError as error:
                failure = error
        raise failure


def request_target(parts: SplitResult) -> str:
    """What a server is asked for: path and query, with blanks and letters beyond ASCII escaped, escapes kept."""
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]|")
    return f"{path}?{query}" if query != "" else path
