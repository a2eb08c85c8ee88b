"""Which sentences of the source a sentence of the article was made from, and which may be put back: each once
in the article, none that is an order."""

from collections.abc import Iterable
from dataclasses import dataclass

from rewriter.article import Source
from rewriter.flow.no_model.standing import goes_on
from rewriter.text.keyphrase import subject_stems
from rewriter.text.normalise import fold
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.sentences import sentence_spans
from rewriter.text.typography import mend

_LEAST_SHARED = 2  # content words: fewer are a subject in common, not a statement
_LEAST_SHARE = 0.3  # of the sentence's content words, or of the source sentence's
_MOST_MATCHES = 3  # source sentences that one sentence of the article runs together
Key = tuple[str, int]
"""A source sentence: its paragraph's id, and its number there."""


@dataclass(frozen=True, slots=True)
class SourceSentence:
    """One sentence as it would be put back, its offsets in its paragraph, and its content words."""

    key: Key
    text: str
    start: int
    end: int
    stems: frozenset[str]
    order: bool


def unit_spans(text: str) -> list[tuple[int, int]]:
    """The sentences of a paragraph as offsets, those of one quotation together: a quotation is not cut."""
    quoted = [(q.start, q.end) for q in quoted_spans(text)]
    units: list[tuple[int, int]] = []
    at = 0
    for start, end in sentence_spans(text):
        while at < len(quoted) and quoted[at][1] <= start:
            at += 1
        if units and at < len(quoted) and quoted[at][0] < start:
            units[-1] = (units[-1][0], end)
        else:
            units.append((start, end))
    return units


class SourceSentences:
    """The sentences of a source, and which of them already stand in an article. `standing` is the text that
    stays in it whatever is put back."""

    def __init__(self, source: Source, standing: str) -> None:
        self._of = {p.id: _sentences(source, p.id, p.text) for p in source.paragraphs}
        article = fold(standing)
        self._used = {s.key for of in self._of.values() for s in of if fold(s.text) in article}

    def at(self, paragraph: str, start: int, end: int) -> list[Key]:
        """The sentences that hold these characters of a source paragraph."""
        return [s.key for s in self._of.get(paragraph, ()) if s.start < end and start < s.end]

    def matching(self, text: str, ids: Iterable[str], known: Iterable[Key] = ()) -> list[Key]:
        """The sentences of these source paragraphs that a text was made from, in the source's order: those
        `known`, then those that share its other content words, the most telling first."""
        chosen = dict.fromkeys(known)
        rest = set(subject_stems(text))
        wanted = len(rest)
        for key in chosen:
            rest -= self._sentence(key).stems
        pool = [s for i in dict.fromkeys(ids) for s in self._of.get(i, ()) if s.key not in chosen]
        while pool and len(chosen) < _MOST_MATCHES:
            best = max(pool, key=lambda s: len(s.stems & rest))
            if not _tells(best, rest, wanted):
                break
            chosen[best.key] = None
            rest -= best.stems
            pool.remove(best)
        return self._in_order(chosen)

    def put_back(self, keys: Iterable[Key], said: frozenset[Key]) -> list[SourceSentence]:
        """Those of the sentences that may stand in the article, from now on used. One that goes on from the
        sentence before it brings that one along, unless the text just above (`said`) was made from it."""
        taken: list[SourceSentence] = []
        for key in self._in_order(keys):
            for sentence in self._with_antecedent(key, said):
                if sentence.key not in self._used and not sentence.order:
                    self._used.add(sentence.key)
                    taken.append(sentence)
        return taken

    def _with_antecedent(self, key: Key, said: frozenset[Key]) -> list[SourceSentence]:
        sentence = self._sentence(key)
        before = (key[0], key[1] - 1)
        if key in self._used or not key[1] or before in said or not goes_on(sentence.text):
            return [sentence]
        return [self._sentence(before), sentence]

    def _sentence(self, key: Key) -> SourceSentence:
        return self._of[key[0]][key[1]]

    def _in_order(self, keys: Iterable[Key]) -> list[Key]:
        order = {paragraph: n for n, paragraph in enumerate(self._of)}
        return sorted(set(keys), key=lambda k: (order[k[0]], k[1]))


def _tells(sentence: SourceSentence, rest: set[str], wanted: int) -> bool:
    shared = len(sentence.stems & rest)
    least = _LEAST_SHARE * min(wanted, len(sentence.stems))
    return shared >= _LEAST_SHARED and shared >= least


def _sentences(source: Source, paragraph: str, text: str) -> tuple[SourceSentence, ...]:
    orders = [o.text for o in source.orders if o.paragraph == paragraph]
    found = enumerate(unit_spans(text))
    return tuple(
        SourceSentence(
            key=(paragraph, n),
            text=mend(text[start:end]),
            start=start,
            end=end,
            stems=subject_stems(text[start:end]),
            order=any(o in text[start:end] or text[start:end] in o for o in orders),
        )
        for n, (start, end) in found
    )
