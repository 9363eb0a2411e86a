#include "report/text.h"

#include <gtest/gtest.h>

#include <sstream>

#include "report/printable.h"
#include "sample.h"

namespace loadgate::report {
namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(Text, ShowsAFindingFromPlaceToRemedy) {
  detect::Report report;
  report.loads.push_back(tests::unsafe_load());
  report.files = 2;
  EXPECT_EQ(write_text(report, {}),
            R"(train/resume.py:42:9: high: torch.load unpickles a file that was downloaded [python.unsafe_ml_model_load]
   |
42 | model = torch.load(path)
   |         ^^^^^^^^^^^^^^^^
   = exposure: remote: someone on the other end of a network, service or interface can decide what
               is loaded
   = source: network: a download or a network connection decides the content
             (urllib.request.urlretrieve, train/fetch.py:7:5)
   = source: file: a local file of unknown origin is the content (m.pt, train/resume.py:3:8);
             covered by integrity_check
   = trace: 2 steps to the load
      1. train/fetch.py:7:5: downloaded here
         | urlretrieve(URL, path)
      2. train/resume.py:42:9: loaded here
         | model = torch.load(path)
   = help: pass weights_only=True
   = note: torch 2.6 and newer restrict this call by default

Found 1 unsafe model load in 1 file: 1 remote.
2 files checked.
What a finding means and what to do: loadgate explain python.unsafe_ml_model_load
)");
}

TEST(Text, CountsByExposure) {
  const std::string text = write_summary(tests::small_report(), {});
  EXPECT_TRUE(has(text, "Found 2 unsafe model loads in 2 files: 1 remote, 1 local.")) << text;
  EXPECT_TRUE(
      has(text, "12 files checked, 1 load is safe (--show-safe lists them), 1 is suppressed, 2 problems with files."))
      << text;
}

TEST(Text, IsKindWhenThereIsNothing) {
  detect::Report report;
  EXPECT_EQ(write_text(report, {}), "No Python file or notebook to check here.\n");
  report.files = 3;
  report.loads.push_back(tests::safe_load());
  EXPECT_EQ(write_text(report, {}),
            "No unsafe model load found.\n3 files checked, 1 load is safe (--show-safe lists them).\n");
}

TEST(Text, SaysWhatTheExposureFilterLeftOut) {
  detect::Report report;
  report.files = 3;
  Options options;
  options.hidden = 2;
  EXPECT_TRUE(has(write_text(report, options), "2 findings of other exposures are left out"));
}

TEST(Text, ShowSafeAddsTheReasonInShort) {
  Options options;
  EXPECT_FALSE(has(write_text(tests::small_report(), options), "safe: torch.load"));
  options.show_safe = true;
  const std::string text = write_text(tests::small_report(), options);
  EXPECT_TRUE(has(text,
                  "explore.ipynb:cell 4:2:1: safe: torch.load refuses arbitrary globals\n"
                  "   = because: restricted_unpickling: weights_only=True (explore.ipynb:cell 4:2:18)\n"))
      << text;
  EXPECT_TRUE(has(text, "train/resume.py:50:9: suppressed: ")) << text;
}

TEST(Text, QuietLeavesOutTheSummary) {
  Options options;
  options.summary = false;
  EXPECT_FALSE(has(write_text(tests::small_report(), options), "Found"));
}

TEST(Text, ColorsOnlyWhenAsked) {
  Options options;
  EXPECT_FALSE(has(write_text(tests::small_report(), options), "\x1b"));
  options.color = true;
  EXPECT_TRUE(has(write_text(tests::small_report(), options), "\x1b[1;31mhigh\x1b[0m"));
}

TEST(Text, SeverityFollowsTheExposure) {
  Options options;
  options.severities = {Severity::critical, Severity::low, Severity::medium};
  const std::string text = write_text(tests::small_report(), options);
  EXPECT_TRUE(has(text, "explore.ipynb:cell 8:1:1: low: ")) << text;
  EXPECT_TRUE(has(text, "train/resume.py:42:9: critical: ")) << text;
}

TEST(Text, LinesKeepToTheWidth) {
  for (unsigned width : {40u, 60u, 100u, 200u}) {
    Options options;
    options.width = width;
    options.show_safe = true;
    std::istringstream lines(write_text(tests::small_report(), options));
    for (std::string line; std::getline(lines, line);) {
      const bool head = line.find(": high: ") != std::string::npos || line.find(": safe: ") != std::string::npos ||
                        line.find(": suppressed: ") != std::string::npos;
      const bool long_word =
          line.find("urllib.request.urlretrieve") != std::string::npos || line.find("explain") != std::string::npos;
      if (!head && !long_word && line.find("checked") == std::string::npos && line.find("Found") == std::string::npos) {
        EXPECT_LE(columns(line), width) << line;
      }
    }
  }
}

TEST(Text, HostileContentIsMadeVisible) {
  Options options;
  options.show_safe = true;
  const std::string text = write_text(tests::hostile_report(), options);
  for (char c : text) EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20) << static_cast<int>(c);
  EXPECT_FALSE(has(text, "\x7f"));
  EXPECT_FALSE(has(text, "\xc2\x9b"));      // the one-byte form of ESC [
  EXPECT_FALSE(has(text, "\xe2\x80\xae"));  // right-to-left override
  EXPECT_FALSE(has(text, "\xff"));
  EXPECT_TRUE(has(text, "\\x1b[31m"));
  EXPECT_LT(text.size(), 20000u);  // megabytes of a minified line do not reach the terminal
}

}  // namespace
}  // namespace loadgate::report
