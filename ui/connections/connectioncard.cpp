// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectioncard.h"

#include "ui/connections/connectionwords.h"
#include "ui/connections/writebackstrip.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace duskwatch {

ConnectionCard::ConnectionCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_name(new ElidedLabel(this)),
      m_place(new ElidedLabel(this)),
      m_users(new ElidedLabel(this)),
      m_writeBack(new WriteBackStrip(theme, this)),
      m_test(new QPushButton(tr("Test…"), this)),
      m_edit(new QPushButton(tr("Edit…"), this)),
      m_remove(new QPushButton(tr("Remove…"), this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("card"));
    m_name->setFont(metrics.section());
    m_place->setProperty("muted", true);
    m_users->setProperty("muted", true);
    m_edit->setProperty("quiet", true);
    m_remove->setProperty("quiet", true);
    m_test->setToolTip(tr("Tries the connection stage by stage with the stored token."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(4));
    buttons->addWidget(m_test);
    buttons->addSpacing(metrics.px(4));
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(14), metrics.px(16), metrics.px(12));
    layout->setSpacing(metrics.px(6));
    layout->addWidget(m_name);
    layout->addWidget(m_place);
    layout->addWidget(m_users);
    layout->addWidget(m_writeBack);
    layout->addSpacing(metrics.px(4));
    layout->addLayout(buttons);
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_writeBack, &WriteBackStrip::retryRequested, this,
            [this] { Q_EMIT writeBackRetryRequested(m_id); });
    connect(m_writeBack, &WriteBackStrip::discardRequested, this,
            [this] { Q_EMIT writeBackDiscardRequested(m_id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_id); });
}

void ConnectionCard::setConnection(const ConnectionRecord& record, const QString& credential,
                                   const QStringList& users)
{
    m_id = record.id;
    const ConnectionSettings settings = settingsOf(record);
    const QString name = visibleText(record.name);
    m_shownName = record.name;
    m_writesBack = settings.writeBack;
    m_name->setText(name);
    QStringList parts{visibleText(hostText(settings.host, settings.port)), visibleText(trustText(settings))};
    if (const QString proxy = proxyText(settings); !proxy.isEmpty())
        parts << visibleText(proxy);
    m_place->setText(parts.join(QStringLiteral(" · ")));
    const QString token = credential.isEmpty() ? tr("No credential chosen")
                                               : tr("Credential “%1”").arg(visibleText(credential));
    const QString used = users.isEmpty()
                             ? tr("no event source uses it")
                             : tr("used by %1").arg(visibleText(users.join(QStringLiteral(", "))));
    m_users->setText(token + QStringLiteral(" · ") + used);
    for (QPushButton* button : {m_test, m_edit, m_remove})
        //: spoken for a button of a connection: what it does, and to which connection
        button->setAccessibleName(tr("%1, %2").arg(button->text(), name));
}

void ConnectionCard::setWriteBack(const WriteBackCount& count)
{
    m_writeBack->showCount(count, m_shownName, m_writesBack);
}

} // namespace duskwatch
