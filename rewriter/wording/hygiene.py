"""What became of the orders that a source gives, as far as checks can tell."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "order-visible": Text(
        fr="ces mots restent un passage de la source. Pour autant que les contrôles le voient, l’article ne les suit "
        "pas\u202f; relisez-le avant de publier",
        en="these words remain a passage of the source. As far as the checks can tell the article does not follow "
        "them; read it before publishing",
    ),
    "order-hidden": Text(
        fr="ces mots étaient cachés aux lecteurs de la page, et n’ont pas été soumis au modèle. Pour autant que les "
        "contrôles le voient, l’article ne les suit pas\u202f; une page qui cache des ordres mérite un regard",
        en="these words were hidden from the page’s readers and were not given to the model. As far as the checks can "
        "tell the article does not follow them; a page that hides orders deserves a look",
    ),
    "order-aside": Text(
        fr="ces mots ne font pas partie du texte de l’article source (consigne, légende, signature, en-tête…). Pour "
        "autant que les contrôles le voient, l’article ne les suit pas\u202f; relisez-le avant de publier",
        en="these words are no part of the source’s text (instruction, caption, byline, front matter…). As far as the "
        "checks can tell the article does not follow them; read it before publishing",
    ),
    "order-followed": Text(
        fr="l’article en reprend des mots (voir les autres constats)\u00a0: il a peut-être été suivi",
        en="the article repeats words of it (see the other findings): it may have been followed",
    ),
}
