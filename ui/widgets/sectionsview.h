// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QVector>

namespace duskwatch {

class Theme;

/// Sections of "key  value" rows for reading and copying. Foreign text is inserted as plain text, never as
/// markup. The document is made when it is seen: laying it out takes longer than anything else behind a click.
class SectionsView : public QTextBrowser
{
    Q_OBJECT
public:
    struct Row
    {
        QString key;
        QString value;
        QString link{}; ///< what linkChosen() says when the value is clicked; empty: it is no link
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Section
    {
        QString heading;
        QString text; ///< a paragraph under the heading; may be empty
        QVector<Row> rows;
        friend bool operator==(const Section&, const Section&) = default;
    };

    explicit SectionsView(const Theme& theme, QWidget* parent = nullptr);
    /// \a nothing is shown where there are no sections.
    void setSections(const QVector<Section>& sections, const QString& nothing = {});

Q_SIGNALS:
    void linkChosen(const QString& link);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void changed();
    void rebuild();
    void addSection(QTextCursor& cursor, const Section& section, bool first);
    void addRows(QTextCursor& cursor, const QVector<Row>& rows);

    const Theme& m_theme;
    QVector<Section> m_sections;
    QString m_nothing;
    bool m_stale = false;
};

} // namespace duskwatch
