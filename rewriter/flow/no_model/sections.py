"""Where sections begin: the choice of boundaries and headings together that reads best as a whole.

Boundaries are weighed by lexical cohesion (Hearst 1997, TextTiling: the less two neighbouring blocks share
content words, the better the cut) and by the headings they make possible; the best sum is found by dynamic
programming over all the ways to cut that keep sections within the brief's length.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from math import sqrt

from rewriter.article import Brief, Source
from rewriter.flow.no_model.headings import Candidate, Kind, alike, made_from
from rewriter.flow.no_model.placing import SAME, Stretch, accepted, placed, sentence_stems
from rewriter.flow.no_model.referents import unnamed
from rewriter.flow.no_model.source_headings import left_standing, set_aside
from rewriter.flow.no_model.splitting import COMFORTABLE_WORDS, split_paragraph
from rewriter.flow.no_model.standing import goes_on, orphans
from rewriter.text.grammar.shallow import content_stems, is_finite, stem, tokens
from rewriter.text.keyphrase import covers
from rewriter.text.sentences import split_sentences
from rewriter.text.typography import mend
from rewriter.text.words import count_words

_COSTS = (82.0, 68.0, 54.0, 40.0)  # what a heading must be worth; lowered until the brief's number is reached
_A_HEADING_FOR = 250  # words: a reader on a phone looks for the next one after three screens
_FOUND_BY = 6.0  # what the keyphrase adds to a heading
_LEAVE = 8.0  # how much weaker a heading may be where a long run would be left bare
_SMALLEST = 60  # words under a heading of our own making
_BARE = 30.0  # what a section without a heading costs, and a fifth of its words
_LED = 6  # pieces under a line of the source's own that are looked at
_TELLING = 3  # content words from which a heading says what it is about
_BLOCK = 2  # paragraphs compared on each side of a boundary
_WIDEST = 24  # paragraphs in one section: keeps hostile input (two words a paragraph) cheap
_LEANS, _LISTED, _INTRODUCED = 22.0, 70.0, 200.0  # a section should not open on these
_GOES_ON, _SAME_PARAGRAPH = 160.0, 12.0  # nor on « La question était … », « Mais … »


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph of the article to be: text, the source paragraph it came from, and what it offers.
    `left` is the short line that stood right before it and reads as its heading, with its paragraph's id:
    it comes back as a paragraph where it does not become the heading."""

    text: str
    source: str
    words: int
    stems: Counter[str]
    offers: tuple[Candidate, ...]
    opening: Candidate | None = None
    left: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """A section: pieces from `start` to `end`, its heading (None: the introduction, or abstained) and
    other headings that could stand, best first."""

    start: int
    end: int
    heading: str | None
    candidates: tuple[str, ...] = ()


def pieces_of(source: Source, brief: Brief, keyphrase: str) -> list[Piece]:
    """The source's paragraphs, typography mended, long ones split; headings that hold the keyphrase weigh
    more, for search engines look there."""
    limit = min(COMFORTABLE_WORDS, brief.max_paragraph_words)
    texts = [mend(p.text) for p in source.paragraphs]
    aside, standing = set_aside(source), left_standing(texts)
    found: list[Piece] = []
    for at, paragraph in enumerate(source.paragraphs):
        if at in standing and at:
            continue  # it goes with the next
        before = standing.get(at - 1) if at > 1 else None
        left = (texts[at - 1], source.paragraphs[at - 1].id) if before else None
        for n, text in enumerate(split_paragraph(texts[at], limit)):
            opening = (before or aside.get(paragraph.id)) if n == 0 else None
            offers = _offers(text, source.title, keyphrase)
            stems, words = sentence_stems(text), count_words(text)
            found.append(Piece(text, paragraph.id, words, stems, offers, opening, left if n == 0 else None))
    return [replace(p, opening=None) if _is_caption(found, at) else p for at, p in enumerate(found)]


def _is_caption(pieces: Sequence[Piece], at: int) -> bool:
    """Whether the source's own line above a piece speaks of something else than what follows, up to the next
    such line: a name that does not come back, or, of a mere noun group, none of its content words. A
    picture's caption, its picture gone, looks like a heading and misleads."""
    opening = pieces[at].opening
    if opening is None:
        return False
    led = [pieces[at], *takewhile(lambda p: p.opening is None, pieces[at + 1 : at + _LED])]
    known = {stem(t.low) for p in led for t in tokens(p.text)}
    strange = any(t.is_name and stem(t.low) not in known for t in tokens(opening.text)[1:])
    seq = tokens(opening.text)
    says = opening.text.endswith("?") or any(is_finite(seq, i) for i in range(len(seq)))
    off = len(opening.stems) >= _TELLING and not says and known.isdisjoint(opening.stems)
    return strange or off


def _offers(text: str, title: str, keyphrase: str) -> tuple[Candidate, ...]:
    known = set(content_stems(f"{title} {keyphrase}"))
    return tuple(
        replace(c, score=c.score + _FOUND_BY) if covers(c.text, keyphrase) else c
        for c in made_from(text)
        if not _is_title(c, title) and not unnamed(c.text, known)
    )


def _is_title(candidate: Candidate, title: str) -> bool:
    stems = set(content_stems(title))
    shared = len(set(candidate.stems) & stems)
    return shared >= max(2, 0.6 * len(stems)) and shared >= 0.8 * len(candidate.stems)


class Cutting:
    """One article being cut; remembers what each stretch of it is worth."""

    def __init__(self, pieces: Sequence[Piece], brief: Brief, headline: str) -> None:
        self.headline = Candidate(headline, Kind.CLAUSE, 0.0, 0, tuple(content_stems(headline)))
        self.pieces = pieces
        self.brief = brief
        self.spread = _summed(pieces)
        self.depths = [self._depth(i) for i in range(len(pieces))]
        self.breaks = [_break(pieces, i) for i in range(len(pieces))]
        self.ranked: dict[tuple[int, int], tuple[Candidate, ...]] = {}

    def best(self) -> list[Cut]:
        """The sections of the best cut, in order, headings given."""
        if not self.pieces:
            return []
        total = sum(p.words for p in self.pieces)
        wanted = min(max(self.brief.min_headings, total // _A_HEADING_FOR), total // 120)
        for cost in _COSTS:
            bounds = self._bounds(cost)
            cuts = self._headed(bounds)
            if sum(c.heading is not None for c in cuts) >= wanted:
                break
        return cuts

    def _bounds(self, cost: float) -> list[tuple[int, int]]:
        n = len(self.pieces)
        value = [float("-inf")] * (n + 1)
        back = [0] * (n + 1)
        value[0] = 0.0
        for end in range(1, n + 1):
            words = 0
            for start in range(end - 1, max(-1, end - _WIDEST - 1), -1):
                words += self.pieces[start].words
                if words > self.brief.max_section_words and start < end - 1:
                    break
                worth = value[start] + self._worth(start, end, words, cost)
                if worth > value[end]:
                    value[end], back[end] = worth, start
        bounds: list[tuple[int, int]] = []
        end = n
        while end > 0:
            bounds.append((back[end], end))
            end = back[end]
        return bounds[::-1]

    def _worth(self, start: int, end: int, words: int, cost: float) -> float:
        passed = sum(p.opening.score - 60 for p in self.pieces[start + 1 : end] if p.opening)
        if start == 0:
            return -abs(words - 110) / 4 - passed
        if words < _SMALLEST and not self.pieces[start].opening:
            return -120.0 + words / 3
        top = next((c.score for c in self._ranked(start, end) if accepted(c)), None)
        gain = -(_BARE + words / 5) if top is None else top - cost
        small = max(0, 130 - words) / (8 if self.pieces[start].opening else 3)
        return gain + 14 * self.depths[start] - small - passed - self.breaks[start]

    def _ranked(self, start: int, end: int) -> tuple[Candidate, ...]:
        key = (start, end)
        if key not in self.ranked:
            self.ranked[key] = tuple(sorted(self._placed(start, end), key=lambda c: -c.score))[:8]
        return self.ranked[key]

    def _placed(self, start: int, end: int) -> list[Candidate]:
        within = self.pieces[start:end]
        near = _summed(within)
        paragraphs = Counter(s for p in within for s in {stem[:SAME] for stem in p.stems})
        stretch = Stretch(near, paragraphs, self.spread, end - start)
        found = [placed(c, n, stretch) for n, p in enumerate(within) for c in p.offers]
        opening = within[0].opening
        return [opening, *found] if opening else found

    def _depth(self, at: int) -> float:
        """1 minus the cosine of the content words before and after: 0 alike, 1 nothing shared."""
        before = _summed(self.pieces[max(0, at - _BLOCK) : at])
        after = _summed(self.pieces[at : at + _BLOCK])
        shared = sum(before[s] * after[s] for s in before)
        size = sqrt(sum(v * v for v in before.values()) * sum(v * v for v in after.values()))
        return 1 - shared / size if size else 1.0

    def _headed(self, bounds: Sequence[tuple[int, int]]) -> list[Cut]:
        used = [p.opening for s, _ in bounds if s and (p := self.pieces[s]).opening]
        taken: list[Candidate] = [self.headline, *(c for c in used if c)]
        cuts: list[Cut] = []
        for start, end in bounds:
            cut = self._cut(start, end, taken)
            if cut.heading is None and cuts and self._fits(cuts[-1].start, end):
                cuts[-1] = replace(cuts[-1], end=end)
            else:
                cuts.append(self._last_resort(cut, taken))
        return cuts

    def _fits(self, start: int, end: int) -> bool:
        return sum(p.words for p in self.pieces[start:end]) <= self.brief.max_section_words

    def _last_resort(self, cut: Cut, taken: list[Candidate]) -> Cut:
        """A section that can neither be headed well nor be merged: a weaker heading, if one may stand."""
        if cut.heading is not None or cut.start == 0:
            return cut
        ranked = self._ranked(cut.start, cut.end)
        found = next((c for c in ranked if accepted(c, leave=_LEAVE)), None)
        if found is None or any(alike(found, t) for t in taken):
            return cut
        taken.append(found)
        others = tuple(c for c in cut.candidates if c != found.text)
        return replace(cut, heading=found.text, candidates=others)

    def _cut(self, start: int, end: int, taken: list[Candidate]) -> Cut:
        if start == 0:
            return Cut(start, end, None)
        ranked = self._ranked(start, end)
        own = self.pieces[start].opening
        fresh = [c for c in ranked if c is own or not any(alike(c, t) for t in taken)]
        chosen = next((c for c in fresh if accepted(c)), None)
        if chosen and chosen is not own:
            taken.append(chosen)
        wider = ranked if chosen else [*ranked, *(c for p in self.pieces[start:end] for c in p.offers)]
        others = _distinct(c for c in wider if c is not chosen)
        return Cut(start, end, chosen.text if chosen else None, others)


def _break(pieces: Sequence[Piece], at: int) -> float:
    """What it costs to begin a section here: under the line that announces a list, in the middle of one, or
    at a paragraph that goes on from the one before."""
    if not at or pieces[at].opening:
        return 0.0
    before, here = pieces[at - 1].text.rstrip(), pieces[at].text
    if before.endswith(":"):
        return _INTRODUCED
    if here[:1] in "-–—•*" or here[:1].islower() or (before[-1:].isalnum() and here[-1:] not in ".!?…»"):
        return _LISTED
    first = next(iter(split_sentences(here)), here)
    within = _SAME_PARAGRAPH if pieces[at - 1].source == pieces[at].source else 0.0
    return (_GOES_ON if goes_on(first) else _LEANS * min(1, orphans(first))) + within


def _summed(pieces: Sequence[Piece]) -> Counter[str]:
    total: Counter[str] = Counter()
    for piece in pieces:
        total.update(piece.stems)
    return total


def _distinct(candidates: Iterable[Candidate], most: int = 3) -> tuple[str, ...]:
    kept: list[Candidate] = []
    for candidate in candidates:
        if len(kept) < most and not any(alike(candidate, k) for k in kept):
            kept.append(candidate)
    return tuple(c.text for c in kept)
