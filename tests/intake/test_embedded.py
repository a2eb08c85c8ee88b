"""Links and images of a finished article are kept beside its text."""

import pytest

from rewriter.article import Anchor, Embedded
from rewriter.intake import FinishedKind, read_finished
from tests.cost import LINEAR, growth

HTML = """<html><head><link rel="canonical" href="https://journal.example/pont"></head><body>
<nav><a href="/">Accueil</a><img src="logo.png" alt="Le journal"></nav>
<article><h1>Le pont ferme</h1>
<p>La <a href="/mairie">mairie &amp; ses <b>élus</b></a> l’annonce, d’après
<a rel="nofollow noopener" href='https://ailleurs.example/?a=1&amp;b=2'>un rapport</a>.</p>
<figure><a href="/plan"><img src="plan.png" alt="Plan du pont"></a><figcaption>Le plan</figcaption></figure>
<p><img src="vue.png">Vue du quai. <a name="note">Note</a> <a href=#haut>Haut</a></p>
<div hidden><a href="/secret">caché</a><img alt="caché"></div>
<h1>Et après</h1><p>Deux ans.</p></article>
<footer><a href="/mentions">Mentions</a></footer></body></html>"""

MARKDOWN = """---
permalink: https://journal.example/pont
---

# Le pont ferme

La [mairie](/mairie "Accueil") l’annonce, d’après [un *rapport*][1] et <https://ailleurs.example/b>.

![Plan du pont](plan.png)

Voir <a rel="nofollow" href="https://annonce.example">l’annonce</a>. <img src="vue.png" alt="Vue du quai">

[1]: https://ailleurs.example/a
"""


def embedded(text: str, kind: FinishedKind) -> Embedded:
    """What the article holds beside its text."""
    found = read_finished(text, kind=kind).embedded
    assert found is not None
    return found


def test_html_keeps_the_links_of_the_article_alone() -> None:
    assert embedded(HTML, "html").links == (
        Anchor(text="mairie & ses élus", url="/mairie"),
        Anchor(text="un rapport", url="https://ailleurs.example/?a=1&b=2", nofollow=True),
        Anchor(text="", url="/plan"),
        Anchor(text="Haut", url="#haut"),
    )


def test_html_keeps_images_in_figures_too_and_what_they_say() -> None:
    assert embedded(HTML, "html").images == ("Plan du pont", "")


def test_html_counts_headlines_and_knows_its_address() -> None:
    found = embedded(HTML, "html")
    assert (found.headlines, found.address) == (2, "https://journal.example/pont")


def test_a_second_headline_heads_a_section_of_its_own_level() -> None:
    draft = read_finished(HTML, kind="html")
    assert draft.headline == "Le pont ferme"
    assert [(s.heading, s.level) for s in draft.sections] == [(None, 2), ("Et après", 1)]


def test_markdown_keeps_links_by_reference_and_those_of_html() -> None:
    assert {(a.text, a.url, a.nofollow) for a in embedded(MARKDOWN, "markdown").links} == {
        ("mairie", "/mairie", False),
        ("un rapport", "https://ailleurs.example/a", False),
        ("https://ailleurs.example/b", "https://ailleurs.example/b", False),
        ("l’annonce", "https://annonce.example", True),
    }


def test_markdown_keeps_images_headlines_and_address() -> None:
    found = embedded(MARKDOWN, "markdown")
    assert found.images == ("Plan du pont", "Vue du quai")
    assert (found.headlines, found.address) == (1, "https://journal.example/pont")


def test_of_plain_text_nothing_is_known() -> None:
    assert read_finished("Le pont ferme\n\nDeux ans.", kind="text").embedded is None


@pytest.mark.parametrize("kind", ["html", "markdown"])
@pytest.mark.parametrize(
    "piece",
    [
        '<a href="',
        "<a href=x>",
        "<img alt='",
        "[a](",
        "![",
        "[a][b]",
        "[a]: <",
        "</a><a ",
        '<a rel="nofollow',
    ],
)
def test_cost_grows_with_the_length_only(kind: FinishedKind, piece: str) -> None:
    assert growth(lambda text: read_finished(text, kind=kind), piece) < LINEAR


def test_markdown_keeps_the_words_it_marks_as_code() -> None:
    text = "Tapez `brouxel run` et <kbd>Entrée</kbd> dans la console de la mairie.\n\n"
    text += "   ```sh\n   ls a\n   ls b\n   ```"
    assert embedded(text, "markdown").code == ("brouxel run", "Entrée", "ls a ls b")


def test_html_keeps_the_words_it_marks_as_code() -> None:
    html = "<p>Tapez <code class='x'>brouxel run</code>.</p><pre><code>ls a\nls b</code></pre>"
    assert embedded(html, "html").code == ("brouxel run", "ls a ls b")


def test_an_article_pasted_between_fences_is_no_code() -> None:
    text = "```markdown\n# Le pont\n\nLe conseil a voté la fermeture du pont hier soir.\n```"
    assert embedded(text, "markdown").code == ()


def test_code_between_jekyll_s_marks_is_code() -> None:
    text = "Le conseil a voté la fermeture.\n\n{% highlight python %}\nrun(a)\n{% endhighlight %}\n\nFin."
    assert embedded(text, "markdown").code == ("run(a)",)
    assert [p.text for _, _, p in read_finished(text, kind="markdown").paragraphs()][1:] == ["run(a)", "Fin."]


def test_a_mark_that_ends_no_code_opens_none() -> None:
    assert embedded("{% endhighlight %}\n\nLe conseil a voté.", "markdown").code == ()


def test_captions_stand_under_their_image() -> None:
    text = "![Le pont](a.png)\n_Le pont de Melun_\n\n![Le quai](b.png)\n\n*Le quai, en mai*\n\n"
    text += "_Le maire_ a voté.\n\nLe pont ![](c.png) ferme.\n\n_Le quai_\n\n"
    text += '<p><a href="/a"><img src="a.png"></a><br>La tour</p>'
    assert embedded(text, "markdown").captions == ("Le pont de Melun", "Le quai, en mai", "La tour")


def test_a_lesson_with_much_code_has_its_code() -> None:
    text = "Tapez ceci.\n\n```\nls a -l\n```\n\nPuis ceci.\n\n```\nls b -l\n```"
    assert embedded(text, "markdown").code == ("ls a -l", "ls b -l")
