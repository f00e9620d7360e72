// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/deskoutputjobs.h"

namespace duskwatch {

DeskOutputJobs::DeskOutputJobs(OutputDesk& desk, const QString& dataFolder, QObject* parent)
    : OutputJobs(parent),
      m_desk(desk),
      m_exports(dataFolder)
{
    connect(&desk, &OutputDesk::changed, this, &OutputJobs::changed);
    connect(&desk, &OutputDesk::finished, this, &OutputJobs::finished);
    connect(&m_trial, &ReceiverTrial::finished, this, &OutputJobs::tested);
    connect(&m_exports, &AlertExportWorker::progressed, this, &OutputJobs::exportProgressed);
    connect(&m_exports, &AlertExportWorker::exported, this, &OutputJobs::exported);
    connect(&m_exports, &AlertExportWorker::failed, this, &OutputJobs::exportFailed);
}

} // namespace duskwatch
