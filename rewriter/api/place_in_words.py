"""Where a finding is, in words an editor finds the place by."""

from rewriter.api.checking import Examined
from rewriter.article import Draft, Finding, Source
from rewriter.reporting.notes import WHOLE, address
from rewriter.reporting.places import Spot, spots
from rewriter.wording import Lang, say

_NO_SOURCE = Source(name="", title="", language="fr", paragraphs=())


class Placing:
    """Tells the places of one examined article. Paragraphs have the numbers they have in a report."""

    def __init__(self, examined: Examined, lang: Lang) -> None:
        self._draft = examined.draft
        self._lang: Lang = lang
        self._spots = told_spots(examined.source or _NO_SOURCE, examined.draft, lang)

    def label(self, finding: Finding) -> str:
        """« ¶ 4 », « Titre », « Chapô », « Intertitre 2 », « Source, p3 »; « Article » for the whole."""
        spot = self._spot(finding)
        return spot.label if spot else say("checks.place-article", self._lang)

    def words(self, finding: Finding) -> str:
        """The characters that the finding is about; all of its paragraph, heading or field when it names
        no characters; empty for the whole article."""
        spot, span = self._spot(finding), finding.place.span
        if spot is None:
            return ""
        return spot.text[max(0, span.start) : max(0, span.end)] if span else spot.text

    def _spot(self, finding: Finding) -> Spot | None:
        where = address(finding.place)
        return self._spots.get(where) if where != WHOLE else None


def told_spots(source: Source, draft: Draft, lang: Lang) -> dict[str, Spot]:
    """Every place by its address, called as an editor without the report's page would find it."""
    found = spots(source, draft, lang)
    origin = {p.id: say("checks.place-source", lang, id=p.id) for p in source.paragraphs}
    named = {a: Spot(text=found[a].text, href=found[a].href, label=label) for a, label in origin.items()}
    return found | named | _headings(draft, found, lang)


def _headings(draft: Draft, found: dict[str, Spot], lang: Lang) -> dict[str, Spot]:
    """Headings counted as a reader counts them; a section without one is told by its first paragraph."""
    placed: dict[str, Spot] = {}
    count = 0
    for s, section in enumerate(draft.sections):
        spot = found[f"{s}/heading"]
        if section.heading:
            count += 1
            label = say("checks.place-heading", lang, n=count)
            placed[f"{s}/heading"] = Spot(text=spot.text, href=spot.href, label=label)
        elif section.paragraphs:
            placed[f"{s}/heading"] = found[f"{s}/0"]
    return placed
