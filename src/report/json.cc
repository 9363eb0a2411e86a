#include "report/json.h"

#include <nlohmann/json.hpp>

#include "report/card.h"
#include "report/version.h"

namespace loadgate::report {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& value) { return value.dump(-1, ' ', true, Json::error_handler_t::replace); }

// `path`, `line`, `column`, and `cell` where the place is in a notebook.
Json at(const detect::Place& place) {
  Json row = {{"path", place.path}, {"line", place.line}, {"column", place.column}};
  if (place.cell) row["cell"] = *place.cell;
  return row;
}

Json source_row(const detect::Source& source) {
  Json row = {{"kind", models::name_of(source.kind)}};
  row.update(at(source.place));
  row["what"] = source.what;
  Json covered = Json::array();
  for (int i = 0; i < models::kNeutralizationKindCount; ++i) {
    auto kind = static_cast<models::NeutralizationKind>(i);
    if (source.covered_by & models::bit(kind)) covered.push_back(models::name_of(kind));
  }
  row["covered_by"] = std::move(covered);
  return row;
}

Json neutralization_row(const detect::Neutralization& neutralization) {
  Json row = {{"kind", models::name_of(neutralization.kind)}};
  row.update(at(neutralization.place));
  row["what"] = neutralization.what;
  return row;
}

Json step_row(const detect::Step& step) {
  Json row = at(step.place);
  row["message"] = step.message;
  return row;
}

template <class Items, class Make>
Json rows(const Items& items, Make make) {
  Json list = Json::array();
  for (const auto& item : items) list.push_back(make(item));
  return list;
}

Json load_row(const detect::Load& load, const Options& options) {
  const bool unsafe = load.verdict == detect::Verdict::unsafe;
  Json row;
  row["rule"] = card().id;
  row["path"] = load.place.path;
  row["line"] = load.place.line;
  row["column"] = load.place.column;
  row["end_line"] = load.end_line;
  row["end_column"] = load.end_column;
  row["cell"] = load.place.cell ? Json(*load.place.cell) : Json(nullptr);
  row["sink"] = load.sink;
  row["verdict"] = unsafe ? "unsafe" : "safe";
  row["severity"] = name_of(options.severity_of(load.exposure));
  row["exposure"] = models::name_of(load.exposure);
  row["confidence"] = name_of(load.confidence);
  row["message"] = load.message;
  row["remedy"] = load.remedy;
  row["notes"] = load.notes;
  row["sources"] = rows(load.sources, source_row);
  row["neutralizations"] = rows(load.neutralizations, neutralization_row);
  row["trace"] = rows(load.trace, step_row);
  row["suppressed"] = load.suppressed;
  row["fingerprint"] = load.fingerprint;
  return row;
}

Json problem_row(const detect::Problem& problem) {
  return {{"path", problem.path}, {"line", problem.line}, {"message", problem.message}};
}

// A member whose value is a list, one element a line.
template <class Items, class Make>
void append_list(std::string& out, std::string_view key, const Items& items, Make make) {
  out.append(" \"").append(key).append("\": [");
  const char* separator = "\n  ";
  for (const auto& item : items) {
    out.append(separator).append(dumped(make(item)));
    separator = ",\n  ";
  }
  out.append("]");
}

}  // namespace

std::string write_json(const detect::Report& report, const Options& options) {
  std::string out = "{\"schema\": \"loadgate.check/1\",\n \"tool\": ";
  out += dumped({{"name", "loadgate"}, {"version", version()}});
  out += ",\n";
  append_list(out, "loads", report.loads, [&](const detect::Load& load) { return load_row(load, options); });
  out += ",\n";
  append_list(out, "errors", report.problems, problem_row);
  out += ",\n \"files\": " + std::to_string(report.files) + "}\n";
  return out;
}

}  // namespace loadgate::report
