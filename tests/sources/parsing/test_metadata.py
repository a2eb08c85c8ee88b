"""What a page says of itself, as found; what it does not say stays unknown."""

import json

import pytest

from rewriter.article import LeadImage, Page, Reservation
from rewriter.sources.parsing.html import html_page
from tests.sources.parsing.sample import ARTICLE, TEXT, page

URL = "https://www.courrier.example/actu/pont?id=3"


def described(head: str = "", *, body: str = TEXT, url: str | None = URL, **headers: str) -> Page:
    return html_page(page(body, head=head), url, {k.replace("_", "-"): v for k, v in headers.items()})


def data(**said: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **said})}</script>"


def test_a_whole_page() -> None:
    found = html_page(ARTICLE.encode(), "https://www.courrier-du-val.example/actu/pont?x=1")
    assert (found.title, found.author) == ("Le pont du quai ferme pour deux ans", "Anne Vial, Marc Loti")
    assert (found.outlet, found.published, found.language) == ("Le Courrier du Val", "2026-03-14", "fr")
    assert found.url == "https://www.courrier-du-val.example/actu/pont"
    assert found.image == LeadImage(
        url="https://www.courrier-du-val.example/images/pont-1200x630.jpg",
        caption="Le pont, mardi matin.",
        credit="© Jeanne Roux",
    )


def test_a_page_that_says_nothing() -> None:
    found = html_page(f"<p>{TEXT}</p>".encode())
    assert (found.title, found.author, found.outlet, found.published, found.url) == (
        "",
        None,
        None,
        None,
        None,
    )
    assert (found.licence, found.language, found.image, found.reserved) == (None, None, None, ())


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Le pont ferme | Le Courrier", "Le pont ferme"),
        ("Le Courrier - Le pont ferme", "Le pont ferme"),
        ("Le pont ferme - vraiment", "Le pont ferme - vraiment"),
        ("Pont : la ville tranche – Le Courrier", "Pont : la ville tranche"),
    ],
)
def test_the_sites_name_is_no_part_of_the_title(told: str, title: str) -> None:
    head = f"<meta property='og:title' content='{told}'><meta property='og:site_name' content='Le Courrier'>"
    assert described(head).title == title


def test_the_title_is_the_one_readers_see() -> None:
    head = "<meta property='og:title' content='Guide des ponts de la vallée en 2024'>"
    body = f"<h1>Guide des ponts de la vallée en 2025</h1>{TEXT}"
    assert described(head, body=body).title == "Guide des ponts de la vallée en 2025"


def test_a_heading_is_the_title_where_the_site_is_not_known() -> None:
    found = html_page(f"<title>Le climat | Un service</title><h1>Le climat</h1>{TEXT}".encode())
    assert found.title == "Le climat"


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        (data(author={"name": "Anne Vial"}), "", "Anne Vial"),
        (data(author=[{"name": "Anne Vial"}, {"name": "Marc Loti"}]), "", "Anne Vial, Marc Loti"),
        (data(author="Anne Vial"), "", "Anne Vial"),
        (data(author={"@type": "Organization", "name": "La rédaction"}), "", None),
        ("<meta name='author' content='Par Anne Vial'>", "", "Anne Vial"),
        ("<meta property='article:author' content='https://social.example/anne'>", "", None),
        (
            "<meta property='og:site_name' content='Le Courrier'><meta name=author content='Le Courrier'>",
            "",
            None,
        ),
        ("", "<p class='byline'>Par <a rel='author' href='/a'>Anne Vial</a></p>", "Anne Vial"),
        ("", "<div>Par Anne Vial et Marc Loti</div>", "Anne Vial et Marc Loti"),
        ("", "<div>Par temps de crue</div>", None),
    ],
)
def test_who_signed(head: str, body: str, author: str | None) -> None:
    assert described(head, body=body + TEXT).author == author


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (data(datePublished="2026-03-14T08:30:00+01:00"), "2026-03-14"),
        ("<meta property='article:published_time' content='2026-03-14'>", "2026-03-14"),
        ("<meta name='pubdate' content='Sat, 14 Mar 2026 08:30:00 GMT'>", "2026-03-14"),
        ("<meta name='DC.date.issued' content='20260314'>", "2026-03-14"),
        ("<meta name='date' content='2026-13-45'>", None),
        ("<meta name='date' content='hier'>", None),
    ],
)
def test_the_day_of_publication(head: str, day: str | None) -> None:
    assert described(head).published == day


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (
            "<link rel=canonical href='https://courrier.example/actu/pont'>",
            "https://courrier.example/actu/pont",
        ),
        ("<link rel=canonical href='/actu/pont'>", "https://www.courrier.example/actu/pont"),
        ("<link rel=canonical href='https://ailleurs.example2/actu/pont'>", URL),
        ("<link rel=canonical href='javascript:alert(1)'>", URL),
        ("<link rel=canonical href='http://www.courrier.example/actu/pont?id=3'>", URL),
        ("", URL),
    ],
)
def test_the_address_is_of_the_house_it_came_from(head: str, url: str) -> None:
    assert described(head).url == url


def test_a_licence_is_the_pages_own() -> None:
    licence = "https://creativecommons.org/licenses/by/4.0/"
    assert described(body=f"{TEXT}<footer><a href='{licence}'>CC BY</a></footer>").licence == licence
    assert described(f"<link rel='license' href='{licence}'>").licence == licence
    assert described(data(license=licence)).licence == licence
    assert (
        described(body=f"{TEXT}<figure><figcaption><a href='{licence}'>CC</a></figcaption></figure>").licence
        is None
    )


@pytest.mark.parametrize(
    ("found", "kind", "evidence"),
    [
        (described(data(isAccessibleForFree=False)), Reservation.PAYWALL, "isAccessibleForFree"),
        (described(data(isAccessibleForFree="False")), Reservation.PAYWALL, "isAccessibleForFree"),
        (described(data(hasPart={"isAccessibleForFree": False})), Reservation.PAYWALL, "isAccessibleForFree"),
        (described("<meta property='article:content_tier' content='locked'>"), Reservation.PAYWALL, "locked"),
        (described(body=f"{TEXT}<p>Il vous reste 72.5% de cet article.</p>"), Reservation.PAYWALL, "72.5"),
        (described("<meta name='robots' content='index, noai, noimageai'>"), Reservation.NO_AI, "noai"),
        (described(x_robots_tag="noai"), Reservation.NO_AI, "X-Robots-Tag: noai"),
        (described(tdm_reservation="1"), Reservation.TDM, "tdm-reservation: 1"),
        (described("<meta name='tdm-reservation' content='1'>"), Reservation.TDM, "tdm-reservation"),
        (
            described(
                "<meta name='tdm-reservation' content='1'><meta name='tdm-policy' content='https://p.example'>"
            ),
            Reservation.TDM,
            "https://p.example",
        ),
    ],
)  # fmt: skip
def test_a_page_that_says_no(found: Page, kind: Reservation, evidence: str) -> None:
    assert [r.kind for r in found.reserved] == [kind]
    assert evidence in found.reserved[0].evidence


@pytest.mark.parametrize(
    "found",
    [
        described(data(isAccessibleForFree=True)),
        described("<meta name='robots' content='index, follow, max-image-preview:large'>"),
        described("<meta name='tdm-reservation' content='0'>"),
        described(body=f"<div class='paywall'>{TEXT}</div>"),
        described("<meta property='article:content_tier' content='free'>"),
        described(x_robots_tag="noindex"),
    ],
)
def test_a_page_that_says_yes(found: Page) -> None:
    assert found.reserved == ()


@pytest.mark.parametrize(
    "script",
    ["{", "[]", "null", '{"@type": 4}', '{"author": {"name": {"name": []}}}', '{"@graph": "a"}', "[" * 5_000],
)
def test_broken_data_says_nothing(script: str) -> None:
    assert described(f"<script type='application/ld+json'>{script}</script>").author is None


@pytest.mark.parametrize(
    ("encoded", "header"),
    [
        ("é à ç œ".encode(), ""),
        ("é à ç œ".encode("utf-8-sig"), ""),
        ("é à ç œ".encode("utf-16"), ""),
        ("é à ç œ".encode("cp1252"), ""),
        ("é à ç œ".encode("cp1252"), "text/html; charset=iso-8859-1"),
        ("<meta charset='iso-8859-15'>é à ç œ".encode("iso-8859-15"), ""),
        ("é à ç œ".encode("iso-8859-15"), 'text/html; charset="ISO-8859-15"'),
        ("<meta charset='iso-8859-1'>é à ç œ".encode(), ""),
        ("<meta charset='nonsense'>é à ç œ".encode("cp1252"), "text/html; charset=uu"),
    ],
)
def test_encodings(encoded: bytes, header: str) -> None:
    assert [b.text for b in html_page(encoded, None, {"content-type": header}).blocks] == ["é à ç œ"]


def test_one_broken_byte_does_not_spoil_the_others() -> None:
    data = f"<meta charset=utf-8><p>{'été ' * 100}".encode() + b"\xff</p>"
    assert html_page(data).blocks[0].text.startswith("été été")
