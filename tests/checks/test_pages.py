"""Every check is a page: whole in both languages, named after its problem, in good French."""

import re
from pathlib import Path
from string import Formatter

import pytest

import rewriter.checks
from rewriter.checks.catalogue import all_checks
from rewriter.checks.contract import Check
from rewriter.checks.explain import listing, module_of, page, text_of
from rewriter.errors import UsageError
from rewriter.text.typography import mend
from rewriter.wording import keys, say
from rewriter.wording.checks import TEXTS

ENGLISH = ("What it does", "Why it matters", "Example", "How to fix")
FRENCH = ("Ce que fait ce contrôle", "Pourquoi", "Exemple", "Que faire")
REMEDIES = (
    "add allow avoid check do enforce ensure fix keep limit must no not prefer remove require use".split()
)

every_check = pytest.mark.parametrize("check", all_checks(), ids=lambda c: c.code)


def headings(text: str) -> list[str]:
    """The underlined lines of a page."""
    return re.findall(r"^(.+)\n-{3,}$", text, re.MULTILINE)


def gaps(text: str) -> set[str]:
    """The names of a text's placeholders."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@every_check
def test_page_has_its_sections(check: Check) -> None:
    assert tuple(headings(text_of(check, "en"))) == ENGLISH
    french = headings(text_of(check, "fr"))
    assert len(french) == len(FRENCH)
    assert all(found.startswith(asked) for found, asked in zip(french, FRENCH, strict=True))


@every_check
def test_every_section_of_a_page_says_something(check: Check) -> None:
    for text in (text_of(check, "en"), text_of(check, "fr")):
        bodies = re.split(r"^.+\n-{3,}$", text, flags=re.MULTILINE)[1:]
        assert min(len(body.strip()) for body in bodies) > 20


@every_check
def test_file_is_named_after_the_code(check: Check) -> None:
    path = Path(rewriter.checks.__file__).parent / check.family / f"{check.code.replace('-', '_')}.py"
    assert path.is_file()
    assert module_of(check).endswith(f"{check.family}.{path.stem}")


@every_check
def test_code_names_a_problem(check: Check) -> None:
    """« allow too-few-subheadings » reads well, « allow add-subheadings » does not."""
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", check.code)
    assert check.code.split("-")[0] not in REMEDIES


def test_codes_are_unique() -> None:
    codes = [check.code for check in all_checks()]
    assert len(codes) == len(set(codes))


@every_check
def test_placeholders_are_the_same_in_both_languages(check: Check) -> None:
    assert gaps(check.message.fr) == gaps(check.message.en)
    assert not gaps(check.title.fr)
    assert not gaps(check.title.en)


@every_check
def test_french_texts_obey_french_typography(check: Check) -> None:
    texts = [check.title.fr, check.message.fr, check.instruction or "", *check.page_fr.split("\n\n")]
    assert [t for t in texts if mend(t) != t] == []


def test_wording_obeys_french_typography_and_has_the_same_gaps() -> None:
    assert [k for k, t in TEXTS.items() if mend(t.fr) != t.fr] == []
    assert [k for k, t in TEXTS.items() if gaps(t.fr) != gaps(t.en)] == []


@every_check
def test_families_severities_and_needs_have_names(check: Check) -> None:
    names = [f"checks.family-{check.family}", f"checks.severity-{check.severity}"]
    names += [f"checks.need-{need}" for need in check.needs]
    assert [n for n in names if n not in keys("checks")] == []


@every_check
def test_explain_prints_the_whole_page(check: Check) -> None:
    for lang, asked in (("en", ENGLISH), ("fr", FRENCH)):
        text = page(check.code, "fr" if lang == "fr" else "en")
        assert check.code in text
        assert all(heading in text for heading in asked)
        assert max(map(len, text.splitlines())) <= 100


def test_explain_understands_underscores_and_capitals() -> None:
    assert page("Article_Too_Short", "en") == page("article-too-short", "en")


def test_explain_names_the_nearest_code() -> None:
    with pytest.raises(UsageError) as failure:
        page("article-to-short", "fr")
    assert "article-too-short" in failure.value.sentence("fr")


def test_explain_says_how_to_list_the_codes_when_none_is_near() -> None:
    with pytest.raises(UsageError) as failure:
        page("zzzzzzzz" * 5000, "en")
    assert "rewriter checks" in failure.value.sentence("en")


def test_listing_has_every_check_under_its_family() -> None:
    lines = listing("fr").splitlines()
    assert [c.code for c in all_checks() if not any(c.code in line.split() for line in lines)] == []
    assert say("checks.family-seo", "fr") in lines
