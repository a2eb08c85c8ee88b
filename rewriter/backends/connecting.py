"""From configuration to a backend that is ready to be asked."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from rewriter.article import Failure
from rewriter.backends.access import Access, Key
from rewriter.backends.addresses import OWN_URL, path_of
from rewriter.backends.known_services import profile_for
from rewriter.backends.limited import Limited
from rewriter.backends.metered import Metered
from rewriter.backends.retrying import Retrying
from rewriter.backends.service import Service, service_for
from rewriter.backends.service_notes import notes_for
from rewriter.errors import BackendError, SettingsError
from rewriter.text.web_addresses import host_of

if TYPE_CHECKING:
    from rewriter.backends.choosing import Endpoint
    from rewriter.backends.manner import Manner
    from rewriter.backends.openai import OpenAIBackend
    from rewriter.backends.openai.transport import Transport
    from rewriter.backends.wiring import Wire

PATIENCE_S = 600.0  # a service away for longer stops a run, instead of ten thousand articles failing


def connect(access: Access, service: Service | None = None) -> Metered:
    """The configured model, patient inside and metered outside: `metered(retrying(limited(openai)))`. Calls
    no model yet. `service` is what `service_for` found; None: it is asked here. BackendError when no
    model or key is configured, SettingsError when an address needs more to be used."""
    checked(access)
    known = service or service_for(access)
    backend = Limited(bare(access, known.manner), known.at_once)
    patient = Retrying(backend, attempts=access.attempts, deadline_s=access.deadline_s)
    return Metered(patient, access.prices)


def connect_batch(
    access: Access,
    *,
    others: Sequence[Access] = (),
    concurrency: int,
    patience_s: float = PATIENCE_S,
    on_lost: Callable[[Failure], None] | None = None,
) -> "Wire":
    """What a run of many articles asks through: the configured model, then `others` in order when it is away.
    `concurrency` is how many calls may be under way at an endpoint that does not say (`at_once`) and
    does not make its answers one after the other. When no
    endpoint has answered for `patience_s` seconds, `on_lost` is told and every request fails at once. Calls
    no model yet. Errors as for `connect`."""
    from rewriter.backends.choosing import Chosen
    from rewriter.backends.patient import Patient
    from rewriter.backends.wiring import Wire

    endpoints = [_endpoint(one, concurrency, patience_s) for one in (access, *others)]
    chosen = Chosen(endpoints, on_lost=on_lost)
    return Wire(Patient(chosen, attempts=access.attempts, deadline_s=access.deadline_s), chosen)


def _endpoint(access: Access, concurrency: int, patience_s: float) -> "Endpoint":
    key, known = checked(access), service_for(access)
    from rewriter.backends.choosing import Endpoint
    from rewriter.backends.openai import OpenAIBackend
    from rewriter.backends.pacing import Limits, Pace, Paced

    at_once = access.at_once or (1 if known.at_once == 1 else concurrency)  # 1: it makes one at a time
    pace = Pace(Limits(at_once=at_once, rpm=access.rpm, tpm=access.tpm), patience_s=patience_s)
    backend = OpenAIBackend(
        api_key=key,
        base_url=access.base_url,
        timeout_s=access.timeout_s,
        api_version=access.api_version if needs_version(access) else None,
        manner=known.manner,
        notes=notes_for(access),
        transport=None if needs_version(access) else _light(access, key),
        heard=pace.heard,
    )
    model = access.model or ""
    name = f"{model} @ {host_of(access.base_url or OWN_URL)}"
    return Endpoint(name=name, model=model, backend=Paced(backend, pace), pace=pace, prices=access.prices)


def _light(access: Access, key: Key) -> "Transport":
    from rewriter.backends.openai.light import LightTransport

    return LightTransport(key=key, base_url=access.base_url, timeout_s=access.timeout_s)


def bare(access: Access, manner: "Manner") -> "OpenAIBackend":
    """The configured model without any patience: one call each. Errors as for `connect`."""
    key = checked(access)
    from rewriter.backends.openai import OpenAIBackend  # imports the SDK: half a second

    return OpenAIBackend(
        api_key=key,
        base_url=access.base_url,
        timeout_s=access.timeout_s,
        api_version=access.api_version if needs_version(access) else None,
        manner=manner,
        notes=notes_for(access),
    )


def checked(access: Access) -> Key:
    """The key, when model, key and address make a call possible. Errors as for `connect`."""
    if access.model is None or access.api_key is None:
        raise BackendError("model.none-configured")
    if needs_version(access) and access.api_version is None:
        raise SettingsError("service.azure-version")
    return access.api_key


def needs_version(access: Access) -> bool:
    """Whether the address is one of Azure's older ones: everything but /openai/v1, which speaks like
    OpenAI's own."""
    if access.base_url is None or profile_for(access.base_url, access.provider).name != "azure":
        return False
    return not path_of(access.base_url).endswith("/openai/v1")
