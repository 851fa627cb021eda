#pragma once

#include <QComboBox>

#include <vector>

namespace bihuan {

/// A code and the word shown for it.
struct Choice
{
    QString code{};
    QString word{};
};
using Choices = std::vector<Choice>;

/// One of several values. The wheel turns it only when it has the focus.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    /// Keeps what was chosen where it is still among the choices; else the first one is chosen.
    void setChoices(const Choices &choices);
    QString code() const { return currentData().toString(); }
    void setCode(const QString &code);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace bihuan
