// The part of a source line that fits beside the line number, with the place of the marker below it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace loadgate::report {

struct Excerpt {
  std::string text;              // printable
  std::size_t marker_start = 0;  // columns before the marker
  std::size_t marker_width = 1;  // columns marked, at least one
};

inline constexpr std::uint32_t kToLineEnd = 0xFFFFFFFF;

// Cuts `line` (without its line end) to `room` terminal columns so that `column` stays in sight; "..." stands where
// something is cut off. `column` and `end_column` (behind the marked part) count code points from 1, as in findings.
Excerpt cut_excerpt(std::string_view line, std::uint32_t column, std::uint32_t end_column, std::size_t room);

}  // namespace loadgate::report
