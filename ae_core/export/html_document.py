"""A report as one HTML file that loads nothing."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ae_core.export.document import Document, Figure, Folded, Heading, Lines, Part, Points, Table, Words
from ae_core.export.html_page import filled, png_uri, resource
from ae_core.languages.saying import spoken


def as_html(document: Document) -> bytes:
    """The page; every text of it is escaped."""
    document = document.spoken()
    texts = {
        "title": escape(document.title),
        "about": escape(document.about),
        "language": spoken(),
        "style": resource("report/page.css"),
        "sections": _all(document.parts),
    }
    return filled("report/page.html", texts)


def _all(parts: Sequence[Part]) -> str:
    return "\n".join(map(_one, parts))


def _one(part: Part) -> str:
    if isinstance(part, Heading):
        return f"<h{part.level}>{escape(part.text)}</h{part.level}>"
    if isinstance(part, Words):
        return f"<p>{escape(part.text)}</p>"
    if isinstance(part, Points):
        return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in part.texts)}</ul>"
    if isinstance(part, Lines):
        return f"<pre>{escape(part.text)}</pre>"
    if isinstance(part, Table):
        return _table(part)
    if isinstance(part, Figure):
        caption = f"<figcaption>{escape(part.caption)}</figcaption>" if part.caption else ""
        return f'<figure><img alt="" src="{png_uri(part.png)}">{caption}</figure>'
    return _folded(part)


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in table.head)
    body = "".join(f"<tr>{''.join(f'<td>{escape(one)}</td>' for one in row)}</tr>" for row in table.rows)
    cut = f"<p>{escape(table.cut)}</p>" if table.cut else ""
    return f'<div class="wide"><table><tr>{head}</tr>{body}</table></div>{cut}'


def _folded(folded: Folded) -> str:
    return f"<details><summary>{escape(folded.title)}</summary>{_all(folded.parts)}</details>"
