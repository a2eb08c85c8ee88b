"""What the profile yoast counts as the plugin does, where a reader would not."""

from collections.abc import Mapping

import pytest

from rewriter.article import Brief, Param
from rewriter.checks.catalogue import by_code
from rewriter.checks.judging.measures import measures
from rewriter.checks.paper import Paper
from rewriter.settings.profiles.resolving import profile_from
from tests.checks.papers import Case

LONG = (
    "Le conseil de la ville, réuni mardi soir dans la grande salle, a voté le budget du port et des écoles."
)


def found(code: str, profile: str, **given: object) -> Mapping[str, Param]:
    """The figures of what a check says of a case under a profile; empty when it says nothing."""
    paper = Case("", given).paper()
    brief = Brief.under(profile_from(profile), keyphrase=given.get("keyphrase"))
    return next((f.params for f in by_code()[code].judge(Paper(paper.draft, brief))), {})


def both(code: str, **given: object) -> tuple[Mapping[str, Param], Mapping[str, Param]]:
    """The same under the profile default and under yoast."""
    return found(code, "default", **given), found(code, "yoast", **given)


def test_headings_are_sentences() -> None:
    usual, theirs = both("long-sentences", article=f"## Le vote\n\n{LONG} Il pleut.")
    assert usual.get("total") == 2
    assert theirs.get("total") == 3


def test_a_headline_is_one_where_it_stands_in_the_text() -> None:
    given: Mapping[str, object] = {"headline": "Le vote", "article": f"{LONG} Il pleut."}
    _, beside = both("long-sentences", **given)
    _, within = both("long-sentences", **given, embedded={"headlines": 1})
    assert beside.get("total") == 2
    assert within.get("total") == 3


def test_a_run_of_openings_goes_through_headings() -> None:
    usual, theirs = both("same-openings", article="Elle part.\n\n## Elle revient\n\nElle reste.")
    assert not usual
    assert theirs.get("measured") == 3


def test_states_count_as_passives() -> None:
    usual, theirs = both("passive-voice", article="Le maire est ravi. Le port est situé au sud. Il pleut.")
    assert not usual
    assert theirs.get("count") == 2


@pytest.mark.parametrize(("code", "words"), [("article-too-short", 300)])
def test_the_words_of_headings_count(code: str, words: int) -> None:
    theirs = found(code, "yoast", article=f"## Le vote du budget\n\n{{{words - 5}}}")
    assert theirs.get("measured") == words - 1
    assert not found(code, "yoast", article=f"## Le vote du budget\n\n{{{words - 4}}}")


def test_an_attribution_counts_as_a_linking_word() -> None:
    article = " ".join(["Selon le maire, le pont ferme. Le port vit de la pêche depuis cent ans."] * 20)
    usual, theirs = both("few-transitions", article=article)
    assert usual.get("measured") == 0
    assert not theirs


def test_without_headings_none_has_the_keyphrase() -> None:
    usual, theirs = both("keyphrase-not-in-headings", article="{300}", keyphrase="budget")
    assert not usual
    assert (theirs.get("measured"), theirs.get("expected")) == (0, 1)
    assert not found("keyphrase-not-in-headings", "yoast", article="{299}", keyphrase="budget")


FIGURES = {
    "long-sentences": "long_sentence_share",
    "passive-voice": "passive_share",
    "few-transitions": "transition_share",
}
MIXED = " ".join([f"{LONG} Le maire est ravi. Le port a été fermé."] * 12)


@pytest.mark.parametrize("profile", ["default", "yoast", "presse", "blog"])
@pytest.mark.parametrize("code", sorted(FIGURES))
def test_the_report_s_figures_are_those_of_the_findings(code: str, profile: str) -> None:
    given: Mapping[str, object] = {
        "headline": "Le vote",
        "article": f"{MIXED}\n\n## Le port est fermé\n\n{MIXED}",
    }
    told = found(code, profile, **given, embedded={"headlines": 1})
    if profile in ("yoast", "blog"):
        assert told
    if told:
        assert 100 * figures(profile, **given)[FIGURES[code]] == pytest.approx(told["measured"], abs=0.06)


def test_words_and_uses_are_counted_as_the_profile_s_checks_count() -> None:
    given: Mapping[str, object] = {
        "headline": "Le vote du port",
        "article": "## Le port\n\n{40}",
        "keyphrase": "port",
    }
    usual, theirs = figures("default", **given), figures("yoast", **given)
    assert (usual["words"], theirs["words"]) == (40, 46)
    assert (usual["keyphrase_count"], theirs["keyphrase_count"]) == (1, 2)


def test_what_counts_as_yoast_does_so_under_its_profile_alone() -> None:
    assert all(check.limits["as_yoast"] == 0 for check in by_code().values() if "as_yoast" in check.limits)


def figures(profile: str, **given: object) -> Mapping[str, float | int]:
    """What the report says of a case, its headline in the text, under a profile."""
    paper = Case("", given | {"embedded": {"headlines": 1}}).paper()
    brief = Brief.under(profile_from(profile), keyphrase=given.get("keyphrase"))
    return measures(Paper(paper.draft, brief))
