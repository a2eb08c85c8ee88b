"""One section asked again because a person wants it: the repair of a round, alone, and shown before it is
taken."""

from collections.abc import Mapping

from rewriter.article import Brief, Outcome, Reason, Source, Status, Strategy
from rewriter.flow.assessing import Assessed
from rewriter.flow.kit import Kit
from rewriter.flow.repair_parts import Target
from rewriter.flow.repair_rounds import repair_answer, repair_request, repaired
from rewriter.flow.transcript import Transcript
from rewriter.ports import Flow


def remending(
    best: Assessed,
    source: Source,
    brief: Brief,
    kit: Kit,
    target: Target,
    *,
    asked: Mapping[str, int] | None = None,
    wished: bool = False,
) -> Flow:
    """The flow that asks for the target once. Its outcome has the draft with the answer put in, where that
    makes the article better (its rank falls); with `wished`, where it makes it no worse: whether a person's
    wish is met she judges herself. Else the draft is as it was, and a reason says why. `asked` counts the
    same requests asked before: each is then asked anew, not answered from the journal."""
    transcript = Transcript(source=source, brief=brief, kit=kit, asked=dict(asked or {}))
    request = repair_request(transcript, best.draft, target)
    if request is None:
        return _outcome(best, transcript, Reason(key="mending.too-long"))
    (reply,) = yield from transcript.exchange((request,))
    candidate = repaired(transcript, best, target, reply)
    if candidate is None:
        failed = (
            Reason(key=f"model.{transcript.failure}")
            if transcript.failure
            else Reason(key="mending.unusable")
        )
        return _outcome(best, transcript, failed)
    if candidate.draft == best.draft:
        return _outcome(best, transcript, Reason(key="mending.unchanged"))
    taken = candidate.rank < best.rank or (wished and candidate.rank == best.rank)
    return (
        _outcome(candidate, transcript)
        if taken
        else _outcome(best, transcript, Reason(key="mending.no-better"))
    )


def expected_tokens(
    best: Assessed, source: Source, brief: Brief, kit: Kit, target: Target
) -> tuple[int, int]:
    """About how many tokens that sends and gets; none when it fits no prompt."""
    transcript = Transcript(source=source, brief=brief, kit=kit)
    request = repair_request(transcript, best.draft, target)
    if request is None:
        return 0, 0
    return transcript.window.size(request.prompt, request.schema), repair_answer(
        transcript, best.draft, target
    )


def _outcome(best: Assessed, transcript: Transcript, *reasons: Reason) -> Outcome:
    return Outcome(
        status=Status.NEEDS_REVIEW,
        reasons=reasons,
        strategy=Strategy.WHOLE,
        draft=best.draft,
        report=best.report,
        ledger=best.ledger,
        calls=transcript.calls,
        usage=transcript.usage,
        failure=transcript.failure,
        models=tuple(transcript.models),
    )
