import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from typing import Any

import pytest
from source_factory import TEXT, article_page

from mickg.article import Manuscript
from mickg.errors import Problem
from mickg.source import sources
from mickg.source.addresses import Address

Answer = Callable[[BaseHTTPRequestHandler], None]


def is_test_host(address: Address) -> bool:
    """The one address that these tests serve pages from."""
    return address == ip_address("127.0.0.1")


class Site:
    """A server on this machine: what it answers to each path, and what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answers: dict[str, Answer] = {}
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                site.answers[self.path.partition("?")[0]](self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        return Handler

    def page(self, path: str, body: bytes = b"", status: int = 200, **headers: str) -> str:
        """Answer to a path; its address."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(body)

        self.answers[path] = answer
        return self.address + path


@pytest.fixture
def site() -> Iterator[Site]:
    """A server that lives as long as a test."""
    site = Site()
    thread = threading.Thread(target=site.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield site
    site.server.shutdown()
    site.server.server_close()


def fetched(url: str) -> Manuscript:
    (found,) = sources([url], reachable=is_test_host)
    assert isinstance(found, Manuscript), str(found)
    return found


def refused(url: str, reachable: Callable[[Address], bool] | None = is_test_host) -> str:
    (found,) = sources([url], reachable=reachable)
    assert isinstance(found, Problem), found
    assert found.file == url
    return found.message


def test_a_page_is_read_and_named_by_its_address(site: Site) -> None:
    found = fetched(site.page("/tin/hoi-nghi-giao-ban-197.htm", article_page().encode(), Content_Type="text/html"))
    assert (found.text, found.name) == (TEXT, "hoi-nghi-giao-ban-197")
    assert found.url == found.origin == site.address + "/tin/hoi-nghi-giao-ban-197.htm"
    assert ("127.0.0.1", "address") in [(one.value, one.origin) for one in found.publishers]


def test_an_address_that_names_a_program_gives_host_and_query(site: Site) -> None:
    site.page("/tin/xem.aspx", article_page().encode())
    assert fetched(f"{site.address}/tin/xem.aspx?ItemID=123").name == "127-0-0-1-tin-xem-itemid-123"


def test_letters_beyond_ascii_are_escaped_and_escapes_kept(site: Site) -> None:
    site.page("/tin%20t%E1%BB%A9c/b%C3%A0i", article_page().encode())
    fetched(f"{site.address}/tin%20tức/bài?q=a b&x=%20")
    assert site.asked == ["/tin%20t%E1%BB%A9c/b%C3%A0i?q=a%20b&x=%20"]


def test_the_bytes_tell_the_kind_not_the_server(site: Site) -> None:
    assert fetched(site.page("/a", TEXT.encode(), Content_Type="application/octet-stream")).text == TEXT
    assert fetched(site.page("/b", article_page().encode(), Content_Type="text/plain")).text == TEXT


def test_the_charset_of_the_server_counts_where_the_page_states_none(site: Site) -> None:
    page = "<html><body><p>Bộ trưởng giao ban</p>".encode("utf-16-le")
    assert fetched(site.page("/a", b"\xff\xfe" + page)).text == "Bộ trưởng giao ban"
    chinese = site.page("/b", "<html><body><p>部长</p>".encode("gb18030"), Content_Type="text/html; charset=gb18030")
    assert fetched(chinese).text == "部长"


def test_redirects_are_followed_to_the_fifth(site: Site) -> None:
    site.page("/0", TEXT.encode())
    for n in range(1, 7):
        site.page(f"/{n}", status=(301, 302, 303, 307, 308)[n % 5], Location=f"{n - 1}")
    assert fetched(f"{site.address}/5").url == f"{site.address}/0"
    assert refused(f"{site.address}/6") == "redirects more than 5 times; check the address in a browser"


def test_a_private_address_is_refused_before_it_is_connected_to(site: Site) -> None:
    url = site.page("/a", TEXT.encode())
    assert refused(url, None) == (
        "leads to 127.0.0.1 (127.0.0.1), which is no public address; save the page and give the file"
    )
    assert site.asked == []


@pytest.mark.parametrize(
    "inside", ["127.0.0.2", "10.0.0.1", "169.254.169.254", "[::1]", "localhost.localdomain.invalid"]
)
def test_a_redirect_to_a_private_address_is_refused(site: Site, inside: str, monkeypatch: pytest.MonkeyPatch) -> None:
    connected: list[str] = []
    connect = socket.create_connection

    def seen(to: tuple[str, int], seconds: float) -> socket.socket:
        connected.append(to[0])
        return connect(to, seconds)

    monkeypatch.setattr(socket, "create_connection", seen)
    message = refused(site.page("/a", status=302, Location=f"http://{inside}/secret"))
    assert "which is no public address" in message or "no machine is known" in message
    assert connected == ["127.0.0.1"]


@pytest.mark.parametrize(
    ("location", "message"),
    [
        ("file:///etc/passwd", "redirects to file:///etc/passwd, which is not an http or https address"),
        ("http://user:word@example.vn/", "redirects to http://user:word@example.vn/, which holds a user's name"),
        ("http://[1/", "redirects to what is no address (Invalid IPv6 URL)"),
    ],
)
def test_a_redirect_to_what_is_no_page_is_refused(site: Site, location: str, message: str) -> None:
    assert refused(site.page("/a", status=301, Location=location)).startswith(message)


def test_a_name_is_looked_up_once_so_that_it_cannot_lead_elsewhere(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[str] = []

    def lead_elsewhere_the_second_time(host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        looked_up.append(host)
        address = "127.0.0.1" if len(looked_up) == 1 else "127.0.0.2"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    url = site.page("/a", TEXT.encode()).replace("127.0.0.1", "rebinding.example")
    checked: list[Address] = []
    resolve = socket.getaddrinfo
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, port, *more, **kinds: (
            lead_elsewhere_the_second_time(host, port)
            if host == "rebinding.example"
            else resolve(host, port, *more, **kinds)
        ),
    )

    def checks(address: Address) -> bool:
        checked.append(address)
        return is_test_host(address)

    (found,) = sources([url], reachable=checks)
    assert isinstance(found, Manuscript)
    assert looked_up == ["rebinding.example"]
    assert checked == [ip_address("127.0.0.1")]


def test_one_private_address_among_public_ones_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("8.8.8.8", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: entries)
    assert refused("http://both.example/", None).startswith(
        "leads to 10.0.0.1 (both.example), which is no public address"
    )


def test_a_gigabyte_is_refused_by_what_is_declared(site: Site) -> None:
    url = site.page("/a", b"x", Content_Length="1000000000")
    assert refused(url) == "holds 1,000 MB; 20 MB are the most that is read"


def test_a_gigabyte_that_declares_nothing_is_refused_by_what_arrives(site: Site) -> None:
    sent: list[int] = []

    def pour(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        with suppress(OSError):
            sent.extend(handler.wfile.write(b"x" * 1_000_000) for _ in range(1000))

    site.answers["/a"] = pour
    assert refused(f"{site.address}/a").startswith("sends more than 20 MB, the most that is read")
    assert len(sent) < 100


def test_a_page_that_unpacks_without_end_is_refused(site: Site) -> None:
    packed = gzip.compress(b"x" * 30_000_000)
    assert refused(site.page("/a", packed, Content_Encoding="gzip")).startswith("unpacks to more than 20 MB")
    assert fetched(site.page("/b", gzip.compress(TEXT.encode()), Content_Encoding="gzip")).text == TEXT
    assert refused(site.page("/c", b"x", Content_Encoding="br")).startswith("is packed as br")
    assert refused(site.page("/d", b"no gzip at all", Content_Encoding="gzip")).startswith(
        "does not answer as a page does"
    )


def test_an_answer_that_is_no_page_is_refused_by_its_number(site: Site) -> None:
    assert refused(site.page("/a", status=404)) == "answers 404 (Not Found); check the address"
    assert refused(site.page("/b", status=302)).startswith("answers 302 (Found)")


def test_an_answer_cut_short_is_refused(site: Site) -> None:
    assert refused(site.page("/a", TEXT.encode(), Content_Length="5000")).startswith("broke off before its end")


@pytest.mark.parametrize("when", ["headers", "body"])
def test_a_server_that_drips_is_cut_off(site: Site, when: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mickg.source.connection.SECONDS", 0.3)

    def drip(handler: BaseHTTPRequestHandler) -> None:
        begin = b"HTTP/1.0 200 OK\r\n" if when == "headers" else b"HTTP/1.0 200 OK\r\n\r\n"
        handler.wfile.write(begin)
        for _ in range(100):
            try:
                handler.wfile.write(b"X-Drop: 1\r\n")
                handler.wfile.flush()
            except OSError:
                return
            time.sleep(0.05)

    site.answers["/a"] = drip
    assert refused(f"{site.address}/a").startswith("did not come within 0.3 seconds")


def test_what_does_not_speak_http_is_refused(site: Site) -> None:
    def greet(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"220 ready\r\n")

    site.answers["/a"] = greet
    assert refused(f"{site.address}/a").startswith("does not answer as a page does (BadStatusLine)")


def test_a_server_that_is_not_there_is_named() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert (
        refused(f"http://127.0.0.1:{port}/")
        == "cannot be reached (Connection refused); check the address and the network"
    )


def test_a_name_that_leads_nowhere_is_named() -> None:
    assert refused("http://nowhere.invalid/a").startswith(
        "cannot be found: no machine is known by the name nowhere.invalid"
    )


def test_a_page_without_a_certificate_is_refused(site: Site) -> None:
    site.page("/a", TEXT.encode())
    assert refused(f"{site.address}/a".replace("http:", "https:")).startswith("cannot prove whose it is")


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://example.vn:99999/", "is no address (Port out of range 0-65535); check it"),
        ("http://user:word@example.vn/", "holds a user's name; save the page and give the file"),
        ("http:///a", "names no machine; check the address"),
        ("gopher://example.vn/", "is not an http or https address; save the page and give the file"),
    ],
)
def test_what_is_no_address_of_a_page_is_refused(url: str, message: str) -> None:
    assert refused(url) == message
