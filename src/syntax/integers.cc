#include "syntax/integers.h"

#include <charconv>
#include <string>

namespace loadgate::syntax {

std::optional<int> small_integer(std::string_view literal) {
  constexpr int kLargest = 1'000'000;
  std::string digits;
  for (char c : literal) {
    if (c != '_') digits += c;
  }
  int base = 10;
  if (digits.size() > 2 && digits[0] == '0') {
    const char kind = static_cast<char>(digits[1] | 0x20);  // 0X as 0x
    base = kind == 'x' ? 16 : kind == 'o' ? 8 : kind == 'b' ? 2 : 10;
    if (base != 10) digits.erase(0, 2);
  }
  int value = 0;
  const char* const end = digits.data() + digits.size();
  const auto [last, error] = std::from_chars(digits.data(), end, value, base);
  const bool whole = error == std::errc() && last == end;
  return whole && value <= kLargest ? std::optional(value) : std::nullopt;
}

}  // namespace loadgate::syntax
