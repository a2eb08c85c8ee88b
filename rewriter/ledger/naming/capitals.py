"""Where a text names something: runs of capitalised words, as far as capitals can tell in French."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.naming.idioms import idiomatic
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.tokens import Token, folded_word

_STOPS = frozenset('.!?…:;•*#|\n«“"()[]–—')
_TITLES = frozenset(
    "m mm mme mmes mlle mlles dr drs dre dres pr me mgr st ste mr mrs ms sir lord lady".split()
)
_JOINS = frozenset((" ", "-", "\u2011", "\u00a0", "\u202f", "\u2010", ""))
# Verbs that follow a bare name at a sentence’s start (« Renault a vendu ») and hardly ever a common noun,
# which would have its article.
_AFTER_NAMES = frozenset(
    "a est ont sont avait avaient etait etaient sera seront va vont aura auront aurait serait n ne s se y "
    "fait dit affirme explique estime annonce prevoit reste veut doit peut devient has is was were had will "
    "says said plans expects".split()
)


@cache
def _common() -> frozenset[str]:
    """Words that begin sentences with a capital and name nothing, French and English, folded."""
    return FRENCH | frozenset(_OPENERS.split())


_OPENERS = """
le la les l un une des du de d au aux ce c cet cette ces ca cela ceci celui celle ceux celles son sa ses leur
leurs mon ma mes notre nos votre vos ton ta tes il elle ils elles on nous vous je j tu moi toi lui eux qui que
qu quoi dont ou et mais donc or ni car si s comme comment combien pourquoi quand lorsque lorsqu puisque
puisqu quoique puis ensuite enfin ainsi alors apres avant depuis pendant durant dans en sur sous pour par
avec sans chez contre entre vers selon malgre parmi outre hormis sauf des face grace quant lors tout toute
tous toutes chaque plusieurs certains certaines certain certaine aucun aucune autre autres meme memes aussi
encore deja toujours jamais plus moins tres trop bien mal non oui voici voila n ne se y m t rien personne
quel quelle quels quelles lequel laquelle desormais aujourd hier demain actuellement cependant toutefois
pourtant neanmoins notamment surtout seul seule seuls seules premier premiere dernier derniere prochain
deux trois quatre cinq six sept huit neuf dix cent mille cote suite resultat consequence reste ici la hors
restait restent vient viennent suit suivent manque arrive arrivent
jusqu jusque loin pres environ autour afin faute via soit bref certes peut est sont a ont etait avait fut
the a an this that these those it its he she they we you i his her their our my in on at of for from to by
with without and but or nor so if when while where what who why how as after before since until during
although though because however meanwhile then there here not no yes more most some many both each every
such even only just also still last next first second one two three four five six seven eight nine ten
""" + " ".join(_TITLES)


class Name(NamedTuple):
    """A run of capitalised words, its little words (« de », « van ») included only between two capitals.
    `sure` is False for a lone word that opens a sentence: its capital may mean nothing."""

    passage: Passage
    words: Sequence[Token]
    sure: bool

    @property
    def start(self) -> int:
        """Offset of its first letter."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Offset after its last letter."""
        return self.words[-1].end


def lowered(passages: Iterable[Passage]) -> frozenset[str]:
    """Words that these texts also write without a capital: at a sentence’s start they name nothing."""
    return frozenset[str]().union(*(p.once(_lowered) for p in passages))


def _lowered(passage: Passage) -> frozenset[str]:
    text = passage.text
    return frozenset([folded for start, _, folded in passage.words if text[start].islower()])


_HEAD = re.compile(
    r"\b(?:[Ll]es?|[Ll]a|[Ll][’']|[Aa]ux?|[Dd]u|[Uu]ne?|[Dd][’'])[ \u00a0]?"
    r"(?P<head>[^\W\d_a-zà-ÿ][^\W\d_]{2,29})"
    r"[ \u00a0](?:des|du|de la|de l[’']|d[’'])[ \u00a0]?[^\W\d_A-Z]"
)


def heads_of(passages: Iterable[Passage]) -> frozenset[str]:
    """Common nouns that open names with a capital, after an article and before « des » and the like and
    a word without one: « le Cercle des nageurs ». Folded."""
    return frozenset(folded_word(m["head"]) for p in passages for m in _HEAD.finditer(p.text))


def names_of(passage: Passage, common: frozenset[str]) -> list[Name]:
    """The names of one passage in order. `common` are words known to be written in lower case."""
    found = [run.rest if run.doubtful in common else run.whole for run in passage.once(_named_runs)]
    return [Name(passage, words, sure) for words, sure in found if words]


_Words = tuple[Sequence[Token], bool]  # of a name, and whether it surely is one
_NO_WORDS: _Words = ((), False)


class _Run(NamedTuple):
    """A run of capitalised words without openers: « Selon Delmare » names Delmare. `doubtful` is its first
    word where only its place may give it its capital; `rest` is what is named if it then names nothing."""

    doubtful: str | None
    whole: _Words
    rest: _Words


def _named_runs(passage: Passage) -> list[_Run]:
    return [found for run in _runs(passage) if (found := _named_run(passage, run))]


def _named_run(passage: Passage, run: list[int]) -> _Run | None:
    openers, kept = _common(), run
    while kept and passage.words[kept[0]].folded in openers and not _shouts(passage, kept[0]):
        kept = kept[1:]
    while len(kept) > 1 and _begins_anew(passage, kept[-1]):
        kept = kept[:-1]
    if not kept:
        return None
    opens = _opens(passage, kept[0])
    doubtful = passage.words[kept[0]].folded if opens and not _shouts(passage, kept[0]) else None
    whole = _words(passage, kept, opens=opens and kept[0] == run[0])
    return _Run(doubtful, whole, _words(passage, kept[1:], opens=False) if doubtful else _NO_WORDS)


def _begins_anew(passage: Passage, index: int) -> bool:
    """Whether a word behind a name begins a sentence that no stop parts from it: « à Larzy Une fête »."""
    word = passage.words[index]
    small = word.folded in _common() and not _shouts(passage, index)
    return small and passage.text[word.end : word.end + 2].strip(" \u00a0").islower()


def _words(passage: Passage, kept: list[int], *, opens: bool) -> _Words:
    """The words of a name; none where all are letters alone."""
    words = [passage.words[i] for i in kept]
    if not any(len(w.folded) > 1 for w in words):
        return _NO_WORDS
    return words, _sure(passage, kept, opens)


def _runs(passage: Passage) -> Iterator[list[int]]:
    """Indexes of capitalised words that follow one another with a space or hyphen between."""
    run = list[int]()
    for index in _capitals(passage):
        if run and (run[-1] != index - 1 or not _joined(passage, index)):
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _capitals(passage: Passage) -> list[int]:
    """Indexes of the words with a capital, eBay and iPhone included, but for those of sayings."""
    text, sayings = passage.text, idiomatic(passage)
    return [
        at
        for at, ((start, end, _), capital) in enumerate(zip(passage.words, passage.capitals))
        if (capital or (end - start > 2 and text[start + 1].isupper())) and at not in sayings
    ]


def _joined(passage: Passage, index: int) -> bool:
    before, word = passage.words[index - 1], passage.words[index]
    return passage.text[before.end : word.start] in _JOINS


def _shouts(passage: Passage, index: int) -> bool:
    word = passage.words[index]
    shown = passage.text[word.start : word.end]
    return len(shown) > 1 and any(c.isupper() for c in shown[1:])


def _sure(passage: Passage, kept: list[int], opens: bool) -> bool:
    if not opens or len(kept) > 1 or _shouts(passage, kept[0]):
        return True
    after = passage.words[kept[-1] + 1 : kept[-1] + 2]
    gap = passage.text[passage.words[kept[-1]].end : after[0].start] if after else ""
    preposition = bool(after) and passage.text[after[0].start : after[0].end] == "à"  # folds like « a »
    return bool(after) and gap in _JOINS and after[0].folded in _AFTER_NAMES and not preposition


def _opens(passage: Passage, index: int) -> bool:
    """Whether the word may owe its capital to its place: after a stop, a mark, or nothing."""
    if index == 0:
        return True
    before = passage.words[index - 1]
    gap = passage.text[before.end : passage.words[index].start]
    if gap.strip() == "." and before.folded in _TITLES:
        return False
    return any(mark in _STOPS for mark in gap)
