"""What is not the article is set aside, named and kept; what is the article stays."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.article import HeadingKind, RemovalReason, Source
from rewriter.errors import InputError
from rewriter.intake import read
from rewriter.intake.decoding import clean
from rewriter.intake.junk import reason_of
from tests.intake.given import BODY, EXAMPLES, SHARED, TITLE


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Crédits image : Mike Boucher", "image-credit"),
        ("Crédit photo : KB / Blog", "image-credit"),
        ("Photo : Jeanne Roy/AFP", "image-credit"),
        ("(Photo d’archives : Marc Petit)", "image-credit"),
        ("© Liberté Living Lab", "image-credit"),
        ("Le pont vu du quai, en mai 2019 © Zoé Jung", "image-credit"),
        ("Image source: Getty Images.", "image-credit"),
        ("Photo credit: Ann Lee", "image-credit"),
        ("AFP via Getty Images", "image-credit"),
        ("Source link -57", "source-trailer"),
        ("Source-146", "source-trailer"),
        ("Source : Le Monde, 12 mai 2024", "source-trailer"),
        ("Source: https://example.org/a", "source-trailer"),
        ("Cet article a été publié initialement sur Le Blog du pont.", "source-trailer"),
        ("This article was originally published in The Evening Bridge.", "source-trailer"),
        ("Copyright © 2024 Le Quai. Tous droits réservés.", "source-trailer"),
        ("Lire aussi : Le pont en dix dates", "read-also"),
        ("À lire également Le pont en dix dates", "read-also"),
        ("Sur le même sujet", "read-also"),
        ("READ MORE: Ten dates of the bridge", "read-also"),
        ("You may also like...", "read-also"),
        ("Abonnez-vous à notre newsletter !", "newsletter"),
        ("Pour rester informé, inscrivez-vous à la lettre d’information.", "newsletter"),
        ("Sign up for our newsletter", "newsletter"),
        ("Suivez-nous sur les réseaux sociaux", "newsletter"),
        ("Partager sur Facebook Twitter WhatsApp", "newsletter"),
        ("Share this article", "newsletter"),
        ("Temps de lecture : 3 min", "newsletter"),
        ("12 commentaires", "newsletter"),
        ("Accueil > Région > Le pont", "newsletter"),
        ("Mots-clés : pont, quai", "newsletter"),
        ("Il vous reste 70 % de cet article à lire. La suite est réservée aux abonnés.", "newsletter"),
        # and what must stay
        ("Les 12 commentaires du préfet ont surpris.", None),
        ("Adapté par le metteur en scène, le roman sort mercredi.", None),
        ("Photos by the hundreds were sent to the town hall.", None),
        ("La photo du jour montre le pont sous la neige.", None),
        ("Photo : le maire salue la foule avant le départ des coureurs.", None),
        ("Crédits : 3 millions d’euros seront débloqués.", None),
        ("Lire aussi souvent que possible, voilà son conseil.", None),
        ("Voir aussi loin que possible était le but du phare.", None),
        ("Facebook", None),
        ("Facebook et Twitter", None),
        ("La source : un filet d’eau au pied du pont.", None),
        ("Abonnez-vous, disait le directeur du théâtre, et vous verrez.", None),
        ("Suivez-nous dans les rues de la vieille ville.", None),
        ("Recevez nos vœux les plus sincères, écrit la maire.", None),
    ],
)
def test_lines_around_an_article(line: str, reason: str | None) -> None:
    found = reason_of(line, near_end=True)
    assert (found.value if found else None) == reason


def test_credits_become_fields() -> None:
    source = _with_tail(
        "Crédit photo : Léa Roux", "Anne Vial est journaliste chez Ouest Journal.", "Source link -9"
    )
    assert source.attribution.author == "Anne Vial"
    assert source.attribution.outlet == "Ouest Journal"
    assert source.attribution.biography == "Anne Vial est journaliste chez Ouest Journal."
    assert source.attribution.trailer == "Source link -9"
    assert source.attribution.photo_credits == ("Crédit photo : Léa Roux",)
    assert source.attribution.identified


@pytest.mark.parametrize(
    ("tail", "outlet", "url", "published"),
    [
        ("Source : Le Monde, 12 mai 2024", "Le Monde", None, "12 mai 2024"),
        ("Source: https://example.org/pont", None, "https://example.org/pont", None),
        (
            "Source : Ouest Journal (https://example.org/pont)",
            "Ouest Journal",
            "https://example.org/pont",
            None,
        ),
        ("Article original : Ouest Journal", "Ouest Journal", None, None),
        ("Source-146", None, None, None),
    ],
)
def test_source_lines_name_the_source(
    tail: str, outlet: str | None, url: str | None, published: str | None
) -> None:
    known = _with_tail(tail).attribution
    assert (known.outlet, known.url, known.published) == (outlet, url, published)
    assert known.trailer == tail


def test_two_source_lines_are_not_mixed() -> None:
    known = _with_tail("Source : Insee", "Source : https://example.org/pont").attribution
    assert (known.outlet, known.url) == (None, "https://example.org/pont")


@pytest.mark.parametrize(
    ("byline", "author", "outlet", "published"),
    [
        ("Par Anne Vial, le 3 mai 2024", "Anne Vial", None, "3 mai 2024"),
        ("Par Anne Vial et Marc Roy", "Anne Vial et Marc Roy", None, None),
        ("Par Le Courrier des Alpes", None, "Le Courrier des Alpes", None),
        ("By Ann Lee | 3 May 2024", "Ann Lee", None, "3 May 2024"),
        ("PAR LES TEMPS QUI COURENT", None, None, None),
    ],
)
def test_bylines(byline: str, author: str | None, outlet: str | None, published: str | None) -> None:
    known = read(f"{TITLE}\n\n{byline}\n\n{BODY}", name="pont").attribution
    assert (known.author, known.outlet, known.published) == (author, outlet, published)


def test_way_to_the_page_is_not_the_title() -> None:
    source = read(f"Accueil > Région\n\n{TITLE}\n\nTemps de lecture : 3 min\n\n{BODY}", name="pont")
    assert source.title == TITLE
    assert len(source.paragraphs) == 3


@pytest.mark.parametrize(
    ("biography", "author", "outlet"),
    [
        (
            "Linette López est correspondant principal chez Business Insider.",
            "Linette López",
            "Business Insider",
        ),
        ("Anne Vial est journaliste à La Dépêche du Quai.", "Anne Vial", "La Dépêche du Quai"),
        ("Marc Roy est reporter au Courrier des Alpes.", "Marc Roy", "Courrier des Alpes"),
        ("Ann Lee is a senior writer for The Evening Bridge.", "Ann Lee", "The Evening Bridge"),
        ("Anne Vial est journaliste à Paris.", "Anne Vial", None),
    ],
)
def test_biographies_name_author_and_outlet(biography: str, author: str, outlet: str | None) -> None:
    known = _with_tail(biography).attribution
    assert (known.author, known.outlet) == (author, outlet)


def test_a_journalist_of_the_story_is_no_author() -> None:
    ending = "Anne Vial est journaliste chez Ouest Journal et vit près du pont."
    source = read(f"{TITLE}\n\nAnne Vial regarde le pont. {BODY}\n\n{ending}", name="pont")
    assert source.attribution.author is None
    assert source.text.endswith(ending)


def test_byline_names_the_author() -> None:
    source = read(f"{TITLE}\n\nPar Anne Vial\n\nPublié le 3 mai 2024 à 10h12\n\n{BODY}", name="pont")
    assert source.attribution.author == "Anne Vial"
    assert source.attribution.published == "3 mai 2024"
    assert len(source.paragraphs) == 3


def test_trailer_glued_to_the_last_sentence() -> None:
    source = read(f"{TITLE}\n\n{BODY}Source link -60", name="pont")
    assert source.attribution.trailer == "Source link -60"
    assert source.text.endswith("dans le gymnase.")


def test_repeated_sentence_is_kept_once() -> None:
    again = "Les commerçants du quai craignent de perdre des clients pendant les travaux."
    source = read(f"{TITLE}\n\n{BODY}\n\n{again} Ils seront reçus mardi.", name="pont")
    assert source.text.count(again) == 1
    assert source.paragraphs[-1].text == "Ils seront reçus mardi."
    assert _set_aside(source, RemovalReason.REPEATED_SENTENCE) == [again]


def test_short_sentence_may_stand_twice() -> None:
    source = read(f"{TITLE}\n\nRien ne bouge. {BODY} Rien ne bouge.", name="pont")
    assert source.text.count("Rien ne bouge.") == 2


def test_pull_quote_is_set_aside_rather_than_the_running_text() -> None:
    quote = "La circulation sera reportée sur la rocade, où passent déjà 18 000 voitures par jour."
    source = read(f"{TITLE}\n\n{quote}\n\n{BODY}", name="pont")
    assert [p.line for p in source.paragraphs] == [5, 7, 9]
    candidate = source.heading_candidates[0]
    assert (candidate.text, candidate.kind, candidate.before) == (quote, HeadingKind.PULL_QUOTE, "p1")
    assert _set_aside(source, RemovalReason.PULL_QUOTE) == [quote]


def test_stray_heading_is_a_candidate_above_its_paragraph() -> None:
    first, *rest = BODY.split("\n\n")
    text = "\n\n".join((TITLE, first, "Une rocade déjà chargée", *rest))
    source = read(text, name="pont")
    assert [(c.text, c.before) for c in source.heading_candidates] == [("Une rocade déjà chargée", "p2")]
    assert _set_aside(source, RemovalReason.STRAY_HEADING) == ["Une rocade déjà chargée"]


@pytest.mark.parametrize("line", ["Et maintenant, que va-t-il se passer ?", "Elle a dit oui.", "Le quai :"])
def test_sentences_are_no_headings(line: str) -> None:
    first, *rest = BODY.split("\n\n")
    source = read("\n\n".join((TITLE, first, line, *rest)), name="pont")
    assert line in [p.text for p in source.paragraphs]


def test_unclosed_quotation_stays_unclosed() -> None:
    text = f"{TITLE}\n\n{BODY.replace(' », a reconnu', ', a reconnu')}"
    source = read(text, name="pont")
    assert [q.closed for q in source.quotations] == [False]
    assert "«" in source.text
    assert "»" not in source.text


def test_quotations_are_found_where_they_stand() -> None:
    source = read(f"{TITLE}\n\n{BODY}", name="pont")
    quotation = source.quotations[0]
    paragraph = source.paragraph(quotation.paragraph)
    assert paragraph is not None
    assert paragraph.text[quotation.start : quotation.end] == "Nous avons attendu trop longtemps"
    assert quotation.closed


def test_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "Le conseil de la ville a voté lundi la fermeture du pont, qui date de\n"
        "1931 et que les ingénieurs jugent fragile depuis deux ans. Les travaux\n"
        "dureront deux ans.\n\nLa circulation sera reportée sur la rocade."
    )
    assert len(read(wrapped, name="pont").paragraphs) == 2


def test_lines_of_a_text_without_blank_lines_are_paragraphs() -> None:
    source = read(f"{TITLE}\n{BODY}".replace("\n\n", "\n"), name="pont")
    assert source.title == TITLE
    assert [p.line for p in source.paragraphs] == [2, 3, 4]


def test_lines_of_a_text_with_a_few_marks_are_paragraphs() -> None:
    marked = f"{TITLE}\n{BODY}".replace("\n\n", "\n").replace("1931", "**1931**")
    assert [p.line for p in read(marked, name="pont").paragraphs] == [2, 3, 4]
    wrapped = (
        "## Le pont\n\nLe conseil de la ville a voté [lundi](https://example.org/) la\nfermeture du pont."
    )
    assert len(read(wrapped, name="pont").paragraphs) == 1


def test_words_beside_a_fence_of_markdown_are_on_the_receipt() -> None:
    source = read(f"{BODY}\n\n```Un mot.\nLe pont.\n```et un autre", name="x", kind="markdown")
    markup = [r.text for r in source.receipt if r.reason is RemovalReason.MARKUP]
    assert markup == ["Un mot.", "et un autre"]
    assert source.paragraphs[-1].text == "Le pont."


def test_characters_of_the_private_area_stay_themselves() -> None:
    source = read(f"{BODY}\n\nUne icône \ue041\ue000 et \\*un astérisque\\*.", name="x", kind="markdown")
    assert source.paragraphs[-1].text == "Une icône \ue041\ue000 et *un astérisque*."


def test_escaped_marks_stay_beside_entities() -> None:
    source = read(f"{BODY}\n\nUn \\* et \\&amp; et \\_un\\_ &amp; deux.", name="x", kind="markdown")
    assert source.paragraphs[-1].text == "Un * et &amp; et _un_ & deux."


def test_an_entity_brings_nothing_invisible() -> None:
    line = "Le po&shy;nt&#x202e; du&ZeroWidthSpace; quai&#xfdd0; de&#769;."
    source = read(f"{BODY}\n\n{line}", name="x", kind="markdown")
    assert source.paragraphs[-1].text == "Le pont du quai d\u00e9."


def test_a_blank_line_in_a_comment_is_no_removal() -> None:
    source = read(f"{BODY}\n\n<!-- à\n\nrevoir -->", name="x", kind="markdown")
    assert [r.text for r in source.receipt] == ["<!-- à", "revoir -->"]


def test_front_matter_fills_the_fields() -> None:
    source = read((EXAMPLES / "bibliotheque-de-nuit.md").read_bytes(), name="b", kind="markdown")
    known = source.attribution
    assert (known.outlet, known.author) == ("La Gazette du Val d’Orme", "Nadège Toussaint")
    assert known.url == "https://gazette-val-orme.example/bibliotheque-de-nuit"
    assert (known.published, known.licence) == ("2025-10-03", "CC BY 4.0")
    assert source.asked.keyphrase == "bibliothèque de nuit"
    assert len(_set_aside(source, RemovalReason.READ_ALSO)) == 3
    assert "**" not in source.text
    assert "http" not in source.text


@pytest.mark.parametrize("escape", [r"\e[31m", r"\0", r"\u202e", r"\x07", r"\L\P\N", r"\U000E0041", r"\n\n"])
def test_escapes_in_front_matter_bring_in_no_control_characters(escape: str) -> None:
    matter = f'title: "Le pont{escape} ferme"\nauthor: "Anne{escape} Vial"\ntags: ["a{escape}b"]'
    source = read(f"---\n{matter}\n---\n\n{BODY}", name="x")
    assert (source.title + str(source.attribution.author)).isprintable()


def test_hostile_front_matter_is_only_text() -> None:
    bomb = (
        "---\na: &a [x, x]\nb: &b [*a, *a]\nc: !!python/object:os.system {x: 1}\nd: " + "[" * 5000 + "\n---\n"
    )
    source = read(f"{bomb}\n{BODY}", name="pont")
    assert source.text.startswith("Le conseil")


def test_prompt_document_of_the_examples() -> None:
    source = read((EXAMPLES / "tramway-valbrune.txt").read_bytes(), name="tramway-valbrune")
    assert source.title == "À Valbrune, le tramway solaire transporte déjà plus de voyageurs que prévu"
    assert source.asked.wishes == ("keep a calm tone",)
    assert source.attribution.outlet == "Le Courrier des Trois Vallées"
    assert Counter(r.reason.value for r in source.receipt) == {
        "instruction": 2, "image-credit": 1, "stray-heading": 4, "read-also": 1, "pull-quote": 1,
        "repeated-sentence": 1, "newsletter": 1, "author-biography": 1, "source-trailer": 1,
    }  # fmt: skip
    assert [q.text[:16] for q in source.quotations if not q.closed] == ["On nous montre l"]


@pytest.mark.skipif(not (SHARED / "seeds").exists(), reason="the seeds are not there")
def test_seeds() -> None:
    tesla = read((SHARED / "seeds/tesla-openai.txt").read_bytes(), name="tesla-openai")
    assert tesla.attribution.outlet == "Business Insider"
    assert [c.kind.value for c in tesla.heading_candidates] == ["stray-heading", "pull-quote"]
    musk = read((SHARED / "seeds/musk-vivatech.txt").read_bytes(), name="musk-vivatech")
    assert [r.reason.value for r in musk.receipt] == ["image-credit", "source-trailer"]
    assert len(musk.paragraphs) == 30


LINES = st.sampled_from([
    TITLE, *BODY.split("\n\n"), "Une rocade déjà chargée", "Lire aussi : Le pont", "Source-146", "- un point",
    "Crédits image : Léa Roux", "Par Anne Vial", "Customize this title in french" + TITLE, "", "", "\t",
    "Make this article seo compatible, at least 700 words", "« Une citation ouverte",
    "Anne Vial est journaliste chez Ouest Journal.", "Les travaux dureront deux ans.",
    "Facebook Twitter", "---",
    "Rewrite this article: a",
])  # fmt: skip


@settings(deadline=None)  # other programs may be using the machine
@given(st.lists(st.one_of(LINES, LINES, st.text(max_size=40)), max_size=14), st.sampled_from(["\n", "\n\n"]))
def test_every_character_is_in_the_article_or_on_the_receipt(lines: list[str], gap: str) -> None:
    text = clean(gap.join([*lines, BODY]))
    try:
        source = read(text, name="x", kind="text")
    except InputError:
        return
    written = [source.title, *(p.text for p in source.paragraphs), *(r.text for r in source.receipt)]
    missing = _characters(text) - _characters("".join(written))
    assert set(missing) <= set("-*•·▪◦"), missing  # bullets are markup


def _characters(text: str) -> Counter[str]:
    return Counter(c for c in text if not c.isspace())


def _with_tail(*lines: str) -> Source:
    return read("\n\n".join((TITLE, BODY, *lines)), name="pont")


def _set_aside(source: Source, reason: RemovalReason) -> list[str]:
    return [r.text for r in source.receipt if r.reason is reason]


def test_source_line_with_author_and_outlet_credits_both() -> None:
    text = "Le pont\n\nLe pont a rouvert hier, et les habitants de la ville en sont très contents.\n\n"
    known = read(text + "Source : Anne Vial, Le Courrier du Fleuve", name="pont").attribution
    assert (known.author, known.outlet) == ("Anne Vial", "Le Courrier du Fleuve")


def test_source_line_with_outlet_and_date_credits_the_outlet() -> None:
    text = "Le pont\n\nLe pont a rouvert hier, et les habitants de la ville en sont très contents.\n\n"
    known = read(text + "Source : Le Courrier du Fleuve, 12 mai 2024", name="pont").attribution
    assert (known.author, known.outlet) == (None, "Le Courrier du Fleuve")


def test_author_named_after_the_label_is_credited() -> None:
    text = "Le pont\n\nLe pont a rouvert hier, et les habitants de la ville en sont très contents.\n\n"
    known = read(
        text + "À propos de l’auteur : Léa Morin suit la ville depuis dix ans.", name="p"
    ).attribution
    assert known.author == "Léa Morin"
