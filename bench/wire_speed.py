"""How fast a run's questions go out, and what one costs in processor time: `python -m bench.wire_speed`.

Goals, against a provider of our own in a process beside: at 100 calls under way (200 ms an answer) at least
85 % of the calls a second of a bare aiohttp loop, at 1,000 (2 s an answer) at least 70 %; at most 0.4 of the
processor time a call of OpenAI's SDK with its default client; and where the provider allows 12,000 calls a
minute, refused ones included, at least 95 % of them, with at most 1 % refused. Every client runs alone, in a
process of its own, and is measured once it is warm.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bench._fast_provider import BODY, served
from tests.rig.faulty_provider import Weather, spawned

LEAST_OF_RAW = {100: 0.85, 1000: 0.70}
MOST_OF_SDK = 0.4
RPM = 12_000
LEAST_OF_LIMIT = 0.95
MOST_REFUSED = 0.01
Call = Callable[[int], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Speed:
    """Calls a second, and milliseconds of processor time a call."""

    rate: float
    cpu_ms: float


async def raw(url: str, at_once: int) -> tuple[Call, Call]:
    """aiohttp and nothing else."""
    import aiohttp

    session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=at_once))

    async def call(_: int) -> None:
        async with session.post(url + "/chat/completions", json=BODY) as answer:
            assert (await answer.json())["choices"][0]["message"]["content"]

    async def close(_: int) -> None:
        await session.close()

    return call, close


async def sdk(url: str, at_once: int) -> tuple[Call, Call]:
    """OpenAI's SDK as it comes."""
    import openai

    del at_once
    client = openai.AsyncOpenAI(api_key="x", base_url=url, timeout=60)

    async def call(_: int) -> None:
        answer = await client.chat.completions.create(**BODY)
        assert answer.choices[0].message.content

    async def close(_: int) -> None:
        await client.close()

    return call, close


async def ours(url: str, at_once: int) -> tuple[Call, Call]:
    """What a run asks through."""
    from rewriter.article import Completion, Message, Prompt, Request
    from rewriter.backends import connect_batch
    from rewriter.backends.pacing import turn
    from rewriter.settings import Secret, Settings

    folder = Path("build/bench")
    settings = Settings(model="m", base_url=url, api_key=Secret("x"), provider="other", cache=folder)
    wire = connect_batch(settings, concurrency=at_once)
    messages = tuple(Message(role=m["role"], content=m["content"]) for m in BODY["messages"])
    request = Request(purpose="bench", model="m", prompt=Prompt(name="b", version="1", messages=messages))

    async def call(number: int) -> None:
        turn.set(number)
        reply = await wire.complete(replace(request, ordinal=number))
        assert isinstance(reply, Completion), reply

    async def close(_: int) -> None:
        await wire.aclose()

    return call, close


CLIENTS = {"raw": raw, "sdk": sdk, "ours": ours}


async def measured(client: str, url: str, at_once: int, warm_s: float, seconds: float) -> Speed:
    """So many who ask one after the other, counted between two moments."""
    call, close = await CLIENTS[client](url, at_once)
    begun = time.monotonic()
    done, end = 0, begun + warm_s + seconds

    async def worker(number: int) -> None:
        nonlocal done
        while time.monotonic() < end:
            await call(number)
            done += 1

    async def window() -> tuple[int, float, float]:
        await asyncio.sleep(warm_s)
        before, cpu, start = done, time.process_time(), time.monotonic()
        await asyncio.sleep(seconds)
        return done - before, time.process_time() - cpu, time.monotonic() - start

    counting = asyncio.create_task(window())
    await asyncio.gather(*(worker(number) for number in range(at_once)))
    count, cpu, span = await counting
    await close(0)
    return Speed(rate=count / span, cpu_ms=1000 * cpu / count)


def alone(client: str, url: str, at_once: int, warm_s: float, seconds: float) -> Speed:
    """The same, in a process of its own."""
    given = [client, url, str(at_once), str(warm_s), str(seconds)]
    done = subprocess.run(
        [sys.executable, "-m", "bench.wire_speed", *given], check=True, stdout=subprocess.PIPE, text=True
    )
    return Speed(**json.loads(done.stdout))


def beside_raw(at_once: int, delay_s: float, warm_s: float, clients: tuple[str, ...]) -> dict[str, Speed]:
    """Every client against the same provider, printed."""
    with served(delay_s) as url:
        found = {client: alone(client, url, at_once, warm_s, 8.0) for client in clients}
    for client, speed in found.items():
        print(
            f"wire: {at_once} under way, {client:>4}: {speed.rate:.0f} a second, {speed.cpu_ms:.2f} ms of CPU"
        )
    return found


def within(at_once: int, found: dict[str, Speed]) -> bool:
    """Whether the goals hold for so many calls under way."""
    ratio = found["ours"].rate / found["raw"].rate
    print(f"wire: {ratio:.2f} of the bare loop's speed (at least {LEAST_OF_RAW[at_once]})")
    held = ratio >= LEAST_OF_RAW[at_once]
    if "sdk" in found:
        cost = found["ours"].cpu_ms / found["sdk"].cpu_ms
        print(f"wire: {cost:.2f} of the SDK's processor time a call (at most {MOST_OF_SDK})")
        held = held and cost <= MOST_OF_SDK
    return held


def at_the_limit() -> bool:
    """Whether a limit is used and kept, the first second left out."""
    with spawned(Weather(rpm=RPM, delay_s=0.2)) as service:
        process = subprocess.Popen(
            [sys.executable, "-m", "bench.wire_speed", "ours", service.url, "1000", "1.0", "15.0"],
            stdout=subprocess.PIPE,
            text=True,
        )
        time.sleep(3.5)  # the client's start and its first second
        before = service.counts
        start = time.monotonic()
        time.sleep(11)
        after, span = service.counts, time.monotonic() - start
        process.communicate()
    received, refused = after.received - before.received, after.refused - before.refused
    share = (received - refused) / span / (RPM / 60)
    print(f"wire: {share:.3f} of {RPM} calls a minute (at least {LEAST_OF_LIMIT})")
    print(f"wire: {refused / received:.2%} refused (at most {MOST_REFUSED:.0%})")
    return share >= LEAST_OF_LIMIT and refused <= MOST_REFUSED * received


def main() -> int:
    """Measure, print, and say whether the goals hold."""
    few = within(100, beside_raw(100, 0.2, 3.0, ("raw", "ours", "sdk")))
    many = within(1000, beside_raw(1000, 2.0, 20.0, ("raw", "ours")))
    return 0 if all([few, many, at_the_limit()]) else 1


def client_main(given: list[str]) -> None:
    """One client's measurement, as JSON."""
    client, url, at_once, warm_s, seconds = given
    speed: Any = asyncio.run(measured(client, url, int(at_once), float(warm_s), float(seconds)))
    print(json.dumps({"rate": speed.rate, "cpu_ms": speed.cpu_ms}))


if __name__ == "__main__":
    if sys.argv[1:]:
        client_main(sys.argv[1:])
    else:
        sys.exit(main())
