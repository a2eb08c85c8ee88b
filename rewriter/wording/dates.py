"""What the ledger says of times told from the day of writing."""

from rewriter.wording import Text

TEXTS = {
    "resolved": Text(
        fr="date tirée du jour de publication de la source", en="a date worked out from the source’s own"
    ),
    "made-absolute": Text(
        fr="la source ne donne qu’un moment relatif, et rien n’en fixe la date",
        en="the source only gives a relative time, and nothing says which date that was",
    ),
    "other-day": Text(
        fr="d’après la date de la source, c’était un autre jour",
        en="by the source’s own date it was another day",
    ),
    "relative-altered": Text(fr="la source donne un autre moment", en="the source gives another time"),
}
