"""Headline, title for search results, slug, tags and credit, recombined from the source's own words."""

import re
from collections.abc import Iterator, Sequence

from rewriter.article import Brief, Source
from rewriter.flow.no_model.clauses import balanced, shortened
from rewriter.flow.no_model.headings import Candidate, Kind
from rewriter.flow.no_model.nominals import frequent_groups, names
from rewriter.flow.no_model.referents import unnamed
from rewriter.flow.no_model.soundness import sound
from rewriter.flow.no_model.standing import orphans
from rewriter.flow.no_model.summaries import lower_first
from rewriter.flow.no_model.weak_heads import PARTS_OF_NAMES
from rewriter.text.grammar.shallow import (
    content_stems,
    first_upper,
    hedges,
    is_finite,
    negates,
    stem,
    tokens,
)
from rewriter.text.keyphrase import content_words, covers
from rewriter.text.legibility.title_width import width_px
from rewriter.text.likeness.similarity import alike
from rewriter.text.normalise import fold
from rewriter.text.typography import mend

_UNCHANGED = 0.9  # likeness from which a title counts as the source's own
_LONGEST = 95  # characters of a headline
_SHORTEST = 20  # characters of a part of the title that may stand for it
_JOINTS = re.compile(r"[ \u00a0]:[ \u00a0]| [–—-] |\. (?=[A-ZÀ-Ý])|(?<=[?!])[ \u00a0](?=[A-ZÀ-Ý])")
_AT_END = re.compile(r"[ \u00a0]\([^()]{10,120}\)$")
_DENYING = frozenset(
    "nie nient dement dementent refuse refusent conteste contestent rejette rejettent".split()
)
_FULL = 3  # full words under which a part of a title says too little
_ON_SUBJECT = 2  # full words that a clause must share with the title to stand in its place,
_SHARE = 0.3  # and as a share of the title's
_MOST_TAGS = 6


def headline(title: str, keyphrase: str, clauses: Sequence[Candidate], headings: Sequence[str]) -> str:
    """The H1: the source's title shortened, or a clause of the text on the title's subject, led by what of
    the keyphrase it lacks. The title as it is when the text offers nothing else that is true: a check says
    so then."""
    found = [*_from_title(title, keyphrase), *_from_clauses(title, keyphrase, clauses, headings)]
    fresh = [t for t in found if len(t) <= _LONGEST and alike(t, title) < _UNCHANGED]
    return fresh[0] if fresh else title


def _from_title(title: str, keyphrase: str) -> Iterator[str]:
    for clause in shortened(title):
        if not clause.whole and not orphans(clause.text):
            yield led(clause.text, keyphrase)
    bare = _AT_END.sub("", title)
    if bare != title and not orphans(bare):
        yield bare
    if len(title) > _LONGEST:
        halves = [first_upper(h) for h in _halves(title) if not orphans(h)]
        yield from sorted(halves, key=lambda h: not covers(h, keyphrase))


def _from_clauses(
    title: str, keyphrase: str, clauses: Sequence[Candidate], headings: Sequence[str]
) -> Iterator[str]:
    subject = set(content_stems(title))
    if negates(title) or {t.low for t in tokens(title)} & _DENYING:
        return  # a clause of the text could say what the title denies
    least = max(_ON_SUBJECT, _SHARE * len(subject))

    def worth(place: int, candidate: Candidate) -> float:
        return candidate.score + 18.0 * len(subject & set(candidate.stems)) - 2 * place

    usable = [
        c for c in clauses
        if c.kind is Kind.CLAUSE and c.text not in headings and len(subject & set(c.stems)) >= least
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


def seo_title(keyphrase: str, headline_text: str, title: str, told: Sequence[str], brief: Brief) -> str:
    """What search results show, at most `brief.title_max_px` wide: the title; the headline or a whole part
    of the title, led by the name it lacks when nothing then stands twice; what the lead tells (`told`).
    The title again, too wide, where none of them fits: never a title cut, never the bare keyphrase."""
    limit = brief.title_max_px
    if title and width_px(title) <= limit:
        return title
    parts = [p for p in map(first_upper, _parts(title)) if _says_enough(p) and not orphans(p)]
    fitting = [t for t in (headline_text, *parts) if t and width_px(t) <= limit]
    holding = [t for t in fitting if keyphrase and covers(t, keyphrase)]
    if holding:
        return max(holding, key=lambda t: (_starts_with(t, keyphrase), -holding.index(t)))
    named = " ".join(t.text for t in tokens(keyphrase) if t.is_name)
    made = [led(t, lead) for lead in filter(None, [named]) for t in _unled(title, fitting, lead)]
    joined = [t for t in made if not _twice(t) and width_px(t) <= limit]
    narrow = [t for t in told if width_px(t) <= limit and sound(t) and not unnamed(t)]
    return next(
        iter((*joined, *fitting, *narrow)), min((title, headline_text), key=lambda t: (not t, width_px(t)))
    )


def _unled(title: str, fitting: Sequence[str], keyphrase: str) -> Iterator[str]:
    """What may follow « Keyphrase : »: a part of the title, or one less the complement that names it."""
    if keyphrase:
        yield from (kept for p in _parts(title) if (kept := _without_tail(p, keyphrase)))
        yield from (t for t in fitting if "\u00a0:" not in t)


def _says_enough(text: str) -> bool:
    return sum(t.is_content for t in tokens(text)) >= _FULL


def _parts(title: str) -> list[str]:
    clauses = [c.text for c in shortened(title) if not c.whole]
    return [*clauses, *_halves(title)]


def _halves(title: str) -> list[str]:
    """The parts that a colon, a dash, a full stop or an opening's comma leaves whole."""
    title = _AT_END.sub("", title)
    parts = _JOINTS.split(title)
    opening, comma, rest = title.partition(", ")
    if len(parts) == 1 and comma and ", " not in rest and _only_opens(opening):
        parts = [rest]
    if len(parts) == 1 and comma and ", " not in rest and _adds_another_act(opening, rest):
        parts = [opening]
    return [p.strip() for p in parts if len(p) >= _SHORTEST and balanced(p)]


def _only_opens(text: str) -> bool:
    """« En ligne, … »: no verb, no doubt, no speaker, so that what follows the comma stands without it."""
    seq = tokens(text)
    return not (hedges(text) or negates(text) or any(is_finite(seq, i) for i in range(len(seq))))


def _adds_another_act(opening: str, rest: str) -> bool:
    """« Pelosi qualifie …, et affirme … »: the first act stands by itself."""
    seq, after = tokens(opening), tokens(rest)
    acts = any(is_finite(seq, n) for n in range(1, len(seq)))
    follows = len(after) > 2 and after[0].low == "et" and is_finite(after, 1)
    return acts and follows and not negates(opening)


def _without_tail(text: str, keyphrase: str) -> str:
    """« Lancement de deux satellites du programme Galileo » less the last complement, when that is what the
    keyphrase says."""
    seq = tokens(text)
    at = next((i for i in range(len(seq) - 1, 2, -1) if seq[i].low in ("de", "d'", "du", "des")), 0)
    kept = text[: seq[at].start].strip() if at and covers(text[seq[at].start :], keyphrase) else ""
    return kept if _says_enough(kept) and len(seq) - at < _FULL + 2 else ""


def _starts_with(text: str, keyphrase: str) -> bool:
    return fold(text).startswith(fold(keyphrase))


def _twice(text: str) -> bool:
    """Whether a full word stands on both sides of the colon."""
    stems = content_stems(text)
    return len(set(stems)) < len(stems)


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
