"""The ceiling, whatever the answers cost: dearer ones of a fallback, longer ones than were reserved."""

import asyncio
from dataclasses import dataclass, field

import pytest

from rewriter.article import Completion, Reply, Request, Usage
from rewriter.runner.batch import BatchAsker, Budget, Conductor, NearHost, Places, Pricing, Stop, Stopping
from rewriter.settings.values import Prices
from tests.rig.makers import Asker
from tests.rig.stores import MemoryStore, entries

RESERVED = 4_000  # tokens, where nothing limits an answer
PLAIN = Pricing(main=Prices(input=0.0, output=1_000_000.0))  # one unit a token of output
DEAR = Pricing(main=PLAIN.main, others={"other": Prices(input=0.0, output=3_000_000.0)})
AT_ONCE = 4
CAP = 100_000.0


@dataclass(slots=True)
class Service:
    """Answers of so many tokens, every third from the other model; `charged` is its own account."""

    pricing: Pricing
    tokens: int
    charged: float = 0.0
    models: list[str] = field(default_factory=list)

    async def complete(self, request: Request) -> Reply:
        await asyncio.sleep(0)
        self.models.append("m" if len(self.models) % 3 else "other-2026")
        reply = Completion(text=request.digest, model=self.models[-1], usage=Usage(output_tokens=self.tokens))
        self.charged += self.pricing.cost(reply)
        return reply


def spent_to_the_ceiling(service: Service, *, before: float = 0.0) -> Stopping:
    stopping = Stopping()

    async def run() -> None:
        asker = BatchAsker(
            store=store,
            backend=service,
            budget=Budget(service.pricing, cap=CAP, spent=before),
            stopping=stopping,
            places=Places(AT_ONCE),
        )
        await Conductor(
            store=store, host=NearHost(Asker()), asker=asker, stopping=stopping, active=2 * AT_ONCE
        ).run()

    store = MemoryStore(entries(100))
    asyncio.run(run())
    return stopping


@pytest.mark.parametrize("pricing", [PLAIN, DEAR])
def test_no_charge_passes_the_ceiling_be_the_model_a_dearer_one(pricing: Pricing) -> None:
    service = Service(pricing, tokens=RESERVED - 500)
    assert spent_to_the_ceiling(service).why is Stop.BUDGET
    assert CAP - AT_ONCE * 3 * RESERVED < service.charged <= CAP
    assert {"m", "other-2026"} == set(service.models)


def test_longer_answers_than_were_reserved_pass_it_by_that_difference_only() -> None:
    service = Service(PLAIN, tokens=3 * RESERVED)
    assert spent_to_the_ceiling(service).why is Stop.BUDGET
    assert service.charged <= CAP + AT_ONCE * 2 * RESERVED


def test_what_earlier_sittings_left_unknown_counts() -> None:
    service = Service(PLAIN, tokens=RESERVED)
    assert spent_to_the_ceiling(service, before=CAP - 3 * RESERVED).why is Stop.BUDGET
    assert service.charged == 3 * RESERVED
