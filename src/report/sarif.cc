#include "report/sarif.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>

#include "report/card.h"
#include "report/version.h"

namespace loadgate::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::low:
      return "note";
    case Severity::medium:
      return "warning";
    case Severity::high:
    case Severity::critical:
      break;
  }
  return "error";
}

// The middle of the band that code-scanning services give each word; the card's own for high.
std::string_view score_of(Severity severity) {
  switch (severity) {
    case Severity::low:
      return "2.0";
    case Severity::medium:
      return "5.5";
    case Severity::high:
      return card().security_severity;
    case Severity::critical:
      break;
  }
  return "9.5";
}

// RFC 3986: everything but unreserved characters and the path's own separators as %XX, so that any bytes are a valid
// URI.
std::string uri_of(std::string_view path) {
  std::string uri = path.starts_with('/') ? "file://" : "";
  // A relative path whose first segment has a colon would read as a scheme; %3A below sees to that.
  for (char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '.' || c == '_' || c == '~' || c == '/';
    if (plain) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

Json artifact_location(const std::string& path) {
  Json location = {{"uri", uri_of(path)}};
  if (!path.starts_with('/')) location["uriBaseId"] = "%SRCROOT%";
  return location;
}

std::string in_cell(const detect::Place& place) { return fmt::format("cell {}, line {}", *place.cell + 1, place.line); }

// `region` says more than the start when it is known.
Json location_of(const detect::Place& place, const Json& region = Json::object()) {
  Json all = {{"startLine", std::max<std::uint32_t>(place.line, 1)},
              {"startColumn", std::max<std::uint32_t>(place.column, 1)}};
  all.update(region);
  Json location = {
      {"physicalLocation", {{"artifactLocation", artifact_location(place.path)}, {"region", std::move(all)}}}};
  if (place.cell) {
    // Lines of a notebook count inside the cell: the file's own lines mean nothing to people.
    location["logicalLocations"] =
        Json::array({{{"name", fmt::format("cell {}", *place.cell + 1)}, {"kind", "module"}}});
    location["properties"] = {{"cell", *place.cell}};
  }
  return location;
}

Json text_of(std::string_view text) { return {{"text", text}}; }

Json region_of(const detect::Load& load) {
  Json region;
  region["endLine"] = std::max(load.end_line, std::max<std::uint32_t>(load.place.line, 1));
  region["endColumn"] = std::max<std::uint32_t>(load.end_column, 1);
  if (!load.lines.empty()) region["snippet"] = text_of(fmt::format("{}", fmt::join(load.lines, "\n")));
  return region;
}

// `text` with a final stop.
std::string sentence(std::string_view text) { return fmt::format("{}{}", text, text.ends_with('.') ? "" : "."); }

std::string message_of(const detect::Load& load) {
  std::string text = sentence(load.message);
  if (load.place.cell) text.append(" In ").append(sentence(in_cell(load.place)));
  if (!load.remedy.empty()) text.append(" What to do: ").append(sentence(load.remedy));
  for (const std::string& note : load.notes) text.append(" Note: ").append(sentence(note));
  return text;
}

Json thread_flow_location(const detect::Step& step) {
  Json region;
  if (!step.source.empty()) region["snippet"] = text_of(step.source);
  Json location = location_of(step.place, region);
  location["message"] = text_of(step.place.cell ? step.message + " (" + in_cell(step.place) + ")" : step.message);
  return {{"location", std::move(location)}};
}

Json code_flows(const detect::Load& load) {
  Json locations = Json::array();
  for (const detect::Step& step : load.trace) locations.push_back(thread_flow_location(step));
  return Json::array({{{"threadFlows", Json::array({{{"locations", std::move(locations)}}})}}});
}

Json related_locations(const detect::Load& load) {
  Json list = Json::array();
  for (const detect::Source& source : load.sources) {
    if (source.place.path.empty()) continue;
    Json location = location_of(source.place);
    location["id"] = list.size();
    location["message"] = text_of(fmt::format("{}: {}", models::name_of(source.kind), source.what));
    list.push_back(std::move(location));
  }
  return list;
}

Json properties_of(const detect::Load& load, const Options& options) {
  Json kinds = Json::array();
  for (const detect::Source& source : load.sources) {
    if (Json name = models::name_of(source.kind); std::find(kinds.begin(), kinds.end(), name) == kinds.end()) {
      kinds.push_back(std::move(name));
    }
  }
  const Severity severity = options.severity_of(load.exposure);
  Json properties = {{"sink", load.sink},
                     {"exposure", models::name_of(load.exposure)},
                     {"confidence", name_of(load.confidence)},
                     {"severity", name_of(severity)},
                     {"security-severity", score_of(severity)},
                     {"sources", std::move(kinds)}};
  if (load.place.cell) properties["cell"] = *load.place.cell;
  return properties;
}

Json result_of(const detect::Load& load, const Options& options) {
  Json result = {{"ruleId", card().id},
                 {"ruleIndex", 0},
                 {"kind", "fail"},
                 {"level", level_of(options.severity_of(load.exposure))},
                 {"message", text_of(message_of(load))},
                 {"locations", Json::array({location_of(load.place, region_of(load))})}};
  if (!load.fingerprint.empty()) result["partialFingerprints"] = {{"loadgate/v1", load.fingerprint}};
  if (!load.trace.empty()) result["codeFlows"] = code_flows(load);
  if (Json related = related_locations(load); !related.empty()) result["relatedLocations"] = std::move(related);
  if (load.suppressed) result["suppressions"] = Json::array({{{"kind", "inSource"}}});
  result["properties"] = properties_of(load, options);
  return result;
}

Json rule() {
  const Card& c = card();
  Json tags = Json::array({"security", "external/cwe/cwe-502"});
  for (std::string_view tag : c.tags) tags.push_back(tag);
  const std::string markdown = card_markdown();
  return {{"id", c.id},
          {"name", c.name},
          {"shortDescription", text_of(c.title)},
          {"fullDescription", text_of(c.says)},
          {"help", {{"text", markdown}, {"markdown", markdown}}},
          {"helpUri", c.links.front()},
          {"defaultConfiguration", {{"level", "error"}}},
          {"properties",
           {{"tags", std::move(tags)},
            {"precision", "high"},
            {"problem.severity", "error"},
            {"security-severity", c.security_severity},
            {"resource", c.resource},
            {"language", c.language}}}};
}

Json notification_of(const detect::Problem& problem) {
  Json location = {{"physicalLocation", {{"artifactLocation", artifact_location(problem.path)}}}};
  if (problem.line != 0) location["physicalLocation"]["region"] = {{"startLine", problem.line}};
  return {
      {"level", "warning"}, {"message", text_of(problem.message)}, {"locations", Json::array({std::move(location)})}};
}

Json invocation(const detect::Report& report) {
  Json notifications = Json::array();
  for (const detect::Problem& problem : report.problems) notifications.push_back(notification_of(problem));
  return {{"executionSuccessful", true},
          {"toolExecutionNotifications", std::move(notifications)},
          {"toolConfigurationNotifications", Json::array()}};
}

}  // namespace

std::string write_sarif(const detect::Report& report, const Options& options) {
  Json results = Json::array();
  for (const detect::Load& load : report.loads) {
    if (load.verdict == detect::Verdict::unsafe) results.push_back(result_of(load, options));
  }
  Json driver = {{"name", "loadgate"},
                 {"semanticVersion", version()},
                 {"version", version()},
                 {"shortDescription", text_of("Finds unsafe loads of machine-learning models in Python code.")},
                 {"rules", Json::array({rule()})}};
  Json run = {
      {"tool", {{"driver", std::move(driver)}}},
      {"invocations", Json::array({invocation(report)})},
      {"columnKind", "unicodeCodePoints"},
      {"originalUriBaseIds", {{"%SRCROOT%", {{"description", text_of("The folder that loadgate was run in.")}}}}},
      {"results", std::move(results)}};
  Json log = {{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({std::move(run)})}};
  return log.dump(1, ' ', true, Json::error_handler_t::replace) + "\n";
}

}  // namespace loadgate::report
