"""A run keeps the profile that it began with."""

from dataclasses import replace

from rewriter.api.batch.frozen import freeze, from_text, to_text
from rewriter.api.options import Options
from rewriter.prompting import packaged
from rewriter.settings import Settings
from rewriter.settings.profiles.resolving import profile_from


def test_a_run_is_judged_by_the_profile_that_it_began_with() -> None:
    then = Settings(profile=profile_from("presse"))
    frozen = freeze(then, Options(), packaged(), service=None, lang="fr")
    read = from_text(to_text(frozen), "journal.sqlite")
    kept = read.settings(replace(then, profile=profile_from("blog"))).profile
    assert kept == then.profile
    assert kept.version == then.profile.version
    assert repr(dict(kept.brief)) == repr(dict(then.profile.brief))  # 300 is not read back as 300.0
