"""Profiles are data that an editor can trust: known names only, honest about what they hide."""

import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from rewriter.article import Brief, Profile, Severity
from rewriter.checks.catalogue import all_checks, by_code
from rewriter.errors import SettingsError
from rewriter.settings import Layer, load, profiles
from rewriter.settings.profiles.resolving import NAMES, profile_from, shipped

HOUSE = """
profile = "maison"
[profiles.maison]
extends = "presse"
[profiles.maison.brief]
description_max = 150
[profiles.maison.checks."title-too-wide"]
max_px = 580
severity = "error"
[profiles.maison.checks.passive-voice]
max_share = 0.15
[profiles.maison.checks.few-transitions]
off = false
[suppress]
same-openings = "listes de résultats"
"""


def profile(tmp_path: Path, toml: str, **overrides: object) -> Profile:
    """The profile that a rewriter.toml leads to."""
    (tmp_path / "rewriter.toml").write_text(toml, encoding="utf-8")
    return load(environ={}, cwd=tmp_path, overrides=overrides).profile


def refusal(tmp_path: Path, toml: str) -> str:
    """The sentence that refuses a rewriter.toml, in English."""
    with pytest.raises(SettingsError) as caught:
        profile(tmp_path, toml)
    assert caught.value.sentence("fr")
    return caught.value.sentence("en").replace(str(tmp_path) + "/", "")


def test_without_a_word_on_profiles_articles_are_judged_as_the_checks_are(tmp_path: Path) -> None:
    assert load(environ={}, cwd=tmp_path).profile == Profile()
    assert profile_from("default") == Profile()


@pytest.mark.parametrize("name", NAMES)
def test_every_shipped_profile_can_be_read_and_says_its_sources(name: str) -> None:
    found = profile_from(name)
    assert found.name == name
    assert {*found.limits, *found.severities, *found.off} <= by_code().keys()
    lines = files(profiles).joinpath(f"{name}.toml").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert shipped(name) == tomllib.loads("\n".join(lines))


def test_the_shipped_profiles_differ() -> None:
    assert len({profile_from(name).version for name in NAMES}) == len(NAMES)


def test_the_profile_of_yoast_has_the_limits_that_the_checks_take_from_yoast() -> None:
    brief, usual = Brief.under(profile_from("yoast")), Brief()
    own = {
        "fewest",
        "max_set_in_a_row",
        "max_placed_in_a_row",
        "slack_share",
    }  # Yoast makes no allowance
    others = {"article-too-short", "too-few-subheadings"}  # Yoast asks 300 words, 1 heading
    others |= {"passive-voice", "few-transitions"}  # which the press is allowed more of
    for check in all_checks():
        if check.code not in others:
            limits, theirs = check.limits_under(usual), check.limits_under(brief)
            assert {n: v for n, v in theirs.items() if n not in own} == {
                n: v for n, v in limits.items() if n not in own
            }, check.code


def test_the_profile_of_yoast_keeps_the_limits_at_which_its_lights_are_green() -> None:
    found = profile_from("yoast").limits
    assert found["passive-voice"] == {"max_share": 0.1, "fewest": 1}
    assert found["few-transitions"] == {"min_share": 0.3, "from_words": 200, "max_alone_share": 1.0}


def test_a_profile_of_the_house_says_only_what_differs(tmp_path: Path) -> None:
    found = profile(tmp_path, HOUSE)
    brief = Brief.under(found)
    assert (brief.title_max_px, brief.description_max, brief.max_sentence_words) == (580, 150, 30)
    assert found.severities["title-too-wide"] is Severity.ERROR
    assert found.severities["copied-passage"] is Severity.ERROR  # of presse
    assert found.limits["passive-voice"] == {"max_share": 0.15}
    assert "few-transitions" not in found.off  # turned on again
    assert "keyphrase-not-in-slug" in found.off
    assert found.suppressed == {"same-openings": "listes de résultats"}


def test_the_command_line_chooses_before_the_environment_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "rewriter.toml").write_text(HOUSE, encoding="utf-8")
    environ = {"REWRITER_PROFILE": "blog"}
    assert load(environ=environ, cwd=tmp_path).profile.name == "blog"
    settings = load(environ=environ, cwd=tmp_path, overrides={"profile": "yoast"})
    assert settings.profile.name == "yoast"
    assert settings.profile.suppressed  # whatever the profile
    assert settings.origin("profile").layer is Layer.COMMAND_LINE


def test_words_asked_are_the_profile_s_where_nothing_else_is_asked() -> None:
    brief = Brief.under(profile_from("presse"))
    assert (brief.min_words, brief.asked_words) == (300, 300)
    assert Brief.under(profile_from("presse"), min_words=500, asked_words=500).asked_words == 500


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ('profile = "preses"', "(profile): no profile is called “preses”. Did you mean “presse”?"),
        ('profile = "x"', "there are default, yoast, presse, blog"),
        ('[profiles.a]\nextends = "blgo"', "(profiles.a.extends): no profile is called “blgo”"),
        ('[profiles.a]\nextends = 3', "(profiles.a.extends) will not do"),
        ('[profiles.a]\nextends = "b"\n[profiles.b]\nextends = "a"', "in a circle (a → b → a)"),
        ("[profiles.presse]", "“presse” is a profile that comes with the program"),
        ("[profiles]\na = 3", "(profiles.a) will not do"),
        ("profiles = 3", "(profiles) will not do"),
        ("[profile.a]", "Did you mean “profiles.a”?"),
        ("[profiles.a.check]", "there is no “check”. Did you mean “checks”?"),
        ("[profiles.a.checks.title-to-wide]", "Did you mean “title-too-wide”?"),
        ("[profiles.a.checks.title-too-wide]\nmaxpx = 3", "Did you mean “max_px”?"),
        ("[profiles.a.checks.title-missing]\nzzz = 3", "there are severity, off"),
        ('[profiles.a.checks.title-too-wide]\nmax_px = "600"', "max_px) will not do; expected: 1 … 10000"),
        ("[profiles.a.checks.title-too-wide]\nmax_px = true", "max_px) will not do"),
        ("[profiles.a.checks.title-too-wide]\nmax_px = 600.5", "max_px) will not do"),
        ("[profiles.a.checks.few-transitions]\nmin_share = 30", "min_share) will not do; expected: 0 … 1"),
        ("[profiles.a.checks.few-transitions]\nmin_share = nan", "min_share) will not do"),
        ('[profiles.a.checks.few-transitions]\nseverity = "high"', '"error" | "warning" | "advice"'),
        ("[profiles.a.checks.few-transitions]\noff = true", "say why few-transitions is set aside"),
        ("[profiles.a.brief]\nmax_sentence_word = 3", "Did you mean “max_sentence_words”?"),
        ("[profiles.a.brief]\ndescription_min = 200", "no description of at least 200 and at most 156"),
        ('[suppress]\nfew-transition = "x"', "Did you mean “few-transitions”?"),
        ('[suppress]\nfew-transitions = " "', "say why few-transitions is set aside"),
        ("[suppress]\nfew-transitions = true", "say why few-transitions is set aside"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_in_a_sentence(tmp_path: Path, toml: str, told: str) -> None:
    assert told in refusal(tmp_path, toml)


@pytest.mark.parametrize("code", [c.code for c in all_checks() if c.guards])
def test_what_guards_against_inventions_cannot_be_silenced(tmp_path: Path, code: str) -> None:
    assert "can be neither" in refusal(tmp_path, f'[suppress]\n{code} = "trop bavard"')
    assert "can be neither" in refusal(tmp_path, f'[profiles.a.checks.{code}]\noff = "trop bavard"')
    if by_code()[code].severity is not Severity.ADVICE:
        assert "can be neither" in refusal(tmp_path, f'[profiles.a.checks.{code}]\nseverity = "advice"')
    raised = profile(tmp_path, f'profile = "a"\n[profiles.a.checks.{code}]\nseverity = "error"')
    assert raised.severities == {code: Severity.ERROR}


def test_every_check_of_fidelity_guards() -> None:
    assert all(c.guards for c in all_checks() if c.family == "fidelity")


def test_the_version_changes_with_what_is_set_and_not_with_the_name() -> None:
    one = Profile(name="a", limits={"passive-voice": {"max_share": 0.2}})
    assert one.version == Profile(name="b", limits={"passive-voice": {"max_share": 0.2}}).version
    assert one.version != Profile(name="a", limits={"passive-voice": {"max_share": 0.3}}).version
