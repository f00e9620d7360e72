<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
 <context>
  <name>duskwatch</name>
  <message>
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <source>CA file</source>
   <translation>CA ファイル</translation>
  </message>
  <message>
   <source>PEM file with the certificate of your authority.</source>
   <translation>認証局の証明書が入った PEM ファイルです。</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>フィンガープリント</translation>
  </message>
  <message>
   <source>SHA-256 of the appliance's certificate. The test shows it for comparing.</source>
   <translation>アプライアンスの証明書の SHA-256 です。照合できるように、テストで表示されます。</translation>
  </message>
  <message>
   <source>Proxy host</source>
   <translation>プロキシのホスト</translation>
  </message>
  <message>
   <source>Proxy port</source>
   <translation>プロキシのポート</translation>
  </message>
  <message>
   <source>Date format</source>
   <translation>日付の形式</translation>
  </message>
  <message>
   <source>How requests write their date. The test says when another one is needed.</source>
   <translation>要求に書き込む日付の形式です。別の形式が必要なときは、テストで分かります。</translation>
  </message>
  <message>
   <source>What this computer trusts</source>
   <translation>このコンピューターが信頼するもの</translation>
  </message>
  <message>
   <source>An authority of your own (CA file)</source>
   <translation>独自の認証局 (CA ファイル)</translation>
  </message>
  <message>
   <source>One certificate (pinned fingerprint)</source>
   <translation>1 つの証明書 (固定したフィンガープリント)</translation>
  </message>
  <message>
   <source>Certificate trust</source>
   <translation>証明書の信頼</translation>
  </message>
  <message>
   <source>As the system is set</source>
   <translation>システムの設定に従う</translation>
  </message>
  <message>
   <source>None</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>HTTP proxy</source>
   <translation>HTTP プロキシ</translation>
  </message>
  <message>
   <source>SOCKS 5 proxy</source>
   <translation>SOCKS 5 プロキシ</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>プロキシ</translation>
  </message>
  <message>
   <source>Choose the certificate of your authority</source>
   <translation>認証局の証明書の選択</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>証明書 (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>The alerts could not be copied. %1</source>
   <translation>アラートをコピーできませんでした。%1</translation>
  </message>
  <message>
   <source>The first %1 of %2 alerts are copied.</source>
   <translation>%2 件のアラートのうち、最初の %1 件をコピーしました。</translation>
  </message>
  <message>
   <source>The alert is copied.</source>
   <translation>アラートをコピーしました。</translation>
  </message>
  <message>
   <source>%1 alerts are copied.</source>
   <translation>%1 件のアラートをコピーしました。</translation>
  </message>
  <message>
   <source>Next alert</source>
   <translation>次のアラート</translation>
  </message>
  <message>
   <source>Previous alert</source>
   <translation>前のアラート</translation>
  </message>
  <message>
   <source>Select or unselect this alert</source>
   <translation>このアラートの選択を切り替える</translation>
  </message>
  <message>
   <source>Select all that match the filter</source>
   <translation>フィルターに一致するものをすべて選択</translation>
  </message>
  <message>
   <source>Read the details</source>
   <translation>詳細を読む</translation>
  </message>
  <message>
   <source>Acknowledge, or take it back</source>
   <translation>確認済みにする、または取り消す</translation>
  </message>
  <message>
   <source>Assign to me</source>
   <translation>自分に割り当てる</translation>
  </message>
  <message>
   <source>Assign to somebody…</source>
   <translation>担当者を割り当てる…</translation>
  </message>
  <message>
   <source>Assign to nobody</source>
   <translation>担当者なしにする</translation>
  </message>
  <message>
   <source>Add a note…</source>
   <translation>メモを追加…</translation>
  </message>
  <message>
   <source>Add a tag…</source>
   <translation>タグを追加…</translation>
  </message>
  <message>
   <source>Remove a tag…</source>
   <translation>タグを削除…</translation>
  </message>
  <message>
   <source>Undo the last change of alerts</source>
   <translation>アラートの最後の変更を元に戻す</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>テキストとしてコピー</translation>
  </message>
  <message>
   <source>Copy as JSON</source>
   <translation>JSON としてコピー</translation>
  </message>
  <message>
   <source>Open in Darktrace</source>
   <translation>Darktrace で開く</translation>
  </message>
  <message>
   <source>Open an investigation from the selected alerts</source>
   <translation>選択したアラートから調査を開始</translation>
  </message>
  <message>
   <source>Make a rule from this alert…</source>
   <translation>このアラートからルールを作成…</translation>
  </message>
  <message>
   <source>Make an exception for this alert…</source>
   <translation>このアラートの例外を作成…</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>メモの追加</translation>
  </message>
  <message>
   <source>The note is kept with the alert on this computer.</source>
   <translation>メモは、アラートとともにこのコンピューターに保存されます。</translation>
  </message>
  <message>
   <source>The note is kept with each of the %1 alerts on this computer.</source>
   <translation>メモは、%1 件のアラートそれぞれとともにこのコンピューターに保存されます。</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>メモを追加</translation>
  </message>
  <message>
   <source>Where its connection writes back, Darktrace gets it as a comment, of a long one the first %1 characters. It cannot be taken back there.</source>
   <translation>接続が書き戻しをする場合、Darktrace にはコメントとして送られます (長いものは先頭の %1 文字)。Darktrace では取り消せません。</translation>
  </message>
  <message>
   <source>Assign to somebody</source>
   <translation>担当者の割り当て</translation>
  </message>
  <message>
   <source>Who looks after it? A name as your team uses it.</source>
   <translation>誰が担当しますか。チームで使っている名前を入力してください。</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>割り当て</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>タグの追加</translation>
  </message>
  <message>
   <source>A word to find these alerts by.</source>
   <translation>これらのアラートを探すときに使う言葉です。</translation>
  </message>
  <message>
   <source>Add tag</source>
   <translation>タグを追加</translation>
  </message>
  <message>
   <source>Remove a tag</source>
   <translation>タグの削除</translation>
  </message>
  <message>
   <source>The tag to take away.</source>
   <translation>取り除くタグです。</translation>
  </message>
  <message>
   <source>Remove tag</source>
   <translation>タグを削除</translation>
  </message>
  <message>
   <source>The data folder is not open</source>
   <translation>データフォルダーが開かれていません</translation>
  </message>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Close the details (Esc)</source>
   <translation>詳細を閉じる (Esc)</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>詳細を閉じる</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>概要</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>証拠</translation>
  </message>
  <message>
   <source>Raw</source>
   <translation>生データ</translation>
  </message>
  <message>
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <source>Assign to me (M)</source>
   <translation>自分に割り当てる (M)</translation>
  </message>
  <message>
   <source>Open the event at the appliance, in the browser (O)</source>
   <translation>アプライアンスのイベントをブラウザーで開く (O)</translation>
  </message>
  <message>
   <source>The line is no longer kept: retention has removed it.</source>
   <translation>この行はもう残っていません。保存の制限により削除されました。</translation>
  </message>
  <message>
   <source>The message carries no evidence beyond its own fields; see Raw.</source>
   <translation>このメッセージには、固有のフィールド以外に証拠が含まれていません。「生データ」を参照してください。</translation>
  </message>
  <message>
   <source>breach %1</source>
   <translation>違反 %1</translation>
  </message>
  <message>
   <source>%1 times since %2</source>
   <translation>%2 から %1 回</translation>
  </message>
  <message>
   <source>Acknowledge (A)</source>
   <translation>確認済みにする (A)</translation>
  </message>
  <message>
   <source>Take the acknowledgement back (A)</source>
   <translation>確認済みを取り消す (A)</translation>
  </message>
  <message>
   <source>Acknowledge</source>
   <translation>確認済みにする</translation>
  </message>
  <message>
   <source>Unacknowledge</source>
   <translation>確認済みを取り消す</translation>
  </message>
  <message>
   <source>Table for a spreadsheet (*.csv)</source>
   <translation>表計算用の表 (*.csv)</translation>
  </message>
  <message>
   <source>JSON, one alert on each line (*.jsonl)</source>
   <translation>JSON、1 行に 1 アラート (*.jsonl)</translation>
  </message>
  <message>
   <source>JSON in the fields of ECS (*.ndjson)</source>
   <translation>ECS のフィールドによる JSON (*.ndjson)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 / %2</translation>
  </message>
  <message>
   <source>%1 alerts were exported to %2.</source>
   <translation>%1 件のアラートを %2 にエクスポートしました。</translation>
  </message>
  <message>
   <source>The export was stopped. No file was written.</source>
   <translation>エクスポートを停止しました。ファイルは書き込まれていません。</translation>
  </message>
  <message>
   <source>The export failed. %1</source>
   <translation>エクスポートに失敗しました。%1</translation>
  </message>
  <message>
   <source>Progress of the export</source>
   <translation>エクスポートの進行状況</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>このメッセージを閉じる</translation>
  </message>
  <message>
   <source>Export alerts</source>
   <translation>アラートをエクスポート</translation>
  </message>
  <message>
   <source>Exporting alerts to %1</source>
   <translation>アラートを %1 にエクスポートしています</translation>
  </message>
  <message>
   <source>Alerts</source>
   <translation>アラート</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>中</translation>
  </message>
  <message>
   <source>%1 new</source>
   <extracomment>on a button over the table: how many alerts came in that are not in view</extracomment>
   <translation>新着 %1 件</translation>
  </message>
  <message>
   <source>%1 new ↑</source>
   <translation>新着 %1 件 ↑</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Searching</source>
   <translation>検索中</translation>
  </message>
  <message>
   <source>Columns ▾</source>
   <translation>列 ▾</translation>
  </message>
  <message>
   <source>Views ▾</source>
   <translation>ビュー ▾</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>No event source yet</source>
   <translation>イベントソースがまだありません</translation>
  </message>
  <message>
   <source>Alerts appear here as soon as Darktrace can send them to this computer.</source>
   <translation>Darktrace がこのコンピューターに送信できるようになると、アラートがここに表示されます。</translation>
  </message>
  <message>
   <source>Add event source</source>
   <translation>イベントソースを追加</translation>
  </message>
  <message>
   <source>Nothing matches</source>
   <translation>一致するものなし</translation>
  </message>
  <message>
   <source>No event matches this filter.</source>
   <translation>このフィルターに一致するイベントはありません。</translation>
  </message>
  <message>
   <source>No event of this time range matches the filter. New ones appear by themselves.</source>
   <translation>この期間には、フィルターに一致するイベントがありません。新しいイベントは自動的に表示されます。</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>フィルターを解除</translation>
  </message>
  <message>
   <source>Waiting for the first alert</source>
   <translation>最初のアラートを待っています</translation>
  </message>
  <message>
   <source>The event source is set up. Alerts appear here when Darktrace sends them.</source>
   <translation>イベントソースの準備ができました。Darktrace が送信すると、アラートがここに表示されます。</translation>
  </message>
  <message>
   <source>the first %1; stopped, press F5 for all</source>
   <translation>最初の %1 件で停止。F5 ですべて表示</translation>
  </message>
  <message>
   <source>%1 · live</source>
   <translation>%1 · ライブ</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>すべてのイベント</translation>
  </message>
  <message>
   <source>The alerts could not be read. %1</source>
   <translation>アラートを読み取れませんでした。%1</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>メモ…</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>タグ…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>エクスポート…</translation>
  </message>
  <message>
   <source>That breach is not stored here.</source>
   <translation>その違反はここに保存されていません。</translation>
  </message>
  <message>
   <source>Export alerts…</source>
   <translation>アラートをエクスポート…</translation>
  </message>
  <message>
   <source>Export the selected alerts…</source>
   <translation>選択したアラートをエクスポート…</translation>
  </message>
  <message>
   <source>✓ The first alert has arrived</source>
   <translation>✓ 最初のアラートが届きました</translation>
  </message>
  <message>
   <source>✓ The first event has arrived</source>
   <translation>✓ 最初のイベントが届きました</translation>
  </message>
  <message>
   <source>%1 priority</source>
   <translation>優先度 %1</translation>
  </message>
  <message>
   <source>The certificate is saved as %1. Give it to the sender, so that it trusts this collector.</source>
   <translation>証明書を %1 として保存しました。送信元がこのコレクターを信頼するように、送信元に渡してください。</translation>
  </message>
  <message>
   <source>Save the certificate</source>
   <translation>証明書の保存</translation>
  </message>
  <message>
   <source>Certificates (*.pem)</source>
   <translation>証明書 (*.pem)</translation>
  </message>
  <message>
   <source>Darktrace confirmed it, but does not show it.</source>
   <translation>Darktrace は受け付けましたが、表示していません。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進行状況</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>元に戻す (Ctrl+Z)</translation>
  </message>
  <message>
   <source>%1 (%2 alerts)</source>
   <translation>%1 (アラート %2 件)</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <extracomment>spoken for a filter button: its name and how many events it stands for</extracomment>
   <translation>%1、%2</translation>
  </message>
  <message>
   <source>TLS cannot be used on this computer</source>
   <translation>このコンピューターでは TLS を使用できません</translation>
  </message>
  <message>
   <source>The receiver shows another certificate than the one that was pinned</source>
   <translation>受信側が、指定されたものとは別の証明書を提示しています</translation>
  </message>
  <message>
   <source>The receiver's certificate is for another name than the one that is set here</source>
   <translation>受信側の証明書は、ここで設定された名前とは別の名前のものです</translation>
  </message>
  <message>
   <source>The receiver's certificate is not trusted (%1)</source>
   <translation>受信側の証明書は信頼されていません (%1)</translation>
  </message>
  <message>
   <source>The receiver closed the connection in the middle of the TLS handshake</source>
   <translation>TLS ハンドシェイクの途中で受信側が接続を閉じました</translation>
  </message>
  <message>
   <source>The receiver does not speak TLS on this port</source>
   <translation>受信側はこのポートで TLS を使っていません</translation>
  </message>
  <message>
   <source>TLS failed (%1)</source>
   <translation>TLS に失敗しました (%1)</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>Listen on</source>
   <translation>待ち受けアドレス</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>ポート</translation>
  </message>
  <message>
   <source>Allowed senders</source>
   <translation>許可された送信元</translation>
  </message>
  <message>
   <source>Addresses or networks such as 192.0.2.7, 10.0.0.0/8; empty: every sender. Others are turned away before anything of theirs is read.</source>
   <translation>192.0.2.7、10.0.0.0/8 のようなアドレスまたはネットワークです。空の場合は、すべての送信元を許可します。それ以外は、内容を読み取る前に拒否されます。</translation>
  </message>
  <message>
   <source>On every address of this computer: whoever reaches the port can send to it.</source>
   <translation>このコンピューターのすべてのアドレスで受け付けます。ポートに到達できる相手は誰でも送信できます。</translation>
  </message>
  <message>
   <source>Only programs on this computer can send to it; 0.0.0.0 takes events from the network.</source>
   <translation>送信できるのは、このコンピューター上のプログラムだけです。0.0.0.0 にすると、ネットワークからのイベントも受け付けます。</translation>
  </message>
  <message>
   <source>On this address only, as long as this computer has it.</source>
   <translation>このコンピューターにこのアドレスがある間、このアドレスだけで受け付けます。</translation>
  </message>
  <message>
   <source>Port %1 is free.</source>
   <translation>ポート %1 は空いています。</translation>
  </message>
  <message>
   <source>1025 to 65535, not used by another program.</source>
   <translation>1025～65535 で、ほかのプログラムが使っていないものを指定します。</translation>
  </message>
  <message>
   <source>Nothing fits.</source>
   <translation>該当するものがありません。</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>Type what you want to do, or where to go</source>
   <translation>したいこと、または移動先を入力</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>該当するコマンド</translation>
  </message>
  <message>
   <source>Completions</source>
   <translation>入力候補</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>構成</translation>
  </message>
  <message>
   <source>Sources, connections, names of credentials, thresholds, retention and notifications as a file, for another computer or for safety. Private tokens are not in it; public tokens are.</source>
   <translation>ソース、接続、認証情報の名前、しきい値、保存の制限、通知をファイルに保存し、別のコンピューターでの利用や控えに使えます。プライベートトークンは含まれず、パブリックトークンは含まれます。</translation>
  </message>
  <message>
   <source>The configuration was saved.</source>
   <translation>構成を保存しました。</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>インポート…</translation>
  </message>
  <message>
   <source>Export the configuration</source>
   <translation>構成のエクスポート</translation>
  </message>
  <message>
   <source>Import a configuration</source>
   <translation>構成のインポート</translation>
  </message>
  <message>
   <source>Configuration (*.json)</source>
   <translation>構成 (*.json)</translation>
  </message>
  <message>
   <source>1 thing was imported.</source>
   <translation>1 個の項目をインポートしました。</translation>
  </message>
  <message>
   <source>%1 things were imported.</source>
   <translation>%1 個の項目をインポートしました。</translation>
  </message>
  <message>
   <source>Test…</source>
   <translation>テスト…</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>編集…</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>削除…</translation>
  </message>
  <message>
   <source>Tries the connection stage by stage with the stored token.</source>
   <translation>保存済みのトークンで、接続を段階ごとに試します。</translation>
  </message>
  <message>
   <source>No credential chosen</source>
   <translation>認証情報が選択されていません</translation>
  </message>
  <message>
   <source>Credential “%1”</source>
   <translation>認証情報「%1」</translation>
  </message>
  <message>
   <source>no event source uses it</source>
   <translation>使用しているイベントソースはありません</translation>
  </message>
  <message>
   <source>used by %1</source>
   <translation>%1 が使用</translation>
  </message>
  <message>
   <source>Add connection…</source>
   <translation>接続を追加…</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>接続</translation>
  </message>
  <message>
   <source>The store is not open</source>
   <translation>ストアが開かれていません</translation>
  </message>
  <message>
   <source>Event sources use the connection: %1</source>
   <translation>イベントソースがこの接続を使用しています: %1</translation>
  </message>
  <message>
   <source>The credential</source>
   <translation>認証情報</translation>
  </message>
  <message>
   <source>Connections use the credential: %1</source>
   <translation>接続がこの認証情報を使用しています: %1</translation>
  </message>
  <message>
   <source>Save without testing</source>
   <translation>テストせずに保存</translation>
  </message>
  <message>
   <source>Save &amp;&amp; Test Connection</source>
   <translation>保存 &amp;&amp; 接続テスト</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Add connection</source>
   <translation>接続の追加</translation>
  </message>
  <message>
   <source>Edit connection</source>
   <translation>接続の編集</translation>
  </message>
  <message>
   <source>The way to one Darktrace appliance. Several event sources can use it.</source>
   <translation>1 台の Darktrace アプライアンスへの経路です。複数のイベントソースで使用できます。</translation>
  </message>
  <message>
   <source>Tries the connection stage by stage and stores it when it works.</source>
   <translation>接続を段階ごとに試し、成功したら保存します。</translation>
  </message>
  <message>
   <source>Stores the connection as it is; it can be tested later.</source>
   <translation>接続をそのまま保存します。テストは後で実行できます。</translation>
  </message>
  <message>
   <source>Save anyway</source>
   <translation>それでも保存</translation>
  </message>
  <message>
   <source>Keep for this session only</source>
   <translation>このセッションだけで保持</translation>
  </message>
  <message>
   <source>Replace token…</source>
   <translation>トークンを置き換え…</translation>
  </message>
  <message>
   <source>The token stays in memory until Duskwatch closes; you enter it again at the next start.</source>
   <translation>トークンは Duskwatch を閉じるまでメモリーに保持されます。次回の起動時にもう一度入力してください。</translation>
  </message>
  <message>
   <source>Nothing is stored before the test has passed.</source>
   <translation>テストに合格するまで、何も保存されません。</translation>
  </message>
  <message>
   <source>Nothing was stored.</source>
   <translation>何も保存されませんでした。</translation>
  </message>
  <message>
   <source>What was stored before has not changed.</source>
   <translation>以前に保存した内容は変わっていません。</translation>
  </message>
  <message>
   <source>Waiting for the keychain…</source>
   <translation>キーチェーンを待っています…</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>保存中…</translation>
  </message>
  <message>
   <source>The connection is stored.</source>
   <translation>接続を保存しました。</translation>
  </message>
  <message>
   <source>The connection is not stored.</source>
   <translation>接続は保存されていません。</translation>
  </message>
  <message>
   <source>Write back to Darktrace</source>
   <translation>Darktrace に書き戻す</translation>
  </message>
  <message>
   <source>Advanced: certificate trust, proxy, date format</source>
   <translation>詳細設定: 証明書の信頼、プロキシ、日付の形式</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Event sources choose the connection by this name.</source>
   <translation>イベントソースは、この名前で接続を選択します。</translation>
  </message>
  <message>
   <source>Appliance URL</source>
   <translation>アプライアンスの URL</translation>
  </message>
  <message>
   <source>Public token</source>
   <translation>パブリックトークン</translation>
  </message>
  <message>
   <source>Acknowledgements and notes made here go to Darktrace as acknowledgements and comments of its model breaches and AI Analyst events. The user of the tokens needs the rights Acknowledge Breaches and Discuss Breaches there.</source>
   <translation>ここでの確認済みの設定とメモは、モデル違反と AI Analyst イベントの確認済みとコメントとして Darktrace に送られます。トークンのユーザーには、Darktrace で Acknowledge Breaches と Discuss Breaches の権限が必要です。</translation>
  </message>
  <message>
   <source>Paste it from the browser; the host name is kept.</source>
   <translation>ブラウザーから貼り付けてください。ホスト名だけが残ります。</translation>
  </message>
  <message>
   <source>Spaces or quotes around the token were removed.</source>
   <translation>トークンの前後の空白や引用符を取り除きました。</translation>
  </message>
  <message>
   <source>New connection</source>
   <translation>新しい接続</translation>
  </message>
  <message>
   <source>Several event sources can use one connection.</source>
   <translation>1 つの接続を複数のイベントソースで使用できます。</translation>
  </message>
  <message>
   <source>Connect to the appliance</source>
   <translation>アプライアンスへの接続</translation>
  </message>
  <message>
   <source>You can change all of this later under Data Collection.</source>
   <translation>これらはすべて、後でデータ収集で変更できます。</translation>
  </message>
  <message>
   <source>&amp;Test Connection</source>
   <translation>接続をテスト(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Test again</source>
   <translation>再テスト(&amp;T)</translation>
  </message>
  <message>
   <source>Save &amp;&amp; &amp;Test Connection</source>
   <translation>保存 &amp;&amp; 接続テスト(&amp;T)</translation>
  </message>
  <message>
   <source>Save &amp;anyway</source>
   <translation>それでも保存(&amp;A)</translation>
  </message>
  <message>
   <source>Save without t&amp;esting</source>
   <translation>テストせずに保存(&amp;E)</translation>
  </message>
  <message>
   <source>The test was cancelled.</source>
   <translation>テストはキャンセルされました。</translation>
  </message>
  <message>
   <source>Not tried, because a stage before it failed.</source>
   <translation>前の段階が失敗したため、実行していません。</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>認証情報</translation>
  </message>
  <message>
   <source>The connection was not removed.</source>
   <translation>接続は削除されませんでした。</translation>
  </message>
  <message>
   <source>No connection yet</source>
   <translation>接続がまだありません</translation>
  </message>
  <message>
   <source>A connection is the way to a Darktrace appliance, with its address and its tokens. Event sources fetch alerts over it.</source>
   <translation>接続は、アドレスとトークンを備えた、Darktrace アプライアンスへの経路です。イベントソースはこれを使ってアラートを取得します。</translation>
  </message>
  <message>
   <source>“%1” is in use.</source>
   <translation>「%1」は使用中です。</translation>
  </message>
  <message>
   <source>These event sources use it: %1. Let them use another connection, or remove them, first.</source>
   <translation>次のイベントソースが使用しています: %1。先に、別の接続を使うように変更するか、削除してください。</translation>
  </message>
  <message>
   <source>Remove “%1”?</source>
   <translation>「%1」を削除しますか？</translation>
  </message>
  <message>
   <source>Its credential and the alerts that were fetched over it stay.</source>
   <translation>認証情報と、この接続で取得したアラートは残ります。</translation>
  </message>
  <message>
   <source>These connections use it: %1. Choose another credential there, or remove them, first.</source>
   <translation>次の接続が使用しています: %1。先に、そこで別の認証情報を選択するか、接続を削除してください。</translation>
  </message>
  <message>
   <source>Its private token is removed from the keychain and cannot be shown again.</source>
   <translation>プライベートトークンはキーチェーンから削除され、再表示できなくなります。</translation>
  </message>
  <message>
   <source>The credential was not removed.</source>
   <translation>認証情報は削除されませんでした。</translation>
  </message>
  <message>
   <source>The keychain did not remove the token. Remove “%1” all the same?</source>
   <translation>キーチェーンがトークンを削除しませんでした。それでも「%1」を削除しますか？</translation>
  </message>
  <message>
   <source>The private token may stay behind in the keychain; remove it there with the keychain's own tool.</source>
   <translation>プライベートトークンがキーチェーンに残る可能性があります。キーチェーンのツールを使って削除してください。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>接続</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>Discard what is not sent to Darktrace?</source>
   <translation>Darktrace に送られていないものを破棄しますか?</translation>
  </message>
  <message>
   <source>The alerts stay as they are here, and Darktrace is not told. This cannot be undone.</source>
   <translation>ここでのアラートはそのままで、Darktrace には伝わりません。この操作は元に戻せません。</translation>
  </message>
  <message>
   <source>Copy %1</source>
   <translation>コピー: %1</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>コピー済み</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>no connection uses it</source>
   <translation>使用している接続はありません</translation>
  </message>
  <message>
   <source>%1, credential %2</source>
   <extracomment>spoken for a button of a credential: what it does, and to which credential</extracomment>
   <translation>%1、認証情報 %2</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>説明</translation>
  </message>
  <message>
   <source>For you: who made the token, what it may read. Optional.</source>
   <translation>誰がトークンを作成したか、何を読み取れるかなどの覚え書きです。省略できます。</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Edit credential</source>
   <translation>認証情報の編集</translation>
  </message>
  <message>
   <source>Credential</source>
   <translation>認証情報</translation>
  </message>
  <message>
   <source>Credential name</source>
   <translation>認証情報の名前</translation>
  </message>
  <message>
   <source>Token type</source>
   <translation>トークンの種類</translation>
  </message>
  <message>
   <source>Private token</source>
   <translation>プライベートトークン</translation>
  </message>
  <message>
   <source>New credential</source>
   <translation>新しい認証情報</translation>
  </message>
  <message>
   <source>Spaces or quotes around the token are left out.</source>
   <translation>トークンの前後の空白や引用符は取り除かれます。</translation>
  </message>
  <message>
   <source>Kept in the keychain, never in a file, and not shown again.</source>
   <translation>キーチェーンに保管され、ファイルには保存されません。再表示もされません。</translation>
  </message>
  <message>
   <source>%1, %2.</source>
   <translation>%1、%2。</translation>
  </message>
  <message>
   <source>Made under System Config; it reads everything.</source>
   <translation>System Config で作成します。すべてを読み取れます。</translation>
  </message>
  <message>
   <source>Made under Account Settings; it has the rights of one account.</source>
   <translation>Account Settings で作成します。1 つのアカウントの権限を持ちます。</translation>
  </message>
  <message>
   <source>Connections choose the credential by this name.</source>
   <translation>接続は、この名前で認証情報を選択します。</translation>
  </message>
  <message>
   <source>Received → alerts</source>
   <translation>受信 → アラート</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>デバイス</translation>
  </message>
  <message>
   <source>Models and incidents</source>
   <translation>モデルとインシデント</translation>
  </message>
  <message>
   <source>Events by the time they happened, each counted once, however many lines told of it.</source>
   <translation>発生時刻ごとのイベントです。何行で通知されても、それぞれ 1 回だけ数えます。</translation>
  </message>
  <message>
   <source>1 more line repeated an alert.</source>
   <translation>ほかに 1 行が、既存のアラートの繰り返しでした。</translation>
  </message>
  <message>
   <source>%1 more lines repeated an alert.</source>
   <translation>ほかに %1 行が、既存のアラートの繰り返しでした。</translation>
  </message>
  <message>
   <source>There are very many names; only those of the newest alerts were counted.</source>
   <translation>名前が非常に多いため、最新のアラートの名前だけを集計しました。</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>集計中…</translation>
  </message>
  <message>
   <source>No alerts in this time.</source>
   <translation>この期間にアラートはありません。</translation>
  </message>
  <message>
   <source>Export the dashboard</source>
   <translation>ダッシュボードのエクスポート</translation>
  </message>
  <message>
   <source>Pictures (*.png)</source>
   <translation>画像 (*.png)</translation>
  </message>
  <message>
   <source>Documents (*.pdf)</source>
   <translation>文書 (*.pdf)</translation>
  </message>
  <message>
   <source>The dashboard shows how many alerts there are, over time and by device, as soon as Darktrace can send them to this computer.</source>
   <translation>Darktrace がこのコンピューターに送信できるようになると、アラートの数の推移とデバイスごとの数がダッシュボードに表示されます。</translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>ダッシュボード</translation>
  </message>
  <message>
   <source>Export ▾</source>
   <translation>エクスポート ▾</translation>
  </message>
  <message>
   <source>As a picture (PNG)…</source>
   <translation>画像 (PNG) として…</translation>
  </message>
  <message>
   <source>As a document (PDF)…</source>
   <translation>文書 (PDF) として…</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>集計中</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>メッセージを閉じる</translation>
  </message>
  <message>
   <source>Show the dashboard of the last hour</source>
   <translation>過去 1 時間のダッシュボードを表示</translation>
  </message>
  <message>
   <source>Show the dashboard of the last 24 hours</source>
   <translation>過去 24 時間のダッシュボードを表示</translation>
  </message>
  <message>
   <source>Show the dashboard of the last 7 days</source>
   <translation>過去 7 日間のダッシュボードを表示</translation>
  </message>
  <message>
   <source>Show the dashboard of a custom time range</source>
   <translation>期間を指定してダッシュボードを表示</translation>
  </message>
  <message>
   <source>Export the dashboard as a picture</source>
   <translation>ダッシュボードを画像としてエクスポート</translation>
  </message>
  <message>
   <source>Export the dashboard as a document</source>
   <translation>ダッシュボードを文書としてエクスポート</translation>
  </message>
  <message>
   <source>The figures could not be read. %1</source>
   <translation>数値を読み取れませんでした。%1</translation>
  </message>
  <message>
   <source>The dashboard was saved as %1</source>
   <translation>ダッシュボードを %1 として保存しました</translation>
  </message>
  <message>
   <source>Duskwatch dashboard</source>
   <translation>Duskwatch ダッシュボード</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <extracomment>a range and from when to when that is</extracomment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Exported %1 · times in %2</source>
   <translation>エクスポート日時 %1 · 時刻は %2</translation>
  </message>
  <message>
   <source>Alerts over time</source>
   <translation>アラートの推移</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>ソース</translation>
  </message>
  <message>
   <source>The data folder %1 cannot be made</source>
   <translation>データフォルダー %1 を作成できません</translation>
  </message>
  <message>
   <source>The data folder %1 cannot be written</source>
   <translation>データフォルダー %1 に書き込めません</translation>
  </message>
  <message>
   <source>%1 is used by %2 (process %3)</source>
   <translation>%1 は %2 (プロセス %3) が使用しています</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>データフォルダー</translation>
  </message>
  <message>
   <source>Events, log and settings are here; private tokens are not. Another folder is chosen with --data-dir at the start.</source>
   <translation>イベント、ログ、設定がここにあります。プライベートトークンはありません。別のフォルダーを使うには、起動時に --data-dir で指定します。</translation>
  </message>
  <message>
   <source>Copy path</source>
   <translation>パスをコピー</translation>
  </message>
  <message>
   <source>Open in the file manager</source>
   <translation>ファイルマネージャーで開く</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>診断情報</translation>
  </message>
  <message>
   <source>What the file holds</source>
   <translation>ファイルの内容</translation>
  </message>
  <message>
   <source>Names of sources and connections, addresses and host names are in it: look through it before you hand it on.</source>
   <translation>ソースと接続の名前、アドレス、ホスト名が含まれています。他の人に渡す前に内容を確認してください。</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <source>When something does not work: versions, settings, sources with their counters, and the program's last messages as one file for a report. No token, no event and no line of a log is in it.</source>
   <translation>問題が起きたときの報告用に、バージョン、設定、ソースとそのカウンター、プログラムの最新のメッセージを 1 つのファイルにまとめます。トークン、イベント、ログの行は含まれません。</translation>
  </message>
  <message>
   <source>The diagnostics were saved.</source>
   <translation>診断情報を保存しました。</translation>
  </message>
  <message>
   <source>Look at the diagnostics…</source>
   <translation>診断情報を確認…</translation>
  </message>
  <message>
   <source>Save the diagnostics</source>
   <translation>診断情報の保存</translation>
  </message>
  <message>
   <source>Diagnostics (*.json)</source>
   <translation>診断情報 (*.json)</translation>
  </message>
  <message>
   <source>The event source</source>
   <translation>イベントソース</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has no connection to fetch over. Choose one in its settings</source>
   <translation>「%1」には取得に使う接続がありません。設定で選択してください</translation>
  </message>
  <message>
   <source>&quot;%1&quot; does not run. Start it first</source>
   <translation>「%1」は動作していません。先に開始してください</translation>
  </message>
  <message>
   <source>The connection that it fetches over</source>
   <translation>取得に使う接続</translation>
  </message>
  <message>
   <source>Waiting for the keychain to give the private token.</source>
   <translation>キーチェーンからプライベートトークンが渡されるのを待っています。</translation>
  </message>
  <message>
   <source>What came while it did not listen is not fetched yet: %1</source>
   <translation>待ち受けていなかった間のイベントは、まだ取得されていません: %1</translation>
  </message>
  <message>
   <source>Addresses come anonymised, such as 10.0.0.#1. Give the user of the tokens the right Unrestricted Devices in Darktrace.</source>
   <translation>アドレスが 10.0.0.#1 のように匿名化されています。Darktrace で、トークンのユーザーに Unrestricted Devices の権限を与えてください。</translation>
  </message>
  <message>
   <source>Edit exception…</source>
   <translation>例外を編集…</translation>
  </message>
  <message>
   <source>Remove exception</source>
   <translation>例外を削除</translation>
  </message>
  <message>
   <source>Exceptions</source>
   <translation>例外</translation>
  </message>
  <message>
   <source>Add exception…</source>
   <translation>例外を追加…</translation>
  </message>
  <message>
   <source>by %1</source>
   <translation>作成者 %1</translation>
  </message>
  <message>
   <source>expired on %1</source>
   <translation>%1 に期限切れ</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>%1 まで</translation>
  </message>
  <message>
   <source>it is a symbolic link, which an output does not follow</source>
   <translation>シンボリックリンクです。出力はリンクをたどりません</translation>
  </message>
  <message>
   <source>%1 is not a plain file</source>
   <translation>%1 は通常のファイルではありません</translation>
  </message>
  <message>
   <source>Another program writes to %1</source>
   <translation>別のプログラムが %1 に書き込んでいます</translation>
  </message>
  <message>
   <source>Another program wrote to %1. It goes on at its end.</source>
   <translation>別のプログラムが %1 に書き込みました。その末尾から続けます。</translation>
  </message>
  <message>
   <source>%1 is shorter than it was. It goes on at its end.</source>
   <translation>%1 が以前より短くなっています。その末尾から続けます。</translation>
  </message>
  <message>
   <source>%1 is another file than before. It goes on at its end.</source>
   <translation>%1 は以前とは別のファイルです。その末尾から続けます。</translation>
  </message>
  <message>
   <source>The file is too large to be one of ours.</source>
   <translation>ファイルが大きすぎます。Duskwatch のファイルではありません。</translation>
  </message>
  <message>
   <source>Filter: text, device, model…   /</source>
   <translation>フィルター: テキスト、デバイス、モデル…   /</translation>
  </message>
  <message>
   <source>Filter alerts by text</source>
   <translation>テキストでアラートを絞り込む</translation>
  </message>
  <message>
   <source>Custom…</source>
   <translation>期間を指定…</translation>
  </message>
  <message>
   <source>Anybody’s</source>
   <translation>すべての担当者</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>自分の担当</translation>
  </message>
  <message>
   <source>Nobody’s</source>
   <translation>担当者なし</translation>
  </message>
  <message>
   <source>Shows only alerts with this tag. Click to show the others too.</source>
   <translation>このタグの付いたアラートだけを表示しています。クリックすると、ほかのアラートも表示します。</translation>
  </message>
  <message>
   <source>Looked after by: %1</source>
   <translation>担当者: %1</translation>
  </message>
  <message>
   <source>Tag: %1</source>
   <translation>タグ: %1</translation>
  </message>
  <message>
   <source>Device %1</source>
   <extracomment>a filter by one device, with its name</extracomment>
   <translation>デバイス %1</translation>
  </message>
  <message>
   <source>Title %1</source>
   <extracomment>a filter by one model or incident, with its name</extracomment>
   <translation>タイトル %1</translation>
  </message>
  <message>
   <source>Time range: %1</source>
   <translation>期間: %1</translation>
  </message>
  <message>
   <source>Only %1; press to show all</source>
   <translation>%1 のみを表示中。押すとすべて表示</translation>
  </message>
  <message>
   <source>Send a &amp;test alert</source>
   <translation>テストアラートを送信(&amp;T)</translation>
  </message>
  <message>
   <source>Have one sent</source>
   <translation>テストアラートの送信</translation>
  </message>
  <message>
   <source>Wait for the first event</source>
   <translation>最初のイベントを待つ</translation>
  </message>
  <message>
   <source>The event source is stored and goes on by itself; this window may be closed at any time.</source>
   <translation>イベントソースは保存され、自動的に動作し続けます。このウィンドウはいつでも閉じられます。</translation>
  </message>
  <message>
   <source>Nothing has to be done in Darktrace: what it has of the last %1 is fetched now, and what is new every %2.</source>
   <translation>Darktrace での操作は必要ありません。過去 %1の分を今から取得し、新しい分は %2ごとに取得します。</translation>
  </message>
  <message>
   <source>Where nothing has happened, a test alert of our own shows the rest of the way: it is taken as if the appliance had answered with it.</source>
   <translation>まだ何も起きていない場合は、Duskwatch 独自のテストアラートで残りの経路を確認できます。アプライアンスからの応答と同じように処理されます。</translation>
  </message>
  <message>
   <source>In Darktrace: %1. It says “1 Alert Sent. IMAP settings valid.”, and its test alert arrives here at %2, port %3. When it does not, look for a firewall between the two.</source>
   <translation>Darktrace での操作: %1。「1 Alert Sent. IMAP settings valid.」と表示され、テストアラートがここ (%2、ポート %3) に届きます。届かない場合は、両者の間にファイアウォールがないか確認してください。</translation>
  </message>
  <message>
   <source>A test alert of our own takes the same way on this computer: over %1 to this port.</source>
   <translation>Duskwatch 独自のテストアラートも、このコンピューター上で同じ経路を通り、%1 でこのポートに届きます。</translation>
  </message>
  <message>
   <source>The event source has a problem and tries again by itself</source>
   <translation>イベントソースに問題があります。自動的に再試行します</translation>
  </message>
  <message>
   <source>Alerts arrive</source>
   <translation>アラートが届いています</translation>
  </message>
  <message>
   <source>Events arrive; waiting for the first alert</source>
   <translation>イベントが届いています。最初のアラートを待っています</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>開始しています…</translation>
  </message>
  <message>
   <source>Fetching; waiting for the first event</source>
   <translation>取得中。最初のイベントを待っています</translation>
  </message>
  <message>
   <source>Listening at port %1; waiting for the first event</source>
   <translation>ポート %1 で待ち受け中。最初のイベントを待っています</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>送信中…</translation>
  </message>
  <message>
   <source>Sent. It appears above once it is stored.</source>
   <translation>送信しました。保存されると上に表示されます。</translation>
  </message>
  <message>
   <source>It could not be sent: %1</source>
   <translation>送信できませんでした: %1</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>完了(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Show the alert</source>
   <translation>アラートを表示(&amp;S)</translation>
  </message>
  <message>
   <source>Fold and unfold; by keys: -, + and, for all, *</source>
   <translation>折りたたみと展開。キー操作: -、+、すべてには *</translation>
  </message>
  <message>
   <source>Minus folds what belongs together, plus unfolds it, the asterisk does all.</source>
   <translation>マイナスキーでひとまとまりの部分を折りたたみ、プラスキーで展開します。アスタリスクキーではすべてが対象になります。</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Go to time</source>
   <translation>時刻へ移動</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>日時</translation>
  </message>
  <message>
   <source>Date and time, or a time of today (%1)</source>
   <translation>日時、または今日の時刻 (%1)</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>移動</translation>
  </message>
  <message>
   <source>This is no time. Write it as 2026-11-24 14:05:09, or 14:05 for today.</source>
   <translation>時刻として読み取れません。2026-11-24 14:05:09、または今日であれば 14:05 のように書いてください。</translation>
  </message>
  <message>
   <source>Senders</source>
   <translation>送信元</translation>
  </message>
  <message>
   <source>Save certificate…</source>
   <translation>証明書を保存…</translation>
  </message>
  <message>
   <source>Ten minutes</source>
   <translation>10 分間</translation>
  </message>
  <message>
   <source>For the sender, so that it trusts this collector. It holds no secret.</source>
   <translation>送信元がこのコレクターを信頼するためのものです。秘密の情報は含まれていません。</translation>
  </message>
  <message>
   <source>and %1 more</source>
   <translation>ほか %1 件</translation>
  </message>
  <message>
   <source>Regular expression</source>
   <translation>正規表現</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>大文字と小文字を区別</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>Highlighters</source>
   <translation>強調ルール</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>パターン</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>色</translation>
  </message>
  <message>
   <source>New highlighter</source>
   <translation>新しい強調ルール</translation>
  </message>
  <message>
   <source>Only this</source>
   <translation>この値のみ</translation>
  </message>
  <message>
   <source>Without this</source>
   <translation>この値を除く</translation>
  </message>
  <message>
   <source>Show in log</source>
   <translation>ログで表示</translation>
  </message>
  <message>
   <source>Show alert</source>
   <translation>アラートを表示</translation>
  </message>
  <message>
   <source>Narrow the query to lines with this value</source>
   <translation>この値を含む行に絞り込みます</translation>
  </message>
  <message>
   <source>Narrow the query to lines without this value</source>
   <translation>この値を含まない行に絞り込みます</translation>
  </message>
  <message>
   <source>Ctrl+click on a line adds its value to the query</source>
   <translation>Ctrl を押しながら行をクリックすると、その値がクエリに加わります</translation>
  </message>
  <message>
   <source>Event source</source>
   <translation>イベントソース</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>変更なし</translation>
  </message>
  <message>
   <source>Not possible</source>
   <translation>不可</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>インポート</translation>
  </message>
  <message>
   <source>Import configuration</source>
   <translation>構成のインポート</translation>
  </message>
  <message>
   <source>What the file would add and change</source>
   <translation>ファイルによって追加・変更される内容</translation>
  </message>
  <message>
   <source>What is ticked is imported. What is here and would be changed is not ticked to begin with; nothing is removed. Private tokens are not in the file: enter them afterwards, and start the sources.</source>
   <translation>チェックした項目がインポートされます。すでにあり、変更される項目には、最初はチェックが付いていません。何も削除されません。プライベートトークンはファイルに含まれていないため、インポート後に入力し、ソースを開始してください。</translation>
  </message>
  <message>
   <source>Contents of the file</source>
   <translation>ファイルの内容</translation>
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
   <translation>ほかに %1 件は表示されていません。フィルターで見つけられます。</translation>
  </message>
  <message>
   <source>Alerts: %1</source>
   <translation>アラート: %1</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Add the note</source>
   <translation>メモを追加</translation>
  </message>
  <message>
   <source>Alerts of the investigation</source>
   <translation>調査のアラート</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>経過</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Write down what you found</source>
   <translation>わかったことを書き留めてください</translation>
  </message>
  <message>
   <source>No investigation is selected</source>
   <translation>調査が選択されていません</translation>
  </message>
  <message>
   <source>(set by hand)</source>
   <translation>(手動設定)</translation>
  </message>
  <message>
   <source>(inherited)</source>
   <translation>(継承)</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>タイムライン</translation>
  </message>
  <message>
   <source>Alert: %1</source>
   <translation>アラート: %1</translation>
  </message>
  <message>
   <source>Duskwatch</source>
   <translation>Duskwatch</translation>
  </message>
  <message>
   <source>Title, device, tag, assignee or number</source>
   <translation>タイトル、デバイス、タグ、担当者、番号</translation>
  </message>
  <message>
   <source>Filter the investigations</source>
   <translation>調査を絞り込む</translation>
  </message>
  <message>
   <source>With alerts in: %1</source>
   <translation>アラートの期間: %1</translation>
  </message>
  <message>
   <source>Limits of new investigations</source>
   <translation>新しい調査の上限</translation>
  </message>
  <message>
   <source>What rules would open beyond these limits is counted, and its alerts are kept. What you open yourself is not limited.</source>
   <translation>ルールがこの上限を超えて開こうとした調査は数えられ、そのアラートは残ります。自分で開く調査に上限はありません。</translation>
  </message>
  <message>
   <source>New ones a minute for one device</source>
   <translation>1 台のデバイスの 1 分あたりの新しい調査</translation>
  </message>
  <message>
   <source>Open at a time</source>
   <translation>同時に開いている調査</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>優先度</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>タイトル</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>デバイス</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>ステータス</translation>
  </message>
  <message>
   <source>Assignee</source>
   <translation>担当者</translation>
  </message>
  <message>
   <source>Last alert</source>
   <translation>最後のアラート</translation>
  </message>
  <message>
   <source>Search for an investigation</source>
   <translation>調査を検索</translation>
  </message>
  <message>
   <source>Investigations found</source>
   <translation>見つかった調査</translation>
  </message>
  <message>
   <source>No other investigation matches.</source>
   <translation>一致する調査はほかにありません。</translation>
  </message>
  <message>
   <source>More match than are shown. Type to narrow them down.</source>
   <translation>表示されているより多くの調査が一致します。入力して絞り込んでください。</translation>
  </message>
  <message>
   <source>List</source>
   <translation>リスト</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>ボード</translation>
  </message>
  <message>
   <source>Limits…</source>
   <translation>上限…</translation>
  </message>
  <message>
   <source>The report was saved as %1.</source>
   <translation>レポートを %1 として保存しました。</translation>
  </message>
  <message>
   <source>Not closed: %1 of at most %2. Rules open at most %3 a minute for one device.</source>
   <translation>未完了: 最大 %2 件中 %1 件。ルールが開くのは 1 台のデバイスにつき 1 分あたり最大 %3 件です。</translation>
  </message>
  <message>
   <source>No investigation yet</source>
   <translation>調査はまだありません</translation>
  </message>
  <message>
   <source>A detection rule opens an investigation when it finds something, and you can open one from the alerts that you selected.</source>
   <translation>検出ルールが何かを見つけると調査を開始します。選択したアラートから自分で開始することもできます。</translation>
  </message>
  <message>
   <source>Investigations</source>
   <translation>調査</translation>
  </message>
  <message>
   <source>Show the investigations as a list (Ctrl+B)</source>
   <translation>調査をリストで表示 (Ctrl+B)</translation>
  </message>
  <message>
   <source>Show the investigations as cards by their status (Ctrl+B)</source>
   <translation>調査を状態別のカードで表示 (Ctrl+B)</translation>
  </message>
  <message>
   <source>Set the limits of new investigations</source>
   <translation>新しい調査の上限を設定</translation>
  </message>
  <message>
   <source>Begin to investigate</source>
   <translation>調査に着手</translation>
  </message>
  <message>
   <source>Open the investigation again</source>
   <translation>調査を再開</translation>
  </message>
  <message>
   <source>Close as</source>
   <translation>結果を選んで閉じる</translation>
  </message>
  <message>
   <source>Close as: %1</source>
   <translation>判定して終了: %1</translation>
  </message>
  <message>
   <source>Assign the investigation to me</source>
   <translation>調査を自分に割り当て</translation>
  </message>
  <message>
   <source>Assign the investigation</source>
   <translation>調査を割り当て</translation>
  </message>
  <message>
   <source>Tag the investigation</source>
   <translation>調査にタグを付ける</translation>
  </message>
  <message>
   <source>Rename the investigation</source>
   <translation>調査の名前を変更</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>メモを書く</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>レポートを保存</translation>
  </message>
  <message>
   <source>Merge the selected investigations</source>
   <translation>選択した調査を統合</translation>
  </message>
  <message>
   <source>Split off the selected alerts</source>
   <translation>選択したアラートを分離</translation>
  </message>
  <message>
   <source>Move the selected alerts to another investigation</source>
   <translation>選択したアラートを別の調査へ移動</translation>
  </message>
  <message>
   <source>Switch between list and board</source>
   <translation>リストとボードを切り替え</translation>
  </message>
  <message>
   <source>Undo the last change</source>
   <translation>最後の変更を元に戻す</translation>
  </message>
  <message>
   <source>Set the priority: %1</source>
   <translation>優先度を設定: %1</translation>
  </message>
  <message>
   <source>Inherit the priority again</source>
   <translation>優先度を再び継承</translation>
  </message>
  <message>
   <source>The change was undone.</source>
   <translation>変更を元に戻しました。</translation>
  </message>
  <message>
   <source>Done. Undo takes it back.</source>
   <translation>完了しました。元に戻すことができます。</translation>
  </message>
  <message>
   <source>Who looks after the selected investigations?</source>
   <translation>選択した調査の担当者は誰ですか。</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>A tag for the selected investigations.</source>
   <translation>選択した調査に付けるタグ。</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>What is this investigation about?</source>
   <translation>この調査の内容は何ですか。</translation>
  </message>
  <message>
   <source>Move alerts</source>
   <translation>アラートを移動</translation>
  </message>
  <message>
   <source>The investigation that they belong to.</source>
   <translation>それらが属する調査。</translation>
  </message>
  <message>
   <source>PDF document (*.pdf);;Markdown text (*.md)</source>
   <translation>PDF 文書 (*.pdf);;Markdown テキスト (*.md)</translation>
  </message>
  <message>
   <source>There is no D-Bus session.</source>
   <translation>D-Bus セッションがありません。</translation>
  </message>
  <message>
   <source>There is no D-Bus session: %1</source>
   <translation>D-Bus セッションがありません: %1</translation>
  </message>
  <message>
   <source>No program offers to keep secrets (%1).</source>
   <translation>秘密情報を保管するプログラムがありません (%1)。</translation>
  </message>
  <message>
   <source>This program runs without GLib's event loop (QT_NO_GLIB), which the keychain needs.</source>
   <translation>このプログラムは、キーチェーンに必要な GLib のイベントループなしで動作しています (QT_NO_GLIB)。</translation>
  </message>
  <message>
   <source>Nothing here can ask for the keyring's password.</source>
   <translation>ここにはキーリングのパスワードを尋ねる手段がありません。</translation>
  </message>
  <message>
   <source>The entry is still there after it was removed.</source>
   <translation>削除した項目がまだ残っています。</translation>
  </message>
  <message>
   <source>The keyring was locked meanwhile.</source>
   <translation>その間にキーリングがロックされました。</translation>
  </message>
  <message>
   <source>The keychain ended while it was being unlocked.</source>
   <translation>ロックの解除中にキーチェーンが終了しました。</translation>
  </message>
  <message>
   <source>The keyring is locked and was not unlocked when it was asked for.</source>
   <translation>キーリングがロックされています。解除を求めましたが、解除されませんでした。</translation>
  </message>
  <message>
   <source>Copy line</source>
   <translation>行をコピー</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>値</translation>
  </message>
  <message>
   <source>Path</source>
   <translation>パス</translation>
  </message>
  <message>
   <source>Find in this line</source>
   <translation>この行の中を検索</translation>
  </message>
  <message>
   <source>Selected line</source>
   <translation>選択した行</translation>
  </message>
  <message>
   <source>Copy the line as it was received</source>
   <translation>受信したままの行をコピー</translation>
  </message>
  <message>
   <source>Copy the value at the cursor</source>
   <translation>カーソル位置の値をコピー</translation>
  </message>
  <message>
   <source>Copy the path of the value at the cursor</source>
   <translation>カーソル位置の値のパスをコピー</translation>
  </message>
  <message>
   <source>%1; only its beginning is shown. Copy takes all of it.</source>
   <translation>%1。先頭だけを表示しています。コピーでは全体が対象になります。</translation>
  </message>
  <message>
   <source>“%1” is not in this line.</source>
   <translation>「%1」はこの行にありません。</translation>
  </message>
  <message>
   <source>The value was copied as it is shown.</source>
   <translation>表示されているとおりに値をコピーしました。</translation>
  </message>
  <message>
   <source>The path was copied.</source>
   <translation>パスをコピーしました。</translation>
  </message>
  <message>
   <source>Nobody answered within 5 seconds</source>
   <translation>5 秒以内に応答がありませんでした</translation>
  </message>
  <message>
   <source>The event came without a link to the appliance.</source>
   <translation>このイベントには、アプライアンスへのリンクがありません。</translation>
  </message>
  <message>
   <source>Open %1 in the browser?</source>
   <translation>ブラウザーで %1 を開きますか？</translation>
  </message>
  <message>
   <source>The link came with the event. Open it if this is your Darktrace appliance; you will not be asked about this host again.</source>
   <translation>このリンクはイベントに含まれていたものです。ご利用の Darktrace アプライアンスであれば開いてください。このホストについては今後確認しません。</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>リンクを開く</translation>
  </message>
  <message>
   <source>No browser could be started. The address is %1</source>
   <translation>ブラウザーを起動できませんでした。アドレス: %1</translation>
  </message>
  <message>
   <source>Also the name of its log.</source>
   <translation>ログの名前にもなります。</translation>
  </message>
  <message>
   <source>Set up the collector</source>
   <translation>コレクターの設定</translation>
  </message>
  <message>
   <source>Where this computer listens. The port must be the one entered in Darktrace.</source>
   <translation>このコンピューターが待ち受ける場所です。ポートは、Darktrace に入力したものと同じにしてください。</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>追従</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Go to time…</source>
   <translation>時刻へ移動…</translation>
  </message>
  <message>
   <source>Stay at the newest line as lines come in</source>
   <translation>新しい行が届いても、最新の行を表示し続ける</translation>
  </message>
  <message>
   <source>Keep the lines that are there and count what is new</source>
   <translation>今ある行の表示を保ち、新しい行を数える</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>エクスポート</translation>
  </message>
  <message>
   <source>More commands</source>
   <translation>その他のコマンド</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>強調表示</translation>
  </message>
  <message>
   <source>Hide others</source>
   <translation>他を隠す</translation>
  </message>
  <message>
   <source>Search in this log</source>
   <translation>このログを検索</translation>
  </message>
  <message>
   <source>All lines are shown; matches are highlighted</source>
   <translation>すべての行を表示し、一致する箇所を強調表示</translation>
  </message>
  <message>
   <source>Only lines that match are shown</source>
   <translation>一致する行だけを表示</translation>
  </message>
  <message>
   <source>Stop the search</source>
   <translation>検索を停止</translation>
  </message>
  <message>
   <source>Previous match</source>
   <translation>前の一致</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>前の一致 (Shift+F3)</translation>
  </message>
  <message>
   <source>Next match</source>
   <translation>次の一致</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>次の一致 (F3)</translation>
  </message>
  <message>
   <source>1 match</source>
   <translation>1 件の一致</translation>
  </message>
  <message>
   <source>%1 matches</source>
   <translation>%1 件の一致</translation>
  </message>
  <message>
   <source>%1, %2 % searched</source>
   <translation>%1、%2 % 検索済み</translation>
  </message>
  <message>
   <source>%1, stopped at %2 %</source>
   <translation>%1、%2 % で停止</translation>
  </message>
  <message>
   <source>The search ended at %1 matches, older lines may match as well. Search for something rarer.</source>
   <translation>一致が %1 件に達したため、検索を終了しました。それより古い行にも一致するものがあるかもしれません。もっと出現の少ない語句で検索してください。</translation>
  </message>
  <message>
   <source>On %1 lines the regular expression would have taken too long; they count as not matching.</source>
   <translation>%1 行では、正規表現の処理に時間がかかりすぎるため、一致しないものとして扱いました。</translation>
  </message>
  <message>
   <source>Go to the dashboard</source>
   <translation>ダッシュボードへ移動</translation>
  </message>
  <message>
   <source>Go to the investigations</source>
   <translation>調査へ移動</translation>
  </message>
  <message>
   <source>Go to the alerts</source>
   <translation>アラートへ移動</translation>
  </message>
  <message>
   <source>Go to the log</source>
   <translation>ログへ移動</translation>
  </message>
  <message>
   <source>Go to the search</source>
   <translation>検索へ移動</translation>
  </message>
  <message>
   <source>Go to the rules</source>
   <translation>ルールへ移動</translation>
  </message>
  <message>
   <source>Go to data collection</source>
   <translation>データ収集へ移動</translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation>設定へ移動</translation>
  </message>
  <message>
   <source>Search on this page, or filter the alerts</source>
   <translation>このページを検索、またはアラートを絞り込む</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>再読み込み</translation>
  </message>
  <message>
   <source>Find a command, a page or a log</source>
   <translation>コマンド、ページ、ログを探す</translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation>キー操作を表示</translation>
  </message>
  <message>
   <source>Switch between light and dark</source>
   <translation>ライトとダークを切り替える</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>raw log</source>
   <translation>生ログ</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>共通</translation>
  </message>
  <message>
   <source>Chapter of the manual</source>
   <translation>マニュアルの章</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>進む</translation>
  </message>
  <message>
   <source>Duskwatch manual</source>
   <translation>Duskwatch マニュアル</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>マニュアルを検索</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>章</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>目次</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>次の箇所</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>前の箇所</translation>
  </message>
  <message>
   <source>Close the manual</source>
   <translation>マニュアルを閉じる</translation>
  </message>
  <message>
   <source>The manual does not have these words. Try one word, or a part of it.</source>
   <translation>マニュアルにこれらの語はありません。1 つの語、またはその一部で検索してください。</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>マーク</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Marked lines and their notes</source>
   <translation>マークした行とそのメモ</translation>
  </message>
  <message>
   <source>A double click, or F2, on a note changes it.</source>
   <translation>メモをダブルクリックするか F2 を押すと、編集できます。</translation>
  </message>
  <message>
   <source>Go to line</source>
   <translation>行へ移動</translation>
  </message>
  <message>
   <source>Remove mark</source>
   <translation>マークを削除</translation>
  </message>
  <message>
   <source>API</source>
   <translation>API</translation>
  </message>
  <message>
   <source>Duskwatch asks the appliance for new alerts over its signed API.</source>
   <translation>Duskwatch は、署名付き API を使って、新しいアラートがあるかをアプライアンスに問い合わせます。</translation>
  </message>
  <message>
   <source>Needs the appliance's URL and a pair of tokens made in Darktrace.</source>
   <translation>アプライアンスの URL と、Darktrace で作成したトークンの組が必要です。</translation>
  </message>
  <message>
   <source>This computer must reach the appliance; nothing has to be opened here.</source>
   <translation>このコンピューターからアプライアンスに接続できる必要があります。こちらでポートなどを開く必要はありません。</translation>
  </message>
  <message>
   <source>Starts with the past, up to a year, and misses nothing while this computer is off.</source>
   <translation>最長 1 年の過去分から始め、このコンピューターの電源が切れている間の分も逃しません。</translation>
  </message>
  <message>
   <source>syslog</source>
   <translation>syslog</translation>
  </message>
  <message>
   <source>The appliance sends its alerts to this computer, where a collector listens.</source>
   <translation>アプライアンスがこのコンピューターにアラートを送信し、コレクターがそれを待ち受けます。</translation>
  </message>
  <message>
   <source>Needs syslog settings made in Darktrace, with this computer's address and a port.</source>
   <translation>このコンピューターのアドレスとポートを指定した syslog 設定を、Darktrace で行う必要があります。</translation>
  </message>
  <message>
   <source>The appliance must reach that port on this computer.</source>
   <translation>アプライアンスから、このコンピューターのそのポートに接続できる必要があります。</translation>
  </message>
  <message>
   <source>Alerts arrive at once. The past is not sent, nor what comes while this computer is off.</source>
   <translation>アラートはすぐに届きます。過去の分と、このコンピューターの電源が切れている間の分は送信されません。</translation>
  </message>
  <message>
   <source>How the alerts come here</source>
   <translation>アラートの受け取り方</translation>
  </message>
  <message>
   <source>Both bring the same alerts. The method of an event source cannot be changed later.</source>
   <translation>どちらでも同じアラートが届きます。イベントソースの方式は後から変更できません。</translation>
  </message>
  <message>
   <source>What it fetches has just ended</source>
   <translation>取得処理が終了した直後です</translation>
  </message>
  <message>
   <source>Duskwatch can tell you of alerts</source>
   <translation>Duskwatch はアラートを通知できます</translation>
  </message>
  <message>
   <source>This is how it looks. “Show” brings up the window.</source>
   <translation>このように表示されます。「表示」を選ぶとウィンドウが開きます。</translation>
  </message>
  <message>
   <source>%1 is silent for %2.</source>
   <translation>%1 は無通信です (%2)。</translation>
  </message>
  <message>
   <source>Test alert: %1</source>
   <translation>テストアラート: %1</translation>
  </message>
  <message>
   <source>%1 more: %2</source>
   <translation>ほか %1 件: %2</translation>
  </message>
  <message>
   <source>New alerts: %1</source>
   <translation>新しいアラート: %1</translation>
  </message>
  <message>
   <source>An event source is silent</source>
   <translation>イベントソースが無通信です</translation>
  </message>
  <message>
   <source>Event sources are silent</source>
   <translation>複数のイベントソースが無通信です</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>Told by the desktop, at most once in ten seconds and summed up. Nothing is told while you are looking at the alerts, nor of alerts more than a day old.</source>
   <translation>デスクトップ通知で、多くても 10 秒に 1 回、まとめて知らせます。アラートを見ている間と、1 日より前のアラートについては通知しません。</translation>
  </message>
  <message>
   <source>Alerts of high priority</source>
   <translation>優先度「高」のアラート</translation>
  </message>
  <message>
   <source>Alerts of medium priority</source>
   <translation>優先度「中」のアラート</translation>
  </message>
  <message>
   <source>Alerts of low priority</source>
   <translation>優先度「低」のアラート</translation>
  </message>
  <message>
   <source>Event sources that have gone silent</source>
   <translation>無通信になったイベントソース</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>通知しない時間帯</translation>
  </message>
  <message>
   <source>to</source>
   <extracomment>between two times of day</extracomment>
   <translation>～</translation>
  </message>
  <message>
   <source>Quiet to</source>
   <translation>通知しない時間帯の終了</translation>
  </message>
  <message>
   <source>What comes in the quiet time is summed up when it ends.</source>
   <translation>通知しない時間帯の分は、終了時にまとめて知らせます。</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>試す</translation>
  </message>
  <message>
   <source>Shows a notification now, whatever is chosen above.</source>
   <translation>上の選択に関係なく、今すぐ通知を表示します。</translation>
  </message>
  <message>
   <source>This desktop showed nothing: it has neither a notification service nor a tray. Start one of them and try it again.</source>
   <translation>このデスクトップには何も表示されませんでした。通知サービスもトレイもありません。いずれかを起動して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Of the event source and of its log.</source>
   <translation>イベントソースとそのログの名前です。</translation>
  </message>
  <message>
   <source>None: gaps stay</source>
   <translation>なし (欠落は残ります)</translation>
  </message>
  <message>
   <source>Optional: what came while this computer was not listening is fetched over it.</source>
   <translation>省略できます。このコンピューターが待ち受けていなかった間のイベントを、この接続で取得します。</translation>
  </message>
  <message>
   <source>What will be added</source>
   <translation>追加される内容</translation>
  </message>
  <message>
   <source>Options and summary</source>
   <translation>オプションと概要</translation>
  </message>
  <message>
   <source>All of this can be changed later.</source>
   <translation>これらはすべて後で変更できます。</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>製品</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>Fetches</source>
   <translation>取得</translation>
  </message>
  <message>
   <source>every %1, first the last %2</source>
   <translation>%1ごと、初回は過去 %2</translation>
  </message>
  <message>
   <source>Listens</source>
   <translation>待ち受け</translation>
  </message>
  <message>
   <source>%1, port %2, %3</source>
   <translation>%1、ポート %2、%3</translation>
  </message>
  <message>
   <source>Fills gaps</source>
   <translation>欠落の補完</translation>
  </message>
  <message>
   <source>over %1</source>
   <translation>%1 経由</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>when nothing is heard for %1</source>
   <translation>%1 の間何も届かないとき</translation>
  </message>
  <message>
   <source>Unparsed data</source>
   <translation>解釈不能データ</translation>
  </message>
  <message>
   <source>kept in the log</source>
   <translation>ログに残す</translation>
  </message>
  <message>
   <source>counted, the newest kept aside</source>
   <translation>件数を記録し、最新のものを別に保管</translation>
  </message>
  <message>
   <source>&amp;Save and go on</source>
   <translation>保存して続行(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Add event source</source>
   <translation>イベントソースを追加(&amp;A)</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>High</source>
   <translation>高</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>低</translation>
  </message>
  <message>
   <source>Again when a line repeats or changes an alert</source>
   <translation>行がアラートを繰り返す、または変更するときにもう一度送る</translation>
  </message>
  <message>
   <source>Sends</source>
   <translation>送る内容</translation>
  </message>
  <message>
   <source>Event sources</source>
   <translation>イベントソース</translation>
  </message>
  <message>
   <source>Chosen event sources</source>
   <translation>選んだイベントソース</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種別</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>語</translation>
  </message>
  <message>
   <source>Optional: only alerts in which all these words occur, such as a model, a device or an address.</source>
   <translation>任意: これらの語がすべて含まれるアラートだけを送ります。モデル、デバイス、アドレスなど。</translation>
  </message>
  <message>
   <source>Every line, as received</source>
   <translation>すべての行、受信したまま</translation>
  </message>
  <message>
   <source>Alerts, as the lines received</source>
   <translation>アラート、受信した行のまま</translation>
  </message>
  <message>
   <source>Alerts, as JSON</source>
   <translation>アラート、JSON として</translation>
  </message>
  <message>
   <source>Alerts, in the fields of ECS</source>
   <translation>アラート、ECS のフィールドで</translation>
  </message>
  <message>
   <source>All, also those added later</source>
   <translation>すべて (後で追加されるものも含む)</translation>
  </message>
  <message>
   <source>Chosen ones</source>
   <translation>選んだもの</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>すべての種類</translation>
  </message>
  <message>
   <source>Those that were set on the command line</source>
   <translation>コマンドラインで設定されたもの</translation>
  </message>
  <message>
   <source>Choose at least one event source.</source>
   <translation>イベントソースを 1 つ以上選んでください。</translation>
  </message>
  <message>
   <source>Choose at least one priority.</source>
   <translation>優先度を 1 つ以上選んでください。</translation>
  </message>
  <message>
   <source>Byte for byte, alerts or not. Lines that were not understood are among them where the event source sends unparsed data.</source>
   <translation>アラートかどうかによらず、1 バイトも変えずに送ります。イベントソースが未解析データを送る場合は、理解されなかった行も含まれます。</translation>
  </message>
  <message>
   <source>The output</source>
   <translation>出力</translation>
  </message>
  <message>
   <source>Begins with</source>
   <translation>開始位置</translation>
  </message>
  <message>
   <source>Add output</source>
   <translation>出力を追加</translation>
  </message>
  <message>
   <source>Edit output</source>
   <translation>出力を編集</translation>
  </message>
  <message>
   <source>What is received from now on</source>
   <translation>これから受信するもの</translation>
  </message>
  <message>
   <source>The oldest line that is stored</source>
   <translation>保存されている最も古い行</translation>
  </message>
  <message>
   <source>Hands on what is received, line by line, while Duskwatch runs. What cannot be sent waits in the log and is sent later.</source>
   <translation>Duskwatch の実行中、受信したものを 1 行ずつ渡します。送れないものはログの中で待ち、後で送られます。</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>送り先</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>ファイルを選択</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Lines are appended. Only you can read a file that is made here.</source>
   <translation>行は追記されます。ここで作られたファイルを読めるのは自分だけです。</translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation>受信側</translation>
  </message>
  <message>
   <source>A name or an address, such as siem.example.com.</source>
   <translation>名前またはアドレス。例: siem.example.com</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>証明書</translation>
  </message>
  <message>
   <source>Choose the authority's certificate</source>
   <translation>認証局の証明書を選択</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>認証局</translation>
  </message>
  <message>
   <source>PEM file with the certificate of the authority.</source>
   <translation>認証局の証明書を含む PEM ファイル。</translation>
  </message>
  <message>
   <source>SHA-256 of the receiver's certificate; nothing else counts then.</source>
   <translation>受信側の証明書の SHA-256。これだけで判断します。</translation>
  </message>
  <message>
   <source>Facility</source>
   <translation>ファシリティ</translation>
  </message>
  <message>
   <source>A file on this computer</source>
   <translation>このコンピューターのファイル</translation>
  </message>
  <message>
   <source>A syslog receiver, over TLS</source>
   <translation>Syslog の受信側、TLS</translation>
  </message>
  <message>
   <source>A syslog receiver, over TCP, not encrypted</source>
   <translation>Syslog の受信側、TCP (暗号化なし)</translation>
  </message>
  <message>
   <source>One that this computer trusts</source>
   <translation>このコンピューターが信頼するもの</translation>
  </message>
  <message>
   <source>One of an authority of your own</source>
   <translation>独自の認証局のもの</translation>
  </message>
  <message>
   <source>One with a certain fingerprint</source>
   <translation>特定のフィンガープリントのもの</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>参照…</translation>
  </message>
  <message>
   <source>Whoever is on the way can read and change what is sent. Prefer TLS.</source>
   <translation>経路上の誰でも、送信内容を読み、変更できます。TLS をお勧めします。</translation>
  </message>
  <message>
   <source>Messages of RFC 5424. Nobody on the way can read or change what is sent.</source>
   <translation>RFC 5424 のメッセージ。経路上の誰も、送信内容を読んだり変更したりできません。</translation>
  </message>
  <message>
   <source>No output yet</source>
   <translation>出力がまだありません</translation>
  </message>
  <message>
   <source>An output hands on what is received, to a file or to a syslog receiver such as a SIEM. Nothing is lost while the receiver is away: it waits in the log.</source>
   <translation>出力は、受信したものをファイルや、SIEM などの Syslog の受信側に渡します。受信側が不在の間も何も失われず、ログの中で待ちます。</translation>
  </message>
  <message>
   <source>Outputs</source>
   <translation>出力</translation>
  </message>
  <message>
   <source>Remove output</source>
   <translation>出力を削除</translation>
  </message>
  <message>
   <source>It stops, and what still waits is not sent. What it wrote or sent stays where it is.</source>
   <translation>出力は停止し、待っているものは送られません。書き込んだもの、送ったものはそのまま残ります。</translation>
  </message>
  <message>
   <source>Poll every</source>
   <translation>ポーリング間隔</translation>
  </message>
  <message>
   <source>From one poll's end to the next, 10 seconds to a day.</source>
   <translation>ポーリングの終了から次の開始までの時間です。10 秒～1 日で指定します。</translation>
  </message>
  <message>
   <source>First fetch</source>
   <translation>初回の取得</translation>
  </message>
  <message>
   <source>How far the first fetch goes back, 1 hour to 365 days.</source>
   <translation>初回の取得でさかのぼる期間です。1 時間～365 日で指定します。</translation>
  </message>
  <message>
   <source>Advanced: overlap, minimum score</source>
   <translation>詳細設定: 重なり、最小スコア</translation>
  </message>
  <message>
   <source> seconds</source>
   <translation> 秒</translation>
  </message>
  <message>
   <source> minutes</source>
   <translation> 分</translation>
  </message>
  <message>
   <source> hours</source>
   <translation> 時間</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>重なり</translation>
  </message>
  <message>
   <source>Each poll looks back so far, for what came late. Nothing is stored twice.</source>
   <translation>遅れて届いたものを拾うため、各ポーリングでこの時間だけさかのぼります。二重に保存されることはありません。</translation>
  </message>
  <message>
   <source>Minimum score</source>
   <translation>最小スコア</translation>
  </message>
  <message>
   <source>What the appliance scores lower is not fetched at all. 0 fetches everything.</source>
   <translation>アプライアンスのスコアがこれより低いものは、一切取得されません。0 ではすべてを取得します。</translation>
  </message>
  <message>
   <source>Kind of token</source>
   <translation>トークンの種類</translation>
  </message>
  <message>
   <source>A global token reads everything; a per-user token has the rights of one account.</source>
   <translation>グローバルトークンはすべてを読み取れます。ユーザー別トークンは 1 つのアカウントの権限を持ちます。</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <source>The address by which Darktrace reaches this computer. A name will do as well.</source>
   <translation>Darktrace からこのコンピューターに接続するときのアドレスです。名前でもかまいません。</translation>
  </message>
  <message>
   <source>Prepare Darktrace</source>
   <translation>Darktrace の準備</translation>
  </message>
  <message>
   <source>Sign in to Darktrace as an administrator and tick off what is done. The ticks are for you alone.</source>
   <translation>Darktrace に管理者としてサインインし、済んだ項目にチェックを付けてください。チェックはご自身の確認用です。</translation>
  </message>
  <message>
   <source>%1 alerts, counting</source>
   <extracomment>spoken for a tile of the dashboard while its number is not known yet</extracomment>
   <translation>優先度「%1」のアラート、集計中</translation>
  </message>
  <message>
   <source>%1 alerts: %2, %3</source>
   <extracomment>spoken for a tile of the dashboard: priority, how many, how that changed</extracomment>
   <translation>優先度「%1」のアラート: %2、%3</translation>
  </message>
  <message>
   <source>Show these alerts</source>
   <translation>これらのアラートを表示</translation>
  </message>
  <message>
   <source>Enter the private token. Darktrace shows it once, when the pair is made.</source>
   <translation>プライベートトークンを入力してください。Darktrace では、トークンの組の作成時に一度だけ表示されます。</translation>
  </message>
  <message>
   <source>A private token is one word of letters and digits. Copy it again.</source>
   <translation>プライベートトークンは、英字と数字からなる 1 つの語です。もう一度コピーしてください。</translation>
  </message>
  <message>
   <source>No product matches. Search for another word, or choose all product types.</source>
   <translation>一致する製品がありません。別の言葉で検索するか、すべての製品の種類を選択してください。</translation>
  </message>
  <message>
   <source>Search for a product</source>
   <translation>製品を検索</translation>
  </message>
  <message>
   <source>Product Type</source>
   <translation>製品の種類</translation>
  </message>
  <message>
   <source>All product types</source>
   <translation>すべての製品の種類</translation>
  </message>
  <message>
   <source>Add an event source</source>
   <translation>イベントソースの追加</translation>
  </message>
  <message>
   <source>Choose what the alerts come from.</source>
   <translation>アラートの発生元を選択してください。</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>クエリ</translation>
  </message>
  <message>
   <source>Words, or where(score &gt; 0.8 AND model ICONTAINS &quot;beacon&quot;)</source>
   <translation>語句、または where(score &gt; 0.8 AND model ICONTAINS &quot;beacon&quot;)</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>1 時間</translation>
  </message>
  <message>
   <source>24 hours</source>
   <translation>24 時間</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 日間</translation>
  </message>
  <message>
   <source>Custom time range: %1</source>
   <translation>指定した期間: %1</translation>
  </message>
  <message>
   <source>Custom time range</source>
   <translation>期間の指定</translation>
  </message>
  <message>
   <source>Hide the lines that do not match, or show them</source>
   <translation>一致しない行を隠す、または表示する</translation>
  </message>
  <message>
   <source>Follow the newest line</source>
   <translation>最新の行に追従</translation>
  </message>
  <message>
   <source>Pause the log, or go on</source>
   <translation>ログを一時停止、または再開</translation>
  </message>
  <message>
   <source>Go to a time</source>
   <translation>時刻へ移動</translation>
  </message>
  <message>
   <source>Copy the selected lines</source>
   <translation>選択した行をコピー</translation>
  </message>
  <message>
   <source>Select all lines shown</source>
   <translation>表示中の行をすべて選択</translation>
  </message>
  <message>
   <source>Find in the selected line</source>
   <translation>選択した行の中を検索</translation>
  </message>
  <message>
   <source>Edit the highlighters</source>
   <translation>強調ルールを編集</translation>
  </message>
  <message>
   <source>Mark the line, or remove its mark</source>
   <translation>行にマークを付ける、または外す</translation>
  </message>
  <message>
   <source>Next mark</source>
   <translation>次のマーク</translation>
  </message>
  <message>
   <source>Previous mark</source>
   <translation>前のマーク</translation>
  </message>
  <message>
   <source>Show all marks and their notes</source>
   <translation>すべてのマークとメモを表示</translation>
  </message>
  <message>
   <source>Export the selected lines</source>
   <translation>選択した行をエクスポート</translation>
  </message>
  <message>
   <source>Export the lines that match</source>
   <translation>一致する行をエクスポート</translation>
  </message>
  <message>
   <source>Export the whole log</source>
   <translation>ログ全体をエクスポート</translation>
  </message>
  <message>
   <source>There is no older match.</source>
   <translation>これより古い一致はありません。</translation>
  </message>
  <message>
   <source>There is no newer match.</source>
   <translation>これより新しい一致はありません。</translation>
  </message>
  <message>
   <source>There is no mark before this line.</source>
   <translation>この行より前にマークはありません。</translation>
  </message>
  <message>
   <source>There is no mark behind this line.</source>
   <translation>この行より後にマークはありません。</translation>
  </message>
  <message>
   <source>Select a line of the log to mark it.</source>
   <translation>マークを付けるには、ログの行を選択してください。</translation>
  </message>
  <message>
   <source>A log can have %1 marks. Remove some first.</source>
   <translation>1 つのログに付けられるマークは %1 個までです。先にいくつか削除してください。</translation>
  </message>
  <message>
   <source>No line of this log is marked. Ctrl+M marks the selected line.</source>
   <translation>このログにはマークした行がありません。Ctrl+M で、選択した行にマークを付けられます。</translation>
  </message>
  <message>
   <source>There is nothing to export: select lines, or search for some.</source>
   <translation>エクスポートするものがありません。行を選択するか、検索してください。</translation>
  </message>
  <message>
   <source>Export raw lines</source>
   <translation>生ログの行のエクスポート</translation>
  </message>
  <message>
   <source>Raw log (*.log)</source>
   <translation>生ログ (*.log)</translation>
  </message>
  <message>
   <source>The export begins.</source>
   <translation>エクスポートを開始します。</translation>
  </message>
  <message>
   <source>%1 of %2 lines are exported.</source>
   <translation>%2 行のうち %1 行のエクスポートが済みました。</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>解釈不能</translation>
  </message>
  <message>
   <source>Shows the newest lines that were not understood and are kept aside from the log</source>
   <translation>解釈できず、ログとは別に保管されている最新の行を表示します</translation>
  </message>
  <message>
   <source>The log could not be read. %1</source>
   <translation>ログを読み取れませんでした。%1</translation>
  </message>
  <message>
   <source>%1 lines were exported, %2.</source>
   <translation>%1 行をエクスポートしました (%2)。</translation>
  </message>
  <message>
   <source>The export was cancelled; no file was written.</source>
   <translation>エクスポートはキャンセルされました。ファイルは書き込まれていません。</translation>
  </message>
  <message>
   <source>That is too much for the clipboard. Export the lines to a file instead.</source>
   <translation>クリップボードには大きすぎます。代わりに、行をファイルにエクスポートしてください。</translation>
  </message>
  <message>
   <source>Select a line to read all of it.</source>
   <translation>行を選択すると、全体を読むことができます。</translation>
  </message>
  <message>
   <source>That line is no longer kept; the log begins later.</source>
   <translation>その行はもう保持されていません。ログはそれより後から始まります。</translation>
  </message>
  <message>
   <source>%1 lines that were not understood, the newest that are kept aside</source>
   <translation>解釈できなかった %1 行 (別に保管されている最新のもの)</translation>
  </message>
  <message>
   <source>%1 lines</source>
   <translation>%1 行</translation>
  </message>
  <message>
   <source>%1, %2 on disk</source>
   <translation>%1、ディスク上 %2</translation>
  </message>
  <message>
   <source>No log yet</source>
   <translation>ログがまだありません</translation>
  </message>
  <message>
   <source>What your event sources receive appears here line by line, as it was received.</source>
   <translation>イベントソースが受信した内容が、受信したまま 1 行ずつここに表示されます。</translation>
  </message>
  <message>
   <source>Nothing was kept aside</source>
   <translation>別に保管されたものはありません</translation>
  </message>
  <message>
   <source>No line yet</source>
   <translation>行がまだありません</translation>
  </message>
  <message>
   <source>Lines that are not understood are in the log itself.</source>
   <translation>解釈できない行は、ログそのものに含まれています。</translation>
  </message>
  <message>
   <source>The lines that this event source receives appear here as they come.</source>
   <translation>このイベントソースが受信した行は、届きしだいここに表示されます。</translation>
  </message>
  <message>
   <source>Raw log</source>
   <translation>生ログ</translation>
  </message>
  <message>
   <source>No line that was searched matches.</source>
   <translation>検索した範囲に、一致する行はありません。</translation>
  </message>
  <message>
   <source>Raw line</source>
   <translation>生ログの行</translation>
  </message>
  <message>
   <source>The proxy looks the name up.</source>
   <translation>名前解決はプロキシが行います。</translation>
  </message>
  <message>
   <source>It is an address already.</source>
   <translation>すでにアドレスです。</translation>
  </message>
  <message>
   <source>Found %1.</source>
   <translation>%1 が見つかりました。</translation>
  </message>
  <message>
   <source>Connected to %1.</source>
   <translation>%1 に接続しました。</translation>
  </message>
  <message>
   <source>Connected through the proxy %1.</source>
   <translation>プロキシ %1 を経由して接続しました。</translation>
  </message>
  <message>
   <source>%1; the certificate is valid until %2.</source>
   <translation>%1。証明書の有効期限は %2 です。</translation>
  </message>
  <message>
   <source>The receiver does not answer</source>
   <translation>受信側が応答しません</translation>
  </message>
  <message>
   <source>Nothing listens on that port of the receiver</source>
   <translation>受信側のそのポートでは何も待ち受けていません</translation>
  </message>
  <message>
   <source>The receiver did not come to the end of the TLS handshake</source>
   <translation>受信側が TLS ハンドシェイクを完了しませんでした</translation>
  </message>
  <message>
   <source>The receiver closed the connection</source>
   <translation>受信側が接続を閉じました</translation>
  </message>
  <message>
   <source>The connection broke off</source>
   <translation>接続が切れました</translation>
  </message>
  <message>
   <source>The connection broke off (%1)</source>
   <translation>接続が切れました (%1)</translation>
  </message>
  <message>
   <source>Test connection</source>
   <translation>接続をテスト</translation>
  </message>
  <message>
   <source>Connects to the receiver as the output will, and sends nothing.</source>
   <translation>出力と同じ方法で受信側に接続します。何も送信しません。</translation>
  </message>
  <message>
   <source>Stop the test</source>
   <translation>テストを中止</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>接続しています</translation>
  </message>
  <message>
   <source>The receiver took the connection, and its certificate is accepted.</source>
   <translation>受信側が接続を受け入れ、その証明書も有効と認められました。</translation>
  </message>
  <message>
   <source>The receiver took the connection.</source>
   <translation>受信側が接続を受け入れました。</translation>
  </message>
  <message>
   <source>%1. Check name, port and certificate, and that a firewall lets this computer through.</source>
   <translation>%1。名前、ポート、証明書、およびファイアウォールがこのコンピューターからの接続を許可しているかを確認してください。</translation>
  </message>
  <message>
   <source>%1. Check name and port, and that a firewall lets this computer through.</source>
   <translation>%1。名前とポート、およびファイアウォールがこのコンピューターからの接続を許可しているかを確認してください。</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>置き換え</translation>
  </message>
  <message>
   <source>Replace token</source>
   <translation>トークンの置き換え</translation>
  </message>
  <message>
   <source>Replace the private token of “%1”</source>
   <translation>「%1」のプライベートトークンを置き換えます</translation>
  </message>
  <message>
   <source>A new token pair has a public token too: enter that one in the connections that use this credential.</source>
   <translation>新しいトークンの組では、パブリックトークンも新しくなります。この認証情報を使用している接続に、そのトークンを入力してください。</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>保存の制限</translation>
  </message>
  <message>
   <source>Everything is kept until you say otherwise. What is removed is gone: the events and their lines in the log.</source>
   <translation>指定がない限り、すべて保存されます。削除したイベントとそのログの行は元に戻せません。</translation>
  </message>
  <message>
   <source>Remove what was received more than this many days ago</source>
   <translation>受信からこの日数を過ぎたものを削除</translation>
  </message>
  <message>
   <source>Remove the oldest above this size (GB)</source>
   <translation>このサイズ (GB) を超えたら古い順に削除</translation>
  </message>
  <message>
   <source>Apply retention…</source>
   <translation>保存の制限を適用…</translation>
  </message>
  <message>
   <source>Undo changes</source>
   <translation>変更を元に戻す</translation>
  </message>
  <message>
   <source>It could not be counted what is removed: %1</source>
   <translation>削除される量を集計できませんでした: %1</translation>
  </message>
  <message>
   <source>Looking at the data folder…</source>
   <translation>データフォルダーを確認しています…</translation>
  </message>
  <message>
   <source>Retention is on and is looked after once a minute.</source>
   <translation>保存の制限は有効で、1 分に 1 回確認されます。</translation>
  </message>
  <message>
   <source>Retention is off.</source>
   <translation>保存の制限は無効です。</translation>
  </message>
  <message>
   <source>Counting what would be removed…</source>
   <translation>削除される量を集計しています…</translation>
  </message>
  <message>
   <source>Remove old data</source>
   <translation>古いデータの削除</translation>
  </message>
  <message>
   <source>Remove data that is stored now?</source>
   <translation>現在保存されているデータを削除しますか？</translation>
  </message>
  <message>
   <source>Remove and apply</source>
   <translation>削除して適用</translation>
  </message>
  <message>
   <source>Use this rule</source>
   <translation>このルールを使う</translation>
  </message>
  <message>
   <source>Add rule</source>
   <translation>ルールを追加</translation>
  </message>
  <message>
   <source>Edit rule</source>
   <translation>ルールを編集</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>一致する対象</translation>
  </message>
  <message>
   <source>%1. The conditions of a built-in rule are fixed.</source>
   <translation>%1。組み込みルールの条件は固定です。</translation>
  </message>
  <message>
   <source>Every condition that is set must hold; of a list one entry is enough.</source>
   <translation>設定したすべての条件を満たす必要があります。リストは 1 項目で十分です。</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>アクション</translation>
  </message>
  <message>
   <source>Priority of the investigation</source>
   <translation>調査の優先度</translation>
  </message>
  <message>
   <source>Counts until the end of</source>
   <translation>有効期限の最終日</translation>
  </message>
  <message>
   <source>Add exception</source>
   <translation>例外を追加</translation>
  </message>
  <message>
   <source>Edit exception</source>
   <translation>例外を編集</translation>
  </message>
  <message>
   <source>Last day of the exception</source>
   <translation>例外の最終日</translation>
  </message>
  <message>
   <source>Expiry</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Use exception</source>
   <translation>例外を使う</translation>
  </message>
  <message>
   <source>Export the rules</source>
   <translation>ルールをエクスポート</translation>
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation>ルール (*.json)</translation>
  </message>
  <message>
   <source>Import rules</source>
   <translation>ルールをインポート</translation>
  </message>
  <message>
   <source>no such member is known</source>
   <translation>そのような要素はありません</translation>
  </message>
  <message>
   <source>must be a text</source>
   <translation>文字列でなければなりません</translation>
  </message>
  <message>
   <source>is longer than %1 characters</source>
   <translation>%1 文字を超えています</translation>
  </message>
  <message>
   <source>must be true or false</source>
   <translation>true か false でなければなりません</translation>
  </message>
  <message>
   <source>must be a number</source>
   <translation>数でなければなりません</translation>
  </message>
  <message>
   <source>must be a whole number from %1 to %2</source>
   <translation>%1 から %2 までの整数でなければなりません</translation>
  </message>
  <message>
   <source>must be a time such as 2026-05-31T00:00:00Z</source>
   <translation>2026-05-31T00:00:00Z のような時刻でなければなりません</translation>
  </message>
  <message>
   <source>must be a text or a list of texts</source>
   <translation>文字列か文字列のリストでなければなりません</translation>
  </message>
  <message>
   <source>has more than %1 entries</source>
   <translation>項目が %1 件を超えています</translation>
  </message>
  <message>
   <source>has an entry longer than %1 characters</source>
   <translation>%1 文字を超える項目があります</translation>
  </message>
  <message>
   <source>must be an object</source>
   <translation>オブジェクトでなければなりません</translation>
  </message>
  <message>
   <source>must be a list of objects</source>
   <translation>オブジェクトのリストでなければなりません</translation>
  </message>
  <message>
   <source>No category</source>
   <translation>カテゴリなし</translation>
  </message>
  <message>
   <source>Critical</source>
   <translation>重大</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>カテゴリ</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>Alert priority</source>
   <translation>アラートの優先度</translation>
  </message>
  <message>
   <source>Status level</source>
   <translation>ステータスレベル</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>One in a line. * stands for anything, ? for one character: Device::*Beacon*</source>
   <translation>1 行に 1 つ。* は任意の文字列、? は 1 文字: Device::*Beacon*</translation>
  </message>
  <message>
   <source>Host names, one in a line: ws-*.example.com</source>
   <translation>ホスト名を 1 行に 1 つ: ws-*.example.com</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>アドレス</translation>
  </message>
  <message>
   <source>One in a line: 10.0.0.0/8 or 2001:db8::1</source>
   <translation>1 行に 1 つ: 10.0.0.0/8 または 2001:db8::1</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Of the model or the device, one in a line.</source>
   <translation>モデルまたはデバイスのもの。1 行に 1 つ。</translation>
  </message>
  <message>
   <source>MITRE techniques</source>
   <translation>MITRE テクニック</translation>
  </message>
  <message>
   <source>One in a line: T1071 or T1071.001</source>
   <translation>1 行に 1 つ: T1071 または T1071.001</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>スコア</translation>
  </message>
  <message>
   <source>Between 0 and 1, both included.</source>
   <translation>0 から 1 まで（両端を含む）。</translation>
  </message>
  <message>
   <source>Score from</source>
   <translation>スコアの下限</translation>
  </message>
  <message>
   <source>Score to</source>
   <translation>スコアの上限</translation>
  </message>
  <message>
   <source>Any event source</source>
   <translation>すべてのイベントソース</translation>
  </message>
  <message>
   <source>A source that is gone</source>
   <translation>すでにないソース</translation>
  </message>
  <message>
   <source>A score is a number between 0 and 1.</source>
   <translation>スコアは 0 から 1 の間の数です。</translation>
  </message>
  <message>
   <source>A built-in rule. Its name and its conditions are fixed.</source>
   <translation>組み込みルールです。名前と条件は固定です。</translation>
  </message>
  <message>
   <source>%1 for investigations, %2 tracked, %3 turned off, %4 excepted</source>
   <translation>調査用 %1、記録 %2、オフ %3、例外 %4</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>ルール</translation>
  </message>
  <message>
   <source>Hits in %1 days</source>
   <translation>%1 日間のヒット</translation>
  </message>
  <message>
   <source>Duplicate…</source>
   <translation>複製…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上へ</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下へ</translation>
  </message>
  <message>
   <source>The rule was switched on.</source>
   <translation>ルールをオンにしました。</translation>
  </message>
  <message>
   <source>The rule was switched off.</source>
   <translation>ルールをオフにしました。</translation>
  </message>
  <message>
   <source>The rules were exported.</source>
   <translation>ルールをエクスポートしました。</translation>
  </message>
  <message>
   <source>The rules were imported.</source>
   <translation>ルールをインポートしました。</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>ルール</translation>
  </message>
  <message>
   <source>The first rule that is on and matches decides. No rule deletes anything.</source>
   <translation>オンで一致する最初のルールが決定します。ルールが何かを削除することはありません。</translation>
  </message>
  <message>
   <source>Edit the chosen rule</source>
   <translation>選択したルールを編集</translation>
  </message>
  <message>
   <source>Duplicate the chosen rule</source>
   <translation>選択したルールを複製</translation>
  </message>
  <message>
   <source>Remove the chosen rules</source>
   <translation>選択したルールを削除</translation>
  </message>
  <message>
   <source>Move the chosen rule up</source>
   <translation>選択したルールを上へ</translation>
  </message>
  <message>
   <source>Move the chosen rule down</source>
   <translation>選択したルールを下へ</translation>
  </message>
  <message>
   <source>Undo the last change of the rules</source>
   <translation>ルールの最後の変更を元に戻す</translation>
  </message>
  <message>
   <source>A built-in rule cannot be removed. Switch it off instead.</source>
   <translation>組み込みルールは削除できません。代わりにオフにしてください。</translation>
  </message>
  <message>
   <source>The rule was added.</source>
   <translation>ルールを追加しました。</translation>
  </message>
  <message>
   <source>The rule was changed.</source>
   <translation>ルールを変更しました。</translation>
  </message>
  <message>
   <source>Copy of %1</source>
   <translation>%1 のコピー</translation>
  </message>
  <message>
   <source>The rule that decided about this alert is gone. Make a rule from the alert instead.</source>
   <translation>このアラートを判定したルールはもうありません。代わりにアラートからルールを作成してください。</translation>
  </message>
  <message>
   <source>No rule decided about this event, so there is nothing to except it from.</source>
   <translation>このイベントを判定したルールはないため、例外にする対象がありません。</translation>
  </message>
  <message>
   <source>The rule was removed.</source>
   <translation>ルールを削除しました。</translation>
  </message>
  <message>
   <source>The rules were removed.</source>
   <translation>ルールを削除しました。</translation>
  </message>
  <message>
   <source>The rule was moved.</source>
   <translation>ルールを移動しました。</translation>
  </message>
  <message>
   <source>Save this query…</source>
   <translation>このクエリを保存…</translation>
  </message>
  <message>
   <source>Rename a query</source>
   <translation>クエリの名前を変更</translation>
  </message>
  <message>
   <source>Remove a query</source>
   <translation>クエリを削除</translation>
  </message>
  <message>
   <source>Save this query</source>
   <translation>このクエリを保存</translation>
  </message>
  <message>
   <source>The query is kept under this name. A query that has the name already is replaced.</source>
   <translation>クエリはこの名前で保存されます。同じ名前のクエリは置き換えられます。</translation>
  </message>
  <message>
   <source>Save query</source>
   <translation>クエリを保存</translation>
  </message>
  <message>
   <source>The query was saved as “%1”.</source>
   <translation>クエリを「%1」として保存しました。</translation>
  </message>
  <message>
   <source>Rename the query</source>
   <translation>クエリの名前を変更</translation>
  </message>
  <message>
   <source>“%1” gets this name.</source>
   <translation>「%1」にこの名前を付けます。</translation>
  </message>
  <message>
   <source>The query is called “%1” now.</source>
   <translation>クエリの名前は「%1」になりました。</translation>
  </message>
  <message>
   <source>“%1” is back.</source>
   <translation>「%1」を元に戻しました。</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>保存済み</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>実行</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>Progress of the search</source>
   <translation>検索の進行状況</translation>
  </message>
  <message>
   <source>Lines as they were received</source>
   <translation>受信したままの行</translation>
  </message>
  <message>
   <source>Lines as a table with the keys of the query</source>
   <translation>クエリのキーを列にした表</translation>
  </message>
  <message>
   <source>Character %1: %2</source>
   <translation>%1 文字目: %2</translation>
  </message>
  <message>
   <source>Found lines over time</source>
   <translation>見つかった行の時間推移</translation>
  </message>
  <message>
   <source>%1: %2 found</source>
   <translation>%1: %2 件</translation>
  </message>
  <message>
   <source>at most %1 in a bar</source>
   <translation>1 本の棒に最大 %1 件</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>受信</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Run the query</source>
   <translation>クエリを実行</translation>
  </message>
  <message>
   <source>Save the query under a name</source>
   <translation>クエリに名前を付けて保存</translation>
  </message>
  <message>
   <source>Type a query to save it.</source>
   <translation>保存するクエリを入力してください。</translation>
  </message>
  <message>
   <source>Search a wider time</source>
   <translation>より広い期間を検索</translation>
  </message>
  <message>
   <source>Choose the time to search</source>
   <translation>検索する期間を選択</translation>
  </message>
  <message>
   <source>Forget the history of queries</source>
   <translation>クエリの履歴を消去</translation>
  </message>
  <message>
   <source>Switch between raw lines and the table</source>
   <translation>生の行と表を切り替え</translation>
  </message>
  <message>
   <source>Show the line in the log</source>
   <translation>行をログで表示</translation>
  </message>
  <message>
   <source>Show the alert of the line</source>
   <translation>行のアラートを表示</translation>
  </message>
  <message>
   <source>Put the cursor on a value of the line beside the results.</source>
   <translation>結果の横に表示された行の値にカーソルを置いてください。</translation>
  </message>
  <message>
   <source>Only lines with the value at the cursor</source>
   <translation>カーソル位置の値を含む行のみ</translation>
  </message>
  <message>
   <source>Only lines without the value at the cursor</source>
   <translation>カーソル位置の値を含まない行のみ</translation>
  </message>
  <message>
   <source>Queries that were run are listed here.</source>
   <translation>実行したクエリがここに表示されます。</translation>
  </message>
  <message>
   <source>Export everything found as JSON Lines</source>
   <translation>見つかったすべてを JSON Lines でエクスポート</translation>
  </message>
  <message>
   <source>Export everything found as CSV</source>
   <translation>見つかったすべてを CSV でエクスポート</translation>
  </message>
  <message>
   <source>Select lines to copy them.</source>
   <translation>コピーする行を選択してください。</translation>
  </message>
  <message>
   <source>%1 groups were copied, with tabs between their cells.</source>
   <translation>%1 個のグループをタブ区切りでコピーしました。</translation>
  </message>
  <message>
   <source>Select a line to see it in the log.</source>
   <translation>ログで表示する行を選択してください。</translation>
  </message>
  <message>
   <source>This line has no alert.</source>
   <translation>この行にはアラートがありません。</translation>
  </message>
  <message>
   <source>Export what was found</source>
   <translation>見つかったものをエクスポート</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>表 (*.csv)</translation>
  </message>
  <message>
   <source>JSON Lines (*.jsonl)</source>
   <translation>JSON Lines (*.jsonl)</translation>
  </message>
  <message>
   <source>Strong breaches</source>
   <translation>スコアの高い違反</translation>
  </message>
  <message>
   <source>A word in the model’s name</source>
   <translation>モデル名に含まれる語</translation>
  </message>
  <message>
   <source>Devices of a network</source>
   <translation>あるネットワークのデバイス</translation>
  </message>
  <message>
   <source>How often each model breached</source>
   <translation>モデルごとの違反回数</translation>
  </message>
  <message>
   <source>How many lines came in each hour</source>
   <translation>1 時間ごとの行数</translation>
  </message>
  <message>
   <source>An expression in any part of the line</source>
   <translation>行のどこかに一致する正規表現</translation>
  </message>
  <message>
   <source>Search in the log of this event source</source>
   <translation>このイベントソースのログを検索</translation>
  </message>
  <message>
   <source>Words are found anywhere in a line; conditions look at the members of its JSON. Press one of these to try it, or type your own; keys are offered while you type.</source>
   <translation>語句は行のどこにあっても見つかります。条件は JSON のメンバーを調べます。例を押して試すか、自分で入力してください。入力中にキーの候補が表示されます。</translation>
  </message>
  <message>
   <source>Search: %1</source>
   <translation>検索: %1</translation>
  </message>
  <message>
   <source>%1 lines were searched (%2).</source>
   <translation>%1 行を検索しました (%2)。</translation>
  </message>
  <message>
   <source>The search was stopped before its end.</source>
   <translation>検索は途中で停止されました。</translation>
  </message>
  <message>
   <source>Fewer conditions, or parts of words, find more.</source>
   <translation>条件を減らすか、語の一部にすると、より多く見つかります。</translation>
  </message>
  <message>
   <source>A wider time may have more.</source>
   <translation>期間を広げると見つかるかもしれません。</translation>
  </message>
  <message>
   <source>Nothing found so far</source>
   <translation>まだ何も見つかっていません</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>見つかりませんでした</translation>
  </message>
  <message>
   <source>What Darktrace sends to this computer can be searched here.</source>
   <translation>Darktrace がこのコンピューターに送るものをここで検索できます。</translation>
  </message>
  <message>
   <source>The log could not be searched. %1</source>
   <translation>ログを検索できませんでした。%1</translation>
  </message>
  <message>
   <source>%1 of %2 lines are searched for the export.</source>
   <translation>エクスポートのため %2 行中 %1 行を検索しました。</translation>
  </message>
  <message>
   <source>%1 rows were exported, %2.</source>
   <translation>%1 行をエクスポートしました (%2)。</translation>
  </message>
  <message>
   <source>Nothing was exported: the query has a mistake.</source>
   <translation>クエリに誤りがあるため、エクスポートされませんでした。</translation>
  </message>
  <message>
   <source>The event of this line is no longer stored; the log is kept longer.</source>
   <translation>この行のイベントはもう保存されていません。ログはより長く保持されます。</translation>
  </message>
  <message>
   <source>“%1” was removed.</source>
   <translation>「%1」を削除しました。</translation>
  </message>
  <message>
   <source>What is found appears here, the newest first.</source>
   <translation>見つかったものが新しい順にここに表示されます。</translation>
  </message>
  <message>
   <source>Found lines</source>
   <translation>見つかった行</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>グループ</translation>
  </message>
  <message>
   <source>Informational</source>
   <translation>情報</translation>
  </message>
  <message>
   <source>Other alerts</source>
   <translation>ほかのアラート</translation>
  </message>
  <message>
   <source>None of this device</source>
   <translation>このデバイスのものはありません</translation>
  </message>
  <message>
   <source>Show all of this device</source>
   <translation>このデバイスのものをすべて表示</translation>
  </message>
  <message>
   <source>Show all %1 of this device</source>
   <translation>このデバイスの %1 件をすべて表示</translation>
  </message>
  <message>
   <source>Investigation</source>
   <translation>調査</translation>
  </message>
  <message>
   <source>%1 – %2 (%3)</source>
   <translation>%1 – %2（%3）</translation>
  </message>
  <message>
   <source>New investigation from this alert</source>
   <translation>このアラートから新しい調査を開く</translation>
  </message>
  <message>
   <source>Clear selection</source>
   <translation>選択を解除</translation>
  </message>
  <message>
   <source>All %1 alerts are selected</source>
   <translation>%1 件のアラートをすべて選択中</translation>
  </message>
  <message>
   <source>%1 alerts are selected</source>
   <translation>%1 件のアラートを選択中</translation>
  </message>
  <message>
   <source>At most %1 senders can be named. Name networks instead, such as 10.0.0.0/8.</source>
   <translation>送信元は最大 %1 件です。10.0.0.0/8 のようにネットワークで指定してください。</translation>
  </message>
  <message>
   <source>enter addresses or networks, such as 192.0.2.10, 10.0.0.0/8 or 2001:db8::/32.</source>
   <translation>192.0.2.10、10.0.0.0/8、2001:db8::/32 のようにアドレスかネットワークを入力してください。</translation>
  </message>
  <message>
   <source>after the slash comes a number from 0 to %1.</source>
   <translation>スラッシュの後は 0 から %1 の数値です。</translation>
  </message>
  <message>
   <source>write the IPv4 network itself, such as 10.0.0.0/8.</source>
   <translation>10.0.0.0/8 のように IPv4 ネットワークそのものを書いてください。</translation>
  </message>
  <message>
   <source>the address has more than these %1 bits. Leave out the slash for one computer, or write the network's first address.</source>
   <translation>アドレスがこの %1 ビットに収まっていません。1 台のコンピューターの場合はスラッシュを省き、それ以外はネットワークの最初のアドレスを書いてください。</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>セクション</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>キーボード</translation>
  </message>
  <message>
   <source>Find a key or a command</source>
   <translation>キーまたはコマンドを探す</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>キー操作</translation>
  </message>
  <message>
   <source>User’s manual</source>
   <translation>ユーザーマニュアル</translation>
  </message>
  <message>
   <source>No key and no command fits.</source>
   <translation>該当するキーもコマンドもありません。</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外観</translation>
  </message>
  <message>
   <source>Data Collection</source>
   <translation>データ収集</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>システムに従う</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>%1 new alerts of high priority in the last 24 hours</source>
   <translation>過去 24 時間の新しい優先度「高」のアラート: %1 件</translation>
  </message>
  <message>
   <source>Warn when nothing is heard for</source>
   <translation>次の時間、受信がなければ警告</translation>
  </message>
  <message>
   <source>Minutes without a sign of life</source>
   <translation>無通信と判定するまでの分数</translation>
  </message>
  <message>
   <source>minutes</source>
   <extracomment>after a number</extracomment>
   <translation>分</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>稼働状態</translation>
  </message>
  <message>
   <source>View raw log</source>
   <translation>生ログを表示</translation>
  </message>
  <message>
   <source>connection %1</source>
   <translation>接続 %1</translation>
  </message>
  <message>
   <source>gaps filled over %1</source>
   <translation>欠落を %1 で補完</translation>
  </message>
  <message>
   <source>last event %1</source>
   <translation>最後のイベント: %1</translation>
  </message>
  <message>
   <source>Fetch now</source>
   <translation>今すぐ取得</translation>
  </message>
  <message>
   <source>Fill gap</source>
   <translation>欠落を補完</translation>
  </message>
  <message>
   <source>Polls at once instead of waiting for the next time.</source>
   <translation>次の時刻を待たずに、すぐポーリングします。</translation>
  </message>
  <message>
   <source>Fetches what the appliance has of the last %1 and stores what is missing.</source>
   <translation>過去 %1にアプライアンスで記録されたものを取得し、足りないものを保存します。</translation>
  </message>
  <message>
   <source>Edit event source</source>
   <translation>イベントソースの編集</translation>
  </message>
  <message>
   <source>Duskwatch asks the appliance for new alerts over its signed API. Nothing has to be opened on this computer.</source>
   <translation>Duskwatch は、署名付き API を使って、新しいアラートがあるかをアプライアンスに問い合わせます。このコンピューターでポートなどを開く必要はありません。</translation>
  </message>
  <message>
   <source>Darktrace sends its alerts as JSON syslog to this computer. Enter this computer's address and the port below in the appliance's syslog settings.</source>
   <translation>Darktrace は、アラートを JSON syslog としてこのコンピューターに送信します。アプライアンスの syslog 設定に、このコンピューターのアドレスと下のポートを入力してください。</translation>
  </message>
  <message>
   <source>Choose a connection</source>
   <translation>接続を選択</translation>
  </message>
  <message>
   <source>The appliance that alerts are fetched from.</source>
   <translation>アラートの取得元となるアプライアンスです。</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <extracomment>spoken for an event source on the dashboard: name, state or rate, what it is or what is wrong</extracomment>
   <translation>%1、%2、%3</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>戻る(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>キャンセル(&amp;C)</translation>
  </message>
  <message>
   <source>Leave without adding the event source?</source>
   <translation>イベントソースを追加せずに閉じますか？</translation>
  </message>
  <message>
   <source>Leave without saving what you changed?</source>
   <translation>変更を保存せずに閉じますか？</translation>
  </message>
  <message>
   <source>What you entered is lost. A connection that was stored stays.</source>
   <translation>入力した内容は失われます。保存済みの接続は残ります。</translation>
  </message>
  <message>
   <source>The event source stays as it was stored.</source>
   <translation>イベントソースは、保存されている状態のまま残ります。</translation>
  </message>
  <message>
   <source>&amp;Leave</source>
   <translation>閉じる(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Stay</source>
   <translation>続ける(&amp;S)</translation>
  </message>
  <message>
   <source>No event source. What is shown here is from before.</source>
   <translation>イベントソースがありません。ここに表示されているのは過去の情報です。</translation>
  </message>
  <message>
   <source>%1 more that run well or are stopped</source>
   <translation>ほかに正常または停止中が %1 個</translation>
  </message>
  <message>
   <source>An event source receives or fetches what Darktrace says. Each one appears here with its state, its rate and its raw log.</source>
   <translation>イベントソースは、Darktrace からの情報を受信または取得します。それぞれの状態、受信頻度、生ログがここに表示されます。</translation>
  </message>
  <message>
   <source>Event Sources</source>
   <translation>イベントソース</translation>
  </message>
  <message>
   <source>Sources, connections or outputs</source>
   <translation>ソース、接続、出力</translation>
  </message>
  <message>
   <source>Remove event source</source>
   <translation>イベントソースを削除</translation>
  </message>
  <message>
   <source>It stops. The alerts and lines it has received stay in the data folder.</source>
   <translation>イベントソースは停止します。受信したアラートと行はデータフォルダーに残ります。</translation>
  </message>
  <message>
   <source>%1() stands here a second time.</source>
   <translation>%1() がここで重複しています。</translation>
  </message>
  <message>
   <source>%1() must be closed by a parenthesis here.</source>
   <translation>%1() は、ここで丸かっこで閉じる必要があります。</translation>
  </message>
  <message>
   <source>sort() orders a table: use it with groupby(), calculate() or timeslice().</source>
   <translation>sort() は表を並べ替えます。groupby()、calculate()、timeslice() のいずれかとともに使用してください。</translation>
  </message>
  <message>
   <source>A key must stand here, such as model or device.ip.</source>
   <translation>ここには、model や device.ip のようなキーが必要です。</translation>
  </message>
  <message>
   <source>groupby() takes at most %1 keys.</source>
   <translation>groupby() に指定できるキーは最大 %1 個です。</translation>
  </message>
  <message>
   <source>calculate() knows count, average, max, min, sum and unique.</source>
   <translation>calculate() で使えるのは、count、average、max、min、sum、unique です。</translation>
  </message>
  <message>
   <source>Say of what, such as %1:score.</source>
   <translation>%1:score のように、対象を指定してください。</translation>
  </message>
  <message>
   <source>timeslice() takes a width such as 30m, 1h or 7d, or how many slices, up to %1.</source>
   <translation>timeslice() には、30m、1h、7d のような幅か、分割数 (最大 %1) を指定してください。</translation>
  </message>
  <message>
   <source>sort() takes asc or desc.</source>
   <translation>sort() には asc か desc を指定してください。</translation>
  </message>
  <message>
   <source>limit() takes a number from 1 to %1.</source>
   <translation>limit() には 1 から %1 までの数値を指定してください。</translation>
  </message>
  <message>
   <source>The data folder could not be opened</source>
   <translation>データフォルダーを開けませんでした</translation>
  </message>
  <message>
   <source>Folder: %1</source>
   <translation>フォルダー: %1</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>別のフォルダーを選択…</translation>
  </message>
  <message>
   <source>Choose a data folder</source>
   <translation>データフォルダーの選択</translation>
  </message>
  <message>
   <source>No event source</source>
   <translation>イベントソースなし</translation>
  </message>
  <message>
   <source>1 source running</source>
   <translation>1 個のソースが動作中</translation>
  </message>
  <message>
   <source>%1 sources running</source>
   <translation>%1 個のソースが動作中</translation>
  </message>
  <message>
   <source>The event is no longer stored</source>
   <translation>このイベントはもう保存されていません</translation>
  </message>
  <message>
   <source>There are %1 event sources already</source>
   <translation>イベントソースがすでに %1 個あります</translation>
  </message>
  <message>
   <source>An event source named %1</source>
   <translation>%1 という名前のイベントソース</translation>
  </message>
  <message>
   <source>Credential: %1</source>
   <translation>認証情報: %1</translation>
  </message>
  <message>
   <source>&quot;%1&quot;: %2</source>
   <translation>「%1」: %2</translation>
  </message>
  <message>
   <source>it must look like tcp://HOST:PORT, or begin with tls:// or udp://.</source>
   <translation>tcp://HOST:PORT の形にするか、tls:// または udp:// で始めてください。</translation>
  </message>
  <message>
   <source>the port is missing; it must look like tcp://HOST:PORT.</source>
   <translation>ポートがありません。tcp://HOST:PORT の形式で指定してください。</translation>
  </message>
  <message>
   <source>the host must be an IP address of this computer (IPv6 in brackets), localhost, or * for all.</source>
   <translation>ホストには、このコンピューターの IP アドレス (IPv6 は角括弧で囲む)、localhost、またはすべてを表す * を指定してください。</translation>
  </message>
  <message>
   <source>the port must be a number.</source>
   <translation>ポートには数値を指定してください。</translation>
  </message>
  <message>
   <source>Port %1</source>
   <translation>ポート %1</translation>
  </message>
  <message>
   <source>Port %1 on %2</source>
   <translation>%2 のポート %1</translation>
  </message>
  <message>
   <source>This program has too many files open</source>
   <translation>このプログラムが開いているファイルが多すぎます</translation>
  </message>
  <message>
   <source>It is not among the allowed senders.</source>
   <translation>許可された送信元に含まれていません。</translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as it is not among the allowed senders.</source>
   <translation>%1 は許可された送信元に含まれていないため、接続を拒否しました。</translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as there are %2 already. Close some of them.</source>
   <translation>すでに %2 個の接続があるため、%1 からの接続を拒否しました。いくつかの接続を閉じてください。</translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as that computer has %2 already. Close some of them.</source>
   <translation>そのコンピューターからの接続がすでに %2 個あるため、%1 からの接続を拒否しました。いくつかの接続を閉じてください。</translation>
  </message>
  <message>
   <source>A connection from %1 was refused, as the system is short of memory.</source>
   <translation>システムのメモリーが不足しているため、%1 からの接続を拒否しました。</translation>
  </message>
  <message>
   <source>A connection cannot be accepted yet (%1). Raise the limit of open files, or close some connections.</source>
   <translation>接続をまだ受け付けられません (%1)。開けるファイル数の上限を増やすか、いくつかの接続を閉じてください。</translation>
  </message>
  <message>
   <source>The connection from %1 was silent for too long and was closed. Its sender may connect again.</source>
   <translation>%1 からの接続は、長時間通信がなかったため閉じられました。送信元は再接続できます。</translation>
  </message>
  <message>
   <source>The connection from %1 was closed, as unfinished messages took too much memory.</source>
   <translation>%1 からの接続は、未完了のメッセージがメモリーを使いすぎたため閉じられました。</translation>
  </message>
  <message>
   <source>The connection from %1 failed. %2</source>
   <translation>%1 からの接続は失敗しました。%2</translation>
  </message>
  <message>
   <source>Cancel test</source>
   <translation>テストをキャンセル</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>詳細をコピー</translation>
  </message>
  <message>
   <source>I have compared it; it is the same</source>
   <translation>照合し、同一であることを確認しました</translation>
  </message>
  <message>
   <source>Pin this certificate and test again</source>
   <translation>この証明書を固定して再テスト</translation>
  </message>
  <message>
   <source>Use this format and test again</source>
   <translation>この形式を使って再テスト</translation>
  </message>
  <message>
   <source>Copies all stages as text, for whoever can help. No token is in it.</source>
   <translation>支援を依頼できるように、すべての段階をテキストとしてコピーします。トークンは含まれません。</translation>
  </message>
  <message>
   <source>Testing %1…</source>
   <translation>%1 をテスト中…</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>キャンセル中…</translation>
  </message>
  <message>
   <source>The test failed. What to do stands beside the stage.</source>
   <translation>テストに失敗しました。対処方法は各段階の横に表示されています。</translation>
  </message>
  <message>
   <source>The connection works with another date format.</source>
   <translation>この接続は、別の日付の形式で動作します。</translation>
  </message>
  <message>
   <source>The connection works.</source>
   <translation>この接続は動作します。</translation>
  </message>
  <message>
   <source>The test could not begin: %1</source>
   <translation>テストを開始できませんでした: %1</translation>
  </message>
  <message>
   <source>The appliance showed a certificate that is not trusted. Compare this SHA-256 fingerprint with the one that the appliance's administrator reads there; pin it only when they are the same:
%1</source>
   <translation>アプライアンスが提示した証明書は信頼されていません。次の SHA-256 フィンガープリントを、アプライアンスの管理者がアプライアンス側で確認した値と照合し、同一の場合にだけ固定してください:
%1</translation>
  </message>
  <message>
   <source>This appliance takes dates written like this: %1</source>
   <translation>このアプライアンスでは、日付を次のように書きます: %1</translation>
  </message>
  <message>
   <source>At most %1 characters; this has %2.</source>
   <translation>最大 %1 文字です。現在は %2 文字です。</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>しきい値</translation>
  </message>
  <message>
   <source>How urgent an alert is that comes with a score. They hold for what comes from now on; stored alerts keep their priority.</source>
   <translation>スコアのあるアラートの緊急度を決めます。今後届くものに適用され、保存済みのアラートの優先度は変わりません。</translation>
  </message>
  <message>
   <source>Compliance breaches are alerts</source>
   <translation>コンプライアンス違反をアラートにする</translation>
  </message>
  <message>
   <source>Apply thresholds</source>
   <translation>しきい値を適用</translation>
  </message>
  <message>
   <source>Defaults</source>
   <translation>既定値</translation>
  </message>
  <message>
   <source>The preview was cancelled. Change a threshold to see it again.</source>
   <translation>プレビューはキャンセルされました。もう一度表示するには、しきい値を変更してください。</translation>
  </message>
  <message>
   <source>High from</source>
   <translation>「高」の下限</translation>
  </message>
  <message>
   <source>Medium from</source>
   <translation>「中」の下限</translation>
  </message>
  <message>
   <source>High from a score of</source>
   <translation>「高」とするスコアの下限</translation>
  </message>
  <message>
   <source>Medium from a score of</source>
   <translation>「中」とするスコアの下限</translation>
  </message>
  <message>
   <source>The last 24 hours</source>
   <translation>過去 24 時間</translation>
  </message>
  <message>
   <source>The last 7 days</source>
   <translation>過去 7 日間</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>過去 30 日間</translation>
  </message>
  <message>
   <source>Time that the preview looks at</source>
   <translation>プレビューの対象期間</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>What it would have made of</source>
   <translation>次の期間に当てはめた結果</translation>
  </message>
  <message>
   <source>What is below Medium is Low.</source>
   <translation>「中」より低いものは「低」になります。</translation>
  </message>
  <message>
   <source>Looking at what is stored…</source>
   <translation>保存データを確認しています…</translation>
  </message>
  <message>
   <source>From</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>To</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Times are in %1.</source>
   <translation>時刻は %1 です。</translation>
  </message>
  <message>
   <source>times in %1 · click or drag to see the alerts</source>
   <translation>時刻は %1 · クリックまたはドラッグでアラートを表示</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>トランスポート</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>証明書の選択</translation>
  </message>
  <message>
   <source>Certificate file</source>
   <translation>証明書ファイル</translation>
  </message>
  <message>
   <source>PEM: the certificate, and after it those that lead to its authority.</source>
   <translation>PEM 形式です。証明書の後に、その認証局までの証明書を続けます。</translation>
  </message>
  <message>
   <source>Choose the private key</source>
   <translation>秘密鍵の選択</translation>
  </message>
  <message>
   <source>Key file</source>
   <translation>鍵ファイル</translation>
  </message>
  <message>
   <source>PEM, without a passphrase. It is read where it is and never copied.</source>
   <translation>パスフレーズのない PEM 形式です。元の場所で読み取られ、コピーされることはありません。</translation>
  </message>
  <message>
   <source>Choose the authority of the senders</source>
   <translation>送信元の認証局の選択</translation>
  </message>
  <message>
   <source>Senders' authority</source>
   <translation>送信元の認証局</translation>
  </message>
  <message>
   <source>Optional PEM file: then only senders with a certificate signed by it may send.</source>
   <translation>PEM ファイルです。省略できます。指定すると、この認証局が署名した証明書を持つ送信元だけが送信できます。</translation>
  </message>
  <message>
   <source>TCP, not encrypted</source>
   <translation>TCP (暗号化なし)</translation>
  </message>
  <message>
   <source>TLS, encrypted</source>
   <translation>TLS (暗号化)</translation>
  </message>
  <message>
   <source>UDP, not encrypted</source>
   <translation>UDP (暗号化なし)</translation>
  </message>
  <message>
   <source>Made by Duskwatch</source>
   <translation>Duskwatch が作成したもの</translation>
  </message>
  <message>
   <source>One of your own</source>
   <translation>独自の証明書</translation>
  </message>
  <message>
   <source>Whoever is on the way can read what is sent. Nothing is lost while the sender waits.</source>
   <translation>経路上にいる者は、送信内容を読み取れます。送信元が待っている間に失われるものはありません。</translation>
  </message>
  <message>
   <source>Nobody on the way can read or change what is sent.</source>
   <translation>経路上の誰も、送信内容を読み取ったり変更したりできません。</translation>
  </message>
  <message>
   <source>UDP loses events without a word when the network or this computer is busy. Prefer TCP or TLS where the sender can.</source>
   <translation>UDP では、ネットワークやこのコンピューターの負荷が高いと、イベントが通知なく失われます。送信元が対応している場合は、TCP か TLS を使用してください。</translation>
  </message>
  <message>
   <source>It is made when the collector first starts, for this computer's names and addresses. Save it from the source's Health and give it to the sender.</source>
   <translation>コレクターの最初の起動時に、このコンピューターの名前とアドレス用に作成されます。ソースの「稼働状態」から保存し、送信元に渡してください。</translation>
  </message>
  <message>
   <source>Show Duskwatch</source>
   <translation>Duskwatch を表示</translation>
  </message>
  <message>
   <source>Quiet for an hour</source>
   <translation>1 時間通知しない</translation>
  </message>
  <message>
   <source>Duskwatch · %1</source>
   <translation>Duskwatch · %1</translation>
  </message>
  <message>
   <source>Preview again</source>
   <translation>もう一度プレビュー</translation>
  </message>
  <message>
   <source>Newest examples</source>
   <translation>最新の例</translation>
  </message>
  <message>
   <source>the last 24 hours</source>
   <translation>過去 24 時間</translation>
  </message>
  <message>
   <source>the last %1 days</source>
   <translation>過去 %1 日間</translation>
  </message>
  <message>
   <source>How far back the preview looks</source>
   <translation>プレビューがさかのぼる期間</translation>
  </message>
  <message>
   <source>Stop the preview</source>
   <translation>プレビューを停止</translation>
  </message>
  <message>
   <source>Newest events the rule would decide about</source>
   <translation>ルールが判定する最新のイベント</translation>
  </message>
  <message>
   <source>The preview goes on when the conditions and exceptions are right.</source>
   <translation>条件と例外が正しくなると、プレビューを続けます。</translation>
  </message>
  <message>
   <source>The preview was stopped.</source>
   <translation>プレビューを停止しました。</translation>
  </message>
  <message>
   <source>Alerts fewer: %1</source>
   <translation>減るアラート: %1</translation>
  </message>
  <message>
   <source>Alerts more: %1</source>
   <translation>増えるアラート: %1</translation>
  </message>
  <message>
   <source>For investigations: %1</source>
   <translation>調査の対象: %1</translation>
  </message>
  <message>
   <source>Tracked: %1</source>
   <translation>記録のみ: %1</translation>
  </message>
  <message>
   <source>Turned off: %1</source>
   <translation>オフ: %1</translation>
  </message>
  <message>
   <source>Excepted: %1</source>
   <translation>例外: %1</translation>
  </message>
  <message>
   <source>Of %1 events the line is no longer kept, so that tags and techniques are not known.</source>
   <translation>%1 件のイベントは行が残っていないため、タグとテクニックが分かりません。</translation>
  </message>
  <message>
   <source>As many alerts as now</source>
   <translation>アラートの数は今と同じ</translation>
  </message>
  <message>
   <source>Would match %1 of %2 events</source>
   <translation>%2 件中 %1 件のイベントに一致</translation>
  </message>
  <message>
   <source>Datagrams from %1 are not taken, as it is not among the allowed senders.</source>
   <translation>%1 は許可された送信元に含まれていないため、データグラムを受け付けません。</translation>
  </message>
  <message>
   <source>Send unparsed data</source>
   <translation>解釈不能データを送る</translation>
  </message>
  <message>
   <source>Keeps every line that was not understood in the raw log. Otherwise they are counted and the newest 1,000 are kept aside.</source>
   <translation>解釈できなかったすべての行を生ログに残します。残さない場合は、件数を数え、最新の 1,000 行を別に保管します。</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>このビューを保存…</translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation>ビューを削除</translation>
  </message>
  <message>
   <source>Save this view</source>
   <translation>ビューの保存</translation>
  </message>
  <message>
   <source>The filter and the order of the table are kept under this name. A view that has the name already is replaced.</source>
   <translation>フィルターと表の並び順が、この名前で保存されます。同じ名前のビューがすでにある場合は、置き換えられます。</translation>
  </message>
  <message>
   <source>Save view</source>
   <translation>ビューを保存</translation>
  </message>
  <message>
   <source>from %1</source>
   <translation>%1 から</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>外観と言語</translation>
  </message>
  <message>
   <source>How the window looks and which language it speaks.</source>
   <translation>ウィンドウの外観と、表示に使う言語です。</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Used from the next start of Duskwatch on. What is not translated yet stays English.</source>
   <translation>次回の Duskwatch の起動時から使用されます。まだ翻訳されていないものは英語のまま表示されます。</translation>
  </message>
  <message>
   <source>Close Duskwatch and open it again to see the language.</source>
   <translation>この言語で表示するには、Duskwatch を閉じてもう一度開いてください。</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>破棄…</translation>
  </message>
  <message>
   <source>Sends what was refused or waits, now.</source>
   <translation>拒否されたもの、待機中のものを今すぐ送ります。</translation>
  </message>
  <message>
   <source>Forgets what is not sent. The alerts stay as they are here.</source>
   <translation>送られていないものを忘れます。ここでのアラートはそのままです。</translation>
  </message>
  <message>
   <source>Writes back to Darktrace</source>
   <translation>Darktrace に書き戻します</translation>
  </message>
  <message>
   <source>No longer writes back to Darktrace</source>
   <translation>Darktrace への書き戻しは停止中</translation>
  </message>
  <message>
   <source>to be sent: %1</source>
   <translation>送信待ち: %1</translation>
  </message>
  <message>
   <source>refused: %1</source>
   <translation>拒否: %1</translation>
  </message>
  <message>
   <source>Not sent to Darktrace, because the connections are gone: %1</source>
   <translation>接続がもうないため Darktrace に送られていません: %1</translation>
  </message>
  <message>
   <source>it shows a page with the title &quot;%1&quot;</source>
   <translation>「%1」というタイトルのページが返されました</translation>
  </message>
  <message>
   <source>the answer was empty</source>
   <translation>応答が空でした</translation>
  </message>
  <message>
   <source>the answer is not JSON</source>
   <translation>応答が JSON ではありません</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>リダイレクト先: %1</translation>
  </message>
  <message>
   <source>HTTP status %1</source>
   <translation>HTTP ステータス %1</translation>
  </message>
  <message>
   <source>it shows its log-in page</source>
   <translation>ログインページが返されました</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>途中で終わっています</translation>
  </message>
  <message>
   <source>there is more text after its end</source>
   <translation>終わりの後にさらにテキストがあります</translation>
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
   <translation>固定した SHA-256 フィンガープリント: %1。</translation>
  </message>
  <message>
   <source>SHA-256 fingerprint shown by the server: %1.</source>
   <translation>サーバーが提示した SHA-256 フィンガープリント: %1。</translation>
  </message>
  <message>
   <source>%1 The appliance asks to wait %2 seconds.</source>
   <translation>%1 アプライアンスは %2 秒待つよう求めています。</translation>
  </message>
  <message>
   <source>Characters that cannot be seen were removed.</source>
   <translation>目に見えない文字を取り除きました。</translation>
  </message>
  <message>
   <source>Quotes, brackets or punctuation around the address were removed.</source>
   <translation>アドレスの前後の引用符、かっこ、句読点を取り除きました。</translation>
  </message>
  <message>
   <source>An address with http:// is not encrypted, and tokens must not travel in the open. Use the https:// address of the appliance.</source>
   <translation>http:// のアドレスは暗号化されず、トークンをそのまま送ることはできません。アプライアンスの https:// のアドレスを使用してください。</translation>
  </message>
  <message>
   <source>The address begins with %1://, but an appliance is reached with https://. Copy the address from the browser in which you open Darktrace.</source>
   <translation>アドレスが %1:// で始まっていますが、アプライアンスには https:// で接続します。Darktrace を開いているブラウザーからアドレスをコピーしてください。</translation>
  </message>
  <message>
   <source>https:// was removed; it is always used.</source>
   <translation>https:// を取り除きました。常に使用されるため、入力は不要です。</translation>
  </message>
  <message>
   <source>The path %1 was removed.</source>
   <translation>パス %1 を取り除きました。</translation>
  </message>
  <message>
   <source>The slash at the end was removed.</source>
   <translation>末尾のスラッシュを取り除きました。</translation>
  </message>
  <message>
   <source>The part from the question mark on was removed.</source>
   <translation>疑問符以降の部分を取り除きました。</translation>
  </message>
  <message>
   <source>The part from the number sign on was removed.</source>
   <translation>番号記号 (#) 以降の部分を取り除きました。</translation>
  </message>
  <message>
   <source>This looks like an e-mail address. Enter the host name of the appliance, such as example.cloud.darktrace.com.</source>
   <translation>メールアドレスのようです。example.cloud.darktrace.com のような、アプライアンスのホスト名を入力してください。</translation>
  </message>
  <message>
   <source>The user name before the @ was removed; tokens are used instead.</source>
   <translation>@ の前のユーザー名を取り除きました。代わりにトークンを使用します。</translation>
  </message>
  <message>
   <source>The bracket of the IPv6 address is not closed.</source>
   <translation>IPv6 アドレスの角括弧が閉じられていません。</translation>
  </message>
  <message>
   <source>Behind the bracket of an IPv6 address only a colon and a port can follow.</source>
   <translation>IPv6 アドレスの角括弧の後に置けるのは、コロンとポートだけです。</translation>
  </message>
  <message>
   <source>The colon without a port was removed.</source>
   <translation>ポートのないコロンを取り除きました。</translation>
  </message>
  <message>
   <source>The port must be a number between 1 and 65535.</source>
   <translation>ポートには 1～65535 の数値を指定してください。</translation>
  </message>
  <message>
   <source>IPv6 addresses with a zone (%) work only on one network. Use another address or the name.</source>
   <translation>ゾーン (%) 付きの IPv6 アドレスは 1 つのネットワーク内でしか使えません。別のアドレスか名前を使用してください。</translation>
  </message>
  <message>
   <source>This is not an IPv6 address, and a port needs exactly one colon.</source>
   <translation>IPv6 アドレスではありません。ポートを付ける場合、コロンは 1 つだけです。</translation>
  </message>
  <message>
   <source>This is not a whole IPv4 address. It needs four numbers from 0 to 255, such as 192.0.2.10.</source>
   <translation>IPv4 アドレスが不完全です。192.0.2.10 のように、0～255 の数値が 4 つ必要です。</translation>
  </message>
  <message>
   <source>The dot at the end was removed.</source>
   <translation>末尾のドットを取り除きました。</translation>
  </message>
  <message>
   <source>This is not a host name. Names have letters, digits and hyphens, parted by single dots, such as example.cloud.darktrace.com.</source>
   <translation>ホスト名ではありません。ホスト名は、example.cloud.darktrace.com のように、英字、数字、ハイフンを 1 つずつのドットで区切ったものです。</translation>
  </message>
  <message>
   <source>The name is written %1 on the network.</source>
   <translation>この名前は、ネットワーク上では %1 と表記されます。</translation>
  </message>
  <message>
   <source>The host name is missing. Enter one such as example.cloud.darktrace.com.</source>
   <translation>ホスト名がありません。example.cloud.darktrace.com のような名前を入力してください。</translation>
  </message>
  <message>
   <source>The text is too long for an address. Enter only the host name of the appliance.</source>
   <translation>アドレスとしては長すぎます。アプライアンスのホスト名だけを入力してください。</translation>
  </message>
  <message>
   <source>Enter the host name of the appliance, such as example.cloud.darktrace.com.</source>
   <translation>example.cloud.darktrace.com のような、アプライアンスのホスト名を入力してください。</translation>
  </message>
  <message>
   <source>There is a space or line break in the address. Enter one host name.</source>
   <translation>アドレスに空白または改行が含まれています。ホスト名を 1 つだけ入力してください。</translation>
  </message>
  <message>
   <source>Darktrace does not let the user of these tokens read and write comments. Give the user the right Discuss Breaches in Darktrace, then try again.</source>
   <translation>このトークンのユーザーは Darktrace でコメントの読み書きができません。Darktrace で Discuss Breaches の権限を与えてから、再試行してください。</translation>
  </message>
  <message>
   <source>Darktrace does not let the user of these tokens read the event. Give the user the rights Visualizer and Unrestricted Devices in Darktrace, then try again.</source>
   <translation>このトークンのユーザーは Darktrace でこのイベントを読めません。Darktrace で Visualizer と Unrestricted Devices の権限を与えてから、再試行してください。</translation>
  </message>
  <message>
   <source>Darktrace does not let the user of these tokens acknowledge. Give the user the right Acknowledge Breaches in Darktrace, then try again.</source>
   <translation>このトークンのユーザーは Darktrace で確認済みにできません。Darktrace で Acknowledge Breaches の権限を与えてから、再試行してください。</translation>
  </message>
  <message>
   <source>Darktrace refused without saying why. Most often a right is missing: %1</source>
   <translation>Darktrace が理由を示さずに拒否しました。多くの場合、権限が足りません: %1</translation>
  </message>
  <message>
   <source>Darktrace does not have this event, or has it no longer.</source>
   <translation>Darktrace にこのイベントがないか、もうありません。</translation>
  </message>
  <message>
   <source>Darktrace did not take it: %1</source>
   <translation>Darktrace が受け付けませんでした: %1</translation>
  </message>
  <message>
   <source>Give the connection a name; event sources choose it by that name.</source>
   <translation>接続に名前を付けてください。イベントソースはその名前で接続を選択します。</translation>
  </message>
  <message>
   <source>The name begins or ends with a space. Remove it.</source>
   <translation>名前の先頭または末尾に空白があります。取り除いてください。</translation>
  </message>
  <message>
   <source>The name has %1 characters; at most %2 are possible.</source>
   <translation>名前が %1 文字あります。最大 %2 文字です。</translation>
  </message>
  <message>
   <source>The name contains a character that cannot be seen. Remove it.</source>
   <translation>名前に目に見えない文字が含まれています。取り除いてください。</translation>
  </message>
  <message>
   <source>There is a connection with this name already. Choose another name.</source>
   <translation>この名前の接続がすでにあります。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>Only the host name belongs here: %1</source>
   <translation>ここに入力するのはホスト名だけです: %1</translation>
  </message>
  <message>
   <source>Enter the public token. Darktrace shows it beside the private one when a pair is made.</source>
   <translation>パブリックトークンを入力してください。Darktrace では、トークンの組の作成時に、プライベートトークンの横に表示されます。</translation>
  </message>
  <message>
   <source>A public token is one word of letters and digits. Copy it again.</source>
   <translation>パブリックトークンは、英字と数字からなる 1 つの語です。もう一度コピーしてください。</translation>
  </message>
  <message>
   <source>The port must be between 1 and 65535.</source>
   <translation>ポートは 1～65535 で指定してください。</translation>
  </message>
  <message>
   <source>Choose the file with the certificate of your authority.</source>
   <translation>認証局の証明書が入ったファイルを選択してください。</translation>
  </message>
  <message>
   <source>Test the connection, compare the fingerprint that it shows with the appliance's, and confirm it.</source>
   <translation>接続をテストし、表示されるフィンガープリントをアプライアンスのものと照合して、確定してください。</translation>
  </message>
  <message>
   <source>The port of the proxy must be between 1 and 65535.</source>
   <translation>プロキシのポートは 1～65535 で指定してください。</translation>
  </message>
  <message>
   <source>The stored settings of a connection cannot be read (%1)</source>
   <translation>保存されている接続の設定を読み取れません (%1)</translation>
  </message>
  <message>
   <source>The stored settings of the connection %1 use something this version does not know</source>
   <translation>保存されている接続 %1 の設定に、このバージョンでは扱えないものが含まれています</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>アドレス</translation>
  </message>
  <message>
   <source>Name lookup</source>
   <translation>名前解決</translation>
  </message>
  <message>
   <source>TCP connection</source>
   <translation>TCP 接続</translation>
  </message>
  <message>
   <source>TLS and certificate</source>
   <translation>TLS と証明書</translation>
  </message>
  <message>
   <source>Clock</source>
   <translation>時計</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>署名</translation>
  </message>
  <message>
   <source>Model breaches</source>
   <translation>モデル違反</translation>
  </message>
  <message>
   <source>AI Analyst incidents</source>
   <translation>AI Analyst インシデント</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>データ</translation>
  </message>
  <message>
   <source>That cannot be used.</source>
   <translation>使用できません。</translation>
  </message>
  <message>
   <source>It was not found.</source>
   <translation>見つかりませんでした。</translation>
  </message>
  <message>
   <source>It exists already. Choose another name.</source>
   <translation>すでに存在します。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>It is in use. Change or remove what uses it first.</source>
   <translation>使用中です。先に、使用しているものを変更または削除してください。</translation>
  </message>
  <message>
   <source>The file or folder cannot be read. Check that it exists and that you may read it.</source>
   <translation>ファイルまたはフォルダーを読み取れません。存在すること、読み取りが許可されていることを確認してください。</translation>
  </message>
  <message>
   <source>The file or folder cannot be written. Check its permissions or choose another place.</source>
   <translation>ファイルまたはフォルダーに書き込めません。アクセス権を確認するか、別の場所を選んでください。</translation>
  </message>
  <message>
   <source>Another Duskwatch program is using this data folder. Close it, or choose another folder.</source>
   <translation>別の Duskwatch プログラムがこのデータフォルダーを使用しています。それを閉じるか、別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>The database is damaged. It was left untouched; restore a copy or choose another folder.</source>
   <translation>データベースが破損しています。データベースには手を加えていません。コピーから復元するか、別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>The database was written by a newer Duskwatch. It was left untouched; update Duskwatch.</source>
   <translation>このデータベースは新しいバージョンの Duskwatch で書き込まれています。データベースには手を加えていません。Duskwatch を更新してください。</translation>
  </message>
  <message>
   <source>Another program holds the database. Close it and try again.</source>
   <translation>別のプログラムがデータベースを使用しています。そのプログラムを閉じて、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The disk is full. Free some space; nothing that was stored is lost.</source>
   <translation>ディスクに空きがありません。空き容量を増やしてください。保存済みのデータは失われません。</translation>
  </message>
  <message>
   <source>The database reported a failure.</source>
   <translation>データベースがエラーを報告しました。</translation>
  </message>
  <message>
   <source>The port is in use by another program. Choose another port or close that program.</source>
   <translation>このポートは別のプログラムが使用しています。別のポートを選ぶか、そのプログラムを閉じてください。</translation>
  </message>
  <message>
   <source>The port must be between 1025 and 65535. Choose another port.</source>
   <translation>ポートは 1025～65535 で指定する必要があります。別のポートを選んでください。</translation>
  </message>
  <message>
   <source>The address is not one of this computer's. Choose one that is.</source>
   <translation>このアドレスは、このコンピューターのものではありません。このコンピューターのアドレスを選んでください。</translation>
  </message>
  <message>
   <source>The network reported a failure.</source>
   <translation>ネットワークがエラーを報告しました。</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it and try again, or keep the token for this session only.</source>
   <translation>キーチェーンがロックされています。ロックを解除してもう一度試すか、トークンをこのセッションだけで保持してください。</translation>
  </message>
  <message>
   <source>There is no keychain in this session. Start one, such as GNOME Keyring or KWallet, and try again, or keep the token for this session only.</source>
   <translation>このセッションにはキーチェーンがありません。GNOME Keyring や KWallet などを起動してもう一度試すか、トークンをこのセッションだけで保持してください。</translation>
  </message>
  <message>
   <source>The keychain was not opened. Try again and allow it in the keychain's own window, or keep the token for this session only.</source>
   <translation>キーチェーンが開かれませんでした。もう一度試して、キーチェーンのウィンドウで許可するか、トークンをこのセッションだけで保持してください。</translation>
  </message>
  <message>
   <source>No private token is kept for this credential. Enter the private token again.</source>
   <translation>この認証情報のプライベートトークンが保管されていません。プライベートトークンをもう一度入力してください。</translation>
  </message>
  <message>
   <source>The keychain reported a failure. Check that it opens in your desktop's own tool, then try again.</source>
   <translation>キーチェーンがエラーを報告しました。デスクトップのツールでキーチェーンが開くことを確認してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>It was cancelled.</source>
   <translation>キャンセルされました。</translation>
  </message>
  <message>
   <source>Something failed.</source>
   <translation>何らかの処理に失敗しました。</translation>
  </message>
  <message>
   <source>%1 — %2</source>
   <extracomment>%1 what was noticed, as a sentence or fragment; %2 what it means and what to do</extracomment>
   <translation>%1 — %2</translation>
  </message>
  <message>
   <source>The pattern has more than %1 characters</source>
   <translation>パターンが %1 文字を超えています</translation>
  </message>
  <message>
   <source>At character %1 of the regular expression: %2</source>
   <translation>正規表現の %1 文字目: %2</translation>
  </message>
  <message>
   <source>Since %1.</source>
   <translation>%1 から続いています。</translation>
  </message>
  <message>
   <source>Model breaches: %1 AI Analyst events: %2</source>
   <translation>モデル違反: %1 AI Analyst イベント: %2</translation>
  </message>
  <message>
   <source>Model breaches are not fetched, AI Analyst events are: %1</source>
   <translation>モデル違反は取得できていませんが、AI Analyst イベントは取得できています: %1</translation>
  </message>
  <message>
   <source>AI Analyst events are not fetched, model breaches are: %1</source>
   <translation>AI Analyst イベントは取得できていませんが、モデル違反は取得できています: %1</translation>
  </message>
  <message>
   <source>%1 holds no certificate of an authority; a PEM file is needed</source>
   <translation>%1 に認証局の証明書が含まれていません。PEM ファイルが必要です</translation>
  </message>
  <message>
   <source>Looking up the name %1 takes too long</source>
   <translation>名前 %1 の検索に時間がかかりすぎています</translation>
  </message>
  <message>
   <source>The name %1 was not found</source>
   <translation>名前 %1 が見つかりませんでした</translation>
  </message>
  <message>
   <source>Give the output a name.</source>
   <translation>出力に名前を付けてください。</translation>
  </message>
  <message>
   <source>There is an output named %1 already. Choose another name.</source>
   <translation>%1 という名前の出力がすでにあります。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>Choose the file that the lines are appended to.</source>
   <translation>行を追記するファイルを選んでください。</translation>
  </message>
  <message>
   <source>Enter the whole path of a file, such as /var/log/darktrace.log.</source>
   <translation>ファイルのフルパスを入力してください。例: /var/log/darktrace.log</translation>
  </message>
  <message>
   <source>The output %1 writes to this file already. Choose another file.</source>
   <translation>出力 %1 がすでにこのファイルに書き込んでいます。別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>Enter the name or address of the receiver, such as syslog.example.com.</source>
   <translation>受信側の名前またはアドレスを入力してください。例: syslog.example.com</translation>
  </message>
  <message>
   <source>Enter the port that the receiver listens on, 1 to 65535.</source>
   <translation>受信側が待ち受けるポートを 1 から 65535 の範囲で入力してください。</translation>
  </message>
  <message>
   <source>Choose the PEM file with the certificate of the authority.</source>
   <translation>認証局の証明書を含む PEM ファイルを選んでください。</translation>
  </message>
  <message>
   <source>Enter the SHA-256 fingerprint of the certificate: 64 hexadecimal digits.</source>
   <translation>証明書の SHA-256 フィンガープリントを 16 進数 64 桁で入力してください。</translation>
  </message>
  <message>
   <source>The settings of the output %1 cannot be read</source>
   <translation>出力 %1 の設定を読み取れません</translation>
  </message>
  <message>
   <source>A query has at most %1 characters.</source>
   <translation>クエリは最大 %1 文字です。</translation>
  </message>
  <message>
   <source>There is no keyring yet, and none was made: %1</source>
   <translation>キーリングがまだなく、作成もされませんでした: %1</translation>
  </message>
  <message>
   <source>The private token is empty.</source>
   <translation>プライベートトークンが空です。</translation>
  </message>
  <message>
   <source>The private token is longer than %1 characters.</source>
   <translation>プライベートトークンが %1 文字を超えています。</translation>
  </message>
  <message>
   <source>The private token contains a character that cannot be in one.</source>
   <translation>プライベートトークンに、使用できない文字が含まれています。</translation>
  </message>
  <message>
   <source>A token file is given as NAME=FILE, NAME being the credential's</source>
   <translation>トークンファイルは NAME=FILE の形式で指定します (NAME は認証情報の名前)</translation>
  </message>
  <message>
   <source>The first line of %1 is empty</source>
   <translation>%1 の最初の行が空です</translation>
  </message>
  <message>
   <source>The first line of %1 is too long for a token</source>
   <translation>%1 の最初の行は、トークンとしては長すぎます</translation>
  </message>
  <message>
   <source>Give the credential a name; connections choose it by that.</source>
   <translation>認証情報に名前を付けてください。接続はその名前で認証情報を選択します。</translation>
  </message>
  <message>
   <source>There is a credential named %1 already. Choose another name.</source>
   <translation>%1 という名前の認証情報がすでにあります。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>The description has %1 characters; at most %2 are possible.</source>
   <translation>説明が %1 文字あります。最大 %2 文字です。</translation>
  </message>
  <message>
   <source>Give the event source a name; its log is found under it.</source>
   <translation>イベントソースに名前を付けてください。ログはその名前で見つけられます。</translation>
  </message>
  <message>
   <source>There is an event source named %1 already. Choose another name.</source>
   <translation>%1 という名前のイベントソースがすでにあります。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>Enter an address of this computer, such as 127.0.0.1, or * for all of them.</source>
   <translation>127.0.0.1 のような、このコンピューターのアドレスか、すべてのアドレスを表す * を入力してください。</translation>
  </message>
  <message>
   <source>Choose the connection to the appliance that the events are fetched from.</source>
   <translation>イベントの取得元となるアプライアンスへの接続を選択してください。</translation>
  </message>
  <message>
   <source>The time between two polls must be between 10 seconds and a day.</source>
   <translation>ポーリングの間隔は 10 秒～1 日で指定してください。</translation>
  </message>
  <message>
   <source>The overlap must be between 1 minute and 24 hours.</source>
   <translation>重なりは 1 分～24 時間で指定してください。</translation>
  </message>
  <message>
   <source>The first fetch must go back between 1 hour and 365 days.</source>
   <translation>初回の取得でさかのぼる期間は 1 時間～365 日で指定してください。</translation>
  </message>
  <message>
   <source>The minimum score must be between 0 and 1.</source>
   <translation>最小スコアは 0～1 で指定してください。</translation>
  </message>
  <message>
   <source>The port must be between 1025 and 65535.</source>
   <translation>ポートは 1025～65535 で指定してください。</translation>
  </message>
  <message>
   <source>The event source %1 uses this port. Choose another.</source>
   <translation>イベントソース %1 がこのポートを使用しています。別のポートを選んでください。</translation>
  </message>
  <message>
   <source>Choose the file with the certificate's private key.</source>
   <translation>証明書の秘密鍵が入ったファイルを選択してください。</translation>
  </message>
  <message>
   <source>Choose the file with the certificate of this key.</source>
   <translation>この鍵の証明書が入ったファイルを選択してください。</translation>
  </message>
  <message>
   <source>The stored settings of %1 cannot be read (%2)</source>
   <translation>保存されている %1 の設定を読み取れません (%2)</translation>
  </message>
  <message>
   <source>The connection</source>
   <translation>接続</translation>
  </message>
  <message>
   <source>A credential named %1</source>
   <translation>%1 という名前の認証情報</translation>
  </message>
  <message>
   <source>A connection named %1</source>
   <translation>%1 という名前の接続</translation>
  </message>
  <message>
   <source>There is no Duskwatch data in %1</source>
   <translation>%1 には Duskwatch のデータがありません</translation>
  </message>
  <message>
   <source>A name has at most %1 characters and no line breaks</source>
   <translation>名前は最大 %1 文字で、改行は使えません</translation>
  </message>
  <message>
   <source>A tag needs a name</source>
   <translation>タグには名前が必要です</translation>
  </message>
  <message>
   <source>A tag has at most %1 characters, no commas and no line breaks</source>
   <translation>タグは最大 %1 文字で、コンマと改行は使えません</translation>
  </message>
  <message>
   <source>A note needs a text</source>
   <translation>メモにはテキストが必要です</translation>
  </message>
  <message>
   <source>A note has at most %1 characters</source>
   <translation>メモは最大 %1 文字です</translation>
  </message>
  <message>
   <source>An unknown change</source>
   <translation>不明な変更</translation>
  </message>
  <message>
   <source>An investigation needs a title</source>
   <translation>調査にはタイトルが必要です</translation>
  </message>
  <message>
   <source>A title has at most %1 characters</source>
   <translation>タイトルは %1 文字までです</translation>
  </message>
  <message>
   <source>No alert is selected</source>
   <translation>アラートが選択されていません</translation>
  </message>
  <message>
   <source>Merging takes at least two investigations</source>
   <translation>統合には 2 件以上の調査が必要です</translation>
  </message>
  <message>
   <source>That is too much at once: at most %1 alerts and %2 investigations</source>
   <translation>一度に多すぎます。アラートは %1 件、調査は %2 件までです</translation>
  </message>
  <message>
   <source>Closing an investigation needs a disposition</source>
   <translation>調査を終了するには判定が必要です</translation>
  </message>
  <message>
   <source>%1 (set by hand, inherited would be %2)</source>
   <translation>%1 (手動設定、継承なら %2)</translation>
  </message>
  <message>
   <source>%1 (inherited from its alerts)</source>
   <translation>%1 (アラートから継承)</translation>
  </message>
  <message>
   <source>Investigation %1: %2</source>
   <translation>調査 %1: %2</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>First alert</source>
   <translation>最初のアラート</translation>
  </message>
  <message>
   <source>Made by %1 with Duskwatch on %2.</source>
   <translation>%2 に %1 が Duskwatch で作成しました。</translation>
  </message>
  <message>
   <source>The newest %1 of %2 alerts.</source>
   <translation>%2 件中、最新の %1 件のアラートです。</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>Model or headline</source>
   <translation>モデルまたは見出し</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Alert</source>
   <translation>アラート</translation>
  </message>
  <message>
   <source>Alert %1: %2</source>
   <translation>アラート %1: %2</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>誰が</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>inherited</source>
   <translation>継承</translation>
  </message>
  <message>
   <source>No longer assigned to %1</source>
   <translation>%1 の担当が解除されました</translation>
  </message>
  <message>
   <source>Assigned to %1</source>
   <translation>%1 に割り当て</translation>
  </message>
  <message>
   <source>Assigned to %1, before that to %2</source>
   <translation>担当者: %1 (以前は %2)</translation>
  </message>
  <message>
   <source>Alerts added by hand: %1</source>
   <translation>手動で追加されたアラート: %1</translation>
  </message>
  <message>
   <source>Alerts moved here from investigation %1: %2</source>
   <translation>調査 %1 から移されたアラート: %2</translation>
  </message>
  <message>
   <source>Alerts taken out: %1</source>
   <translation>取り出されたアラート: %1</translation>
  </message>
  <message>
   <source>Alerts moved to investigation %1: %2</source>
   <translation>調査 %1 へ移されたアラート: %2</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>オープン</translation>
  </message>
  <message>
   <source>Investigating</source>
   <translation>調査中</translation>
  </message>
  <message>
   <source>Benign</source>
   <translation>無害</translation>
  </message>
  <message>
   <source>Malicious</source>
   <translation>悪意あり</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>該当なし</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>未判定</translation>
  </message>
  <message>
   <source>Not opened: %1 investigations, as too many were opened for one device within a minute. Their alerts are kept.</source>
   <translation>開始されなかった調査: %1 件（1 分以内に 1 台のデバイスで多すぎる調査が開始されたため）。そのアラートは保存されています。</translation>
  </message>
  <message>
   <source>Not opened: %1 investigations, as too many are open. Their alerts are kept.</source>
   <translation>開始されなかった調査: %1 件（開いている調査が多すぎるため）。そのアラートは保存されています。</translation>
  </message>
  <message>
   <source>Opened by a detection rule: %1</source>
   <translation>検出ルールにより開始: %1</translation>
  </message>
  <message>
   <source>Opened by hand: %1</source>
   <translation>手動で開始: %1</translation>
  </message>
  <message>
   <source>Status changed from %1 to %2</source>
   <translation>状態を %1 から %2 に変更</translation>
  </message>
  <message>
   <source>Tag added: %1</source>
   <translation>タグを追加: %1</translation>
  </message>
  <message>
   <source>Tag removed: %1</source>
   <translation>タグを削除: %1</translation>
  </message>
  <message>
   <source>Note: %1</source>
   <translation>メモ: %1</translation>
  </message>
  <message>
   <source>Renamed from %1 to %2</source>
   <translation>名前を %1 から %2 に変更</translation>
  </message>
  <message>
   <source>Priority changed from %1 to %2</source>
   <translation>優先度を %1 から %2 に変更</translation>
  </message>
  <message>
   <source>Its alerts changed the priority from %1 to %2</source>
   <translation>アラートにより優先度が %1 から %2 に変化</translation>
  </message>
  <message>
   <source>Took in investigation %1</source>
   <translation>調査 %1 を統合</translation>
  </message>
  <message>
   <source>Merged into investigation %1</source>
   <translation>調査 %1 に統合された</translation>
  </message>
  <message>
   <source>On its own again, no longer part of investigation %1</source>
   <translation>調査 %1 から再び独立</translation>
  </message>
  <message>
   <source>Investigation %1 is on its own again</source>
   <translation>調査 %1 が再び独立</translation>
  </message>
  <message>
   <source>The name of an output has between 1 and %1 characters</source>
   <translation>出力の名前は 1 文字から %1 文字までです</translation>
  </message>
  <message>
   <source>There is room for %1 outputs</source>
   <translation>出力は %1 個まで作れます</translation>
  </message>
  <message>
   <source>An output named %1</source>
   <translation>%1 という名前の出力</translation>
  </message>
  <message>
   <source>The saved query</source>
   <translation>保存されたクエリ</translation>
  </message>
  <message>
   <source>The name of a query has between 1 and %1 characters</source>
   <translation>クエリの名前は 1～%1 文字です</translation>
  </message>
  <message>
   <source>A query that is kept has at most %1 characters</source>
   <translation>保存するクエリは最大 %1 文字です</translation>
  </message>
  <message>
   <source>There is room for %1 saved queries</source>
   <translation>保存できるクエリは %1 個までです</translation>
  </message>
  <message>
   <source>There are more than %1 rules</source>
   <translation>ルールが %1 件を超えています</translation>
  </message>
  <message>
   <source>A rule named %1</source>
   <translation>%1 という名前のルール</translation>
  </message>
  <message>
   <source>The file is a database, but not one of Duskwatch</source>
   <translation>ファイルはデータベースですが、Duskwatch のものではありません</translation>
  </message>
  <message>
   <source>Its layout is number %1, this program knows up to %2</source>
   <translation>レイアウト番号は %1 ですが、このプログラムが対応しているのは %2 までです</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no sender: %2</source>
   <translation>「%1」は送信元ではありません: %2</translation>
  </message>
  <message>
   <source>it holds no certificate that can be used. A PEM file is needed.</source>
   <translation>使用できる証明書が入っていません。PEM ファイルが必要です。</translation>
  </message>
  <message>
   <source>the certificate expired on %1. Make or choose another.</source>
   <translation>証明書は %1 に期限切れになりました。別の証明書を作成するか選択してください。</translation>
  </message>
  <message>
   <source>the certificate is valid from %1 only. See that this computer's clock is right.</source>
   <translation>証明書が有効になるのは %1 からです。このコンピューターの時計が合っているか確認してください。</translation>
  </message>
  <message>
   <source>this key belongs to another certificate.</source>
   <translation>この鍵は別の証明書のものです。</translation>
  </message>
  <message>
   <source>it holds no private key that can be used. A PEM file without a passphrase is needed.</source>
   <translation>使用できる秘密鍵が入っていません。パスフレーズのない PEM ファイルが必要です。</translation>
  </message>
  <message>
   <source>it holds no certificate of an authority. A PEM file is needed.</source>
   <translation>認証局の証明書が入っていません。PEM ファイルが必要です。</translation>
  </message>
  <message>
   <source>It closed the connection in the middle of the TLS handshake. It may not trust the certificate.</source>
   <translation>TLS ハンドシェイクの途中で接続を閉じました。証明書を信頼していない可能性があります。</translation>
  </message>
  <message>
   <source>It speaks an old version of TLS only; 1.2 or newer is needed.</source>
   <translation>古いバージョンの TLS にしか対応していません。1.2 以降が必要です。</translation>
  </message>
  <message>
   <source>It offers no encryption that this computer takes. Update it, or choose another certificate here.</source>
   <translation>このコンピューターで使える暗号化方式に対応していません。送信元を更新するか、ここで別の証明書を選択してください。</translation>
  </message>
  <message>
   <source>It does not trust the certificate of this collector. Give it the certificate that can be saved here.</source>
   <translation>このコレクターの証明書を信頼していません。ここで保存できる証明書を送信元に渡してください。</translation>
  </message>
  <message>
   <source>It says that the certificate of this collector has expired. Compare the clocks.</source>
   <translation>このコレクターの証明書が期限切れであると報告しています。両方の時計を比べてください。</translation>
  </message>
  <message>
   <source>It shows no certificate of its own, which this collector asks for.</source>
   <translation>このコレクターが求める送信元の証明書を提示していません。</translation>
  </message>
  <message>
   <source>Its own certificate is not accepted (%1).</source>
   <translation>送信元の証明書は受け付けられません (%1)。</translation>
  </message>
  <message>
   <source>TLS failed (%1).</source>
   <translation>TLS に失敗しました (%1)。</translation>
  </message>
  <message>
   <source>It sends without TLS. Set the sender to TLS, or this collector to TCP.</source>
   <translation>TLS なしで送信しています。送信元を TLS に、またはこのコレクターを TCP に設定してください。</translation>
  </message>
  <message>
   <source>It did not come to the end of the TLS handshake within %1 seconds.</source>
   <translation>%1 秒以内に TLS ハンドシェイクが完了しませんでした。</translation>
  </message>
  <message>
   <source>Its TLS handshake was ended, as too many were under way.</source>
   <translation>同時に進行中の TLS ハンドシェイクが多すぎたため、打ち切られました。</translation>
  </message>
  <message>
   <source>there is no event source called %1</source>
   <translation>%1 というイベントソースはありません</translation>
  </message>
  <message>
   <source>no priority</source>
   <translation>優先度なし</translation>
  </message>
  <message>
   <source>unspecified</source>
   <translation>未指定</translation>
  </message>
  <message>
   <source>low</source>
   <translation>低</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>中</translation>
  </message>
  <message>
   <source>high</source>
   <translation>高</translation>
  </message>
  <message>
   <source>critical</source>
   <translation>重大</translation>
  </message>
  <message>
   <source>%1 ignored: it is not a number</source>
   <translation>%1 は無視: 数値ではありません</translation>
  </message>
  <message>
   <source>%1 ignored: %2 is not %3</source>
   <extracomment>%3 is &quot;within 0 to 100&quot; or &quot;one of 0 to 5&quot;</extracomment>
   <translation>%1 は無視: %2 は %3ではありません</translation>
  </message>
  <message>
   <source>score %1 ≥ %2 → %3</source>
   <extracomment>a score compared with a threshold; %3 is the priority that follows</extracomment>
   <translation>スコア %1 ≥ %2 → %3</translation>
  </message>
  <message>
   <source>score %1 &lt; %2 → %3</source>
   <translation>スコア %1 &lt; %2 → %3</translation>
  </message>
  <message>
   <source>%1 (from %2)</source>
   <translation>%1 (%2 による)</translation>
  </message>
  <message>
   <source>%1 ms since 1970</source>
   <translation>1970 年から %1 ms</translation>
  </message>
  <message>
   <source>not understood → unparsed</source>
   <translation>解釈できない → 解釈不能</translation>
  </message>
  <message>
   <source>audit line → audit, no alert</source>
   <translation>監査の行 → 監査、アラートなし</translation>
  </message>
  <message>
   <source>RESPOND action → suppressed</source>
   <translation>RESPOND アクション → 抑制</translation>
  </message>
  <message>
   <source>RESPOND model (its name begins with Antigena) → suppressed</source>
   <translation>RESPOND モデル (名前が Antigena で始まる) → 抑制</translation>
  </message>
  <message>
   <source>the model has a RESPOND action (actions.antigena) → suppressed</source>
   <translation>モデルに RESPOND アクションがある (actions.antigena) → 抑制</translation>
  </message>
  <message>
   <source>compliance flag set: category %1 → Compliance</source>
   <translation>コンプライアンスのフラグあり: カテゴリ %1 → コンプライアンス</translation>
  </message>
  <message>
   <source>category Informational → kept, no alert</source>
   <translation>カテゴリ「情報」 → 保存、アラートなし</translation>
  </message>
  <message>
   <source>category %1 → alert</source>
   <translation>カテゴリ %1 → アラート</translation>
  </message>
  <message>
   <source>no category given → alert</source>
   <translation>カテゴリの指定なし → アラート</translation>
  </message>
  <message>
   <source>category not documented, taken as not given → alert</source>
   <translation>カテゴリは文書にない値のため、指定なしとみなす → アラート</translation>
  </message>
  <message>
   <source>category Compliance, and compliance alerts are turned off → kept, no alert</source>
   <translation>カテゴリ「コンプライアンス」、コンプライアンスのアラートはオフ → 保存、アラートなし</translation>
  </message>
  <message>
   <source>system status Resolved → closes its alert</source>
   <translation>システム状態が Resolved → そのアラートを終了</translation>
  </message>
  <message>
   <source>system status not resolved → alert</source>
   <translation>システム状態が未解決 → アラート</translation>
  </message>
  <message>
   <source>kind %1 → alert</source>
   <translation>種別 %1 → アラート</translation>
  </message>
  <message>
   <source>%1 %2 is above 1, taken as percent</source>
   <translation>%1 %2 は 1 を超えるため、百分率とみなします</translation>
  </message>
  <message>
   <source>within 0 to 100</source>
   <translation>0～100 の範囲内</translation>
  </message>
  <message>
   <source>model priority %1 → %2</source>
   <translation>モデルの優先度 %1 → %2</translation>
  </message>
  <message>
   <source>model priority</source>
   <translation>モデルの優先度</translation>
  </message>
  <message>
   <source>one of 0 to 5</source>
   <translation>0～5 のいずれか</translation>
  </message>
  <message>
   <source>system status level %1 → %2</source>
   <translation>システム状態のレベル %1 → %2</translation>
  </message>
  <message>
   <source>CEF severity %1 → %2</source>
   <translation>CEF の重大度 %1 → %2</translation>
  </message>
  <message>
   <source>CEF severity</source>
   <translation>CEF の重大度</translation>
  </message>
  <message>
   <source>within 0 to 10</source>
   <translation>0～10 の範囲内</translation>
  </message>
  <message>
   <source>nothing to rank by → %1</source>
   <translation>優先度を決める情報なし → %1</translation>
  </message>
  <message>
   <source>time %1 cannot be right; sorted by the time of receipt</source>
   <translation>時刻 %1 は正しいとは考えられないため、受信時刻で並べます</translation>
  </message>
  <message>
   <source>no time in the message; sorted by the time of receipt</source>
   <translation>メッセージに時刻がないため、受信時刻で並べます</translation>
  </message>
  <message>
   <source>test alert of the appliance; left out of statistics</source>
   <translation>アプライアンスのテストアラートのため、統計から除外します</translation>
  </message>
  <message>
   <source>%1 → creates an investigation</source>
   <extracomment>%1 is &quot;detection rule …&quot;, likewise in the three that follow</extracomment>
   <translation>%1 → 調査を作成</translation>
  </message>
  <message>
   <source>%1 → tracked as a notable event</source>
   <translation>%1 → 注目イベントとして追跡</translation>
  </message>
  <message>
   <source>%1 is off → suppressed</source>
   <translation>%1 はオフ → 抑制</translation>
  </message>
  <message>
   <source>exception %1 of %2 → suppressed</source>
   <translation>%2 の例外 %1 → 抑制</translation>
  </message>
  <message>
   <source>detection rule %1</source>
   <translation>検出ルール %1</translation>
  </message>
  <message>
   <source>detection rule “%1”</source>
   <translation>検出ルール「%1」</translation>
  </message>
  <message>
   <source>There are more than %1 entries. Use two rules.</source>
   <translation>項目が %1 件を超えています。ルールを 2 つに分けてください。</translation>
  </message>
  <message>
   <source>An entry is empty. Remove it.</source>
   <translation>空の項目があります。削除してください。</translation>
  </message>
  <message>
   <source>An entry is longer than %1 characters. Shorten it.</source>
   <translation>%1 文字を超える項目があります。短くしてください。</translation>
  </message>
  <message>
   <source>%1 is no address and no range. Write one like 10.0.0.0/8 or 2001:db8::1.</source>
   <translation>%1 はアドレスでも範囲でもありません。10.0.0.0/8 や 2001:db8::1 のように書いてください。</translation>
  </message>
  <message>
   <source>%1 is no MITRE technique. Write one like T1071 or T1071.001.</source>
   <translation>%1 は MITRE のテクニックではありません。T1071 や T1071.001 のように書いてください。</translation>
  </message>
  <message>
   <source>A score lies between 0 and 1.</source>
   <translation>スコアは 0 から 1 の間です。</translation>
  </message>
  <message>
   <source>The score begins above its end. Swap the two numbers.</source>
   <translation>スコアの下限が上限を超えています。2 つの数を入れ替えてください。</translation>
  </message>
  <message>
   <source>An exception needs a condition, or it would be one for everything.</source>
   <translation>例外には条件が必要です。なければすべてが例外になります。</translation>
  </message>
  <message>
   <source>The note is longer than %1 characters. Shorten it.</source>
   <translation>メモが %1 文字を超えています。短くしてください。</translation>
  </message>
  <message>
   <source>A rule creates investigations, tracks notable events or is off.</source>
   <translation>ルールは調査を作成するか、注目イベントを記録するか、オフです。</translation>
  </message>
  <message>
   <source>Give the rule a name.</source>
   <translation>ルールに名前を付けてください。</translation>
  </message>
  <message>
   <source>The name is longer than %1 characters. Shorten it.</source>
   <translation>名前が %1 文字を超えています。短くしてください。</translation>
  </message>
  <message>
   <source>A rule that turns alerts off needs a condition, or it would turn off all of them.</source>
   <translation>アラートをオフにするルールには条件が必要です。なければすべてがオフになります。</translation>
  </message>
  <message>
   <source>There are more than %1 exceptions. Remove some.</source>
   <translation>例外が %1 件を超えています。いくつか削除してください。</translation>
  </message>
  <message>
   <source>this version has no such built-in rule</source>
   <translation>このバージョンにそのような組み込みルールはありません</translation>
  </message>
  <message>
   <source>a built-in rule has its own, which cannot be changed</source>
   <translation>組み込みルールには変更できない固有のものがあります</translation>
  </message>
  <message>
   <source>must be creates-investigations, tracks-notable-events or off</source>
   <translation>creates-investigations、tracks-notable-events、off のいずれかでなければなりません</translation>
  </message>
  <message>
   <source>must be Critical, High, Medium or Low, or left out</source>
   <translation>Critical、High、Medium、Low のいずれかか、省略でなければなりません</translation>
  </message>
  <message>
   <source>The rule</source>
   <translation>ルール</translation>
  </message>
  <message>
   <source>The file is larger than %1 MiB</source>
   <translation>ファイルが %1 MiB を超えています</translation>
  </message>
  <message>
   <source>The file is no JSON: %1 at byte %2</source>
   <translation>ファイルは JSON ではありません: %1（バイト %2）</translation>
  </message>
  <message>
   <source>The file is none of detection rules: its format is not %1</source>
   <translation>ファイルは検出ルールのものではありません: 形式が %1 ではありません</translation>
  </message>
  <message>
   <source>The file is of another version than %1</source>
   <translation>ファイルのバージョンが %1 ではありません</translation>
  </message>
  <message>
   <source>The file has no list called rules</source>
   <translation>ファイルに rules というリストがありません</translation>
  </message>
  <message>
   <source>The file has more than %1 rules</source>
   <translation>ファイルのルールが %1 件を超えています</translation>
  </message>
  <message>
   <source>Rule %1</source>
   <translation>ルール %1</translation>
  </message>
  <message>
   <source>%1 is no object</source>
   <translation>%1 はオブジェクトではありません</translation>
  </message>
  <message>
   <source>%1: there is a rule called %2 before it</source>
   <translation>%1: その前に %2 というルールがあります</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>タイトルなし</translation>
  </message>
  <message>
   <source>%1 (test)</source>
   <extracomment>%1 title of the appliance's own test alert</extracomment>
   <translation>%1 (テスト)</translation>
  </message>
  <message>
   <source>Received %1</source>
   <translation>受信: %1</translation>
  </message>
  <message>
   <source>The message carries no believable time; the time of receipt is shown.</source>
   <translation>メッセージに信頼できる時刻がないため、受信時刻を表示しています。</translation>
  </message>
  <message>
   <source>Time (%1)</source>
   <extracomment>%1 time zone, e.g. CET</extracomment>
   <translation>時刻 (%1)</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>ソース</translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation>繰り返し</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>担当者</translation>
  </message>
  <message>
   <source>Device: %1</source>
   <translation>デバイス: %1</translation>
  </message>
  <message>
   <source>Time: %1</source>
   <translation>時刻: %1</translation>
  </message>
  <message>
   <source>score %1</source>
   <translation>スコア %1</translation>
  </message>
  <message>
   <source>%1 repeats</source>
   <translation>繰り返し %1 回</translation>
  </message>
  <message>
   <source>assigned to %1</source>
   <translation>担当者 %1</translation>
  </message>
  <message>
   <source>tags: %1</source>
   <translation>タグ: %1</translation>
  </message>
  <message>
   <source>Darktrace id: %1</source>
   <translation>Darktrace ID: %1</translation>
  </message>
  <message>
   <source>Event source: %1</source>
   <translation>イベントソース: %1</translation>
  </message>
  <message>
   <source>The event's link is not an address.</source>
   <translation>このイベントのリンクはアドレスではありません。</translation>
  </message>
  <message>
   <source>The event's link is not an https address, so it is not opened.</source>
   <translation>このイベントのリンクは https のアドレスではないため、開きません。</translation>
  </message>
  <message>
   <source>The event's link carries a user name, as a forged one would, so it is not opened.</source>
   <translation>このイベントのリンクには、偽造されたリンクのようにユーザー名が含まれているため、開きません。</translation>
  </message>
  <message>
   <source>The event's link leads to %1, which is not the appliance of this event source (%2), so it is not opened.</source>
   <translation>このイベントのリンク先は %1 で、このイベントソースのアプライアンス (%2) ではないため、開きません。</translation>
  </message>
  <message>
   <source>The alert is acknowledged.</source>
   <translation>アラートを確認済みにしました。</translation>
  </message>
  <message>
   <source>%1 alerts are acknowledged.</source>
   <translation>%1 件のアラートを確認済みにしました。</translation>
  </message>
  <message>
   <source>The alert is new again.</source>
   <translation>アラートを新規に戻しました。</translation>
  </message>
  <message>
   <source>%1 alerts are new again.</source>
   <translation>%1 件のアラートを新規に戻しました。</translation>
  </message>
  <message>
   <source>The alert is assigned to nobody.</source>
   <translation>アラートを担当者なしにしました。</translation>
  </message>
  <message>
   <source>%1 alerts are assigned to nobody.</source>
   <translation>%1 件のアラートを担当者なしにしました。</translation>
  </message>
  <message>
   <source>The alert is assigned to %2.</source>
   <translation>アラートを %2 に割り当てました。</translation>
  </message>
  <message>
   <source>%1 alerts are assigned to %2.</source>
   <translation>%1 件のアラートを %2 に割り当てました。</translation>
  </message>
  <message>
   <source>The alert has the tag “%2”.</source>
   <translation>アラートにタグ「%2」を付けました。</translation>
  </message>
  <message>
   <source>%1 alerts have got the tag “%2”.</source>
   <translation>%1 件のアラートにタグ「%2」を付けました。</translation>
  </message>
  <message>
   <source>The alert has no longer the tag “%2”.</source>
   <translation>アラートからタグ「%2」を取り除きました。</translation>
  </message>
  <message>
   <source>%1 alerts have no longer the tag “%2”.</source>
   <translation>%1 件のアラートからタグ「%2」を取り除きました。</translation>
  </message>
  <message>
   <source>The note is added.</source>
   <translation>メモを追加しました。</translation>
  </message>
  <message>
   <source>The note is added to %1 alerts.</source>
   <translation>%1 件のアラートにメモを追加しました。</translation>
  </message>
  <message>
   <source>The note is taken back.</source>
   <translation>メモを取り消しました。</translation>
  </message>
  <message>
   <source>The note is taken back from %1 alerts.</source>
   <translation>%1 件のアラートのメモを取り消しました。</translation>
  </message>
  <message>
   <source>Acknowledging…</source>
   <translation>確認済みにしています…</translation>
  </message>
  <message>
   <source>Taking acknowledgements back…</source>
   <translation>確認済みを取り消しています…</translation>
  </message>
  <message>
   <source>Assigning…</source>
   <translation>割り当てています…</translation>
  </message>
  <message>
   <source>Changing tags…</source>
   <translation>タグを変更しています…</translation>
  </message>
  <message>
   <source>Changing notes…</source>
   <translation>メモを変更しています…</translation>
  </message>
  <message>
   <source>Nothing had to be changed.</source>
   <translation>変更は必要ありませんでした。</translation>
  </message>
  <message>
   <source>One was so already.</source>
   <translation>1 件はすでにその状態でした。</translation>
  </message>
  <message>
   <source>%1 were so already.</source>
   <translation>%1 件はすでにその状態でした。</translation>
  </message>
  <message>
   <source>Stopped; the others are as they were.</source>
   <translation>停止しました。残りは元のままです。</translation>
  </message>
  <message>
   <source>The others could not be changed: %1</source>
   <translation>残りは変更できませんでした: %1</translation>
  </message>
  <message>
   <source>Acknowledged</source>
   <translation>確認済み</translation>
  </message>
  <message>
   <source>Acknowledgement taken back</source>
   <translation>確認済みを取り消し</translation>
  </message>
  <message>
   <source>Assigned to nobody</source>
   <translation>担当者なしに変更</translation>
  </message>
  <message>
   <source>Tag “%1” added</source>
   <translation>タグ「%1」を追加</translation>
  </message>
  <message>
   <source>Tag “%1” removed</source>
   <translation>タグ「%1」を削除</translation>
  </message>
  <message>
   <source>Note taken back</source>
   <translation>メモを取り消し</translation>
  </message>
  <message>
   <source>Acknowledged in Darktrace, which replaced the change made here</source>
   <translation>Darktrace で確認済みになり、ここでの変更を置き換えました</translation>
  </message>
  <message>
   <source>Acknowledgement taken back in Darktrace, which replaced the change made here</source>
   <translation>Darktrace で確認済みが取り消され、ここでの変更を置き換えました</translation>
  </message>
  <message>
   <source>What triggered it</source>
   <translation>検知のきっかけ</translation>
  </message>
  <message>
   <source>MITRE ATT&amp;CK</source>
   <translation>MITRE ATT&amp;CK</translation>
  </message>
  <message>
   <source>Related breaches</source>
   <translation>関連する違反</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>The newest %1 of those that rest on this breach.</source>
   <translation>この違反に基づくもののうち、最新の %1 件です。</translation>
  </message>
  <message>
   <source>Model priority</source>
   <translation>モデルの優先度</translation>
  </message>
  <message>
   <source>Time as sent</source>
   <translation>送信された時刻</translation>
  </message>
  <message>
   <source>%1 (not believable)</source>
   <translation>%1 (信頼できない値)</translation>
  </message>
  <message>
   <source>Repeated</source>
   <translation>繰り返し</translation>
  </message>
  <message>
   <source>once, %1</source>
   <translation>1 回、%1</translation>
  </message>
  <message>
   <source>%1 times, last %2</source>
   <translation>%1 回、最後は %2</translation>
  </message>
  <message>
   <source>Darktrace id</source>
   <translation>Darktrace ID</translation>
  </message>
  <message>
   <source>Log line</source>
   <translation>ログの行</translation>
  </message>
  <message>
   <source>Search for this model in the log</source>
   <translation>このモデルをログで検索</translation>
  </message>
  <message>
   <source>Host name</source>
   <translation>ホスト名</translation>
  </message>
  <message>
   <source>Search for this device in the log</source>
   <translation>このデバイスをログで検索</translation>
  </message>
  <message>
   <source>There is more</source>
   <translation>続きがあります</translation>
  </message>
  <message>
   <source>The message holds more than is shown here; Raw has all of it.</source>
   <translation>メッセージには、ここに表示されていない内容も含まれています。全体は「生データ」で確認できます。</translation>
  </message>
  <message>
   <source>Came again</source>
   <translation>再受信</translation>
  </message>
  <message>
   <source>from %1 · %2</source>
   <translation>%1 から · %2</translation>
  </message>
  <message>
   <source>Last hour</source>
   <translation>過去 1 時間</translation>
  </message>
  <message>
   <source>Last 24 h</source>
   <translation>過去 24 時間</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>過去 7 日間</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>過去 30 日間</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>指定した期間</translation>
  </message>
  <message>
   <source>All time</source>
   <translation>全期間</translation>
  </message>
  <message>
   <source>All of the last 24 hours</source>
   <translation>過去 24 時間のすべて</translation>
  </message>
  <message>
   <source>High and new</source>
   <translation>優先度「高」で新規</translation>
  </message>
  <message>
   <source>New and nobody’s</source>
   <translation>担当者なしで新規</translation>
  </message>
  <message>
   <source>Acknowledged in Darktrace</source>
   <translation>Darktrace で確認済み</translation>
  </message>
  <message>
   <source>Acknowledgement taken back in Darktrace</source>
   <translation>Darktrace で確認済みを取り消し</translation>
  </message>
  <message>
   <source>The note is a comment in Darktrace</source>
   <translation>メモは Darktrace のコメントになりました</translation>
  </message>
  <message>
   <source>The acknowledgement waits to be sent to Darktrace</source>
   <translation>確認済みの設定は Darktrace への送信待ちです</translation>
  </message>
  <message>
   <source>Taking the acknowledgement back waits to be sent to Darktrace</source>
   <translation>確認済みの取り消しは Darktrace への送信待ちです</translation>
  </message>
  <message>
   <source>The note waits to be sent to Darktrace</source>
   <translation>メモは Darktrace への送信待ちです</translation>
  </message>
  <message>
   <source>The acknowledgement was not sent to Darktrace</source>
   <translation>確認済みの設定は Darktrace に送られませんでした</translation>
  </message>
  <message>
   <source>Taking the acknowledgement back was not sent to Darktrace</source>
   <translation>確認済みの取り消しは Darktrace に送られませんでした</translation>
  </message>
  <message>
   <source>The note was not sent to Darktrace</source>
   <translation>メモは Darktrace に送られませんでした</translation>
  </message>
  <message>
   <source>over %1 · %2</source>
   <translation>%1 経由 · %2</translation>
  </message>
  <message>
   <source>It was changed in Darktrace in the meantime.</source>
   <translation>その間に Darktrace で変更されました。</translation>
  </message>
  <message>
   <source>Its connection is gone. Discard it.</source>
   <translation>この接続はもうありません。破棄してください。</translation>
  </message>
  <message>
   <source>The connection %1 no longer writes back.</source>
   <translation>接続 %1 は書き戻しをしていません。</translation>
  </message>
  <message>
   <source>It is tried again by itself, next at %1.</source>
   <translation>自動的に再試行します。次回: %1</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>もう一度</translation>
  </message>
  <message>
   <source>Try again now</source>
   <translation>今すぐ再試行</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Discard it</source>
   <translation>破棄する</translation>
  </message>
  <message>
   <source>Certificates signed by %1</source>
   <translation>%1 が署名した証明書</translation>
  </message>
  <message>
   <source>One pinned certificate</source>
   <translation>固定した 1 つの証明書</translation>
  </message>
  <message>
   <source>Certificates this computer trusts</source>
   <translation>このコンピューターが信頼する証明書</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>プロキシなし</translation>
  </message>
  <message>
   <source>HTTP proxy %1</source>
   <translation>HTTP プロキシ %1</translation>
  </message>
  <message>
   <source>SOCKS proxy %1</source>
   <translation>SOCKS プロキシ %1</translation>
  </message>
  <message>
   <source>Global token</source>
   <translation>グローバルトークン</translation>
  </message>
  <message>
   <source>Per-user token</source>
   <translation>ユーザー別トークン</translation>
  </message>
  <message>
   <source>kept in the keychain</source>
   <translation>キーチェーンに保管</translation>
  </message>
  <message>
   <source>kept for one session only, to be entered again at each start</source>
   <translation>1 回のセッションだけで保持し、起動のたびに入力</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>実行中</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>合格</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>未確認</translation>
  </message>
  <message>
   <source>Works, with a warning</source>
   <translation>警告ありで動作</translation>
  </message>
  <message>
   <source>%1 ms</source>
   <translation>%1 ms</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 秒</translation>
  </message>
  <message>
   <source>Connection test of %1</source>
   <translation>%1 の接続テスト</translation>
  </message>
  <message>
   <source>The appliance's clock minus this computer's: %1 s</source>
   <translation>時計の差 (アプライアンス − このコンピューター): %1 秒</translation>
  </message>
  <message>
   <source>SHA-256 fingerprint of the certificate: %1</source>
   <translation>証明書の SHA-256 フィンガープリント: %1</translation>
  </message>
  <message>
   <source>the hour before</source>
   <translation>その前の 1 時間</translation>
  </message>
  <message>
   <source>the day before</source>
   <translation>その前の 24 時間</translation>
  </message>
  <message>
   <source>the week before</source>
   <translation>その前の 7 日間</translation>
  </message>
  <message>
   <source>the time before</source>
   <translation>その前の期間</translation>
  </message>
  <message>
   <source>nothing is stored from %1</source>
   <translation>%1の保存データなし</translation>
  </message>
  <message>
   <source>only a part is stored of %1</source>
   <translation>%1は一部だけ保存</translation>
  </message>
  <message>
   <source>none, as in %1</source>
   <translation>%1と同じくなし</translation>
  </message>
  <message>
   <source>as many as %1</source>
   <translation>%1と同数</translation>
  </message>
  <message>
   <source>about as many as %1</source>
   <translation>%1とほぼ同数</translation>
  </message>
  <message>
   <source>%1 more than %2</source>
   <translation>%2より %1 件多い</translation>
  </message>
  <message>
   <source>%1 fewer than %2</source>
   <translation>%2より %1 件少ない</translation>
  </message>
  <message>
   <source>%1 high</source>
   <translation>高 %1 件</translation>
  </message>
  <message>
   <source>%1 medium</source>
   <translation>中 %1 件</translation>
  </message>
  <message>
   <source>%1 low</source>
   <translation>低 %1 件</translation>
  </message>
  <message>
   <source>no alerts</source>
   <translation>アラートなし</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>イベント</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 分</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 時間</translation>
  </message>
  <message>
   <source>%1 d</source>
   <translation>%1 日</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <extracomment>a count and a priority: &quot;2 Medium&quot;</extracomment>
   <translation>%2 %1 件</translation>
  </message>
  <message>
   <source>1 test alert</source>
   <translation>テストアラート 1 件</translation>
  </message>
  <message>
   <source>%1 test alerts</source>
   <translation>テストアラート %1 件</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>停止中</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>開始中</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>送信中</translation>
  </message>
  <message>
   <source>Receiver takes nothing</source>
   <translation>受信側が受け取りません</translation>
  </message>
  <message>
   <source>Problem, tries again</source>
   <translation>問題あり、再試行中</translation>
  </message>
  <message>
   <source>File %1</source>
   <translation>ファイル %1</translation>
  </message>
  <message>
   <source>Syslog over TLS to %1, port %2</source>
   <translation>Syslog (TLS): %1、ポート %2</translation>
  </message>
  <message>
   <source>Syslog over TCP, not encrypted, to %1, port %2</source>
   <translation>Syslog (TCP、暗号化なし): %1、ポート %2</translation>
  </message>
  <message>
   <source>priority %1</source>
   <translation>優先度 %1</translation>
  </message>
  <message>
   <source>some kinds only</source>
   <translation>一部の種類のみ</translation>
  </message>
  <message>
   <source>with “%1”</source>
   <translation>「%1」を含む</translation>
  </message>
  <message>
   <source>from all event sources</source>
   <translation>すべてのイベントソースから</translation>
  </message>
  <message>
   <source>%1 sent</source>
   <translation>送信済み %1</translation>
  </message>
  <message>
   <source>%1 waiting</source>
   <translation>待機中 %1</translation>
  </message>
  <message>
   <source>%1 left out by its filter</source>
   <translation>フィルターで除外 %1</translation>
  </message>
  <message>
   <source>last sent %1</source>
   <translation>最後の送信: %1</translation>
  </message>
  <message>
   <source>Lines that retention removed before they were sent: %1. Keep data longer, or let the output run all the time.</source>
   <translation>送られる前に保存の制限で削除された行: %1。データをより長く保存するか、出力を常に動かしておいてください。</translation>
  </message>
  <message>
   <source>Lines sent again, because a connection broke off: %1. A receiver can tell them by their numbers.</source>
   <translation>接続が切れたためもう一度送られた行: %1。受信側は番号で見分けられます。</translation>
  </message>
  <message>
   <source> or </source>
   <translation> または </translation>
  </message>
  <message>
   <source>no category</source>
   <translation>カテゴリなし</translation>
  </message>
  <message>
   <source>status level Critical</source>
   <translation>ステータスレベル 重大</translation>
  </message>
  <message>
   <source>status level High</source>
   <translation>ステータスレベル 高</translation>
  </message>
  <message>
   <source>status level Medium</source>
   <translation>ステータスレベル 中</translation>
  </message>
  <message>
   <source>status level Low</source>
   <translation>ステータスレベル 低</translation>
  </message>
  <message>
   <source>score from %1 to %2</source>
   <translation>スコア %1 から %2</translation>
  </message>
  <message>
   <source>score from %1</source>
   <translation>スコア %1 以上</translation>
  </message>
  <message>
   <source>score to %1</source>
   <translation>スコア %1 以下</translation>
  </message>
  <message>
   <source>priority High</source>
   <translation>優先度 高</translation>
  </message>
  <message>
   <source>priority Medium</source>
   <translation>優先度 中</translation>
  </message>
  <message>
   <source>priority Low</source>
   <translation>優先度 低</translation>
  </message>
  <message>
   <source>model %1</source>
   <translation>モデル %1</translation>
  </message>
  <message>
   <source>device %1</source>
   <translation>デバイス %1</translation>
  </message>
  <message>
   <source>address %1</source>
   <translation>アドレス %1</translation>
  </message>
  <message>
   <source>tag %1</source>
   <translation>タグ %1</translation>
  </message>
  <message>
   <source>technique %1</source>
   <translation>テクニック %1</translation>
  </message>
  <message>
   <source>a source that is gone</source>
   <translation>すでにないソース</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>Creates investigations</source>
   <translation>調査を作成</translation>
  </message>
  <message>
   <source>Tracks notable events</source>
   <translation>注目イベントを記録</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <source>As the alert</source>
   <translation>アラートと同じ</translation>
  </message>
  <message>
   <source>%1 found</source>
   <translation>%1 件</translation>
  </message>
  <message>
   <source>%1 of %2 lines searched</source>
   <translation>%2 行中 %1 行を検索</translation>
  </message>
  <message>
   <source>%1 lines searched</source>
   <translation>%1 行を検索</translation>
  </message>
  <message>
   <source>index used</source>
   <translation>索引を使用</translation>
  </message>
  <message>
   <source>%1 lines a second</source>
   <translation>毎秒 %1 行</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>%1 lines were too hard for the expression</source>
   <translation>%1 行は正規表現の処理が重すぎました</translation>
  </message>
  <message>
   <source>only the newest are shown; export has all</source>
   <translation>最新のもののみ表示、エクスポートにはすべて含まれます</translation>
  </message>
  <message>
   <source>there are more groups than are shown</source>
   <translation>表示されていないグループがあります</translation>
  </message>
  <message>
   <source>Last 15 minutes</source>
   <translation>過去 15 分</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>過去 24 時間</translation>
  </message>
  <message>
   <source>The file is larger than a configuration can be.</source>
   <translation>ファイルが、構成としては大きすぎます。</translation>
  </message>
  <message>
   <source>The file is not a configuration that Duskwatch has written.</source>
   <translation>ファイルは、Duskwatch が書き込んだ構成ではありません。</translation>
  </message>
  <message>
   <source>The file was written by another version of Duskwatch; this one reads version %1.</source>
   <translation>ファイルは別のバージョンの Duskwatch で書き込まれています。このバージョンで読み取れるのはバージョン %1 です。</translation>
  </message>
  <message>
   <source>There is one of this name; its token stays.</source>
   <translation>同じ名前のものがあります。そのトークンは変わりません。</translation>
  </message>
  <message>
   <source>Without its private token, which you enter afterwards.</source>
   <translation>プライベートトークンは含まれません。後で入力してください。</translation>
  </message>
  <message>
   <source>To %1.</source>
   <translation>接続先は %1。</translation>
  </message>
  <message>
   <source>There is no connection named %1.</source>
   <translation>%1 という名前の接続はありません。</translation>
  </message>
  <message>
   <source>It is added stopped; you start it.</source>
   <translation>停止した状態で追加されます。後で開始してください。</translation>
  </message>
  <message>
   <source>A source of this name gets its events in another way.</source>
   <translation>同じ名前のソースがありますが、イベントの受け取り方が異なります。</translation>
  </message>
  <message>
   <source>High from %1, Medium from %2, compliance breaches are alerts: %3.</source>
   <translation>「高」は %1 以上、「中」は %2 以上、コンプライアンス違反をアラートにする: %3。</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>Data that is stored now may be removed by this, without another question.</source>
   <translation>現在保存されているデータが、これ以上の確認なしに削除されることがあります。</translation>
  </message>
  <message>
   <source>Everything is kept.</source>
   <translation>すべて保存されます。</translation>
  </message>
  <message>
   <source>Which alerts the desktop tells you of, and when.</source>
   <translation>デスクトップで通知するアラートと、通知する時間です。</translation>
  </message>
  <message>
   <source>The file has two of this name.</source>
   <translation>ファイルに同じ名前のものが 2 つあります。</translation>
  </message>
  <message>
   <source>%1 %2 as before</source>
   <extracomment>a count of alerts and their priority: &quot;12 Low as before&quot;</extracomment>
   <translation>%2 %1 件 (変化なし)</translation>
  </message>
  <message>
   <source>%1 %2 instead of %3</source>
   <extracomment>&quot;12 High instead of 37&quot;</extracomment>
   <translation>%2 %1 件 (これまでは %3 件)</translation>
  </message>
  <message>
   <source>Medium must begin at or below where High begins.</source>
   <translation>「中」の下限は、「高」の下限以下にしてください。</translation>
  </message>
  <message>
   <source>Nothing is stored of %1 that these thresholds could be tried on.</source>
   <translation>%1には、このしきい値を試せる保存データがありません。</translation>
  </message>
  <message>
   <source>With these settings %1 would have come out the same: %2 High, %3 Medium, %4 Low.</source>
   <translation>この設定でも、%1の結果は同じです: 高 %2 件、中 %3 件、低 %4 件。</translation>
  </message>
  <message>
   <source>With these settings %1 would have had %2, %3, %4.</source>
   <translation>この設定では、%1の結果は%2、%3、%4になります。</translation>
  </message>
  <message>
   <source>%1 of them were no alerts when they came and kept nothing to rank them by; they are taken for Medium.</source>
   <translation>そのうち %1 件は、届いたときにアラートではなく、優先度を決める情報も残っていないため、「中」とみなします。</translation>
  </message>
  <message>
   <source>The stored past begins %1.</source>
   <translation>保存データがあるのは %1 からです。</translation>
  </message>
  <message>
   <source>%1 on the disk, of which %2 are in use; %3 are free.</source>
   <translation>ディスク上に %1、うち使用中 %2。ディスクの空き容量は %3。</translation>
  </message>
  <message>
   <source>%1 events and %2 lines, the oldest received %3.</source>
   <translation>イベント %1 件、%2 行。最も古い受信は %3。</translation>
  </message>
  <message>
   <source>No event is stored yet.</source>
   <translation>イベントはまだ保存されていません。</translation>
  </message>
  <message>
   <source>About %1 events, received before about %2, and their lines are removed: about %3. They cannot be brought back.</source>
   <translation>およそ %2 より前に受信した約 %1 件のイベントと、その行が削除されます (約 %3)。元に戻すことはできません。</translation>
  </message>
  <message>
   <source>%1 events, received before %2, and their lines are removed: about %3. They cannot be brought back.</source>
   <translation>%2 より前に受信した %1 件のイベントと、その行が削除されます (約 %3)。元に戻すことはできません。</translation>
  </message>
  <message>
   <source>The appliance's clock is %1 ahead of this computer's.</source>
   <translation>アプライアンスの時計は、このコンピューターの時計より %1進んでいます。</translation>
  </message>
  <message>
   <source>The appliance's clock is %1 behind this computer's.</source>
   <translation>アプライアンスの時計は、このコンピューターの時計より %1遅れています。</translation>
  </message>
  <message>
   <source>Set the clock that is wrong; at half an hour the appliance refuses every request.</source>
   <translation>間違っている方の時計を合わせてください。差が 30 分になると、アプライアンスはすべての要求を拒否します。</translation>
  </message>
  <message>
   <source>The appliance's certificate has expired. Renew it on the appliance.</source>
   <translation>アプライアンスの証明書の有効期限が切れています。アプライアンスで更新してください。</translation>
  </message>
  <message>
   <source>The appliance's certificate expires in %1. Renew it on the appliance before that; a pinned certificate has to be compared and pinned anew.</source>
   <translation>アプライアンスの証明書は、あと %1で有効期限が切れます。その前にアプライアンスで更新してください。固定した証明書は、改めて照合し、固定し直す必要があります。</translation>
  </message>
  <message>
   <source>The certificate that this collector shows has expired. Replace it.</source>
   <translation>このコレクターが提示する証明書は期限切れです。置き換えてください。</translation>
  </message>
  <message>
   <source>The certificate that this collector shows expires in %1. Replace it before that and give the new one to the senders.</source>
   <translation>このコレクターが提示する証明書は、あと %1 で期限が切れます。その前に置き換え、新しい証明書を送信元に渡してください。</translation>
  </message>
  <message>
   <source>Nothing was heard for %1: no poll has succeeded. Test its connection.</source>
   <translation>受信のない状態が %1続いています。この間、ポーリングは成功していません。接続をテストしてください。</translation>
  </message>
  <message>
   <source>Nothing was heard for %1. Look whether the appliance still sends to this address, for example with “Verify Alert Settings”.</source>
   <translation>受信のない状態が %1続いています。アプライアンスが引き続きこのアドレスに送信しているか、「Verify Alert Settings」などで確認してください。</translation>
  </message>
  <message>
   <source>now</source>
   <translation>今</translation>
  </message>
  <message>
   <source>in %1</source>
   <translation>%1後</translation>
  </message>
  <message>
   <source>not polled yet</source>
   <translation>未ポーリング</translation>
  </message>
  <message>
   <source>last poll %1</source>
   <translation>前回のポーリング: %1</translation>
  </message>
  <message>
   <source>next try %1</source>
   <translation>次の試行: %1</translation>
  </message>
  <message>
   <source>next poll %1</source>
   <translation>次のポーリング: %1</translation>
  </message>
  <message>
   <source>every %1</source>
   <translation>%1ごと</translation>
  </message>
  <message>
   <source>Fetching the past: %1 % done, complete until %2</source>
   <translation>過去の分を取得中: %1 % 完了、%2 まで取得済み</translation>
  </message>
  <message>
   <source>never called silent</source>
   <translation>無通信と判定しない</translation>
  </message>
  <message>
   <source>called silent after %1</source>
   <translation>%1で無通信と判定</translation>
  </message>
  <message>
   <source>%1 · %2 times, last %3 · %4</source>
   <extracomment>%1 address, %2 how often, %3 when the last time, %4 why</extracomment>
   <translation>%1 · %2 回、最後は %3 · %4</translation>
  </message>
  <message>
   <source>the appliance's clock agrees with this one</source>
   <translation>アプライアンスの時計はこのコンピューターと一致</translation>
  </message>
  <message>
   <source>the appliance's clock is %1 ahead</source>
   <translation>アプライアンスの時計は %1進んでいます</translation>
  </message>
  <message>
   <source>the appliance's clock is %1 behind</source>
   <translation>アプライアンスの時計は %1遅れています</translation>
  </message>
  <message>
   <source>the sender's clock is at least %1 ahead: events come before they happen</source>
   <translation>送信元の時計は少なくとも %1進んでいます: イベントが発生より前に届いています</translation>
  </message>
  <message>
   <source>%1%2 s</source>
   <extracomment>seconds with a decimal</extracomment>
   <translation>%1%2 秒</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Running since</source>
   <translation>稼働開始</translation>
  </message>
  <message>
   <source>Last event</source>
   <translation>最後のイベント</translation>
  </message>
  <message>
   <source>never</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Lag</source>
   <translation>遅延</translation>
  </message>
  <message>
   <source>%1 from an event to its receipt, the middle of the recent ones</source>
   <translation>イベントの発生から受信まで %1 (最近のイベントの中央値)</translation>
  </message>
  <message>
   <source>valid until %1</source>
   <translation>%1 まで有効</translation>
  </message>
  <message>
   <source>Own certificate</source>
   <translation>自身の証明書</translation>
  </message>
  <message>
   <source>Turned away</source>
   <translation>拒否</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>損失</translation>
  </message>
  <message>
   <source>%1 datagrams came faster than they could be read; UDP does not send them again</source>
   <translation>%1 個のデータグラムは、読み取りが間に合いませんでした。UDP では再送されません</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>切り詰め</translation>
  </message>
  <message>
   <source>%1 datagrams were too long</source>
   <translation>%1 個のデータグラムが長すぎました</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>%1 in %2 lines</source>
   <translation>%2 行で %1</translation>
  </message>
  <message>
   <source>Nothing in the last 10 minutes.</source>
   <translation>過去 10 分間は何もありません。</translation>
  </message>
  <message>
   <source>%1 lines in the last 10 minutes, at most %2 in 5 seconds.</source>
   <translation>過去 10 分間に %1 行、5 秒間では最大 %2 行。</translation>
  </message>
  <message>
   <source>%1 · %2 · %3 lines · %4 · last heard %5</source>
   <translation>%1 · %2 · %3 行 · %4 · 最終受信 %5</translation>
  </message>
  <message>
   <source>Waiting for the disk</source>
   <translation>ディスクを待機中</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>問題あり</translation>
  </message>
  <message>
   <source>Silent for %1</source>
   <translation>無通信 %1</translation>
  </message>
  <message>
   <source>Fetching</source>
   <translation>取得中</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>待ち受け中</translation>
  </message>
  <message>
   <source>Signed API</source>
   <translation>署名付き API</translation>
  </message>
  <message>
   <source>JSON syslog · %1 %2:%3</source>
   <extracomment>%1 is TCP, TLS or UDP</extracomment>
   <translation>JSON syslog · %1 %2:%3</translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation>%1 日</translation>
  </message>
  <message>
   <source>%1 ago</source>
   <translation>%1前</translation>
  </message>
  <message>
   <source>1 connection</source>
   <translation>1 個の接続</translation>
  </message>
  <message>
   <source>%1 connections</source>
   <translation>%1 個の接続</translation>
  </message>
  <message>
   <source>%1 events/s</source>
   <translation>%1 イベント/秒</translation>
  </message>
  <message>
   <source>%1 events/min</source>
   <translation>%1 イベント/分</translation>
  </message>
  <message>
   <source>%1 informational</source>
   <translation>情報 %1</translation>
  </message>
  <message>
   <source>%1 suppressed</source>
   <translation>抑制 %1</translation>
  </message>
  <message>
   <source>%1 alerts</source>
   <translation>アラート %1</translation>
  </message>
  <message>
   <source>%1 updates</source>
   <translation>更新 %1</translation>
  </message>
  <message>
   <source>%1 resolved</source>
   <translation>解決済み %1</translation>
  </message>
  <message>
   <source>%1 audit</source>
   <translation>監査 %1</translation>
  </message>
  <message>
   <source>%1 unparsed</source>
   <translation>解釈不能 %1</translation>
  </message>
  <message>
   <source>received %1</source>
   <translation>受信 %1</translation>
  </message>
  <message>
   <source>Formerly: %1</source>
   <translation>旧名称: %1</translation>
  </message>
  <message>
   <source>Have the appliance URL at hand</source>
   <translation>アプライアンスの URL を用意する</translation>
  </message>
  <message>
   <source>It is what the browser shows when Darktrace is open, such as https://example.cloud.darktrace.com/login. Paste it as it is in the next step.</source>
   <translation>https://example.cloud.darktrace.com/login のように、Darktrace を開いたときにブラウザーに表示される URL です。次のステップでそのまま貼り付けてください。</translation>
  </message>
  <message>
   <source>Keep both tokens in view</source>
   <translation>両方のトークンを表示しておく</translation>
  </message>
  <message>
   <source>The public and the private token are entered in the next step. Darktrace shows the private one only once.</source>
   <translation>パブリックトークンとプライベートトークンは次のステップで入力します。Darktrace では、プライベートトークンは一度しか表示されません。</translation>
  </message>
  <message>
   <source>Make a global token pair</source>
   <translation>グローバルトークンの組を作成する</translation>
  </message>
  <message>
   <source>It reads everything.</source>
   <translation>すべてを読み取れます。</translation>
  </message>
  <message>
   <source>Allow the account to use the API</source>
   <translation>アカウントに API の使用を許可する</translation>
  </message>
  <message>
   <source>Give the account its rights</source>
   <translation>アカウントに権限を与える</translation>
  </message>
  <message>
   <source>Without Unrestricted Devices addresses come anonymised, such as 10.0.0.#1. Instead of Visualizer the identity or platform console will do.</source>
   <translation>Unrestricted Devices がないと、アドレスが 10.0.0.#1 のように匿名化されます。Visualizer の代わりに、Identity または Platform のコンソールの権限でもかまいません。</translation>
  </message>
  <message>
   <source>Make the account's token pair</source>
   <translation>アカウントのトークンの組を作成する</translation>
  </message>
  <message>
   <source>Signed in as that account.</source>
   <translation>そのアカウントでサインインして行います。</translation>
  </message>
  <message>
   <source>Open the syslog settings</source>
   <translation>syslog の設定を開く</translation>
  </message>
  <message>
   <source>Where the settings have their former names, turn on JSON Syslog Alerts and JSON Syslog TCP Alerts too.</source>
   <translation>設定項目が旧名称の場合は、JSON Syslog Alerts と JSON Syslog TCP Alerts もオンにしてください。</translation>
  </message>
  <message>
   <source>Leave behaviour filters and minimum scores wide</source>
   <translation>動作フィルターと最小スコアを広めにしておく</translation>
  </message>
  <message>
   <source>What is filtered out there never arrives here, and nothing here can tell that it is missing.</source>
   <translation>そこで除外されたものはここに届かず、欠けていることをここで知る方法もありません。</translation>
  </message>
  <message>
   <source>See that the FQDN of the appliance is set</source>
   <translation>アプライアンスの FQDN が設定されていることを確認する</translation>
  </message>
  <message>
   <source>Else links from an alert back to Darktrace do not work.</source>
   <translation>設定されていないと、アラートから Darktrace に戻るリンクが機能しません。</translation>
  </message>
  <message>
   <source>Third Party Alerts</source>
   <translation>サードパーティのアラート</translation>
  </message>
  <message>
   <source>Model breaches, AI Analyst incidents and system alerts, from the cloud or by syslog.</source>
   <translation>モデル違反、AI Analyst インシデント、システムアラートを、クラウドから、または syslog で受け取ります。</translation>
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
   <translation>待ち受け</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>オプション</translation>
  </message>
  <message>
   <source>First event</source>
   <translation>最初のイベント</translation>
  </message>
  <message>
   <source>Step %1 of %2: %3</source>
   <extracomment>%1 number of the step, %2 number of steps, %3 what the step is about</extracomment>
   <translation>ステップ %1/%2: %3</translation>
  </message>
  <message>
   <source>The end must be later than the beginning.</source>
   <translation>終了は開始より後にしてください。</translation>
  </message>
  <message>
   <source>The beginning is in the future. Choose an earlier one.</source>
   <translation>開始が未来の時刻です。もっと早い時刻を選んでください。</translation>
  </message>
  <message>
   <source>At most ten years can be shown at once. Choose a shorter time.</source>
   <translation>一度に表示できるのは最長 10 年です。もっと短い期間を選んでください。</translation>
  </message>
  <message>
   <source>Model breach</source>
   <translation>モデル違反</translation>
  </message>
  <message>
   <source>AI Analyst</source>
   <translation>AI Analyst</translation>
  </message>
  <message>
   <source>System status</source>
   <translation>システム状態</translation>
  </message>
  <message>
   <source>RESPOND action</source>
   <translation>RESPOND アクション</translation>
  </message>
  <message>
   <source>Audit</source>
   <translation>監査</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>メール</translation>
  </message>
  <message>
   <source>Suspicious</source>
   <translation>不審</translation>
  </message>
  <message>
   <source>Compliance</source>
   <translation>コンプライアンス</translation>
  </message>
  <message>
   <source>Suppressed</source>
   <translation>抑制</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>解決済み</translation>
  </message>
  <message>
   <source>Unparsed</source>
   <translation>解釈不能</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新規</translation>
  </message>
  <message>
   <source>%1 M</source>
   <extracomment>a count in millions, e.g. 2.1 M</extracomment>
   <translation>%1 M</translation>
  </message>
  <message>
   <source>The line was copied as received.</source>
   <translation>行を受信したままコピーしました。</translation>
  </message>
  <message>
   <source>%1 lines were copied as received.</source>
   <translation>%1 行を受信したままコピーしました。</translation>
  </message>
  <message>
   <source>Bytes that are no text were replaced on the clipboard; an export keeps them.</source>
   <translation>テキストではないバイトは、クリップボードでは置き換えられました。エクスポートではそのまま残ります。</translation>
  </message>
  <message>
   <source>--page takes dashboard, investigations, alerts, log, search, rules, sources or settings.</source>
   <translation>--page には dashboard、investigations、alerts、log、search、rules、sources、settings のいずれかを指定してください。</translation>
  </message>
  <message>
   <source>--after takes milliseconds.</source>
   <translation>--after にはミリ秒を指定してください。</translation>
  </message>
  <message>
   <source>Shows alerts from Darktrace live and keeps every line received.</source>
   <translation>Darktrace のアラートをライブで表示し、受信したすべての行を保存します。</translation>
  </message>
  <message>
   <source>Shows this text.</source>
   <translation>このテキストを表示します。</translation>
  </message>
  <message>
   <source>Shows the version.</source>
   <translation>バージョンを表示します。</translation>
  </message>
  <message>
   <source>Keeps everything in DIR (default: %1).</source>
   <translation>すべてを DIR に保存します (既定値: %1)。</translation>
  </message>
  <message>
   <source>light, dark or system, for this run.</source>
   <translation>light、dark、system のいずれか。今回の実行にだけ適用されます。</translation>
  </message>
  <message>
   <source>Uses the first line of FILE as the private token of credential NAME, for this run. May be repeated.</source>
   <translation>今回の実行で、FILE の最初の行を認証情報 NAME のプライベートトークンとして使用します。繰り返し指定できます。</translation>
  </message>
  <message>
   <source>For developers: saves a picture of the window as FILE (PNG), then quits.</source>
   <translation>開発者向け: ウィンドウの画像を FILE (PNG) として保存し、終了します。</translation>
  </message>
  <message>
   <source>With --screenshot: milliseconds to wait first (default: 2000).</source>
   <translation>--screenshot と併用: 保存前に待つ時間をミリ秒で指定します (既定値: 2000)。</translation>
  </message>
  <message>
   <source>For developers: opens on dashboard, investigations, alerts, log, search, rules, sources or settings.</source>
   <translation>開発者向け: dashboard、investigations、alerts、log、search、rules、sources、settings のいずれかを開いた状態で起動します。</translation>
  </message>
  <message>
   <source>Unexpected argument: %1.</source>
   <translation>予期しない引数: %1。</translation>
  </message>
  <message>
   <source>--theme takes light, dark or system.</source>
   <translation>--theme には light、dark、system のいずれかを指定してください。</translation>
  </message>
  <message>
   <source>The appliance does not know this pair of tokens.</source>
   <translation>アプライアンスは、このトークンの組を認識していません。</translation>
  </message>
  <message>
   <source>Check that the public and the private token belong together and to this appliance. If they were revoked, make a new pair there: the private token is shown only once.</source>
   <translation>パブリックトークンとプライベートトークンが同じ組のもので、このアプライアンスのものであることを確認してください。失効している場合は、アプライアンスで新しい組を作成してください。プライベートトークンは一度しか表示されません。</translation>
  </message>
  <message>
   <source>The appliance refused the time of the request.</source>
   <translation>アプライアンスは、要求の時刻を受け付けませんでした。</translation>
  </message>
  <message>
   <source>Set the clocks of this computer and of the appliance by NTP: 30 minutes of difference are allowed. If they agree, choose another date format for this connection.</source>
   <translation>このコンピューターとアプライアンスの時計を NTP で合わせてください。許容される差は 30 分です。時計が一致している場合は、この接続で別の日付の形式を選択してください。</translation>
  </message>
  <message>
   <source>The appliance did not accept a parameter of the request.</source>
   <translation>アプライアンスは、要求のパラメーターを受け付けませんでした。</translation>
  </message>
  <message>
   <source>Its version may be older than this program expects. Update the appliance, or report what it said.</source>
   <translation>アプライアンスのバージョンが、このプログラムの想定より古い可能性があります。アプライアンスを更新するか、応答の内容を報告してください。</translation>
  </message>
  <message>
   <source>The appliance has no such record.</source>
   <translation>アプライアンスに、該当する記録がありません。</translation>
  </message>
  <message>
   <source>It may have been deleted or be older than the appliance keeps. Nothing needs to be done.</source>
   <translation>削除されたか、アプライアンスの保存期間を過ぎた可能性があります。対処は必要ありません。</translation>
  </message>
  <message>
   <source>The appliance does not offer this part of its API.</source>
   <translation>アプライアンスは、API のこの部分を提供していません。</translation>
  </message>
  <message>
   <source>Check that the address is that of the appliance itself, and that its version and licence include this data.</source>
   <translation>アドレスがアプライアンス自体のものであること、アプライアンスのバージョンとライセンスにこのデータが含まれていることを確認してください。</translation>
  </message>
  <message>
   <source>The token is valid but lacks the right to read this.</source>
   <translation>トークンは有効ですが、これを読み取る権限がありません。</translation>
  </message>
  <message>
   <source>Use a global token, or give the token's user the Visualizer and Unrestricted Devices rights in Permissions Admin.</source>
   <translation>グローバルトークンを使用するか、Permissions Admin で、トークンのユーザーに Visualizer と Unrestricted Devices の権限を与えてください。</translation>
  </message>
  <message>
   <source>The appliance refused the request without a reason.</source>
   <translation>アプライアンスは、理由を示さずに要求を拒否しました。</translation>
  </message>
  <message>
   <source>Check the rights of the token's user for this action, then try again.</source>
   <translation>この操作に対するトークンのユーザーの権限を確認してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The appliance asks for fewer requests.</source>
   <translation>アプライアンスは、要求を減らすよう求めています。</translation>
  </message>
  <message>
   <source>Wait a little; it is tried again by itself. If it happens often, poll less often, or find what else uses the API.</source>
   <translation>しばらくお待ちください。自動的に再試行します。頻繁に起きる場合は、ポーリング間隔を長くするか、ほかに API を使用しているものがないか調べてください。</translation>
  </message>
  <message>
   <source>The appliance reports a trouble of its own.</source>
   <translation>アプライアンスが、自身の問題を報告しています。</translation>
  </message>
  <message>
   <source>It may be restarting or updating; it is tried again by itself. If it lasts, look at the appliance's status page.</source>
   <translation>再起動中または更新中の可能性があります。自動的に再試行します。続く場合は、アプライアンスのステータスページを確認してください。</translation>
  </message>
  <message>
   <source>What answered there is not the API of a Darktrace appliance.</source>
   <translation>応答したのは Darktrace アプライアンスの API ではありません。</translation>
  </message>
  <message>
   <source>Check the address and the port. A proxy or a log-in page in between can also be the reason.</source>
   <translation>アドレスとポートを確認してください。途中にあるプロキシやログインページが原因の可能性もあります。</translation>
  </message>
  <message>
   <source>The answer points to another place, which is not followed.</source>
   <translation>応答が別の場所への転送を指示していますが、転送には従いません。</translation>
  </message>
  <message>
   <source>Enter the appliance's own address. If single sign-on stands in front of it, the API must be reachable without it.</source>
   <translation>アプライアンス自体のアドレスを入力してください。手前にシングルサインオンがある場合は、それを経由せずに API に接続できる必要があります。</translation>
  </message>
  <message>
   <source>The appliance answered in a way that is not documented.</source>
   <translation>アプライアンスの応答は、ドキュメントにない形式でした。</translation>
  </message>
  <message>
   <source>Check the address and whether something in between changes requests. If it lasts, report what it said.</source>
   <translation>アドレスと、途中で要求を書き換えるものがないかを確認してください。続く場合は、応答の内容を報告してください。</translation>
  </message>
  <message>
   <source>The answer is larger than this program accepts at once.</source>
   <translation>応答が、このプログラムが一度に受け付けられる大きさを超えています。</translation>
  </message>
  <message>
   <source>A shorter time range is asked for by itself while polling. For one look, choose a shorter range.</source>
   <translation>ポーリング中は自動的に短い期間で要求されます。一度だけ確認する場合は、より短い期間を選択してください。</translation>
  </message>
  <message>
   <source>The answer broke off before its end.</source>
   <translation>応答が途中で途切れました。</translation>
  </message>
  <message>
   <source>The network or a proxy closed the connection; it is tried again by itself. If it lasts, check what stands between this computer and the appliance.</source>
   <translation>ネットワークまたはプロキシが接続を閉じました。自動的に再試行します。続く場合は、このコンピューターとアプライアンスの間に何があるかを確認してください。</translation>
  </message>
  <message>
   <source>The answer is damaged: it is not one whole JSON value.</source>
   <translation>応答が破損しています。1 つの完全な JSON 値ではありません。</translation>
  </message>
  <message>
   <source>It is asked for again by itself. If it lasts, check whether something in between changes answers, and report it to Darktrace.</source>
   <translation>自動的に再要求します。続く場合は、途中で応答を書き換えるものがないかを確認し、Darktrace に報告してください。</translation>
  </message>
  <message>
   <source>No connection was made in time.</source>
   <translation>時間内に接続できませんでした。</translation>
  </message>
  <message>
   <source>Check the address, the port and that a firewall lets this computer through.</source>
   <translation>アドレスとポート、およびファイアウォールがこのコンピューターからの通信を許可していることを確認してください。</translation>
  </message>
  <message>
   <source>The appliance took the request but did not answer in time.</source>
   <translation>アプライアンスは要求を受け取りましたが、時間内に応答しませんでした。</translation>
  </message>
  <message>
   <source>It may be busy; it is tried again by itself. If it lasts, look at the appliance's load.</source>
   <translation>負荷が高い可能性があります。自動的に再試行します。続く場合は、アプライアンスの負荷を確認してください。</translation>
  </message>
  <message>
   <source>The answer did not end in time.</source>
   <translation>応答が時間内に完了しませんでした。</translation>
  </message>
  <message>
   <source>The line may be slow; a shorter time range helps. It is tried again by itself.</source>
   <translation>回線が遅い可能性があります。時間範囲を短くすると改善することがあります。自動的に再試行します。</translation>
  </message>
  <message>
   <source>The host name is not known.</source>
   <translation>ホスト名が見つかりません。</translation>
  </message>
  <message>
   <source>Check its spelling, and that this computer uses a name server that knows it.</source>
   <translation>つづりと、このコンピューターがその名前を解決できるネームサーバーを使用していることを確認してください。</translation>
  </message>
  <message>
   <source>Nothing accepts connections there.</source>
   <translation>接続先で接続を受け付けていません。</translation>
  </message>
  <message>
   <source>Check the port, and that the appliance is running.</source>
   <translation>ポートと、アプライアンスが動作していることを確認してください。</translation>
  </message>
  <message>
   <source>There is no way to the appliance from this computer.</source>
   <translation>このコンピューターからアプライアンスへの経路がありません。</translation>
  </message>
  <message>
   <source>Check the network of this computer, a VPN that may be needed, and the address.</source>
   <translation>このコンピューターのネットワーク、VPN が必要かどうか、およびアドレスを確認してください。</translation>
  </message>
  <message>
   <source>The connection was closed before an answer came.</source>
   <translation>応答が届く前に接続が閉じられました。</translation>
  </message>
  <message>
   <source>It is tried again by itself. If it lasts, check the port and what stands between this computer and the appliance.</source>
   <translation>自動的に再試行します。続く場合は、ポートと、このコンピューターとアプライアンスの間に何があるかを確認してください。</translation>
  </message>
  <message>
   <source>The proxy did not let the request through.</source>
   <translation>プロキシが要求を通しませんでした。</translation>
  </message>
  <message>
   <source>Check the address of the proxy in the connection, and that it allows the appliance without a log-in.</source>
   <translation>接続に設定したプロキシのアドレスと、プロキシがログインなしでアプライアンスへの通信を許可していることを確認してください。</translation>
  </message>
  <message>
   <source>No encrypted connection could be agreed on.</source>
   <translation>暗号化された接続を確立できませんでした。</translation>
  </message>
  <message>
   <source>Check that the port is the HTTPS port of the appliance. TLS 1.2 or newer is needed.</source>
   <translation>ポートがアプライアンスの HTTPS ポートであることを確認してください。TLS 1.2 以降が必要です。</translation>
  </message>
  <message>
   <source>The appliance's certificate is not trusted.</source>
   <translation>アプライアンスの証明書は信頼されていません。</translation>
  </message>
  <message>
   <source>Compare the fingerprint with the one that the appliance's administrator gives you. If they agree, pin it; or choose the file of your own certificate authority.</source>
   <translation>フィンガープリントを、アプライアンスの管理者から知らされたものと照合し、一致する場合は固定してください。または、独自の認証局のファイルを選択してください。</translation>
  </message>
  <message>
   <source>The appliance shows another certificate than the pinned one.</source>
   <translation>アプライアンスが、固定したものとは別の証明書を提示しています。</translation>
  </message>
  <message>
   <source>Ask the appliance's administrator whether it was replaced, and compare the fingerprints. Pin the new one only if they agree: someone may be reading along.</source>
   <translation>証明書が交換されたかどうかをアプライアンスの管理者に確認し、フィンガープリントを照合してください。一致する場合にだけ、新しい証明書を固定してください。第三者が通信を傍受している可能性があります。</translation>
  </message>
  <message>
   <source>The file of the certificate authority cannot be used.</source>
   <translation>認証局のファイルを使用できません。</translation>
  </message>
  <message>
   <source>Choose a readable file with at least one certificate in PEM form.</source>
   <translation>PEM 形式の証明書が 1 つ以上入った、読み取り可能なファイルを選択してください。</translation>
  </message>
  <message>
   <source>The request has characters that cannot be signed safely.</source>
   <translation>要求に、安全に署名できない文字が含まれています。</translation>
  </message>
  <message>
   <source>Nothing was sent. Please report how you came here.</source>
   <translation>何も送信されていません。どのような操作でこの状態になったかを報告してください。</translation>
  </message>
  <message>
   <source>Start it again when you want.</source>
   <translation>必要なときに、もう一度開始してください。</translation>
  </message>
  <message>
   <source>Test alert of the appliance</source>
   <translation>アプライアンスのテストアラート</translation>
  </message>
  <message>
   <source>RESPOND actions and models</source>
   <translation>RESPOND のアクションとモデル</translation>
  </message>
  <message>
   <source>Critical model breach</source>
   <translation>重大なモデル違反</translation>
  </message>
  <message>
   <source>Suspicious model breach</source>
   <translation>疑わしいモデル違反</translation>
  </message>
  <message>
   <source>Compliance model breach</source>
   <translation>コンプライアンスのモデル違反</translation>
  </message>
  <message>
   <source>Informational model breach</source>
   <translation>情報のモデル違反</translation>
  </message>
  <message>
   <source>Model breach without a category</source>
   <translation>カテゴリのないモデル違反</translation>
  </message>
  <message>
   <source>Critical AI Analyst incident</source>
   <translation>重大な AI Analyst インシデント</translation>
  </message>
  <message>
   <source>Suspicious AI Analyst incident</source>
   <translation>疑わしい AI Analyst インシデント</translation>
  </message>
  <message>
   <source>Compliance AI Analyst incident</source>
   <translation>コンプライアンスの AI Analyst インシデント</translation>
  </message>
  <message>
   <source>Informational AI Analyst incident</source>
   <translation>情報の AI Analyst インシデント</translation>
  </message>
  <message>
   <source>AI Analyst incident without a category</source>
   <translation>カテゴリのない AI Analyst インシデント</translation>
  </message>
  <message>
   <source>System status, level critical or high</source>
   <translation>システムステータス、レベル「重大」または「高」</translation>
  </message>
  <message>
   <source>System status, level medium</source>
   <translation>システムステータス、レベル「中」</translation>
  </message>
  <message>
   <source>System status, level low</source>
   <translation>システムステータス、レベル「低」</translation>
  </message>
  <message>
   <source>E-mail alert</source>
   <translation>メールアラート</translation>
  </message>
  <message>
   <source>The certificate could not be made</source>
   <translation>証明書を作成できませんでした</translation>
  </message>
  <message>
   <source>must be of: %1</source>
   <translation>次のいずれかでなければなりません: %1</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>黄</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>緑</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>青</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>紫</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>ピンク</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>オレンジ</translation>
  </message>
  <message>
   <source>The investigation</source>
   <translation>調査</translation>
  </message>
  <message>
   <source>The investigation that was merged</source>
   <translation>統合された調査</translation>
  </message>
  <message>
   <source>The alert</source>
   <translation>アラート</translation>
  </message>
  <message>
   <source>A device may have 1 to %1 new investigations a minute, and 1 to %2 may be open</source>
   <translation>1 台のデバイスの新しい調査は 1 分あたり 1～%1 件、同時に開ける調査は 1～%2 件です</translation>
  </message>
  <message>
   <source>The file has more than %1 entries under “%2”.</source>
   <translation>ファイルの「%2」に %1 個を超えるエントリがあります。</translation>
  </message>
  <message>
   <source>An entry under “%1” is not an object.</source>
   <translation>「%1」の中のエントリがオブジェクトではありません。</translation>
  </message>
  <message>
   <source>A block of the raw log cannot be read</source>
   <translation>生ログのブロックを読み取れません</translation>
  </message>
  <message>
   <source>update</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>This parenthesis closes nothing.</source>
   <translation>この丸かっこに対応する開きかっこがありません。</translation>
  </message>
  <message>
   <source>There must be a condition before %1.</source>
   <translation>%1 の前に条件が必要です。</translation>
  </message>
  <message>
   <source>The query ends where a condition should stand.</source>
   <translation>条件が必要な位置でクエリが終わっています。</translation>
  </message>
  <message>
   <source>A condition cannot begin with this. Put text with signs into quotes.</source>
   <translation>条件をこれで始めることはできません。記号を含むテキストは引用符で囲んでください。</translation>
  </message>
  <message>
   <source>The query is nested deeper than %1 levels.</source>
   <translation>クエリの入れ子が %1 段を超えています。</translation>
  </message>
  <message>
   <source>The query has more than %1 conditions.</source>
   <translation>クエリの条件が %1 個を超えています。</translation>
  </message>
  <message>
   <source>This parenthesis is not closed.</source>
   <translation>この丸かっこが閉じられていません。</translation>
  </message>
  <message>
   <source>The quoted text is not closed.</source>
   <translation>引用符で囲んだテキストが閉じられていません。</translation>
  </message>
  <message>
   <source>The regular expression is not closed by a slash.</source>
   <translation>正規表現がスラッシュで閉じられていません。</translation>
  </message>
  <message>
   <source>The regular expression is empty.</source>
   <translation>正規表現が空です。</translation>
  </message>
  <message>
   <source>The regular expression is not valid. %1.</source>
   <translation>正規表現が正しくありません。%1。</translation>
  </message>
  <message>
   <source>There is no text between the quotes.</source>
   <translation>引用符の間にテキストがありません。</translation>
  </message>
  <message>
   <source>A key is made of up to %1 names separated by dots.</source>
   <translation>キーは、ドットで区切った最大 %1 個の名前で構成されます。</translation>
  </message>
  <message>
   <source>WITH must follow %1.</source>
   <translation>%1 の後には WITH が必要です。</translation>
  </message>
  <message>
   <source>A regular expression can only stand after = or !=.</source>
   <translation>正規表現は = か != の後にだけ置けます。</translation>
  </message>
  <message>
   <source>A value must follow here. Put text with blanks or signs into quotes.</source>
   <translation>ここには値が必要です。空白や記号を含むテキストは引用符で囲んでください。</translation>
  </message>
  <message>
   <source>IP() can only stand after = or !=.</source>
   <translation>IP() は = か != の後にだけ置けます。</translation>
  </message>
  <message>
   <source>This is neither an address nor a range such as 10.0.0.0/8.</source>
   <translation>アドレスでも、10.0.0.0/8 のような範囲でもありません。</translation>
  </message>
  <message>
   <source>IP() must be closed by a parenthesis here.</source>
   <translation>IP() は、ここで丸かっこで閉じる必要があります。</translation>
  </message>
  <message>
   <source>A list such as [a, b] must follow here.</source>
   <translation>ここには [a, b] のようなリストが必要です。</translation>
  </message>
  <message>
   <source>This list is not closed by a bracket.</source>
   <translation>このリストが角括弧で閉じられていません。</translation>
  </message>
  <message>
   <source>The detection rule</source>
   <translation>検出ルール</translation>
  </message>
  <message>
   <source>%1 on %2</source>
   <translation>%2 の %1</translation>
  </message>
  <message>
   <source>Kind of message</source>
   <translation>メッセージの種類</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>処理結果</translation>
  </message>
  <message>
   <source>Priority of the alert</source>
   <translation>アラートの優先度</translation>
  </message>
  <message>
   <source>Category of the model</source>
   <translation>モデルのカテゴリ</translation>
  </message>
  <message>
   <source>Name of the model, or title</source>
   <translation>モデルの名前またはタイトル</translation>
  </message>
  <message>
   <source>Name of the device</source>
   <translation>デバイスの名前</translation>
  </message>
  <message>
   <source>Address of the device</source>
   <translation>デバイスのアドレス</translation>
  </message>
  <message>
   <source>MAC address of the device</source>
   <translation>デバイスの MAC アドレス</translation>
  </message>
  <message>
   <source>Score from 0 to 1</source>
   <translation>0～1 のスコア</translation>
  </message>
  <message>
   <source>Priority of the model from 0 to 5</source>
   <translation>0～5 のモデルの優先度</translation>
  </message>
  <message>
   <source>Identity at the appliance</source>
   <translation>アプライアンスでの識別子</translation>
  </message>
  <message>
   <source>User, or recipients of an e-mail</source>
   <translation>ユーザーまたはメールの受信者</translation>
  </message>
  <message>
   <source>Tag of the model or the device</source>
   <translation>モデルまたはデバイスのタグ</translation>
  </message>
  <message>
   <source>MITRE technique</source>
   <translation>MITRE のテクニック</translation>
  </message>
  <message>
   <source>AI Analyst group</source>
   <translation>AI Analyst グループ</translation>
  </message>
  <message>
   <source>Whether it is a test alert</source>
   <translation>テストアラートかどうか</translation>
  </message>
  <message>
   <source>Whether the event was stored before</source>
   <translation>イベントが以前に保存済みかどうか</translation>
  </message>
  <message>
   <source>Time of the event</source>
   <translation>イベントの時刻</translation>
  </message>
  <message>
   <source>Time of receipt</source>
   <translation>受信の時刻</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>次へ(&amp;N)</translation>
  </message>
  <message>
   <source>The clocks agree to the second.</source>
   <translation>時計は秒単位で一致しています。</translation>
  </message>
  <message>
   <source>The appliance's clock is %1 seconds ahead of this computer's.</source>
   <translation>アプライアンスの時計は、このコンピューターの時計より %1 秒進んでいます。</translation>
  </message>
  <message>
   <source>The appliance's clock is %1 seconds behind this computer's.</source>
   <translation>アプライアンスの時計は、このコンピューターの時計より %1 秒遅れています。</translation>
  </message>
  <message>
   <source>Set the clocks of this computer and of the appliance by NTP. Requests are refused when they differ by more than 30 minutes.</source>
   <translation>このコンピューターとアプライアンスの時計を NTP で合わせてください。差が 30 分を超えると、要求は拒否されます。</translation>
  </message>
  <message>
   <source>The private token is missing.</source>
   <translation>プライベートトークンがありません。</translation>
  </message>
  <message>
   <source>Correct the settings of the connection, then test again.</source>
   <translation>接続の設定を修正してから、もう一度テストしてください。</translation>
  </message>
  <message>
   <source>The address is %1, port %2.</source>
   <translation>アドレスは %1、ポートは %2 です。</translation>
  </message>
  <message>
   <source>The answer does not say what time it is there.</source>
   <translation>応答に相手側の時刻が含まれていません。</translation>
  </message>
  <message>
   <source>The tokens are right, but this appliance wants the time written in another way (%1).</source>
   <translation>トークンは正しいですが、このアプライアンスでは時刻を別の形式で書く必要があります (%1)。</translation>
  </message>
  <message>
   <source>Keep the date format %1 for this connection.</source>
   <translation>この接続では日付の形式 %1 を使用してください。</translation>
  </message>
  <message>
   <source>The appliance accepts the tokens.</source>
   <translation>アプライアンスはトークンを受け付けました。</translation>
  </message>
  <message>
   <source>Records of the last 24 hours: %1.</source>
   <translation>過去 24 時間の記録: %1 件。</translation>
  </message>
  <message>
   <source>No data could be read.</source>
   <translation>データを読み取れませんでした。</translation>
  </message>
  <message>
   <source>%1 of %2 events have anonymised addresses, such as 10.0.0.#1.</source>
   <translation>%2 件のイベントのうち %1 件で、アドレスが 10.0.0.#1 のように匿名化されています。</translation>
  </message>
  <message>
   <source>Give the token's user the right Unrestricted Devices in Permissions Admin, or use a global token.</source>
   <translation>Permissions Admin で、トークンのユーザーに Unrestricted Devices の権限を与えるか、グローバルトークンを使用してください。</translation>
  </message>
  <message>
   <source>%1 of %2 events were not understood (%3).</source>
   <translation>%2 件のイベントのうち %1 件を解釈できませんでした (%3)。</translation>
  </message>
  <message>
   <source>They are kept in the raw log if unparsed data is sent there. Please report one of them.</source>
   <translation>解釈不能データを送る設定であれば、生ログに残されます。そのうちの 1 件をご報告ください。</translation>
  </message>
  <message>
   <source>There were no events in the last 24 hours.</source>
   <translation>過去 24 時間にイベントはありませんでした。</translation>
  </message>
  <message>
   <source>All %1 events of the last 24 hours were understood.</source>
   <translation>過去 24 時間のイベント %1 件をすべて解釈できました。</translation>
  </message>
 </context>
</TS>

