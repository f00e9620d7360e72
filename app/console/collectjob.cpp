// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/collectjob.h"

#include "app/console/arguments.h"
#include "app/console/countertext.h"
#include "app/console/exitcode.h"
#include "app/console/storedrecord.h"

#include <unistd.h>

namespace duskwatch::console {

CollectJob::CollectJob(CollectOptions options, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_engine(m_keychain),
      m_events(STDOUT_FILENO),
      m_messages(m_options.printEvents ? STDERR_FILENO : STDOUT_FILENO)
{
    connect(&m_engine, &Engine::opened, this, &CollectJob::useSource);
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
    m_engine.open(m_options.dataFolder, false);
}

void CollectJob::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_engine.shutDown();
}

void CollectJob::useSource()
{
    if (m_stopping)
        return;
    if (m_options.retention)
        m_engine.setRetention(*m_options.retention);
    if (m_options.printEvents) {
        auto reader = StoreReader::open(m_options.dataFolder);
        if (!reader) {
            fail(userMessage(reader.error()));
            return;
        }
        m_reader = std::move(reader).value();
    }
    for (const SourceStatus& source : m_engine.sources()) {
        if (source.settings.name.compare(m_options.source.name, Qt::CaseInsensitive) == 0) {
            m_source = source.id;
            m_command = m_engine.editSource(source.id, m_options.source);
            return;
        }
    }
    m_command = m_engine.addSource(m_options.source);
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

void CollectJob::sourcesChanged()
{
    if (m_source == SourceId{} || m_listening || m_stopping)
        return;
    for (const SourceStatus& source : m_engine.sources()) {
        if (source.id != m_source)
            continue;
        if (source.state == SourceState::Problem) {
            fail(source.problem);
        } else if (source.state == SourceState::Listening) {
            m_listening = true;
            const QString& address = source.settings.address;
            say(QStringLiteral("listening on tcp://%1:%2")
                    .arg(address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(address) : address)
                    .arg(source.settings.port));
        }
    }
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
        if (source.id == m_source && m_listening)
            say(counterSentence(source.counters));
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
