// What there is to know of the detector, once, for `loadgate explain`, for SARIF's rule and for the summary of a text
// report.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace loadgate::report {

struct Parameter {
  std::string_view name;
  std::string_view meaning;
  std::string_view standard;  // the default, in words
};

struct Card {
  std::string_view id;
  std::string_view name;   // UpperCamel, for SARIF
  std::string_view title;  // a few words
  std::string_view says;   // what is wrong, one sentence
  std::string_view why;    // a paragraph
  std::string_view severity;
  std::string_view security_severity;  // CVSS-like score, as code-scanning services read it
  std::string_view resource;
  std::string_view language;
  std::vector<std::string_view> tags;
  std::vector<Parameter> parameters;
  std::vector<std::string_view> remedies;
  std::string_view example_unsafe;  // Python, several lines
  std::string_view example_safe;
  std::vector<std::string_view> links;
};

const Card& card();

// The card as Markdown, with both parameters and all kinds (SARIF's help, documentation).
std::string card_markdown();

}  // namespace loadgate::report
