"""Headline, title for search results, slug, tags and credit, recombined from the source's own words."""

from collections.abc import Iterator, Sequence

from rewriter.article import Brief, Source
from rewriter.flow.no_model.clauses import shortened
from rewriter.flow.no_model.grammar import content_stems, first_upper, stem, tokens
from rewriter.flow.no_model.headings import Candidate, Kind
from rewriter.flow.no_model.lexicon import PARTS_OF_NAMES
from rewriter.flow.no_model.nominals import frequent_groups, names
from rewriter.flow.no_model.summaries import lower_first
from rewriter.text.keyphrase import content_words, covers
from rewriter.text.normalise import fold
from rewriter.text.similarity import alike
from rewriter.text.title_width import width_px
from rewriter.text.typography import mend

_UNCHANGED = 0.9  # likeness from which a title counts as the source's own
_LONGEST = 95  # characters of a headline
_ON_SUBJECT = 2  # full words that a clause must share with the title to stand in its place
_MOST_TAGS = 6


def headline(title: str, keyphrase: str, clauses: Sequence[Candidate], headings: Sequence[str]) -> str:
    """The H1: the source's title shortened, or a clause of the text on the title's subject, led by what of
    the keyphrase it lacks, or the title followed by one of the source's own headings. The title as it is
    when the text offers nothing else that is true: a check says so then."""
    found = [*_from_title(title, keyphrase), *_from_clauses(title, keyphrase, clauses, headings)]
    fresh = [t for t in found if len(t) <= _LONGEST and alike(t, title) < _UNCHANGED]
    return fresh[0] if fresh else title


def _from_title(title: str, keyphrase: str) -> Iterator[str]:
    for clause in shortened(title):
        if not clause.whole:
            yield led(clause.text, keyphrase)


def _from_clauses(
    title: str, keyphrase: str, clauses: Sequence[Candidate], headings: Sequence[str]
) -> Iterator[str]:
    subject = set(content_stems(title))

    def worth(place: int, candidate: Candidate) -> float:
        return candidate.score + 18.0 * len(subject & set(candidate.stems)) - 2 * place

    usable = [
        c for c in clauses
        if c.kind is Kind.CLAUSE and c.text not in headings and len(subject & set(c.stems)) >= _ON_SUBJECT
    ]  # fmt: skip
    ranked = sorted(enumerate(usable), key=lambda pc: -worth(*pc))
    yield from (led(c.text, keyphrase) for _, c in ranked)


def led(text: str, keyphrase: str) -> str:
    """The text after what it lacks of the keyphrase: « Twitter : Musk courtise … »."""
    names_it = any(t.is_name for t in tokens(keyphrase))
    missing = [w for w in content_words(keyphrase) if not covers(text, w)]
    if not missing:
        return text
    lead = " ".join(missing) if names_it else keyphrase
    return f"{first_upper(lead)}\u00a0: {lower_first(text)}"


def seo_title(keyphrase: str, offered: Sequence[str], title: str, brief: Brief) -> str:
    """What search results show, at most `brief.title_max_px` wide: the keyphrase first, then the longest
    offer that fits and repeats least of it; never cut."""
    rests = [o.split("\u00a0: ", 1)[-1] if covers(o.split("\u00a0: ")[0], keyphrase) else o for o in offered]
    lead = f"{first_upper(keyphrase)}\u00a0: " if keyphrase else ""
    whole = [o for o in offered if keyphrase and o.lower().startswith(keyphrase.lower())]
    clauses = [c.text for c in shortened(title) if not c.whole]
    made = [
        *whole,
        *(f"{lead}{lower_first(r)}" for r in (*rests, *clauses) if not lead or "\u00a0:" not in r),
    ]
    fitting = [t for t in made if width_px(t) <= brief.title_max_px]
    if fitting:
        return max(fitting, key=lambda t: (_on_subject(t, title, keyphrase), -made.index(t)))
    shorter = [*clauses, first_upper(keyphrase)]
    return next((t for t in (title, *shorter) if t and width_px(t) <= brief.title_max_px), "")


def _on_subject(text: str, title: str, keyphrase: str) -> int:
    """Full words shared with the title, twice over, less the words of the keyphrase said again."""
    lows = [t.low for t in tokens(text)]
    again = sum(lows.count(t.low) - 1 for t in tokens(keyphrase) if t.low in lows)
    shared = set(content_stems(text)) & set(content_stems(title)) - set(content_stems(keyphrase))
    return 2 * len(shared) - again


def slug(keyphrase: str, headline_text: str) -> str:
    """The address: keyphrase first, then the headline's full words, up to eight in all, ASCII."""
    from slugify import slugify  # costs 30 ms to import, and only articles need it

    words = [t.text for t in tokens(headline_text) if t.is_content]
    kept: dict[str, str] = {}
    for word in (*keyphrase.split(), *words):
        kept.setdefault(stem(fold(word)), word)
    return slugify(" ".join(list(kept.values())[:8]), replacements=[["’", "-"], ["'", "-"]])


def tags(source: Source, paragraphs: Sequence[str], keyphrase: str) -> tuple[str, ...]:
    """Up to six names and noun groups that the text comes back to, the most frequent first."""
    counts = names([mend(source.title), *paragraphs])
    named = [n for n, c in counts.most_common(12) if c > 1 and len(n) > 1 and fold(n) not in PARTS_OF_NAMES]
    groups = [g for g, c in frequent_groups(paragraphs).most_common(6) if c > 2 and "\n" not in g]
    kept: list[str] = []
    for tag in (*named[:4], *groups, *named[4:]):
        inside = any(tag in k.split() or tag == k for k in kept)
        if not inside and len(kept) < _MOST_TAGS:
            kept = [k for k in kept if k not in tag.split()] + [tag]
    return tuple(kept) or ((keyphrase,) if keyphrase else ())
