#include "report/excerpt.h"

#include <algorithm>
#include <vector>

#include "report/printable.h"

namespace loadgate::report {
namespace {

constexpr std::string_view kCut = "...";

}  // namespace

Excerpt cut_excerpt(std::string_view line, std::uint32_t column, std::uint32_t end_column, std::size_t room) {
  const std::size_t mark = column == 0 ? 0 : column - 1;  // code points before the marker
  const std::size_t mark_end = std::max<std::size_t>(mark + 1, end_column == 0 ? 0 : end_column - 1);

  // Everything when it fits; else from a third of the room before the marker on. A code point takes up to six columns
  // (an escape), so a longer prefix than `room` code points is never needed to the left.
  std::size_t first = 0;
  const std::string_view head = slice(line, 0, room + 1);
  const bool fits = head.size() == line.size() && columns(head) <= room;
  if (!fits && mark > room / 3) first = mark - room / 3;
  std::size_t left_out = first == 0 ? 0 : kCut.size();

  const std::vector<Glyph> all = glyphs(slice(line, first, room + 1));
  Excerpt excerpt;
  if (left_out != 0) excerpt.text = kCut;
  std::size_t used = left_out;
  std::size_t marked = 0;
  bool started = false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool last = i + 1 == all.size() && (fits || all.size() <= room);
    if (used + all[i].width + (last || fits ? 0 : kCut.size()) > room) {
      excerpt.text += kCut;
      break;
    }
    if (first + i == mark) {
      excerpt.marker_start = used;
      started = true;
    }
    if (first + i >= mark && first + i < mark_end) marked += all[i].width;
    excerpt.text += all[i].text;
    used += all[i].width;
  }
  if (!started) excerpt.marker_start = used;
  excerpt.marker_width = std::max<std::size_t>(marked, 1);
  return excerpt;
}

}  // namespace loadgate::report
