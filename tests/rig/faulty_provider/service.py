"""The service itself: what it answers when nothing is wrong, and what it counts."""

import asyncio
import json
import random
import re
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from typing import Any

from aiohttp import web

from tests.rig.faulty_provider.weather import Counts, Weather

GRACE_S = 0.25  # a call that was on its way when we said « wait » is not early
_MARK = re.compile(r"\[\[fault: ([a-z0-9-]+)(?: x(\d+))?\]\]")

Handler = Callable[["Provider", web.Request, dict[str, Any]], Awaitable[web.StreamResponse]]
FAULTS: dict[str, Handler] = {}
PAID: set[str] = set()


class Provider:
    """The running service: its `url` and its `counts`."""

    def __init__(self, weather: Weather) -> None:
        self.weather = weather
        self.counts = Counts()
        self.arrivals: list[float] = []
        self._chance = random.Random(weather.seed)  # noqa: S311  # weather, no secret
        self._now = 0
        self._closed_from = self._closed_until = 0.0
        self._seen: Counter[str] = Counter()
        self._paid: set[str] = set()
        self._requests = _Level(weather.rpm, weather.burst_s)
        self._tokens = _Level(weather.tpm, weather.burst_s)
        self.url = ""

    async def handle(self, asked: web.Request) -> web.StreamResponse:
        """One call, from its arrival to the end of its answer."""
        body = await asked.json()
        self._arrived()
        try:
            return await self._answered(asked, body)
        finally:
            self._now -= 1

    async def answer(self, body: dict[str, Any], **changes: Any) -> bytes:
        """Make an answer, at the model's speed, and charge for it."""
        jitter = self.weather.jitter_s * (2 * self._chance.random() - 1)
        await asyncio.sleep(max(0.0, self.weather.delay_s + jitter))
        self._charge(body)
        return json.dumps(self.document(body) | changes).encode()

    def document(self, body: dict[str, Any], text: str | None = None, **choice: Any) -> dict[str, Any]:
        """A chat completion."""
        said = text if text is not None else self.weather.text or body["messages"][-1]["content"]
        prompt = max(1, sum(len(m["content"]) for m in body["messages"]) // 4)
        usage = {"prompt_tokens": prompt, "completion_tokens": self.weather.tokens}
        message = {"role": "assistant", "content": said}
        first = {"index": 0, "finish_reason": "stop", "message": message} | choice
        return {"id": "c", "object": "chat.completion", "created": 1, "model": self.weather.model} | {
            "choices": [first],
            "usage": usage | {"total_tokens": prompt + self.weather.tokens},
        }

    def refusal(self, status: int, message: str, code: str | None = None, **headers: str) -> web.Response:
        """An error object."""
        self.counts.refused += 1
        document = {"error": {"message": message, "type": "t", "param": None, "code": code}}
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.json_response(document, status=status, headers=named | self.limits())

    def busy(self, form: str) -> web.Response:
        """429, or a wait that all must keep when `form` states one."""
        wait = self.weather.wait_s
        stated = {
            "": {},
            "seconds": {"retry_after": f"{wait:g}"},
            "ms": {"retry_after_ms": f"{wait * 1000:.0f}"},
            "date": {"retry_after": _in(wait)},
        }[form]
        if form:
            self.close_for(wait)
        return self.refusal(429, "Rate limit reached, please slow down.", "rate_limit_exceeded", **stated)

    def limits(self) -> dict[str, str]:
        """What is left, as OpenAI's headers state it."""
        if self.weather.silent:
            return {}
        return self._requests.headers("requests") | self._tokens.headers("tokens")

    def _arrived(self) -> None:
        now = time.monotonic()
        self.arrivals.append(now)
        self.counts.received += 1
        self.counts.early += self._closed_from + GRACE_S < now < self._closed_until
        self._now += 1
        self.counts.most_at_once = max(self.counts.most_at_once, self._now)

    async def _answered(self, asked: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        within = [self._requests.takes(1), self._tokens.takes(_tokens_of(body))]
        if not all(within):
            self.counts.by_fault["limit"] += 1
            return self.busy(self.weather.retry_after)
        name = self._fault_for(body)
        if name is not None:
            self.counts.by_fault[name] += 1
            return await FAULTS[name](self, asked, body)
        return as_json(await self.answer(body), self.limits())

    def _fault_for(self, body: dict[str, Any]) -> str | None:
        words = json.dumps(body["messages"])
        if marked := _MARK.search(words):
            self._seen[words] += 1
            return marked[1] if self._seen[words] <= int(marked[2] or 10**9) else None
        drawn = self._chance.random()
        for name, share in self.weather.faults.items():
            drawn -= share
            if drawn < 0:
                return name
        return None

    def _charge(self, body: dict[str, Any]) -> None:
        digest = sha256(json.dumps(body["messages"]).encode()).hexdigest()
        self.counts.paid += 1
        self.counts.repeated += digest in self._paid
        self._paid.add(digest)

    def close_for(self, seconds: float) -> None:
        now = time.monotonic()
        if now >= self._closed_until:
            self._closed_from = now
        self._closed_until = max(self._closed_until, now + seconds)


class _Level:
    """So much a minute, filling evenly, `burst_s` seconds' worth at once; what is refused counts too."""

    def __init__(self, per_minute: int | None, burst_s: float) -> None:
        self._per_minute = per_minute
        self._most = max(1.0, (per_minute or 0) / 60 * burst_s)
        self._left = self._most
        self._at = time.monotonic()

    def takes(self, amount: float) -> bool:
        if self._per_minute is None:
            return True
        now = time.monotonic()
        self._left = min(self._most, self._left + (now - self._at) * self._per_minute / 60)
        self._at = now
        fits = self._left >= min(amount, self._most)
        self._left = max(-self._most, self._left - amount)
        return fits

    def headers(self, of: str) -> dict[str, str]:
        if self._per_minute is None:
            return {}
        used = self._most - max(0.0, self._left)
        return {
            f"x-ratelimit-limit-{of}": str(self._per_minute),
            f"x-ratelimit-remaining-{of}": str(max(0, int(self._per_minute - used))),
            f"x-ratelimit-reset-{of}": f"{1000 * used * 60 / self._per_minute:.0f}ms",
        }


def fault(*names: str, paid: bool = False) -> Callable[[Handler], Handler]:
    """Register a fault under its name."""

    def register(handler: Handler) -> Handler:
        FAULTS.update(dict.fromkeys(names, handler))
        PAID.update(names if paid else ())
        return handler

    return register


def as_json(body: bytes, headers: Mapping[str, str] | None = None) -> web.Response:
    return web.Response(body=body, headers={"Content-Type": "application/json"} | dict(headers or {}))


def _in(seconds: float) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds + 1), usegmt=True)


def _tokens_of(body: dict[str, Any]) -> float:
    prompt = sum(len(message["content"]) for message in body["messages"]) / 4
    return prompt + (body.get("max_completion_tokens") or body.get("max_tokens") or 300)
