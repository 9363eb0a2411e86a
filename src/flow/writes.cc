// Content that the program itself wrote to a path or object before it is read.
//
// A download to "m.pt" followed by a load of "m.pt" is a load of the download. For an expression whose key is written by
// an earlier call of the same function, or (constants) anywhere in the program, the written content takes the place of
// the expression's own kinds. What the program made itself counts only where the write dominates the read.
#include <algorithm>
#include <utility>

#include "flow/engine.h"
#include "syntax/children.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr std::uint64_t kWriteQuestions = 1500;  // for finding out what one call writes

bool same_root(const Key& a, const Key& b) {
  if (!a || !b || a.root != b.root) return false;
  if (a.root == Key::Root::Constant) {
    // One path is the other, or lies below it.
    const std::string& shorter = a.steps.size() < b.steps.size() ? a.steps : b.steps;
    const std::string& longer = a.steps.size() < b.steps.size() ? b.steps : a.steps;
    if (shorter == "." || shorter == longer) return true;
    return !shorter.empty() && longer.starts_with(shorter) && (longer[shorter.size()] == '/' || shorter.back() == '/');
  }
  return a.file == b.file && a.node == b.node && a.index == b.index;
}

bool is_inside(const Node* outer, const Node* inner) { return outer->start <= inner->start && inner->end <= outer->end; }

// Whether files of any names are written into the folder: a loop that fetches them one by one.
bool fills_folder(const Key& written, const Key& folder) {
  if (!written || written.root != folder.root || written.file != folder.file || written.node != folder.node || written.index != folder.index) return false;
  return written.steps.size() > folder.steps.size() && written.steps.starts_with(folder.steps) &&
         std::string_view(written.steps).substr(folder.steps.size()).starts_with("/{");
}

// Whether a condition that comes to `holds` is true on rank 0, whatever else it asks: `rank == 0`, `not rank`,
// `is_main_process()`, `not is_initialized() or rank == 0`.
bool chooses_rank_zero(const sema::File& file, const Expr* test, bool holds) {
  auto names_rank = [&](const Expr* expr) {
    std::string_view text = file.text(expr);
    return text.find("rank") != std::string_view::npos || text.find("RANK") != std::string_view::npos;
  };
  if (const auto* unary = as<UnaryOp>(test); unary != nullptr && unary->op() == UnaryOperator::Not) {
    return chooses_rank_zero(file, unary->operand, !holds);
  }
  if (const auto* op = as<BoolOp>(test)) {
    if (op->is_or() != holds) return false;
    return std::any_of(op->values.begin(), op->values.end(), [&](const Expr* part) { return chooses_rank_zero(file, part, holds); });
  }
  if (const auto* compare = as<Compare>(test)) {
    if (compare->ops.size() != 1 || !names_rank(compare->left)) return false;
    CompareOperator op = compare->ops[0];
    const bool zero = file.text(compare->comparators[0]) == "0";
    const bool one = file.text(compare->comparators[0]) == "1";
    if (op == CompareOperator::In && holds) {  // rank in (-1, 0)
      bool has_zero = false;
      for_each_child(*compare->comparators[0], [&](const Node& child) { has_zero = has_zero || file.text(&child) == "0"; });
      return has_zero;
    }
    return (zero && (op == CompareOperator::Eq || op == CompareOperator::LtE) && holds) || (zero && (op == CompareOperator::NotEq || op == CompareOperator::Gt) && !holds) ||
           (one && op == CompareOperator::Lt && holds) || (one && op == CompareOperator::GtE && !holds);
  }
  std::string_view text = file.text(test);
  const bool main = text.find("main_process") != std::string_view::npos || text.find("master") != std::string_view::npos ||
                    text.find("rank_zero") != std::string_view::npos || text.find("rank0") != std::string_view::npos || text.find("rank_0") != std::string_view::npos ||
                    text.find("global_zero") != std::string_view::npos;
  if (main) return holds;
  const auto* call = as<Call>(test);  // `not rank`, `not get_rank()`
  return !holds && (call != nullptr ? file.text(call->func).ends_with("rank") : names_rank(test));
}

bool writes_by_name(std::string_view method) {
  return method == "write" || method == "writelines" || method == "write_bytes" || method == "write_text";
}

}  // namespace

// ---------------------------------------------------------------------------------------------------- outlines

Engine::CallOutline Engine::outline_of(File& file, const Call& call) {
  CallOutline outline{.call = &call};
  std::string_view word;
  if (const auto* method = as<Attribute>(call.func)) word = file.name(method->attr);
  else if (const auto* name = as<Name>(call.func)) word = file.name(name->name);
  std::uint16_t roles = database_.word_roles(word);
  outline.writer = (roles & models::kWriteWord) != 0 || writes_by_name(word);
  outline.runs = (roles & models::kRunsWord) != 0;
  return outline;
}

// Keys of the receiver and the arguments, those of a list's elements too.
Engine::CallOutline& Engine::keyed(File& file, CallOutline& outline) {
  constexpr std::uint8_t kMaxTries = 2;  // looking again for what was too much the first time
  bool again = outline.half && outline.writer && !fix_.spent && outline.tries < kMaxTries;
  if (outline.keyed && !again) return outline;
  ++outline.tries;
  outline.keys.clear();
  std::uint32_t outer = std::exchange(fix_.touched, Fixpoint::kNever);
  const Call& call = *outline.call;
  auto add = [&](const Expr* expr) {
    if (const auto* method = as<Attribute>(expr); method != nullptr && writes_by_name(file.name(method->attr))) expr = method->value;
    if (expr->kind == NodeKind::Number || expr->kind == NodeKind::Singleton || expr->kind == NodeKind::Lambda) return;
    if (Key key = key_of(file, expr)) outline.keys.push_back(std::move(key));
    if (!outline.writer) return;
    for (Key& key : alternative_keys(file, expr)) outline.keys.push_back(std::move(key));
  };
  bool text = false;
  for (const Expr* arg : call.args) {
    add(arg);
    if (arg->kind == NodeKind::List || arg->kind == NodeKind::Tuple) {
      Exprs elements = arg->kind == NodeKind::List ? static_cast<const List*>(arg)->elements : static_cast<const Tuple*>(arg)->elements;
      for (const Expr* element : elements) {
        add(element);
        text = text || element->kind == NodeKind::JoinedStr || element->kind == NodeKind::BinOp;
      }
    }
    if (arg->kind == NodeKind::JoinedStr || arg->kind == NodeKind::StringLiteral) text = text || file.text(arg).find(' ') != std::string_view::npos;
  }
  for (const Keyword* keyword : call.keywords) add(keyword->value);
  if (const auto* method = as<Attribute>(call.func)) add(method->value);
  outline.text_argument = text;
  outline.keyed = fix_.touched == Fixpoint::kNever;  // keys found inside a circle are found again
  outline.half = fix_.spent;                          // some were too much to find out
  fix_.touched = std::min(fix_.touched, outer);
  return outline;
}

// Whether the call has to do with the thing: an argument or the receiver is it, contains it, or lies below it.
bool Engine::near(File& file, CallOutline& outline, const Key& key) {
  keyed(file, outline);
  for (const Key& own : outline.keys) {
    if (same_root(own, key)) return true;
  }
  if (outline.runs) return true;  // a command line holds paths in its words
  // extractall() without a path writes to the working folder.
  return outline.writer && key.root == Key::Root::Constant && outline.call->args.size() < 2;
}

bool Engine::touches(File& file, const Call& call, const Key& key) {
  auto [at, fresh] = outlines_.try_emplace(id_of(file, &call));
  if (fresh) at->second = outline_of(file, call);
  return near(file, outlines_.at(id_of(file, &call)), key);
}

// The calls of a function that may write something: no library call that no row says to write, no harmless method.
std::vector<Engine::CallOutline>& Engine::writers(const Function& function) {
  File& file = *function.file;
  auto [at, fresh] = writers_.try_emplace(id_of(file, function.node));
  if (!fresh) return at->second;
  std::vector<CallOutline> found;
  for (const Call* call : function.calls) {
    CallOutline outline = outline_of(file, *call);
    if (!outline.writer && !outline.runs) {
      std::string_view dotted = static_name(file, call->func);
      if (!dotted.empty()) {
        std::size_t dot = dotted.find('.');
        const models::Facts* facts = database_.facts(dotted);
        bool library = facts != nullptr || (dot != std::string_view::npos && database_.knows_module(dotted.substr(0, dot)));
        if (library && (facts == nullptr || facts->callbacks.empty())) continue;
      }
      if (const auto* method = as<Attribute>(call->func)) {
        if (is_harmless_method(file.name(method->attr))) continue;
      } else if (call->args.empty() && call->keywords.empty()) {
        continue;  // nothing handed in: nothing of the caller's is written
      }
    }
    found.push_back(std::move(outline));
  }
  return writers_[id_of(file, function.node)] = std::move(found);
}

std::vector<Write> Engine::writes_of(File& file, const Call& call) {
  return writes_.ask(fix_, {file.id, call.id}, {}, options_.max_depth, {}, [&] {
    auto find = [&] {
      unfollowed_.erase(id_of(file, &call));
      std::vector<Write> found;
      find_writes(file, call, found);
      for (Write& write : found) write.call = &call;
      return found;
    };
    return fix_.bounded(kWriteQuestions, find, [&] {
      unfollowed_.insert(id_of(file, &call));
      return std::vector<Write>();
    });
  });
}

void Engine::find_writes(File& file, const Call& call, std::vector<Write>& found) {
  auto add = [&](const Argument& target, bool directory, bool own, bool appends, SetId content, const Argument& below = {}) {
    if (!target || target.path != PathId::Empty) return;
    const Expr* thing = target.expr;
    // retrbinary(…, out.write): the file of the method that is handed over.
    if (const auto* method = as<Attribute>(thing); method != nullptr && writes_by_name(target.file->name(method->attr))) thing = method->value;
    Key key = key_of(*target.file, thing);
    if (below) {  // the one file in the folder
      key = path_join(std::move(key), key_of(*below.file, below.expr));
      directory = false;
    }
    if (opened_to_append(*target.file, thing)) {
      if (own) return;  // what it held before stays, and decides
      appends = true;
    }
    if (!own && content != SetId::Empty) content = with_hop(content, file, &call, "written here");
    if (key) found.push_back({key, directory, own, appends, true, content, &call});
    if (own || below) return;
    constexpr bool kEarlierStays = true;  // it may be the other one that is written
    for (const Key& other : alternative_keys(*target.file, thing)) {
      found.push_back({other, directory, own, kEarlierStays, true, content, &call});
    }
  };
  bool known = false;
  for (const Callee& callee : library_callees(file, call.func)) {
    const models::Facts* facts = facts_named(callee.name);
    if (facts == nullptr) continue;
    known = true;
    for (const models::SourceRow* row : facts->source_calls) {
      if (row->writes.empty()) continue;
      if (!fits(*row, file, call, callee)) continue;
      Argument target = argument(file, &call, row->writes, callee);
      SetId content = source_call(*row, callee.name, file, call, PathId::Empty);
      if (row->keeps && target) content = unite(content, eval(*target.file, target.expr, target.path));
      add(target, row->directory, false, false, content,
          argument(file, &call, row->file, callee));
    }
    for (const models::FlowRow* row : facts->flows) {
      if (row->to.empty() && row->to_default.empty()) continue;
      bool here = false;
      SetId content = SetId::Empty;
      if (!row->own) content = selected_all(file, call, row->from, here);
      Argument target = argument(file, &call, row->to, callee);
      bool own = row->own || is_own(content);
      if (!target && !row->to_default.empty()) {
        found.push_back({constant_key(row->to_default), row->directory, own, false, true, with_hop(content, file, &call, "written here"), &call});
        continue;
      }
      add(target, row->directory, own, false, content);
      // Into a folder, a copy keeps its name: the folder's content changes too.
    }
    for (const models::RunsRow* row : facts->runs) command_writes(file, call, *row, found);
  }
  if (const auto* method = as<Attribute>(call.func); method != nullptr && !known) {
    std::string_view name = file.name(method->attr);
    if (writes_by_name(name) && !call.args.empty()) {
      SetId content = eval(file, call.args[0]);
      bool own = is_own(content);
      if (!own && !has_kinds(content) && content != SetId::Empty) own = true;
      add({&file, method->value}, false, own, name == "write" || name == "writelines", content);
    }
  }
  if (const auto* method = as<Attribute>(call.func); method != nullptr && !known) {
    // An upload that a framework hands over is known by its kinds, not by its class.
    for (const models::SourceRow* row : database_.savers(file.name(method->attr))) {
      SetId content = eval(file, method->value);
      if ((kinds_of(items(resolve(content))) & row->kinds) == 0) continue;
      add(argument(file, &call, row->writes), row->directory, false, false, content);
    }
  }
  SetId callee_set = callee(file, call.func);
  bool symbolic = false;
  for (const Item& item : items(callee_set)) symbolic = symbolic || item.is(ItemKind::Parameter);
  if (symbolic) callee_set = unite(callee_set, objects(callee_set));
  for (const Item& item : items(callee_set)) {
    CallSite site;
    Function* function = called_by(file, call, item, site);
    if (function == nullptr) continue;
    for (const Write& write : parameter_writes(*function)) {
      Key target = substitute_key(write.target, *function, site);
      if (!target) continue;
      SetId content = substitute(write.content, *function, site);
      found.push_back({target, write.directory, write.own, write.appends, write.sure, with_hop(content, file, &call, "written by this call"), &call});
    }
  }
}

// What a function writes to things that its caller names.
std::vector<Write> Engine::parameter_writes(Function& function) {
  return parameter_writes_.ask(fix_, {function.file->id, function.node->id}, {}, options_.max_depth, {}, [&] {
    std::vector<Write> all;
    File& file = *function.file;
    for (CallOutline& outline : writers(function)) {
      const Call* call = outline.call;
      bool about_parameter = outline.runs;
      for (const Key& key : keyed(file, outline).keys) {
        about_parameter = about_parameter || (key.root == Key::Root::Parameter && key.file == file.id && key.node == function.node->id);
      }
      if (!about_parameter) continue;
      for (const Write& write : writes_of(file, *call)) {
        if (write.target.root != Key::Root::Parameter || write.target.file != file.id || write.target.node != function.node->id) continue;
        Write kept = write;
        // A conditional write of its own proves nothing; a conditional download may have happened, but not what checked it.
        if (!runs_always(function, *call)) {
          if (kept.own) kept.sure = false;
          else kept.content = unchecked(kept.content);
        }
        all.push_back(kept);
      }
    }
    return all;
  });
}

// Whether the function has made the call whenever it comes back: before each of its returns, and where it ends without one.
bool Engine::runs_always(Function& function, const Call& call) {
  File& file = *function.file;
  if (function.body.empty()) return true;
  auto before = [&](const Return* ret) { return is_inside(ret, &call) || dominates(file, &call, ret); };
  if (!std::all_of(function.returns.begin(), function.returns.end(), before)) return false;
  FileFlow& walked = flow(file);
  walked.require(function);
  if (!walked.in_progress(function) && !walked.exit_of(function).falls_through) return true;
  const Node* child = &call;
  for (const Node* at = file.parent(child); at != nullptr && at != function.node; child = at, at = file.parent(at)) {
    if (!runs_in(file, *at, child)) return false;
  }
  return true;
}

// Content that may have been there before it was fetched and checked here: no check of the content covers it.
SetId Engine::unchecked(SetId content) {
  auto of_content = [&](GuardId id) {
    const NeutralizationKind kind = guard(id).kind;
    return kind == NeutralizationKind::integrity_check || kind == NeutralizationKind::signature_check || kind == NeutralizationKind::malware_scan;
  };
  return map_items(content, [&](Item& item) {
    if (item.cover == CoverId::None) return;
    std::vector<GuardId> left = cover(item.cover);
    std::erase_if(left, of_content);
    item.cover = intern_cover(std::move(left));
  });
}

// `torch.float32`: a name of another library's, which holds no content. A variable may be called like a library.
bool Engine::is_library_name(File& file, const Expr* expr) {
  if (const auto* name = as<Name>(expr); name != nullptr && !import_names(file).contains(file.name(name->name))) return false;
  std::string_view dotted = static_name(file, expr);
  return !dotted.empty() && database_.knows_module(dotted.substr(0, dotted.find('.')));
}

// Functions, classes and builtins hold no content.
bool Engine::may_be_written(const Key& key) {
  if (!key.steps.empty()) return true;
  if (key.root == Key::Root::Definition && key.node != 0) {
    NodeKind kind = program_.file(key.file)->nodes[key.node]->kind;
    return kind != NodeKind::FunctionDef && kind != NodeKind::ClassDef && kind != NodeKind::Lambda;
  }
  return key.root != Key::Root::None && key.root != Key::Root::Global;
}

// Whether a write into the folder that one field of an object names is one to what another field names: the constructor has
// put both together, `self.root = root; self.folder = join(root, "raw")`.
bool Engine::covers_field(const Key& written, bool directory, const Key& wanted) {
  if (!directory || written.root != Key::Root::Parameter || wanted.root != Key::Root::Parameter || written.index != 0 || wanted.index != 0) return false;
  if (written.file != wanted.file || !written.steps.starts_with(".") || !wanted.steps.starts_with(".")) return false;
  const Function* writer = function_at(written.file, written.node);
  const Function* reader = function_at(wanted.file, wanted.node);
  if (writer == nullptr || reader == nullptr || writer->owner == nullptr || reader->owner != writer->owner) return false;
  Function* constructor = find_method(*writer->owner, "__init__");
  if (constructor == nullptr || constructor->file->id != written.file) return false;
  File& file = *constructor->file;
  auto is_set_later = [&](std::string_view steps) {
    const std::string_view field = steps.substr(1, steps.find_first_of(".[/", 1) - 1);
    const auto mentions = file.mentions_of(field);
    return std::any_of(mentions.begin(), mentions.end(), [&](const Expr* mention) {
      const Function* holder = file.function_of(mention);
      while (holder != nullptr && holder->owner == nullptr) holder = holder->outer;
      const bool ours = holder != nullptr && holder != constructor && (holder->owner == writer->owner || holder->owner == constructor->owner);
      return ours && mention->kind == NodeKind::Attribute && context_of(*mention) == ContextKind::Store;
    });
  };
  if (is_set_later(written.steps) || is_set_later(wanted.steps)) return false;
  const Key from = stored_key(*constructor, wanted.steps);
  return from && covers_key(stored_key(*constructor, written.steps), true, from);
}

std::optional<SetId> Engine::written(File& file, const Expr* expr, bool& unfollowed) {
  unfollowed = false;
  if (is_library_name(file, expr)) return std::nullopt;
  Function* function = file.function_of(expr);
  Key key;
  std::vector<Key> choices;  // keys that the thing has on one way or another, where it has several
  bool keyed = false;
  auto is_near = [&](CallOutline& outline) {
    return near(file, outline, key) || std::any_of(choices.begin(), choices.end(), [&](const Key& one) { return near(file, outline, one); });
  };
  auto covers = [&](const Write& write) {
    if (covers_key(write.target, write.directory, key)) return true;
    if (write.own) return false;
    if (fills_folder(write.target, key) || covers_field(write.target, write.directory, key)) return true;
    return !choices.empty() && std::all_of(choices.begin(), choices.end(), [&](const Key& one) { return covers_key(write.target, write.directory, one); });
  };
  // A call that gives the thing itself says of its result what it has written there.
  auto gives_it = [&](const Call* call) {
    const auto* assign = as<Assign>(file.statement_of(call));
    const auto* name = as<Name>(expr);
    return assign != nullptr && name != nullptr && std::any_of(assign->targets.begin(), assign->targets.end(), [&](const Expr* target) {
      return target->kind == NodeKind::Name && static_cast<const Name*>(target)->name == name->name;
    });
  };
  auto covers_one = [&](const Write& write) {
    return !write.own && !gives_it(write.call) && std::any_of(choices.begin(), choices.end(), [&](const Key& one) { return covers_key(write.target, write.directory, one); });
  };
  SetId content = SetId::Empty;
  SetId on_one_way = SetId::Empty;  // content of the thing where it has one of its keys
  bool any = false;
  bool own = false;
  const Call* own_call = nullptr;
  std::vector<const Call*> conditional_own;
  const Call* made_anew = nullptr;  // what happened to the thing before this call does not matter
  std::vector<const Call*> open_calls;  // that could not be followed
  for (CallOutline& outline : writers(*function)) {
    const Call* call = outline.call;
    if (is_inside(call, expr)) continue;
    if (!precedes(file, call, expr)) continue;
    if (!keyed) {
      key = key_of(file, expr);
      keyed = true;
      if (!may_be_written(key)) return std::nullopt;
      if (key.root == Key::Root::Definition && key.node == 0) choices = alternative_keys(file, expr);
    }
    if (!is_near(outline)) {
      if (outline.half && outline.writer) open_calls.push_back(call);
      continue;
    }
    const std::vector<Write> writes = writes_of(file, *call);
    if (unfollowed_.contains(id_of(file, call))) open_calls.push_back(call);
    for (const Write& write : writes) {
      if (!covers(write)) {
        if (covers_one(write)) on_one_way = unite(on_one_way, unchecked(write.content));
        continue;
      }
      bool sure = dominates(file, call, expr) || behind_barrier(file, call, expr);
      if (write.own) {
        if (!write.sure) continue;
        if (!sure) {
          sure = std::any_of(conditional_own.begin(), conditional_own.end(), [&](const Call* other) { return together(file, other, call, expr); });
          conditional_own.push_back(call);
          if (!sure) continue;
        }
        if (!write.appends) {
          content = SetId::Empty;
          any = false;
          if (dominates(file, call, expr)) made_anew = call;
        }
        own = true;
        own_call = call;
        continue;
      }
      if (sure && !write.appends) {
        content = SetId::Empty;
        own = false;
      }
      content = unite(content, sure ? write.content : unchecked(write.content));
      any = true;
    }
  }
  unfollowed = std::any_of(open_calls.begin(), open_calls.end(), [&](const Call* call) {
    return made_anew == nullptr || call == made_anew || (call->start >= made_anew->end && call->start < expr->start);
  });
  if (any) return content;
  if (!own && on_one_way != SetId::Empty) return unite(on_one_way, compute(file, expr, PathId::Empty));
  if (own) return single({.kind = ItemKind::Own, .file = file.id, .node = own_call->id});
  if (!keyed) key = key_of(file, expr);
  if (!may_be_written(key)) return std::nullopt;
  if (SetId later = fetched_otherwise(file, expr, key); later != SetId::Empty) return later;
  if (key.root == Key::Root::Constant || key.root == Key::Root::Definition || key.root == Key::Root::Global) {
    SetId elsewhere = written_elsewhere(file, expr, key);
    if (elsewhere != SetId::Empty) return elsewhere;
  }
  return std::nullopt;
}

// A fresh private file or folder (made by `call`) into which this run itself writes, and nobody else: whatever lies there is
// the program's own, on whichever way it was written. A call that gets the place and is not resolved could write anything.
bool Engine::holds_own_only(File& file, const Call& call) {
  const Key place{.root = Key::Root::Definition, .file = file.id, .node = call.id};
  bool own = false;
  for (CallOutline& outline : writers(*file.function_of(&call))) {
    if (outline.call == &call) continue;
    keyed(file, outline);
    bool about = std::any_of(outline.keys.begin(), outline.keys.end(), [&](const Key& key) { return same_root(key, place); });
    if (!about) continue;
    if (outline.runs || !is_resolved(file, *outline.call)) return false;
    for (const Write& write : writes_of(file, *outline.call)) {
      if (!same_root(write.target, place)) continue;
      if (!write.own) return false;
      own = true;
    }
  }
  return own;
}

// Whether a row or a definition in the checked code says what the call does.
bool Engine::is_resolved(File& file, const Call& call) {
  const Items found = items(callee(file, call.func));
  return std::any_of(found.begin(), found.end(), [&](const Item& item) {
    if (item.is(ItemKind::Library)) return facts_named(item.text) != nullptr;
    return item.is(ItemKind::Function) || item.is(ItemKind::Class);
  });
}

// `if exists(p): return p`, and behind it a download to `p`: the copy that is there already is an earlier download.
SetId Engine::fetched_otherwise(File& file, const Expr* expr, const Key& key) {
  Function* function = file.function_of(expr);
  const Stmt* statement = file.statement_of(expr);
  if (statement == nullptr || function->node->kind == NodeKind::Lambda) return SetId::Empty;
  FileFlow& walked = flow(file);
  walked.require(*function);
  bool is_there = false;
  for (FactId at = walked.facts_at(statement); at != FactId::None && !is_there; at = walked.fact(at).parent) {
    const Fact held = walked.fact(at);
    if (held.kind == Fact::Kind::True || held.kind == Fact::Kind::False) is_there = says_there(file, held.node, held.kind == Fact::Kind::True, key);
  }
  if (!is_there) return SetId::Empty;
  SetId content = SetId::Empty;
  for (CallOutline& outline : writers(*function)) {
    if (outline.call->start < expr->end || !near(file, outline, key)) continue;
    for (const Write& write : writes_of(file, *outline.call)) {
      if (!write.own && (covers_key(write.target, write.directory, key) || fills_folder(write.target, key))) content = unite(content, write.content);
    }
  }
  return unchecked(content);
}

// Whether the decided condition says that there is a file at `key`.
bool Engine::says_there(File& file, const Expr* condition, bool holds, const Key& key) {
  if (const auto* unary = as<UnaryOp>(condition); unary != nullptr && unary->op() == UnaryOperator::Not) {
    return says_there(file, unary->operand, !holds, key);
  }
  if (const auto* op = as<BoolOp>(condition)) {
    if (op->is_or() == holds) return false;
    return std::any_of(op->values.begin(), op->values.end(), [&](const Expr* part) { return says_there(file, part, holds, key); });
  }
  const auto* call = as<Call>(condition);
  if (call == nullptr || !holds) return false;
  const auto* method = as<Attribute>(call->func);
  std::string_view dotted = static_name(file, call->func);
  if (!dotted.empty()) {
    const models::Facts* facts = database_.facts(dotted);
    return facts != nullptr && facts->role("exists") != nullptr && !call->args.empty() && key_of(file, call->args[0]) == key;
  }
  return method != nullptr && call->args.empty() && (database_.word_roles(file.name(method->attr)) & models::kExistsWord) != 0 &&
         key_of(file, method->value) == key;
}

// What was written to `key` before the call, for commands that copy or extract.
SetId Engine::content_before(File& file, const Call& call, const Key& key) {
  SetId content = SetId::Empty;
  Function* function = file.function_of(&call);
  for (CallOutline& outline : writers(*function)) {
    const Call* earlier = outline.call;
    if (earlier == &call || earlier->start >= call.start || !near(file, outline, key)) continue;
    for (const Write& write : writes_of(file, *earlier)) {
      if (!write.own && covers_key(write.target, write.directory, key)) content = unite(content, write.content);
    }
  }
  if (content == SetId::Empty && key.root == Key::Root::Constant) content = written_elsewhere(file, &call, key);
  return content;
}

// Names of a module whose value holds that text: MODEL = FOLDER / "model.pt".
std::vector<std::string_view> Engine::names_of_path(const File& file, std::string_view last) {
  std::vector<std::string_view> names;
  for (const Stmt* statement : file.functions.front()->body) {
    const auto* assign = as<Assign>(statement);
    const auto* name = assign == nullptr || assign->targets.size() != 1 ? nullptr : as<Name>(assign->targets[0]);
    if (name != nullptr && file.text(assign->value).find(last) != std::string_view::npos) names.push_back(file.name(name->name));
  }
  return names;
}

// Files that say the name of a call which fills a folder (extractall); few enough to be looked at for every path.
const std::vector<FileId>& Engine::folder_fillers() {
  constexpr std::size_t kMaxFiles = 6;
  if (folder_fillers_) return *folder_fillers_;
  std::vector<FileId> files;
  auto add = [&](std::string_view call, bool directory) {
    if (!directory) return;
    const std::vector<FileId>& more = program_.files_with({call.substr(call.rfind('.') + 1)});
    if (more.size() <= kMaxFiles) files.insert(files.end(), more.begin(), more.end());
  };
  for (const models::Library& library : database_.libraries()) {
    for (const models::FlowRow& row : library.flows) add(row.call, row.directory && !row.own);
    for (const models::SourceRow& row : library.sources) add(row.call, row.directory);
  }
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  if (files.size() > kMaxFiles) files.clear();
  folder_fillers_ = std::move(files);
  return *folder_fillers_;
}

// Files that name a folder which the constant path lies in, where only few do: they may fill it (`git clone URL folder`).
std::vector<FileId> Engine::files_naming_folder(std::string_view path) {
  constexpr std::size_t kFewFiles = 6;
  constexpr std::size_t kShortest = 3;  // letters: `a/` says nothing
  std::vector<FileId> naming;
  for (std::size_t end = path.rfind('/'); end != std::string_view::npos && end >= kShortest; end = path.rfind('/', end - 1)) {
    const std::string_view folder = path.substr(0, end);
    const std::string_view last = folder.substr(folder.rfind('/') + 1);
    const std::vector<std::string_view> words = sema::words_in(last);
    if (words.empty()) continue;
    const std::vector<FileId>& files = program_.files_with(words);
    if (files.size() > kFewFiles) continue;
    for (FileId id : files) {
      const bool written_out = program_.text_has(id, std::string(folder) + '"') || program_.text_has(id, std::string(folder) + '\'');
      if (written_out) naming.push_back(id);
    }
  }
  return naming;
}

// Writes to a constant path (or a thing made at module level) by other functions of the program.
SetId Engine::written_elsewhere(File& file, const Expr* expr, const Key& key) {
  std::vector<FileId> candidates;
  Function* here = file.function_of(expr);
  if (key.root == Key::Root::Constant) {
    const std::string& path = key.steps;
    if (path.size() < 4 || path.size() > 200 || path.find_first_of("./") == std::string::npos || path.find('{') != std::string::npos) return SetId::Empty;
    // A mere suffix (".pth") is no path.
    if (path.front() == '.' && path.find('/') == std::string::npos) return SetId::Empty;
    if (path.find(":/") != std::string::npos || path.find('\n') != std::string::npos) return SetId::Empty;
    TextId text = texts_.intern(path);
    std::uint64_t id = static_cast<std::uint64_t>(text) << 32 | here->node->id << 1 | (file.is_test ? 1 : 0);
    id ^= static_cast<std::uint64_t>(file.id) << 20;
    if (auto found = written_elsewhere_.find(id); found != written_elsewhere_.end()) return found->second;
    written_elsewhere_[id] = SetId::Empty;
    // Every word of the path's last part must stand in the file.
    std::string last = path.substr(path.rfind('/') + 1);
    const std::vector<std::string_view> words = sema::words_in(last);
    if (words.empty()) return SetId::Empty;
    candidates = program_.files_with(words);
    if (candidates.size() > 60) candidates = {file.id};
    constexpr std::size_t kFewReaders = 8;
    SetId content = SetId::Empty;
    // The text itself must be there, not only its words; or a name that holds it, or what fills a folder.
    std::vector<FileId> writing;
    for (FileId other_id : candidates) {
      File* other = program_.file(other_id);
      if (other == nullptr || other->source.text.find(last) == std::string::npos) continue;
      writing.push_back(other_id);
      if (path.find('/') == std::string::npos) continue;
      for (std::string_view name : names_of_path(*other, last)) {
        const std::vector<FileId> readers = readers_of(*other, name);
        if (readers.size() <= kFewReaders) writing.insert(writing.end(), readers.begin(), readers.end());
      }
    }
    for (FileId filler : files_naming_folder(path)) writing.push_back(filler);
    const std::vector<FileId> naming = writing;
    if (path.find('/') != std::string::npos) writing.insert(writing.end(), folder_fillers().begin(), folder_fillers().end());
    std::sort(writing.begin(), writing.end());
    writing.erase(std::unique(writing.begin(), writing.end()), writing.end());
    for (FileId other_id : writing) {
      File* other = program_.file(other_id);
      if (other == nullptr || (other->is_test && !file.is_test)) continue;
      const bool names_it = std::find(naming.begin(), naming.end(), other_id) != naming.end();
      for (const auto& function : other->functions) {
        if (function.get() == here) continue;
        for (CallOutline& outline : writers(*function)) {
          if (!names_it && !outline.writer) continue;
          if (!near(*other, outline, key)) continue;
          for (const Write& write : writes_of(*other, *outline.call)) {
            if (!write.own && covers_key(write.target, write.directory, key)) content = unite(content, write.content);
          }
        }
      }
    }
    content = unchecked(resolve(content));
    return written_elsewhere_[id] = content;
  }
  // A thing defined by module-level code, written by a function of that file.
  File* home = program_.file(key.file);
  if (home == nullptr) return SetId::Empty;
  if (key.root == Key::Root::Definition) {
    if (key.node == 0) return SetId::Empty;
    const Node* node = home->nodes[key.node];
    if (node == nullptr || !home->function_of(node)->is_module() || here->is_module()) return SetId::Empty;
  }
  std::string memo = std::to_string(static_cast<int>(key.root)) + ":" + std::to_string(key.file) + ":" + std::to_string(key.node) + ":" +
                     std::to_string(key.index) + ":" + std::to_string(here->node->id) + key.steps;
  auto [known, fresh] = written_to_key_.try_emplace(memo, SetId::Empty);
  if (!fresh) return known->second;
  SetId content = SetId::Empty;
  for (const auto& function : home->functions) {
    if (function.get() == here) continue;
    for (CallOutline& outline : writers(*function)) {
      if (!near(*home, outline, key)) continue;
      for (const Write& write : writes_of(*home, *outline.call)) {
        if (!write.own && covers_key(write.target, write.directory, key)) content = unite(content, write.content);
      }
    }
  }
  return written_to_key_[memo] = unchecked(resolve(content));
}

// ---------------------------------------------------------------------------------------------------- order

// `before` may run before `after`: it stands earlier, or both stand in one loop.
bool Engine::precedes(File& file, const Node* before, const Node* after) {
  if (before->end <= after->start) {
    // In different branches of one `if`, the one never runs before the other (outside loops).
    return true;
  }
  for (const Node* at = file.parent(after); at != nullptr; at = file.parent(at)) {
    if (at->kind == NodeKind::FunctionDef) return false;
    if ((at->kind == NodeKind::For || at->kind == NodeKind::While) && is_inside(at, before)) return true;
  }
  return false;
}

// On every way to `after`, `before` has run: it stands earlier in a block around `after`.
bool Engine::dominates(File& file, const Node* before, const Node* after) {
  if (before->start >= after->start) return false;
  const Node* child = before;
  for (const Node* at = file.parent(before); at != nullptr; child = at, at = file.parent(at)) {
    if (is_inside(at, after)) {
      // The smallest node around both: they must stand in one statement list, or `before` in what runs first.
      switch (at->kind) {
        case NodeKind::If: {
          const auto* stmt = static_cast<const If*>(at);
          if (child == stmt->test) return true;
          auto in = [&](Stmts list, const Node* node) {
            return std::any_of(list.begin(), list.end(), [&](const Stmt* one) { return is_inside(one, node); });
          };
          return in(stmt->body, before) == in(stmt->body, after);
        }
        case NodeKind::Try: {
          const auto* stmt = static_cast<const Try*>(at);
          auto in = [&](Stmts list, const Node* node) {
            return std::any_of(list.begin(), list.end(), [&](const Stmt* one) { return is_inside(one, node); });
          };
          if (in(stmt->body, before)) return in(stmt->body, after) || in(stmt->orelse, after);
          return (in(stmt->orelse, before) && in(stmt->orelse, after)) || (in(stmt->finalbody, before) && in(stmt->finalbody, after)) ||
                 std::any_of(stmt->handlers.begin(), stmt->handlers.end(), [&](const ExceptHandler* one) { return is_inside(one, before) && is_inside(one, after); });
        }
        case NodeKind::IfExp:
        case NodeKind::BoolOp: return child == (at->kind == NodeKind::IfExp ? static_cast<const IfExp*>(at)->test : static_cast<const BoolOp*>(at)->values[0]);
        case NodeKind::Match: return false;
        default: return true;
      }
    }
    if (!runs_in(file, *at, child)) return false;
  }
  return false;
}

// Whether whoever comes out of `at` has run that child of it.
bool Engine::runs_in(File& file, const Node& at, const Node* child) {
  switch (at.kind) {
    case NodeKind::If: return child == static_cast<const If&>(at).test;
    case NodeKind::For: return child == static_cast<const For&>(at).iter;
    case NodeKind::While: return child == static_cast<const While&>(at).test;
    case NodeKind::ExceptHandler:
    case NodeKind::MatchCase:
    case NodeKind::Lambda:
    case NodeKind::FunctionDef:
    case NodeKind::IfExp:
    case NodeKind::Comprehension: return false;
    case NodeKind::BoolOp: return child == static_cast<const BoolOp&>(at).values[0];
    case NodeKind::Try: {
      const auto& stmt = static_cast<const Try&>(at);
      if (std::find(stmt.finalbody.begin(), stmt.finalbody.end(), child) != stmt.finalbody.end()) return true;
      // Behind the try, its body has run to the end only if every handler leaves.
      return std::all_of(stmt.handlers.begin(), stmt.handlers.end(), [&](const ExceptHandler* handler) {
        if (handler->body.empty()) return false;
        const NodeKind last = handler->body.back()->kind;
        if (last == NodeKind::Raise || last == NodeKind::Return || last == NodeKind::Continue || last == NodeKind::Break) return true;
        const auto* statement = as<ExprStmt>(handler->body.back());
        const auto* call = statement == nullptr ? nullptr : as<Call>(statement->value);
        return call != nullptr && never_returns(file, *call);
      });
    }
    default: return true;
  }
}

// One of two calls has surely run before `after`: they stand at the top of the two branches of one `if`.
bool Engine::together(File& file, const Node* one, const Node* other, const Node* after) {
  const Node* first = file.statement_of(one);
  const Node* second = file.statement_of(other);
  const auto* choice = first == nullptr || second == nullptr ? nullptr : as<If>(file.parent(first));
  if (choice == nullptr || file.parent(second) != choice) return false;
  auto in = [](Stmts list, const Node* node) { return std::find(list.begin(), list.end(), node) != list.end(); };
  bool split = (in(choice->body, first) && in(choice->orelse, second)) || (in(choice->body, second) && in(choice->orelse, first));
  return split && dominates(file, choice, after);
}

// A write by rank 0, with a barrier for all ranks behind it and before the read, has happened for every rank.
bool Engine::behind_barrier(File& file, const Node* write, const Node* after) {
  const Node* branch = nullptr;
  for (const Node* at = file.parent(write); at != nullptr && at->kind != NodeKind::FunctionDef; at = file.parent(at)) {
    if (at->kind == NodeKind::If) {
      if (branch != nullptr) return false;
      branch = at;
    } else if (at->kind == NodeKind::For || at->kind == NodeKind::While || at->kind == NodeKind::Try || at->kind == NodeKind::ExceptHandler) {
      return false;
    }
  }
  if (branch == nullptr) return false;
  const auto* choice = static_cast<const If*>(branch);
  bool in_body = std::any_of(choice->body.begin(), choice->body.end(), [&](const Stmt* one) { return is_inside(one, write); });
  if (!chooses_rank_zero(file, choice->test, in_body)) return false;
  for (const Call* call : file.function_of(write)->calls) {
    if (call->start < branch->end || call->end > after->start) continue;
    for (const Callee& callee : library_callees(file, call->func)) {
      const models::Facts* facts = facts_named(callee.name);
      if (facts != nullptr && facts->role("barrier") != nullptr && dominates(file, call, after)) return true;
    }
  }
  return false;
}

}  // namespace loadgate::flow
