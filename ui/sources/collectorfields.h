// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "ui/sources/localaddresses.h"

#include <QVector>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace duskwatch {

class Backend;
class FormField;
class PortCheck;
class Theme;
class TransportFields;

/// Where a collector listens: an address of this computer to choose or type, a port, of which the engine says while one
/// types whether it is free, the transport, and who may send. GUI thread. Everything given is borrowed.
class CollectorFields : public QWidget
{
    Q_OBJECT
public:
    /// \a addresses are those of this computer.
    CollectorFields(Backend& backend, const QVector<LocalAddress>& addresses, const Theme& theme,
                    QWidget* parent = nullptr);

    void setSettings(const SourceSettings& settings);
    /// It listens there itself, so that the place is not called taken.
    void setOwnPlace(const SourceSettings& settings);
    /// Writes its part into \a settings; a port that is none becomes 0.
    void fill(SourceSettings& settings) const;
    /// Shows those of \a problems that are about its fields, or else that another program has the port.
    void showProblems(const QVector<FieldProblem>& problems);
    /// Another program has the port, or the address is none of this computer.
    bool isTaken() const;
    /// Whether that is still so.
    void checkAgain();
    /// The first editor with a problem, or null.
    QWidget* firstProblem() const;

Q_SIGNALS:
    /// Something was typed, or is known now.
    void changed();

private:
    void build(const QVector<LocalAddress>& addresses, const Theme& theme);
    void showHints();

    PortCheck* m_check;
    QComboBox* m_address;
    QLineEdit* m_port;
    FormField* m_addressField;
    TransportFields* m_transport;
    QLineEdit* m_senders;
    FormField* m_portField;
    FormField* m_sendersField;
    SourceSettings m_own; ///< port 0: nothing is its own
};

} // namespace duskwatch
