"""What comes on top of first drafts, and how long calls take: measured in a journal where there is one, else
supposed, and said to be."""

from dataclasses import dataclass

from rewriter.flow.foreseeing import Expected
from rewriter.journal.past import Past

LEAST_ARTICLES = 5  # in a journal, for what they took to say anything
TOKENS_A_SECOND = 60.0  # of an answer, when nothing is known of the service
FIRST_TOKEN = 1.0  # seconds
REPAIR_CALLS = 1.0  # an article: 0.95 and 1.15 in evals/prompts, runs 2 and 4
REPAIR_INPUT = 0.7  # of a draft's prompt: measured on the tests' sample
REPAIR_OUTPUT = 0.3  # of a draft's answer: one section of three or four
MINUTE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """What a service lets through: calls under way, requests and tokens a minute (None: no limit known),
    `seconds` an answer takes (None: told from a journal, else from its length)."""

    concurrency: int = 16
    rpm: int | None = None
    tpm: int | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """How long the calls take at a pace, in seconds, and which limit binds: "concurrency", "rpm" or "tpm".
    `answer` is how long one answer takes; `known_from` says whether that is "stated", "measured" in a
    journal, or "supposed"."""

    seconds: float
    bound: str
    answer: float
    known_from: str


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """What comes on top of first drafts, as shares of their calls and tokens. `thinking` is how many tokens
    an answer takes for each token sent, where a journal tells: what models think before they answer is in
    it. `measured` is how many articles of a journal say so, 0 when it is supposed."""

    calls: float = 0.0
    input_share: float = 0.0
    output_share: float = 0.0
    thinking: float | None = None
    measured: int = 0

    def added(self, draft: Expected, opinion: Expected = Expected()) -> tuple[float, float, float]:
        """An article's calls, tokens sent and tokens got, its draft included. A second reading is added where
        a journal does not tell of it."""
        parts = 1 if self.measured else max(1, draft.calls)  # supposed: one call, however many made the draft
        asked = Expected() if self.measured else opinion
        got = draft.input_tokens * self.thinking if self.thinking else draft.output_tokens
        return (
            draft.calls * (1 + self.calls / parts) + asked.calls,
            draft.input_tokens * (1 + self.input_share / parts) + asked.input_tokens,
            got * (1 + self.output_share) + asked.output_tokens,
        )


def after_of(past: Past | None, rounds: int) -> After:
    """What repairs take: as in a journal of five articles or more, else as supposed."""
    if past is not None and past.articles >= LEAST_ARTICLES:
        draft, after = past.drafting, past.after
        return After(
            calls=after.calls / draft.calls,
            input_share=after.input_tokens / max(1, draft.input_tokens),
            output_share=after.output_tokens / max(1, draft.output_tokens),
            thinking=draft.output_tokens / draft.input_tokens if draft.input_tokens else None,
            measured=past.articles,
        )
    if not rounds:
        return After()
    return After(calls=REPAIR_CALLS, input_share=REPAIR_INPUT, output_share=REPAIR_OUTPUT)


def time_of(calls: float, sent: float, got: float, articles: float, pace: Pace, past: Past | None) -> Time:
    """How long it all takes: the tightest of the limits, and never less than one article's calls, which
    follow each other."""
    answer, known_from = _answer(got / calls if calls else 0.0, pace, past)
    chain = calls / articles if articles else 0.0
    needs = {
        "concurrency": answer * max(chain, calls / pace.concurrency),
        "rpm": MINUTE * calls / pace.rpm if pace.rpm else 0.0,
        "tpm": MINUTE * (sent + got) / pace.tpm if pace.tpm else 0.0,
    }
    bound = max(needs, key=lambda name: needs[name])
    return Time(seconds=needs[bound], bound=bound, answer=answer, known_from=known_from)


def _answer(tokens: float, pace: Pace, past: Past | None) -> tuple[float, str]:
    if pace.seconds is not None:
        return pace.seconds, "stated"
    if past is not None and past.articles >= LEAST_ARTICLES:
        both = past.drafting + past.after
        return both.seconds / both.calls, "measured"
    return FIRST_TOKEN + tokens / TOKENS_A_SECOND, "supposed"
