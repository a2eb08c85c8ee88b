"""How many of an article's sentences are long, passive or linked, as the profile in use has them counted: a
figure of the report and the check that judges it read the same sentences."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rewriter.article import Brief
from rewriter.checks.paper import Paper, Sentence
from rewriter.checks.shared.counted import Counted, counted
from rewriter.text.grammar.by_form import looks_linked, looks_passive
from rewriter.text.saying.own_words import own_words
from rewriter.text.words import count_words

LONG, PASSIVE, LINKED = "long-sentences", "passive-voice", "few-transitions"
LENGTH, DENSE = "article-too-short", "keyphrase-density-low"
PRESS_WORDS = 30  # three quarters of 99 articles of Wikinews have at most 29 % over this


@dataclass(frozen=True, slots=True)
class Share:
    """Some of the sentences that were read, and how many there were."""

    some: Sequence[Sentence | Counted]
    total: int

    @property
    def part(self) -> float:
        """0–1; 0 of no sentence."""
        return len(self.some) / self.total if self.total else 0.0


def as_yoast(paper: Paper, code: str) -> bool:
    """Whether the profile has a check count as Yoast SEO does."""
    return bool(paper.brief.profile.limits.get(code, {}).get("as_yoast"))


def is_unasked(paper: Paper, code: str, limit: str) -> bool:
    """Whether nobody asked anything of a finished article, neither a length nor that limit of a check."""
    named = limit in paper.brief.profile.limits.get(code, {})
    return paper.brief.free_length and not paper.made_here and not named


def passive(paper: Paper) -> Share:
    """The passive sentences; as Yoast counts, states too and of the headings as well."""
    return _read(paper, looks_passive) if as_yoast(paper, PASSIVE) else _own(paper, paper.passive_sentences)


def linked(paper: Paper) -> Share:
    """The sentences with a linking word; as Yoast counts, by its words and of the headings as well."""
    return _read(paper, looks_linked) if as_yoast(paper, LINKED) else _own(paper, paper.linked_sentences)


def long_ones(paper: Paper) -> Share:
    """The sentences over the limit; where nobody asked for it, by their own words: no quotation is cut."""
    read, limit, asked = (
        counted(paper, headings=as_yoast(paper, LONG)),
        bearable_words(paper),
        short_asked(paper),
    )
    found = (s for s in read if s.words > limit)
    return Share([s for s in found if asked or count_words(own_words(s.text)) > limit], len(read))


def bearable_words(paper: Paper) -> int:
    """From how many words a sentence is long: more than the brief's, or the press's where nobody asked."""
    if short_asked(paper):
        return paper.brief.max_sentence_words
    return int(paper.brief.profile.limits.get(LONG, {}).get("press_words", PRESS_WORDS))


def short_asked(paper: Paper) -> bool:
    """Whether short sentences were asked for: of an article made here, by a profile or by the brief."""
    brief, usual = paper.brief, Brief()
    named = {"max_sentence_words", "max_long_sentence_share"} & brief.profile.brief.keys()
    words, share = brief.max_sentence_words, brief.max_long_sentence_share
    other = (words, share) != (usual.max_sentence_words, usual.max_long_sentence_share)
    return paper.made_here or bool(named) or other


def _own(paper: Paper, some: Sequence[Sentence]) -> Share:
    return Share(some, len(paper.sentences))


def _read(paper: Paper, looks: Callable[[str], bool]) -> Share:
    read = counted(paper, headings=True)
    return Share([each for each in read if looks(each.text)], len(read))
