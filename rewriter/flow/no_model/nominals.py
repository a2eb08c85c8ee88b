"""Names and noun groups of a text, verbatim: what keyphrases, tags and plain headings are made of."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rewriter.text.grammar import closed_classes as closed
from rewriter.text.grammar.shallow import Token, is_adjective, is_finite, is_infinitive, stem, tokens
from rewriter.text.sentences import split_sentences

_CHAIN = frozenset("de d' du des".split())
_MAX_GROUPS = 3
_TEMPORAL = frozenset("depuis apres avant pendant durant des sous".split())
_IN_NAMES = frozenset("Le La Les De Du Des".split())
_BEFORE_CLITIC = frozenset(
    "qui ne il elle ils elles on je nous vous se".split()
)  # « qui le sépare »: no article


def names(texts: Iterable[str]) -> Counter[str]:
    """How often each proper name stands in the texts. A capital at a sentence's start counts only for
    words that also stand capitalised elsewhere, or never stand in lower case. « Elon Musk » and « Musk »
    are counted apart."""
    found: Counter[str] = Counter()
    opening: Counter[str] = Counter()
    common: set[str] = set()
    for text in texts:
        for sentence in split_sentences(text):
            seq = tokens(sentence)
            common.update(t.low for t in seq if not t.is_capitalised)
            _count(seq, sentence, found, opening)
    for name, count in opening.items():
        single = " " not in name
        if name in found or (not single) or (count > 1 and tokens(name)[0].low not in common):
            found[name] += count
    return found


def _count(seq: Sequence[Token], sentence: str, found: Counter[str], opening: Counter[str]) -> None:
    first = next((i for i, t in enumerate(seq) if t.is_word), 0)
    for start, end in _name_spans(seq, sentence):
        name = sentence[seq[start].start : seq[end - 1].end]
        (opening if start == first else found)[name] += 1


def _name_spans(seq: Sequence[Token], sentence: str) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(seq):
        end = at
        while end < len(seq) and _continues(seq, sentence, at, end):
            end += 1
        if end > at:
            yield at, end
        at = max(end, at + 1)


def _continues(seq: Sequence[Token], sentence: str, start: int, at: int) -> bool:
    token = seq[at]
    if at == start:
        return token.is_name or _opens_a_name(seq, at)
    glued = sentence[seq[at - 1].end : token.start] in (" ", "\u00a0", "\u202f")
    return glued and at - start < 4 and (token.is_name or _joins_a_name(token) or _opens_a_name(seq, at))


def _opens_a_name(seq: Sequence[Token], at: int) -> bool:
    """« Le Pen », « De Gaulle »: an article with a capital in mid-sentence, right before a name."""
    if not at or not seq[at - 1].is_word or seq[at].text not in _IN_NAMES:
        return False
    return at + 1 < len(seq) and seq[at + 1].is_name


def _joins_a_name(token: Token) -> bool:
    """« Model 3 », « Abd al-Rahman »."""
    return (token.text.isdigit() and len(token.text) < 3) or token.low.startswith(("al-", "el-", "ben-"))


def noun_groups(sentence: str) -> Iterator[tuple[str, bool]]:
    """Each noun group that surely is one, with its determiner, and whether a complement of « de » is part
    of it: « la mise en service de l'usine » is given as far as lists and endings can tell."""
    seq = tokens(sentence)
    for at, token in enumerate(seq):
        if not _opens(seq, at):
            continue
        end = _group_end(seq, at + 1)
        linked = False
        groups = 1
        while end is not None and groups < _MAX_GROUPS:
            if end > at + 1:
                yield sentence[token.start : seq[end - 1].end], linked
            further = _linked_end(seq, end)
            if further is None:
                break
            end, linked, groups = further, True, groups + 1
        else:
            if end is not None:
                yield sentence[token.start : seq[end - 1].end], linked


def _opens(seq: Sequence[Token], at: int) -> bool:
    if seq[at].low not in closed.OPENING_DETERMINERS or seq[at].text == "L":
        return False
    before = seq[at - 1].low if at else ""
    if _tells_when(seq, at) or before in _BEFORE_CLITIC or (before == "à" and seq[at].low in ("la", "l'")):
        return False
    return at + 1 < len(seq) and seq[at + 1].is_word


def _tells_when(seq: Sequence[Token], at: int) -> bool:
    """« depuis la création … », « lors de la réunion … »: the group dates something else."""
    before = [t.low for t in seq[max(0, at - 2) : at]]
    return bool(before) and (before[-1] in _TEMPORAL or before[0] in ("lors", "cours", "marge", "fin"))


def _group_end(seq: Sequence[Token], at: int) -> int | None:
    """Past the noun and the adjectives and names that surely go with it; None when there is no noun."""
    start = at
    while at + 1 < len(seq) and is_adjective(seq[at]) and at - start < 2 and _precedes_noun(seq, at):
        at += 1
    if at >= len(seq) or not _is_noun(seq, at):
        return at if at > start else None
    at += 1
    while at < len(seq) and (is_adjective(seq[at]) or seq[at].is_name or _is_year(seq[at])):
        if is_finite(seq, at) or (is_infinitive(seq[at]) and not seq[at].low.endswith("aire")):
            break
        at += 1
    return at + 1 if _is_model_number(seq, at) else at


def _precedes_noun(seq: Sequence[Token], at: int) -> bool:
    follower = seq[at + 1]
    return _is_noun(seq, at + 1) and not follower.is_capitalised and not is_adjective(follower)


def _is_model_number(seq: Sequence[Token], at: int) -> bool:
    """« Model 3 », « Falcon 9 »: a short number after a name, with no noun to count behind it."""
    if at >= len(seq) or not (seq[at].text.isdigit() and seq[at - 1].is_name):
        return False
    return at + 1 >= len(seq) or not seq[at + 1].is_content


def _is_noun(seq: Sequence[Token], at: int) -> bool:
    token = seq[at]
    return token.is_content and not token.text[0].isdigit() and token.low not in closed.FINITE


def _is_year(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) == 4


def _linked_end(seq: Sequence[Token], at: int) -> int | None:
    """Past « de … »: the link, maybe an article, a noun group."""
    if at >= len(seq) or seq[at].low not in _CHAIN:
        return None
    at += 1
    if at < len(seq) and seq[at].low in ("la", "l'", "les", "leur", "son", "sa", "ses", "leurs"):
        at += 1
    if at >= len(seq) or (is_infinitive(seq[at]) and not seq[at].is_capitalised):
        return None
    return _group_end(seq, at)


def frequent_groups(texts: Iterable[str]) -> Counter[str]:
    """How often each noun group without its determiner stands in the texts, plural and singular together
    under the form met most; groups of two to four content words only."""
    forms: dict[tuple[str, ...], Counter[str]] = {}
    for text in texts:
        for sentence in split_sentences(text):
            for group, _ in noun_groups(sentence):
                bare = _without_determiner(group)
                key = tuple(stem(t.low) for t in tokens(bare))
                if 2 <= sum(t.is_content for t in tokens(bare)) <= 4:
                    forms.setdefault(key, Counter())[bare] += 1
    return Counter({_usual(c): sum(c.values()) for c in forms.values()})


def _without_determiner(group: str) -> str:
    return group[tokens(group)[1].start :]


def _usual(forms: Counter[str]) -> str:
    return min(forms, key=lambda f: (-forms[f], f))
