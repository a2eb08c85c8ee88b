"""Addresses that lead inside, however they are written: refused, and nothing is dialled."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.errors import InputError
from rewriter.sources.fetching import Policy, fetch, looks_like_address
from rewriter.sources.fetching.addresses import Address, join, parse, shown
from rewriter.sources.fetching.following import Memory
from tests.sources.fetching.site import Resolver, redirect, site

PUBLIC = "93.184.215.14"

HOSTILE = [
    "http://127.0.0.1/",
    "http://127.0.0.1:22/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0x0.0x0.0x1/",
    "http://0x7f.1/",
    "http://017700000001/",
    "http://0177.0.0.1/",
    "http://127.0.0.01/",
    "http://127.0.0.1./",
    "http://0/",
    "http://0.0.0.0/",
    "http://①②⑦.⓪.⓪.①/",
    "http://①②⑦。⓪。⓪。①/",
    "http://127。0。0。1/",
    "http://１２７.0.0.1/",
    "http://127.0.0.1%20/",
    "http://%31%32%37.0.0.1/",
    "http://127.0.0.1%2f@public.example/",
    "http://public.example@127.0.0.1/",
    "http://public.example:80@127.0.0.1/",
    "http://127.0.0.1\\@public.example/",
    "http://public.example\\@127.0.0.1/",
    "http:\\\\127.0.0.1/",
    "http://127.0.0.1#@public.example/",
    "http://127.0.0.1?@public.example/",
    "http:/127.0.0.1/",
    "http:127.0.0.1/",
    "http:///127.0.0.1/",
    "http://127.0.0.1\t/",
    "http://127.0.\n0.1/",
    "http://127.0.0.1\u200b/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::10.0.0.1]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:0:0:0:0:80ff:fffe]/",
    "http://[fe80::1%25eth0]/",
    "http://[fe80::1%eth0]/",
    "http://[fe80::1]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/",
    "http://[ff02::1]/",
    "http://[2001:db8::1]/",
    "http://[::]/",
    "http://[127.0.0.1]/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://172.31.255.255/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://169.254.170.2/",
    "http://100.100.100.200/",
    "http://168.63.129.16/",
    "http://192.0.0.192/",
    "http://198.18.0.1/",
    "http://192.0.2.1/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://localhost/",
    "http://localhost:80/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://inside.example/",
    "http://mixed.example/",
    "http://six.example/",
    "http://mapped.example/",
    "http://nothing.example/",
    "https://inside.example/",
    "http://public.example:8080/",
    "http://public.example:0/",
    "http://public.example:65536/",
    "http://public.example:８０/",
    "http://public.example:/",
    "http://public.example:80:80/",
    "http://public..example/",
    "http://-public.example/",
    "http://pub lic.example/",
    "http://[public.example]/",
    "http://[::1/",
    "ftp://public.example/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:25/_",
    "data:text/html,x",
    "javascript:alert(1)",
    "//public.example/",
    "",
    "http://",
    "http://public.example/" + "a" * 3_000,
    "http://" + "a" * 64 + ".example/",
    "http://" + "a." * 200 + "example/",
]
NAMES: dict[str, list[list[str]]] = {
    "localhost": [["127.0.0.1", "::1"]],
    "inside.example": [["10.1.2.3"]],
    "mixed.example": [[PUBLIC, "192.168.0.7"]],
    "six.example": [["2606:2800:21f::1", "::1"]],
    "mapped.example": [["::ffff:169.254.169.254"]],
    "nothing.example": [[]],
    "public.example": [[PUBLIC]],
}


@pytest.mark.parametrize("url", HOSTILE)
def test_hostile_address_is_refused_in_a_sentence_and_never_dialled(url: str) -> None:
    wire = Resolver(NAMES)
    with pytest.raises(InputError) as caught:
        fetch(url, Policy(), wire=wire, memory=Memory())
    assert wire.dialled == []
    assert caught.value.key.startswith("fetch.")
    assert all(len(caught.value.sentence(lang)) > 40 for lang in ("fr", "en"))


def test_public_address_is_dialled() -> None:
    wire = Resolver(NAMES)
    with pytest.raises(InputError) as caught:
        fetch("http://public.example/", Policy(), wire=wire, memory=Memory())
    assert (wire.dialled, caught.value.key) == ([PUBLIC], "fetch.no-connection")


def test_name_is_resolved_once_for_each_question_and_what_was_checked_is_dialled() -> None:
    """DNS rebinding: the name is public when it is checked, and would be private when it is dialled."""
    with site({}) as served:
        wire = Resolver({"rebinding.example": [[PUBLIC], ["127.0.0.1"]]}, served)
        with pytest.raises(InputError) as caught:
            fetch("http://rebinding.example/a", Policy(), wire=wire, memory=Memory())
    assert wire.dialled == [PUBLIC]  # robots.txt; the page's own resolution is refused
    assert wire.resolved == ["rebinding.example"] * 2
    assert caught.value.key == "fetch.private"


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1/",
        "//127.0.0.1/",
        "http://inside.example/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "/\\127.0.0.1/",
        "\\\\127.0.0.1\\",
        "http://2130706433/",
        "file:///etc/passwd",
        "http://user:word@public.example/",
        "http://public.example:8080/",
        "http://trusted.example/",
        "http://[",
    ],
)
def test_redirect_inside_is_refused(location: str) -> None:
    """A stranger's page reaches no trusted host either."""
    with site({"/a": redirect(location)}) as served:
        names = NAMES | {"trusted.example": [["10.9.9.9"]]}
        wire = Resolver(names, served)
        with pytest.raises(InputError) as caught:
            fetch(
                "http://public.example/a",
                Policy(trusted_hosts=("trusted.example",)),
                wire=wire,
                memory=Memory(),
            )
    assert set(wire.dialled) == {PUBLIC}
    assert "word" not in caught.value.sentence("fr")


@pytest.mark.parametrize(
    "address", ["169.254.169.254", "100.100.100.200", "fd00:ec2::254", "fe80::1", "224.0.0.1"]
)
def test_trusted_name_does_not_reach_metadata(address: str) -> None:
    wire = Resolver({"trusted.example": [[address]]})
    with pytest.raises(InputError) as caught:
        fetch(
            "http://trusted.example/", Policy(trusted_hosts=("trusted.example",)), wire=wire, memory=Memory()
        )
    assert (wire.dialled, caught.value.key) == ([], "fetch.never")


@pytest.mark.parametrize("address", ["10.0.0.8", "127.0.0.1", "fc00::8", "100.64.0.3"])
def test_trusted_name_may_be_private(address: str) -> None:
    wire = Resolver({"trusted.example": [[address]]})
    with pytest.raises(InputError) as caught:
        fetch(
            "http://trusted.example/", Policy(trusted_hosts=("trusted.example",)), wire=wire, memory=Memory()
        )
    assert (wire.dialled, caught.value.key) == ([address], "fetch.no-connection")


@pytest.mark.parametrize(
    ("url", "trusted", "trusts"),
    [
        ("http://h.example/", "h.example", True),
        ("https://H.example/", "h.example", True),
        ("http://h.example:8080/", "h.example", False),
        ("http://h.example:8080/", "h.example:8080", True),
        ("http://h.example/", "h.example:8080", False),
        ("http://a.h.example/", "h.example", False),
        ("http://hxexample/", "h.example", False),
    ],
)
def test_what_trust_covers(url: str, trusted: str, trusts: bool) -> None:
    assert Policy(trusted_hosts=(trusted,)).trusts(parse(url)) is trusts


@pytest.mark.parametrize(
    ("url", "read"),
    [
        ("HTTP://Example.FR", "http://example.fr/"),
        ("https://example.fr:443/a#b", "https://example.fr/a"),
        ("https://example.fr:80/", "https://example.fr:80/"),
        (" https://example.fr/a b \n", "https://example.fr/a%20b"),
        ("https://élysée.example/café?q=é", "https://xn--lyse-9oad.example/caf%C3%A9?q=%C3%A9"),
        ("https://example.fr/@auteur/titre", "https://example.fr/@auteur/titre"),
        ("https://example.fr/a%2Fb%C3%A9", "https://example.fr/a%2Fb%C3%A9"),
        ("https://example.fr?a=1", "https://example.fr/?a=1"),
        ("https://example.fr/a/../b/./c", "https://example.fr/b/c"),
        ("https://example.fr/a/%2e%2E/b/..", "https://example.fr/"),
        ("https://example.fr/a/b/..", "https://example.fr/a/"),
        ("https://example.fr/../../etc", "https://example.fr/etc"),
        ("https://example.fr/a/..//[b", "https://example.fr/[b"),
        ("https://example.fr/a/..//", "https://example.fr/"),
        ("http://[2606:2800:21F::1]:80/", "http://[2606:2800:21f::1]/"),
        ("http://93.184.215.14/", "http://93.184.215.14/"),
    ],
)
def test_address_as_it_is_asked_for(url: str, read: str) -> None:
    assert parse(url).url == read


def read(reading: Callable[[], Address]) -> Address | None:
    """What was read; None when it was refused in a sentence. Anything else fails the test."""
    try:
        return reading()
    except InputError as error:
        return None if error.sentence("fr") and error.sentence("en") else parse("")


@given(st.text(max_size=60), st.sampled_from(["http://", "https://", "http://a.example/", "//", ""]))
def test_any_text_is_an_address_or_a_sentence(text: str, before: str) -> None:
    address = read(lambda: parse(before + text))
    if address is None:
        return
    assert parse(address.url) == address  # read the same again
    assert address.url.isascii()
    assert address.url.isprintable()
    assert not set("@\\ ") & set(address.authority)


@given(st.text(max_size=60))
def test_any_location_is_an_address_or_a_sentence(location: str) -> None:
    address = read(lambda: join(parse("https://a.example/b/c"), location))
    assert address is None or parse(address.url) == address


def test_sentences_show_no_secret() -> None:
    told = shown("https://me:secret@a.example/p?key=secret#secret")
    assert told == "https://a.example/p"


def test_what_looks_like_an_address() -> None:
    assert looks_like_address(" HTTPS://a.example")
    assert looks_like_address("http:/a")
    assert not looks_like_address("https.txt")
    assert not looks_like_address("ftp://a.example")


def test_an_address_is_shown_in_printable_characters() -> None:
    assert shown("https://a.example/\U000e0a41\x1b[31m\u202eb") == "https://a.example/[31mb"
