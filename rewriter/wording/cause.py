"""How an article explains what its source only tells."""

from rewriter.wording import Text

TEXTS = {
    "added": Text(fr="la source ne donne là aucune cause", en="the source gives no cause there"),
    "added-doubt": Text(
        fr="rien ne montre que la source donne là une cause",
        en="nothing shows that the source gives a cause there",
    ),
    "other-doubt": Text(
        fr="la source ne donne pas cette cause à cet endroit", en="the source does not give this cause there"
    ),
}
