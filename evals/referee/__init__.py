"""Our checks against Yoast SEO's own analysis of French, an external program that judges the same texts."""
