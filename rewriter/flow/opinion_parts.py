"""What a second reading is shown: the source and the article’s sentences, numbered, in one call or more."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from rewriter.article import Draft, Ledger, Mention, Paragraph, Prompt, Source
from rewriter.flow.transcript import Transcript
from rewriter.ledger.bearing.passages import aside_passages
from rewriter.prompting import fence_for, source_variables
from rewriter.prompting.variables import brief_variables
from rewriter.text.sentences import split_sentences

MOST = 120  # sentences in one call: answers get worse as lists get longer, and a long article has ninety
_LONGEST = 600  # characters of one sentence shown: one that runs on must not take the others' room
_NEAR = 5  # sentences: a paragraph has four
_FIELDS = ("seo_title", "headline", "standfirst", "description")
_HOUSE = "support.house-line"
_LEFT_OUT = "[…]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Sentences of the article for one call, and the source paragraphs shown with them: all of them, or
    (`partial`) those that these sentences seem to come from."""

    sentences: tuple[Mention, ...]
    paragraphs: tuple[Paragraph, ...]
    partial: bool = False


def asked_about(ledger: Ledger) -> tuple[Mention, ...]:
    """Every sentence of the article, titles and headings included, in reading order, but the lines that the
    house asks for: no source bears them out."""
    return tuple(s.article for s in ledger.support if s.reason != _HOUSE)


def whole_parts(source: Source, sentences: Sequence[Mention], number: int) -> tuple[Part, ...]:
    """The sentences in so many runs, more where one would be too long, each with the whole source."""
    return tuple(Part(sentences=run, paragraphs=source.paragraphs) for run in _runs(sentences, number))


def partial_parts(
    source: Source, draft: Draft, ledger: Ledger, sentences: Sequence[Mention], number: int
) -> tuple[Part, ...]:
    """The same, each run with the source paragraphs that matter for it: those that its sentences are nearest
    to, and those that its paragraphs name; the first where there are none."""
    near = {s.article: [m.where for m in s.sources] for s in ledger.support}
    named = {f"{s}/{p}": paragraph.sources for s, p, paragraph in draft.paragraphs()}
    parts = []
    for run in _runs(sentences, number):
        ids = {i for m in run for i in (*near.get(m, ()), *named.get(m.where, ()))}
        chosen = tuple(p for p in source.paragraphs if p.id in ids) or source.paragraphs[:1]
        parts.append(Part(sentences=run, paragraphs=chosen, partial=len(chosen) < len(source.paragraphs)))
    return tuple(parts)


def opinion_prompt(transcript: Transcript, part: Part) -> Prompt:
    """What is sent. Raises TemplateError."""
    source = _without_orders(transcript.source)
    fence = fence_for(transcript.source)
    shown = tuple(replace(p, text=_obeyable(p.text, source)) for p in part.paragraphs)
    variables = {
        "brief": brief_variables(transcript.brief),
        "source": source_variables(source, shown),
        "fence": fence,
        "aside": [_line(_obeyable(p.text, source), fence) for p in aside_passages(source)],
        "sentences": list(_numbered(part.sentences, fence)),
        "partial": part.partial,
    }
    return transcript.kit.templates.render("opinion", variables)


def _runs(sentences: Sequence[Mention], number: int) -> Iterator[tuple[Mention, ...]]:
    """So many runs, about equal, more where one would be too long; each begins where a paragraph, a heading
    or a field does, if one begins near."""
    number = min(len(sentences), max(number, ceil(len(sentences) / MOST)))
    near = min(_NEAR, len(sentences) // number // 2) if number else 0
    cuts = [_opening(sentences, len(sentences) * k // number, near) for k in range(number)]
    for start, end in zip(cuts, [*cuts[1:], len(sentences)]):
        yield tuple(sentences[start:end])


def _opening(sentences: Sequence[Mention], at: int, near: int) -> int:
    """Where the paragraph of that sentence begins, if that is near."""
    for back in range(at, max(0, at - near) - 1, -1):
        if back == 0 or sentences[back].where != sentences[back - 1].where:
            return back
    return at


def _numbered(sentences: Sequence[Mention], fence: str) -> Iterator[dict[str, object]]:
    before = ""
    for number, sentence in enumerate(sentences, start=1):
        yield {
            "number": number,
            "kind": _kind(sentence.where),
            "opens": sentence.where != before,
            "text": _line(sentence.text, fence),
        }
        before = sentence.where


def _kind(where: str) -> str:
    """The field, "heading" or "text"."""
    return where if where in _FIELDS else "heading" if where.endswith("/heading") else "text"


def _without_orders(source: Source) -> Source:
    return replace(source, title=_obeyable(source.title, source)) if source.orders else source


def _obeyable(text: str, source: Source) -> str:
    """A text of the source without its sentences that give orders: a reader is to judge, not to obey."""
    sentences = split_sentences(text) if source.orders else []
    orders = [s for s in sentences if any(o.text in s or s in o.text for o in source.orders)]
    for order in orders:
        text = text.replace(order, _LEFT_OUT)
    return text


def _line(text: str, fence: str) -> str:
    one = " ".join(text.replace(fence, "").split())
    return one if len(one) <= _LONGEST else one[:_LONGEST].rstrip() + "…"
