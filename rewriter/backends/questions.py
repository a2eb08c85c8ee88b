"""Asking a server on this machine how long its model's context is: free, and over within two seconds.

Which question a server answers also tells which server it is, whatever port it listens on.
"""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from rewriter.backends.access import Key
from rewriter.backends.addresses import server_of
from rewriter.backends.known_services import PROFILES, Profile
from rewriter.backends.service_notes import plausible_context

TOTAL_S = 2.0
ONE_S = 0.7  # of one read or connection; four questions, none may use up all the time
MAX_BODY = 1_000_000  # bytes; /props carries the chat template, some 20 kB


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a server said of itself: which one it is, and its context's length in tokens (None: it does
    not say before the model is loaded)."""

    profile: Profile
    context_tokens: int | None


def ask_server(base_url: str, model: str, key: Key | None, likely: Profile) -> Told | None:
    """What the server at an address of this machine says of itself; None when it says nothing we
    understand. The likely server's question is put first. Never raises; the key goes only where calls go."""
    end = time.monotonic() + TOTAL_S
    for profile in _by_likelihood(likely):
        document = _get(server_of(base_url) + (profile.question or ""), key, end)
        told = _READERS[profile.name](document, model) if document is not None else None
        if told is not None:
            return told
    return None


def _by_likelihood(likely: Profile) -> Iterator[Profile]:
    known = [profile for profile in PROFILES if profile.question]
    yield from sorted(known, key=lambda profile: profile is not likely)


def _get(url: str, key: Key | None, end: float) -> Mapping[str, Any] | None:
    import httpx2  # a tenth of a second: only when a server of this machine is asked

    left = end - time.monotonic()
    if left <= 0:
        return None
    try:
        headers = {"Authorization": f"Bearer {key.reveal()}"} if key else {}
        with (
            httpx2.Client(timeout=min(ONE_S, left), trust_env=False, follow_redirects=False) as client,
            client.stream("GET", quote(url, safe=":/[]%"), headers=headers) as response,
        ):
            body = _body(response.iter_bytes(), end) if response.status_code == 200 else b""
        document = json.loads(body)
    except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError, ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _body(chunks: Iterator[bytes], end: float) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > MAX_BODY or time.monotonic() > end:
            return b""
    return bytes(body)


def _of_llamacpp(document: Mapping[str, Any], _model: str) -> Told | None:
    """`/props`: the context of one slot, which is what one call gets."""
    settings = document.get("default_generation_settings")
    length = settings.get("n_ctx") if isinstance(settings, dict) else None
    return _told("llamacpp", length) if length is not None else None


def _of_vllm(document: Mapping[str, Any], model: str) -> Told | None:
    """`/v1/models`: only vLLM and its kin say `max_model_len` there."""
    entry = _entry(document.get("data"), model)
    return _told("vllm", entry["max_model_len"]) if "max_model_len" in entry else None


def _of_lmstudio(document: Mapping[str, Any], model: str) -> Told | None:
    """`/api/v0/models`: `loaded_context_length` while the model is loaded. `max_context_length` is what the
    model could do, not what it was loaded with."""
    entry = _entry(document.get("data"), model)
    return _told("lmstudio", entry.get("loaded_context_length")) if "state" in entry else None


def _of_ollama(document: Mapping[str, Any], model: str) -> Told | None:
    """`/api/ps`: models that are loaded now, with the context they were loaded with."""
    loaded = document.get("models")
    if not isinstance(loaded, list):
        return None
    return _told("ollama", _entry(loaded, model).get("context_length"))


_READERS: Mapping[str, Callable[[Mapping[str, Any], str], Told | None]] = {
    "llamacpp": _of_llamacpp,
    "vllm": _of_vllm,
    "lmstudio": _of_lmstudio,
    "ollama": _of_ollama,
}


def _told(name: str, length: object) -> Told:
    profile = next(profile for profile in PROFILES if profile.name == name)
    return Told(profile=profile, context_tokens=plausible_context(length))


def _entry(listed: object, model: str) -> Mapping[str, Any]:
    """The list's entry on that model, by either of the names servers use. Ollama adds « :latest » to a
    name that has no tag."""
    entries = [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
    wanted = (model, f"{model}:latest")
    named = (e for e in entries if any(e.get(name) in wanted for name in ("id", "name", "model")))
    return next(named, {})
