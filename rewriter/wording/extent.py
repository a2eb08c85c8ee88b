"""How an article speaks of more, or of more people, than its source."""

from rewriter.wording import Text

TEXTS = {
    "widened": Text(fr="la source dit «\u00a0{about}\u00a0»", en="the source says “{about}”"),
    "widened-doubt": Text(
        fr="la source dit peut-être moins que cela\u00a0: «\u00a0{about}\u00a0»",
        en="the source may say less than that: “{about}”",
    ),
    "some-dropped-doubt": Text(
        fr="la source dit «\u00a0{about}\u00a0» seulement",
        en="the source says “{about}” only",
    ),
    "voices": Text(
        fr="la source n’a pas ce groupe pour parler ainsi", en="in the source no such group says so"
    ),
    "voices-doubt": Text(
        fr="la source ne prête peut-être cela qu’à une personne ou à une organisation",
        en="the source may lend this to one person or one body only",
    ),
}
