#include "storage/sha256.h"

#include "core/literals.h"
#include "support/printers.h"

namespace bihuan {

// Vectors of FIPS 180-4's examples.
TEST(Sha256, AgreesWithThePublishedVectors)
{
    EXPECT_EQ(sha256Hex(""), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    EXPECT_EQ(sha256Hex("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_EQ(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s);
}

TEST(Sha256, OfPartsIsThatOfTheWhole)
{
    Sha256 hash;
    hash.add("a");
    hash.add("");
    hash.add("bc");

    EXPECT_EQ(hash.hex(), sha256Hex("abc"));
}

} // namespace bihuan
