// The configuration: `loadgate.toml`, or `[tool.loadgate]` in pyproject.toml.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/kind_lists.h"
#include "models/kinds.h"
#include "report/options.h"

namespace loadgate::cli {

enum class Format { text, json, sarif };
std::optional<Format> parse_format(const std::string& word, std::string& error);
std::vector<std::string_view> format_words();

// What a configuration file says; what it does not say is empty.
struct ConfigFile {
  std::string path;  // "" where there is none
  std::optional<models::SourceKinds> sources;
  std::optional<models::NeutralizationKinds> neutralizations;
  std::optional<Exposures> exposures;
  std::optional<Format> format;
  std::optional<std::vector<std::string>> exclude;
  std::vector<std::string> extend_exclude;
  std::vector<std::string> models;  // relative ones are taken from the file's folder
  std::optional<std::string> torch_version;
  std::optional<bool> show_safe;
  std::optional<bool> strict;
  std::map<models::Exposure, report::Severity> severities;
};

// The file that governs `path` (a file or folder): the nearest one in its folder and those above. In one folder
// loadgate.toml wins over pyproject.toml, which counts only with a [tool.loadgate] table. "" where there is none.
std::string find_config(const std::string& path);

// Reads the file. Wrong syntax, unknown keys, types and kinds are put into `errors`, each with file, line and where
// possible the right word.
ConfigFile read_config(const std::string& path, std::vector<std::string>& errors);

}  // namespace loadgate::cli
