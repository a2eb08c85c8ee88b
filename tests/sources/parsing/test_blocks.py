"""Every word of a page is in a block: the article's, or one left out with its reason."""

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from rewriter.article import LeftOut, Page, PageLink
from rewriter.sources.parsing.html import html_page
from tests.sources.parsing.sample import ARTICLE, BLOG, PARAGRAPHS, TEXT, page

SILENT = {"script", "style", "title", "head"}
WORD = re.compile(r"\w+")


def kept(found: Page) -> list[str]:
    return [block.text for block in found.blocks if block.left_out is None]


def left(found: Page, reason: LeftOut) -> list[str]:
    return [block.text for block in found.blocks if block.left_out is reason]


def test_an_article_is_told_from_its_page() -> None:
    found = html_page(ARTICLE.encode())
    assert [(b.kind, b.level) for b in found.blocks if b.left_out is None] == [
        ("heading", 1), ("paragraph", 0), ("paragraph", 0), ("heading", 2), ("item", 0), ("item", 0),
        ("quote", 0),
        ("paragraph", 0),
    ]  # fmt: skip
    assert left(found, LeftOut.CAPTION) == ["Le pont, mardi matin. © Jeanne Roux"]
    assert len(left(found, LeftOut.COMMENT)) == 2
    assert left(found, LeftOut.FURNITURE) == [
        "Accueil",
        "Sport",
        "Partager",
        "Mentions légales et conditions générales",
    ]


def test_title_and_standfirst_above_the_text_are_the_articles() -> None:
    found = html_page(BLOG.encode(), "https://www.ouest-infos.example/bus")
    assert (found.title, found.outlet) == ("Grève des bus : le réseau à l'arrêt jeudi", "Ouest Infos")
    assert kept(found)[:2] == [
        "Grève des bus : le réseau à l'arrêt jeudi",
        "Les chauffeurs réclament une hausse de 6 % et trois jours de repos de plus par an.",
    ]
    assert kept(found)[-1] == "(avec AFP)"


def test_boxes_inside_a_text_are_not_its_text() -> None:
    found = html_page(BLOG.encode(), "https://www.ouest-infos.example/bus")
    aside = ["Sur le même thème", "Le métro gratuit le dimanche", "Vélos : le plan de la ville", "Partager :"]
    assert set(aside) <= set(left(found, LeftOut.FURNITURE))
    assert {"Lignes 1 à 9 : aucun bus", "Ligne aéroport : un bus par heure"} <= set(kept(found))


def test_links_are_absolute_and_of_the_web() -> None:
    body = (
        f"<p>{PARAGRAPHS[0]} <a href='/a'>Une <b>enquête</b></a>, "
        "<a href='javascript:alert(1)'>un piège</a>, "
        "<a href='https://x:y@ville.example/'>un mot de passe</a>, <a href='#note'>une note</a>.</p>" + TEXT
    )
    found = html_page(page(body), "https://journal.example/actu/pont")
    links = [link for block in found.blocks for link in block.links]
    assert links == [PageLink(text="Une enquête", url="https://journal.example/a")]


def test_a_base_moves_relative_links() -> None:
    head = "<base href='https://autre.example/dossier/'>"
    found = html_page(
        page(f"<p>{PARAGRAPHS[0]} <a href='pont'>Voir</a></p>{TEXT}", head=head), "https://journal.example/"
    )
    assert found.blocks[0].links[0].url == "https://autre.example/dossier/pont"


def test_the_same_paragraph_twice_stands_twice() -> None:
    found = html_page(page(TEXT + f"<p>{PARAGRAPHS[0]}</p>"))
    assert kept(found).count(PARAGRAPHS[0]) == 2


@pytest.mark.parametrize("depth", [300, 600, 1500])
def test_deep_nesting_loses_nothing(depth: int) -> None:
    deep = "<div>" * depth + f"<p>{PARAGRAPHS[1]}</p>" + "</div>" * depth
    found = html_page(page(f"<p>{PARAGRAPHS[0]}</p>{deep}<p>{PARAGRAPHS[2]}</p>"))
    assert kept(found) == list(PARAGRAPHS)


def test_two_line_ends_part_paragraphs_and_one_does_not() -> None:
    found = html_page(page(f"<div>{PARAGRAPHS[0]}<br><br>{PARAGRAPHS[1]}<br>Ensuite.</div>"))
    assert kept(found) == [PARAGRAPHS[0], f"{PARAGRAPHS[1]} Ensuite."]


def test_an_icon_does_not_part_a_sentence() -> None:
    found = html_page(
        page(f"<p>Le pont <a href='https://a.example/'>ferme<svg><path/></svg></a> lundi.</p>{TEXT}")
    )
    assert kept(found)[0] == "Le pont ferme lundi."


def test_a_table_of_figures_is_a_table_and_one_that_places_text_is_not() -> None:
    figures = "<table><tr><th>Année</th><th>Voitures</th></tr><tr><td>2025</td><td>18 000</td></tr></table>"
    assert left(html_page(page(TEXT + figures + TEXT)), LeftOut.TABLE) == [
        "Année",
        "Voitures",
        "2025",
        "18 000",
    ]
    placed = f"<table><tr><td><p>{PARAGRAPHS[0]} {PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p></td></tr></table>"
    assert kept(html_page(page(placed))) == [f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}", PARAGRAPHS[2]]


def test_a_call_of_a_footnote_is_no_figure_of_the_text() -> None:
    found = html_page(page(f"<p>Le taux est de 12 %<sup><a href='#n1'>1</a></sup> cette année.</p>{TEXT}"))
    assert kept(found)[0] == "Le taux est de 12 % cette année."
    assert left(found, LeftOut.NOTE) == ["1"]


def test_data_of_the_page_is_never_its_text() -> None:
    assert "données" not in " ".join(block.text for block in html_page(ARTICLE.encode()).blocks)


def test_a_page_without_text_has_no_block() -> None:
    assert (
        html_page(b"").blocks
        == html_page(b"<html></html>").blocks
        == html_page(b"<script>a()</script>").blocks
        == ()
    )


TAGS = (
    "p div span li ul h2 h3 a em blockquote td table tr nav aside figure figcaption b noscript footer section"
).split()
MARKUP = st.recursive(
    st.sampled_from(
        [
            "Le pont ferme. ",
            "un mot ",
            "1931 ",
            "été\u00a0: ",
            "&amp; ",
            "",
            "<br>",
            "« oui » ",
            "\u200bcaché ",
        ]
    ),
    lambda inner: st.builds(
        lambda tag, style, parts: f"<{tag}{style}>{''.join(parts)}</{tag}>",
        st.sampled_from(TAGS),
        st.sampled_from(
            ["", " style='display:none'", " class='share'", " hidden", " style='font-size:0'", " id=x"]
        ),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@settings(max_examples=150, deadline=None)
@given(MARKUP, MARKUP)
def test_every_word_is_in_some_block(one: str, other: str) -> None:
    data = page(f"{one}{TEXT}{other}")
    expected: Counter[str] = Counter()
    for element in lxml_html.fromstring(data.decode()).iter():
        texts = [element.tail] if element.tag in SILENT else [element.text, element.tail]
        expected.update(w for text in texts if text for w in WORD.findall(text.replace("\u200b", "")))
    found = Counter(w for block in html_page(data).blocks for w in WORD.findall(block.text))
    assert found == expected
