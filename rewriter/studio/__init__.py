"""The studio: an editor reviews articles beside their sources in her browser. It decides nothing: what may be
done stands in `rewriter.api.reviewing`."""

from rewriter.studio.serving import Studio, password_from, studio

__all__ = ["Studio", "password_from", "studio"]
