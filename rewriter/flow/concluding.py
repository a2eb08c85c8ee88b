"""What the editor may do with the article, and why: the only place where Ready is decided."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from rewriter.article import (
    Brief,
    Draft,
    FailureKind,
    Finding,
    Origin,
    Outcome,
    Reason,
    RemovalReason,
    Severity,
    Source,
    Status,
    Strategy,
    Usage,
    Verdict,
)
from rewriter.flow.assessing import Assessed, assess
from rewriter.flow.linking import linked
from rewriter.flow.putting_back import Changes
from rewriter.text.words import count_words

_HELD_AGAINST = tuple(v.value for v in (Verdict.INVENTED, Verdict.ALTERED, Verdict.LOST, Verdict.UNCERTAIN))
_OF_FINDINGS = ("orders", "planted", "errors", *_HELD_AGAINST, "fidelity")
_NOTED = ("ready-means", "uncertain-noted", "words-back", "warnings", "suppressed", "short-source")
_PLANTED = frozenset({"unknown-address", "order-echoed", "hidden-word-kept"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What a flow used: repair rounds, answers, tokens, answers that were not what was asked; and what it had
    to do without: repairs `skipped` because they did not fit the context, source paragraphs `unanswered` by
    any section, fields that no answer gave, an opinion that was wanted."""

    rounds: int = 0
    calls: int = 0
    usage: Usage = field(default_factory=Usage)
    models: tuple[str, ...] = ()
    failure: FailureKind | None = None
    unusable: int = 0
    skipped: int = 0
    unanswered: tuple[str, ...] = ()
    without_fields: bool = False
    without_opinion: bool = False


def conclude(
    best: Assessed,
    source: Source,
    brief: Brief,
    strategy: Strategy,
    progress: Progress = Progress(),
    changes: Changes = Changes(),
) -> Outcome:
    """The outcome of a draft. Ready only when no reason speaks against it: no error, no unresolved
    invention or alteration, nothing lost that the depth does not allow, the source identified and
    credited, made by a model, repairs not cut short."""
    against = (*_against(best, source, strategy, progress, changes), *_reserved_against(source, brief))
    status = Status.NEEDS_REVIEW if against else Status.READY
    limits = () if against else (_note("ready-means"),)
    notes = (*limits, *_notes(best, source, brief, progress))
    outcome = _outcome(status, against + notes, best, strategy, progress)
    return linked(outcome, source, brief)


def reconsider(outcome: Outcome, best: Assessed, source: Source, brief: Brief) -> Outcome:
    """The outcome of an article whose draft a person has changed: reasons that findings give are told anew,
    those of how it was made stay."""
    stay = of_making(outcome)
    against = (*_findings_against(best), *(r for r in stay if not r.note))
    status = outcome.status if outcome.status is Status.FAILED else Status.NEEDS_REVIEW
    told = {r.key for r in stay}
    notes = (r for r in _notes(best, source, brief, Progress()) if r.key not in told)
    return replace(
        outcome,
        status=status if against else Status.READY,
        reasons=(*against, *(r for r in stay if r.note), *notes),
        draft=best.draft,
        report=best.report,
        ledger=best.ledger,
    )


def of_making(outcome: Outcome) -> tuple[Reason, ...]:
    """The reasons that no finding gives, and no edit takes away: how the article was made."""
    counted = {f"outcome.{name}" for name in (*_OF_FINDINGS, *_NOTED)}
    return tuple(r for r in outcome.reasons if r.key not in counted)


def fail(source: Source, brief: Brief, progress: Progress, draft: Draft | None) -> Outcome:
    """The outcome when no answer was usable: Failed, with the structure of a French source as draft."""
    reason = _failure_reason(progress)
    if draft is None:
        return _outcome(Status.FAILED, (reason,), None, Strategy.WHOLE, progress)
    fallback = Reason(key="outcome.structure-instead", note=True)
    return _outcome(
        Status.FAILED, (reason, fallback), assess(draft, source, brief), Strategy.NO_MODEL, progress
    )


def _outcome(
    status: Status, reasons: tuple[Reason, ...], best: Assessed | None, strategy: Strategy, progress: Progress
) -> Outcome:
    return Outcome(
        status=status,
        reasons=reasons,
        strategy=strategy,
        draft=best.draft if best else None,
        report=best.report if best else None,
        ledger=best.ledger if best else None,
        rounds=progress.rounds,
        calls=progress.calls,
        usage=progress.usage,
        models=progress.models,
        failure=progress.failure,
    )


def _failure_reason(progress: Progress) -> Reason:
    if progress.failure is None:
        return Reason(key="outcome.unusable-answers", params={"n": progress.unusable})
    return Reason(key=f"model.{progress.failure.value}")


def _against(
    best: Assessed, source: Source, strategy: Strategy, progress: Progress, changes: Changes
) -> Iterator[Reason]:
    if strategy is Strategy.NO_MODEL:
        yield Reason(key="outcome.no-model")
    yield from _findings_against(best)
    if not (source.attribution.identified and best.draft.credit):
        yield Reason(key="outcome.source-not-identified")
    for name in ("kept", "removed", "flagged", "headings", "fields", "labels"):
        if number := getattr(changes, name):
            yield Reason(key=f"outcome.{name}", params={"n": number})
    yield from _unanswered(best.draft, source, progress)
    if progress.failure is not None:
        yield Reason(key="outcome.repairs-interrupted", params={"failure": progress.failure.value})


def _unanswered(draft: Draft, source: Source, progress: Progress) -> Iterator[Reason]:
    """Source paragraphs whose section the model never wrote: in the article as they stand in the source, or
    lost; and fields it never gave."""
    kept = {i for _, _, p in draft.paragraphs() if p.origin is Origin.KEPT for i in p.sources}
    named = {i for _, _, p in draft.paragraphs() for i in p.sources}
    if number := sum(i in kept for i in progress.unanswered):
        yield Reason(key="outcome.section-kept", params={"n": number})
    whole = source.language == "fr"  # of an English source nothing can be put back: a name is not a section
    if lost := [i for i in progress.unanswered if not (whole and i in named)]:
        yield Reason(key="outcome.section-lost", params={"n": len(lost), "source": ", ".join(lost)})
    if progress.without_fields:
        yield Reason(key=f"outcome.fields-not-written-{source.language}")


def _findings_against(best: Assessed) -> Iterator[Reason]:
    """Orders in the source, what was planted in the article, other errors outside the ledger, each counted
    together; then what the ledger holds against the article."""
    blocking = [f for f in best.report.findings if f.forbids]
    counts: Counter[str] = Counter()
    for finding in blocking:
        counts[_named(finding)] += 1 + int(finding.params.get("more", 0))  # other losses told with it
    for name in _OF_FINDINGS:
        if number := counts[name]:
            yield Reason(key=f"outcome.{name}", params={"n": number})


def _named(finding: Finding) -> str:
    """The reason that a finding counts for."""
    if finding.code == "order-in-source":
        return "orders"
    if finding.code in _PLANTED:
        return "planted"
    if finding.family != "fidelity":
        return "errors"
    return finding.verdict.value if finding.verdict else "fidelity"


def _reserved_against(source: Source, brief: Brief) -> Iterator[Reason]:
    if source.reserved and not brief.rights_stated:
        yield Reason(key="outcome.reserved")


def _notes(best: Assessed, source: Source, brief: Brief, progress: Progress) -> Iterator[Reason]:
    """What the editor should know that does not speak against publishing."""
    if source.reserved and brief.rights_stated:
        yield _note("rights-stated")
    if tables := _rows_with_figures(source):
        yield _note("tables-aside", n=tables)
    words = count_words(best.draft.text)
    if brief.min_words < brief.asked_words and words < brief.asked_words:
        yield _note("short-source", supported=brief.min_words, asked=brief.asked_words)
    blocking = sum(f.blocking and f.verdict is Verdict.UNCERTAIN for f in best.report.findings)
    if (uncertain := best.ledger.count(Verdict.UNCERTAIN) - blocking) > 0:
        yield _note("uncertain-noted", n=uncertain)
    if repaired := best.ledger.count(Verdict.REPAIRED):
        yield _note("words-back", n=repaired)
    if warnings := best.report.count(Severity.WARNING):
        yield _note("warnings", n=warnings)
    if hidden := sum(len(s.findings) for s in best.report.suppressed):
        yield _note("suppressed", n=hidden)
    yield from _not_asked(progress)


def _not_asked(progress: Progress) -> Iterator[Reason]:
    if progress.skipped:
        yield _note("repairs-skipped", n=progress.skipped)
    if progress.without_opinion:
        yield Reason(key="opinion.missing", note=True)


def _rows_with_figures(source: Source) -> int:
    """Rows of tables set aside that hold figures: the ledger does not look at them."""
    rows = (r.text for r in source.receipt if r.reason is RemovalReason.TABLE)
    return sum(any(c.isdecimal() for c in row) for row in rows)


def _note(name: str, **params: int) -> Reason:
    return Reason(key=f"outcome.{name}", params=params, note=True)
