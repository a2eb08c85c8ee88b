"""Why a person's function is not the source's."""

from rewriter.wording import Text

TEXTS = {
    "swapped": Text(
        fr="la source donne cette fonction à quelqu’un d’autre",
        en="the source gives this function to someone else",
    ),
    "changed": Text(
        fr="dans la source, cette personne est «\u00a0{about}\u00a0»",
        en="in the source this person is “{about}”",
    ),
    "perhaps": Text(
        fr="dans la source, cette personne est plutôt «\u00a0{about}\u00a0»",
        en="in the source this person is rather “{about}”",
    ),
    "elsewhere": Text(
        fr="la source donne cette fonction à cette personne, mais ailleurs",
        en="the source gives this person this function, but elsewhere",
    ),
    "former": Text(
        fr="la source dit que cette personne n’a plus cette fonction",
        en="the source says that this person no longer has this function",
    ),
    "ended": Text(
        fr="la source ne dit pas que cette personne n’a plus cette fonction",
        en="the source does not say that this person no longer has this function",
    ),
    "added": Text(
        fr="la source ne donne à cette personne aucune fonction",
        en="the source gives this person no function",
    ),
    "status-changed": Text(
        fr="la source ne dit pas cela de la situation de cette personne devant la justice",
        en="the source does not say this of the person’s standing before the law",
    ),
}
