#pragma once

#include <QCoreApplication>

namespace bihuan {

/// Translation context of everything that the command line says. lupdate knows it by the struct's name.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace bihuan
