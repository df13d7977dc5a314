"""A badge in SVG that bears the digest of its attestation: a picture proves nothing."""

from markupsafe import Markup, escape

_CHARACTER = 6.6
_PADDING = 12
_TEMPLATE = Markup(
    '<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img" aria-labelledby="t d">'
    '<title id="t">{label} : {message}</title>'
    '<desc id="d">SHA-256 de l’attestation : {digest}</desc>'
    '<rect width="{left}" height="20" fill="#3a3a3a"/>'
    '<rect x="{left}" width="{right}" height="20" fill="#1f6b3a"/>'
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">'
    '<text x="6" y="14">{label}</text><text x="{start}" y="14">{message}</text></g></svg>\n'
)


def badge(label: str, message: str, digest: str) -> str:
    """Draw a badge; every text is escaped."""
    left, right = (round(len(text) * _CHARACTER) + _PADDING for text in (label, message))
    return str(
        _TEMPLATE.format(
            width=left + right,
            left=left,
            right=right,
            start=left + _PADDING // 2,
            label=escape(label),
            message=escape(message),
            digest=escape(digest),
        )
    )
