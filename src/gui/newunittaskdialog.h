#pragma once

#include "services/caseservice.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class NewUnitTaskDialog;
}

namespace bihuan {

/// Asks for what a new unit task needs and stays open until it is stored.
class NewUnitTaskDialog : public QDialog
{
    Q_OBJECT

public:
    using Create = std::function<Result<void>(const NewUnitTask &)>;

    /// `suggested` is filled in to begin with: office and plan of the last one.
    NewUnitTaskDialog(const NewUnitTask &suggested, Create create, QWidget *parent = nullptr);
    ~NewUnitTaskDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::NewUnitTaskDialog> m_ui;
    Create m_create;
};

} // namespace bihuan
