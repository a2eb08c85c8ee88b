"""Where answers come from: one method, behaviour added by wrapping, never by flags."""

from rewriter.backends.connecting import connect, connect_batch
from rewriter.backends.limited import Limited
from rewriter.backends.metered import Metered
from rewriter.backends.retrying import Retrying
from rewriter.backends.scripted import ScriptedBackend
from rewriter.backends.service import KnownFrom, Service, service_for

__all__ = [
    "KnownFrom",
    "Limited",
    "Metered",
    "Retrying",
    "ScriptedBackend",
    "Service",
    "connect",
    "connect_batch",
    "service_for",
]
