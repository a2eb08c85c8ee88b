"""French typography: what is mended, what is left alone."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.text.typography import fix_of, kinds, mend
from tests.cost import HOSTILE, LINEAR, growth

N = "\u00a0"
F = "\u202f"


@pytest.mark.parametrize(
    ("rough", "mended"),
    [
        ("Vraiment ?", f"Vraiment{F}?"),
        ("Vraiment?", f"Vraiment{F}?"),
        ("Quoi ?!", f"Quoi{F}?!"),
        (f"Déjà mal{N}!", f"Déjà mal{F}!"),
        ("Il vient ; elle part", f"Il vient{F}; elle part"),
        ("Voici : rien", f"Voici{N}: rien"),
        ("Voici: rien", f"Voici{N}: rien"),
        ("« oui »", f"«{N}oui{N}»"),
        ("«J’ai une idée»", f"«{N}J’ai une idée{N}»"),
        ("(« oui »)", f"(«{N}oui{N}»)"),
        ("Il a dit « oui » !", f"Il a dit «{N}oui{N}»{F}!"),
        ("5%", f"5{N}%"),
        ("près de 60 % des ventes", f"près de 60{N}% des ventes"),
        ("0,000001%", f"0,000001{N}%"),
        ("12€ et 1,5 M€", f"12{N}€ et 1,5{N}M€"),
        ("420 $ par action", f"420{N}$ par action"),
        ("10 km et 20°C", f"10{N}km et 20{N}°C"),
        ("près de 4 000 personnes", f"près de 4{F}000 personnes"),
        ("1 234 567 habitants", f"1{F}234{F}567 habitants"),
        ("l'époque d'Elon, aujourd'hui", "l’époque d’Elon, aujourd’hui"),
        ("Et puis...", "Et puis…"),
        ('Il a dit "oui".', f"Il a dit «{N}oui{N}»."),
        ("l’“affaire”", f"l’«{N}affaire{N}»"),
        ("A quelques exceptions près", "À quelques exceptions près"),
        ("« A quelques exceptions près »", f"«{N}À quelques exceptions près{N}»"),
        ("Il part. A l'aube, il revient.", "Il part. À l’aube, il revient."),
        ("Un mot,un autre", "Un mot, un autre"),
        ("Un mot , un autre .", "Un mot, un autre."),
        ("Deux  espaces", "Deux espaces"),
    ],
)
def test_mends_what_is_certain(rough: str, mended: str) -> None:
    assert mend(rough) == mended
    assert mend(mended) == mended


@pytest.mark.parametrize(
    "text",
    [
        "https://exemple.fr/a?b=c;d!e:8080",
        "www.exemple.fr/l'article?x=5%25",
        "jean.d'arc@exemple.fr",
        "à 12:30",
        "au format 16:9",
        "X.ai et Node.js",
        "{{ titre: 'x' }} {{x!}}",
        "`a ? b : c`",
        '<a href="x.html">ici</a>',
        "Tom &amp; Jerry",
        "3,5 et 1.5 et 1,000,000",
        "01 23 45 67 89",
        "0 800 123 456",
        "en 2023 500 personnes",
        'un écran de 12" et un autre de 15"',
        'clé="valeur"',
        "Il a dit “oui",
        '"oui',
        "Voir [?] et (!)",
        "Yahoo! a été vendu",
        "Le plan A est prêt",
        "La vitamine A, la B",
        "A été vu",
        "../... et .../a",
        "Un sourire :) et ;-)",
    ],
)
def test_leaves_alone_what_is_not(text: str) -> None:
    assert mend(text) == text


def test_a_stray_mark_is_never_closed_or_moved() -> None:
    assert mend("ou oubliez ça. « .").count("«") == 1
    assert mend("Il dit « oui et s’en va").count("»") == 0


def test_quotes_inside_guillemets_are_curved() -> None:
    assert mend("« Il a dit “oui” hier »") == f"«{N}Il a dit “oui” hier{N}»"
    assert mend('“Il a dit "oui" hier”') == f"«{N}Il a dit “oui” hier{N}»"
    assert mend('« Il a dit "oui" hier »') == f"«{N}Il a dit “oui” hier{N}»"


def test_one_uncertain_mark_leaves_the_whole_line_and_only_that_line() -> None:
    assert mend("“un” et “deux\n“trois”") == f"“un” et “deux\n«{N}trois{N}»"


TRICKY = st.text(
    alphabet="aAé1 0%€$.,;:!?…'’\"“”«»()[]{}<>`/\\-&@\n\u00a0\u202f\u2009\uf8ffklmhs", max_size=40
)


@settings(derandomize=True, max_examples=1500, deadline=None)
@given(TRICKY)
def test_mending_twice_changes_nothing_more(text: str) -> None:
    once = mend(text)
    assert mend(once) == once


@settings(derandomize=True, max_examples=500, deadline=None)
@given(st.text(alphabet="bdfgjklnpqstuvwyzéàù0123456789 .,;:!?«»“”\"'’()%-\n\u00a0", max_size=60))
def test_letters_and_digits_are_never_touched(text: str) -> None:
    """But for what is spelt otherwise: ordinals, ligatures, capitals, hours, square metres."""

    def kept(s: str) -> list[str]:
        return [c for c in s.replace("À", "A") if c.isalnum()]

    assert kept(mend(text)) == kept(text)


@pytest.mark.parametrize("piece", HOSTILE)
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(mend, piece) < LINEAR


@pytest.mark.parametrize(
    "piece", [*HOSTILE, "E", "oe", "2è", "10h", "€1", "M. ", "- ", ",,", "a_b ", "a.py ", ":a"]
)
def test_cost_of_each_kind_grows_with_length_only(piece: str) -> None:
    assert growth(lambda text: [list(fix_of(kind)(text)) for kind in kinds()], piece) < LINEAR


@settings(derandomize=True, max_examples=300, deadline=None)
@given(TRICKY)
def test_edits_of_a_kind_stand_in_order_and_apart(text: str) -> None:
    for kind in kinds():
        edits = list(fix_of(kind)(text))
        assert all(0 <= e.start <= e.end <= len(text) for e in edits)
        assert all(a.end <= b.start for a, b in pairwise(edits))
        assert all(text[e.start : e.end] != e.text for e in edits)


@pytest.mark.parametrize("spaces", ["\u00a0 ", " \u00a0", "\u202f\u00a0", "   "])
def test_several_spaces_before_a_high_mark_become_one(spaces: str) -> None:
    assert mend(f"Et quoi{spaces}?") == "Et quoi\u202f?"
    assert mend(f"Il dit{spaces}: oui.") == "Il dit\u00a0: oui."
