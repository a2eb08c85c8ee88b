"""What a finished article has around its text on its own page, and what of it is a leftover."""

import pytest

from rewriter.article import Brief, Severity
from rewriter.checks.catalogue import by_code
from rewriter.checks.paper import Paper
from rewriter.intake import read, read_finished

STANDFIRST = "Le conseil de la ville a voté hier soir le budget de l’année, après quatre heures de débats."
BODY = "La majorité a tenu bon jusqu’au bout, et le maire a remercié chacun des élus pour sa patience."
LINKED = "**Lire aussi : [Le pont fermé tout l’été](https://exemple.fr/pont)**"


def told(article: str, source: str = "") -> list[tuple[str, Severity]]:
    """What the two checks of leftovers say of an article in Markdown."""
    draft = read_finished(article, kind="markdown")
    paper = Paper(draft, Brief(), read(source, name="source") if source else None)
    codes = ("junk-line", "source-trailer-left")
    return [(code, finding.severity) for code in codes for finding in by_code()[code].judge(paper)]


@pytest.mark.parametrize(
    "line",
    ["Par Anne Vial", "Publié le 14 octobre 2026 à 8h42", "Économie", "Propos recueillis par Anne Vial"],
)
def test_a_byline_a_date_and_a_rubric_stand_above_the_text(line: str) -> None:
    assert told(f"# Le vote\n\n{STANDFIRST}\n\n{line}\n\n{BODY}\n\n{BODY}") == []
    assert told(f"# Le vote\n\n{line}\n\n{STANDFIRST}\n\n{BODY}") == []


@pytest.mark.parametrize(
    "line",
    [
        LINKED,
        "Photo : Anne Vial, dans son atelier. (Archives La Gazette)",
        "Julen Arrambide (correspondance)",
    ],
)
def test_links_a_credit_and_a_name_stand_below_it(line: str) -> None:
    assert told(f"# Le vote\n\n{STANDFIRST}\n\n{BODY}\n\n{line}") == []


def test_a_link_to_another_article_stands_within_it_too() -> None:
    assert told(f"# Le vote\n\n{STANDFIRST}\n\n{BODY}\n\n{LINKED}\n\n{BODY}") == []
    assert (
        told(f"# Le vote\n\n{STANDFIRST}\n\n{BODY}\n\nÀ lire aussi\n\n- [Le pont](https://exemple.fr/pont)")
        == []
    )


def test_a_byline_within_the_text_is_a_leftover() -> None:
    assert told(f"# Le vote\n\n{STANDFIRST}\n\n{BODY}\n\nPar Anne Vial\n\n{BODY}")


def test_without_its_link_the_way_to_another_article_is_one() -> None:
    line = "Lire aussi : Le pont fermé tout l’été"
    assert told(f"# Le vote\n\n{STANDFIRST}\n\n{line}\n\n{BODY}\n\n{BODY}") == [
        ("source-trailer-left", Severity.ERROR)
    ]
    assert told(f"# Le vote\n\n{STANDFIRST}\n\n{BODY}\n\n{line}") == [
        ("source-trailer-left", Severity.ADVICE)
    ]


def test_beside_its_source_an_article_is_looked_at_line_by_line() -> None:
    source = f"Le vote\n\n{STANDFIRST}\n\n{BODY}"
    assert told(f"# Le vote\n\n{STANDFIRST}\n\n{BODY}\n\n{LINKED}", source)
    assert told(f"# Le vote\n\nPar Anne Vial\n\n{STANDFIRST}\n\n{BODY}", source)


def test_a_label_may_head_a_text_but_not_nothing() -> None:
    assert told(f"# Le vote\n\n{STANDFIRST}\n\n## Foire aux questions\n\n{BODY}") == []
    assert told(f"# Le vote\n\n{STANDFIRST}\n\n## Foire aux questions\n\n### Qui vote ?\n\n{BODY}") == []
    assert told(f"# Le vote\n\n{STANDFIRST}\n\n{BODY}\n\n## Mentions légales\n\nAccueil")
