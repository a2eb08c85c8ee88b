"""Words that link a sentence to what was said: connectors, sorted by what they say.

Drawn up from the connectors that French grammars sort by meaning (addition, opposition, cause …), one
expression an entry, written folded; `^` marks those that link at a sentence's head only (« Or, … », but not
« de l’or »). Two-part connectors need both parts in that order. Prepositions that only place something
(« lors de », « selon », « au cours de ») are no connectors.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from rewriter.text.tokens import tokens

Meaning = Literal["addition", "contrast", "cause", "consequence", "time", "example", "conclusion"]

_LISTS: dict[Meaning, str] = {
    "addition": "aussi|egalement|en outre|par ailleurs|en plus|qui plus est|de surcroit|d ailleurs|"
    "de meme|de meme que|ainsi que|outre|sans compter|sans oublier|sans parler|mieux encore|"
    "puis|au surplus|en complement|parallelement|de la meme maniere|de la meme facon|"
    "pareillement|a cela s ajoute|s y ajoute|non seulement|au meme titre|idem|et meme|surtout|"
    "notamment|en particulier|plus particulierement|en ce qui concerne|quant a|quant au|"
    "quant aux|a propos de|a cet egard|a ce sujet|^ de plus|ajoutons que|ajoutons qu|"
    "soulignons que|rappelons que|rappelons qu|notons que|notons qu",
    "contrast": "mais|cependant|toutefois|pourtant|neanmoins|en revanche|par contre|au contraire|"
    "a l inverse|inversement|contrairement|malgre|en depit|bien que|bien qu|quoique|quoiqu|"
    "alors que|alors qu|tandis que|tandis qu|meme si|meme s|quand meme|tout de meme|certes|"
    "sauf|excepte|hormis|mis a part|au lieu|plutot que|plutot qu|loin de|"
    "il n en reste pas moins|il n empeche|n empeche|reste que|d un autre cote|en fait|"
    "en realite|a la difference|a l oppose|autrement|sinon|encore que|nonobstant|a defaut|"
    "a moins que|a moins qu|faute de|independamment|^ or|face a",
    "cause": "car|parce que|parce qu|puisque|puisqu|en raison|a cause|grace a|grace au|grace aux|"
    "etant donne|vu que|vu qu|faute de|sous pretexte|d autant que|d autant qu|d autant plus|"
    "d autant moins|a force de|a la suite|compte tenu|en effet|effectivement|attendu que|"
    "dans la mesure|des lors que|des lors qu|eu egard|^ comme",
    "consequence": "donc|ainsi|alors|par consequent|en consequence|c est pourquoi|voila pourquoi|des lors|"
    "de ce fait|du coup|de sorte que|de sorte qu|si bien que|si bien qu|de facon que|"
    "de maniere que|afin de|afin d|afin que|afin qu|pour que|pour qu|d ou|aussi bien|"
    "ce qui explique|par la meme|tant et si bien|dans ce cas|auquel cas|a tel point|"
    "au point que|de peur que|de crainte|pourvu que|pourvu qu|a condition|si jamais|"
    "dans ce but|c est ainsi",
    "time": "d abord|tout d abord|premierement|deuxiemement|troisiemement|en premier lieu|"
    "en second lieu|en deuxieme lieu|en dernier lieu|dans un premier temps|dans un second temps|"
    "dans un deuxieme temps|ensuite|enfin|finalement|avant tout|apres que|apres qu|apres cela|"
    "apres quoi|des que|des qu|lorsque|lorsqu|quand|pendant que|pendant qu|depuis que|"
    "depuis qu|jusqu a ce que|jusqu alors|jusqu a present|jusqu ici|jusque la|en meme temps|"
    "au meme moment|dans le meme temps|simultanement|entre temps|entretemps|auparavant|"
    "ulterieurement|plus tard|peu apres|peu avant|desormais|dorenavant|a present|maintenant|"
    "pour l instant|pour le moment|pour commencer|pour finir|soudain|soudainement|tout a coup|"
    "aussitot|sitot|bientot|en attendant|au fur et a mesure|a mesure que|chaque fois que|"
    "une fois que|une fois qu|a l avenir|encore une fois|une fois de plus|en dernier|"
    "a ce moment|au final|par la suite|pour terminer|des lors que",
    "example": "par exemple|a titre d exemple|a titre d illustration|tel que|telle que|tels que|"
    "telles que|ainsi|c est a dire|c est le cas|en d autres termes|autrement dit|a savoir|"
    "soit dit|pour illustrer|pour preuve|en l occurrence|entre autres|plus precisement|"
    "plus exactement|en d autres mots|pour ainsi dire|c est dire|comme par exemple|notamment",
    "conclusion": "en conclusion|pour conclure|en somme|somme toute|en resume|en bref|bref|au total|"
    "en definitive|en fin de compte|au bout du compte|tout compte fait|tout bien considere|"
    "en un mot|pour resumer|en gros|apres tout|de toute facon|de toute maniere|"
    "de toutes facons|en tout cas|en tout etat de cause|quoi qu il en soit|bien sur|"
    "bien entendu|evidemment|de toute evidence|a l evidence|il va sans dire|naturellement|"
    "a vrai dire|sans doute|sans aucun doute|assurement|il est vrai|il est clair|"
    "il est evident|a coup sur|cela dit|ceci dit|ceci etant|cela etant|decidement|"
    "en particulier|^ ainsi|pour terminer",
}  # fmt: skip
_PAIRS: tuple[tuple[str, str, Meaning], ...] = (
    ("d une part", "d autre part", "addition"),
    ("d un cote", "de l autre", "contrast"),
    ("d un cote", "d un autre cote", "contrast"),
    ("non seulement", "mais", "addition"),
    ("non seulement", "aussi", "addition"),
    ("soit", "soit", "contrast"),
    ("ou bien", "ou bien", "contrast"),
    ("tantot", "tantot", "time"),
    ("ni", "ni", "addition"),
    ("^ plus", "plus", "consequence"),
    ("^ moins", "moins", "consequence"),
    ("a peine", "que", "time"),
    ("si", "c est que", "cause"),
)

_Entry = tuple[tuple[str, ...], Meaning]


def _by_first_two_words() -> dict[tuple[str, ...], list[_Entry]]:
    """The expressions by their first two words, or by their only one."""
    index: dict[tuple[str, ...], list[_Entry]] = {}
    for meaning, listed in _LISTS.items():
        for words in map(str.split, listed.split("|")):
            index.setdefault(tuple(words[:2]), []).append((tuple(words), meaning))
    return index


_INDEX = _by_first_two_words()


def has_transition(sentence: str) -> bool:
    """Whether a French sentence holds a word or expression that links it to the rest: « mais »,
    « par conséquent », « d’une part … d’autre part »."""
    return bool(kinds(sentence))


def kinds(sentence: str) -> set[Meaning]:
    """What the connectors of a French sentence say; empty when it has none. An expression of two
    meanings counts for both (« comme »: cause and example). Linear in the sentence's length."""
    words = ["^", *(t.folded for t in tokens(sentence))]
    found = {meaning for word in words for _, meaning in _INDEX.get((word,), ())}
    for at, first_two in enumerate(pairwise(words)):
        for expression, meaning in _INDEX.get(first_two, ()):
            if tuple(words[at : at + len(expression)]) == expression:
                found.add(meaning)
    return found | _of_pairs(words)


def _of_pairs(words: Sequence[str]) -> set[Meaning]:
    present = set(words)
    pairs = [pair for pair in _PAIRS if present.issuperset(pair[0].split())]
    joined = f" {' '.join(words)} " if pairs else ""
    return {
        meaning
        for first, second, meaning in pairs
        if (at := joined.find(f" {first} ")) >= 0 and joined.find(f" {second} ", at + len(first) + 1) >= 0
    }
