// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messagelog.h"

#include <QDateTime>

#include <atomic>

namespace duskwatch {
namespace {

std::atomic<MessageLog*> tapped{nullptr};
QtMessageHandler before = nullptr;

void takeMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (MessageLog* log = tapped.load())
        log->add(type, context.category, text, QDateTime::currentMSecsSinceEpoch());
    if (before)
        before(type, context, text);
}

QString typeWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return QStringLiteral("error");
}

} // namespace

void MessageLog::add(QtMsgType type, const char* category, const QString& text, std::int64_t nowMs)
{
    const QString line = QStringLiteral("%1 %2 %3: %4")
                             .arg(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(Qt::ISODateWithMs),
                                  typeWord(type), QString::fromUtf8(category), text.left(kLongestMessage));
    const std::scoped_lock lock(m_mutex);
    m_lines.push_back(line);
    if (m_lines.size() > kMessages)
        m_lines.pop_front();
}

QStringList MessageLog::lines() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_lines.begin(), m_lines.end()};
}

MessageTap::MessageTap(MessageLog& log)
{
    tapped = &log;
    before = qInstallMessageHandler(&takeMessage);
}

MessageTap::~MessageTap()
{
    qInstallMessageHandler(before);
    tapped = nullptr;
}

} // namespace duskwatch
