"""What an address says by itself, without a connection."""

from ipaddress import ip_address
from urllib.parse import urlsplit

OWN_URL = "https://api.openai.com/v1"  # said aloud: the SDK would look into the environment
_VERSION = "/v1"


def host_of(url: str) -> str:
    """The host in lower case; "" when the address cannot be read."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def port_of(url: str) -> int | None:
    """The port that is written in the address; None when there is none or it is no port."""
    try:
        return urlsplit(url).port
    except ValueError:
        return None


def path_of(url: str) -> str:
    """The path without its last slash."""
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""


def is_loopback(url: str) -> bool:
    """Whether the address is this machine's own: nothing leaves it, and no proxy could reach it."""
    host = host_of(url)
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def server_of(url: str) -> str:
    """The address without its closing /v1: where a local server answers questions about itself."""
    return url.rstrip("/").removesuffix(_VERSION)
