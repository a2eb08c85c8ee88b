"""The headings that the source itself has: set aside by intake, or left standing among its paragraphs."""

import re
from collections.abc import Sequence

from rewriter.article import HeadingKind, Source
from rewriter.flow.no_model.clauses import balanced
from rewriter.flow.no_model.headings import Candidate, Kind
from rewriter.text.grammar import closed_classes as closed
from rewriter.text.grammar.shallow import content_stems, stem, tokens
from rewriter.text.normalise import fold
from rewriter.text.sentences import split_sentences
from rewriter.text.typography import mend
from rewriter.text.words import count_words

_CAPTION = re.compile(r"©|\bCC[ -]BY\b|^(?:Capture|Photo|Image|Crédits?|Légende|Figure)\b", re.I)
_BYLINE = re.compile(r"(?:Par )?(?:[A-ZÀ-Ý][\w’'-]+ ){1,3}[A-ZÀ-Ý][\w’'-]+ ?[,–(]|Par [A-ZÀ-Ý]")
_ADDRESSED = re.compile(r"\b(?:vous|votre|vos|tu|toi)\b", re.I)  # an interviewer's question, not a heading
_TWO_SENTENCES = re.compile(r"[.!…] [A-ZÀ-Ý]")
_STRAY, _PULLED, _LEFT = 150.0, 90.0, 140.0  # weights: a heading beats all we make, a pulled quote not
_LEFT_WORDS = 14
_ANSWER_WORDS = 12
_BODY_WORDS = 25  # what a heading left among the paragraphs stands above


def set_aside(source: Source) -> dict[str, Candidate]:
    """What intake set aside as a heading, by the paragraph it stood above; of two, the last stands closest. A
    pulled quotation counts only when its words are nowhere in the text: else it heads where they stand."""
    found: dict[str, Candidate] = {}
    body = fold(mend(source.text))
    known = {stem(t.low) for t in tokens(f"{source.title} {source.text}")}
    for offered in source.heading_candidates:
        stray = offered.kind is HeadingKind.STRAY_HEADING
        text = mend(offered.text)
        if not stray and len(text) > 75:
            text = split_sentences(text)[0]
        if (not stray and fold(text) in body) or _names_a_stranger(text, known):
            continue
        candidate = from_source(text, _STRAY if stray else _PULLED)
        if candidate is not None and offered.before:
            found[offered.before] = candidate
    return found


def _names_a_stranger(text: str, known: set[str]) -> bool:
    """« Atelier au Liberté Living Lab »: what a caption names and the article does not."""
    return any(t.is_name and stem(t.low) not in known for t in tokens(text)[1:])


def left_standing(texts: Sequence[str]) -> dict[int, Candidate]:
    """Headings still among the paragraphs, by index: one short line without a full stop, or a lone
    question, between a finished paragraph and a long one."""
    asked = sum(_is_short(t) and t.endswith("?") for t in texts)
    found: dict[int, Candidate] = {}
    for n, text in enumerate(texts[:-1]):
        if not _is_short(text) or (text.endswith("?") and asked > max(6, len(texts) // 3)):
            continue
        least = _ANSWER_WORDS if text.endswith("?") else _BODY_WORDS
        led = count_words(texts[n + 1]) >= least
        candidate = from_source(text, _LEFT) if led and _after_a_paragraph(texts, n) else None
        if candidate is not None and texts[n + 1][-1:] in ".!?…»:":
            found[n] = candidate
    return found


def _after_a_paragraph(texts: Sequence[str], n: int) -> bool:
    """Whether what stands above is finished, one caption at most between: else the line closes a list."""
    if n < 2:
        return True
    above = texts[n - 1] if texts[n - 1][-1:] in ".!?…»" else texts[n - 2]
    return above[-1:] in ".!?…»" and count_words(above) > 5


def _is_short(text: str) -> bool:
    return (
        2 <= count_words(text) <= _LEFT_WORDS
        and text[-1:] not in ".:;,!…_-»"
        and text[:1].isupper()
        and not _ADDRESSED.search(text)
    )


def from_source(text: str, weight: float) -> Candidate | None:
    """A heading that the source itself offers, or None when it could not stand as one: a caption, a byline,
    an address, a line that announces a list."""
    words = [t for t in tokens(text) if t.is_word]
    if len(words) < 2 or len(text) > 100 or not balanced(text) or "http" in text or "@" in text:
        return None
    if _CAPTION.search(text) or _BYLINE.match(text) or _TWO_SENTENCES.search(text):
        return None
    if text.rstrip().endswith((":", ",", ";")) or stem(words[-1].low) in closed.PREPOSITIONS:
        return None
    return Candidate(
        text.strip(" .\u00a0"), Kind.SOURCE, weight, 0, tuple(dict.fromkeys(content_stems(text)))
    )
