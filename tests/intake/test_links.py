"""The links of a source are candidates for the article's, whatever kind of text they stand in."""

import pytest

from rewriter.article import Link, Page, PageBlock, PageLink, Source
from rewriter.intake import read, read_page
from rewriter.intake.markdown import markdown_blocks
from tests.cost import HOSTILE, LINEAR, growth
from tests.intake.given import BODY, TITLE


def _links(added: str) -> tuple[Link, ...]:
    return _source(added).links


def _source(added: str) -> Source:
    return read(f"# {TITLE}\n\n{BODY}\n\n{added}", name="pont", kind="markdown")


@pytest.mark.parametrize(
    ("written", "words", "url"),
    [
        ("[la mairie](https://a.example/x)", "la mairie", "https://a.example/x"),
        ("[la **mairie**](<https://a.example/x y>)", "la mairie", "https://a.example/x%20y"),
        ('[la mairie](https://a.example/x "La ville")', "la mairie", "https://a.example/x"),
        ("[L’Équipe](https://a.example/wiki/L'Équipe)", "L’Équipe", "https://a.example/wiki/L%27%C3%89quipe"),
        ("[le pont](https://a.example/pont_(quai))", "le pont", "https://a.example/pont_(quai)"),
        (r"[le \[vieux\] pont](https://a.example/le\_pont)", "le [vieux] pont", "https://a.example/le_pont"),
        ("[la mairie](https://a.example/?a=1&amp;b=2)", "la mairie", "https://a.example/?a=1&b=2"),
    ],
)
def test_a_link_of_markdown(written: str, words: str, url: str) -> None:
    source = _source(f"Le conseil renvoie à {written} pour la suite des travaux.")
    assert source.links == (Link(text=words, url=url, paragraph="p4"),)
    assert source.paragraphs[3].text == f"Le conseil renvoie à {words} pour la suite des travaux."


@pytest.mark.parametrize(
    "written",
    [
        "[la mairie](javascript:alert(1))",
        "[la mairie](/relative)",
        "[la mairie](https://lemonde.fr@b.example/)",
        "[la mairie](#note)",
        "[la mairie][ref]",
    ],
)
def test_what_leads_nowhere_on_the_web_is_no_link(written: str) -> None:
    assert _links(f"Le conseil renvoie à {written} pour la suite des travaux.") == ()


def test_an_image_is_no_link() -> None:
    assert _links("![Le pont](https://a.example/p.jpg)\n\nLe conseil se réunit lundi prochain.") == ()


def test_a_link_of_a_block_set_aside_is_no_candidate() -> None:
    assert _links("Lire aussi : [Le pont rouvre](https://a.example/x)") == ()


def test_markdown_and_pages_give_the_same_links() -> None:
    link = PageLink(text="la mairie", url="https://a.example/x")
    texts = [*BODY.split("\n\n"), "Le conseil renvoie à la mairie pour la suite des travaux."]
    blocks = [PageBlock(text=TITLE, kind="heading", level=1), *(PageBlock(text=t) for t in texts[:-1])]
    page = Page(blocks=(*blocks, PageBlock(text=texts[-1], links=(link,))))
    markdown = _links("Le conseil renvoie à [la mairie](https://a.example/x) pour la suite des travaux.")
    assert read_page(page, name="pont").links == markdown


@pytest.mark.parametrize("piece", [*HOSTILE, "[a](https://a.example/x) ", "[a](", "[a](<", "[a]((", "\\["])
def test_linear(piece: str) -> None:
    assert growth(markdown_blocks, piece) < LINEAR
