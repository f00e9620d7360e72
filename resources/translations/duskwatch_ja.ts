<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
 <context>
  <name>duskwatch</name>
  <message>
   <source>Choose…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CA file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>PEM file with the certificate of your authority.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SHA-256 of the appliance's certificate. The test shows it for comparing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Proxy host</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Proxy port</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Date format</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How requests write their date. The test says when another one is needed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What this computer trusts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An authority of your own (CA file)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One certificate (pinned fingerprint)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Certificate trust</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the system is set</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HTTP proxy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SOCKS 5 proxy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the certificate of your authority</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The alerts could not be copied. %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The first %1 of %2 alerts are copied.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The alert is copied.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 alerts are copied.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Select or unselect this alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Select all that match the filter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read the details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Acknowledge, or take it back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assign to me</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assign to somebody…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assign to nobody</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a note…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a tag…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove a tag…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo the last change of alerts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy as JSON</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open in Darktrace</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The note is kept with the alert on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The note is kept with each of the %1 alerts on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assign to somebody</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Who looks after it? A name as your team uses it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assign</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A word to find these alerts by.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add tag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove a tag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The tag to take away.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove tag</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The data folder is not open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close the details (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Summary</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Raw</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assign to me (M)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the event at the appliance, in the browser (O)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The line is no longer kept: retention has removed it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The message carries no evidence beyond its own fields; see Raw.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>breach %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 times since %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Acknowledge (A)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the acknowledgement back (A)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Acknowledge</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unacknowledge</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alerts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Medium</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 new</source>
   <extracomment>on a button over the table: how many alerts came in that are not in view</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 new ↑</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Searching</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Columns ▾</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Views ▾</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Note…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>That breach is not stored here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No event source yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alerts appear here as soon as Darktrace can send them to this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add event source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing matches</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No event matches this filter.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No event of this time range matches the filter. New ones appear by themselves.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting for the first alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The event source is set up. Alerts appear here when Darktrace sends them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the first %1; stopped, press F5 for all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 · live</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The alerts could not be read. %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (%2 alerts)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, %2</source>
   <extracomment>spoken for a filter button: its name and how many events it stands for</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Listen on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>127.0.0.1 takes events of this computer only; 0.0.0.0 takes them from the network.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Port</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1025 to 65535, not used by another program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Type what you want to do, or where to go</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Test…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tries the connection stage by stage with the stored token.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No credential chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Credential “%1”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no event source uses it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>used by %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store is not open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Event sources use the connection: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The credential</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connections use the credential: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep for this session only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace token…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save without testing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save &amp;&amp; Test Connection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add connection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Edit connection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The way to one Darktrace appliance. Several event sources can use it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The token stays in memory until Duskwatch closes; you enter it again at the next start.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tries the connection stage by stage and stores it when it works.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stores the connection as it is; it can be tested later.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is stored before the test has passed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save anyway</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was stored.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was stored before has not changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting for the keychain…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The connection is stored.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The connection is not stored.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Advanced: certificate trust, proxy, date format</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Event sources choose the connection by this name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Appliance URL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Public token</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste it from the browser; the host name is kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spaces or quotes around the token were removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The test was cancelled.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not tried, because a stage before it failed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The connection was not removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No connection yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A connection is the way to a Darktrace appliance, with its address and its tokens. Event sources fetch alerts over it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is in use.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These event sources use it: %1. Let them use another connection, or remove them, first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove “%1”?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its credential and the alerts that were fetched over it stay.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These connections use it: %1. Choose another credential there, or remove them, first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its private token is removed from the keychain and cannot be shown again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The credential was not removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The keychain did not remove the token. Remove “%1” all the same?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The private token may stay behind in the keychain; remove it there with the keychain's own tool.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connections</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no connection uses it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, credential %2</source>
   <extracomment>spoken for a button of a credential: what it does, and to which credential</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Description</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For you: who made the token, what it may read. Optional.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Type</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Edit credential</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Credential</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Credential name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Token type</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Private token</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New credential</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Spaces or quotes around the token are left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kept in the keychain, never in a file, and not shown again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Made under System Config; it reads everything.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Made under Account Settings; it has the rights of one account.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connections choose the credential by this name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The data folder %1 cannot be made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The data folder %1 cannot be written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is used by %2 (process %3)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The event source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&quot;%1&quot; has no connection to fetch over. Choose one in its settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The connection that it fetches over</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting for the keychain to give the private token.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What came while it did not listen is not fetched yet: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Addresses come anonymised, such as 10.0.0.#1. Give the user of the tokens the right Unrestricted Devices in Darktrace.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add connection…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source> seconds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source> minutes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source> hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Each poll looks back so far, for what came late. Nothing is stored twice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Minimum score</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the appliance scores lower is not fetched at all. 0 fetches everything.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Poll every</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From one poll's end to the next, 10 seconds to a day.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First fetch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How far the first fetch goes back, 1 hour to 365 days.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Advanced: overlap, minimum score</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The appliance that alerts are fetched from.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Optional: what came while this computer was not listening is fetched over it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a connection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None: gaps stay</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filter: text, device, model…   /</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filter alerts by text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Anybody’s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nobody’s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shows only alerts with this tag. Click to show the others too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looked after by: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tag: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time range: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no D-Bus session.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no D-Bus session: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No program offers to keep secrets (%1).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This program runs without GLib's event loop (QT_NO_GLIB), which the keychain needs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing here can ask for the keyring's password.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The entry is still there after it was removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The keyring was locked meanwhile.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The keychain ended while it was being unlocked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The keyring is locked and was not unlocked when it was asked for.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The event came without a link to the appliance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open %1 in the browser?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The link came with the event. Open it if this is your Darktrace appliance; you will not be asked about this host again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No browser could be started. The address is %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go to the dashboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go to the alerts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go to the log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go to data collection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filter the alerts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find a command, a page or a log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Switch between light and dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>raw log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enter the private token. Darktrace shows it once, when the pair is made.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A private token is one word of letters and digits. Copy it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Follow</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back to the event sources</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back to the event sources (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The log could not be read. %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Select a line to read all of it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>raw log · %1 lines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, %2 on disk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Raw log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>update</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Raw line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; the first %2 are shown. Copy takes all of it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The proxy looks the name up.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is an address already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Found %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connected to %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connected through the proxy %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1; the certificate is valid until %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace token</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replace the private token of “%1”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A new token pair has a public token too: enter that one in the connections that use this credential.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear selection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All %1 alerts are selected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 alerts are selected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find a key or a command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>User’s manual</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No key and no command fits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Data Collection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 new alerts of high priority in the last 24 hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>View raw log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>connection %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>gaps filled over %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>last event %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fetch now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill gap</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Polls at once instead of waiting for the next time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fetches what the appliance has of the last %1 and stores what is missing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Collector: this computer listens</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cloud: fetch from the appliance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Also the name of its log.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Send unparsed data</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Edit event source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The method of an event source stays. Add another source for the other one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keeps what was not understood in the raw log.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Duskwatch asks the appliance for new alerts over its signed API. Nothing has to be opened on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Darktrace sends its alerts as JSON syslog over TCP to this computer. Enter this computer's address and the port below in the appliance's syslog settings.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An event source receives or fetches what Darktrace says. Each one appears here with its state, its rate and its raw log.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Event Sources</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sources</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sources or connections</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove event source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It stops. The alerts and lines it has received stay in the data folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The data folder could not be opened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Folder: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a data folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No event source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 source running</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 sources running</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The event is no longer stored</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are %1 event sources already</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An event source named %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Port %1 on %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This program has too many files open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&quot;%1&quot;: %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it must look like tcp://HOST:PORT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the port is missing; it must look like tcp://HOST:PORT.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the host must be an IP address of this computer (IPv6 in brackets), localhost, or * for all.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the port must be a number.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Port %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as there are %2 already. Close some of them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as that computer has %2 already. Close some of them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as the system is short of memory.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A connection cannot be accepted yet (%1). Raise the limit of open files, or close some connections.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The connection from %1 was silent for too long and was closed. Its sender may connect again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The connection from %1 was closed, as unfinished messages took too much memory.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel test</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>I have compared it; it is the same</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pin this certificate and test again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use this format and test again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copies all stages as text, for whoever can help. No token is in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Testing %1…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The test failed. What to do stands beside the stage.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The connection works with another date format.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The connection works.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The test could not begin: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The appliance showed a certificate that is not trusted. Compare this SHA-256 fingerprint with the one that the appliance's administrator reads there; pin it only when they are the same:
%1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This appliance takes dates written like this: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At most %1 characters; this has %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save this view</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The filter and the order of the table are kept under this name. A view that has the name already is replaced.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save view</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>from %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it shows a page with the title &quot;%1&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the answer was empty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the answer is not JSON</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>to %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HTTP status %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it shows its log-in page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>there is more text after its end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <extracomment>%1 a sentence, %2 what was noticed, as a sentence or fragment without a full stop</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pinned SHA-256 fingerprint: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SHA-256 fingerprint shown by the server: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 The appliance asks to wait %2 seconds.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Characters that cannot be seen were removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quotes, brackets or punctuation around the address were removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An address with http:// is not encrypted, and tokens must not travel in the open. Use the https:// address of the appliance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The address begins with %1://, but an appliance is reached with https://. Copy the address from the browser in which you open Darktrace.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>https:// was removed; it is always used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The path %1 was removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The slash at the end was removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The part from the question mark on was removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The part from the number sign on was removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This looks like an e-mail address. Enter the host name of the appliance, such as example.cloud.darktrace.com.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The user name before the @ was removed; tokens are used instead.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The bracket of the IPv6 address is not closed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Behind the bracket of an IPv6 address only a colon and a port can follow.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The colon without a port was removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The port must be a number between 1 and 65535.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>IPv6 addresses with a zone (%) work only on one network. Use another address or the name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is not an IPv6 address, and a port needs exactly one colon.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is not a whole IPv4 address. It needs four numbers from 0 to 255, such as 192.0.2.10.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The dot at the end was removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is not a host name. Names have letters, digits and hyphens, parted by single dots, such as example.cloud.darktrace.com.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The name is written %1 on the network.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The host name is missing. Enter one such as example.cloud.darktrace.com.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The text is too long for an address. Enter only the host name of the appliance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enter the host name of the appliance, such as example.cloud.darktrace.com.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is a space or line break in the address. Enter one host name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the connection a name; event sources choose it by that name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The name begins or ends with a space. Remove it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The name has %1 characters; at most %2 are possible.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The name contains a character that cannot be seen. Remove it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is a connection with this name already. Choose another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only the host name belongs here: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enter the public token. Darktrace shows it beside the private one when a pair is made.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A public token is one word of letters and digits. Copy it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The port must be between 1 and 65535.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the file with the certificate of your authority.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Test the connection, compare the fingerprint that it shows with the appliance's, and confirm it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The port of the proxy must be between 1 and 65535.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The stored settings of a connection cannot be read (%1)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The stored settings of the connection %1 use something this version does not know</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name lookup</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TCP connection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TLS and certificate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clock</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Signature</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model breaches</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>AI Analyst incidents</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Data</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>That cannot be used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It was not found.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It exists already. Choose another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is in use. Change or remove what uses it first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file or folder cannot be read. Check that it exists and that you may read it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file or folder cannot be written. Check its permissions or choose another place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another Duskwatch program is using this data folder. Close it, or choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The database is damaged. It was left untouched; restore a copy or choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The database was written by a newer Duskwatch. It was left untouched; update Duskwatch.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another program holds the database. Close it and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk is full. Free some space; nothing that was stored is lost.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The database reported a failure.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The port is in use by another program. Choose another port or close that program.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The port must be between 1025 and 65535. Choose another port.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The address is not one of this computer's. Choose one that is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network reported a failure.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it and try again, or keep the token for this session only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no keychain in this session. Start one, such as GNOME Keyring or KWallet, and try again, or keep the token for this session only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The keychain was not opened. Try again and allow it in the keychain's own window, or keep the token for this session only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No private token is kept for this credential. Enter the private token again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The keychain reported a failure. Check that it opens in your desktop's own tool, then try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It was cancelled.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Something failed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 — %2</source>
   <extracomment>%1 what was noticed, as a sentence or fragment; %2 what it means and what to do</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Since %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model breaches: %1 AI Analyst events: %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model breaches are not fetched, AI Analyst events are: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>AI Analyst events are not fetched, model breaches are: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no keyring yet, and none was made: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The private token is empty.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The private token is longer than %1 characters.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The private token contains a character that cannot be in one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A token file is given as NAME=FILE, NAME being the credential's</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The first line of %1 is empty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The first line of %1 is too long for a token</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the credential a name; connections choose it by that.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is a credential named %1 already. Choose another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The description has %1 characters; at most %2 are possible.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the event source a name; its log is found under it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is an event source named %1 already. Choose another name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enter an address of this computer, such as 127.0.0.1, or * for all of them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the connection to the appliance that the events are fetched from.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The time between two polls must be between 10 seconds and a day.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The overlap must be between 1 minute and 24 hours.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The first fetch must go back between 1 hour and 365 days.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The minimum score must be between 0 and 1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The port must be between 1025 and 65535.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The event source %1 uses this port. Choose another.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The stored settings of %1 cannot be read (%2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The connection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A credential named %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A connection named %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no Duskwatch data in %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A name has at most %1 characters and no line breaks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A tag needs a name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A tag has at most %1 characters, no commas and no line breaks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A note needs a text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A note has at most %1 characters</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An unknown change</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file is a database, but not one of Duskwatch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its layout is number %1, this program knows up to %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>High</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Low</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no priority</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unspecified</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>low</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>high</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>critical</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unknown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 ignored: it is not a number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 ignored: %2 is not %3</source>
   <extracomment>%3 is &quot;within 0 to 100&quot; or &quot;one of 0 to 5&quot;</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>score %1 ≥ %2 → %3</source>
   <extracomment>a score compared with a threshold; %3 is the priority that follows</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>score %1 &lt; %2 → %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (from %2)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 ms since 1970</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not understood → unparsed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>audit line → audit, no alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RESPOND action → suppressed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RESPOND model (its name begins with Antigena) → suppressed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the model has a RESPOND action (actions.antigena) → suppressed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>compliance flag set: category %1 → Compliance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>category Informational → kept, no alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>category %1 → alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no category given → alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>category not documented, taken as not given → alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>category Compliance, and compliance alerts are turned off → kept, no alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>system status Resolved → closes its alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>system status not resolved → alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>kind %1 → alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 %2 is above 1, taken as percent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>within 0 to 100</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>model priority %1 → %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>model priority</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>one of 0 to 5</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>system status level %1 → %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CEF severity %1 → %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CEF severity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>within 0 to 10</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nothing to rank by → %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>time %1 cannot be right; sorted by the time of receipt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no time in the message; sorted by the time of receipt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>test alert of the appliance; left out of statistics</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (test)</source>
   <extracomment>%1 title of the appliance's own test alert</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Received %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The message carries no believable time; the time of receipt is shown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Priority</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time (%1)</source>
   <extracomment>%1 time zone, e.g. CET</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Category</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Device</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Device: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>score %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 repeats</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>assigned to %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>tags: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Darktrace id: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Event source: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The event's link is not an address.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The event's link is not an https address, so it is not opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The event's link carries a user name, as a forged one would, so it is not opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The event's link leads to %1, which is not the appliance of this event source (%2), so it is not opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The alert is acknowledged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 alerts are acknowledged.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The alert is new again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 alerts are new again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The alert is assigned to nobody.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 alerts are assigned to nobody.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The alert is assigned to %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 alerts are assigned to %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The alert has the tag “%2”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 alerts have got the tag “%2”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The alert has no longer the tag “%2”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 alerts have no longer the tag “%2”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The note is added.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The note is added to %1 alerts.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The note is taken back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The note is taken back from %1 alerts.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Acknowledging…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Taking acknowledgements back…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assigning…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Changing tags…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Changing notes…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing had to be changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One was so already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 were so already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopped; the others are as they were.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The others could not be changed: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Acknowledged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Acknowledgement taken back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assigned to nobody</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assigned to %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tag “%1” added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tag “%1” removed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Note taken back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What triggered it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>MITRE ATT&amp;CK</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Related breaches</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Devices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Alert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model priority</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time as sent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (not believable)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Repeated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>once, %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 times, last %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Darktrace id</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Event source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Log line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Host name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other alerts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show all of this device</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The message holds more than is shown here; Raw has all of it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Came again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>from %1 · %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last hour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last 24 h</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All of the last 24 hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>High and new</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New and nobody’s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Certificates signed by %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One pinned certificate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Certificates this computer trusts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>HTTP proxy %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SOCKS proxy %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Global token</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Per-user token</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>kept in the keychain</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>kept for one session only, to be entered again at each start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Running</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Passed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Failed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Works, with a warning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 ms</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connection test of %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The appliance's clock minus this computer's: %1 s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SHA-256 fingerprint of the certificate: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The appliance's clock is %1 ahead of this computer's.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The appliance's clock is %1 behind this computer's.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set the clock that is wrong; at half an hour the appliance refuses every request.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The appliance's certificate has expired. Renew it on the appliance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The appliance's certificate expires in %1. Renew it on the appliance before that; a pinned certificate has to be compared and pinned anew.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not polled yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>last poll %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>next try %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>next poll %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>every %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fetching the past: %1 % done, complete until %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Starting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting for the disk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Problem</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fetching</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Silent for %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Listening</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Signed API</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>JSON syslog · TCP %1:%2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 ago</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 connection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 connections</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 events/s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 events/min</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 informational</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 suppressed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 alerts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 updates</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 resolved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 audit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 unparsed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>received %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model breach</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>AI Analyst</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>System status</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RESPOND action</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Audit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Informational</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Suspicious</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compliance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Critical</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Suppressed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unparsed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 M</source>
   <extracomment>a count in millions, e.g. 2.1 M</extracomment>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shows alerts from Darktrace live and keeps every line received.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shows this text.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shows the version.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keeps everything in DIR (default: %1).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>light, dark or system, for this run.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Uses the first line of FILE as the private token of credential NAME, for this run. May be repeated.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For developers: saves a picture of the window as FILE (PNG), then quits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With --screenshot: milliseconds to wait first (default: 2000).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unexpected argument: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>--theme takes light, dark or system.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>--after takes milliseconds.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A block of the raw log cannot be read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The clocks agree to the second.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The appliance's clock is %1 seconds ahead of this computer's.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The appliance's clock is %1 seconds behind this computer's.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set the clocks of this computer and of the appliance by NTP. Requests are refused when they differ by more than 30 minutes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The private token is missing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correct the settings of the connection, then test again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The address is %1, port %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer does not say what time it is there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The tokens are right, but this appliance wants the time written in another way (%1).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep the date format %1 for this connection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The appliance accepts the tokens.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Records of the last 24 hours: %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No data could be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of %2 events have anonymised addresses, such as 10.0.0.#1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the token's user the right Unrestricted Devices in Permissions Admin, or use a global token.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of %2 events were not understood (%3).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>They are kept in the raw log if unparsed data is sent there. Please report one of them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There were no events in the last 24 hours.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All %1 events of the last 24 hours were understood.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>

