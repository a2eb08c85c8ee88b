"""Whether a French sentence is in the passive: a form of *être* with the past participle of a verb that
does not itself take *être*. By rule, without a dictionary: participles in -é are recognised by their
ending, the others from a list.

A state is no passive: « est basée à Nantes », « est connu » say how things are. Participles that mostly do
so are listed (participles.txt); they count with a tense that tells what happens (« a été fermé », « sera
fermé ») or with an agent (« est motivé par »).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rewriter.text._word_lists import word_lists
from rewriter.text.tokens import Token, folded_word, folded_words, tokens

PARTICIPLES = {name: frozenset(words) for name, words in word_lists("grammar/participles.txt").items()}
_STATIVE = frozenset(  # tenses that tell how things are
    "suis es est sommes etes sont etais etait etions etiez etaient sois soit soyons soyez soient".split()
)
ETRE = _STATIVE | frozenset(
    "fus fut fumes furent serai seras sera serons serez seront serais serait serions seriez seraient fusse "
    "fussent etre etant ete".split()
)
AVOIR = frozenset(
    "ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais "
    "aurait aurions auriez auraient aie aies ait ayons ayez aient eut eurent ayant avoir".split()
)
# Pronouns that make a compound tense reflexive, and the forms of être they do it with (None: all).
_REFLEXIVE: dict[str, frozenset[str] | None] = {
    "s": None,
    "se": None,
    "m": frozenset("suis etais fus serai serais sois etre".split()),
    "me": frozenset("suis etais fus serai serais sois etre".split()),
    "t": frozenset("es etais fus seras serais sois etre".split()),
    "te": frozenset("es etais fus seras serais sois etre".split()),
    "nous": frozenset("sommes etions fumes serons serions soyons".split()),
    "vous": frozenset("etes etiez serez seriez soyez".split()),
}
_SUBJECTS = frozenset("nous vous".split())
_A_BEING = frozenset("l un cet chaque aucun tout".split())  # « l’être aimé »
# What may stand between être and its participle; any adverb in -ment may too.
_BETWEEN = frozenset(
    "ne pas plus jamais point guere deja encore toujours souvent parfois aussi ainsi alors bien mal tres "
    "trop peu assez si tout toute tous toutes donc enfin ensuite egalement aujourd hui hier desormais "
    "depuis meme quasi il elle on ils elles ce je nous vous t y n tant mieux moins presque vite longtemps "
    "certes tantot soudain partout surtout ete autrefois jadis naguere co recemment peut etre demain "
    "davantage auparavant plutot sitot vraiment ci dessus dessous a de nouveau tort peine moitie sans "
    "cesse".split()
)
_AFTER_EN = frozenset("fait partie effet outre revanche general majorite realite particulier".split())
_NO_AGENT = frozenset(  # « par exemple », « par an »
    "exemple ailleurs consequent contre rapport hasard defaut mois an jour semaine heure personne tete coeur "
    "nature essence definition avance dessus dessous endroits moments".split()
)
_MAX_BETWEEN = 4
_MAX_ASIDE = 8  # words of what stands between commas after être
_MAX_TO_AGENT = 8
_MAX_TOAVOIR = 5
_APART = re.compile(r"[^\s’'-]")
_CUT = re.compile(r"[^\s’'«“\"-]")  # but « il est « socialement marqué » » is one clause
_CLAUSE_END = re.compile(r"[.;:!?()«»“”]")
_HYPHENS = frozenset("-\u2010\u2011")
_IN_E = re.compile(r"(?:é|ée|és|ées)\Z")


def is_passive(sentence: str) -> bool:
    """Whether a French sentence holds a passive: « a été vendu », « sont souvent accusés », « fut-il
    élu », « être condamné ». Not « est arrivé » (active), « s’est blessé » (reflexive), « est âgé »
    (adjective), « est basée à Nantes » (state). Linear."""
    folded = folded_words(sentence)
    if ETRE.isdisjoint(folded):
        return False
    words = tokens(sentence)
    return any(
        word in ETRE
        and may_carry(sentence, words, folded, at)
        and any(_is_passive_with(sentence, words, at, n) for n in _candidates(sentence, words, at))
        for at, word in enumerate(folded)
    )


def may_carry(sentence: str, words: Sequence[Token], folded: Sequence[str], at: int) -> bool:
    """Whether the word is a form of être that may carry a passive."""
    word, before = folded[at], folded[at - 1] if at else ""
    if sentence[words[at].start - 1 : words[at].start] in _HYPHENS and at:
        return False  # « peut-être », « nord-est »
    if (word == "etre" and before in _A_BEING) or (word == "est" and before == "l"):
        return False  # « l’être aimé », « à l’est »
    if word == "ete" and AVOIR.isdisjoint(folded[max(0, at - _MAX_TOAVOIR) : at]):
        return False  # the summer
    if word == "etant" and folded[at + 1 : at + 2] == ("donne",):
        return False
    if word == "soit" and _is_conjunction(sentence, words, folded, at):
        return False
    return not _is_reflexive(folded, at)


def _is_conjunction(sentence: str, words: Sequence[Token], folded: Sequence[str], at: int) -> bool:
    """« soit vendu, soit loué », « Soit on vend »: at the head of a clause, or beside another."""
    alone = not at or bool(_APART.search(sentence, words[at - 1].end, words[at].start))
    near = (*folded[max(0, at - _MAX_ASIDE) : at], *folded[at + 1 : at + 1 + _MAX_ASIDE])
    return alone or "soit" in near


def _candidates(sentence: str, words: Sequence[Token], at: int) -> Iterator[int]:
    """Where the participle of the form of être at `at` may stand: the next words, as long as nothing but
    adverbs, pronouns and one aside between commas stands before them."""
    at = _after_aside(sentence, words, at)
    after_en = False
    for n, (before, word) in enumerate(pairwise(words[at : at + 2 + _MAX_BETWEEN]), at + 1):
        if n > at + 1 and _CUT.search(sentence, before.end, word.start):
            return
        if word.folded == "en" or (after_en and word.folded in _AFTER_EN):
            after_en = word.folded == "en"
            continue
        if after_en:
            return
        yield n
        if word.folded not in _BETWEEN and not word.folded.endswith("ment"):
            return


def _after_aside(sentence: str, words: Sequence[Token], at: int) -> int:
    """The last word of « , selon lui, » that follows at once, or else `at`; the end where the clause ends."""
    if at + 1 == len(words) or not _CUT.search(sentence, words[at].end, words[at + 1].start):
        return at
    if sentence[words[at].end : words[at].end + 1] != ",":
        return len(words)
    for n, (one, two) in enumerate(pairwise(words[at + 1 : at + 2 + _MAX_ASIDE]), at + 1):
        if _APART.search(sentence, one.end, two.start):
            return n if sentence[one.end : one.end + 1] == "," else len(words)
    return len(words)


def _is_reflexive(folded: Sequence[str], at: int) -> bool:
    """« il s’est », « nous nous sommes », « il s’en est »; but « nous sommes » and « il m’est » are not."""
    back = at - 1
    while back > 0 and at - back < 3 and folded[back] in ("en", "y"):
        back -= 1
    before = folded[back] if back >= 0 else ""
    forms = _REFLEXIVE.get(before, frozenset())
    if forms is not None and folded[at] not in forms:
        return False
    return before not in _SUBJECTS or (back >= 1 and folded[back - 1] == before)


def _is_passive_with(sentence: str, words: Sequence[Token], at: int, n: int) -> bool:
    """Whether the form of être at `at` and the word at `n` make a passive."""
    etre, base = words[at].folded, participle(sentence[words[n].start : words[n].end].lower())
    if not base or base in PARTICIPLES["noun"]:
        return False
    if etre == "ete":
        return True
    if base in PARTICIPLES["active"]:
        return False
    state = base in PARTICIPLES["adjective"] or (etre in _STATIVE and base in PARTICIPLES["state"])
    return not state or _has_agent(sentence, words, n)


def _has_agent(sentence: str, words: Sequence[Token], n: int) -> bool:
    """Whether « par » and who acts stand soon after the word at `n`, in its clause."""
    for by, agent in pairwise(words[n + 1 : n + 2 + _MAX_TO_AGENT]):
        if by.folded == "par" and agent.folded not in _NO_AGENT:
            return not _CLAUSE_END.search(sentence, words[n].end, by.start)
    return False


def participle(word: str) -> str:
    """The masculine singular, folded, of a past participle in lower case; "" for any other word."""
    folded = folded_word(word)
    if word.startswith("reparti"):
        return ""  # of repartir, which takes être: « répartis » is told from it by its accent
    if _IN_E.search(word):
        base = folded.removesuffix("s")
        base = base[:-1] if base.endswith("ee") else base
        return "" if base.endswith("ite") and base not in PARTICIPLES["ite"] else base
    if word in ("dû", "due", "dus", "dues"):
        return "du"
    bases = (folded.removesuffix(ending) for ending in ("", "e", "s", "es"))
    return next((base for base in bases if base in PARTICIPLES["irregular"]), "")
