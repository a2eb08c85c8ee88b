"""Superlatives, absolutes, feelings, announcements and colour that a source has not."""

import pytest

from rewriter.ledger.shifts.added.emphasis import emphasis_added
from rewriter.text.claims.emphasis import emphases, families, has_superlative, superlatives
from rewriter.text.tokens import tokens
from tests.ledger.shifts.reading import found

_FRENCH = [
    (
        "La ville a signé un accord avec la région.",
        "La ville a signé un accord historique avec la région.",
        "historique",
    ),
    (
        "Le club a vendu 300 billets.",
        "Le club a vendu 300 billets, un chiffre sans précédent.",
        "sans précédent",
    ),
    (
        "Le maire ouvre un musée à Melun.",
        "Le maire ouvre un musée unique au monde à Melun.",
        "unique au monde",
    ),
    ("Le pont mesure 80 mètres.", "Le pont mesure 80 mètres, le plus long du pays.", "le plus long"),
    ("Les travaux sont finis à Melun.", "Les travaux sont totalement finis à Melun.", "totalement"),
    (
        "Le tournoi débute vendredi à Melun.",
        "Le tournoi débute vendredi à Melun dans l’enthousiasme.",
        "enthousiasme",
    ),
    (
        "L’équipe joue samedi à Melun.",
        "L’équipe joue samedi à Melun en toute confiance.",
        "en toute confiance",
    ),
    ("L’équipe arrive à Melun.", "L’équipe arrive à Melun et l’excitation est palpable.", "excitation"),
    (
        "La loi entre en vigueur en mai.",
        "La loi entre en vigueur en mai et marque un tournant.",
        "marque un tournant",
    ),
    ("Dix clubs jouent à Melun.", "Dix clubs jouent à Melun. Reste à savoir qui gagnera.", "Reste à savoir"),
    (
        "Le tournoi de Melun a lieu en juin.",
        "Le tournoi de Melun, appelé à devenir annuel, a lieu en juin.",
        "appelé à devenir",
    ),
    ("Le joueur de Melun a 20 ans.", "Le joueur vedette de Melun a 20 ans.", "vedette"),
    ("Le budget de Melun baisse.", "Le budget de Melun connaît une baisse spectaculaire.", "spectaculaire"),
    ("Le port de Melun ouvre en mars.", "Le port de Melun ouvre enfin en mars.", "enfin"),
    ("Le port de Melun ouvre et accueille 3 bacs.", "Le port ouvre et accueille enfin 3 bacs.", "enfin"),
    (
        "La réunion a duré une heure à Melun.",
        "La réunion, tant attendue, a duré une heure à Melun.",
        "tant attendue",
    ),
    (
        "Le vote a eu lieu à Melun.",
        "Le vote a eu lieu à Melun, à la surprise générale.",
        "à la surprise générale",
    ),
    (
        "Le lac de Melun est l’un des plus grands du pays.",
        "Le lac de Melun est le plus grand du pays.",
        "le plus grand",
    ),
]
_ENGLISH = [
    (
        "Melun signed a deal with Brugny in May.",
        "Melun a signé un accord historique avec Brugny en mai.",
        "historique",
    ),
    (
        "Anna Brel won 12 matches for Melun.",
        "Anna Brel a gagné 12 matchs pour Melun, un exploit sans précédent.",
        "sans précédent",
    ),
    (
        "Anna Brel plays for Melun in June.",
        "Anna Brel, en toute confiance, joue pour Melun en juin.",
        "en toute confiance",
    ),
    ("Melun opens 12 schools.", "Melun ouvre 12 écoles et marque un tournant.", "marque un tournant"),
    (
        "The port of Melun says its turnaround has begun.",
        "Le port de Melun se redresse, et le défi est désormais de durer.",
        "le défi est désormais",
    ),
]


@pytest.mark.parametrize(("source", "article", "words"), _FRENCH)
def test_tells_what_a_french_source_has_not(source: str, article: str, words: str) -> None:
    assert any(words in entry for entry in found(emphasis_added, source, article))


@pytest.mark.parametrize(("source", "article", "words"), _ENGLISH)
def test_tells_what_an_english_source_has_not(source: str, article: str, words: str) -> None:
    assert any(words in entry for entry in found(emphasis_added, source, article, "en"))


_SAME = [
    ("La ville a signé un accord historique.", "L’accord signé par la ville est historique."),
    ("La ville a signé un accord sans précédent.", "La ville a signé un accord historique."),
    ("Le club a vendu 300 billets, un record.", "Avec 300 billets, le club a battu son record."),
    ("Le pont est le plus long du pays.", "C’est le plus long pont du pays."),
    ("Le pont est le plus long du pays.", "Aucun pont du pays n’est si long\u00a0: il est le plus long."),
    ("Le public était ravi du concert de Melun.", "Le concert de Melun a été accueilli avec enthousiasme."),
    ("Elle est sereine avant le match.", "Elle aborde le match avec confiance."),
    ("Le maire craint une hausse des prix.", "Le maire dit son inquiétude devant la hausse des prix."),
    ("La réforme est un tournant pour la ville.", "Cette réforme marque un tournant pour la ville."),
    ("Durer reste un défi pour Melun.", "À Melun, le défi est désormais de durer."),
    ("On ignore qui gagnera à Melun.", "Reste à savoir qui gagnera à Melun."),
    ("Le joueur est une star à Melun.", "C’est un joueur vedette à Melun."),
    ("Le budget baisse fortement, de 30\u00a0%.", "Le budget connaît une très forte baisse, de 30\u00a0%."),
    ("Après des années d’attente, le port ouvre.", "Le port ouvre enfin après des années d’attente."),
    ("La question est importante pour Melun.", "C’est une question essentielle pour Melun."),
    ("Elle dit\u00a0: «\u00a0C’est historique.\u00a0»", "Elle dit\u00a0: «\u00a0C’est historique.\u00a0»"),
    ("La ville ouvre un pont. Elle ferme une rue.", "La ville ouvre un pont. Enfin, elle ferme une rue."),
    ("Melun ouvre un pont, une rue, un quai.", "Melun ouvre un pont, puis une rue et enfin un quai."),
    ("La séance a lieu le plus souvent le lundi.", "La séance a lieu le plus souvent le lundi."),
    ("La mairie a fini l’essentiel des travaux.", "La mairie a fini la plus grande partie des travaux."),
    ("Le lac est l’un des plus grands du pays.", "Ce lac compte parmi les plus grands du pays."),
    ("Les deux hommes les plus riches du pays dînent.", "Ces hommes sont les plus riches du pays."),
]
_TRANSLATED = [
    ("Melun signed a landmark deal with Brugny.", "Melun a signé un accord historique avec Brugny."),
    ("Melun has the biggest lake in France.", "Melun a le plus grand lac de France."),
    ("Anna Brel was thrilled to play in Melun.", "Anna Brel était ravie de jouer à Melun."),
    ("It remains to be seen whether Melun will pay.", "Reste à savoir si Melun paiera."),
    ("Anna Brel is confident, she said in Melun.", "Anna Brel se dit confiante, à Melun."),
    ("Melun finally opened its port in 2020.", "Melun a enfin ouvert son port en 2020."),
    ("Melun is one of the largest ports in France.", "Melun est l’un des plus grands ports de France."),
    ("Melun's star striker Anna Brel is 20.", "L’attaquante vedette de Melun, Anna Brel, a 20 ans."),
    ("The challenge for Melun is to last.", "Pour Melun, le défi est désormais de durer."),
    ("It is a major deal for Melun.", "C’est un accord majeur pour Melun."),
    ("Sales in Melun soared, a huge rise.", "Les ventes à Melun ont connu une hausse spectaculaire."),
]


@pytest.mark.parametrize(("source", "article"), _SAME)
def test_says_nothing_of_what_a_french_source_says_in_other_words(source: str, article: str) -> None:
    assert found(emphasis_added, source, article) == []


@pytest.mark.parametrize(("source", "article"), _TRANSLATED)
def test_says_nothing_of_a_true_translation(source: str, article: str) -> None:
    assert found(emphasis_added, source, article, "en") == []


def test_one_of_several_told_as_the_only_one_is_altered() -> None:
    told = found(
        emphasis_added, "Ce lac est l’un des plus grands du pays.", "Ce lac est le plus grand du pays."
    )
    assert told == ["altered emphasis.one-of-dropped: le plus grand"]


def test_colour_alone_is_a_doubt() -> None:
    told = found(emphasis_added, "Le joueur de Melun a 20 ans.", "Le joueur vedette de Melun a 20 ans.")
    assert told == ["uncertain emphasis.colour-doubt: vedette"]


def test_a_feeling_the_source_nowhere_speaks_of_is_invented() -> None:
    told = found(emphasis_added, "Le match a lieu lundi.", "Le match a lieu lundi, dans l’enthousiasme.")
    assert told == ["invented emphasis.feeling: l’enthousiasme"]


_DRAW = (
    "Velmont a fait match nul vendredi à Brissac, un but partout, et ses joueurs se sont réjouis de ce point."
)


@pytest.mark.parametrize(
    ("source", "article", "verdict"),
    [
        (_DRAW, "Un nul frustrant vendredi pour Velmont à Brissac.", "uncertain"),  # what the match was
        (_DRAW, "Un nul vendredi pour Velmont à Brissac, et de la frustration.", "invented"),
        (_DRAW, "Velmont a fait match nul vendredi à Brissac, un soulagement.", "uncertain"),  # as glad
        (_DRAW, "Velmont a fait match nul vendredi à Brissac, dans l’angoisse.", "invented"),
    ],
)
def test_a_feeling_is_an_alarm_where_none_of_its_side_is_told(
    source: str, article: str, verdict: str
) -> None:
    assert [told.split()[0] for told in found(emphasis_added, source, article)] == [verdict]


def test_what_is_not_for_everyone_is_no_absolute() -> None:
    source = "La cave de Velmont aidera mardi les vignerons dont les vignes ont gelé."
    assert found(emphasis_added, source, "L’aide de la cave de Velmont n’ira pas à tout le monde.") == []
    assert found(emphasis_added, source, "L’aide de la cave de Velmont ira à tout le monde.") != []


@pytest.mark.parametrize(
    "article", ["Les 3 000 premiers exemplaires partent.", "Il est tiré à mille exemplaires."]
)
def test_copies_are_no_praise(article: str) -> None:
    assert not list(emphases([t.folded for t in tokens(article)]))
    assert list(emphases([t.folded for t in tokens("Des élèves exemplaires.")]))


def test_a_name_is_no_emphasis() -> None:
    told = found(emphasis_added, "La société vend 20 vélos.", "La société Triomphe vend 20 vélos.")
    assert told == []


def test_against_standards_is_no_praise() -> None:
    told = found(emphasis_added, "Le pont était dangereux.", "Le pont était jugé hors normes.")
    assert told == []


def test_families_hold_both_languages() -> None:
    assert "joy" in families(["thrilled"], "en")
    assert "joy" in families(["enthousiasme"], "fr")


def test_a_plain_word_is_never_told_of() -> None:
    assert list(emphases(["content"])) == []
    assert "joy" in families(["content"], "fr")


@pytest.mark.parametrize(
    "text", ["le plus souvent", "la plus grande partie", "les plus de 65 ans", "au plus tôt"]
)
def test_is_no_superlative(text: str) -> None:
    assert list(superlatives([t.folded for t in tokens(f"{text} ici là")])) == []


@pytest.mark.parametrize("text", ["west forest interest", "a guest at the request of"])
def test_is_no_english_superlative(text: str) -> None:
    assert not has_superlative(text.split(), "en")


def test_a_question_that_the_source_leaves_open_too_may_be_asked() -> None:
    source = "Le bac de Brugny est arrêté.\nLa mairie n’a pas dit si le passeur serait remplacé."
    article = (
        "Le bac de Brugny est arrêté.\nReste à savoir si le passeur sera remplacé. La mairie ne le dit pas."
    )
    assert found(emphasis_added, source, article) == []


@pytest.mark.parametrize(
    "article",
    [
        "À cela s’ajoute enfin un litige sur le bac.",
        "Un rapport sur le bac se veut plus optimiste.",
        "Le prix au cœur du litige sur le bac",
    ],
)
def test_a_last_point_a_forecast_and_a_place_colour_nothing(article: str) -> None:
    assert (
        found(emphasis_added, "Le bac de Brugny a un litige sur son prix. Un rapport en parle.", article)
        == []
    )


def test_people_who_are_hopeful_feel_something() -> None:
    assert (
        found(emphasis_added, "Le passeur de Brugny répare le bac.", "Le passeur, optimiste, répare le bac.")
        != []
    )
