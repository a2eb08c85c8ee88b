"""Where a keyphrase is found, and where it is not."""

import pytest

from rewriter.text.keyphrase import content_words, covers, find, greatest_stretch
from tests.cost import HOSTILE, LINEAR, growth


def found(text: str, phrase: str) -> list[str]:
    return [text[a:b] for a, b in find(text, phrase)]


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("La Voiture Électrique séduit.", "voiture électrique", ["Voiture Électrique"]),
        ("Les voitures electriques séduisent.", "voiture électrique", ["voitures electriques"]),
        ("Une voiture électrique.", "voitures électriques", ["voiture électrique"]),
        ("L’intelligence artificielle avance.", "intelligence artificielle", ["intelligence artificielle"]),
        ("Cette intelligence artificielle.", "l'intelligence artificielle", ["intelligence artificielle"]),
        ("L’arrivée d’une pile à l’hydrogène.", "pile hydrogène", ["pile à l’hydrogène"]),
        ("Le prix de la voiture, le prix d’une auto", "prix voiture", ["prix de la voiture"]),
        ("Les journaux régionaux", "journal régional", ["journaux régionaux"]),
        ("Les jeux vidéo et le jeu vidéo", "jeu vidéo", ["jeux vidéo", "jeu vidéo"]),
        ("La giga-usine, la giga usine", "giga-usine", ["giga-usine", "giga usine"]),
        ("Le pre\u00admier étage", "premier étage", ["pre\u00admier étage"]),
        ("Qui est là ? Qui est là ?", "qui est là", ["Qui est là", "Qui est là"]),
        ("Tesla OpenAI, Tesla et OpenAI", "Tesla OpenAI", ["Tesla OpenAI", "Tesla et OpenAI"]),
    ],
)  # fmt: skip
def test_finds_as_a_reader_would(text: str, phrase: str, expected: list[str]) -> None:
    assert found(text, phrase) == expected


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("L’électrique voiture", "voiture électrique"),  # order
        ("Une voiture. Électrique ou non", "voiture électrique"),  # a sentence ends between
        ("une voiture, électrique", "voiture électrique"),
        ("Une voiture très chère, électrique", "voiture électrique"),
        ("Le prix rouge de la voiture", "prix voiture"),  # a word with a meaning of its own between
        ("voiturette électrique", "voiture électrique"),
        ("voiture électrique", ""),
        ("voiture électrique", "« — »"),
        ("", "voiture"),
    ],
)
def test_does_not_find_what_is_not_there(text: str, phrase: str) -> None:
    assert find(text, phrase) == []


def test_occurrences_do_not_overlap() -> None:
    assert find("bla bla bla", "bla bla") == [(0, 7)]


def test_covers_in_any_order_but_whole() -> None:
    assert covers("Électrique, la voiture ?", "voiture électrique")
    assert not covers("La voiture", "voiture électrique")
    assert not covers("La voiture", "")


def test_content_words_leave_grammar_out() -> None:
    assert content_words("l’avenir de la voiture Électrique") == ["avenir", "voiture", "Électrique"]
    assert content_words("qui est là") == ["qui", "est", "là"]


@pytest.mark.parametrize("piece", HOSTILE)
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(lambda text: find(text, "voiture électrique"), piece) < LINEAR


@pytest.mark.parametrize("piece", ["voiture ", "voiture de la ", "1 "])
def test_a_hostile_phrase_costs_no_more(piece: str) -> None:
    # Long texts: str.find is quadratic, and fast, below 2,500 words and linear above.
    assert growth(lambda text: find(text, text[: len(text) // 2] + "z"), piece, size=120_000) < LINEAR


_MATCHED = """
voiture électrique = voitures électriques | travail = travaux | vitrail = vitraux
bail commercial = baux commerciaux | signe aigu = signes aigus | douleur aiguë = douleurs aiguës
aigu = aiguë | musée national = musées nationaux | national = nationale | journal local = journaux locaux
cheval = chevaux | bureau de vote = bureaux de vote | jeu vidéo = jeux vidéo
cheveu blanc = cheveux blancs | enjeu = enjeux | tuyau = tuyaux | noyau dur = noyaux durs
bijou = bijoux | beau = belle | nouveau parc = nouvel parc | vieux port = vieil port | blanc = blanches
doux = douces | directeur = directrices | chanteur = chanteuse | heureux = heureuses | peureux = peureuse
actif = actives | européen = européennes | citoyen = citoyenne | musicien = musiciennes
chinois = chinoises | français = françaises | américain = américaines | premier = première
étranger = étrangères | boulanger = boulangère | culturel = culturelles | naturel = naturelle
avocat = avocates | candidat = candidate | étudiant = étudiantes | président = présidente
public = publique | technique = techniques | grec = grecque | long = longue | frais = fraîche
supérieur = supérieures | député = députées | employé = employée | retraité = retraités
paysan = paysanne | œil = yeux | monsieur = messieurs | énergie = ÉNERGIES | préfet = préfète
petit = petites | gratuit = gratuites | Noël = noel | cœur = coeurs | week-end = week-ends | prix = prix
taux = taux | cours = cours | procès = Procès | l’école = écoles | d’Europe = Europe
"""
_APART = """
porte = portable | banque = banquier | banque = banc | médecin = médecine | mer = mère | port = porte
fin = fine | armée = armes | plan = plante | vent = vente | frais = fraise | pari = Paris | foi = fois
tente = tentative | chat = château | cour = cours | travail = travailler | nation = national
marin = marine | roman = romanichel | vin = vingt | cousin = coussin | pomme = pommier | lait = laitier
pays = paysan | poste = poster | taux = tal | point = pointe | part = parti | sol = soleil
droit = droite | course = cours | lion = ligne | train = traîneau | monde = mondial | région = régional
pêche = pêcheur | police = politique | moi = mois | corps = cor
"""


def _pairs(text: str) -> list[tuple[str, ...]]:
    pairs = text.strip().replace("\n", " | ").split(" | ")
    return [tuple(pair.split(" = ")) for pair in pairs]


@pytest.mark.parametrize(("phrase", "form"), _pairs(_MATCHED))
def test_a_form_is_the_word(phrase: str, form: str) -> None:
    assert covers(f"Ici, {form} !", phrase)
    assert covers(f"Ici, {phrase} !", form)


@pytest.mark.parametrize(("phrase", "other"), _pairs(_APART))
def test_another_word_is_not(phrase: str, other: str) -> None:
    assert not covers(f"Ici, {other} !", phrase)
    assert not covers(f"Ici, {phrase} !", other)


def test_the_greatest_stretch_is_a_share_of_the_words() -> None:
    assert greatest_stretch([(10, True), (20, False), (5, False), (15, True)]) == 0.5
    assert greatest_stretch([(10, False), (10, False)]) == 1.0
    assert greatest_stretch([(10, True)]) == 0.0
    assert greatest_stretch([]) == 0.0
