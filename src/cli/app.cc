#include "cli/app.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <exception>
#include <string>
#include <utility>
#include <vector>

#include "cli/output.h"
#include "models/model.h"
#include "report/version.h"

namespace loadgate::cli {
namespace {

constexpr const char* kExamples =
    "Examples:\n"
    "  loadgate check                              every Python file and notebook below the current folder\n"
    "  loadgate check src train.py                 some of them\n"
    "  loadgate check --exposure remote            only what someone on the other end of a network can decide\n"
    "  loadgate check --sources network,model_hub  only these origins\n"
    "  loadgate check --show-safe                  the whole load inventory, with the reason why a load is safe\n"
    "  loadgate check --format sarif -o out.sarif  for code-scanning services\n"
    "  cat train.py | loadgate check - --stdin-filename train.py\n"
    "  loadgate explain                            what a finding means and what to do\n"
    "\n"
    "Exit status: 0 no finding; 1 findings; 2 wrong use or configuration, output that could not be written, and,\n"
    "with --strict, a file that could not be read or parsed.";

// The nearest word to a mistyped option or command of the command in use.
std::string suggestion(const CLI::App& root, const std::string& word) {
  std::vector<std::string> names;
  std::vector<const CLI::App*> apps = {&root};
  for (const CLI::App* command : root.get_subcommands()) apps.push_back(command);
  for (const CLI::App* app : apps) {
    for (const CLI::Option* option : app->get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
  }
  if (root.get_subcommands().empty()) {
    for (const CLI::App* command : root.get_subcommands({})) names.push_back(command->get_name());
  }
  std::string_view asked = word;
  asked = asked.substr(0, asked.find('='));
  return models::did_you_mean(asked, {names.begin(), names.end()});
}

int wrong_use(const CLI::App& root, const CLI::ParseError& error) {
  std::string message = error.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
    const std::vector<std::string> left = root.remaining(true);
    const std::string word = left.empty() ? std::string() : left.front();
    const bool is_option = word.size() > 1 && word[0] == '-';
    message = (is_option ? "no option \"" : "no command \"") + word + "\"";
    if (std::string near = suggestion(root, word); !near.empty()) {
      message += "; did you mean \"" + near + "\"?";
    } else if (!is_option) {
      message += "; did you mean \"loadgate check " + word + "\"?";
    }
  }
  complain(message);
  std::fputs("Try \"loadgate --help\".\n", stderr);
  return kWrongUse;
}

int parse_and_run(int argc, char** argv) {
  CLI::App root(
      "Finds every place where Python code loads a machine-learning model from data it has no reason to trust.",
      "loadgate");
  root.set_version_flag("--version", "loadgate " + std::string(report::version()), "Print the version");
  root.set_help_flag("-h,--help", "Print this help");
  root.footer(kExamples);
  root.require_subcommand(0, 1);

  std::vector<std::pair<std::string, Command>> commands;
  commands.emplace_back("check", add_check(root));
  commands.emplace_back("explain", add_explain(root));
  commands.emplace_back("completion", add_completion(root));

  try {
    root.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    const std::vector<CLI::App*> chosen = root.get_subcommands();
    return write_output(chosen.empty() ? root.help() : chosen.front()->help("loadgate"), "") ? kNoFinding : kWrongUse;
  } catch (const CLI::CallForVersion& version) {
    return write_output(std::string(version.what()) + "\n", "") ? kNoFinding : kWrongUse;
  } catch (const CLI::ParseError& error) {
    return wrong_use(root, error);
  }
  for (const auto& [name, command] : commands) {
    if (root.got_subcommand(name)) return command();
  }
  std::fputs(root.help().c_str(), stderr);
  return kWrongUse;
}

}  // namespace

int run(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is then an error of write(), which ends the output quietly
  try {
    return parse_and_run(argc, argv);
  } catch (const std::exception& error) {
    complain(std::string("a bug in loadgate, please report it: ") + error.what());
    return kWrongUse;
  }
}

}  // namespace loadgate::cli
