#include "cli/settings.h"

#include <unistd.h>

#include <algorithm>

namespace loadgate::cli {
namespace {

constexpr const char* kStandardInput = "-";

bool reads_standard_input(const std::vector<std::string>& paths) {
  return std::find(paths.begin(), paths.end(), kStandardInput) != paths.end();
}

ConfigFile load_config(const CheckFlags& flags, const std::vector<std::string>& paths,
                       std::vector<std::string>& errors) {
  if (!flags.config.empty()) return read_config(flags.config, errors);
  if (flags.no_config) return {};
  std::string start = paths.front();
  if (start == kStandardInput) start = flags.stdin_filename.empty() ? "." : flags.stdin_filename;
  std::string found = find_config(start);
  return found.empty() ? ConfigFile{} : read_config(found, errors);
}

// The list that was typed, or the one of the configuration, or `usual`.
template <class Set>
Set chosen(const std::optional<std::vector<std::string>>& typed, const std::optional<Set>& configured, Set usual,
           std::optional<Set> (*parse)(const std::vector<std::string>&, std::string&),
           std::vector<std::string>& errors) {
  if (!typed) return configured.value_or(usual);
  std::string error;
  std::optional<Set> set = parse(*typed, error);
  if (!set) errors.push_back(error);
  return set.value_or(usual);
}

template <class T>
void append(std::vector<T>& to, const std::vector<T>& items) {
  to.insert(to.end(), items.begin(), items.end());
}

ColorChoice color_choice(const std::string& word, std::vector<std::string>& errors) {
  if (word == "auto") return ColorChoice::automatic;
  if (word == "always") return ColorChoice::always;
  if (word != "never") errors.push_back(unknown_word("value of --color", word, {"auto", "always", "never"}));
  return ColorChoice::never;
}

}  // namespace

Settings make_settings(const CheckFlags& flags, std::vector<std::string>& errors) {
  Settings settings;
  std::vector<std::string> paths = flags.paths;
  if (paths.empty()) paths.push_back(".");
  if (!flags.config.empty() && flags.no_config) errors.push_back("--config and --no-config exclude each other");
  if (std::count(paths.begin(), paths.end(), kStandardInput) > 1) errors.push_back("\"-\" can be given once only");
  if (!flags.stdin_filename.empty() && !reads_standard_input(paths)) {
    errors.push_back("--stdin-filename needs \"-\" as a path");
  }
  const ConfigFile config = load_config(flags, paths, errors);

  settings.check.paths = paths;
  if (!flags.stdin_filename.empty()) settings.check.stdin_filename = flags.stdin_filename;
  settings.check.sources =
      chosen<models::SourceKinds>(flags.sources, config.sources, models::kDefaultSources, parse_sources, errors);
  settings.check.neutralizations = chosen<models::NeutralizationKinds>(
      flags.neutralizations, config.neutralizations, models::kAllNeutralizations, parse_neutralizations, errors);
  settings.exposures = chosen<Exposures>(flags.exposure, config.exposures, kAllExposures, parse_exposures, errors);

  settings.check.discovery.exclude =
      flags.exclude.empty() ? config.exclude.value_or(std::vector<std::string>{}) : flags.exclude;
  settings.check.discovery.extend_exclude = config.extend_exclude;
  append(settings.check.discovery.extend_exclude, flags.extend_exclude);
  settings.check.discovery.ignore_files = !flags.no_ignore;
  settings.check.discovery.threads = flags.threads;
  settings.check.threads = flags.threads;
  settings.check.model_folders = config.models;
  append(settings.check.model_folders, flags.models);
  settings.check.torch_version = flags.torch_version.empty() ? config.torch_version.value_or("") : flags.torch_version;

  settings.format = config.format.value_or(Format::text);
  if (!flags.format.empty()) {
    std::string error;
    auto format = parse_format(flags.format, error);
    if (!format) errors.push_back(error);
    settings.format = format.value_or(Format::text);
  }
  settings.output = flags.output;
  settings.config = config.path;
  settings.strict = flags.strict || config.strict.value_or(false);
  settings.quiet = flags.quiet;
  settings.verbose = flags.verbose && !flags.quiet;
  settings.stats = flags.stats;
  settings.color = color_choice(flags.color, errors);

  for (const auto& [exposure, level] : config.severities) {
    settings.report.severities[static_cast<std::size_t>(exposure)] = level;
  }
  settings.report.show_safe = flags.show_safe || config.show_safe.value_or(false);
  settings.report.summary = !flags.quiet;
  settings.report.color = settings.output.empty() && use_color(settings.color, STDOUT_FILENO);
  settings.report.width = terminal_width(settings.output.empty() ? STDOUT_FILENO : -1);
  return settings;
}

}  // namespace loadgate::cli
