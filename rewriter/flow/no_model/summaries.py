"""Standfirst and description: the article's own sentences, whole or cleanly shortened, that tell its news and
stand without what surrounds them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rewriter.article import Brief
from rewriter.flow.no_model.clauses import balanced, beginnings, shortened
from rewriter.flow.no_model.soundness import sound
from rewriter.flow.no_model.standing import orphans
from rewriter.text.grammar import closed_classes as closed
from rewriter.text.grammar.shallow import (
    Token,
    content_stems,
    is_finite,
    is_infinitive,
    stem,
    tokens,
    without_links,
)
from rewriter.text.keyphrase import content_words, covers
from rewriter.text.likeness.similarity import alike
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.sentences import sentence_spans

_SENTENCES = 12  # of a paragraph
_READ = 10  # paragraphs looked at: what an article is about stands near its top
_FURTHER = 5  # when the first holds not a sentence that names the subject
_LEAD = 3  # paragraphs that may give the standfirst
_DATELINE = re.compile(
    r"(?:\d{1,2}(?:er)? \w{3,9} \d{4}\.? ?[–—-] ?)?(?:[A-ZÀ-Ý][\w’'-]{1,30} [–—-] )?"
)  # « 3 juillet 2012. – Québec – »: the dash would pass for one of dialogue
_SHORTEST = 60  # characters of a description that says anything
_LONG = 230  # characters of a standfirst
_ORPHAN, _PERSONAL, _CUT, _TITLE_AGAIN, _DATED, _PAIRED, _LEFT_OFF = 60.0, 12.0, 12.0, 14.0, 4.0, 4.0, 25.0
_IN_RANGE, _NAMED, _OF_THE_TITLE, _LOWER, _FIRST = 10.0, 10.0, 6.0, 3.0, 8.0
_TELLS = 10.0  # of news, under which a text is off the subject: its title says more
_MOST_OF_IT = 0.5  # of the news that the best of them tells
_TELLS_FIRST, _TELLS_DEEP, _TOP, _DEEP = (
    6.0,
    24.0,
    3,
    8.0,
)  # below the first paragraphs only what tells the title's news
_LEAD_TELLS, _AS_WELL, _STRANGER = (
    8.0,
    0.6,
    20.0,
)  # of news a standfirst must tell, and as a share of the best
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
    by itself. Never the line that opens the body, which the reader would meet twice: empty when only that
    line tells the news."""
    held = any(covers(t.text, keyphrase) for t in _told(paragraphs[:1]))
    lead = paragraphs[: _LEAD if held else _FURTHER]
    introduced = _surnames(lead) - set(content_stems(title))
    told = [t for t in _told(lead) if not (t.leans or _looks_back(t.text))]
    told = [t for t in told if len(t.text.split()) >= 6 and not introduced & _lone_names(t.text)]

    def worth(one: _Told) -> float:
        size = max(0, len(one.text) - _LONG) / 10 + max(0, 80 - len(one.text)) / 5
        first = _FIRST if one.paragraph == 0 else 0.0
        first += _NAMED if covers(one.text, keyphrase) else 0.0  # search engines read the first paragraph
        far = 4 * one.paragraph + 2 * one.at
        return _news(one.text, keyphrase, title) + first - far - size

    others = [t for t in told if (t.paragraph, t.at) != (0, 0)]
    best = max(others, key=worth, default=None)
    enough = max((_news(t.text, keyphrase, title) for t in told), default=0.0) * _AS_WELL
    if held and best is not None and best.paragraph >= _TOP - 1:
        enough /= _AS_WELL  # so far down it must tell more than what stands above it
    tells = best is not None and _news(best.text, keyphrase, title) >= max(enough, _LEAD_TELLS)
    return best.text if best is not None and tells and worth(best) > 0 else ""


def _looks_back(text: str) -> bool:
    """« L’an dernier, … », or a main verb in the imperfect or past perfect: what went before the news."""
    seq = tokens(text)
    if {"derniere", "dernier"} & {t.low for t in seq[:4]}:
        return True
    verb = next((t.low for n, t in enumerate(seq) if n and is_finite(seq, n)), "")
    return verb.endswith(("ait", "aient")) and not verb.endswith(("rait", "raient", "fait"))


def _surnames(paragraphs: Sequence[str]) -> set[str]:
    """The last words of the full names that the lead gives: « Sayfullo Saipov »."""
    seqs = [tokens(p) for p in paragraphs]
    pairs = (pair for seq in seqs for pair in pairwise(seq))
    return {stem(b.low) for a, b in pairs if a.is_name and b.is_name and not b.text.isupper()}


def _lone_names(text: str) -> set[str]:
    """Names that stand without the one before them."""
    seq = tokens(text)
    alone = (t for n, t in enumerate(seq) if t.is_name and not (n and seq[n - 1].is_name))
    return {stem(t.low) for t in alone}


def description(paragraphs: Sequence[str], keyphrase: str, title: str, brief: Brief) -> str:
    """What search results show: whole sentences or cleanly ended clauses of the text that tell its news, at
    most the brief's length. Shorter than asked when the text offers nothing of that length that can be read
    by itself; never cut, never led by a label."""
    high = brief.description_max
    found = _best_description(paragraphs, keyphrase, title, brief, least=_TELLS)
    if found or 0 < len(title) <= high:
        return found or title
    return _best_description(paragraphs, keyphrase, title, brief, least=0.0)


def _best_description(
    paragraphs: Sequence[str], keyphrase: str, title: str, brief: Brief, *, least: float
) -> str:
    low, high = brief.description_min, brief.description_max
    offers = [
        (news, place, text, cost)
        for text, place, cost in _offered(_told(paragraphs[:_READ]))
        if _SHORTEST <= len(text) <= high
        and (news := _news(text, keyphrase, title))
        >= (_TELLS_DEEP if place >= _TOP else least if place else min(least, _TELLS_FIRST))
    ]
    enough = _MOST_OF_IT * max((news for news, _, _, cost in offers if cost < _LEFT_OFF), default=0.0)
    best, best_worth = "", -_ORPHAN / 2
    for news, place, text, cost in offers:
        worth = news - cost - _LOWER * place + (_FIRST if place == 0 else 0.0)
        worth -= (_DEEP if place >= _TOP else 0.0) + (0.0 if news >= enough else _ORPHAN)
        worth += _IN_RANGE if len(text) >= low else -(low - len(text)) / 6
        if worth > best_worth:
            best, best_worth = text, worth
    return best


def lengthened(text: str, title: str, more: Sequence[str], brief: Brief) -> str:
    """A description that is only the title, with the first of `more` behind it, whole, that brings it to
    the length asked; any other as it is."""
    if not title or text != title:
        return text
    low, high = brief.description_min, brief.description_max
    both = (f"{text.rstrip('. ')}. {m.rstrip('. ')}." for m in more if m[-1:] not in "»?!")
    return next((b for b in both if low <= len(b) <= high and not alike(b, title) > 0.9), text)


def _news(text: str, keyphrase: str, title: str) -> float:
    """How much of the title's subject a text tells, without saying the title again."""
    said = set(content_stems(text))
    worth = _OF_THE_TITLE * len(said & set(content_stems(title)))
    held = [covers(text, word) for word in content_words(keyphrase)]
    worth += _NAMED * sum(held) / len(held) if held else 0.0
    worth -= _TITLE_AGAIN if title and alike(text, title) > 0.85 else 0.0
    lows = [t.low for t in tokens(text)]
    personal = len(set(lows) & closed.FIRST_PERSON) + (lows[0].endswith("ons") if lows else 0)
    return worth - _PERSONAL * min(personal, 2) - _DATED * len(set(lows) & _NOW)


def _told(paragraphs: Sequence[str]) -> list[_Told]:
    """The sentences that are the article's own and whole, a dateline left off."""
    found: list[_Told] = []
    for p, paragraph in enumerate(paragraphs):
        for n, text in enumerate(_outside_quotations(_undated(paragraph))):
            if _is_whole(text) and sound(text):
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
    return _has_main_verb(seq)


def _has_main_verb(seq: Sequence[Token]) -> bool:
    """More finite verbs than relatives and subordinators, and one behind the last « mais » or « car »."""
    verbs = [i for i in range(1, len(seq)) if is_finite(seq, i)]
    hung = sum(t.low in ("qui", "dont", "où", "lorsque", "lorsqu'", "tandis", "alors") for t in seq)
    last = max((i for i, t in enumerate(seq) if t.low in ("mais", "car")), default=0)
    return len(verbs) > (hung if len(verbs) < 2 else 0) and any(i > last for i in verbs)


Offer = tuple[str, int, float]
"""A text, how far down the article it was found, in paragraphs, and what speaks against it."""


def _offered(told: Sequence[_Told]) -> Iterator[Offer]:
    """Single sentences and their clauses, then two in a row, whole: the second may lean on the first."""
    for at, one in enumerate(told):
        whole = without_links(one.text)
        leans = one.leans if whole == one.text else orphans(whole)
        forms = [(whole, _ORPHAN * leans), *_clauses(one)]
        yield from ((text, one.paragraph, cost) for text, cost in forms)
        for two in told[at + 1 : at + 2]:
            if two.paragraph == one.paragraph and two.at == one.at + 1:
                cost = _ORPHAN * leans + _PAIRED
                yield f"{whole} {two.text}", one.paragraph, cost
                yield from ((f"{whole} {t}", one.paragraph, cost + c) for t, c in _clauses(two))


def _clauses(one: _Told) -> Iterator[tuple[str, float]]:
    """The sentence's clauses as sentences of their own, with what speaks against each."""
    shorter = [c.text for c in shortened(one.text) if not c.whole]
    for text in (*shorter, *map(without_links, beginnings(one.text))):
        if _has_main_verb(tokens(text)):
            told = _LEFT_OFF if _loses_an_act(one.text, text) else 0.0
            cut = _CUT / 3 if (one.paragraph, one.at) < (0, 2) else _CUT
            yield f"{text}.", cut + told + _ORPHAN * orphans(text)


def _loses_an_act(sentence: str, kept: str) -> bool:
    """« … pour coincer Menga, qui inscrit un but »: the relative clause left off may be the news."""
    at = sentence.find(kept[-30:])
    return at >= 0 and sentence[at + len(kept[-30:]) :].lstrip(" \u00a0").startswith((", qui ", "qui "))


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
        bool(seq) and (seq[0].low in closed.FUNCTION_WORDS or is_infinitive(seq[0])) and text[:1] not in '«“"'
    )
    return text[:1].lower() + text[1:] if opens else text
