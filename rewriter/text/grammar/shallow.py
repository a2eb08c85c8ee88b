"""Reading a French sentence by its small words: tokens, names, finite verbs, hedges. Deterministic, and
sure rather than complete: what cannot be told by a closed list is left alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rewriter.text.grammar import closed_classes as closed
from rewriter.text.normalise import fold

_TOKEN = re.compile(
    r"aujourd['’]hui|quelqu['’]une?s?|(?:qu|lorsqu|jusqu|puisqu|quoiqu|[cdjlmnst])['’]"
    r"|\d+(?:[.,\u00a0\u202f ]\d+)*|\w+(?:[-·.]\w+)*|[^\w\s]",
    re.IGNORECASE,
)
_LINKS = re.compile(r"(?<!\bmais) (?:également|aussi|notamment|en outre|par ailleurs)(?= )")
_EVEN = re.compile(r"( (?:a|ont|avait|avaient|est|sont)) même(?= \w+(?:é|i|u|is|it)e?s? )")
_OBJECT_OPENERS = frozenset("le la l' les un une son sa ses leur leurs".split())
_VERB_ENDINGS = ("ait", "aient", "era", "eront", "ira", "iront", "erent", "irent", "urent", "dra", "dront")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, elided word, number or mark: its text, its folded form, its offsets in the sentence."""

    text: str
    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it holds letters or digits."""
        return self.text[0].isalnum()

    @property
    def is_content(self) -> bool:
        """Whether it carries meaning: a word that is no function word."""
        return self.is_word and self.low not in closed.FUNCTION_WORDS

    @property
    def is_capitalised(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_name(self) -> bool:
        """Whether it looks like a proper name: a capital, and no word that merely opens sentences."""
        if not self.is_capitalised or self.text[-1] in "'’":
            return False
        return self.low not in closed.NOT_NAMES and len(self.text) > 1


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text, in order. Linear in its length."""
    return tuple(Token(m.group(), _low(m.group()), m.start(), m.end()) for m in _TOKEN.finditer(text))


def _low(word: str) -> str:
    return word.lower() if word in ("à", "À", "où", "Où") else fold(word)


def stem(low: str) -> str:
    """A crude common form: plural and feminine endings off, so that « voitures » meets « voiture »."""
    bare = low.rstrip("sx") if len(low) > 4 else low
    return bare[:-1] if len(bare) > 4 and bare.endswith("e") else bare


def content_stems(text: str) -> list[str]:
    """The stems of the content words, in order, repeats kept."""
    return [stem(t.low) for t in tokens(text) if t.is_content]


def is_finite(seq: Sequence[Token], at: int) -> bool:
    """Whether the token is a finite verb, as far as closed lists and endings tell. After a determiner or
    « de » it is taken for a noun, unless it is an auxiliary."""
    token = seq[at]
    if not token.is_word or token.is_capitalised:
        return False
    if token.text.endswith(("é", "ée", "és", "ées")) or token.low in closed.LIKE_FINITE - {"fait"}:
        return False
    before = seq[at - 1].low if at else ""
    if _follows_auxiliary(seq, at):
        return False
    if token.low in closed.AUXILIARIES:
        return not (token.low in ("est", "vont") and before == "l'")
    nominal = before in closed.DETERMINERS or before in closed.PREPOSITIONS
    if nominal:
        return False
    return token.low in closed.FINITE or _has_verb_ending(token) or _between_name_and_object(seq, at)


def _between_name_and_object(seq: Sequence[Token], at: int) -> bool:
    """« Brévenne rachète sa régie »: a word in -e or -ent right after a name and right before an article."""
    if not at or at + 1 >= len(seq) or not seq[at - 1].is_name or not seq[at].low.endswith(("e", "ent")):
        return False
    return seq[at + 1].low in _OBJECT_OPENERS and seq[at].is_content


def _follows_auxiliary(seq: Sequence[Token], at: int) -> bool:
    at -= 1
    while at >= 0 and seq[at].low in closed.ADVERBS | closed.NEGATIONS:
        at -= 1
    return at >= 0 and seq[at].low in closed.AUXILIARIES


def _has_verb_ending(token: Token) -> bool:
    accented = token.text.lower()
    if accented.endswith(("éra", "érent", "ère")):
        return False
    return len(token.low) > 4 and token.low.endswith(_VERB_ENDINGS)


def is_infinitive(token: Token) -> bool:
    """Whether the word has the ending of an infinitive and no capital of a name."""
    return len(token.low) > 3 and token.low.endswith(("er", "ir", "re", "oir")) and not _is_noun_in_er(token)


def _is_noun_in_er(token: Token) -> bool:
    return token.low in closed.NOT_NAMES


def is_adjective(token: Token) -> bool:
    """Whether a word that follows a noun surely goes with it."""
    if token.is_capitalised or token.low in closed.FUNCTION_WORDS:
        return False
    return token.low in closed.ADJECTIVES or token.low.endswith(closed.ADJECTIVE_ENDINGS)


def lows(text: str) -> set[str]:
    """The folded words of a text."""
    return {t.low for t in tokens(text)}


def hedges(text: str) -> bool:
    """Whether the text keeps its distance: a hedge, a conditional, an act of speech, « d'après »."""
    words = tokens(text)
    if any(t.low in closed.HEDGES or t.low in closed.SPEECH for t in words):
        return True
    if any(t.low.endswith(("rait", "raient")) and t.low not in closed.LIKE_FINITE for t in words):
        return True
    return "d'apres" in fold(text) or "on dit" in fold(text) or "dit-on" in fold(text)


def negates(text: str) -> bool:
    """Whether the text holds a negation."""
    return bool(lows(text) & closed.NEGATIONS)


def first_upper(text: str) -> str:
    """The text with its first letter as a capital; the rest untouched."""
    return text[:1].upper() + text[1:]


def without_links(text: str) -> str:
    """The text without the small words that only tie it to what stood before: « a même suggéré »."""
    return _EVEN.sub(r"\1", _LINKS.sub("", text))
