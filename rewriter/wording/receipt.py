"""The names of what is set aside from an input, as the receipt shows them. One key a `RemovalReason`."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "image-credit": Text(fr="crédit d’image", en="image credit"),
    "source-trailer": Text(fr="mention de source", en="source line"),
    "author-biography": Text(fr="signature ou biographie de l’auteur", en="author’s byline or biography"),
    "read-also": Text(fr="renvoi vers d’autres articles", en="link to other articles"),
    "newsletter": Text(
        fr="élément de page\u00a0: abonnement, partage, navigation",
        en="page furniture: subscription, sharing, navigation",
    ),
    "repeated-sentence": Text(
        fr="phrase déjà présente dans le texte", en="sentence that already stands in the text"
    ),
    "instruction": Text(fr="consigne adressée au rédacteur", en="instruction to the writer"),
    "stray-heading": Text(
        fr="intertitre de la source, gardé comme proposition",
        en="heading of the source, kept as a suggestion",
    ),
    "pull-quote": Text(
        fr="phrase mise en exergue, gardée comme proposition d’intertitre",
        en="pull quote, kept as a suggestion for a heading",
    ),
    "front-matter": Text(fr="en-tête de champs", en="front matter"),
    "markup": Text(fr="balisage ou image", en="markup or image"),
    "page-furniture": Text(
        fr="élément de page\u00a0: navigation, partage, articles liés, pied de page",
        en="page furniture: navigation, sharing, related articles, footer",
    ),
    "hidden": Text(fr="texte caché aux lecteurs", en="text hidden from readers"),
    "comment": Text(
        fr="commentaire de lecteur ou note en marge", en="a reader’s comment or a note in the margin"
    ),
    "caption": Text(fr="légende d’image", en="image caption"),
    "deleted": Text(fr="texte supprimé en suivi des modifications", en="text deleted in tracked changes"),
    "note": Text(fr="note de bas de page", en="footnote"),
    "table": Text(fr="tableau", en="table"),
    "line": Text(fr="ligne\u00a0{line}", en="line {line}"),
}
