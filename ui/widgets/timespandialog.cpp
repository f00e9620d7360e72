// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timespandialog.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace duskwatch {
namespace {

/// Qt's calendar paints week-ends red, which is for failures here, and green arrows.
void calm(QCalendarWidget& calendar, const Colors& colors)
{
    QTextCharFormat day;
    day.setForeground(colors.text);
    for (const Qt::DayOfWeek weekday : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(weekday, day);
    for (const auto& [name, sign] :
         {std::pair{"qt_calendar_prevmonth", u'‹'}, {"qt_calendar_nextmonth", u'›'}}) {
        if (auto* button = calendar.findChild<QToolButton*>(QLatin1StringView(name))) {
            button->setIcon({});
            button->setText(QString(sign));
        }
    }
}

QDateTimeEdit* createEditor(std::int64_t ms, const Theme& theme, QWidget* parent)
{
    auto* editor = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(ms), parent);
    editor->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    editor->setCalendarPopup(true);
    calm(*editor->calendarWidget(), theme.colors());
    return editor;
}

} // namespace

TimeSpanDialog::TimeSpanDialog(const TimeSpan& span, const Theme& theme, const Clock& clock, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_clock(clock),
      m_from(createEditor(span.fromMs, theme, this)),
      m_to(createEditor(span.toMs, theme, this)),
      m_fromField(new FormField(m_from, tr("From"), {}, theme, this)),
      m_toField(new FormField(m_to, tr("To"), tr("Times are in %1.").arg(zoneName()), theme, this)),
      m_show(new QPushButton(tr("Show"), this))
{
    build();
    for (QDateTimeEdit* editor : {m_from, m_to})
        connect(editor, &QDateTimeEdit::dateTimeChanged, this, &TimeSpanDialog::judge);
    connect(m_show, &QPushButton::clicked, this, &QDialog::accept);
    judge();
}

void TimeSpanDialog::build()
{
    const Metrics& metrics = m_theme.metrics();
    setWindowTitle(tr("Custom time range"));
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(metrics.section());
    auto* form = new FieldForm(m_theme);
    form->addField(tr("From"), m_fromField);
    form->addField(tr("To"), m_toField);
    m_show->setProperty("primary", true);
    m_show->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_show);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(12));
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addLayout(buttons);
    setMinimumWidth(metrics.px(420));
}

TimeSpan TimeSpanDialog::span() const
{
    // What is not on the screen does not count: seconds are cut off.
    const auto minute = [](const QDateTimeEdit* editor) {
        constexpr std::int64_t kMinuteMs = 60'000;
        return editor->dateTime().toMSecsSinceEpoch() / kMinuteMs * kMinuteMs;
    };
    return {minute(m_from), minute(m_to)};
}

void TimeSpanDialog::judge()
{
    const QString problem = spanProblem(span(), m_clock.nowMs());
    m_toField->setProblem(problem);
    m_show->setEnabled(problem.isEmpty());
}

} // namespace duskwatch
