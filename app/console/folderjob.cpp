// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/folderjob.h"

#include "app/console/arguments.h"
#include "core/base/stopsignal.h"

#include <QCoreApplication>

namespace duskwatch::console {

FolderJob::FolderJob(const QString& dataFolder, QObject* parent)
    : QObject(parent),
      m_dataFolder(dataFolder),
      m_engine(m_keychain)
{
    connect(&m_engine, &Engine::opened, this, [this] {
        if (m_ended)
            return;
        m_working = true;
        work();
    });
    connect(&m_engine, &Engine::openFailed, this, [this](const Error& error) { fail(userMessage(error)); });
    connect(&m_engine, &Engine::storeProblemChanged, this, [this](const QString& message) {
        if (!message.isEmpty())
            fail(message);
    });
    connect(&m_engine, &Engine::closed, this, [this] { QCoreApplication::exit(m_status); });
}

FolderJob::~FolderJob() = default;

int FolderJob::run()
{
    const StopSignal stopSignal;
    connect(&stopSignal, &StopSignal::stopRequested, this, [this] {
        if (m_working && !m_ended)
            stop();
        else if (!m_ended)
            fail(userMessage(Error{ErrorCode::Cancelled, {}}));
    });
    m_engine.open(m_dataFolder, false);
    return QCoreApplication::exec();
}

void FolderJob::succeed(const QString& text)
{
    if (!m_ended)
        end(printText(text + QLatin1Char('\n')));
}

void FolderJob::fail(const QString& message, int status)
{
    if (m_ended)
        return;
    reportError(message);
    end(status);
}

void FolderJob::end(int status)
{
    m_ended = true;
    m_status = status;
    m_engine.shutDown();
}

} // namespace duskwatch::console
