// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/linepane.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/foldtext.h"
#include "ui/widgets/rawclipboard.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace duskwatch {

LinePane::LinePane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_worker(new LineWorker),
      m_thread(QStringLiteral("rawlogline"), std::unique_ptr<QObject>(m_worker)),
      m_find(new QLineEdit(this)),
      m_path(new ElidedLabel(this)),
      m_text(new FoldText(theme, this)),
      m_note(new QLabel(this)),
      m_copyLine(new QPushButton(tr("Copy line"), this)),
      m_copyValue(new QPushButton(tr("Value"), this)),
      m_copyPath(new QPushButton(tr("Path"), this))
{
    build();
    connectParts();
    refresh();
    setMessage({});
}

void LinePane::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_find->setPlaceholderText(tr("Find in this line"));
    m_find->setAccessibleName(tr("Find in this line"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(200);
    m_text->setAccessibleName(tr("Selected line"));
    m_path->setElideMode(Qt::ElideLeft);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    for (QWidget* label : {static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_note)}) {
        label->setProperty("muted", true);
        label->setFont(metrics.secondary());
    }
    m_copyLine->setToolTip(tr("Copy the line as it was received"));
    m_copyValue->setAccessibleName(tr("Copy the value at the cursor"));
    m_copyValue->setToolTip(tr("Copy the value at the cursor"));
    m_copyPath->setAccessibleName(tr("Copy the path of the value at the cursor"));
    m_copyPath->setToolTip(tr("Copy the path of the value at the cursor"));
    for (QPushButton* button : {m_copyLine, m_copyValue, m_copyPath})
        button->setProperty("quiet", true);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_copyLine);
    foot->addWidget(m_copyValue);
    foot->addWidget(m_copyPath);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics.px(8), 0, 0);
    layout->setSpacing(metrics.px(6));
    layout->addWidget(m_find);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_path);
    layout->addLayout(foot);
}

void LinePane::connectParts()
{
    connect(m_worker, &LineWorker::prepared, this, [this](quint64 job, const PreparedLine& ready) {
        if (job == m_job)
            showReady(ready);
    });
    connect(m_find, &QLineEdit::textEdited, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        findNext(false);
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_path->setText(m_line.isEmpty() ? QString() : m_text->map().path(m_text->currentLine()).left(300));
    });
    connect(m_copyLine, &QPushButton::clicked, this, &LinePane::copyLine);
    connect(m_copyValue, &QPushButton::clicked, this, &LinePane::copyValue);
    connect(m_copyPath, &QPushButton::clicked, this, &LinePane::copyPath);
    connect(&m_theme, &Theme::changed, this, &LinePane::refresh);
}

void LinePane::refresh()
{
    for (QPushButton* button : {m_copyLine, m_copyValue, m_copyPath})
        button->setIcon(m_theme.icon(QStringLiteral("copy"), m_theme.colors().muted));
}

void LinePane::setLine(const QByteArray& line)
{
    m_line = line;
    m_job = m_worker->request(line);
}

void LinePane::showReady(const PreparedLine& ready)
{
    m_text->setText(ready.pretty);
    const QString size = sizeText(m_line.size());
    m_note->setText(ready.prettyCut ? tr("%1; only its beginning is shown. Copy takes all of it.").arg(size)
                                    : size);
    setCopyEnabled(true);
    if (!m_wanted.isEmpty())
        m_text->findNext(m_wanted, false);
}

void LinePane::setMessage(const QString& sentence)
{
    m_job = 0;
    m_line.clear();
    m_text->setText(sentence);
    m_note->clear();
    m_path->setText({});
    setCopyEnabled(false);
}

void LinePane::setCopyEnabled(bool enabled)
{
    for (QPushButton* button : {m_copyLine, m_copyValue, m_copyPath})
        button->setEnabled(enabled);
    m_find->setEnabled(enabled);
}

void LinePane::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void LinePane::findNext(bool backward)
{
    const QString text = m_find->text();
    const bool found = text.isEmpty() || m_text->findNext(text, backward);
    if (!found)
        Q_EMIT noticed(tr("“%1” is not in this line.").arg(visibleText(text)));
}

void LinePane::copyLine()
{
    if (!m_line.isEmpty())
        Q_EMIT noticed(copyToClipboard(m_line, 1));
}

void LinePane::copyValue()
{
    if (m_line.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_text->map().value(m_text->currentLine()));
    Q_EMIT noticed(tr("The value was copied as it is shown."));
}

void LinePane::copyPath()
{
    const QString path = m_text->map().path(m_text->currentLine());
    if (m_line.isEmpty() || path.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(path);
    Q_EMIT noticed(tr("The path was copied."));
}

} // namespace duskwatch
