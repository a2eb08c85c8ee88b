"""Signals that mean "stop", remembered: for programs, from their first line."""

import signal
from typing import Any

_noted: list[int] = []


def note_stops(*numbers: signal.Signals) -> None:
    """Have these signals raise KeyboardInterrupt, and be remembered: Python drops an exception that strikes
    while it cleans up (a weak reference's callback, `__del__`), and asyncio one that comes as its last task
    ends. A signal that the system has us ignore stays ignored."""
    for number in numbers:
        if signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, _note)


def stop_noted() -> bool:
    """Whether one came, however it went since."""
    return bool(_noted)


def _note(number: int, _frame: Any) -> None:
    _noted.append(number)
    raise KeyboardInterrupt
