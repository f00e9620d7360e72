// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpServer>

namespace duskwatch::test {
namespace {

constexpr int kDeadlineMs = 120'000;

} // namespace

QString ownProgram(const QString& name)
{
    const QString path = QDir(QStringLiteral(DUSKWATCH_BIN_DIR)).filePath(name);
    return QFileInfo(path).isExecutable() ? path : QString();
}

QString systemProgram(const QString& name)
{
    return QStandardPaths::findExecutable(name);
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

Run run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(kDeadlineMs))
        return {};
    process.write(input);
    process.closeWriteChannel();
    Run result;
    if (!process.waitForFinished(kDeadlineMs)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.exitStatus = process.exitCode();
    }
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

Run runConsole(const QStringList& arguments, const QByteArray& input)
{
    return run(ownProgram(QStringLiteral("duskwatchctl")), arguments, input);
}

CollectProcess::CollectProcess(const QString& dataFolder, const QStringList& more)
    : m_port(freePort())
{
    m_process.setProgram(ownProgram(QStringLiteral("duskwatchctl")));
    m_process.setArguments(QStringList{QStringLiteral("collect"), QStringLiteral("--data-dir"), dataFolder,
                                       QStringLiteral("--listen"), url(), QStringLiteral("--name"),
                                       QStringLiteral("dt")} +
                           more);
}

CollectProcess::~CollectProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool CollectProcess::start()
{
    m_process.start();
    while (!m_output.contains("listening on ")) {
        if (!m_process.waitForReadyRead(kDeadlineMs))
            return false;
        m_output += m_process.readAllStandardOutput();
    }
    return true;
}

bool CollectProcess::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(kDeadlineMs) && m_process.exitStatus() == QProcess::NormalExit;
}

void CollectProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(kDeadlineMs);
}

QByteArray CollectProcess::errors()
{
    m_process.setReadChannel(QProcess::StandardError);
    m_process.waitForReadyRead(50);
    m_process.setReadChannel(QProcess::StandardOutput);
    return m_process.readAllStandardError();
}

QString CollectProcess::url() const
{
    return QStringLiteral("tcp://127.0.0.1:%1").arg(m_port);
}

QJsonObject sourceStatus(const QString& dataFolder)
{
    const Run status = runConsole({QStringLiteral("status"), QStringLiteral("--data-dir"), dataFolder,
                                   QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonArray sources =
        QJsonDocument::fromJson(status.output).object().value(QLatin1String("sources")).toArray();
    return sources.size() == 1 ? sources.first().toObject() : QJsonObject();
}

qint64 statusNumber(const QString& dataFolder, const QString& name)
{
    return sourceStatus(dataFolder).value(name).toInteger(-1);
}

} // namespace duskwatch::test
