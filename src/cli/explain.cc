// `loadgate explain [ID]`: the detector's card, with both parameters and all kinds.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "cli/app.h"
#include "cli/kind_lists.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "report/card.h"
#include "report/card_text.h"

namespace loadgate::cli {
namespace {

struct ExplainFlags {
  std::string id;
  std::string format = "text";
};

int explain(const ExplainFlags& flags) {
  const report::Card& card = report::card();
  if (!flags.id.empty() && flags.id != card.id) {
    complain(unknown_word("detector", flags.id, {card.id}));
    return kWrongUse;
  }
  if (flags.format != "text" && flags.format != "markdown") {
    complain(unknown_word("format", flags.format, {"text", "markdown"}));
    return kWrongUse;
  }
  const bool color = use_color(ColorChoice::automatic, STDOUT_FILENO);
  const std::string text =
      flags.format == "markdown" ? report::card_markdown() : report::card_text(terminal_width(STDOUT_FILENO), color);
  return write_output(text, "") ? kNoFinding : kWrongUse;
}

}  // namespace

Command add_explain(CLI::App& root) {
  auto flags = std::make_shared<ExplainFlags>();
  CLI::App* app = root.add_subcommand("explain", "Tell what a finding means, what to do, and all kinds there are");
  app->add_option("id", flags->id, "The detector (default: python.unsafe_ml_model_load)")->type_name("ID");
  app->add_option("-f,--format", flags->format, "text (default) or markdown")->type_name("FORMAT");
  return [flags] { return explain(*flags); };
}

}  // namespace loadgate::cli
