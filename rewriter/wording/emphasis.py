"""How an article praises, magnifies, dramatises or announces beyond its source."""

from rewriter.wording import Text

TEXTS = {
    "superlative": Text(
        fr="la source n’a aucun superlatif de ce genre", en="the source has no superlative of that kind"
    ),
    "superlative-doubt": Text(
        fr="la source n’a pas de tel superlatif à cet endroit", en="the source has no such superlative there"
    ),
    "one-of-dropped": Text(
        fr="dans la source, c’est l’un parmi d’autres", en="in the source it is one among others"
    ),
    "absolute": Text(fr="la source n’est pas si absolue", en="the source is not so absolute"),
    "absolute-doubt": Text(
        fr="la source n’est pas si absolue à cet endroit", en="the source is not so absolute there"
    ),
    "feeling": Text(
        fr="la source ne parle d’aucun sentiment de ce genre", en="the source speaks of no such feeling"
    ),
    "feeling-doubt": Text(
        fr="la source ne parle pas de ce sentiment à cet endroit",
        en="the source does not speak of that feeling there",
    ),
    "formula": Text(
        fr="la source n’annonce et ne conclut rien de tel",
        en="the source announces and concludes no such thing",
    ),
    "formula-doubt": Text(
        fr="la source n’annonce et ne conclut peut-être rien de tel",
        en="the source may announce or conclude no such thing",
    ),
    "colour-doubt": Text(
        fr="un mot de couleur que la source n’a pas", en="a word of colour that the source has not"
    ),
    "comment-doubt": Text(
        fr="un commentaire du rédacteur, que la source ne fait pas",
        en="a comment of the writer’s, not in the source",
    ),
    "mind-doubt": Text(
        fr="un état d’esprit que la source ne prête à personne à cet endroit",
        en="a state of mind that the source lends to nobody there",
    ),
}
