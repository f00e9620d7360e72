// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rawtextview.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace duskwatch {

RawTextView::RawTextView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_text(new QPlainTextEdit(this)),
      m_note(new QLabel(this)),
      m_copy(new QPushButton(tr("Copy line"), this))
{
    const Metrics& metrics = theme.metrics();
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(metrics.mono());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    m_text->setAccessibleName(tr("Raw line"));
    m_note->setProperty("muted", true);
    m_note->setFont(metrics.secondary());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_copy->setProperty("quiet", true);
    m_copy->setFocusPolicy(Qt::StrongFocus);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics.px(12), 0, 0);
    layout->setSpacing(metrics.px(4));
    layout->addWidget(m_text, 1);
    layout->addLayout(foot);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_line)); });
    connect(&theme, &Theme::changed, this, &RawTextView::refresh);
    refresh();
    setMessage({});
}

void RawTextView::refresh()
{
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy"), m_theme.colors().muted));
}

void RawTextView::setLine(const QString& pretty, bool cut, const QByteArray& line)
{
    m_line = line;
    m_text->setPlainText(pretty);
    const QString size = sizeText(line.size());
    m_note->setText(cut ? tr("%1; only its beginning is shown. Copy takes all of it.").arg(size) : size);
    m_copy->setEnabled(!line.isEmpty());
}

void RawTextView::setMessage(const QString& sentence)
{
    m_line.clear();
    m_text->setPlainText(sentence);
    m_note->clear();
    m_copy->setEnabled(false);
}

} // namespace duskwatch
