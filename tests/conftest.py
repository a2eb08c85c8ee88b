"""What every test shares: examples drawn by hypothesis have no deadline (other programs may be using the
machine), and CI draws the same ones each time, so that a failure there can be repeated here. What is
learnt of services is kept in a folder of the tests' own: neither the user's notes nor another run's change
a result."""

import gc
import os
import signal
from collections.abc import Iterator
from functools import cache

import httpcore2
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


@pytest.fixture(autouse=True, scope="session")
def _authorities_are_read_once() -> Iterator[None]:
    """Every client reads the system's authorities, twenty milliseconds of work, and hundreds are opened."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(httpcore2, "default_ssl_context", cache(httpcore2.default_ssl_context))
        yield


def pytest_xdist_auto_num_workers() -> int:
    """Two more than there are cores, for tests that wait: with one more, a third of two cores stood idle.
    Each lists all tests first and loads what it needs: more of them would cost more than they bring."""
    return min((os.cpu_count() or 1) + 2, 6)


def pytest_collection_finish() -> None:
    """Thousands of tests and the tables they import stay to the end: the collector need not look through them
    again and again, in the middle of what is measured too."""
    gc.freeze()
