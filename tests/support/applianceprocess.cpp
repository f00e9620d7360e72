// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/applianceprocess.h"

#include "tests/support/programs.h"

#include <QFile>

namespace duskwatch::test {
namespace {

constexpr int kDeadlineMs = 60'000;

} // namespace

ApplianceProcess::ApplianceProcess(const QStringList& more)
{
    const QString tokenFile = m_folder.filePath(QStringLiteral("token"));
    QFile file(tokenFile);
    if (file.open(QFile::WriteOnly))
        file.write(kPrivateToken);
    m_process.setProgram(ownProgram(QStringLiteral("darktrace-simulator")));
    m_process.setArguments(QStringList{QStringLiteral("api"), QStringLiteral("--public-token"),
                                       QString::fromLatin1(kPublicToken),
                                       QStringLiteral("--private-token-file"), tokenFile,
                                       QStringLiteral("--events"), QStringLiteral("40")} +
                           more);
}

ApplianceProcess::~ApplianceProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kDeadlineMs);
}

bool ApplianceProcess::start()
{
    m_process.start();
    QByteArray said;
    while (!said.contains("listening on ") || !said.endsWith('\n')) {
        if (!m_process.waitForReadyRead(kDeadlineMs))
            return false;
        said += m_process.readAllStandardOutput();
    }
    m_port = said.mid(said.lastIndexOf(':') + 1).trimmed().toUShort();
    const QByteArray first = said.split('\n').value(0);
    m_fingerprint = QString::fromLatin1(first.mid(first.lastIndexOf(' ') + 1));
    return m_port != 0;
}

QString ApplianceProcess::place() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_port);
}

} // namespace duskwatch::test
