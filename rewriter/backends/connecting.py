"""From configuration to a backend that is ready to be asked."""

from typing import TYPE_CHECKING

from rewriter.backends.access import Access, Key
from rewriter.backends.addresses import path_of
from rewriter.backends.limited import Limited
from rewriter.backends.memory import memory_for
from rewriter.backends.metered import Metered
from rewriter.backends.profiles import profile_for
from rewriter.backends.retrying import Retrying
from rewriter.backends.service import Service, service_for
from rewriter.errors import BackendError, SettingsError

if TYPE_CHECKING:
    from rewriter.backends.manner import Manner
    from rewriter.backends.openai import OpenAIBackend


def connect(access: Access, service: Service | None = None) -> Metered:
    """The configured model, patient inside and metered outside: `metered(retrying(limited(openai)))`. Calls
    no model yet. `service` is what `service_for` found; None: it is asked here. BackendError when no
    model or key is configured, SettingsError when an address needs more to be used."""
    checked(access)
    known = service or service_for(access)
    backend = Limited(bare(access, known.manner), known.at_once)
    patient = Retrying(backend, attempts=access.attempts, deadline_s=access.deadline_s)
    return Metered(patient, access.prices)


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
        memory=memory_for(access),
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
