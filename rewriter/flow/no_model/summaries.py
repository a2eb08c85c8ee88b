"""Standfirst and description: the article's own sentences, whole or cleanly shortened, that tell its news and
stand without what surrounds them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rewriter.article import Brief
from rewriter.flow.no_model import lexicon
from rewriter.flow.no_model.clauses import balanced, beginnings, shortened
from rewriter.flow.no_model.grammar import content_stems, is_finite, is_infinitive, tokens, without_links
from rewriter.flow.no_model.standing import orphans
from rewriter.text.keyphrase import content_words, covers
from rewriter.text.quotations import quoted_spans
from rewriter.text.sentences import sentence_spans
from rewriter.text.similarity import alike

_SENTENCES = 12  # of a paragraph
_READ = 10  # paragraphs looked at: what an article is about stands near its top
_LEAD = 4  # paragraphs that may give the standfirst
_DATELINE = re.compile(
    r"(?:\d{1,2}(?:er)? \w{3,9} \d{4}\.? ?[–—-] ?)?(?:[A-ZÀ-Ý][\w’'-]{1,30} [–—-] )?"
)  # « 3 juillet 2012. – Québec – »: the dash would pass for one of dialogue
_SHORTEST = 60  # characters of a description that says anything
_LONG = 230  # characters of a standfirst
_ORPHAN, _PERSONAL, _CUT, _TITLE_AGAIN, _DATED = 60.0, 12.0, 2.0, 14.0, 4.0
_IN_RANGE, _NAMED, _OF_THE_TITLE, _LOWER, _FIRST = 10.0, 10.0, 6.0, 3.0, 8.0
_TELLS = 6.0  # of news, under which a text is off the subject: its title says more
_NOW = frozenset("aujourd'hui hier demain maintenant actuellement".split())


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence, where it stands (paragraph, place in it), and how much of it points elsewhere."""

    text: str
    paragraph: int
    at: int
    leans: int


def standfirst(paragraphs: Sequence[str], keyphrase: str, title: str) -> str:
    """One sentence of the lead, word for word: the one that tells most of the title's news and can be read
    by itself; it may be the article's first."""
    told = [t for t in _told(paragraphs[:_LEAD]) if len(t.text.split()) >= 6]

    def worth(one: _Told) -> float:
        size = max(0, len(one.text) - _LONG) / 10 + max(0, 80 - len(one.text)) / 5
        first = _FIRST if one.paragraph == 0 else 0.0
        first += _NAMED if covers(one.text, keyphrase) else 0.0  # search engines read the first paragraph
        far = 4 * one.paragraph + 2 * one.at
        return _news(one.text, keyphrase, title) + first - _ORPHAN * one.leans - far - size

    return max(told, key=worth).text if told else ""


def description(paragraphs: Sequence[str], keyphrase: str, title: str, brief: Brief) -> str:
    """What search results show: whole sentences or cleanly ended clauses of the text that tell its news, at
    most the brief's length. Shorter than asked when the text offers nothing of that length that can be read
    by itself; never cut, never led by a label."""
    low, high = brief.description_min, brief.description_max
    best, best_worth = "", float("-inf")
    for text, place, cost in _offered(_told(paragraphs[:_READ])):
        if not _SHORTEST <= len(text) <= high:
            continue
        worth = _news(text, keyphrase, title) - cost - _LOWER * place + (_FIRST if place == 0 else 0.0)
        worth += _IN_RANGE if len(text) >= low else -(low - len(text)) / 6
        if worth > best_worth and _news(text, keyphrase, title) >= _TELLS:
            best, best_worth = text, worth
    return best if best_worth > -_ORPHAN / 2 else _title_alone(title, high)


def _title_alone(title: str, high: int) -> str:
    """Where no sentence can be read by itself: the title, which can, or nothing."""
    return title if len(title) <= high else ""


def _news(text: str, keyphrase: str, title: str) -> float:
    """How much of the title's subject a text tells, without saying the title again."""
    said = set(content_stems(text))
    worth = _OF_THE_TITLE * len(said & set(content_stems(title)))
    held = [covers(text, word) for word in content_words(keyphrase)]
    worth += _NAMED * sum(held) / len(held) if held else 0.0
    worth -= _TITLE_AGAIN if title and alike(text, title) > 0.85 else 0.0
    lows = [t.low for t in tokens(text)]
    personal = len(set(lows) & lexicon.FIRST_PERSON) + (lows[0].endswith("ons") if lows else 0)
    return worth - _PERSONAL * min(personal, 2) - _DATED * len(set(lows) & _NOW)


def _told(paragraphs: Sequence[str]) -> list[_Told]:
    """The sentences that are the article's own and whole, a dateline left off."""
    found: list[_Told] = []
    for p, paragraph in enumerate(paragraphs):
        for n, text in enumerate(_outside_quotations(_undated(paragraph))):
            if _is_whole(text):
                cleft = p == 0 and not found and tokens(text)[0].low in ("c'", "ce")  # « C'était il y a … »
                found.append(_Told(text, p, n, max(0, orphans(text) - cleft)))
    return found


def _undated(paragraph: str) -> str:
    plain = paragraph.replace("\u00a0", " ")[:80]
    dateline = _DATELINE.match(plain)
    return paragraph[dateline.end() :] if dateline else paragraph


def _outside_quotations(paragraph: str) -> Iterator[str]:
    """Sentences that are the article's own: not one of several inside a quotation, nor after an
    unclosed mark, where nobody can tell who speaks."""
    quoted = [(q.start, q.end) for q in quoted_spans(paragraph)]
    for start, end in sentence_spans(paragraph)[:_SENTENCES]:
        if not any(a < start < b or start <= a < end < b for a, b in quoted):
            yield paragraph[start:end]


def _is_whole(sentence: str) -> bool:
    """A finished sentence with a main verb, as far as closed lists tell: « 3 ans qui comptent » has none."""
    seq = tokens(sentence)
    words = sum(t.is_word for t in seq)
    opens = sentence[:1].isupper() or sentence[:1].isdigit()
    if words < 5 or not balanced(sentence) or sentence[-1:] not in ".!…" or not opens:
        return False
    verbs = sum(is_finite(seq, i) for i in range(1, len(seq)))
    early = "qui" in {t.low for t in seq[:6]}
    return verbs > early if early or words < 9 else True


Offer = tuple[str, int, float]
"""A text, how far down the article it was found, in paragraphs, and what speaks against it."""


def _offered(told: Sequence[_Told]) -> Iterator[Offer]:
    """Single sentences and their clauses, then two that stand close. Of two in a row the second may lean on
    the first, when the first is whole."""
    shorter = [list(_clauses(one)) for one in told]
    for at, one in enumerate(told):
        whole = without_links(one.text)
        leans = one.leans if whole == one.text else orphans(whole)
        forms = [(whole, _ORPHAN * leans), *shorter[at]]
        yield from ((text, one.paragraph, cost) for text, cost in forms)
        for nth, two in enumerate(told[at + 1 : at + 6], start=at + 1):
            next_one = two.paragraph == one.paragraph and two.at == one.at + 1
            for n, (first, cost) in enumerate(forms[:5]):
                after = 0 if next_one and n == 0 else two.leans
                seconds = [(two.text, _ORPHAN * after), *(shorter[nth] if not after else ())]
                yield from ((f"{first} {s}", two.paragraph, cost + c) for s, c in seconds[:5])


def _clauses(one: _Told) -> Iterator[tuple[str, float]]:
    """The sentence's clauses as sentences of their own, with what speaks against each."""
    shorter = [c.text for c in shortened(one.text) if not c.whole]
    for text in (*shorter, *map(without_links, beginnings(one.text))):
        yield f"{text}.", _CUT + _ORPHAN * orphans(text)


def tellings(paragraphs: Sequence[str], keyphrase: str, title: str) -> list[str]:
    """The clauses and short sentences near the top that hold the keyphrase and stand alone, the one that
    tells most of the title's news first; without a full stop."""
    told = _told(paragraphs[:_LEAD])
    found = [
        (_news(text, keyphrase, title) - _LOWER * one.paragraph, text.rstrip("."))
        for one in told
        for text, cost in ((one.text, _ORPHAN * one.leans), *_clauses(one))
        if cost < _ORPHAN and covers(text, keyphrase)
    ]
    return [text for _, text in sorted(found, key=lambda f: -f[0])]


def lower_first(text: str) -> str:
    """The text to follow a colon: a determiner that opened the sentence loses its capital."""
    seq = tokens(text)
    opens = (
        bool(seq)
        and (seq[0].low in lexicon.FUNCTION_WORDS or is_infinitive(seq[0]))
        and text[:1] not in '«“"'
    )
    return text[:1].lower() + text[1:] if opens else text
