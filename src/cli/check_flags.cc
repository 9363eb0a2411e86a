// The flags of `loadgate check`.
#include <CLI/CLI.hpp>

#include "cli/check.h"

namespace loadgate::cli {
namespace {

// An option that may be given several times and takes a comma-separated list each time.
CLI::Option* add_list(CLI::App* app, const std::string& name, std::vector<std::string>& words,
                      const std::string& text) {
  return app->add_option(name, words, text)->delimiter(',')->expected(1)->allow_extra_args(false)->take_all();
}

CLI::Option* add_list(CLI::App* app, const std::string& name, std::optional<std::vector<std::string>>& words,
                      const std::string& text) {
  auto take = [&words](const std::vector<std::string>& typed) {
    if (!words) words.emplace();
    words->insert(words->end(), typed.begin(), typed.end());
    return true;
  };
  return app->add_option_function<std::vector<std::string>>(name, take, text)
      ->delimiter(',')
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all();
}

}  // namespace

Command add_check(CLI::App& root) {
  auto flags = std::make_shared<CheckFlags>();
  CLI::App* app = root.add_subcommand("check", "Find model loads from untrusted data");
  app->footer(
      "Examples:\n"
      "  loadgate check\n"
      "  loadgate check src --exposure remote,local\n"
      "  loadgate check --sources default,package_data --neutralizations restricted_unpickling\n"
      "  loadgate check --format sarif --output loadgate.sarif\n"
      "\n"
      "Lists take kinds (see \"loadgate explain\") and the words all, default and none.\n"
      "Settings come from the nearest loadgate.toml, or pyproject.toml with a [tool.loadgate] table, at or above the\n"
      "first path; flags win over them.\n"
      "\n"
      "Exit status: 0 no finding; 1 findings; 2 wrong use or configuration, output that could not be written, and,\n"
      "with --strict, a file that could not be read or parsed (also when there are findings).");

  app->option_defaults()->take_last();  // as elsewhere, a flag given again wins: aliases can be overridden
  app->add_option("paths", flags->paths, "Files and folders (default: the current folder); \"-\" is standard input")
      ->take_all()
      ->type_name("PATH");

  const char* finding = "What is a finding";
  add_list(app, "--sources", flags->sources, "Source kinds to check")->type_name("KINDS")->group(finding);
  add_list(app, "--neutralizations", flags->neutralizations, "Neutralization kinds to honour")
      ->type_name("KINDS")
      ->group(finding);
  add_list(app, "--exposure", flags->exposure, "Only findings of these exposures: remote, local, open")
      ->type_name("LIST")
      ->group(finding);
  app->add_option(
         "--torch-version", flags->torch_version,
         "The torch that runs the code, such as 2.6 or \">=2.3,<2.5\" (default: from requirement and lock files)")
      ->type_name("VERSION")
      ->group(finding);
  app->add_option("--models", flags->models, "A folder of further data files about libraries; may be repeated")
      ->type_name("DIR")
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all()
      ->group(finding);

  const char* files = "Which files";
  add_list(app, "--exclude", flags->exclude, "Patterns to leave out instead of the default list (as in .gitignore)")
      ->type_name("PATTERNS")
      ->group(files);
  add_list(app, "--extend-exclude", flags->extend_exclude, "Patterns to leave out besides")
      ->type_name("PATTERNS")
      ->group(files);
  app->add_flag("--no-ignore", flags->no_ignore, "Do not honour .gitignore and .ignore")->group(files);
  app->add_option("--stdin-filename", flags->stdin_filename, "The name of what standard input holds")
      ->type_name("NAME")
      ->group(files);

  const char* output = "Output";
  app->add_option("-f,--format", flags->format, "text (default), json or sarif")->type_name("FORMAT")->group(output);
  app->add_option("-o,--output", flags->output, "Write the report to this file")->type_name("FILE")->group(output);
  app->add_flag("--show-safe", flags->show_safe, "List the safe loads too, with the reason")->group(output);
  app->add_option("--color", flags->color, "auto, always or never (NO_COLOR and FORCE_COLOR are honoured)")
      ->type_name("WHEN")
      ->group(output);
  app->add_flag("-q,--quiet", flags->quiet, "Findings only: no summary, progress or warnings")->group(output);
  app->add_flag("-v,--verbose", flags->verbose, "Say which settings are in force, and every warning")->group(output);
  app->add_flag("--stats", flags->stats, "Print time and counts of every pass to standard error")->group(output);

  const char* running = "Running";
  app->add_option("--config", flags->config, "Read this configuration file")->type_name("FILE")->group(running);
  app->add_flag("--no-config", flags->no_config, "Read no configuration file")->group(running);
  app->add_flag("--strict", flags->strict, "Exit with 2 if a file could not be read or parsed")->group(running);
  app->add_option("--threads", flags->threads, "Threads (default: one a processor)")->type_name("N")->group(running);

  return [flags] { return check(*flags); };
}

}  // namespace loadgate::cli
