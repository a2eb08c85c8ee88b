"""Accusations in a French sentence: who is suspected or charged of what, and words that tell blame.

No opinion on guilt: where the sentence only says that somebody is accused, and which words say of what.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rewriter.text.first_words import beginning
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Accusation:
    """Words that accuse (offsets `start` to `end`), and the folded words of content that say of what, in
    order. `head` is the one that names the deed, "" when none does for certain."""

    start: int
    end: int
    deed: tuple[str, ...]
    head: str


_REACH = 14  # words behind a verb that accuses in which its deed begins
_LONG = 16  # words of a deed that are compared
# Verbs that accuse someone « de » a deed, then what accuses « pour » one; folded, matched from their start.
_accuses_of = beginning(re.compile(r"(?:accus|soupconn|suspect(?!s?$)|inculp|reproch)"))
_FOR = re.compile(
    r"(?:mise?s? en (?:examen|cause)|poursuivie?s?|inculpee?s?|jugee?s?|comparai\w+|comparu\w*|interpellee?s?"
    r"|plaintes?|enquetes?|information judiciaire|garde a vue|renvoye\w* devant|renvois? devant|vise\w*"
    r"|proces|cite\w* a comparaitre|ecroue\w*|detention provisoire|place\w* en detention)$"
)
# The last words of those, one of which every charge ends with.
_closes_charge = beginning(
    re.compile(
        r"(?:examen|cause|poursuivi|inculpe|juge|compar|interpelle|plainte|enquete|judiciaire|vue|devant|vise|proces"
        r"|ecroue|provisoire|detention)"
    )
)
_ASKED_WITH = 3  # words at most of what accuses « pour »
_BEFORE_DEED = frozenset("avoir etre s se".split())
# What lays blame without stating it, from the start of a word.
_lays = beginning(
    re.compile(
        r"(?:accus|soupcon|suspect|inculp|reproch|presum|suppose|pretendu|alleg|plaintes?$|enquetes?$|poursuivi"
        r"|renvoye|compara|comparu|interpell|repondre$|vise[es]*$|dement|conteste|nie[nr]*t?$|niai|refute"
        r"|recuse|denonc)"
    )
)
# What else leaves a deed to those who speak of it, or judge it.
_leaves = beginning(
    re.compile(
        r"(?:parquet|procureur|partie|plaignant|prevenu|proces$|juge[es]*$|blanchi[es]*$|relaxe|acquitt|innocent"
        r"|poursuit|selon$|affirm|instruction|mis en|mise en)"
    )
)
_EXAMINED = frozenset(("examen", "cause"))
_CHARGED = re.compile(r"\bmise?s? en (?:examen|cause)\b")
# Deeds one is blamed for, from the start of a word.
_blamed = beginning(
    re.compile(
        r"(?:detourn(?!ement de la circ)|vole[ers]*$|volai|voleu|derob|fraud|escroc|escroqu|falsif|maquill"
        r"|corromp"
        r"|corrup|pots?$|blanchim|extor|menac|frapp|agress|viole[ers]*$|violeu|viols?$|violen|harcel|assassin"
        r"|meurtr"
        r"|poignard|etrangl|empoisonn|incendi|pyroman|sequestr|kidnap|enleve|pollu|trich|ment[ei]\w*$|mensong"
        r"|dissimul|cach[ea]|neglig|maltrait|insult|injuri|discrimin|racis|antisem|terroris|espionn|pirat|dop[ae]"
        r"|usurp|contrefa[cit]|abus[ei]|complic|braqu|cambriol|delit|crimin|crime|infraction|illegal|illicit"
        r"|clandestin|coupable|responsab|faute|fautif|favoris|fictif|fictiv|ivre|alcool|stupefiant|drogue|cocain"
        r"|trafic|trafiq|surfactur|sabot|vandal|pille|pillai|profan|tue[ers]*$|tuai|bless|rever(?!s)|escamot"
        r"|arnaqu"
        r"|spoli|rejet(?:te|ait)|echec|echou|scandal|danger|fraudul|mens$|illegitim|viol|malvers|recel|exploit"
        r"|humili|brutal|lyncha|diffam|calomni|plagi|evasion|evade|frauduleu)"
    )
)


def accusations(text: str, words: Sequence[Token]) -> Iterator[Accusation]:
    """Each accusation of a French sentence, in order. `words` are its own tokens in `text`."""
    for at, word in enumerate(words):
        if _accuses_of(word.folded):
            found = _deed(text, words, at, at + 1, ("de", "d"))
        else:
            first = _charge(words, at) if _closes_charge(word.folded) else None
            found = _deed(text, words, first, at + 1, ("pour",)) if first is not None else None
        if found:
            yield found


def _charge(words: Sequence[Token], last: int) -> int | None:
    """The first word of a charge that ends with that word; None where there is none."""
    for first in range(max(0, last - _ASKED_WITH + 1), last + 1):
        if _FOR.fullmatch(" ".join(w.folded for w in words[first : last + 1])):
            return first
    return None


def _deed(
    text: str, words: Sequence[Token], first: int, after: int, prepositions: tuple[str, ...]
) -> Accusation | None:
    """What stands behind the last such preposition that opens a deed, to the end of its clause."""
    for at in range(after, min(len(words) - 1, after + _REACH)):
        if text[words[at - 1].end : words[at].start].strip(" \u00a0’'"):
            return None  # a comma or a stop: the deed is told elsewhere
        if words[at].folded in prepositions and (deed := _opened(text, words, at + 1, prepositions)):
            return Accusation(
                start=words[first].start, end=words[at - 1].end, deed=deed[0], head=deed[1] or deed[0][0]
            )
    return None


def _opened(
    text: str, words: Sequence[Token], at: int, prepositions: tuple[str, ...]
) -> tuple[tuple[str, ...], str] | None:
    """The words of content of the clause that begins there, and its deed, when it does name one."""
    clause: list[Token] = []
    for index in range(at, min(len(words), at + _LONG)):
        if clause and text[words[index - 1].end : words[index].start].strip(" \u00a0’'-\u2011»«"):
            break
        clause.append(words[index])
    content = tuple(w.folded for w in clause if w.folded not in FRENCH and len(w.folded) > 2)
    if not content:
        return None
    did = clause[0].folded in _BEFORE_DEED or clause[0].folded[-2:] in ("er", "ir", "re")
    blamed = next((w for w in content if _blamed(w)), "")
    named = content[0] if did or prepositions == ("pour",) else blamed
    return (content, blamed if blamed and not did else named) if did or blamed or named else None


def laying(words: Sequence[Token]) -> list[Token]:
    """Those of these words, a sentence, that say that somebody is blamed: « accusé », « plainte », « "
    "nie »."""
    examined = _EXAMINED.intersection([w.folded for w in words])
    charged = examined if examined and _CHARGED.search(" ".join(w.folded for w in words)) else ()
    return [w for w in words if _lays(w.folded) or w.folded in charged]


def leaves_open(words: Sequence[Token]) -> bool:
    """Whether these words, a sentence, leave a deed to accusers, to judges or to a defence."""
    return bool(laying(words)) or any(_leaves(word.folded) for word in words)


def tells_blame(words: Sequence[Token]) -> bool:
    """Whether these words, a sentence, name a deed one is blamed for."""
    return any(map(_blamed, [word.folded for word in words]))
