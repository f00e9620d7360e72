// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/alertexportworker.h"

#include <QElapsedTimer>

namespace duskwatch {
namespace {

constexpr qint64 kProgressMs = 100;

CancelFlag newFlag()
{
    return std::make_shared<std::atomic<bool>>(false);
}

} // namespace

AlertExportWorker::AlertExportWorker(QString dataFolder)
    : m_dataFolder(std::move(dataFolder)),
      m_cancel(newFlag())
{
    auto place = std::make_unique<QObject>();
    m_place = place.get();
    m_thread =
        std::make_unique<WorkerThread>(QStringLiteral("export"), std::move(place), ThreadRank::BehindWindow);
}

AlertExportWorker::~AlertExportWorker()
{
    cancel();
    m_thread.reset();
}

quint64 AlertExportWorker::start(const AlertExport& wanted, const QString& path)
{
    const quint64 job = ++m_lastJob;
    QMetaObject::invokeMethod(
        m_place, [this, job, wanted, path, flag = m_cancel] { run(job, wanted, path, flag); },
        Qt::QueuedConnection);
    return job;
}

void AlertExportWorker::cancel()
{
    m_cancel->store(true);
    m_cancel = newFlag();
}

void AlertExportWorker::run(quint64 job, const AlertExport& wanted, const QString& path,
                            const CancelFlag& cancel)
{
    auto reader = StoreReader::open(m_dataFolder);
    if (!reader) {
        Q_EMIT failed(job, reader.error());
        return;
    }
    QElapsedTimer since;
    since.start();
    const auto count = exportAlerts(
        *reader.value(), wanted, path,
        [this, job, &since](std::int64_t done, std::int64_t total) {
            if (!since.hasExpired(kProgressMs))
                return;
            since.restart();
            Q_EMIT progressed(job, done, total);
        },
        cancel);
    if (count)
        Q_EMIT exported(job, count.value());
    else
        Q_EMIT failed(job, count.error());
}

} // namespace duskwatch
