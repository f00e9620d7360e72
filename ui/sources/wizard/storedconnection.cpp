// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/storedconnection.h"

#include "ui/connections/connectionwords.h"
#include "ui/connections/testpanel.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainscroll.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace duskwatch {

StoredConnection::StoredConnection(Backend& backend, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_place(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_test(new TestPanel(backend, theme, this)),
      m_problem(new QLabel(this))
{
    const Metrics& metrics = theme.metrics();
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    m_place->setFont(metrics.bodyBold());
    m_facts->setProperty("muted", true);
    m_problem->setProperty("problem", true);
    for (QLabel* label : {m_place, m_facts, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* texts = new QVBoxLayout(card);
    texts->setContentsMargins(metrics.px(14), metrics.px(10), metrics.px(14), metrics.px(10));
    texts->setSpacing(metrics.px(4));
    texts->addWidget(m_place);
    texts->addWidget(m_facts);
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, metrics.px(12), 0);
    inner->setSpacing(metrics.px(12));
    inner->addWidget(card);
    inner->addWidget(m_problem);
    inner->addWidget(m_test);
    inner->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainScroll(content, this));
    m_test->hide();
    m_problem->hide();
    connect(m_test, &TestPanel::finished, this, &StoredConnection::stateChanged);
    connect(m_test, &TestPanel::refused, this, [this](const Error& error) {
        m_problem->setText(userMessage(error));
        m_problem->show();
        Q_EMIT stateChanged();
    });
    // What a test of a stored connection finds out is for its own dialog to take in.
    m_test->hideOffers();
}

void StoredConnection::setConnection(const ConnectionRecord& record)
{
    if (record.id != m_record.id) {
        m_test->cancel();
        m_test->hide();
        m_problem->hide();
    }
    m_record = record;
    const ConnectionSettings settings = settingsOf(record);
    m_place->setText(visibleText(hostText(settings.host, settings.port)));
    QStringList facts{
        tr("Credential: %1").arg(visibleText(credentialName(m_backend.credentials(), record.credential))),
        visibleText(trustText(settings))};
    if (const QString proxy = proxyText(settings); !proxy.isEmpty())
        facts.append(visibleText(proxy));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void StoredConnection::test()
{
    if (isTesting())
        return;
    m_problem->hide();
    m_test->show();
    m_test->start(settingsOf(m_record), {});
    Q_EMIT stateChanged();
}

void StoredConnection::cancelTest()
{
    m_test->cancel();
}

bool StoredConnection::isTesting() const
{
    return m_test->isRunning();
}

} // namespace duskwatch
