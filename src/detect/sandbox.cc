// Does the code at a place run only inside a sandbox?
//
// A script does whose every start in the project stands in a sandbox's command line. Code that other files import runs
// where they run: it is sandboxed only if everyone is who can reach it. What reaches a place in its file is found by names:
// the function or class around it, what mentions that, and so on; an importer reaches it by naming one of these, and
// code of the module itself, outside `if __name__ == "__main__"`, by the import alone.
#include <algorithm>
#include <set>

#include "detect/context.h"
#include "project/file_names.h"

namespace loadgate::detect {

using namespace syntax;
using sema::File;

namespace {

constexpr int kMaxImports = 6;

// `tool` of `jobs.tool`
std::string_view base_of_module(std::string_view dotted) {
  std::size_t dot = dotted.rfind('.');
  return dot == std::string_view::npos ? dotted : dotted.substr(dot + 1);
}

// The statement of the module that the node is in.
const Node* module_statement(const File& file, const Node* node) {
  const Node* at = node;
  while (file.parent(at) != nullptr && file.parent(at)->kind != NodeKind::Module) at = file.parent(at);
  return at;
}

// `if __name__ == "__main__":`
bool is_main_branch(const File& file, const Node* statement) {
  const auto* branch = as<If>(statement);
  return branch != nullptr && file.text(branch->test).find("__name__") != std::string_view::npos;
}

// Names of the module by which the places are reached; `import_runs`: importing it is enough.
struct Reach {
  std::set<std::string_view> names;
  bool import_runs = false;
};

void add_place(const File& file, const Node* node, Reach& reach) {
  const Node* statement = module_statement(file, node);
  if (const auto* function = as<FunctionDef>(statement)) reach.names.insert(file.name(function->name));
  else if (const auto* cls = as<ClassDef>(statement)) reach.names.insert(file.name(cls->name));
  else if (!is_main_branch(file, statement)) {
    reach.import_runs = true;
    if (const auto* assign = as<Assign>(statement)) {
      for (const Expr* target : assign->targets) {
        if (const auto* name = as<Name>(target)) reach.names.insert(file.name(name->name));
      }
    }
  }
}

void close(const File& file, Reach& reach) {
  for (std::size_t before = 0; before != reach.names.size();) {
    before = reach.names.size();
    for (std::string_view name : std::set<std::string_view>(reach.names)) {
      for (const Expr* mention : file.mentions_of(name)) add_place(file, mention, reach);
    }
  }
}

}  // namespace

// The project's shell scripts and the like, by path; read once.
const std::vector<std::pair<std::string, std::string>>& ProjectContext::script_texts() {
  if (!script_texts_) {
    script_texts_.emplace();
    for (const std::string& path : scripts_) {
      if (std::optional<std::string> text = read_(path)) script_texts_->emplace_back(path, std::move(*text));
    }
  }
  return *script_texts_;
}

// Where the project starts the script.
const ProjectContext::Starts& ProjectContext::starts_of(File& file) {
  auto [at, fresh] = starts_.try_emplace(file.id);
  if (!fresh) return at->second;
  std::string base(project::name_of(file.path));
  std::string stem(project::stem_of(file.path));
  std::optional<Setting> inside;
  bool outside = false;
  for (sema::FileId id : engine_.program().files_with(sema::words_in(base))) {
    File* other = engine_.program().text_has(id, base) ? engine_.file(id) : nullptr;
    if (other == nullptr) continue;
    for (const auto& function : other->functions) {
      for (const Call* call : function->calls) {
        std::string_view text = other->text(call);
        bool near = text.find(base) != std::string_view::npos;
        // The command may be a list built before.
        if (!near && call->args.empty()) continue;
        for (const flow::Engine::Command& command : engine_.commands_of(*other, *call)) {
          bool starts = std::any_of(command.words.begin(), command.words.end(), [&](const std::string& word) {
            return project::name_of(word) == base || word.ends_with("/" + base) || word == stem;
          });
          if (!starts) continue;
          if (command.sandbox) inside = Setting{other, call, "", 0};
          else outside = true;
        }
      }
    }
  }
  // Shell scripts and other text: a line that names the file starts it.
  for (const auto& [path, text] : script_texts()) {
    if (text.find(base) == std::string::npos) continue;
    // Continuation lines belong together.
    std::string joined;
    std::uint32_t line = 1;
    std::uint32_t start = 1;
    auto judge = [&](std::string_view words) {
      if (words.find(base) == std::string_view::npos) return;
      std::size_t first = words.find_first_not_of(" \t@-");
      if (first == std::string_view::npos || words[first] == '#') return;
      if (words.starts_with("COPY") || words.starts_with("ADD") || words.starts_with("FROM")) return;
      bool sandbox = false;
      for (const models::CommandRow* row : engine_.database().commands()) {
        if (row->role != "sandbox") continue;
        std::size_t found = words.find(row->program + " ");
        if (found != std::string_view::npos && (found == 0 || words[found - 1] == ' ' || words[found - 1] == '/' || words[found - 1] == '\t')) {
          bool all = std::all_of(row->words.begin(), row->words.end(), [&](const std::string& word) { return words.find(word, found) != std::string_view::npos; });
          sandbox = sandbox || (all && found < words.find(base));
        }
      }
      if (sandbox) inside = Setting{nullptr, nullptr, path, start};
      else if (words.find("python") != std::string_view::npos || words.find("./" + base) != std::string_view::npos) outside = true;
    };
    for (std::size_t i = 0; i <= text.size(); ++i) {
      if (i == text.size() || text[i] == '\n') {
        if (!joined.empty() && joined.back() == '\\') {
          joined.back() = ' ';
        } else {
          judge(joined);
          joined.clear();
          start = line + 1;
        }
        ++line;
      } else {
        joined += text[i];
      }
    }
  }
  return starts_[file.id] = {inside, outside};
}

// Whether the project runs anything in a sandbox: found out first, because it is nearly always no.
bool ProjectContext::has_sandboxes() {
  if (has_sandboxes_) return *has_sandboxes_;
  auto find = [&] {
    std::set<sema::FileId> files;
    for (const models::CommandRow* row : engine_.database().commands()) {
      if (row->role != "sandbox") continue;
      for (const auto& [path, text] : script_texts()) {
        if (text.find(row->program) != std::string::npos) return true;
      }
      const std::string_view word = std::string_view(row->program).substr(0, row->program.find('-'));
      const std::vector<sema::FileId>& named = engine_.program().files_with({word});
      files.insert(named.begin(), named.end());
    }
    for (sema::FileId id : files) {
      File* file = engine_.file(id);
      if (file != nullptr && engine_.runs_sandbox(*file)) return true;
    }
    return false;
  };
  has_sandboxes_ = find();
  return *has_sandboxes_;
}

std::optional<ProjectContext::Setting> ProjectContext::sandboxed(File& file, const Node* place) {
  if (!has_sandboxes()) return std::nullopt;
  return sandboxed(file, std::vector<const Node*>{place}, 0);
}

std::optional<ProjectContext::Setting> ProjectContext::sandboxed(File& file, const std::vector<const Node*>& places, int depth) {
  const Starts starts = starts_of(file);
  if (starts.outside || depth > kMaxImports) return std::nullopt;
  std::optional<Setting> inside = starts.inside;
  Reach reach;
  for (const Node* place : places) add_place(file, place, reach);
  close(file, reach);
  for (const flow::Engine::Importer& importer : engine_.importers(file)) {
    if (importer.file->is_test && !file.is_test) continue;
    const std::string_view imported = importer.file->name(importer.alias->name);
    const bool from = importer.file->parent(importer.alias)->kind == NodeKind::ImportFrom;
    const std::string_view bound = importer.alias->asname == NameId::None ? imported : importer.file->name(importer.alias->asname);
    std::vector<const Node*> uses;  // what leads to the places from there
    if (reach.import_runs || (from && imported == "*")) uses.push_back(importer.alias);
    if (from && reach.names.contains(imported)) {
      uses.push_back(importer.alias);  // others may import it from there
      for (const Expr* mention : importer.file->mentions_of(bound)) uses.push_back(mention);
    } else if (!from || imported == project::stem_of(file.path)) {  // the module itself
      for (std::string_view name : reach.names) {
        for (const Expr* mention : importer.file->mentions_of(name)) {
          const auto* member = as<Attribute>(mention);
          if (member != nullptr && base_of_module(importer.file->text(member->value)) == base_of_module(bound)) uses.push_back(mention);
        }
      }
    }
    if (uses.empty()) continue;
    std::optional<Setting> there = sandboxed(*importer.file, uses, depth + 1);
    if (!there) return std::nullopt;
    if (!inside) inside = there;
  }
  return inside;
}

}  // namespace loadgate::detect
