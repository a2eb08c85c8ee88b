"""A keyphrase proposed from the source's own words, when nobody gave one."""

from collections.abc import Iterator
from itertools import combinations

from rewriter.article import Source
from rewriter.flow.no_model import lexicon
from rewriter.flow.no_model.grammar import is_infinitive, stem, tokens
from rewriter.flow.no_model.nominals import frequent_groups, names, noun_groups
from rewriter.text.keyphrase import content_words, covers
from rewriter.text.normalise import fold
from rewriter.text.sentences import split_sentences
from rewriter.text.typography import mend
from rewriter.text.words import count_words

_LEAD = 3  # paragraphs that make the lead
_ENOUGH = 0.5  # Yoast SEO: the least density, in per cent, as `_density` weighs it


def keyphrase_for(source: Source) -> str:
    """What the article could be found by: one to four content words, names or a noun group, frequent in
    the text and present in its title or lead; never elided. Of an English source names only. Empty when
    the text offers nothing."""
    paragraphs = [mend(p.text) for p in source.paragraphs]
    sentences = [s for p in paragraphs for s in split_sentences(p)]
    opening = split_sentences(paragraphs[0]) if paragraphs else []
    best, best_worth = "", 0.0
    for phrase in dict.fromkeys(_options(source, paragraphs)):
        worth = _worth(phrase, source.title, opening, sentences)
        if worth > best_worth:
            best, best_worth = phrase, worth
    return best


def _worth(phrase: str, title: str, opening: list[str], sentences: list[str]) -> float:
    """Sentences that hold the phrase, weighed: two or three words say more than one, words that stand
    together in the title are how people say it, and the opening should hold them."""
    size = len(content_words(phrase))
    enough = max(3.0, _ENOUGH / 100 * sum(count_words(s) for s in sentences) / (0.7 + size / 3))
    hits = min(float(sum(covers(s, phrase) for s in sentences)), 1.4 * enough)
    weight = {1: 0.5, 2: 1.3, 3: 1.4, 4: 1.2}.get(size, 0.0)
    together = mend(phrase).lower() in mend(title).lower()
    weight *= 1.6 if together else 1.0
    if size > 1 and not together and not any(t.is_name for t in tokens(phrase)[1:]) and " " in phrase:
        weight *= 1.0 if any(phrase in s for s in sentences) else 0.6  # « parquet chiffres »: nobody says so
    weight *= (
        1.2 if any(covers(s, phrase) for s in opening) else 1.0
    )  # as Yoast SEO wants it, in one sentence
    weight *= 1.05 if covers(" ".join(opening), phrase) else 1.0  # or at least in the first paragraph
    weight *= 1.5 if covers(title, phrase) else 0.45
    return (hits + 0.2) * weight


def _options(source: Source, paragraphs: list[str]) -> Iterator[str]:
    title = mend(source.title)
    lead = [title, *paragraphs[:_LEAD]]
    entities = _entities(title, lead, paragraphs)
    topics = [] if source.language == "en" else _title_nouns(title)
    yield from entities
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
        n for n in near if counts[n] > 1 and not set(n) & set("'’") and fold(n) not in lexicon.PARTS_OF_NAMES
    ]
    found = {_usual_form(n, counts): counts[n] for n in kept}
    return sorted(found, key=lambda n: (-counts[n], n))


def _usual_form(name: str, counts: dict[str, int]) -> str:
    """« Elon Musk » or « Musk »: the surname alone when the text mostly says so."""
    surname = name.split()[-1]
    return surname if counts.get(surname, 0) > 2 * counts.get(name, 0) else name


def _title_nouns(title: str) -> list[str]:
    found: list[str] = []
    for group, linked in noun_groups(title):
        words = [t for t in tokens(group)[1:] if t.is_content and not is_infinitive(t)]
        if words and not linked:
            found.append(words[0].text)
    return found


def _groups(title: str, lead: list[str], paragraphs: list[str]) -> list[str]:
    """Noun groups of two to four full words that the title or the lead holds."""
    present = frequent_groups(lead)
    stems = {stem(t.low) for p in paragraphs for t in tokens(p)}
    frequent = frequent_groups([title, *paragraphs])
    kept = [g for g in frequent if g in present and all(stem(t.low) in stems for t in tokens(g))]
    return [g for g in kept if tokens(g)[0].low not in lexicon.WEAK_HEADS][:40]


def _in_order(title: str, words: list[str]) -> list[str]:
    """Without repeats, as they come in the title; words that are not in it come last."""
    known = {w: title.find(w) for w in dict.fromkeys(words)}
    return sorted(known, key=lambda w: (known[w] < 0, known[w]))
