"""What an implementation can do wrong before any rule is at stake: a code, and French words for it."""

from types import MappingProxyType

FAULTS = MappingProxyType(
    {
        "silence": "Le système n’a pas répondu dans le temps imparti.",
        "crash": "Le programme s’est arrêté.",
        "closed": "Le système a fermé la connexion sans répondre.",
        "unreachable": "Le système est injoignable.",
        "http-status": "Le serveur a répondu par un statut HTTP qui n’est pas 200.",
        "garbage": "La réponse n’est pas du JSON.",
        "oversize": "La réponse dépasse la taille admise.",
        "too-deep": "La réponse est imbriquée au-delà de la profondeur admise.",
        "not-json-rpc": "La réponse n’est pas un message JSON-RPC 2.0.",
        "stale-reply": "La réponse porte l’identifiant d’un autre appel : elle répond à une autre question.",
        "error-reply": "Le système a répondu par une erreur JSON-RPC.",
        "bad-result": "Le résultat n’a pas la forme que le protocole demande.",
        "async": "La fonction est asynchrone : elle rend une coroutine au lieu d’une réponse.",
        "raised": "La fonction a levé une exception.",
        "foreign-emission": "Le système a émis un échange au nom d’un autre acteur.",
        "unknown-emission": "Le système a émis un échange que ni la spécification ni `hello` ne connaissent.",
        "other-dossier": "Le système a émis un échange pour un dossier que le cas n’a pas ouvert, "
        "ou sous le numéro d’un autre dossier.",
        "repeated-emission": "Le système a émis deux fois le même échange.",
        "clock-ignored": "L’échange émis ne porte pas l’instant virtuel donné par `clock`.",
    }
)
"""Codes are stable: reports and attestations cite them."""

DISCONNECTING = frozenset(
    {
        "silence",
        "crash",
        "closed",
        "unreachable",
        "oversize",
        "too-deep",
        "garbage",
        "not-json-rpc",
        "stale-reply",
    }
)
"""After these the conversation cannot go on: the implementation is started or called anew."""


class Fault(Exception):  # noqa: N818 the implementation's, not an error of the bench
    """The implementation broke the protocol; `detail` says how, in its own words or ours.

    `rule` names the derived rule that it breaks by this alone, where there is one.
    """

    def __init__(self, code: str, detail: str = "", rule: str = "") -> None:
        super().__init__(f"{FAULTS[code].removesuffix('.')} : {detail}" if detail else FAULTS[code])
        self.code = code
        self.detail = detail
        self.rule = rule
