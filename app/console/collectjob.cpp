// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/collectjob.h"

#include "app/console/arguments.h"
#include "app/console/connectiontext.h"
#include "app/console/countertext.h"
#include "app/console/exitcode.h"
#include "app/console/sourceoptions.h"
#include "app/console/storedrecord.h"
#include "app/console/textescape.h"
#include "core/engine/connectiondesk.h"
#include "core/engine/outputdesk.h"

#include <algorithm>
#include <unistd.h>

namespace duskwatch::console {

CollectJob::CollectJob(CollectOptions options, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_engine(m_keychain),
      m_events(STDOUT_FILENO),
      m_messages(m_options.printEvents ? STDERR_FILENO : STDOUT_FILENO)
{
    connect(&m_engine, &Engine::opened, this, &CollectJob::opened);
    connect(&m_engine, &Engine::openFailed, this, [this](const Error& error) { fail(userMessage(error)); });
    connect(&m_engine, &Engine::sourceCommandFinished, this, &CollectJob::sourceReady);
    connect(&m_engine, &Engine::sourcesChanged, this, &CollectJob::sourcesChanged);
    connect(&m_engine, &Engine::closed, this, &CollectJob::closed);
    connect(&m_engine, &Engine::storeProblemChanged, this, [this](const QString& message) {
        reportError(message.isEmpty() ? tr("Storing works again.") : message);
    });
    if (m_options.printEvents)
        connect(&m_engine, &Engine::stored, this, &CollectJob::print);
}

CollectJob::~CollectJob() = default;

void CollectJob::start()
{
    m_engine.open(m_options.dataFolder, !m_options.source.has_value());
}

void CollectJob::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_engine.shutDown();
}

void CollectJob::opened()
{
    if (m_stopping)
        return;
    if (m_options.retention)
        m_engine.setRetention(*m_options.retention);
    m_engine.outputDesk().runEnabled(); // also where only one source runs
    if (m_options.printEvents) {
        auto reader = StoreReader::open(m_options.dataFolder);
        if (!reader) {
            fail(userMessage(reader.error()));
            return;
        }
        m_reader = std::move(reader).value();
    }
    if (m_options.source) {
        useSource(*m_options.source);
        return;
    }
    const QVector<SourceStatus> sources = m_engine.sources();
    if (std::none_of(sources.begin(), sources.end(),
                     [this](const auto& source) { return isWatched(source); }))
        fail(tr("There is no event source to start in this data folder. \"duskwatchctl source add\" adds "
                "one, or give "
                "--listen and --name."));
    else
        sourcesChanged();
}

void CollectJob::useSource(const SourceSettings& wanted)
{
    for (const SourceStatus& source : m_engine.sources()) {
        if (source.settings.name.compare(wanted.name, Qt::CaseInsensitive) != 0)
            continue;
        if (source.settings.method == SourceMethod::Cloud) {
            fail(tr("\"%1\" fetches over a connection and does not listen. Choose another name, or leave "
                    "--listen and "
                    "--name out to run it.")
                     .arg(escapedForTerminal(source.settings.name)));
            return;
        }
        SourceSettings changed = source.settings; // what it fetches to fill gaps stays
        changed.name = wanted.name;
        changed.address = wanted.address;
        changed.port = wanted.port;
        changed.sendUnparsed = wanted.sendUnparsed;
        m_source = source.id;
        m_command = m_engine.editSource(source.id, changed);
        return;
    }
    m_command = m_engine.addSource(wanted);
}

void CollectJob::sourceReady(quint64 command, bool ok, SourceId id, const Error& error)
{
    if (command != m_command || m_stopping)
        return;
    if (!ok) {
        fail(userMessage(error));
        return;
    }
    if (m_source != SourceId{}) // it was there before: edited, and now to be started
        m_engine.startSource(id);
    m_source = id;
    sourcesChanged();
}

bool CollectJob::isWatched(const SourceStatus& source) const
{
    return m_options.source ? source.id == m_source : source.settings.enabled;
}

void CollectJob::sourcesChanged()
{
    if ((m_options.source && m_source == SourceId{}) || !m_engine.isOpen())
        return;
    for (const SourceStatus& source : m_engine.sources()) {
        if (!m_stopping && isWatched(source))
            announce(source);
    }
}

void CollectJob::announce(const SourceStatus& source)
{
    const QString name = escapedForTerminal(source.settings.name);
    const QString suffix = m_options.source ? QString() : QStringLiteral(" (%1)").arg(name);
    const bool well = source.state == SourceState::Listening || source.state == SourceState::Fetching;
    QString text;
    if (source.state == SourceState::Listening)
        text = QStringLiteral("listening on %1%2").arg(listenText(source.settings), suffix);
    else if (source.state == SourceState::Fetching)
        text = QStringLiteral("fetching from %1%2").arg(fetchingFrom(source), suffix);
    else if (source.state == SourceState::Problem || source.state == SourceState::Starting)
        text = source.problem;
    if (text.isEmpty() || m_announced[source.id] == text)
        return;
    m_announced[source.id] = text;
    m_running |= well;
    if (well)
        say(text);
    else if (source.state == SourceState::Starting)
        reportNote(QStringLiteral("%1: %2").arg(name, text));
    else if (m_options.source && !m_running)
        fail(text);
    else
        reportError(QStringLiteral("%1: %2").arg(name, text));
}

QString CollectJob::fetchingFrom(const SourceStatus& source)
{
    for (const ConnectionRecord& connection : m_engine.connectionDesk().connections()) {
        const auto settings = connectionSettingsFromJson(connection.settings);
        if (connection.id == source.settings.connection && settings)
            return placeText(settings.value());
    }
    return escapedForTerminal(source.settings.name); // its connection was just removed
}

void CollectJob::print(const StoredBatch& batch)
{
    if (!m_reader)
        return;
    std::vector<EventId> ids;
    for (qint64 id = toInt(batch.firstNew); id != 0 && id <= toInt(batch.lastNew); ++id)
        ids.push_back(EventId{id});
    ids.insert(ids.end(), batch.updated.begin(), batch.updated.end());
    const auto details = m_reader->described(ids);
    if (!details) {
        reportError(userMessage(details.error()));
        return;
    }
    std::string text;
    for (const AlertDetail& detail : details.value())
        appendJsonLine(StoredRecord(++m_printed, detail).record(), text);
    m_events.write(text);
    m_events.flush();
    if (m_events.readerGone())
        stop();
}

void CollectJob::fail(const QString& message)
{
    m_status = reportError(message);
    stop();
}

void CollectJob::closed(qint64 unstoredLines)
{
    for (const SourceStatus& source : m_engine.sources()) {
        if (!m_running || !isWatched(source))
            continue;
        const QString sentence = counterSentence(source.counters);
        say(m_options.source
                ? sentence
                : QStringLiteral("%1: %2").arg(escapedForTerminal(source.settings.name), sentence));
    }
    if (unstoredLines > 0)
        m_status = reportError(tr("%n line(s) that had been received could not be stored.", nullptr,
                                  static_cast<int>(unstoredLines)));
    Q_EMIT finished(m_status);
}

void CollectJob::say(const QString& text)
{
    m_messages.write((text + QLatin1Char('\n')).toUtf8().toStdString());
    m_messages.flush();
}

} // namespace duskwatch::console
