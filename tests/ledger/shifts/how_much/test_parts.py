"""Parts of a known whole that an article tells as the whole."""

import pytest

from rewriter.ledger.shifts.how_much.extent import extent_widened
from tests.ledger.shifts.reading import Lang, found

_WHOLE: list[tuple[Lang, str, str]] = [
    (
        "en",
        "A dealer in Melun claimed on Friday to own 120,000 of the stamps.",
        "Vendredi, un marchand de Melun a affirmé posséder ces timbres.",
    ),
    (
        "fr",
        "Quatre des bateaux du port ont coulé pendant la nuit.",
        "Les bateaux du port ont coulé pendant la nuit.",
    ),
    (
        "fr",
        "La scierie a arrêté l’une de ses trois chaînes de Melun en juin.",
        "La scierie a arrêté ses chaînes de Melun en juin.",
    ),
    (
        "fr",
        "Le lichen a disparu de deux des sept falaises suivies par le parc naturel de Brasse.",
        "Le lichen a disparu, selon le suivi du parc naturel de Brasse.",
    ),
    (
        "fr",
        "Cinq de ses huit conseillers ont signé la pétition contre le golf.",
        "Les huit conseillers ont signé la pétition contre le golf.",
    ),
    (
        "fr",
        "Quarante-deux riverains ont écrit au préfet, dont une dizaine ont été reçus par ses services.",
        "Les quarante-deux riverains qui ont écrit au préfet ont été reçus par ses services.",
    ),
    (
        "fr",
        "La toiture du moulin est en partie effondrée depuis la tempête de mars.",
        "Depuis la tempête de mars, la toiture du moulin est effondrée.",
    ),
    (
        "fr",
        "Le collège ouvrira sa cantine aux élèves les plus jeunes à partir de mai.",
        "À partir de mai, le collège ouvrira sa cantine à ses élèves.",
    ),
    (
        "en",
        "Three of the bridges at Skarn were repaired in 2021.",
        "Les ponts de Skarn ont été réparés en 2021.",
    ),
    (
        "en",
        "Harlow Bank said some customers had been charged twice in May.",
        "La banque Harlow a reconnu en mai avoir débité deux fois ses clients.",
    ),
    (
        "en",
        "Two of the five museums in Carrow will close in May.",
        "Les cinq musées de Carrow fermeront en mai.",
    ),
    (
        "en",
        "The bridge at Tolland was partly destroyed by the flood of 1987.",
        "Le pont de Tolland a été détruit par la crue de 1987.",
    ),
    (
        "en",
        "Dunmore zoo will move its oldest elephants to a park in Kent.",
        "Le zoo de Dunmore installera ses éléphants dans un parc du Kent.",
    ),
]
_PART: list[tuple[Lang, str, str]] = [
    (
        "en",
        "A dealer in Melun claimed on Friday to own 120,000 of the stamps.",
        "Vendredi, un marchand de Melun a affirmé posséder 120 000 de ces timbres.",
    ),
    (
        "en",
        "Most of them still keep their stamps in Melun.",
        "La plupart les ont toujours à Melun, leurs timbres.",
    ),
    ("fr", "Quatre des bateaux du port ont coulé.", "Quatre bateaux du port ont coulé."),
    ("fr", "Quatre des bateaux du port ont coulé.", "Parmi les bateaux du port, quatre ont coulé."),
    (
        "fr",
        "Quatre des bateaux du port ont coulé. Les bateaux appartenaient à la ville.",
        "Les bateaux du port appartenaient à la ville. Quatre ont coulé.",
    ),
    (
        "fr",
        "Le lichen a disparu de deux des sept falaises suivies par le parc naturel de Brasse.",
        "Le parc naturel de Brasse suit le lichen. Il a disparu de deux falaises sur sept.",
    ),
    (
        "fr",
        "Cinq de ses huit conseillers ont signé la pétition.",
        "Sur ses huit conseillers, cinq ont signé la pétition.",
    ),
    (
        "fr",
        "La toiture du moulin est en partie effondrée depuis mars.",
        "Une partie de la toiture du moulin s’est effondrée en mars.",
    ),
    (
        "fr",
        "Un incendie a détruit la grange et l’une des trois maisons du hameau. Il n’a fait aucun blessé.",
        "L’incendie du hameau n’a fait aucun blessé.",
    ),
    ("en", "Three of the bridges at Skarn were repaired.", "À Skarn, trois ponts ont été réparés."),
    (
        "en",
        "Some customers of Harlow Bank lost money.",
        "Des clients de la banque Harlow ont perdu de l’argent.",
    ),
    ("en", "Two of the five museums in Carrow will close.", "Deux musées de Carrow sur cinq fermeront."),
    ("en", "The bridge at Tolland was partly destroyed.", "Le pont de Tolland a été détruit à moitié."),
    (
        "en",
        "Dunmore zoo will move its oldest elephants.",
        "Le zoo de Dunmore déplacera ses doyens, deux éléphants.",
    ),
]


@pytest.mark.parametrize(("lang", "source", "article"), _WHOLE)
def test_a_part_told_as_the_whole_is_doubted(lang: Lang, source: str, article: str) -> None:
    assert found(extent_widened, source, article, lang)


@pytest.mark.parametrize(("lang", "source", "article"), _PART)
def test_a_part_told_as_a_part_is_let_be(lang: Lang, source: str, article: str) -> None:
    assert found(extent_widened, source, article, lang) == []
