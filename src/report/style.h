// Colours, or none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loadgate::report {

enum class Tone : std::uint8_t { strong, error, warning, note, good, frame };

class Style {
 public:
  explicit Style(bool color) : color_(color) {}

  // `text` in the colours of `tone` where colours are on; `text` must be printable already.
  std::string paint(Tone tone, std::string_view text) const {
    if (!color_ || text.empty()) return std::string(text);
    return std::string(start(tone)).append(text).append("\x1b[0m");
  }

 private:
  static std::string_view start(Tone tone) {
    switch (tone) {
      case Tone::strong:
        return "\x1b[1m";
      case Tone::error:
        return "\x1b[1;31m";
      case Tone::warning:
        return "\x1b[1;33m";
      case Tone::note:
        return "\x1b[1;36m";
      case Tone::good:
        return "\x1b[1;32m";
      case Tone::frame:
        break;
    }
    return "\x1b[34m";
  }

  bool color_;
};

}  // namespace loadgate::report
