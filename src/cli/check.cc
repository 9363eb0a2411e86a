// `loadgate check`: flags -> settings -> report -> text, JSON or SARIF -> exit status.
#include "cli/check.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>

#include "cli/output.h"
#include "cli/progress.h"
#include "report/json.h"
#include "report/printable.h"
#include "report/sarif.h"
#include "report/stats.h"
#include "report/text.h"

namespace loadgate::cli {
namespace {

constexpr std::size_t kWarningsShown = 20;

bool is_finding(const detect::Load& load) { return load.verdict == detect::Verdict::unsafe && !load.suppressed; }

// All of standard input, or nothing where it cannot be read.
std::optional<std::string> read_standard_input() {
  std::string text;
  char block[1 << 16];
  while (true) {
    ssize_t count = ::read(STDIN_FILENO, block, sizeof block);
    if (count == 0) return text;
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::nullopt;
    text.append(block, static_cast<std::size_t>(count));
  }
}

// Drops the unsafe loads whose exposure was not asked for; gives their number.
std::uint64_t keep_exposures(detect::Report& report, Exposures exposures) {
  return std::erase_if(report.loads, [&](const detect::Load& load) {
    return load.verdict == detect::Verdict::unsafe && !(exposures & bit(load.exposure));
  });
}

std::string render(const detect::Report& report, const Settings& settings) {
  switch (settings.format) {
    case Format::json:
      return report::write_json(report, settings.report);
    case Format::sarif:
      return report::write_sarif(report, settings.report);
    case Format::text:
      break;
  }
  return report::write_text(report, settings.report);
}

void warn_of_problems(const std::vector<detect::Problem>& problems, const Settings& settings) {
  if (settings.quiet) return;
  std::size_t shown = settings.verbose ? problems.size() : std::min(problems.size(), kWarningsShown);
  for (std::size_t i = 0; i < shown; ++i) {
    const detect::Problem& problem = problems[i];
    warn(problem.line == 0 ? fmt::format("{}: {}", problem.path, problem.message)
                           : fmt::format("{}:{}: {}", problem.path, problem.line, problem.message));
  }
  if (shown < problems.size()) {
    warn(fmt::format("{} more files with problems (--verbose lists all)", problems.size() - shown));
  }
}

void say_settings(const Settings& settings) {
  std::string text = "loadgate: settings from " + (settings.config.empty() ? "no file" : settings.config) + "\n";
  text += "loadgate: sources:";
  for (std::string_view name : source_words()) {
    if (settings.check.sources & models::bit(*models::source_kind(name))) text.append(" ").append(name);
  }
  text += "\nloadgate: neutralizations:";
  for (std::string_view name : neutralization_words()) {
    if (settings.check.neutralizations & models::bit(*models::neutralization_kind(name))) text.append(" ").append(name);
  }
  text += "\n";
  std::fputs(report::printable_lines(text).c_str(), stderr);
}

int wrong_use(const std::vector<std::string>& errors) {
  for (const std::string& error : errors) complain(error);
  return kWrongUse;
}

}  // namespace

int check(const CheckFlags& flags) {
  // Flags and configuration file -> settings.
  std::vector<std::string> errors;
  Settings settings = make_settings(flags, errors);
  if (!errors.empty()) return wrong_use(errors);
  if (settings.verbose) say_settings(settings);

  // Standard input -> text of "-".
  if (std::ranges::count(settings.check.paths, "-") != 0) {
    auto text = read_standard_input();
    if (!text) return wrong_use({"cannot read standard input"});
    settings.check.stdin_text = std::move(*text);
  }

  // Paths and settings -> report.
  Progress progress(!settings.quiet && is_terminal(STDERR_FILENO));
  if (progress.wanted()) settings.check.progress = progress.callback();
  detect::CheckResult result = detect::check(settings.check);
  progress.clear();
  if (!result.errors.empty()) return wrong_use(result.errors);

  // Report -> the exposures asked for -> one of the formats -> standard output or a file.
  settings.report.hidden = keep_exposures(result.report, settings.exposures);
  warn_of_problems(result.report.problems, settings);
  const bool written = write_output(render(result.report, settings), settings.output);
  if (settings.stats) std::fputs(report::write_stats(result.report).c_str(), stderr);
  if (written && !settings.output.empty() && settings.report.summary) {
    std::fputs(report::write_summary(result.report, settings.report).c_str(), stderr);
  }

  // Report -> exit status.
  if (!written) return kWrongUse;
  if (settings.strict && !result.report.problems.empty()) return kWrongUse;
  return std::ranges::any_of(result.report.loads, is_finding) ? kFindings : kNoFinding;
}

}  // namespace loadgate::cli
