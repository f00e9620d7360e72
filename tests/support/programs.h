// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/counters.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace duskwatch::test {

/// Path of one of our programs, or of a system program; empty when there is none.
QString ownProgram(const QString& name);
QString systemProgram(const QString& name);

/// A port above 1024 that is free on loopback at the moment.
quint16 freePort();

/// What a program printed and how it ended.
struct Run
{
    int exitStatus = -1; ///< -1: it crashed, did not start or did not end in time
    QByteArray output;
    QByteArray errors;
};
/// Runs a program to its end, \a input on its standard input.
Run run(const QString& program, const QStringList& arguments, const QByteArray& input = {});
/// The same for duskwatchctl.
Run runConsole(const QStringList& arguments, const QByteArray& input = {});

/// `duskwatchctl collect` in the background; killed by the destructor when it still runs.
class CollectProcess
{
public:
    explicit CollectProcess(const QString& dataFolder, const QStringList& more = {});
    ~CollectProcess();

    /// Starts it and waits until it says that it listens; false when it ends before.
    bool start();
    /// SIGTERM, and its end. False when it crashed or did not end in time.
    bool stop();
    void kill();
    quint16 port() const { return m_port; }
    /// "tcp://127.0.0.1:PORT".
    QString url() const;
    QByteArray output() { return m_output + m_process.readAllStandardOutput(); }
    /// What it wrote to standard error since the last call; waits a moment for it.
    QByteArray errors();
    int exitStatus() const { return m_process.exitCode(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port;
};

/// The only source in `duskwatchctl status --format json`; an empty object when there is not exactly one.
QJsonObject sourceStatus(const QString& dataFolder);
/// One of its numbers; -1 when it is missing.
qint64 statusNumber(const QString& dataFolder, const QString& name);

} // namespace duskwatch::test
