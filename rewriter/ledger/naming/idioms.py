"""Names that name nobody: those that French sayings hold, « talon d’Achille »."""

from collections.abc import Iterator, Mapping
from functools import cache

from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.counting.counted import stem
from rewriter.text.tokens import tokens

# Lexicalised: dictionaries have each as one entry or locution.
_SAYINGS = """
talon d’Achille, boîte de Pandore, tonneau des Danaïdes, cheval de Troie, épée de Damoclès, fil d’Ariane,
complexe d’Œdipe, supplice de Tantale, rocher de Sisyphe, mythe de Sisyphe, travail de Sisyphe,
tâche de Sisyphe, écuries d’Augias, jugement de Salomon, victoire à la Pyrrhus, coup de Jarnac,
coup de Trafalgar, tour de Babel,
franchir le Rubicon, franchi le Rubicon, franchit le Rubicon, passer le Rubicon, passé le Rubicon,
de Charybde en Scylla, David contre Goliath, David face à Goliath, yeux de Chimène, lit de Procuste,
jouer les Cassandre, joue les Cassandre, jouent les Cassandre, riche comme Crésus, vieux comme Mathusalem,
vieux comme Hérode, travail d’Hercule, travaux d’Hercule, château en Espagne, réponse de Normand,
monsieur Tout-le-Monde, dame Nature, mère Nature, père Noël, caverne d’Ali Baba, jardin d’Éden, arche de Noé,
baiser de Judas, cour des Miracles, docteur Jekyll et mister Hyde, âne de Buridan, mouton de Panurge,
trompette de Jéricho, tonnerre de Brest, oie du Capitole, lanterne de Diogène
"""


def idiomatic(passage: Passage) -> frozenset[int]:
    """The ranks of a passage’s words that stand in such a saying."""
    return passage.once(_idiomatic)


def _idiomatic(passage: Passage) -> frozenset[int]:
    return frozenset(_found([stem(word) for word in passage.folded]))


def _found(stems: list[str]) -> Iterator[int]:
    table = _table()
    for at in [at for at, word in enumerate(stems) if word in table]:
        for saying in table[stems[at]]:
            if stems[at : at + len(saying)] == saying:
                yield from range(at, at + len(saying))


@cache
def _table() -> Mapping[str, list[list[str]]]:
    """The sayings’ words by the first of them."""
    table: dict[str, list[list[str]]] = {}
    for saying in _SAYINGS.split(","):
        words = [stem(token.folded) for token in tokens(saying)]
        table.setdefault(words[0], []).append(words)
    return table
