// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/changejournal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch::simulator {

namespace {

const QString kAcknowledge = QStringLiteral("acknowledge");
const QString kUnacknowledge = QStringLiteral("unacknowledge");
const QString kComment = QStringLiteral("comment");

void apply(const QJsonObject& line, Amendments& amendments)
{
    const QByteArray id = line[QStringLiteral("id")].toString().toLatin1();
    const QString change = line[QStringLiteral("change")].toString();
    const std::int64_t timeMs = line[QStringLiteral("time")].toInteger();
    if (change == kComment)
        amendments.addComment(id, {timeMs, "api", line[QStringLiteral("message")].toString().toUtf8()});
    else if (change == kAcknowledge || change == kUnacknowledge)
        amendments.acknowledge(id, change == kAcknowledge, timeMs);
}

} // namespace

Result<void> ChangeJournal::open(const QString& path, Amendments& amendments)
{
    QFile earlier(path);
    if (earlier.exists()) {
        if (!earlier.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileUnreadable,
                         QStringLiteral("%1 (%2)").arg(path, earlier.errorString())};
        while (!earlier.atEnd())
            apply(QJsonDocument::fromJson(earlier.readLine()).object(), amendments);
    }
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return Error{ErrorCode::FileUnwritable, QStringLiteral("%1 (%2)").arg(path, m_file.errorString())};
    return {};
}

void ChangeJournal::acknowledged(const QByteArray& id, bool acknowledged, std::int64_t nowMs)
{
    write(nowMs, id, acknowledged ? kAcknowledge : kUnacknowledge, nullptr);
}

void ChangeJournal::commented(const QByteArray& id, const Comment& comment)
{
    write(comment.timeMs, id, kComment, &comment.message);
}

void ChangeJournal::write(std::int64_t nowMs, const QByteArray& id, const QString& change,
                          const QByteArray* message)
{
    if (!m_file.isOpen())
        return;
    QJsonObject line{{QStringLiteral("time"), qint64{nowMs}},
                     {QStringLiteral("id"), QString::fromLatin1(id)},
                     {QStringLiteral("change"), change}};
    if (message != nullptr)
        line.insert(QStringLiteral("message"), QString::fromUtf8(*message));
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace duskwatch::simulator
