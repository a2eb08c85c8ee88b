"""What the ledger says of an item: its kind, its verdict, the reason, and what no one looked at."""

from rewriter.wording import Text

_KINDS = {
    "kind-figure": Text(fr="chiffre", en="figure"),
    "kind-date": Text(fr="date", en="date"),
    "kind-name": Text(fr="nom", en="name"),
    "kind-quotation": Text(fr="citation", en="quotation"),
    "kind-speaker": Text(fr="auteur d’une citation", en="speaker"),
    "kind-attribution": Text(fr="attribution", en="attribution"),
    "kind-function": Text(fr="fonction", en="function"),
    "kind-hedge": Text(fr="réserve", en="hedge"),
    "kind-condition": Text(fr="condition", en="condition"),
    "kind-negation": Text(fr="négation", en="negation"),
    "kind-direction": Text(fr="sens contraire", en="opposite"),
    "kind-extent": Text(fr="étendue", en="extent"),
    "kind-cause": Text(fr="lien de cause", en="cause"),
    "kind-emphasis": Text(fr="emphase", en="emphasis"),
    "kind-statement": Text(fr="énoncé", en="statement"),
}

_VERDICTS = {
    "verdict-verified": Text(fr="vérifié", en="verified"),
    "verdict-repaired": Text(fr="rétabli", en="repaired"),
    "verdict-translated": Text(fr="traduit", en="translated"),
    "verdict-derived": Text(fr="dérivé", en="derived"),
    "verdict-altered": Text(fr="altéré", en="altered"),
    "verdict-invented": Text(fr="inventé", en="invented"),
    "verdict-lost": Text(fr="perdu", en="lost"),
    "verdict-uncertain": Text(fr="incertain", en="uncertain"),
}

_PLAIN = {
    "put-back": Text(
        fr="les mots exacts de la source ont été remis à la place de ceux de l’article",
        en="the source’s exact words were put back in place of the article’s",
    ),
    "nothing-like-it": Text(fr="la source n’a rien de tel", en="the source has nothing like it"),
    "something-else": Text(fr="la source dit autre chose", en="the source says something else"),
}

_QUOTATIONS = {
    "quotation-reworded": Text(
        fr="les mots entre guillemets ne sont pas exactement ceux de la source",
        en="the words between the marks are not exactly the source’s",
    ),
    "quotation-from-running-text": Text(
        fr="ces mots sont ceux de l’article source, qui ne les met pas entre guillemets",
        en="the words are the source article’s own, which does not quote them",
    ),
    "quotation-from-indirect-speech": Text(
        fr="la source ne cite pas\u00a0: elle rapporte ou raconte",
        en="the source does not quote: it reports or tells",
    ),
    "quotation-glued": Text(
        fr="deux citations de la source sont collées sans «\u00a0[…]\u00a0»",
        en="two of the source’s quotations are joined without “[…]”",
    ),
    "quotation-cut": Text(
        fr="la citation est coupée là où la source nuance, nie ou ajoute une condition",
        en="the quotation is cut where the source qualifies, denies or adds a condition",
    ),
    "quotation-source-unclosed": Text(
        fr="la source n’a pas fermé ou pas ouvert ses guillemets\u202f: l’étendue de la citation est incertaine",
        en="the source left out a quotation mark: how far the quotation reaches is uncertain",
    ),
    "quotation-article-unclosed": Text(
        fr="il manque un guillemet dans l’article\u00a0: l’étendue de la citation est incertaine",
        en="the article lacks a quotation mark: how far the quotation reaches is uncertain",
    ),
    "quotation-marks-added": Text(
        fr="quelques mots de la source, que l’article met entre guillemets",
        en="a few words of the source that the article sets between marks",
    ),
    "quotation-marks-dropped": Text(
        fr="les mots sont dans l’article, sans guillemets",
        en="the words are in the article, without quotation marks",
    ),
    "quotation-too-many": Text(
        fr="la source n’a pas de citation qui puisse être celle-ci",
        en="the source has no quotation that this could be",
    ),
    "quotation-figure-differs": Text(
        fr="la citation contient un nombre que la citation d’origine n’a pas",
        en="the quotation holds a number that the original one has not",
    ),
    "quotation-name-differs": Text(
        fr="la citation contient un nom que la citation d’origine n’a pas",
        en="the quotation holds a name that the original one has not",
    ),
    "quotation-word-differs": Text(
        fr="un mot de la citation n’est pas celui de la citation d’origine",
        en="a word of the quotation is not that of the original one",
    ),
    "quotation-two-translations": Text(
        fr="le même terme cité est traduit de deux façons",
        en="the same quoted term is translated in two ways",
    ),
    "quotation-more-than-source": Text(
        fr="l’article cite plus souvent que la source, et rien ne relie cette citation à l’une des siennes",
        en="the article quotes more often than the source, and nothing ties this quotation to one of its own",
    ),
    "quotation-no-counterpart": Text(
        fr="rien ne relie cette citation à l’une de celles de la source",
        en="nothing ties this quotation to one of the source’s",
    ),
}

_FIGURES = {
    "figure-exchanged": Text(
        fr="deux valeurs de la source ont changé de place", en="two values of the source have changed places"
    ),
    "figure-elsewhere": Text(
        fr="la source donne cette valeur ailleurs\u202f; à cet endroit, elle en donne une autre",
        en="the source gives this value elsewhere; here it gives another",
    ),
    "figure-other-count": Text(
        fr="la source donne un autre nombre pour ce qui est compté ici",
        en="the source gives another number for what is counted here",
    ),
    "figure-approximation-dropped": Text(
        fr="la source dit «\u00a0{about}\u00a0»", en="the source says “{about}”"
    ),
    "figure-approximation-added": Text(
        fr="la source donne la valeur exacte", en="the source gives the exact value"
    ),
    "figure-bound-added": Text(
        fr="la source donne ce nombre sans le borner", en="the source gives this number without a bound"
    ),
    "figure-approximation-changed": Text(
        fr="la source borne ou nuance ce nombre autrement\u00a0: «\u00a0{about}\u00a0»",
        en="the source bounds or qualifies this number otherwise: “{about}”",
    ),
    "figure-small-count": Text(
        fr="un petit nombre en lettres que la source n’écrit pas\u00a0: peut-être un simple décompte",
        en="a small number in letters that the source does not write: perhaps a mere count",
    ),
    "figure-unit-left-out": Text(fr="l’unité n’est pas répétée", en="the unit is not repeated"),
    "figure-age": Text(
        fr="un âge, que la source donne sans «\u00a0ans\u00a0»",
        en="an age, which the source gives without “years”",
    ),
    "figure-unit-added": Text(
        fr="la source donne ce nombre sans cette unité", en="the source gives this number without the unit"
    ),
    "figure-rounded": Text(
        fr="la valeur est peut-être un arrondi de celle de la source",
        en="the value may be the source’s, rounded",
    ),
    "figure-share": Text(
        fr="la même part, écrite autrement (pourcentage, fraction, division)",
        en="the same share, written otherwise (percentage, fraction, division)",
    ),
    "figure-other-unit": Text(
        fr="la même quantité, dans une autre unité", en="the same quantity, in another unit"
    ),
    "figure-converted": Text(
        fr="la source donne une autre unité ou une autre monnaie\u00a0: la conversion est de l’article",
        en="the source gives another unit or currency: the conversion is the article’s own",
    ),
    "figure-computed": Text(
        fr="calculé à partir de deux chiffres de la source", en="worked out from two figures of the source"
    ),
    "figure-rank": Text(fr="le rang, que la source écrit en lettres", en="a rank the source writes in words"),
    "figure-hour": Text(
        fr="une heure du jour d’un côté, peut-être une durée de l’autre",
        en="a time of day on one side, perhaps a duration on the other",
    ),
    "figure-ordinal-day": Text(
        fr="un jour du mois que la source ne nomme pas non plus",
        en="a day of a month that the source does not name either",
    ),
    "date-resolved": Text(
        fr="date tirée du jour de publication de la source", en="a date worked out from the source’s own"
    ),
    "date-made-absolute": Text(
        fr="la source ne donne qu’un moment relatif, et rien n’en fixe la date",
        en="the source only gives a relative time, and nothing says which date that was",
    ),
    "date-other-day": Text(
        fr="d’après la date de la source, c’était un autre jour",
        en="by the source’s own date it was another day",
    ),
    "date-relative-altered": Text(fr="la source donne un autre moment", en="the source gives another time"),
    "date-from-context": Text(
        fr="la source donne l’année un peu plus haut", en="the source gives the year a little earlier"
    ),
    "date-completed": Text(
        fr="la date est plus précise que dans la source", en="the date is more precise than in the source"
    ),
}

_NAMES = {
    "name-spelling": Text(
        fr="le nom ressemble à un nom de la source sans être écrit de même",
        en="the name is like one of the source’s but spelt otherwise",
    ),
    "name-combined": Text(
        fr="la source a ces noms, mais jamais côte à côte",
        en="the source has these names, but never side by side",
    ),
    "name-swapped": Text(
        fr="la source a un autre nom à cet endroit",
        en="the source has another name there",
    ),
    "name-home-country": Text(
        fr="le pays, que cette source française ne nomme pas",
        en="the country, which this French source does not name",
    ),
    "name-perhaps-word": Text(
        fr="sigle ou mot à majuscule que la source anglaise n’a pas, peut-être traduit",
        en="an acronym or a capitalised word the English source has not, perhaps translated",
    ),
    "name-perhaps-translated": Text(
        fr="nom absent de la source anglaise, peut-être traduit",
        en="a name the English source has not, perhaps translated",
    ),
}

_NOT_LOOKED_AT = {
    "not-looked-swaps": Text(
        fr="à quoi se rapporte un chiffre que la source donne, sauf quand deux chiffres d’une même phrase ont changé de place\u00a0: mis seul à la "
        "place d’un autre, il peut passer pour vérifié",
        en="what a figure of the source is about, except where two figures of one sentence have changed places: put alone in another’s place, it "
        "may pass as verified",
    ),
    "not-looked-counted-english": Text(
        fr="ce que compte un chiffre juste, quand la source est en anglais",
        en="what a true figure counts, when the source is in English",
    ),
    "not-looked-two": Text(
        fr="un «\u00a0deux\u00a0» en lettres que la source n’écrit pas (les deux élus)",
        en="a “two” in letters that the source does not write (the two mayors)",
    ),
    "not-looked-meanings": Text(
        fr="le sens, sauf là où des mots le montrent\u00a0: une reformulation libre peut cacher un écart",
        en="meaning, except where words show it: a free rewording can hide a difference",
    ),
    "not-looked-translations": Text(
        fr="le sens des citations traduites", en="the meaning of translated quotations"
    ),
    "not-looked-likeness": Text(
        fr="la proximité de sens entre chaque phrase et celles de la source anglaise\u00a0: l’extra facultatif n’est "
        'pas installé, ou est arrêté (pip install "rewriter[semantic]")',
        en="how near in meaning each sentence is to the English source’s: the optional extra is not installed, "
        'or is switched off (pip install "rewriter[semantic]")',
    ),
    "not-looked-source": Text(
        fr="la source\u00a0: elle n’a pas été donnée, et rien n’a pu lui être comparé",
        en="the source: none was given, so nothing could be compared with it",
    ),
}

TEXTS = _KINDS | _VERDICTS | _PLAIN | _QUOTATIONS | _FIGURES | _NAMES | _NOT_LOOKED_AT
