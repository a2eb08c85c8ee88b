"""How sections written apart follow on: their first sentences, changed where it does no harm."""

import re
from dataclasses import dataclass, replace

from rewriter.article import Draft, Origin, Request
from rewriter.flow.assessing import Assessed, assess
from rewriter.flow.drafting.answered import joints_schema, read_joints
from rewriter.flow.transcript import Transcript
from rewriter.prompting import fence_for, source_variables
from rewriter.prompting.variables import brief_variables
from rewriter.text.keyphrase import stems, subject_stems
from rewriter.text.sentences import split_sentences
from rewriter.text.words import count_words

_A_SENTENCE = 60  # tokens of one changed sentence in the answer
_LEAST_KEPT = 0.8  # share of the old sentence's content words the new one must still have
_MOST_MORE = 6  # words a joint may add
_CAUSE = re.compile(
    r"\b(?:donc|ainsi|car|parce que|puisque|en effet|par conséquent|grâce à|à cause|c’est pourquoi)\b", re.I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint:
    """Where a section begins: its number in the draft, the sentence before it, its first, and the next."""

    section: int
    heading: str
    before: str
    sentence: str
    after: str


def joints_of(draft: Draft) -> tuple[Joint, ...]:
    """The beginnings that may change: of written sections after the first, where nobody is quoted."""
    found: list[Joint] = []
    for number in range(1, len(draft.sections)):
        section, previous = draft.sections[number], draft.sections[number - 1]
        first, *rest = split_sentences(section.paragraphs[0].text)
        if section.paragraphs[0].origin is Origin.WRITTEN and "«" not in first:
            found.append(
                Joint(
                    section=number,
                    heading=section.heading or "",
                    before=split_sentences(previous.paragraphs[-1].text)[-1],
                    sentence=first,
                    after=rest[0] if rest else "",
                )
            )
    return tuple(found)


def joints_request(transcript: Transcript, draft: Draft) -> Request | None:
    """The call for the joints; None when there is none to change or it does not fit the context."""
    joints, fence = joints_of(draft), fence_for(transcript.source)
    if not joints:
        return None
    shown = [
        {
            "section": j.section,
            "heading": j.heading.replace(fence, ""),
            "before": j.before.replace(fence, ""),
            "sentence": j.sentence.replace(fence, ""),
            "after": j.after.replace(fence, ""),
        }
        for j in joints
    ]
    variables = {
        "brief": brief_variables(transcript.brief),
        "source": source_variables(transcript.source, ()),
        "fence": fence,
        "joints": shown,
    }
    prompt = transcript.kit.templates.render("joints", variables)
    fits = transcript.window.fits(prompt, joints_schema(), _A_SENTENCE * len(joints))
    return transcript.request("joints", prompt, joints_schema()) if fits else None


def joined(transcript: Transcript, draft: Draft, text: str) -> Draft:
    """The draft with each changed sentence that says the same and makes nothing worse. Raises
    UnusableAnswerError."""
    changed = read_joints(text)
    best = assess(draft, transcript.source, transcript.brief, transcript.kit.aids)
    for joint in joints_of(draft):
        sentence = changed.get(joint.section, "")
        if sentence and sentence != joint.sentence and says_the_same(joint.sentence, sentence):
            best = _better(transcript, best, joint, sentence)
    return best.draft


def says_the_same(old: str, new: str) -> bool:
    """Whether a new first sentence keeps what the old one said: nearly all its content words, few more, one
    sentence, no cause and no quotation of its own."""
    wanted = subject_stems(old)
    kept = len(wanted & stems(new)) / len(wanted) if wanted else 1.0
    return (
        kept >= _LEAST_KEPT
        and count_words(new) <= count_words(old) + _MOST_MORE
        and len(split_sentences(new)) == 1
        and "«" not in new
        and len(_CAUSE.findall(new)) <= len(_CAUSE.findall(old))
    )


def _better(transcript: Transcript, best: Assessed, joint: Joint, sentence: str) -> Assessed:
    section = best.draft.sections[joint.section]
    first = section.paragraphs[0]
    text = sentence + first.text[first.text.index(joint.sentence) + len(joint.sentence) :]
    paragraphs = (replace(first, text=text), *section.paragraphs[1:])
    sections = list(best.draft.sections)
    sections[joint.section] = replace(section, paragraphs=paragraphs)
    candidate = best.again(replace(best.draft, sections=tuple(sections)), transcript.source, transcript.brief)
    return candidate if candidate.rank <= best.rank else best
