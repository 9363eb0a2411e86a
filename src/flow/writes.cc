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

// Whether a file is written, whose name is not known, into the folder that the wanted file lies in.
bool may_be_named_so(const Key& written, const Key& wanted) {
  if (!written.has_root_of(wanted)) return false;
  const std::size_t slash = wanted.steps.rfind('/');
  if (slash == std::string::npos || wanted.steps.ends_with("}")) return false;
  const std::string_view folder = std::string_view(wanted.steps).substr(0, slash + 1);
  return written.steps.starts_with(folder) && written.steps.size() > folder.size() && written.steps[folder.size()] == '{' &&
         end_of_braces(written.steps, folder.size()) + 1 == written.steps.size();
}

// Whether both lie in one folder under names that are not known: what reads one and what writes the other take them from
// different callers, or from a table.
bool may_have_one_name(const Key& written, const Key& wanted) {
  if (!written.has_root_of(wanted) || !wanted.steps.ends_with("}")) return false;
  const std::size_t hole = wanted.steps.find("/{");
  if (hole == std::string::npos || end_of_braces(wanted.steps, hole + 1) + 1 != wanted.steps.size()) return false;
  const std::string_view folder = std::string_view(wanted.steps).substr(0, hole + 2);
  return written.steps.starts_with(folder) && end_of_braces(written.steps, hole + 1) + 1 == written.steps.size();
}

// Whether files of any names are written into the folder: a loop that fetches them one by one.
bool fills_folder(const Key& written, const Key& folder) {
  if (!written.has_root_of(folder)) return false;
  return written.steps.size() > folder.steps.size() && written.steps.starts_with(folder.steps) &&
         std::string_view(written.steps).substr(folder.steps.size()).starts_with("/{");
}

}  // namespace

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
    if (key) found.push_back({.target = key, .directory = directory, .own = own, .appends = appends, .content = content, .call = &call});
    if (own || below) return;
    const std::vector<Key> others = alternative_keys(*target.file, thing);
    if (others.empty()) return;
    const std::optional<std::uint32_t> given = appends ? std::nullopt : parameter_if_given(*target.file, thing);
    for (const Key& other : others) {
      const bool is_given = other.root == Key::Root::Parameter && given == other.index;
      // It may be the other one that is written.
      found.push_back({.target = other, .directory = directory, .own = own, .appends = true, .if_given = is_given, .content = content, .call = &call});
    }
  };
  const auto* method = as<Attribute>(call.func);
  const bool of_opened_file = method != nullptr && writes_by_name(file.name(method->attr)) && is_opened_file(file, method->value);
  // An object that callers pass is asked for only where the method's name is one of a library's that writes.
  const CallOutline outline = outline_of(file, call);
  const bool through_callers = outline.writer || outline.runs;
  bool known = false;
  for (const Callee& callee : of_opened_file ? std::vector<Callee>() : library_callees(file, call.func, through_callers)) {
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
        found.push_back({.target = constant_key(row->to_default), .directory = row->directory, .own = own, .content = with_hop(content, file, &call, "written here"), .call = &call});
        continue;
      }
      add(target, row->directory, own, false, content);
      // Into a folder, a copy keeps its name: the folder's content changes too.
    }
    for (const models::RunsRow* row : facts->runs) command_writes(file, call, *row, found);
  }
  if (method != nullptr && !known) {
    std::string_view name = file.name(method->attr);
    if (writes_by_name(name) && !call.args.empty()) {
      SetId content = eval(file, call.args[0]);
      bool own = is_own(content);
      if (!own && !has_kinds(content) && content != SetId::Empty) own = true;
      add({&file, method->value}, false, own, name == "write" || name == "writelines", content);
    }
    if (of_opened_file) return;
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
      const bool given = write.if_given && is_surely_given(*function, write.target.index, site);
      found.push_back({.target = target, .directory = write.directory, .own = write.own, .appends = write.appends && !given, .if_given = write.if_given && !given, .sure = write.sure,
                       .content = with_hop(content, file, &call, "written by this call"), .call = &call});
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
        about_parameter = about_parameter || key.is_of_parameter(file.id, function.node->id);
      }
      if (!about_parameter) continue;
      for (const Write& write : writes_of(file, *call)) {
        if (!write.target.is_of_parameter(file.id, function.node->id)) continue;
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
  const std::string_view dotted = static_name(file, expr);
  if (dotted.empty() || !database_.knows_module(dotted.substr(0, dotted.find('.')))) return false;
  // What lies below a value that somebody decides does: FLAGS.weights, settings.PATH.
  for (std::size_t end = dotted.size(); end != std::string_view::npos; end = dotted.rfind('.', end - 1)) {
    const models::Facts* facts = database_.facts(dotted.substr(0, end));
    if (facts != nullptr && !facts->source_values.empty()) return false;
  }
  return true;
}

// Functions, classes and builtins hold no content.
bool Engine::may_be_written(const Key& key) {
  if (!key.steps.empty()) return true;
  if (key.root == Key::Root::Definition && key.node != Key::kSeveral) {
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

bool Engine::is_near(File& file, CallOutline& outline, const Thing& thing) {
  return near(file, outline, thing.key) ||
         std::any_of(thing.choices.begin(), thing.choices.end(), [&](const Key& one) { return near(file, outline, one); });
}

// Whether the write is one to the thing, whichever of its keys it has.
bool Engine::covers(const Write& write, const Thing& thing) {
  if (covers_key(write.target, write.directory, thing.key)) return true;
  if (write.own) return false;
  if (fills_folder(write.target, thing.key) || covers_field(write.target, write.directory, thing.key)) return true;
  const std::vector<Key>& choices = thing.choices;
  return !choices.empty() && std::all_of(choices.begin(), choices.end(), [&](const Key& one) { return covers_key(write.target, write.directory, one); });
}

// Whether the name was given one of its values in another branch than the call's: on that way nothing was written.
bool Engine::is_given_elsewhere(File& file, const Expr* expr, const Call& call) {
  const auto* name = as<Name>(expr);
  if (name == nullptr) return false;
  FileFlow& walked = flow(file);
  const DefSetId defs = walked.reaching(name);
  if (defs == DefSetId::None) return false;
  const std::vector<DefId> all = walked.defs_of(defs);
  return all.size() > 1 && std::any_of(all.begin(), all.end(), [&](DefId id) {
    const Def def = walked.def(id);
    return def.kind == DefKind::Value && def.value != nullptr && runs_instead(file, &call, def.value);
  });
}

// … where it has one of its keys. A call that gives the thing itself says of its result what it has written there.
bool Engine::covers_on_one_way(const File& file, const Write& write, const Thing& thing) {
  if (write.own) return false;
  const auto* assign = as<Assign>(file.statement_of(write.call));
  const auto* name = as<Name>(thing.below);
  const bool gives_it = assign != nullptr && name != nullptr && std::any_of(assign->targets.begin(), assign->targets.end(), [&](const Expr* target) {
    return target->kind == NodeKind::Name && static_cast<const Name*>(target)->name == name->name;
  });
  return !gives_it && std::any_of(thing.choices.begin(), thing.choices.end(), [&](const Key& one) { return covers_key(write.target, write.directory, one); });
}

// A write that may be one to the thing: what was there may still be.
Write Engine::beside_others(Write write) {
  write.appends = true;
  write.content = unchecked(write.content);
  return write;
}

// The next write to the thing, in the order of the text: what surely replaces the content makes what was there before unimportant.
void Engine::replay(File& file, const Write& write, const Expr* read, Replayed& so_far) {
  const Call* call = write.call;
  bool sure = dominates(file, call, read) || behind_barrier(file, call, read);
  if (!write.own) {
    if (sure && !write.appends) {
      so_far.content = SetId::Empty;
      so_far.own = nullptr;
    }
    so_far.content = unite(so_far.content, sure ? write.content : unchecked(write.content));
    so_far.others = true;
    return;
  }
  if (!write.sure) return;
  if (!sure) {
    std::vector<const Call*>& earlier = so_far.conditional_own;
    sure = std::any_of(earlier.begin(), earlier.end(), [&](const Call* other) { return together(file, other, call, read); });
    earlier.push_back(call);
    if (!sure) return;
  }
  if (!write.appends) {
    so_far.content = SetId::Empty;
    so_far.others = false;
    if (dominates(file, call, read)) so_far.made_anew = call;
  }
  so_far.own = call;
}

std::optional<SetId> Engine::written(File& file, const Expr* expr, bool& unfollowed) {
  unfollowed = false;
  if (is_library_name(file, expr)) return std::nullopt;
  std::optional<Thing> thing;  // known once a call is met that may write
  Replayed replayed;
  SetId on_one_way = SetId::Empty;      // content of the thing where it has one of its keys
  std::vector<const Call*> open_calls;  // that could not be followed
  for (CallOutline& outline : writers(*file.function_of(expr))) {
    const Call* call = outline.call;
    if (is_inside(call, expr) || !precedes(file, call, expr)) continue;
    if (!thing) {
      thing = Thing{.below = expr, .key = key_of(file, expr), .choices = {}};
      if (!may_be_written(thing->key)) return std::nullopt;
      const bool several = thing->key.root == Key::Root::Definition && thing->key.node == Key::kSeveral;
      const bool entry = thing->key.root == Key::Root::Definition && !several && program_.file(thing->key.file)->nodes[thing->key.node]->kind == NodeKind::Dict;
      if (several || entry) {
        thing->choices = alternative_keys(file, expr);
        while (const Expr* base = base_of_path(file, thing->below)) thing->below = base;
      }
    }
    if (!is_near(file, outline, *thing)) {
      if (outline.half && outline.writer) open_calls.push_back(call);
      continue;
    }
    const std::vector<Write> writes = writes_of(file, *call);
    if (unfollowed_.contains(id_of(file, call))) open_calls.push_back(call);
    for (const Write& write : writes) {
      if (covers(write, *thing)) {
        if (!write.own && is_given_elsewhere(file, expr, *call)) on_one_way = unite(on_one_way, unchecked(write.content));
        else replay(file, write, expr, replayed);
      } else if (!write.own && may_be_named_so(write.target, thing->key)) {
        replay(file, beside_others(write), expr, replayed);
      } else if (covers_on_one_way(file, write, *thing)) {
        on_one_way = unite(on_one_way, unchecked(write.content));
      }
    }
  }
  const Call* made_anew = replayed.made_anew;  // what happened to the thing before that call does not matter
  unfollowed = std::any_of(open_calls.begin(), open_calls.end(), [&](const Call* call) {
    return made_anew == nullptr || call == made_anew || (call->start >= made_anew->end && call->start < expr->start);
  });
  if (replayed.others) return replayed.content;
  if (replayed.own != nullptr) return single({.kind = ItemKind::Own, .file = file.id, .node = replayed.own->id});
  if (on_one_way != SetId::Empty) return unite(on_one_way, compute(file, expr, PathId::Empty));
  const Key key = thing ? thing->key : key_of(file, expr);
  if (!may_be_written(key)) return std::nullopt;
  if (SetId later = fetched_otherwise(file, expr, key); later != SetId::Empty) return later;
  if (key.root == Key::Root::Constant || key.root == Key::Root::Definition || key.root == Key::Root::Global) {
    const SetId elsewhere = written_elsewhere(file, expr, key);
    if (elsewhere != SetId::Empty) return elsewhere;
  }
  if (SetId fetched = written_by_methods(file, expr); fetched != SetId::Empty) return fetched;
  return fix_.bounded(fix_.share(2), [&] { return written_for_callers(file, expr, key); }, []() -> std::optional<SetId> { return std::nullopt; });
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

// Writes to a constant path (or a thing made at module level) by other functions of the program; to an option's default, by
// the function that declares it too.
SetId Engine::written_elsewhere(File& file, const Expr* expr, const Key& key) {
  std::vector<FileId> candidates;
  Function* here = file.function_of(expr);
  const bool option = is_of_option(file, expr);
  if (key.root == Key::Root::Constant) {
    const std::string& path = key.steps;
    if (path.size() < 4 || path.size() > 200 || path.find_first_of("./") == std::string::npos || path.find('{') != std::string::npos) return SetId::Empty;
    // A mere suffix (".pth") is no path.
    if (path.front() == '.' && path.find('/') == std::string::npos) return SetId::Empty;
    if (path.find(":/") != std::string::npos || path.find('\n') != std::string::npos) return SetId::Empty;
    TextId text = texts_.intern(path);
    std::uint64_t id = static_cast<std::uint64_t>(text) << 32 | here->node->id << 1 | (file.is_test ? 1 : 0);
    id ^= static_cast<std::uint64_t>(file.id) << 20 ^ static_cast<std::uint64_t>(option ? 1 : 0) << 63;
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
    auto look_in = [&](File& other, bool names_it) {
      for (const auto& function : other.functions) {
        if (function.get() == here && !option) continue;
        for (CallOutline& outline : writers(*function)) {
          if (!names_it && !outline.writer) continue;
          if (!near(other, outline, key)) continue;
          for (const Write& write : writes_of(other, *outline.call)) {
            if (!write.own && (covers_key(write.target, write.directory, key) || may_be_named_so(write.target, key))) content = unite(content, write.content);
          }
        }
      }
    };
    // It takes at most half of what is left: the path is known, whoever else may write there. What was found by then counts.
    auto look = [&] {
      for (FileId other_id : writing) {
        File* other = program_.file(other_id);
        if (other == nullptr || (other->is_test && !file.is_test)) continue;
        look_in(*other, std::find(naming.begin(), naming.end(), other_id) != naming.end());
      }
      return resolve(content);
    };
    content = fix_.bounded(fix_.share(2), look, [&] { return content; });
    // A function that nobody calls in the checked code, with content that its caller would choose, writes nothing there.
    constexpr SourceKinds kOpen = models::bit(SourceKind::parameter) | models::bit(SourceKind::unknown);
    if ((kinds_of(items(content)) & ~kOpen) == 0) content = SetId::Empty;
    return written_elsewhere_[id] = unchecked(content);
  }
  // A thing defined by module-level code, written by a function of that file.
  File* home = program_.file(key.file);
  if (home == nullptr) return SetId::Empty;
  if (key.root == Key::Root::Definition) {
    if (key.node == Key::kSeveral) return SetId::Empty;
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
        if (!write.own && (covers_key(write.target, write.directory, key) || may_have_one_name(write.target, key))) content = unite(content, write.content);
      }
    }
  }
  return written_to_key_[memo] = unchecked(resolve(content));
}

}  // namespace loadgate::flow
