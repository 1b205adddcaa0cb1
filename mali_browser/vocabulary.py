"""The closed lists of the codebook: who may say what in the source files and in the database.

Event and sub-event types are ACLED's, weapon and target types are the Global Terrorism Database's, the precision
of places is UCDP GED's; the rest is the project's own (see ``resources/help/codebook.md``).
"""

from __future__ import annotations

EVENT_TYPES: dict[str, tuple[str, ...]] = {
    "Battles": ("Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
    "Explosions/Remote violence": (
        "Chemical weapon",
        "Air/drone strike",
        "Suicide bomb",
        "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED",
        "Grenade",
    ),
    "Violence against civilians": ("Sexual violence", "Attack", "Abduction/forced disappearance"),
    "Protests": ("Peaceful protest", "Protest with intervention", "Excessive force against protesters"),
    "Riots": ("Violent demonstration", "Mob violence"),
    "Strategic developments": (
        "Agreement",
        "Arrests",
        "Change to group/activity",
        "Disrupted weapons use",
        "Headquarters or base established",
        "Looting/property destruction",
        "Non-violent transfer of territory",
        "Other",
    ),
}
SUB_EVENT_TYPES: tuple[str, ...] = tuple(sub for subs in EVENT_TYPES.values() for sub in subs)

WEAPON_TYPES: tuple[str, ...] = (
    "Biological",
    "Chemical",
    "Radiological",
    "Nuclear",
    "Firearms",
    "Explosives",
    "Fake Weapons",
    "Incendiary",
    "Melee",
    "Vehicle",
    "Sabotage Equipment",
    "Other",
    "Unknown",
)
TARGET_TYPES: tuple[str, ...] = (
    "Business",
    "Government (General)",
    "Police",
    "Military",
    "Abortion Related",
    "Airports & Aircraft",
    "Government (Diplomatic)",
    "Educational Institution",
    "Food or Water Supply",
    "Journalists & Media",
    "Maritime",
    "NGO",
    "Other",
    "Private Citizens & Property",
    "Religious Figures/Institutions",
    "Telecommunication",
    "Terrorists/Non-State Militia",
    "Tourists",
    "Transportation",
    "Unknown",
    "Utilities",
    "Violent Political Party",
)

DATE_PRECISIONS: tuple[str, ...] = ("day", "month", "year")
CLAIMS: tuple[str, ...] = ("claimed", "attributed", "suspected", "unclaimed", "unknown")
ROLES: tuple[str, ...] = ("perpetrator", "target", "victim", "responder", "party", "mediator", "reporter")
ATTRIBUTIONS: tuple[str, ...] = ("claimed", "stated", "suspected", "alleged", "denied")
HARMS: tuple[str, ...] = ("killed", "wounded", "abducted", "missing", "released", "detained", "displaced")
TOTALLED_HARMS: tuple[str, ...] = ("killed", "wounded", "abducted")
GROUPS: tuple[str, ...] = (
    "civilians",
    "soldiers",
    "police",
    "peacekeepers",
    "foreign troops",
    "militia",
    "militants",
    "contractors",
    "officials",
    "aid workers",
    "journalists",
    "tourists",
    "unspecified",
)
# Events of two sides: where nobody is named as perpetrator, both parties stand in the perpetrators' place.
TWO_SIDED: tuple[str, ...] = ("Armed clash", "Agreement")
QUALIFIERS: tuple[str, ...] = ("exact", "at_least", "up_to", "about", "range", "uncounted")
LINK_KINDS: tuple[str, ...] = ("same_event", "possibly_same_event", "follow_up")
ACTOR_KINDS: tuple[str, ...] = (
    "armed group",
    "militia",
    "state force",
    "government",
    "intergovernmental",
    "international mission",
    "private military company",
    "person",
    "unidentified",
    "community",
    "organisation",
)
NAME_KINDS: tuple[str, ...] = ("name", "abbreviation", "transliteration", "former name", "translation")
RELATION_KINDS: tuple[str, ...] = (
    "renamed_to",
    "merged_into",
    "split_from",
    "founded_by",
    "led_by",
    "member_of",
    "part_of",
    "allied_with",
    "rival_of",
    "absorbed_by",
    "supported_by",
    "designated_by",
    "deployed_by",
    "pledged_to",
)
PLACE_KINDS: tuple[str, ...] = (
    "village",
    "town",
    "city",
    "area",
    "site",
    "region",
    "road",
    "country",
    "border",
    "cercle",
    "commune",
    "mine",
)
OUTLET_KINDS: tuple[str, ...] = (
    "news agency",
    "newspaper",
    "broadcaster",
    "online news",
    "government",
    "intergovernmental",
    "think tank",
    "NGO",
    "academic",
    "social media",
    "company",
)
