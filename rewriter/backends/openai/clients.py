"""Opening the SDK's client: ordinary, or Azure's for its older addresses."""

import httpx2
import openai

from rewriter.backends.access import Key
from rewriter.backends.addresses import OWN_URL, path_of
from rewriter.backends.openai.transport import CONNECT_TIMEOUT_S, cut
from rewriter.text.web_addresses import is_loopback


def opened(
    *, key: Key, base_url: str | None, timeout_s: float, api_version: str | None = None
) -> openai.AsyncOpenAI:
    """A client that opens no connection yet, follows no redirect (it would carry the key to another address)
    and tries nothing twice. `api_version` None: the ordinary client, which Azure's /openai/v1 takes too."""
    url = base_url or OWN_URL
    timeout = httpx2.Timeout(timeout_s, connect=min(CONNECT_TIMEOUT_S, timeout_s))
    http = openai.DefaultAsyncHttpxClient(
        timeout=timeout,
        follow_redirects=False,
        trust_env=not is_loopback(url),
        event_hooks={"response": [_read_refusal]},
    )
    if api_version is None:
        return openai.AsyncOpenAI(
            api_key=key.reveal(), base_url=url, max_retries=0, timeout=timeout, http_client=http
        )
    return openai.AsyncAzureOpenAI(
        api_key=key.reveal(),
        api_version=api_version,
        base_url=_under_openai(url),
        max_retries=0,
        timeout=timeout,
        http_client=http,
    )


async def _read_refusal(response: httpx2.Response) -> None:
    """Read a refusal's body here, up to a cap: the SDK would read all of it, and a megabyte can unfold to
    gigabytes."""
    if response.status_code < 300:
        return
    body = await cut(response.aiter_bytes())
    await response.aclose()
    response._content = body  # where `aread` looks first; there is no public way


def _under_openai(url: str) -> str:
    """Azure serves its older addresses under /openai; the bare resource is what its portal shows."""
    return url if path_of(url) else url.rstrip("/") + "/openai"
