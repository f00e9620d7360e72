// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/credentialcard.h"

#include "ui/connections/connectionwords.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace duskwatch {

CredentialCard::CredentialCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_name(new ElidedLabel(this)),
      m_description(new ElidedLabel(this)),
      m_facts(new ElidedLabel(this)),
      m_replace(new QPushButton(tr("Replace token…"), this)),
      m_edit(new QPushButton(tr("Edit…"), this)),
      m_remove(new QPushButton(tr("Remove…"), this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("card"));
    m_name->setFont(metrics.bodyBold());
    m_facts->setProperty("muted", true);
    m_description->setProperty("muted", true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(metrics.px(4));
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    texts->addWidget(m_description);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(10), metrics.px(8), metrics.px(10));
    layout->setSpacing(metrics.px(4));
    layout->addLayout(texts, 1);
    for (QPushButton* button : {m_replace, m_edit, m_remove}) {
        button->setProperty("quiet", true);
        layout->addWidget(button);
    }
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT replaceRequested(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_id); });
}

void CredentialCard::setCredential(const CredentialRecord& credential, const QStringList& users)
{
    m_id = credential.id;
    const QString name = visibleText(credential.name);
    m_name->setText(name);
    m_description->setText(visibleText(credential.description));
    m_description->setVisible(!credential.description.isEmpty());
    const QString used = users.isEmpty()
                             ? tr("no connection uses it")
                             : tr("used by %1").arg(visibleText(users.join(QStringLiteral(", "))));
    m_facts->setText(credentialTypeText(credential.type) + QStringLiteral(" · ") +
                     secretPlaceText(credential.place) + QStringLiteral(" · ") + used);
    for (QPushButton* button : {m_replace, m_edit, m_remove})
        //: spoken for a button of a credential: what it does, and to which credential
        button->setAccessibleName(tr("%1, credential %2").arg(button->text(), name));
}

} // namespace duskwatch
