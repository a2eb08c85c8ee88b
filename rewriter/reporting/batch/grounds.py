"""Why an article needs eyes, under a few names that articles can be grouped by, the gravest first."""

from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.article import Reason, Status
from rewriter.article.batch import Summary
from rewriter.output import reason_text, said
from rewriter.wording import Lang, say

ORDER = (
    "planted", "invented", "altered", "quotations", "lost", "fidelity", "orders", "flagged", "removed",
    "section-lost", "uncertain", "errors", "reserved", "source-not-identified", "fields-not-written",
    "headings", "fields", "labels", "section-kept", "kept", "repairs-interrupted", "no-model", "other",
)  # fmt: skip
_FAILED = "failed-"
_QUOTATIONS = ("quotation-invented", "quotation-altered", "quotation-lost")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One reason to look at an article: the group it counts for, how often it holds there, and the sentence
    (empty where the group's title says all)."""

    name: str
    count: int = 1
    reason: Reason | None = None

    def told(self, lang: Lang) -> str:
        """The ground as a sentence."""
        return reason_text(self.reason, lang) if self.reason else ""


def grounds_of(summary: Summary) -> tuple[Ground, ...]:
    """What speaks against publishing, the gravest first; nothing for an article that is ready. A failed
    article has one, its cause."""
    if summary.status is Status.READY:
        return ()
    if summary.status is Status.FAILED:
        return (_failed(summary),)
    found = [*(_ground(reason) for reason in _against(summary)), *_quotations(summary)]
    return tuple(sorted(found or [Ground(name="other")], key=lambda ground: rank(ground.name)))


def rank(name: str) -> tuple[int, str]:
    """Where a group stands among the others: failed articles last, by cause."""
    if name in ORDER:
        return ORDER.index(name), ""
    return len(ORDER) + (name == f"{_FAILED}other"), name


def title_of(name: str, lang: Lang) -> str:
    """What a group is called."""
    cause = name.removeprefix(_FAILED)
    if cause == name:
        return say(f"batch_pages.ground-{name}", lang)
    if cause == "other":
        return say("batch_pages.ground-failed-other", lang)
    return say("batch_pages.ground-failed", lang, cause=said(f"outcome.failure-{cause}", lang))


def _failed(summary: Summary) -> Ground:
    reason = next(iter(_against(summary)), None)
    return Ground(name=f"{_FAILED}{summary.failure or 'other'}", reason=reason)


def _against(summary: Summary) -> Iterator[Reason]:
    return (reason for reason in summary.reasons if not reason.note)


def _ground(reason: Reason) -> Ground:
    name = reason.key.removeprefix("outcome.").removesuffix("-fr").removesuffix("-en")
    count = reason.params.get("n", 1)
    return Ground(
        name=name if name in ORDER else "other",
        count=count if isinstance(count, int) else 1,
        reason=reason,
    )


def _quotations(summary: Summary) -> Iterator[Ground]:
    """Quotations that are not the source's, or are missing: they are somebody's words."""
    if count := sum(summary.codes.get(code, 0) for code in _QUOTATIONS):
        yield Ground(name="quotations", count=count)
