// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingssection.h"

#include <QPointer>

#include <memory>
#include <optional>

class QLabel;

namespace duskwatch {

class DiagnosticsDialog;
class FileWorker;
class WorkerThread;

/// Makes a diagnostics file to attach to a report of a fault; what is in it is shown first. GUI thread; everything
/// given is borrowed.
class DiagnosticsSection : public SettingsSection
{
    Q_OBJECT
public:
    DiagnosticsSection(Backend& backend, StoreQueries& queries, const Theme& theme, const Clock& clock,
                       QWidget* parent);
    ~DiagnosticsSection() override;

    void setPreferences(const Preferences& preferences) { m_preferences = preferences; }
    DiagnosticsDialog* dialog() const;
    void saveTo(const QString& path, const QByteArray& bytes);
    QString resultText() const;

private:
    void show(const std::optional<DataFacts>& facts);
    void chooseFile(const QByteArray& bytes);
    void tell(const QString& text);

    Backend& m_backend;
    const Clock& m_clock;
    Preferences m_preferences;
    QLabel* m_result;
    FileWorker* m_files; ///< owned by its thread
    std::unique_ptr<WorkerThread> m_thread;
    QPointer<DiagnosticsDialog> m_dialog;
    quint64 m_factsJob = 0; ///< waited for before the dialog; 0: none
};

} // namespace duskwatch
