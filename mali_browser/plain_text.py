"""Pages as plain text: what `show` prints and 'copy as text' copies."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from mali_browser import wording
from mali_browser.records import (
    ActorFigure,
    ActorPage,
    Casualty,
    HelpText,
    Incident,
    LineagePage,
    Name,
    Outlet,
    OutletPage,
    Page,
    Passage,
    Place,
    PlaceMention,
    PlacePage,
    Poll,
    Relation,
    Section,
    YearFigures,
)
from mali_browser.vocabulary import ROLES, TOTALLED_HARMS

_WIDTH = 100


def _wrap(text: str, indent: str = "") -> str:
    return "\n".join(
        textwrap.fill(line, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
        for line in text.splitlines()
    )


def _section(title: str, lines: Iterable[str]) -> list[str]:
    found = [_wrap(line, "  ") for line in lines if line]
    return ["", title, *found] if found else []


def incident_text(incident: Incident) -> str:
    """Return everything of an incident as plain text, in the order of its page."""
    row = incident.row
    when = wording.date_text(row.date_start, row.date_end, row.date_precision)
    out = [_wrap(row.title), f"{when} ({wording.date_precision_text(row.date_precision)})"]
    if incident.date_note:
        out.append(_wrap(f"Date: {incident.date_note}"))
    out += ["", _wrap(incident.summary)]
    out += _section("Places", (_place_line(place) for place in incident.places))
    parties = []
    for role in ROLES:
        parties += [
            f"{wording.role_text(role)}: {party.name}"
            + (f" ({party.abbreviation})" if party.abbreviation else "")
            + f" – {wording.attribution_text(party.attribution)}"
            + (f", according to {party.according_to}" if party.according_to else "")
            + (f" [{party.note}]" if party.note else "")
            for party in incident.parties
            if party.role == role
        ]
    out += _section("Parties", parties)
    out += _section("Casualties as reported", (_casualty_line(item) for item in incident.casualties))
    totals = [f"{harm}: {wording.figure_text(getattr(row, harm))}" for harm in TOTALLED_HARMS]
    out += _section("Totals", totals)
    types = [f"{row.event_type} / {row.sub_event_type}", f"claim: {wording.claim_text(row.claim)}"]
    types += [f"weapons: {', '.join(incident.weapon_types)}"] if incident.weapon_types else []
    types += [f"targets: {', '.join(incident.target_types)}"] if incident.target_types else []
    out += _section("Type", types)
    out += _section("Sources, in the report's order", (f"{s.ord}. {s.cited_as}" for s in incident.sources))
    related = [
        f"{wording.related_text(item.kind)}: {item.title} "
        f"({wording.date_text(item.date_start, item.date_end, item.date_precision)}, incident:{item.id})"
        for item in incident.related
    ]
    out += _section("Related", related)
    out += _section("Editorial note", [incident.note or ""])
    place = f"entry {row.entry} of the chronology" if row.entry else "told outside the chronology"
    place += f", part {row.entry_part}" if row.entry_part else ""
    place += f", printed date: {incident.printed_date}" if incident.printed_date else ""
    out += _section("In the report", [place])
    out += ["", f"incident:{row.id}"]
    return "\n".join(out)


def _place_line(place: PlaceMention) -> str:
    where = ", ".join(part for part in (place.name, place.admin1, place.country) if part)
    line = f"{where} ({wording.place_precision_text(place.kind, place.country, place.where_precision)})"
    return f"{line} – “{place.wording}”" if place.wording else line


def _casualty_line(item: Casualty) -> str:
    line = f"{item.harm}, {item.group}: {wording.casualty_text(item)}"
    line += f", according to {item.according_to}" if item.according_to else ""
    line += f" – “{item.wording}”"
    line += " (included in another figure)" if item.included else ""
    line += f" (rival figures: {item.contested})" if item.contested else ""
    line += f" (told in {item.told_in})" if item.told_in else ""
    return line + (f" [{item.note}]" if item.note else "")


def _names_lines(names: Iterable[Name]) -> list[str]:
    return [name.name + ("" if name.in_report else " (not in the report)") for name in names]


def actor_text(content: ActorPage) -> str:
    """Return an actor's own facts as plain text: profile with its basis, ties, strengths, figures by year."""
    actor = content.actor
    out = [actor.name + (f" ({actor.abbreviation})" if actor.abbreviation else "")]
    about = [actor.kind, actor.country or "", wording.active_text(actor.active_from, actor.active_to)]
    out.append(", ".join(part for part in about if part))
    for paragraph in content.paragraphs:
        out += ["", _wrap(paragraph.text)]
        basis = "; ".join(f"{item.title} ({item.kind}:{item.id})" for item in paragraph.basis)
        out += [_wrap(f"Rests on: {basis}", "  ")] if basis else []
    if not content.paragraphs:
        out += ["", _wrap(actor.profile)]
    out += _section("Other names", _names_lines(actor.names))
    out += _section("Ties", (_tie_line(tie) for tie in content.relations))
    out += _section("Strength and other figures", (_strength_line(item) for item in content.figures))
    out += _section("Incidents by role", (f"{wording.role_text(r.role)}: {r.incidents}" for r in actor.roles))
    out += _section("Incidents and killed by year", (_year_line(year) for year in content.years))
    out += _section("Shared incidents", (f"{item.name}: {item.incidents}" for item in content.companions))
    out += _section("Editorial note", [actor.active_note or ""])
    return "\n".join(out)


def _tie_line(tie: Relation) -> str:
    line = f"{wording.relation_text(tie.kind, tie.outgoing)}: {tie.other}"
    when = wording.span_text(tie.date_start, tie.date_end, tie.date_precision)
    line += f", {when}" if when else ""
    line += f" – {tie.note}" if tie.note else ""
    source = f"passage:{tie.passage_id}" if tie.passage_id else f"incident:{tie.incident_id}" if tie.incident_id else ""
    return f"{line} [{source}]" if source else line


def _strength_line(item: ActorFigure) -> str:
    when = wording.span_text(item.date_start, item.date_end, item.date_precision)
    line = f"{when}: " if when else ""
    line += f"{wording.figure_text(item.figure)} {item.what}"
    line += f", according to {item.according_to}" if item.according_to else ""
    return line + (f" – “{item.wording}”" if item.wording else "")


def _year_line(year: YearFigures) -> str:
    killed = wording.year_killed_text(year.killed, year.uncounted, year.not_reported)
    return f"{year.year}: {wording.incidents_text(year.incidents)}, killed {killed}"


def page_text(page: Page) -> str:
    """Return a whole page as plain text, as its address shows it."""
    content = page.content
    if isinstance(content, Incident):
        text = incident_text(content).rsplit("\n\n", 1)[0]
    elif isinstance(content, ActorPage):
        text = actor_text(content)
    elif isinstance(content, PlacePage):
        text = place_text(content.place)
    elif isinstance(content, OutletPage):
        text = outlet_text(content.outlet)
    elif isinstance(content, HelpText):
        text = content.markdown
    elif isinstance(content, LineagePage):
        text = content.lineage.centre_name
    else:
        shown = [passage for passage in content.passages if page.at in (None, passage.id)]
        text = section_text(content.section, shown)
        text += "".join(f"\n\n{poll_text(poll)}" for poll in content.polls if page.at in (None, poll.passage_id))
    out = [text]
    out += _section(
        f"Incidents ({page.incident_count})",
        (
            f"{wording.date_short(r.date_start, r.date_end, r.date_precision)} {r.title} (incident:{r.id})"
            for r in page.incidents
        ),
    )
    if page.incident_count > len(page.incidents):
        out.append(f"  … the newest {len(page.incidents)} of {page.incident_count}")
    out += _section(
        "Passages of the report", (f"{item.section}: {item.opening} (passage:{item.id})" for item in page.passages)
    )
    disagreements = []
    for item in page.contradictions:
        values = "; ".join(f"“{value}” ({where})" for value, where in item.values)
        disagreements.append(f"{item.what}: {values}. In this dataset: {item.treatment}.")
    out += _section("Where the report disagrees with itself", disagreements)
    for label, beside in (("Before", page.before), ("After", page.after)):
        out += ["", f"{label}: {beside.title} ({beside.address})"] if beside else []
    return "\n".join([*out, "", page.address])


def poll_text(poll: Poll) -> str:
    """Return a poll as plain text."""
    when = wording.span_text(poll.date_start, poll.date_end, poll.date_precision)
    head = " · ".join(part for part in (poll.pollster or "Poll", when, poll.population or "") if part)
    lines = []
    for result in poll.results:
        share = f"{result.percent:g} %"
        if result.qualifier != "exact":
            share = f"{wording.qualifier_text(result.qualifier)} {share}"
        lines.append(f"{result.question} – {result.answer}: {share}")
    return "\n".join([head, *(_wrap(line, "  ") for line in lines)])


def place_text(place: Place) -> str:
    """Return a place's page as plain text."""
    where = ", ".join(part for part in (place.admin2, place.admin1, place.country) if part)
    out = [place.name, f"{place.kind}; {where}" if where else place.kind]
    if place.latitude is not None:
        out.append(f"{place.latitude:.4f}, {place.longitude:.4f}")
    out.append(f"{wording.place_precision_text(place.kind, place.country, place.where_precision)}; {place.basis}")
    if place.admin1_now and place.admin1_now != place.admin1:
        since = place.admin1_new_since
        out.append(f"Since {since} in the region of {place.admin1_now}; figures are by the regions of 2012.")
    out += _section("Other names", _names_lines(place.names))
    out += _section("Note", [place.note or ""])
    return "\n".join(out)


def outlet_text(outlet: Outlet) -> str:
    """Return an outlet's page as plain text."""
    out = [outlet.name, outlet.kind + (f", {outlet.country}" if outlet.country else "")]
    out += _section("Cited as", _names_lines(outlet.names))
    cited = f"{outlet.citations} citations in {outlet.incidents} incidents"
    return "\n".join([*out, "", cited])


def passage_text(passage: Passage) -> str:
    """Return a passage as plain text, with its citations in order."""
    out = [_wrap(passage.text), _wrap("Sources: " + "; ".join(source.cited_as for source in passage.sources), "  ")]
    if passage.note:
        out.append(_wrap(f"Editorial note: {passage.note}", "  "))
    links = dict.fromkeys(f"{link.kind}:{link.id}" for link in passage.links)
    if links:
        out.append(_wrap("Speaks of: " + ", ".join(links), "  "))
    return "\n".join([*out, f"  passage:{passage.id}"])


def section_text(section: Section, passages: Sequence[Passage]) -> str:
    """Return a section of the report as plain text."""
    return "\n\n".join([section.title, *(passage_text(passage) for passage in passages)])
