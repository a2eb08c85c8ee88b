"""Whether model, key and base URL go together, and whether it is safe to send the key there."""

from dataclasses import replace
from urllib.parse import SplitResult, urlsplit

from rewriter.errors import SettingsError
from rewriter.settings.secret import Secret
from rewriter.settings.values import Settings
from rewriter.text.web_addresses import is_loopback

NO_KEY = "none"  # local servers ask for none, but the protocol wants a header
_OWN_HOST = "api.openai.com"


def connected(settings: Settings) -> Settings:
    """The settings, ready for a call or plainly without a model. SettingsError otherwise: a key without a
    model (no default: models retire within weeks), a model without a key, or a key and a base URL
    written by different hands, which could send the key to a stranger."""
    if settings.base_url is not None:
        check_url(settings)
    local = settings.base_url is not None and is_loopback(settings.base_url)
    _refuse_stranger(settings, local=local)
    if settings.model is None:
        if settings.api_key is not None:
            raise SettingsError("settings.no-model", where=settings.origin("api_key").label)
        return settings
    if settings.api_key is None and not local:
        raise SettingsError("settings.no-key", model=settings.model)
    return replace(settings, api_key=settings.api_key or Secret(NO_KEY))


def unconnected(settings: Settings) -> Settings:
    """The settings for work that calls no model: whatever is configured for one is left out."""
    return replace(settings, model=None, base_url=None, api_key=None, endpoints=())


def check_key(key: Secret, where: str) -> None:
    """SettingsError when a key could not be sent as it is; names where it stands, never shows it."""
    value = key.reveal()
    if not value.isascii() or not value.isprintable() or any(c in value for c in " '\"`"):
        raise SettingsError("settings.bad-key", where=where)


def check_url(settings: Settings) -> None:
    """SettingsError when the base URL is empty, without http(s)://, without host, or carries more than an
    address: it is shown in reports, so a name and password or a query must not be in it."""
    url = settings.base_url or ""
    where = settings.origin("base_url").label
    parts = _parts(url)
    if parts is None or parts.scheme not in ("http", "https") or not _is_host(parts.hostname or ""):
        raise SettingsError("settings.bad-url", where=where)
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise SettingsError("settings.url-with-secret", where=where)


def is_openai(url: str) -> bool:
    """Whether the address is OpenAI's own, or one of its regions', over TLS."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    own = host == _OWN_HOST or host.endswith("." + _OWN_HOST)
    return own and parts.scheme == "https" and parts.port in (None, 443)


def _is_host(host: str) -> bool:
    """Only what every parser of addresses reads alike: a backslash has sent keys elsewhere before."""
    return bool(host) and all(c.isalnum() or c in ".-_:" for c in host)


def _parts(url: str) -> SplitResult | None:
    if not url.isascii() or not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises when it is no number
    except ValueError:
        return None
    return parts


def _refuse_stranger(settings: Settings, *, local: bool) -> None:
    if settings.api_key is None or settings.base_url is None or local or is_openai(settings.base_url):
        return
    key, url = settings.origin("api_key"), settings.origin("base_url")
    if key.holder != url.holder:
        raise SettingsError("settings.two-hands", holder=key.label, address=url.label)
