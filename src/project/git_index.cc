#include "project/git_index.h"

#include <algorithm>
#include <cstdint>

namespace loadgate::project {
namespace {

constexpr std::size_t kHeader = 12;  // "DIRC", version, number of entries
constexpr std::size_t kFixed = 62;   // of an entry: what stat said, the SHA-1, the flags
constexpr std::size_t kFlags = 60;   // where the flags begin
constexpr std::size_t kLongestPath = 4096;  // PATH_MAX, git's own bound
constexpr std::size_t kMostGrowth = 4;      // paths of version 4 share beginnings: all together are so many times the file at most

std::uint32_t number(std::string_view bytes, std::size_t at, int length) {
  std::uint32_t value = 0;
  for (int i = 0; i < length; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
  return value;
}

// Version 4: how many bytes of the path before are not this one's too. Moves `at` behind it.
std::size_t removed_bytes(std::string_view bytes, std::size_t& at) {
  std::size_t value = 0;
  for (bool first = true; at < bytes.size(); first = false) {
    const auto byte = static_cast<unsigned char>(bytes[at++]);
    value = first ? byte & 127u : (value + 1) << 7 | (byte & 127u);
    if ((byte & 128u) == 0) break;
  }
  return value;
}

}  // namespace

GitIndex::GitIndex(std::string_view bytes) {
  if (bytes.size() < kHeader || !bytes.starts_with("DIRC")) return;
  const std::uint32_t version = number(bytes, 4, 4);
  if (version < 2 || version > 4) return;
  const std::uint32_t entries = number(bytes, 8, 4);
  std::size_t at = kHeader;
  std::size_t left = bytes.size() * kMostGrowth;  // for the paths: an index can be made up to fill the memory
  for (std::uint32_t i = 0; i < entries; ++i) {
    if (bytes.size() < at + kFixed) break;
    const bool extended = version >= 3 && (number(bytes, at + kFlags, 2) & 0x4000) != 0;
    std::size_t name = at + kFixed + (extended ? 2 : 0);
    std::string path;
    if (version == 4) {
      const std::size_t removed = removed_bytes(bytes, name);
      const std::string_view before = paths_.empty() ? std::string_view() : std::string_view(paths_.back());
      if (removed > before.size()) break;
      path = before.substr(0, before.size() - removed);
    }
    const std::size_t end = bytes.find('\0', name);
    if (end == std::string_view::npos) break;
    path += bytes.substr(name, end - name);
    if (path.size() > kLongestPath || path.size() > left) break;
    left -= path.size();
    paths_.push_back(std::move(path));
    // One to eight zero bytes make an entry's length a multiple of eight.
    at = version == 4 ? end + 1 : at + ((end - at) / 8 + 1) * 8;
  }
  if (!std::is_sorted(paths_.begin(), paths_.end())) std::sort(paths_.begin(), paths_.end());
}

bool GitIndex::tracks(std::string_view path, bool is_folder) const {
  auto found = std::lower_bound(paths_.begin(), paths_.end(), path);
  if (found != paths_.end() && *found == path) return true;
  if (!is_folder) return false;
  const std::string below = std::string(path) + "/";
  found = std::lower_bound(paths_.begin(), paths_.end(), below);
  return found != paths_.end() && found->starts_with(below);
}

}  // namespace loadgate::project
