// The verdict on one load site.
//
// data argument -> items (flow engine) -> source kinds with what covers each -> restriction by argument and version,
// program-wide guards -> unsafe when some checked source is covered by nothing that is honoured.
#include "detect/verdict.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

namespace loadgate::detect {

using namespace syntax;
using flow::Item;
using flow::ItemKind;
using models::NeutralizationKind;
using models::SourceKind;

namespace {

constexpr std::uint64_t kCovering = 2000;   // questions for what covers a load whatever its data is
constexpr std::uint64_t kExplaining = 2000;  // questions for where the data of a covered load comes from

std::string shortened(std::string_view text, std::size_t most = 60) {
  std::string out(text.substr(0, most));
  if (text.size() > most) out += "…";
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

// From which version on the argument restricts: behind the last one in which it does not.
std::string requirement_of(const models::Restriction& rule, std::string_view spelled) {
  std::string from;
  for (const models::VersionRow& row : rule.when_given) {
    if (!row.restricted) from.clear();
    else if (from.empty()) from = row.from;
  }
  return from.empty() ? "" : fmt::format("Require {} >= {}: below it {} does not keep code from running.", rule.package, from, spelled);
}

std::string entry_sentence(SourceKind kind, std::string_view what, bool constant) {
  switch (kind) {
    case SourceKind::file: return constant ? fmt::format("a local path, or a part of one: {}", what) : fmt::format("a local file: {}", what);
    case SourceKind::parameter: return fmt::format("parameter `{}`, which no caller in the checked code resolves", what);
    case SourceKind::unknown: return fmt::format("not resolved: {}", what);
    default: return fmt::format("{} enters here: {}", models::name_of(kind), what);
  }
}

}  // namespace

Place Judge::place_of(sema::File& file, const Node* node) {
  project::TextPlace at = file.lines->place(node->start);
  return {file.path, at.line, at.column, at.cell};
}

Place Judge::place_of(std::uint32_t file_id, std::uint32_t node_id) {
  sema::File* file = engine_.file(file_id);
  if (file == nullptr || node_id >= file->nodes.size() || file->nodes[node_id] == nullptr) return {};
  return place_of(*file, file->nodes[node_id]);
}

Step Judge::step(std::uint32_t file_id, std::uint32_t node_id, std::string message) {
  sema::File* file = engine_.file(file_id);
  const Node* node = file->nodes[node_id];
  return {place_of(*file, node), std::move(message), std::string(file->lines->line_at(node->start))};
}

// ---------------------------------------------------------------------------------------------------- data

flow::SetId Judge::data_of(const Site& site) {
  sema::File& file = *site.file;
  flow::SetId value = flow::SetId::Empty;
  if (site.handed.yes) {
    for (std::size_t i = static_cast<std::size_t>(site.handed.skip); i < site.call->args.size(); ++i) {
      const Expr* arg = site.call->args[i];
      if (site.handed.keywords) {
        if (arg->kind == NodeKind::Tuple || arg->kind == NodeKind::List) value = engine_.united(value, engine_.at_index(file, arg, 0));
        continue;
      }
      value = site.handed.elements ? engine_.elements(file, arg) : engine_.eval(file, arg);
      break;
    }
    for (const Keyword* keyword : site.call->keywords) {
      std::string_view name = file.name(keyword->name);
      if (name == "args" && site.handed.keywords) value = engine_.united(value, engine_.at_index(file, keyword->value, 0));
      if (name == "kwargs" || name == "kwds") {
        for (const models::Selector& selector : site.row->data) {
          if (!selector.name.empty()) value = engine_.united(value, engine_.at_key(file, keyword->value, selector.name));
        }
      }
      for (const models::Selector& selector : site.row->data) {
        if (!selector.name.empty() && name == selector.name) value = engine_.united(value, engine_.eval(file, keyword->value));
      }
    }
    if (value == flow::SetId::Empty && site.callee.partial != nullptr) {
      models::Selectors data = site.row->data;
      if (auto argument = engine_.argument(*site.callee.partial_file, site.callee.partial, data)) value = engine_.eval(*argument.file, argument.expr, argument.path);
    }
    return value;
  }
  for (const models::Selector& selector : site.row->data) {
    if (selector.rest || selector.keywords) return engine_.arguments_of(file, *site.call);
    flow::Engine::Argument argument = engine_.argument(file, site.call, selector, site.callee);
    if (!argument) continue;
    return engine_.eval(*argument.file, argument.expr, argument.path);
  }
  return value;
}

void Judge::add_source(std::vector<Found>& found, SourceKind kind, const Item& item, std::string what) {
  found.push_back({item, kind, std::move(what)});
}

// The sources among what the data can be. An object of the project's own stands for what it was made from, each once:
// objects are made from each other in circles.
struct Judge::Origins {
  std::vector<Found> found;
  std::optional<Item> own;               // written by the program itself in this run
  std::set<std::uint64_t> constructors;  // calls that were looked into
};

void Judge::add_origins(const Site& site, flow::SetId set, Origins& origins) {
  const flow::Items items = engine_.items(engine_.resolve(set));
  for (const Item& item : items) {
    switch (item.kind) {
      case ItemKind::Source: add_source(origins.found, item.source(), item, std::string(engine_.text(item.text))); break;
      case ItemKind::LibraryInstance: {
        const models::Facts* facts = engine_.facts_named(item.text);
        if (facts != nullptr && !facts->source_instances.empty()) {
          for (const models::SourceRow* row : facts->source_instances) {
            for (int i = 0; i < models::kSourceKindCount; ++i) {
              auto kind = static_cast<SourceKind>(i);
              if ((row->kinds & models::bit(kind)) != 0) add_source(origins.found, kind, item, std::string(engine_.text(item.text)));
            }
          }
        } else if (item.has(flow::item_flag::kOpaque)) {
          add_source(origins.found, SourceKind::unknown, item, std::string(engine_.text(item.text)) + " could not be resolved");
        }
        break;
      }
      case ItemKind::Instance: {
        if (item.node == 0) break;
        sema::File* where = engine_.file(item.file);
        const auto* call = as<Call>(where->nodes[item.node]);
        if (call == nullptr || !origins.constructors.insert(std::uint64_t{item.file} << 32 | item.node).second) break;
        std::optional<Item> own = origins.own;
        add_origins(site, engine_.arguments_of(*where, *call), origins);
        origins.own = own;  // what an object was given is not the object
        break;
      }
      case ItemKind::Library:
        add_source(origins.found, SourceKind::unknown, item, std::string(engine_.text(item.text)) + " is not part of the checked code");
        origins.found.back().item.file = site.file->id;
        origins.found.back().item.node = site.call->id;
        break;
      case ItemKind::Own: origins.own = item; break;
      default: break;
    }
  }
  bool kinds = !origins.found.empty();
  for (const Item& item : items) {
    if (!item.is(ItemKind::Literal)) continue;
    bool part = item.has(flow::item_flag::kWeak) && !item.has(flow::item_flag::kDefault) && kinds;
    if (part && !(site.row->urls && engine_.begins_address(item))) continue;
    add_literal(site, item, origins.found);
  }
}

void Judge::add_literal(const Site& site, const Item& item, std::vector<Found>& found) {
  sema::File* where = engine_.file(item.file);
  SourceKind kind = site.row->literal.value_or(SourceKind::file);
  const auto* text = as<StringLiteral>(where->nodes[item.node]);
  if (text == nullptr) return add_source(found, kind, item, shortened(where->text(where->nodes[item.node])));
  std::string value = string_value(*text, where->source.text);
  if (value.starts_with("hf://")) kind = SourceKind::model_hub;
  else if (engine_.begins_address(item)) kind = SourceKind::network;
  add_source(found, kind, item, shortened(value));
}

// What covers a fetch by name or address: an allow list that every value which selects it has passed.
flow::CoverId Judge::listed_selection(const std::vector<Found>& selecting) {
  auto is_listed = [&](const Found& one) {
    const auto& guards = engine_.cover(one.item.cover);
    return std::any_of(guards.begin(), guards.end(), [&](flow::GuardId id) {
      return engine_.guard(id).kind == NeutralizationKind::allow_list && engine_.guard(id).excludes == 0;
    });
  };
  const bool all = !selecting.empty() && std::all_of(selecting.begin(), selecting.end(), is_listed);
  return all ? selecting.front().item.cover : flow::CoverId::None;
}

std::vector<Judge::Found> Judge::finalize(const Site& site, flow::SetId set, std::optional<Item>& own) {
  Origins origins;
  add_origins(site, set, origins);
  std::vector<Found>& found = origins.found;
  own = origins.own;
  // A call or field that could not be resolved adds nothing beside kinds that make the site unsafe anyway.
  auto decides = [&](const Found& one) {
    return one.kind != SourceKind::unknown && (options_.sources & models::bit(one.kind)) != 0 && engine_.cover(one.item.cover).empty();
  };
  if (std::any_of(found.begin(), found.end(), decides)) std::erase_if(found, [](const Found& one) { return one.kind == SourceKind::unknown; });
  if (site.row->fetches) {
    std::erase_if(found, [](const Found& one) {
      return one.item.is(ItemKind::Literal) && !one.item.has(flow::item_flag::kDefault);
    });
    std::erase_if(found, [&](const Found& one) { return one.kind == SourceKind::unknown && one.item.is(ItemKind::LibraryInstance); });
    Item made;
    made.kind = ItemKind::Source;
    made.file = site.file->id;
    made.node = site.call->id;
    made.cover = listed_selection(found);
    add_source(found, *site.row->fetches, made, site.row->name);
  }
  return std::move(found);
}

// ---------------------------------------------------------------------------------------------------- restriction

bool Judge::restricted_by(const std::vector<models::VersionRow>& rows, const std::optional<project::VersionRange>& range, bool unknown, bool without_rows,
                          Restriction& result) {
  if (rows.empty()) return without_rows;
  if (!range) return unknown;
  bool all = true;
  bool any = false;
  std::vector<std::string> notes;
  for (const models::VersionRow& row : rows) {
    if (!range->touches(row.from, row.below)) continue;
    any = true;
    all = all && row.restricted;
    if (!row.note.empty()) notes.push_back(row.note);
  }
  if (!any) return unknown;
  for (std::string& note : notes) result.notes.push_back(std::move(note));
  if (!range->text.empty()) result.notes.push_back("version: " + range->text);
  return all;
}

// Whether the program lets callables through that run code of the file's choice.
bool Judge::allows_dangerous_globals(const Site& site) {
  sema::File& file = *site.file;
  for (const auto& function : file.functions) {
    for (const Call* call : function->calls) {
      std::string_view name = engine_.static_name(file, call->func);
      const models::Facts* facts = name.empty() ? nullptr : engine_.database().facts(name);
      const models::RoleRow* role = facts == nullptr ? nullptr : facts->role("allow_globals");
      if (role == nullptr) continue;
      // A context manager counts around the load only.
      const Node* parent = file.parent(call);
      if (parent->kind == NodeKind::WithItem) {
        const Node* with = file.parent(parent);
        if (!is_inside(with, site.call)) continue;
      }
      flow::Engine::Argument listed = engine_.argument(file, call, role->argument);
      if (!listed) continue;
      for (const Item& item : engine_.items(engine_.elements(*listed.file, listed.expr))) {
        if (!item.is(ItemKind::Library)) continue;
        const models::Facts* callable = engine_.facts_named(item.text);
        if (callable != nullptr && callable->role("dangerous") != nullptr) return true;
      }
    }
  }
  return false;
}

Judge::Restriction Judge::restriction(const Site& site) {
  Restriction result;
  sema::File& file = *site.file;
  // An unpickler of the project's own that lists what it allows.
  if (const auto* method = as<Attribute>(site.call->func)) {
    for (const Item& item : engine_.items(engine_.eval(file, method->value))) {
      if (!item.is(ItemKind::Instance)) continue;
      sema::Class* cls = engine_.class_at(static_cast<std::uint32_t>(item.path), item.index);
      if (cls != nullptr && engine_.is_allow_listing_unpickler(*cls)) {
        result.restricted = true;
        result.what = fmt::format("{}.find_class allows only listed names", cls->name());
        result.node = cls->node;
        return result;
      }
    }
  }
  if (!site.row->restriction) return result;
  const models::Restriction& rule = *site.row->restriction;
  for (const models::Selector& selector : rule.omitted_needs_absent) {
    const flow::Engine::Argument stand_in = engine_.argument(file, site.call, selector, site.callee);
    if (!stand_in || stand_in.path != flow::PathId::Empty || !engine_.is_allow_listing_module(*stand_in.file, stand_in.expr)) continue;
    result.restricted = true;
    result.what = selector.name + ": its Unpickler allows only listed names";
    result.node = stand_in.expr;
    return result;
  }
  std::optional<project::VersionRange> range;
  if (!rule.package.empty()) {
    range = rule.package == "torch" && options_.torch ? options_.torch : requirements_.range_for(rule.package, file.path);
  }
  models::Literal opposite = rule.when;
  opposite.boolean = !opposite.boolean;
  models::Literal none;
  flow::Engine::Argument argument;
  if (!site.handed.yes) {
    argument = engine_.argument(file, site.call, rule.argument, site.callee);
  } else {
    models::Selector by_name = rule.argument;
    by_name.position = -1;
    argument = engine_.argument(file, site.call, by_name);
    if (!argument && site.callee.partial != nullptr) argument = engine_.argument(*site.callee.partial_file, site.callee.partial, by_name);
  }
  if (argument && engine_.is_left_out(argument)) argument = {};
  auto is = [&](const models::Literal& literal) { return argument && engine_.provably(*argument.file, argument.expr, literal, argument.path, true); };
  // `**options` that have it on some ways only: the default has to hold as well.
  const bool given_sometimes = argument && engine_.may_be_absent(*argument.file, argument.expr, argument.path);
  std::string named_by = rule.argument.name.empty() ? "the mode" : rule.argument.name;
  auto spelled = [&](const models::Literal& literal) { return fmt::format("{}={}", named_by, literal.boolean ? "True" : "False"); };
  bool given = static_cast<bool>(argument) && !is(none);
  int replaced = context_.replaced(site.row->name, named_by, file, site.call);
  // The program may ask for the version itself.
  auto tested = [&](const std::vector<models::VersionRow>& rows, bool unknown) {
    std::optional<project::VersionRange> running = rule.package.empty() || rows.empty() ? std::nullopt : running_version(file, site.call, rule.package);
    return running && restricted_by(rows, running, unknown, false, result);
  };
  if (given && rule.constant) {
    result.restricted = argument.path == flow::PathId::Empty && engine_.is_fixed_list(*argument.file, argument.expr);
    result.what = fmt::format("{} is a fixed list", named_by);
    result.node = argument.expr;
    if (!result.restricted) result.notes.push_back(fmt::format("`{}` is not a fixed list", named_by));
  } else if (given && is(rule.when)) {
    result.restricted = restricted_by(rule.when_given, range, rule.unknown_given, true, result) || tested(rule.when_given, rule.unknown_given);
    result.what = spelled(rule.when);
    result.node = argument.expr;
    if (!range && !rule.when_given.empty()) {
      for (const models::VersionRow& row : rule.when_given) {
        if (!row.restricted && !row.note.empty()) result.notes.push_back("the project does not say its " + rule.package + " version; " + row.note);
      }
    }
    if (!result.restricted) result.remedy = requirement_of(rule, result.what);
    if (replaced < -1) result.restricted = false;
    if (given_sometimes && result.restricted && !restricted_by(rule.when_omitted, range, rule.unknown_omitted, false, result)) {
      result.restricted = false;
      result.notes.push_back(fmt::format("`{}` is not given on every way to the load", named_by));
    }
  } else if (given) {
    bool off = is(opposite);
    if (!off) result.notes.push_back(fmt::format("`{}` is not provably {} for every caller", named_by, rule.when.boolean ? "True" : "False"));
    if (off && range && !rule.when_given.empty() && !rule.when_given[0].below.empty() && !range->touches(rule.when_given[0].below, "")) {
      // Before the argument existed the call raises TypeError.
      result.notes.push_back(rule.when_given[0].note);
    }
    result.restricted = false;
  } else {
    bool unless_given = std::any_of(rule.omitted_needs_absent.begin(), rule.omitted_needs_absent.end(), [&](const models::Selector& selector) {
      flow::Engine::Argument other = engine_.argument(file, site.call, selector, site.callee);
      return other && !engine_.is_left_out(other) && !(other.path == flow::PathId::Empty && engine_.provably(*other.file, other.expr, none));
    });
    bool by_default = restricted_by(rule.when_omitted, range, rule.unknown_omitted, false, result) || tested(rule.when_omitted, rule.unknown_omitted);
    if (unless_given && by_default) {
      by_default = false;
      result.notes.push_back("the restricted default does not hold with a pickle_module of one's own");
    }
    if (by_default && !rule.force_off.empty()) {
      if (auto forced = context_.set_true(rule.force_off, file, site.call, false)) {
        by_default = false;
        result.notes.push_back(rule.force_off + " is set in " + (forced->file != nullptr ? forced->file->path : forced->path) + ": the default is unrestricted again");
      }
    }
    if (replaced < 0 && by_default) {
      by_default = false;
      result.notes.push_back(site.row->name + " is replaced at run time by one with " + spelled(opposite));
    }
    if (replaced > 0 && !by_default) {
      by_default = restricted_by(rule.when_given, range, rule.unknown_given, true, result);
    }
    result.restricted = by_default;
    result.what = range && !range->text.empty() ? "restricted by default: " + range->text : "restricted by default";
    result.node = site.call;
    if (!range && !rule.package.empty() && !rule.when_omitted.empty() && !by_default) {
      for (const models::VersionRow& row : rule.when_omitted) {
        if (!row.restricted || row.from.empty()) continue;
        result.notes.push_back(fmt::format("the project does not say its {0} version: {0} >= {1} would load restricted by default", rule.package, row.from));
        break;
      }
    }
  }
  if (!result.restricted && !rule.force_on.empty()) {
    if (auto forced = context_.set_true(rule.force_on, file, site.call, true)) {
      result.restricted = true;
      result.what = rule.force_on + " is set before the load";
      result.node = site.call;
    }
  }
  if (result.restricted && rule.package == "torch" && allows_dangerous_globals(site)) {
    result.restricted = false;
    result.notes.push_back("callables that run code are allowed by safe_globals");
  }
  return result;
}

// ---------------------------------------------------------------------------------------------------- verdict

// What makes the load safe whatever its data is.
models::NeutralizationKinds Judge::cover_of_all(const Site& site, Load& load) {
  sema::File& file = *site.file;
  models::NeutralizationKinds whole = 0;
  auto neutralize = [&](NeutralizationKind kind, Place place, std::string what) {
    whole |= models::bit(kind);
    load.neutralizations.push_back({kind, std::move(place), std::move(what)});
  };
  Restriction mode = restriction(site);
  load.notes = mode.notes;
  load.remedy = mode.remedy;
  for (const models::Condition& condition : site.row->only_if) {
    if (condition.given != true) continue;
    const flow::Engine::Argument spread = engine_.argument(file, site.call, condition.argument, site.callee);
    if (!spread.star || spread.path == flow::PathId::Empty) continue;
    const flow::Items values = engine_.items(engine_.resolve(engine_.eval(*spread.file, spread.expr, spread.path)));
    if (std::all_of(values.begin(), values.end(), [](const Item& item) { return item.is(ItemKind::Nothing) && !item.has(flow::item_flag::kAbsent); })) continue;
    load.notes.push_back(fmt::format("the call does not name `{}`, but spreads keywords that may hold it", condition.argument.name));
  }
  if (mode.restricted) {
    neutralize(NeutralizationKind::restricted_unpickling, place_of(file, mode.node != nullptr && mode.node->kind != NodeKind::ClassDef ? mode.node : site.call), mode.what);
  }
  if (site.row->covered) {
    neutralize(*site.row->covered, load.place, site.row->name);
  }
  if (auto start = context_.sandboxed(file, site.call)) {
    Place at = start->file != nullptr ? place_of(*start->file, start->node) : Place{start->path, start->line, 1, std::nullopt};
    neutralize(NeutralizationKind::sandbox, at, "started only inside a sandbox");
  }
  bool pickle = site.row->name == "pickle.load" || site.row->name == "pickle.loads";
  bool bound_early = site.call->func->kind == NodeKind::Name;
  for (const flow::Fact& fact : engine_.facts_at(file, site.call)) {
    if (fact.kind != flow::Fact::Kind::Returned) continue;
    const auto* call = static_cast<const Call*>(fact.node);
    for (const flow::Callee& callee : engine_.library_callees(file, call->func)) {
      const models::Facts* facts = engine_.facts_named(callee.name);
      if (facts == nullptr || facts->role("child_sandbox") == nullptr) continue;
      neutralize(NeutralizationKind::sandbox, place_of(file, call), std::string(engine_.text(callee.name)) + "()");
    }
  }
  if (pickle) {
    std::vector<flow::GuardId> switches = engine_.guards_before_import(file);
    if (!bound_early && switches.empty()) switches = engine_.global_guards(file, site.call);
    for (flow::GuardId id : switches) {
      const flow::Guard& guard = engine_.guard(id);
      neutralize(guard.kind, place_of(guard.file, guard.node), std::string(engine_.text(guard.what)));
    }
  }
  return whole;
}

// Nothing decides the content as far as it could be followed. Where it is a parameter, no caller gives it (they pass None, or
// leave it out where that, or "", is the default): it is there for others.
void Judge::add_unresolved(const Site& site, flow::SetId data, std::vector<Found>& found) {
  for (const Item& item : engine_.items(data)) {
    const sema::Function* function = item.is(ItemKind::Parameter) ? engine_.function_at(item.file, item.node) : nullptr;
    if (function == nullptr || item.index >= function->parameters.size() || item.path != flow::PathId::Empty) continue;
    if (function->owner != nullptr && item.index == 0) continue;  // the object itself
    const Expr* by_default = function->parameters[item.index]->default_value;
    const auto* none = syntax::as<syntax::Singleton>(by_default);
    const bool empty = by_default == nullptr || engine_.constant_text(*function->file, by_default) == "";
    if (!empty && (none == nullptr || none->value() != syntax::SingletonKind::None)) continue;
    Item made = item;
    made.kind = ItemKind::Source;
    made.cover = flow::CoverId::None;  // what was said of other values
    made.node = function->parameters[item.index]->id;
    add_source(found, SourceKind::parameter, made, std::string(function->file->name(function->parameters[item.index]->name)));
  }
  if (!found.empty()) return;
  Item made;
  made.kind = ItemKind::Source;
  made.file = site.file->id;
  made.node = site.call->id;
  add_source(found, SourceKind::unknown, made, "the data argument could not be resolved");
}

Load Judge::judge(const Site& site) {
  engine_.begin_site(kCovering);
  sema::File& file = *site.file;
  Load load;
  load.place = place_of(file, site.call);
  project::TextPlace end = file.lines->place(site.call->end);
  load.end_line = end.line;
  load.end_column = end.column;
  load.sink = site.row->name;

  auto neutralize = [&](NeutralizationKind kind, Place place, std::string what) {
    load.neutralizations.push_back({kind, std::move(place), std::move(what)});
  };
  const models::NeutralizationKinds whole = cover_of_all(site, load);
  // Where the data of a covered load comes from only explains it.
  const bool is_covered = (whole & options_.neutralizations) != 0;
  if (is_covered) engine_.begin_site(kExplaining);
  else engine_.begin_site();
  std::optional<Item> own;
  const flow::SetId data = data_of(site);
  std::vector<Found> found = finalize(site, data, own);
  if (found.empty() && !own) add_unresolved(site, data, found);

  // Each source and what covers it.
  if (own && found.empty()) {
    neutralize(NeutralizationKind::trusted_origin, place_of(own->file, own->node), "written by the program itself in this run");
  }
  std::size_t chosen = found.size();
  bool unsafe = false;
  bool remote = false;
  bool local = false;
  bool guessed = false;
  bool only_open = true;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const Found& one = found[i];
    Source source{one.kind, place_of(one.item.file, one.item.node), one.what, whole, one.item.is(ItemKind::Literal)};
    for (flow::GuardId id : engine_.cover(one.item.cover)) {
      const flow::Guard& guard = engine_.guard(id);
      if ((guard.expected & models::bit(one.kind)) != 0) continue;
      source.covered_by |= models::bit(guard.kind);
      neutralize(guard.kind, place_of(guard.file, guard.node), std::string(engine_.text(guard.what)));
    }
    bool checked = (options_.sources & models::bit(one.kind)) != 0;
    bool covered = (source.covered_by & options_.neutralizations) != 0;
    if (checked && !covered) {
      unsafe = true;
      models::Exposure exposure = models::exposure_of(one.kind);
      remote = remote || exposure == models::Exposure::remote;
      local = local || exposure == models::Exposure::local;
      only_open = only_open && exposure == models::Exposure::open;
      guessed = guessed || one.item.has(flow::item_flag::kGuessed);
      if (chosen == found.size() || models::exposure_of(found[chosen].kind) > exposure) chosen = i;
    }
    load.sources.push_back(std::move(source));
  }
  load.verdict = unsafe ? Verdict::unsafe : Verdict::safe;
  load.exposure = remote ? models::Exposure::remote : local ? models::Exposure::local : models::Exposure::open;
  load.confidence = !unsafe ? Confidence::high : only_open ? Confidence::low : guessed || engine_.budget_spent() ? Confidence::medium : Confidence::high;
  if (chosen == found.size() && !found.empty()) chosen = 0;

  auto source_order = [](const Source& a, const Source& b) {
    return std::tuple(a.kind, a.place.path, a.place.cell, a.place.line, a.place.column, a.what) < std::tuple(b.kind, b.place.path, b.place.cell, b.place.line, b.place.column, b.what);
  };
  if (chosen < found.size()) load.trace = trace_of(site, found[chosen]);
  else load.trace.push_back(step(file.id, site.call->id, "loaded here by " + load.sink));
  std::sort(load.sources.begin(), load.sources.end(), source_order);
  load.sources.erase(std::unique(load.sources.begin(), load.sources.end(), [&](const Source& a, const Source& b) { return !source_order(a, b) && !source_order(b, a); }), load.sources.end());
  auto neutralization_order = [](const Neutralization& a, const Neutralization& b) {
    return std::tuple(a.kind, a.place.path, a.place.cell, a.place.line, a.place.column, a.what) < std::tuple(b.kind, b.place.path, b.place.cell, b.place.line, b.place.column, b.what);
  };
  std::sort(load.neutralizations.begin(), load.neutralizations.end(), neutralization_order);
  load.neutralizations.erase(std::unique(load.neutralizations.begin(), load.neutralizations.end(), [&](const auto& a, const auto& b) { return !neutralization_order(a, b) && !neutralization_order(b, a); }),
                             load.neutralizations.end());
  if (unsafe) {
    // Of an unsafe site only what covers a source is listed.
    std::erase_if(load.neutralizations, [&](const Neutralization& one) {
      return std::none_of(load.sources.begin(), load.sources.end(), [&](const Source& source) { return (source.covered_by & models::bit(one.kind)) != 0; });
    });
  }
  describe(site, load);
  return load;
}

std::vector<Step> Judge::trace_of(const Site& site, const Found& found) {
  std::vector<Step> steps;
  steps.push_back(step(found.item.file, found.item.node, entry_sentence(found.kind, found.what, found.item.is(ItemKind::Literal))));
  std::vector<Step> hops;
  for (flow::TraceId at = found.item.trace; at != flow::TraceId::None; at = engine_.hop(at).previous) {
    const flow::TraceHop& hop = engine_.hop(at);
    hops.push_back(step(hop.file, hop.node, std::string(engine_.text(hop.message))));
  }
  for (std::size_t i = hops.size(); i-- > 0;) {
    // Two hops on one line say the same thing twice, and so do the call that fetches and the write that it is.
    const Place& before = steps.back().place;
    const Place& next = hops[i].place;
    if (before.path == next.path && before.line == next.line && before.cell == next.cell && (steps.size() > 1 || before.column == next.column)) continue;
    steps.push_back(std::move(hops[i]));
  }
  steps.push_back(step(site.file->id, site.call->id, "loaded here by " + site.row->name));
  return steps;
}

void Judge::describe(const Site& site, Load& load) {
  if (load.verdict == Verdict::unsafe) {
    std::string kinds;
    SourceKind first = SourceKind::unknown;
    bool any = false;
    models::SourceKinds seen = 0;
    for (const Source& source : load.sources) {
      if ((options_.sources & models::bit(source.kind)) == 0 || (source.covered_by & options_.neutralizations) != 0) continue;
      if ((seen & models::bit(source.kind)) != 0) continue;
      seen |= models::bit(source.kind);
      if (!any || models::exposure_of(source.kind) < models::exposure_of(first)) first = source.kind;
      any = true;
      kinds += (kinds.empty() ? "" : ", ") + std::string(models::name_of(source.kind));
    }
    load.message = fmt::format("{} {}, and {}", load.sink, site.row->why.empty() ? "can run code of the file" : site.row->why, models::sentence_of(first));
    if (load.remedy.empty()) load.remedy = site.row->remedy;
  } else if (load.neutralizations.empty()) {
    load.message = fmt::format("{}: no kind of source that is checked reaches it", load.sink);
  } else {
    load.message = fmt::format("{}: {}", load.sink, load.neutralizations.front().what);
  }
  for (const Neutralization& one : load.neutralizations) {
    if (one.what.find("assert") != std::string::npos) load.notes.push_back("`python -O` removes the assert that guards this load");
  }
  // The version that two questions hang on is said once.
  for (std::size_t i = 0; i < load.notes.size();) {
    const auto here = load.notes.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::find(load.notes.begin(), here, *here) != here) load.notes.erase(here);
    else ++i;
  }
  sema::File& file = *site.file;
  const Node* node = site.call;
  std::uint32_t at = node->start;
  for (std::uint32_t line = load.place.line; line <= load.end_line && load.lines.size() < 30; ++line) {
    load.lines.emplace_back(file.lines->line_at(at));
    std::size_t next = file.source.text.find('\n', at);
    if (next == std::string::npos) break;
    at = static_cast<std::uint32_t>(next + 1);
    if (at >= file.source.text.size()) break;
  }
}

}  // namespace loadgate::detect
