#include "report/options.h"

namespace loadgate::report {
namespace {

constexpr std::array<std::string_view, 4> kNames = {"low", "medium", "high", "critical"};

}  // namespace

std::string_view name_of(Severity severity) { return kNames[static_cast<std::size_t>(severity)]; }

std::optional<Severity> severity(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Severity>(i);
  }
  return std::nullopt;
}

std::string_view name_of(detect::Confidence confidence) {
  constexpr std::array<std::string_view, 3> names = {"high", "medium", "low"};
  return names[static_cast<std::size_t>(confidence)];
}

}  // namespace loadgate::report
