#include "extract/documenttext.h"

#include <QGuiApplication>

#include <cstdio>
#include <sys/resource.h>

namespace {

// The callers know these: services/filetext.cpp.
constexpr int kRead = 0;
constexpr int kFailed = 1;
constexpr int kUsage = 2;
constexpr int kNoText = 3;

/// A file made to fill memory or time ends this process only. Sanitizers reserve more address space than
/// that.
void limitMyself()
{
#ifndef __SANITIZE_ADDRESS__
    const rlimit memory{2ULL << 30, 2ULL << 30};
    ::setrlimit(RLIMIT_AS, &memory);
#endif
    const rlimit seconds{25, 25};
    ::setrlimit(RLIMIT_CPU, &seconds);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: bihuan-extract FILE\n", stderr);
        return kUsage;
    }
    limitMyself();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const auto text = bihuan::documentText(QCoreApplication::arguments().at(1));
    if (!text)
        return kFailed;
    if (text->trimmed().isEmpty())
        return kNoText;
    const QByteArray bytes = text->toUtf8();
    const bool written =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    return written && std::fflush(stdout) == 0 ? kRead : kFailed;
}
