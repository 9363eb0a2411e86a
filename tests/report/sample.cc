#include "sample.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace loadgate::report::tests {

using models::NeutralizationKind;
using models::SourceKind;

namespace {

// Member by member: GCC 12 warns of uninitialized strings in nested braces that are pushed into a vector.
detect::Place at(std::string path, std::uint32_t line, std::uint32_t column, std::optional<std::uint32_t> cell = {}) {
  detect::Place place;
  place.path = std::move(path);
  place.line = line;
  place.column = column;
  place.cell = cell;
  return place;
}

void add_source(detect::Load& load, SourceKind kind, detect::Place place, std::string what,
                models::NeutralizationKinds covered_by = 0) {
  detect::Source& source = load.sources.emplace_back();
  source.kind = kind;
  source.place = std::move(place);
  source.what = std::move(what);
  source.covered_by = covered_by;
}

void add_neutralization(detect::Load& load, NeutralizationKind kind, detect::Place place, std::string what) {
  detect::Neutralization& neutralization = load.neutralizations.emplace_back();
  neutralization.kind = kind;
  neutralization.place = std::move(place);
  neutralization.what = std::move(what);
}

void add_step(detect::Load& load, detect::Place place, std::string message, std::string source) {
  detect::Step& step = load.trace.emplace_back();
  step.place = std::move(place);
  step.message = std::move(message);
  step.source = std::move(source);
}

}  // namespace

detect::Load unsafe_load() {
  detect::Load load;
  load.place = at("train/resume.py", 42, 9);
  load.end_line = 42;
  load.end_column = 25;
  load.sink = "torch.load";
  load.exposure = models::Exposure::remote;
  load.message = "torch.load unpickles a file that was downloaded";
  load.remedy = "pass weights_only=True";
  load.notes = {"torch 2.6 and newer restrict this call by default"};
  add_source(load, SourceKind::network, at("train/fetch.py", 7, 5), "urllib.request.urlretrieve", 0);
  add_source(load, SourceKind::file, at("train/resume.py", 3, 8), "m.pt",
             models::bit(NeutralizationKind::integrity_check));
  add_neutralization(load, NeutralizationKind::integrity_check, at("train/resume.py", 40, 4), "sha256 compared");
  add_step(load, at("train/fetch.py", 7, 5), "downloaded here", "    urlretrieve(URL, path)");
  add_step(load, at("train/resume.py", 42, 9), "loaded here", "model = torch.load(path)");
  load.lines = {"model = torch.load(path)"};
  load.fingerprint = "0123456789abcdef";
  return load;
}

detect::Load safe_load() {
  detect::Load load;
  load.place = at("explore.ipynb", 2, 1, 3);
  load.end_line = 3;
  load.end_column = 4;
  load.sink = "torch.load";
  load.verdict = detect::Verdict::safe;
  load.message = "torch.load refuses arbitrary globals";
  add_source(load, SourceKind::file, at("explore.ipynb", 2, 12, 3), "m.pt",
             models::bit(NeutralizationKind::restricted_unpickling));
  add_neutralization(load, NeutralizationKind::restricted_unpickling, at("explore.ipynb", 2, 18, 3),
                     "weights_only=True");
  load.lines = {"torch.load(\"m.pt\",", "   weights_only=True)"};
  load.fingerprint = "fedcba9876543210";
  return load;
}

detect::Report small_report() {
  detect::Report report;
  report.loads.push_back(safe_load());
  detect::Load in_notebook = unsafe_load();
  in_notebook.place = at("explore.ipynb", 1, 1, 7);
  in_notebook.exposure = models::Exposure::local;
  in_notebook.trace.back().place = in_notebook.place;
  report.loads.push_back(in_notebook);
  report.loads.push_back(unsafe_load());
  detect::Load suppressed = unsafe_load();
  suppressed.place.line = 50;
  suppressed.suppressed = true;
  report.loads.push_back(suppressed);
  report.problems.push_back({"broken.py", 3, "does not parse: unexpected indent"});
  report.problems.push_back({"huge.py", 0, "larger than 64 MiB"});
  report.files = 12;
  return report;
}

detect::Report hostile_report() {
  using namespace std::string_literals;
  const std::string bad =
      "a\x1b[31m\x1b]0;title\x07\"\\\r\n\0\x7f\xc2\x9b\xff\xe2\x80\xae\xe2\x80\x8b</script>\xed\xa0\x80"s;
  detect::Load load = unsafe_load();
  load.place.path = bad;
  load.message = bad;
  load.sink = bad;
  load.remedy = bad;
  load.notes = {bad, ""};
  load.fingerprint = bad;
  add_source(load, SourceKind::unknown, at(bad, 0, 0), bad, 0);
  add_neutralization(load, NeutralizationKind::sandbox, at(bad, 0, 0, 0), bad);
  add_step(load, at(bad, 0, 0), bad, bad);
  add_step(load, at("/absolute path/ü.py", 4000000000u, 4000000000u), bad, std::string(100000, 'x'));
  load.lines = {bad + std::string(200000, 'y') + bad, bad};
  detect::Report report;
  report.loads.push_back(load);
  load.place = at("a:b.py", 1, 150000, 0);
  load.end_line = 1;
  load.end_column = 150004;
  report.loads.push_back(load);
  report.problems.push_back({bad, 0, bad});
  report.files = 1;
  return report;
}

}  // namespace loadgate::report::tests
