"""Who says what, in French and in English."""

import pytest

from rewriter.text.people.job_titles import compatible, functions_in
from rewriter.text.people.persons import same_person
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.saying.speech import Lang, attributions, speaker_of

QUOTED: list[tuple[Lang, str, str]] = [
    ("fr", "« C’est bien », a déclaré Anne Martin à la radio.", "Anne Martin"),
    ("fr", "« C’est bien », a-t-il ajouté.", "il"),
    ("fr", "« C’est bien ! », a lancé lundi à la presse Anne Martin.", "Anne Martin"),
    ("fr", "Anne Martin, directrice de Norvik, a déclaré : « C’est bien. »", "Anne Martin"),
    ("fr", "Le patron de Norvik a affirmé que « tout va bien ».", "Le patron de Norvik"),
    ("fr", "Anne Martin : « C’est bien. »", "Anne Martin"),
    ("fr", "« C’est bien », a expliqué le ministre de la Défense, Paul Rivière, mercredi.", "Paul Rivière"),
    ("fr", "L’une d’elles, Anne Martin, juge que « c’est trop ».", "Anne Martin"),
    ("en", '"It is good," said Anne Martin.', "Anne Martin"),
    ("en", '"It is good," Mr Foran said.', "Foran"),
    ("en", 'Norvik chief executive Anne Martin said "the speed is good".', "Anne Martin"),
    ("en", '"It is good," said the minister, Paul Rivière.', "Paul Rivière"),
    ("en", '"Good," he said.', "he"),
]
REPORTED: list[tuple[Lang, str, str, str]] = [
    ("fr", "La chambre froide, rappelle-t-elle, était en panne.", "pronoun", "elle"),
    ("fr", "Le port rouvrira, rappelle la mairie.", "noun", "la mairie"),
    ("fr", "Selon le ministre de l’Économie, Paul Rivière, tout va bien.", "name", "Paul Rivière"),
    ("fr", "D’après la police, deux hommes sont partis.", "noun", "la police"),
    ("fr", "Pour Anne Martin, c’est fini.", "name", "Anne Martin"),
    ("fr", "Les syndicats estiment que la réforme échouera.", "group", "Les syndicats"),
    ("fr", "Martin, qui a déclaré que tout va bien, est partie.", "name", "Martin"),
    ("fr", "Le pont, affirme la maire, tiendra.", "noun", "la maire"),
    ("en", "According to the police, two men left.", "noun", "the police"),
    ("en", "Two men left, officials said.", "group", "officials"),
    ("en", "Many experts believe that it will fail.", "group", "Many experts"),
    ("en", "Anne Martin, the director of Norvik, said the plan would fail.", "name", "Anne Martin"),
]
NOBODY: list[tuple[Lang, str]] = [
    ("fr", "La taxe ne rapporte presque rien : 3 000 euros par an."),
    ("fr", "L’entreprise a vendu ses parts selon les besoins du moment."),
    ("fr", "Une annonce est parue, avec une note précise."),
    ("en", "Those hopes are high, and the claims of both states remain."),
    ("en", "The report is said to be long."),
]


@pytest.mark.parametrize(("lang", "text", "speaker"), QUOTED)
def test_the_speaker_of_a_quotation(lang: Lang, text: str, speaker: str) -> None:
    span = quoted_spans(text)[0]
    found = speaker_of(text, span.start, span.end, lang)
    assert found
    assert text[found.voice.start : found.voice.end] == speaker


@pytest.mark.parametrize(("lang", "text", "kind", "speaker"), REPORTED)
def test_reported_speech(lang: Lang, text: str, kind: str, speaker: str) -> None:
    found = [(a.voice.kind, text[a.voice.start : a.voice.end]) for a in attributions(text, lang)]
    assert found == [(kind, speaker)]


@pytest.mark.parametrize(("lang", "text"), NOBODY)
def test_what_attributes_nothing(lang: Lang, text: str) -> None:
    assert [a.voice for a in attributions(text, lang) if a.voice.kind != "unknown"] == []


def test_names_of_one_person() -> None:
    assert same_person(("anne", "martin"), ("martin",))
    assert same_person(("oleksii", "reznikov"), ("oleksii", "reznikow"))
    assert not same_person(("anne", "martin"), ("paul", "martin"))
    assert not same_person(("anne", "martin"), ("anne", "durand"))


def test_functions_of_both_languages_are_compared() -> None:
    english = functions_in("the chief executive", "en")[0].paths
    assert compatible(functions_in("la PDG", "fr")[0].paths, english)
    assert compatible(functions_in("le directeur général", "fr")[0].paths, english)
    assert not compatible(functions_in("le maire", "fr")[0].paths, english)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Il s’est tu », réplique l’avocate de M. Loriot, Me Sophie Garance.", "Sophie Garance"),
        ("« Il s’est tu », rétorque Me Sophie Garance, avocate de Bruno Loriot.", "Sophie Garance"),
    ],
)
def test_who_stands_beside_a_speaker_does_not_speak(text: str, speaker: str) -> None:
    found = speaker_of(text, 2, text.index("»") - 1, "fr")
    assert found is not None
    assert text[found.voice.start : found.voice.end] == speaker
