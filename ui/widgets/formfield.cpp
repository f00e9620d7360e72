// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <limits>

namespace duskwatch {
namespace {

constexpr int kFewestCharacters = 20;

} // namespace

FormField::FormField(QWidget* editor, const QString& name, const QString& hint, const Theme& theme,
                     QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_message(new QLabel(this)),
      m_hint(hint)
{
    editor->setAccessibleName(name);
    setFocusProxy(editor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setFont(theme.metrics().secondary());
    m_message->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(3));
    layout->addWidget(editor);
    layout->addWidget(m_message);
    refresh();
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setProblem(const QString& problem)
{
    m_problem = problem;
    refresh();
}

void FormField::refresh()
{
    const bool wrong = !m_problem.isEmpty();
    m_message->setText(wrong ? m_problem : m_hint);
    m_message->setVisible(!m_message->text().isEmpty());
    m_editor->setAccessibleDescription(m_message->text());
    giveRoom();
    if (m_message->property("problem").toBool() == wrong && m_message->property("muted").toBool() == !wrong)
        return;
    m_message->setProperty("problem", wrong);
    m_message->setProperty("muted", !wrong);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

void FormField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

bool isUntouched(const QLineEdit& edit)
{
    return edit.text().isEmpty() && !edit.isModified();
}

/// Forms within forms do not ask how high wrapped text is; so its height is demanded.
void FormField::giveRoom()
{
    // A width that no layout has given yet would make it far too high.
    if (m_message->isHidden() || width() < fontMetrics().averageCharWidth() * kFewestCharacters)
        return;
    const QRect room(0, 0, width(), std::numeric_limits<int>::max());
    m_message->setFixedHeight(
        m_message->fontMetrics().boundingRect(room, Qt::TextWordWrap, m_message->text()).height());
}

} // namespace duskwatch
