"""Where sections begin, and what may head them."""

from rewriter.article import Brief
from rewriter.flow.no_model.sections import pieces_of
from rewriter.intake import read


def test_line_about_something_else_is_a_caption_and_no_heading() -> None:
    body = (
        "Le conseil municipal a voté la rénovation du marché couvert, et les travaux du marché commenceront "
        "en mars. Les commerçants du marché seront logés sur la place pendant dix mois."
    )
    caption = "Un graphe de l’outil développé par Hopkins"
    heading = "Les travaux du marché"
    for line, kept in ((caption, False), (heading, True)):
        bodies = [body, body.replace("mars", "avril"), line, body.replace("mars", "mai")]
        text = "\n\n".join(["La mairie", *bodies])
        pieces = pieces_of(read(text, name="m"), Brief(), "marché")
        assert any(p.opening is not None for p in pieces) is kept
