"""Fields that stand above or below an article with their names are read as fields."""

import pytest

from rewriter.article import Draft
from rewriter.intake import read_finished

BODY = "Le maire ouvre le pont lundi. Les piétons passent dès huit heures.\n\nLa fête suit dimanche."
ABOVE = f"TITRE: Le pont ouvre\nDESCRIPTION: Le pont ouvre lundi aux piétons.\nSLUG: pont-ouvre\n\n{BODY}"
BOLD = (
    "# Le pont ouvre lundi\n\n**Titre SEO :** Pont : il ouvre\n**Méta-description :** Le pont ouvre lundi.\n"
    f"**Slug :** `pont-ouvre`\n**Mot-clé principal :** pont\n\n---\n\n{BODY}"
)
BELOW = f"# Le pont ouvre\n\n{BODY}\n\n- Slug : pont-ouvre\n- Tags : pont, ville\n\n*Source : Le Courrier*"


def texts(draft: Draft) -> list[str]:
    """The paragraphs' texts."""
    return [paragraph.text for _, _, paragraph in draft.paragraphs()]


def test_lines_above_a_plain_text() -> None:
    draft = read_finished(ABOVE, kind="text")
    assert (draft.headline, draft.seo_title, draft.slug) == ("Le pont ouvre", "Le pont ouvre", "pont-ouvre")
    assert draft.description == "Le pont ouvre lundi aux piétons."
    assert texts(draft) == BODY.split("\n\n")


def test_lines_in_bold_below_a_headline() -> None:
    draft = read_finished(BOLD, kind="markdown")
    assert (draft.headline, draft.seo_title) == ("Le pont ouvre lundi", "Pont : il ouvre")
    assert (draft.slug, draft.keyphrase, texts(draft)) == ("pont-ouvre", "pont", BODY.split("\n\n"))


def test_lines_below_an_article() -> None:
    draft = read_finished(BELOW, kind="markdown")
    assert (draft.slug, draft.tags, draft.credit) == ("pont-ouvre", ("pont", "ville"), "Source : Le Courrier")
    assert texts(draft) == BODY.split("\n\n")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Le maire salue la « fin du tunnel »", "Le maire salue la « fin du tunnel »"),
        ("« Fin du tunnel » à Brissac", "« Fin du tunnel » à Brissac"),
        ("« Oui » au pont, « non » au port", "« Oui » au pont, « non » au port"),
        ("« Le pont ouvre »", "Le pont ouvre"),
        ('"Le pont ouvre"', "Le pont ouvre"),
        ("**“Le pont ouvre”**", "Le pont ouvre"),
    ],
)
def test_quotation_marks_go_only_where_they_hold_the_whole_field(written: str, read: str) -> None:
    draft = read_finished(f"TITRE: {written}\nSLUG: pont\n\n{BODY}", kind="text")
    assert (draft.seo_title, draft.headline) == (read, read)


def test_front_matter_wins() -> None:
    draft = read_finished(f"---\nslug: autre\n---\nSlug : pont\nTitre : Le pont\n\n{BODY}", kind="markdown")
    assert (draft.slug, draft.headline) == ("autre", "Le pont")


@pytest.mark.parametrize(
    "line",
    [
        "Description : le pont mesure douze mètres et date de 1931.",
        "Source : Le Courrier",
        "URL : https://exemple.fr/pont",
        "Le titre : une surprise pour tous.",
        "Lundi : le pont ouvre.",
    ],
)
def test_a_line_that_may_open_a_sentence_stays(line: str) -> None:
    draft = read_finished(f"# Le pont\n\n{line}\n\n{BODY}\n\nFin.\n\nFin.\n\nFin.", kind="markdown")
    assert texts(draft)[0] == line


def test_a_text_of_labels_alone_has_no_body() -> None:
    draft = read_finished("Titre : Le pont\nSlug : pont", kind="text")
    assert (draft.headline, draft.sections) == ("Le pont", ())
