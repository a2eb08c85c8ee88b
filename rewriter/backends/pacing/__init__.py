"""How fast one endpoint is asked: slots, requests and tokens a minute, pauses, and what happens while nobody
answers there. One `Pace` per endpoint, shared by all who ask it."""

from rewriter.backends.pacing.limits import Limits
from rewriter.backends.pacing.pace import Pace
from rewriter.backends.pacing.paced import Paced
from rewriter.backends.pacing.standing import Standing
from rewriter.backends.pacing.turn import Sending, sending, turn

__all__ = ["Limits", "Pace", "Paced", "Sending", "Standing", "sending", "turn"]
