// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the Connections page that is about changes on their way to Darktrace.
#include "ui/backend/writebackjobs.h"
#include "ui/connections/connectioncard.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/writebackstrip.h"
#include "ui/text/words.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace duskwatch {

void ConnectionsPage::connectWriteBack()
{
    connect(&m_backend.writeBack(), &WriteBackJobs::changed, this, &ConnectionsPage::refreshWriteBack);
    connect(m_leftOver, &WriteBackStrip::discardRequested, this, [this] { discardWriteBack(leftOver()); });
}

QVector<ConnectionId> ConnectionsPage::leftOver() const
{
    const QVector<ConnectionRecord> connections = m_backend.connections();
    QVector<ConnectionId> gone;
    for (const WriteBackCount& count : m_backend.writeBack().counts()) {
        const bool there =
            std::any_of(connections.cbegin(), connections.cend(),
                        [&count](const ConnectionRecord& record) { return record.id == count.connection; });
        if (!there)
            gone.append(count.connection);
    }
    return gone;
}

void ConnectionsPage::refreshWriteBack()
{
    const QVector<ConnectionRecord> connections = m_backend.connections();
    const WriteBackCounts& counts = m_backend.writeBack().counts();
    for (qsizetype i = 0; i < std::min(connections.size(), m_connections.size()); ++i) {
        const auto count = std::find_if(counts.begin(), counts.end(), [&](const WriteBackCount& candidate) {
            return candidate.connection == connections[i].id;
        });
        m_connections[i]->setWriteBack(count == counts.end() ? WriteBackCount{} : *count);
    }
    const QVector<ConnectionId> gone = leftOver();
    qint64 items = 0;
    for (const WriteBackCount& count : counts) {
        if (gone.contains(count.connection))
            items += count.waiting + count.failed;
    }
    m_leftOver->showLeftOver(items);
}

void ConnectionsPage::discardWriteBack(const QVector<ConnectionId>& connections)
{
    auto* question = new QMessageBox(window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Discard"));
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Discard what is not sent to Darktrace?"));
    question->setInformativeText(
        tr("The alerts stay as they are here, and Darktrace is not told. This cannot be undone."));
    QPushButton* button = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(button, &QPushButton::clicked, this, [this, connections] {
        for (const ConnectionId id : connections)
            m_backend.writeBack().discard({0, id});
    });
    question->open();
}

} // namespace duskwatch
