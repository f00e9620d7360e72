// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/folderjob.h"

#include <QByteArray>

namespace duskwatch::console {

/// Changes the detection rules of a folder and says what came of it. Main thread.
class RuleChangeJob final : public FolderJob
{
    Q_OBJECT
public:
    /// Takes in rules from a file.
    RuleChangeJob(const QString& dataFolder, const QByteArray& file);
    /// Switches the rule that is called \a name on or off.
    RuleChangeJob(const QString& dataFolder, const QString& name, bool enabled);

protected:
    void work() override;
    void stop() override;

private:
    void connectDesk();
    void finished(quint64 command, bool ok, const Error& error);

    const QByteArray m_file;
    const QString m_name; ///< empty: takes in m_file
    const bool m_enabled = false;
    quint64 m_command = 0;
};

} // namespace duskwatch::console
