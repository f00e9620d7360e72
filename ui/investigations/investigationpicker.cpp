// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationpicker.h"

#include "core/store/investigationwords.h"
#include "ui/backend/investigations.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kTypingPause = 200ms;
constexpr int kMaxTextCharacters = 256;

} // namespace

InvestigationPicker::InvestigationPicker(const QString& title, const QString& sentence,
                                         InvestigationId except, Investigations& investigations,
                                         const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_except(except),
      m_investigations(investigations),
      m_theme(theme),
      m_text(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_note(new QLabel(this)),
      m_ok(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    build(sentence, title);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &InvestigationPicker::request);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemActivated, this, &InvestigationPicker::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_ok->setEnabled(row >= 0); });
    connect(m_ok, &QPushButton::clicked, this, &InvestigationPicker::choose);
    connect(&investigations, &Investigations::listRead, this,
            [this](quint64 job, const InvestigationList& list) {
                if (job == m_job)
                    take(list);
            });
    connect(&investigations, &Investigations::failed, this, [this](quint64 job, const Error& error) {
        if (job == m_job)
            m_note->setText(visibleText(userMessage(error)));
    });
    request();
}

void InvestigationPicker::build(const QString& sentence, const QString& button)
{
    const Metrics& metrics = m_theme.metrics();
    auto* heading = new QLabel(windowTitle(), this);
    heading->setFont(metrics.section());
    auto* about = new QLabel(sentence, this);
    about->setWordWrap(true);
    m_text->setPlaceholderText(tr("Title, device, tag, assignee or number"));
    m_text->setAccessibleName(tr("Search for an investigation"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(kMaxTextCharacters);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Investigations found"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_ok->setText(button);
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(8));
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(10));
    layout->addWidget(heading);
    layout->addWidget(about);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resize(metrics.px(560), metrics.px(460));
    m_text->setFocus();
}

void InvestigationPicker::request()
{
    InvestigationFilter filter;
    filter.text = m_text->text();
    m_job = m_investigations.requestList(filter);
}

void InvestigationPicker::take(const InvestigationList& list)
{
    const QListWidgetItem* const before = m_list->currentItem();
    const qint64 kept = before ? before->data(Qt::UserRole).toLongLong() : 0;
    m_list->clear();
    for (const InvestigationSummary& row : list.rows) {
        if (row.id == m_except || static_cast<std::size_t>(m_list->count()) >= kMaxShown)
            continue;
        QStringList facts{investigationStatusName(row.status), investigationPriorityName(row.priority)};
        if (!row.actor.isEmpty())
            facts.prepend(visibleText(row.actor));
        auto* item =
            new QListWidgetItem(tr("%1 – %2").arg(QString::number(toInt(row.id)), visibleText(row.title)) +
                                    u'\n' + facts.join(QStringLiteral(" · ")),
                                m_list);
        item->setData(Qt::UserRole, static_cast<qint64>(toInt(row.id)));
        item->setToolTip(item->text().toHtmlEscaped());
        if (toInt(row.id) == kept)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_ok->setEnabled(m_list->currentRow() >= 0);
    const std::int64_t more = list.matching - static_cast<std::int64_t>(list.rows.size()) +
                              std::max<std::int64_t>(0, static_cast<std::int64_t>(list.rows.size()) -
                                                            static_cast<std::int64_t>(kMaxShown));
    m_note->setText(m_list->count() == 0 ? tr("No other investigation matches.")
                    : more > 0           ? tr("More match than are shown. Type to narrow them down.")
                                         : QString());
}

void InvestigationPicker::choose()
{
    const QListWidgetItem* const item = m_list->currentItem();
    if (!item)
        return;
    Q_EMIT picked(InvestigationId{item->data(Qt::UserRole).toLongLong()});
    accept();
}

/// One chooses with the arrows while one types.
bool InvestigationPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_list->count() == 0)
        return QDialog::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return true;
}

} // namespace duskwatch
