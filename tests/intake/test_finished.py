"""A finished article in any form becomes the same draft."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.article import Draft, Embedded, Origin
from rewriter.intake import FinishedKind, read_finished
from tests.cost import LINEAR, growth

MARKDOWN = """---
title: Le pont ferme
headline: Le pont du quai ferme
description: Le conseil a voté la fermeture.
slug: pont-ferme
keyphrase: pont du quai
standfirst: Deux ans de travaux.
tags:
- pont
- travaux
disclosure: Article écrit avec un modèle.
---

# Le pont du quai ferme

**Deux ans de travaux.**

Le *conseil* a **voté** la fermeture du [pont](https://example.org), qui date de 1931 &amp; plus.

## Une rocade chargée

Premier point :

- un **élément** ;
- un autre.

> « Nous avons attendu », dit la maire.

### Et après

La suite
sur deux lignes, dit l\\*autre.

---

*Source : Ouest Journal*

*Article écrit avec un modèle.*
"""

HTML = """<!DOCTYPE html><html><head><title>Le pont ferme</title>
<meta name="description" content="Le conseil a vot&eacute; la fermeture."><style>p{}</style></head><body>
<nav><p>Accueil</p></nav><article><h1>Le pont du quai ferme</h1>
<p>Le <em>conseil</em> a <b>voté</b> la fermeture du <a href="x > y">pont</a>,
qui date de 1931 &amp; plus.</p>
<h2>Une rocade chargée</h2><p>Premier point :</p><ul><li>un <b>élément</b> ;</li><li>un autre.</li></ul>
<blockquote><p>« Nous avons attendu », dit la maire.</p></blockquote><script>var p = "<p>non</p>";</script>
<h3>Et après</h3><p>La suite<br>sur deux lignes, dit l*autre.</p>
<figure><figcaption>Le pont</figcaption></figure>
<p><em>Source : Ouest Journal</em></p></article><footer><p>Mentions légales</p></footer></body></html>"""

SECTIONS = [
    (None, 2, ["Le conseil a voté la fermeture du pont, qui date de 1931 & plus."]),
    (
        "Une rocade chargée",
        2,
        ["Premier point :", "un élément ;", "un autre.", "« Nous avons attendu », dit la maire."],
    ),
    ("Et après", 3, ["La suite sur deux lignes, dit l*autre."]),
]


@pytest.mark.parametrize(("text", "kind"), [(MARKDOWN, "markdown"), (HTML, "html")])
def test_sections_headline_and_credit(text: str, kind: FinishedKind) -> None:
    draft = read_finished(text, kind=kind)
    assert draft.headline == "Le pont du quai ferme"
    assert _shape(draft) == SECTIONS
    assert draft.credit == "Source : Ouest Journal"
    assert draft.seo_title == "Le pont ferme"
    assert draft.description == "Le conseil a voté la fermeture."
    assert {p.origin for _, _, p in draft.paragraphs()} == {Origin.FINISHED}


def test_a_paragraph_of_spaces_is_none() -> None:
    draft = read_finished("<p>Un.</p><p>&nbsp;</p><p>\u202f</p><p>Deux.</p>", kind="html")
    assert [paragraph.text for _, _, paragraph in draft.paragraphs()] == ["Un.", "Deux."]


@pytest.mark.parametrize("kind", ["html", "markdown"])
def test_an_accent_parted_from_its_letter_is_joined_again(kind: FinishedKind) -> None:
    (only,) = read_finished("Le pont ferme<b>\u0301.", kind=kind).paragraphs()
    assert only[2].text == "Le pont ferm\u00e9."


def test_front_matter_fields() -> None:
    draft = read_finished(MARKDOWN, kind="markdown")
    assert (draft.slug, draft.keyphrase, draft.tags) == ("pont-ferme", "pont du quai", ("pont", "travaux"))
    assert draft.standfirst == "Deux ans de travaux."


def test_given_fields_win() -> None:
    draft = read_finished(MARKDOWN, kind="markdown", fields={"title": "Autre", "tags": ["a", "b"]})
    assert (draft.seo_title, draft.tags) == ("Autre", ("a", "b"))


def test_fragment_without_title() -> None:
    draft = read_finished("<p>Un.</p><h2>Deux</h2>Trois.", kind="html", fields={"title": "T"})
    assert (draft.headline, draft.seo_title) == ("", "T")
    assert _shape(draft) == [(None, 2, ["Un."]), ("Deux", 2, ["Trois."])]


def test_plain_text() -> None:
    long = (
        "Le conseil a voté la fermeture du pont, qui date de 1931 et que l’on dit fragile depuis longtemps."
    )
    draft = read_finished(
        f"Le pont ferme\n\n{long}\n\nUne rocade chargée\n\n{long}\n\nSource : X", kind="text"
    )
    assert draft.headline == "Le pont ferme"
    assert draft.headings == ("Une rocade chargée",)
    assert draft.credit == "Source : X"


@pytest.mark.parametrize("kind", ["markdown", "html", "text"])
def test_nothing_gives_an_empty_draft(kind: FinishedKind) -> None:
    embedded = None if kind == "text" else Embedded()
    assert read_finished("", kind=kind) == Draft(headline="", sections=(), embedded=embedded)


@pytest.mark.parametrize(
    ("html", "paragraphs"),
    [
        ("<p>Un<p>Deux", ["Un", "Deux"]),
        ("<div>Un <span>mot</span></div>Deux", ["Un mot", "Deux"]),
        ("a < b et b > a", ["a < b et b > a"]),
        ("<p>Un</p><!-- <p>non</p> --><p>Deux</p>", ["Un", "Deux"]),
        ("<p>Un</p><script>x", ["Un"]),
        ('<p class="a>b">Un</p>', ["Un"]),
        ("<p>Un &#8217; &#99999999999999; &nope;</p>", ["Un ’ &#99999999999999; &nope;"]),
        ("<main><p>Un</p></main><p>hors</p>", ["Un"]),
        ("<nav><nav>x</nav>y</nav><p>Un</p>", ["Un"]),
    ],
)
def test_html_as_it_comes(html: str, paragraphs: list[str]) -> None:
    assert [p.text for _, _, p in read_finished(html, kind="html").paragraphs()] == paragraphs


HOSTILE = ['<a "', "<!--", "<a ", "<![CDATA[", "<script>", "&#", "[", "![", "**a", "`", "> ", "_ ", "<p><li>",
           "- a\n", "|", "# ", "\\", "« ", "a. B"]  # fmt: skip


@pytest.mark.parametrize("kind", ["markdown", "html", "text"])
@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_texts_take_linear_time(unit: str, kind: FinishedKind) -> None:
    assert growth(lambda text: read_finished(text, kind=kind), unit, size=60_000) < LINEAR


@settings(deadline=None)  # other programs may be using the machine
@given(
    st.text(alphabet="<>/!-&;\"'= apscritlih1#*_[]()`~>\n\\", max_size=200),
    st.sampled_from(["markdown", "html"]),
)
def test_any_markup_is_read(text: str, kind: FinishedKind) -> None:
    draft = read_finished(text, kind=kind)
    assert all(p.text.strip() for _, _, p in draft.paragraphs())


def _shape(draft: Draft) -> list[tuple[str | None, int, list[str]]]:
    return [(s.heading, s.level, [p.text for p in s.paragraphs]) for s in draft.sections]


@pytest.mark.parametrize(
    "look",
    [
        "style='display:none'",
        'style="color:red; DISPLAY : none !important"',
        "style='visibility:hidden'",
        "style='font-size:0px;'",
        "style='opacity:0.0'",
        "hidden",
        "hidden=''",
    ],
)
@pytest.mark.parametrize("name", ["p", "div", "span", "section"])
def test_what_a_page_hides_is_not_the_article(name: str, look: str) -> None:
    html = f"<h1>Le pont</h1><p>Un.</p><{name} {look}>Caché <b>ici</b>.</{name}><p>Deux.</p>"
    assert [p.text for _, _, p in read_finished(html, kind="html").paragraphs()] == ["Un.", "Deux."]


@pytest.mark.parametrize(
    "shown",
    [
        "<p style='font-size:0.9em'>Vu.</p>",
        "<p style='opacity:0.5'>Vu.</p>",
        "<p class='hidden'>Vu.</p>",
        "<p data-hidden>Vu.</p>",
        "<p aria-hidden='false' title='hidden'>Vu.</p>",
        "<img hidden><p>Vu.</p>",
        "<p hidden>Caché.<p>Vu.</p>",
        "<div><span hidden>Caché.</div><p>Vu.</p>",
        "<p style='background:url(display:none)'>Vu.</p>",
    ],
)
def test_what_a_page_shows_is_the_article(shown: str) -> None:
    assert [p.text for _, _, p in read_finished(shown, kind="html").paragraphs()] == ["Vu."]


def test_marks_whose_pair_is_on_the_next_line_are_read() -> None:
    """Editors wrap lines anywhere, within a link's words too; a blank line ends them."""
    wrapped = (
        "# Le pont\n\nLa mairie l’annonce dans [son\njournal](https://example.org/7), et **rien ne\nchange** "
        "avant mai.\n\n![Le pont vu\nde la rive](pont.jpg)\n\nUn crochet [ouvert\n\nferme](ici) plus loin."
    )
    draft = read_finished(wrapped, kind="markdown")
    assert [p.text for p in draft.sections[0].paragraphs] == [
        "La mairie l’annonce dans son journal, et rien ne change avant mai.",
        "Un crochet [ouvert",
        "ferme](ici) plus loin.",
    ]
    assert draft.embedded is not None
    assert [a.text for a in draft.embedded.links] == ["son journal"]
    assert draft.embedded.images == ("Le pont vu de la rive",)


def test_a_link_on_an_image_leaves_no_words() -> None:
    text = "<header>\n\n# Le pont\n\n[![Badge](b.svg)](https://example.org/ci)\n\nIl rouvre.\n\n</header>"
    draft = read_finished(text, kind="markdown")
    assert [p.text for p in draft.sections[0].paragraphs] == ["Il rouvre."]
