"""Headings made of the text's own words: whole pieces of information, or nothing: none beats a bad one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from rewriter.flow.no_model.clauses import Clause, balanced, placed_clauses, shortened
from rewriter.flow.no_model.nominals import noun_groups
from rewriter.flow.no_model.soundness import judges, sound
from rewriter.flow.no_model.standing import orphans
from rewriter.flow.no_model.weak_heads import WEAK_HEADS
from rewriter.text.grammar import closed_classes as closed
from rewriter.text.grammar.shallow import (
    Token,
    content_stems,
    first_upper,
    hedges,
    is_adjective,
    is_finite,
    is_infinitive,
    negates,
    tokens,
)  # fmt: skip
from rewriter.text.saying.quotations import QuotedSpan, quoted_spans
from rewriter.text.sentences import sentence_spans

LONGEST = 75  # characters; above, a heading wraps to three lines on a phone
COMFORTABLE = 60
_READ = 10  # sentences of a paragraph
_EDGES = " ,.;:–—-\u00a0\u202f"
_ASIDE = re.compile(
    r"^(?:pour mémoire|en effet|franchement|honnêtement|bref|bon|oui|bien sûr),[ \u00a0]", re.I
)
_ACTIONS = ("tion", "sion", "ment", "age", "ance", "ence", "ure")
_UNFINISHED_CUTS = frozenset(
    "pour afin grace lors qui dans en où sur à au aux comme car parce sachant puisque puisqu' faute "
    "apres depuis avant pendant faisant".split()
)  # what they open may be the news itself, its place or its cause
_LIGHT_VERBS = frozenset("est sont etait etaient a ont avait avaient".split())
_ABOUT_THE_TEXT = frozenset(
    "article billet source sources question questions but objectif idee chapitre photo image".split()
)


class Kind(StrEnum):
    """What a heading was made from."""

    SOURCE = "source"
    CLAUSE = "clause"
    QUESTION = "question"
    QUOTATION = "quotation"
    NOMINAL = "nominal"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible heading: `score` says how good it is by itself, `sentence` where in its paragraph it
    comes from, `stems` what it speaks of, `opens` whether its paragraph begins with it."""

    text: str
    kind: Kind
    score: float
    sentence: int = 0
    stems: tuple[str, ...] = ()
    opens: bool = False


_BASE = {Kind.CLAUSE: 54.0, Kind.QUESTION: 60.0, Kind.QUOTATION: 50.0, Kind.NOMINAL: 30.0}


def made_from(paragraph: str) -> list[Candidate]:
    """Every heading that the paragraph's own words offer, best first; each is true of the paragraph."""
    found: dict[str, Candidate] = {}
    quoted = [(s.start, s.end) for s in quoted_spans(paragraph)]
    spans = sentence_spans(paragraph)
    for n, (start, end) in enumerate(spans[:_READ]):
        if any(a < end and b > start and (b - a > 60 or a <= start) for a, b in quoted):
            continue
        sentence = paragraph[start:end].strip(_EDGES)
        for text, kind in _offered(sentence):
            _keep(found, _weighed(text, kind, n, opens=n == 0 and sentence.startswith(text)))
    for at, text in _quotations(paragraph):
        n = sum(end <= at for _, end in spans)
        _keep(found, _weighed(text, Kind.QUOTATION, n, opens=at <= 3))
    return sorted(found.values(), key=lambda c: -c.score)[:12]


def _keep(found: dict[str, Candidate], candidate: Candidate | None) -> None:
    if candidate is not None and (
        candidate.text not in found or found[candidate.text].score < candidate.score
    ):
        found[candidate.text] = candidate


def _offered(sentence: str) -> Iterator[tuple[str, Kind]]:
    told = _after_colon(sentence)
    if told and "?" not in told:
        clauses = (*shortened(told), *placed_clauses(told))
        yield from ((c.text, Kind.CLAUSE) for c in clauses if _finished(c))
    yield from ((q, Kind.QUESTION) for q in _questions(sentence))
    if not (hedges(sentence) or negates(sentence) or "?" in sentence):
        yield from ((first_upper(g), Kind.NOMINAL) for g, linked in noun_groups(sentence) if linked)


def _after_colon(sentence: str) -> str | None:
    """The sentence; of one with a colon what follows it, unless what leads to it speaks for somebody, denies,
    doubts or announces a list."""
    lead, colon, rest = sentence.partition("\u00a0: ")
    if not colon:
        return sentence
    listed = rest.count(",") > 2 or ";" in rest or "\u00a0: " in rest
    return None if listed or hedges(lead) or negates(lead) or "«" in sentence else rest


def _finished(clause: Clause) -> bool:
    """Whether the clause was not cut right before its news: the purpose, or which one is meant."""
    words = clause.cut.split(" ")
    if words[:2] == ["depuis", "que"]:
        return True
    opening = words[-1] if words[0] in (",", "–", "—", "(") else words[0]
    if opening != "qui":
        return opening not in _UNFINISHED_CUTS
    return tokens(clause.text)[-1].is_name or _says_what_kind(tokens(clause.text))


def _says_what_kind(seq: Sequence[Token]) -> bool:
    """« une guerre des prix », « un plan de travaux », not « un homme »."""
    at = max((i for i, t in enumerate(seq) if t.low in ("un", "une")), default=len(seq))
    return sum(t.is_content for t in seq[at:]) > 1


def _quotations(paragraph: str) -> Iterator[tuple[int, str]]:
    """Whole quoted sentences, with their offset; only of quotations that are closed."""
    for span in quoted_spans(paragraph):
        inner = paragraph[span.start : span.end]
        if not span.closed or quoted_spans(inner) or not _is_said_whole(paragraph, span):
            continue
        for start, end in sentence_spans(inner)[:1]:  # a later one may lean on the first
            words = _ASIDE.sub("", inner[start:end].strip(_EDGES).rstrip("…"))
            if 20 <= len(words) <= LONGEST - 4:
                yield span.start + start, f"«\u00a0{first_upper(words)}\u00a0»"


def _is_said_whole(paragraph: str, span: QuotedSpan) -> bool:
    """« Il juge que « la guerre est finie » en Syrie » quotes some words only: the sentence goes on."""
    inner = paragraph[span.start : span.end].strip()
    after = paragraph[span.end : span.end + 8].lstrip('»”" \u00a0\u202f')[:1]
    return inner[:1].isupper() and (inner[-1:] in ".!?…" or not after.isalnum())


def _questions(sentence: str) -> Iterator[str]:
    seq = tokens(sentence)
    for at, token in enumerate(seq[:-2]):
        if token.low == "comment" and seq[at + 1].is_word and is_infinitive(seq[at + 1]):
            stop = next((t.start for t in seq[at:] if t.text in ",;:.?!«»()"), len(sentence))
            yield first_upper(sentence[token.start : stop].strip()) + "\u202f?"


def _weighed(text: str, kind: Kind, sentence: int, *, opens: bool) -> Candidate | None:
    words = [t for t in tokens(text) if t.is_word]
    if not _well_formed(text, words, kind):
        return None
    score = _BASE[kind] + _form(text, words, kind)
    stems = tuple(dict.fromkeys(content_stems(text)))
    return Candidate(text, kind, score, sentence, stems, opens)


def _well_formed(text: str, words: Sequence[Token], kind: Kind) -> bool:
    lows = [w.low for w in words]
    content = sum(w.is_content for w in words)
    if not 10 <= len(text) <= LONGEST or content < 2 or not balanced(text):
        return False
    cut_short = lows[-1] in closed.FUNCTION_WORDS and not (kind is Kind.QUOTATION and lows[-1] == "pas")
    if cut_short or set(lows) & closed.POINTERS:
        return False
    if not sound(text) or judges(text):
        return False
    if kind is Kind.QUOTATION:
        return _speaks_for_itself(text, words)
    if set(lows) & closed.FIRST_PERSON or orphans(text):
        return False
    return _names_a_topic(words) if kind is Kind.NOMINAL else _informs(words, kind)


def _informs(words: Sequence[Token], kind: Kind) -> bool:
    """Whether a clause says something of the world, and names what it speaks of."""
    if kind is Kind.QUESTION:
        return True
    verb = next((i for i in range(1, len(words)) if is_finite(words, i)), None)
    if verb is None:
        return False
    subject = [w for w in words[:verb] if w.is_content]
    if _sets_the_scene(words[verb], words[:verb]):
        return False
    if not subject or {w.low for w in subject} & _ABOUT_THE_TEXT:
        return False
    if _only_says_who(words[verb : verb + 2]):
        return False
    said = [w for w in words[verb:] if w.is_content and w.low not in _LIGHT_VERBS]
    dated = all(w.low in closed.TIMES or w.text[0].isdigit() for w in said)
    return len(said) >= 2 and not dated


def _sets_the_scene(verb: Token, subject: Sequence[Token]) -> bool:
    """An imperfect or a past perfect tells what was going on around something else; « Musk était prêt » says
    enough of somebody named."""
    if verb.low in ("etait", "etaient"):
        return not any(w.is_name for w in subject)
    return verb.low.endswith(("ait", "aient")) and not verb.low.endswith(("rait", "raient", "fait", "nait"))


def _only_says_who(words: Sequence[Token]) -> bool:
    """« Aubrac est maire de Brévenne »: who somebody is, not what happened."""
    if words[0].low not in ("est", "sont") or len(words) < 2 or words[1].is_capitalised:
        return False
    done = words[1].text.endswith(("é", "és", "ée", "ées", "i", "is", "ie", "u", "us", "ue", "t", "te"))
    return words[1].low in WEAK_HEADS or (words[1].is_content and not (done or is_adjective(words[1])))


def _speaks_for_itself(text: str, words: Sequence[Token]) -> bool:
    """Whether a quotation is a sentence that says what it speaks of and to nobody in particular."""
    lows = [w.low for w in words]
    weighed = lows[0] == "si" and sum(w.is_name for w in words) > 1  # « Si …, Tesla n’existerait pas »
    if (
        (negates(text) and not weighed)
        or {"tu", "vous", "ton", "ta", "votre", "vos"} & set(lows)
        or _leans_outside(lows)
    ):
        return False
    if orphans(text.replace(" encore ", " ")) or not _is_sentence(words) or words[0].text[0].islower():
        return False
    opening = lows[0] in closed.PRONOUNS or lows[0] == "si"
    things = (b for a, b in pairwise(words) if a.low in ("le", "la", "l'", "les") and b.is_content)
    named = any(w.is_name for w in words[1:]) or any(not is_infinitive(b) for b in things)
    return sum(w.is_content for w in words) >= 3 and (named or not opening)


_INDEFINITE = frozenset("un une des plusieurs deux trois quatre cinq six sept".split())
_LINKS = frozenset("de d' du des".split())


def _names_a_topic(words: Sequence[Token]) -> bool:
    """Whether a noun group says which thing it means, and is no person, quantity or place in the text."""
    heads = [w for w in words if w.is_content]
    if heads[0].low in WEAK_HEADS or words[0].low in _INDEFINITE or all(w.is_name for w in heads):
        return False
    return bool(_LINKS & {w.low for w in words}) and not heads[0].is_name


def _leans_outside(lows: Sequence[str]) -> bool:
    """A quotation that opens with a pronoun or a link needs what was said before it."""
    opening = lows[0]
    if opening in ("eh", "ah", "oh", "oui", "non", "bah", "bravo", "merci", "bien"):
        return True
    leaning = closed.PRONOUNS | closed.CONJUNCTIONS | closed.PREPOSITIONS
    return opening in leaning - {"je", "j'", "nous", "des", "si"} or bool({"cela", "ceci", "ca"} & set(lows))


def _form(text: str, words: Sequence[Token], kind: Kind) -> float:
    lows = [w.low for w in words]
    score = 5.0 if len(text) <= COMFORTABLE else -(len(text) - COMFORTABLE) / 2
    score += 5.0 if any(w.is_name for w in words[1:]) or words[0].is_name else 0.0
    score -= 8.0 * len(set(lows) & closed.DEICTICS) + 12.0 * len({"encore", "toujours", "deja"} & set(lows))
    score += 20.0 if kind is Kind.QUOTATION and "encore" in lows else 0.0  # it is said, not told
    score -= 5.0 * len({"son", "sa", "ses", "leur", "leurs"} & set(lows))
    score -= 15.0 * len(closed.DAYS & set(lows))  # « mardi »: by the time it is read, which one?
    if kind is Kind.NOMINAL:
        content = [w for w in words if w.is_content]
        score += 8.0 if content[0].low.endswith(_ACTIONS) else -45.0
        score += 3.0 * min(len(content), 4)
    if kind is Kind.CLAUSE:
        bare = words[0].low in ("le", "la", "l'", "les") and is_finite(words, 2) if len(words) > 2 else False
        score -= 8.0 if bare else 0.0  # « Les festivités ont … »: which ones, the text before says
        score -= 8.0 if negates(text) and "seulement" not in lows else 0.0
        score -= 6.0 if {"etait", "etaient"} & set(lows) else 0.0  # the setting, not what happened
    return score


def _is_sentence(words: Sequence[Token]) -> bool:
    if words[0].low in ("je", "j'", "nous", "on"):
        return True
    verb = next((i for i in range(1, len(words)) if is_finite(words, i)), None)
    return verb is not None and not {w.low for w in words[:verb]} & closed.RELATIVES


def alike(a: Candidate, b: Candidate) -> bool:
    """Whether two headings speak of the same things, so that only one of them may stand."""
    one, two = set(a.stems), set(b.stems)
    return bool(one and two) and len(one & two) / min(len(one), len(two)) >= 0.75
