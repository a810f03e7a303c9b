"""The address of a page in, its bytes out: from public machines alone, within bounds of time and size."""

import http.client
import ssl
import zlib
from pathlib import PurePosixPath
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from mickg.errors import InvalidInput, Problem
from mickg.source.addresses import Address, Reachable, addresses, is_public
from mickg.source.connection import Connection, Deadline, request_target
from mickg.source.given import MOST, MOST_BYTES, Given
from mickg.source.kinds import SUFFIXES

MOST_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 65_536
_BROKE_OFF = "broke off before its end; try again, or save the page and give the file"
_SUFFIX_OF_TYPE = {"text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt"}
_SPEAKING = 12  # letters; a shorter end of an address names the program behind a site


def fetch(url: str, reachable: Reachable | None = None) -> Given:
    """The page at an http(s) address; InvalidInput where it cannot be reached, is too large, or is not public.

    Each address of the machine behind a name is checked before it is connected to, and none is asked for twice, so a
    name cannot lead elsewhere in between. The same goes for every address that a page redirects to.
    """
    here = url
    with Deadline() as deadline:
        for _ in range(MOST_REDIRECTS + 1):
            found = _asked(url, here, reachable or is_public, deadline)
            if isinstance(found, Given):
                return found
            here = _joined(url, here, found)
    raise _refused(url, f"redirects more than {MOST_REDIRECTS} times; check the address in a browser")


def _joined(url: str, here: str, location: str) -> str:
    """Where a redirect leads; servers write letters beyond ASCII as UTF-8, which headers show as Latin-1."""
    try:
        return urljoin(here, location.encode("latin-1").decode("utf-8"))
    except UnicodeError:
        return urljoin(here, location)
    except ValueError as error:
        raise _refused(url, f"redirects to what is no address ({error}); check it in a browser") from error


def _asked(url: str, here: str, reachable: Reachable, deadline: Deadline) -> Given | str:
    """The page, or the address that it redirects to."""
    parts = _parts(url, here)
    connection = Connection(parts, _machine(url, parts, reachable), deadline)
    try:
        connection.send_request(request_target(parts))
        response = connection.getresponse()
        location = response.headers.get("Location")
        if response.status in _REDIRECTS and location is not None:
            return location
        if response.status != http.HTTPStatus.OK:
            raise _refused(url, f"answers {response.status} ({response.reason}); check the address")
        found = _given(url, parts, response)
        if deadline.passed:  # to the reader of a body, being cut off looks like its end
            raise TimeoutError
        return found
    except (OSError, http.client.HTTPException, zlib.error, ValueError) as error:
        raise _refused(url, _failed(error, deadline)) from error
    finally:
        connection.close()


def _parts(url: str, here: str) -> SplitResult:
    """An address taken apart; only http and https are asked, and no name or password is sent."""
    try:
        parts = urlsplit(here)
        port, host = parts.port, parts.hostname
    except ValueError as error:
        raise _refused(url, f"is no address ({error}); check it") from error
    leads = "" if here == url else f"redirects to {here}, which "
    if parts.scheme not in ("http", "https"):
        raise _refused(url, f"{leads}is not an http or https address; save the page and give the file")
    if host is None or host == "" or port == 0:
        raise _refused(url, f"{leads}names no machine; check the address")
    if parts.username is not None:
        raise _refused(url, f"{leads}holds a user's name; save the page and give the file")
    return parts


def _machine(url: str, parts: SplitResult, reachable: Reachable) -> list[Address]:
    """The addresses of a page's machine; InvalidInput where there are none, or one of them is not public."""
    host = parts.hostname or ""
    try:
        found = addresses(host, parts.port or (443 if parts.scheme == "https" else 80))
    except (OSError, ValueError) as error:
        raise _refused(
            url, f"cannot be found: no machine is known by the name {host}; check it, and the network"
        ) from error
    for address in found:
        if not reachable(address):
            raise _refused(
                url, f"leads to {address} ({host}), which is no public address; save the page and give the file"
            )
    return found


def _given(url: str, parts: SplitResult, response: http.client.HTTPResponse) -> Given:
    declared = response.headers.get("Content-Length", "")
    if declared.isdigit() and len(declared) < 20 and int(declared) > MOST_BYTES:
        raise _refused(url, f"holds {int(declared) // 1_000_000:,} MB; {MOST} are the most that is read")
    data = _unpacked(url, response.headers.get("Content-Encoding", ""), _body(url, response))
    path = PurePosixPath(unquote(parts.path))
    suffix = _SUFFIX_OF_TYPE.get(response.headers.get_content_type(), path.suffix.lower())
    stem = path.stem if len(path.stem) >= _SPEAKING else f"{parts.hostname} {path.with_suffix('')} {parts.query}"
    return Given(
        label=url,
        data=data,
        stem=stem,
        suffix=suffix if suffix in SUFFIXES else "",
        url=parts.geturl(),
        charset=response.headers.get_content_charset(),
    )


def _body(url: str, response: http.client.HTTPResponse) -> bytes:
    """What arrives, counted while it does."""
    body = bytearray()
    while True:
        chunk = response.read1(_CHUNK)
        if chunk == b"" and (response.length or 0) > 0:
            raise _refused(url, _BROKE_OFF)
        if chunk == b"":
            return bytes(body)
        body += chunk
        if len(body) > MOST_BYTES:
            raise _refused(url, f"sends more than {MOST}, the most that is read; save the article and give the file")


def _unpacked(url: str, encoding: str, body: bytes) -> bytes:
    """What a server packed though it was not asked to, counted while it comes out."""
    if encoding.lower() in ("", "identity"):
        return body
    if encoding.lower() not in ("gzip", "x-gzip", "deflate"):
        raise _refused(url, f"is packed as {encoding}; save the page and give the file")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
    data = unpacker.decompress(body, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise _refused(url, f"unpacks to more than {MOST}, the most that is read; save the article and give the file")
    if not unpacker.eof:
        raise _refused(url, _BROKE_OFF)
    return data


def _failed(error: Exception, deadline: Deadline) -> str:
    if deadline.passed:
        return f"did not come within {deadline.seconds:g} seconds; try again, or save the page and give the file"
    if isinstance(error, ssl.SSLError):
        return f"cannot prove whose it is ({error.reason or error}); save the page and give the file"
    if isinstance(error, TimeoutError):
        return "does not answer; try again, or save the page and give the file"
    if isinstance(error, OSError):
        return f"cannot be reached ({error.strerror or error}); check the address and the network"
    return f"does not answer as a page does ({type(error).__name__}); save the page and give the file"


def _refused(url: str, message: str) -> InvalidInput:
    return InvalidInput(Problem(url, "", message))
