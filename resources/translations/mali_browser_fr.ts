<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>BrowseController</name>
    <message>
      <location filename="gui/browse_controller.py" />
      <source>There is no page {0} here.</source>
      <translation>Il n’y a pas de page {0} ici.</translation>
    </message>
  </context>
  <context>
    <name>ChartWiring</name>
    <message>
      <location filename="gui/chart_wiring.py" />
      <source>Incidents on the map</source>
      <translation>Incidents sur la carte</translation>
    </message>
    <message>
      <location filename="gui/chart_wiring.py" />
      <source>Incidents over time</source>
      <translation>Incidents dans le temps</translation>
    </message>
    <message>
      <location filename="gui/chart_wiring.py" />
      <source>Lineage of all armed groups</source>
      <translation>Filiation de tous les groupes armés</translation>
    </message>
    <message>
      <location filename="gui/chart_wiring.py" />
      <source>Lineage of {0}</source>
      <translation>Filiation de {0}</translation>
    </message>
    <message>
      <location filename="gui/chart_wiring.py" />
      <source>{0}, version {1}, {2}</source>
      <translation>{0}, version {1}, {2}</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Delete removes, Enter edits, arrows go to the others</source>
      <translation>Suppr retire, Entrée modifie, les flèches mènent aux autres</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Enter or double click edits, Delete removes</source>
      <translation>Entrée ou double-clic modifie, Suppr retire</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Remove (Delete)</source>
      <translation>Retirer (Suppr)</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Remove {0}</source>
      <translation>Retirer {0}</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Right-click, or the Menu key: search for the words instead</source>
      <translation>Clic droit ou touche Menu : chercher plutôt les mots</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Search for the words “{0}” instead</source>
      <translation>Chercher plutôt les mots « {0} »</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Typed: {0}</source>
      <translation>Saisi : {0}</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Understood from “{0}”</source>
      <translation>Compris d’après « {0} »</translation>
    </message>
  </context>
  <context>
    <name>CollectionView</name>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Back to everything of yours (Escape)</source>
      <translation>Retour à tout ce qui est à vous (Échap)</translation>
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Export or brief…</source>
      <translation>Export ou synthèse…</translation>
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Incidents of the collection</source>
      <translation>Incidents de la collection</translation>
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Move down (Ctrl+Down)</source>
      <translation>Descendre (Ctrl+Bas)</translation>
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Move up (Ctrl+Up)</source>
      <translation>Monter (Ctrl+Haut)</translation>
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Show in the table</source>
      <translation>Afficher dans le tableau</translation>
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>Take out of the collection (Delete)</source>
      <translation>Retirer de la collection (Suppr)</translation>
    </message>
    <message>
      <location filename="gui/views/collection_list.py" />
      <source>{0} (no longer in this data file)</source>
      <translation>{0} (n’est plus dans ce fichier de données)</translation>
    </message>
  </context>
  <context>
    <name>CompletionList</name>
    <message>
      <location filename="gui/views/completion_list.py" />
      <source>Completions</source>
      <translation>Suggestions</translation>
    </message>
  </context>
  <context>
    <name>DetailPane</name>
    <message>
      <location filename="gui/views/detail_pane.py" />
      <source>Copy…</source>
      <translation>Copier…</translation>
    </message>
  </context>
  <context>
    <name>EmptyPage</name>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>, by all their names.</source>
      <translation>, sous tous leurs noms.</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>, only as written, not by other names.</source>
      <translation>, tels qu’écrits seulement, sans les autres noms.</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>A guess: did you mean “{0}”?</source>
      <translation>Une supposition : vouliez-vous dire « {0} » ?</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>All words must occur: fewer words find more. A space after the last word ends it.</source>
      <translation>Tous les mots doivent figurer : moins de mots trouvent davantage. Une espace après le dernier mot le termine.</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>Clear the search</source>
      <translation>Effacer la recherche</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>Leaving out any one of these things finds nothing either.</source>
      <translation>Retirer un seul de ces éléments ne donne rien non plus.</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>No incident matches “{0}”</source>
      <translation>Aucun incident ne correspond à « {0} »</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>Search again</source>
      <translation>Chercher à nouveau</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>Searched: titles, summaries, notes, people and groups, places and sources</source>
      <translation>Où l’on a cherché : titres, résumés, notes, personnes et groupes, lieux et sources</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>The search could not be carried out</source>
      <translation>La recherche n’a pas pu être effectuée</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>With one thing less there are some:</source>
      <translation>Avec un élément de moins, il y en a :</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>Without “{0}”: {1}</source>
      <translation>Sans « {0} » : {1}</translation>
    </message>
    <message>
      <location filename="gui/views/empty_page.py" />
      <source>“{0}” finds nothing at all; this is the name nearest to it</source>
      <translation>« {0} » ne trouve rien du tout ; voici le nom le plus proche</translation>
    </message>
  </context>
  <context>
    <name>ExportPanel</name>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>A spreadsheet</source>
      <translation>Un tableur</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>A spreadsheet: opens right in Excel and LibreOffice, what looks like a formula is made harmless.
Data work: plain values, comma and point.</source>
      <translation>Un tableur : s’ouvre correctement dans Excel et LibreOffice, ce qui ressemble à une formule est rendu inoffensif.
Traitement de données : valeurs brutes, virgule et point.</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>All columns</source>
      <translation>Toutes les colonnes</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>All incidents</source>
      <translation>Tous les incidents</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>As in the collection</source>
      <translation>Comme dans la collection</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>As in the table</source>
      <translation>Comme dans le tableau</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>As shown in the table</source>
      <translation>Celles du tableau</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Cancelled; nothing was written.</source>
      <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Close (Escape)</source>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Close the export panel</source>
      <translation>Fermer le panneau d’export</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Comma ,</source>
      <translation>Virgule ,</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Copy the path</source>
      <translation>Copier le chemin</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Data work (R, pandas)</source>
      <translation>Traitement de données (R, pandas)</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Filtered result</source>
      <translation>Résultat filtré</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Incidents</source>
      <translation>Incidents</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Outcome of the export</source>
      <translation>Résultat de l’export</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Say where to write the file.</source>
      <translation>Indiquez où écrire le fichier.</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Selection</source>
      <translation>Sélection</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Semicolon ;</source>
      <translation>Point-virgule ;</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Separator</source>
      <translation>Séparateur</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Tab</source>
      <translation>Tabulation</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>There is a file of that name. Press Export again to replace it.</source>
      <translation>Un fichier de ce nom existe. Appuyez encore sur Exporter pour le remplacer.</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Title of the briefing</source>
      <translation>Titre de la synthèse</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>What each column means, where the data is from and how to cite it</source>
      <translation>Ce que signifie chaque colonne, d’où viennent les données et comment les citer</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>With a description (datapackage.json)</source>
      <translation>Avec une description (datapackage.json)</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>With your own notes and tags</source>
      <translation>Avec vos propres notes et étiquettes</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Writing…</source>
      <translation>Écriture…</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>Writing… {0} incidents so far</source>
      <translation>Écriture… {0} incidents jusqu’ici</translation>
    </message>
    <message>
      <location filename="gui/views/export_panel.py" />
      <source>{0} written to {1}</source>
      <translation>{0} : écrit dans {1}</translation>
    </message>
  </context>
  <context>
    <name>FacetGroup</name>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Actor, in any role</source>
      <translation>Acteur, tout rôle</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Choose no longer</source>
      <translation>Ne plus choisir</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Counted without the choice made here: {0} in all, {1} with a value, {2} not stated.</source>
      <translation>Compté sans le choix fait ici : {0} en tout, {1} avec une valeur, {2} sans indication.</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Fewer</source>
      <translation>Moins</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Find among {0}</source>
      <translation>Chercher parmi {0}</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Leave out</source>
      <translation>Exclure</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Leave out no longer</source>
      <translation>Ne plus exclure</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Marked by you</source>
      <translation>Marqué par vous</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>One incident can have several values.</source>
      <translation>Un incident peut avoir plusieurs valeurs.</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Space chooses a value, Minus leaves it out</source>
      <translation>Espace choisit une valeur, Moins l’exclut</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>What you have put on incidents yourself, counted without the choice made here.</source>
      <translation>Ce que vous avez mis vous-même sur les incidents, compté sans le choix fait ici.</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Your collections</source>
      <translation>Vos collections</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>Your tags</source>
      <translation>Vos étiquettes</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>{0} more…</source>
      <translation>{0} de plus…</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>{0}: clear</source>
      <translation>{0} : effacer</translation>
    </message>
    <message>
      <location filename="gui/views/facet_list.py" />
      <source>{0}: find a value</source>
      <translation>{0} : chercher une valeur</translation>
    </message>
  </context>
  <context>
    <name>FacetModel</name>
    <message>
      <location filename="gui/item_models/facet_model.py" />
      <source>chosen</source>
      <translation>choisi</translation>
    </message>
    <message>
      <location filename="gui/item_models/facet_model.py" />
      <source>left out</source>
      <translation>exclu</translation>
    </message>
  </context>
  <context>
    <name>FacetPanel</name>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>Incidents that report no number of killed are left out once there is one</source>
      <translation>Dès qu’un nombre est donné, les incidents sans nombre de tués sont exclus</translation>
    </message>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>Killed at least</source>
      <translation>Tués, au moins</translation>
    </message>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>Years</source>
      <translation>Années</translation>
    </message>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>Years: clear</source>
      <translation>Années : effacer</translation>
    </message>
    <message>
      <location filename="gui/views/facet_panel.py" />
      <source>any</source>
      <translation>tous</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Edit {0}</source>
      <translation>Modifier {0}</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>No filter: every incident is listed</source>
      <translation>Aucun filtre : tous les incidents sont listés</translation>
    </message>
    <message>
      <location filename="gui/views/filter_chips.py" />
      <source>What was not understood</source>
      <translation>Ce qui n’a pas été compris</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>Find in this page</source>
      <translation>Chercher dans cette page</translation>
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>Next place</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>Previous place</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>not there</source>
      <translation>introuvable</translation>
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <location filename="gui/views/find_bar.py" />
      <source>{0} places</source>
      <translation>{0} occurrences</translation>
    </message>
  </context>
  <context>
    <name>HitsStrip</name>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>Also found</source>
      <translation>Trouvé aussi</translation>
    </message>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>Also found beside incidents: the best {0}</source>
      <translation>Trouvé aussi en dehors des incidents : les {0} meilleurs</translation>
    </message>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>Also found beside incidents: {0}</source>
      <translation>Trouvé aussi en dehors des incidents : {0}</translation>
    </message>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>Enter opens</source>
      <translation>Entrée ouvre</translation>
    </message>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>Fewer</source>
      <translation>Moins</translation>
    </message>
    <message>
      <location filename="gui/views/hits_strip.py" />
      <source>{0} more…</source>
      <translation>{0} de plus…</translation>
    </message>
  </context>
  <context>
    <name>IncidentTable</name>
    <message>
      <location filename="gui/views/incident_table.py" />
      <source>Default columns</source>
      <translation>Colonnes par défaut</translation>
    </message>
    <message>
      <location filename="gui/views/incident_table.py" />
      <source>Incidents</source>
      <translation>Incidents</translation>
    </message>
    <message>
      <location filename="gui/views/incident_table.py" />
      <source>One row an incident; Enter goes to its page, Tab leaves the table</source>
      <translation>Une ligne par incident ; Entrée ouvre sa page, Tab quitte le tableau</translation>
    </message>
  </context>
  <context>
    <name>IncidentTableModel</name>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>Duplicate of a fuller account; left out of the sums</source>
      <translation>Doublon d’un récit plus complet ; exclu des sommes</translation>
    </message>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>bookmarked</source>
      <translation>en signet</translation>
    </message>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>checked</source>
      <translation>vérifié</translation>
    </message>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>not bookmarked</source>
      <translation>sans signet</translation>
    </message>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>tags: {0}</source>
      <translation>étiquettes : {0}</translation>
    </message>
    <message>
      <location filename="gui/item_models/incident_table_model.py" />
      <source>with your note</source>
      <translation>avec votre note</translation>
    </message>
  </context>
  <context>
    <name>IndexPanel</name>
    <message>
      <location filename="gui/views/index_panel.py" />
      <source>Nothing by this name</source>
      <translation>Rien de ce nom</translation>
    </message>
    <message>
      <location filename="gui/views/index_panel.py" />
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
  </context>
  <context>
    <name>LineageCanvas</name>
    <message>
      <location filename="gui/views/lineage_legend.py" />
      <source>Fading: beginning or end not told</source>
      <translation>Estompé : début ou fin non indiqué</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_legend.py" />
      <source>Hollow: no date told</source>
      <translation>Vide : aucune date indiquée</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_legend.py" />
      <source>Leader or founder</source>
      <translation>Chef ou fondateur</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_canvas.py" />
      <source>Lineage chart</source>
      <translation>Graphique de filiation</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_legend.py" />
      <source>Not drawn, no date told: {0}</source>
      <translation>Non tracés, aucune date indiquée : {0}</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_canvas.py" />
      <source>Up and Down go from group to group, Left and Right along what ties it, Enter opens, plus and minus zoom, Home shows all. The same can be read as a list.</source>
      <translation>Haut et Bas vont de groupe en groupe, Gauche et Droite le long de ses liens, Entrée ouvre, plus et moins zooment, Début montre tout. On peut lire la même chose en liste.</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_canvas.py" />
      <source>{0} groups, {1} ties</source>
      <translation>groupes : {0}, liens : {1}</translation>
    </message>
  </context>
  <context>
    <name>LineageChart</name>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Alliances</source>
      <translation>Alliances</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Alliances and rivalries</source>
      <translation>Alliances et rivalités</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>As a list</source>
      <translation>En liste</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Back to the table of incidents (Escape)</source>
      <translation>Retour au tableau des incidents (Échap)</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Founders, leaders and members</source>
      <translation>Fondateurs, chefs et membres</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>How they hang together</source>
      <translation>Comment ils sont liés</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Lineage</source>
      <translation>Filiation</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Lineage as a list</source>
      <translation>Filiation en liste</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>No date is told of these groups, so there is no chart of them.</source>
      <translation>Aucune date n’est indiquée pour ces groupes : il n’y a donc pas de graphique.</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>No group is told of that {0} founded, led or belonged to.</source>
      <translation>Aucun groupe n’est indiqué comme ayant {0} pour fondateur, chef ou membre.</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Nothing is told of ties between {0} and other groups: no split, merger, new name, pledge or alliance.</source>
      <translation>Rien n’est indiqué des liens entre {0} et d’autres groupes : ni scission, ni fusion, ni nouveau nom, ni allégeance, ni alliance.</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Read the same in words</source>
      <translation>Lire la même chose en mots</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Save or copy a picture of the chart</source>
      <translation>Enregistrer ou copier une image du graphique</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Show a longer time (−)</source>
      <translation>Montrer une période plus longue (−)</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Show a shorter time (+, Ctrl+wheel)</source>
      <translation>Montrer une période plus courte (+, Ctrl+molette)</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Show alliances, support and rivalries as well</source>
      <translation>Montrer aussi alliances, soutiens et rivalités</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Show the neighbours of the neighbours as well</source>
      <translation>Montrer aussi les voisins des voisins</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Show the whole time (Home)</source>
      <translation>Montrer toute la période (Début)</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>This data holds no armed group.</source>
      <translation>Ces données ne contiennent aucun groupe armé.</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>Two steps</source>
      <translation>Deux niveaux</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_chart.py" />
      <source>‹ Incidents</source>
      <translation>‹ Incidents</translation>
    </message>
  </context>
  <context>
    <name>LocatorMap</name>
    <message>
      <location filename="gui/views/map_locator.py" />
      <source>No place is given.</source>
      <translation>Aucun lieu n’est indiqué.</translation>
    </message>
    <message>
      <location filename="gui/views/map_locator.py" />
      <source>The larger a dot, the more incidents.</source>
      <translation>Plus grand : plus d’incidents.</translation>
    </message>
    <message>
      <location filename="gui/views/map_locator.py" />
      <source>Where it is</source>
      <translation>Où cela se trouve</translation>
    </message>
    <message>
      <location filename="gui/views/map_locator.py" />
      <source>beyond this map</source>
      <translation>hors de cette carte</translation>
    </message>
    <message>
      <location filename="gui/views/map_locator.py" />
      <source>{0} not on this map</source>
      <translation>{0} hors de cette carte</translation>
    </message>
    <message>
      <location filename="gui/views/map_locator.py" />
      <source>{0} places</source>
      <translation>{0} lieux</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="gui/main_window.py" />
      <source>&amp;APA</source>
      <translation>&amp;APA</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>&amp;BibTeX</source>
      <translation>&amp;BibTeX</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>&amp;Chicago</source>
      <translation>&amp;Chicago</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>&amp;RIS, for Zotero, EndNote and others</source>
      <translation>&amp;RIS, pour Zotero, EndNote et autres</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>All incidents</source>
      <translation>Tous les incidents</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>CSL-&amp;JSON</source>
      <translation>CSL-&amp;JSON</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Copied the page</source>
      <translation>Page copiée</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Copied {0}</source>
      <translation>Copié : {0}</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Copied {0} citations</source>
      <translation>{0} citations copiées</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Mali Browser</source>
      <translation>Mali Browser</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Open a page first: a note hangs on it.</source>
      <translation>Ouvrez d’abord une page : une note s’y rattache.</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Save the page as PDF</source>
      <translation>Enregistrer la page en PDF</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>Saved {0}</source>
      <translation>Enregistré : {0}</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>The result is still being counted. Try again in a moment.</source>
      <translation>Le résultat est encore en cours de calcul. Réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>The search failed. {0}</source>
      <translation>La recherche a échoué. {0}</translation>
    </message>
    <message>
      <location filename="gui/main_window.py" />
      <source>There is nothing selected to export.</source>
      <translation>Rien n’est sélectionné pour l’export.</translation>
    </message>
  </context>
  <context>
    <name>MapBar</name>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>As a list</source>
      <translation>En liste</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Box</source>
      <translation>Cadre</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>By incidents</source>
      <translation>Par incidents</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>By killed</source>
      <translation>Par tués</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Draw a box to filter by (or drag with Shift; Enter takes what is in view)</source>
      <translation>Tracer un cadre pour filtrer (ou glisser avec Maj ; Entrée prend ce qui est visible)</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Farther (−)</source>
      <translation>Zoom arrière (−)</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Key</source>
      <translation>Légende</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Mali</source>
      <translation>Mali</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Months</source>
      <translation>Mois</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Nearer (+)</source>
      <translation>Zoom avant (+)</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Not shaded</source>
      <translation>Sans teinte</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Roughly known</source>
      <translation>Approximatifs</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Save or copy a picture of the map</source>
      <translation>Enregistrer ou copier une image de la carte</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Shade regions</source>
      <translation>Teinter les régions</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Show or hide what colours and sizes mean</source>
      <translation>Montrer ou masquer ce que signifient couleurs et tailles</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Show the whole country (Home)</source>
      <translation>Montrer tout le pays (Début)</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Show what is known only to a cercle, region, country or vaguer stretch</source>
      <translation>Montrer ce qui n’est connu qu’au cercle, à la région, au pays ou plus vaguement</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>Step through the months, or play them</source>
      <translation>Parcourir les mois, ou les faire défiler</translation>
    </message>
    <message>
      <location filename="gui/views/map_bar.py" />
      <source>The places of the map as a table</source>
      <translation>Les lieux de la carte en tableau</translation>
    </message>
  </context>
  <context>
    <name>MapCanvas</name>
    <message>
      <location filename="gui/views/map_canvas.py" />
      <source>Arrows move, plus and minus zoom, Home shows the whole country, Tab goes through the places by their number of incidents, Enter opens. The same as a list: the switch 'As a list'.</source>
      <translation>Les flèches déplacent, plus et moins zooment, Début montre tout le pays, Tab parcourt les lieux selon leur nombre d’incidents, Entrée ouvre. La même chose en liste : le bouton « En liste ».</translation>
    </message>
    <message>
      <location filename="gui/views/map_canvas.py" />
      <source>Map</source>
      <translation>Carte</translation>
    </message>
  </context>
  <context>
    <name>MapPlacesModel</name>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>How exactly known</source>
      <translation>Précision du lieu</translation>
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>Incidents</source>
      <translation>Incidents</translation>
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>Killed</source>
      <translation>Tués</translation>
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>Region or country</source>
      <translation>Région ou pays</translation>
    </message>
    <message>
      <location filename="gui/item_models/map_places_model.py" />
      <source>left out of sums</source>
      <translation>exclu des sommes</translation>
    </message>
  </context>
  <context>
    <name>MapPlayer</name>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Fast</source>
      <translation>Rapide</translation>
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Medium</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>One month back</source>
      <translation>Un mois en arrière</translation>
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>One month on</source>
      <translation>Un mois en avant</translation>
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Play</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Show all months again</source>
      <translation>Montrer à nouveau tous les mois</translation>
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Slow</source>
      <translation>Lente</translation>
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
  </context>
  <context>
    <name>MapSide</name>
    <message>
      <location filename="gui/views/map_side.py" />
      <source>Close the list</source>
      <translation>Fermer la liste</translation>
    </message>
    <message>
      <location filename="gui/views/map_side.py" />
      <source>Incidents at this place</source>
      <translation>Incidents en ce lieu</translation>
    </message>
    <message>
      <location filename="gui/views/map_side.py" />
      <source>Page of the place</source>
      <translation>Page du lieu</translation>
    </message>
    <message>
      <location filename="gui/views/map_side.py" />
      <source>and {0} older ones</source>
      <translation>et {0} plus anciens</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <location filename="gui/views/map_view.py" />
      <source>Places on the map, those with most incidents first</source>
      <translation>Lieux de la carte, ceux qui ont le plus d’incidents d’abord</translation>
    </message>
    <message>
      <location filename="gui/views/map_view.py" />
      <source>The list holds the first {0} places.</source>
      <translation>La liste contient les {0} premiers lieux.</translation>
    </message>
    <message>
      <location filename="gui/views/map_view.py" />
      <source>What the map shows and does not show</source>
      <translation>Ce que la carte montre et ne montre pas</translation>
    </message>
  </context>
  <context>
    <name>MapWords</name>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Click: only this region</source>
      <translation>Clic : cette région seulement</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Incidents in a region:</source>
      <translation>Incidents dans une région :</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Killed (best figure):</source>
      <translation>Tués (chiffre retenu) :</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Killed in a region (best figures):</source>
      <translation>Tués dans une région (chiffres retenus) :</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>No incidents to show.</source>
      <translation>Aucun incident à montrer.</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>On the map: {0} of {1} incidents</source>
      <translation>Incidents sur la carte : {0} sur {1}</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Region of {0}</source>
      <translation>Région de {0}</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Somewhere in the cercle of {0}</source>
      <translation>Quelque part dans le cercle de {0}</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Somewhere in the region of {0}</source>
      <translation>Quelque part dans la région de {0}</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>Somewhere in: {0}</source>
      <translation>Quelque part dans : {0}</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>known only roughly</source>
      <translation>connu approximativement seulement</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>on the road: the mark is its middle, not the spot</source>
      <translation>sur la route : la marque en est le milieu, pas l’endroit exact</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>others</source>
      <translation>autres</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>several of these</source>
      <translation>plusieurs de ceux-ci</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>told more fully elsewhere, left out of sums</source>
      <translation>relatés plus en détail ailleurs, exclus des sommes</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} abroad, beyond this map</source>
      <translation>{0} à l’étranger, hors de cette carte</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} and 1 more place</source>
      <translation>{0} et 1 autre lieu</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} and {1} more places</source>
      <translation>{0} et {1} autres lieux</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} in a stretch of several countries</source>
      <translation>{0} dans une zone couvrant plusieurs pays</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} known only to be in Mali</source>
      <translation>{0} quelque part au Mali</translation>
    </message>
    <message>
      <location filename="gui/views/map_words.py" />
      <source>{0} without any place</source>
      <translation>{0} sans aucun lieu</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <location filename="gui/dialogs/name_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>NoDatabaseWindow</name>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Data files (*.db)</source>
      <translation>Fichiers de données (*.db)</translation>
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Mali Browser</source>
      <translation>Mali Browser</translation>
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Open a data file</source>
      <translation>Ouvrir un fichier de données</translation>
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Open another file…</source>
      <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>The data cannot be opened</source>
      <translation>Les données ne peuvent pas être ouvertes</translation>
    </message>
  </context>
  <context>
    <name>NoteBox</name>
    <message>
      <location filename="gui/views/note_box.py" />
      <source># Heading, - list, **strong**, [text](incident:2024-09-17-bamako)</source>
      <translation># Titre, - liste, **gras**, [texte](incident:2024-09-17-bamako)</translation>
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>No note</source>
      <translation>Aucune note</translation>
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Your next note</source>
      <translation>Votre note suivante</translation>
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Your note</source>
      <translation>Votre note</translation>
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Your note as it looks</source>
      <translation>Votre note telle qu’elle apparaît</translation>
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Your note before</source>
      <translation>Votre note précédente</translation>
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>Your note; it is saved as you type</source>
      <translation>Votre note, enregistrée à mesure</translation>
    </message>
    <message>
      <location filename="gui/views/note_box.py" />
      <source>{0} of {1} notes</source>
      <translation>{0} notes sur {1}</translation>
    </message>
  </context>
  <context>
    <name>OwnFacetModel</name>
    <message>
      <location filename="gui/item_models/own_facets.py" />
      <source>Bookmarked</source>
      <translation>Avec signet</translation>
    </message>
    <message>
      <location filename="gui/item_models/own_facets.py" />
      <source>Checked by you</source>
      <translation>Vérifié par vous</translation>
    </message>
    <message>
      <location filename="gui/item_models/own_facets.py" />
      <source>With your note</source>
      <translation>Avec votre note</translation>
    </message>
  </context>
  <context>
    <name>OwnFiles</name>
    <message>
      <location filename="gui/own_files.py" />
      <source>All of this will be overwritten and removed for good, and cannot be had back.</source>
      <translation>Tout ceci sera écrasé et supprimé définitivement, sans retour possible.</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Another data file</source>
      <translation>Autre fichier de données</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Back up your own data</source>
      <translation>Sauvegarder vos données personnelles</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Backup (*.db)</source>
      <translation>Sauvegarde (*.db)</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Begin with an empty one</source>
      <translation>Commencer avec un fichier vide</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Checking the data file</source>
      <translation>Vérification du fichier de données</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Data files (*.db *.sqlite);;All files (*)</source>
      <translation>Fichiers de données (*.db *.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Data files that you took over and exported files stay.</source>
      <translation>Les fichiers de données que vous avez adoptés et les fichiers exportés restent.</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Export your own data</source>
      <translation>Exporter vos données personnelles</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Go on with the backup</source>
      <translation>Continuer avec la sauvegarde</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Going back to the data file before</source>
      <translation>Retour au fichier de données précédent</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Import your own data</source>
      <translation>Importer vos données personnelles</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>JSON (*.json);;All files (*)</source>
      <translation>JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Looking for what is yours</source>
      <translation>Recherche de ce qui est à vous</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Not done</source>
      <translation>Non effectué</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Nothing is deleted: the damaged file is set aside under another name.</source>
      <translation>Rien n’est supprimé : le fichier endommagé est mis de côté sous un autre nom.</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Open data file</source>
      <translation>Ouvrir un fichier de données</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Something else is being done just now. Try again in a moment.</source>
      <translation>Une autre opération est en cours. Réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Stopped; nothing was changed</source>
      <translation>Arrêté ; rien n’a été modifié</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Taking the data file over</source>
      <translation>Adoption du fichier de données</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>The last good backup was made on {0}.</source>
      <translation>La dernière bonne sauvegarde date du {0}.</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Use this data file</source>
      <translation>Utiliser ce fichier de données</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Wipe it all</source>
      <translation>Tout effacer</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Wipe my data</source>
      <translation>Effacer mes données</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Wiping</source>
      <translation>Effacement</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Your own file</source>
      <translation>Votre fichier personnel</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Your own file holds {0}.</source>
      <translation>Votre fichier personnel contient : {0}.</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>Your own file is not open yet. Try again in a moment.</source>
      <translation>Votre fichier personnel n’est pas encore ouvert. Réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="gui/own_files.py" />
      <source>{0} This window writes nothing any more; start the program again to keep something.</source>
      <translation>{0} Cette fenêtre n’écrit plus rien ; redémarrez le programme pour conserver quelque chose.</translation>
    </message>
  </context>
  <context>
    <name>OwnPanel</name>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Add a tag</source>
      <translation>Ajouter une étiquette</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Bookmark</source>
      <translation>Mettre un signet</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Bookmark (Ctrl+D)</source>
      <translation>Mettre un signet (Ctrl+D)</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Changed since you checked it</source>
      <translation>Modifié depuis votre vérification</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Changed since your note:</source>
      <translation>Modifié depuis votre note :</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Checked</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Checked on {0}</source>
      <translation>Vérifié le {0}</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Checked on {0}; the record has changed since. Choose it to check it anew.</source>
      <translation>Vérifié le {0} ; la fiche a changé depuis. Choisissez-le pour la vérifier à nouveau.</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Checked: you have compared this record with its sources</source>
      <translation>Vérifié : vous avez comparé cette fiche à ses sources</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>In “{0}”</source>
      <translation>Dans « {0} »</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Not saved yet; it is tried again. {0}</source>
      <translation>Pas encore enregistré ; nouvel essai en cours. {0}</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Open the collection “{0}”</source>
      <translation>Ouvrir la collection « {0} »</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Seen</source>
      <translation>Vu</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Show all tags</source>
      <translation>Montrer toutes les étiquettes</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Take the bookmark off (Ctrl+D)</source>
      <translation>Retirer le signet (Ctrl+D)</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>Take the record as it stands now for what the note speaks of</source>
      <translation>Considérer que la note porte sur la fiche telle qu’elle est maintenant</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>and {0} more fields</source>
      <translation>et {0} champs de plus</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>what has changed is not known</source>
      <translation>ce qui a changé n’est pas connu</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>{0} more</source>
      <translation>{0} de plus</translation>
    </message>
    <message>
      <location filename="gui/views/own_panel.py" />
      <source>{0}: {1} → {2}</source>
      <translation>{0} : {1} → {2}</translation>
    </message>
  </context>
  <context>
    <name>OwnWiring</name>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>A collection lists incidents. Select one first.</source>
      <translation>Une collection liste des incidents. Sélectionnez-en un d’abord.</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>A note is not saved</source>
      <translation>Une note n’est pas enregistrée</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Another name for “{0}”:</source>
      <translation>Un autre nom pour « {0} » :</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Close without it</source>
      <translation>Fermer sans l’enregistrer</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Collection</source>
      <translation>Collection</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Links in notes lead to addresses such as incident:… or search:…</source>
      <translation>Les liens dans les notes mènent à des adresses comme incident:… ou search:…</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Nothing was deleted in this window</source>
      <translation>Rien n’a été supprimé dans cette fenêtre</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Put in</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Put it on</source>
      <translation>Poser</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Put this incident into the collection:</source>
      <translation>Mettre cet incident dans la collection :</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Put this tag on {0} incidents:</source>
      <translation>Poser cette étiquette sur {0} incidents :</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Put {0} incidents into the collection:</source>
      <translation>Mettre {0} incidents dans la collection :</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Saved as “{0}”</source>
      <translation>Enregistré sous « {0} »</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Select an incident or open a page first.</source>
      <translation>Sélectionnez d’abord un incident ou ouvrez une page.</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>Tag</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>This could not be saved yet. Copy it, or free some space on the disk and wait a moment.</source>
      <translation>Ceci n’a pas encore pu être enregistré. Copiez-le, ou libérez de l’espace sur le disque et attendez un instant.</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>{0} ({1}) is no longer in this data file. What you have put on it stands below.</source>
      <translation>{0} ({1}) n’est plus dans ce fichier de données. Ce que vous y avez mis figure ci-dessous.</translation>
    </message>
    <message>
      <location filename="gui/own_wiring.py" />
      <source>“{0}” now stands for this search</source>
      <translation>« {0} » désigne maintenant cette recherche</translation>
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>A figure says who gave it. What nobody reported is counted beside the sum and never taken for 0.</source>
      <translation>Un chiffre dit qui l’a donné. Ce que personne n’a communiqué est compté à côté de la somme et jamais pris pour 0.</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>A fuller account of this event is in the dataset; sums leave this one out.</source>
      <translation>Un récit plus complet de cet événement figure dans les données ; les sommes excluent celui-ci.</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>According to, in these words</source>
      <translation>Selon qui, en quels termes</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/lineage_page.py" />
      <location filename="gui/views/reference_pages.py" />
      <location filename="gui/views/report_page.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Attacked or harmed</source>
      <translation>Attaqué ou touché</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Best: the figure of the least involved party. Low and high: the smallest and the largest figure.</source>
      <translation>Retenu : le chiffre de la partie la moins impliquée. Bas et haut : le plus petit et le plus grand chiffre.</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Best: the smallest, as no party is less involved. Low and high: the smallest and the largest.</source>
      <translation>Retenu : le plus petit, aucune partie n’étant moins impliquée. Bas et haut : le plus petit et le plus grand.</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>By claim</source>
      <translation>Par revendication</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>By region</source>
      <translation>Par région</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>By role as coded: {0}</source>
      <translation>Par rôle codé : {0}</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Casualties</source>
      <translation>Victimes</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Cercle</source>
      <translation>Cercle</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Citations</source>
      <translation>Citations</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Citations by the year of the incident</source>
      <translation>Citations selon l’année de l’incident</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Cited as</source>
      <translation>Cité comme</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Cited {0} times for {1} incidents, and in {2} passages of the report.</source>
      <translation>Cité {0} fois pour {1} incidents, et dans {2} passages du rapport.</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Claim</source>
      <translation>Revendication</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Coordinates</source>
      <translation>Coordonnées</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Copy the address {0}</source>
      <translation>Copier l’adresse {0}</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Did it, or fought</source>
      <translation>Auteur ou combattant</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Down goes from the search to the table, Enter from the table to the page, Alt+Left back.</source>
      <translation>Bas mène de la recherche au tableau, Entrée du tableau à la page, Alt+Gauche revient.</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Duplicates left out of the sums: {0}</source>
      <translation>Doublons exclus des sommes : {0}</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/incident_page.py" />
      <location filename="gui/views/reference_pages.py" />
      <location filename="gui/views/report_page.py" />
      <source>Editorial note</source>
      <translation>Note de la rédaction</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Entry {0} of {1} in the chronology</source>
      <translation>Entrée {0} sur {1} de la chronologie</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Everything the dataset holds of what is open</source>
      <translation>Tout ce que les données contiennent sur ce qui est ouvert</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/incident_page.py" />
      <source>Figure</source>
      <translation>Chiffre</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Figures disagree</source>
      <translation>Les chiffres divergent</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>How exactly</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>How sums are made</source>
      <translation>Comment les sommes sont faites</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>IS Sahel in Ménaka, more than 20 killed</source>
      <translation>EIGS à Ménaka, plus de 20 tués</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>In the fight</source>
      <translation>Au combat</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>In the incidents</source>
      <translation>Dans les incidents</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>In the report</source>
      <translation>Dans le rapport</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>In this dataset:</source>
      <translation>Dans ces données :</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>In whatever role</source>
      <translation>Quel que soit le rôle</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>In words only</source>
      <translation>En mots</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Incident</source>
      <translation>Incident</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/page_parts.py" />
      <location filename="gui/views/reference_pages.py" />
      <source>Incidents</source>
      <translation>Incidents</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Incidents and killed by year</source>
      <translation>Incidents et tués par année</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Incidents by the year they begin in</source>
      <translation>Incidents selon l’année où ils commencent</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>It says</source>
      <translation>Il dit</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/page_parts.py" />
      <source>Killed</source>
      <translation>Tués</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Killed by anybody in the incidents in which it has a part; the thin line goes from low to high.</source>
      <translation>Tués par quiconque dans les incidents où il intervient ; le trait fin va du bas au haut.</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Kind</source>
      <translation>Nature</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Lineage chart</source>
      <translation>Graphique de filiation</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Names and spellings</source>
      <translation>Noms et graphies</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>No incident of the dataset.</source>
      <translation>Aucun incident des données.</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Not reported</source>
      <translation>Non renseigné</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>On the date</source>
      <translation>Sur la date</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Open in another window</source>
      <translation>Ouvrir dans une autre fenêtre</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Other names and spellings</source>
      <translation>Autres noms et graphies</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Other side</source>
      <translation>Autre camp</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Parties</source>
      <translation>Parties</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Passages of the report</source>
      <translation>Passages du rapport</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Poll</source>
      <translation>Sondage</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Related incidents</source>
      <translation>Incidents liés</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Reported</source>
      <translation>Chiffrés</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/reference_pages.py" />
      <source>Rests on</source>
      <translation>Repose sur</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Same side</source>
      <translation>Même camp</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Search in words, in English or French, by any name of a group; more words find less.</source>
      <translation>Cherchez avec des mots, en français ou en anglais, par n’importe quel nom d’un groupe ; plus il y a de mots, moins on trouve.</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Searches to try</source>
      <translation>Recherches à essayer</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Select an incident to read it here.</source>
      <translation>Sélectionnez un incident pour le lire ici.</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Show it in the table</source>
      <translation>L’afficher dans le tableau</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Show the {0} in the table</source>
      <translation>Afficher les {0} dans le tableau</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>Since {0} in the region of {1}; figures are by the regions of 2012.</source>
      <translation>Depuis {0} dans la région de {1} ; les chiffres suivent les régions de 2012.</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Sources, in the report's order</source>
      <translation>Sources, dans l’ordre du rapport</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Strength and other figures</source>
      <translation>Effectifs et autres chiffres</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Sum</source>
      <translation>Somme</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Targets</source>
      <translation>Cibles</translation>
    </message>
    <message>
      <location filename="gui/views/lineage_page.py" />
      <source>The chart stands in the middle; here is the same in words.</source>
      <translation>Le graphique est au centre ; voici la même chose en mots.</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>The entry after</source>
      <translation>L’entrée suivante</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>The entry before</source>
      <translation>L’entrée précédente</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>The help (F1)</source>
      <translation>L’aide (F1)</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>The report gives no figure.</source>
      <translation>Le rapport ne donne aucun chiffre.</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>The report names no place.</source>
      <translation>Le rapport ne nomme aucun lieu.</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>The report names nobody.</source>
      <translation>Le rapport ne nomme personne.</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Three things worth knowing</source>
      <translation>Trois choses à savoir</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Ties</source>
      <translation>Liens</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Titles and texts of the data are in English.</source>
      <translation>Les titres et les textes des données sont en anglais.</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Together</source>
      <translation>Ensemble</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>Told in</source>
      <translation>Récit</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Told in the narrative, not in the chronology</source>
      <translation>Raconté dans le texte, pas dans la chronologie</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Totals add up the rows of one harm, without rows included in another; rival figures count once.</source>
      <translation>Les totaux additionnent les lignes d’un même dommage, sans les lignes incluses dans une autre ; les chiffres concurrents comptent une fois.</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Weapons</source>
      <translation>Armes</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <location filename="gui/views/reference_pages.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>Where the report disagrees with itself</source>
      <translation>Où le rapport se contredit</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/incident_page.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>Who says</source>
      <translation>Qui le dit</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>With whom and against whom</source>
      <translation>Avec qui et contre qui</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/page_parts.py" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>Your bookmarks and notes stay on this computer, in a file of your own: nothing is ever sent. The File menu copies, exports and wipes it.</source>
      <translation>Vos signets et notes restent sur cet ordinateur, dans un fichier à vous : rien n’est jamais envoyé. Le menu Fichier les copie, les exporte et les efface.</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <location filename="gui/views/incident_page.py" />
      <source>according to</source>
      <translation>selon</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>and {0} more, none of them in more incidents than the last one here</source>
      <translation>et {0} de plus, aucun dans plus d’incidents que le dernier cité</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>asked</source>
      <translation>interrogés</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>attacks by JNIM in the Mopti region since 2022</source>
      <translation>attaques du JNIM dans la région de Mopti depuis 2022</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>cited as</source>
      <translation>cité comme</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>contested</source>
      <translation>contesté</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>counts as best</source>
      <translation>chiffre retenu</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>enlèvements depuis 2012</source>
      <translation>enlèvements depuis 2012</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>everything in this region</source>
      <translation>tout ce qui est dans cette région</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>gao ambush</source>
      <translation>gao ambush</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>in the report</source>
      <translation>dans le rapport</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>included in another figure, not added</source>
      <translation>inclus dans un autre chiffre, non ajouté</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>no date printed</source>
      <translation>aucune date imprimée</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>none known</source>
      <translation>aucune connue</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>none stated</source>
      <translation>aucune indiquée</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>not in the report</source>
      <translation>pas dans le rapport</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>not reported</source>
      <translation>non renseigné</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>not told</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>part {0}</source>
      <translation>partie {0}</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>passage {0} of {2}</source>
      <translation>passage {0} sur {2}</translation>
    </message>
    <message>
      <location filename="gui/views/report_page.py" />
      <source>passages {0} to {1} of {2}</source>
      <translation>passages {0} à {1} sur {2}</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>place not stated</source>
      <translation>lieu non précisé</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>printed date</source>
      <translation>date imprimée</translation>
    </message>
    <message>
      <location filename="gui/views/actor_page.py" />
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>the middle of an area, not a point</source>
      <translation>le milieu d’une zone, pas un point</translation>
    </message>
    <message>
      <location filename="gui/views/reference_pages.py" />
      <source>the middle of the road, not a point</source>
      <translation>le milieu de la route, et non un point</translation>
    </message>
    <message>
      <location filename="gui/views/page_parts.py" />
      <source>the newest {0} are listed here</source>
      <translation>les {0} plus récents sont listés ici</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>the report</source>
      <translation>le rapport</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>told in</source>
      <translation>raconté dans</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>took no part, or the report itself</source>
      <translation>n’a pas pris part, ou le rapport lui-même</translation>
    </message>
    <message>
      <location filename="gui/views/incident_page.py" />
      <source>took part</source>
      <translation>a pris part</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>year:2020 type:battles -gao</source>
      <translation>year:2020 type:battles -gao</translation>
    </message>
    <message>
      <location filename="gui/views/page_view.py" />
      <source>{0} incidents selected</source>
      <translation>{0} incidents sélectionnés</translation>
    </message>
  </context>
  <context>
    <name>PicturePanel</name>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>A page (A4 width)</source>
      <translation>Une page (largeur A4)</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>A slide (16:9)</source>
      <translation>Une diapositive (16:9)</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Close (Escape)</source>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Close the picture panel</source>
      <translation>Fermer le panneau d’image</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Copy the picture, to paste it into a text or a slide</source>
      <translation>Copier l’image, pour la coller dans un texte ou une diapositive</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Made for</source>
      <translation>Destinée à</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>PNG (pixels)</source>
      <translation>PNG (pixels)</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Picture copied.</source>
      <translation>Image copiée.</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Picture written to {0}</source>
      <translation>Image écrite dans {0}</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>SVG (lines, sharp at any size)</source>
      <translation>SVG (traits, nets à toute taille)</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Save picture</source>
      <translation>Enregistrer l’image</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Say where to write the file.</source>
      <translation>Indiquez où écrire le fichier.</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>Sharpness</source>
      <translation>Netteté</translation>
    </message>
    <message>
      <location filename="gui/views/picture_panel.py" />
      <source>There is a file of that name. Press Save picture again to replace it.</source>
      <translation>Un fichier de ce nom existe. Appuyez encore sur Enregistrer l’image pour le remplacer.</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <location filename="gui/dialogs/plan_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="gui/dialogs/plan_dialog.py" />
      <source>Leave it as it is</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <location filename="gui/dialogs/plan_dialog.py" />
      <source>What will be done</source>
      <translation>Ce qui sera fait</translation>
    </message>
  </context>
  <context>
    <name>RulePanel</name>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>How sums are made</source>
      <translation>Comment les sommes sont faites</translation>
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Totals</source>
      <translation>Totaux</translation>
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
      <translation>Rien n’est encore conservé.

L’étoile sous une page, ou Ctrl+D, y met un signet. Une note et des étiquettes sont à côté de l’étoile.

Une recherche enregistrée ici montre combien d’incidents elle trouve dans tout fichier de données ultérieur.

Tout cela reste sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="gui/views/saved_panel.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="gui/views/saved_panel.py" />
      <source>Save this search as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <location filename="gui/views/saved_panel.py" />
      <source>Your own</source>
      <translation>À vous</translation>
    </message>
  </context>
  <context>
    <name>SavedTree</name>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Bookmarks</source>
      <translation>Signets</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Bring back</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Checked</source>
      <translation>Vérifiés</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Choose it to bring it back</source>
      <translation>Choisissez-le pour le rétablir</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Collections</source>
      <translation>Collections</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Delete	Del</source>
      <translation>Supprimer	Suppr</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Delete all of these for good</source>
      <translation>Supprimer tout ceci définitivement</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Deleted, can be brought back</source>
      <translation>Supprimés, peuvent être rétablis</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Export or brief…</source>
      <translation>Exporter ou résumer…</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Marked incidents</source>
      <translation>Incidents marqués</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Marked pages</source>
      <translation>Pages marquées</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Move down	Ctrl+Down</source>
      <translation>Descendre	Ctrl+Bas</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Move up	Ctrl+Up</source>
      <translation>Monter	Ctrl+Haut</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>No longer in this data file</source>
      <translation>N’est plus dans ce fichier de données</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Rename…	F2</source>
      <translation>Renommer…	F2</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Saved searches, bookmarks, collections and tags</source>
      <translation>Recherches enregistrées, signets, collections et étiquettes</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>With a note</source>
      <translation>Avec une note</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>blue</source>
      <translation>bleu</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>bookmark</source>
      <translation>signet</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>bookmarked</source>
      <translation>en signet</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>brown</source>
      <translation>brun</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>checked</source>
      <translation>vérifié</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>collection</source>
      <translation>collection</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>every incident</source>
      <translation>tous les incidents</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>green</source>
      <translation>vert</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>grey</source>
      <translation>gris</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>orange</source>
      <translation>orange</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>pink</source>
      <translation>rose</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>purple</source>
      <translation>violet</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>red</source>
      <translation>rouge</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>search</source>
      <translation>recherche</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>tag</source>
      <translation>étiquette</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>teal</source>
      <translation>turquoise</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>with a note</source>
      <translation>avec une note</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>with a tag, or in a collection</source>
      <translation>avec une étiquette, ou dans une collection</translation>
    </message>
    <message>
      <location filename="gui/views/saved_tree.py" />
      <source>yellow</source>
      <translation>jaune</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>A word that is another name of something also finds that</source>
      <translation>Un mot qui est un autre nom de quelque chose trouve aussi cela</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Count numbers that could be</source>
      <translation>Compter les nombres possibles</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Filters the incidents as you type; Escape clears, Down goes to them, Ctrl+Space offers names</source>
      <translation>Filtre les incidents à mesure que vous écrivez ; Échap efface, Bas y mène, Ctrl+Espace propose des noms</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>How searches count</source>
      <translation>Comment les recherches comptent</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Numbers that &amp;could be: ‘at least 15’ also answers ‘more than 20’, ‘10–30’ as well</source>
      <translation>Nombres &amp;possibles : « au moins 15 » répond aussi à « plus de 20 », « 10–30 » également</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Only &amp;certain dates: leave out what is known to the month and only possibly within them</source>
      <translation>Dates &amp;certaines seulement : exclure ce qui n’est connu qu’au mois et n’y est peut-être pas</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Only the words as written are searched.</source>
      <translation>Seuls les mots tels qu’écrits sont cherchés.</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Options •</source>
      <translation>Options •</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Search options</source>
      <translation>Options de recherche</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Search other &amp;names too: a word that is another name of something also finds that</source>
      <translation>Chercher aussi les autres &amp;noms : un mot qui est un autre nom de quelque chose trouve aussi cela</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Search other names too</source>
      <translation>Chercher aussi les autres noms</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>Search, in words or exactly: attacks by JNIM in the Mopti region since 2022 · killed:&gt;10 · year:2020</source>
      <translation>Chercher, en mots ou précisément : attaques du JNIM dans la région de Mopti depuis 2022 · killed:&gt;10 · year:2020</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>What was not understood</source>
      <translation>Ce qui n’a pas été compris</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>What was searched as well</source>
      <translation>Ce qui a été cherché en plus</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>numbers that could be</source>
      <translation>nombres possibles</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>only certain dates</source>
      <translation>dates certaines seulement</translation>
    </message>
    <message>
      <location filename="gui/views/search_bar.py" />
      <source>only the words as written</source>
      <translation>mots tels qu’écrits seulement</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Back to the defaults</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Forget every page visited and every search made before</source>
      <translation>Oublier toutes les pages visitées et les recherches faites auparavant</translation>
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Forget them now</source>
      <translation>Les oublier</translation>
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Shows what will go, and then removes everything of yours from this computer</source>
      <translation>Montre ce qui partira, puis supprime tout ce qui est à vous de cet ordinateur</translation>
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>What you change here holds for this window only. {0}</source>
      <translation>Ce que vous modifiez ici ne vaut que pour cette fenêtre. {0}</translation>
    </message>
    <message>
      <location filename="gui/views/settings_page.py" />
      <source>Wipe my data…</source>
      <translation>Tout effacer…</translation>
    </message>
  </context>
  <context>
    <name>SettingsWiring</name>
    <message>
      <location filename="gui/settings_wiring.py" />
      <source> (private)</source>
      <translation> (privé)</translation>
    </message>
    <message>
      <location filename="gui/settings_wiring.py" />
      <source>Forgotten: every page visited and every search made before</source>
      <translation>Oubliées : toutes les pages visitées et les recherches faites auparavant</translation>
    </message>
    <message>
      <location filename="gui/settings_wiring.py" />
      <source>Private window</source>
      <translation>Fenêtre privée</translation>
    </message>
    <message>
      <location filename="gui/settings_wiring.py" />
      <source>What you mark, write or search for in this window is gone when it is closed</source>
      <translation>Ce que vous marquez, écrivez ou cherchez dans cette fenêtre disparaît à sa fermeture</translation>
    </message>
    <message>
      <location filename="gui/settings_wiring.py" />
      <source>private: nothing is written</source>
      <translation>privé : rien n’est écrit</translation>
    </message>
  </context>
  <context>
    <name>TagChip</name>
    <message>
      <location filename="gui/views/tag_chip.py" />
      <source>Tag {0}</source>
      <translation>Étiquette {0}</translation>
    </message>
    <message>
      <location filename="gui/views/tag_chip.py" />
      <source>Take the tag off (Delete)</source>
      <translation>Retirer l’étiquette (Suppr)</translation>
    </message>
    <message>
      <location filename="gui/views/tag_chip.py" />
      <source>Take the tag {0} off</source>
      <translation>Retirer l’étiquette {0}</translation>
    </message>
    <message>
      <location filename="gui/views/tag_chip.py" />
      <source>{0}: search for everything with this tag</source>
      <translation>{0} : chercher tout ce qui porte cette étiquette</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>A duplicate, left out of the sums</source>
      <translation>Un doublon, exclu des sommes</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>All others</source>
      <translation>Tous les autres</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Apr</source>
      <translation>avr.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Armed group</source>
      <translation>Groupe armé</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Armed groups</source>
      <translation>Groupes armés</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Aug</source>
      <translation>août</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Claim</source>
      <translation>Revendication</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_behind.py" />
      <source>Coup</source>
      <translation>Coup d’État</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Coups and removals</source>
      <translation>Coups d’État et destitutions</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Date known to month or year only</source>
      <translation>Date connue au mois ou à l’année seulement</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Dec</source>
      <translation>déc.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Event type</source>
      <translation>Type d’événement</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Feb</source>
      <translation>févr.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Foreign force</source>
      <translation>Force étrangère</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Foreign forces</source>
      <translation>Forces étrangères</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Hatched: known to the month or year only. Killed: light from the lower to the upper bound, line at the best figure, arrow: no upper bound; open box: not reported, dot: some not reported.</source>
      <translation>Hachuré : connu au mois ou à l’année seulement. Tués : clair de la borne basse à la borne haute, trait au chiffre retenu, flèche : sans borne haute ; carré vide : non renseigné, point : en partie non renseigné.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Head of government or junta</source>
      <translation>Chef du gouvernement ou de la junte</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Heads of government and juntas</source>
      <translation>Chefs du gouvernement et de la junte</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Hollow: killed not reported.</source>
      <translation>Vide : tués non renseignés.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Incidents</source>
      <translation>Incidents</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Incidents per day</source>
      <translation>Incidents par jour</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Incidents per month</source>
      <translation>Incidents par mois</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Incidents per quarter</source>
      <translation>Incidents par trimestre</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Incidents per week</source>
      <translation>Incidents par semaine</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Incidents per year</source>
      <translation>Incidents par année</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>International mission</source>
      <translation>Mission internationale</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>International missions</source>
      <translation>Missions internationales</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Jan</source>
      <translation>janv.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Jul</source>
      <translation>juil.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Jun</source>
      <translation>juin</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <location filename="gui/views/timeline_words.py" />
      <source>Killed</source>
      <translation>Tués</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Killed not reported</source>
      <translation>Tués non renseignés</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Mar</source>
      <translation>mars</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>May</source>
      <translation>mai</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>No day of the calendar</source>
      <translation>Pas un jour du calendrier</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Nov</source>
      <translation>nov.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Oct</source>
      <translation>oct.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Outside the days in view</source>
      <translation>Hors des jours affichés</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Perpetrator</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Q{0}</source>
      <translation>T{0}</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Rebellion</source>
      <translation>Rébellion</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Rebellion against the government</source>
      <translation>Rébellion contre le gouvernement</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_behind.py" />
      <source>Removal</source>
      <translation>Destitution</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Sep</source>
      <translation>sept.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>Several</source>
      <translation>Plusieurs</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_time.py" />
      <source>Single incidents, larger with more killed</source>
      <translation>Incidents un à un, plus grands s’il y a plus de tués</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>The date is known no closer than this.</source>
      <translation>La date n’est pas connue plus précisément.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>beginning not told</source>
      <translation>début non indiqué</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>no end told</source>
      <translation>fin non indiquée</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>{0} known to the month or year only</source>
      <translation>connus au mois ou à l’année seulement : {0}</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>{0}, known no closer</source>
      <translation>{0}, pas plus précisément</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_words.py" />
      <source>{0}: no incident found</source>
      <translation>{0} : aucun incident trouvé</translation>
    </message>
  </context>
  <context>
    <name>TimelineHeader</name>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>Also outside the dates of the filter</source>
      <translation>Aussi hors des dates du filtre</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>As a table</source>
      <translation>En tableau</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>Behind the incidents</source>
      <translation>Derrière les incidents</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>Save picture…</source>
      <translation>Enregistrer l’image…</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>Stack the bars by</source>
      <translation>Empiler les barres par</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_header.py" />
      <source>What the timeline shows</source>
      <translation>Ce que montre la frise chronologique</translation>
    </message>
  </context>
  <context>
    <name>TimelineLegend</name>
    <message>
      <location filename="gui/views/timeline_legend.py" />
      <source>More series</source>
      <translation>Plus de séries</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_legend.py" />
      <source>Series</source>
      <translation>Séries</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_legend.py" />
      <source>{0}: {1} incidents. Click to hide or show.</source>
      <translation>{0} (incidents : {1}). Cliquez pour masquer ou montrer.</translation>
    </message>
  </context>
  <context>
    <name>TimelineTable</name>
    <message>
      <location filename="gui/views/timeline_table.py" />
      <source>Timeline as a table</source>
      <translation>Frise chronologique en tableau</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <location filename="gui/views/timeline_view.py" />
      <source>Behind the bars: {0}.</source>
      <translation>Derrière les barres : {0}.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_view.py" />
      <source>Left and Right go from bar to bar, with Shift they choose a range, Enter chooses a bar or opens an incident, plus and minus zoom, 0 shows everything, Escape takes the range back.</source>
      <translation>Gauche et Droite vont de barre en barre, avec Maj choisissent une période, Entrée choisit une barre ou ouvre un incident, plus et moins zooment, 0 montre tout, Échap annule la période.</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_view.py" />
      <source>No incidents to show over time</source>
      <translation>Aucun incident à montrer dans le temps</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_view.py" />
      <source>Timeline</source>
      <translation>Frise chronologique</translation>
    </message>
    <message>
      <location filename="gui/views/timeline_view.py" />
      <source>{0}, by {1}. {2}</source>
      <translation>{0}, par {1}. {2}</translation>
    </message>
  </context>
  <context>
    <name>TotalsLine</name>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Certain only</source>
      <translation>Certains seulement</translation>
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Certainty of the dates</source>
      <translation>Certitude des dates</translation>
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Counting…</source>
      <translation>Calcul…</translation>
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>How sums are made</source>
      <translation>Comment les sommes sont faites</translation>
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>How sums are made: click, or Ctrl+I</source>
      <translation>Comment les sommes sont faites : clic, ou Ctrl+I</translation>
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Notice</source>
      <translation>Avis</translation>
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Possibly: known to the month or year only, or running beyond an end of the dates asked for.
Certain only leaves those out.</source>
      <translation>Peut-être : connu au mois ou à l’année seulement, ou débordant une borne des dates demandées.
Certains seulement les exclut.</translation>
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Selection</source>
      <translation>Sélection</translation>
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>Totals</source>
      <translation>Totaux</translation>
    </message>
    <message>
      <location filename="gui/views/totals_line.py" />
      <source>{0} selected</source>
      <translation>Sélection : {0}</translation>
    </message>
  </context>
  <context>
    <name>TroubleDialog</name>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Mali Browser</source>
      <translation>Mali Browser</translation>
    </message>
    <message>
      <location filename="gui/dialogs/trouble.py" />
      <source>Something went wrong that should not. Nothing of yours is lost; you can go on.
The details are in {0}.</source>
      <translation>Il s’est produit une erreur qui n’aurait pas dû. Rien de ce qui est à vous n’est perdu ; vous pouvez continuer.
Les détails sont dans {0}.</translation>
    </message>
  </context>
  <context>
    <name>WaitDialog</name>
    <message>
      <location filename="gui/dialogs/wait_dialog.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="gui/dialogs/wait_dialog.py" />
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
  </context>
  <context>
    <name>WindowFrame</name>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;Columns</source>
      <translation>&amp;Colonnes</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;Dark</source>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;History</source>
      <translation>&amp;Historique</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>&amp;Visited before</source>
      <translation>&amp;Déjà visités</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Actors</source>
      <translation>Acteurs</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>As the &amp;system</source>
      <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Copy citation a&amp;s</source>
      <translation>Copier l&amp;a citation en</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Find a heading</source>
      <translation>Chercher un titre</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Find a place by any spelling</source>
      <translation>Chercher, toute graphie</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Find an actor by any name</source>
      <translation>Chercher, par tout nom</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Find an outlet</source>
      <translation>Chercher un média</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Mali Browser</source>
      <translation>Mali Browser</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Outlets</source>
      <translation>Médias</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <location filename="gui/window_frame.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
  </context>
  <context>
    <name>YearHistogram</name>
    <message>
      <location filename="gui/views/year_histogram.py" />
      <source>Left and Right move the first year, with Shift the last; Delete takes all years again</source>
      <translation>Gauche et Droite déplacent la première année, avec Maj la dernière ; Suppr reprend toutes les années</translation>
    </message>
    <message>
      <location filename="gui/views/year_histogram.py" />
      <source>Years</source>
      <translation>Années</translation>
    </message>
    <message>
      <location filename="gui/views/year_histogram.py" />
      <source>all years</source>
      <translation>toutes les années</translation>
    </message>
    <message>
      <location filename="gui/views/year_histogram.py" />
      <source>some of {0}</source>
      <translation>certains des {0}</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;About Mali Browser</source>
      <translation>À &amp;propos de Mali Browser</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Actors</source>
      <translation>&amp;Acteurs</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Back</source>
      <translation>&amp;Précédent</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Back to the data file before</source>
      <translation>&amp;Revenir au fichier de données précédent</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Back up your own data…</source>
      <translation>&amp;Sauvegarder vos données personnelles…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Bookmark</source>
      <translation>Mettre un si&amp;gnet</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Codebook</source>
      <translation>&amp;Guide de codage</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Copy as table</source>
      <translation>&amp;Copier en tableau</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Export your own data…</source>
      <translation>E&amp;xporter vos données personnelles…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Filters and lists at the left</source>
      <translation>&amp;Filtres et listes à gauche</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Find</source>
      <translation>C&amp;hercher</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Forward</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Go</source>
      <translation>A&amp;ller</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;How sums are made</source>
      <translation>C&amp;omment les sommes sont faites</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Import your own data…</source>
      <translation>I&amp;mporter vos données personnelles…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Larger text</source>
      <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Lineage of armed groups</source>
      <translation>Filiatio&amp;n des groupes armés</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Map</source>
      <translation>Ca&amp;rte</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;New window</source>
      <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Next incident</source>
      <translation>&amp;Incident suivant</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Normal text</source>
      <translation>Texte &amp;normal</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Open data file…</source>
      <translation>&amp;Ouvrir un fichier de données…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Outlets</source>
      <translation>&amp;Médias</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Page at the right</source>
      <translation>Pa&amp;ge à droite</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Previous incident</source>
      <translation>Inciden&amp;t précédent</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Print the page…</source>
      <translation>&amp;Imprimer la page…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Report</source>
      <translation>&amp;Rapport</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Reset layout</source>
      <translation>Rétablir la &amp;disposition</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Save this search</source>
      <translation>&amp;Enregistrer cette recherche</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Smaller text</source>
      <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Sort by the next column</source>
      <translation>Trier par la colonne s&amp;uivante</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Timeline below the table</source>
      <translation>Fr&amp;ise chronologique sous le tableau</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Wipe my data…</source>
      <translation>E&amp;ffacer mes données…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>&amp;Your own</source>
      <translation>À &amp;vous</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Add to a &amp;collection…</source>
      <translation>Ajouter à une c&amp;ollection…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>B&amp;ring back what was deleted</source>
      <translation>Réta&amp;blir ce qui a été supprimé</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>C&amp;lear the search</source>
      <translation>Effacer &amp;la recherche</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Changes of the &amp;data</source>
      <translation>Modifications des &amp;données</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Copy a&amp;ddress</source>
      <translation>Copier l’a&amp;dresse</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Copy as &amp;text</source>
      <translation>Copier en &amp;texte</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Copy c&amp;itation</source>
      <translation>Copier la c&amp;itation</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>F&amp;ilters</source>
      <translation>&amp;Filtres</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Find in the &amp;page</source>
      <translation>Chercher dans la &amp;page</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>How to &amp;search</source>
      <translation>Comment c&amp;hercher</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Mark as c&amp;hecked</source>
      <translation>Marquer comme &amp;vérifié</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>New pri&amp;vate window</source>
      <translation>Nouvelle fenêtre pri&amp;vée</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Next &amp;pane</source>
      <translation>V&amp;olet suivant</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>P&amp;laces</source>
      <translation>&amp;Lieux</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Page over the &amp;whole window</source>
      <translation>Page sur toute la f&amp;enêtre</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Previous p&amp;ane</source>
      <translation>Vol&amp;et précédent</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Put a &amp;tag on…</source>
      <translation>Poser une éti&amp;quette…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Save a p&amp;icture…</source>
      <translation>Enregistrer une im&amp;age…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Save the page as P&amp;DF…</source>
      <translation>Enregistrer la page en P&amp;DF…</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Se&amp;ttings</source>
      <translation>Ré&amp;glages</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Select &amp;all</source>
      <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Sort &amp;by the column before</source>
      <translation>Trier par &amp;la colonne précédente</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>T&amp;urn the order round</source>
      <translation>In&amp;verser l’ordre</translation>
    </message>
    <message>
      <location filename="gui/actions.py" />
      <source>Write a &amp;note</source>
      <translation>Écrire une &amp;note</translation>
    </message>
  </context>
  <context>
    <name>columns</name>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Abducted</source>
      <translation>Enlevés</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Claim</source>
      <translation>Revendication</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Entry</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Killed</source>
      <translation>Tués</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Perpetrator</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Sub-event type</source>
      <translation>Sous-type d’événement</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="gui/item_models/table_columns.py" />
      <source>Wounded</source>
      <translation>Blessés</translation>
    </message>
  </context>
  <context>
    <name>formats</name>
    <message>
      <location filename="export/formats.py" />
      <source>Briefing as HTML</source>
      <translation>Synthèse en HTML</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Briefing as Markdown</source>
      <translation>Synthèse en Markdown</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Briefing as PDF</source>
      <translation>Synthèse en PDF</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>CSV</source>
      <translation>CSV</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Citations as BibTeX</source>
      <translation>Citations en BibTeX</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Citations as CSL-JSON</source>
      <translation>Citations en CSL-JSON</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Citations as RIS</source>
      <translation>Citations en RIS</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>Excel workbook</source>
      <translation>Classeur Excel</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>GeoJSON</source>
      <translation>GeoJSON</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>NDJSON</source>
      <translation>NDJSON</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>TSV</source>
      <translation>TSV</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <location filename="gui/help_pages.py" />
      <source>About Mali Browser</source>
      <translation>À propos de Mali Browser</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Built with</source>
      <translation>Construit avec</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Data file</source>
      <translation>Fichier de données</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Dataset</source>
      <translation>Données</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Holds</source>
      <translation>Contient</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Program</source>
      <translation>Programme</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>SHA-256 of the data file</source>
      <translation>SHA-256 du fichier de données</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>The command 'mali-browser info' prints the same, and checks that the data file is whole.</source>
      <translation>La commande « mali-browser info » affiche la même chose et vérifie que le fichier de données est intact.</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>Your files</source>
      <translation>Vos fichiers</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>actors</source>
      <translation>acteurs</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>entries</source>
      <translation>entrées</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>incidents</source>
      <translation>incidents</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>not computed for a file of this size</source>
      <translation>non calculé pour un fichier de cette taille</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>outlets</source>
      <translation>médias</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>passages</source>
      <translation>passages</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>places</source>
      <translation>lieux</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>sections</source>
      <translation>sections</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>{0} MB</source>
      <translation>{0} Mo</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <location filename="userdata/settings.py" />
      <source>A name also finds its other names (GSIM finds JNIM)</source>
      <translation>Un nom trouve aussi ses autres noms (GSIM trouve JNIM)</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>A spreadsheet (Excel, LibreOffice)</source>
      <translation>Un tableur (Excel, LibreOffice)</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Add your own bookmarks, tags and notes as columns</source>
      <translation>Ajouter vos signets, étiquettes et notes en colonnes</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>As usual in your language</source>
      <translation>Comme d’habitude dans votre langue</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Begin with the page that was open last</source>
      <translation>Commencer par la dernière page ouverte</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Colours of the window</source>
      <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Comma</source>
      <translation>Virgule</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Data work (R, pandas)</source>
      <translation>Traitement de données (R, pandas)</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Exporting</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Forget visits and searches after so many days</source>
      <translation>Oublier visites et recherches après ce nombre de jours</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Language, at the next start</source>
      <translation>Langue, au prochain démarrage</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Leave out dates that are only possibly within the dates asked for</source>
      <translation>Exclure les dates qui ne sont que peut-être dans les dates demandées</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Let nothing move by itself</source>
      <translation>Aucun mouvement automatique</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Make a backup of your notes and bookmarks every day</source>
      <translation>Faire chaque jour une sauvegarde de vos notes et signets</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Markdown (headings, lists, emphasis)</source>
      <translation>Markdown (titres, listes, accentuation)</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>New notes are written in</source>
      <translation>Les nouvelles notes sont écrites en</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Plain text</source>
      <translation>Texte brut</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Privacy</source>
      <translation>Vie privée</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Remember what you searched for</source>
      <translation>Se souvenir de vos recherches</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Remember which pages you visited</source>
      <translation>Se souvenir des pages visitées</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Searching</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Semicolon</source>
      <translation>Point-virgule</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Size of text, in percent</source>
      <translation>Taille du texte, en pour cent</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Tab</source>
      <translation>Tabulation</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Tables are written for</source>
      <translation>Les tableaux sont écrits pour</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>What separates the columns of a CSV file</source>
      <translation>Ce qui sépare les colonnes d’un fichier CSV</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
  </context>
  <context>
    <name>troubles</name>
    <message>
      <location filename="userdata/settings.py" />
      <source>'{0}' does not fit '{1}' ({2}). Allowed: {3}.</source>
      <translation>« {0} » ne convient pas à « {1} » ({2}). Admis : {3}.</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>'{0}' has no known suffix. Formats by suffix: {1}.</source>
      <translation>« {0} » n’a pas d’extension connue. Formats selon l’extension : {1}.</translation>
    </message>
    <message>
      <location filename="userdata/tags.py" />
      <source>'{0}' is no colour of a tag. Colours: {1}.</source>
      <translation>« {0} » n’est pas une couleur d’étiquette. Couleurs : {1}.</translation>
    </message>
    <message>
      <location filename="userdata/notes.py" />
      <source>'{0}' is no format of notes. Formats: {1}.</source>
      <translation>« {0} » n’est pas un format de note. Formats : {1}.</translation>
    </message>
    <message>
      <location filename="addresses.py" />
      <source>'{0}' is not an address. Addresses look like incident:2024-09-17-bamako; kinds: {1}.</source>
      <translation>« {0} » n’est pas une adresse. Une adresse ressemble à incident:2024-09-17-bamako ; natures : {1}.</translation>
    </message>
    <message>
      <location filename="userdata/marked_records.py" />
      <source>'{0}:{1}' is no address of a record, such as incident:2024-09-17-bamako.</source>
      <translation>« {0}:{1} » n’est pas l’adresse d’une fiche, telle que incident:2024-09-17-bamako.</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>A .pdf cannot be made here. Write .html and print it from a web browser.</source>
      <translation>Un .pdf ne peut pas être fait ici. Écrivez un .html et imprimez-le depuis un navigateur web.</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>A .tsv file is separated by tabs. Leave the separator out, or write .csv.</source>
      <translation>Un fichier .tsv est séparé par des tabulations. Omettez le séparateur, ou écrivez un .csv.</translation>
    </message>
    <message>
      <location filename="userdata/collections.py" />
      <source>A collection lists incidents only.</source>
      <translation>Une collection ne liste que des incidents.</translation>
    </message>
    <message>
      <location filename="userdata/collections.py" />
      <source>A collection's note has at most {0} characters; this one has {1}.</source>
      <translation>La note d’une collection compte au plus {0} caractères ; celle-ci en a {1}.</translation>
    </message>
    <message>
      <location filename="userdata/notes.py" />
      <source>A note has at most {0} characters; this one has {1}. Split it into several.</source>
      <translation>Une note compte au plus {0} caractères ; celle-ci en a {1}. Répartissez-la en plusieurs.</translation>
    </message>
    <message>
      <location filename="gui/picture.py" />
      <source>A picture cannot be written as '{0}'. Choose a name that ends in one of {1}.</source>
      <translation>Une image ne peut pas être écrite en « {0} ». Choisissez un nom qui finit par l’un de {1}.</translation>
    </message>
    <message>
      <location filename="export/xlsx_file.py" />
      <source>A spreadsheet holds at most {0} incidents in a sheet, and these are {1}. Write .csv or .ndjson instead, or narrow the search.</source>
      <translation>Un tableur contient au plus {0} incidents par feuille, et il y en a {1}. Écrivez plutôt un .csv ou un .ndjson, ou restreignez la recherche.</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>A {0} file has no title; a briefing ({1}) has.</source>
      <translation>Un fichier {0} n’a pas de titre ; une synthèse ({1}) en a un.</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>A {0} file has no {1}; that goes with .csv and .tsv.</source>
      <translation>Un fichier {0} n’a pas : {1} ; cela va avec .csv et .tsv.</translation>
    </message>
    <message>
      <location filename="userdata/marked_records.py" />
      <source>A {0} needs a name with at least one letter or digit.</source>
      <translation>Il faut un nom avec au moins une lettre ou un chiffre ({0}).</translation>
    </message>
    <message>
      <location filename="userdata/wipe.py" />
      <source>Another window or program has your own file open, so nothing was wiped. Close it and wipe again.</source>
      <translation>Une autre fenêtre ou un autre programme a ouvert votre fichier personnel : rien n’a été effacé. Fermez-le et recommencez.</translation>
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>Another window or program is using your own file just now, so this was not done. Try again; if it goes on, close the other program that has {0} open.</source>
      <translation>Une autre fenêtre ou un autre programme utilise votre fichier personnel en ce moment : rien n’a été fait. Réessayez ; si cela persiste, fermez l’autre programme qui a ouvert {0}.</translation>
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>In a private session nothing is kept, so no data file can be taken over. End it and try again.</source>
      <translation>Une session privée ne conserve rien : aucun fichier de données ne peut être adopté. Quittez-la et réessayez.</translation>
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>In a private session nothing is kept, so the data file stays as it is.</source>
      <translation>Une session privée ne conserve rien : le fichier de données reste ce qu’il est.</translation>
    </message>
    <message>
      <location filename="export_requests.py" />
      <source>Pages of kind '{0}' cannot be cited.</source>
      <translation>Les pages de nature « {0} » ne peuvent pas être citées.</translation>
    </message>
    <message>
      <location filename="dataset/data_file_check.py" />
      <location filename="dataset_choice.py" />
      <source>Stopped; nothing was changed.</source>
      <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="userdata/collections.py" />
      <source>That collection is no longer there; it was deleted in another window.</source>
      <translation>Cette collection n’existe plus ; elle a été supprimée dans une autre fenêtre.</translation>
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>That is too long to be saved. Shorten it, or split it into several notes.</source>
      <translation>C’est trop long pour être enregistré. Raccourcissez, ou répartissez en plusieurs notes.</translation>
    </message>
    <message>
      <location filename="userdata/notes.py" />
      <source>That note is no longer there; it was deleted in another window.</source>
      <translation>Cette note n’existe plus ; elle a été supprimée dans une autre fenêtre.</translation>
    </message>
    <message>
      <location filename="userdata/saved_searches.py" />
      <source>That saved search is no longer there; it was deleted in another window.</source>
      <translation>Cette recherche enregistrée n’existe plus ; elle a été supprimée dans une autre fenêtre.</translation>
    </message>
    <message>
      <location filename="userdata/saved_searches.py" />
      <source>That search is too long to be saved.</source>
      <translation>Cette recherche est trop longue pour être enregistrée.</translation>
    </message>
    <message>
      <location filename="userdata/tags.py" />
      <source>That tag is no longer there; it was deleted in another window.</source>
      <translation>Cette étiquette n’existe plus ; elle a été supprimée dans une autre fenêtre.</translation>
    </message>
    <message>
      <location filename="userdata/trash.py" />
      <source>That was deleted for good and cannot be had back.</source>
      <translation>Cela a été supprimé définitivement et ne peut pas être rétabli.</translation>
    </message>
    <message>
      <location filename="gui/briefing_pdf.py" />
      <source>The PDF could not be begun ({0}).</source>
      <translation>Le PDF n’a pas pu être commencé ({0}).</translation>
    </message>
    <message>
      <location filename="gui/briefing_pdf.py" />
      <source>The PDF could not be begun. Choose another place, or write .html and print it.</source>
      <translation>Le PDF n’a pas pu être commencé. Choisissez un autre endroit, ou écrivez un .html et imprimez-le.</translation>
    </message>
    <message>
      <location filename="gui/briefing_pdf.py" />
      <source>The PDF could not be written ({0}). Choose another place.</source>
      <translation>Le PDF n’a pas pu être écrit ({0}). Choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="userdata/recovery.py" />
      <source>The backup was not put back ({0}). Free some space and try again.</source>
      <translation>La sauvegarde n’a pas été remise en place ({0}). Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
      <location filename="userdata/backups.py" />
      <source>The backup {0} came out damaged and was dropped. Check the disk.</source>
      <translation>La sauvegarde {0} était endommagée et a été abandonnée. Vérifiez le disque.</translation>
    </message>
    <message>
      <location filename="userdata/backups.py" />
      <source>The backup {0} was not made ({1}). Choose another place, or free some space.</source>
      <translation>La sauvegarde {0} n’a pas été faite ({1}). Choisissez un autre endroit, ou libérez de l’espace.</translation>
    </message>
    <message>
      <location filename="userdata/backups.py" />
      <source>The backup {0} was not made. {1}</source>
      <translation>La sauvegarde {0} n’a pas été faite. {1}</translation>
    </message>
    <message>
      <location filename="export/formats.py" />
      <source>The columns of a {0} file cannot be chosen; those of {1} can.</source>
      <translation>Les colonnes d’un fichier {0} ne se choisissent pas ; celles de {1}, oui.</translation>
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>The data file was not taken over ({0}); the one in use stays. Free some space in {1} and try again.</source>
      <translation>Le fichier de données n’a pas été adopté ({0}) ; celui en usage reste. Libérez de l’espace dans {1} et réessayez.</translation>
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>The data file {0} cannot be opened ({1}).</source>
      <translation>Le fichier de données {0} ne peut pas être ouvert ({1}).</translation>
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>The data file {0} cannot be read ({1}).</source>
      <translation>Le fichier de données {0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>The data file {0} is damaged ({1}). Copy it again from where you got it, or reinstall the program.</source>
      <translation>Le fichier de données {0} est endommagé ({1}). Copiez-le à nouveau depuis son origine, ou réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>The disk is full, so this was not saved; what was saved before is safe. Free some space on the disk of {0}.</source>
      <translation>Le disque est plein : ceci n’a pas été enregistré ; ce qui l’était déjà est en sûreté. Libérez de l’espace sur le disque de {0}.</translation>
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>The disk reports an error at {0} ({1}), so this was not saved; what was saved before is untouched. Check the disk and its free space.</source>
      <translation>Le disque signale une erreur à {0} ({1}) : ceci n’a pas été enregistré ; ce qui l’était déjà est intact. Vérifiez le disque et son espace libre.</translation>
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>The earlier data file cannot be had back: {0}. Nothing was changed.</source>
      <translation>Le fichier de données précédent ne peut pas être rétabli : {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="userdata/marked_records.py" />
      <source>The name of a {0} has at most {1} characters; this one has {2}.</source>
      <translation>Le nom compte au plus {1} caractères ({0}) ; celui-ci en a {2}.</translation>
    </message>
    <message>
      <location filename="gui/picture.py" />
      <source>The picture was not written: it could not be made. Choose a smaller scale.</source>
      <translation>L’image n’a pas été écrite : elle n’a pas pu être faite. Choisissez une échelle plus petite.</translation>
    </message>
    <message>
      <location filename="userdata/collections.py" />
      <source>There is a collection '{0}' already. Choose another name.</source>
      <translation>Il existe déjà une collection « {0} ». Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="userdata/saved_searches.py" />
      <source>There is a saved search '{0}' already. Choose another name.</source>
      <translation>Il existe déjà une recherche enregistrée « {0} ». Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="userdata/tags.py" />
      <source>There is a tag '{0}' already. Choose another name.</source>
      <translation>Il existe déjà une étiquette « {0} ». Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="query/actors.py" />
      <location filename="query/lineage.py" />
      <source>There is no actor '{0}' in this dataset.</source>
      <translation>Il n’y a pas d’acteur « {0} » dans ces données.</translation>
    </message>
    <message>
      <location filename="export/columns.py" />
      <source>There is no column '{0}'. Columns: {1}.</source>
      <translation>Il n’y a pas de colonne « {0} ». Colonnes : {1}.</translation>
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>There is no data file at {0}. Give the right place with --database, or reinstall the program.</source>
      <translation>Il n’y a pas de fichier de données à {0}. Indiquez le bon endroit avec --database, ou réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>There is no earlier data file to go back to.</source>
      <translation>Il n’y a pas de fichier de données précédent auquel revenir.</translation>
    </message>
    <message>
      <location filename="query/incidents.py" />
      <source>There is no incident '{0}' in this dataset.</source>
      <translation>Il n’y a pas d’incident « {0} » dans ces données.</translation>
    </message>
    <message>
      <location filename="query/outlets.py" />
      <source>There is no outlet '{0}' in this dataset.</source>
      <translation>Il n’y a pas de média « {0} » dans ces données.</translation>
    </message>
    <message>
      <location filename="gui/help_pages.py" />
      <source>There is no page 'help:{0}'. The help begins at help:index.</source>
      <translation>Il n’y a pas de page « help:{0} ». L’aide commence à help:index.</translation>
    </message>
    <message>
      <location filename="query/pages.py" />
      <source>There is no page '{0}'.</source>
      <translation>Il n’y a pas de page « {0} ».</translation>
    </message>
    <message>
      <location filename="query/report.py" />
      <source>There is no passage '{0}' in this dataset.</source>
      <translation>Il n’y a pas de passage « {0} » dans ces données.</translation>
    </message>
    <message>
      <location filename="query/places.py" />
      <source>There is no place '{0}' in this dataset.</source>
      <translation>Il n’y a pas de lieu « {0} » dans ces données.</translation>
    </message>
    <message>
      <location filename="export/csv_file.py" />
      <source>There is no profile '{0}'. Profiles: {1}.</source>
      <translation>Il n’y a pas de profil « {0} ». Profils : {1}.</translation>
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>There is no room to check {0} in {1} ({2}). Free some space.</source>
      <translation>Il n’y a pas assez de place pour vérifier {0} dans {1} ({2}). Libérez de l’espace.</translation>
    </message>
    <message>
      <location filename="query/report.py" />
      <source>There is no section '{0}' in this dataset.</source>
      <translation>Il n’y a pas de section « {0} » dans ces données.</translation>
    </message>
    <message>
      <location filename="export/csv_file.py" />
      <source>There is no separator '{0}'. Separators: {1}.</source>
      <translation>Il n’y a pas de séparateur « {0} ». Séparateurs : {1}.</translation>
    </message>
    <message>
      <location filename="userdata/settings.py" />
      <source>There is no setting '{0}'. Settings: {1}.</source>
      <translation>Il n’y a pas de réglage « {0} ». Réglages : {1}.</translation>
    </message>
    <message>
      <location filename="export/reference_files.py" />
      <source>There is no style '{0}'. Styles: {1}.</source>
      <translation>Il n’y a pas de style « {0} ». Styles : {1}.</translation>
    </message>
    <message>
      <location filename="query/record_states.py" />
      <source>There is no {0} '{1}' in this dataset.</source>
      <translation>Il n’y a pas « {1} » ({0}) dans ces données.</translation>
    </message>
    <message>
      <location filename="userdata/wipe.py" />
      <source>These files could not be removed: {0}. Everything else has gone. Close other programs that have them open and wipe again, or remove them yourself.</source>
      <translation>Ces fichiers n’ont pas pu être supprimés : {0}. Tout le reste a disparu. Fermez les autres programmes qui les ont ouverts et recommencez, ou supprimez-les vous-même.</translation>
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>Which data file is in use could not be written down in {0} ({1}); the one in use stays.</source>
      <translation>Le choix du fichier de données n’a pas pu être noté dans {0} ({1}) ; celui en usage reste.</translation>
    </message>
    <message>
      <location filename="userdata/recovery.py" />
      <source>Your own file could not be set aside ({0}).</source>
      <translation>Votre fichier personnel n’a pas pu être mis de côté ({0}).</translation>
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>Your own file is closed already, so this was not done. Open the program again.</source>
      <translation>Votre fichier personnel est déjà fermé : rien n’a été fait. Ouvrez à nouveau le programme.</translation>
    </message>
    <message>
      <location filename="gui/own_runner.py" />
      <source>Your own file is not open yet. Try again in a moment.</source>
      <translation>Votre fichier personnel n’est pas encore ouvert. Réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="gui/own_runner.py" />
      <source>Your own file was not opened. Details are in the log.</source>
      <translation>Votre fichier personnel n’a pas été ouvert. Les détails sont dans le journal.</translation>
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>Your own file {0} (notes, bookmarks …) is gone, but there are backups of it. Choose a backup to go on with, or begin afresh.</source>
      <translation>Votre fichier personnel {0} (notes, signets…) a disparu, mais il en existe des sauvegardes. Choisissez une sauvegarde pour continuer, ou recommencez à neuf.</translation>
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>Your own file {0} cannot be read ({1}).</source>
      <translation>Votre fichier personnel {0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>Your own file {0} was written by a newer Mali Browser (format {1}, this program knows {2}). It is left as it is. Update the program, or choose another folder with --data-dir.</source>
      <translation>Votre fichier personnel {0} a été écrit par un Mali Browser plus récent (format {1}, ce programme connaît {2}). Il est laissé tel quel. Mettez à jour le programme, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>it is no object of names and values</source>
      <translation>ce n’est pas un objet de noms et de valeurs</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'colour' is none of {0}</source>
      <translation>sa « colour » n’est aucune de {0}</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'filter' is none that this program knows</source>
      <translation>son « filter » n’est pas connu de ce programme</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'format' is none of {0}</source>
      <translation>son « format » n’est aucun de {0}</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'note_id' is no id of a note</source>
      <translation>son « note_id » n’est pas l’identifiant d’une note</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'record' is no object of texts</source>
      <translation>son « record » n’est pas un objet de textes</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its 'record_hash' is no hash</source>
      <translation>son « record_hash » n’est pas une empreinte</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its '{0}' has {1} characters; {2} are allowed</source>
      <translation>son « {0} » a {1} caractères ; {2} sont admis</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its '{0}' is no list of objects</source>
      <translation>son « {0} » n’est pas une liste d’objets</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its '{0}' is no text</source>
      <translation>son « {0} » n’est pas un texte</translation>
    </message>
    <message>
      <location filename="userdata/merging.py" />
      <source>its '{0}' is no time such as 2025-01-31T12:00:00Z</source>
      <translation>son « {0} » n’est pas une heure telle que 2025-01-31T12:00:00Z</translation>
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>{0} belongs to another program, so your notes cannot be kept there. Move it elsewhere.</source>
      <translation>{0} appartient à un autre programme : vos notes ne peuvent pas y être gardées. Déplacez-le ailleurs.</translation>
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} cannot be read ({1}).</source>
      <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>{0} cannot be read ({1}). Move it elsewhere.</source>
      <translation>{0} ne peut pas être lu ({1}). Déplacez-le ailleurs.</translation>
    </message>
    <message>
      <location filename="userdata/store.py" />
      <source>{0} cannot be written, so this was not saved. Check that you may write to its folder.</source>
      <translation>{0} ne peut pas être écrit : ceci n’a pas été enregistré. Vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} does not say which format it is in. Export it again.</source>
      <translation>{0} n’indique pas son format. Exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} is a folder, not a data file. Choose the file mali.db in it.</source>
      <translation>{0} est un dossier, pas un fichier de données. Choisissez-y le fichier mali.db.</translation>
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} is an SQLite database, but not one of Mali Browser. Choose another file.</source>
      <translation>{0} est une base SQLite, mais pas de Mali Browser. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} is no export of notes and bookmarks from Mali Browser. Choose another file.</source>
      <translation>{0} n’est pas un export de notes et de signets de Mali Browser. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} is no export of notes and bookmarks, or it is cut off. Export it again and copy it whole.</source>
      <translation>{0} n’est pas un export de notes et de signets, ou il est tronqué. Exportez-le à nouveau et copiez-le en entier.</translation>
    </message>
    <message>
      <location filename="userdata/opening.py" />
      <source>{0} is no file, so your notes cannot be kept there. Move it elsewhere.</source>
      <translation>{0} n’est pas un fichier : vos notes ne peuvent pas y être gardées. Déplacez-le ailleurs.</translation>
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} is no file. Choose a file that was exported from Mali Browser.</source>
      <translation>{0} n’est pas un fichier. Choisissez un fichier exporté de Mali Browser.</translation>
    </message>
    <message>
      <location filename="userdata/recovery.py" />
      <source>{0} is no sound backup of your own file; nothing was changed. Choose another.</source>
      <translation>{0} n’est pas une sauvegarde saine de votre fichier personnel ; rien n’a été modifié. Choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} is not a Mali Browser data file (no SQLite database). Choose another.</source>
      <translation>{0} n’est pas un fichier de données de Mali Browser (pas une base SQLite). Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} is not a file. Choose a Mali Browser data file.</source>
      <translation>{0} n’est pas un fichier. Choisissez un fichier de données de Mali Browser.</translation>
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>{0} is the data file that is in use already.</source>
      <translation>{0} est déjà le fichier de données en usage.</translation>
    </message>
    <message>
      <location filename="export/datapackage.py" />
      <source>{0} is there already and describes something else. Choose another folder or move it away.</source>
      <translation>{0} existe déjà et décrit autre chose. Choisissez un autre dossier ou déplacez-le.</translation>
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} is too large to be an export of notes and bookmarks. Choose another file.</source>
      <translation>{0} est trop grand pour être un export de notes et de signets. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} was exported by a newer Mali Browser (format {1}, this program reads {2}). Update the program.</source>
      <translation>{0} a été exporté par un Mali Browser plus récent (format {1}, ce programme lit {2}). Mettez à jour le programme.</translation>
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} was made for a newer Mali Browser (data format {1}, this program reads {2}). Update the program.</source>
      <translation>{0} est fait pour un Mali Browser plus récent (format de données {1}, ce programme lit {2}). Mettez à jour le programme.</translation>
    </message>
    <message>
      <location filename="query/connection.py" />
      <source>{0} was made for an older Mali Browser (data format {1}, this program reads {2}). Get the newer data file.</source>
      <translation>{0} est fait pour un Mali Browser plus ancien (format de données {1}, ce programme lit {2}). Procurez-vous le fichier de données plus récent.</translation>
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} was not taken in, nothing was changed: in '{1}', item {2}: {3}.</source>
      <translation>{0} n’a pas été importé, rien n’a été modifié : dans « {1} », élément {2} : {3}.</translation>
    </message>
    <message>
      <location filename="userdata/transfer.py" />
      <source>{0} was not taken in: its '{1}' is no list.</source>
      <translation>{0} n’a pas été importé : son « {1} » n’est pas une liste.</translation>
    </message>
    <message>
      <location filename="dataset/data_file_check.py" />
      <source>{0} was not taken over: {1}. {2}</source>
      <translation>{0} n’a pas été adopté : {1}. {2}</translation>
    </message>
    <message>
      <location filename="gui/app.py" />
      <source>{0} was not written: choose a folder that is there and that you may write to.</source>
      <translation>{0} n’a pas été écrit : choisissez un dossier qui existe et où vous pouvez écrire.</translation>
    </message>
    <message>
      <location filename="gui/page_print.py" />
      <source>{0} was not written: choose a folder that you may write to.</source>
      <translation>{0} n’a pas été écrit : choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <location filename="export/atomic_file.py" />
      <location filename="gui/page_print.py" />
      <source>{0} was not written: {1}.</source>
      <translation>{0} n’a pas été écrit : {1}.</translation>
    </message>
    <message>
      <location filename="export/datapackage.py" />
      <source>{0} was written, but cannot be read to describe it ({1}).</source>
      <translation>{0} a été écrit, mais ne peut pas être lu pour être décrit ({1}).</translation>
    </message>
    <message>
      <location filename="dataset_choice.py" />
      <source>{0}, which says which data file is in use, cannot be read</source>
      <translation>{0}, qui dit quel fichier de données est en usage, ne peut pas être lu</translation>
    </message>
  </context>
  <context>
    <name>wording</name>
    <message>
      <location filename="wording.py" />
      <source>  … and {0} more (--all lists them)</source>
      <translation>  … et {0} de plus (--all les liste)</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' can still mean several things.</source>
      <translation>« {0} » peut encore désigner plusieurs choses.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' holds no letter or digit to search for.</source>
      <translation>« {0} » ne contient ni lettre ni chiffre à chercher.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' is no date and was left out. Dates look like {1}.</source>
      <translation>« {0} » n’est pas une date et a été laissé de côté. Une date s’écrit comme {1}.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' is no date. Dates look like {1}.</source>
      <translation>« {0} » n’est pas une date. Une date s’écrit comme {1}.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' is not in the vocabulary and was left out.</source>
      <translation>« {0} » n’est pas dans le vocabulaire et a été laissé de côté.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' is not in the vocabulary.</source>
      <translation>« {0} » n’est pas dans le vocabulaire.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' needs a whole number, such as &gt;10 or 10..50, and was left out.</source>
      <translation>« {0} » demande un nombre entier, comme &gt;10 ou 10..50, et a été laissé de côté.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' needs a whole number, such as &gt;10 or 10..50.</source>
      <translation>« {0} » demande un nombre entier, comme &gt;10 ou 10..50.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}' still needs a value.</source>
      <translation>« {0} » attend encore une valeur.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}:' is no field.</source>
      <translation>« {0}: » n’est pas un champ.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>'{0}:' is no field; searched as words.</source>
      <translation>« {0}: » n’est pas un champ ; cherché comme mots.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>(everything)</source>
      <translation>(tout)</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>2022 or 2020..2023</source>
      <translation>2022 ou 2020..2023</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>2023, 2023-09 or 2023-09-17</source>
      <translation>2023, 2023-09 ou 2023-09-17</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>; </source>
      <translation> ; </translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>&gt;20, 10..50 or 0</source>
      <translation>&gt;20, 10..50 ou 0</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Abduction/forced disappearance</source>
      <translation>Enlèvement ou disparition forcée</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Abortion Related</source>
      <translation>Lié à l’avortement</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Absorbed</source>
      <translation>A absorbé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Absorbed by</source>
      <translation>Absorbé par</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Actor</source>
      <translation>Acteur</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Actors</source>
      <translation>Acteurs</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Agreement</source>
      <translation>Accord</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Air/drone strike</source>
      <translation>Frappe aérienne ou de drone</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Airports &amp; Aircraft</source>
      <translation>Aéroports et aéronefs</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Algeria</source>
      <translation>Algérie</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Allegiance pledged by</source>
      <translation>A reçu l’allégeance de</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Allied with</source>
      <translation>Allié à</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Also searched</source>
      <translation>Cherché aussi</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Another part of the same entry</source>
      <translation>Autre partie de la même entrée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>April</source>
      <translation>avril</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Arabic</source>
      <translation>Arabe</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Armed clash</source>
      <translation>Affrontement armé</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Arrests</source>
      <translation>Arrestations</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Attack</source>
      <translation>Attaque</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>August</source>
      <translation>août</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Australia</source>
      <translation>Australie</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Bambara</source>
      <translation>Bambara</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Battles</source>
      <translation>Combats</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Began</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Beginning not told, first told of</source>
      <translation>Début non indiqué, mentionné d’abord</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Belgium</source>
      <translation>Belgique</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Biological</source>
      <translation>Biologique</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Brunei</source>
      <translation>Brunei</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Burkina Faso</source>
      <translation>Burkina Faso</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Business</source>
      <translation>Entreprises</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>By the best figure, or the lower bound where there is no best: ‘at least 15’ does not answer ‘more than 20’. Incidents that report no number do not either.</source>
      <translation>D’après le chiffre retenu, ou la borne basse s’il n’y en a pas : « au moins 15 » ne répond pas à « plus de 20 ». Les incidents sans nombre n’y répondent pas non plus.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>By what could be: ‘at least 15’ answers ‘more than 20’, for it may have been more. Incidents that report no number do not.</source>
      <translation>D’après ce qui est possible : « au moins 15 » répond à « plus de 20 », car il a pu y en avoir davantage. Les incidents sans nombre n’y répondent pas.</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Canada</source>
      <translation>Canada</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Chad</source>
      <translation>Tchad</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Change to group/activity</source>
      <translation>Changement de groupe ou d’activité</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Changed since your note: {0} {1}</source>
      <translation>Modifié depuis votre note : {0} {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Checking every value …</source>
      <translation>Vérification de chaque valeur…</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Checking the file …</source>
      <translation>Vérification du fichier…</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Checking the order …</source>
      <translation>Vérification de l’ordre…</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Checking the search index …</source>
      <translation>Vérification de l’index de recherche…</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Checking the tables …</source>
      <translation>Vérification des tables…</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Chemical</source>
      <translation>Chimique</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Chemical weapon</source>
      <translation>Arme chimique</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>China</source>
      <translation>Chine</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Comparing with the data file in use …</source>
      <translation>Comparaison avec le fichier de données en usage…</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Czech Republic</source>
      <translation>Tchéquie</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Côte d'Ivoire</source>
      <translation>Côte d’Ivoire</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>December</source>
      <translation>décembre</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Denmark</source>
      <translation>Danemark</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Deployed</source>
      <translation>A déployé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Deployed by</source>
      <translation>Déployé par</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Designated</source>
      <translation>A désigné</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Designated by</source>
      <translation>Désigné par</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Did you mean '{0}'?</source>
      <translation>Vouliez-vous dire « {0} » ?</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Disrupted weapons use</source>
      <translation>Usage d’armes empêché</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Duplicate of the fuller account</source>
      <translation>Doublon du récit plus complet</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Educational Institution</source>
      <translation>Établissement d’enseignement</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>End not told, last told of</source>
      <translation>Fin non indiquée, mentionné en dernier</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Ended</source>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>English</source>
      <translation>Anglais</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Estonia</source>
      <translation>Estonie</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Excessive force against protesters</source>
      <translation>Force excessive contre des manifestants</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Explosions/Remote violence</source>
      <translation>Explosions et violences à distance</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Explosives</source>
      <translation>Explosifs</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Fake Weapons</source>
      <translation>Fausses armes</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>February</source>
      <translation>février</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Firearms</source>
      <translation>Armes à feu</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Followed by</source>
      <translation>Suivi de</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Follows up</source>
      <translation>Fait suite à</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Food or Water Supply</source>
      <translation>Approvisionnement en eau ou en vivres</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Formed by the merger of</source>
      <translation>Issu de la fusion de</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Formerly</source>
      <translation>Auparavant</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Founded by</source>
      <translation>Fondé par</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Founder of</source>
      <translation>Fondateur de</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>France</source>
      <translation>France</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>French</source>
      <translation>Français</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Fulfulde</source>
      <translation>Peul</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Germany</source>
      <translation>Allemagne</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Government (Diplomatic)</source>
      <translation>Représentations diplomatiques</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Government (General)</source>
      <translation>Pouvoirs publics (général)</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Government regains territory</source>
      <translation>Territoire repris par l’État</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Grenade</source>
      <translation>Grenade</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Headquarters or base established</source>
      <translation>Quartier général ou base établi</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Hungary</source>
      <translation>Hongrie</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>In use from now on: {0}</source>
      <translation>En usage désormais : {0}</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Incendiary</source>
      <translation>Incendiaire</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Incident</source>
      <translation>Incident</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Incidents</source>
      <translation>Incidents</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Includes</source>
      <translation>Comprend</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Ireland</source>
      <translation>Irlande</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Israel</source>
      <translation>Israël</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>It holds the same as the data file in use.</source>
      <translation>Il contient la même chose que le fichier de données en usage.</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Italy</source>
      <translation>Italie</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>January</source>
      <translation>janvier</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Journalists &amp; Media</source>
      <translation>Journalistes et médias</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>July</source>
      <translation>juillet</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>June</source>
      <translation>juin</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Kenya</source>
      <translation>Kenya</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Leader of</source>
      <translation>Chef de</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Led by</source>
      <translation>Dirigé par</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Liberia</source>
      <translation>Liberia</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Libya</source>
      <translation>Libye</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Looting/property destruction</source>
      <translation>Pillage ou destruction de biens</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Mali</source>
      <translation>Mali</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>March</source>
      <translation>mars</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Maritime</source>
      <translation>Maritime</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Mauritania</source>
      <translation>Mauritanie</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>May</source>
      <translation>mai</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Mediator</source>
      <translation>Médiateur</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Melee</source>
      <translation>Arme blanche ou de contact</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Member of</source>
      <translation>Membre de</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Members</source>
      <translation>Membres</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Merged into</source>
      <translation>Fusionné dans</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Military</source>
      <translation>Militaires</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Mob violence</source>
      <translation>Violence collective</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Morocco</source>
      <translation>Maroc</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>NGO</source>
      <translation>ONG</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Netherlands</source>
      <translation>Pays-Bas</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Niger</source>
      <translation>Niger</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Nigeria</source>
      <translation>Nigeria</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>No date told</source>
      <translation>Aucune date indiquée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>No longer in the data: {0} {1}</source>
      <translation>N’est plus dans les données : {0} {1}</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Non-state actor overtakes territory</source>
      <translation>Territoire pris par un acteur non étatique</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Non-violent transfer of territory</source>
      <translation>Transfert de territoire sans violence</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Norway</source>
      <translation>Norvège</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Nothing has '{0}'. Did you mean '{1}'?</source>
      <translation>Rien ne porte « {0} ». Vouliez-vous dire « {1} » ?</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Nothing has been wiped. Add --yes to overwrite and remove all of this for good. On flash disks the hardware may keep old copies out of reach; only an encrypted disk helps against that.</source>
      <translation>Rien n’a été effacé. Ajoutez --yes pour écraser et supprimer tout ceci définitivement. Sur les disques flash, le matériel peut garder d’anciennes copies hors d’atteinte ; seul un disque chiffré y remédie.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Nothing is changed; Escape gives up.</source>
      <translation>Rien n’est modifié ; Échap abandonne.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>November</source>
      <translation>novembre</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Nuclear</source>
      <translation>Nucléaire</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>October</source>
      <translation>octobre</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Of those you marked:</source>
      <translation>Parmi ceux que vous avez marqués :</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Outlet</source>
      <translation>Média</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Outlets</source>
      <translation>Médias</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Part of</source>
      <translation>Fait partie de</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Party</source>
      <translation>Partie</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Passage</source>
      <translation>Passage</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Passage in</source>
      <translation>Passage dans</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Passages of the report</source>
      <translation>Passages du rapport</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Peaceful protest</source>
      <translation>Manifestation pacifique</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Perpetrator</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Pledged allegiance to</source>
      <translation>A fait allégeance à</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Police</source>
      <translation>Police</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Poorer account of the same event</source>
      <translation>Récit plus pauvre du même événement</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Portugal</source>
      <translation>Portugal</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Possibly the same event</source>
      <translation>Peut-être le même événement</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Private Citizens &amp; Property</source>
      <translation>Particuliers et leurs biens</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Protest with intervention</source>
      <translation>Manifestation avec intervention</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Protests</source>
      <translation>Manifestations</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Qatar</source>
      <translation>Qatar</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Radiological</source>
      <translation>Radiologique</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Reading the file …</source>
      <translation>Lecture du fichier…</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Religious Figures/Institutions</source>
      <translation>Personnalités ou institutions religieuses</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Remote explosive/landmine/IED</source>
      <translation>Explosif télécommandé, mine ou EEI</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Renamed to</source>
      <translation>Renommé en</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Reported by</source>
      <translation>Rapporté par</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Republic of the Congo</source>
      <translation>République du Congo</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Responder</source>
      <translation>Intervenant</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Riots</source>
      <translation>Émeutes</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Rival of</source>
      <translation>Rival de</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Russia</source>
      <translation>Russie</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Sabotage Equipment</source>
      <translation>Matériel de sabotage</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Same event</source>
      <translation>Même événement</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Saudi Arabia</source>
      <translation>Arabie saoudite</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Senegal</source>
      <translation>Sénégal</translation>
    </message>
    <message>
      <location filename="gui/views/map_player.py" />
      <location filename="wording.py" />
      <source>September</source>
      <translation>septembre</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Sexual violence</source>
      <translation>Violences sexuelles</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Shelling/artillery/missile attack</source>
      <translation>Tir d’obus, d’artillerie ou de missile</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Singapore</source>
      <translation>Singapour</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>South Africa</source>
      <translation>Afrique du Sud</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Split from</source>
      <translation>Issu de la scission de</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Split off</source>
      <translation>S’en est séparé</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Strategic developments</source>
      <translation>Faits stratégiques</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Sudan</source>
      <translation>Soudan</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Suicide bomb</source>
      <translation>Attentat-suicide</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Sums add up the best figures of the incidents that report one; low and high are the sums of the lower and upper bounds. A figure without an upper bound ('at least 30') leaves the sum without one (≥); one without a lower bound ('up to 100') adds nothing to the lower bound. Incidents that report no number are counted beside the sum and never as 0. An incident that tells of the same event as another, fuller one is listed but left out.</source>
      <translation>Les sommes additionnent les chiffres retenus des incidents qui en donnent un ; bas et haut sont les sommes des bornes basses et hautes. Un chiffre sans borne haute (« au moins 30 ») laisse la somme sans borne haute (≥) ; un chiffre sans borne basse (« jusqu’à 100 ») n’ajoute rien à la borne basse. Les incidents sans nombre sont comptés à côté de la somme et jamais pris pour 0. Un incident qui raconte le même événement qu’un autre, plus complet, est listé mais exclu.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Supported by</source>
      <translation>Soutenu par</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Supports</source>
      <translation>Soutient</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Sweden</source>
      <translation>Suède</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Switzerland</source>
      <translation>Suisse</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Tamasheq</source>
      <translation>Tamasheq</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Telecommunication</source>
      <translation>Télécommunications</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Terrorists/Non-State Militia</source>
      <translation>Terroristes ou milice non étatique</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>That is more than can be searched at once ({0}); used: the first {1}.</source>
      <translation>C’est plus qu’on ne peut chercher à la fois ({0}) ; utilisés : les {1} premiers.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>The one before is kept as {0}.</source>
      <translation>Le précédent est conservé sous {0}.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>There is no backup in {0} yet; one is made every day that the window is used.</source>
      <translation>Il n’y a pas encore de sauvegarde dans {0} ; il s’en fait une chaque jour où la fenêtre est utilisée.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>There is nothing of yours yet.</source>
      <translation>Il n’y a encore rien à vous.</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Togo</source>
      <translation>Togo</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Tourists</source>
      <translation>Touristes</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Transportation</source>
      <translation>Transports</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Tunisia</source>
      <translation>Tunisie</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Türkiye</source>
      <translation>Turquie</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Ukraine</source>
      <translation>Ukraine</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Understood as</source>
      <translation>Compris comme</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>United Arab Emirates</source>
      <translation>Émirats arabes unis</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>United Kingdom</source>
      <translation>Royaume-Uni</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>United States</source>
      <translation>États-Unis</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Utilities</source>
      <translation>Services publics</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Vehicle</source>
      <translation>Véhicule</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Victim</source>
      <translation>Victime</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Violence against civilians</source>
      <translation>Violences contre les civils</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Violent Political Party</source>
      <translation>Parti politique violent</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>Violent demonstration</source>
      <translation>Manifestation violente</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>Western Sahara</source>
      <translation>Sahara occidental</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Wiped: {0} files overwritten and removed.</source>
      <translation>Effacé : {0} fichiers écrasés et supprimés.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>You have no collection '{0}'.</source>
      <translation>Vous n’avez pas de collection « {0} ».</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>You have no tag '{0}'.</source>
      <translation>Vous n’avez pas d’étiquette « {0} ».</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Your own file is new and empty.</source>
      <translation>Votre fichier personnel est neuf et vide.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>Your own file is now {0}.</source>
      <translation>Votre fichier personnel est maintenant {0}.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a closer kind of event</source>
      <translation>une sorte d’événement plus précise</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a country</source>
      <translation>un pays</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a kind of event</source>
      <translation>une sorte d’événement</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a number in the chronology</source>
      <translation>un numéro de la chronologie</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a range</source>
      <translation>une plage</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a region of Mali or elsewhere</source>
      <translation>une région du Mali ou d’ailleurs</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a road, border or vague area</source>
      <translation>une route, une frontière ou une zone vague</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a state of the record</source>
      <translation>un état de la fiche</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a stretch of several countries</source>
      <translation>une zone couvrant plusieurs pays</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a town, village or other place</source>
      <translation>une ville, un village ou un autre lieu</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>a vague area</source>
      <translation>une zone vague</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>abbreviation</source>
      <translation>sigle</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <location filename="wording.py" />
      <source>abducted</source>
      <translation>enlevés</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>about</source>
      <translation>environ</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>academic</source>
      <translation>universitaire</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>accused, denies it</source>
      <translation>accusé, le nie</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>active {0}</source>
      <translation>activité {0}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>active {0} – {1}</source>
      <translation>activité {0} – {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>actor</source>
      <translation>acteur</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>actors</source>
      <translation>acteurs</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>aid workers</source>
      <translation>humanitaires</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>all incidents</source>
      <translation>tous les incidents</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>alleged</source>
      <translation>allégué</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>along the border</source>
      <translation>le long de la frontière</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>area</source>
      <translation>zone</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>armed group</source>
      <translation>groupe armé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>as a count</source>
      <translation>par un décompte</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>at least</source>
      <translation>au moins</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>attributed</source>
      <translation>attribué</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>best</source>
      <translation>retenu</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>bookmark</source>
      <translation>signet</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>bookmarked</source>
      <translation>en signet</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>bookmarks</source>
      <translation>signets</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>border</source>
      <translation>frontière</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>bounds open</source>
      <translation>bornes ouvertes</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>broadcaster</source>
      <translation>audiovisuel</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>by {0}</source>
      <translation>par {0}</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>cercle</source>
      <translation>cercle</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>changed setting</source>
      <translation>réglage modifié</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>changed settings</source>
      <translation>réglages modifiés</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>checked by you</source>
      <translation>vérifié par vous</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>checked mark</source>
      <translation>marque de vérification</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>checked marks</source>
      <translation>marques de vérification</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>city</source>
      <translation>grande ville</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>civilians</source>
      <translation>civils</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>claim</source>
      <translation>revendication</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>claimed by the perpetrator</source>
      <translation>revendiqué par l’auteur</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>claimed it</source>
      <translation>l’a revendiqué</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>collection</source>
      <translation>collection</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>collections</source>
      <translation>collections</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>commune</source>
      <translation>commune</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>community</source>
      <translation>communauté</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>company</source>
      <translation>entreprise</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>contractors</source>
      <translation>contractuels</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <location filename="wording.py" />
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>damaged</source>
      <translation>endommagée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>date known to the day</source>
      <translation>date connue au jour près</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>date not known to the day</source>
      <translation>date non connue au jour près</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>dates certainly in the range only</source>
      <translation>dates certainement dans la période seulement</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>deleted thing that can be had back</source>
      <translation>élément supprimé qui peut être rétabli</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>deleted things that can be had back</source>
      <translation>éléments supprimés qui peuvent être rétablis</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>detained</source>
      <translation>détenus</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>displaced</source>
      <translation>déplacés</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>downwards</source>
      <translation>ordre décroissant</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>duplicates</source>
      <translation>doublons</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>entries</source>
      <translation>entrées</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>entry</source>
      <translation>entrée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>exact place</source>
      <translation>lieu exact</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>figures compared by the bounds they could reach</source>
      <translation>chiffres comparés d’après les bornes qu’ils peuvent atteindre</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>figures disagree</source>
      <translation>chiffres divergents</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>figures do not disagree</source>
      <translation>chiffres concordants</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>foreign troops</source>
      <translation>troupes étrangères</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>former name</source>
      <translation>ancien nom</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>from {0}</source>
      <translation>à partir de {0}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>from {day}</source>
      <translation>à partir du {day}</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>government</source>
      <translation>gouvernement</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>in whatever role</source>
      <translation>quel que soit le rôle</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>in words, without a number</source>
      <translation>en mots, sans nombre</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>incident</source>
      <translation>incident</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <location filename="wording.py" />
      <source>incidents</source>
      <translation>incidents</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>intergovernmental</source>
      <translation>intergouvernemental</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>international mission</source>
      <translation>mission internationale</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>journalists</source>
      <translation>journalistes</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <location filename="wording.py" />
      <source>killed</source>
      <translation>tués</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>known only to the month</source>
      <translation>connu au mois seulement</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>known only to the year</source>
      <translation>connu à l’année seulement</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>known to the cercle</source>
      <translation>connu au cercle</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>known to the country only</source>
      <translation>connu au pays seulement</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>known to the day</source>
      <translation>connu au jour près</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>known to the region</source>
      <translation>connu à la région</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>marked</source>
      <translation>marqué</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>militants</source>
      <translation>combattants</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>militia</source>
      <translation>milice</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>mine</source>
      <translation>mine</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>missing</source>
      <translation>disparus</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>news agency</source>
      <translation>agence de presse</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>newspaper</source>
      <translation>journal</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>no date told</source>
      <translation>aucune date indiquée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>no duplicates</source>
      <translation>sans doublons</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>nobody claimed it</source>
      <translation>personne ne l’a revendiqué</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>not</source>
      <translation>sauf</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>not bookmarked</source>
      <translation>sans signet</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>not checked by you</source>
      <translation>non vérifié par vous</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>not reported</source>
      <translation>non renseigné</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>not stated</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>not {0}</source>
      <translation>sauf {0}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>notes</source>
      <translation>notes</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of abducted not stated</source>
      <translation>nombre d’enlevés non précisé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of abducted stated</source>
      <translation>nombre d’enlevés précisé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of killed not stated</source>
      <translation>nombre de tués non précisé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of killed stated</source>
      <translation>nombre de tués précisé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of wounded not stated</source>
      <translation>nombre de blessés non précisé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>number of wounded stated</source>
      <translation>nombre de blessés précisé</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>officials</source>
      <translation>responsables publics</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>on the road</source>
      <translation>sur la route</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>one of your collections</source>
      <translation>une de vos collections</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>one of your tags</source>
      <translation>une de vos étiquettes</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>online news</source>
      <translation>presse en ligne</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>only</source>
      <translation>seulement</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>or</source>
      <translation>ou</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>or could be</source>
      <translation>ou pourrait l’être</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>other names not searched</source>
      <translation>autres noms non cherchés</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>outlet</source>
      <translation>média</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>outlets</source>
      <translation>médias</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>own note</source>
      <translation>note personnelle</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>page visited</source>
      <translation>page visitée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>pages visited</source>
      <translation>pages visitées</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>passage</source>
      <translation>passage</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>passages</source>
      <translation>passages</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>peacekeepers</source>
      <translation>casques bleus</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>perpetrator</source>
      <translation>auteur</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>perpetrator not stated</source>
      <translation>auteur non précisé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>perpetrator stated</source>
      <translation>auteur précisé</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>person</source>
      <translation>personne</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>place</source>
      <translation>lieu</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>places</source>
      <translation>lieux</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>police</source>
      <translation>policiers</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>portable: beside the program</source>
      <translation>portable : à côté du programme</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>private military company</source>
      <translation>société militaire privée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>private session: nothing is written</source>
      <translation>session privée : rien n’est écrit</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>recent search</source>
      <translation>recherche récente</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>recent searches</source>
      <translation>recherches récentes</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <location filename="wording.py" />
      <source>region</source>
      <translation>région</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>region not stated</source>
      <translation>région non précisée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>region stated</source>
      <translation>région précisée</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>released</source>
      <translation>libérés</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>road</source>
      <translation>route</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>saved search</source>
      <translation>recherche enregistrée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>saved searches</source>
      <translation>recherches enregistrées</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>searched before</source>
      <translation>déjà cherché</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>section</source>
      <translation>section</translation>
    </message>
    <message>
      <location filename="data/mali.db" />
      <source>sections</source>
      <translation>sections</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>since</source>
      <translation>depuis</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>since a date, that day included</source>
      <translation>depuis une date, ce jour compris</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>since {0}</source>
      <translation>depuis {0}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>since {day}</source>
      <translation>depuis le {day}</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>site</source>
      <translation>site</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>social media</source>
      <translation>réseau social</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>soldiers</source>
      <translation>soldats</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>some</source>
      <translation>non chiffré</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>some, not counted</source>
      <translation>il y en a eu, non chiffré</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>sound</source>
      <translation>saine</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>state force</source>
      <translation>force étatique</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>stated as fact</source>
      <translation>donné comme un fait</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>subtype</source>
      <translation>sous-type</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>suspected</source>
      <translation>soupçonné</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>suspected, not claimed</source>
      <translation>soupçonné, non revendiqué</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>tag</source>
      <translation>étiquette</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>tags</source>
      <translation>étiquettes</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>target</source>
      <translation>cible</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>target not stated</source>
      <translation>cible non précisée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>target stated</source>
      <translation>cible précisée</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>think tank</source>
      <translation>groupe de réflexion</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>told in the chronology</source>
      <translation>raconté dans la chronologie</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>told outside the chronology</source>
      <translation>raconté hors de la chronologie</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>tourists</source>
      <translation>touristes</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>town</source>
      <translation>ville</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>translation</source>
      <translation>traduction</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>transliteration</source>
      <translation>translittération</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>type</source>
      <translation>type</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>type of target</source>
      <translation>type de cible</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>type of target not stated</source>
      <translation>type de cible non précisé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>type of target stated</source>
      <translation>type de cible précisé</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>unidentified</source>
      <translation>non identifié</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>unspecified</source>
      <translation>non précisés</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>until</source>
      <translation>jusqu’à</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>until a date, that day included</source>
      <translation>jusqu’à une date, ce jour compris</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>until {0}</source>
      <translation>jusqu’en {0}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>until {day}</source>
      <translation>jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>up to</source>
      <translation>jusqu’à</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>upwards</source>
      <translation>ordre croissant</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <source>village</source>
      <translation>village</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>weapon</source>
      <translation>arme</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>weapon not stated</source>
      <translation>arme non précisée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>weapon stated</source>
      <translation>arme précisée</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>what is stated</source>
      <translation>ce qui est précisé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>what kind of target</source>
      <translation>quelle sorte de cible</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>what was used</source>
      <translation>ce qui a été employé</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>whether anybody claimed it</source>
      <translation>si quelqu’un l’a revendiqué</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>who did it</source>
      <translation>qui l’a fait</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>who reported it</source>
      <translation>qui l’a rapporté</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>who was attacked or harmed</source>
      <translation>qui a été attaqué ou touché</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>with</source>
      <translation>avec</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>with a note of yours</source>
      <translation>avec une note à vous</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>with an editorial note</source>
      <translation>avec une note de la rédaction</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>within about 25 km</source>
      <translation>à 25 km près environ</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>without a note of yours</source>
      <translation>sans note à vous</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>without an editorial note</source>
      <translation>sans note de la rédaction</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>words in your notes</source>
      <translation>mots de vos notes</translation>
    </message>
    <message>
      <location filename="vocabulary.py" />
      <location filename="wording.py" />
      <source>wounded</source>
      <translation>blessés</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>year</source>
      <translation>année</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} absorbed by {1}</source>
      <translation>{0} absorbé par {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} added</source>
      <translation>ajoutés : {0}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} allied with {1}</source>
      <translation>{0} allié à {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} at least {1}</source>
      <translation>{0} : au moins {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} at most {1}</source>
      <translation>{0} : au plus {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} certainly, {1} possibly in these dates</source>
      <translation>{0} avec certitude, {1} peut-être dans ces dates</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} duplicate left out of the sums</source>
      <translation>{0} doublon exclu des sommes</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} duplicates left out of the sums</source>
      <translation>{0} doublons exclus des sommes</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} fewer than {1}</source>
      <translation>{0} : moins de {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} founded by {1}</source>
      <translation>{0} fondé par {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} in {1}</source>
      <translation>{0} dans {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} is sound: version {1}, {2}.</source>
      <translation>{0} est sain : version {1}, {2}.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} kept beside yours</source>
      <translation>gardés à côté des vôtres : {0}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} led by {1}</source>
      <translation>{0} dirigé par {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} left as you have them</source>
      <translation>laissés comme vous les avez : {0}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} member of {1}</source>
      <translation>{0} membre de {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} merged into {1}</source>
      <translation>{0} fusionné dans {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} more lie possibly in these dates</source>
      <translation>peut-être aussi dans ces dates : {0}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} more than {1}</source>
      <translation>{0} : plus de {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} new, {1} changed, {2} gone</source>
      <translation>nouveaux : {0}, modifiés : {1}, disparus : {2}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} not counted</source>
      <translation>{0} sans décompte</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} part of {1}</source>
      <translation>{0} fait partie de {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} pledged allegiance to {1}</source>
      <translation>{0} a fait allégeance à {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} rival of {1}</source>
      <translation>{0} rival de {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} split from {1}</source>
      <translation>{0} issu de la scission de {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} supported by {1}</source>
      <translation>{0} soutenu par {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} the same already</source>
      <translation>déjà identiques : {0}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} was renamed to {1}</source>
      <translation>{0} renommé {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} {1}</source>
      <translation>{0} : {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0} {1}–{2}</source>
      <translation>{0} : {1}–{2}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0}: backup made.</source>
      <translation>{0} : sauvegarde faite.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0}: {1}</source>
      <translation>{0} : {1}</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{0}: {1} bytes. Others can read your notes in it.</source>
      <translation>{0} : {1} octets. D’autres peuvent y lire vos notes.</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{n} not reported</source>
      <translation>{n} non renseignés</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>{one} not reported</source>
      <translation>{one} non renseigné</translation>
    </message>
    <message>
      <location filename="wording.py" />
      <source>“{0}”</source>
      <translation>« {0} »</translation>
    </message>
  </context>
</TS>
