// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textprompt.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace duskwatch {

TextPrompt::TextPrompt(const Words& words, Shape shape, int maxCharacters, const Theme& theme,
                       QWidget* parent)
    : QDialog(parent),
      m_maxCharacters(maxCharacters),
      m_problem(new QLabel(this)),
      m_ok(new QPushButton(words.button, this))
{
    const Metrics& metrics = theme.metrics();
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* sentence = new QLabel(words.sentence, this);
    sentence->setWordWrap(true);
    sentence->setProperty("muted", true);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    if (shape == Shape::Line) {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textChanged, this, &TextPrompt::judge);
    } else {
        m_paragraph = new QPlainTextEdit(this);
        m_paragraph->setObjectName(QStringLiteral("textField"));
        m_paragraph->setTabChangesFocus(true);
        m_paragraph->setMinimumHeight(metrics.px(120));
        connect(m_paragraph, &QPlainTextEdit::textChanged, this, &TextPrompt::judge);
        // Enter makes a new line here.
        auto* send = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
        connect(send, &QShortcut::activated, m_ok, &QPushButton::click);
    }
    editor()->setAccessibleName(words.title);
    editor()->setAccessibleDescription(words.sentence);

    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(20), metrics.px(16), metrics.px(20), metrics.px(16));
    layout->setSpacing(metrics.px(10));
    layout->addWidget(sentence);
    layout->addWidget(editor(), 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    setMinimumWidth(metrics.px(420));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT given(text());
        accept();
    });
    judge();
    editor()->setFocus();
}

void TextPrompt::setSuggestions(const QStringList& suggestions)
{
    if (!m_line)
        return;
    auto* completer = new QCompleter(suggestions, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(completer);
}

QString TextPrompt::text() const
{
    return (m_line ? m_line->text() : m_paragraph->toPlainText()).trimmed();
}

QWidget* TextPrompt::editor() const
{
    return m_line ? static_cast<QWidget*>(m_line) : m_paragraph;
}

void TextPrompt::judge()
{
    const qsizetype length = text().size();
    const bool tooLong = length > m_maxCharacters;
    m_problem->setText(
        tooLong ? tr("At most %1 characters; this has %2.").arg(countText(m_maxCharacters), countText(length))
                : QString());
    m_problem->setVisible(tooLong);
    m_ok->setEnabled(length > 0 && !tooLong);
}

} // namespace duskwatch
