"""From configuration to a backend that is ready to be asked."""

from rewriter.backends.access import Access
from rewriter.backends.metered import Metered
from rewriter.backends.retrying import Retrying
from rewriter.errors import BackendError


def connect(access: Access) -> Metered:
    """The configured model, with retries inside and a meter outside: `metered(retrying(openai))`. Opens no
    connection yet. BackendError when no model or key is configured."""
    if access.model is None or access.api_key is None:
        raise BackendError("model.none-configured")
    from rewriter.backends.openai import OpenAIBackend  # imports the SDK: half a second

    backend = OpenAIBackend(api_key=access.api_key, base_url=access.base_url, timeout_s=access.timeout_s)
    patient = Retrying(backend, attempts=access.attempts, deadline_s=access.deadline_s)
    return Metered(patient, access.prices)
