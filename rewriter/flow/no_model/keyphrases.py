"""A keyphrase proposed from the source's own words, when nobody gave one."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from rewriter.article import Source
from rewriter.flow.no_model.nominals import frequent_groups, names
from rewriter.flow.no_model.standing import GENERIC, orphans
from rewriter.flow.no_model.weak_heads import PARTS_OF_NAMES, WEAK_HEADS
from rewriter.text.grammar import closed_classes as closed
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.grammar.shallow import (
    Token,
    content_stems,
    is_adjective,
    is_infinitive,
    stem,
    tokens,
)
from rewriter.text.keyphrase import content_words, covers
from rewriter.text.normalise import fold
from rewriter.text.sentences import split_sentences
from rewriter.text.typography import mend
from rewriter.text.words import count_words

_ENGLISH_OPENERS = frozenset(word.capitalize() for word in ENGLISH - FRENCH if len(word) > 1)
_SHOWING = frozenset("le la l' les un une des du au aux d' de sa son ses leur leurs".split())
_JOINING = frozenset("de du des".split())
_QUANTITIES = frozenset("centaines dizaines milliers vingtaines trentaines marche".split())
_TITLE_LENGTH = 160  # characters
_LEAD = 3  # paragraphs that make the lead
_BY_SIZE = {1: 0.25, 2: 1.3, 3: 1.4, 4: 1.2}  # one word alone is too broad to be found by
_VAGUE = 0.2
_OPAQUE = 0.6  # « EIG »: nobody searches for letters they do not know
_ENOUGH = 0.5  # Yoast SEO: the least density, in per cent, as `_density` weighs it


def keyphrase_for(source: Source) -> str:
    """What the article could be found by: one to four content words, names or a noun group, frequent in
    the text and present in its title or lead; never elided. Of an English source names only. Empty when
    the text offers nothing."""
    paragraphs = [mend(p.text) for p in source.paragraphs]
    article = _Article(title_of(source), paragraphs)
    best, best_worth = "", 0.0
    for phrase in dict.fromkeys(_options(source, paragraphs)):
        worth = article.worth(phrase)
        if worth > best_worth:
            best, best_worth = phrase, worth
    return best


def title_of(source: Source) -> str:
    """The source's title, or the sentence that opens a source without one, when it is no longer than a
    title; empty when there is neither."""
    if source.title.strip() or not source.paragraphs:
        return mend(source.title)
    first = next(iter(split_sentences(mend(source.paragraphs[0].text))), "").rstrip(". ")
    return first if len(first) <= _TITLE_LENGTH else ""


class _Article:
    """The text, read once: the stems of each sentence, the opening, the length."""

    def __init__(self, title: str, paragraphs: list[str]) -> None:
        self.title = title
        self.text = "\n".join(paragraphs)
        self.opening = split_sentences(paragraphs[0])[:5] if paragraphs else []
        lead = [s for p in paragraphs[:4] for s in split_sentences(p)[:4]]
        self.standing = [s for s in lead if not orphans(s)]
        self.held = [frozenset(content_stems(s)) for p in paragraphs for s in split_sentences(p)]
        self.words = count_words(self.text)

    def worth(self, phrase: str) -> float:
        """Sentences that hold the phrase, up to what search engines want, weighed: two or three words say
        more than one; words that stand together in the title are how people say it; the title and the
        opening should hold them, best in one sentence."""
        size = min(len(content_words(phrase)), len(phrase.split()))  # « États-Unis » is one
        enough = max(3.0, _ENOUGH / 100 * self.words / (0.7 + size / 3))
        stems = frozenset(content_stems(phrase))
        hits = min(float(sum(stems <= held for held in self.held)), 1.4 * enough)
        weight = _BY_SIZE.get(size, 0.0) * (_OPAQUE if _is_opaque(phrase) else 1.0)
        weight *= self._of_the_title(phrase) * (_VAGUE if _is_vague(phrase) else 1.0)
        weight *= 1.2 if any(covers(s, phrase) for s in self.opening) else 1.0
        weight *= 1.05 if covers(" ".join(self.opening), phrase) else 1.0
        weight *= 1.15 if any(covers(s, phrase) for s in self.standing) else 1.0  # a standfirst can hold it
        known = 0.6 if size < 3 and phrase.lower() in self.title.lower() else 0.2
        return (hits + known) * weight * self._said(phrase)

    def _of_the_title(self, phrase: str) -> float:
        words = content_words(phrase)
        share = sum(covers(self.title, w) for w in words) / len(words) if words else 0.0
        if share < 1:
            return 0.12 + 0.45 * share
        at = fold(self.title).find(fold(words[0])[:4])
        return 1.5 - 0.4 * max(at, 0) / len(self.title)  # a title opens with its subject

    def _said(self, phrase: str) -> float:
        """Whether people say it so: together in the title, in the text, two names, or hardly."""
        if " " in phrase and phrase.lower() in self.title.lower():
            return 1.6
        named = any(t.is_name for t in tokens(phrase)[1:])
        if named or " " not in phrase or phrase in self.text:
            return 1.0
        return 0.85 if covers(self.title, phrase) else 0.4


def _options(source: Source, paragraphs: list[str]) -> Iterator[str]:
    title = title_of(source)
    lead = [title, *paragraphs[:_LEAD]]
    entities = _entities(title, lead, paragraphs)
    topics = [] if source.language == "en" else _title_nouns(title)
    yield from (*entities, *(t for t in topics if " " in t))
    for pair in combinations(_in_order(title, [*entities[:5], *topics]), 2):
        phrase = " ".join(pair)
        if len(set(phrase.lower().split())) == len(phrase.split()):
            yield phrase
    if source.language == "fr":
        yield from (g for g in _groups(title, lead, paragraphs) if not set(g) & set("'’«»()"))


def _entities(title: str, lead: list[str], paragraphs: list[str]) -> list[str]:
    """Names of the title or lead, the most frequent first, in the form the text uses most."""
    counts = names([title, *paragraphs])
    near = names(lead)
    kept = [
        n
        for n in near
        if counts[n] > 1
        and not set(n) & set("'’")
        and fold(n) not in PARTS_OF_NAMES
        and not _opens_a_sentence(n)
    ]
    found = {_usual_form(n, counts): counts[n] for n in kept}
    return sorted(found, key=lambda n: (-counts[n], n))


def _opens_a_sentence(name: str) -> bool:
    """“The Bolivia”: a little English word with the capital of its place, no name’s (“AS”, “US”)."""
    return name.split()[0] in _ENGLISH_OPENERS


def _usual_form(name: str, counts: dict[str, int]) -> str:
    """« Elon Musk » or « Musk »: the surname alone when the text mostly says so."""
    surname = name.split()[-1]
    return surname if counts.get(surname, 0) > 2 * counts.get(name, 0) else name


def _is_opaque(phrase: str) -> bool:
    """Nothing but an acronym."""
    return phrase.isupper() and " " not in phrase and len(phrase) < 6


def _is_vague(phrase: str) -> bool:
    """« homme femme »: nothing that tells this article from another."""
    return all(w in GENERIC for w in (t.low for t in tokens(phrase) if t.is_content))


def _title_nouns(title: str) -> list[str]:
    """The nouns of the title that an article, a preposition or « d’ » shows to be nouns, and the group that
    follows its colon."""
    seq = tokens(title)
    found = [t.text for before, t in pairwise(seq) if before.low in _SHOWING and _is_topic(before, t)]
    return [*found, *_complements(title), *_apposed(title), *_bare_group(title)]


def _complements(title: str) -> list[str]:
    """« régie des eaux »: two nouns of the title joined by « de », « du » or « des »."""
    seq = tokens(title)
    threes = zip(seq, seq[1:], seq[2:], strict=False)
    joined = [(a, c) for a, b, c in threes if b.low in _JOINING and _is_topic(b, c) and _is_topic(b, a)]
    return [title[a.start : c.end] for a, c in joined if c.low not in GENERIC]


def _apposed(title: str) -> list[str]:
    """« Ouragan Sandy »: the noun that opens the title, a name right behind it."""
    seq = tokens(title)[:2]
    both = len(seq) == 2 and seq[1].is_name and seq[0].is_content and title[seq[0].end] == " "
    return [title[: seq[1].end]] if both and len(seq[0].text) > 3 else []


def _is_topic(before: Token, token: Token) -> bool:
    if not token.is_content or token.is_name or token.text[0].isdigit() or len(token.text) < 4:
        return False
    weak = token.low in WEAK_HEADS or token.low in closed.TIMES or token.low in closed.ADJECTIVES
    to_do = before.low in ("de", "d'") and is_infinitive(token) and not token.low.endswith(("ture", "ier"))
    return not weak and not to_do


def _bare_group(title: str) -> list[str]:
    """« France : agression antisémite contre … »: the noun groups that open the parts of the title."""
    found = []
    for part in title.replace("\u00a0:", " :").split(" : "):
        seq = tokens(part)
        known = len(seq) > 1 and seq[0].is_content and is_adjective(seq[1]) and not is_infinitive(seq[0])
        found += [part[: seq[1].end]] if known else []
    return found


def _groups(title: str, lead: list[str], paragraphs: list[str]) -> list[str]:
    """Noun groups of two to four full words that the title or the lead holds."""
    present = frequent_groups(lead)
    stems = {stem(t.low) for p in paragraphs for t in tokens(p)}
    frequent = frequent_groups([title, *paragraphs])
    kept = [g for g in frequent if g in present and all(stem(t.low) in stems for t in tokens(g))]
    return [g for g in kept if _is_sound(g)][:40]


def _is_sound(group: str) -> bool:
    """Neither « partie du texte » nor « satellites du programme » nor « postier travaillant »."""
    words = tokens(group)
    return (
        words[0].low not in WEAK_HEADS | closed.ADJECTIVES | _QUANTITIES
        and words[-1].low not in GENERIC
        and not group.endswith("ant")
    )


def _in_order(title: str, words: list[str]) -> list[str]:
    """Without repeats, as they come in the title; words that are not in it come last."""
    known = {w: title.find(w) for w in dict.fromkeys(words)}
    return sorted(known, key=lambda w: (known[w] < 0, known[w]))
