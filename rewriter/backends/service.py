"""What can be expected of the configured service, before anything is asked of its model."""

from dataclasses import dataclass
from enum import StrEnum

from rewriter.backends.access import Access
from rewriter.backends.known_services import Profile, profile_for
from rewriter.backends.manner import Manner
from rewriter.backends.service_notes import Learnt, notes_for
from rewriter.text.web_addresses import is_loopback


class KnownFrom(StrEnum):
    """Who said how long the context is."""

    SETTINGS = "settings"
    SERVER = "server"  # asked just now
    MEMORY = "memory"  # told by a refusal, in an earlier run
    PROFILE = "profile"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """The service behind an address: which one (`profile`, a name of `backends.profiles`), how it is asked
    first (`manner`), its context's length in tokens with prompt and answer together (None: unknown), how
    many calls may be under way, and whether answers state what they cost. `learnt`: refusals
    in earlier runs have changed `manner`."""

    profile: str
    title: str
    manner: Manner
    context_tokens: int | None
    context_known_from: KnownFrom
    at_once: int
    usage_stated: bool
    learnt: bool = False


def service_for(access: Access) -> Service:
    """The service a configuration leads to. What is set wins; then what a server of this machine says now
    (two seconds at most, free; it may have been restarted with another context, so it is asked before
    the notes are read); then what was learnt; then the profile. Synchronous; never raises."""
    profile, told = _asked(access)
    learnt = notes_for(access).recall()
    tokens, known_from = _context(access, told, learnt, profile)
    return _service(access, profile, learnt, tokens, known_from)


def _service(
    access: Access, profile: Profile, learnt: Learnt | None, tokens: int | None, known_from: KnownFrom
) -> Service:
    stated = learnt.usage_stated if learnt else None
    return Service(
        profile=profile.name,
        title=profile.title,
        manner=profile.manner.lowered_by(learnt.manner) if learnt else profile.manner,
        context_tokens=tokens,
        context_known_from=known_from,
        at_once=access.at_once or profile.at_once,
        usage_stated=profile.usage_stated if stated is None else stated,
        learnt=learnt is not None and profile.manner.lowered_by(learnt.manner) != profile.manner,
    )


def _asked(access: Access) -> tuple[Profile, int | None]:
    """The profile, corrected by what the server says of itself unless the settings name it, and the length
    it tells."""
    profile = profile_for(access.base_url, access.provider)
    if access.base_url is None or access.model is None or not is_loopback(access.base_url):
        return profile, None
    from rewriter.backends.questions import ask_server

    told = ask_server(access.base_url, access.model, access.api_key, profile)
    if told is None:
        return profile, None
    return (profile if access.provider else told.profile), told.context_tokens


def _context(
    access: Access, told: int | None, learnt: Learnt | None, profile: Profile
) -> tuple[int | None, KnownFrom]:
    candidates = (
        (access.context_tokens, KnownFrom.SETTINGS),
        (told, KnownFrom.SERVER),
        (learnt.context_tokens if learnt else None, KnownFrom.MEMORY),
        (profile.context_tokens, KnownFrom.PROFILE),
    )
    return next(((n, known) for n, known in candidates if n is not None), (None, KnownFrom.UNKNOWN))
