// What the detector says of a load site; the reports print this and nothing else.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "models/kinds.h"

namespace loadgate::detect {

enum class Verdict : std::uint8_t { unsafe, safe };
enum class Confidence : std::uint8_t { high, medium, low };

// A place as people see it: lines and columns from 1, columns in Unicode code points; in a notebook `cell` counts from 0
// and `line` inside the cell.
struct Place {
  std::string path;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::optional<std::uint32_t> cell;
};

// One hop of a trace, from where the data enters to the load; `source` is the text of that line, without its line end.
struct Step {
  Place place;
  std::string message;
  std::string source;
};

struct Source {
  models::SourceKind kind;
  Place place;
  std::string what;  // canonical name of the API, or the literal, or the parameter's name
  // What covers this source on every path to the load; 0 when nothing does.
  models::NeutralizationKinds covered_by = 0;
  bool constant = false;  // `what` is a constant of the code: the path of a local file, or a part of it
};

struct Neutralization {
  models::NeutralizationKind kind;
  Place place;
  std::string what;  // short: "sha256 compared with a constant", "weights_only=True"
};

struct Load {
  Place place;                // where the call starts
  std::uint32_t end_line = 0;
  std::uint32_t end_column = 0;  // behind the last character
  std::string sink;              // canonical name of the loader
  Verdict verdict = Verdict::unsafe;
  models::Exposure exposure = models::Exposure::open;  // of unsafe loads
  Confidence confidence = Confidence::high;
  std::string message;                   // one sentence, no final stop
  std::string remedy;                    // what would make it safe here; empty for safe ones
  std::vector<std::string> notes;        // versions, CVEs, `python -O`, where the analysis stopped
  std::vector<Source> sources;           // every kind that reaches the site, one row a source place, sorted
  std::vector<Neutralization> neutralizations;  // those that cover at least one source
  std::vector<Step> trace;               // the path of the first uncovered source (unsafe) or first source (safe)
  std::vector<std::string> lines;        // source lines from place.line to end_line
  std::string fingerprint;               // stable when lines shift: hash of path, sink, the call's text and its ordinal
  bool suppressed = false;
};

// Something about one file that the person should know; the rest of the run went on.
struct Problem {
  std::string path;
  std::uint32_t line = 0;  // 0: the whole file
  std::string message;
};

// One line of --stats.
struct Stat {
  std::string name;
  double seconds = 0;        // wall time, or 0 for plain counts
  std::uint64_t count = 0;
  std::string unit;          // "files", "bytes", "calls"
};

struct Report {
  std::vector<Load> loads;        // sorted by path, cell, line, column
  std::vector<Problem> problems;  // sorted by path, line
  std::vector<Stat> stats;
  std::uint64_t files = 0;        // Python files and notebooks looked at
};

}  // namespace loadgate::detect
