"""The short answer as HTML for notebooks.

It is made from the Markdown of the answer, which has few forms: headings, paragraphs, lists of two levels, bold, emphasis
and addresses. Colours are the notebook's own, lightened, so that it can be read on a light and on a dark page.
"""

from __future__ import annotations

import html
import re

_STYLE = (
    "max-width:46em;line-height:1.45;color:inherit;border:1px solid rgba(128,128,128,.4);border-radius:6px;padding:.6em 1em"
)
_QUIET = "opacity:.75"
_ESCAPED = re.compile(r"\\([*_`\[\]<>\\#|])")
_ADDRESS = re.compile(r" <(https?://[^<>\s]+)>$")


def answer_html(markdown: str, lang: str) -> str:
    """The Markdown of a short answer as one block of HTML."""
    out = [f'<div class="simbind" lang="{html.escape(lang)}" style="{_STYLE}">']
    depth = 0
    for line in markdown.splitlines():
        level = 2 if line.startswith("  - ") else 1 if re.match(r"- |\d+\. ", line) else 0
        if not line.strip() or level == 0:
            while depth > 0:
                depth = _close(out, depth)
        if not line.strip():
            continue
        if level:
            while depth > level:
                depth = _close(out, depth)
            while depth < level:
                out.append('<ul style="list-style:none;margin:.2em 0;padding-left:1.1em">')
                depth += 1
            quiet = f' style="{_QUIET}"' if level == 2 or line[0].isdigit() else ""
            out.append(f"<li{quiet}>{_inline(line.strip().removeprefix('- '))}</li>")
        elif line.startswith("#"):
            marks, text = line.split(" ", 1)
            size = {1: "1.15em", 2: "1.05em"}.get(len(marks), "1em")
            out.append(f'<p style="font-size:{size};font-weight:600;margin:.7em 0 .2em">{_inline(text)}</p>')
        elif line.startswith("_") and line.endswith("_"):
            out.append(f'<p style="margin:.2em 0;font-size:.92em;{_QUIET}">{_inline(line[1:-1])}</p>')
        elif line.startswith("**") and line.endswith("**"):
            out.append(f'<p style="margin:.4em 0;font-weight:600">{_inline(line[2:-2])}</p>')
        else:
            out.append(f'<p style="margin:.3em 0">{_inline(line)}</p>')
    while depth > 0:
        depth = _close(out, depth)
    out.append("</div>")
    return "\n".join(out)


def _close(out: list[str], depth: int) -> int:
    out.append("</ul>")
    return depth - 1


def _inline(text: str) -> str:
    address = _ADDRESS.search(text)
    if address:
        where = html.escape(address.group(1))
        return f'{_inline(text[: address.start()])} <a href="{where}" style="color:inherit">{where}</a>'
    parts = re.split(r"(?<!\\)\*\*", text)
    plain = [html.escape(_ESCAPED.sub(r"\1", part)) for part in parts]
    return "".join(f"<strong>{part}</strong>" if at % 2 else part for at, part in enumerate(plain))
