"""How an article explains what its source only tells."""

from rewriter.wording import Text

TEXTS = {
    "added": Text(fr="la source ne donne là aucune cause", en="the source gives no cause there"),
    "added-doubt": Text(
        fr="rien ne montre que la source donne là une cause",
        en="nothing shows that the source gives a cause there",
    ),
    "beside-doubt": Text(
        fr="la source dit l’un et l’autre, sans que l’un découle de l’autre",
        en="the source tells both, and not that the one follows from the other",
    ),
    "drawn-doubt": Text(
        fr="rien ne montre que la source tire cette conclusion",
        en="nothing shows that the source draws this conclusion",
    ),
    "other-doubt": Text(
        fr="la source ne donne pas cette cause à cet endroit", en="the source does not give this cause there"
    ),
    "purpose-doubt": Text(
        fr="la source dit ce qui est fait, sans dire à quelle fin",
        en="the source tells what is done, and not to what end",
    ),
    "effect-doubt": Text(
        fr="la source ne dit pas que cela s’ensuit", en="the source does not say that this follows"
    ),
}
