#include "models/database.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/files.h"
#include "base/parallel.h"

namespace loadgate::models {
namespace {

std::string last_word(std::string_view name) {
  while (name.ends_with("()")) name.remove_suffix(2);
  std::size_t dot = name.rfind('.');
  return std::string(dot == std::string_view::npos ? name : name.substr(dot + 1));
}

bool strip_star(std::string_view& name) {
  if (!name.ends_with(".*")) return false;
  name.remove_suffix(2);
  return true;
}

std::vector<std::string> toml_files(const std::string& folder, std::vector<ModelProblem>& problems) {
  std::vector<std::string> files;
  std::error_code error;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (at->path().extension() == ".toml") files.push_back(at->path().string());
  }
  if (error) problems.push_back({folder, 0, "cannot list the data files: " + error.message()});
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

Database Database::load(const std::vector<std::string>& folders, unsigned threads,
                        std::vector<ModelProblem>& problems) {
  std::vector<Library> libraries;
  const std::vector<EmbeddedFile> built_in = embedded_files();
  std::vector<std::optional<Library>> read(built_in.size());
  std::vector<std::vector<ModelProblem>> found(built_in.size());
  parallel_for(built_in.size(), threads,
               [&](std::size_t i) { read[i] = read_library(built_in[i].text, built_in[i].name, found[i]); });
  for (std::size_t i = 0; i < built_in.size(); ++i) {
    problems.insert(problems.end(), found[i].begin(), found[i].end());
    if (read[i]) libraries.push_back(std::move(*read[i]));
  }
  for (const std::string& folder : folders) {
    for (const std::string& path : toml_files(folder, problems)) {
      FileBytes file = read_file(path);
      if (!file.ok()) {
        problems.push_back({path, 0, file.error});
      } else if (auto library = read_library(file.bytes, path, problems)) {
        libraries.push_back(std::move(*library));
      }
    }
  }
  return Database(std::move(libraries));
}

namespace {

bool is_receiver(const Selectors& selectors) { return selectors.size() == 1 && selectors[0].receiver; }

}  // namespace

bool fills_receiver(const FlowRow& row) { return row.fills && is_receiver(row.to); }
bool fills_receiver(const SourceRow& row) { return is_receiver(row.writes); }

Database::Database(std::vector<Library> libraries) : libraries_(std::move(libraries)) {
  for (const Library& library : libraries_) {
    for (const AliasRow& row : library.aliases) {
      std::string_view from = row.from;
      std::string_view to = row.to;
      if (strip_star(from)) {
        strip_star(to);
        prefix_aliases_[std::string(from)] = std::string(to);
      } else {
        aliases_[row.from] = row.to;
      }
    }
  }
  for (const Library& library : libraries_) index(library);
}

void Database::index(const Library& library) {
  auto remember_module = [&](std::string_view name) { modules_.insert(std::string(name.substr(0, name.find('.')))); };
  auto names = [&](const std::string& name) -> Facts& {
    remember_module(name);
    return at(name);
  };
  for (const LoadRow& row : library.loads) {
    names(row.name).loads.push_back(&row);
    words_[last_word(row.name)] |= kLoadWord;
    if (row.anywhere) anywhere_.try_emplace(last_word(row.name), &row);
  }
  for (const SourceRow& row : library.sources) {
    if (!row.call.empty()) {
      names(row.call).source_calls.push_back(&row);
      if (!row.writes.empty()) words_[last_word(row.call)] |= kWriteWord;
      if (fills_receiver(row)) words_[last_word(row.call)] |= kFillWord;
    }
    if (!row.value.empty()) names(row.value).source_values.push_back(&row);
    if (!row.instance.empty()) names(row.instance).source_instances.push_back(&row);
  }
  for (const FlowRow& row : library.flows) {
    if (!row.call.empty()) {
      names(row.call).flows.push_back(&row);
      if (!row.to.empty() || !row.to_default.empty()) words_[last_word(row.call)] |= kWriteWord;
      if (fills_receiver(row)) words_[last_word(row.call)] |= kFillWord;
    }
    if (!row.value.empty()) names(row.value).flow_values.push_back(&row);
  }
  for (const SourceRow& row : library.sources) {
    std::string_view owner = std::string_view(row.call).substr(0, row.call.rfind('.') == std::string::npos ? 0 : row.call.rfind('.'));
    const Facts* type = owner.empty() ? nullptr : facts(owner);
    if (!row.writes.empty() && type != nullptr && !type->source_instances.empty()) savers_[std::string(last_word(row.call))].push_back(&row);
  }
  for (const ReturnsRow& row : library.returns) {
    if (!row.call.empty()) names(row.call).returns = &row;
    if (!row.value.empty()) names(row.value).holds = &row;
  }
  for (const HandlerRow& row : library.handlers) {
    if (!row.injects.empty()) names(row.decorator).injector = &row;
    else if (!row.decorator.empty()) names(row.decorator).handler_decorators.push_back(&row);
    if (!row.attribute.empty()) {
      names(row.attribute).handler_attributes.push_back(&row);
      words_[last_word(row.attribute)] |= kHandlerWord;
    }
    if (!row.call.empty()) {
      names(row.call).handler_calls.push_back(&row);
      words_[last_word(row.call)] |= kHandlerWord;
    }
    if (row.base.starts_with('*')) {
      at(row.base).handler_bases.push_back(&row);
      base_suffixes_.push_back(row.base.substr(1));
    } else if (!row.base.empty()) {
      names(row.base).handler_bases.push_back(&row);
    }
    if (!row.function.empty()) handler_functions_.push_back(&row);
  }
  for (const OptionRow& row : library.options) {
    names(row.call).options.push_back(&row);
    if (!row.default_value.empty()) option_rows_.try_emplace(std::string(last_word(row.call)), &row);
  }
  for (const CallbackRow& row : library.callbacks) {
    names(row.call).callbacks.push_back(&row);
    words_[last_word(row.call)] |= kCallbackWord;
    if (row.call.find('.') != std::string::npos && row.passes != "partial" && row.passes != "none") callback_methods_[std::string(last_word(row.call))].push_back(&row);
  }
  for (const DigestRow& row : library.digests) names(row.call).digests.push_back(&row);
  for (const CompareRow& row : library.compares) names(row.call).compares.push_back(&row);
  for (const GuardRow& row : library.guards) {
    names(row.call).guards.push_back(&row);
    words_[last_word(row.call)] |= kGuardWord;
  }
  for (const RunsRow& row : library.runs) {
    names(row.call).runs.push_back(&row);
    words_[last_word(row.call)] |= kRunsWord;
  }
  for (const RecordRow& row : library.records) {
    if (!row.decorator.empty()) names(row.decorator).record_decorator = true;
    if (!row.base.empty()) names(row.base).record_base = true;
    if (!row.base.empty() && row.converts) names(row.base).record_converts = true;
  }
  for (const RoleRow& row : library.roles) {
    names(row.call).roles.push_back(&row);
    if (row.role == "set_options") words_[last_word(row.call)] |= kSetOptionsWord;
    if (row.role == "noreturn") words_[last_word(row.call)] |= kNoReturnWord;
    if (row.role == "exists") words_[last_word(row.call)] |= kExistsWord;
    if (row.role == "archive_member") words_[last_word(row.call)] |= kMemberWord;
    if (row.role == "makes_records") words_[last_word(row.call)] |= kRecordsWord;
    if (row.role == "calls_later") words_[last_word(row.call)] |= kLaterWord;
  }
  for (const FieldRow& row : library.fields) names(row.value).field = &row;
  for (const MemberRow& row : library.members) {
    words_[row.name] |= row.role == "harmless" ? kHarmlessWord : row.role == "pieces" ? kPiecesWord : kHostWord;
  }
  for (const CommandRow& row : library.commands) commands_.push_back(&row);
}

std::string Database::canonical(std::string_view name) const {
  std::string current(name);
  for (int round = 0; round < 5; ++round) {
    if (auto found = aliases_.find(std::string_view(current)); found != aliases_.end()) {
      current = found->second;
      continue;
    }
    // The longest prefix that is an alias, whole parts only: `a.b` for `a.b.c` and `a.b().c`.
    bool changed = false;
    std::string_view text = current;
    for (std::size_t cut = text.rfind('.'); cut != std::string_view::npos && cut > 0; cut = text.rfind('.', cut - 1)) {
      std::string_view prefix = text.substr(0, cut);
      std::string_view bare = prefix;
      while (bare.ends_with("()")) bare.remove_suffix(2);
      std::string_view calls = prefix.substr(bare.size());
      if (auto found = prefix_aliases_.find(prefix); found != prefix_aliases_.end()) {
        current = found->second + std::string(text.substr(cut));
        changed = true;
        break;
      }
      if (auto exact = aliases_.find(bare); exact != aliases_.end()) {
        current = exact->second + std::string(calls) + std::string(text.substr(cut));
        changed = true;
        break;
      }
    }
    if (!changed) break;
  }
  return current;
}

const Facts* Database::facts(std::string_view canonical) const {
  auto found = facts_.find(canonical);
  if (found != facts_.end()) return &found->second;
  for (const std::string& suffix : base_suffixes_) {
    if (canonical.ends_with(suffix)) return &facts_.at("*" + suffix);
  }
  return nullptr;
}

}  // namespace loadgate::models
