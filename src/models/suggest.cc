// "did you mean": the nearest word by optimal string alignment (insert, delete, replace, swap of neighbours).
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "models/model.h"

namespace loadgate::models {
namespace {

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({row[j - 1] + 1, last[j] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates) {
  constexpr std::size_t kFar = 3;
  std::string_view best;
  std::size_t best_distance = kFar + 1;
  for (std::string_view candidate : candidates) {
    std::size_t d = distance(word, candidate);
    // A short word shares nothing with a suggestion that replaces most of it.
    if (d >= best_distance || d * 2 > std::max(word.size(), candidate.size())) continue;
    best = candidate;
    best_distance = d;
  }
  return std::string(best);
}

}  // namespace loadgate::models
