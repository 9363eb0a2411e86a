// Containers: displays of values, what a key or index takes out of one, what a loop or `with` binds, what methods put in.
#include <algorithm>
#include <array>

#include "flow/engine.h"
#include "syntax/integers.h"

namespace loadgate::flow {

using namespace syntax;

SetId Engine::sequence_value(File& file, Exprs elements, PathId path) {
  if (path != PathId::Empty && paths_.head(path).kind == StepKind::Index) {
    std::int32_t wanted = paths_.head(path).index;
    const auto is_starred = [](const Expr* element) { return element->kind == NodeKind::Starred; };
    const auto count = static_cast<std::int32_t>(elements.size());
    // Before the first starred element, and counted from the end behind the last one, positions are known.
    const auto before = static_cast<std::int32_t>(std::find_if(elements.begin(), elements.end(), is_starred) - elements.begin());
    std::int32_t behind = 0;
    while (behind < count && !is_starred(elements[static_cast<std::size_t>(count - 1 - behind)])) ++behind;
    const bool known = wanted >= 0 ? wanted < before : -wanted <= behind;
    if (known) return eval(file, elements[static_cast<std::size_t>(wanted >= 0 ? wanted : count + wanted)], paths_.tail(path));
    if (before == count) return SetId::Empty;
  }
  if (path != PathId::Empty && (paths_.head(path).kind == StepKind::Key || paths_.head(path).kind == StepKind::Attribute)) {
    return SetId::Empty;
  }
  PathId inside = path == PathId::Empty ? path : paths_.tail(path);
  SetId value = SetId::Empty;
  for (const Expr* element : elements) {
    if (const auto* star = as<Starred>(element)) {
      value = unite(value, eval(file, star->value, path == PathId::Empty ? path : element_path(inside)));
    } else {
      value = unite(value, eval(file, element, inside));
    }
  }
  return value;
}

SetId Engine::dict_value(File& file, const Dict& dict, PathId path) {
  SetId value = SetId::Empty;
  if (path == PathId::Empty) {
    for (const Expr* part : dict.values) value = unite(value, eval(file, part));
    return value;
  }
  const PathStep& step = paths_.head(path);
  PathId inside = paths_.tail(path);
  bool constant_keys = true;
  SetId spread = SetId::Empty;
  for (std::size_t i = dict.values.size(); i-- > 0;) {
    const Expr* key = dict.keys[i];
    if (key == nullptr) {
      spread = unite(spread, eval(file, dict.values[i], path));
      // A mapping that is written out and has the key hides what stands before it.
      const auto* inner = step.kind == StepKind::Key ? as<Dict>(dict.values[i]) : nullptr;
      for (const Expr* own : inner == nullptr ? Exprs() : inner->keys) {
        if (own != nullptr && constant_text(file, own) == texts_.view(step.text)) return spread;
      }
      continue;
    }
    std::optional<std::string> text = constant_text(file, key);
    if (step.kind == StepKind::Key || step.kind == StepKind::Attribute) {
      if (text && *text == texts_.view(step.text)) return unite(spread, eval(file, dict.values[i], inside));
      if (!text && key->kind != NodeKind::Number) constant_keys = false;
    } else if (step.kind == StepKind::Index) {
      if (key->kind == NodeKind::Number && file.text(key) == std::to_string(step.index)) return eval(file, dict.values[i], inside);
      if (key->kind != NodeKind::Number && !text) constant_keys = false;
    }
  }
  if (step.kind == StepKind::Element || !constant_keys) {
    for (std::size_t i = 0; i < dict.values.size(); ++i) {
      if (dict.keys[i] == nullptr) continue;
      if (step.kind != StepKind::Element && constant_text(file, dict.keys[i])) continue;
      value = unite(value, eval(file, dict.values[i], inside));
    }
  }
  return unite(value, spread);
}

SetId Engine::subscript_value(File& file, const Subscript& subscript, PathId path) {
  if (const auto* slice = as<Slice>(subscript.slice)) {
    if (path != PathId::Empty && paths_.head(path).kind == StepKind::Index) {
      // xs[1:][0] is xs[1] where the border is a number.
      if (slice->lower == nullptr && paths_.head(path).index >= 0) return eval(file, subscript.value, path);
      if (slice->lower != nullptr && slice->lower->kind == NodeKind::Number && paths_.head(path).index >= 0) {
        const std::optional<int> lower = small_integer(file.text(slice->lower));
        const PathId rest = paths_.tail(path);
        return eval(file, subscript.value, lower ? index_path(paths_.head(path).index + *lower, rest) : element_path(rest));
      }
      return eval(file, subscript.value, element_path(paths_.tail(path)));
    }
    return eval(file, subscript.value, path);
  }
  const Expr* key = subscript.slice;
  const auto* unary = as<UnaryOp>(key);
  const bool negative = unary != nullptr && unary->op() == UnaryOperator::USub;
  const Expr* number = negative ? unary->operand : key;
  if (number->kind == NodeKind::Number) {
    const std::optional<int> position = small_integer(file.text(number));
    return eval(file, subscript.value, position ? index_path(negative ? -*position : *position, path) : element_path(path));
  }
  if (std::optional<std::string> text = constant_text(file, key)) return eval(file, subscript.value, key_path(*text, path));
  return eval(file, subscript.value, element_path(path));
}

// What calls of `func` without arguments give: iter(queue.get, sentinel).
SetId Engine::given_back(File& file, const Expr* func, PathId path) {
  SetId value = SetId::Empty;
  SetId called = callee(file, func);
  for (const Item& item : items(unite(called, objects(called)))) {
    Function* function = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
    if (function != nullptr) value = unite(value, substitute(returns_of(*function, path), *function, {.file = &file}));
    const models::Facts* facts = item.is(ItemKind::Library) ? facts_named(item.text) : nullptr;
    if (facts == nullptr) continue;
    for (const models::SourceRow* row : facts->source_calls) value = unite(value, sources(row->kinds, file, func, texts_.view(item.text)));
  }
  const auto* method = as<Attribute>(func);
  return value == SetId::Empty && method != nullptr ? eval(file, method->value, element_path(path)) : value;
}

// What a loop over `iter` binds, at `path`.
SetId Engine::iterated(File& file, const Expr* iter, PathId path) {
  if (const auto* call = as<Call>(iter)) {
    // Iterating wrappers keep the elements of what they wrap: enumerate gives (number, element), zip a tuple.
    std::string_view name = static_name(file, call->func);
    auto index = [&]() -> int {
      return path != PathId::Empty && paths_.head(path).kind == StepKind::Index ? paths_.head(path).index : -1;
    };
    if (name == "enumerate" && !call->args.empty()) {
      if (index() == 0) return single({.kind = ItemKind::Nothing, .file = file.id, .node = iter->id});
      if (index() == 1) return iterated(file, call->args[0], paths_.tail(path));
      return iterated(file, call->args[0], path);
    }
    if (name == "zip" || name == "itertools.product" || name == "itertools.zip_longest") {
      const bool starred = std::any_of(call->args.begin(), call->args.end(), [](const Expr* arg) { return arg->kind == NodeKind::Starred; });
      if (index() >= 0 && index() < static_cast<int>(call->args.size()) && (!starred || name == "zip")) {
        return iterated(file, call->args[static_cast<std::size_t>(index())], paths_.tail(path));
      }
    }
    constexpr std::array<std::string_view, 7> kSame = {"list", "tuple", "sorted", "reversed", "set", "iter", "tqdm.tqdm"};
    if (std::find(kSame.begin(), kSame.end(), name) != kSame.end() && !call->args.empty() &&
        call->args[0]->kind != NodeKind::Starred) {
      if (const auto* lambda = as<Lambda>(call->args[0])) return eval(file, lambda->body, path);
      if (name == "iter" && call->args.size() == 2) return given_back(file, call->args[0], path);
      return iterated(file, call->args[0], path);
    }
  }
  if (const auto* dict = as<Dict>(iter)) {  // the keys
    SetId value = SetId::Empty;
    for (const Expr* key : dict->keys) {
      if (key != nullptr) value = unite(value, eval(file, key, path));
    }
    return value;
  }
  // What a call has put into the whole of it: tensors that other ranks sent into a list.
  if (!light_ && iter->kind == NodeKind::Name) {
    bool unfollowed = false;
    std::optional<SetId> content = written(file, iter, unfollowed);
    if (content && (kinds_of(items(*content)) & models::bit(SourceKind::message)) != 0) return *content;
  }
  return eval(file, iter, element_path(path));
}

// What `with context as x` binds.
SetId Engine::context_value(File& file, const Expr* context, PathId path) {
  if (const auto* await = as<Await>(context)) return context_value(file, await->value, path);
  const auto* call = as<Call>(context);
  SetId value = SetId::Empty;
  Items made = items(eval(file, context));
  bool entered = false;
  for (const Item& item : made) {
    if (!item.is(ItemKind::Instance)) continue;
    Class* cls = class_at(static_cast<std::uint32_t>(item.path), item.index);
    if (cls == nullptr) continue;
    for (std::string_view name : {"__enter__", "__aenter__"}) {
      Function* enter = find_method(*cls, name);
      if (enter == nullptr) continue;
      entered = true;
      CallSite site{.file = &file, .call = call, .pass = CallSite::Pass::Nothing, .bound = true, .receiver = context};
      value = unite(value, substitute(returns_of(*enter, path), *enter, site));
    }
  }
  return entered ? value : eval(file, context, path);
}

// What a library's method fills into its receiver: cfg.merge_from_file(path), parser.read(path).
// Such objects go through a few helpers (load(cfg) hands it to merge(cfg)), and there are few such calls, so what the
// receiver is may be asked of more callers than usual.
SetId Engine::filled_in(File& file, const Call& call, PathId path) {
  constexpr int kHelpers = 3;
  const int usual = std::exchange(max_object_depth_, kHelpers);
  const std::vector<Callee> callees = library_callees(file, call.func);
  max_object_depth_ = usual;
  SetId value = SetId::Empty;
  for (const Callee& callee : callees) {
    const models::Facts* facts = facts_named(callee.name);
    if (facts == nullptr) continue;
    for (const models::FlowRow* row : facts->flows) {
      bool found = false;
      if (models::fills_receiver(*row)) value = unite(value, without_literals(selected_all(file, call, row->from, found)));
    }
    for (const models::SourceRow* row : facts->source_calls) {
      if (models::fills_receiver(*row)) value = unite(value, source_call(*row, callee.name, file, call, path));
    }
  }
  return value;
}

// What `x.append(v)`, `x.update(…)` add to x, seen at `path` of x.
SetId Engine::element_stores(File& file, const Call* mutation, PathId path) {
  const auto* method = as<Attribute>(mutation->func);
  if (method == nullptr) return SetId::Empty;
  std::string_view name = file.name(method->attr);
  if (viewed_object(method->value, file) != nullptr && path != PathId::Empty) {  // its keys are attributes of the object
    if (paths_.head(path).kind != StepKind::Attribute && paths_.head(path).kind != StepKind::Key) return SetId::Empty;
    path = key_path(texts_.view(paths_.head(path).text), paths_.tail(path));
  }
  bool whole = path == PathId::Empty;
  PathId inside = whole ? path : paths_.tail(path);
  StepKind step = whole ? StepKind::Element : paths_.head(path).kind;
  if (fills(file, *mutation)) return filled_in(file, *mutation, path);
  if (name == "update") {
    SetId value = SetId::Empty;
    for (const Expr* arg : mutation->args) value = unite(value, eval(file, arg, path));
    for (const Keyword* keyword : mutation->keywords) {
      if (keyword->name == NameId::None) {
        value = unite(value, eval(file, keyword->value, path));
      } else if (whole || step == StepKind::Element || texts_.view(paths_.head(path).text) == file.name(keyword->name)) {
        value = unite(value, eval(file, keyword->value, inside));
      }
    }
    return value;
  }
  if (name == "extend") {
    SetId value = SetId::Empty;
    for (const Expr* arg : mutation->args) value = unite(value, eval(file, arg, whole ? path : element_path(inside)));
    return value;
  }
  if (name == "setdefault") {
    if (mutation->args.size() < 2) return SetId::Empty;
    if (step == StepKind::Key) {
      std::optional<std::string> key = constant_text(file, mutation->args[0]);
      if (key && *key != texts_.view(paths_.head(path).text)) return SetId::Empty;
    }
    return eval(file, mutation->args[1], inside);
  }
  if (mutation->args.empty() || (!whole && (step == StepKind::Attribute || step == StepKind::Key))) return SetId::Empty;
  return eval(file, mutation->args.back(), inside);
}

}  // namespace loadgate::flow
