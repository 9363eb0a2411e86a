#include "report/json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "report/sarif.h"
#include "report/version.h"
#include "sample.h"

namespace loadgate::report {
namespace {

using Json = nlohmann::ordered_json;

bool plain_ascii(const std::string& text) {
  for (char c : text) {
    if (c != '\n' && (c < 0x20 || c > 0x7e)) return false;
  }
  return true;
}

TEST(JsonReport, KeepsTheContract) {
  const Json json = Json::parse(write_json(tests::small_report(), {}));
  EXPECT_EQ(json["schema"], "loadgate.check/1");
  EXPECT_EQ(json["tool"]["name"], "loadgate");
  EXPECT_EQ(json["tool"]["version"], version());
  ASSERT_EQ(json["loads"].size(), 4u);
  const Json& load = json["loads"][2];
  EXPECT_EQ(load["rule"], "python.unsafe_ml_model_load");
  EXPECT_EQ(load["path"], "train/resume.py");
  EXPECT_EQ(load["line"], 42);
  EXPECT_EQ(load["column"], 9);
  EXPECT_EQ(load["end_line"], 42);
  EXPECT_EQ(load["end_column"], 25);
  EXPECT_TRUE(load["cell"].is_null());
  EXPECT_EQ(load["sink"], "torch.load");
  EXPECT_EQ(load["verdict"], "unsafe");
  EXPECT_EQ(load["severity"], "high");
  EXPECT_EQ(load["exposure"], "remote");
  EXPECT_EQ(load["confidence"], "high");
  EXPECT_EQ(load["suppressed"], false);
  EXPECT_EQ(load["fingerprint"], "0123456789abcdef");
  EXPECT_EQ(load["sources"][0]["kind"], "network");
  EXPECT_EQ(load["sources"][0]["path"], "train/fetch.py");
  EXPECT_EQ(load["sources"][0]["line"], 7);
  EXPECT_EQ(load["sources"][0]["column"], 5);
  EXPECT_EQ(load["sources"][0]["what"], "urllib.request.urlretrieve");
  EXPECT_EQ(load["sources"][1]["covered_by"], Json::array({"integrity_check"}));
  EXPECT_EQ(load["neutralizations"][0]["kind"], "integrity_check");
  EXPECT_EQ(load["trace"][0]["message"], "downloaded here");
  EXPECT_EQ(json["loads"][0]["cell"], 3);
  EXPECT_EQ(json["loads"][0]["verdict"], "safe");
  EXPECT_EQ(json["loads"][3]["suppressed"], true);
  EXPECT_EQ(json["errors"][0]["path"], "broken.py");
  EXPECT_EQ(json["errors"][0]["line"], 3);
  EXPECT_EQ(json["errors"][1]["line"], 0);
}

TEST(JsonReport, IsWholeWithoutAnyLoad) {
  const Json json = Json::parse(write_json({}, {}));
  EXPECT_TRUE(json["loads"].is_array() && json["loads"].empty());
  EXPECT_TRUE(json["errors"].is_array() && json["errors"].empty());
}

TEST(JsonReport, HostileContentStaysInItsString) {
  const std::string text = write_json(tests::hostile_report(), {});
  EXPECT_TRUE(plain_ascii(text));
  const Json json = Json::parse(text);
  const std::string path = json["loads"][0]["path"];
  EXPECT_TRUE(path.starts_with("a\x1b[31m"));
  EXPECT_NE(path.find("\xEF\xBF\xBD"), std::string::npos);
}

TEST(Sarif, HasOneRuleAndTheFindings) {
  const Json run = Json::parse(write_sarif(tests::small_report(), {}))["runs"][0];
  const Json& rule = run["tool"]["driver"]["rules"][0];
  EXPECT_EQ(rule["id"], "python.unsafe_ml_model_load");
  EXPECT_EQ(rule["properties"]["security-severity"], "8.8");
  EXPECT_EQ(run["columnKind"], "unicodeCodePoints");
  ASSERT_EQ(run["results"].size(), 3u);  // the safe load is no result
  const Json& result = run["results"][1];
  EXPECT_EQ(result["level"], "error");
  EXPECT_EQ(result["partialFingerprints"]["loadgate/v1"], "0123456789abcdef");
  const Json& place = result["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], "train/resume.py");
  EXPECT_EQ(place["region"]["startLine"], 42);
  EXPECT_EQ(place["region"]["endColumn"], 25);
  EXPECT_EQ(place["region"]["snippet"]["text"], "model = torch.load(path)");
  EXPECT_EQ(result["codeFlows"][0]["threadFlows"][0]["locations"].size(), 2u);
  EXPECT_EQ(run["results"][2]["suppressions"][0]["kind"], "inSource");
  EXPECT_EQ(run["invocations"][0]["toolExecutionNotifications"].size(), 2u);
}

TEST(Sarif, SaysTheCellOfANotebook) {
  const Json result = Json::parse(write_sarif(tests::small_report(), {}))["runs"][0]["results"][0];
  EXPECT_NE(result["message"]["text"].get<std::string>().find("In cell 8, line 1."), std::string::npos);
  EXPECT_EQ(result["properties"]["cell"], 7);
}

TEST(Sarif, SeverityFollowsTheExposure) {
  Options options;
  options.severities = {Severity::critical, Severity::low, Severity::medium};
  const Json results = Json::parse(write_sarif(tests::small_report(), options))["runs"][0]["results"];
  EXPECT_EQ(results[0]["level"], "note");
  EXPECT_EQ(results[1]["level"], "error");
  EXPECT_EQ(results[1]["properties"]["security-severity"], "9.5");
}

TEST(Sarif, PathsAreUris) {
  const std::string text = write_sarif(tests::hostile_report(), {});
  EXPECT_TRUE(plain_ascii(text));
  const Json results = Json::parse(text)["runs"][0]["results"];
  EXPECT_TRUE(results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].get<std::string>().starts_with(
      "a%1B%5B31m"));
  const Json& place = results[1]["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], "a%3Ab.py");
  const Json& step = results[1]["codeFlows"][0]["threadFlows"][0]["locations"][3]["location"]["physicalLocation"];
  EXPECT_EQ(step["artifactLocation"]["uri"], "file:///absolute%20path/%C3%BC.py");
}

}  // namespace
}  // namespace loadgate::report
