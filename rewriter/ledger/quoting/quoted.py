"""The quotations of both texts, with their words ready to be compared."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rewriter.article import Mention, Source
from rewriter.ledger.bearing.passages import Passage, Strand, strand
from rewriter.text.saying.asides import asides_between
from rewriter.text.tokens import Token

# « […] », « [...] », « (...) » and an editor’s « [de Tesla] »: what an honest quotation may leave out or add.
_GAP = re.compile(r"\[[^\[\]]{0,80}\]|\((?:…|\.\.\.)\)")
_STOPS = ".!?…"
_GAPS = 80  # characters back that hold more than spaces
_SINGLE = re.compile(r"(?P<opens>(?<![\w.,!?])[‘'](?=[^\W\d_]))|(?P<closes>(?<=[\w.,!?])[’'](?!\w))")


@dataclass(frozen=True, slots=True)
class Quoted:
    """One quotation. `pieces` are its runs of words between gaps; `stops` the piece's last words' ends."""

    passage: Passage
    start: int
    end: int
    closed: bool
    strand: Strand
    pieces: Sequence[Sequence[Token]]

    @property
    def words(self) -> Sequence[Token]:
        """The quoted words, editor's insertions left out."""
        return self.strand.words

    @property
    def mention(self) -> Mention:
        """Where it stands, without its marks."""
        return self.passage.mention(self.start, self.end)

    @property
    def text(self) -> str:
        """What is quoted, as it is written, who speaks left out."""
        return " ".join(self.passage.text[run[0].start : run[-1].end] for run in self.pieces)

    @property
    def opened(self) -> bool:
        """Whether a mark stands before it: an unclosed quotation may lack either mark."""
        before = self.passage.text[max(0, self.start - _GAPS) : self.start].rstrip()
        return before[-1:] in ("«", "“", '"')


def quotations_of(passages: Iterable[Passage]) -> list[Quoted]:
    """Every quotation of these passages that holds a word, in order."""
    found = (quoted(p, s.start, s.end, s.closed) for p in passages for s in p.quotes)
    return [q for q in found if q.words]


def source_quotations(source: Source, passages: Sequence[Passage]) -> list[Quoted]:
    """The source's quotations as intake noted them; in a passage where it noted none, as they are found.
    English also quotes between single marks."""
    noted = {p.where: [q for q in source.quotations if q.paragraph == p.where] for p in passages}
    found: list[Quoted] = []
    for p in passages:
        spans = [(q.start, q.end, q.closed) for q in noted[p.where] if p.text[q.start : q.end].strip()]
        here = [quoted(p, *span) for span in spans] if spans else quotations_of([p])
        single = _single(p, here) if source.language == "en" else []
        found += sorted([*here, *single], key=lambda q: q.start)
    if source.language == "en":
        found = list(_carried_over(found, passages))
    return [q for q in found if q.words]


def _carried_over(found: Iterable[Quoted], passages: Sequence[Passage]) -> Iterator[Quoted]:
    """The quotations, of which one that no mark closes ends with its paragraph where the next one opens with
    a mark: English closes a speech of several paragraphs once, and opens it in each."""
    following = {p.where: then.text.lstrip()[:1] for p, then in pairwise(passages)}
    for quotation in found:
        text, where = quotation.passage.text, quotation.passage.where
        goes_on = following.get(where, "") in tuple("“\"‘'") and not text[quotation.end :].strip()
        ends = text.rstrip()[-1:] in _STOPS
        yield quotation if quotation.closed or not (goes_on and ends) else replace(quotation, closed=True)


def _single(passage: Passage, others: Sequence[Quoted]) -> list[Quoted]:
    """What stands between ‘single marks’ outside other quotations. An apostrophe has letters on both
    sides, or closes a plural (“the pilots’ strike”), which no opening mark precedes. A mark that opens
    anew after a full stop goes on with what was being said, as does the paragraph's end; one in
    mid-sentence quotes within the quotation."""
    text = passage.text
    found: list[Quoted] = []
    opened: list[int] = []
    starts = [q.start for q in others]
    for match in _SINGLE.finditer(text):
        at = match.start()
        last = bisect_right(starts, at) - 1
        if last >= 0 and at < others[last].end:
            continue
        if match.lastgroup == "opens":
            if opened and text[max(0, at - _GAPS) : at].rstrip()[-1:] in _STOPS:
                found.append(quoted(passage, opened[0], at, closed=True))
                opened.clear()
            opened.append(at + 1)
        elif opened:
            start = opened.pop()
            if not opened:
                found.append(quoted(passage, start, at, closed=True))
    if opened and _is_speech(text, opened[0] - 1):
        found.append(quoted(passage, opened[0], len(text), closed=True))
    return found


def _is_speech(text: str, mark: int) -> bool:
    """Whether what a mark opens runs to the paragraph's end: it begins a sentence, and the last one ends."""
    before = text[:mark].rstrip()[-1:]
    return (not before or before in _STOPS + ":,") and text.rstrip()[-1:] in _STOPS


def quoted(passage: Passage, start: int, end: int, closed: bool) -> Quoted:
    """The quotation between two offsets of a passage."""
    found = (m.span() for m in _GAP.finditer(passage.text, start, end))
    gaps = sorted({*found, *((a, min(b, end)) for a, b in asides_between(passage.text, start, end))})
    edges = [start, *(edge for gap in gaps for edge in gap), end]
    runs = [passage.words_between(a, b) for a, b in zip(edges[::2], edges[1::2])]
    pieces = [run for run in runs if run]
    kept = strand(word for run in pieces for word in run)
    return Quoted(passage, start, end, closed, kept, pieces)
