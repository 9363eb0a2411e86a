#include "report/stats.h"

#include <fmt/format.h>

#include <iterator>

namespace loadgate::report {

std::string write_stats(const detect::Report& report) {
  std::string out;
  auto add = std::back_inserter(out);
  for (const detect::Stat& stat : report.stats) {
    fmt::format_to(add, "{:<28}", stat.name);
    if (stat.seconds > 0) {
      fmt::format_to(add, " {:>10.3f} s", stat.seconds);
    } else {
      fmt::format_to(add, " {:>12}", "");
    }
    if (stat.count != 0 || stat.seconds <= 0) fmt::format_to(add, " {:>14} {}", stat.count, stat.unit);
    out += '\n';
  }
  return out;
}

}  // namespace loadgate::report
