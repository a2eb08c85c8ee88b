"""Words that link a sentence to what was said: connectors, sorted by what they say (transitions.txt).

Beside the list: « si » of a condition, told from « si grand » and from « savoir si »; and what stands before
or after a word that is no connector then (« un car scolaire », « il a vu que », « outre-mer »).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple, get_args

from rewriter.text._word_lists import word_lists
from rewriter.text.normalise import fold
from rewriter.text.tokens import Token, folded_words, tokens

Meaning = Literal[
    "addition", "contrast", "cause", "consequence", "time", "condition", "comparison", "example", "purpose",
    "conclusion",
]  # fmt: skip
_PAUSE = re.compile(r"[,;—–!?…]|\.(?=\s)")
_OTHER_MARK = re.compile(r"[:()«»“”\"/\[\]]")
_HOMOGRAPHS = ("a", "mais")
_HEAD, _ASIDE = "^", "("  # how a clause's beginning, and a bracket, stand among the words
_WORDS = re.compile(r"[^\W_]+|\^")

_DETERMINERS = "un une le la les ce cet cette des du de d au aux en par mon son leur notre votre sa sans mini"
_AVOIR = "a_ ai as avons avez ont avait avaient avais aura auraient aurait ayant avoir eu"
_BIEN = (
    "si aussi tant sait sais savons savez savent savait voit vois voyez voient voyait dit disait comprend "
    "montre montrent espere esperons pense pensons croit crois croyait semble veut veux voudrait eu entendu"
)
_ASKED = (
    "savoir sait sais savent savait demande demander demandent demandait demandaient demandera ignore "
    "ignorent ignorait voir verifier determiner dire doute decider examiner etudier comme meme sauf excepte "
    "question"
)
_NOT_AFTER = {
    name: frozenset(words.split())
    for name, words in {
        "car": _DETERMINERS, "faute": _DETERMINERS, "resultat": _DETERMINERS, "sauf": "et", "alors": "d l",
        "puis": "je", "vu": _AVOIR, "attendu": _AVOIR, "bien": _BIEN, "quand": "depuis",
        "si": _ASKED, "s": _ASKED, "d": "venu venus venue venues vient viennent",
    }.items()
}  # fmt: skip
_NOT_BEFORE = {
    "outre": frozenset("mer manche atlantique rhin tombe".split()),
    "coup": frozenset(["d", "de"]),
    "puis": frozenset(["je"]),
    **dict.fromkeys(
        "debut fin depart origine".split(), frozenset("de du des d".split())
    ),  # « à la fin de mars »
}
_SUBJECTS = frozenset(
    "je j tu il elle on nous vous ils elles ce cela c ca l le la les un une des son sa ses leur leurs mon ma "
    "mes cet cette ces aucun rien tout tous toutes".split()
)
_POLITE = frozenset(["vous", "te"])  # « s’il vous plaît »
_IF_HE = (("s", "il"), ("s", "ils"))
_COMPARED_WITHIN = 4  # words from « aussi » to the « que » of its comparison


class _Entry(NamedTuple):
    words: tuple[str, ...]
    meaning: Meaning
    head: bool


def folded_expression(expression: str) -> tuple[str, ...]:
    """An expression of a list as its folded words, « ^ » before one that links at a clause's head only."""
    return tuple(_WORDS.findall(fold(expression)))


def _listed(name: str) -> list[str]:
    expressions = " ".join(word_lists("grammar/transitions.txt")[name]).split("|")
    return [expression for expression in expressions if expression.strip()]


def _entries() -> Iterator[_Entry]:
    for meaning in get_args(Meaning):
        for expression in _listed(meaning):
            words = folded_expression(expression)
            bare = words[1:] if words[0] == _HEAD else words
            yield _Entry(bare, meaning, words[0] == _HEAD)


def _pairs() -> Iterator[tuple[frozenset[str], str, str, Meaning]]:
    meanings: tuple[Meaning, ...] = ("addition", "contrast", "cause", "consequence", "time")
    for meaning in meanings:
        for pair in _listed(f"pairs_{meaning}"):
            first, second = (" ".join(folded_expression(part)) for part in pair.split("…"))
            yield frozenset(first.split()), first, second, meaning


def _by_first_two_words() -> dict[tuple[str, ...], list[_Entry]]:
    """The expressions by their first two words, or by their only one."""
    index: dict[tuple[str, ...], list[_Entry]] = {}
    for entry in _entries():
        index.setdefault(entry.words[:2], []).append(entry)
    return index


_INDEX = _by_first_two_words()
_PAIRS = tuple(_pairs())
_CONDITIONS = frozenset(("si", *(word for word, _ in _IF_HE)))
_BEGINNINGS = _CONDITIONS.union(words[0] for words in _INDEX)
_OF_PAIRS = frozenset(max(words, key=lambda w: (len(w), w)) for words, *_ in _PAIRS)  # one of each pair
_ALONE = frozenset(words[0] for words in _INDEX if len(words) == 1) | _CONDITIONS | _OF_PAIRS
"""Words of which one stands in a sentence with a connector, unless two of the index do in a row."""


def has_transition(sentence: str) -> bool:
    """Whether a French sentence holds a word or expression that links it to the rest: « mais »,
    « par conséquent », « d’une part … d’autre part ». Linear."""
    return _may_link(sentence) and any(True for _ in _found(sentence))


def written(sentence: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """The folded words of every listed expression that stands in a sentence, whether it links there or not,
    and the word behind it; a single word that links at a clause's head only where it does. Linear."""
    words = _words(sentence)
    for at, two in enumerate(pairwise([*words, _HEAD])):
        for entry in (*_INDEX.get(two[:1], ()), *_INDEX.get(two, ())):
            end = at + len(entry.words)
            free = not (entry.head and len(entry.words) == 1) and tuple(words[at:end]) == entry.words
            if free or _stands(words, at, entry):
                yield entry.words, words[end] if end < len(words) else _HEAD


def kinds(sentence: str) -> set[Meaning]:
    """What the connectors of a French sentence say; empty when it has none. An expression of two
    meanings counts for both (« comme »: cause and comparison). Linear in the sentence's length."""
    return set(_found(sentence)) if _may_link(sentence) else set()


def _may_link(sentence: str) -> bool:
    """Whether any word or two words open a connector, which a look into a table tells."""
    folded = folded_words(sentence)
    return not (_ALONE.isdisjoint(folded) and _INDEX.keys().isdisjoint(pairwise(folded)))


def _found(sentence: str) -> Iterator[Meaning]:
    words = _words(sentence)
    asked = sentence.rstrip(' \u00a0\u202f»”"').endswith("?")
    for at, two in enumerate(pairwise([*words, _HEAD])):
        if two[0] not in _BEGINNINGS:
            continue
        for entry in (*_INDEX.get(two[:1], ()), *_INDEX.get(two, ())):
            if _stands(words, at, entry) and not (asked and _asks(words, at)):
                yield entry.meaning
        if (two[0] == "si" or two in _IF_HE) and _is_condition(words, at):
            yield "condition"
    yield from _of_pairs(words)


def _words(sentence: str) -> list[str]:
    """The folded words, `_HEAD` before each clause and `_ASIDE` at other marks. A verb « a » and « maïs » are
    told from « à » and « mais » by their accents."""
    words, end = [_HEAD], 0
    for token in tokens(sentence):
        if end and sentence[end : token.start] not in (" ", "'", "’", "-"):
            gap = sentence[end : token.start]
            if _PAUSE.search(gap):
                words.append(_HEAD)
            elif _OTHER_MARK.search(gap):
                words.append(_ASIDE)
        words.append(_told_apart(sentence, token) if token.folded in _HOMOGRAPHS else token.folded)
        end = token.end
    return words


def _told_apart(sentence: str, token: Token) -> str:
    if token.folded == "a" and sentence[token.start] == "a":
        return "a_"
    if token.folded == "mais" and "ï" in sentence[token.start : token.end].lower():
        return "maïs"
    return token.folded


def _stands(words: Sequence[str], at: int, entry: _Entry) -> bool:
    """Whether the expression stands at `at` and links there."""
    end = at + len(entry.words)
    if tuple(words[at:end]) != entry.words:
        return False
    before, after = words[at - 1] if at else _HEAD, words[end] if end < len(words) else _HEAD
    first, last = entry.words[0], entry.words[-1]
    if before in _NOT_AFTER.get(first, ()) or after in _NOT_BEFORE.get(last, ()):
        return False
    if entry.words == ("aussi",) and not {"que", "qu"}.isdisjoint(words[at + 2 : at + _COMPARED_WITHIN]):
        return False
    return not entry.head or _is_head(before, entry)


def _is_head(before: str, entry: _Entry) -> bool:
    if before == _HEAD:
        return True
    if entry.words == ("or",):
        return False  # « trois médailles : or, argent … »
    return before == _ASIDE or (len(entry.words) > 1 and before in ("et", "mais"))


def _asks(words: Sequence[str], at: int) -> bool:
    """« Quand part-il ? », « D’où vient-il ? »: a question's own word."""
    return words[at - 1] == _HEAD and (words[at] == "quand" or tuple(words[at : at + 2]) == ("d", "ou"))


def _is_condition(words: Sequence[str], at: int) -> bool:
    """Whether the « si » or « s’il » at `at` opens a condition."""
    if words[at - 1] in _NOT_AFTER["si"]:
        return False
    if words[at] == "si":
        return words[at + 1 : at + 2] != [] and words[at + 1] in _SUBJECTS
    return _POLITE.isdisjoint(words[at + 2 : at + 3])


def _of_pairs(words: Sequence[str]) -> set[Meaning]:
    present = set(words)
    if _OF_PAIRS.isdisjoint(present):
        return set()
    pairs = [pair for pair in _PAIRS if present.issuperset(pair[0])]
    joined = f" {' '.join(words)} " if pairs else ""
    return {
        meaning
        for _, first, second, meaning in pairs
        if (at := joined.find(f" {first} ")) >= 0 and joined.find(f" {second} ", at + len(first) + 1) >= 0
    }
