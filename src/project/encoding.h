// From a file's bytes to UTF-8, by BOM and PEP 263 cookie.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace loadgate::project {

// What a Python file says of its own encoding (PEP 263: a comment in the first or second line).
struct EncodingCookie {
  std::string name;        // as written; "" when there is none
  std::uint32_t line = 0;  // where it stands
};
EncodingCookie find_cookie(std::string_view bytes);

// Whether CPython takes `name` for UTF-8 ("utf-8", "utf8", "UTF_8", "utf-8-unix", …), or "" for none given.
bool is_utf8_name(std::string_view name);

// Whether `bytes` are valid UTF-8. Several gigabytes a second.
bool is_valid_utf8(std::string_view bytes);

// Decodes `bytes` of the encoding `name` to UTF-8. Single-byte encodings are exact: ascii, latin-1, iso-8859-*, cp125*,
// cp437, cp850, cp866, koi8-r, koi8-u, mac-roman. Of gb*, big5, euc-* and shift_jis only the ASCII part is: each other
// character becomes U+FFFD, which keeps code and columns right without their large tables. Nothing comes back when the
// encoding is unknown (`known` is false then) or the bytes are not valid in it.
std::optional<std::string> decode(std::string_view bytes, std::string_view name, bool& known);

}  // namespace loadgate::project
