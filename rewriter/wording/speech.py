"""Why a voice is not the source's: who speaks, and on whose word a statement stands."""

from rewriter.wording import Text

TEXTS = {
    "speaker-other": Text(
        fr="la source prête ces propos à quelqu’un d’autre", en="the source gives these words to someone else"
    ),
    "speaker-perhaps": Text(
        fr="la source semble prêter ces propos à quelqu’un d’autre",
        en="the source seems to give these words to someone else",
    ),
    "speaker-many": Text(
        fr="la source prête ces propos à une seule personne, qu’elle nomme",
        en="the source gives these words to one person, whom it names",
    ),
    "attribution-dropped": Text(
        fr="la source prête cet avis, cette prévision ou cette accusation à quelqu’un\u202f; l’article en fait un fait",
        en="the source gives this opinion, forecast or accusation to someone; the article makes it a fact",
    ),
    "attribution-in-heading": Text(
        fr="la source prête cela à quelqu’un\u202f; le titre l’affirme",
        en="the source gives this to someone; the heading asserts it",
    ),
    "accusation-stated": Text(
        fr="la source dit seulement que quelqu’un en est soupçonné ou accusé\u202f; l’article dit que c’est fait",
        en="the source only says that someone is suspected or accused of it; the article says it was done",
    ),
    "accusation-perhaps": Text(
        fr="la source dit seulement que quelqu’un en est soupçonné ou accusé\u202f; la phrase peut se lire autrement",
        en="the source only says that someone is suspected or accused of it; the sentence may be read otherwise",
    ),
    "quotation-owned": Text(
        fr="la source cite ces mots de quelqu’un, l’article les fait siens",
        en="the source quotes these words of somebody’s, the article makes them its own",
    ),
    "attribution-left-out": Text(
        fr="la source dit de qui elle le tient\u202f; l’article ne le dit pas",
        en="the source says whom it has this from; the article does not",
    ),
}
