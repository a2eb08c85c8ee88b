"""Prompt documents: instructions become what is asked, and an article's own words never do."""

import json

import pytest

from rewriter.article import Asked, RemovalReason, Source
from rewriter.intake import read
from tests.intake.given import BODY, SHARED, TITLE

SEO = (
    "Make this article seo compatible, Let there be subheadings for the article, be in french, "
    "create at least 700 words"
)
SEO_FR = "Rends cet article optimisé SEO, avec des sous-titres, au moins 700 mots"
LINES_FR = "Rédigez cet article en français\nAu moins 700 mots\nAvec des intertitres\nRespecte le SEO"
UNDERSTOOD = Asked(language="fr", min_words=700, subheadings=True, seo=True)


@pytest.mark.parametrize(
    "text",
    [
        f"Customize this title in french{TITLE}\n\n{SEO}\n\n{BODY}",
        f"Customize this title in french {TITLE}\n\n{SEO}\n\n{BODY}",
        f"Customize this title in french: {TITLE}\n{SEO}\n{BODY}",
        f"Customize this title in french\n\n{TITLE}\n\n{SEO}\n\n{BODY}",
        f"Customize this title in french\n{TITLE}\n{SEO}. {BODY}",
        f"{TITLE}\n\n{SEO}\n\n{BODY}",
        f"{SEO}\n\n{TITLE}\n\n{BODY}",
        f"Customize this title in french{TITLE}\n\n{SEO}{BODY}",
        f"Personnalise ce titre en français : {TITLE}\n\n{SEO_FR}\n\n{BODY}",
        f"Personnalisez ce titre\n\n{TITLE}\n\n{LINES_FR}\n\n{BODY}",
    ],
)
def test_instructions_are_understood_and_leave_the_article(text: str) -> None:
    source = read(text, name="pont")
    assert source.title == TITLE
    assert source.text.startswith("Le conseil de la ville")
    assert source.text.endswith("dans le gymnase.")
    assert source.asked.min_words == 700
    assert source.asked.subheadings is True
    assert source.asked.seo is True
    assert all("article" not in p.text for p in source.paragraphs)
    assert _instructions(source)


def test_seed_instruction_is_wholly_understood() -> None:
    assert read(f"{SEO}\n\n{TITLE}\n\n{BODY}", name="pont").asked == UNDERSTOOD


@pytest.mark.parametrize(
    "title",
    [
        "Au moins 12 morts dans l’effondrement d’un pont",
        "Sans eau depuis un mois, un village s’organise",
        "At least 20 people hurt as the bridge falls",
        "Pas de trêve pour les ouvriers du quai",
        "Évitez le quai samedi : le pont sera fermé",
        "Write-off: the bridge nobody wanted",
    ],
)
def test_title_below_instructions_is_no_instruction(title: str) -> None:
    source = read(f"{SEO}\n\n{title}\n\n{BODY}", name="pont")
    assert source.title == title
    assert source.asked == UNDERSTOOD


@pytest.mark.parametrize(
    "line",
    [
        "Use short sentences.",
        "Évitez les phrases longues.",
        "Ton : neutre",
        "Ajoute une conclusion",
        "No emojis in SEO",
    ],
)
def test_further_instructions_below_the_first(line: str) -> None:
    source = read(f"{SEO}\n{line}\n\n{TITLE}\n\n{BODY}", name="pont")
    assert source.title == TITLE
    assert line in _instructions(source)
    assert source.asked.min_words == 700


@pytest.mark.parametrize(
    ("order", "keyphrase"),
    [
        ("Rewrite this article in french, keyword: pont du quai", "pont du quai"),
        ("Réécris cet article, mot-clé principal « pont du quai », 800 mots", "pont du quai"),
    ],
)
def test_keyphrase_asked_for(order: str, keyphrase: str) -> None:
    assert read(f"{order}\n\n{TITLE}\n\n{BODY}", name="pont").asked.keyphrase == keyphrase


@pytest.mark.parametrize("label", ["Titre : ", "Title: ", "# "])
def test_label_of_the_title_is_no_part_of_it(label: str) -> None:
    source = read(f"{label}{TITLE}\n\n{SEO}\n\n{BODY}", name="pont")
    assert source.title == TITLE
    assert label.strip() in _instructions(source)


@pytest.mark.parametrize(
    ("clause", "wish"),
    [
        ("keep a warm tone", "keep a warm tone"),
        ("ignore the credits", "ignore the credits"),
        ("no more than 500 words", "no more than 500 words"),
    ],
)
def test_what_is_not_understood_becomes_a_wish(clause: str, wish: str) -> None:
    asked = read(f"{SEO}, {clause}\n\n{TITLE}\n\n{BODY}", name="pont").asked
    assert asked.wishes == (wish,)
    assert asked.min_words == 700


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ("Rewrite this article in french with 1,200 words", 1200),
        ("Réécris cet article en au moins 1 000 mots", 1000),
        ("Rewrite this article", None),
    ],
)
def test_length_asked_for(order: str, words: int | None) -> None:
    assert read(f"{order}\n\n{TITLE}\n\n{BODY}", name="pont").asked.min_words == words


def test_subheadings_can_be_refused() -> None:
    source = read(f"Rewrite this article without subheadings\n\n{TITLE}\n\n{BODY}", name="pont")
    assert source.asked.subheadings is False


@pytest.mark.parametrize(
    "first",
    [
        "Écrire un article sur le pont est devenu un exercice habituel pour les journalistes de la région.",
        "Faire le bilan de ce texte voté hier occupe les élus depuis deux jours.",
        "Rendez-vous est pris : le conseil votera ce texte mardi, au terme de deux années de débats.",
        "Créer un titre de transport unique, telle est l’ambition de la région.",
        "Utiliser moins de béton, garder les pierres : voilà ce que demandent les riverains.",
        "Make no mistake, the bridge is in danger and the town has known it for a while.",
        "Write-offs at the bank have doubled and the board is worried about it.",
    ],
)
def test_first_sentence_of_an_article_is_no_instruction(first: str) -> None:
    source = read(f"{first}\n\n{BODY}", name="pont")
    assert not _instructions(source)
    assert source.asked == Asked()
    assert first in (source.title, *(p.text for p in source.paragraphs))


def test_instructions_below_the_body_are_text() -> None:
    source = read(f"{TITLE}\n\n{BODY}\n\n{SEO}.", name="pont")
    assert not _instructions(source)
    assert SEO in source.text


def test_markdown_files_hold_no_instructions() -> None:
    source = read(f"{SEO}.\n\n{BODY}", name="pont", kind="markdown")
    assert not _instructions(source)
    assert source.asked == Asked()


@pytest.mark.skipif(not (SHARED / "corpus").exists(), reason="the articles are not there")
def test_no_article_of_the_corpus_is_taken_for_a_prompt_document() -> None:
    read_ones = [read(text, name="x") for text in _corpus()]
    assert len(read_ones) > 250
    assert not [s.title for s in read_ones if _instructions(s)]


def _corpus() -> list[str]:
    texts = []
    for name in ("fr_wikinews/articles.jsonl", "fr_eig/articles.jsonl"):
        for line in (SHARED / "corpus" / name).read_text().strip().split("\n"):
            row = json.loads(line)
            texts += [row["text"], f"{row['title']}\n\n{row['text']}"]
    for line in (SHARED / "corpus/parallel_ntrex/docs_dev.jsonl").read_text().strip().split("\n"):
        row = json.loads(line)
        texts += ["\n".join(row["segments_en"]), "\n".join(row["segments_fr"])]
    return texts


def _instructions(source: Source) -> list[str]:
    return [r.text for r in source.receipt if r.reason is RemovalReason.INSTRUCTION]
