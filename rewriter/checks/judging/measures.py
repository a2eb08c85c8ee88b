"""The figures of an article, for the report and for `rewriter check --jsonl`."""

from collections.abc import Iterator, Mapping

from rewriter.checks.paper import Paper
from rewriter.checks.shared.counted import counted, counted_words
from rewriter.checks.shared.keyphrase import density, uses
from rewriter.checks.shared.links import external, internal
from rewriter.checks.shared.shares import DENSE, LENGTH, as_yoast, linked, long_ones, passive
from rewriter.text.legibility.readability import flesch, flesch_textstat, lix
from rewriter.text.legibility.title_width import width_px

_SECOND_OPINION = "flesch_textstat"


class Measures(Mapping[str, float | int]):
    """What was measured, by name. The second opinion takes a tenth of the time in which an article is judged,
    and most drafts are judged to be repaired: it is worked out from `prose` when somebody looks."""

    def __init__(self, found: dict[str, float | int], prose: str = "") -> None:
        self._found = found
        self._prose = prose

    def __getitem__(self, name: str) -> float | int:
        prose = self._prose
        if prose and name == _SECOND_OPINION:
            self._found[name] = round(flesch_textstat(prose), 1)
            self._prose = ""
        return self._found[name]

    def __contains__(self, name: object) -> bool:
        return name in self._found

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __repr__(self) -> str:
        return repr(dict(self))


def measures(paper: Paper) -> Mapping[str, float | int]:
    """Everything measured on a paper, by name, counted as the profile's checks count. Counts are whole; names ending in `_share` are 0–1;
    `keyphrase_density` is in percent, `title_width` in pixels of Arial 20, lengths in characters,
    `longest_…` in words, both `flesch` 0–100, `lix` from about 20. What an absent field would give is absent,
    never 0."""
    prose = "\n".join(par.text for _, _, par in paper.paragraphs) if paper.sentences else ""
    found = _body(paper) | _shares(paper) | _readability(prose) | _fields(paper)
    return Measures(found | _keyphrase(paper) | _embedded(paper), prose)


def _body(paper: Paper) -> dict[str, float | int]:
    if not paper.paragraphs:
        return {"words": 0, "sentences": 0}
    return {
        "words": _words(paper),
        "sentences": _sentences(paper),
        "paragraphs": len(paper.paragraphs),
        "headings": len(paper.draft.headings),
        "longest_section": max(paper.section_words),
        "longest_paragraph": max(paper.paragraph_words.values()),
    }


def _shares(paper: Paper) -> dict[str, float | int]:
    if not paper.sentences:
        return {}
    return {
        "mean_sentence_words": round(_words(paper) / _sentences(paper), 1),
        "long_sentence_share": round(long_ones(paper).part, 4),
        "passive_share": round(passive(paper).part, 4),
        "transition_share": round(linked(paper).part, 4),
    }


def _words(paper: Paper) -> int:
    """Of the paragraphs; as Yoast counts, of the headings too."""
    return counted_words(paper) if as_yoast(paper, LENGTH) else paper.words


def _sentences(paper: Paper) -> int:
    return len(counted(paper, headings=as_yoast(paper, LENGTH)))


def _readability(prose: str) -> dict[str, float | int]:
    if not prose:
        return {}
    return {"flesch": round(flesch(prose), 1), _SECOND_OPINION: 0.0, "lix": round(lix(prose), 1)}


def _fields(paper: Paper) -> dict[str, float | int]:
    draft, found = paper.draft, dict[str, float | int]()
    if title := draft.seo_title or draft.headline:
        found["title_width"] = width_px(title)
        found["title_length"] = len(title)
    if draft.description:
        found["description_length"] = len(draft.description)
    return found


def _keyphrase(paper: Paper) -> dict[str, float | int]:
    if not (paper.keyphrase_words and paper.sentences):
        return {}
    return {
        "keyphrase_count": uses(paper, as_yoast=as_yoast(paper, DENSE)),
        "keyphrase_density": round(density(paper, as_yoast=as_yoast(paper, DENSE)), 2),
        "keyphrase_gap_share": round(paper.keyphrase_gap, 4),
    }


def _embedded(paper: Paper) -> dict[str, float | int]:
    if not paper.draft.embedded:
        return {}
    return {
        "internal_links": len(internal(paper)),
        "external_links": len(external(paper)),
        "images": len(paper.draft.embedded.images),
    }
