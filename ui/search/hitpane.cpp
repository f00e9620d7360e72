// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitpane.h"

#include "ui/rawlog/linepane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/foldtext.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>

namespace duskwatch {
namespace {

constexpr qsizetype kMaxValueCharacters = 500;

} // namespace

HitPane::HitPane(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_pane(new LinePane(theme, this)),
      m_condition(new ElidedLabel(this)),
      m_only(new QPushButton(tr("Only this"), this)),
      m_without(new QPushButton(tr("Without this"), this)),
      m_inLog(new QPushButton(tr("Show in log"), this)),
      m_alert(new QPushButton(tr("Show alert"), this))
{
    build();
    connect(&m_pane->text(), &QPlainTextEdit::cursorPositionChanged, this, &HitPane::showMember);
    connect(m_pane, &LinePane::noticed, this, &HitPane::noticed);
    connect(m_inLog, &QPushButton::clicked, this, &HitPane::showInLogRequested);
    connect(m_alert, &QPushButton::clicked, this, &HitPane::showAlertRequested);
    for (const auto& [button, exclude] : {std::pair{m_only, false}, {m_without, true}})
        connect(button, &QPushButton::clicked, this, [this, exclude = exclude] {
            if (const auto at = member())
                Q_EMIT conditionRequested(*at, exclude);
        });
    m_pane->text().viewport()->installEventFilter(this);
    setMessage({});
}

void HitPane::build()
{
    const Metrics& metrics = m_theme.metrics();
    setObjectName(QStringLiteral("surface"));
    m_condition->setFont(metrics.mono());
    m_condition->setElideMode(Qt::ElideMiddle);
    m_only->setToolTip(tr("Narrow the query to lines with this value"));
    m_without->setToolTip(tr("Narrow the query to lines without this value"));
    m_pane->text().setToolTip(tr("Ctrl+click on a line adds its value to the query"));
    auto* narrow = new QHBoxLayout;
    narrow->setSpacing(metrics.px(8));
    narrow->addWidget(m_condition, 1);
    narrow->addWidget(m_only);
    narrow->addWidget(m_without);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics.px(8));
    foot->addWidget(m_inLog);
    foot->addWidget(m_alert);
    foot->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(12), 0, metrics.px(8), metrics.px(8));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_pane, 1);
    layout->addLayout(narrow);
    layout->addLayout(foot);
}

void HitPane::setLine(const QByteArray& line, bool hasAlert)
{
    m_pane->setLine(line);
    m_inLog->setEnabled(true);
    m_alert->setEnabled(hasAlert);
    showMember();
}

void HitPane::setMessage(const QString& sentence)
{
    m_pane->setMessage(sentence);
    m_inLog->setEnabled(false);
    m_alert->setEnabled(false);
    showMember();
}

std::optional<LineMember> HitPane::member() const
{
    const FoldText& text = m_pane->text();
    const int line = text.currentLine();
    if (m_pane->line().isEmpty() || line >= text.map().lineCount())
        return std::nullopt;
    LineMember member{text.map().path(line), text.map().value(line), false};
    const bool isPart = text.map().closing(line) >= 0 || text.map().opening(line) == line;
    if (member.path.isEmpty() || member.value.isEmpty() || isPart ||
        member.value.size() > kMaxValueCharacters)
        return std::nullopt;
    static const QRegularExpression quoted(QStringLiteral("^\\s*(\"(\\\\.|[^\"\\\\])*\"\\s*:\\s*)?+\""));
    member.isText = quoted.match(text.document()->findBlockByNumber(line).text()).hasMatch();
    return member;
}

void HitPane::showMember()
{
    const auto at = member();
    m_condition->setText(at ? conditionText(*at, false) : QString());
    m_only->setEnabled(at.has_value());
    m_without->setEnabled(at.has_value());
}

bool HitPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && (mouse->modifiers() & Qt::ControlModifier)) {
            m_pane->text().setTextCursor(m_pane->text().cursorForPosition(mouse->position().toPoint()));
            if (const auto at = member())
                Q_EMIT conditionRequested(*at, false);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace duskwatch
