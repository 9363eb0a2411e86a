// Content that the program itself wrote to a part of an object before it handed the object on.
#include <algorithm>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

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

}  // namespace loadgate::flow
