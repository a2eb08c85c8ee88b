"""A few of the inputs that `python -m tests.fuzzing` makes by the thousand: the same ones every time, so that
the targets stay alive."""

import sys
from random import Random

import pytest

from tests.fuzzing.feeding import case, fuzz
from tests.fuzzing.seeds import seeds
from tests.fuzzing.targets import TARGETS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no signal there ends a case that hangs")

CASES = {"page": 12, "process": 1, "address": 10}
"""Of a target, where the usual number would take too long."""
USUAL = 40
INPUTS = seeds(corpus=False)


@pytest.mark.parametrize("name", TARGETS)
def test_target_holds(name: str) -> None:
    run = fuzz(Random(1), [name], INPUTS, cases=CASES.get(name, USUAL))
    assert not run.broken
    assert run.made[name] == CASES.get(name, USUAL)


@pytest.mark.parametrize("name", TARGETS)
def test_good_input_is_read(name: str) -> None:
    """A target that refused everything would hold whatever came."""
    TARGETS[name](INPUTS[name][0])


def test_same_seed_makes_the_same_cases() -> None:
    first, second = (
        [case(name, chance, INPUTS[name]) for name in TARGETS] for chance in (Random(7), Random(7))
    )
    assert first == second


def test_broken_target_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def target(data: bytes) -> None:
        assert b"e" not in data

    monkeypatch.setattr("tests.fuzzing.feeding.TARGETS", {"text": target})
    assert fuzz(Random(1), ["text"], INPUTS, cases=5).broken["text: AssertionError"]
