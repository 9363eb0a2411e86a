// Modules that data chooses among those of one package: import_module(f"models.{args.model}").
//
// What the text says around the gap is known, so a module can be asked whether it may be the one. A gap may hold more than
// one part of the name: f"models.{kind}.{name}".
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// f"models.{kind}", "models." + kind + "_net", "models.%s" % kind, "models.{}.net".format(kind), ".".join(("models", kind))
std::optional<Engine::GappedText> Engine::gapped_text(File& file, const Expr* expr) {
  auto text_of = [&](const Expr* part) -> std::optional<std::string> {
    const auto* text = as<StringLiteral>(part);
    return text == nullptr ? std::nullopt : std::optional(string_value(*text, file.source.text));
  };
  auto split_at = [](const std::string& text, std::string_view gap) -> std::optional<GappedText> {
    const std::size_t at = text.find(gap);
    if (at == std::string::npos || text.find_first_of("{%", at + gap.size()) != std::string::npos) return std::nullopt;
    return GappedText{text.substr(0, at), text.substr(at + gap.size())};
  };
  // The text in front of the first gap, and that behind the last one.
  auto around_gaps = [&](std::span<const Expr* const> parts, std::string_view between) -> std::optional<GappedText> {
    GappedText found;
    bool gaps = false;
    for (std::size_t at = 0; at < parts.size(); ++at) {
      if (parts[at]->kind == NodeKind::Starred) return std::nullopt;
      const std::optional<std::string> text = text_of(parts[at]);
      if (!text) found.after.clear();
      else (gaps ? found.after : found.before) += (gaps ? std::string(between) : "") + *text + (gaps ? "" : std::string(between));
      gaps = gaps || !text;
    }
    return gaps ? std::optional(found) : std::nullopt;
  };
  if (const auto* joined = as<JoinedStr>(expr)) return around_gaps(joined->values, "");
  if (const auto* binary = as<BinOp>(expr)) {
    if (binary->op() == BinaryOperator::Mod) {
      const std::optional<std::string> pattern = text_of(binary->left);
      return pattern ? split_at(*pattern, "%s") : std::nullopt;
    }
    if (binary->op() != BinaryOperator::Add) return std::nullopt;
    std::vector<const Expr*> parts;  // "models." + name + "_model"
    const Expr* left = expr;
    for (const auto* sum = binary; sum != nullptr && sum->op() == BinaryOperator::Add; sum = as<BinOp>(left)) {
      parts.insert(parts.begin(), sum->right);
      left = sum->left;
    }
    parts.insert(parts.begin(), left);
    return around_gaps(parts, "");
  }
  const auto* call = as<Call>(expr);
  const auto* method = call == nullptr || call->args.size() != 1 ? nullptr : as<Attribute>(call->func);
  if (method == nullptr) return std::nullopt;
  const std::optional<std::string> pattern = text_of(method->value);
  if (pattern && file.name(method->attr) == "join") {
    if (const auto* list = as<List>(call->args[0])) return around_gaps(list->elements, *pattern);
    if (const auto* tuple = as<Tuple>(call->args[0])) return around_gaps(tuple->elements, *pattern);
  }
  if (file.name(method->attr) != "format") return std::nullopt;
  return pattern ? split_at(*pattern, "{}") : std::nullopt;
}

// Where the name got its value, the None aside that it had until then: `module = None`, and in a loop `module = import_module(…)`.
Engine::Place Engine::only_given(File& file, const Expr* object) {
  Place given = definition_of(file, object);
  if (object->kind != NodeKind::Name || given.expr != object) return given;
  FileFlow& walked = flow(file);
  walked.require(*file.function_of(object));
  const DefSetId defs = walked.reaching(object);
  if (defs == DefSetId::None) return given;
  const Expr* value = nullptr;
  for (DefId id : walked.defs_of(defs)) {
    const Def& def = walked.def(id);
    if (def.kind != DefKind::Value || def.value_kind != ValueKind::Plain || def.path != PathId::Empty) return given;
    if (def.value->kind == NodeKind::Singleton || def.value == value) continue;
    if (value != nullptr) return given;
    value = def.value;
  }
  return value == nullptr ? given : Place{&file, value, PathId::Empty};
}

// The name of the module that `object` is, where data chooses it.
std::optional<Engine::GappedText> Engine::chosen_module(File& file, const Expr* object) {
  if (object->kind != NodeKind::Name && object->kind != NodeKind::Call) return std::nullopt;
  const Place made = only_given(file, object);
  const auto* call = as<Call>(made.expr);
  const models::Facts* facts = call == nullptr ? nullptr : facts_of(*made.file, call->func);
  const models::RoleRow* role = facts == nullptr ? nullptr : facts->role("reflect_import");
  if (role == nullptr) return std::nullopt;
  const Argument name = argument(*made.file, call, role->argument);
  if (!name) return std::nullopt;
  const Place said = definition_of(*name.file, name.expr);
  std::optional<GappedText> text = gapped_text(*said.file, said.expr);
  // A text that begins with the gap may name any module.
  if (text && text->before.find('.') == std::string::npos) return std::nullopt;
  return text;
}

// Whether some word in the gap makes it the name of the module.
bool Engine::may_be_module(const GappedText& name, const File& from, const File& module) const {
  const sema::ModuleIndex& modules = program_.modules();
  auto is_it = [&](const std::string& gap) {
    const std::string dotted = name.before + gap + name.after;
    const std::size_t level = dotted.find_first_not_of('.');
    if (level == std::string::npos) return false;
    const FileId found = level == 0 ? modules.absolute(dotted, from.id)
                                    : modules.relative(std::string_view(dotted).substr(level), static_cast<std::uint32_t>(level), from.id);
    return found == module.id;
  };
  std::string path;  // its name below the packages around it, one by one: "net", "vision.net"
  for (std::string_view word : modules.import_words(module.id)) {
    path = std::string(word) + (path.empty() ? "" : "." + path);
    if (is_it(std::string(word)) || is_it(path)) return true;
    if (!name.after.empty() && path.size() > name.after.size() && path.ends_with(name.after) && is_it(path.substr(0, path.size() - name.after.size()))) return true;
  }
  return false;
}

// Whether the function has a parameter for every argument of the call: what data names is no function that has not.
bool Engine::takes_arguments(const Function& function, const File& file, const Call& call) {
  const auto& own = function.parameters;
  auto has = [&](ParameterKind kind) { return std::any_of(own.begin(), own.end(), [&](const Parameter* one) { return one->parameter_kind == kind; }); };
  const std::size_t bound = function.owner != nullptr ? 1 : 0;  // the object
  const bool starred = std::any_of(call.args.begin(), call.args.end(), [](const Expr* one) { return one->kind == NodeKind::Starred; });
  if (!starred && !has(ParameterKind::VarPositional) && call.args.size() + bound > own.size()) return false;
  if (has(ParameterKind::VarKeyword)) return true;
  return std::all_of(call.keywords.begin(), call.keywords.end(), [&](const Keyword* keyword) {
    return keyword->name == NameId::None || function.parameter_index(file.name(keyword->name)) >= 0;
  });
}

// Files that may import the module by a name that data chooses: they name its folder.
std::vector<FileId> Engine::files_that_choose(const File& module) {
  constexpr std::size_t kMaxFiles = 12;
  std::vector<FileId> files;
  // The folder that it lies in stands in front of the gap, as a package or not.
  std::string_view folder = std::string_view(module.path).substr(0, module.path.rfind('/') == std::string::npos ? 0 : module.path.rfind('/'));
  if (module.path.ends_with("/__init__.py")) folder = folder.substr(0, folder.rfind('/') == std::string_view::npos ? 0 : folder.rfind('/'));
  const std::string_view word = folder.substr(folder.rfind('/') + 1);
  if (word.empty()) return files;
  for (const models::Library& library : database_.libraries()) {
    for (const models::RoleRow& row : library.roles) {
      if (row.role != "reflect_import") continue;
      const std::string_view importer = std::string_view(row.call).substr(row.call.rfind('.') + 1);
      const std::vector<FileId>& more = program_.files_with({word, importer});
      if (more.size() <= kMaxFiles) files.insert(files.end(), more.begin(), more.end());
    }
  }
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

}  // namespace loadgate::flow
