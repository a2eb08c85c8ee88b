"""Shortening a sentence without changing what it says: the clause stays word for word, only what is sure to
be beside the point is left off. Hedges, negations and speakers stay, or nothing is offered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rewriter.text.grammar import closed_classes as closed
from rewriter.text.grammar.shallow import (
    Token,
    first_upper,
    hedges,
    is_finite,
    is_infinitive,
    negates,
    tokens,
    without_links,
)

_CONNECTORS = closed.ADVERBS | {"mais", "et", "or", "ainsi", "donc", "resultat", "bref"}
_AFTER_COMMA = frozenset(
    "qui dont où et alors tandis apres avant lorsque lorsqu' quand depuis afin pour avec grace puis ce tout "
    "notamment comme dans lors en suite".split()
)
_ADJUNCTS = frozenset("afin alors tandis apres lorsque lorsqu' depuis grace pour lors suite pendant".split())
_OPENERS = closed.RELATIVES | {"lorsque", "lorsqu'", "si", "quand", "puisque", "puisqu'"} - {"ou"}
_TAKEN_BACK_BY = frozenset("selon avis yeux croire dires exclusion exception sauf hormis".split())
_PLACING = frozenset("en à au aux dans chez sur depuis des d'ici".split())
_REACH = 200  # characters: no heading, headline or description is longer
_EDGES = " ,;:–—-\u00a0\u202f"
_ASIDE = re.compile(r"(?:,| [–—]| \()([^,;:()–—.!?«»]{3,110})(?:,| [–—]|\))")
_MOST = re.compile(r"\b(?:le|la|les) (?:plus|moins)\b")
_OPEN_ENDS = closed.FUNCTION_WORDS - frozenset(
    "mieux bien mal loin tard tot peu beaucoup moins plus pas jamais rien eux lui".split()
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A shortened sentence, verbatim. `whole` says whether it is the full sentence; `cut` is the word or
    mark it was cut before, empty when it runs to the sentence's end."""

    text: str
    whole: bool
    cut: str = ""


def shortened(sentence: str) -> Iterator[Clause]:
    """Each clause that says, by itself and in the sentence's own words, what the sentence says: subject
    first, then a finite verb, cut only where what is left off neither hedges, negates nor attributes."""
    for form in _forms(sentence):
        seq = tokens(form)
        for start in _starts(form, seq):
            verb = _verb(seq, start)
            if verb is None:
                continue
            for end, whole in _ends(form, seq, start, verb):
                text = form[seq[start].start : end].strip(_EDGES)
                if balanced(text):
                    first = whole and form == sentence and start == 0
                    yield Clause(without_links(first_upper(text)), first, "" if whole else _at(seq, end))


def _at(seq: Sequence[Token], end: int) -> str:
    """What stands where a clause was cut: the word, or the word behind a comma."""
    after = [t.low for t in seq if t.start >= end][:2]
    return " ".join(after)


def _forms(sentence: str) -> Iterator[str]:
    """The sentence, and the sentence without the aside that parts its subject from its verb."""
    yield sentence
    aside = _ASIDE.search(sentence)
    if aside is None or hedges(aside.group()) or tokens(aside.group(1))[:1] == ():
        return
    words = [t.low for t in tokens(aside.group(1))]
    rest = tokens(sentence[aside.end() :])
    follows = next((i for i, t in enumerate(rest) if t.low not in ("ne", "n'", "se", "s'")), None)
    if words[0] in closed.CONCESSIONS or {"et", "ou"} & set(words) or follows is None:
        return
    if is_finite(rest, follows):
        yield sentence[: aside.start()] + " " + sentence[aside.end() :].lstrip()


def placed_clauses(sentence: str) -> Iterator[Clause]:
    """The clauses that keep a short opening of place or time: « En Floride, Nelson a gagné »."""
    seq = tokens(sentence)
    comma = next((i for i, t in enumerate(seq[:9]) if t.text == ","), None)
    if not seq or comma is None or comma + 1 >= len(seq) or seq[0].low not in _PLACING:
        return
    lead = sentence[: seq[comma].start]
    if hedges(lead) or negates(lead) or {t.low for t in seq[:comma]} & closed.ATTRIBUTING:
        return
    verb = _verb(seq, comma + 1)
    if verb is not None and not _has_finite(seq, 0, comma):
        for end, whole in _ends(sentence, seq, comma + 1, verb):
            text = sentence[:end].strip(_EDGES)
            if balanced(text):
                yield Clause(without_links(text), whole, "" if whole else _at(seq, end))


def beginnings(sentence: str) -> Iterator[str]:
    """The sentence from its first word to each place where it may stop without saying something else,
    longest first; unlike `shortened` it may open with a time, a place or whoever speaks."""
    seq = tokens(sentence)
    verb = next((i for i in range(1, len(seq)) if is_finite(seq, i)), None)
    if verb is None:
        return
    for end, whole in _ends(sentence, seq, 0, verb):
        text = sentence[:end].strip(_EDGES)
        if not whole and balanced(text):
            yield text
    yield from (
        t for at in _second_claims(seq, verb) if balanced(t := sentence[: seq[at].start].strip(_EDGES))
    )


def _second_claims(seq: Sequence[Token], verb: int) -> Iterator[int]:
    """« … affirmant que A et que B »: where B begins; of what somebody affirms, A may stand alone."""
    lows = [t.low for t in seq]
    for at in range(verb + 1, len(seq) - 1):
        if seq[at].start > _REACH:
            return
        if lows[at] != "et" or lows[at + 1] not in ("que", "qu'") or set(lows[:at]) & closed.NEGATIONS:
            continue
        claim = next((i for i in range(at - 1, verb, -1) if lows[i] in ("que", "qu'")), None)
        if claim is not None and _has_finite(seq, claim, at) and not _attributes(seq[at:]):
            yield at


def balanced(text: str) -> bool:
    """Whether every guillemet, quotation mark and bracket is opened and closed."""
    pairs = all(text.count(a) == text.count(b) for a, b in ("«»", "“”", "()", "[]"))
    return pairs and text.count('"') % 2 == 0


def _starts(sentence: str, seq: Sequence[Token]) -> Iterator[int]:
    """Where a clause may begin: at the sentence's start, or after an opening adjunct of time or place."""
    first = next((i for i, t in enumerate(seq) if t.is_word), None)
    if first is None:
        return
    if seq[first].low in ("mais", "et", "or", "puis"):
        first += 1
    if first < len(seq):
        yield first
    comma = next((i for i, t in enumerate(seq) if t.text == ","), None)
    if comma is None or comma + 1 >= len(seq):
        return
    if comma - first <= 9 and _only_tells_when(seq[first:comma], sentence[: seq[comma].start]):
        yield comma + 1


def _only_tells_when(lead: Sequence[Token], text: str) -> bool:
    """Whether an opening is a time or a mere link. A place stays (« En Allemagne, le chômage baisse »), and
    so does everything that says who speaks (« De l'avis de … », « Dans un entretien … »)."""
    lows = [t.low for t in lead if t.is_word]
    if hedges(text) or negates(text) or set(lows) & closed.ATTRIBUTING or _has_finite(lead, 0, len(lead)):
        return False
    dated = bool(set(lows) & closed.TIMES) or any(len(w) == 4 and w.isdigit() for w in lows)
    return dated or all(w in _CONNECTORS for w in lows)


def _has_finite(seq: Sequence[Token], start: int, end: int) -> bool:
    return any(is_finite(seq, i) for i in range(start, end))


def _verb(seq: Sequence[Token], start: int) -> int | None:
    """The main verb, when the words before it are plainly its subject."""
    if not _opens_subject(seq, start):
        return None
    for at in range(start + 1, min(len(seq), start + 14)):
        token = seq[at]
        if token.low in closed.RELATIVES or token.text in ',;:.!?…()«»–—“”"':
            return None
        if is_finite(seq, at):
            return at if at - start >= 1 and not _has_clitic(seq, at) else None
    return None


def _opens_subject(seq: Sequence[Token], at: int) -> bool:
    token = seq[at]
    if token.low in closed.OPENING_DETERMINERS or token.is_name:
        return True
    return token.is_capitalised and is_infinitive(token)


def _has_clitic(seq: Sequence[Token], verb: int) -> bool:
    before = [t.low for t in seq[max(0, verb - 2) : verb] if t.low not in ("ne", "n'")]
    return bool(before) and before[-1] in closed.CLITICS


def _ends(sentence: str, seq: Sequence[Token], start: int, verb: int) -> Iterator[tuple[int, bool]]:
    """Offsets where the clause may end, longest first, and whether nothing is left off there."""
    last = len(sentence.rstrip(" .…\u00a0\u202f"))
    if seq[-1].text not in "?!":
        yield last, True
    near = next((i for i in range(verb, len(seq)) if seq[i].start - seq[start].start > _REACH), len(seq))
    for at in range(near - 1, verb + 1, -1):
        end = _cut(sentence, seq, start, verb, at)
        if end is not None:
            yield end, False


def _cut(sentence: str, seq: Sequence[Token], start: int, verb: int, at: int) -> int | None:
    token = seq[at]
    if not _complete(seq, verb, at) or _changes_meaning(seq[at:]):
        return None
    if token.text == "(":
        return token.start if _ends_after_bracket(seq, at) else None
    dashed = token.text == "-" and sentence[token.start - 1 : token.end + 1] == " - "
    if dashed or token.text in ",;:–—":
        following = seq[at + 1].low if at + 1 < len(seq) else ""
        return token.start if token.text == ";" or _leaves(seq, at, following) else None
    kept = sentence[seq[start].start : token.start]
    if token.low == "et" and _says_another_thing(seq, at + 1) and not negates(kept):
        return token.start
    named = {"un", "une"} & {t.low for t in seq[max(0, at - 5) : at]}
    if token.low == "qui" and named and not _weighs(kept):
        return token.start
    bare = token.low in _ADJUNCTS and not negates(kept) and not _weighs(kept)
    bare = bare and not (token.low == "depuis" and seq[min(at + 1, len(seq) - 1)].low != "que")
    if bare and (token.low != "pour" or (at + 1 < len(seq) and is_infinitive(seq[at + 1]))):
        return token.start
    return None


def _says_another_thing(seq: Sequence[Token], at: int) -> bool:
    """« … et c’est … », « … et, par chance, il … »: a second statement, with a subject of its own."""
    if at < len(seq) and seq[at].text == ",":
        at = next((i + 1 for i in range(at + 1, min(len(seq), at + 7)) if seq[i].text == ","), len(seq))
    return at + 1 < len(seq) and seq[at].low in closed.NEW_SUBJECTS and is_finite(seq, at + 1)


def _ends_after_bracket(seq: Sequence[Token], at: int) -> bool:
    """Whether nothing that belongs to the clause comes back after the bracket, such as the rest of a list."""
    closing = next((i for i in range(at, len(seq)) if seq[i].text == ")"), len(seq))
    if closing + 1 >= len(seq) or seq[closing + 1].text in ".!;":
        return True
    following = seq[closing + 2].low if closing + 2 < len(seq) else ""
    return seq[closing + 1].text == "," and _leaves(seq, closing + 1, following)


def _leaves(seq: Sequence[Token], at: int, following: str) -> bool:
    if seq[at].text == ":":
        return False
    if seq[at].text in "–—-":
        return True
    if following in _AFTER_COMMA:
        return following != "et" or _has_finite(seq, at + 1, min(len(seq), at + 8))
    is_gerund = following.endswith("ant") and len(following) > 5
    return is_gerund or _is_apposition(seq, at)


def _is_apposition(seq: Sequence[Token], at: int) -> bool:
    """« OpenAI, la startup qui … »: a comma after a name, a determiner, and no list in what follows."""
    if at + 2 >= len(seq) or not seq[at - 1].is_name or seq[at + 1].low not in closed.OPENING_DETERMINERS:
        return False
    upcoming = [t.low for t in seq[at + 1 : at + 16]]
    return not {"et", "ou"} & set(upcoming)


def _complete(seq: Sequence[Token], verb: int, at: int) -> bool:
    after = [t for t in seq[verb + 1 : at] if t.is_content]
    last = seq[at - 1]
    auxiliary = seq[verb].low in closed.AUXILIARIES
    if len(after) < (2 if auxiliary else 1) or not last.is_word or last.low in _OPEN_ENDS:
        return False
    if is_finite(seq, at - 1):
        return False  # « … la capsule qui devrait », what it should comes after the comma
    opened = [i for i in range(verb + 1, at) if seq[i].low in _OPENERS]
    return not opened or _has_finite(seq, opened[-1] + 1, at)


def _changes_meaning(left: Sequence[Token]) -> bool:
    """What is left off must not hedge, attribute or take back what is kept. A gerund or a relative clause
    only adds (« affirmant que … »), unless a later « a-t-il dit » covers the whole."""
    opening = [t.low for t in left[:3]]
    gerund = opening[-1].endswith("ant") or opening[min(1, len(opening) - 1)].endswith("ant")
    hedged = not gerund and hedges(" ".join(t.text for t in left[:3]))
    return bool(set(opening) & closed.CONCESSIONS) or hedged or _attributes(left)


def _attributes(left: Sequence[Token]) -> bool:
    """« selon … », « a affirmé Musk », « dit-il », « à l'exclusion de … »: anywhere in what is left."""
    for at, token in enumerate(left):
        before = {t.text for t in left[max(0, at - 2) : at]} | ({","} if at == 0 else set())
        if token.low in _TAKEN_BACK_BY or token.low.endswith(("-il", "-elle", "-ils", "-elles", "-on")):
            return True
        if token.low in closed.SPEECH and before & {",", "»"} and not token.low.endswith("ant"):
            return True
        if token.low == "d'" and at + 1 < len(left) and left[at + 1].low == "apres":
            return True
    return False


def _weighs(kept: str) -> bool:
    """« trop … pour », « la première … depuis », « le plus … dont »: what follows is the measure."""
    return bool({t.low for t in tokens(kept)} & closed.MEASURED) or bool(_MOST.search(kept))
