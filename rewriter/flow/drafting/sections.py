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
from rewriter.flow.transcript import FINAL, Desk, Making, refused
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


def sections_draft(desk: Desk) -> Making[Draft | None]:
    """The draft, or None when no section could be written. A section that fails twice is the source's own
    paragraphs (French) or left out; what ended the asking for good is in `desk.failure`."""
    sizes = sizes_for(desk)
    outline = yield from outlined(desk, sizes)
    if outline is None and desk.failure is FailureKind.TOO_LONG:
        desk.shrink()
        sizes = sizes_for(desk)
        outline = yield from outlined(desk, sizes)
    if outline is None:
        return None
    tray = yield from _written(desk, outline, sizes)
    if not tray.done:
        return None
    desk.unanswered = tuple(i for n in sorted(tray.failed) for i in outline.groups[n].ids)
    bare = Draft(
        headline="",
        sections=_assembled(desk, outline, tray),
        keyphrase=outline.keyphrase,
        credit=credit_line(desk.source.attribution),
    )
    return (yield from _finished(desk, bare))


def first_sections_prompt(desk: Desk) -> Prompt:
    """What the first call sends: the plan's, or the first section's where no plan fits the context."""
    sizes = sizes_for(desk)
    prompt = outline_prompt(desk, sizes)
    if prompt:
        return prompt
    outline = outline_by_length(desk, sizes)
    return section_prompt(desk, outline, 0, words_for(desk, outline.groups[0], sizes))


def sizes_for(desk: Desk) -> Sizes:
    """How much of this source fits one section."""
    tokens = {p.id: desk.room.count(f"[{p.id}] {p.text}\n") for p in desk.source.paragraphs}
    return Sizes.of(desk.source, desk.brief, tokens, most_tokens(desk))


def _written(desk: Desk, outline: Outline, sizes: Sizes) -> Making[_Tray]:
    """All sections at once; those that failed once more. When none came of it, `desk.failure` says why."""
    tray = _Tray(done={}, failed=dict.fromkeys(range(len(outline.groups))))
    for _ in range(MAX_ATTEMPTS):
        asked = _requests(desk, outline, sizes, tray)
        if not asked or desk.failure in FINAL:
            break
        desk.failure = None
        replies = yield from desk.exchange(tuple(asked.values()))
        for number, reply in zip(asked, replies):
            _put(desk, tray, outline, number, reply)
    desk.failure = _ending(desk, tray)
    return tray


def _requests(desk: Desk, outline: Outline, sizes: Sizes, tray: _Tray) -> dict[int, Request]:
    """The calls for the sections still to be written; one too long for the context is not asked."""
    asked: dict[int, Request] = {}
    if desk.failure in FINAL:
        return asked
    for number in sorted(tray.failed):
        request = section_request(desk, outline, number, sizes)
        if request is None:
            tray.failed[number] = FailureKind.TOO_LONG
        else:
            asked[number] = request
    return asked


def _put(desk: Desk, tray: _Tray, outline: Outline, number: int, reply: Reply) -> None:
    """A section in its place, or why it is not."""
    tray.failed[number] = reply.kind if isinstance(reply, Failure) else None
    try:
        tray.done[number] = written(reply.text, outline, number)
    except UnusableAnswerError:
        desk.unusable += not refused(reply)
    else:
        del tray.failed[number]


def _ending(desk: Desk, tray: _Tray) -> FailureKind | None:
    """The failure that ends the asking: a final one, one of the wire met twice, or the only one there is."""
    if desk.failure in FINAL:
        return desk.failure
    kinds = [kind for _, kind in sorted(tray.failed.items()) if kind is not None]
    ending = [kind for kind in kinds if kind in _OF_THE_WIRE] or (kinds if not tray.done else [])
    return ending[0] if ending else None


def _assembled(desk: Desk, outline: Outline, tray: _Tray) -> tuple[Section, ...]:
    """The sections in order; for one that failed, the source's own paragraphs (French) or nothing. One
    section without heading where the source asks for no subheadings."""
    sections: list[Section] = []
    for number, group in enumerate(outline.groups):
        section = tray.done.get(number)
        if section is None and desk.source.language == "fr":
            section = Section(heading=group.heading, paragraphs=_kept(desk, group.ids))
        if section is not None:
            sections.append(section)
    if desk.source.asked.subheadings is False:
        return (Section(heading=None, paragraphs=tuple(p for s in sections for p in s.paragraphs)),)
    return tuple(sections)


def _kept(desk: Desk, ids: tuple[str, ...]) -> tuple[DraftParagraph, ...]:
    paragraphs = (desk.source.paragraph(i) for i in ids)
    return tuple(
        DraftParagraph(text=mend(p.text), sources=(p.id,), origin=Origin.KEPT) for p in paragraphs if p
    )


def _finished(desk: Desk, draft: Draft) -> Making[Draft]:
    """The draft with its fields, then with the joints that do no harm; both asked at once."""
    if desk.failure is not None:
        desk.without_fields = True
        return without_answer(desk, draft)
    fields, joints = fields_request(desk, draft), joints_request(desk, draft)
    asked = tuple(r for r in (fields, joints) if r)
    replies = dict(zip(asked, (yield from desk.exchange(asked)))) if asked else {}
    if desk.failure not in FINAL:
        desk.failure = None
    draft = yield from _with_fields(desk, draft, replies[fields] if fields else None)
    return _with_joints(desk, draft, replies[joints]) if joints else draft


def _with_fields(desk: Desk, draft: Draft, reply: Reply | None) -> Making[Draft]:
    """The draft with the fields of that reply, or of another asked for when it had none."""
    attempts = 1
    while reply is not None:
        try:
            return replace(draft, **fields_in(reply.text))
        except UnusableAnswerError:
            desk.unusable += not refused(reply)
        request = fields_request(desk, draft) if attempts < MAX_ATTEMPTS else None
        if request is None or desk.failure is not None:
            break
        attempts += 1
        (reply,) = yield from desk.exchange((request,))
        if desk.failure not in FINAL:
            desk.failure = None
    desk.without_fields = True
    return without_answer(desk, draft)


def _with_joints(desk: Desk, draft: Draft, reply: Reply) -> Draft:
    try:
        return joined(desk, draft, reply.text)
    except UnusableAnswerError:
        desk.unusable += not refused(reply)
        return draft
