#include "extract/documenttext.h"
#include "extract/documentview.h"
#include "extract/pagecodes.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>
#include <sys/resource.h>

namespace {

// The callers know these: services/fileprocess.h.
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

bool write(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
}

int answer(const QByteArray &bytes)
{
    return write(bytes) && std::fflush(stdout) == 0 ? kRead : kFailed;
}

int sayText(const QString &path)
{
    const auto text = bihuan::documentText(path);
    if (!text)
        return kFailed;
    return text->trimmed().isEmpty() ? kNoText : answer(text->toUtf8());
}

int sayFacts(const QString &path)
{
    const auto facts = bihuan::documentFacts(path);
    return facts ? answer(QJsonDocument(*facts).toJson(QJsonDocument::Compact)) : kFailed;
}

/// What the square codes say, one a line; nothing where there are none.
int sayCodes(const QString &path)
{
    const auto codes = bihuan::pageCodes(path);
    return codes ? answer(codes->join(QLatin1Char('\n')).toUtf8()) : kFailed;
}

int sayPages(const QString &path)
{
    const auto texts = bihuan::pageTexts(path);
    return texts ? answer(texts->join(QLatin1Char('\f')).toUtf8()) : kFailed;
}

/// "WIDTH HEIGHT\n", then three bytes a pixel, red, green, blue, line after line.
int sayImage(const QString &path, int page, int width)
{
    const auto image = bihuan::renderedPage(path, page, width);
    if (!image)
        return kFailed;
    const QImage plain = image->convertToFormat(QImage::Format_RGB888);
    if (!write(QByteArray::number(plain.width()) + ' ' + QByteArray::number(plain.height()) + '\n'))
        return kFailed;
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const char *>(plain.constScanLine(y));
        if (!write(QByteArray::fromRawData(line, 3 * plain.width())))
            return kFailed;
    }
    return std::fflush(stdout) == 0 ? kRead : kFailed;
}

int run(const QStringList &words)
{
    if (words.size() == 2)
        return sayText(words[1]);
    if (words.size() == 3 && words[1] == QLatin1String("--facts"))
        return sayFacts(words[2]);
    if (words.size() == 3 && words[1] == QLatin1String("--codes"))
        return sayCodes(words[2]);
    if (words.size() == 3 && words[1] == QLatin1String("--pages"))
        return sayPages(words[2]);
    if (words.size() == 5 && words[1] == QLatin1String("--image"))
        return sayImage(words[2], words[3].toInt(), words[4].toInt());
    std::fputs("usage: bihuan-extract [--facts|--pages|--codes] FILE | --image FILE PAGE WIDTH\n", stderr);
    return kUsage;
}

} // namespace

int main(int argc, char **argv)
{
    limitMyself();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    return run(QCoreApplication::arguments());
}
