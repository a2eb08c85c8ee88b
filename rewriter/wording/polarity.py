"""What the ledger says of a statement denied on one side, or turned into its opposite."""

from rewriter.wording import Text

TEXTS = {
    "negation-dropped": Text(
        fr="la source le nie, l’article l’affirme", en="the source denies it, the article affirms it"
    ),
    "negation-added": Text(
        fr="la source l’affirme, l’article le nie", en="the source affirms it, the article denies it"
    ),
    "negation-dropped-perhaps": Text(
        fr="la source nie là où l’article semble affirmer",
        en="the source denies where the article seems to affirm",
    ),
    "negation-added-perhaps": Text(
        fr="la source semble affirmer là où l’article nie",
        en="the source seems to affirm where the article denies",
    ),
    "direction-reversed": Text(fr="la source dit le contraire", en="the source says the opposite"),
    "direction-doubtful": Text(
        fr="là où la source semble dire la même chose, elle emploie le mot contraire",
        en="where the source seems to state the same, it uses the opposite word",
    ),
}
