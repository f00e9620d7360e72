// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"
#include "ui/text/lineworker.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace duskwatch {

class ElidedLabel;
class FoldText;
class Theme;

/// One received line beside the log: indented, with folding, searching in it and copying of the line, of a value or of
/// its path. Lines are made ready in a thread of its own. GUI thread.
class LinePane : public QWidget
{
    Q_OBJECT
public:
    explicit LinePane(const Theme& theme, QWidget* parent = nullptr);

    /// Shows all of \a line, as soon as it is ready.
    void setLine(const QByteArray& line);
    /// Nothing but a sentence.
    void setMessage(const QString& sentence);
    /// What to bring into view in the lines to come: what is searched for in the log.
    void setWanted(const QString& text) { m_wanted = text; }
    const QByteArray& line() const { return m_line; }

    void focusFind();
    void findNext(bool backward);
    void copyLine();
    void copyValue();
    void copyPath();
    FoldText& text() const { return *m_text; }

Q_SIGNALS:
    /// What was done, for the page to say.
    void noticed(const QString& sentence);

private:
    void build();
    void connectParts();
    void showReady(const PreparedLine& ready);
    void refresh();
    void setCopyEnabled(bool enabled);

    const Theme& m_theme;
    LineWorker* m_worker; ///< lives in m_thread, which owns it
    WorkerThread m_thread;
    quint64 m_job = 0;
    QByteArray m_line;
    QString m_wanted;
    QLineEdit* m_find;
    ElidedLabel* m_path;
    FoldText* m_text;
    QLabel* m_note;
    QPushButton* m_copyLine;
    QPushButton* m_copyValue;
    QPushButton* m_copyPath;
};

} // namespace duskwatch
