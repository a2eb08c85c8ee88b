"""Where sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.text.sentences import read_spans, sentence_spans, split_sentences
from tests.cost import HOSTILE, LINEAR, growth

N = "\u00a0"
F = "\u202f"


@pytest.mark.parametrize(
    "sentences",
    [
        ["Le pont est fermé.", "Il rouvre lundi."],
        ["Vraiment ?!", "Oui…", "Non !"],
        ["Elle vit aux U.S.A. depuis 2012.", "Lui non."],
        ["Il est parti.", "3 000 personnes aussi."],
        ["Il est parti.", "À quoi bon ?", "Élodie reste."],
        ["Le prix monte.", "$5 ne suffisent plus.", "€ ou dollar, peu importe."],
        ["Le téléphone est cher.", "iPhone ou non, il le garde.", "eBay le vend aussi."],
        ["12 mai 2031.", "- Le pont rouvre."],
        ["Il mesure 22 mm.", "Le tube en fait 30."],
        ["Bien joué !", "🎉 Vous avez fini.", ":tada: Bravo."],
        ["Le pont rouvre.", "(© Jeanne Martin)"],
        ["Le site X.ai vaut 3.5 milliards, dit-on.", "Bien."],
        ["Il lit www.exemple.fr, puis https://exemple.org/a.html?b=C.", "Rien."],
        ["Écrivez à moi@exemple.fr.", "Suite à votre lettre, on répond."],
        ["La version 1.2 sort le 22.05.2012 à 7 h.", "C’est tout."],
        ["Le module .NET et Node.js tournent.", "Voilà."],
        ["Sans point à la fin"],
    ],
)
def test_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    assert split_sentences(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["M. Dupont et Mme J. Levy sont partis.", "Ils reviennent."],
        ["Le Pr. Morel et Me Roy plaident.", "MM. Le Guen et A. Le Goff écoutent."],
        ["Selon le Dr. Martin, p. 12, cf. Fig. 3, c’est faux.", "Voilà."],
        ["Voir l’art. 3, le vol. II et le chap. 4.", "Puis l’art. L. 123."],
        ["Né en 52 av. J.-C., il règne.", "Puis il meurt."],
        ["Il meurt en 44 av. J.-C. à Rome.", "Né en 52 av. J.-C.", "Le roi est oublié."],
        ["On vend des vélos, des motos, etc.", "Le reste est cassé."],
        ["Cela coûte env. 300 euros, p. ex. Lyon ou par ex. Nice.", "Ouf."],
        ["Il dort à 7 h. 30 et part au no. 5, bd. Carnot.", "Ensuite, rien."],
        ["L’affaire Dupont c. France est close.", "N.B. Le texte suit."],
        ["Le dossier de J.-P. Morel, de la S.N.C.F. Lyon, est vide.", "Il proteste."],
    ],
)
def test_an_abbreviation_ends_no_sentence(sentences: list[str]) -> None:
    assert split_sentences(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Il aime l’art.", "Il rate le vol.", "Voilà la BD.", "Ils sont sept.", "Le huit mai, non."],
        ["Il fait 38 degrés C.", "Il pleut."],
        ["Elle prend de la vitamine C.", "Elle suit le plan B.", "Le maire refuse."],
        ["C’est le jour J.", "Une foule attend."],
        ["Ils quittent les U.S.A.", "L’Europe les attend."],
        ["Il vaut 500 M.", "Elle en veut 600."],
        ["Il y a son ex.", "Elle sourit."],
    ],
)
def test_a_word_that_looks_like_an_abbreviation_ends_one(sentences: list[str]) -> None:
    assert split_sentences(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        [f"«{N}Je pars.{N}»", "Il sort."],
        [f"«{N}Je pars{N}!{N}», dit-il.", "Il sort."],
        [f"«{N}Tu viens{N}?{N}» demande-t-elle.", "Il se tait."],
        [f"«{N}Non{F}!{N}» a-t-il dit.", "Puis rien."],
        ["Il dit : « Oui. »", "« Non », dit-elle."],
        ["« Il pleut.", "Je reste », dit-elle.", "Il part."],
        ["Il dit « oui » et « non ».", "« Bien », dit-elle."],
        ["Elle écrit : « Je pars.", "Je ne reviens pas."],
        ['Il part. "Non", dit-elle.'[:8], '"Non", dit-elle.', 'Il dit "oui."', "Elle rit."],
        ["Il compte 30 cm. »", "En mai, il en compte dix."],
        ["“Il pleut.”", "Elle sort."],
        ["– Tu viens ?", "– Non."],
        ["Ah ! c’est toi.", "Oh !", "Vous aussi ?"],
    ],
)
def test_a_stop_in_a_quotation_ends_a_sentence_unless_its_words_go_on(sentences: list[str]) -> None:
    assert split_sentences(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Il a dit oui… puis non.", "Enfin, peut-être."],
        ["Il a cité « la loi [...] du pays » hier.", "Elle cite (...) Victor Hugo."],
        ["Il est parti.", "[…] Le reste suit."],
        ["… Puis il part.", "Elle aussi..."],
        ["Il a fini (enfin !) son travail.", "Bien."],
        ["Il est parti.", "(Elle aussi.)", "Ils reviennent."],
        ["Il vend des vélos (rouges, bleus...) et des motos.", "Bien."],
        ["Le pont est sûr.[1]", "Il est vieux.[2][13]", "Il est beau."],
        ["**Le pont est sûr.**", "Il est vieux."],
    ],
)
def test_ellipses_brackets_and_notes_stay_with_their_sentence(sentences: list[str]) -> None:
    assert split_sentences(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Il part.Elle reste.", ["Il part.", "Elle reste."]),
        ("Il part.C’est dit.", ["Il part.", "C’est dit."]),
        ("Il part.« Bien », dit-elle.", ["Il part.", "« Bien », dit-elle."]),
        ("Lisez Console.Write et Socket.IO.", ["Lisez Console.Write et Socket.IO."]),
        ("Elle brille. elle tourne vite.", ["Elle brille.", "elle tourne vite."]),
        ("Il voulait rester. une association.", ["Il voulait rester. une association."]),
        ("Des prix, etc. ils montent.", ["Des prix, etc. ils montent."]),
    ],
)
def test_a_machines_slip_is_read_as_a_person_reads_it(text: str, sentences: list[str]) -> None:
    """A space or a capital forgotten still ends a sentence; a stray full stop does not."""
    assert split_sentences(text) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Le pont\n\nLa rive", ["Le pont", "La rive"]),
        ("On vend :\n- des vélos ;\n- des motos", ["On vend :", "- des vélos ;", "- des motos"]),
        ("1. Le pont\n2. La rive", ["1. Le pont", "2. La rive"]),
        ("1. Le pont est fermé. 2. Il rouvre.", ["1. Le pont est fermé.", "2. Il rouvre."]),
        ("a. Le nord.\nIV. Le sud.", ["a. Le nord.", "IV. Le sud."]),
        ("Le pont est\nfermé par M.\nDupont.", ["Le pont est\nfermé par M.\nDupont."]),
        ("Le pont est fermé.\nIl rouvre.", ["Le pont est fermé.", "Il rouvre."]),
        ("Le pont est fermé. | Il rouvre.", ["Le pont est fermé.", "| Il rouvre."]),
    ],
)
def test_a_blank_line_or_an_item_begins_a_sentence_and_a_wrapped_line_does_not(
    text: str, sentences: list[str]
) -> None:
    assert split_sentences(text) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. Smith of the U.S. Senate met Gov. Ann Brown in St. Louis on Jan. 3.", "They left."],
        ["He spoke at 7 a.m. Tuesday.", "She left at 9 p.m.", "Officers came."],
        ["See No. 5 and Fig. 2.", "He said no.", "I agree.", "Is it 5 vs. Three?"],
        ["They moved to the U.S.", "The family stayed.", "The U.S. Rep. Lee did too."],
        ["Acme Inc. CEO Al Roe quit.", "He had led Acme Inc.", "It is big."],
        ["Martin Luther King Jr. Day is near.", "J.K. Rowe and George W. Hall wrote."],
        ["In Roe v. Wade, i.e. Then, nothing.", "Lt. Col. Dan Roe, Ph.D. Smith agree."],
        ["They live on Main St.", "The road is long.", "It gave vitamin D.", "And then?"],
        ['"Stop!" Smith said.', '"Why?" she asked.', '"Go."', "Then he left."],
        ["'I saw it!'", "Then he ran.", '"It rained."', '"It did."'],
    ],
)
def test_english_news_is_split_as_its_readers_do(sentences: list[str]) -> None:
    assert split_sentences(" ".join(sentences)) == sentences


@pytest.mark.parametrize("text", ["", " ", "\u00a0\n\t"])
def test_no_text_no_sentence(text: str) -> None:
    assert sentence_spans(text) == []


PIECES = st.sampled_from(
    'M. |J.-C. |U.S. |etc. |no. |1. |p.m. |il |Le |A|é|7|.|!|?|…|...|[...]|(|)|« | »|"|’|“|”|**|`'
    "|[1]| |\n|\n\n|\n- |\u202f|-|,|Smith said".split("|")
)


@settings(derandomize=True, max_examples=800, deadline=None)
@given(st.lists(PIECES, max_size=24).map("".join))
def test_every_character_is_in_exactly_one_sentence(text: str) -> None:
    spans = sentence_spans(text)
    outside = list(text)
    for start, end in spans:
        assert start < end
        assert text[start:end] == text[start:end].strip()
        outside[start:end] = [""] * (end - start)
    assert not "".join(outside).strip()
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


SPLITTING = (
    ".»", "M. ", "A. B. ", "? a", "1. ", "\n\n", "\n ", "\n- ", ". \n", "! »", '. "', "[1]", ".[1]", "U.S. ",
    "A.", "«. ", "(...) ", "- ", ". «", "J.-", "Smith ", '!" Smith ', "**", "a.Il ", ". elle x",
)  # fmt: skip


@pytest.mark.parametrize("piece", [*HOSTILE, *SPLITTING])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(sentence_spans, piece) < LINEAR


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("12 mai 2031. – Le pont rouvre. Il pleut.", 2),
        ("1er mai 2031, Brest. - Le pont rouvre.", 1),
        ("12 mai 2031. Le pont rouvre.", 2),  # no dash: a sentence of its own
        ("Il rouvre le 12 mai 2031. – Le maire s’en réjouit.", 2),
        ("12 mai 2031.", 1),
        ("", 0),
    ],
)
def test_a_dateline_begins_the_first_sentence_that_is_read(text: str, many: int) -> None:
    assert len(read_spans(text)) == many
