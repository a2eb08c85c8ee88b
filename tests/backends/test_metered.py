"""What was paid is added up, failures included."""

import asyncio

import pytest

from rewriter.article import Completion, Failure, FailureKind, Reply, Usage
from rewriter.backends import Metered, ScriptedBackend, connect
from rewriter.backends.metered import cost_of
from rewriter.errors import BackendError
from rewriter.settings import Prices, Secret, Settings
from tests.backends.asking import request
from tests.rig.loopback import completion, loopback

PRICES = Prices(input=2.0, output=10.0, cached=0.5)


def test_cached_input_costs_its_own_price() -> None:
    usage = Usage(
        input_tokens=1_000_000, cached_tokens=400_000, output_tokens=100_000, reasoning_tokens=90_000
    )
    assert cost_of(usage, PRICES) == pytest.approx(1.2 + 0.2 + 1.0)
    assert cost_of(usage, Prices(input=2.0, output=10.0)) == pytest.approx(3.0)


def test_more_cached_than_input_never_costs_less_than_nothing() -> None:
    assert cost_of(Usage(input_tokens=10, cached_tokens=1_000_000), PRICES) == pytest.approx(5e-6)


def test_failures_that_were_paid_for_count() -> None:
    paid = Usage(input_tokens=3, output_tokens=4)
    replies: list[str | Reply] = [
        Completion(text="a", model="m", usage=paid),
        Failure(kind=FailureKind.TRUNCATED, usage=paid),
    ]
    meter = Metered(ScriptedBackend(replies), PRICES)
    for _ in replies:
        asyncio.run(meter.complete(request()))
    assert (meter.usage, meter.calls) == (paid + paid, 2)
    assert meter.cost == pytest.approx(92e-6)


def test_without_prices_there_is_no_cost() -> None:
    assert Metered(ScriptedBackend([])).cost is None


def test_a_script_that_runs_out_says_so() -> None:
    script = ScriptedBackend(["une"])
    asyncio.run(script.complete(request()))
    with pytest.raises(BackendError, match="only 1 replies"):
        asyncio.run(script.complete(request()))
    assert len(script.requests) == 2


def test_a_script_may_be_a_function() -> None:
    script = ScriptedBackend(lambda asked: asked.prompt.messages[0].content.upper())
    assert asyncio.run(script.complete(request("oui"))) == Completion(text="OUI", model="scripted")


def test_settings_become_a_backend() -> None:
    with loopback([completion("Voilà")]) as server:
        settings = Settings(model="m", base_url=server.url, api_key=Secret("none"), prices=PRICES)
        meter = connect(settings)
        reply = asyncio.run(meter.complete(request()))
    assert isinstance(reply, Completion)
    assert meter.cost == pytest.approx((11 * 2 + 7 * 10) / 1e6)


def test_no_model_is_said_plainly() -> None:
    with pytest.raises(BackendError, match="OPENAI_API_KEY"):
        connect(Settings())
