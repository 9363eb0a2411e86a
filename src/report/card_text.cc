#include "report/card_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "models/kinds.h"
#include "report/card.h"
#include "report/printable.h"
#include "report/style.h"

namespace loadgate::report {
namespace {

constexpr std::size_t kNameColumn = 24;

class Page {
 public:
  Page(std::size_t width, bool color) : width_(std::min<std::size_t>(width, 100)), style_(color) {}

  void title(std::string_view text) { out_ += style_.paint(Tone::strong, text) + "\n"; }
  void blank() { out_ += '\n'; }

  void paragraph(std::string_view text) {
    for (const std::string& line : wrap(text, width_)) out_ += line + "\n";
  }

  void bullet(std::string_view text) { hanging("  - ", 4, text); }

  void row(std::string_view name, std::string_view text) {
    hanging(
        "  " + style_.paint(Tone::good, name) + std::string(kNameColumn - std::min(kNameColumn - 1, name.size()), ' '),
        kNameColumn + 2, text);
  }

  void code(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      out_.append("    ").append(text.substr(0, end)).append("\n");
      text.remove_prefix(std::min(text.size(), end + 1));
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void hanging(std::string lead, std::size_t indent, std::string_view text) {
    for (const std::string& line : wrap(text, width_ - std::min(indent, width_ / 2))) {
      out_ += lead + line + "\n";
      lead = std::string(indent, ' ');
    }
  }

  std::size_t width_;
  Style style_;
  std::string out_;
};

}  // namespace

std::string card_text(std::size_t width, bool color) {
  const Card& c = card();
  Page page(width, color);
  page.title(fmt::format("{}: {}", c.id, c.title));
  page.blank();
  page.paragraph(c.says);
  page.blank();
  page.paragraph(c.why);
  page.blank();
  page.row("severity", c.severity);
  page.row("resource", c.resource);
  page.row("language", c.language);
  page.row("tags", fmt::format("{}", fmt::join(c.tags, ", ")));
  page.blank();
  page.title("Unsafe");
  page.code(c.example_unsafe);
  page.blank();
  page.title("Safe");
  page.code(c.example_safe);
  page.blank();
  page.title("What to do");
  for (std::string_view remedy : c.remedies) page.bullet(remedy);
  page.blank();
  page.title("Parameters (command line: --NAME a,b; configuration: NAME = [\"a\", \"b\"])");
  for (const Parameter& p : c.parameters) page.row(p.name, fmt::format("{}; default: {}", p.meaning, p.standard));
  page.blank();
  page.title("Source kinds (with the exposure of a finding that they cause)");
  for (int i = 0; i < models::kSourceKindCount; ++i) {
    auto kind = static_cast<models::SourceKind>(i);
    page.row(models::name_of(kind),
             fmt::format("{} [{}]", models::sentence_of(kind), models::name_of(models::exposure_of(kind))));
  }
  page.blank();
  page.title("Neutralization kinds (each must hold on every path from a source to the load)");
  for (int i = 0; i < models::kNeutralizationKindCount; ++i) {
    auto kind = static_cast<models::NeutralizationKind>(i);
    page.row(models::name_of(kind), models::sentence_of(kind));
  }
  page.blank();
  page.title("More");
  for (std::string_view link : c.links) page.bullet(link);
  return page.take();
}

}  // namespace loadgate::report
