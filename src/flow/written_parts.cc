// Content that the program itself wrote to what a function knows by its parameters only: to a part of an object before it
// handed the object on, and to paths that callers name in parts (`load(folder)` that reads `folder / "m.pt"`).
#include <algorithm>
#include <set>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

// The last part of a path, with `{}` for what is not known of it, where it looks like a file's name: `weights.pth`, `{}.pt`.
std::string file_name_of(std::string_view steps) {
  std::string name;
  for (std::size_t at = 0; at < steps.size(); ++at) {
    if (steps[at] == '{') {
      const std::size_t end = end_of_braces(steps, at);
      const std::optional<Key> part = end < steps.size() ? key_of_text(steps.substr(at + 1, end - at - 1)) : std::nullopt;
      name += "{}" + (part ? part->steps.substr(std::min(part->steps.find_last_of("}/") + 1, part->steps.size())) : std::string());
      at = end;
    } else if (steps[at] == '/') {
      name.clear();
    } else {
      name += steps[at];
    }
  }
  const std::size_t dot = name.rfind('.');
  const bool extended = dot != std::string::npos && dot + 2 < name.size() && name.find('}', dot) == std::string::npos;
  return extended && name.find(' ') == std::string::npos ? name : std::string();
}

// The folder of a path whose last part is not known, `models` of "models/{}"; else empty.
std::string_view folder_of_unknown(const Key& key) {
  const std::string_view steps = key.steps;
  if (key.root != Key::Root::Constant) return {};
  const std::size_t hole = steps.find("/{");
  if (hole == std::string_view::npos || end_of_braces(steps, hole + 1) + 1 != steps.size()) return {};
  const std::string_view folder = steps.substr(0, hole);
  return folder.substr(folder.rfind('/') + 1);
}

}  // namespace

// What was downloaded to a part of an object that is handed on: fetch to `args.weights`, then build(args), which loads it.
// Between the two a helper may have set the part anew, so no check of the content is taken over.
std::optional<SetId> Engine::written_part(File& file, const Expr* expr, PathId path) {
  const auto* name = as<Name>(expr);
  const Node* parent = file.parent(expr);
  if (name == nullptr || parent == nullptr || (parent->kind != NodeKind::Call && parent->kind != NodeKind::Keyword)) return std::nullopt;
  if (paths_.head(path).kind != StepKind::Attribute && paths_.head(path).kind != StepKind::Key) return std::nullopt;
  Function* function = file.function_of(expr);
  const std::string_view before = std::string_view(file.source.text).substr(function->node->start, expr->start - function->node->start);
  if (before.find(texts_.view(paths_.head(path).text)) == std::string_view::npos) return std::nullopt;  // nobody names it
  Key wanted;
  Replayed replayed;
  for (CallOutline& outline : writers(*function)) {
    const Call* call = outline.call;
    if (!outline.writer || is_inside(call, expr) || !precedes(file, call, expr)) continue;
    if (!wanted) wanted = key_of_part(file, *name, path);
    if (!wanted) return std::nullopt;
    if (!near(file, outline, wanted)) continue;
    for (const Write& write : writes_of(file, *call)) {
      if (!write.own && covers_key(write.target, write.directory, wanted)) replay(file, write, expr, replayed);
    }
  }
  if (!replayed.others) return std::nullopt;
  return map_items(replayed.content, [](Item& item) { item.cover = CoverId::None; });
}

// The key of what an object has at `path`, unless something else is stored there.
Key Engine::key_of_part(File& file, const Name& object, PathId path) {
  FileFlow& walked = flow(file);
  walked.require(*file.function_of(&object));
  for (const FileFlow::Part& part : walked.parts_of(&object)) {
    PathId rest = PathId::Empty;
    bool exact = false;
    if (fits_path(part.path, path, rest, exact)) return {};
  }
  Key key = as_it_is_now(file, &object, key_of(file, &object));
  for (; path != PathId::Empty; path = paths_.tail(path)) {
    const PathStep& step = paths_.head(path);
    const std::string text(texts_.view(step.text));
    if (step.kind != StepKind::Attribute && step.kind != StepKind::Key) return {};
    key = concat(std::move(key), step.kind == StepKind::Attribute ? "." + text : "[" + text + "]");
  }
  return key;
}

// The paths that a key stands for where every caller, and every caller of those, names its parts by constants.
bool Engine::constant_paths(const Key& key, Function& function, int depth, std::set<std::string>& paths) {
  constexpr int kMaxDepth = 3;
  constexpr std::size_t kMaxPaths = 8;
  if (depth >= kMaxDepth || !function.decorators().empty() || callers_.is_open(id_of(*function.file, function.node))) return false;
  const std::vector<CallSite> sites = callers(function);
  if (sites.empty() || sites.size() > kMaxPaths) return false;
  for (const CallSite& site : sites) {
    const bool plain = site.call != nullptr && !site.guessed && site.pass == CallSite::Pass::Direct;
    const Key passed = plain ? substitute_key(key, function, site) : Key{};
    Function* caller = plain ? site.file->function_of(site.call) : nullptr;
    if (passed.root == Key::Root::Constant && passed.steps.find('{') == std::string::npos) {
      paths.insert(passed.steps);
    } else if (!passed || !passed.is_of_parameter(site.file->id, caller->node->id) || !constant_paths(passed, *caller, depth + 1, paths)) {
      return false;
    }
    if (paths.size() > kMaxPaths) return false;
  }
  return true;
}

// What was downloaded to the paths that callers name, where it was to any of them.
std::optional<SetId> Engine::written_for_callers(File& file, const Expr* expr, const Key& key) {
  if (expr->kind != NodeKind::Call && expr->kind != NodeKind::BinOp && expr->kind != NodeKind::JoinedStr) return std::nullopt;
  Function* function = file.function_of(expr);
  if (light_ || !key.is_of_parameter(file.id, function->node->id)) return std::nullopt;
  // Who calls the function is asked only where somebody else may name the file.
  auto is_said_twice = [&](std::string_view text) {
    const std::size_t here = file.source.text.find(text);
    return here != std::string::npos && file.source.text.find(text, here + 1) != std::string::npos;
  };
  const std::string name = file_name_of(key.steps);
  if (name.empty()) {
    const std::string_view folder = folder_of_unknown(key);
    if (folder.size() < 3 || !is_said_twice(folder)) return std::nullopt;
  } else if (name.find('{') == std::string::npos) {
    const std::vector<FileId>& naming = program_.files_with(sema::words_in(name));
    if (!is_said_twice(name) && std::all_of(naming.begin(), naming.end(), [&](FileId id) { return id == file.id; })) return std::nullopt;
  }
  std::set<std::string> paths;
  if (!constant_paths(key, *function, 0, paths)) {
    if (key.root == Key::Root::Parameter) return std::nullopt;  // the folder is the callers' as well
    constexpr std::uint64_t kFewQuestions = 300;  // of a site that may need them for who calls it
    return fix_.bounded(kFewQuestions, [&] { return written_before_calls(file, expr, key, *function); }, [&]() -> std::optional<SetId> {
      return unite(compute(file, expr, PathId::Empty), stopped_at(file, expr));  // a list of names must not cover what was not looked for
    });
  }
  SetId content = SetId::Empty;
  bool fetched = false;
  for (const std::string& path : paths) {
    SetId one = written_elsewhere(file, expr, constant_key(path));
    fetched = fetched || one != SetId::Empty;
    if (one == SetId::Empty) one = single({.kind = ItemKind::Literal, .file = file.id, .node = expr->id});
    content = unite(content, one);
  }
  return fetched ? std::optional(content) : std::nullopt;
}

// What callers have written, before they call the function, to the path that it puts together of what they hand over:
// fetch(name), then build(name) that reads `FOLDER / name`.
std::optional<SetId> Engine::written_before_calls(File& file, const Expr* expr, const Key& key, Function& function) {
  constexpr std::size_t kMaxSites = 8;
  if (!function.decorators().empty() || callers_.is_open(id_of(file, function.node))) return std::nullopt;
  const std::vector<CallSite> sites = callers(function);
  if (sites.empty() || sites.size() > kMaxSites) return std::nullopt;
  SetId content = SetId::Empty;
  bool all = true;
  for (const CallSite& site : sites) {
    const bool plain = site.call != nullptr && !site.guessed && site.pass == CallSite::Pass::Direct;
    const Key passed = plain ? substitute_key(key, function, site) : Key{};
    SetId fetched = SetId::Empty;
    if (passed) {
      for (CallOutline& outline : writers(*site.file->function_of(site.call))) {
        const Call* call = outline.call;
        if (call == site.call || !precedes(*site.file, call, site.call) || !near(*site.file, outline, passed)) continue;
        for (const Write& write : writes_of(*site.file, *call)) {
          if (!write.own && covers_key(write.target, write.directory, passed)) fetched = unite(fetched, unchecked(write.content));
        }
      }
    }
    all = all && fetched != SetId::Empty;
    content = unite(content, resolve(fetched));
  }
  if (content == SetId::Empty) return std::nullopt;
  return all ? content : unite(content, compute(file, expr, PathId::Empty));
}

}  // namespace loadgate::flow
