"""A file mended where that is certain: once is enough, and nothing but the words changes."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.checks.catalogue import all_checks
from rewriter.checks.fixing import fixed
from rewriter.intake.shown import Shown, shown_html, shown_markdown, shown_text
from tests.cost import LINEAR, growth

N = "\u00a0"
F = "\u202f"
Show = Callable[[str], Shown]
KINDS = pytest.mark.parametrize("show", [shown_text, shown_markdown, shown_html], ids=lambda s: s.__name__)

PIECES = (
    "a", "l'", "été", "Etat", "A ", "coeur", "2ème", "10h30", "1000 ", "€", "5", "%", ".", "..", "...",
    ",", ";", ":", "!", "?", "«", "»", '"', "“", "”", "'", "’", " ", "  ", "\u00a0", "\u202f", "\n",
    "\n\n", "(", ")", "-", " - ", "—", "*", "**", "_", "`", "```", "[", "](", "#", "> ", "| ", "<b>",
    "</b>", "<a ", ">", "&nbsp;", "&amp;", "{{", "}}", "http://x.fr/", "---", "title: ", "etc", "Mr ",
    "M. ", "n°", "\r\n", "\u200b", "Ã©", "а", "\uf8ff", "$", "\\", "oe", "È",
)  # fmt: skip
TRICKY = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


@KINDS
@settings(derandomize=True, max_examples=700, deadline=None)
@given(text=TRICKY)
def test_fixing_twice_is_fixing_once(show: Show, text: str) -> None:
    once = fixed(text, show)
    again = fixed(once.text, show)
    assert again.text == once.text
    assert again.total == 0


@settings(derandomize=True, max_examples=500, deadline=None)
@given(text=st.text(max_size=60))
def test_what_is_counted_is_changed(text: str) -> None:
    made = fixed(text, shown_text)
    assert bool(made.total) == (made.text != text)


KEPT = {
    shown_text: [
        "https://exemple.fr/a?b=c:d;e!f l'",
        "jean.d'arc@exemple.fr",
        "rapport-l'été.pdf",
        "{{ titre ? 'x' : \"y\" }}",
        "à 12:30, au format 16:9, score 3-2",
        "`l'index ? x : y`",
        'He said: "the bridge is closed!" and the mayor of the town asked why it\'s so. Right?',
        'def lire(chemin, mode="r"): return chemin.open(mode) if mode else None',
    ],
    shown_markdown: [
        "---\nslug: l'etat\ntags: [l'eau, \"x\"]\n---\n",
        "```\nl'eau ?\n```",
        "~~~python\nx = \"a\" if b else 'c'\n~~~",
        "    l'eau ?",
        '    dire "l\'un"\n    dire "l\'autre"\n\n    dire  "enfin" ?',
        "[texte](http://x.fr/l'a?b \"l'un ?\")",
        "![l'image ?](x.png)",
        '[ref]: http://x.fr "l\'un ?"',
        '<a href="x" title="l\'un ?">',
        "<script>\nvar l = 'a' ? 1 : 2;\n</script>",
        "| a   | b   |\n|:--- | ---:|",
        "<!-- l'un ? -->",
        "Fin de ligne  \nsuite",
        "$l'x ? y$",
    ],
    shown_html: [
        '<p title="l\'un ?" data-x=\'"a" ?\'>',
        "<script>var l = 'a' ? 1 : 2;</script>",
        '<style>a:hover { content: "l\'un ?" }</style>',
        "<pre>l'eau ?</pre>",
        "<code>a ? b : c</code>",
        "<!-- l'un ? -->",
        "<textarea>l'eau ?</textarea>",
        "<p>Pourquoi&nbsp;?</p>",
        "2<sup>ème</sup>",
        "<nav>L'accueil ?</nav>",
        "<a title=\"l'un ?",
    ],
}


@pytest.mark.parametrize(
    ("show", "text"),
    [pytest.param(s, t, id=f"{s.__name__}: {t}") for s, texts in KEPT.items() for t in texts],
)
def test_code_addresses_and_markup_stay(show: Show, text: str) -> None:
    assert fixed(text, show).text == text


@pytest.mark.parametrize(
    ("show", "rough", "mended"),
    [
        (shown_markdown, "**Note**: l'eau [ici](l'a) ?", f"**Note**{N}: l’eau [ici](l'a){F}?"),
        (shown_markdown, '- Il dit _"oui"_ !', f"- Il dit _«{N}oui{N}»_{F}!"),
        (shown_markdown, "---\ntitle: L'eau ?\n---\n# L'un", f"---\ntitle: L’eau{F}?\n---\n# L’un"),
        (shown_markdown, "| l'eau | 5% |\r\n", f"| l’eau | 5{N}% |\r\n"),
        (shown_html, "<p>L'<em>eau</em> : <b>oui</b> ?</p>", f"<p>L’<em>eau</em>{N}: <b>oui</b>{F}?</p>"),
        (shown_html, "<h1>Qui?</h1>\n  <p>L&#39;eau</p>", f"<h1>Qui{F}?</h1>\n  <p>L’eau</p>"),
        (shown_html, "<p>« <b>oui</b> »</p>", f"<p>«{N}<b>oui</b>{N}»</p>"),
        (shown_text, "L'eau ?\r\nEtat", f"L’eau{F}?\r\nÉtat"),
    ],
)  # fmt: skip
def test_words_are_mended_among_markup(show: Show, rough: str, mended: str) -> None:
    assert fixed(rough, show).text == mended


def test_a_character_that_cannot_be_written_is_not() -> None:
    made = fixed("L'eau ?", shown_text, writable=lambda new: new if new.isascii() else None)
    assert made.text == "L'eau ?"
    assert made.total == 0


def test_only_checks_that_are_asked_for_mend() -> None:
    apostrophes = [c for c in all_checks() if c.code == "apostrophe-straight"]
    assert fixed("L'Etat ?", shown_text, checks=apostrophes).text == "L’Etat ?"


@KINDS
@pytest.mark.parametrize(
    "piece", ['<a "', "<!--", "&", "[a](", "`", "*", "|", "l'", '"', " ?", "1 000 ", "**a", "$a", "{{", "<"]
)
def test_cost_grows_with_length_only(show: Show, piece: str) -> None:
    assert growth(lambda text: fixed(text, show), piece, size=16_000) < LINEAR
