"""The English of the news and its French renderings: lists well formed, forms found, cognates told apart."""

from importlib.resources import files

import pytest

from rewriter.text.lexicon.english import cognates, equivalents
from rewriter.text.lexicon.english.tables import tables
from rewriter.text.normalise import fold

_FOLDER = files("rewriter.text.lexicon.english")
_NAMES = sorted(f.name for f in _FOLDER.iterdir() if f.name.endswith(".txt"))
_THEMES = [name for name in _NAMES if name != "irregular.txt"]


def _lines(name: str) -> list[str]:
    text = _FOLDER.joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("name", _THEMES)
def test_a_line_is_a_lemma_and_its_folded_renderings(name: str) -> None:
    for line in _lines(name):
        english, bar, french = line.partition(" | ")
        assert bar, line
        assert french.split(), line
        assert len(french.split()) <= 7, line
        assert len(set(french.split())) == len(french.split()), line
        for word in (english.removeprefix("!"), *french.split()):
            assert word.isalpha(), line
            assert word == fold(word), line


def test_no_lemma_stands_twice() -> None:
    lemmas = [line.partition(" | ")[0].removeprefix("!") for name in _THEMES for line in _lines(name)]
    assert sorted(lemmas) == sorted(set(lemmas))
    assert len(lemmas) >= 3000


def test_an_irregular_form_has_one_lemma() -> None:
    forms = [line.split() for line in _lines("irregular.txt")]
    assert all(len(pair) == 2 for pair in forms)
    assert len({form for form, _ in forms}) == len(forms) >= 200


@pytest.mark.parametrize(
    ("form", "french"),
    [
        ("went", "aller"),
        ("said", "dire"),
        ("children", "enfant"),
        ("women", "femme"),
        ("fought", "combattre"),
        ("stolen", "voler"),
        ("bought", "acheter"),
        ("worse", "mauvais"),
        ("wives", "femme"),
        ("left", "quitter"),
        ("left", "gauche"),
        ("people", "gens"),
        ("crises", "crise"),
        ("policemen", "policier"),
    ],
)
def test_irregular_forms(form: str, french: str) -> None:
    assert french in equivalents(form)


@pytest.mark.parametrize(
    ("form", "french"),
    [
        ("cities", "ville"),
        ("stopped", "arreter"),
        ("stopping", "cesser"),
        ("carried", "porter"),
        ("taxes", "impot"),
        ("making", "faire"),
        ("happier", "heureux"),
        ("biggest", "grand"),
        ("labor", "travail"),
        ("favourites", "favori"),
        ("organised", "organiser"),
        ("criticizes", "critiquer"),
        ("defence", "defense"),
        ("theaters", "theatre"),
        ("bravely", "courageusement"),
        ("dangerously", "dangereusement"),
        ("patiently", "patiemment"),
        ("helpers", "aider"),
    ],
)
def test_regular_forms_and_spellings(form: str, french: str) -> None:
    assert french in equivalents(form)


@pytest.mark.parametrize(
    ("english", "deceiving", "french"),
    [
        ("actually", "actuellement", "vraiment"),
        ("eventually", "eventuellement", "finalement"),
        ("library", "librairie", "bibliotheque"),
        ("sensible", "sensible", "raisonnable"),
        ("attended", "attendre", "assister"),
        ("assist", "assister", "aider"),
        ("demanded", "demander", "exiger"),
        ("issue", "issue", "question"),
        ("location", "location", "lieu"),
        ("deceived", "decevoir", "tromper"),
        ("deception", "deception", "tromperie"),
        ("journey", "journee", "voyage"),
        ("large", "large", "grand"),
        ("novels", "nouvelle", "roman"),
        ("sympathetic", "sympathique", "compatissant"),
        ("injured", "injurier", "blesser"),
        ("comedian", "comedien", "humoriste"),
        ("prejudice", "prejudice", "prejuge"),
    ],
)
def test_false_friends(english: str, deceiving: str, french: str) -> None:
    assert french in equivalents(english)
    assert not cognates(english, deceiving)


def test_words_of_grammar_have_no_guesses() -> None:
    assert not any(
        equivalents(word) & {"because", "others", "thens"} for word in ("because", "others", "then")
    )
    assert not equivalents("the")


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("competition", "competitions"),
        ("security", "securite"),
        ("economic", "economiques"),
        ("political", "politique"),
        ("dangerous", "dangereuses"),
        ("national", "nationaux"),
        ("natural", "naturelles"),
        ("government", "gouvernements"),
        ("department", "departement"),
        ("president", "presidente"),
        ("nuclear", "nucleaires"),
        ("military", "militaires"),
        ("territory", "territoires"),
        ("competitive", "competitives"),
        ("director", "directrice"),
        ("leader", "leaders"),
        ("agency", "agences"),
        ("democracy", "democratie"),
        ("terrorists", "terroristes"),
        ("tourism", "tourisme"),
        ("energy", "energies"),
        ("create", "creent"),
        ("created", "creee"),
        ("organised", "organise"),
        ("organizing", "organisait"),
        ("responsible", "responsables"),
        ("acceptable", "acceptables"),
        ("musician", "musiciennes"),
        ("solid", "solides"),
        ("problems", "problemes"),
        ("programs", "programmes"),
        ("distributed", "distribuait"),
        ("projects", "projets"),
        ("contact", "contacter"),
        ("progress", "progres"),
        ("producing", "produisent"),
        ("products", "produits"),
        ("obtained", "obtenu"),
        ("defend", "defendent"),
        ("punished", "punie"),
        ("approved", "approuvait"),
        ("admitted", "admis"),
        ("accepted", "acceptent"),
        ("announces", "annonce"),
        ("adventure", "aventure"),
        ("candidates", "candidat"),
        ("seriously", "serieusement"),
        ("recently", "recemment"),
        ("rapidly", "rapidement"),
        ("physical", "physiques"),
    ],
)
def test_cognates(english: str, french: str) -> None:
    assert cognates(english, french)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("communist", "commune"),
        ("nation", "nature"),
        ("national", "nationaliste"),
        ("company", "comparer"),
        ("police", "politique"),
        ("minister", "minute"),
        ("contract", "contraste"),
        ("present", "preserver"),
        ("general", "generation"),
        ("personal", "personnage"),
        ("military", "militant"),
        ("content", "contenir"),
        ("project", "projectile"),
        ("central", "centime"),
        ("election", "electrique"),
        ("position", "positif"),
        ("party", "partie"),
        ("country", "contre"),
        ("house", "housse"),
        ("plant", "plan"),
        ("president", "precedent"),
        ("import", "important"),
        ("station", "statue"),
        ("million", "milieu"),
        ("product", "producteur"),
        ("direct", "directeur"),
        ("commission", "commissariat"),
        ("industry", "industriel"),
        ("student", "studio"),
        ("market", "marquer"),
    ],
)
def test_no_cognates(english: str, french: str) -> None:
    assert not cognates(english, french)


def test_short_words_are_not_compared() -> None:
    assert not cognates("four", "four")
    assert not cognates("plan", "plan")


def test_the_lists_are_read_once() -> None:
    assert tables() is tables()
