// What every output format may be told.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "detect/finding.h"
#include "models/kinds.h"

namespace loadgate::report {

enum class Severity : std::uint8_t { low, medium, high, critical };

std::string_view name_of(Severity severity);
std::optional<Severity> severity(std::string_view name);
std::string_view name_of(detect::Confidence confidence);

struct Options {
  // The severity of a finding by its exposure (index: models::Exposure). The card's own is high for all.
  std::array<Severity, 3> severities = {Severity::high, Severity::high, Severity::high};
  std::uint64_t hidden = 0;  // findings that --exposure left out; the text summary counts them

  // Only for text.
  bool show_safe = false;
  bool color = false;
  bool summary = true;
  unsigned width = 100;  // columns to wrap at

  Severity severity_of(models::Exposure exposure) const { return severities[static_cast<std::size_t>(exposure)]; }
};

}  // namespace loadgate::report
