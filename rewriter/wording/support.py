"""What bears out a sentence of the article, and why that cannot be told."""

from rewriter.wording import Text

TEXTS = {
    "supported": Text(fr="appuyée par la source", en="borne out by the source"),
    "partly": Text(fr="appuyée en partie", en="borne out in part"),
    "unsupported": Text(fr="sans appui dans la source", en="nothing in the source says so"),
    "background": Text(
        fr="phrase de liaison, sans fait à vérifier", en="a linking sentence: no fact to check"
    ),
    "uncertain": Text(fr="indécidable par les mots seuls", en="cannot be told from words alone"),
    "repaired": Text(fr="rétablie avec les mots de la source", en="put back in the source’s words"),
    "house-line": Text(
        fr="mention demandée par la maison, que nulle source n’appuie",
        en="asked for by the house; no source says it",
    ),
    "nothing-to-compare": Text(
        fr="trop peu de mots qui disent quelque chose pour comparer", en="too few telling words to compare"
    ),
    "question": Text(fr="une question\u00a0: elle n’affirme rien", en="a question: it states nothing"),
    "two-languages": Text(
        fr="les mots d’une source anglaise ne permettent pas d’en décider",
        en="the words of an English source cannot tell",
    ),
    "semantic-supported": Text(
        fr="une phrase de la source parle de la même chose (proximité mesurée par l’extra semantic, qui ne voit pas les "
        "négations)",
        en="a sentence of the source is about the same thing (nearness measured by the extra semantic, which does not "
        "see negations)",
    ),
    "semantic-unsupported": Text(
        fr="aucune phrase de la source ne parle de cela (proximité mesurée par l’extra semantic)",
        en="no sentence of the source is about this (nearness measured by the extra semantic)",
    ),
    "opening": Text(
        fr="l’introduction dit plus que la source", en="the introduction says more than the source does"
    ),
    "closing": Text(
        fr="la conclusion dit plus que la source", en="the conclusion says more than the source does"
    ),
}
