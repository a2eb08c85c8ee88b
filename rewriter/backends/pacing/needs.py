"""How many tokens a request will count as, before anybody knows."""

from dataclasses import dataclass
from math import ceil

from rewriter.article import Reply, Request
from rewriter.backends.tokens import CHARACTERS_PER_TOKEN

FIRST_OUTPUT = 2_000.0  # a section, or half an article, until answers tell
MARGIN = 1.2
WEIGHT = 0.05  # of each answer in what is expected of the next


@dataclass(frozen=True, slots=True)
class Need:
    """Tokens to reserve. `settled`: the answer corrects them, for they were only expected."""

    tokens: float
    settled: bool


NOTHING = Need(0.0, False)


class Needs:
    """The prompt by its length, and the answer by its limit; without one, by what answers have taken so far,
    a fifth more. What was expected is corrected by what came; a limit is not, for services count it whole."""

    def __init__(self) -> None:
        self._output = FIRST_OUTPUT

    def of(self, request: Request) -> Need:
        """What a request will count as."""
        asked = sum(len(message.content) for message in request.prompt.messages)
        asked += len(request.schema.json) if request.schema else 0
        prompt = ceil(asked / CHARACTERS_PER_TOKEN)
        limit = request.parameters.max_output_tokens
        return Need(prompt + (limit or self._output * MARGIN), settled=limit is None)

    def left(self, reserved: Need, reply: Reply) -> float:
        """Tokens still to take once the answer is there; negative when fewer came than were reserved."""
        used = reply.usage.input_tokens + reply.usage.output_tokens
        if not used:
            return 0.0
        self._output += WEIGHT * (reply.usage.output_tokens - self._output)
        return used - reserved.tokens if reserved.settled else 0.0
