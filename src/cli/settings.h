// What one run of `check` was asked to do: the command line's flags over the configuration file over the defaults.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/config_file.h"
#include "cli/kind_lists.h"
#include "cli/terminal.h"
#include "detect/check.h"
#include "report/options.h"

namespace loadgate::cli {

// As typed; what was not typed is empty.
struct CheckFlags {
  std::vector<std::string> paths;
  std::string format;
  std::string output;
  std::optional<std::vector<std::string>> sources;
  std::optional<std::vector<std::string>> neutralizations;
  std::optional<std::vector<std::string>> exposure;
  std::vector<std::string> exclude;
  std::vector<std::string> extend_exclude;
  std::vector<std::string> models;
  std::string stdin_filename;
  std::string torch_version;
  std::string config;
  std::string color = "auto";
  unsigned threads = 0;
  bool no_ignore = false;
  bool no_config = false;
  bool show_safe = false;
  bool strict = false;
  bool quiet = false;
  bool verbose = false;
  bool stats = false;
};

struct Settings {
  detect::CheckOptions check;
  report::Options report;
  Exposures exposures = kAllExposures;
  Format format = Format::text;
  std::string output;  // "" is standard output
  std::string config;  // the file that was read, or ""
  ColorChoice color = ColorChoice::automatic;
  bool strict = false;
  bool quiet = false;
  bool verbose = false;
  bool stats = false;
};

// Everything wrong with the flags or the configuration is put into `errors`.
Settings make_settings(const CheckFlags& flags, std::vector<std::string>& errors);

}  // namespace loadgate::cli
