"""Which way it goes: denied or affirmed, up or down, before or after, who does it to whom."""
