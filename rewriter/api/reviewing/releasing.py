"""Somebody answers for an article: the last check, the final files, the record of the review."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from rewriter.api.reviewing.desk import Desk, Found
from rewriter.api.reviewing.mended import rewritten
from rewriter.api.reviewing.state import State, finding_key
from rewriter.article import Article, Dismissal, Review
from rewriter.errors import RewriterError
from rewriter.flow.concluding import reconsider
from rewriter.publishing import Written, publish
from rewriter.reporting import render_report
from rewriter.wording import Lang


class StandingError(RewriterError):
    """Findings that forbid a release still stand; `found` are they."""

    def __init__(self, found: tuple[Found, ...]) -> None:
        super().__init__("studio.still-standing", n=len(found))
        self.found = found


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """The article as released, and where its files are."""

    article: Article
    written: Written


def release(desk: Desk, by: str, *, note: str = "", lang: Lang = "fr") -> Released:
    """Write the article as it stands, with its review in the record, over the files it was made with (what
    somebody changed there by hand is kept beside). StandingError while a finding that forbids it is neither
    mended nor overruled; OutputError when it cannot be written: nothing is then released."""
    against = desk.against()
    if against:
        raise StandingError(against)
    state = desk.state()
    made = desk.article
    outcome = reconsider(made.outcome, desk.assessed(state.draft), made.source, made.brief)
    review = Review(
        reviewer=" ".join(by.split()),
        released=datetime.now(UTC).isoformat(timespec="seconds"),
        edits=state.edits,
        dismissals=tuple(state.dismissals.values()),
        repairs=tuple(rewritten(event) for event in state.repairs),
        note=note.strip(),
    )
    article = replace(made, outcome=outcome, record=replace(made.record, review=review))
    desk.released(by, note)
    page = render_report(article, lang, _overruled(article, state))
    docx = (desk.folder / "article.docx").exists()
    written = publish(
        article, desk.folder.parent, lang, beside={"report.html": page}, docx=docx, name=desk.folder.name
    )
    return Released(article=article, written=written)


def _overruled(article: Article, state: State) -> dict[int, Dismissal]:
    """The findings of the article that were overruled, by their numbers in its report."""
    report = article.outcome.report
    keys = [finding_key(finding, state.draft) for finding in report.findings] if report else []
    return {n: state.dismissals[key] for n, key in enumerate(keys, start=1) if key in state.dismissals}
