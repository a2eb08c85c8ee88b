"""What may not be lifted out of the text: French that a machine got wrong, lines run together, and verdicts
on people. Closed patterns, sure rather than complete: whatever they refuse stays where it stood."""

import re
from collections.abc import Sequence
from itertools import pairwise

from rewriter.text.grammar.shallow import Token, is_finite, tokens

_MISSED_ELISION = re.compile(
    r"\b(?:le|la|de|que|se|je|ne|me|te) (?!onz|oui\b|un\b|une\b)[aeiouéèêâîôû]\w", re.I
)
_FALSE_ELISION = re.compile(r"\b[ld][’'](?![aeiouyhœéèêëàâîïôûÉÈÊÀÂÎÔ«\"“\d])[\w]", re.I)
_CONTRACTION = re.compile(r"\b(?:de le|de les|à le|à les) (?!\w+er\b)\w{4}", re.I)
_UN_TOUT = re.compile(r"\bune? tout \w", re.I)
_CONDEMNED_OF = re.compile(r"\b(?:condamn|inculp)\w+ (?:de|d[’']) ?\d", re.I)
_SEVERAL = frozenset("les des ces ses leurs plusieurs quelques".split())
_NO_MARK = frozenset(
    "quatre cinq sept huit neuf onze douze treize quatorze quinze seize vingt trente quarante cinquante "
    "soixante cent mille non quasi mi demi semi ex anti pro contre hors sans tout trop peu bien mieux plus "
    "moins a ont en y".split()
)
_ACTS = (
    "condamn coupabl accus inculp meurtr assassin viole violeur violeurs agress soupconn incarcer emprison "
    "escroc poignard egorg execut mis-en-examen terrorist criminel delinqu ecroue avoue"
).split()  # fmt: skip
_KEPT_APART = frozenset("presume presumee presumes presumees selon".split())
_KILLED = frozenset("tue tuee tues tuees blesse blessee blesses blessees abattu abattue".split())
_RUN_ON = frozenset(
    "le la il elle ils elles un une des ce cet cette ces mais dans pour apres avant selon depuis recemment "
    "avec lors quand si on nous vous c' les l'".split()
)


def sound(text: str) -> bool:
    """Whether the text is French as far as patterns tell, one line and not two run together. Refuses missed
    elisions (« le événement »), « un tout app », plurals without their mark (« les voiture »), participles
    that do not agree with « un » or « une », and « émoussés L’équipe »."""
    wrong = (_MISSED_ELISION, _FALSE_ELISION, _CONTRACTION, _UN_TOUT, _CONDEMNED_OF)
    seq = tokens(text)
    if any(p.search(text.replace("\u00a0", " ")) for p in wrong):
        return False
    return not (_disagrees(seq) or _run_together(seq))


def judges(text: str) -> bool:
    """Whether the text lays a crime on somebody without « présumé » or « selon »: never made a title line."""
    lows = [t.low for t in tokens(text)]
    if set(lows) & _KEPT_APART:
        return False
    acts = any(low.startswith(act) for low in lows for act in _ACTS)
    acts = acts or ("responsable" in lows and bool({"mort", "deces", "drame"} & set(lows)))
    return acts or (bool(set(lows) & _KILLED) and not {"ete", "sont"} & set(lows)) or _mis_en_examen(lows)


def _mis_en_examen(lows: Sequence[str]) -> bool:
    return "examen" in lows and any(low.startswith("mis") for low in lows)


def _disagrees(seq: Sequence[Token]) -> bool:
    return any(_no_plural(a, b, seq, n) or _wrong_gender(seq, n) for n, (a, b) in enumerate(pairwise(seq)))


def _no_plural(before: Token, word: Token, seq: Sequence[Token], at: int) -> bool:
    """« les voiture »; « les » before a verb is a pronoun."""
    if before.low not in _SEVERAL or not word.is_content or word.is_capitalised or word.low in _NO_MARK:
        return False
    if "-" in word.text or word.text[0].isdigit() or word.low.endswith(("s", "x", "z")):
        return False
    return before.low not in ("les", "leurs") or not (
        is_finite(seq, at + 1) or word.low.endswith(("er", "re", "ir"))
    )


def _wrong_gender(seq: Sequence[Token], at: int) -> bool:
    """« un … appelée », « une … appelé », a noun and at most one adjective between."""
    if seq[at].low not in ("un", "une"):
        return False
    within = seq[at + 2 : at + 4]
    if not all(t.is_word for t in seq[at + 1 : at + 2]):
        return False
    for token in within:
        if not token.is_content or token.is_name:
            return False
        ending = ("ée", "ées") if seq[at].low == "un" else ("é", "és")
        if token.text.endswith(ending) and not token.text.endswith(("té", "tés")):
            return True
    return False


def _run_together(seq: Sequence[Token]) -> bool:
    """A capital that only opens sentences, in the middle of one: a heading glued to what follows it."""
    for before, token, after in zip(seq, seq[1:], seq[2:], strict=False):
        adverb = token.is_capitalised and token.low.endswith("ment")
        opens = token.text[0].isupper() and (token.low in _RUN_ON or adverb)
        if opens and before.is_word and after.text.islower() and (adverb or before.text.islower()):
            return True
    return False
