"""What an address says by itself, without a connection."""

from urllib.parse import urlsplit

OWN_URL = "https://api.openai.com/v1"  # said aloud: the SDK would look into the environment
_VERSION = "/v1"


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


def server_of(url: str) -> str:
    """The address without its closing /v1: where a local server answers questions about itself."""
    return url.rstrip("/").removesuffix(_VERSION)
