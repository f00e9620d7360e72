// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/settings/importplan.h"
#include "ui/settings/settingssection.h"

#include <QPointer>

#include <memory>

class QLabel;

namespace duskwatch {

class FileWorker;
class ImportDialog;
class WorkerThread;

/// Carries the configuration to a file and from one. GUI thread; everything given is borrowed.
class ConfigurationSection : public SettingsSection
{
    Q_OBJECT
public:
    ConfigurationSection(Backend& backend, const Theme& theme, QWidget* parent);
    ~ConfigurationSection() override;

    /// What the window keeps and goes into the file.
    void setNotifications(const NotificationSettings& settings) { m_notifications = settings; }
    void exportTo(const QString& path);
    void importFrom(const QString& path);
    ImportDialog* dialog() const;
    QString resultText() const;

Q_SIGNALS:
    void notificationsImported(const duskwatch::NotificationSettings& settings);
    /// Thresholds or retention may have been changed by an import.
    void settingsImported();

private:
    void chooseExport();
    void chooseImport();
    void offer(const QByteArray& bytes);
    void import(const Configuration& wanted, const QVector<ImportItem>& chosen);
    void tell(const QString& text);

    Backend& m_backend;
    NotificationSettings m_notifications;
    QLabel* m_result;
    FileWorker* m_files; ///< owned by its thread
    std::unique_ptr<WorkerThread> m_thread;
    QPointer<ImportDialog> m_dialog;
    quint64 m_job = 0; ///< of the file; 0: none
};

} // namespace duskwatch
