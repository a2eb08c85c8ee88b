"""How an article speaks of more, or of more people, than its source."""

from rewriter.wording import Text

TEXTS = {
    "widened": Text(fr="la source parle de moins que cela", en="the source speaks of less than that"),
    "widened-doubt": Text(
        fr="la source parle peut-être de moins que cela", en="the source may speak of less than that"
    ),
    "some-dropped-doubt": Text(
        fr="la source ne parle que d’une partie d’entre eux", en="the source speaks of some of them only"
    ),
    "voices": Text(
        fr="la source n’a pas ce groupe pour parler ainsi", en="in the source no such group says so"
    ),
    "voices-doubt": Text(
        fr="la source ne prête peut-être cela qu’à une personne",
        en="the source may lend this to one person only",
    ),
}
