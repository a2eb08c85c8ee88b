"""What is written into an article made without a model, besides the source's own words."""

from rewriter.wording._catalogue import Text

TEXTS = {
    "credit": Text(fr="Source\u00a0: {who}", en="Source: {who}"),
    "credit-trailer": Text(
        fr="Source, telle que le document l’indique\u00a0: «\u00a0{trailer}\u00a0»",
        en="Source, as the document states it: “{trailer}”",
    ),
}
