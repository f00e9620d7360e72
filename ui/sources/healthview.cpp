// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/healthview.h"

#include "ui/sources/healthwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sparkline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace duskwatch {
namespace {

constexpr int kPeersShown = 12;
constexpr int kRecentRow = 50; ///< below all facts

} // namespace

HealthView::HealthView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_facts(new QGridLayout),
      m_line(new Sparkline(theme, this)),
      m_recent(new QLabel(this)),
      m_peersName(newName(tr("Senders"))),
      m_peers(new QLabel(this)),
      m_saveCertificate(new QPushButton(tr("Save certificate…"), this))
{
    const Metrics& metrics = theme.metrics();
    m_facts->setHorizontalSpacing(metrics.px(16));
    m_facts->setVerticalSpacing(metrics.px(4));
    m_facts->setColumnStretch(1, 1);
    m_recent->setTextFormat(Qt::PlainText);
    m_recent->setProperty("muted", true);
    m_peers->setTextFormat(Qt::PlainText);
    m_peers->setWordWrap(true);
    m_peers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* recent = new QHBoxLayout;
    recent->setSpacing(metrics.px(12));
    recent->addWidget(m_line);
    recent->addWidget(m_recent, 1);
    m_facts->addWidget(newName(tr("Ten minutes")), kRecentRow, 0, Qt::AlignVCenter);
    m_facts->addLayout(recent, kRecentRow, 1);
    m_facts->addWidget(m_peersName, kRecentRow + 1, 0, Qt::AlignTop);
    m_facts->addWidget(m_peers, kRecentRow + 1, 1);
    m_facts->addWidget(m_saveCertificate, kRecentRow + 2, 1, Qt::AlignLeft);
    m_saveCertificate->setToolTip(
        tr("For the sender, so that it trusts this collector. It holds no secret."));
    m_saveCertificate->hide();
    connect(m_saveCertificate, &QPushButton::clicked, this, [this] {
        if (m_status.listener.certificate)
            Q_EMIT saveCertificateRequested(m_status.settings.name, m_status.listener.certificate->pem);
    });
    m_facts->setContentsMargins(0, metrics.px(6), 0, 0);
    setLayout(m_facts);
}

void HealthView::setStatus(const SourceStatus& source, std::int64_t nowMs)
{
    m_status = source;
    m_nowMs = nowMs;
    if (isVisible())
        refresh();
}

void HealthView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

QLabel* HealthView::newName(const QString& name)
{
    auto* label = new QLabel(name, this);
    label->setProperty("muted", true);
    return label;
}

QLabel* HealthView::labelAt(int row, int column)
{
    const qsizetype index = row * 2 + column;
    while (m_labels.size() <= index) {
        auto* label = new QLabel(this);
        const auto count = static_cast<int>(m_labels.size());
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setProperty("muted", count % 2 == 0);
        label->setWordWrap(count % 2 == 1);
        m_facts->addWidget(label, count / 2, count % 2);
        m_labels.append(label);
    }
    return m_labels[index];
}

void HealthView::refresh()
{
    const auto facts = healthFacts(m_status, m_nowMs);
    for (int row = 0; row < facts.size(); ++row) {
        labelAt(row, 0)->setText(facts[row].first);
        labelAt(row, 1)->setText(facts[row].second);
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setVisible(i < facts.size() * 2);
    m_line->setValues(m_status.recentCounts);
    m_recent->setText(recentText(m_status.recentCounts));
    m_line->setAccessibleName(m_recent->text());
    QStringList peers;
    for (const SourcePeer& peer : m_status.peers.mid(0, kPeersShown))
        peers << peerText(peer, m_nowMs);
    if (m_status.peers.size() > kPeersShown)
        peers << tr("and %1 more").arg(m_status.peers.size() - kPeersShown);
    m_peers->setText(peers.join(u'\n'));
    m_peers->setVisible(!peers.isEmpty());
    m_peersName->setVisible(!peers.isEmpty());
    m_saveCertificate->setVisible(m_status.listener.certificate.has_value());
}

QString HealthView::peersText() const
{
    return m_peers->text();
}

} // namespace duskwatch
