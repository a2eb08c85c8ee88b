"""From configuration to a service that answers files of requests."""

from rewriter.backends.access import Access
from rewriter.backends.addresses import OWN_URL
from rewriter.backends.batch_api import BatchService
from rewriter.backends.connecting import checked, needs_version
from rewriter.backends.service import service_for
from rewriter.errors import BackendError
from rewriter.text.web_addresses import host_of

_OFFER_IT = frozenset({"openai", "azure"})  # others have none, or one that speaks otherwise


def connect_rounds(access: Access) -> BatchService:
    """The configured model, asked in files. Calls nothing yet. BackendError when no model or key is
    configured, or the service is known to have no Batch API; SettingsError when an address needs more to be
    used. `provider` in the settings says so of an address that nobody knows."""
    key, known = checked(access), service_for(access)
    if known.profile not in _OFFER_IT:
        raise BackendError("rounds.no-batch-api", detail=host_of(access.base_url or OWN_URL))
    from rewriter.backends.openai.batches import OpenAIBatches  # imports the SDK: half a second

    return OpenAIBatches(
        api_key=key,
        base_url=access.base_url,
        timeout_s=access.timeout_s,
        api_version=access.api_version if needs_version(access) else None,
        manner=known.manner,
        attempts=access.attempts,
    )
