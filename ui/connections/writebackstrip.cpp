// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/writebackstrip.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace duskwatch {

WriteBackStrip::WriteBackStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_text(new ElidedLabel(this)),
      m_retry(new QPushButton(tr("Try again"), this)),
      m_discard(new QPushButton(tr("Discard…"), this))
{
    m_text->setProperty("muted", true);
    for (QPushButton* button : {m_retry, m_discard})
        button->setProperty("quiet", true);
    m_retry->setToolTip(tr("Sends what was refused or waits, now."));
    m_discard->setToolTip(tr("Forgets what is not sent. The alerts stay as they are here."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(4));
    layout->addWidget(m_text);
    layout->addSpacing(theme.metrics().px(8));
    layout->addWidget(m_retry);
    layout->addWidget(m_discard);
    layout->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, &WriteBackStrip::retryRequested);
    connect(m_discard, &QPushButton::clicked, this, &WriteBackStrip::discardRequested);
    hide();
}

void WriteBackStrip::showCount(const WriteBackCount& count, const QString& connection, bool writesBack)
{
    QStringList parts;
    if (writesBack)
        parts << tr("Writes back to Darktrace");
    else if (count.waiting + count.failed > 0)
        parts << tr("No longer writes back to Darktrace");
    if (count.waiting > 0)
        parts << tr("to be sent: %1").arg(countText(count.waiting));
    if (count.failed > 0)
        parts << tr("refused: %1").arg(countText(count.failed));
    m_text->setText(parts.join(QStringLiteral(" · ")));
    setButtons(writesBack && count.waiting + count.failed > 0, count.waiting + count.failed > 0,
               visibleText(connection));
    setVisible(!parts.isEmpty());
}

void WriteBackStrip::showLeftOver(qint64 items)
{
    m_text->setText(tr("Not sent to Darktrace, because the connections are gone: %1").arg(countText(items)));
    setButtons(false, true, m_text->text());
    setVisible(items > 0);
}

void WriteBackStrip::setButtons(bool retry, bool discard, const QString& about)
{
    m_retry->setVisible(retry);
    m_discard->setVisible(discard);
    for (QPushButton* button : {m_retry, m_discard})
        //: spoken for a button of a connection: what it does, and to which connection
        button->setAccessibleName(tr("%1, %2").arg(button->text(), about));
}

} // namespace duskwatch
