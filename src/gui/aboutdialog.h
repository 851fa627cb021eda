#pragma once

#include <QDialog>

namespace bihuan {

class Services;

/// What program this is, and what whoever helps has to know about this computer.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(Services &services, QWidget *parent = nullptr);

    /// Versions, database, sizes and screen as text. Holds no name, path or content of anybody.
    static QString diagnostics(Services &services);
};

} // namespace bihuan
