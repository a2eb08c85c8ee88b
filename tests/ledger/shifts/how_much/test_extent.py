"""Quantities that widen and voices that multiply."""

import pytest

from rewriter.article.source import SourceLanguage
from rewriter.ledger.shifts.how_much.extent import extent_widened
from rewriter.ledger.shifts.whose_word.voices import voices_multiplied
from rewriter.text.claims.extents import extents
from rewriter.wording import say
from tests.ledger.shifts.reading import found, read

_WIDER = [
    ("Certains élus n’ont rien voté.", "Aucun des maires n’est venu. Tous les élus ont voté sans rien dire."),
    ("Certains élus ont voté la mesure.", "Tous les élus ont voté la mesure."),
    ("Plusieurs écoles ferment à Melun.", "Toutes les écoles ferment à Melun."),
    ("La plupart des commerces ferment lundi.", "Tous les commerces ferment lundi."),
    ("Une partie des habitants soutient le projet.", "La majorité des habitants soutient le projet."),
    ("Quelques joueurs sont malades.", "De nombreux joueurs sont malades."),
    ("Beaucoup d’usagers se plaignent du train.", "La plupart des usagers se plaignent du train."),
    ("Presque tous les trains roulent.", "Tous les trains roulent."),
    ("De nombreuses entreprises embauchent ici.", "L’ensemble des entreprises embauche ici."),
    ("Le train est souvent en retard à Melun.", "Le train est toujours en retard à Melun."),
    ("Le musée est parfois fermé le lundi.", "Le musée est systématiquement fermé le lundi."),
    ("Le projet est payé en partie par la ville.", "Le projet est payé entièrement par la ville."),
    ("L’école accueille principalement des filles.", "L’école accueille exclusivement des filles."),
    ("La moitié des salariés de l’usine part.", "La totalité des salariés de l’usine part."),
    ("Une minorité de patients guérit vite.", "La plupart des patients guérissent vite."),
    ("Certaines des grandes questions restent ouvertes.", "Les grandes questions restent ouvertes."),
]
_AS_FAR = [
    ("Certains élus ont voté la mesure.", "Tous les élus n’ont pas voté la mesure."),
    ("Tous les élus ont voté la mesure.", "L’ensemble des élus a voté la mesure."),
    ("Certains élus ont voté la mesure.", "Quelques élus ont voté la mesure."),
    ("Plusieurs écoles ferment.", "Certaines écoles ferment."),
    ("La plupart des commerces ferment.", "La majorité des commerces ferme."),
    ("Tous les commerces ferment.", "La plupart des commerces ferment."),
    ("Certains élus votent. Tous les maires viennent.", "Tous les maires viennent, et certains élus votent."),
    ("Certains élus votent.", "Pas tous les élus votent."),
    ("Le train est souvent en retard.", "Le train est fréquemment en retard."),
    ("Le train n’est souvent pas là.", "Le train n’est toujours pas là."),
    ("Le train est toujours en retard, souvent vide.", "Le train est toujours en retard."),
    ("Chaque élu a voté la mesure.", "Tous les élus ont voté la mesure."),
    ("Certains clubs paient tous les joueurs.", "Tous les joueurs sont payés par certains clubs."),
    (
        "Elle dit\u00a0: «\u00a0Tous les élus mentent.\u00a0»",
        "Elle dit\u00a0: «\u00a0Tous les élus mentent.\u00a0»",
    ),
    ("Certains des plus gros clubs paient.", "Des clubs parmi les plus gros paient."),
]


@pytest.mark.parametrize(("source", "article"), _WIDER)
def test_tells_a_quantity_that_widens(source: str, article: str) -> None:
    assert len(found(extent_widened, source, article)) == 1


@pytest.mark.parametrize(("source", "article"), _AS_FAR)
def test_says_nothing_of_one_that_reaches_as_far(source: str, article: str) -> None:
    assert found(extent_widened, source, article) == []


@pytest.mark.parametrize(
    ("source", "article", "lang"),
    [
        ("Certains éleveurs veulent vendre.", "Les éleveurs veulent vendre.", "fr"),
        ("Selon Anna Brel, plusieurs élus ont voté.", "D’après Anna Brel, les élus ont voté.", "fr"),
        ("Some farmers met Anna Brel in Melun.", "Les fermiers ont vu Anna Brel à Melun.", "en"),
        ("À Melun, l’un des meilleurs éleveurs hésite.", "À Melun, les éleveurs hésitent.", "fr"),
    ],
)
def test_doubts_some_told_as_a_plain_plural(source: str, article: str, lang: SourceLanguage) -> None:
    (told,) = found(extent_widened, source, article, lang)
    assert told.startswith("uncertain extent.some-dropped-doubt: ")


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("Certains éleveurs veulent vendre.", "Les éleveurs qui veulent vendre hésitent."),
        ("Certains éleveurs veulent vendre.", "Parmi les éleveurs, certains veulent vendre."),
        ("Les éleveurs le savent, certains éleveurs veulent vendre.", "Les éleveurs veulent vendre."),
        ("Les éleveurs veulent vendre.", "Les éleveurs veulent vendre."),
        ("Certains éleveurs veulent vendre.", "«\u00a0Les éleveurs veulent vendre\u00a0», dit-il."),
        ("Il a vu certains éleveurs vendre.", "Les éleveurs vendent."),
        (
            "L’un des meilleurs éleveurs vend ses terres à Melun, et les éleveurs du pays hésitent.",
            "Les éleveurs du pays hésitent à Melun.",
        ),
    ],
)
def test_says_nothing_of_a_plain_plural_that_says_no_more(source: str, article: str) -> None:
    assert found(extent_widened, source, article) == []


def test_tells_an_english_part_told_as_all() -> None:
    source = "In 2020, Melun and Brugny closed several schools with Anna Brel."
    told = found(
        extent_widened, source, "En 2020, Melun, Brugny et Anna Brel ont fermé toutes les écoles.", "en"
    )
    assert told == ["altered extent.widened: toutes les écoles"]


def test_says_nothing_of_all_translated_by_all() -> None:
    source = "In 2020, Melun and Brugny closed all schools with Anna Brel."
    told = found(
        extent_widened, source, "En 2020, Melun, Brugny et Anna Brel ont fermé toutes les écoles.", "en"
    )
    assert told == []


def test_reads_the_longest_quantity() -> None:
    (read,) = extents("presque tous les elus".split(), "fr")
    assert (read.reach, read.first, read.last) == (4, 0, 1)


_ONE = "«\u00a0La loi va changer la ville\u00a0», a déclaré Anna Brel à Melun."
_MANY = [
    (_ONE, "«\u00a0La loi va changer la ville\u00a0», estiment les experts à Melun."),
    (_ONE, "Selon les spécialistes, la loi va changer la ville."),
    (_ONE, "À Melun, plusieurs élus ont déclaré que la loi va changer la ville."),
    (_ONE, "Certains n’hésitent pas à parler d’une loi qui va changer la ville."),
    (_ONE, "Beaucoup y voient une loi qui va changer la ville de Melun."),
    (_ONE, "Pour de nombreux habitants de Melun, la loi va changer la ville."),
    (_ONE, "De l’avis des observateurs, la loi va changer la ville de Melun."),
    (_ONE, "Les joueuses s’accordent\u00a0: la loi va changer la ville de Melun."),
    (_ONE, "La plupart des analystes jugent que la loi va changer la ville."),
    (_ONE, "La loi va changer la ville, assurent de nombreux dirigeants."),
    (_ONE, "Aux yeux des commerçants, la loi va changer la ville de Melun."),
    ("Anna Brel salue la loi de Melun.", "L’enthousiasme des joueuses salue la loi de Melun."),
    (
        "Selon Paul Rey, le club de Melun va gagner.",
        "Selon de nombreux supporters, le club de Melun va gagner.",
    ),
]
_BACKED = [
    (
        "Les experts estiment que la loi va changer la ville.",
        "Les spécialistes jugent que la loi va changer la ville.",
    ),
    ("Selon plusieurs élus, la loi change.", "Selon des élus, la loi change."),
    ("Certains parlent d’un échec à Melun.", "Certains évoquent un échec à Melun."),
    ("Les habitants de Melun jugent la loi utile.", "Pour les habitants de Melun, la loi est utile."),
    ("Des élus ont dénoncé la loi, d’autres non.", "Plusieurs élus ont dénoncé la loi."),
    ("Anna Brel, élue, salue la loi.", "Anna Brel, élue, salue la loi."),
    ("La loi aide les habitants.", "La loi aide les habitants."),
    ("Les joueurs s’entraînent à Melun.", "Les joueurs s’entraînent à Melun."),
    ("Les deux clubs ont perdu.", "Tous deux constatent une perte."),
    ("Les élus votent, tous sont d’accord.", "Tous les élus votent."),
]


@pytest.mark.parametrize(("source", "article"), _MANY)
def test_tells_one_voice_made_many(source: str, article: str) -> None:
    assert len(found(voices_multiplied, source, article)) == 1


@pytest.mark.parametrize(("source", "article"), _BACKED)
def test_lets_speak_those_whom_the_source_lets_speak(source: str, article: str) -> None:
    assert found(voices_multiplied, source, article) == []


def test_a_group_that_the_source_never_names_is_invented() -> None:
    told = found(voices_multiplied, _ONE, "Selon les spécialistes, la loi va changer la ville.")
    assert told == ["invented extent.voices: Selon les spécialistes"]


def test_a_group_that_it_names_elsewhere_is_altered() -> None:
    source = f"{_ONE}\nUn pont ouvre.\nUn train passe.\nLes experts arrivent demain."
    told = found(voices_multiplied, source, "Les experts ont déclaré que la loi va changer la ville.")
    assert told == ["altered extent.voices: Les experts ont déclaré"]


@pytest.mark.parametrize(
    ("source", "article"),
    [
        (
            "Anna Brel said Melun will win in 2020.",
            "Les experts estiment que Melun gagnera en 2020 avec Anna Brel.",
        ),
        (
            "Anna Brel said Melun will win in 2020.",
            "Selon de nombreux élus, Melun gagnera en 2020 avec Anna Brel.",
        ),
    ],
)
def test_tells_it_of_an_english_source(source: str, article: str) -> None:
    assert found(voices_multiplied, source, article, "en")[0].startswith("invented extent.voices")


@pytest.mark.parametrize(
    ("source", "article"),
    [
        ("Analysts say Melun will win in 2020.", "Les experts estiment que Melun gagnera en 2020."),
        ("Some said Melun lost in 2020.", "Certains estiment que Melun a perdu en 2020."),
        ("Officials in Melun told Anna Brel so.", "Les responsables de Melun ont déclaré cela à Anna Brel."),
    ],
)
def test_lets_english_groups_speak(source: str, article: str) -> None:
    assert found(voices_multiplied, source, article, "en") == []


def test_the_reason_says_the_source_s_own_quantity() -> None:
    (entry,) = extent_widened(read("Certains élus ont voté la mesure.", "Tous les élus ont voté la mesure."))
    assert "«\u00a0certains\u00a0»" in say(entry.reason, "fr", about=entry.about)
