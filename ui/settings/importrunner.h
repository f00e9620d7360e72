// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/importplan.h"

#include <QObject>
#include <QStringList>

namespace duskwatch {

class Backend;

/// Carries out what was chosen of an import, one command after the other: credentials, connections, sources, settings,
/// so that each finds what it refers to. What fails does not stop the rest. GUI thread; one run each.
class ImportRunner : public QObject
{
    Q_OBJECT
public:
    /// \a backend is borrowed. \a chosen: items of planImport() to add or change; others in it are passed over.
    ImportRunner(Backend& backend, const Configuration& wanted, const QVector<ImportItem>& chosen,
                 QObject* parent);
    void start();

Q_SIGNALS:
    /// Kept by the window, not by the backend.
    void notificationsChosen(const duskwatch::NotificationSettings& settings);
    /// Exactly once. \a problems: what failed, with the name; foreign in parts.
    void finished(int done, const QStringList& problems);

private:
    void next();
    void carryOut(const ImportItem& item);
    void saveConnection(const ImportItem& item);
    void saveSource(const ImportItem& item);
    void answered(quint64 command, bool ok, const Error& error);

    Backend& m_backend;
    const Configuration m_wanted;
    QVector<ImportItem> m_chosen;
    qsizetype m_next = 0;
    quint64 m_command = 0; ///< that is waited for
    ImportItem::Kind m_waitsFor{};
    int m_done = 0;
    QStringList m_problems;
};

} // namespace duskwatch
