"""A first draft section by section: a plan, all sections at once, then fields and joints."""

from dataclasses import dataclass, replace

from rewriter.article import (
    Draft,
    DraftParagraph,
    Failure,
    FailureKind,
    Origin,
    Prompt,
    Reply,
    Request,
    Section,
)
from rewriter.flow.answers import UnusableAnswerError
from rewriter.flow.credit import credit_line
from rewriter.flow.drafting.fields import fields_in, fields_request, without_answer
from rewriter.flow.drafting.grouping import Sizes
from rewriter.flow.drafting.joints import joined, joints_request
from rewriter.flow.drafting.outline import Outline, outline_by_length, outline_prompt, outlined
from rewriter.flow.drafting.section import most_tokens, section_prompt, section_request, words_for, written
from rewriter.flow.transcript import FINAL, Making, Transcript, refused
from rewriter.text.typography import mend

MAX_ATTEMPTS = 2  # of one section, and of the fields
_OF_THE_WIRE = frozenset(
    {
        FailureKind.TIMEOUT,
        FailureKind.CONNECTION,
        FailureKind.RATE_LIMITED,
        FailureKind.UNAVAILABLE,
    }
)
"""Failures that, met again, say the service is down: nothing more is asked."""


@dataclass(slots=True)
class _Tray:
    """Sections as they come in, by number; what failed last for each that did not."""

    done: dict[int, Section]
    failed: dict[int, FailureKind | None]


def sections_draft(transcript: Transcript) -> Making[Draft | None]:
    """The draft, or None when no section could be written. A section that fails twice is the source's own
    paragraphs (French) or left out; what ended the asking for good is in `transcript.failure`."""
    sizes = sizes_for(transcript)
    outline = yield from outlined(transcript, sizes)
    if outline is None and transcript.failure is FailureKind.TOO_LONG:
        transcript.shrink()
        sizes = sizes_for(transcript)
        outline = yield from outlined(transcript, sizes)
    if outline is None:
        return None
    tray = yield from _written(transcript, outline, sizes)
    if not tray.done:
        return None
    transcript.unanswered = tuple(i for n in sorted(tray.failed) for i in outline.groups[n].ids)
    bare = Draft(
        headline="",
        sections=_assembled(transcript, outline, tray),
        keyphrase=outline.keyphrase,
        credit=credit_line(transcript.source.attribution),
    )
    return (yield from _finished(transcript, bare))


def first_sections_prompt(transcript: Transcript) -> Prompt:
    """What the first call sends: the plan's, or the first section's where no plan fits the context."""
    sizes = sizes_for(transcript)
    prompt = outline_prompt(transcript, sizes)
    if prompt:
        return prompt
    outline = outline_by_length(transcript, sizes)
    return section_prompt(transcript, outline, 0, words_for(transcript, outline.groups[0], sizes))


def sizes_for(transcript: Transcript) -> Sizes:
    """How much of this source fits one section."""
    tokens = {p.id: transcript.window.count(f"[{p.id}] {p.text}\n") for p in transcript.source.paragraphs}
    return Sizes.of(transcript.source, transcript.brief, tokens, most_tokens(transcript))


def _written(transcript: Transcript, outline: Outline, sizes: Sizes) -> Making[_Tray]:
    """All sections at once; those that failed once more. `transcript.failure` says why none came of it."""
    tray = _Tray(done={}, failed=dict.fromkeys(range(len(outline.groups))))
    for _ in range(MAX_ATTEMPTS):
        asked = _requests(transcript, outline, sizes, tray)
        if not asked or transcript.failure in FINAL:
            break
        transcript.failure = None
        replies = yield from transcript.exchange(tuple(asked.values()))
        for number, reply in zip(asked, replies):
            _put(transcript, tray, outline, number, reply)
    transcript.failure = _ending(transcript, tray)
    return tray


def _requests(transcript: Transcript, outline: Outline, sizes: Sizes, tray: _Tray) -> dict[int, Request]:
    """The calls for the sections still to be written; one too long for the context is not asked."""
    asked: dict[int, Request] = {}
    if transcript.failure in FINAL:
        return asked
    for number in sorted(tray.failed):
        request = section_request(transcript, outline, number, sizes)
        if request is None:
            tray.failed[number] = FailureKind.TOO_LONG
        else:
            asked[number] = request
    return asked


def _put(transcript: Transcript, tray: _Tray, outline: Outline, number: int, reply: Reply) -> None:
    """A section in its place, or why it is not."""
    tray.failed[number] = reply.kind if isinstance(reply, Failure) else None
    try:
        tray.done[number] = written(reply.text, outline, number)
    except UnusableAnswerError:
        transcript.unusable += not refused(reply)
    else:
        del tray.failed[number]


def _ending(transcript: Transcript, tray: _Tray) -> FailureKind | None:
    """The failure that ends the asking: a final one, one of the wire met twice, or the only one there is."""
    if transcript.failure in FINAL:
        return transcript.failure
    kinds = [kind for _, kind in sorted(tray.failed.items()) if kind is not None]
    ending = [kind for kind in kinds if kind in _OF_THE_WIRE] or (kinds if not tray.done else [])
    return ending[0] if ending else None


def _assembled(transcript: Transcript, outline: Outline, tray: _Tray) -> tuple[Section, ...]:
    """The sections in order; for one that failed, the source's own paragraphs (French) or nothing. One
    section without heading where the source asks for no subheadings."""
    sections: list[Section] = []
    for number, group in enumerate(outline.groups):
        section = tray.done.get(number)
        if section is None and transcript.source.language == "fr":
            section = Section(heading=group.heading, paragraphs=_kept(transcript, group.ids))
        if section is not None:
            sections.append(section)
    if transcript.source.asked.subheadings is False:
        return (Section(heading=None, paragraphs=tuple(p for s in sections for p in s.paragraphs)),)
    return tuple(sections)


def _kept(transcript: Transcript, ids: tuple[str, ...]) -> tuple[DraftParagraph, ...]:
    paragraphs = (transcript.source.paragraph(i) for i in ids)
    return tuple(
        DraftParagraph(text=mend(p.text), sources=(p.id,), origin=Origin.KEPT) for p in paragraphs if p
    )


def _finished(transcript: Transcript, draft: Draft) -> Making[Draft]:
    """The draft with its fields, then with the joints that do no harm; both asked at once."""
    if transcript.failure is not None:
        transcript.without_fields = True
        return without_answer(transcript, draft)
    fields, joints = fields_request(transcript, draft), joints_request(transcript, draft)
    asked = tuple(r for r in (fields, joints) if r)
    replies = dict(zip(asked, (yield from transcript.exchange(asked)))) if asked else {}
    if transcript.failure not in FINAL:
        transcript.failure = None
    draft = yield from _with_fields(transcript, draft, replies[fields] if fields else None)
    return _with_joints(transcript, draft, replies[joints]) if joints else draft


def _with_fields(transcript: Transcript, draft: Draft, reply: Reply | None) -> Making[Draft]:
    """The draft with the fields of that reply, or of another asked for when it had none."""
    attempts = 1
    while reply is not None:
        try:
            return replace(draft, **fields_in(reply.text))
        except UnusableAnswerError:
            transcript.unusable += not refused(reply)
        request = fields_request(transcript, draft) if attempts < MAX_ATTEMPTS else None
        if request is None or transcript.failure is not None:
            break
        attempts += 1
        (reply,) = yield from transcript.exchange((request,))
        if transcript.failure not in FINAL:
            transcript.failure = None
    transcript.without_fields = True
    return without_answer(transcript, draft)


def _with_joints(transcript: Transcript, draft: Draft, reply: Reply) -> Draft:
    try:
        return joined(transcript, draft, reply.text)
    except UnusableAnswerError:
        transcript.unusable += not refused(reply)
        return draft
