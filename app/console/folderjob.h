// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/secrets/keychainsecretstore.h"

#include <QObject>

namespace duskwatch::console {

/// A command that changes something in a data folder: opens it without starting its event sources, works, closes it.
/// Main thread.
///
///   run() -> opening -> work() -> succeed() --> closing --> run() returns the status
///               '--------'--------- fail() -------^
class FolderJob : public QObject
{
    Q_OBJECT
public:
    explicit FolderJob(const QString& dataFolder, QObject* parent = nullptr);
    ~FolderJob() override;

    /// Runs the event loop until the folder is closed. SIGTERM and SIGINT stop the work.
    int run();

protected:
    /// The folder is open. Ends in one succeed() or fail(), at once or later.
    virtual void work() = 0;
    /// Somebody wants it to end: what waits is to fail.
    virtual void stop() = 0;

    Engine& engine() { return m_engine; }
    /// Prints \a text, a line, to standard output.
    void succeed(const QString& text);
    /// Says \a message on standard error.
    void fail(const QString& message, int status = 1);

private:
    void end(int status);

    const QString m_dataFolder;
    KeychainSecretStore m_keychain;
    Engine m_engine;
    bool m_working = false;
    bool m_ended = false;
    int m_status = 0;
};

} // namespace duskwatch::console
