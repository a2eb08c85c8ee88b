"""Pages of a real site: what arrives, what is refused while it arrives, and what the site says no to."""

import gzip
import os
import resource
import shutil
import subprocess
import time
import zlib
from functools import partial
from pathlib import Path

import httpcore2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.article import Reservation
from rewriter.errors import InputError
from rewriter.sources.fetching import ARTICLES, LISTS, Fetched, Limits, Policy, fetch
from rewriter.sources.fetching.addresses import parse
from rewriter.sources.fetching.following import Memory, _next
from rewriter.sources.fetching.memory import Visits
from rewriter.sources.kinds import DOCX, ODT
from tests.sources.fetching.site import HTML, Page, Resolver, Site, redirect, site

_gzipped = partial(gzip.compress, mtime=0)  # the time would name the cases anew in every process
TEXT = b"<html><p>Le pont a rouvert samedi.</p></html>"


def got(served: Site, path: str = "/a", *, accept: frozenset[str] = ARTICLES) -> Fetched:
    """The page, with nothing remembered from before."""
    return fetch(served.url + path, served.policy, memory=Memory(), accept=accept)


def refused(pages: dict[str, Page], path: str = "/a", policy: Policy | None = None) -> InputError:
    """Why the page is not fetched."""
    with site(pages) as served, pytest.raises(InputError) as caught:
        fetch(served.url + path, policy or served.policy, memory=Memory())
    assert caught.value.sentence("fr") != caught.value.sentence("en")
    return caught.value


def packed(body: bytes, coding: str) -> Page:
    """A page that arrives compressed."""
    return Page(body, headers=(("Content-Type", HTML), ("Content-Encoding", coding)))


def raw_deflate(data: bytes) -> bytes:
    """Without zlib's header, as some servers send it."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def test_page_arrives_with_its_address_type_and_headers() -> None:
    headers = (
        ("Content-Type", "Text/HTML; charset=ISO-8859-1"),
        ("Set-Cookie", "a=b"),
        ("X-A", "1"),
        ("x-a", "2"),
    )
    with site({"/a?b=1": Page(TEXT, headers=headers)}) as served:
        page = got(served, "/a?b=1#c")
    assert page.url == served.url + "/a?b=1"
    assert page.asked == served.url + "/a?b=1#c"
    assert (page.data, page.media_type, page.reserved) == (TEXT, "text/html", ())
    assert page.headers["content-type"] == "Text/HTML; charset=ISO-8859-1"
    assert page.headers["x-a"] == "1, 2"
    assert "set-cookie" not in page.headers
    assert TEXT.decode() not in repr(page)


def test_nothing_of_the_user_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """No cookie from one hop to the next, no password from .netrc, no proxy from the environment."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    hop = Page(b"", 302, (("Location", "/b"), ("Set-Cookie", "a=b; Path=/")))
    with site({"/a": hop, "/b": Page()}) as served:
        got(served)
    assert served.asked[:2] == ["/robots.txt", "/a"]
    sent = {name for headers in served.sent for name in headers}
    assert sent == {"host", "user-agent", "accept", "accept-language", "accept-encoding", "connection"}
    assert served.sent[0]["host"] == served.host
    assert served.sent[0]["user-agent"].startswith("rewriter/")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(status: int) -> None:
    with site({"/a": redirect("b", status), "/b": Page(TEXT)}) as served:
        page = got(served)
    assert (page.url, page.data) == (served.url + "/b", TEXT)


def test_five_redirects_and_no_more() -> None:
    pages = {f"/{n}": redirect(f"/{n + 1}") for n in range(6)} | {"/6": Page(TEXT)}
    assert refused(pages, "/0").key == "fetch.redirects"
    with site(pages) as served:
        assert got(served, "/1").data == TEXT


def test_redirect_in_a_circle_ends() -> None:
    assert refused({"/a": redirect("/a")}).key == "fetch.redirects"


def test_encryption_is_not_given_up() -> None:
    with pytest.raises(InputError) as caught:
        _next(parse("https://a.example/x"), "http://a.example/y")
    assert caught.value.key == "fetch.downgrade"
    assert _next(parse("http://a.example/x"), "https://a.example/y").scheme == "https"


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (_gzipped(TEXT), "gzip"),
        (_gzipped(TEXT), "x-gzip"),
        (_gzipped(TEXT[:20]) + _gzipped(TEXT[20:]) + b"\0\0", "GZIP"),
        (zlib.compress(TEXT), "deflate"),
        (raw_deflate(TEXT), "deflate"),
        (_gzipped(_gzipped(TEXT)), "gzip, gzip"),
        (_gzipped(zlib.compress(TEXT)), "deflate, gzip"),
        (TEXT, "identity"),
    ],
)
def test_compressed_pages_are_opened(body: bytes, coding: str) -> None:
    with site({"/a": packed(body, coding)}) as served:
        assert got(served).data == TEXT


def bomb() -> bytes:
    """300 MB of zeros, packed twice, a piece at a time: what it is made of never stands in this memory."""
    packer = zlib.compressobj(wbits=31)
    pieces = [packer.compress(bytes(1_000_000)) for _ in range(300)]
    return _gzipped(b"".join((*pieces, packer.flush())))


@pytest.mark.parametrize(
    ("page", "key"),
    [
        (packed(_gzipped(b"a" * 200_000), "gzip"), "fetch.too-large"),
        (packed(zlib.compress(b"a" * 200_000), "deflate"), "fetch.too-large"),
        (packed(_gzipped(_gzipped(b"")) * 9_000, "gzip, gzip"), "fetch.too-large"),
        (packed(_gzipped(_gzipped(_gzipped(TEXT))), "gzip, gzip, gzip"), "fetch.compression"),
        (packed(TEXT, "br"), "fetch.compression"),
        (packed(TEXT, "zstd"), "fetch.compression"),
        (packed(TEXT, "gzip"), "fetch.compression"),
        (packed(_gzipped(TEXT)[:-9], "gzip"), "fetch.compression"),
        (Page(b"a" * 100_001), "fetch.too-large"),
        (Page(b"a" * 100_001, chunked=True), "fetch.too-large"),
        (Page(b"a" * 50_000, cut=100), "fetch.broken-answer"),
        (Page(TEXT, drip=0.2), "fetch.too-slow"),
        (Page(b" \n"), "fetch.nothing"),
        (Page(b"x", 404), "fetch.gone"),
        (Page(b"x", 410), "fetch.gone"),
        (Page(b"x", 401), "fetch.kept-out"),
        (Page(b"x", 402), "fetch.kept-out"),
        (Page(b"x", 403), "fetch.kept-out"),
        (Page(b"x", 429), "fetch.later"),
        (Page(b"x", 503), "fetch.later"),
        (Page(b"x", 418), "fetch.status"),
        (Page(b"x", 302), "fetch.status"),
        (Page(b"%PDF", headers=(("Content-Type", "application/pdf"),)), "fetch.media-type"),
        (Page(b"{}", headers=(("Content-Type", "application/json"),)), "fetch.media-type"),
        (Page(b"x,y", headers=(("Content-Type", "text/csv"),)), "fetch.media-type"),
        (Page(b"\x89PNG", headers=()), "fetch.media-type"),
    ],
)
def test_unusable_answers(page: Page, key: str) -> None:
    assert refused({"/a": page}).key == key


def test_bomb_takes_little_memory_and_time() -> None:
    pages = {"/a": packed(bomb(), "gzip, gzip")}
    before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    assert refused(pages).key == "fetch.too-large"
    grown_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown_kb < 20_000
    assert time.monotonic() - started < 2


def test_drip_ends_at_the_deadline() -> None:
    """A byte every 0.1 s would take a minute, and none of its readings reaches a limit of its own."""
    policy_seconds = 1.0
    with site({"/a": Page(b"a" * 600, drip=0.1)}) as served:
        limits = Limits(max_bytes=1_000, seconds=policy_seconds)
        policy = Policy(trusted_hosts=(served.host,), limits=limits)
        started = time.monotonic()
        with pytest.raises(InputError) as caught:
            fetch(served.url + "/a", policy, memory=Memory())
    assert caught.value.key == "fetch.too-slow"
    assert policy_seconds <= time.monotonic() - started < policy_seconds + 0.7


def test_server_without_encryption() -> None:
    with site({"/a": Page(TEXT)}) as served, pytest.raises(InputError) as caught:
        fetch(f"https://{served.host}/a", served.policy, memory=Memory())
    assert caught.value.key == "fetch.encryption"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes the certificate with openssl")
def test_certificate_that_nobody_vouches_for(tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1"]
    subprocess.run([*made, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    with (
        site({"/a": Page(TEXT)}, certificate=(certificate, key)) as served,
        pytest.raises(InputError) as caught,
    ):
        fetch(f"https://{served.host}/a", served.policy, memory=Memory())
    assert caught.value.key == "fetch.certificate"
    assert served.asked == []


@pytest.mark.parametrize(
    ("path", "stated", "found"),
    [
        ("/a.docx", "application/octet-stream", DOCX),
        ("/a.odt", "application/zip", ODT),
        ("/a.DOCX?x=.html", "", DOCX),
        ("/a", "", "text/html"),
        ("/a.md", "text/x-markdown", "text/markdown"),
        ("/a", "application/xml; charset=utf-8", "application/xhtml+xml"),
    ],
)
def test_type_of_a_document(path: str, stated: str, found: str) -> None:
    headers = (("Content-Type", stated),) if stated else ()
    with site({path: Page(TEXT, headers=headers)}) as served:
        assert got(served, path).media_type == found


@pytest.mark.parametrize("stated", ["application/rss+xml", "text/xml; charset=utf-8", ""])
def test_feed_is_no_article_but_a_list(stated: str) -> None:
    headers = (("Content-Type", stated),) if stated else ()
    feed = Page(b'<?xml version="1.0"?><rss/>', headers=headers)
    assert refused({"/a": feed}).key == "fetch.feed"
    with site({"/a": feed}) as served:
        assert got(served, accept=LISTS).media_type.endswith("xml")


def test_lists_take_what_articles_do_not() -> None:
    with site(
        {"/plan.xml.gz": Page(b"\x1f\x8b", headers=(("Content-Type", "application/x-gzip"),))}
    ) as served:
        assert got(served, "/plan.xml.gz", accept=LISTS).media_type == "application/gzip"


ROBOTS = b"""User-agent: *
Disallow: /prive/ # pas ici
Disallow: /*?tri=
Allow: /prive/ouvert
User-agent: autrebot
Disallow: /
"""


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("/prive/x", "Disallow: /prive/"),
        ("/%70rive/x", "Disallow: /prive/"),
        ("/ouvert/../prive/x", "Disallow: /prive/"),
        ("/a?tri=1", "Disallow: /*?tri="),
    ],
)
def test_robots_txt_keeps_us_out(path: str, rule: str) -> None:
    with site({"/robots.txt": Page(ROBOTS)}) as served, pytest.raises(InputError) as caught:
        got(served, path)
    assert served.asked == ["/robots.txt"]
    assert caught.value.key == "fetch.robots"
    assert rule in caught.value.sentence("fr")


def test_robots_txt_is_asked_again_where_a_redirect_leads() -> None:
    pages = {"/robots.txt": Page(ROBOTS), "/a": redirect("/prive/b"), "/prive/b": Page()}
    assert refused(pages).key == "fetch.robots"


@pytest.mark.parametrize(
    ("rules", "allowed"),
    [
        (Page(ROBOTS), True),
        (Page(b"x", 404), True),
        (Page(b"x", 403), True),
        (Page(b"x", 503), False),
        (Page(ROBOTS, drip=0.2), False),
        (Page(ROBOTS, cut=3), False),
        (redirect("/regles"), False),
        (redirect("/robots.txt"), True),
        (Page(b"User-agent: *\nDisallow: /\nUser-agent: rewriter\nAllow: /\n"), True),
        (Page(b"User-agent: rewriter\nDisallow: /\n"), False),
        (Page(b"User-agent: rewriterbot\nDisallow: /\n"), True),
        (Page(b"\xef\xbb\xbfUser-agent: *\r\nDisallow: /prive\xe9\r\n"), True),
        (Page(b"<html>perdu</html>"), True),
        (Page(b"# " + b"a" * 600_000 + b"\nUser-agent: *\nDisallow: /\n"), True),
    ],
)
def test_what_robots_txt_allows(rules: Page, allowed: bool) -> None:
    pages = {
        "/robots.txt": rules,
        "/prive/ouvert": Page(TEXT),
        "/regles": Page(b"User-agent: *\nDisallow: /\n"),
    }
    if allowed:
        with site(pages) as served:
            assert got(served, "/prive/ouvert").data == TEXT
    else:
        assert refused(pages, "/prive/ouvert").key in ("fetch.robots", "fetch.robots-silent")


def test_robots_txt_is_read_once_and_its_pause_kept() -> None:
    waits: list[float] = []
    memory = Memory(Visits(clock=lambda: 100.0, sleep=waits.append))
    pages = {"/robots.txt": Page(b"User-agent: *\nCrawl-delay: 2\n"), "/a": Page(TEXT), "/b": Page(TEXT)}
    with site(pages) as served:
        delays = [
            fetch(served.url + path, served.policy, memory=memory).crawl_delay_s for path in ("/a", "/b")
        ]
    assert served.asked.count("/robots.txt") == 1
    assert (delays, waits) == ([2.0, 2.0], [0.0, 2.0])


RESERVED = [
    (
        (("TDM-Reservation", "1"), ("tdm-policy", "https://a.example/p")),
        Reservation.TDM,
        "https://a.example/p",
    ),
    ((("X-Robots-Tag", "noindex, NoAI"),), Reservation.NO_AI, "NoAI"),
    ((("X-Robots-Tag", "rewriter: noai"),), Reservation.NO_AI, "rewriter: noai"),
    ((("X-Robots-Tag", "max-snippet: 20, noai"),), Reservation.NO_AI, "noai"),
    ((("X-Robots-Tag", "noindex"), ("X-Robots-Tag", "noai")), Reservation.NO_AI, "X-Robots-Tag: noai"),
]


@pytest.mark.parametrize(("headers", "kind", "evidence"), RESERVED)
def test_headers_that_say_no(headers: tuple[tuple[str, str], ...], kind: Reservation, evidence: str) -> None:
    with site({"/a": Page(TEXT, headers=(("Content-Type", HTML), *headers))}) as served:
        (found,) = got(served).reserved
    assert found.kind is kind
    assert evidence in found.evidence


@pytest.mark.parametrize(
    "header",
    [("X-Robots-Tag", "otherbot: noai"), ("X-Robots-Tag", "noimageai, noindex"), ("tdm-reservation", "0")],
)
def test_headers_that_do_not_concern_us(header: tuple[str, str]) -> None:
    with site({"/a": Page(TEXT, headers=(("Content-Type", HTML), header))}) as served:
        assert got(served).reserved == ()


@pytest.mark.parametrize(
    ("document", "evidence"),
    [
        (b'[{"location": "/", "tdm-reservation": 1}]', "/.well-known/tdmrep.json: /"),
        (
            b'[{"location": "/*", "tdm-reservation": "1", "tdm-policy": "https://p.example"}]',
            "https://p.example",
        ),
        (b'[{"location": "/a$", "tdm-reservation": 0}, {"location": "/", "tdm-reservation": 1}]', None),
        (b'[{"location": "/b", "tdm-reservation": 1}]', None),
        (b'{"location": "/", "tdm-reservation": 1}', None),
        (b'["/", 1, {"location": 3}, {"location": "/\\nAllow: /", "tdm-reservation": 1}]', None),
        (b"[" * 100_000, None),
        (b"<html>", None),
        (b"\xff\xfe", None),
    ],
)
def test_tdmrep_file(document: bytes, evidence: str | None) -> None:
    with site({"/a": Page(TEXT), "/.well-known/tdmrep.json": Page(document, headers=())}) as served:
        found = got(served).reserved
    assert [r.kind for r in found] == ([Reservation.TDM] if evidence else [])
    assert not evidence or evidence in found[0].evidence


def test_header_goes_before_the_file() -> None:
    file = Page(b'[{"location": "/", "tdm-reservation": 1}]')
    page = Page(TEXT, headers=(("Content-Type", HTML), ("tdm-reservation", "0")))
    with site({"/a": page, "/.well-known/tdmrep.json": file}) as served:
        assert got(served).reserved == ()


@pytest.mark.parametrize(
    ("rules", "count"),
    [
        (b"User-agent: *\nContent-Signal: search=yes, ai-input=no\nAllow: /\n", 1),
        (b"User-agent: a\nUser-agent: rewriter\nContent-signal: AI-Input = no\n", 1),
        (b"User-agent: *\nContent-Signal: search=yes, ai-train=no\n", 0),
        (b"User-agent: autrebot\nContent-Signal: ai-input=no\n", 0),
    ],
)
def test_content_signals(rules: bytes, count: int) -> None:
    with site({"/a": Page(TEXT), "/robots.txt": Page(rules)}) as served:
        assert [r.kind for r in got(served).reserved] == [Reservation.NO_AI] * count


def test_hostile_robots_txt_is_read_quickly() -> None:
    rules = b"User-agent: *\n" + b"Disallow: /" + b"*a" * 400 + b"$\n"
    started = time.monotonic()
    with site({"/robots.txt": Page(rules * 600), "/" + "a" * 1_500 + "b": Page(TEXT)}) as served:
        assert got(served, "/" + "a" * 1_500 + "b").data == TEXT
    assert time.monotonic() - started < 2


def test_second_address_is_tried_when_the_first_is_silent() -> None:
    class Half(Resolver):
        def dial(self, address: str, port: int, timeout: float) -> httpcore2.NetworkStream:
            if ":" in address:
                self.dialled.append(address)
                raise httpcore2.ConnectError("no IPv6 here")
            return super().dial(address, port, timeout)

    with site({"/a": Page(TEXT)}) as served:
        wire = Half({"two.example": [["2606:4700::1111", "93.184.215.14"]]}, served)
        assert fetch("http://two.example/a", wire=wire, memory=Memory()).data == TEXT
    assert wire.dialled[:2] == ["2606:4700::1111", "93.184.215.14"]


def test_slow_resolver_ends_at_the_deadline() -> None:
    class Slow(Resolver):
        def resolve(self, host: str, port: int, timeout: float) -> list[str]:  # noqa: ARG002
            raise TimeoutError

    with pytest.raises(InputError) as caught:
        fetch("http://slow.example/", Policy(limits=Limits(seconds=0.1)), wire=Slow({}), memory=Memory())
    assert caught.value.key == "fetch.robots-silent"


ANSWERS = [
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\n<p>a\n",
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>a\r\n0\r\n\r\n",
    b"HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/plain\r\n\r\n" + _gzipped(b"a" * 99),
]


class Garbled(Resolver):
    """A server whose every answer is the same bytes, whatever they are."""

    def __init__(self, answer: bytes) -> None:
        super().__init__({"a.example": [["93.184.215.14"]]})
        self._answer = answer

    def dial(self, address: str, port: int, timeout: float) -> httpcore2.NetworkStream:  # noqa: ARG002
        return httpcore2.MockStream([self._answer])


@given(st.data())
def test_any_answer_is_a_page_or_a_sentence(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from(ANSWERS))
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    answer = whole[:start] + data.draw(st.binary(max_size=12)) + whole[end:]
    try:
        page = fetch("http://a.example/a", wire=Garbled(answer), memory=Memory())
    except InputError as error:
        told = error.sentence("fr")
        if not told:
            raise
        return
    assert page.data
    assert page.media_type in ARTICLES


def test_environment_is_left_alone() -> None:
    assert "REWRITER_TRUSTED_HOSTS" not in os.environ  # or the tests above would prove nothing
