#include "report/qrsquare.h"

#include <qrencode.h>

namespace bihuan {

QrSquare qrSquare(const QString &text)
{
    QRcode *code = QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    if (!code)
        return {};
    QrSquare square{.modules = code->width};
    for (int i = 0; i < code->width * code->width; ++i)
        square.dark.push_back((code->data[i] & 1) != 0);
    QRcode_free(code);
    return square;
}

} // namespace bihuan
