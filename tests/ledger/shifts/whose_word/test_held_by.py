"""A sentence whose subject is the source's speaker keeps the voice; one whose subject is the claim's own does
not, French and English sources."""

import pytest

from rewriter.article import EntryKind
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from rewriter.text.saying.stances import stance
from rewriter.text.tokens import tokens
from tests.ledger.articles import draft_of, source_of

_BESIDE = "Les serres de Norvik occupent quatre hectares au bord de la Loue depuis 1952."
_BESIDE_EN = "The Norvik greenhouses have stood on four hectares by the Loue since 1952."

KEPT: list[tuple[SourceLanguage, str, str]] = [
    (
        "fr",
        "Anne Delorme juge utile le plan de Mornay, à condition que la crèche et la cantine rouvrent.",
        "Elle fixe une condition au plan de Mornay\u202f: la réouverture de la crèche et de la cantine.",
    ),
    (
        "fr",
        "Paul Rivière a affirmé que la serre de Mornay perdrait ses clients en juin.",
        "Il redoute que la serre de Mornay perde ses clients en juin.",
    ),
    (
        "fr",
        "Anne Delorme juge que la fermeture de la piscine de Mornay est une faute politique.",
        "Pour elle, la fermeture de la piscine de Mornay est une faute politique.",
    ),
    (
        "fr",
        "Selon Anne Delorme, la fermeture de la piscine de Mornay coûtera douze emplois.",
        "La maire s’alarme de la fermeture de la piscine de Mornay, qui coûtera douze emplois.",
    ),
    (
        "fr",
        "Elle a jugé maigres les six millions de travaux que Norvik prévoit d’engager à Mornay.",
        "Norvik prévoit six millions de travaux à Mornay.",
    ),
    (
        "fr",
        "La piscine de Mornay perd dix emplois selon l’un, trente emplois de moniteurs selon l’autre.",
        "Les deux hommes divergent sur les emplois de moniteurs que la piscine de Mornay perd.",
    ),
    (
        "fr",
        "Paul Rivière assure que la direction de Mornay a caché des fuites.",
        "L’élu s’en prend à la direction de Mornay, qui a caché des fuites.",
    ),
    (
        "fr",
        "Norvik a indiqué que la serre de Mornay serait chauffée au bois en juin.",
        "L’entreprise s’est engagée à ce que la serre de Mornay soit chauffée au bois en juin.",
    ),
    (
        "en",
        "The authority said it would refund every passenger of the Mornay line and open a desk.",
        "La régie s’est engagée à rembourser chaque passager de la ligne de Mornay et à ouvrir un guichet.",
    ),
    (
        "en",
        "She said the losses of the Mornay theatre had fallen by a third this year.",
        "La directrice met en avant une baisse d’un tiers des pertes du théâtre de Mornay cette année.",
    ),
    (
        "en",
        "Anna Brel thinks the bridge of Mornay could collapse under heavy traffic.",
        "À ses yeux, le pont de Mornay s’écroulera sous un trafic lourd, selon elle.",
    ),
    (
        "en",
        "Anna Brel said the bridge of Mornay would never carry heavy trucks.",
        "Elle exclut et conteste que le pont de Mornay porte un jour de lourds camions.",
    ),
    (
        "en",
        "Anna Brel said nobody had asked the teachers of Mornay about the new timetable.",
        "Elle laisse aussi entendre que personne n’a interrogé les enseignants de Mornay sur l’horaire.",
    ),
    (
        "en",
        "The union said the hospital of Mornay would lose forty nurses by June.",
        "Le syndicat, lui, chiffre à quarante les infirmières que l’hôpital de Mornay perdra d’ici à juin.",
    ),
    (
        "en",
        "Paul Rey warned that the dam of Mornay was leaking and its pumps were broken.",
        "Le gérant pointe une fuite du barrage de Mornay et des pompes cassées.",
    ),
]
DROPPED: list[tuple[SourceLanguage, str, str]] = [
    (
        "fr",
        "Selon le syndicat, Norvik prévoit six millions de travaux à Mornay.",
        "Norvik prévoit six millions de travaux à Mornay.",
    ),
    (
        "fr",
        "D’après Anne Delorme, le ministère redoute une grève à Mornay en juin.",
        "Le ministère redoute une grève à Mornay en juin.",
    ),
    (
        "fr",
        "Le syndicat juge que la mutuelle de Mornay fixe des objectifs intenables.",
        "La mutuelle de Mornay fixe des objectifs intenables.",
    ),
    (
        "fr",
        "Anne Delorme estime que la demande de tomates de Mornay s’effondrera en juin.",
        "La demande de tomates de Mornay s’effondrera en juin.",
    ),
    (
        "fr",
        "Selon Paul Rivière, la piscine de Mornay fermera en juin.",
        "La piscine de Mornay fermera en juin.",
    ),
    (
        "fr",
        "Le syndicat affirme qu’il a triché sur les comptes de Mornay.",
        "Il a triché sur les comptes de Mornay.",
    ),
    (
        "fr",
        "Paul Rivière pense que le budget prévu pour Mornay est une faute politique.",
        "Le budget prévu pour Mornay est une faute politique.",
    ),
    (
        "fr",
        "Le maire prédit que les prix de Mornay vont diverger en juin.",
        "Les prix de Mornay vont diverger en juin.",
    ),
    (
        "fr",
        "Selon la police, Anne Delorme menaçait les voisins de Mornay.",
        "Anne Delorme menaçait les voisins de Mornay.",
    ),
    (
        "fr",
        "Pour le maire, la fermeture de la crèche de Mornay est une faute politique.",
        "Pour la crèche de Mornay, la fermeture est une faute politique.",
    ),
    (
        "fr",
        "Elle juge que Norvik promet à Mornay des emplois fictifs.",
        "Norvik promet à Mornay des emplois fictifs.",
    ),
    (
        "en",
        "The union said the ministry feared a strike in Mornay and would close the school.",
        "Le ministère redoute une grève à Mornay et fermera l’école.",
    ),
    (
        "en",
        "Critics say the mayor of Mornay is threatening shopkeepers.",
        "Le maire de Mornay menace les commerçants.",
    ),
    (
        "en",
        "Anna Brel said the bridge of Mornay would collapse in June.",
        "Le pont de Mornay s’écroulera en juin.",
    ),
    (
        "en",
        "Anna Brel said a lifeguard had shown her the wrong gate in Mornay.",
        "Un secouriste lui avait montré la mauvaise porte à Mornay.",
    ),
    (
        "en",
        "Police said he promised the shopkeepers of Mornay a false permit.",
        "Il promettait un faux permis aux commerçants de Mornay.",
    ),
]


def _told(lang: SourceLanguage, source: str, article: str) -> list[str]:
    told = source_of(source, _BESIDE if lang == "fr" else _BESIDE_EN, language=lang)
    entries = account(told, draft_of(article)).entries
    return [e.reason for e in entries if e.kind is EntryKind.ATTRIBUTION]


@pytest.mark.parametrize(("lang", "source", "article"), KEPT)
def test_speaker_as_subject_keeps_the_voice(lang: SourceLanguage, source: str, article: str) -> None:
    assert _told(lang, source, article) == []


@pytest.mark.parametrize(("lang", "source", "article"), DROPPED)
def test_subject_of_the_claim_keeps_none(lang: SourceLanguage, source: str, article: str) -> None:
    assert _told(lang, source, article)


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("Néanmoins, elle fixe deux conditions.", "elle", "fixe"),
        ("La régie s’est engagée à écrire.", "la regie", "engagee"),
        ("Le maire de Dole, Paul Rey, s’en prend à l’État.", "le maire de dole paul rey", "prend"),
        ("Les deux camps ne s’accordent pas sur le prix.", "les deux camps", "accordent"),
        ("De son côté, Norvik fait valoir un retard.", "norvik", "fait"),
        ("Ils ont toutefois promis un guichet.", "ils", "promis"),
        ("Norvik se dit prête à payer.", "norvik", "dit"),
    ],
)
def test_finds_whose_word_it_is(text: str, subject: str, verb: str) -> None:
    words = tokens(text)
    held = stance(text, words)
    assert held is not None
    assert " ".join(w.folded for w in words[held.first : held.last]) == subject
    assert words[held.verb].folded == verb


@pytest.mark.parametrize(
    "text",
    [
        "La demande a baissé de trois pour cent.",
        "Le budget prévu a fondu.",
        "Deux ouvriers ont quitté les ateliers.",
        "Pour réussir, elle part.",
        "Pour 2027, la ville ferme sa piscine.",
        "L’usine qui promet beaucoup fermera.",
        "Elle ferme en juin, comme le veut la loi.",
        "Chez Norvik, le chauffage est coupé.",
    ],
)
def test_finds_nobody_where_a_fact_is_told(text: str) -> None:
    assert stance(text, tokens(text)) is None
