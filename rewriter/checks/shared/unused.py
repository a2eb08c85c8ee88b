"""Which paragraphs of the source the article has used least: where more text can honestly come from."""

from collections import Counter

from rewriter.checks.paper import Paper
from rewriter.text.words import count_words

_WORTH = 15  # words: a shorter source paragraph has little left to give
_USED = 0.7  # share of its words the article has already spent on it
_MOST = 4  # paragraphs named at once: more would be an order to start again


def unused_paragraphs(paper: Paper) -> tuple[str, ...]:
    """Ids of the source paragraphs that gave fewest words to the article for their length, in the
    source's order; at most four; none without a source or where the draft names no sources."""
    if paper.source is None or not paper.has["provenance"]:
        return ()
    lengths = {p.id: count_words(p.text) for p in paper.source.paragraphs}
    spent = _spent(paper, lengths)
    use = {i: spent[i] / n for i, n in lengths.items() if n >= _WORTH}
    least = sorted((i for i in use if use[i] < _USED), key=lambda i: use[i])[:_MOST]
    return tuple(i for i in lengths if i in least)


def _spent(paper: Paper, lengths: dict[str, int]) -> Counter[str]:
    """Words of the article by source paragraph; one that draws on several is shared by their lengths."""
    spent: Counter[str] = Counter()
    for s, p, paragraph in paper.paragraphs:
        known = {i: lengths[i] for i in paragraph.sources if lengths.get(i)}
        for i, n in known.items():
            spent[i] += round(paper.paragraph_words[s, p] * n / sum(known.values()))
    return spent


def drawn_from(ids: tuple[str, ...]) -> str:
    """Where more text should come from, as an instruction in French goes on: « tirés … »."""
    if not ids:
        return "des passages de la source que l’article reprend le moins"
    return f"des paragraphes de la source encore peu repris\u00a0: {', '.join(ids)}"
