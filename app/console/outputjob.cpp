// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/outputjob.h"

#include "app/console/textescape.h"

namespace duskwatch::console {

OutputJob::OutputJob(const QString& dataFolder, Order order, const QString& done)
    : FolderJob(dataFolder),
      m_order(std::move(order))
{
    connect(&engine().outputDesk(), &OutputDesk::finished, this,
            [this, done](quint64 job, bool ok, OutputId, const Error& error) {
                if (job != m_job)
                    return;
                if (ok)
                    succeed(done);
                else
                    fail(error.code == ErrorCode::InvalidInput ? error.detail : userMessage(error));
            });
}

void OutputJob::work()
{
    OutputDesk& desk = engine().outputDesk();
    if (desk.isLoaded())
        begin();
    else
        connect(&desk, &OutputDesk::changed, this, [this] {
            if (m_job == 0)
                begin();
        });
}

void OutputJob::begin()
{
    const auto job = m_order(engine().outputDesk(), engine().sources());
    if (job)
        m_job = job.value();
    else
        fail(job.error().detail);
}

Result<OutputStatus> outputNamed(const OutputDesk& desk, const QString& name)
{
    QStringList names;
    for (const OutputStatus& output : desk.outputs()) {
        if (output.settings.name.compare(name, Qt::CaseInsensitive) == 0)
            return output;
        names += escapedForTerminal(output.settings.name);
    }
    return Error{
        ErrorCode::NotFound,
        names.isEmpty()
            ? OutputJob::tr("There is no output in this data folder yet. \"duskwatchctl output add\" "
                            "adds one.")
            : OutputJob::tr("There is no output named \"%1\"; there are: %2.")
                  .arg(escapedForTerminal(name), names.join(QStringLiteral(", ")))};
}

} // namespace duskwatch::console
