"""A briefing as one HTML file: self-contained, no script, nothing fetched, fit to print."""

from __future__ import annotations

import base64
import re
from html import escape
from pathlib import Path
from urllib.parse import quote

from mali_browser.export.atomic_file import atomic_file
from mali_browser.export.briefing import Briefing, blocks
from mali_browser.export.briefing_blocks import (
    Block,
    Facts,
    Heading,
    Paragraph,
    Picture,
    TableEnd,
    TableHead,
    TableRow,
)
from mali_browser.export.csv_file import Progress

_UNPRINTED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_STYLE = """
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #57606a; --line: #d0d4d9; --ground: #ffffff;
  --soft: #f4f2ec; --accent: #0b5d7a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e3; --quiet: #a3acb5; --line: #3d444d; --ground: #1b1e22;
  --soft: #262a2f; --accent: #7cc4de; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 62rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .7rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 2rem 0 .1rem; }
p { margin: .4rem 0; max-width: 46rem; }
p.small { color: var(--quiet); font-size: .87rem; }
p.own { border-inline-start: 3px solid var(--accent); padding-inline-start: .8rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
dl { display: grid; grid-template-columns: minmax(6.5rem, max-content) 1fr; gap: .2rem 1.2rem; margin: .7rem 0;
  font-size: .92rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
dd div + div { margin-top: .1rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 52rem; font-size: .87rem;
  line-height: 1.35; }
th, td { text-align: start; vertical-align: top; padding: .4rem .55rem; border-bottom: 1px solid var(--line); }
th { background: var(--soft); font-weight: 600; }
td.figure, th.figure { font-variant-numeric: tabular-nums; }
figure { margin: .5rem 0; }
figure img { max-width: 100%; max-height: 90vh; height: auto; display: block; background: #ffffff; }
figcaption { color: var(--quiet); font-size: .87rem; margin-top: .3rem; }
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  :root { color-scheme: light; --ink: #000000; --quiet: #444444; --line: #bbbbbb; --ground: #ffffff; --soft: #f0f0f0;
    --accent: #000000; font-size: 10pt; }
  body { max-width: none; padding: 0; }
  a { text-decoration: none; }
  .table { overflow: visible; }
  table { min-width: 0; }
  figure img { width: 100%; }
  thead { display: table-header-group; }
  tr, figure, dl > * { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
}
"""


def write_html(path: Path, briefing: Briefing, progress: Progress | None = None) -> int:
    """Write a briefing as HTML; return the number of incidents told. Progress and troubles as for CSV."""
    told = 0
    head: TableHead | None = None
    with atomic_file(path) as file:
        file.write(_opening(briefing.title).encode("utf-8"))
        for block in blocks(briefing, progress):
            head = block if isinstance(block, TableHead) else head
            told += isinstance(block, TableRow)
            file.write(_piece(block, head).encode("utf-8"))
        file.write(b"</body>\n</html>\n")
    return told


def _opening(title: str) -> str:
    # The policy makes a browser refuse scripts and anything from elsewhere, whatever a text may hold.
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )


def text(value: str) -> str:
    """Return data text as HTML text; characters that HTML cannot hold show as a replacement mark."""
    return escape(_UNPRINTED.sub("\ufffd", value))


def _piece(block: Block, head: TableHead | None) -> str:
    if isinstance(block, Heading):
        anchor = f' id="incident-{escape(block.anchor)}"' if block.anchor else ""
        return f'<h{block.level}{anchor} dir="auto">{text(block.text)}</h{block.level}>\n'
    if isinstance(block, Paragraph):
        kind = f' class="{block.kind}"' if block.kind != "text" else ""
        return f'<p{kind} dir="auto">{text(block.text)}</p>\n'
    if isinstance(block, Facts):
        return f"<dl>\n{''.join(_fact(label, lines) for label, lines in block.rows)}</dl>\n"
    if isinstance(block, Picture):
        data = base64.b64encode(block.data).decode("ascii")
        words = text(block.words)
        return (
            f'<figure><img src="data:{block.media_type};base64,{data}" alt="{words}">'
            f"<figcaption>{words}</figcaption></figure>\n"
        )
    if isinstance(block, TableHead):
        cells = "".join(f'<th scope="col"{_figure(at, block)}>{text(cell)}</th>' for at, cell in enumerate(block.cells))
        widths = "".join(f'<col style="width: {share}%">' for share in block.widths)
        return f'<div class="table"><table>\n<colgroup>{widths}</colgroup>\n<thead><tr>{cells}</tr></thead>\n<tbody>\n'
    if isinstance(block, TableRow):
        assert head is not None
        cells = "".join(
            f'<td dir="auto"{_figure(at, head)}>{_cell(cell, at, block)}</td>' for at, cell in enumerate(block.cells)
        )
        return f"<tr>{cells}</tr>\n"
    assert isinstance(block, TableEnd)
    return "</tbody>\n</table></div>\n"


def _fact(label: str, lines: tuple[str, ...]) -> str:
    inner = "".join(f'<div dir="auto">{text(line)}</div>' for line in lines)
    return f"<dt>{text(label)}</dt><dd>{inner}</dd>\n"


def _figure(at: int, head: TableHead) -> str:
    return ' class="figure"' if at in head.figures else ""


def _cell(cell: str, at: int, row: TableRow) -> str:
    # The third column is the headline: it leads to the account.
    return f'<a href="#incident-{escape(quote(row.target))}">{text(cell)}</a>' if at == 2 and row.target else text(cell)
