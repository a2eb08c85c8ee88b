"""What a machine can hold against a draft made without a model: nothing here judges taste."""

from collections.abc import Iterator

from rewriter.article import Brief, Draft, Section, Source
from rewriter.text.grammar.shallow import stem, tokens
from rewriter.text.legibility.title_width import width_px
from rewriter.text.normalise import fold
from rewriter.text.typography import mend
from rewriter.text.words import count_words

_DESCRIPTION_CHARACTERS = 40  # under it a description says nothing; a check asks for the brief's length
_HEADING_WORDS = 30  # of a line that the source itself may have meant as a heading


def faults(source: Source, draft: Draft, brief: Brief) -> Iterator[str]:
    """Each breach of a floor, in words: a heading with a figure or name that its section (or, for the
    source's own headings, the source) has not; a heading twice; a section too long; a field out of range."""
    lines = [c.text for c in source.heading_candidates] + [p.text for p in source.paragraphs]
    own = " | ".join(fold(mend(line)) for line in lines if count_words(line) <= _HEADING_WORDS)
    for section in draft.sections:
        if section.heading:
            offered = fold(section.heading) in own
            text = f"{source.title} {source.text}" if offered else _text(section)
            strange = _strange(section.heading, text, names_only=offered)
            yield from (f"{section.heading!r} speaks of {w!r}" for w in strange)
        words = sum(count_words(p.text) for p in section.paragraphs)
        if words > brief.max_section_words and len(section.paragraphs) > 1:
            yield f"section {section.heading!r} has {words} words"
    folded = [fold(h) for h in draft.headings]
    yield from (f"heading twice: {h!r}" for h in draft.headings if folded.count(fold(h)) > 1)
    yield from _fields(source, draft, brief)
    if not _nothing_lost(source, draft):
        yield "words of the source are missing or out of order"


def _fields(source: Source, draft: Draft, brief: Brief) -> Iterator[str]:
    if not _DESCRIPTION_CHARACTERS <= len(draft.description) <= brief.description_max:
        yield f"description of {len(draft.description)} characters"
    whole = draft.seo_title in (draft.headline, mend(source.title))  # too wide beats cut: a check says so
    if not whole and not 0 < width_px(draft.seo_title) <= brief.title_max_px:
        yield f"title {width_px(draft.seo_title)} px wide"


def _text(section: Section) -> str:
    return " ".join(p.text for p in section.paragraphs)


def _strange(heading: str, text: str, *, names_only: bool) -> list[str]:
    known = {stem(t.low) for t in tokens(text)}
    spoken = [t for t in tokens(heading) if t.is_content]
    if names_only:
        spoken = [t for t in spoken[1:] if t.is_name or t.text[0].isdigit()]
    return [t.text for t in spoken if stem(t.low) not in known]


def _nothing_lost(source: Source, draft: Draft) -> bool:
    """Every word in its order; a short line of the source may have become the heading of what it led."""
    before = [t.low for p in source.paragraphs for t in tokens(mend(p.text)) if t.is_word]
    after = [t.low for s in draft.sections for text in _lines(source, s) for t in tokens(text) if t.is_word]
    return "".join(before) == "".join(after)


def _lines(source: Source, section: Section) -> Iterator[str]:
    led = section.paragraphs[0].sources[0] if section.paragraphs else ""
    line = source.paragraph(led)
    if line and section.heading and mend(line.text) == section.heading:
        yield section.heading
    yield from (p.text for p in section.paragraphs)
