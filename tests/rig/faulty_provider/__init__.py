"""A model's service on this machine that fails in every way that has been met, and counts what is done to it.

    with provider(Weather(faults={"busy-seconds": 0.1, "error-500": 0.02}, delay_s=0.05)) as service:
        … ask service.url …
        assert service.counts.early == 0        # nobody came back before Retry-After
        assert service.counts.repeated == 0     # no answer was paid for twice

`provider` serves from a thread of this process, `spawned` from a process of its own (for tests that kill the
client, and for benches): there `service.counts` is fetched. By hand, `python -m
tests.rig.faulty_provider` takes a Weather as JSON and prints the address; GET /counts tells what it counted.

What happens to a call is told by `Weather.faults`: the share of calls that meet each fault, drawn from `seed`
in the order of arrival; the others are answered well. Or name a fault in the request itself, anywhere in its
words: « [[fault: reset]] », or « [[fault: reset x2]] » only for the first two times that these words arrive,
so that the third attempt succeeds. An answer is the request's last words, or `Weather.text` when that is set.

With `rpm`, calls beyond it are refused, and refused calls count against it; with `tpm` likewise tokens (a
quarter of the characters and the whole length limit). `x-ratelimit-*` headers tell how much is left, unless
`silent`. `retry_after` says how refusals state the wait: "seconds", "ms", "date" or "" for not at all.

FAULTS lists the faults by name. PAID are those after which the service charges.
"""

from tests.rig.faulty_provider import faults as _faults
from tests.rig.faulty_provider.service import FAULTS, PAID, Provider
from tests.rig.faulty_provider.serving import Spawned, provider, spawned
from tests.rig.faulty_provider.weather import Counts, Weather

__all__ = ["FAULTS", "PAID", "Counts", "Provider", "Spawned", "Weather", "provider", "spawned"]
assert _faults.__name__  # importing it fills FAULTS
