"""The line that credits the source. It stands in the article, so only its French is printed today."""

from rewriter.wording._catalogue import Text

TEXTS = {
    "line": Text(fr="Source\u00a0: {who}", en="Source: {who}"),
    "trailer": Text(
        fr="Source, telle que le document l’indique\u00a0: «\u00a0{trailer}\u00a0»",
        en="Source, as the document states it: “{trailer}”",
    ),
}
