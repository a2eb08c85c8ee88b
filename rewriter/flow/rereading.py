"""A second reading alone, of an article that exists: asked once, and nothing of the article changes."""

from rewriter.article import Brief, Draft, Ledger, Outcome, Reason, Source, Status, Strategy
from rewriter.flow.kit import Kit
from rewriter.flow.opining import parts_of, read_again
from rewriter.flow.opinion_parts import Part
from rewriter.flow.transcript import Transcript
from rewriter.ports import Flow


def rereading(source: Source, draft: Draft, ledger: Ledger, brief: Brief, kit: Kit) -> Flow:
    """The flow that asks what a model thinks of a finished article. Its outcome has the ledger with the
    opinions; where there are none, reasons say why."""
    transcript = Transcript(source=source, brief=brief, kit=kit)
    found = yield from read_again(transcript, draft, ledger)
    reasons: list[Reason] = []
    if transcript.failure is not None:
        reasons.append(Reason(key=f"model.{transcript.failure}"))
    if transcript.without_opinion:
        reasons.append(Reason(key="opinion.not-had"))
    return Outcome(
        status=Status.NEEDS_REVIEW,
        reasons=tuple(reasons),
        strategy=Strategy.WHOLE,
        draft=draft,
        report=None,
        ledger=found,
        calls=transcript.calls,
        usage=transcript.usage,
        failure=transcript.failure,
        models=tuple(transcript.models),
    )


def parts_asked(source: Source, draft: Draft, ledger: Ledger, brief: Brief, kit: Kit) -> tuple[Part, ...]:
    """What that flow would ask, a part a call. Raises TemplateError."""
    return parts_of(Transcript(source=source, brief=brief, kit=kit), draft, ledger)
