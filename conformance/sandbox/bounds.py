"""What a sandbox takes at the most: whoever asks for more is told so, and nothing fills memory or disk."""

from datetime import timedelta

BODY = 1 << 20
"""Bytes of a request; a dossier file is one."""
DOSSIERS = 200
"""Dossiers of a space."""
ALL_DOSSIERS = 20_000
"""Dossiers of all spaces."""
BRANCHES = 40
"""Branches of a dossier."""
ENTRIES = 1_000
"""Lines of a branch."""
LIFE = timedelta(days=366 * 12)
"""Virtual time from the first day of a dossier: a title lapses four years after its last pursuit."""
LOOK_AHEAD = timedelta(days=400)
"""How far one looks for the next thing that leaves by itself."""
TITLE = 200
"""Characters of a title, or of a name."""
LIVE = 400
"""Tables kept set: another one is set anew from what is kept."""
WATCHERS = 200
"""Pages that watch at once."""
WATCHERS_OF_SPACE = 40
"""Pages of a space that watch at once: nobody takes the places of all."""
ASKING = 10.0
"""Seconds in which the head of a request must be whole."""
SENDING = 30.0
"""Seconds in which its body must be."""
EVENT = 64 << 10
"""Bytes of one event of a dossier."""
WALKS = 4
"""Cases of a space that are walked at once: the one that was begun first is left for another."""
ALL_WALKS = 64
"""Cases of all spaces that are walked at once."""
