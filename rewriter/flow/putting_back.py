"""What becomes of what still fails a fidelity check after its repairs.

French source: a false sentence gives way to the source's own that carries its facts, put back once, cleaned,
marked kept; where there is none it goes, as does a paragraph that names no source. English source: a
paragraph stays, flagged. A false heading goes; a false field of a French source is replaced by one made of
the source's own words. Tags, keyphrase and slug never keep what no fact comes from, whatever the language.
Whatever is done, the article then needs review.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from rewriter.article import Brief, Draft, Finding, Section, Source
from rewriter.checks.shared.planted import honest_text
from rewriter.flow.answers import clean_slug
from rewriter.flow.assessing import FROM_ELSEWHERE, Assessed, is_fidelity_error
from rewriter.flow.no_model import draft_from, keyphrase_for
from rewriter.flow.restoring import At, restored
from rewriter.text.keyphrase import covers

_TEXT_FIELDS = ("seo_title", "headline", "standfirst", "description")
_MAY_BE_EMPTY = ("seo_title", "standfirst", "description")
_LABELS = ("tags", "keyphrase", "slug")


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """How many paragraphs are the source's put back, passages taken out, paragraphs left flagged; headings
    taken out; fields and labels (tags, keyphrase, slug) replaced or emptied."""

    kept: int = 0
    removed: int = 0
    flagged: int = 0
    headings: int = 0
    fields: int = 0
    labels: int = 0


def put_back(best: Assessed, source: Source, brief: Brief) -> tuple[Assessed, Changes]:
    """The draft with its unfaithful parts dealt with, judged again, and what was changed. A change that does
    not lower the number of false statements is not made; what the article loses by one is listed."""
    best, labels = _without_false_labels(best, source, brief)
    if source.language == "en":
        return best, Changes(flagged=len(_failing(best)), labels=labels)
    best, kept, removed = _paragraphs_back(best, source, brief)
    best, headings = _without_false_headings(best, source, brief)
    best, fields = _fields_back(best, source, brief)
    return best, Changes(
        kept=kept,
        removed=removed,
        flagged=len(_failing(best)),
        headings=headings,
        fields=fields,
        labels=labels,
    )


def _unfaithful(assessed: Assessed) -> list[Finding]:
    """What the article states and should not; what it lacks is no statement."""
    return [f for f in assessed.report.found if is_fidelity_error(f) and f.place.part != "source"]


def _failing(assessed: Assessed) -> dict[At, list[Finding]]:
    """The findings by the paragraph they stand in."""
    found: dict[At, list[Finding]] = {}
    for finding in _unfaithful(assessed):
        place = finding.place
        if place.section is not None and place.paragraph is not None:
            found.setdefault((place.section, place.paragraph), []).append(finding)
    return found


def _better(best: Assessed, draft: Draft, source: Source, brief: Brief) -> Assessed | None:
    """The draft judged, when it has fewer false statements and still an article."""
    if not draft.sections:
        return None
    after = best.again(draft, source, brief)
    return after if len(_unfaithful(after)) < len(_unfaithful(best)) else None


def _paragraphs_back(best: Assessed, source: Source, brief: Brief) -> tuple[Assessed, int, int]:
    """All failing paragraphs dealt with at once; one by one when that does not help, from the last: what is
    put in one moves only those after it."""
    failing = _failing(best)
    after, kept, removed = _restored(best, failing, source, brief)
    if after is not best or len(failing) < 2:
        return after, kept, removed
    for at in sorted(failing, reverse=True):
        best, more_kept, more_removed = _restored(best, {at: failing[at]}, source, brief)
        kept, removed = kept + more_kept, removed + more_removed
    return best, kept, removed


def _restored(
    best: Assessed, failing: dict[At, list[Finding]], source: Source, brief: Brief
) -> tuple[Assessed, int, int]:
    if not failing:
        return best, 0, 0
    made = restored(best.draft, source, best.ledger, failing)
    after = _better(best, _without_empty(made.draft), source, brief)
    return (after, made.kept, made.removed) if after else (best, 0, 0)


def _without_false_headings(best: Assessed, source: Source, brief: Brief) -> tuple[Assessed, int]:
    false = {f.place.section for f in _unfaithful(best) if f.place.part == "heading"}
    if not false:
        return best, 0
    sections = tuple(
        replace(s, heading=None, candidates=()) if n in false else s
        for n, s in enumerate(best.draft.sections)
    )
    after = _better(best, _without_empty(replace(best.draft, sections=sections)), source, brief)
    return (after, len(false)) if after else (best, 0)


def _without_empty(draft: Draft) -> Draft:
    """Without sections that lost all paragraphs; a section without heading joins the one before it."""
    sections: list[Section] = []
    for section in draft.sections:
        if not section.paragraphs:
            continue
        if sections and section.heading is None:
            before = sections[-1]
            sections[-1] = replace(before, paragraphs=before.paragraphs + section.paragraphs)
        else:
            sections.append(section)
    return replace(draft, sections=tuple(sections))


def _fields_back(best: Assessed, source: Source, brief: Brief) -> tuple[Assessed, int]:
    """False fields made of the source's own words; empty where those are an order's too."""
    false = _at(best, _TEXT_FIELDS)
    if not false:
        return best, 0
    own = draft_from(source, brief)
    draft = replace(best.draft, **{name: getattr(own, name) for name in false})
    after = _better(best, draft, source, brief) or best
    planted = _at(after, _MAY_BE_EMPTY, FROM_ELSEWHERE)
    if planted:
        emptied: dict[str, Any] = dict.fromkeys(planted, "")
        after = _better(after, replace(after.draft, **emptied), source, brief) or after
    return after, sum(getattr(after.draft, n) != getattr(best.draft, n) for n in false)


def _at(assessed: Assessed, parts: Iterable[str], codes: frozenset[str] | None = None) -> list[str]:
    """Which of these parts have a false statement, of certain kinds or of any."""
    found = {f.place.part for f in _unfaithful(assessed) if codes is None or f.code in codes}
    return [part for part in parts if part in found]


def _without_false_labels(best: Assessed, source: Source, brief: Brief) -> tuple[Assessed, int]:
    """False tags taken out; keyphrase and slug replaced by the first proposal that is not false, or none."""
    changed = 0
    for label in _LABELS:
        false = _false_words(best, label, source, brief)
        for proposal in _proposals(label, best.draft, false, source) if false else ():
            after = best.again(replace(best.draft, **{label: proposal}), source, brief)
            if not _false_words(after, label, source, brief):
                best, changed = after, changed + 1
                break
    return best, changed


def _false_words(assessed: Assessed, label: str, source: Source, brief: Brief) -> set[str]:
    """What a label says and may not. Beside an order, which may ask for words that it does not say, French
    labels are held to the words of the source."""
    found = {str(f.params.get("found", "")) for f in _unfaithful(assessed) if f.place.part == label}
    if not source.orders or source.language != "fr" or (label == "keyphrase" and brief.keyphrase):
        return found
    said = getattr(assessed.draft, label)
    labels = said if isinstance(said, tuple) else (said,)
    honest = f"{honest_text(source)}\n{brief.keyphrase or ''}"
    return found | {text for text in labels if text and not covers(honest, text.replace("-", " "))}


def _proposals(label: str, draft: Draft, false: set[str], source: Source) -> Iterator[Any]:
    if label == "tags":
        yield tuple(tag for tag in draft.tags if not any(words in tag for words in false))
        yield ()
        return
    if source.language == "fr":
        yield keyphrase_for(source) if label == "keyphrase" else clean_slug(source.title)
    if label == "slug":
        yield clean_slug(draft.headline)
    yield ""
