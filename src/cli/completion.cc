// `loadgate completion SHELL`: a completion script, made from the commands and options there are.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <iterator>
#include <memory>

#include "cli/app.h"
#include "cli/config_file.h"
#include "cli/kind_lists.h"
#include "cli/output.h"
#include "report/card.h"

namespace loadgate::cli {
namespace {

// What may follow an option: fixed words, a list of words, or a path.
struct Values {
  std::vector<std::string_view> words;
  bool path = false;
};

Values values_of(const std::string& command, const std::string& option) {
  if (option == "--sources") return {source_words()};
  if (option == "--neutralizations") return {neutralization_words()};
  if (option == "--exposure") return {exposure_words()};
  if (option == "--format" && command == "explain") return {{"text", "markdown"}};
  if (option == "--format") return {format_words()};
  if (option == "--color") return {{"auto", "always", "never"}};
  const bool path =
      option == "--output" || option == "--config" || option == "--models" || option == "--stdin-filename";
  return {{}, path};
}

// Words that may stand as a command's argument; none: paths.
std::vector<std::string_view> arguments_of(const std::string& command) {
  if (command == "explain") return {report::card().id};
  if (command == "completion") return {"bash", "zsh", "fish"};
  return {};
}

std::vector<const CLI::Option*> long_options(const CLI::App& app) {
  std::vector<const CLI::Option*> options;
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_lnames().empty()) options.push_back(option);
  }
  return options;
}

std::string long_name(const CLI::Option& option) { return "--" + option.get_lnames().front(); }
bool takes_value(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

std::string joined(const std::vector<std::string_view>& words) { return fmt::format("{}", fmt::join(words, " ")); }

// `text` inside single quotes of every shell here.
std::string in_quotes(const std::string& text) {
  std::string out = "'";
  for (char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out + "'";
}

std::string bash_script(const CLI::App& root) {
  std::string commands;
  std::string cases;
  for (const CLI::App* app : root.get_subcommands({})) {
    commands += app->get_name() + " ";
    std::string names;
    for (const CLI::Option* option : long_options(*app)) {
      names += long_name(*option) + " ";
      if (!takes_value(*option)) continue;
      const Values values = values_of(app->get_name(), long_name(*option));
      const std::string action = values.path ? "COMPREPLY=($(compgen -f -- \"$current\"))"
                                             : fmt::format("_loadgate_list '{}'", joined(values.words));
      cases += fmt::format("    {}:{}) {}; return ;;\n", app->get_name(), long_name(*option), action);
    }
    cases += fmt::format("    {}:*) options='{}'; arguments='{}' ;;\n", app->get_name(), names,
                         joined(arguments_of(app->get_name())));
  }
  return fmt::format(R"(# bash completion for loadgate; load it with: source <(loadgate completion bash)

# Completes the last part of a comma-separated list.
_loadgate_list() {{
  local before=''
  [[ $current == *,* ]] && before="${{current%,*}},"
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "${{current##*,}}"))
}}

_loadgate() {{
  local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD-1]}}" options='' arguments=''
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '{0}--help --version' -- "$current"))
    return
  fi
  case "${{COMP_WORDS[1]}}:$previous" in
{1}  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ -n $arguments ]]; then
    COMPREPLY=($(compgen -W "$arguments" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}}
complete -o filenames -F _loadgate loadgate
)",
                     commands, cases);
}

std::string zsh_script(const CLI::App& root) {
  std::string commands;
  std::string cases;
  for (const CLI::App* app : root.get_subcommands({})) {
    commands += "    " + in_quotes(app->get_name() + ":" + app->get_description()) + "\n";
    cases += fmt::format("    {})\n      _arguments -S", app->get_name());
    for (const CLI::Option* option : long_options(*app)) {
      std::string text = option->get_description();
      std::erase_if(text, [](char c) { return c == '[' || c == ']' || c == ':'; });
      std::string spec = long_name(*option) + (takes_value(*option) ? "=" : "") + "[" + text + "]";
      if (takes_value(*option)) {
        const Values values = values_of(app->get_name(), long_name(*option));
        spec += values.path            ? ":path:_files"
                : values.words.empty() ? ":value:"
                                       : ":value:_values -s , value " + joined(values.words);
      }
      cases += " \\\n        " + in_quotes(spec);
    }
    const std::vector<std::string_view> words = arguments_of(app->get_name());
    cases += " \\\n        " + in_quotes(words.empty() ? "*:path:_files" : "1:word:(" + joined(words) + ")") +
             "\n      ;;\n";
  }
  return fmt::format(R"(#compdef loadgate
# zsh completion for loadgate; load it with: source <(loadgate completion zsh)

_loadgate() {{
  local -a commands=(
{0}  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
{1}  esac
}}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _loadgate "$@"
else
  compdef _loadgate loadgate
fi
)",
                     commands, cases);
}

std::string fish_script(const CLI::App& root) {
  std::string out = "# fish completion for loadgate; load it with: loadgate completion fish | source\n";
  auto add = std::back_inserter(out);
  for (const CLI::App* app : root.get_subcommands({})) {
    const std::string name = app->get_name();
    fmt::format_to(add, "complete -c loadgate -n __fish_use_subcommand -f -a {} -d {}\n", name,
                   in_quotes(app->get_description()));
    const std::string when = fmt::format("complete -c loadgate -n '__fish_seen_subcommand_from {}'", name);
    for (const CLI::Option* option : long_options(*app)) {
      fmt::format_to(add, "{} -l {} -d {}", when, option->get_lnames().front(), in_quotes(option->get_description()));
      if (takes_value(*option)) {
        const Values values = values_of(name, long_name(*option));
        out += values.path ? " -r -F" : " -x";
        if (!values.words.empty()) fmt::format_to(add, " -a '{}'", joined(values.words));
      }
      out += '\n';
    }
    if (auto words = arguments_of(name); !words.empty()) fmt::format_to(add, "{} -f -a '{}'\n", when, joined(words));
  }
  return out;
}

}  // namespace

Command add_completion(CLI::App& root) {
  auto shell = std::make_shared<std::string>();
  CLI::App* app = root.add_subcommand("completion", "Print a completion script for bash, zsh or fish");
  app->add_option("shell", *shell, "bash, zsh or fish")->type_name("SHELL")->required();
  app->footer(
      "Use it with one of:\n"
      "  source <(loadgate completion bash)\n"
      "  source <(loadgate completion zsh)\n"
      "  loadgate completion fish | source");
  return [&root, shell] {
    std::string script;
    if (*shell == "bash") script = bash_script(root);
    if (*shell == "zsh") script = zsh_script(root);
    if (*shell == "fish") script = fish_script(root);
    if (script.empty()) {
      complain(unknown_word("shell", *shell, {"bash", "zsh", "fish"}));
      return kWrongUse;
    }
    return write_output(script, "") ? kNoFinding : kWrongUse;
  };
}

}  // namespace loadgate::cli
