"""Headings made of the text's own words, weighed by how well they head it; none is better than a bad one."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rewriter.flow.no_model import lexicon
from rewriter.flow.no_model.clauses import balanced, shortened, subject
from rewriter.flow.no_model.grammar import (
    Token,
    content_stems,
    first_upper,
    hedges,
    is_finite,
    is_infinitive,
    negates,
    stem,
    tokens,
)  # fmt: skip
from rewriter.flow.no_model.nominals import noun_groups
from rewriter.text.quotations import quoted_spans
from rewriter.text.sentences import sentence_spans

LONGEST = 80  # characters; above, a heading wraps to three lines on a phone
COMFORTABLE = 62
ACCEPTED = 60.0
_EDGES = " ,.;:–—-\u00a0\u202f"
_ASIDE = re.compile(
    r"^(?:pour mémoire|en effet|franchement|honnêtement|bref|bon|oui|bien sûr),[ \u00a0]", re.I
)
_CAPTION = re.compile(r"©|\bCC[ -]BY\b|^(?:Capture|Photo|Image|Crédits?|Légende|Figure)\b", re.I)
_PRESUPPOSING = re.compile(r"peut-être|sans doute", re.I)  # doubts the verb, not the subject
_ACTIONS = ("tion", "sion", "ment", "age", "ance", "ence")


class Kind(StrEnum):
    """What a heading was made from."""

    SOURCE = "source"
    CLAUSE = "clause"
    QUESTION = "question"
    QUOTATION = "quotation"
    SUBJECT = "subject"
    NOMINAL = "nominal"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible heading: `score` says how good it is by itself, `sentence` where in its paragraph it
    comes from, `stems` what it speaks of."""

    text: str
    kind: Kind
    score: float
    sentence: int = 0
    stems: tuple[str, ...] = ()


_BASE = {Kind.CLAUSE: 50.0, Kind.QUESTION: 60.0, Kind.QUOTATION: 50.0, Kind.SUBJECT: 36.0, Kind.NOMINAL: 22.0}
_NOMINAL = (Kind.SUBJECT, Kind.NOMINAL)


def made_from(paragraph: str) -> list[Candidate]:
    """Every heading that the paragraph's own words offer, best first; each is true of the paragraph."""
    found: dict[str, Candidate] = {}
    quoted = [(s.start, s.end) for s in quoted_spans(paragraph)]
    spans = sentence_spans(paragraph)
    for n, (start, end) in enumerate(spans[:6]):
        if any(a < end and b > start and (b - a > 60 or a <= start) for a, b in quoted):
            continue
        sentence = paragraph[start:end].strip(_EDGES)
        for text, kind in _offered(sentence):
            _keep(found, _weighed(text, kind, n, whole=text == sentence.rstrip(" .…")))
    for at, text in _quotations(paragraph):
        n = sum(end <= at for _, end in spans)
        _keep(found, _weighed(text, Kind.QUOTATION, min(n, 3), whole=False))
    return sorted(found.values(), key=lambda c: -c.score)[:12]


def _keep(found: dict[str, Candidate], candidate: Candidate | None) -> None:
    if candidate is not None and (
        candidate.text not in found or found[candidate.text].score < candidate.score
    ):
        found[candidate.text] = candidate


def _offered(sentence: str) -> Iterator[tuple[str, Kind]]:
    yield from ((c.text, Kind.CLAUSE) for c in shortened(sentence))
    yield from ((q, Kind.QUESTION) for q in _questions(sentence))
    opening = subject(sentence)
    if opening and not hedges(_PRESUPPOSING.sub("", sentence)):
        yield opening, Kind.SUBJECT
    if not (hedges(sentence) or negates(sentence) or "?" in sentence):
        yield from ((first_upper(g), Kind.NOMINAL) for g, linked in noun_groups(sentence) if linked)


def _quotations(paragraph: str) -> Iterator[tuple[int, str]]:
    """Whole quoted sentences and noun groups, with their offset; only of quotations that are closed."""
    for span in quoted_spans(paragraph):
        inner = paragraph[span.start : span.end]
        if not span.closed or quoted_spans(inner):
            continue
        for start, end in sentence_spans(inner)[:1]:  # a later one may lean on the first
            words = _ASIDE.sub("", inner[start:end].strip(_EDGES).rstrip("…"))
            if 12 <= len(words) <= 66 and _stands(words):
                yield span.start + start, f"«\u00a0{first_upper(words)}\u00a0»"


def _stands(words: str) -> bool:
    """A whole sentence of the quotation, or a noun group with its determiner."""
    first = tokens(words)[0]
    return first.is_capitalised or first.low in lexicon.OPENING_DETERMINERS or first.low in ("je", "j'")


def _questions(sentence: str) -> Iterator[str]:
    seq = tokens(sentence)
    for at, token in enumerate(seq[:-2]):
        if token.low == "comment" and seq[at + 1].is_word and is_infinitive(seq[at + 1]):
            stop = next((t.start for t in seq[at:] if t.text in ",;:.?!«»()"), len(sentence))
            yield first_upper(sentence[token.start : stop].strip()) + "\u202f?"


def _weighed(text: str, kind: Kind, sentence: int, *, whole: bool) -> Candidate | None:
    seq = tokens(text)
    words = [t for t in seq if t.is_word]
    if not _well_formed(text, words, kind):
        return None
    score = _BASE[kind] + _form(text, words, kind)
    score += 8.0 if sentence == 0 else -3.0 * sentence
    if whole and sentence == 0 and kind is Kind.CLAUSE:
        score -= 12.0  # the same sentence would stand twice, one above the other
    return Candidate(text, kind, score, sentence, tuple(dict.fromkeys(content_stems(text))))


def _well_formed(text: str, words: Sequence[Token], kind: Kind) -> bool:
    lows = [w.low for w in words]
    content = sum(w.is_content for w in words)
    if kind is Kind.QUOTATION and negates(text):
        return False  # « Je ne suis au courant d'aucune … »: of what, one must read on to know
    if not 10 <= len(text) <= LONGEST or content < 2 or not balanced(text):
        return False
    if lows[-1] in lexicon.FUNCTION_WORDS and kind is not Kind.QUOTATION:
        return False
    if set(lows) & lexicon.POINTERS or (kind in _NOMINAL and not _names_a_topic(words)):
        return False
    if kind is Kind.QUOTATION:
        return (
            len(words) >= 4
            and not {"tu", "vous", "ton", "ta", "votre", "vos"} & set(lows)
            and not _leans_outside(lows)
        )
    return not set(lows) & lexicon.FIRST_PERSON and lows[0] not in lexicon.DEICTICS


_INDEFINITE = frozenset("un une des plusieurs".split())
_LINKS = frozenset("de d' du des avec sur contre pour entre en aux".split())


def _names_a_topic(words: Sequence[Token]) -> bool:
    """Whether a noun group says which thing it means, and is no person, quantity or place in the text."""
    if is_infinitive(words[0]):
        return True
    heads = [w for w in words if w.is_content]
    if heads[0].low in lexicon.WEAK_HEADS or words[0].low in _INDEFINITE or all(w.is_name for w in heads):
        return False
    return bool(_LINKS & {w.low for w in words})


def _leans_outside(lows: Sequence[str]) -> bool:
    """A quotation that opens with a pronoun or a link needs what was said before it."""
    opening = lows[0]
    if opening in ("eh", "ah", "oh", "oui", "non", "bah", "bravo", "merci"):
        return True
    leaning = lexicon.PRONOUNS | lexicon.CONJUNCTIONS | lexicon.PREPOSITIONS
    return opening in leaning - {"je", "j'", "nous", "si", "des"} or bool({"cela", "ceci", "ca"} & set(lows))


_LEANING = frozenset("il elle ils elles eux lui leur leurs cela ceci y".split())


def _form(text: str, words: Sequence[Token], kind: Kind) -> float:
    lows = [w.low for w in words]
    score = 5.0 if len(text) <= COMFORTABLE else -(len(text) - COMFORTABLE) / 2
    score += 6.0 if any(w.is_name for w in words[1:]) or words[0].is_name else 0.0
    score -= 14.0 * len(
        {"ce", "cet", "cette", "ces", "celui", "celle", "ceux", "tel", "ainsi", "donc"} & set(lows)
    )
    score -= 8.0 * len(set(lows) & lexicon.DEICTICS)
    score -= 10.0 * len(_LEANING & set(lows))
    score -= 6.0 * len({"son", "sa", "ses"} & set(lows))
    if kind is Kind.QUOTATION:
        return score + (9.0 if _is_sentence(words) else -4.0)
    return score + (_as_label(words) if kind in _NOMINAL else 0.0)


def _is_sentence(words: Sequence[Token]) -> bool:
    speaks = words[0].low in ("je", "j'", "nous", "on")
    return speaks or any(is_finite(words, i) for i in range(len(words)))


def _as_label(words: Sequence[Token]) -> float:
    """A label should name one thing and say which: definite, two to five full words, best an action."""
    content = [w for w in words if w.is_content]
    score = 3.0 * min(len(content), 5)
    score += 10.0 if content[0].low.endswith(_ACTIONS) else 0.0
    score += 10.0 if is_infinitive(words[0]) else 0.0
    bland = (
        len(content) == 2 and not content[0].low.endswith(_ACTIONS) and not any(w.is_name for w in words[1:])
    )
    return (
        score
        - (12.0 if words[0].low in ("un", "une", "des", "plusieurs") else 0.0)
        - (10.0 if bland else 0.0)
    )


def placed(candidate: Candidate, paragraph: int, near: Counter[str], spread: Counter[str]) -> Candidate:
    """The candidate with its score as the heading of a section: `paragraph` is how far down it was found,
    `near` counts stems in the section, `spread` the paragraphs of the article that hold each stem."""
    if not candidate.stems:
        return candidate
    central = sum(near[s] > 1 for s in candidate.stems) / len(candidate.stems)
    own = sum(near[s] > 1 and spread[s] <= near[s] for s in candidate.stems) / len(candidate.stems)
    drop = 2.5 if candidate.kind is Kind.QUOTATION else 7.0
    vague = candidate.kind in (*_NOMINAL, Kind.QUOTATION) and not own
    return replace(candidate, score=candidate.score + 16 * central + 8 * own - drop * paragraph - 5 * vague)


def accepted(candidate: Candidate) -> bool:
    """Whether the candidate is good enough to stand; a quotation, may be weaker."""
    return candidate.score >= (ACCEPTED - 6 if candidate.kind is Kind.QUOTATION else ACCEPTED)


def alike(a: Candidate, b: Candidate) -> bool:
    """Whether two headings speak of the same things, so that only one of them may stand."""
    one, two = set(a.stems), set(b.stems)
    return bool(one and two) and len(one & two) / min(len(one), len(two)) >= 0.75


def stems_of(text: str) -> Counter[str]:
    """How often each content stem stands in a text."""
    return Counter(content_stems(text))


def from_source(text: str, weight: float) -> Candidate | None:
    """A heading that the source itself offers, or None when it could not stand as one."""
    words = [t for t in tokens(text) if t.is_word]
    if len(words) < 2 or len(text) > 100 or not balanced(text) or "http" in text or "@" in text:
        return None
    if (
        _CAPTION.search(text)
        or text.rstrip().endswith((":", ",", ";"))
        or stem(words[-1].low) in lexicon.PREPOSITIONS
    ):
        return None
    return Candidate(
        text.strip(" .\u00a0"), Kind.SOURCE, weight, 0, tuple(dict.fromkeys(content_stems(text)))
    )
