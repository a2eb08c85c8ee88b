"""One thing changed in a faithful rewriting: the ledger must see it, wherever it is."""

from dataclasses import replace

import pytest

from rewriter.article import Draft, Source, Verdict
from rewriter.ledger import account
from tests.ledger.articles import ENGLISH, FAITHFUL, SOURCE, TRANSLATION

ALARMS = (Verdict.INVENTED, Verdict.ALTERED, Verdict.UNCERTAIN)


def changed(draft: Draft, old: str, new: str) -> Draft:
    """The draft with the first `old` of its text replaced; StopIteration when there is none."""
    whole = [[p.text for p in section.paragraphs] for section in draft.sections]
    at = next((i, j) for i, texts in enumerate(whole) for j, text in enumerate(texts) if old in text)
    whole[at[0]][at[1]] = whole[at[0]][at[1]].replace(old, new, 1)
    sections = [
        replace(s, paragraphs=tuple(replace(p, text=t) for p, t in zip(s.paragraphs, texts)))
        for s, texts in zip(draft.sections, whole)
    ]
    return replace(draft, sections=tuple(sections))


def test_the_faithful_rewriting_raises_no_alarm_and_loses_nothing_essential() -> None:
    ledger = account(SOURCE, FAITHFUL)
    assert ledger.having(*ALARMS) == ()
    assert [e for e in ledger.having(Verdict.LOST) if e.essential] == []


def test_the_faithful_translation_raises_no_alarm() -> None:
    assert account(ENGLISH, TRANSLATION).having(*ALARMS) == ()


FRENCH = [
    ("140 emplois", "410 emplois"),
    ("140 emplois", "140 000 emplois"),
    ("près de 18 %", "près de 8 %"),
    ("près de 18 %", "plus de 18 %"),
    ("près de 18 %", "18 %"),
    ("mardi 4 mars 2025", "mardi 5 mars 2025"),
    ("mardi 4 mars 2025", "jeudi 4 mars 2025"),
    ("mardi 4 mars 2025", "mardi 4 mai 2025"),
    ("mardi 4 mars 2025", "mardi 4 mars 2024"),
    ("86 millions d’euros", "86 milliards d’euros"),
    ("86 millions d’euros", "86 millions de dollars"),
    ("86 millions d’euros", "86 euros"),
    ("en 2019", "en 2018"),
    ("1887", "1878"),
    ("1,2 million", "12 millions"),
    ("9,4 millions", "3,4 millions"),
    ("17 mars", "27 mars"),
    ("Claire Haddad", "Carole Haddad"),
    ("Claire Haddad", "Claire Belin"),
    ("Hugo Belin", "Hugo Bellin"),
    ("fonds Norvik", "fonds Nordvest"),
    ("À Saint-Avre", "À Saint-Ouen"),
    ("l’a annoncé", "l’a annoncé à Paris"),
    ("pas d’autre choix", "plus d’autre choix"),
    ("le four numéro 2", "le four numéro 1"),
    ("cet été", "cet automne"),
    ("Nous n’avons", "Nous avons"),
    ("brutale et prise", "prise"),
    ("une décision brutale", "une décision très brutale"),
    ("prise à Oslo", "prise à Bergen"),
    ("tranché : «", "tranché : « Nous fermons. » Puis : «"),
]

FROM_ENGLISH = [
    ("14 millions de livres", "140 millions de livres"),
    ("14 millions de livres sterling", "14 millions d’euros"),
    ("17,8 millions", "18,7 millions"),
    ("mars 2025", "mars 2024"),
    ("mardi", "lundi"),
    ("Près de 4 000", "Plus de 4 000"),
    ("cinq terminaux", "quinze terminaux"),
    ("12 %", "2 %"),
    ("Joanna Pike", "Joanna Price"),
    ("à Londres", "à Berlin"),
    ("La Nouvelle-Zélande", "Chez nous, l’Australie"),
    ("Kestrel Ports", "Falcon Ports"),
    ("depuis janvier", "depuis juin"),
]


@pytest.mark.parametrize(("old", "new"), FRENCH)
def test_a_change_in_a_french_rewriting_is_seen(old: str, new: str) -> None:
    assert_seen(SOURCE, FAITHFUL, old, new)


@pytest.mark.parametrize(("old", "new"), FROM_ENGLISH)
def test_a_change_in_a_translation_is_seen(old: str, new: str) -> None:
    assert_seen(ENGLISH, TRANSLATION, old, new)


def assert_seen(source: Source, draft: Draft, old: str, new: str) -> None:
    """That the change raises an alarm which the unchanged draft does not."""
    before = {(e.article, e.verdict) for e in account(source, draft).having(*ALARMS)}
    after = account(source, changed(draft, old, new)).having(*ALARMS)
    assert [e for e in after if (e.article, e.verdict) not in before], f"{old} → {new} was not seen"
