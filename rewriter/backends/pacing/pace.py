"""When one endpoint may be asked: one object for all who ask it."""

import asyncio
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rewriter.article import Failure, FailureKind, Reply, Request
from rewriter.backends.fault import Fault
from rewriter.backends.pacing.alarm import Alarm, Sleep
from rewriter.backends.pacing.breaker import Breaker
from rewriter.backends.pacing.bucket import Bucket
from rewriter.backends.pacing.limits import Limits, stated
from rewriter.backends.pacing.needs import NOTHING, Need, Needs
from rewriter.backends.pacing.pause import Pause
from rewriter.backends.pacing.queue import Queue
from rewriter.backends.pacing.standing import Standing, Tally
from rewriter.backends.pacing.turn import turn
from rewriter.backends.pacing.window import Window

_NOBODY = frozenset({FailureKind.CONNECTION, FailureKind.UNAVAILABLE})
REQUEST_BURST_S = 0.1
TOKEN_BURST_S = 1.0


@dataclass(frozen=True, slots=True)
class Pass:
    """Leave to make one call, to be handed back: the tokens reserved, when it was given, how long it was
    waited for."""

    need: Need
    sent_at: float
    waited_s: float
    probe: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Held(Fault):
    """Nothing was asked: the endpoint is held back and another is free."""


class Pace:
    """Gives leave to make calls, in the order of `turn`, as fast as an endpoint bears them.

    Limits are those configured, lowered by what the endpoint states after each answer. Refused calls count
    against them. Nobody is asked during a pause, and one at a time while nobody answers. When that has
    lasted for `patience_s` seconds, or the endpoint has only refused or asks to wait for as long, it is
    `down`: all who wait get that failure, and `on_down` is told. `elsewhere` says whether another endpoint
    is free; then who waits is sent away (`Held`) as soon as calls are held back for longer than `bearable_s`.
    Belongs to one event loop. `clock` (seconds), `sleep` and `chance` (0 to 1) can be replaced in tests."""

    def __init__(
        self,
        limits: Limits,
        *,
        patience_s: float = 600.0,
        bearable_s: float = 5.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Sleep = asyncio.sleep,
        chance: Callable[[], float] = random.random,
        on_down: Callable[[Failure], None] | None = None,
        elsewhere: Callable[[], bool] | None = None,
    ) -> None:
        self._patience_s = patience_s
        self._bearable_s = bearable_s
        self._clock = clock
        self._window = Window(limits.at_once, clock)
        self._requests = Bucket(limits.rpm, burst_s=REQUEST_BURST_S, clock=clock)
        self._tokens = Bucket(limits.tpm, burst_s=TOKEN_BURST_S, clock=clock)
        self._pause = Pause(clock, chance)
        self._breaker = Breaker(clock)
        self._needs = Needs()
        self._queue: Queue[Need, Pass | Fault] = Queue()
        self._alarm = Alarm(self._admit, clock, sleep)
        self._tally = Tally(clock)
        self._under_way = 0
        self._refusing_since: float | None = None
        self._told = self._shut = False
        self.on_down = on_down
        self.elsewhere = elsewhere

    async def enter(self, request: Request) -> Pass | Fault:
        """Leave to ask, when it is this request's turn; a Fault when it will not be."""
        need = self._needs.of(request) if self._tokens.is_limited else NOTHING
        one = self._queue.join(turn.get(), need, self._clock())
        self._admit()
        try:
            return await one.given
        except asyncio.CancelledError:
            self._given_up(one.given)
            raise

    def leave(self, given: Pass, reply: Reply | None) -> None:
        """The call ended with that reply; None when it was broken off."""
        self._under_way -= 1
        if isinstance(reply, Failure):
            self._failed(given, reply)
        elif reply is not None:
            self._answered(given, reply)
        elif given.probe:
            self._breaker.unprobed()
        self._admit()

    def heard(self, status: int, headers: Mapping[str, str]) -> None:
        """What the endpoint states of its limits, with whatever it said."""
        del status
        self._requests.learn(stated(headers, "requests"))
        self._tokens.learn(stated(headers, "tokens"))

    @property
    def held_s(self) -> float:
        """Seconds for which nobody who comes now is let through; infinity while it shows whether anybody
        answers."""
        return max(self._pause.left_s, self._breaker.wait_s)

    @property
    def is_open(self) -> bool:
        """Whether nobody answers there."""
        return self._breaker.is_open

    @property
    def is_free(self) -> bool:
        """Whether a call that comes now goes soon; one at a time, while it shows whether anybody answers."""
        if self.down is not None:
            return self.held_s <= 0 and (self._breaker.is_open or self._under_way == 0)
        return self.held_s <= (0 if self._breaker.is_open else self._bearable_s)

    @property
    def down(self) -> Fault | None:
        """Why the endpoint counts as lost; None while it does not."""
        if self._breaker.open_s >= self._patience_s:
            return _lost(FailureKind.UNAVAILABLE, f"nobody has answered for {self._patience_s:g} s")
        if self._pause.left_s > self._patience_s:
            return _lost(FailureKind.RATE_LIMITED, f"the service asks to wait for {self._pause.left_s:.0f} s")
        since = self._refusing_since
        if since is not None and self._clock() - since >= self._patience_s:
            return _lost(FailureKind.RATE_LIMITED, f"every call has been refused for {self._patience_s:g} s")
        return None

    @property
    def standing(self) -> Standing:
        """How the endpoint stands now."""
        return Standing(
            under_way=self._under_way,
            waiting=len(self._queue),
            slots=self._window.slots,
            paused_s=self._pause.left_s,
            rate=self._tally.rate,
            is_open=self._breaker.is_open,
            down=self.down,
        )

    def shut(self) -> None:
        """Nobody is let through any longer; who waits is sent away (`Held`)."""
        self._shut = True
        self._admit()

    def close(self) -> None:
        """Let go of the sleeper; who waits must be cancelled by whoever made them wait."""
        self._alarm.unset()

    def _admit(self) -> None:
        """Let through whoever may go, and be woken when the next may."""
        while (one := self._queue.first()) is not None:
            if self._sends_away():
                return
            wait = self._wait_s(one.need)
            if wait > 0:
                self._wake_in(wait)
                return
            self._queue.pop()
            one.given.set_result(self._pass(one.need, one.since))
        self._alarm.unset()

    def _wait_s(self, need: Need) -> float:
        """Seconds until the next may go; infinity when only the end of a call can tell."""
        held = self.held_s
        if held > 0:
            return held
        if self._under_way >= self._window.slots:
            return float("inf")
        return max(self._requests.wait_s(1), self._tokens.wait_s(need.tokens))

    def _wake_in(self, seconds: float) -> None:
        if self._breaker.is_open:
            seconds = min(seconds, max(self._patience_s - self._breaker.open_s, 0.001))
        if seconds != float("inf"):
            self._alarm.set(self._clock() + seconds)

    def _pass(self, need: Need, since: float) -> Pass:
        now = self._clock()
        self._under_way += 1
        self._requests.take(1)
        self._tokens.take(need.tokens)
        probe = self._breaker.is_open
        if probe:
            self._breaker.probe()
        return Pass(need, now, now - since, probe)

    def _sends_away(self) -> bool:
        """Whether all who wait were sent away: the endpoint is lost, or another is free meanwhile. One is let
        through now and then, to find out whether it is back."""
        fault = self._lost_or_held()
        if fault is None:
            return False
        self._tell()
        while (one := self._queue.first()) is not None:
            self._queue.pop()
            one.given.set_result(fault)
        self._alarm.unset()
        return True

    def _lost_or_held(self) -> Fault | None:
        lost = self.down
        if lost is not None and not self._shut:
            return None if self.is_free else lost
        held = self.elsewhere is not None and self.held_s > self._bearable_s and self.elsewhere()
        return Held(kind=FailureKind.UNAVAILABLE, detail="held back") if held or self._shut else None

    def _given_up(self, given: "asyncio.Future[Pass | Fault]") -> None:
        """Who waited was cancelled: out of the line, or, if leave had just been given, that back."""
        if given.cancelled():
            self._queue.leave()
            if not len(self._queue):
                self._alarm.unset()
        elif isinstance(leave := given.result(), Pass):
            self._requests.take(-1)
            self._tokens.take(-leave.need.tokens)
            self.leave(leave, None)

    def _answered(self, given: Pass, reply: Reply) -> None:
        self._tally.count()
        self._breaker.somebody()
        self._pause.answered()
        self._window.answered()
        self._refusing_since = None
        self._told = False
        self._tokens.take(self._needs.left(given.need, reply))

    def _failed(self, given: Pass, failure: Failure) -> None:
        if failure.kind is FailureKind.RATE_LIMITED:
            self._refused(given, failure)
        elif failure.kind in _NOBODY or (given.probe and failure.kind is FailureKind.TIMEOUT):
            self._found_nobody(given, failure)
        elif failure.kind is not FailureKind.TIMEOUT:
            self._answered(given, failure)
        self._tell()

    def _refused(self, given: Pass, failure: Failure) -> None:
        self._breaker.somebody()
        self._window.refused(given.sent_at)
        self._requests.refused(self._tally.total)
        self._refusing_since = self._clock() if self._refusing_since is None else self._refusing_since
        if (asked := _asked_s(failure)) is not None:
            self._pause.asked(asked)
        else:
            self._pause.refused(given.sent_at)

    def _found_nobody(self, given: Pass, failure: Failure) -> None:
        self._breaker.nobody(probe=given.probe)
        if (asked := _asked_s(failure)) is not None:
            self._pause.asked(asked)

    def _tell(self) -> None:
        """Tell the owner, once, that the endpoint is lost."""
        lost = None if self._told else self.down
        if lost is not None:
            self._told = True
            if self.on_down is not None:
                self.on_down(lost)


def _asked_s(failure: Failure) -> float | None:
    return failure.retry_after_s if isinstance(failure, Fault) else None


def _lost(kind: FailureKind, detail: str) -> Fault:
    return Fault(kind=kind, detail=detail, again=False)
