"""Both texts cut into passages with an address, their words folded once for every comparison."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from rewriter.article import Draft, Mention, RemovalReason, Source
from rewriter.ledger.kept import Kept
from rewriter.ledger.once import Once, lasting
from rewriter.text.saying.quotations import QuotedSpan, quoted_spans
from rewriter.text.sentences import sentence_spans
from rewriter.text.tokens import Token, tokens


def _opening(span: QuotedSpan) -> int:
    return span.start


def _end(span: QuotedSpan) -> int:
    return span.end


class Strand:
    """Words run together without spaces, so that « super intelligence » and « superintelligence » are the
    same; a find must still begin and end where a word does."""

    def __init__(self, words: Sequence[Token]) -> None:
        self.words = words
        self.joined = letters(words)

    @lasting
    def _ends(self) -> Sequence[int]:
        """Where each word ends in the joined letters; made for the few strands that have what is sought."""
        return list(accumulate([len(w.folded) for w in self.words]))

    def _word_ending(self, at: int) -> int | None:
        """The index of the word that ends there."""
        index = bisect_left(self._ends, at)
        return index if index < len(self._ends) and self._ends[index] == at else None

    def find(self, wanted: str, after: int = 0) -> tuple[int, int] | None:
        """Indexes of the first and last word that spell these letters, from word `after` on."""
        if after >= len(self.words) or not wanted:
            return None
        at = self.joined.find(wanted, self._ends[after - 1] if after else 0)
        while at >= 0:
            before, last = self._word_ending(at) if at else -1, self._word_ending(at + len(wanted))
            if before is not None and last is not None:
                return before + 1, last
            at = self.joined.find(wanted, at + 1)
        return None


class Strands:
    """Several strands, searched as one."""

    def __init__(self, strands: Iterable[Strand]) -> None:
        self._strands = list(strands)
        lengths = (len(s.joined) + 1 for s in self._strands)
        self._starts = list(accumulate(lengths, initial=0))
        self._joined = "\n".join(s.joined for s in self._strands)

    def holding(self, letters: str) -> Iterator[int]:
        """Indexes of the strands in which these letters stand, in order."""
        at = self._joined.find(letters) if letters else -1
        while at >= 0:
            index = bisect_right(self._starts, at) - 1
            if self._strands[index].find(letters):
                yield index
            at = self._joined.find(letters, self._starts[index + 1])

    def first(self, letters: str) -> int | None:
        """The index of the first strand in which they stand."""
        return next(self.holding(letters), None)


def strand(words: Iterable[Token]) -> Strand:
    """The strand of these words."""
    return Strand(list(words))


@dataclass(frozen=True, kw_only=True)  # no slots: the strand is cached in the instance
class Passage(Once):
    """A paragraph, heading or field. `where` is its address in a `Mention`; `sources` the source
    paragraphs an article paragraph says it came from; `sentences` are character offsets."""

    where: str
    text: str
    words: Sequence[Token]
    sentences: Sequence[tuple[int, int]]
    sources: tuple[str, ...] = ()

    @lasting
    def folded(self) -> Sequence[str]:
        """Its words as they are looked up."""
        return [word.folded for word in self.words]

    @lasting
    def capitals(self) -> Sequence[bool]:
        """Whether each word is written with a capital."""
        text = self.text
        return [text[start].isupper() for start, _, _ in self.words]

    @lasting
    def strand(self) -> "Strand":
        """The words run together; made when first asked for, as most passages are never searched so."""
        return strand(self.words)

    @lasting
    def quotes(self) -> Sequence[QuotedSpan]:
        """What it quotes, in order."""
        return quoted_spans(self.text)

    def quotes_between(self, start: int, end: int) -> Sequence[QuotedSpan]:
        """The quotations that reach into the text between two offsets."""
        if not self.quotes:
            return ()
        first = bisect_right(self.quotes, start, key=_end)
        return self.quotes[first : bisect_left(self.quotes, end, key=_opening)]

    @lasting
    def _openings(self) -> Sequence[int]:
        """Where its quotations begin."""
        return [quote.start for quote in self.quotes]

    def is_quoted(self, at: int) -> bool:
        """Whether that offset stands in a quotation."""
        last = bisect_right(self._openings, at) - 1
        return last >= 0 and at < self.quotes[last].end

    def mention(self, start: int, end: int) -> Mention:
        """The characters from start to end as a mention."""
        return Mention(text=self.text[start:end], where=self.where, start=start, end=end)

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """The sentence that holds that character; the whole text if none does."""
        at = bisect_right(self.sentences, (offset, len(self.text))) - 1
        found = self.sentences[at] if at >= 0 else (0, 0)
        return found if found[0] <= offset < found[1] else (0, len(self.text))

    def words_between(self, start: int, end: int) -> list[Token]:
        """The words that lie wholly between two offsets."""
        first = bisect_left(self.words, (start,))  # a tuple before every word that starts there
        last = bisect_left(self.words, (end,))
        kept = list(self.words[first:last])
        return kept[:-1] if kept and kept[-1].end > end else kept


def passage(where: str, text: str, sources: tuple[str, ...] = ()) -> Passage:
    """One passage, measured."""
    words = tokens(text)
    return Passage(
        where=where,
        text=text,
        words=words,
        sentences=sentence_spans(text),
        sources=sources,
    )


def article_passages(draft: Draft, kept: Kept | None = None) -> list[Passage]:
    """Everything a reader sees of the article, in reading order, but what says nothing of the subject:
    credit, keyphrase, slug and tags."""
    of = (kept or Kept()).of
    texts = [each for each in _article_texts(draft) if each[1].strip()]
    return [of((Passage, *each), partial(passage, *each)) for each in texts]


def _article_texts(draft: Draft) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for field in ("seo_title", "headline", "standfirst", "description"):
        yield field, getattr(draft, field), ()
    for s, section in enumerate(draft.sections):
        yield f"{s}/heading", section.heading or "", ()
        for p, paragraph in enumerate(section.paragraphs):
            yield f"{s}/{p}", paragraph.text, paragraph.sources


def source_passages(source: Source) -> list[Passage]:
    """The source's title and paragraphs, in order."""
    texts = [("title", source.title), *((p.id, p.text) for p in source.paragraphs)]
    return [passage(where, text) for where, text in texts if text.strip()]


def aside_passages(source: Source) -> list[Passage]:
    """What the source also says outside its paragraphs: its headings and pull quotes, who wrote it, where
    and when. An article may draw on them; nobody expects to find them again."""
    credit = source.attribution
    known = (credit.outlet, credit.author, credit.biography, credit.published, *credit.photo_credits)
    signed = (line.text for line in source.receipt if line.reason is RemovalReason.AUTHOR_BIOGRAPHY)
    texts = [*(c.text for c in source.heading_candidates), *(text for text in known if text), *signed]
    return [passage("aside", text) for text in texts]


def letters(words: Iterable[Token]) -> str:
    """The words' letters run together."""
    return "".join([w.folded for w in words])
