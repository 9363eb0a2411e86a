#include "report/text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "report/card.h"
#include "report/excerpt.h"
#include "report/printable.h"
#include "report/style.h"

namespace loadgate::report {
namespace {

constexpr std::size_t kLinesShown = 6;  // of a call that goes over many

// Who could be on the other end, in words.
std::string_view words_of(models::Exposure exposure) {
  switch (exposure) {
    case models::Exposure::remote:
      return "remote: someone on the other end of a network, service or interface can decide what is loaded";
    case models::Exposure::local:
      return "local: whoever sets files, arguments or the environment on this machine can decide what is loaded";
    case models::Exposure::open:
      break;
  }
  return "open: code that was not checked decides what is loaded";
}

std::string_view words_of(detect::Confidence confidence) {
  switch (confidence) {
    case detect::Confidence::high:
      return "high: every step of the trace is resolved";
    case detect::Confidence::medium:
      return "medium: the trace passes through a step that could not be resolved";
    case detect::Confidence::low:
      break;
  }
  return "low: the origin lies outside the checked code";
}

Tone tone_of(Severity severity) {
  if (severity == Severity::medium) return Tone::warning;
  return severity == Severity::low ? Tone::note : Tone::error;
}

std::string place_of(const detect::Place& place) {
  std::string text = printable(place.path);
  if (place.cell) text += fmt::format(":cell {}", *place.cell + 1);
  return text + fmt::format(":{}:{}", place.line, place.column);
}

std::string covers(models::NeutralizationKinds kinds) {
  std::string text;
  for (int i = 0; i < models::kNeutralizationKindCount; ++i) {
    auto kind = static_cast<models::NeutralizationKind>(i);
    if (!(kinds & models::bit(kind))) continue;
    text.append(text.empty() ? "" : ", ").append(models::name_of(kind));
  }
  return text;
}

std::string counted(std::uint64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

class Writer {
 public:
  explicit Writer(const Options& options) : options_(options), style_(options.color) {}

  std::string take() { return std::move(out_); }

  void unsafe_load(const detect::Load& load) {
    const Severity severity = options_.severity_of(load.exposure);
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
    head(load, style_.paint(tone_of(severity), name_of(severity)), fmt::format(" [{}]", card().id));
    const unsigned gutter = gutter_of(load);
    source(load, gutter);
    field("exposure", words_of(load.exposure), gutter);
    if (load.confidence != detect::Confidence::high) field("confidence", words_of(load.confidence), gutter);
    sources(load, gutter);
    trace(load, gutter);
    if (!load.remedy.empty()) field("help", load.remedy, gutter);
    for (const std::string& note : load.notes) field("note", note, gutter);
    out_ += '\n';
  }

  // A safe or suppressed load, in short.
  void other_load(const detect::Load& load) {
    head(load, style_.paint(Tone::good, load.suppressed ? "suppressed" : "safe"), "");
    for (const detect::Neutralization& each : load.neutralizations) {
      field("because", fmt::format("{}: {} ({})", models::name_of(each.kind), each.what, place_of(each.place)), 2);
    }
    for (const std::string& note : load.notes) field("note", note, 2);
  }

 private:
  // The line that editors and grep read; never wrapped.
  void head(const detect::Load& load, const std::string& level, const std::string& tail) {
    out_ += style_.paint(Tone::strong, place_of(load.place)) + ": " + level + ": " +
            style_.paint(Tone::strong, printable(load.message)) + tail + "\n";
  }

  // The digits of the greatest line number to be shown in front of a source line.
  static unsigned gutter_of(const detect::Load& load) {
    std::uint32_t most = std::max<std::uint32_t>(load.place.line, load.end_line);
    for (const detect::Step& step : load.trace) most = std::max(most, step.place.line);
    return static_cast<unsigned>(std::to_string(most).size());
  }

  void numbered(const std::string& number, unsigned gutter, std::string_view line) {
    const std::string bar = style_.paint(Tone::frame, fmt::format("{:>{}} |", number, gutter));
    out_ += bar;
    if (!line.empty()) out_.append(" ").append(line);
    out_ += '\n';
  }

  // The call's lines, its first one marked.
  void source(const detect::Load& load, unsigned gutter) {
    if (load.lines.empty()) return;
    const std::size_t room = options_.width - std::min<std::size_t>(options_.width / 2, gutter + 3);
    const std::uint32_t end = load.end_line > load.place.line ? kToLineEnd : load.end_column;
    const Excerpt excerpt = cut_excerpt(load.lines.front(), load.place.column, end, room);
    numbered("", gutter, "");
    numbered(std::to_string(load.place.line), gutter, excerpt.text);
    numbered(
        "", gutter,
        std::string(excerpt.marker_start, ' ') + style_.paint(Tone::error, std::string(excerpt.marker_width, '^')));
    for (std::size_t i = 1; i < std::min(load.lines.size(), kLinesShown); ++i) {
      numbered(std::to_string(load.place.line + i), gutter, cut_excerpt(load.lines[i], 1, 1, room).text);
    }
    if (load.lines.size() > kLinesShown) numbered("", gutter, "...");
  }

  // All kinds, and of each the first few places: a helper that half a project calls has dozens.
  void sources(const detect::Load& load, unsigned gutter) {
    constexpr std::size_t kShown = 3;
    for (std::size_t at = 0; at < load.sources.size();) {
      const models::SourceKind kind = load.sources[at].kind;
      std::size_t end = at;
      while (end < load.sources.size() && load.sources[end].kind == kind) ++end;
      // One more is shown rather than counted.
      const std::size_t shown = end - at <= kShown + 1 ? end : at + kShown;
      for (std::size_t i = at; i < shown; ++i) field("source", sentence(load.sources[i]), gutter);
      if (shown < end) field("source", fmt::format("{}: {} more places (--format json lists them)", models::name_of(kind), end - shown), gutter);
      at = end;
    }
  }

  static std::string sentence(const detect::Source& each) {
    const bool path = each.constant && each.kind == models::SourceKind::file;
    const std::string_view says = path ? "a constant is the path of a local file of unknown origin, or a part of it" : models::sentence_of(each.kind);
    std::string text = fmt::format("{}: {}", models::name_of(each.kind), says);
    if (!each.what.empty()) text += fmt::format(" ({}, {})", each.what, place_of(each.place));
    if (each.covered_by != 0) text += "; covered by " + covers(each.covered_by);
    return text;
  }

  static bool same_line(const detect::Place& a, const detect::Place& b) {
    return a.path == b.path && a.line == b.line && a.cell == b.cell;
  }

  // A single step at the load itself repeats the head.
  static bool tells_nothing_new(const detect::Load& load) {
    return load.trace.size() == 1 && same_line(load.trace.front().place, load.place);
  }

  // Numbered steps, each with its line.
  void trace(const detect::Load& load, unsigned gutter) {
    if (load.trace.empty() || tells_nothing_new(load)) return;
    field("trace", counted(load.trace.size(), "step", "steps") + " to the load", gutter);
    const std::size_t room = options_.width - std::min<std::size_t>(options_.width / 2, gutter + 9);
    for (std::size_t i = 0; i < load.trace.size(); ++i) {
      const detect::Step& step = load.trace[i];
      const std::string mark = fmt::format("{:>{}}{:>3}. ", "", gutter + 2, i + 1);
      const std::string text = fmt::format("{}: {}", place_of(step.place), step.message);
      hanging(mark, mark.size(), text);
      std::string_view line = step.source;
      std::uint32_t column = std::max<std::uint32_t>(step.place.column, 1);
      while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) {
        line.remove_prefix(1);
        column = std::max<std::uint32_t>(column - 1, 1);
      }
      const bool again = i > 0 && same_line(step.place, load.trace[i - 1].place);
      if (line.empty() || again) continue;
      out_ += fmt::format("{:>{}}", "", gutter + 7);
      out_ += style_.paint(Tone::frame, "| ") + cut_excerpt(line, column, column, room).text + "\n";
    }
  }

  // "   = name: text", wrapped.
  void field(std::string_view name, std::string_view text, unsigned gutter) {
    const std::string lead = fmt::format("{:>{}} = ", "", gutter);
    const std::string start =
        style_.paint(Tone::frame, lead) + style_.paint(Tone::strong, fmt::format("{}:", name)) + " ";
    hanging(start, lead.size() + name.size() + 2, text);
  }

  // `start`, which takes `indent` columns, then `text` with its further lines as far to the right.
  void hanging(const std::string& start, std::size_t indent, std::string_view text) {
    const std::size_t room = options_.width - std::min<std::size_t>(indent, options_.width / 2);
    std::string lead = start;
    for (const std::string& line : wrap(text, room)) {
      out_ += lead + line + "\n";
      lead = std::string(indent, ' ');
    }
  }

  const Options& options_;
  Style style_;
  std::string out_;
};

struct Counts {
  std::array<std::uint64_t, 3> by_exposure = {};
  std::uint64_t unsafe = 0;
  std::uint64_t safe = 0;
  std::uint64_t suppressed = 0;
  std::size_t files = 0;  // with findings
};

Counts count(const detect::Report& report) {
  Counts counts;
  std::set<std::string_view> files;
  for (const detect::Load& load : report.loads) {
    if (load.suppressed) {
      ++counts.suppressed;
    } else if (load.verdict == detect::Verdict::safe) {
      ++counts.safe;
    } else {
      ++counts.unsafe;
      ++counts.by_exposure[static_cast<std::size_t>(load.exposure)];
      files.insert(load.place.path);
    }
  }
  counts.files = files.size();
  return counts;
}

// "2 remote, 1 local"
std::string by_exposure(const Counts& counts) {
  std::string text;
  for (auto exposure : {models::Exposure::remote, models::Exposure::local, models::Exposure::open}) {
    const std::uint64_t number = counts.by_exposure[static_cast<std::size_t>(exposure)];
    if (number != 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", number, models::name_of(exposure));
  }
  return text;
}

std::string first_line(const detect::Report& report, const Counts& counts, const Style& style) {
  if (counts.unsafe != 0) {
    const std::string what =
        fmt::format("Found {} in {}", counted(counts.unsafe, "unsafe model load", "unsafe model loads"),
                    counted(counts.files, "file", "files"));
    return style.paint(Tone::strong, what) + ": " + by_exposure(counts) + ".";
  }
  if (report.files == 0) return "No Python file or notebook to check here.";
  return style.paint(Tone::good, "No unsafe model load found.");
}

}  // namespace

std::string write_summary(const detect::Report& report, const Options& options) {
  const Counts counts = count(report);
  const Style style(options.color);
  std::string out = first_line(report, counts, style) + "\n";
  std::vector<std::string> rest;
  if (report.files != 0) rest.push_back(counted(report.files, "file", "files") + " checked");
  if (counts.safe != 0) {
    rest.push_back(counted(counts.safe, "load is safe", "loads are safe") +
                   (options.show_safe ? "" : " (--show-safe lists them)"));
  }
  if (counts.suppressed != 0) rest.push_back(counted(counts.suppressed, "is suppressed", "are suppressed"));
  if (options.hidden != 0) {
    rest.push_back(counted(options.hidden, "finding of another exposure is", "findings of other exposures are") +
                   " left out");
  }
  if (!report.problems.empty()) {
    rest.push_back(counted(report.problems.size(), "problem with a file", "problems with files"));
  }
  if (!rest.empty()) out += fmt::format("{}.\n", fmt::join(rest, ", "));
  if (counts.unsafe != 0) out += fmt::format("What a finding means and what to do: loadgate explain {}\n", card().id);
  return out;
}

std::string write_text(const detect::Report& report, const Options& options) {
  Writer writer(options);
  for (const detect::Load& load : report.loads) {
    const bool finding = load.verdict == detect::Verdict::unsafe && !load.suppressed;
    if (finding) {
      writer.unsafe_load(load);
    } else if (options.show_safe) {
      writer.other_load(load);
    }
  }
  std::string out = writer.take();
  if (options.summary) {
    if (!out.empty() && !out.ends_with("\n\n")) out += '\n';
    out += write_summary(report, options);
  }
  return out;
}

}  // namespace loadgate::report
