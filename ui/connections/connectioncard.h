// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connectionrows.h"
#include "core/store/writeback.h"

#include <QFrame>
#include <QStringList>

class QPushButton;

namespace duskwatch {

class ElidedLabel;
class WriteBackStrip;
class Theme;

/// One connection on the Connections page: where it leads, how, and who uses it.
class ConnectionCard : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionCard(const Theme& theme, QWidget* parent = nullptr);
    /// \a credential: its name, empty where there is none. \a users: names of event sources.
    void setConnection(const ConnectionRecord& record, const QString& credential, const QStringList& users);
    /// What waits on it; after setConnection().
    void setWriteBack(const WriteBackCount& count);

Q_SIGNALS:
    void testRequested(duskwatch::ConnectionId id);
    void editRequested(duskwatch::ConnectionId id);
    void removeRequested(duskwatch::ConnectionId id);
    void writeBackRetryRequested(duskwatch::ConnectionId id);
    void writeBackDiscardRequested(duskwatch::ConnectionId id);

private:
    ConnectionId m_id{};
    ElidedLabel* m_name;
    ElidedLabel* m_place;
    ElidedLabel* m_users;
    WriteBackStrip* m_writeBack;
    QString m_shownName;
    bool m_writesBack = false;
    QPushButton* m_test;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace duskwatch
