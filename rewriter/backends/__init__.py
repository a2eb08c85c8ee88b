"""Where answers come from: one method, behaviour added by wrapping, never by flags."""

from rewriter.backends.connecting import connect
from rewriter.backends.metered import Metered
from rewriter.backends.retrying import Retrying
from rewriter.backends.scripted import ScriptedBackend

__all__ = ["Metered", "Retrying", "ScriptedBackend", "connect"]
