"""Lines that name a picture's maker."""

import re

from rewriter.text.furniture._patterns import Signed, any_of

_COLON = r"[ \u00a0\u202f]?[:：][ \u00a0\u202f]?"
_IMAGE = (
    r"photos?|photographies?|images?|visuels?|illustrations?|infographies?|vid[ée]os?|pictures?|photographs?"
)
_CREDIT = any_of(
    rf"\(?(?:cr[ée]dits?|copyright)[ -](?:{_IMAGE})s?(?: (?:de |d['’])?(?:couverture|illustration|"
    rf"une))?{_COLON}.{{1,120}}",
    rf"\(?(?:{_IMAGE})[ -](?:credits?|cr[ée]dits?|courtesy|sources?){_COLON}.{{1,120}}",
    r"\(?cr[ée]dits?[ \u00a0\u202f]?[:：][ \u00a0\u202f]?[^\d.!?]{1,60}\)?",
    rf"\(?(?:{_IMAGE})(?: d['’](?:illustration|archives?))?{_COLON}[^.!?]{{1,90}}\)?",
    r"\(?(?:©|\(c\))[ \u00a0]?[^.!?]{2,90}\)?",
    r"(?:AFP|Reuters|Getty Images|EPA|AP Photo|Shutterstock|iStock|Unsplash|Pixabay)(?: ?(?:/|via|-|"
    r"–) ?[^!?]{2,60})?",
)
_BEHIND = Signed(
    ("©", "(c)", "/", " via "),
    any_of(
        r"[^.!?:]{0,200}(?:©|\(c\))[ \u00a0]?[^.!?©\d]{2,60}\)?",
        r"[^.!?:]{2,60}(?: ?/ ?| via )(?:AFP|Reuters|Getty Images|AP|EPA|Shutterstock|SIPA|Belga|PA)",
    ),
)
_PHOTO_BY = re.compile(
    r"\(?(?:Photo|Image|Picture|Photograph|Illustration|PHOTO)s? (?:by|courtesy of) [A-Z][^.!?]{2,90}\)?"
)
_CREDIT_WORDS = 25
_CAPTION = re.compile(rf"\(?(?:{_IMAGE})(?: d['’](?:illustration|archives?))?{_COLON}", re.IGNORECASE)
_AGENCY = re.compile(
    r"©|\b(?:AFP|Reuters|Getty|EPA|AP|Shutterstock|iStock|Unsplash|Pixabay|Flickr|Wikimedia|DR|Belga|Keystone"
    r"|ABACA|SIPA|MaxPPP|Hans Lucas|Alamy|ATS|PA)\b"
)
_NAMED = re.compile(r"[^:：]{3,40}[:：][ \u00a0\u202f]?(?:[A-ZÀ-ÖØ-ÞŒČŠŽ][\w.’'/&-]{0,30}[ /]{0,3}){1,5}\)?")


def credits_picture(text: str, words: int) -> bool:
    """Whether the line only says who made a picture; `words` are the line's."""
    if words > _CREDIT_WORDS:
        return False
    if _PHOTO_BY.fullmatch(text):
        return True
    if not (_CREDIT.fullmatch(text) or _BEHIND.fits(text, text.lower())):
        return False
    if _CAPTION.match(text):  # « Photo : … » may be a sentence of the article: a name or an agency tells
        return bool(_NAMED.fullmatch(text) or _AGENCY.search(text))
    return True
