// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"

#include <QObject>
#include <QPointer>

class QFileDialog;

namespace duskwatch {

class FileSaver;

/// Asks where a certificate is to be saved and writes it, away from the GUI thread. GUI thread; a child of the window it
/// asks in.
class CertificateSaver : public QObject
{
    Q_OBJECT
public:
    explicit CertificateSaver(QWidget* window);
    ~CertificateSaver() override;

    /// \a pem as it stands, proposed under a name made of \a source's.
    void ask(const QString& source, const QByteArray& pem);
    /// Without asking.
    void save(const QString& path, const QByteArray& pem);
    QFileDialog* dialog() const;

Q_SIGNALS:
    /// Sentences for people.
    void told(const QString& message);

private:
    QWidget* m_window;
    QPointer<QFileDialog> m_dialog;
    FileSaver* m_saver; ///< owned by its thread
    WorkerThread m_thread;
};

} // namespace duskwatch
