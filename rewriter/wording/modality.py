"""What the article made of a hedge or a condition of the source."""

from rewriter.wording import Text

TEXTS = {
    "hearsay-stated": Text(
        fr="la source le rapporte au conditionnel ou sans le garantir, l’article l’affirme",
        en="the source reports it without vouching for it, the article states it",
    ),
    "possibility-stated": Text(
        fr="la source le dit possible ou probable, l’article l’affirme",
        en="the source calls it possible or likely, the article states it",
    ),
    "intention-stated": Text(
        fr="la source parle d’une intention, l’article d’un fait",
        en="the source speaks of an intention, the article of a fact",
    ),
    "ability-stated": Text(
        fr="la source dit que cela peut être, l’article que cela est",
        en="the source says that it can be, the article that it is",
    ),
    "suggestion-proved": Text(
        fr="la source suggère, l’article montre ou prouve",
        en="the source suggests, the article shows or proves",
    ),
    "announced-done": Text(
        fr="la source l’annonce pour plus tard, l’article le raconte comme fait",
        en="the source announces it for later, the article tells it as done",
    ),
    "hope-pledged": Text(
        fr="la source parle d’un espoir ou d’une possibilité, l’article d’une promesse",
        en="the source speaks of a hope or a possibility, the article of a promise",
    ),
    "fitting-proved": Text(
        fr="la source parle d’un indice ou d’une hypothèse, l’article d’une preuve",
        en="the source speaks of a sign or a hypothesis, the article of a proof",
    ),
    "hedge-perhaps-dropped": Text(
        fr="la source fait ici une réserve, que l’article ne semble pas reprendre",
        en="the source holds back here, which the article does not seem to do",
    ),
    "condition-dropped": Text(
        fr="la source y met une condition, l’article aucune",
        en="the source sets a condition, the article none",
    ),
    "condition-perhaps-dropped": Text(
        fr="la source semble y mettre une condition, l’article aucune",
        en="the source seems to set a condition, the article none",
    ),
}
