"""What every test shares: examples drawn by hypothesis have no deadline (other programs may be using the
machine), and CI draws the same ones each time, so that a failure there can be repeated here. What is
learnt of services is kept in a folder of the tests' own: neither the user's notes nor another run's change
a result."""

import os
import signal

import pytest
from hypothesis import settings

pytest_plugins = ["tests.browser.rig", "tests.browser.accessibility"]

if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
):  # as of what a shell starts behind itself: programs that
    signal.signal(signal.SIGINT, signal.default_int_handler)  # tests strike would inherit it

settings.register_profile("steady", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("steady")


@pytest.fixture(autouse=True, scope="session")
def _notes_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
