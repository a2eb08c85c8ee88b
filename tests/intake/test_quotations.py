"""Quotations that run over paragraphs are closed; forgotten marks stay open."""

from rewriter.article import Paragraph
from rewriter.intake.quotations import quotations_of


def found(*texts: str) -> list[tuple[str, str, bool]]:
    """Paragraph, words and closedness of each quotation."""
    paragraphs = tuple(Paragraph(id=f"p{n}", text=t) for n, t in enumerate(texts, start=1))
    return [(q.paragraph, q.text, q.closed) for q in quotations_of(paragraphs)]


def test_quotation_without_marks_in_between_is_three_closed_pieces() -> None:
    assert found('She said: "We changed it.', "We also paid.", 'Our range is wide."') == [
        ("p1", "We changed it.", True),
        ("p2", "We also paid.", True),
        ("p3", "Our range is wide.", True),
    ]


def test_english_quotation_that_opens_anew_in_each_paragraph_is_closed() -> None:
    texts = ("She said: “We are leaving.", "“We will be back.”", "Then she left.")
    assert [closed for _, _, closed in found(*texts)] == [True, True]


def test_french_mark_that_opens_anew_leaves_the_first_open() -> None:
    assert [closed for _, _, closed in found("Il dit : « Nous partons.", "« Restez. »")] == [False, True]


def test_paragraph_between_a_forgotten_mark_and_another_quotation_is_not_quoted() -> None:
    texts = ("Il dit : « Je suis pour.", "Un pari, a souligné Levy.", "« J’ai une idée. »")
    assert [p for p, _, _ in found(*texts)] == ["p1", "p3"]


def test_forgotten_mark_stays_open() -> None:
    assert found("Il dit : « Nous partons.", "La salle applaudit.", "Puis la séance est levée.") == [
        ("p1", "Nous partons.", False)
    ]


def test_forgotten_mark_before_another_quotation_stays_open() -> None:
    pieces = found("Il dit : « Nous partons.", "La maire répond : « Restez. »")
    assert pieces == [("p1", "Nous partons.", False), ("p2", "Restez.", True)]


def test_quotation_is_not_carried_over_many_paragraphs() -> None:
    texts = ["Il dit : « Nous partons.", *["Un paragraphe."] * 7, "La fin. »"]
    assert not found(*texts)[0][2]
