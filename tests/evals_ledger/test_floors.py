"""Floors hold what was measured, the alarms apart, and only rise."""

import json
from pathlib import Path

import pytest

from evals.ledger import floors
from evals.ledger.mutations.score import Row, Score, share

KLASS = "direction"
FOUND = [
    ("a", True, True),
    ("a", False, True),
    ("b", False, False),
]  # document, an alarm, an alarm or a doubt
ROW = Row(
    klass=KLASS,
    direction="en-fr",
    docs=2,
    alarmed=share([(doc, alarmed) for doc, alarmed, _ in FOUND]),
    flagged=share([(doc, told) for doc, _, told in FOUND]),
)
NAME = "dev en-fr direction"


def test_what_is_told_and_what_alarms_are_measured_apart() -> None:
    measured = floors.measured_planted(Score(split="dev", rows=(ROW,), wrong=()))
    assert measured == {NAME: 2 / 3, f"{NAME} alarmed": 1 / 3}


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Limits of its own, where nothing but a false alarm is held yet."""
    path = tmp_path / "floors.json"
    path.write_text(json.dumps({"floor": {}, "ceiling": {"dev en-fr faithful": 0.05}}), encoding="utf-8")
    monkeypatch.setattr(floors, "_FILE", path)
    return path


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("reached", [2 / 3, 1 / 3, 0.5])
def test_what_was_reached_holds_its_own_floor(reached: float) -> None:
    floors.raised({NAME: reached, "dev en-fr faithful": reached / 20}, {})
    assert not list(floors.broken({NAME: reached, "dev en-fr faithful": reached / 20}))
    assert list(floors.broken({NAME: reached - 0.01}))


def test_limits_never_give(kept: Path) -> None:
    floors.raised({NAME: 0.7}, {})
    floors.raised({NAME: 0.6, "dev en-fr faithful": 0.06}, {})
    limits = json.loads(kept.read_text("utf-8"))
    assert limits == {"floor": {NAME: 0.7}, "ceiling": {"dev en-fr faithful": 0.05}}


@pytest.mark.usefixtures("kept")
def test_an_alarm_that_becomes_a_doubt_is_noticed() -> None:
    floors.raised({NAME: 0.8, f"{NAME} alarmed": 0.5}, {NAME: 40})
    assert list(floors.broken({NAME: 0.8, f"{NAME} alarmed": 0.4}))


def test_a_class_of_few_cases_is_not_held(kept: Path) -> None:
    floors.raised({NAME: 0.8, f"{NAME} alarmed": 0.5}, {NAME: 3})
    assert not json.loads(kept.read_text("utf-8"))["floor"]
