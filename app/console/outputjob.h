// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/folderjob.h"
#include "core/engine/outputdesk.h"

#include <functional>

namespace duskwatch::console {

/// Changes the outputs of a data folder without running them. Main thread.
class OutputJob final : public FolderJob
{
    Q_OBJECT
public:
    /// Gives the desk an order and returns its number; or what is wrong.
    using Order = std::function<Result<quint64>(OutputDesk& desk, const QVector<SourceStatus>& sources)>;
    /// \a done is printed when it succeeded.
    OutputJob(const QString& dataFolder, Order order, const QString& done);

protected:
    void work() override;
    void stop() override {} // nothing waits for anybody

private:
    void begin();

    const Order m_order;
    quint64 m_job = 0;
};

/// The output of this name, without case. Errors: NotFound, in a sentence with the names there are.
Result<OutputStatus> outputNamed(const OutputDesk& desk, const QString& name);

} // namespace duskwatch::console
