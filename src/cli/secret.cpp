#include "cli/secret.h"

#include "core/literals.h"

#include <cstdio>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace bihuan {

namespace {

/// Switches the echo of the terminal off while it lives.
class Silence
{
public:
    Silence()
    {
        m_known = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_known)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_known)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    termios m_before{};
    bool m_known = false;
};

QString lineOfStdin()
{
    std::string line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line += static_cast<char>(c);
    return QString::fromStdString(line);
}

} // namespace

QString askSecret(const QString &question, const char *variable)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    if (::isatty(STDIN_FILENO) == 0)
        return lineOfStdin();
    std::fprintf(stderr, "%s ", question.toUtf8().constData());
    const Silence silence;
    const QString secret = lineOfStdin();
    std::fputc('\n', stderr);
    return secret;
}

} // namespace bihuan
