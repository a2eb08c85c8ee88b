"""Syllables of French words, by the convention of `evals/syllables`."""

import pytest

from rewriter.text.legibility.syllables import count_syllables
from tests.cost import HOSTILE, LINEAR, growth


def _counted(text: str) -> list[tuple[str, int]]:
    return [(pair[:-1].strip(), int(pair[-1])) for pair in text.split(",")]


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        # vowels that meet
        *_counted("créer 2,pays 2,idée 2,avion 2,théâtre 3,intelligent 4,aéroport 4,poésie 3,naïf 2,Noël 2"),
        *_counted("lion 1,client 2,oui 1,éblouir 3,nuage 1,cruauté 3,pluie 1,truite 1,août 1,chaos 2"),
        *_counted("voyage 2,payer 2,Lyon 1,Guyane 2,yeux 1,essuyait 3,aïeul 2,samouraï 3,ambiguë 3"),
        # letters that are not heard
        *_counted("Georges 1,mangeait 2,courageuse 3,guide 1,quai 1,feuille 1,accueil 2,œil 1,asseoir 2"),
        # mute e
        *_counted("parlent 1,table 2,ministre 3,semblent 2,samedi 3,paiement 2,oubliera 3,élève 2,le 1"),
        # -ent of nouns and of verbs
        *_counted("parent 2,content 2,affirment 2,vraiment 2,vient 1,étudient 3,patient 2,blâment 1,cent 1"),
        # elision and compounds
        *_counted("qu’il 1,l’entreprise 3,jusqu'à 2,aujourd’hui 3,a-t-il 2,est-ce 1,dis-je 1,porte-parole 3"),
        # acronyms and abbreviations
        *_counted("PDG 3,SNCF 4,ONU 2,OTAN 2,PIB 3,OCDE 4,WWF 7,PMEs 3,S.N.C.F. 4,MAISON 2,km 4,M. 2,etc. 4"),
        # numbers
        *_counted("0 2,12 1,21 3,71 4,80 3,97 5,200 2,1000 1,2024 5,1er 2,21e 4,XXe 2,XIV 2,20h30 3,5G 2"),
        # other languages
        *_counted("Google 2,YouTube 2,OpenAI 4,iPhone 2,football 2,leader 2,Chicago 3,São 2,McDonald’s 3"),
    ],
)  # fmt: skip
def test_a_word_has_its_syllables(word: str, syllables: int) -> None:
    assert count_syllables(word) == syllables


@pytest.mark.parametrize(
    ("written", "syllables"),
    [("4\u202f000", 3), ("3,5", 4), ("1.250.000", 8), ("12/05/2024", 9), ("0612", 5), ("9" * 16, 16)],
)
def test_a_number_is_read_out(written: str, syllables: int) -> None:
    assert count_syllables(written) == syllables


@pytest.mark.parametrize("word", ["«\u00a0pays,", "(pays)", "pa\u00adys", "PAYS", "Pays !"])
def test_marks_and_case_make_no_difference(word: str) -> None:
    assert count_syllables(word) == 2


@pytest.mark.parametrize("word", ["", "…", "«\u00a0»", "—", "%"])
def test_what_is_no_word_has_none(word: str) -> None:
    assert count_syllables(word) == 0


@pytest.mark.parametrize("word", ["l’", "pff", "漢", "t", "Мир", "’s"])
def test_a_word_has_one_at_least(word: str) -> None:
    assert count_syllables(word) >= 1


@pytest.mark.parametrize("piece", [*HOSTILE, "é", "oui", "gue", "-t", "l’", "3.", "XI", "ement", "Ab"])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(count_syllables, piece) < LINEAR
