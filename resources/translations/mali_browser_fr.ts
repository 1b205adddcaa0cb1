<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>BrowseController</name>
    <message>
      <location filename="gui/browse_controller.py" />
      <source>There is no page {0} here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChartWiring</name>
    <message>
      <location filename="gui/chart_wiring.py" />
      <source>Lineage of all armed groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/chart_wiring.py" />
      <source>Lineage of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/chart_wiring.py" />
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/chart_wiring.py" />
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/chart_wiring.py" />
      <source>{0}, version {1}, {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Delete removes, Enter edits, arrows go to the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Enter or double click edits, Delete removes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Remove (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Remove {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Right-click, or the Menu key: search for the words instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Search for the words “{0}” instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Typed: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Understood from “{0}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CollectionView</name>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Back to everything of yours (Escape)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Export or brief…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Incidents of the collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Move down (Ctrl+Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Move up (Ctrl+Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Show in the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Take out of the collection (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>{0} (no longer in this data file)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CompletionList</name>
    <message>
      <location filename="gui/views/completion_list.py" />
      <source>Completions</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DetailPane</name>
    <message>
      <location filename="gui/views/detail_pane.py" />
      <source>Copy…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EmptyPage</name>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>, by all their names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>, only as written, not by other names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>A guess: did you mean “{0}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>All words must occur: fewer words find more. A space after the last word ends it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>Clear the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>Leaving out any one of these things finds nothing either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>No incident matches “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>Search again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>Searched: titles, summaries, notes, people and groups, places and sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>The search could not be carried out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>With one thing less there are some:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>Without “{0}”: {1} {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>“{0}” finds nothing at all; this is the name nearest to it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportPanel</name>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>A spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>A spreadsheet: opens right in Excel and LibreOffice, what looks like a formula is made harmless.
Data work: plain values, comma and point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>All columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>All incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>As shown in the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Cancelled; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Close (Escape)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Close the export panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Data work (R, pandas)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Export to CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Filtered result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Outcome of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Say where to write the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Separator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>There is a file of that name. Press Export again to replace it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Writing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Writing… {0} incidents so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>{0} incidents written to {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FacetGroup</name>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Actor, in any role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Choose no longer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Counted without the choice made here: {0} in all, {1} with a value, {2} not stated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Find among {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Leave out no longer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Marked by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>One incident can have several values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Space chooses a value, Minus leaves it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>What you have put on incidents yourself, counted without the choice made here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Your collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Your tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>{0} more…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>{0}: clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>{0}: find a value</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FacetModel</name>
    <message>
      <location filename="gui/item_models/facet_model.py" />
      <source>chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/facet_model.py" />
      <source>incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/facet_model.py" />
      <source>incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/facet_model.py" />
      <source>left out</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FacetPanel</name>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>Incidents that report no number of killed are left out once there is one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>Killed at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>Years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>Years: clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>any</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Edit {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>No filter: every incident is listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>What was not understood</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>Find in this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>Next place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>Previous place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>{0} places</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HitsStrip</name>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>Also found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>Also found beside incidents: the best {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>Also found beside incidents: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>Enter opens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>Fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>{0} more…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>IncidentTable</name>
    <message>
      <location filename="gui/views/incident_table.py" />
      <source>Default columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_table.py" />
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_table.py" />
      <source>One row an incident; Enter goes to its page, Tab leaves the table</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>IncidentTableModel</name>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>Duplicate of a fuller account; left out of the sums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>bookmarked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>not bookmarked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>tags: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>with your note</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>IndexPanel</name>
    <message>
      <location filename="gui/views/index_panel.py" />
      <source>Nothing by this name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/index_panel.py" />
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LineageCanvas</name>
    <message>
      <location filename="gui/views/lineage_legend.py" />
      <source>Fading: beginning or end not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_legend.py" />
      <source>Hollow: no date told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_legend.py" />
      <source>Leader or founder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_canvas.py" />
      <source>Lineage chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_legend.py" />
      <source>Not drawn, no date told: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_canvas.py" />
      <source>Up and Down go from group to group, Left and Right along what ties it, Enter opens, plus and minus zoom, Home shows all. The same can be read as a list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_canvas.py" />
      <source>{0} groups, {1} ties</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LineageChart</name>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Alliances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Alliances and rivalries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>As a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Founders, leaders and members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>How they hang together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Lineage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Lineage as a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>No date is told of these groups, so there is no chart of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>No group is told of that {0} founded, led or belonged to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Nothing is told of ties between {0} and other groups: no split, merger, new name, pledge or alliance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Read the same in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Save or copy a picture of the chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Show a longer time (−)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Show a shorter time (+, Ctrl+wheel)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Show alliances, support and rivalries as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Show the neighbours of the neighbours as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Show the whole time (Home)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>This data holds no armed group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Two steps</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocatorMap</name>
    <message>
      <location filename="gui/views/map_locator.py" />
      <source>No place is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_locator.py" />
      <source>Where it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_locator.py" />
      <source>beyond this map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_locator.py" />
      <source>{0} places</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="gui/main_window.py" />
      <source>1 incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>All incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Copied the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Copied {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Mali Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Open a page first: a note hangs on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Save the page as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Saved {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>The result is still being counted. Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>The search failed. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>There is nothing selected to export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>{0} incidents</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapBar</name>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>As a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Draw a box to filter by (or drag with Shift; Enter takes what is in view)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Farther (−)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Mali</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Nearer (+)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Regions plain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Roughly known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Save or copy a picture of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Shade regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Shaded by incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Shaded by killed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Show or hide what colours and sizes mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Show the whole country (Home)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Show what is known only to a cercle, region, country or vaguer stretch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Step through the months, or play them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>The places of the map as a table</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapCanvas</name>
    <message>
      <location filename="gui/views/map_canvas.py" />
      <source>Arrows move, plus and minus zoom, Home shows the whole country, Tab goes through the places by their number of incidents, Enter opens. The same as a list: the switch 'As a list'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_canvas.py" />
      <source>Map</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapPlacesModel</name>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>How exactly known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>Killed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>Region or country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>left out of sums</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapPlayer</name>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Fast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>One month back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>One month on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Show all months again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Slow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapSide</name>
    <message>
      <location filename="gui/views/map_side.py" />
      <source>Close the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_side.py" />
      <source>Incidents at this place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_side.py" />
      <source>Page of the place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_side.py" />
      <source>and {0} older ones</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <location filename="gui/views/map_view.py" />
      <source>Places on the map, those with most incidents first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_view.py" />
      <source>The list holds the first {0} places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_view.py" />
      <source>What the map shows and does not show</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapWords</name>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>1 incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Click: only this region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Incidents in a region:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Killed (best figure):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Killed in a region (best figures):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>No incidents to show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>On the map: {0} of {1} incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Region of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Somewhere in the cercle of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Somewhere in the region of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Somewhere in: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>known only roughly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>on the road: the mark is its middle, not the spot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>several of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>told more fully elsewhere, left out of sums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} abroad, beyond this map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} and 1 more place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} and {1} more places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} in a stretch of several countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} known only to be in Mali</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} without any place</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <location filename="gui/dialogs/name_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoDatabaseWindow</name>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Data files (*.db)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Mali Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Open a data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Open another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>The data cannot be opened</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoteBox</name>
    <message>
      <location filename="gui/views/note_box.py" />
      <source># Heading, - list, **strong**, [text](incident:2024-09-17-bamako)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>No note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Your next note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Your note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Your note as it looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Your note before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Your note; it is saved as you type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>{0} of {1} notes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OwnFacetModel</name>
    <message>
      <location filename="gui/item_models/own_facets.py" />
      <source>Bookmarked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/own_facets.py" />
      <source>Checked by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/own_facets.py" />
      <source>With your note</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OwnFiles</name>
    <message>
      <location filename="gui/own_files.py" />
      <source>All of this will be overwritten and removed for good, and cannot be had back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Another data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Back up your own data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Backup (*.db)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Begin with an empty one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Checking the data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Data files (*.db *.sqlite);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Data files that you took over and exported files stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Export your own data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Go on with the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Going back to the data file before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Import your own data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>JSON (*.json);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Looking for what is yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Nothing is deleted: the damaged file is set aside under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Open data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Something else is being done just now. Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Stopped; nothing was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Taking the data file over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>The last good backup was made on {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Use this data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Wipe it all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Wipe my data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Wiping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Your own file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Your own file holds {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Your own file is not open yet. Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>{0} This window writes nothing any more; start the program again to keep something.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OwnPanel</name>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Add a tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Bookmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Bookmark (Ctrl+D)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Changed since you checked it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Changed since your note:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Checked on {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Checked on {0}; the record has changed since. Choose it to check it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Checked: you have compared this record with its sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>In “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Not saved yet; it is tried again. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Open the collection “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Show all tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Take the bookmark off (Ctrl+D)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Take the record as it stands now for what the note speaks of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>and {0} more fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>what has changed is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>{0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>{0}: {1} → {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OwnWiring</name>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>A collection lists incidents. Select one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>A note is not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Another name for “{0}”:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Close without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Links in notes lead to addresses such as incident:… or search:…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Nothing was deleted in this window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Put in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Put it on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Put this incident into the collection:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Put this tag on {0} incidents:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Put {0} incidents into the collection:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Saved as “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Select an incident or open a page first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>This could not be saved yet. Copy it, or free some space on the disk and wait a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>{0} ({1}) is no longer in this data file. What you have put on it stands below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>“{0}” now stands for this search</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>A figure says who gave it. What nobody reported is counted beside the sum and never taken for 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>A fuller account of this event is in the dataset; sums leave this one out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>According to, in these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/lineage_page.py" />
      <location filename="gui/views/reference_pages.py" />
      <location filename="gui/views/report_page.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Attacked or harmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Best: the figure of the least involved party. Low and high: the smallest and the largest figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Best: the smallest, as no party is less involved. Low and high: the smallest and the largest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>By claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>By region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>By role as coded: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Casualties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Citations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Citations by the year of the incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Cited as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Cited {0} times for {1} incidents, and in {2} passages of the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Coordinates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Copy the address {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Did it, or fought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Down goes from the search to the table, Enter from the table to the page, Alt+Left back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Duplicates left out of the sums: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/incident_page.py" />
      <location filename="gui/views/reference_pages.py" />
      <location filename="gui/views/report_page.py" />
      <source>Editorial note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Entry {0} of {1} in the chronology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Everything the dataset holds of what is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/incident_page.py" />
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Figures disagree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>How exactly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>How sums are made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>In the fight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>In the incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>In the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>In this dataset:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>In whatever role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>In words only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/page_parts.py" />
      <location filename="gui/views/reference_pages.py" />
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Incidents and killed by year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Incidents by the year they begin in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>It says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/page_parts.py" />
      <source>Killed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Killed by anybody in the incidents in which it has a part; the thin line goes from low to high.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Lineage chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Names and spellings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>No incident of the dataset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Not reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>On the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Open in another window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Other names and spellings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Other side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Parties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Passages of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Poll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Related incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/reference_pages.py" />
      <source>Rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Same side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Search in words, in English or French, by any name of a group; more words find less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Searches to try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Select an incident to read it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Shared incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Show it in the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Show the {0} in the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Since {0} in the region of {1}; figures are by the regions of 2012.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Sources, in the report's order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Strength and other figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/lineage_page.py" />
      <source>The chart stands in the middle; here is the same in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>The entry after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>The entry before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>The help (F1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>The report gives no figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>The report names no place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>The report names nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Three things worth knowing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Ties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Told in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Told in the narrative, not in the chronology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Totals add up the rows of one harm, without rows included in another; rival figures count once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Weapons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <location filename="gui/views/reference_pages.py" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Where the report disagrees with itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/incident_page.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Who says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>With whom and against whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/page_parts.py" />
      <source>Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Your bookmarks and notes stay on this computer, in a file of your own: nothing is ever sent. The File menu copies, exports and wipes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/incident_page.py" />
      <source>according to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>and {0} more, each in fewer incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>cited as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>contested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>counts as best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>in the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>included in another figure, not added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>no date printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>none known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>none stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>not in the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/page_view.py" />
      <source>not reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>part {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>passage {0} of {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>passages {0} to {1} of {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>place not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>printed date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>the middle of an area, not a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>the newest {0} are listed here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>told in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>took no part, or the report itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>took part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>{0} incidents selected</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PicturePanel</name>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>A page (A4 width)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>A slide (16:9)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Close (Escape)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Close the picture panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Copy the picture, to paste it into a text or a slide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Made for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>PNG (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Picture copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Picture written to {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>SVG (lines, sharp at any size)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Save picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Say where to write the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Sharpness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>There is a file of that name. Press Save picture again to replace it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <location filename="gui/dialogs/plan_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/plan_dialog.py" />
      <source>Leave it as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/plan_dialog.py" />
      <source>What will be done</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RulePanel</name>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>How sums are made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Totals</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SavedPanel</name>
    <message>
      <location filename="gui/views/saved_panel.py" />
      <source>Nothing is kept yet.

The star below a page, or Ctrl+D, bookmarks it. A note and tags stand beside the star.

A search that is saved here shows how many incidents it finds in any later data file.

All of it stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_panel.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_panel.py" />
      <source>Save this search as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_panel.py" />
      <source>Your own</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SavedTree</name>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Bookmarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Choose it to bring it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Delete	Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Delete all of these for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Deleted, can be brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Export or brief…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Marked incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Marked pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Move down	Ctrl+Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Move up	Ctrl+Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>No longer in this data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Rename…	F2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Saved searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Saved searches, bookmarks, collections and tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>With a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>bookmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>bookmarked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>brown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>every incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>orange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>pink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>purple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>teal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>with a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>with a tag, or in a collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>yellow</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>A word that is another name of something also finds that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Count numbers that could be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Filters the incidents as you type; Escape clears, Down goes to them, Ctrl+Space offers names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>How searches count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Numbers that &amp;could be: ‘at least 15’ also answers ‘more than 20’, ‘10–30’ as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Only &amp;certain dates: leave out what is known to the month and only possibly within them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Only the words as written are searched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Options •</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Search options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Search other &amp;names too: a word that is another name of something also finds that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Search other names too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Search, in words or exactly: attacks by JNIM in Mopti since 2022 · killed:&gt;10 · year:2020..2022</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>What was not understood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>What was searched as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>numbers that could be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>only certain dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>only the words as written</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Back to the defaults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Forget every page visited and every search made before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Forget them now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Shows what will go, and then removes everything of yours from this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>What you change here holds for this window only. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Wipe my data…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsWiring</name>
    <message>
      <location filename="gui/settings_wiring.py" />
      <source> (private)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/settings_wiring.py" />
      <source>Forgotten: every page visited and every search made before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/settings_wiring.py" />
      <source>Private window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/settings_wiring.py" />
      <source>What you mark, write or search for in this window is gone when it is closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/settings_wiring.py" />
      <source>private: nothing is written</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TagChip</name>
    <message>
      <location filename="gui/views/tag_chip.py" />
      <source>Tag {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/tag_chip.py" />
      <source>Take the tag off (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/tag_chip.py" />
      <source>Take the tag {0} off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/tag_chip.py" />
      <source>{0}: search for everything with this tag</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>A duplicate, left out of the sums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>All others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Apr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Armed group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Armed groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Aug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_behind.py" />
      <source>Coup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Coups and removals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Date known to month or year only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Dec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Event type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Feb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Foreign force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Foreign forces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Hatched: known to the month or year only. Killed: light from the lower to the upper bound, line at the best figure, arrow: no upper bound; open box: not reported, dot: some not reported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Head of government or junta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Heads of government and juntas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Hollow: killed not reported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Incidents per day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Incidents per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Incidents per quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Incidents per week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Incidents per year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>International mission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>International missions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Jan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Jul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Jun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <location filename="gui/views/timeline_words.py" />
      <source>Killed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Killed not reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Mar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>No day of the calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Nov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Oct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Outside the days in view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Perpetrator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Q{0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Rebellion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Rebellion against the government</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_behind.py" />
      <source>Removal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Sep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Single incidents, larger with more killed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>The date is known no closer than this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>beginning not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>killed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>left out of the sums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>no end told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>{0} known to the month or year only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>{0}, known no closer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>{0}: no incident found</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimelineHeader</name>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>Also outside the dates of the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>As a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>Behind the incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>Save picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>Stack the bars by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>What the timeline shows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimelineLegend</name>
    <message>
      <location filename="gui/views/timeline_legend.py" />
      <source>More series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_legend.py" />
      <source>Series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_legend.py" />
      <source>{0}: {1} incidents. Click to hide or show.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimelineTable</name>
    <message>
      <location filename="gui/views/timeline_table.py" />
      <source>Timeline as a table</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <location filename="gui/views/timeline_view.py" />
      <source>Left and Right go from bar to bar, with Shift they choose a range, Enter chooses a bar or opens an incident, plus and minus zoom, 0 shows everything, Escape takes the range back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_view.py" />
      <source>No incidents to show over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_view.py" />
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/timeline_view.py" />
      <source>{0}, by {1}. {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TotalsLine</name>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Certain only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Certainty of the dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Counting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>How sums are made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>How sums are made: click, or Ctrl+I</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Possibly: known to the month or year only, or running beyond an end of the dates asked for.
Certain only leaves those out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Totals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>{0} selected</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TroubleDialog</name>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Copy details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Mali Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Something went wrong that should not. Nothing of yours is lost; you can go on.
The details are in {0}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WaitDialog</name>
    <message>
      <location filename="gui/dialogs/wait_dialog.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/dialogs/wait_dialog.py" />
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WindowFrame</name>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;Visited before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Actors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>As the &amp;system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Find a heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Find a place by any spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Find an actor by any name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Find an outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Mali Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Outlets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>YearHistogram</name>
    <message>
      <location filename="gui/views/year_histogram.py" />
      <source>Left and Right move the first year, with Shift the last; Delete takes all years again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/year_histogram.py" />
      <source>Years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/year_histogram.py" />
      <source>all years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/year_histogram.py" />
      <source>incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/year_histogram.py" />
      <source>incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/year_histogram.py" />
      <source>some of {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;About Mali Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Actors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Back to the data file before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Back up your own data…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Bookmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Codebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Copy as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Export to CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Export your own data…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Filters and lists at the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;How sums are made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Import your own data…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Lineage of armed groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;New window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Next incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Normal text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Open data file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Outlets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Page at the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Previous incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Print the page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Reset layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Save this search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Timeline below the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Wipe my data…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Add to a &amp;collection…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>B&amp;ring back what was deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>C&amp;lear the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Changes of the &amp;data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Copy a&amp;ddress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Copy as &amp;text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Copy c&amp;itation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>F&amp;ilters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Find in the &amp;page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>How to &amp;search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Mark as c&amp;hecked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>New pri&amp;vate window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Next &amp;pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>P&amp;laces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Page over the &amp;whole window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Previous p&amp;ane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Put a &amp;tag on…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Save a p&amp;icture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Save the page as P&amp;DF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Se&amp;ttings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Select &amp;all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Write a &amp;note</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>columns</name>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Abducted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Killed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Perpetrator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Sub-event type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Wounded</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>formats</name>
    <message>
      <location filename="export/formats.py" />
      <source>Briefing as HTML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Briefing as Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Briefing as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Citations as BibTeX</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Citations as CSL-JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Citations as RIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Excel workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>GeoJSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>NDJSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>TSV</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <location filename="gui/help_pages.py" />
      <source>About Mali Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Built with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Dataset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>SHA-256 of the data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>The command 'mali-browser info' prints the same, and checks that the data file is whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Your files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>actors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>not computed for a file of this size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>outlets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>sections</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <location filename="userdata/settings.py" />
      <source>A name also finds its other names (GSIM finds JNIM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>A spreadsheet (Excel, LibreOffice)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Add your own bookmarks, tags and notes as columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>As usual in your language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Begin with the page that was open last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Colours of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Data work (R, pandas)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Exporting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Forget visits and searches after so many days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Leave out dates that are only possibly within the dates asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Make a backup of your notes and bookmarks every day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Markdown (headings, lists, emphasis)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>New notes are written in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Plain text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Privacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Remember what you searched for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Remember which pages you visited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Searching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Size of text, in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Tables are written for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>What separates the columns of a CSV file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Window</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>troubles</name>
    <message>
      <location filename="userdata/settings.py" />
      <source>'{0}' does not fit '{1}' ({2}). Allowed: {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>'{0}' has no known suffix. Formats by suffix: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/tags.py" />
      <source>'{0}' is no colour of a tag. Colours: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/notes.py" />
      <source>'{0}' is no format of notes. Formats: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="addresses.py" />
      <source>'{0}' is not an address. Addresses look like incident:2024-09-17-bamako; kinds: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/marked_records.py" />
      <source>'{0}:{1}' is no address of a record, such as incident:2024-09-17-bamako.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>A .pdf cannot be made here. Write .html and print it from a web browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>A .tsv file is separated by tabs. Leave the separator out, or write .csv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/collections.py" />
      <source>A collection lists incidents only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/collections.py" />
      <source>A collection's note has at most {0} characters; this one has {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/notes.py" />
      <source>A note has at most {0} characters; this one has {1}. Split it into several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/picture.py" />
      <source>A picture cannot be written as '{0}'. Choose a name that ends in one of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/xlsx_file.py" />
      <source>A spreadsheet holds at most {0} incidents in a sheet, and these are {1}. Write .csv or .ndjson instead, or narrow the search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>A {0} file has no title; a briefing ({1}) has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>A {0} file has no {1}; that goes with .csv and .tsv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/marked_records.py" />
      <source>A {0} needs a name with at least one letter or digit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/wipe.py" />
      <source>Another window or program has your own file open, so nothing was wiped. Close it and wipe again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>Another window or program is using your own file just now, so this was not done. Try again; if it goes on, close the other program that has {0} open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>In a private session nothing is kept, so no data file can be taken over. End it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>In a private session nothing is kept, so the data file stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export_requests.py" />
      <source>Pages of kind '{0}' cannot be cited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset/data_file_check.py" />
      <location filename="dataset_choice.py" />
      <source>Stopped; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/collections.py" />
      <source>That collection is no longer there; it was deleted in another window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>That is too long to be saved. Shorten it, or split it into several notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/notes.py" />
      <source>That note is no longer there; it was deleted in another window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/saved_searches.py" />
      <source>That saved search is no longer there; it was deleted in another window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/saved_searches.py" />
      <source>That search is too long to be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/tags.py" />
      <source>That tag is no longer there; it was deleted in another window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/trash.py" />
      <source>That was deleted for good and cannot be had back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/briefing_pdf.py" />
      <source>The PDF could not be begun ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/briefing_pdf.py" />
      <source>The PDF could not be begun. Choose another place, or write .html and print it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/briefing_pdf.py" />
      <source>The PDF could not be written ({0}). Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/recovery.py" />
      <source>The backup was not put back ({0}). Free some space and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/backups.py" />
      <source>The backup {0} came out damaged and was dropped. Check the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/backups.py" />
      <source>The backup {0} was not made ({1}). Choose another place, or free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/backups.py" />
      <source>The backup {0} was not made. {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>The columns of a {0} file cannot be chosen; those of {1} can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>The data file was not taken over ({0}); the one in use stays. Free some space in {1} and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>The data file {0} cannot be opened ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>The data file {0} cannot be read ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>The data file {0} is damaged ({1}). Copy it again from where you got it, or reinstall the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>The disk is full, so this was not saved; what was saved before is safe. Free some space on the disk of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>The disk reports an error at {0} ({1}), so this was not saved; what was saved before is untouched. Check the disk and its free space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>The earlier data file cannot be had back: {0}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/marked_records.py" />
      <source>The name of a {0} has at most {1} characters; this one has {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/picture.py" />
      <source>The picture was not written: it could not be made. Choose a smaller scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/collections.py" />
      <source>There is a collection '{0}' already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/saved_searches.py" />
      <source>There is a saved search '{0}' already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/tags.py" />
      <source>There is a tag '{0}' already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/actors.py" />
      <location filename="query/lineage.py" />
      <source>There is no actor '{0}' in this dataset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/columns.py" />
      <source>There is no column '{0}'. Columns: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>There is no data file at {0}. Give the right place with --database, or reinstall the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>There is no earlier data file to go back to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/incidents.py" />
      <source>There is no incident '{0}' in this dataset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/outlets.py" />
      <source>There is no outlet '{0}' in this dataset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>There is no page 'help:{0}'. The help begins at help:index.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/pages.py" />
      <source>There is no page '{0}'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/report.py" />
      <source>There is no passage '{0}' in this dataset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/places.py" />
      <source>There is no place '{0}' in this dataset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/csv_file.py" />
      <source>There is no profile '{0}'. Profiles: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>There is no room to check {0} in {1} ({2}). Free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/report.py" />
      <source>There is no section '{0}' in this dataset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/csv_file.py" />
      <source>There is no separator '{0}'. Separators: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>There is no setting '{0}'. Settings: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/reference_files.py" />
      <source>There is no style '{0}'. Styles: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/record_states.py" />
      <source>There is no {0} '{1}' in this dataset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/wipe.py" />
      <source>These files could not be removed: {0}. Everything else has gone. Close other programs that have them open and wipe again, or remove them yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>Which data file is in use could not be written down in {0} ({1}); the one in use stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/recovery.py" />
      <source>Your own file could not be set aside ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>Your own file is closed already, so this was not done. Open the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_runner.py" />
      <source>Your own file is not open yet. Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/own_runner.py" />
      <source>Your own file was not opened. Details are in the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>Your own file {0} (notes, bookmarks …) is gone, but there are backups of it. Choose a backup to go on with, or begin afresh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>Your own file {0} cannot be read ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>Your own file {0} was written by a newer Mali Browser (format {1}, this program knows {2}). It is left as it is. Update the program, or choose another folder with --data-dir.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>it is no object of names and values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'colour' is none of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'filter' is none that this program knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'format' is none of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'note_id' is no id of a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'record' is no object of texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'record_hash' is no hash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its '{0}' has {1} characters; {2} are allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its '{0}' is no list of objects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its '{0}' is no text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its '{0}' is no time such as 2025-01-31T12:00:00Z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>{0} belongs to another program, so your notes cannot be kept there. Move it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} cannot be read ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>{0} cannot be read ({1}). Move it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>{0} cannot be written, so this was not saved. Check that you may write to its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} does not say which format it is in. Export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} is a folder, not a data file. Choose the file mali.db in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} is an SQLite database, but not one of Mali Browser. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} is no export of notes and bookmarks from Mali Browser. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} is no export of notes and bookmarks, or it is cut off. Export it again and copy it whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>{0} is no file, so your notes cannot be kept there. Move it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} is no file. Choose a file that was exported from Mali Browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/recovery.py" />
      <source>{0} is no sound backup of your own file; nothing was changed. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} is not a Mali Browser data file (no SQLite database). Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} is not a file. Choose a Mali Browser data file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>{0} is the data file that is in use already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/datapackage.py" />
      <source>{0} is there already and describes something else. Choose another folder or move it away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} is too large to be an export of notes and bookmarks. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} was exported by a newer Mali Browser (format {1}, this program reads {2}). Update the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} was made for a newer Mali Browser (data format {1}, this program reads {2}). Update the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} was made for an older Mali Browser (data format {1}, this program reads {2}). Get the newer data file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} was not taken in, nothing was changed: in '{1}', item {2}: {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} was not taken in: its '{1}' is no list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset/data_file_check.py" />
      <source>{0} was not taken over: {1}. {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/app.py" />
      <source>{0} was not written: choose a folder that is there and that you may write to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/page_print.py" />
      <source>{0} was not written: choose a folder that you may write to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/atomic_file.py" />
      <location filename="gui/page_print.py" />
      <source>{0} was not written: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="export/datapackage.py" />
      <source>{0} was written, but cannot be read to describe it ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>{0}, which says which data file is in use, cannot be read</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wording</name>
    <message>
      <location filename="wording.py" />
      <source>  … and {0} more (--all lists them)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' can still mean several things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' holds no letter or digit to search for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' is no date and was left out. Dates look like {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' is no date. Dates look like {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' is not in the vocabulary and was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' is not in the vocabulary.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' needs a whole number, such as &gt;10 or 10..50, and was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' needs a whole number, such as &gt;10 or 10..50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' still needs a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}:' is no field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}:' is no field; searched as words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>(everything)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>2022 or 2020..2023</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>2023, 2023-09 or 2023-09-17</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>; </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>&gt;20, 10..50 or 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Abduction/forced disappearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Abortion Related</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Absorbed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Absorbed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Actors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Air/drone strike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Airports &amp; Aircraft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Algeria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Allegiance pledged by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Allied with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Also searched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Another part of the same entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Arabic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Armed clash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Arrests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Attack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>August</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Australia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Bambara</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Battles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Beginning not told, first told of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Belgium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Biological</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Brunei</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Burkina Faso</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>By the best figure, or the lower bound where there is no best: ‘at least 15’ does not answer ‘more than 20’. Incidents that report no number do not either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>By what could be: ‘at least 15’ answers ‘more than 20’, for it may have been more. Incidents that report no number do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Canada</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Chad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Change to group/activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Changed since your note: {0} {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Checking every value …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Checking the file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Checking the order …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Checking the search index …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Checking the tables …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Chemical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Chemical weapon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>China</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Comparing with the data file in use …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Czech Republic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Côte d'Ivoire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Denmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Deployed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Deployed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Designated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Designated by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Did you mean '{0}'?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Disrupted weapons use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Duplicate of the fuller account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Educational Institution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>End not told, last told of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Estonia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Excessive force against protesters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Explosions/Remote violence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Explosives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Fake Weapons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Firearms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Followed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Follows up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Food or Water Supply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Formed by the merger of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Formerly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Founded by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Founder of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>France</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>French</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Fulfulde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Germany</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Government (Diplomatic)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Government (General)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Government regains territory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Grenade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Headquarters or base established</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Hungary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>In use from now on: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Incendiary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Includes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Ireland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Israel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>It holds the same as the data file in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Italy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Journalists &amp; Media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Kenya</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Leader of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Led by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Liberia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Libya</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Looting/property destruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Mali</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Maritime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Mauritania</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Mediator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Melee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Member of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Merged into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Military</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Mob violence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Morocco</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>NGO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Netherlands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Niger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Nigeria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>No date told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>No longer in the data: {0} {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Non-state actor overtakes territory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Non-violent transfer of territory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Norway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Nothing has '{0}'. Did you mean '{1}'?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Nothing has been wiped. Add --yes to overwrite and remove all of this for good. On flash disks the hardware may keep old copies out of reach; only an encrypted disk helps against that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Nothing is changed; Escape gives up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>November</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Nuclear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Of those you marked:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Outlets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Passage in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Passages of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Peaceful protest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Perpetrator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Pledged allegiance to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Police</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Poorer account of the same event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Portugal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Possibly the same event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Private Citizens &amp; Property</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Protest with intervention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Protests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Qatar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Radiological</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Reading the file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Religious Figures/Institutions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Remote explosive/landmine/IED</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Renamed to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Reported by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Republic of the Congo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Responder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Riots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Rival of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Russia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Sabotage Equipment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Same event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Saudi Arabia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Senegal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <location filename="wording.py" />
      <source>September</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Sexual violence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Shelling/artillery/missile attack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Singapore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>South Africa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Split from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Split off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Strategic developments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Sudan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Suicide bomb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Sums add up the best figures of the incidents that report one; low and high are the sums of the lower and upper bounds. A figure without an upper bound ('at least 30') leaves the sum without one (≥); one without a lower bound ('up to 100') adds nothing to the lower bound. Incidents that report no number are counted beside the sum and never as 0. An incident that tells of the same event as another, fuller one is listed but left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Supported by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Supports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Sweden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Switzerland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Tamasheq</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Telecommunication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Terrorists/Non-State Militia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>That is more than can be searched at once ({0}); used: the first {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>The one before is kept as {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>There is no backup in {0} yet; one is made every day that the window is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>There is nothing of yours yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Togo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Tourists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Transportation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Tunisia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Türkiye</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Ukraine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Understood as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>United Arab Emirates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>United Kingdom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>United States</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Utilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Victim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Violence against civilians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Violent Political Party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Violent demonstration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Western Sahara</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Wiped: {0} files overwritten and removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>You have no collection '{0}'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>You have no tag '{0}'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Your own file is new and empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>Your own file is now {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>a closer kind of event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>a country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>a kind of event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>a number in the chronology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>a range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>a region of Mali or elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>a road, border or vague area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>a state of the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>a stretch of several countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>a town, village or other place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>a vague area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>abbreviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <location filename="wording.py" />
      <source>abducted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>academic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>accused, denies it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>active since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>active until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>actors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>aid workers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>all incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>alleged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>along the border</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>armed group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>as a count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>attributed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>bookmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>bookmarked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>bookmarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>border</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>bounds open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>broadcaster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>cercle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>changed setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>changed settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>checked by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>checked mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>checked marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>civilians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>claimed by the perpetrator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>claimed it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>contractors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <location filename="wording.py" />
      <source>country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>date known to the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>date not known to the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>dates certainly in the range only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>deleted thing that can be had back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>deleted things that can be had back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>detained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>displaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>downwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>exact place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>figures compared by the bounds they could reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>figures disagree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>figures do not disagree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>foreign troops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>former name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>government</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>in whatever role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>in words, without a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <location filename="wording.py" />
      <source>incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>intergovernmental</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>international mission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>journalists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/map_list_model.py" />
      <location filename="gui/item_models/map_places_model.py" />
      <location filename="vocabulary.py" />
      <location filename="wording.py" />
      <source>killed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>known only to the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>known only to the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>known to the cercle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>known to the country only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>known to the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>known to the region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>militants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>militia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>news agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>newspaper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>no date told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>no duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>nobody claimed it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>not bookmarked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>not checked by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>not reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>not {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of abducted not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of abducted stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of killed not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of killed stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of wounded not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of wounded stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>officials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>on the road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>one of your collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>one of your tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>online news</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>or</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>or could be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>other names not searched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>outlets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>own note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>page visited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>pages visited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>peacekeepers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>perpetrator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>perpetrator not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>perpetrator stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>police</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>portable: beside the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>private military company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>private session: nothing is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>recent search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>recent searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <location filename="wording.py" />
      <source>region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>region not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>region stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>saved search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>saved searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>searched before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>since a date, that day included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>soldiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>some</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>some, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>state force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>stated as fact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>subtype</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>suspected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>suspected, not claimed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>target not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>target stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>think tank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>told in the chronology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>told outside the chronology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>tourists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>translation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>transliteration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>type of target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>type of target not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>type of target stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>unidentified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>unspecified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>until a date, that day included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>up to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>upwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>village</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>weapon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>weapon not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>weapon stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>what is stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>what kind of target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>what was used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>whether anybody claimed it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>who did it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>who reported it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>who was attacked or harmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>with a note of yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>with an editorial note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>within about 25 km</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>without a note of yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>without an editorial note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>words in your notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="vocabulary.py" />
      <location filename="wording.py" />
      <source>wounded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} absorbed by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} allied with {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} at least {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} at most {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} certainly, {1} possibly in these dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} duplicate left out of the sums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} duplicates left out of the sums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} fewer than {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} founded by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} in {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} is sound: version {1}, {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} kept beside yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} led by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} left as you have them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} member of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} merged into {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} more lie possibly in these dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} more than {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} new, {1} changed, {2} gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} part of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} pledged allegiance to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} rival of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} split from {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} supported by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} the same already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} was renamed to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} {1}–{2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0}: backup made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0}: {1} bytes. Others can read your notes in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{n} not reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>{one} not reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="wording.py" />
      <source>“{0}”</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
