"""Fixtures are read as their author meant them, and a bad or hostile one is refused in a sentence."""

from pathlib import Path

import pytest

from rewriter.api.lab.expecting import Expectation
from rewriter.api.lab.fixtures import read_fixtures
from rewriter.api.lab.trials import Trial
from rewriter.article import Depth, Draft, DraftParagraph, Finding, Section, Severity, Status
from rewriter.errors import InputError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "fixtures"
    inside.mkdir()
    (inside / "pont.txt").write_text("Le pont\n\nIl a rouvert.", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("Un secret", encoding="utf-8")
    return inside


def written(folder: Path, text: str) -> Path:
    (folder / "pont.yaml").write_text(text, encoding="utf-8")
    return folder


def refusal(folder: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_fixtures(folder)
    assert caught.value.sentence("fr") != caught.value.sentence("en")
    return caught.value.sentence("en")


def test_a_fixture_says_what_is_asked_and_expected(folder: Path) -> None:
    text = """article: pont.txt
keyphrase: pont de Valbrune
depth: edit
min_words: 200
expect:
  title_mentions: [Valbrune, pont]
  words_at_least: 150
  no_finding: figure-invented
  status: ready
"""
    (fixture,) = read_fixtures(written(folder, text))
    assert fixture.name == "pont.yaml"
    assert fixture.article == (folder / "pont.txt").resolve()
    assert (fixture.options.keyphrase, fixture.options.min_words) == ("pont de Valbrune", 200)
    assert fixture.options.depth is Depth.EDIT
    assert [each.told for each in fixture.expect] == [
        "title_mentions: Valbrune",
        "title_mentions: pont",
        "words_at_least: 150",
        "no_finding: figure-invented",
        "status: ready",
    ]


def test_a_bare_article_is_a_fixture_and_other_files_are_not(folder: Path) -> None:
    (folder / "recordings.jsonl").write_text("{}", encoding="utf-8")
    (folder / ".hidden.txt").write_text("x", encoding="utf-8")
    assert [fixture.name for fixture in read_fixtures(folder)] == ["pont.txt"]


def test_what_yaml_would_guess_stays_text(folder: Path) -> None:
    text = "article: pont.txt\nkeyphrase: no\nexpect: {mentions: [2024-03-01, 0x10, 1_000]}\n"
    (fixture,) = read_fixtures(written(folder, text))
    assert fixture.options.keyphrase == "no"
    assert [each.value for each in fixture.expect] == ["2024-03-01", "0x10", "1_000"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("article: pont.txt\nkeyfrase: x", "pont.yaml: there is no “keyfrase”. Did you mean “keyphrase”?"),
        ("article: pont.txt\nzzz: x", "There are: article, keyphrase, depth, min_words, source_name,"),
        ("article: pont.txt\nexpect: {title_mention: x}", "Did you mean “title_mentions”?"),
        ("article: pont.txt\nexpect: {no_finding: figure-inventd}", "It takes: figure-invented."),
        ("article: pont.txt\nexpect: {status: fine}", "It takes: ready, needs-review, failed."),
        ("article: pont.txt\nexpect: {words_at_least: many}", "pont.yaml, words_at_least:"),
        ("article: pont.txt\nexpect: {words_at_least: [1, 2]}", "pont.yaml, words_at_least:"),
        ("article: pont.txt\nexpect: {mentions: {a: b}}", "pont.yaml, mentions:"),
        ("article: pont.txt\nexpect: ready", "pont.yaml, expect:"),
        ("article: pont.txt\nmin_words: 12", "It takes: 50–10000."),
        ("article: pont.txt\ndepth: deep", "It takes: structure, edit, rewrite."),
        ("keyphrase: x", "“article: …” is missing"),
        ("article: pont.txt\narticle: autre.txt", "pont.yaml, line 2: “article” is given above already."),
        ("article: [", "pont.yaml, line 1: this is no fixture"),
        ("- a", "this is no fixture"),
        ("", "this is no fixture"),
        ("article: absent.txt", "there is no file “absent.txt”"),
        ("article: https://example.com/a", "there is no file"),
        ("article: ../secret.txt", "leads out of the folder"),
        ("article: /etc/passwd", "leads out of the folder"),
        ("article: pont.txt/../../secret.txt", "pont.yaml, article:"),
        ('article: "pont.txt\\0"', "there is no file"),
    ],
)
def test_a_bad_fixture_is_told_with_its_file_and_key(folder: Path, text: str, told: str) -> None:
    assert told in refusal(written(folder, text))


def test_a_link_leads_nowhere_outside(folder: Path) -> None:
    (folder / "lien.txt").symlink_to(folder.parent / "secret.txt")
    assert "lien.txt, article: “lien.txt” leads out" in refusal(folder)


def test_a_bomb_of_references_is_refused_unopened(folder: Path) -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    assert "does not refer to itself" in refusal(written(folder, "\n".join(rows)))


def test_a_huge_fixture_is_not_read(folder: Path) -> None:
    assert "pont.yaml" in refusal(written(folder, "article: pont.txt\n" + "# x\n" * 20_000))


@pytest.mark.parametrize("text", ["[" * 15_000, "a: " + "{a: " * 4_000, "a: [[[[[[x]]]]]]"])
def test_a_deep_fixture_is_refused(folder: Path, text: str) -> None:
    assert "this is no fixture" in refusal(written(folder, text))


def test_an_empty_folder_says_what_belongs_there(tmp_path: Path) -> None:
    assert "No article to try on" in refusal(tmp_path)


DRAFT = Draft(
    headline="À Valbrune, le tramway",
    seo_title="Tramway : l’essai",
    description="Le tramway roule.",
    sections=(Section(heading="L’hiver", paragraphs=(DraftParagraph(text="Il y a 1\u202f200 voyageurs."),)),),
)
TRIAL = Trial(
    article="a",
    status=Status.READY,
    first=True,
    draft=DRAFT,
    measures={"words": 5, "flesch": 61.5, "rounds": 1},
    findings=(Finding(code="tags-few", family="f", severity=Severity.ADVICE),),
)


@pytest.mark.parametrize(
    ("name", "value", "holds"),
    [
        ("status", "ready", True),
        ("status", "failed", False),
        ("title_mentions", "a valbrune", True),
        ("title_mentions", "Valbrun", False),
        ("title_mentions", "l'essai", True),
        ("description_mentions", "tramway", True),
        ("mentions", "1 200 voyageurs", True),
        ("mentions", "l’hiver", True),
        ("mentions", "200 voyageur", False),
        ("never_mentions", "métro", True),
        ("never_mentions", "tramway", False),
        ("words_at_least", 5, True),
        ("words_at_least", 6, False),
        ("words_at_most", 4, False),
        ("flesch_at_least", 62, False),
        ("rounds_at_most", 1, True),
        ("no_finding", "tags-few", False),
        ("no_finding", "figure-invented", True),
    ],
)
def test_an_expectation_is_held_against_the_article(name: str, value: str | int, holds: bool) -> None:
    assert Expectation(name=name, value=value).holds(TRIAL) is holds


@pytest.mark.parametrize("name", ["never_mentions", "no_finding", "words_at_most", "rounds_at_most"])
def test_an_article_that_was_not_made_meets_nothing_by_being_empty(name: str) -> None:
    failed = Trial(article="a", status=Status.FAILED, first=False)
    assert not Expectation(name=name, value=10 if name.endswith("most") else "x").holds(failed)
    assert Expectation(name="status", value="failed").holds(failed)
