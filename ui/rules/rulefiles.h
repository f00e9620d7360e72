// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/workerthread.h"

#include <QObject>

#include <memory>

class QWidget;

namespace duskwatch {

class FileWorker;

/// Lets people choose files of rules, and reads and writes them away from the GUI thread. GUI thread.
class RuleFiles : public QObject
{
    Q_OBJECT
public:
    /// \a parent is what the dialogs belong to.
    explicit RuleFiles(QWidget* parent);
    ~RuleFiles() override;

    void chooseExport(const QByteArray& rules);
    void chooseImport();
    void exportTo(const QString& path, const QByteArray& rules);
    void importFrom(const QString& path);

Q_SIGNALS:
    void exported();
    void read(const QByteArray& file);
    void failed(const duskwatch::Error& error);

private:
    QWidget* m_parent;
    FileWorker* m_files;
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace duskwatch
