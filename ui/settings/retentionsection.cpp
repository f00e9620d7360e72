// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retentionsection.h"

#include "ui/settings/settingswords.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace duskwatch {
namespace {

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;
constexpr double kGigabyte = 1024.0 * 1024 * 1024;
constexpr int kUsualDays = 365;
constexpr double kUsualGigabytes = 20;
constexpr int kMostDays = 3650;
constexpr double kMostGigabytes = 100'000;

} // namespace

RetentionSection::RetentionSection(Backend& backend, StoreQueries& queries, const Theme& theme,
                                   const Clock& clock, QWidget* parent)
    : SettingsSection(tr("Retention"),
                      tr("Everything is kept until you say otherwise. What is removed is gone: the events "
                         "and their lines in the log."),
                      theme, parent),
      m_backend(backend),
      m_queries(queries),
      m_clock(clock),
      m_facts(newNote()),
      m_byAge(new QCheckBox(tr("Remove what was received more than this many days ago"), this)),
      m_days(new QSpinBox(this)),
      m_bySize(new QCheckBox(tr("Remove the oldest above this size (GB)"), this)),
      m_gigabytes(new QDoubleSpinBox(this)),
      m_note(newNote()),
      m_apply(new QPushButton(tr("Apply retention…"), this)),
      m_undo(new QPushButton(tr("Undo changes"), this))
{
    build();
    connect(m_byAge, &QCheckBox::toggled, this, &RetentionSection::judge);
    connect(m_bySize, &QCheckBox::toggled, this, &RetentionSection::judge);
    connect(m_days, &QSpinBox::valueChanged, this, &RetentionSection::judge);
    connect(m_gigabytes, &QDoubleSpinBox::valueChanged, this, &RetentionSection::judge);
    connect(m_apply, &QPushButton::clicked, this, &RetentionSection::apply);
    connect(m_undo, &QPushButton::clicked, this, &RetentionSection::showStored);
    connect(&queries, &StoreQueries::dataFactsRead, this, [this](quint64 job, const DataFacts& facts) {
        if (job == m_factsJob)
            m_facts->setText(dataText(facts));
    });
    connect(&queries, &StoreQueries::retentionPreviewRead, this,
            [this](quint64 job, const RetentionPreview& preview) {
                if (job == m_countJob && job != 0)
                    ask(removalText(preview));
            });
    connect(&queries, &StoreQueries::failed, this, [this](quint64 job, const Error& error) {
        if (job == m_factsJob)
            m_facts->setText(userMessage(error));
        else if (job == m_countJob && job != 0)
            ask(tr("It could not be counted what is removed: %1").arg(userMessage(error)));
    });
    showStored();
}

void RetentionSection::build()
{
    const Metrics& metrics = theme().metrics();
    m_days->setRange(1, kMostDays);
    m_days->setAccessibleName(m_byAge->text());
    m_gigabytes->setRange(0.1, kMostGigabytes);
    m_gigabytes->setDecimals(1);
    m_gigabytes->setAccessibleName(m_bySize->text());
    for (QWidget* box : {static_cast<QWidget*>(m_days), static_cast<QWidget*>(m_gigabytes)})
        box->setFixedWidth(metrics.px(96));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics.px(12));
    grid->setVerticalSpacing(metrics.px(8));
    grid->addWidget(m_byAge, 0, 0);
    grid->addWidget(m_days, 0, 1);
    grid->addWidget(m_bySize, 1, 0);
    grid->addWidget(m_gigabytes, 1, 1);
    grid->setColumnStretch(2, 1);
    body()->addWidget(m_facts);
    body()->addLayout(grid);
    body()->addWidget(m_note);
    m_facts->setText(tr("Looking at the data folder…"));
    addButtons({m_apply, m_undo});
}

RetentionSettings RetentionSection::draft() const
{
    RetentionSettings settings;
    if (m_byAge->isChecked())
        settings.keepMs = m_days->value() * kDayMs;
    if (m_bySize->isChecked())
        settings.keepBytes = std::llround(m_gigabytes->value() * kGigabyte);
    return settings;
}

void RetentionSection::showStored()
{
    const RetentionSettings stored = m_backend.retention();
    m_byAge->setChecked(stored.keepMs.has_value());
    m_days->setValue(stored.keepMs ? static_cast<int>(*stored.keepMs / kDayMs) : kUsualDays);
    m_bySize->setChecked(stored.keepBytes.has_value());
    m_gigabytes->setValue(stored.keepBytes ? static_cast<double>(*stored.keepBytes) / kGigabyte
                                           : kUsualGigabytes);
    judge();
}

void RetentionSection::judge()
{
    m_days->setEnabled(m_byAge->isChecked());
    m_gigabytes->setEnabled(m_bySize->isChecked());
    m_countJob = 0; // what is counted is no longer what is wanted
    const bool changed = draft() != m_backend.retention();
    m_apply->setEnabled(changed);
    m_undo->setEnabled(changed);
    const RetentionSettings stored = m_backend.retention();
    m_note->setText(stored.keepMs || stored.keepBytes
                        ? tr("Retention is on and is looked after once a minute.")
                        : tr("Retention is off."));
}

void RetentionSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    m_factsJob = m_queries.requestDataFacts();
}

void RetentionSection::apply()
{
    const RetentionSettings wanted = draft();
    if (!wanted.keepMs && !wanted.keepBytes) {
        keep(wanted);
        return;
    }
    m_asked = wanted;
    m_apply->setEnabled(false);
    m_note->setText(tr("Counting what would be removed…"));
    m_countJob = m_queries.requestRetentionPreview(wanted, m_clock.nowMs());
}

/// Nothing to lose is not asked about.
void RetentionSection::ask(const QString& text)
{
    m_countJob = 0;
    if (text.isEmpty()) {
        keep(m_asked);
        return;
    }
    judge();
    auto* question = new QMessageBox(window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(tr("Remove old data"));
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Remove data that is stored now?"));
    question->setInformativeText(text);
    QPushButton* remove = question->addButton(tr("Remove and apply"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, wanted = m_asked] { keep(wanted); });
    question->open();
}

void RetentionSection::keep(const RetentionSettings& settings)
{
    m_backend.setRetention(settings);
    judge();
    m_factsJob = m_queries.requestDataFacts();
}

} // namespace duskwatch
