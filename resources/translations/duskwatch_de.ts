<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
 <context>
  <name>duskwatch</name>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>CA file</source>
   <translation>CA-Datei</translation>
  </message>
  <message>
   <source>PEM file with the certificate of your authority.</source>
   <translation>PEM-Datei mit dem Zertifikat Ihrer Zertifizierungsstelle.</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>Fingerabdruck</translation>
  </message>
  <message>
   <source>SHA-256 of the appliance's certificate. The test shows it for comparing.</source>
   <translation>SHA-256 des Zertifikats der Appliance. Der Test zeigt ihn zum Vergleichen an.</translation>
  </message>
  <message>
   <source>Proxy host</source>
   <translation>Proxy-Host</translation>
  </message>
  <message>
   <source>Proxy port</source>
   <translation>Proxy-Port</translation>
  </message>
  <message>
   <source>Date format</source>
   <translation>Datumsformat</translation>
  </message>
  <message>
   <source>How requests write their date. The test says when another one is needed.</source>
   <translation>Schreibweise des Datums in Anfragen. Der Test sagt es, wenn eine andere nötig ist.</translation>
  </message>
  <message>
   <source>What this computer trusts</source>
   <translation>Was dieser Computer als vertrauenswürdig ansieht</translation>
  </message>
  <message>
   <source>An authority of your own (CA file)</source>
   <translation>Eine eigene Zertifizierungsstelle (CA-Datei)</translation>
  </message>
  <message>
   <source>One certificate (pinned fingerprint)</source>
   <translation>Ein bestimmtes Zertifikat (angehefteter Fingerabdruck)</translation>
  </message>
  <message>
   <source>Certificate trust</source>
   <translation>Zertifikatsprüfung</translation>
  </message>
  <message>
   <source>As the system is set</source>
   <translation>Wie im System eingestellt</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keiner</translation>
  </message>
  <message>
   <source>HTTP proxy</source>
   <translation>HTTP-Proxy</translation>
  </message>
  <message>
   <source>SOCKS 5 proxy</source>
   <translation>SOCKS-5-Proxy</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Choose the certificate of your authority</source>
   <translation>Zertifikat Ihrer Zertifizierungsstelle wählen</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>Zertifikate (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>The alerts could not be copied. %1</source>
   <translation>Die Alarme konnten nicht kopiert werden. %1</translation>
  </message>
  <message>
   <source>The first %1 of %2 alerts are copied.</source>
   <translation>Die ersten %1 von %2 Alarmen wurden kopiert.</translation>
  </message>
  <message>
   <source>The alert is copied.</source>
   <translation>Der Alarm wurde kopiert.</translation>
  </message>
  <message>
   <source>%1 alerts are copied.</source>
   <translation>%1 Alarme wurden kopiert.</translation>
  </message>
  <message>
   <source>Next alert</source>
   <translation>Nächster Alarm</translation>
  </message>
  <message>
   <source>Previous alert</source>
   <translation>Vorheriger Alarm</translation>
  </message>
  <message>
   <source>Select or unselect this alert</source>
   <translation>Diesen Alarm auswählen oder abwählen</translation>
  </message>
  <message>
   <source>Select all that match the filter</source>
   <translation>Alle auswählen, die zum Filter passen</translation>
  </message>
  <message>
   <source>Read the details</source>
   <translation>Details lesen</translation>
  </message>
  <message>
   <source>Acknowledge, or take it back</source>
   <translation>Quittieren oder Quittierung zurücknehmen</translation>
  </message>
  <message>
   <source>Assign to me</source>
   <translation>Mir zuweisen</translation>
  </message>
  <message>
   <source>Assign to somebody…</source>
   <translation>Jemandem zuweisen…</translation>
  </message>
  <message>
   <source>Assign to nobody</source>
   <translation>Zuweisung aufheben</translation>
  </message>
  <message>
   <source>Add a note…</source>
   <translation>Notiz hinzufügen…</translation>
  </message>
  <message>
   <source>Add a tag…</source>
   <translation>Schlagwort hinzufügen…</translation>
  </message>
  <message>
   <source>Remove a tag…</source>
   <translation>Schlagwort entfernen…</translation>
  </message>
  <message>
   <source>Undo the last change of alerts</source>
   <translation>Letzte Änderung an Alarmen rückgängig machen</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <source>Copy as JSON</source>
   <translation>Als JSON kopieren</translation>
  </message>
  <message>
   <source>Open in Darktrace</source>
   <translation>In Darktrace öffnen</translation>
  </message>
  <message>
   <source>Open an investigation from the selected alerts</source>
   <translation>Aus den ausgewählten Alarmen eine Untersuchung eröffnen</translation>
  </message>
  <message>
   <source>Make a rule from this alert…</source>
   <translation>Aus diesem Alarm eine Regel machen …</translation>
  </message>
  <message>
   <source>Make an exception for this alert…</source>
   <translation>Für diesen Alarm eine Ausnahme machen …</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Notiz hinzufügen</translation>
  </message>
  <message>
   <source>The note is kept with the alert on this computer.</source>
   <translation>Die Notiz wird mit dem Alarm auf diesem Computer gespeichert.</translation>
  </message>
  <message>
   <source>The note is kept with each of the %1 alerts on this computer.</source>
   <translation>Die Notiz wird mit jedem der %1 Alarme auf diesem Computer gespeichert.</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Notiz hinzufügen</translation>
  </message>
  <message>
   <source>Where its connection writes back, Darktrace gets it as a comment, of a long one the first %1 characters. It cannot be taken back there.</source>
   <translation>Wo die Verbindung zurückschreibt, erhält Darktrace sie als Kommentar, von einer langen die ersten %1 Zeichen. Dort kann sie nicht zurückgenommen werden.</translation>
  </message>
  <message>
   <source>Assign to somebody</source>
   <translation>Jemandem zuweisen</translation>
  </message>
  <message>
   <source>Who looks after it? A name as your team uses it.</source>
   <translation>Wer kümmert sich darum? Ein Name, wie er in Ihrem Team üblich ist.</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Zuweisen</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>Schlagwort hinzufügen</translation>
  </message>
  <message>
   <source>A word to find these alerts by.</source>
   <translation>Ein Wort, unter dem sich diese Alarme wiederfinden lassen.</translation>
  </message>
  <message>
   <source>Add tag</source>
   <translation>Schlagwort hinzufügen</translation>
  </message>
  <message>
   <source>Remove a tag</source>
   <translation>Schlagwort entfernen</translation>
  </message>
  <message>
   <source>The tag to take away.</source>
   <translation>Das Schlagwort, das entfernt werden soll.</translation>
  </message>
  <message>
   <source>Remove tag</source>
   <translation>Schlagwort entfernen</translation>
  </message>
  <message>
   <source>The data folder is not open</source>
   <translation>Der Datenordner ist nicht geöffnet</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Close the details (Esc)</source>
   <translation>Details schließen (Esc)</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>Details schließen</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Raw</source>
   <translation>Rohdaten</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Assign to me (M)</source>
   <translation>Mir zuweisen (M)</translation>
  </message>
  <message>
   <source>Open the event at the appliance, in the browser (O)</source>
   <translation>Ereignis auf der Appliance im Browser öffnen (O)</translation>
  </message>
  <message>
   <source>The line is no longer kept: retention has removed it.</source>
   <translation>Die Zeile ist nicht mehr vorhanden: Sie wurde gemäß den Aufbewahrungsregeln entfernt.</translation>
  </message>
  <message>
   <source>The message carries no evidence beyond its own fields; see Raw.</source>
   <translation>Die Nachricht enthält außer ihren eigenen Feldern keine Belege; siehe Rohdaten.</translation>
  </message>
  <message>
   <source>breach %1</source>
   <translation>Verletzung %1</translation>
  </message>
  <message>
   <source>%1 times since %2</source>
   <translation>%1-mal seit %2</translation>
  </message>
  <message>
   <source>Acknowledge (A)</source>
   <translation>Quittieren (A)</translation>
  </message>
  <message>
   <source>Take the acknowledgement back (A)</source>
   <translation>Quittierung zurücknehmen (A)</translation>
  </message>
  <message>
   <source>Acknowledge</source>
   <translation>Quittieren</translation>
  </message>
  <message>
   <source>Unacknowledge</source>
   <translation>Quittierung zurücknehmen</translation>
  </message>
  <message>
   <source>Table for a spreadsheet (*.csv)</source>
   <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
  </message>
  <message>
   <source>JSON, one alert on each line (*.jsonl)</source>
   <translation>JSON, ein Alarm je Zeile (*.jsonl)</translation>
  </message>
  <message>
   <source>JSON in the fields of ECS (*.ndjson)</source>
   <translation>JSON in den Feldern von ECS (*.ndjson)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>%1 alerts were exported to %2.</source>
   <translation>Nach %2 exportierte Alarme: %1.</translation>
  </message>
  <message>
   <source>The export was stopped. No file was written.</source>
   <translation>Der Export wurde gestoppt. Es wurde keine Datei geschrieben.</translation>
  </message>
  <message>
   <source>The export failed. %1</source>
   <translation>Der Export ist gescheitert. %1</translation>
  </message>
  <message>
   <source>Progress of the export</source>
   <translation>Fortschritt des Exports</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <source>Export alerts</source>
   <translation>Alarme exportieren</translation>
  </message>
  <message>
   <source>Exporting alerts to %1</source>
   <translation>Alarme werden nach %1 exportiert</translation>
  </message>
  <message>
   <source>Alerts</source>
   <translation>Alarme</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>%1 new</source>
   <extracomment>on a button over the table: how many alerts came in that are not in view</extracomment>
   <translation>%1 neue</translation>
  </message>
  <message>
   <source>%1 new ↑</source>
   <translation>%1 neue ↑</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Searching</source>
   <translation>Suche läuft</translation>
  </message>
  <message>
   <source>Columns ▾</source>
   <translation>Spalten ▾</translation>
  </message>
  <message>
   <source>Views ▾</source>
   <translation>Ansichten ▾</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>No event source yet</source>
   <translation>Noch keine Ereignisquelle</translation>
  </message>
  <message>
   <source>Alerts appear here as soon as Darktrace can send them to this computer.</source>
   <translation>Alarme erscheinen hier, sobald Darktrace sie an diesen Computer senden kann.</translation>
  </message>
  <message>
   <source>Add event source</source>
   <translation>Ereignisquelle hinzufügen</translation>
  </message>
  <message>
   <source>Nothing matches</source>
   <translation>Keine Treffer</translation>
  </message>
  <message>
   <source>No event matches this filter.</source>
   <translation>Kein Ereignis passt zu diesem Filter.</translation>
  </message>
  <message>
   <source>No event of this time range matches the filter. New ones appear by themselves.</source>
   <translation>Kein Ereignis in diesem Zeitraum passt zum Filter. Neue erscheinen von selbst.</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>Filter löschen</translation>
  </message>
  <message>
   <source>Waiting for the first alert</source>
   <translation>Warten auf den ersten Alarm</translation>
  </message>
  <message>
   <source>The event source is set up. Alerts appear here when Darktrace sends them.</source>
   <translation>Die Ereignisquelle ist eingerichtet. Alarme erscheinen hier, sobald Darktrace sie sendet.</translation>
  </message>
  <message>
   <source>the first %1; stopped, press F5 for all</source>
   <translation>die ersten %1; abgebrochen, F5 liest alle</translation>
  </message>
  <message>
   <source>%1 · live</source>
   <translation>%1 · live</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>Alle Ereignisse</translation>
  </message>
  <message>
   <source>The alerts could not be read. %1</source>
   <translation>Die Alarme konnten nicht gelesen werden. %1</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Notiz…</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>Schlagwort…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>That breach is not stored here.</source>
   <translation>Diese Modellverletzung ist hier nicht gespeichert.</translation>
  </message>
  <message>
   <source>Export alerts…</source>
   <translation>Alarme exportieren…</translation>
  </message>
  <message>
   <source>Export the selected alerts…</source>
   <translation>Ausgewählte Alarme exportieren…</translation>
  </message>
  <message>
   <source>✓ The first alert has arrived</source>
   <translation>✓ Der erste Alarm ist eingegangen</translation>
  </message>
  <message>
   <source>✓ The first event has arrived</source>
   <translation>✓ Das erste Ereignis ist eingegangen</translation>
  </message>
  <message>
   <source>%1 priority</source>
   <translation>Priorität %1</translation>
  </message>
  <message>
   <source>The certificate is saved as %1. Give it to the sender, so that it trusts this collector.</source>
   <translation>Das Zertifikat ist als %1 gespeichert. Geben Sie es dem Absender, damit er diesem Collector vertraut.</translation>
  </message>
  <message>
   <source>Save the certificate</source>
   <translation>Zertifikat speichern</translation>
  </message>
  <message>
   <source>Certificates (*.pem)</source>
   <translation>Zertifikate (*.pem)</translation>
  </message>
  <message>
   <source>Darktrace confirmed it, but does not show it.</source>
   <translation>Darktrace hat es bestätigt, zeigt es aber nicht.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Rückgängig (Strg+Z)</translation>
  </message>
  <message>
   <source>%1 (%2 alerts)</source>
   <translation>%1 (%2 Alarme)</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <extracomment>spoken for a filter button: its name and how many events it stands for</extracomment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>TLS cannot be used on this computer</source>
   <translation>TLS kann auf diesem Computer nicht verwendet werden</translation>
  </message>
  <message>
   <source>The receiver shows another certificate than the one that was pinned</source>
   <translation>Der Empfänger zeigt ein anderes Zertifikat als das festgelegte</translation>
  </message>
  <message>
   <source>The receiver's certificate is for another name than the one that is set here</source>
   <translation>Das Zertifikat des Empfängers gilt für einen anderen Namen als den hier eingetragenen</translation>
  </message>
  <message>
   <source>The receiver's certificate is not trusted (%1)</source>
   <translation>Dem Zertifikat des Empfängers wird nicht vertraut (%1)</translation>
  </message>
  <message>
   <source>The receiver closed the connection in the middle of the TLS handshake</source>
   <translation>Der Empfänger hat die Verbindung mitten im TLS-Handshake geschlossen</translation>
  </message>
  <message>
   <source>The receiver does not speak TLS on this port</source>
   <translation>Der Empfänger spricht auf diesem Port kein TLS</translation>
  </message>
  <message>
   <source>TLS failed (%1)</source>
   <translation>TLS ist gescheitert (%1)</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>Listen on</source>
   <translation>Empfangen auf</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Allowed senders</source>
   <translation>Erlaubte Absender</translation>
  </message>
  <message>
   <source>Addresses or networks such as 192.0.2.7, 10.0.0.0/8; empty: every sender. Others are turned away before anything of theirs is read.</source>
   <translation>Adressen oder Netze wie 192.0.2.7, 10.0.0.0/8; leer: jeder Absender. Andere werden abgewiesen, bevor etwas von ihnen gelesen wird.</translation>
  </message>
  <message>
   <source>On every address of this computer: whoever reaches the port can send to it.</source>
   <translation>Auf jeder Adresse dieses Computers: Wer den Port erreicht, kann an ihn senden.</translation>
  </message>
  <message>
   <source>Only programs on this computer can send to it; 0.0.0.0 takes events from the network.</source>
   <translation>Nur Programme auf diesem Computer können an ihn senden; 0.0.0.0 nimmt Ereignisse aus dem Netzwerk an.</translation>
  </message>
  <message>
   <source>On this address only, as long as this computer has it.</source>
   <translation>Nur auf dieser Adresse, solange dieser Computer sie hat.</translation>
  </message>
  <message>
   <source>Port %1 is free.</source>
   <translation>Port %1 ist frei.</translation>
  </message>
  <message>
   <source>1025 to 65535, not used by another program.</source>
   <translation>1025 bis 65535, von keinem anderen Programm belegt.</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>Nichts passt.</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Type what you want to do, or where to go</source>
   <translation>Geben Sie ein, was Sie tun oder wohin Sie gehen möchten</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Passende Befehle</translation>
  </message>
  <message>
   <source>Completions</source>
   <translation>Vervollständigungen</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>Konfiguration</translation>
  </message>
  <message>
   <source>Sources, connections, names of credentials, thresholds, retention and notifications as a file, for another computer or for safety. Private tokens are not in it; public tokens are.</source>
   <translation>Quellen, Verbindungen, Namen der Zugangsdaten, Schwellenwerte, Aufbewahrung und Benachrichtigungen als Datei, für einen anderen Computer oder zur Sicherheit. Private Tokens sind nicht enthalten, öffentliche Tokens schon.</translation>
  </message>
  <message>
   <source>The configuration was saved.</source>
   <translation>Die Konfiguration wurde gespeichert.</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Export the configuration</source>
   <translation>Konfiguration exportieren</translation>
  </message>
  <message>
   <source>Import a configuration</source>
   <translation>Konfiguration importieren</translation>
  </message>
  <message>
   <source>Configuration (*.json)</source>
   <translation>Konfiguration (*.json)</translation>
  </message>
  <message>
   <source>1 thing was imported.</source>
   <translation>1 Eintrag wurde importiert.</translation>
  </message>
  <message>
   <source>%1 things were imported.</source>
   <translation>%1 Einträge wurden importiert.</translation>
  </message>
  <message>
   <source>Test…</source>
   <translation>Testen…</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Bearbeiten…</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <source>Tries the connection stage by stage with the stored token.</source>
   <translation>Prüft die Verbindung mit dem gespeicherten Token Schritt für Schritt.</translation>
  </message>
  <message>
   <source>No credential chosen</source>
   <translation>Keine Zugangsdaten gewählt</translation>
  </message>
  <message>
   <source>Credential “%1”</source>
   <translation>Zugangsdaten „%1“</translation>
  </message>
  <message>
   <source>no event source uses it</source>
   <translation>von keiner Ereignisquelle verwendet</translation>
  </message>
  <message>
   <source>used by %1</source>
   <translation>verwendet von %1</translation>
  </message>
  <message>
   <source>Add connection…</source>
   <translation>Verbindung hinzufügen…</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <source>The store is not open</source>
   <translation>Der Datenspeicher ist nicht geöffnet</translation>
  </message>
  <message>
   <source>Event sources use the connection: %1</source>
   <translation>Ereignisquellen verwenden die Verbindung: %1</translation>
  </message>
  <message>
   <source>The credential</source>
   <translation>Die Zugangsdaten</translation>
  </message>
  <message>
   <source>Connections use the credential: %1</source>
   <translation>Verbindungen verwenden die Zugangsdaten: %1</translation>
  </message>
  <message>
   <source>Save without testing</source>
   <translation>Ohne Test speichern</translation>
  </message>
  <message>
   <source>Save &amp;&amp; Test Connection</source>
   <translation>Speichern &amp;&amp; Verbindung testen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Add connection</source>
   <translation>Verbindung hinzufügen</translation>
  </message>
  <message>
   <source>Edit connection</source>
   <translation>Verbindung bearbeiten</translation>
  </message>
  <message>
   <source>The way to one Darktrace appliance. Several event sources can use it.</source>
   <translation>Der Weg zu einer Darktrace-Appliance. Mehrere Ereignisquellen können ihn verwenden.</translation>
  </message>
  <message>
   <source>Tries the connection stage by stage and stores it when it works.</source>
   <translation>Prüft die Verbindung Schritt für Schritt und speichert sie, wenn sie funktioniert.</translation>
  </message>
  <message>
   <source>Stores the connection as it is; it can be tested later.</source>
   <translation>Speichert die Verbindung so, wie sie ist; sie kann später getestet werden.</translation>
  </message>
  <message>
   <source>Save anyway</source>
   <translation>Trotzdem speichern</translation>
  </message>
  <message>
   <source>Keep for this session only</source>
   <translation>Nur für diese Sitzung behalten</translation>
  </message>
  <message>
   <source>Replace token…</source>
   <translation>Token ersetzen…</translation>
  </message>
  <message>
   <source>The token stays in memory until Duskwatch closes; you enter it again at the next start.</source>
   <translation>Das Token bleibt im Arbeitsspeicher, bis Duskwatch geschlossen wird; beim nächsten Start geben Sie es erneut ein.</translation>
  </message>
  <message>
   <source>Nothing is stored before the test has passed.</source>
   <translation>Gespeichert wird erst, wenn der Test bestanden ist.</translation>
  </message>
  <message>
   <source>Nothing was stored.</source>
   <translation>Es wurde nichts gespeichert.</translation>
  </message>
  <message>
   <source>What was stored before has not changed.</source>
   <translation>Was zuvor gespeichert war, ist unverändert.</translation>
  </message>
  <message>
   <source>Waiting for the keychain…</source>
   <translation>Warten auf den Schlüsselbund…</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Wird gespeichert…</translation>
  </message>
  <message>
   <source>The connection is stored.</source>
   <translation>Die Verbindung ist gespeichert.</translation>
  </message>
  <message>
   <source>The connection is not stored.</source>
   <translation>Die Verbindung ist nicht gespeichert.</translation>
  </message>
  <message>
   <source>Write back to Darktrace</source>
   <translation>An Darktrace zurückschreiben</translation>
  </message>
  <message>
   <source>Advanced: certificate trust, proxy, date format</source>
   <translation>Erweitert: Zertifikatsprüfung, Proxy, Datumsformat</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Event sources choose the connection by this name.</source>
   <translation>Unter diesem Namen wählen Ereignisquellen die Verbindung aus.</translation>
  </message>
  <message>
   <source>Appliance URL</source>
   <translation>URL der Appliance</translation>
  </message>
  <message>
   <source>Public token</source>
   <translation>Öffentliches Token</translation>
  </message>
  <message>
   <source>Acknowledgements and notes made here go to Darktrace as acknowledgements and comments of its model breaches and AI Analyst events. The user of the tokens needs the rights Acknowledge Breaches and Discuss Breaches there.</source>
   <translation>Quittierungen und Notizen von hier gehen an Darktrace, als Quittierungen und Kommentare seiner Modellverletzungen und AI-Analyst-Ereignisse. Der Benutzer der Tokens braucht dort die Rechte Acknowledge Breaches und Discuss Breaches.</translation>
  </message>
  <message>
   <source>Paste it from the browser; the host name is kept.</source>
   <translation>Fügen Sie die Adresse aus dem Browser ein; der Hostname wird übernommen.</translation>
  </message>
  <message>
   <source>Spaces or quotes around the token were removed.</source>
   <translation>Leerzeichen oder Anführungszeichen um das Token wurden entfernt.</translation>
  </message>
  <message>
   <source>New connection</source>
   <translation>Neue Verbindung</translation>
  </message>
  <message>
   <source>Several event sources can use one connection.</source>
   <translation>Mehrere Ereignisquellen können dieselbe Verbindung verwenden.</translation>
  </message>
  <message>
   <source>Connect to the appliance</source>
   <translation>Mit der Appliance verbinden</translation>
  </message>
  <message>
   <source>You can change all of this later under Data Collection.</source>
   <translation>All dies können Sie später unter „Datenerfassung“ ändern.</translation>
  </message>
  <message>
   <source>&amp;Test Connection</source>
   <translation>Verbindung &amp;testen</translation>
  </message>
  <message>
   <source>&amp;Test again</source>
   <translation>Erneut &amp;testen</translation>
  </message>
  <message>
   <source>Save &amp;&amp; &amp;Test Connection</source>
   <translation>Speichern &amp;&amp; Verbindung &amp;testen</translation>
  </message>
  <message>
   <source>Save &amp;anyway</source>
   <translation>Trotzdem &amp;speichern</translation>
  </message>
  <message>
   <source>Save without t&amp;esting</source>
   <translation>&amp;Ohne Test speichern</translation>
  </message>
  <message>
   <source>The test was cancelled.</source>
   <translation>Der Test wurde abgebrochen.</translation>
  </message>
  <message>
   <source>Not tried, because a stage before it failed.</source>
   <translation>Nicht geprüft, weil ein früherer Schritt fehlgeschlagen ist.</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Zugangsdaten</translation>
  </message>
  <message>
   <source>The connection was not removed.</source>
   <translation>Die Verbindung wurde nicht entfernt.</translation>
  </message>
  <message>
   <source>No connection yet</source>
   <translation>Noch keine Verbindung</translation>
  </message>
  <message>
   <source>A connection is the way to a Darktrace appliance, with its address and its tokens. Event sources fetch alerts over it.</source>
   <translation>Eine Verbindung ist der Weg zu einer Darktrace-Appliance, mit deren Adresse und Tokens. Ereignisquellen rufen darüber Alarme ab.</translation>
  </message>
  <message>
   <source>“%1” is in use.</source>
   <translation>„%1“ wird noch verwendet.</translation>
  </message>
  <message>
   <source>These event sources use it: %1. Let them use another connection, or remove them, first.</source>
   <translation>Diese Ereignisquellen verwenden sie: %1. Stellen Sie sie zuerst auf eine andere Verbindung um oder entfernen Sie sie.</translation>
  </message>
  <message>
   <source>Remove “%1”?</source>
   <translation>„%1“ entfernen?</translation>
  </message>
  <message>
   <source>Its credential and the alerts that were fetched over it stay.</source>
   <translation>Ihre Zugangsdaten und die darüber abgerufenen Alarme bleiben erhalten.</translation>
  </message>
  <message>
   <source>These connections use it: %1. Choose another credential there, or remove them, first.</source>
   <translation>Diese Verbindungen verwenden sie: %1. Wählen Sie dort zuerst andere Zugangsdaten oder entfernen Sie die Verbindungen.</translation>
  </message>
  <message>
   <source>Its private token is removed from the keychain and cannot be shown again.</source>
   <translation>Das private Token wird aus dem Schlüsselbund entfernt und kann nicht wieder angezeigt werden.</translation>
  </message>
  <message>
   <source>The credential was not removed.</source>
   <translation>Die Zugangsdaten wurden nicht entfernt.</translation>
  </message>
  <message>
   <source>The keychain did not remove the token. Remove “%1” all the same?</source>
   <translation>Der Schlüsselbund hat das Token nicht entfernt. „%1“ dennoch entfernen?</translation>
  </message>
  <message>
   <source>The private token may stay behind in the keychain; remove it there with the keychain's own tool.</source>
   <translation>Das private Token bleibt möglicherweise im Schlüsselbund zurück; entfernen Sie es dort mit dem Programm des Schlüsselbunds.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Discard what is not sent to Darktrace?</source>
   <translation>Verwerfen, was nicht an Darktrace gesendet ist?</translation>
  </message>
  <message>
   <source>The alerts stay as they are here, and Darktrace is not told. This cannot be undone.</source>
   <translation>Die Alarme bleiben hier, wie sie sind, und Darktrace erfährt nichts davon. Das kann nicht rückgängig gemacht werden.</translation>
  </message>
  <message>
   <source>Copy %1</source>
   <translation>Kopieren: %1</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>no connection uses it</source>
   <translation>von keiner Verbindung verwendet</translation>
  </message>
  <message>
   <source>%1, credential %2</source>
   <extracomment>spoken for a button of a credential: what it does, and to which credential</extracomment>
   <translation>%1, Zugangsdaten %2</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>For you: who made the token, what it may read. Optional.</source>
   <translation>Für Sie: wer das Token erstellt hat und was es lesen darf. Optional.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Edit credential</source>
   <translation>Zugangsdaten bearbeiten</translation>
  </message>
  <message>
   <source>Credential</source>
   <translation>Zugangsdaten</translation>
  </message>
  <message>
   <source>Credential name</source>
   <translation>Name der Zugangsdaten</translation>
  </message>
  <message>
   <source>Token type</source>
   <translation>Tokentyp</translation>
  </message>
  <message>
   <source>Private token</source>
   <translation>Privates Token</translation>
  </message>
  <message>
   <source>New credential</source>
   <translation>Neue Zugangsdaten</translation>
  </message>
  <message>
   <source>Spaces or quotes around the token are left out.</source>
   <translation>Leerzeichen oder Anführungszeichen um das Token werden weggelassen.</translation>
  </message>
  <message>
   <source>Kept in the keychain, never in a file, and not shown again.</source>
   <translation>Wird im Schlüsselbund aufbewahrt, nie in einer Datei, und nicht wieder angezeigt.</translation>
  </message>
  <message>
   <source>%1, %2.</source>
   <translation>%1, %2.</translation>
  </message>
  <message>
   <source>Made under System Config; it reads everything.</source>
   <translation>Unter System Config erstellt; es darf alles lesen.</translation>
  </message>
  <message>
   <source>Made under Account Settings; it has the rights of one account.</source>
   <translation>Unter Account Settings erstellt; es hat die Rechte eines Kontos.</translation>
  </message>
  <message>
   <source>Connections choose the credential by this name.</source>
   <translation>Unter diesem Namen wählen Verbindungen die Zugangsdaten aus.</translation>
  </message>
  <message>
   <source>Received → alerts</source>
   <translation>Empfangen → Alarme</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Geräte</translation>
  </message>
  <message>
   <source>Models and incidents</source>
   <translation>Modelle und Vorfälle</translation>
  </message>
  <message>
   <source>Events by the time they happened, each counted once, however many lines told of it.</source>
   <translation>Ereignisse nach der Zeit, zu der sie geschehen sind, jedes einmal gezählt, auch wenn mehrere Zeilen davon berichten.</translation>
  </message>
  <message>
   <source>1 more line repeated an alert.</source>
   <translation>1 weitere Zeile wiederholte einen Alarm.</translation>
  </message>
  <message>
   <source>%1 more lines repeated an alert.</source>
   <translation>%1 weitere Zeilen wiederholten einen Alarm.</translation>
  </message>
  <message>
   <source>There are very many names; only those of the newest alerts were counted.</source>
   <translation>Es gibt sehr viele Namen; gezählt wurden nur die der neuesten Alarme.</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Wird gezählt…</translation>
  </message>
  <message>
   <source>No alerts in this time.</source>
   <translation>Keine Alarme in diesem Zeitraum.</translation>
  </message>
  <message>
   <source>Export the dashboard</source>
   <translation>Übersicht exportieren</translation>
  </message>
  <message>
   <source>Pictures (*.png)</source>
   <translation>Bilder (*.png)</translation>
  </message>
  <message>
   <source>Documents (*.pdf)</source>
   <translation>Dokumente (*.pdf)</translation>
  </message>
  <message>
   <source>The dashboard shows how many alerts there are, over time and by device, as soon as Darktrace can send them to this computer.</source>
   <translation>Die Übersicht zeigt, wie viele Alarme es gibt, im Zeitverlauf und nach Gerät, sobald Darktrace sie an diesen Computer senden kann.</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>Export ▾</source>
   <translation>Exportieren ▾</translation>
  </message>
  <message>
   <source>As a picture (PNG)…</source>
   <translation>Als Bild (PNG)…</translation>
  </message>
  <message>
   <source>As a document (PDF)…</source>
   <translation>Als Dokument (PDF)…</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Wird gezählt</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <source>Show the dashboard of the last hour</source>
   <translation>Übersicht der letzten Stunde anzeigen</translation>
  </message>
  <message>
   <source>Show the dashboard of the last 24 hours</source>
   <translation>Übersicht der letzten 24 Stunden anzeigen</translation>
  </message>
  <message>
   <source>Show the dashboard of the last 7 days</source>
   <translation>Übersicht der letzten 7 Tage anzeigen</translation>
  </message>
  <message>
   <source>Show the dashboard of a custom time range</source>
   <translation>Übersicht eines eigenen Zeitraums anzeigen</translation>
  </message>
  <message>
   <source>Export the dashboard as a picture</source>
   <translation>Übersicht als Bild exportieren</translation>
  </message>
  <message>
   <source>Export the dashboard as a document</source>
   <translation>Übersicht als Dokument exportieren</translation>
  </message>
  <message>
   <source>The figures could not be read. %1</source>
   <translation>Die Zahlen konnten nicht gelesen werden. %1</translation>
  </message>
  <message>
   <source>The dashboard was saved as %1</source>
   <translation>Die Übersicht wurde gespeichert als %1</translation>
  </message>
  <message>
   <source>Duskwatch dashboard</source>
   <translation>Duskwatch-Übersicht</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <extracomment>a range and from when to when that is</extracomment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Exported %1 · times in %2</source>
   <translation>Exportiert am %1 · Zeiten in %2</translation>
  </message>
  <message>
   <source>Alerts over time</source>
   <translation>Alarme im Zeitverlauf</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>The data folder %1 cannot be made</source>
   <translation>Der Datenordner %1 kann nicht angelegt werden</translation>
  </message>
  <message>
   <source>The data folder %1 cannot be written</source>
   <translation>In den Datenordner %1 kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>%1 is used by %2 (process %3)</source>
   <translation>%1 wird von %2 verwendet (Prozess %3)</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <source>Events, log and settings are here; private tokens are not. Another folder is chosen with --data-dir at the start.</source>
   <translation>Hier liegen Ereignisse, Protokoll und Einstellungen, nicht aber private Tokens. Ein anderer Ordner wird beim Start mit --data-dir gewählt.</translation>
  </message>
  <message>
   <source>Copy path</source>
   <translation>Pfad kopieren</translation>
  </message>
  <message>
   <source>Open in the file manager</source>
   <translation>Im Dateimanager öffnen</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <source>What the file holds</source>
   <translation>Was die Datei enthält</translation>
  </message>
  <message>
   <source>Names of sources and connections, addresses and host names are in it: look through it before you hand it on.</source>
   <translation>Namen von Quellen und Verbindungen, Adressen und Hostnamen sind enthalten: Sehen Sie die Datei durch, bevor Sie sie weitergeben.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <source>When something does not work: versions, settings, sources with their counters, and the program's last messages as one file for a report. No token, no event and no line of a log is in it.</source>
   <translation>Wenn etwas nicht funktioniert: Versionen, Einstellungen, Quellen mit ihren Zählern und die letzten Meldungen des Programms als eine Datei für einen Bericht. Kein Token, kein Ereignis und keine Protokollzeile ist darin enthalten.</translation>
  </message>
  <message>
   <source>The diagnostics were saved.</source>
   <translation>Die Diagnose wurde gespeichert.</translation>
  </message>
  <message>
   <source>Look at the diagnostics…</source>
   <translation>Diagnose ansehen…</translation>
  </message>
  <message>
   <source>Save the diagnostics</source>
   <translation>Diagnose speichern</translation>
  </message>
  <message>
   <source>Diagnostics (*.json)</source>
   <translation>Diagnose (*.json)</translation>
  </message>
  <message>
   <source>The event source</source>
   <translation>Die Ereignisquelle</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has no connection to fetch over. Choose one in its settings</source>
   <translation>„%1“ hat keine Verbindung zum Abrufen. Wählen Sie eine in den Einstellungen der Quelle</translation>
  </message>
  <message>
   <source>&quot;%1&quot; does not run. Start it first</source>
   <translation>„%1“ läuft nicht. Starten Sie die Quelle zuerst</translation>
  </message>
  <message>
   <source>The connection that it fetches over</source>
   <translation>Die Verbindung, über die abgerufen wird</translation>
  </message>
  <message>
   <source>Waiting for the keychain to give the private token.</source>
   <translation>Warten darauf, dass der Schlüsselbund das private Token herausgibt.</translation>
  </message>
  <message>
   <source>What came while it did not listen is not fetched yet: %1</source>
   <translation>Was in der Zeit ohne Empfang anfiel, ist noch nicht abgerufen: %1</translation>
  </message>
  <message>
   <source>Addresses come anonymised, such as 10.0.0.#1. Give the user of the tokens the right Unrestricted Devices in Darktrace.</source>
   <translation>Adressen kommen anonymisiert an, etwa 10.0.0.#1. Geben Sie dem Benutzer der Tokens in Darktrace das Recht Unrestricted Devices.</translation>
  </message>
  <message>
   <source>Edit exception…</source>
   <translation>Ausnahme bearbeiten…</translation>
  </message>
  <message>
   <source>Remove exception</source>
   <translation>Ausnahme entfernen</translation>
  </message>
  <message>
   <source>Exceptions</source>
   <translation>Ausnahmen</translation>
  </message>
  <message>
   <source>Add exception…</source>
   <translation>Ausnahme hinzufügen…</translation>
  </message>
  <message>
   <source>by %1</source>
   <translation>von %1</translation>
  </message>
  <message>
   <source>expired on %1</source>
   <translation>abgelaufen am %1</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>bis %1</translation>
  </message>
  <message>
   <source>it is a symbolic link, which an output does not follow</source>
   <translation>sie ist ein symbolischer Link, dem eine Ausgabe nicht folgt</translation>
  </message>
  <message>
   <source>%1 is not a plain file</source>
   <translation>%1 ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>Another program writes to %1</source>
   <translation>Ein anderes Programm schreibt in %1</translation>
  </message>
  <message>
   <source>Another program wrote to %1. It goes on at its end.</source>
   <translation>Ein anderes Programm hat in %1 geschrieben. Es geht an ihrem Ende weiter.</translation>
  </message>
  <message>
   <source>%1 is shorter than it was. It goes on at its end.</source>
   <translation>%1 ist kürzer als zuvor. Es geht an ihrem Ende weiter.</translation>
  </message>
  <message>
   <source>%1 is another file than before. It goes on at its end.</source>
   <translation>%1 ist eine andere Datei als zuvor. Es geht an ihrem Ende weiter.</translation>
  </message>
  <message>
   <source>The file is too large to be one of ours.</source>
   <translation>Die Datei ist zu groß, um von Duskwatch zu stammen.</translation>
  </message>
  <message>
   <source>Filter: text, device, model…   /</source>
   <translation>Filter: Text, Gerät, Modell…   /</translation>
  </message>
  <message>
   <source>Filter alerts by text</source>
   <translation>Alarme nach Text filtern</translation>
  </message>
  <message>
   <source>Custom…</source>
   <translation>Eigener Zeitraum…</translation>
  </message>
  <message>
   <source>Anybody’s</source>
   <translation>Alle Zuweisungen</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Meine</translation>
  </message>
  <message>
   <source>Nobody’s</source>
   <translation>Nicht zugewiesen</translation>
  </message>
  <message>
   <source>Shows only alerts with this tag. Click to show the others too.</source>
   <translation>Zeigt nur Alarme mit diesem Schlagwort. Ein Klick zeigt auch die anderen wieder an.</translation>
  </message>
  <message>
   <source>Looked after by: %1</source>
   <translation>Zuweisung: %1</translation>
  </message>
  <message>
   <source>Tag: %1</source>
   <translation>Schlagwort: %1</translation>
  </message>
  <message>
   <source>Device %1</source>
   <extracomment>a filter by one device, with its name</extracomment>
   <translation>Gerät %1</translation>
  </message>
  <message>
   <source>Title %1</source>
   <extracomment>a filter by one model or incident, with its name</extracomment>
   <translation>Titel %1</translation>
  </message>
  <message>
   <source>Time range: %1</source>
   <translation>Zeitraum: %1</translation>
  </message>
  <message>
   <source>Only %1; press to show all</source>
   <translation>Nur %1; drücken, um alle anzuzeigen</translation>
  </message>
  <message>
   <source>Send a &amp;test alert</source>
   <translation>&amp;Testalarm senden</translation>
  </message>
  <message>
   <source>Have one sent</source>
   <translation>Ein Ereignis senden lassen</translation>
  </message>
  <message>
   <source>Wait for the first event</source>
   <translation>Auf das erste Ereignis warten</translation>
  </message>
  <message>
   <source>The event source is stored and goes on by itself; this window may be closed at any time.</source>
   <translation>Die Ereignisquelle ist gespeichert und läuft von selbst weiter; dieses Fenster kann jederzeit geschlossen werden.</translation>
  </message>
  <message>
   <source>Nothing has to be done in Darktrace: what it has of the last %1 is fetched now, and what is new every %2.</source>
   <translation>In Darktrace ist nichts zu tun: Was es aus den letzten %1 hat, wird jetzt abgerufen, Neues dann alle %2.</translation>
  </message>
  <message>
   <source>Where nothing has happened, a test alert of our own shows the rest of the way: it is taken as if the appliance had answered with it.</source>
   <translation>Wenn nichts vorgefallen ist, zeigt ein eigener Testalarm den Rest des Wegs: Er wird so verarbeitet, als hätte die Appliance ihn als Antwort geschickt.</translation>
  </message>
  <message>
   <source>In Darktrace: %1. It says “1 Alert Sent. IMAP settings valid.”, and its test alert arrives here at %2, port %3. When it does not, look for a firewall between the two.</source>
   <translation>In Darktrace: %1. Dort erscheint „1 Alert Sent. IMAP settings valid.“, und der Testalarm kommt hier unter %2, Port %3, an. Wenn nicht, suchen Sie nach einer Firewall dazwischen.</translation>
  </message>
  <message>
   <source>A test alert of our own takes the same way on this computer: over %1 to this port.</source>
   <translation>Ein eigener Testalarm nimmt auf diesem Computer denselben Weg: über %1 an diesen Port.</translation>
  </message>
  <message>
   <source>The event source has a problem and tries again by itself</source>
   <translation>Die Ereignisquelle hat ein Problem und versucht es von selbst erneut</translation>
  </message>
  <message>
   <source>Alerts arrive</source>
   <translation>Alarme gehen ein</translation>
  </message>
  <message>
   <source>Events arrive; waiting for the first alert</source>
   <translation>Ereignisse gehen ein; Warten auf den ersten Alarm</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Wird gestartet…</translation>
  </message>
  <message>
   <source>Fetching; waiting for the first event</source>
   <translation>Abruf läuft; Warten auf das erste Ereignis</translation>
  </message>
  <message>
   <source>Listening at port %1; waiting for the first event</source>
   <translation>Empfangsbereit auf Port %1; Warten auf das erste Ereignis</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Wird gesendet…</translation>
  </message>
  <message>
   <source>Sent. It appears above once it is stored.</source>
   <translation>Gesendet. Er erscheint oben, sobald er gespeichert ist.</translation>
  </message>
  <message>
   <source>It could not be sent: %1</source>
   <translation>Senden nicht möglich: %1</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Fertig</translation>
  </message>
  <message>
   <source>&amp;Show the alert</source>
   <translation>A&amp;larm anzeigen</translation>
  </message>
  <message>
   <source>Fold and unfold; by keys: -, + and, for all, *</source>
   <translation>Auf- und zuklappen; mit den Tasten: -, + und, für alles, *</translation>
  </message>
  <message>
   <source>Minus folds what belongs together, plus unfolds it, the asterisk does all.</source>
   <translation>Minus klappt Zusammengehöriges zu, Plus klappt es auf, der Stern klappt alles auf oder zu.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Go to time</source>
   <translation>Zu Zeitpunkt springen</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>Datum und Uhrzeit</translation>
  </message>
  <message>
   <source>Date and time, or a time of today (%1)</source>
   <translation>Datum und Uhrzeit oder eine Uhrzeit von heute (%1)</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Springen</translation>
  </message>
  <message>
   <source>This is no time. Write it as 2026-11-24 14:05:09, or 14:05 for today.</source>
   <translation>Das ist keine Zeitangabe. Schreiben Sie etwa 2026-11-24 14:05:09 oder 14:05 für heute.</translation>
  </message>
  <message>
   <source>Senders</source>
   <translation>Absender</translation>
  </message>
  <message>
   <source>Save certificate…</source>
   <translation>Zertifikat speichern…</translation>
  </message>
  <message>
   <source>Ten minutes</source>
   <translation>Zehn Minuten</translation>
  </message>
  <message>
   <source>For the sender, so that it trusts this collector. It holds no secret.</source>
   <translation>Für den Absender, damit er diesem Collector vertraut. Es enthält kein Geheimnis.</translation>
  </message>
  <message>
   <source>and %1 more</source>
   <translation>und %1 weitere</translation>
  </message>
  <message>
   <source>Regular expression</source>
   <translation>Regulärer Ausdruck</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Groß-/Kleinschreibung</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Highlighters</source>
   <translation>Hervorhebungen</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>Muster</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>New highlighter</source>
   <translation>Neue Hervorhebung</translation>
  </message>
  <message>
   <source>Only this</source>
   <translation>Nur das</translation>
  </message>
  <message>
   <source>Without this</source>
   <translation>Ohne das</translation>
  </message>
  <message>
   <source>Show in log</source>
   <translation>Im Protokoll zeigen</translation>
  </message>
  <message>
   <source>Show alert</source>
   <translation>Alarm zeigen</translation>
  </message>
  <message>
   <source>Narrow the query to lines with this value</source>
   <translation>Die Abfrage auf Zeilen mit diesem Wert einschränken</translation>
  </message>
  <message>
   <source>Narrow the query to lines without this value</source>
   <translation>Die Abfrage auf Zeilen ohne diesen Wert einschränken</translation>
  </message>
  <message>
   <source>Ctrl+click on a line adds its value to the query</source>
   <translation>Strg+Klick auf eine Zeile fügt ihren Wert der Abfrage hinzu</translation>
  </message>
  <message>
   <source>Event source</source>
   <translation>Ereignisquelle</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>Nichts zu tun</translation>
  </message>
  <message>
   <source>Not possible</source>
   <translation>Nicht möglich</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Import configuration</source>
   <translation>Konfiguration importieren</translation>
  </message>
  <message>
   <source>What the file would add and change</source>
   <translation>Was die Datei hinzufügen und ändern würde</translation>
  </message>
  <message>
   <source>What is ticked is imported. What is here and would be changed is not ticked to begin with; nothing is removed. Private tokens are not in the file: enter them afterwards, and start the sources.</source>
   <translation>Importiert wird, was angehakt ist. Was hier schon vorhanden ist und geändert würde, ist anfangs nicht angehakt; entfernt wird nichts. Private Tokens sind nicht in der Datei: Geben Sie sie danach ein und starten Sie die Quellen.</translation>
  </message>
  <message>
   <source>Contents of the file</source>
   <translation>Inhalt der Datei</translation>
  </message>
  <message>
   <source>%1 · %2 · %3</source>
   <translation>%1 · %2 · %3</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>%1 more are not shown. The filter finds them.</source>
   <translation>%1 weitere werden nicht gezeigt. Der Filter findet sie.</translation>
  </message>
  <message>
   <source>Alerts: %1</source>
   <translation>Alarme: %1</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Add the note</source>
   <translation>Notiz hinzufügen</translation>
  </message>
  <message>
   <source>Alerts of the investigation</source>
   <translation>Alarme der Untersuchung</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Write down what you found</source>
   <translation>Schreiben Sie auf, was Sie gefunden haben</translation>
  </message>
  <message>
   <source>No investigation is selected</source>
   <translation>Keine Untersuchung ist ausgewählt</translation>
  </message>
  <message>
   <source>(set by hand)</source>
   <translation>(von Hand gesetzt)</translation>
  </message>
  <message>
   <source>(inherited)</source>
   <translation>(geerbt)</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Zeitverlauf</translation>
  </message>
  <message>
   <source>Alert: %1</source>
   <translation>Alarm: %1</translation>
  </message>
  <message>
   <source>Duskwatch</source>
   <translation>Duskwatch</translation>
  </message>
  <message>
   <source>Title, device, tag, assignee or number</source>
   <translation>Titel, Gerät, Schlagwort, Zuständige oder Nummer</translation>
  </message>
  <message>
   <source>Filter the investigations</source>
   <translation>Untersuchungen filtern</translation>
  </message>
  <message>
   <source>With alerts in: %1</source>
   <translation>Mit Alarmen im Zeitraum: %1</translation>
  </message>
  <message>
   <source>Limits of new investigations</source>
   <translation>Grenzen für neue Untersuchungen</translation>
  </message>
  <message>
   <source>What rules would open beyond these limits is counted, and its alerts are kept. What you open yourself is not limited.</source>
   <translation>Was Regeln über diese Grenzen hinaus öffnen würden, wird gezählt, und die Alarme bleiben erhalten. Was Sie selbst öffnen, ist nicht begrenzt.</translation>
  </message>
  <message>
   <source>New ones a minute for one device</source>
   <translation>Neue je Minute für ein Gerät</translation>
  </message>
  <message>
   <source>Open at a time</source>
   <translation>Gleichzeitig offen</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorität</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Assignee</source>
   <translation>Zuständig</translation>
  </message>
  <message>
   <source>Last alert</source>
   <translation>Letzter Alarm</translation>
  </message>
  <message>
   <source>Search for an investigation</source>
   <translation>Nach einer Untersuchung suchen</translation>
  </message>
  <message>
   <source>Investigations found</source>
   <translation>Gefundene Untersuchungen</translation>
  </message>
  <message>
   <source>No other investigation matches.</source>
   <translation>Keine andere Untersuchung passt.</translation>
  </message>
  <message>
   <source>More match than are shown. Type to narrow them down.</source>
   <translation>Es passen mehr, als gezeigt werden. Tippen Sie, um sie einzugrenzen.</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tafel</translation>
  </message>
  <message>
   <source>Limits…</source>
   <translation>Grenzen …</translation>
  </message>
  <message>
   <source>The report was saved as %1.</source>
   <translation>Der Bericht wurde als %1 gespeichert.</translation>
  </message>
  <message>
   <source>Not closed: %1 of at most %2. Rules open at most %3 a minute for one device.</source>
   <translation>Nicht geschlossen: %1 von höchstens %2. Regeln öffnen höchstens %3 je Minute für ein Gerät.</translation>
  </message>
  <message>
   <source>No investigation yet</source>
   <translation>Noch keine Untersuchung</translation>
  </message>
  <message>
   <source>A detection rule opens an investigation when it finds something, and you can open one from the alerts that you selected.</source>
   <translation>Eine Erkennungsregel eröffnet eine Untersuchung, wenn sie etwas findet, und Sie können eine aus ausgewählten Alarmen eröffnen.</translation>
  </message>
  <message>
   <source>Investigations</source>
   <translation>Untersuchungen</translation>
  </message>
  <message>
   <source>Show the investigations as a list (Ctrl+B)</source>
   <translation>Die Untersuchungen als Liste zeigen (Strg+B)</translation>
  </message>
  <message>
   <source>Show the investigations as cards by their status (Ctrl+B)</source>
   <translation>Die Untersuchungen als Karten nach ihrem Status zeigen (Strg+B)</translation>
  </message>
  <message>
   <source>Set the limits of new investigations</source>
   <translation>Die Grenzen für neue Untersuchungen setzen</translation>
  </message>
  <message>
   <source>Begin to investigate</source>
   <translation>Mit der Untersuchung beginnen</translation>
  </message>
  <message>
   <source>Open the investigation again</source>
   <translation>Untersuchung wieder öffnen</translation>
  </message>
  <message>
   <source>Close as</source>
   <translation>Schließen als</translation>
  </message>
  <message>
   <source>Close as: %1</source>
   <translation>Schließen als: %1</translation>
  </message>
  <message>
   <source>Assign the investigation to me</source>
   <translation>Untersuchung mir zuweisen</translation>
  </message>
  <message>
   <source>Assign the investigation</source>
   <translation>Untersuchung zuweisen</translation>
  </message>
  <message>
   <source>Tag the investigation</source>
   <translation>Untersuchung mit Schlagwort versehen</translation>
  </message>
  <message>
   <source>Rename the investigation</source>
   <translation>Untersuchung umbenennen</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Notiz schreiben</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Merge the selected investigations</source>
   <translation>Ausgewählte Untersuchungen zusammenführen</translation>
  </message>
  <message>
   <source>Split off the selected alerts</source>
   <translation>Ausgewählte Alarme abtrennen</translation>
  </message>
  <message>
   <source>Move the selected alerts to another investigation</source>
   <translation>Ausgewählte Alarme in eine andere Untersuchung verschieben</translation>
  </message>
  <message>
   <source>Switch between list and board</source>
   <translation>Zwischen Liste und Tafel wechseln</translation>
  </message>
  <message>
   <source>Undo the last change</source>
   <translation>Letzte Änderung rückgängig machen</translation>
  </message>
  <message>
   <source>Set the priority: %1</source>
   <translation>Priorität setzen: %1</translation>
  </message>
  <message>
   <source>Inherit the priority again</source>
   <translation>Priorität wieder erben</translation>
  </message>
  <message>
   <source>The change was undone.</source>
   <translation>Die Änderung wurde rückgängig gemacht.</translation>
  </message>
  <message>
   <source>Done. Undo takes it back.</source>
   <translation>Erledigt. Rückgängig nimmt es zurück.</translation>
  </message>
  <message>
   <source>Who looks after the selected investigations?</source>
   <translation>Wer kümmert sich um die ausgewählten Untersuchungen?</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>A tag for the selected investigations.</source>
   <translation>Ein Schlagwort für die ausgewählten Untersuchungen.</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>What is this investigation about?</source>
   <translation>Worum geht es in dieser Untersuchung?</translation>
  </message>
  <message>
   <source>Move alerts</source>
   <translation>Alarme verschieben</translation>
  </message>
  <message>
   <source>The investigation that they belong to.</source>
   <translation>Die Untersuchung, zu der sie gehören.</translation>
  </message>
  <message>
   <source>PDF document (*.pdf);;Markdown text (*.md)</source>
   <translation>PDF-Dokument (*.pdf);;Markdown-Text (*.md)</translation>
  </message>
  <message>
   <source>There is no D-Bus session.</source>
   <translation>Es gibt keine D-Bus-Sitzung.</translation>
  </message>
  <message>
   <source>There is no D-Bus session: %1</source>
   <translation>Es gibt keine D-Bus-Sitzung: %1</translation>
  </message>
  <message>
   <source>No program offers to keep secrets (%1).</source>
   <translation>Kein Programm bietet an, Geheimnisse zu verwahren (%1).</translation>
  </message>
  <message>
   <source>This program runs without GLib's event loop (QT_NO_GLIB), which the keychain needs.</source>
   <translation>Dieses Programm läuft ohne die Ereignisschleife von GLib (QT_NO_GLIB), die der Schlüsselbund benötigt.</translation>
  </message>
  <message>
   <source>Nothing here can ask for the keyring's password.</source>
   <translation>Hier gibt es nichts, das nach dem Passwort des Schlüsselbunds fragen kann.</translation>
  </message>
  <message>
   <source>The entry is still there after it was removed.</source>
   <translation>Der Eintrag ist nach dem Entfernen immer noch vorhanden.</translation>
  </message>
  <message>
   <source>The keyring was locked meanwhile.</source>
   <translation>Der Schlüsselbund wurde inzwischen gesperrt.</translation>
  </message>
  <message>
   <source>The keychain ended while it was being unlocked.</source>
   <translation>Der Schlüsselbund wurde beendet, während er entsperrt wurde.</translation>
  </message>
  <message>
   <source>The keyring is locked and was not unlocked when it was asked for.</source>
   <translation>Der Schlüsselbund ist gesperrt und wurde auf Anfrage nicht entsperrt.</translation>
  </message>
  <message>
   <source>Copy line</source>
   <translation>Zeile kopieren</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Path</source>
   <translation>Pfad</translation>
  </message>
  <message>
   <source>Find in this line</source>
   <translation>In dieser Zeile suchen</translation>
  </message>
  <message>
   <source>Selected line</source>
   <translation>Ausgewählte Zeile</translation>
  </message>
  <message>
   <source>Copy the line as it was received</source>
   <translation>Zeile wie empfangen kopieren</translation>
  </message>
  <message>
   <source>Copy the value at the cursor</source>
   <translation>Wert am Cursor kopieren</translation>
  </message>
  <message>
   <source>Copy the path of the value at the cursor</source>
   <translation>Pfad des Werts am Cursor kopieren</translation>
  </message>
  <message>
   <source>%1; only its beginning is shown. Copy takes all of it.</source>
   <translation>%1; nur der Anfang wird angezeigt. Beim Kopieren wird alles übernommen.</translation>
  </message>
  <message>
   <source>“%1” is not in this line.</source>
   <translation>„%1“ kommt in dieser Zeile nicht vor.</translation>
  </message>
  <message>
   <source>The value was copied as it is shown.</source>
   <translation>Der Wert wurde so kopiert, wie er angezeigt wird.</translation>
  </message>
  <message>
   <source>The path was copied.</source>
   <translation>Der Pfad wurde kopiert.</translation>
  </message>
  <message>
   <source>Nobody answered within 5 seconds</source>
   <translation>Innerhalb von 5 Sekunden kam keine Antwort</translation>
  </message>
  <message>
   <source>The event came without a link to the appliance.</source>
   <translation>Das Ereignis kam ohne Link zur Appliance.</translation>
  </message>
  <message>
   <source>Open %1 in the browser?</source>
   <translation>%1 im Browser öffnen?</translation>
  </message>
  <message>
   <source>The link came with the event. Open it if this is your Darktrace appliance; you will not be asked about this host again.</source>
   <translation>Der Link kam mit dem Ereignis. Öffnen Sie ihn, wenn dies Ihre Darktrace-Appliance ist; nach diesem Host werden Sie nicht noch einmal gefragt.</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Link öffnen</translation>
  </message>
  <message>
   <source>No browser could be started. The address is %1</source>
   <translation>Es konnte kein Browser gestartet werden. Die Adresse lautet %1</translation>
  </message>
  <message>
   <source>Also the name of its log.</source>
   <translation>Auch der Name des zugehörigen Protokolls.</translation>
  </message>
  <message>
   <source>Set up the collector</source>
   <translation>Collector einrichten</translation>
  </message>
  <message>
   <source>Where this computer listens. The port must be the one entered in Darktrace.</source>
   <translation>Wo dieser Computer empfängt. Der Port muss mit dem in Darktrace eingetragenen übereinstimmen.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>Folgen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Go to time…</source>
   <translation>Zu Zeitpunkt…</translation>
  </message>
  <message>
   <source>Stay at the newest line as lines come in</source>
   <translation>Bei der neuesten Zeile bleiben, während Zeilen eingehen</translation>
  </message>
  <message>
   <source>Keep the lines that are there and count what is new</source>
   <translation>Die vorhandenen Zeilen stehen lassen und neue nur zählen</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>More commands</source>
   <translation>Weitere Befehle</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>Hervorheben</translation>
  </message>
  <message>
   <source>Hide others</source>
   <translation>Andere ausblenden</translation>
  </message>
  <message>
   <source>Search in this log</source>
   <translation>In diesem Protokoll suchen</translation>
  </message>
  <message>
   <source>All lines are shown; matches are highlighted</source>
   <translation>Alle Zeilen werden angezeigt; Treffer sind hervorgehoben</translation>
  </message>
  <message>
   <source>Only lines that match are shown</source>
   <translation>Nur passende Zeilen werden angezeigt</translation>
  </message>
  <message>
   <source>Stop the search</source>
   <translation>Suche stoppen</translation>
  </message>
  <message>
   <source>Previous match</source>
   <translation>Vorheriger Treffer</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>Vorheriger Treffer (Umschalt+F3)</translation>
  </message>
  <message>
   <source>Next match</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>Nächster Treffer (F3)</translation>
  </message>
  <message>
   <source>1 match</source>
   <translation>1 Treffer</translation>
  </message>
  <message>
   <source>%1 matches</source>
   <translation>%1 Treffer</translation>
  </message>
  <message>
   <source>%1, %2 % searched</source>
   <translation>%1, %2 % durchsucht</translation>
  </message>
  <message>
   <source>%1, stopped at %2 %</source>
   <translation>%1, gestoppt bei %2 %</translation>
  </message>
  <message>
   <source>The search ended at %1 matches, older lines may match as well. Search for something rarer.</source>
   <translation>Die Suche endete bei %1 Treffern, ältere Zeilen können ebenfalls passen. Suchen Sie nach etwas Seltenerem.</translation>
  </message>
  <message>
   <source>On %1 lines the regular expression would have taken too long; they count as not matching.</source>
   <translation>Bei %1 Zeilen hätte der reguläre Ausdruck zu lange gebraucht; sie gelten als nicht passend.</translation>
  </message>
  <message>
   <source>Go to the dashboard</source>
   <translation>Zur Übersicht</translation>
  </message>
  <message>
   <source>Go to the investigations</source>
   <translation>Zu den Untersuchungen gehen</translation>
  </message>
  <message>
   <source>Go to the alerts</source>
   <translation>Zu den Alarmen</translation>
  </message>
  <message>
   <source>Go to the log</source>
   <translation>Zum Protokoll</translation>
  </message>
  <message>
   <source>Go to the search</source>
   <translation>Zur Suche gehen</translation>
  </message>
  <message>
   <source>Go to the rules</source>
   <translation>Zu den Regeln</translation>
  </message>
  <message>
   <source>Go to data collection</source>
   <translation>Zur Datenerfassung</translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation>Zu den Einstellungen</translation>
  </message>
  <message>
   <source>Search on this page, or filter the alerts</source>
   <translation>Auf dieser Seite suchen oder die Alarme filtern</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <source>Find a command, a page or a log</source>
   <translation>Befehl, Seite oder Protokoll suchen</translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation>Tasten anzeigen</translation>
  </message>
  <message>
   <source>Switch between light and dark</source>
   <translation>Zwischen Hell und Dunkel wechseln</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>raw log</source>
   <translation>Rohprotokoll</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Chapter of the manual</source>
   <translation>Kapitel des Handbuchs</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vorwärts</translation>
  </message>
  <message>
   <source>Duskwatch manual</source>
   <translation>Duskwatch-Handbuch</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>Handbuch durchsuchen</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Nächste Fundstelle</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Vorherige Fundstelle</translation>
  </message>
  <message>
   <source>Close the manual</source>
   <translation>Handbuch schließen</translation>
  </message>
  <message>
   <source>The manual does not have these words. Try one word, or a part of it.</source>
   <translation>Diese Wörter kommen im Handbuch nicht vor. Versuchen Sie es mit einem einzelnen Wort oder einem Teil davon.</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Markierungen</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Marked lines and their notes</source>
   <translation>Markierte Zeilen und ihre Notizen</translation>
  </message>
  <message>
   <source>A double click, or F2, on a note changes it.</source>
   <translation>Ein Doppelklick oder F2 auf einer Notiz ändert sie.</translation>
  </message>
  <message>
   <source>Go to line</source>
   <translation>Zur Zeile springen</translation>
  </message>
  <message>
   <source>Remove mark</source>
   <translation>Markierung entfernen</translation>
  </message>
  <message>
   <source>API</source>
   <translation>API</translation>
  </message>
  <message>
   <source>Duskwatch asks the appliance for new alerts over its signed API.</source>
   <translation>Duskwatch fragt die Appliance über deren signierte API nach neuen Alarmen.</translation>
  </message>
  <message>
   <source>Needs the appliance's URL and a pair of tokens made in Darktrace.</source>
   <translation>Benötigt die URL der Appliance und ein in Darktrace erstelltes Tokenpaar.</translation>
  </message>
  <message>
   <source>This computer must reach the appliance; nothing has to be opened here.</source>
   <translation>Dieser Computer muss die Appliance erreichen; hier muss nichts geöffnet werden.</translation>
  </message>
  <message>
   <source>Starts with the past, up to a year, and misses nothing while this computer is off.</source>
   <translation>Beginnt mit Vergangenem, bis zu einem Jahr, und verpasst nichts, während dieser Computer aus ist.</translation>
  </message>
  <message>
   <source>syslog</source>
   <translation>syslog</translation>
  </message>
  <message>
   <source>The appliance sends its alerts to this computer, where a collector listens.</source>
   <translation>Die Appliance sendet ihre Alarme an diesen Computer, auf dem ein Collector (Empfänger) bereitsteht.</translation>
  </message>
  <message>
   <source>Needs syslog settings made in Darktrace, with this computer's address and a port.</source>
   <translation>Benötigt in Darktrace vorgenommene syslog-Einstellungen mit der Adresse dieses Computers und einem Port.</translation>
  </message>
  <message>
   <source>The appliance must reach that port on this computer.</source>
   <translation>Die Appliance muss diesen Port auf diesem Computer erreichen.</translation>
  </message>
  <message>
   <source>Alerts arrive at once. The past is not sent, nor what comes while this computer is off.</source>
   <translation>Alarme treffen sofort ein. Vergangenes wird nicht gesendet, ebenso wenig, was anfällt, während dieser Computer aus ist.</translation>
  </message>
  <message>
   <source>How the alerts come here</source>
   <translation>Wie die Alarme hierher gelangen</translation>
  </message>
  <message>
   <source>Both bring the same alerts. The method of an event source cannot be changed later.</source>
   <translation>Beide Wege bringen dieselben Alarme. Die Methode einer Ereignisquelle lässt sich später nicht ändern.</translation>
  </message>
  <message>
   <source>What it fetches has just ended</source>
   <translation>Der Abruf wurde gerade beendet</translation>
  </message>
  <message>
   <source>Duskwatch can tell you of alerts</source>
   <translation>Duskwatch kann Alarme melden</translation>
  </message>
  <message>
   <source>This is how it looks. “Show” brings up the window.</source>
   <translation>So sieht es aus. „Anzeigen“ holt das Fenster hervor.</translation>
  </message>
  <message>
   <source>%1 is silent for %2.</source>
   <translation>%1 ist seit %2 stumm.</translation>
  </message>
  <message>
   <source>Test alert: %1</source>
   <translation>Testalarm: %1</translation>
  </message>
  <message>
   <source>%1 more: %2</source>
   <translation>%1 weitere: %2</translation>
  </message>
  <message>
   <source>New alerts: %1</source>
   <translation>Neue Alarme: %1</translation>
  </message>
  <message>
   <source>An event source is silent</source>
   <translation>Eine Ereignisquelle ist verstummt</translation>
  </message>
  <message>
   <source>Event sources are silent</source>
   <translation>Ereignisquellen sind verstummt</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>Told by the desktop, at most once in ten seconds and summed up. Nothing is told while you are looking at the alerts, nor of alerts more than a day old.</source>
   <translation>Gemeldet vom Desktop, höchstens einmal in zehn Sekunden und zusammengefasst. Nichts wird gemeldet, während Sie die Alarme ansehen, und nichts über Alarme, die mehr als einen Tag alt sind.</translation>
  </message>
  <message>
   <source>Alerts of high priority</source>
   <translation>Alarme hoher Priorität</translation>
  </message>
  <message>
   <source>Alerts of medium priority</source>
   <translation>Alarme mittlerer Priorität</translation>
  </message>
  <message>
   <source>Alerts of low priority</source>
   <translation>Alarme niedriger Priorität</translation>
  </message>
  <message>
   <source>Event sources that have gone silent</source>
   <translation>Verstummte Ereignisquellen</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>Ruhezeit von</translation>
  </message>
  <message>
   <source>to</source>
   <extracomment>between two times of day</extracomment>
   <translation>bis</translation>
  </message>
  <message>
   <source>Quiet to</source>
   <translation>Ruhezeit bis</translation>
  </message>
  <message>
   <source>What comes in the quiet time is summed up when it ends.</source>
   <translation>Was in der Ruhezeit eingeht, wird an deren Ende zusammengefasst.</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <source>Shows a notification now, whatever is chosen above.</source>
   <translation>Zeigt jetzt eine Benachrichtigung an, unabhängig von der Auswahl oben.</translation>
  </message>
  <message>
   <source>This desktop showed nothing: it has neither a notification service nor a tray. Start one of them and try it again.</source>
   <translation>Dieser Desktop hat nichts angezeigt: Er hat weder einen Benachrichtigungsdienst noch einen Infobereich. Starten Sie eines davon und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Of the event source and of its log.</source>
   <translation>Name der Ereignisquelle und ihres Protokolls.</translation>
  </message>
  <message>
   <source>None: gaps stay</source>
   <translation>Keine: Lücken bleiben</translation>
  </message>
  <message>
   <source>Optional: what came while this computer was not listening is fetched over it.</source>
   <translation>Optional: Was anfiel, während dieser Computer nicht empfing, wird darüber abgerufen.</translation>
  </message>
  <message>
   <source>What will be added</source>
   <translation>Was hinzugefügt wird</translation>
  </message>
  <message>
   <source>Options and summary</source>
   <translation>Optionen und Zusammenfassung</translation>
  </message>
  <message>
   <source>All of this can be changed later.</source>
   <translation>All dies lässt sich später ändern.</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Produkt</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <source>Fetches</source>
   <translation>Abruf</translation>
  </message>
  <message>
   <source>every %1, first the last %2</source>
   <translation>alle %1, beim ersten Mal aus den letzten %2</translation>
  </message>
  <message>
   <source>Listens</source>
   <translation>Empfang</translation>
  </message>
  <message>
   <source>%1, port %2, %3</source>
   <translation>%1, Port %2, %3</translation>
  </message>
  <message>
   <source>Fills gaps</source>
   <translation>Lücken füllen</translation>
  </message>
  <message>
   <source>over %1</source>
   <translation>über %1</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>Warnt</translation>
  </message>
  <message>
   <source>when nothing is heard for %1</source>
   <translation>wenn %1 lang nichts gehört wird</translation>
  </message>
  <message>
   <source>Unparsed data</source>
   <translation>Nicht verstandene Daten</translation>
  </message>
  <message>
   <source>kept in the log</source>
   <translation>im Protokoll behalten</translation>
  </message>
  <message>
   <source>counted, the newest kept aside</source>
   <translation>gezählt, die neuesten getrennt aufbewahrt</translation>
  </message>
  <message>
   <source>&amp;Save and go on</source>
   <translation>&amp;Speichern und fortfahren</translation>
  </message>
  <message>
   <source>&amp;Add event source</source>
   <translation>Ereignisquelle &amp;hinzufügen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Hoch</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Niedrig</translation>
  </message>
  <message>
   <source>Again when a line repeats or changes an alert</source>
   <translation>Noch einmal, wenn eine Zeile einen Alarm wiederholt oder ändert</translation>
  </message>
  <message>
   <source>Sends</source>
   <translation>Sendet</translation>
  </message>
  <message>
   <source>Event sources</source>
   <translation>Ereignisquellen</translation>
  </message>
  <message>
   <source>Chosen event sources</source>
   <translation>Gewählte Ereignisquellen</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <source>Optional: only alerts in which all these words occur, such as a model, a device or an address.</source>
   <translation>Optional: nur Alarme, in denen alle diese Wörter vorkommen, etwa ein Modell, ein Gerät oder eine Adresse.</translation>
  </message>
  <message>
   <source>Every line, as received</source>
   <translation>Jede Zeile, wie empfangen</translation>
  </message>
  <message>
   <source>Alerts, as the lines received</source>
   <translation>Alarme, als die empfangenen Zeilen</translation>
  </message>
  <message>
   <source>Alerts, as JSON</source>
   <translation>Alarme, als JSON</translation>
  </message>
  <message>
   <source>Alerts, in the fields of ECS</source>
   <translation>Alarme, in den Feldern von ECS</translation>
  </message>
  <message>
   <source>All, also those added later</source>
   <translation>Alle, auch später hinzugefügte</translation>
  </message>
  <message>
   <source>Chosen ones</source>
   <translation>Ausgewählte</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>Jede Art</translation>
  </message>
  <message>
   <source>Those that were set on the command line</source>
   <translation>Die auf der Befehlszeile festgelegten</translation>
  </message>
  <message>
   <source>Choose at least one event source.</source>
   <translation>Wählen Sie mindestens eine Ereignisquelle.</translation>
  </message>
  <message>
   <source>Choose at least one priority.</source>
   <translation>Wählen Sie mindestens eine Priorität.</translation>
  </message>
  <message>
   <source>Byte for byte, alerts or not. Lines that were not understood are among them where the event source sends unparsed data.</source>
   <translation>Byte für Byte, ob Alarm oder nicht. Nicht verstandene Zeilen sind dabei, wo die Ereignisquelle nicht ausgewertete Daten sendet.</translation>
  </message>
  <message>
   <source>The output</source>
   <translation>Die Ausgabe</translation>
  </message>
  <message>
   <source>Begins with</source>
   <translation>Beginnt mit</translation>
  </message>
  <message>
   <source>Add output</source>
   <translation>Ausgabe hinzufügen</translation>
  </message>
  <message>
   <source>Edit output</source>
   <translation>Ausgabe bearbeiten</translation>
  </message>
  <message>
   <source>What is received from now on</source>
   <translation>Dem, was ab jetzt empfangen wird</translation>
  </message>
  <message>
   <source>The oldest line that is stored</source>
   <translation>Der ältesten gespeicherten Zeile</translation>
  </message>
  <message>
   <source>Hands on what is received, line by line, while Duskwatch runs. What cannot be sent waits in the log and is sent later.</source>
   <translation>Gibt weiter, was empfangen wird, Zeile für Zeile, solange Duskwatch läuft. Was nicht gesendet werden kann, wartet im Protokoll und wird später gesendet.</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Geht an</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Lines are appended. Only you can read a file that is made here.</source>
   <translation>Zeilen werden angehängt. Eine Datei, die hier angelegt wird, können nur Sie lesen.</translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <source>A name or an address, such as siem.example.com.</source>
   <translation>Ein Name oder eine Adresse, zum Beispiel siem.example.com.</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Zertifikat</translation>
  </message>
  <message>
   <source>Choose the authority's certificate</source>
   <translation>Zertifikat der Zertifizierungsstelle wählen</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Zertifizierungsstelle</translation>
  </message>
  <message>
   <source>PEM file with the certificate of the authority.</source>
   <translation>PEM-Datei mit dem Zertifikat der Zertifizierungsstelle.</translation>
  </message>
  <message>
   <source>SHA-256 of the receiver's certificate; nothing else counts then.</source>
   <translation>SHA-256 des Zertifikats des Empfängers; dann zählt nichts anderes.</translation>
  </message>
  <message>
   <source>Facility</source>
   <translation>Facility</translation>
  </message>
  <message>
   <source>A file on this computer</source>
   <translation>Eine Datei auf diesem Computer</translation>
  </message>
  <message>
   <source>A syslog receiver, over TLS</source>
   <translation>Einen Syslog-Empfänger, über TLS</translation>
  </message>
  <message>
   <source>A syslog receiver, over TCP, not encrypted</source>
   <translation>Einen Syslog-Empfänger, über TCP, unverschlüsselt</translation>
  </message>
  <message>
   <source>One that this computer trusts</source>
   <translation>Eines, dem dieser Computer vertraut</translation>
  </message>
  <message>
   <source>One of an authority of your own</source>
   <translation>Eines einer eigenen Zertifizierungsstelle</translation>
  </message>
  <message>
   <source>One with a certain fingerprint</source>
   <translation>Eines mit einem bestimmten Fingerabdruck</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Durchsuchen…</translation>
  </message>
  <message>
   <source>Whoever is on the way can read and change what is sent. Prefer TLS.</source>
   <translation>Wer auf dem Weg sitzt, kann das Gesendete lesen und ändern. Besser ist TLS.</translation>
  </message>
  <message>
   <source>Messages of RFC 5424. Nobody on the way can read or change what is sent.</source>
   <translation>Nachrichten nach RFC 5424. Niemand auf dem Weg kann das Gesendete lesen oder ändern.</translation>
  </message>
  <message>
   <source>No output yet</source>
   <translation>Noch keine Ausgabe</translation>
  </message>
  <message>
   <source>An output hands on what is received, to a file or to a syslog receiver such as a SIEM. Nothing is lost while the receiver is away: it waits in the log.</source>
   <translation>Eine Ausgabe gibt weiter, was empfangen wird: an eine Datei oder an einen Syslog-Empfänger wie ein SIEM. Ist der Empfänger nicht da, geht nichts verloren: Es wartet im Protokoll.</translation>
  </message>
  <message>
   <source>Outputs</source>
   <translation>Ausgaben</translation>
  </message>
  <message>
   <source>Remove output</source>
   <translation>Ausgabe entfernen</translation>
  </message>
  <message>
   <source>It stops, and what still waits is not sent. What it wrote or sent stays where it is.</source>
   <translation>Sie wird gestoppt, und was noch wartet, wird nicht gesendet. Was sie geschrieben oder gesendet hat, bleibt, wo es ist.</translation>
  </message>
  <message>
   <source>Poll every</source>
   <translation>Abfrage alle</translation>
  </message>
  <message>
   <source>From one poll's end to the next, 10 seconds to a day.</source>
   <translation>Vom Ende einer Abfrage bis zur nächsten, 10 Sekunden bis ein Tag.</translation>
  </message>
  <message>
   <source>First fetch</source>
   <translation>Erster Abruf</translation>
  </message>
  <message>
   <source>How far the first fetch goes back, 1 hour to 365 days.</source>
   <translation>Wie weit der erste Abruf zurückreicht, 1 Stunde bis 365 Tage.</translation>
  </message>
  <message>
   <source>Advanced: overlap, minimum score</source>
   <translation>Erweitert: Überlappung, Mindestscore</translation>
  </message>
  <message>
   <source> seconds</source>
   <translation> Sekunden</translation>
  </message>
  <message>
   <source> minutes</source>
   <translation> Minuten</translation>
  </message>
  <message>
   <source> hours</source>
   <translation> Stunden</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Überlappung</translation>
  </message>
  <message>
   <source>Each poll looks back so far, for what came late. Nothing is stored twice.</source>
   <translation>So weit blickt jede Abfrage zurück, um Verspätetes zu erfassen. Nichts wird doppelt gespeichert.</translation>
  </message>
  <message>
   <source>Minimum score</source>
   <translation>Mindestscore</translation>
  </message>
  <message>
   <source>What the appliance scores lower is not fetched at all. 0 fetches everything.</source>
   <translation>Was die Appliance niedriger bewertet, wird gar nicht abgerufen. 0 ruft alles ab.</translation>
  </message>
  <message>
   <source>Kind of token</source>
   <translation>Art des Tokens</translation>
  </message>
  <message>
   <source>A global token reads everything; a per-user token has the rights of one account.</source>
   <translation>Ein globales Token darf alles lesen; ein Benutzertoken hat die Rechte eines Kontos.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>The address by which Darktrace reaches this computer. A name will do as well.</source>
   <translation>Die Adresse, unter der Darktrace diesen Computer erreicht. Ein Name ist ebenso möglich.</translation>
  </message>
  <message>
   <source>Prepare Darktrace</source>
   <translation>Darktrace vorbereiten</translation>
  </message>
  <message>
   <source>Sign in to Darktrace as an administrator and tick off what is done. The ticks are for you alone.</source>
   <translation>Melden Sie sich in Darktrace als Administrator an und haken Sie ab, was erledigt ist. Die Häkchen sind nur für Sie.</translation>
  </message>
  <message>
   <source>%1 alerts, counting</source>
   <extracomment>spoken for a tile of the dashboard while its number is not known yet</extracomment>
   <translation>Alarme mit Priorität %1, werden gezählt</translation>
  </message>
  <message>
   <source>%1 alerts: %2, %3</source>
   <extracomment>spoken for a tile of the dashboard: priority, how many, how that changed</extracomment>
   <translation>Alarme mit Priorität %1: %2, %3</translation>
  </message>
  <message>
   <source>Show these alerts</source>
   <translation>Diese Alarme anzeigen</translation>
  </message>
  <message>
   <source>Enter the private token. Darktrace shows it once, when the pair is made.</source>
   <translation>Geben Sie das private Token ein. Darktrace zeigt es nur einmal, beim Erstellen des Paars.</translation>
  </message>
  <message>
   <source>A private token is one word of letters and digits. Copy it again.</source>
   <translation>Ein privates Token ist ein einziges Wort aus Buchstaben und Ziffern. Kopieren Sie es erneut.</translation>
  </message>
  <message>
   <source>No product matches. Search for another word, or choose all product types.</source>
   <translation>Kein Produkt passt. Suchen Sie nach einem anderen Wort oder wählen Sie alle Produkttypen.</translation>
  </message>
  <message>
   <source>Search for a product</source>
   <translation>Produkt suchen</translation>
  </message>
  <message>
   <source>Product Type</source>
   <translation>Produkttyp</translation>
  </message>
  <message>
   <source>All product types</source>
   <translation>Alle Produkttypen</translation>
  </message>
  <message>
   <source>Add an event source</source>
   <translation>Ereignisquelle hinzufügen</translation>
  </message>
  <message>
   <source>Choose what the alerts come from.</source>
   <translation>Wählen Sie, woher die Alarme kommen.</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>Abfrage</translation>
  </message>
  <message>
   <source>Words, or where(score &gt; 0.8 AND model ICONTAINS &quot;beacon&quot;)</source>
   <translation>Wörter, oder where(score &gt; 0.8 AND model ICONTAINS &quot;beacon&quot;)</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Stunde</translation>
  </message>
  <message>
   <source>24 hours</source>
   <translation>24 Stunden</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 Tage</translation>
  </message>
  <message>
   <source>Custom time range: %1</source>
   <translation>Eigener Zeitraum: %1</translation>
  </message>
  <message>
   <source>Custom time range</source>
   <translation>Eigener Zeitraum</translation>
  </message>
  <message>
   <source>Hide the lines that do not match, or show them</source>
   <translation>Nicht passende Zeilen ausblenden oder anzeigen</translation>
  </message>
  <message>
   <source>Follow the newest line</source>
   <translation>Der neuesten Zeile folgen</translation>
  </message>
  <message>
   <source>Pause the log, or go on</source>
   <translation>Protokoll anhalten oder fortsetzen</translation>
  </message>
  <message>
   <source>Go to a time</source>
   <translation>Zu einem Zeitpunkt springen</translation>
  </message>
  <message>
   <source>Copy the selected lines</source>
   <translation>Ausgewählte Zeilen kopieren</translation>
  </message>
  <message>
   <source>Select all lines shown</source>
   <translation>Alle angezeigten Zeilen auswählen</translation>
  </message>
  <message>
   <source>Find in the selected line</source>
   <translation>In der ausgewählten Zeile suchen</translation>
  </message>
  <message>
   <source>Edit the highlighters</source>
   <translation>Hervorhebungen bearbeiten</translation>
  </message>
  <message>
   <source>Mark the line, or remove its mark</source>
   <translation>Zeile markieren oder Markierung entfernen</translation>
  </message>
  <message>
   <source>Next mark</source>
   <translation>Nächste Markierung</translation>
  </message>
  <message>
   <source>Previous mark</source>
   <translation>Vorherige Markierung</translation>
  </message>
  <message>
   <source>Show all marks and their notes</source>
   <translation>Alle Markierungen und ihre Notizen anzeigen</translation>
  </message>
  <message>
   <source>Export the selected lines</source>
   <translation>Ausgewählte Zeilen exportieren</translation>
  </message>
  <message>
   <source>Export the lines that match</source>
   <translation>Passende Zeilen exportieren</translation>
  </message>
  <message>
   <source>Export the whole log</source>
   <translation>Gesamtes Protokoll exportieren</translation>
  </message>
  <message>
   <source>There is no older match.</source>
   <translation>Es gibt keinen älteren Treffer.</translation>
  </message>
  <message>
   <source>There is no newer match.</source>
   <translation>Es gibt keinen neueren Treffer.</translation>
  </message>
  <message>
   <source>There is no mark before this line.</source>
   <translation>Vor dieser Zeile gibt es keine Markierung.</translation>
  </message>
  <message>
   <source>There is no mark behind this line.</source>
   <translation>Nach dieser Zeile gibt es keine Markierung.</translation>
  </message>
  <message>
   <source>Select a line of the log to mark it.</source>
   <translation>Wählen Sie eine Zeile des Protokolls aus, um sie zu markieren.</translation>
  </message>
  <message>
   <source>A log can have %1 marks. Remove some first.</source>
   <translation>Ein Protokoll kann %1 Markierungen haben. Entfernen Sie zuerst einige.</translation>
  </message>
  <message>
   <source>No line of this log is marked. Ctrl+M marks the selected line.</source>
   <translation>Keine Zeile dieses Protokolls ist markiert. Strg+M markiert die ausgewählte Zeile.</translation>
  </message>
  <message>
   <source>There is nothing to export: select lines, or search for some.</source>
   <translation>Es gibt nichts zu exportieren: Wählen Sie Zeilen aus oder suchen Sie nach welchen.</translation>
  </message>
  <message>
   <source>Export raw lines</source>
   <translation>Rohzeilen exportieren</translation>
  </message>
  <message>
   <source>Raw log (*.log)</source>
   <translation>Rohprotokoll (*.log)</translation>
  </message>
  <message>
   <source>The export begins.</source>
   <translation>Der Export beginnt.</translation>
  </message>
  <message>
   <source>%1 of %2 lines are exported.</source>
   <translation>%1 von %2 Zeilen sind exportiert.</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>Nicht verstanden</translation>
  </message>
  <message>
   <source>Shows the newest lines that were not understood and are kept aside from the log</source>
   <translation>Zeigt die neuesten nicht verstandenen Zeilen, die getrennt vom Protokoll aufbewahrt werden</translation>
  </message>
  <message>
   <source>The log could not be read. %1</source>
   <translation>Das Protokoll konnte nicht gelesen werden. %1</translation>
  </message>
  <message>
   <source>%1 lines were exported, %2.</source>
   <translation>%1 Zeilen wurden exportiert, %2.</translation>
  </message>
  <message>
   <source>The export was cancelled; no file was written.</source>
   <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
  </message>
  <message>
   <source>That is too much for the clipboard. Export the lines to a file instead.</source>
   <translation>Das ist zu viel für die Zwischenablage. Exportieren Sie die Zeilen stattdessen in eine Datei.</translation>
  </message>
  <message>
   <source>Select a line to read all of it.</source>
   <translation>Wählen Sie eine Zeile aus, um sie ganz zu lesen.</translation>
  </message>
  <message>
   <source>That line is no longer kept; the log begins later.</source>
   <translation>Diese Zeile wird nicht mehr aufbewahrt; das Protokoll beginnt später.</translation>
  </message>
  <message>
   <source>%1 lines that were not understood, the newest that are kept aside</source>
   <translation>%1 nicht verstandene Zeilen, die neuesten, die getrennt aufbewahrt werden</translation>
  </message>
  <message>
   <source>%1 lines</source>
   <translation>%1 Zeilen</translation>
  </message>
  <message>
   <source>%1, %2 on disk</source>
   <translation>%1, %2 auf dem Datenträger</translation>
  </message>
  <message>
   <source>No log yet</source>
   <translation>Noch kein Protokoll</translation>
  </message>
  <message>
   <source>What your event sources receive appears here line by line, as it was received.</source>
   <translation>Was Ihre Ereignisquellen empfangen, erscheint hier Zeile für Zeile, so wie es empfangen wurde.</translation>
  </message>
  <message>
   <source>Nothing was kept aside</source>
   <translation>Es wurde nichts getrennt aufbewahrt</translation>
  </message>
  <message>
   <source>No line yet</source>
   <translation>Noch keine Zeile</translation>
  </message>
  <message>
   <source>Lines that are not understood are in the log itself.</source>
   <translation>Nicht verstandene Zeilen stehen im Protokoll selbst.</translation>
  </message>
  <message>
   <source>The lines that this event source receives appear here as they come.</source>
   <translation>Die Zeilen, die diese Ereignisquelle empfängt, erscheinen hier, sobald sie eintreffen.</translation>
  </message>
  <message>
   <source>Raw log</source>
   <translation>Rohprotokoll</translation>
  </message>
  <message>
   <source>No line that was searched matches.</source>
   <translation>Keine der durchsuchten Zeilen passt.</translation>
  </message>
  <message>
   <source>Raw line</source>
   <translation>Rohzeile</translation>
  </message>
  <message>
   <source>The proxy looks the name up.</source>
   <translation>Der Proxy löst den Namen auf.</translation>
  </message>
  <message>
   <source>It is an address already.</source>
   <translation>Es ist bereits eine Adresse.</translation>
  </message>
  <message>
   <source>Found %1.</source>
   <translation>Gefunden: %1.</translation>
  </message>
  <message>
   <source>Connected to %1.</source>
   <translation>Verbunden mit %1.</translation>
  </message>
  <message>
   <source>Connected through the proxy %1.</source>
   <translation>Verbunden über den Proxy %1.</translation>
  </message>
  <message>
   <source>%1; the certificate is valid until %2.</source>
   <translation>%1; das Zertifikat ist gültig bis %2.</translation>
  </message>
  <message>
   <source>The receiver does not answer</source>
   <translation>Der Empfänger antwortet nicht</translation>
  </message>
  <message>
   <source>Nothing listens on that port of the receiver</source>
   <translation>Auf diesem Port des Empfängers lauscht nichts</translation>
  </message>
  <message>
   <source>The receiver did not come to the end of the TLS handshake</source>
   <translation>Der Empfänger hat den TLS-Handshake nicht zu Ende gebracht</translation>
  </message>
  <message>
   <source>The receiver closed the connection</source>
   <translation>Der Empfänger hat die Verbindung geschlossen</translation>
  </message>
  <message>
   <source>The connection broke off</source>
   <translation>Die Verbindung ist abgebrochen</translation>
  </message>
  <message>
   <source>The connection broke off (%1)</source>
   <translation>Die Verbindung ist abgebrochen (%1)</translation>
  </message>
  <message>
   <source>Test connection</source>
   <translation>Verbindung testen</translation>
  </message>
  <message>
   <source>Connects to the receiver as the output will, and sends nothing.</source>
   <translation>Verbindet sich mit dem Empfänger wie später die Ausgabe und sendet nichts.</translation>
  </message>
  <message>
   <source>Stop the test</source>
   <translation>Test abbrechen</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Verbindung wird aufgebaut</translation>
  </message>
  <message>
   <source>The receiver took the connection, and its certificate is accepted.</source>
   <translation>Der Empfänger hat die Verbindung angenommen, und sein Zertifikat wird akzeptiert.</translation>
  </message>
  <message>
   <source>The receiver took the connection.</source>
   <translation>Der Empfänger hat die Verbindung angenommen.</translation>
  </message>
  <message>
   <source>%1. Check name, port and certificate, and that a firewall lets this computer through.</source>
   <translation>%1. Prüfen Sie Name, Port und Zertifikat und ob eine Firewall diesen Computer durchlässt.</translation>
  </message>
  <message>
   <source>%1. Check name and port, and that a firewall lets this computer through.</source>
   <translation>%1. Prüfen Sie Name und Port und ob eine Firewall diesen Computer durchlässt.</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Replace token</source>
   <translation>Token ersetzen</translation>
  </message>
  <message>
   <source>Replace the private token of “%1”</source>
   <translation>Privates Token von „%1“ ersetzen</translation>
  </message>
  <message>
   <source>A new token pair has a public token too: enter that one in the connections that use this credential.</source>
   <translation>Zu einem neuen Tokenpaar gehört auch ein öffentliches Token: Geben Sie es in den Verbindungen ein, die diese Zugangsdaten verwenden.</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Aufbewahrung</translation>
  </message>
  <message>
   <source>Everything is kept until you say otherwise. What is removed is gone: the events and their lines in the log.</source>
   <translation>Alles wird aufbewahrt, bis Sie etwas anderes festlegen. Entferntes ist endgültig gelöscht: die Ereignisse und ihre Zeilen im Protokoll.</translation>
  </message>
  <message>
   <source>Remove what was received more than this many days ago</source>
   <translation>Entfernen, was vor mehr als so vielen Tagen empfangen wurde</translation>
  </message>
  <message>
   <source>Remove the oldest above this size (GB)</source>
   <translation>Älteste ab dieser Größe entfernen (GB)</translation>
  </message>
  <message>
   <source>Apply retention…</source>
   <translation>Aufbewahrung anwenden…</translation>
  </message>
  <message>
   <source>Undo changes</source>
   <translation>Änderungen verwerfen</translation>
  </message>
  <message>
   <source>It could not be counted what is removed: %1</source>
   <translation>Es konnte nicht gezählt werden, was entfernt wird: %1</translation>
  </message>
  <message>
   <source>Looking at the data folder…</source>
   <translation>Der Datenordner wird geprüft…</translation>
  </message>
  <message>
   <source>Retention is on and is looked after once a minute.</source>
   <translation>Die Aufbewahrungsregeln sind eingeschaltet und werden einmal pro Minute geprüft.</translation>
  </message>
  <message>
   <source>Retention is off.</source>
   <translation>Die Aufbewahrungsregeln sind ausgeschaltet.</translation>
  </message>
  <message>
   <source>Counting what would be removed…</source>
   <translation>Es wird gezählt, was entfernt würde…</translation>
  </message>
  <message>
   <source>Remove old data</source>
   <translation>Alte Daten entfernen</translation>
  </message>
  <message>
   <source>Remove data that is stored now?</source>
   <translation>Jetzt gespeicherte Daten entfernen?</translation>
  </message>
  <message>
   <source>Remove and apply</source>
   <translation>Entfernen und anwenden</translation>
  </message>
  <message>
   <source>Use this rule</source>
   <translation>Diese Regel verwenden</translation>
  </message>
  <message>
   <source>Add rule</source>
   <translation>Regel hinzufügen</translation>
  </message>
  <message>
   <source>Edit rule</source>
   <translation>Regel bearbeiten</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>Trifft zu auf</translation>
  </message>
  <message>
   <source>%1. The conditions of a built-in rule are fixed.</source>
   <translation>%1. Die Bedingungen einer eingebauten Regel sind fest.</translation>
  </message>
  <message>
   <source>Every condition that is set must hold; of a list one entry is enough.</source>
   <translation>Jede gesetzte Bedingung muss gelten; von einer Liste genügt ein Eintrag.</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <source>Priority of the investigation</source>
   <translation>Priorität der Untersuchung</translation>
  </message>
  <message>
   <source>Counts until the end of</source>
   <translation>Gilt bis zum Ende des</translation>
  </message>
  <message>
   <source>Add exception</source>
   <translation>Ausnahme hinzufügen</translation>
  </message>
  <message>
   <source>Edit exception</source>
   <translation>Ausnahme bearbeiten</translation>
  </message>
  <message>
   <source>Last day of the exception</source>
   <translation>Letzter Tag der Ausnahme</translation>
  </message>
  <message>
   <source>Expiry</source>
   <translation>Ablauf</translation>
  </message>
  <message>
   <source>Use exception</source>
   <translation>Ausnahme verwenden</translation>
  </message>
  <message>
   <source>Export the rules</source>
   <translation>Regeln exportieren</translation>
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation>Regeln (*.json)</translation>
  </message>
  <message>
   <source>Import rules</source>
   <translation>Regeln importieren</translation>
  </message>
  <message>
   <source>no such member is known</source>
   <translation>ein solches Element ist nicht bekannt</translation>
  </message>
  <message>
   <source>must be a text</source>
   <translation>muss ein Text sein</translation>
  </message>
  <message>
   <source>is longer than %1 characters</source>
   <translation>ist länger als %1 Zeichen</translation>
  </message>
  <message>
   <source>must be true or false</source>
   <translation>muss true oder false sein</translation>
  </message>
  <message>
   <source>must be a number</source>
   <translation>muss eine Zahl sein</translation>
  </message>
  <message>
   <source>must be a whole number from %1 to %2</source>
   <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
  </message>
  <message>
   <source>must be a time such as 2026-05-31T00:00:00Z</source>
   <translation>muss eine Zeit wie 2026-05-31T00:00:00Z sein</translation>
  </message>
  <message>
   <source>must be a text or a list of texts</source>
   <translation>muss ein Text oder eine Liste von Texten sein</translation>
  </message>
  <message>
   <source>has more than %1 entries</source>
   <translation>hat mehr als %1 Einträge</translation>
  </message>
  <message>
   <source>has an entry longer than %1 characters</source>
   <translation>hat einen Eintrag mit mehr als %1 Zeichen</translation>
  </message>
  <message>
   <source>must be an object</source>
   <translation>muss ein Objekt sein</translation>
  </message>
  <message>
   <source>must be a list of objects</source>
   <translation>muss eine Liste von Objekten sein</translation>
  </message>
  <message>
   <source>No category</source>
   <translation>Keine Kategorie</translation>
  </message>
  <message>
   <source>Critical</source>
   <translation>Kritisch</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Kategorie</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Alert priority</source>
   <translation>Alarmpriorität</translation>
  </message>
  <message>
   <source>Status level</source>
   <translation>Statusstufe</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>One in a line. * stands for anything, ? for one character: Device::*Beacon*</source>
   <translation>Eines pro Zeile. * steht für alles, ? für ein Zeichen: Device::*Beacon*</translation>
  </message>
  <message>
   <source>Host names, one in a line: ws-*.example.com</source>
   <translation>Hostnamen, einer pro Zeile: ws-*.example.com</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Adressen</translation>
  </message>
  <message>
   <source>One in a line: 10.0.0.0/8 or 2001:db8::1</source>
   <translation>Eine pro Zeile: 10.0.0.0/8 oder 2001:db8::1</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Of the model or the device, one in a line.</source>
   <translation>Des Modells oder des Geräts, eines pro Zeile.</translation>
  </message>
  <message>
   <source>MITRE techniques</source>
   <translation>MITRE-Techniken</translation>
  </message>
  <message>
   <source>One in a line: T1071 or T1071.001</source>
   <translation>Eine pro Zeile: T1071 oder T1071.001</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Between 0 and 1, both included.</source>
   <translation>Zwischen 0 und 1, beide eingeschlossen.</translation>
  </message>
  <message>
   <source>Score from</source>
   <translation>Score ab</translation>
  </message>
  <message>
   <source>Score to</source>
   <translation>Score bis</translation>
  </message>
  <message>
   <source>Any event source</source>
   <translation>Jede Ereignisquelle</translation>
  </message>
  <message>
   <source>A source that is gone</source>
   <translation>Eine Quelle, die es nicht mehr gibt</translation>
  </message>
  <message>
   <source>A score is a number between 0 and 1.</source>
   <translation>Ein Score ist eine Zahl zwischen 0 und 1.</translation>
  </message>
  <message>
   <source>A built-in rule. Its name and its conditions are fixed.</source>
   <translation>Eine eingebaute Regel. Name und Bedingungen sind fest.</translation>
  </message>
  <message>
   <source>%1 for investigations, %2 tracked, %3 turned off, %4 excepted</source>
   <translation>%1 für Untersuchungen, %2 vermerkt, %3 abgeschaltet, %4 ausgenommen</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Hits in %1 days</source>
   <translation>Treffer in %1 Tagen</translation>
  </message>
  <message>
   <source>Duplicate…</source>
   <translation>Duplizieren…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>The rule was switched on.</source>
   <translation>Die Regel wurde eingeschaltet.</translation>
  </message>
  <message>
   <source>The rule was switched off.</source>
   <translation>Die Regel wurde ausgeschaltet.</translation>
  </message>
  <message>
   <source>The rules were exported.</source>
   <translation>Die Regeln wurden exportiert.</translation>
  </message>
  <message>
   <source>The rules were imported.</source>
   <translation>Die Regeln wurden importiert.</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>The first rule that is on and matches decides. No rule deletes anything.</source>
   <translation>Die erste eingeschaltete Regel, die zutrifft, entscheidet. Keine Regel löscht etwas.</translation>
  </message>
  <message>
   <source>Edit the chosen rule</source>
   <translation>Gewählte Regel bearbeiten</translation>
  </message>
  <message>
   <source>Duplicate the chosen rule</source>
   <translation>Gewählte Regel duplizieren</translation>
  </message>
  <message>
   <source>Remove the chosen rules</source>
   <translation>Gewählte Regeln entfernen</translation>
  </message>
  <message>
   <source>Move the chosen rule up</source>
   <translation>Gewählte Regel nach oben</translation>
  </message>
  <message>
   <source>Move the chosen rule down</source>
   <translation>Gewählte Regel nach unten</translation>
  </message>
  <message>
   <source>Undo the last change of the rules</source>
   <translation>Letzte Änderung der Regeln rückgängig machen</translation>
  </message>
  <message>
   <source>A built-in rule cannot be removed. Switch it off instead.</source>
   <translation>Eine eingebaute Regel lässt sich nicht entfernen. Schalten Sie sie stattdessen aus.</translation>
  </message>
  <message>
   <source>The rule was added.</source>
   <translation>Die Regel wurde hinzugefügt.</translation>
  </message>
  <message>
   <source>The rule was changed.</source>
   <translation>Die Regel wurde geändert.</translation>
  </message>
  <message>
   <source>Copy of %1</source>
   <translation>Kopie von %1</translation>
  </message>
  <message>
   <source>The rule that decided about this alert is gone. Make a rule from the alert instead.</source>
   <translation>Die Regel, die über diesen Alarm entschieden hat, gibt es nicht mehr. Machen Sie stattdessen aus dem Alarm eine Regel.</translation>
  </message>
  <message>
   <source>No rule decided about this event, so there is nothing to except it from.</source>
   <translation>Über dieses Ereignis hat keine Regel entschieden, also gibt es nichts, wovon es ausgenommen werden könnte.</translation>
  </message>
  <message>
   <source>The rule was removed.</source>
   <translation>Die Regel wurde entfernt.</translation>
  </message>
  <message>
   <source>The rules were removed.</source>
   <translation>Die Regeln wurden entfernt.</translation>
  </message>
  <message>
   <source>The rule was moved.</source>
   <translation>Die Regel wurde verschoben.</translation>
  </message>
  <message>
   <source>Save this query…</source>
   <translation>Diese Abfrage speichern…</translation>
  </message>
  <message>
   <source>Rename a query</source>
   <translation>Eine Abfrage umbenennen</translation>
  </message>
  <message>
   <source>Remove a query</source>
   <translation>Eine Abfrage entfernen</translation>
  </message>
  <message>
   <source>Save this query</source>
   <translation>Diese Abfrage speichern</translation>
  </message>
  <message>
   <source>The query is kept under this name. A query that has the name already is replaced.</source>
   <translation>Die Abfrage wird unter diesem Namen aufbewahrt. Eine Abfrage, die schon so heißt, wird ersetzt.</translation>
  </message>
  <message>
   <source>Save query</source>
   <translation>Abfrage speichern</translation>
  </message>
  <message>
   <source>The query was saved as “%1”.</source>
   <translation>Die Abfrage wurde als „%1“ gespeichert.</translation>
  </message>
  <message>
   <source>Rename the query</source>
   <translation>Die Abfrage umbenennen</translation>
  </message>
  <message>
   <source>“%1” gets this name.</source>
   <translation>„%1“ bekommt diesen Namen.</translation>
  </message>
  <message>
   <source>The query is called “%1” now.</source>
   <translation>Die Abfrage heißt jetzt „%1“.</translation>
  </message>
  <message>
   <source>“%1” is back.</source>
   <translation>„%1“ ist wieder da.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Progress of the search</source>
   <translation>Fortschritt der Suche</translation>
  </message>
  <message>
   <source>Lines as they were received</source>
   <translation>Zeilen, wie sie empfangen wurden</translation>
  </message>
  <message>
   <source>Lines as a table with the keys of the query</source>
   <translation>Zeilen als Tabelle mit den Schlüsseln der Abfrage</translation>
  </message>
  <message>
   <source>Character %1: %2</source>
   <translation>Zeichen %1: %2</translation>
  </message>
  <message>
   <source>Found lines over time</source>
   <translation>Gefundene Zeilen im Verlauf der Zeit</translation>
  </message>
  <message>
   <source>%1: %2 found</source>
   <translation>%1: %2 gefunden</translation>
  </message>
  <message>
   <source>at most %1 in a bar</source>
   <translation>höchstens %1 in einem Balken</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Empfangen</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Run the query</source>
   <translation>Die Abfrage ausführen</translation>
  </message>
  <message>
   <source>Save the query under a name</source>
   <translation>Die Abfrage unter einem Namen speichern</translation>
  </message>
  <message>
   <source>Type a query to save it.</source>
   <translation>Geben Sie eine Abfrage ein, um sie zu speichern.</translation>
  </message>
  <message>
   <source>Search a wider time</source>
   <translation>In einem weiteren Zeitraum suchen</translation>
  </message>
  <message>
   <source>Choose the time to search</source>
   <translation>Den Zeitraum der Suche wählen</translation>
  </message>
  <message>
   <source>Forget the history of queries</source>
   <translation>Den Verlauf der Abfragen vergessen</translation>
  </message>
  <message>
   <source>Switch between raw lines and the table</source>
   <translation>Zwischen Rohzeilen und Tabelle wechseln</translation>
  </message>
  <message>
   <source>Show the line in the log</source>
   <translation>Die Zeile im Protokoll zeigen</translation>
  </message>
  <message>
   <source>Show the alert of the line</source>
   <translation>Den Alarm der Zeile zeigen</translation>
  </message>
  <message>
   <source>Put the cursor on a value of the line beside the results.</source>
   <translation>Setzen Sie den Cursor auf einen Wert der Zeile neben den Ergebnissen.</translation>
  </message>
  <message>
   <source>Only lines with the value at the cursor</source>
   <translation>Nur Zeilen mit dem Wert am Cursor</translation>
  </message>
  <message>
   <source>Only lines without the value at the cursor</source>
   <translation>Nur Zeilen ohne den Wert am Cursor</translation>
  </message>
  <message>
   <source>Queries that were run are listed here.</source>
   <translation>Ausgeführte Abfragen stehen hier.</translation>
  </message>
  <message>
   <source>Export everything found as JSON Lines</source>
   <translation>Alles Gefundene als JSON Lines exportieren</translation>
  </message>
  <message>
   <source>Export everything found as CSV</source>
   <translation>Alles Gefundene als CSV exportieren</translation>
  </message>
  <message>
   <source>Select lines to copy them.</source>
   <translation>Wählen Sie Zeilen aus, um sie zu kopieren.</translation>
  </message>
  <message>
   <source>%1 groups were copied, with tabs between their cells.</source>
   <translation>%1 Gruppen wurden kopiert, mit Tabulatoren zwischen den Zellen.</translation>
  </message>
  <message>
   <source>Select a line to see it in the log.</source>
   <translation>Wählen Sie eine Zeile aus, um sie im Protokoll zu sehen.</translation>
  </message>
  <message>
   <source>This line has no alert.</source>
   <translation>Zu dieser Zeile gibt es keinen Alarm.</translation>
  </message>
  <message>
   <source>Export what was found</source>
   <translation>Gefundenes exportieren</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <source>JSON Lines (*.jsonl)</source>
   <translation>JSON Lines (*.jsonl)</translation>
  </message>
  <message>
   <source>Strong breaches</source>
   <translation>Starke Verstöße</translation>
  </message>
  <message>
   <source>A word in the model’s name</source>
   <translation>Ein Wort im Namen des Modells</translation>
  </message>
  <message>
   <source>Devices of a network</source>
   <translation>Geräte eines Netzes</translation>
  </message>
  <message>
   <source>How often each model breached</source>
   <translation>Wie oft jedes Modell verletzt wurde</translation>
  </message>
  <message>
   <source>How many lines came in each hour</source>
   <translation>Wie viele Zeilen in jeder Stunde kamen</translation>
  </message>
  <message>
   <source>An expression in any part of the line</source>
   <translation>Ein Ausdruck irgendwo in der Zeile</translation>
  </message>
  <message>
   <source>Search in the log of this event source</source>
   <translation>Im Protokoll dieser Ereignisquelle suchen</translation>
  </message>
  <message>
   <source>Words are found anywhere in a line; conditions look at the members of its JSON. Press one of these to try it, or type your own; keys are offered while you type.</source>
   <translation>Wörter werden überall in einer Zeile gefunden; Bedingungen betrachten die Felder ihres JSON. Probieren Sie eine davon aus oder geben Sie eine eigene ein; Schlüssel werden beim Tippen angeboten.</translation>
  </message>
  <message>
   <source>Search: %1</source>
   <translation>Suchen: %1</translation>
  </message>
  <message>
   <source>%1 lines were searched (%2).</source>
   <translation>%1 Zeilen wurden durchsucht (%2).</translation>
  </message>
  <message>
   <source>The search was stopped before its end.</source>
   <translation>Die Suche wurde vor ihrem Ende angehalten.</translation>
  </message>
  <message>
   <source>Fewer conditions, or parts of words, find more.</source>
   <translation>Weniger Bedingungen oder Teile von Wörtern finden mehr.</translation>
  </message>
  <message>
   <source>A wider time may have more.</source>
   <translation>In einem weiteren Zeitraum gibt es vielleicht mehr.</translation>
  </message>
  <message>
   <source>Nothing found so far</source>
   <translation>Bisher nichts gefunden</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>What Darktrace sends to this computer can be searched here.</source>
   <translation>Was Darktrace an diesen Computer sendet, kann hier durchsucht werden.</translation>
  </message>
  <message>
   <source>The log could not be searched. %1</source>
   <translation>Das Protokoll konnte nicht durchsucht werden. %1</translation>
  </message>
  <message>
   <source>%1 of %2 lines are searched for the export.</source>
   <translation>%1 von %2 Zeilen sind für den Export durchsucht.</translation>
  </message>
  <message>
   <source>%1 rows were exported, %2.</source>
   <translation>%1 Zeilen wurden exportiert, %2.</translation>
  </message>
  <message>
   <source>Nothing was exported: the query has a mistake.</source>
   <translation>Nichts wurde exportiert: die Abfrage hat einen Fehler.</translation>
  </message>
  <message>
   <source>The event of this line is no longer stored; the log is kept longer.</source>
   <translation>Das Ereignis dieser Zeile ist nicht mehr gespeichert; das Protokoll wird länger aufbewahrt.</translation>
  </message>
  <message>
   <source>“%1” was removed.</source>
   <translation>„%1“ wurde entfernt.</translation>
  </message>
  <message>
   <source>What is found appears here, the newest first.</source>
   <translation>Was gefunden wird, erscheint hier, das Neueste zuerst.</translation>
  </message>
  <message>
   <source>Found lines</source>
   <translation>Gefundene Zeilen</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <source>Informational</source>
   <translation>Informativ</translation>
  </message>
  <message>
   <source>Other alerts</source>
   <translation>Andere Alarme</translation>
  </message>
  <message>
   <source>None of this device</source>
   <translation>Keine von diesem Gerät</translation>
  </message>
  <message>
   <source>Show all of this device</source>
   <translation>Alle dieses Geräts anzeigen</translation>
  </message>
  <message>
   <source>Show all %1 of this device</source>
   <translation>Alle %1 dieses Geräts anzeigen</translation>
  </message>
  <message>
   <source>Investigation</source>
   <translation>Untersuchung</translation>
  </message>
  <message>
   <source>%1 – %2 (%3)</source>
   <translation>%1 – %2 (%3)</translation>
  </message>
  <message>
   <source>New investigation from this alert</source>
   <translation>Neue Untersuchung aus diesem Alarm</translation>
  </message>
  <message>
   <source>Clear selection</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message>
   <source>All %1 alerts are selected</source>
   <translation>Alle %1 Alarme sind ausgewählt</translation>
  </message>
  <message>
   <source>%1 alerts are selected</source>
   <translation>%1 Alarme sind ausgewählt</translation>
  </message>
  <message>
   <source>At most %1 senders can be named. Name networks instead, such as 10.0.0.0/8.</source>
   <translation>Höchstens %1 Absender können genannt werden. Nennen Sie stattdessen Netze wie 10.0.0.0/8.</translation>
  </message>
  <message>
   <source>enter addresses or networks, such as 192.0.2.10, 10.0.0.0/8 or 2001:db8::/32.</source>
   <translation>geben Sie Adressen oder Netze ein, etwa 192.0.2.10, 10.0.0.0/8 oder 2001:db8::/32.</translation>
  </message>
  <message>
   <source>after the slash comes a number from 0 to %1.</source>
   <translation>nach dem Schrägstrich steht eine Zahl von 0 bis %1.</translation>
  </message>
  <message>
   <source>write the IPv4 network itself, such as 10.0.0.0/8.</source>
   <translation>schreiben Sie das IPv4-Netz selbst, etwa 10.0.0.0/8.</translation>
  </message>
  <message>
   <source>the address has more than these %1 bits. Leave out the slash for one computer, or write the network's first address.</source>
   <translation>die Adresse hat mehr als diese %1 Bits. Lassen Sie für einen einzelnen Computer den Schrägstrich weg oder schreiben Sie die erste Adresse des Netzes.</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Find a key or a command</source>
   <translation>Taste oder Befehl suchen</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>User’s manual</source>
   <translation>Benutzerhandbuch</translation>
  </message>
  <message>
   <source>No key and no command fits.</source>
   <translation>Keine Taste und kein Befehl passt.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Erscheinungsbild</translation>
  </message>
  <message>
   <source>Data Collection</source>
   <translation>Datenerfassung</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>%1 new alerts of high priority in the last 24 hours</source>
   <translation>%1 neue Alarme hoher Priorität in den letzten 24 Stunden</translation>
  </message>
  <message>
   <source>Warn when nothing is heard for</source>
   <translation>Warnen, wenn nichts eingeht, nach</translation>
  </message>
  <message>
   <source>Minutes without a sign of life</source>
   <translation>Minuten ohne Lebenszeichen</translation>
  </message>
  <message>
   <source>minutes</source>
   <extracomment>after a number</extracomment>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>View raw log</source>
   <translation>Rohprotokoll anzeigen</translation>
  </message>
  <message>
   <source>connection %1</source>
   <translation>Verbindung %1</translation>
  </message>
  <message>
   <source>gaps filled over %1</source>
   <translation>Lücken werden über %1 gefüllt</translation>
  </message>
  <message>
   <source>last event %1</source>
   <translation>letztes Ereignis %1</translation>
  </message>
  <message>
   <source>Fetch now</source>
   <translation>Jetzt abrufen</translation>
  </message>
  <message>
   <source>Fill gap</source>
   <translation>Lücke füllen</translation>
  </message>
  <message>
   <source>Polls at once instead of waiting for the next time.</source>
   <translation>Fragt sofort ab, statt auf den nächsten Zeitpunkt zu warten.</translation>
  </message>
  <message>
   <source>Fetches what the appliance has of the last %1 and stores what is missing.</source>
   <translation>Ruft ab, was die Appliance aus den letzten %1 hat, und speichert, was fehlt.</translation>
  </message>
  <message>
   <source>Edit event source</source>
   <translation>Ereignisquelle bearbeiten</translation>
  </message>
  <message>
   <source>Duskwatch asks the appliance for new alerts over its signed API. Nothing has to be opened on this computer.</source>
   <translation>Duskwatch fragt die Appliance über deren signierte API nach neuen Alarmen. Auf diesem Computer muss nichts geöffnet werden.</translation>
  </message>
  <message>
   <source>Darktrace sends its alerts as JSON syslog to this computer. Enter this computer's address and the port below in the appliance's syslog settings.</source>
   <translation>Darktrace sendet seine Alarme als JSON syslog an diesen Computer. Geben Sie die Adresse dieses Computers und den unten stehenden Port in den syslog-Einstellungen der Appliance ein.</translation>
  </message>
  <message>
   <source>Choose a connection</source>
   <translation>Verbindung wählen</translation>
  </message>
  <message>
   <source>The appliance that alerts are fetched from.</source>
   <translation>Die Appliance, von der Alarme abgerufen werden.</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <extracomment>spoken for an event source on the dashboard: name, state or rate, what it is or what is wrong</extracomment>
   <translation>%1, %2, %3</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Abbrechen</translation>
  </message>
  <message>
   <source>Leave without adding the event source?</source>
   <translation>Verlassen, ohne die Ereignisquelle hinzuzufügen?</translation>
  </message>
  <message>
   <source>Leave without saving what you changed?</source>
   <translation>Verlassen, ohne Ihre Änderungen zu speichern?</translation>
  </message>
  <message>
   <source>What you entered is lost. A connection that was stored stays.</source>
   <translation>Ihre Eingaben gehen verloren. Eine gespeicherte Verbindung bleibt erhalten.</translation>
  </message>
  <message>
   <source>The event source stays as it was stored.</source>
   <translation>Die Ereignisquelle bleibt so, wie sie gespeichert war.</translation>
  </message>
  <message>
   <source>&amp;Leave</source>
   <translation>&amp;Verlassen</translation>
  </message>
  <message>
   <source>&amp;Stay</source>
   <translation>&amp;Bleiben</translation>
  </message>
  <message>
   <source>No event source. What is shown here is from before.</source>
   <translation>Keine Ereignisquelle. Was hier angezeigt wird, stammt von früher.</translation>
  </message>
  <message>
   <source>%1 more that run well or are stopped</source>
   <translation>%1 weitere laufen einwandfrei oder sind gestoppt</translation>
  </message>
  <message>
   <source>An event source receives or fetches what Darktrace says. Each one appears here with its state, its rate and its raw log.</source>
   <translation>Eine Ereignisquelle empfängt, was Darktrace meldet, oder ruft es ab. Jede erscheint hier mit ihrem Zustand, ihrer Rate und ihrem Rohprotokoll.</translation>
  </message>
  <message>
   <source>Event Sources</source>
   <translation>Ereignisquellen</translation>
  </message>
  <message>
   <source>Sources, connections or outputs</source>
   <translation>Quellen, Verbindungen oder Ausgaben</translation>
  </message>
  <message>
   <source>Remove event source</source>
   <translation>Ereignisquelle entfernen</translation>
  </message>
  <message>
   <source>It stops. The alerts and lines it has received stay in the data folder.</source>
   <translation>Sie wird gestoppt. Die empfangenen Alarme und Zeilen bleiben im Datenordner.</translation>
  </message>
  <message>
   <source>%1() stands here a second time.</source>
   <translation>%1() steht hier ein zweites Mal.</translation>
  </message>
  <message>
   <source>%1() must be closed by a parenthesis here.</source>
   <translation>%1() muss hier mit einer runden Klammer geschlossen werden.</translation>
  </message>
  <message>
   <source>sort() orders a table: use it with groupby(), calculate() or timeslice().</source>
   <translation>sort() ordnet eine Tabelle: Verwenden Sie es mit groupby(), calculate() oder timeslice().</translation>
  </message>
  <message>
   <source>A key must stand here, such as model or device.ip.</source>
   <translation>Hier muss ein Schlüssel stehen, etwa model oder device.ip.</translation>
  </message>
  <message>
   <source>groupby() takes at most %1 keys.</source>
   <translation>groupby() nimmt höchstens %1 Schlüssel.</translation>
  </message>
  <message>
   <source>calculate() knows count, average, max, min, sum and unique.</source>
   <translation>calculate() kennt count, average, max, min, sum und unique.</translation>
  </message>
  <message>
   <source>Say of what, such as %1:score.</source>
   <translation>Geben Sie an, wovon, etwa %1:score.</translation>
  </message>
  <message>
   <source>timeslice() takes a width such as 30m, 1h or 7d, or how many slices, up to %1.</source>
   <translation>timeslice() nimmt eine Breite wie 30m, 1h oder 7d oder die Anzahl der Abschnitte, höchstens %1.</translation>
  </message>
  <message>
   <source>sort() takes asc or desc.</source>
   <translation>sort() nimmt asc oder desc.</translation>
  </message>
  <message>
   <source>limit() takes a number from 1 to %1.</source>
   <translation>limit() nimmt eine Zahl von 1 bis %1.</translation>
  </message>
  <message>
   <source>The data folder could not be opened</source>
   <translation>Der Datenordner konnte nicht geöffnet werden</translation>
  </message>
  <message>
   <source>Folder: %1</source>
   <translation>Ordner: %1</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Anderen Ordner wählen…</translation>
  </message>
  <message>
   <source>Choose a data folder</source>
   <translation>Datenordner wählen</translation>
  </message>
  <message>
   <source>No event source</source>
   <translation>Keine Ereignisquelle</translation>
  </message>
  <message>
   <source>1 source running</source>
   <translation>1 Quelle läuft</translation>
  </message>
  <message>
   <source>%1 sources running</source>
   <translation>%1 Quellen laufen</translation>
  </message>
  <message>
   <source>The event is no longer stored</source>
   <translation>Das Ereignis ist nicht mehr gespeichert</translation>
  </message>
  <message>
   <source>There are %1 event sources already</source>
   <translation>Es gibt bereits %1 Ereignisquellen</translation>
  </message>
  <message>
   <source>An event source named %1</source>
   <translation>Eine Ereignisquelle mit dem Namen %1</translation>
  </message>
  <message>
   <source>Credential: %1</source>
   <translation>Zugangsdaten: %1</translation>
  </message>
  <message>
   <source>&quot;%1&quot;: %2</source>
   <translation>„%1“: %2</translation>
  </message>
  <message>
   <source>it must look like tcp://HOST:PORT, or begin with tls:// or udp://.</source>
   <translation>es muss wie tcp://HOST:PORT aussehen oder mit tls:// oder udp:// beginnen.</translation>
  </message>
  <message>
   <source>the port is missing; it must look like tcp://HOST:PORT.</source>
   <translation>Der Port fehlt; es muss die Form tcp://HOST:PORT haben.</translation>
  </message>
  <message>
   <source>the host must be an IP address of this computer (IPv6 in brackets), localhost, or * for all.</source>
   <translation>Der Host muss eine IP-Adresse dieses Computers sein (IPv6 in Klammern), localhost oder * für alle.</translation>
  </message>
  <message>
   <source>the port must be a number.</source>
   <translation>Der Port muss eine Zahl sein.</translation>
  </message>
  <message>
   <source>Port %1</source>
   <translation>Port %1</translation>
  </message>
  <message>
   <source>Port %1 on %2</source>
   <translation>Port %1 auf %2</translation>
  </message>
  <message>
   <source>This program has too many files open</source>
   <translation>Dieses Programm hat zu viele Dateien geöffnet</translation>
  </message>
  <message>
   <source>It is not among the allowed senders.</source>
   <translation>Er gehört nicht zu den erlaubten Absendern.</translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as it is not among the allowed senders.</source>
   <translation>Eine Verbindung von %1 wurde abgewiesen, da er nicht zu den erlaubten Absendern gehört.</translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as there are %2 already. Close some of them.</source>
   <translation>Eine Verbindung von %1 wurde abgelehnt, weil es bereits %2 gibt. Schließen Sie einige davon.</translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as that computer has %2 already. Close some of them.</source>
   <translation>Eine Verbindung von %1 wurde abgelehnt, weil der Computer dort bereits %2 hat. Schließen Sie einige davon.</translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as the system is short of memory.</source>
   <translation>Eine Verbindung von %1 wurde abgelehnt, weil dem System der Arbeitsspeicher ausgeht.</translation>
  </message>
  <message>
   <source>A connection cannot be accepted yet (%1). Raise the limit of open files, or close some connections.</source>
   <translation>Eine Verbindung kann noch nicht angenommen werden (%1). Erhöhen Sie die Grenze für offene Dateien oder schließen Sie einige Verbindungen.</translation>
  </message>
  <message>
   <source>The connection from %1 was silent for too long and was closed. Its sender may connect again.</source>
   <translation>Die Verbindung von %1 war zu lange stumm und wurde geschlossen. Der Absender kann sich erneut verbinden.</translation>
  </message>
  <message>
   <source>The connection from %1 was closed, as unfinished messages took too much memory.</source>
   <translation>Die Verbindung von %1 wurde geschlossen, weil unvollständige Nachrichten zu viel Arbeitsspeicher belegten.</translation>
  </message>
  <message>
   <source>The connection from %1 failed. %2</source>
   <translation>Die Verbindung von %1 ist fehlgeschlagen. %2</translation>
  </message>
  <message>
   <source>Cancel test</source>
   <translation>Test abbrechen</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <source>I have compared it; it is the same</source>
   <translation>Ich habe verglichen; beide stimmen überein</translation>
  </message>
  <message>
   <source>Pin this certificate and test again</source>
   <translation>Dieses Zertifikat anheften und erneut testen</translation>
  </message>
  <message>
   <source>Use this format and test again</source>
   <translation>Dieses Format verwenden und erneut testen</translation>
  </message>
  <message>
   <source>Copies all stages as text, for whoever can help. No token is in it.</source>
   <translation>Kopiert alle Schritte als Text, für alle, die helfen können. Er enthält kein Token.</translation>
  </message>
  <message>
   <source>Testing %1…</source>
   <translation>%1 wird getestet…</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Wird abgebrochen…</translation>
  </message>
  <message>
   <source>The test failed. What to do stands beside the stage.</source>
   <translation>Der Test ist fehlgeschlagen. Was zu tun ist, steht beim jeweiligen Schritt.</translation>
  </message>
  <message>
   <source>The connection works with another date format.</source>
   <translation>Die Verbindung funktioniert mit einem anderen Datumsformat.</translation>
  </message>
  <message>
   <source>The connection works.</source>
   <translation>Die Verbindung funktioniert.</translation>
  </message>
  <message>
   <source>The test could not begin: %1</source>
   <translation>Der Test konnte nicht beginnen: %1</translation>
  </message>
  <message>
   <source>The appliance showed a certificate that is not trusted. Compare this SHA-256 fingerprint with the one that the appliance's administrator reads there; pin it only when they are the same:
%1</source>
   <translation>Die Appliance hat ein nicht vertrauenswürdiges Zertifikat vorgelegt. Vergleichen Sie diesen SHA-256-Fingerabdruck mit dem, den der Administrator der Appliance dort abliest; heften Sie ihn nur an, wenn beide übereinstimmen:
%1</translation>
  </message>
  <message>
   <source>This appliance takes dates written like this: %1</source>
   <translation>Diese Appliance nimmt Datumsangaben in dieser Schreibweise an: %1</translation>
  </message>
  <message>
   <source>At most %1 characters; this has %2.</source>
   <translation>Höchstens %1 Zeichen; dies sind %2.</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>Schwellenwerte</translation>
  </message>
  <message>
   <source>How urgent an alert is that comes with a score. They hold for what comes from now on; stored alerts keep their priority.</source>
   <translation>Wie dringend ein Alarm mit Score ist. Sie gelten für alles, was ab jetzt eingeht; gespeicherte Alarme behalten ihre Priorität.</translation>
  </message>
  <message>
   <source>Compliance breaches are alerts</source>
   <translation>Compliance-Verletzungen sind Alarme</translation>
  </message>
  <message>
   <source>Apply thresholds</source>
   <translation>Schwellenwerte anwenden</translation>
  </message>
  <message>
   <source>Defaults</source>
   <translation>Vorgaben</translation>
  </message>
  <message>
   <source>The preview was cancelled. Change a threshold to see it again.</source>
   <translation>Die Vorschau wurde abgebrochen. Ändern Sie einen Schwellenwert, um sie wieder zu sehen.</translation>
  </message>
  <message>
   <source>High from</source>
   <translation>Hoch ab</translation>
  </message>
  <message>
   <source>Medium from</source>
   <translation>Mittel ab</translation>
  </message>
  <message>
   <source>High from a score of</source>
   <translation>Hoch ab einem Score von</translation>
  </message>
  <message>
   <source>Medium from a score of</source>
   <translation>Mittel ab einem Score von</translation>
  </message>
  <message>
   <source>The last 24 hours</source>
   <translation>Die letzten 24 Stunden</translation>
  </message>
  <message>
   <source>The last 7 days</source>
   <translation>Die letzten 7 Tage</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Die letzten 30 Tage</translation>
  </message>
  <message>
   <source>Time that the preview looks at</source>
   <translation>Zeitraum der Vorschau</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>What it would have made of</source>
   <translation>Vorschau für</translation>
  </message>
  <message>
   <source>What is below Medium is Low.</source>
   <translation>Was unter Mittel liegt, ist Niedrig.</translation>
  </message>
  <message>
   <source>Looking at what is stored…</source>
   <translation>Gespeichertes wird geprüft…</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Times are in %1.</source>
   <translation>Zeitangaben in %1.</translation>
  </message>
  <message>
   <source>times in %1 · click or drag to see the alerts</source>
   <translation>Zeiten in %1 · Klicken oder Ziehen zeigt die Alarme</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>Transport</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>Zertifikat wählen</translation>
  </message>
  <message>
   <source>Certificate file</source>
   <translation>Zertifikatsdatei</translation>
  </message>
  <message>
   <source>PEM: the certificate, and after it those that lead to its authority.</source>
   <translation>PEM: das Zertifikat, danach diejenigen, die zu seiner Zertifizierungsstelle führen.</translation>
  </message>
  <message>
   <source>Choose the private key</source>
   <translation>Privaten Schlüssel wählen</translation>
  </message>
  <message>
   <source>Key file</source>
   <translation>Schlüsseldatei</translation>
  </message>
  <message>
   <source>PEM, without a passphrase. It is read where it is and never copied.</source>
   <translation>PEM, ohne Passphrase. Die Datei wird an ihrem Ort gelesen und nie kopiert.</translation>
  </message>
  <message>
   <source>Choose the authority of the senders</source>
   <translation>Zertifizierungsstelle der Absender wählen</translation>
  </message>
  <message>
   <source>Senders' authority</source>
   <translation>Zertifizierungsstelle der Absender</translation>
  </message>
  <message>
   <source>Optional PEM file: then only senders with a certificate signed by it may send.</source>
   <translation>Optionale PEM-Datei: Dann dürfen nur Absender senden, deren Zertifikat von ihr signiert ist.</translation>
  </message>
  <message>
   <source>TCP, not encrypted</source>
   <translation>TCP, nicht verschlüsselt</translation>
  </message>
  <message>
   <source>TLS, encrypted</source>
   <translation>TLS, verschlüsselt</translation>
  </message>
  <message>
   <source>UDP, not encrypted</source>
   <translation>UDP, nicht verschlüsselt</translation>
  </message>
  <message>
   <source>Made by Duskwatch</source>
   <translation>Von Duskwatch erstellt</translation>
  </message>
  <message>
   <source>One of your own</source>
   <translation>Ein eigenes</translation>
  </message>
  <message>
   <source>Whoever is on the way can read what is sent. Nothing is lost while the sender waits.</source>
   <translation>Wer auf dem Weg mitliest, kann lesen, was gesendet wird. Es geht nichts verloren, solange der Absender wartet.</translation>
  </message>
  <message>
   <source>Nobody on the way can read or change what is sent.</source>
   <translation>Niemand auf dem Weg kann lesen oder ändern, was gesendet wird.</translation>
  </message>
  <message>
   <source>UDP loses events without a word when the network or this computer is busy. Prefer TCP or TLS where the sender can.</source>
   <translation>Bei UDP gehen Ereignisse ohne Hinweis verloren, wenn das Netz oder dieser Computer ausgelastet ist. Ziehen Sie TCP oder TLS vor, wenn der Absender es beherrscht.</translation>
  </message>
  <message>
   <source>It is made when the collector first starts, for this computer's names and addresses. Save it from the source's Health and give it to the sender.</source>
   <translation>Es wird beim ersten Start des Collectors für die Namen und Adressen dieses Computers erstellt. Speichern Sie es unter „Zustand“ der Quelle und geben Sie es dem Absender.</translation>
  </message>
  <message>
   <source>Show Duskwatch</source>
   <translation>Duskwatch anzeigen</translation>
  </message>
  <message>
   <source>Quiet for an hour</source>
   <translation>Eine Stunde Ruhe</translation>
  </message>
  <message>
   <source>Duskwatch · %1</source>
   <translation>Duskwatch · %1</translation>
  </message>
  <message>
   <source>Preview again</source>
   <translation>Vorschau erneut</translation>
  </message>
  <message>
   <source>Newest examples</source>
   <translation>Neueste Beispiele</translation>
  </message>
  <message>
   <source>the last 24 hours</source>
   <translation>den letzten 24 Stunden</translation>
  </message>
  <message>
   <source>the last %1 days</source>
   <translation>den letzten %1 Tagen</translation>
  </message>
  <message>
   <source>How far back the preview looks</source>
   <translation>Wie weit die Vorschau zurückblickt</translation>
  </message>
  <message>
   <source>Stop the preview</source>
   <translation>Die Vorschau anhalten</translation>
  </message>
  <message>
   <source>Newest events the rule would decide about</source>
   <translation>Neueste Ereignisse, über die die Regel entscheiden würde</translation>
  </message>
  <message>
   <source>The preview goes on when the conditions and exceptions are right.</source>
   <translation>Die Vorschau geht weiter, sobald die Bedingungen und Ausnahmen stimmen.</translation>
  </message>
  <message>
   <source>The preview was stopped.</source>
   <translation>Die Vorschau wurde angehalten.</translation>
  </message>
  <message>
   <source>Alerts fewer: %1</source>
   <translation>Alarme weniger: %1</translation>
  </message>
  <message>
   <source>Alerts more: %1</source>
   <translation>Alarme mehr: %1</translation>
  </message>
  <message>
   <source>For investigations: %1</source>
   <translation>Für Untersuchungen: %1</translation>
  </message>
  <message>
   <source>Tracked: %1</source>
   <translation>Verfolgt: %1</translation>
  </message>
  <message>
   <source>Turned off: %1</source>
   <translation>Ausgeschaltet: %1</translation>
  </message>
  <message>
   <source>Excepted: %1</source>
   <translation>Ausgenommen: %1</translation>
  </message>
  <message>
   <source>Of %1 events the line is no longer kept, so that tags and techniques are not known.</source>
   <translation>Von %1 Ereignissen ist die Zeile nicht mehr vorhanden, sodass Tags und Techniken nicht bekannt sind.</translation>
  </message>
  <message>
   <source>As many alerts as now</source>
   <translation>So viele Alarme wie jetzt</translation>
  </message>
  <message>
   <source>Would match %1 of %2 events</source>
   <translation>Würde auf %1 von %2 Ereignissen passen</translation>
  </message>
  <message>
   <source>Datagrams from %1 are not taken, as it is not among the allowed senders.</source>
   <translation>Datagramme von %1 werden nicht angenommen, da er nicht zu den erlaubten Absendern gehört.</translation>
  </message>
  <message>
   <source>Send unparsed data</source>
   <translation>Nicht verstandene Daten senden</translation>
  </message>
  <message>
   <source>Keeps every line that was not understood in the raw log. Otherwise they are counted and the newest 1,000 are kept aside.</source>
   <translation>Behält jede nicht verstandene Zeile im Rohprotokoll. Andernfalls werden sie gezählt und die neuesten 1.000 getrennt aufbewahrt.</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>Diese Ansicht speichern…</translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation>Ansicht entfernen</translation>
  </message>
  <message>
   <source>Save this view</source>
   <translation>Diese Ansicht speichern</translation>
  </message>
  <message>
   <source>The filter and the order of the table are kept under this name. A view that has the name already is replaced.</source>
   <translation>Filter und Sortierung der Tabelle werden unter diesem Namen gespeichert. Eine Ansicht mit demselben Namen wird ersetzt.</translation>
  </message>
  <message>
   <source>Save view</source>
   <translation>Ansicht speichern</translation>
  </message>
  <message>
   <source>from %1</source>
   <translation>von %1</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>Aussehen und Sprache</translation>
  </message>
  <message>
   <source>How the window looks and which language it speaks.</source>
   <translation>Wie das Fenster aussieht und in welcher Sprache es erscheint.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Used from the next start of Duskwatch on. What is not translated yet stays English.</source>
   <translation>Gilt ab dem nächsten Start von Duskwatch. Was noch nicht übersetzt ist, bleibt englisch.</translation>
  </message>
  <message>
   <source>Close Duskwatch and open it again to see the language.</source>
   <translation>Schließen Sie Duskwatch und öffnen Sie es erneut, um die Sprache zu sehen.</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>Verwerfen…</translation>
  </message>
  <message>
   <source>Sends what was refused or waits, now.</source>
   <translation>Sendet jetzt, was abgelehnt wurde oder wartet.</translation>
  </message>
  <message>
   <source>Forgets what is not sent. The alerts stay as they are here.</source>
   <translation>Vergisst, was nicht gesendet ist. Die Alarme bleiben hier, wie sie sind.</translation>
  </message>
  <message>
   <source>Writes back to Darktrace</source>
   <translation>Schreibt an Darktrace zurück</translation>
  </message>
  <message>
   <source>No longer writes back to Darktrace</source>
   <translation>Schreibt nicht mehr an Darktrace zurück</translation>
  </message>
  <message>
   <source>to be sent: %1</source>
   <translation>zu senden: %1</translation>
  </message>
  <message>
   <source>refused: %1</source>
   <translation>abgelehnt: %1</translation>
  </message>
  <message>
   <source>Not sent to Darktrace, because the connections are gone: %1</source>
   <translation>Nicht an Darktrace gesendet, weil es die Verbindungen nicht mehr gibt: %1</translation>
  </message>
  <message>
   <source>it shows a page with the title &quot;%1&quot;</source>
   <translation>angezeigt wird eine Seite mit dem Titel „%1“</translation>
  </message>
  <message>
   <source>the answer was empty</source>
   <translation>die Antwort war leer</translation>
  </message>
  <message>
   <source>the answer is not JSON</source>
   <translation>die Antwort ist kein JSON</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>zu %1</translation>
  </message>
  <message>
   <source>HTTP status %1</source>
   <translation>HTTP-Status %1</translation>
  </message>
  <message>
   <source>it shows its log-in page</source>
   <translation>angezeigt wird die Anmeldeseite</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>die Antwort endet zu früh</translation>
  </message>
  <message>
   <source>there is more text after its end</source>
   <translation>nach dem Ende folgt weiterer Text</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <extracomment>%1 a sentence, %2 what was noticed, as a sentence or fragment without a full stop
----------
which rule of a file, its name, and what is wrong with it</extracomment>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>Pinned SHA-256 fingerprint: %1.</source>
   <translation>Angehefteter SHA-256-Fingerabdruck: %1.</translation>
  </message>
  <message>
   <source>SHA-256 fingerprint shown by the server: %1.</source>
   <translation>Vom Server vorgelegter SHA-256-Fingerabdruck: %1.</translation>
  </message>
  <message>
   <source>%1 The appliance asks to wait %2 seconds.</source>
   <translation>%1 Die Appliance bittet, %2 Sekunden zu warten.</translation>
  </message>
  <message>
   <source>Characters that cannot be seen were removed.</source>
   <translation>Unsichtbare Zeichen wurden entfernt.</translation>
  </message>
  <message>
   <source>Quotes, brackets or punctuation around the address were removed.</source>
   <translation>Anführungszeichen, Klammern oder Satzzeichen um die Adresse wurden entfernt.</translation>
  </message>
  <message>
   <source>An address with http:// is not encrypted, and tokens must not travel in the open. Use the https:// address of the appliance.</source>
   <translation>Eine Adresse mit http:// ist nicht verschlüsselt, und Tokens dürfen nicht offen übertragen werden. Verwenden Sie die https://-Adresse der Appliance.</translation>
  </message>
  <message>
   <source>The address begins with %1://, but an appliance is reached with https://. Copy the address from the browser in which you open Darktrace.</source>
   <translation>Die Adresse beginnt mit %1://, eine Appliance ist aber über https:// erreichbar. Kopieren Sie die Adresse aus dem Browser, in dem Sie Darktrace öffnen.</translation>
  </message>
  <message>
   <source>https:// was removed; it is always used.</source>
   <translation>https:// wurde entfernt; es wird immer verwendet.</translation>
  </message>
  <message>
   <source>The path %1 was removed.</source>
   <translation>Der Pfad %1 wurde entfernt.</translation>
  </message>
  <message>
   <source>The slash at the end was removed.</source>
   <translation>Der Schrägstrich am Ende wurde entfernt.</translation>
  </message>
  <message>
   <source>The part from the question mark on was removed.</source>
   <translation>Der Teil ab dem Fragezeichen wurde entfernt.</translation>
  </message>
  <message>
   <source>The part from the number sign on was removed.</source>
   <translation>Der Teil ab dem Rautezeichen wurde entfernt.</translation>
  </message>
  <message>
   <source>This looks like an e-mail address. Enter the host name of the appliance, such as example.cloud.darktrace.com.</source>
   <translation>Das sieht nach einer E-Mail-Adresse aus. Geben Sie den Hostnamen der Appliance ein, etwa example.cloud.darktrace.com.</translation>
  </message>
  <message>
   <source>The user name before the @ was removed; tokens are used instead.</source>
   <translation>Der Benutzername vor dem @ wurde entfernt; stattdessen werden Tokens verwendet.</translation>
  </message>
  <message>
   <source>The bracket of the IPv6 address is not closed.</source>
   <translation>Die Klammer der IPv6-Adresse ist nicht geschlossen.</translation>
  </message>
  <message>
   <source>Behind the bracket of an IPv6 address only a colon and a port can follow.</source>
   <translation>Nach der Klammer einer IPv6-Adresse dürfen nur ein Doppelpunkt und ein Port folgen.</translation>
  </message>
  <message>
   <source>The colon without a port was removed.</source>
   <translation>Der Doppelpunkt ohne Port wurde entfernt.</translation>
  </message>
  <message>
   <source>The port must be a number between 1 and 65535.</source>
   <translation>Der Port muss eine Zahl zwischen 1 und 65535 sein.</translation>
  </message>
  <message>
   <source>IPv6 addresses with a zone (%) work only on one network. Use another address or the name.</source>
   <translation>IPv6-Adressen mit Zone (%) funktionieren nur in einem einzigen Netzwerk. Verwenden Sie eine andere Adresse oder den Namen.</translation>
  </message>
  <message>
   <source>This is not an IPv6 address, and a port needs exactly one colon.</source>
   <translation>Das ist keine IPv6-Adresse, und vor einem Port steht genau ein Doppelpunkt.</translation>
  </message>
  <message>
   <source>This is not a whole IPv4 address. It needs four numbers from 0 to 255, such as 192.0.2.10.</source>
   <translation>Das ist keine vollständige IPv4-Adresse. Sie braucht vier Zahlen von 0 bis 255, etwa 192.0.2.10.</translation>
  </message>
  <message>
   <source>The dot at the end was removed.</source>
   <translation>Der Punkt am Ende wurde entfernt.</translation>
  </message>
  <message>
   <source>This is not a host name. Names have letters, digits and hyphens, parted by single dots, such as example.cloud.darktrace.com.</source>
   <translation>Das ist kein Hostname. Namen bestehen aus Buchstaben, Ziffern und Bindestrichen, getrennt durch einzelne Punkte, etwa example.cloud.darktrace.com.</translation>
  </message>
  <message>
   <source>The name is written %1 on the network.</source>
   <translation>Im Netzwerk wird der Name %1 geschrieben.</translation>
  </message>
  <message>
   <source>The host name is missing. Enter one such as example.cloud.darktrace.com.</source>
   <translation>Der Hostname fehlt. Geben Sie einen ein, etwa example.cloud.darktrace.com.</translation>
  </message>
  <message>
   <source>The text is too long for an address. Enter only the host name of the appliance.</source>
   <translation>Der Text ist zu lang für eine Adresse. Geben Sie nur den Hostnamen der Appliance ein.</translation>
  </message>
  <message>
   <source>Enter the host name of the appliance, such as example.cloud.darktrace.com.</source>
   <translation>Geben Sie den Hostnamen der Appliance ein, etwa example.cloud.darktrace.com.</translation>
  </message>
  <message>
   <source>There is a space or line break in the address. Enter one host name.</source>
   <translation>Die Adresse enthält ein Leerzeichen oder einen Zeilenumbruch. Geben Sie einen einzigen Hostnamen ein.</translation>
  </message>
  <message>
   <source>Darktrace does not let the user of these tokens read and write comments. Give the user the right Discuss Breaches in Darktrace, then try again.</source>
   <translation>Darktrace lässt den Benutzer dieser Tokens keine Kommentare lesen und schreiben. Geben Sie ihm in Darktrace das Recht Discuss Breaches und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Darktrace does not let the user of these tokens read the event. Give the user the rights Visualizer and Unrestricted Devices in Darktrace, then try again.</source>
   <translation>Darktrace lässt den Benutzer dieser Tokens das Ereignis nicht lesen. Geben Sie ihm in Darktrace die Rechte Visualizer und Unrestricted Devices und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Darktrace does not let the user of these tokens acknowledge. Give the user the right Acknowledge Breaches in Darktrace, then try again.</source>
   <translation>Darktrace lässt den Benutzer dieser Tokens nicht quittieren. Geben Sie ihm in Darktrace das Recht Acknowledge Breaches und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Darktrace refused without saying why. Most often a right is missing: %1</source>
   <translation>Darktrace hat abgelehnt, ohne zu sagen warum. Meist fehlt ein Recht: %1</translation>
  </message>
  <message>
   <source>Darktrace does not have this event, or has it no longer.</source>
   <translation>Darktrace hat dieses Ereignis nicht oder nicht mehr.</translation>
  </message>
  <message>
   <source>Darktrace did not take it: %1</source>
   <translation>Darktrace hat es nicht angenommen: %1</translation>
  </message>
  <message>
   <source>Give the connection a name; event sources choose it by that name.</source>
   <translation>Geben Sie der Verbindung einen Namen; unter diesem wählen Ereignisquellen sie aus.</translation>
  </message>
  <message>
   <source>The name begins or ends with a space. Remove it.</source>
   <translation>Der Name beginnt oder endet mit einem Leerzeichen. Entfernen Sie es.</translation>
  </message>
  <message>
   <source>The name has %1 characters; at most %2 are possible.</source>
   <translation>Der Name hat %1 Zeichen; möglich sind höchstens %2.</translation>
  </message>
  <message>
   <source>The name contains a character that cannot be seen. Remove it.</source>
   <translation>Der Name enthält ein unsichtbares Zeichen. Entfernen Sie es.</translation>
  </message>
  <message>
   <source>There is a connection with this name already. Choose another name.</source>
   <translation>Es gibt bereits eine Verbindung mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>Only the host name belongs here: %1</source>
   <translation>Hierher gehört nur der Hostname: %1</translation>
  </message>
  <message>
   <source>Enter the public token. Darktrace shows it beside the private one when a pair is made.</source>
   <translation>Geben Sie das öffentliche Token ein. Darktrace zeigt es neben dem privaten, wenn ein Paar erstellt wird.</translation>
  </message>
  <message>
   <source>A public token is one word of letters and digits. Copy it again.</source>
   <translation>Ein öffentliches Token ist ein einziges Wort aus Buchstaben und Ziffern. Kopieren Sie es erneut.</translation>
  </message>
  <message>
   <source>The port must be between 1 and 65535.</source>
   <translation>Der Port muss zwischen 1 und 65535 liegen.</translation>
  </message>
  <message>
   <source>Choose the file with the certificate of your authority.</source>
   <translation>Wählen Sie die Datei mit dem Zertifikat Ihrer Zertifizierungsstelle.</translation>
  </message>
  <message>
   <source>Test the connection, compare the fingerprint that it shows with the appliance's, and confirm it.</source>
   <translation>Testen Sie die Verbindung, vergleichen Sie den angezeigten Fingerabdruck mit dem der Appliance und bestätigen Sie ihn.</translation>
  </message>
  <message>
   <source>The port of the proxy must be between 1 and 65535.</source>
   <translation>Der Port des Proxys muss zwischen 1 und 65535 liegen.</translation>
  </message>
  <message>
   <source>The stored settings of a connection cannot be read (%1)</source>
   <translation>Die gespeicherten Einstellungen einer Verbindung können nicht gelesen werden (%1)</translation>
  </message>
  <message>
   <source>The stored settings of the connection %1 use something this version does not know</source>
   <translation>Die gespeicherten Einstellungen der Verbindung %1 verwenden etwas, das diese Version nicht kennt</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Name lookup</source>
   <translation>Namensauflösung</translation>
  </message>
  <message>
   <source>TCP connection</source>
   <translation>TCP-Verbindung</translation>
  </message>
  <message>
   <source>TLS and certificate</source>
   <translation>TLS und Zertifikat</translation>
  </message>
  <message>
   <source>Clock</source>
   <translation>Uhr</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Signatur</translation>
  </message>
  <message>
   <source>Model breaches</source>
   <translation>Modellverletzungen</translation>
  </message>
  <message>
   <source>AI Analyst incidents</source>
   <translation>AI-Analyst-Vorfälle</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>That cannot be used.</source>
   <translation>Das kann nicht verwendet werden.</translation>
  </message>
  <message>
   <source>It was not found.</source>
   <translation>Das wurde nicht gefunden.</translation>
  </message>
  <message>
   <source>It exists already. Choose another name.</source>
   <translation>Das gibt es bereits. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>It is in use. Change or remove what uses it first.</source>
   <translation>Das wird noch verwendet. Ändern oder entfernen Sie zuerst, was darauf zugreift.</translation>
  </message>
  <message>
   <source>The file or folder cannot be read. Check that it exists and that you may read it.</source>
   <translation>Die Datei oder der Ordner kann nicht gelesen werden. Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
  </message>
  <message>
   <source>The file or folder cannot be written. Check its permissions or choose another place.</source>
   <translation>Die Datei oder der Ordner kann nicht geschrieben werden. Prüfen Sie die Zugriffsrechte oder wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>Another Duskwatch program is using this data folder. Close it, or choose another folder.</source>
   <translation>Ein anderes Duskwatch-Programm verwendet diesen Datenordner. Schließen Sie es oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The database is damaged. It was left untouched; restore a copy or choose another folder.</source>
   <translation>Die Datenbank ist beschädigt. Sie wurde nicht angetastet; stellen Sie eine Kopie wieder her oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The database was written by a newer Duskwatch. It was left untouched; update Duskwatch.</source>
   <translation>Die Datenbank wurde von einer neueren Version von Duskwatch geschrieben. Sie wurde nicht angetastet; aktualisieren Sie Duskwatch.</translation>
  </message>
  <message>
   <source>Another program holds the database. Close it and try again.</source>
   <translation>Ein anderes Programm hält die Datenbank gesperrt. Schließen Sie es und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space; nothing that was stored is lost.</source>
   <translation>Der Datenträger ist voll. Schaffen Sie Platz; von dem, was gespeichert war, geht nichts verloren.</translation>
  </message>
  <message>
   <source>The database reported a failure.</source>
   <translation>Die Datenbank hat einen Fehler gemeldet.</translation>
  </message>
  <message>
   <source>The port is in use by another program. Choose another port or close that program.</source>
   <translation>Der Port wird von einem anderen Programm verwendet. Wählen Sie einen anderen Port oder schließen Sie dieses Programm.</translation>
  </message>
  <message>
   <source>The port must be between 1025 and 65535. Choose another port.</source>
   <translation>Der Port muss zwischen 1025 und 65535 liegen. Wählen Sie einen anderen Port.</translation>
  </message>
  <message>
   <source>The address is not one of this computer's. Choose one that is.</source>
   <translation>Die Adresse gehört nicht zu diesem Computer. Wählen Sie eine, die dazu gehört.</translation>
  </message>
  <message>
   <source>The network reported a failure.</source>
   <translation>Das Netzwerk hat einen Fehler gemeldet.</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it and try again, or keep the token for this session only.</source>
   <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie das Token nur für diese Sitzung.</translation>
  </message>
  <message>
   <source>There is no keychain in this session. Start one, such as GNOME Keyring or KWallet, and try again, or keep the token for this session only.</source>
   <translation>In dieser Sitzung gibt es keinen Schlüsselbund. Starten Sie einen, etwa GNOME Keyring oder KWallet, und versuchen Sie es erneut, oder behalten Sie das Token nur für diese Sitzung.</translation>
  </message>
  <message>
   <source>The keychain was not opened. Try again and allow it in the keychain's own window, or keep the token for this session only.</source>
   <translation>Der Schlüsselbund wurde nicht geöffnet. Versuchen Sie es erneut und erlauben Sie es in dessen eigenem Fenster, oder behalten Sie das Token nur für diese Sitzung.</translation>
  </message>
  <message>
   <source>No private token is kept for this credential. Enter the private token again.</source>
   <translation>Zu diesen Zugangsdaten ist kein privates Token gespeichert. Geben Sie das private Token erneut ein.</translation>
  </message>
  <message>
   <source>The keychain reported a failure. Check that it opens in your desktop's own tool, then try again.</source>
   <translation>Der Schlüsselbund hat einen Fehler gemeldet. Prüfen Sie, ob er sich mit dem Programm Ihres Desktops öffnen lässt, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>It was cancelled.</source>
   <translation>Es wurde abgebrochen.</translation>
  </message>
  <message>
   <source>Something failed.</source>
   <translation>Etwas ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>%1 — %2</source>
   <extracomment>%1 what was noticed, as a sentence or fragment; %2 what it means and what to do</extracomment>
   <translation>%1 — %2</translation>
  </message>
  <message>
   <source>The pattern has more than %1 characters</source>
   <translation>Das Muster hat mehr als %1 Zeichen</translation>
  </message>
  <message>
   <source>At character %1 of the regular expression: %2</source>
   <translation>Bei Zeichen %1 des regulären Ausdrucks: %2</translation>
  </message>
  <message>
   <source>Since %1.</source>
   <translation>Seit %1.</translation>
  </message>
  <message>
   <source>Model breaches: %1 AI Analyst events: %2</source>
   <translation>Modellverletzungen: %1 AI-Analyst-Ereignisse: %2</translation>
  </message>
  <message>
   <source>Model breaches are not fetched, AI Analyst events are: %1</source>
   <translation>Modellverletzungen werden nicht abgerufen, AI-Analyst-Ereignisse dagegen schon: %1</translation>
  </message>
  <message>
   <source>AI Analyst events are not fetched, model breaches are: %1</source>
   <translation>AI-Analyst-Ereignisse werden nicht abgerufen, Modellverletzungen dagegen schon: %1</translation>
  </message>
  <message>
   <source>%1 holds no certificate of an authority; a PEM file is needed</source>
   <translation>%1 enthält kein Zertifikat einer Zertifizierungsstelle; nötig ist eine PEM-Datei</translation>
  </message>
  <message>
   <source>Looking up the name %1 takes too long</source>
   <translation>Den Namen %1 aufzulösen dauert zu lange</translation>
  </message>
  <message>
   <source>The name %1 was not found</source>
   <translation>Der Name %1 wurde nicht gefunden</translation>
  </message>
  <message>
   <source>Give the output a name.</source>
   <translation>Geben Sie der Ausgabe einen Namen.</translation>
  </message>
  <message>
   <source>There is an output named %1 already. Choose another name.</source>
   <translation>Es gibt bereits eine Ausgabe mit dem Namen %1. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>Choose the file that the lines are appended to.</source>
   <translation>Wählen Sie die Datei, an die die Zeilen angehängt werden.</translation>
  </message>
  <message>
   <source>Enter the whole path of a file, such as /var/log/darktrace.log.</source>
   <translation>Geben Sie den vollständigen Pfad einer Datei ein, zum Beispiel /var/log/darktrace.log.</translation>
  </message>
  <message>
   <source>The output %1 writes to this file already. Choose another file.</source>
   <translation>Die Ausgabe %1 schreibt bereits in diese Datei. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Enter the name or address of the receiver, such as syslog.example.com.</source>
   <translation>Geben Sie Namen oder Adresse des Empfängers ein, zum Beispiel syslog.example.com.</translation>
  </message>
  <message>
   <source>Enter the port that the receiver listens on, 1 to 65535.</source>
   <translation>Geben Sie den Port ein, auf dem der Empfänger lauscht, 1 bis 65535.</translation>
  </message>
  <message>
   <source>Choose the PEM file with the certificate of the authority.</source>
   <translation>Wählen Sie die PEM-Datei mit dem Zertifikat der Zertifizierungsstelle.</translation>
  </message>
  <message>
   <source>Enter the SHA-256 fingerprint of the certificate: 64 hexadecimal digits.</source>
   <translation>Geben Sie den SHA-256-Fingerabdruck des Zertifikats ein: 64 hexadezimale Ziffern.</translation>
  </message>
  <message>
   <source>The settings of the output %1 cannot be read</source>
   <translation>Die Einstellungen der Ausgabe %1 sind nicht lesbar</translation>
  </message>
  <message>
   <source>A query has at most %1 characters.</source>
   <translation>Eine Abfrage hat höchstens %1 Zeichen.</translation>
  </message>
  <message>
   <source>There is no keyring yet, and none was made: %1</source>
   <translation>Es gibt noch keinen Schlüsselbund, und es wurde keiner angelegt: %1</translation>
  </message>
  <message>
   <source>The private token is empty.</source>
   <translation>Das private Token ist leer.</translation>
  </message>
  <message>
   <source>The private token is longer than %1 characters.</source>
   <translation>Das private Token ist länger als %1 Zeichen.</translation>
  </message>
  <message>
   <source>The private token contains a character that cannot be in one.</source>
   <translation>Das private Token enthält ein Zeichen, das in keinem Token vorkommen kann.</translation>
  </message>
  <message>
   <source>A token file is given as NAME=FILE, NAME being the credential's</source>
   <translation>Eine Tokendatei wird als NAME=FILE angegeben; NAME ist der Name der Zugangsdaten</translation>
  </message>
  <message>
   <source>The first line of %1 is empty</source>
   <translation>Die erste Zeile von %1 ist leer</translation>
  </message>
  <message>
   <source>The first line of %1 is too long for a token</source>
   <translation>Die erste Zeile von %1 ist zu lang für ein Token</translation>
  </message>
  <message>
   <source>Give the credential a name; connections choose it by that.</source>
   <translation>Geben Sie den Zugangsdaten einen Namen; unter diesem wählen Verbindungen sie aus.</translation>
  </message>
  <message>
   <source>There is a credential named %1 already. Choose another name.</source>
   <translation>Es gibt bereits Zugangsdaten mit dem Namen %1. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>The description has %1 characters; at most %2 are possible.</source>
   <translation>Die Beschreibung hat %1 Zeichen; möglich sind höchstens %2.</translation>
  </message>
  <message>
   <source>Give the event source a name; its log is found under it.</source>
   <translation>Geben Sie der Ereignisquelle einen Namen; darunter ist ihr Protokoll zu finden.</translation>
  </message>
  <message>
   <source>There is an event source named %1 already. Choose another name.</source>
   <translation>Es gibt bereits eine Ereignisquelle mit dem Namen %1. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>Enter an address of this computer, such as 127.0.0.1, or * for all of them.</source>
   <translation>Geben Sie eine Adresse dieses Computers ein, etwa 127.0.0.1, oder * für alle.</translation>
  </message>
  <message>
   <source>Choose the connection to the appliance that the events are fetched from.</source>
   <translation>Wählen Sie die Verbindung zu der Appliance, von der die Ereignisse abgerufen werden.</translation>
  </message>
  <message>
   <source>The time between two polls must be between 10 seconds and a day.</source>
   <translation>Die Zeit zwischen zwei Abfragen muss zwischen 10 Sekunden und einem Tag liegen.</translation>
  </message>
  <message>
   <source>The overlap must be between 1 minute and 24 hours.</source>
   <translation>Die Überlappung muss zwischen 1 Minute und 24 Stunden liegen.</translation>
  </message>
  <message>
   <source>The first fetch must go back between 1 hour and 365 days.</source>
   <translation>Der erste Abruf muss zwischen 1 Stunde und 365 Tagen zurückreichen.</translation>
  </message>
  <message>
   <source>The minimum score must be between 0 and 1.</source>
   <translation>Der Mindestscore muss zwischen 0 und 1 liegen.</translation>
  </message>
  <message>
   <source>The port must be between 1025 and 65535.</source>
   <translation>Der Port muss zwischen 1025 und 65535 liegen.</translation>
  </message>
  <message>
   <source>The event source %1 uses this port. Choose another.</source>
   <translation>Die Ereignisquelle %1 verwendet diesen Port. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Choose the file with the certificate's private key.</source>
   <translation>Wählen Sie die Datei mit dem privaten Schlüssel des Zertifikats.</translation>
  </message>
  <message>
   <source>Choose the file with the certificate of this key.</source>
   <translation>Wählen Sie die Datei mit dem Zertifikat dieses Schlüssels.</translation>
  </message>
  <message>
   <source>The stored settings of %1 cannot be read (%2)</source>
   <translation>Die gespeicherten Einstellungen von %1 können nicht gelesen werden (%2)</translation>
  </message>
  <message>
   <source>The connection</source>
   <translation>Die Verbindung</translation>
  </message>
  <message>
   <source>A credential named %1</source>
   <translation>Zugangsdaten mit dem Namen %1</translation>
  </message>
  <message>
   <source>A connection named %1</source>
   <translation>Eine Verbindung mit dem Namen %1</translation>
  </message>
  <message>
   <source>There is no Duskwatch data in %1</source>
   <translation>In %1 gibt es keine Duskwatch-Daten</translation>
  </message>
  <message>
   <source>A name has at most %1 characters and no line breaks</source>
   <translation>Ein Name hat höchstens %1 Zeichen und keine Zeilenumbrüche</translation>
  </message>
  <message>
   <source>A tag needs a name</source>
   <translation>Ein Schlagwort braucht einen Namen</translation>
  </message>
  <message>
   <source>A tag has at most %1 characters, no commas and no line breaks</source>
   <translation>Ein Schlagwort hat höchstens %1 Zeichen, keine Kommas und keine Zeilenumbrüche</translation>
  </message>
  <message>
   <source>A note needs a text</source>
   <translation>Eine Notiz braucht einen Text</translation>
  </message>
  <message>
   <source>A note has at most %1 characters</source>
   <translation>Eine Notiz hat höchstens %1 Zeichen</translation>
  </message>
  <message>
   <source>An unknown change</source>
   <translation>Eine unbekannte Änderung</translation>
  </message>
  <message>
   <source>An investigation needs a title</source>
   <translation>Eine Untersuchung braucht einen Titel</translation>
  </message>
  <message>
   <source>A title has at most %1 characters</source>
   <translation>Ein Titel hat höchstens %1 Zeichen</translation>
  </message>
  <message>
   <source>No alert is selected</source>
   <translation>Kein Alarm ist ausgewählt</translation>
  </message>
  <message>
   <source>Merging takes at least two investigations</source>
   <translation>Zum Zusammenführen braucht es mindestens zwei Untersuchungen</translation>
  </message>
  <message>
   <source>That is too much at once: at most %1 alerts and %2 investigations</source>
   <translation>Das ist zu viel auf einmal: höchstens %1 Alarme und %2 Untersuchungen</translation>
  </message>
  <message>
   <source>Closing an investigation needs a disposition</source>
   <translation>Zum Schließen einer Untersuchung gehört eine Bewertung</translation>
  </message>
  <message>
   <source>%1 (set by hand, inherited would be %2)</source>
   <translation>%1 (von Hand gesetzt, geerbt wäre %2)</translation>
  </message>
  <message>
   <source>%1 (inherited from its alerts)</source>
   <translation>%1 (von ihren Alarmen geerbt)</translation>
  </message>
  <message>
   <source>Investigation %1: %2</source>
   <translation>Untersuchung %1: %2</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>Angabe</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Eröffnet</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <source>First alert</source>
   <translation>Erster Alarm</translation>
  </message>
  <message>
   <source>Made by %1 with Duskwatch on %2.</source>
   <translation>Erstellt von %1 mit Duskwatch am %2.</translation>
  </message>
  <message>
   <source>The newest %1 of %2 alerts.</source>
   <translation>Die neuesten %1 von %2 Alarmen.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Model or headline</source>
   <translation>Modell oder Überschrift</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Alert</source>
   <translation>Alarm</translation>
  </message>
  <message>
   <source>Alert %1: %2</source>
   <translation>Alarm %1: %2</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>inherited</source>
   <translation>geerbt</translation>
  </message>
  <message>
   <source>No longer assigned to %1</source>
   <translation>Nicht mehr %1 zugewiesen</translation>
  </message>
  <message>
   <source>Assigned to %1</source>
   <translation>Zugewiesen an %1</translation>
  </message>
  <message>
   <source>Assigned to %1, before that to %2</source>
   <translation>%1 zugewiesen, vorher %2</translation>
  </message>
  <message>
   <source>Alerts added by hand: %1</source>
   <translation>Von Hand hinzugefügte Alarme: %1</translation>
  </message>
  <message>
   <source>Alerts moved here from investigation %1: %2</source>
   <translation>Alarme aus Untersuchung %1 hierher verschoben: %2</translation>
  </message>
  <message>
   <source>Alerts taken out: %1</source>
   <translation>Herausgenommene Alarme: %1</translation>
  </message>
  <message>
   <source>Alerts moved to investigation %1: %2</source>
   <translation>Alarme in Untersuchung %1 verschoben: %2</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Investigating</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <source>Benign</source>
   <translation>Harmlos</translation>
  </message>
  <message>
   <source>Malicious</source>
   <translation>Bösartig</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>Nicht zutreffend</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Unentschieden</translation>
  </message>
  <message>
   <source>Not opened: %1 investigations, as too many were opened for one device within a minute. Their alerts are kept.</source>
   <translation>Nicht eröffnet: %1 Untersuchungen, weil für ein Gerät innerhalb einer Minute zu viele eröffnet wurden. Ihre Alarme sind gespeichert.</translation>
  </message>
  <message>
   <source>Not opened: %1 investigations, as too many are open. Their alerts are kept.</source>
   <translation>Nicht eröffnet: %1 Untersuchungen, weil zu viele offen sind. Ihre Alarme sind gespeichert.</translation>
  </message>
  <message>
   <source>Opened by a detection rule: %1</source>
   <translation>Von einer Erkennungsregel eröffnet: %1</translation>
  </message>
  <message>
   <source>Opened by hand: %1</source>
   <translation>Von Hand eröffnet: %1</translation>
  </message>
  <message>
   <source>Status changed from %1 to %2</source>
   <translation>Status von %1 auf %2 geändert</translation>
  </message>
  <message>
   <source>Tag added: %1</source>
   <translation>Schlagwort hinzugefügt: %1</translation>
  </message>
  <message>
   <source>Tag removed: %1</source>
   <translation>Schlagwort entfernt: %1</translation>
  </message>
  <message>
   <source>Note: %1</source>
   <translation>Notiz: %1</translation>
  </message>
  <message>
   <source>Renamed from %1 to %2</source>
   <translation>Von %1 in %2 umbenannt</translation>
  </message>
  <message>
   <source>Priority changed from %1 to %2</source>
   <translation>Priorität von %1 auf %2 geändert</translation>
  </message>
  <message>
   <source>Its alerts changed the priority from %1 to %2</source>
   <translation>Ihre Alarme änderten die Priorität von %1 auf %2</translation>
  </message>
  <message>
   <source>Took in investigation %1</source>
   <translation>Untersuchung %1 aufgenommen</translation>
  </message>
  <message>
   <source>Merged into investigation %1</source>
   <translation>In Untersuchung %1 aufgegangen</translation>
  </message>
  <message>
   <source>On its own again, no longer part of investigation %1</source>
   <translation>Wieder eigenständig, nicht mehr Teil von Untersuchung %1</translation>
  </message>
  <message>
   <source>Investigation %1 is on its own again</source>
   <translation>Untersuchung %1 ist wieder eigenständig</translation>
  </message>
  <message>
   <source>The name of an output has between 1 and %1 characters</source>
   <translation>Der Name einer Ausgabe hat zwischen 1 und %1 Zeichen</translation>
  </message>
  <message>
   <source>There is room for %1 outputs</source>
   <translation>Es ist Platz für %1 Ausgaben</translation>
  </message>
  <message>
   <source>An output named %1</source>
   <translation>Eine Ausgabe mit dem Namen %1</translation>
  </message>
  <message>
   <source>The saved query</source>
   <translation>Die gespeicherte Abfrage</translation>
  </message>
  <message>
   <source>The name of a query has between 1 and %1 characters</source>
   <translation>Der Name einer Abfrage hat zwischen 1 und %1 Zeichen</translation>
  </message>
  <message>
   <source>A query that is kept has at most %1 characters</source>
   <translation>Eine gespeicherte Abfrage hat höchstens %1 Zeichen</translation>
  </message>
  <message>
   <source>There is room for %1 saved queries</source>
   <translation>Es ist Platz für %1 gespeicherte Abfragen</translation>
  </message>
  <message>
   <source>There are more than %1 rules</source>
   <translation>Es gibt mehr als %1 Regeln</translation>
  </message>
  <message>
   <source>A rule named %1</source>
   <translation>Eine Regel mit dem Namen %1</translation>
  </message>
  <message>
   <source>The file is a database, but not one of Duskwatch</source>
   <translation>Die Datei ist eine Datenbank, aber keine von Duskwatch</translation>
  </message>
  <message>
   <source>Its layout is number %1, this program knows up to %2</source>
   <translation>Ihr Aufbau hat die Nummer %1, dieses Programm kennt höchstens %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no sender: %2</source>
   <translation>„%1“ ist kein Absender: %2</translation>
  </message>
  <message>
   <source>it holds no certificate that can be used. A PEM file is needed.</source>
   <translation>sie enthält kein verwendbares Zertifikat. Benötigt wird eine PEM-Datei.</translation>
  </message>
  <message>
   <source>the certificate expired on %1. Make or choose another.</source>
   <translation>das Zertifikat ist am %1 abgelaufen. Erstellen oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>the certificate is valid from %1 only. See that this computer's clock is right.</source>
   <translation>das Zertifikat ist erst ab %1 gültig. Prüfen Sie, ob die Uhr dieses Computers richtig geht.</translation>
  </message>
  <message>
   <source>this key belongs to another certificate.</source>
   <translation>dieser Schlüssel gehört zu einem anderen Zertifikat.</translation>
  </message>
  <message>
   <source>it holds no private key that can be used. A PEM file without a passphrase is needed.</source>
   <translation>sie enthält keinen verwendbaren privaten Schlüssel. Benötigt wird eine PEM-Datei ohne Passphrase.</translation>
  </message>
  <message>
   <source>it holds no certificate of an authority. A PEM file is needed.</source>
   <translation>sie enthält kein Zertifikat einer Zertifizierungsstelle. Benötigt wird eine PEM-Datei.</translation>
  </message>
  <message>
   <source>It closed the connection in the middle of the TLS handshake. It may not trust the certificate.</source>
   <translation>Er hat die Verbindung mitten im TLS-Handshake geschlossen. Möglicherweise vertraut er dem Zertifikat nicht.</translation>
  </message>
  <message>
   <source>It speaks an old version of TLS only; 1.2 or newer is needed.</source>
   <translation>Er beherrscht nur eine alte TLS-Version; benötigt wird 1.2 oder neuer.</translation>
  </message>
  <message>
   <source>It offers no encryption that this computer takes. Update it, or choose another certificate here.</source>
   <translation>Er bietet keine Verschlüsselung an, die dieser Computer annimmt. Aktualisieren Sie ihn oder wählen Sie hier ein anderes Zertifikat.</translation>
  </message>
  <message>
   <source>It does not trust the certificate of this collector. Give it the certificate that can be saved here.</source>
   <translation>Er vertraut dem Zertifikat dieses Collectors nicht. Geben Sie ihm das Zertifikat, das hier gespeichert werden kann.</translation>
  </message>
  <message>
   <source>It says that the certificate of this collector has expired. Compare the clocks.</source>
   <translation>Er meldet, dass das Zertifikat dieses Collectors abgelaufen ist. Vergleichen Sie die Uhren.</translation>
  </message>
  <message>
   <source>It shows no certificate of its own, which this collector asks for.</source>
   <translation>Er legt kein eigenes Zertifikat vor, das dieser Collector jedoch verlangt.</translation>
  </message>
  <message>
   <source>Its own certificate is not accepted (%1).</source>
   <translation>Sein eigenes Zertifikat wird nicht akzeptiert (%1).</translation>
  </message>
  <message>
   <source>TLS failed (%1).</source>
   <translation>TLS ist fehlgeschlagen (%1).</translation>
  </message>
  <message>
   <source>It sends without TLS. Set the sender to TLS, or this collector to TCP.</source>
   <translation>Er sendet ohne TLS. Stellen Sie den Absender auf TLS oder diesen Collector auf TCP.</translation>
  </message>
  <message>
   <source>It did not come to the end of the TLS handshake within %1 seconds.</source>
   <translation>Er hat den TLS-Handshake nicht innerhalb von %1 Sekunden abgeschlossen.</translation>
  </message>
  <message>
   <source>Its TLS handshake was ended, as too many were under way.</source>
   <translation>Sein TLS-Handshake wurde beendet, weil zu viele gleichzeitig liefen.</translation>
  </message>
  <message>
   <source>there is no event source called %1</source>
   <translation>es gibt keine Ereignisquelle namens %1</translation>
  </message>
  <message>
   <source>no priority</source>
   <translation>keine Priorität</translation>
  </message>
  <message>
   <source>unspecified</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <source>low</source>
   <translation>niedrig</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>mittel</translation>
  </message>
  <message>
   <source>high</source>
   <translation>hoch</translation>
  </message>
  <message>
   <source>critical</source>
   <translation>kritisch</translation>
  </message>
  <message>
   <source>%1 ignored: it is not a number</source>
   <translation>%1 ignoriert: keine Zahl</translation>
  </message>
  <message>
   <source>%1 ignored: %2 is not %3</source>
   <extracomment>%3 is &quot;within 0 to 100&quot; or &quot;one of 0 to 5&quot;</extracomment>
   <translation>%1 ignoriert: %2 liegt nicht %3</translation>
  </message>
  <message>
   <source>score %1 ≥ %2 → %3</source>
   <extracomment>a score compared with a threshold; %3 is the priority that follows</extracomment>
   <translation>Score %1 ≥ %2 → %3</translation>
  </message>
  <message>
   <source>score %1 &lt; %2 → %3</source>
   <translation>Score %1 &lt; %2 → %3</translation>
  </message>
  <message>
   <source>%1 (from %2)</source>
   <translation>%1 (aus %2)</translation>
  </message>
  <message>
   <source>%1 ms since 1970</source>
   <translation>%1 ms seit 1970</translation>
  </message>
  <message>
   <source>not understood → unparsed</source>
   <translation>Inhalt nicht verstanden → unverstanden</translation>
  </message>
  <message>
   <source>audit line → audit, no alert</source>
   <translation>Auditzeile → Audit, kein Alarm</translation>
  </message>
  <message>
   <source>RESPOND action → suppressed</source>
   <translation>RESPOND-Aktion → unterdrückt</translation>
  </message>
  <message>
   <source>RESPOND model (its name begins with Antigena) → suppressed</source>
   <translation>RESPOND-Modell (der Name beginnt mit Antigena) → unterdrückt</translation>
  </message>
  <message>
   <source>the model has a RESPOND action (actions.antigena) → suppressed</source>
   <translation>das Modell hat eine RESPOND-Aktion (actions.antigena) → unterdrückt</translation>
  </message>
  <message>
   <source>compliance flag set: category %1 → Compliance</source>
   <translation>Compliance-Kennzeichen gesetzt: Kategorie %1 → Compliance</translation>
  </message>
  <message>
   <source>category Informational → kept, no alert</source>
   <translation>Kategorie Informativ → behalten, kein Alarm</translation>
  </message>
  <message>
   <source>category %1 → alert</source>
   <translation>Kategorie %1 → Alarm</translation>
  </message>
  <message>
   <source>no category given → alert</source>
   <translation>keine Kategorie angegeben → Alarm</translation>
  </message>
  <message>
   <source>category not documented, taken as not given → alert</source>
   <translation>Kategorie nicht dokumentiert, gilt als nicht angegeben → Alarm</translation>
  </message>
  <message>
   <source>category Compliance, and compliance alerts are turned off → kept, no alert</source>
   <translation>Kategorie Compliance, und Compliance-Alarme sind ausgeschaltet → behalten, kein Alarm</translation>
  </message>
  <message>
   <source>system status Resolved → closes its alert</source>
   <translation>Systemstatus behoben → schließt den zugehörigen Alarm</translation>
  </message>
  <message>
   <source>system status not resolved → alert</source>
   <translation>Systemstatus nicht behoben → Alarm</translation>
  </message>
  <message>
   <source>kind %1 → alert</source>
   <translation>Art %1 → Alarm</translation>
  </message>
  <message>
   <source>%1 %2 is above 1, taken as percent</source>
   <translation>%1 %2 ist größer als 1, gilt als Prozentwert</translation>
  </message>
  <message>
   <source>within 0 to 100</source>
   <translation>im Bereich von 0 bis 100</translation>
  </message>
  <message>
   <source>model priority %1 → %2</source>
   <translation>Modellpriorität %1 → %2</translation>
  </message>
  <message>
   <source>model priority</source>
   <translation>Modellpriorität</translation>
  </message>
  <message>
   <source>one of 0 to 5</source>
   <translation>bei einem der Werte 0 bis 5</translation>
  </message>
  <message>
   <source>system status level %1 → %2</source>
   <translation>Systemstatus, Stufe %1 → %2</translation>
  </message>
  <message>
   <source>CEF severity %1 → %2</source>
   <translation>CEF-Schweregrad %1 → %2</translation>
  </message>
  <message>
   <source>CEF severity</source>
   <translation>CEF-Schweregrad</translation>
  </message>
  <message>
   <source>within 0 to 10</source>
   <translation>im Bereich von 0 bis 10</translation>
  </message>
  <message>
   <source>nothing to rank by → %1</source>
   <translation>nichts zum Einstufen → %1</translation>
  </message>
  <message>
   <source>time %1 cannot be right; sorted by the time of receipt</source>
   <translation>Zeit %1 kann nicht stimmen; nach Empfangszeit sortiert</translation>
  </message>
  <message>
   <source>no time in the message; sorted by the time of receipt</source>
   <translation>keine Zeit in der Nachricht; nach Empfangszeit sortiert</translation>
  </message>
  <message>
   <source>test alert of the appliance; left out of statistics</source>
   <translation>Testalarm der Appliance; in Statistiken nicht gezählt</translation>
  </message>
  <message>
   <source>%1 → creates an investigation</source>
   <extracomment>%1 is &quot;detection rule …&quot;, likewise in the three that follow</extracomment>
   <translation>%1 → eröffnet eine Untersuchung</translation>
  </message>
  <message>
   <source>%1 → tracked as a notable event</source>
   <translation>%1 → als bemerkenswertes Ereignis verfolgt</translation>
  </message>
  <message>
   <source>%1 is off → suppressed</source>
   <translation>%1 ist aus → unterdrückt</translation>
  </message>
  <message>
   <source>exception %1 of %2 → suppressed</source>
   <translation>Ausnahme %1 von %2 → unterdrückt</translation>
  </message>
  <message>
   <source>detection rule %1</source>
   <translation>Erkennungsregel %1</translation>
  </message>
  <message>
   <source>detection rule “%1”</source>
   <translation>Erkennungsregel „%1“</translation>
  </message>
  <message>
   <source>There are more than %1 entries. Use two rules.</source>
   <translation>Es sind mehr als %1 Einträge. Verwenden Sie zwei Regeln.</translation>
  </message>
  <message>
   <source>An entry is empty. Remove it.</source>
   <translation>Ein Eintrag ist leer. Entfernen Sie ihn.</translation>
  </message>
  <message>
   <source>An entry is longer than %1 characters. Shorten it.</source>
   <translation>Ein Eintrag ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
  </message>
  <message>
   <source>%1 is no address and no range. Write one like 10.0.0.0/8 or 2001:db8::1.</source>
   <translation>%1 ist weder Adresse noch Bereich. Schreiben Sie etwa 10.0.0.0/8 oder 2001:db8::1.</translation>
  </message>
  <message>
   <source>%1 is no MITRE technique. Write one like T1071 or T1071.001.</source>
   <translation>%1 ist keine MITRE-Technik. Schreiben Sie etwa T1071 oder T1071.001.</translation>
  </message>
  <message>
   <source>A score lies between 0 and 1.</source>
   <translation>Ein Score liegt zwischen 0 und 1.</translation>
  </message>
  <message>
   <source>The score begins above its end. Swap the two numbers.</source>
   <translation>Der Score beginnt über seinem Ende. Vertauschen Sie die beiden Zahlen.</translation>
  </message>
  <message>
   <source>An exception needs a condition, or it would be one for everything.</source>
   <translation>Eine Ausnahme braucht eine Bedingung, sonst gälte sie für alles.</translation>
  </message>
  <message>
   <source>The note is longer than %1 characters. Shorten it.</source>
   <translation>Die Notiz ist länger als %1 Zeichen. Kürzen Sie sie.</translation>
  </message>
  <message>
   <source>A rule creates investigations, tracks notable events or is off.</source>
   <translation>Eine Regel legt Untersuchungen an, vermerkt beachtenswerte Ereignisse oder ist aus.</translation>
  </message>
  <message>
   <source>Give the rule a name.</source>
   <translation>Geben Sie der Regel einen Namen.</translation>
  </message>
  <message>
   <source>The name is longer than %1 characters. Shorten it.</source>
   <translation>Der Name ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
  </message>
  <message>
   <source>A rule that turns alerts off needs a condition, or it would turn off all of them.</source>
   <translation>Eine Regel, die Alarme abschaltet, braucht eine Bedingung, sonst schaltete sie alle ab.</translation>
  </message>
  <message>
   <source>There are more than %1 exceptions. Remove some.</source>
   <translation>Es sind mehr als %1 Ausnahmen. Entfernen Sie einige.</translation>
  </message>
  <message>
   <source>this version has no such built-in rule</source>
   <translation>diese Version hat keine solche eingebaute Regel</translation>
  </message>
  <message>
   <source>a built-in rule has its own, which cannot be changed</source>
   <translation>eine eingebaute Regel hat ihre eigenen, die sich nicht ändern lassen</translation>
  </message>
  <message>
   <source>must be creates-investigations, tracks-notable-events or off</source>
   <translation>muss creates-investigations, tracks-notable-events oder off sein</translation>
  </message>
  <message>
   <source>must be Critical, High, Medium or Low, or left out</source>
   <translation>muss Critical, High, Medium oder Low sein oder fehlen</translation>
  </message>
  <message>
   <source>The rule</source>
   <translation>Die Regel</translation>
  </message>
  <message>
   <source>The file is larger than %1 MiB</source>
   <translation>Die Datei ist größer als %1 MiB</translation>
  </message>
  <message>
   <source>The file is no JSON: %1 at byte %2</source>
   <translation>Die Datei ist kein JSON: %1 bei Byte %2</translation>
  </message>
  <message>
   <source>The file is none of detection rules: its format is not %1</source>
   <translation>Die Datei ist keine mit Erkennungsregeln: Ihr Format ist nicht %1</translation>
  </message>
  <message>
   <source>The file is of another version than %1</source>
   <translation>Die Datei ist von einer anderen Version als %1</translation>
  </message>
  <message>
   <source>The file has no list called rules</source>
   <translation>Die Datei hat keine Liste namens rules</translation>
  </message>
  <message>
   <source>The file has more than %1 rules</source>
   <translation>Die Datei hat mehr als %1 Regeln</translation>
  </message>
  <message>
   <source>Rule %1</source>
   <translation>Regel %1</translation>
  </message>
  <message>
   <source>%1 is no object</source>
   <translation>%1 ist kein Objekt</translation>
  </message>
  <message>
   <source>%1: there is a rule called %2 before it</source>
   <translation>%1: Davor steht schon eine Regel namens %2</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Ohne Titel</translation>
  </message>
  <message>
   <source>%1 (test)</source>
   <extracomment>%1 title of the appliance's own test alert</extracomment>
   <translation>%1 (Test)</translation>
  </message>
  <message>
   <source>Received %1</source>
   <translation>Empfangen %1</translation>
  </message>
  <message>
   <source>The message carries no believable time; the time of receipt is shown.</source>
   <translation>Die Nachricht enthält keine glaubhafte Zeit; angezeigt wird die Empfangszeit.</translation>
  </message>
  <message>
   <source>Time (%1)</source>
   <extracomment>%1 time zone, e.g. CET</extracomment>
   <translation>Zeit (%1)</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation>Wiederholungen</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>Zugewiesen an</translation>
  </message>
  <message>
   <source>Device: %1</source>
   <translation>Gerät: %1</translation>
  </message>
  <message>
   <source>Time: %1</source>
   <translation>Zeit: %1</translation>
  </message>
  <message>
   <source>score %1</source>
   <translation>Score %1</translation>
  </message>
  <message>
   <source>%1 repeats</source>
   <translation>%1 Wiederholungen</translation>
  </message>
  <message>
   <source>assigned to %1</source>
   <translation>zugewiesen an %1</translation>
  </message>
  <message>
   <source>tags: %1</source>
   <translation>Schlagwörter: %1</translation>
  </message>
  <message>
   <source>Darktrace id: %1</source>
   <translation>Darktrace-ID: %1</translation>
  </message>
  <message>
   <source>Event source: %1</source>
   <translation>Ereignisquelle: %1</translation>
  </message>
  <message>
   <source>The event's link is not an address.</source>
   <translation>Der Link des Ereignisses ist keine Adresse.</translation>
  </message>
  <message>
   <source>The event's link is not an https address, so it is not opened.</source>
   <translation>Der Link des Ereignisses ist keine https-Adresse und wird deshalb nicht geöffnet.</translation>
  </message>
  <message>
   <source>The event's link carries a user name, as a forged one would, so it is not opened.</source>
   <translation>Der Link des Ereignisses enthält einen Benutzernamen, wie es bei Fälschungen üblich ist, und wird deshalb nicht geöffnet.</translation>
  </message>
  <message>
   <source>The event's link leads to %1, which is not the appliance of this event source (%2), so it is not opened.</source>
   <translation>Der Link des Ereignisses führt zu %1; das ist nicht die Appliance dieser Ereignisquelle (%2). Er wird deshalb nicht geöffnet.</translation>
  </message>
  <message>
   <source>The alert is acknowledged.</source>
   <translation>Der Alarm ist quittiert.</translation>
  </message>
  <message>
   <source>%1 alerts are acknowledged.</source>
   <translation>%1 Alarme sind quittiert.</translation>
  </message>
  <message>
   <source>The alert is new again.</source>
   <translation>Der Alarm ist wieder neu.</translation>
  </message>
  <message>
   <source>%1 alerts are new again.</source>
   <translation>%1 Alarme sind wieder neu.</translation>
  </message>
  <message>
   <source>The alert is assigned to nobody.</source>
   <translation>Der Alarm ist niemandem zugewiesen.</translation>
  </message>
  <message>
   <source>%1 alerts are assigned to nobody.</source>
   <translation>%1 Alarme sind niemandem zugewiesen.</translation>
  </message>
  <message>
   <source>The alert is assigned to %2.</source>
   <translation>Der Alarm ist %2 zugewiesen.</translation>
  </message>
  <message>
   <source>%1 alerts are assigned to %2.</source>
   <translation>%1 Alarme sind %2 zugewiesen.</translation>
  </message>
  <message>
   <source>The alert has the tag “%2”.</source>
   <translation>Der Alarm hat das Schlagwort „%2“.</translation>
  </message>
  <message>
   <source>%1 alerts have got the tag “%2”.</source>
   <translation>%1 Alarme haben das Schlagwort „%2“ erhalten.</translation>
  </message>
  <message>
   <source>The alert has no longer the tag “%2”.</source>
   <translation>Der Alarm hat das Schlagwort „%2“ nicht mehr.</translation>
  </message>
  <message>
   <source>%1 alerts have no longer the tag “%2”.</source>
   <translation>%1 Alarme haben das Schlagwort „%2“ nicht mehr.</translation>
  </message>
  <message>
   <source>The note is added.</source>
   <translation>Die Notiz ist hinzugefügt.</translation>
  </message>
  <message>
   <source>The note is added to %1 alerts.</source>
   <translation>Die Notiz ist zu %1 Alarmen hinzugefügt.</translation>
  </message>
  <message>
   <source>The note is taken back.</source>
   <translation>Die Notiz ist zurückgenommen.</translation>
  </message>
  <message>
   <source>The note is taken back from %1 alerts.</source>
   <translation>Die Notiz ist bei %1 Alarmen zurückgenommen.</translation>
  </message>
  <message>
   <source>Acknowledging…</source>
   <translation>Wird quittiert…</translation>
  </message>
  <message>
   <source>Taking acknowledgements back…</source>
   <translation>Quittierungen werden zurückgenommen…</translation>
  </message>
  <message>
   <source>Assigning…</source>
   <translation>Wird zugewiesen…</translation>
  </message>
  <message>
   <source>Changing tags…</source>
   <translation>Schlagwörter werden geändert…</translation>
  </message>
  <message>
   <source>Changing notes…</source>
   <translation>Notizen werden geändert…</translation>
  </message>
  <message>
   <source>Nothing had to be changed.</source>
   <translation>Es musste nichts geändert werden.</translation>
  </message>
  <message>
   <source>One was so already.</source>
   <translation>Bei einem war das bereits der Fall.</translation>
  </message>
  <message>
   <source>%1 were so already.</source>
   <translation>Bei %1 war das bereits der Fall.</translation>
  </message>
  <message>
   <source>Stopped; the others are as they were.</source>
   <translation>Gestoppt; die anderen sind unverändert.</translation>
  </message>
  <message>
   <source>The others could not be changed: %1</source>
   <translation>Die anderen konnten nicht geändert werden: %1</translation>
  </message>
  <message>
   <source>Acknowledged</source>
   <translation>Quittiert</translation>
  </message>
  <message>
   <source>Acknowledgement taken back</source>
   <translation>Quittierung zurückgenommen</translation>
  </message>
  <message>
   <source>Assigned to nobody</source>
   <translation>Niemandem zugewiesen</translation>
  </message>
  <message>
   <source>Tag “%1” added</source>
   <translation>Schlagwort „%1“ hinzugefügt</translation>
  </message>
  <message>
   <source>Tag “%1” removed</source>
   <translation>Schlagwort „%1“ entfernt</translation>
  </message>
  <message>
   <source>Note taken back</source>
   <translation>Notiz zurückgenommen</translation>
  </message>
  <message>
   <source>Acknowledged in Darktrace, which replaced the change made here</source>
   <translation>In Darktrace quittiert; das hat die hier vorgenommene Änderung ersetzt</translation>
  </message>
  <message>
   <source>Acknowledgement taken back in Darktrace, which replaced the change made here</source>
   <translation>Quittierung in Darktrace zurückgenommen; das hat die hier vorgenommene Änderung ersetzt</translation>
  </message>
  <message>
   <source>What triggered it</source>
   <translation>Was den Alarm ausgelöst hat</translation>
  </message>
  <message>
   <source>MITRE ATT&amp;CK</source>
   <translation>MITRE ATT&amp;CK</translation>
  </message>
  <message>
   <source>Related breaches</source>
   <translation>Verwandte Modellverletzungen</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>The newest %1 of those that rest on this breach.</source>
   <translation>Die neuesten %1 derer, die auf dieser Modellverletzung beruhen.</translation>
  </message>
  <message>
   <source>Model priority</source>
   <translation>Modellpriorität</translation>
  </message>
  <message>
   <source>Time as sent</source>
   <translation>Gesendete Zeit</translation>
  </message>
  <message>
   <source>%1 (not believable)</source>
   <translation>%1 (nicht glaubhaft)</translation>
  </message>
  <message>
   <source>Repeated</source>
   <translation>Wiederholt</translation>
  </message>
  <message>
   <source>once, %1</source>
   <translation>einmal, %1</translation>
  </message>
  <message>
   <source>%1 times, last %2</source>
   <translation>%1-mal, zuletzt %2</translation>
  </message>
  <message>
   <source>Darktrace id</source>
   <translation>Darktrace-ID</translation>
  </message>
  <message>
   <source>Log line</source>
   <translation>Protokollzeile</translation>
  </message>
  <message>
   <source>Search for this model in the log</source>
   <translation>Nach diesem Modell im Protokoll suchen</translation>
  </message>
  <message>
   <source>Host name</source>
   <translation>Hostname</translation>
  </message>
  <message>
   <source>Search for this device in the log</source>
   <translation>Nach diesem Gerät im Protokoll suchen</translation>
  </message>
  <message>
   <source>There is more</source>
   <translation>Es gibt noch mehr</translation>
  </message>
  <message>
   <source>The message holds more than is shown here; Raw has all of it.</source>
   <translation>Die Nachricht enthält mehr, als hier angezeigt wird; alles steht unter „Rohdaten“.</translation>
  </message>
  <message>
   <source>Came again</source>
   <translation>Erneut eingegangen</translation>
  </message>
  <message>
   <source>from %1 · %2</source>
   <translation>von %1 · %2</translation>
  </message>
  <message>
   <source>Last hour</source>
   <translation>Letzte Stunde</translation>
  </message>
  <message>
   <source>Last 24 h</source>
   <translation>Letzte 24 h</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Eigener Zeitraum</translation>
  </message>
  <message>
   <source>All time</source>
   <translation>Gesamte Zeit</translation>
  </message>
  <message>
   <source>All of the last 24 hours</source>
   <translation>Alle der letzten 24 Stunden</translation>
  </message>
  <message>
   <source>High and new</source>
   <translation>Hoch und neu</translation>
  </message>
  <message>
   <source>New and nobody’s</source>
   <translation>Neu und nicht zugewiesen</translation>
  </message>
  <message>
   <source>Acknowledged in Darktrace</source>
   <translation>In Darktrace quittiert</translation>
  </message>
  <message>
   <source>Acknowledgement taken back in Darktrace</source>
   <translation>Quittierung in Darktrace zurückgenommen</translation>
  </message>
  <message>
   <source>The note is a comment in Darktrace</source>
   <translation>Die Notiz ist in Darktrace ein Kommentar</translation>
  </message>
  <message>
   <source>The acknowledgement waits to be sent to Darktrace</source>
   <translation>Die Quittierung wartet darauf, an Darktrace gesendet zu werden</translation>
  </message>
  <message>
   <source>Taking the acknowledgement back waits to be sent to Darktrace</source>
   <translation>Die Rücknahme der Quittierung wartet darauf, an Darktrace gesendet zu werden</translation>
  </message>
  <message>
   <source>The note waits to be sent to Darktrace</source>
   <translation>Die Notiz wartet darauf, an Darktrace gesendet zu werden</translation>
  </message>
  <message>
   <source>The acknowledgement was not sent to Darktrace</source>
   <translation>Die Quittierung wurde nicht an Darktrace gesendet</translation>
  </message>
  <message>
   <source>Taking the acknowledgement back was not sent to Darktrace</source>
   <translation>Die Rücknahme der Quittierung wurde nicht an Darktrace gesendet</translation>
  </message>
  <message>
   <source>The note was not sent to Darktrace</source>
   <translation>Die Notiz wurde nicht an Darktrace gesendet</translation>
  </message>
  <message>
   <source>over %1 · %2</source>
   <translation>über %1 · %2</translation>
  </message>
  <message>
   <source>It was changed in Darktrace in the meantime.</source>
   <translation>Es wurde inzwischen in Darktrace geändert.</translation>
  </message>
  <message>
   <source>Its connection is gone. Discard it.</source>
   <translation>Die Verbindung dafür gibt es nicht mehr. Verwerfen Sie es.</translation>
  </message>
  <message>
   <source>The connection %1 no longer writes back.</source>
   <translation>Die Verbindung %1 schreibt nicht mehr zurück.</translation>
  </message>
  <message>
   <source>It is tried again by itself, next at %1.</source>
   <translation>Es wird von selbst erneut versucht, das nächste Mal um %1.</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>Try again now</source>
   <translation>Jetzt erneut versuchen</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Aufgeben</translation>
  </message>
  <message>
   <source>Discard it</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Certificates signed by %1</source>
   <translation>Zertifikate, signiert von %1</translation>
  </message>
  <message>
   <source>One pinned certificate</source>
   <translation>Ein angeheftetes Zertifikat</translation>
  </message>
  <message>
   <source>Certificates this computer trusts</source>
   <translation>Zertifikate, denen dieser Computer vertraut</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>Kein Proxy</translation>
  </message>
  <message>
   <source>HTTP proxy %1</source>
   <translation>HTTP-Proxy %1</translation>
  </message>
  <message>
   <source>SOCKS proxy %1</source>
   <translation>SOCKS-Proxy %1</translation>
  </message>
  <message>
   <source>Global token</source>
   <translation>Globales Token</translation>
  </message>
  <message>
   <source>Per-user token</source>
   <translation>Benutzertoken</translation>
  </message>
  <message>
   <source>kept in the keychain</source>
   <translation>im Schlüsselbund aufbewahrt</translation>
  </message>
  <message>
   <source>kept for one session only, to be entered again at each start</source>
   <translation>nur für eine Sitzung aufbewahrt, bei jedem Start erneut einzugeben</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Nicht geprüft</translation>
  </message>
  <message>
   <source>Works, with a warning</source>
   <translation>Funktioniert, mit Warnung</translation>
  </message>
  <message>
   <source>%1 ms</source>
   <translation>%1 ms</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>Connection test of %1</source>
   <translation>Verbindungstest von %1</translation>
  </message>
  <message>
   <source>The appliance's clock minus this computer's: %1 s</source>
   <translation>Uhr der Appliance minus Uhr dieses Computers: %1 s</translation>
  </message>
  <message>
   <source>SHA-256 fingerprint of the certificate: %1</source>
   <translation>SHA-256-Fingerabdruck des Zertifikats: %1</translation>
  </message>
  <message>
   <source>the hour before</source>
   <translation>in der Stunde davor</translation>
  </message>
  <message>
   <source>the day before</source>
   <translation>am Tag davor</translation>
  </message>
  <message>
   <source>the week before</source>
   <translation>in der Woche davor</translation>
  </message>
  <message>
   <source>the time before</source>
   <translation>in der Zeit davor</translation>
  </message>
  <message>
   <source>nothing is stored from %1</source>
   <translation>keine Daten %1</translation>
  </message>
  <message>
   <source>only a part is stored of %1</source>
   <translation>nur ein Teil der Daten %1</translation>
  </message>
  <message>
   <source>none, as in %1</source>
   <translation>keine, wie %1</translation>
  </message>
  <message>
   <source>as many as %1</source>
   <translation>genauso viele wie %1</translation>
  </message>
  <message>
   <source>about as many as %1</source>
   <translation>etwa so viele wie %1</translation>
  </message>
  <message>
   <source>%1 more than %2</source>
   <translation>%1 mehr als %2</translation>
  </message>
  <message>
   <source>%1 fewer than %2</source>
   <translation>%1 weniger als %2</translation>
  </message>
  <message>
   <source>%1 high</source>
   <translation>%1 hoch</translation>
  </message>
  <message>
   <source>%1 medium</source>
   <translation>%1 mittel</translation>
  </message>
  <message>
   <source>%1 low</source>
   <translation>%1 niedrig</translation>
  </message>
  <message>
   <source>no alerts</source>
   <translation>keine Alarme</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 d</source>
   <translation>%1 T</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <extracomment>a count and a priority: &quot;2 Medium&quot;</extracomment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>1 test alert</source>
   <translation>1 Testalarm</translation>
  </message>
  <message>
   <source>%1 test alerts</source>
   <translation>%1 Testalarme</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Startet</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Sendet</translation>
  </message>
  <message>
   <source>Receiver takes nothing</source>
   <translation>Empfänger nimmt nichts an</translation>
  </message>
  <message>
   <source>Problem, tries again</source>
   <translation>Problem, versucht es weiter</translation>
  </message>
  <message>
   <source>File %1</source>
   <translation>Datei %1</translation>
  </message>
  <message>
   <source>Syslog over TLS to %1, port %2</source>
   <translation>Syslog über TLS an %1, Port %2</translation>
  </message>
  <message>
   <source>Syslog over TCP, not encrypted, to %1, port %2</source>
   <translation>Syslog über TCP, unverschlüsselt, an %1, Port %2</translation>
  </message>
  <message>
   <source>priority %1</source>
   <translation>Priorität %1</translation>
  </message>
  <message>
   <source>some kinds only</source>
   <translation>nur einige Arten</translation>
  </message>
  <message>
   <source>with “%1”</source>
   <translation>mit „%1“</translation>
  </message>
  <message>
   <source>from all event sources</source>
   <translation>von allen Ereignisquellen</translation>
  </message>
  <message>
   <source>%1 sent</source>
   <translation>%1 gesendet</translation>
  </message>
  <message>
   <source>%1 waiting</source>
   <translation>%1 warten</translation>
  </message>
  <message>
   <source>%1 left out by its filter</source>
   <translation>%1 vom Filter ausgelassen</translation>
  </message>
  <message>
   <source>last sent %1</source>
   <translation>zuletzt gesendet %1</translation>
  </message>
  <message>
   <source>Lines that retention removed before they were sent: %1. Keep data longer, or let the output run all the time.</source>
   <translation>Zeilen, die die Aufbewahrung entfernt hat, bevor sie gesendet wurden: %1. Bewahren Sie Daten länger auf, oder lassen Sie die Ausgabe ständig laufen.</translation>
  </message>
  <message>
   <source>Lines sent again, because a connection broke off: %1. A receiver can tell them by their numbers.</source>
   <translation>Zeilen, die noch einmal gesendet wurden, weil eine Verbindung abbrach: %1. Ein Empfänger erkennt sie an ihren Nummern.</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>no category</source>
   <translation>keine Kategorie</translation>
  </message>
  <message>
   <source>status level Critical</source>
   <translation>Statusstufe Kritisch</translation>
  </message>
  <message>
   <source>status level High</source>
   <translation>Statusstufe Hoch</translation>
  </message>
  <message>
   <source>status level Medium</source>
   <translation>Statusstufe Mittel</translation>
  </message>
  <message>
   <source>status level Low</source>
   <translation>Statusstufe Niedrig</translation>
  </message>
  <message>
   <source>score from %1 to %2</source>
   <translation>Score von %1 bis %2</translation>
  </message>
  <message>
   <source>score from %1</source>
   <translation>Score ab %1</translation>
  </message>
  <message>
   <source>score to %1</source>
   <translation>Score bis %1</translation>
  </message>
  <message>
   <source>priority High</source>
   <translation>Priorität Hoch</translation>
  </message>
  <message>
   <source>priority Medium</source>
   <translation>Priorität Mittel</translation>
  </message>
  <message>
   <source>priority Low</source>
   <translation>Priorität Niedrig</translation>
  </message>
  <message>
   <source>model %1</source>
   <translation>Modell %1</translation>
  </message>
  <message>
   <source>device %1</source>
   <translation>Gerät %1</translation>
  </message>
  <message>
   <source>address %1</source>
   <translation>Adresse %1</translation>
  </message>
  <message>
   <source>tag %1</source>
   <translation>Tag %1</translation>
  </message>
  <message>
   <source>technique %1</source>
   <translation>Technik %1</translation>
  </message>
  <message>
   <source>a source that is gone</source>
   <translation>eine Quelle, die es nicht mehr gibt</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Creates investigations</source>
   <translation>Legt Untersuchungen an</translation>
  </message>
  <message>
   <source>Tracks notable events</source>
   <translation>Vermerkt beachtenswerte Ereignisse</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>As the alert</source>
   <translation>Wie der Alarm</translation>
  </message>
  <message>
   <source>%1 found</source>
   <translation>%1 gefunden</translation>
  </message>
  <message>
   <source>%1 of %2 lines searched</source>
   <translation>%1 von %2 Zeilen durchsucht</translation>
  </message>
  <message>
   <source>%1 lines searched</source>
   <translation>%1 Zeilen durchsucht</translation>
  </message>
  <message>
   <source>index used</source>
   <translation>Index genutzt</translation>
  </message>
  <message>
   <source>%1 lines a second</source>
   <translation>%1 Zeilen je Sekunde</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>%1 lines were too hard for the expression</source>
   <translation>%1 Zeilen waren zu schwer für den Ausdruck</translation>
  </message>
  <message>
   <source>only the newest are shown; export has all</source>
   <translation>nur die neuesten werden gezeigt; der Export hat alle</translation>
  </message>
  <message>
   <source>there are more groups than are shown</source>
   <translation>es gibt mehr Gruppen als gezeigt werden</translation>
  </message>
  <message>
   <source>Last 15 minutes</source>
   <translation>Letzte 15 Minuten</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>Letzte 24 Stunden</translation>
  </message>
  <message>
   <source>The file is larger than a configuration can be.</source>
   <translation>Die Datei ist größer, als eine Konfiguration sein kann.</translation>
  </message>
  <message>
   <source>The file is not a configuration that Duskwatch has written.</source>
   <translation>Die Datei ist keine von Duskwatch geschriebene Konfiguration.</translation>
  </message>
  <message>
   <source>The file was written by another version of Duskwatch; this one reads version %1.</source>
   <translation>Die Datei wurde von einer anderen Version von Duskwatch geschrieben; diese liest Version %1.</translation>
  </message>
  <message>
   <source>There is one of this name; its token stays.</source>
   <translation>Dieser Name ist schon vorhanden; das zugehörige Token bleibt.</translation>
  </message>
  <message>
   <source>Without its private token, which you enter afterwards.</source>
   <translation>Ohne das private Token, das Sie danach eingeben.</translation>
  </message>
  <message>
   <source>To %1.</source>
   <translation>Zu %1.</translation>
  </message>
  <message>
   <source>There is no connection named %1.</source>
   <translation>Es gibt keine Verbindung mit dem Namen %1.</translation>
  </message>
  <message>
   <source>It is added stopped; you start it.</source>
   <translation>Sie wird gestoppt hinzugefügt; Sie starten sie selbst.</translation>
  </message>
  <message>
   <source>A source of this name gets its events in another way.</source>
   <translation>Eine Quelle mit diesem Namen erhält ihre Ereignisse auf anderem Weg.</translation>
  </message>
  <message>
   <source>High from %1, Medium from %2, compliance breaches are alerts: %3.</source>
   <translation>Hoch ab %1, Mittel ab %2, Compliance-Verletzungen sind Alarme: %3.</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>Data that is stored now may be removed by this, without another question.</source>
   <translation>Dadurch können jetzt gespeicherte Daten ohne weitere Rückfrage entfernt werden.</translation>
  </message>
  <message>
   <source>Everything is kept.</source>
   <translation>Alles wird aufbewahrt.</translation>
  </message>
  <message>
   <source>Which alerts the desktop tells you of, and when.</source>
   <translation>Welche Alarme der Desktop Ihnen meldet, und wann.</translation>
  </message>
  <message>
   <source>The file has two of this name.</source>
   <translation>Die Datei enthält zwei Einträge mit diesem Namen.</translation>
  </message>
  <message>
   <source>%1 %2 as before</source>
   <extracomment>a count of alerts and their priority: &quot;12 Low as before&quot;</extracomment>
   <translation>%1 %2 wie bisher</translation>
  </message>
  <message>
   <source>%1 %2 instead of %3</source>
   <extracomment>&quot;12 High instead of 37&quot;</extracomment>
   <translation>%1 %2 statt %3</translation>
  </message>
  <message>
   <source>Medium must begin at or below where High begins.</source>
   <translation>Der Schwellenwert für Mittel darf nicht über dem für Hoch liegen.</translation>
  </message>
  <message>
   <source>Nothing is stored of %1 that these thresholds could be tried on.</source>
   <translation>Aus %1 ist nichts gespeichert, woran sich diese Schwellenwerte erproben ließen.</translation>
  </message>
  <message>
   <source>With these settings %1 would have come out the same: %2 High, %3 Medium, %4 Low.</source>
   <translation>Mit diesen Einstellungen hätte sich in %1 nichts geändert: %2 Hoch, %3 Mittel, %4 Niedrig.</translation>
  </message>
  <message>
   <source>With these settings %1 would have had %2, %3, %4.</source>
   <translation>Mit diesen Einstellungen hätte sich in %1 ergeben: %2, %3, %4.</translation>
  </message>
  <message>
   <source>%1 of them were no alerts when they came and kept nothing to rank them by; they are taken for Medium.</source>
   <translation>%1 davon waren beim Eingang keine Alarme und haben nichts, wonach sie sich einstufen ließen; sie zählen hier als Mittel.</translation>
  </message>
  <message>
   <source>The stored past begins %1.</source>
   <translation>Die gespeicherten Daten beginnen am %1.</translation>
  </message>
  <message>
   <source>%1 on the disk, of which %2 are in use; %3 are free.</source>
   <translation>%1 auf dem Datenträger, davon %2 belegt; %3 sind frei.</translation>
  </message>
  <message>
   <source>%1 events and %2 lines, the oldest received %3.</source>
   <translation>%1 Ereignisse und %2 Zeilen, die ältesten empfangen am %3.</translation>
  </message>
  <message>
   <source>No event is stored yet.</source>
   <translation>Es ist noch kein Ereignis gespeichert.</translation>
  </message>
  <message>
   <source>About %1 events, received before about %2, and their lines are removed: about %3. They cannot be brought back.</source>
   <translation>Etwa %1 Ereignisse, empfangen vor etwa %2, und ihre Zeilen werden entfernt: etwa %3. Sie lassen sich nicht wiederherstellen.</translation>
  </message>
  <message>
   <source>%1 events, received before %2, and their lines are removed: about %3. They cannot be brought back.</source>
   <translation>%1 Ereignisse, empfangen vor %2, und ihre Zeilen werden entfernt: etwa %3. Sie lassen sich nicht wiederherstellen.</translation>
  </message>
  <message>
   <source>The appliance's clock is %1 ahead of this computer's.</source>
   <translation>Die Uhr der Appliance hat gegenüber diesem Computer einen Vorsprung von %1.</translation>
  </message>
  <message>
   <source>The appliance's clock is %1 behind this computer's.</source>
   <translation>Die Uhr der Appliance hat gegenüber diesem Computer einen Rückstand von %1.</translation>
  </message>
  <message>
   <source>Set the clock that is wrong; at half an hour the appliance refuses every request.</source>
   <translation>Stellen Sie die Uhr, die falsch geht; ab einer halben Stunde lehnt die Appliance jede Anfrage ab.</translation>
  </message>
  <message>
   <source>The appliance's certificate has expired. Renew it on the appliance.</source>
   <translation>Das Zertifikat der Appliance ist abgelaufen. Erneuern Sie es auf der Appliance.</translation>
  </message>
  <message>
   <source>The appliance's certificate expires in %1. Renew it on the appliance before that; a pinned certificate has to be compared and pinned anew.</source>
   <translation>Das Zertifikat der Appliance läuft in %1 ab. Erneuern Sie es vorher auf der Appliance; ein angeheftetes Zertifikat muss neu verglichen und angeheftet werden.</translation>
  </message>
  <message>
   <source>The certificate that this collector shows has expired. Replace it.</source>
   <translation>Das Zertifikat, das dieser Collector vorlegt, ist abgelaufen. Ersetzen Sie es.</translation>
  </message>
  <message>
   <source>The certificate that this collector shows expires in %1. Replace it before that and give the new one to the senders.</source>
   <translation>Das Zertifikat, das dieser Collector vorlegt, läuft in %1 ab. Ersetzen Sie es vorher und geben Sie das neue den Absendern.</translation>
  </message>
  <message>
   <source>Nothing was heard for %1: no poll has succeeded. Test its connection.</source>
   <translation>Seit %1 ist nichts eingegangen: Keine Abfrage war erfolgreich. Testen Sie die Verbindung.</translation>
  </message>
  <message>
   <source>Nothing was heard for %1. Look whether the appliance still sends to this address, for example with “Verify Alert Settings”.</source>
   <translation>Seit %1 ist nichts eingegangen. Prüfen Sie, ob die Appliance noch an diese Adresse sendet, zum Beispiel mit „Verify Alert Settings“.</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>in %1</source>
   <translation>in %1</translation>
  </message>
  <message>
   <source>not polled yet</source>
   <translation>noch nicht abgefragt</translation>
  </message>
  <message>
   <source>last poll %1</source>
   <translation>letzte Abfrage %1</translation>
  </message>
  <message>
   <source>next try %1</source>
   <translation>nächster Versuch %1</translation>
  </message>
  <message>
   <source>next poll %1</source>
   <translation>nächste Abfrage %1</translation>
  </message>
  <message>
   <source>every %1</source>
   <translation>alle %1</translation>
  </message>
  <message>
   <source>Fetching the past: %1 % done, complete until %2</source>
   <translation>Vergangenes wird abgerufen: %1 % erledigt, vollständig bis %2</translation>
  </message>
  <message>
   <source>never called silent</source>
   <translation>gilt nie als stumm</translation>
  </message>
  <message>
   <source>called silent after %1</source>
   <translation>gilt nach %1 als stumm</translation>
  </message>
  <message>
   <source>%1 · %2 times, last %3 · %4</source>
   <extracomment>%1 address, %2 how often, %3 when the last time, %4 why</extracomment>
   <translation>%1 · %2-mal, zuletzt %3 · %4</translation>
  </message>
  <message>
   <source>the appliance's clock agrees with this one</source>
   <translation>die Uhr der Appliance stimmt mit dieser überein</translation>
  </message>
  <message>
   <source>the appliance's clock is %1 ahead</source>
   <translation>die Uhr der Appliance hat einen Vorsprung von %1</translation>
  </message>
  <message>
   <source>the appliance's clock is %1 behind</source>
   <translation>die Uhr der Appliance hat einen Rückstand von %1</translation>
  </message>
  <message>
   <source>the sender's clock is at least %1 ahead: events come before they happen</source>
   <translation>die Uhr des Absenders hat einen Vorsprung von mindestens %1: Ereignisse kommen an, bevor sie geschehen</translation>
  </message>
  <message>
   <source>%1%2 s</source>
   <extracomment>seconds with a decimal</extracomment>
   <translation>%1%2 s</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Running since</source>
   <translation>Läuft seit</translation>
  </message>
  <message>
   <source>Last event</source>
   <translation>Letztes Ereignis</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>Lag</source>
   <translation>Verzögerung</translation>
  </message>
  <message>
   <source>%1 from an event to its receipt, the middle of the recent ones</source>
   <translation>Abstand von %1 zwischen Ereignis und Empfang (Median der letzten)</translation>
  </message>
  <message>
   <source>valid until %1</source>
   <translation>gültig bis %1</translation>
  </message>
  <message>
   <source>Own certificate</source>
   <translation>Eigenes Zertifikat</translation>
  </message>
  <message>
   <source>Turned away</source>
   <translation>Abgewiesen</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <source>%1 datagrams came faster than they could be read; UDP does not send them again</source>
   <translation>%1 Datagramme kamen schneller, als sie gelesen werden konnten; UDP sendet sie nicht erneut</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Gekürzt</translation>
  </message>
  <message>
   <source>%1 datagrams were too long</source>
   <translation>%1 Datagramme waren zu lang</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>%1 in %2 lines</source>
   <translation>%1 in %2 Zeilen</translation>
  </message>
  <message>
   <source>Nothing in the last 10 minutes.</source>
   <translation>Nichts in den letzten 10 Minuten.</translation>
  </message>
  <message>
   <source>%1 lines in the last 10 minutes, at most %2 in 5 seconds.</source>
   <translation>%1 Zeilen in den letzten 10 Minuten, höchstens %2 in 5 Sekunden.</translation>
  </message>
  <message>
   <source>%1 · %2 · %3 lines · %4 · last heard %5</source>
   <translation>%1 · %2 · %3 Zeilen · %4 · zuletzt gehört %5</translation>
  </message>
  <message>
   <source>Waiting for the disk</source>
   <translation>Wartet, bis gespeichert ist</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Gestört</translation>
  </message>
  <message>
   <source>Silent for %1</source>
   <translation>Stumm seit %1</translation>
  </message>
  <message>
   <source>Fetching</source>
   <translation>Ruft ab</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>Empfangsbereit</translation>
  </message>
  <message>
   <source>Signed API</source>
   <translation>Signierte API</translation>
  </message>
  <message>
   <source>JSON syslog · %1 %2:%3</source>
   <extracomment>%1 is TCP, TLS or UDP</extracomment>
   <translation>JSON syslog · %1 %2:%3</translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation>%1 Tagen</translation>
  </message>
  <message>
   <source>%1 ago</source>
   <translation>vor %1</translation>
  </message>
  <message>
   <source>1 connection</source>
   <translation>1 Verbindung</translation>
  </message>
  <message>
   <source>%1 connections</source>
   <translation>%1 Verbindungen</translation>
  </message>
  <message>
   <source>%1 events/s</source>
   <translation>%1 Ereignisse/s</translation>
  </message>
  <message>
   <source>%1 events/min</source>
   <translation>%1 Ereignisse/min</translation>
  </message>
  <message>
   <source>%1 informational</source>
   <translation>%1 informativ</translation>
  </message>
  <message>
   <source>%1 suppressed</source>
   <translation>%1 unterdrückt</translation>
  </message>
  <message>
   <source>%1 alerts</source>
   <translation>%1 Alarme</translation>
  </message>
  <message>
   <source>%1 updates</source>
   <translation>%1 Aktualisierungen</translation>
  </message>
  <message>
   <source>%1 resolved</source>
   <translation>%1 behoben</translation>
  </message>
  <message>
   <source>%1 audit</source>
   <translation>%1 Audit</translation>
  </message>
  <message>
   <source>%1 unparsed</source>
   <translation>%1 nicht verstanden</translation>
  </message>
  <message>
   <source>received %1</source>
   <translation>%1 empfangen</translation>
  </message>
  <message>
   <source>Formerly: %1</source>
   <translation>Früher: %1</translation>
  </message>
  <message>
   <source>Have the appliance URL at hand</source>
   <translation>URL der Appliance bereithalten</translation>
  </message>
  <message>
   <source>It is what the browser shows when Darktrace is open, such as https://example.cloud.darktrace.com/login. Paste it as it is in the next step.</source>
   <translation>Sie steht im Browser, wenn Darktrace geöffnet ist, etwa https://example.cloud.darktrace.com/login. Fügen Sie sie im nächsten Schritt unverändert ein.</translation>
  </message>
  <message>
   <source>Keep both tokens in view</source>
   <translation>Beide Tokens bereithalten</translation>
  </message>
  <message>
   <source>The public and the private token are entered in the next step. Darktrace shows the private one only once.</source>
   <translation>Das öffentliche und das private Token werden im nächsten Schritt eingegeben. Darktrace zeigt das private nur einmal.</translation>
  </message>
  <message>
   <source>Make a global token pair</source>
   <translation>Globales Tokenpaar erstellen</translation>
  </message>
  <message>
   <source>It reads everything.</source>
   <translation>Es darf alles lesen.</translation>
  </message>
  <message>
   <source>Allow the account to use the API</source>
   <translation>Dem Konto die Nutzung der API erlauben</translation>
  </message>
  <message>
   <source>Give the account its rights</source>
   <translation>Dem Konto seine Rechte geben</translation>
  </message>
  <message>
   <source>Without Unrestricted Devices addresses come anonymised, such as 10.0.0.#1. Instead of Visualizer the identity or platform console will do.</source>
   <translation>Ohne Unrestricted Devices kommen Adressen anonymisiert an, etwa 10.0.0.#1. Statt Visualizer genügt auch die Identitäts- oder Plattformkonsole.</translation>
  </message>
  <message>
   <source>Make the account's token pair</source>
   <translation>Tokenpaar des Kontos erstellen</translation>
  </message>
  <message>
   <source>Signed in as that account.</source>
   <translation>Mit diesem Konto angemeldet.</translation>
  </message>
  <message>
   <source>Open the syslog settings</source>
   <translation>Die syslog-Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Where the settings have their former names, turn on JSON Syslog Alerts and JSON Syslog TCP Alerts too.</source>
   <translation>Wo die Einstellungen noch ihre früheren Namen haben, schalten Sie auch JSON Syslog Alerts und JSON Syslog TCP Alerts ein.</translation>
  </message>
  <message>
   <source>Leave behaviour filters and minimum scores wide</source>
   <translation>Verhaltensfilter und Mindestscores weit fassen</translation>
  </message>
  <message>
   <source>What is filtered out there never arrives here, and nothing here can tell that it is missing.</source>
   <translation>Was dort herausgefiltert wird, kommt hier nie an, und hier ist nicht zu erkennen, dass es fehlt.</translation>
  </message>
  <message>
   <source>See that the FQDN of the appliance is set</source>
   <translation>Prüfen, ob der FQDN der Appliance gesetzt ist</translation>
  </message>
  <message>
   <source>Else links from an alert back to Darktrace do not work.</source>
   <translation>Sonst funktionieren Links von einem Alarm zurück zu Darktrace nicht.</translation>
  </message>
  <message>
   <source>Third Party Alerts</source>
   <translation>Alarme von Drittanbietern</translation>
  </message>
  <message>
   <source>Model breaches, AI Analyst incidents and system alerts, from the cloud or by syslog.</source>
   <translation>Modellverletzungen, AI-Analyst-Vorfälle und Systemalarme, aus der Cloud oder per syslog.</translation>
  </message>
  <message>
   <source>Run On Cloud</source>
   <translation>Run On Cloud</translation>
  </message>
  <message>
   <source>Run On Collector</source>
   <translation>Run On Collector</translation>
  </message>
  <message>
   <source>Listener</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>First event</source>
   <translation>Erstes Ereignis</translation>
  </message>
  <message>
   <source>Step %1 of %2: %3</source>
   <extracomment>%1 number of the step, %2 number of steps, %3 what the step is about</extracomment>
   <translation>Schritt %1 von %2: %3</translation>
  </message>
  <message>
   <source>The end must be later than the beginning.</source>
   <translation>Das Ende muss nach dem Anfang liegen.</translation>
  </message>
  <message>
   <source>The beginning is in the future. Choose an earlier one.</source>
   <translation>Der Anfang liegt in der Zukunft. Wählen Sie einen früheren.</translation>
  </message>
  <message>
   <source>At most ten years can be shown at once. Choose a shorter time.</source>
   <translation>Es können höchstens zehn Jahre auf einmal angezeigt werden. Wählen Sie einen kürzeren Zeitraum.</translation>
  </message>
  <message>
   <source>Model breach</source>
   <translation>Modellverletzung</translation>
  </message>
  <message>
   <source>AI Analyst</source>
   <translation>AI Analyst</translation>
  </message>
  <message>
   <source>System status</source>
   <translation>Systemstatus</translation>
  </message>
  <message>
   <source>RESPOND action</source>
   <translation>RESPOND-Aktion</translation>
  </message>
  <message>
   <source>Audit</source>
   <translation>Audit</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Suspicious</source>
   <translation>Verdächtig</translation>
  </message>
  <message>
   <source>Compliance</source>
   <translation>Compliance</translation>
  </message>
  <message>
   <source>Suppressed</source>
   <translation>Unterdrückt</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Behoben</translation>
  </message>
  <message>
   <source>Unparsed</source>
   <translation>Unverstanden</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>%1 M</source>
   <extracomment>a count in millions, e.g. 2.1 M</extracomment>
   <translation>%1 Mio.</translation>
  </message>
  <message>
   <source>The line was copied as received.</source>
   <translation>Die Zeile wurde wie empfangen kopiert.</translation>
  </message>
  <message>
   <source>%1 lines were copied as received.</source>
   <translation>%1 Zeilen wurden wie empfangen kopiert.</translation>
  </message>
  <message>
   <source>Bytes that are no text were replaced on the clipboard; an export keeps them.</source>
   <translation>Bytes, die kein Text sind, wurden in der Zwischenablage ersetzt; ein Export behält sie.</translation>
  </message>
  <message>
   <source>--page takes dashboard, investigations, alerts, log, search, rules, sources or settings.</source>
   <translation>--page erwartet dashboard, investigations, alerts, log, search, rules, sources oder settings.</translation>
  </message>
  <message>
   <source>--after takes milliseconds.</source>
   <translation>--after erwartet Millisekunden.</translation>
  </message>
  <message>
   <source>Shows alerts from Darktrace live and keeps every line received.</source>
   <translation>Zeigt Alarme von Darktrace live an und behält jede empfangene Zeile.</translation>
  </message>
  <message>
   <source>Shows this text.</source>
   <translation>Zeigt diesen Text an.</translation>
  </message>
  <message>
   <source>Shows the version.</source>
   <translation>Zeigt die Version an.</translation>
  </message>
  <message>
   <source>Keeps everything in DIR (default: %1).</source>
   <translation>Speichert alles in DIR (Vorgabe: %1).</translation>
  </message>
  <message>
   <source>light, dark or system, for this run.</source>
   <translation>light, dark oder system, für diesen Lauf.</translation>
  </message>
  <message>
   <source>Uses the first line of FILE as the private token of credential NAME, for this run. May be repeated.</source>
   <translation>Verwendet die erste Zeile von FILE als privates Token der Zugangsdaten NAME, für diesen Lauf. Kann mehrfach angegeben werden.</translation>
  </message>
  <message>
   <source>For developers: saves a picture of the window as FILE (PNG), then quits.</source>
   <translation>Für Entwickler: speichert ein Bild des Fensters als FILE (PNG) und beendet sich dann.</translation>
  </message>
  <message>
   <source>With --screenshot: milliseconds to wait first (default: 2000).</source>
   <translation>Mit --screenshot: Wartezeit davor in Millisekunden (Vorgabe: 2000).</translation>
  </message>
  <message>
   <source>For developers: opens on dashboard, investigations, alerts, log, search, rules, sources or settings.</source>
   <translation>Für Entwickler: öffnet dashboard, investigations, alerts, log, search, rules, sources oder settings.</translation>
  </message>
  <message>
   <source>Unexpected argument: %1.</source>
   <translation>Unerwartetes Argument: %1.</translation>
  </message>
  <message>
   <source>--theme takes light, dark or system.</source>
   <translation>--theme erwartet light, dark oder system.</translation>
  </message>
  <message>
   <source>The appliance does not know this pair of tokens.</source>
   <translation>Die Appliance kennt dieses Tokenpaar nicht.</translation>
  </message>
  <message>
   <source>Check that the public and the private token belong together and to this appliance. If they were revoked, make a new pair there: the private token is shown only once.</source>
   <translation>Prüfen Sie, ob das öffentliche und das private Token zueinander und zu dieser Appliance gehören. Wurden sie widerrufen, erstellen Sie dort ein neues Paar: Das private Token wird nur einmal gezeigt.</translation>
  </message>
  <message>
   <source>The appliance refused the time of the request.</source>
   <translation>Die Appliance hat die Zeitangabe der Anfrage abgelehnt.</translation>
  </message>
  <message>
   <source>Set the clocks of this computer and of the appliance by NTP: 30 minutes of difference are allowed. If they agree, choose another date format for this connection.</source>
   <translation>Stellen Sie die Uhren dieses Computers und der Appliance über NTP: 30 Minuten Abweichung sind erlaubt. Stimmen sie überein, wählen Sie für diese Verbindung ein anderes Datumsformat.</translation>
  </message>
  <message>
   <source>The appliance did not accept a parameter of the request.</source>
   <translation>Die Appliance hat einen Parameter der Anfrage nicht angenommen.</translation>
  </message>
  <message>
   <source>Its version may be older than this program expects. Update the appliance, or report what it said.</source>
   <translation>Ihre Version ist möglicherweise älter, als dieses Programm erwartet. Aktualisieren Sie die Appliance oder melden Sie, was sie geantwortet hat.</translation>
  </message>
  <message>
   <source>The appliance has no such record.</source>
   <translation>Die Appliance hat keinen solchen Datensatz.</translation>
  </message>
  <message>
   <source>It may have been deleted or be older than the appliance keeps. Nothing needs to be done.</source>
   <translation>Er wurde möglicherweise gelöscht oder ist älter, als die Appliance aufbewahrt. Es muss nichts getan werden.</translation>
  </message>
  <message>
   <source>The appliance does not offer this part of its API.</source>
   <translation>Die Appliance bietet diesen Teil ihrer API nicht an.</translation>
  </message>
  <message>
   <source>Check that the address is that of the appliance itself, and that its version and licence include this data.</source>
   <translation>Prüfen Sie, ob die Adresse die der Appliance selbst ist und ob deren Version und Lizenz diese Daten umfassen.</translation>
  </message>
  <message>
   <source>The token is valid but lacks the right to read this.</source>
   <translation>Das Token ist gültig, hat aber nicht das Recht, dies zu lesen.</translation>
  </message>
  <message>
   <source>Use a global token, or give the token's user the Visualizer and Unrestricted Devices rights in Permissions Admin.</source>
   <translation>Verwenden Sie ein globales Token, oder geben Sie dem Benutzer des Tokens in Permissions Admin die Rechte Visualizer und Unrestricted Devices.</translation>
  </message>
  <message>
   <source>The appliance refused the request without a reason.</source>
   <translation>Die Appliance hat die Anfrage ohne Begründung abgelehnt.</translation>
  </message>
  <message>
   <source>Check the rights of the token's user for this action, then try again.</source>
   <translation>Prüfen Sie die Rechte, die der Benutzer des Tokens für diese Aktion hat, und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>The appliance asks for fewer requests.</source>
   <translation>Die Appliance bittet um weniger Anfragen.</translation>
  </message>
  <message>
   <source>Wait a little; it is tried again by itself. If it happens often, poll less often, or find what else uses the API.</source>
   <translation>Warten Sie ein wenig; es wird von selbst erneut versucht. Kommt es oft vor, fragen Sie seltener ab oder finden Sie heraus, was die API sonst noch verwendet.</translation>
  </message>
  <message>
   <source>The appliance reports a trouble of its own.</source>
   <translation>Die Appliance meldet eine eigene Störung.</translation>
  </message>
  <message>
   <source>It may be restarting or updating; it is tried again by itself. If it lasts, look at the appliance's status page.</source>
   <translation>Sie startet möglicherweise gerade neu oder wird aktualisiert; es wird von selbst erneut versucht. Hält es an, sehen Sie auf der Statusseite der Appliance nach.</translation>
  </message>
  <message>
   <source>What answered there is not the API of a Darktrace appliance.</source>
   <translation>Was dort geantwortet hat, ist nicht die API einer Darktrace-Appliance.</translation>
  </message>
  <message>
   <source>Check the address and the port. A proxy or a log-in page in between can also be the reason.</source>
   <translation>Prüfen Sie die Adresse und den Port. Auch ein Proxy oder eine Anmeldeseite dazwischen kann der Grund sein.</translation>
  </message>
  <message>
   <source>The answer points to another place, which is not followed.</source>
   <translation>Die Antwort verweist auf einen anderen Ort; dem wird nicht gefolgt.</translation>
  </message>
  <message>
   <source>Enter the appliance's own address. If single sign-on stands in front of it, the API must be reachable without it.</source>
   <translation>Geben Sie die eigene Adresse der Appliance ein. Ist ihr ein Single Sign-on vorgeschaltet, muss die API ohne dieses erreichbar sein.</translation>
  </message>
  <message>
   <source>The appliance answered in a way that is not documented.</source>
   <translation>Die Appliance hat auf eine Weise geantwortet, die nicht dokumentiert ist.</translation>
  </message>
  <message>
   <source>Check the address and whether something in between changes requests. If it lasts, report what it said.</source>
   <translation>Prüfen Sie die Adresse und ob etwas dazwischen die Anfragen verändert. Hält es an, melden Sie, was die Appliance geantwortet hat.</translation>
  </message>
  <message>
   <source>The answer is larger than this program accepts at once.</source>
   <translation>Die Antwort ist größer, als dieses Programm auf einmal annimmt.</translation>
  </message>
  <message>
   <source>A shorter time range is asked for by itself while polling. For one look, choose a shorter range.</source>
   <translation>Beim Abfragen wird von selbst ein kürzerer Zeitraum angefordert. Wählen Sie für eine einzelne Ansicht einen kürzeren Zeitraum.</translation>
  </message>
  <message>
   <source>The answer broke off before its end.</source>
   <translation>Die Antwort brach vor ihrem Ende ab.</translation>
  </message>
  <message>
   <source>The network or a proxy closed the connection; it is tried again by itself. If it lasts, check what stands between this computer and the appliance.</source>
   <translation>Das Netzwerk oder ein Proxy hat die Verbindung geschlossen; es wird von selbst erneut versucht. Hält es an, prüfen Sie, was zwischen diesem Computer und der Appliance liegt.</translation>
  </message>
  <message>
   <source>The answer is damaged: it is not one whole JSON value.</source>
   <translation>Die Antwort ist beschädigt: Sie ist kein vollständiger einzelner JSON-Wert.</translation>
  </message>
  <message>
   <source>It is asked for again by itself. If it lasts, check whether something in between changes answers, and report it to Darktrace.</source>
   <translation>Sie wird von selbst erneut angefragt. Hält es an, prüfen Sie, ob etwas dazwischen die Antworten verändert, und melden Sie es Darktrace.</translation>
  </message>
  <message>
   <source>No connection was made in time.</source>
   <translation>Es kam nicht rechtzeitig eine Verbindung zustande.</translation>
  </message>
  <message>
   <source>Check the address, the port and that a firewall lets this computer through.</source>
   <translation>Prüfen Sie die Adresse, den Port und ob eine Firewall diesen Computer durchlässt.</translation>
  </message>
  <message>
   <source>The appliance took the request but did not answer in time.</source>
   <translation>Die Appliance hat die Anfrage angenommen, aber nicht rechtzeitig geantwortet.</translation>
  </message>
  <message>
   <source>It may be busy; it is tried again by itself. If it lasts, look at the appliance's load.</source>
   <translation>Sie ist möglicherweise ausgelastet; es wird von selbst erneut versucht. Hält es an, prüfen Sie die Auslastung der Appliance.</translation>
  </message>
  <message>
   <source>The answer did not end in time.</source>
   <translation>Die Antwort war nicht rechtzeitig vollständig.</translation>
  </message>
  <message>
   <source>The line may be slow; a shorter time range helps. It is tried again by itself.</source>
   <translation>Die Leitung ist möglicherweise langsam; ein kürzerer Zeitraum hilft. Es wird von selbst erneut versucht.</translation>
  </message>
  <message>
   <source>The host name is not known.</source>
   <translation>Der Hostname ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Check its spelling, and that this computer uses a name server that knows it.</source>
   <translation>Prüfen Sie die Schreibweise und ob dieser Computer einen Nameserver verwendet, der ihn kennt.</translation>
  </message>
  <message>
   <source>Nothing accepts connections there.</source>
   <translation>Dort nimmt nichts Verbindungen an.</translation>
  </message>
  <message>
   <source>Check the port, and that the appliance is running.</source>
   <translation>Prüfen Sie den Port und ob die Appliance läuft.</translation>
  </message>
  <message>
   <source>There is no way to the appliance from this computer.</source>
   <translation>Von diesem Computer führt kein Weg zur Appliance.</translation>
  </message>
  <message>
   <source>Check the network of this computer, a VPN that may be needed, and the address.</source>
   <translation>Prüfen Sie das Netzwerk dieses Computers, ein möglicherweise nötiges VPN und die Adresse.</translation>
  </message>
  <message>
   <source>The connection was closed before an answer came.</source>
   <translation>Die Verbindung wurde geschlossen, bevor eine Antwort kam.</translation>
  </message>
  <message>
   <source>It is tried again by itself. If it lasts, check the port and what stands between this computer and the appliance.</source>
   <translation>Es wird von selbst erneut versucht. Hält es an, prüfen Sie den Port und was zwischen diesem Computer und der Appliance liegt.</translation>
  </message>
  <message>
   <source>The proxy did not let the request through.</source>
   <translation>Der Proxy hat die Anfrage nicht durchgelassen.</translation>
  </message>
  <message>
   <source>Check the address of the proxy in the connection, and that it allows the appliance without a log-in.</source>
   <translation>Prüfen Sie die Adresse des Proxys in der Verbindung und ob er die Appliance ohne Anmeldung zulässt.</translation>
  </message>
  <message>
   <source>No encrypted connection could be agreed on.</source>
   <translation>Es konnte keine verschlüsselte Verbindung vereinbart werden.</translation>
  </message>
  <message>
   <source>Check that the port is the HTTPS port of the appliance. TLS 1.2 or newer is needed.</source>
   <translation>Prüfen Sie, ob der Port der HTTPS-Port der Appliance ist. TLS 1.2 oder neuer ist erforderlich.</translation>
  </message>
  <message>
   <source>The appliance's certificate is not trusted.</source>
   <translation>Das Zertifikat der Appliance ist nicht vertrauenswürdig.</translation>
  </message>
  <message>
   <source>Compare the fingerprint with the one that the appliance's administrator gives you. If they agree, pin it; or choose the file of your own certificate authority.</source>
   <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Administrator der Appliance nennt. Stimmen sie überein, heften Sie ihn an; oder wählen Sie die Datei Ihrer eigenen Zertifizierungsstelle.</translation>
  </message>
  <message>
   <source>The appliance shows another certificate than the pinned one.</source>
   <translation>Die Appliance legt ein anderes Zertifikat als das angeheftete vor.</translation>
  </message>
  <message>
   <source>Ask the appliance's administrator whether it was replaced, and compare the fingerprints. Pin the new one only if they agree: someone may be reading along.</source>
   <translation>Fragen Sie den Administrator der Appliance, ob es ersetzt wurde, und vergleichen Sie die Fingerabdrücke. Heften Sie das neue nur an, wenn sie übereinstimmen: Möglicherweise liest jemand mit.</translation>
  </message>
  <message>
   <source>The file of the certificate authority cannot be used.</source>
   <translation>Die Datei der Zertifizierungsstelle kann nicht verwendet werden.</translation>
  </message>
  <message>
   <source>Choose a readable file with at least one certificate in PEM form.</source>
   <translation>Wählen Sie eine lesbare Datei mit mindestens einem Zertifikat im PEM-Format.</translation>
  </message>
  <message>
   <source>The request has characters that cannot be signed safely.</source>
   <translation>Die Anfrage enthält Zeichen, die nicht sicher signiert werden können.</translation>
  </message>
  <message>
   <source>Nothing was sent. Please report how you came here.</source>
   <translation>Es wurde nichts gesendet. Bitte melden Sie, wie es dazu kam.</translation>
  </message>
  <message>
   <source>Start it again when you want.</source>
   <translation>Starten Sie es erneut, wenn Sie möchten.</translation>
  </message>
  <message>
   <source>Test alert of the appliance</source>
   <translation>Testalarm der Appliance</translation>
  </message>
  <message>
   <source>RESPOND actions and models</source>
   <translation>RESPOND-Aktionen und -Modelle</translation>
  </message>
  <message>
   <source>Critical model breach</source>
   <translation>Kritische Modellverletzung</translation>
  </message>
  <message>
   <source>Suspicious model breach</source>
   <translation>Verdächtige Modellverletzung</translation>
  </message>
  <message>
   <source>Compliance model breach</source>
   <translation>Compliance-Modellverletzung</translation>
  </message>
  <message>
   <source>Informational model breach</source>
   <translation>Informative Modellverletzung</translation>
  </message>
  <message>
   <source>Model breach without a category</source>
   <translation>Modellverletzung ohne Kategorie</translation>
  </message>
  <message>
   <source>Critical AI Analyst incident</source>
   <translation>Kritischer AI-Analyst-Vorfall</translation>
  </message>
  <message>
   <source>Suspicious AI Analyst incident</source>
   <translation>Verdächtiger AI-Analyst-Vorfall</translation>
  </message>
  <message>
   <source>Compliance AI Analyst incident</source>
   <translation>Compliance-AI-Analyst-Vorfall</translation>
  </message>
  <message>
   <source>Informational AI Analyst incident</source>
   <translation>Informativer AI-Analyst-Vorfall</translation>
  </message>
  <message>
   <source>AI Analyst incident without a category</source>
   <translation>AI-Analyst-Vorfall ohne Kategorie</translation>
  </message>
  <message>
   <source>System status, level critical or high</source>
   <translation>Systemstatus, Stufe kritisch oder hoch</translation>
  </message>
  <message>
   <source>System status, level medium</source>
   <translation>Systemstatus, Stufe mittel</translation>
  </message>
  <message>
   <source>System status, level low</source>
   <translation>Systemstatus, Stufe niedrig</translation>
  </message>
  <message>
   <source>E-mail alert</source>
   <translation>E-Mail-Alarm</translation>
  </message>
  <message>
   <source>The certificate could not be made</source>
   <translation>Das Zertifikat konnte nicht erstellt werden</translation>
  </message>
  <message>
   <source>must be of: %1</source>
   <translation>muss aus diesen sein: %1</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Gelb</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violett</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <source>The investigation</source>
   <translation>Die Untersuchung</translation>
  </message>
  <message>
   <source>The investigation that was merged</source>
   <translation>Die zusammengeführte Untersuchung</translation>
  </message>
  <message>
   <source>The alert</source>
   <translation>Der Alarm</translation>
  </message>
  <message>
   <source>A device may have 1 to %1 new investigations a minute, and 1 to %2 may be open</source>
   <translation>Ein Gerät darf 1 bis %1 neue Untersuchungen je Minute haben, und 1 bis %2 dürfen offen sein</translation>
  </message>
  <message>
   <source>The file has more than %1 entries under “%2”.</source>
   <translation>Die Datei hat mehr als %1 Einträge unter „%2“.</translation>
  </message>
  <message>
   <source>An entry under “%1” is not an object.</source>
   <translation>Ein Eintrag unter „%1“ ist kein Objekt.</translation>
  </message>
  <message>
   <source>A block of the raw log cannot be read</source>
   <translation>Ein Block des Rohprotokolls kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>update</source>
   <translation>aktualisiert</translation>
  </message>
  <message>
   <source>This parenthesis closes nothing.</source>
   <translation>Diese runde Klammer schließt nichts.</translation>
  </message>
  <message>
   <source>There must be a condition before %1.</source>
   <translation>Vor %1 muss eine Bedingung stehen.</translation>
  </message>
  <message>
   <source>The query ends where a condition should stand.</source>
   <translation>Die Abfrage endet, wo eine Bedingung stehen sollte.</translation>
  </message>
  <message>
   <source>A condition cannot begin with this. Put text with signs into quotes.</source>
   <translation>Eine Bedingung kann nicht hiermit beginnen. Setzen Sie Text mit Sonderzeichen in Anführungszeichen.</translation>
  </message>
  <message>
   <source>The query is nested deeper than %1 levels.</source>
   <translation>Die Abfrage ist tiefer als %1 Ebenen verschachtelt.</translation>
  </message>
  <message>
   <source>The query has more than %1 conditions.</source>
   <translation>Die Abfrage hat mehr als %1 Bedingungen.</translation>
  </message>
  <message>
   <source>This parenthesis is not closed.</source>
   <translation>Diese runde Klammer ist nicht geschlossen.</translation>
  </message>
  <message>
   <source>The quoted text is not closed.</source>
   <translation>Der Text in Anführungszeichen ist nicht abgeschlossen.</translation>
  </message>
  <message>
   <source>The regular expression is not closed by a slash.</source>
   <translation>Der reguläre Ausdruck ist nicht mit einem Schrägstrich abgeschlossen.</translation>
  </message>
  <message>
   <source>The regular expression is empty.</source>
   <translation>Der reguläre Ausdruck ist leer.</translation>
  </message>
  <message>
   <source>The regular expression is not valid. %1.</source>
   <translation>Der reguläre Ausdruck ist ungültig. %1.</translation>
  </message>
  <message>
   <source>There is no text between the quotes.</source>
   <translation>Zwischen den Anführungszeichen steht kein Text.</translation>
  </message>
  <message>
   <source>A key is made of up to %1 names separated by dots.</source>
   <translation>Ein Schlüssel besteht aus höchstens %1 durch Punkte getrennten Namen.</translation>
  </message>
  <message>
   <source>WITH must follow %1.</source>
   <translation>Auf %1 muss WITH folgen.</translation>
  </message>
  <message>
   <source>A regular expression can only stand after = or !=.</source>
   <translation>Ein regulärer Ausdruck kann nur nach = oder != stehen.</translation>
  </message>
  <message>
   <source>A value must follow here. Put text with blanks or signs into quotes.</source>
   <translation>Hier muss ein Wert folgen. Setzen Sie Text mit Leerzeichen oder Sonderzeichen in Anführungszeichen.</translation>
  </message>
  <message>
   <source>IP() can only stand after = or !=.</source>
   <translation>IP() kann nur nach = oder != stehen.</translation>
  </message>
  <message>
   <source>This is neither an address nor a range such as 10.0.0.0/8.</source>
   <translation>Dies ist weder eine Adresse noch ein Bereich wie 10.0.0.0/8.</translation>
  </message>
  <message>
   <source>IP() must be closed by a parenthesis here.</source>
   <translation>IP() muss hier mit einer runden Klammer geschlossen werden.</translation>
  </message>
  <message>
   <source>A list such as [a, b] must follow here.</source>
   <translation>Hier muss eine Liste wie [a, b] folgen.</translation>
  </message>
  <message>
   <source>This list is not closed by a bracket.</source>
   <translation>Diese Liste ist nicht mit einer eckigen Klammer geschlossen.</translation>
  </message>
  <message>
   <source>The detection rule</source>
   <translation>Die Erkennungsregel</translation>
  </message>
  <message>
   <source>%1 on %2</source>
   <translation>%1 auf %2</translation>
  </message>
  <message>
   <source>Kind of message</source>
   <translation>Art der Nachricht</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>Was daraus wurde</translation>
  </message>
  <message>
   <source>Priority of the alert</source>
   <translation>Priorität des Alarms</translation>
  </message>
  <message>
   <source>Category of the model</source>
   <translation>Kategorie des Modells</translation>
  </message>
  <message>
   <source>Name of the model, or title</source>
   <translation>Name des Modells oder Titel</translation>
  </message>
  <message>
   <source>Name of the device</source>
   <translation>Name des Geräts</translation>
  </message>
  <message>
   <source>Address of the device</source>
   <translation>Adresse des Geräts</translation>
  </message>
  <message>
   <source>MAC address of the device</source>
   <translation>MAC-Adresse des Geräts</translation>
  </message>
  <message>
   <source>Score from 0 to 1</source>
   <translation>Score von 0 bis 1</translation>
  </message>
  <message>
   <source>Priority of the model from 0 to 5</source>
   <translation>Priorität des Modells von 0 bis 5</translation>
  </message>
  <message>
   <source>Identity at the appliance</source>
   <translation>Kennung auf der Appliance</translation>
  </message>
  <message>
   <source>User, or recipients of an e-mail</source>
   <translation>Benutzer oder Empfänger einer E-Mail</translation>
  </message>
  <message>
   <source>Tag of the model or the device</source>
   <translation>Schlagwort des Modells oder des Geräts</translation>
  </message>
  <message>
   <source>MITRE technique</source>
   <translation>MITRE-Technik</translation>
  </message>
  <message>
   <source>AI Analyst group</source>
   <translation>AI-Analyst-Gruppe</translation>
  </message>
  <message>
   <source>Whether it is a test alert</source>
   <translation>Ob es ein Testalarm ist</translation>
  </message>
  <message>
   <source>Whether the event was stored before</source>
   <translation>Ob das Ereignis bereits gespeichert war</translation>
  </message>
  <message>
   <source>Time of the event</source>
   <translation>Zeitpunkt des Ereignisses</translation>
  </message>
  <message>
   <source>Time of receipt</source>
   <translation>Zeitpunkt des Empfangs</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>The clocks agree to the second.</source>
   <translation>Die Uhren stimmen auf die Sekunde überein.</translation>
  </message>
  <message>
   <source>The appliance's clock is %1 seconds ahead of this computer's.</source>
   <translation>Die Uhr der Appliance geht gegenüber diesem Computer %1 Sekunden vor.</translation>
  </message>
  <message>
   <source>The appliance's clock is %1 seconds behind this computer's.</source>
   <translation>Die Uhr der Appliance geht gegenüber diesem Computer %1 Sekunden nach.</translation>
  </message>
  <message>
   <source>Set the clocks of this computer and of the appliance by NTP. Requests are refused when they differ by more than 30 minutes.</source>
   <translation>Stellen Sie die Uhren dieses Computers und der Appliance über NTP. Anfragen werden abgelehnt, wenn sie um mehr als 30 Minuten abweichen.</translation>
  </message>
  <message>
   <source>The private token is missing.</source>
   <translation>Das private Token fehlt.</translation>
  </message>
  <message>
   <source>Correct the settings of the connection, then test again.</source>
   <translation>Korrigieren Sie die Einstellungen der Verbindung und testen Sie erneut.</translation>
  </message>
  <message>
   <source>The address is %1, port %2.</source>
   <translation>Die Adresse ist %1, Port %2.</translation>
  </message>
  <message>
   <source>The answer does not say what time it is there.</source>
   <translation>Aus der Antwort geht nicht hervor, wie spät es dort ist.</translation>
  </message>
  <message>
   <source>The tokens are right, but this appliance wants the time written in another way (%1).</source>
   <translation>Die Tokens stimmen, aber diese Appliance erwartet die Zeit in einer anderen Schreibweise (%1).</translation>
  </message>
  <message>
   <source>Keep the date format %1 for this connection.</source>
   <translation>Behalten Sie das Datumsformat %1 für diese Verbindung bei.</translation>
  </message>
  <message>
   <source>The appliance accepts the tokens.</source>
   <translation>Die Appliance nimmt die Tokens an.</translation>
  </message>
  <message>
   <source>Records of the last 24 hours: %1.</source>
   <translation>Datensätze der letzten 24 Stunden: %1.</translation>
  </message>
  <message>
   <source>No data could be read.</source>
   <translation>Es konnten keine Daten gelesen werden.</translation>
  </message>
  <message>
   <source>%1 of %2 events have anonymised addresses, such as 10.0.0.#1.</source>
   <translation>%1 von %2 Ereignissen haben anonymisierte Adressen, etwa 10.0.0.#1.</translation>
  </message>
  <message>
   <source>Give the token's user the right Unrestricted Devices in Permissions Admin, or use a global token.</source>
   <translation>Geben Sie dem Benutzer des Tokens in Permissions Admin das Recht Unrestricted Devices, oder verwenden Sie ein globales Token.</translation>
  </message>
  <message>
   <source>%1 of %2 events were not understood (%3).</source>
   <translation>%1 von %2 Ereignissen wurden nicht verstanden (%3).</translation>
  </message>
  <message>
   <source>They are kept in the raw log if unparsed data is sent there. Please report one of them.</source>
   <translation>Sie bleiben im Rohprotokoll, wenn nicht verstandene Daten dorthin gesendet werden. Bitte melden Sie eines davon.</translation>
  </message>
  <message>
   <source>There were no events in the last 24 hours.</source>
   <translation>In den letzten 24 Stunden gab es keine Ereignisse.</translation>
  </message>
  <message>
   <source>All %1 events of the last 24 hours were understood.</source>
   <translation>Alle %1 Ereignisse der letzten 24 Stunden wurden verstanden.</translation>
  </message>
 </context>
</TS>

