"""What only orders and hidden text of a source say: no fact of the source."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from rewriter.article import Place, RemovalReason, Source, Verdict
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.sentences import sentence_spans
from rewriter.text.tokens import Token, tokens

RUN = 5  # content words in a row: titles and set phrases share four
TOGETHER = 2  # words of one sentence that stand nowhere but in orders
_STEM = 5  # letters that « publie », « publier » and « publication » share
_GRAMMAR = FRENCH | ENGLISH
_NUMBER = re.compile(r"\d(?:[\d.,\u00a0\u202f\u2009]{0,20}\d)?")
_SPACES = re.compile(r"[\u00a0\u202f\u2009 ]")


@dataclass(frozen=True, slots=True)
class Echo:
    """Words of the article that come from where no fact may come from, and where they stand."""

    text: str
    place: Place


class Planted:
    """The words that some texts of the source have and its honest text has not."""

    def __init__(self, texts: list[str], honest: str) -> None:
        known = {t.folded for t in tokens(honest)}
        words = [_stems(_content(text)) for text in texts]
        plain = _stems(_content(honest))
        self.words = {stem for stems in words for stem in stems} - set(plain)
        self.pairs = {pair for stems in words for pair in pairwise(stems)} - set(pairwise(plain))
        self.names = {f for text in texts for f in _names(text)} - known
        self.numbers = {_figure(n) for text in texts for n in _NUMBER.findall(text)} - {
            _figure(n) for n in _NUMBER.findall(honest)
        }
        self.runs = {r for text in texts for r in _runs(_content(text))} - set(_runs(_content(honest)))


def honest_text(source: Source) -> str:
    """The source's title, paragraphs and credits, without the sentences that are orders."""
    parts = [("title", source.title), *((p.id, p.text) for p in source.paragraphs)]
    kept = [_without(text, [o.text for o in source.orders if o.paragraph == where]) for where, text in parts]
    known = source.attribution
    credits_ = [known.outlet, known.author, known.published, *known.photo_credits]
    orders = [o.text for o in source.orders]
    return "\n".join([*kept, *(_without(c, orders) for c in credits_ if c)])


def hidden_texts(source: Source) -> list[str]:
    """What the page kept from its readers' eyes, orders excepted."""
    orders = [o.text for o in source.orders if o.hidden]
    hidden = (r.text for r in source.receipt if r.reason is RemovalReason.HIDDEN)
    return [left for text in hidden if (left := _without(text, orders).strip())]


def echoes(paper: Paper, planted: Planted, *, runs: bool = True, excuse_told: bool = True) -> Iterator[Echo]:
    """Where the article repeats what was planted: once a sentence. Not what it quotes from the source
    word for word, nor (`excuse_told`) what the ledger says already. In labels one word is enough."""
    if not (planted.names or planted.numbers or (runs and planted.words)):
        return
    for label in paper.labels:
        if span := _labelled(label.text, planted, runs=runs):
            yield Echo(label.text[slice(*span)], label.place)  # which of the tags, no span can say
    for placed in paper.texts:
        for start, end in sentence_spans(placed.text):
            span = _echoed(placed.text[start:end], planted, runs=runs)
            if span is None:
                continue
            at = (start + span[0], start + span[1])
            if not (_quoted(paper, placed, *at) or (excuse_told and told(paper, placed, *at))):
                yield Echo(placed.text[at[0] : at[1]], placed.at(*at))


def told(paper: Paper, placed: PlacedText, start: int, end: int) -> bool:
    """Whether the ledger says already that characters of the article are invented or altered."""
    where = _where(placed)
    entries = paper.ledger.having(Verdict.INVENTED, Verdict.ALTERED) if paper.ledger else ()
    mentions = (e.article for e in entries if e.article)
    return any(m.where == where and m.start < end and start < m.end for m in mentions)


def _where(placed: PlacedText) -> str:
    place = placed.place
    if place.section is None:
        return place.part
    return f"{place.section}/{'heading' if place.paragraph is None else place.paragraph}"


def _echoed(sentence: str, planted: Planted, *, runs: bool) -> tuple[int, int] | None:
    words = _content(sentence)
    for n, run in enumerate(_runs(words) if runs else ()):
        if run in planted.runs:
            return words[n].start, words[n + RUN - 1].end
    for token in words:
        if token.folded in planted.names and sentence[token.start].isupper():
            return token.start, token.end
    for number in _NUMBER.finditer(sentence):
        if _figure(number.group()) in planted.numbers:
            return number.span()
    return _worded(words, planted) if runs else None


def _labelled(text: str, planted: Planted, *, runs: bool) -> tuple[int, int] | None:
    """The first word of a label (tag, keyphrase, slug) that stands nowhere but in what was planted. Labels
    are short and write names without capitals."""
    for token in _content(text):
        worded = runs and token.folded[:_STEM] in planted.words
        if worded or token.folded in planted.names or token.folded in planted.numbers:
            return token.start, token.end
    return None


def _worded(words: list[Token], planted: Planted) -> tuple[int, int] | None:
    """Two words that only orders have, or one beside the word it stands beside in an order."""
    stems = _stems(words)
    only = [n for n, stem in enumerate(stems) if stem in planted.words]
    if len({stems[n] for n in only}) >= TOGETHER:
        return words[only[0]].start, words[only[-1]].end
    for n in only:
        for first in (n - 1, n):
            if 0 <= first < len(stems) - 1 and (stems[first], stems[first + 1]) in planted.pairs:
                return words[first].start, words[first + 1].end
    return None


def _quoted(paper: Paper, placed: PlacedText, start: int, end: int) -> bool:
    """Whether the words stand in a quotation that the source has word for word."""
    quoted = {q.text.strip() for q in paper.source.quotations} if paper.source else set()
    within = (q for q in quoted_spans(placed.text) if q.closed and q.start <= start and end <= q.end)
    return any(placed.text[q.start : q.end].strip() in quoted for q in within)


def _without(text: str, orders: list[str]) -> str:
    for order in orders:
        text = text.replace(order, " ")
    return text


def _content(text: str) -> list[Token]:
    return [t for t in tokens(text) if t.folded not in _GRAMMAR and len(t.folded) > 1]


def _stems(words: list[Token]) -> list[str]:
    return [t.folded[:_STEM] for t in words]


def _runs(words: list[Token]) -> list[tuple[str, ...]]:
    folded = [t.folded for t in words]
    return list(zip(*(folded[i:] for i in range(RUN))))


def _names(text: str) -> Iterator[str]:
    """Words with a capital that the beginning of a sentence does not explain."""
    for start, end in sentence_spans(text):
        sentence = text[start:end]
        for n, token in enumerate(tokens(sentence)):
            capital = sentence[token.start].isupper()
            if capital and n and token.folded not in _GRAMMAR and len(token.folded) > 2:
                yield token.folded


def _figure(written: str) -> str:
    return _SPACES.sub("", written)
